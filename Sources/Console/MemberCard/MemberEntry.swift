import Foundation
import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What was typed about a member, as it goes into the form and comes out of it.
public struct MemberEntry: Sendable {
  var name = ""
  /// How the guest wants to be addressed; empty for by the name.
  var formOfAddress = ""
  var phone: String?
  /// `10-14`, as it was typed.
  var day = ""
  var isLunar = false
  var isLeapMonth = false
  /// The birthday with what the guest chose about it, before this entry or in it.
  private var chosen: Birthday?
  /// The member with whom the form was opened, and how their phone stood in it.
  private var opened: (member: Member, phone: String?)?

  /// A search that found nobody is a name or a phone already.
  ///
  /// - Parameter home: the store's country.
  init(typed: String, in home: Country?) {
    let text = typed.trimmingCharacters(in: .whitespaces)
    if PhoneNumber.reading(text, in: home) != nil {
      phone = text
    } else {
      name = text
    }
  }

  init(of member: Member, in home: Country?) {
    name = member.name
    formOfAddress = member.formOfAddress ?? ""
    phone = member.phone.map { PhoneNumber.written($0, in: home) }
    opened = (member, phone)
    chosen = member.birthday
    switch member.birthday {
    case .gregorian(let month, let date, _): day = "\(month)-\(date)"
    case .lunar(let month, let date, let isLeap, _):
      day = "\(month)-\(date)"
      isLunar = true
      isLeapMonth = isLeap
    case nil: break
    }
  }

  /// - Parameter entry: what the form was opened with.
  init(_ answers: FormDialog.Answers, in entry: MemberEntry) {
    chosen = entry.chosen
    opened = entry.opened
    name = answers.text("name")
    formOfAddress = answers.text("address")
    let typed = answers.text("phone")
    phone = typed.isEmpty ? nil : typed
    day = answers.text("birthday")
    isLunar = answers.choice("calendar") > 0
    isLeapMonth = answers.choice("calendar") == 2
  }

  /// Nil when none was typed.
  var birthday: Birthday? {
    guard let (month, day) = try? TypedDate.monthAndDay(day) else { return nil }
    let typed =
      isLunar
      ? Birthday.lunar(month: month, day: day, isLeapMonth: isLeapMonth)
      : .gregorian(month: month, day: day)
    return typed.keepingChoice(of: chosen)
  }

  /// What was changed in the form: of the rest a colleague may have noted something else since it was
  /// opened.
  func change(of id: Identifier<Member>) -> ChangeMember {
    func changed<Value: Equatable>(_ value: Value?, from before: Value?) -> Value? {
      value == before ? nil : value
    }
    let (before, openedPhone) = (opened?.member, opened?.phone)
    return ChangeMember(
      id, name: changed(name, from: before?.name),
      formOfAddress: changed(formOfAddress, from: before.map { $0.formOfAddress ?? "" }),
      phone: changed(phone, from: openedPhone),
      birthday: changed(birthday, from: before?.birthday))
  }

  /// What the guest is to be asked about the birthday that was typed. Asked again with every change of
  /// such a member, so that a choice can be changed: Enter leaves it.
  func question(on today: LocalDate) -> BirthdayChoiceDialog? {
    guard let birthday, let question = birthday.question(on: today) else { return nil }
    return BirthdayChoiceDialog(question, about: birthday)
  }

  /// The same with the guest's answer.
  func choosing(_ birthday: Birthday) -> MemberEntry {
    var entry = self
    entry.chosen = birthday
    return entry
  }

  /// - Parameter withPhone: whether the number may be seen and changed here.
  func form(title: Phrase, withPhone: Bool = true) -> FormDialog {
    var fields: [FormDialog.Field] = [
      .text("name", Phrase("name", "姓名"), text: name, isRequired: true)
    ]
    if withPhone {
      fields.append(
        .text("phone", Phrase("phone", "手机号"), text: phone ?? "", limit: 40))
    }
    fields += [
      .value(
        "birthday", Phrase("birthday", "生日"), text: day,
        placeholder: Phrase("month-day: 10-14", "月-日，如 10-14"), isOptional: true,
        read: TypedDate.monthAndDay),
      .choice(
        "calendar", Phrase("calendar", "历法"),
        options: [
          Phrase("Gregorian", "公历"), Phrase("lunar", "农历"),
          Phrase("lunar, leap month", "农历闰月"),
        ], selected: isLunar ? (isLeapMonth ? 2 : 1) : 0),
      .text(
        "address", Phrase("address as", "称呼"), text: formOfAddress,
        placeholder: Phrase("Ms Chen", "陈女士、老王")),
    ]
    return FormDialog(title: title, fields: fields)
  }
}
