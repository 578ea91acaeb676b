import ArgumentParser
import StoreDatabase
import StoreDomain

/// `foh hours`: when the house is open. Other hours come with `foh configure`.
struct Hours: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print when the house is open in the next days.")

  @Option(help: "How many days to print.") var days = 14
  @OptionGroup var store: StoreFile

  func validate() throws {
    guard (1...400).contains(days) else { throw ValidationError("--days \(days): 1 to 400.") }
  }

  func run() throws {
    try explained {
      let database = try store.open()
      guard let hours = try database.hours() else {
        return tell(Phrase("always open", "随时营业"))
      }
      let today = database.store.calendar.businessDay(of: database.environment.now())
      for step in 0..<days {
        let day = today.adding(days: step)
        let (date, text) = (day.withWeekday, hours.text(on: day))
        tell(Phrase("\(date.english)  \(text.english)", "\(date.chinese)  \(text.chinese)"))
      }
    }
  }
}
