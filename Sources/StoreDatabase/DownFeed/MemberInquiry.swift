import GRDB
import HeadquartersContract
import StoreDomain

/// What came of asking headquarters who has a phone number.
public enum MemberInquiry: Hashable, Sendable {
  /// A member whom the store does not know yet: see ``StoreDatabase/applyMember(_:askedForBy:)``.
  case found(ChangeItem)
  /// The chain knows nobody with this phone.
  case nobody
  /// There was no answer that could be used: the store is offline, or headquarters is.
  case unreachable
  /// This process cannot ask: the device's key, say, is another user's. Others of the store may.
  case notFromHere
  /// The store works without a headquarters.
  case notEnrolled
}

extension StoreDatabase {
  /// Takes in a member whom headquarters was asked for, as if the row had come down the feed: a row
  /// that is not newer than the store's changes nothing, and comes down the feed again to no effect.
  /// Where the feed stands is not touched.
  ///
  /// - Parameter phone: the number that was asked for.
  /// - Returns: the member as the store has it then.
  /// - Throws: `FeedError`; nothing was changed then.
  @discardableResult
  public func applyMember(_ item: ChangeItem, askedForBy phone: String) throws -> Member {
    guard item.kind == ChangeKind.member.rawValue,
      let id = Identifier<Member>(wellFormed: item.id),
      let row = try? item.data?.decoded(as: MemberRow.self),
      row.phone.map({ PhoneNumber.renewed($0, in: store.country) }) == phone
    else { throw FeedError.impossibleAnswer("another member") }
    let taken = try perform(ApplyAskedMember(item: item, id: id), by: .headquarters)
    guard let member = taken.member else {
      throw FeedError.notTaken(taken.problem ?? "not newer")
    }
    return member
  }
}

extension Transaction {
  /// Why a row of headquarters changed nothing here.
  func problem(ofRow id: String, _ kind: ChangeKind) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT problem FROM feedRow WHERE kind = ? AND id = ?",
      arguments: [kind.rawValue, id])
  }
}
