import StoreDomain

/// What a kitchen station is told to make: one slip for one table's lines at one station.
public struct KitchenTicket: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    /// Portions, or weighed portions.
    public var quantity: Int
    public var name: Phrase
    public var isHalf: Bool
    /// What one weighed portion weighs.
    public var grams: Int?
    /// The broth of each section of a pot.
    public var broths: [Phrase]
    /// How the dish is wanted, of what the menu offers.
    public var modifiers: [Phrase]
    public var note: String?
    /// 1-based course, nil for none.
    public var course: Int?
    /// 1-based seat, nil for the whole table.
    public var seat: Int?
    /// The set meal that it is a dish of.
    public var setMeal: Phrase?
    /// What the cook must ask about it, because of an allergy at the table.
    public var warning: Phrase?

    public init(
      quantity: Int, name: Phrase, isHalf: Bool = false, grams: Int? = nil,
      broths: [Phrase] = [], modifiers: [Phrase] = [], note: String? = nil, course: Int? = nil,
      seat: Int? = nil, setMeal: Phrase? = nil,
      warning: Phrase? = nil
    ) {
      self.quantity = quantity
      self.name = name
      self.isHalf = isHalf
      self.grams = grams
      self.broths = broths
      self.modifiers = modifiers
      self.note = note
      self.course = course
      self.seat = seat
      self.setMeal = setMeal
      self.warning = warning
    }
  }

  public var station: Phrase
  public var table: String
  public var guests: Int
  /// As the store's clock shows it: `19:58`.
  public var time: String
  public var server: String
  /// What somebody at the table must not eat. Printed largest: the pot is shared.
  public var allergies: [Phrase]
  /// What somebody at the table does not eat by choice.
  public var diets: [Phrase]
  public var lines: [Line]
  /// Printed again, so that nobody cooks it twice.
  public var isReprint: Bool
  /// The station whose printer failed, when this slip comes out elsewhere.
  public var insteadOf: Phrase?

  public init(
    station: Phrase, table: String, guests: Int, time: String, server: String,
    allergies: [Phrase] = [], diets: [Phrase] = [], lines: [Line], isReprint: Bool = false,
    insteadOf: Phrase? = nil
  ) {
    self.station = station
    self.table = table
    self.guests = guests
    self.time = time
    self.server = server
    self.allergies = allergies
    self.diets = diets
    self.lines = lines
    self.isReprint = isReprint
    self.insteadOf = insteadOf
  }

  /// The slip in the kitchen's language, dishes with their name in a second one below.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument()
    document.text(words.parts(station), style: .bold, alignment: .center)
    document.marks(insteadOf: insteadOf, isReprint: isReprint, words)
    document.text(table, style: [.bold, .double])
    let guestsText = PaperWords.guests(guests, in: language)
    document.row(guestsText.map { "\($0)  \(server)" } ?? server, .init(time, columns: 6))
    if !allergies.isEmpty {
      let english = allergies.map(\.english).joined(separator: ", ")
      let chinese = allergies.map(\.chinese).joined(separator: "、")
      document.text(
        words.parts(Phrase("! ALLERGY: \(english)", "!过敏：\(chinese)")), style: [.bold, .double])
    }
    if !diets.isEmpty {
      let english = diets.map(\.english).joined(separator: ", ")
      let chinese = diets.map(\.chinese).joined(separator: "、")
      document.text(words.parts(Phrase("diet: \(english)", "饮食：\(chinese)")), style: .bold)
    }
    document.lines.append(.rule)
    for line in lines { line.print(on: &document, words) }
    document.cutOff()
    return document
  }
}

extension KitchenTicket.Line {
  /// The dish large, as a cook reads it from the rail, and below it how it is wanted.
  /// - Parameter mark: what stands before the quantity.
  func print(on document: inout PrintDocument, _ words: PaperWords, mark: String = "") {
    let name = words.portion(name, isHalf: isHalf, grams: grams)
    document.text("\(mark)\(quantity) \(name[0])", style: [.bold, .double])
    for second in name.dropFirst() { document.text("  " + second) }
    for broth in broths {
      document.text(words.parts(broth, mark: "  - "), style: .bold)
    }
    for modifier in modifiers {
      document.text(words.parts(modifier, mark: "  + "), style: .bold)
    }
    if let course {
      document.text(
        words.parts(Phrase("course \(course)", "第\(course)道"), mark: "  "), style: .bold)
    }
    if let seat {
      document.text(words.parts(Phrase("seat \(seat)", "\(seat)号座"), mark: "  "))
    }
    if let setMeal {
      document.text(
        words.parts(Phrase("of \(setMeal.english)", "属\(setMeal.chinese)"), mark: "  "))
    }
    if let warning { document.text(words.parts(warning, mark: "  ! "), style: .bold) }
    if let note { document.text("  * " + note, style: .bold) }
  }
}

extension PrintDocument {
  /// What stands over every slip of the kitchen that is not where or when it was meant to be.
  mutating func marks(insteadOf: Phrase?, isReprint: Bool, _ words: PaperWords) {
    if let insteadOf {
      let words = words.parts(
        Phrase(
          "printer of \(insteadOf.english) failed: take it there",
          "\(insteadOf.chinese)打印机故障，请转交"))
      text(words, style: .bold, alignment: .center)
    }
    if isReprint {
      text(words.parts(Phrase("REPRINT", "重打")), style: .bold, alignment: .center)
    }
  }

  /// Begins a notice of the kitchen: what it is about stands over all, and it orders nothing.
  init(notice title: Phrase, _ words: PaperWords) {
    self.init()
    text(words.parts(title), style: [.bold, .double], alignment: .center)
  }

  /// For which station a notice is.
  mutating func noticeHead(
    station: Phrase, insteadOf: Phrase?, isReprint: Bool, _ words: PaperWords
  ) {
    text(words.parts(station), alignment: .center)
    marks(insteadOf: insteadOf, isReprint: isReprint, words)
  }

  /// The end of every slip of the kitchen.
  mutating func cutOff() { lines += [.rule, .cut] }
}
