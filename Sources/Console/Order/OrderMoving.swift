import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// A line on its way to another bill (转菜), as far as it is known.
public struct LineMove: Sendable {
  let line: OrderLine
  /// Made before the write, so that repeating it moves some pieces once.
  let partID: Identifier<OrderLine>
  /// Pieces; nil for all.
  var quantity: Int?
  var target: LineMoveTarget?
  /// Who pays it together, instead.
  var division: LineDivision?
  /// Somebody has said that the other table may have it all the same.
  var isConfirmed = false
  /// The same, of each bill that is to pay a share.
  var confirmed: Set<Identifier<Check>> = []
}

/// A dish with its broths as a table has it, by itself or in a set.
struct ServedDish: Sendable {
  /// Nil for what is on the menu no more.
  let parts: [Dish?]
  let modifiers: [ModifierChoice]

  init(_ line: OrderLine, menu: OrderMenu?) {
    parts = [line.dishID.flatMap { menu?[$0] }] + line.broths.map { menu?.dish(code: $0) }
    modifiers = line.modifiers
  }

  /// One that was chosen for a set: as it comes when nobody says otherwise.
  init(_ choice: SetChoice, menu: OrderMenu) {
    let dish = menu.dish(code: choice.code)
    parts = [dish] + choice.broths.map(menu.dish(code:))
    modifiers = ModifierRule.defaults(of: dish?.modifiers ?? [])
  }
}

extension [ServedDish] {
  /// Why a table should not have them, a grave reason first.
  func objection(by needs: TableNeeds) -> TableNeeds.Objection? {
    let found = compactMap { needs.objection(toAll: $0.parts, modifiers: $0.modifiers) }
    return found.first(where: \.isGrave) ?? found.first
  }
}

extension OrderScreen {
  /// All lines that name this one as their set.
  func partsOfSet(_ line: OrderLine) -> [OrderLine] {
    order?.lines.filter { $0.setLine == line.id } ?? []
  }

  /// What guests eat of a line: of a set the dishes in it.
  func dishes(of line: OrderLine) -> [ServedDish] {
    let parts = partsOfSet(line)
    return (parts.isEmpty ? [line] : parts).map { ServedDish($0, menu: menu) }
  }

  /// Pieces of a line that were not taken back.
  func left(of line: OrderLine) -> Int {
    line.quantity - (order?.picture.returned[line.id] ?? 0)
  }

  /// Why the line goes to no other bill, wherever that is; nil when it does.
  func moveRefusal(of line: OrderLine) -> LineMoveRefusal? {
    do throws(LineMoveRefusal) {
      try LineMoveRule.check(line, parts: partsOfSet(line), left: left(of: line))
      return nil
    } catch {
      return error
    }
  }

  func askMove(in context: ConsoleContext) -> [Effect<Self>] {
    guard let line = target else { return [] }
    if line.share != nil { return readShares(of: line) }
    guard moveRefusal(of: line) == nil else { return [] }
    let move = LineMove(line: line, partID: context.ids.next())
    let left = left(of: line)
    // Sets on one line go together.
    guard left > 1, partsOfSet(line).isEmpty else { return askMove(move, in: context) }
    return [
      .present(FormDialog.quantity(of: line.name, now: left, atMost: left)) { answers in
        var counted = move
        let pieces = answers.quantity(atMost: left) ?? left
        counted.quantity = pieces == left ? nil : pieces
        return .ask(.moveWanted(counted))
      }
    ]
  }

  /// Asks what is still unknown, one thing at a time, and then does it.
  func askMove(_ move: LineMove, in context: ConsoleContext) -> [Effect<Self>] {
    let line = move.line
    let dishes = dishes(of: line)
    if let division = move.division { return askShare(move, division, in: context) }
    guard let target = move.target else {
      let dialog = MoveLineDialog(
        line, pieces: move.quantity ?? left(of: line), dishes: dishes,
        shareRefusal: shareRefusal(of: move))
      return [
        .present(dialog) { destination in
          var known = move
          switch destination {
          case .move(let target): known.target = target
          case .share(let division): known.division = division
          }
          return .ask(.moveWanted(known))
        }
      ]
    }
    if !move.isConfirmed, target.party.id != partyID,
      let objection = dishes.objection(by: target.needs), objection.isGrave
    {
      return [
        .present(QuestionDialog.confirming(line.name, for: target, against: objection)) { answer in
          var confirmed = move
          confirmed.isConfirmed = true
          return answer == 1 ? .ask(.moveWanted(confirmed)) : .nothing
        }
      ]
    }
    return [
      .perform(
        "order", MoveLine(line, quantity: move.quantity, to: target.id, partID: move.partID),
        then: { .line(.moved($0)) },
        failed: { .line(.changeRefused([], explanation(of: $0))) })
    ]
  }

  /// What came of it, with the way back: the line is no longer on this screen.
  static func words(of moved: MovedLine, in context: ConsoleContext) -> Phrase {
    let (line, place) = (moved.line, moved.to)
    let words = Phrase(
      "\(line.quantity) \(line.name.english) moved to \(place)",
      "\(line.name.chinese) \(line.quantity) 份已转到 \(place)")
    guard context.undoRule.minutes > 0 else { return words }
    return Phrase(
      "\(words.english): u on the floor undoes it", "\(words.chinese)，在桌台画面按 u 可撤回")
  }
}

extension QuestionDialog {
  /// Asks whether another table may have what somebody at it is allergic to. Enter leaves the line
  /// where it is.
  static func confirming(
    _ name: Phrase, for target: LineMoveTarget, against objection: TableNeeds.Objection,
    refusing: Phrase = Phrase("leave it here", "不转"),
    allowing: Phrase = Phrase("guest knows, move it", "客人已知晓，仍转")
  ) -> QuestionDialog {
    let reason = objection.phrase
    let table = target.tableNames.joined(separator: "+")
    return QuestionDialog(
      title: Phrase("! ALLERGY at \(table)", "! \(table) 有过敏"),
      text: Phrase(
        "\(name.english): \(reason.english). The pot is shared. Ask the guest first.",
        "\(name.chinese)：\(reason.chinese)。锅底共用，请先与客人确认。"),
      answers: [
        Answer(refusing, key: .character("l")),
        Answer(allowing, key: .character("Y"), isDangerous: true),
      ])
  }
}
