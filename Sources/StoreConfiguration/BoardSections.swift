import StoreDomain

/// The public board at the door and the draw that it shows: `[board]` and `[draw]`.
extension ConfigurationParser {
  func boardSetting() -> BoardSetting {
    var board = BoardSetting()
    guard let section = root.optionalSection("board") else { return board }
    defer { section.reportUnknownKeys() }
    board.showsNames = section.flag("names", default: false)
    board.showsNews = section.flag("news", default: false)
    board.languageSeconds =
      section.integer("language_seconds", in: BoardSetting.seconds, default: board.languageSeconds)
      ?? board.languageSeconds
    return board
  }

  /// Nil without the section, as well as after a mistake.
  ///
  /// - Parameter campaigns: those of the house, one of which is the prize.
  func drawSetting(campaigns: [Campaign]) -> DrawSetting? {
    guard let section = root.optionalSection("draw") else { return nil }
    defer { section.reportUnknownKeys() }
    let hasInterval = section.has("every_minutes")
    let minutes =
      hasInterval ? section.integer("every_minutes", in: DrawSetting.minutes, default: nil) : nil
    let least = section.integer(
      "least_tickets", in: DrawSetting.tickets, default: DrawSetting.usualLeastTickets)
    let spans = section.texts("hours").map { hours($0.text, $0.place, section) }
    guard let prize = section.text("prize"), let least, !hasInterval || minutes != nil,
      spans.allSatisfy({ $0 != nil })
    else { return nil }
    // Of campaigns with a mistake of their own nothing more is said.
    if let campaign = campaigns.first(where: { $0.code == prize }), !campaign.isCoupon {
      section.report(
        "prize", "the prize must be a coupon. Write coupon = true in the campaign \"\(prize)\".",
        "奖品必须是优惠券，请在活动 \"\(prize)\" 中写 coupon = true。")
      return nil
    } else if !campaigns.contains(where: { $0.code == prize }), problems.isEmpty {
      section.reportUnknownWord(prize, "prize", among: campaigns.filter(\.isCoupon).map(\.code))
      return nil
    }
    return DrawSetting(
      everyMinutes: minutes, hours: spans.compactMap(\.self), leastTickets: least, prizeCode: prize)
  }
}

extension StoreConfiguration {
  var boardFields: [ConfiguredField] {
    let draw = settings.draw
    return [
      ConfiguredField(
        "boardNames", Phrase("names on the board", "叫号屏显示姓名"),
        settings.board.showsNames ? Phrase("yes", "是") : Phrase("no", "否")),
      ConfiguredField(
        "boardNews", Phrase("the chain's news on the board", "叫号屏显示总部通知"),
        settings.board.showsNews ? Phrase("yes", "是") : Phrase("no", "否")),
      ConfiguredField(
        "boardLanguage", Phrase("the board speaks one language for, in seconds", "叫号屏语言切换秒数"),
        settings.board.languageSeconds),
      ConfiguredField("drawPrize", Phrase("prize of the draw", "抽奖奖品"), draw?.prizeCode),
      ConfiguredField(
        "drawInterval", Phrase("a draw every, in minutes", "抽奖间隔分钟数"),
        draw.map { $0.everyMinutes.map { "\($0)" } ?? "-" }),
      ConfiguredField(
        "drawLeast", Phrase("numbers that a draw needs", "抽奖最少号数"),
        draw.map { "\($0.leastTickets)" }),
      ConfiguredField(
        "drawHours", Phrase("draws are held at", "抽奖时段"),
        list: (draw?.hours ?? []).map {
          let span = "\(clock($0.from))-\(clock($0.until))"
          return Phrase(span, span)
        }),
    ]
  }

  private func clock(_ minutes: Int) -> String { StoreCalendar.clockText(minutes: minutes) }
}
