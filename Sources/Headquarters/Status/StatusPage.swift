import Foundation
import HeadquartersContract
import Mustache
import StoreDomain

/// The page that headquarters' people look at: how every store stands, at a glance, those that need
/// somebody first.
struct StatusPage: Sendable {
  private let template: MustacheTemplate
  private let commands: PastedCommands

  init(commands: PastedCommands) throws {
    self.commands = commands
    MustacheContentTypes.register(PageText(), named: PageText.name)
    template = try MustacheTemplate(string: Self.source)
  }

  /// One store as the page sees it.
  struct Row {
    var store: ChainStatus.Store
    var heard: StoreSighting?
    var state: StoreState
    var clock: PageClock
  }

  func html(
    _ status: ChainStatus, _ metrics: ServerMetrics.Snapshot, now: Timestamp,
    showing filter: PageFilter = PageFilter()
  ) -> String {
    let rows = status.stores.map { store in
      let heard = store.lastHeard(metrics)
      return Row(
        store: store, heard: heard, state: store.state(heard, at: now),
        clock: PageClock(heard?.clock, now: now))
    }
    let sorted = rows.enumerated().sorted {
      ($0.element.state, $0.offset) < ($1.element.state, $1.offset)
    }.map(\.element)
    let shown = sorted.filter { filter.shows($0.store, $0.state) }
    let ids = Set(shown.map(\.store.standing.storeID))
    let notices = StoreNotices(commands: commands, now: now)
    let toLookAt = rows.count { $0.state.needsSomebody }
    let isNoted = !status.exceptionsOfStores.isEmpty || rows.contains { !notices.of($0).isEmpty }
    let page: [String: Any] = [
      "at": now.iso8601Text,
      "clocks": PageClock.lines(
        of: rows.filter { $0.heard?.clock != nil }.map(\.clock), at: now),
      "count": rows.count, "hasStores": !rows.isEmpty,
      "toLookAt": toLookAt, "isInTrouble": toLookAt > 0, "isOne": toLookAt == 1,
      "isWell": toLookAt == 0 && !isNoted, "isNoted": toLookAt == 0 && isNoted,
      "days": DayOnPage.lines(of: status.stores, filter),
      "hasDays": status.stores.contains { $0.businessDay != nil },
      "notices": PageNotice.folded(
        shown.flatMap(notices.of)
          + notices.exceptions(status.exceptionsOfStores.filter { ids.contains($0.storeID) })),
      "isBusy": status.eventsToProject > 0,
      "toProject": status.eventsToProject,
      "areFiguresMadeAnew": status.areFiguresMadeAnew,
      "filterWords": filter.words, "filterState": filter.state, "filterDay": filter.day,
      "links": filter.links(rows.map(\.state)),
      "isFiltered": !filter.isEmpty, "isNothingShown": shown.isEmpty && !rows.isEmpty,
      "shown": shown.count,
      "stores": shown.map { Self.values($0, now) },
    ]
    return template.render(page)
  }

  // MARK: The table

  private static func values(_ row: Row, _ now: Timestamp) -> [String: Any] {
    let store = row.store
    let hasDay = store.businessDay != nil
    return [
      "name": store.standing.name,
      "id": store.standing.storeID,
      "state": "\(row.state.words.english) \(row.state.words.chinese)",
      "class": row.state.style,
      "lag": row.heard.map { duration(max(0, now.seconds(since: $0.at))) } ?? "–",
      "waiting": waiting(row.heard, now),
      "lastEventAt": store.lastEventAt?.iso8601Text ?? "",
      "lastEvent": store.lastEventAt.map(row.clock.text) ?? "–",
      "zone": store.lastEventAt.map(row.clock.label) ?? "", "zoneName": row.clock.zone,
      "events": store.standing.contiguousThrough,
      "storeDay": store.businessDay ?? "–",
      "bills": hasDay ? "\(store.bills)" : "–",
      "sales": hasDay ? money(store.salesMinorUnits, store.currencyCode) : "–",
      "parties": hasDay ? "\(store.partiesWaiting)" : "–",
      "wait": store.medianWaitMinutes.map { "\($0) min" } ?? "–",
    ]
  }

  static func waiting(_ heard: StoreSighting?, _ now: Timestamp) -> String {
    guard let waiting = heard?.waiting else { return "–" }
    guard waiting > 0, let since = heard?.waitingSince else { return "\(waiting)" }
    let seconds = now.seconds(since: since)
    // What happened just now is on its way; the store says so only with its next question.
    return seconds < 60 ? "0" : "\(waiting), \(duration(seconds))"
  }

  static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) days"
    }
  }

  /// `1,234,567.00 CNY`
  static func money(_ minorUnits: Int, _ code: String) -> String {
    guard let currency = Currency(isoCode: code) else { return "–" }
    let text = Money(minorUnits: minorUnits, currency: currency).plainText
    let whole = text.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      let left = whole.count - index
      if left % 3 == 0, grouped.last?.isNumber == true { grouped += "," }
      grouped.append(digit)
    }
    return grouped + text.dropFirst(whole.count) + " " + code
  }
}

/// Text of others on the page: data, and never markup.
///
/// By Unicode scalars, as browsers read: what is one `Character` to Swift may be a mark and a `<`.
private struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
