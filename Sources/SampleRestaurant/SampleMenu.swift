extension SampleRestaurant {
  /// The menu file of the sample store, as `foh init` reads it: 152 lines a hot-pot house could sell.
  public static let menuText = #"""
    code,name_zh,name_en,category,station,kind,unit,price,half_price,broth_sections,allergens,tags,pairs_with,modifiers,set
    P1,单味锅,Single pot,pot,broth,pot,,48,,1,-,,
    P2,鸳鸯锅,Two-broth pot,pot,broth,pot,,68,,2,-,signature,
    P3,三味锅,Three-broth pot,pot,broth,pot,,78,,3,-,,
    P4,四宫格锅,Four-broth pot,pot,broth,pot,,88,,4,-,,
    B01,牛油麻辣汤底,Spicy beef tallow broth,broth,broth,broth,,0,,,soy gluten,spicy signature,D001 D003 D004
    B02,番茄汤底,Tomato broth,broth,broth,broth,,0,,,-,vegetarian gentle signature,D054 D012 D044
    B03,菌菇汤底,Mushroom broth,broth,broth,broth,,0,,,-,vegetarian gentle,D082 D084
    B04,三鲜清汤底,Clear broth with dried shrimp,broth,broth,broth,,0,,,crustacean fish,gentle,D054 D063
    B05,猪骨汤底,Pork bone broth,broth,broth,broth,,0,,,-,gentle,D084 D072
    B06,酸菜汤底,Pickled mustard greens broth,broth,broth,broth,,0,,,fish mustard sulphite,spicy,D036 D089
    B07,冬阴功汤底,Tom yum broth,broth,broth,broth,,0,,,crustacean fish milk,spicy,D032 D038
    B08,椰子鸡汤底,Coconut chicken broth,broth,broth,broth,,0,,,-,gentle sweet,D031 D082
    B09,胡椒猪肚鸡汤底,Pepper tripe and chicken broth,broth,broth,broth,,0,,,-,,D031 D090
    B10,咖喱汤底,Curry broth,broth,broth,broth,,0,,,milk gluten celery mustard,spicy,D069 D012
    B11,沙茶汤底,Satay broth,broth,broth,broth,,0,,,peanut sesame soy fish crustacean,,D012 D046
    B12,清水汤底,Plain water,broth,broth,broth,,0,,,-,vegetarian gentle,
    D001,毛肚,Beef tripe,offal,cold,dish,,38,20,,-,signature,D003 D004 D105
    D002,牛肚丝,Shredded tripe,offal,cold,dish,,32,17,,-,,
    D003,鲜鸭肠,Duck intestine,offal,cold,dish,,36,19,,-,signature,D001 D004
    D004,鲜黄喉,Beef aorta,offal,cold,dish,,36,19,,-,,D001 D003
    D005,牛百叶,Beef omasum,offal,cold,dish,,34,18,,-,,
    D006,鲜猪脑花,Pig brain,offal,cold,dish,,26,,,-,not_for_pregnancy,
    D007,鲜猪腰片,Sliced pork kidney,offal,cold,dish,,28,15,,-,,
    D008,鲜鸭血,Duck blood curd,offal,cold,dish,,18,10,,-,,
    D009,卤肥肠,Braised pork intestine,offal,cold,dish,,32,17,,soy gluten,,
    D010,鸭郡花,Duck gizzard,offal,cold,dish,,28,15,,-,,
    D011,鲜鹅肠,Goose intestine,offal,cold,dish,,42,22,,-,,
    D012,精品肥牛卷,Sliced beef rolls,beef,cold,dish,,52,28,,-,signature,D054 D077
    D013,雪花牛肉,Marbled beef,beef,cold,dish,,88,46,,-,,
    D014,麻辣牛肉,Spicy marinated beef,beef,cold,dish,,46,24,,soy gluten sesame egg,spicy,
    D015,嫩牛肉,Velvet beef,beef,cold,dish,,46,24,,egg soy gluten,gentle,
    D016,手切鲜牛肉,Hand-cut fresh beef,beef,cold,dish,,58,30,,-,,
    D017,潮汕吊龙,Chaoshan sirloin strip,beef,cold,dish,,62,32,,-,,
    D018,鲜切牛舌,Sliced ox tongue,beef,cold,dish,,58,30,,-,,
    D019,卤牛筋,Braised beef tendon,beef,cold,dish,,38,20,,soy gluten,,
    D020,内蒙古羊肉卷,Inner Mongolian lamb rolls,beef,cold,dish,,48,25,,-,signature,D107 D063
    D021,手切羔羊肉,Hand-cut lamb,beef,cold,dish,,66,34,,-,,
    D022,澳洲和牛,Australian wagyu,beef,cold,dish,,168,88,,-,,
    D023,牛上脑,Beef chuck roll,beef,cold,dish,,56,29,,-,,
    D024,精品五花肉,Sliced pork belly,pork,cold,dish,,32,17,,-,,
    D025,午餐肉,Luncheon meat,pork,cold,dish,,26,14,,gluten soy,,
    D026,鲜切猪颈肉,Pork collar,pork,cold,dish,,38,20,,-,,
    D027,广味香肠,Cantonese sausage,pork,cold,dish,,28,15,,,,
    D028,培根卷,Bacon rolls,pork,cold,dish,,26,14,,,,
    D029,鹌鹑蛋,Quail eggs,pork,cold,dish,,16,9,,egg,gentle,
    D030,猪蹄花,Pork trotter,pork,cold,dish,,32,17,,-,,
    D031,鲜鸡腿肉,Chicken thigh,pork,cold,dish,,28,15,,-,gentle,
    D032,鲜活基围虾,Live prawns,seafood,seafood,dish,500g,88,,,crustacean,,
    D033,鲜活肉蟹,Live mud crab,seafood,seafood,dish,500g,128,,,crustacean,,
    D034,鲜活鲈鱼,Live sea bass,seafood,seafood,dish,500g,68,,,fish,,
    D035,巴沙鱼片,Basa fillet,seafood,seafood,dish,,32,17,,fish,gentle,
    D036,黑鱼片,Snakehead fillet,seafood,seafood,dish,,42,22,,fish,gentle,D089
    D037,鳗鱼片,Sliced eel,seafood,seafood,dish,,48,25,,fish,,
    D038,花蛤,Clams,seafood,seafood,dish,,28,15,,mollusc,,
    D039,鲜鱿鱼,Squid,seafood,seafood,dish,,36,19,,mollusc,,
    D040,墨鱼仔,Baby cuttlefish,seafood,seafood,dish,,38,20,,mollusc,,
    D041,鲜活鲍鱼,Live abalone each,seafood,seafood,dish,,18,,,mollusc,,
    D042,生蚝六只,Six oysters,seafood,seafood,dish,,58,,,mollusc,raw not_for_pregnancy,
    D043,三文鱼刺身,Salmon sashimi,seafood,seafood,dish,,68,35,,fish,raw not_for_pregnancy,
    D044,手打虾滑,Shrimp paste,balls,seafood,dish,,48,26,,crustacean egg,signature gentle,D054
    D045,墨鱼滑,Cuttlefish paste,balls,seafood,dish,,45,24,,mollusc egg,,
    D046,手打牛肉丸,Hand-beaten beef balls,balls,seafood,dish,,38,20,,gluten,,
    D047,撒尿牛丸,Juicy beef balls,balls,seafood,dish,,36,19,,gluten soy,,
    D048,包心鱼丸,Filled fish balls,balls,seafood,dish,,28,15,,fish egg gluten soy,,
    D049,蟹味棒,Crab sticks,balls,seafood,dish,,22,12,,fish crustacean egg gluten soy,,
    D050,鱼豆腐,Fish tofu,balls,seafood,dish,,24,13,,fish soy egg gluten,,
    D051,芝士丸,Cheese balls,balls,seafood,dish,,28,15,,milk fish egg gluten,,
    D052,鱼籽福袋,Fish roe pouches,balls,seafood,dish,,30,16,,fish soy egg gluten,,
    D053,香菜猪肉滑,Pork paste with coriander,balls,seafood,dish,,36,19,,soy egg,,
    D054,冻豆腐,Frozen tofu,tofu,cold,dish,,14,8,,soy,vegetarian gentle,D044
    D055,嫩豆腐,Soft tofu,tofu,cold,dish,,12,7,,soy,vegetarian gentle,
    D056,鲜豆皮,Tofu skin,tofu,cold,dish,,14,8,,soy,vegetarian,
    D057,油豆腐,Tofu puffs,tofu,cold,dish,,16,9,,soy,vegetarian,
    D058,腐竹,Dried beancurd sticks,tofu,cold,dish,,18,10,,soy,vegetarian,
    D059,千张丝,Shredded tofu sheets,tofu,cold,dish,,14,8,,soy,vegetarian,
    D060,响铃卷,Crispy tofu rolls,tofu,cold,dish,,20,11,,soy gluten,vegetarian signature,
    D061,魔芋丝,Konjac noodles,tofu,cold,dish,,14,8,,-,vegetarian,
    D062,菠菜,Spinach,vegetable,cold,dish,,12,7,,-,vegetarian gentle,
    D063,娃娃菜,Baby cabbage,vegetable,cold,dish,,14,8,,-,vegetarian gentle,
    D064,生菜,Lettuce,vegetable,cold,dish,,12,7,,-,vegetarian gentle,
    D065,茼蒿,Crown daisy leaves,vegetable,cold,dish,,14,8,,-,vegetarian,
    D066,空心菜,Water spinach,vegetable,cold,dish,,14,8,,-,vegetarian,
    D067,豌豆尖,Pea shoots,vegetable,cold,dish,,18,10,,-,vegetarian signature,
    D068,鲜藕片,Lotus root,vegetable,cold,dish,,14,8,,-,vegetarian,
    D069,土豆片,Potato slices,vegetable,cold,dish,,12,7,,-,vegetarian,
    D070,铁棍山药,Chinese yam,vegetable,cold,dish,,18,10,,-,vegetarian gentle,
    D071,冬瓜片,Winter melon,vegetable,cold,dish,,12,7,,-,vegetarian gentle,
    D072,白萝卜,White radish,vegetable,cold,dish,,10,6,,-,vegetarian gentle,
    D073,海带结,Kelp knots,vegetable,cold,dish,,12,7,,-,vegetarian,
    D074,莴笋片,Celtuce,vegetable,cold,dish,,14,8,,-,vegetarian,
    D075,西芹,Celery,vegetable,cold,dish,,14,8,,celery,vegetarian,
    D076,时蔬拼盘,Vegetable platter,vegetable,cold,dish,,38,20,,-,vegetarian,
    D077,金针菇,Enoki mushrooms,mushroom,cold,dish,,14,8,,-,vegetarian gentle,
    D078,鲜香菇,Shiitake,mushroom,cold,dish,,16,9,,-,vegetarian,
    D079,平菇,Oyster mushrooms,mushroom,cold,dish,,14,8,,-,vegetarian,
    D080,杏鲍菇,King oyster mushrooms,mushroom,cold,dish,,16,9,,-,vegetarian,
    D081,黑木耳,Wood ear,mushroom,cold,dish,,14,8,,-,vegetarian,
    D082,竹荪,Bamboo fungus,mushroom,cold,dish,,32,17,,sulphite,vegetarian gentle,
    D083,牛肝菌,Porcini,mushroom,cold,dish,,58,30,,-,vegetarian,
    D084,菌菇拼盘,Mushroom platter,mushroom,cold,dish,,46,24,,-,vegetarian,
    D085,长寿面,Birthday noodles,staple,hot,dish,,12,,,gluten egg,vegetarian birthday,
    D086,手工扯面,Hand-pulled noodles,staple,hot,dish,,12,,,gluten,vegetarian signature,,吃法/Style 1: 清汤/in broth* | 干拌/with sesame sauce +3 (sesame soy)
    D087,方便面,Instant noodles,staple,hot,dish,,8,,,gluten soy,vegetarian,
    D088,乌冬面,Udon,staple,hot,dish,,12,,,gluten,vegetarian gentle,
    D089,红薯宽粉,Wide sweet potato noodles,staple,hot,dish,,14,8,,-,vegetarian,
    D090,龙口粉丝,Mung bean noodles,staple,hot,dish,,12,7,,-,vegetarian gentle,
    D091,火锅年糕,Rice cakes,staple,hot,dish,,14,8,,-,vegetarian,
    D092,蛋炒饭,Egg fried rice,staple,hot,dish,,22,,,egg soy gluten,gentle,
    D093,白米饭,Steamed rice,staple,hot,dish,,3,,,-,vegetarian gentle,
    D094,现炸小酥肉,Crispy fried pork,snack,hot,dish,,28,15,,gluten egg,signature,
    D095,红糖糍粑,Rice cakes with brown sugar,snack,hot,dish,,18,,,soy peanut,vegetarian sweet,
    D096,现炸油条,Fried dough sticks,snack,hot,dish,,12,,,gluten egg,vegetarian,
    D097,川北凉粉,Spicy bean jelly,snack,hot,dish,,16,,,soy peanut sesame gluten,vegetarian spicy,
    D098,夫妻肺片,Sliced beef in chilli oil,snack,hot,dish,,38,,,peanut sesame soy gluten celery,spicy,
    D099,口水鸡,Chicken in chilli sauce,snack,hot,dish,,36,,,peanut sesame soy gluten,spicy,
    D100,拍黄瓜,Smashed cucumber,snack,hot,dish,,12,,,soy sesame gluten,vegetarian,,调味/Seasoning 0-2: 不加蒜/no garlic | 多加辣/extra chilli (spicy) | 加花生碎/crushed peanuts +2 (peanut) | 不加芝麻/no sesame (-sesame)
    D101,老醋花生,Peanuts in vinegar,snack,hot,dish,,14,,,peanut soy gluten,vegetarian,
    D102,糖醋小排,Sweet and sour ribs,snack,hot,dish,,38,,,soy gluten sesame,sweet,
    D103,鸡蛋羹,Steamed egg custard,snack,hot,dish,,14,,,egg,gentle,
    D104,盐水毛豆,Boiled edamame,snack,hot,dish,,16,,,soy,vegetarian,
    DIP,自助蘸料,Dips per guest,dip,cold,perhead,,11,,,peanut sesame soy gluten mollusc,,
    D105,香油蒜泥碟,Sesame oil and garlic,dip,cold,dish,,6,,,sesame,vegetarian,
    D106,麻辣干碟,Dry chilli dip,dip,cold,dish,,5,,,peanut sesame,vegetarian spicy,
    D107,芝麻酱碟,Sesame paste dip,dip,cold,dish,,6,,,sesame peanut,vegetarian,
    D108,海鲜汁碟,Seafood sauce dip,dip,cold,dish,,5,,,soy gluten fish,,
    D109,冰镇酸梅汤（扎）,Sour plum drink (jug),drink,bar,drink,,28,,,-,vegetarian sweet signature,
    D110,凉茶,Herbal tea (can),drink,bar,drink,,8,,,-,vegetarian sweet,
    D111,可乐,Cola,drink,bar,drink,,8,,,-,vegetarian sweet caffeine,
    D112,雪碧,Lemon soda,drink,bar,drink,,8,,,-,vegetarian sweet,
    D113,豆奶,Soy milk,drink,bar,drink,,8,,,soy,vegetarian gentle,
    D114,鲜榨橙汁,Fresh orange juice,drink,bar,drink,,26,,,-,vegetarian gentle,,冰/Ice 1: 去冰/no ice* | 少冰/little ice | 正常冰/normal ice
    D115,现榨玉米汁（扎）,Hot corn juice (jug),drink,bar,drink,,32,,,-,vegetarian gentle,
    D116,菊花茶（壶）,Chrysanthemum tea (pot),drink,bar,drink,,18,,,-,vegetarian gentle,
    D117,普洱茶（壶）,Pu'er tea (pot),drink,bar,drink,,28,,,-,vegetarian caffeine,
    D118,矿泉水,Mineral water,drink,bar,drink,,6,,,-,vegetarian gentle,
    D119,热牛奶,Hot milk,drink,bar,drink,,12,,,milk,vegetarian gentle,
    D120,青岛啤酒,Tsingtao beer,alcohol,bar,drink,,12,,,gluten,alcohol not_for_pregnancy,
    D121,雪花纯生,Snow draft beer,alcohol,bar,drink,,14,,,gluten,alcohol not_for_pregnancy,
    D122,精酿小麦啤酒,Craft wheat beer,alcohol,bar,drink,,36,,,gluten,alcohol not_for_pregnancy,
    D123,桂花米酒,Osmanthus rice wine,alcohol,bar,drink,,22,,,-,alcohol not_for_pregnancy sweet,
    D124,青梅酒,Plum wine,alcohol,bar,drink,,58,,,sulphite,alcohol not_for_pregnancy sweet,
    D125,干红葡萄酒（瓶）,Dry red wine (bottle),alcohol,bar,drink,,168,,,sulphite,alcohol not_for_pregnancy,
    D126,白酒（小瓶）,Baijiu (small bottle),alcohol,bar,drink,,48,,,,alcohol not_for_pregnancy,
    D127,手工冰粉,Ice jelly with toppings,dessert,dessert,dish,,10,,,peanut sesame,vegetarian sweet signature,
    D128,红糖冰汤圆,Rice balls in iced syrup,dessert,dessert,dish,,16,,,sesame,vegetarian sweet,
    D129,杨枝甘露,Mango pomelo sago,dessert,dessert,dish,,22,,,milk,vegetarian sweet,
    D130,香草冰淇淋,Vanilla ice cream,dessert,dessert,dish,,12,,,milk egg,vegetarian sweet,
    D131,时令果盘,Fruit platter,dessert,dessert,dish,,32,,,-,vegetarian sweet gentle,
    D132,银耳羹,Silver ear soup,dessert,dessert,dish,,14,,,-,vegetarian sweet gentle,
    D133,六寸生日蛋糕,Birthday cake 15 cm,dessert,dessert,dish,,128,,,milk egg gluten,vegetarian sweet birthday,
    S01,鸳鸯锅双人套餐,Hot pot set for two,set,broth,set,,168,,,,,,,锅/Pot all: P2; 肉/Meat 2: D012* | D020* | D024 | D035 | D013 +28; 素菜/Vegetables 2: D054* | D063* | D069 | D077; 主食/Staple 2: D088* | D093 -5; 饮料/Drinks 2: D111 | D112 | D113 | D120 +4
    S02,午市套餐,Lunch set,set,hot,set,,38,,,,,,,主菜/Main 1: D092* | D088 | D102 +12; 小吃/Snack 1: D103* | D104 | D098 +15; 饮料/Drink 1: D110* | D112 | D113

    """#
}
