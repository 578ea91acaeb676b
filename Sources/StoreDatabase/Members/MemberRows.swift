import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension Member {
  /// From a row of `member`.
  ///
  /// - Throws: `StoreError.damaged` when the birthday cannot be read.
  init(row: some StoredRow) throws {
    let code: String = row["code"]
    self.init(
      id: row["id"], code: code, name: row["name"],
      formOfAddress: row["formOfAddress"], phone: row["phone"], level: row["level"],
      birthday: try (row["birthday"] as String?).map { text in
        guard let birthday = Birthday(column: text) else {
          throw StoreError.damaged("birthday of member \(code)")
        }
        return birthday
      },
      note: row["note"], enrolledAt: row["enrolledAt"], erasedAt: row["erasedAt"],
      revision: row["revision"])
  }

  /// Members by id, in one query whatever their number.
  static func fetch(
    _ db: Database, ids: [Identifier<Member>]
  ) throws -> [Identifier<Member>: Member] {
    guard !ids.isEmpty else { return [:] }
    let members = try db.list(
      "SELECT * FROM member WHERE id IN (SELECT value FROM json_each(?))",
      [ids.listColumn()], Member.init(row:))
    return Dictionary(members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static func fetchOne(_ db: Database, id: Identifier<Member>) throws -> Member? {
    try Row.fetchOne(db, sql: "SELECT * FROM member WHERE id = ?", arguments: [id])
      .map(Member.init(row:))
  }
}

extension Birthday {
  /// How the file keeps it: `gregorian 02-29 march1`, `lunar 04-30 leap second`.
  var column: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch self {
    case .gregorian(let month, let day, let leapDay):
      let choice = month == 2 && day == 29 ? " " + leapDay.rawValue : ""
      return "gregorian \(two(month))-\(two(day))" + choice
    case .lunar(let month, let day, let isLeapMonth, let repeated):
      return "lunar \(two(month))-\(two(day))" + (isLeapMonth ? " leap" : "")
        + (repeated.map { " " + $0.rawValue } ?? "")
    }
  }

  /// Reads the column back; nil when it is damaged.
  init?(column: String) {
    let words = column.split(separator: " ")
    guard words.count >= 2 else { return nil }
    let numbers = words[1].split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    let rest = words.dropFirst(2)
    switch words[0] {
    case "gregorian":
      let choice = rest.first.map { LeapDayChoice(rawValue: String($0)) } ?? .february28
      guard let choice else { return nil }
      self = .gregorian(month: numbers[0], day: numbers[1], leapDay: choice)
    case "lunar":
      self = .lunar(
        month: numbers[0], day: numbers[1], isLeapMonth: rest.contains("leap"),
        repeatedMonth: rest.last.flatMap { RepeatedMonthChoice(rawValue: String($0)) })
    default: return nil
    }
    guard isValid else { return nil }
  }
}

extension MemberFact {
  /// From a row of `memberFact`.
  init(row: some StoredRow) throws {
    self.init(
      id: row["id"], kind: try Kind(column: row["kind"]), notedAt: row["notedAt"],
      authorName: row["authorName"])
  }

  /// What is known and holds about a member, in the order in which it was noted.
  static func fetchCurrent(_ db: Database, of memberID: Identifier<Member>) throws -> [MemberFact] {
    try Row.fetchAll(
      db,
      sql: "SELECT * FROM memberFact WHERE memberID = ? AND endedAt IS NULL ORDER BY notedAt, id",
      arguments: [memberID]
    ).map(MemberFact.init(row:))
  }
}

extension MemberFact.Kind {
  /// From the column `memberFact.kind`.
  ///
  /// - Throws: `StoreError.damaged`, because an allergy that cannot be read is not no allergy.
  init(column json: String) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    } catch {
      throw StoreError.damaged("a fact of a member")
    }
  }

  /// For the column `memberFact.kind`.
  func column() throws -> String {
    try FrozenJSON.text(self)
  }

  /// The allergen, when the fact is an allergy.
  var allergen: Allergen? {
    if case .allergy(let allergen) = self { allergen } else { nil }
  }
}

extension Transaction {
  /// The member, who must be there.
  func member(_ id: Identifier<Member>) throws -> Member {
    guard let member = try Member.fetchOne(db, id: id) else {
      throw StoreError.gone("member \(id)")
    }
    return member
  }

  /// The member, of whom something is to be said or noted: not one who was erased.
  func knownMember(_ id: Identifier<Member>) throws -> Member {
    let member = try member(id)
    guard member.erasedAt == nil else { throw MemberError.erased }
    return member
  }
}
