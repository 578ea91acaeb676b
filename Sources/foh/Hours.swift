import ArgumentParser
import StoreConfiguration
import StoreDatabase
import StoreDomain

/// `foh hours`: when the house is open, and other hours in their place.
struct Hours: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print when the house is open in the next days; first take other hours, if given.")

  @Argument(help: "A configuration whose [hours] take the place of the store's.")
  var configuration: String?

  @Option(help: "How many days to print.") var days = 14
  @OptionGroup var store: StoreFile

  func validate() throws {
    guard (1...400).contains(days) else { throw ValidationError("--days \(days): 1 to 400.") }
  }

  func run() throws {
    try explained {
      let database = try store.open()
      if let configuration {
        let values = try StoreConfiguration(contentsOf: configuration)
        try database.perform(
          SetHours(
            values.settings.openingHours, businessDayHour: values.businessDayHour),
          by: .storesMachine)
        tell(
          Phrase(
            "The hours are changed. Open consoles obey at once, and show them when they are opened "
              + "again.",
            "营业时间已修改。已打开的终端立即按此执行，重新打开后显示。"))
      }
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
