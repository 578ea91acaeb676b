import StoreConfiguration
import StoreDomain

/// A year of one member's evenings: mostly the usual, and something else now and then.
struct VisitMaker {
  let habit: SampleMember.Habit
  let businessDay: LocalDate
  let tastes: Tastes
  let allergies: Set<Allergen>
  let diet: Diet?

  func visits(_ random: inout SeededGenerator) -> [MemberVisit] {
    // One in seven stopped coming half a year ago.
    let latest = random.chance(0.14) ? 185 : 1
    var days: Set<Int> = []
    for _ in 0..<habit.visitCount {
      var day = businessDay.dayNumber - random.number(latest...364)
      if random.chance(0.6) {
        // 1970-01-01 was a Thursday.
        day -= (day + 3 - habit.weekday + 7) % 7
      }
      days.insert(day)
    }
    return days.sorted().map { visit(on: LocalDate(dayNumber: $0), &random) }
  }

  private func visit(on day: LocalDate, _ random: inout SeededGenerator) -> MemberVisit {
    let size = max(1, habit.partySize + random.pick([-1, 0, 0, 0, 0, 1, 2]))
    var portions: [String: Int] = [habit.pot: 1, "DIP": size]
    for broth in habit.broths { portions[broth] = 1 }
    for (rank, code) in habit.favourites.enumerated() where random.chance(0.9 - 0.07 * Double(rank))
    {
      portions[code] = size > 4 && random.chance(0.6) ? 2 : 1
    }
    for _ in 0..<random.number(1...(2 + size / 2)) {
      let dish = tastes.popularDish(&random)
      if tastes.suits(dish, allergies: allergies, diet: diet) {
        portions[dish.code, default: 0] += dish.kind == .drink ? max(1, size / 2) : 1
      }
    }
    return MemberVisit(
      day: day, partySize: size, spentMinorUnits: tastes.price(of: portions), dishes: portions)
  }
}
