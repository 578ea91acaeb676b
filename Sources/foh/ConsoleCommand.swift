import ArgumentParser
import Console
import Foundation
import HeadquartersLink
import NcursesTerminal
import Printers
import StoreDatabase
import StoreDomain
import TerminalCore

/// `foh console`: the screens of one terminal.
struct ConsoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Open the console on this terminal.")

  @OptionGroup var store: StoreFile

  @OptionGroup var look: TerminalLook

  @Flag(
    name: .customLong("no-printing"),
    help: "Leave the slips to the store's other terminals, which print them as well.")
  var isNotPrinting = false

  func run() throws {
    try explained {
      try runConsole(on: try store.open(), look: look, isPrinting: !isNotPrinting)
    }
  }
}

/// How a console looks and what it is called.
struct TerminalLook: ParsableArguments {
  @Option(help: "The colours: dark, light or mono. Default: dark; mono where NO_COLOR is set.")
  var theme: String?

  @Option(help: "This terminal's name in the store's records. Default: its device.")
  var terminal: String?

  @Flag(help: "Let the wheel of the mouse move in lists. Selecting text then needs Shift.")
  var mouse = false

  func validate() throws {
    guard let theme, Theme.named(theme) == nil else { return }
    throw ValidationError(
      "There is no theme “\(theme)”: choose "
        + Theme.all.map(\.name).joined(separator: ", ") + ".")
  }

  /// Whoever wants no colour says so to every program at once (no-color.org).
  var chosenTheme: Theme {
    if let theme, let named = Theme.named(theme) { return named }
    let noColour = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return noColour.isEmpty ? .dark : .mono
  }

  /// `till-2` when given, otherwise like `pts/3`.
  var terminalName: String {
    if let terminal { return terminal }
    guard let device = ttyname(STDIN_FILENO) else { return "console" }
    let path = String(cString: device)
    return path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path
  }
}

/// Runs the console on this terminal until somebody leaves. What was being written has been written
/// when it returns, and the terminal is as it was.
///
/// - Parameters:
///   - person: who is signed in from the start; nil for the sign-in screen.
///   - isPrinting: whether this terminal carries the store's slips to their printers.
///   - switches: what else may be switched from this terminal.
///   - pace: how fast what happened is sent to headquarters.
func runConsole(
  on database: StoreDatabase, look: TerminalLook, signedInAs person: StaffMember? = nil,
  isPrinting: Bool = true, switches: [ConsoleSwitch] = [], pace: Sender.Pace = Sender.Pace()
) throws {
  let terminal: NcursesTerminal
  do {
    terminal = try NcursesTerminal(theme: look.chosenTheme, mouse: look.mouse)
  } catch {
    throw UnusableTerminal(cause: error)
  }
  defer { terminal.close() }
  var services = ConsoleServices(
    database, terminalName: look.terminalName, language: .ofEnvironment)
  services.switches = switches
  let inquiries = MemberInquiries(database)
  services.memberInquiry = { phone in
    (try? waiting { await inquiries.ask(phone: phone) }) ?? .unreachable
  }
  let loop = ConsoleLoop(terminal: terminal, services: services)
  let mailbox = loop.mailbox
  let watcher = ChangeWatcher(database) { mailbox.storeChanged(dataVersion: $0) }
  defer { watcher.stop() }
  let spooler = PrintSpooler(
    database, owner: "\(look.terminalName)-\(ProcessInfo.processInfo.processIdentifier)")
  if isPrinting { spooler.start() }
  defer { spooler.stop() }
  let outbox = OutboxService(
    database, owner: "\(look.terminalName)-\(ProcessInfo.processInfo.processIdentifier)",
    pace: pace)
  let sending = Task.detached { await outbox.run() }
  defer {
    sending.cancel()
    // The next console becomes the sender at once; without this only after the lease.
    try? waiting { await sending.value }
  }
  if let person { loop.signIn(SignedIn(person)) }
  loop.run()
}

/// There is no usable terminal.
struct UnusableTerminal: Explained {
  let cause: TerminalStartError

  var explanation: Phrase { Phrase(cause.english, cause.chinese) }
}
