import StoreDomain

/// Something on the page that somebody must look at, with what to type for it.
struct PageNotice {
  /// The store, or how many of what.
  var name: String
  var kind: String
  var words: Phrase
  var detail = ""
  /// Can be pasted as it stands; empty when there is nothing to type.
  var command = ""

  /// What is the same of several stores is said once, with all of their names and commands.
  static func folded(_ notices: [PageNotice]) -> [Folded] {
    var folded: [Folded] = []
    for notice in notices {
      let same = folded.firstIndex { $0.kind == notice.kind && $0.words == notice.words }
      if let same, !notice.kind.isEmpty {
        folded[same].notices.append(notice)
      } else {
        folded.append(Folded(kind: notice.kind, words: notice.words, notices: [notice]))
      }
    }
    return folded
  }

  struct Folded {
    var kind: String
    var words: Phrase
    var notices: [PageNotice]

    /// So many names are read.
    private static let mostNames = 8

    /// For the page's template.
    var values: [String: Any] {
      let names = notices.map(\.name)
      let more = names.count - Self.mostNames
      return [
        "name": names.prefix(Self.mostNames).joined(separator: ", ")
          + (more > 0 ? " +\(more)" : ""),
        "kind": kind, "english": words.english, "chinese": words.chinese,
        "lines": notices.filter { !$0.detail.isEmpty || !$0.command.isEmpty }.map { notice in
          [
            "of": notices.count > 1 ? notice.name + ": " : "", "detail": notice.detail,
            "command": notice.command,
          ]
        },
      ]
    }
  }
}
