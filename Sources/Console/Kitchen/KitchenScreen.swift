import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What the kitchen, or one of its stations, still has to make: the table that has waited longest
/// first, unless somebody asked to hurry.
public struct KitchenScreen: Screen {
  public typealias Outcome = Never

  public enum Action: Sendable {
    case load
    case loaded(KitchenReading)
    case move(Int)
    case moveTicket(Int)
    case nextStation(Int)
    case bumpLine, bumpTicket
    case bumped([Identifier<OrderLine>])
    case bumpRefused([Identifier<OrderLine>], Phrase)
    case recall
    case recalled([Phrase])
    case openSoldOut, openProblems
    case showCounts
    case undo(UndoAction)
  }

  public static let title = Phrase("kitchen", "后厨")

  /// Nil for the whole kitchen.
  private(set) var stationCode: String?
  private(set) var stations: [Station] = []
  private(set) var problems: [PrintProblem] = []
  private var tickets: [KitchenTicket] = []
  /// What was ordered with tonight's bookings and is still to come.
  private(set) var booked: [BookedToMake] = []
  /// What the bars make, which the whole kitchen leaves to their own screens.
  private var drinks: [String: Int] = [:]
  private(set) var list = ListState<Identifier<OrderLine>>()
  private(set) var isRead = false
  /// Whether it shows how many of each dish are to be made, in the place of the tables.
  private(set) var showsCounts = false
  /// When something was marked as made last, and for how long it may come back.
  private var lastMade: Timestamp?
  private var recallRule = RecallRule(minutes: StoreSettings.standardRecallMinutes)

  /// Marked as made here; hidden at once, whatever the store has said so far.
  private var bumping: Set<Identifier<OrderLine>> = []
  /// Of those, what the store has confirmed: its next picture decides.
  private var settled: Set<Identifier<OrderLine>> = []

  /// - Parameter station: the station of this screen; nil for the whole kitchen.
  public init(station: String? = nil) { stationCode = station }

  public static let specimens = [KitchenScreen()]

  // MARK: What is shown

  /// What is still to be made, without what was just marked here.
  var board: [KitchenTicket] {
    tickets.compactMap { ticket in
      var shown = ticket
      shown.items.removeAll { bumping.contains($0.id) }
      return shown.items.isEmpty ? nil : shown
    }
  }

  var selectedTicket: KitchenTicket? {
    board.first { $0.items.contains { $0.id == list.selection } }
  }

  public var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  private var stationName: Phrase? {
    stationCode.flatMap { code in stations.first { $0.code == code }?.name }
  }

  public func heading(in context: ConsoleContext) -> Heading {
    let name = stationName ?? Phrase("whole kitchen", "全部档口")
    let count = board.reduce(0) { $0 + $1.items.count }
    let bars = stations.compactMap { bar in
      drinks[bar.code].map { Phrase("  \(bar.name.english) \($0)", "  \(bar.name.chinese) \($0)") }
    }
    let elsewhere = Phrase(
      bars.map(\.english).joined(), bars.map(\.chinese).joined())
    var alerts: [String] = []
    if !problems.isEmpty {
      alerts.append(
        context.text(
          Phrase("! printers \(problems.count)", "! 打印故障 \(problems.count)")))
    }
    return Heading(
      subject: context.text(
        Phrase(
          "\(name.english)  \(count) to make\(elsewhere.english)",
          "\(name.chinese)  待做 \(count)\(elsewhere.chinese)")),
      alerts: alerts)
  }

