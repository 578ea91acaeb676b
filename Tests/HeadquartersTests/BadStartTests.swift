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

  @Test(arguments: ["inf", "nan", "1e300", "0"])
  func whereARateIsNone(_ rate: String) throws {
    let headquarters = try HeadquartersProgram()
    let program = try RunningProgram(
      "foh-hq",
      [
        "serve", "--db", headquarters.path, "--listen", "127.0.0.1:0", "--requests-per-second",
        rate,
      ])
    #expect(program.wait() == 64)
    let words = "--requests-per-second takes 1 to 1000000."
    #expect(program.errors.contains(words), "\(program.errors)")
  }

  @Test("Whoever starts it is told who sees the status page, and what shows it to others")
  func statusPage() throws {
    let headquarters = try HeadquartersProgram()
    let password = try headquarters.folder.write("plum juice\n".utf8, to: "password")
    try #require(chmod(password, 0o600) == 0)
    let starts: [([String], String)] = [
      ([], "for this machine alone; behind a proxy"),
      (["--status-password-file", password], "by the password and any user name"),
    ]
    for (options, words) in starts {
      let program = try RunningProgram(
        "foh-hq",
        ["serve", "--db", headquarters.path, "--listen", "127.0.0.1:0", "--log-level", "error"]
          + options)
      let line = program.line(beginning: "status page: ")
      #expect(line?.contains(words) == true, "\(line ?? program.errors)")
      program.send(SIGTERM)
      #expect(program.wait() == 0)
    }
    var settings = HeadquartersServer.Settings(
      address: try ListenAddress("0.0.0.0:8443"),
      tls: HeadquartersServer.TLSFiles(certificate: "chain.pem", key: "key.pem"))
    #expect(settings.statusWords(at: "https://hq.example").english.contains("nobody sees it"))
    settings.statusPassword = "plum juice"
    #expect(settings.statusWords(at: "https://hq.example").english.contains("by the password"))
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
