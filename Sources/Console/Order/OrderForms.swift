import StoreDomain
import Widgets

extension FormDialog {
  /// How many; with nothing typed, as many as now.
  static func quantity(of name: Phrase, now: Int, atMost most: Int) -> FormDialog {
    FormDialog(
      title: name,
      fields: [
        .value(
          "quantity", Phrase("how many", "数量"), placeholder: Phrase("\(now)", "\(now)"),
          isOptional: true, read: Answers.quantityReader(atMost: most))
      ])
  }

  /// What one portion weighs; with nothing typed, as much as now.
  static func grams(of dish: Dish, now grams: Int? = nil) -> FormDialog {
    FormDialog(
      title: dish.name,
      fields: [
        .value(
          "grams", Phrase("one portion, in grams", "每份克数"),
          placeholder: grams.map { Phrase("\($0)", "\($0)") } ?? Phrase("", ""),
          isOptional: grams != nil, read: Answers.gramsReader(of: dish))
      ])
  }

  /// In which course a line is served; with nothing typed, as soon as it is made.
  static func course(of line: OrderLine) -> FormDialog {
    FormDialog(
      title: line.name,
      fields: [
        .value(
          "course", Phrase("course", "第几道"), text: line.course.map(String.init) ?? "",
          placeholder: Phrase("as soon as it is made", "做好即上"), isOptional: true,
          read: Answers.readCourse)
      ])
  }

  /// At which seat a line is eaten; with nothing typed, the whole table's.
  static func seat(of line: OrderLine) -> FormDialog {
    FormDialog(
      title: line.name,
      fields: [
        .value(
          "seat", Phrase("seat", "几号位"), text: line.seat.map(String.init) ?? "",
          placeholder: Phrase("for the whole table", "全桌共用"), isOptional: true,
          read: Answers.readSeat)
      ])
  }
}

extension FormDialog.Answers {
  fileprivate static func quantityReader(
    atMost most: Int
  ) -> @Sendable (String) throws(TypedRefusal) -> Int {
    { text throws(TypedRefusal) in try TypedNumber.portions(text, in: 1...most) }
  }

  fileprivate static func gramsReader(
    of dish: Dish
  ) -> @Sendable (String) throws(TypedRefusal) -> Int {
    let currency = dish.price.currency
    return { text throws(TypedRefusal) in try TypedWeight.grams(text, currency: currency) }
  }

  fileprivate static func readCourse(_ text: String) throws(TypedRefusal) -> Int {
    try TypedNumber.whole(text, in: CourseRule.courses, counters: ["道"])
  }

  fileprivate static func readSeat(_ text: String) throws(TypedRefusal) -> Int {
    try TypedNumber.whole(text, in: 1...99, counters: ["号位", "号"])
  }

  /// Of ``FormDialog/quantity(of:now:atMost:)``; nil when nothing was typed.
  func quantity(atMost most: Int) -> Int? {
    value("quantity", Self.quantityReader(atMost: most))
  }

  /// Of ``FormDialog/grams(of:now:)``; nil when nothing was typed.
  func grams(of dish: Dish) -> Int? { value("grams", Self.gramsReader(of: dish)) }

  /// Of ``FormDialog/course(of:)``; 0 for none.
  var course: Int { value("course", Self.readCourse) ?? 0 }

  /// Of ``FormDialog/seat(of:)``; 0 for the whole table.
  var seat: Int { value("seat", Self.readSeat) ?? 0 }
}
