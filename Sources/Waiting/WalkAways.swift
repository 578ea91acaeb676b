import Foundation

/// How likely a party walks away in each further minute of waiting, learned from those who did and,
/// as long as they waited, from those who were seated.
public struct WalkAways: Sendable {
  /// Minutes of one step of waiting.
  static let step = 5.0
  static let steps = 30

  /// What is expected where nothing was seen: one in two hundred parties leaves in a minute.
  private static let guess = 0.005
  /// Minutes of waiting for which the guess stands.
  private static let guessed = 200.0

  private var left = [Double](repeating: 0, count: steps)
  private var waited = [Double](repeating: 0, count: steps)

  public init() {}

  /// Learns from a party that no longer waits.
  public mutating func note(minutes: Double, walkedAway: Bool) {
    guard minutes.isFinite, minutes >= 0 else { return }
    var start = 0.0
    for index in 0..<Self.steps {
      let isLast = index == Self.steps - 1 || minutes < start + Self.step
      waited[index] += isLast ? minutes - start : Self.step
      if isLast {
        if walkedAway { left[index] += 1 }
        break
      }
      start += Self.step
    }
  }

  /// The chance of each minute, by step.
  var hazards: [Double] {
    let overall =
      (left.reduce(0, +) + Self.guess * Self.guessed) / (waited.reduce(0, +) + Self.guessed)
    return zip(left, waited).map { ($0 + overall * Self.guessed) / ($1 + Self.guessed) }
  }

  /// When a party that has waited so long walks away, in minutes of waiting.
  static func moment(
    _ hazards: [Double], after minutes: Double, _ random: inout WaitRandom
  ) -> Double {
    var left = -log(random.unit())
    var minutes = minutes
    var index = min(Int(minutes / step), steps - 1)
    while index < steps - 1 {
      let end = Double(index + 1) * step
      let spent = (end - minutes) * hazards[index]
      if spent >= left { return minutes + left / hazards[index] }
      left -= spent
      minutes = end
      index += 1
    }
    return minutes + left / hazards[index]
  }
}
