import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The invoice of a closed check (发票): what the guest wants on it, found again by the initials of a
/// title that was there before, and what has become of the wish.
struct InvoiceDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded(InvoiceKnowledge)
    case choice(TypedChoice<Int>.Action)
    case take, new, change
    case filled(FormDialog.Answers, InvoiceDetails?, Identifier<InvoiceRequest>)
    case saved(InvoiceRequest)
    case refused(FormDialog.Answers, InvoiceDetails?, Identifier<InvoiceRequest>, Phrase)
    case sent
    case numberTyped(FormDialog.Answers, Identifier<InvoiceRequest>)
    case marked(InvoiceRequest)
    case withdraw
    case withdrawn(Identifier<InvoiceRequest>)
    case voided(InvoiceRequest)
    case close
  }

  /// What is read for it at once.
  struct InvoiceKnowledge: Sendable {
    let picture: AfterPayingPicture
    let titles: [RememberedTitle]
    /// Made off the drawing thread, because pinyin takes its time.
    let index: SearchIndex<Int>
  }

  /// Nothing: whoever presented it reads again.
  typealias Outcome = Bool

  static let title = Phrase("invoice", "发票")

  let bill: BillPicture
  /// Nil while it is being read.
  private(set) var known: InvoiceKnowledge?
  private(set) var choice = TypedChoice<Int>(limit: InvoiceRule.titleLimit)
  /// Of a new wish, made before it is written, so that it is not written twice.
  private(set) var newID: Identifier<InvoiceRequest>?

  init(_ bill: BillPicture) {
    self.bill = bill
  }

  static var specimens: [InvoiceDialog] {
    var wanted = InvoiceDialog(.specimen())
    wanted.known = .specimen
    return [InvoiceDialog(.specimen()), wanted]
  }

  var presentation: Presentation { .overlay }
  /// While nothing is asked for, a title is typed.
  var isTyping: Bool { live == nil }

  /// The wish that stands.
  var live: InvoiceRequest? { known?.picture.invoice.flatMap { $0.stage == .voided ? nil : $0 } }

  /// Whether something may be asked for now, and why not.
  private var availability: Availability {
    guard let known else { return .disabled(Phrase("it is being read", "正在读取")) }
    do throws(InvoiceRefusal) {
      try InvoiceRule.check(bill.check, live: live, amount: known.picture.amount.invoiced)
      return .enabled
    } catch {
      return .disabled(error.reason)
    }
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let may = availability
    let back = Command(
      "invoice.close", keys: [.escape], title: Phrase("back", "返回"),
      help: Phrase("Back to the check.", "返回账单。"), action: Action.close)
    guard live != nil else {
      return [
        Command(
          "invoice.take", keys: [.enter],
          title: choice.selection == nil ? Phrase("new title", "新抬头") : Phrase("take", "选定"),
          help: Phrase(
            "Take the title under the cursor; where nothing is found, fill in a new one.",
            "选定光标所在的抬头；没有找到时填写新抬头。"),
          availability: may, action: .take),
        Command(
          "invoice.new", keys: [.control("n")], title: Phrase("new title", "新抬头"),
          help: Phrase("Fill in a title that was never here.", "填写新的开票抬头。"),
          availability: may, footer: choice.selection == nil ? .never : .inTableOrder,
          action: .new),
        back,
      ]
    }
    return [
      Command(
        "invoice.change", keys: [.enter, .character("e")], title: Phrase("change", "修改"),
        help: Phrase("Change what the guest wants, until it is issued.", "修改开票信息（开具前）。"),
        availability: may, action: .change),
      Command(
        "invoice.sent", keys: [.character("s")], title: Phrase("issued", "已开具"),
        help: Phrase(
          "Say that the invoice was issued and sent, with its number.", "登记发票已开具，填写发票号码。"),
        availability: may, action: .sent),
      Command(
        "invoice.withdraw", keys: [.character("x")], title: Phrase("void", "作废"),
        help: Phrase(
          "The guest wants no invoice; one that is issued is to be reversed in the tax system.",
          "客人不需要发票；已开具的须在税务系统红冲。"),
        action: .withdraw),
      back,
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    live == nil ? choice.action(for: input).map { .choice($0) } : nil
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened: .load
    case .shown, .minute, .second, .storeChanged, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [read]
    case .loaded(let known):
      self.known = known
      choice.show(Self.found(choice.text, in: known))
    case .choice(let action):
      let known = known
      choice.update(action, window: 6) { Self.found($0, in: known) }
    case .take:
      guard let index = choice.selection, let known, known.titles.indices.contains(index) else {
        return [askNew(in: context)]
      }
      return [ask(known.titles[index].details, in: context)]
    case .new: return [askNew(in: context)]
    case .change: return live.map { [ask($0.details, of: $0.id, in: context)] } ?? []
    case .filled(let answers, let before, let id): return [save(answers, before, id)]
    case .saved(let request):
      let amount = request.amount.plainText
      return [
        .toast(
          .good,
          Phrase("Invoice over \(amount) is asked for.", "已登记开票 \(amount)。")), .finish(true),
      ]
    case .refused(let answers, let before, let id, let reason):
      let form = form(before, in: context).filled(with: answers)
      return [
        .toast(.danger, reason), .present(form) { .filled($0, before, id) },
      ]
    case .sent: return live.map { [askNumber(of: $0, in: context)] } ?? []
    case .numberTyped(let answers, let id):
      return [
        .perform("invoice", MarkInvoiceSent(id, number: answers.text("number"))) { .marked($0) }
      ]
    case .marked(let request):
      let number = request.invoiceNumber ?? ""
      return [
        .toast(.good, Phrase("Invoice \(number) is noted as issued.", "已登记发票 \(number)。")),
        .finish(true),
      ]
    case .withdraw: return live.map { [askToVoid($0)] } ?? []
    case .withdrawn(let id):
      return [.perform("invoice", WithdrawInvoice(id)) { .voided($0) }]
    case .voided(let request):
      return [.toast(.good, Phrase("No invoice is asked for any more.", "开票登记已作废。"))]
        + InvoiceText.toReverse(request).map { .toast(.warning, $0) } + [.finish(true)]
    case .close: return [.close]
    }
    return []
  }

  private static func found(_ text: String, in known: InvoiceKnowledge?) -> [Int] {
    guard let known else { return [] }
    return text.isEmpty ? Array(known.titles.indices) : known.index.matches(text)
  }

  private var read: Effect<Self> {
    let id = bill.check.id
    return .load("invoice", typingGoesOn: true) { store in
      let database = try store.database
      let titles = try database.rememberedTitles(for: id)
      let index = SearchIndex(
        titles.enumerated().map { index, title in
          SearchIndex<Int>.Entry(
            id: index, code: title.details.taxNumber, names: [title.details.title],
            keys: SearchKeys(names: [title.details.title]))
        })
      return .loaded(
        InvoiceKnowledge(
          picture: try database.afterPaying(of: id), titles: titles, index: index))
    }
  }

  // MARK: Asking

  private mutating func askNew(in context: ConsoleContext) -> Effect<Self> {
    ask(InvoiceDetails(payer: .company, title: choice.text), in: context)
  }

  /// - Parameter id: of the wish that stands; nil for a new one.
  private mutating func ask(
    _ details: InvoiceDetails, of id: Identifier<InvoiceRequest>? = nil,
    in context: ConsoleContext
  ) -> Effect<Self> {
    newID = newID ?? context.ids.next()
    let wanted = id ?? newID ?? context.ids.next()
    return .present(form(details, in: context)) { .filled($0, details, wanted) }
  }

  private func save(
    _ answers: FormDialog.Answers, _ before: InvoiceDetails?, _ id: Identifier<InvoiceRequest>
  ) -> Effect<Self> {
    .perform("invoice", RequestInvoice(bill.check.id, InvoiceDetails(answers, before), id: id)) {
      .saved($0)
    } failed: {
      .refused(answers, before, id, explanation(of: $0))
    }
  }

  private func askNumber(of request: InvoiceRequest, in context: ConsoleContext) -> Effect<Self> {
    let id = request.id
    return .present(
      FormDialog(
        title: Phrase("Which number has the invoice?", "发票号码？"),
        fields: [
          .text(
            "number", Phrase("number", "发票号码"), limit: 40, isRequired: true,
            validate: { text in
              do throws(InvoiceRefusal) {
                _ = try InvoiceRule.number(text)
                return nil
              } catch {
                return error.reason
              }
            })
        ], language: context.language)
    ) { .numberTyped($0, id) }
  }

  private func askToVoid(_ request: InvoiceRequest) -> Effect<Self> {
    let id = request.id
    let text =
      request.stage == .sent
      ? Phrase(
        "It is issued under \(request.invoiceNumber ?? ""). It must be reversed in the tax system.",
        "已开具 \(request.invoiceNumber ?? "")，须在税务系统红冲。")
      : Phrase("The guest can ask for one again.", "客人可再次登记。")
    return .present(
      QuestionDialog(
        title: Phrase("Void the invoice?", "作废该发票？"), text: text,
        answers: [
          .init(Phrase("keep", "保留"), key: .character("k")),
          .init(Phrase("void", "作废"), key: .character("V"), isDangerous: true),
        ])
    ) { $0 == 1 ? .withdrawn(id) : .load }
  }
}

extension InvoiceDialog.InvoiceKnowledge {
  /// A wish of nobody, for tables that hold for every one.
  fileprivate static var specimen: Self {
    let amount = Money(minorUnits: 9800, currency: Currency(code: "CNY", minorDigits: 2))
    return Self(
      picture: AfterPayingPicture(
        invoice: InvoiceRequest(
          id: Identifier(rawValue: "specimen"), checkID: Identifier(rawValue: "specimen"),
          details: InvoiceDetails(payer: .person, title: "王秀英"), amount: amount,
          requestedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo"),
        amount: InvoiceRule.Amount(invoiced: 9800)),
      titles: [], index: SearchIndex([SearchIndex<Int>.Entry]()))
  }
}
