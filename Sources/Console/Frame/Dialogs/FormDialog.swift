import Foundation
import StoreDomain
import TerminalCore
import Widgets

/// A few labelled fields in a box. Enter goes on and, on the last field, submits; Ctrl-S submits
/// from anywhere; Esc closes, and where more than a word would be lost it says so first.
///
/// ```swift
/// return [
///   .present(
///     FormDialog(
///       title: Phrase("New booking", "新订位"),
///       fields: [
///         .text("name", Phrase("name", "姓名"), isRequired: true),
///         .text("phone", Phrase("phone", "电话"), limit: 40),
///         .choice("room", Phrase("room", "包间"), options: [Phrase("no", "否"), Phrase("yes", "是")]),
///       ])
///   ) { .booked(name: $0.text("name"), phone: $0.text("phone"), wantsRoom: $0.choice("room") == 1) }
/// ]
/// ```
public struct FormDialog: Screen {
  /// A field in both languages.
  public struct Field: Sendable {
    let id: String
    let label: Phrase
    let placeholder: Phrase
    let kind: TextField.Kind
    let limit: Int
    let text: String
    let options: [Phrase]
    let selected: Int
    let validate: @Sendable (String) -> Phrase?
    /// Said behind what is typed.
    var meaning: @Sendable (String) -> Phrase? = { _ in nil }

    /// A field to type into.
    ///
    /// - Parameters:
    ///   - text: what it is prefilled with; the first key replaces it.
    ///   - validate: what is wrong with a text and what to do, or nil.
    public static func text(
      _ id: String, _ label: Phrase, text: String = "", kind: TextField.Kind = .text,
      limit: Int = 60, placeholder: Phrase = Phrase("", ""), isRequired: Bool = false,
      validate: @escaping @Sendable (String) -> Phrase? = { _ in nil }
    ) -> Field {
      Field(
        id: id, label: label, placeholder: placeholder, kind: kind, limit: limit, text: text,
        options: [], selected: 0
      ) { text in
        isRequired && text.isEmpty ? Phrase("type something here", "请填写") : validate(text)
      }
    }

    /// A field for a number, a weight, a time, a date or an amount, which its reader reads whole or
    /// refuses.
    ///
    /// - Parameters:
    ///   - isOptional: whether nothing may be typed.
    ///   - meaning: what is said behind a text that could mean something else, of what was read.
    public static func value<Value>(
      _ id: String, _ label: Phrase, text: String = "", placeholder: Phrase = Phrase("", ""),
      isOptional: Bool = false,
      meaning: (@Sendable (Value) -> Phrase)? = nil,
      read: @escaping @Sendable (String) throws(TypedRefusal) -> Value
    ) -> Field {
      var field = Field.text(
        id, label, text: text, kind: .value, limit: TextField.valueLimit, placeholder: placeholder
      ) { text in
        if isOptional, text.allSatisfy(\.isWhitespace) { return nil }
        return TypedRefusal.reason { () throws(TypedRefusal) in _ = try read(text) }
      }
      if let meaning {
        field.meaning = { text in
          guard let value = try? read(text) else { return nil }
          return meaning(value)
        }
      }
      return field
    }

    /// A field with fixed choices.
    public static func choice(
      _ id: String, _ label: Phrase, options: [Phrase], selected: Int = 0
    ) -> Field {
      Field(
        id: id, label: label, placeholder: Phrase("", ""), kind: .text, limit: 0, text: "",
        options: options, selected: selected
      ) { _ in nil }
    }
  }

  /// What was entered.
  public struct Answers: Sendable {
    let form: Form<String>
    /// In which its labels stand.
    let language: Language

    /// The text of a field, without spaces around it.
    public func text(_ id: String) -> String {
      form.text(id).trimmingCharacters(in: .whitespaces)
    }

    /// The value of a field, by the reader that has checked it; nil when nothing is typed.
    public func value<Value>(
      _ id: String, _ read: (String) throws(TypedRefusal) -> Value
    ) -> Value? {
      try? read(text(id))
    }

