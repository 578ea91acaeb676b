/// Family names that are read otherwise than the same characters elsewhere. They hold at the
/// beginning of a name, beside the other readings.
enum Surnames {
  /// The readings of the first characters of a name as a family name, one list for each; empty when
  /// nothing is known.
  static func readings(at scalars: [Unicode.Scalar]) -> [[String]] {
    for count in [3, 2] where scalars.count >= count {
      let name = String(String.UnicodeScalarView(scalars.prefix(count)))
      if let readings = compound[name] {
        return zip(scalars, readings).map { [$1] + (single[$0] ?? []) }
      }
    }
    return scalars.first.flatMap { single[$0] }.map { [$0] } ?? []
  }

  /// A Japanese family name at the beginning of a name: how many characters, and how it is read.
  ///
  /// - Parameter next: what follows the Hanzi of the name. 林 alone is as likely Chinese, and is
  ///   read so before kana only.
  static func japanese(
    _ name: String, before next: String?
  ) -> (count: Int, readings: [String])? {
    let hasKana = next?.unicodeScalars.first.map { (0x3040..<0x3100).contains($0.value) } ?? false
    for count in hasKana ? [3, 2, 1] : [3, 2] {
      let family = String(name.prefix(count))
      if family.count == count, let readings = japaneseFamilies[family] { return (count, readings) }
    }
    return nil
  }

  private static let single: [Unicode.Scalar: [String]] = {
    var table: [Unicode.Scalar: [String]] = [:]
    for (name, readings) in entries(singles) {
      for scalar in name.unicodeScalars {
        table[scalar] = Spelling.distinct((table[scalar] ?? []) + readings)
      }
    }
    return table
  }()

  private static let compound = entries(compounds).reduce(into: [String: [String]]()) {
    $0[$1.name] = $1.readings[0].split(separator: "'").map(String.init)
  }

  private static let japaneseFamilies = entries(japanese).reduce(into: [String: [String]]()) {
    $0[$1.name] = $1.readings
  }

  private static func entries(_ text: String) -> [(name: String, readings: [String])] {
    text.split(whereSeparator: \.isWhitespace).map { entry in
      let name = entry.prefix { !$0.isASCII }
      let readings = entry.dropFirst(name.count).split(separator: ",").map(String.init)
      return (String(name), readings)
    }
  }

