import StoreDatabase
import StoreDomain
import TerminalCore

extension Ticket {
  /// How it stands at the door. `late`: called, and the time after which it may be missed is over.
  func mark(at now: Timestamp, rule: MissedRule) -> StateMark {
    switch stage {
    case .waiting: .waiting
    case .called where isLate(at: now, rule: rule): .late
    case .called: .called
    case .missed: .missed
    case .seated: StateMark("=", Phrase("seated", "入座"), .good)
    case .expired, .cancelled: StateMark("x", Phrase("gone", "已取消"), .quiet)
    }
  }

  func isLate(at now: Timestamp, rule: MissedRule) -> Bool {
    stage == .called && rule.secondsLeft(calledAt: lastCalledAt, now: now) == 0
  }
}

extension StateMark {
  static let waiting = StateMark(".", Phrase("waiting", "等位"), .quiet)
  static let called = StateMark("@", Phrase("called", "已叫"), .warning)
  static let late = StateMark("!", Phrase("late", "迟到"), .danger)
  static let missed = StateMark("x", Phrase("missed", "过号"), .danger)
}

extension DoorEntry {
  /// What to say aloud: the name given tonight; a member's own as they want to be addressed.
  var name: String? {
    guard let member, ticket.guestName == nil || ticket.guestName == member.name else {
      return ticket.guestName
    }
    return member.addressed
  }

  /// `A015 王女士`.
  var label: String { ([ticket.displayNumber] + (name.map { [$0] } ?? [])).joined(separator: " ") }
}

extension Band {
  /// `1-2`, `7+`.
  var sizes: String {
    guard let maximumSize else { return "\(minimumSize)+" }
    return maximumSize == minimumSize ? "\(minimumSize)" : "\(minimumSize)-\(maximumSize)"
  }
}

extension Intake {
  /// How the queue stands, for the top of the list: what the host said, and else the house's hours.
  func mark(in context: ConsoleContext) -> StateMark {
    switch self {
    case .open: return Self.openMark(in: context)
    case .paused(let until):
      let clock = context.clock(until)
      return StateMark("=", Phrase("paused to \(clock)", "暂停至 \(clock)"), .warning)
    case .closed: return StateMark("x", Phrase("closed", "停止取号"), .danger)
    }
  }

  private static func openMark(in context: ConsoleContext) -> StateMark {
    let open = StateMark("o", Phrase("open", "取号中"), .good)
    guard let hours = context.hours else { return open }
    do throws(HoursRefusal) {
      try hours.checkTicket(at: context.now)
    } catch {
      return StateMark("x", error.reason, .danger)
    }
    // Beside the sums there is room for it on a desk alone.
    guard context.layout == .desk, let last = hours.lastTicket(at: context.now) else { return open }
    let clock = context.clock(last)
    return StateMark("o", Phrase("open to \(clock)", "取号至 \(clock)"), .good)
  }
}
