/// Rows of CSV as spreadsheets read them.
public enum CSVLine {
  /// One line, with its end.
  public static func text(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// A spreadsheet would take a text that begins like a formula for one: words from outside get an
  /// apostrophe, amounts below zero do not.
  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) ?? false
    let plain = isFormula && Int(text) == nil ? "'" + text : text
    // By scalars: a mark on a quote hides none.
    let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
    guard plain.unicodeScalars.contains(where: special.contains) else { return plain }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in plain.unicodeScalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    quoted.append("\"")
    return String(quoted)
  }
}
