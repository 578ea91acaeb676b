/// An error that tells the person at the screen, in their language, what happened and what to do.
public protocol Explained: Error {
  var explanation: Phrase { get }
}
