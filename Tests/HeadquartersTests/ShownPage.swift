import Foundation

/// What people read on the status page.
struct ShownPage {
  struct Day {
    var day: String
    var stores: Int
    var sales: String
    var bills: Int
    var waiting: Int
  }

  struct Store {
    var name: String
    var state: String
  }

  let days: [Day]
  let stores: [Store]
  /// Each with what it says, as it stands in the page.
  let notices: [String]

  init(_ html: String) {
    days = Self.table("days", of: html).compactMap { row in
      let cells = Self.cells(of: row)
      guard cells.count == 5, let stores = Int(cells[1]), let bills = Int(cells[3]),
        let waiting = Int(cells[4])
      else { return nil }
      return Day(
        day: cells[0], stores: stores, sales: cells[2], bills: bills, waiting: waiting)
    }
    stores = Self.table("stores", of: html).compactMap { row in
      let cells = Self.cells(of: row)
      return cells.count > 1 ? Store(name: cells[0], state: cells[1]) : nil
    }
    notices = html.components(separatedBy: "<ul class=\"notices\">").dropFirst().prefix(1)
      .flatMap { $0.components(separatedBy: "</ul>").prefix(1) }
      .flatMap { $0.components(separatedBy: "<li ").dropFirst() }
  }

  /// What a notice asks to be typed, as a browser shows it.
  static func commands(of notice: String) -> [String] {
    notice.components(separatedBy: "<code>").dropFirst()
      .compactMap { $0.components(separatedBy: "</code>").first }
      .map(text)
  }

  private static func table(_ name: String, of html: String) -> [String] {
    html.components(separatedBy: "<table class=\"\(name)\">").dropFirst().prefix(1)
      .flatMap { $0.components(separatedBy: "</table>").prefix(1) }
      .flatMap { $0.components(separatedBy: "<tr").dropFirst(2) }
  }

  private static func cells(of row: String) -> [String] {
    row.components(separatedBy: "<td").dropFirst().map { cell in
      let content = cell.drop { $0 != ">" }.dropFirst()
      return text(
        String(content).components(separatedBy: "</td>")[0]
          .replacing(/<[^>]*>/, with: ""))
    }
  }

  private static func text(_ html: String) -> String {
    html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
