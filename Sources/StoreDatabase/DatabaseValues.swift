import GRDB
import StoreDomain

// How the domain's values stand in the file: ids and dates as text, instants as milliseconds. Each
// is also read straight from a statement, which saves a detour for every value of every row.

extension Identifier: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(rawValue: String(sqliteStatement: sqliteStatement, index: index))
  }

  public var databaseValue: DatabaseValue { rawValue.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    String.fromDatabaseValue(value).map { Self(rawValue: $0) }
  }
}

extension Timestamp: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(
      millisecondsSinceEpoch: Int64(sqliteStatement: sqliteStatement, index: index))
  }

  public var databaseValue: DatabaseValue { millisecondsSinceEpoch.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Timestamp? {
    Int64.fromDatabaseValue(value).map(Timestamp.init(millisecondsSinceEpoch:))
  }
}

extension LocalDate: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }

  public var databaseValue: DatabaseValue { description.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> LocalDate? {
    String.fromDatabaseValue(value).flatMap(LocalDate.init)
  }
}

extension Reason: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(stored: String(sqliteStatement: sqliteStatement, index: index))
  }

  public var databaseValue: DatabaseValue { stored.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Reason? {
    String.fromDatabaseValue(value).map(Reason.init(stored:))
  }
}

extension Party.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
extension Check.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
extension OrderLine.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
extension OrderLine.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension OrderLine.Portion: DatabaseValueConvertible, StatementColumnConvertible {}
extension Dish.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension Tender: DatabaseValueConvertible, StatementColumnConvertible {}
extension Payment.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
