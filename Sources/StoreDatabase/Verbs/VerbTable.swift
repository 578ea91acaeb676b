import StoreDomain

/// Who may do what: the manual's table of permissions, as it stands in `Assets/verbs.md`.
public enum VerbTable {
  private static let heading = """
    # Permissions 权限

    Printed by `foh verbs` from the terms of every verb: who may do it, what it leaves in the audit
    trail, and which events headquarters is told.

    | verb | does | 作用 | who may 权限 | limit 额度 | audit entry 审计记录 | events 事件 |
    | --- | --- | --- | --- | --- | --- | --- |

    """

  /// One row a verb in Markdown, by the verb's name.
  public static func markdown() -> String {
    let entries = VerbCatalogue.entries.sorted { $0.name < $1.name }
    return heading + entries.map(row).joined()
  }

  private static func row(_ entry: VerbEntry) -> String {
    let who = entry.needs.compactMap(text(of:))
    let limits = entry.needs.compactMap { need -> String? in
      if case .within(let limit) = need.kind { return both(limit.name) }
      return nil
    }
    let action = entry.audit.map { "`\($0)`" }
    let none = entry.reasonForNoAudit.map { "none: \($0)" }
    let audit = [action, none].compactMap { $0 }.joined(separator: "; otherwise ")
    let events = entry.events.map { "`\($0.rawValue)`" }
    let cells = [
      "`\(entry.name)`", entry.title.english, entry.title.chinese,
      who.joined(separator: "<br>"), limits.joined(separator: "<br>"), audit,
      events.joined(separator: "<br>"),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// Who meets a need; nil for a limit, which stands in a column of its own.
  private static func text(of need: VerbNeed) -> String? {
    let who: String
    switch need.kind {
    case .anyOf(let permissions):
      who = permissions.map { both($0.name) }.joined(separator: " / ")
    case .authorised(let permission):
      who = both(permission.name) + ", or a second person's PIN 或他人密码授权"
    case .nothing(let reason): who = "everybody 所有人: \(reason)"
    case .within: return nil
    }
    guard let condition = need.condition else { return who }
    return "\(both(condition)): \(who)"
  }

  private static func both(_ phrase: Phrase) -> String { "\(phrase.english) \(phrase.chinese)" }
}

extension StaffLimit {
  /// What the limit is for, as it stands in a role.
  public var name: Phrase {
    switch self {
    case .discount: Phrase("discount", "折扣")
    case .rounding: Phrase("rounding off", "抹零")
    case .gift: Phrase("gift", "赠菜")
    case .comp: Phrase("comp", "招待")
    }
  }
}
