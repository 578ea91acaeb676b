import StoreDatabase
import StoreDomain
import Widgets

extension AccountsScreen {
  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [load(in: context)]
    case .loaded(let reading):
      show(reading)
      return gatewayNews(reading) + readMissingDetail(in: context)
    case .move(let key):
      moveCursor(key, window: AccountsLayout.window(in: context))
      return readMissingDetail(in: context)
    case .openDetail: openDetail(true)
    case .back: return back(in: context)
    case .switchKind:
      switchKind()
      return [load(in: context)]
    case .find: startFinding()
    case .typed(let input):
      type(input)
      return [load(in: context)]
    case .endFind: stopFinding(keeping: true)
    case .opening(let action): return updateOpening(action, in: context)
    case .money(let action): return updateMoney(action, in: context)
    case .keeping(let action): return updateKeeping(action, in: context)
    case .statement: return askStatement(in: context)
    case .statementTyped(let answers, let account): return showStatement(answers, of: account)
    }
    return []
  }

  private mutating func back(in context: ConsoleContext) -> [Effect<Self>] {
    if !isFinding, isDetailOpen, !context.layout.isSplit {
      openDetail(false)
      return []
    }
    if isFinding || !query.isEmpty {
      stopFinding(keeping: false)
      return [load(in: context)]
    }
    return [.close]
  }

  /// Reads the list and what became of the account under the cursor, so that the two agree.
  ///
  /// - Parameter isNeeded: whether keys wait for it: the list has moved on by itself to an account of
  ///   which nothing is known.
  func load(in _: ConsoleContext, isNeeded: Bool = false) -> Effect<Self> {
    let (kind, text, selected) = (kind, query.text, list.selection)
    let sent = Array(sent.keys)
    return .load("accounts", typingGoesOn: isFinding, isNeeded: isNeeded) { store in
      let database = try store.database
      var reading = Reading(
        kind: kind, query: text, storedValue: [], house: [], detail: nil,
        setting: database.store.settings.storedValue,
        cash: try database.cashRefusal(at: try store.author.terminal))
      reading.ended = try sent.compactMap { try database.gatewayPayment($0)?.payment }
        .filter { !$0.stage.isOnItsWay }
      switch kind {
      case .storedValue:
        reading.storedValue = try database.findStoredValue(text, limit: 200)
        let account =
          reading.storedValue.first { $0.id.rawValue == selected } ?? reading.storedValue.first
        reading.detail = try account.flatMap { try database.storedValue($0.id) }
          .map { .storedValue($0) }
        reading.onItsWay = try account.map { try database.moneyOnItsWay(to: $0.id) } ?? []
      case .houseAccount:
        let all = try database.houseAccounts()
        let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        reading.house = SearchIndex(of: all).matches(text).compactMap { byID[$0] }
        let account = reading.house.first { $0.id.rawValue == selected } ?? reading.house.first
        reading.detail = try account.flatMap { try database.houseAccount($0.id) }
          .map { .house($0) }
        reading.onItsWay = try account.map { try database.moneyOnItsWay(to: $0.id) } ?? []
      }
      return .loaded(reading)
    }
  }

  private func readMissingDetail(in context: ConsoleContext) -> [Effect<Self>] {
    list.selection == nil || detail != nil ? [] : [load(in: context, isNeeded: true)]
  }

  // MARK: Statements

  private func askStatement(in context: ConsoleContext) -> [Effect<Self>] {
    guard let account = selectedHouse else { return [] }
    let month = String(context.businessDay.description.prefix(7))
    return [
      .present(
        FormDialog(
          title: Phrase("Statement of \(account.label)", "\(account.label) 对账单"),
          fields: [
            .value("first", Phrase("from month", "起始月"), text: month, read: TypedDate.month),
            .value("last", Phrase("through month", "截止月"), text: month, read: TypedDate.month),
          ], language: context.language
        ) { answers in
          guard let first = answers.value("first", TypedDate.month),
            let last = answers.value("last", TypedDate.month), last < first
          else { return nil }
          return (field: "last", reason: Phrase("it is before the first month", "早于起始月"))
        }
      ) { .statementTyped($0, account) }
    ]
  }

  private func showStatement(
    _ answers: FormDialog.Answers, of account: HouseAccount
  ) -> [Effect<Self>] {
    guard let first = answers.value("first", TypedDate.month),
      let last = answers.value("last", TypedDate.month)
    else { return [] }
    return [
      .present(
        AccountStatementScreen(
          of: account.id, from: first.firstOfMonth, through: last.lastOfMonth))
    ]
  }
}

extension LocalDate {
  fileprivate var firstOfMonth: LocalDate { LocalDate(year: year, month: month, day: 1) }

  fileprivate var lastOfMonth: LocalDate {
    let next =
      month == 12
      ? LocalDate(year: year + 1, month: 1, day: 1)
      : LocalDate(year: year, month: month + 1, day: 1)
    return next.adding(days: -1)
  }
}
