/// Texts, keys and signatures that OpenSSL 3 and Python's `cryptography` made, which agree on each: what
/// the adapters write and read is compared with these, not with themselves. The keys are of nobody.
///
///     openssl dgst -sha256 -sign merchant.pem | base64
///     hmac.new(key, text, hashlib.sha256).hexdigest()
enum Vectors {
  static let number = "019a0000000070018000000000000001"

  static let merchantKey = """
    -----BEGIN PRIVATE KEY-----
    MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCCKHhQfFoZZpzF
    qOb0cv5IWy2FlwAcldPqp+j0kNzI2cAwX29KMWzjzK9k0sH6GW84RVyGBYulndTK
    ofIgVudI7EabC70CswGSvULWSv+0mmb6Gyknk2DVvTvjY8b5VKgVKWFjuiDwHMNs
    CwGudAD4S4eG8QC+7bHbLExCoxqxEVnfxtpbZ9jtCtyBgJcaNSHcLlzZc/UXmgvD
    3vsGdqowsR59T7u95/grWHwWElsb40lsSeUcupz3q+rvvZKypYNGElhSJQG9pXK+
    AIDevpinmd5BuQsjYtoBobh+em5QLy+rNS9CqtNv3z1ugqzBcWeuWzB8JNqbkUVS
    +Mb4Ir0pAgMBAAECggEAAXd4R5vnHgMogBezpoyHLgSNAkTd1PShQzMqLltViZPe
    lQz2QZVF/1kmntG7KtjPhohNjxsP5ElfhPsHMfMYvxsefo/GzPl8ao1ka+rDb+MP
    hwD4WUBRZocv3hOZQeUA0eA5/zgxN9NzJkwHdFJNUn7zY4NiuUQPbYNVxqh03Ars
    ZaowYHE3tj/So9sQeXh0eGgS2QtwxNpUvLiF8u4m4jQx/NR/ZJGh9o/lNzVff6gc
    ove2arqcXg+fnoq2gWGtYkCWqGMiW5a8j9vJuVrN3gI1Df4H+m7Hw7r3e1ErqVlv
    rPleHQfWrSOQ78WhyuC3y/vK3i8em3uaHdHnGeHBawKBgQC3dfw/+Kf7Xp+XeCw5
    5R61NIYAhYJFMnfd67Elizh5yc0BXEdtcDlFtji1ef2AAt9R3kLlIZAMs1Z8hQxO
    lyZbNasKkm1yoPqh70Gq2jx1bif4tJEiV5hdsxIDNhkKt58clQKPcGG2sjdgoqs6
    FPKi38x3mVCUyeSPdgCfSxcugwKBgQC1nyU8vsCBW/g4fsXG7FDa7+ss+CfUMQPQ
    7Lbf5aEMZoRfVIPPD3M8Wyytyc7vMWp5LH+AFoq5ocI3amdp2/8ms69DtFmIRmfc
    NsrESgBqAW9yvdSM8lpGvvf50h7XBeWDx1H3Nk90GqWVRPi0L98TmX1El/Uac9Vo
    Pa16xeFV4wKBgDCvrvGLG4kp41BfI915YFzWQ3l/9MJIUmciVTCRcbtgQndJ9eql
    DY3ifcorRYrjOECRq08DSScVsK364Pk6Q4ORCoMTuNfiwKCYzeR5ZfID+beWs61Z
    caXsD6uqf5rIgAElyjgmqsfBI9ERWj9fr8Rpf+l9VlUl/vHTbvbXBp/hAoGADY9V
    O2TOgJn6PVWRtJleLApvl4rrhlcmfsm9mZfOX1ukFG397U6s/tubyVng3lDlLyjY
    WBrWvqdKFdMW53tqYFxYAIkNijQfevyIRQF1aHS0+m8b2G4buV52qys57Dnfeeg+
    wWNHqVZ3+F4O530PfaofBSkHPrNZQpAgTKNLgJsCgYAJJM/KbIjy++dHOXgVmJMu
    u2GMFWF+GzQL4cW8ExlY6eP1Qb0lWb1KGQPW16q2ukm+43/o62GHfB5dYDDTcKMg
    LrlEz7MYxMru8mroBrUF7sq5XLCOIUEu9aZR1WXAYQT4rPkjTgTb5nhs30Y7/9LD
    FumI+4eqqQARiHGJCO2vLw==
    -----END PRIVATE KEY-----
    """

