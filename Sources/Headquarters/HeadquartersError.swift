import DurableFile
import StoreDomain

/// Why headquarters' file could not be used, or a command was refused.
public enum HeadquartersError: Explained, Equatable {
  case missing(path: String)
  case notHeadquarters(path: String)
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
  /// What the events add up to is a newer version's, while this one still runs.
  case newerFigures
  case readOnly(path: String)
  case diskFull
  /// The disk did not do what it was asked, and is not full.
  case diskFails(String)
  case busy
  case damaged(String)
  case notDurable(String)
  /// A constraint of the schema refused the write: a rule was about to be broken.
  case refusedByFile(String)
  /// The PostgreSQL server does not answer, or not any more.
  case serverAway(String)
  /// A wrong password, or a right that the user does not have.
  case serverRefusesUser(String)
  /// The PostgreSQL server does not do a statement, whose fault is none of the others.
  case refusedByServer(String)
  case serverTooOld(String)
  case serverEncoding(String)
  case serverReadOnly
  case missingInDatabase(String)
  case alreadyInDatabase(String)
  case withoutPostgreSQL
  case backedUpByServer
  case unknownStore(String)
  /// A store of this name is there already; with its id.
  case nameTaken(name: String, storeID: String)
  case nothingSent(String)
  case differentCurrencies(String)
  case badAddress(String)
  case plainOnlyOnLoopback(host: String)
  /// Another program listens there already.
  case portTaken(address: String)
  case portNotAllowed(address: String)
  /// The address is none of this machine's.
  case addressElsewhere(String)
  case noPassword(path: String)
  case fileMissing(path: String)
  case fileUnreadable(path: String)
  /// A key or a password that somebody else may read.
  case openToOthers(path: String)
  case noCertificate(path: String)
  case noPrivateKey(path: String)
  case keyOfAnotherCertificate(certificate: String, key: String)
  case certificateOver(path: String, since: String)

  private static let fileWords = DurableFileWords(program: "foh-hq", example: "hq.db")

