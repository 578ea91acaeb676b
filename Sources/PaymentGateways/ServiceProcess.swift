import Foundation

/// The processes that carry payments, by the names under which they hold them.
public enum ServiceProcess {
  private static let mark = "-pid"

  /// What this process is called, unlike every other one: `till-1-pid4711`.
  ///
  /// - Parameter name: of the terminal or the program.
  public static func owner(_ name: String) -> String {
    "\(name)\(mark)\(ProcessInfo.processInfo.processIdentifier)"
  }

  /// Whether the process of a name is no more, so that nobody writes down what it asked. False for a name
  /// that tells of no process.
  ///
  /// Everybody who has a store's file open is on its machine, because its write-ahead log is memory that
  /// they share. A number that another program has got meanwhile only lets the lease run out as usual; a
  /// process that cannot be seen from here is asked beside, which the numbers of payments allow.
  public static func isGone(_ owner: String) -> Bool {
    guard let start = owner.range(of: mark, options: .backwards)?.upperBound,
      let process = pid_t(owner[start...]), process > 0
    else { return false }
    if kill(process, 0) == -1 { return errno == ESRCH }
    return hasEnded(process)
  }

  /// A process that has ended keeps its number until its parent asks how, which some never do.
  private static func hasEnded(_ process: pid_t) -> Bool {
    guard
      let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .isoLatin1),
      let state = text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
    else { return false }
    return state == "Z" || state == "X"
  }
}
