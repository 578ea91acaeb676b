import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is done for the guests once they have paid: the link to their receipt, an invoice, and one step
/// into the house's members.
extension ReceiptScreen {
  enum FollowUp: Sendable {
    case read
    case known(AfterPayingPicture)
    case link
    case invoice
    case enrol
    case enrolTyped(FormDialog.Answers, Identifier<Member>)
    case enrolled(EnrolAfterPaying.Outcome)
    case enrolRefused(FormDialog.Answers, Identifier<Member>, Phrase)
    case tip
    case tipTyped(FormDialog.Answers, [Payment])
    case tipEntered(Money)
  }

  func followUpCommands(in context: ConsoleContext) -> [Command<Action>] {
    let enrolment: Availability =
      if let picture = followUps {
        if let member = picture.member {
          .disabled(EnrolmentRefusal.otherMember(member.addressed).reason)
        } else {
          picture.enrolmentRefusal.map { .disabled($0.reason) }
            ?? context.availability(needing: .takePayment)
        }
      } else {
        // It is being read.
        .hidden
      }
    return [
      Command(
        "receipt.enrol", keys: [.character("g")], title: Phrase("member", "入会"),
        help: Phrase(
          "Make the guest who paid a member by phone: visit and points of this check are theirs.",
          "用手机号办理入会，本次消费与积分记入该会员。"),
        availability: enrolment, action: .followUp(.enrol)),
      Command(
        "receipt.invoice", keys: [.character("i")], title: Phrase("invoice", "发票"),
        help: Phrase(
          "What the guest wants on an invoice of this check.", "登记该单的开票信息。"),
        availability: bill.check.refunds == nil
          ? context.availability(needing: .takePayment)
          : .disabled(InvoiceRefusal.isRefund.reason), action: .followUp(.invoice)),
      tipCommand(in: context),
      Command(
        "receipt.link", keys: [.character("q")], title: Phrase("link", "电子小票"),
        help: Phrase(
          "Show the address at which the guest finds this receipt.", "显示电子小票网址。"),
        availability: followUps.map {
          $0.link == nil ? .hidden : .enabled
        } ?? .hidden, action: .followUp(.link)),
    ]
  }

  mutating func updateFollowUps(
    _ action: FollowUp, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .read: return [readFollowUps]
    case .known(let picture):
      note(picture)
      return []
    case .link:
      return followUps?.link.map { [.present(ReceiptLinkDialog(link: $0))] } ?? []
    case .invoice:
      return [
        .present(InvoiceDialog(bill), dismissed: .followUp(.read)) { _ in .followUp(.read) }
      ]
    case .enrol:
      // Made before it is written, so that it is not written twice.
      let id = memberID(from: context.ids)
      return [.present(enrolmentForm(in: context)) { .followUp(.enrolTyped($0, id)) }]
    case .enrolTyped(let answers, let id): return [enrol(answers, id)]
    case .enrolled(let outcome):
      // The receipt shows the points as well.
      return [.toast(.good, Self.words(of: outcome))]
        + update(.load(context.language), in: context)
    case .tip: return askSlipTip(in: context)
    case .tipTyped(let answers, let slips): return enterTip(answers, of: slips, in: context)
    case .tipEntered(let tip):
      let text = tip.plainText
      return [
        .toast(.good, Phrase("A tip of \(text) is entered.", "已补录小费 \(text)。")), readFollowUps,
      ]
    case .enrolRefused(let answers, let id, let reason):
      return [
        .toast(.danger, reason),
        .present(enrolmentForm(in: context).filled(with: answers)) {
          .followUp(.enrolTyped($0, id))
        },
      ]
    }
  }

  var readFollowUps: Effect<Self> {
    let id = bill.check.id
    return .load("followUps") { store in
      .followUp(.known(try store.database.afterPaying(of: id)))
    }
  }

  // MARK: One step into the members

  /// The question is read out; its date and who asked are kept with the answer.
  private func enrolmentForm(in context: ConsoleContext) -> FormDialog {
    let country = context.country
    let day = context.businessDay
    return FormDialog(
      // Over the form, where a phone's screen has room for the whole question.
      title: Phrase(
        "Member: “May we send you messages?”", "入会：“可以给您发送消息吗？”"),
      fields: [
        .text(
          "phone", Phrase("phone", "手机号"), limit: 40, isRequired: true,
          validate: { text in
            PhoneNumber.reading(text, in: country) == nil
              ? Phrase("this is no phone number", "手机号不正确") : nil
          }),
        .text(
          "name", Phrase("name", "姓名"), limit: GuestTextRule.nameLimit,
          placeholder: Phrase("may be left out", "可不填")),
        .choice(
          "consent", Phrase("agrees, \(day)", "同意 \(day)"),
          options: [Phrase("no", "不同意")]
            + MemberConsent.Way.allCases.map {
              Phrase("yes: \($0.name.english)", "同意：\($0.name.chinese)")
            }),
      ], language: context.language)
  }

  private func enrol(_ answers: FormDialog.Answers, _ id: Identifier<Member>) -> Effect<Self> {
    let ways = MemberConsent.Way.allCases
    let choice = answers.choice("consent")
    let name = answers.text("name")
    return .perform(
      "enrol",
      EnrolAfterPaying(
        bill.check.id, phone: answers.text("phone"), name: name.isEmpty ? nil : name,
        consent: ways.indices.contains(choice - 1) ? ways[choice - 1] : nil, id: id)
    ) {
      .followUp(.enrolled($0))
    } failed: {
      .followUp(.enrolRefused(answers, id, explanation(of: $0)))
    }
  }

  private static func words(of outcome: EnrolAfterPaying.Outcome) -> Phrase {
    let name = outcome.member.addressed
    let points = outcome.points
    let what =
      outcome.isNew
      ? Phrase("\(name) is a member now", "\(name) 已入会")
      : Phrase("\(name) is a member already; this check is theirs", "\(name) 已是会员，本单已记入")
    return points > 0
      ? Phrase("\(what.english): \(points) points.", "\(what.chinese)，获得 \(points) 积分。")
      : Phrase("\(what.english).", "\(what.chinese)。")
  }
}

// MARK: Drawing

extension ReceiptScreen {
  /// Whose the check is, and how its invoice stands.
  ///
  /// - Returns: the rows that it took.
  func drawFollowUps(
    in area: Rect, of buffer: inout Buffer, context: ConsoleContext
  ) -> Int {
    guard let followUps else { return 0 }
    var lines: [SheetLine] = []
    if let member = followUps.member {
      lines.append(
        .labelled(context.text(Phrase("member", "会员")), [Piece(member.addressed, .member)]))
    }
    if let invoice = followUps.invoice {
      lines.append(
        .labelled(
          context.text(Phrase("invoice", "发票")),
          [Piece(context.text(InvoiceText.stage(of: invoice)))]))
      lines += InvoiceText.toReverse(invoice).map { .paragraph(context.text($0), .warning) }
    }
    guard !lines.isEmpty else { return 0 }
    let rows = min(area.rows, lines.count + 1)
    buffer.draw(lines, in: area.rows(from: 0, count: rows))
    return rows
  }
}
