import StoreDomain

/// Tells a station what guests avoid, after it was told what to make for them: nothing of it is made
/// again, and what is not out yet is asked about.
public struct NeedNotice: Sendable, Equatable {
  /// Where, for whom, and all that is avoided at the table; its lines are what is still to be made.
  public var ticket: KitchenTicket
  /// What came new.
  public var news: [Phrase]

  public init(_ ticket: KitchenTicket, news: [Phrase]) {
    self.ticket = ticket
    self.news = news
  }

  /// The slip in the kitchen's language, dishes with their name in a second one below.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var head = ticket
    head.lines = []
    var document = PrintDocument(
      notice: Phrase("*** NEW ALLERGY OR DIET ***", "*** 新增忌口 ***"), words)
    document.lines += head.document(in: language, and: second).lines
    // Its end comes after what is still to be made.
    document.lines.removeLast(2)
    for new in news { document.text(words.parts(new, mark: "+ "), style: [.bold, .double]) }
    document.text(
      words.parts(
        Phrase(
          "Ordered before, not served: ask first, do not make it again", "此前已下单、尚未上菜，请先确认，勿重复制作")),
      style: .bold)
    for line in ticket.lines { line.print(on: &document, words, mark: "? ") }
    document.cutOff()
    return document
  }
}
