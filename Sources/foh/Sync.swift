import ArgumentParser
import Foundation
import Outbox
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
          return try waitingUntilTold { await service.run() }
        }
        try waitingUntilTold { try await service.runUntilEmpty() }
        let status = try database.deliveryStatus()
        guard status.waiting == 0 else { throw ExitCode.failure }
        print("Headquarters has everything up to record \(status.acknowledgedThrough).")
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
    }

    func run() throws {
      try explained {
        let database = try store.open()
        let output = Output(
          status: try database.deliveryStatus(),
          records: try database.deliveryRecords(waiting: records, arrived: min(records, 50)))
        if json { return try printJSON(output) }
        for line in DeliveryText(
          output.status, now: database.environment.now(), calendar: database.store.calendar
        ).lines(.ofEnvironment) {
          print(line)
        }
        for record in output.records where record.stage != .acknowledged {
          let error =
            record.lastError.map {
              "  " + DeliveryFault(stored: $0).words.text(.ofEnvironment)
            } ?? ""
          print(
            "\(record.sequence)  \(record.at.iso8601Text)  \(record.stage.rawValue)  "
              + "\(record.attempts)x  \(record.type)\(error)")
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
      try explained { try store.open().retryDelivery(by: nil) }
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
        try database.holdDelivery(
          from: record ?? first, reason: reason.map(HoldReason.init(words:)) ?? .unsaid, by: nil)
      }
    }
  }

  /// `foh sync release`
  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Send again what was held.")

    @OptionGroup var store: StoreFile

    func run() throws {
      try explained { try store.open().releaseDelivery(by: nil) }
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
        try database.retryDelivery(by: nil)
      }
    }
  }

  /// `foh sync export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the records that wait, one CloudEvent a line, as they would be sent.")

    @OptionGroup var store: StoreFile
    @Option(help: "The file to write; it must not exist.") var output: String

    func run() throws {
      try explained {
        let count = try store.open().exportWaiting(to: output)
        print("\(output): \(count) records")
      }
    }
  }
}
