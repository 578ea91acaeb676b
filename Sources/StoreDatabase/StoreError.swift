import DurableFile
import StoreDomain

/// Why the store's file could not be used, or a verb was refused by the file itself.
public enum StoreError: Explained, Equatable {
  case notAStore(path: String)
  case missing(path: String)
  case alreadyThere(path: String)
  /// The name of the file was forgotten.
  case folder(path: String)
  /// This user may not enter a folder on the way to the file.
  case closedFolder(String, path: String)
  /// The path is a second hard link to the file.
  case secondName(path: String)
  /// The file alone is mounted there.
  case mountedAlone(path: String)
  /// Another process has the file open.
  case inUse(path: String)
  /// Another file's log lies where this one's would be.
  case logBeside(path: String)
  case newerVersion(path: String)
  case readOnly(path: String)
  case diskFull
  /// The disk did not do what it was asked, and is not full.
  case diskFails(String)
  case busy
  case damaged(String)
  case notDurable(String)
  /// A newer version of the program changed the schema while this one was running.
  case updatedMeanwhile
  /// A trigger of the schema refused the write, because a rule was about to be broken; without a
  /// rule it was a constraint, in SQLite's words.
  case refusedByFile(SchemaRule?, detail: String? = nil)
  /// Headquarters acknowledged an event of this number that is not the one in the file.
  case otherEventAcknowledged(Int)
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
    case .closedFolder(let folder, let path):
      Phrase(
        "This user may not enter the folder \(folder), so nobody can say whether \(path) is there. "
          + "Run foh as the user who owns the store, or ask them to let you in.",
        "当前用户无权进入目录 \(folder)，无法得知 \(path) 是否存在。"
          + "请用门店数据库所属的用户运行 foh，或请其开放权限。")
    case .secondName(let path):
      Phrase(
        "\(path) is a second name (hard link) of a file whose log lies beside its first name: opened "
          + "here it would be damaged. Use the first name, or a symbolic link to it; "
          + "`find / -xdev -samefile '\(path)'` shows all names. A copy is made with `foh backup`.",
        "\(path) 是另一个文件的硬链接，日志在原文件名旁边，从这里打开会损坏数据。"
          + "请使用原文件名，或改用符号链接；用 find / -xdev -samefile '\(path)' 查看所有名称。"
          + "备份请用 foh backup。")
    case .mountedAlone(let path):
      Phrase(
        "\(path) is mounted alone, without the folder in which its log lies: opened here it would be "
          + "damaged. Mount the folder that it is in.",
        "\(path) 是单独挂载的文件，日志所在的目录没有一起挂载，从这里打开会损坏数据。"
          + "请挂载它所在的整个目录。")
    case .inUse(let path):
      Phrase(
        "\(path) is in use. Close every console and stop `foh sync run`, then do it again.",
        "\(path) 正在使用。请先退出所有终端并停止 foh sync run，再重试。")
    case .logBeside(let path):
      Phrase(
        "\(path) was left there by another file and would be mixed into this one: nothing was "
          + "changed. Move it away.",
        "\(path) 是其他文件遗留的日志，会与本文件混在一起，未作改动。请把它移走。")
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
          + "stays, stop, make a backup on another disk (`foh backup`) and call IT.",
        "磁盘读写出错（\(detail)）：本次没有保存。请重试；若仍出错，请停止使用，用 foh backup 备份到其他磁盘并联系 IT。")
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
    case .updatedMeanwhile:
      Phrase(
        "This store was updated by a newer foh: nothing was saved. Update this terminal's foh, then "
          + "start it again.",
        "门店数据库已由更新版本的 foh 升级，本次没有保存。请先升级本机的 foh，再重新启动。")
    case .refusedByFile(let rule?, _):
      Phrase(
        "Refused, nothing was saved: \(rule.words.english). Look at the screen again.",
        "操作被拒绝，没有保存：\(rule.words.chinese)。请重新查看屏幕。")
    case .refusedByFile(nil, let detail):
      Phrase(
        "Refused, nothing was saved: it breaks a rule of the store's file. Look at the screen again."
          + Self.forIT(detail).english,
        "操作被拒绝，没有保存：不符合门店数据库的规则。请重新查看屏幕。" + Self.forIT(detail).chinese)
    case .otherEventAcknowledged(let sequence):
      Phrase(
        "Refused, nothing was saved: headquarters' hash of event \(sequence) is not ours.",
        "操作被拒绝，没有保存：总部第 \(sequence) 条记录的校验值与本店不一致。")
    case .gone(let what):
      Phrase("\(what) is no longer there.", "\(what)已不存在。")
    }
  }

  /// SQLite's own words, apart from the sentence.
  private static func forIT(_ detail: String?) -> Phrase {
    guard let detail, !detail.isEmpty else { return Phrase("", "") }
    return Phrase(" (For IT: \(detail))", "（IT 参考：\(detail)）")
  }

  /// Whether a rule of the schema said no, or what was meant is gone: the disk, the file and the
  /// other processes are well.
  public var isRefusal: Bool {
    switch self {
    case .refusedByFile, .otherEventAcknowledged, .gone: true
    default: false
    }
  }
}

extension StoreError: DurableFileFault {
  public static func foreign(path: String) -> StoreError { .notAStore(path: path) }

  /// What a constraint or a trigger of the schema means, from SQLite's message.
  public static func refused(_ message: String) -> StoreError {
    if let rule = SchemaRule(message: message) { return .refusedByFile(rule) }
    return .refusedByFile(nil, detail: message)
  }
}
