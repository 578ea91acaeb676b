import Dispatch
import Synchronization

/// A terminal without a screen, for tests: a test types and looks, on the same thread or another.
public final class InMemoryTerminal: Terminal, Sendable {
  private struct State {
    var size: Size
    var theme = Theme.dark
    var events: [TerminalEvent] = []
    var reader = InputReader()
    /// The time on the line, which passes only as a test says.
    var time = Duration.zero
    var isWakePending = false
    var isHungUp = false
    var isClosed = false
    var frame: Buffer?
    var cursor: Point?
    var frames = 0
    var bells = 0
    /// Everyone who waits for a change of this state.
    var waiters: [DispatchSemaphore] = []
  }

  private let state: Mutex<State>

  public init(size: Size = Size(columns: 120, rows: 40)) {
    state = Mutex(State(size: size))
  }

  // MARK: What the console uses

  public var size: Size { state.withLock { $0.size } }

  public var theme: Theme {
    get { state.withLock { $0.theme } }
    set { state.withLock { $0.theme = newValue } }
  }

  public func present(_ buffer: Buffer, cursor: Point?) {
    change { state in
      state.frame = buffer
      state.cursor = cursor
      state.frames += 1
    }
  }

  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent? {
    wait(milliseconds: timeoutMilliseconds) { state in
      if !state.events.isEmpty {
        let event = state.events.removeFirst()
        if case .resize(let size) = event { state.size = size }
        return event
      }
      if state.isWakePending {
        state.isWakePending = false
        return .wake
      }
      return state.isHungUp ? .hangup : nil
    }
  }

  public var waker: Waker {
    Waker { [self] in change { $0.isWakePending = true } }
  }

  public func invalidate() {}

  public func bell() { change { $0.bells += 1 } }

  public func close() { change { $0.isClosed = true } }

  // MARK: What a test uses

  /// Presses keys, one after the other.
  public func press(_ keys: Key...) { send(keys.map(TerminalEvent.key)) }

  /// Types every character of `text`.
  public func type(_ text: String) { send(text.map { .key(.character($0)) }) }

  /// Pastes `text` as one piece.
  public func paste(_ text: String) { send([.paste(text)]) }

  /// Lets bytes arrive in one piece, as a line brings them; keys may be cut anywhere. What is half
  /// read counts only when more comes or the line is silent for long enough.
  ///
  /// - Parameter delayMilliseconds: how long the line has been silent before.
  public func receive(_ bytes: some Sequence<UInt8> & Sendable, afterMilliseconds delay: Int = 0) {
    change { state in
      state.time += .milliseconds(delay)
      state.events += state.reader.wait(until: state.time)
      state.events += state.reader.read(bytes, at: state.time)
    }
  }

  /// Gives the window another size. It takes effect when the console reads the event.
  public func resize(to size: Size) { send([.resize(size)]) }

  /// Puts events at the end of the input.
  public func send(_ events: [TerminalEvent]) { change { $0.events += events } }

  /// Closes the input, once everything typed before has been read.
  public func hangUp() { change { $0.isHungUp = true } }

  /// What is on the screen; nil before the first frame.
  public var lastFrame: Buffer? { state.withLock { $0.frame } }

  /// Where the cursor stands; nil while hidden.
  public var cursor: Point? { state.withLock { $0.cursor } }

  /// The text on the screen, row by row.
  public var lines: [String] { lastFrame?.lines ?? [] }

  /// How many frames were presented.
  public var frameCount: Int { state.withLock { $0.frames } }

  /// How often the bell rang.
  public var bellCount: Int { state.withLock { $0.bells } }

  public var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Whether everything typed has been read.
  public var isInputEmpty: Bool { state.withLock { $0.events.isEmpty } }

  /// Waits on this thread until a frame satisfies `condition`, for as long as it takes.
  public func waitForFrame(where condition: (Buffer) -> Bool) -> Buffer {
    while true {
      let frame = wait(milliseconds: nil) { state in
        state.frame.flatMap { condition($0) ? $0 : nil }
      }
      if let frame { return frame }
    }
  }

  // MARK: Waiting

  private func change(_ body: (inout State) -> Void) {
    let waiters = state.withLock { state in
      body(&state)
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.signal() }
  }

  private func wait<Value: Sendable>(
    milliseconds: Int?, _ nextValue: (inout State) -> Value?
  ) -> Value? {
    let deadline = milliseconds.map { DispatchTime.now() + .milliseconds(max(0, $0)) }
    while true {
      let change = DispatchSemaphore(value: 0)
      let value = state.withLock { state in
        let value = nextValue(&state)
        if value == nil { state.waiters.append(change) }
        return value
      }
      if let value { return value }
      if let deadline {
        guard change.wait(timeout: deadline) == .success else {
          return state.withLock { state in
            state.waiters.removeAll { $0 === change }
            return nextValue(&state)
          }
        }
      } else {
        change.wait()
      }
    }
  }
}
