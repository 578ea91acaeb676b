import StoreDomain

/// Why no backup was made, or none was put back.
public enum BackupError: Explained, Equatable {
  /// The copy would be put over the store, or over what lies beside it.
  case overStore(path: String)
  /// What is there is no copy of this store.
  case notACopy(path: String)
  /// The copy was opened as a store since it was made.
  case copyInUse(path: String)
  case noFolder(path: String)
  case cannotWrite(path: String)
  case diskFull(path: String)
  /// Another process makes one for the same place.
  case beingMade(path: String)
  /// The store, and with it the copy, is not as it must be.
  case unsound([String])
  /// The copy is in its place, and the store could not write that down.
  case notNoted(path: String, because: Phrase)
  case noCopy(path: String)
  /// A folder of copies, where one copy is meant.
  case folderOfCopies(path: String, newest: String?)
  /// A copy that was cut off while it was made.
  case unfinished(path: String)
  /// There is a store already where one is to be put.
  case storeIsThere(path: String)

  public var explanation: Phrase {
    switch self {
    case .overStore(let path):
      Phrase(
        "\(path) is the store itself, or lies beside it as a part of it: nothing was changed. Give "
          + "the copy another place, best on another disk.",
        "\(path) 就是门店数据库本身或其附属文件，未作改动。请把备份放到别处，最好是另一块磁盘。")
    case .notACopy(let path):
      Phrase(
        "\(path) is no copy of this store and was left as it is. Give another name.",
        "\(path) 不是本店的备份，未作改动。请换一个文件名。")
    case .copyInUse(let path):
      Phrase(
        "\(path) was opened as a store since it was made, and was left as it is. Give another name.",
        "\(path) 曾被当作门店数据库打开，未作改动。请换一个文件名。")
    case .noFolder(let path):
      Phrase(
        "There is no folder \(path). Make it first: mkdir -p -m 700 '\(path)'",
        "目录 \(path) 不存在。请先创建：mkdir -p -m 700 '\(path)'")
    case .cannotWrite(let path):
      Phrase(
        "No backup was made: \(path) cannot be written. Check that the folder is there, its "
          + "permissions and its disk. An earlier copy is as it was.",
        "未能备份：无法写入 \(path)。请检查目录是否存在、目录权限和磁盘。原有备份未受影响。")
    case .diskFull(let path):
      Phrase(
        "No backup was made: there is no room for \(path) on its disk. Free some space, or take "
          + "another disk. An earlier copy is as it was.",
        "未能备份：\(path) 所在磁盘空间不足。请清理空间或换一块磁盘。原有备份未受影响。")
    case .beingMade(let path):
      Phrase(
        "Another process is at work on \(path) now. Nothing was changed; wait for it.",
        "另一个进程正在处理 \(path)，未作改动。请等它完成。")
    case .unsound(let found):
      Phrase(
        "Not put in its place, because it is not as it must be (\(found.joined(separator: "; "))). An "
          + "earlier copy is as it was. Run `foh doctor`, and tell IT.",
        "检查未通过，没有放到目标位置（\(found.joined(separator: "；"))）。原有备份未受影响。"
          + "请运行 foh doctor 并联系 IT。")
    case .notNoted(let path, let because):
      Phrase(
        "\(path) is a sound copy, but the store could not note that it was made: "
          + because.english,
        "\(path) 备份完好，但未能在门店数据库中记录：\(because.chinese)")
    case .noCopy(let path):
      Phrase(
        "There is no copy at \(path). Look at the path.", "\(path) 不存在，请检查路径。")
    case .folderOfCopies(let path, let newest?):
      Phrase(
        "\(path) is a folder. Name the copy in it; the newest is \(newest)",
        "\(path) 是目录。请写明其中的备份文件，最新的是 \(newest)")
    case .folderOfCopies(let path, nil):
      Phrase(
        "\(path) is a folder without a copy in it. Name the copy.",
        "\(path) 是目录，其中没有备份。请写明备份文件。")
    case .unfinished(let path):
      Phrase(
        "\(path) is not whole: it was cut off while it was made. Take another copy.",
        "\(path) 不完整，备份时被中断。请使用其他备份。")
    case .storeIsThere(let path):
      Phrase(
        "There is a store at \(path), which was left as it is. With --aside it is kept under "
          + "another name, and the copy takes its place.",
        "\(path) 已有门店数据库，未作改动。加上 --aside 可先把它改名保存，再放入备份。")
    }
  }
}
