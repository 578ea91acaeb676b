import StoreDatabase
import StoreDomain
import Testing

@testable import Console

@Suite("What is typed of a booking")
struct BookingTextTests {
  @Test(
    "A time is read as it is said",
    arguments: [
      ("19:30", 19, 30), ("1930", 19, 30), ("930", 9, 30), ("19", 19, 0), ("0:05", 0, 5),
    ])
  func time(_ text: String, _ hour: Int, _ minute: Int) throws {
    let time = try TypedTime(text)
    #expect(time.hour == hour && time.minute == minute)
  }

  @Test(
    "What is no time is refused",
    arguments: ["", ":", "24", "1960", "9:60", "19:30:00", "99999", "19:", ":30"])
  func noTime(_ text: String) {
    #expect(throws: TypedRefusal.time) { try TypedTime(text) }
  }

  @Test("Tasks carry their minutes before, thirty when none are said")
  func tasks() throws {
    #expect(
      try BookingText.tasks("红酒醒酒 45，横幅；cake 2, ,冰桶60、wine 1h, red wine 90 min, 第2桌花, A4") == [
        .init(what: "红酒醒酒", minutesBefore: 45), .init(what: "横幅", minutesBefore: 30),
        .init(what: "cake", minutesBefore: 2), .init(what: "冰桶", minutesBefore: 60),
        .init(what: "wine", minutesBefore: 60), .init(what: "red wine", minutesBefore: 90),
        .init(what: "第2桌花", minutesBefore: 30), .init(what: "A4", minutesBefore: 30),
      ])
  }

  @Test(
    "A number behind a task that is no time before the guests come is refused",
    arguments: ["wine 2019", "banner 2m", "cake 2+1", "wine 1.5"])
  func noTasks(_ text: String) {
    #expect(throws: TypedRefusal.duration(0...1440)) { try BookingText.tasks(text) }
  }

  @Test("A task is given to a role or a person by @, wherever the minutes stand")
  func tasksForSomebody() throws {
    let kitchen = TaskAssignee(.role("cook"), name: Phrase("Kitchen", "后厨"))
    let maya = TaskAssignee(.person(Identifier(rawValue: "m")), name: Phrase("Maya", "Maya"))
    let people = [kitchen, maya]
    #expect(
      try BookingText.tasks(
        "wine 30 @kitchen, ice @maya 15，醒酒45@后厨, cake @COOK, flowers", for: people) == [
          .init(what: "wine", minutesBefore: 30, assignee: kitchen.who),
          .init(what: "ice", minutesBefore: 15, assignee: maya.who),
          .init(what: "醒酒", minutesBefore: 45, assignee: kitchen.who),
          .init(what: "cake", minutesBefore: 30, assignee: kitchen.who),
          .init(what: "flowers", minutesBefore: 30),
        ])
    let unknown = BookingText.unknownAssignee(in: "wine @kitchen, ice @nobody", among: people)
    #expect(unknown == "nobody")
    #expect(BookingText.unknownAssignee(in: "wine @ma", among: people) == nil)
  }
}
