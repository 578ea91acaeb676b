import StoreDomain

/// The number that a waiting party holds in its hand (排号单).
public struct QueueSlip: Sendable, Equatable {
  public var store: Phrase
  /// `A015`.
  public var number: String
  public var partySize: Int
  /// Parties of the same band that come first; nil for guests of a booking, who are called first.
  public var partiesAhead: Int?
  /// When the table of the guests is booked, as the store's clock shows it.
  public var bookedAt: String?
  /// The wait that was promised, in minutes; nil when none was.
  public var promisedMinutes: ClosedRange<Int>?
  /// Date and time as the store's clock shows them.
  public var issuedAt: String
  /// Of a copy, when that was printed; nil on the first slip.
  public var printedAt: String?
  /// Whether paper of this number is out already.
  public var isCopy: Bool
  /// What happens to a number that is missed.
  public var missedRule: Phrase?
  /// Where a square code leads, to the place in the queue.
  public var link: String?

  public init(
    store: Phrase, number: String, partySize: Int, partiesAhead: Int?, bookedAt: String? = nil,
    promisedMinutes: ClosedRange<Int>? = nil, issuedAt: String, printedAt: String? = nil,
    isCopy: Bool = false, missedRule: Phrase? = nil, link: String? = nil
  ) {
    self.store = store
    self.number = number
    self.partySize = partySize
    self.partiesAhead = partiesAhead
    self.bookedAt = bookedAt
    self.promisedMinutes = promisedMinutes
    self.issuedAt = issuedAt
    self.printedAt = printedAt
    self.isCopy = isCopy
    self.missedRule = missedRule
    self.link = link
  }

  /// The slip in the guest's language, and in a second one beside it.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument()
    if isCopy {
      document.text(words.parts(Phrase("COPY", "补打")), style: .bold, alignment: .center)
    }
    document.text(words.parts(store), style: .bold, alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.text(number, style: [.bold, .huge], alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.text(
      words.parts(Phrase("party of \(partySize)", "\(partySize)位用餐")), alignment: .center)
    if let place { document.text(words.parts(place), alignment: .center) }
    if let promise { document.text(words.parts(promise), alignment: .center) }
    document.lines.append(.rule)
    if let missedRule { document.text(words.parts(missedRule)) }
    document.text(issuedAt, alignment: .center)
    if let printedAt {
      document.text(
        words.parts(Phrase("copy printed \(printedAt)", "补打 \(printedAt)")), alignment: .center)
    }
    if let link { document.lines.append(.qrCode(link)) }
    document.lines.append(.feed(lines: 1))
    document.lines.append(.cut)
    return document
  }

  /// Where the party stands when the paper is printed.
  private var place: Phrase? {
    if let bookedAt {
      return Phrase(
        "booked for \(bookedAt): called before those without a booking",
        "订位\(bookedAt)，优先叫号")
    }
    return partiesAhead.map { ahead in
      switch ahead {
      case 0: Phrase("nobody before you", "前面没有人")
      case 1: Phrase("1 party before you", "前面还有1桌")
      default: Phrase("\(ahead) parties before you", "前面还有\(ahead)桌")
      }
    }
  }

  /// What the party was told; of a copy it is said that this was when it came.
  private var promise: Phrase? {
    promisedMinutes.map { minutes in
      let (from, until) = (minutes.lowerBound, minutes.upperBound)
      let range = from == until ? "\(until)" : "\(from)-\(until)"
      let words =
        until == 0
        ? Phrase("now, without a wait", "现在即可入座")
        : from == 0
          ? Phrase("up to \(until) minutes", "预计\(until)分钟内")
          : Phrase("about \(range) minutes", "预计等候\(range)分钟")
      guard printedAt != nil else { return words }
      return Phrase("told when you came: \(words.english)", "取号时：\(words.chinese)")
    }
  }
}
