import Foundation

/// Which time a store keeps. The store says so with each question about changes, so that people at
/// headquarters read its times as its staff do, and see when its clock is wrong.
public struct StoreClock: Hashable, Sendable {
  /// The name in the IANA database: `Asia/Shanghai`.
  public var timeZone: String
  /// By how many seconds the store's clock is ahead of headquarters', as far as the store knows; less
  /// than 0 when it is behind.
  public var secondsAhead: Int

  public init(timeZone: String, secondsAhead: Int) {
    self.timeZone = timeZone
    self.secondsAhead = secondsAhead
  }

  static let zoneName = "time_zone"
  static let aheadName = "clock_ahead"

  /// As it stands in the query: `time_zone=Asia%2FShanghai&clock_ahead=0`.
  public var query: String {
    let zone = timeZone.addingPercentEncoding(withAllowedCharacters: .unreserved) ?? ""
    return "\(Self.zoneName)=\(zone)&\(Self.aheadName)=\(secondsAhead)"
  }

  /// Reads what stands in a query; nothing when the store says nothing, or a time zone that this
  /// machine does not know.
  public init?(reading value: (String) -> String?) {
    guard let zone = value(Self.zoneName), (1...64).contains(zone.utf8.count),
      TimeZone(identifier: zone) != nil
    else { return nil }
    self.init(timeZone: zone, secondsAhead: value(Self.aheadName).flatMap { Int($0) } ?? 0)
  }
}

extension CharacterSet {
  /// What stands in an address as it is, wherever it stands: RFC 3986, section 2.3.
  package static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