  static let merchantPublicKey = """
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAgih4UHxaGWacxajm9HL+
    SFsthZcAHJXT6qfo9JDcyNnAMF9vSjFs48yvZNLB+hlvOEVchgWLpZ3UyqHyIFbn
    SOxGmwu9ArMBkr1C1kr/tJpm+hspJ5Ng1b0742PG+VSoFSlhY7og8BzDbAsBrnQA
    +EuHhvEAvu2x2yxMQqMasRFZ38baW2fY7QrcgYCXGjUh3C5c2XP1F5oLw977Bnaq
    MLEefU+7vef4K1h8FhJbG+NJbEnlHLqc96vq772SsqWDRhJYUiUBvaVyvgCA3r6Y
    p5neQbkLI2LaAaG4fnpuUC8vqzUvQqrTb989boKswXFnrlswfCTam5FFUvjG+CK9
    KQIDAQAB
    -----END PUBLIC KEY-----
    """

  static let gatewayKey = """
    -----BEGIN PRIVATE KEY-----
    MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCOXD6NmuIhV1i8
    nHyMzbQ3pIKh2rncMR32KdNjDcRWphPrkQRah7LZeEsU/cwpcXDCuEK+3zXPAG3p
    lJCBd2ELOFYMSdZ6q7xhd3I+Z6bCNkiu2+umLopWcR36SieneFtufpCqU8+zrgm+
    3E5DuHX01kC2HmrKYUW50OIZABPy9AoPplF33V0KQOiIz4rlt+O8aMdEboLHHewn
    Eg+KkGoK6QWvFt73XoEDo45carcn7zwi5QcgplBosOKxcrspIq54ModLSr5iSIkS
    Cw+7T3eOAqxaRw+YItMbqOhmmBqyQTE2rf+FapZ2KqHerF9Rd7+FCO/PjxKhDHw5
    aNzWK4mZAgMBAAECggEACv7FZw76HayfIiws83wUygJnA4S++6qAf6mB1eHzkuSv
    X6+a6DoYXnMLy4KBsQa9uJBeOVtIjuUf2B1dHt6/TExM2xSd3+ohOd7toDPFvbTP
    HtBGDlcEYMJKWDE/iFADsdBNMJaaEWzk/EyML+9Qjvk4VMibI2fpaH1hZSBsKgTB
    OrKvwmVrn1xhw9BYQZy8xX5zh2wN6z2vJlUxbQH++tLUcgx2ClNXNVXq/NsR6FN/
    an2ohXsE3ElK6Yi5mAq17FApp3eclLeKZ65h5jERQib9nUdZnsdT6A/G56vSLysK
    6BU0FnhUqDELNyqfxJXsNVDJsy6Pef/EDM+XA2WqrQKBgQDGIGoQagBx9tHZBKvR
    VP8dsHhj90F2BLSUGznHPhxkxBk9TzYa7gTvV2kHJeStcxSUklpPLSq1620YDQoE
    twMYLW6hm7PPCNVpRT1fqHfQW2yc9elgO4holPgqEsFxeBbzHkmXSAHltWxcZm9F
    41bktvAKHgVvctI7gFHG4NlVvQKBgQC38bfC6jk3qHqzAP30Qp78bcQOsfstiumV
    V8D6t+4MCZzGxl+uIrG1JHpWhTQN9cW99Rt296P+95lUblZFf1iZl0TQx29h78dm
    5dYd/tdtlMQFCSewMJE6Mb1gWTAmHG2HgwMhIn6LlDBWErQ7pX+ubP4hIj6QGRZh
    NrzXxshbDQKBgEJ6gdw8FSYoMUVmQdidcnSdz+eLAVX+QjEn6X0nJBPTkLx3pann
    j5RXehBB8LcaVB998/t5JkmgUxys0129orYsGGD1g6HGTwVhjDRarMkmxAzunn4B
    u8WLprFHVc0jBGBTG1I9gRV4iIGAhXmnzHI1x9k9NYmtt0jrx4S50XLpAoGAJB3t
    +vOKcIdAME2Nj5xVIzNaP5hqvTJ9Url8Rr4+m1Z31f+1YbemNO8IplxZMDSFsxqh
    XeaZ6MIs9QsFHXg3qVCuTmAaWpx+BpIyTIlxOy7unh6CEHI40bhaesSIU7NZPjZX
    MvZW6okaRIw/n0aLn2//JfpXVmvWnRfmVGfPhzECgYEAlx0s0/SYDp7xT+pKkSy5
    g9g+beZ0LbXHHp96LBYIFbwO+WTvbhewM4gVIT1O2oICbbsSkEfDLVsqeC1+Ir8s
    myDTCPkl1L8YNbwTWoX8MtKKk4UtPrj4iyxZqmbE0ExFmqil4JJ3TUTEfROsJkAi
    I9vDCtoTqV+5TzAR0EUZ/i0=
    -----END PRIVATE KEY-----
    """

