import HeadquartersContract

/// Every event for people, as a page: what it is about, what it carries, and what headquarters makes
/// of it.
public enum EventCatalogue {
  /// The page in Markdown.
  ///
  /// - Throws: when a fact's shape cannot be read from its decoding.
  public static func markdown() throws -> String {
    """
    # Events

    What stores tell headquarters, made from the program by `foh-hq events`. A name means one shape
    for good: a change is a new version, and both are read. `?` marks a field that may be absent;
    amounts are in minor units of the store's currency, times in milliseconds since 1970 (UTC).

    | Event | 事件 | Name | Subject | Carries | Projected |
    |---|---|---|---|---|---|
    \(EventRegistry.standard.all.map(row).joined(separator: "\n"))

    ## What they carry

    \(try facts())

    """
  }

  private static func row(_ entry: EventEntry) -> String {
    let names = [entry.type.rawValue] + entry.earlier.map(\.type.rawValue)
    let fact = String(describing: entry.fact)
    return "| \(entry.title.english) | \(entry.title.chinese) "
      + "| \(names.map { "`\($0)`" }.joined(separator: ", ")) | `\(entry.subject.rawValue)` "
      + "| [\(fact)](#\(fact.lowercased())) | \(outcome(of: entry.type)) |"
  }

  private static func outcome(of type: EventType) -> String {
    if ProjectionTable.projected[type] != nil { return "yes" }
    let reason = ProjectionTable.untold.first { $0.types.contains(type) }?.because
    return "no: " + (reason ?? "nobody has said why")
  }

  private static func facts() throws -> String {
    var isListed: Set<String> = []
    var sections: [String] = []
    for entry in EventRegistry.standard.all {
      for fact in [entry.fact] + entry.earlier.map(\.fact) {
        let name = String(describing: fact)
        guard isListed.insert(name).inserted else { continue }
        let fields = try JSONShape(of: fact).fields.map { field in
          "- `\(field.name)\(field.isOptional ? "?" : "")`: \(field.shape.text)"
        }
        sections.append("### \(name)\n\n" + fields.joined(separator: "\n"))
      }
    }
    return sections.joined(separator: "\n\n")
  }
}
