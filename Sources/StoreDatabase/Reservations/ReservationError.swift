import StoreDomain

extension ObeysHours {
  /// Asks whether a booking is within the opening hours until its guests are expected to leave.
  ///
  /// - Returns: what its event says when it is not, all the same.
  func obeyHours(in transaction: Transaction, of reservation: Reservation) throws -> String? {
    let now = transaction.now
    let minutes = transaction.stays.minutes(partySize: reservation.partySize, at: reservation.at)
    let words = try obeyHours(in: transaction, of: "reservation/\(reservation.id)") {
      (hours) throws(HoursRefusal) in
      try hours.checkBooking(at: reservation.at, minutes: minutes, now: now)
    }
    return words.map { "\($0.english) \($0.chinese)" }
  }
}

/// Where else, or when else, a party could be booked.
public struct BookingAlternative: Equatable, Sendable {
  public var at: Timestamp
  public var tableIDs: [Identifier<DiningTable>]
  /// What it would have beside tables; nil for all that was asked for.
  public var resources: [ResourceAmount]?
  /// "T08 at 19:30", "19:30 T08".
  public var phrase: Phrase

  init(
    at: Timestamp, tableIDs: [Identifier<DiningTable>], resources: [ResourceAmount]? = nil,
    phrase: Phrase
  ) {
    self.at = at
    self.tableIDs = tableIDs
    self.resources = resources
    self.phrase = phrase
  }
}

/// Why a booking was refused.
public enum ReservationError: Explained, Equatable {
  case inThePast
  case tooFarAhead
  /// The table is promised to other guests at that time.
  case conflict(
    table: String, guestName: String, clock: String, alternatives: [BookingAlternative])
  /// Too few of a resource are free over the booking's time.
  case resourceTaken(
    resource: Phrase, asked: Int, free: Int, count: Int, holder: Holder?,
    alternatives: [BookingAlternative])
  /// Guests sit at the table who are expected to stay longer than until the booking's time.
  case stillSeated(table: String, untilClock: String, alternatives: [BookingAlternative])
  /// No place is left for it, or for another booking to which no table is promised.
  case full(clock: String, alternatives: [BookingAlternative])
  case notTonight(date: LocalDate)
  case notLateYet(untilClock: String)
  /// A guest's app asked for it, and the house has not said yes.
  case notAnswered
  case over(Reservation.Stage)
  case tooManyTasks
  case tooManyDishes
  /// The role or person who was to prepare something is not there any more.
  case nobodyToPrepare

  /// Who has a resource, and when.
  public struct Holder: Equatable, Sendable {
    /// Nil of guests without a booking.
    public var guestName: String?
    public var amount: Int
    public var fromClock: String
    public var untilClock: String
  }

