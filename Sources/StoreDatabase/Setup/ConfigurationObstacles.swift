import Foundation
import GRDB
import StoreConfiguration
import StoreDomain

/// What of a new configuration would break tonight.
struct ConfigurationObstacles {
  let current: StoreConfiguration
  let target: StoreConfiguration
  let changes: [ConfigurationChange]
  let isEnrolled: Bool
  let db: Database
  let now: Timestamp
  let calendar: StoreCalendar

  /// Each with what to do about it.
  func reasons() throws -> [Phrase] {
    let all = [
      clockReasons, drawerReasons, billReasons, gatewayReasons, tableReasons,
      resourceReasons, bandReasons,
      menuReasons, stationReasons, printerReasons, peopleReasons,
    ]
    return try all.flatMap { try $0() }
  }

  // MARK: The floor and the door

  private func tableReasons() throws -> [Phrase] {
    let gone = try removed(.tables)
    let guests = try db.list(
      """
      SELECT d.name, p.partySize FROM partyTable t JOIN diningTable d ON d.id = t.tableID
      JOIN party p ON p.id = t.partyID
      WHERE t.untilAt IS NULL AND d.name IN (SELECT value FROM json_each(?)) ORDER BY d.position
      """, [gone]
    ) { row in
      let (name, size): (String, Int) = (row["name"], row["partySize"])
      return Phrase(
        "\(name): \(size) guests sit there. Take it away when they have left.",
        "\(name)：有 \(size) 位顾客用餐，请在其离店后撤销。")
    }
    let promises = try db.list(
      """
      SELECT d.name, r.partySize, r.at FROM reservationTable t
      JOIN diningTable d ON d.id = t.tableID JOIN reservation r ON r.id = t.reservationID
      WHERE r.stage IN ('requested', 'confirmed', 'arrived')
        AND (t.untilAt > ? OR r.stage = 'arrived')
        AND d.name IN (SELECT value FROM json_each(?)) ORDER BY r.at, d.position
      """, [now, gone]
    ) { row in
      let (name, size, at): (String, Int, Timestamp) = (row["name"], row["partySize"], row["at"])
      let when = "\(calendar.localTime(of: at).date) \(calendar.clockText(at))"
      return Phrase(
        "\(name): promised to a booking of \(size) at \(when). Give it another table first.",
        "\(name)：已留给 \(when) 的 \(size) 人订位，请先为其换桌。")
    }
    return guests + promises
  }

  private func bandReasons() throws -> [Phrase] {
    try db.list(
      """
      SELECT band, count(*) AS waiting FROM ticket
      WHERE businessDay = ? AND stage IN ('waiting', 'called', 'missed')
        AND band IN (SELECT value FROM json_each(?)) GROUP BY band
      """, [calendar.businessDay(of: now), try removed(.bands)]
    ) { row in
      let (band, count): (String, Int) = (row["band"], row["waiting"])
      return Phrase(
        "band \(band): \(count) numbers wait in it. Take it away when they are seated.",
        "\(band) 类桌：还有 \(count) 个号在等位，请在其入座后撤销。")
    }
  }

  // MARK: Money and time

  private func billReasons() throws -> [Phrase] {
    var reasons: [Phrase] = []
    if current.currency != target.currency {
      reasons.append(
        Phrase(
          "the currency stays \(current.currency.code): every price and every bill of this file is "
            + "in it. Make a store of its own for another one.",
          "货币须保持 \(current.currency.code)：本文件的价格和账单均以此计。使用其他货币请另建门店。"))
    }
    let (old, new) = (current.settings, target.settings)
    let kept = old.taxRates.filter { rate in new.taxRates.contains { $0.code == rate.code } }
    let isTaxTouched =
      kept.count < old.taxRates.count || kept.contains { !new.taxRates.contains($0) }
    guard
      isTaxTouched || old.rounding != new.rounding
        || old.serviceChargeBasisPoints != new.serviceChargeBasisPoints
        || old.perHeadDishCodes != new.perHeadDishCodes
    else { return reasons }
    let open = try count(
      "SELECT count(*) FROM guestCheck WHERE stage = 'open' AND NOT \(Check.holdsNoSale)")
    if open > 0 {
      reasons.append(
        Phrase(
          "tax rates, service charge, rounding and what is charged per head: \(open) checks are open, "
            + "and guests have seen what they come to. Change them when those are paid.",
          "税率、服务费、抹零和按人头收取：还有 \(open) 张未结账单，金额已告知顾客。请在结清后修改。"))
    }
    return reasons
  }

