import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Who pays a line together (分摊), in portions of the same size.
public struct LineDivision: Sendable {
  struct Other: Sendable {
    let target: LineMoveTarget
    let portions: Int
  }

  /// Portions that one bill can be given with a key.
  static let mostOfOne = 9

  /// What the line's own bill pays.
  let portionsHere: Int
  let others: [Other]

  var allPortions: Int { others.reduce(portionsHere) { $0 + $1.portions } }

  func fraction(of portions: Int) -> String {
    LineShare(portions: portions, allPortions: allPortions, amountMinorUnits: 0).fraction
  }
}

extension OrderScreen {
  /// Why the price of what is to be moved is not divided instead; nil when it may be.
  func shareRefusal(of move: LineMove) -> Phrase? {
    guard move.quantity == nil else {
      return Phrase("all of a line is shared, or none of it", "须整行分摊")
    }
    do throws(ShareRefusal) {
      try ShareRule.check(
        move.line, parts: partsOfSet(move.line), left: left(of: move.line))
      return nil
    } catch {
      return error.reason
    }
  }

  /// Asks what guests of the other tables must not have, and then shares it.
  func askShare(
    _ move: LineMove, _ division: LineDivision, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let line = move.line
    let dishes = dishes(of: line)
    for other in division.others
    where !move.confirmed.contains(other.target.id) && other.target.party.id != partyID {
      guard let objection = dishes.objection(by: other.target.needs), objection.isGrave else {
        continue
      }
      let question = QuestionDialog.confirming(
        line.name, for: other.target, against: objection,
        refusing: Phrase("do not share it", "不分摊"),
        allowing: Phrase("guest knows, share it", "客人已知晓，仍分摊"))
      return [
        .present(question) { answer in
          var confirmed = move
          confirmed.confirmed.insert(other.target.id)
          return answer == 1 ? .ask(.moveWanted(confirmed)) : .nothing
        }
      ]
    }
    let wishes = division.others.map { other in
      ShareWish(other.target.id, portions: other.portions, lineID: context.ids.next())
    }
    return [
      .perform(
        "order", ShareLine(line, portions: division.portionsHere, with: wishes),
        then: { .line(.shared($0)) },
        failed: { .line(.changeRefused([], explanation(of: $0))) })
    ]
  }

  /// Who pays it together, as the question says it and the verb is held to it.
  func readShares(of line: OrderLine) -> [Effect<Self>] {
    let id = line.id
    return [.load("shares") { .line(.sharesSeen(try $0.database.sharedLine(id))) }]
  }

  /// Enter leaves the shares as they are.
  func askTakingSharesBack(_ shared: SharedLine) -> [Effect<Self>] {
    let name = shared.line.name
    guard !shared.shares.isEmpty else { return [.toast(.good, Self.words(takingBack: shared))] }
    let places = [shared.place] + shared.places
    let question = QuestionDialog(
      title: Phrase("take the shares back", "取消分摊"),
      text: Phrase(
        "\(places.joined(separator: ", ")) share \(name.english). Without shares \(shared.place) pays "
          + "all of it.",
        "\(name.chinese)由 \(places.joined(separator: "、")) 分摊。取消后由 \(shared.place) 全额支付。"),
      answers: [
        .init(Phrase("leave it", "保留"), key: .character("l")),
        .init(Phrase("take them back", "取消分摊"), key: .character("Y"), isDangerous: true),
      ])
    return [
      .present(question) { answer in answer == 1 ? .line(.takeSharesBack(shared)) : .nothing }
    ]
  }

  func takeSharesBack(_ shared: SharedLine) -> [Effect<Self>] {
    [
      .perform(
        "order", TakeSharesBack(shared.line.id, seen: shared),
        then: { .line(.sharesTakenBack($0)) },
        failed: { .line(.changeRefused([], explanation(of: $0))) })
    ]
  }

  /// What came of it, with the way back.
  static func words(of shared: SharedLine) -> Phrase {
    let others = zip(shared.places, shared.shares).map { "\($0) \($1.share?.fraction ?? "")" }
      .joined(separator: ", ")
    let here = shared.line.share?.fraction ?? ""
    return Phrase(
      "\(shared.line.name.english) shared: \(here) here, \(others). > takes it back",
      "\(shared.line.name.chinese)已分摊：本单 \(here)，\(others)。按 > 可取消")
  }

  static func words(takingBack shared: SharedLine) -> Phrase {
    Phrase(
      "\(shared.line.name.english) is paid by \(shared.place) alone again.",
      "\(shared.line.name.chinese)已恢复由 \(shared.place) 全额支付。")
  }
}
