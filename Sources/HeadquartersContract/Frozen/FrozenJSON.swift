import Foundation

/// JSON of which the same value always gives the same bytes: those that `JSONEncoder` writes of it with
/// sorted keys and plain slashes.
///
/// A bill that closes freezes half a dozen documents while everybody waits for the file, and
/// `JSONEncoder` makes an object of every value first. Here values are written as they come, and the
/// members of an object are put in order when it is complete. What few documents have — numbers with a
/// fraction, dates, keys that need an escape, containers that are filled in turns — is left to
/// `JSONEncoder`, with the whole document.
public enum FrozenJSON {
  /// - Throws: what the value throws; `EncodingError` for what JSON does not have.
  public static func data(_ value: some Encodable) throws -> Data {
    if let document = try FrozenDocument.of(value) { return document.data }
    return try foundation.encode(value)
  }

  /// - Throws: what ``data(_:)`` throws.
  public static func text(_ value: some Encodable) throws -> String {
    if let document = try FrozenDocument.of(value) { return document.text }
    return String(decoding: try foundation.encode(value), as: UTF8.self)
  }

  private static let foundation: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
}
