import Foundation
import Glibc
import PseudoTerminal

/// The program as it is rolled out, run as a process of its own.
public enum Foh {
  public static let path = path(of: "foh")

  /// A file that was built with the tests.
  public static func path(of name: String) -> String {
    let program = CommandLine.arguments[0]
    let folder = program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
    return URL(fileURLWithPath: folder).appendingPathComponent(name).path
  }

  /// What a run of the program came to.
  public struct Outcome: Sendable {
    /// The exit code, or minus the signal that ended it.
    public var code: Int32
    public var output: String
    public var errors: String
  }

  /// Runs the program to its end, with nothing to read on standard input.
  public static func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(program: [path] + arguments, environment: environment)
  }

  /// Runs a shell's line to its end; `$FOH` is the program.
  public static func shell(
    _ line: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      program: ["/bin/sh", "-c", line], environment: environment.merging(["FOH": path]) { $1 })
  }

  /// Starts the program on a terminal of its own.
  public static func start(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 120, rows: Int = 40
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [path] + arguments, environment: environment, columns: columns, rows: rows)
  }

  /// Runs any program to its end.
  ///
  /// - Parameter program: its path, and what it is given.
  public static func run(
    program: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/tmp",
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ]
    variables.merge(environment) { $1 }
    let folder = try TemporaryFolder()
    let output = folder.path("output")
    let errors = folder.path("errors")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    let argv = program.map { strdup($0) } + [nil]
    let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    // Not the signals that a thread of the test program may have blocked.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let failure = posix_spawn(&child, program[0], &actions, &attributes, argv, envp)
    guard failure == 0 else { throw PseudoTerminal.Failure.system("start \(program[0])", failure) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
    return Outcome(
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F),
      output: try text(output), errors: try text(errors))
  }
}
