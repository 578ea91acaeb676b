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
    case .loadedClosed(let closed, let bill):
      showClosed(closed, bill: bill)
      return readMissingBill()
    case .billLoaded(let bill):
      keep(bill)
    case .move(let key):
      moveCursor(key, window: context.bodyRows - 3)
      return readMissingBill()
    case .scroll(let rows): scroll(by: rows)
    case .open:
      openDetail(true)
      return [load()]
    case .back: goBack()
    case .switchList:
      show(shown == .open ? .closed : .open)
      return [load()]
    case .next: return goToNext()
    case .find: startFinding()
    case .typed(let input):
      type(input)
      return readMissingBill()
    case .endFind: stopFinding(keeping: true)
    case .pay(let tender, let isExact): return pay(tender, isExact: isExact, in: context)
    case .payUnasked(let tender, let isExact, let id):
      guard let bill = bills[id] else { return [] }
      return [
        present(
          PaymentDialog(
            bill, tender: tender, isExact: isExact, share: share(of: bill),
            gateways: context.gateways))
      ]
    case .moreTenders: return [askTender(in: context)]
    case .cardSlip(let action): return updateCardSlip(action, in: context)
    case .chooseTender(let index):
      if index == Self.otherTenders.count { return askCardSlip(in: context) }
      guard Self.otherTenders.indices.contains(index) else { return [] }
      return pay(Self.otherTenders[index], isExact: true, in: context)
    case .paid(let outcome): return paid(outcome)
    case .close: return close()
    case .closed(let bill): return showClosed(bill, change: nil)
    case .share: return askGuests()
    case .sharedBy(let guests):
      if let selectedID { share(selectedID, by: guests) }
    case .adjustment(let action): return updateAdjustments(action, in: context)
    case .campaign(let action): return updateCampaigns(action)
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
        return .loadedClosed(closed, try id.map { try database.bill(of: $0) })
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
    if let lost, !news.contains(where: { $0.id == lost.id }) {
      effects.append(
        .toast(
          .info,
          Phrase(
            "\(lost.tables) was paid at another terminal.", "\(lost.tables) 已在其他终端结账。")))
    }
    return effects
  }

  private func readMissingBill() -> [Effect<Self>] {
    guard let selectedID, bills[selectedID] == nil else { return [.cancel("bill")] }
    return [
      .load("bill", typingGoesOn: true) { .billLoaded(try $0.database.bill(of: selectedID)) }
    ]
  }

  private mutating func goBack() {
    if isFinding || query != nil {
      stopFinding(keeping: false)
    } else {
      openDetail(false)
    }
  }

  private mutating func goToNext() -> [Effect<Self>] {
    let index = list.selectedIndex ?? 0
    select(list.ids[(index + 1) % max(1, list.count)])
    return readMissingBill()
  }

  // MARK: Paying

  /// A bill that nobody asked for may be the wrong table's: one slip of the cursor away.
  private func pay(
    _ tender: Tender, isExact: Bool, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let bill else { return [] }
    if bill.check.refunds != nil { return repeatRefund(bill, in: context) }
    // Nothing is taken from guests who are owed something, whichever key is pressed.
    guard bill.remaining.minorUnits >= 0 else { return [askGiveBack(on: bill, in: context)] }
    let id = bill.check.id
    guard bill.check.billAskedAt == nil, bill.party != nil, bill.sale == nil, bill.payments.isEmpty
    else {
      return [
        present(
          PaymentDialog(
            bill, tender: tender, isExact: isExact, share: share(of: bill),
            gateways: context.gateways))
      ]
    }
    let remaining = bill.remaining.plainText
    return [
      .present(
        QuestionDialog(
          title: Phrase("Does \(bill.tables) pay now?", "\(bill.tables) 现在结账？"),
          text: Phrase(
            "\(bill.tables) has not asked for the bill: \(remaining) is left to pay.",
            "\(bill.tables) 还没有买单，应收 \(remaining)。"),
          answers: [
            .init(Phrase("not yet", "先不收"), key: .character("b")),
            .init(Phrase("take payment", "收款"), key: .character("y"), isDangerous: true),
          ])
      ) { $0 == 1 ? .payUnasked(tender, isExact: isExact, id) : .load }
    ]
  }

  static let otherTenders: [Tender] = [.voucher, .storedValue, .houseAccount]

  private func present(_ dialog: PaymentDialog) -> Effect<Self> {
    .present(dialog) { .paid($0) }
  }

  private func askTender(in context: ConsoleContext) -> Effect<Self> {
    let hasTerminal = !context.gateways.taking(.card).isEmpty
    let names = Self.otherTenders.map(\.name) + (hasTerminal ? [Self.cardSlipName] : [])
    return .present(
      QuestionDialog(
        title: Phrase("How does the guest pay?", "客人怎么付？"), text: Phrase("", ""),
        answers: names.enumerated().map { index, name in
          .init(name, key: .character(Character(String(index + 1))))
        })
    ) { .chooseTender($0) }
  }

  private mutating func paid(_ outcome: PaymentDialog.Outcome) -> [Effect<Self>] {
    let payment = outcome.payment
    noteSharePaid(outcome.bill.check.id)
    if payment.isClosed { return showClosed(outcome.bill, change: payment.change) }
    keep(outcome.bill)
    if payment.payment.stage.isOnItsWay { return wasSent(outcome) }
    let tender = payment.payment.tender.name
    let amount = payment.payment.amount.plainText
    let left = payment.remaining.plainText
    var english = "Took \(amount) by \(tender.english); \(left) is left to pay."
    var chinese = "已收\(tender.chinese) \(amount)，还剩 \(left)。"
    if payment.change.minorUnits > 0 {
      english += " Change \(payment.change.plainText)."
      chinese += "找零 \(payment.change.plainText)。"
    }
    return [.toast(.good, Phrase(english, chinese)), load()]
  }

  private func close() -> [Effect<Self>] {
    guard let bill else { return [] }
    let id = bill.check.id
    return [
      .perform("pay") { store in
        let database = try store.database
        try database.perform(CloseCheck(id), by: try store.author)
        return .closed(try database.bill(of: id))
      }
    ]
  }

  /// The check is closed: shows the change, and puts the cursor on the next that waits.
  mutating func showClosed(_ bill: BillPicture, change: Money?) -> [Effect<Self>] {
    let left = (entries ?? []).filter { $0.id != bill.check.id }
    forget(bill.check.id)
    show(left, bill: nil)
    selectFirst()
    openDetail(false)
    return [
      .present(ReceiptScreen(bill, change: change), dismissed: .load) { _ in .load }, load(),
    ]
  }

  private func askGuests() -> [Effect<Self>] {
    guard let bill else { return [] }
    let known = sharers[bill.check.id] ?? bill.party?.partySize ?? 2
    return [
      .present(
        FormDialog(
          title: Phrase(
            "Split \(bill.remaining.plainText), \(bill.tables)",
            "\(bill.tables) 均摊 \(bill.remaining.plainText)"),
          fields: [
            .value(
              "guests", Phrase("how many pay", "几位付款"), text: String(max(2, known)),
              read: TypedNumber.guests)
          ])
      ) { .sharedBy($0.value("guests", TypedNumber.guests) ?? 1) }
    ]
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
