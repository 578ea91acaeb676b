/// Who takes part in a draw at the door, when one is held, and who wins.
public enum DrawRule {
  /// Seconds from one draw to the next that somebody begins: the board shows the last one so long, and
  /// two hosts who press the key at once hold one.
  public static let pauseSeconds = 60

  /// Who takes part: every party that waits or was called, once, unless it has won on this day. Who
  /// missed the call is not there.
  ///
  /// - Parameters:
  ///   - tickets: live ones, in any order.
  ///   - winners: who won before, of void draws too.
  public static func entrants(
    among tickets: [Ticket], winners: Set<Identifier<Ticket>>
  ) -> [Draw.Entrant] {
    tickets.filter {
      ($0.stage == .waiting || $0.stage == .called) && !winners.contains($0.id)
    }
    .sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
    .map { Draw.Entrant($0.id, number: $0.displayNumber) }
  }

  /// Whether a draw may be held now.
  ///
  /// - Parameters:
  ///   - setting: nil where the house holds none.
  ///   - entrants: how many take part.
  ///   - last: the last draw of the business day.
  ///   - isByHand: somebody at the door begins it, and need not wait for its time. Nor has a draw to,
  ///     whose forerunner's prize is nobody's.
  /// - Returns: by what the house draws.
  /// - Throws: `DrawRefusal`.
  @discardableResult
  public static func check(
    _ setting: DrawSetting?, entrants: Int, last: Draw?, isByHand: Bool, now: Timestamp,
    calendar: StoreCalendar
  ) throws(DrawRefusal) -> DrawSetting {
    guard let setting else { throw .off }
    let local = calendar.localTime(of: now)
    let minute = local.hour * 60 + local.minute
    guard setting.hours.isEmpty || setting.hours.contains(where: { $0.contains(minute) }) else {
      throw .outsideHours(
        setting.hours.map {
          "\(StoreCalendar.clockText(minutes: $0.from))-\(StoreCalendar.clockText(minutes: $0.until))"
        }.joined(separator: " "))
    }
    if let last {
      let next: Timestamp
      if isByHand || last.isVoid {
        next = last.heldAt.advanced(bySeconds: pauseSeconds)
      } else if let minutes = setting.everyMinutes {
        next = last.heldAt.advanced(byMinutes: minutes)
      } else {
        throw .byHandOnly
      }
      guard now >= next else { throw .tooSoon(clock: calendar.clockText(next)) }
    } else if !isByHand, setting.everyMinutes == nil {
      throw .byHandOnly
    }
    guard entrants >= setting.leastTickets else {
      throw .tooFew(entrants, least: setting.leastTickets)
    }
    return setting
  }

  /// Whose number is drawn. Every one is as likely as any other; the same seed and the same numbers in
  /// the same order give the same winner on every machine and in every version.
  ///
  /// - Parameters:
  ///   - count: of those who take part, at least one.
  ///   - seed: by chance, drawn after it stood who takes part.
  /// - Returns: the winner's place, from 0.
  public static func winner(among count: Int, seed: UInt64) -> Int {
    let count = UInt64(max(1, count))
    var numbers = SeededGenerator(seed: seed)
    // Numbers above the last whole multiple would make the first places a little likelier.
    let end = UInt64.max - UInt64.max % count
    var number = numbers.next()
    while number >= end { number = numbers.next() }
    return Int(number % count)
  }
}

/// Why no draw is held now.
public enum DrawRefusal: Refusal {
  /// The house holds none.
  case off
  /// At no time of its own: only the host begins one.
  case byHandOnly
  /// The hours in which draws are held.
  case outsideHours(String)
  case tooSoon(clock: String)
  case tooFew(Int, least: Int)
  /// The configuration has no such coupon any more.
  case noPrize(code: String)
  /// As often as the campaign's limits say.
  case prizesUsedUp(Phrase)

  public var reason: Phrase {
    switch self {
    case .off:
      Phrase("this house holds no draws: [draw] in its configuration", "本店未开启抽奖，可在配置的 [draw] 中设置")
    case .byHandOnly: Phrase("only the host begins a draw here", "本店抽奖由迎宾手动开始")
    case .outsideHours(let hours):
      Phrase("draws are held at \(hours)", "抽奖时段为 \(hours)")
    case .tooSoon(let clock):
      Phrase("the last draw was just now: again from \(clock)", "刚抽过奖，\(clock) 后可再抽")
    case .tooFew(let waiting, let least):
      Phrase(
        "\(waiting == 1 ? "1 number takes" : "\(waiting) numbers take") part, a draw needs \(least)",
        "可参加的号 \(waiting) 个，至少需 \(least) 个")
    case .prizesUsedUp(let name):
      Phrase("\(name.english): none left", "\(name.chinese)已发完")
    case .noPrize(let code):
      Phrase("the prize \(code) is no coupon of the house any more", "奖品 \(code) 已不是本店的优惠券")
    }
  }

  public var explanation: Phrase {
    Phrase("No draw: \(reason.english).", "不能抽奖：\(reason.chinese)。")
  }
}
