import Foundation
import StoreDomain
import TerminalCore
import Testing

@testable import Console

/// Uses the console as a person does: presses keys, looks at the screen, waits until nothing is on
/// its way. Time stands still until ``advance(seconds:)``.
///
/// The console runs on the test's own thread; only its effects run on others. So there is nothing
/// to poll and nothing to sleep for.
final class Pilot {
  let terminal: InMemoryTerminal
  let loop: ConsoleLoop
  let clock: HandClock

  init(
    _ size: Size = .desk, clock: HandClock = HandClock(),
    services: (HandClock) -> ConsoleServices = { .sample(clock: $0) }
  ) {
    terminal = InMemoryTerminal(size: size)
    self.clock = clock
    loop = ConsoleLoop(terminal: terminal, services: services(clock))
    waitForIdle()
  }

  /// What runs on a terminal already.
  init(terminal: InMemoryTerminal, clock: HandClock, loop: ConsoleLoop) {
    self.terminal = terminal
    self.clock = clock
    self.loop = loop
    waitForIdle()
  }

  /// The console with somebody signed in, on one screen.
  convenience init<S: Screen>(
    _ size: Size = .desk, showing screen: S, as person: StaffMember = .anna,
    services change: @escaping (inout ConsoleServices) -> Void = { _ in }
  ) {
    self.init(size) { clock in
      var services = ConsoleServices.sample(
        clock: clock,
        places: [
          Place("test", title: S.title, keys: [.function(5)], makeScreen: { _ in screen })
        ])
      change(&services)
      return services
    }
    loop.signIn(SignedIn(person))
    waitForIdle()
  }

  // MARK: Hands

  /// Presses keys, one after the other, each after everything before it has come to rest.
  func press(_ keys: Key...) {
    for key in keys {
      terminal.press(key)
      waitForIdle()
    }
  }

  /// Types text, one key after the other.
  func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  func paste(_ text: String) {
    terminal.paste(text)
    waitForIdle()
  }

  func resize(_ size: Size) {
    terminal.resize(to: size)
    waitForIdle()
  }

  /// Lets the store's clock run on.
  func advance(seconds: Int) {
    clock.advance(seconds: seconds)
    waitForIdle()
  }

  /// Another terminal changed the store.
  func changeElsewhere() {
    loop.mailbox.storeChanged()
    waitForIdle()
  }

  /// Until no key waits and no effect is on its way. Every state that a test reaches is checked for
  /// commands that fight for a key.
  func waitForIdle() {
    loop.runUntilIdle()
    #expect(loop.clashes.isEmpty)
  }

  /// Until something is so, with effects still on their way. Where nothing is on its way any more,
  /// or what is does not come within a minute, it fails and says what stands on the screen.
  func waitUntil(
    sourceLocation: SourceLocation = #_sourceLocation, _ isSo: () -> Bool
  ) {
    while !isSo() {
      loop.beginLoads()
      let wasBusy = loop.isBusy
      let event = terminal.nextEvent(timeoutMilliseconds: wasBusy ? 60_000 : 0)
      if let event { loop.handle(event) }
      loop.runOnce()
      let hasBegun = !wasBusy && loop.isBusy
      guard event != nil || hasBegun || isSo() else {
        Issue.record("it does not come; the screen:\n\(text)", sourceLocation: sourceLocation)
        return
      }
    }
  }

  // MARK: Eyes

  /// The rows of the screen without spaces at their ends.
  var screen: [String] { terminal.lines }

  /// The whole screen as one text.
  var text: String { screen.joined(separator: "\n") }

  /// What is said above the footer, in one line however many it takes there.
  var noticeLine: String {
    let above = screen.dropLast().suffix(3)
    let marks = Notice.Kind.allCases.map { " \($0.symbol) " }
    guard let first = above.lastIndex(where: { line in marks.contains { line.hasPrefix($0) } })
    else { return above.last ?? "" }
    return above[first...].map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }

  var footer: String { screen.last ?? "" }

  func expectScreenContains(
    _ wanted: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      text.contains(wanted), "“\(wanted)” is not on the screen:\n\(text)",
      sourceLocation: sourceLocation)
  }

  func expectScreenLacks(
    _ unwanted: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      !text.contains(unwanted), "“\(unwanted)” is on the screen:\n\(text)",
      sourceLocation: sourceLocation)
  }
}

extension Size {
  static let desk = Size(columns: 120, rows: 40)
  static let minimum = Size(columns: 80, rows: 24)
  static let phone = Size(columns: 40, rows: 12)
}
