import StoreDomain
import Widgets

extension PaymentDialog {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "payment.pay", keys: [.enter], title: payTitle,
        help: Phrase(
          "Take the payment as it stands here; the check closes when nothing is left.",
          "按此收款，收齐后自动结账。"),
        availability: payAvailability(in: context), action: .pay),
      Command(
        "payment.field", keys: [.tab, .backTab], title: fieldTitle,
        help: Phrase(
          "Go to the other field: the part of the cash that counts here, or the reference.",
          "切换输入项：本单入账金额，或凭证号。"),
        availability: fields.count > 1 ? .enabled : .hidden, action: .nextField),
      Command(
        "payment.tip", keys: [.character("t"), .control("g")], title: tipTitle,
        help: Phrase(
          "What the guest gives beside the bill, for those who served: the next suggestion, or type it.",
          "客人另付的小费：切换建议比例，或直接输入金额。"),
        availability: tips == nil ? .hidden : .enabled, action: .tip),
      Command(
        "payment.likely", keys: [.down], title: Phrase("likely notes", "常用面额"),
        help: Phrase(
          "The next amount that a guest is likely to hand over.", "换成下一个可能的实收金额。"),
        availability: fields.contains(.received) ? .enabled : .hidden, action: .likely(1)),
      Command(
        "payment.likelyBefore", keys: [.up], title: Phrase("likely notes back", "上一个面额"),
        help: Phrase("The likely amount before it.", "换成上一个可能的实收金额。"),
        availability: fields.contains(.received) ? .enabled : .hidden, footer: .never,
        action: .likely(-1)),
      Command(
        "payment.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave without taking anything.", "不收款，返回。"),
        availability: .when(!isPaying, otherwise: PayingWords.writing), action: .back),
    ]
  }

  private var payTitle: Phrase {
    if codeInsteadOfCash != nil {
      let text = money(scannedRequest.taken).plainText
      return Phrase("scan \(text)", "扫码 \(text)")
    }
    guard case .success(let request) = request else { return Phrase("take", "收款") }
    let text = money(request.taken).plainText
    return Phrase("take \(text)", "收 \(text)")
  }

  private var tipTitle: Phrase {
    guard hasTip, tipMinorUnits > 0 else { return Phrase("tip", "小费") }
    let text = money(tipMinorUnits).plainText
    return Phrase("tip \(text)", "小费 \(text)")
  }

  var nextFocus: Field {
    let index = fields.firstIndex(of: focus) ?? 0
    return fields[(index + 1) % fields.count]
  }

  private var fieldTitle: Phrase {
    switch nextFocus {
    case .tip: Phrase("tip", "小费")
    case .amount where tender == .cash: Phrase("part of it", "入账金额")
    case .received: Phrase("received", "实收")
    case .reference where isByGateway: Phrase("guest's code", "付款码")
    // As its field is called, where that is short.
    case .reference where tender == .wallet || tender == .voucher: label(of: .reference)
    case .reference: Phrase("reference", "凭证号")
    case .amount: Phrase("amount", "金额")
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard !isPaying else { return nil }
    switch focus {
    case .reference:
      return reference.accepts(input) ? .typed(input) : nil
    case .received, .amount, .tip:
      // Whatever else is typed stands in the field and is refused there.
      let keys = tips == nil ? "?:" : "?:t"
      if case .key(.character(let character)) = input, keys.contains(character) { return nil }
      let field = focus == .received ? received : focus == .tip ? tip : amount
      return field.accepts(input) ? .typed(input) : nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged: .load
    case .shown, .minute, .second, .languageChanged: nil
    }
  }
}
