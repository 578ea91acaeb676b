import StoreDomain

/// A dish to offer a guest, and why.
public struct Suggestion: Hashable, Sendable {
  public let dish: Dish
  /// One a section, for a pot and for nothing else.
  public var broths: [Dish] = []
  public let reason: SuggestionReason
}

/// Why a dish is offered, for the server to say.
public enum SuggestionReason: Hashable, Sendable {
  /// Ordered on so many of the last evenings.
  case usual(times: Int, of: Int)
  /// Ordered once or long ago.
  case hadBefore(LocalDate)
  /// The pot with these broths, on so many of the last evenings.
  case usualPot(broths: Phrase, times: Int, of: Int)
  /// The pot with these broths, on that evening alone.
  case potBefore(broths: Phrase, LocalDate)
  /// The usual pot with other broths, because the one of this name disappointed.
  case otherBroths(broths: Phrase, insteadOf: Phrase)
  /// The guest was disappointed by the dish of this name.
  case insteadOf(Phrase)
  case birthday
  /// Parties of so many guests usually have so many plates of this section of the menu, and this one
  /// has fewer.
  case onePlateMore(of: Phrase, guests: Int, usual: Int, have: Int)
  /// The menu says that it goes with this dish or broth, which is ordered.
  case goesWith(Phrase)
  /// Other guests often order it with this dish, which is ordered.
  case orderedTogether(Phrase)
  /// New for this guest; who likes this dish, which the guest has, likes that one too.
  case newForGuest(Phrase)
  /// Mild, for a pregnant guest or a child.
  case gentle
  case popularTonight
  case popularLately
  case popular
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
    case .usualPot(let broths, let times, let of):
      Phrase(
        "\(broths.english): \(times) of the last \(of) visits",
        "\(broths.chinese)：近\(of)次有\(times)次")
    case .potBefore(let broths, let day):
      Phrase(
        "\(broths.english): had it on \(day.shortName.english)",
        "\(broths.chinese)：\(day.shortName.chinese)点过")
    case .otherBroths(let broths, let other):
      Phrase(
        "\(broths.english): instead of the \(Self.inSentence(other.english)), which disappointed",
        "\(broths.chinese)：替换上次不满意的\(other.chinese)")
    case .insteadOf(let other):
      Phrase(
        "instead of the \(Self.inSentence(other.english)), which disappointed",
        "替换上次不满意的\(other.chinese)")
    case .birthday: Phrase("for the birthday", "生日之选")
    case .onePlateMore(let section, let guests, let usual, let have):
      Phrase(
        (guests == 1 ? "1 guest usually has " : "\(guests) guests usually have ")
          + (usual == 1 ? "a plate of " : "\(usual) plates of ")
          + Self.inSentence(section.english) + ", you have " + (have == 0 ? "none" : "\(have)"),
        "\(guests)位通常点\(usual)份\(section.chinese)，" + (have == 0 ? "还没点" : "现点了\(have)份"))
    case .goesWith(let other):
      Phrase("goes with the \(Self.inSentence(other.english))", "配\(other.chinese)正合适")
    case .orderedTogether(let other):
      Phrase(
        "often ordered with the \(Self.inSentence(other.english))", "常和\(other.chinese)一起点")
    case .newForGuest(let other):
      Phrase(
        "new for them, who have the \(Self.inSentence(other.english))",
        "没点过，爱吃\(other.chinese)的客人常点")
    case .gentle: Phrase("gentle and mild", "口味清淡温和")
    case .popularTonight: Phrase("popular tonight", "今晚热门")
    case .popularLately: Phrase("popular these days", "近日热门")
    case .popular: Phrase("popular with our guests", "本店热门")
    case .signature: Phrase("signature dish", "招牌菜")
    case .house: Phrase("from tonight's menu", "今日供应")
    }
  }

  /// For a narrow screen: "usual, 5 of 6", "常点 5/6".
  public var brief: Phrase {
    switch self {
    case .usual(let times, let of):
      Phrase("usual, \(times) of \(of)", "常点 \(times)/\(of)")
    case .usualPot(let broths, let times, let of):
      Phrase("\(times)/\(of) \(broths.english)", "\(times)/\(of) \(broths.chinese)")
    case .potBefore(let broths, _): broths
    case .otherBroths(let broths, _): broths
    case .insteadOf(let other):
      Phrase("instead of \(Self.inSentence(other.english))", "替换\(other.chinese)")
    case .onePlateMore(let section, _, let usual, let have):
      Phrase(
        "\(have) of usual \(usual) \(Self.inSentence(section.english))",
        "\(section.chinese)\(have)份，通常\(usual)份")
    case .newForGuest(let other):
      Phrase("new, like the \(Self.inSentence(other.english))", "没点过，似\(other.chinese)")
    default: phrase
    }
  }

  /// Whether it is the whole table's, whoever sits there: it stands below what is one guest's.
  public var isForTable: Bool {
    switch self {
    case .birthday, .onePlateMore: true
    default: false
    }
  }

  /// The word that is kept with a suggestion that was shown.
  public var name: String {
    switch self {
    case .usual: "usual"
    case .hadBefore: "hadBefore"
    case .usualPot: "usualPot"
    case .potBefore: "potBefore"
    case .otherBroths: "otherBroths"
    case .insteadOf: "insteadOf"
    case .birthday: "birthday"
    case .onePlateMore: "onePlateMore"
    case .goesWith: "goesWith"
    case .orderedTogether: "orderedTogether"
    case .newForGuest: "newForGuest"
    case .gentle: "gentle"
    case .popularTonight: "popularTonight"
    case .popularLately: "popularLately"
    case .popular: "popular"
    case .signature: "signature"
    case .house: "house"
    }
  }

  /// `Clear broth` is `clear broth` in a sentence; `XO sauce` stays.
  static func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isLowercase == true else { return name }
    return first.lowercased() + name.dropFirst()
  }
}
