import Dispatch
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The first picture of a console")
struct FirstPictureTests {
  /// People who are read when the test lets them be.
  private final class SlowStaff: StaffDirectory {
    let mayRead = DispatchSemaphore(value: 0)
    private let staff = SampleStaff()

    func staffList() throws -> [StaffMember] {
      mayRead.wait()
      return try staff.staffList()
    }

    func signIn(code: String, pin: String, at terminal: String) throws -> StaffMember {
      try staff.signIn(code: code, pin: pin, at: terminal)
    }

    func authorise(
      code: String, pin: String, for authority: Authority, at terminal: String
    ) throws -> StaffMember {
      try staff.authorise(code: code, pin: pin, for: authority, at: terminal)
    }
  }

  private let terminal = InMemoryTerminal(size: .desk)

  private func loop(_ staff: any StaffDirectory) -> ConsoleLoop {
    ConsoleLoop(
      terminal: terminal,
      services: .sample(clock: HandClock(), staffDirectory: staff))
  }

  @Test("shows who works here, and nothing is drawn before it")
  func settled() {
    var frames: [String] = []
    loop(SampleStaff()).run {
      #expect(terminal.frameCount == 1)
      frames = terminal.lines
      terminal.hangUp()
    }
    #expect(frames.contains { $0.contains("Anna") })
  }

  @Test("comes without what takes long to read, which follows")
  func slow() {
    let staff = SlowStaff()
    let loop = loop(staff)
    loop.run {
      #expect(terminal.lines.contains { $0.contains("Reading the staff list") })
      staff.mayRead.signal()
      loop.runUntilIdle()
      #expect(terminal.lines.contains { $0.contains("Anna") })
      terminal.hangUp()
    }
  }

  @Test("does not keep somebody waiting who types")
  func typing() {
    let staff = SlowStaff()
    let loop = loop(staff)
    terminal.type("1")
    loop.run {
      #expect(terminal.frameCount == 1)
      staff.mayRead.signal()
      loop.runUntilIdle()
      #expect(terminal.lines.contains { $0.contains("Anna") })
      #expect(terminal.lines.contains { $0.contains("Code or name:  1") })
      terminal.hangUp()
    }
  }
}
