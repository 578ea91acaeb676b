import Testing

@testable import StoreDomain

@Suite("Family names that are read otherwise")
struct SurnameTests {
  /// Written by hand from dictionaries of family names, traditional forms among them; every usual
  /// reading is typed by somebody.
  private static let table = """
    黑he,hei 炅gui 贠yun,yuan 浣wan,huan 镡tan,xin 澹台tantai 伽qie 仇qiu 单shan 解xie 查zha 曾zeng 区ou
    尉迟yuchi 万俟moqi 乐yue,le 朴piao,pu 盖ge,gai 缪miao 翟zhai,di 臧zang 逄pang 郇xun,huan 郗chi,xi 员yun
    种chong 秘bi 能nai 召shao 折she 覃qin,tan 洗xian 冼xian 褚chu 佴nai 妫gui 亓qi 亓官qiguan 夏侯xiahou
    皇甫huangfu 单于chanyu 长孙zhangsun 令狐linghu 鲜于xianyu 宰父zaifu 濮阳puyang 淳于chunyu 申屠shentu
    闾丘lvqiu,luqiu 子车ziju 颛孙zhuansun 漆雕qidiao 乐正yuezheng 夹谷jiagu 段干duangan 呼延huyan 赫连helian
    尔朱erzhu 万wan 任ren 华hua 宁ning 纪ji 葛ge 哈ha 过guo 訾zi 眭sui 逯lu 隗wei,kui 乜nie 那na 牟mu,mou
    繁po 费fei,bi 尉wei,yu 宓mi,fu 冯feng 燕yan 应ying 晁chao 谌chen 沈shen 盛sheng 石shi 车che 祭zhai,ji
    撒sa 贾jia 贲ben 卜bu 薄bo 柏bai,bo 暴bao 藏zang 都du 钭tou 酆feng 阚kan 阙que 邰tai 郏jia 郄qie,xi 郜gao
    邸di 邗han 邬wu 郦li 鄢yan 瞿qu 蘧qu 靳jin 亢kang 仉zhang 佘she 佟tong 厍she 叶ye 呙guo 姒si 姞ji 嬴ying
    岑cen 巩gong 庹tuo 弋yi 强qiang 恽yun 扈hu 撖han 昝zan 晏yan 暨ji 毋wu 毌guan 湛zhan 爨cuan 甄zhen 睢sui
    祝zhu 禚zhuo 嵇ji 窦dou 竺zhu 笪da 粘nian 綦qi 缑gou 芈mi 芮rui 苟gou 荀xun 莘shen,xin 蒯kuai 蔺lin 虢guo
    谯qiao 郅zhi 郝hao 鄂e 闵min 陆lu 雍yong 韶shao 鬲ge,li 缴jiao 角jue 句gou 谷gu 会gui 於yu 相xiang 幸xing
    行xing 纳na 洪hong 不fou 适kuo 斯si 隋sui 宿su 载dai 祖zu 單shan 區ou 尉遲yuchi 萬俟moqi 樂yue 蓋ge 繆miao
    員yun 種chong 葉ye 長孫zhangsun 鮮于xianyu 澹臺tantai 媯gui 鐔tan 貟yun 寧ning 費fei 馮feng 應ying 賁ben
    闞kan 闕que 鄔wu 酈li 鞏gong 惲yun 竇dou 緱gou 藺lin 譙qiao 閔min 諶chen 單于chanyu 閭丘luqiu 樂正yuezheng
    獨孤dugu 独孤dugu 拓跋tuoba 慕容murong 司马sima 上官shangguan 欧阳ouyang 诸葛zhuge 东方dongfang 百里baili
    """

  @Test("are found by every usual reading of the name, whole and by initials")
  func table() {
    var count = 0
    for entry in Self.table.split(whereSeparator: \.isWhitespace) {
      let name = entry.prefix { !$0.isASCII }
      for reading in entry.dropFirst(name.count).split(separator: ",") {
        count += 1
        #expect(
          PlainKeyboardTests.finds("\(reading)xiaoming", "\(name)小明"), "\(name) as \(reading)")
        let keys = NameKeys.keys(for: "\(name)小明")
        #expect(
          keys.contains { $0.count == name.count + 2 && $0.hasPrefix(reading.prefix(1)) },
          "\(name) by the initial of \(reading)")
      }
    }
    #expect(count > 220)
  }

  @Test("are read so at the beginning of a name only")
  func onlyFirst() {
    #expect(PlainKeyboardTests.finds("shanxiaoming", "单小明"))
    #expect(!PlainKeyboardTests.finds("wanggui", "王炅"))
    #expect(!PlainKeyboardTests.finds("wangtantai", "王澹台"))
  }
}
