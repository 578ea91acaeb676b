import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Tonight at a glance (店长): guests, money, care, what is sold out, what was given away, paper
/// and the way to headquarters. Each section opens on what can be done about it.
struct ManagerScreen: Screen {
  /// The care alert under the cursor, and why one is declined.
  enum CareAction: Sendable {
    case claim
    case release
    case finish
    case decline
    case because(CareAlert, Reason)
  }

  enum Action: Sendable {
    case load
    case loaded(Picture)
    case move(Key)
    case section(Section)
    case enter, back, outbox
    case sellAgain, soldOut
    case groupGiven
    case printAgain, noted
    case did(Phrase)
    case care(CareAction)
    case openFirst, openSecond
    case findMember
    case foundMember(Member)
    case areTwo
    case house
  }

  /// What the screen shows.
  struct Picture: Sendable {
    let tonight: Tonight
    let given: [GivenAway]
    let problems: [PrintProblem]
    let feed: FeedPosition
    let pairs: [MemberPair]
  }

  enum Section: Int, Hashable, Sendable, CaseIterable {
    case tonight, care, soldOut, given, printers, headquarters, members

    var title: Phrase {
      switch self {
      case .tonight: Phrase("tonight", "今晚")
      case .care: Phrase("care", "关怀")
      case .soldOut: Phrase("sold out", "估清")
      case .given: Phrase("given away", "退赠折")
      case .printers: Phrase("printers", "打印机")
      case .headquarters: Phrase("outbox", "总部同步")
      case .members: Phrase("same guest?", "疑似同一人")
      }
    }

    /// Whether it has rows to do something about.
    var hasItems: Bool {
      switch self {
      case .care, .soldOut, .given, .printers, .members: true
      case .tonight, .headquarters: false
      }
    }
  }

  static let title = Phrase("manager", "店长")

  /// Nil until it was read.
  private(set) var picture: Picture?
  private(set) var sections = ListState(Section.allCases)
  private(set) var items = ListState<String>()
  private(set) var givenOrder = GivenOrder.time
  /// Whether the arrows move in the section's own list.
  private(set) var isInside = false

  init() {}

  static var specimens: [ManagerScreen] {
    Section.allCases.filter(\.hasItems).map { section in
      var screen = ManagerScreen()
      screen.sections.select(section)
      screen.isInside = true
      return screen
    } + [ManagerScreen()]
  }

  var section: Section { sections.selection ?? .tonight }

  // MARK: What is under the cursor

  var alert: CareAlert? {
    section == .care ? picture?.tonight.care.first { $0.id.rawValue == items.selection } : nil
  }

  var dish: Dish? {
    section == .soldOut ? picture?.tonight.counted.first { $0.id.rawValue == items.selection } : nil
  }

  var problem: PrintProblem? {
    section == .printers ? picture?.problems.first { $0.id.rawValue == items.selection } : nil
  }

  var pair: MemberPair? {
    section == .members ? picture?.pairs.first { $0.id == items.selection } : nil
  }

  /// The ids of a section's rows.
  private var itemIDs: [String] {
    guard let picture else { return [] }
    return switch section {
    case .tonight, .headquarters: []
    case .care: picture.tonight.care.map(\.id.rawValue)
    case .soldOut: picture.tonight.counted.map(\.id.rawValue)
    case .given where givenOrder == .time: picture.given.map(\.id)
    case .given:
      GivenGroup.groups(picture.given, by: givenOrder).flatMap { [$0.id] + $0.rows.map(\.id) }
    case .printers: picture.problems.map(\.id.rawValue)
    case .members: picture.pairs.map(\.id)
    }
  }

  // MARK: What changes

  mutating func show(_ picture: Picture) {
    self.picture = picture
    items.update(itemIDs)
    if items.isEmpty, section.hasItems { isInside = false }
  }

  mutating func choose(_ section: Section) {
    sections.select(section)
    items = ListState(itemIDs)
  }

  mutating func moveCursor(_ key: Key, in context: ConsoleContext) {
    if isInside {
      _ = items.handle(key, window: context.bodyRows - 3)
    } else {
      _ = sections.handle(key, window: Section.allCases.count)
      items = ListState(itemIDs)
    }
  }

  mutating func groupGiven() {
    givenOrder = givenOrder.next
    items = ListState(itemIDs)
  }

  mutating func goInside(_ isInside: Bool) { self.isInside = isInside }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .minute, .storeChanged: .load
    case .second, .languageChanged: nil
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard case .key(let key) = input else { return nil }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: return .move(key)
    default: return nil
    }
  }
}
