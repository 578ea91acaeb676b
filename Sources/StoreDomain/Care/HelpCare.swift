extension GuestHelp {
  /// By which rule of the house somebody takes care of it. A high chair is for a small child: it is
  /// raised and taken like the child itself, for guests without a booking too, and goes with what was
  /// said; a task of a booking knows neither a seat nor a queue.
  public var careKind: CareAlert.Kind {
    switch self {
    case .elderly, .wheelchair: .elderly
    case .highChair: .child
    }
  }

  /// Why, and what is to be done.
  public var careReason: Phrase {
    switch self {
    case .elderly: Phrase("elderly guest: walk along, easy seat", "老人：陪同入座，安排方便的座位")
    case .wheelchair: Phrase("wheelchair: clear the way and a place", "轮椅：留出通道和座位")
    case .highChair: Phrase("high chair: bring one", "儿童椅：摆好")
    }
  }

  /// The same with the seat to which it is brought, where somebody said it.
  public func careReason(atSeat seat: Int?) -> Phrase {
    careReason.atSeats(seat.map { [$0] } ?? [], comma: true)
  }
}

extension GuestNeed {
  /// What of it somebody has to do; nil for what is only to be known.
  public var help: GuestHelp? {
    if case .help(let help) = what { help } else { nil }
  }
}
