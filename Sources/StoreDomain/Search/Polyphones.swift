/// Characters that are read in more than one way in names, places and dishes, with every reading
/// that staff may have in mind when they type it (toneless, `v` for ü).
///
/// The transliterator gives one reading by context and is often wrong about names (长寿面 comes out
/// as *zhang*, 曾 as *ceng*), so the other readings are searched as well. Surname readings (单 shan,
/// 仇 qiu, 区 ou …) stand here too, because a name gives no hint which one is meant.
enum Polyphones {
  /// Readings by character; the order is by how common they are.
  static let readings: [Unicode.Scalar: [String]] = {
    var table: [Unicode.Scalar: [String]] = [:]
    for entry in entries.split(whereSeparator: \.isWhitespace) {
      var scalars = entry.unicodeScalars
      let character = scalars.removeFirst()
      table[character] = String(String.UnicodeScalarView(scalars)).split(separator: ",")
        .map(String.init)
    }
    return table
  }()

  private static let entries = """
    阿a,e 艾ai,yi 扒pa,ba 耙ba,pa 膀bang,pang 磅bang,pang 蚌bang,beng 剥bo,bao 堡bao,bu,pu
    薄bao,bo 百bai,bo 柏bai,bo 伯bo,bai 泊bo,po 卜bu,bo 暴bao,pu 便bian,pian 扁bian,pian
    贲ben,bi 秘mi,bi 泌mi,bi 辟pi,bi 屏ping,bing 炮pao,bao 刨bao,pao 瀑pu,bao 曝pu,bao 埔pu,bu
    参can,shen,cen 藏cang,zang 差cha,chai,ci 查cha,zha 刹sha,cha 颤chan,zhan 单dan,shan,chan
    长chang,zhang 厂chang,an 朝chao,zhao 车che,ju 谌chen,shen 沈shen,chen 称cheng,chen
    乘cheng,sheng 盛sheng,cheng 晟sheng,cheng 澄cheng,deng 匙chi,shi 尺chi,che 重zhong,chong
    种zhong,chong 仇chou,qiu 臭chou,xiu 畜xu,chu 褚chu,zhu 传chuan,zhuan 幢zhuang,chuang
    椎zhui,chui 绰chuo,chao 伺si,ci 撮cuo,zuo 攒zan,cuan 曾zeng,ceng
    大da,dai 沓ta,da 石shi,dan 弹dan,tan 叨dao,tao 得de,dei 的de,di 地di,de 提ti,di 翟zhai,di
    调diao,tiao 都dou,du 读du,dou 肚du 度du,duo 囤tun,dun 敦dun,dui 恶e,wu 番fan,pan 繁fan,po
    蕃fan,bo 佛fo,fu 否fou,pi 脯pu,fu 宓mi,fu 冯feng,ping 夹jia,ga 咖ka,ga 盖gai,ge 芥jie,gai
    扛kang,gang 合he,ge 蛤ge,ha 个ge 给gei,ji 更geng,jing 颈jing,geng 红hong,gong 枸gou,ju
    句ju,gou 谷gu,yu 贾jia,gu 莞guan,wan 龟gui,jun,qiu 哈ha 虾xia,ha 还hai,huan 咳ke,hai
    行xing,hang,heng 巷xiang,hang 吭hang,keng 和he,huo,hu 核he,hu 吓xia,he 会hui,kuai 溃kui,hui
    郇xun,huan 化hua,huo 稽ji,qi 缉ji,qi 荠ji,qi 系xi,ji 奇qi,ji 期qi,ji 祭ji,zhai 茄qie,jia
    假jia 见jian,xian 槛kan,jian 将jiang,qiang 强qiang,jiang 降jiang,xiang 角jiao,jue
    嚼jiao,jue 校xiao,jiao 觉jue,jiao 缴jiao,zhuo 脚jiao,jue 桔ju,jie 解jie,xie 颉jie,xie
    劲jin,jing 靓liang,jing 咀ju,zui 瞿qu,ju 圈quan,juan 卷juan,quan 浚jun,xun 卡ka,qia 壳ke,qiao
    隗wei,kui 乐le,yue,lao 勒le,lei 肋lei,le 落luo,la,lao 烙lao,luo 酪lao,luo 络luo,lao
    棱leng,ling 了le,liao 俩lia,liang 弄nong,long 六liu,lu 陆lu,liu 露lu,lou 碌lu,liu 绿lv,lu
    率shuai,lv 抹mo,ma 摩mo,ma 埋mai,man 脉mai,mo 蔓man,wan 没mei,mo 糜mi,mei 么me,yao
    模mo,mu 牟mou,mu 缪miao,mou,miu 万wan,mo 无wu,mo 嘿hei,mo 哪na,ne 那na,nuo 娜na,nuo
    南nan,na 呢ne,ni 粘zhan,nian 尿niao,sui 疟nve,yao 区qu,ou 胖pang,pan 迫po,pai 朴pu,piao
    栖qi,xi 俟si,qi 切qie 亲qin,qing 郄qie,xi 铅qian,yan 乾qian,gan 纤xian,qian 茜qian,xi
    荨qian,xun 雀que,qiao 覃tan,qin 券quan,xuan 塞sai,se 色se,shai 莎sha,suo 厦xia,sha
    杉shan,sha 汤tang,shang 召zhao,shao 勺shao,zhuo 蛇she,yi 折zhe,she 射she,ye 身shen,juan
    什shen,shi 葚shen,ren 省sheng,xing 识shi,zhi 似si,shi 氏shi,zhi 食shi,si 拾shi,she
    殖zhi,shi 熟shu,shou 属shu,zhu 术shu,zhu 数shu,shuo 说shuo,shui,yue 谁shui,shei 宿su,xiu
    思si,sai 缩suo,su 拓tuo,ta 台tai 尾wei,yi 尉wei,yu 蔚wei,yu 遗yi,wei 洗xi,xian 郗xi,chi
    溪xi,qi 戏xi,hu 削xiao,xue 血xue,xie 邪xie,ye 叶ye,xie 吁yu,xu 许xu,hu 嘘xu,shi 压ya
    轧ya,zha 芫yan,yuan 殷yin,yan 咽yan,ye 钥yao,yue 约yue,yao 员yuan,yun 俞yu,shu 乜nie,mie
    择ze,zhai 扎zha,za 栅zha,shan 占zhan 着zhe,zhao,zhuo 爪zhua,zhao 这zhe,zhei 转zhuan
    琢zhuo,zuo 柞zuo,zha 仔zai,zi 兹zi,ci 足zu,ju 钻zuan 卒zu,cu 著zhu,zhe 枝zhi,qi 赚zhuan,zuan
    """
}
