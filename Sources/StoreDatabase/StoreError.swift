import DurableFile
import StoreDomain

/// Why the store's file could not be used, or a verb was refused by the file itself.
public enum StoreError: Explained, Equatable {
  case notAStore(path: String)
  case missing(path: String)
  case alreadyThere(path: String)
  /// The name of the file was forgotten.
  case folder(path: String)
  case newerVersion(path: String)
  case readOnly(path: String)
  case diskFull
  /// The disk did not do what it was asked, and is not full.
  case diskFails(String)
  case busy
  case damaged(String)
  case notDurable(String)
  /// A constraint or trigger of the schema refused the write: a rule was about to be broken.
  case refusedByFile(String)
  case gone(String)

  public var explanation: Phrase {
    switch self {
    case .notAStore(let path):
      Phrase(
        "\(path) is not a Front of House store. Give the file that `foh init` made.",
        "\(path) 不是门店数据库。请指定由 foh init 创建的文件。")
    case .missing(let path):
      Phrase(
        "There is no store at \(path). Make one with `foh init STORE.toml --db \(path)`.",
        "\(path) 不存在。请先运行 foh init STORE.toml --db \(path) 建店。")
    case .alreadyThere(let path):
      Phrase(
        "\(path) already exists and was left as it is. Choose another name.",
        "\(path) 已存在，未作改动。请换一个文件名。")
    case .folder(let path):
      Phrase(
        "\(path) is a folder. Name the file in it, such as "
          + "\(path.hasSuffix("/") ? path : path + "/")store.db",
        "\(path) 是目录。请写明其中的文件，例如 \(path.hasSuffix("/") ? path : path + "/")store.db")
    case .newerVersion(let path):
      Phrase(
        "\(path) was written by a newer version of foh. Update this terminal's foh.",
        "\(path) 由更新版本的 foh 写入。请先升级本机的 foh。")
    case .readOnly(let path):
      Phrase(
        "\(path) cannot be written. Check the file's and the folder's permissions.",
        "\(path) 不可写。请检查文件和所在目录的权限。")
    case .diskFull:
      Phrase(
        "The disk is full: nothing was saved. Free some space, then do it again.",
        "磁盘已满：本次没有保存。请清理空间后重试。")
    case .diskFails(let detail):
      Phrase(
        "The disk does not answer as it should (\(detail)): nothing was saved. Try again; if it "
          + "stays, stop, copy the file to another disk and call IT.",
        "磁盘读写出错（\(detail)）：本次没有保存。请重试；若仍出错，请停止使用，把文件拷到其他磁盘并联系 IT。")
    case .busy:
      Phrase(
        "Another terminal holds the store's file. Nothing was saved; try again.",
        "其他终端正占用数据库，本次没有保存，请重试。")
    case .damaged(let detail):
      Phrase(
        "The store's file is damaged (\(detail)). Stop, and restore the last backup.",
        "数据库文件已损坏（\(detail)）。请停止使用并恢复最近的备份。")
    case .notDurable(let detail):
      Phrase(
        "The store's file would not be safe after a power cut (\(detail)). Call IT.",
        "断电后数据可能丢失（\(detail)）。请联系 IT。")
    case .refusedByFile(let detail):
      Phrase(
        "Refused, nothing was saved: \(detail). Look at the screen again.",
        "操作被拒绝，没有保存：\(detail)。请重新查看屏幕。")
    case .gone(let what):
      Phrase("\(what) is no longer there.", "\(what)已不存在。")
    }
  }

  /// Whether a rule of the schema said no, or what was meant is gone: the disk, the file and the
  /// other processes are well.
  public var isRefusal: Bool {
    switch self {
    case .refusedByFile, .gone: true
    default: false
    }
  }

  /// What an error of the file means to the person at the screen.
  ///
  /// - Parameter freeBytes: on the disk of a path; nil when nobody can say.
  static func explaining(
    _ error: any Error, path: String,
    freeBytes: (String) -> Int? = DurableFileError.freeBytes(onDiskOf:)
  ) -> any Error {
    let error = DurableFileError.explaining(error, path: path, freeBytes: freeBytes)
    guard let error = error as? DurableFileError else { return error }
    return switch error {
    case .missing: StoreError.missing(path: path)
    case .alreadyThere: StoreError.alreadyThere(path: path)
    case .folder: StoreError.folder(path: path)
    case .foreign: StoreError.notAStore(path: path)
    case .newerVersion: StoreError.newerVersion(path: path)
    case .readOnly: StoreError.readOnly(path: path)
    case .diskFull: StoreError.diskFull
    case .diskFails(let detail): StoreError.diskFails(detail)
    case .busy: StoreError.busy
    case .damaged(let detail): StoreError.damaged(detail)
    case .notDurable(let detail): StoreError.notDurable(detail)
    case .refused(let words):
      StoreError.refusedByFile(words.hasPrefix("foh: ") ? String(words.dropFirst(5)) : words)
    }
  }
}
