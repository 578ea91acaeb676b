/// When an order will be ready, learned from what this kitchen has made: what is ordered and how
/// much, at what hour, and what the kitchen has in hand.
public struct ReadyTimeModel: Sendable {
  private var watch = KitchenWatch()
  private let likely: BoostedTrees
  private let late: BoostedTrees

  /// Fewer orders than this teach nothing that holds tomorrow.
  public static let fewestOrders = 60

  /// Learns from the past, which is put into the order of time; nil when there is too little of it.
  public init?(learningFrom past: [FinishedOrder], trees: Int = 150) {
    guard past.count >= Self.fewestOrders else { return nil }
    let past = Self.inOrder(past)
    var rows: [[Double]] = []
    for finished in past {
      watch.advance(to: finished.order.orderedAt)
      rows.append(watch.features(of: finished.order))
      watch.begin(finished.order, minutes: finished.minutes)
    }
    // The first orders were seen by somebody who knew nothing yet.
    let skipped = past.count / 20
    let targets = past.map(\.minutes)
    var settings = BoostedTrees.Settings()
    settings.trees = trees
    settings.smallestLeaf = max(5, min(40, past.count / 60))
    likely = BoostedTrees(
      Array(rows.dropFirst(skipped)), Array(targets.dropFirst(skipped)), settings)
    settings.quantile = 0.9
    late = BoostedTrees(
      Array(rows.dropFirst(skipped)), Array(targets.dropFirst(skipped)), settings)
  }

  static func inOrder(_ past: [FinishedOrder]) -> [FinishedOrder] {
    past.enumerated().sorted {
      ($0.element.order.orderedAt, $0.offset) < ($1.element.order.orderedAt, $1.offset)
    }.map(\.element)
  }

  /// When an order will be ready that comes now, after all that was said before.
  public mutating func expect(_ order: KitchenOrder) -> ReadyTime {
    watch.advance(to: order.orderedAt)
    let row = watch.features(of: order)
    return ReadyTime(likely: max(0, likely.value(row)), late: late.value(row))
  }

  /// Says that an order has come, and when it was finished if it is.
  public mutating func note(_ order: KitchenOrder, minutes: Double?) {
    watch.advance(to: order.orderedAt)
    watch.begin(order, minutes: minutes)
  }
}
