import StoreDomain

/// One invoice that a guest of the chain asked for.
public struct ChainInvoice: Sendable, Codable, Equatable {
  public let storeName: String
  public let businessDay: String
  /// The check's number of that day.
  public let checkNumber: Int
  /// `requested`, `sent` or `voided`.
  public let stage: String
  /// `ordinary` or `special`.
  public let kind: String
  /// `company` or `person`.
  public let payer: String
  public let title: String
  public let taxNumber: String?
  public let sendTo: String?
  public let minorUnits: Int
  /// Of the invoice that is out.
  public let invoiceNumber: String?
  /// Why it counts no more.
  public let voidReason: String?

  /// Whether an invoice is out that is to be reversed in the tax system (红冲).
  public var mustBeReversed: Bool { stage == "voided" && invoiceNumber != nil }
}

extension LedgerStore {
  /// The invoices that guests asked for, once everything that was sent is taken in: by store, then by
  /// day and check.
  ///
  /// - Parameters:
  ///   - storeID: nothing for all stores.
  ///   - day: only of checks of this business day.
  /// - Throws: `HeadquartersError.unknownStore`.
  public func invoices(
    of storeID: String? = nil, on day: LocalDate? = nil
  ) async throws -> [ChainInvoice] {
    try await projectWhatAnswers()
    return try await read { db in
      let number = try storeID.map { try Self.store($0, db).number }
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      guard version >= ProjectionSchema.versionWithReceipts else { return [] }
      return try db.rows(
        """
        SELECT store.name AS storeName, invoiceRequest.*
        FROM invoiceRequest JOIN store ON store.number = invoiceRequest.storeNumber
        WHERE (storeNumber = ?1 OR ?1 IS NULL) AND (businessDay = ?2 OR ?2 IS NULL)
        ORDER BY storeNumber, businessDay, invoiceRequest.number, requestedAt, invoiceRequest.id
        """, [number, day?.description]
      ).map { row in
        try ChainInvoice(
          storeName: row["storeName"], businessDay: row["businessDay"],
          checkNumber: row["number"], stage: row["stage"], kind: row["kind"], payer: row["payer"],
          title: row["title"], taxNumber: row["taxNumber"], sendTo: row["sendTo"],
          minorUnits: row["amountMinor"], invoiceNumber: row["invoiceNumber"],
          voidReason: row["voidReason"])
      }
    }
  }
}
