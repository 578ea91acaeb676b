/// A guest's name as strangers may read it on a screen: its first character alone (王**, C***).
public enum PublicName {
  /// Nil where nothing of the name can be shown: it holds no letter.
  public static func masked(_ name: String?) -> String? {
    guard let first = name?.first(where: \.isLetter) else { return nil }
    // A family name of two characters gives away no more of itself than one of one.
    return isIdeograph(first) ? "\(first)**" : "\(first.uppercased())***"
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.isIdeographic ?? false
  }
}