    /// The index of the choice of a field.
    public func choice(_ id: String) -> Int { form.choice(id) ?? 0 }
  }

  public enum Action: Sendable {
    case input(Input)
    case relabel
    case prepared(Choices)
    /// A letter at a field with fixed choices.
    case letter(Character)
    case submit, close
  }

  /// What finds the choices of its fields.
  public struct Choices: Sendable {
    let found: FormChoices
  }

  public typealias Outcome = Answers

  public static let title = Phrase("form", "填写")

  let title: Phrase
  private let specifications: [Field]
  private(set) var form: Form<String>
  private var language: Language
  private var choices = FormChoices()
  private let check: @Sendable (Answers) -> (field: String, reason: Phrase)?
  private let finishesOnEnter: Bool
  /// Whether Esc was pressed and has said what would be lost.
  private var isLeaving = false

  /// - Parameters:
  ///   - finishesOnEnter: whether Enter finishes in any field, for a form of which nothing is needed; Tab
  ///     goes on.
  ///   - check: what is wrong with answers of which each is right by itself, and in which field it is to
  ///     be mended.
  public init(
    title: Phrase, fields: [Field], language: Language = .english, finishesOnEnter: Bool = false,
    check: @escaping @Sendable (Answers) -> (field: String, reason: Phrase)? = { _ in nil }
  ) {
    self.title = title
    self.language = language
    self.check = check
    self.finishesOnEnter = finishesOnEnter
    specifications = fields
    form = Form(fields.map { Self.field($0, language) })
  }

  /// The same form with what was entered in it before, as it was left.
  public func filled(with answers: Answers) -> FormDialog {
    var dialog = self
    dialog.form = answers.form
    dialog.language = answers.language
    return dialog
  }

