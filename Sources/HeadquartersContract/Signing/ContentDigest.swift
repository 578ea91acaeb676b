import Crypto
import Foundation

/// The Content-Digest field (RFC 9530), SHA-256 alone.
public enum ContentDigest {
  public static func field(for body: Data) -> String {
    "sha-256=:\(Data(SHA256.hash(data: body)).base64EncodedString()):"
  }

  public static func matches(_ field: String, body: Data) -> Bool {
    field == self.field(for: body)
  }
}
