import StoreDomain

/// The pot that a guest usually has, with its broths: the first thing ordered at every table.
enum UsualPot {
  /// One pot as it stood on the table.
  private struct Combination: Hashable {
    let pot: String
    /// One code a section, in the menu's order.
    let broths: [String]
  }

  /// The menu's dishes by their codes, of which an answer looks at a few.
  private struct MenuByCode {
    let dishes: [Dish]
    let places: [String: Int]

    init(_ dishes: [Dish]) {
      self.dishes = dishes
      var places = [String: Int](minimumCapacity: dishes.count)
      // From the end, so that of two dishes of one code the first stays.
      for place in dishes.indices.reversed() { places[dishes[place].code] = place }
      self.places = places
    }

    subscript(code: String) -> Dish? { places[code].map { dishes[$0] } }
  }

  /// The pot of most of the last evenings that may be served as it is; nil when the table has a pot,
  /// or nothing is known. Of two as usual, the one of the later evening.
  ///
  /// A broth is shared: it must suit everybody at the table, as the pot must.
  static func suggestion(_ request: SuggestionRequest) -> Suggestion? {
    guard !request.visits.isEmpty else { return nil }
    let menu = MenuByCode(request.menu)
    guard !request.ordered.contains(where: { menu[$0]?.kind == .pot }) else { return nil }
    let habits = Habits(request.visits, today: request.today)
    let had = habits.lastVisits.map { visit in
      (day: visit.day, combination: combination(of: visit, menu))
    }
    var times: [Combination: Int] = [:]
    for case (_, let combination?) in had { times[combination, default: 0] += 1 }
    var best: (combination: Combination, suggestion: Suggestion)?
    // The latest first: an older one must be had more often.
    for case (let day, let combination?) in had {
      let count = times[combination, default: 0]
      guard count > best.map({ times[$0.combination, default: 0] }) ?? 0,
        let pot = menu[combination.pot],
        let (broths, replaced) = servable(combination, pot, menu, request)
      else { continue }
      let reason: SuggestionReason =
        if let replaced {
          .otherBroths(broths: names(broths), insteadOf: replaced.name)
        } else if count > 1 {
          .usualPot(broths: names(broths), times: count, of: had.count)
        } else {
          .potBefore(broths: names(broths), day)
        }
      best = (combination, Suggestion(dish: pot, broths: broths, reason: reason))
    }
    return best?.suggestion
  }

  /// The one pot of an evening; nil when there were several different ones, or its broths are not
  /// known section by section.
  private static func combination(
    of visit: MemberVisit, _ menu: MenuByCode
  ) -> Combination? {
    let eaten = visit.dishes.filter { $0.value > 0 }
    let pots = eaten.filter { menu[$0.key]?.kind == .pot }
    guard pots.count == 1, let (pot, count) = pots.first else { return nil }
    let broths = eaten.filter { menu[$0.key]?.kind == .broth }
    guard broths.allSatisfy({ $0.value % count == 0 }) else { return nil }
    let sections = broths.sorted {
      menu.places[$0.key] ?? 0 < menu.places[$1.key] ?? 0
    }
    .flatMap { [String](repeating: $0.key, count: $0.value / count) }
    guard sections.count == menu[pot]?.brothSections ?? 1 else { return nil }
    return Combination(pot: pot, broths: sections)
  }

  /// The broths as they are tonight, others in the place of those that disappointed, and the first of
  /// these; nil when the pot or one of the broths may not be served.
  private static func servable(
    _ combination: Combination, _ pot: Dish, _ menu: MenuByCode, _ request: SuggestionRequest
  ) -> (broths: [Dish], replaced: Dish?)? {
    guard Suggester.mayServe(pot, request) else { return nil }
    var broths = combination.broths.compactMap { menu[$0] }
    let replaced = broths.first { request.disappointing.contains($0.code) }
    if replaced != nil { replace(&broths, request) }
    let isServable = broths.allSatisfy { broth in
      Suggester.mayServe(broth, request)
        && broth.portionsLeft.map { left in
          left >= Portions(broths.count { $0.code == broth.code })
        } ?? true
    }
    return isServable && broths.count == combination.broths.count ? (broths, replaced) : nil
  }

  /// Puts the broths that suit this guest best in the place of those that disappointed.
  private static func replace(_ broths: inout [Dish], _ request: SuggestionRequest) {
    var taste = request.taste
    let others = request.menu.filter { dish in
      dish.kind == .broth && Suggester.mayServe(dish, request)
        && !broths.contains { $0.code == dish.code }
    }
    let ranked = taste.rank(
      past: request.past, at: Moment(day: request.today.dayNumber, hour: request.hour),
      among: others.map { taste.number(of: $0.code) })
    var best = ranked.compactMap { rank in
      others.first { $0.code == taste.words[rank.dish] }
    }[...]
    for index in broths.indices where request.disappointing.contains(broths[index].code) {
      guard let other = best.popFirst() else { return }
      broths[index] = other
    }
  }

  /// "spicy beef tallow, tomato", "牛油麻辣、番茄": that it is broth goes without saying.
  private static func names(_ broths: [Dish]) -> Phrase {
    let english = broths.map { broth in
      let name = broth.name.english
      return SuggestionReason.inSentence(
        name.hasSuffix(" broth") ? String(name.dropLast(6)) : name)
    }
    let chinese = broths.map { broth in
      let name = broth.name.chinese
      return name.hasSuffix("汤底") || name.hasSuffix("锅底") ? String(name.dropLast(2)) : name
    }
    return Phrase(english.joined(separator: ", "), chinese.joined(separator: "、"))
  }
}
