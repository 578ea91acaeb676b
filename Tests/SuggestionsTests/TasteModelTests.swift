import StoreDomain
import Testing

@testable import Suggestions

@Suite("What a house learns from its checks")
struct TasteModelTests {
  /// Two hundred guests, half of whom always have a and something, half b; x and y go together.
  private static func orders(_ random: inout SeededGenerator) -> [LoggedOrder] {
    var orders: [LoggedOrder] = []
    for number in 1...4 {
      for guest in 0..<200 {
        var items = [guest % 2 == 0 ? "a" : "b"]
        if Int.random(in: 0..<3, using: &random) == 0 { items += ["x", "y"] }
        if Int.random(in: 0..<4, using: &random) == 0 { items.append("z") }
        items.append("rare\(Int.random(in: 0..<20, using: &random))")
        orders.append(
          LoggedOrder(
            member: "\(guest)", number: number, seconds: number * 86_400 * 7 + guest * 60,
            items: items))
      }
    }
    return orders
  }

  @Test func everyGuestIsOfferedFirstWhatTheyHaveAgainAndAgain() {
    var random = SeededGenerator(seed: 1)
    var evaluation = HistoryEvaluation()
    evaluation.learn(Self.orders(&random))
    for guest in 0..<40 {
      let ranked = evaluation.predict(
        LoggedOrder(member: "\(guest)", number: 5, seconds: 40 * 86_400, items: []), k: 3)
      #expect(ranked.first == (guest % 2 == 0 ? "a" : "b"), "guest \(guest): \(ranked)")
    }
    // No future was told: nothing is measured.
    #expect(evaluation.all.count == 0)
  }

  @Test func whatGoesTogetherCompletesACheckAndSaysSo() throws {
    var random = SeededGenerator(seed: 2)
    var model = TasteModel()
    for order in Self.orders(&random) {
      model.learn(
        order.items.map { model.number(of: $0) }, past: nil, at: Moment(seconds: order.seconds))
    }
    let x = try #require(model.knownNumber(of: "x"))
    let first = try #require(
      model.rank(past: nil, basket: [x], at: Moment(seconds: 40 * 86_400)).first)
    #expect(model.words[first.dish] == "y")
    #expect(first.reason == .goesWith(x))
    #expect(first.strength > 0)
    #expect(
      model.rank(past: nil, basket: [x], at: Moment(seconds: nil)).allSatisfy { $0.dish != x })
  }

  @Test func theSameChecksTeachTheSame() {
    var random = SeededGenerator(seed: 3)
    let orders = Self.orders(&random)
    let rankings = (0..<2).map { _ in
      var evaluation = HistoryEvaluation()
      evaluation.learn(orders)
      return (0..<20).map {
        evaluation.predict(LoggedOrder(member: "\($0)", number: 5, seconds: nil, items: []), k: 9)
      }
    }
    #expect(rankings[0] == rankings[1])
  }

  @Test func oneMoreCheckChangesTheModelAtOnce() {
    var model = TasteModel()
    let (a, b) = (model.number(of: "a"), model.number(of: "b"))
    for day in 0..<3 { model.learn([a], past: nil, at: Moment(day: day)) }
    #expect(model.rank(past: nil, at: Moment(day: 4)).map(\.dish) == [a])
    for _ in 0..<9 { model.learn([b], past: nil, at: Moment(day: 4)) }
    #expect(model.rank(past: nil, at: Moment(day: 4)).map(\.dish) == [b, a])
    #expect(model.checks == 12)
  }

  /// A house with a longer list than the linear tables hold is ranked by the rest.
  @Test func aLongListIsRankedToo() {
    var random = SeededGenerator(seed: 4)
    var evaluation = HistoryEvaluation()
    var orders: [LoggedOrder] = []
    for number in 1...3 {
      for guest in 0..<150 {
        orders.append(
          LoggedOrder(
            member: "\(guest)", number: number, seconds: nil,
            items: ["own\(guest)", "own\(guest)b", "\(Int.random(in: 0..<300, using: &random))"]))
      }
    }
    evaluation.learn(orders)
    let ranked = evaluation.predict(
      LoggedOrder(member: "7", number: 4, seconds: nil, items: ["own7"]), k: 2)
    #expect(Set(ranked) == ["own7", "own7b"])
    #expect(evaluation.all.hitRate == 1)
    #expect(evaluation.again.count == 1)
    #expect(evaluation.new.count == 0)
  }

  /// Tea and cake are never on one check, but who had tea has cake the next time.
  @Test func aLongListIsRankedByWhatGuestsHaveLater() throws {
    var random = SeededGenerator(seed: 7)
    var model = TasteModel()
    let rare = (0...LinearTables.limit).map { model.number(of: "rare\($0)") }
    let first = ["tea", "coffee"].map { model.number(of: $0) }
    let next = ["cake", "pie"].map { model.number(of: $0) }
    var pasts = [GuestPast](repeating: GuestPast(), count: 300)
    for dishes in [first, next] {
      for guest in pasts.indices {
        let other = try #require(rare.randomElement(using: &random))
        let basket = [dishes[guest % 2], other]
        model.learn(basket, past: pasts[guest], at: Moment(seconds: nil))
        pasts[guest].add(basket, day: 0)
      }
    }
    for kind in 0...1 {
      var past = GuestPast()
      past.add([first[kind]], day: 0)
      let ranked = model.rank(past: past, at: Moment(seconds: nil))
      let best = try #require(ranked.first)
      #expect(model.words[best.dish] == model.words[next[kind]])
      #expect(best.reason == .likeWhatTheyHave(first[kind]))
    }
  }
}

