/// Something to do for a guest tonight, which somebody claims, does and records.
public struct CareAlert: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case birthday, allergy, pregnancy, child, complaint
    /// The member's first visit to a store of the chain.
    case firstVisit
    /// The member was not here for long.
    case absence

    /// The order in which staff must see them.
    public var urgency: Int {
      switch self {
      case .allergy: 0
      case .pregnancy: 1
      case .birthday: 2
      case .child: 3
      case .complaint: 4
      case .absence: 5
      case .firstVisit: 6
      }
    }
  }

  public enum Stage: String, Sendable, Codable, CaseIterable {
    case open, claimed, done, declined
  }

  public var id: Identifier<CareAlert>
  public var memberID: Identifier<Member>
  public var memberName: String
  public var businessDay: LocalDate
  public var kind: Kind
  /// Why, in words: "lunar birthday today: song", "peanuts: allergy".
  public var reason: Phrase
  public var stage: Stage
  public var dueAt: Timestamp
  /// From when it goes to those who lead the evening, if nobody has taken it; nil when it was raised
  /// before there was such a moment.
  public var escalateAt: Timestamp?
  public var raisedAt: Timestamp
  /// When its owner took it.
  public var claimedAt: Timestamp?
  /// When it went to those who lead the evening.
  public var escalatedAt: Timestamp?
  public var ownerName: String?
  public var ownerID: Identifier<StaffMember>?
  public var finishedAt: Timestamp?
  public var outcome: Reason?
  public var partyID: Identifier<Party>?
  public var revision: Int

  /// Nobody has taken it although it was due: everybody must see it now.
  public func isLate(at now: Timestamp) -> Bool { stage == .open && now > dueAt }

  /// Whether those who lead the evening have to see to it.
  public var isEscalated: Bool { stage == .open && escalatedAt != nil }

  public init(
    id: Identifier<CareAlert>, memberID: Identifier<Member>, memberName: String,
    businessDay: LocalDate, kind: Kind, reason: Phrase, stage: Stage = .open, dueAt: Timestamp,
    escalateAt: Timestamp? = nil, raisedAt: Timestamp, claimedAt: Timestamp? = nil,
    escalatedAt: Timestamp? = nil, ownerName: String? = nil,
    ownerID: Identifier<StaffMember>? = nil,
    finishedAt: Timestamp? = nil, outcome: Reason? = nil, partyID: Identifier<Party>? = nil,
    revision: Int = 1
  ) {
    self.id = id
    self.memberID = memberID
    self.memberName = memberName
    self.businessDay = businessDay
    self.kind = kind
    self.reason = reason
    self.stage = stage
    self.dueAt = dueAt
    self.escalateAt = escalateAt
    self.raisedAt = raisedAt
    self.claimedAt = claimedAt
    self.escalatedAt = escalatedAt
    self.ownerName = ownerName
    self.ownerID = ownerID
    self.finishedAt = finishedAt
    self.outcome = outcome
    self.partyID = partyID
    self.revision = revision
  }
}
