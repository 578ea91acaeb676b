import StoreDomain

/// A member as the store knows them after the event.
public struct MemberProfileFact: EventFact {
  public typealias Subject = Member

  public var code: String
  public var name: String
  /// How the guest wants to be addressed.
  public var formOfAddress: String?
  public var phone: String?
  public var level: String
  public var birthday: Birthday?
  public var note: String?
  public var enrolledAt: Timestamp
  /// Whether it says how to address them. An event of the version before does not: what is known of
  /// it stands.
  public private(set) var tellsFormOfAddress = true

  /// What an event carries.
  enum CodingKeys: String, CodingKey {
    case code, name, formOfAddress, phone, level, birthday, note, enrolledAt
  }

  public init(_ member: Member) {
    code = member.code
    name = member.name
    formOfAddress = member.formOfAddress
    phone = member.phone
    level = member.level
    birthday = member.birthday
    note = member.note
    enrolledAt = member.enrolledAt
  }

  /// From the version before, which asked nobody how to address them.
  init(_ old: MemberProfileFactV1) {
    code = old.code
    name = old.name
    phone = old.phone
    level = old.level
    birthday = old.birthday
    note = old.note
    enrolledAt = old.enrolledAt
    tellsFormOfAddress = false
  }
}

/// A member asked to be forgotten: from here on nobody is told who it was.
public struct MemberErasedFact: EventFact {
  public typealias Subject = Member

  public var erasedAt: Timestamp
  /// Under which other ids headquarters told the store of the same person.
  public var alsoKnownAs: [Identifier<Member>]

  public init(erasedAt: Timestamp, alsoKnownAs: [Identifier<Member>]) {
    self.erasedAt = erasedAt
    self.alsoKnownAs = alsoKnownAs
  }
}

/// To what a member agreed, or agrees no more.
public struct MemberConsentFact: EventFact {
  public typealias Subject = Member

  public var purpose: MemberConsent.Purpose
  /// How the guest said so.
  public var way: MemberConsent.Way
  public var givenAt: Timestamp
  /// From then on what was noted for the purpose is erased.
  public var withdrawnAt: Timestamp?

  public init(_ consent: MemberConsent, withdrawnAt: Timestamp? = nil) {
    purpose = consent.purpose
    way = consent.way
    givenAt = consent.givenAt
    self.withdrawnAt = withdrawnAt
  }

  /// From the version before, which knew no messages.
  init(_ old: MemberConsentFactV1) {
    purpose =
      switch old.purpose {
      case .health: .health
      case .children: .children
      }
    way = old.way
    givenAt = old.givenAt
    withdrawnAt = old.withdrawnAt
  }
}

/// Something noted about a member, or no longer so.
public struct MemberNoteFact: EventFact {
  public typealias Subject = Member

  public var factID: Identifier<MemberFact>
  /// `allergy`, `diet`, `pregnancy`, `child`, `companion`, `anniversary`, `help`, `preference`,
  /// `complaint` or `note`.
  public var kind: String
  /// The allergen, the diet, the help, the name of a child or companion, the words that were noted,
  /// or the month and day of an anniversary whose year is not known.
  public var text: String?
  /// Of a pregnancy the due date; of a child the month of birth; of an anniversary the first day.
  public var date: LocalDate?
  /// Who a companion is to the guest.
  public var relation: String?
  /// Who may read a note.
  public var audience: String?

  public init(factID: Identifier<MemberFact>, kind: MemberFact.Kind) {
    self.factID = factID
    switch kind {
    case .allergy(let allergen): (self.kind, text) = ("allergy", allergen.rawValue)
    case .diet(let words): (self.kind, text) = ("diet", words)
    case .pregnancy(let due): (self.kind, date) = ("pregnancy", due)
    case .child(let name, let month): (self.kind, text, date) = ("child", name, month)
    case .companion(let name, let relation):
      (self.kind, text, self.relation) = ("companion", name, relation.rawValue)
    case .anniversary(let day):
      (self.kind, text, date) =
        ("anniversary", day.first == nil ? day.description : nil, day.first)
    case .help(let help): (self.kind, text) = ("help", help.rawValue)
    case .preference(let words): (self.kind, text) = ("preference", words)
    case .complaint(let words): (self.kind, text) = ("complaint", words)
    case .note(let words, let audience):
      (self.kind, text, self.audience) = ("note", words, audience.rawValue)
    }
  }
}

/// That guests said something of tonight which they must be kept from, or which somebody must know.
///
/// Nothing of who they are and nothing of what it is: no name, party, ticket or booking, no allergen
/// and no words. A guest who is no member has given their health to the kitchen of one evening; the
/// store erases it on the next day, and a ledger that never forgets could not. Of which kind and
/// whether of a seat is enough to count how often guests say it, which is all that the chain does.
public struct GuestNeedFact: EventFact {
  public typealias Subject = GuestNeed

  /// `allergy`, `diet`, `help` or `note`.
  public var kind: String
  /// 1-based; nil for the whole party.
  public var seat: Int?

  public init(_ need: GuestNeed) {
    kind =
      switch need.what {
      case .allergy, .otherAllergy: "allergy"
      case .diet: "diet"
      case .help: "help"
      case .note: "note"
      }
    seat = need.seat
  }

  /// From the version before, which knew no help.
  init(_ old: GuestNeedFactV1) {
    kind = old.kind
    seat = old.seat
  }
}

/// That guests said something of tonight, as events of version 1 carry it.
public struct GuestNeedFactV1: EventFact {
  public typealias Subject = GuestNeed

  /// `allergy`, `diet` or `note`.
  public var kind: String
  public var seat: Int?

  /// For tests of what stores sent then.
  package init(kind: String, seat: Int? = nil) {
    self.kind = kind
    self.seat = seat
  }
}
