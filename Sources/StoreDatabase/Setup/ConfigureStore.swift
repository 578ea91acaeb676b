import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// Makes the store as a configuration says, while consoles are open; see
/// ``StoreDatabase/configure(_:by:)``.
///
/// Throws `ConfigurationRefused`.
struct ConfigureStore: Verb {
  static let terms = VerbTerms<Self>(
    "store.configure", Phrase("change the store's configuration", "修改门店设置"),
    needs: [.permission(.manageStore)],
    audit: .entries("storeConfigured") { _, plan in plan.changes.map(\.note) },
    events: [.storeConfigured])

  /// As it was shown to somebody. It is made anew inside the transaction: guests sit down meanwhile.
  let shown: ConfigurationPlan

  init(_ plan: ConfigurationPlan) { shown = plan }

  func run(in transaction: Transaction) throws -> ConfigurationPlan {
    let plan = try ConfigurationPlan(
      shown.file, isFilePreferred: shown.isFilePreferred, book: shown.book, db: transaction.db,
      store: transaction.store, now: transaction.now)
    if let refusal = plan.refusal { throw refusal }
    for value in plan.settled { try value.forget(transaction.db) }
    guard !plan.changes.isEmpty else { return plan }
    let writer = ConfigurationWriter(
      db: transaction.db, configuration: plan.target, ids: transaction.ids, now: transaction.now)
    try writer.writeStore(over: transaction.store.settings)
    try writer.write(pins: plan.pins)
    try transaction.recordConfigured(plan.changes)
    return plan
  }
}

extension Transaction {
  /// Tells headquarters, and every terminal that is open, what of the configuration is otherwise.
  func recordConfigured(_ changes: [ConfigurationChange]) throws {
    // However long names are and however many tables come, an event fits into one request.
    for start in stride(from: 0, to: changes.count, by: 100) {
      let part = changes[start..<min(start + 100, changes.count)]
      try record(
        .storeConfigured, .only,
        StoreConfiguredFact(
          changes: part.map {
            .init(
              area: $0.area.rawValue, key: String($0.key.prefix(100)), kind: $0.kind.rawValue,
              words: Phrase(
                String($0.words.english.prefix(400)), String($0.words.chinese.prefix(400))))
          }))
    }
  }
}

extension ConfigurationChange {
  var note: AuditNote {
    AuditNote(subject: "\(area.rawValue)/\(key)", detail: words.english)
  }
}

/// Why a store was not made as a configuration says. Nothing was changed.
public struct ConfigurationRefused: Explained, Equatable {
  /// Each of them.
  public let reasons: [Phrase]

  public var explanation: Phrase {
    if let reason = reasons.first, reasons.count == 1 {
      return Phrase(
        "Nothing was changed: \(reason.english)", "未作任何修改：\(reason.chinese)")
    }
    return Phrase(
      "Nothing was changed:\n" + reasons.map { "- \($0.english)" }.joined(separator: "\n"),
      "未作任何修改：\n" + reasons.map { "- \($0.chinese)" }.joined(separator: "\n"))
  }
}
