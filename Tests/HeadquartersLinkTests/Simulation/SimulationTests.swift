import Testing

@Suite("Simulated evenings between a store and headquarters")
struct SimulationTests {
  /// Seeds of one test, so that several run at once.
  static let hundred = 100

  @Test("Nothing is lost and nothing counted twice, whatever goes wrong", arguments: 0..<10)
  func evenings(_ block: Int) throws {
    for seed in block * Self.hundred..<(block + 1) * Self.hundred {
      var simulation = Simulation(seed: UInt64(seed))
      try simulation.run()
    }
  }

  @Test("The simulation finds mistakes that were put in", arguments: PlantedBug.allCases)
  func mistakes(_ bug: PlantedBug) throws {
    var caught: Simulation.Violation?
    for seed in 0..<UInt64(1000) where caught == nil {
      var simulation = Simulation(seed: seed, bug: bug)
      do {
        try simulation.run()
      } catch let violation as Simulation.Violation {
        caught = violation
      }
    }
    let violation = try #require(caught, "no seed shows \(bug)")
    print("\(bug): seed \(violation.seed), \(violation.rule)")
  }

  @Test("The same seed gives the same evening")
  func repeatable() throws {
    func evening() throws -> [String] {
      var simulation = Simulation(seed: 7)
      try simulation.run()
      return simulation.story
    }
    #expect(try evening() == evening())
  }
}
