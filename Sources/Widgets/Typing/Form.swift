import TerminalCore

/// Labelled fields, one below the other.
///
/// Tab, Shift-Tab and the arrows move between fields; Enter goes on, and on the last field it
/// submits, as Ctrl-S does from anywhere. A field is checked when the cursor leaves it. Esc cancels;
/// what was typed stays in the value, so a caller that keeps the form loses nothing.
public struct Form<ID: Hashable & Sendable>: Sendable {
  public enum Outcome: Equatable, Sendable {
    /// A field's text changed.
    case changed
    /// The cursor or a message did.
    case moved
    /// Every field is right; the caller does the work.
    case submitted
    case cancelled
    case ignored
  }

  public private(set) var fields: [FormField<ID>]
  private var focus = 0

  public init(_ fields: [FormField<ID>]) { self.fields = fields }

  /// The field with the cursor.
  public var focused: ID? { fields.indices.contains(focus) ? fields[focus].id : nil }

  /// What a field holds; empty when there is no such field.
  public func text(_ id: ID) -> String { fields.first { $0.id == id }?.text ?? "" }

  /// The index of a choice.
  public func choice(_ id: ID) -> Int? {
    guard case .choice(_, let selected)? = fields.first(where: { $0.id == id })?.value else {
      return nil
    }
    return selected
  }

  /// Prefills a field to type into, as another time that is offered does.
  public mutating func setText(_ text: String, of id: ID) {
    guard let index = fields.firstIndex(where: { $0.id == id }),
      case .typed(var field) = fields[index].value
    else { return }
    field.prefill(text)
    fields[index].value = .typed(field)
  }

  /// Takes one of the choices of a field, by its index.
  public mutating func choose(_ choice: Int, of id: ID) {
    guard let index = fields.firstIndex(where: { $0.id == id }),
      case .choice(let options, _) = fields[index].value, options.indices.contains(choice)
    else { return }
    fields[index].value = .choice(options: options, selected: choice)
  }

