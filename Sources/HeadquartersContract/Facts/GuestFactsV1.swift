import StoreDomain

/// A member, before it was asked how to address them.
public struct MemberProfileFactV1: EventFact {
  public typealias Subject = Member

  public var code: String
  public var name: String
  public var phone: String?
  public var level: String
  public var birthday: Birthday?
  public var note: String?
  public var enrolledAt: Timestamp

  /// For tests of what stores sent then.
  package init(
    code: String, name: String, phone: String? = nil, level: String, birthday: Birthday? = nil,
    note: String? = nil, enrolledAt: Timestamp
  ) {
    self.code = code
    self.name = name
    self.phone = phone
    self.level = level
    self.birthday = birthday
    self.note = note
    self.enrolledAt = enrolledAt
  }
}

/// Something noted about a member, before there were companions and notes for some of the staff.
public struct MemberNoteFactV1: EventFact {
  public typealias Subject = Member

  public var factID: Identifier<MemberFact>
  /// `allergy`, `diet`, `pregnancy`, `child`, `preference` or `complaint`.
  public var kind: String
  public var text: String?
  public var date: LocalDate?

  /// For tests of what stores sent then.
  package init(
    factID: Identifier<MemberFact>, kind: String, text: String? = nil, date: LocalDate? = nil
  ) {
    self.factID = factID
    self.kind = kind
    self.text = text
    self.date = date
  }
}

extension MemberNoteFact {
  init(_ old: MemberNoteFactV1) {
    factID = old.factID
    kind = old.kind
    text = old.text
    date = old.date
  }
}

/// To what a member agreed, before anybody was asked about messages.
public struct MemberConsentFactV1: EventFact {
  public typealias Subject = Member

  /// The purposes of that day.
  public enum PurposeV1: String, Codable, Sendable, CaseIterable {
    case health, children
  }

  public var purpose: PurposeV1
  public var way: MemberConsent.Way
  public var givenAt: Timestamp
  public var withdrawnAt: Timestamp?

  /// For tests of what stores sent then.
  package init(
    purpose: PurposeV1, way: MemberConsent.Way, givenAt: Timestamp, withdrawnAt: Timestamp? = nil
  ) {
    self.purpose = purpose
    self.way = way
    self.givenAt = givenAt
    self.withdrawnAt = withdrawnAt
  }
}
