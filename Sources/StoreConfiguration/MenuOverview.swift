import StoreDomain
import TextEncodings

/// A menu as somebody looks at it before it goes to stores: whether it is what was meant.
public struct MenuOverview: Sendable {
  public let rows: [MenuFile.Row]
  private let currency: Currency

  /// Reads a menu for stores whose stations and taxes are not known here.
  ///
  /// - Parameter currencies: of the stores; none while they are not known.
  /// - Throws: every problem that a store would find too, each with its line.
  public init(
    _ decoded: DecodedText, file: String, currencies: [Currency]
  ) throws(ConfigurationError) {
    // Without a store's word the decimals are those that read all prices.
    let tried =
      currencies.isEmpty ? [2, 3, 0].map { Currency(code: "", minorDigits: $0) } : currencies
    var readings: [MenuOverview] = []
    var failure: ConfigurationError?
    for currency in tried {
      do {
        let rows = try MenuFile.parse(decoded, file: file, context: .anyStore(currency))
        readings.append(MenuOverview(rows: rows, currency: currency))
      } catch {
        failure = failure ?? error
      }
    }
    if let failure, readings.isEmpty || !currencies.isEmpty { throw failure }
    self = readings[0]
  }

  private init(rows: [MenuFile.Row], currency: Currency) {
    self.rows = rows
    self.currency = currency
  }

  /// How many dishes, the first of them, and what the cheapest and the dearest cost.
  public var summary: [Phrase] {
    let names = rows.prefix(5).map(\.name)
    var lines = [
      Phrase(
        "\(rows.count) dishes: \(names.map(\.english).joined(separator: ", "))"
          + (rows.count > 5 ? ", …" : ""),
        "共 \(rows.count) 道菜：\(names.map(\.chinese).joined(separator: "、"))"
          + (rows.count > 5 ? "……" : ""))
    ]
    // Both names: a wrong encoding shows in the one that is not plain English.
    if names.contains(where: { $0.english != $0.chinese }) {
      let others = (
        names.map(\.chinese).joined(separator: ", "), names.map(\.english).joined(separator: "、")
      )
      lines.append(Phrase("in the other language: \(others.0)", "另一种语言：\(others.1)"))
    }
    if let cheapest = rows.min(by: { $0.price < $1.price }),
      let dearest = rows.max(by: { $0.price < $1.price })
    {
      lines.append(
        Phrase(
          "prices from \(text(cheapest.price)) (\(cheapest.name.english)) to "
            + "\(text(dearest.price)) (\(dearest.name.english))",
          "价格从 \(text(cheapest.price))（\(cheapest.name.chinese)）到 "
            + "\(text(dearest.price))（\(dearest.name.chinese)）"))
    }
    return lines
  }

  /// What is otherwise than on the menu before, a line for each kind of change.
  public func differences(from before: MenuOverview) -> [Phrase] {
    let old = Dictionary(before.rows.map { ($0.code, $0) }) { first, _ in first }
    let codes = Set(rows.map(\.code))
    let added = rows.filter { old[$0.code] == nil }.map(\.name)
    let removed = before.rows.filter { !codes.contains($0.code) }.map(\.name)
    var renamed: [Phrase] = []
    var repriced: [Phrase] = []
    var otherwise: [Phrase] = []
    var refilled: [Phrase] = []
    for row in rows {
      guard let earlier = old[row.code] else { continue }
      if earlier.name != row.name {
        renamed.append(
          Phrase(
            "\(earlier.name.english) → \(row.name.english)",
            "\(earlier.name.chinese) → \(row.name.chinese)"))
      }
      if earlier.modifiers != row.modifiers { otherwise.append(row.name) }
      if earlier.set != row.set { refilled.append(row.name) }
      if earlier.price != row.price || earlier.halfPrice != row.halfPrice {
        let change = "\(before.text(earlier.price)) → \(text(row.price))"
        repriced.append(
          Phrase("\(row.name.english) \(change)", "\(row.name.chinese) \(change)"))
      }
    }
    let lines = [
      Self.line(Phrase("new", "新增"), added), Self.line(Phrase("gone", "取消"), removed),
      Self.line(Phrase("another name", "改名"), renamed),
      Self.line(Phrase("another price", "改价"), repriced),
      Self.line(Phrase("other modifiers", "改做法"), otherwise),
      Self.line(Phrase("other dishes in the set", "改套餐内容"), refilled),
    ].compactMap(\.self)
    return lines.isEmpty
      ? [Phrase("names and prices are those of the menu before", "菜名和价格与之前的菜单相同")] : lines
  }

  private static func line(_ kind: Phrase, _ names: [Phrase]) -> Phrase? {
    guard !names.isEmpty else { return nil }
    let more = names.count > 5
    let shown = names.prefix(5)
    return Phrase(
      "\(names.count) \(kind.english): \(shown.map(\.english).joined(separator: ", "))"
        + (more ? ", …" : ""),
      "\(kind.chinese) \(names.count)：\(shown.map(\.chinese).joined(separator: "、"))"
        + (more ? "……" : ""))
  }

  private func text(_ price: Int) -> String {
    Money(minorUnits: price, currency: currency).plainText
  }
}
