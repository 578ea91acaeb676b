import StoreDomain

// The store's file keeps a code with its figures; the words are made when somebody looks, in the
// language of whoever does.
extension PrinterError {
  /// What the file keeps: `no-answer 10.0.0.7:9100`, `timed-out 10 /dev/usb/lp0`.
  public var stored: String {
    switch self {
    case .unknownName(let printer): "unknown-name \(printer)"
    case .unreachable(let printer, let errno): "unreachable \(errno) \(printer)"
    case .refused(let printer): "refused \(printer)"
    case .noAnswer(let printer): "no-answer \(printer)"
    case .timedOut(let printer, let seconds): "timed-out \(seconds) \(printer)"
    case .disconnected(let printer): "disconnected \(printer)"
    case .missing(let path): "missing \(path)"
    case .notPermitted(let path): "not-permitted \(path)"
    case .inUse(let path): "in-use \(path)"
    case .notAPrinter(let path): "not-a-printer \(path)"
    case .paperOut(let path): "paper-out \(path)"
    case .diskFull(let path): "disk-full \(path)"
    case .failed(let path, let errno): "failed \(errno) \(path)"
    case .encodingUnavailable(let name): "no-encoding \(name)"
    case .other(let words) where words.english == words.chinese: words.english
    case .other(let words): "other \(words.english.utf8.count) \(words.english) \(words.chinese)"
    }
  }

  /// Reads what was kept. What no code begins is the words themselves, as an older version kept them.
  public init(stored text: String) {
    let (code, rest) = Self.split(text)
    let (first, behind) = Self.split(rest)
    let number = behind.isEmpty ? nil : Int(first)
    self =
      switch (code, number) {
      case (_, _) where rest.isEmpty: .other(Phrase(text, text))
      case ("unknown-name", _): .unknownName(printer: rest)
      case ("unreachable", let errno?): .unreachable(printer: behind, errno: errno)
      case ("refused", _): .refused(printer: rest)
      case ("no-answer", _): .noAnswer(printer: rest)
      case ("timed-out", let seconds?): .timedOut(printer: behind, seconds: seconds)
      case ("disconnected", _): .disconnected(printer: rest)
      case ("missing", _): .missing(path: rest)
      case ("not-permitted", _): .notPermitted(path: rest)
      case ("in-use", _): .inUse(path: rest)
      case ("not-a-printer", _): .notAPrinter(path: rest)
      case ("paper-out", _): .paperOut(path: rest)
      case ("disk-full", _): .diskFull(path: rest)
      case ("failed", let errno?): .failed(path: behind, errno: errno)
      case ("no-encoding", _): .encodingUnavailable(rest)
      case ("other", let length?): Self.other(length, behind) ?? .other(Phrase(text, text))
      default: .other(Phrase(text, text))
      }
  }

  /// The first word, and what stands behind the space after it.
  private static func split(_ text: String) -> (String, String) {
    guard let space = text.firstIndex(of: " ") else { return (text, "") }
    return (String(text[..<space]), String(text[text.index(after: space)...]))
  }

  /// Both texts may hold spaces; the first one's length says where it ends.
  private static func other(_ length: Int, _ texts: String) -> PrinterError? {
    let bytes = texts.utf8
    guard length >= 0, bytes.count > length, let english = String(bytes.prefix(length)),
      let chinese = String(bytes.dropFirst(length + 1))
    else { return nil }
    return .other(Phrase(english, chinese))
  }
}
