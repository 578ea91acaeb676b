import StoreDomain

extension SeededGenerator {
  mutating func next(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func chance(_ percent: Int) -> Bool { next(1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(0...(elements.count - 1))]
  }
}
