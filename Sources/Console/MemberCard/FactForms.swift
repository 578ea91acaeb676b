import StoreDomain
import TerminalCore
import Widgets

/// The kinds of things that are noted about a guest, as they are chosen.
enum FactChoice: Int, CaseIterable, Sendable {
  case allergy, preference, note, pregnancy, child, companion, anniversary, help, diet, complaint

  static var question: QuestionDialog {
    QuestionDialog(
      title: Phrase("Note what?", "登记什么？"),
      text: Phrase(
        "Health facts need the guest's consent.", "健康信息须经客人同意。"),
      answers: allCases.map { QuestionDialog.Answer($0.title, key: .character($0.key)) })
  }

  private var title: Phrase {
    switch self {
    case .allergy: Phrase("allergy", "过敏")
    case .preference: Phrase("likes", "喜好")
    case .note: Phrase("note", "备注")
    case .companion: Phrase("family", "家人")
    case .anniversary: Phrase("anniversary", "纪念日")
    case .help: Phrase("help", "协助")
    case .pregnancy: Phrase("pregnant", "怀孕")
    case .child: Phrase("child", "小朋友")
    case .diet: Phrase("diet", "忌口")
    case .complaint: Phrase("complaint", "投诉")
    }
  }

  private var key: Character {
    switch self {
    case .allergy: "a"
    case .preference: "l"
    case .note: "n"
    case .companion: "f"
    case .anniversary: "y"
    case .help: "h"
    case .pregnancy: "p"
    case .child: "c"
    case .diet: "d"
    case .complaint: "k"
    }
  }

  /// The form for it; nil for an allergy, which is chosen from a list.
  func form(today: LocalDate) -> FormDialog? {
    switch self {
    case .allergy: nil
    case .preference:
      Self.words(title, Phrase("window seat, extra coriander, ...", "靠窗、多香菜……"))
    case .diet: Self.words(title, Phrase("vegetarian, no pork, ...", "素食、不吃猪肉……"))
    case .complaint: Self.words(title, Phrase("what went wrong", "发生了什么"))
    case .note:
      FormDialog(
        title: title,
        fields: [
          .text(
            "words", Phrase("in words", "内容"), limit: 200,
            placeholder: Phrase("what colleagues should know", "同事应知道的"), isRequired: true),
          .choice(
            "audience", Phrase("who reads it", "谁可看"),
            options: MemberFact.Audience.allCases.map(\.name)),
        ],
        check: { answers in
          do throws(NoteRefusal) {
            try NoteRule.check(noting: Self.typedNote(answers))
            return nil
          } catch {
            return (field: "audience", reason: error.reason)
          }
        })
    case .companion:
      FormDialog(
        title: title,
        fields: [
          .choice(
            "relation", Phrase("who", "关系"), options: MemberFact.Relation.allCases.map(\.name)),
          .text("name", Phrase("name, if told", "名字（可不填）"), limit: 20),
        ])
    case .help:
      FormDialog(
        title: title,
        fields: [
          .choice("help", Phrase("with what", "协助什么"), options: GuestHelp.allCases.map(\.name))
        ])
    case .anniversary:
      FormDialog(
        title: title,
        fields: [
          .text(
            "day", Phrase("day", "日期"), kind: .value, limit: TextField.valueLimit,
            placeholder: Phrase("5-10, or 2016-5-10", "5-10 或 2016-5-10")
          ) { text in
            do throws(TypedRefusal) {
              return try TypedDate.yearly(text).problem(enteredOn: today)
            } catch {
              return error.reason
            }
          }
        ])
    case .pregnancy:
      FormDialog(
        title: title,
        fields: [
          .text(
            "date", Phrase("due date", "预产期"), kind: .value, limit: TextField.valueLimit,
            placeholder: Phrase("month-day: 3-14", "月-日，如 3-14")
          ) { text in
            do throws(TypedRefusal) {
              let due = try TypedDate.coming(text, from: today)
              return Pregnancy(due: due).problem(enteredOn: today)
            } catch {
              return error.reason
            }
          }
        ])
    case .child:
      FormDialog(
        title: title,
        fields: [
          .text("name", Phrase("name, if told", "名字（可不填）"), limit: 20),
          .text(
            "month", Phrase("born in", "出生年月"), kind: .value, limit: TextField.valueLimit,
            placeholder: Phrase("year-month: 2023-5", "年-月，如 2023-5")
          ) { text in
            do throws(TypedRefusal) {
              let month = BirthMonth(of: try TypedDate.month(text))
              return month.ageInMonths(on: today) == nil
                ? Phrase("this month is still to come", "出生月份在将来") : nil
            } catch {
              return error.reason
            }
          },
        ])
    }
  }

  private static func words(_ title: Phrase, _ placeholder: Phrase) -> FormDialog {
    FormDialog(
      title: title,
      fields: [
        .text(
          "words", Phrase("in words", "内容"), limit: 200, placeholder: placeholder,
          isRequired: true)
      ])
  }

  /// What was entered, as it is noted; nil when it cannot be.
  func fact(_ answers: FormDialog.Answers, today: LocalDate) -> MemberFact.Kind? {
    switch self {
    case .allergy: nil
    case .preference: .preference(answers.text("words"))
    case .diet: .diet(answers.text("words"))
    case .complaint: .complaint(answers.text("words"))
    case .pregnancy:
      (try? TypedDate.coming(answers.text("date"), from: today)).map { .pregnancy(due: $0) }
    case .child:
      (try? TypedDate.month(answers.text("month"))).map { month in
        .child(name: answers.text("name").isEmpty ? nil : answers.text("name"), bornIn: month)
      }
    case .companion:
      .companion(
        name: answers.text("name").isEmpty ? nil : answers.text("name"),
        relation: MemberFact.Relation.allCases[answers.choice("relation")])
    case .anniversary: (try? TypedDate.yearly(answers.text("day"))).map { .anniversary(on: $0) }
    case .help: .help(GuestHelp.allCases[answers.choice("help")])
    case .note: Self.typedNote(answers)
    }
  }

  private static func typedNote(_ answers: FormDialog.Answers) -> MemberFact.Kind {
    .note(
      answers.text("words"),
      audience: MemberFact.Audience.allCases[answers.choice("audience")])
  }
}