  static let gatewayPublicKey = """
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjlw+jZriIVdYvJx8jM20
    N6SCodq53DEd9inTYw3EVqYT65EEWoey2XhLFP3MKXFwwrhCvt81zwBt6ZSQgXdh
    CzhWDEnWequ8YXdyPmemwjZIrtvrpi6KVnEd+konp3hbbn6QqlPPs64JvtxOQ7h1
    9NZAth5qymFFudDiGQAT8vQKD6ZRd91dCkDoiM+K5bfjvGjHRG6Cxx3sJxIPipBq
    CukFrxbe916BA6OOXGq3J+88IuUHIKZQaLDisXK7KSKueDKHS0q+YkiJEgsPu093
    jgKsWkcPmCLTG6joZpgaskExNq3/hWqWdiqh3qxfUXe/hQjvz48SoQx8OWjc1iuJ
    mQIDAQAB
    -----END PUBLIC KEY-----
    """

  static let alipaySigned =
    #"app_id=2014072300007148&biz_content={"auth_code":"281234567890123456","out_trade_no":"01"#
    + #"9a0000000070018000000000000001","product_code":"FACE_TO_FACE_PAYMENT","scene":"bar_code""#
    + #","store_id":"river","subject":"江畔店","total_amount":"88.80"}&charset=utf-8&format=JSON&me"#
    + #"thod=alipay.trade.pay&sign_type=RSA2&timestamp=2026-11-22 18:00:00&version=1.0"#

  static let alipaySign =
    #"SYmzUBcWJlS2/8fMYmnxMNya2NTkeAL34oqChxJJD9s/vZJhyK3KLXYgmWO2BUJWH5oMmrJarCSR2oALvLg82gN+"#
    + #"TKrV6+3ccJUzlD4opE7qdZfzuiCG18feYuIx+Q2X5UoLe1IbEMyC4X3T56HhlLiUzz9FJFSSsVHoVv5tNfVcmi/r"#
    + #"DCaT1I2y8NLoXWV3DtgVT3iljVd52zSWfjFOYRF5SKLRfeeVPMf1cJjM/LrUeyIMWM3TJnSU0fEah5nDFxi8xe6Q"#
    + #"bgvwE7ATv7cC5CVAsu5d/NKOu4r1l28IIp4xnu1Ij6dPRiDYZRbHbRjpq18V8GhszL5N5TXMtHIuxg=="#

  static let alipayBody =
    #"app_id=2014072300007148&biz_content=%7B%22auth_code%22%3A%22281234567890123456%22%2C%22o"#
    + #"ut_trade_no%22%3A%22019a0000000070018000000000000001%22%2C%22product_code%22%3A%22FACE_T"#
    + #"O_FACE_PAYMENT%22%2C%22scene%22%3A%22bar_code%22%2C%22store_id%22%3A%22river%22%2C%22sub"#
    + #"ject%22%3A%22%E6%B1%9F%E7%95%94%E5%BA%97%22%2C%22total_amount%22%3A%2288.80%22%7D&charse"#
    + #"t=utf-8&format=JSON&method=alipay.trade.pay&sign=SYmzUBcWJlS2%2F8fMYmnxMNya2NTkeAL34oqCh"#
    + #"xJJD9s%2FvZJhyK3KLXYgmWO2BUJWH5oMmrJarCSR2oALvLg82gN%2BTKrV6%2B3ccJUzlD4opE7qdZfzuiCG18f"#
    + #"eYuIx%2BQ2X5UoLe1IbEMyC4X3T56HhlLiUzz9FJFSSsVHoVv5tNfVcmi%2FrDCaT1I2y8NLoXWV3DtgVT3iljVd"#
    + #"52zSWfjFOYRF5SKLRfeeVPMf1cJjM%2FLrUeyIMWM3TJnSU0fEah5nDFxi8xe6QbgvwE7ATv7cC5CVAsu5d%2FNK"#
    + #"Ou4r1l28IIp4xnu1Ij6dPRiDYZRbHbRjpq18V8GhszL5N5TXMtHIuxg%3D%3D&sign_type=RSA2&timestamp=2"#
    + #"026-11-22%2018%3A00%3A00&version=1.0"#

  static let alipayResponse =
    #"{"alipay_trade_pay_response":{"code":"10000","msg":"Success","out_trade_no":"019a0000000"#
    + #"070018000000000000001","trade_no":"2026112222001400000000000001","total_amount":"88.80","#
    + #""buyer_logon_id":"159****5620","note":"a \"}{\" b"},"sign":"HZjvIGW47fDkNTaPHfGUNCAEQnX4"#
    + #"qIjFvcwPVW/3IX1AjvY+ZsKhHJi5oK4PIFdmoC+CfdPd9uK1cDvzRZ0TqvbRufMJM2rykV8Q451Sgyya0qC2Gqoa"#
    + #"fnTIKuo60eFZYoUKwkaimTiChqhScgDgASHJoJ78a9ZsS6GWnm3tnkETCTnJ7YdQmo64zY0MEwMLLB985TnlPEFz"#
    + #"mVcqiTyTZNaxzpfc3p/VQVX4HNU2d/6UJDViABXI6ZpBzkrd9bi25jP8hRE1sH8jM2YmIEQpdZAKXfcSK/sEF4n2"#
    + #"btJwKN+QoL5vcB2+ormpRwbz3nzXF3jEOpslLUKUiufNmmojqQ=="}"#

