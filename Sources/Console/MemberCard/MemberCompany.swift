import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// With whom the guest of the card came, and where they sit.
extension MemberScreen {
  /// What is done with the guests who came together.
  public enum CompanyAction: Sendable {
    case load
    case loaded([PartyGuest])
    case next
    case add
    case added(Member)
    /// It is another who comes along, not this one.
    case replaced(by: Member)
    case askSeat
    case seat(Int?)
    case seated([PartyGuest])
    case remove
    case removed([PartyGuest])
  }

  /// As the party knows the guest of the card.
  var guest: PartyGuest? { guests.first { $0.memberID == memberID } }

  func companyCommands(in context: ConsoleContext) -> [Command<Action>] {
    guard place != nil else { return [] }
    let alone = Phrase("nobody else is known here", "没有其他同行会员")
    let removable: Availability
    if let guest {
      do {
        try GuestSeatRule.checkRemoving(guest)
        removable = .enabled
      } catch {
        removable = .disabled(error.reason)
      }
    } else {
      removable = .disabled(.notHere)
    }
    return [
      Command(
        "guest.company", keys: [.tab], title: Phrase("next guest", "下一位"),
        help: Phrase("Show the next guest with a card who came along.", "查看下一位同行会员。"),
        availability: .when(guests.count > 1, otherwise: alone),
        footer: guests.count > 1 ? .inTableOrder : .never, action: .company(.next)),
      anotherGuestCommand(
        "guest.another", in: context, availability: .enabled, action: .company(.add)),
      Command(
        "guest.seat", keys: [.character("s")], title: Phrase("seat", "座位"),
        help: Phrase(
          "Say at which seat the guest sits: the kitchen reads it with the allergy.",
          "登记客人的座位，后厨可看到过敏客人的座位。"),
        availability: .when(guest != nil, otherwise: .notHere),
        footer: guests.count > 1 ? .inTableOrder : .never, action: .company(.askSeat)),
      Command(
        "guest.remove", keys: [.character("r")], title: Phrase("not here", "不在此"),
        help: Phrase("The guest does not come with these others after all.", "这位会员没有同行，移除。"),
        availability: removable, footer: .never, action: .company(.remove)),
    ]
  }

  mutating func updateCompany(_ action: CompanyAction) -> [Effect<Self>] {
    guard let place else { return [] }
    let memberID = memberID
    switch action {
    case .load:
      return [.load("company") { .company(.loaded(try $0.database.guests(of: place.owner))) }]
    case .loaded(let guests):
      self.guests = guests
      return []
    case .next:
      let index = guests.firstIndex { $0.memberID == memberID } ?? -1
      guard guests.count > 1 else { return [] }
      return show(guests[(index + 1) % guests.count].memberID)
    case .add:
      return [.present(FindMemberDialog(addingTo: place)) { .company(.added($0)) }]
    case .added(let member): return show(member.id)
    case .replaced(let member):
      guard member.id != memberID else { return [] }
      return [
        .perform("member", RemoveGuest(memberID, from: place.owner)) { _ in
          .company(.added(member))
        }
      ]
    case .askSeat:
      let form = FormDialog(
        title: Phrase("Seat", "座位"),
        fields: [
          .value(
            "seat", Phrase("seat", "座位号"),
            placeholder: Phrase("empty: not known", "留空为不清楚"),
            isOptional: true, read: TypedNumber.seat)
        ])
      return [
        .present(form) {
          .company(.seat($0.value("seat", TypedNumber.seat)))
        }
      ]
    case .seat(let seat):
      return [
        .perform("member", SeatGuest(memberID, of: place.owner, at: seat)) {
          .company(.seated($0))
        }
      ]
    case .seated(let guests):
      self.guests = guests
      let words = guest?.phrase ?? Phrase("", "")
      return [.toast(.good, words)]
    case .remove:
      return [
        .perform("member", RemoveGuest(memberID, from: place.owner)) { .company(.removed($0)) }
      ]
    case .removed(let guests):
      self.guests = guests
      guard let first = guests.first else { return [.close] }
      return show(first.memberID)
    }
  }

  private mutating func show(_ id: Identifier<Member>) -> [Effect<Self>] {
    memberID = id
    card = nil
    return [reading] + updateCompany(.load)
  }
}

extension Phrase {
  fileprivate static let notHere = Phrase("the guest is not with these", "不在这桌客人中")
}
