import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  /// What must be asked before a line can be changed.
  mutating func askAboutLine(
    _ action: AskAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .askQuantity:
      guard let line = target else { return [] }
      return [
        .present(FormDialog.quantity(of: line.name, now: line.quantity, atMost: 999)) { answers in
          .line(.changeWanted(LineChange(line, quantity: answers.quantity(atMost: 999))))
        }
      ]
    case .askNote:
      guard let line = target else { return [] }
      return [
        .present(NoteDialog(on: line.name, now: line.note)) { .ask(.noteWanted(line, $0)) }
      ]
    case .noteWanted(let line, let note):
      return updateLine(.changeWanted(LineChange(line, note: note)), in: context)
        + Self.asking(
          about: note, seat: line.seat, said: order?.picture.said ?? [], owner: guestPlace.owner
        ) { .table(.need($0)) }
    case .askSeat:
      guard let line = target else { return [] }
      return [
        .present(FormDialog.seat(of: line)) { answers in
          .line(.changeWanted(LineChange(line, seat: answers.seat)))
        }
      ]
    case .askCourse:
      guard let line = target else { return [] }
      return [
        .present(FormDialog.course(of: line)) { answers in
          .line(.changeWanted(LineChange(line, course: answers.course)))
        }
      ]
    case .askAmount: return askAmount()
    case .askModifiers: return askModifiers()
    case .askGift: return askGift(in: context)
    case .giftCounted(let gift): return askWhy(gift)
    case .giftWanted(let gift): return give(gift, in: context)
    case .giftNeedsConsent(let wish):
      return [
        .present(AuthorisationDialog.gift(wish.dish.name, worth(of: wish))) { authorisation in
          var allowed = wish
          allowed.authoriser = authorisation
          return .go(allowed)
        }
      ]
    case .askReturn:
      guard let line = target, let left = order?.returnable(line), left > 0 else { return [] }
      let back = LineReturn(id: line.id, name: line.name, returnID: context.ids.next())
      guard left > 1 else {
        var one = back
        one.quantity = 1
        return askReturn(one, in: context)
      }
      return [
        .present(FormDialog.quantity(of: line.name, now: left, atMost: left)) { answers in
          var counted = back
          counted.quantity = answers.quantity(atMost: left) ?? left
          return .ask(.returnWanted(counted))
        }
      ]
    case .returnWanted(let back): return askReturn(back, in: context)
    case .askMove: return askMove(in: context)
    case .moveWanted(let move): return askMove(move, in: context)
    case .askProblem: return askProblem(in: context)
    case .problemWanted(let problem): return askProblem(problem, in: context)
    }
  }

  private func askAmount() -> [Effect<Self>] {
    guard let line = target, let menu, let dish = line.dishID.flatMap({ menu[$0] }) else {
      return []
    }
    if dish.kind == .pot {
      let dialog = BrothDialog(
        pot: dish.name, sections: dish.brothSections ?? 1, menu: menu.broths, needs: needs,
        portions: PortionRule.portions(line.quantity, line.portion), own: line.broths)
      return [.present(dialog) { .line(.changeWanted(LineChange(line, broths: $0))) }]
    }
    return [
      .present(FormDialog.grams(of: dish, now: line.grams)) { answers in
        .line(.changeWanted(LineChange(line, grams: answers.grams(of: dish))))
      }
    ]
  }

  private func askModifiers() -> [Effect<Self>] {
    guard let line = target, let dish = line.dishID.flatMap({ menu?[$0] }),
      !dish.modifiers.isEmpty
    else { return [] }
    return [
      .present(ModifierDialog(of: dish, needs: needs, chosen: line.modifiers)) {
        .line(.changeWanted(LineChange(line, modifiers: $0)))
      }
    ]
  }

  // MARK: Gifts

  private func askGift(in context: ConsoleContext) -> [Effect<Self>] {
    if !isOnLines, let dish = chosenDish {
      let wish = DishWish(dish, entry: typed, isHalf: isHalf, typed: entry.text)
      let mayGive = isGift(worth(of: wish), within: context)
      return [
        .present(ReasonDialog.gift(dish.name)) { reason in
          var gift = wish
          gift.new.kind = .gift(reason: reason)
          return mayGive ? .go(gift) : .ask(.giftNeedsConsent(gift))
        }
      ]
    }
    guard let line = target else { return [] }
    let gift = LineGift(id: line.id, name: line.name, partID: context.ids.next())
    let left = line.quantity - (order?.picture.returned[line.id] ?? 0)
    guard left > 1 else { return askWhy(gift) }
    return [
      .present(FormDialog.quantity(of: line.name, now: left, atMost: left)) { answers in
        var counted = gift
        let pieces = answers.quantity(atMost: left) ?? left
        counted.quantity = pieces == left ? nil : pieces
        return .ask(.giftCounted(counted))
      }
    ]
  }

  /// What a dish that is being given would cost, in minor units.
  private func worth(of wish: DishWish) -> Int {
    guard let menu, let check = order?.picture.check else { return 0 }
    return (wish.andHalf ? [wish.new, wish.half] : [wish.new]).reduce(0) { sum, new in
      let line = wish.line(
        new, id: Identifier(rawValue: ""), on: check, menu: menu, authorName: "",
        now: check.openedAt)
      return sum + line.amountMinorUnits + wish.differences
    }
  }

  /// What a line that is being given costs, in minor units.
  func worth(of gift: LineGift) -> Int {
    guard var line = order?.line(gift.id) else { return 0 }
    line.quantity = gift.quantity ?? line.quantity
    let parts = (order?.lines ?? []).filter { $0.setLine == gift.id && $0.isShownInSet }
    return parts.reduce(line.amountMinorUnits) {
      $0 + ($1.kind == .gift ? 0 : $1.amountMinorUnits)
    }
  }

  func isGift(_ minorUnits: Int, within context: ConsoleContext) -> Bool {
    context.signedIn.map { GivingRule.isGift(minorUnits, within: $0.role) } ?? false
  }

  private func askWhy(_ gift: LineGift) -> [Effect<Self>] {
    [
      .present(ReasonDialog.gift(gift.name)) { reason in
        var explained = gift
        explained.reason = reason
        return .ask(.giftWanted(explained))
      }
    ]
  }

  // MARK: Returns

  /// Asks what is still unknown about a return, one thing at a time, and then does it.
  private func askReturn(
    _ back: LineReturn, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let name = back.name
    let count = back.quantity ?? 1
    if back.reason == nil {
      return [
        .present(
          ReasonDialog(
            title: Phrase(
              "Return \(count) \(name.english): why?", "退\(name.chinese) \(count) 份：原因？"),
            reasons: .dishReturn)
        ) { reason in
          var explained = back
          explained.reason = reason
          return .ask(.returnWanted(explained))
        }
      ]
    }
    if back.wasMade == nil {
      return [
        .present(QuestionDialog.wasItMade(name, count)) { answer in
          var known = back
          known.wasMade = answer == 0
          return .ask(.returnWanted(known))
        }
      ]
    }
    if back.authoriser == nil, !context.may(.returnAfterSending) {
      return [
        .present(
          AuthorisationDialog(
            for: .permission(.returnAfterSending),
            what: Phrase(
              "return \(count) \(name.english)", "退\(name.chinese) \(count) 份"))
        ) { authorisation in
          var allowed = back
          allowed.authoriser = authorisation
          return .ask(.returnWanted(allowed))
        }
      ]
    }
    return returnLine(back, in: context)
  }
}

