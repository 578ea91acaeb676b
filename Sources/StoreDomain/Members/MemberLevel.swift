/// The levels that a member rises through, as `Member.level` holds their code.
public enum MemberLevel: String, Sendable, Codable, CaseIterable {
  case member, silver, gold, black

  /// How high it is, the lowest 0.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What the card says.
  public var name: Phrase {
    switch self {
    case .member: Phrase("member", "普通会员")
    case .silver: Phrase("silver", "银卡")
    case .gold: Phrase("gold", "金卡")
    case .black: Phrase("black", "黑金卡")
    }
  }

  /// What whoever has it is called: "gold member".
  public var title: Phrase {
    self == .member ? name : Phrase("\(name.english) member", "\(name.chinese)会员")
  }
}
