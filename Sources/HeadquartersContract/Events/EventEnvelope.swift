import StoreDomain

/// The CloudEvents 1.0 attributes of one thing that happened in a store, without its data.
///
/// Identity is `source` and `id`. Order is `sequence` alone, never a clock and never an id.
public struct EventEnvelope: Codable, Hashable, Sendable {
  public var specversion: String
  /// A UUIDv7 made in the store before the write.
  public var id: String
  /// The store's file: `/stores/` and the id that the store gave itself.
  public var source: String
  /// The kind of event with its version: `foh.ticket.issued.v1`.
  public var type: String
  /// What it happened to: `check/0199…`.
  public var subject: String
  /// When, by the store's clock, in RFC 3339; headquarters never orders by it.
  public var time: String
  /// The place in the store's outbox from 1, zero-padded to 20 digits (CloudEvents sequence extension).
  public var sequence: String
  /// The aggregate whose events keep their order (CloudEvents partitioning extension).
  public var partitionkey: String
  /// The aggregate's revision after this event.
  public var revision: Int
  /// The business day, pinned when the aggregate was opened: `2026-11-22`.
  public var businessday: String
  public var staffid: String
  public var terminal: String
  /// The chain hash of the event before this one, in Base64; of the first, 32 zero bytes.
  public var previoushash: String
  /// The verb that it came from (CloudEvents distributed tracing extension): what one transaction
  /// wrote has one trace.
  public var traceparent: String?

  /// In the order in which they are frozen.
  private enum CodingKeys: String, CodingKey {
    case businessday, id, partitionkey, previoushash, revision, sequence, source, specversion
    case staffid, subject, terminal, time, traceparent, type
  }

  public init(
    specversion: String = "1.0", id: String, source: String, type: String, subject: String,
    time: String, sequence: Int, revision: Int, businessday: String, staffid: String,
    terminal: String, previoushash: String, traceparent: String? = nil
  ) {
    self.specversion = specversion
    self.id = id
    self.source = source
    self.type = type
    self.subject = subject
    self.time = time
    self.sequence = Self.padded(sequence)
    partitionkey = subject
    self.revision = revision
    self.businessday = businessday
    self.staffid = staffid
    self.terminal = terminal
    self.previoushash = previoushash
    self.traceparent = traceparent
  }

  /// The trace of an event in the form of W3C Trace Context.
  ///
  /// - Parameter first: the id of the first event of the same verb, whose digits are the trace's.
  public static func trace(of id: String, after first: String) -> String {
    var trace = Array("00-".utf8)
    trace.reserveCapacity(64)
    func addDigits(of id: String) {
      var id = id
      id.withUTF8 { for digit in $0 where digit != UInt8(ascii: "-") { trace.append(digit) } }
    }
    addDigits(of: first)
    trace.append(UInt8(ascii: "-"))
    let own = trace.count
    addDigits(of: id)
    trace.removeSubrange(own..<max(own, trace.count - 16))
    trace.append(contentsOf: "-01".utf8)
    return String(decoding: trace, as: UTF8.self)
  }

  /// The place in the outbox as a number; nothing when the text is not one from 1 up.
  public var sequenceNumber: Int? {
    guard sequence.utf8.count == Self.sequenceDigits,
      sequence.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(sequence), number > 0
    else { return nil }
    return number
  }

  static let sequenceDigits = 20
  private static let zeros = String(repeating: "0", count: sequenceDigits)

  /// In which form the data of every event are.
  static let contentType = "application/json"

  static func padded(_ number: Int) -> String {
    let digits = String(number)
    return zeros.prefix(max(0, sequenceDigits - digits.utf8.count)) + digits
  }
}

/// One event as its bytes are frozen: the attributes and what happened.
public struct StoreEvent<Fact: Encodable>: Encodable {
  public var envelope: EventEnvelope
  public var fact: Fact

  public init(_ envelope: EventEnvelope, fact: Fact) {
    self.envelope = envelope
    self.fact = fact
  }

  private enum Keys: String, CodingKey {
    case datacontenttype, data
  }

  public func encode(to encoder: any Encoder) throws {
    try envelope.encode(to: encoder)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(EventEnvelope.contentType, forKey: .datacontenttype)
    try container.encode(fact, forKey: .data)
  }
}
