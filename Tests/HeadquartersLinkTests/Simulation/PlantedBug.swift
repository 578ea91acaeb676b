/// Mistakes that the simulation must find: if it does not, it proves nothing.
enum PlantedBug: String, CaseIterable {
  /// The sender takes an event for delivered once it is sent.
  case acknowledgesWhenSent
  /// Headquarters answers first and commits later.
  case headquartersAnswersBeforeItsCommit
  /// A sender that was asleep past its lease still writes.
  case fenceIsIgnored
  /// The place in the down-feed is kept before the rows are.
  case cursorBeforeRows
  /// A batch whose answer was lost goes out again under new ids.
  case retriesUnderNewIDs
  /// A power cut takes sales that a screen had confirmed.
  case salesAreNotSynced
}
