/// Which courses (道) of an order go to the kitchen, and which are kept back until they are fired.
public enum CourseRule {
  /// What a course is called by.
  public static let courses = 1...9

  /// The course that is served: the last one that the kitchen has, or before that the first one that
  /// was noted; nil without courses.
  ///
  /// - Parameter lines: of one check.
  public static func current(of lines: [OrderLine]) -> Int? {
    let standing = lines.filter { $0.stage != .voided && $0.kind != .returned }
    return standing.filter { $0.stage == .sent }.compactMap(\.course).max()
      ?? standing.compactMap(\.course).min()
  }

  /// Whether a line goes to the kitchen when the order is sent: kept back is what belongs to a later
  /// course than the one that is served, and what would overtake its own course or one before it
  /// while that is kept back.
  public static func goesNow(_ line: OrderLine, among lines: [OrderLine]) -> Bool {
    guard let course = line.course, let current = current(of: lines) else { return true }
    let isOvertaking = lines.contains { $0.stage == .held && ($0.course ?? .max) <= course }
    return course <= current && !isOvertaking
  }

  /// What is fired next: the first course of which something is kept back; what belongs to no course
  /// comes last.
  public static func next(among lines: [OrderLine]) -> [OrderLine] {
    let held = lines.filter { $0.stage == .held }
    guard let course = held.compactMap(\.course).min() else { return held }
    return held.filter { $0.course == course }
  }

  /// - Throws: `CourseRefusal.outOfRange`.
  public static func check(_ course: Int?) throws(CourseRefusal) {
    guard course.map(courses.contains) ?? true else { throw .outOfRange }
  }
}

/// Why a line cannot belong to such a course.
public enum CourseRefusal: Refusal {
  case outOfRange

  public var reason: Phrase { Phrase("courses are 1 to 9", "须为第 1 至 9 道") }

  public var explanation: Phrase {
    Phrase("A course is 1 to 9. Type another one.", "批次应为第 1 至 9 道，请重新输入。")
  }
}

extension OrderLine {
  /// "course 2"; nil when it belongs to none.
  public var courseName: Phrase? { course.map { Phrase("course \($0)", "第 \($0) 道") } }
}
