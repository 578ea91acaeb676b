import GRDB
import StoreConfiguration
import StoreDomain

extension ConfigurationObstacles {
  /// Somebody answers for the cash of an open drawer until it is counted, on the business day on which it
  /// was opened.
  func drawerReasons() throws -> [Phrase] {
    let open = try db.list(
      """
      SELECT shift.drawer, staff.code, staff.name FROM shift
      JOIN staff ON staff.id = shift.cashierID
      WHERE shift.stage = 'open' ORDER BY shift.openedAt, shift.id
      """
    ) { (drawer: $0["drawer"] as String, code: $0["code"] as String, name: $0["name"] as String) }
    guard !open.isEmpty else { return [] }
    let cashiers = open.filter {
      Self.takesPayment($0.code, in: current) && !Self.takesPayment($0.code, in: target)
    }.map { shift in
      Phrase(
        "\(shift.code): \(shift.name) has drawer \(shift.drawer) open and would take no payment any "
          + "more. Let it be counted or handed over first.",
        "\(shift.code)：\(shift.name) 的钱箱 \(shift.drawer) 尚未清点，修改后其不能再收款。请先盲点或交班。")
    }
    let drawers = open.map(\.drawer)
    let isClockTouched =
      current.timeZoneIdentifier != target.timeZoneIdentifier
      || current.businessDayHour != target.businessDayHour
    guard isClockTouched else { return cashiers }
    return cashiers + [
      Phrase(
        "time zone and business_day_hour: drawers are open, each on its business day: "
          + "\(drawers.joined(separator: ", ")). Count them first.",
        "时区和 business_day_hour：以下钱箱尚未清点，且计入各自营业日：\(drawers.joined(separator: "、"))。请先清点。")
    ]
  }

  private static func takesPayment(_ code: String, in configuration: StoreConfiguration) -> Bool {
    guard let person = configuration.staff.first(where: { $0.code == code }) else { return false }
    return configuration.roles.contains {
      $0.code == person.role && $0.permissions.contains(.takePayment)
    }
  }
}
