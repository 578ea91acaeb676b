import Foundation
import StoreDomain

/// Why a slip is not on paper, and what to do.
public enum PrinterError: Explained, Hashable {
  case unknownName(printer: String)
  /// The network has no way to the address, with the system's number for why.
  case unreachable(printer: String, errno: Int)
  /// The machine answers, but not as a printer.
  case refused(printer: String)
  /// Nothing answers under this address within the time.
  case noAnswer(printer: String)
  /// The printer was there, but did not take the whole slip within the time.
  case timedOut(printer: String, seconds: Int)
  /// The connection broke before the printer had everything.
  case disconnected(printer: String)
  /// The device, or the file's folder, is not there.
  case missing(path: String)
  case notPermitted(path: String)
  /// Another program holds it.
  case inUse(path: String)
  /// A folder, or something else to which nothing can be written.
  case notAPrinter(path: String)
  case paperOut(path: String)
  case diskFull(path: String)
  case failed(path: String, errno: Int)
  /// The C library of this machine does not know the printer's encoding.
  case encodingUnavailable(String)
  /// Something else, or what an older version kept in its own words.
  case other(Phrase)

  /// Whether some of the slip may be on paper, so that printing it again may double it.
  public var mayHavePrinted: Bool {
    switch self {
    case .timedOut, .disconnected, .paperOut, .failed: true
    case .unknownName, .unreachable, .refused, .noAnswer, .missing, .notPermitted, .inUse,
      .notAPrinter, .diskFull, .encodingUnavailable, .other:
      false
    }
  }

  public var explanation: Phrase {
    switch self {
    case .unknownName(let printer):
      Phrase(
        "Nobody on the network is called \(printer). Correct the printer's address.",
        "网络上找不到 \(printer)。请更正打印机地址。")
    case .unreachable(let printer, let errno):
      Phrase(
        "The printer \(printer) cannot be reached (\(Self.words(errno).english)). Check its power "
          + "and network cable.",
        "连不上打印机 \(printer)（\(Self.words(errno).chinese)）。请检查电源和网线。")
    case .refused(let printer):
      Phrase(
        "The printer \(printer) refuses the connection. Switch it off and on; check its address "
          + "and port.",
        "打印机 \(printer) 拒绝连接。请重启打印机，并检查地址和端口。")
    case .noAnswer(let printer):
      Phrase(
        "The printer \(printer) does not answer. Check that it is switched on, its network cable "
          + "and its address.",
        "打印机 \(printer) 没有应答。请检查是否开机、网线是否插好、地址是否正确。")
    case .timedOut(let printer, let seconds):
      Phrase(
        "The printer \(printer) did not take the slip in \(seconds) s. Look for an open cover or "
          + "missing paper, then print again.",
        "打印机 \(printer) \(seconds) 秒内没有收完。请检查是否缺纸或机盖未关，再重打。")
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
    case .inUse(let path):
      Phrase(
        "Another program holds \(path). End that program, then print again.",
        "\(path) 正被其他程序占用。请关闭该程序后重打。")
    case .notAPrinter(let path):
      Phrase(
        "Nothing can be printed to \(path). Correct the printer's path.",
        "\(path) 不能打印。请更正打印机路径。")
    case .paperOut(let path):
      Phrase(
        "The printer \(path) is out of paper. Put in a new roll, then print again.",
        "打印机 \(path) 缺纸。请换纸卷后重打。")
    case .diskFull(let path):
      Phrase(
        "The disk of \(path) is full. Free some space, then print again.",
        "\(path) 所在磁盘已满。请清理空间后重打。")
    case .failed(let path, let errno):
      Phrase(
        "Printing to \(path) failed (\(Self.words(errno).english)). Check the printer's power, cable "
          + "and paper, then print again.",
        "\(path) 打印失败（\(Self.words(errno).chinese)）。请检查打印机电源、线缆和纸张后重打。")
    case .encodingUnavailable(let name):
      Phrase(
        "This machine cannot write \(name). Install the C library's character sets, or set the "
          + "printer's encoding to utf8.",
        "本机不支持 \(name) 编码。请安装系统字符集，或把打印机编码改为 utf8。")
    case .other(let words): words
    }
  }

  /// What the system's number means; it has no words of its own in Chinese.
  private static func words(_ errno: Int) -> Phrase {
    let code = Int32(truncatingIfNeeded: errno)
    let chinese =
      switch code {
      case ENETUNREACH, ENETDOWN, EHOSTUNREACH, EHOSTDOWN: "网络不通"
      case ECONNABORTED, ENETRESET: "连接中断"
      case EIO: "设备读写出错"
      default: "错误 \(errno)"
      }
    return Phrase(String(cString: strerror(code)), chinese)
  }
}
