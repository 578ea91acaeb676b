import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The manager looks at what is on its way to headquarters")
struct OutboxScreenTests {
  private static let busy = DeliveryFault.answered(
    status: 503, kind: .unavailable, words: "Headquarters cannot answer now")

  /// Six records: two arrived, two were refused twice, and nothing went since.
  private func house(answered fault: DeliveryFault = Self.busy) throws -> SampleHouse {
    let clock = HandClock()
    // The ids are part of what the snapshots show.
    let house = try SampleHouse(clock: clock, ids: .counting(clock))
    for number in 0..<6 {
      house.clock.advance(seconds: 40)
      _ = try house.database.perform(
        IssueTicket(NewTicket(partySize: 2 + number % 3)), by: house.author("1"))
    }
    let position = try #require(try house.database.claimDeliveryLease(owner: "door-1"))
    let hash = try #require(try house.database.eventHash(at: 2))
    try house.database.note(.acknowledged(through: 2, hash: hash), fence: position.fence)
    for failures in 1...2 {
      try house.database.note(
        .failed(
          events: 3...4, reason: fault.stored, failures: failures,
          notBefore: house.clock.now.advanced(bySeconds: 25), needsIT: false),
        fence: position.fence)
    }
    house.clock.advance(seconds: 5)
    return house
  }

  private func pilot(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    try Pilot(size, in: house, showing: OutboxScreen(), as: "5")
  }

  @Test("Each record says its age, its tries, the last answer and whether it arrived")
  func records() throws {
    let pilot = try pilot(house())
    pilot.expectScreenContains("records wait")
    pilot.expectScreenContains("A001  number given")
    pilot.expectScreenContains("foh.ticket.issued.v2")
    pilot.expectScreenContains("503 Headquarters cannot answer now")
    pilot.expectScreenContains("2 in vain")
    pilot.expectScreenContains("= arrived")
    pilot.expectScreenContains("door-1")
  }

  @Test("What a manager holds waits with its reason until it is released")
  func hold() throws {
    let house = try house()
    let pilot = try pilot(house)
    pilot.press(.down, .character("h"), .character("1"), .enter)
    pilot.expectScreenContains("! held")
    #expect(try house.database.deliveryStatus().heldFrom == 4)
    pilot.expectScreenContains("(IT looks at")
    // Whoever looks after it next may read another language than the one who held it.
    pilot.press(.function(2))
    pilot.expectScreenContains("IT 先核查")
    pilot.expectScreenLacks("IT looks at")
    pilot.press(.function(2))
    pilot.press(.character("g"))
    #expect(try house.database.deliveryStatus().heldFrom == nil)
  }

  @Test("What was refused is tried again at once")
  func retry() throws {
    let house = try house()
    let position = try #require(try house.database.renewDeliveryLease(fence: 2))
    try house.database.note(
      .stopped(
        DeliveryStop(
          .refused,
          detail: DeliveryFault.answered(
            status: 403, kind: .revoked, words: "The store's access was withdrawn"
          ).stored)),
      fence: position.fence)
    let pilot = try pilot(house)
    pilot.expectScreenContains("! Needs IT")
    pilot.expectScreenContains("! sync: call IT")
    pilot.expectScreenContains("withdrawn")
    pilot.press(.function(2))
    pilot.expectScreenContains("403 本店的接入已被总部撤")
    pilot.expectScreenLacks("withdrawn")
    pilot.press(.function(2))
    pilot.press(.character("r"))
    #expect(try house.database.deliveryStatus().stop == nil)
    pilot.expectScreenContains("It is tried again now")
  }

  @Test("What waits is written out beside the store's file, for its owner alone")
  func export() throws {
    let house = try house()
    let pilot = try pilot(house)
    pilot.press(.character("x"))
    let folder = URL(filePath: house.database.path).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }
    let file = folder.appending(path: try #require(files.first)).path
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == (try house.database.deliveryStatus().waiting))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test("Nobody but a manager changes what is sent")
  func permission() throws {
    let house = try house()
    let pilot = try Pilot(.desk, in: house, showing: OutboxScreen(), as: "2")
    pilot.press(.character("h"), .character("1"))
    #expect(try house.database.deliveryStatus().heldFrom == nil)
  }

