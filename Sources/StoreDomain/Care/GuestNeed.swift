/// Something that guests said of tonight: at the door, on the phone or at the table. It belongs to
/// their ticket, booking or party and, where known, to one seat; it ends with the party.
public struct GuestNeed: Identifiable, Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case allergy(Allergen)
    /// An allergy to what no dish says of itself, in the guest's words: people alone can keep it
    /// from the table.
    case otherAllergy(String)
    case diet(String)
    /// What somebody has to do or to bring for them.
    case help(GuestHelp)
    case note(String)
  }

  /// Who said it.
  public enum Owner: Hashable, Sendable {
    case ticket(Identifier<Ticket>)
    case reservation(Identifier<Reservation>)
    case party(Identifier<Party>)
  }

  public var id: Identifier<GuestNeed>
  public var what: What
  /// 1-based; nil for the whole party.
  public var seat: Int?
  public var notedAt: Timestamp
  public var authorName: String
  public var revision: Int

  public init(
    id: Identifier<GuestNeed>, what: What, seat: Int? = nil, notedAt: Timestamp,
    authorName: String, revision: Int = 1
  ) {
    self.id = id
    self.what = what
    self.seat = seat
    self.notedAt = notedAt
    self.authorName = authorName
    self.revision = revision
  }
}

extension GuestNeed.What {
  /// Whether it is an allergy, listed or not.
  public var isAllergy: Bool {
    switch self {
    case .allergy, .otherAllergy: true
    case .diet, .help, .note: false
    }
  }

  /// What is avoided or said, without saying what kind it is: "peanuts", "halal".
  public var name: Phrase {
    switch self {
    case .allergy(let allergen): allergen.name
    case .otherAllergy(let words): Phrase(words, words)
    case .diet(let words): Diet(words).name
    case .help(let help): help.name
    case .note(let words): Phrase("“\(words)”", "“\(words)”")
    }
  }

  /// How staff say it, the same as of a member: "peanuts: allergy", "diet: halal".
  public var phrase: Phrase {
    switch self {
    case .allergy, .otherAllergy: Phrase("\(name.english): allergy", "\(name.chinese)过敏")
    case .diet: Phrase("diet: \(name.english)", "饮食：\(name.chinese)")
    case .help, .note: name
    }
  }
}

extension GuestNeed {
  /// As it stands on a screen: "peanuts: allergy, seat 2".
  public var phrase: Phrase { what.phrase.atSeats(seat.map { [$0] } ?? [], comma: true) }

  /// The order in which staff must see it.
  public var urgency: Int {
    switch what {
    case .allergy: 0
    case .otherAllergy: 1
    case .diet: 2
    case .help: 3
    case .note: 4
    }
  }
}

extension Sequence<GuestNeed> {
  /// The most urgent first; of one kind by seat, in the order in which it was noted.
  public func mostUrgentFirst() -> [GuestNeed] {
    func place(_ need: GuestNeed) -> (Int, Int, Timestamp, String) {
      (need.urgency, need.seat ?? 0, need.notedAt, need.what.name.english)
    }
    return sorted { place($0) < place($1) }
  }
}

extension Phrase {
  /// With the seats that it holds for, as they are known: "peanuts: seat 2".
  public func atSeats(_ seats: Set<Int>, comma: Bool = false) -> Phrase {
    guard !seats.isEmpty else { return self }
    let numbers = seats.sorted().map(String.init).joined(separator: "+")
    return Phrase(
      "\(english)\(comma ? "," : ":") seat \(numbers)",
      "\(chinese)\(comma ? "，" : "：")\(numbers)号位")
  }
}
