import StoreDomain

/// The question of a birthday that the calendar does not have once in every year, with what holds now
/// as the first answer.
struct BirthdayChoiceDialog {
  private let answers: [(choice: Birthday, title: Phrase, key: Character)]
  let dialog: QuestionDialog

  /// - Parameter birthday: as it was typed, with what was chosen before.
  init(_ question: BirthdayQuestion, about birthday: Birthday) {
    let text: Phrase
    var answers: [(choice: Birthday, title: Phrase, key: Character)]
    switch question {
    case .leapDay:
      text = Phrase(
        "When do you celebrate in a year without 29 February?", "没有2月29日的年份，您哪天过生日？")
      answers = [
        (birthday.choosing(.february28), Phrase("28 February", "2月28日"), "8"),
        (birthday.choosing(.march1), Phrase("1 March", "3月1日"), "1"),
      ]
    case .repeatedMonth(let year):
      text = Phrase(
        "\(year) has this lunar month twice. In which do you celebrate?",
        "\(year)年这个农历月有两个，您过哪一个？")
      answers = [
        (birthday.choosing(.first), Phrase("the first", "前一个月"), "1"),
        (birthday.choosing(.second), Phrase("the second", "后一个月（闰月）"), "2"),
      ]
    }
    if answers[1].choice.meansTheSame(as: birthday) { answers.swapAt(0, 1) }
    self.answers = answers
    dialog = QuestionDialog(
      title: Phrase("Ask the guest", "请问客人"), text: text,
      answers: answers.map { QuestionDialog.Answer($0.title, key: .character($0.key)) })
  }

  /// The birthday with the answer of that number.
  func birthday(_ answer: Int) -> Birthday? {
    answers.indices.contains(answer) ? answers[answer].choice : nil
  }
}

extension Birthday {
  /// Whether both are celebrated on the same days; without a choice, the month that is like the month
  /// of birth.
  fileprivate func meansTheSame(as other: Birthday) -> Bool {
    guard case .lunar(_, _, let isLeap, let choice) = self,
      case .lunar(_, _, _, let otherChoice) = other
    else { return self == other }
    let usual = isLeap ? RepeatedMonthChoice.second : .first
    return (choice ?? usual) == (otherChoice ?? usual)
  }
}
