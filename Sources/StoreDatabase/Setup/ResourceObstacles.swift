import GRDB
import StoreConfiguration
import StoreDomain

extension ConfigurationObstacles {
  /// What is promised to bookings is there when their guests come.
  func resourceReasons() throws -> [Phrase] {
    let kept = target.settings.resources
    return try current.settings.resources.flatMap { old -> [Phrase] in
      let count = kept[old.code]?.count ?? 0
      let isMoved = kept[old.code].map { Set($0.tables) != Set(old.tables) } ?? false
      guard count < old.count || isMoved else { return [] }
      let promises = try promises(of: old.code)
      let short = promises.filter { use in
        isMoved
          || ResourceRule.mostInUse(old.code, from: use.from, until: use.until, promises) > count
      }
      return short.map { reason(old, count, $0, isMoved: isMoved) }
    }
  }

  private func promises(of code: String) throws -> [ResourceRule.Use] {
    try db.list(
      """
      SELECT r.id, r.guestName, x.amount, x.fromAt, x.untilAt FROM reservationResource x
      JOIN reservation r ON r.id = x.reservationID
      WHERE x.resourceCode = ? AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
        AND (x.untilAt > ? OR r.stage IN ('arrived', 'seated')) ORDER BY r.at, r.id
      """, [code, now]
    ) {
      ResourceRule.Use(
        reservationID: $0["id"], guestName: $0["guestName"], code: code, amount: $0["amount"],
        from: $0["fromAt"], until: $0["untilAt"])
    }
  }

  private func reason(
    _ resource: BookableResource, _ count: Int, _ use: ResourceRule.Use, isMoved: Bool
  ) -> Phrase {
    let when = "\(calendar.localTime(of: use.from).date) \(calendar.clockText(use.from))"
    let (code, guest, amount) = (resource.code, use.guestName, use.amount)
    guard !isMoved else {
      return Phrase(
        "\(code): the room is promised to \(guest) from \(when), with its tables. Give that booking "
          + "another one first.",
        "\(code)：该包间（含桌台）自 \(when) 已留给 \(guest)，请先为其更换。")
    }
    return Phrase(
      "\(code): \(amount) promised to \(guest) from \(when), and \(count) would be too few. Change "
        + "that booking first.",
      "\(code)：自 \(when) 已留给 \(guest) \(amount)，改为 \(count) 将不足，请先修改该订位。")
  }
}
