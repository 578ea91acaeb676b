/// Something that staff did and may undo for some minutes (撤回): what was done, to what, when and by
/// whom.
public struct UndoableStep: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case called, missed, restored, ticketCancelled
    case arrived, noShow, bookingCancelled
    case seated, left
    case lineMoved
    case bumped
  }

  /// What it was done to.
  public enum Subject: Hashable, Sendable {
    case ticket(Identifier<Ticket>)
    case reservation(Identifier<Reservation>)
    /// A party, with the tables at which it sits or sat.
    case party(Identifier<Party>, at: [Identifier<DiningTable>])
    /// Lines that were marked as made together.
    case lines([Identifier<OrderLine>])
  }

  public var id: Identifier<UndoableStep>
  public var kind: Kind
  public var subject: Subject
  /// What staff call it: `B104`, `王女士 19:00`, `T07`.
  public var name: Phrase
  public var at: Timestamp
  public var authorName: String
  /// Why it cannot be undone now; nil when it can.
  public var refusal: UndoRefusal?

  public init(
    id: Identifier<UndoableStep>, kind: Kind, subject: Subject, name: Phrase, at: Timestamp,
    authorName: String, refusal: UndoRefusal? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.name = name
    self.at = at
    self.authorName = authorName
    self.refusal = refusal
  }
}

extension UndoableStep.Kind {
  /// What was done, behind the name of what it was done to.
  public var done: Phrase {
    switch self {
    case .called: Phrase("called", "叫号")
    case .missed: Phrase("missed", "过号")
    case .restored: Phrase("restored", "恢复排队")
    case .ticketCancelled: Phrase("number cancelled", "取消排号")
    case .arrived: Phrase("arrived", "到店")
    case .noShow: Phrase("no-show", "记为未到店")
    case .bookingCancelled: Phrase("booking cancelled", "取消订位")
    case .seated: Phrase("seated", "入座")
    case .left: Phrase("left", "离店")
    case .lineMoved: Phrase("moved", "转菜")
    case .bumped: Phrase("made", "出菜")
    }
  }

  /// What will be so again after it was undone.
  public var undone: Phrase {
    switch self {
    case .called: Phrase("back in its place, as if not called", "回到原位，视为未叫号")
    case .missed: Phrase("called, in its old place", "恢复为已叫号，回到原位")
    case .restored: Phrase("missed again: not here after all", "仍为过号，客人未到")
    case .ticketCancelled: Phrase("in the queue again, in its old place", "恢复排队，回到原位")
    case .arrived: Phrase("not here yet", "恢复为未到店")
    case .noShow: Phrase("expected again; look for a table", "恢复订位，请确认桌台")
    case .bookingCancelled: Phrase("booked again, with its table", "恢复订位及桌台")
    case .seated: Phrase("not seated: the table is free", "撤销入座，桌台空出")
    case .left: Phrase("at the table again", "恢复在座")
    case .lineMoved: Phrase("on its old bill again", "转回原单")
    case .bumped: Phrase("to be made again", "恢复待做")
    }
  }
}
