/// Somebody who works in the store and signs in with a PIN.
public struct StaffMember: Identifiable, Hashable, Sendable {
  public var id: Identifier<StaffMember>
  /// Short, typed at sign-in.
  public var code: String
  public var name: String
  public var role: Role
  public var language: Language
  /// Changes with every new PIN: who was let in by one PIN is not let in by another. It says nothing
  /// of the PIN. Nil for whoever has none, such as the store's machine.
  public var pinMark: String?

  public init(
    id: Identifier<StaffMember>, code: String, name: String, role: Role, language: Language,
    pinMark: String? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.role = role
    self.language = language
    self.pinMark = pinMark
  }

  /// Whether somebody who was let in as this person may go on as them, as they are known now: a code
  /// that was given to somebody else has another PIN.
  public func isStill(_ now: StaffMember) -> Bool {
    id == now.id && (pinMark == nil || pinMark == now.pinMark)
  }
}

/// What a kind of staff may do, and up to which amount.
public struct Role: Hashable, Sendable, Codable {
  public var code: String
  public var name: Phrase
  /// The screen that a sign-in opens on.
  public var workstation: Workstation
  public var permissions: Set<Permission>
  /// Whole-check discount in hundredths of a percent that needs no second person; 0 for none.
  public var discountLimitBasisPoints: Int
  /// Tail rounding in minor units that needs no second person; 0 for none.
  public var roundingLimitMinorUnits: Int
  /// What one gift may come to, in minor units, for whoever may give at all; nil for any amount.
  public var giftLimitMinorUnits: Int?
  /// What of one bill may be on the house, in minor units, for whoever may say so at all; nil for any
  /// amount.
  public var compLimitMinorUnits: Int?

  public init(
    code: String, name: Phrase, workstation: Workstation, permissions: Set<Permission>,
    discountLimitBasisPoints: Int = 0, roundingLimitMinorUnits: Int = 0,
    giftLimitMinorUnits: Int? = nil, compLimitMinorUnits: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.workstation = workstation
    self.permissions = permissions
    self.discountLimitBasisPoints = discountLimitBasisPoints
    self.roundingLimitMinorUnits = roundingLimitMinorUnits
    self.giftLimitMinorUnits = giftLimitMinorUnits
    self.compLimitMinorUnits = compLimitMinorUnits
  }

  /// Reads what any version wrote: a role is its code, and may do only what this version knows.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    code = try fields.decode(String.self, forKey: .code)
    name = try fields.value(.name, default: Phrase(code, code))
    workstation = try fields.knownValue(.workstation, default: .host)
    permissions = Set(try fields.knownValues(.permissions) ?? [])
    // A role from before opening hours counted: somebody must be able to go on outside them.
    // The same for money that goes back to a guest or out of a drawer, and for who asks to be
    // forgotten.
    if permissions.contains(.manageStore) { permissions.formUnion(Permission.ofManagers) }
    discountLimitBasisPoints = try fields.value(.discountLimitBasisPoints, default: 0)
    roundingLimitMinorUnits = try fields.value(.roundingLimitMinorUnits, default: 0)
    giftLimitMinorUnits = try fields.value(.giftLimitMinorUnits, default: nil)
    compLimitMinorUnits = try fields.value(.compLimitMinorUnits, default: nil)
  }
}

/// An action that not everybody may do alone.
public enum Permission: String, Sendable, Codable, CaseIterable {
  case queue, seat, order, returnAfterSending, gift, takePayment, kitchen, soldOut, revealPhone
  case editMember, tableOutOfOrder, manageStore
  case outsideHours, giveBack, eraseMember, payOut, reopen, comp
  case manageAccounts, cashOut, exceedLimit

  /// What whoever manages the store may do beside it, whether or not it is written down.
  public static let ofManagers: Set<Permission> = [
    .outsideHours, .giveBack, .eraseMember, .payOut, .reopen, .comp, .manageAccounts, .cashOut,
    .exceedLimit,
  ]
}

/// The work that a terminal is used for; each opens on its own screen.
public enum Workstation: String, Sendable, Codable, CaseIterable {
  case host, server, cashier, kitchen, manager
}

extension Permission {
  /// The action, as it stands in a sentence.
  public var name: Phrase {
    switch self {
    case .queue: Phrase("run the queue", "管理排号")
    case .seat: Phrase("seat guests", "安排入座")
    case .order: Phrase("take orders", "点菜")
    case .returnAfterSending: Phrase("return a dish after sending", "退菜")
    case .gift: Phrase("give a dish on the house", "赠菜")
    case .takePayment: Phrase("take payments", "收款")
    case .kitchen: Phrase("run the kitchen screen", "操作后厨屏")
    case .soldOut: Phrase("mark dishes as sold out", "设置估清")
    case .revealPhone: Phrase("reveal a phone number", "查看完整手机号")
    case .editMember: Phrase("change a member", "修改会员资料")
    case .tableOutOfOrder: Phrase("take a table out of order", "停用桌台")
    case .manageStore: Phrase("manage the store", "管理门店")
    case .giveBack: Phrase("give money back", "退款")
    case .eraseMember: Phrase("erase a member", "注销会员")
    case .payOut: Phrase("pay cash out of the drawer", "从钱箱支出现金")
    case .comp: Phrase("let the house pay a bill", "招待免单")
    case .reopen: Phrase("open a closed check again", "反结账")
    case .manageAccounts: Phrase("keep house accounts and suspend accounts", "管理挂账与停用账户")
    case .cashOut: Phrase("pay out stored value", "储值退卡")
    case .exceedLimit: Phrase("let a house account exceed its limit", "授权挂账超限")
    case .outsideHours: Phrase("go on outside the opening hours", "在营业时间外办理")
    }
  }
}

extension Workstation {
  /// The work, as it stands in a list.
  public var name: Phrase {
    switch self {
    case .host: Phrase("door", "迎宾")
    case .server: Phrase("tables", "楼面")
    case .cashier: Phrase("till", "收银")
    case .kitchen: Phrase("kitchen", "后厨")
    case .manager: Phrase("manager", "店长")
    }
  }
}