  /// What is pinned to a business day, or booked for a time of day, would stand on another one.
  private func clockReasons() throws -> [Phrase] {
    guard
      current.timeZoneIdentifier != target.timeZoneIdentifier
        || current.businessDayHour != target.businessDayHour
    else { return [] }
    let day = calendar.businessDay(of: now)
    let guests = try count("SELECT count(*) FROM party WHERE stage <> 'left'")
    let checks = try count("SELECT count(*) FROM guestCheck WHERE stage = 'open'")
    let tickets = try count(
      """
      SELECT count(*) FROM ticket
      WHERE businessDay = ? AND stage IN ('waiting', 'called', 'missed')
      """, [day])
    let bookings = try count(
      """
      SELECT count(*) FROM reservation
      WHERE stage IN ('requested', 'confirmed', 'arrived') AND businessDay >= ?
      """, [day])
    guard guests + checks + tickets + bookings > 0 else { return [] }
    return [
      Phrase(
        "time zone and business_day_hour: \(guests) parties are here, \(checks) checks are open, "
          + "\(tickets) numbers wait and \(bookings) bookings are to come. Change them when there "
          + "are none.",
        "时区和 business_day_hour：店内 \(guests) 桌顾客，未结账单 \(checks)，等位 \(tickets)，"
          + "待到订位 \(bookings)。请在全部为零时修改。")
    ]
  }

  // MARK: The menu

  /// The menu refers to tax rates, sections and dishes of the configuration, and is another's to
  /// change.
  private func menuReasons() throws -> [Phrase] {
    let (before, settings) = (current.settings, target.settings)
    let gone = before.taxRates.map(\.code).filter { code in
      !settings.taxRates.contains { $0.code == code }
    }
    var reasons = try dishes("taxCode", among: gone).map { code, dishes in
      Phrase(
        "tax rate \(code): \(dishes) dishes have it. \(menuFirst.english)",
        "税率 \(code)：\(dishes) 道菜品在用。\(menuFirst.chinese)")
    }
    // A house without sections takes those that the menu names.
    if !settings.categories.isEmpty, settings.categories != before.categories {
      let known = Set(settings.categories.map(\.code))
      let all = try String.fetchAll(db, sql: "SELECT DISTINCT category FROM dish")
      reasons += try dishes("category", among: all.filter { !known.contains($0) }).map {
        code, dishes in
        Phrase(
          "menu section \(code): \(dishes) dishes stand in it. \(menuFirst.english)",
          "菜单分类 \(code)：\(dishes) 道菜品在用。\(menuFirst.chinese)")
      }
    }
    for code in settings.perHeadDishCodes
    where try !before.perHeadDishCodes.contains(code) && dishes("code", among: [code]).isEmpty {
      reasons.append(
        Phrase(
          "charged per head: no dish of the menu has the code \(code). Write one that the menu has.",
          "按人头收取：菜单中没有编码 \(code)，请填写菜单中的编码。"))
    }
    return try reasons + campaignReasons() + plannedMenuReasons()
  }

  /// Headquarters' next menu waits for its hour, and would be refused then.
  private func plannedMenuReasons() throws -> [Phrase] {
    guard
      let text = try String.fetchOne(db, sql: "SELECT plannedText FROM menuState"),
      Self.problem(of: text, current) == nil, let problem = Self.problem(of: text, target)
    else { return [] }
    return [
      Phrase(
        "headquarters' next menu would be refused: \(problem.english)",
        "总部已下发的新菜单将无法生效：\(problem.chinese)")
    ]
  }

  private static func problem(of menu: String, _ configuration: StoreConfiguration) -> Phrase? {
    var context = MenuFile.Context(configuration)
    // A menu may leave out what a campaign was for: that is given to nobody then.
    context.campaigns = []
    do throws(ConfigurationError) {
      _ = try MenuFile.parse(Array(menu.utf8), file: "menu", context: context)
      return nil
    } catch {
      return error.problems.first?.message
    }
  }

  private var menuFirst: Phrase {
    isEnrolled
      ? Phrase("Headquarters must send another menu first.", "请先由总部下发新菜单。")
      : Phrase("The menu must be without it first.", "请先调整菜单。")
  }

  /// Which of the codes dishes of the menu have, with how many dishes.
  private func dishes(
    _ column: String, among codes: [String]
  ) throws -> [(code: String, dishes: Int)] {
    try db.list(
      """
      SELECT \(column) AS code, count(*) AS dishes FROM dish
      WHERE retiredAt IS NULL AND \(column) IN (SELECT value FROM json_each(?))
      GROUP BY \(column) ORDER BY \(column)
      """, [try ConfigurationWriter.json(codes)]
    ) { ($0["code"], $0["dishes"]) }
  }

  // MARK: The kitchen and the printers

