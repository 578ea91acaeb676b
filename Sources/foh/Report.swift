import ArgumentParser
import StoreDatabase
import StoreDomain
import TerminalCore

/// `foh report`: figures of a store's file.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Figures of a store's file.",
    subcommands: [Totals.self, Z.self, Suggestions.self, Quotes.self])

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
          (Phrase("events", "记录"), totals.events),
          (Phrase("tickets", "取号"), totals.tickets),
          (Phrase("parties seated", "入座"), totals.partiesSeated),
          (Phrase("members recognised", "识别会员"), totals.membersRecognised),
          (Phrase("orders", "开单"), totals.orders),
          (Phrase("order lines", "点菜行"), totals.orderLines),
          (Phrase("bills", "账单"), totals.bills),
          (Phrase("payments", "支付"), totals.payments),
          (Phrase("lines, minor units", "点菜金额（最小货币单位）"), totals.linesMinorUnits),
          (Phrase("bills, minor units", "账单金额（最小货币单位）"), totals.billsMinorUnits),
          (Phrase("payments, minor units", "支付金额（最小货币单位）"), totals.paymentsMinorUnits),
        ] {
          let label = name.text(.ofEnvironment)
          let gap = max(1, 36 - displayWidth(label) - "\(value)".count)
          print(label + String(repeating: " ", count: gap) + "\(value)")
        }
      }
    }
  }

  /// `foh report suggestions`
  struct Suggestions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How many suggestions of each kind were shown, taken and left; what they bring.",
      discussion: """
        Where control_percent of [suggestions] keeps a share of the tables without suggestions, these \
        are compared with the others: the mean over parties that have paid of the money a guest, and \
        of the dishes a guest without what is charged by the head, and the difference with the bounds \
        within which it lies in 95 of 100 cases (Welch's, for variances that need not be the same). A \
        dish that another party took over counts for the party that pays it. \
        Parties of one share are compared among themselves; it takes \(MeanDifference.fewest) of each.
        """)

    @OptionGroup var store: StoreFile
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let database = try store.open()
        let kinds = try database.suggestionAcceptance()
        let lifts = try database.suggestionLifts()
        if json { return try printJSON(Figures(kinds: kinds, lift: lifts)) }
        if kinds.isEmpty { tell(Phrase("no suggestion was shown yet", "尚未给出过推荐")) }
        for row in kinds {
          tell(
            Phrase(
              "\(row.kind): \(row.shown) shown, \(row.taken) taken, \(row.left) left",
              "\(row.kind)：推荐 \(row.shown) 次，采纳 \(row.taken) 次，未采纳 \(row.left) 次"))
        }
        if lifts.isEmpty { tell(SuggestionLift.noControl) }
        for line in lifts.flatMap({ $0.lines(in: database.store.currency) }) { tell(line) }
      }
    }

    private struct Figures: Encodable {
      var kinds: [SuggestionAcceptance]
      var lift: [SuggestionLift]
    }
  }

  /// `foh report quotes`
  struct Quotes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How well the waits held that guests were told at the door.",
      discussion: """
        Of all parties that found no free table: the share that was seated within the middle and \
        within the end of what it was told, which should be half and nine in ten, with those who \
        walked away as censored (Kaplan–Meier), and the mean pinball loss in minutes.
        """)

    @OptionGroup var store: StoreFile
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let score = try store.open().quoteScore()
        if json { return try printJSON(score) }
        guard let middle = score.coverageP50, let end = score.coverageP90 else {
          return tell(Phrase("no party has been seated after a wait yet", "尚无等位后入座的客人"))
        }
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        tell(
          Phrase(
            "\(score.count) waits: \(percent(middle)) within the middle of what was told (50 % is "
              + "right), \(percent(end)) within the end (90 % is right)",
            "共 \(score.count) 次等位：\(percent(middle)) 在告知的中值内入座（应为 50 %），"
              + "\(percent(end)) 在上限内入座（应为 90 %）"))
      }
    }
  }
}
