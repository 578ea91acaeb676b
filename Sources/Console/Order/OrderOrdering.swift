import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    switch nextStep {
    case .add(let id):
      guard let dish = menu?[id] else { return [] }
      return go(
        DishWish(dish, entry: typed, isHalf: isHalf, typed: entry.text), in: context)
    case .accept(let index):
      let offers = openOffers
      guard offers.indices.contains(index), let dish = menu?[offers[index].dish.id] else {
        return []
      }
      return go(DishWish(dish, offer: offers[index], typed: entry.text), in: context)
    case .send: return send()
    case .wait:
      enteredEarly.append(entry.text)
      clearEntry()
      return []
    case .changeQuantity: return askAboutLine(.askQuantity, in: context)
    case .fire: return updateLine(.fire, in: context)
    case .takeBack: return askAboutLine(.askReturn, in: context)
    case .nothing: return []
    }
  }

  /// Brings a dish one step nearer to the order: asks what is missing, or adds it.
  mutating func go(
    _ wish: DishWish, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let order, let menu else { return [] }
    if let refusal = wish.refusal {
      // The next dish takes the place of the refused one.
      if entry.text == wish.typed { entry.prefill(entry.text) }
      return [.toast(.warning, refusal.explanation)]
    }
    if wish.missingBroths > 0 {
      let dialog = BrothDialog(
        pot: wish.dish.name, sections: wish.dish.brothSections ?? 1, menu: menu.broths,
        needs: needs, portions: wish.portions)
      return [
        .present(dialog) { codes in
          var chosen = wish
          chosen.new.broths = codes
          return .go(chosen)
        }
      ]
    }
    if wish.isChoiceMissing {
      let dialog = SetDialog(
        of: wish.dish, menu: menu, needs: needs, quantity: wish.new.quantity)
      return [
        .present(dialog) { choices in
          var chosen = wish
          chosen.new.choices = choices
          return .go(chosen)
        }
      ]
    }
    if let (index, pot) = wish.potWithoutBroths(in: menu) {
      let dialog = BrothDialog(
        pot: pot.name, sections: pot.brothSections ?? 1, menu: menu.broths, needs: needs,
        portions: wish.portions)
      return [
        .present(dialog) { codes in
          var chosen = wish
          chosen.fill(index, with: codes)
          return .go(chosen)
        }
      ]
    }
    if wish.isModifierMissing {
      return [
        .present(ModifierDialog(of: wish.dish, needs: needs)) { choices in
          var chosen = wish
          chosen.new.modifiers = choices
          return .go(chosen)
        }
      ]
    }
    if wish.isWeightMissing {
      return [
        .present(FormDialog.grams(of: wish.dish)) { answers in
          var weighed = wish
          weighed.new.grams = answers.grams(of: wish.dish)
          return .go(weighed)
        }
      ]
    }
    if !wish.isConfirmed, let (dish, objection) = wish.objection(by: needs, menu: menu),
      objection.isGrave
    {
      return [
        .present(QuestionDialog.confirming(dish, against: objection)) { answer in
          var confirmed = wish
          confirmed.isConfirmed = true
          return answer == 1 ? .go(confirmed) : .nothing
        }
      ]
    }
    return add(wish, to: order.picture.check, menu: menu, in: context)
  }

  mutating func add(
    _ wish: DishWish, to check: Check, menu: OrderMenu, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let news = wish.andHalf ? [wish.new, wish.half] : [wish.new]
    let ids: [Identifier<OrderLine>] = news.map { _ in context.ids.next() }
    for (new, id) in zip(news, ids) {
      var line = wish.line(
        new, id: id, on: check, menu: menu, authorName: context.signedIn?.name ?? "",
        now: context.now)
      if bookingID != nil {
        line.stage = .held
        // Its dishes are no lines of their own yet.
        line.unitPrice.minorUnits += wish.differencesInOne
      }
      order?.add(line)
    }
    showLines()
    if entry.text == wish.typed { clearEntry() }
    if let bookingID { return book(wish, news, ids, for: bookingID) }
    let authoriser = wish.authoriser?.staff
    let adds = zip(news, ids).map {
      AddLine($0, to: check.id, id: $1, authoriser: authoriser)
    }
    guard let whole = adds.first else { return [] }
    guard let half = adds.dropFirst().first else {
      return [
        .perform("order", typingGoesOn: true, whole) {
          .added([$0])
        } failed: {
          .addRefused(wish, ids, explanation(of: $0))
        }
      ]
    }
    return [
      .perform("order", typingGoesOn: true, AddLineAndHalf(whole, half)) {
        .added($0)
      } failed: {
        .addRefused(wish, ids, explanation(of: $0))
      }
    ]
  }

  // MARK: The table

  mutating func send() -> [Effect<Self>] {
    guard let drafts = order?.drafts, let checkID = drafts.first?.checkID else { return [] }
    return send(LineSending(ids: drafts.map(\.id), what: .drafts(of: checkID)))
  }

  func askForBill() -> [Effect<Self>] {
    let partyID = partyID
    return [
      .perform("order", AskForBill(partyID)) { _ in .table(.billAsked) }
    ]
  }

  func openCheck() -> [Effect<Self>] {
    let partyID = partyID
    return [
      .perform("order", OpenCheck(for: partyID)) { .table(.checkOpened($0)) }
    ]
  }
}

extension TableNeeds.Objection {
  /// In fewer words: which seats it concerns is said when the dish is ordered.
  var withoutSeats: TableNeeds.Objection {
    if case .allergens(let allergens, _) = self { .allergens(allergens) } else { self }
  }

  /// Whether it tells this dish from others. An allergy that no dish says anything of stands over the
  /// order, and not beside every dish of it.
  var isOfTheDish: Bool {
    if case .notListed = self { false } else { true }
  }
}
