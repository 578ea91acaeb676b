/// An error that tells the person at the screen, in their language, what happened and what to do.
public protocol Explained: Error {
  var explanation: Phrase { get }
}

/// Why a rule of the house says no.
///
/// A screen asks the rule before a key is pressed and shows the reason; the verb asks the same rule
/// and throws the same value. So the rule and its words stand in one place.
public protocol Refusal: Explained, Hashable {
  /// In a few words and without a full stop: beside a field, or behind "not now:".
  var reason: Phrase { get }
}
