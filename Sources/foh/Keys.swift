import ArgumentParser
import Console

/// `foh keys`: the key table of every screen, as it stands in the README.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the keys of every screen in Markdown.")

  func run() {
    print(KeyTable.markdown(), terminator: "")
  }
}
