import StoreDomain

/// A table that somebody has booked for tonight.
public struct SampleBooking: Sendable, Equatable {
  public struct Task: Sendable, Equatable {
    public var what: Phrase
    /// Before the party comes.
    public var minutesBefore: Int
  }

  /// Local time, minutes after midnight.
  public var minuteOfDay: Int
  public var partySize: Int
  public var guestName: String
  public var phone: String
  public var memberID: Identifier<Member>?
  public var note: Phrase?
  public var tasks: [Task]
  /// Names of tables promised by name; empty when any will do.
  public var tables: [String]
}

/// Tonight's bookings, by time, the same for the same seed.
public struct SampleBookings: Sendable {
  public let bookings: [SampleBooking]

  /// - Parameter members: the sample's; some of them have booked, the first of the cast among them.
  /// - Parameter minutes: local minutes of the day between which parties come, a multiple of
  ///   15 apart: 17:00 to 21:00.
  public init(
    seed: UInt64, members: [SampleMember], minutes: ClosedRange<Int> = 1_020...1_260,
    count: Int = 25
  ) {
    var random = SeededGenerator(seed: seed ^ 0xB00C)
    var bookings = Self.cast(members, first: minutes.lowerBound, last: minutes.upperBound)
    let others = members.dropFirst(bookings.count + 2)
    while bookings.count < count {
      let minute =
        minutes.lowerBound + 15
        * random.number(0...((minutes.upperBound - minutes.lowerBound) / 15))
      let member =
        random.chance(0.4) && !others.isEmpty ? random.pick(Array(others.prefix(400))) : nil
      if let member, bookings.contains(where: { $0.memberID == member.member.id }) { continue }
      bookings.append(
        SampleBooking(
          minuteOfDay: minute,
          partySize: member?.habit.partySize ?? random.pick([2, 2, 3, 4, 4, 4, 5, 6, 8]),
          guestName: member?.member.name ?? SampleNames.callerName(&random),
          phone: member?.member.phone ?? SampleIdentity.phone(50_000 + random.number(0...9_999)),
          memberID: member?.member.id, note: random.chance(0.3) ? random.pick(Self.notes) : nil,
          tasks: random.chance(0.25) ? [random.pick(Self.tasks)] : [], tables: []))
    }
    self.bookings = bookings.enumerated().sorted {
      ($0.element.minuteOfDay, $0.offset) < ($1.element.minuteOfDay, $1.offset)
    }.map(\.element)
  }

  private static let notes = [
    Phrase("high chair", "需要宝宝椅"), Phrase("by the window if possible", "尽量靠窗"),
    Phrase("grandmother walks with a stick", "老人腿脚不便"), Phrase("two are vegetarian", "有两位吃素"),
    Phrase("business dinner", "商务宴请"), Phrase("may be ten minutes late", "可能晚到十分钟"),
  ]

  private static let tasks = [
    SampleBooking.Task(what: Phrase("set up a high chair", "摆好宝宝椅"), minutesBefore: 10),
    SampleBooking.Task(what: Phrase("chill the white wine", "冰镇白葡萄酒"), minutesBefore: 60),
    SampleBooking.Task(what: Phrase("birthday banner", "挂生日横幅"), minutesBefore: 20),
    SampleBooking.Task(what: Phrase("flowers on the table", "桌上摆鲜花"), minutesBefore: 15),
  ]

  /// What the tour shows: a birthday, a video call, a bottle to be opened early.
  private static func cast(_ members: [SampleMember], first: Int, last: Int) -> [SampleBooking] {
    func booking(
      _ index: Int, after minutes: Int, _ size: Int, _ note: Phrase?, tables: [String],
      _ tasks: [(Phrase, Int)]
    ) -> SampleBooking? {
      guard members.indices.contains(index), let phone = members[index].member.phone else {
        return nil
      }
      return SampleBooking(
        minuteOfDay: min(first + minutes, last), partySize: size,
        guestName: members[index].member.name, phone: phone, memberID: members[index].member.id,
        note: note, tasks: tasks.map { .init(what: $0.0, minutesBefore: $0.1) }, tables: tables)
    }
    return [
      booking(
        0, after: 0, 2, Phrase("her birthday by the lunar calendar", "农历生日"), tables: ["T07"],
        [(Phrase("birthday banner", "挂生日横幅"), 20)]),
      booking(
        1, after: 30, 3, Phrase("high chair", "需要宝宝椅"), tables: [],
        [(Phrase("set up a high chair", "摆好宝宝椅"), 10)]),
      booking(
        2, after: 165, 6, Phrase("wine for six", "六位，喝红酒"), tables: ["V2"],
        [(Phrase("decant the red wine", "红酒提前醒酒"), 30)]),
      booking(
        4, after: 120, 8, Phrase("video call with his sister abroad", "要和国外的妹妹视频"),
        tables: ["V1"], [(Phrase("set up the video call", "调试视频通话"), 20)]),
    ].compactMap(\.self)
  }
}
