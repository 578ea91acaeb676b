import StoreDomain
import TerminalCore
import Widgets

/// Usual words to choose from by number, arrows, their beginning or their initials in either language
/// (`gctm` or `kr` is "guests changed their mind", 客人不要了), or own words.
///
/// A dialog puts its ``Action`` into one case of its own. Only Enter takes something.
struct UsualWords<ID: Hashable & Sendable>: Sendable {
  enum Action: Sendable {
    case prepare
    case prepared(SearchIndex<ID>)
    case point(Int)
    case choice(TypedChoice<Row>.Action)
  }

  enum Row: Hashable, Sendable {
    case usual(ID)
    case own
  }

  /// What stands under the cursor.
  enum Choice: Sendable {
    case usual(ID)
    case own(String)
  }

  private let words: [(id: ID, words: Phrase)]
  /// Whether Enter takes the first one although nobody has typed or moved.
  private let startsAtFirst: Bool
  private var index: SearchIndex<ID>
  private var choice: TypedChoice<Row>
  private var isTouched = false

  /// - Parameters:
  ///   - words: the most frequent first.
  ///   - limit: the most characters of own words.
  init(_ words: [(id: ID, words: Phrase)], limit: Int, startsAtFirst: Bool) {
    self.words = words
    self.startsAtFirst = startsAtFirst
    // Until the keys are there, words are found by their beginning alone.
    index = Self.index(words) { _ in SearchKeys(initialsColumn: "", fullColumn: "") }
    choice = TypedChoice(limit: limit, words.map { .usual($0.id) })
  }

  var rows: Int { words.count }
  var text: String { choice.text }

  /// Nil when nothing is chosen.
  var selection: Choice? {
    guard isTouched || startsAtFirst else { return nil }
    switch choice.selection {
    case .usual(let id)?: return .usual(id)
    case .own?:
      let words = choice.text.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : .own(words)
    case nil: return nil
    }
  }

  func action(for input: Input) -> Action? {
    // A digit, not a numeral with which words begin: 一直没上菜.
    if case .key(.character(let character)) = input, choice.isEmpty, let number = character.digit,
      words.indices.contains(number - 1), number < 10
    {
      return .point(number - 1)
    }
    return choice.action(for: input).map { .choice($0) }
  }

  /// Transliteration costs up to a tenth of a second the first time: never on the drawing thread.
  func preparing<S: Screen>(
    as wrap: @escaping @Sendable (Action) -> S.Action
  ) -> Effect<S> {
    let words = words
    return .load("index") { _ in
      wrap(
        .prepared(Self.index(words) { SearchKeys(names: [$0.english, $0.chinese]) }))
    }
  }

  mutating func update(_ action: Action) {
    let screen = self
    switch action {
    case .prepare: break
    case .prepared(let index):
      self.index = index
      let found = self
      choice.show(found.found(choice.text))
    case .point(let number):
      isTouched = true
      choice.select(.usual(words[number].id))
    case .choice(.move(let key)):
      // The first arrow goes to the row on which the cursor stands.
      if selection != nil { choice.update(.move(key), window: rows, found: screen.found) }
      isTouched = true
    case .choice(.typed(let input)):
      choice.update(.typed(input), window: rows, found: screen.found)
      isTouched = !choice.isEmpty
    }
  }

  private func found(_ text: String) -> [Row] {
    guard !text.allSatisfy(\.isWhitespace) else { return words.map { .usual($0.id) } }
    return index.matches(text).map { .usual($0) } + [.own]
  }

  private static func index(
    _ words: [(id: ID, words: Phrase)], keys: (Phrase) -> SearchKeys
  ) -> SearchIndex<ID> {
    SearchIndex(
      words.map {
        SearchIndex.Entry(
          id: $0.id, code: nil, names: [$0.words.english, $0.words.chinese], keys: keys($0.words))
      })
  }

  // MARK: Drawing

  /// Draws the list, and below it the field.
  ///
  /// - Returns: where the text cursor stands.
  func draw(
    in room: Rect, of buffer: inout Buffer, placeholder: Phrase, context: ConsoleContext
  ) -> Point? {
    let (body, line) = room.split(bottom: 1)
    let byID = Dictionary(
      words.enumerated().map { ($0.element.id, $0) }, uniquingKeysWith: { first, _ in first })
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(2)),
      TableColumn("", width: .flexible(minimum: 10)),
    ])
    let hasChoice = selection != nil
    table.draw(choice.list, in: body, of: &buffer, isFocused: hasChoice) { row in
      let sign = TableCell(hasChoice && row == choice.selection ? ">" : " ")
      switch row {
      case .usual(let id):
        guard let (number, word) = byID[id].map({ ($0.offset + 1, $0.element.words) }) else {
          return []
        }
        return [
          sign, TableCell(number < 10 && choice.isEmpty ? "\(number)" : "", style: .quiet),
          TableCell(context.text(word)),
        ]
      case .own:
        return [sign, TableCell(""), TableCell("“\(choice.text)”")]
      }
    }
    let point = choice.drawField(
      in: line, of: &buffer, placeholder: context.text(placeholder))
    choice.field.notice.map {
      _ = buffer.write(context.text($0.words), at: line.origin, style: .danger)
    }
    return point
  }
}

extension Character {
  /// Of a digit key, full-width or not.
  fileprivate var digit: Int? {
    ("0"..."9").contains(self) || ("０"..."９").contains(self) ? wholeNumberValue : nil
  }
}
