/// A reason that is chosen from a list, by its code: whoever looks reads it in their own language.
///
/// The raw values stand in files and are frozen.
public enum UsualReason: String, CaseIterable, Sendable {
  // Why guests are given something, or something off.
  case birthday
  case waitedLong = "waited-long"
  case makingUp = "making-up"
  case regularGuest = "regular-guest"
  case smallChild = "small-child"
  case waitedTooLong = "waited-too-long"
  case complaint
  case friendOfTheHouse = "friend-of-the-house"
  case rounding
  // Why dishes go back.
  case changedTheirMind = "changed-their-mind"
  case orderedByMistake = "ordered-by-mistake"
  case tookTooLong = "took-too-long"
  case notGood = "not-good"
  case wrongDish = "wrong-dish"
  case cannotBeMade = "cannot-be-made"
  // Why a line is taken off before the kitchen knows it.
  case changedBeforeSending = "changed-before-sending"
  case fewerGuests = "fewer-guests"
  // Why money goes back.
  case dishReturned = "dish-returned"
  case chargedTooMuch = "charged-too-much"
  case wrongTender = "wrong-tender"
  // Why cash leaves the drawer.
  case tips
  // Why guests do not come, or go.
  case waitIsTooLong = "wait-is-too-long"
  case wentElsewhere = "went-elsewhere"
  case guestCalled = "guest-called"
  case bookedTwice = "booked-twice"
  case enteredByMistake = "entered-by-mistake"
  case withdrawnByGuest = "withdrawn-by-guest"
  /// In the program from which the booking came.
  case cancelledElsewhere = "cancelled-elsewhere"
  // Why the house says no to a booking that an app asked for.
  case fullThen = "full-then"
  case privateParty = "private-party"
  case kitchenCannot = "kitchen-cannot"
  /// Nobody did until its time was over.
  case notAnswered = "not-answered"
  /// The deposit that was asked was not paid in time.
  case depositNotPaid = "deposit-not-paid"
  // Why a deposit goes back although the house might keep it, or is not asked for.
  case houseCancelled = "house-cancelled"
  case depositNotUsedUp = "deposit-not-used-up"
  // Why a care is not given.
  case notWanted = "not-wanted"
  case noTime = "no-time"
  case noteIsWrong = "note-is-wrong"
  case guestHasLeft = "guest-has-left"
  case notTonight = "not-tonight"
  /// What it was for was taken off the member's card.
  case noLongerNoted = "no-longer-noted"
  // Why a record is kept from headquarters.
  case lookedAt = "looked-at"
  case askedByHeadquarters = "asked-by-headquarters"
  /// IT held it on the store's machine and did not say why.
  case unsaid

  public var words: Phrase {
    switch self {
    case .birthday: Phrase("birthday", "生日")
    case .waitedLong: Phrase("waited long", "久等致歉")
    case .makingUp: Phrase("to make up for a mistake", "服务补救")
    case .regularGuest: Phrase("regular guest", "老顾客")
    case .smallChild: Phrase("small child", "小朋友")
    case .waitedTooLong: Phrase("waited too long", "等候过久")
    case .complaint: Phrase("complaint", "投诉补偿")
    case .friendOfTheHouse: Phrase("friend of the house", "熟客")
    case .rounding: BillStep.rounding.name
    case .changedTheirMind: Phrase("guests changed their mind", "客人不要了")
    case .orderedByMistake: Phrase("ordered by mistake", "点错了")
    case .tookTooLong: Phrase("took too long", "上菜太慢")
    case .notGood: Phrase("not good", "菜品质量问题")
    case .wrongDish: Phrase("wrong dish came", "上错菜")
    case .cannotBeMade: Phrase("cannot be made", "无法制作")
    case .changedBeforeSending: Phrase("changed before sending", "下单前改动")
    case .fewerGuests: Phrase("fewer guests", "人数减少")
    case .dishReturned: Phrase("a dish went back", "已退菜")
    case .chargedTooMuch: Phrase("charged too much", "多收了")
    case .wrongTender: Phrase("wrong way of paying", "付款方式记错")
    case .tips: Phrase("tips", "小费")
    case .waitIsTooLong: Phrase("the wait is too long", "等太久")
    case .wentElsewhere: Phrase("went elsewhere", "去了别家")
    case .guestCalled: Phrase("the guest called", "客人来电取消")
    case .bookedTwice: Phrase("booked twice", "重复订位")
    case .enteredByMistake: Phrase("entered by mistake", "误录入")
    case .withdrawnByGuest: Phrase("cancelled by the guest", "客人自行取消")
    case .cancelledElsewhere: Phrase("cancelled in the imported file", "导入文件中已取消")
    case .fullThen: Phrase("we are full then", "该时段已订满")
    case .privateParty: Phrase("closed for a private party then", "该时段包场")
    case .kitchenCannot: Phrase("we cannot prepare what was asked", "无法满足所提要求")
    case .notAnswered: Phrase("not answered in time", "未及时答复")
    case .depositNotUsedUp: Phrase("more than the bill came to", "超出账单的余额")
    case .depositNotPaid: Phrase("deposit not paid in time", "订金逾期未付")
    case .houseCancelled: Phrase("the house cancelled", "本店原因取消")
    case .notWanted: Phrase("the guest does not want it", "客人不需要")
    case .noTime: Phrase("no time for it", "来不及")
    case .noteIsWrong: Phrase("the note is wrong", "记录有误")
    case .guestHasLeft: Phrase("the guest has left", "客人已离开")
    case .notTonight: Phrase("not possible tonight", "今晚做不到")
    case .noLongerNoted: Phrase("no longer noted", "已取消登记")
    case .lookedAt: Phrase("IT looks at it first", "IT 先核查")
    case .askedByHeadquarters: Phrase("headquarters asked for it", "总部要求")
    case .unsaid: Phrase("held by IT", "IT 暂停")
    }
  }
}

