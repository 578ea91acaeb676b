import Foundation
import StoreConfiguration
import StoreDomain
import Testing

@testable import SampleRestaurant

@Suite("The sample restaurant")
struct SampleRestaurantTests {
  @Test func itsConfigurationHasTwoFloorsAndSixtyTables() throws {
    let store = try SampleRestaurant.configuration()
    #expect(store.tables.count == 60)
    #expect(Set(store.tables.map(\.seats)) == [2, 4, 6, 8, 10])
    #expect(store.tables.filter { $0.room == "private" }.count == 6)
    #expect(store.settings.bands.map(\.code) == ["A", "B", "C", "D"])
    #expect(store.staff.count == 14)
    #expect(Set(store.staff.map(\.role)) == Set(store.roles.map(\.code)))
  }

  @Test func itsMenuHasEveryDishInBothLanguagesAndTwoSets() throws {
    let menu = try SampleRestaurant.menu()
    let store = try SampleRestaurant.configuration()
    #expect(menu.count == 152)
    #expect(Set(menu.map(\.name.chinese)).count == 152)
    #expect(Set(menu.map(\.name.english)).count == 152)
    #expect(menu.allSatisfy { $0.name.english.allSatisfy(\.isASCII) })
    #expect(Set(menu.map(\.category)) == Set(store.settings.categories.map(\.code)))
    #expect(Set(menu.map(\.station)) == Set(store.stations.map(\.code)))
    #expect(menu.filter { $0.kind == .pot }.map(\.brothSections) == [1, 2, 3, 4])
    #expect(menu.contains { $0.unit == .weight(grams: 500) })
    #expect(menu.contains { $0.allergens == nil })
    #expect(menu.filter { !$0.set.isEmpty }.map(\.code) == ["S01", "S02"])
  }

  /// What everybody knows to be in a dish must be declared, whatever else is.
  @Test(
    arguments: [
      ("花生", Allergen.peanut), ("虾", .crustacean), ("蟹", .crustacean), ("鱼丸", .fish),
      ("鱼片", .fish), ("豆腐", .soy), ("豆皮", .soy), ("面", .gluten), ("牛奶", .milk),
      ("蛋", .egg), ("啤酒", .gluten), ("鱿鱼", .mollusc), ("蚝", .mollusc), ("鲍鱼", .mollusc),
      ("芝麻", .sesame), ("葡萄酒", .sulphite), ("咖喱", .mustard), ("西芹", .celery),
    ])
  func whatADishIsNamedAfterIsDeclared(word: String, allergen: Allergen) throws {
    let dishes = try SampleRestaurant.menu().filter { $0.name.chinese.contains(word) }
    #expect(!dishes.isEmpty)
    for dish in dishes {
      #expect(dish.allergens?.contains(allergen) == true, "\(dish.name)")
    }
  }

  @Test func noVegetarianDishIsMeat() throws {
    let meat = ["肉", "牛", "羊", "猪", "鸡", "鸭", "鹅", "鱼", "虾", "蟹", "肠", "肚"]
    // Mushrooms named after beef, milk, and egg custard's hen.
    let names = ["牛肝菌", "热牛奶"]
    for dish in try SampleRestaurant.menu()
    where dish.tags.contains(.vegetarian) && !names.contains(dish.name.chinese) {
      #expect(!meat.contains { dish.name.chinese.contains($0) }, "\(dish.name)")
    }
  }

  @Test func theExampleFilesAreTheSameText() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let assets = root.appending(path: "Assets/sample")
    for (name, text) in [
      ("store.toml", SampleRestaurant.configurationText), ("menu.csv", SampleRestaurant.menuText),
    ] {
      let isSame = try String(contentsOf: assets.appending(path: name), encoding: .utf8) == text
      #expect(isSame, "Assets/sample/\(name) is another text than that of Sources/SampleRestaurant")
    }
  }
}

@Suite("The sample's members")
struct SampleMembersTests {
  static let tonight = LocalDate(year: 2026, month: 11, day: 22)

  /// Made once: every test only looks at them.
  private static let everybody = Result {
    SampleMembers(seed: 7, businessDay: tonight, menu: try SampleRestaurant.menu()).members
  }

  private func members(seed: UInt64 = 7, count: Int) throws -> [SampleMember] {
    SampleMembers(
      seed: seed, businessDay: Self.tonight, menu: try SampleRestaurant.menu(), count: count
    ).members
  }

  @Test func oneSeedMakesTheSameGuestsEveryTime() throws {
    #expect(try members(count: 300) == members(count: 300))
    #expect(try members(count: 300) == Array(members(count: 400).prefix(300)))
    #expect(try members(seed: 8, count: 300) != members(count: 300))
  }

