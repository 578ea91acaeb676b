import Foundation
import HeadquartersContract
import StoreDomain

/// One event of the ledger on its way into the projections.
struct LedgerEvent: Sendable {
  var position: Int64
  var storeNumber: Int64
  var content: Content

  enum Content: Sendable {
    case known(EventType, EventEnvelope, at: Timestamp, any EventFact)
    /// Kept, but of a kind or shape that this version does not know.
    case unreadable(String)
  }

  /// - Parameter registry: the events that are known.
  init(position: Int64, storeNumber: Int64, payload: Data, registry: EventRegistry) {
    self.position = position
    self.storeNumber = storeNumber
    do {
      let decoded = try JSONDecoder().decode(
        Decoded.self, from: payload, configuration: registry)
      guard let at = Timestamp(utcText: decoded.envelope.time) else {
        content = .unreadable("the time \(decoded.envelope.time.prefix(40))")
        return
      }
      guard LocalDate(decoded.envelope.businessday) != nil else {
        content = .unreadable("the business day \(decoded.envelope.businessday.prefix(40))")
        return
      }
      content = .known(decoded.type, decoded.envelope, at: at, decoded.fact)
    } catch let error as UnknownEventType {
      content = .unreadable("the type \(error.name.prefix(80))")
    } catch {
      content = .unreadable("its data: \("\(error)".prefix(400))")
    }
  }

  private struct UnknownEventType: Error {
    var name: String
  }

  /// The envelope and, in the shape that its type says, the data: the newest type and fact, of
  /// whichever version the event is.
  private struct Decoded: DecodableWithConfiguration {
    var envelope: EventEnvelope
    var type: EventType
    var fact: any EventFact

    init(from decoder: any Decoder, configuration registry: EventRegistry) throws {
      envelope = try EventEnvelope(from: decoder)
      guard let known = try registry.fact(of: envelope.type, in: decoder) else {
        throw UnknownEventType(name: envelope.type)
      }
      (type, fact) = known
    }
  }
}

extension EventEnvelope {
  /// The id of what it happened to, when the subject is of this kind: `check/0199…`.
  func subjectID(of kind: String) -> String? {
    guard subject.hasPrefix(kind + "/") else { return nil }
    let id = subject.dropFirst(kind.count + 1)
    return id.isEmpty || id.utf8.count > 64 ? nil : String(id)
  }
}
