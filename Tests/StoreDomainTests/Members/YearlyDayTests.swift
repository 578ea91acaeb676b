import Foundation
import StoreDomain
import Testing

@Suite("A day that a guest celebrates each year")
struct YearlyDayTests {
  private let today = LocalDate(year: 2026, month: 11, day: 22)

  @Test(
    "is typed with its year or without",
    arguments: [
      ("5-10", YearlyDay(month: 5, day: 10)),
      ("2016-5-10", YearlyDay(month: 5, day: 10, year: 2016)),
      ("10 May", YearlyDay(month: 5, day: 10)), ("5月10日", YearlyDay(month: 5, day: 10)),
      ("2016年5月10日", YearlyDay(month: 5, day: 10, year: 2016)),
      ("2-29", YearlyDay(month: 2, day: 29)),
    ])
  func typed(text: String, day: YearlyDay) throws {
    #expect(try TypedDate.yearly(text) == day)
  }

  @Test("that there is not is refused, and so is one that can be read in two ways")
  func refused() {
    #expect(throws: TypedRefusal.noSuchDay) { try TypedDate.yearly("2-30") }
    #expect(throws: TypedRefusal.noSuchDay) { try TypedDate.yearly("2015-2-29") }
    #expect(throws: TypedRefusal.self) { try TypedDate.yearly("5/10") }
    #expect(throws: TypedRefusal.self) { try TypedDate.yearly("soon") }
  }

  @Test("is kept as it was told, and read back; what names no day is not read")
  func kept() throws {
    for day in [
      YearlyDay(month: 5, day: 10), YearlyDay(month: 5, day: 10, year: 2016),
      YearlyDay(month: 2, day: 29),
    ] {
      #expect(YearlyDay(day.description) == day)
      let json = try JSONEncoder().encode([day])
      #expect(try JSONDecoder().decode([YearlyDay].self, from: json) == [day])
    }
    #expect(YearlyDay(month: 5, day: 10).description == "05-10")
    #expect(YearlyDay(month: 5, day: 10, year: 2016).description == "2016-05-10")
    for text in ["", "5-10", "13-01", "2015-02-29", "02-30", "05-1x", "2016-05-10 "] {
      #expect(YearlyDay(text) == nil, "\(text)")
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([YearlyDay].self, from: Data(#"["02-30"]"#.utf8))
    }
  }

  @Test("comes again in the next year, on 28 February where there is no 29th")
  func next() {
    let wedding = YearlyDay(month: 11, day: 21, year: 2016)
    #expect(wedding.next(onOrAfter: today) == LocalDate(year: 2027, month: 11, day: 21))
    #expect(
      YearlyDay(month: 11, day: 22).next(onOrAfter: today) == today)
    #expect(
      YearlyDay(month: 2, day: 29).next(onOrAfter: today)
        == LocalDate(year: 2027, month: 2, day: 28))
    // Not before it began.
    #expect(
      YearlyDay(month: 5, day: 1, year: 2028).next(onOrAfter: today)
        == LocalDate(year: 2028, month: 5, day: 1))
  }

  @Test("says which one it is where its year is known")
  func years() {
    #expect(YearlyDay(month: 11, day: 22, year: 2016).years(on: today) == 10)
    #expect(YearlyDay(month: 11, day: 22, year: 2026).years(on: today) == nil)
    #expect(YearlyDay(month: 11, day: 22).years(on: today) == nil)
    #expect(YearlyDay(month: 5, day: 10, year: 2016).phrase == Phrase("10 May 2016", "2016年5月10日"))
    #expect(YearlyDay(month: 5, day: 10).phrase == Phrase("10 May", "5月10日"))
  }

  @Test("is not noted when it is still to come, or is no day")
  func problem() {
    #expect(YearlyDay(month: 5, day: 10).problem(enteredOn: today) == nil)
    #expect(YearlyDay(month: 11, day: 22, year: 2026).problem(enteredOn: today) == nil)
    #expect(YearlyDay(month: 11, day: 23, year: 2026).problem(enteredOn: today) != nil)
    #expect(YearlyDay(month: 2, day: 29, year: 2015).problem(enteredOn: today) != nil)
  }
}

@Suite("Who reads what is noted about a guest")
struct NoteRuleTests {
  private let toLeads = MemberFact.Kind.note("greet her", audience: .leads)

  @Test("A note for those who lead is theirs alone; everything else is everybody's")
  func mayRead() {
    let server = NoteRule.audiences(of: [.order, .seat, .editMember])
    let manager = NoteRule.audiences(of: [.manageStore])
    #expect(!NoteRule.mayRead(toLeads, server))
    #expect(NoteRule.mayRead(toLeads, manager))
    for kind in [
      MemberFact.Kind.note("likes jasmine", audience: .everyone), .allergy(.peanut),
      .help(.elderly),
    ] {
      #expect(NoteRule.mayRead(kind, server))
      #expect(NoteRule.mayRead(kind, manager))
    }
  }

  @Test("Only who may read a note may end it")
  func ending() throws {
    #expect(throws: NoteRefusal.notTheirs) {
      try NoteRule.check(ending: toLeads, by: [.editMember])
    }
    try NoteRule.check(ending: toLeads, by: [.editMember, .manageStore])
    try NoteRule.check(ending: .help(.wheelchair), by: [.editMember])
  }

  @Test("What tells of health needs the guest's consent, wherever it is typed")
  func consent() {
    #expect(MemberFact.Kind.help(.wheelchair).consentPurpose == .health)
    #expect(MemberFact.Kind.help(.highChair).consentPurpose == nil)
    #expect(MemberFact.Kind.help(.elderly).consentPurpose == nil)
    #expect(
      MemberFact.Kind.note("allergic to peanuts", audience: .everyone).consentPurpose == .health)
    #expect(MemberFact.Kind.note("likes the window", audience: .everyone).consentPurpose == nil)
    #expect(MemberFact.Kind.companion(name: "刘洋", relation: .partner).consentPurpose == nil)
    #expect(MemberFact.Kind.anniversary(on: YearlyDay(month: 5, day: 10)).consentPurpose == nil)
  }
}
