import StoreDomain

/// Tonight's attention to a guest: how it stands after the event.
public struct CareFact: EventFact {
  public typealias Subject = CareAlert

  /// Nil for what is to be ready for a booking, and for help that guests asked for.
  public var memberID: Identifier<Member>?
  /// Set for what is to be ready for a booking.
  public var reservationID: Identifier<Reservation>?
  public var kind: CareAlert.Kind
  public var stage: CareAlert.Stage
  public var raisedAt: Timestamp
  public var dueAt: Timestamp
  public var ownerID: Identifier<StaffMember>?
  /// When its owner took it.
  public var claimedAt: Timestamp?
  /// When it went to those who lead the evening, because nobody had taken it in time.
  public var escalatedAt: Timestamp?
  /// Who gave it to its owner, and when.
  public var handedByID: Identifier<StaffMember>?
  public var handedAt: Timestamp?
  public var finishedAt: Timestamp?
  /// Of help that guests asked for only what is usual: somebody's own words may say who they were.
  public var outcome: String?
  /// Nil for help that guests asked for, too: who needs a wheelchair is no business of the chain's, and
  /// a party has its member's name there.
  public var partyID: Identifier<Party>?

  public init(_ alert: CareAlert) {
    memberID = alert.memberID
    reservationID = alert.reservationID
    kind = alert.kind
    stage = alert.stage
    raisedAt = alert.raisedAt
    dueAt = alert.dueAt
    ownerID = alert.ownerID
    claimedAt = alert.claimedAt
    escalatedAt = alert.escalatedAt
    handedByID = alert.handedByID
    handedAt = alert.handedAt
    finishedAt = alert.finishedAt
    let told = alert.needID == nil ? alert.outcome : alert.outcome?.usual.map { Reason($0) }
    outcome = told?.inBothLanguages
    partyID = alert.needID == nil ? alert.partyID : nil
  }

  /// From the version before, which knew no anniversaries, no help and no levels.
  init(_ old: CareFactV3) {
    memberID = old.memberID
    reservationID = old.reservationID
    kind = old.kind.asOfToday
    stage = old.stage
    raisedAt = old.raisedAt
    dueAt = old.dueAt
    ownerID = old.ownerID
    claimedAt = old.claimedAt
    escalatedAt = old.escalatedAt
    handedByID = old.handedByID
    handedAt = old.handedAt
    finishedAt = old.finishedAt
    outcome = old.outcome
    partyID = old.partyID
  }

  /// From version 2, which knew no tasks and no handing over.
  init(_ old: CareFactV2) {
    memberID = old.memberID
    kind = old.kind.asOfToday
    stage = old.stage
    raisedAt = old.raisedAt
    dueAt = old.dueAt
    ownerID = old.ownerID
    claimedAt = old.claimedAt
    escalatedAt = old.escalatedAt
    finishedAt = old.finishedAt
    outcome = old.outcome
    partyID = old.partyID
  }

  /// From version 1, which did not tell when somebody took it.
  init(_ old: CareFactV1) {
    memberID = old.memberID
    kind = old.kind.asOfToday
    stage = old.stage
    raisedAt = old.raisedAt
    dueAt = old.dueAt
    ownerID = old.ownerID
    finishedAt = old.finishedAt
    outcome = old.outcome
    partyID = old.partyID
  }
}

/// Tonight's attention to a guest, as events of version 1 carry it.
public struct CareFactV1: EventFact {
  public typealias Subject = CareAlert

  /// The kinds that there were.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case birthday, allergy, pregnancy, child, complaint

    var asOfToday: CareAlert.Kind {
      switch self {
      case .birthday: .birthday
      case .allergy: .allergy
      case .pregnancy: .pregnancy
      case .child: .child
      case .complaint: .complaint
      }
    }
  }

  public var memberID: Identifier<Member>
  public var kind: Kind
  public var stage: CareAlert.Stage
  public var raisedAt: Timestamp
  public var dueAt: Timestamp
  public var ownerID: Identifier<StaffMember>?
  public var finishedAt: Timestamp?
  public var outcome: String?
  public var partyID: Identifier<Party>?

  /// For tests of what stores sent then.
  package init(
    memberID: Identifier<Member>, kind: Kind, stage: CareAlert.Stage, raisedAt: Timestamp,
    dueAt: Timestamp, ownerID: Identifier<StaffMember>? = nil, finishedAt: Timestamp? = nil,
    outcome: String? = nil, partyID: Identifier<Party>? = nil
  ) {
    self.memberID = memberID
    self.kind = kind
    self.stage = stage
    self.raisedAt = raisedAt
    self.dueAt = dueAt
    self.ownerID = ownerID
    self.finishedAt = finishedAt
    self.outcome = outcome
    self.partyID = partyID
  }
}
