/// A receipt printer in Chinese or UTF-8 mode: reads the bytes that it is sent as the command
/// reference has them, knows nothing of how they were made, and keeps what would be on paper.
struct PaperReader {
  struct Line {
    /// As decoded bytes; GB 18030 stays as it is.
    var bytes: [UInt8] = []
    /// At the size in which each character was printed.
    var columns = 0
  }

  private(set) var lines: [Line] = []
  private(set) var cuts = 0
  private(set) var drawerKicks = 0
  private(set) var codes: [[UInt8]] = []
  /// Bytes that no command of the few that slips need begins with, or that are cut off.
  private(set) var strangeBytes: [UInt8] = []

  private var rest: ArraySlice<UInt8>
  private var isUTF8 = false
  private var isChinese = false
  private var factor = 1
  private var line = Line()

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x0A:
        lines.append(line)
        line = Line()
      case 0x1B: readEscape()
      case 0x1C: readChineseCommand()
      case 0x1D: readGroup()
      case 0x20..<0x7F: add([byte], columns: 1)
      case 0x81...0xFE where isChinese:
        guard let second = rest.popFirst(), second >= 0x40, second != 0x7F, second != 0xFF else {
          strangeBytes.append(byte)
          continue
        }
        add([byte, second], columns: 2)
      case 0xC2...0xF4 where isUTF8: readUTF8(byte)
      default: strangeBytes.append(byte)
      }
    }
    if !line.bytes.isEmpty { strangeBytes += line.bytes }
  }

  private mutating func add(_ bytes: [UInt8], columns: Int) {
    line.bytes += bytes
    line.columns += columns * factor
  }

  /// Han takes two columns, letters one; the tests' texts hold no others.
  private mutating func readUTF8(_ first: UInt8) {
    let count = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    let bytes = [first] + rest.prefix(count)
    rest = rest.dropFirst(count)
    let text = String(decoding: bytes, as: UTF8.self)
    let isWide = text.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
    add(bytes, columns: isWide ? 2 : 1)
  }

  private mutating func readEscape() {
    switch rest.popFirst() {
    case 0x40:
      factor = 1
      isChinese = false
    case 0x45, 0x61: _ = rest.popFirst()
    case 0x64:
      lines += Array(repeating: Line(), count: Int(rest.popFirst() ?? 0))
    case 0x70:
      rest = rest.dropFirst(3)
      drawerKicks += 1
    case let other: strangeBytes += [0x1B, other ?? 0]
    }
  }

  private mutating func readChineseCommand() {
    switch rest.popFirst() {
    case 0x26: isChinese = true
    case 0x21: _ = rest.popFirst()
    case 0x28:
      isUTF8 = Array(rest.prefix(5)) == [0x43, 2, 0, 0x30, 0x32]
      rest = rest.dropFirst(5)
    case let other: strangeBytes += [0x1C, other ?? 0]
    }
  }

  private mutating func readGroup() {
    switch rest.popFirst() {
    case 0x21: factor = Int(rest.popFirst() ?? 0) >> 4 + 1
    case 0x56:
      rest = rest.dropFirst(2)
      cuts += 1
    case 0x28:
      let header = Array(rest.prefix(3))
      guard header.count == 3, header[0] == 0x6B else {
        strangeBytes += [0x1D, 0x28]
        return
      }
      let content = rest.dropFirst(3).prefix(Int(header[1]) + Int(header[2]) * 256)
      rest = rest.dropFirst(3 + content.count)
      if content.dropFirst().first == 0x50 { codes.append(Array(content.dropFirst(3))) }
    case let other: strangeBytes += [0x1D, other ?? 0]
    }
  }
}
