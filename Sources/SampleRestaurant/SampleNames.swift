import StoreDomain

/// Names as a register in a Chinese city holds them: the commonest surnames by their share, given
/// names of one or two characters, and some guests from abroad.
public enum SampleNames {
  /// Surname and how many of a thousand have it, after the 2020 census.
  private static let surnames: [(String, Int)] = [
    ("王", 76), ("李", 74), ("张", 67), ("刘", 54), ("陈", 47), ("杨", 33), ("黄", 24), ("赵", 22),
    ("吴", 21), ("周", 20), ("徐", 15), ("孙", 15), ("马", 13), ("朱", 13), ("胡", 12), ("郭", 12),
    ("何", 11), ("林", 11), ("高", 11), ("罗", 10), ("郑", 9), ("梁", 9), ("谢", 8), ("宋", 8),
    ("唐", 7), ("许", 7), ("韩", 6), ("邓", 6), ("冯", 6), ("曹", 6), ("彭", 5), ("曾", 5),
    ("肖", 5), ("田", 5), ("董", 5), ("潘", 5), ("袁", 5), ("蔡", 5), ("蒋", 5), ("余", 5),
    ("于", 5), ("杜", 4), ("叶", 4), ("程", 4), ("魏", 4), ("苏", 4), ("吕", 4), ("丁", 4),
    ("任", 4), ("卢", 4), ("姚", 4), ("沈", 4), ("钟", 4), ("姜", 3), ("崔", 3), ("谭", 3),
    ("陆", 3), ("范", 3), ("汪", 3), ("廖", 3), ("石", 3), ("金", 3), ("韦", 3), ("贾", 3),
    ("夏", 3), ("单", 1), ("仇", 1), ("解", 1), ("欧阳", 1), ("上官", 1), ("诸葛", 1),
  ]
  private static let surnameList = surnames.flatMap { Array(repeating: $0.0, count: $0.1) }

  private static let womensNames = [
    "秀英", "桂英", "秀兰", "玉兰", "丽华", "美玲", "晓燕", "海燕", "静怡", "雅婷", "思琪", "雨欣",
    "梓涵", "欣怡", "诗涵", "佳怡", "梦瑶", "婉清", "若曦", "晓彤", "雪梅", "红梅", "春花", "淑珍",
    "文静", "慧敏", "丹丹", "莉莉", "倩倩", "嘉欣", "子萱", "语桐", "可欣", "安琪", "依诺", "一诺",
    "静", "敏", "丽", "艳", "芳", "娜", "婷", "雪", "琳", "颖", "洁", "慧", "璐", "瑶", "悦", "薇",
  ]
  private static let mensNames = [
    "建国", "建军", "志强", "志明", "国强", "文博", "俊杰", "浩然", "子轩", "宇轩", "博文", "天宇",
    "明轩", "家豪", "俊熙", "思远", "海涛", "晓东", "晓峰", "振华", "振宇", "永强", "立新", "卫东",
    "学文", "德华", "少华", "长江", "重阳", "乐天", "子涵", "浩宇", "奕辰", "沐宸", "一鸣", "书航",
    "伟", "强", "磊", "军", "勇", "杰", "涛", "斌", "超", "鹏", "浩", "亮", "刚", "平", "辉", "凯",
  ]

  private static let foreignGivenNames = [
    "Anna", "Petr", "Jana", "Lukas", "Marie", "Thomas", "Emma", "Oliver", "Sofia", "James",
    "Charlotte", "Hiroshi", "Yuki", "Min-jun", "Ji-woo", "Priya", "Arjun", "Fatima", "Omar",
    "Chloé", "Jürgen", "Björn", "Zoë", "Ivan", "Olga", "Carlos", "Lucía", "Nguyen", "Somchai",
  ]
  private static let foreignSurnames = [
    "Novak", "Novák", "Dvořák", "Smith", "Johnson", "Brown", "Müller", "Schmidt", "Rossi", "Dubois",
    "Tanaka", "Sato", "Kim", "Park", "Patel", "Singh", "Hassan", "García", "Petrov", "Larsen",
    "O'Brien", "Nilsson", "Silva", "Tran", "Lim", "Wong", "Chen", "Cohen",
  ]

  /// A name, and whether its bearer is likely to keep the lunar calendar.
  static func name(_ random: inout SeededGenerator) -> (name: String, isChinese: Bool) {
    if random.chance(0.06) {
      return (random.pick(foreignGivenNames) + " " + random.pick(foreignSurnames), false)
    }
    let given = random.chance(0.52) ? random.pick(womensNames) : random.pick(mensNames)
    return (random.pick(surnameList) + given, true)
  }

  /// What a small child is called at home.
  static func childName(_ random: inout SeededGenerator) -> String {
    random.pick([
      "糖糖", "豆豆", "果果", "乐乐", "朵朵", "小宝", "多多", "安安", "米粒", "年年", "一一", "团团",
    ])
  }

  /// As a booking gives it on the phone: 王女士, 李先生.
  public static func callerName(_ random: inout SeededGenerator) -> String {
    random.pick(surnameList) + (random.chance(0.5) ? "女士" : "先生")
  }
}
