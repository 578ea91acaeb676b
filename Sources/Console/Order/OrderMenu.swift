import StoreDomain

/// The menu as the order screen searches it.
struct OrderMenu: Sendable {
  private let byID: [Identifier<Dish>: Dish]
  private let byCode: [String: Dish]
  /// What can be ordered by itself, in the menu's order: no broths.
  private let offered: [Identifier<Dish>]
  private let index: SearchIndex<Identifier<Dish>>
  let broths: BrothMenu
  /// The columns of the longest price.
  let widestPrice: Int
  private let names: [Name]

  /// What the search keys are made of.
  private struct Name: Hashable {
    let id: Identifier<Dish>
    let code: String
    let name: Phrase
  }

  /// Makes the keys, which may take a tenth of a second: never on the drawing thread.
  ///
  /// - Parameter old: the menu as it was; its keys are used again while no dish has another name.
  init(_ dishes: [Dish], reusing old: OrderMenu? = nil) {
    byID = Dictionary(dishes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    byCode = Dictionary(dishes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    widestPrice = dishes.map(\.price.plainText.count).max() ?? 0
    offered = dishes.filter { $0.kind != .broth }.map(\.id)
    names = dishes.map { Name(id: $0.id, code: $0.code, name: $0.name) }
    if let old, old.names == names {
      index = old.index
      broths = BrothMenu(dishes, index: old.broths.index)
    } else {
      index = SearchIndex(dishes.filter { $0.kind != .broth }.map(\.searchEntry))
      broths = BrothMenu(dishes)
    }
  }

  /// What cannot be sold now.
  var soldOut: Set<Identifier<Dish>> { Set(byID.values.filter(\.isSoldOut).map(\.id)) }

  subscript(id: Identifier<Dish>) -> Dish? { byID[id] }

  /// The dish with a code, broths too.
  func dish(code: String) -> Dish? { byCode[code] }

  /// What a query finds, the best first; the whole menu when it is empty.
  func matches(_ query: String) -> [Identifier<Dish>] {
    query.isEmpty ? offered : index.matches(query)
  }
}

/// The broths that fill the sections of a pot.
struct BrothMenu: Sendable {
  let broths: [Dish]
  /// The columns of the longest price.
  let widestPrice: Int
  fileprivate let index: SearchIndex<Identifier<Dish>>

  fileprivate init(_ dishes: [Dish], index: SearchIndex<Identifier<Dish>>? = nil) {
    broths = dishes.filter { $0.kind == .broth }
    widestPrice = broths.map(\.price.plainText.count).max() ?? 0
    self.index = index ?? SearchIndex(broths.map(\.searchEntry))
  }

  /// What a query finds, the best first; all broths when it is empty.
  func matches(_ query: String) -> [Dish] {
    guard !query.isEmpty else { return broths }
    return index.matches(query).compactMap { id in broths.first { $0.id == id } }
  }
}

extension Dish {
  var searchEntry: SearchIndex<Identifier<Dish>>.Entry {
    SearchIndex.Entry(
      id: id, code: code, names: [name.chinese, name.english],
      keys: SearchKeys(names: [name.chinese, name.english]))
  }
}
