import StoreDomain

/// The guests whom the tour meets by name. The first is 王秀英, whose lunar birthday is tonight.
struct SampleCast {
  let businessDay: LocalDate
  let tastes: Tastes
  let language: Language

  var members: [SampleMember] {
    [wang, chen, novak, zhao, li, zhou, sun]
  }

  /// Gold, 14 visits, a peanut allergy, and her birthday tonight by the lunar calendar.
  private var wang: SampleMember {
    let lunar = LunarDate(businessDay)
    let birthday =
      lunar.map { Birthday.lunar(month: $0.month, day: $0.day, isLeapMonth: $0.isLeapMonth) }
      ?? .gregorian(month: businessDay.month, day: businessDay.day)
    let visits = (0..<14).reversed().map { back in
      // Shrimp paste on five of the last six evenings.
      var portions = ["P2": 1, "B02": 1, "B01": 1, "D001": back % 3 == 0 ? 2 : 1, "DIP": 2]
      if back != 3 { portions["D044"] = 1 }
      if back % 2 == 0 { portions["D054"] = 1 }
      if back % 4 == 1 { portions["D067"] = 1 }
      return visit(daysAgo: 19 + back * 24, size: 2, portions)
    }
    return member(
      0, "王秀英", nil, birthday,
      facts: [
        (.allergy(.peanut), 307, "李娜"),
        (.preference(Phrase("tomato broth without sugar", "番茄锅不加糖").text(language)), 43, "Anna"),
        (.note(Phrase("likes the window", "喜欢靠窗").text(language), audience: .everyone), 91, "李娜"),
      ],
      favourites: ["D001", "D044", "D054"], broths: ["B02", "B01"], size: 2, visits: visits)
  }

  /// Expecting, with a toddler at the table.
  private var chen: SampleMember {
    let visits = (0..<9).reversed().map { back in
      visit(
        daysAgo: 12 + back * 31, size: 3,
        ["P2": 1, "B02": 1, "B05": 1, "D044": 1, "D103": 1, "D055": 1, "DIP": 3])
    }
    let toddler = businessDay.adding(days: -800)
    return member(
      1, "陈雨欣", Phrase("Ms Chen", "陈女士"), .gregorian(month: 5, day: 20),
      facts: [
        (.pregnancy(due: businessDay.adding(days: 96)), 12, "王静"),
        (
          .child(name: "豆豆", bornIn: LocalDate(year: toddler.year, month: toddler.month, day: 1)),
          167, "王静"
        ),
        (.companion(name: "刘洋", relation: .partner), 167, "王静"),
        (.help(.highChair), 167, "王静"),
      ],
      favourites: ["D044", "D103", "D055"], broths: ["B02", "B05"], size: 3, visits: visits)
  }

  /// From abroad, no crustaceans, wine with the meat.
  private var novak: SampleMember {
    let visits = (0..<6).reversed().map { back in
      visit(
        daysAgo: 25 + back * 47, size: 6,
        [
          "P4": 1, "B01": 1, "B03": 1, "B05": 1, "B12": 1, "D012": 3, "D020": 2, "D125": 1,
          "DIP": 6,
        ]
      )
    }
    return member(
      2, "Petr Novák", Phrase("Mr Novák", "诺瓦克先生"),
      .gregorian(month: 2, day: 29, leapDay: .march1),
      facts: [
        (.allergy(.crustacean), 260, "Anna"),
        (.note(Phrase("speaks English", "讲英语").text(language), audience: .everyone), 260, "Anna"),
      ],
      favourites: ["D012", "D020", "D125"], broths: ["B01", "B03", "B05", "B12"], size: 6,
      visits: visits)
  }

  /// Was disappointed last time.
  private var zhao: SampleMember {
    let visits = (0..<4).reversed().map { back in
      visit(
        daysAgo: 9 + back * 60, size: 4,
        ["P2": 1, "B03": 1, "B01": 1, "D084": 1, "D062": 1, "D016": 1, "DIP": 4])
    }
    return member(
      3, "赵敏", nil, .lunar(month: 8, day: 15),
      facts: [
        (.complaint(Phrase("mushroom broth too salty", "菌菇锅太咸").text(language)), 9, "李娜"),
        (
          .note(
            Phrase("greet her at the table next time", "下次请店长到桌问候").text(language),
            audience: .leads), 8, "陈静"
        ),
      ],
      favourites: ["D084", "D016", "D062"], broths: ["B03", "B01"], size: 4, visits: visits)
  }

