/// What may stand on an invoice, and over how much it is.
public enum InvoiceRule {
  /// The most characters of a title.
  public static let titleLimit = 100
  /// The most characters of an address to which it goes.
  public static let addressLimit = 120
  /// How many digits the number of an invoice has: eight on paper, twenty of a fully digital one.
  public static let numberLengths = 8...20

  // MARK: Details

  /// The details as they are kept.
  ///
  /// - Throws: `InvoiceRefusal`.
  public static func checked(
    _ details: InvoiceDetails, in country: Country?
  ) throws(InvoiceRefusal) -> InvoiceDetails {
    var checked = details
    checked.title = try title(details.title)
    let typed = details.taxNumber ?? ""
    switch details.payer {
    case .person:
      guard details.kind == .ordinary else { throw .specialForPerson }
      guard typed.allSatisfy(\.isWhitespace) else { throw .numberOfPerson }
      checked.taxNumber = nil
    case .company:
      do throws(TaxNumberRefusal) {
        // Elsewhere a company without a number gets an ordinary invoice all the same.
        let isFree = country != .china && details.kind == .ordinary
        checked.taxNumber =
          isFree && typed.allSatisfy(\.isWhitespace)
          ? nil : try TaxNumberRule.read(typed, in: country)
      } catch {
        throw .taxNumber(error)
      }
    }
    checked.sendTo = try address(details.sendTo ?? "", in: country)
    return checked
  }

  private static func title(_ text: String) throws(InvoiceRefusal) -> String {
    let title: String?
    do throws(TooLongText) {
      title = try GuestTextRule.clean(text, limit: titleLimit)
    } catch {
      throw .titleTooLong
    }
    guard let title else { throw .titleMissing }
    guard !CardNumberRule.isIn(title) else { throw .cardNumber }
    return title
  }

  /// An e-mail address as it is, a phone number as the store keeps one; nil for neither.
  private static func address(
    _ text: String, in country: Country?
  ) throws(InvoiceRefusal) -> String? {
    let text = text.filter { !$0.isWhitespace }
    guard !text.isEmpty else { return nil }
    guard text.count <= addressLimit else { throw .notAnAddress }
    if text.contains("@") {
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      let labels = parts.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
      guard parts.count == 2, !parts[0].isEmpty, labels.count > 1,
        labels.allSatisfy({ !$0.isEmpty }),
        text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !notInMail.contains($0) })
      else { throw .notAnAddress }
      return text
    }
    do throws(PhoneProblem) {
      return try PhoneNumber.read(text, in: country)
    } catch {
      throw .notAnAddress
    }
  }

  private static let notInMail = Set("\"(),:;<>[\\]".utf8)

  /// An address as it is shown once it is kept: `w***@example.com`, `138 **** 5678`.
  public static func masked(_ address: String, in country: Country?) -> String {
    guard let at = address.firstIndex(of: "@") else {
      return PhoneNumber.masked(address, in: country)
    }
    return "\(address.prefix(1))***\(address[at...])"
  }

  /// The number of an issued invoice: digits alone.
  ///
  /// - Throws: `InvoiceRefusal.notANumber`.
  public static func number(_ text: String) throws(InvoiceRefusal) -> String {
    let number = text.filter { !$0.isWhitespace }
    guard numberLengths.contains(number.count), number.utf8.allSatisfy({ (48...57).contains($0) })
    else { throw .notANumber }
    return number
  }

  // MARK: The amount

  /// Over how much an invoice of a closed check is, and what of it is left out.
  public struct Amount: Hashable, Sendable {
    /// Minor units.
    public var invoiced: Int
    /// Minor units by the tenders that are invoiced elsewhere, or are no payment of the guest.
    public var leftOut: [Tender: Int]

    public init(invoiced: Int, leftOut: [Tender: Int] = [:]) {
      self.invoiced = invoiced
      self.leftOut = leftOut
    }
  }

  /// What was paid and did not go back, by tenders that are invoiced with the check. What points,
  /// coupons and gifts took off is no payment, and so in no invoice.
  ///
  /// - Parameter payments: of the check, and those by which something went back since.
  public static func amount(of payments: [Payment]) -> Amount {
    var amount = Amount(invoiced: 0)
    // What a gateway is giving back is gone already.
    for payment in payments
    where payment.stage.countsTowardBill
      || (payment.stage.isOnItsWay && payment.amount.minorUnits < 0)
    {
      if payment.tender.isInvoicedWithCheck {
        amount.invoiced += payment.amount.minorUnits
      } else {
        amount.leftOut[payment.tender, default: 0] += payment.amount.minorUnits
      }
    }
    amount.invoiced = max(0, amount.invoiced)
    amount.leftOut = amount.leftOut.filter { $0.value != 0 }
    return amount
  }

  // MARK: When

  /// Whether an invoice of a check may be asked for, or changed.
  ///
  /// - Parameters:
  ///   - live: the request that stands.
  ///   - amount: minor units that it would be over.
  /// - Throws: `InvoiceRefusal`.
  public static func check(
    _ check: Check, live: InvoiceRequest?, amount: Int
  ) throws(InvoiceRefusal) {
    guard check.refunds == nil else { throw .isRefund }
    guard check.stage == .closed else { throw .notPaid }
    if let live, live.stage == .sent { throw .isSent(number: live.invoiceNumber ?? "") }
    guard amount > 0 else { throw .nothingToInvoice }
  }
}

