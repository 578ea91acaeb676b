import StoreDomain

/// A decoder that has no data: it makes up a value for everything that it is asked for, and notes
/// what that was.
final class ShapeProbe: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  /// What the type asked for so far.
  fileprivate var shape = JSONShape.object([])

  /// A made-up value of a type, and the type's shape.
  static func value<Value: Decodable>(
    of type: Value.Type
  ) throws -> (value: Value, shape: JSONShape) {
    if let (value, shape) = leaf(type), let value = value as? Value { return (value, shape) }
    let probe = ShapeProbe()
    let value = try Value(from: probe)
    return (value, probe.shape)
  }

  private static func leaf(_ type: any Decodable.Type) -> (Any, JSONShape)? {
    switch type {
    case is String.Type: ("", .string)
    case is Int.Type: (1, .integer)
    case is Double.Type: (1.0, .number)
    case is Bool.Type: (true, .boolean)
    case let named as any NamedInDocument.Type: (named.example, .named(named.documentName))
    case let closed as any CaseIterable.Type: choice(closed)
    default: nil
    }
  }

  private static func choice<Closed: CaseIterable>(_ type: Closed.Type) -> (Any, JSONShape)? {
    let names = type.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    return type.allCases.first.map { ($0, .choice(names)) }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ShapeKeys<Key>(probe: self))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { ShapeElements(probe: self) }

  func singleValueContainer() -> any SingleValueDecodingContainer { ShapeValue(probe: self) }
}

/// The keys of an object.
private struct ShapeKeys<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let probe: ShapeProbe
  let optional = OptionalKey()
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  /// The key that was asked for null: only one that may be absent is.
  final class OptionalKey {
    var name: String?
  }

  func contains(_ key: Key) -> Bool { true }

  func decodeNil(forKey key: Key) -> Bool {
    optional.name = key.stringValue
    return false
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let (value, shape) = try ShapeProbe.value(of: type)
    let field = JSONShape.Field(
      name: key.stringValue, shape: shape, isOptional: optional.name == key.stringValue)
    probe.shape = .object(probe.shape.fields + [field])
    return value
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw NotAFact() }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw NotAFact()
  }

  func superDecoder() throws -> any Decoder { throw NotAFact() }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw NotAFact() }
}

/// The elements of an array, of which one is enough.
private struct ShapeElements: UnkeyedDecodingContainer {
  let probe: ShapeProbe
  var codingPath: [any CodingKey] { [] }
  var count: Int? { 1 }
  var isAtEnd: Bool { currentIndex > 0 }
  private(set) var currentIndex = 0

  init(probe: ShapeProbe) {
    self.probe = probe
  }

  mutating func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let (value, shape) = try ShapeProbe.value(of: type)
    probe.shape = .array(shape)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { throw NotAFact() }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw NotAFact()
  }

  mutating func superDecoder() throws -> any Decoder { throw NotAFact() }
}

/// A value that is written as another one.
private struct ShapeValue: SingleValueDecodingContainer {
  let probe: ShapeProbe
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let (value, shape) = try ShapeProbe.value(of: type)
    probe.shape = shape
    return value
  }
}

/// A fact that takes its JSON apart by hand. Its parts are types with a decoding of their own, or
/// are named in the published document.
struct NotAFact: Error {}