@Suite("What was learned, row by row")
struct TasteRowTests {
  /// A model that follows another by the rows that change answers as that does, and goes on to learn
  /// as that does; of a list that is too long for linear tables too.
  @Test(arguments: [20, 400])
  func aCopyThatFollowsByRowsIsTheSame(dishes: Int) {
    var random = SeededGenerator(seed: 11)
    var (model, copy) = (TasteModel(), TasteModel())
    if dishes > LinearTables.limit {
      for place in 0..<dishes { _ = model.number(of: "\(place)") }
    }
    var pasts = [GuestPast](repeating: GuestPast(), count: 5)
    for number in 0..<160 {
      let guest = Int.random(in: 0...5, using: &random)
      let size = Int.random(in: 1...6, using: &random)
      let words = Set(
        (0..<size).map { _ in
          let place = Int.random(in: 0..<dishes, using: &random)
          return "\(place * Int.random(in: 0...1, using: &random))"
        })
      let basket = words.sorted().map { model.number(of: $0) }
      let past = guest < 5 ? pasts[guest] : nil
      let moment = Moment(day: 20_000 + number / 3, hour: number % 24)
      model.learn(basket, past: past, at: moment, ranks: number % 3 > 0)
      if guest < 5 { pasts[guest].add(basket, day: moment.day) }
      guard number % 5 == 4 else { continue }
      for row in model.takeChanges() {
        let isTaken = copy.take(row)
        #expect(isTaken, "row \(row.number)")
      }
      let first = Array(basket.prefix(1))
      let ranked = model.rank(past: past, basket: first, at: moment)
      let copied = copy.rank(past: past, basket: first, at: moment)
      #expect(ranked == copied, "check \(number)")
    }
    #expect(model.words == copy.words)
    // The copy goes on to learn as the other does.
    let basket = [0, 1, 2]
    let moment = Moment(day: 20_060, hour: 12)
    model.learn(basket, past: pasts[0], at: moment)
    copy.learn(basket, past: pasts[0], at: moment)
    let (changes, copied) = (model.takeChanges(), copy.takeChanges())
    #expect(changes == copied)
  }

  @Test func rowsThatAreCutOffAreRefused() {
    var model = TasteModel()
    let basket = ["a", "b", "c"].map { model.number(of: $0) }
    for day in 0..<30 { model.learn(basket, past: nil, at: Moment(day: day)) }
    for row in model.takeChanges() {
      guard let known = row.known, !known.isEmpty, row.number > -100 else { continue }
      for cut in [1, 8, known.count] {
        var copy = TasteModel()
        for word in model.words { _ = copy.number(of: word) }
        var damaged = row
        damaged.known = known.dropLast(cut)
        let isTaken = copy.take(damaged)
        #expect(!isTaken, "row \(row.number) without \(cut)")
      }
    }
  }
}

