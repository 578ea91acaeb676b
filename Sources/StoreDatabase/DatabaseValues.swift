import GRDB
import StoreDomain

// How the domain's values stand in the file: ids and dates as text, instants as milliseconds.

extension Identifier: DatabaseValueConvertible {}

extension Timestamp: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { millisecondsSinceEpoch.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Timestamp? {
    Int64.fromDatabaseValue(value).map(Timestamp.init(millisecondsSinceEpoch:))
  }
}

extension LocalDate: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { description.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> LocalDate? {
    String.fromDatabaseValue(value).flatMap(LocalDate.init)
  }
}

extension Party.Stage: DatabaseValueConvertible {}
extension Check.Stage: DatabaseValueConvertible {}
extension OrderLine.Stage: DatabaseValueConvertible {}
extension OrderLine.Kind: DatabaseValueConvertible {}
extension OrderLine.Portion: DatabaseValueConvertible {}
extension Dish.Kind: DatabaseValueConvertible {}
extension Tender: DatabaseValueConvertible {}
extension Payment.Stage: DatabaseValueConvertible {}
