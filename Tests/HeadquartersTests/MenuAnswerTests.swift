import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whoever pushes a menu hears what each store said to it.
@Suite struct MenuAnswerTests {
  let problem = MenuRefusedFact.Problem(
    line: 7, message: Phrase("there is no station roof", "没有档口 roof"))

  @Test func aRefusalIsToldWithItsReasonUntilAnotherMenuIsPushed() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore("Riverside")
      #expect(try await headquarters.ledger.menus().map(\.standing) == [.none])
      let first = try await push(to: headquarters)
      #expect(try await headquarters.ledger.menus().map(\.standing) == [.sent])
      try await refuse(first, by: &store)
      let told = try await headquarters.ledger.menus(of: store.storeID)
      #expect(told.map(\.standing) == [.refused])
      #expect(told.first?.refusal?.problems == [problem])
      #expect(told.first?.refusal?.problemCount == 30)
      let page = try await page(of: headquarters)
      #expect(page.contains(">menu refused 菜单被拒<"))
      #expect(page.contains("foh-hq menu status"))

      // The mended one is on its way: the old refusal is nobody's business any more.
      let second = try await push(to: headquarters)
      #expect(try await headquarters.ledger.menus().map(\.standing) == [.sent])
      #expect(try await !self.page(of: headquarters).contains("menu refused"))
      try store.happen(
        .menuApplied, subject: "menu/1",
        data: .from(MenuAppliedFact(version: second, dishCount: 150)))
      #expect(try await store.send(2...2).status == 200)
      let held = try await headquarters.ledger.menus()
      #expect(held.map(\.standing) == [.held])
      #expect(held.first?.dishCount == 150)
      #expect(held.first?.refusal == nil)
    }
  }

  @Test func eachStoreAnswersForItself() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      _ = try await headquarters.enrolledStore("Station")
      let version = try await push(to: headquarters)
      try await refuse(version, by: &riverside)
      #expect(try await headquarters.ledger.menus().map(\.standing) == [.refused, .sent])
      await #expect(throws: HeadquartersError.unknownStore("nosuch")) {
        try await headquarters.ledger.menus(of: "nosuch")
      }
    }
  }

  @Test func aMenuForNextWeekIsPlanned() async throws {
    try await RunningHeadquarters.run { headquarters in
      _ = try await headquarters.enrolledStore()
      let row = MenuRow(csv: "code\n", holdsFrom: headquarters.clock.now.advanced(bySeconds: 3600))
      try await headquarters.ledger.push(.menu, id: ChangeItem.menuID, .from(row))
      #expect(try await headquarters.ledger.menus().map(\.standing) == [.planned])
      headquarters.clock.advance(bySeconds: 7200)
      #expect(try await headquarters.ledger.menus().map(\.standing) == [.sent])
    }
  }

  private func push(to headquarters: RunningHeadquarters) async throws -> Int {
    try await headquarters.ledger.push(.menu, id: ChangeItem.menuID, .from(MenuRow(csv: "code\n")))
  }

  private func refuse(_ version: Int, by store: inout SendingStore) async throws {
    try store.happen(
      .menuRefused, subject: "menu/1",
      data: .from(MenuRefusedFact(version: version, problems: [problem], problemCount: 30)))
    let count = store.outbox.count
    #expect(try await store.send(count...count).status == 200)
  }

  private func page(of headquarters: RunningHeadquarters) async throws -> String {
    try await headquarters.ledger.projectAll()
    return String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
  }
}
