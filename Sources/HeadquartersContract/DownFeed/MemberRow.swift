import StoreDomain

/// A member as the chain knows them: the whole row. Its id is the member's.
public struct MemberRow: Codable, Hashable, Sendable {
  /// The number on the card or in the app.
  public var code: String
  public var name: String
  /// How the guest wants to be addressed.
  public var formOfAddress: String?
  /// In the form in which a store or an app told it: E.164 with its plus, or digits alone from stores
  /// of before that form; see `PhoneNumber.renewed`.
  public var phone: String?
  public var level: String
  public var birthday: Birthday?
  public var note: String?
  public var enrolledAt: Timestamp
  /// What was noted about them. A fact that is missing here is not thereby over: only one that says
  /// when it ended is, so that no allergy is lost with a row that was made too early.
  public var facts: [Fact]?
  /// To what they agreed. One that was withdrawn says when: what was noted for it until then is to be
  /// erased.
  public var consents: [Consent]?
  /// What is left of the points that each bill gave, as all stores together have told; the newest
  /// first.
  public var points: [Points]?

  /// That the member agreed to what is noted for one purpose.
  public struct Consent: Codable, Hashable, Sendable {
    /// `health`, `children` or `messages`.
    public var purpose: String
    /// `spoken`, `written` or `app`.
    public var way: String
    public var givenAt: Timestamp
    public var authorName: String
    public var withdrawnAt: Timestamp?

    public init(
      purpose: String, way: String, givenAt: Timestamp, authorName: String,
      withdrawnAt: Timestamp? = nil
    ) {
      self.purpose = purpose
      self.way = way
      self.givenAt = givenAt
      self.authorName = authorName
      self.withdrawnAt = withdrawnAt
    }

    enum CodingKeys: String, CodingKey {
      case purpose, way
      case givenAt = "given_at"
      case authorName = "author_name"
      case withdrawnAt = "withdrawn_at"
    }
  }

  /// What is left of the points that one bill gave.
  public struct Points: Codable, Hashable, Sendable {
    /// The id of the bill, or another one of the store that gave them.
    public var id: Identifier<PointsLot>
    public var left: Int
    public var earnedOn: LocalDate
    /// The last business day on which they may be used.
    public var expiresOn: LocalDate?

    public init(
      id: Identifier<PointsLot>, left: Int, earnedOn: LocalDate, expiresOn: LocalDate? = nil
    ) {
      self.id = id
      self.left = left
      self.earnedOn = earnedOn
      self.expiresOn = expiresOn
    }

    enum CodingKeys: String, CodingKey {
      case id, left
      case earnedOn = "earned_on"
      case expiresOn = "expires_on"
    }
  }

  /// Something noted about the member.
  public struct Fact: Codable, Hashable, Sendable {
    public var id: Identifier<MemberFact>
    /// What stands here and below is as in ``MemberNoteFact``.
    public var kind: String
    public var text: String?
    public var date: LocalDate?
    public var relation: String?
    public var audience: String?
    public var notedAt: Timestamp
    public var authorName: String
    /// When somebody said that it no longer holds, and who.
    public var endedAt: Timestamp?
    public var endedByName: String?

    public init(
      _ fact: MemberNoteFact, notedAt: Timestamp, authorName: String, endedAt: Timestamp? = nil,
      endedByName: String? = nil
    ) {
      id = fact.factID
      kind = fact.kind
      text = fact.text
      date = fact.date
      relation = fact.relation
      audience = fact.audience
      self.notedAt = notedAt
      self.authorName = authorName
      self.endedAt = endedAt
      self.endedByName = endedByName
    }

    /// What was noted; nothing when this version does not know such a fact.
    public var noted: MemberFact.Kind? {
      switch (kind, text, date) {
      case ("allergy", let text?, _): Allergen(rawValue: text).map(MemberFact.Kind.allergy)
      case ("diet", let text?, _): .diet(text)
      case ("pregnancy", _, let date?): .pregnancy(due: date)
      case ("child", let text, let date?): .child(name: text, bornIn: date)
      case ("companion", let text, _):
        relation.flatMap(MemberFact.Relation.init(rawValue:)).map {
          .companion(name: text, relation: $0)
        }
      case ("anniversary", _, let date?): .anniversary(on: YearlyDay(date))
      case ("anniversary", let text?, nil): YearlyDay(text).map { .anniversary(on: $0) }
      case ("help", let text?, _): GuestHelp(rawValue: text).map { .help($0) }
      case ("preference", let text?, _): .preference(text)
      case ("complaint", let text?, _): .complaint(text)
      // Whoever it is for, when this version does not know them it is for nobody here.
      case ("note", let text?, _):
        audience.flatMap(MemberFact.Audience.init(rawValue:)).map { .note(text, audience: $0) }
      default: nil
      }
    }

    enum CodingKeys: String, CodingKey {
      case id, kind, text, date, relation, audience
      case notedAt = "noted_at"
      case authorName = "author_name"
      case endedAt = "ended_at"
      case endedByName = "ended_by_name"
    }
  }

  public init(
    code: String, name: String, formOfAddress: String? = nil, phone: String? = nil,
    level: String = "member", birthday: Birthday? = nil, note: String? = nil,
    enrolledAt: Timestamp, facts: [Fact]? = nil, consents: [Consent]? = nil,
    points: [Points]? = nil
  ) {
    self.code = code
    self.name = name
    self.formOfAddress = formOfAddress
    self.phone = phone
    self.level = level
    self.birthday = birthday
    self.note = note
    self.enrolledAt = enrolledAt
    self.facts = facts
    self.consents = consents
    self.points = points
  }

  enum CodingKeys: String, CodingKey {
    case code, name, phone, level, birthday, note, facts, consents, points
    case formOfAddress = "form_of_address"
    case enrolledAt = "enrolled_at"
  }
}
