import StoreDomain

/// Admits ``MemberProfileFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol MemberProfileEvents {}
extension MemberProfileFact: MemberProfileEvents {}
extension AnyFact: MemberProfileEvents {}

extension Event where Fact: MemberProfileEvents {
  public static var memberEnrolled: Self { Self("foh.member.enrolled.v2") }
  public static var memberChanged: Self { Self("foh.member.changed.v2") }
}

/// Admits ``MemberErasedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol MemberErasedEvents {}
extension MemberErasedFact: MemberErasedEvents {}
extension AnyFact: MemberErasedEvents {}

extension Event where Fact: MemberErasedEvents {
  public static var memberErased: Self { Self("foh.member.erased.v1") }
}

/// Admits ``MemberConsentFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol MemberConsentEvents {}
extension MemberConsentFact: MemberConsentEvents {}
extension AnyFact: MemberConsentEvents {}

extension Event where Fact: MemberConsentEvents {
  public static var memberConsentGiven: Self { Self("foh.member.consent-given.v2") }
  public static var memberConsentWithdrawn: Self { Self("foh.member.consent-withdrawn.v2") }
}

/// Admits ``MemberNoteFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol MemberNoteEvents {}
extension MemberNoteFact: MemberNoteEvents {}
extension AnyFact: MemberNoteEvents {}

extension Event where Fact: MemberNoteEvents {
  public static var memberFactNoted: Self { Self("foh.member.fact-noted.v2") }
  public static var memberFactEnded: Self { Self("foh.member.fact-ended.v2") }
}

/// Admits ``PointsFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PointsEvents {}
extension PointsFact: PointsEvents {}
extension AnyFact: PointsEvents {}

extension Event where Fact: PointsEvents {
  public static var pointsEarned: Self { Self("foh.member.points-earned.v1") }
  public static var pointsRedeemed: Self { Self("foh.member.points-redeemed.v1") }
  public static var pointsReturned: Self { Self("foh.member.points-returned.v1") }
  public static var pointsReversed: Self { Self("foh.member.points-reversed.v1") }
}

/// Admits ``GuestNeedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol GuestNeedEvents {}
extension GuestNeedFact: GuestNeedEvents {}
extension AnyFact: GuestNeedEvents {}

extension Event where Fact: GuestNeedEvents {
  public static var needNoted: Self { Self("foh.need.noted.v2") }
  public static var needChanged: Self { Self("foh.need.changed.v2") }
  public static var needEnded: Self { Self("foh.need.ended.v2") }
}

/// Admits ``CareFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CareEvents {}
extension CareFact: CareEvents {}
extension AnyFact: CareEvents {}

extension Event where Fact: CareEvents {
  public static var careRaised: Self { Self("foh.care.raised.v4") }
  public static var careMoved: Self { Self("foh.care.moved.v4") }
  public static var careClaimed: Self { Self("foh.care.claimed.v4") }
  public static var careReleased: Self { Self("foh.care.released.v4") }
  public static var careEscalated: Self { Self("foh.care.escalated.v3") }
  public static var careHandedOver: Self { Self("foh.care.handed-over.v2") }
  public static var careDone: Self { Self("foh.care.done.v4") }
  public static var careDeclined: Self { Self("foh.care.declined.v4") }
}

