import StoreDomain
import Testing

@testable import StoreConfiguration

/// What is wrong in a file is told with its line.
extension ConfigurationTests {
  @Test(
    arguments: [
      (
        "seats = 4", "seatz = 4", "[[tables]]",
        "seats is missing"
      ),
      (
        "\"Asia/Shanghai\"", "\"Asia/Shangai\"", "time_zone",
        "no time zone is called"
      ),
      (
        "currency = \"CNY\"", "currency = \"CNX\"", "currency",
        "\"CNX\" is not known. Did you mean"
      ),
      (
        "rate = \"6%\"", "rate = 6", "rate",
        "rate must be a text in quotes"
      ),
      (
        "rate = \"6%\"", "rate = \"six\"", "rate",
        "rate must be a percentage"
      ),
      (
        "to = \"1.00\"", "to = \"1.005\"", "to",
        "to \"1.005\" may be 1005 or 1.005"
      ),
      (
        "to = \"1.00\"", "to = \"100.00\"", "to",
        "rounding like this moves a bill by up to 99.99. Say with limit = \"99.99\""
      ),
      (
        "to = \"1.00\"", "to = \"1.00\"\nlimit = \"x\"", "limit",
        "limit must be an amount in quotes"
      ),
      (
        "room = \"hall\"", "room = \"hal\"", "room =",
        "\"hal\" is not known. Did you mean \"hall\"?"
      ),
      (
        "T08-T11, V1", "T08-V11", "names",
        "\"T08-V11\" is not a table or a range"
      ),
      (
        "T08-T11, V1", "T08-T11, T10", "names",
        "there are two tables \"T10\""
      ),
      (
        "[rounding]", "[drawers]\ncash_needs_open_drawer = 1\n\n[rounding]",
        "cash_needs_open_drawer", "cash_needs_open_drawer must be true or false"
      ),
      (
        "[rounding]", "[guest_apps]\nanswer_bookings_from_guests = 0\n\n[rounding]",
        "answer_bookings_from_guests", "answer_bookings_from_guests must be a whole number, 1…99"
      ),
      (
        "[rounding]", "[kitchen]\nrecall_minutes = 0\n\n[rounding]", "recall_minutes",
        "recall_minutes must be a whole number, 1…240"
      ),
      (
        "[rounding]", "[suggestions]\ncontrol_percent = 51\n\n[rounding]", "control_percent",
        "control_percent must be a whole number, 0…50"
      ),
      (
        "[rounding]", "[undo]\nminutes = 500\n\n[rounding]", "minutes",
        "minutes must be a whole number, 0…120"
      ),
      (
        "[rounding]", "[[care]]\nfor = \"birthdy\"\n\n[rounding]", "for",
        "\"birthdy\" is not known. Did you mean \"birthday\"?"
      ),
      (
        "[rounding]", "[[care]]\nfor = \"child\"\ndays = 3\n\n[rounding]", "days",
        "nothing here is called \"days\""
      ),
      (
        "[rounding]", "[[care]]\nfor = \"birthday\"\ndays_before = 400\n\n[rounding]",
        "days_before",
        "days_before must be a whole number, 0…31"
      ),
      (
        "[rounding]", "[[care]]\nfor = \"anniversary\"\ndays_before = 32\n\n[rounding]",
        "days_before",
        "days_before must be a whole number, 0…31"
      ),
      (
        "[rounding]", "[[care]]\nfor = \"level\"\nfrom_level = \"glod\"\n\n[rounding]",
        "from_level",
        "\"glod\" is not known. Known: black, gold, member, silver."
      ),
      (
        "[rounding]", "[[care]]\nfor = \"level\"\nfrom_level = 2\n\n[rounding]", "from_level",
        "from_level must be a text in quotes"
      ),
      (
        "[rounding]", "[[care]]\nfor = \"elderly\"\nup_to_years = 80\n\n[rounding]",
        "up_to_years",
        "nothing here is called \"up_to_years\""
      ),
      (
        "seats = 4", "seats = 0", "seats",
        "seats must be a whole number, 1…60"
      ),
      (
        "minimum = 3", "minimum = 4", "minimum = 4",
        "no band takes parties of 3"
      ),
      (
        "minimum = 3", "minimum = 3\nmaximum = 6", "maximum = 6",
        "no band takes parties of 7"
      ),
      (
        "192.168.1.50", "192.168.1.50:99999", "tcp",
        "tcp must be an address and a port"
      ),
      (
        "fallback = \"till\"", "fallback = \"tll\"", "fallback",
        "\"tll\" is not known. Did you mean \"till\"?"
      ),
      (
        "fallback = \"till\"", "fallback = \"kitchen\"", "fallback",
        "a printer cannot be its own"
      ),
      (
        "file = \"till.prn\"", "columns_ = 1", "[[printers]]",
        "a printer needs exactly one of tcp"
      ),
      (
        "may = [\"queue\", \"seat\"]", "may = [\"queue\",\n\"seet\"]", "\"seet",
        "\"seet\" is not known. Did you mean \"seat\"?"
      ),
      (
        "pin = \"1234\"", "pin = \"12a4\"", "pin",
        "pin must be 4 to 8 digits"
      ),
      (
        "role = \"host\"", "role = \"hast\"", "role =",
        "\"hast\" is not known. Did you mean \"host\"?"
      ),
      (
        "name = \"Anna\"", "name = \"An\\u001bna\"", "name = \"An",
        "name holds an invisible control character"
      ),
      (
        "name = \"Anna\"", "name = \" \"", "name = \" ",
        "name is empty"
      ),
      (
        "name = \"Anna\"", "name = \"Anna", "name = \"Anna",
        "this is not TOML: "
      ),
      (
        "[printing]", "[printng]", "[printng]",
        "nothing here is called \"printng\". Did you mean \"printing\"?"
      ),
    ])
  func aMistakeIsToldWithItsLineAndWhatToDo(
    old: String, new: String, lineBeginning: String, message: String
  ) throws {
    let found = problems(replacing: old, with: new)
    let lines = Self.text.replacing(old, with: new, maxReplacements: 1)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.lastIndex { $0.hasPrefix(lineBeginning) }) + 1
    #expect(found.contains { $0.hasPrefix("store.toml:\(line): \(message)") }, "\(found)")
  }

  @Test func everyMistakeIsToldAtOnce() {
    let text = Self.text
      .replacing("\"CNY\"", with: "\"XXQ\"")
      .replacing("seats = 4", with: "seats = 0\ncolour = \"red\"")
      .replacing("pin = \"1234\"", with: "pin = \"1\"")
    let found = problems(text)
    #expect(found.map { $0.split(separator: ":")[1] } == ["7", "25", "26", "71"], "\(found)")
  }

  @Test func twoPeopleCannotHaveOnePIN() {
    let found = problems(
      Self.text + """
        [[staff]]
        code = "bo"
        name = "Bo"
        role = "host"
        pin = "1234"
        """)
    #expect(found == ["store.toml:76: somebody else has this PIN. Choose another one."])
  }

  @Test func anEmptyFileSaysWhatItLacks() {
    let found = problems("")
    #expect(found.contains("store.toml: the section [store] is missing. Add it."))
    #expect(found.contains("store.toml: there is no [[tables]]. Add at least one."))
  }

  @Test func aZeroByteNeverCutsTheFileShort() {
    #expect(
      problems(replacing: "opens =", with: "\0opens =")
        == ["store.toml:5: this line holds a zero byte. Save the file as plain text."])
  }

  @Test func aFileOfBracketsIsRefusedAndNothingFalls() {
    #expect(problems("a = " + String(repeating: "[", count: 100_000)).count == 1)
    #expect(problems(String(repeating: "[a.", count: 5_000)).count == 1)
  }

  @Test func messagesSpeakBothLanguages() {
    do {
      _ = try StoreConfiguration.parse(text: "[stor]", file: "s")
      Issue.record("accepted")
    } catch {
      #expect(error.text(.simplifiedChinese).contains("是不是 \"store\"？"))
    }
  }
}
