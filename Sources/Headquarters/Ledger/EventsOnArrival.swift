import Foundation
import HeadquartersContract

/// One event as it came, with what the ledger needs to know of it.
public struct EventOnArrival: Sendable {
  /// The 16 bytes of the UUID.
  public var id: Data
  public var sequence: Int
  /// Its type with the version: `foh.ticket.issued.v1`.
  public var type: String
  /// The chain hash that the event says it follows.
  public var previousHash: Data
  /// The chain hash after it.
  public var hash: Data
  /// The bytes as the store froze them.
  public var payload: Data
}

/// A batch whose form is right: well-formed events of one source, contiguous, each with the hash of
/// the one before. Whether it follows what headquarters has is the ledger's to say.
public struct EventsOnArrival: Sendable {
  /// Nothing for an empty batch.
  public var source: String?
  public var events: [EventOnArrival]
  /// The size of all events.
  public var byteCount: Int

  /// Reads a request's body.
  ///
  /// - Throws: `Problem` of kind `malformed`, `tooLarge`, `unprocessable` or `conflict`.
  public init(body: Data) throws {
    let payloads: [Data]
    do {
      payloads = try EventBatch.split(body, limit: Self.mostElements)
    } catch let malformed as MalformedBatch {
      throw Problem(.malformed, detail: "The batch cannot be read: \(malformed).")
    }
    guard payloads.count <= EventBatch.countLimit else {
      throw Problem(
        .tooLarge,
        detail: "\(payloads.count) events; send at most \(EventBatch.countLimit) at once.")
    }
    if let key = RepeatedKeys.first(in: body) {
      throw Problem(
        .malformed, detail: "The batch has \(key.prefix(64)) twice in one object; say it once.")
    }
    byteCount = 0
    events = []
    events.reserveCapacity(payloads.count)
    for (index, payload) in payloads.enumerated() {
      let envelope = try Self.envelope(of: payload, at: index)
      if let source, source != envelope.source {
        throw Self.unprocessable(index, "names another source than the first")
      }
      source = envelope.source
      let event = try Self.event(envelope, payload, at: index)
      if let last = events.last {
        guard event.sequence == last.sequence + 1 else {
          throw Self.unprocessable(index, "does not follow the sequence of the one before")
        }
        guard event.previousHash == last.hash else {
          throw Problem(
            .conflict,
            detail: "Event \(index) of the batch does not carry the hash of the one before.")
        }
      }
      events.append(event)
      byteCount += payload.count
    }
  }

  /// A body of `{}` alone could hold more elements than memory should be spent on.
  private static let mostElements = 4 * EventBatch.countLimit

  private static func envelope(of payload: Data, at index: Int) throws -> EventEnvelope {
    if let plain = EventEnvelope(plain: payload) { return plain }
    do {
      return try JSONDecoder().decode(EventEnvelope.self, from: payload)
    } catch DecodingError.keyNotFound(let key, _) {
      throw unprocessable(index, "has no \(key.stringValue)")
    } catch DecodingError.typeMismatch(_, let context) {
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw unprocessable(index, "has a \(path) of another type")
    } catch {
      throw Problem(.malformed, detail: "Event \(index) of the batch is no JSON.")
    }
  }

  private static func event(
    _ envelope: EventEnvelope, _ payload: Data, at index: Int
  ) throws -> EventOnArrival {
    guard envelope.specversion == "1.0" else {
      throw unprocessable(index, "has a specversion other than 1.0")
    }
    guard let id = UUIDBytes.parse(envelope.id) else {
      throw unprocessable(index, "has an id that is no lower-case UUID")
    }
    guard let sequence = envelope.sequenceNumber, sequence <= Self.lastSequence else {
      throw unprocessable(index, "has a sequence that is no number of 20 digits from 1")
    }
    guard let previous = Data(base64Encoded: envelope.previoushash),
      previous.count == EventChain.start.count
    else { throw unprocessable(index, "has a previoushash that is not 32 bytes in Base64") }
    guard !envelope.type.isEmpty, !envelope.subject.isEmpty else {
      throw unprocessable(index, "has no type or no subject")
    }
    return EventOnArrival(
      id: id, sequence: sequence, type: envelope.type, previousHash: previous,
      hash: EventChain.hash(after: previous, payload), payload: payload)
  }

  /// A sequence above this one would not be exact in other programs' JSON.
  private static let lastSequence = 1 << 53

  private static func unprocessable(_ index: Int, _ what: String) -> Problem {
    Problem(.unprocessable, detail: "Event \(index) of the batch \(what).")
  }
}

/// The canonical text of a UUID as its 16 bytes.
enum UUIDBytes {
  static func parse(_ text: String) -> Data? {
    let characters = Array(text.utf8)
    guard characters.count == 36 else { return nil }
    var bytes = Data(capacity: 16)
    var high: UInt8?
    for (index, character) in characters.enumerated() {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit: UInt8
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = character - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }
}
