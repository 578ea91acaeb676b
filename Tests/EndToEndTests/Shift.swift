import RealProgram
import Testing

/// A window of a size and a person who reads a language, as an evening is worked.
struct Shift: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  let isChinese: Bool

  static let all = [(120, 40), (80, 24), (40, 12)].flatMap { columns, rows in
    [false, true].map { Shift(columns: columns, rows: rows, isChinese: $0) }
  }

  var testDescription: String { "\(columns)x\(rows) \(isChinese ? "zh-Hans" : "en")" }

  /// What stands there in this language.
  func says(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

  /// A console in such a window, with somebody signed in who may do everything.
  func begin(at store: TrialStore) throws -> Hands {
    let tmux = try TmuxSession(
      TmuxSession.console(of: store), folder: store.folder, columns: columns, rows: rows)
    let hands = Hands(tmux, try tmux.firstWindow())
    try hands.see("Who are you")
    try hands.type("eva", until: "eva", "Eva")
    try hands.press("Enter", until: "PIN")
    try hands.type(TrialStore.managerPIN, until: "****")
    try hands.press("Enter", until: "MANAGER")
    if isChinese { try hands.press("F2", until: "店长") }
    return hands
  }
}
