import StoreDomain
import TerminalCore

/// How a state looks: a word, a symbol of one column in plain ASCII, and a colour, in that order of
/// importance.
public struct StateMark: Hashable, Sendable {
  let symbol: String
  let word: Phrase
  let style: Style

  init(_ symbol: String, _ word: Phrase, _ style: Style = .normal) {
    self.symbol = symbol
    self.word = word
    self.style = style
  }

  func text(_ language: Language) -> String { symbol + " " + word.text(language) }
}

extension CareAlert.Kind {
  /// One column in a list, plain ASCII; the detail says it in words.
  var symbol: String {
    switch self {
    case .allergy: "!"
    case .pregnancy: "+"
    case .elderly: "h"
    case .birthday: "*"
    case .anniversary: "a"
    case .child: "c"
    case .complaint: "?"
    case .absence: "w"
    case .firstVisit: "1"
    case .level: "v"
    case .preparation: "p"
    case .other: "o"
    }
  }
}

extension [CareAlert] {
  /// What somebody still has to do, the most urgent first.
  var unfinished: [CareAlert] { filter { $0.stage == .open || $0.stage == .claimed } }

  /// One symbol for each kind, for a list: `!*`.
  var symbols: String {
    let kinds = Set(unfinished.map(\.kind))
    return kinds.sorted { $0.urgency < $1.urgency }.map(\.symbol).joined()
  }

  /// The look of the most urgent.
  var symbolStyle: Style {
    unfinished.map(\.kind).min { $0.urgency < $1.urgency }.map(CareText.style) ?? .quiet
  }

  /// What the key for care means now: the first that nobody has taken, else one's own.
  func next(for person: Identifier<StaffMember>?) -> CareAlert? {
    let mine = unfinished.first { $0.stage == .claimed && $0.ownerID == person }
    return unfinished.first { $0.stage == .open } ?? mine ?? unfinished.first
  }
}
