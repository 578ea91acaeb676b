/// Something beside tables that is promised with a booking: a private room, a set for video calls, baby
/// chairs.
public struct BookableResource: Identifiable, Hashable, Sendable, Codable {
  public var id: String { code }
  public var code: String
  public var name: Phrase
  /// How many the house has; 1 of a room.
  public var count: Int
  /// Names of the tables that a room is; empty of a thing that is brought to a table.
  public var tables: [String]
  /// Minutes that it is needed before the guests' table is kept, and after they are expected to leave.
  public var minutesBefore: Int
  public var minutesAfter: Int
  /// What somebody has to do before the guests come; nil for nothing.
  public var preparation: Preparation?
  /// Also brought to guests who asked for this help without a booking: they count against those that
  /// are in use now.
  public var help: GuestHelp?

  /// Something to be ready for whoever booked it.
  public struct Preparation: Hashable, Sendable, Codable {
    public var what: Phrase
    /// Minutes before the guests come.
    public var minutesBefore: Int
    /// Code of the role whose it is; nil for whoever serves guests.
    public var role: String?

    public init(what: Phrase, minutesBefore: Int = 30, role: String? = nil) {
      self.what = what
      self.minutesBefore = minutesBefore
      self.role = role
    }
  }

  public init(
    code: String, name: Phrase, count: Int = 1, tables: [String] = [], minutesBefore: Int = 0,
    minutesAfter: Int = 0, preparation: Preparation? = nil, help: GuestHelp? = nil
  ) {
    self.code = code
    self.name = name
    self.count = count
    self.tables = tables
    self.minutesBefore = minutesBefore
    self.minutesAfter = minutesAfter
    self.preparation = preparation
    self.help = help
  }

  /// Whether it is a room: a set of tables.
  public var isRoom: Bool { !tables.isEmpty }
}

/// How many of a resource a booking has.
public struct ResourceAmount: Hashable, Sendable, Codable {
  /// The resource's.
  public var code: String
  public var amount: Int

  public init(_ code: String, _ amount: Int = 1) {
    self.code = code
    self.amount = amount
  }

  /// As files and people write it: `video`, `chairs:2`; nil for anything else.
  public init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let code = parts.first, !code.isEmpty else { return nil }
    guard let amount = parts.count == 1 ? 1 : Int(parts[1]),
      ResourceRule.counts.contains(amount)
    else { return nil }
    self.init(String(code), amount)
  }

  /// As ``init(text:)`` reads it.
  public var text: String { amount == 1 ? code : "\(code):\(amount)" }
}

extension [BookableResource] {
  /// What staff call an amount: "2 baby chairs", "the video-call set", 儿童椅 2.
  public func name(of wanted: ResourceAmount) -> Phrase {
    // One that the house has no more is called by its code.
    let name = self[wanted.code]?.name ?? Phrase(wanted.code, wanted.code)
    guard wanted.amount != 1 else { return name }
    return Phrase("\(name.english) ×\(wanted.amount)", "\(name.chinese)×\(wanted.amount)")
  }

  public subscript(code: String) -> BookableResource? { first { $0.code == code } }
}
