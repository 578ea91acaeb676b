/// A life of a store's file that was lost, because an older copy came back: what it sent beyond that copy
/// did not happen in the life that goes on.
enum LostLife {
  /// Of `event`, before the epoch `?1`: whether it was in such a life, and was not sent again in another.
  static let hasEvent = """
    NOT EXISTS (SELECT 1 FROM eventSentAgain
      WHERE eventSentAgain.storeNumber = event.storeNumber
        AND eventSentAgain.position = event.position)
    AND EXISTS (SELECT 1 FROM storeEpoch WHERE storeEpoch.storeNumber = event.storeNumber
      AND storeEpoch.epoch > event.epoch AND storeEpoch.epoch <= ?1
      AND storeEpoch.afterSequence < event.sequence)
    """
}
