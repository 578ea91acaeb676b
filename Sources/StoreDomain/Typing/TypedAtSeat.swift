/// What somebody types of a guest, perhaps with the seat behind it: `hs@2` is of the guest at seat 2.
public struct TypedAtSeat: Hashable, Sendable {
  /// Without the seat, and with single spaces.
  public private(set) var words: String
  public private(set) var seat: Int?
  /// Why what stands behind the sign is no seat.
  public private(set) var refusal: TypedRefusal?

  public init(_ text: String) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "@\u{FF20}".contains($0) })
    words = parts[0].split(separator: " ").joined(separator: " ")
    guard parts.count == 2 else { return }
    do {
      seat = try TypedNumber.seat(String(parts[1]))
    } catch {
      refusal = error
    }
  }
}