  @Test("The manager's screen leads to the records")
  func fromManager() throws {
    let pilot = try Pilot(.desk, in: house(), showing: ManagerScreen(), as: "5")
    pilot.press(.character("6"), .enter)
    pilot.expectScreenContains("number given")
    pilot.press(.escape)
    pilot.expectScreenContains("sold out")
  }

  @Test(
    "That headquarters cannot be spoken to stands whole on the manager's screen, also when all arrived",
    arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)])
  func trouble(size: Size) throws {
    let house = try house()
    let position = try #require(try house.database.renewDeliveryLease(fence: 2))
    let hash = try #require(try house.database.eventHash(at: 6))
    try house.database.note(.acknowledged(through: 6, hash: hash), fence: position.fence)
    try house.database.note(
      .failed(
        events: nil, reason: DeliveryFault.insecure(.certificate).stored, failures: 1,
        notBefore: house.clock.now.advanced(byMinutes: 5), needsIT: true), fence: position.fence)
    let pilot = try Pilot(size, in: house, showing: ManagerScreen(), as: "5")
    pilot.press(.character("6"))
    pilot.expectScreenContains("! Headquarters cannot be")
    pilot.expectScreenContains("why.")
    pilot.press(.enter)
    pilot.expectScreenContains("! Needs IT.")
    pilot.expectScreenContains("certificate")
    pilot.press(.character("r"))
    #expect(try house.database.deliveryStatus().state == .synced)
  }

  @Test("The outbox in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Outbox/waiting") { try pilot(house(), $0) }
    let newer = DeliveryFault.answered(
      status: 501, kind: .unknownEvent, words: "Event 3 is foh.ticket.called.v1")
    try Pilot.assertSnapshots(named: "Outbox/newer-than-headquarters") {
      try pilot(house(answered: newer), $0)
    }
  }

  @Test("A record in every window and both languages")
  func recordSnapshots() throws {
    try Pilot.assertSnapshots(
      named: "Outbox/record", pilot: { try pilot(house(), $0) }, steps: { $0.press(.enter) })
  }

  @Test("Which menu holds, which one comes and which one was refused stands beside the records")
  func menus() throws {
    let house = try house()
    func menu(_ version: Int, _ csv: String, from: Timestamp? = nil) throws -> ChangeItem {
      try ChangeItem(
        .menu, id: ChangeItem.menuID, version: version, MenuRow(csv: csv, holdsFrom: from))
    }
    try house.receive(menu(7, SampleHouse.menu), cursor: "1-1")
    try house.receive(
      menu(8, SampleHouse.menu, from: house.clock.now.advanced(byMinutes: 600)), cursor: "1-2")
    try house.receive(
      menu(9, SampleHouse.menu.replacing("pots,hot,68", with: "pots,hot,dear")), cursor: "1-3")
    let pilot = try pilot(house)
    pilot.expectScreenContains("The menu is headquarters' since")
    pilot.expectScreenContains("A new menu takes its place at 23 Nov")
    pilot.expectScreenContains("A menu from headquarters was refused")
    pilot.expectScreenContains("Line 2")
    pilot.press(.function(2))
    pilot.expectScreenContains("总部下发的菜单")
  }

  @Test("What headquarters sends and nobody can read is told to whoever looks after it")
  func feedProblem() throws {
    let house = try house()
    try house.database.noteFeedProblem(DeliveryFault.strangeAnswer(.feed).stored)
    let pilot = try pilot(house)
    pilot.expectScreenContains("! sync: call IT")
    pilot.expectScreenContains("What headquarters sends cannot be read")
  }
}
