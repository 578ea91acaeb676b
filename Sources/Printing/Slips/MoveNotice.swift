import StoreDomain

/// Tells a station that guests sit at another table (转台): what it still makes for them goes there.
public struct MoveNotice: Sendable, Equatable {
  public var station: Phrase
  /// Where they sit now.
  public var table: String
  /// Where the earlier slips send their dishes.
  public var oldTable: String
  public var time: String
  public var server: String
  /// What they still wait for.
  public var lines: [KitchenTicket.Line]
  public var isReprint: Bool
  /// The station whose printer failed, when this slip comes out elsewhere.
  public var insteadOf: Phrase?

  public init(
    station: Phrase, table: String, oldTable: String, time: String, server: String,
    lines: [KitchenTicket.Line], isReprint: Bool = false, insteadOf: Phrase? = nil
  ) {
    self.station = station
    self.table = table
    self.oldTable = oldTable
    self.time = time
    self.server = server
    self.lines = lines
    self.isReprint = isReprint
    self.insteadOf = insteadOf
  }

  /// The slip in the kitchen's language, dishes with their name in a second one below.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument(notice: Phrase("*** TABLE MOVED ***", "*** 转台 ***"), words)
    document.noticeHead(station: station, insteadOf: insteadOf, isReprint: isReprint, words)
    document.text("\(oldTable) > \(table)", style: [.bold, .double])
    document.row(server, .init(time, columns: 6))
    document.text(
      words.parts(Phrase("no new order: only the table", "非新单，仅更换桌号")), style: .bold)
    document.lines.append(.rule)
    for line in lines { line.print(on: &document, words) }
    document.cutOff()
    return document
  }
}
