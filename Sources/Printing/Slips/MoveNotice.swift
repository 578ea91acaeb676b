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
  /// Whether it is food to take away that stays where it is, and is wanted at another time.
  public var isOnlyTime: Bool

  public init(
    station: Phrase, table: String, oldTable: String, time: String, server: String,
    lines: [KitchenTicket.Line], isReprint: Bool = false, insteadOf: Phrase? = nil,
    isOnlyTime: Bool = false
  ) {
    self.isOnlyTime = isOnlyTime
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
    let notice =
      isOnlyTime
      ? Phrase("*** OTHER TIME ***", "*** 改时间 ***") : Phrase("*** TABLE MOVED ***", "*** 转台 ***")
    var document = PrintDocument(notice: notice, words)
    document.noticeHead(station: station, insteadOf: insteadOf, isReprint: isReprint, words)
    document.text(isOnlyTime ? table : "\(oldTable) > \(table)", style: [.bold, .double])
    document.row(server, .init(time, columns: 6))
    let what =
      isOnlyTime
      ? Phrase("no new order: only the time", "非新单，仅更改取餐时间")
      : Phrase("no new order: only the table", "非新单，仅更换桌号")
    document.text(words.parts(what), style: .bold)
    document.lines.append(.rule)
    for line in lines { line.print(on: &document, words) }
    document.cutOff()
    return document
  }
}
