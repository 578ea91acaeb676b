/// What a guest can be allergic to: the fourteen of Regulation (EU) No 1169/2011, annex II.
public enum Allergen: String, Sendable, Codable, CaseIterable {
  case celery, crustacean, egg, fish, gluten, lupin, milk, mollusc, mustard, peanut, sesame, soy
  case sulphite
  case treeNut = "tree_nut"

  /// What staff call it.
  public var name: Phrase {
    switch self {
    case .celery: Phrase("celery", "芹菜")
    case .crustacean: Phrase("crustaceans", "虾蟹")
    case .egg: Phrase("egg", "鸡蛋")
    case .fish: Phrase("fish", "鱼")
    case .gluten: Phrase("gluten", "麸质")
    case .lupin: Phrase("lupin", "羽扇豆")
    case .milk: Phrase("milk", "牛奶")
    case .mollusc: Phrase("molluscs", "贝类")
    case .mustard: Phrase("mustard", "芥末")
    case .peanut: Phrase("peanuts", "花生")
    case .sesame: Phrase("sesame", "芝麻")
    case .soy: Phrase("soy", "大豆")
    case .sulphite: Phrase("sulphites", "亚硫酸盐")
    case .treeNut: Phrase("tree nuts", "坚果")
    }
  }
}
