import Foundation
import HeadquartersContract
import StoreDatabase

/// What came back for one request, as far as it came. Nothing of it is trusted yet.
public struct HeadquartersAnswer: Hashable, Sendable {
  /// Nothing when no whole answer came: whether headquarters has the request is then unknown.
  public var status: Int?
  /// Cut off at the most that is read.
  public var body: Data
  /// The `Date` field, in seconds since 1970.
  public var date: Int?
  /// The `Retry-After` field, in seconds from the answer on.
  public var retryAfter: Int?
  /// Why there is no status: `timeout`, `connection refused`.
  public var fault: String?

  public init(status: Int, body: Data = Data(), date: Int? = nil, retryAfter: Int? = nil) {
    self.status = status
    self.body = body
    self.date = date
    self.retryAfter = retryAfter
  }

  /// No answer, or not the whole of one.
  public init(fault: String) {
    status = nil
    body = Data()
    self.fault = fault
  }

  /// Whether there is none because the other side could not show that it is headquarters. Only a
  /// person can mend that.
  var isDistrusted: Bool {
    switch DeliveryFault(stored: fault ?? "") {
    case .insecure(.certificate), .insecure(.otherName): true
    default: false
    }
  }

  /// What headquarters says is wrong; nothing when the body is no problem details.
  var problem: Problem? {
    try? JSONDecoder().decode(Problem.self, from: body)
  }
}
