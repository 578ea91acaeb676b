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
      // What is in a set is known when the order is read again.
      return lines.contains { isSet($0) } ? [reading] : []
    case .addRefused(let wish, let ids, let reason):
      for id in ids { order?.withdraw(id) }
      showLines()
      giveBack(wish.typed)
      // What the store refused for may not be on this screen yet.
      return [.toast(.danger, reason), reading]
    case .send: return bookingID == nil ? send() : setAllReadyAtArrival()
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
      let place = guestPlace
      if let member = order.picture.member {
        return [.present(MemberScreen(memberID: member.id, at: place))]
      }
      return [.present(FindMemberDialog(for: place)) { .table(.recognised($0)) }]
    case .copyLastVisit:
      guard let order else { return [] }
      return [
        .perform("order", CopyLastVisit(to: order.picture.check.id)) { .table(.copied($0)) }
      ]
    case .copied(let visit): return Self.effects(of: visit) + [reading]
    case .need(let action):
      let picture = order?.picture
      return Self.effects(
        of: action, said: picture?.said ?? [], note: picture?.party.note,
        owner: guestPlace.owner
      ) { .table(.need($0)) }
    case .addGuest:
      return [
        .present(FindMemberDialog(addingTo: guestPlace)) { .table(.guestAdded($0)) }
      ]
    case .guestAdded(let member): return [.toast(.good, member.comesTooPhrase), reading]
    case .recognised(let member):
      return [
        .toast(
          .good,
          order?.picture.sale == nil
            ? Phrase("\(member.addressed) sits here.", "\(member.addressed) 已关联本桌。")
            : Phrase("It is for \(member.addressed).", "已关联会员 \(member.addressed)。")),
        reading,
      ]
    }
  }

  // MARK: Reading

  var reading: Effect<Self> {
    let (partyID, checkID) = (partyID, checkID)
    let menu = menu
    if let bookingID {
      return .load("order") { .loaded(try OrderReading(of: bookingID, menu: menu, from: $0)) }
    }
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
      memberIDs: reading.picture.guests.map(\.memberID), needs: reading.needs,
      guests: reading.picture.party.partySize, ordered: reading.picture.lines.halves,
      soldOut: reading.menu.soldOut)
    guard basis != offerBasis, closedReason == nil, bookingID == nil, !isShownNoOffers else {
      return []
    }
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

  mutating func clearEntry() {
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
}

extension Timestamp {
  /// Later than everything: a line that is being sent stands below what was sent before.
  static let justNow = Timestamp(millisecondsSinceEpoch: .max)
}
