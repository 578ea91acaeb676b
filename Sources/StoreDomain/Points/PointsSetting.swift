/// What a house gives for being paid by its members: points, which they use on a later bill.
public struct PointsSetting: Hashable, Sendable, Codable {
  /// Points for each whole unit of the currency that is paid, in hundredths of a point.
  public var earnHundredths: Int
  /// The same of tenders at which it differs, by `Tender.rawValue`; 0 for none.
  public var earnHundredthsByTender: [String: Int]
  /// What a point takes off a bill, in minor units; at least 1.
  public var pointMinorUnits: Int
  /// Months after which points are lost; nil for never.
  public var expiryMonths: Int?

  /// The hundredths of a point that a unit of the currency may earn.
  public static let rates = 0...1_000_000
  /// The months after which points may be lost.
  public static let months = 1...120

  public init(
    earnHundredths: Int = 100, earnHundredthsByTender: [String: Int] = [:], pointMinorUnits: Int,
    expiryMonths: Int? = nil
  ) {
    self.earnHundredths = earnHundredths
    self.earnHundredthsByTender = earnHundredthsByTender
    self.pointMinorUnits = pointMinorUnits
    self.expiryMonths = expiryMonths
  }

  /// Hundredths of a point for each unit that is paid by a tender: none for what the house pays.
  public func earnHundredths(by tender: Tender) -> Int {
    guard tender.isMoney else { return 0 }
    return earnHundredthsByTender[tender.rawValue] ?? earnHundredths
  }
}
