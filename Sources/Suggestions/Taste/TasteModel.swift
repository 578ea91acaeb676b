import Foundation

/// What is learned from the checks of a house, and ranks dishes for a guest: small, pure, and one
/// closed check more changes it without reading those before.
///
/// It knows dishes by the words that it is given, and nothing of them but how they were ordered. The
/// pasts of guests are kept by whoever asks; see ``GuestPast``.
public struct TasteModel: Sendable {
  private var numbers: [String: Int] = [:]
  /// The dishes' words, by number.
  public private(set) var words: [String] = []
  var counts = DishCounts()
  var pairs = PairCounts()
  var linear: LinearTables? = LinearTables()
  var later = LaterCounts()
  var weights = [LearnedWeights](
    repeating: LearnedWeights(start: Signals.start), count: Situation.allCases.count)
  /// The dishes on most checks, as many as are ranked of a long list.
  private var popular: [Int] = []
  /// What has changed since it was last kept in a file.
  var changes = TasteChanges()
  /// So many words stand in the file.
  var keptWords = 0

  /// What is known when somebody asks. Each has weights of its own.
  private enum Situation: Int, CaseIterable { case nothing, past, basket, both }

  /// Before that many checks the signals are too young to learn from.
  private static let youth = 100
  /// So many dishes of a check are hidden, one after the other, to learn what completes it; of a
  /// known guest's check, which teaches habits too, and in a house with a long list fewer.
  private static let hiddenDishes = (unknownGuest: 6, knownGuest: 2, longList: 1)
  /// In a house with a long list so many dishes of each source are ranked.
  private static let candidateLimit = 60

  /// What follows from a past is asked of so many dishes of it, those that were had last.
  private static let sourceLimit = 60
  /// Less than this share is no reason to say that who has one dish has another.
  private static let leastShare = 0.1

  /// Fewer checks than this are no reason to say that two dishes go together.
  private static let leastTogether = 5.0

  public init() {}