  /// Born on the thirtieth of a lunar month, which some years do not have.
  private var li: SampleMember {
    let visits = (0..<27).reversed().map { back in
      visit(
        daysAgo: 4 + back * 13, size: 4,
        ["P1": 1, "B01": 1, "D001": 2, "D003": 1, "D004": 1, "D120": 4, "DIP": 4])
    }
    let wedding = businessDay.adding(days: 40)
    return member(
      4, "李建国", Phrase("Mr Li", "老李"), .lunar(month: 12, day: 30),
      facts: [
        (.preference(Phrase("broth very spicy", "锅底重辣").text(language)), 200, "张磊"),
        (.companion(name: nil, relation: .partner), 200, "张磊"),
        (.anniversary(on: YearlyDay(month: wedding.month, day: wedding.day, year: 1998)), 95, "张磊"),
      ],
      favourites: ["D001", "D003", "D004", "D120"], broths: ["B01"], size: 4, visits: visits)
  }

  /// Vegetarian, with two children.
  private var zhou: SampleMember {
    let visits = (0..<7).reversed().map { back in
      visit(
        daysAgo: 17 + back * 41, size: 4,
        ["P2": 1, "B03": 1, "B12": 1, "D084": 1, "D076": 1, "D060": 1, "D115": 1, "DIP": 4])
    }
    let elder = businessDay.adding(days: -2_700)
    let younger = businessDay.adding(days: -1_300)
    return member(
      5, "周子涵", nil, .gregorian(month: 11, day: 11),
      facts: [
        (.diet(Diet.vegetarian.name.text(language)), 304, "陈雪"),
        (
          .child(name: "果果", bornIn: LocalDate(year: elder.year, month: elder.month, day: 1)), 58,
          "陈雪"
        ),
        (
          .child(name: "年年", bornIn: LocalDate(year: younger.year, month: younger.month, day: 1)),
          58, "陈雪"
        ),
        (.companion(name: nil, relation: .grandparent), 58, "陈雪"),
        (.help(.elderly), 58, "陈雪"),
      ],
      favourites: ["D084", "D076", "D060"], broths: ["B03", "B12"], size: 4, visits: visits)
  }

  /// Came once, five weeks ago: the second visit decides.
  private var sun: SampleMember {
    let first = visit(
      daysAgo: 36, size: 2, ["P2": 1, "B02": 1, "B04": 1, "D012": 1, "D077": 1, "DIP": 2])
    return member(
      6, "单晓彤", nil, nil, facts: [], favourites: ["D012", "D077"],
      broths: ["B02", "B04"], size: 2, visits: [first])
  }

  private func visit(daysAgo: Int, size: Int, _ portions: [String: Int]) -> MemberVisit {
    MemberVisit(
      day: businessDay.adding(days: -daysAgo), partySize: size,
      spentMinorUnits: tastes.price(of: portions), dishes: portions)
  }

  private func member(
    _ number: Int, _ name: String, _ formOfAddress: Phrase?, _ birthday: Birthday?,
    facts: [(kind: MemberFact.Kind, daysAgo: Int, author: String)], favourites: [String],
    broths: [String], size: Int, visits: [MemberVisit]
  ) -> SampleMember {
    let first = visits.first?.day ?? businessDay
    let member = Member(
      id: SampleIdentity.id(number, 0), code: "M\(10_000 + number)", name: name,
      formOfAddress: formOfAddress?.text(language), phone: SampleIdentity.phone(number),
      level: MemberMaker.level(visits.count).rawValue, birthday: birthday,
      enrolledAt: first.sampleInstant)
    return SampleMember(
      member: member,
      facts: facts.enumerated().map { index, fact in
        MemberFact(
          id: SampleIdentity.id(number, index + 1), kind: fact.kind,
          notedAt: businessDay.adding(days: -fact.daysAgo).sampleInstant, authorName: fact.author)
      },
      habit: SampleMember.Habit(
        favourites: favourites, pot: "P\(broths.count)", broths: broths, partySize: size,
        weekday: 5, visitCount: visits.count),
      visits: visits)
  }
}
