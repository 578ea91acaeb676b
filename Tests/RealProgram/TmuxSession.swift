import Foundation
import Glibc
import PseudoTerminal

/// Consoles in the windows of a real terminal multiplexer, as the README shows it to a newcomer:
/// keys go in, and what stands on each screen is read back.
///
/// No screen is waited for by the clock: tmux itself reports that a program has written (control mode),
/// and the screens are looked at again. Only of the end of a program nobody reports; it is looked for.
public final class TmuxSession {
  /// One console's window.
  public struct Window: Hashable {
    fileprivate let id: String
  }

  public enum Failure: Error {
    case timeout(waitingFor: String, screen: String)
    case refused(String)
    case ended
  }

  /// To and from the client in control mode.
  private let line: Int32
  private let client: pid_t
  private var server: pid_t?
  private let socket: String
  private var unread: [UInt8] = []

  /// How long something may take before it never comes, in milliseconds: long enough for a machine
  /// on which everything is tested at once.
  public static let patience = PseudoTerminal.patience

  /// Starts a server of its own with one window that runs `program`.
  public init(
    _ program: String, folder: TemporaryFolder, columns: Int = 120, rows: Int = 40
  ) throws {
    socket = folder.path("tmux")
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw PseudoTerminal.Failure.system("socketpair", errno)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let arguments = [
      "tmux", "-u", "-S", socket, "-f", "/dev/null", "-C", "new-session", "-x",
      "\(columns)", "-y", "\(rows)", program,
    ]
    let variables = [
      "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TERM=xterm-256color", "HOME=\(folder.url.path)",
      "PATH=/usr/local/bin:/usr/bin:/bin", "SHELL=/bin/sh",
    ]
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = variables.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    // A thread of the test program may have all signals blocked. A server that inherited that never
    // hears that its programs have ended, and never ends itself; its programs would hear nothing.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let failure = posix_spawn(&child, "/usr/bin/tmux", &actions, &attributes, argv, envp)
    Glibc.close(ends[1])
    line = ends[0]
    client = child
    guard failure == 0 else { throw PseudoTerminal.Failure.system("start tmux", failure) }
    // The reply to new-session itself.
    _ = try readReply(deadline: Self.now() + Self.patience)
    server = pid_t(try command("display-message -p '#{pid}'").joined())
    for option in [
      "set -g status off", "set -sg escape-time 0", "set -g remain-on-exit on",
      // A new window has the size of the client. (tmux 3.3 does not survive a new window whose
      // size is set by hand.)
      "refresh-client -C \(columns)x\(rows)",
    ] { try command(option) }
  }

  deinit {
    // (kill-server can leave server and client waiting for each other.) With the server gone, the
    // programs' terminals hang up, and the programs end.
    if let server { Glibc.kill(server, SIGKILL) }
    Glibc.kill(client, SIGKILL)
    Glibc.close(line)
    waitpid(client, nil, 0)
  }

  // MARK: Windows

  /// The window that the session began with.
  public func firstWindow() throws -> Window {
    Window(id: try command("display-message -p '#{pane_id}'").joined())
  }

  /// Opens one more window.
  public func open(_ program: String) throws -> Window {
    Window(id: try command("new-window -d -P -F '#{pane_id}' \(Self.quoted(program))").joined())
  }

  /// The number of the process in a window.
  public func process(in window: Window) throws -> pid_t {
    let number = try command("display-message -p -t \(window.id) '#{pane_pid}'").joined()
    guard let process = pid_t(number), process > 0 else { throw Failure.refused(number) }
    return process
  }

  /// Ends what runs in a window as a power cut would, and waits until it is no more.
  public func kill(_ window: Window) throws {
    let process = try process(in: window)
    Glibc.kill(process, SIGKILL)
    let deadline = Self.now() + Self.patience
    // The server does not always ask how a program ended: until then its number stays.
    while Glibc.kill(process, 0) == 0, !Self.hasEnded(process) {
      guard Self.now() < deadline else {
        throw Failure.timeout(waitingFor: "the end of \(process)", screen: "")
      }
      usleep(2_000)
    }
  }

