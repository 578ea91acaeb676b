import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A check that was opened again, and closed otherwise, in a life of its store's file that was lost.
@Suite struct LostOpeningTests {
  private static let subject = "check/0199aaaa-0000-7000-8000-00000000d001"

  private func close(_ store: inout SendingStore, giving amount: Int) throws {
    try store.happen(
      .checkClosed, subject: Self.subject,
      data: try .from(
        CheckClosedFact(
          number: 1, partyID: nil, totalMinor: 0, lines: [], rows: [], payments: [])))
    try store.happen(
      .campaignsGiven, subject: Self.subject,
      data: try .from(
        CheckCampaignsFact(campaigns: [
          .init(code: "five", name: Phrase("5 off", "减5"), amountMinor: amount)
        ])))
  }

  @Test(arguments: [false, true])
  func campaignsGaveWhatTheCopySays(isTakenInLater: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(
        .checkOpened, subject: Self.subject,
        data: try .from(
          CheckOpenedFact(
            number: 1, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
      try close(&store, giving: 500)
      try store.happen(
        .checkReopened, subject: Self.subject,
        data: try .from(
          CheckReopenedFact(
            number: 1, partyID: nil, closing: 1, totalMinor: 0, reason: "wrong tender")))
      try close(&store, giving: 700)
      #expect(try await store.send(1...6).status == 200)
      // Of both lives at once, or of one after the other.
      if !isTakenInLater {
        #expect(try await headquarters.ledger.campaigns().minorUnits == 700)
      }
      store.restore(to: 3)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 3, hash: store.chainHash)
      #expect(opened.status == 200)
      #expect(try await headquarters.ledger.campaigns().minorUnits == 500)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(told.map(\.kind) == ["superseded"])
    }
  }
}
