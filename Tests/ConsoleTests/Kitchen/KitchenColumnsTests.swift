import Testing

@testable import Console

@Suite("How the cards of the kitchen are packed")
struct KitchenColumnsTests {
  private typealias Piece = KitchenColumns.Piece

  private func card(_ items: Int..., head: Int = 1) -> KitchenColumns.Card {
    KitchenColumns.Card(head: head, items: items)
  }

  @Test("Cards stand below each other without a gap, and then in the next column")
  func below() {
    let packed = KitchenColumns([card(1, 1), card(1), card(2, 1), card(1)], height: 8)
    #expect(
      packed.columns == [
        [
          Piece(card: 0, items: 0..<2, top: 0, rows: 3),
          Piece(card: 1, items: 0..<1, top: 3, rows: 2),
        ],
        [
          Piece(card: 2, items: 0..<2, top: 0, rows: 4),
          Piece(card: 3, items: 0..<1, top: 4, rows: 2),
        ],
      ])
  }

  @Test("A card that would leave a large gap goes on in the next column under its head")
  func divided() {
    let packed = KitchenColumns([card(1, 1, 1), card(1, 1, 1, 2, 1, head: 2)], height: 10)
    #expect(
      packed.columns == [
        [
          Piece(card: 0, items: 0..<3, top: 0, rows: 4),
          Piece(card: 1, items: 0..<3, top: 4, rows: 5),
        ],
        [Piece(card: 1, items: 3..<5, top: 0, rows: 5)],
      ])
  }

  @Test("A small gap is left, and no card is divided for one item")
  func whole() {
    let small = KitchenColumns([card(1, 1, 1, 1, 1, 1, 1), card(1, 1)], height: 10)
    #expect(small.columns.map { $0.map(\.card) } == [[0], [1]])
    let one = KitchenColumns([card(1, 1), card(1, 5)], height: 8)
    #expect(one.columns.map { $0.map(\.card) } == [[0], [1]])
  }

  @Test("A card higher than a column goes through several, an item higher than one is cut")
  func high() {
    let packed = KitchenColumns([card(2, 2, 2, 2), card(9)], height: 5)
    #expect(packed.columns.map { $0.map(\.items) } == [[0..<2], [2..<4], [0..<1]])
    #expect(packed.columns.last?.first?.rows == 5)
  }

  /// Every item once, in its order, inside its column and on nobody else's rows.
  @Test("Nothing is lost, doubled or out of order", arguments: 1...12)
  func complete(_ height: Int) {
    let cards = (1...9).map { index in
      KitchenColumns.Card(head: 1 + index % 3, items: (0..<index).map { 1 + ($0 * index) % 3 })
    }
    let packed = KitchenColumns(cards, height: height)
    let pieces = packed.columns.joined()
    for (index, card) in cards.enumerated() {
      #expect(pieces.filter { $0.card == index }.flatMap(\.items) == Array(card.items.indices))
    }
    #expect(pieces.map(\.card) == pieces.map(\.card).sorted())
    for column in packed.columns {
      var top = 0
      for piece in column {
        #expect(piece.top == top && piece.rows > 0)
        top += piece.rows
      }
      #expect(!column.isEmpty && top <= height)
    }
  }

  @Test("The oldest stand at the left as long as the cursor is visible")
  func first() {
    let packed = KitchenColumns([card(1, 1, 1), card(1, 1, 1), card(1, 1, 1)], height: 4)
    #expect(packed.first(showing: 2, card: 0, item: 0) == 0)
    #expect(packed.first(showing: 2, card: 1, item: 2) == 0)
    #expect(packed.first(showing: 2, card: 2, item: 0) == 1)
  }
}