extension UsualReason {
  /// By the words of either language, of both in one text, and by those of earlier versions, which
  /// kept the words themselves.
  static let byWords: [String: UsualReason] = Dictionary(
    allCases.flatMap { reason in
      let words = reason.words
      return [words.english, words.chinese, "\(words.english) \(words.chinese)"].map {
        ($0, reason)
      }
    } + earlierWords, uniquingKeysWith: { first, _ in first })

  private static let earlierWords: [(String, UsualReason)] = [
    ("误取号", .enteredByMistake), ("信息不对", .noteIsWrong), ("it does not hold", .noteIsWrong),
  ]
}

extension [UsualReason] {
  /// Why guests are given something (赠菜), the most frequent first, as in every list here.
  public static var gift: Self {
    [.birthday, .waitedLong, .makingUp, .regularGuest, .smallChild]
  }

  /// Why something is taken off a dish that was not right (问题菜).
  public static var problemDish: Self { [.notGood, .wrongDish, .tookTooLong] }

  /// Why guests get something off the whole bill (整单折扣).
  public static var discount: Self { [.birthday, .waitedTooLong, .complaint, .friendOfTheHouse] }

  /// Why the house pays a bill, or a part of it (招待免单).
  public static var comp: Self { [.friendOfTheHouse, .makingUp, .complaint, .birthday] }

  /// Why dishes go back (退菜).
  public static var dishReturn: Self {
    [.changedTheirMind, .orderedByMistake, .tookTooLong, .notGood, .wrongDish, .cannotBeMade]
  }

  /// Why a line is taken off that somebody else noted, before the kitchen knows it.
  public static var lineVoid: Self { [.changedTheirMind, .orderedByMistake, .cannotBeMade] }

  /// Why money that was taken goes back to the guest.
  public static var moneyBack: Self { [.dishReturned, .chargedTooMuch, .complaint] }

  /// Why a deposit goes back that the house might keep, or is not asked for.
  public static var depositBack: Self {
    [.regularGuest, .guestCalled, .houseCancelled, .enteredByMistake]
  }

  /// Why a closed check is opened again (反结账).
  public static var reopening: Self {
    [.wrongTender, .chargedTooMuch, .orderedByMistake, .dishReturned, .complaint]
  }

  /// Why guests get a coupon to make something good.
  public static var coupon: Self { [.makingUp, .waitedTooLong, .complaint, .regularGuest] }

  /// Why a coupon is taken back.
  public static var couponTakenBack: Self { [.enteredByMistake, .withdrawnByGuest] }

  /// Why lines of a closed check are refunded.
  public static var refund: Self { [.notGood, .wrongDish, .chargedTooMuch, .complaint] }

  /// Why a party leaves the queue.
  public static var leavingTheQueue: Self { [.waitIsTooLong, .wentElsewhere, .enteredByMistake] }

  /// Why the house says no to a booking that a guest's app asked for.
  public static var decliningBooking: Self { [.fullThen, .privateParty, .kitchenCannot] }

  /// Why a booking is cancelled.
  public static var cancelledBooking: Self { [.guestCalled, .bookedTwice, .enteredByMistake] }

  /// Why a care is not given.
  public static var declinedCare: Self {
    [.notWanted, .noTime, .noteIsWrong, .guestHasLeft, .notTonight]
  }

  /// Why a record is kept from headquarters.
  public static var pausedDelivery: Self { [.lookedAt, .askedByHeadquarters] }
}
