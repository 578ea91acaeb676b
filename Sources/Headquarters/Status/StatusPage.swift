import Foundation
import Mustache
import StoreConfiguration
import StoreDomain

/// The page that headquarters' people look at: how every store stands, at a glance.
struct StatusPage: Sendable {
  private let template: MustacheTemplate

  init() throws {
    template = try MustacheTemplate(string: Self.source)
  }

  func html(_ status: ChainStatus, _ metrics: ServerMetrics.Snapshot, now: Timestamp) -> String {
    let rows = status.stores.map { Self.row($0, metrics, now) }
    let page: [String: Any] = [
      "at": now.iso8601Text,
      "stores": rows,
      "count": status.stores.count,
      "silent": rows.count { ($0["class"] as? String) != "ok" },
      "exceptions": status.exceptions.sorted { $0.key < $1.key }.map {
        ["kind": $0.key, "times": $0.value] as [String: Any]
      },
      "toProject": status.eventsToProject,
    ]
    return template.render(page)
  }

  /// After this many seconds without a word a store is late, and then silent.
  private static let lateAfter = 120
  private static let silentAfter = 900

  private static func row(
    _ store: ChainStatus.Store, _ metrics: ServerMetrics.Snapshot, _ now: Timestamp
  ) -> [String: Any] {
    let heard = [metrics.lastSeen[store.standing.storeID], store.lastReceivedAt].compactMap(\.self)
      .max()
    let lag = heard.map { max(0, now.seconds(since: $0)) }
    let state: (word: String, style: String) =
      switch (store.standing.access, lag) {
      case (.revoked, _): ("revoked", "bad")
      case (.invited, _): ("not enrolled", "quiet")
      case (.enrolled, nil): ("never heard", "late")
      case (.enrolled, let lag?) where lag > silentAfter: ("silent", "bad")
      case (.enrolled, let lag?) where lag > lateAfter: ("late", "late")
      default: ("ok", "ok")
      }
    let hasAlarm = !store.alarms.isEmpty
    return [
      "name": store.standing.name,
      "state": hasAlarm ? "alarm" : state.word,
      "class": hasAlarm ? "bad" : state.style,
      "lag": lag.map(duration) ?? "–",
      "lastEvent": store.lastEventAt?.iso8601Text ?? "–",
      "events": store.standing.contiguousThrough,
      "epoch": store.standing.epoch,
      "alarms": store.alarms.joined(separator: ", "),
      "day": store.businessDay ?? "–",
      "bills": store.bills,
      "sales": money(store.salesMinorUnits, store.currencyCode),
      "waiting": store.partiesWaiting,
      "wait": store.medianWaitMinutes.map { "\($0) min" } ?? "–",
    ]
  }

  private static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) days"
    }
  }

  private static func money(_ minorUnits: Int, _ code: String) -> String {
    guard let currency = Currency(isoCode: code) else { return "–" }
    return Money(minorUnits: minorUnits, currency: currency).plainText + " " + code
  }

  private static let source = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="15">
    <title>Headquarters 总部</title>
    <style>
    body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem;
      color: #1c1917; background: #fff }
    h1 { font-size: 1.4rem; margin: 0 }
    p { margin: .3rem 0 1.2rem; color: #57534e }
    table { border-collapse: collapse; width: 100% }
    th { text-align: left; font-weight: 600; color: #57534e; border-bottom: 2px solid #d6d3d1 }
    th, td { padding: .4rem .7rem .4rem 0; vertical-align: baseline }
    td { border-bottom: 1px solid #e7e5e4 }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
    .time { white-space: nowrap; font-variant-numeric: tabular-nums }
    .ok { color: #166534 } .late { color: #92400e; font-weight: 600 }
    .bad { color: #b91c1c; font-weight: 700 } .quiet { color: #78716c }
    </style>
    </head>
    <body>
    <h1>Headquarters 总部</h1>
    <p>{{count}} stores, {{silent}} to look at. {{toProject}} events not added up yet. \
    <span class="time">{{at}}</span></p>
    <table>
    <thead><tr><th>Store 门店</th><th>State 状态</th><th class="number">Lag 延迟</th>\
    <th>Last event 最近事件</th><th class="number">Events 事件</th><th>Alarms 告警</th>\
    <th>Day 营业日</th><th class="number">Bills 账单</th><th class="number">Sales 营业额</th>\
    <th class="number">Waiting 等位</th><th class="number">Median wait 等位时长</th></tr></thead>
    <tbody>
    {{#stores}}
    <tr><td>{{name}}</td><td class="{{class}}">{{state}}</td><td class="number">{{lag}}</td>\
    <td class="time">{{lastEvent}}</td><td class="number">{{events}}</td>\
    <td class="bad">{{alarms}}</td><td class="time">{{day}}</td><td class="number">{{bills}}</td>\
    <td class="number">{{sales}}</td><td class="number">{{waiting}}</td>\
    <td class="number">{{wait}}</td></tr>
    {{/stores}}
    </tbody>
    </table>
    {{#exceptions}}
    <p class="late">{{times}} × {{kind}}: foh-hq report exceptions</p>
    {{/exceptions}}
    </body>
    </html>
    """
}
