import CNcurses
import TerminalCore

/// The terminal that the process runs in, through ncurses.
///
/// Only one at a time, and one thread owns it. ncurses draws; input is read and decoded here,
/// because ncurses can tell neither a paste from typing nor closed input from silence. Rows that
/// did not change since the last frame are not handed to ncurses, which in turn sends only the
/// cells that changed.
public final class NcursesTerminal: Terminal {
  public private(set) var size: Size
  public var theme: Theme {
    didSet {
      guard theme != oldValue else { return }
      looks = [:]
      shown = nil
    }
  }

  private struct DrawnLook: Equatable {
    var modifiers: UInt32
    var pair: Int32
  }

  private var shown: Buffer?
  private var looks: [Style: DrawnLook] = [:]
  private let colours: Int
  private var reader: InputReader
  private let began = ContinuousClock.now
  private var events: ArraySlice<TerminalEvent> = []
  private var isHungUp = false
  private var isClosed = false

  /// Takes the terminal over.
  ///
  /// - Parameter mouse: whether clicks and the wheel are reported. Selecting text with the mouse
  ///   then needs Shift, so it is off by default.
  /// - Throws: when there is no usable terminal; nothing has been changed then.
  public init(theme: Theme = .dark, mouse: Bool = false) throws(TerminalStartError) {
    let result = foh_start(mouse)
    guard result == FOH_STARTED else { throw TerminalStartError(Self.reason(result)) }
    self.theme = theme
    colours = Int(foh_colours())
    reader = InputReader(InputDecoder(sequences: Self.keySequences()))
    size = Self.systemSize()
    foh_resize(Int32(size.columns), Int32(size.rows))
  }

  deinit {
    if !isClosed { foh_stop() }
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    foh_stop()
  }

  // MARK: Drawing

  public func present(_ buffer: Buffer, cursor: Point?) {
    guard !isClosed else { return }
    if let shown, shown.size == buffer.size {
      for row in 0..<min(buffer.size.rows, size.rows) where !buffer.hasSameRow(row, as: shown) {
        draw(row, of: buffer)
      }
    } else {
      foh_erase()
      for row in 0..<min(buffer.size.rows, size.rows) { draw(row, of: buffer) }
    }
    shown = buffer
    if let cursor, Rect(size).contains(cursor) {
      foh_refresh(Int32(cursor.row), Int32(cursor.column))
    } else {
      foh_refresh(-1, 0)
    }
  }

  public func invalidate() {
    guard !isClosed else { return }
    shown = nil
    foh_forget()
  }

  public func bell() {
    if !isClosed { foh_bell() }
  }

  /// A changed row is drawn whole, so that no half of a wide character is left behind.
  private func draw(_ row: Int, of buffer: Buffer) {
    var column = 0
    var style: Style?
    var look = DrawnLook(modifiers: 0, pair: 0)
    var run = Run()
    let before = shown?.size == buffer.size ? shown?.row(row) : nil
    for cell in buffer.row(row) where cell.width > 0 {
      guard column + Int(cell.width) <= size.columns else { break }
      if cell.style != style {
        style = cell.style
        look = drawnLook(of: cell.style)
      }
      if cell.width == 1, let byte = cell.ascii {
        var look = look
        // tmux keeps the second half of a wide character whose first half is erased by count, and
        // what is written there next leaves a hole in the bar.
        if byte == UInt8(ascii: " "), let before, before[before.startIndex + column].width == 2 {
          look.modifiers |= UInt32(FOH_WRITTEN)
        }
        if look != run.look { run.put(in: row, upTo: column) }
        run.add(byte, look: look)
        column += 1
        continue
      }
      run.put(in: row, upTo: column)
      let drawing = CellDrawing(text: cell.text, width: Int(cell.width)) { Int(foh_columns($0)) }
      // With two parts each takes one column; a single part takes all.
      for (index, part) in drawing.parts.enumerated() {
        foh_put(
          Int32(row), Int32(column + index), part, Int32(part.count), look.modifiers, look.pair)
      }
      column += Int(cell.width)
    }
    run.put(in: row, upTo: column)
  }

  /// Characters beside each other that look alike and are put at once.
  private struct Run {
    private(set) var look = DrawnLook(modifiers: 0, pair: 0)
    private var bytes: [UInt8] = []

    mutating func add(_ byte: UInt8, look: DrawnLook) {
      self.look = look
      bytes.append(byte)
    }

