import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where the parts of the list stand.
enum AccountsLayout {
  /// The line for finding, or what the list is, and the titles.
  static let topRows = 2

  static func window(in context: ConsoleContext) -> Int { max(1, context.bodyRows - topRows) }
}

extension AccountsScreen {
  func heading(in context: ConsoleContext) -> Heading { Heading(title: kind.name) }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    let parts = ListDetail(
      area, layout: context.layout, isDetailOpen: isDetailOpen,
      listShare: context.layout == .desk ? 50 : 52)
    return parts.draw(into: &buffer, detail: detailLines(in: context)) { buffer, side in
      let inside = side.inset(columns: 1)
      let point = drawTop(in: inside.line(0), of: &buffer, context)
      let table = table(in: context)
      table.drawHeader(in: inside.line(1), of: &buffer)
      list.draw(
        as: table, in: inside.rows(from: Self.firstRow), of: &buffer,
        whenEmpty: context.text(emptyWords)
      ) { cells(of: $0, in: context) }
      return point
    }
  }

  private static let firstRow = AccountsLayout.topRows

  private func drawTop(
    in line: Rect, of buffer: inout Buffer, _ context: ConsoleContext
  ) -> Point? {
    if isFinding || !query.isEmpty {
      let point = query.drawSearch(
        in: line, of: &buffer,
        placeholder: context.text(Phrase("number, name, phone, code", "账号、姓名、手机号、编码")))
      return isFinding ? point : nil
    }
    guard let reading else { return nil }
    let sum: Int
    let words: Phrase
    switch kind {
    case .storedValue:
      sum = reading.storedValue.reduce(0) { $0 + $1.balance.minorUnits }
      words = Phrase("used last", "最近使用")
    case .houseAccount:
      sum = reading.house.reduce(0) { $0 + $1.owed.minorUnits }
      words = Phrase("owed in all", "欠款合计")
    }
    let text = Money(minorUnits: sum, currency: context.currency).plainText
    buffer.draw(
      [
        .pieces(
          [Piece(context.text(words), .quiet)],
          right: kind == .houseAccount ? [Piece(text, .money)] : [])
      ], in: line)
    return nil
  }

  private var emptyWords: Phrase {
    guard reading != nil else { return Phrase("The accounts are being read.", "正在读取账户。") }
    return query.isEmpty
      ? Phrase("No accounts. n opens one.", "没有账户，按 n 开户。")
      : Phrase("No account is found.", "没有找到账户。")
  }

  private func table(in context: ConsoleContext) -> Table {
    let isStored = kind == .storedValue
    return Table([
      TableColumn("", width: .fixed(1)),
      TableColumn(
        context.text(isStored ? Phrase("whose", "户名") : Phrase("company", "单位")),
        width: .flexible(minimum: 8)),
      TableColumn(
        context.text(isStored ? Phrase("number", "账号") : Phrase("code", "编码")),
        width: .fixed(12), dropOrder: 1),
      TableColumn(
        context.text(isStored ? Phrase("left", "余额") : Phrase("owes", "欠款")),
        width: .fixed(11), alignment: .trailing),
    ])
  }

  private func cells(of id: String, in context: ConsoleContext) -> [TableCell] {
    let cursor = TableCell(id == list.selection ? ">" : " ")
    switch kind {
    case .storedValue:
      guard let account = reading?.storedValue.first(where: { $0.id.rawValue == id }) else {
        return []
      }
      let left = Money(minorUnits: account.balance.minorUnits, currency: context.currency)
      return [
        cursor,
        TableCell(
          context.text(account.owner), style: account.memberID == nil ? .normal : .member),
        TableCell(account.number.description, style: .quiet),
        amountCell(left, isSuspended: account.isSuspended, in: context),
      ]
    case .houseAccount:
      guard let account = reading?.house.first(where: { $0.id.rawValue == id }) else { return [] }
      return [
        cursor, TableCell(account.details.name), TableCell(account.code, style: .quiet),
        amountCell(account.owed, isSuspended: account.isSuspended, in: context),
      ]
    }
  }

  private func amountCell(
    _ amount: Money, isSuspended: Bool, in context: ConsoleContext
  ) -> TableCell {
    isSuspended
      ? TableCell("x " + amount.plainText, style: .warning)
      : TableCell(amount.plainText, style: .money)
  }

  // MARK: Detail

  private func detailLines(in context: ConsoleContext) -> [SheetLine] {
    switch detail {
    case .storedValue(let picture): lines(of: picture, in: context)
    case .house(let picture): lines(of: picture, in: context)
    case nil: []
    }
  }

  private func suspendedLine(
    _ at: Timestamp?, by name: String?, in context: ConsoleContext
  ) -> [SheetLine] {
    guard let at, let name else { return [] }
    let day = context.calendar.localTime(of: at).date
    return [
      .line(
        "x " + context.text(Phrase("suspended \(day) by \(name)", "\(day) \(name) 停用")), .warning)
    ]
  }

  private func lines(
    of picture: StoredValuePicture, in context: ConsoleContext
  ) -> [SheetLine] {
    let (account, currency) = (picture.account, context.currency)
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: currency).plainText
    }
    var lines: [SheetLine] = [
      .pieces(
        [Piece(context.text(account.owner), .strong)],
        right: [Piece(account.number.description, .strong)])
    ]
    lines += suspendedLine(account.suspendedAt, by: account.suspendedByName, in: context)
    lines += linesOnItsWay(in: context)
    lines += [
      .labelled(
        context.text(Phrase("left", "余额")), [Piece(text(account.balance.minorUnits), .money)]),
      .labelled(
        context.text(Phrase("principal", "本金")),
        [Piece(text(account.balance.principalMinorUnits))]),
      .labelled(
        context.text(Phrase("bonus", "赠送")), [Piece(text(account.balance.bonusMinorUnits))]),
      .gap,
    ]
    lines += picture.entries.map { entry in
      let day = context.calendar.localTime(of: entry.at).date.description.dropFirst(5)
      let check = entry.checkNumber.map { " #\($0)" } ?? ""
      let tender = entry.tender.map { " " + context.text($0.name) } ?? ""
      return .pieces(
        [
          Piece("\(day) \(context.clock(entry.at)) ", .quiet),
          Piece(context.text(entry.kind.name) + check + tender),
          Piece(entry.isTakenBack ? " " + context.text(Phrase("(taken back)", "（已冲正）")) : ""),
          Piece("  " + entry.authorName, .quiet),
        ], right: [Piece(entry.value.text(in: currency), .money)])
    }
    return lines
  }

  private func lines(
    of picture: HouseAccountPicture, in context: ConsoleContext
  ) -> [SheetLine] {
    let account = picture.account
    let details = account.details
    var lines: [SheetLine] = [
      .pieces([Piece(details.name, .strong)], right: [Piece(account.code, .strong)])
    ]
    lines += suspendedLine(account.suspendedAt, by: account.suspendedByName, in: context)
    lines += linesOnItsWay(in: context)
    lines.append(
      .labelled(
        context.text(account.owed.minorUnits < 0 ? Phrase("we owe", "应退") : Phrase("owes", "欠款")),
        [Piece(account.owed.plainText, .money)], right: [Piece(context.text(account.room))]))
    let said: [(Phrase, String?)] = [
      (
        Phrase("limit", "额度"),
        details.limitMinorUnits.map { Money(minorUnits: $0, currency: context.currency).plainText }
      ), (Phrase("contact", "联系人"), details.contact),
      (Phrase("tax no.", "税号"), details.taxNumber),
      (
        Phrase("may sign", "签单人"),
        details.signers.isEmpty ? nil : details.signers.joined(separator: context.comma)
      ),
    ]
    lines += said.compactMap { label, text in
      text.map { .labelled(context.text(label), [Piece($0)]) }
    }
    lines.append(.gap)
    lines += picture.entries.map { entry in
      .pieces(
        [Piece(context.text(entry.words))], right: [Piece(entry.amount.plainText, .money)])
    }
    if picture.hasEarlier {
      lines.append(
        .line(context.text(Phrase("m: the statement has earlier ones", "更早明细请按 m 看对账单")), .quiet))
    }
    return lines
  }
}
