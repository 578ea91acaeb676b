import Testing

/// Does one turn after the other until what must come has come. That it never comes fails the test,
/// which says what it was and does not hang.
///
/// Turns are counted, not seconds: each asks the server or the database for something, so that on a
/// busy machine all of them take as much longer as what they wait for.
///
/// - Parameter turn: whether it has come.
func turns(
  until what: Comment, atMost most: Int = 100_000,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ turn: () async throws -> Bool
) async throws {
  for _ in 1...most where try await turn() { return }
  try #require(Bool(false), "\(what): not in \(most) turns", sourceLocation: sourceLocation)
}
