import StoreDomain
import Testing

@Suite("Which lines go to another bill")
struct LineMoveRuleTests {
  static let currency = Currency(code: "CNY", minorDigits: 2)

  private func line(
    _ kind: OrderLine.Kind = .normal, _ stage: OrderLine.Stage = .sent, quantity: Int = 3
  ) -> OrderLine {
    OrderLine(
      id: Identifier(rawValue: "l"), checkID: Identifier(rawValue: "a"), dishID: nil,
      name: Phrase("beer", "啤酒"), kind: kind, stage: stage, quantity: quantity,
      unitPrice: Money(minorUnits: 1500, currency: Self.currency), taxCode: "", authorName: "Li",
      addedAt: Timestamp(millisecondsSinceEpoch: 0))
  }

  private func bill(
    _ id: String, party: String, _ stage: Check.Stage = .open, paid: [(Int, Payment.Stage)] = []
  ) -> LineMoveRule.Bill {
    let check = Check(
      id: Identifier(rawValue: id),
      businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 1,
      partyID: Identifier(rawValue: party), stage: stage,
      openedAt: Timestamp(millisecondsSinceEpoch: 0))
    return LineMoveRule.Bill(
      check,
      payments: paid.map { amount, stage in
        Payment(
          id: Identifier(rawValue: "p"), checkID: check.id, tender: .cash,
          amount: Money(minorUnits: amount, currency: Self.currency), stage: stage,
          at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo")
      })
  }

  private func refusal(
    _ line: OrderLine, parts: [OrderLine] = [], pieces: Int? = nil, left: Int = 3,
    from: LineMoveRule.Bill? = nil, to: LineMoveRule.Bill? = nil
  ) throws -> LineMoveRefusal? {
    let (from, to) = (from ?? bill("a", party: "1"), to ?? bill("b", party: "2"))
    do throws(LineMoveRefusal) {
      try LineMoveRule.check(
        line, parts: parts, pieces: pieces, left: left, from: from, to: to)
      return nil
    } catch {
      return error
    }
  }

  @Test("What is ordered goes, sent or not, given or not, all or some of it")
  func goes() throws {
    for kind in [OrderLine.Kind.normal, .gift] {
      for stage in [OrderLine.Stage.draft, .sent] {
        #expect(try refusal(line(kind, stage)) == nil)
        #expect(try refusal(line(kind, stage), pieces: 3) == nil)
      }
    }
    let own = bill("b", party: "1")
    #expect(try refusal(line(.perHead), to: own) == nil)
  }

  @Test("A set goes as a whole with its dishes, and no dish of it by itself")
  func sets() throws {
    var part = line(quantity: 6)
    part.id = Identifier(rawValue: "p")
    part.setLine = line().id
    let name = part.name
    #expect(try refusal(part, left: 6) == .dishOfSet(name))
    #expect(try refusal(line(), parts: [part]) == nil)
    #expect(try refusal(line(), parts: [part], pieces: 3) == nil)
    #expect(try refusal(line(), parts: [part], pieces: 1) == .wholeSet(name))
    #expect(try refusal(line(), parts: [part], pieces: 4) == .tooMany(3, name))
    #expect(try refusal(line(), parts: [part], left: 2) == .setTakenBack(name))
    var (back, held) = (part, part)
    back.kind = .returned
    held.stage = .held
    #expect(try refusal(line(), parts: [part, back]) == .setTakenBack(name))
    #expect(try refusal(line(), parts: [part, held]) == .setKeptBack(name))
    held.stage = .voided
    #expect(try refusal(line(), parts: [part, held]) == nil)
  }

  @Test("What was taken back, is kept back or is charged per guest does not")
  func stays() throws {
    let name = line().name
    #expect(try refusal(line(.normal, .voided)) == .takenBack(name))
    #expect(try refusal(line(.returned, quantity: -1)) == .takenBack(name))
    #expect(try refusal(line(), left: 0) == .takenBack(name))
    #expect(try refusal(line(.normal, .held)) == .keptBack(name))
    #expect(try refusal(line(.perHead)) == .perGuest(name))
    for pieces in [-1, 0, 4, Int.max] {
      #expect(try refusal(line(), pieces: pieces) == .tooMany(3, name))
    }
  }

  @Test("Neither bill may be closed, paid in part or on its way to be paid")
  func bills() throws {
    let free = bill("b", party: "2")
    #expect(try refusal(line(), from: free, to: free) == .sameBill)
    let paid: [[(Int, Payment.Stage)]] = [
      [(1000, .captured)], [(1000, .pending)], [(1000, .created)], [(1000, .reversing)],
    ]
    for payments in paid {
      let other = bill("c", party: "3", paid: payments)
      #expect(try refusal(line(), from: other, to: free) == .beingPaid)
      #expect(try refusal(line(), from: free, to: other) == .beingPaid)
    }
    let closed = bill("c", party: "3", .closed)
    #expect(try refusal(line(), from: closed, to: free) == .closed)
    #expect(try refusal(line(), from: free, to: closed) == .closed)
    // What was given back or never came counts for nothing.
    let back = bill(
      "c", party: "3", paid: [(1000, .captured), (-1000, .captured), (500, .declined)])
    #expect(try refusal(line(), to: back) == nil)
  }
}
