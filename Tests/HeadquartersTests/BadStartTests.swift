import Foundation
import Glibc
import RealProgram
import Testing

@testable import Headquarters

/// A headquarters that cannot start says why, and what to do.
@Suite struct BadStartTests {
  @Test func whereAnotherProgramListensAlready() throws {
    let first = try HeadquartersProgram()
    try first.start()
    let second = try HeadquartersProgram()
    let program = try RunningProgram(
      "foh-hq", ["serve", "--db", second.path, "--listen", "127.0.0.1:\(first.port)"])
    #expect(program.wait() == 1)
    let words = "Another program listens on 127.0.0.1:\(first.port) already."
    #expect(program.errors.contains(words), "\(program.errors)")
    // That, and nothing that only we understand.
    for noise in ["errno", "Error:", "Cancellation"] {
      #expect(!program.errors.contains(noise), "\(program.errors)")
    }
    #expect(first.isRunning)
  }

  @Test func wherePasswordsAreMissing() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("nothing")
    #expect(throws: HeadquartersError.fileMissing(path: missing)) {
      try StatusPassword.read(file: missing)
    }
    // An empty password would let everybody in who sends none.
    let empty = try folder.write(" \n".utf8, to: "empty")
    #expect(chmod(empty, 0o600) == 0)
    #expect(throws: HeadquartersError.noPassword(path: empty)) {
      try StatusPassword.read(file: empty)
    }
    let good = try folder.write("plum juice\n".utf8, to: "good")
    #expect(throws: HeadquartersError.openToOthers(path: good)) {
      try StatusPassword.read(file: good)
    }
    #expect(chmod(good, 0o600) == 0)
    #expect(try StatusPassword.read(file: good) == "plum juice")
  }
}
