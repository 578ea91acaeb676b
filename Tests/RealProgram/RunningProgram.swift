import Foundation
import Glibc
import PseudoTerminal

/// A program of ours that goes on running while a test does other things; killed when nobody holds
/// it any more.
public final class RunningProgram: @unchecked Sendable {
  // Unchecked: a test's thread alone uses it, and the process id does not change.
  public let id: pid_t
  private let folder: TemporaryFolder
  private var status: Int32?

  /// Starts a program of this package, such as `foh-hq`.
  ///
  /// - Parameter watcher: a command that runs it, such as a tracer.
  public init(
    _ name: String = "foh", _ arguments: [String], environment: [String: String] = [:],
    under watcher: [String] = []
  ) throws {
    folder = try TemporaryFolder()
    let command = watcher + [Foh.path(of: name)] + arguments
    let program = command[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 1, folder.path("output"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(
      &actions, 2, folder.path("errors"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var variables = [
      "LANG": "C.UTF-8", "HOME": "/tmp",
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ]
    variables.merge(environment) { $1 }
    let argv = command.map { strdup($0) } + [nil]
    let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, program, &actions, nil, argv, envp)
    guard failure == 0 else { throw PseudoTerminal.Failure.system("start \(program)", failure) }
    id = child
  }

  deinit {
    guard status == nil else { return }
    Glibc.kill(id, SIGCONT)
    Glibc.kill(id, SIGKILL)
    var ignored: Int32 = 0
    waitpid(id, &ignored, 0)
  }

  /// What it has printed so far.
  public var output: String { text("output") }
  public var errors: String { text("errors") }

  public func send(_ signal: Int32) {
    guard status == nil else { return }
    Glibc.kill(id, signal)
  }

  /// Whether a signal has stopped it, all of its threads.
  public var isStopped: Bool {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/task")) ?? []
    return !threads.isEmpty
      && threads.allSatisfy { thread in
        let line = try? String(contentsOfFile: "/proc/\(id)/task/\(thread)/stat", encoding: .utf8)
        // The state follows the name, which stands in brackets.
        return line?.split(separator: ")").last?.split(separator: " ").first == "T"
      }
  }

  /// Waits until it ends.
  ///
  /// - Returns: its exit code, or minus the signal that ended it; nil when it goes on for longer.
  @discardableResult
  public func wait(seconds: Double = 120) -> Int32? {
    if let status { return status }
    let deadline = Date().addingTimeInterval(seconds)
    var raw: Int32 = 0
    while waitpid(id, &raw, WNOHANG) == 0 {
      guard Date() < deadline else { return nil }
      usleep(5_000)
    }
    let code = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : -(raw & 0x7F)
    status = code
    return code
  }

  /// Ends it as a crash would.
  public func kill() {
    send(SIGKILL)
    wait()
  }

  /// Waits until it has printed something.
  ///
  /// - Returns: the first line that begins like this, without its beginning; nil when it ends or
  ///   none comes.
  public func line(beginning start: String, seconds: Double = 60) -> String? {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline {
      let line = output.split(separator: "\n").first { $0.hasPrefix(start) }
      if let line { return String(line.dropFirst(start.count)) }
      if wait(seconds: 0) != nil { return nil }
      usleep(10_000)
    }
    return nil
  }

  private func text(_ name: String) -> String {
    let bytes = try? Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
}
