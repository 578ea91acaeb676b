import Foundation
import HeadquartersContract
import Mustache
import StoreDomain

/// The page that headquarters' people look at: how every store stands, at a glance, those that need
/// somebody first.
struct StatusPage: Sendable {
  private let template: MustacheTemplate
  /// How commands name the database: `--db /srv/hq.db`.
  private let database: String

  init(database: String) throws {
    self.database = database
    MustacheContentTypes.register(PageText(), named: PageText.name)
    template = try MustacheTemplate(string: Self.source)
  }

  func html(_ status: ChainStatus, _ metrics: ServerMetrics.Snapshot, now: Timestamp) -> String {
    let stores = status.stores.map { store in
      let heard = store.lastHeard(metrics)
      return (store: store, heard: heard, state: store.state(heard, at: now))
    }
    let sorted = stores.enumerated().sorted {
      ($0.element.state, $0.offset) < ($1.element.state, $1.offset)
    }.map(\.element)
    let page: [String: Any] = [
      "at": now.iso8601Text,
      "clock": Self.clock(now),
      "stores": sorted.map { Self.row($0.store, $0.heard, $0.state, now) },
      "count": stores.count,
      "toLookAt": stores.count { $0.state.needsSomebody },
      "days": DayOnPage.lines(of: status.stores),
      "notices": PageNotice.folded(
        sorted.flatMap { notices(of: $0.store, $0.state, now) }
          + status.exceptionsOfStores.sorted { $0.key < $1.key }.map { notice($0.key, $0.value) }
      ).map(\.values),
      "isBusy": status.eventsToProject > 0,
      "toProject": status.eventsToProject,
      "areFiguresMadeAnew": status.areFiguresMadeAnew,
    ]
    return template.render(page)
  }

  // MARK: What is to be done

  private func notices(
    of store: ChainStatus.Store, _ state: StoreState, _ now: Timestamp
  ) -> [PageNotice] {
    var notices = store.alarms.map { alarm in
      PageNotice(
        name: store.standing.name, kind: alarm.kind, words: alarm.words, detail: alarm.detail,
        command: "foh-hq alarms clear \(database) \(alarm.storeID)")
    }
    if store.refusesMenu {
      notices.append(
        PageNotice(
          name: store.standing.name, kind: "menu",
          words: Phrase(
            "It refused the menu that it was sent; the one before still holds.",
            "门店拒绝了下发的菜单，仍使用之前的菜单。"),
          command: "foh-hq menu status \(database) --store \(store.standing.storeID)"))
    }
    if state == .behind {
      notices.append(
        PageNotice(
          name: store.standing.name, kind: "behind",
          words: Phrase(
            "It speaks to headquarters, but its records do not come through. Call its IT: "
              + "`foh sync status` there says why.",
            "门店在线，但记录传不上来。请联系门店 IT，运行 foh sync status 查看原因。")))
    }
    if let ahead = store.lastEventAt.map({ $0.seconds(since: now) }), ahead > Self.clockTolerance {
      notices.append(
        PageNotice(
          name: store.standing.name, kind: "clock",
          words: Phrase(
            "Its clock is ahead of headquarters', and with it perhaps its business day. Set it right.",
            "门店时钟快于总部，营业日也可能因此不同，请校准。"),
          detail: "+\(Self.duration(ahead))"))
    }
    return notices
  }

  /// Between two clocks that are both well, in seconds.
  private static let clockTolerance = 300

  private func notice(_ kind: String, _ ofStores: [String: Int]) -> PageNotice {
    let stores = ofStores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return PageNotice(
      name: "\(stores.reduce(0) { $0 + $1.value }) × \(kind)", kind: "",
      words: ExceptionKind(rawValue: kind)?.words ?? Phrase(kind, kind),
      detail: stores.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
      command: "foh-hq report exceptions \(database)")
  }

  // MARK: The table

  private static func row(
    _ store: ChainStatus.Store, _ heard: StoreSighting?, _ state: StoreState, _ now: Timestamp
  ) -> [String: Any] {
    [
      "name": store.standing.name,
      "state": "\(state.words.english) \(state.words.chinese)",
      "class": state.style,
      "lag": heard.map { duration(max(0, now.seconds(since: $0.at))) } ?? "–",
      "waiting": waiting(heard, now),
      "lastEventAt": store.lastEventAt?.iso8601Text ?? "",
      "lastEvent": store.lastEventAt.map(clock) ?? "–",
      "events": store.standing.contiguousThrough,
      "day": store.businessDay ?? "–",
      "bills": store.businessDay == nil ? "–" : "\(store.bills)",
      "sales": store.businessDay == nil ? "–" : money(store.salesMinorUnits, store.currencyCode),
      "parties": store.businessDay == nil ? "–" : "\(store.partiesWaiting)",
      "wait": store.medianWaitMinutes.map { "\($0) min" } ?? "–",
    ]
  }

  private static func waiting(_ heard: StoreSighting?, _ now: Timestamp) -> String {
    guard let waiting = heard?.waiting else { return "–" }
    guard waiting > 0, let since = heard?.waitingSince else { return "\(waiting)" }
    let seconds = now.seconds(since: since)
    // What happened just now is on its way; the store says so only with its next question.
    return seconds < 60 ? "0" : "\(waiting), \(duration(seconds))"
  }

  private static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) days"
    }
  }

  /// Stores have more than one clock; people at headquarters read this one: `2026-11-22 19:42 UTC`.
  private static func clock(_ moment: Timestamp) -> String {
    moment.iso8601Text.prefix(16).replacing("T", with: " ") + " UTC"
  }

  static func money(_ minorUnits: Int, _ code: String) -> String {
    guard let currency = Currency(isoCode: code) else { return "–" }
    return Money(minorUnits: minorUnits, currency: currency).plainText + " " + code
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
