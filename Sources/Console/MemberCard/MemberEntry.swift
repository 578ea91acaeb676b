import Foundation
import StoreDomain
import TerminalCore
import Widgets

/// What was typed about a member, as it goes into the form and comes out of it.
public struct MemberEntry: Sendable {
  var name = ""
  var phone: String?
  /// `10-14`, as it was typed.
  var day = ""
  var isLunar = false
  var isLeapMonth = false

  /// A search that found nobody is a name or a phone already.
  init(typed: String) {
    let text = typed.trimmingCharacters(in: .whitespaces)
    if !text.isEmpty, text.allSatisfy({ $0.isNumber || $0 == "+" || $0 == " " || $0 == "-" }) {
      phone = text
    } else {
      name = text
    }
  }

  init(of member: Member) {
    name = member.name
    phone = member.phone
    switch member.birthday {
    case .gregorian(let month, let date, _): day = "\(month)-\(date)"
    case .lunar(let month, let date, let isLeap, _):
      day = "\(month)-\(date)"
      isLunar = true
      isLeapMonth = isLeap
    case nil: break
    }
  }

  init(_ answers: FormDialog.Answers) {
    name = answers.text("name")
    let typed = answers.text("phone")
    phone = typed.isEmpty ? nil : typed
    day = answers.text("birthday")
    isLunar = answers.choice("calendar") > 0
    isLeapMonth = answers.choice("calendar") == 2
  }

  /// Nil when none was typed.
  var birthday: Birthday? {
    guard let (month, day) = TypedDate.monthAndDay(day) else { return nil }
    return isLunar
      ? .lunar(month: month, day: day, isLeapMonth: isLeapMonth)
      : .gregorian(month: month, day: day)
  }

  /// - Parameter withPhone: whether the number may be seen and changed here.
  func form(title: Phrase, withPhone: Bool = true) -> FormDialog {
    var fields: [FormDialog.Field] = [
      .text("name", Phrase("name", "姓名"), text: name, isRequired: true)
    ]
    if withPhone {
      fields.append(
        .text("phone", Phrase("phone", "手机号"), text: phone ?? "", kind: .phone, limit: 20))
    }
    fields += [
      .text(
        "birthday", Phrase("birthday", "生日"), text: day, kind: .date, limit: 10,
        placeholder: Phrase("month-day: 10-14", "月-日，如 10-14")
      ) { text in
        text.isEmpty || TypedDate.monthAndDay(text) != nil
          ? nil : Phrase("type month and day: 10-14", "请输入月-日，如 10-14")
      },
      .choice(
        "calendar", Phrase("calendar", "历法"),
        options: [
          Phrase("Gregorian", "公历"), Phrase("lunar", "农历"),
          Phrase("lunar, leap month", "农历闰月"),
        ], selected: isLunar ? (isLeapMonth ? 2 : 1) : 0),
    ]
    return FormDialog(title: title, fields: fields)
  }
}

/// Dates as people type them.
enum TypedDate {
  /// `10-14`, `2026-10-14`: month and day, if such a day can be.
  static func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
    let numbers = text.split(separator: "-").map { Int($0) }
    guard numbers.count == 2 || numbers.count == 3, let day = numbers.last ?? nil,
      let month = numbers[numbers.count - 2], (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return (month, day)
  }

  /// `2027-2-14`, or `2-14` for the next one from `today` on.
  static func coming(_ text: String, from today: LocalDate) -> LocalDate? {
    guard let (month, day) = monthAndDay(text) else { return nil }
    let typed = text.split(separator: "-").map { Int($0) }
    func date(_ year: Int) -> LocalDate? {
      day <= LocalDate.daysInMonth(month, year: year)
        ? LocalDate(year: year, month: month, day: day) : nil
    }
    if typed.count == 3 {
      return (typed[0]).flatMap { (2000...2200).contains($0) ? date($0) : nil }
    }
    guard let thisYear = date(today.year) else { return date(today.year + 1) }
    return thisYear < today ? date(today.year + 1) : thisYear
  }

  /// `2024-3`, `2024-03-14`: a month, with its first day.
  static func month(_ text: String) -> LocalDate? {
    let numbers = text.split(separator: "-").map { Int($0) }
    guard numbers.count == 2 || numbers.count == 3, let year = numbers[0], let month = numbers[1],
      (1900...2200).contains(year), (1...12).contains(month)
    else { return nil }
    return LocalDate(year: year, month: month, day: 1)
  }
}
