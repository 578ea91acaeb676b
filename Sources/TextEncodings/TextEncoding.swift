/// The ways in which restaurants' files and printers write text.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
  case utf8
  /// GB 18030, what Windows in China calls ANSI and what receipt printers there speak.
  case gb18030
  case utf16LittleEndian
  case utf16BigEndian

  /// The name under which the C library knows the encoding.
  var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }
}

/// Why text could not be read or written in an encoding.
public enum TextEncodingError: Error, Equatable, Sendable {
  /// The bytes from this offset on are no text in the encoding.
  case undecodable(byteOffset: Int, line: Int, tried: TextEncoding)
  /// The C library of this machine does not know the encoding.
  case unavailable(TextEncoding)
}
