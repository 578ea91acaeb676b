import StoreDomain

/// What somebody must look at of one store, and what to do about it.
struct StoreNotices {
  let commands: PastedCommands
  let now: Timestamp

  func of(_ row: StatusPage.Row) -> [PageNotice] {
    let alarms = alarms(of: row.store)
    // Nobody expects anything of a store that has no access, or none yet.
    guard row.store.standing.access != .invited, row.store.standing.access != .revoked else {
      return alarms
    }
    return alarms
      + [menu(row.store), silence(row), backlog(row), clock(row)].compactMap(\.self)
  }

  private func alarms(of store: ChainStatus.Store) -> [PageNotice] {
    store.alarms.map { alarm in
      PageNotice(
        name: store.standing.name, kind: alarm.title, words: alarm.words,
        lines: [
          .init(
            of: store.standing.name, detail: alarm.detail,
            command: commands.line("alarms clear", alarm.storeID))
        ], commandForAll: commands.line("alarms"))
    }
  }

  private func menu(_ store: ChainStatus.Store) -> PageNotice? {
    guard store.refusesMenu else { return nil }
    return PageNotice(
      name: store.standing.name, kind: StoreState.menuRefused.words,
      words: Phrase(
        "It refused the menu that it was sent; the one before still holds.",
        "门店拒绝了下发的菜单，仍使用之前的菜单。"),
      lines: [
        .init(
          of: store.standing.name,
          command: commands.line("menu status", "--store \(store.standing.storeID)"))
      ], commandForAll: commands.line("menu status"))
  }

  private func silence(_ row: StatusPage.Row) -> PageNotice? {
    guard row.state == .silent, let heard = row.heard else { return nil }
    return PageNotice(
      name: row.store.standing.name, kind: row.state.words,
      words: Phrase(
        "Nothing is heard of it. Its guests are served all the same; call it: power, network, and "
          + "what `foh sync status` says there.",
        "总部联系不上门店，门店照常营业。请致电门店检查电源和网络，并运行 foh sync status 查看原因。"),
      lines: [
        .init(
          of: row.store.standing.name,
          detail: "last heard 最后联系 \(row.clock.text(heard.at)) "
            + "\(row.clock.label(at: heard.at)), "
            + StatusPage.duration(now.seconds(since: heard.at)))
      ])
  }

  private func backlog(_ row: StatusPage.Row) -> PageNotice? {
    guard row.state == .behind else { return nil }
    return PageNotice(
      name: row.store.standing.name, kind: row.state.words, style: row.state.style,
      words: Phrase(
        "It speaks to headquarters, but its records do not come through. Call its IT: "
          + "`foh sync status` there says why.",
        "门店在线，但记录传不上来。请联系门店 IT，运行 foh sync status 查看原因。"),
      lines: [
        .init(
          of: row.store.standing.name,
          detail: "not here yet 待传 " + StatusPage.waiting(row.heard, now))
      ])
  }

  // MARK: Clocks

  /// Between two clocks that are both well, in seconds.
  private static let clockTolerance = 300

  /// A clock that differs from headquarters', by what the store says of it, by its last record, or
  /// by its business day.
  private func clock(_ row: StatusPage.Row) -> PageNotice? {
    let said = row.heard?.clock?.secondsAhead ?? 0
    let ofLastRecord = row.store.lastEventAt.map { $0.seconds(since: now) } ?? 0
    let ahead = said < -Self.clockTolerance ? said : max(said, ofLastRecord)
    if ahead > Self.clockTolerance {
      return clockNotice(
        row, "+" + StatusPage.duration(ahead),
        Phrase(
          "Its clock is ahead of headquarters', and with it perhaps its business day. Set it right.",
          "门店时钟快于总部，营业日也可能因此不同，请校准。"))
    }
    if ahead < -Self.clockTolerance {
      return clockNotice(
        row, "-" + StatusPage.duration(Int(clamping: ahead.magnitude)),
        Phrase(
          "Its clock is behind headquarters', and with it perhaps its business day. Set it right.",
          "门店时钟慢于总部，营业日也可能因此不同，请校准。"))
    }
    guard let day = row.store.businessDay.flatMap({ LocalDate($0) }), row.heard?.clock != nil,
      day > row.clock.today
    else { return nil }
    return clockNotice(
      row, "\(day) > \(row.clock.today) \(row.clock.zone)",
      Phrase(
        "Its business day has not begun where it is. Its clock was wrong, or its time zone is.",
        "门店所在地尚未到该营业日：门店时钟曾经有误，或时区设置有误。"))
  }

  private func clockNotice(
    _ row: StatusPage.Row, _ detail: String, _ words: Phrase
  ) -> PageNotice {
    PageNotice(
      name: row.store.standing.name, kind: Phrase("clock", "时钟"), style: "late", words: words,
      lines: [.init(of: row.store.standing.name, detail: detail)])
  }

  // MARK: Exceptions

  /// What was kept and does not fit, by kind, with whose it is; most first.
  func exceptions(_ all: [ChainStatus.Exceptions]) -> [PageNotice] {
    Dictionary(grouping: all, by: \.kind).map { kind, stores in
      (kind: kind, times: stores.reduce(0) { $0 + $1.times }, stores: stores)
    }
    .sorted { ($1.times, $0.kind) < ($0.times, $1.kind) }
    .map { kind, times, stores in
      PageNotice(
        name: "\(times) × \(kind)", kind: Phrase("exceptions", "异常"), style: "late",
        words: ExceptionKind(rawValue: kind)?.words ?? Phrase(kind, kind),
        lines: stores.sorted { ($1.times, $0.name) < ($0.times, $1.name) }.map {
          .init(
            detail: "\($0.name) \($0.times)",
            command: commands.line("report exceptions", "--store \($0.storeID)"))
        }, commandForAll: commands.line("report exceptions"))
    }
  }
}
