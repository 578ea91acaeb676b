#if PostgreSQL
  /// A statement that the server refused.
  struct PostgreSQLFailure: Error {
    /// SQLSTATE, such as `23505`.
    var code: String
    var words: String

    /// The server ended the transaction because it and others waited for each other in a circle, or
    /// could not be put in an order. Nothing of it was kept, and the same again may well succeed.
    var asksToTryAgain: Bool { code == "40P01" || code == "40001" }

    /// What it means to the person at the terminal, or to whoever ran the statement.
    var explained: any Error {
      switch code {
      case "53100": HeadquartersError.diskFull
      case "25006": HeadquartersError.serverReadOnly
      case "42501": HeadquartersError.serverRefusesUser(words)
      // Locks that were not given in time, too many connections, no memory.
      case "55P03", "57014", "53200", "53300": HeadquartersError.busy
      case "57P01", "57P02", "57P03": HeadquartersError.serverAway(words)
      case "58030", "58P01", "58P02": HeadquartersError.diskFails(words)
      case "XX001", "XX002": HeadquartersError.damaged(words)
      default:
        // Values that do not fit, and rules that are broken.
        code.hasPrefix("22") || code.hasPrefix("23") ? RefusedRow(detail: words) : self
      }
    }
  }
#endif