  /// Source: 现代汉语词典 and 中国姓氏大辞典; traditional forms beside the simplified ones.
  private static let singles = """
    仇侴qiu,chou 单單shan 解xie 查zha 曾zeng 区區ou 乐樂yue,le,lao 朴piao,pu,pak 盖蓋ge,gai 缪繆miao,mou
    翟zhai,di 臧zang 逄pang 郇xun,huan 郗chi,xi 员員贠貟yun,yuan 种chong 種chong,zhong 秘bi,mi 能nai,neng
    召shao,zhao 折she,zhe 覃qin,tan 洗xian,xi 冼xian 褚chu 佴nai,er 妫媯gui,wei 亓qi 黑he,hei
    炅gui,jiong 浣wan,huan 镡鐔tan,xin,chan 伽qie,jia,ga 任ren 华華hua 宁寧甯ning 纪紀ji 葛ge 哈ha
    过過guo 訾zi 眭sui 逯lu 隗wei,kui 乜nie,mie 那na,nuo 牟mu,mou 繁po,fan 费費fei,bi 尉wei,yu
    宓mi,fu 冯馮feng 燕yan 应應ying 晁chao 晟cheng,sheng 谌諶chen,shen 沈shen 盛sheng 石shi 车車che,ju
    祭zhai,ji 撒sa 贾賈jia 贲賁ben,fei 卜bu 薄bo,bao 柏bai,bo 伯bo,bai 暴bao 藏zang,cang 都du,dou
    钭鈄tou 酆feng 阚闞kan 阙闕que 邰tai 郏郟jia 郄qie,xi 郤xi,qie 郜gao 邸di 邗han 邬鄔wu 郦酈li 郯tan
    鄢yan 鄞yin 麴麹qu 瞿qu,ju 蘧qu 璩qu 曲qu 靳jin 桓huan 宦huan 亢kang 伉kang 仉zhang 佘she 佟tong 佀si
    俟si,qi 厍厙she 厉厲li 叶葉ye,xie 呙咼guo 啜chuai,chuo 嘎ga 妘yun 姒si 姞ji 姬ji 嬴ying 岑cen 巩鞏gong
    干gan 庹tuo 弋yi 强qiang 忻xin 恽惲yun 戈ge 扈hu 揭jie 撖han 於yu 昝zan 晏yan 暨ji 楮chu 毋wu 毌guan
    氾fan 湛zhan 滑hua,gu 濮pu 爨cuan 狄di 猗yi 甄zhen 盍he 睢sui 矫矯jiao 祝zhu 禚zhuo 禤xuan 嵇ji 窦竇dou
    竺zhu 笪da 粘nian,zhan 綦qi 缑緱gou 胥xu 芈mi 芮rui 苟gou 茆mao 茹ru 荀xun 莘shen,xin 菅jian 蒯kuai 蔚wei,yu
    蔺藺lin 虢guo 蹇jian 谯譙qiao 貊mo 辜gu 遆ti 郅zhi 郝hao 鄂e 闵閔min 闾閭lv 阮ruan 陆陸lu 隽雋juan,jun
    雍yong 韶shao 颉頡xie,jie 鬲ge,li 缴繳jiao 角jue,jiao 便pian 不fou,biao 句gou,ju 谷gu,yu 合he,ge 会會gui,hui
    洪hong 红紅hong 纳納na 尹yin 尤you 相xiang 行xing,hang 幸xing 校jiao,xiao 栗li 禹yu 占zhan 长長zhang,chang
    大da,dai 夹夾jia 将將jiang 降jiang,xiang 藉ji,jie 咎jiu 卡ka,qia 空kong 适kuo,shi 适gua,shi 率shuai,lv
    缭繚liao 陵ling 卢盧lu 禄祿lu 吕呂lv 麦麥mai 门門men 蒙meng 糜mi,mei 墨mo 磨mo 牛niu 钮鈕niu 番pan,fan
    盘盤pan 裴pei 邳pi 皮pi 蒲pu 戚qi 漆qi 期ji,qi 奇qi,ji 祁qi 綦qi 强qiang 谯qiao 切qie 钦欽qin 瞿qu
    权權quan 冉ran 芮rui 洒sa 桑sang 沙sha 厦xia 少shao 舍she 射she,ye 莘shen 生sheng 食yi,shi 寿壽shou 舒shu
    斯si 隋sui 澹tan,dan 谈談tan 汤湯tang 陶tao 田tian 铁鐵tie 佗tuo 宛yuan,wan 万萬wan,mo 危wei 韦韋wei 蔚yu,wei
    闻聞wen 沃wo 乌烏wu 无無wu,mo 奚xi 析xi 席xi 习習xi 洗xian 冼xian 咸xian 线線xian 向xiang 萧蕭xiao 肖xiao
    修xiu 宿su,xiu 须須xu 许許xu 轩軒xuan 咽yan 阎閻yan 颜顏yan 殷yin 郁yu 遇yu 喻yu 尉wei,yu 苑yuan 乐yue,le
    载載dai,zai 詹zhan 仉zhang 诏詔zhao 者zhe 郅zhi 郑鄭zheng 诸諸zhu 术朮zhu,shu 庄莊zhuang 卓zhuo 宗zong 邹鄒zou 祖zu
    """

