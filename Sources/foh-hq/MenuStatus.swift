import ArgumentParser
import Headquarters
import HeadquartersContract
import StoreDomain

extension Menu {
  /// `foh-hq menu status`
  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what each store said to the menu that it was sent last.")

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "Only this store, by its id.") var store: String?
    @Flag(help: "Print one JSON array.") var json = false

    func run() async throws {
      try await explained {
        let menus = try await database.open().menus(of: store)
        if json { return try printJSON(menus) }
        for menu in menus {
          say(menu.storeID, menu.storeName, menu.words.text(.ofEnvironment), separator: "  ")
          for line in menu.problems { say("    " + line.text(.ofEnvironment)) }
        }
      }
    }
  }
}

extension StoreMenu {
  fileprivate var words: Phrase {
    let sent = sentAt ?? ""
    return switch standing {
    case .none: Phrase("has the menu of its setup", "使用初始菜单")
    case .sent:
      Phrase("sent \(sent), no answer yet", "\(sent) 已下发，门店尚未回应")
    case .planned:
      Phrase(
        "sent \(sent), to hold from \(holdsFrom ?? "")", "\(sent) 已下发，\(holdsFrom ?? "") 生效")
    case .held:
      Phrase(
        "holds since \(heldSince ?? ""), \(dishCount ?? 0) dishes",
        "\(heldSince ?? "") 起生效，共 \(dishCount ?? 0) 道菜")
    case .refused:
      Phrase(
        "refused; the menu before still holds. Mend it, then push it again:",
        "被门店拒绝，仍使用之前的菜单。请修改后重新下发：")
    }
  }

  fileprivate var problems: [Phrase] {
    guard let refusal else { return [] }
    let told = refusal.problems.map { problem in
      guard let line = problem.line else { return problem.message }
      return Phrase(
        "line \(line): \(problem.message.english)", "第 \(line) 行：\(problem.message.chinese)")
    }
    let more = refusal.problemCount - told.count
    return more > 0 ? told + [Phrase("and \(more) more", "另有 \(more) 处")] : told
  }
}
