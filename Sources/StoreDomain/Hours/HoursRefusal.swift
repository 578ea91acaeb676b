/// A time at which something is possible that was refused for its hour.
public struct OpenTime: Hashable, Sendable {
  public let at: Timestamp
  /// `20:15`; on another business day `Fri 2 Oct 19:00`.
  public let phrase: Phrase

  public init(at: Timestamp, phrase: Phrase) {
    self.at = at
    self.phrase = phrase
  }
}

/// The opening hours say no. It is said so that a guest may read it, too.
public struct HoursRefusal: Refusal {
  public let reason: Phrase
  public let explanation: Phrase
  /// The nearest times at which a booking would be possible.
  public let nearest: [OpenTime]

  init(_ reason: Phrase, _ explanation: Phrase, nearest: [OpenTime] = []) {
    self.reason = reason
    self.explanation = explanation
    self.nearest = nearest
  }

  // MARK: Bookings

  /// - Parameter hours: of that day: `closed (National Day)`.
  static func closedThen(
    on day: LocalDate, hours: Phrase, isClosedDay: Bool, nearest: [OpenTime]
  ) -> Self {
    let day = day.withWeekday
    let reason = Phrase("\(day.english): \(hours.english)", "\(day.chinese)：\(hours.chinese)")
    let not = isClosedDay ? Phrase("", "") : Phrase("Not open then. ", "该时间不营业。")
    return Self(
      reason,
      sentence("\(not.english)On \(reason.english).", "\(not.chinese)\(reason.chinese)。", nearest),
      nearest: nearest)
  }

  static func endsAfterClosing(minutes: Int, closes: String, nearest: [OpenTime]) -> Self {
    Self(
      Phrase("the house closes at \(closes)", "\(closes) 打烊"),
      sentence(
        "They would stay about \(minutes) min, and the house closes at \(closes).",
        "用餐约需 \(minutes) 分钟，而 \(closes) 打烊。", nearest),
      nearest: nearest)
  }

  private static func sentence(_ english: String, _ chinese: String, _ nearest: [OpenTime])
    -> Phrase
  {
    guard !nearest.isEmpty else { return Phrase(english, chinese) }
    let times = nearest.map(\.phrase)
    return Phrase(
      english + " Possible: " + times.map(\.english).joined(separator: " or ") + ".",
      chinese + "可订：" + times.map(\.chinese).joined(separator: " 或 ") + "。")
  }

  // MARK: The queue

  /// - Parameter again: when numbers are given out next.
  static func lastCall(at clock: String, closes: String, again: Phrase?) -> Self {
    numbers(
      Phrase("last call was at \(clock)", "\(clock) 起停止取号"),
      "The last call for numbers was at \(clock); the house closes at \(closes).",
      "\(clock) 起停止取号，\(closes) 打烊。", again)
  }

  /// - Parameter closed: how the house stands: `opens at 17:00`.
  static func noNumbers(closed: Phrase, again: Phrase?) -> Self {
    numbers(
      closed, "No numbers now: \(closed.english).", "现在不能取号：\(closed.chinese)。", again)
  }

  private static func numbers(
    _ reason: Phrase, _ english: String, _ chinese: String, _ again: Phrase?
  ) -> Self {
    guard let again else { return Self(reason, Phrase(english, chinese)) }
    return Self(
      reason,
      Phrase(
        "\(english) Numbers again from \(again.english).", "\(chinese)\(again.chinese) 起可取号。"))
  }

  // MARK: The kitchen

  static func lastOrder(at clock: String, closes: String) -> Self {
    Self(
      Phrase("last order was at \(clock)", "后厨 \(clock) 停止接单"),
      Phrase(
        "The kitchen's last order was at \(clock); the house closes at \(closes).",
        "后厨 \(clock) 起停止接单，\(closes) 打烊。"))
  }

  static func kitchenClosed(_ status: Phrase) -> Self {
    Self(
      status, Phrase("The kitchen takes no orders: \(status.english).", "后厨不接单：\(status.chinese)。"))
  }

  /// `closed today (National Day)`.
  static func closedToday(_ name: Phrase?) -> Phrase {
    guard let name else { return Phrase("closed today", "今天不营业") }
    return Phrase("closed today (\(name.english))", "今天不营业（\(name.chinese)）")
  }
}