  private static let compounds = """
    尉迟yu'chi 尉遲yu'chi 万俟mo'qi 萬俟mo'qi 澹台tan'tai 澹臺tan'tai 单于chan'yu 單于chan'yu 鲜于xian'yu
    鮮于xian'yu 令狐ling'hu 长孙zhang'sun 長孫zhang'sun 宰父zai'fu 夏侯xia'hou 皇甫huang'fu 亓官qi'guan
    欧阳ou'yang 歐陽ou'yang 诸葛zhu'ge 諸葛zhu'ge 赫连he'lian 赫連he'lian 濮阳pu'yang 濮陽pu'yang 淳于chun'yu
    太叔tai'shu 申屠shen'tu 钟离zhong'li 鍾離zhong'li 闾丘lv'qiu 閭丘lv'qiu 仉督zhang'du 子车zi'ju 子車zi'ju
    颛孙zhuan'sun 顓孫zhuan'sun 漆雕qi'diao 乐正yue'zheng 樂正yue'zheng 夹谷jia'gu 夾谷jia'gu 谷梁gu'liang
    榖梁gu'liang 段干duan'gan 百里bai'li 纥干he'gan 叱干chi'gan 独孤du'gu 獨孤du'gu 尔朱er'zhu 爾朱er'zhu
    那拉na'la 叶赫ye'he 葉赫ye'he 屈突qu'tu 秃发tu'fa 沮渠ju'qu 拓跋tuo'ba 吐谷浑tu'yu'hun 吐谷渾tu'yu'hun
    慕容mu'rong 司马si'ma 司馬si'ma 上官shang'guan 东方dong'fang 東方dong'fang 宇文yu'wen 轩辕xuan'yuan
    軒轅xuan'yuan 公孙gong'sun 公孫gong'sun 仲孙zhong'sun 呼延hu'yan 端木duan'mu 完颜wan'yan 完顏wan'yan
    车焜che'kun 库狄she'di 庫狄she'di 冒顿mo'du 冒頓mo'du 赤盏chi'zhan 邪律ye'lv 耶律ye'lv 哥舒ge'shu
    """

  private static let japanese = """
    佐藤sato,satou 鈴木suzuki 高橋takahashi 田中tanaka 伊藤ito,itou 渡辺watanabe 渡邊watanabe 渡部watanabe
    山本yamamoto 中村nakamura 小林kobayashi 加藤kato,katou 吉田yoshida 山田yamada 佐々木sasaki 山口yamaguchi
    松本matsumoto 井上inoue 木村kimura 林hayashi 斎藤saito,saitou 斉藤saito 齋藤saito 清水shimizu 山崎yamazaki
    森mori 池田ikeda 橋本hashimoto 阿部abe 安倍abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa
    前田maeda 岡田okada 長谷川hasegawa 藤田fujita 後藤goto,gotou 近藤kondo,kondou 村上murakami 遠藤endo,endou
    青木aoki 坂本sakamoto 福田fukuda 太田ota,oota 西村nishimura 藤井fujii 岡本okamoto 藤原fujiwara 三浦miura
    金子kaneko 中野nakano 原田harada 松田matsuda 竹内takeuchi 小野ono 中川nakagawa 田村tamura 和田wada
    石田ishida 森田morita 上田ueda 原hara 柴田shibata 酒井sakai 工藤kudo,kudou 横山yokoyama 宮崎miyazaki
    宮本miyamoto 内田uchida 高木takagi 安藤ando,andou 谷口taniguchi 大野ono,ohno 丸山maruyama 今井imai
    高田takada 藤本fujimoto 武田takeda 村田murata 上野ueno 杉山sugiyama 増田masuda 平野hirano 大塚otsuka
    千葉chiba 久保kubo 松井matsui 小島kojima 岩崎iwasaki 桜井sakurai 櫻井sakurai 野口noguchi 松尾matsuo
    野村nomura 木下kinoshita 菊地kikuchi 菊池kikuchi 佐野sano 大西onishi 杉本sugimoto 新井arai 浜田hamada
    古川furukawa 市川ichikawa 小松komatsu 水野mizuno 島田shimada 吉川yoshikawa 山内yamauchi 西田nishida
    西川nishikawa 菅原sugawara 北村kitamura 安田yasuda 五十嵐igarashi 川口kawaguchi 平田hirata 関seki
    中田nakata 久保田kubota 服部hattori 東higashi 岩田iwata 土屋tsuchiya 川崎kawasaki 福島fukushima
    本田honda 辻tsuji 樋口higuchi 秋山akiyama 田口taguchi 永井nagai 山中yamanaka 中西nakanishi 吉村yoshimura
    川上kawakami 石原ishihara 大橋ohashi 松岡matsuoka 馬場baba 浅野asano 小池koike 黒田kuroda 大谷otani
    """
}