  // MARK: Commands

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let hasLine = list.selection != nil
    let empty = Phrase("nothing is waiting", "没有待做的菜")
    func when(_ condition: Bool, _ reason: Phrase) -> Availability {
      context.may(.kitchen)
        ? .when(condition, otherwise: reason) : context.availability(needing: .kitchen)
    }
    return [
      Command(
        "kitchen.bump", keys: [.enter, .character(" ")], title: Phrase("made", "出菜"),
        help: Phrase("The line under the cursor is made.", "光标所在的菜已做好。"),
        availability: when(hasLine, empty), action: .bumpLine),
      Command(
        "kitchen.ticket", keys: [.character("b")], title: Phrase("whole table", "整单出菜"),
        help: Phrase(
          "Everything of this table and this time is made.", "该桌这一单全部做好。"),
        availability: when(hasLine, empty), action: .bumpTicket),
      Command(
        "kitchen.recall", keys: [.character("r")], title: Phrase("bring back", "撤回"),
        help: Phrase("Bring back what was marked as made last.", "撤回最近标记出菜的菜。"),
        availability: lateRecall(in: context).map(Availability.disabled) ?? when(true, empty),
        action: .recall),
      Command(
        "kitchen.soldout", keys: [.character("o")], title: Phrase("sold out", "估清"),
        help: Phrase(
          "Say that a dish is sold out, or how many portions are left.", "设置菜品估清或剩余份数。"),
        availability: context.availability(needing: .soldOut), action: .openSoldOut),
      Command(
        "kitchen.counts", keys: [.character("c")],
        title: showsCounts ? Phrase("tables", "按桌") : Phrase("counts", "汇总"),
        help: Phrase(
          "How many of each dish are to be made now, of all tables together, and how many are booked "
            + "for later; again: table by table.",
          "各菜品当前共需制作的份数，以及预订待上的份数；再按一次按桌显示。"),
        action: .showCounts),
      Command(
        "kitchen.station", keys: [.tab], title: Phrase("station", "换档口"),
        help: Phrase("Show the next station, or the whole kitchen.", "切换到下一个档口或全部。"),
        availability: .when(
          !stations.isEmpty, otherwise: Phrase("there are no stations", "没有档口")),
        action: .nextStation(1)),
      Command(
        "kitchen.stationback", keys: [.backTab], title: Phrase("station before", "上一档口"),
        help: Phrase("Show the station before.", "切换到上一个档口。"), footer: .never,
        action: .nextStation(-1)),
      Command(
        "kitchen.printers", keys: [.character("p")], title: Phrase("printers", "打印机"),
        help: Phrase(
          "Paper that did not come out, or came out elsewhere.", "未打印或改在别处打印的单据。"),
        availability: .when(
          !problems.isEmpty, otherwise: Phrase("all paper came out", "打印正常")),
        action: .openProblems),
      undoCommand("kitchen.undo", in: context, action: .undo(.open)),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    case .key(.left), .key(.pageUp): .moveTicket(-1)
    case .key(.right), .key(.pageDown): .moveTicket(1)
    default: nil
    }
  }

  public func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  // MARK: Update

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load: return [reading]
    case .loaded(let reading):
      show(reading)
      // A station that was taken away is shown no more.
      guard let stationCode, !stations.contains(where: { $0.code == stationCode }) else {
        return []
      }
      self.stationCode = nil
      return [self.reading]
    case .move(let rows):
      list.move(by: rows, window: 10)
      return []
    case .moveTicket(let step):
      moveTicket(by: step)
      return []
    case .nextStation(let step):
      let codes: [String?] = [nil] + stations.map(\.code)
      let index = codes.firstIndex(of: stationCode) ?? 0
      stationCode = codes[(index + step + codes.count) % codes.count]
      return [reading]
    case .bumpLine: return list.selection.map { bump([$0]) } ?? []
    case .bumpTicket: return selectedTicket.map { bump($0.items.map(\.id)) } ?? []
    case .bumped(let ids):
      settled.formUnion(ids)
      return []
    case .bumpRefused(let ids, let reason):
      bumping.subtract(ids)
      list.update(shownIDs)
      return [.toast(.danger, reason), reading]
    case .recall: return [recalling]
    case .recalled(let names):
      guard let first = names.first else {
        return [.toast(.info, Phrase("Nothing to bring back.", "没有可撤回的菜。"))]
      }
      let more = names.count > 1 ? " + \(names.count - 1)" : ""
      return [
        .toast(
          .good, Phrase("Back: \(first.english)\(more)", "已撤回：\(first.chinese)\(more)"))
      ]
    case .showCounts:
      showsCounts.toggle()
      return []
    case .openSoldOut: return [.present(SoldOutDialog())]
    case .openProblems: return [.present(PrintProblemsDialog(problems))]
    case .undo(let action):
      return Self.effects(
        of: action, .kitchen(station: stationCode), isUnderCursor: { _ in false },
        in: context,
        as: { .undo($0) })
    }
  }

  /// Why what was made last cannot come back; nil when it can.
  private func lateRecall(in context: ConsoleContext) -> Phrase? {
    lastMade.flatMap { recallRule.refusal(madeAt: $0, now: context.now)?.reason }
  }

  private var reading: Effect<Self> {
    let station = stationCode
    return .load("board") { .loaded(try KitchenReading(of: station, from: $0.database)) }
  }

  private mutating func show(_ reading: KitchenReading) {
    // A picture of the station before comes too late.
    guard reading.stationCode == stationCode else { return }
    isRead = true
    tickets = reading.tickets
    booked = reading.booked
    drinks = reading.drinks
    stations = reading.stations
    problems = reading.problems
    lastMade = reading.lastMade
    recallRule = reading.recallRule
    bumping.subtract(settled)
    settled = []
    list.update(shownIDs)
  }

  private var shownIDs: [Identifier<OrderLine>] { board.flatMap { $0.items.map(\.id) } }

  private mutating func moveTicket(by step: Int) {
    let board = board
    let index = board.firstIndex { $0.items.contains { $0.id == list.selection } } ?? 0
    let wanted = max(0, min(index + step, board.count - 1))
    if board.indices.contains(wanted), let first = board[wanted].items.first {
      list.select(first.id)
    }
  }

  private mutating func bump(_ ids: [Identifier<OrderLine>]) -> [Effect<Self>] {
    bumping.formUnion(ids)
    list.update(shownIDs)
    return [
      .perform("kitchen", Bump(ids)) { _ in
        .bumped(ids)
      } failed: {
        .bumpRefused(ids, explanation(of: $0))
      }
    ]
  }

  /// Whole tickets were marked at one moment, so they come back as one.
  private var recalling: Effect<Self> {
    let station = stationCode
    let bars = station == nil ? stations.barsBesideAKitchen : []
    return .perform("kitchen") { store in
      let database = try store.database
      let author = try store.author
      let done = try database.recentlyBumped(
        station: station, except: bars, limit: 20
      ).flatMap(\.items)
      let last = done.compactMap(\.bumpedAt).max()
      let items = done.filter { $0.bumpedAt != nil && $0.bumpedAt == last }
      try database.perform(Recall(items.map(\.id)), by: author)
      return .recalled(items.map(\.line.name))
    }
  }
}

