import Foundation
import RawStructuredFieldValues

/// The parts of a request that a signature covers.
public struct SignedParts: Hashable, Sendable {
  public var method: String
  /// The path as it was sent, percent-encoded.
  public var path: String
  /// What follows the question mark; empty when nothing does.
  public var query: String
  /// Empty when the request has no body.
  public var body: Data

  public init(method: String, path: String, query: String = "", body: Data = Data()) {
    self.method = method
    self.path = path
    self.query = query
    self.body = body
  }
}

/// The header fields that sign a request.
public struct SignatureFields: Hashable, Sendable {
  /// Only with a body.
  public var contentDigest: String?
  public var signatureInput: String
  public var signature: String

  public init(contentDigest: String?, signatureInput: String, signature: String) {
    self.contentDigest = contentDigest
    self.signatureInput = signatureInput
    self.signature = signature
  }
}

/// An HTTP Message Signature (RFC 9421) with Ed25519 over method, path, query and body.
///
/// The authority is not covered: a balancer in front of headquarters may rename it.
public enum RequestSignature {
  /// The most that a signature's time may be off headquarters' clock, in seconds.
  public static let toleranceSeconds = 300
  static let label = "foh"

  /// Signs a request.
  ///
  /// - Parameters:
  ///   - created: seconds since 1970 by headquarters' clock, as far as the store knows it.
  ///   - expires: after which the signature is worth nothing, in the same seconds; nothing for as
  ///     long as headquarters accepts one.
  ///   - nonce: never used twice with this key.
  public static func sign(
    _ parts: SignedParts, with key: DeviceKey, keyID: String, created: Int, expires: Int? = nil,
    nonce: String
  ) throws -> SignatureFields {
    let digest = parts.body.isEmpty ? nil : ContentDigest.field(for: parts.body)
    var components: BareInnerList = []
    for name in componentNames(withBody: digest != nil) {
      components.append(Item(bareItem: RFC9651BareItem.string(name), parameters: [:]))
    }
    var list = InnerList(
      bareInnerList: components,
      parameters: [
        "created": RFC9651BareItem.integer(Int64(created)), "keyid": .string(keyID),
        "nonce": .string(nonce), "alg": .string("ed25519"),
      ])
    if let expires { list.rfc9651Parameters["expires"] = .integer(Int64(expires)) }
    let input = try serialised(list)
    let signature = try key.signature(over: base(parts, digest: digest, input: input))
    return SignatureFields(
      contentDigest: digest, signatureInput: "\(label)=\(input)",
      signature: "\(label)=:\(signature.base64EncodedString()):")
  }

  /// What a signature says of itself, before anybody has checked it.
  public struct Claim: Hashable, Sendable {
    public var keyID: String
    /// Seconds since 1970.
    public var created: Int
    /// Seconds since 1970 after which the signer does not stand by it any more; nothing when it did
    /// not say.
    public var expires: Int?
    public var nonce: String
    let input: String
    let signature: Data
    /// Nothing when the request is to have no body.
    let digest: String?

    /// Compares the body that has come with the one that was signed.
    ///
    /// - Throws: `SignatureError.otherBody`, or `coversOtherParts` when one of them is empty.
    public func refuseUnlessCovers(_ body: Data) throws {
      guard (digest == nil) == body.isEmpty else { throw SignatureError.coversOtherParts }
      guard let digest else { return }
      guard ContentDigest.matches(digest, body: body) else { throw SignatureError.otherBody }
    }
  }

  /// Reads the fields of a request, whose body may be still to come.
  ///
  /// - Throws: `SignatureError` when a field is malformed or covers other parts than ours.
  public static func claim(_ fields: SignatureFields) throws -> Claim {
    guard
      case .innerList(let list)? = try dictionary(fields.signatureInput)[label],
      case .item(let item)? = try dictionary(fields.signature)[label],
      case .undecodedByteSequence(let text) = item.rfc9651BareItem,
      let signature = Data(base64Encoded: text)
    else { throw SignatureError.malformed }
    let covered = list.bareInnerList.map { $0.rfc9651BareItem }
    let withBody = covered.count > componentNames(withBody: false).count
    let expected = componentNames(withBody: withBody)
    guard
      covered.count == expected.count, !withBody || fields.contentDigest != nil,
      zip(covered, expected).allSatisfy({ pair in
        if case .string(let name) = pair.0 { name == pair.1 } else { false }
      }),
      list.bareInnerList.allSatisfy({ $0.rfc9651Parameters.count == 0 })
    else { throw SignatureError.coversOtherParts }
    guard
      case .integer(let created)? = list.rfc9651Parameters["created"],
      case .string(let keyID)? = list.rfc9651Parameters["keyid"],
      case .string(let nonce)? = list.rfc9651Parameters["nonce"],
      case .string("ed25519")? = list.rfc9651Parameters["alg"]
    else { throw SignatureError.malformed }
    var expires: Int?
    if let parameter = list.rfc9651Parameters["expires"] {
      guard case .integer(let seconds) = parameter else { throw SignatureError.malformed }
      expires = Int(seconds)
    }
    return Claim(
      keyID: keyID, created: Int(created), expires: expires, nonce: nonce,
      input: try serialised(list),
      signature: signature, digest: withBody ? fields.contentDigest : nil)
  }

  /// Whether the holder of the key signed these parts. Of the body it is the digest that is signed,
  /// so this can be told before the body has come.
  public static func verify(_ claim: Claim, of parts: SignedParts, with key: DevicePublicKey)
    -> Bool
  {
    key.accepts(claim.signature, over: base(parts, digest: claim.digest, input: claim.input))
  }

  private static func componentNames(withBody: Bool) -> [String] {
    ["@method", "@path", "@query"] + (withBody ? ["content-digest"] : [])
  }

  /// The signature base of RFC 9421, section 2.5.
  private static func base(_ parts: SignedParts, digest: String?, input: String) -> Data {
    var lines = [
      "\"@method\": \(parts.method)", "\"@path\": \(parts.path)", "\"@query\": ?\(parts.query)",
    ]
    if let digest { lines.append("\"content-digest\": \(digest)") }
    lines.append("\"@signature-params\": \(input)")
    return Data(lines.joined(separator: "\n").utf8)
  }

  private static func serialised(_ list: InnerList) throws -> String {
    var serialiser = StructuredFieldValueSerializer()
    do {
      return String(
        decoding: try serialiser.writeListFieldValue([.innerList(list)]), as: UTF8.self)
    } catch {
      throw SignatureError.malformed
    }
  }

  private static func dictionary(
    _ field: String
  ) throws -> OrderedMap<String, ItemOrInnerList> {
    var parser = StructuredFieldValueParser(Array(field.utf8))
    do {
      return try parser.parseDictionaryFieldValue()
    } catch {
      throw SignatureError.malformed
    }
  }
}

/// Why a request's signature cannot be read.
public enum SignatureError: Error, Hashable, Sendable {
  case malformed
  case coversOtherParts
  case otherBody
}
