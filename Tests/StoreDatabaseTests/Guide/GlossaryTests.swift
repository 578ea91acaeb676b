import Testing

@Suite("The glossary")
struct GlossaryTests {
  @Test("Every word stands there once, with its Chinese, its type and one meaning")
  func rows() throws {
    let rows = try MarkdownDocument("Assets/glossary.md").section("## Words").rows
    #expect(rows.count > 50)
    var words: Set<String> = []
    for row in rows {
      #expect(row.count == 4 && !row.contains(""), "\(row)")
      #expect(words.insert(row[0]).inserted, "\(row[0]) stands there twice")
      #expect(row[1].contains(/\p{Han}/), "\(row[0]) has no Chinese")
    }
  }

  @Test("Every type that a word has is declared in the sources")
  func types() throws {
    let sources = try Repository.swiftTexts(in: "Sources").map { ($0, Self.declared(in: $0)) }
    for row in try MarkdownDocument("Assets/glossary.md").section("## Words").rows
    where row[2] != "—" {
      let types = MarkdownDocument(text: row[2]).quoted
      #expect(!types.isEmpty, "\(row[0]): a type stands in backticks")
      for type in types {
        let path = type.split(separator: ".").map(String.init)
        let isDeclared = try sources.contains { text, declared in
          guard let last = path.last, declared.contains(last) else { return false }
          return try path.dropLast().allSatisfy {
            try declared.contains($0)
              || text.contains(Regex("extension \($0)\\b").wordBoundaryKind(.simple))
          }
        }
        #expect(isDeclared, "\(row[0]): \(type) is declared nowhere")
      }
    }
  }

  @Test("Every old name that is kept stands where the glossary says")
  func oldNames() throws {
    let rows = try MarkdownDocument("Assets/glossary.md").section("## Old names that stay").rows
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.count == 3 && !row.contains(""), "\(row)")
      let name = try #require(MarkdownDocument(text: row[0]).quoted.first)
      let path = try #require(MarkdownDocument(text: row[1]).paths.first)
      #expect(try Repository.text(path).contains(name), "\(name) is not in \(path)")
    }
  }

  private static func declared(in text: String) -> Set<String> {
    Set(
      text.matches(of: /\b(?:struct|class|enum|protocol|actor|typealias) (\w+)/)
        .map { String($0.output.1) })
  }
}
