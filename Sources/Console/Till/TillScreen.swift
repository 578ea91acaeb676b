import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where guests pay (收银): every open check, those whose guests wait for the bill first, and the
/// bill of the one under the cursor beside it.
struct TillScreen: Screen {
  static let title = Phrase("till", "收银")

  private(set) var shown = List.open
  /// Nil until they were read.
  private(set) var entries: [TillEntry]?
  private(set) var closedChecks: [ClosedCheck]?
  private(set) var list = ListState<Identifier<Check>>()
  /// What is known of the bills of this list; the one under the cursor is read anew with the list.
  private(set) var bills: [Identifier<Check>: BillPicture] = [:]
  /// Bills that were read before the list was: they are read anew when the cursor comes to them.
  private var older: Set<Identifier<Check>> = []
  private(set) var isDetailOpen = false
  /// Lines of the bill that are scrolled away.
  private(set) var scrolled = 0
  /// The pick-up numbers that are ready, as they are called.
  private(set) var readyNumbers: [String] = []
  /// The filter of the list; nil for none.
  private(set) var query: TextField?
  private(set) var isFinding = false
  /// The check to which somebody has moved the cursor; until then it is where guests wait.
  private(set) var chosen: Identifier<Check>?
  /// A check that was opened here and gets the cursor as soon as it is in the list.
  private(set) var awaitedCheck: Identifier<Check>?
  /// Guests that are still to pay an equal part of a check.
  private(set) var sharers: [Identifier<Check>: Int] = [:]
  /// Why no cash is taken at this till now; nil when it is.
  private(set) var cashRefusal: ShiftRefusal?
  /// Checks of which something was sent to a gateway here, to be told of.
  private(set) var awaited: Set<Identifier<Check>> = []
  /// What was typed for a discount that nobody has allowed yet.
  private(set) var lastDiscount: DiscountText?

  init() {}

  static var specimens: [TillScreen] {
    var open = TillScreen()
    open.show([TillEntry](), bill: .specimen())
    var closed = TillScreen()
    closed.show(.closed)
    closed.showClosed([], bill: .specimen())
    return [TillScreen(), open, closed]
  }

  var isTyping: Bool { isFinding }

  /// How long a payment has been on its way is counted on.
  var ticksEverySecond: Bool { bill?.progress.isEmpty == false }

  // MARK: What is under the cursor

  var selectedID: Identifier<Check>? { list.selection }

  /// The bill under the cursor; nil while it is being read.
  var bill: BillPicture? { selectedID.flatMap { bills[$0] } }

  /// Whether the bill under the cursor is to be read, or read anew.
  var lacksBill: Bool { selectedID.map { bills[$0] == nil || older.contains($0) } ?? false }

  var entry: TillEntry? { entries?.first { $0.id == selectedID } }

  /// The open checks that the filter lets through.
  var foundEntries: [TillEntry] {
    guard let entries else { return [] }
    guard let text = query?.text.lowercased(), !text.isEmpty else { return entries }
    return entries.filter { entry in
      entry.tableNames.contains { $0.lowercased().contains(text) }
        || [entry.member?.name, entry.guestName, entry.deposit?.name].contains {
          $0?.lowercased().contains(text) == true
        }
        || String(entry.check.number) == text
    }
  }

  var foundClosed: [ClosedCheck] {
    guard let closedChecks else { return [] }
    guard let text = query?.text.lowercased(), !text.isEmpty else { return closedChecks }
    return closedChecks.filter { closed in
      closed.tableNames.contains { $0.lowercased().contains(text) }
        || String(closed.check.number) == text
    }
  }

  /// Each guest's part where several share a check; the last one pays what is left.
  func share(of bill: BillPicture) -> Int? {
    // What others have sent to a gateway is theirs.
    let due = bill.remaining.minorUnits - max(0, PaymentRule.onItsWay(bill.payments))
    guard let left = sharers[bill.check.id], left > 1, due > 0 else { return nil }
    return max(1, due / left)
  }

  /// Whose check is under the cursor; nil where no table is.
  var guest: Party? { entry?.party ?? bill?.party }

  // MARK: What changes in one place

  mutating func show(_ entries: [TillEntry], bill: BillPicture?) {
    self.entries = entries
    let open = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
    // What is paid now stands in the row: no bill beside it may say another sum.
    letBillsAge {
      open[$0.check.id]?.check.revision == $0.check.revision
        && open[$0.check.id]?.remaining == $0.remaining
    }
    sharers = sharers.filter { open[$0.key] != nil }
    keep(bill)
    refreshList()
  }

  /// The open checks while the list shows the closed ones.
  mutating func note(_ entries: [TillEntry]) { self.entries = entries }

  mutating func noteCash(_ refusal: ShiftRefusal?) { cashRefusal = refusal }

  mutating func showClosed(_ closed: [ClosedCheck], bill: BillPicture?) {
    closedChecks = closed
    let revisions = Dictionary(uniqueKeysWithValues: closed.map { ($0.id, $0.check.revision) })
    letBillsAge { revisions[$0.check.id] == $0.check.revision }
    keep(bill)
    refreshList()
  }

