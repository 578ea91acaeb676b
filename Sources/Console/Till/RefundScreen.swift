import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Which lines of a closed check are refunded, and how many pieces of each: what goes back is said
/// while it is chosen.
struct RefundScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded([RefundableLine], [Payment])
    case move(Key)
    case pieces(Int)
    case change(Int)
    case all
    case tip
    case ask
    case because(Reason)
    case refund(Reason, StaffMember?)
    case refunded(BillPicture)
    case notAllowed
    case close
  }

  /// The refund.
  typealias Outcome = BillPicture

  static let title = Phrase("refund", "退款")

  let bill: BillPicture
  /// Of the refund, made before it is written, so that it is not written twice.
  private(set) var id: Identifier<Check>?
  /// Nil until they were read.
  private(set) var lines: [RefundableLine]?
  /// Of the check, and what gave something of them back.
  private(set) var payments: [Payment] = []
  private(set) var list = ListState<Identifier<OrderLine>>()
  /// Pieces that are chosen, by line.
  private(set) var chosen: [Identifier<OrderLine>: Int] = [:]
  /// Whether tips stay with those who served; else the tip of a payment goes back with the rest of it.
  private(set) var keepsTip = false

  init(_ bill: BillPicture) {
    self.bill = bill
  }

  static var specimens: [RefundScreen] { [RefundScreen(.specimen())] }

  var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }
  private var line: RefundableLine? { lines?.first { $0.id == list.selection } }

  /// What goes back, in minor units.
  private var amount: Int {
    (lines ?? []).reduce(0) { $0 + RefundRule.amount(of: chosen[$1.id] ?? 0, of: $1) }
  }

  /// Tips that go back with it, in minor units.
  private var tip: Int {
    guard !keepsTip else { return 0 }
    return RefundRule.tips(
      with: amount, among: payments.filter { $0.checkID == bill.check.id }, all: payments,
      in: bill.total.currency)
  }

  func heading(in context: ConsoleContext) -> Heading {
    Heading(
      subject: bill.tables + "  "
        + context.text(Phrase("check \(bill.check.number)", "\(bill.check.number) 号单")))
  }

  // MARK: What can be done

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let hasLine: Availability = .when(
      line?.piecesLeft ?? 0 > 0, otherwise: Phrase("nothing is left of it", "没有可退份数"))
    return [
      Command(
        "refund.give", keys: [.enter], title: Phrase("give back", "退款"),
        help: Phrase(
          "Give the chosen pieces back, with the reason; money goes back as it was paid.",
          "退还所选菜品，须填写原因；按原付款方式退回。"),
        availability: .when(amount > 0, otherwise: RefundRefusal.nothingChosen.reason),
        action: .ask),
      Command(
        "refund.more", keys: [.character("+"), .right], title: Phrase("one more", "加一"),
        help: Phrase(
          "Refund one more piece of the line; a digit says how many.", "该菜品多退一份，也可直接按数字。"),
        availability: hasLine, action: .change(1)),
      Command(
        "refund.fewer", keys: [.character("-"), .left], title: Phrase("one fewer", "减一"),
        help: Phrase("Refund one piece of the line fewer.", "该菜品少退一份。"), availability: hasLine,
        action: .change(-1)),
      Command(
        "refund.all", keys: [.character("a")], title: Phrase("all of it", "全退"),
        help: Phrase(
          "Refund all pieces of the line; of a set meal what is in it, too.",
          "该菜品全部退款，套餐连同其中菜品。"),
        availability: hasLine, action: .all),
      Command(
        "refund.tip", keys: [.character("t")],
        title: keepsTip ? Phrase("the tip stays", "小费不退") : Phrase("tip goes back", "小费同退"),
        help: Phrase(
          "Whether a tip goes back with the rest of its payment, or stays with those who served.",
          "收款全部退回时，小费是否一并退还。"),
        availability: bill.payments.contains { $0.tipMinorUnits > 0 } ? .enabled : .hidden,
        action: .tip),
      Command(
        "refund.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Give nothing back.", "不退款，返回。"), action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard case .key(let key) = input else { return nil }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: return .move(key)
    case .character(let character):
      return character.isASCII ? character.wholeNumberValue.map(Action.pieces) : nil
    default: return nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged: .load
    case .shown, .minute, .second, .languageChanged: nil
    }
  }

  // MARK: What changes

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let id = bill.check.id
      return [
        .load("refund") { store in
          let database = try store.database
          return .loaded(
            try database.refundableLines(of: id), try database.refundablePayments(of: id))
        }
      ]
    case .loaded(let lines, let payments):
      self.payments = payments
      show(lines)
    case .move(let key): _ = list.handle(key, window: max(1, context.bodyRows - 3))
    case .pieces(let pieces): choose(pieces)
    case .change(let step): choose((line.flatMap { chosen[$0.id] } ?? 0) + step)
    case .all: chooseAll()
    case .tip: keepsTip.toggle()
    case .ask:
      id = id ?? context.ids.next()
      return [
        .present(
          ReasonDialog(
            title: Phrase(
              "Why does \(money.plainText) go back?", "退款 \(money.plainText) 的原因？"),
            reasons: .refund)
        ) { .because($0) }
      ]
    case .because(let reason): return give(reason, nil, in: context)
    case .refund(let reason, let authoriser): return give(reason, authoriser, in: context)
    case .refunded(let refund): return [.finish(refund)]
    case .notAllowed:
      return [
        .toast(.info, Phrase("Nobody allowed it; nothing was given back.", "未获授权，未退款。"))
      ]
    case .close: return [.close]
    }
    return []
  }

  /// Altogether, with the tips.
  private var money: Money { Money(minorUnits: amount + tip, currency: bill.total.currency) }

  /// What another till has refunded meanwhile cannot be chosen any more.
  private mutating func show(_ lines: [RefundableLine]) {
    self.lines = lines
    list.update(lines.map(\.id))
    for line in lines where chosen[line.id] ?? 0 > line.piecesLeft {
      chosen[line.id] = line.piecesLeft
    }
  }

  private mutating func choose(_ pieces: Int) {
    guard let line else { return }
    chosen[line.id] = min(max(0, pieces), line.piecesLeft)
  }

  private mutating func chooseAll() {
    guard let line else { return }
    for other in lines ?? [] where other.id == line.id || other.line.setLine == line.id {
      chosen[other.id] = other.piecesLeft
    }
  }

  private func give(
    _ reason: Reason, _ authoriser: StaffMember?, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let id else { return [] }
    let asking = Effect<Self>.askToAllow(
      as: .permission(.giveBack),
      Phrase(
        "refund \(money.plainText) of \(bill.tables)",
        "\(bill.tables) 退款 \(money.plainText)"), allowedBy: authoriser, in: context,
      dismissed: .notAllowed, then: { .refund(reason, $0) })
    if let asking { return [asking] }
    let pieces = (lines ?? []).compactMap { line in
      (chosen[line.id] ?? 0) > 0 ? RefundedPieces(line.id, pieces: chosen[line.id] ?? 0) : nil
    }
    return [
      .perform(
        "refund",
        RefundLines(
          bill.check.id, pieces, keepsTip: keepsTip, reason: reason, authoriser: authoriser, id: id)
      ) { .refunded($0) }
    ]
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let area = area.inset(columns: context.layout.isSplit ? 2 : 1)
    guard let lines else {
      buffer.write(
        context.text(Phrase("Reading the lines ...", "正在读取菜品…")), at: area.origin, style: .quiet)
      return nil
    }
    let tips = Money(minorUnits: tip, currency: bill.total.currency).plainText
    let words =
      tip == 0
      ? Phrase("goes back: \(money.plainText)", "应退：\(money.plainText)")
      : Phrase("goes back: \(money.plainText), tip \(tips)", "应退：\(money.plainText)，含小费 \(tips)")
    buffer.write(context.text(words), at: area.origin, style: amount > 0 ? .warning : .quiet)
    guard !lines.isEmpty else {
      buffer.write(
        context.text(Phrase("Nothing was paid on this check.", "该单没有实付金额。")),
        at: Point(column: area.column, row: area.row + 2), style: .quiet)
      return nil
    }
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .fixed(7), alignment: .trailing),
      TableColumn("", width: .flexible(minimum: 8)),
      TableColumn("", width: .fixed(11), alignment: .trailing, dropOrder: 1),
      TableColumn("", width: .fixed(11), alignment: .trailing),
    ])
    table.draw(list, in: area.rows(from: 2), of: &buffer) { id in
      lines.first { $0.id == id }.map { cells($0, context) } ?? []
    }
    return nil
  }

  private func cells(_ line: RefundableLine, _ context: ConsoleContext) -> [TableCell] {
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: bill.total.currency).plainText
    }
    let pieces = chosen[line.id] ?? 0
    let name = (line.line.setLine == nil ? "" : "  ") + context.text(line.line.name)
    let goesBack = RefundRule.amount(of: pieces, of: line)
    return [
      TableCell(line.id == list.selection ? ">" : " "),
      TableCell("\(pieces)/\(line.piecesLeft)", style: pieces > 0 ? .strong : .quiet),
      TableCell(name, style: line.piecesLeft > 0 ? .normal : .quiet),
      TableCell(text(line.minorUnitsLeft), style: .quiet),
      TableCell(goesBack > 0 ? text(goesBack) : "", style: .warning),
    ]
  }
}
