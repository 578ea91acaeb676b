import StoreDatabase
import StoreDomain
import Widgets

/// A member's points on a bill: whose they are, how many are used, and what came of it.
extension TillScreen {
  enum PointsAction: Sendable {
    case ask
    case typed(FormDialog.Answers, BillPicture, BillPoints)
    case used(BillPicture)
  }

  mutating func updatePoints(
    _ action: PointsAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask:
      guard let bill, let points = bill.points, !points.guests.isEmpty else { return [] }
      return [askPoints(points, on: bill, in: context)]
    case .typed(let answers, let bill, let points): return use(answers, points, on: bill)
    case .used(let bill):
      keep(bill)
      return [.toast(.good, words(of: bill)), load()]
    }
  }

  /// Whether points can be used on the bill under the cursor, and why not.
  func pointsAvailability(otherwise open: Availability) -> Availability {
    guard let bill, let points = bill.points, bill.check.stage == .open else { return .hidden }
    return points.guests.isEmpty ? .disabled(PointsRefusal.nobody.reason) : open
  }

  private func askPoints(
    _ points: BillPoints, on bill: BillPicture, in context: ConsoleContext
  ) -> Effect<Self> {
    let worth = Money(minorUnits: points.pointMinor, currency: bill.total.currency).plainText
    let isOfOne = points.guests.count == 1
    var fields: [FormDialog.Field] = []
    if !isOfOne {
      fields.append(
        .choice(
          "guest", Phrase("whose points", "哪位会员"),
          options: points.guests.map { Phrase($0.name, $0.name) },
          selected: points.guests.firstIndex { $0.memberID == points.memberID } ?? 0))
    }
    fields.append(
      .value(
        "points", Phrase("use points", "使用积分"),
        // How many that is depends on whose they are.
        placeholder: isOfOne
          ? Phrase("all that can be: \(points.most)", "尽量多用：\(points.most)")
          : Phrase("all that can be", "尽量多用"),
        isOptional: true, read: Self.points))
    return .present(
      FormDialog(
        title: isOfOne
          ? Phrase(
            "\(bill.tables): \(points.balance.points) points, one is worth \(worth); 0 for none",
            "\(bill.tables)：\(points.balance.points) 积分，每分抵 \(worth)；0 为不用")
          : Phrase(
            "\(bill.tables): points, one is worth \(worth); 0 for none",
            "\(bill.tables)：积分每分抵 \(worth)；0 为不用"),
        fields: fields, language: context.language)
    ) { .points(.typed($0, bill, points)) }
  }

  private static let points: @Sendable (String) throws(TypedRefusal) -> Int = {
    text throws(TypedRefusal) in
    try TypedNumber.whole(text, in: 0...99_999_999, counters: ["points", "point", "积分", "分"])
  }

  /// Nothing typed is as many as possible, whoever's they are and whatever is left by now.
  private func use(
    _ answers: FormDialog.Answers, _ points: BillPoints, on bill: BillPicture
  ) -> [Effect<Self>] {
    let index = points.guests.count > 1 ? answers.choice("guest") : 0
    guard points.guests.indices.contains(index) else { return [] }
    return [
      .perform(
        "points",
        UsePoints(
          bill.check.id, of: points.guests[index].memberID,
          points: answers.value("points", Self.points))
      ) { .points(.used($0)) }
    ]
  }

  private func words(of bill: BillPicture) -> Phrase {
    let left = bill.remaining.plainText
    guard let points = bill.points, points.used > 0 else {
      let name = bill.points?.name ?? ""
      return Phrase(
        "No points are used; \(name) earns them. \(left) to pay.",
        "未使用积分，积分记入 \(name)，应收 \(left)。")
    }
    let step = bill.rows.reduce(0) { $0 + ($1.kind == .points ? $1.amount.minorUnits : 0) }
    let off = Money(minorUnits: -step, currency: bill.total.currency).plainText
    return Phrase(
      "\(points.used) points take off \(off): \(left) to pay.",
      "已用 \(points.used) 积分抵扣 \(off)，应收 \(left)。")
  }
}

extension BillText {
  /// What the member has of points and what the bill will earn; nothing where nobody is known.
  static func points(of bill: BillPicture, context: ConsoleContext) -> [BillText] {
    guard let points = bill.points, !points.guests.isEmpty else { return [] }
    let text: Phrase
    if points.memberID == nil {
      text = Phrase("points: say whose with m", "积分：按 m 选择会员")
    } else if points.guests.count > 1, let name = points.name {
      text = Phrase(
        "points: \(points.balance.points), it earns \(points.earns), \(name)",
        "积分 \(points.balance.points)，本单可得 \(points.earns)，\(name)")
    } else {
      text = Phrase(
        "points: \(points.balance.points), it earns \(points.earns)",
        "积分 \(points.balance.points)，本单可得 \(points.earns)")
    }
    return [BillText(words: [Part(text: context.text(text), style: .info)])]
  }
}
