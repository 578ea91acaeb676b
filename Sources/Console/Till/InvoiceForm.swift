import StoreDomain
import TerminalCore
import Widgets

/// What is typed for an invoice.
extension InvoiceDialog {
  func form(_ details: InvoiceDetails?, in context: ConsoleContext) -> FormDialog {
    let country = context.country
    let payers = InvoiceDetails.Payer.allCases
    let kinds = InvoiceDetails.Kind.allCases
    let kept = details?.sendTo.map { InvoiceRule.masked($0, in: country) }
    return FormDialog(
      title: Phrase("Invoice of \(bill.tables)", "\(bill.tables) 开票信息"),
      fields: [
        .choice(
          "payer", Phrase("for a", "抬头类型"), options: payers.map(\.name),
          selected: details.flatMap { payers.firstIndex(of: $0.payer) } ?? 0),
        .text(
          "title", Phrase("title", "抬头"), text: details?.title ?? "",
          limit: InvoiceRule.titleLimit, isRequired: true),
        .text("tax", Phrase("tax number", "税号"), text: details?.taxNumber ?? "", limit: 40),
        .choice(
          "kind", Phrase("kind", "发票种类"), options: kinds.map(\.name),
          selected: details.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0),
        .text(
          "to", Phrase("send to", "接收方式"), limit: InvoiceRule.addressLimit,
          placeholder: kept.map { Phrase("as before: \($0)", "同前：\($0)") }
            ?? Phrase("e-mail or phone", "邮箱或手机号")),
      ], language: context.language
    ) { answers in
      do throws(InvoiceRefusal) {
        _ = try InvoiceRule.checked(InvoiceDetails(answers, details), in: country)
        return nil
      } catch {
        return (error.field, error.reason)
      }
    }
  }
}

extension InvoiceDetails {
  /// From the form. An address that is kept is not shown again, and stays while no other is typed.
  init(_ answers: FormDialog.Answers, _ before: InvoiceDetails?) {
    let (payers, kinds) = (Payer.allCases, Kind.allCases)
    let tax = answers.text("tax")
    let address = answers.text("to")
    self.init(
      payer: payers[min(answers.choice("payer"), payers.count - 1)],
      kind: kinds[min(answers.choice("kind"), kinds.count - 1)], title: answers.text("title"),
      taxNumber: tax.isEmpty ? nil : tax, sendTo: address.isEmpty ? before?.sendTo : address)
  }
}

extension InvoiceRefusal {
  /// The field of the form in which it is mended.
  fileprivate var field: String {
    switch self {
    case .taxNumber, .numberOfPerson: "tax"
    case .specialForPerson: "kind"
    case .notAnAddress: "to"
    case .titleMissing, .titleTooLong, .cardNumber, .notANumber, .isRefund, .notPaid, .isSent,
      .nothingToInvoice, .noRequest, .isVoid, .otherRequest:
      "title"
    }
  }
}

/// An invoice in words.
enum InvoiceText {
  /// That an invoice which is out must be reversed; nothing where none is.
  static func toReverse(_ request: InvoiceRequest?) -> [Phrase] {
    guard let request, request.mustBeReversed, let number = request.invoiceNumber else {
      return []
    }
    return [
      Phrase(
        "Invoice \(number) is out: reverse it in the tax system.", "发票 \(number) 已开具，请在税务系统红冲。")
    ]
  }

  /// How a wish stands, for the room beside a bill.
  static func stage(of request: InvoiceRequest) -> Phrase {
    switch request.stage {
    case .requested: Phrase("asked for, not issued yet", "已登记，待开具")
    case .sent:
      Phrase("issued: \(request.invoiceNumber ?? "")", "已开具：\(request.invoiceNumber ?? "")")
    case .voided:
      Phrase(
        "void: \(request.voidReason?.name.english ?? "")",
        "已作废：\(request.voidReason?.name.chinese ?? "")")
    }
  }
}
