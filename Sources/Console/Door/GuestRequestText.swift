import StoreDatabase
import StoreDomain

extension GuestRequest {
  /// What the host hears about it: "A015 王女士 took a number by app, 2 guests".
  func headline(reservation: BookingEntry?) -> Phrase {
    let guests = partySize == 1 ? "1 guest" : "\(partySize) guests"
    guard !isAsked else {
      return Phrase(
        "\(guestName ?? "A guest") asks for a table by \(channel), \(guests): answer it in the bookings",
        "\(channel) \(guestName ?? "顾客") 订位 \(partySize) 位，请到订位页答复")
    }
    guard isAccepted else {
      return Phrase(
        "\(guestName ?? "A guest"), by \(channel), was refused. \(reason?.english ?? "")",
        "\(channel) \(guestName ?? "顾客") 未受理：\(reason?.chinese ?? "")")
    }
    let name = guestName.map { " \($0)" } ?? ""
    switch kind {
    case .ticket:
      let number = number ?? ""
      return Phrase(
        "\(number)\(name) took a number by \(channel), \(guests)",
        "\(channel) 取号 \(number)\(name)，\(partySize) 位")
    case .reservation:
      let tables = reservation?.tableNames.joined(separator: "+") ?? ""
      let place = tables.isEmpty ? "" : " \(tables)"
      return Phrase(
        "\(guestName ?? "A guest") booked\(place) by \(channel), \(guests)",
        "\(channel) 订位\(place)\(name)，\(partySize) 位")
    }
  }

  /// In a row of several: "A015 王女士".
  fileprivate var brief: Phrase {
    let name = guestName.map { " \($0)" } ?? ""
    guard !isAsked else { return Phrase("asks\(name)", "待确认\(name)") }
    guard isAccepted else { return Phrase("refused\(name)", "未受理\(name)") }
    return switch kind {
    case .ticket: Phrase("\(number ?? "")\(name)", "\(number ?? "")\(name)")
    case .reservation: Phrase("booking\(name)", "订位\(name)")
    }
  }
}

extension [GuestRequest] {
  /// Several at once in one line, because a second notice would hide the first.
  var headline: Phrase {
    Phrase(
      "\(count) from guests' apps: \(map(\.brief.english).joined(separator: ", "))",
      "线上 \(count) 条：\(map(\.brief.chinese).joined(separator: "、"))")
  }
}
