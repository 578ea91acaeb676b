import StoreDatabase
import StoreDomain
import TerminalCore

extension GuestNeed {
  /// One column in plain ASCII, the same as of a member's.
  var symbol: String { what.symbol }

  var style: Style {
    switch what {
    case .allergy, .otherAllergy: .allergy
    case .diet: .info
    case .help, .note: .warning
    }
  }
}

extension GuestNeed.What {
  var symbol: String {
    switch self {
    case .allergy, .otherAllergy: "!"
    case .diet: "~"
    case .help(let help): help.careKind.symbol
    case .note: "-"
    }
  }
}

extension Phrase {
  /// A note names this, and nobody has said whether it is an allergy; the key asks.
  static func unasked(_ needs: [GuestNeed.What]) -> Phrase {
    Phrase(
      "? \(listing(needs).english): not noted  [!]", "? \(listing(needs).chinese)：未登记  [!]")
  }

  /// "peanuts, tree nuts".
  static func listing(_ needs: [GuestNeed.What]) -> Phrase {
    Phrase(
      needs.map(\.name.english).joined(separator: ", "),
      needs.map(\.name.chinese).joined(separator: "、"))
  }
}

extension GuestLines {
  /// What the guests said tonight and who noted it; below it what their note names and nobody has
  /// noted.
  static func said(
    _ said: [GuestNeed], note: String?, in context: ConsoleContext
  ) -> [SheetLine] {
    let lines = said.map { need in
      SheetLine.pieces(
        [Piece(need.symbol + " ", need.style), Piece(context.text(need.phrase), need.style)],
        right: [Piece(need.authorName, .quiet)])
    }
    let unasked = SpokenNeeds.unnoted(in: note, said: said)
    return unasked.isEmpty ? lines : lines + [.line(context.text(.unasked(unasked)), .warning)]
  }
}

/// The column of a list that says what must be known of guests: an allergy first, whoever said it.
struct CareSymbols {
  let text: String
  let style: Style

  init(_ alerts: [CareAlert], said: [GuestNeed]) {
    let isAllergic = said.contains { $0.what.isAllergy }
    let hasDiet = said.contains { if case .diet = $0.what { true } else { false } }
    let raised = alerts.symbols
    let allergy = isAllergic && !raised.contains("!") ? "!" : ""
    text = allergy + raised + (hasDiet ? "~" : "")
    style = isAllergic ? .allergy : raised.isEmpty && hasDiet ? .info : alerts.symbolStyle
  }
}
