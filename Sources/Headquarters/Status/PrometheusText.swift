import StoreDomain

/// The Prometheus text format, version 0.0.4.
struct PrometheusText {
  private(set) var text = ""

  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  init(_ status: ChainStatus, _ metrics: ServerMetrics.Snapshot) {
    chain(status)
    stores(status, metrics)
    requests(metrics)
  }

  private mutating func chain(_ status: ChainStatus) {
    head("foh_hq_stores", "gauge", "Stores by their access.")
    for access in [StoreStanding.Access.invited, .enrolled, .revoked] {
      let count = status.stores.count { $0.standing.access == access }
      line("foh_hq_stores", ["access": access.rawValue], count)
    }
    head("foh_hq_exceptions", "gauge", "Events that were kept but do not fit, by kind.")
    for kind in ExceptionKind.allCases {
      line("foh_hq_exceptions", ["kind": kind.rawValue], status.exceptions[kind.rawValue] ?? 0)
    }
    head("foh_hq_events_to_project", "gauge", "Events that are kept and not added up yet.")
    line("foh_hq_events_to_project", [:], status.eventsToProject)
  }

  private mutating func stores(_ status: ChainStatus, _ metrics: ServerMetrics.Snapshot) {
    head("foh_hq_store_sequence", "gauge", "The last event of the store's epoch that is kept.")
    for store in status.stores {
      line(
        "foh_hq_store_sequence", ["store": store.standing.storeID],
        store.standing.contiguousThrough)
    }
    head("foh_hq_store_alarms", "gauge", "Alarms of the store that nobody has cleared.")
    for store in status.stores {
      line("foh_hq_store_alarms", ["store": store.standing.storeID], store.alarms.count)
    }
    head(
      "foh_hq_store_last_received_timestamp_seconds", "gauge",
      "When events of the store last came that were new.")
    for store in status.stores {
      guard let at = store.lastReceivedAt else { continue }
      line(
        "foh_hq_store_last_received_timestamp_seconds", ["store": store.standing.storeID],
        Int(at.millisecondsSinceEpoch / 1000))
    }
    head("foh_hq_store_last_seen_timestamp_seconds", "gauge", "When the store last asked anything.")
    for store in status.stores {
      guard let seen = store.lastHeard(metrics)?.at else { continue }
      line(
        "foh_hq_store_last_seen_timestamp_seconds", ["store": store.standing.storeID],
        Int(seen.millisecondsSinceEpoch / 1000))
    }
    head(
      "foh_hq_store_waiting", "gauge",
      "Records that wait in the store for headquarters, as the store last said.")
    for store in status.stores {
      guard let waiting = store.lastHeard(metrics)?.waiting else { continue }
      line("foh_hq_store_waiting", ["store": store.standing.storeID], waiting)
    }
  }

  private mutating func requests(_ metrics: ServerMetrics.Snapshot) {
    head("foh_hq_events_kept_total", "counter", "Events kept since the server started.")
    line("foh_hq_events_kept_total", [:], metrics.eventsKept)
    head("foh_hq_events_duplicate_total", "counter", "Events that were there already.")
    line("foh_hq_events_duplicate_total", [:], metrics.duplicates)
    head("foh_hq_shut_out_total", "counter", "Connections closed because the caller was too slow.")
    line("foh_hq_shut_out_total", [:], metrics.shutOut)
    head("foh_hq_connections", "gauge", "Open connections.")
    line("foh_hq_connections", [:], metrics.connections)
    head("foh_hq_connections_limit", "gauge", "How many connections may be open.")
    line("foh_hq_connections_limit", [:], metrics.mostConnections)
    head(
      "foh_hq_connections_full_total", "counter",
      "How often as many connections were open as may be, so that others had to wait.")
    line("foh_hq_connections_full_total", [:], metrics.timesFull)
    head(
      "foh_hq_connections_dropped_total", "counter",
      "Idle connections closed because their address had too many.")
    line("foh_hq_connections_dropped_total", [:], metrics.droppedIdle)
    head(
      "foh_hq_connections_refused_total", "counter",
      "Connections that were not let in because their address had too many.")
    line("foh_hq_connections_refused_total", [:], metrics.droppedOfOneAddress)
    head(
      "foh_hq_wrong_passwords_total", "counter",
      "Requests for the status page or the metrics with a wrong password.")
    line("foh_hq_wrong_passwords_total", [:], metrics.wrongPasswords)
    head("foh_hq_wrong_codes_total", "counter", "Enrolments with a code that is not good.")
    line("foh_hq_wrong_codes_total", [:], metrics.wrongCodes)
    head("foh_hq_requests_total", "counter", "Requests answered.")
    let requests = metrics.requests.map { kind, count in
      (["method": kind.method, "route": kind.route, "status": String(kind.status)], count)
    }
    for (labels, count) in requests.sorted(by: { Self.labels($0.0) < Self.labels($1.0) }) {
      line("foh_hq_requests_total", labels, count)
    }
    head("foh_hq_request_seconds", "histogram", "How long requests took.")
    for (route, duration) in metrics.durations.sorted(by: { $0.key < $1.key }) {
      for (limit, count) in zip(ServerMetrics.bucketSeconds, duration.buckets) {
        line("foh_hq_request_seconds_bucket", ["route": route, "le": "\(limit)"], count)
      }
      line("foh_hq_request_seconds_bucket", ["route": route, "le": "+Inf"], duration.count)
      text += "foh_hq_request_seconds_sum\(Self.labels(["route": route])) \(duration.seconds)\n"
      line("foh_hq_request_seconds_count", ["route": route], duration.count)
    }
  }

  private mutating func head(_ name: String, _ type: String, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  private mutating func line(_ name: String, _ labels: [String: String], _ value: Int) {
    text += "\(name)\(Self.labels(labels)) \(value)\n"
  }

  private static func labels(_ labels: [String: String]) -> String {
    guard !labels.isEmpty else { return "" }
    let pairs = labels.sorted { $0.key < $1.key }.map { key, value in
      let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n")
      return "\(key)=\"\(escaped)\""
    }
    return "{\(pairs.joined(separator: ","))}"
  }
}