extension Tender {
  /// Whether what is paid by it stands on the invoice of the check.
  public var isInvoicedWithCheck: Bool {
    switch self {
    case .cash, .card, .wallet: true
    // Invoiced when it was paid in.
    case .storedValue: false
    // Sold, and invoiced, by whoever issued it; or given for nothing.
    case .voucher: false
    // Invoiced when the account is paid.
    case .houseAccount: false
    // Paid in before, but for this meal: nothing was invoiced for it yet.
    case .deposit: true
    // Nobody paid it.
    case .comp: false
    }
  }
}

/// Why an invoice is not asked for, or not like this.
public enum InvoiceRefusal: Refusal {
  case titleMissing, titleTooLong
  /// The number of a card is kept nowhere.
  case cardNumber
  case taxNumber(TaxNumberRefusal)
  case specialForPerson, numberOfPerson
  case notAnAddress
  case notANumber
  case isRefund, notPaid
  /// The invoice is out: it is reversed, not changed.
  case isSent(number: String)
  /// Everything was paid by what is invoiced elsewhere.
  case nothingToInvoice
  case noRequest
  /// The wish counts no more.
  case isVoid(InvoiceRequest.VoidReason?)
  /// Another wish for the same check stands.
  case otherRequest

  public var reason: Phrase {
    switch self {
    case .titleMissing: Phrase("type the title", "请填写抬头")
    case .titleTooLong:
      Phrase(
        "a title has at most \(InvoiceRule.titleLimit) characters",
        "抬头最多 \(InvoiceRule.titleLimit) 个字")
    case .cardNumber: Phrase("no number of a card here", "请勿填写银行卡号")
    case .taxNumber(let refusal): refusal.reason
    case .specialForPerson: Phrase("a special invoice is for a company", "专票只能开给企业")
    case .numberOfPerson: Phrase("a person has no tax number", "个人抬头不填税号")
    case .notAnAddress: Phrase("this is no e-mail address and no phone", "不是有效的邮箱或手机号")
    case .notANumber:
      Phrase("an invoice number has 8 to 20 digits", "发票号码为 8 至 20 位数字")
    case .isRefund: Phrase("it is a refund", "这是退款单")
    case .notPaid: Phrase("it is not paid yet", "该单尚未结账")
    case .isSent(let number): Phrase("invoice \(number) is issued", "已开具发票 \(number)")
    case .nothingToInvoice: Phrase("nothing of it is invoiced here", "没有可开票金额")
    case .noRequest: Phrase("no invoice is asked for", "尚未登记开票")
    case .isVoid(let why):
      Phrase(
        "it is void: \(why?.name.english ?? "")", "该登记已作废：\(why?.name.chinese ?? "")")
    case .otherRequest: Phrase("another invoice is asked for already", "该单已登记开票")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .isSent(let number):
      Phrase(
        "Invoice \(number) of this check is issued. It is changed only by reversing it in the tax "
          + "system.",
        "该单发票 \(number) 已开具，如需更改请在税务系统红冲。")
    case .nothingToInvoice:
      Phrase(
        "Nothing of this check is invoiced here: stored value is invoiced when it is paid in, a "
          + "voucher by who sold it, a house account when it is paid.",
        "该单没有可开票金额：储值在充值时开票，代金券由售卖方开票，挂账在结算时开票。")
    case .isVoid(let why):
      Phrase(
        "It was voided meanwhile: \(why?.name.english ?? ""). If the invoice is issued, reverse it in "
          + "the tax system.",
        "该登记已作废：\(why?.name.chinese ?? "")。如发票已开具，请在税务系统红冲。")
    case .otherRequest:
      Phrase(
        "An invoice of this check is asked for already. Look at it again and change that one.",
        "该单已登记开票，请刷新后修改原登记。")
    default:
      Phrase("No invoice like this: \(reason.english).", "无法登记开票：\(reason.chinese)。")
    }
  }
}
