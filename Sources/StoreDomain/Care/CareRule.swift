/// Which guests get special care, by when somebody takes it upon himself, and when those who lead the
/// evening hear of it. A house has at most one rule for each kind; without one it has no such care.
public struct CareRule: Hashable, Sendable, Codable {
  public var kind: CareAlert.Kind
  /// How far the rule reaches, in the unit of its kind: see ``CareAlert/Kind/reach``. 0 for a kind
  /// without one.
  public var reach: Int
  /// Minutes after the guests came by which somebody should have taken it.
  public var dueMinutes: Int
  /// Minutes after that, when still nobody has, until it goes to those who lead the evening.
  public var escalationMinutes: Int

  public init(
    _ kind: CareAlert.Kind, reach: Int? = nil, dueMinutes: Int? = nil,
    escalationMinutes: Int? = nil
  ) {
    self.kind = kind
    self.reach = reach ?? kind.reach?.standard ?? 0
    self.dueMinutes = dueMinutes ?? kind.standardDueMinutes
    self.escalationMinutes = escalationMinutes ?? Self.standardEscalationMinutes
  }

  public static let standardEscalationMinutes = 10

  /// What a house does that has said nothing of care. Whoever comes for the first time, comes back
  /// after long or has a certain card is greeted only where the house says so: not every house is small
  /// enough for it.
  public static let standard = [
    CareRule(.allergy), CareRule(.pregnancy), CareRule(.elderly), CareRule(.birthday),
    CareRule(.anniversary), CareRule(.child), CareRule(.complaint),
  ]

  /// Reads what any version wrote: see ``KeyedDecodingContainer/value(_:default:)``.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try fields.decode(CareAlert.Kind.self, forKey: .kind)
    self.init(
      kind, reach: try fields.value(.reach, default: nil),
      dueMinutes: try fields.value(.dueMinutes, default: nil),
      escalationMinutes: try fields.value(.escalationMinutes, default: nil))
  }
}

extension CareAlert.Kind {
  /// What the reach of a rule counts.
  public struct Reach: Hashable, Sendable {
    public enum Unit: Hashable, Sendable {
      /// Days before a birthday or an anniversary, with the day itself as 0.
      case daysBefore
      /// Days since something was said, or since the last visit.
      case daysSince
      /// The age of a child up to which it is a small one.
      case years
      /// Minutes before something is to be ready.
      case minutesBefore
      /// The lowest level that is greeted, by its ``MemberLevel/rank``.
      case level
    }

    public let unit: Unit
    public let standard: Int
    public let allowed: ClosedRange<Int>
  }

  /// Nil for a kind that holds or does not.
  public var reach: Reach? {
    switch self {
    case .birthday, .anniversary: Reach(unit: .daysBefore, standard: 0, allowed: 0...31)
    case .complaint: Reach(unit: .daysSince, standard: 180, allowed: 1...1_000)
    case .absence: Reach(unit: .daysSince, standard: 120, allowed: 7...1_000)
    case .child: Reach(unit: .years, standard: 6, allowed: 0...17)
    case .preparation: Reach(unit: .minutesBefore, standard: 15, allowed: 0...240)
    case .level:
      Reach(
        unit: .level, standard: MemberLevel.gold.rank,
        allowed: MemberLevel.member.rank...MemberLevel.black.rank)
    case .allergy, .pregnancy, .elderly, .firstVisit, .other: nil
    }
  }

  /// Minutes after the guests came by which it should be done, where the house says nothing else; of a
  /// task, minutes after its own time.
  public var standardDueMinutes: Int {
    switch self {
    case .preparation: 0
    case .allergy, .pregnancy, .elderly, .child: 5
    case .firstVisit, .absence, .level, .other: 10
    case .complaint: 15
    case .birthday, .anniversary: 45
    }
  }
}

extension [CareRule] {
  /// How somebody is reminded of what is to be ready for a booking: whoever notes such a task wants it
  /// done, also in a house that has said nothing of it.
  public var preparation: CareRule {
    first { $0.kind == .preparation } ?? CareRule(.preparation)
  }

  /// How somebody is told of help that guests ask for: whoever asks is helped, also in a house that has
  /// said nothing of it.
  public func asked(_ help: GuestHelp) -> CareRule {
    first { $0.kind == help.careKind } ?? CareRule(help.careKind)
  }
}

extension CareAlert {
  /// Sets by when somebody takes it, for guests who came, or sat down, at a moment.
  public mutating func setTimes(by rule: CareRule, from moment: Timestamp) {
    dueAt = moment.advanced(byMinutes: rule.dueMinutes)
    escalateAt = dueAt.advanced(byMinutes: rule.escalationMinutes)
  }
}
