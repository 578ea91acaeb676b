import Crypto
import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird
import Logging
import StoreDomain
import Synchronization

/// Who may see the chain's figures.
///
/// With a password whoever knows it. Without one only callers on this machine who came on their
/// own: what a proxy passes on is from somewhere else.
final class StatusAccess: Sendable {
  private let digest: Data?
  /// Whether nobody finds the password by trying, however many a second.
  private let isLong: Bool
  private let isLoopback: Bool
  private let metrics: ServerMetrics
  private let logger: Logger
  /// Passwords that were wrong, of one address: a person who mistypes one may go on, and a program
  /// that tries them all has to wait for each.
  private let wrongOnes = RateLimiter(perSecond: 0.2, burst: 10)
  /// Wrong ones beyond those, of an address from which the right one has come: whoever tries there
  /// does not shut out the people and the monitoring behind the same address at once.
  private let wrongAmongRight = RateLimiter(perSecond: 1, burst: 100)
  /// When the right one came from an address last.
  private let rightOnes = Mutex<[CallerAddress: Timestamp]>([:])

  /// So long a password is never refused for others' wrong ones, in bytes.
  static let longPassword = 20
  private static let secondsRemembered = 7 * 86_400
  private static let mostRemembered = 1000

  init(password: String?, isLoopback: Bool, metrics: ServerMetrics, logger: Logger) {
    digest = password.map(Self.digest)
    isLong = (password?.utf8.count ?? 0) >= Self.longPassword
    self.isLoopback = isLoopback
    self.metrics = metrics
    self.logger = logger
  }

  func refuseUnlessAllowed(_ request: IncomingRequest, now: Timestamp) throws {
    guard let digest else {
      guard isLoopback, !Self.isPassedOn(request.request) else {
        throw Problem(
          .unknownPath,
          detail: "The figures are shown to this machine alone, over plain HTTP. To show them to "
            + "others too, give the server a password: foh-hq serve --status-password-file FILE.")
      }
      return
    }
    // Before it is compared: else the right one would be found however long the wrong ones wait.
    if let wait = secondsToWait(request.caller, now) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Too many wrong passwords; try again in \(wait) s."),
        retryAfterSeconds: wait)
    }
    guard let given = request.credentials("Basic").flatMap(Self.password) else {
      throw Self.refusal
    }
    // Hashes of equal length, compared whole: the time tells nothing of the password.
    let difference = zip(digest, Self.digest(given)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
    guard difference == 0 else {
      sawWrongOne(of: request.caller, now)
      throw Self.refusal
    }
    sawRightOne(of: request.caller, now)
  }

  // MARK: Who tries

  private func secondsToWait(_ caller: CallerAddress, _ now: Timestamp) -> Int? {
    guard !isLong, let wait = wrongOnes.secondsToWait("\(caller)", now: now, taking: false) else {
      return nil
    }
    guard isKnown(caller, now),
      wrongAmongRight.secondsToWait("\(caller)", now: now, taking: false) == nil
    else { return wait }
    return nil
  }

  private func isKnown(_ caller: CallerAddress, _ now: Timestamp) -> Bool {
    rightOnes.withLock { $0[caller] }.map { now.seconds(since: $0) <= Self.secondsRemembered }
      ?? false
  }

  private func sawRightOne(of caller: CallerAddress, _ now: Timestamp) {
    rightOnes.withLock { rightOnes in
      rightOnes[caller] = now
      guard rightOnes.count > Self.mostRemembered,
        let oldest = rightOnes.min(by: { $0.value < $1.value })?.key
      else { return }
      rightOnes[oldest] = nil
    }
  }

  private func sawWrongOne(of caller: CallerAddress, _ now: Timestamp) {
    metrics.sawWrongPassword()
    let isBeyond = wrongOnes.secondsToWait("\(caller)", now: now) != nil
    if isBeyond, !isLong { _ = wrongAmongRight.secondsToWait("\(caller)", now: now) }
    // Whoever may try without an end does not fill the disk with it: the metric counts on.
    guard !isBeyond || !isLong else { return }
    logger.warning("wrong password for the status page", metadata: ["caller": "\(caller)"])
  }

  private static var refusal: Refusal {
    var refusal = Refusal(Problem(.signatureMissing, detail: "The password is missing or wrong."))
    refusal.headers[.wwwAuthenticate] = "Basic realm=\"foh-hq\", charset=\"UTF-8\""
    return refusal
  }

  /// Whether a proxy passed a request on, by what it leaves in it: its own fields, or the name that
  /// the caller knew headquarters by.
  private static func isPassedOn(_ request: Request) -> Bool {
    let names = request.headers.map(\.name.canonicalName)
    return names.contains { $0.hasPrefix("x-forwarded-") || marksOfProxies.contains($0) }
      || !ListenAddress.isLoopback(authority: request.head.authority ?? "")
  }

  private static let marksOfProxies: Set = ["forwarded", "via", "x-real-ip"]

  private static func digest(_ password: String) -> Data {
    Data(SHA256.hash(data: Array(password.utf8)))
  }

  /// Of HTTP Basic, whatever the user's name.
  private static func password(_ credentials: String) -> String? {
    guard credentials.utf8.count < 1000, let bytes = Data(base64Encoded: credentials),
      let text = String(data: bytes, encoding: .utf8), let colon = text.firstIndex(of: ":")
    else { return nil }
    return String(text[text.index(after: colon)...])
  }
}
