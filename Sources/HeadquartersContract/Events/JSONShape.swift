import StoreDomain

/// The JSON form of a type: which keys it has, which of them may be absent, and what each holds.
public indirect enum JSONShape: Hashable, Sendable {
  case string, integer, number, boolean
  /// A value of the whole house, by its name in the published document.
  case named(String)
  /// A closed enum's cases.
  case choice([String])
  case array(JSONShape)
  case object([Field])

  /// One key of an object.
  public struct Field: Hashable, Sendable {
    public let name: String
    public let shape: JSONShape
    public let isOptional: Bool
  }

  /// Asks the type's own decoding for its keys.
  ///
  /// - Throws: what the type's decoding throws at a value made up for it.
  public init(of type: any EventFact.Type) throws {
    self = try ShapeProbe.value(of: type).shape
  }

  /// The keys of an object, in the order in which they are read.
  public var fields: [Field] {
    if case .object(let fields) = self { fields } else { [] }
  }

  /// In one line, whichever order the keys and cases are declared in:
  /// `{code: string, portionsLeft?: integer}`.
  public var text: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .named(let name): name
    case .choice(let cases): cases.sorted().joined(separator: "|")
    case .array(let element): "[\(element.text)]"
    case .object(let fields): "{\(fields.map(\.text).sorted().joined(separator: ", "))}"
    }
  }
}

extension JSONShape.Field {
  /// In one line: `portionsLeft?: integer`.
  public var text: String { "\(name)\(isOptional ? "?" : ""): \(shape.text)" }
}

/// A value with a JSON form of its own, which the published document describes by name.
protocol NamedInDocument: Decodable {
  static var documentName: String { get }
  /// Any value of it.
  static var example: Self { get }
}

extension Identifier: NamedInDocument {
  static var documentName: String { "Identifier" }
  static var example: Self { Self(rawValue: "") }
}

extension Timestamp: NamedInDocument {
  static var documentName: String { "Timestamp" }
  static var example: Self { Self(millisecondsSinceEpoch: 0) }
}

extension LocalDate: NamedInDocument {
  static var documentName: String { "LocalDate" }
  static var example: Self { Self(year: 2026, month: 1, day: 1) }
}

extension Phrase: NamedInDocument {
  static var documentName: String { "Phrase" }
  static var example: Self { Self("-", "-") }
}

extension Birthday: NamedInDocument {
  static var documentName: String { "Birthday" }
  static var example: Self { .gregorian(month: 1, day: 1) }
}
