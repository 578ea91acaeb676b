import Foundation
import Testing

@testable import TerminalCore

@Suite("The terminal that tests type on")
struct InMemoryTerminalTests {
  @Test("Keys come in the order in which they were pressed, then a wake, then the hang-up")
  func order() {
    let terminal = InMemoryTerminal()
    terminal.hangUp()
    terminal.wake()
    terminal.wake()
    terminal.press(.character("n"), .enter)
    terminal.resize(to: Size(columns: 40, rows: 12))
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .key(.character("n")))
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .key(.enter))
    #expect(terminal.size == Size(columns: 120, rows: 40))
    #expect(
      terminal.nextEvent(timeoutMilliseconds: nil) == .resize(Size(columns: 40, rows: 12)))
    #expect(terminal.size == Size(columns: 40, rows: 12))
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .wake)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .hangup)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .hangup)
  }

  @Test("Waiting for a key ends when its time is over")
  func timesOut() {
    #expect(InMemoryTerminal().nextEvent(timeoutMilliseconds: 0) == nil)
    #expect(InMemoryTerminal().nextEvent(timeoutMilliseconds: 5) == nil)
  }

  @Test("A console on another thread and a test meet without polling")
  func twoThreads() {
    let terminal = InMemoryTerminal(size: Size(columns: 20, rows: 2))
    let done = DispatchSemaphore(value: 0)
    // A thread of its own: the shared ones may all be waiting in other tests.
    Thread.detachNewThread {
      var typed = ""
      while let event = terminal.nextEvent(timeoutMilliseconds: nil), event != .hangup {
        if case .key(.character(let character)) = event { typed.append(character) }
        var buffer = Buffer(size: terminal.size)
        buffer.write(typed, at: Point(column: 0, row: 0))
        terminal.present(buffer, cursor: nil)
      }
      terminal.close()
      done.signal()
    }
    terminal.type("毛肚")
    #expect(terminal.waitForFrame { $0.lines[0] == "毛肚" }.lines[1] == "")
    terminal.hangUp()
    done.wait()
    #expect(terminal.isClosed)
    #expect(terminal.frameCount == 2)
  }
}
