import StoreDomain

/// A rule that a trigger of the schema keeps: the trigger raises `foh:` and the rule's code, and the
/// words are found here, for whoever reads them.
public enum SchemaRule: String, CaseIterable, Hashable, Sendable {
  case tableTaken = "table-taken"
  case tableNotReady = "table-not-ready"
  case tablePromised = "table-promised"
  case resourcePromised = "resource-promised"
  case resourcePromiseChanged = "resource-promise-changed"
  case tableTimeChanged = "table-time-changed"
  case bookingBegunLate = "booking-begun-late"
  case bookingNotAsked = "booking-not-asked"
  case bookingNotAnswered = "booking-not-answered"
  case bookingAnswered = "booking-answered"
  case ticketBegunLate = "ticket-begun-late"
  case partyBegunLate = "party-begun-late"
  case counterSaleBegunLate = "counter-sale-begun-late"
  case counterSaleAtTable = "counter-sale-at-table"
  case counterNumberChanged = "counter-number-changed"
  case givenOutTwice = "given-out-twice"
  case checkClosed = "check-closed"
  case lineSent = "line-sent"
  case lineSentTwice = "line-sent-twice"
  case lineDeleted = "line-deleted"
  case lineNetTooEarly = "line-net-too-early"
  case returnedTooMany = "returned-too-many"
  case setTornApart = "set-torn-apart"
  case lineShared = "line-shared"
  case paymentDeleted = "payment-deleted"
  case paymentChanged = "payment-changed"
  case paymentBegunLate = "payment-begun-late"
  case paymentStageSkipped = "payment-stage-skipped"
  case paymentOnOtherDay = "payment-on-other-day"
  case givenBackTooMuch = "given-back-too-much"
  case gatewayNumberChanged = "gateway-number-changed"
  case paymentWithoutNumber = "payment-without-number"
  case reconciliationChanged = "reconciliation-changed"
  case adjustmentChanged = "adjustment-changed"
  case depositBegunLate = "deposit-begun-late"
  case depositChanged = "deposit-changed"
  case depositHoldsMoney = "deposit-holds-money"
  case depositNotAddedUp = "deposit-not-added-up"
  case depositOverdrawn = "deposit-overdrawn"
  case pointsChanged = "points-changed"
  case pointsOverdrawn = "points-overdrawn"
  case pointsEarnedTwice = "points-earned-twice"
  case pointsExpired = "points-expired"
  case pointsBackTooMany = "points-back-too-many"
  case pointsNotAddedUp = "points-not-added-up"
  case campaignUsedUp = "campaign-used-up"
  case campaignUseChanged = "campaign-use-changed"
  case accountChanged = "account-changed"
  case accountSuspended = "account-suspended"
  case accountMoneyOnClosedDay = "account-money-on-closed-day"
  case slipTipChanged = "slip-tip-changed"
  case accountMoneyOnItsWay = "account-money-on-its-way"
  case accountEntryNotOfItsMoney = "account-entry-not-of-its-money"
  case accountBackTooMuch = "account-back-too-much"
  case paymentWithoutAccount = "payment-without-account"
  case storedValueOverdrawn = "stored-value-overdrawn"
  case houseAccountLimit = "house-account-limit"
  case houseAccountSettledTooMuch = "house-account-settled-too-much"
  case houseAccountPaidOutTooMuch = "house-account-paid-out-too-much"
  case drawChanged = "draw-changed"
  case drawWinnerStranger = "draw-winner-stranger"
  case drawPrizeVoid = "draw-prize-void"
  case couponChanged = "coupon-changed"
  case couponUsed = "coupon-used"
  case couponExpired = "coupon-expired"
  case couponNotOnCheck = "coupon-not-on-check"
  case couponNotReturned = "coupon-not-returned"
  case shiftBegunLocked = "shift-begun-locked"
  case shiftLocked = "shift-locked"
  case shiftChanged = "shift-changed"
  case shiftNotCounted = "shift-not-counted"
  case tipsPaidOut = "tips-paid-out"
  case checkNotPaid = "check-not-paid"
  case checkNotAddedUp = "check-not-added-up"
  case checkStepsNotAddedUp = "check-steps-not-added-up"
  case closedCheckChanged = "closed-check-changed"
  case checkBegunClosed = "check-begun-closed"
  case checkDeleted = "check-deleted"
  case reopenedOnOtherDay = "reopened-on-other-day"
  case refundOfOpenCheck = "refund-of-open-check"
  case refundedTooMuch = "refunded-too-much"
  case refundChanged = "refund-changed"
  case checkNotClosed = "check-not-closed"
  case receiptCodeChanged = "receipt-code-changed"
  case invoiceChanged = "invoice-changed"
  case eventBegunArrived = "event-begun-arrived"
  case eventChainBroken = "event-chain-broken"
  case eventChanged = "event-changed"
  case eventNotArrived = "event-not-arrived"
  case eventOutOfOrder = "event-out-of-order"
  case newestEventDeleted = "newest-event-deleted"
  case olderEventStays = "older-event-stays"
  case fenceLowered = "fence-lowered"
  case feedRowOlder = "feed-row-older"
  case auditChainBroken = "audit-chain-broken"
  case auditChanged = "audit-changed"
  case auditShortened = "audit-shortened"
  case revisionSkipped = "revision-skipped"

