import HeadquartersContract

/// Changes JSON that any version wrote, and writes only what differs: what a later version keeps
/// beside it, at whatever depth, stays.
enum KeptJSON {
  /// - Parameters:
  ///   - kept: as it stands in the file.
  ///   - before: the same as this version reads it.
  ///   - after: what this version makes of it.
  static func changed(
    _ kept: JSONValue?, from before: JSONValue?, to after: JSONValue
  ) -> JSONValue {
    guard let kept, before != after else { return kept ?? after }
    switch (kept, before, after) {
    case (.object(let kept), .object(let before)?, .object(let after)):
      var merged = kept.filter { key, _ in before[key] == nil || after[key] != nil }
      for (key, value) in after { merged[key] = changed(kept[key], from: before[key], to: value) }
      return .object(merged)
    case (.array(let kept), .array(let before)?, .array(let after)):
      return .array(elements(of: kept, from: before, to: after))
    default: return after
    }
  }

  private static func elements(
    of kept: [JSONValue], from before: [JSONValue], to after: [JSONValue]
  ) -> [JSONValue] {
    // Words that this version passed over, such as a permission, are a later version's.
    if (kept + before + after).allSatisfy({ $0.isWord }) {
      return after + kept.filter { !before.contains($0) && !after.contains($0) }
    }
    return after.map { element in
      guard let code = element.code else { return element }
      return changed(
        kept.first { $0.code == code }, from: before.first { $0.code == code }, to: element)
    }
  }
}

extension JSONValue {
  fileprivate var isWord: Bool { if case .string = self { true } else { false } }

  /// What tells one element of a list from the others.
  fileprivate var code: JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields["code"] ?? fields["date"]
  }
}
