import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where a line goes, or who pays a share of it.
enum LineDestination: Sendable {
  case move(LineMoveTarget)
  case share(LineDivision)
}

/// To which bill a line goes (转菜): of another table, found by its name as on the floor, or another
/// one of the same guests. Or which bills pay it together (分摊): one with a portion does.
struct MoveLineDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded([LineMoveTarget])
    case move(Key)
    case typed(Input)
    /// One portion more, or less, for the bill under the cursor.
    case portion(Int)
    case portionHere
    case take
    case close
  }

  typealias Outcome = LineDestination

  static let title = Phrase("another bill", "转菜")

  let line: OrderLine
  let pieces: Int
  let dishes: [ServedDish]
  /// Why its price is not divided; nil when it may be.
  let shareRefusal: Phrase?
  /// What other bills pay of it, in portions, and what its own does.
  private var portions: [Identifier<Check>: Int] = [:]
  private var portionsHere = 1
  /// Nil until they were read.
  private var targets: [LineMoveTarget]?
  private var list = ListState<Identifier<Check>>()
  private var field = TextField(limit: 20)

  init(
    _ line: OrderLine, pieces: Int, dishes: [ServedDish], shareRefusal: Phrase? = nil
  ) {
    self.line = line
    self.pieces = pieces
    self.dishes = dishes
    self.shareRefusal = shareRefusal
  }

  static var specimens: [MoveLineDialog] {
    let line = OrderLine(
      id: Identifier(rawValue: "specimen"), checkID: Identifier(rawValue: "specimen"), dishID: nil,
      name: Phrase("Noodles", "面"), quantity: 1,
      unitPrice: Money(minorUnits: 0, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "", authorName: "", addedAt: Timestamp(millisecondsSinceEpoch: 0))
    return [MoveLineDialog(line, pieces: 1, dishes: [])]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  /// What the typed name finds: the one table that is meant first.
  private var found: [LineMoveTarget] {
    let targets = targets ?? []
    let typed = field.text
    guard !typed.isEmpty else { return targets }
    let best = TableName.best(targets.flatMap(\.tableNames), typed)
    let matching = targets.filter { target in
      target.tableNames.contains { TableName.matches($0, typed) }
    }
    func isMeant(_ target: LineMoveTarget) -> Bool {
      best.map(target.tableNames.contains) ?? false
    }
    return matching.filter(isMeant) + matching.filter { !isMeant($0) }
  }

  private var chosen: LineMoveTarget? { found.first { $0.id == list.selection } }

  /// Who pays what; nil while nobody else pays a portion.
  private var division: LineDivision? {
    let others = (targets ?? []).compactMap { target in
      portions[target.id].map { LineDivision.Other(target: target, portions: $0) }
    }
    return others.isEmpty ? nil : LineDivision(portionsHere: portionsHere, others: others)
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let division = division
    let moving =
      chosen.map { target in
        let table = target.tableNames.joined(separator: "+")
        return Phrase("move to \(table)", "转到 \(table)")
      } ?? Phrase("move it", "转菜")
    return [
      Command(
        "moveLine.take", keys: [.enter],
        title: division == nil ? moving : Phrase("share it", "分摊"),
        help: Phrase(
          "Move the line to the bill under the cursor; or share its price, when a bill was given a "
            + "portion of it.",
          "把菜转到光标所在的账单；若已给账单分份，则分摊金额。"),
        availability: division == nil ? takeAvailability : .enabled, action: .take),
      Command(
        "moveLine.portion", keys: [.right], title: Phrase("pays a portion", "分一份"),
        help: Phrase(
          "The bill under the cursor pays one portion more of the line's price.",
          "光标所在的账单多分摊一份金额。"),
        availability: shareAvailability, action: .portion(1)),
      Command(
        "moveLine.fewer", keys: [.left], title: Phrase("one portion less", "减一份"),
        help: Phrase(
          "The bill under the cursor pays one portion less.", "光标所在的账单少分摊一份金额。"),
        availability: .when(
          chosen.flatMap { portions[$0.id] } != nil,
          otherwise: Phrase("it pays no portion", "未分摊")),
        footer: .never, action: .portion(-1)),
      Command(
        "moveLine.here", keys: [.tab], title: Phrase("portion here", "本单加份"),
        help: Phrase(
          "The line's own bill pays one portion more; after nine it is one again.",
          "本单多分摊一份金额，九份之后回到一份。"),
        availability: .when(
          division != nil, otherwise: Phrase("no other bill pays a portion", "没有其他账单分摊")),
        footer: .never, action: .portionHere),
      Command(
        "moveLine.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave the line where it is.", "不转，返回。"), action: .close),
    ]
  }

  private var takeAvailability: Availability {
    guard let chosen else {
      return .disabled(Phrase("no open bill has this table", "没有该桌的未结账单"))
    }
    return chosen.refusal.map { .disabled($0.reason) } ?? .enabled
  }

  private var shareAvailability: Availability {
    if let shareRefusal { return .disabled(shareRefusal) }
    guard let chosen, (portions[chosen.id] ?? 0) >= LineDivision.mostOfOne else {
      return takeAvailability
    }
    let most = LineDivision.mostOfOne
    return .disabled(Phrase("\(most) portions at most", "最多 \(most) 份"))
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    // They are commands here; a name of a table is short enough to type anew.
    case .key(.left), .key(.right), .key(.tab): return nil
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      if case .key(let key) = input { return .move(key) }
      return nil
    default: return field.accepts(input) ? .typed(input) : nil
    }
  }

  func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .storeChanged ? .load : nil
  }

  // MARK: Update

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let line = line
      return [.load("targets") { .loaded(try $0.database.moveTargets(of: line)) }]
    case .loaded(let reading):
      targets = reading
      let open = Set(reading.filter { $0.refusal == nil }.map(\.id))
      portions = portions.filter { open.contains($0.key) }
      list.update(found.map(\.id))
    case .move(let key): _ = list.handle(key, window: 9)
    case .typed(let input):
      field.enter(input)
      list.update(found.map(\.id))
      list.selectFirst()
    case .portion(let more):
      guard let chosen, chosen.refusal == nil, shareRefusal == nil else { return [] }
      let wanted = (portions[chosen.id] ?? 0) + more
      portions[chosen.id] = wanted > 0 ? min(wanted, LineDivision.mostOfOne) : nil
    case .portionHere:
      portionsHere = portionsHere % LineDivision.mostOfOne + 1
    case .take:
      if let division { return [.finish(.share(division))] }
      guard let chosen, chosen.refusal == nil else { return [] }
      return [.finish(.move(chosen))]
    case .close: return [.close]
    }
    return []
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let found = found
    let width = min(area.columns, 60)
    let box = area.centred(
      Size(columns: width, rows: min(area.rows, max(4, min(9, found.count)) + 3)))
    let move = Phrase(
      "Move \(pieces) \(line.name.english) to", "\(line.name.chinese) \(pieces) 份转到")
    let question = division.map { division in
      let here = division.fraction(of: portionsHere)
      return Phrase(
        "Share \(line.name.english), \(here) here, with",
        "分摊\(line.name.chinese)，本单 \(here)，其他")
    }
    let inside = buffer.drawBox(box, title: context.text(question ?? move)).inset(columns: 1)
    let (body, entry) = inside.split(bottom: 1)
    if targets != nil, found.isEmpty {
      let words =
        field.isEmpty
        ? Phrase("No other bill is open.", "没有其他未结账单。")
        : Phrase("No open bill has this table.", "没有该桌的未结账单。")
      buffer.write(context.text(words), at: body.origin, style: .quiet, columns: body.columns)
    }
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .flexible(minimum: 9)),
      TableColumn("", width: .fixed(min(38, max(14, body.columns - 16)))),
    ])
    table.draw(list, in: body, of: &buffer) { id in
      found.first { $0.id == id }.map { cells(of: $0, in: context) } ?? []
    }
    return field.drawSearch(
      in: entry, of: &buffer,
      placeholder: context.text(Phrase("table: T12", "桌号：T12")))
  }

  private func cells(of target: LineMoveTarget, in context: ConsoleContext) -> [TableCell] {
    let isPossible = target.refusal == nil
    var place = target.tableNames.joined(separator: "+")
    if target.bills > 1 { place += " \(target.place)/\(target.bills)" }
    let (words, style) = note(on: target)
    return [
      TableCell(target.id == list.selection ? ">" : " ", style: isPossible ? .normal : .disabled),
      TableCell(place, style: isPossible ? .strong : .disabled),
      TableCell(context.text(words), style: style),
    ]
  }

  /// Why it cannot go there, what speaks against it, or who sits there.
  private func note(on target: LineMoveTarget) -> (Phrase, Style) {
    if let refusal = target.refusal { return (refusal.reason, .disabled) }
    let objection = dishes.objection(by: target.needs)
    let mark = objection.flatMap { $0.isOfTheDish ? DishMark($0) : nil }
    if let division, let share = portions[target.id] {
      let words = LineShare(
        portions: share, allPortions: division.allPortions, amountMinorUnits: 0
      ).mark
      guard let mark else { return (words, .info) }
      return (
        Phrase(
          "\(words.english)  \(mark.text.english)", "\(words.chinese)  \(mark.text.chinese)"),
        mark.style
      )
    }
    if let mark { return (mark.text, mark.style) }
    let guests = Phrase.party(of: target.party.partySize)
    guard let name = target.memberName ?? target.party.guestName else { return (guests, .quiet) }
    return (Phrase("\(name), \(guests.english)", "\(name)，\(guests.chinese)"), .quiet)
  }
}
