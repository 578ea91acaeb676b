import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  public func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load: return [reading]
    case .loaded(let reading): return show(reading, in: context)
    case .offered(let offers):
      self.offers = offers
      return []
    case .typed(let input):
      isOnLines = false
      entry.enter(input)
      search()
      return []
    case .move(let rows):
      move(rows, in: context)
      return []
    case .toggleLines:
      isOnLines.toggle()
      if isOnLines, let last = order?.drafts.last?.id ?? lines.ids.last { lines.select(last) }
      return []
    case .back: return goBack()
    case .next: return doNext(in: context)
    case .go(let wish): return go(wish, in: context)
    case .added(let lines):
      for line in lines { order?.settle(line.id, with: line) }
      return []
    case .addRefused(let wish, let ids, let reason):
      for id in ids { order?.withdraw(id) }
      showLines()
      giveBack(wish.typed)
      // What the store refused for may not be on this screen yet.
      return [.toast(.danger, reason), reading]
    case .send: return send()
    case .line(let action): return updateLine(action, in: context)
    case .ask(let action): return askAboutLine(action, in: context)
    case .table(let action): return updateTable(action, in: context)
    case .nothing: return []
    }
  }

  private mutating func updateTable(
    _ action: TableAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .askForBill: return askForBill()
    case .billAsked:
      return [.toast(.good, Phrase("The till knows. The bill is printing.", "已通知收银台，正在打印预结单。"))]
    case .nextCheck:
      guard let shown = openChecks.firstIndex(where: { $0.id == order?.picture.check.id }) else {
        return []
      }
      checkID = openChecks[(shown + 1) % openChecks.count].id
      return [reading]
    case .openCheck: return openCheck()
    case .checkOpened(let check):
      checkID = check.id
      return [
        .toast(
          .good,
          Phrase(
            "Bill \(check.number) is open. C changes between the table's bills.",
            "已开 \(check.number) 号单，按 C 切换本桌账单。")),
        reading,
      ]
    case .takeCare: return Self.careEffects(for: openAlerts, in: context) { .table(.careTaken($0)) }
    case .careTaken(let alert): return [.toast(.good, alert.takenPhrase)]
    case .openGuest:
      guard let order else { return [] }
      let place = GuestPlace.party(partyID)
      if let member = order.picture.member {
        return [.present(MemberScreen(memberID: member.id, at: place))]
      }
      return [.present(FindMemberDialog(for: place)) { .table(.recognised($0)) }]
    case .need(let action):
      let picture = order?.picture
      return Self.effects(
        of: action, said: picture?.said ?? [], note: picture?.party.note, owner: .party(partyID)
      ) { .table(.need($0)) }
    case .recognised(let member):
      return [
        .toast(.good, Phrase("\(member.name) sits here.", "\(member.name) 已关联本桌。")), reading,
      ]
    }
  }

  // MARK: Reading

  var reading: Effect<Self> {
    let (partyID, checkID) = (partyID, checkID)
    let menu = menu
    return .load("order") { store in
      .loaded(try OrderReading(of: partyID, check: checkID, menu: menu, from: store))
    }
  }

  /// Takes what the store has now. Cursors stay on their dish and line, what is typed stays.
  private mutating func show(
    _ reading: OrderReading, in context: ConsoleContext
  ) -> [Effect<Self>] {
    if order == nil {
      order = LocalOrder(reading.picture)
    } else {
      order?.show(reading.picture)
    }
    menu = reading.menu
    needs = reading.needs
    openChecks = reading.openChecks
    matches.update(reading.menu.matches(typed.query))
    showLines()
    let early = enteredEarly
    enteredEarly = []
    return askForOffers(reading)
      + early.flatMap { text -> [Effect<Self>] in
        let typed = DishEntry(text)
        if let refusal = typed.refusal {
          giveBack(text)
          return [.toast(.warning, refusal.explanation, asLongAs: { $0.entry.text == text })]
        }
        guard let dish = reading.menu.matches(typed.query).first.flatMap({ reading.menu[$0] })
        else {
          giveBack(text)
          return [
            .toast(
              .warning, Phrase("No dish is found by “\(text)”.", "找不到“\(text)”。"),
              asLongAs: { $0.entry.text == text })
          ]
        }
        return go(DishWish(dish, entry: typed, isHalf: false, typed: text), in: context)
      }
  }

  /// Asks for offers only when something has changed that they depend on.
  private mutating func askForOffers(_ reading: OrderReading) -> [Effect<Self>] {
    let basis = OfferBasis(
      memberID: reading.picture.member?.id, needs: reading.needs,
      ordered: Set(
        reading.picture.lines.filter { $0.stage != .voided }.compactMap(\.dishID)),
      soldOut: reading.menu.soldOut)
    guard basis != offerBasis, closedReason == nil else { return [] }
    offerBasis = basis
    let partyID = partyID
    return [.load("offers") { .offered(try $0.database.suggestions(for: partyID)) }]
  }

  mutating func showLines() { lines.update(orderedForDisplay.map(\.id)) }

  // MARK: Typing and moving

  /// What was typed has changed.
  mutating func search() {
    isBrowsing = false
    isHalf = isHalf && !entry.isEmpty
    guard let menu else { return }
    matches.update(menu.matches(typed.query))
    matches.selectFirst()
  }

  /// Puts a refused text back, unless something else has been typed meanwhile.
  mutating func giveBack(_ text: String) {
    guard entry.isEmpty else { return }
    entry.prefill(text)
    search()
  }

  private mutating func clearEntry() {
    entry.text = ""
    isHalf = false
    search()
  }

  private mutating func move(_ rows: Int, in context: ConsoleContext) {
    let window = window(in: context)
    if isOnLines {
      lines.move(by: rows, window: window)
    } else if isChoosingDish {
      // Going up from the first dish with nothing typed leaves the menu again.
      if isBrowsing, rows < 0, matches.selectedIndex == 0 {
        isBrowsing = false
      } else {
        matches.move(by: rows, window: window)
      }
    } else if rows > 0 {
      isBrowsing = true
    }
  }

  private mutating func goBack() -> [Effect<Self>] {
    if isOnLines {
      isOnLines = false
    } else if !entry.isEmpty || isBrowsing || isHalf {
      clearEntry()
    } else {
      return [.close]
    }
    return []
  }

  // MARK: Ordering

  private mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
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
  private mutating func go(
    _ wish: DishWish, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let order, let menu else { return [] }
    if let refusal = wish.refusal { return [.toast(.warning, refusal.explanation)] }
    if wish.missingBroths > 0 {
      let dialog = BrothDialog(
        pot: wish.dish.name, sections: wish.dish.brothSections ?? 1, menu: menu.broths,
        needs: needs)
      return [
        .present(dialog) { codes in
          var chosen = wish
          chosen.new.broths = codes
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
    if !wish.isConfirmed, let objection = wish.objection(by: needs, menu: menu), objection.isGrave {
      return [
        .present(QuestionDialog.confirming(wish.dish, against: objection)) { answer in
          var confirmed = wish
          confirmed.isConfirmed = true
          return answer == 1 ? .go(confirmed) : .nothing
        }
      ]
    }
    return add(wish, to: order.picture.check, menu: menu, in: context)
  }

  private mutating func add(
    _ wish: DishWish, to check: Check, menu: OrderMenu, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let news = wish.andHalf ? [wish.new, wish.half] : [wish.new]
    let ids: [Identifier<OrderLine>] = news.map { _ in context.ids.next() }
    for (new, id) in zip(news, ids) {
      order?.add(
        wish.line(
          new, id: id, on: check, menu: menu, authorName: context.signedIn?.name ?? "",
          now: context.now))
    }
    showLines()
    if entry.text == wish.typed { clearEntry() }
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

  private mutating func send() -> [Effect<Self>] {
    guard let drafts = order?.drafts, let checkID = drafts.first?.checkID else { return [] }
    return send(LineSending(ids: drafts.map(\.id), what: .drafts(of: checkID)))
  }

  private func askForBill() -> [Effect<Self>] {
    let partyID = partyID
    return [
      .perform("order", AskForBill(partyID)) { _ in .table(.billAsked) }
    ]
  }

  private func openCheck() -> [Effect<Self>] {
    let partyID = partyID
    return [
      .perform("order", OpenCheck(for: partyID)) { .table(.checkOpened($0)) }
    ]
  }

}

extension Timestamp {
  /// Later than everything: a line that is being sent stands below what was sent before.
  static let justNow = Timestamp(millisecondsSinceEpoch: .max)
}

extension TableNeeds {
  /// The gravest objection against what comes together, such as a pot and its broths.
  func objection(toAll dishes: [Dish]) -> Objection? {
    dishes.compactMap(objection).min { $0.gravity < $1.gravity }
  }
}

extension TableNeeds.Objection {
  /// Whether somebody must say yes before such a dish is ordered. What a guest avoids by choice is
  /// shown, but is the guest's to decide.
  var isGrave: Bool { gravity < 2 }

  /// The smaller, the graver.
  fileprivate var gravity: Int {
    switch self {
    case .allergens: 0
    case .allergensUnknown: 1
    case .pregnancy: 2
    case .diet: 3
    case .notListed: 4
    }
  }

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
