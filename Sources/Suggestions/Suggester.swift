import StoreDomain

/// What is known at the moment of suggesting.
public struct SuggestionRequest: Sendable {
  /// In the menu's order, sold-out dishes included.
  public var menu: [Dish]
  public var today: LocalDate
  /// Codes of everything on the order, sent or not, broths included.
  public var ordered: Set<String>
  /// Codes that were offered and declined tonight.
  public var declined: Set<String>
  public var needs: TableNeeds
  /// The member's past evenings; empty for a guest whom nobody knows.
  public var visits: [MemberVisit]
  /// Somebody at the table has their birthday.
  public var isBirthday: Bool
  public var companions: Companions
  /// Portions sold tonight, by code.
  public var soldTonight: [String: Int]

  public init(
    menu: [Dish], today: LocalDate, ordered: Set<String> = [], declined: Set<String> = [],
    needs: TableNeeds = TableNeeds(), visits: [MemberVisit] = [], isBirthday: Bool = false,
    companions: Companions = Companions(), soldTonight: [String: Int] = [:]
  ) {
    self.menu = menu
    self.today = today
    self.ordered = ordered
    self.declined = declined
    self.needs = needs
    self.visits = visits
    self.isBirthday = isBirthday
    self.companions = companions
    self.soldTonight = soldTonight
  }
}

/// Ranks dishes for one table. Pure: the same request gives the same answer.
public enum Suggester {
  /// The dishes to offer, the best first, each with its strongest reason. As many as `limit` while
  /// there are dishes that may be offered. For a birthday, one of its dishes is the last of them,
  /// until one is ordered.
  ///
  /// Never: sold out, already ordered, declined tonight, against an allergy of anybody at the table
  /// (an unknown list of allergens is not safe), a diet or a pregnancy.
  public static func suggestions(_ request: SuggestionRequest, limit: Int = 3) -> [Suggestion] {
    let habits = Habits(request.visits, today: request.today)
    let ordered = request.menu.filter { request.ordered.contains($0.code) }
    let mostSold = request.soldTonight.values.max() ?? 0
    var candidates: [Candidate] = request.menu.filter { mayOffer($0, request) }.map { dish in
      Candidate(
        dish: dish,
        merits: merits(of: dish, request, habits: habits, ordered: ordered, mostSold: mostSold))
    }
    let birthday = offerBirthdayDish(from: &candidates, request, ordered: ordered)
    let places = birthday == nil ? limit : limit - 1
    var chosen: [Suggestion] = []
    var categories: [String: Int] = [:]
    while chosen.count < places, !candidates.isEmpty {
      // Three kinds of tofu are no choice: each further dish of a category has to be better.
      var best = 0
      var bestScore = -1.0
      for (index, candidate) in candidates.enumerated() {
        var score = candidate.score
        for _ in 0..<categories[candidate.dish.category, default: 0] { score *= 0.8 }
        if score > bestScore {
          best = index
          bestScore = score
        }
      }
      let candidate = candidates.remove(at: best)
      categories[candidate.dish.category, default: 0] += 1
      chosen.append(Suggestion(dish: candidate.dish, reason: candidate.reason))
    }
    if let birthday, limit > 0 {
      chosen.append(Suggestion(dish: birthday, reason: .birthday))
    }
    return chosen
  }

  /// Noodles are brought to every birthday, a cake when the guests ask for it: the cheapest dish.
  private static func offerBirthdayDish(
    from candidates: inout [Candidate], _ request: SuggestionRequest, ordered: [Dish]
  ) -> Dish? {
    func isForBirthday(_ dish: Dish) -> Bool { dish.tags.contains(DishTag.birthday.rawValue) }
    guard request.isBirthday, !ordered.contains(where: isForBirthday) else { return nil }
    let cheapest = candidates.indices.filter { isForBirthday(candidates[$0].dish) }.min {
      candidates[$0].dish.price.minorUnits < candidates[$1].dish.price.minorUnits
    }
    return cheapest.map { candidates.remove(at: $0).dish }
  }

  /// Whether a dish may be offered at all.
  public static func mayOffer(_ dish: Dish, _ request: SuggestionRequest) -> Bool {
    switch dish.kind {
    // The pot, its broths and what is charged by the head are not offered one by one.
    case .pot, .broth, .perHead: return false
    case .dish, .set, .drink: break
    }
    return !dish.isSoldOut && !request.ordered.contains(dish.code)
      && !request.declined.contains(dish.code) && request.needs.objection(to: dish) == nil
  }

  private struct Candidate {
    let dish: Dish
    /// Weighted, each with the reason that it is.
    let merits: [(weight: Double, reason: SuggestionReason)]

    var score: Double { merits.reduce(0) { $0 + $1.weight } }

    var reason: SuggestionReason {
      var best: (weight: Double, reason: SuggestionReason) = (0, .house)
      for merit in merits where merit.weight > best.weight { best = merit }
      return best.reason
    }
  }

  private static func merits(
    of dish: Dish, _ request: SuggestionRequest, habits: Habits, ordered: [Dish], mostSold: Int
  ) -> [(weight: Double, reason: SuggestionReason)] {
    var merits: [(weight: Double, reason: SuggestionReason)] = []
    func has(_ tag: DishTag) -> Bool { dish.tags.contains(tag.rawValue) }

    let strength = habits.strength(dish.code)
    if strength > 0 {
      let recent = habits.recent(dish.code)
      if recent.times > 1 {
        merits.append((strength, .usual(times: recent.times, of: recent.of)))
      } else if let day = habits.lastDay(dish.code) {
        merits.append((strength, .hadBefore(day)))
      }
    }

    var closest: (closeness: Double, name: Phrase)?
    // Every table has a pot and dips: that something goes with those is no reason.
    for other in ordered where other.kind != .pot && other.kind != .perHead {
      let closeness = request.companions.closeness(other.code, dish.code)
      if closeness > (closest?.closeness ?? 0) { closest = (closeness, other.name) }
    }
    if let closest { merits.append((0.6 * closest.closeness, .orderedTogether(closest.name))) }

    if let other = ordered.first(where: {
      $0.pairsWith.contains(dish.code) || dish.pairsWith.contains($0.code)
    }) {
      merits.append((0.35, .goesWith(other.name)))
    }
    if has(.gentle), request.needs.isSomebodyPregnant || request.needs.hasSmallChild {
      merits.append((0.3, .gentle))
    }
    if let sold = request.soldTonight[dish.code], sold > 0, mostSold > 0 {
      merits.append((0.15 * Double(sold) / Double(mostSold), .popularTonight))
    }
    if has(.signature) { merits.append((0.1, .signature)) }
    return merits
  }
}
