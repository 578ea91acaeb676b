import StoreDatabase
import StoreDomain
import Widgets

/// A bill, or a part of it, that is to go on a house account.
struct HouseCharge: Sendable {
  /// Made before it is written, so that it is not written twice.
  let id: Identifier<Payment>
  let bill: BillPicture
  let account: HouseAccount
  let amount: Money
  let signer: String
  var exceedsLimit = false
  var authoriser: StaffMember?

  /// By how much it exceeds the limit, as the account was when it was looked at.
  var excess: Money? {
    guard let room = account.roomMinorUnits, amount.minorUnits > room else { return nil }
    return Money(minorUnits: amount.minorUnits - room, currency: amount.currency)
  }
}

/// Payments with stored value and on house accounts: which account, how much, who signs.
extension TillScreen {
  enum AccountAction: Sendable {
    case chosen(AccountChoiceDialog.Outcome, BillPicture)
    case storedValueTyped(FormDialog.Answers, StoredValueAccount, BillPicture)
    case houseTyped(FormDialog.Answers, HouseAccount, BillPicture)
    case charge(HouseCharge)
    case notAllowed
    case desk
  }

  func updateAccounts(_ action: AccountAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .chosen(.storedValue(let account), let bill):
      return [askAmount(from: account, on: bill, in: context)]
    case .chosen(.house(let account), let bill): return [askCharge(account, on: bill, in: context)]
    case .storedValueTyped(let answers, let account, let bill):
      return pay(answers, from: account, on: bill, in: context)
    case .houseTyped(let answers, let account, let bill):
      guard let amount = answers.value("amount", Self.accountAmount(of: bill)) else { return [] }
      return charge(
        HouseCharge(
          id: context.ids.next(), bill: bill, account: account, amount: amount,
          signer: Self.signer(answers, of: account)), in: context)
    case .charge(let charge): return self.charge(charge, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was taken.", "未获授权，未收款。"))]
    case .desk: return [.present(AccountsScreen())]
    }
  }

  /// Which account, and then how much.
  func askAccount(_ kind: AccountKind, on bill: BillPicture) -> Effect<Self> {
    .present(AccountChoiceDialog(kind, for: bill.check.id), dismissed: .load) {
      .account(.chosen($0, bill))
    }
  }

  /// What is asked for now, in minor units.
  private func due(of bill: BillPicture) -> Int {
    let left = max(0, bill.remaining.minorUnits - max(0, PaymentRule.onItsWay(bill.payments)))
    return share(of: bill).map { min($0, left) } ?? left
  }

  private static func accountAmount(
    of bill: BillPicture
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    let (currency, most) = (bill.total.currency, bill.remaining.minorUnits)
    return { text throws(TypedRefusal) in
      try TypedMoney.read(text, in: currency, likelyAtMost: most)
    }
  }

  /// What the rules of payments say of an amount, in the form.
  private static func refusal(_ amount: Money, by tender: Tender, on bill: BillPicture) -> Phrase? {
    refusalReason {
      try PaymentRule.check(tender, amount: amount.minorUnits, remaining: bill.remaining)
      try PaymentRule.checkOnItsWay(
        amount.minorUnits, among: bill.payments, remaining: bill.remaining)
    }
  }

  // MARK: Stored value

  /// Where too little is left on the account, all of it is suggested: the rest is paid another way.
  private func askAmount(
    from account: StoredValueAccount, on bill: BillPicture, in context: ConsoleContext
  ) -> Effect<Self> {
    let currency = bill.total.currency
    let balance = Money(minorUnits: account.balance.minorUnits, currency: currency).plainText
    let suggested = Money(
      minorUnits: min(due(of: bill), account.balance.minorUnits), currency: currency)
    let read = Self.accountAmount(of: bill)
    let label = account.label
    return .present(
      FormDialog(
        // A long name is cut, the balance is not.
        title: Phrase("\(balance) left: \(label.english)", "余额 \(balance)：\(label.chinese)"),
        fields: [
          .value("amount", Phrase("amount", "金额"), text: suggested.plainText, read: read)
        ], language: context.language
      ) { answers in
        guard let amount = answers.value("amount", read) else { return nil }
        let reason =
          Self.refusal(amount, by: .storedValue, on: bill)
          ?? refusalReason {
            try StoredValueRule.checkSpending(
              amount.minorUnits, of: account, lastUse: nil, in: currency)
          }
        return reason.map { (field: "amount", reason: $0) }
      }, dismissed: .load
    ) { .account(.storedValueTyped($0, account, bill)) }
  }

