import ArgumentParser
import StoreDatabase

/// `foh verbs`: what staff can do and who may, as it stands in the manual.
struct Verbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print who may do what, with its audit entry and its events, in Markdown.")

  func run() {
    print(VerbTable.markdown(), terminator: "")
  }
}
