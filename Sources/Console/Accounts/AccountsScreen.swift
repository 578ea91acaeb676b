import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The desk of accounts: stored value (储值) and house accounts (挂账), each with what became of it.
struct AccountsScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(Reading)
    case move(Key)
    case openDetail, back, switchKind
    case find
    case typed(Input)
    case endFind
    case opening(OpeningAction)
    case money(MoneyAction)
    case keeping(KeepingAction)
    case statement
    case statementTyped(FormDialog.Answers, HouseAccount)
  }

  /// A new account, from the question to its first money.
  enum OpeningAction: Sendable {
    case ask
    /// Whose it is: the member, or nil for whoever has the card.
    case owner(Member?)
    case findOwner
    case numberTyped(FormDialog.Answers, Member?)
    case opened(StoredValueAccount)
    case houseTyped(FormDialog.Answers)
    case open(HouseWish)
    case openedHouse(HouseAccount)
    case refusedHouse(FormDialog.Answers, HouseWish, Phrase)
  }

  /// Money that comes in or goes out.
  enum MoneyAction: Sendable {
    case topUp
    case topUpTyped(FormDialog.Answers, StoredValueAccount)
    case take(TopUpWish)
    case toppedUp(StoredValueOutcome)
    case cashOut
    case cashOutTyped(FormDialog.Answers, StoredValueAccount)
    case payOut(CashOutWish)
    case cashedOut(StoredValueOutcome)
    case settle
    case settleTyped(FormDialog.Answers, HouseAccount)
    case settled(SettleHouseAccount.Outcome)
    /// A gateway was asked for it.
    case sent(AccountTaking, Phrase)
    case back(BackAction)
    case notAllowed
  }

  /// What is said of an account.
  enum KeepingAction: Sendable {
    case change
    case changeTyped(FormDialog.Answers, HouseAccount)
    case changeTo(HouseWish)
    case changed(HouseAccount)
    case suspend
    case suspendStored(StoredValueAccount, StaffMember?)
    case suspendHouse(HouseAccount, StaffMember?)
    case suspended(Phrase, Bool)
    case notAllowed
  }

  /// What was read together.
  struct Reading: Sendable {
    var kind: AccountKind
    var query: String
    var storedValue: [StoredValueAccount]
    var house: [HouseAccount]
    /// Of the account under the cursor.
    var detail: Detail?
    var setting: StoredValueSetting
    /// Why no cash is taken at this till now.
    var cash: ShiftRefusal?
    /// What gateways have not ended, of the account under the cursor.
    var onItsWay: [AccountMoneyOnItsWay] = []
    /// What was sent here and has ended.
    var ended: [Payment] = []
  }

  /// What became of one account.
  enum Detail: Sendable {
    case storedValue(StoredValuePicture)
    case house(HouseAccountPicture)

    var id: String {
      switch self {
      case .storedValue(let picture): picture.account.id.rawValue
      case .house(let picture): picture.account.id.rawValue
      }
    }
  }

  static let title = Phrase("accounts", "储值与挂账")

  private(set) var kind = AccountKind.storedValue
  /// Nil until they were read.
  private(set) var reading: Reading?
  private(set) var list = ListState<String>()
  private(set) var query = TextField(limit: 40)
  private(set) var isFinding = false
  private(set) var isDetailOpen = false
  /// Gets the cursor as soon as it is in the list.
  private var awaited: String?
  /// Sent to a gateway here, with the account for which it is.
  private(set) var sent: [Identifier<Payment>: Phrase] = [:]
  private(set) var revision = 0

  init() {}

  static var specimens: [AccountsScreen] {
    let setting = StoredValueSetting()
    func screen(_ kind: AccountKind) -> AccountsScreen {
      var screen = AccountsScreen()
      screen.kind = kind
      screen.reading = Reading(
        kind: kind, query: "", storedValue: [], house: [], detail: nil, setting: setting)
      return screen
    }
    var finding = screen(.storedValue)
    finding.isFinding = true
    return [screen(.storedValue), screen(.houseAccount), finding]
  }

  var isTyping: Bool { isFinding }

  // MARK: What is under the cursor

  var underCursor: AnyHashable? {
    isFinding ? nil : list.selection.map { AnyHashable($0) }
  }

  var selectedStoredValue: StoredValueAccount? {
    guard kind == .storedValue, let id = list.selection else { return nil }
    return reading?.storedValue.first { $0.id.rawValue == id }
  }

  var selectedHouse: HouseAccount? {
    guard kind == .houseAccount, let id = list.selection else { return nil }
    return reading?.house.first { $0.id.rawValue == id }
  }

  /// What became of the account under the cursor; nil while it is being read.
  var detail: Detail? {
    guard let detail = reading?.detail, detail.id == list.selection else { return nil }
    return detail
  }

  // MARK: What changes in one place

  mutating func show(_ reading: Reading) {
    guard reading.kind == kind, reading.query == query.text else { return }
    let isOtherQuery = self.reading?.query != reading.query
    self.reading = reading
    let ids =
      kind == .storedValue
      ? reading.storedValue.map(\.id.rawValue) : reading.house.map(\.id.rawValue)
    list.update(ids)
    if isOtherQuery { list.selectFirst() }
    if let awaited, list.select(awaited) { self.awaited = nil }
    if list.isEmpty { isDetailOpen = false }
  }

  mutating func moveCursor(_ key: Key, window: Int) {
    _ = list.handle(key, window: window)
    awaited = nil
  }

  mutating func switchKind() {
    kind = kind == .storedValue ? .houseAccount : .storedValue
    reading = nil
    list = ListState()
    query = TextField(limit: 40)
    isFinding = false
    isDetailOpen = false
    revision += 1
  }

  mutating func startFinding() {
    query.select()
    isFinding = true
  }

  mutating func type(_ input: Input) {
    query.enter(input)
    revision += 1
  }

  mutating func stopFinding(keeping: Bool) {
    isFinding = false
    guard !keeping else { return }
    query = TextField(limit: 40)
    revision += 1
  }

  mutating func noteSent(_ id: Identifier<Payment>, _ label: Phrase) { sent[id] = label }

  /// For which account it was; nil for what was told before.
  mutating func noteEnded(_ id: Identifier<Payment>) -> Phrase? {
    sent.removeValue(forKey: id)
  }

  mutating func openDetail(_ isOpen: Bool) { isDetailOpen = isOpen }

  /// A new account is shown also where what is looked for would hide it.
  mutating func showWhenThere(_ id: String) {
    stopFinding(keeping: false)
    awaited = id
  }
}