  /// The dish's number; a new one for a word never seen.
  public mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    let number = words.count
    numbers[word] = number
    words.append(word)
    counts.addDish()
    pairs.addDish()
    later.addDish()
    if words.count > LinearTables.limit { linear = nil }
    return number
  }

  /// The dish's number; nil when it was on no check.
  public func knownNumber(of word: String) -> Int? { numbers[word] }

  /// Whether all dishes of a past have their numbers in the file that this was read from; numbers that
  /// were given since are this model's alone.
  public func knows(_ past: GuestPast) -> Bool {
    past.dishes.last.map { $0.dish < keptWords } ?? true
  }

  /// How many checks were learned from.
  public var checks: Int { counts.count }

  func together(_ first: Int, _ second: Int) -> Double {
    linear?.together(first, second) ?? pairs.count(first, second)
  }

  // MARK: Learning

  /// Learns from a check that closed.
  /// - Parameters:
  ///   - basket: the numbers of its dishes, each once.
  ///   - past: what the guest had before it; nil when nobody knows the guest.
  ///   - ranks: whether the weights learn too, which takes most of the time.
  public mutating func learn(
    _ basket: [Int], past: GuestPast?, at moment: Moment, ranks: Bool = true
  ) {
    if ranks, counts.count >= Self.youth { learnRanking(basket, past, moment) }
    counts.add(basket, past: past, at: moment)
    linear?.add(basket, past: past)
    if linear == nil, let past { later.add(basket, past: past) }
    pairs.add(basket, counts: counts)
    for dish in basket { notePopular(dish) }
    changes.noteCheck(basket, past: past, on: moment.day)
    if ranks { solve() }
  }

  private mutating func learnRanking(_ basket: [Int], _ past: GuestPast?, _ moment: Moment) {
    let taken = Set(basket)
    // Each check counts the same, however many dishes it has to learn from.
    let weight = 1 / Double(max(1, basket.count))
    teach(scene(past, [], moment), taken, weight)
    guard basket.count > 1 else { return }
    let hidden =
      if linear == nil { Self.hiddenDishes.longList } else if past == nil {
        Self.hiddenDishes.unknownGuest
      } else { Self.hiddenDishes.knownGuest }
    let step = (basket.count + hidden - 1) / hidden
    for index in stride(from: counts.count % step, to: basket.count, by: step) {
      var rest = basket
      let hidden = rest.remove(at: index)
      teach(scene(past, rest, moment), [hidden], weight)
    }
  }

  private mutating func teach(_ scene: Signals.Scene, _ taken: Set<Int>, _ weight: Double) {
    let lesson = candidates(scene).map { dish in
      (signals: Signals.values(of: dish, in: scene, self), isTaken: taken.contains(dish))
    }
    let situation = Self.situation(scene)
    weights[situation.rawValue].learn(lesson, weight: weight)
    changes.noteWeights(situation.rawValue)
  }

  /// Works out beforehand what the next answers need on that day, each in its own copy.
  public mutating func prepare(on day: Int) { _ = counts.lately(on: day) }

  /// Solves what has grown, so that no answer has to: after checks that did not teach to rank.
  public mutating func solve() {
    if linear?.solve(dishes: words.count) == true { changes.noteSolved() }
  }

  mutating func notePopular(_ dish: Int) {
    guard counts.checks[dish] > 0, !popular.contains(dish) else { return }
    popular.append(dish)
    guard popular.count > Self.candidateLimit else { return }
    let least = popular.indices.min {
      (counts.checks[popular[$0]], popular[$1]) < (counts.checks[popular[$1]], popular[$0])
    }
    if let least { popular.remove(at: least) }
  }

  // MARK: Ranking

  /// Ranks dishes, the best first; those of the basket never.
  /// - Parameters:
  ///   - past: what the guest had before; nil when nobody knows the guest.
  ///   - basket: what is ordered already.
  ///   - among: only these; nil for all that come into question.
  public mutating func rank(
    past: GuestPast?, basket: [Int] = [], at moment: Moment, among: [Int]? = nil
  ) -> [RankedDish] {
    let scene = scene(past, basket, moment)
    let learned = weights[Self.situation(scene).rawValue]
    let ranked = (among ?? candidates(scene)).filter { !basket.contains($0) }.map { dish in
      let signals = Signals.values(of: dish, in: scene, self)
      return (dish: dish, score: learned.score(signals), signals: signals)
    }
    return ranked.sorted { first, second in
      if first.score != second.score { return first.score > second.score }
      let ages = (past?.eaten(first.dish)?.last ?? 0, past?.eaten(second.dish)?.last ?? 0)
      if ages.0 != ages.1 { return ages.0 > ages.1 }
      let shares = (counts.checks[first.dish], counts.checks[second.dish])
      return shares.0 != shares.1 ? shares.0 > shares.1 : first.dish < second.dish
    }
    .map { dish, score, signals in
      let (strength, reason) = reason(for: dish, signals, scene, learned)
      return RankedDish(dish: dish, score: score, reason: reason, strength: strength)
    }
  }

  private func reason(
    for dish: Int, _ signals: [Double], _ scene: Signals.Scene, _ learned: LearnedWeights
  ) -> (strength: Double, reason: TasteReason) {
    var strengths = [Double](repeating: 0, count: Signals.Kind.allCases.count)
    for (index, kind) in Signals.kinds.enumerated() {
      strengths[kind.rawValue] += learned.contribution(index, signals)
    }
    let companion = scene.basket.filter { pairs.count($0, dish) >= Self.leastTogether }
      .map { ($0, pairs.closeness($0, dish, counts)) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
    func strength(_ kind: Signals.Kind) -> Double { strengths[kind.rawValue] }
    var best: (strength: Double, reason: TasteReason) = (0, .popular)
    func consider(_ kind: Signals.Kind, _ reason: TasteReason) {
      if strength(kind) > best.strength { best = (strength(kind), reason) }
    }
    consider(.share, .popular)
    consider(.trend, .popularLately)
    consider(.hour, .atThisHour)
    if let companion { consider(.basket, .goesWith(companion.0)) }
    if let past = scene.past, past.eaten(dish) != nil {
      // What a guest has again and again is also what belongs to the rest of what they have.
      strengths[Signals.Kind.habit.rawValue] += max(0, strength(.taste))
      consider(.habit, .habit)
    } else if let nearest = scene.nearest[dish] {
      consider(.taste, .likeWhatTheyHave(nearest.dish))
    } else if let follows = later.strongest(dish, after: scene.latest, counts),
      follows.share >= Self.leastShare
    {
      consider(.taste, .likeWhatTheyHave(follows.source))
    }
    return best
  }

  // MARK: Scene

  private static func situation(_ scene: Signals.Scene) -> Situation {
    switch (scene.past.map { $0.visits > 0 } ?? false, !scene.basket.isEmpty) {
    case (false, false): .nothing
    case (true, false): .past
    case (false, true): .basket
    case (true, true): .both
    }
  }

  private mutating func scene(
    _ past: GuestPast?, _ basket: [Int], _ moment: Moment
  ) -> Signals.Scene {
    var scene = Signals.Scene(
      moment: moment, lately: counts.lately(on: moment.day), past: past, basket: basket)
    let dishes = words.count
    if let linear, !basket.isEmpty {
      scene.completes = linear.completes(basket, dishes: dishes)
    }
    guard let past, past.visits > 0 else { return scene }
    scene.slow = Decay.sum(0.9, visits: past.visits)
    scene.fast = Decay.sum(0.6, visits: past.visits)
    if let linear {
      scene.follows = linear.follows(past, dishes: dishes)
      scene.completesPast = linear.completes(past, dishes: dishes)
    } else {
      scene.latest = past.latest(Self.sourceLimit)
    }
    for row in past.dishes {
      let age = past.visits - row.last
      let weight = pow(0.85, Double(age)) * Double(min(row.times, 5)) / Double(min(5, past.visits))
      for other in pairs.near(row.dish) {
        scene.near[other.dish, default: 0] += weight * other.closeness
        if other.closeness > scene.nearest[other.dish]?.closeness ?? 0 {
          scene.nearest[other.dish] = (other.closeness, row.dish)
        }
        if age == 0 { scene.nearLast[other.dish, default: 0] += other.closeness }
      }
    }
    return scene
  }

  private func candidates(_ scene: Signals.Scene) -> [Int] {
    let basket = Set(scene.basket)
    guard words.count > LinearTables.limit else {
      return words.indices.filter { counts.checks[$0] > 0 && !basket.contains($0) }
    }
    var chosen = Set(popular)
    if let past = scene.past { chosen.formUnion(past.dishes.map(\.dish)) }
    var near = scene.near
    for dish in scene.basket {
      for other in pairs.near(dish) { near[other.dish, default: 0] += other.closeness }
    }
    chosen.formUnion(
      near.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        .prefix(Self.candidateLimit).map(\.key))
    return chosen.filter { !basket.contains($0) }.sorted()
  }
}
