import ArgumentParser
import CommandOptions
import StoreConfiguration
import StoreDatabase
import StoreDomain
import TextEncodings

/// `foh configure`: makes a store as a changed configuration says, while consoles are open.
struct Configure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how a configuration differs from a store, and make the store so.",
    discussion: """
      Everything is changed in one step, or nothing and all reasons are told. Open consoles follow. \
      What the file no longer names is taken off the screens and stays in the history. What somebody \
      changed on a screen stays until the file says something else; where both say something else, \
      nothing is changed until --take-file says that the file holds. The menu is no part of it.
      """)

  @Argument(help: "The changed configuration.")
  var file: String

  @Flag(name: .customLong("dry-run"), help: "Show the difference and change nothing.")
  var isDryRun = false

  @Flag(
    name: .customLong("take-file"),
    help: "Let the file hold where something was changed on a screen.")
  var isFilePreferred = false

  @Option(help: TextEncoding.help) var encoding: TextEncoding?

  @OptionGroup var store: StoreFile

  func run() throws {
    try explained {
      if isDryRun { try StoreDatabase.refuseEarlierVersion(path: store.path) }
      let database = try store.open()
      let values = try StoreConfiguration(contentsOf: file, named: encoding, notice: tell)
      let plan = try database.plan(values, isFilePreferred: isFilePreferred)
      show(plan)
      if let refusal = plan.refusal { throw refusal }
      if isDryRun {
        return tell(Phrase("Nothing was changed (--dry-run).", "未作任何修改（--dry-run）。"))
      }
      let done = try database.configure(plan, by: .storesMachine)
      tell(
        done.changes.isEmpty
          ? Phrase("The store is as the file says: nothing to change.", "门店与文件一致，无需修改。")
          : Phrase(
            "\(done.changes.count) changes made. Open consoles follow at once.",
            "已修改 \(done.changes.count) 项，已打开的终端立即生效。"))
    }
  }

  /// By area, what is otherwise; then what is left as it is, and whose it is.
  private func show(_ plan: ConfigurationPlan) {
    for area in ConfigurationArea.allCases {
      let changes = plan.changes.filter { $0.area == area }
      guard !changes.isEmpty else { continue }
      tell(Phrase("\(area.name.english):", "\(area.name.chinese)："))
      for change in changes {
        tell(Phrase("  \(change.words.english)", "  \(change.words.chinese)"))
      }
    }
    if !plan.kept.isEmpty {
      tell(Phrase("stays as it was changed on the screen:", "保留终端上的修改："))
      for words in plan.kept { tell(Phrase("  \(words.english)", "  \(words.chinese)")) }
    }
    tell(
      plan.isEnrolled
        ? Phrase(
          "the menu: headquarters sends it, this file does not touch it",
          "菜单：由总部下发，本文件不作改动")
        : Phrase("the menu: stays as it is, this file does not touch it", "菜单：保持不变，本文件不作改动"))
  }
}
