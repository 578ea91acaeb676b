import Testing

@testable import StoreConfiguration

@Suite("Lines of a configuration")
struct TOMLLineIndexTests {
  @Test func everyKeyIsFoundOnItsLine() {
    let lines = TOMLLineIndex(
      #"""
      # a comment with [brackets] and "quotes"
      a = "one # not a comment"
      b.c = { d = 1, e = ["x", "y"] } # [z]
      long = """
      f = 1
      ""quoted"" \""" """
      raw = '''
      g = 1'''
      list = [
        "p", # "q
        { h = 1 },

        [ 1,
          2 ],
      ]
      "k 1" = 'C:\'
      [one.two]
      three = 3
      [[many]]
      m = 1
      [[many]]
      m = 2
      [many.inner]
      n = 3
      """#)
    #expect(lines.line(of: "a") == 2)
    #expect(lines.line(of: "b.c.e[1]") == 3)
    #expect(lines.line(of: "f") == nil)
    #expect(lines.line(of: "long") == 4)
    #expect(lines.line(of: "raw") == 7)
    #expect(lines.line(of: "list[0]") == 10)
    #expect(lines.line(of: "list[1].h") == 11)
    #expect(lines.line(of: "list[2][1]") == 14)
    #expect(lines.line(of: "k 1") == 16)
    #expect(lines.line(of: "one.two.three") == 18)
    #expect(lines.line(of: "many[0].m") == 20)
    #expect(lines.line(of: "many[1].m") == 22)
    #expect(lines.line(of: "many[1].inner.n") == 24)
    #expect(lines.line(of: "many[1].missing") == 21)
    #expect(lines.line(of: "missing") == nil)
  }
}
