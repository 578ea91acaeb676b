import StoreDomain

/// The figures of a business day: an X report so far, or the Z report of a day that is closed.
public struct ReportSlip: Sendable, Equatable {
  /// One figure; of a text without one the amount is nil.
  public struct Row: Sendable, Equatable {
    public var label: Phrase
    /// How often; nil where only the amount counts.
    public var count: Int?
    public var amount: Money?

    public init(_ label: Phrase, count: Int? = nil, amount: Money? = nil) {
      self.label = label
      self.count = count
      self.amount = amount
    }
  }

  public struct Section: Sendable, Equatable {
    public var title: Phrase
    public var rows: [Row]

    public init(_ title: Phrase, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  public var store: Phrase
  /// Which report of which day.
  public var title: Phrase
  /// What is to be known before the figures are read.
  public var notes: [Phrase]
  public var author: String
  /// Date and time as the store's clock shows them.
  public var printedAt: String
  public var isCopy: Bool
  public var sections: [Section]

  public init(
    store: Phrase, title: Phrase, notes: [Phrase] = [], author: String, printedAt: String,
    isCopy: Bool = false, sections: [Section]
  ) {
    self.store = store
    self.title = title
    self.notes = notes
    self.author = author
    self.printedAt = printedAt
    self.isCopy = isCopy
    self.sections = sections
  }

  /// The report in the house's language, and in a second one beside it.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument()
    if isCopy {
      document.text(
        Phrase("COPY", "补打").text(language), style: .bold, alignment: .center)
    }
    document.text(words.parts(store), style: [.bold, .double], alignment: .center)
    for part in words.parts(title) { document.text(part, style: .bold, alignment: .center) }
    for note in notes { for part in words.parts(note) { document.text(part) } }
    document.row(author, .init(printedAt, columns: 0))
    for section in sections {
      document.lines.append(.rule)
      document.text(words.parts(section.title), style: .bold)
      for row in section.rows {
        let count = row.count.map { " (\($0))" } ?? ""
        let label = Phrase(row.label.english + count, row.label.chinese + count)
        if let amount = row.amount {
          document.row(words.parts(label), .init(amount.plainText, columns: 0))
        } else {
          document.text(words.parts(label))
        }
      }
    }
    document.lines += [.rule, .feed(lines: 1), .cut]
    return document
  }
}
