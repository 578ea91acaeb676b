import PseudoTerminal
import RealProgram
import Testing

@Suite("The first screen speaks the house's language")
struct HouseLanguageTests {
  @Test(
    "As its configuration says, and only where that says nothing as the terminal's locale does",
    arguments: [
      ("", "en_US.UTF-8", "请选择员工"),
      (
        "/^languages = /d; s/^default_language = .*/default_language = \"en\"/", "zh_CN.UTF-8",
        "Who are you"
      ),
      ("/^languages = /d; /^default_language = /d", "zh_CN.UTF-8", "请选择员工"),
      ("/^languages = /d; /^default_language = /d", "en_US.UTF-8", "Who are you"),
    ])
  func firstScreen(change: String, locale: String, words: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Foh.shell(
      """
      cd \(folder.url.path) && sed -e "$CHANGE" $SAMPLE/store.toml > store.toml &&
      $FOH init store.toml --menu $SAMPLE/menu.csv --db store.db
      """, environment: ["SAMPLE": TrialStore.sample.path, "CHANGE": change])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let console = try Foh.start(
      "console", "--db", folder.path("store.db"),
      environment: ["LANG": locale, "LC_ALL": locale])
    try console.wait(for: words)
  }
}
