import Foundation
import StoreDomain

/// Why a slip is not on paper, and what to do.
public enum PrinterError: Error, Equatable, Sendable {
  /// Nothing answers under this address.
  case unreachable(printer: String, reason: String)
  /// The machine answers, but not as a printer.
  case refused(printer: String)
  /// The printer took too long: to answer, or to take the bytes.
  case timedOut(printer: String, seconds: Int)
  /// The connection broke before the printer had everything.
  case disconnected(printer: String)
  case missing(path: String)
  case notPermitted(path: String)
  case diskFull(path: String)
  case failed(path: String, reason: String)
  /// The C library of this machine does not know the printer's encoding.
  case encodingUnavailable(String)

  public var message: Phrase {
    switch self {
    case .unreachable(let printer, let reason):
      Phrase(
        "The printer \(printer) cannot be reached (\(reason)). Check its power and network cable.",
        "连不上打印机 \(printer)（\(reason)）。请检查电源和网线。")
    case .refused(let printer):
      Phrase(
        "The printer \(printer) refuses the connection. Switch it off and on; check its address "
          + "and port.",
        "打印机 \(printer) 拒绝连接。请重启打印机，并检查地址和端口。")
    case .timedOut(let printer, let seconds):
      Phrase(
        "The printer \(printer) took nothing for \(seconds) s. Look for an open cover or missing "
          + "paper, then print again.",
        "打印机 \(printer) \(seconds) 秒没有响应。请检查是否缺纸或机盖未关，再重打。")
    case .disconnected(let printer):
      Phrase(
        "The printer \(printer) broke off. Look whether the slip is whole, else print it again.",
        "打印机 \(printer) 中途断开。请查看小票是否完整，不完整请重打。")
    case .missing(let path):
      Phrase(
        "There is no printer at \(path). Check that it is plugged in and the path is right.",
        "\(path) 没有打印机。请检查是否插好、路径是否正确。")
    case .notPermitted(let path):
      Phrase(
        "This user may not write to \(path). Add the user to the group that owns it (often lp).",
        "没有写入 \(path) 的权限。请把用户加入所属组（通常为 lp）。")
    case .diskFull(let path):
      Phrase(
        "The disk of \(path) is full. Free some space, then print again.",
        "\(path) 所在磁盘已满。请清理空间后重打。")
    case .failed(let path, let reason):
      Phrase(
        "Writing to \(path) failed: \(reason).", "写入 \(path) 失败：\(reason)。")
    case .encodingUnavailable(let name):
      Phrase(
        "This machine cannot write \(name). Install the C library's character sets, or set the "
          + "printer's encoding to utf8.",
        "本机不支持 \(name) 编码。请安装系统字符集，或把打印机编码改为 utf8。")
    }
  }
}
