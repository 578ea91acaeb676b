import ArgumentParser
import Headquarters
import HeadquartersContract

/// `foh-hq events`
struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Every event that stores tell of, what it carries and what becomes of it.")

  @Flag(help: "Print the schema of an event as it stands in the published document.")
  var schema = false

  func run() throws {
    let text = schema ? EventRegistry.standard.publishedSchema : try EventCatalogue.markdown()
    print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
  }
}
