import StoreDomain

/// Something on the page that somebody must look at, with what to type for it.
struct PageNotice {
  /// The store, or how many of what.
  var name: String
  var kind: Phrase
  /// The class of the page's style.
  var style = "bad"
  var words: Phrase
  /// Whose it is and how much, each with what to type for it.
  var lines: [Line] = []
  /// What shows all of them, where there are more lines than anybody reads; can be empty.
  var commandForAll = ""

  struct Line {
    var of = ""
    var detail = ""
    /// Can be pasted as it stands; empty when there is nothing to type.
    var command = ""
  }

  /// What is the same of several stores is said once, with their names and commands.
  static func folded(_ notices: [PageNotice]) -> [[String: Any]] {
    var folded: [(notice: PageNotice, names: [String])] = []
    for notice in notices {
      let same = folded.firstIndex {
        $0.notice.kind == notice.kind && $0.notice.words == notice.words
      }
      if let same {
        folded[same].names.append(notice.name)
        folded[same].notice.lines += notice.lines
      } else {
        folded.append((notice, [notice.name]))
      }
    }
    return folded.map { $0.notice.values($0.names) }
  }

  /// So many names and lines are read.
  private static let most = 8

  /// For the page's template.
  private func values(_ names: [String]) -> [String: Any] {
    let rest = names.count - Self.most
    let moreLines = lines.count - Self.most
    return [
      "name": names.prefix(Self.most).joined(separator: ", ") + (rest > 0 ? " +\(rest)" : ""),
      "kind": "\(kind.english) \(kind.chinese)", "noticeStyle": style,
      "english": words.english, "chinese": words.chinese,
      "lines": lines.prefix(Self.most).filter { !$0.detail.isEmpty || !$0.command.isEmpty }.map {
        [
          "of": lines.count > 1 ? $0.of : "", "detail": $0.detail, "command": $0.command,
          "hasCommand": !$0.command.isEmpty,
        ]
      },
      "hasMore": moreLines > 0, "more": max(0, moreLines), "commandForAll": commandForAll,
      "hasCommandForAll": !commandForAll.isEmpty,
    ]
  }
}
