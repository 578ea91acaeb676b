import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Something taken off a dish that was not right (问题菜), as far as it is known.
public struct LineProblem: Sendable {
  let line: OrderLine
  /// Made before the write, so that repeating it splits the line once.
  let partID: Identifier<OrderLine>
  var quantity: Int?
  /// Hundredths of a percent.
  var basisPoints: Int?
  var reason: Reason?
  var authoriser: Authorisation?

  /// What the guests would not pay, of a set also for dishes in it that cost more, in minor units.
  ///
  /// - Parameter lines: all of the order.
  func worth(among lines: [OrderLine]) -> Int {
    var problem = line
    problem.quantity = quantity ?? line.quantity
    let parts = lines.filter {
      $0.setLine == line.id && $0.isShownInSet && $0.stage == .sent && $0.kind != .gift
    }
    return ([problem] + parts).reduce(0) { sum, given in
      var given = given
      given.problemBasisPoints = basisPoints
      return sum + given.givenMinorUnits
    }
  }

  /// What is usually taken off, all of it first, each with its key.
  static let shares: [(basisPoints: Int, key: Key)] = [
    (10_000, .character("f")), (5000, .character("5")), (3000, .character("3")),
    (1000, .character("1")),
  ]
}

extension OrderScreen {
  func askProblem(in context: ConsoleContext) -> [Effect<Self>] {
    guard let line = target, let left = order?.returnable(line), left > 0 else { return [] }
    let problem = LineProblem(line: line, partID: context.ids.next())
    guard left > 1 else {
      var one = problem
      one.quantity = 1
      return askProblem(one, in: context)
    }
    return [
      .present(FormDialog.quantity(of: line.name, now: left, atMost: left)) { answers in
        var counted = problem
        counted.quantity = answers.quantity(atMost: left) ?? left
        return .ask(.problemWanted(counted))
      }
    ]
  }

  /// Asks what is still unknown, one thing at a time, and then does it.
  func askProblem(
    _ problem: LineProblem, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let name = problem.line.name
    guard let basisPoints = problem.basisPoints else {
      return [
        .present(QuestionDialog.share(of: name)) { answer in
          var known = problem
          known.basisPoints = LineProblem.shares[answer].basisPoints
          return .ask(.problemWanted(known))
        }
      ]
    }
    guard let reason = problem.reason else {
      return [
        .present(ReasonDialog.problem(name)) { reason in
          var explained = problem
          explained.reason = reason
          return .ask(.problemWanted(explained))
        }
      ]
    }
    let worth = problem.worth(among: order?.lines ?? [])
    if problem.authoriser == nil, !isGift(worth, within: context) {
      return [
        .present(AuthorisationDialog.problem(name, worth)) { authorisation in
          var allowed = problem
          allowed.authoriser = authorisation
          return .ask(.problemWanted(allowed))
        }
      ]
    }
    return [
      .perform(
        "order",
        ProblemDish(
          problem.line.id, basisPoints: basisPoints, quantity: problem.quantity, reason: reason,
          authoriser: problem.authoriser?.staff, partID: problem.partID)
      ) { .line(.changed($0)) },
      reading,
    ]
  }
}

extension QuestionDialog {
  /// How much is taken off; Enter takes all of it.
  fileprivate static func share(of name: Phrase) -> QuestionDialog {
    QuestionDialog(
      title: Phrase("Problem dish", "问题菜"),
      text: Phrase("\(name.english): how much is taken off?", "\(name.chinese)：减免多少？"),
      answers: LineProblem.shares.map {
        Answer(BillEffect.percentText(basisPoints: $0.basisPoints), key: $0.key)
      })
  }
}

extension ReasonDialog {
  fileprivate static func problem(_ name: Phrase) -> ReasonDialog {
    ReasonDialog(
      title: Phrase("\(name.english) was not right: why?", "\(name.chinese)有问题：原因？"),
      reasons: .problemDish)
  }
}

extension AuthorisationDialog {
  /// Somebody must allow that so much is taken off a dish, in minor units.
  fileprivate static func problem(_ name: Phrase, _ worth: Int) -> AuthorisationDialog {
    AuthorisationDialog(
      for: .gift(minorUnits: worth),
      what: Phrase("something off \(name.english)", "\(name.chinese)减免"))
  }
}
