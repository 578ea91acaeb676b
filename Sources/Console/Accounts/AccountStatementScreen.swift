import StoreDatabase
import StoreDomain
import TerminalCore

/// The statement of a house account: what was signed and settled in some months, and what is owed.
struct AccountStatementScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(AccountStatement?)
    case print
    case printed(DaySlip)
    case scroll(Int)
    case back
  }

  static let title = Phrase("statement", "对账单")

  let accountID: Identifier<HouseAccount>
  let firstDay: LocalDate
  let lastDay: LocalDate
  /// Nil until it was read.
  private(set) var statement: AccountStatement?
  private var scrolling = Scrolling()

  init(of accountID: Identifier<HouseAccount>, from firstDay: LocalDate, through lastDay: LocalDate)
  {
    self.accountID = accountID
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  static var specimens: [AccountStatementScreen] {
    let day = LocalDate(year: 2026, month: 11, day: 1)
    return [
      AccountStatementScreen(of: Identifier(rawValue: "specimen"), from: day, through: day)
    ]
  }

  func heading(in context: ConsoleContext) -> Heading {
    Heading(subject: statement.map { $0.account.label } ?? "")
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "statement.print", keys: [.character("p")], title: Phrase("print", "打印"),
        help: Phrase("Print the statement on the receipt printer.", "在小票打印机上打印对账单。"),
        availability: context.availability(needing: .takePayment), action: .print),
      Command(
        "statement.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the accounts.", "返回账户列表。"), action: .back),
    ] + Scrolling.commands(of: "statement") { .scroll($0) }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let (id, first, last) = (accountID, firstDay, lastDay)
      return [
        .load("statement") { store in
          .loaded(try store.database.statement(of: id, from: first, through: last))
        }
      ]
    case .loaded(let statement): self.statement = statement
    case .print:
      return [
        .perform("statement", PrintAccountStatement(accountID, from: firstDay, through: lastDay)) {
          .printed($0)
        }
      ]
    case .printed:
      return [.toast(.good, Phrase("The statement is being printed.", "正在打印对账单。"))]
    case .scroll(let rows):
      let count = self.rows(in: context).count
      scrolling.scroll(by: rows, of: count, window: context.bodyRows)
    case .back: return [.close]
    }
    return []
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    BillText.draw(rows(in: context), scrolled: scrolling.rows, in: area, of: &buffer)
    return nil
  }

  private func rows(in context: ConsoleContext) -> [BillText] {
    guard let statement else { return [] }
    let (label, days) = (statement.account.label, "\(firstDay) – \(lastDay)")
    // Each in a row of its own: a long name is cut, the days are not.
    return [
      .row(Phrase(label, label), context, style: .heading),
      .row(Phrase(days, days), context, style: .strong),
    ]
      + statement.sections.flatMap { section in
        [.row(section.title, context, style: .strong)]
          + section.rows.map {
            .row($0.label, context, indent: 2, amount: $0.amount?.plainText ?? "")
          }
      }
  }
}
