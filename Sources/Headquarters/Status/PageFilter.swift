import Foundation
import HeadquartersContract
import StoreDomain

/// Which stores somebody wants to see, as it stands in the page's address:
/// `?q=river&state=silent&day=2026-11-22`.
struct PageFilter {
  /// A part of a store's name or id, as it was typed.
  var words = ""
  /// The name of a `StoreState`, or `look` for all that need somebody.
  var state = ""
  /// A business day.
  var day = ""

  static let toLookAt = "look"

  init() {}

  /// Whatever is no such filter is passed over.
  init(reading value: (String) -> String?) {
    words = String((value("q") ?? "").prefix(100)).trimmingCharacters(in: .whitespaces)
    let named = value("state") ?? ""
    let isKnown = named == Self.toLookAt || StoreState.allCases.contains { $0.name == named }
    state = isKnown ? named : ""
    day = value("day").flatMap { LocalDate($0) }?.description ?? ""
  }

  var isEmpty: Bool { words.isEmpty && state.isEmpty && day.isEmpty }

  func shows(_ store: ChainStatus.Store, _ itsState: StoreState) -> Bool {
    guard day.isEmpty || store.businessDay == day else { return false }
    switch state {
    case "": break
    case Self.toLookAt: guard itsState.needsSomebody else { return false }
    default: guard itsState.name == state else { return false }
    }
    let wanted = Self.folded(words)
    return wanted.isEmpty || Self.folded(store.standing.name).contains(wanted)
      || store.standing.storeID == words
  }

  /// The page's address with this filter, from wherever the page is.
  var address: String {
    let fields = [("q", words), ("state", state), ("day", day)].filter { !$0.1.isEmpty }
    return "?"
      + fields.map { name, value in
        name + "=" + (value.addingPercentEncoding(withAllowedCharacters: .unreserved) ?? "")
      }.joined(separator: "&")
  }

  func with(state: String) -> PageFilter {
    var filter = self
    filter.state = state
    return filter
  }

  func with(day: String) -> PageFilter {
    var filter = self
    filter.day = day
    return filter
  }

  /// What people take for the same, whatever its case and width.
  private static func folded(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased()
  }
}

extension PageFilter {
  /// A link for all stores, for those that need somebody, and for each state that some are in.
  func links(_ states: [StoreState]) -> [[String: Any]] {
    let choices: [(name: String, words: String, style: String, count: Int)] =
      [
        ("", "all 全部", "", states.count),
        (Self.toLookAt, "to look at 需处理", "bad", states.count { $0.needsSomebody }),
      ]
      + StoreState.allCases.map { state in
        (
          state.name, "\(state.words.english) \(state.words.chinese)", state.style,
          states.count { $0 == state }
        )
      }
    return choices.filter { $0.count > 0 || $0.name == state }.map {
      [
        "address": with(state: $0.name).address, "words": $0.words, "style": $0.style,
        "count": $0.count, "isChosen": $0.name == state,
      ]
    }
  }
}
