import StoreDomain

/// The menu as a restaurant keeps it in a spreadsheet, saved as CSV.
///
/// The first line names the columns, in English or Chinese and in any order:
/// `code, name_zh, name_en, category, station, price` are needed; `half_price, tax, allergens,
/// unit, broth_sections, kind, tags, pairs_with` may follow. Lists in a field are separated by
/// spaces, `;`, `|` or `、`.
public enum MenuFile {
  /// One line of the menu.
  public struct Row: Sendable, Equatable {
    public var line: Int
    public var code: String
    public var name: Phrase
    public var category: String
    /// Code of the kitchen station.
    public var station: String
    public var kind: Dish.Kind
    public var unit: Dish.Unit
    /// Minor units of the store's currency.
    public var price: Int
    public var halfPrice: Int?
    public var taxCode: String
    /// Nil when nobody has said; empty when the dish contains none.
    public var allergens: Set<Allergen>?
    public var tags: Set<DishTag>
    /// 1–4 on a pot, nil on everything else.
    public var brothSections: Int?
    /// Codes of dishes that go well with this one.
    public var pairsWith: [String]
  }

  /// What the rows refer to.
  public struct Context: Sendable {
    public var currency: Currency
    public var stations: [String]
    /// The first is the rate of a dish that names none.
    public var taxCodes: [String]
    /// Empty when the menu may name its own.
    public var categories: [String]
    /// Codes of dishes that the configuration charges per head.
    public var perHeadDishes: [String]

    public init(
      currency: Currency, stations: [String], taxCodes: [String], categories: [String] = [],
      perHeadDishes: [String] = []
    ) {
      self.currency = currency
      self.stations = stations
      self.taxCodes = taxCodes
      self.categories = categories
      self.perHeadDishes = perHeadDishes
    }

    /// What the rows of a store's menu refer to.
    public init(_ configuration: StoreConfiguration) {
      self.init(
        currency: configuration.currency, stations: configuration.stations.map(\.code),
        taxCodes: configuration.settings.taxRates.map(\.code),
        categories: configuration.settings.categories.map(\.code),
        perHeadDishes: configuration.settings.perHeadDishCodes)
    }
  }

  /// Reads a menu file.
  /// - Throws: every problem of the file, each with its line.
  public static func read(
    contentsOf path: String, context: Context
  ) throws(ConfigurationError) -> [Row] {
    try parse(try SetupFile.bytes(atPath: path), file: path, context: context)
  }

  /// Reads a menu out of bytes in UTF-8, UTF-16 with a byte order mark, or GB 18030.
  /// - Parameter file: the name that the problems give.
  public static func parse(
    _ bytes: [UInt8], file: String, context: Context
  ) throws(ConfigurationError) -> [Row] {
    let decoded = try SetupFile.text(bytes, file: file)
    let problems = ProblemCollector(file: file)
    var reader = CSVReader(utf8: decoded.utf8)
    guard let header = headerColumns(&reader, problems) else { throw problems.error }

    var rows: [Row] = []
    var firstLines: [String: Int] = [:]
    while let result = reader.next() {
      switch result {
      case .failure(let problem):
        problems.add(
          line: problem.line, problem.message.english, problem.message.chinese)
      case .success(let record):
        if record.fields.allSatisfy({ $0.trimmingSpaces.isEmpty }) { continue }
        let row = MenuRowReader(
          record: record, columns: header, context: context, problems: problems
        ).row()
        guard let row else { continue }
        if let first = firstLines[row.code] {
          problems.add(
            line: row.line,
            "the code \"\(row.code)\" is on line \(first) already. Give this dish its own code.",
            "编码 \"\(row.code)\" 在第 \(first) 行已使用，请换一个编码。")
          continue
        }
        firstLines[row.code] = row.line
        rows.append(row)
      }
    }
    if rows.isEmpty, problems.isEmpty {
      problems.add(
        line: nil, "there is no dish under the header. Add one line for each dish.",
        "表头下面没有菜品，请每道菜写一行。")
    }
    // References are only judged when every row was understood; else most would be echoes.
    if problems.isEmpty { checkReferences(rows, firstLines, context, problems) }
    guard problems.isEmpty else { throw problems.error }
    return rows
  }

  private static func checkReferences(
    _ rows: [Row], _ lines: [String: Int], _ context: Context, _ problems: ProblemCollector
  ) {
    for row in rows {
      for code in row.pairsWith where lines[code] == nil || code == row.code {
        let hint = Spelling.hint(for: code, among: lines.keys)
        let shown = PlainText.shown(code)
        problems.add(
          line: row.line,
          "pairs_with names \"\(shown)\", which is not another dish.\(hint.english)",
          "搭配中的 \"\(shown)\" 不是其他菜品的编码。\(hint.chinese)")
      }
    }
    for code in context.perHeadDishes where lines[code] == nil {
      problems.add(
        line: nil,
        "the configuration charges \"\(code)\" per head, but no dish has this code. Add the dish, "
          + "or correct [[per_head]].",
        "配置中按人头收取的 \"\(code)\" 不在菜单里。请添加该菜品，或修改 [[per_head]]。")
    }
  }

  private static func headerColumns(
    _ reader: inout CSVReader, _ problems: ProblemCollector
  ) -> MenuColumns? {
    switch reader.next() {
    case nil:
      problems.add(
        line: nil,
        "the file is empty. Its first line must name the columns: \(MenuColumns.example).",
        "文件为空。第一行应为列名：\(MenuColumns.exampleInChinese)。")
      return nil
    case .failure(let problem):
      problems.add(line: problem.line, problem.message.english, problem.message.chinese)
      return nil
    case .success(let record):
      return MenuColumns(header: record, problems: problems)
    }
  }
}
