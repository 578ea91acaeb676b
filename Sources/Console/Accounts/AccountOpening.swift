import StoreDatabase
import StoreDomain
import Widgets

/// New accounts.
extension AccountsScreen {
  mutating func updateOpening(
    _ action: OpeningAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask:
      return kind == .storedValue ? [askOwner()] : [askHouse(filled: nil, in: context)]
    case .findOwner: return [.present(FindMemberDialog()) { .opening(.owner($0)) }]
    case .owner(let member): return [askNumber(for: member, in: context)]
    case .numberTyped(let answers, let member):
      return [
        .perform(
          "accounts",
          OpenStoredValue(
            number: try? AccountNumber(typed: answers.text("number")), memberID: member?.id,
            id: context.ids.next())
        ) { .opening(.opened($0)) }
      ]
    case .opened(let account):
      showWhenThere(account.id.rawValue)
      let label = account.label
      return [
        .toast(
          .good,
          Phrase("Account \(label.english) is open: t tops it up.", "已开户 \(label.chinese)，按 t 充值。")),
        load(in: context),
      ]
    case .houseTyped(let answers):
      return open(Self.wish(answers, id: context.ids.next(), in: context), answers, in: context)
    case .open(let wish): return [write(wish, nil)]
    case .openedHouse(let account):
      showWhenThere(account.id.rawValue)
      let label = account.label
      return [
        .toast(.good, Phrase("\(label) is open.", "已新建挂账单位 \(label)。")), load(in: context),
      ]
    case .refusedHouse(let answers, _, let reason):
      // The form comes back with what was typed.
      return [.toast(.danger, reason), askHouse(filled: answers, in: context)]
    }
  }

  // MARK: Stored value

  private func askOwner() -> Effect<Self> {
    .present(
      QuestionDialog(
        title: Phrase("Whose stored value is it?", "为谁开储值账户？"),
        text: Phrase(
          "A member's is found by name and phone; one without a name belongs to whoever has the card.",
          "会员账户可按姓名、手机号查找；不记名账户认卡不认人。"),
        answers: [
          .init(Phrase("a member's", "会员"), key: .character("m")),
          .init(Phrase("without a name", "不记名"), key: .character("b")),
        ])
    ) { $0 == 0 ? .opening(.findOwner) : .opening(.owner(nil)) }
  }

  private func askNumber(for member: Member?, in context: ConsoleContext) -> Effect<Self> {
    let name = member.map { Phrase($0.addressed, $0.addressed) } ?? Phrase("bearer", "不记名")
    return .present(
      FormDialog(
        title: Phrase("New account, \(name.english)", "储值开户，\(name.chinese)"),
        fields: [
          .text(
            "number", Phrase("card number", "卡号"), kind: .value, limit: 20,
            placeholder: Phrase("scan it; empty: a number is made", "扫卡；留空则自动编号")
          ) { text in
            text.allSatisfy(\.isWhitespace)
              ? nil : refusalReason { _ = try AccountNumber(typed: text) }
          }
        ], language: context.language)
    ) { .opening(.numberTyped($0, member)) }
  }

  // MARK: House accounts

  private func askHouse(
    filled answers: FormDialog.Answers?, in context: ConsoleContext
  ) -> Effect<Self> {
    let form = Self.houseForm(of: nil, in: context)
    return .present(answers.map(form.filled) ?? form) { .opening(.houseTyped($0)) }
  }

  /// A form for what is said of a house account; a new one has a code as well.
  static func houseForm(of account: HouseAccount?, in context: ConsoleContext) -> FormDialog {
    let details = account?.details
    let read = limit(in: context.currency)
    let limit = details?.limitMinorUnits.map {
      Money(minorUnits: $0, currency: context.currency).plainText
    }
    var fields: [FormDialog.Field] = [
      .text(
        "name", Phrase("name", "单位名称"), text: details?.name ?? "",
        limit: HouseAccountRule.nameLimit, isRequired: true),
      .text("contact", Phrase("contact", "联系人"), text: details?.contact ?? ""),
      .text("tax", Phrase("tax number", "税号"), text: details?.taxNumber ?? "", limit: 40),
      .value(
        "limit", Phrase("limit", "额度"), text: limit ?? "",
        placeholder: Phrase("empty: none", "留空不限"), isOptional: true, read: read),
      .text(
        "signers", Phrase("who may sign", "签单人"),
        text: details?.signers.joined(separator: ", ") ?? "", limit: 200,
        placeholder: Phrase("names with commas; empty: anybody", "逗号分隔；留空不限")),
    ]
    if account == nil {
      fields.insert(
        .text(
          "code", Phrase("code", "编码"), limit: HouseAccountRule.codeLimit, isRequired: true
        ) { text in refusalReason { _ = try HouseAccountRule.code(text) } }, at: 0)
    }
    return FormDialog(
      title: account.map { Phrase("Change \($0.label)", "修改 \($0.label)") }
        ?? Phrase("New house account", "新挂账单位"), fields: fields, language: context.language)
  }

  private static func limit(
    in currency: Currency
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    { text throws(TypedRefusal) in try TypedMoney.read(text, in: currency) }
  }

  /// What was typed into ``houseForm(of:in:)``.
  static func wish(
    _ answers: FormDialog.Answers, id: Identifier<HouseAccount>, in context: ConsoleContext
  ) -> HouseWish {
    HouseWish(
      id: id, code: answers.text("code"),
      details: HouseAccount.Details(
        name: answers.text("name"), contact: answers.text("contact"),
        taxNumber: answers.text("tax"),
        limitMinorUnits: answers.value("limit", limit(in: context.currency))?.minorUnits,
        signers: answers.text("signers").split { ",，、;；".contains($0) }.map(String.init)))
  }

  private func open(
    _ wish: HouseWish, _ answers: FormDialog.Answers, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let name = wish.details.name
    let asking = Effect<Self>.askToAllow(
      wish, as: .permission(.manageAccounts),
      Phrase("open a house account for \(name)", "新建挂账单位 \(name)"), in: context,
      dismissed: .keeping(.notAllowed), then: { .opening(.open($0)) })
    return [asking ?? write(wish, answers)]
  }

  private func write(_ wish: HouseWish, _ answers: FormDialog.Answers?) -> Effect<Self> {
    let verb = OpenHouseAccount(
      code: wish.code, wish.details, authoriser: wish.authoriser, id: wish.id)
    guard let answers else {
      return .perform("accounts", verb) { .opening(.openedHouse($0)) }
    }
    return .perform("accounts", verb) {
      .opening(.openedHouse($0))
    } failed: {
      .opening(.refusedHouse(answers, wish, explanation(of: $0)))
    }
  }
}