  @Test func fiveThousandMembersComeEightTimesAYear() throws {
    let members = try Self.everybody.get()
    #expect(members.count == 5_000)
    let visits = members.reduce(0) { $0 + $1.visits.count }
    #expect((35_000...45_000).contains(visits), "\(visits)")
    #expect(Set(members.map(\.member.id)).count == 5_000)
    #expect(Set(members.map(\.member.code)).count == 5_000)
    #expect(Set(members.compactMap(\.member.phone)).count == 5_000)
    let allergic = members.filter { member in
      member.facts.contains { if case .allergy = $0.kind { true } else { false } }
    }
    #expect((250...370).contains(allergic.count), "\(allergic.count)")
    let lunar = members.filter { if case .lunar = $0.member.birthday { true } else { false } }
    #expect((700...1_200).contains(lunar.count), "\(lunar.count)")
    #expect(Set(members.map(\.member.level)) == Set(MemberLevel.allCases.map(\.rawValue)))
  }

  @Test func everyVisitIsAnEveningOfTheLastYearFromTheMenu() throws {
    let prices = Dictionary(
      uniqueKeysWithValues: try SampleRestaurant.menu().map { ($0.code, $0.price) })
    for member in try Self.everybody.get() {
      #expect(member.visits.map(\.day) == member.visits.map(\.day).sorted())
      for visit in member.visits {
        let age = Self.tonight.dayNumber - visit.day.dayNumber
        var spent = 0
        for (code, quantity) in visit.dishes { spent += try #require(prices[code]) * quantity }
        guard (1...371).contains(age), spent == visit.spentMinorUnits, visit.partySize > 0 else {
          Issue.record("\(member.member.name) on \(visit.day)")
          return
        }
      }
    }
  }

  /// A member's history must teach the suggestions something: favourites come again.
  @Test func visitsFollowHabits() throws {
    let regulars = try Self.everybody.get().filter { $0.visits.count >= 8 }
    #expect(regulars.count > 1_000)
    var usual = 0
    var all = 0
    for member in regulars {
      guard let favourite = member.habit.favourites.first else { continue }
      usual += member.visits.count { $0.dishes[favourite] != nil }
      all += member.visits.count
    }
    #expect(Double(usual) / Double(all) > 0.85)
  }

  @Test func nobodyOrdersWhatTheyMustNotEat() throws {
    let menu = Dictionary(
      uniqueKeysWithValues: try SampleRestaurant.menu().map { ($0.code, $0) })
    for member in try Self.everybody.get() {
      let allergies = Set(
        member.facts.compactMap {
          if case .allergy(let allergen) = $0.kind { allergen } else { nil }
        })
      for code in member.habit.favourites where !allergies.isEmpty {
        let contained = try #require(menu[code]).allergens
        #expect(contained?.isDisjoint(with: allergies) == true, "\(member.member.name) \(code)")
      }
    }
  }

  @Test(
    arguments: [
      LocalDate(year: 2026, month: 11, day: 22), LocalDate(year: 2025, month: 8, day: 1),
      LocalDate(year: 2027, month: 2, day: 5),
    ])
  func wangXiuyingHasHerLunarBirthdayTonightWhateverTheNight(tonight: LocalDate) throws {
    let wang = try #require(
      SampleMembers(
        seed: 1, businessDay: tonight, menu: try SampleRestaurant.menu(), count: 10
      ).members.first)
    #expect(wang.member.name == "王秀英")
    #expect(wang.member.level == "gold")
    #expect(wang.visits.count == 14)
    #expect(wang.visits.suffix(6).count { $0.dishes["D044"] != nil } == 5)
    #expect(wang.facts.contains { $0.kind == .allergy(.peanut) })
    let lunar = try #require(LunarDate(tonight))
    #expect(
      wang.member.birthday
        == .lunar(month: lunar.month, day: lunar.day, isLeapMonth: lunar.isLeapMonth))
  }

  @Test func tonightsBookingsComeByTimeWithTheCastAmongThem() throws {
    let members = try members(count: 500)
    let bookings = SampleBookings(seed: 7, members: members).bookings
    #expect(bookings == SampleBookings(seed: 7, members: members).bookings)
    #expect(bookings.count == 25)
    #expect(bookings.map(\.minuteOfDay) == bookings.map(\.minuteOfDay).sorted())
    #expect(bookings.allSatisfy { (1_020...1_260).contains($0.minuteOfDay) })
    let wang = try #require(bookings.first { $0.memberID == members.first?.member.id })
    #expect(wang.tables == ["T07"])
    #expect(bookings.contains { $0.tasks.contains { $0.what.english == "decant the red wine" } })
    let booked = bookings.compactMap(\.memberID)
    #expect(Set(booked).count == booked.count)
    let tables = Set(try SampleRestaurant.configuration().tables.map(\.name))
    #expect(bookings.allSatisfy { tables.isSuperset(of: $0.tables) })
  }
}
