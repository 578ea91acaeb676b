import StoreDomain

/// Keeps in the audit trail who writes the records that wait for headquarters into a file: guests' names
/// and phone numbers are in them.
struct NoteRecordsExported: Verb {
  static let terms = VerbTerms<Self>(
    "delivery.export", Phrase("write out the records that wait for headquarters", "导出待传记录"),
    needs: [.permission(.manageStore)],
    audit: .entry("recordsExported") { verb, _ in AuditNote(detail: verb.file) }, events: [])

  /// The file's name, without its folder.
  let file: String

  func run(in transaction: Transaction) throws {}
}
