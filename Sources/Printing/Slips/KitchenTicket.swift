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
    public var note: String?
    /// 1-based seat, nil for the whole table.
    public var seat: Int?

    public init(
      quantity: Int, name: Phrase, isHalf: Bool = false, grams: Int? = nil,
      broths: [Phrase] = [], note: String? = nil, seat: Int? = nil
    ) {
      self.quantity = quantity
      self.name = name
      self.isHalf = isHalf
      self.grams = grams
      self.broths = broths
      self.note = note
      self.seat = seat
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
  public var lines: [Line]
  /// Printed again, so that nobody cooks it twice.
  public var isReprint: Bool
  /// The station whose printer failed, when this slip comes out elsewhere.
  public var insteadOf: Phrase?

  public init(
    station: Phrase, table: String, guests: Int, time: String, server: String,
    allergies: [Phrase] = [], lines: [Line], isReprint: Bool = false, insteadOf: Phrase? = nil
  ) {
    self.station = station
    self.table = table
    self.guests = guests
    self.time = time
    self.server = server
    self.allergies = allergies
    self.lines = lines
    self.isReprint = isReprint
    self.insteadOf = insteadOf
  }

  /// The slip in the kitchen's language.
  public func document(in language: Language) -> PrintDocument {
    var document = PrintDocument()
    document.text(station.text(language), style: .bold, alignment: .center)
    if let insteadOf {
      let text = Phrase(
        "printer of \(insteadOf.english) failed: take it there",
        "\(insteadOf.chinese)打印机故障，请转交")
      document.text(text.text(language), style: .bold, alignment: .center)
    }
    if isReprint {
      document.text(
        Phrase("REPRINT", "重打").text(language), style: .bold, alignment: .center)
    }
    document.text(table, style: [.bold, .double])
    let guestsText = Phrase("\(guests) guests", "\(guests)人").text(language)
    document.row("\(guestsText)  \(server)", .init(time, columns: 6))
    if !allergies.isEmpty {
      let list = allergies.map { $0.text(language) }.joined(separator: ", ")
      document.text(
        Phrase("! ALLERGY: \(list)", "!过敏：\(list)").text(language), style: [.bold, .double])
    }
    document.lines.append(.rule)
    for line in lines {
      document.text(line.text(language), style: [.bold, .double])
      for broth in line.broths { document.text("  - " + broth.text(language), style: .bold) }
      if let seat = line.seat {
        document.text(Phrase("  seat \(seat)", "  \(seat)号座").text(language))
      }
      if let note = line.note { document.text("  * " + note, style: .bold) }
    }
    document.lines.append(.rule)
    document.lines.append(.cut)
    return document
  }
}

extension KitchenTicket.Line {
  /// `2 毛肚 (半份)`.
  func text(_ language: Language) -> String {
    var text = "\(quantity) \(name.text(language))"
    if isHalf { text += Phrase(" (half)", "(半份)").text(language) }
    if let grams { text += " \(grams)g" }
    return text
  }
}

/// Tells a station not to make what it was told to make, or that it came back (退菜).
public struct VoidNotice: Sendable, Equatable {
  public var station: Phrase
  public var table: String
  public var time: String
  public var server: String
  public var lines: [KitchenTicket.Line]
  public var reason: String

  public init(
    station: Phrase, table: String, time: String, server: String,
    lines: [KitchenTicket.Line], reason: String
  ) {
    self.station = station
    self.table = table
    self.time = time
    self.server = server
    self.lines = lines
    self.reason = reason
  }

  public func document(in language: Language) -> PrintDocument {
    var document = PrintDocument()
    document.text(
      Phrase("*** CANCELLED ***", "*** 退菜 ***").text(language), style: [.bold, .double],
      alignment: .center)
    document.text(station.text(language), alignment: .center)
    document.text(table, style: [.bold, .double])
    document.row(server, .init(time, columns: 6))
    document.lines.append(.rule)
    for line in lines { document.text("- " + line.text(language), style: [.bold, .double]) }
    document.text(Phrase("reason: \(reason)", "原因：\(reason)").text(language))
    document.lines.append(.rule)
    document.lines.append(.cut)
    return document
  }
}
