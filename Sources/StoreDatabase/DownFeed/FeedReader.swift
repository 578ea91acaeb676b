import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// What became of one answer of the feed.
public struct FeedOutcome: Hashable, Sendable {
  public var applied = 0
  /// Of a kind that this store does not know, or not newer than what it has.
  public var passedOver = 0
  /// Could not be taken; the store goes on, and the row says why.
  public var refused = 0

  public init(applied: Int = 0, passedOver: Int = 0, refused: Int = 0) {
    self.applied = applied
    self.passedOver = passedOver
    self.refused = refused
  }
}

/// Why an answer of the feed was not taken.
public enum FeedError: Explained, Equatable {
  /// The answer is no answer of ours: a cursor that is too long, too many rows.
  case impossibleAnswer(String)
  /// Another process has read on since the answer was asked for.
  case overtaken
  /// The one row that was asked for does not fit into the store.
  case notTaken(String)

  public var explanation: Phrase {
    switch self {
    case .impossibleAnswer(let what):
      Phrase(
        "Headquarters sent something impossible (\(what)). Nothing was changed; call IT.",
        "总部下发的内容无法识别（\(what)），未作改动，请联系 IT。")
    case .overtaken:
      Phrase(
        "Another terminal has read the news from headquarters already.", "其他终端已接收总部下发的内容。")
    case .notTaken(let why):
      Phrase(
        "Headquarters knows this guest, but the store cannot take the card in (\(why)). Serve the "
          + "guest as usual and call IT.",
        "总部有这位会员，但资料无法导入本店（\(why)）。请照常接待，并联系 IT。")
    }
  }
}

extension StoreDatabase {
  /// The most rows of one answer that are taken.
  public static let feedItemLimit = 20_000
  /// The longest cursor that is kept, in bytes.
  public static let feedCursorLimit = 200

  /// Takes what headquarters answered to a question about changes: rows and cursor in one
  /// transaction, so that a crash loses neither and repeats nothing.
  ///
  /// A row that is not newer than the store's is passed over, as is a kind that this version does
  /// not know; one that cannot be taken is refused alone and says why.
  ///
  /// - Parameters:
  ///   - cursor: the cursor that the question named.
  ///   - clockOffsetSeconds: headquarters' clock minus this machine's.
  /// - Throws: `FeedError`; nothing was changed then.
  @discardableResult
  public func applyChanges(
    _ answer: ChangesAnswer, since cursor: String?, clockOffsetSeconds: Int = 0
  ) throws -> FeedOutcome {
    try Self.refuseImpossible(answer)
    if answer.items.isEmpty, answer.cursor == cursor { return FeedOutcome() }
    return try perform(
      ApplyChanges(answer: answer, cursor: cursor, clockOffsetSeconds: clockOffsetSeconds),
      by: .headquarters)
  }

  /// Takes a page of what is read anew, after headquarters no longer knew the cursor.
  ///
  /// The feed's cursor changes with the last page of all: after a crash in between everything is
  /// read anew once more, and rows that were taken are passed over.
  ///
  /// - Throws: `FeedError`; nothing was changed then.
  @discardableResult
  public func applySnapshot(
    _ page: SnapshotPage, clockOffsetSeconds: Int = 0
  ) throws -> FeedOutcome {
    try Self.refuseImpossible(page.answer)
    return try perform(
      ApplySnapshotPage(page: page, clockOffsetSeconds: clockOffsetSeconds), by: .headquarters)
  }

  private static func refuseImpossible(_ answer: ChangesAnswer) throws {
    guard (1...feedCursorLimit).contains(answer.cursor.utf8.count),
      answer.cursor.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw FeedError.impossibleAnswer("cursor") }
    guard answer.items.count <= feedItemLimit else {
      throw FeedError.impossibleAnswer("\(answer.items.count) rows")
    }
  }
}

/// Takes rows one by one, each in a savepoint of its own.
struct FeedReader {
  let transaction: Transaction
  let clockOffsetSeconds: Int
  /// The kinds of which rows are taken again that are not newer than the store's, because an earlier
  /// version did not understand all that they say.
  let kindsAgain: Set<ChangeKind>
  private(set) var outcome = FeedOutcome()

  init(
    transaction: Transaction, clockOffsetSeconds: Int, kindsAgain: Set<ChangeKind> = []
  ) {
    self.transaction = transaction
    self.clockOffsetSeconds = clockOffsetSeconds
    self.kindsAgain = kindsAgain
  }