  /// What stands before a code in a trigger.
  static let mark = "foh:"

  /// The rule that refused a write, from SQLite's message; nil for a constraint without a code, such
  /// as `UNIQUE`.
  init?(message: String) {
    guard message.hasPrefix(Self.mark) else { return nil }
    self.init(rawValue: String(message.dropFirst(Self.mark.count)))
  }

  /// The rule as a part of a sentence.
  public var words: Phrase {
    switch self {
    case .tableTaken: Phrase("the table is taken", "桌台已被占用")
    case .tableNotReady: Phrase("the table is not ready", "桌台尚未就绪")
    case .tablePromised: Phrase("the table is promised to another booking", "桌台已留给其他预订")
    case .resourcePromised:
      Phrase("that many are not left for the booking's time", "该时段数量不足")
    case .resourcePromiseChanged:
      Phrase("what a booking has is given back before it gets more", "订位物品须先释放再重新分配")
    case .tableTimeChanged:
      Phrase("when a party sat at a table is not changed afterwards", "入座记录不可事后更改")
    case .bookingBegunLate: Phrase("a booking begins as requested or confirmed", "预订只能从待确认或已确认开始")
    case .bookingNotAsked:
      Phrase("only a booking that is requested waits for an answer", "只有待确认的订位等待答复")
    case .bookingNotAnswered:
      Phrase("a booking that was asked for is answered first", "线上订位须先答复")
    case .bookingAnswered:
      Phrase("a booking that was asked for is answered once", "线上订位只能答复一次")
    case .ticketBegunLate: Phrase("a queue number begins as waiting", "取号只能从等待开始")
    case .partyBegunLate: Phrase("a party begins by sitting down", "就餐只能从入座开始")
    case .counterSaleBegunLate:
      Phrase("a pick-up number begins on its business day, not given out", "取餐号须从本营业日、未取餐开始")
    case .counterSaleAtTable: Phrase("a sale at the counter has no table", "外带单没有桌台")
    case .counterNumberChanged:
      Phrase("a pick-up number is never changed or deleted", "取餐号不可更改或删除")
    case .givenOutTwice: Phrase("a pick-up number is given out once", "取餐号只能取餐一次")
    case .checkClosed: Phrase("the check is closed", "账单已结")
    case .lineSent: Phrase("a line that was sent does not change", "已下单的菜品不可更改")
    case .lineSentTwice: Phrase("the kitchen already has this line", "厨房已收到该菜品")
    case .lineDeleted: Phrase("an order line is never deleted", "点菜记录不可删除")
    case .lineNetTooEarly:
      Phrase("what a line came to is written when its check closes", "菜品实收金额只在结账时写入")
    case .returnedTooMany: Phrase("more returned than was sent", "退菜数量超过已下单数量")
    case .setTornApart: Phrase("a set meal and its dishes stay together", "套餐与其中的菜品不可分开")
    case .lineShared:
      Phrase("the shares of a line add up to its price and stand", "分摊合计须等于菜品金额且不可更改")
    case .paymentDeleted: Phrase("a payment is never deleted", "付款记录不可删除")
    case .paymentChanged: Phrase("a payment keeps its amount", "付款金额不可更改")
    case .paymentBegunLate: Phrase("a payment is made before it is taken back", "付款须先收取才能撤销")
    case .paymentStageSkipped:
      Phrase("a payment does not go from this stage to that one", "付款状态不能这样变更")
    case .paymentOnOtherDay:
      Phrase("a payment counts on the business day of its check", "收款须计入账单所属营业日")
    case .givenBackTooMuch:
      Phrase("more goes back than was taken by that payment", "退款超过该笔收款")
    case .gatewayNumberChanged:
      Phrase("the number of a payment at a gateway stands", "通道单号不可更改或删除")
    case .paymentWithoutNumber:
      Phrase("a payment has its number before it is sent", "支付须先有单号才能发送")
    case .reconciliationChanged:
      Phrase("what was found in a statement stands", "对账记录不可更改")
    case .adjustmentChanged:
      Phrase("a discount or rounding is taken away, never changed", "折扣或抹零只能撤销，不可更改")
    case .depositBegunLate: Phrase("a deposit begins as asked for", "订金只能从待付开始")
    case .depositChanged: Phrase("what was agreed of a deposit stands", "订金约定不可更改或删除")
    case .depositHoldsMoney:
      Phrase("a deposit ends when no money is left in it", "订金须结清后才能结束")
    case .depositNotAddedUp:
      Phrase("what a deposit pays is taken out of it", "订金抵扣与订金支出不符")
    case .depositOverdrawn: Phrase("no more of a deposit is used than is held", "支出不可超过所持订金")
    case .pointsChanged: Phrase("an entry of points stands", "积分记录不可更改或删除")
    case .pointsOverdrawn: Phrase("nobody has fewer than no points", "积分不能为负")
    case .pointsEarnedTwice:
      Phrase("a check earns points once, when it closes", "每单只在结账时计一次积分")
    case .pointsExpired: Phrase("these points are expired", "积分已过期")
    case .pointsBackTooMany:
      Phrase("more points go back than there were", "退回或扣回的积分超过原有积分")
    case .pointsNotAddedUp:
      Phrase("the points used do not add up to the check's step", "使用的积分与账单抵扣不符")
    case .campaignUsedUp:
      Phrase("a campaign is not given more often than its limits say", "活动次数已达上限")
    case .campaignUseChanged:
      Phrase("a campaign on a bill is taken off, never changed", "账单上的活动只能撤销，不可更改")
    case .accountChanged: Phrase("an entry of an account stands", "账户记录不可更改或删除")
    case .accountSuspended: Phrase("the account is suspended", "账户已停用")
    case .accountMoneyOnClosedDay:
      Phrase("no money for an account counts on a closed day", "已日结的营业日不能再收付账户款")
    case .slipTipChanged:
      Phrase("a tip is entered once, for a card slip of the day", "小费只能在当日为刷卡签单补录一次")
    case .accountMoneyOnItsWay:
      Phrase("money for the account is on its way already", "该账户已有一笔款项正在支付")
    case .accountEntryNotOfItsMoney:
      Phrase("an entry of an account is as much as its money", "账户记录须与收付金额一致")
    case .accountBackTooMuch:
      Phrase("more goes back to an account than came from it", "退回账户的金额超过原扣款")
    case .paymentWithoutAccount:
      Phrase("stored value and house account are taken from an account", "储值与挂账须从账户扣款")
    case .storedValueOverdrawn: Phrase("stored value is never below zero", "储值余额不能为负")
    case .houseAccountLimit: Phrase("the house account is at its limit", "挂账超过额度")
    case .houseAccountSettledTooMuch: Phrase("more is settled than is owed", "结清金额超过欠款")
    case .houseAccountPaidOutTooMuch:
      Phrase("more is paid out than the house owes", "退款金额超过应退余额")
    case .drawChanged: Phrase("a draw that was held stands", "已抽的奖不可更改")
    case .drawWinnerStranger:
      Phrase("only numbers that wait take part in a draw", "只有正在排队的号能参加抽奖")
    case .drawPrizeVoid:
      Phrase("the number that won it was given up or ended", "中奖的号已取消或过期，奖品作废")
    case .couponChanged: Phrase("a coupon and its entries stand", "优惠券及其记录不可更改或删除")
    case .couponUsed: Phrase("a coupon is used once", "优惠券只能使用一次")
    case .couponExpired: Phrase("a coupon is used on the days for which it holds", "优惠券只能在有效期内使用")
    case .couponNotOnCheck:
      Phrase("a coupon is used for its campaign on its check", "优惠券须用于本单对应的活动")
    case .couponNotReturned:
      Phrase("a coupon comes back before its place on the bill goes", "撤销活动前须先退回优惠券")
    case .shiftBegunLocked: Phrase("a shift begins open", "班次只能从进行中开始")
    case .shiftLocked: Phrase("the drawer is counted", "钱箱已清点")
    case .shiftChanged:
      Phrase("what was counted and moved in a drawer stands", "钱箱的清点与存取记录不可更改")
    case .shiftNotCounted:
      Phrase("a drawer is locked with its count and what it should hold", "锁定钱箱须与清点和应有金额一致")
    case .tipsPaidOut: Phrase("tips are paid out once", "小费不能重复支付")
    case .checkNotPaid: Phrase("the payments do not cover the check", "付款与账单金额不符")
    case .checkNotAddedUp: Phrase("the lines do not add up to the check", "菜品合计与账单金额不符")
    case .checkStepsNotAddedUp:
      Phrase("the steps of the bill do not add up to the check", "账单明细合计与账单金额不符")
    case .closedCheckChanged: Phrase("a closed check stands", "已结账单不可更改")
    case .checkBegunClosed: Phrase("a check begins open", "账单只能从未结开始")
    case .checkDeleted: Phrase("a check is never deleted", "账单不可删除")
    case .reopenedOnOtherDay:
      Phrase("a check is opened again on its own business day", "只能在账单所属营业日反结账")
    case .refundOfOpenCheck: Phrase("a refund is of a closed check", "只能对已结账单退款")
    case .refundedTooMuch:
      Phrase("more goes back than was paid for the line", "退款超过该菜品的实付金额")
    case .refundChanged: Phrase("a refund stands as it was asked for", "退款单不可更改")
    case .checkNotClosed:
      Phrase("receipts, invoices and reviews are of closed checks", "小票、发票与评价只针对已结账单")
    case .receiptCodeChanged: Phrase("the code of a receipt stands", "小票编码不可更改或删除")
    case .invoiceChanged:
      Phrase("an issued invoice stands, and no wish for one is deleted", "已开具的发票不可更改，开票登记不可删除")
    case .eventBegunArrived: Phrase("an event has to be sent before it arrives", "记录须先上传才能确认")
    case .eventChainBroken: Phrase("an event follows the last one", "记录须接在最后一条之后")
    case .eventChanged: Phrase("an event is never changed", "已保存的记录不可更改")
    case .eventNotArrived: Phrase("headquarters does not have this event yet", "总部尚未收到该记录")
    case .eventOutOfOrder: Phrase("an earlier event has not arrived", "更早的记录尚未送达总部")
    case .newestEventDeleted: Phrase("the chain goes on from the newest event", "最新的记录须保留")
    case .olderEventStays: Phrase("older events go first", "须先删除更早的记录")
    case .fenceLowered: Phrase("a fence never goes down", "上传序号不可回退")
    case .feedRowOlder: Phrase("a row from headquarters never goes back", "总部下发的数据不可回退")
    case .auditChainBroken:
      Phrase("an entry of the audit trail follows the last one", "操作日志须接在最后一条之后")
    case .auditChanged: Phrase("the audit trail is never changed", "操作日志不可更改")
    case .auditShortened: Phrase("the audit trail is never shortened", "操作日志不可删减")
    case .revisionSkipped: Phrase("a revision counts verbs one by one", "版本号须逐一递增")
    }
  }
}
