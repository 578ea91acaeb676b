/// Reads the hours of a day as people type them: `11-22`, `11:00-14:30 17:00-22:00`, `17:00-2am`.
public enum TypedHours {
  /// - Parameter dayBegins: the minute after midnight with which the business day begins.
  /// - Throws: `TypedRefusal.hours`.
  public static func services(
    _ text: String, dayBegins: Int
  ) throws(TypedRefusal) -> [OpeningHours.Service] {
    var services: [OpeningHours.Service] = []
    for part in text.split(whereSeparator: { $0.isWhitespace || ",;，；、".contains($0) }) {
      let ends = part.split(whereSeparator: { "-–~～至到".contains($0) })
      guard ends.count == 2, let opens = try? TypedTime(String(ends[0])),
        let closes = try? TypedTime(String(ends[1])),
        let service = OpeningHours.Service(
          opens: opens.minutes, closes: closes.minutes, dayBegins: dayBegins)
      else { throw .hours }
      services.append(service)
    }
    services.sort { $0.opens < $1.opens }
    let overlap = zip(services, services.dropFirst()).contains { $1.opens < $0.closes }
    guard !services.isEmpty, !overlap else { throw .hours }
    return services
  }
}

extension TypedTime {
  fileprivate var minutes: Int { hour * 60 + minute }
}
