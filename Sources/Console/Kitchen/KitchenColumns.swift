/// Where the cards of the kitchen stand: one below the other, then in the next column, without gaps.
///
/// The order is that of the cards, so that the oldest is read first. A card that would leave a large
/// gap goes on in the next column, under its heading and its allergies once more.
struct KitchenColumns: Equatable {
  /// How many rows a card takes.
  struct Card: Equatable {
    /// Of the heading and what a cook must not miss.
    var head: Int
    /// Of each item with what goes with it.
    var items: [Int]
  }

  /// A card, or a part of it, in one column.
  struct Piece: Equatable {
    /// The index of the card.
    var card: Int
    var items: Range<Int>
    /// The first row in the column.
    var top: Int
    var rows: Int
  }

  /// From left to right; the pieces of each from the top.
  private(set) var columns: [[Piece]] = []

  /// - Parameter height: the rows of a column; a card's head and one item that take more are cut.
  init(_ cards: [Card], height: Int) {
    guard height > 0 else { return }
    var top = height
    for (index, card) in cards.enumerated() {
      var next = 0
      while next < card.items.count {
        let isGap = (height - top) * Self.shareOfGap > height
        let count = Self.count(of: card, from: next, in: height - top, mayDivide: isGap)
        let end = next + (top == 0 ? max(1, count) : count)
        guard end > next else {
          columns.append([])
          top = 0
          continue
        }
        let rows = min(height - top, card.head + card.items[next..<end].reduce(0, +))
        columns[columns.count - 1].append(
          Piece(card: index, items: next..<end, top: top, rows: rows))
        top += rows
        next = end
      }
    }
  }

  /// How many items of a card may stand in a room: all that are left, or enough of them to be worth
  /// a second heading.
  private static func count(
    of card: Card, from next: Int, in room: Int, mayDivide: Bool
  ) -> Int {
    var rows = card.head
    var count = 0
    for item in card.items[next...] {
      guard rows + item <= room else { break }
      rows += item
      count += 1
    }
    return next + count == card.items.count || (mayDivide && count >= fewest) ? count : 0
  }

  /// A gap is large from this part of a column on.
  private static let shareOfGap = 4
  /// The fewest items of a part.
  private static let fewest = 2

  /// The first of `count` columns that are shown: the oldest stand at the left as long as the item
  /// under the cursor is among them.
  func first(showing count: Int, card: Int, item: Int) -> Int {
    let index =
      columns.firstIndex { pieces in
        pieces.contains { $0.card == card && $0.items.contains(item) }
      } ?? 0
    return max(0, index - count + 1)
  }
}
