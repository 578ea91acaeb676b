import StoreDatabase
import StoreDomain
import TerminalCore

/// What happens at the till.
extension TillScreen {
  /// A discount or a rounding, from the question to what came of it.
  enum AdjustmentAction: Sendable {
    case discount
    case discountTyped(FormDialog.Answers, BillPicture)
    case rounding
    case roundingTyped(FormDialog.Answers, BillPicture)
    case adjust(Adjustment)
    case adjusted(BillPicture, Phrase)
    case adjustmentRefused(Adjustment, any Error)
    case notAllowed
    case remove
    case removeChosen(Int, BillPicture)
  }

  /// What the house gives on the bill.
  enum CampaignAction: Sendable {
    case takeProposed, list
    case chosen(CampaignDialog.Outcome, BillPicture)
    case refused(any Error)
  }

  enum Action: Sendable {
    case load
    case loaded([TillEntry], BillPicture?, cash: ShiftRefusal?)
    case loadedClosed([ClosedCheck], BillPicture?, open: [TillEntry])
    case billLoaded(BillPicture)
    case move(Key)
    case scroll(Int)
    case open, back, switchList, next
    case find
    case typed(Input)
    case endFind
    case pay(PayingWay)
    case payUnasked(PayingWay, Identifier<Check>)
    case moreTenders
    case chooseTender(PayingWay)
    case paid(PaymentDialog.Outcome)
    case close
    case closed(BillPicture)
    /// The guests' deposit paid what it reaches; then the rest is taken.
    case depositUsed(BillPicture, PayingWay)
    case share
    case sharedBy(Int)
    case why, print, showReceipt, invoice, drawer
    case printed(Phrase)
    case adjustment(AdjustmentAction)
    case campaign(CampaignAction)
    case coupon(CouponAction)
    case moneyBack(MoneyBackAction)
    case guest(GuestAction)
    case gateway(GatewayAction)
    case points(PointsAction)
    case reopening(ReopeningAction)
    case cardSlip(CardSlipAction)
    case account(AccountAction)
    case comp(CompAction)
    case newSale(NewSaleAction)
    case pickUps([String])
  }

  /// How somebody wants to take a payment.
  enum PayingWay: Hashable, Sendable {
    case tender(Tender, isExact: Bool)
    /// A card, while the terminal is down.
    case cardSlip
    /// From an account, or on one.
    case account(AccountKind)
    /// The house pays.
    case comp
    /// Notes of another currency, by its code.
    case foreignCash(String)

    var tender: Tender {
      switch self {
      case .tender(let tender, _): tender
      case .cardSlip: .card
      case .account(let kind): kind.tender
      case .comp: .comp
      case .foreignCash: .cash
      }
    }
  }

  /// Which checks the list shows.
  enum List: Hashable, Sendable {
    case open, closed
  }
}