/// What the kitchen's screen reads from the store at one time.
public struct KitchenReading: Sendable {
  var stationCode: String?
  var tickets: [KitchenTicket]
  var booked: [BookedToMake]
  /// How many lines the whole kitchen leaves to a bar, by its code.
  var drinks: [String: Int] = [:]
  var stations: [Station]
  var problems: [PrintProblem]
  /// When something was marked as made last.
  var lastMade: Timestamp?
  var recallRule: RecallRule

  /// Waits for the file.
  init(of station: String?, from database: StoreDatabase) throws {
    stationCode = station
    tickets = try database.kitchenBoard(station: station)
    booked = try database.bookedToMake(station: station)
    stations = try database.stations()
    problems = try database.printProblems()
    recallRule = RecallRule(minutes: database.store.settings.recallMinutes)
    lastMade = try database.lastBump(station: station)
    if station == nil { leaveDrinksToBars() }
  }

  /// Whoever looks at the whole kitchen pours no drinks. Where there is nothing but bars, they do.
  private mutating func leaveDrinksToBars() {
    let bars = stations.barsBesideAKitchen
    guard !bars.isEmpty else { return }
    for index in tickets.indices {
      for item in tickets[index].items where bars.contains(item.stationCode) {
        drinks[item.stationCode, default: 0] += 1
      }
      tickets[index].items.removeAll { bars.contains($0.stationCode) }
    }
    tickets.removeAll(where: \.items.isEmpty)
    booked.removeAll { bars.contains($0.stationCode) }
  }
}

extension [Station] {
  /// Stations that make nothing but drinks, by code; none where there is nothing but bars.
  fileprivate var barsBesideAKitchen: Set<String> {
    let bars = Set(filter(\.makesOnlyDrinks).map(\.code))
    return bars.count < count ? bars : []
  }
}
