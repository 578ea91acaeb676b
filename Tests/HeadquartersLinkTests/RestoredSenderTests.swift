import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase
import StoreDomain
import Testing

@Suite("A sender beside a restored copy, and before another headquarters")
struct RestoredSenderTests {
  @Test("A headquarters restored from an older copy gets everything again from there")
  func headquartersRestored() {
    var desk = SenderDesk(sales: 9)
    desk.answerLedger(9)
    #expect(desk.file.acknowledged == 9)
    desk.answerLedger(2)
    #expect(desk.file.acknowledged == 2)
    desk.answerLedger(2)
    #expect(desk.sequences == 3...9)
  }

  @Test("A store restored from an older copy begins a new epoch where both sides still agree")
  func storeRestored() {
    var desk = SenderDesk(sales: 9)
    desk.answerLedger(5)
    desk.answerLedger(12)
    guard case .ask(.epoch(let request), _) = desk.action else {
      Issue.record("\(desk.action)")
      return
    }
    #expect(request.afterSequence == 5)
    #expect(request.previousEpoch == 1)
    desk.answerLedger(5, epoch: 2)
    #expect(desk.file.epoch == 2)
    desk.answerLedger(5, epoch: 2)
    #expect(desk.sequences == 6...9)
  }

  @Test("A new epoch that is not wanted any more stands in nobody's way")
  func epochNoLongerWanted() {
    var desk = SenderDesk(sales: 6)
    desk.answerLedger(0)
    desk.answerEvents(4)
    // By mistake an older copy of headquarters answers, in another epoch.
    desk.answer(.otherEpoch)
    desk.answerLedger(2, epoch: 2)
    guard case .ask(.epoch, _) = desk.action else {
      Issue.record("\(desk.action)")
      return
    }
    // The right one is back before the new epoch came about.
    desk.answer(.otherEpoch)
    #expect(desk.action == .ask(.ledger, clockOffsetSeconds: 0))
    desk.answerLedger(4)
    #expect(desk.sequences == 5...6)
    desk.answerEvents(6)
    #expect(desk.file.acknowledged == 6)
  }

  @Test("Another headquarters than the one of the enrolment gets nothing")
  func otherHeadquarters() {
    var desk = SenderDesk(sales: 1)
    desk.answerLedger(0, instance: "somebody\u{1B}[2J")
    #expect(desk.file.stop?.reason == .otherHeadquarters)
    #expect(desk.file.stop?.detail.contains("\u{1B}") == false)
  }
}
