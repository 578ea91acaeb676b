import ArgumentParser

/// What headquarters keeps in a second, and what is left of it while others flood it.
@main
struct HeadquartersBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure headquarters.", subcommands: [Ingest.self, Flood.self, Flooder.self],
    defaultSubcommand: Ingest.self)
}
