import StoreConfiguration
import StoreDomain

/// A guest whom the sample restaurant knows.
public struct SampleMember: Sendable, Equatable {
  public var member: Member
  public var facts: [MemberFact]
  /// They agreed when the first of what needs it was noted.
  public var consents: [MemberConsent] {
    MemberConsent.Purpose.allCases.compactMap { purpose in
      facts.filter { $0.kind.consentPurpose == purpose }.min { $0.notedAt < $1.notedAt }.map {
        MemberConsent(
          purpose: purpose, way: .spoken, givenAt: $0.notedAt, authorName: $0.authorName)
      }
    }
  }
  public var habit: Habit
  /// Those of the last year, the oldest first.
  public var visits: [MemberVisit]

  /// What this guest does every time, more or less.
  public struct Habit: Sendable, Equatable {
    /// Codes of dishes, the dearest first.
    public var favourites: [String]
    /// Code of the pot, with as many sections as there are broths.
    public var pot: String
    /// Codes of the broths.
    public var broths: [String]
    public var partySize: Int
    /// 0 is Monday.
    public var weekday: Int
    /// In a year.
    public var visitCount: Int

    public init(
      favourites: [String], pot: String, broths: [String], partySize: Int, weekday: Int,
      visitCount: Int
    ) {
      self.favourites = favourites
      self.pot = pot
      self.broths = broths
      self.partySize = partySize
      self.weekday = weekday
      self.visitCount = visitCount
    }
  }
}

/// The members of the sample restaurant with a year of visits, the same for the same seed.
public struct SampleMembers: Sendable {
  /// The seven of the cast first.
  public let members: [SampleMember]

  /// - Parameter businessDay: tonight; every visit is before it, and the cast's birthdays are
  ///   counted from it.
  /// - Parameter menu: the sample's menu.
  /// - Parameter language: of the notes that staff have written.
  public init(
    seed: UInt64, businessDay: LocalDate, menu: [MenuFile.Row], count: Int = 5_000,
    language: Language = .simplifiedChinese
  ) {
    let tastes = Tastes(menu: menu)
    let cast = SampleCast(businessDay: businessDay, tastes: tastes, language: language).members
    var members = Array(cast.prefix(count))
    members.reserveCapacity(count)
    for number in members.count..<max(members.count, count) {
      var maker = MemberMaker(
        number: number, random: SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number)),
        businessDay: businessDay, tastes: tastes, language: language)
      members.append(maker.member())
    }
    self.members = members
  }
}
