import HeadquartersContract
import StoreDomain

extension VerbNeed {
  /// No person asks for what comes down the feed.
  static let nobody = VerbNeed.nothing(
    because: "headquarters' word, which the store takes by itself")
}

extension EventType {
  /// What a row of the feed may lead to in the store.
  static var ofFeedRows: [EventType] {
    ([
      .menuApplied, .menuRefused, .ticketIssued, .ticketExpired, .ticketCancelled,
      .reservationBooked, .reservationPreordered, .reservationCancelled, .guestRequestAccepted,
      .guestRequestRefused,
      .careRaised, .careMoved, .careWithdrawn, .needNoted, .needChanged,
    ] + LapseDeposits.terms.events).once
  }
}