  public static let specimens = [
    FormDialog(
      title: Phrase("New booking", "新订位"), fields: [.text("name", Phrase("name", "姓名"))]),
    FormDialog(
      title: Phrase("Note", "备注"),
      fields: [
        .text("note", Phrase("note", "备注"), text: "12", isRequired: true),
        .value("guests", Phrase("guests", "人数"), text: "3", read: TypedNumber.guests),
        .choice(
          "room", Phrase("room", "包间"), options: [Phrase("no", "不要"), Phrase("yes", "要")]),
      ]),
  ]

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    if finishesOnEnter { return commandsOfShortForm }
    let isLast = form.focused == specifications.last?.id
    return [
      Command(
        "form.next", keys: [.enter, .tab],
        title: isLast ? Phrase("finish", "完成") : Phrase("next", "下一项"),
        help: Phrase(
          "Go to the next field; on the last one, finish.", "到下一项，最后一项时完成。"),
        action: .input(.key(.enter))),
      Command(
        "form.submit", keys: [.control("s")], title: Phrase("finish", "完成"),
        help: Phrase("Finish with what is entered.", "按已填内容完成。"),
        footer: isLast ? .never : .inTableOrder, action: .submit),
      Command(
        "form.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Close the form and do nothing.", "关闭，不保存。"), action: .close),
    ]
  }

  private var commandsOfShortForm: [Command<Action>] {
    [
      Command(
        "form.submit", keys: [.enter, .control("s")], title: Phrase("finish", "完成"),
        help: Phrase("Finish with what is entered.", "按已填内容完成。"), action: .submit),
      Command(
        "form.next", keys: [.tab], title: Phrase("next field", "下一项"),
        help: Phrase("Go to the next field.", "到下一项。"), action: .input(.key(.tab))),
      Command(
        "form.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Close the form and do nothing.", "关闭，不保存。"), action: .close),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    var copy = form
    switch input {
    case .key(.enter), .key(.escape), .key(.control("s")): return nil
    case .key(.tab) where finishesOnEnter: return nil
    case .key(.character(let character))
    where character.isLetter && choices.has(form.focused):
      return .letter(character)
    case .key(let key): return copy.handle(key) == .ignored ? nil : .input(input)
    case .paste(let text): return copy.paste(text) == .ignored ? nil : .input(input)
    }
  }

  public func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .languageChanged ? .relabel : nil
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    var outcome = Form<String>.Outcome.ignored
    if case .input = action {
      isLeaving = false
      choices.beginAnew()
    }
    switch action {
    case .input(.key(let key)): outcome = form.handle(key)
    case .input(.paste(let text)): outcome = form.paste(text)
    case .submit: outcome = form.handle(.control("s"))
    case .close:
      guard isMuchTyped, !isLeaving else { return [.close] }
      isLeaving = true
      return [
        .toast(
          .warning,
          Phrase(
            "Esc again leaves; what you typed is not kept.", "再按一次 Esc 退出，已填内容不会保留。"))
      ]
    case .relabel:
      relabel(context.language)
      return preparing
    case .prepared(let choices): self.choices = choices.found
    case .letter(let letter):
      guard let id = form.focused, let choice = choices.choice(by: letter, at: id) else { break }
      form.choose(choice, of: id)
    }
    guard outcome == .submitted else { return [] }
    let answers = Answers(form: form, language: language)
    if let wrong = check(answers) {
      form.refuse(wrong.field, message: wrong.reason.text(language))
      return []
    }
    return [.finish(answers)]
  }

  /// Transliteration costs up to a tenth of a second the first time: never on the drawing thread.
  private var preparing: [Effect<Self>] {
    let options = specifications.filter { !$0.options.isEmpty }.map { ($0.id, $0.options) }
    guard options.contains(where: { !choices.has($0.0) }) else { return [] }
    return [
      .load("choices") { _ in .prepared(Choices(found: FormChoices(options))) }
    ]
  }

  /// What is typed again in a moment: a number, a short name, two of them.
  private static let soonTyped = (characters: 6, fields: 2)

  private var isMuchTyped: Bool {
    let typed = specifications.filter(\.options.isEmpty).compactMap { field in
      let text = form.text(field.id)
      return text == field.text ? nil : text.count
    }
    return typed.count > Self.soonTyped.fields || typed.reduce(0, +) > Self.soonTyped.characters
  }

  /// Labels, choices and messages change their language; what was typed, and where, stays.
  private mutating func relabel(_ newLanguage: Language) {
    guard newLanguage != language else { return }
    language = newLanguage
    let fields = Dictionary(uniqueKeysWithValues: specifications.map { ($0.id, $0) })
    form.relabel {
      (
        fields[$0]?.label.text(newLanguage) ?? "", fields[$0]?.placeholder.text(newLanguage) ?? ""
      )
    } options: {
      fields[$0]?.options.map { $0.text(newLanguage) }
    } validate: { id in
      { fields[id]?.validate($0)?.text(newLanguage) }
    }
  }

  private static func field(
    _ field: Field, _ language: Language
  ) -> FormField<String> {
    guard field.options.isEmpty else {
      return FormField(
        field.id, label: field.label.text(language),
        options: field.options.map { $0.text(language) }, selected: field.selected)
    }
    let validate = field.validate
    return FormField(
      field.id, label: field.label.text(language), text: field.text, kind: field.kind,
      limit: field.limit, placeholder: field.placeholder.text(language)
    ) { validate($0)?.text(language) }
  }

  public func draw(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    let columns = min(area.columns, 64)
    let box = area.centred(
      Size(columns: columns, rows: min(area.rows, form.rows(columns: columns - 4) + 4)))
    let inside = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    return form.draw(
      in: area.rows <= 10 ? inside : inside.inset(columns: 0, rows: 1), of: &buffer,
      meaning: { id, text in
        specifications.first { $0.id == id }?.meaning(text).map(context.text)
      }, notice: { context.text($0.words) })
  }
}

extension TextField.Notice {
  /// Why something did not go into a field.
  public var words: Phrase {
    switch self {
    case .full(let limit):
      Phrase("no more than \(limit) characters", "最多 \(limit) 个字")
    case .refused(let character):
      Phrase("“\(character)” does not belong here", "此处不能输入“\(character)”")
    case .pasteCut(let leftOut):
      Phrase("\(leftOut) characters of the paste were left out", "粘贴内容有 \(leftOut) 字未填入")
    }
  }
}
