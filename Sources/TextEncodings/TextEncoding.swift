/// The ways in which restaurants' files and printers write text.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
  case utf8
  /// GB 18030, what Windows in China calls ANSI and what receipt printers there speak.
  case gb18030
  case utf16LittleEndian
  case utf16BigEndian
  /// What Windows in Taiwan and Hong Kong calls ANSI.
  case big5
  /// What Windows in Japan calls ANSI: code page 932.
  case shiftJIS
  case eucJP
  /// What Windows in Korea calls ANSI: code page 949, which holds EUC-KR.
  case korean
  /// What Windows in western Europe and America calls ANSI.
  case windows1252
  case latin9
  /// What Excel on a Mac writes when it is asked for plain CSV.
  case macRoman
  /// What Excel writes when it is asked for "CSV (MS-DOS)".
  case dos850
  case windows1250
  case latin2
  case windows1251
  case koi8
  case windows1253
  case windows1254
  case windows1257
  case windows1258
  case windows874

  /// The encoding's name as programs show it.
  public var displayName: String { names.shown }

  /// The name that `--encoding` takes.
  public var optionName: String { names.option }

  /// The encoding of a name that people or programs use for it.
  public init?(name: String) {
    let folded = Self.folded(name)
    let found = Self.allCases.first { encoding in
      let names = encoding.names
      return ([names.option, names.shown, names.iconv] + names.others)
        .contains { Self.folded($0) == folded }
    }
    guard let found else { return nil }
    self = found
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The name under which the C library knows the encoding.
  var iconvName: String { names.iconv }

  private struct Names {
    let shown: String
    let option: String
    let iconv: String
    let others: [String]

    init(_ shown: String, _ option: String, _ iconv: String, _ others: String...) {
      self.shown = shown
      self.option = option
      self.iconv = iconv
      self.others = others
    }
  }

  private var names: Names {
    switch self {
    case .utf8: Names("UTF-8", "utf-8", "UTF-8")
    case .gb18030: Names("GB 18030", "gb18030", "GB18030", "gbk", "gb2312", "cp936")
    case .utf16LittleEndian: Names("UTF-16", "utf-16", "UTF-16LE")
    case .utf16BigEndian: Names("UTF-16 (big-endian)", "utf-16be", "UTF-16BE")
    case .big5: Names("Big5", "big5", "BIG5-HKSCS", "cp950", "hkscs")
    case .shiftJIS: Names("Shift-JIS", "shift-jis", "CP932", "sjis", "windows-31j", "ms932")
    case .eucJP: Names("EUC-JP", "euc-jp", "EUC-JP")
    case .korean: Names("CP949 (EUC-KR)", "cp949", "CP949", "euc-kr", "uhc", "ks_c_5601-1987")
    case .windows1252:
      Names("Windows-1252", "windows-1252", "CP1252", "1252", "iso-8859-1", "latin1")
    case .latin9: Names("ISO-8859-15", "iso-8859-15", "ISO-8859-15", "latin9")
    case .macRoman: Names("Mac Roman", "mac-roman", "MACINTOSH")
    case .dos850: Names("code page 850", "cp850", "CP850", "ibm850")
    case .windows1250: Names("Windows-1250", "windows-1250", "CP1250", "1250")
    case .latin2: Names("ISO-8859-2", "iso-8859-2", "ISO-8859-2", "latin2")
    case .windows1251: Names("Windows-1251", "windows-1251", "CP1251", "1251")
    case .koi8: Names("KOI8-R", "koi8-r", "KOI8-R")
    case .windows1253: Names("Windows-1253", "windows-1253", "CP1253", "1253")
    case .windows1254: Names("Windows-1254", "windows-1254", "CP1254", "1254", "iso-8859-9")
    case .windows1257: Names("Windows-1257", "windows-1257", "CP1257", "1257")
    case .windows1258: Names("Windows-1258", "windows-1258", "CP1258", "1258")
    case .windows874: Names("Windows-874", "windows-874", "CP874", "874", "tis-620")
    }
  }
}

/// Why text could not be read or written in an encoding.
public enum TextEncodingError: Error, Equatable, Sendable {
  /// The bytes from this offset on are no text in the encoding.
  case undecodable(byteOffset: Int, line: Int, tried: TextEncoding)
  /// More than one encoding may be meant, or none makes text that people write. The readings are of
  /// the line, the likeliest first.
  case uncertain(line: Int, readings: [Reading])
  /// A line is UTF-8, and others are in another encoding.
  case mixed(line: Int, others: TextEncoding)
  /// The encoding was named, but the file says itself that it is written in another one.
  case contradicted(named: TextEncoding, found: TextEncoding)
  /// A workbook as spreadsheet programs keep it, not text.
  case workbook
  /// The C library of this machine does not know the encoding.
  case unavailable(TextEncoding)

  /// What a line says in an encoding.
  public struct Reading: Equatable, Sendable {
    public let encoding: TextEncoding
    public let text: String

    public init(encoding: TextEncoding, text: String) {
      self.encoding = encoding
      self.text = text
    }
  }
}
