import StoreDomain

/// A dish to offer a guest, and why.
public struct Suggestion: Hashable, Sendable {
  public let dish: Dish
  public let reason: SuggestionReason
}

/// Why a dish is offered, for the server to say.
public enum SuggestionReason: Hashable, Sendable {
  /// Ordered on so many of the last evenings.
  case usual(times: Int, of: Int)
  /// Ordered once or long ago.
  case hadBefore(LocalDate)
  case birthday
  /// The menu says that it goes with this dish or broth, which is ordered.
  case goesWith(Phrase)
  /// Other guests often order it with this dish, which is ordered.
  case orderedTogether(Phrase)
  /// Mild, for a pregnant guest or a child.
  case gentle
  case popularTonight
  case signature
  /// Nothing special speaks for it, and nothing against it.
  case house

  /// "usual, 5 of the last 6 visits", "常点：近6次有5次".
  public var phrase: Phrase {
    switch self {
    case .usual(let times, let of):
      Phrase("usual, \(times) of the last \(of) visits", "常点：近\(of)次有\(times)次")
    case .hadBefore(let day):
      Phrase("had it on \(day.shortName.english)", "点过：\(day.shortName.chinese)")
    case .birthday: Phrase("for the birthday", "生日之选")
    case .goesWith(let other):
      Phrase("goes with the \(Self.inSentence(other.english))", "配\(other.chinese)正合适")
    case .orderedTogether(let other):
      Phrase(
        "often ordered with the \(Self.inSentence(other.english))", "常和\(other.chinese)一起点")
    case .gentle: Phrase("gentle and mild", "口味清淡温和")
    case .popularTonight: Phrase("popular tonight", "今晚热门")
    case .signature: Phrase("signature dish", "招牌菜")
    case .house: Phrase("from tonight's menu", "今日供应")
    }
  }

  /// For a narrow screen: "usual, 5 of 6", "常点 5/6".
  public var brief: Phrase {
    if case .usual(let times, let of) = self {
      return Phrase("usual, \(times) of \(of)", "常点 \(times)/\(of)")
    }
    return phrase
  }

  /// The word that is kept with a suggestion that was shown.
  public var name: String {
    switch self {
    case .usual: "usual"
    case .hadBefore: "hadBefore"
    case .birthday: "birthday"
    case .goesWith: "goesWith"
    case .orderedTogether: "orderedTogether"
    case .gentle: "gentle"
    case .popularTonight: "popularTonight"
    case .signature: "signature"
    case .house: "house"
    }
  }

  /// `Clear broth` is `clear broth` in a sentence; `XO sauce` stays.
  private static func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isLowercase == true else { return name }
    return first.lowercased() + name.dropFirst()
  }
}
