import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// A piece of business, run by a program on a store that stands just before it.
enum Flow: String, CaseIterable, CustomTestStringConvertible {
  case ticket, seat, order, pay, importing, acknowledging

  var testDescription: String { rawValue }

  /// What `GuestVisits` plays; nothing for the programs' own business.
  private var step: String? {
    switch self {
    case .ticket, .seat, .order, .pay: rawValue
    case .importing, .acknowledging: nil
    }
  }

  /// A store before this business, to be copied for each time that it goes wrong.
  final class Model {
    let flow: Flow
    let trial: TrialStore
    /// Where events go; only an acknowledgement needs it.
    let headquarters: HeadquartersProgram?
    private var files: [String] = []

    init(_ flow: Flow) throws {
      self.flow = flow
      trial = try TrialStore()
      let before = ["ticket", "seat", "order", "pay"].prefix { $0 != flow.rawValue }
      if flow.step != nil, !before.isEmpty {
        let prepared = try Foh.run(program: [
          Foh.path(of: "GuestVisits"), trial.path, "0", "1", "1", before.joined(separator: ","),
        ])
        try #require(prepared.code == 0, "\(prepared)")
      }
      if flow == .importing { files = try Self.checks(25, in: trial.folder) }
      guard flow == .acknowledging else {
        headquarters = nil
        return
      }
      let program = try HeadquartersProgram()
      headquarters = program
      try program.start()
      let store = try SendingStore(trial: trial)
      try store.enrol(at: program.url, program)
      try store.issueTickets(4)
    }

    /// A copy of the store, to be spoilt.
    func copy() throws -> TrialStore { try TrialStore(copying: trial) }

    /// The program that does the business, and what it is given.
    func command(on path: String) -> [String] {
      switch flow {
      case .importing: [Foh.path, "import", "checks", "--db", path] + files
      case .acknowledging: [Foh.path, "sync", "run", "--until-empty", "--db", path]
      default: [Foh.path(of: "GuestVisits"), path, "0", "1", "1", flow.step ?? ""]
      }
    }

    /// What the store holds when nothing goes wrong.
    func undisturbed() throws -> SalesTotals {
      let store = try copy()
      let outcome = try Foh.run(program: command(on: store.path))
      try #require(outcome.code == 0, "\(outcome)")
      return try StoreDatabase(path: store.path).totals()
    }

    /// How often its program asks the system for something when nothing goes wrong.
    func count(_ calls: [String]) throws -> [String: Int] {
      let store = try copy()
      return try withExtendedLifetime(store) {
        try Tracer.count(calls, of: command(on: store.path))
      }
    }

    /// Whatever went wrong: nothing that was confirmed is lost, all adds up, and done again it comes
    /// to the same as if nothing had happened.
    func expectWhole(
      _ store: TrialStore, after output: String, as undisturbed: SalesTotals, _ comment: Comment
    ) throws {
      let database = try StoreDatabase(path: store.path)
      let confirmed = flow.step == nil ? [] : VisitRecord(output).confirmed
      try database.expectWhole(confirmed, comment)
      if let headquarters {
        // Nobody waits here until a dead sender's lease runs out.
        let sending = try SendingStore(trial: store, database: database)
        #expect(try sending.lost(at: headquarters) == 0, comment)
        try sending.letLeaseRunOut()
      }
      let again = try Foh.run(program: command(on: store.path))
      #expect(again.code == 0, "\(comment): \(again)")
      #expect(try database.totals() == undisturbed, comment)
      try database.expectWhole(confirmed, comment)
      if let headquarters {
        try SendingStore(trial: store, database: database).expectSame(as: headquarters)
      }
    }

    /// Another till's files.
    private static func checks(_ count: Int, in folder: TemporaryFolder) throws -> [String] {
      var lines =
        "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,"
        + "voided_by_line,staff_id,terminal\n"
      var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
      for check in 1...count {
        lines += "\(check),\(check),2025-06-14T12:00:00,毛肚,2,3800,0,S,,1,bar\n"
        payments += "\(check),\(check),2025-06-14T13:00:00,CASH,7600,\n"
      }
      return [
        "--lines", try folder.write(lines.utf8, to: "lines.csv"),
        "--payments", try folder.write(payments.utf8, to: "payments.csv"),
      ]
    }
  }
}

/// What the system is asked to do, watched and spoilt by `strace`.
struct Tracer {
  static let program = "/usr/bin/strace"

  /// How often a command asks for something, counted by the system calls' names.
  static func count(_ calls: [String], of command: [String]) throws -> [String: Int] {
    let folder = try TemporaryFolder()
    let outcome = try Foh.run(
      program: [
        program, "-f", "-qq", "-o", folder.path("calls"), "-e",
        "trace=\(calls.joined(separator: ","))",
      ] + command)
    try #require(outcome.code == 0, "\(outcome)")
    let text = try String(contentsOfFile: folder.path("calls"), encoding: .utf8)
    var counts: [String: Int] = [:]
    for line in text.split(separator: "\n") {
      for call in calls where line.contains(" \(call)(") { counts[call, default: 0] += 1 }
    }
    return counts
  }

  /// Runs a command in which one call goes wrong, such as `pwrite64:signal=SIGKILL:when=3`.
  static func run(_ fault: String, _ command: [String]) throws -> Foh.Outcome {
    let call = fault.prefix { $0 != ":" }
    return try Foh.run(
      program: [
        program, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(fault)",
      ] + command)
  }
}

extension Often {
  /// All of them in the full count, else a few, the first and the last among them.
  static func some(of count: Int, few: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isFull || count <= few { return Array(1...count) }
    return (0..<few).map { 1 + $0 * (count - 1) / max(1, few - 1) }
  }
}
