import Foundation

/// What speaks for a dish, number by number, in the order of ``kinds``.
///
/// A signal that does not apply is 0: without a past there are no signals of habit, with an empty
/// basket none of what goes together.
struct Signals {
  /// What a signal is about; the strongest kind is the reason that a server can say.
  enum Kind: Int, CaseIterable { case constant, share, trend, hour, habit, taste, basket }

  /// The kind of each signal.
  static let kinds: [Kind] =
    [.constant, .share, .trend, .trend, .trend, .hour, .trend]
    + [Kind](repeating: .habit, count: 14) + [Kind](repeating: .taste, count: 18)
    + [Kind](repeating: .basket, count: 16)

  /// Where the weights begin before anything is learned: a dish of every visit is more likely than
  /// one that belongs to the basket, and that more than one that many have.
  static let start: [Double] = {
    var start = [Double](repeating: 0, count: kinds.count)
    start[0] = -2
    start[1] = 0.3
    start[habits] = 2
    start[baskets] = 4
    return start
  }()
  private static let habits = 7
  private static let baskets = 39

  private static let little = 0.01

  /// What is the same for all dishes of one answer.
  struct Scene {
    let moment: Moment
    let lately: DayCounts.Lately
    let past: GuestPast?
    let basket: [Int]
    /// How close each dish is to the guest's dishes, to those of the last visit, and to the closest.
    var near: [Int: Double] = [:]
    var nearLast: [Int: Double] = [:]
    var nearest: [Int: (closeness: Double, dish: Int)] = [:]
    var follows: [Double] = []
    /// In a house with a long list, what the guest had last.
    var latest: [Int] = []
    var completesPast: [Double] = []
    var completes: [[Double]] = []
    /// The sums of the decays over the guest's visits.
    var slow = 0.0
    var fast = 0.0
  }

  static func values(of dish: Int, in scene: Scene, _ model: TasteModel) -> [Double] {
    let share = model.counts.logShare(dish)
    let trend = model.counts.trend(dish, scene.lately)
    var values: [Double] = []
    values.reserveCapacity(kinds.count)
    values.append(1)
    values.append(share)
    values += trend
    values.append(model.counts.logLift(dish, at: scene.moment))
    values.append(model.counts.logSeason(dish, at: scene.moment))
    if let past = scene.past, past.visits > 0 {
      appendHabit(of: dish, past, scene, model, to: &values)
      appendTaste(of: dish, past, scene, share, trend, model, to: &values)
    } else {
      values += repeatElement(0, count: 32)
    }
    if scene.basket.isEmpty {
      values += repeatElement(0, count: 16)
    } else {
      appendBasket(of: dish, scene, share, model, to: &values)
    }
    return values
  }

  // MARK: What this guest has again and again

  private static func appendHabit(
    of dish: Int, _ past: GuestPast, _ scene: Scene, _ model: TasteModel,
    to values: inout [Double]
  ) {
    guard let row = past.eaten(dish) else {
      values += [Double](repeating: 0, count: 10) + [log(0.003), 0, 0, 0]
      return
    }
    let visits = Double(past.visits)
    let age = Double(past.visits - row.last)
    let repurchase = model.counts.repurchase(dish)
    let slow = Decay.sum(0.9, of: row, visits: past.visits) / (scene.slow + 0.5)
    let fast = Decay.sum(0.6, of: row, visits: past.visits) / (scene.fast + 0.2)
    let gap = row.times > 1 ? Double(row.last - row.first) / Double(row.times - 1) : 3
    let days = Double(max(0, scene.moment.day - row.day))
    values += [
      slow, fast, Double(row.times) / (visits + 1),
      Double(row.times) / (visits - Double(row.first) + 2), 1, slow * repurchase,
      log1p(min(age, 50)), log(slow + 0.02), log(fast + 0.02), log(repurchase + little),
      log(slow * repurchase + 0.003), log1p(Double(min(50, row.times))),
      log(min(20, (age + 1) / max(gap, 0.5))), log1p(min(400, days)),
    ]
  }

  // MARK: What belongs to what this guest has

  private static func appendTaste(
    of dish: Int, _ past: GuestPast, _ scene: Scene, _ share: Double, _ trend: [Double],
    _ model: TasteModel, to values: inout [Double]
  ) {
    let isNew = past.eaten(dish) == nil ? 1.0 : 0
    let visits = Double(past.visits)
    let near = log((scene.near[dish] ?? 0) + little)
    let size = log(Double(past.eaten) / visits + 1)
    let novelty = Double(past.dishes.count) / Double(max(1, past.eaten))
    values += [
      near, log((scene.nearLast[dish] ?? 0) + little),
      log((scene.nearest[dish]?.closeness ?? 0) + little), log(visits), size,
      isNew * share, isNew * near, isNew * log(visits), isNew * size, isNew * novelty,
    ]
    values += trend.map { isNew * $0 }
    guard !scene.follows.isEmpty else {
      values += longListTaste(of: dish, isNew, scene, model)
      return
    }
    let follows = scene.follows[dish]
    let logFollows = log(max(follows, 0.004))
    let completes = scene.completesPast[dish]
    values += [follows, logFollows, isNew * logFollows, completes, (1 - isNew) * completes]
  }

  /// In a long list two dishes say what linear tables would say of all together: in their places, so
  /// that a house whose list grows long goes on with what it has learned.
  private static func longListTaste(
    of dish: Int, _ isNew: Double, _ scene: Scene, _ model: TasteModel
  ) -> [Double] {
    let later = model.later.strongest(dish, after: scene.latest, model.counts)?.share ?? 0
    let logLater = log(later + little)
    var given = 0.0
    for other in scene.latest where other != dish {
      given = max(given, model.pairs.count(other, dish) / (model.counts.checks[other] + 20))
    }
    return [later, logLater, isNew * logLater, given, (1 - isNew) * given]
  }

  // MARK: What belongs to what is on the table

  private static func appendBasket(
    of dish: Int, _ scene: Scene, _ share: Double, _ model: TasteModel,
    to values: inout [Double]
  ) {
    let counts = model.counts
    let checks = counts.checks[dish]
    let all = Double(max(1, counts.count))
    var (sum, best, given, bayes) = (0.0, 0.0, 0.0, 0.0)
    for other in scene.basket {
      let together = model.together(other, dish)
      let otherShare = counts.checks[other] / all
      bayes +=
        log((together + 20 * otherShare + little) / (checks + 20)) - log(otherShare + 1e-4)
      let closeness = together / ((counts.checks[other] + 5) * (checks + 5)).squareRoot()
      sum += closeness
      best = max(best, closeness)
      given = max(given, together / (counts.checks[other] + 20))
    }
    bayes = max(-6, min(6, bayes))
    let size = log(Double(scene.basket.count))
    let usualSize = log((model.counts.sizes[dish] + 20) / (checks + 5))
    let weak = scene.completes.isEmpty ? sum : scene.completes[0][dish]
    let strong = scene.completes.isEmpty ? sum : scene.completes[1][dish]
    let logWeak = log(max(weak, 0.003))
    values += [
      weak, logWeak, strong, log(max(strong, 0.003)), bayes, bayes * size, logWeak * size,
      share * size, log(sum + little), log(best + little), log(given + 0.005), size, sum,
      weak * size, usualSize, usualSize * size,
    ]
  }
}
