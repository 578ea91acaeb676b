import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What the server must know and do for the guests of the table, above their order.
extension OrderScreen {
  /// A row: what the guests said, or an alert that is not finished.
  private enum CareRow {
    case said(GuestNeed)
    case alert(CareAlert)
    case note(String)
    /// Won in a draw at the door.
    case prize(Draw)
    /// The note names it, and nobody has noted it.
    case unasked([GuestNeed.What])
  }

  /// Allergies first, then what is to be done, then what is good to know.
  private var careRows: [CareRow] {
    guard let picture = order?.picture else { return [] }
    let allergies = picture.said.filter(\.what.isAllergy)
    // Help that somebody has still to give stands there once, with who does it.
    let waiting = Set(openAlerts.compactMap(\.needID))
    let rest = picture.said.filter { !$0.what.isAllergy && !waiting.contains($0.id) }
    let note = picture.party.note
    let unasked = SpokenNeeds.unnoted(in: note, said: picture.said)
    return allergies.map { .said($0) } + (unasked.isEmpty ? [] : [.unasked(unasked)])
      + openAlerts.map { .alert($0) } + rest.map { .said($0) } + (note.map { [.note($0)] } ?? [])
      + (picture.prize.map { [.prize($0)] } ?? [])
  }

  var careCount: Int { careRows.count }

  func drawCare(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let next = nextCare(in: context)
    for (row, care) in careRows.prefix(area.rows).enumerated() {
      let place = area.line(row)
      switch care {
      case .said(let need):
        draw(
          need.symbol + " " + context.text(need.phrase), need.style, right: need.authorName, .quiet,
          into: &buffer, area: place)
      case .alert(let alert):
        let owner = CareText.owner(
          of: alert, takenWith: next?.id == alert.id ? "A" : nil, at: context.now)
        draw(
          "! " + context.text(alert.words(besides: order?.picture.member?.id)),
          CareText.style(of: alert.kind),
          right: context.text(owner), alert.isLate(at: context.now) ? .danger : .quiet,
          into: &buffer, area: place)
      case .note(let note):
        draw("\u{201C}\(note)\u{201D}", .warning, right: "", .quiet, into: &buffer, area: place)
      case .prize(let draw):
        self.draw(
          context.text(draw.prizePhrase), .good, right: draw.winner.number, .quiet, into: &buffer,
          area: place)
      case .unasked(let needs):
        draw(
          context.text(.unasked(needs)), .warning, right: "", .quiet, into: &buffer, area: place)
      }
    }
  }

  private func draw(
    _ text: String, _ style: Style, right: String, _ rightStyle: Style, into buffer: inout Buffer,
    area: Rect
  ) {
    let rightColumns = displayWidth(right)
    buffer.write(
      text, at: area.origin, style: style, columns: area.columns - rightColumns - 1,
      overflow: .ellipsis)
    buffer.write(
      right, at: Point(column: area.maxColumn - rightColumns, row: area.row), style: rightStyle)
  }
}