@Suite("What is kept of a guest's visits")
struct GuestPastTests {
  /// Kept row by row, it is what the visits say.
  @Test func rowsSayWhatTheVisitsSay() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      var past = GuestPast()
      var visits: [[Int]] = []
      for day in 0..<Int.random(in: 1...90, using: &random) {
        let basket = (0..<6).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        visits.append(basket)
        past.add(basket, day: day)
      }
      #expect(past.visits == visits.count)
      #expect(past.eaten == visits.joined().count)
      for dish in 0..<6 {
        let days = visits.indices.filter { visits[$0].contains(dish) }
        guard let row = past.eaten(dish) else {
          #expect(days.isEmpty)
          continue
        }
        #expect(row.times == days.count)
        #expect(row.first == days[0] + 1)
        #expect(row.last == (days.last ?? 0) + 1)
        #expect(row.day == days.last)
        let last = visits.suffix(6)
        let recent = past.recent(dish, limit: 6)
        #expect(recent.times == last.count { $0.contains(dish) })
        #expect(recent.of == last.count)
        let weights = visits.reversed().prefix(64).enumerated()
          .filter { $0.element.contains(dish) }.map { 0.5.power($0.offset) }
        #expect(
          abs(Decay.sum(0.5, of: row, visits: visits.count) - weights.reduce(0, +)) < 1e-12)
      }
    }
  }

  @Test func aFurtherCheckOfTheSameTableIsNoVisitOfItsOwn() {
    var past = GuestPast()
    past.add([1, 2], day: 5)
    past.extendLastVisit([2, 3], day: 5)
    #expect(past.visits == 1)
    #expect(past.eaten == 3)
    #expect(past.dishes.map(\.times) == [1, 1, 1])
  }

  @Test func theLatestDishesAreThoseThatWereHadLast() {
    var past = GuestPast()
    for visit in 0..<9 { past.add([visit, 20], day: visit) }
    #expect(Set(past.latest(3)) == [20, 8, 7])
    #expect(past.latest(99).count == 10)
  }

  @Test func whatWasHadLongestAgoIsForgottenFirst() {
    var past = GuestPast()
    for visit in 0..<(GuestPast.dishLimit + 20) { past.add([visit], day: visit) }
    #expect(past.dishes.count == GuestPast.dishLimit)
    #expect(past.dishes.first?.dish == 20)
  }

  @Test func theHourIsThatOfTheWallAlsoBefore1970() {
    #expect(Moment(seconds: -1).day == -1)
    #expect(Moment(seconds: -1).partOfDay == 7)
    #expect(Moment(seconds: 86_400 + 3 * 3600).partOfDay == 1)
    #expect(Moment(seconds: nil).partOfDay == nil)
  }
}

extension Double {
  fileprivate func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * self }
  }
}

@Suite("Solving for many dishes at once")
struct SymmetricSolverTests {
  @Test func theSolutionFulfilsTheEquations() {
    var random = SeededGenerator(seed: 6)
    let size = 12
    let factors = (0..<size * size).map { _ in Double.random(in: -1...1, using: &random) }
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size {
        for k in 0..<size {
          matrix[row * size + column] += factors[row * size + k] * factors[column * size + k]
        }
      }
      matrix[row * size + row] += 1
    }
    let right = (0..<size * 2).map { _ in Double.random(in: -1...1, using: &random) }
    let x = SymmetricSolver.solve(matrix, right, size: size, columns: 2)
    for row in 0..<size {
      for column in 0..<2 {
        let sum = (0..<size).reduce(0) { $0 + matrix[row * size + $1] * x[$1 * 2 + column] }
        #expect(abs(sum - right[row * 2 + column]) < 1e-9)
      }
    }
  }
}
