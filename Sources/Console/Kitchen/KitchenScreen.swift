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
  var stationCode: String?
  var stations: [Station] = []
  var problems: [PrintProblem] = []
  var tickets: [KitchenTicket] = []
  /// What the bars make, which the whole kitchen leaves to their own screens.
  var drinks: [String: Int] = [:]
  var list = ListState<Identifier<OrderLine>>()
  var isRead = false
  /// Whether it shows how many of each dish are to be made, in the place of the tables.
  var showsCounts = false
  /// When something was marked as made last, and for how long it may come back.
  var lastMade: Timestamp?
  var recallRule = RecallRule(minutes: StoreSettings.standardRecallMinutes)

  /// Marked as made here; hidden at once, whatever the store has said so far.
  var bumping: Set<Identifier<OrderLine>> = []
  /// Of those, what the store has confirmed: its next picture decides.
  var settled: Set<Identifier<OrderLine>> = []

  /// - Parameter station: the station of this screen; nil for the whole kitchen.
  public init(station: String? = nil) { stationCode = station }

  public static let specimens = [KitchenScreen()]

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
}
