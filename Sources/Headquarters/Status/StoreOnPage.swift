import HeadquartersContract
import StoreDomain

/// How a store stands, in the order in which somebody should look.
enum StoreState: Int, Comparable, CaseIterable {
  case alarm, silent, menuRefused, behind, late, neverHeard, well, invited, revoked

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Without a word for so many seconds a store is late, and then silent.
  static let lateAfter = 120
  static let silentAfter = 900
  /// A store that speaks but whose oldest record waits for so many seconds does not get it through.
  static let behindAfter = 900

  /// As it stands in the page's address.
  var name: String { "\(self)" }

  var words: Phrase {
    switch self {
    case .alarm: Phrase("alarm", "告警")
    case .revoked: Phrase("revoked", "已撤销")
    case .silent: Phrase("silent", "失联")
    case .menuRefused: Phrase("menu refused", "菜单被拒")
    case .behind: Phrase("behind", "积压")
    case .late: Phrase("late", "延迟")
    case .neverHeard: Phrase("never heard", "从未联系")
    case .well: Phrase("ok", "正常")
    case .invited: Phrase("not enrolled", "未接入")
    }
  }

  /// The class of the page's style.
  var style: String {
    switch self {
    case .alarm, .silent, .menuRefused: "bad"
    case .behind, .late, .neverHeard: "late"
    case .well: "ok"
    // Somebody at headquarters ended its access, and knows.
    case .invited, .revoked: "quiet"
    }
  }

  var needsSomebody: Bool { style == "bad" || style == "late" }
}

extension ChainStatus.Store {
  /// The newest sign of life that any process of headquarters knows of.
  func lastHeard(_ metrics: ServerMetrics.Snapshot) -> StoreSighting? {
    let received = lastReceivedAt.map { StoreSighting(at: $0) }
    let known = [received, sighting, metrics.sightings[standing.storeID]].compactMap(\.self)
    return known.dropFirst().reduce(known.first) { $0?.joined(with: $1) }
  }

  func state(_ heard: StoreSighting?, at now: Timestamp) -> StoreState {
    if standing.access == .invited { return .invited }
    if !alarms.isEmpty { return .alarm }
    if standing.access == .revoked { return .revoked }
    guard let heard else { return .neverHeard }
    let silence = now.seconds(since: heard.at)
    if silence > StoreState.silentAfter { return .silent }
    if refusesMenu { return .menuRefused }
    if let since = heard.waitingSince, now.seconds(since: since) > StoreState.behindAfter {
      return .behind
    }
    return silence > StoreState.lateAfter ? .late : .well
  }
}
