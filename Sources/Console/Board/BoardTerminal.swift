import Foundation
import StoreDatabase
import StoreDomain
import TerminalCore

/// A terminal that shows the public board and nothing else: no person signs in to it.
public final class BoardTerminal {
  private let loop: ConsoleLoop

  /// - Parameters:
  ///   - languages: in which it speaks, in turn.
  ///   - now: the store's clock.
  public init(
    terminal: any Terminal, source: any BoardSource, languages: [Language] = Language.allCases,
    now: @escaping @Sendable () -> Timestamp
  ) {
    loop = ConsoleLoop(board: source, on: terminal, languages: languages, now: now)
  }

  /// Is told that the store was changed.
  public var mailbox: Mailbox { loop.mailbox }

  /// Runs until somebody ends it, the line hangs up, or the program must be started anew.
  ///
  /// - Parameter onceShown: begins what may wait until the first picture stands.
  public func run(onceShown: () -> Void) { loop.run(onceShown: onceShown) }
}

extension ConsoleLoop {
  /// The board's own facts come with what it reads; the frame around it has none.
  convenience init(
    board source: any BoardSource, on terminal: any Terminal, languages: [Language],
    now: @escaping @Sendable () -> Timestamp
  ) {
    let services = ConsoleServices(
      storeName: Phrase("", ""), calendar: StoreCalendar(timeZone: .gmt, rolloverHour: 0),
      currency: Currency(code: "", minorDigits: 2), language: languages.first ?? .english,
      staffDirectory: NobodyWorksHere(), status: { FrameStatus() }, now: now, places: [],
      terminalName: "board")
    self.init(
      terminal: terminal, services: services,
      alone: BoardScreen(source: source, languages: languages))
  }
}

/// Nobody signs in to a board.
private struct NobodyWorksHere: StaffDirectory {
  func staffList() throws -> [StaffMember] { [] }

  func signIn(code: String, pin: String, at terminal: String) throws -> StaffMember {
    throw StoreAccessError.noStore
  }

  func authorise(
    code: String, pin: String, for authority: Authority, at terminal: String
  ) throws -> StaffMember {
    throw StoreAccessError.noStore
  }
}
