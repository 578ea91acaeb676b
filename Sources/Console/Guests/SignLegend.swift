import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What the signs of a list mean that stand there without their word.
enum SignLegend {
  /// The signs in the column of care and allergies, the most urgent first.
  static let care: [StateMark] =
    CareAlert.Kind.allCases.sorted { $0.urgency < $1.urgency }.map {
      StateMark($0.symbol, CareText.name(of: $0), CareText.style(of: $0))
    } + [StateMark("~", Phrase("diet", "忌口"), .info)]

  /// One quiet row with those of the signs that stand in the list now.
  static func line(of shown: some Sequence<String>, in context: ConsoleContext) -> SheetLine {
    let signs = Set(shown.joined().map(String.init))
    return .pieces(
      care.filter { signs.contains($0.symbol) }.flatMap { mark in
        [Piece(mark.symbol, mark.style), Piece(" " + context.text(mark.word) + "  ", .quiet)]
      })
  }
}
