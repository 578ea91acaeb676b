import StoreConfiguration
import StoreDomain

/// Makes one member out of its own stream of random numbers, so that each stays the same whatever
/// becomes of the others.
struct MemberMaker {
  let number: Int
  var random: SeededGenerator
  let businessDay: LocalDate
  let tastes: Tastes
  let language: Language

  mutating func member() -> SampleMember {
    let (name, isChinese) = SampleNames.name(&random)
    let kind = random.number(0...(Tastes.kinds.count - 1))
    let count = visitCount()
    let allergies = allergies()
    let diet = diet()
    let habit = habit(kind, count, allergies, diet)
    let visits = VisitMaker(
      habit: habit, businessDay: businessDay, tastes: tastes, allergies: allergies, diet: diet
    ).visits(&random)
    let first = visits.first?.day ?? businessDay.adding(days: -1)
    let enrolled = random.chance(0.3) ? first : first.adding(days: -random.number(1...1_500))
    let author = random.pick(["李娜", "王静", "Anna", "张磊", "陈雪"])
    var facts = facts(allergies, diet, author: author, noted: visits.map(\.day))
    let member = Member(
      id: SampleIdentity.id(number, 0), code: "M\(10_000 + number)", name: name,
      phone: SampleIdentity.phone(number), level: Self.level(count).rawValue,
      birthday: birthday(keepsLunar: isChinese), enrolledAt: enrolled.sampleInstant)
    // Last, so that whatever is added here changes nothing that was drawn before.
    let more = [note()].compactMap(\.self) + family(hasChild: facts.contains(where: \.isChild))
    let day = visits.last?.day ?? businessDay.adding(days: -1)
    facts += more.enumerated().map { index, kind in
      MemberFact(
        id: SampleIdentity.id(number, facts.count + index + 1), kind: kind,
        notedAt: day.sampleInstant, authorName: author)
    }
    return SampleMember(member: member, facts: facts, habit: habit, visits: visits)
  }

  /// Most come now and then, some every fortnight, a few every week; eight times on average.
  private mutating func visitCount() -> Int {
    switch random.index(weights: [30, 40, 22, 8]) {
    case 0: random.number(1...2)
    case 1: random.number(3...8)
    case 2: random.number(9...18)
    default: random.number(19...40)
    }
  }

  static func level(_ visits: Int) -> MemberLevel {
    switch visits {
    case ..<6: .member
    case ..<12: .silver
    case ..<24: .gold
    default: .black
    }
  }

  private mutating func habit(
    _ kind: Int, _ count: Int, _ allergies: Set<Allergen>, _ diet: Diet?
  ) -> SampleMember.Habit {
    var weights = tastes.weights[kind]
    if !allergies.isEmpty || diet != nil {
      for (index, dish) in tastes.dishes.enumerated()
      where !tastes.suits(dish, allergies: allergies, diet: diet) {
        weights[index] = 0
      }
    }
    var favourites: [String] = []
    for _ in 0..<random.number(4...8) where weights.contains(where: { $0 > 0 }) {
      let index = random.index(weights: weights)
      weights[index] = 0
      favourites.append(tastes.dishes[index].code)
    }
    let sections = random.pick([1, 2, 2, 2, 2, 2, 4])
    var broths: [String] = []
    for broth in Tastes.kinds[kind].broths.shuffled(using: &random) where !broths.contains(broth) {
      if broths.count < sections { broths.append(broth) }
    }
    return SampleMember.Habit(
      favourites: favourites, pot: "P\(broths.count)", broths: broths,
      partySize: random.pick([2, 2, 2, 3, 3, 4, 4, 4, 5, 6, 8]),
      weekday: random.pick([0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6]),
      visitCount: count)
  }

  // MARK: About the guest

  private mutating func birthday(keepsLunar: Bool) -> Birthday? {
    guard random.chance(0.88) else { return nil }
    if keepsLunar, random.chance(0.22) {
      let isLeap = random.chance(0.02)
      return .lunar(
        month: isLeap ? random.number(4...6) : random.number(1...12), day: random.number(1...30),
        isLeapMonth: isLeap, repeatedMonth: random.chance(0.1) ? .second : nil)
    }
    let month = random.number(1...12)
    let day = random.number(1...LocalDate.daysInMonth(month, year: 2000))
    let isLeapDay = month == 2 && day == 29
    return .gregorian(
      month: month, day: day, leapDay: isLeapDay && random.chance(0.4) ? .march1 : .february28)
  }

  private mutating func allergies() -> Set<Allergen> {
    guard random.chance(0.06) else { return [] }
    let common: [Allergen] = [
      .peanut, .peanut, .peanut, .crustacean, .crustacean, .crustacean, .mollusc, .mollusc, .milk,
      .egg, .fish, .sesame, .treeNut, .gluten, .soy,
    ]
    var found: Set = [random.pick(common)]
    if random.chance(0.15) { found.insert(random.pick(common)) }
    return found
  }

