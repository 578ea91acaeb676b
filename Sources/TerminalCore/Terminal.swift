/// A screen and a keyboard.
///
/// One thread owns a terminal: it draws and reads events. Other threads may only wake it, through
/// its `waker`.
public protocol Terminal: AnyObject {
  /// The size now. Changes are announced by `TerminalEvent.resize`.
  var size: Size { get }

  /// How styles look; a change shows from the next `present` on.
  var theme: Theme { get set }

  /// Shows a buffer and puts the cursor at a place, or hides it. What lies outside the screen is
  /// not shown.
  func present(_ buffer: Buffer, cursor: Point?)

  /// The next event, or nil when none came in time. Without a time, waits for ever; with 0, looks
  /// and returns.
  func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent?

  /// Lets `nextEvent` return at once with `TerminalEvent.wake`. May be used from any thread and
  /// outlives the terminal.
  var waker: Waker { get }

  /// Forgets what the screen shows, so that the next `present` draws all of it: when something else
  /// wrote on it.
  func invalidate()

  /// Asks for attention by sound, where the terminal can.
  func bell()

  /// Gives the terminal back as it was. Later calls do nothing.
  func close()
}

extension Terminal {
  /// Same as `waker.wake()`, for the owner itself.
  public func wake() { waker.wake() }
}

/// The only part of a terminal that other threads may hold.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void

  public init(_ action: @escaping @Sendable () -> Void) { self.action = action }

  public func wake() { action() }
}
