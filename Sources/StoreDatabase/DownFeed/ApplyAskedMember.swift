import HeadquartersContract
import StoreDomain

/// Takes in a member whom headquarters was asked for. It gives back the member as the store has it
/// then, or why the row was not taken.
struct ApplyAskedMember: Verb {
  static let terms = VerbTerms<Self>(
    "feed.apply-asked-member", Phrase("apply a member of the chain", "接收总部会员"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  struct Taken: Sendable {
    let member: Member?
    let problem: String?
  }

  let item: ChangeItem
  let id: Identifier<Member>

  func run(in transaction: Transaction) throws -> Taken {
    // A member is not taken by the clock.
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: 0)
    try feed.apply(item)
    return Taken(
      member: try transaction.memberHere(id).map(transaction.member),
      problem: try transaction.problem(ofRow: item.id, .member))
  }
}
