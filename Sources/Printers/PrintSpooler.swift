import Dispatch
import Foundation
import Printing
import StoreDatabase
import StoreDomain

/// Carries waiting print jobs to their printers. Any number of terminals may run one: a job is
/// claimed by one of them, and taken over when that one dies.
public final class PrintSpooler: Sendable {
  public typealias Connect = @Sendable (PrinterSetting) throws -> any PrinterConnection

  private let database: StoreDatabase
  private let owner: String
  private let connect: Connect
  private let end = DispatchSemaphore(value: 0)

  /// Longer than a printer may take, so that no job is taken over while it prints.
  static let leaseSeconds = 60

  /// - Parameters:
  ///   - owner: unlike every other spooler's, such as terminal and process number.
  ///   - connect: the way to a printer; the real one when nil.
  public init(_ database: StoreDatabase, owner: String, connect: Connect? = nil) {
    self.database = database
    self.owner = owner
    let folder = URL(filePath: database.path).deletingLastPathComponent()
    self.connect = connect ?? { try Self.connection(to: $0, besides: folder) }
  }

  /// Prints all that can be printed now, and blocks until then.
  ///
  /// - Returns: how many slips came out.
  @discardableResult
  public func printWaiting() throws -> Int {
    var printed = 0
    while let claim = try database.claimPrintJob(
      owner: owner, leaseSeconds: Self.leaseSeconds)
    {
      do {
        try deliver(claim)
      } catch {
        try database.failPrintJob(
          claim.job.id, owner: owner, error: Self.printerError(error))
        continue
      }
      if try database.finishPrintJob(claim.job.id, owner: owner) { printed += 1 }
    }
    return printed
  }

  /// Looks for jobs every `milliseconds` on a background queue until `stop()`.
  public func start(everyMilliseconds milliseconds: Int = 500) {
    DispatchQueue(label: "store.printing", qos: .utility).async { [self] in
      repeat {
        // The jobs stay in the file; the next look tries again.
        _ = try? printWaiting()
      } while end.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut
    }
  }

  /// Ends after the slip that is being printed.
  public func stop() {
    end.signal()
  }

  private func deliver(_ claim: PrintClaim) throws {
    let settings = database.store.settings
    let paper = try claim.job.paper(
      in: settings.languages.first ?? .simplifiedChinese,
      and: settings.languages.dropFirst().first, calendar: database.store.calendar,
      elsewhere: claim.printer.code != claim.job.printerCode)
    let bytes = try paper.receiptPrinterBytes(
      columns: claim.printer.columns, encoding: claim.printer.encoding)
    try connect(claim.printer).deliver(bytes)
  }

  /// The way to a printer. A path that is not absolute begins at the store's file.
  static func connection(
    to printer: PrinterSetting, besides folder: URL
  ) throws -> any PrinterConnection {
    switch printer.kind {
    case .device, .file:
      let path = URL(filePath: printer.target, relativeTo: folder).path
      return FilePrinter(path: path, isDevice: printer.kind == .device)
    case .tcp:
      guard let colon = printer.target.lastIndex(of: ":"),
        let port = Int(printer.target[printer.target.index(after: colon)...])
      else { throw StoreError.damaged("address of printer \(printer.code)") }
      return NetworkPrinter(host: String(printer.target[..<colon]), port: port)
    }
  }

  private static func printerError(_ error: any Error) -> PrinterError {
    if let error = error as? PrinterError { return error }
    if let error = error as? any Explained { return .other(error.explanation) }
    return .other(Phrase("\(error)", "\(error)"))
  }
}
