import StoreDatabase
import StoreDomain
import TerminalCore

extension PointsBalance {
  /// How many there are, and how many are lost next.
  var phrase: Phrase {
    guard let next else { return Phrase("\(points) points", "\(points) 积分") }
    let day = next.lastDay.description
    return next.points == points
      ? Phrase("\(points) points, lost after \(day)", "\(points) 积分，\(day) 后失效")
      : Phrase(
        "\(points) points, \(next.points) lost after \(day)",
        "\(points) 积分，其中 \(next.points) 分 \(day) 后失效")
  }
}

extension MemberCard {
  /// The last entries of points: what for, and by whom and when.
  func pointsRows(in context: ConsoleContext) -> [CardRow] {
    guard !profile.pointsEntries.isEmpty else { return [] }
    let heading = CardRow([(context.text(Phrase("Points", "积分记录")), .heading)])
    return [.blank, heading]
      + profile.pointsEntries.prefix(6).map { entry in
        let day = context.calendar.businessDay(of: entry.at).shortName
        let sign = entry.points > 0 ? "+" : ""
        var what = entry.kind.name
        if let number = entry.checkNumber {
          what = Phrase("\(what.english), check \(number)", "\(what.chinese)，\(number) 号单")
        }
        if entry.missing > 0 {
          what = Phrase(
            "\(what.english); \(entry.missing) missing", "\(what.chinese)，欠 \(entry.missing)")
        }
        return CardRow(
          [
            ("\(sign)\(entry.points)", entry.points > 0 ? .good : .normal),
            (context.text(what), .quiet),
          ], trailing: ("\(entry.authorName), \(context.text(day))", .quiet))
      }
  }
}
