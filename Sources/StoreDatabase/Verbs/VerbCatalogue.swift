import HeadquartersContract
import StoreDomain

/// Every verb of the store, for what is derived from all of them: the manual's table of permissions
/// and the tests that no verb forgets a permission, an audit entry or an event.
public enum VerbCatalogue {
  /// In the order of the manual. A new verb is added here.
  public static let all: [any Verb.Type] = [
    AddGuest.self,
    AddLine.self,
    AddLineAndHalf.self,
    ApplyAskedMember.self,
    ApplyChanges.self,
    ApplyDeferredProfiles.self,
    ApplyPlannedMenu.self,
    ApplySnapshotPage.self,
    AskForBill.self,
    AttachMemberToParty.self,
    AttachMemberToReservation.self,
    AttachMemberToTicket.self,
    BeginGatewayPayment.self,
    BookDishes.self,
    BookTable.self,
    BringBackNumber.self,
    Bump.self,
    CallNext.self,
    CallTicket.self,
    CancelReservation.self,
    CancelTicket.self,
    ChangeBookedDish.self,
    ChangeCounterSale.self,
    ChangeDay.self,
    ChangeLine.self,
    ChangeMember.self,
    ChangePIN.self,
    ChangePartySize.self,
    ChangePerson.self,
    ChangeReservation.self,
    ChangeSeats.self,
    ChangeTicket.self,
    ClaimCare.self,
    ClaimGatewayPayment.self,
    CloseCheck.self,
    CloseDay.self,
    ConfigureStore.self,
    CopyLastVisit.self,
    CountSignInAttempt.self,
    DeclineCare.self,
    Discount.self,
    EndFact.self,
    EndNeed.self,
    EnrolMember.self,
    EraseMember.self,
    EscalateCare.self,
    ExpireOldTickets.self,
    FinishCare.self,
    FinishPreparation.self,
    FireLines.self,
    GiftLine.self,
    GiveBack.self,
    GiveBookedNumber.self,
    GiveConsent.self,
    GiveOut.self,
    HandOverCare.self,
    HandOverDrawer.self,
    HoldCourse.self,
    HoldLine.self,
    ImportChecks.self,
    IssueTicket.self,
    JoinTables.self,
    LockShift.self,
    MarkDisappointing.self,
    MarkNoShow.self,
    MarkTableReady.self,
    MissTicket.self,
    MoveCash.self,
    MoveLine.self,
    MoveParty.self,
    NoteBackup.self,
    NoteFact.self,
    NoteGatewayAnswer.self,
    NoteNeeds.self,
    NotePrintProblem.self,
    NoteRestore.self,
    NoteSignIn.self,
    OpenCheck.self,
    OpenCounterSale.self,
    OpenShift.self,
    PartyLeaves.self,
    PauseDelivery.self,
    Pay.self,
    ProblemDish.self,
    RaiseTasks.self,
    Recall.self,
    ReconcileGatewayPayment.self,
    ReleaseCare.self,
    RemoveAdjustment.self,
    RemoveGuest.self,
    ReprintReceipt.self,
    ReservationArrived.self,
    RestoreTicket.self,
    ResumeDelivery.self,
    RetryDelivery.self,
    RetryPrintJob.self,
    ReturnLine.self,
    RevealPhone.self,
    ReverseGatewayPayment.self,
    ReversePayment.self,
    RushLines.self,
    SayTwoMembers.self,
    SeatGuest.self,
    SeatParty.self,
    SendLines.self,
    SetIntake.self,
    SetOutOfOrder.self,
    SetPortionsLeft.self,
    SetReadyAtArrival.self,
    SetRounding.self,
    TakeOffBookedDish.self,
    TakeTable.self,
    UndoArrival.self,
    UndoBookingCancel.self,
    UndoCall.self,
    UndoLeaving.self,
    UndoMiss.self,
    UndoMoveLine.self,
    UndoNoShow.self,
    UndoRestore.self,
    UndoSeating.self,
    UndoTicketCancel.self,
    VoidLine.self,
    WithdrawConsent.self,
  ]

  /// What holds for each of them.
  public static var entries: [VerbEntry] { all.map { VerbEntry.of($0) } }
}

/// What holds for one type of verb, without its type.
public struct VerbEntry: Hashable, Sendable {
  /// The Swift type: `CallTicket`.
  public let type: String
  public let name: String
  public let title: Phrase
  public let needs: [VerbNeed]
  /// The action in the audit trail; nil when the verb leaves no entry.
  public let audit: String?
  /// Why it leaves none.
  public let reasonForNoAudit: String?
  public let events: [EventType]

  fileprivate static func of<V: Verb>(_ type: V.Type) -> VerbEntry {
    let terms = V.terms
    return VerbEntry(
      type: "\(type)", name: terms.name, title: terms.title, needs: terms.needs,
      audit: terms.audit.action, reasonForNoAudit: terms.audit.reasonForNone, events: terms.events)
  }
}
