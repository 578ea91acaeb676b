import StoreDomain
import TerminalCore

/// Where the parts of the order screen stand.
///
/// On a desk: entry, dishes and offers on the left, care and the order on the right. On a phone one
/// after the other, and Tab shows the order instead.
struct OrderLayout {
  let entry: Rect
  let dishes: Rect
  let offers: Rect
  /// Nil while it has no room.
  let care: Rect?
  let lines: Rect?
  let total: Rect
  let divider: ListDetail?
  /// Whether the offers have a heading.
  let hasHeading: Bool

  init(
    _ area: Rect, layout: Layout, isOnLines: Bool, offerCount: Int, careCount: Int
  ) {
    let none = Rect(column: area.column, row: area.row, columns: 0, rows: 0)
    guard layout.isSplit else {
      divider = nil
      care = nil
      hasHeading = false
      let (upper, bottom) = area.split(bottom: 1)
      total = bottom
      if isOnLines {
        (entry, dishes, offers) = (none, none, none)
        lines = upper.split(bottom: 1).top
      } else {
        entry = upper.line(0)
        let (list, offers) = upper.rows(from: 1, count: upper.rows - 2).split(bottom: offerCount)
        dishes = list
        self.offers = offers
        lines = nil
      }
      return
    }
    let parts = ListDetail(area, layout: layout, isDetailOpen: false, listShare: 55)
    divider = parts
    hasHeading = true
    let left = parts.list ?? area
    let right = parts.detail ?? area
    entry = left.line(0)
    let (list, offers) = left.rows(from: 2).split(bottom: offerCount == 0 ? 0 : offerCount + 1)
    dishes = offerCount == 0 ? list : list.split(bottom: 1).top
    self.offers = offers
    let careRows = min(careCount, layout == .desk ? 5 : 3)
    care = careRows == 0 ? nil : right.rows(from: 0, count: careRows)
    let (rest, bottom) = right.rows(from: careRows == 0 ? 0 : careRows + 1).split(bottom: 1)
    total = bottom
    lines = rest.split(bottom: 1).top
  }
}

extension OrderScreen {
  func layout(_ area: Rect, _ layout: Layout) -> OrderLayout {
    OrderLayout(
      area, layout: layout, isOnLines: isOnLines,
      offerCount: isShownNoOffers ? 1 : openOffers.prefix(3).count,
      careCount: careCount)
  }

  /// How many rows the list with the cursor shows, for paging.
  func window(in context: ConsoleContext) -> Int {
    let rows = context.size.rows - (context.layout.isSplit ? 3 : 2)
    let parts = layout(
      Rect(column: 0, row: 1, columns: context.size.columns, rows: rows), context.layout)
    return max(1, isOnLines ? parts.lines?.rows ?? 1 : parts.dishes.rows)
  }
}
