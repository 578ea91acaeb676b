import StoreDomain

/// What is known at the moment of suggesting.
public struct SuggestionRequest: Sendable {
  /// In the menu's order, sold-out dishes included.
  public var menu: [Dish]
  public var today: LocalDate
  /// Of the wall's clock; nil when nobody knows it.
  public var hour: Int?
  /// Codes of everything on the order, sent or not, broths included; a pot among them means that the
  /// table has one.
  public var ordered: Set<String>
  /// Codes that were offered and declined tonight.
  public var declined: Set<String>
  public var needs: TableNeeds
  /// The member's last evenings, at least ``Habits/recentVisits`` where there are so many; empty for
  /// a guest whom nobody knows.
  public var visits: [MemberVisit]
  /// What the member had on all evenings, by the numbers of `taste`; nil to see only `visits`.
  public var past: GuestPast?
  /// Codes of dishes and broths that disappointed the member: never offered again.
  public var disappointing: Set<String>
  /// Somebody at the table has their birthday.
  public var isBirthday: Bool
  /// What the house has learned; a new one knows nothing.
  public var taste: TasteModel
  /// Portions sold tonight, by code.
  public var soldTonight: [String: Int]
  /// What the party has, beside what parties of its size usually have; nil to say nothing of it.
  public var plates: PartyPlates?

  public init(
    menu: [Dish], today: LocalDate, hour: Int? = nil, ordered: Set<String> = [],
    declined: Set<String> = [],
    needs: TableNeeds = TableNeeds(), visits: [MemberVisit] = [], past: GuestPast? = nil,
    disappointing: Set<String> = [], isBirthday: Bool = false, taste: TasteModel = TasteModel(),
    soldTonight: [String: Int] = [:], plates: PartyPlates? = nil
  ) {
    self.menu = menu
    self.today = today
    self.hour = hour
    self.ordered = ordered
    self.declined = declined
    self.needs = needs
    self.visits = visits
    self.past = past
    self.disappointing = disappointing
    self.isBirthday = isBirthday
    self.taste = taste
    self.soldTonight = soldTonight
    self.plates = plates
  }
}

/// Ranks dishes for one table. Pure: the same request gives the same answer.
public enum Suggester {
  /// What an offer that the menu or tonight speaks for adds to the logarithm of a dish's odds.
  private static let bonus = (
    instead: 0.8, pairing: 0.6, gentle: 0.5, mostPopularTonight: 0.4, signature: 0.2
  )
  /// Three kinds of tofu are no choice: each further dish of a category has to be that much better.
  private static let sameAgain = 0.35

  /// What to offer, the best first, each with its strongest reason. As many as `limit` while there
  /// are dishes that may be offered. While the table has no pot, the guest's usual one with its
  /// broths is the first. For a birthday, one of its dishes is the last, until one is ordered; above it
  /// stands one plate more for a party that has fewer than is usual.
  ///
  /// In the place of what disappointed the guest stands the best of the same category, which says so.
  ///
  /// Never: sold out, already ordered, declined tonight, disappointing, against an allergy of anybody at the table
  /// (an unknown list of allergens is not safe), a diet or a pregnancy.
  public static func suggestions(_ request: SuggestionRequest, limit: Int = 3) -> [Suggestion] {
    guard limit > 0 else { return [] }
    var chosen: [Suggestion] = []
    if let pot = UsualPot.suggestion(request) { chosen.append(pot) }
    var candidates = candidates(request)
    let birthday = offerBirthdayDish(from: &candidates, request)
    let hasRoom = chosen.count + (birthday == nil ? 0 : 1) < limit
    let plate = hasRoom ? offerPlate(from: &candidates, request) : nil
    let last = [plate, birthday].compactMap { $0 }
    let places = limit - last.count
    var categories: [String: Int] = [:]
    while chosen.count < places, !candidates.isEmpty {
      var best = 0
      var bestScore = -Double.infinity
      for (index, candidate) in candidates.enumerated() {
        let again = Double(categories[request.menu[candidate.place].category, default: 0])
        let score = candidate.score - again * sameAgain
        if score > bestScore {
          best = index
          bestScore = score
        }
      }
      let candidate = candidates.remove(at: best)
      let dish = request.menu[candidate.place]
      categories[dish.category, default: 0] += 1
      chosen.append(Suggestion(dish: dish, reason: candidate.reason))
    }
    return chosen + last.prefix(limit - chosen.count)
  }

