import ArgumentParser
import StoreDatabase

/// `foh report`: figures of a store's file.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Figures of a store's file.", subcommands: [Totals.self])

  /// `foh report totals`
  struct Totals: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts and sums over the whole file, in minor units.")

    @OptionGroup var store: StoreFile
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let totals = try store.open().totals()
        if json { return try printJSON(totals) }
        for (name, value) in [
          ("events", totals.events), ("tickets", totals.tickets),
          ("parties seated", totals.partiesSeated),
          ("members recognised", totals.membersRecognised), ("orders", totals.orders),
          ("order lines", totals.orderLines), ("bills", totals.bills),
          ("payments", totals.payments), ("lines, minor units", totals.linesMinorUnits),
          ("bills, minor units", totals.billsMinorUnits),
          ("payments, minor units", totals.paymentsMinorUnits),
        ] {
          let padding = String(repeating: " ", count: max(1, 36 - name.count - "\(value)".count))
          print(name + padding + "\(value)")
        }
      }
    }
  }
}
