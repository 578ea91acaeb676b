import StoreDomain
import TerminalCore
import Widgets

/// Which of the fourteen allergens it is, found by name or pinyin initials.
public struct AllergenDialog: Screen {
  public enum Action: Sendable {
    case prepare
    case prepared(SearchIndex<Allergen>)
    case choice(TypedChoice<Allergen>.Action)
    case take, close
  }

  public typealias Outcome = Allergen

  public static let title = Phrase("allergy", "过敏")

  private var index = Self.index { _ in SearchKeys(initialsColumn: "", fullColumn: "") }
  private var choice = TypedChoice(limit: 20, Self.usualFirst)

  /// Those of which hot-pot guests speak most often come first.
  static let usualFirst: [Allergen] = {
    let usual: [Allergen] = [.peanut, .crustacean, .fish, .mollusc, .sesame, .egg, .milk, .soy]
    return usual + Allergen.allCases.filter { !usual.contains($0) }
  }()

  public init() {}

  public static let specimens = [AllergenDialog()]

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "allergen.take", keys: [.enter], title: Phrase("note it", "登记"),
        help: Phrase(
          "Note this allergy, with the guest's consent.", "经客人同意，登记该过敏。"),
        availability: .when(
          choice.selection != nil, otherwise: Phrase("no allergen has this name", "没有这种过敏原")),
        action: .take),
      Command(
        "allergen.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Note nothing.", "不登记，返回。"), action: .close),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    choice.action(for: input).map { .choice($0) }
  }

  /// Transliteration costs up to a tenth of a second the first time: never on the drawing thread.
  public func action(at moment: Moment) -> Action? { moment == .opened ? .prepare : nil }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .prepare:
      return [
        .load("index") { _ in .prepared(Self.index { SearchKeys(names: [$0.name.chinese]) }) }
      ]
    case .prepared(let index):
      self.index = index
      choice.show(index.matches(choice.text))
    case .choice(let action): choice.update(action, window: 8, found: index.matches)
    case .take: return choice.selection.map { [.finish($0)] } ?? []
    case .close: return [.close]
    }
    return []
  }

  private static func index(keys: (Allergen) -> SearchKeys) -> SearchIndex<Allergen> {
    SearchIndex(
      usualFirst.map {
        SearchIndex.Entry(
          id: $0, code: nil, names: [$0.name.english, $0.name.chinese], keys: keys($0))
      })
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 44), rows: min(area.rows, context.layout.isSplit ? 17 : 10)))
    let room = buffer.drawBox(
      box, title: context.text(Phrase("! Allergic to what?", "! 对什么过敏？"))
    ).inset(columns: 1)
    let point = choice.drawField(
      in: room.line(0), of: &buffer,
      placeholder: context.text(Phrase("name or pinyin initials", "名称或拼音首字母")))
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(14)),
      TableColumn("", width: .flexible(minimum: 10)),
    ])
    table.draw(choice.list, in: room.rows(from: 1), of: &buffer) { allergen in
      [
        TableCell(allergen == choice.selection ? ">" : " "), TableCell(allergen.name.chinese),
        TableCell(allergen.name.english, style: .quiet),
      ]
    }
    return point
  }
}
