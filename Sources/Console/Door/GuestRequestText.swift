import StoreDatabase
import StoreDomain

extension GuestRequest {
  /// What the host hears about it: "A015 王女士 took a number in app, 2 guests".
  func headline(reservation: BookingEntry?) -> Phrase {
    let name = guestName.map { " \($0)" } ?? ""
    guard isAccepted else {
      return Phrase(
        "\(channel):\(name) was refused. \(reason?.english ?? "")",
        "\(channel)\(name) 未受理：\(reason?.chinese ?? "")")
    }
    switch kind {
    case .ticket:
      let number = number ?? ""
      return Phrase(
        "\(number)\(name) took a number in \(channel), \(partySize) guests",
        "\(channel) 取号 \(number)\(name)，\(partySize) 位")
    case .reservation:
      let tables = reservation?.tableNames.joined(separator: "+") ?? ""
      let place = tables.isEmpty ? "" : " \(tables)"
      return Phrase(
        "\(channel) booked\(place) for\(name), \(partySize) guests",
        "\(channel) 订位\(place)\(name)，\(partySize) 位")
    }
  }
}
