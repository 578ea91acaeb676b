import Foundation
import HeadquartersContract
import Hummingbird

/// What a store asks about a guest whom it does not know.
struct MemberRoutes: Sendable {
  let ledger: any LedgerStore
  let authenticator: RequestAuthenticator
  let doorbell: Doorbell
  let turns: CallerTurns
  /// People who type a number are slow, and nobody is to try all numbers with a store's key.
  private let questions = RateLimiter(perSecond: 1, burst: 60)

  init(
    ledger: any LedgerStore, authenticator: RequestAuthenticator, doorbell: Doorbell,
    turns: CallerTurns
  ) {
    self.turns = turns
    self.ledger = ledger
    self.authenticator = authenticator
    self.doorbell = doorbell
  }

  private static let bodyLimit = 1024

  var routes: [Route] {
    [Route(.post, Paths.findMember("{store}"), answer: find)]
  }

  @Sendable private func find(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, IncomingRequest.json, limit: Self.bodyLimit)
    if let wait = questions.secondsToWait(storeID, now: authenticator.now()) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Ask again in \(wait) s."), retryAfterSeconds: wait)
    }
    let question: MemberQuestion = try request.decoded(body)
    guard let hashes = question.hashes else {
      throw Problem(
        .unprocessable,
        detail: "phone_hash takes 32 bytes in Base64, other_hashes at most "
          + "\(MemberQuestion.otherLimit) such texts.")
    }
    let member = try await turns.one(of: "members \(storeID)") {
      try await ledger.member(withPhone: hashes, for: storeID)
    }
    // The row goes down the feed as well.
    if member != nil { doorbell.ring() }
    return try .json(MemberAnswer(member: member))
  }
}
