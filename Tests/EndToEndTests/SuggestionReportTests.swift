import Foundation
import RealProgram
import Testing

@Suite("What suggestions bring, by the command")
struct SuggestionReportTests {
  private let folder: TemporaryFolder

  private static let english = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"]

  init() throws { folder = try TemporaryFolder() }

  private struct Report: Decodable {
    struct Kind: Decodable {
      var kind: String
    }
    struct Lift: Decodable {
      var controlPercent: Int
    }
    var kinds: [Kind]
    var lift: [Lift]
  }

  @Test("A new store has nothing to tell, and says how it would")
  func nothing() throws {
    let sample = TrialStore.sample.path
    let made = try Foh.shell(
      "cd \(folder.url.path) && $FOH init \(sample)/store.toml --db store.db")
    #expect(made.code == 0, "\(made.errors)")
    let told = try Foh.shell(
      "cd \(folder.url.path) && $FOH report suggestions --db store.db", environment: Self.english)
    #expect(told.code == 0, "\(told.errors)")
    #expect(told.output.contains("no suggestion was shown yet"))
    #expect(told.output.contains("control_percent in [suggestions]"))
    let json = try Foh.shell(
      "cd \(folder.url.path) && $FOH report suggestions --db store.db --json")
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    #expect(report.kinds.isEmpty && report.lift.isEmpty)
  }

  @Test("A share that leaves too few tables with suggestions is refused with its line")
  func share() throws {
    let sample = TrialStore.sample.path
    let refused = try Foh.shell(
      """
      cd \(folder.url.path) && cp \(sample)/* . \
      && sed -i 's/control_percent = 0/control_percent = 60/' store.toml \
      && $FOH init store.toml --db store.db
      """, environment: Self.english)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("control_percent must be a whole number, 0…50"))
  }
}
