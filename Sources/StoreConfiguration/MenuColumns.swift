import StoreDomain

/// The columns of a menu file, found by the names in its first line.
struct MenuColumns {
  enum Column: String, CaseIterable {
    case code
    case chineseName = "name_zh"
    case englishName = "name_en"
    case category, station, price
    case halfPrice = "half_price"
    case tax, allergens, unit
    case brothSections = "broth_sections"
    case kind, tags
    case pairsWith = "pairs_with"
    case modifiers
    case set

    var isRequired: Bool {
      switch self {
      case .code, .chineseName, .englishName, .category, .station, .price: true
      default: false
      }
    }

    /// What Chinese spreadsheets call it; the first is the one that messages show.
    var chineseHeadings: [String] {
      switch self {
      case .code: ["编码", "菜品编码", "编号"]
      case .chineseName: ["中文名", "菜名", "品名", "名称"]
      case .englishName: ["英文名"]
      case .category: ["分类", "类别"]
      case .station: ["档口", "出品档口", "厨房"]
      case .price: ["价格", "单价", "售价"]
      case .halfPrice: ["半份价", "半份价格"]
      case .tax: ["税率", "税"]
      case .allergens: ["过敏原", "致敏物"]
      case .unit: ["单位", "计价单位"]
      case .brothSections: ["锅格数", "格数"]
      case .kind: ["类型"]
      case .tags: ["标签"]
      case .pairsWith: ["搭配"]
      case .modifiers: ["做法", "加料"]
      case .set: ["套餐内容", "套餐"]
      }
    }
  }

  static let example = Column.allCases.map(\.rawValue).joined(separator: ",")
  static let exampleInChinese = Column.allCases.map { $0.chineseHeadings[0] }
    .joined(separator: ",")

  private var indices: [Column: Int] = [:]
  let count: Int

  /// Nil after a problem has been noted that makes every row unreadable.
  init?(header: CSVRecord, problems: ProblemCollector) {
    count = header.fields.count
    var names: [String: Column] = [:]
    for column in Column.allCases {
      names[column.rawValue] = column
      for heading in column.chineseHeadings { names[heading] = column }
    }
    if header.fields.count == 1, let only = header.fields.first,
      only.contains(where: { "，|".contains($0) })
    {
      problems.add(
        line: header.line,
        "the columns are separated neither by commas nor by semicolons or tabs. Save the file as "
          + "CSV.",
        "各列不是用英文逗号、分号或制表符分隔的，请另存为 CSV。")
      return nil
    }
    for (index, field) in header.fields.enumerated() {
      let heading = field.trimmingSpaces
      if heading.isEmpty { continue }
      let folded = heading.lowercased().replacing(" ", with: "_")
      guard let column = names[folded] else {
        let hint = Spelling.hint(for: folded, among: Column.allCases.map(\.rawValue))
        problems.add(
          line: header.line,
          "no column is called \"\(PlainText.shown(heading))\".\(hint.english)",
          "没有名为 \"\(PlainText.shown(heading))\" 的列。\(hint.chinese)")
        continue
      }
      if indices[column] != nil {
        problems.add(
          line: header.line, "the column \(column.rawValue) is there twice. Remove one.",
          "\(column.chineseHeadings[0]) 列出现了两次，请删掉一列。")
      }
      indices[column] = index
    }
    let missing = Column.allCases.filter { $0.isRequired && indices[$0] == nil }
    guard missing.isEmpty else {
      let english = missing.map(\.rawValue).joined(separator: ", ")
      let chinese = missing.map { $0.chineseHeadings[0] }.joined(separator: "、")
      problems.add(
        line: header.line, "the first line lacks these columns: \(english). Add them.",
        "第一行缺少这些列：\(chinese)，请补上。")
      return nil
    }
  }

  /// A row's field, nil when the file has no such column or the field is blank.
  func field(_ column: Column, of record: CSVRecord) -> String? {
    guard let index = indices[column], index < record.fields.count else { return nil }
    let text = record.fields[index].trimmingSpaces
    return text.isEmpty ? nil : text
  }
}
