import Testing

@Suite("The guide for whoever carries the work on")
struct GuideTests {
  private let guide: MarkdownDocument

  init() throws { guide = try MarkdownDocument("Assets/guide.md") }

  /// What a table of the map names, each with its line.
  private func named(under heading: String) throws -> [String] {
    try guide.section(heading).rows.map { row in
      #expect(row.count == 2 && !row.contains(""), "\(row)")
      return try #require(MarkdownDocument(text: row[0]).quoted.first)
    }
  }

  @Test("The map names every target of the package, and no other")
  func targets() throws {
    let package = try Repository.text("Package.swift")
    let targets = package.matches(
      of: /\.(?:target|testTarget|executableTarget|systemLibrary)\(\s*name: "([^"]+)"/)
    let named = try named(under: "### Targets")
    expect(named, Set(targets.map { String($0.output.1) }), "### Targets")
  }

  @Test(
    "The map names every folder of the three large targets, and no other",
    arguments: ["StoreDatabase", "Console", "Headquarters"])
  func folders(of target: String) throws {
    let heading = "### Folders of Sources/\(target)"
    expect(
      try named(under: heading), try Repository.folders(in: "Sources/\(target)"), heading)
  }

  private func expect(_ named: [String], _ there: Set<String>, _ heading: String) {
    for name in there.subtracting(named).sorted() {
      Issue.record("Assets/guide.md, \(heading): add a line for \(name)")
    }
    for name in named where !there.contains(name) {
      Issue.record("Assets/guide.md, \(heading): there is no \(name)")
    }
    #expect(Set(named).count == named.count, "\(heading) names something twice")
  }

  @Test("Every rule stands in the file that the guide names")
  func rules() throws {
    let rows = try guide.section("## Where a rule stands").rows
    #expect(rows.count > 20)
    for row in rows {
      #expect(row.count == 3 && !row.contains(""), "\(row)")
      let path = try #require(MarkdownDocument(text: row[2]).paths.first, "\(row[0])")
      let text = try Repository.text(path)
      let names = MarkdownDocument(text: row[1]).quoted
      #expect(!names.isEmpty, "\(row[0])")
      for word in names.flatMap({ $0.split(separator: ".") }) {
        #expect(
          try text.contains(Regex("\\b\(word)\\b").wordBoundaryKind(.simple)),
          "\(row[0]): \(word) is not in \(path)")
      }
    }
  }

  @Test("Every file of the domain that is called a rule is in the guide")
  func ruleFiles() throws {
    let named = Set(try guide.section("## Where a rule stands").paths)
    let folder = "Sources/StoreDomain"
    for room in try Repository.folders(in: folder) {
      for path in try Repository.files(in: "\(folder)/\(room)")
      where path.contains(/Rules?\.swift$/) {
        let isNamed = named.contains(path)
        #expect(
          isNamed, "Assets/guide.md, \"Where a rule stands\": add a row for the rule in \(path)")
      }
    }
  }

  @Test("Every file and folder that the guide names is there")
  func paths() {
    for path in guide.paths { #expect(Repository.exists(path), "there is no \(path)") }
  }

  @Test("Every test that the guide names is there")
  func tests() throws {
    let texts = try Repository.swiftTexts(in: "Tests")
    for test in guide.tests where !Repository.exists("Tests/\(test)") {
      let parts = test.split(separator: "/")
      let suites = try texts.filter {
        // A look for the word alone is quick and leaves few texts to read.
        try $0.contains(parts[0])
          && $0.contains(Regex("(struct|class|enum|extension) \(parts[0])\\b"))
      }
      #expect(!suites.isEmpty, "there is no suite \(parts[0])")
      guard parts.count == 2 else { continue }
      #expect(
        try suites.contains { try $0.contains(Regex("func \(parts[1])\\b")) }, "there is no \(test)"
      )
    }
  }

  @Test("Every recipe is a list of steps, and ends in the tests that fail when one is forgotten")
  func recipes() throws {
    let recipes = try guide.section("## Recipes")
    let headings = recipes.headings(level: 3)
    #expect(headings.count >= 10)
    for heading in headings {
      let recipe = try recipes.section(heading)
      #expect(recipe.steps.count > 1, "\(heading) has no steps")
      let last = recipe.text.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
      let ending = MarkdownDocument(text: String(last ?? ""))
      #expect(ending.text.hasPrefix("Forgotten?"), "\(heading): \(ending.text)")
      #expect(!ending.tests.isEmpty, "\(heading) names no test in its last line")
    }
  }
}
