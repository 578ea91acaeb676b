import PseudoTerminal
import RealProgram
import Testing

@Suite("A menu for a later hour")
struct MenuPushTests {
  private static let menu = TrialStore.sample.appendingPathComponent("menu.csv").path

  @Test("is sent with the moment that was meant, which is said again")
  func planned() throws {
    let headquarters = try HeadquartersProgram()
    let told = try headquarters.run(
      "menu", "push", "--yes", "--db", headquarters.path, "--all", "--csv", Self.menu,
      "--holds-from",
      "2028-02-29T01:30:00+08:00")
    #expect(told.contains("to hold from 2028-02-28T17:30:00.000Z"), "\(told)")
  }

  @Test(
    "is not sent when there is no such moment",
    arguments: [
      "2026-06-31T05:00:00+08:00", "2027-02-30T25:61:00+08:00", "2026-12-01T11:00:00+08:00garbage",
      "2026-12-01T11:00:00",
    ])
  func noSuchMoment(_ moment: String) throws {
    let headquarters = try HeadquartersProgram()
    let refused = #expect(throws: HeadquartersProgram.Refused.self) {
      try headquarters.run(
        "menu", "push", "--yes", "--db", headquarters.path, "--all", "--csv", Self.menu,
        "--holds-from",
        moment)
    }
    #expect(refused?.description.contains("is no moment") == true, "\(refused?.description ?? "")")
  }
}

@Suite("A menu before it goes to the chain")
struct MenuShownTests {
  private static let header = "code,name_zh,name_en,category,station,price\n"
  let headquarters: HeadquartersProgram

  init() throws { headquarters = try HeadquartersProgram() }

  private func push(_ bytes: [UInt8], _ more: String...) throws -> Foh.Outcome {
    let csv = try headquarters.folder.write(bytes, to: "menu.csv")
    return try Foh.run(
      program: [
        Foh.path(of: "foh-hq"), "menu", "push", "--db", headquarters.path, "--all", "--csv", csv,
      ]
        + more)
  }

  @Test("is shown, and without a terminal sent only with --yes")
  func shown() throws {
    let menu = Array("\(Self.header)D1,毛肚,Tripe,offal,cold,38\nD2,牛肉,Beef,beef,cold,42\n".utf8)
    let refused = try push(menu)
    #expect(refused.code == 1)
    #expect(refused.output.contains("2 dishes: Tripe, Beef"), "\(refused)")
    #expect(refused.output.contains("毛肚, 牛肉"), "\(refused)")
    #expect(refused.errors.contains("--yes"), "\(refused)")
    #expect(try push(menu, "--yes").code == 0)
    let changed = Array("\(Self.header)D1,毛肚,Tripe,offal,cold,48\n".utf8)
    let second = try push(changed)
    #expect(second.output.contains("1 gone: Beef"), "\(second)")
    #expect(second.output.contains("1 another price: Tripe 38.00 → 48.00"), "\(second)")
  }

  @Test("is named with its encoding, or refused with the encodings that it may be in")
  func encodings() throws {
    // Jalapeño, Entrecôte grillée, Crème in Windows-1252, then a name that may be several things.
    let certain =
      Array(Self.header.utf8) + Array("A,J,Jalape".utf8) + [0xF1]
      + Array("o,x,cold,3\nB,E,Entrec".utf8)
      + [0xF4] + Array("te,x,cold,4\nC,C,Cr".utf8) + [0xE8] + Array("me,x,cold,5\n".utf8)
    let told = try push(certain, "--yes")
    #expect(told.code == 0, "\(told)")
    #expect(told.output.contains("read as Windows-1252: \"Jalapeño\""), "\(told)")
    let open = Array(Self.header.utf8) + Array("A,N,Ni".utf8) + [0xF1] + Array("o,x,cold,3\n".utf8)
    let refused = try push(open, "--yes")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("menu.csv:2: "), "\(refused)")
    #expect(refused.errors.contains("Windows-1252 \"Niño\""), "\(refused)")
    #expect(refused.errors.contains("--encoding windows-1252"), "\(refused)")
    #expect(try push(open, "--yes", "--encoding", "windows-1252").code == 0)
  }

  @Test("is not sent when its names are question marks")
  func questionMarks() throws {
    let refused = try push(Array("\(Self.header)D1,????,Tripe,offal,cold,38\n".utf8), "--yes")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("were lost when the file was saved"), "\(refused)")
  }

  @Test("A second store of a name is added only when it is meant")
  func sameName() throws {
    func add(_ name: String, _ more: String...) throws -> Foh.Outcome {
      try Foh.run(
        program: [
          Foh.path(of: "foh-hq"), "stores", "add", "--db", headquarters.path, "--name", name,
        ]
          + more)
    }
    #expect(try add("Riverside").code == 0)
    for name in ["Riverside", "riverside ", "Ｒiverside"] {
      let refused = try add(name)
      #expect(refused.code == 1, "\(refused)")
      #expect(refused.errors.contains("--same-name"), "\(refused)")
    }
    #expect(try add("Riverside", "--same-name").code == 0)
    #expect(try add("Riverside 2").code == 0)
    let list = try headquarters.run("stores", "list", "--db", headquarters.path)
    #expect(list.split(separator: "\n").count == 3, "\(list)")
  }

  @Test("On a terminal a person is asked, and a no changes nothing")
  func asked() throws {
    let csv = try headquarters.folder.write(
      "\(Self.header)D1,毛肚,Tripe,offal,cold,38\n".utf8, to: "menu.csv")
    for (answer, words) in [("n", "Nothing was done"), ("y", "goes to every store")] {
      let terminal = try PseudoTerminal(
        [
          Foh.path(of: "foh-hq"), "menu", "push", "--db", headquarters.path, "--all", "--csv", csv,
        ], environment: [:], columns: 120, rows: 40)
      let asked = try terminal.wait(for: "Send this menu to every store? [y/N]")
      try terminal.type("\(answer)\r")
      try terminal.wait(for: words, from: asked)
      #expect(try terminal.waitForExit() == (answer == "y" ? 0 : 1))
    }
  }
}
