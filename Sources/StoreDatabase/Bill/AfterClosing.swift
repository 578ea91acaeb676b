import GRDB
import HeadquartersContract
import StoreDomain

/// What follows in the same transaction when a check has closed.
protocol AfterClosing: Sendable {
  /// Whether it follows for a check of another till's history too.
  static var isForRecordedChecks: Bool { get }

  /// Every type of event that it may leave.
  static var events: [EventType] { get }

  /// Does it. Throws, and the check stays open, when it cannot be done.
  ///
  /// - Parameter bill: the check as it was worked out for closing; in the file it is closed.
  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws
}

/// Everything that follows when a check has closed, in this order. A room adds its line here.
enum ClosingSteps {
  static let all: [any AfterClosing.Type] = [
    NoteVisit.self,
    EarnPoints.self,
    ReversePointsOfRefund.self,
    ReturnCouponsOfRefund.self,
    LearnUsualPlates.self,
    TellCampaigns.self,
    GiveNextVisitCoupon.self,
    GiveReceiptCode.self,
    AskForReview.self,
    MarkPartyAsPaid.self,
    ReturnRestOfDeposit.self,
    EndCounterSale.self,
    PrintReceipt.self,
  ]

  /// The types of all events that they may leave.
  static var events: [EventType] {
    all.reduce(into: []) { events, step in
      events += step.events.filter { !events.contains($0) }
    }
  }
}

/// A party has paid when none of its checks is open.
enum MarkPartyAsPaid: AfterClosing {
  static let isForRecordedChecks = true
  static let events: [EventType] = [.partyStageChanged]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard let partyID = bill.check.partyID else { return }
    // Its open checks are found by the party: of those that are open the whole house has many.
    let stage = try Party.Stage.fetchOne(
      transaction.db,
      sql: """
        SELECT stage FROM party WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM guestCheck WHERE partyID = ?1 AND +stage = 'open')
        """, arguments: [partyID])
    guard let stage else { return }
    try transaction.advanceParty(
      partyID, from: stage, to: .paid, onlyFrom: [.seated, .ordered, .billAsked])
  }
}

/// The receipt of a check on which something was ordered.
enum PrintReceipt: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = []

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard !bill.sentLines.isEmpty else { return }
    // What followed since the receipt was told to headquarters changes nothing of it.
    defer { transaction.receipt = nil }
    if let receipt = transaction.receipt, receipt.of == bill.check.id {
      try transaction.printReceipt(receipt.slip)
    } else {
      try transaction.printReceipt(bill)
    }
  }
}
