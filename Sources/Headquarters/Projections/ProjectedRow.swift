import HeadquartersContract
import StoreDomain

/// What is the same for all events that are taken in together.
struct ProjectionTurn: Sendable {
  /// Headquarters' clock.
  let now: Timestamp
  /// Headquarters' identity.
  let instance: String
  /// Into which tables they are taken in.
  let tables: ProjectionTables

  /// Whether the stores hear what follows. Of what is built beside they have heard: the same events
  /// were taken in before.
  var tellsStores: Bool { tables == .answering }
}

/// One event while it is taken in: where it came from, and the way to say that it does not fit.
struct ProjectedRow {
  let db: any LedgerSession
  let turn: ProjectionTurn
  let position: Int64
  let storeNumber: Int64
  let envelope: EventEnvelope
  /// The newest version of the envelope's type.
  let type: EventType
  let at: Timestamp

  var tables: ProjectionTables { turn.tables }

  /// Puts the event on the exceptions list; what can be taken in of it still is.
  func except(_ kind: ExceptionKind, _ detail: String) throws {
    try Self.except(
      kind, detail, position: position, storeNumber: storeNumber, into: tables, db)
  }

  static func except(
    _ kind: ExceptionKind, _ detail: String, position: Int64, storeNumber: Int64,
    into tables: ProjectionTables, _ db: any LedgerSession
  ) throws {
    try db.execute(
      """
      INSERT INTO \(tables.exceptionItem) AS exceptionItem (position, kind, storeNumber, detail)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (position, kind) DO UPDATE
      SET detail = exceptionItem.detail || '; ' || excluded.detail
      """, [position, kind.rawValue, storeNumber, detail])
  }

  /// The id in the event's subject; without one the event goes on the exceptions list.
  func subject(_ kind: String) throws -> String? {
    if let id = envelope.subjectID(of: kind) { return id }
    try except(.unreadable, "the subject \(envelope.subject.prefix(80)) is no \(kind)")
    return nil
  }

  /// Runs an upsert that leaves other stores' rows alone.
  func upsert(_ sql: String, _ arguments: LedgerArguments) throws {
    if try db.execute(sql, arguments) == 0 {
      try except(.otherStoresRow, "\(envelope.subject) is another store's")
    }
  }
}

/// Why an event is on the exceptions list.
enum ExceptionKind: String, Sendable, CaseIterable {
  /// Of a type or shape that this version does not know.
  case unreadable
  /// An amount or a number far beyond what is.
  case impossible
  /// Names something that another store made.
  case otherStoresRow
  /// A member with the phone of another one, who was enrolled before.
  case samePhone
  /// Names a check or a line that no event began.
  case unknownCheck
  /// An answer to a request that no guest made.
  case unknownRequest
  /// Names a single coupon that no event issued.
  case unknownCoupon
  /// A member's points that two stores used, or that one bill gave twice.
  case pointsTwice
  /// A payment that is there already, with another amount.
  case paymentAgain
  /// A check that is closed already.
  case closedAgain
  /// Lines, payments and total of a check are not the same sum.
  case doesNotAddUp
  /// Money or lines of an epoch of the store's file that was lost.
  case superseded
  /// The schema's own rules refused the row.
  case refused

  var words: Phrase {
    switch self {
    case .unreadable: Phrase("unknown to this version", "本版本无法识别")
    case .impossible: Phrase("amount or number that cannot be", "金额或数量不可能成立")
    case .otherStoresRow: Phrase("about another store's", "涉及其他门店")
    case .samePhone: Phrase("member with another one's phone", "手机号与其他会员相同")
    case .unknownCheck: Phrase("about a check that never began", "没有对应的账单")
    case .unknownRequest: Phrase("answer that no guest asked for", "没有对应的线上请求")
    case .unknownCoupon: Phrase("about a coupon that was never issued", "没有对应的优惠券")
    case .pointsTwice: Phrase("points used or given twice", "积分重复使用或重复发放")
    case .paymentAgain: Phrase("payment with two amounts", "同一收款金额不一致")
    case .closedAgain: Phrase("check closed twice", "重复结账")
    case .doesNotAddUp: Phrase("check that does not add up", "账单金额不符")
    case .superseded: Phrase("of a file that was replaced by an older copy", "恢复旧副本前的记录")
    case .refused: Phrase("against the database's rules", "不符合数据库规则")
    }
  }
}