  static let wechatBody =
    #"{"amount":{"currency":"CNY","total":8880},"appid":"wxd678efh567hg6787","description":"江畔"#
    + #"店","mchid":"1230000109","out_trade_no":"019a0000000070018000000000000001","payer":{"auth"#
    + #"_code":"134567890123456789"},"scene_info":{"store_info":{"out_id":"river"}}}"#

  static let wechatSign =
    #"Oyr7K5iwj/vtgIlvQo8DLTX7K1yfS2bJ+wcVMy8zldStDYeIFdWHDZWkqo9U3xKgHkKjuZ+4Pj3efXdcmkD8fpqC"#
    + #"Aar/K4qLzY4UiJb+piz2dDIGBlhI/bj8pz5jPE9Tu3y+eGGjRp+DR8TPqBUulDPTObWq61iPWL4ycFD3s6mO147Y"#
    + #"YNcALvzAc57kXX0g1LVNht2AW2SGDHNewGt5zslR7Rt+ppq1mVbXPdSSvMjeVA50uPGsaEpXPdI4xuQ2r73PzTnt"#
    + #"g1XW/YXaXfrkhJ7ufeZGLdRGxcmDKCmvXsviT4gUJgKmP5Ba8eCF9/hLBbMIYIzngl+E5ZTu1uBh5g=="#

  static let wechatGetSign =
    #"M2ZrXC7Ixq4ULVjUWi3fttGdH8TDREbtN4CMcgPwHfKNiXFCjMU6J3wTwYS3Pn73pCb4HGLabDaE9Vou73gVynYr"#
    + #"WM/pFyXXb0J1hSWbOaKRBBNo4p/r8kQKVoW4JQQgIte3IuthCbfMJRqNBQpMy5GxMc4eMj60+zJjs1EACFQOsa6l"#
    + #"4sXKYeyxQJJWaqStlXGOtrCmyZTXWE3c2qcZirEO2Nsc95nuwbdvkic9FK7krt5JoDjLmM2SO2G5RJmfEeWAUI6g"#
    + #"1LBE77hFjWO/mCZTRClgYOwYo8o7zJs/aaOc2CvXhQ8K0RMTcLIZpiTnxr9M7yjwiuo1+bOGjq8oiw=="#

  static let wechatResponse =
    #"{"amount":{"currency":"CNY","payer_currency":"CNY","payer_total":8880,"total":8880},"out"#
    + #"_trade_no":"019a0000000070018000000000000001","trade_state":"SUCCESS","transaction_id":""#
    + #"4200000000000000000000000001"}"#

  static let wechatResponseSign =
    #"VV7dKVfd/8i3o1E9+kNoCKFT3cvT55q99V6+eE45B3CRx26D9HJvU007gUPz1wzlFhyDKVbnKbTg/ZY6eoyRTOx0"#
    + #"DdWrTJNOFZOLQRhaZTApQ5BOEQ1Q4U7FQerjhJ23Z513udJlo14ZqkJNbBHT8Gvv5pLTCysGnqRGc4ys+8V2BnC2"#
    + #"EyQu3trmjUfE7xf2AHc24dflZrO7yXyvcTJPrPyjQ/U+CtIkuh+leh/XvGSOwdMeyILDhYGVahZO/Fx0pX5YG7/U"#
    + #"uG7jfiakuKEkwyF56k4/I1jLlPI1lGByBuOVW5cE81yvEGQVbeJoisSPrBR9/lbsWmiW53DuxKLp/A=="#

  static let cardBody =
    #"{"amountMinor":8880,"currency":"CNY","number":"019a0000000070018000000000000001"}"#

  static let cardSign =
    #"f1dcb5e9986dd45a9d2306bec9b3e2781c1bba8397c72b0bee5a087f85f1cdef"#

  static let cardResponse =
    #"{"amountMinor":8880,"lastFour":"4417","number":"019a0000000070018000000000000001","state"#
    + #"":"approved","token":"A83K02"}"#

  static let cardResponseSign =
    #"ca9e5c60b4d8977a700c27e2fbc908e309c13a3829b8f49d6678928eaf8267a4"#
}
