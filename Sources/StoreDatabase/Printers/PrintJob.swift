import GRDB
import Printing
import StoreDomain

/// Something to be printed, from the verb that asked for it until the paper is out.
public struct PrintJob: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case kitchenTicket, returnNotice, rushNotice, moveNotice, proforma, receipt, dayReport
    case queueNumber, coupon

    /// What staff call it.
    public var name: Phrase {
      switch self {
      case .kitchenTicket: Phrase("kitchen ticket", "后厨单")
      case .returnNotice: Phrase("return notice", "退菜单")
      case .rushNotice: Phrase("rush notice", "催菜单")
      case .moveNotice: Phrase("move notice", "转台单")
      case .proforma: Phrase("bill to check", "预结单")
      case .receipt: Phrase("receipt", "结账单")
      case .dayReport: Phrase("report of a day", "营业日报表")
      case .coupon: Phrase("coupon", "优惠券")
      case .queueNumber: Phrase("number slip", "排号单")
      }
    }
  }

  public enum Stage: String, Sendable, Codable, CaseIterable {
    case pending, printing, printed, failed
  }

  public var id: Identifier<PrintJob>
  /// The printer that it is meant for.
  public var printerCode: String
  /// The printer to try now: the fallback after a failure.
  public var tryOn: String
  public var kind: Kind
  /// What staff know it by: `T07`.
  public var subject: String
  /// The document as JSON.
  public var document: String
  public var createdAt: Timestamp
  public var stage: Stage
  /// Tries that were begun.
  public var attempts: Int
  /// Whether an earlier try may have left paper.
  public var mayBeOut: Bool
  public var lastError: PrinterError?
  public var printedOn: String?

  /// From a row of `printJob`.
  init(row: some StoredRow) {
    id = row["id"]
    printerCode = row["printerCode"]
    tryOn = row["tryOn"]
    kind = row["kind"]
    subject = row["subject"]
    document = row["document"]
    createdAt = row["createdAt"]
    stage = row["stage"]
    attempts = row["attempts"]
    mayBeOut = row["mayBeOut"]
    lastError = (row["lastError"] as String?).map(PrinterError.init(stored:))
    printedOn = row["printedOn"]
  }
}

extension PrintJob.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension PrintJob.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
