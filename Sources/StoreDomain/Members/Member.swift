/// A guest whom the chain knows.
public struct Member: Identifiable, Hashable, Sendable {
  public var id: Identifier<Member>
  /// The number on the card or in the app.
  public var code: String
  public var name: String
  /// As `PhoneNumber` keeps it; shown masked unless revealed.
  public var phone: String?
  public var level: String
  public var birthday: Birthday?
  public var note: String?
  public var enrolledAt: Timestamp
  /// Since when nothing of the person is in the row any more.
  public var erasedAt: Timestamp?
  public var revision: Int

  /// The phone as it may stand on a screen that guests can see: `138****5678`.
  ///
  /// - Parameter home: the store's country.
  public func maskedPhone(in home: Country?) -> String? {
    phone.map { PhoneNumber.masked($0, in: home) }
  }

  public init(
    id: Identifier<Member>, code: String, name: String, phone: String?, level: String,
    birthday: Birthday?, note: String? = nil, enrolledAt: Timestamp,
    erasedAt: Timestamp? = nil, revision: Int = 1
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.phone = phone
    self.level = level
    self.birthday = birthday
    self.note = note
    self.enrolledAt = enrolledAt
    self.erasedAt = erasedAt
    self.revision = revision
  }
}

extension Member {
  /// A code that nobody else makes: from the random end of the id.
  public static func code(madeFrom id: Identifier<Member>) -> String {
    "M" + id.rawValue.filter { $0 != "-" }.suffix(10).uppercased()
  }

  /// What stands in the place of a name that was erased, in every language.
  public static let erasedName = "—"

  /// What stands in the place of the code of a member who was erased: the card finds nobody.
  public static func codeOfErased(_ id: Identifier<Member>) -> String {
    "X" + id.rawValue.filter { $0 != "-" }.suffix(10).uppercased()
  }
}

/// Something to know about a member, by whom and when it was noted.
public struct MemberFact: Identifiable, Hashable, Sendable {
  public enum Kind: Hashable, Sendable, Codable {
    case allergy(Allergen)
    case diet(String)
    /// Ends by itself after the due date.
    case pregnancy(due: LocalDate)
    /// A child by its name or nothing, and its birth month (day is 1), so that ages stay right.
    case child(name: String?, bornIn: LocalDate)
    case preference(String)
    case complaint(String)
  }

  public var id: Identifier<MemberFact>
  public var kind: Kind
  public var notedAt: Timestamp
  public var authorName: String

  public init(
    id: Identifier<MemberFact>, kind: Kind, notedAt: Timestamp, authorName: String
  ) {
    self.id = id
    self.kind = kind
    self.notedAt = notedAt
    self.authorName = authorName
  }
}

/// A past evening of a member, in any store of the chain.
public struct MemberVisit: Hashable, Sendable {
  public var day: LocalDate
  public var partySize: Int
  public var spentMinorUnits: Int
  /// Portions by dish code.
  public var dishes: [String: Int]

  public init(day: LocalDate, partySize: Int, spentMinorUnits: Int, dishes: [String: Int]) {
    self.day = day
    self.partySize = partySize
    self.spentMinorUnits = spentMinorUnits
    self.dishes = dishes
  }
}
