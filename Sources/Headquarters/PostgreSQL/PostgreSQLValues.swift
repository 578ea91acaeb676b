#if PostgreSQL
  import CPostgreSQL
  import Foundation

  /// Values as libpq takes them: whole numbers and text as text, bytes as they are.
  struct PostgreSQLValues {
    private var bytes: [UInt8] = []
    /// Where each value begins; nothing for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ arguments: LedgerArguments) {
      for argument in arguments { append(argument?.ledgerValue ?? .null) }
    }

    private mutating func append(_ value: LedgerValue) {
      let start = bytes.count
      switch value {
      case .null: break
      case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
      case .text(let text):
        if text.utf8.contains(0) {
          // PostgreSQL keeps no U+0000 in text. What a store sent stays byte for byte as it came:
          // this is its copy in a column.
          bytes.append(contentsOf: text.replacing("\u{0}", with: "\u{FFFD}").utf8)
        } else {
          bytes.append(contentsOf: text.utf8)
        }
      case .bytes(let data): bytes.append(contentsOf: data)
      }
      starts.append(value == .null ? nil : start)
      lengths.append(Int32(bytes.count - start))
      if case .bytes = value { formats.append(1) } else { formats.append(0) }
      bytes.append(0)
    }

    func withPointers<Result>(
      _ body: (
        UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
      ) throws -> Result
    ) rethrows -> Result {
      try bytes.withUnsafeBytes { buffer in
        let base = buffer.bindMemory(to: CChar.self).baseAddress
        let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
        return try body(values, lengths, formats)
      }
    }
  }

  /// What the server answered, in its binary format.
  struct PostgreSQLAnswer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) {
      self.result = result
    }

    /// How many rows the statement changed, or gave.
    var changes: Int {
      PQcmdTuples(result).map { Int(String(cString: $0)) ?? 0 } ?? 0
    }

    var rows: [LedgerRow] {
      get throws {
        let columns = (0..<PQnfields(result)).map { column in
          PQfname(result, column).map { String(cString: $0) } ?? ""
        }
        let kinds = (0..<PQnfields(result)).map { PQftype(result, $0) }
        return try (0..<PQntuples(result)).map { row in
          LedgerRow(
            columns: columns,
            values: try kinds.enumerated().map { try value(row, Int32($0.offset), $0.element) })
        }
      }
    }

    private func value(_ row: Int32, _ column: Int32, _ kind: Oid) throws -> LedgerValue {
      guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column)
      else { return .null }
      let bytes = UnsafeRawBufferPointer(
        start: start, count: Int(PQgetlength(result, row, column)))
      // The numbers of PostgreSQL's own types, which never change (pg_type.dat).
      switch kind {
      case 16, 20, 21, 23:
        // Whole numbers with the highest byte first, and a truth as one byte.
        let isNegative = kind != 16 && (bytes.first ?? 0) >= 0x80
        return .integer(
          bytes.reduce(isNegative ? -1 : 0) { ($0 << 8) | Int64($1) })
      case 17: return .bytes(Data(bytes))
      case 19, 25, 1043: return .text(String(decoding: bytes, as: UTF8.self))
      default: throw HeadquartersError.damaged("a value of PostgreSQL's type \(kind)")
      }
    }
  }
#endif
