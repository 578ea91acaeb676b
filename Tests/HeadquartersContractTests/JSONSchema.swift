import Foundation
import HeadquartersContract

/// As much of JSON Schema as the published document uses.
struct JSONSchema {
  let document: JSONValue

  /// The published document, which many tests ask and one reads.
  static let published = Result {
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../Assets/headquarters.openapi.json").standardized
    return JSONSchema(
      document: try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file)))
  }

  func schema(_ name: String) -> JSONValue? {
    document["components"]?["schemas"]?[name]
  }

  /// What of `value` is not as the schema says; properties that it does not name are faults too.
  func faults(of value: JSONValue, against schema: JSONValue, at place: String = "$") -> [String] {
    if case .string(let reference)? = schema["$ref"] {
      guard let target = self.schema(String(reference.split(separator: "/").last ?? "")) else {
        return ["\(place): the document has no \(reference)"]
      }
      return faults(of: value, against: target, at: place)
    }
    if case .array(let choices)? = schema["oneOf"] {
      let fitting = choices.filter { faults(of: value, against: $0, at: place).isEmpty }
      return fitting.count == 1 ? [] : ["\(place): fits \(fitting.count) of \(choices.count)"]
    }
    if let constant = schema["const"], constant != value { return ["\(place): not \(constant)"] }
    if case .array(let choices)? = schema["enum"], !choices.contains(value) {
      return ["\(place): none of \(choices)"]
    }
    switch (schema["type"], value) {
    case (.string("object"), .object(let members)):
      return faults(of: members, against: schema, at: place)
    case (.string("array"), .array(let elements)):
      guard let items = schema["items"] else { return [] }
      return elements.enumerated().flatMap {
        faults(of: $1, against: items, at: "\(place)[\($0)]")
      }
    case (.string("string"), .string(let text)):
      guard case .string(let pattern)? = schema["pattern"] else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil
        ? ["\(place): \(text) does not fit \(pattern)"] : []
    case (.string("integer"), .integer(let number)):
      if case .integer(let least)? = schema["minimum"], number < least {
        return ["\(place): less than \(least)"]
      }
      return []
    case (.string("boolean"), .bool): return []
    default: return ["\(place): another type than the document's"]
    }
  }

  private func faults(
    of members: [String: JSONValue], against schema: JSONValue, at place: String
  ) -> [String] {
    guard case .object(let properties)? = schema["properties"] else { return [] }
    let missing = required(of: schema).filter { members[$0] == nil }
      .map { "\(place): \($0) is missing" }
    return missing
      + members.flatMap { name, value in
        properties[name].map { faults(of: value, against: $0, at: "\(place).\(name)") }
          ?? ["\(place).\(name): not in the document"]
      }
  }

  func required(of schema: JSONValue) -> [String] {
    guard case .array(let names)? = schema["required"] else { return [] }
    return names.compactMap { if case .string(let name) = $0 { name } else { nil } }
  }
}

extension JSONValue {
  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}
