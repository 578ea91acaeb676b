import StoreDomain

/// Tells a station not to make what it was told to make, or that it came back (退菜).
public struct VoidNotice: Sendable, Equatable {
  public var station: Phrase
  public var table: String
  public var time: String
  public var server: String
  public var lines: [KitchenTicket.Line]
  public var reason: String
  /// Printed again, so that nobody takes two dishes off.
  public var isReprint: Bool
  /// The station whose printer failed, when this slip comes out elsewhere.
  public var insteadOf: Phrase?

  public init(
    station: Phrase, table: String, time: String, server: String,
    lines: [KitchenTicket.Line], reason: String, isReprint: Bool = false,
    insteadOf: Phrase? = nil
  ) {
    self.station = station
    self.table = table
    self.time = time
    self.server = server
    self.lines = lines
    self.reason = reason
    self.isReprint = isReprint
    self.insteadOf = insteadOf
  }

  /// The slip in the kitchen's language, dishes with their name in a second one below.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument(notice: Phrase("*** CANCELLED ***", "*** 退菜 ***"), words)
    document.noticeHead(station: station, insteadOf: insteadOf, isReprint: isReprint, words)
    document.text(table, style: [.bold, .double])
    document.row(server, .init(time, columns: 6))
    document.lines.append(.rule)
    for line in lines { line.print(on: &document, words, mark: "- ") }
    if !reason.isEmpty {
      document.text(Phrase("reason: \(reason)", "原因：\(reason)").text(language))
    }
    document.cutOff()
    return document
  }
}