  public var explanation: Phrase {
    switch self {
    case .resourceTaken(let resource, let asked, let free, let count, let holder, let alternatives):
      Self.taken(resource, asked, free, count, holder).offering(alternatives)
    case .inThePast:
      Phrase("This time is over. Choose a later one.", "该时间已过，请选择更晚的时间。")
    case .tooFarAhead:
      Phrase("This is more than a year ahead. Check the date.", "日期超过一年，请核对日期。")
    case .conflict(let table, let guest, let clock, let alternatives):
      if alternatives.isEmpty {
        Phrase(
          "\(table) is booked for \(guest) at \(clock), and no other table is free near that "
            + "time. Offer another day.",
          "\(table) 已订给 \(guest)（\(clock)），该时段附近没有其他空桌，请建议改期。")
      } else {
        Phrase(
          "\(table) is booked for \(guest) at \(clock). Offer "
            + alternatives.map(\.phrase.english).joined(separator: ", or ") + ".",
          "\(table) 已订给 \(guest)（\(clock)）。可改为："
            + alternatives.map(\.phrase.chinese).joined(separator: "，或 ") + "。")
      }
    case .stillSeated(let table, let clock, let alternatives):
      if alternatives.isEmpty {
        Phrase(
          "Guests sit at \(table) who are expected until \(clock), and no other table is free near "
            + "that time.",
          "\(table) 的客人预计用到 \(clock)，该时段附近没有其他空桌。")
      } else {
        Phrase(
          "Guests sit at \(table) who are expected until \(clock). Offer "
            + alternatives.map(\.phrase.english).joined(separator: ", or ") + ".",
          "\(table) 的客人预计用到 \(clock)。可改为："
            + alternatives.map(\.phrase.chinese).joined(separator: "，或 ") + "。")
      }
    case .full(let clock, let alternatives):
      if alternatives.isEmpty {
        Phrase(
          "The house is fully booked at \(clock) and near that time. Offer another day.",
          "\(clock) 及附近时段已订满，请建议改期。")
      } else {
        Phrase(
          "The house is fully booked at \(clock). Offer "
            + alternatives.map(\.phrase.english).joined(separator: ", or ") + ".",
          "\(clock) 已订满。可改为："
            + alternatives.map(\.phrase.chinese).joined(separator: "，或 ") + "。")
      }
    case .notTonight(let date):
      Phrase("This booking is for \(date). Change its day first.", "该订位是 \(date) 的，请先改期。")
    case .notLateYet(let clock):
      Phrase(
        "The table is held until \(clock). Wait until then.", "为客人留台至 \(clock)，请届时再操作。")
    case .notAnswered:
      Phrase(
        "The guest's app asked for it and was not answered: they were promised nothing. Decline it.",
        "线上订位尚未答复，并未承诺客人，请谢绝该订位。")
    case .over(let stage):
      Phrase(
        "This booking is \(stage.phrase.english). Look at the list again.",
        "该订位已\(stage.phrase.chinese)，请重新查看列表。")
    case .tooManyTasks:
      Phrase("A booking has up to 20 tasks. Leave some out.", "每个订位最多 20 项准备，请减少。")
    case .tooManyDishes:
      Phrase(
        "A booking has up to \(BookedDish.limit) dishes. Leave some for the evening.",
        "每个订位最多预点 \(BookedDish.limit) 道菜，其余请到店再点。")
    case .nobodyToPrepare:
      Phrase(
        "Nobody is left to prepare that. Give it to somebody else.", "该准备事项没有人负责，请另指定。")
    }
  }
}

extension ReservationError {
  /// "The video-call set is taken 18:30–20:30 by Li's booking."
  private static func taken(
    _ resource: Phrase, _ asked: Int, _ free: Int, _ count: Int, _ holder: Holder?
  ) -> Phrase {
    let who =
      holder.map { holder in
        holder.guestName.map { Phrase("\($0)'s booking", "\($0)的订位") }
          ?? Phrase("guests who sit here", "在座客人")
      } ?? Phrase("others", "其他客人")
    let span = holder.map { "\($0.fromClock)–\($0.untilClock)" } ?? ""
    guard count > 1 else {
      return Phrase(
        "The \(resource.english) is taken \(span) by \(who.english).",
        "\(resource.chinese) \(span) 已被\(who.chinese)占用。")
    }
    let amount = holder?.amount ?? 0
    return Phrase(
      "\(resource.english): \(asked) asked for, \(free) of \(count) free then; \(amount) "
        + "\(amount == 1 ? "is" : "are") with \(who.english) \(span).",
      "\(resource.chinese)：需要 \(asked)，该时段 \(count) 中仅余 \(free)；\(who.chinese)占用 \(amount)（\(span)）。"
    )
  }
}

extension Phrase {
  fileprivate func offering(_ alternatives: [BookingAlternative]) -> Phrase {
    guard !alternatives.isEmpty else {
      return Phrase(
        english + " Nothing else is free near that time. Offer another day.",
        chinese + "该时段附近没有其他选择，请建议改期。")
    }
    return Phrase(
      english + " Offer " + alternatives.map(\.phrase.english).joined(separator: ", or ") + ".",
      chinese + "可改为：" + alternatives.map(\.phrase.chinese).joined(separator: "，或 ") + "。")
  }
}
