import Foundation

/// What a database keeps in a column of a row.
public enum LedgerValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)
  case bytes(Data)
}

/// A row as it was read.
public struct LedgerRow: Sendable {
  /// As the engine names them; one writes them as the statement does, another in small letters.
  let columns: [String]
  let values: [LedgerValue]

  /// - Throws: `HeadquartersError.damaged` when there is no such column or another kind of value.
  subscript<Value: LedgerRepresentable>(_ name: String) -> Value {
    get throws {
      guard
        let index = columns.firstIndex(of: name) ?? columns.firstIndex(of: name.lowercased())
      else { throw HeadquartersError.damaged("no column \(name)") }
      return try column(index)
    }
  }

  /// The same for a column that may be NULL.
  subscript<Value: LedgerRepresentable>(_ name: String) -> Value? {
    get throws {
      guard
        let index = columns.firstIndex(of: name) ?? columns.firstIndex(of: name.lowercased())
      else { throw HeadquartersError.damaged("no column \(name)") }
      return try column(index)
    }
  }

  func column<Value: LedgerRepresentable>(_ index: Int) throws -> Value {
    guard let value = try column(index) as Value? else {
      throw HeadquartersError.damaged("nothing in column \(index)")
    }
    return value
  }

  func column<Value: LedgerRepresentable>(_ index: Int) throws -> Value? {
    guard values.indices.contains(index) else {
      throw HeadquartersError.damaged("no column \(index)")
    }
    if values[index] == .null { return nil }
    guard let value = Value(values[index]) else {
      throw HeadquartersError.damaged("another kind of value in column \(index)")
    }
    return value
  }
}

/// What can be kept in a column.
public protocol LedgerRepresentable: Sendable {
  var ledgerValue: LedgerValue { get }
  /// Nothing when the value is of another kind.
  init?(_ value: LedgerValue)
}

extension Int64: LedgerRepresentable {
  public var ledgerValue: LedgerValue { .integer(self) }

  public init?(_ value: LedgerValue) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }
}

extension Int: LedgerRepresentable {
  public var ledgerValue: LedgerValue { .integer(Int64(self)) }

  public init?(_ value: LedgerValue) {
    guard case .integer(let number) = value else { return nil }
    self.init(exactly: number)
  }
}

/// As 0 or 1: SQLite has no other truth.
extension Bool: LedgerRepresentable {
  public var ledgerValue: LedgerValue { .integer(self ? 1 : 0) }

  public init?(_ value: LedgerValue) {
    guard case .integer(let number) = value else { return nil }
    self = number != 0
  }
}

extension String: LedgerRepresentable {
  public var ledgerValue: LedgerValue { .text(self) }

  public init?(_ value: LedgerValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension Data: LedgerRepresentable {
  public var ledgerValue: LedgerValue { .bytes(self) }

  public init?(_ value: LedgerValue) {
    guard case .bytes(let bytes) = value else { return nil }
    self = bytes
  }
}
