import ArgumentParser
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDatabase
import StoreDomain
import TextEncodings

/// `foh init`: makes a store's file from its configuration and its menu.
struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a store from a readable configuration and a menu.")

  @Argument(help: "The configuration, such as Assets/sample/store.toml.")
  var configuration: String

  @Option(help: "The menu in CSV. Default: menu.csv beside the configuration.")
  var menu: String?

  @Option(help: TextEncoding.help) var encoding: TextEncoding?

  @OptionGroup var store: StoreFile

  func run() throws {
    try explained {
      let values = try StoreConfiguration(
        contentsOf: configuration, named: encoding, notice: tell)
      let menuPath =
        menu
        ?? URL(fileURLWithPath: configuration).deletingLastPathComponent()
        .appendingPathComponent("menu.csv").relativePath
      let text = try SetupFile.text(atPath: menuPath, named: encoding)
      if let notice = SetupFile.notice(of: text, file: menuPath) { tell(notice) }
      let rows = try MenuFile.parse(text, file: menuPath, context: MenuFile.Context(values))
      let database = try StoreDatabase.create(at: store.path, configuration: values, menu: rows)
      tell(
        Phrase(
          "\(database.path): \(values.tables.count) tables, \(rows.count) dishes, "
            + "\(values.staff.count) staff. Open it with: foh console --db \(store.path)",
          "\(database.path)：桌台 \(values.tables.count)，菜品 \(rows.count)，"
            + "员工 \(values.staff.count)。打开：foh console --db \(store.path)"))
    }
  }
}
