import Foundation
import HeadquartersContract
import StoreDomain

@testable import Headquarters

extension MemberCreate {
  /// A guest as an app tells of one.
  static let wang = MemberCreate(
    name: "王秀英", phone: "+86 138-0000-5678",
    birthday: .lunar(month: 8, day: 15, isLeapMonth: false, repeatedMonth: nil), note: "window")
}

extension GuestApp {
  func make(_ member: MemberCreate, key: String?) async throws -> Answer {
    // Sent again it is the same, byte for byte.
    try await send(
      "POST", Paths.command("members"), body: try JSONEncoder.answers.encode(member), key: key)
  }
}

extension RunningHeadquarters {
  func memberNames() async throws -> [String] {
    try await ledger.read { try $0.values("SELECT name FROM member ORDER BY name") }
  }
}

/// How a store asks for a member of the chain.
extension SendingStore {
  func question(_ phone: String) -> MemberQuestion {
    MemberQuestion(PhoneHash(of: phone, hqInstance: headquarters.ledger.instance))
  }

  func ask(_ phone: String) async throws -> Answer {
    try await signed(
      "POST", Paths.findMember(storeID), body: try JSONEncoder().encode(question(phone)))
  }

  func find(_ phone: String) async throws -> ChangeItem? {
    try await ask(phone).decoded(MemberAnswer.self).members.first
  }

  /// As a store of today asks, in whose country numbers are written without a code.
  func find(_ kept: String, in home: Country) async throws -> ChangeItem? {
    let hashes = PhoneNumber.chainKeys(kept, in: home).map {
      PhoneHash(of: $0, hqInstance: headquarters.ledger.instance)
    }
    let question = MemberQuestion(hashes[0], others: Array(hashes.dropFirst()))
    return try await signed(
      "POST", Paths.findMember(storeID), body: try JSONEncoder().encode(question)
    ).decoded(MemberAnswer.self).members.first
  }
}

/// What a store tells of its members.
extension SendingStore {
  mutating func tell(
    _ type: EventType, of id: Identifier<Member>, _ name: String, address: String? = nil,
    phone: String, minutesLater: Int = 0
  ) throws {
    let member = Member(
      id: id, code: "M1", name: name, formOfAddress: address, phone: phone, level: "gold",
      birthday: nil,
      enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
        .advanced(byMinutes: minutesLater))
    try happen(type, subject: "member/\(id)", data: .from(MemberProfileFact(member)))
  }

  mutating func agree(
    _ id: Identifier<Member>, withdrawnAfterMinutes minutes: Int?
  ) throws {
    let given = Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
    let fact = MemberConsentFact(
      MemberConsent(purpose: .health, way: .spoken, givenAt: given, authorName: "Maya"),
      withdrawnAt: minutes.map { given.advanced(byMinutes: $0) })
    try happen(
      minutes == nil ? .memberConsentGiven : .memberConsentWithdrawn, subject: "member/\(id)",
      data: .from(fact))
  }

  mutating func erase(
    _ id: Identifier<Member>, alsoKnownAs others: [Identifier<Member>] = []
  ) throws {
    let fact = MemberErasedFact(
      erasedAt: Timestamp(millisecondsSinceEpoch: 1_795_400_000_000), alsoKnownAs: others)
    try happen(.memberErased, subject: "member/\(id)", data: .from(fact))
  }

  mutating func note(
    _ type: EventType, _ allergen: Allergen, of id: Identifier<Member>
  ) throws {
    let fact = MemberNoteFact(
      factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000fac75"),
      kind: .allergy(allergen))
    try happen(type, subject: "member/\(id)", data: .from(fact))
  }
}

extension LedgerStore {
  /// In which columns of members and of what is sent to stores a text stands.
  func tellsOf(_ text: String) async throws -> [String] {
    try await read { db in
      var places: [String] = []
      for (table, columns) in [
        ("member", ["code", "name", "formOfAddress", "phone", "birthday", "note"]),
        ("madeMember", ["code", "name", "phone", "birthday", "note"]),
        ("memberFact", ["fact"]), ("feedRow", ["data"]),
      ] {
        for column in columns {
          let isThere = try db.isTrue(
            "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(column) LIKE ?)", ["%\(text)%"])
          if isThere { places.append("\(table).\(column)") }
        }
      }
      return places
    }
  }
}
