import HeadquartersContract
import StoreDomain
import Testing

@Suite("What a store understands of what comes down")
struct FeedWordTests {
  @Test("Every kind of row is in one snapshot, so that it can be read again")
  func snapshots() {
    let kinds = SnapshotName.allCases.flatMap(\.kinds)
    #expect(Set(kinds) == Set(ChangeKind.allCases))
    #expect(kinds.count == ChangeKind.allCases.count)
  }

  @Test("Every fact that can be noted has its word, and no other one has")
  func facts() {
    let day = LocalDate(year: 2026, month: 12, day: 1)
    let facts: [MemberFact.Kind] =
      Allergen.allCases.map { .allergy($0) } + [
        .diet("no pork"), .pregnancy(due: day), .child(name: nil, bornIn: day),
        .preference("spicy"),
        .complaint("cold soup"), .anniversary(on: YearlyDay(month: 5, day: 10)),
        .anniversary(on: YearlyDay(month: 5, day: 10, year: 2016)),
      ]
      + GuestHelp.allCases.map { .help($0) }
      + MemberFact.Relation.allCases.flatMap {
        [.companion(name: nil, relation: $0), .companion(name: "刘洋", relation: $0)]
      } + MemberFact.Audience.allCases.map { .note("window", audience: $0) }
    let words = facts.map { kind in
      let fact = MemberRow.Fact(
        MemberNoteFact(factID: Identifier(rawValue: "f"), kind: kind),
        notedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: "Li")
      #expect(fact.noted == kind)
      let word = FeedWord(fact)
      #expect(word.kind == .member)
      return word
    }
    #expect(
      Set(
        words + ChangeKind.allCases.map(FeedWord.init)
          + [.consent, .consentToMessages, .formOfAddress, .points]) == FeedWord.all)
  }
}
