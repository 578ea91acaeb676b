import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Which menu holds, which one waits, and which one was refused.
public struct MenuStanding: Codable, Hashable, Sendable {
  /// A menu that headquarters sent and the store did not take.
  public struct Refused: Codable, Hashable, Sendable {
    public var version: Int
    public var at: Timestamp
    public var problems: [MenuRefusedFact.Problem]
  }

  /// Nothing while the menu of the setup holds.
  public var version: Int?
  public var appliedAt: Timestamp?
  public var plannedVersion: Int?
  public var plannedFrom: Timestamp?
  /// Nothing when a later one was taken.
  public var refused: Refused?
}

extension StoreDatabase {
  /// Which menu holds.
  public func menuStanding() throws -> MenuStanding {
    try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM menuState") else {
        throw StoreError.damaged("no menu state")
      }
      var standing = MenuStanding(
        version: row["version"], appliedAt: row["appliedAt"],
        plannedVersion: row["plannedVersion"], plannedFrom: row["plannedFrom"])
      if let version = row["refusedVersion"] as Int?, let text = row["refusedProblems"] as String? {
        standing.refused = MenuStanding.Refused(
          version: version, at: row["refusedAt"],
          problems: try JSONDecoder().decode(
            [MenuRefusedFact.Problem].self, from: Data(text.utf8)))
      }
      return standing
    }
  }
}

extension MenuStanding {
  /// What the store's manager has to know of it: which one holds, which one is to come. Their
  /// versions are headquarters' own and too long to say.
  public func words(now: Timestamp, calendar: StoreCalendar) -> [Phrase] {
    var lines: [Phrase] = []
    if let appliedAt {
      let since = calendar.momentText(appliedAt, now: now)
      lines.append(
        Phrase(
          "The menu is headquarters' since \(since.english).",
          "\(since.chinese) 起使用总部菜单。"))
    }
    if let plannedFrom {
      let from = calendar.momentText(plannedFrom, now: now)
      lines.append(
        Phrase(
          "A new menu takes its place at \(from.english).",
          "新菜单将于 \(from.chinese) 生效。"))
    }
    return lines
  }
}

extension MenuStanding.Refused {
  /// When, and the first thing that is wrong with it. Headquarters is told by itself.
  public func words(now: Timestamp, calendar: StoreCalendar) -> Phrase {
    let moment = calendar.momentText(at, now: now)
    let reason = problems.first.map { problem in
      let line = problem.line.map { Phrase("Line \($0): ", "第 \($0) 行：") } ?? Phrase("", "")
      return Phrase(
        " \(line.english)\(problem.message.english)", "\(line.chinese)\(problem.message.chinese)")
    }
    return Phrase(
      "A menu from headquarters was refused at \(moment.english); the one before holds, headquarters "
        + "was told.\(reason?.english ?? "")",
      "总部下发的菜单于 \(moment.chinese) 被拒收，仍用原菜单，已通知总部。\(reason?.chinese ?? "")")
  }
}
