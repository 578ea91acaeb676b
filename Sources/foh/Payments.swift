import ArgumentParser
import Foundation
import PaymentGateways
import StoreDatabase
import StoreDomain

/// `foh payments`: what is on its way at gateways.
struct Payments: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Carry payments between the store and its gateways, and show what waits.",
    subcommands: [Run.self, Waiting.self])

  /// `foh payments run`
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Carry payments until SIGTERM.",
      discussion: """
        Any open console does it as well; one that is killed leaves its payments to the others. Run \
        this on a store whose consoles are not always open.
        """)

    @OptionGroup var store: StoreFile

    func run() throws {
      try explained {
        let database = try store.open()
        let service = GatewayService(database, owner: ServiceProcess.owner("payments"))
        try waitingUntilTold { await service.run() }
      }
    }
  }

  /// `foh payments waiting`
  struct Waiting: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the payments of which a gateway has not said what became.")

    @OptionGroup var store: StoreFile

    func run() throws {
      try explained {
        let database = try store.open()
        let now = database.environment.now()
        for payment in try database.gatewayPaymentsOnTheirWay() {
          let progress = payment.progress(among: database.store.settings.gateways)
          let what = progress.happening(at: now)
          let fault = progress.fault.map { $0.words }
          tell(
            Phrase(
              "\(payment.orderNumber)  \(payment.payment.amount.plainText)  \(payment.gatewayCode)  "
                + what.english + (fault.map { "; \($0.english)" } ?? ""),
              "\(payment.orderNumber)  \(payment.payment.amount.plainText)  \(payment.gatewayCode)  "
                + what.chinese + (fault.map { "；\($0.chinese)" } ?? "")))
        }
      }
    }
  }
}
