import Foundation
import Synchronization

/// What JSON texts of the file say, by the text: campaigns for every bill, the author's role for every
/// verb. To read one takes longer than most queries, and they change a few times a year.
///
/// Another text is another value, so what is kept is never out of date, whichever process changed the
/// file; what is not asked for any more goes when there is too much of it.
final class ReadTexts<Value: Decodable & Sendable>: Sendable {
  private let limit: Int
  private let values = Mutex<[String: Value]>([:])

  init(limit: Int = 500) {
    self.limit = limit
  }

  /// - Throws: `DecodingError`.
  func value(of text: String) throws -> Value {
    if let value = values.withLock({ $0[text] }) { return value }
    let value = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    values.withLock { values in
      if values.count >= limit { values = [:] }
      values[text] = value
    }
    return value
  }
}
