import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// A dialog that takes one payment of a bill: what each kind of it refuses and draws in the same way.
protocol PayingDialog: Screen {
  var bill: BillPicture { get }
  /// Nil until the bill was read.
  var paymentID: Identifier<Payment>? { get }
  var isPaying: Bool { get }
  /// Why the last try was refused.
  var problem: Phrase? { get }
  var tender: Tender { get }
  /// What the bill is charged to as it is typed: mostly the tender.
  var charged: Tender { get }
  /// Why what is typed cannot be paid; nil when it can.
  var obstacle: Phrase? { get }
}

/// What is said while a payment is written.
enum PayingWords {
  static let writing = Phrase("the payment is being written", "正在记账，请稍候")
}

extension PayingDialog {
  var charged: Tender { tender }

  func payAvailability(in context: ConsoleContext) -> Availability {
    if isPaying { return .disabled(PayingWords.writing) }
    if let blocked = BillBlock.reason(against: bill, context: context) { return .disabled(blocked) }
    if paymentID == nil { return .disabled(Phrase("the bill is being read", "正在读取账单")) }
    // Another till may have given a campaign meanwhile.
    if let refusal = bill.refusal(payingBy: charged) { return .disabled(refusal.reason) }
    return obstacle.map { .disabled($0) } ?? .enabled
  }

  // MARK: Drawing

  /// "cash  T02  check 3"; of a deposit whose it is.
  func title(_ name: Phrase, in context: ConsoleContext) -> String {
    let place = bill.depositGuest?.name ?? bill.tableNames.joined(separator: "+")
    let number = Phrase("check \(bill.check.number)", "\(bill.check.number) 号单")
    return [context.text(name), place, context.text(number)].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// An amount at the right, under the others, with its name.
  func amountRow(
    _ name: Phrase, _ text: String, style: Style, at line: Rect, into buffer: inout Buffer,
    context: ConsoleContext
  ) {
    guard !line.isEmpty else { return }
    buffer.write(context.text(name), at: line.origin, style: .quiet)
    let place = line.split(right: displayWidth(text) + 1).right
    buffer.write(text, at: place.origin, style: style)
  }

  /// A field for an amount, which stands under the other amounts.
  ///
  /// - Returns: where the cursor is in it.
  func drawAmount(
    _ typed: TypedAmount, _ name: Phrase, isFocused: Bool, at line: Rect,
    into buffer: inout Buffer, context: ConsoleContext
  ) -> Point {
    let (label, entry) = line.split(left: min(24, line.columns / 2))
    buffer.writeField(
      context.text(name), at: label.origin, columns: label.columns,
      style: isFocused ? .normal : .quiet)
    let width = min(entry.columns, max(10, displayWidth(typed.field.text) + 1))
    let place = entry.split(right: width).right
    let spare = max(0, width - 1 - displayWidth(typed.field.text))
    buffer.fill(place, style: isFocused ? .search.underlined : .normal)
    return typed.field.draw(
      in: place.columns(from: spare), of: &buffer,
      style: isFocused ? .search.underlined : typed.isSuggestion ? .quiet : .normal,
      isFocused: isFocused)
  }

  /// Amounts that a guest is likely to hand over.
  func drawLikely(
    _ amounts: [Money], at line: Rect, into buffer: inout Buffer, context: ConsoleContext
  ) {
    buffer.write(
      context.text(Phrase("likely  ", "常见  "))
        + amounts.prefix(6).map(\.plainText).joined(separator: "  "),
      at: line.origin, style: .quiet, columns: line.columns, overflow: .ellipsis)
  }

  /// Why it cannot be paid, at the bottom.
  func drawProblem(in area: Rect, into buffer: inout Buffer, context: ConsoleContext) {
    if isPaying {
      buffer.writeField(
        context.text(Phrase("Writing the payment ...", "正在记账…")),
        at: area.split(bottom: 1).bottom.origin, columns: area.columns, style: .info)
      return
    }
    // What became of the bill says more than why the last try was refused.
    guard
      let reason = BillBlock.reason(against: bill, context: context) ?? problem ?? obstacle
    else { return }
    let lines = wrapped("! " + context.text(reason), columns: area.columns).suffix(4)
    let room = area.split(bottom: lines.count).bottom
    for (index, line) in lines.enumerated() {
      buffer.writeField(
        line, at: room.line(index).origin, columns: room.columns,
        style: problem == nil ? .warning : .danger)
    }
  }
}
