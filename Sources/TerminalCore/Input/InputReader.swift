/// Bytes, and the times at which they came, read as events: what a real terminal and one in a test
/// have in common.
///
/// Its owner says what time it is, counted from any moment; nothing here looks at a clock.
public struct InputReader: Sendable {
  private var decoder: InputDecoder
  private var lastInput = Duration.zero

  public init(_ decoder: InputDecoder = InputDecoder()) { self.decoder = decoder }

  /// When what is half read is taken as it stands; nil while nothing is half read.
  public var deadline: Duration? {
    decoder.patienceMilliseconds.map { lastInput + .milliseconds($0) }
  }

  /// Reads bytes that came at a time, after everything until then has been read.
  public mutating func read(_ bytes: some Sequence<UInt8>, at time: Duration) -> [TerminalEvent] {
    lastInput = time
    return decoder.decode(bytes)
  }

  /// Takes what is half read as it stands, if nothing more of it has come until `time`.
  public mutating func wait(until time: Duration) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while let deadline, deadline <= time { events += decoder.giveUpWaiting() }
    return events
  }
}
