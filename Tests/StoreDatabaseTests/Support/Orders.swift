import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// What guests have on their order, what the kitchen was told of it, and what can be undone.
extension TestStore {
  /// What stands on a party's order beside what is charged for each guest.
  func dishes(of party: Party) throws -> [OrderLine] {
    try database.order(of: party.id).lines.filter { $0.kind != .perHead && $0.stage != .voided }
  }

  /// The lines of a set's dishes that stand on a party's order.
  func parts(of set: OrderLine, at party: Party) throws -> [OrderLine] {
    try database.order(of: party.id).lines.filter {
      $0.setLine == set.id && $0.kind != .returned && $0.stage != .voided
    }
  }

  /// The line of one of a set's dishes.
  func part(_ code: String, of set: OrderLine, at party: Party) throws -> OrderLine {
    let id = try dish(code).id
    return try #require(try parts(of: set, at: party).first { $0.dishID == id })
  }

  /// Slips of the kitchen of these kinds, from the first one on.
  func kitchenSlips(
    _ kinds: Set<PrintJob.Kind> = [.kitchenTicket, .returnNotice, .rushNotice, .moveNotice]
  ) throws -> [KitchenSlip] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT kind, document FROM printJob ORDER BY rowid")
    }.filter { row in
      PrintJob.Kind(rawValue: row["kind"]).map(kinds.contains) == true
    }.map { row in
      try JSONDecoder().decode(KitchenSlip.self, from: Data((row["document"] as String).utf8))
    }
  }

  /// The newest step of a kind that can be undone, or could.
  func step(
    _ kind: UndoableStep.Kind, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> UndoableStep {
    try #require(
      try database.undoableSteps().first { $0.kind == kind }, sourceLocation: sourceLocation)
  }
}
