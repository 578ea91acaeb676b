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

  public init(
    store: Phrase, number: String, partySize: Int, partiesAhead: Int,
    promisedMinutes: ClosedRange<Int>? = nil, issuedAt: String, missedRule: Phrase? = nil
  ) {
    self.store = store
    self.number = number
    self.partySize = partySize
    self.partiesAhead = partiesAhead
    self.promisedMinutes = promisedMinutes
    self.issuedAt = issuedAt
    self.missedRule = missedRule
  }

  /// The slip in the guest's language.
  public func document(in language: Language) -> PrintDocument {
    var document = PrintDocument()
    document.text(store.text(language), style: .bold, alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.text(number, style: [.bold, .double], alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.text(
      Phrase("party of \(partySize)", "\(partySize)位用餐").text(language), alignment: .center)
    document.text(
      Phrase("\(partiesAhead) parties before you", "前面还有\(partiesAhead)桌").text(language),
      alignment: .center)
    if let promised = promisedMinutes {
      let range = "\(promised.lowerBound)-\(promised.upperBound)"
      document.text(
        Phrase("about \(range) minutes", "预计等候\(range)分钟").text(language),
        alignment: .center)
    }
    document.lines.append(.rule)
    if let missedRule { document.text(missedRule.text(language)) }
    document.text(issuedAt, alignment: .center)
    document.lines.append(.feed(lines: 1))
    document.lines.append(.cut)
    return document
  }
}
