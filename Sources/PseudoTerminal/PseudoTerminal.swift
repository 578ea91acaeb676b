import CPseudoTerminal
import Glibc

/// A program running on a terminal of its own, as a person would run it: for tests and benchmarks
/// that need the real thing.
public final class PseudoTerminal {
  /// The side that a person sees and types on.
  private var controller: Int32 = -1
  /// Held open so that the line's settings can be read after the program ended.
  private var line: Int32 = -1
  public private(set) var processID: pid_t = -1
  /// All that the program has written, in order.
  public private(set) var output: [UInt8] = []
  private var exitStatus: Int32?

  public enum Failure: Error {
    case system(String, Int32)
    case timeout(waitingFor: String, screen: String)
    case ended(waitingFor: String, screen: String)
  }

  /// How long something may take before it never comes, in milliseconds: long enough for a machine
  /// that has many other things to do.
  public static let patience = 120_000

  /// Starts `arguments` (the first is the program's path) on a new terminal.
  public init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 120, rows: Int = 40,
    directory: String? = nil
  ) throws {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/tmp",
    ]
    variables.merge(environment) { $1 }
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    let child = foh_pty_start(
      argv, envp, directory, Int32(columns), Int32(rows), &controller, &line)
    guard child > 0 else { throw Failure.system("start \(arguments[0])", -child) }
    processID = child
  }

  deinit {
    if processID > 0, exitStatus == nil {
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
    }
    if controller >= 0 { close(controller) }
    if line >= 0 { close(line) }
  }

  /// Types bytes.
  public func type(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard written > 0 else { throw Failure.system("type", errno) }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Changes the window's size; the program gets SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    foh_pty_resize(controller, Int32(columns), Int32(rows))
  }

  public func send(signal: Int32) {
    kill(processID, signal)
  }

  /// Waits until the program wrote something more.
  ///
  /// - Returns: false when nothing came in time, or the program closed the terminal.
  @discardableResult
  public func readMore(timeoutMilliseconds: Int) -> Bool {
    var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(timeoutMilliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }

  /// Waits until `text` stands in the output from `start` on.
  ///
  /// - Returns: the position after it.
  @discardableResult
  public func wait(
    for text: String, from start: Int = 0, timeoutMilliseconds: Int = patience
  ) throws -> Int {
    let wanted = Array(text.utf8)
    let deadline = Self.milliseconds() + timeoutMilliseconds
    var searched = start
    while true {
      if let found = find(wanted, from: searched) { return found + wanted.count }
      searched = max(start, output.count - wanted.count)
      let left = deadline - Self.milliseconds()
      guard left > 0 else {
        throw Failure.timeout(waitingFor: text, screen: String(decoding: output, as: UTF8.self))
      }
      if !readMore(timeoutMilliseconds: min(left, 100)), hasEnded() {
        if let found = find(wanted, from: start) { return found + wanted.count }
        throw Failure.ended(waitingFor: text, screen: String(decoding: output, as: UTF8.self))
      }
    }
  }

  /// Waits for the end of the program and drains what it wrote.
  ///
  /// - Returns: its exit code, or minus the signal that ended it.
  public func waitForExit(timeoutMilliseconds: Int = patience) throws -> Int32 {
    let deadline = Self.milliseconds() + timeoutMilliseconds
    while !hasEnded() {
      guard Self.milliseconds() < deadline else {
        throw Failure.timeout(
          waitingFor: "the end", screen: String(decoding: output, as: UTF8.self))
      }
      readMore(timeoutMilliseconds: 20)
    }
    while readMore(timeoutMilliseconds: 0) {}
    let status = exitStatus ?? 0
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }

  /// Whether what is typed shows, and lines are edited by the terminal: as a shell wants it.
  public var isSane: Bool { foh_pty_is_sane(line) }

  private func hasEnded() -> Bool {
    if exitStatus != nil { return true }
    var status: Int32 = 0
    guard waitpid(processID, &status, WNOHANG) == processID else { return false }
    exitStatus = status
    return true
  }

  /// The position after `text` in what was read from `start` on; nil while it is not there.
  public func end(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    return find(wanted, from: start).map { $0 + wanted.count }
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard !wanted.isEmpty, output.count >= wanted.count else { return nil }
    var position = start
    while position + wanted.count <= output.count {
      if output[position] == wanted[0],
        output[position..<(position + wanted.count)].elementsEqual(wanted)
      {
        return position
      }
      position += 1
    }
    return nil
  }

  /// A clock that only goes forward.
  public static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func milliseconds() -> Int { nanoseconds() / 1_000_000 }
}
