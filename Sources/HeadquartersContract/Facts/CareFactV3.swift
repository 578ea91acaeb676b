import StoreDomain

/// Tonight's attention to a guest, as events of version 3 carry it.
public struct CareFactV3: EventFact {
  public typealias Subject = CareAlert

  /// The kinds that there were.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case birthday, allergy, pregnancy, child, complaint, firstVisit, absence, preparation

    var asOfToday: CareAlert.Kind {
      switch self {
      case .birthday: .birthday
      case .allergy: .allergy
      case .pregnancy: .pregnancy
      case .child: .child
      case .complaint: .complaint
      case .firstVisit: .firstVisit
      case .absence: .absence
      case .preparation: .preparation
      }
    }
  }

  public var memberID: Identifier<Member>?
  public var reservationID: Identifier<Reservation>?
  public var kind: Kind
  public var stage: CareAlert.Stage
  public var raisedAt: Timestamp
  public var dueAt: Timestamp
  public var ownerID: Identifier<StaffMember>?
  public var claimedAt: Timestamp?
  public var escalatedAt: Timestamp?
  public var handedByID: Identifier<StaffMember>?
  public var handedAt: Timestamp?
  public var finishedAt: Timestamp?
  public var outcome: String?
  public var partyID: Identifier<Party>?

  /// For tests of what stores sent then.
  package init(
    memberID: Identifier<Member>? = nil, reservationID: Identifier<Reservation>? = nil, kind: Kind,
    stage: CareAlert.Stage, raisedAt: Timestamp, dueAt: Timestamp,
    ownerID: Identifier<StaffMember>? = nil, claimedAt: Timestamp? = nil,
    escalatedAt: Timestamp? = nil, handedByID: Identifier<StaffMember>? = nil,
    handedAt: Timestamp? = nil, finishedAt: Timestamp? = nil, outcome: String? = nil,
    partyID: Identifier<Party>? = nil
  ) {
    self.memberID = memberID
    self.reservationID = reservationID
    self.kind = kind
    self.stage = stage
    self.raisedAt = raisedAt
    self.dueAt = dueAt
    self.ownerID = ownerID
    self.claimedAt = claimedAt
    self.escalatedAt = escalatedAt
    self.handedByID = handedByID
    self.handedAt = handedAt
    self.finishedAt = finishedAt
    self.outcome = outcome
    self.partyID = partyID
  }
}
