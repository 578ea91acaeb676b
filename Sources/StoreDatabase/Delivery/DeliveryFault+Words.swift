import Foundation
import HeadquartersContract
import StoreDomain

extension DeliveryFault {
  /// What happened, for whoever looks after delivery.
  public var words: Phrase {
    switch self {
    case .unreachable(let seconds):
      Phrase("headquarters cannot be reached within \(seconds) s", "\(seconds) 秒内连不上总部")
    case .unknownName(let host):
      Phrase("the name \(host) is not known", "找不到地址 \(host)")
    case .connection(let errno): Self.words(errno: errno)
    case .insecure(let what): what.words
    case .closed:
      Phrase("the connection was closed before the answer", "总部未应答就断开了连接")
    case .noAnswer: Phrase("no answer in time", "总部没有及时应答")
    case .slowAnswer(let seconds):
      Phrase("no whole answer within \(seconds) s", "\(seconds) 秒内没有收到完整应答")
    case .longAnswer(let bytes):
      Phrase("an answer of more than \(bytes) bytes", "应答超过 \(bytes) 字节")
    case .answered(let status, let kind, let words):
      Self.answer(status, kind, words)
    case .strangeAnswer(let what): what.words
    case .impossible(let part): Phrase("what cannot be: \(part)", "内容自相矛盾：\(part)")
    case .clocks(let seconds):
      Phrase("the clocks differ by \(seconds) s", "与总部的时钟相差 \(seconds) 秒")
    case .hasOnly(let through):
      Phrase("headquarters has only \(through)", "总部只有前 \(through) 条")
    case .otherHash(let place):
      Phrase("another hash at \(place)", "第 \(place) 条的校验值不一致")
    case .gap(let after, let isAgain):
      isAgain
        ? Phrase("a gap after \(after) again", "总部再次要求第 \(after) 条之后的记录")
        : Phrase("a gap after \(after), which was not left", "总部称第 \(after) 条之后有缺口")
    case .missing(let missing, let present):
      Phrase("event \(missing) is missing before \(present)", "第 \(present) 条之前缺第 \(missing) 条")
    case .tooLarge: Phrase("larger than a request may be", "单条记录过大")
    case .otherHeadquarters(let itself, let known):
      Phrase(
        "it calls itself \(itself), the store knows \(known)", "对方为 \(itself)，本店接入的是 \(known)")
    case .unusable(let what, let text): what.words(text)
    case .other(let words): Phrase(words, words)
    }
  }

  private static func words(errno: Int) -> Phrase {
    let code = Int32(truncatingIfNeeded: errno)
    let english = String(cString: strerror(code))
    let chinese =
      switch code {
      case ECONNREFUSED: "总部拒绝连接"
      case ECONNRESET, EPIPE, ECONNABORTED: "连接中断"
      case ENETUNREACH, ENETDOWN, EHOSTUNREACH, EHOSTDOWN: "网络不通"
      case ETIMEDOUT: "连接超时"
      default: "网络故障（\(english)）"
      }
    return Phrase("the connection failed: \(english)", chinese)
  }

  private static func answer(_ status: Int, _ kind: Problem.Kind?, _ words: String) -> Phrase {
    if kind == .unknownEvent {
      return Phrase(
        "headquarters is older than this store and does not know such a record yet",
        "总部版本低于本店，还不认识这类记录")
    }
    let english = words.isEmpty ? "\(status)" : "\(status) \(words)"
    // Headquarters' own words are kept where ours cannot say what is wrong.
    let own = words.isEmpty ? "" : "（\(words)）"
    let chinese =
      switch kind {
      case .tooManyRequests: "总部繁忙，请求过多"
      case .unavailable: "总部暂时无法处理"
      case .revoked: "本店的接入已被总部撤销"
      case .otherStore: "接入的不是本店"
      case .unknownStore: "总部没有本店"
      case .signatureMissing, .signatureInvalid: "签名未通过"
      case .clockSkew: "与总部的时钟相差过大"
      case .replayed: "请求在途中重复"
      case .codeNotValid: "接入码无效"
      case .unknownPath, .methodNotAllowed: "总部地址不正确"
      case .otherEpoch: "记录代次不一致"
      case .gap: "总部缺少之前的记录"
      case .tooLarge: "单次上传过大"
      case .malformed, .unprocessable, .wrongType: "总部无法识别内容" + own
      case .conflict: "与总部的记录不一致" + own
      default:
        switch status {
        case 401, 403: "总部拒绝接入" + own
        case 429: "总部繁忙，请求过多"
        case 500...: "总部出错或暂时无法处理" + own
        default: "总部应答异常" + own
        }
      }
    return Phrase(english, "\(status) \(chinese)")
  }
}

