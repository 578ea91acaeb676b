import StoreDomain

/// The number that a waiting party holds in its hand (排号单).
public struct QueueSlip: Sendable, Equatable {
  public var store: Phrase
  /// `A015`.
  public var number: String
  public var partySize: Int
  /// Parties of the same band that come first.
  public var partiesAhead: Int
  /// The wait that was promised, in minutes; nil when none was.
  public var promisedMinutes: ClosedRange<Int>?
  /// Date and time as the store's clock shows them.
  public var issuedAt: String
  /// What happens to a number that is missed.
  public var missedRule: Phrase?
  /// Where a square code leads, to the place in the queue.
  public var link: String?

  public init(
    store: Phrase, number: String, partySize: Int, partiesAhead: Int,
    promisedMinutes: ClosedRange<Int>? = nil, issuedAt: String, missedRule: Phrase? = nil,
    link: String? = nil
  ) {
    self.store = store
    self.number = number
    self.partySize = partySize
    self.partiesAhead = partiesAhead
    self.promisedMinutes = promisedMinutes
    self.issuedAt = issuedAt
    self.missedRule = missedRule
    self.link = link
  }

  /// The slip in the guest's language, and in a second one beside it.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument()
    document.text(words.parts(store), style: .bold, alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.text(number, style: [.bold, .huge], alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.text(
      words.parts(Phrase("party of \(partySize)", "\(partySize)位用餐")), alignment: .center)
    document.text(
      words.parts(
        partiesAhead == 1
          ? Phrase("1 party before you", "前面还有1桌")
          : Phrase("\(partiesAhead) parties before you", "前面还有\(partiesAhead)桌")),
      alignment: .center)
    if let promised = promisedMinutes {
      let range = "\(promised.lowerBound)-\(promised.upperBound)"
      document.text(
        words.parts(Phrase("about \(range) minutes", "预计等候\(range)分钟")), alignment: .center)
    }
    document.lines.append(.rule)
    if let missedRule { document.text(words.parts(missedRule)) }
    document.text(issuedAt, alignment: .center)
    if let link { document.lines.append(.qrCode(link)) }
    document.lines.append(.feed(lines: 1))
    document.lines.append(.cut)
    return document
  }
}
