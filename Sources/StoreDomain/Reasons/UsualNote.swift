/// A note for the kitchen that is chosen from a list.
///
/// A line's note is read by cooks of either language, on paper as well: it is kept in both.
public enum UsualNote: CaseIterable, Sendable {
  case mild, lessSalt, lessOil, noCoriander, noSpringOnion, noGarlic, noIce, lessSugar
  case first, together, last
  case thinSlices, smallPieces, separatePlates, forChild, takeAway

  public var words: Phrase {
    switch self {
    case .mild: Phrase("mild", "微辣")
    case .lessSalt: Phrase("less salt", "少盐")
    case .lessOil: Phrase("less oil", "少油")
    case .noCoriander: Phrase("no coriander", "不要香菜")
    case .noSpringOnion: Phrase("no spring onion", "不要葱")
    case .noGarlic: Phrase("no garlic", "不要蒜")
    case .noIce: Phrase("no ice", "去冰")
    case .lessSugar: Phrase("less sugar", "少糖")
    case .first: Phrase("bring it first", "先上")
    case .together: Phrase("all together", "一起上")
    case .last: Phrase("bring it last", "最后上")
    case .thinSlices: Phrase("thin slices", "切薄片")
    case .smallPieces: Phrase("small pieces", "切小块")
    case .separatePlates: Phrase("on separate plates", "分盘装")
    case .forChild: Phrase("for a child", "给小朋友")
    case .takeAway: Phrase("to take away", "打包")
    }
  }

  /// In one text for readers of either language.
  public var inBothLanguages: String { "\(words.english) \(words.chinese)" }
}
