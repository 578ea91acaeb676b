/// How letters are typed on a plain keyboard: a table of one script, from one or more letters to
/// the spellings of them, the likeliest first.
struct LetterTable: Sendable {
  private let single: [Unicode.Scalar: [String]]
  /// Entries of two letters, by the first of them.
  private let double: [Unicode.Scalar: [Unicode.Scalar: [String]]]

  /// - Parameter text: entries such as `ß=ss,s`; `-` stands for nothing.
  init(_ text: String) {
    var single: [Unicode.Scalar: [String]] = [:]
    var double: [Unicode.Scalar: [Unicode.Scalar: [String]]] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=", maxSplits: 1)
      let letters = Array(sides[0].unicodeScalars)
      guard sides.count == 2, let first = letters.first else { continue }
      let spelled = sides[1].split(separator: ",").map { $0 == "-" ? "" : String($0) }
      if letters.count == 1 { single[first] = spelled }
      if letters.count == 2 { double[first, default: [:]][letters[1]] = spelled }
    }
    self.single = single
    self.double = double
  }

  /// The spellings of one letter; nil when it is not in the table.
  subscript(letter: Unicode.Scalar) -> [String]? { single[letter] }

  /// A word letter by letter, each with its spellings. What is not in the table is what Unicode
  /// makes of it: the letter without its marks.
  func options(of word: some StringProtocol) -> [[String]] {
    var options: [[String]] = []
    let letters = Array(word.unicodeScalars)
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      if index + 1 < letters.count, let spelled = double[letter]?[letters[index + 1]] {
        options.append(spelled)
        index += 2
        continue
      }
      index += 1
      if let spelled = single[letter] {
        options.append(spelled)
      } else {
        let bare = SearchText.withoutMarks(String(Character(letter)))
        if !bare.isEmpty { options.append([bare]) }
      }
    }
    return options
  }
}

extension LetterTable {
  /// Letters of Latin alphabets, of which Unicode decomposes some, and those where people who have
  /// no such key type something else than the letter without its mark.
  static let latin = LetterTable(
    """
    ä=a,ae ö=o,oe ü=u,ue ß=ss,s å=a,aa æ=ae,a,e ø=o,oe œ=oe,o ő=o,oe ű=u,ue ǿ=o,oe ǽ=ae,a
    þ=th,t ð=d,dh,th đ=d,dj ł=l ı=i ħ=h ŋ=n,ng ŧ=t ĸ=k,q ə=e,a ǝ=e,a ĳ=ij ŉ=n ſ=s
    š=s,sh č=c,ch ž=z,zh ş=s,sh ș=s,sh ţ=t,ts ț=t,ts ñ=n,ny ç=c,ch ğ=g,-,gh ṣ=s,sh ś=s,sh ć=c,ch
    ɓ=b ɗ=d ɖ=d ƙ=k ƴ=y ɛ=e ɔ=o ɣ=g,gh ƒ=f ʋ=v ɩ=i ʊ=u ɲ=n,ny ɨ=i ʉ=u ŀ=l ȼ=c ꞓ=c ɇ=e ɵ=o ƶ=z ƀ=b
    ᵽ=p ɫ=l ɬ=l ʃ=sh ʒ=zh ƞ=n ȵ=n ɯ=u ɂ=- ʼ=- ʻ=- ʽ=- ʾ=- ʿ=- ˮ=- ʹ=- ꞌ=- ǀ=- ǃ=- ª=a º=o
    """)

  /// Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Mongolian and others.
  static let cyrillic = LetterTable(
    """
    а=a б=b в=v г=g,h ґ=g ѓ=gj,g д=d ђ=dj,d е=e,ye ё=yo,e є=ye,ie ж=zh,z,j з=z ѕ=dz и=i,y і=i ї=yi,i
    й=y,i ј=j,y к=k ќ=kj,k л=l љ=lj,l м=m н=n њ=nj,n о=o п=p р=r с=s т=t ћ=c,ch у=u ў=w,u ф=f х=kh,h
    ц=ts,c ч=ch,c џ=dz,dj ш=sh,s щ=shch,sht ъ=-,a ы=y,i ь=- э=e ю=yu,iu я=ya,ia
    ә=a,e ғ=g,gh қ=k,q ң=n,ng ө=o,u ұ=u ү=u һ=h ҳ=h ҷ=j,ch ӣ=i ӯ=u ҡ=k ҙ=z ҫ=s ӊ=n ӏ=- ѣ=e ѳ=f ѵ=i
    ий=y,iy ый=y,yy кс=x,ks
    """)

  static let greek = LetterTable(
    """
    α=a β=v,b γ=g,y δ=d ε=e ζ=z η=i ή=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x,ks ο=o π=p ρ=r σ=s ς=s τ=t υ=y,i
    φ=f,ph χ=ch,h ψ=ps ω=o ά=a έ=e ί=i ό=o ύ=y,i ώ=o ϊ=i ϋ=y ΐ=i ΰ=y
    αυ=av,af αύ=av,af ευ=ev,ef εύ=ev,ef ου=ou,u ού=ou,u μπ=b,mp ντ=d,nt γκ=g,gk γγ=ng,gg τζ=tz
    """)

  static let armenian = LetterTable(
    """
    ա=a բ=b գ=g դ=d ե=e,ye զ=z է=e ը=y,e թ=t ժ=zh,j ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch,tch մ=m
    յ=y,h ն=n շ=sh ո=o,vo չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f ու=u և=ev,yev
    """)

  static let georgian = LetterTable(
    """
    ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p,f ქ=k ღ=gh,g
    ყ=q,k შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
    """)
}
