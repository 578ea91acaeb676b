import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  public func heading(in context: ConsoleContext) -> Heading {
    guard let order else { return Heading(subject: "...") }
    let picture = order.picture
    let party = picture.party
    let isWide = context.layout.isSplit
    var parts = [picture.tableNames.joined(separator: "+")]
    if let name = picture.member?.addressed ?? party.guestName {
      let others = picture.guests.count - 1
      parts.append(others > 0 ? "\(name) +\(others)" : name)
    }
    if let sale = picture.sale, sale.guests == nil {
      let time = sale.pickUpAt.map { " " + context.clock($0) } ?? ""
      parts.append(context.text(Phrase("take-away\(time)", "外带\(time)")))
    } else {
      let guests = party.partySize
      parts.append(
        isWide
          ? context.text(Phrase(guests == 1 ? "1 guest" : "\(guests) guests", "\(guests) 位"))
          : "\(guests)")
    }
    if bookingID != nil {
      parts.append(context.text(bookedFor(party, in: context)))
    } else if isWide {
      let minutes = max(0, context.now.minutes(since: party.seatedAt))
      parts.append(context.text(Phrase("\(minutes) min", "\(minutes) 分钟")))
      switch party.stage {
      case .billAsked: parts.append(context.text(Phrase("bill asked", "已叫买单")))
      case .paid: parts.append(context.text(Phrase("paid", "已结账")))
      case .seated, .ordered, .left: break
      }
    }
    if openChecks.count > 1,
      let shown = openChecks.firstIndex(where: { $0.id == picture.check.id })
    {
      let place = "\(shown + 1)/\(openChecks.count)"
      parts.append(context.text(Phrase(isWide ? "bill \(place)" : "#\(place)", "第\(place)单")))
    }
    return Heading(
      subject: parts.filter { !$0.isEmpty }.joined(separator: isWide ? "  " : " "),
      alerts: CareText.heading(openAlerts, needs: needs, withSeats: isWide).map(context.text))
  }

  public func draw(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    buffer.fill(area)
    let parts = layout(area, context.layout)
    parts.divider?.drawDivider(into: &buffer)
    var cursor: Point?
    if !parts.entry.isEmpty {
      cursor = drawEntry(into: &buffer, area: parts.entry, context: context)
      drawDishes(into: &buffer, area: parts.dishes, context: context)
      drawOffers(
        into: &buffer, area: parts.offers, hasHeading: parts.hasHeading, context: context)
    }
    if let care = parts.care { drawCare(into: &buffer, area: care, context: context) }
    if let lines = parts.lines { drawLines(into: &buffer, area: lines, context: context) }
    if !context.layout.isSplit {
      buffer.drawHorizontalLine(
        in: Rect(
          column: area.column, row: parts.total.row - 1, columns: area.columns, rows: 1))
    }
    drawTotal(into: &buffer, area: parts.total, context: context)
    return isOnLines ? nil : cursor
  }

  // MARK: The entry line

  private func drawEntry(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point {
    let line = area.columns(from: 1)
    let hint = context.text(entryHint)
    let hintColumns = displayWidth(hint)
    let place = line.columns(from: 0, count: line.columns - hintColumns - 1)
    let point = entry.draw(
      in: place, of: &buffer, style: .search,
      placeholder: context.text(
        context.layout.isSplit
          ? Phrase("dish or pinyin initials: 2md", "菜名或拼音首字母，如 2md")
          : Phrase("dish: 2md", "菜名：2md")))
    buffer.restyle(place, style: entry.isEmpty ? .quiet : .search)
    if let notice = entry.notice {
      buffer.writeField(
        context.text(notice.words), at: line.origin, columns: line.columns, style: .danger)
    } else {
      buffer.write(
        hint, at: Point(column: line.maxColumn - hintColumns, row: line.row), style: .strong)
    }
    return point
  }

  /// How what is typed was understood, when it is more than a name.
  private var entryHint: Phrase {
    let typed = typed
    var english: [String] = []
    var chinese: [String] = []
    if let quantity = typed.quantity?.text, !typed.query.isEmpty || isBrowsing {
      english.append("\(quantity) x")
      chinese.append("\(quantity) 份")
    }
    if isHalf || typed.isHalf {
      english.append("half")
      chinese.append("半份")
    }
    if let grams = typed.weight?.grams {
      english.append("\(grams) g")
      chinese.append("\(grams) 克")
    }
    if let course = typed.course {
      english.append("course \(course)")
      chinese.append("第 \(course) 道")
    }
    if let seat = typed.seat {
      english.append("seat \(seat)")
      chinese.append("\(seat) 号位")
    }
    return Phrase(english.joined(separator: "  "), chinese.joined(separator: "  "))
  }

  // MARK: Dishes

  private func drawDishes(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    var area = area
    if let refusal = typedRefusal {
      let lines = wrapped("! " + context.text(refusal.reason), columns: area.columns - 1)
      for (row, line) in lines.prefix(area.rows).enumerated() {
        buffer.write(
          line, at: Point(column: area.column + 1, row: area.row + row), style: .danger)
      }
      area = area.rows(from: lines.count)
    }
    guard let menu else {
      buffer.write(
        context.text(Phrase("Reading the menu ...", "正在读取菜单…")),
        at: Point(column: area.column + 1, row: area.row), style: .quiet)
      return
    }
    if matches.isEmpty {
      buffer.write(
        context.text(Phrase("no dish has this name", "没有这道菜")),
        at: Point(column: area.column + 1, row: area.row), style: .quiet)
      return
    }
    let rows = DishRows(context.layout, widestPrice: menu.widestPrice)
    for (row, index) in matches.visibleRows(window: area.rows).enumerated() {
      guard let dish = menu[matches.ids[index]] else { continue }
      let isSelected = isChoosingDish && !isOnLines && dish.id == matches.selection
      rows.draw(
        dish, needs: needs, isSelected: isSelected, into: &buffer, area: area.line(row),
        context: context)
    }
  }

  // MARK: Offers

  private func drawOffers(
    into buffer: inout Buffer, area: Rect, hasHeading: Bool, context: ConsoleContext
  ) {
    guard let menu, !area.isEmpty else { return }
    if isShownNoOffers {
      buffer.write(
        context.text(.noOffers), at: Point(column: area.column + 1, row: area.row), style: .quiet)
      return
    }
    let first = hasHeading ? 1 : 0
    if hasHeading { drawOfferHeading(into: &buffer, area: area.line(0), context: context) }
    for (index, offer) in openOffers.prefix(3).enumerated() {
      guard let dish = menu[offer.dish.id], first + index < area.rows else { continue }
      let row = area.row + first + index
      let isPhone = !context.layout.isSplit
      let number = offer.id == numberedOffer?.id
      let style: Style = number ? .selected : .normal
      if number { buffer.fill(area.line(first + index), style: style) }
      buffer.write(
        "\(index + 1)", at: Point(column: area.column + 1, row: row),
        style: number ? style : .strong)
      let nameColumns = offerColumns(in: context)
      let name = Point(column: area.column + 3, row: row)
      let used = buffer.write(
        context.text(dish.name), at: name, style: number ? style : .member, columns: nameColumns,
        overflow: .ellipsis)
      // The kitchen's name for it too, as far as there is room for all of it.
      if context.language == .english, used + 1 + displayWidth(dish.name.chinese) <= nameColumns {
        buffer.write(
          dish.name.chinese, at: Point(column: name.column + used + 1, row: row),
          style: number ? style : .quiet)
      }
      let price = isPhone ? "" : dish.price.plainText
      let column = area.column + 4 + nameColumns
      let columns = area.maxColumn - column - displayWidth(price) - 1
      let reason = context.text(offer.reason)
      let isWhole = context.layout == .desk && displayWidth(reason) <= columns
      buffer.write(
        isWhole ? reason : context.text(offer.brief), at: Point(column: column, row: row),
        style: style, columns: columns, overflow: .ellipsis)
      buffer.write(
        price, at: Point(column: area.maxColumn - displayWidth(price), row: row),
        style: number ? style : .money)
    }
  }

  /// Whom the offers are for; once the number of one is typed, its reason in full, to say aloud.
  private func drawOfferHeading(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) {
    let start = Point(column: area.column + 1, row: area.row)
    if let offer = numberedOffer {
      buffer.write(
        context.text(offer.reason), at: start, columns: area.columns - 1, overflow: .ellipsis)
      return
    }
    let used = buffer.write(context.text(offerHeading), at: start, style: .heading)
    buffer.write(
      context.text(Phrase("number and Enter", "编号 + Enter")),
      at: Point(column: area.column + used + 3, row: area.row), style: .quiet,
      columns: area.columns - used - 3)
  }

  /// The offer whose number is typed.
  private var numberedOffer: OfferedSuggestion? {
    guard typed.isNumberAlone, let number = typed.quantity else { return nil }
    return openOffers.prefix(3).enumerated().first {
      number == TypedQuantity(whole: $0.offset + 1)
    }?.element
  }

  /// The room for a name beside the reason: other languages than Chinese take more.
  private func offerColumns(in context: ConsoleContext) -> Int {
    guard context.language == .english else {
      return context.layout == .desk ? 20 : context.layout.isSplit ? 14 : 12
    }
    switch context.layout {
    case .desk: return 24
    case .minimum: return 15
    case .phone, .tooSmall: return 16
    }
  }

  /// Whom they are for, as a server would say it.
  private var offerHeading: Phrase {
    if let address = order?.picture.member?.formOfAddress {
      return Phrase("For \(address)", "为\(address)推荐")
    }
    let name = order?.picture.member?.name ?? order?.picture.party.guestName ?? ""
    if ["女士", "小姐", "太太", "阿姨"].contains(where: name.hasSuffix) {
      return Phrase("For her", "为她推荐")
    }
    if name.hasSuffix("先生") { return Phrase("For him", "为他推荐") }
    if order?.picture.member != nil { return Phrase("For \(name)", "为\(name)推荐") }
    return Phrase("For this table", "本桌推荐")
  }
}

extension Phrase {
  /// Why staff see no suggestions at a table; what must not be missed stands there as always.
  fileprivate static let noOffers = Phrase("no suggestions: comparison table", "不显示推荐：对照桌")
}

extension Money {
  /// Without decimals where they are zero: `20`, `20.50`.
  var brief: String {
    let text = plainText
    guard currency.minorDigits > 0 else { return text }
    let zeros = "." + String(repeating: "0", count: currency.minorDigits)
    return text.hasSuffix(zeros) ? String(text.dropLast(zeros.count)) : text
  }
}