  /// Noodles are brought to every birthday, a cake when the guests ask for it: the cheapest dish.
  private static func offerBirthdayDish(
    from candidates: inout [Candidate], _ request: SuggestionRequest
  ) -> Suggestion? {
    let menu = request.menu
    func isForBirthday(_ dish: Dish) -> Bool { dish.tags.contains(DishTag.birthday.rawValue) }
    guard request.isBirthday,
      !menu.contains(where: { request.ordered.contains($0.code) && isForBirthday($0) })
    else { return nil }
    let cheapest = candidates.indices.filter { isForBirthday(menu[candidates[$0].place]) }.min {
      menu[candidates[$0].place].price.minorUnits < menu[candidates[$1].place].price.minorUnits
    }
    return cheapest.map {
      Suggestion(dish: menu[candidates.remove(at: $0).place], reason: .birthday)
    }
  }

  /// For a party that has fewer plates of a section than is usual, the dish of it that suits best. With
  /// a set on the order nobody knows by section what the guests have.
  private static func offerPlate(
    from candidates: inout [Candidate], _ request: SuggestionRequest
  ) -> Suggestion? {
    let menu = request.menu
    let hasSet = menu.indices.contains {
      menu[$0].kind == .set && request.ordered.contains(menu[$0].code)
    }
    guard let plates = request.plates, !hasSet else { return nil }
    for shortage in plates.shortages {
      let best = candidates.indices.filter {
        let dish = candidates[$0].place
        return menu[dish].kind == .dish && menu[dish].category == shortage.category
      }.max { candidates[$0].score < candidates[$1].score }
      guard let best else { continue }
      return Suggestion(
        dish: request.menu[candidates.remove(at: best).place],
        reason: .onePlateMore(
          of: plates.name(of: shortage.category), guests: plates.guests, usual: shortage.usual,
          have: shortage.have))
    }
    return nil
  }

  /// Whether a dish may be offered by itself.
  public static func mayOffer(_ dish: Dish, _ request: SuggestionRequest) -> Bool {
    switch dish.kind {
    // A pot is offered with its broths; what is charged by the head is not offered.
    case .pot, .broth, .perHead: return false
    case .dish, .set, .drink: return mayServe(dish, request)
    }
  }

  /// Whether a dish, a pot or a broth may stand in an offer at all.
  static func mayServe(_ dish: Dish, _ request: SuggestionRequest) -> Bool {
    PortionRule.shortage(of: 1, left: dish.portionsLeft) == nil
      && !request.ordered.contains(dish.code)
      && !request.declined.contains(dish.code) && !request.disappointing.contains(dish.code)
      && request.needs.objection(to: dish) == nil
  }

  // MARK: Candidates

  private struct Candidate {
    /// Where the dish stands on the menu: a copy of it for each would take longer than the ranking.
    let place: Int
    var score: Double
    var reason = SuggestionReason.house
    /// What the reason adds to the score.
    var strength = 0.0

    /// Adds to the score; what adds most is the reason.
    mutating func add(_ bonus: Double, _ reason: SuggestionReason) {
      score += bonus
      guard bonus > strength else { return }
      strength = bonus
      self.reason = reason
    }
  }