    /// Puts the characters so that they end before a column, and begins anew.
    mutating func put(in row: Int, upTo column: Int) {
      guard !bytes.isEmpty else { return }
      foh_put_ascii(
        Int32(row), Int32(column - bytes.count), bytes, Int32(bytes.count), look.modifiers,
        look.pair)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private func drawnLook(of style: Style) -> DrawnLook {
    if let known = looks[style] { return known }
    let look = theme.look(of: style)
    let painted = theme.painted(style)
    let pair: Int32
    if painted.foreground == nil && painted.background == nil || colours < 8 {
      pair = 0
    } else {
      pair = foh_pair(
        Int32(painted.foreground?.index(ofColours: colours) ?? -1),
        Int32(painted.background?.index(ofColours: colours) ?? -1))
    }
    var drawn = DrawnLook(modifiers: UInt32(look.modifiers.rawValue), pair: pair)
    // Where a background cannot be shown, reverse video keeps the words apart from the rest.
    if look.background != nil, pair == 0 { drawn.modifiers |= UInt32(FOH_REVERSE) }
    looks[style] = drawn
    return drawn
  }

  // MARK: Events

  public var waker: Waker { Waker { foh_wake() } }

  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent? {
    let deadline = timeoutMilliseconds.map { now + .milliseconds(max(0, $0)) }
    while true {
      if let event = events.popFirst() { return event }
      if isHungUp || isClosed { return .hangup }
      let until = [deadline, reader.deadline].compactMap { $0 }.min()
      receive(foh_wait(Int32(clamping: until.map(milliseconds) ?? -1)))
      events += reader.wait(until: now)
      if events.isEmpty, !isHungUp, let deadline, now >= deadline { return nil }
    }
  }

  /// Time on this terminal, since it was taken over.
  private var now: Duration { began.duration(to: .now) }

  private func milliseconds(until deadline: Duration) -> Int {
    let (seconds, attoseconds) = (deadline - now).components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    // Rounded up: a wait that ends early would be repeated as a busy loop.
    return Int(min(seconds, 1_000_000)) * 1000
      + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private func receive(_ seen: Int32) {
    func has(_ flag: Int) -> Bool { Int(seen) & flag != 0 }
    if has(FOH_INPUT) { readInput() }
    if has(FOH_TERMINATE) { events.append(.terminate) }
    if has(FOH_HANGUP) { isHungUp = true }
    if has(FOH_SUSPEND) { foh_suspend() } else if has(FOH_CONTINUED) { foh_resume() }
    if has(FOH_RESIZED) || has(FOH_SUSPEND) || has(FOH_CONTINUED) {
      size = Self.systemSize()
      foh_resize(Int32(size.columns), Int32(size.rows))
      shown = nil
      events.append(.resize(size))
    }
    if has(FOH_WOKEN) { events.append(.wake) }
  }

  private func readInput() {
    let capacity = 4096
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let read = foh_read(buffer.baseAddress, Int32(capacity))
      if read == 0 { isHungUp = true }
      count = Int(max(0, read))
    }
    events += reader.read(bytes, at: now)
  }

  private static func systemSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    foh_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// What terminfo says this terminal sends, beside the sequences that all modern ones share.
  private static func keySequences() -> [[UInt8]: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
      ("kcbt", .backTab),
    ]
    for number in 1...12 { names.append(("kf\(number)", .function(number))) }
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let bytes = foh_capability(name) else { continue }
      sequences[Array(String(cString: bytes).utf8)] = key
    }
    return sequences
  }

  private static func reason(_ result: foh_start_result) -> TerminalStartError.Reason {
    switch result {
    case FOH_INPUT_IS_NO_TERMINAL: .inputIsNoTerminal
    case FOH_OUTPUT_IS_NO_TERMINAL: .outputIsNoTerminal
    case FOH_TERM_IS_UNSET: .termIsUnset
    case FOH_TERM_IS_UNKNOWN: .termIsUnknown(environmentTerm())
    case FOH_TERM_IS_TOO_SIMPLE: .termIsTooSimple(environmentTerm())
    case FOH_NO_UTF8: .noUTF8Locale
    case FOH_ALREADY_STARTED: .alreadyStarted
    default: .systemRefused
    }
  }

  private static func environmentTerm() -> String {
    foh_environment("TERM").map { sanitised(String(cString: $0)) } ?? ""
  }
}