  /// Shows a message under a field and puts the cursor there, as when the store refuses it.
  public mutating func refuse(_ id: ID, message: String, movesCursor: Bool = true) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].message = message
    if movesCursor { move(to: index) }
  }

  /// Puts the cursor into a field.
  public mutating func focus(on id: ID) {
    if let index = fields.firstIndex(where: { $0.id == id }) { move(to: index) }
  }

  private mutating func move(to index: Int) {
    guard index != focus else { return }
    focus = index
    fields[index].arrive()
  }

  /// Somebody comes back to the form: as if the cursor came to its field.
  public mutating func arrive() {
    if fields.indices.contains(focus) { fields[focus].arrive() }
  }

  /// Replaces labels, placeholders, choices and checks, as a switch of language does; what was typed
  /// stays, and what was wrong is said in the other language.
  public mutating func relabel(
    _ label: (ID) -> (label: String, placeholder: String),
    options: (ID) -> [String]? = { _ in nil },
    validate: ((ID) -> @Sendable (String) -> String?)? = nil
  ) {
    for index in fields.indices {
      let words = label(fields[index].id)
      fields[index].label = words.label
      fields[index].placeholder = words.placeholder
      if case .choice(_, let selected) = fields[index].value,
        let options = options(fields[index].id)
      {
        fields[index].value = .choice(options: options, selected: selected)
      }
      if let validate { fields[index].validate = validate(fields[index].id) }
      if fields[index].message != nil { check(index) }
    }
  }

  /// Says what is wrong with a field, if something is.
  public mutating func check(_ id: ID) {
    fields.firstIndex { $0.id == id }.map { check($0) }
  }

  private mutating func check(_ index: Int) {
    fields[index].message = fields[index].validate(fields[index].text)
  }

  /// Whether something wrong is said under a field.
  public func isRefused(_ id: ID) -> Bool {
    fields.first { $0.id == id }?.message != nil
  }

  public mutating func handle(_ key: Key) -> Outcome {
    guard fields.indices.contains(focus) else { return key == .escape ? .cancelled : .ignored }
    switch key {
    case .escape: return .cancelled
    case .tab, .down: return leave(to: (focus + 1) % fields.count)
    case .backTab, .up: return leave(to: (focus + fields.count - 1) % fields.count)
    case .control("s"): return submit()
    case .enter: return focus == fields.count - 1 ? submit() : leave(to: focus + 1)
    default: return Self.outcome(of: fields[focus].handle(key))
    }
  }

  /// Pastes into the field with the cursor. Never submits.
  public mutating func paste(_ text: String) -> Outcome {
    guard fields.indices.contains(focus) else { return .ignored }
    return Self.outcome(of: fields[focus].paste(text))
  }

  private static func outcome(of outcome: TextField.Outcome) -> Outcome {
    switch outcome {
    case .changed: .changed
    case .moved: .moved
    case .ignored: .ignored
    }
  }

  private mutating func leave(to next: Int) -> Outcome {
    // A field that is still empty is only checked at the end.
    fields[focus].message =
      fields[focus].text.isEmpty ? nil : fields[focus].validate(fields[focus].text)
    move(to: next)
    return .moved
  }

  private mutating func submit() -> Outcome {
    for index in fields.indices { check(index) }
    guard let wrong = fields.firstIndex(where: { $0.message != nil }) else { return .submitted }
    move(to: wrong)
    return .moved
  }

  // MARK: Drawing

  /// The rows that all fields and messages take.
  public func rows(columns: Int) -> Int {
    fields.indices.reduce(0) { $0 + rows(of: $1, columns: columns, notice: { _ in " " }) }
  }

  private func rows(
    of index: Int, columns: Int, notice: (TextField.Notice) -> String
  ) -> Int {
    1 + noteLines(of: index, columns: columns, notice: notice).lines.count
  }

  private func labelColumns(of columns: Int) -> Int {
    min(fields.map { displayWidth($0.label) }.max() ?? 0, columns / 2)
  }

  /// A message under what was typed; where there is no room for it, over the whole width.
  private func noteLines(
    of index: Int, columns: Int, notice: (TextField.Notice) -> String
  ) -> (indent: Int, lines: [String]) {
    guard let note = note(of: index, notice: notice).map({ "! " + $0 }) else { return (0, []) }
    let indent = labelColumns(of: columns) + 2
    if displayWidth(note) <= columns - indent { return (indent, [note]) }
    return (0, Array(wrapped(note, columns: max(1, columns)).prefix(3)))
  }

  private func note(of index: Int, notice: (TextField.Notice) -> String) -> String? {
    if case .typed(let field) = fields[index].value, let reason = field.notice {
      return notice(reason)
    }
    return fields[index].message
  }

  /// Draws the fields; when they do not all fit, those around the cursor.
  ///
  /// - Parameters:
  ///   - meaning: what a typed text means, to stand behind it where it could mean something else.
  ///   - notice: puts a field's notice into the person's language.
  /// - Returns: where the terminal's cursor belongs.
  @discardableResult
  public func draw(
    in rect: Rect, of buffer: inout Buffer, meaning: (ID, String) -> String? = { _, _ in nil },
    notice: (TextField.Notice) -> String
  ) -> Point? {
    let labelColumns = labelColumns(of: rect.columns)
    var first = 0
    while first < focus,
      (first...focus).reduce(0, { $0 + rows(of: $1, columns: rect.columns, notice: notice) })
        > rect.rows
    {
      first += 1
    }
    var row = 0
    var cursor: Point?
    var hasMore = false
    for index in fields.indices.dropFirst(first) {
      guard row < rect.rows else {
        hasMore = true
        break
      }
      let place = draw(
        index, in: rect.rows(from: row, count: 1), labelColumns: labelColumns, of: &buffer)
      if index == focus { cursor = place }
      if let meaning = meaning(fields[index].id, fields[index].text) {
        write(
          meaning, behind: fields[index].text, in: rect.rows(from: row, count: 1),
          labelColumns: labelColumns, of: &buffer)
      }
      row += 1
      let (indent, lines) = noteLines(of: index, columns: rect.columns, notice: notice)
      for line in lines where row < rect.rows {
        buffer.write(
          line, at: Point(column: rect.column + indent, row: rect.row + row), style: .danger,
          columns: rect.columns - indent, overflow: .ellipsis)
        row += 1
      }
    }
    // As beside a list: fields above or below have no room.
    if first > 0 {
      buffer.write("^", at: Point(column: rect.maxColumn, row: rect.row), style: .quiet)
    }
    if hasMore, !rect.isEmpty {
      buffer.write("v", at: Point(column: rect.maxColumn, row: rect.maxRow - 1), style: .quiet)
    }
    return cursor
  }

  /// Nothing where the row has no room for it.
  private func write(
    _ meaning: String, behind text: String, in rect: Rect, labelColumns: Int,
    of buffer: inout Buffer
  ) {
    let entry = rect.split(left: labelColumns, gap: 2).1
    // The cursor stands behind what is typed.
    let used = displayWidth(text) + 2
    guard used + displayWidth(meaning) <= entry.columns else { return }
    buffer.write(meaning, at: Point(column: entry.column + used, row: entry.row), style: .info)
  }

  private func draw(
    _ index: Int, in rect: Rect, labelColumns: Int, of buffer: inout Buffer
  ) -> Point? {
    let isFocused = index == focus
    let (label, entry) = rect.split(left: labelColumns, gap: 2)
    buffer.writeField(
      fields[index].label, at: label.origin, columns: label.columns,
      style: isFocused ? .strong : .quiet)
    switch fields[index].value {
    case .typed(let field):
      let place = field.draw(
        in: entry, of: &buffer, style: isFocused ? .search : .normal,
        placeholder: fields[index].placeholder, isFocused: isFocused)
      return entry.isEmpty ? nil : place
    case .choice(let options, let selected):
      drawChoice(options, selected: selected, isFocused: isFocused, in: entry, of: &buffer)
      return nil
    }
  }

  private func drawChoice(
    _ options: [String], selected: Int, isFocused: Bool, in rect: Rect, of buffer: inout Buffer
  ) {
    buffer.fill(rect)
    // All of them where they fit, otherwise the chosen one and which of how many it is.
    let total = options.reduce(0) { $0 + displayWidth($1) + 4 }
    let isWhole = total <= rect.columns
    let shown = isWhole ? Array(options.indices) : [selected]
    let place = isWhole ? "" : "\(selected + 1)/\(options.count)"
    let end = rect.maxColumn - (isWhole ? 0 : displayWidth(place) + 1)
    var column = rect.column
    for option in shown where options.indices.contains(option) {
      let isChosen = option == selected
      let text = isChosen ? "[\(options[option])]" : " \(options[option]) "
      column += buffer.write(
        text, at: Point(column: column, row: rect.row),
        style: isChosen ? (isFocused ? .selected : .strong) : .quiet,
        columns: end - column, overflow: .ellipsis)
      column += 1
    }
    buffer.write(
      place, at: Point(column: column, row: rect.row), style: .quiet,
      columns: rect.maxColumn - column)
  }
}
