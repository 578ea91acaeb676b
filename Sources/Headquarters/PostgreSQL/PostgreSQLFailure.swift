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
      case "40P01", "40001": self
      case "53100": HeadquartersError.diskFull
      case "25006": HeadquartersError.serverReadOnly
      case "42501": HeadquartersError.serverRefusesUser(words)
      // Locks that were not given in time.
      case "55P03", "57014": HeadquartersError.busy
      case "XX001", "XX002": HeadquartersError.damaged(words)
      default: explainedByClass
      }
    }

    private var explainedByClass: any Error {
      switch code.prefix(2) {
      // Too many connections, no memory.
      case "53": HeadquartersError.busy
      case "08", "57": HeadquartersError.serverAway(words)
      case "58": HeadquartersError.diskFails(words)
      // The database is not as this version left it, or something stands between: no row's fault.
      case "0A", "25", "26", "28", "3D", "3F", "42", "55", "F0", "":
        HeadquartersError.refusedByServer("\(words), SQLSTATE \(code)")
      // Values that do not fit, rules that are broken, what is longer than an index takes: the same
      // again would be refused again, and other rows are not.
      default: RefusedRow(detail: words)
      }
    }
  }
#endif
