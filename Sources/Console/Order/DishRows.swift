import StoreDomain
import TerminalCore
import Widgets

/// Dishes in a list: pointer, both names, price, half price. What must be known of a dish before it
/// is ordered stands at the end of its second name, which gives way.
struct DishRows {
  private let table: Table
  private let hasHalfPrices: Bool

  /// - Parameter widestPrice: the columns of the longest price on the menu.
  init(_ layout: Layout, widestPrice: Int = 0) {
    hasHalfPrices = layout.isSplit
    let isDesk = layout == .desk
    let priceColumns = max(isDesk ? 8 : 7, widestPrice)
    var columns = Self.columns(nameColumns: isDesk ? 14 : 12, priceColumns: priceColumns)
    if layout.isSplit {
      let halfColumns = isDesk ? 9 : 7
      columns.append(
        TableColumn(
          "", width: .fixed(halfColumns + (priceColumns > 8 ? priceColumns - 8 : 0)),
          alignment: .trailing))
    }
    table = Table(columns)
  }

  /// For a box: without half prices.
  init(nameColumns: Int, widestPrice: Int = 0) {
    hasHalfPrices = false
    table = Table(Self.columns(nameColumns: nameColumns, priceColumns: max(6, widestPrice)))
  }

  private static func columns(nameColumns: Int, priceColumns: Int) -> [TableColumn] {
    [
      TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(nameColumns)),
      TableColumn("", width: .flexible(minimum: 8)),
      TableColumn("", width: .fixed(priceColumns), alignment: .trailing),
    ]
  }

  func draw(
    _ dish: Dish, needs: TableNeeds, isSelected: Bool, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    let weight = dish.weightOfPrice
    let mark =
      DishMark(of: dish, needs: needs)
      ?? weight.flatMap { hasHalfPrices ? nil : DishMark($0, .quiet) }
    let words = mark.map { context.text($0.text) } ?? ""
    let room = table.layout(width: area.columns).first { $0.index == 2 }
    let markColumns = min(displayWidth(words), room?.columns ?? 0)
    let otherColumns = max(0, (room?.columns ?? 0) - (markColumns > 0 ? markColumns + 1 : 0))
    let other = otherColumns < 6 ? "" : truncated(dish.name.english, columns: otherColumns)
    // A warning takes the place of the name in the other language, never of the one that is read.
    let isEnglish = context.language == .english && other.isEmpty
    let isOff = dish.isSoldOut
    let isFree = dish.price.minorUnits == 0
    let half = dish.halfPrice.map { context.text(Phrase("half \($0.brief)", "半 \($0.brief)")) }
    let emphasis: Emphasis = isSelected ? .selected : .none
    table.drawRow(
      [
        TableCell(isSelected ? ">" : " "),
        TableCell(
          isEnglish ? dish.name.english : dish.name.chinese, style: isOff ? .disabled : .normal),
        TableCell(other, style: isOff ? .disabled : .quiet),
        TableCell(isFree ? "" : dish.price.plainText, style: isOff ? .disabled : .money),
        TableCell(half ?? weight.map(context.text) ?? "", style: .quiet),
      ], emphasis: emphasis, in: area, of: &buffer)
    guard let mark, let room else { return }
    buffer.write(
      words,
      at: Point(column: area.column + room.column + room.columns - markColumns, row: area.row),
      style: emphasis.style(over: mark.style), columns: markColumns, overflow: .ellipsis)
  }
}

extension Dish {
  /// What a price by weight is for: `/500 g`. Nil for a dish by the piece.
  var weightOfPrice: Phrase? {
    guard case .weight(let grams) = unit else { return nil }
    return Phrase("/\(grams) g", "/\(grams)克")
  }
}
