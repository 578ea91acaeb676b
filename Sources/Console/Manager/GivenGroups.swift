import StoreDatabase
import StoreDomain

/// How what was given away is put together: by what, a manager sees where it comes from.
enum GivenOrder: String, CaseIterable, Sendable {
  case time, person, reason, kind

  var next: GivenOrder {
    switch self {
    case .time: .person
    case .person: .reason
    case .reason: .kind
    case .kind: .time
    }
  }

  var name: Phrase {
    switch self {
    case .time: Phrase("by time", "按时间")
    case .person: Phrase("by person", "按人")
    case .reason: Phrase("by reason", "按原因")
    case .kind: Phrase("by kind", "按类别")
    }
  }
}

/// What was given away by one person, for one reason or in one way.
struct GivenGroup: Identifiable, Hashable, Sendable {
  /// Unlike that of any row.
  let id: String
  let name: Phrase
  let rows: [GivenAway]
  /// What guests did not pay; in a group of voids alone, what was taken off before the kitchen knew.
  let amount: Money

  var isVoids: Bool { rows.allSatisfy { $0.kind == .voided } }

  /// How many make up the amount.
  var count: Int { isVoids ? rows.count : rows.count { $0.kind != .voided } }

  /// The groups with the largest amounts first; none when `order` is by time.
  static func groups(_ given: [GivenAway], by order: GivenOrder) -> [GivenGroup] {
    guard order != .time, let currency = given.first?.amount.currency else { return [] }
    let sorted = Dictionary(grouping: given) { row -> String in
      switch order {
      case .time: ""
      case .person: row.authorName
      // A usual reason is the same one, whatever was added to it.
      case .reason: row.reason.map { $0.usual?.rawValue ?? $0.ownWords } ?? ""
      case .kind: row.kind.rawValue
      }
    }
    return sorted.map { key, rows in
      let paid = rows.filter { $0.kind != .voided }
      let sum = (paid.isEmpty ? rows : paid).reduce(0) { $0 + $1.amount.minorUnits }
      let name =
        switch order {
        case .kind: rows.first?.kind.name ?? Phrase("", "")
        case .reason where key.isEmpty: Phrase("no reason", "未填原因")
        case .reason: UsualReason(rawValue: key)?.words ?? Phrase(key, key)
        case .time, .person: Phrase(key, key)
        }
      return GivenGroup(
        id: "group \(key)", name: name, rows: rows,
        amount: Money(minorUnits: sum, currency: currency))
    }
    .sorted { left, right in
      if left.isVoids != right.isVoids { return right.isVoids }
      return (right.amount.minorUnits, left.id) < (left.amount.minorUnits, right.id)
    }
  }
}