extension ReasonDialog {
  /// Why somebody else's line is taken off.
  static func void(_ line: OrderLine) -> ReasonDialog {
    ReasonDialog(
      title: Phrase(
        "Void \(line.quantity) \(line.name.english) of \(line.authorName): why?",
        "取消 \(line.authorName) 点的\(line.name.chinese) \(line.quantity) 份：原因？"),
      reasons: .lineVoid)
  }

  static func gift(_ name: Phrase) -> ReasonDialog {
    ReasonDialog(
      title: Phrase("\(name.english) from the house: why?", "赠送\(name.chinese)：原因？"),
      reasons: .gift)
  }
}

extension QuestionDialog {
  /// Asks whether a table may have what somebody at it is allergic to. Enter leaves it out.
  static func confirming(
    _ dish: Dish, against objection: TableNeeds.Objection
  ) -> QuestionDialog {
    let reason = objection.phrase
    return QuestionDialog(
      title: Phrase("! ALLERGY at the table", "! 本桌有过敏"),
      text: Phrase(
        "\(dish.name.english): \(reason.english). The pot is shared. Ask the guest first.",
        "\(dish.name.chinese)：\(reason.chinese)。锅底共用，请先与客人确认。"),
      answers: [
        Answer(Phrase("leave it out", "不点"), key: .character("l")),
        Answer(
          Phrase("guest knows, add it", "客人已知晓，仍点"), key: .character("Y"), isDangerous: true),
      ])
  }

  /// Neither answer is Enter's: a wrong one is a wrong stock.
  static func wasItMade(_ name: Phrase, _ count: Int) -> QuestionDialog {
    QuestionDialog(
      title: Phrase("Was it made?", "做了吗？"),
      text: Phrase(
        "\(count) \(name.english): what was not made can be sold again.",
        "\(name.chinese) \(count) 份：没做的可以再卖。"),
      answers: [
        Answer(Phrase("made", "已做"), key: .character("m"), isDangerous: true),
        Answer(Phrase("not made", "未做"), key: .character("n"), isDangerous: true),
      ])
  }
}

extension AuthorisationDialog {
  /// Somebody must allow that a dish is given away.
  ///
  /// - Parameter worth: its price, in minor units.
  static func gift(_ name: Phrase, _ worth: Int) -> AuthorisationDialog {
    AuthorisationDialog(
      for: .gift(minorUnits: worth),
      what: Phrase("\(name.english) from the house", "赠送\(name.chinese)"))
  }
}
