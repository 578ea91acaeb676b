/// Whether guests leave tips with their payments, and whose they are.
public struct TipsSetting: Hashable, Sendable, Codable {
  /// What the till offers of the amount that is paid, in hundredths of a percent.
  public var suggestedBasisPoints: [Int]
  /// With which a tip may be paid, by `Tender.rawValue`: cash, card and scan can be.
  public var tenders: [String]
  /// Whether tips are everybody's together; else they are whoever served's.
  public var isPooled: Bool

  public static let possibleTenders: [Tender] = [.cash, .card, .wallet]
  public static let standardSuggestions = [1000, 1500, 2000]

  public init(
    suggestedBasisPoints: [Int] = standardSuggestions,
    tenders: [Tender] = possibleTenders, isPooled: Bool = false
  ) {
    self.suggestedBasisPoints = suggestedBasisPoints
    self.tenders = tenders.map(\.rawValue)
    self.isPooled = isPooled
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    suggestedBasisPoints = try fields.value(
      .suggestedBasisPoints, default: Self.standardSuggestions)
    tenders = try fields.value(.tenders, default: Self.possibleTenders.map(\.rawValue))
    isPooled = try fields.value(.isPooled, default: false)
  }

  public func takes(_ tender: Tender) -> Bool {
    Self.possibleTenders.contains(tender) && tenders.contains(tender.rawValue)
  }
}
