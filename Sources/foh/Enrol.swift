import ArgumentParser
import Foundation
import HeadquartersLink
import StoreDatabase
import StoreDomain

/// `foh enrol`: ties a store's file to headquarters.
struct Enrol: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tie this store to headquarters with a one-time code.",
    discussion: """
      The device's private key stays in a file beside the store's, readable by its owner alone. \
      When the answer is lost, run it again with the same code.
      """)

  @Option(name: .customLong("hq"), help: "Where headquarters answers, such as https://hq.example.")
  var address: String

  @Option(help: "The one-time code that `foh-hq stores add` printed.")
  var code: String

  @Option(
    name: .customLong("ca"),
    help: ArgumentHelp(
      "A PEM file with the certificate of the chain's own authority, when it has one.",
      discussion: "From then on the store trusts no other. Without it, it trusts whom it did."))
  var authority: String?

  @OptionGroup var store: StoreFile

  func run() throws {
    try explained {
      let address = try HeadquartersAddress(address)
      let authority = try authority.map { try Authority(file: $0) }
      let database = try store.open()
      let code = code
      let enrolment = try waiting {
        try await Enrolling.enrol(database, at: address, code: code, trusting: authority)
      }
      tell(
        Phrase(
          "Enrolled at \(enrolment.url) as \(enrolment.storeID). Any open console sends from now on; "
            + "where none is open, run `foh sync run`.",
          "已接入 \(enrolment.url)，门店编号 \(enrolment.storeID)。打开的终端会自动上传；"
            + "没有终端打开时请运行 foh sync run。"))
    }
  }
}
