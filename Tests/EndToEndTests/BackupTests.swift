import Foundation
import GRDB
import RealProgram
import Testing

@Suite("A store is backed up and put back by those who look after it")
struct BackupTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  /// Whoever runs the tests, the program may not do everything: an administrator gives that up.
  private var asAnyone: String {
    geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search" : ""
  }

  private func shell(_ line: String, _ language: Language = .english) throws -> Foh.Outcome {
    try Foh.shell(
      "cd \(store.folder.url.path) && \(line)",
      environment: ["HQ": Foh.path(of: "foh-hq"), "LC_ALL": language.locale])
  }

  @Test("While four terminals play an evening, every copy is the store at one moment")
  func evening() throws {
    let evening = try RunningProgram(
      "foh",
      [
        "demo", "--headless", "--hours", "1", "--processes", "4", "--db",
        store.folder.path("evening.db"),
      ])
    let path = store.folder.path("evening.db")
    var copies: [(path: String, said: String)] = []
    while evening.wait(seconds: 0.05) == nil || copies.isEmpty {
      guard FileManager.default.fileExists(atPath: path + "-shm") else { continue }
      let copy = store.folder.path("copy-\(copies.count).db")
      let outcome = try Foh.run("backup", "--db", path, "--to", copy)
      guard outcome.code == 0 || !copies.isEmpty else { continue }
      #expect(outcome.code == 0, "\(outcome)")
      copies.append((copy, outcome.output))
    }
    #expect(evening.wait() == 0, "\(evening.errors)")
    for (copy, said) in copies {
      let found = try DatabaseQueue(path: copy).read {
        try String.fetchOne($0, sql: "PRAGMA integrity_check")
      }
      #expect(found == "ok")
      let doctor = try Foh.run("doctor", "--db", copy)
      #expect(doctor.code == 0, "\(doctor)")
      let totals = try TrialStore.totals(of: copy)
      #expect(
        said.contains(totals.events == 0 ? "the beginning" : "record \(totals.events),"),
        "\(said): \(totals)")
    }
  }

  @Test("Made, lost, put back: each step says what it did, and what the copy does not hold")
  func lost() throws {
    #expect(
      try shell("$FOH doctor --db store.db").output.contains(
        "last backup: ! none yet: tell IT. Make one: foh backup --db store.db --to COPY"))
    let made = try shell("$FOH backup --db store.db --to copy.db && stat -c %a copy.db")
    #expect(made.output.contains("copy.db: a sound copy up to the beginning"), "\(made)")
    #expect(made.output.hasSuffix("600\n"))
    #expect(try shell("$FOH doctor --db store.db").output.contains("last backup: 0 min ago\n"))
    let refused = try shell("$FOH restore --from copy.db --db store.db")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("With --aside it is kept under another name"), "\(refused)")
    let aside = try shell("$FOH restore --from copy.db --db store.db --aside")
    #expect(aside.code == 0, "\(aside)")
    #expect(aside.output.contains("The file that was there is now"), "\(aside)")
    let again = try shell("rm store.db* && $FOH restore --from copy.db --db store.db", .chinese)
    #expect(again.output.contains("已恢复"), "\(again)")
    #expect(try store.doctor().code == 0)
    #expect(try shell("ls | grep -c unfinished").output == "0\n")
  }

  @Test("A store that is in use is not taken away under those who work with it")
  func inUse() throws {
    #expect(try shell("$FOH backup --db store.db --to copy.db").code == 0)
    let holder = try DatabaseQueue(path: store.path)
    #expect(try holder.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM staff") ?? 0 } > 0)
    for language in Language.allCases {
      let outcome = try shell("$FOH restore --from copy.db --db store.db --aside", language)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains(language == .chinese ? "正在使用" : "is in use"), "\(outcome)")
      // Nor is it a copy.
      #expect(try shell("$FOH restore --from store.db --db new.db", language).code == 1)
    }
    withExtendedLifetime(holder) {}
  }

  @Test("A full disk is told as that, and the copy before stays as it was")
  func fullDisk() throws {
    let outcome = try SmallDisk.run(
      megabytes: 2,
      """
      $FOH backup --db \(store.path) --to $DISK/copy.db >/dev/null; echo "code $?"
      sha256sum < $DISK/copy.db
      fill || echo "the disk has no end"
      $FOH backup --db \(store.path) --to $DISK/copy.db; echo "code $?"
      sha256sum < $DISK/copy.db
      ls $DISK
      """)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 6, "\(outcome)")
    #expect(lines.first == "code 0" && lines[2] == "code 1", "\(outcome)")
    #expect(lines[1] == lines[3])
    #expect(Array(lines.suffix(2)) == ["copy.db", "filler"])
    #expect(outcome.errors.contains("there is no room for"), "\(outcome)")
    #expect(outcome.errors.contains("An earlier copy is as it was"), "\(outcome)")
  }

  @Test("A folder that this user may not enter is named, and nothing in it is called missing")
  func closedFolder() throws {
    try FileManager.default.createDirectory(
      atPath: store.folder.path("shut"), withIntermediateDirectories: true)
    let sample = TrialStore.sample.path
    #expect(try shell("$FOH backup --db store.db --to copy.db").code == 0)
    #expect(
      try shell(
        "cp store.db* shut && cp \(sample)/* shut && $HQ init --db hq.db && cp hq.db shut "
          + "&& chmod 000 shut"
      ).code == 0)
    defer { _ = try? shell("chmod 700 shut") }
    for command in [
      "$FOH console --db shut/store.db", "$FOH doctor --db shut/store.db",
      "$FOH report totals --db shut/store.db", "$FOH backup --db shut/store.db --to other.db",
      "$FOH backup --db store.db --to shut/copy.db", "$FOH backup --db store.db --to shut/",
      "$FOH restore --from shut/copy.db --db new.db",
      "$FOH restore --from copy.db --db shut/new.db",
      "$FOH init \(sample)/store.toml --db shut/new.db", "$FOH init shut/store.toml --db new.db",
      "$FOH init \(sample)/store.toml --menu shut/menu.csv --db new.db",
      "$FOH sync export --db store.db --output shut/out.jsonl",
      "$HQ doctor --db shut/hq.db", "$HQ init --db shut/new.db",
      "$HQ backup --db hq.db --to shut/copy.db",
      "$HQ serve --db hq.db --listen 127.0.0.1:0 --status-password-file shut/password",
      "$HQ serve --db hq.db --listen 127.0.0.1:0 --tls-certificate shut/a --tls-key shut/b",
    ] {
      for language in Language.allCases {
        let outcome = try shell("\(asAnyone) \(command)", language)
        #expect(outcome.code == 1, "\(command): \(outcome)")
        #expect(
          outcome.errors.contains(language == .chinese ? "无权进入目录" : "may not enter the folder")
            || outcome.errors.contains(
              language == .chinese ? "没有进入其所在目录" : "may not enter its folder"),
          "\(command): \(outcome.errors)")
        for missing in ["There is no", "no such file", "不存在。", "找不到该文件"] {
          #expect(!outcome.errors.contains(missing), "\(command): \(outcome.errors)")
        }
      }
    }
  }

  @Test("A file that is mounted by itself is refused, since its log lies elsewhere")
  func mountedAlone() throws {
    let outcome = try Foh.shell(
      """
      cd \(store.folder.url.path) && mkdir 'other place' && touch 'other place/store.db' && \
      exec unshare -rm sh -c 'mount --bind store.db "other place/store.db" && \
      $FOH doctor --db "other place/store.db"'
      """)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("is mounted alone"), "\(outcome)")
    #expect(try shell("ls 'other place'").output == "store.db\n")
    #expect(try store.doctor().code == 0)
  }

  @Test("The timer and its service are what systemd understands, and call commands that exist")
  func units() throws {
    let assets = TrialStore.sample.deletingLastPathComponent()
    let service = try String(
      contentsOf: assets.appendingPathComponent("foh-backup.service"), encoding: .utf8)
    let timer = try String(
      contentsOf: assets.appendingPathComponent("foh-backup.timer"), encoding: .utf8)
    for line in ["[Timer]", "Persistent=true", "WantedBy=timers.target"] {
      #expect(timer.contains(line + "\n"))
    }
    let command = try #require(
      service.split(separator: "\n").first { $0.hasPrefix("ExecStart=") }
    ).dropFirst("ExecStart=/usr/local/bin/foh ".count)
    let place = store.folder.path("backups")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let outcome = try shell(
      "$FOH "
        + command.replacing("/var/lib/foh/store.db", with: store.path)
        .replacing("/var/backups/foh", with: place))
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).count == 1)
  }
}
