import GRDB
import StoreDomain

/// What a close had brought about, and is taken back before its check is opened again.
protocol AfterReopening: Sendable {
  /// Takes it back. In the file the check is still closed, as it was.
  static func checkReopens(_ check: Check, in transaction: Transaction) throws
}

/// Everything that is taken back when a closed check is opened again. What follows when it closes anew
/// is in ``ClosingSteps``.
enum ReopeningSteps {
  static let all: [any AfterReopening.Type] = [
    NoteVisit.self, EarnPoints.self, LearnUsualPlates.self, GiveNextVisitCoupon.self,
    EndCounterSale.self,
  ]

  /// Steps after a close of which nothing is to be taken back, each with the reason.
  static let untouched: [(step: any AfterClosing.Type, because: String)] = [
    (ReversePointsOfRefund.self, "a refund is never opened again"),
    (ReturnCouponsOfRefund.self, "a refund is never opened again"),
    (
      TellCampaigns.self,
      "what was taken stays on the bill with its place in the stock; the next close tells what it gives"
    ),
    (GiveReceiptCode.self, "the check keeps its code; the next close says what is found there"),
    (AskForReview.self, "a guest is asked once, and what was asked is out"),
    (MarkPartyAsPaid.self, "the party waits for its bill again, in the same verb"),
    (
      ReturnRestOfDeposit.self,
      "what went back is the guests'; what of the deposit paid the bill stays on it as paid"
    ),
    (PrintReceipt.self, "paper is out; the next receipt says that it replaces it"),
  ]
}
