import StoreDomain
import TerminalCore

extension QuestionDialog {
  /// Asks about a party for which the house has no place: one digit too many is soon typed. Enter
  /// leads back to the number.
  ///
  /// - Parameter goOn: what is done all the same, as an answer: "book it".
  static func largeParty(of partySize: Int, atMost largest: Int, goOn: Phrase) -> QuestionDialog {
    QuestionDialog(
      title: Phrase("\(partySize) guests?", "\(partySize) 位？"),
      text: Phrase(
        "The largest place of the house is for \(largest). More guests sit apart.",
        "本店一处最多坐 \(largest) 位，再多须分桌。"),
      answers: [
        Answer(Phrase("type it again", "重新输入"), key: .character("b")),
        Answer(goOn, key: .character("y"), isDangerous: true),
      ])
  }
}
