import ArgumentParser
import Headquarters
import StoreDomain

/// `foh-hq report`
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Figures of the chain.",
    subcommands: [
      Totals.self, Campaigns.self, Accounts.self, Deposits.self, ClosedDays.self,
      Suggestions.self, InvoiceReport.self, Exceptions.self,
    ])

  /// `foh-hq report totals`
  struct Totals: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts and sums in minor units, by the names of `foh report totals`.")

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "Only this store, by its id.") var store: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
      try await explained {
        let totals = try await database.open().totals(of: store)
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
          say(name + padding + "\(value)")
        }
      }
    }
  }

  /// `foh-hq report campaigns`
  struct Campaigns: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What each campaign gave on closed checks, and single coupons: issued, used, worth."
    )

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "Only this store, by its id.") var store: String?
    @Option(help: "Only this business day: 2026-11-22.") var day: String?
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
      if let day, LocalDate(day) == nil {
        throw ValidationError("\"\(day)\" is no day. Write it like 2026-11-22.")
      }
    }

    func run() async throws {
      try await explained {
        let chain = try await database.open().campaigns(
          of: store, on: day.flatMap { LocalDate($0) })
        if json { return try printJSON(chain) }
        if chain.campaigns.isEmpty {
          say(Phrase("No campaign gave anything.", "没有活动优惠。").text(.ofEnvironment))
        }
        for given in chain.campaigns {
          say(
            given.storeName, given.code, given.name.text(.ofEnvironment), "\(given.bills)",
            "\(given.minorUnits)", separator: "  ")
        }
        for coupons in chain.coupons {
          let figures = Phrase(
            "coupons \(coupons.source): \(coupons.issued) issued, \(coupons.used) used, "
              + "\(coupons.minorUnits) off",
            "券 \(coupons.source)：发出 \(coupons.issued)，使用 \(coupons.used)，优惠 \(coupons.minorUnits)")
          say(
            coupons.storeName, coupons.code, coupons.name.text(.ofEnvironment),
            figures.text(.ofEnvironment), separator: "  ")
        }
      }
    }
  }

  /// `foh-hq report deposits`
  struct Deposits: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What each store holds of deposits for bookings: how many, and minor units.")

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "Only this store, by its id.") var store: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
      try await explained {
        let chain = try await database.open().deposits(of: store)
        if json { return try printJSON(chain) }
        if chain.stores.isEmpty {
          say(Phrase("No store holds a deposit.", "各门店均未持有订金。").text(.ofEnvironment))
        }
        for held in chain.stores {
          say(held.storeName, "\(held.deposits)", "\(held.heldMinorUnits)", separator: "  ")
        }
      }
    }
  }

  /// `foh-hq report suggestions`
  struct Suggestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What suggestions bring: tables with and without, in each store and together.",
      discussion: """
        Each store's figures are those of its `foh report suggestions`. All together: the mean of the \
        stores' differences, each weighed by how sure it is (1/e², with e its standard error), of the \
        stores with enough parties. A store whose parties were all alike has no such error, and counts \
        only where no other does.
        """)

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "Only this store, by its id.") var store: String?
    @Flag(help: "Print one JSON object; amounts are in minor units.") var json = false

    func run() async throws {
      try await explained {
        let chain = try await database.open().suggestionLift(of: store)
        if json { return try printJSON(chain) }
        if chain.stores.isEmpty { say(SuggestionLift.noControl.text(.ofEnvironment)) }
        for store in chain.stores {
          say(store.storeName)
          for line in store.lift.lines(in: chain.currency) { say(" ", line.text(.ofEnvironment)) }
        }
        guard chain.stores.count > 1, let money = chain.money, let dishes = chain.dishes else {
          return
        }
        let (amount, portions) = (money.text(chain.currency), dishes.text(nil))
        let words = Phrase(
          "all together: money a guest \(amount), dishes a guest \(portions)",
          "合计：人均消费 \(amount)，人均点菜份数 \(portions)")
        say(words.text(.ofEnvironment))
      }
    }
  }

  /// `foh-hq report exceptions`
  struct Exceptions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What was kept but does not fit, and nobody has looked at yet; the newest first.")

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "How many; all of them when nothing is said.") var last: Int?
    @Option(help: "Only of this store, by its id.") var store: String?
    @Option(
      name: .customLong("seen-through"),
      help: "Take those up to this number off the list: somebody has looked at them.")
    var seenThrough: Int?
    @Flag(help: "Print one JSON array.") var json = false

    func run() async throws {
      try await explained {
        let ledger = try await database.open()
        if let seenThrough { try await ledger.markExceptionsSeen(through: seenThrough) }
        let items = try await ledger.exceptions(
          atMost: max(0, last ?? Int(Int32.max)), of: store)
        if json { return try printJSON(items) }
        for item in items {
          say(
            item.position, item.storeName, item.kind, item.words.text(.ofEnvironment), item.detail,
            separator: "  ")
        }
      }
    }
  }
}
