import StoreDomain
import TerminalCore
import Widgets

/// What is to be done with what guests say.
public enum NeedChoice: Sendable {
  case note([GuestNeed.What], seat: Int?)
  case takeBack
}

/// What guests say of tonight, found by name or pinyin initials or in their own words: an allergy, a
/// diet, help that they need or a note, with `@2` behind it for the guest at seat 2. Enter notes what is under the cursor.
struct NeedDialog: Screen {
  enum Action: Sendable {
    case prepare
    case prepared(SearchIndex<GuestNeed.What>)
    case choice(TypedChoice<[GuestNeed.What]>.Action)
    case take, takeBack, close
  }

  typealias Outcome = NeedChoice

  static let title = Phrase("allergy or diet", "忌口")

  /// What they said already.
  let said: [GuestNeed]
  /// What their note names and nobody has noted: offered first.
  let named: [GuestNeed.What]
  private var index = Self.index { _ in SearchKeys(initialsColumn: "", fullColumn: "") }
  private var choice: TypedChoice<[GuestNeed.What]>

  init(said: [GuestNeed], named: [GuestNeed.What] = []) {
    self.said = said
    self.named = named
    choice = TypedChoice(limit: 60)
    choice.show(found(""))
    choice.clear(showing: found(""))
  }

  static var specimens: [NeedDialog] {
    let said = GuestNeed(
      id: Identifier(rawValue: "specimen"), what: .allergy(.peanut),
      notedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: "")
    return [NeedDialog(said: []), NeedDialog(said: [said])]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }

  private var typed: TypedAtSeat { TypedAtSeat(choice.text) }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "need.take", keys: [.enter], title: Phrase("note it", "登记"),
        help: Phrase(
          "Note what is under the cursor, with the guest's consent; @2 behind it is seat 2.",
          "经客人同意，登记光标所在的一项；后加 @2 表示 2 号位。"),
        availability: .when(
          choice.selection != nil && typed.refusal == nil,
          otherwise: typed.refusal?.reason ?? Phrase("type what it is", "请输入内容")),
        action: .take),
      Command(
        "need.takeBack", keys: [.delete, .control("d")], title: Phrase("take back", "撤销"),
        help: Phrase("Take back something that was noted.", "撤销已登记的一项。"),
        availability: said.isEmpty ? .hidden : .enabled, action: .takeBack),
      Command(
        "need.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Note nothing.", "不登记，返回。"), action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    // It takes back what was noted; nothing stands behind the cursor that it could delete.
    if input == .key(.delete) { return nil }
    return choice.action(for: input).map { .choice($0) }
  }

  /// Transliteration costs up to a tenth of a second the first time: never on the drawing thread.
  func action(at moment: Moment) -> Action? { moment == .opened ? .prepare : nil }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .prepare:
      return [
        .load("index") { _ in .prepared(Self.index { SearchKeys(names: [$0.name.chinese]) }) }
      ]
    case .prepared(let index):
      self.index = index
      choice.show(found(choice.text))
    case .choice(let action):
      let screen = self
      choice.update(action, window: 8, found: screen.found)
    case .take:
      guard let needs = choice.selection, typed.refusal == nil else { return [] }
      return [.finish(.note(needs, seat: typed.seat))]
    case .takeBack: return [.finish(.takeBack)]
    case .close: return [.close]
    }
    return []
  }

  // MARK: What is found

  private static let usual: [GuestNeed.What] =
    AllergenDialog.usualFirst.map { .allergy($0) } + Diet.named.map { .diet($0.words) }
    + GuestHelp.allCases.map { .help($0) }

  private static func index(
    keys: (GuestNeed.What) -> SearchKeys
  ) -> SearchIndex<GuestNeed.What> {
    SearchIndex(
      usual.map {
        SearchIndex.Entry(
          id: $0, code: nil, names: [$0.name.english, $0.name.chinese], keys: keys($0))
      })
  }

  /// What the words mean, the likeliest first, then the words themselves. Words that mean several
  /// things, such as seafood, are one row.
  private func found(_ text: String) -> [[GuestNeed.What]] {
    let words = TypedAtSeat(text).words
    guard !words.isEmpty else {
      return (named.isEmpty ? [] : [named]) + Self.usual.map { [$0] }.filter { $0 != named }
    }
    var rows = index.matches(words).map { [$0] }
    let spoken = SpokenNeeds.read(words).filter {
      if case .otherAllergy = $0 { false } else { true }
    }
    if spoken.count > 1 || (spoken.count == 1 && !rows.contains(spoken)) {
      rows.insert(spoken, at: 0)
    }
    // What stands beside a known allergen is not dropped unseen.
    let heard = SpokenNeeds.hear(words, isAllergy: true)
    let whole = heard.needs + (heard.rest.isEmpty ? [] : [.otherAllergy(heard.rest)])
    if spoken.contains(where: \.isAllergy), whole.count > spoken.count {
      rows.insert(whole, at: 0)
    }
    return rows
      + [[.otherAllergy(words)], [.diet(Diet(words).words)], [.note(words)]].filter {
        !rows.contains($0)
      }
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let isSplit = context.layout.isSplit
    let noted = said.prefix(isSplit ? 4 : 2)
    let box = area.centred(
      Size(columns: min(area.columns, 52), rows: min(area.rows, isSplit ? 18 : 10)))
    let room = buffer.drawBox(
      box, title: context.text(Phrase("! Allergy, diet, help or note", "! 过敏、忌口、协助或嘱咐"))
    ).inset(columns: 1)
    let point = choice.drawField(
      in: room.line(0), of: &buffer,
      placeholder: context.text(Phrase("name or initials, @2 for seat 2", "名称或拼音，@2 为 2 号位")))
    let (list, bottom) = room.rows(from: 1).split(bottom: noted.count)
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(7)),
      TableColumn("", width: .flexible(minimum: 10)),
    ])
    table.draw(choice.list, in: list, of: &buffer) { needs in
      let name = Phrase.listing(needs)
      let other =
        name.english == name.chinese
        ? "" : context.language == .english ? name.chinese : name.english
      return [
        TableCell(needs == choice.selection ? ">" : " "),
        TableCell(context.text(Self.kind(of: needs)), style: .quiet),
        TableCell(context.text(name) + (other.isEmpty ? "" : "  " + other)),
      ]
    }
    for (row, need) in noted.enumerated() {
      buffer.write(
        context.text(
          Phrase("noted: \(need.phrase.english)", "已登记：\(need.phrase.chinese)")),
        at: bottom.line(row).origin, style: need.style, columns: bottom.columns,
        overflow: .ellipsis)
    }
    return point
  }

  private static func kind(of needs: [GuestNeed.What]) -> Phrase {
    switch needs.first {
    case .allergy, .otherAllergy, nil: Phrase("allergy", "过敏")
    case .diet: Phrase("diet", "忌口")
    case .help: Phrase("help", "协助")
    case .note: Phrase("note", "嘱咐")
    }
  }
}
