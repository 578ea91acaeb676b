import StoreDomain

/// Why the door refused.
public enum DoorError: Explained, Equatable {
  case intakePaused(untilClock: String)
  case intakeClosed
  case pauseIsOver
  /// The guest already waits, under this number.
  case phoneHasTicket(String)
  case missedTooSoon(String, secondsLeft: Int)
  case notCalled(String)
  case notMissed(String)
  /// A missed number comes back at the desk before it is called or seated.
  case mustBeRestored(String)
  case notLive(String, Ticket.Stage)
  case nobodyWaiting(band: String?)
  /// Parties wait, and no table is free for any that is first in its band.
  case noTableFree
  case unknownBand(String)
  case noNumberPrinter

  public var explanation: Phrase {
    switch self {
    case .intakePaused(let clock):
      Phrase(
        "No new numbers until \(clock). Tell the guests, or open the queue again.",
        "排号暂停至 \(clock)，请告知客人或重新开放取号。")
    case .intakeClosed:
      Phrase(
        "The queue is closed for tonight. Open it again to give out a number.",
        "今晚已停止取号，如需发号请先开放排队。")
    case .pauseIsOver:
      Phrase("A pause must end later than now. Choose a later time.", "暂停时间须晚于现在，请重选。")
    case .phoneHasTicket(let number):
      Phrase(
        "This phone already waits with \(number). Open that number instead.",
        "该手机号已在排队，号码 \(number)，请直接查看该号。")
    case .missedTooSoon(let number, let seconds):
      Phrase(
        "\(number) was called just now. Wait \(seconds) s more before it is missed.",
        "\(number) 刚叫过，请再等 \(seconds) 秒才能过号。")
    case .notCalled(let number):
      Phrase("\(number) has not been called. Call it first.", "\(number) 还没有叫号，请先叫号。")
    case .notMissed(let number):
      Phrase("\(number) was not missed; it is in its place.", "\(number) 未过号，仍在队列中。")
    case .mustBeRestored(let number):
      Phrase("\(number) was missed. Restore it first.", "\(number) 已过号，请先恢复。")
    case .notLive(let number, let stage):
      Phrase(
        "\(number) is already \(stage.phrase.english). Look at the list again.",
        "\(number) 已\(stage.phrase.chinese)，请重新查看列表。")
    case .nobodyWaiting(let band):
      if let band {
        Phrase("Nobody waits in \(band).", "\(band) 组没有客人在等。")
      } else {
        Phrase("Nobody waits.", "没有客人在等。")
      }
    case .noTableFree:
      Phrase(
        "No table is free for those who are next. C calls the party under the cursor all the same.",
        "下一位客人暂无空桌。如仍要叫，按 C 叫光标所在的号。")
    case .unknownBand(let band):
      Phrase("There is no band \(band). Choose one from the list.", "没有 \(band) 组，请从列表选择。")
    case .noNumberPrinter:
      Phrase(
        "No printer is set for queue numbers. Write the number down for the guests, and tell the manager: "
          + "queue_numbers in the configuration.",
        "未设置排号打印机。请手写号码给客人，并告知店长设置 queue_numbers。")
    }
  }
}

extension Ticket.Stage {
  /// How staff say where a ticket stands.
  var phrase: Phrase {
    switch self {
    case .waiting: Phrase("waiting", "等位")
    case .called: Phrase("called", "叫号")
    case .seated: Phrase("seated", "入座")
    case .missed: Phrase("missed", "过号")
    case .expired: Phrase("expired", "失效")
    case .cancelled: Phrase("cancelled", "取消")
    }
  }
}