  private func pay(
    _ answers: FormDialog.Answers, from account: StoredValueAccount, on bill: BillPicture,
    in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let amount = answers.value("amount", Self.accountAmount(of: bill)) else { return [] }
    let (checkID, id): (Identifier<Check>, Identifier<Payment>) = (
      bill.check.id, context.ids.next()
    )
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          PayByStoredValue(checkID, from: account.id, amount: amount.minorUnits, id: id),
          by: try store.author)
        return .paid(
          PaymentDialog.Outcome(payment: outcome, bill: try database.bill(of: checkID)))
      }
    ]
  }

  // MARK: House accounts

  private func askCharge(
    _ account: HouseAccount, on bill: BillPicture, in context: ConsoleContext
  ) -> Effect<Self> {
    let currency = bill.total.currency
    let due = due(of: bill)
    // Where nothing is left of the limit, all of it is suggested: somebody may allow it.
    let room = account.roomMinorUnits.map { $0 > 0 ? $0 : due } ?? due
    let suggested = Money(minorUnits: min(due, room), currency: currency)
    let read = Self.accountAmount(of: bill)
    let signers = account.details.signers
    let name = account.details.name
    let (owed, left) = (account.owed.plainText, account.room)
    return .present(
      FormDialog(
        title: Phrase(
          "\(left.english), owes \(owed): \(name)", "\(left.chinese)，已欠 \(owed)：\(name)"),
        fields: [
          .value("amount", Phrase("amount", "金额"), text: suggested.plainText, read: read),
          signers.isEmpty
            ? .text(
              "signer", Phrase("who signs", "签单人"), limit: HouseAccountRule.signerLimit,
              isRequired: true)
            : .choice(
              "signer", Phrase("who signs", "签单人"), options: signers.map { Phrase($0, $0) }),
        ], language: context.language
      ) { answers in
        guard let amount = answers.value("amount", read) else { return nil }
        if let reason = Self.refusal(amount, by: .houseAccount, on: bill) {
          return (field: "amount", reason: reason)
        }
        let signer = Self.signer(answers, of: account)
        return refusalReason { try CardNumberRule.check(signer) }.map {
          (field: "signer", reason: $0)
        }
      }, dismissed: .load
    ) { .account(.houseTyped($0, account, bill)) }
  }

  private static func signer(_ answers: FormDialog.Answers, of account: HouseAccount) -> String {
    let signers = account.details.signers
    guard !signers.isEmpty else { return answers.text("signer") }
    let index = answers.choice("signer")
    return signers.indices.contains(index) ? signers[index] : ""
  }

  private func charge(_ charge: HouseCharge, in context: ConsoleContext) -> [Effect<Self>] {
    if let excess = charge.excess, !charge.exceedsLimit {
      return [askExceeding(charge, by: excess, in: context)]
    }
    let checkID = charge.bill.check.id
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          ChargeHouseAccount(
            checkID, to: charge.account.id, amount: charge.amount.minorUnits,
            signer: charge.signer, exceedsLimit: charge.exceedsLimit,
            authoriser: charge.authoriser, id: charge.id), by: try store.author)
        return .paid(
          PaymentDialog.Outcome(payment: outcome, bill: try database.bill(of: checkID)))
      }
    ]
  }

  /// Whoever may let an account exceed its limit is asked once more; for others somebody else types
  /// their PIN.
  private func askExceeding(
    _ charge: HouseCharge, by excess: Money, in context: ConsoleContext
  ) -> Effect<Self> {
    let (name, text) = (charge.account.details.name, excess.plainText)
    let what = Phrase("\(text) above the limit of \(name)", "超额度 \(text)，\(name)")
    guard context.may(.exceedLimit) else {
      return .present(
        AuthorisationDialog(for: .permission(.exceedLimit), what: what),
        dismissed: .account(.notAllowed)
      ) { authorisation in
        var allowed = charge
        allowed.exceedsLimit = true
        allowed.authoriser = authorisation.staff
        return .account(.charge(allowed))
      }
    }
    return .present(
      QuestionDialog(
        title: Phrase("Above the limit by \(text)", "超过额度 \(text)"),
        text: Phrase("Let \(name) exceed its limit?", "允许 \(name) 超额挂账？"),
        answers: [
          .init(Phrase("no", "不允许"), key: .character("b")),
          .init(Phrase("let it", "允许"), key: .character("y"), isDangerous: true),
        ]), dismissed: .account(.notAllowed)
    ) { answer in
      guard answer == 1 else { return .account(.notAllowed) }
      var allowed = charge
      allowed.exceedsLimit = true
      return .account(.charge(allowed))
    }
  }
}
