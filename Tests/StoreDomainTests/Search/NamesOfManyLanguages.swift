/// Names of many languages, each with what somebody at a plain English keyboard types to find it.
/// Written by hand from what people do, not from what the program makes of the name.
enum NamesOfManyLanguages {
  /// Language, then pairs of name and typed text.
  static let all: [(language: String, name: String, typed: String)] = text.split(separator: "\n")
    .flatMap { line in
      let sides = line.split(separator: ":", maxSplits: 1)
      return sides[1].split(separator: ";").map { pair in
        let parts = pair.split(separator: "=")
        return (
          String(sides[0]), String(parts[0].drop { $0 == " " }), String(parts[1])
        )
      }
    }

  private static let text = """
    Vietnamese: Đặng Thị Hương=dang thi huong; Nguyễn Văn Đức=nguyen van duc; Trần Thị Mỹ=tran thi my
    Vietnamese: Lê Đình Thắng=le dinh thang; Phạm Ngọc Ánh=pham ngoc; Đỗ Hữu Phước=do huu phuoc
    Vietnamese: Võ Thị Sáu=vo thi sau; Bùi Xuân Phái=buixuan; Đoàn Thị Điểm=doan thi diem; Hồ Đắc Di=hodacdi
    Vietnamese: Trịnh Công Sơn=trinh; Ngô Bảo Châu=chau; Đinh Bộ Lĩnh=dinh bo linh
    Polish: Łukasz Żółć=lukasz zolc; Michał Wiśniewski=michal; Stanisław Łęcki=stanislaw lecki
    Polish: Małgorzata Świątek=malgorzata swiatek; Paweł Dąbrowski=pawel dabrowski; Zbigniew Gałązka=galazka
    Polish: Józef Piłsudski=jozef pilsudski; Wisława Szymborska=wislawa; Grażyna Łoś=grazyna los
    Polish: Władysław Źródło=wladyslaw zrodlo; Lech Wałęsa=walesa; Krzysztof Kieślowski=kieslowski
    Danish: Søren Kierkegaard=soren; Søren Ørsted=soeren oersted; Åse Sørensen=aase soerensen
    Danish: Jørgen Bæk=jorgen baek; Kåre Ærø=kare aero; Pia Kjærsgaard=pia kjaersgaard
    Danish: Øjvind Nørgård=ojvind norgard; Bjørn Møller=bjoern moeller; Birthe Kjær=birthe kjaer
    Danish: Mærsk Østergaard=maersk ostergaard; Åge Højbjerg=aage hoejbjerg; Søs Fenger=sos fenger
    Norwegian: Bjørn Dæhlie=bjorn daehlie; Pål Ødegård=pal odegard; Trygve Bøe=trygve boe
    Norwegian: Håkon Bjørndalen=hakon bjorndalen; Åshild Træen=ashild; Kjærsti Ås=kjaersti as
    Norwegian: Øystein Sørli=oystein sorli; Ståle Solbakken=stale; Gro Brøvig=gro brovig; Ørnulf Lyngø=ornulf
    Norwegian: Tor Hårstad=tor haarstad; Marit Bjørgen=bjoergen
    Swedish: Åke Söderström=ake soderstrom; Björn Åkerlund=bjorn akerlund; Göran Nyström=goran nystrom
    Swedish: Märta Öberg=marta oberg; Älva Höglund=alva hoglund; Jörgen Ström=joergen stroem
    Swedish: Åsa Larsson=asa; Håkan Hellström=hakan hellstrom; Gösta Ekman=gosta; Börje Salming=borje
    Swedish: Östen Warnerbring=osten; Pär Lagerkvist=par lager; Lennart Hjalmarsson-Åhlén=lennart hjalmarsson ahlen
    Icelandic: Þór Guðmundsson=thor gudmundsson; Guðrún Þórðardóttir=gudrun thordardottir
    Icelandic: Björk Guðmundsdóttir=bjork gudmundsdottir; Sigurður Ægisson=sigurdur aegisson
    Icelandic: Þorsteinn Eiðsson=torsteinn eidsson; Ævar Örn=aevar orn; Halldór Laxness=halldor
    Icelandic: Friðrik Þór=fridrik; Ragnheiður=ragnheidur; Hallgrímur Ýmisson=hallgrimur ymisson
    Icelandic: Þóra Arnórsdóttir=thora; Áslaug Hæ=aslaug hae
    Faroese: Jógvan Høgnason=jogvan hognason; Bárður á Steig=bardur; Páll Joensen=pall; Rói Reynagarð=roi
    Faroese: Heðin Brú=hedin bru; Høgni Hoydal=hoegni hoydal; Bjørt Samuelsen=bjort; Óðin=odin
    German: Jürgen Müller=juergen mueller; Jürgen Müller=jurgen muller; Günther Weiß=guenther weiss
    German: Käthe Strauß=kaethe strauss; Jörg Großmann=joerg grossmann; Jörg Großmann=jorg grosmann
    German: Björn Schäfer=bjoern schaefer; Ulla Schröder=schroeder; Götz Weißmüller=goetz weissmueller
    German: Änne Füßl=aenne fuessl; Annegret Köhler=koehler; Öztürk-Größe=oeztuerk groesse; Ruß=russ
    German: Hans-Jürgen Böß=hansjuergen; Märklin=markl
    French: François Lefèvre=francois lefevre; Hélène Bœuf=helene boeuf; Noël Lætitia=noel laetitia
    French: Chloé Garçon=chloe garcon; Zoë Châtelet=zoe chatelet; Jérôme Cœur=jerome coeur
    French: Anaïs Ménard=anais; L'Hôte=lhote; Aÿ de Lœuvre=ay de loeuvre; Gaël Cœurdevey=gael coeurdevey
    French: Benoît Rémi=benoit remi; Maëlys D’Aubigné=maelys daubigne
    Spanish: José Núñez=jose nunez; Íñigo Muñoz=inigo munoz; Begoña Ibáñez=begona ibanez
    Spanish: Ángela Güell=angela guell; Martín Peña=martin pena; Lucía Ordóñez=lucia ordonez
    Spanish: Raúl Añón=raul anon; Óscar Yáñez=oscar yanez; Inés Piña=ines; Concepción=concepcion
    Catalan: Núria Sañé=nuria sane; Gal·la Punyed=galla; Jordi Puigdollers=jordi; Martí Güell=marti guell
    Catalan: Àngels Gonyalons=angels; Iñaki Coll=inaki; Cèlia Suñol=celia sunol; Òscar Dalmau=oscar dalmau
    Portuguese: João Gonçalves=joao goncalves; Conceição Simões=conceicao simoes; Antão Leitão=antao leitao
    Portuguese: Inês Conceição=ines; Iracema Brandão=brandao; Luís Camões=luis camoes; Fátima Guimarães=guimaraes
    Portuguese: Zé Araújo=ze araujo; Estêvão=estevao; Mónica Falcão=monica falcao; Vânia=vania
    Italian: Niccolò Però=niccolo; Cesare Cantù=cantu; Salomè=salome; Nicolò Dall'Ò=nicolo dallo
    Italian: Mariù Forlì=mariu forli; Zoè Perdò=zoe; D'Angiò=dangio; Sant’Àgata=santagata
    Romanian: Ștefan Țăran=stefan taran; Ionuț Bădescu=ionut badescu; Mădălina Împărat=madalina imparat
    Romanian: Gheorghe Hașdeu=hasdeu; Ţuţea=tutea; Constanţa Şerban=constanta serban; Brâncuși=brancusi
    Romanian: Nicușor Dănilă=nicusor danila; Răzvan Ciobănaș=razvan; Lucreția=lucretia
    Turkish: Işıl Yıldız=isil yildiz; Çağla Öztürk=cagla ozturk; Şükrü Güneş=sukru gunes
    Turkish: İbrahim Çelik=ibrahim celik; Doğan Şahin=dogan sahin; Tuğba Kılıç=tugba kilic
    Turkish: Gülşen Yağız=gulsen yagiz; Ömer Aydın=omer aydin; Iğdır=igdir; Nazım Hikmet=nazim
    Turkish: Recep Tayyip Erdoğan=recep tayyip erdogan; Ayşe Kulın=ayse kulin
    Azerbaijani: Əliyev Heydər=aliyev; Əliyev Heydər=eliyev heyder; Məmmədov=memmedov; Gülnarə=gulnare
    Azerbaijani: Çingiz Hüseynov=chingiz; Şəfiqə Axundova=sefiqe; Nərgiz Paşayeva=nergiz; Əziz=aziz; Rəşid=reshid
    Hungarian: Győző Erdős=gyozo erdos; Ödön Szűcs=odon szucs; Árpád Göncz=arpad goncz; Erzsébet Kőváry=erzsebet kovary
    Hungarian: Zoltán Fűzfa=zoltan fuzfa; László Krasznahorkai=laszlo; Tünde Hősi=tunde hosi; Ágnes Bődör=agnes
    Hungarian: Jenő Rejtő=jeno rejto; Gergő Füle=gergo; Bűbáj Ősz=bubaj osz
    Czech: Jiří Dvořák=jiri dvorak; Zdeněk Šťastný=zdenek stastny; Ludmila Říhová=ludmila rihova
    Czech: Přemysl Žižka=premysl zizka; Božena Němcová=bozena nemcova; Ďáblice=dablice; Tomáš Čapek=tomas capek
    Czech: Růžena Kůtová=ruzena kutova; Štěpán=stepan; Ctirad Ševčík=ctirad sevcik; Ondřej=ondrej
    Slovak: Ľudovít Štúr=ludovit stur; Milan Hodža=milan hodza; Žofia Ťažká=zofia tazka; Ján Kôň=jan kon
    Slovak: Ľuboš Kĺč=lubos klc; Peter Sagan Ďurica=durica; Vŕba=vrba; Soňa Müllerová=sona mullerova
    Croatian: Đurđa Ivezić=durda ivezic; Đorđević=djordjevic; Anđela Šimić=andela simic; Željko Čović=zeljko covic
    Croatian: Karađorđe=karadjordje; Ćiro Blažević=ciro blazevic; Dražen Đokić=drazen; Nađa=nadja; Džeko=dzeko
    Slovene: Matjaž Žnidaršič=matjaz znidarsic; Špela Čeferin=spela ceferin; Aljoša Hočevar=aljosa
    Slovene: Urška Žolnir=urska zolnir; Jože Plečnik=joze plecnik; Luka Dončić=doncic
    Lithuanian: Žydrūnas Šarūnas=zydrunas sarunas; Ūla Čiurlionytė=ula ciurlionyte; Ąžuolas=azuolas
    Lithuanian: Eglė Žemaitė=egle zemaite; Jurgis Gečys=jurgis gecys; Įgnė Kęstutis=igne kestutis; Dalia Ųdrė=dalia udre
    Latvian: Jānis Bērziņš=janis berzins; Ķēniņš=kenins; Ģirts Ļaudis=girts laudis; Žanis Šķēle=zanis skele
    Latvian: Ņina Krūmiņa=nina krumina; Vaira Vīķe=vaira vike; Ādams Čaks=adams caks; Ēriks=eriks
    Estonian: Õie Pärn=oie parn; Jüri Mõis=juri mois; Tõnu Õnnepalu=tonu onnepalu; Jaan Tõnisson=tonisson
    Estonian: Ülle Kõiv=ulle koiv; Märt Väljas=mart valjas; Šumakov=sumakov
    Finnish: Väinö Hämäläinen=vaino hamalainen; Päivi Räsänen=paivi rasanen; Åke Lindström=ake lindstrom
    Finnish: Jyrki Mäkelä=makela; Äijö=aijo; Yrjö Kääriäinen=yrjo kaariainen; Höyry=hoyry; Seppälä=seppala
    Sami: Áŋŋel Nieddja=annel; Máret Ánne Sara=maret anne; Niillas Áilu Ŧuoma=niillas ailu tuoma; Biŋŋá=binna
    Maltese: Ġorġ Ħaż=gorg haz; Żeppi Għarb=zeppi gharb; Ħamrun=hamrun; Ċensu Borġ=censu borg; Saħħa=sahha
    Maltese: Ġużè Ellul=guze ellul; Karm Żaħra=karm zahra; Marija Ċini=marija cini
    Irish: Seán Ó Súilleabháin=sean o suilleabhain; Siobhán Ní Dhálaigh=siobhan ni dhalaigh; Róisín=roisin
    Irish: Pádraig Mac Giolla=padraig; Caoimhín Ó Sé=caoimhin ose; Gráinne=grainne
    Welsh: Siân Phillips=sian; Tŷ Hŵfa=ty hwfa; Llŷr Gŵyn=llyr gwyn; Bethân=bethan
    Dutch: Ĳsbrand=ijsbrand; Daniël Zoë=daniel zoe; Noëlla=noella; Renée van ’t Hof=renee van t hof
    Dutch: IJsselmeer Coöperatie=ijsselmeer cooperatie; Chloë Faïd=chloe faid
    Albanian: Çlirim Hoxha=clirim; Ënvër=enver; Përparim Gjë=perparim gje; Shqipë Çelë=shqipe cele
    Hausa: Ɗan Ƙano=dan kano; Ɓala=bala; Yaƙubu=yakubu; Ƴar=yar
    Yoruba: Ọlá Ṣẹ́gun=ola segun; Ṣadé Adéṣínà=sade adesina; Ìyábọ̀=iyabo; Ẹniọlá=eniola; Ṣọlá=shola
    Ewe: Ɖela Kɔdzo=dela kodzo; Ŋutifafa=ngutifafa; Ƒoli=foli; Ʋlui=vlui; Ɛfua=efua
    Hawaiian: ʻAkaka=akaka; Kealiʻi=kealii; Lilinoe Kaʻōpua=lilinoe kaopua; Keʻeaumoku=keeaumoku
    Uzbek: Oʻktam=oktam; Gʻafur Gʻulom=gafur gulom; Ulugʻbek=ulugbek; Toʻxtaboyev=toxtaboyev
    Russian: Иванов Сергей=ivanov sergey; Иванов Сергей=ivanov sergei; Щукин Дмитрий=shchukin dmitry
    Russian: Щукина=schukina; Юлия Жданова=yulia zhdanova; Юлия Жданова=julia; Хрущёв Никита=khrushchev nikita
    Russian: Пётр Чайковский=petr chaikovsky; Пётр Чайковский=pyotr; Татьяна Яковлева=tatiana yakovleva
    Russian: Евгений Цой=evgeny tsoi; Евгений Цой=yevgeniy; Александра Фёдорова=alexandra fedorova
    Russian: Объедков=obedkov; Ксения=ksenia; Ксения=xenia; Эльвира Мышкина=elvira myshkina; Мария=maria
    Russian: Алексей Ильич=alexey ilyich; Наталья Ершова=natalya ershova; Артём=artem; Анна Каренина=karenina
    Ukrainian: Володимир Зеленський=volodymyr; Сергій Жадан=serhiy zhadan; Олександр=oleksandr; Юрій Їжак=yuriy
    Ukrainian: Ганна Шевченко=hanna shevchenko; Євген Гришко=yevhen; Тарас Щерба=taras shcherba; Ігор=ihor
    Belarusian: Святлана=sviatlana; Янка Купала=yanka kupala; Аляксандр=aliaksandr; Максім Жбанкоў=maksim
    Bulgarian: Христо Ботев=hristo botev; Георги Димитров=georgi; Йордан Йовков=yordan; Желю Щерев=zhelyu
    Bulgarian: Цветана=tsvetana; Иван Вазов=ivan vazov; Ъгъл=agal; Любен=lyuben
    Serbian: Ђорђе Петровић=djordje petrovic; Чедомир Јовановић=cedomir jovanovic; Љубица Његош=ljubica njegos
    Serbian: Џејмс=dzejms; Шћепан=scepan; Живојин Мишић=zivojin misic; Новак Ђоковић=novak; Милош Жунић=milos
    Macedonian: Ѓорѓи Ќосев=gjorgji; Ѕвезда=dzvezda; Крсте Мисирков=krste misirkov
    Kazakh: Нұрсұлтан=nursultan; Қасым=kasym; Әлия=aliya; Өмірбек=omirbek; Ғалым=galym
    Mongolian: Бат-Өлзий=bat ulzii; Цэцэг=tsetseg; Энхтуяа=enkhtuya; Дорж=dorj
    Greek: Γιώργος Παπαδόπουλος=giorgos papadopoulos; Ελένη Χατζή=eleni hatzi; Νίκος Μπέκος=nikos bekos
    Greek: Χρήστος=christos; Δημήτρης=dimitris; Ευάγγελος=evangelos; Θανάσης Ντίνος=thanasis dinos
    Greek: Ιωάννης=ioannis; Κωνσταντίνα=konstantina; Ψαρράς=psarras; Ξένια=xenia; Παύλος=pavlos; Ουρανία=ourania
    Greek: Γεώργιος=georgios; Ζωή=zoi; Φώτης=fotis; Αυγή=avgi
    Armenian: Արմեն Պետրոսյան=armen petrosyan; Հովհաննես=hovhannes; Անահիտ=anahit; Գևորգ=gevorg; Շուշան=shushan
    Armenian: Տիգրան=tigran; Նարեկ=narek; Լուսինե=lusine
    Georgian: გიორგი მაისურაძე=giorgi maisuradze; ნინო=nino; ზურაბ ჭავჭავაძე=zurab chavchavadze; თამარ=tamar
    Georgian: შოთა=shota; ხვიჩა კვარაცხელია=khvicha; ლაშა ჟვანია=lasha zhvania; ქეთევან=ketevan
    Hebrew: יוסף כהן=yosef cohen; דוד לוי=david levi; שרה=sarah; יצחק=yitzhak; רחל=rachel; משה=moshe; מרים=miriam
    Hebrew: אברהם=avraham; חיים=chaim; נתן פרץ=natan peretz
    Arabic: محمد علي=muhammad ali; محمد=mohamed; أحمد=ahmed; فاطمة=fatima; خالد=khalid; يوسف=yousef; حسين=hussein
    Arabic: عبد الله=abdullah; مريم=maryam; سارة=sarah; جمال=jamal; إبراهيم=ibrahim; زهراء=zahra; نور=nour
    Persian: رضا پهلوی=reza pahlavi; شیرین=shirin; گلشیفته=golshifteh; ژاله=jaleh; چنگیز=changiz; نسرین=nasrin
    Urdu: نصرت=nusrat; ارشد=arshad; بینظیر=benazir; کریم=kareem
    Hindi: राजेश कुमार=rajesh kumar; प्रिया शर्मा=priya sharma; अमित=amit; सुनीता=sunita; विजय=vijay; दीपक=deepak
    Hindi: लक्ष्मी=lakshmi; भरत=bharat; अनिल=anil; गीता=geeta
    Bengali: রহিম=rahim; সুমন=suman; মিতা=mita; কমল=kamal
    Tamil: முருகன்=murukan; கமலா=kamala; ராமன்=raman
    Gujarati: નરેન્દ્ર=narendra; મોહન=mohan
    Punjabi: ਹਰਪ੍ਰੀਤ=harpreet
    Telugu: రమేష్=ramesh
    Thai: สมชาย ใจดี=somchai; มานี=manee; สมศรี=somsri; กมล=kamon; นารี=naree; ปิติ=piti; มานะ=mana
    Korean: 김철수=kim chul soo; 김철수=kimcheolsu; 이영희=lee young hee; 박지영=park ji young; 최민호=choi minho
    Korean: 정수진=jung soojin; 정수진=jeong sujin; 강동원=kang dong won; 조현우=cho hyun woo; 윤서연=yoon seo yeon
    Korean: 임재범=lim jaebum; 오세훈=oh sehun; 신동엽=shin; 권지용=kwon jiyong; 유재석=yoo jae suk; 한=han; 노무현=roh
    Korean: 문재인=moon jaein; 안철수=ahn; 황정민=hwang jung min; 손흥민=son heung min
    Japanese: たなかさくら=tanaka; 佐藤さくら=sato sakura; タナカ=tanaka; ゆうこ=yuko; ゆうこ=yuuko; しょうた=shota
    Japanese: 田中太郎=tanaka; 鈴木いちろう=suzuki ichiro; ナカムラ=nakamura; 山本ケンタ=yamamoto kenta; おおの=ohno
    Japanese: ちひろ=chihiro; ジュンペイ=jumpei; つばさ=tsubasa; ふじわら=fujiwara; マリコ=mariko
    Chinese: 王秀英=wangxiuying; 王秀英=wxy; 单雄信=shanxiongxin; 曾国藩=zengguofan; 吕布=lvbu; 吕布=lubu; 王Anna=wang anna
    Amharic: አበበ=abebe; ሰላም=selam
    Lao: ສົມ=ສົມ
    Khmer: សុខ=សុខ
    Burmese: ကျော်=kyaw
    English: Anna O'Brien=obrien; Anna O’Brien=anna obrien; Zoë Brontë=zoe bronte; Mary-Jane=mary jane; Æthelred=aethelred
    English: Smith & Sons=smith sons; D’Arcy=darcy; Jean‐Luc=jeanluc
    """
}
