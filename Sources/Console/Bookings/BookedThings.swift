import StoreDatabase
import StoreDomain
import TerminalCore

/// What is typed to be promised with a table, and how it is said.
extension BookingText {
  struct UnknownResource: Error, Hashable {
    let typed: String
  }

  /// `video, chairs 2`, `spsb 2把儿童椅`: resources by code, name or the initials of its name, each with
  /// how many.
  static func resources(
    _ text: String, of resources: [BookableResource]
  ) -> Result<[ResourceAmount], UnknownResource> {
    var found: [ResourceAmount] = []
    for part in text.split(whereSeparator: { ",;+，；、".contains($0) }) {
      let typed = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !typed.isEmpty else { continue }
      guard let wanted = resource(typed, of: resources) ?? Self.each(typed, of: resources) else {
        return .failure(UnknownResource(typed: typed))
      }
      found += wanted
    }
    return .success(found)
  }

  /// One thing with how many, before it or behind it.
  private static func resource(
    _ typed: String, of resources: [BookableResource]
  ) -> [ResourceAmount]? {
    // A name may end in a number: "Room 2".
    if let resource = exact(typed, resources) { return [ResourceAmount(resource.code)] }
    let words = typed.split { $0 == " " || "×:*".contains($0) }.map(String.init)
    for (number, name) in [
      (words.last, words.dropLast().joined(separator: " ")),
      (words.first, words.dropFirst().joined(separator: " ")),
    ] {
      if let number, let amount = Int(number), ResourceRule.counts.contains(amount),
        let resource = best(name, resources)
      {
        return [ResourceAmount(resource.code, amount)]
      }
    }
    // Chinese has no space before its number: 儿童椅2.
    let name = typed.prefix { !$0.isASCII || !$0.isNumber }
    if !name.isEmpty, let amount = Int(typed.dropFirst(name.count)),
      ResourceRule.counts.contains(amount), let resource = best(String(name), resources)
    {
      return [ResourceAmount(resource.code, amount)]
    }
    return best(typed, resources).map { [ResourceAmount($0.code)] }
  }

  /// Several things without a comma between them: `video chairs 2`.
  private static func each(
    _ typed: String, of resources: [BookableResource]
  ) -> [ResourceAmount]? {
    var found: [ResourceAmount] = []
    for word in typed.split(separator: " ").map(String.init) {
      if let amount = Int(word), let last = found.last, last.amount == 1,
        ResourceRule.counts.contains(amount)
      {
        found[found.count - 1].amount = amount
      } else if let wanted = resource(word, of: resources) {
        found += wanted
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  private static func exact(
    _ typed: String, _ resources: [BookableResource]
  ) -> BookableResource? {
    let wanted = typed.lowercased()
    return resources.first { resource in
      [resource.code, resource.name.english, resource.name.chinese]
        .contains { $0.lowercased() == wanted }
    }
  }

  private static func best(
    _ typed: String, _ resources: [BookableResource]
  ) -> BookableResource? {
    guard !typed.isEmpty else { return nil }
    if let resource = exact(typed, resources) { return resource }
    let index = SearchIndex(
      resources.map { resource in
        let names = [resource.name.english, resource.name.chinese]
        return SearchIndex.Entry(
          id: resource.code, code: resource.code, names: names, keys: SearchKeys(names: names))
      })
    if let code = index.matches(typed).first { return resources[code] }
    // "2 baby chairs".
    guard typed.count > 2, typed.hasSuffix("s") else { return nil }
    return best(String(typed.dropLast()), resources)
  }

  /// The resources as somebody would type them.
  static func text(
    of wanted: [ResourceAmount], among resources: [BookableResource], in language: Language
  ) -> String {
    wanted.map { one in
      let name = resources[one.code]?.name.text(language) ?? one.code
      return one.amount == 1 ? name : "\(name) \(one.amount)"
    }.joined(separator: ", ")
  }
}

extension StayTimes.Stay {
  /// "usually 1 h 50".
  var usualPhrase: Phrase {
    Phrase("usually \(Self.english(usual))", "通常 \(Self.chinese(usual))")
  }

  static func english(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest < 10 ? "0" : "")\(rest)"
  }

  static func chinese(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) 分钟" }
    return rest == 0 ? "\(hours) 小时" : "\(hours) 小时 \(rest) 分"
  }
}

extension [ResourceAmount] {
  /// "video-call set, baby chair ×2".
  func words(in context: ConsoleContext) -> String {
    map { context.text(context.resources.name(of: $0)) }.joined(separator: context.comma)
  }
}

extension PreparationTask {
  /// What is to be done. What a resource asks for is noted in the house's language, and read in that of
  /// whoever reads it.
  func words(in context: ConsoleContext) -> String {
    for what in context.resources.compactMap(\.preparation?.what) {
      for noted in [what.english, what.chinese] {
        if self.what == noted { return context.text(what) }
        let several = noted + " ×"
        if self.what.hasPrefix(several) {
          return "\(context.text(what)) ×\(self.what.dropFirst(several.count))"
        }
      }
    }
    return what
  }
}
