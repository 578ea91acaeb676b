import Foundation
import Headquarters
import HeadquartersContract
import NIOHTTP1

/// A store with a device's key, enrolled without a network.
struct EnrolledStore: Codable, Sendable {
  var storeID: String
  var source: String
  var epoch: Int
  private var keyID: String
  /// The device's private key.
  private var secret: String

  init(name: String, in ledger: any LedgerStore) async throws {
    let invitation = try await ledger.addStore(name: name, codeValidFor: 3600)
    let key = DeviceKey()
    source = "/stores/\(UUID().uuidString.lowercased())"
    let enrolled = try await ledger.enrol(
      EnrolRequest(
        code: invitation.code, publicKey: key.publicBase64, source: source, name: "Store",
        currency: "CNY"))
    (storeID, keyID, epoch) = (enrolled.storeID, enrolled.keyID, enrolled.epoch)
    secret = key.secretBase64
  }

  /// Signs a request that is sent now.
  func sign(
    _ method: String, _ path: String, query: String = "", body: Data = Data()
  ) throws -> SignatureFields {
    try RequestSignature.sign(
      SignedParts(method: method, path: path, query: query, body: body),
      with: DeviceKey(base64: secret), keyID: keyID,
      created: Int(HeadquartersEnvironment.wallClock().millisecondsSinceEpoch / 1000),
      nonce: UUID().uuidString)
  }
}

extension SignatureFields {
  var headers: HTTPHeaders {
    var headers: HTTPHeaders = ["signature-input": signatureInput, "signature": signature]
    if let contentDigest { headers.add(name: "content-digest", value: contentDigest) }
    return headers
  }
}
