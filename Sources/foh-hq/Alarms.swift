import ArgumentParser
import Headquarters
import StoreDomain

/// `foh-hq alarms`
struct Alarms: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What somebody must look at, store by store.",
    subcommands: [List.self, Clear.self], defaultSubcommand: List.self)

  /// `foh-hq alarms list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what nobody has looked at yet, the newest first.")

    @OptionGroup var database: HeadquartersDatabase
    @Flag(help: "Print one JSON array.") var json = false

    func run() async throws {
      try await explained {
        let alarms = try await database.open().alarms()
        if json { return try printJSON(alarms) }
        for alarm in alarms {
          say(
            alarm.lastAt, alarm.storeID, alarm.storeName, alarm.kind, "\(alarm.times)x",
            separator: "  ")
          say("    \(alarm.words.text(.ofEnvironment))")
          say("    \(alarm.detail)")
        }
        guard !alarms.isEmpty else { return }
        let command = database.commands.line("alarms clear")
        say(
          Phrase("When it is mended: \(command) STORE", "处理完毕后运行：\(command) 门店编号")
            .text(.ofEnvironment))
      }
    }
  }

  /// `foh-hq alarms clear`
  struct Clear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a store's alarms were looked at; what happens later raises them again.")

    @OptionGroup var database: HeadquartersDatabase
    @Argument(help: "The store's id, as `foh-hq stores list` shows it.") var store: String

    func run() async throws {
      try await explained {
        let count = try await database.open().clearAlarms(of: store)
        say(
          Phrase("\(count) alarm(s) of \(store) cleared.", "已清除 \(store) 的 \(count) 条告警。")
            .text(.ofEnvironment))
      }
    }
  }
}