  public var explanation: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        "There is no headquarters at \(path). Make one with `foh-hq init --db \(path)`.",
        "\(path) 不存在。请先运行 foh-hq init --db \(path)。")
    case .notHeadquarters(let path):
      Phrase(
        "\(path) is not a headquarters file. Give the one that `foh-hq init` made.",
        "\(path) 不是总部数据库。请指定由 foh-hq init 创建的文件。")
    case .alreadyThere(let path): Self.fileWords.alreadyThere(path)
    case .folder(let path): Self.fileWords.folder(path)
    case .closedFolder(let folder, let path): Self.fileWords.closedFolder(folder, path: path)
    case .secondName(let path): Self.fileWords.secondName(path)
    case .mountedAlone(let path): Self.fileWords.mountedAlone(path)
    case .inUse(let path):
      Phrase(
        "\(path) is in use. Stop the server, then do it again.",
        "\(path) 正在使用。请先停止服务，再重试。")
    case .logBeside(let path): Self.fileWords.logBeside(path)
    case .newerVersion(let path): Self.fileWords.newerVersion(path)
    case .newerFigures:
      Phrase(
        "A newer version of foh-hq adds up what the stores send to this database. Update this "
          + "machine's foh-hq; until then it keeps what they send, and adds nothing up.",
        "此数据库的统计已由更新版本的 foh-hq 负责。请升级本机的 foh-hq；"
          + "升级前本机照常保存门店上传的记录，但不做统计。")
    case .readOnly(let path): Self.fileWords.readOnly(path)
    case .diskFull: Self.fileWords.diskFull
    case .diskFails(let detail):
      Phrase(
        "The disk does not answer as it should (\(detail)): nothing was saved. Try again; if it "
          + "stays, make a backup on another disk (`foh-hq backup`) and stop the server.",
        "磁盘读写出错（\(detail)）：本次没有保存。请重试；若仍出错，请用 foh-hq backup 备份到其他磁盘并停止服务。")
    case .busy:
      Phrase(
        "Another process holds headquarters' file. Nothing was saved; try again.",
        "其他进程正占用总部数据库，本次没有保存，请重试。")
    case .damaged(let detail):
      Phrase(
        "Headquarters' file is damaged (\(detail)). Stop, and restore the last backup.",
        "总部数据库已损坏（\(detail)）。请停止使用并恢复最近的备份。")
    case .notDurable(let detail):
      Phrase(
        "Headquarters' file would not be safe after a power cut (\(detail)).",
        "断电后总部数据可能丢失（\(detail)）。")
    case .refusedByFile(let detail):
      Phrase(
        "Refused, nothing was saved: \(detail). Run `foh-hq doctor`.",
        "操作被拒绝，没有保存：\(detail)。请运行 foh-hq doctor。")
    case .serverAway(let words):
      Phrase(
        "The PostgreSQL server cannot be reached (\(words)). Check that it runs, and the host, port "
          + "and database in --database; what was not confirmed was not saved.",
        "无法连接 PostgreSQL 服务器（\(words)）。请检查服务器是否运行，"
          + "以及 --database 中的主机、端口和数据库名；未确认的内容没有保存。")
    case .serverRefusesUser(let words):
      Phrase(
        "The PostgreSQL server does not let this user do it (\(words)). Check the user and the "
          + "password in --database or in ~/.pgpass, and that the user owns the database.",
        "PostgreSQL 服务器拒绝了该用户（\(words)）。请检查 --database 或 ~/.pgpass 中的用户名和密码，"
          + "并确认该用户是数据库的所有者。")
    case .refusedByServer(let words):
      Phrase(
        "The PostgreSQL server refused (\(words)): nothing was saved. Give headquarters a database "
          + "of its own, to which nobody else adds; then run `foh-hq doctor`.",
        "PostgreSQL 服务器拒绝执行（\(words)）：本次没有保存。请为总部使用独立的数据库，"
          + "不要由他人改动，然后运行 foh-hq doctor。")
    case .serverTooOld(let version):
      Phrase(
        "The server is PostgreSQL \(version). Update it to version 14 or later.",
        "服务器版本为 PostgreSQL \(version)。请升级到 14 或更高版本。")
    case .serverEncoding(let encoding):
      Phrase(
        "The database keeps text in \(encoding). Make one with: createdb --encoding=UTF8 "
          + "--template=template0 NAME",
        "该数据库的编码为 \(encoding)。请用 createdb --encoding=UTF8 --template=template0 NAME 新建。")
    case .serverReadOnly:
      Phrase(
        "The PostgreSQL server only reads: it is a standby, or set so. Give the primary's address "
          + "in --database.",
        "该 PostgreSQL 服务器只读（备库或被设为只读）。请在 --database 中填写主库地址。")
    case .missingInDatabase(let name):
      Phrase(
        "There is no headquarters in the database \(name). Make one with: foh-hq init --database "
          + "postgres://…",
        "数据库 \(name) 中没有总部数据。请先运行 foh-hq init --database postgres://…。")
    case .alreadyInDatabase(let name):
      Phrase(
        "There is a headquarters in the database \(name) already; it was left as it is.",
        "数据库 \(name) 中已有总部数据，未作改动。")
    case .withoutPostgreSQL:
      Phrase(
        "This foh-hq was built without PostgreSQL. Build one that has it: swift build -c release "
          + "--traits PostgreSQL --product foh-hq",
        "此 foh-hq 未包含 PostgreSQL 支持。请重新构建：swift build -c release --traits PostgreSQL "
          + "--product foh-hq")
    case .backedUpByServer:
      Phrase(
        "PostgreSQL makes its own backups: pg_dump, or pg_basebackup with its log. After one was "
          + "restored, run `foh-hq restored` before the stores are served.",
        "PostgreSQL 有自己的备份工具：pg_dump，或 pg_basebackup 加日志归档。恢复备份后，"
          + "请先运行 foh-hq restored 再对门店提供服务。")
    case .nameTaken(let name, let storeID):
      Phrase(
        "A store called \"\(name)\" is there already: \(storeID). If it lost its device, let it in "
          + "again with `foh-hq stores rotate \(storeID)`. If this is another store, give it a name "
          + "of its own, or say so with --same-name.",
        "已有名为“\(name)”的门店：\(storeID)。如果是更换设备，请运行 foh-hq stores rotate \(storeID)；"
          + "如果确实是另一家门店，请换一个名称，或加上 --same-name。")
    case .unknownStore(let id):
      Phrase(
        "There is no store \(id). `foh-hq stores list` shows them all.",
        "没有门店 \(id)。可用 foh-hq stores list 查看全部门店。")
    case .nothingSent(let id):
      Phrase(
        "Nothing called \(id) was sent there. Give the same --store or --all as when it was sent.",
        "没有向该处发送过 \(id)。请使用与发送时相同的 --store 或 --all。")
    case .differentCurrencies(let codes):
      Phrase(
        "The stores sell in \(codes), which have no one sum. Ask for one store: --store ID.",
        "门店使用不同货币（\(codes)），无法合计。请用 --store 指定一家门店。")
    case .badAddress(let text):
      Phrase(
        "\(text) is no address to listen on. Write HOST:PORT, such as 127.0.0.1:8443.",
        "\(text) 不是可监听的地址。请写成 主机:端口，例如 127.0.0.1:8443。")
    case .plainOnlyOnLoopback(let host):
      Phrase(
        "Stores would speak to \(host) in the clear. Give --tls-certificate and --tls-key, or "
          + "listen on 127.0.0.1 behind a proxy that ends TLS.",
        "通往 \(host) 的连接没有加密。请指定 --tls-certificate 和 --tls-key，"
          + "或只监听 127.0.0.1 并由前置代理处理 TLS。")
    case .portTaken(let address):
      Phrase(
        "Another program listens on \(address) already. Stop it when it is an older foh-hq, or "
          + "choose another port with --listen.",
        "\(address) 已被其他程序占用。如果是之前的 foh-hq，请先停止；否则请用 --listen 换一个端口。")
    case .portNotAllowed(let address):
      Phrase(
        "This user may not listen on \(address). Choose a port from 1024 on, such as 8443.",
        "当前用户无权监听 \(address)。请改用 1024 以上的端口，例如 8443。")
    case .addressElsewhere(let address):
      Phrase(
        "\(address) is no address of this machine. Give one of its own, 0.0.0.0 for all of them, or "
          + "127.0.0.1.",
        "\(address) 不是本机地址。请填写本机的地址，0.0.0.0 表示全部，或用 127.0.0.1。")
    case .noPassword(let path):
      Phrase(
        "\(path) holds no password: everybody would see the chain's figures. Write one into it, in "
          + "one line.",
        "\(path) 中没有密码，任何人都能看到经营数据。请在其中写入一行密码。")
    case .fileMissing(let path):
      Phrase(
        "There is no file \(path). Look at the path.",
        "文件 \(path) 不存在，请检查路径。")
    case .fileUnreadable(let path):
      Phrase(
        "\(path) cannot be read. Let the user that runs foh-hq read it.",
        "无法读取 \(path)。请给运行 foh-hq 的用户读取权限。")
    case .openToOthers(let path):
      Phrase(
        "Other users of this machine may read \(path). Run: chmod 600 \(path)",
        "本机其他用户可以读取 \(path)。请运行：chmod 600 \(path)")
    case .noCertificate(let path):
      Phrase(
        "\(path) holds no certificate in PEM form. Give the file that begins with "
          + "-----BEGIN CERTIFICATE-----, the server's own certificate first.",
        "\(path) 中没有 PEM 格式的证书。请指定以 -----BEGIN CERTIFICATE----- 开头的文件，"
          + "服务器自己的证书放在最前。")
    case .noPrivateKey(let path):
      Phrase(
        "\(path) holds no private key in PEM form without a password. Take the password off with: "
          + "openssl pkey -in \(path) -out NEW",
        "\(path) 中没有不带密码的 PEM 私钥。可用 openssl pkey -in \(path) -out NEW 去除密码。")
    case .keyOfAnotherCertificate(let certificate, let key):
      Phrase(
        "The key in \(key) is not the one of the first certificate in \(certificate). Give the two "
          + "that were made together, the server's own certificate before those that signed it.",
        "\(key) 不是 \(certificate) 中第一张证书的私钥。请使用配套的证书和私钥，"
          + "并把服务器自己的证书放在签发者证书之前。")
    case .certificateOver(let path, let since):
      Phrase(
        "The certificate in \(path) is over since \(since): no store would trust it. Renew it, or "
          + "look at this machine's clock.",
        "\(path) 中的证书已于 \(since) 到期，门店不会再信任它。请更换证书，或检查本机时钟。")
    }
  }
}
