import StoreDomain
import TerminalCore

/// How care for a guest is said and coloured, the same on every screen.
public enum CareText {
  /// What the status line must not leave out: each allergy by its name, then the rest by its kind.
  ///
  /// - Parameter withSeats: whether there is room for the seats too.
  public static func heading(
    _ alerts: [CareAlert], needs: TableNeeds, withSeats: Bool = false
  ) -> [Phrase] {
    var words = needs.allAllergies.map { allergy in
      let name = allergy.what.name
      return Phrase("! \(name.english)", "! \(name.chinese)过敏").atSeats(
        withSeats ? allergy.seats : [])
    }
    if words.isEmpty, alerts.contains(where: { $0.kind == .allergy }) {
      words.append(Phrase("! allergy", "! 过敏"))
    }
    for kind in CareAlert.Kind.allCases.sorted(by: { $0.urgency < $1.urgency })
    where kind != .allergy && alerts.contains(where: { $0.kind == kind }) {
      words.append(Phrase("! \(name(of: kind).english)", "! \(name(of: kind).chinese)"))
    }
    return words
  }

  /// What staff call that kind of care.
  public static func name(of kind: CareAlert.Kind) -> Phrase {
    switch kind {
    case .allergy: Phrase("allergy", "过敏")
    case .pregnancy: Phrase("pregnant", "孕妇")
    case .elderly: Phrase("needs help", "需协助")
    case .birthday: Phrase("birthday", "生日")
    case .anniversary: Phrase("anniversary", "纪念日")
    case .child: Phrase("child", "小朋友")
    case .complaint: Phrase("complaint", "曾投诉")
    case .absence: Phrase("long away", "久未到店")
    case .firstVisit: Phrase("new guest", "首次到店")
    case .level: Phrase("to greet", "贵宾")
    case .preparation: Phrase("to prepare", "待准备")
    case .other: Phrase("care", "关怀")
    }
  }

  public static func style(of kind: CareAlert.Kind) -> Style {
    switch kind {
    case .allergy: .allergy
    case .birthday, .anniversary: .birthday
    case .pregnancy, .elderly, .complaint: .warning
    case .child, .absence, .level, .firstVisit, .preparation, .other: .info
    }
  }

  /// Who does it, or whose it is while nobody has taken it.
  public static func whose(_ alert: CareAlert, at now: Timestamp) -> Phrase {
    if alert.stage == .open, let name = alert.assignee?.name {
      return alert.isLate(at: now)
        ? Phrase("! late: \(name.english)", "! 超时：\(name.chinese)")
        : Phrase("for \(name.english)", "由\(name.chinese)做")
    }
    if alert.stage == .claimed, let giver = alert.handedByName, let owner = alert.ownerName {
      return Phrase("\(giver) > \(owner)", "\(giver) > \(owner)")
    }
    return owner(of: alert, at: now)
  }

  /// Who does it.
  ///
  /// - Parameter key: the key that takes it now; nil when another alert comes first.
  public static func owner(
    of alert: CareAlert, takenWith key: String? = nil, at now: Timestamp
  ) -> Phrase {
    let name = alert.ownerName ?? "?"
    let isLate = alert.isLate(at: now)
    return switch alert.stage {
    case .open:
      key.map {
        isLate
          ? Phrase("! late [\($0)] I do it", "! 超时 [\($0)] 我来")
          : Phrase("[\($0)] I do it", "[\($0)] 我来")
      } ?? (isLate ? Phrase("! late, nobody", "! 超时未认领") : Phrase("nobody yet", "未认领"))
    case .claimed: Phrase("\(name) does it", "\(name) 负责")
    case .done: Phrase("done by \(name)", "\(name) 已完成")
    case .declined: Phrase("declined by \(name)", "\(name) 已谢绝")
    }
  }
}
