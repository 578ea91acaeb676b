import HeadquartersContract
import StoreDatabase
import StoreDomain

extension DeliveryRecord {
  /// What happened, in the words of the house; the technical name of one that nobody here knows.
  var name: Phrase {
    EventType(rawValue: type)?.name ?? Phrase(type, type)
  }

  /// To what it happened, and what: `A015  number given`. A narrow column cuts the end.
  var title: Phrase {
    guard let about else { return name }
    return Phrase("\(about.english)  \(name.english)", "\(about.chinese)  \(name.chinese)")
  }
}

extension EventType {
  /// What happened, in two or three words.
  var name: Phrase {
    switch self {
    case .intakeChanged: Phrase("numbers opened or closed", "取号开关")
    case .ticketIssued: Phrase("number given", "取号")
    case .ticketCalled: Phrase("number called", "叫号")
    case .ticketMissed: Phrase("number missed", "过号")
    case .ticketRestored: Phrase("number restored", "过号恢复")
    case .ticketSeated: Phrase("number seated", "排号入座")
    case .ticketExpired: Phrase("number expired", "排号过期")
    case .ticketCancelled: Phrase("number cancelled", "取消排号")
    case .ticketChanged: Phrase("number changed", "排号修改")
    case .reservationBooked: Phrase("booking", "订位")
    case .reservationChanged: Phrase("booking changed", "订位修改")
    case .reservationArrived: Phrase("booking arrived", "订位到店")
    case .reservationSeated: Phrase("booking seated", "订位入座")
    case .reservationCompleted: Phrase("booking over", "订位完成")
    case .reservationNoShow: Phrase("booking did not come", "订位未到")
    case .reservationCancelled: Phrase("booking cancelled", "取消订位")
    case .preparationDone: Phrase("preparation done", "准备完成")
    case .partySeated: Phrase("party seated", "入座")
    case .partyTablesChanged: Phrase("party moved", "转台并台")
    case .partyMemberAttached: Phrase("member recognised", "关联会员")
    case .partyChanged: Phrase("party changed", "人数修改")
    case .partyStageChanged: Phrase("table's state", "桌态变化")
    case .partyLeft: Phrase("party left", "离店")
    case .tableCleaning: Phrase("table to be cleaned", "待清台")
    case .tableReady: Phrase("table ready", "清台完成")
    case .tableOutOfOrder: Phrase("table out of order", "桌台停用")
    case .memberEnrolled: Phrase("member enrolled", "新会员")
    case .memberChanged: Phrase("member changed", "会员修改")
    case .memberFactNoted: Phrase("guest's note", "顾客备注")
    case .memberFactEnded: Phrase("guest's note ended", "备注结束")
    case .careRaised: Phrase("care raised", "关怀提醒")
    case .careMoved: Phrase("care moved", "关怀转桌")
    case .careClaimed: Phrase("care taken", "认领关怀")
    case .careReleased: Phrase("care given back", "退回关怀")
    case .careDone: Phrase("care done", "关怀完成")
    case .careDeclined: Phrase("care declined", "关怀不做")
    case .dishAvailability: Phrase("dish sold out or back", "估清变化")
    case .checkOpened: Phrase("check opened", "开单")
    case .lineAdded: Phrase("dish ordered", "点菜")
    case .lineChanged: Phrase("order changed", "改菜")
    case .lineVoided: Phrase("dish taken off", "取消点菜")
    case .lineReturned: Phrase("dish returned", "退菜")
    case .linesSent: Phrase("sent to the kitchen", "下单")
    case .linesRushed: Phrase("kitchen hurried", "催菜")
    case .billAsked: Phrase("bill asked", "叫买单")
    case .checkAdjusted: Phrase("discount", "账单优惠")
    case .paymentCaptured: Phrase("payment", "收款")
    case .paymentDeclined: Phrase("payment declined", "收款失败")
    case .checkClosed: Phrase("check paid", "结账")
    case .kitchenBumped: Phrase("dish out of the kitchen", "出菜")
    case .kitchenRecalled: Phrase("dish recalled", "撤回出菜")
    case .menuApplied: Phrase("new menu taken", "新菜单生效")
    case .menuRefused: Phrase("new menu refused", "新菜单被拒")
    case .guestRequestAccepted: Phrase("app's request accepted", "线上请求受理")
    case .guestRequestRefused: Phrase("app's request refused", "线上请求未受理")
    }
  }
}
