import ArgumentParser
import Foundation
import HeadquartersLink
import StoreDatabase
import StoreDomain

/// `foh sync`: what happened, on its way to headquarters.
struct Sync: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Send what happened to headquarters, and look after it.",
    subcommands: [
      Run.self, Status.self, Retry.self, Hold.self, Release.self, Export.self, RotateKey.self,
      Trust.self,
    ])

  /// `foh sync run`
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send until SIGTERM, or until nothing waits.",
      discussion: """
        Any open console sends as well; one of them does, the others stand by. Run this on a store \
        whose consoles are not always open.
        """)

    @OptionGroup var store: StoreFile
    @Flag(help: "End when headquarters has everything.") var untilEmpty = false

    func run() throws {
      try explained {
        let database = try store.open()
        let service = OutboxService(
          database, owner: "sync-\(ProcessInfo.processInfo.processIdentifier)")
        guard untilEmpty else {
          guard try database.enrolment() != nil else { throw DeliveryError.notEnrolled }
          // Who takes a number in an app is told by this process how long it will wait.
          let learning = Task.detached(priority: .utility) {
            while !Task.isCancelled {
              database.learnWaits(telling: complain)
              try? await Task.sleep(for: .seconds(600))
            }
          }
          defer { learning.cancel() }
          return try waitingUntilTold { await service.run(telling: complain) }
        }
        try waitingUntilTold { try await service.runUntilEmpty() }
        let status = try database.deliveryStatus()
        guard status.waiting == 0 else { throw ExitCode.failure }
        tell(
          Phrase(
            "Headquarters has everything up to record \(status.acknowledgedThrough).",
            "总部已收到全部记录，共 \(status.acknowledgedThrough) 条。"))
      }
    }
  }

  /// `foh sync status`
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how delivery stands, and the records that wait.")

    @OptionGroup var store: StoreFile
    @Flag(help: "Print one JSON object.") var json = false
    @Option(help: "How many records are shown.") var records = 20

    func validate() throws {
      guard (0...10_000).contains(records) else {
        throw ValidationError("--records takes 0 to 10000.")
      }
    }

    struct Output: Codable {
      var status: DeliveryStatus
      var records: [DeliveryRecord]
      var feed: FeedPosition
      var menu: MenuStanding
      /// Rows from headquarters that could not be taken.
      var refused: [RefusedRow]
    }

    func run() throws {
      try explained {
        let database = try store.open()
        let output = Output(
          status: try database.deliveryStatus(),
          records: try database.deliveryRecords(waiting: records, arrived: min(records, 50)),
          feed: try database.feedPosition(), menu: try database.menuStanding(),
          refused: try database.refusedRows(limit: 20))
        if json { return try printJSON(output) }
        let now = database.environment.now()
        let calendar = database.store.calendar
        for line in DeliveryText(output.status, now: now, calendar: calendar).lines(.ofEnvironment)
        {
          print(line)
        }
        for words in output.feedWords { tell(words) }
        for words in output.menu.words(now: now, calendar: calendar) { tell(words) }
        if let refused = output.menu.refused { tell(refused.words(now: now, calendar: calendar)) }
        for record in output.records where record.stage != .acknowledged {
          let error =
            record.lastError.map {
              "  " + DeliveryFault(stored: $0).words.text(.ofEnvironment)
            } ?? ""
          let about = record.about.map { "  " + $0.text(.ofEnvironment) } ?? ""
          print(
            "\(record.sequence)  \(record.at.iso8601Text)  \(record.stage.words.text(.ofEnvironment))  "
              + "\(record.attempts)x  \(record.type)\(about)\(error)")
        }
      }
    }
  }

  /// `foh sync retry`
  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Try everything again at once that was refused or failed.")

    @OptionGroup var store: StoreFile

    func run() throws {
      try explained {
        let database = try store.open()
        try database.perform(RetryDelivery(), by: .storesMachine)
        let status = try database.deliveryStatus()
        if let held = status.heldFrom {
          tell(
            Phrase(
              "Record \(held) and all after it stay held, because a person holds them. To send them: "
                + "foh sync release",
              "第 \(held) 条及之后的记录由人工暂停，仍不上传。如需上传请运行 foh sync release。"))
        } else {
          tell(Phrase("Everything that waits is tried again now.", "正在重试全部待传记录。"))
        }
      }
    }
  }

  /// `foh sync hold`
  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep a record and all after it from being sent.")

    @OptionGroup var store: StoreFile
    @Option(help: "The record's number; default: the oldest that waits.") var record: Int?
    @Option(help: "Why.") var reason: String?

    func run() throws {
      try explained {
        let database = try store.open()
        let first = try database.deliveryStatus().acknowledgedThrough + 1
        try database.perform(
          PauseDelivery(
            from: record ?? first, reason: reason.map(Reason.init(words:)) ?? Reason(.unsaid)),
          by: .storesMachine)
        tell(
          Phrase(
            "Record \(record ?? first) and all after it wait. To send them: foh sync release",
            "第 \(record ?? first) 条及之后的记录已暂停。如需上传请运行 foh sync release。"))
      }
    }
  }

  /// `foh sync release`
  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Send again what was held.")

    @OptionGroup var store: StoreFile

    func run() throws {
      try explained {
        try store.open().perform(ResumeDelivery(), by: .storesMachine)
        tell(Phrase("Nothing is held any more.", "已全部放行。"))
      }
    }
  }

  /// `foh sync rotate-key`
  struct RotateKey: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give this device a new key; headquarters ends the old one with its first use.")

    @OptionGroup var store: StoreFile

    func run() throws {
      try explained {
        let database = try store.open()
        try waiting { try await Enrolling.rotateKey(of: database) }
        tell(
          Phrase(
            "This device has a new key. The old one ends with the next request.",
            "本机已换用新密钥，旧密钥在下次上传时失效。"))
      }
    }
  }

  /// `foh sync trust`
  struct Trust: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whose word the store takes for headquarters' certificate.",
      discussion: """
        Before the chain's own authority is replaced, give a file with the old and the new one in it.
        """)

    @OptionGroup var store: StoreFile
    @Option(
      name: .customLong("ca"),
      help: "A PEM file with the certificate of the chain's own authority, and of no other.")
    var authority: String?
    @Flag(name: .customLong("system"), help: "The authorities that this machine knows.")
    var isSystem = false

    func validate() throws {
      guard isSystem == (authority == nil) else {
        throw ValidationError("Say whom to trust: --ca FILE, or --system.")
      }
    }

    func run() throws {
      try explained {
        let database = try store.open()
        try AuthorityFile(besides: database.path).keep(
          try authority.map { try Authority(file: $0) })
        // What was refused for want of trust is tried at once.
        try database.perform(RetryDelivery(), by: .storesMachine)
        tell(
          authority.map {
            Phrase(
              "Headquarters is trusted by the certificate in \($0), and by no other.",
              "此后只信任 \($0) 中的证书。")
          }
            ?? Phrase(
              "Headquarters is trusted by the authorities that this machine knows.",
              "此后信任本机已有的签发机构。"))
      }
    }
  }

  /// `foh sync export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the records that wait, one CloudEvent a line, as they would be sent.",
      discussion: """
        Guests' names and phone numbers are in them: --by says in whose name they leave the house, \
        with the PIN at the terminal or on the standard input, and the audit trail keeps it.
        """)

    @OptionGroup var colleague: NamedColleague
    @OptionGroup var store: StoreFile
    @Option(help: "The file to write; it must not exist.") var output: String

    func run() throws {
      try explained {
        let database = try store.open()
        // Nobody types a PIN for a file that cannot be.
        try StoreDatabase.checkExportPlace(output)
        let count = try database.exportWaiting(to: output, by: try colleague.author(in: database))
        tell(Phrase("\(output): \(count) records", "\(output)：\(count) 条记录"))
      }
    }
  }
}

extension Sync.Status.Output {
  /// What is wrong with what headquarters sends down.
  fileprivate var feedWords: [Phrase] {
    var lines: [Phrase] = []
    if let problem = feed.problem.map({ DeliveryFault(stored: $0).words }) {
      lines.append(
        Phrase(
          "What headquarters sends cannot be read (\(problem.english)). Call headquarters.",
          "总部下发的内容无法读取（\(problem.chinese)）。请联系总部。"))
    }
    return lines
      + refused.map {
        let problem = Verdict.clean($0.problem)
        return Phrase(
          "not taken from headquarters: \($0.kind) \($0.id) (\(problem))",
          "未能接收总部下发的 \($0.kind) \($0.id)（\(problem)）")
      }
  }
}