  /// The list was read anew: of the bills that were read before stay those that still may be so.
  private mutating func letBillsAge(_ mayBeSo: (BillPicture) -> Bool) {
    bills = bills.filter { mayBeSo($0.value) }
    older = Set(bills.keys)
  }

  mutating func keep(_ bill: BillPicture?) {
    guard let bill else { return }
    bills[bill.check.id] = bill
    older.remove(bill.check.id)
  }

  mutating func forget(_ id: Identifier<Check>) { bills[id] = nil }

  mutating func refreshList() {
    let before = list.selection
    list.update(shown == .open ? foundEntries.map(\.id) : foundClosed.map(\.id))
    if let awaitedCheck, shown == .open, list.select(awaitedCheck) {
      chosen = awaitedCheck
      self.awaitedCheck = nil
    }
    // A list that was empty, or comes anew.
    if before == nil { selectFirstToServe() }
    goToWhoWaits()
    if list.selection != before { scrolled = 0 }
    if list.isEmpty { isDetailOpen = false }
  }

  /// Nobody has chosen the table under the cursor, and its guests still eat: the bill of those who
  /// wait must not be somewhere else while keys take payments here.
  private mutating func goToWhoWaits() {
    guard shown == .open, !isDetailOpen, query == nil, entry?.billAskedAt == nil,
      selectedID != chosen
    else { return }
    selectFirstToServe()
  }

  mutating func moveCursor(_ key: Key, window: Int) {
    _ = list.handle(key, window: window)
    chosen = list.selection
    awaitedCheck = nil
    scrolled = 0
  }

  mutating func selectFirst() {
    selectFirstToServe()
    chosen = nil
    scrolled = 0
  }

  /// The first check that is the cashier's to take: of one that is all on its way only the gateway
  /// has something to say.
  private mutating func selectFirstToServe() {
    list.selectFirst()
    if shown == .open, let first = list.ids.first(where: { !isAllOnItsWay($0) }) {
      list.select(first)
    }
  }

  /// To the next check that is the cashier's to take, after the last to the first; where there is none,
  /// to the next.
  mutating func selectNext() {
    let (ids, after) = (list.ids, (list.selectedIndex ?? 0) + 1)
    let others = ids.indices.map { ids[(after + $0) % ids.count] }
    if let next = others.first(where: { !isAllOnItsWay($0) }) ?? others.first { select(next) }
  }

  private func isAllOnItsWay(_ id: Identifier<Check>) -> Bool {
    entries?.first { $0.id == id }?.isAllOnItsWay ?? false
  }

  mutating func select(_ id: Identifier<Check>) {
    if list.select(id) { scrolled = 0 }
    chosen = list.selection
  }

  mutating func call(_ numbers: [String]) { readyNumbers = numbers }

  /// It gets the cursor also where a filter or the paid checks would hide it: the next key for a payment
  /// is meant for it.
  mutating func awaitCheck(_ id: Identifier<Check>) {
    if shown != .open { show(.open) }
    stopFinding(keeping: false)
    awaitedCheck = id
  }

  mutating func scroll(by rows: Int) { scrolled = max(0, scrolled + rows) }

  mutating func openDetail(_ isOpen: Bool) {
    isDetailOpen = isOpen
    scrolled = 0
  }

  mutating func show(_ shown: List) {
    self.shown = shown
    list = ListState()
    chosen = nil
    scrolled = 0
    isDetailOpen = false
    refreshList()
  }

  mutating func startFinding() {
    query = query ?? TextField(limit: 20)
    query?.select()
    isFinding = true
  }

  mutating func type(_ input: Input) {
    query?.enter(input)
    refreshList()
    list.selectFirst()
  }

  mutating func stopFinding(keeping: Bool) {
    isFinding = false
    if keeping { chosen = list.selection }
    if !keeping || query?.isEmpty == true { query = nil }
    refreshList()
  }

  mutating func share(_ id: Identifier<Check>, by guests: Int) {
    sharers[id] = guests > 1 ? guests : nil
  }

  mutating func noteSharePaid(_ id: Identifier<Check>) {
    if let left = sharers[id] { sharers[id] = left > 1 ? left - 1 : nil }
  }

  /// A share that was paid is not paid after all.
  mutating func takeShareBack(of id: Identifier<Check>) {
    if let left = sharers[id] { sharers[id] = left + 1 }
  }

  mutating func noteAwaited(_ id: Identifier<Check>, _ isAwaited: Bool) {
    if isAwaited { awaited.insert(id) } else { awaited.remove(id) }
  }

  mutating func remember(_ discount: DiscountText?) { lastDiscount = discount }
}

extension TillEntry {
  /// Whom staff call it by.
  var guestName: String? { member?.addressed ?? party?.guestName }

  var tables: String {
    tableNames.isEmpty
      ? deposit?.name ?? account.map { "#\(check.number) \($0.label)" } ?? "#\(check.number)"
      : tableNames.joined(separator: "+")
  }
}

extension BillPicture {
  var guestName: String? { member?.addressed ?? party?.guestName }

  /// `T07`, of a deposit whose it is, or the check's number where no table is.
  var tables: String {
    tableNames.isEmpty
      ? depositGuest?.name ?? accountGuest.map { "#\(check.number) \($0.label)" }
        ?? "#\(check.number)" : tableNames.joined(separator: "+")
  }
}
