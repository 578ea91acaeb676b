import ArgumentParser
import Headquarters
import StoreDomain
import TextEncodings

/// `foh-hq report invoices`
struct InvoiceReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoices",
    abstract: "Invoices that guests asked for, as CSV: for whoever issues them.",
    discussion: """
      Amounts are in minor units. A voided one with a number is out, and is to be reversed in the tax \
      system (红冲).
      """)

  @OptionGroup var database: HeadquartersDatabase
  @Option(help: "Only this store, by its id.") var store: String?
  @Option(help: "Only checks of this business day: 2026-11-22.") var day: String?
  @Flag(help: "Print one JSON array.") var json = false

  private static let columns = [
    "store", "business_day", "check", "stage", "kind", "payer", "title", "tax_number", "send_to",
    "minor_units", "invoice_number", "void_reason", "to_be_reversed",
  ]

  func validate() throws {
    if let day, LocalDate(day) == nil {
      throw ValidationError("\"\(day)\" is no day. Write it like 2026-11-22.")
    }
  }

  func run() async throws {
    try await explained {
      let invoices = try await database.open().invoices(
        of: store, on: day.flatMap { LocalDate($0) })
      if json { return try printJSON(invoices) }
      let lines = [Self.columns] + invoices.map(Self.fields)
      // The end of a line is one character.
      for fields in lines { say(String(CSVLine.text(fields).dropLast())) }
    }
  }

  private static func fields(of invoice: ChainInvoice) -> [String] {
    [
      invoice.storeName, invoice.businessDay, "\(invoice.checkNumber)", invoice.stage,
      invoice.kind, invoice.payer, invoice.title, invoice.taxNumber ?? "", invoice.sendTo ?? "",
      "\(invoice.minorUnits)", invoice.invoiceNumber ?? "", invoice.voidReason ?? "",
      invoice.mustBeReversed ? "yes" : "",
    ]
  }
}
