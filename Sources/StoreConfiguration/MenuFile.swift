import StoreDomain
import TextEncodings

/// The menu as a restaurant keeps it in a spreadsheet, saved as CSV.
///
/// The first line names the columns, in English or Chinese and in any order:
/// `code, name_zh, name_en, category, station, price` are needed; `half_price, tax, allergens,
/// unit, broth_sections, kind, tags, pairs_with, modifiers, set` may follow. Lists in a field are
/// separated by spaces, `;`, `|` or `、`.
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
    /// In which ways it can be had otherwise.
    public var modifiers: [ModifierGroup] = []
    /// What is in it, of a set meal; allergens and tags are then those of all that may be in it.
    public var set: [SetGroup] = []
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
    /// The campaigns of the configuration, which name dishes and sections.
    public var campaigns: [Campaign] = []
    /// Whether stations and taxes are of a store that is not known here.
    public private(set) var isOfAnyStore = false

    /// For a menu that is looked at before it goes to stores.
    public static func anyStore(_ currency: Currency) -> Context {
      var context = Context(currency: currency, stations: [], taxCodes: [])
      context.isOfAnyStore = true
      return context
    }

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
      campaigns = configuration.campaigns
    }
  }

  /// Reads a menu file.
  /// - Throws: every problem of the file, each with its line.
  public static func read(
    contentsOf path: String, context: Context
  ) throws(ConfigurationError) -> [Row] {
    try parse(try SetupFile.text(atPath: path), file: path, context: context)
  }

  /// Reads a menu out of bytes in an encoding that can be found out.
  /// - Parameter file: the name that the problems give.
  public static func parse(
    _ bytes: [UInt8], file: String, context: Context
  ) throws(ConfigurationError) -> [Row] {
    try parse(try SetupFile.text(bytes, file: file), file: file, context: context)
  }

  /// Reads a menu out of its text.
  /// - Parameter file: the name that the problems give.
  public static func parse(
    _ decoded: DecodedText, file: String, context: Context
  ) throws(ConfigurationError) -> [Row] {
    let problems = ProblemCollector(file: file)
    var reader = CSVReader(utf8: decoded.utf8)
    guard let header = headerColumns(&reader, problems) else { throw problems.error }
    reader.rowWidth = header.count
    let records = records(&reader, header, problems)
    let style = style(of: records, header)

    var rows: [Row] = []
    var firstLines: [String: Int] = [:]
    for record in records {
      let row = MenuRowReader(
        record: record, columns: header, context: context, style: style, problems: problems
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
    if rows.isEmpty, problems.isEmpty {
      problems.add(
        line: nil, "there is no dish under the header. Add one line for each dish.",
        "表头下面没有菜品，请每道菜写一行。")
    }
    // References are only judged when every row was understood; else most would be echoes.
    if problems.isEmpty { checkReferences(rows, firstLines, context, problems) }
    guard problems.isEmpty else { throw problems.error }
    return withWhatIsInSets(rows)
  }

  /// The lines that hold something. Excel leaves blank fields at the end of a line out.
  private static func records(
    _ reader: inout CSVReader, _ header: MenuColumns, _ problems: ProblemCollector
  ) -> [CSVRecord] {
    var records: [CSVRecord] = []
    while let result = reader.next() {
      switch result {
      case .failure(let problem):
        problems.add(line: problem.line, problem.message.english, problem.message.chinese)
      case .success(let record):
        if record.fields.allSatisfy({ $0.trimmingSpaces.isEmpty }) { continue }
        if reader.endsInsideLine, record.fields.count < header.count {
          problems.add(
            line: record.line,
            "the file ends inside this line. Often it was not copied whole: copy it again, or end "
              + "the line.",
            "文件在本行中间结束，可能没有复制完整。请重新复制，或补上换行。")
        }
        records.append(record)
      }
    }
    return records
  }

  /// How the file writes its numbers.
  private static func style(of records: [CSVRecord], _ header: MenuColumns) -> ExactNumber.Style {
    var style = ExactNumber.Style()
    for record in records {
      for column in [MenuColumns.Column.price, .halfPrice] {
        if let text = header.field(column, of: record) { style.learn(text) }
      }
    }
    return style
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
    checkSets(rows, problems)
    for code in context.perHeadDishes where lines[code] == nil {
      problems.add(
        line: nil,
        "the configuration charges \"\(code)\" per head, but no dish has this code. Add the dish, "
          + "or correct [[per_head]].",
        "配置中按人头收取的 \"\(code)\" 不在菜单里。请添加该菜品，或修改 [[per_head]]。")
    }
    let sections = Set(rows.map(\.category)).union(context.categories)
    for problem in context.campaigns.flatMap({
      $0.problems(dishes: Set(lines.keys), sections: sections)
    }) {
      problems.add(line: nil, problem.english, problem.chinese)
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
