import Foundation
import Glibc
import PseudoTerminal
import RealProgram
import Testing

@Suite("A disk that is full")
struct FullDiskTests {
  @Test("A store is made whole or not at all, and can be made once there is room")
  func setUp() throws {
    let store = try TrialStore()
    let sample = TrialStore.sample.path
    let outcome = try SmallDisk.run(
      megabytes: 1,
      """
      fill || echo "the disk has no end"
      $FOH init \(sample)/store.toml --db $DISK/new.db; echo "code $?"
      ls $DISK
      rm $DISK/filler
      dd if=/dev/zero of=$DISK/filler bs=4k count=245 2>/dev/null
      $FOH init \(sample)/store.toml --db $DISK/new.db; echo "code $?"
      ls $DISK
      """)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines == ["code 1", "filler", "code 1", "filler"], "\(outcome)")
    #expect(
      outcome.errors.contains("The disk is full") || outcome.errors.contains("cannot be written"),
      "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: store.folder.path("new.db")))
  }

  @Test("An import stops with whole checks, and goes on once there is room")
  func bring() throws {
    let store = try TrialStore()
    var lines =
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,voided_by_line,staff_id,terminal\n"
    var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
    for check in 1...200 {
      lines += "\(check),\(check),2025-06-14T12:00:00,毛肚,2,3800,0,S,,1,bar\n"
      payments += "\(check),\(check),2025-06-14T13:00:00,CASH,7600,\n"
    }
    let linesPath = try store.folder.write(lines.utf8, to: "lines.csv")
    let paymentsPath = try store.folder.write(payments.utf8, to: "payments.csv")
    let bring =
      "$FOH import checks --lines \(linesPath) --payments \(paymentsPath) --db $DISK/store.db"
    let outcome = try SmallDisk.run(
      megabytes: 16,
      """
      cp \(store.path)* $DISK
      fill || echo "the disk has no end"
      # Room for some checks, not for all.
      truncate -s -400k $DISK/filler
      \(bring) >/dev/null; echo "code $?"
      $FOH doctor --db $DISK/store.db | tail -n 1
      rm $DISK/filler
      \(bring) --json
      $FOH doctor --db $DISK/store.db | tail -n 1
      """)
    #expect(outcome.errors.contains("The disk is full: nothing was saved."), "\(outcome)")
    let said = outcome.output.split(separator: "\n").map(String.init)
    try #require(said.count == 4, "\(outcome)")
    #expect(said[0] == "code 1")
    #expect(said[1] == "all invariants hold")
    #expect(said[2].contains("\"checks\":200,"), "\(said[2])")
    #expect(said[2].contains("\"linesMinorUnits\":1520000,"), "\(said[2])")
    #expect(said[2].contains("\"paymentsMinorUnits\":1520000,"), "\(said[2])")
    #expect(!said[2].contains("\"alreadyThere\":0,"), "nothing fitted before the disk was full")
    #expect(said[3] == "all invariants hold")
  }

  @Test("A number that could not be kept is not given out, and can be once there is room")
  func number() throws {
    let store = try TrialStore()
    let (console, disk) = try SmallDisk.console(of: store, megabytes: 8)
    try console.goToTheDoor()
    var seen = console.output.count
    try console.type("4\r")
    seen = try console.wait(for: "B001", from: seen)

    let filled = try Foh.shell("dd if=/dev/zero of=\(disk)/filler bs=4k 2>&1")
    #expect(filled.output.contains("No space left"), "\(filled.output)")
    // The write-ahead log keeps a little room; that is soon gone too.
    try console.type("4\r")
    seen = try console.wait(for: "The disk is full: nothing was saved", from: seen)

    #expect(try Foh.shell("rm \(disk)/filler").code == 0)
    // What was typed stands there still.
    try console.type("\r")
    try console.wait(for: "B002", from: seen)
    // The disk goes with the console, so the file is fetched from it first.
    let kept = store.folder.path("kept.db")
    let fetched = try Foh.shell(
      "for f in \(disk)/store.db*; do cp $f \(kept)${f#*/store.db}; done")
    #expect(fetched.code == 0, "\(fetched.errors)")
    let totals = try Foh.run("report", "totals", "--db", kept, "--json")
    #expect(totals.output.contains("\"tickets\":2}"), "\(totals)")
    let doctor = try Foh.run("doctor", "--db", kept)
    #expect(doctor.code == 0, "\(doctor)")
    console.send(signal: SIGTERM)
    #expect(try console.waitForExit() == 0)
    #expect(console.isGivenBack)
  }
}
