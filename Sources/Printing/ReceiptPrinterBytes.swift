import StoreDomain
import TextEncodings

extension PrintDocument {
  /// The bytes that make a receipt printer print the slip, in ESC/POS as Epson documents it and
  /// the printers sold in China understand it.
  /// - Parameter columns: characters of single width on a line: 32, 42 or 48.
  /// - Throws: when this machine cannot write the printer's encoding.
  public func receiptPrinterBytes(
    columns: Int, encoding: TextEncoding = .gb18030
  ) throws(PrinterError) -> [UInt8] {
    let layout = PrintLayout(columns: columns, encoding: encoding)
    var bytes: [UInt8] = Command.initialize
    bytes += encoding == .utf8 ? Command.selectUTF8 : Command.chineseMode
    let converter = try Self.converter(to: encoding)
    var style: Style = []
    for line in layout.set(self) {
      switch line {
      case .text(let text, let wanted):
        if wanted != style {
          bytes += Command.style(wanted, isChinese: encoding != .utf8)
          style = wanted
        }
        bytes += converter?.convert(Array(text.utf8)).output ?? Array(text.utf8)
        bytes.append(0x0A)
      case .feed(let lines): bytes += Command.feed(lines)
      case .cut: bytes += Command.feedAndCut
      case .openDrawer: bytes += Command.openDrawer
      case .qrCode(let text): bytes += Command.qrCode(Array(text.utf8))
      }
    }
    return bytes
  }

  private static func converter(to encoding: TextEncoding) throws(PrinterError) -> Conversion? {
    guard encoding != .utf8 else { return nil }
    do {
      return try Conversion(from: .utf8, to: encoding)
    } catch {
      throw .encodingUnavailable(encoding.rawValue)
    }
  }
}

/// The few commands that slips need.
private enum Command {
  /// ESC @: everything back to how the printer starts.
  static let initialize: [UInt8] = [0x1B, 0x40]
  /// FS &: bytes above 0x80 are halves of Chinese characters.
  static let chineseMode: [UInt8] = [0x1C, 0x26]
  /// FS ( C, function 48: text is UTF-8.
  static let selectUTF8: [UInt8] = [0x1C, 0x28, 0x43, 0x02, 0x00, 0x30, 0x32]
  /// GS V 66 0: feed to the knife and cut.
  static let feedAndCut: [UInt8] = [0x1D, 0x56, 0x42, 0x00]
  /// ESC p 0 25 250: a pulse of 50 ms on pin 2.
  static let openDrawer: [UInt8] = [0x1B, 0x70, 0x00, 0x19, 0xFA]

  /// ESC d n.
  static func feed(_ lines: Int) -> [UInt8] {
    [0x1B, 0x64, UInt8(min(max(lines, 0), 255))]
  }

  /// ESC E for bold, GS ! for size. Chinese characters have a size command of their own, FS !,
  /// on printers that do not apply GS ! to them; the later command wins where both apply, and only
  /// GS ! goes beyond the double.
  static func style(_ style: PrintDocument.Style, isChinese: Bool) -> [UInt8] {
    let times: UInt8 = style.contains(.huge) ? 0x33 : style.contains(.double) ? 0x11 : 0x00
    var bytes: [UInt8] = [0x1B, 0x45, style.contains(.bold) ? 1 : 0]
    if isChinese { bytes += [0x1C, 0x21, times == 0 ? 0x00 : 0x0C] }
    return bytes + [0x1D, 0x21, times]
  }

  /// GS ( k, functions 165, 167, 169, 180 and 181: model 2, six dots a module, correction M, store,
  /// print; centred by ESC a.
  static func qrCode(_ data: [UInt8]) -> [UInt8] {
    func symbol(_ function: UInt8, _ parameters: [UInt8]) -> [UInt8] {
      let count = parameters.count + 2
      return [0x1D, 0x28, 0x6B, UInt8(count & 0xFF), UInt8(count >> 8 & 0xFF), 0x31, function]
        + parameters
    }
    return [0x1B, 0x61, 1] + symbol(0x41, [0x32, 0]) + symbol(0x43, [6]) + symbol(0x45, [0x31])
      + symbol(0x50, [0x30] + data) + symbol(0x51, [0x30]) + [0x1B, 0x61, 0]
  }
}
