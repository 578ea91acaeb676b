import StoreDomain
import Testing

@Suite("What staff may undo")
struct UndoRuleTests {
  private let done = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  private func refusal(
    minutes: Int = 15, after seconds: Int = 40, _ standing: UndoRule.Standing = .init()
  ) -> UndoRefusal? {
    do throws(UndoRefusal) {
      try UndoRule(minutes: minutes).check(
        doneAt: done, now: done.advanced(bySeconds: seconds), standing)
      return nil
    } catch {
      return error
    }
  }

  @Test("A step may be undone for as many minutes as the house says, and not a moment longer")
  func minutes() {
    #expect(refusal(after: 0) == nil)
    #expect(refusal(after: 15 * 60 - 1) == nil)
    #expect(refusal(after: 15 * 60) == .tooLate(minutes: 15))
    #expect(refusal(minutes: 5, after: 5 * 60) == .tooLate(minutes: 5))
  }

  @Test("A house that undoes nothing says so")
  func never() {
    #expect(refusal(minutes: 0, after: 0) == .notHere)
    #expect(UndoRule(minutes: 0).nothing == .notHere)
    #expect(UndoRule(minutes: 15).nothing == .nothing(minutes: 15))
  }

  @Test("Whatever came after it keeps a step from being undone, with the reason")
  func reasons() {
    let promised = UndoRule.Promised(table: "T07", guestName: "Lee", clock: "19:30")
    #expect(refusal(.init(isAsLeft: false, hasOrdered: true)) == .goneOn)
    #expect(refusal(.init(hasOrdered: true)) == .ordered)
    #expect(refusal(.init(waitsAgainAs: "B105")) == .waitsAgain("B105"))
    #expect(refusal(.init(promised: promised)) == .promised(promised))
    #expect(refusal(.init(takenTable: "T07")) == .tableTaken("T07"))
    #expect(refusal(.init(closedTable: "T07")) == .tableClosed("T07"))
  }

  @Test("Every refusal says in both languages what to do instead")
  func words() {
    let promised = UndoRule.Promised(table: "T07", guestName: "Lee", clock: "19:30")
    let all: [UndoRefusal] = [
      .notHere, .nothing(minutes: 15), .tooLate(minutes: 15), .goneOn, .ordered,
      .waitsAgain("B105"), .promised(promised), .tableTaken("T07"), .tableClosed("T07"),
      .houseFull(clock: "19:30"),
    ]
    for refusal in all {
      #expect(refusal.explanation.english.hasSuffix("."))
      #expect(refusal.explanation.chinese.hasSuffix("。"))
      #expect(!refusal.reason.english.hasSuffix("."))
    }
  }
}
