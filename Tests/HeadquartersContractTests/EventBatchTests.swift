import Foundation
import HeadquartersContract
import Testing

/// Events travel as the bytes that were frozen in the store.
@Suite struct EventBatchTests {
  @Test(arguments: [
    [], [#"{"a":1}"#], [#"{"a":1}"#, #"{ "b" : [ { "c": "}]," } ] }"#],
    [#"{"quote":"\"","backslash":"\\","name":"王秀英 \u0000 }{"}"#, "{}"],
  ])
  func aBatchGivesBackTheBytesItWasMadeOf(_ texts: [String]) throws {
    let payloads = texts.map { Data($0.utf8) }
    #expect(try EventBatch.split(EventBatch.join(payloads)) == payloads)
  }

  @Test func spaceBetweenEventsIsNotPartOfThem() throws {
    let body = Data(" [ {\"a\":1} ,\n\t{\"b\":2} ] \r\n".utf8)
    #expect(try EventBatch.split(body) == [Data(#"{"a":1}"#.utf8), Data(#"{"b":2}"#.utf8)])
  }

  @Test(arguments: [
    "", "{}", "[", "[{}", "[{},]", "[{}]x", "[1]", "[{}{}]", #"[{"a":"]}"#, #"[{"a":[}]}]"#, "[[]]",
    "null", #"[{"a":"\"#, "[,]",
  ])
  func whatIsNoBatchIsRefused(_ text: String) {
    #expect(throws: MalformedBatch.self) { try EventBatch.split(Data(text.utf8)) }
  }

  @Test func aBatchThatIsTooLongOrTooDeepIsRefused() throws {
    let many = EventBatch.join(Array(repeating: Data("{}".utf8), count: 101))
    #expect(throws: MalformedBatch.self) { try EventBatch.split(many) }
    let opening = String(repeating: "{\"a\":", count: 70)
    let deep = "[" + opening + "1" + String(repeating: "}", count: 70) + "]"
    #expect(throws: MalformedBatch.self) { try EventBatch.split(Data(deep.utf8)) }
    #expect(
      try EventBatch.split(EventBatch.join(Array(repeating: Data("{}".utf8), count: 100))).count
        == 100)
  }

  @Test func anyBytesAreEitherABatchOrAClearRefusal() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array(#"[]{}",:\ a1"#.utf8)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...24, using: &generator)
      let bytes = Data((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 })
      guard let parts = try? EventBatch.split(bytes) else { continue }
      #expect(parts.allSatisfy { $0.first == UInt8(ascii: "{") && $0.last == UInt8(ascii: "}") })
    }
  }
}
