import StoreDomain

/// What to say about an error. One that explains nothing is a fault of ours: what to do comes
/// first, then its text, so that it can be reported.
public func explanation(of error: any Error) -> Phrase {
  if let explained = error as? any Explained { return explained.explanation }
  return Phrase(
    "It did not work. Try again; if it stays so, tell IT: \(error)",
    "没有成功，请再试一次；仍不行请告诉 IT：\(error)")
}
