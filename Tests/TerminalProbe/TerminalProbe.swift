import NcursesTerminal
import TerminalCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program for the tests of the real terminal: it shows every event that it gets, and dies in the
/// ways that the console must survive for its terminal's sake.
@main
struct TerminalProbe {
  static func main() {
    // Its crashes are wanted, their core files are not.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    do {
      try run()
    } catch {
      print(error.english)
      exit(2)
    }
  }

  static func run() throws(TerminalStartError) {
    let terminal = try NcursesTerminal(mouse: CommandLine.arguments.contains("--mouse"))
    var log: [String] = ["ready 王女士 毛肚"]
    while true {
      var buffer = Buffer(size: terminal.size)
      buffer.fill(buffer.bounds.line(0), style: .statusBar)
      buffer.write("probe", at: Point(column: 0, row: 0), style: .statusBar)
      // One column further with every event.
      buffer.write("关怀", at: Point(column: 40 + log.count, row: 0), style: .statusBar)
      for (row, line) in log.suffix(max(0, buffer.size.rows - 1)).enumerated() {
        buffer.write(line, at: Point(column: 0, row: row + 1))
      }
      terminal.present(buffer, cursor: Point(column: 0, row: 0))
      guard let event = terminal.nextEvent(timeoutMilliseconds: nil) else { continue }
      switch event {
      case .key(.character("q")):
        terminal.close()
        print("goodbye")
        return
      case .key(.character("E")):
        let complaint = "the disk is slow\n"
        _ = write(STDERR_FILENO, complaint, complaint.utf8.count)
        log.append("complained")
      case .key(.character("T")):
        let nothing: [Int] = []
        log.append("\(nothing[log.count])")
      case .key(.character("O")):
        log.append("\(deep(log.count))")
      case .key(.character("S")):
        // Stuck: answers nothing any more.
        while true { pause() }
      case .key(.character("W")):
        let waker = terminal.waker
        DetachedThread.run { waker.wake() }
      case .hangup, .terminate:
        terminal.close()
        print(event == .hangup ? "hung up" : "terminated")
        return
      case .paste(let text):
        log.append("paste \(text.utf8.count) bytes, \(text.split(separator: "\n").count) lines")
      default:
        log.append("\(event)")
      }
    }
  }

  /// Uses up the stack.
  @inline(never) @_optimize(none)
  static func deep(_ number: Int) -> Int {
    number == 0 ? 0 : deep(number + 1) + deep(number + 2)
  }
}

enum DetachedThread {
  static func run(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, box)
    pthread_detach(thread)
  }

  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