extension EventRegistry {
  /// Members and tonight's attention to them.
  static let guestEvents: [EventEntry] = [
    EventEntry(
      .memberEnrolled, MemberProfileFact.self, Phrase("member enrolled", "新会员"),
      earlier: .profile("enrolled")),
    EventEntry(
      .memberChanged, MemberProfileFact.self, Phrase("member changed", "会员修改"),
      earlier: .profile("changed")),
    EventEntry(.memberErased, MemberErasedFact.self, Phrase("member erased", "会员注销")),
    EventEntry(
      .memberConsentGiven, MemberConsentFact.self, Phrase("member agreed", "会员同意"),
      earlier: .consent("given")),
    EventEntry(
      .memberConsentWithdrawn, MemberConsentFact.self, Phrase("member agrees no more", "会员撤回同意"),
      earlier: .consent("withdrawn")),
    EventEntry(
      .memberFactNoted, MemberNoteFact.self, Phrase("guest's note", "顾客备注"),
      earlier: .note("noted")),
    EventEntry(
      .memberFactEnded, MemberNoteFact.self, Phrase("guest's note ended", "备注结束"),
      earlier: .note("ended")),
    EventEntry(.pointsEarned, PointsFact.self, Phrase("points earned", "获得积分")),
    EventEntry(.pointsRedeemed, PointsFact.self, Phrase("points used", "使用积分")),
    EventEntry(.pointsReturned, PointsFact.self, Phrase("points given back", "退回积分")),
    EventEntry(.pointsReversed, PointsFact.self, Phrase("points taken back", "扣回积分")),
    EventEntry(
      .needNoted, GuestNeedFact.self, Phrase("guests' word noted", "登记客人告知"),
      earlier: .need("noted")),
    EventEntry(
      .needChanged, GuestNeedFact.self, Phrase("guests' word changed", "更正客人告知"),
      earlier: .need("changed")),
    EventEntry(
      .needEnded, GuestNeedFact.self, Phrase("guests' word taken back", "撤销客人告知"),
      earlier: .need("ended")),
    EventEntry(
      .careRaised, CareFact.self, Phrase("care raised", "关怀提醒"),
      earlier: .care("raised")),
    EventEntry(
      .careMoved, CareFact.self, Phrase("care moved", "关怀转桌"),
      earlier: .care("moved")),
    EventEntry(
      .careClaimed, CareFact.self, Phrase("care taken", "认领关怀"),
      earlier: .care("claimed")),
    EventEntry(
      .careReleased, CareFact.self, Phrase("care given back", "退回关怀"),
      earlier: .care("released")),
    EventEntry(
      .careEscalated, CareFact.self, Phrase("care handed up", "上报关怀"),
      earlier: [.careV2("foh.care.escalated.v1"), .careV3("foh.care.escalated.v2")]),
    EventEntry(
      .careHandedOver, CareFact.self, Phrase("care handed over", "转交关怀"),
      earlier: [.careV3("foh.care.handed-over.v1")]),
    EventEntry(
      .careDone, CareFact.self, Phrase("care done", "关怀完成"),
      earlier: .care("done")),
    EventEntry(
      .careDeclined, CareFact.self, Phrase("care declined", "关怀不做"),
      earlier: .care("declined")),
  ]
}

extension [EarlierVersion<MemberProfileFact>] {
  static func profile(_ word: String) -> Self {
    [EarlierVersion("foh.member.\(word).v1", MemberProfileFactV1.self) { MemberProfileFact($0) }]
  }
}

extension [EarlierVersion<MemberNoteFact>] {
  static func note(_ word: String) -> Self {
    [EarlierVersion("foh.member.fact-\(word).v1", MemberNoteFactV1.self) { MemberNoteFact($0) }]
  }
}

extension EarlierVersion<CareFact> {
  static func careV2(_ name: String) -> Self {
    Self(name, CareFactV2.self) { CareFact($0) }
  }

  static func careV3(_ name: String) -> Self {
    Self(name, CareFactV3.self) { CareFact($0) }
  }
}

extension [EarlierVersion<CareFact>] {
  /// The versions that an event of care has had: `claimed` of `foh.care.claimed.v1`.
  static func care(_ word: String) -> Self {
    [
      EarlierVersion("foh.care.\(word).v1", CareFactV1.self) { CareFact($0) },
      .careV2("foh.care.\(word).v2"), .careV3("foh.care.\(word).v3"),
    ]
  }
}

extension [EarlierVersion<MemberConsentFact>] {
  /// The version that an event of consent has had, when nobody was asked about messages.
  static func consent(_ word: String) -> Self {
    [
      EarlierVersion("foh.member.consent-\(word).v1", MemberConsentFactV1.self) {
        MemberConsentFact($0)
      }
    ]
  }
}

extension [EarlierVersion<GuestNeedFact>] {
  /// The version that an event of what guests said has had, when nobody asked for help.
  static func need(_ word: String) -> Self {
    [EarlierVersion("foh.need.\(word).v1", GuestNeedFactV1.self) { GuestNeedFact($0) }]
  }
}
