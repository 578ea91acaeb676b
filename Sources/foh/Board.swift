import ArgumentParser
import Console
import Foundation
import NcursesTerminal
import StoreDatabase
import StoreDomain
import Synchronization
import TerminalCore

/// `foh board`: the public screen at the door.
struct Board: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show guests at the door who is called, who is next, and the draw.",
    discussion: """
      Reads the store's file and never writes it. Nobody signs in; q or Ctrl-C ends it. When the file \
      is restored or replaced it says so and goes on by itself; when foh itself was updated it ends \
      with exit code 1, for the service manager to start the new one: Assets/foh-board.service.
      """)

  @OptionGroup var store: StoreFile

  @Option(help: "In which language: both in turn, en or zh.")
  var language = Spoken.both

  @Option(help: "The colours: dark, light or mono. Default: dark; mono where NO_COLOR is set.")
  var theme: String?

  enum Spoken: String, ExpressibleByArgument, CaseIterable {
    case both, en, zh

    var languages: [Language] {
      switch self {
      case .both: Language.allCases
      case .en: [.english]
      case .zh: [.simplifiedChinese]
      }
    }
  }

  func validate() throws {
    guard let theme, Theme.named(theme) == nil else { return }
    throw ValidationError(
      "There is no theme “\(theme)”: choose "
        + Theme.all.map(\.name).joined(separator: ", ") + ".")
  }

  func run() throws {
    try explained {
      let reader = try BoardReader(path: store.path)
      try show(reader)
      // Who ended it because the file is a newer version's says so now that the screen is gone.
      do {
        _ = try reader.read()
      } catch StoreError.newerVersion(let path) {
        throw StoreError.newerVersion(path: path)
      } catch {}
    }
  }

  private func show(_ reader: BoardReader) throws {
    let look = ConsoleLook(theme: theme)
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(theme: look.chosenTheme, mouse: false)
    } catch {
      throw UnusableTerminal(cause: error)
    }
    defer { terminal.close() }
    let board = BoardTerminal(
      terminal: terminal, source: reader, languages: language.languages,
      now: StoreEnvironment.wallClock)
    let watch = BoardWatch(reader) { [mailbox = board.mailbox] in mailbox.storeChanged() }
    defer { watch.stop() }
    board.run { watch.start() }
  }
}

/// Tells a board that somebody has written, that another file is there, or that the house has learned
/// how long its guests wait.
private final class BoardWatch: Sendable {
  private static let milliseconds = 150
  private let reader: BoardReader
  private let tell: @Sendable () -> Void
  private let end = DispatchSemaphore(value: 0)

  init(_ reader: BoardReader, tell: @escaping @Sendable () -> Void) {
    self.reader = reader
    self.tell = tell
  }

  func start() {
    DispatchQueue(label: "board.changes", qos: .userInitiated).async { [self] in
      var last: BoardVersion?
      repeat {
        let version = reader.version()
        // Before the board reads anew, so that it does by what was learned.
        if reader.learnWaits() || version != last { tell() }
        last = version
      } while end.wait(timeout: .now() + .milliseconds(Self.milliseconds)) == .timedOut
    }
  }

  func stop() { end.signal() }
}
