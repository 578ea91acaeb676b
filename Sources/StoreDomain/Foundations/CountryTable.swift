/// Which country a time zone is in and a currency belongs to: country, currency (`-` where several
/// share it), the zones of the IANA time zone database.
extension Country {
  static let table = """
    CN CNY Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin PRC;
    HK HKD Asia/Hong_Kong Hongkong;
    MO MOP Asia/Macau;
    TW TWD Asia/Taipei ROC;
    JP JPY Asia/Tokyo Japan;
    KR KRW Asia/Seoul ROK;
    KP KPW Asia/Pyongyang;
    MN MNT Asia/Ulaanbaatar Asia/Hovd;
    SG SGD Asia/Singapore Singapore;
    MY MYR Asia/Kuala_Lumpur Asia/Kuching;
    TH THB Asia/Bangkok;
    VN VND Asia/Ho_Chi_Minh Asia/Saigon;
    PH PHP Asia/Manila;
    ID IDR Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura;
    KH KHR Asia/Phnom_Penh;
    LA LAK Asia/Vientiane;
    MM MMK Asia/Yangon Asia/Rangoon;
    BN BND Asia/Brunei;
    TL - Asia/Dili;
    IN INR Asia/Kolkata Asia/Calcutta;
    PK PKR Asia/Karachi;
    BD BDT Asia/Dhaka;
    LK LKR Asia/Colombo;
    NP NPR Asia/Kathmandu Asia/Katmandu;
    MV MVR Indian/Maldives;
    AE AED Asia/Dubai;
    SA SAR Asia/Riyadh;
    QA QAR Asia/Qatar;
    KW KWD Asia/Kuwait;
    BH BHD Asia/Bahrain;
    OM OMR Asia/Muscat;
    JO JOD Asia/Amman;
    LB LBP Asia/Beirut;
    IQ IQD Asia/Baghdad;
    IR IRR Asia/Tehran Iran;
    IL ILS Asia/Jerusalem Israel Asia/Tel_Aviv;
    PS - Asia/Gaza Asia/Hebron;
    TR TRY Europe/Istanbul Asia/Istanbul Turkey;
    AM AMD Asia/Yerevan;
    GE GEL Asia/Tbilisi;
    AZ AZN Asia/Baku;
    KZ KZT Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral;
    UZ UZS Asia/Samarkand Asia/Tashkent;
    KG KGS Asia/Bishkek;
    TJ TJS Asia/Dushanbe;
    TM TMT Asia/Ashgabat;
    RU RUB Europe/Kaliningrad Europe/Moscow Europe/Kirov Europe/Volgograd Europe/Astrakhan
      Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk
      Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita
      Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin
      Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr;
    UA UAH Europe/Simferopol Europe/Kyiv Europe/Kiev;
    BY BYN Europe/Minsk;
    MD MDL Europe/Chisinau;
    PL PLN Europe/Warsaw;
    CZ CZK Europe/Prague;
    SK - Europe/Bratislava;
    HU HUF Europe/Budapest;
    RO RON Europe/Bucharest;
    BG - Europe/Sofia;
    RS RSD Europe/Belgrade;
    HR - Europe/Zagreb;
    SI - Europe/Ljubljana;
    BA BAM Europe/Sarajevo;
    ME - Europe/Podgorica;
    MK MKD Europe/Skopje;
    AL ALL Europe/Tirane;
    XK - Europe/Pristina;
    GR - Europe/Athens;
    CY - Asia/Nicosia Asia/Famagusta;
    MT - Europe/Malta;
    DE - Europe/Berlin Europe/Busingen;
    AT - Europe/Vienna;
    CH CHF Europe/Zurich;
    LI - Europe/Vaduz;
    FR - Europe/Paris;
    BE - Europe/Brussels;
    NL - Europe/Amsterdam;
    LU - Europe/Luxembourg;
    GB GBP Europe/London GB;
    IE - Europe/Dublin;
    DK DKK Europe/Copenhagen;
    NO NOK Europe/Oslo;
    SE SEK Europe/Stockholm;
    FI - Europe/Helsinki;
    IS ISK Atlantic/Reykjavik;
    FO - Atlantic/Faroe;
    EE - Europe/Tallinn;
    LV - Europe/Riga;
    LT - Europe/Vilnius;
    ES - Europe/Madrid Africa/Ceuta Atlantic/Canary;
    PT - Europe/Lisbon Atlantic/Madeira Atlantic/Azores;
    IT - Europe/Rome;
    SM - Europe/San_Marino;
    MC - Europe/Monaco;
    AD - Europe/Andorra;
    US USD America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
      America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac
      America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago
      America/Indiana/Tell_City America/Indiana/Knox America/Menominee America/North_Dakota/Center
      America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise
      America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
      America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu US/Eastern
      US/Central US/Mountain US/Pacific;
    CA CAD America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
      America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg
      America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton
      America/Cambridge_Bay America/Inuvik America/Creston America/Dawson_Creek America/Fort_Nelson
      America/Whitehorse America/Dawson America/Vancouver;
    MX MXN America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros
      America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan
      America/Bahia_Banderas America/Hermosillo America/Tijuana;
    GT GTQ America/Guatemala;
    BZ BZD America/Belize;
    SV - America/El_Salvador;
    HN HNL America/Tegucigalpa;
    NI NIO America/Managua;
    CR CRC America/Costa_Rica;
    PA PAB America/Panama;
    CU CUP America/Havana;
    DO DOP America/Santo_Domingo;
    JM JMD America/Jamaica;
    TT TTD America/Port_of_Spain;
    BR BRL America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina
      America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba
      America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe
      America/Rio_Branco;
    AR ARS America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta
      America/Argentina/Jujuy America/Argentina/Tucuman America/Argentina/Catamarca
      America/Argentina/La_Rioja America/Argentina/San_Juan America/Argentina/Mendoza
      America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia
      America/Buenos_Aires;
    CL CLP America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter;
    UY UYU America/Montevideo;
    PY PYG America/Asuncion;
    BO BOB America/La_Paz;
    PE PEN America/Lima;
    EC - America/Guayaquil Pacific/Galapagos;
    CO COP America/Bogota;
    VE VES America/Caracas;
    AU AUD Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne
      Australia/Sydney Australia/Broken_Hill Australia/Brisbane Australia/Lindeman
      Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla;
    NZ NZD Pacific/Auckland Pacific/Chatham;
    FJ FJD Pacific/Fiji;
    PG PGK Pacific/Port_Moresby Pacific/Bougainville;
    EG EGP Africa/Cairo Egypt;
    MA MAD Africa/Casablanca;
    DZ DZD Africa/Algiers;
    TN TND Africa/Tunis;
    LY LYD Africa/Tripoli;
    SD SDG Africa/Khartoum;
    ZA ZAR Africa/Johannesburg;
    NA - Africa/Windhoek;
    BW BWP Africa/Gaborone;
    ZW - Africa/Harare;
    ZM ZMW Africa/Lusaka;
    MZ MZN Africa/Maputo;
    TZ TZS Africa/Dar_es_Salaam;
    KE KES Africa/Nairobi;
    UG UGX Africa/Kampala;
    RW RWF Africa/Kigali;
    ET ETB Africa/Addis_Ababa;
    NG NGN Africa/Lagos;
    GH GHS Africa/Accra;
    CI - Africa/Abidjan;
    SN - Africa/Dakar;
    CM - Africa/Douala;
    AO AOA Africa/Luanda;
    MU MUR Indian/Mauritius;
    MG MGA Indian/Antananarivo;
    GL - America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule;
    NC - Pacific/Noumea;
    PF - Pacific/Tahiti Pacific/Marquesas Pacific/Gambier;
    """
}
