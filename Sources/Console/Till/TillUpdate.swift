import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension TillScreen {
  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [load(), Self.pickUps]
    case .loaded(let entries, let bill, let refusal):
      noteCash(refusal)
      return show(entries, bill)
    case .loadedClosed(let closed, let bill, let open):
      let news = gatewayNews(open)
      note(open)
      showClosed(closed, bill: bill)
      return readMissingBill() + news.map { .toast($0.kind, $0.words) }
    case .billLoaded(let bill):
      keep(bill)
    case .move(let key):
      moveCursor(key, window: context.bodyRows - 3)
      return readMissingBill()
    case .scroll(let rows): scroll(by: rows)
    case .open:
      openDetail(true)
      return [load()]
    case .back: return goBack(in: context)
    case .switchList:
      show(shown == .open ? .closed : .open)
      return [load()]
    case .next: return goToNext()
    case .find: startFinding()
    case .typed(let input):
      type(input)
      return readMissingBill()
    case .endFind: stopFinding(keeping: true)
    case .pay(let way): return pay(way, in: context)
    case .payUnasked(let way, let id):
      return bills[id].map { take($0, way, in: context) } ?? []
    case .moreTenders: return askTender(in: context)
    case .cardSlip(let action): return updateCardSlip(action, in: context)
    case .account(let action): return updateAccounts(action, in: context)
    case .comp(let action): return updateComp(action, in: context)
    case .chooseTender(let way): return pay(way, in: context)
    case .paid(let outcome): return paid(outcome)
    case .close: return close()
    case .closed(let bill): return showClosed(bill, change: nil)
    case .depositUsed(let bill, let way): return depositUsed(bill, way, in: context)
    case .share: return askGuests()
    case .sharedBy(let guests):
      if let selectedID { share(selectedID, by: guests) }
    case .adjustment(let action): return updateAdjustments(action, in: context)
    case .campaign(let action): return updateCampaigns(action)
    case .coupon(let action): return updateCoupons(action, in: context)
    case .moneyBack(let action): return updateMoneyBack(action, in: context)
    case .guest(let action): return updateGuest(action, in: context)
    case .gateway(let action): return updateGateway(action, in: context)
    case .points(let action): return updatePoints(action, in: context)
    case .reopening(let action): return updateReopening(action, in: context)
    case .pickUps(let numbers): call(numbers)
    case .newSale(let action):
      if case .opened(let opened, _) = action { awaitCheck(opened.check.id) }
      return Self.effects(of: action, in: context) { .newSale($0) }
    case .why:
      guard let bill else { return [] }
      return [.present(BillExplanationScreen(bill))]
    case .drawer: return [.present(DrawerScreen())]
    case .print: return printAgain()
    case .printed(let words): return [.toast(.good, words)]
    case .invoice:
      return bill.map { [.present(InvoiceDialog($0), dismissed: .load) { _ in .load }] } ?? []
    case .showReceipt:
      guard let bill else { return [] }
      return [.present(ReceiptScreen(bill, change: nil)) { _ in .load }]
    }
    return []
  }

  /// Who pays. Guests who have left are looked at, and nobody is looked for in their place.
  private func updateGuest(
    _ action: GuestAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let member = guest?.memberID
    guard let party = bill?.party ?? entry?.party, party.stage != .left else {
      return member.map { [.present(MemberScreen(memberID: $0))] } ?? []
    }
    return Self.effects(
      of: action, alerts: [], said: [], note: party.note, member: member, at: .party(party.id),
      in: context
    ) { .guest($0) }
  }

  // MARK: Reading

  /// Reads the list and, with it, the bill under the cursor, so that the two agree.
  func load() -> Effect<Self> {
    let selected = selectedID
    guard shown == .open else {
      return .load("board") { store in
        let database = try store.database
        let day = database.store.calendar.businessDay(of: store.now())
        let closed = try database.closedChecks(on: day, limit: 200)
        let id = closed.contains { $0.id == selected } ? selected : closed.first?.id
        return .loadedClosed(
          closed, try id.map { try database.bill(of: $0) }, open: try database.tillBoard())
      }
    }
    return .load("board") { store in
      let database = try store.database
      let entries = try database.tillBoard()
      let id = entries.contains { $0.id == selected } ? selected : entries.first?.id
      return .loaded(
        entries, try id.map { try database.bill(of: $0) },
        cash: try database.cashRefusal(at: try store.author.terminal))
    }
  }

  /// Whoever stands at the till calls what is ready.
  private static var pickUps: Effect<Self> {
    .load("pickUps") { store in
      .pickUps(
        try store.database.counterBoard().filter { $0.stage == .ready }
          .map(\.sale.displayNumber))
    }
  }

  private mutating func show(_ entries: [TillEntry], _ bill: BillPicture?) -> [Effect<Self>] {
    let lost = entry.flatMap { old in entries.contains { $0.id == old.id } ? nil : old }
    let news = gatewayNews(entries)
    show(entries, bill: bill)
    var effects = readMissingBill() + news.map { .toast($0.kind, $0.words) }
    if let lost, lost.check.refunds == nil, !news.contains(where: { $0.id == lost.id }) {
      let tables = lost.tables
      effects.append(
        .toast(
          .info,
          lost.account == nil
            ? Phrase("\(tables) was paid at another terminal.", "\(tables) 已在其他终端结账。")
            : Phrase(
              "\(tables) has ended; its account shows what was taken.",
              "\(tables) 已有结果，入账情况见账户明细。")))
    }
    return effects
  }

  private func readMissingBill() -> [Effect<Self>] {
    guard let selectedID, lacksBill else { return [.cancel("bill")] }
    // Where the list has moved on by itself, the next guest's code may come before the bill is read.
    return [
      .load("bill", typingGoesOn: true, isNeeded: true) {
        .billLoaded(try $0.database.bill(of: selectedID))
      }
    ]
  }

  /// One step, the last that was taken first.
  private mutating func goBack(in context: ConsoleContext) -> [Effect<Self>] {
    if !isFinding, isDetailOpen, !context.layout.isSplit {
      openDetail(false)
    } else if isFinding || query != nil {
      stopFinding(keeping: false)
    } else if shown == .closed {
      show(.open)
      return [load()]
    }
    return []
  }

  private mutating func goToNext() -> [Effect<Self>] {
    selectNext()
    return readMissingBill()
  }

  // MARK: Printing

  private func printAgain() -> [Effect<Self>] {
    guard let bill else { return [] }
    let id = bill.check.id
    let tables = bill.tables
    if bill.check.stage == .closed {
      return [
        .perform("print", ReprintReceipt(id)) { _ in
          .printed(
            Phrase("The receipt of \(tables) is being printed.", "正在补打 \(tables) 结账单。"))
        }
      ]
    }
    guard let party = bill.party else { return [] }
    return [
      .perform("print", AskForBill(party.id)) { _ in
        .printed(
          Phrase("The bill of \(tables) is being printed.", "正在打印 \(tables) 预结单。"))
      }
    ]
  }
}
