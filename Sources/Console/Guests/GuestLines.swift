import StoreDatabase
import StoreDomain
import TerminalCore

/// What a detail says about a guest whom the chain knows.
enum GuestLines {
  /// "gold  14 visits, last 3 Nov", in one line.
  static func member(
    _ member: Member, _ profile: MemberProfile?, in context: ConsoleContext, withName: Bool = false
  ) -> SheetLine {
    let level = MemberLevel(rawValue: member.level).map { context.text($0.name) } ?? member.level
    let said = withName ? member.nameWithAddress : member.formOfAddress
    // The spaces stand before what follows: behind a piece they would make it a label.
    var pieces =
      said.map { [Piece($0, .strong), Piece("  " + level, .member)] } ?? [
        Piece(level, .member)
      ]
    if let profile { pieces.append(Piece("  " + context.text(profile.visitPhrase))) }
    return .pieces(pieces, right: [Piece(member.maskedPhone(in: context.country) ?? "", .quiet)])
  }

  /// One line for each alert: what, and who does it; the key stands at the one that it takes.
  ///
  /// - Parameter first: whose ticket, booking or bill it is; another guest's care says whose it is.
  static func care(
    _ alerts: [CareAlert], besides first: Identifier<Member>?, in context: ConsoleContext
  ) -> [SheetLine] {
    let next = alerts.next(for: context.signedIn?.staffID)
    return alerts.map { alert in
      let isOver = alert.stage == .done || alert.stage == .declined
      let ownerStyle: Style =
        alert.isLate(at: context.now) ? .danger : alert.stage == .open ? .strong : .quiet
      let style = isOver ? .quiet : CareText.style(of: alert.kind)
      let owner = CareText.owner(
        of: alert, takenWith: alert.id == next?.id ? "a" : nil, at: context.now)
      return .pieces(
        [
          Piece(alert.kind.symbol + " ", style),
          Piece(context.text(alert.words(besides: first)), style),
        ],
        right: [Piece(context.text(owner), ownerStyle)])
    }
  }

  /// What holds for a member tonight, before anything is raised: for a guest on the phone or just
  /// being entered.
  static func foreseenCare(_ profile: MemberProfile, in context: ConsoleContext) -> [SheetLine] {
    var lines: [SheetLine] = []
    if profile.isBirthdayToday, let birthday = profile.member.birthday?.phrase {
      let words = Phrase("birthday today: \(birthday.english)", "今天生日：\(birthday.chinese)")
      lines.append(.line("* " + context.text(words), .birthday))
    }
    for fact in profile.facts.sortedForCard {
      switch fact.kind {
      case .allergy, .pregnancy, .child, .complaint, .help:
        lines.append(
          .line(
            fact.kind.symbol + " " + context.text(fact.kind.phrase(on: context.businessDay)),
            fact.kind.style))
      case .diet, .preference, .companion, .anniversary, .note: continue
      }
    }
    return lines
  }

  /// What the member usually eats, likes, and what is noted.
  static func habits(_ profile: MemberProfile, in context: ConsoleContext) -> [SheetLine] {
    var lines: [SheetLine] = []
    if !profile.usual.isEmpty {
      let names = profile.usual.prefix(4).map { context.text($0.name) }
      lines.append(
        .labelled(
          context.text(Phrase("usual", "常点")),
          [Piece(names.joined(separator: context.text(Phrase(", ", "、"))))]))
    }
    for fact in profile.facts {
      switch fact.kind {
      case .preference(let words):
        lines.append(
          .labelled(
            context.text(Phrase("likes", "偏好")), [Piece(words)],
            right: [Piece(fact.authorName, .quiet)]))
      case .diet(let words):
        lines.append(
          .labelled(
            context.text(Phrase("diet", "饮食")), [Piece(context.text(Diet(words).name), .info)],
            right: [Piece(fact.authorName, .quiet)]))
      case .allergy, .pregnancy, .child, .complaint, .companion, .anniversary, .help, .note:
        continue
      }
    }
    return lines + notes(profile, in: context)
  }

  /// The last notes on the member's card; all of them stand there.
  private static func notes(
    _ profile: MemberProfile, in context: ConsoleContext, limit: Int = 2
  ) -> [SheetLine] {
    func line(_ words: String, _ author: String?) -> SheetLine {
      .labelled(
        context.text(Phrase("card", "会员备注")), [Piece("\u{201C}\(words)\u{201D}")],
        right: author.map { [Piece($0, .quiet)] } ?? [])
    }
    let noted = profile.facts.compactMap { fact in
      if case .note(let words, _) = fact.kind { line(words, fact.authorName) } else { nil }
    }
    return Array(((profile.member.note.map { [line($0, nil)] } ?? []) + noted).suffix(limit))
  }
}

extension MemberProfile {
  /// "14 visits, last 3 Nov".
  var visitPhrase: Phrase {
    guard visitCount > 0 else { return Phrase("first visit", "首次到店") }
    let visits = Phrase(visitCount == 1 ? "1 visit" : "\(visitCount) visits", "到店 \(visitCount) 次")
    guard let lastVisit else { return visits }
    return Phrase(
      "\(visits.english), last \(lastVisit.shortName.english)",
      "\(visits.chinese)，上次 \(lastVisit.shortName.chinese)")
  }
}

extension Phrase {
  /// "31 min", "31 分".
  static func minutes(_ count: Int) -> Phrase { Phrase("\(count) min", "\(count) 分") }

  /// "party of 4", "4 位".
  static func party(of size: Int) -> Phrase { Phrase("party of \(size)", "\(size) 位") }
}
