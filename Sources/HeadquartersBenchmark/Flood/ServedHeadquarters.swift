import Foundation
import Headquarters
import RealProgram

/// `foh-hq serve` as it is rolled out, with TLS: a process of its own, or two on one database.
final class ServedHeadquarters {
  let ports: [Int]
  /// What its callers trust.
  let certificate: String
  private let programs: [RunningProgram]
  private let authority: TrialAuthority
  private let folder: TemporaryFolder

  init(_ address: DatabaseAddress) throws {
    authority = try TrialAuthority()
    certificate = authority.certificate
    let own = try authority.issue()
    folder = try TemporaryFolder()
    let password = try folder.write(Data("sichuan\n".utf8), to: "password")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password)
    let database: (arguments: [String], processes: Int) =
      switch address {
      case .file(let path): (["--db", path], 1)
      case .server(let url): (["--database", url], 2)
      }
    var programs: [RunningProgram] = []
    var ports: [Int] = []
    for _ in 1...database.processes {
      let program = try RunningProgram(
        "foh-hq",
        ["serve"] + database.arguments + [
          "--listen", "127.0.0.1:0", "--tls-certificate", own.certificate, "--tls-key", own.key,
          "--status-password-file", password,
        ])
      guard let port = program.line(beginning: "listening on ").flatMap({ URL(string: $0)?.port })
      else { throw FloodError.notServing(program.errors) }
      programs.append(program)
      ports.append(port)
    }
    (self.programs, self.ports) = (programs, ports)
  }

  var urls: [String] { ports.map { "https://127.0.0.1:\($0)" } }

  /// The most memory that one of the processes has used.
  var peakMegabytes: Int {
    programs.map { program in
      let status = try? String(contentsOfFile: "/proc/\(program.id)/status", encoding: .utf8)
      let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
    }.max() ?? 0
  }

  /// What all of them have taken of the processors.
  var processorSeconds: Double {
    programs.map { program in
      let stat = try? String(contentsOfFile: "/proc/\(program.id)/stat", encoding: .utf8)
      // The fields follow the name, which stands in brackets; these are the 14th and the 15th.
      let fields = stat?.split(separator: ")").last?.split(separator: " ") ?? []
      return fields.dropFirst(11).prefix(2).compactMap { Double($0) }.reduce(0, +)
        / Double(sysconf(Int32(_SC_CLK_TCK)))
    }.reduce(0, +)
  }

  /// - Throws: when it has ended, with the last that it said.
  func refuseUnlessRunning() throws {
    for program in programs where program.wait(seconds: 0) != nil {
      throw FloodError.notServing(String(program.errors.suffix(2000)))
    }
  }
}

enum FloodError: Error {
  case notServing(String)
  case flooderFailed(String)
  case refused(Int, String)
  case notAllWell([String])
}
