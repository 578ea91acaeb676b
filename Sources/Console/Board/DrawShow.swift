import StoreDatabase
import StoreDomain

/// How far a draw is on the board. It follows from the draw's own time, so that every board shows the
/// same, and one that is started in the midst of it as well.
enum DrawShow: Equatable {
  /// Numbers run through; one of them.
  case counting(String)
  case winner
  /// It is over, and still told in a line.
  case told

  static let countingSeconds = 8
  static let winnerSeconds = 45
  static let toldSeconds = 1200

  /// Nil when nothing of it is shown any more.
  init?(_ draw: Draw, at now: Timestamp) {
    let seconds = now.seconds(since: draw.heldAt)
    switch seconds {
    // A clock that was set back shows it from its beginning.
    case ..<Self.countingSeconds:
      guard seconds > -Self.countingSeconds, !draw.entrants.isEmpty else { return nil }
      var numbers = SeededGenerator(seed: draw.seed &+ UInt64(bitPattern: Int64(seconds)))
      let place = Int(numbers.next() % UInt64(draw.entrants.count))
      self = .counting(draw.entrants[place].number)
    case ..<Self.winnerSeconds: self = .winner
    case ..<Self.toldSeconds: self = .told
    default: return nil
    }
  }
}
