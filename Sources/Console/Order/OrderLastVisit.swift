import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  /// Says what of the last visit came onto the order; what did not is read before one goes on.
  static func effects(of visit: CopiedVisit) -> [Effect<Self>] {
    let count = visit.lines.count
    let added = Phrase(
      "\(count) \(count == 1 ? "dish" : "dishes") as on \(visit.day.shortName.english).",
      "已按 \(visit.day.shortName.chinese) 点 \(count) 道菜。")
    guard !visit.left.isEmpty else {
      return [.toast(count == 0 ? .warning : .good, count == 0 ? .allThere : added)]
    }
    let left = visit.left.map {
      Phrase("\($0.name.english): \($0.reason.english)", "\($0.name.chinese)：\($0.reason.chinese)")
    }
    let dialog = QuestionDialog(
      title: Phrase("Left out", "未点的菜"),
      text: Phrase(
        "\(added.english) Not: \(left.map(\.english).joined(separator: "; ")).",
        "\(added.chinese)未点：\(left.map(\.chinese).joined(separator: "；"))。"),
      answers: [QuestionDialog.Answer(Phrase("go on", "继续"), key: .character("g"))])
    return [.present(dialog) { _ in .nothing }]
  }
}

extension Phrase {
  fileprivate static let allThere = Phrase(
    "All of the last visit is on the order already.", "上次的菜都已点。")
}
