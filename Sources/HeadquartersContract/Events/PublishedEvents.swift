extension EventRegistry {
  /// The schema of an event in the published document, as it stands there: which types there are,
  /// and which fact each carries.
  public var publishedSchema: String {
    let choices = carriers.map { fact, names in
      """
                    {
                      "type": "object",
                      "properties": {
                        "type": {
                          "type": "string",
                          "enum": [
      \(names.map { "                      \"\($0)\"" }.joined(separator: ",\n"))
                          ]
                        },
                        "data": {
                          "$ref": "#/components/schemas/\(fact)"
                        }
                      },
                      "required": [
                        "type",
                        "data"
                      ]
                    }
      """
    }
    return """
            "StoreEvent": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/EventEnvelope"
                },
                {
                  "oneOf": [
      \(choices.joined(separator: ",\n"))
                  ]
                }
              ]
            },

      """
  }

  /// Each fact with the names of the events that carry it.
  private var carriers: [(fact: String, names: [String])] {
    var facts: [String] = []
    var names: [String: [String]] = [:]
    for entry in all {
      let versions =
        [(entry.fact, entry.type)] + entry.earlier.map { ($0.fact, $0.type) }
      for (fact, type) in versions {
        let fact = String(describing: fact)
        if names[fact] == nil { facts.append(fact) }
        names[fact, default: []].append(type.rawValue)
      }
    }
    return facts.map { ($0, names[$0] ?? []) }
  }
}
