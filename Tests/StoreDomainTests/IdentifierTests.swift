import Testing

@testable import StoreDomain

@Suite("Identities")
struct IdentifierTests {
  /// RFC 9562, appendix A.6.
  @Test func theExampleOfTheStandardComesOut() {
    let text = IdentifierGenerator.text(
      milliseconds: 0x017F_22E2_79B0, first: 0xCC3, second: 0x18C4_DC0C_0C07_398F)
    #expect(text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test func laterIdentitiesSortAfterEarlierOnes() {
    let early = IdentifierGenerator { Timestamp(millisecondsSinceEpoch: 1_000) }
    let late = IdentifierGenerator { Timestamp(millisecondsSinceEpoch: 1_001) }
    for _ in 0..<100 {
      #expect(early.next(Int.self) < late.next(Int.self))
    }
  }

  @Test("Of many who make identities in the same millisecond no two make the same")
  func noTwoAreTheSame() async {
    let generator = IdentifierGenerator { Timestamp(millisecondsSinceEpoch: 1_000) }
    let made = await withTaskGroup(of: [Identifier<Int>].self) { group in
      for _ in 0..<8 { group.addTask { (0..<1_000).map { _ in generator.next() } } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(made.count == 8_000)
    #expect(Set(made).count == 8_000)
  }
}
