/// How well ready times are foretold on a log: learned from its first part, tested on the rest in the
/// order of time, beside the one constant that is best for the part that was learned from.
public struct ReadyTimeEvaluation: Hashable, Sendable, Codable {
  public var orders: Int
  public var learned: Int
  public var tested: Int
  /// Minutes: the median of the part that was learned from.
  public var constantMinutes: Double
  /// Minutes: the mean absolute error of that constant.
  public var constantError: Double
  /// Minutes: that of the model.
  public var error: Double
  /// How much less that is, as a share.
  public var improvement: Double
  /// The share of orders that were ready by the likely time, and by the late one.
  public var readyByLikely: Double
  public var readyByLate: Double

  /// - Parameter testedShare: the last part, which is not learned from.
  /// - Returns: nil when there are too few orders.
  public init?(of log: [FinishedOrder], testedShare: Double = 0.2, trees: Int = 150) {
    let log = ReadyTimeModel.inOrder(log)
    let learned = log.count - Int((Double(log.count) * testedShare).rounded())
    let (past, future) = (Array(log.prefix(learned)), log.dropFirst(learned))
    guard !future.isEmpty, var model = ReadyTimeModel(learningFrom: past, trees: trees) else {
      return nil
    }
    let minutes = past.map(\.minutes).sorted()
    let middle = minutes.count / 2
    let constant =
      minutes.count.isMultiple(of: 2)
      ? (minutes[middle - 1] + minutes[middle]) / 2 : minutes[middle]
    var (errors, constantErrors, byLikely, byLate) = (0.0, 0.0, 0, 0)
    for finished in future {
      let expected = model.expect(finished.order)
      errors += abs(expected.likely - finished.minutes)
      constantErrors += abs(constant - finished.minutes)
      if finished.minutes <= expected.likely { byLikely += 1 }
      if finished.minutes <= expected.late { byLate += 1 }
      model.note(finished.order, minutes: finished.minutes)
    }
    let count = Double(future.count)
    orders = log.count
    self.learned = learned
    tested = future.count
    constantMinutes = constant
    constantError = constantErrors / count
    error = errors / count
    improvement = constantErrors > 0 ? 1 - errors / constantErrors : 0
    readyByLikely = Double(byLikely) / count
    readyByLate = Double(byLate) / count
  }
}
