/// Syllables of Korean as they are typed on a plain keyboard.
enum Hangul {
  /// The readings of a syllable, the official romanisation first; of a first one, the ways in which
  /// families write their names as well.
  static func readings(of character: Character, isFirst: Bool) -> [String] {
    guard let scalar = character.unicodeScalars.first,
      (0xAC00...0xD7A3).contains(scalar.value)
    else { return [String(character)] }
    let index = Int(scalar.value) - 0xAC00
    let (begin, vowel, end) = (index / 588, index % 588 / 28, index % 28)
    let official = begins[begin] + vowels[vowel] + ends[end]
    let usual = usualBegins[begin] + usualVowels[vowel] + ends[end]
    let family = isFirst ? families[character] ?? [] : []
    return Spelling.distinct([official] + family + [usual])
  }

  private static let begins = words(
    "g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let usualBegins = words(
    "k kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let vowels = words(
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let usualVowels = words(
    "a ae ya yae u e you ye o wa wae oe yo oo wo we wi yoo eu ee i")
  private static let ends = words(
    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  /// Family names that are not written as they are spelled.
  private static let families: [Character: [String]] = {
    var families: [Character: [String]] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      guard let name = entry.first else { continue }
      families[name] = entry.dropFirst().split(separator: ",").map(String.init)
    }
    return families
  }()

  private static let table = """
    김kim 이lee,yi,rhee,ri,rhie 리lee,ri 박park,pak,bak 최choi,choe 정jung,chung,jeong 강kang
    조cho,jo 윤yoon,yun 장chang,jang 임lim,rim,im 림lim 한han 오oh,o 서suh,seo 신shin,sin
    권kwon 황hwang 안ahn,an 송song 류ryu,yoo 유yoo,yu,you 전jun,chun,jeon 홍hong 고ko,koh 문moon
    양yang 손sohn,son 배bae,pae 백baek,paik,paek 허hur,huh,heo 남nam 심shim,sim 노noh,roh,no 로roh
    하ha 곽kwak 성sung 차cha 주joo,ju,chu 우woo,wu 구koo,ku,gu 민min 진jin,chin 나na,ra 라ra,na 지ji,chi
    엄um,uhm,eom 채chae 원won 천chun,cheon 방bang,pang 공kong 현hyun 함ham 변byun,byeon 염yeom,yum
    여yeo,yuh 려ryeo 추choo,chu 도do,doh 소so,soh 석suk,seok 선sun,seon 설sul,seol 마ma 길kil,gil
    위wee,wi 표pyo 명myung 기ki 반ban 왕wang 금keum,kum 옥ok 육yook,yuk 인in 맹maeng 제je 모mo 탁tak
    국kook,kuk,guk 어eo,uh 은eun 편pyun 용yong 연yeon,yun 경kyung 계kye 제갈jegal 황보hwangbo 남궁namgoong
    """
}
