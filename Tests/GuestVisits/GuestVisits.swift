import Foundation
import StoreDatabase
import StoreDomain

#if DEBUG
  // For the one run that must lose something: see `Visits.weaken`.
  @testable import StoreDatabase
#endif

/// Plays guests' visits on a store's file and prints each confirmation once the store has given it:
/// what a screen would show as done. Nothing that it printed may ever be lost.
///
///     GuestVisits FILE TERMINAL FIRST LAST [STEPS] [weak]
///
/// TERMINAL is 0 to 3 and says which tables are its own; visits are counted from FIRST to LAST; STEPS
/// are some of ticket, seat, order, pay, joined by commas. Every id is made from the terminal and the
/// visit's number, so that a run that was cut off can be repeated as a person would repeat it.
@main
struct GuestVisits {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let terminal = Int(arguments[2]), let first = Int(arguments[3]),
      let last = Int(arguments[4])
    else {
      say("usage: GuestVisits FILE TERMINAL FIRST LAST [STEPS] [weak]")
      exit(2)
    }
    let steps = arguments.count > 5 ? arguments[5] : "ticket,seat,order,pay"
    do {
      let visits = try Visits(arguments[1], terminal: terminal)
      if arguments.contains("weak") { try visits.weaken() }
      for number in first...max(first, last) {
        try visits.play(number, steps.split(separator: ",").map(String.init))
      }
    } catch {
      say("refused \(error)")
      exit(1)
    }
  }
}

/// Written at once: what stands in a buffer has been told to nobody.
private func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// The visits of one terminal's guests.
private struct Visits {
  let database: StoreDatabase
  let terminal: Int
  let author: Author
  let tables: [Identifier<DiningTable>]
  let dishes: [Dish]

  /// Tables of the house that are this terminal's.
  static let share = 10
  /// A few pages, so that the write-ahead log goes into the file again and again.
  static let logPages = 100

  init(_ path: String, terminal: Int) throws {
    database = try StoreDatabase(path: path)
    self.terminal = terminal
    guard
      let manager = try database.staffList().first(where: {
        $0.role.permissions.isSuperset(of: [.queue, .seat, .order, .takePayment])
      })
    else { throw NobodyThere() }
    author = Author(staff: manager, terminal: "till-\(terminal)")
    let all = try database.floor().tables.map(\.id)
    tables = Array(all.dropFirst(terminal * Self.share).prefix(Self.share))
    dishes = try database.menu().filter { $0.kind == .dish && $0.unit == .piece && !$0.isSoldOut }
      .sorted { $0.code < $1.code }
  }

  struct NobodyThere: Error {}

  /// Only to show that a test notices when what is confirmed is not on the disk yet.
  func weaken() throws {
    #if DEBUG
      try database.writer.inDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    #else
      throw NobodyThere()
    #endif
  }

  func play(_ number: Int, _ steps: [String]) throws {
    for step in steps {
      switch step {
      case "ticket": try takeNumber(number)
      case "seat": try sitDown(number)
      case "order": try order(number)
      case "pay": try pay(number)
      default: say("there is no step \(step)")
      }
    }
    say("visited \(number)")
  }

  /// The same visit has the same ids, whoever plays it again.
  private func id<Entity>(_ number: Int, _ what: Int) -> Identifier<Entity> {
    Identifier(rawValue: text(number, what))
  }

  private func text(_ number: Int, _ what: Int) -> String {
    String(format: "019a0000-%04x-7%03x-8000-%012x", terminal, what, number)
  }

  /// A line that says which row must hold which value from now on.
  private func confirm(_ table: String, _ id: String, _ column: String, _ value: String) {
    say("confirmed \(table) \(id) \(column) \(value)")
  }

  private func takeNumber(_ number: Int) throws {
    let ticket = try database.perform(
      IssueTicket(
        NewTicket(partySize: 1 + number % 2, guestName: "客 \(number)"), id: id(number, 1)),
      by: author)
    confirm("ticket", ticket.id.rawValue, "id", ticket.id.rawValue)
  }

  private func sitDown(_ number: Int) throws {
    let party = try database.perform(
      SeatParty(.ticket(id(number, 1)), at: [tables[number % tables.count]], id: id(number, 2)),
      by: author)
    confirm("party", party.id.rawValue, "id", party.id.rawValue)
    confirm("ticket", text(number, 1), "stage", "seated")
  }

  private func order(_ number: Int) throws {
    guard let check = try check(number), check.stage == .open else { return }
    for place in 0..<3 {
      let dish = dishes[(number * 3 + place) % dishes.count]
      let line = try database.perform(
        AddLine(NewLine(dishID: dish.id), to: check.id, id: id(number, 16 + place)), by: author)
      confirm("orderLine", line.id.rawValue, "checkID", check.id.rawValue)
    }
    do {
      try database.perform(SendLines(of: check.id), by: author)
    } catch OrderError.nothingToSend {
      // Sent before the answer was lost.
    }
    for place in 0..<3 {
      confirm("orderLine", text(number, 16 + place), "stage", "sent")
    }
  }

  private func pay(_ number: Int) throws {
    if let check = try check(number), check.stage == .open {
      let party = Identifier<Party>(rawValue: text(number, 2))
      try database.perform(AskForBill(party), by: author)
      let bill = try database.bill(of: check.id)
      let outcome = try database.perform(
        Pay(
          check.id, tender: .card, amount: bill.remaining.minorUnits, reference: "T\(number)",
          id: id(number, 3)), by: author)
      confirm(
        "payment", outcome.payment.id.rawValue, "amountMinor", "\(bill.remaining.minorUnits)")
      confirm("guestCheck", check.id.rawValue, "stage", "closed")
    }
    let party = try database.party(id(number, 2))
    if let party, party.stage != .left {
      _ = try database.perform(PartyLeaves(party.id), by: author)
      confirm("party", party.id.rawValue, "stage", "left")
    }
    let table = tables[number % tables.count]
    let entry = try database.floor().tables.first { $0.id == table }
    if entry?.state == .cleaning { try database.perform(MarkTableReady(table), by: author) }
    // As a console does that has nothing else to do.
    try database.learnTaste(limit: 3)
    try database.checkpoint(whenLongerThan: Self.logPages)
  }

  /// The check of a visit's party.
  private func check(_ number: Int) throws -> Check? {
    try database.checks(of: id(number, 2)).first
  }
}