  /// What may be offered, ranked by the house's model and by what only the menu and tonight know.
  private static func candidates(_ request: SuggestionRequest) -> [Candidate] {
    var taste = request.taste
    let habits = Habits(request.visits, today: request.today)
    let menu = NumberedMenu(request.menu, &taste)
    // In the menu's order: where nothing tells dishes apart, it does.
    let offered = request.menu.indices.filter { mayOffer(request.menu[$0], request) }
    // Every table has a pot and dips: that something goes with those is no reason.
    let basket = request.menu.indices.filter {
      request.ordered.contains(request.menu[$0].code)
        && request.menu[$0].kind != .pot && request.menu[$0].kind != .perHead
    }
    let past = request.past ?? habits.past(&taste)
    let ranked = taste.rank(
      past: past, basket: basket.map { menu.numbers[$0] },
      at: Moment(day: request.today.dayNumber, hour: request.hour),
      among: offered.map { menu.numbers[$0] })
    let ordered = basket.map { request.menu[$0] }
    let mostSold = request.soldTonight.values.max() ?? 0
    var replaced = disappointing(request)
    return ranked.compactMap { rank in
      guard let place = menu.place(of: rank.dish) else { return nil }
      var candidate = Candidate(place: place, score: rank.score)
      candidate.strength = rank.strength
      candidate.reason = reason(rank, habits, past, menu, at: place)
      let recent = habits.recent(request.menu[place].code)
      if recent.times > 1, recent.times * 2 >= recent.of {
        // What a guest has on every second evening needs no other reason.
        candidate.strength = .infinity
        candidate.reason = .usual(times: recent.times, of: recent.of)
      }
      addMenuAndTonight(to: &candidate, request, basket: ordered, mostSold: mostSold)
      // The best of a category comes first; what the guest has anyway takes no other's place.
      if candidate.strength < .infinity, !replaced.isEmpty,
        let instead = replaced.removeValue(forKey: request.menu[place].category)
      {
        candidate.score += bonus.instead
        candidate.reason = .insteadOf(instead.name)
      }
      return candidate
    }
  }

  /// The menu with the model's number of each dish.
  private struct NumberedMenu {
    let dishes: [Dish]
    /// By the dishes' places on the menu.
    private(set) var numbers: [Int] = []
    /// By number.
    private var places: [Int?] = []

    init(_ dishes: [Dish], _ taste: inout TasteModel) {
      self.dishes = dishes
      numbers = dishes.indices.map { taste.number(of: dishes[$0].code) }
      places = [Int?](repeating: nil, count: taste.words.count)
      for (place, number) in numbers.enumerated() { places[number] = place }
    }

    /// Nil for what is no longer on the menu.
    func place(of number: Int) -> Int? { places.indices.contains(number) ? places[number] : nil }
  }

  /// By category, the first dish that disappointed the guest.
  private static func disappointing(_ request: SuggestionRequest) -> [String: Dish] {
    let dishes = request.menu.filter {
      request.disappointing.contains($0.code) && $0.kind != .pot && $0.kind != .broth
    }
    return Dictionary(dishes.map { ($0.category, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func addMenuAndTonight(
    to candidate: inout Candidate, _ request: SuggestionRequest, basket: [Dish], mostSold: Int
  ) {
    let (menu, place) = (request.menu, candidate.place)
    func has(_ tag: DishTag) -> Bool { menu[place].tags.contains(tag.rawValue) }
    if let other = basket.first(where: {
      $0.pairsWith.contains(menu[place].code) || menu[place].pairsWith.contains($0.code)
    }) {
      candidate.add(bonus.pairing, .goesWith(other.name))
    }
    if request.needs.isSomebodyPregnant || request.needs.hasSmallChild, has(.gentle) {
      candidate.add(bonus.gentle, .gentle)
    }
    if let sold = request.soldTonight[menu[place].code], sold > 0, mostSold > 0 {
      candidate.add(
        bonus.mostPopularTonight * Double(sold) / Double(mostSold), .popularTonight)
    }
    if has(.signature) { candidate.add(bonus.signature, .signature) }
  }

  /// The model's reason in the house's words.
  private static func reason(
    _ rank: RankedDish, _ habits: Habits, _ past: GuestPast?, _ menu: NumberedMenu, at place: Int
  ) -> SuggestionReason {
    guard rank.strength > 0 else { return .house }
    switch rank.reason {
    case .habit:
      let recent = habits.recent(menu.dishes[place].code)
      if recent.times > 1 { return .usual(times: recent.times, of: recent.of) }
      let last = past?.eaten(rank.dish).map { LocalDate(dayNumber: $0.day) }
      return last.map { .hadBefore($0) } ?? .house
    case .goesWith(let other):
      return menu.place(of: other).map { .orderedTogether(menu.dishes[$0].name) } ?? .popular
    case .likeWhatTheyHave(let other):
      // A broth is no reason for somebody to be told of; a dish that is no longer sold neither.
      guard let like = menu.place(of: other), menu.dishes[like].kind != .pot,
        menu.dishes[like].kind != .perHead
      else { return .popular }
      return .newForGuest(menu.dishes[like].name)
    case .popularLately: return .popularLately
    case .atThisHour, .popular: return .popular
    }
  }
}
