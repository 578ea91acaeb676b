/// How PostgreSQL numbers the values of a statement: `$1` where headquarters writes `?` or `?1`.
enum Placeholders {
  static func numbered(_ sql: String) -> String {
    var numbered = ""
    var count = 0
    var isText = false
    var characters = sql.unicodeScalars.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if character == "'" { isText.toggle() }
      guard character == "?", !isText else {
        numbered.unicodeScalars.append(character)
        continue
      }
      var own = ""
      while let digit = next, ("0"..."9").contains(digit) {
        own.unicodeScalars.append(digit)
        next = characters.next()
      }
      if own.isEmpty { count += 1 }
      numbered += "$" + (own.isEmpty ? "\(count)" : own)
    }
    return numbered
  }
}