  mutating func apply(_ item: ChangeItem) throws {
    guard let kind = ChangeKind(rawValue: item.kind),
      transaction.feedWords.contains(FeedWord(kind))
    else {
      try transaction.passedOver(FeedWord(rawValue: item.kind))
      outcome.passedOver += 1
      return
    }
    // Ids are shown to IT, on terminals.
    guard (1...64).contains(item.id.utf8.count), item.version > 0,
      item.id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      outcome.refused += 1
      return
    }
    let known = try Row.fetchOne(
      transaction.db, sql: "SELECT version, problem FROM feedRow WHERE kind = ? AND id = ?",
      arguments: [kind.rawValue, item.id])
    if let known, known["version"] >= item.version {
      return try applyAgain(item, kind, known)
    }
    let (held, problem) = try attempt(item, kind)
    try transaction.db.execute(
      sql: """
        INSERT INTO feedRow (kind, id, version, at, held, problem) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET version = excluded.version, at = excluded.at,
          held = excluded.held, problem = excluded.problem
        """,
      arguments: [kind.rawValue, item.id, item.version, transaction.now, held, problem])
  }

  /// A row that the store has: what an earlier version refused of it or passed over in it.
  private mutating func applyAgain(_ item: ChangeItem, _ kind: ChangeKind, _ known: some StoredRow)
    throws
  {
    guard kindsAgain.contains(kind), known["version"] == item.version else {
      outcome.passedOver += 1
      return
    }
    if let _: String = known["problem"] {
      let (held, problem) = try attempt(item, kind)
      try transaction.db.execute(
        sql: "UPDATE feedRow SET held = ?, problem = ? WHERE kind = ? AND id = ?",
        arguments: [held, problem, kind.rawValue, item.id])
    } else if kind == .member, let row = try item.data?.decoded(as: MemberRow.self) {
      // What the store has changed since in the rest is not undone.
      try transaction.attempt { try transaction.applyAgain(row, item.id) }
      outcome.applied += 1
    } else {
      outcome.passedOver += 1
    }
  }

  /// Takes what was held of a row, the reason for which is gone.
  mutating func applyDeferred(_ item: ChangeItem) throws {
    let (held, problem) = try attempt(item, .member)
    try transaction.db.execute(
      sql: "UPDATE feedRow SET held = ?, problem = ? WHERE kind = ? AND id = ?",
      arguments: [held, problem, item.kind, item.id])
  }

  /// - Returns: what is to be taken later, and why the row changed nothing.
  private mutating func attempt(
    _ item: ChangeItem, _ kind: ChangeKind
  ) throws -> (held: String?, problem: String?) {
    do {
      let isHeld = try transaction.attempt { try apply(item, kind) }
      outcome.applied += 1
      guard isHeld else { return (nil, nil) }
      return (try FrozenJSON.text(item.data), nil)
    } catch let error where Refusal.isOne(error) {
      outcome.refused += 1
      return (nil, Refusal.text(error))
    }
  }

  /// - Returns: whether a part of it is to be taken later.
  private func apply(_ item: ChangeItem, _ kind: ChangeKind) throws -> Bool {
    switch kind {
    case .menu:
      guard item.id == ChangeItem.menuID else { throw FeedError.impossibleAnswer("menu id") }
      // A store is never left without a menu.
      guard let data = item.data else { return false }
      try transaction.applyMenu(try data.decoded(as: MenuRow.self), version: item.version)
    case .member:
      return try transaction.applyMember(item.id, try item.data?.decoded(as: MemberRow.self))
    case .news:
      try transaction.applyNews(item.id, try item.data?.decoded(as: NewsRow.self))
    case .ticketRequest:
      try transaction.applyTicketRequest(
        item.id, try item.data?.decoded(as: TicketRequestRow.self),
        headquartersTime: transaction.now.advanced(bySeconds: clockOffsetSeconds))
    case .reservationRequest:
      try transaction.applyReservationRequest(
        item.id, try item.data?.decoded(as: ReservationRequestRow.self),
        headquartersTime: transaction.now.advanced(bySeconds: clockOffsetSeconds))
    }
    return false
  }
}

/// What is a "no" to one row, and what is a failure of the file, after which nothing was written.
enum Refusal {
  static func isOne(_ error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError: error.resultCode == .SQLITE_CONSTRAINT
    case StoreError.gone, StoreError.refusedByFile: true
    case is StoreError: false
    case is DecodingError, is EncodingError, is any Explained: true
    default: false
    }
  }

  /// For IT.
  static func text(_ error: any Error) -> String {
    let text =
      switch error {
      case let error as any Explained: error.explanation.english
      case let error as DatabaseError:
        error.message.flatMap(SchemaRule.init(message:))?.words.english
          ?? error.message ?? "\(error.resultCode)"
      case DecodingError.keyNotFound(let key, _): "no \(key.stringValue)"
      case DecodingError.typeMismatch(_, let context): "another type: " + context.shortPath
      case DecodingError.valueNotFound(_, let context): "no value: " + context.shortPath
      default: "cannot be read"
      }
    return String(text.prefix(400))
  }
}

extension DecodingError.Context {
  fileprivate var shortPath: String {
    codingPath.map(\.stringValue).joined(separator: ".")
  }
}

extension Author {
  /// What comes from headquarters is nobody's hand in the store.
  static let headquarters = Author(
    staff: StaffMember(
      id: Identifier(rawValue: "00000000-0000-7000-8000-000000000001"), code: "hq",
      name: "总部 HQ",
      role: Role(
        code: "hq", name: Phrase("Headquarters", "总部"), workstation: .manager,
        permissions: [.queue, .seat, .editMember]),
      language: .english),
    terminal: "hq")

  /// A guest's own app.
  static func guest(channel: String) -> Author {
    var author = headquarters
    author.staff.name = channel
    author.terminal = "app"
    return author
  }
}
