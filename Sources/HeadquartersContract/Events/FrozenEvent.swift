import Foundation

extension StoreEvent {
  /// The event's bytes as a store freezes them: those that `encoder` writes of it.
  ///
  /// The attributes are one list of plain texts, which is the larger part of most events, and are written
  /// as such; the fact is left to the encoder, and so is everything where an attribute needs an escape.
  ///
  /// - Parameter encoder: one that sorts keys and leaves slashes as they are.
  /// - Throws: what the encoder throws.
  public func frozen(by encoder: JSONEncoder) throws -> Data {
    guard envelope.isPlain else { return try encoder.encode(self) }
    let data = try encoder.encode(fact)
    let (before, after) = (envelope.attributesBeforeData, envelope.attributesAfterData)
    var bytes = Data(capacity: before.utf8.count + data.count + after.utf8.count)
    bytes.append(contentsOf: before.utf8)
    bytes.append(data)
    bytes.append(contentsOf: after.utf8)
    return bytes
  }
}

extension EventEnvelope {
  /// Whether no attribute has anything that JSON writes in another way.
  fileprivate var isPlain: Bool {
    let texts = [
      specversion, id, source, type, subject, time, sequence, partitionkey, businessday, staffid,
      terminal, previoushash, traceparent ?? "",
    ]
    return texts.allSatisfy { text in
      var text = text
      return text.withUTF8 { $0.allSatisfy(Self.isPlain) }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  fileprivate var attributesBeforeData: String {
    "{\"businessday\":\"" + businessday + "\",\"data\":"
  }

  /// In the order of their names.
  fileprivate var attributesAfterData: String {
    var text = ""
    text.reserveCapacity(768)
    func add(_ name: String, _ value: String) {
      text += ",\""
      text += name
      text += "\":\""
      text += value
      text += "\""
    }
    add("datacontenttype", Self.contentType)
    add("id", id)
    add("partitionkey", partitionkey)
    add("previoushash", previoushash)
    text += ",\"revision\":"
    text += String(revision)
    add("sequence", sequence)
    add("source", source)
    add("specversion", specversion)
    add("staffid", staffid)
    add("subject", subject)
    add("terminal", terminal)
    add("time", time)
    if let traceparent { add("traceparent", traceparent) }
    add("type", type)
    text += "}"
    return text
  }
}
