import StoreDatabase
import StoreDomain
import TerminalCore

/// A guest with a card who comes with others: how one more is added, and what screens say of them.
extension Screen {
  /// The key for one more member of a party, the same on every screen: "and".
  func anotherGuestCommand(
    _ id: CommandID, in context: ConsoleContext, availability: Availability, action: Action
  ) -> Command<Action> {
    let may = [Permission.queue, .seat, .order, .takePayment].contains(where: context.may)
    return Command(
      id, keys: [.character("&"), .character("\u{FF06}")],
      title: Phrase("another guest", "同行会员"),
      help: Phrase(
        "One more member comes with these guests; @2 behind the name is seat 2. Their allergies, "
          + "care and visit count too.",
        "登记同行的另一位会员；后加 @2 表示 2 号位。其过敏、关怀和到店记录同样计入。"),
      availability: may ? availability : context.availability(needing: .order), footer: .never,
      action: action)
  }
}

extension PartyGuest {
  /// "陈雨欣", and with the seat "陈雨欣: seat 2".
  var phrase: Phrase { Phrase(name, name).atSeats(seat.map { [$0] } ?? []) }
}

extension [PartyGuest] {
  /// Everybody but whose bill it is, in one line; nil when there is nobody else.
  var othersPhrase: Phrase? {
    let others = filter { !$0.isFirst }.map(\.phrase)
    guard !others.isEmpty else { return nil }
    return Phrase(
      others.map(\.english).joined(separator: ", "), others.map(\.chinese).joined(separator: "、"))
  }
}

extension CareAlert {
  /// Why it was raised; for whom too, where it is another guest's than whose bill it is.
  func words(besides first: Identifier<Member>?) -> Phrase {
    guard let first, let memberID, first != memberID else { return reason }
    return Phrase("\(guestName): \(reason.english)", "\(guestName)：\(reason.chinese)")
  }
}
