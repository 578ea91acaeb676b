import ArgumentParser
import Console
import Foundation
import HeadquartersLink
import NcursesTerminal
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
    try ConsoleStart(path: store.path, look: look.chosen, isPrinting: !isNotPrinting).run()
  }
}

/// How a console looks and what it is called, as arguments say it.
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

  var chosen: ConsoleLook { ConsoleLook(theme: theme, terminal: terminal, mouse: mouse) }
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
  on database: StoreDatabase, look: ConsoleLook, signedInAs person: StaffMember? = nil,
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
  let work = BackgroundWork(
    database, tell: loop.mailbox, terminalName: look.terminalName, isPrinting: isPrinting,
    pace: pace)
  defer { work.stop() }
  if let person { loop.signIn(SignedIn(person)) }
  loop.run { work.start() }
}

/// There is no usable terminal.
struct UnusableTerminal: Explained {
  let cause: TerminalStartError

  var explanation: Phrase { Phrase(cause.english, cause.chinese) }
}