  private func stationReasons() throws -> [Phrase] {
    let gone = try removed(.stations)
    let making = try db.list(
      """
      SELECT k.stationCode AS code, count(*) AS items FROM kitchenItem k
      JOIN orderLine l ON l.id = k.lineID
      WHERE k.bumpedAt IS NULL AND l.quantity > k.returnedQuantity AND k.queuedAt > ?
        AND k.stationCode IN (SELECT value FROM json_each(?)) GROUP BY k.stationCode
      """, [now.advanced(byMinutes: -KitchenTicket.minutesOnBoard), gone]
    ) { row in
      let (code, items): (String, Int) = (row["code"], row["items"])
      return Phrase(
        "station \(code): \(items) dishes are being made there. Take it away when they are out.",
        "档口 \(code)：还有 \(items) 道菜在制作，请在出菜后撤销。")
    }
    // Also of dishes that have left the menu meanwhile.
    let unsent = try db.list(
      """
      SELECT d.stationCode AS code, count(*) AS lines FROM orderLine l
      JOIN guestCheck c ON c.id = l.checkID AND c.stage = 'open' JOIN dish d ON d.id = l.dishID
      WHERE l.stage IN ('draft', 'held') AND d.stationCode IN (SELECT value FROM json_each(?))
      GROUP BY d.stationCode
      """, [gone]
    ) { row in
      let (code, lines): (String, Int) = (row["code"], row["lines"])
      return Phrase(
        "station \(code): \(lines) lines are to be sent there. Let them be sent or taken off first.",
        "档口 \(code)：还有 \(lines) 道菜未下单，请先下单或取消。")
    }
    let codes = changes.filter { $0.area == .stations && $0.kind == .removed }.map(\.key)
    let onMenu = try dishes("stationCode", among: codes).map { code, dishes in
      Phrase(
        "station \(code): \(dishes) dishes of the menu are made there. \(menuFirst.english)",
        "档口 \(code)：菜单中 \(dishes) 道菜品在此制作。\(menuFirst.chinese)")
    }
    return making + unsent + onMenu
  }

  private func printerReasons() throws -> [Phrase] {
    let gone = try removed(.printers)
    return try db.list(
      """
      SELECT printer.code, count(*) AS slips FROM printer
      JOIN printJob ON printer.code IN (printerCode, tryOn)
      WHERE (stage IN ('pending', 'printing') OR stage = 'failed' AND noticedAt IS NULL)
        AND printer.code IN (SELECT value FROM json_each(?)) GROUP BY printer.code
      """, [gone]
    ) { row in
      let (code, slips): (String, Int) = (row["code"], row["slips"])
      return Phrase(
        "printer \(code): \(slips) slips wait for it. Keep its code and give it its new place: they "
          + "follow.",
        "打印机 \(code)：还有 \(slips) 张小票待打印。请保留代码并填写新位置，小票会随之打印。")
    }
  }

  // MARK: People

  private func peopleReasons() throws -> [Phrase] {
    let care = try db.list(
      """
      SELECT staff.code, count(*) AS alerts FROM careAlert JOIN staff ON staff.id = ownerID
      WHERE stage = 'claimed' AND businessDay = ?
        AND staff.code IN (SELECT value FROM json_each(?)) GROUP BY staff.code
      """, [calendar.businessDay(of: now), try removed(.staff)]
    ) { row in
      let (code, alerts): (String, Int) = (row["code"], row["alerts"])
      return Phrase(
        "\(code) looks after \(alerts) guests' needs tonight. Let them be done or given back first.",
        "\(code) 今晚认领了 \(alerts) 项顾客关怀，请先完成或退回。")
    }
    let roles = target.staff.filter { person in
      !target.roles.contains { $0.code == person.role }
    }.map { person in
      Phrase(
        "\(person.code) has the role \(person.role), which this file takes away. Give them another.",
        "\(person.code) 的岗位 \(person.role) 被本文件撤销，请先更换岗位。")
    }
    return care + roles + (managerIsLost ? [Self.noManager] : [])
  }

  private var managerIsLost: Bool {
    func hasManager(_ configuration: StoreConfiguration) -> Bool {
      let roles = configuration.roles.filter { $0.permissions.contains(.manageStore) }.map(\.code)
      return configuration.staff.contains { roles.contains($0.role) }
    }
    return hasManager(current) && !hasManager(target)
  }

  private static let noManager = Phrase(
    "nobody could manage the store: no person has a role with manage_store.",
    "将没有人能管理门店：没有员工的岗位带有 manage_store。")

  // MARK: Reading

  private func removed(_ area: ConfigurationArea) throws -> String {
    try ConfigurationWriter.json(
      changes.filter { $0.area == area && $0.kind == .removed }.map(\.key))
  }

  private func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
  }
}
