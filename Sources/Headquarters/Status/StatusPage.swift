import Foundation
import HeadquartersContract
import Mustache
import StoreDomain

/// The page that headquarters' people look at: how every store stands, at a glance, those that need
/// somebody first.
struct StatusPage: Sendable {
  private let template: MustacheTemplate

  init() throws {
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
      "sales": Self.sales(status.stores),
      "notices": sorted.flatMap { Self.notices(of: $0.store, $0.state) }
        + status.exceptions.sorted { $0.key < $1.key }.map(Self.notice),
      "isBusy": status.eventsToProject > 0,
      "toProject": status.eventsToProject,
      "areFiguresMadeAnew": status.areFiguresMadeAnew,
    ]
    return template.render(page)
  }

  // MARK: What is to be done

  private static func notices(
    of store: ChainStatus.Store, _ state: StoreState
  ) -> [[String: Any]] {
    var notices = store.alarms.map { alarm in
      notice(
        store.standing.name, alarm.kind, alarm.words, detail: alarm.detail,
        command: "foh-hq alarms clear … \(alarm.storeID)")
    }
    if store.refusesMenu {
      notices.append(
        notice(
          store.standing.name, "menu",
          Phrase(
            "It refused the menu that it was sent; the one before still holds.",
            "门店拒绝了下发的菜单，仍使用之前的菜单。"),
          command: "foh-hq menu status … --store \(store.standing.storeID)"))
    }
    if state == .behind {
      notices.append(
        notice(
          store.standing.name, "behind",
          Phrase(
            "It speaks to headquarters, but its records do not come through. Call its IT: "
              + "`foh sync status` there says why.",
            "门店在线，但记录传不上来。请联系门店 IT，运行 foh sync status 查看原因。")))
    }
    return notices
  }

  private static func notice(_ kind: String, _ times: Int) -> [String: Any] {
    notice(
      "\(times) × \(kind)", "", ExceptionKind(rawValue: kind)?.words ?? Phrase(kind, kind),
      command: "foh-hq report exceptions …")
  }

  private static func notice(
    _ name: String, _ kind: String, _ words: Phrase, detail: String = "", command: String = ""
  ) -> [String: Any] {
    [
      "name": name, "kind": kind, "english": words.english, "chinese": words.chinese,
      "detail": detail, "command": command,
    ]
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

  /// What the chain sold on its newest business day, in each of its currencies.
  private static func sales(_ stores: [ChainStatus.Store]) -> [[String: Any]] {
    guard let day = stores.compactMap(\.businessDay).max() else { return [] }
    let today = Dictionary(grouping: stores.filter { $0.businessDay == day }, by: \.currencyCode)
    return today.sorted { $0.key < $1.key }.map { code, stores in
      [
        "day": day,
        "total": sum(stores.map(\.salesMinorUnits)).map { money($0, code) } ?? "–",
        "bills": stores.reduce(0) { $0 + $1.bills },
        "parties": stores.reduce(0) { $0 + $1.partiesWaiting },
      ]
    }
  }

  /// Nothing when no number holds it.
  private static func sum(_ amounts: [Int]) -> Int? {
    amounts.reduce(0 as Int?) { sum, amount in
      guard let (total, isOver) = sum?.addingReportingOverflow(amount), !isOver else { return nil }
      return total
    }
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

  private static func money(_ minorUnits: Int, _ code: String) -> String {
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
