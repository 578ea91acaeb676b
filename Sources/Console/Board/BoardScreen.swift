import StoreDatabase
import StoreDomain
import TerminalCore

/// Where the public board's picture comes from. May wait.
public protocol BoardSource: Sendable {
  /// - Throws: `StoreError.newerVersion` when the program itself must be started anew; what else it
  ///   throws passes.
  func read() throws -> PublicBoard
}

extension BoardReader: BoardSource {}

/// What guests see at the door (叫号屏): who is called, who is next, how long others will wait, and the
/// draw. It reads and nothing else, and needs no keys.
struct BoardScreen: Screen {
  enum Action: Sendable {
    case load
    case read(PublicBoard)
    /// It cannot be read now.
    case notRead
    /// A newer version of the program has updated the file.
    case outdated
    case second
    case end
  }

  static let title = Phrase("public board", "叫号屏")

  /// Which languages it speaks, in turn.
  let languages: [Language]
  private let source: any BoardSource
  /// Nil while there is none to show.
  private(set) var board: PublicBoard?
  private var isReading = false
  /// Something changed while it was being read.
  private var mustReadAgain = false
  /// When each number was called last that was heard; nil before the first reading.
  private var heard: [Identifier<Ticket>: Timestamp]?
  /// More numbers than a house calls in a day.
  private static let callsKept = 2000

  init(source: any BoardSource, languages: [Language] = Language.allCases) {
    self.source = source
    self.languages = languages.isEmpty ? Language.allCases : languages
  }

  private struct NothingToRead: BoardSource {
    func read() throws -> PublicBoard { throw StoreAccessError.noStore }
  }

  static var specimens: [BoardScreen] { [BoardScreen(source: NothingToRead())] }

  /// The time of day and the draw go on by the second.
  var ticksEverySecond: Bool { true }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "board.end", keys: [.character("q"), .control("c")], title: Phrase("end", "退出"),
        help: Phrase("End the public board.", "退出叫号屏。"), action: .end)
    ]
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged, .minute: .load
    case .second: .second
    case .shown, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return read()
    case .second:
      // What could not be read is asked for again and again, until it is there.
      return board == nil ? read() : []
    case .read(let board):
      self.board = board
      return ring(for: board) + readAgain()
    case .notRead:
      board = nil
      isReading = false
      mustReadAgain = false
      return []
    case .outdated, .end: return [.request(.quit)]
    }
  }

  /// One reading after the other: in an evening in which something changes all the time, each is shown.
  private mutating func read() -> [Effect<Self>] {
    guard !isReading else {
      mustReadAgain = true
      return []
    }
    isReading = true
    return [
      .inquire("board") { [source] _ in
        do {
          return .read(try source.read())
        } catch StoreError.newerVersion {
          return .outdated
        } catch {
          return .notRead
        }
      }
    ]
  }

  private mutating func readAgain() -> [Effect<Self>] {
    isReading = false
    guard mustReadAgain else { return [] }
    mustReadAgain = false
    return read()
  }

  /// Once for each call, also for one that is repeated; not for one whose party is back from a table. What
  /// was called before the board was there is old news.
  private mutating func ring(for board: PublicBoard) -> [Effect<Self>] {
    let before = heard
    var known = before ?? [:]
    // Of days past nothing is kept for ever.
    if known.count > Self.callsKept { known = [:] }
    for call in board.calls { known[call.id] = max(known[call.id] ?? call.at, call.at) }
    heard = known
    guard let before else { return [] }
    let new = board.calls.filter { call in before[call.id].map { $0 < call.at } ?? true }
    return new.map { _ in .request(.ring) }
  }

  /// Which language it speaks at an instant: each for as long as the house says.
  func language(at now: Timestamp) -> Language {
    let seconds = board?.setting.languageSeconds ?? BoardSetting().languageSeconds
    let turn = now.millisecondsSinceEpoch / Int64(1000 * max(1, seconds))
    return languages[Int(turn % Int64(languages.count))]
  }
}
