import HTTPTypes
import HeadquartersContract
import Hummingbird

/// The receipts of closed checks, for guests' own apps and pages: whoever has the code on the paper has
/// the receipt.
struct ReceiptRoutes: Sendable {
  let ledger: any LedgerStore
  let gate: ChannelGate
  let turns: CallerTurns

  var routes: [Route] { [Route(.get, Paths.receipt("{code}"), answer: show)] }

  @Sendable private func show(_ request: IncomingRequest) async throws -> Response {
    let caller = try await gate.caller(of: request, for: .receipts)
    let code = try request.parameters.require("code")
    let receipt = try await turns.one(of: "look channel \(caller.channel)") {
      try await ledger.receipt(withCode: code)
    }
    // Another store's receipt is none that this app could know of.
    guard let receipt, caller.storeID == nil || caller.storeID == receipt.storeID else {
      throw Problem(.unknownPath, detail: "There is no such receipt.")
    }
    return try .json(receipt)
  }
}
