import StoreDomain

/// Lets the menu that waits take hold if its hour has come.
struct HoldPlannedMenu: Verb {
  static let terms = VerbTerms<Self>(
    "menu.hold-planned", Phrase("put the planned menu in force", "启用计划菜单"), needs: [.nobody],
    audit: .none(because: "its event names the version"), events: [.menuApplied, .menuRefused])

  func run(in transaction: Transaction) throws -> Bool { try transaction.holdPlannedMenu() }
}
