import StoreDomain

/// Delivery in the words of the people who look after it.
public struct DeliveryText: Sendable {
  private let status: DeliveryStatus
  private let now: Timestamp
  private let calendar: StoreCalendar

  public init(_ status: DeliveryStatus, now: Timestamp, calendar: StoreCalendar) {
    self.status = status
    self.now = now
    self.calendar = calendar
  }

  /// How it stands, in one line.
  public var headline: Phrase {
    switch status.state {
    case .off: Phrase("This store works without headquarters.", "本店未接入总部。")
    case .synced:
      Phrase("= Headquarters has everything.", "= 总部已收到全部记录。")
    case .waiting:
      Phrase(
        "~ \(status.waiting) records wait\(since.english).",
        "~ \(status.waiting) 条记录待传\(since.chinese)。")
    case .needsIT where status.waiting == 0: Phrase("! Needs IT.", "! 需找IT。")
    case .needsIT:
      Phrase(
        "! Needs IT: \(status.waiting) records wait\(since.english).",
        "! 需找IT：\(status.waiting) 条记录待传\(since.chinese)。")
    }
  }

  /// What stands in the way and what to do; nil when nothing does.
  public var obstacle: Phrase? {
    if let hindrance = status.hindrance?.words {
      return Phrase(
        "Nothing can be sent: \(hindrance.english).", "无法上传：\(hindrance.chinese)。")
    }
    if let stop = status.stop { return Self.text(stop) }
    if let held = status.heldFrom {
      let reason = status.heldWords ?? Phrase("", "")
      // Trying again lets go of what headquarters refused, never of what a person holds.
      let isPersons = status.heldBy != nil
      return Phrase(
        "Record \(held) and all after it are held (\(reason.english)). "
          + (isPersons ? "Release them when that is settled." : "Mend it, then try again."),
        "第 \(held) 条及之后的记录已暂停上传（\(reason.chinese)）。"
          + (isPersons ? "处理完毕后请放行。" : "处理后请重试。"))
    }
    guard status.waiting > 0 || status.state == .needsIT else { return nil }
    guard let stored = status.lastError else {
      guard status.waiting > 0, status.sender == nil, status.state != .off else { return nil }
      return Phrase(
        "Nobody sends. Open a console, or run `foh sync run` on this machine.",
        "没有终端在上传。请打开一个终端，或在本机运行 foh sync run。")
    }
    let fault = DeliveryFault(stored: stored)
    if case .answered(_, .unknownEvent, _) = fault { return olderHeadquarters }
    let error = fault.words
    guard let next = status.nextTryAt, next > now else {
      return Phrase("Last answer: \(error.english).", "上次结果：\(error.chinese)。")
    }
    return Phrase(
      "Tried \(status.failures) times, again at \(calendar.clockText(next)): \(error.english).",
      "已尝试 \(status.failures) 次，\(calendar.clockText(next)) 再试：\(error.chinese)。")
  }

  /// The store was updated before its headquarters: nobody in the store has anything to do.
  private var olderHeadquarters: Phrase {
    let first = status.acknowledgedThrough + 1
    let again = status.nextTryAt.flatMap { $0 > now ? calendar.clockText($0) : nil }
    return Phrase(
      "Headquarters is older than this store and does not know record \(first) yet. It and all after "
        + "it wait here in their order and go by themselves once headquarters is updated"
        + (again.map { "; tried again at \($0)." } ?? "."),
      "总部版本低于本店，还不认识第 \(first) 条记录。该条及之后的记录按顺序留在本店，总部升级后自动上传"
        + (again.map { "；\($0) 再试。" } ?? "。"))
  }

  /// Everything, a line for each.
  public func lines(_ language: Language) -> [String] {
    var lines = [headline.text(language)]
    if let obstacle { lines.append(obstacle.text(language)) }
    guard let enrolment = status.enrolment else { return lines }
    lines.append(
      Phrase(
        "\(enrolment.url), store \(enrolment.storeID), epoch \(status.epoch)",
        "\(enrolment.url)，门店 \(enrolment.storeID)，第 \(status.epoch) 代"
      ).text(language))
    lines.append(
      Phrase(
        "acknowledged through \(status.acknowledgedThrough) of \(status.lastSequence)",
        "已确认至第 \(status.acknowledgedThrough) 条，共 \(status.lastSequence) 条"
      ).text(language))
    // While something else is to be mended first, starting one more helps nobody.
    let nobody =
      status.hindrance == nil
      ? Phrase(
        "no sender runs: open a console, or run `foh sync run`",
        "没有终端在上传：请打开一个终端，或运行 foh sync run")
      : Phrase("no sender runs", "没有终端在上传")
    lines.append(
      (status.sender.map { Phrase("sender: \($0)", "上传终端：\($0)") } ?? nobody).text(language))
    return lines
  }

  private var since: Phrase {
    guard let oldest = status.oldestAt else { return Phrase("", "") }
    let moment = calendar.momentText(oldest, now: now)
    return Phrase(", the oldest since \(moment.english)", "，最早 \(moment.chinese)")
  }

  private static func text(_ stop: DeliveryStop) -> Phrase {
    let detail = DeliveryFault(stored: stop.detail).words
    return switch stop.reason {
    case .refused:
      Phrase(
        "Headquarters refuses this store (\(detail.english)). Ask it for a new code and enrol again, "
          + "or retry.",
        "总部拒绝本店上传（\(detail.chinese)）。请向总部索取新接入码重新接入，或重试。")
    case .conflict:
      Phrase(
        "Headquarters has another record in the place of one of ours (\(detail.english)). Export what "
          + "waits and call headquarters.",
        "总部在同一编号下已有不同记录（\(detail.chinese)）。请导出待传记录并联系总部。")
    case .otherHeadquarters:
      Phrase(
        "Another headquarters answers (\(detail.english)). Look at the address, or enrol there.",
        "应答的是另一个总部（\(detail.chinese)）。请检查地址，或在该总部重新接入。")
    case .pruned:
      Phrase(
        "Headquarters asks for records that are no longer kept (\(detail.english)). Call headquarters.",
        "总部要求的记录本店已不再保存（\(detail.chinese)）。请联系总部。")
    case .damaged:
      Phrase(
        "The outbox has a gap (\(detail.english)). Run `foh doctor` and restore a backup.",
        "待传队列有缺口（\(detail.chinese)）。请运行 foh doctor 并恢复备份。")
    }
  }
}

extension DeliveryRecord.Stage {
  /// With its mark, which says the same without colour.
  public var words: Phrase {
    switch self {
    case .waiting: Phrase("~ waiting", "~ 待传")
    case .sending: Phrase("> sending", "> 上传中")
    case .held: Phrase("! held", "! 已暂停")
    case .acknowledged: Phrase("= arrived", "= 已确认")
    }
  }
}
