import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("The public board beside a host's console")
struct BoardTests {
  private static let draw = """


    [[campaigns]]
    code = "door-prize"
    name = { en = "a plate of tripe", zh = "毛肚一份" }
    kind = "free_dishes"
    dishes = ["D001"]
    coupon = true

    [draw]
    least_tickets = 2
    prize = "door-prize"
    """

  private func drawingStore() throws -> TrialStore {
    let store = try TrialStore()
    let text = try TrialStore.configuration() + Self.draw
    let file = try store.folder.write(text.utf8, to: "draw.toml")
    let configured = try Foh.run("configure", file, "--db", store.path)
    #expect(configured.code == 0, "\(configured.errors)")
    return store
  }

  private static func board(of store: TrialStore) -> String {
    "exec \(Foh.path) board --db \(store.path) --language en"
  }

  @Test(
    "A ticket is called on the host's console and the board shows it; the draw's winner has the coupon"
  )
  func callAndDraw() throws {
    let store = try drawingStore()
    let tmux = try TmuxSession(TmuxSession.console(of: store), folder: store.folder)
    let host = try tmux.firstWindow()
    let board = try tmux.open(Self.board(of: store))
    try tmux.signIn(host, goingTo: "F5", "DOOR")
    try tmux.wait(board, for: "Please wait for your number.")
    for _ in 1...2 {
      for key in ["2", "Enter"] { try tmux.press(key, in: host) }
    }
    try tmux.wait(board, for: "next  A001  A002")
    try tmux.press("c", in: host)
    try tmux.wait(board, for: "Now calling")
    try tmux.wait(board, for: "next  A002")

    try tmux.press("D", in: host)
    try tmux.wait(host, for: "2 numbers take part.")
    try tmux.press("d", in: host)
    try tmux.wait(host, for: "wins a plate of tripe")
    try tmux.wait(board, for: "2 numbers take part for a plate of tripe")

    #expect(try opensForReadingAlone(store.path) == true)
    let row = try couponOfTheWinner(at: store.path)
    #expect(row.amount.minorUnits == -3800)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test("Without a store it says what is wrong; q ends it without an error")
  func ends() throws {
    let nothing = try Foh.run("board", "--db", "/nowhere/store.db")
    #expect(nothing.code == 1)
    #expect(nothing.errors.contains("/nowhere/store.db"))
    let store = try TrialStore()
    let tmux = try TmuxSession(
      "\(Foh.path) board --db \(store.path); echo ended $?; sleep 1000", folder: store.folder)
    let window = try tmux.firstWindow()
    try tmux.wait(window, "the board") { !$0.isEmpty && !$0.contains("ended") && $0.contains(":") }
    try tmux.press("q", in: window)
    try tmux.wait(window, for: "ended 0")
  }

  /// The winner sits down and orders what was won.
  private func couponOfTheWinner(at path: String) throws -> BillRow {
    let database = try StoreDatabase(path: path)
    let eva = try #require(try database.staffList().first { $0.code == "eva" })
    let author = Author(staff: eva, terminal: "test")
    let winner = try #require(try database.draws().first).winner
    let table = try #require(
      try database.floor().tables.map(\.table).first { $0.name == "T01" })
    let party = try database.perform(SeatParty(.ticket(winner.id), at: [table.id]), by: author)
    let check = try database.order(of: party.id).check.id
    let tripe = try #require(try database.menu().first { $0.code == "D001" })
    try database.perform(AddLine(NewLine(dishID: tripe.id), to: check), by: author)
    try database.perform(SendLines(of: check), by: author)
    return try #require(try database.bill(of: check).rows.first { $0.kind == .coupon })
  }

  /// Whether every open file of the board that is the store's is open for reading, as the kernel says;
  /// nil without a board.
  private func opensForReadingAlone(_ path: String) throws -> Bool? {
    let files = FileManager.default
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    for process in try files.contentsOfDirectory(atPath: "/proc") where Int(process) != nil {
      guard let line = files.contents(atPath: "/proc/\(process)/cmdline") else { continue }
      let words = line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      guard words.dropFirst().first == "board", words.contains(path) else { continue }
      let flags = try files.contentsOfDirectory(atPath: "/proc/\(process)/fd").filter {
        (try? files.destinationOfSymbolicLink(atPath: "/proc/\(process)/fd/\($0)")) == real
      }.compactMap { descriptor in
        files.contents(atPath: "/proc/\(process)/fdinfo/\(descriptor)").flatMap { info in
          String(decoding: info, as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix("flags:") }?.split(whereSeparator: \.isWhitespace).last
            .flatMap { Int($0, radix: 8) }
        }
      }
      // The two lowest bits: 0 for reading alone.
      return !flags.isEmpty && flags.allSatisfy { $0 & 3 == 0 }
    }
    return nil
  }
}
