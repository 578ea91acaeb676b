import StoreDomain
import Testing

@Suite("Which course of an order is served")
struct CourseRuleTests {
  private func line(
    _ id: String, _ stage: OrderLine.Stage, course: Int?, kind: OrderLine.Kind = .normal
  ) -> OrderLine {
    OrderLine(
      id: Identifier(rawValue: id), checkID: Identifier(rawValue: "c"), dishID: nil,
      name: Phrase("beef", "牛肉"), kind: kind, stage: stage, quantity: 1,
      unitPrice: Money(minorUnits: 100, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "food", course: course, authorName: "Li",
      addedAt: Timestamp(millisecondsSinceEpoch: 0))
  }

  @Test("Of a new order the first course goes, with all that belongs to none")
  func first() {
    let lines = [
      line("a", .draft, course: 2), line("b", .draft, course: 3), line("c", .draft, course: nil),
    ]
    #expect(lines.filter { CourseRule.goesNow($0, among: lines) }.map(\.id.rawValue) == ["a", "c"])
  }

  @Test("What is added to a course that is served goes at once, what is for a later one does not")
  func later() {
    let lines = [
      line("a", .sent, course: 1), line("b", .draft, course: 1), line("c", .draft, course: 2),
    ]
    #expect(CourseRule.goesNow(lines[1], among: lines))
    #expect(!CourseRule.goesNow(lines[2], among: lines))
  }

  @Test("While a course is kept back, nothing of it or of a later one goes before it is fired")
  func keptBack() {
    let held = [line("a", .held, course: 1), line("b", .draft, course: 1)]
    #expect(!CourseRule.goesNow(held[1], among: held))
    // The third course was fired early, the second is still kept back.
    let early = [
      line("a", .sent, course: 1), line("b", .held, course: 2), line("c", .sent, course: 3),
      line("d", .draft, course: 1), line("e", .draft, course: 2), line("f", .draft, course: 3),
      line("g", .draft, course: nil),
    ]
    let going = early.filter { $0.stage == .draft && CourseRule.goesNow($0, among: early) }
    #expect(going.map(\.id.rawValue) == ["d", "g"])
    // A line of no course that is kept back keeps no course back, nor does one that was voided.
    let other = [
      line("a", .held, course: nil), line("b", .voided, course: 1), line("c", .draft, course: 1),
    ]
    #expect(CourseRule.goesNow(other[2], among: other))
  }

  @Test("Voided lines and returns make no course")
  func voided() {
    let lines = [
      line("a", .voided, course: 1), line("b", .sent, course: 5, kind: .returned),
      line("c", .draft, course: 2), line("d", .draft, course: 3),
    ]
    #expect(CourseRule.current(of: lines) == 2)
  }

  @Test("Fired is the first course that is kept back, what belongs to none last")
  func next() {
    var lines = [
      line("a", .held, course: nil), line("b", .held, course: 3), line("c", .held, course: 2),
      line("d", .draft, course: 1), line("e", .held, course: 2),
    ]
    #expect(CourseRule.next(among: lines).map(\.id.rawValue) == ["c", "e"])
    lines.removeAll { $0.course == 2 }
    #expect(CourseRule.next(among: lines).map(\.id.rawValue) == ["b"])
    lines.removeAll { $0.course == 3 }
    #expect(CourseRule.next(among: lines).map(\.id.rawValue) == ["a"])
  }
}