  private mutating func diet() -> Diet? {
    switch random.index(weights: [955, 20, 25]) {
    case 1: .vegetarian
    case 2: .noSpice
    default: nil
    }
  }

  private mutating func note() -> MemberFact.Kind? {
    guard random.chance(0.1) else { return nil }
    let words = random.pick([
      Phrase("likes the window", "喜欢靠窗"), Phrase("comes with the office", "常带同事来"),
      Phrase("asks for more ice", "喜欢多加冰"), Phrase("needs an invoice", "每次要发票"),
      Phrase("brings own wine", "常自带酒水"), Phrase("quiet table, please", "喜欢安静的位置"),
    ]).text(language)
    return .note(words, audience: .everyone)
  }

  /// Who comes along, what they need, and the day that they celebrate.
  private mutating func family(hasChild: Bool) -> [MemberFact.Kind] {
    var kinds: [MemberFact.Kind] = []
    if random.chance(hasChild ? 0.5 : 0.05) {
      kinds.append(
        .companion(
          name: nil,
          relation: random.pick(hasChild ? [.partner, .grandparent] : [.partner, .parent])
        ))
    }
    if random.chance(0.02) { kinds.append(.help(random.pick([.elderly, .elderly, .wheelchair]))) }
    if random.chance(0.04) {
      let month = random.number(1...12)
      kinds.append(
        .anniversary(
          on: YearlyDay(
            month: month, day: random.number(1...LocalDate.daysInMonth(month, year: 2001)),
            year: random.chance(0.3) ? businessDay.year - random.number(1...30) : nil)))
    }
    return kinds
  }

  private mutating func facts(
    _ allergies: Set<Allergen>, _ diet: Diet?, author: String, noted days: [LocalDate]
  ) -> [MemberFact] {
    var kinds: [MemberFact.Kind] = allergies.sorted { $0.rawValue < $1.rawValue }.map {
      .allergy($0)
    }
    if let diet { kinds.append(.diet(diet.name.text(language))) }
    if random.chance(0.15) {
      for _ in 0..<random.pick([1, 1, 1, 2]) {
        let born = businessDay.adding(days: -random.number(120...4_000))
        kinds.append(
          .child(
            name: random.chance(0.7) ? SampleNames.childName(&random) : nil,
            bornIn: LocalDate(year: born.year, month: born.month, day: 1)))
      }
    }
    if random.chance(0.008) {
      kinds.append(.pregnancy(due: businessDay.adding(days: random.number(20...200))))
    }
    if random.chance(0.12) {
      kinds.append(
        .preference(
          random.pick([
            Phrase("little salt", "口味偏淡"), Phrase("no coriander", "不要香菜"),
            Phrase("extra vinegar", "多给醋"), Phrase("broth medium spicy", "锅底中辣"),
            Phrase("likes warm water", "喝温水"), Phrase("no MSG", "不要味精"),
          ]).text(language)))
    }
    if random.chance(0.03) {
      kinds.append(
        .complaint(
          random.pick([
            Phrase("waited 50 minutes", "等位 50 分钟"), Phrase("broth too salty", "锅底太咸"),
            Phrase("tripe was tough", "毛肚偏老"), Phrase("bill had a dish too many", "账单多算一道菜"),
          ]).text(language)))
    }
    return kinds.enumerated().map { index, kind in
      // Nobody knows of a pregnancy a year ago; the rest was noted on some visit.
      let latest = days.last ?? businessDay.adding(days: -1)
      let day: LocalDate =
        switch kind {
        case .pregnancy, .complaint: latest
        default: days.isEmpty ? latest : random.pick(days)
        }
      return MemberFact(
        id: SampleIdentity.id(number, index + 1), kind: kind, notedAt: day.sampleInstant,
        authorName: author)
    }
  }
}

extension MemberFact {
  fileprivate var isChild: Bool { if case .child = kind { true } else { false } }
}

/// Identities and numbers that are nobody's.
enum SampleIdentity {
  /// The same for the same member and item on every machine.
  static func id<Entity>(_ number: Int, _ item: Int) -> Identifier<Entity> {
    var random = SeededGenerator(seed: UInt64(number) &* 64 &+ UInt64(item))
    let first = random.next()
    let second = random.next()
    // 2020-01-01: before anything that a store makes itself.
    return IdentifierGenerator(
      now: { Timestamp(millisecondsSinceEpoch: 1_577_836_800_000) },
      randomBits: { (first, second) }
    ).next()
  }

  /// A mobile number that nobody has: the block 199 000 is not given out.
  static func phone(_ number: Int) -> String {
    // Steps that visit every number once, so that all differ but last four digits repeat.
    let digits = String(100_000 + (number * 37 + 4_242) % 100_000).dropFirst()
    return "199000" + digits
  }
}

extension LocalDate {
  /// Noon in Greenwich: the evening in China, the same day nearly everywhere.
  var sampleInstant: Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(dayNumber) * 86_400_000 + 43_200_000)
  }
}
