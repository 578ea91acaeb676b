import GRDB
import StoreDomain

/// A discount or a rounding by hand on an open check.
public struct CheckAdjustment: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Of the whole bill, step 4.
    case discount
    /// The tail, step 10 (抹零).
    case rounding
  }

  public var id: Identifier<CheckAdjustment>
  public var kind: Kind
  /// Hundredths of a percent off; nil for an amount.
  public var basisPoints: Int?
  /// Minor units off; nil for a percentage.
  public var amountMinorUnits: Int?
  /// Of a discount: the largest share of the bill that who gave it may give, in hundredths of a
  /// percent; nil where nobody wrote it down.
  public var limitBasisPoints: Int?
  public var reason: Reason
  public var authorName: String
  public var authoriserName: String?
  public var at: Timestamp
}

extension CheckAdjustment.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension CheckAdjustment {
  /// From a row of `checkAdjustment`.
  init(row: some StoredRow) {
    self.init(
      id: row["id"], kind: row["kind"], basisPoints: row["basisPoints"],
      amountMinorUnits: row["amountMinor"], limitBasisPoints: row["limitBasisPoints"],
      reason: row["reason"], authorName: row["authorName"],
      authoriserName: row["authoriserName"], at: row["at"])
  }

  var effect: BillEffect {
    basisPoints.map(BillEffect.percentOff) ?? .amountOff(amountMinorUnits ?? 0)
  }

  var step: BillAdjustment {
    var words = kind == .rounding ? BillStep.rounding.name : BillStep.discount.name
    if let basisPoints { words = BillEffect.percentText(basisPoints: basisPoints) }
    return BillAdjustment(
      id: id.rawValue, step: kind == .rounding ? .rounding : .discount, effect: effect,
      reason: Phrase(
        "\(words.english): \(reason.words.english)", "\(words.chinese)：\(reason.words.chinese)"))
  }
}
