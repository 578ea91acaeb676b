import StoreDomain
import TerminalCore
import Widgets

/// What is written about a line of an order: its dish, and how it is wanted.
struct LineText {
  struct Part {
    let text: String
    let style: Style
  }

  /// Beside the quantity.
  private(set) var parts: [Part]
  /// What has no room there, for rows of its own: what the kitchen must do is never cut.
  private(set) var below: [Part] = []

  /// What the amount takes of the first row, and of no other.
  static let amountColumns = 10

  /// - Parameters:
  ///   - columns: the room beside the quantity.
  ///   - needs: whom the line may harm; nobody was asked about what is added for each guest.
  ///   - me: who looks; other authors of unsent lines are named.
  init(
    of line: OrderLine, columns: Int, menu: OrderMenu?, needs: TableNeeds, me: String?,
    language: Language
  ) {
    let details = Self.details(of: line, menu: menu, me: me).map { $0.text(language) }
      .joined(separator: Phrase(", ", "，").text(language))
    let name = (line.isShownInSet ? "  " : "") + line.name.chinese
    parts = [Part(text: name, style: .normal)]
    var used = displayWidth(name)
    if let mark = Self.warning(of: line, menu: menu, needs: needs) {
      let warning = Part(text: mark.text.text(language), style: mark.style)
      if used + 2 + displayWidth(warning.text) <= columns {
        parts.append(warning)
        used += 2 + displayWidth(warning.text)
      } else {
        below = [warning]
      }
    }
    if !details.isEmpty {
      if below.isEmpty, used + 2 + displayWidth(details) <= columns {
        parts.append(Part(text: details, style: .info))
        used += 2 + displayWidth(details)
      } else {
        below += wrapped(details, columns: columns + Self.amountColumns).map {
          Part(text: $0, style: .info)
        }
      }
    }
    // Staff who read English need the other name more than they need it whole.
    let room = columns - used - 2
    if language == .english, room >= 6 {
      parts.insert(
        Part(text: truncated(line.name.english, columns: room), style: .quiet), at: 1)
    }
  }

  /// Why this table should not have it, its broths included; what somebody avoids by choice is said
  /// when they order.
  static func warning(of line: OrderLine, menu: OrderMenu?, needs: TableNeeds) -> DishMark? {
    guard let menu, line.kind != .returned else { return nil }
    let dish = line.eatenDishID.flatMap { menu[$0] }
    // What is in a set is warned of beside its own line; where that is another bill's, what may be.
    var parts = [dish] + line.broths.map(menu.dish(code:))
    if let dish, !dish.set.isEmpty {
      guard line.isMadeElsewhere else { return nil }
      parts = dish.set.flatMap(\.dishes).map { menu.dish(code: $0.code) }
    }
    let objection = needs.objection(toAll: parts, modifiers: line.modifiers)
    guard let objection, objection.isOfTheDish else { return nil }
    if case .diet = objection { return nil }
    return DishMark(objection)
  }

  /// How a line is wanted, the weightiest first.
  static func details(of line: OrderLine, menu: OrderMenu?, me: String? = nil) -> [Phrase] {
    details(
      of: line, brothNames: line.broths.map { menu?.dish(code: $0)?.name ?? Phrase($0, $0) }, me: me
    )
  }

  /// - Parameter names: of the line's broths.
  static func details(
    of line: OrderLine, brothNames names: [Phrase], me: String? = nil
  ) -> [Phrase] {
    var details: [Phrase] = []
    if !names.isEmpty {
      details.append(
        Phrase(
          names.map(\.english).joined(separator: " / "),
          names.map(\.chinese).joined(separator: " / ")))
    }
    if let share = line.share { details.append(share.mark) }
    if let words = line.modifiers.words { details.append(words) }
    if line.portion == .half { details.append(Phrase("half", "半份")) }
    if let grams = line.grams { details.append(Phrase("\(grams) g", "\(grams) 克")) }
    if let course = line.courseName { details.append(course) }
    if let seat = line.seat { details.append(Phrase("seat \(seat)", "\(seat) 号位")) }
    if let note = line.note { details.append(Phrase("“\(note)”", "“\(note)”")) }
    if line.kind == .returned {
      details.append(
        Phrase(
          "returned: \(line.reason?.words.english ?? "")",
          "退菜：\(line.reason?.words.chinese ?? "")"))
    } else if let off = line.problemBasisPoints {
      let share = BillEffect.percentText(basisPoints: off)
      details.append(
        Phrase(
          "problem dish, \(share.english): \(line.reason?.words.english ?? "")",
          "问题菜\(share.chinese)：\(line.reason?.words.chinese ?? "")"))
    } else if line.kind == .gift, let reason = line.reason {
      details.append(reason.words)
    }
    let isUnsent = line.stage == .draft || line.stage == .held
    if isUnsent, let me, line.authorName != me {
      details.append(Phrase("by \(line.authorName)", "\(line.authorName) 点"))
    }
    return details
  }
}
