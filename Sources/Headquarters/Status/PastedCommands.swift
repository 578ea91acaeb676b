import Foundation

/// How headquarters writes the commands that it tells people, so that they can be pasted into a shell
/// on its machine as they stand.
public struct PastedCommands: Sendable {
  /// How a shell finds the program.
  public var program: String
  /// The options that name the database.
  public var database: String

  public init(program: String = "foh-hq", database: String = "--db HQ") {
    self.program = program
    self.database = database
  }

  /// The program that runs, and the database that it was given.
  public init(of address: DatabaseAddress) {
    self.init(
      program: Self.program(
        CommandLine.arguments.first ?? "foh-hq",
        searching: ProcessInfo.processInfo.environment["PATH"] ?? ""),
      database: address.pasted)
  }

  /// - Parameter command: `alarms clear`.
  public func line(_ command: String, _ arguments: String = "") -> String {
    "\(program) \(command) \(database)" + (arguments.isEmpty ? "" : " \(arguments)")
  }

  /// By its name where the shell's folders lead to it, else by its path.
  static func program(_ invoked: String, searching folders: String) -> String {
    guard invoked.contains("/") else { return quoted(invoked) }
    let file = URL(fileURLWithPath: invoked)
    let first = folders.split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(file.lastPathComponent) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    let isFound =
      first?.resolvingSymlinksInPath().path == file.resolvingSymlinksInPath().path
    return quoted(isFound ? file.lastPathComponent : file.standardizedFileURL.path)
  }

  /// One word of a shell, whatever is in it.
  static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { plain.contains($0) }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./+:@%".utf8)
}

extension DatabaseAddress {
  /// The options that name it to `foh-hq`, whatever folder somebody is in, without a password: it is
  /// in `~/.pgpass` for whoever may use it, and on no page.
  public var pasted: String {
    switch self {
    case .file(let path):
      return "--db " + PastedCommands.quoted(URL(fileURLWithPath: path).path)
    case .server(let url):
      return "--database " + PastedCommands.quoted(Self.withoutSecrets(url))
    }
  }

  /// Read as libpq reads it: who asks stands before an `@` that comes before the first `/`. What stands
  /// between that and another one before the host's end may be of a password that was not encoded.
  private static func withoutSecrets(_ url: String) -> String {
    guard let scheme = url.range(of: "://") else { return url }
    let rest = url[scheme.upperBound...]
    let head = rest.prefix { $0 != "/" }
    guard let first = head.firstIndex(of: "@"),
      let at = head[first...].prefix(while: { $0 != "?" }).lastIndex(of: "@")
    else {
      return "\(url[..<scheme.upperBound])\(withoutSecretFields(rest))"
    }
    let user = rest[..<at].prefix { $0 != ":" }
    return "\(url[..<scheme.upperBound])\(user)\(withoutSecretFields(rest[at...]))"
  }

  private static func withoutSecretFields(_ text: Substring) -> String {
    guard let mark = text.firstIndex(of: "?") else { return String(text) }
    let kept = text[text.index(after: mark)...].split(separator: "&").filter { field in
      let name = String(field.prefix { $0 != "=" })
      return !secretFields.contains((name.removingPercentEncoding ?? name).lowercased())
    }
    return String(text[..<mark]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static let secretFields: Set<String> = ["password", "sslpassword"]
}