extension DeliveryFault.Insecurity {
  fileprivate var words: Phrase {
    switch self {
    case .certificate:
      Phrase(
        "headquarters' certificate is not trusted: it is over, this machine's clock is wrong, or "
          + "its authority is unknown here (foh sync trust --ca FILE)",
        "总部的证书不受信任：证书已过期、本机时钟不对，或本机不认识其签发机构（foh sync trust --ca FILE）")
    case .otherName:
      Phrase(
        "headquarters' certificate is for another name than the address; look at both",
        "总部的证书与地址不符，请核对两者")
    case .plain:
      Phrase(
        "what answers there does not encrypt; look at the address", "对方未加密，请检查总部地址")
    case .broken: Phrase("the encrypted connection broke off", "加密连接中断")
    }
  }
}

extension DeliveryFault.Unusable {
  /// - Parameter text: the file's path, or the address.
  fileprivate func words(_ text: String) -> Phrase {
    switch self {
    case .keyMissing:
      Phrase(
        "the device's key \(text) is missing; where the store's file was moved, move the key beside it, "
          + "otherwise ask headquarters for a new code and enrol again",
        "缺少设备密钥 \(text)，如果门店数据库换过位置请把密钥移到旁边，否则请向总部索取新的接入码重新接入")
    case .keyOpenToOthers:
      Phrase(
        "the device's key \(text) can be read by others; run: chmod 600 \(text)",
        "设备密钥 \(text) 可被他人读取，请运行：chmod 600 \(text)")
    case .keyDamaged:
      Phrase(
        "the device's key \(text) is damaged; restore it, or enrol again with a new code",
        "设备密钥 \(text) 已损坏，请恢复该文件，或用新的接入码重新接入")
    case .keyUnreadable:
      Phrase(
        "the device's key \(text) is another user's; open a console as that user, or run "
          + "`foh sync run`",
        "设备密钥 \(text) 属于其他用户，请由该用户打开终端或运行 foh sync run")
    case .authorityUnreadable:
      Phrase(
        "\(text) cannot be read; look at its permissions, or say whom to trust (foh sync trust)",
        "无法读取 \(text)，请检查文件权限，或重新指定信任的签发机构（foh sync trust）")
    case .authorityEmpty:
      Phrase(
        "\(text) holds no certificate; say whom to trust (foh sync trust --ca FILE)",
        "\(text) 中没有证书，请重新指定信任的签发机构（foh sync trust --ca FILE）")
    case .address:
      Phrase(
        "“\(text)” is no address of headquarters; enrol again",
        "“\(text)”不是总部地址，请重新接入")
    }
  }
}

extension DeliveryFault.Strangeness {
  fileprivate var words: Phrase {
    switch self {
    case .body: Phrase("200 with a body that is no answer", "应答内容无法读取")
    case .gap: Phrase("a gap without its place", "总部称有缺口，但未说明位置")
    case .nothingNew: Phrase("200, but nothing new was taken", "总部已应答，但没有收下新记录")
    case .events: Phrase("events were answered with something else", "对上传的应答不符合约定")
    case .ledger: Phrase("the ledger was answered with something else", "对核对的应答不符合约定")
    case .feed: Phrase("an answer that cannot be read, again and again", "多次收到无法读取的内容")
    case .endlessFeed: Phrase("more to read, but no way on", "内容读不完，无法继续")
    case .lostPlace:
      Phrase("headquarters loses the store's place again and again", "总部多次丢失本店的接收位置")
    case .newEpochs:
      Phrase("a new epoch did not bring both sides together", "多次新建代次仍无法与总部一致")
    case .epoch: Phrase("a new epoch was answered with something else", "对新代次的应答不符合约定")
    }
  }
}
