/// Something that happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text that came from a clipboard as one piece, unsanitised. Line breaks in it are `\n` and
  /// never mean Enter.
  case paste(String)
  case resize(Size)
  case mouse(MouseEvent)
  /// Another thread called `wake()`. Several calls may come as one event.
  case wake
  /// Input is closed or the line was hung up: nobody can press a key any more. Comes again each
  /// time, so the program must end.
  case hangup
  /// The system asks the program to end (SIGTERM, SIGINT).
  case terminate
}

/// A press, release or turn of the wheel. Only where the mouse was asked for.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press, release, scrollUp, scrollDown
  }

  public var kind: Kind
  public var point: Point

  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}
