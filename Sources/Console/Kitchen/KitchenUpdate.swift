import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension KitchenScreen {
  public func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

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

  private var reading: Effect<Self> {
    let station = stationCode
    return .load("board") { .loaded(try KitchenReading(of: station, from: $0.database)) }
  }

  private mutating func show(_ reading: KitchenReading) {
    // A picture of the station before comes too late.
    guard reading.stationCode == stationCode else { return }
    isRead = true
    tickets = reading.tickets
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
