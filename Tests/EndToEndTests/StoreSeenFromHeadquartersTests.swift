import Foundation
import RealProgram
import Testing

@Suite("A store, seen from headquarters")
struct StoreSeenFromHeadquartersTests {
  @Test("A menu that the store refuses is told with its lines to whoever pushed it")
  func refusedMenu() throws {
    let chain = try Chain(of: TrialStore())
    let menu = try String(
      contentsOf: TrialStore.sample.appendingPathComponent("menu.csv"), encoding: .utf8)
    let wrong = try chain.store.folder.write(
      menu.replacing("D002,牛肚丝,Shredded tripe,offal,cold", with: "D002,牛肚丝,Tripe,offal,roof").utf8,
      to: "wrong.csv")
    let sender = try RunningProgram("foh", ["sync", "run", "--db", chain.store.path])
    defer { sender.kill() }
    try chain.headquarters.run("menu", "push", "--yes", "--db", chain.path, "--all", "--csv", wrong)
    try chain.wait(
      for: """
        SELECT EXISTS (SELECT 1 FROM outboxEvent
          WHERE type = 'foh.menu.refused.v1' AND acknowledgedAt IS NOT NULL)
        """)
    let told = try chain.headquarters.run("menu", "status", "--db", chain.path)
    #expect(told.contains("refused; the menu before still holds"), "\(told)")
    #expect(told.contains("line 19:") && told.contains("roof"), "\(told)")

    let right = TrialStore.sample.appendingPathComponent("menu.csv").path
    try chain.headquarters.run("menu", "push", "--yes", "--db", chain.path, "--all", "--csv", right)
    try chain.wait(
      for: """
        SELECT EXISTS (SELECT 1 FROM outboxEvent
          WHERE type = 'foh.menu.applied.v1' AND acknowledgedAt IS NOT NULL)
        """)
    let after = try chain.headquarters.run("menu", "status", "--db", chain.path)
    #expect(after.contains("holds since") && !after.contains("roof"), "\(after)")
  }
}
