/// How JSON that stands in a store's file is read, whichever version of the program wrote it.
///
/// - A field that an older version did not write has a default; nothing is required but what the
///   value cannot be without, such as the code of a role.
/// - A field that this version does not know is passed over.
/// - Of a set or a list of a closed enum, the values that this version does not know are left out,
///   and the rest are kept. A single such value takes its default.
/// - Two exceptions are damage when they cannot be read. A fact of a member: an allergy that cannot be
///   read is not no allergy. A rule of the house about money or the queue (`rounding`, `taxRates`,
///   `missedPolicy`): another one in its place would change both without a word.
///
/// A new field of `StoreSettings` or `Role` is read in its `init(from:)` by one of these functions;
/// the tests of stored JSON fail when that is forgotten.
extension KeyedDecodingContainer {
  /// The value of a field, or what holds when nobody wrote it.
  public func value<Value: Decodable>(
    _ key: Key, default value: @autoclosure () -> Value
  ) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? value()
  }

  /// Those values of a list of a closed enum that this version knows; nil when the field is missing.
  public func knownValues<Value: RawRepresentable>(
    _ key: Key, of _: Value.Type = Value.self
  ) throws -> [Value]? where Value.RawValue: Decodable {
    try decodeIfPresent([Value.RawValue].self, forKey: key)?.compactMap(Value.init(rawValue:))
  }

  /// A value of a closed enum, or its default when it is missing or unknown to this version.
  public func knownValue<Value: RawRepresentable>(
    _ key: Key, default value: @autoclosure () -> Value
  ) throws -> Value where Value.RawValue: Decodable {
    try decodeIfPresent(Value.RawValue.self, forKey: key).flatMap(Value.init(rawValue:)) ?? value()
  }

  /// Those values of a list that this version can read, such as rules for something that it knows; nil
  /// when the field is missing.
  public func readableValues<Value: Decodable>(
    _ key: Key, of _: Value.Type = Value.self
  ) throws -> [Value]? {
    try decodeIfPresent([Readable<Value>].self, forKey: key)?.compactMap(\.value)
  }
}

/// A value of a list, or nil for one that only a newer version can read.
private struct Readable<Value: Decodable>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) throws {
    value = try? Value(from: decoder)
  }
}
