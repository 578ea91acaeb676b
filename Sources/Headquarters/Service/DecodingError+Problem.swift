import Foundation
import HeadquartersContract

extension DecodingError {
  /// What is wrong with a message, by the name of the field and what belongs there.
  func problem(in body: Data) -> Problem {
    switch self {
    case .keyNotFound(let key, let context):
      Problem(
        .unprocessable,
        detail: "\(Self.name(context.codingPath + [key])) is missing; it is needed.")
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      Problem(
        .unprocessable, detail: "\(Self.name(context.codingPath)) takes \(Self.words(for: type)).")
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      Problem(
        .unprocessable,
        detail: "\(Self.name(context.codingPath)) has an impossible value: "
          + "\(context.debugDescription.prefix(200))")
    default: Self.problemOfTheWhole(body)
    }
  }

  /// Of a number that does not fit the decoder does not say where it stands.
  private static func problemOfTheWhole(_ body: Data) -> Problem {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: body),
      let name = value.numbersThatAreNotWhole("").min()
    else { return Problem(.malformed, detail: "The body is no JSON.") }
    return Problem(
      .unprocessable,
      detail: "\(name.isEmpty ? "The body" : name) takes a whole number of at most 18 digits.")
  }

  /// As it stands in the document: `tasks[0].minutes_before`.
  private static func name(_ path: [any CodingKey]) -> String {
    let name = path.reduce(into: "") { name, key in
      if let index = key.intValue {
        name += "[\(index)]"
      } else {
        name += (name.isEmpty ? "" : ".") + key.stringValue.prefix(64)
      }
    }
    return name.isEmpty ? "The body" : name
  }

  private static func words(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Double.Type, is Float.Type: "a number"
    case is any FixedWidthInteger.Type: "a whole number"
    case is [Any].Type: "a list"
    default: "an object"
    }
  }
}

extension JSONValue {
  /// The names of the fields in which numbers with a fraction stand, or larger ones than any of ours.
  fileprivate func numbersThatAreNotWhole(_ name: String) -> [String] {
    switch self {
    case .number: [name]
    case .array(let items):
      items.enumerated().flatMap { $1.numbersThatAreNotWhole("\(name)[\($0)]") }
    case .object(let fields):
      fields.flatMap { key, value in
        value.numbersThatAreNotWhole(name + (name.isEmpty ? "" : ".") + key.prefix(64))
      }
    case .null, .bool, .integer, .string: []
    }
  }
}
