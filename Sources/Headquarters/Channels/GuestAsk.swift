import Foundation
import HeadquartersContract
import StoreDomain

/// What a guest's app asks for.
public struct GuestAsk: Sendable {
  public enum Wish: Sendable {
    case ticket(TicketAsk)
    case reservation(ReservationAsk)
  }

  public var wish: Wish
  public var storeID: String
  public var channel: String
  public var command: CommandKey

  var kind: GuestRequestFact.Kind {
    switch wish {
    case .ticket: .ticket
    case .reservation: .reservation
    }
  }

  /// How long a guest waits for an answer to a queue number, in seconds: who stands before the door
  /// asks a person after that.
  static let ticketPatience = 600
  /// The same for a booking; it is never answered after its own time.
  static let reservationPatience = 86_400

  /// - Throws: `Problem` of kind `unprocessable`.
  func refuseUnlessReasonable(now: Timestamp) throws {
    switch wish {
    case .ticket(let ask):
      try Self.check(ask.partySize, ask.guestName, ask.phone, ask.note, ask.preorder)
    case .reservation(let ask):
      try Self.check(ask.partySize, ask.guestName, ask.phone, ask.note, ask.preorder)
      let latest = now.advanced(bySeconds: 400 * 86_400)
      guard !ask.guestName.isEmpty, ask.at > now, ask.at < latest else {
        throw Problem(
          .unprocessable, detail: "A booking needs a guest_name and a time to come, within a year.")
      }
      guard (ask.tables ?? []).count <= 20, (ask.tasks ?? []).count <= 20 else {
        throw Problem(.unprocessable, detail: "A booking takes at most 20 tables and 20 tasks.")
      }
    }
  }

  private static func check(
    _ partySize: Int, _ name: String?, _ phone: String?, _ note: String?,
    _ preorder: [PreorderedDish]?
  ) throws {
    guard SeatingRule.partySizes.contains(partySize) else {
      throw Problem(.unprocessable, detail: "party_size takes 1 to 99.")
    }
    guard (name ?? "").count <= 80, (phone ?? "").count <= 32, (note ?? "").count <= 400 else {
      throw Problem(
        .unprocessable, detail: "guest_name takes 80 characters, phone 32 and note 400.")
    }
    let dishes = preorder ?? []
    guard dishes.count <= PreorderedDish.countLimit,
      dishes.allSatisfy({ (1...99).contains($0.quantity) && $0.code.count <= 16 })
    else {
      throw Problem(
        .unprocessable,
        detail: "preorder takes \(PreorderedDish.countLimit) dishes, each 1 to 99 times.")
    }
  }
}
