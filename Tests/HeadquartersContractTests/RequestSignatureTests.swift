import Foundation
import HeadquartersContract
import Testing

/// A request that somebody else made, or changed on its way, is not the store's.
@Suite struct RequestSignatureTests {
  let key = DeviceKey()
  let parts = SignedParts(
    method: "POST", path: "/v1/stores/0199/events", query: "epoch=1", body: Data("[{}]".utf8))

  private func signed(_ parts: SignedParts) throws -> SignatureFields {
    try RequestSignature.sign(
      parts, with: key, keyID: "key-1", created: 1_800_000_000, nonce: "n\"1\\")
  }

  private func accepts(_ fields: SignatureFields, _ parts: SignedParts) throws -> Bool {
    let claim = try RequestSignature.claim(fields)
    try claim.refuseUnlessCovers(parts.body)
    return RequestSignature.verify(
      claim, of: parts, with: try DevicePublicKey(base64: key.publicBase64))
  }

  @Test func theStoresOwnRequestIsAccepted() throws {
    let fields = try signed(parts)
    #expect(try accepts(fields, parts))
    let claim = try RequestSignature.claim(fields)
    #expect(claim.keyID == "key-1")
    #expect(claim.created == 1_800_000_000)
    #expect(claim.nonce == "n\"1\\")
  }

  @Test func aRequestWithoutABodyIsSignedToo() throws {
    let parts = SignedParts(method: "GET", path: "/v1/stores/0199/ledger")
    let fields = try signed(parts)
    #expect(fields.contentDigest == nil)
    #expect(try accepts(fields, parts))
  }

  @Test(arguments: [
    SignedParts(
      method: "PUT", path: "/v1/stores/0199/events", query: "epoch=1", body: Data("[{}]".utf8)),
    SignedParts(
      method: "POST", path: "/v1/stores/0200/events", query: "epoch=1", body: Data("[{}]".utf8)),
    SignedParts(
      method: "POST", path: "/v1/stores/0199/events", query: "epoch=2", body: Data("[{}]".utf8)),
  ])
  func anotherRequestDoesNotFitTheSignature(_ other: SignedParts) throws {
    #expect(try !accepts(signed(parts), other))
  }

  @Test func anotherBodyDoesNotFitTheDigest() throws {
    var other = parts
    other.body = Data("[{\"paid\":0}]".utf8)
    let fields = try signed(parts)
    #expect(throws: SignatureError.otherBody) { try accepts(fields, other) }
    other.body = Data()
    #expect(throws: SignatureError.coversOtherParts) { try accepts(fields, other) }
  }

  @Test func anotherKeyDoesNotFit() throws {
    let claim = try RequestSignature.claim(signed(parts))
    let other = try DevicePublicKey(base64: DeviceKey().publicBase64)
    #expect(!RequestSignature.verify(claim, of: parts, with: other))
  }

  @Test(arguments: [
    "", "foh", "foh=1", "foh=()", "foh=(\"@method\")", "\u{1B}[2J", "foh=(\"@method\" \"@path\"",
  ])
  func aMalformedFieldIsRefused(_ input: String) throws {
    var fields = try signed(parts)
    fields.signatureInput = input
    #expect(throws: SignatureError.self) { try accepts(fields, parts) }
  }

  /// RFC 9421, section 3.3.6 names Ed25519; this base is written out by hand from section 2.5.
  @Test func theFieldsLookAsTheStandardWritesThem() throws {
    let fields = try RequestSignature.sign(
      SignedParts(method: "GET", path: "/x"), with: key, keyID: "k", created: 5, nonce: "z")
    #expect(
      fields.signatureInput
        == #"foh=("@method" "@path" "@query");created=5;keyid="k";nonce="z";alg="ed25519""#)
    #expect(fields.signature.hasPrefix("foh=:"))
    #expect(fields.signature.hasSuffix(":"))
  }

  @Test func aKeyIsReadBackAsItWasWritten() throws {
    #expect(try DeviceKey(base64: key.secretBase64).publicBase64 == key.publicBase64)
    #expect(throws: InvalidKey.self) { try DeviceKey(base64: "not a key") }
    #expect(throws: InvalidKey.self) { try DevicePublicKey(base64: "AAAA") }
  }
}
