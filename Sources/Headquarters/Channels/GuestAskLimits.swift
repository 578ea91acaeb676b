import HeadquartersContract
import StoreDomain

/// How much one app may ask one store for. Another app's guests, and the same app's guests of another
/// store, are not counted with it.
///
/// It counts in this process alone: of several behind a balancer an app may ask each as often.
struct GuestAskLimits: Sendable {
  /// More parties than a house can seat in an hour.
  private let all = RateLimiter(perSecond: 0.5, burst: 200)
  /// A phone has one number in the queue, and a guest without one can have any: an app that proves
  /// nobody's phone could fill the queue.
  private let withoutPhone = RateLimiter(perSecond: 0.1, burst: 60)

  /// - Throws: `Refusal`.
  func refuseIfTooMany(_ ask: GuestAsk, now: Timestamp) throws {
    let caller = "\(ask.channel) \(ask.storeID)"
    if !ask.hasPhone, let wait = withoutPhone.secondsToWait(caller, now: now) {
      throw Refusal(
        Problem(
          .tooManyRequests,
          detail: "Too many guests of this store without a phone; send the guest's phone, or ask "
            + "again in \(wait) s."), retryAfterSeconds: wait)
    }
    if let wait = all.secondsToWait(caller, now: now) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Ask this store again in \(wait) s."),
        retryAfterSeconds: wait)
    }
  }
}
