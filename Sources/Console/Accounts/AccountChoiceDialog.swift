import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// With which account a guest pays: the accounts of the bill's guests stand first, others are found by
/// number, name or code.
struct AccountChoiceDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded(Accounts, found: [String], query: String)
    case choice(TypedChoice<String>.Action)
    case take, back
  }

  enum Outcome: Hashable, Sendable {
    case storedValue(StoredValueAccount)
    case house(HouseAccount)
  }

  /// Of one kind; the other is not read.
  enum Accounts: Sendable {
    case storedValue(PayableAccounts)
    case house([HouseAccount])
  }

  static let title = Phrase("account", "账户")

  let kind: AccountKind
  let checkID: Identifier<Check>
  private(set) var accounts: Accounts?
  private(set) var choice = TypedChoice<String>(limit: 40)
  /// What the list was found by; nil before the first answer.
  private var answered: String?
  private(set) var revision = 0

  init(_ kind: AccountKind, for checkID: Identifier<Check>) {
    self.kind = kind
    self.checkID = checkID
  }

  static var specimens: [AccountChoiceDialog] {
    [AccountChoiceDialog(.storedValue, for: Identifier(rawValue: "specimen"))]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var underCursor: AnyHashable? { choice.list.selection.map { AnyHashable($0) } }

  private var isAnswered: Bool { answered == choice.text }

  /// The account under the cursor.
  private var selected: Outcome? {
    guard let id = choice.selection else { return nil }
    switch accounts {
    case .storedValue(let payable):
      return payable.storedValue.first { $0.id.rawValue == id }.map { .storedValue($0) }
    case .house(let house): return house.first { $0.id.rawValue == id }.map { .house($0) }
    case nil: return nil
    }
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "account.take", keys: [.enter], title: Phrase("this account", "用此账户"),
        help: Phrase("Pay with the account under the cursor.", "用光标所在的账户付款。"),
        availability: takeAvailability(in: context), action: .take),
      Command(
        "account.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave without an account.", "不选账户，返回。"), action: .back),
    ]
  }

  private func takeAvailability(in context: ConsoleContext) -> Availability {
    guard isAnswered, let selected else { return .disabled(nothingFound) }
    switch selected {
    case .storedValue(let account):
      let reason = refusalReason {
        try StoredValueRule.checkSpending(1, of: account, lastUse: nil, in: context.currency)
      }
      return reason.map { .disabled($0) } ?? .enabled
    case .house(let account):
      return account.isSuspended
        ? .disabled(HouseAccountRefusal.suspended(account.details.name).reason) : .enabled
    }
  }

  /// Why no account stands under the cursor.
  private var nothingFound: Phrase {
    guard isAnswered else { return Phrase("the accounts are being read", "正在读取账户") }
    let unknown: Phrase
    switch kind {
    case .houseAccount: unknown = HouseAccountRefusal.unknown.reason
    case .storedValue:
      unknown = mistyped ?? StoredValueRefusal.unknown.reason
    }
    return choice.isEmpty ? Phrase("there is no account; k opens one", "没有账户，按 k 开户") : unknown
  }

  /// What is wrong with a whole number.
  private var mistyped: Phrase? {
    let digits = choice.text.filter { !$0.isWhitespace && $0 != "-" }
    guard digits.count == AccountNumber.digits, digits.allSatisfy(\.isNumber) else { return nil }
    return refusalReason { _ = try AccountNumber(typed: digits) }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    choice.action(for: input).map { .choice($0) }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged: .load
    case .shown, .minute, .second, .languageChanged: nil
    }
  }

  // MARK: What happens

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [load]
    case .loaded(let accounts, let found, let query):
      self.accounts = accounts
      let isNew = answered != query
      answered = query
      if isNew {
        choice.show([])
      }
      choice.show(found)
    case .choice(let action):
      switch action {
      case .move: choice.update(action, window: 8) { _ in [] }
      case .typed:
        revision += 1
        let rows = choice.list.ids
        choice.update(action, window: 8) { _ in rows }
        return [load]
      }
    case .take: return selected.map { [.finish($0)] } ?? []
    case .back: return [.close]
    }
    return []
  }

  private var load: Effect<Self> {
    let (kind, checkID, query) = (kind, checkID, choice.text)
    return .load("accounts", typingGoesOn: true) { store in
      let database = try store.database
      switch kind {
      case .storedValue:
        let payable = try database.payableAccounts(of: checkID, finding: query)
        return .loaded(
          .storedValue(payable), found: payable.storedValue.map(\.id.rawValue), query: query)
      case .houseAccount:
        let house = try database.houseAccounts()
        let found = SearchIndex(of: house).matches(query)
        return .loaded(.house(house), found: found.map(\.rawValue), query: query)
      }
    }
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 68), rows: min(area.rows, context.layout.isSplit ? 13 : 10)))
    let room = buffer.drawBox(box, title: context.text(kind.name)).inset(columns: 1)
    let point = choice.drawField(
      in: room.line(0), of: &buffer,
      placeholder: context.text(
        kind == .storedValue
          ? Phrase("scan or type number, name, phone", "扫卡、输入账号、姓名或手机号")
          : Phrase("code or name", "编码或单位名称")))
    let body = room.rows(from: 1)
    guard isAnswered || !choice.list.isEmpty else { return point }
    choice.list.draw(
      as: table(in: context), in: body, of: &buffer, whenEmpty: context.text(nothingFound)
    ) { cells(of: $0, in: context) }
    return point
  }

  private func table(in context: ConsoleContext) -> Table {
    Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .flexible(minimum: 8)),
      TableColumn("", width: .fixed(12), dropOrder: 1),
      TableColumn("", width: .fixed(16), alignment: .trailing),
    ])
  }

  private func cells(of id: String, in context: ConsoleContext) -> [TableCell] {
    let cursor = TableCell(id == choice.selection ? ">" : " ")
    switch accounts {
    case .storedValue(let payable):
      guard let account = payable.storedValue.first(where: { $0.id.rawValue == id }) else {
        return []
      }
      let isOfGuests = payable.ofGuests.contains(account.id)
      let balance = Money(
        minorUnits: account.balance.minorUnits, currency: context.currency)
      return [
        cursor,
        TableCell(
          (isOfGuests ? "* " : "") + context.text(account.owner),
          style: isOfGuests ? .member : .normal),
        TableCell(account.number.description, style: .quiet),
        account.isSuspended
          ? TableCell(context.text(Phrase("suspended", "已停用")), style: .warning)
          : TableCell(balance.plainText, style: .money),
      ]
    case .house(let house):
      guard let account = house.first(where: { $0.id.rawValue == id }) else { return [] }
      return [
        cursor, TableCell(account.details.name), TableCell(account.code, style: .quiet),
        account.isSuspended
          ? TableCell(context.text(Phrase("suspended", "已停用")), style: .warning)
          : TableCell(context.text(account.room), style: .money),
      ]
    case nil: return []
    }
  }
}
