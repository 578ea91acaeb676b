import StoreDomain

/// Lets the menu that waits take effect if its hour has come.
struct ApplyPlannedMenu: Verb {
  static let terms = VerbTerms<Self>(
    "menu.apply-planned", Phrase("put the planned menu in force", "启用计划菜单"), needs: [.nobody],
    audit: .none(because: "its event names the version"), events: [.menuApplied, .menuRefused])

  func run(in transaction: Transaction) throws -> Bool { try transaction.applyPlannedMenu() }
}
