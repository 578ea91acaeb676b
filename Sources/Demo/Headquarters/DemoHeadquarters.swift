import Foundation
import StoreDomain

/// A headquarters of its own for the demo, in a process beside it, and the line to it.
public final class DemoHeadquarters {
  /// What `foh-hq stores add --json` prints, as far as it is needed here.
  private struct Invitation: Decodable {
    var code: String
  }

  /// Works once, to enrol the demo's store.
  public let code: String
  /// The line, on which the plug may be pulled.
  public let network: DemoNetwork
  /// Where the store finds headquarters, at the other end of the line.
  public var url: String { "http://127.0.0.1:\(network.port)" }
  /// Where a browser finds it.
  public let directURL: String
  private let server: Process

  /// Makes headquarters' file and starts to serve it.
  ///
  /// - Parameters:
  ///   - program: `foh-hq`.
  ///   - file: where headquarters' file is made.
  /// - Throws: `DemoError.noHeadquarters`, `.noNetwork`.
  public init(program: String, file: String, storeName: String) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw DemoError.noHeadquarters("\(program) is missing")
    }
    _ = try Self.run(program, ["init", "--db", file])
    let invitation = try Self.run(
      program, ["stores", "add", "--db", file, "--name", storeName, "--json"])
    do {
      code = try JSONDecoder().decode(Invitation.self, from: invitation).code
    } catch {
      throw DemoError.noHeadquarters("no code for the store")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "serve", "--db", file, "--listen", "127.0.0.1:0", "--log-level", "error",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    server = process
    guard let url = Self.firstLine(of: output, after: "listening on "),
      let port = URLComponents(string: url)?.port
    else {
      process.terminate()
      throw DemoError.noHeadquarters("it did not begin to listen")
    }
    directURL = url
    do {
      network = try DemoNetwork(to: port)
    } catch {
      process.terminate()
      throw error
    }
  }

  /// Closes headquarters.
  public func stop() {
    network.stop()
    server.terminate()
    server.waitUntilExit()
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw DemoError.noHeadquarters(arguments.prefix(2).joined(separator: " "))
    }
    return data
  }

  private static func firstLine(of pipe: Pipe, after start: String) -> String? {
    var text = ""
    while !text.contains("\n") {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += String(decoding: more, as: UTF8.self)
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix(start) }
    return line.map { String($0.dropFirst(start.count)) }
  }
}
