/// A guest whom the chain knows.
public struct Member: Identifiable, Hashable, Sendable {
  public var id: Identifier<Member>
  /// The number on the card or in the app.
  public var code: String
  public var name: String
  /// How the guest wants to be addressed, "Ms Chen", 陈女士; nil while nobody has asked.
  public var formOfAddress: String?
  /// As `PhoneNumber` keeps it; shown masked unless revealed.
  public var phone: String?
  public var level: String
  public var birthday: Birthday?
  /// What earlier versions kept in one field. It stands as a note without author, and can be ended;
  /// new notes are facts, see ``MemberFact/Kind/note(_:audience:)``.
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
    id: Identifier<Member>, code: String, name: String, formOfAddress: String? = nil,
    phone: String?, level: String, birthday: Birthday?, note: String? = nil,
    enrolledAt: Timestamp, erasedAt: Timestamp? = nil, revision: Int = 1
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.formOfAddress = formOfAddress
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
  /// What staff say to the guest's face: the form of address, else the name.
  public var addressed: String { formOfAddress ?? name }

  /// The name, and behind it how to say it where that is something else: "陈雨欣 (Ms Chen)".
  public var nameWithAddress: String {
    guard let formOfAddress, formOfAddress != name else { return name }
    return "\(name) (\(formOfAddress))"
  }

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