  private static func hasEnded(_ process: pid_t) -> Bool {
    let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .isoLatin1)
    return text?.split(separator: ")").last?.hasPrefix(" Z") == true
  }

  /// Takes a window away. The last one takes the session with it.
  public func close(_ window: Window) throws {
    try command("kill-pane -t \(window.id)")
  }

  // MARK: Hands and eyes

  /// Presses one key: a character, or the name that tmux has for it (`Enter`, `Escape`, `F5`).
  public func press(_ key: String, in window: Window) throws {
    let literal = key.count == 1 ? "-l " : ""
    try command("send-keys -t \(window.id) \(literal)-- \(Self.quoted(key))")
  }

  /// The rows of a window as they stand.
  public func screen(_ window: Window) throws -> String {
    try command("capture-pane -p -t \(window.id)").joined(separator: "\n")
  }

  /// Waits until a screen is as wanted.
  ///
  /// - Returns: the screen.
  @discardableResult
  public func wait(
    _ window: Window, _ what: String, timeoutMilliseconds: Int = patience,
    until isWanted: (String) -> Bool
  ) throws -> String {
    try wait([window], what, timeoutMilliseconds: timeoutMilliseconds) { _, text in isWanted(text) }
    return try screen(window)
  }

  /// Waits until a text stands on a screen.
  @discardableResult
  public func wait(
    _ window: Window, for text: String, timeoutMilliseconds: Int = patience
  ) throws -> String {
    try wait(window, "“\(text)”", timeoutMilliseconds: timeoutMilliseconds) { $0.contains(text) }
  }

  /// Waits until all of the screens are as wanted.
  public func wait(
    _ windows: [Window], _ what: String, timeoutMilliseconds: Int = patience,
    until isWanted: (Window, String) -> Bool
  ) throws {
    let deadline = Self.now() + timeoutMilliseconds
    var missing = windows
    while true {
      missing = try missing.filter { !isWanted($0, try screen($0)) }
      if missing.isEmpty { return }
      guard try waitForOutput(deadline: deadline) else {
        throw Failure.timeout(
          waitingFor: what,
          screen: try missing.map { try screen($0) }.joined(separator: "\n----\n"))
      }
    }
  }

  // MARK: The control mode

  /// Sends a command and returns its answer's lines.
  @discardableResult
  private func command(_ text: String) throws -> [String] {
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes {
        send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard written > 0 else { throw Failure.ended }
      bytes = bytes.dropFirst(written)
    }
    return try readReply(deadline: Self.now() + Self.patience)
  }

  /// The lines between `%begin` and `%end`. What was reported before them is in the answer already.
  private func readReply(deadline: Int) throws -> [String] {
    var lines: [String]?
    while let line = try readLine(deadline: deadline) {
      if line.hasPrefix("%begin ") {
        lines = []
      } else if let answer = lines {
        if line.hasPrefix("%end ") { return answer }
        if line.hasPrefix("%error ") { throw Failure.refused(answer.joined(separator: " ")) }
        lines = answer + [line]
      }
    }
    throw Failure.timeout(waitingFor: "an answer of tmux", screen: "")
  }

  /// Waits until a program has written. False when none did before the deadline.
  private func waitForOutput(deadline: Int) throws -> Bool {
    while let line = try readLine(deadline: deadline) {
      if line.hasPrefix("%output ") || line.hasPrefix("%pane") || line.hasPrefix("%window") {
        return true
      }
    }
    return false
  }

  /// One line of what the server says; nil when none came before the deadline.
  private func readLine(deadline: Int) throws -> String? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let text = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return text
      }
      let left = deadline - Self.now()
      var descriptor = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&descriptor, 1, Int32(left)) > 0 else { return nil }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(line, &buffer, buffer.count)
      guard count > 0 else { throw Failure.ended }
      unread += buffer[..<count]
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  static func now() -> Int { PseudoTerminal.nanoseconds() / 1_000_000 }
}
