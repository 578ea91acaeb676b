import StoreDomain

/// The fields of a statement's lines. Gateways put a backtick before a field, or a tab behind it, so that
/// spreadsheets leave long numbers alone.
enum StatementText {
  /// A column's name: without blanks, and with the brackets of every keyboard.
  static func column(_ text: String) -> String {
    String(
      value(text).filter { !$0.isWhitespace }.map { character -> Character in
        switch character {
        case "（": "("
        case "）": ")"
        default: character
        }
      })
  }

  /// A field without what protects it.
  static func value(_ text: String) -> String {
    var text = text.trimmingSpaces[...]
    while text.first == "`" { text.removeFirst() }
    return String(text).trimmingSpaces
  }

  /// The character between the fields of a header.
  static func separator(of header: String) -> Character {
    // A tab beside a comma only protects a number.
    if header.contains(",") { return "," }
    return header.contains(";") ? ";" : "\t"
  }

  /// The fields of one line.
  ///
  /// - Throws: what breaks the rules of CSV.
  static func fields(_ line: String, separator: Character) throws(CSVProblem) -> [String] {
    // A name in such a row may hold commas and quotes; the backtick says where fields begin.
    if separator == ",", line.hasPrefix("`"), line.contains(",`") {
      var fields: [String] = [""]
      var rest = line.dropFirst()
      while let character = rest.first {
        if rest.hasPrefix(",`") {
          fields.append("")
          rest = rest.dropFirst(2)
        } else {
          fields[fields.count - 1].append(character)
          rest = rest.dropFirst()
        }
      }
      return fields.map(value)
    }
    let plain = separator == "\t" ? line : line.filter { $0 != "\t" }
    var reader = CSVReader(utf8: Array("sep=\(separator)\n\(plain)".utf8))
    switch reader.next() {
    case .success(let record): return record.fields.map(value)
    case .failure(let problem): throw problem
    case nil: return []
    }
  }

  /// A number with a point before its decimals, as gateways write it, times ten to the power of `digits`.
  static func number(_ text: String, digits: Int) -> Int? {
    let plain = text.hasPrefix("+") ? String(text.dropFirst()) : text
    switch ExactNumber.reading(plain, digits: digits) {
    case .units(let units): return units
    // `1.006` may not mean a thousand here.
    case .ambiguous(_, let decimals): return ExactNumber.units(decimals + "0", digits: digits)
    case .none: return nil
    }
  }

  /// `2026-11-22 19:42:07`, also as spreadsheets and people write it.
  static func moment(_ text: String, _ calendar: StoreCalendar) -> Timestamp? {
    guard text.allSatisfy({ $0.isASCII && $0.isNumber || "-/: T年月日".contains($0) }) else {
      return nil
    }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard (5...6).contains(numbers.count), (0..<24).contains(numbers[3]),
      (0..<60).contains(numbers[4]), (1...12).contains(numbers[1]),
      (2000...2999).contains(numbers[0])
    else { return nil }
    let second = numbers.count == 6 ? numbers[5] : 0
    guard (0..<60).contains(second), numbers[2] >= 1,
      numbers[2] <= LocalDate.daysInMonth(numbers[1], year: numbers[0])
    else { return nil }
    let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2])
    return calendar.instant(date, hour: numbers[3], minute: numbers[4])?.advanced(
      bySeconds: second)
  }

  /// `7.05012E+27`: what a spreadsheet made of a long number, which is lost.
  static func isShortened(_ number: String) -> Bool {
    let parts = number.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].hasPrefix("+") && Int(parts[1].dropFirst()) != nil
      && parts[0].allSatisfy { $0.isNumber || $0 == "." }
  }
}
