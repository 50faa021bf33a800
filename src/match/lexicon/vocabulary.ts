/**
 * Words of recalled goods beside their types: materials, people, uses, properties, ingredients, hazards. One thing a line: English words
 * first, then Korean, Chinese, Japanese, German, French, and Spanish, Italian and Polish together, as in the tables of types. Written
 * for this lexicon; general knowledge.
 *
 * @internal
 */
export const vocabulary = `
children, kids : children, kids, child ; 어린이, 아동, 키즈, 아이 ; 儿童, 兒童, 宝宝, 小孩 ; 子供, 子ども, キッズ, こども ; kinder, kind ; enfant, enfants ; niño, niños, bambini, bambino, dziecko, dzieci
baby : baby, infant, toddler ; 유아, 아기, 신생아, 영유아, 베이비 ; 婴儿, 嬰兒, 幼儿 ; 赤ちゃん, ベビー, 幼児 ; säugling, kleinkind ; bébé, bébés ; bebé, neonato, neonati, niemowlę, niemowląt
women : women, ladies, woman ; 여성, 여자, 숙녀 ; 女士, 女式, 女款, 女性 ; レディース, 女性, 婦人 ; damen, frauen ; femme, femmes ; mujer, mujeres, donna, donne, damski, damska, damskie
men : men, mens, man ; 남성, 남자, 신사 ; 男士, 男式, 男款, 男性 ; メンズ, 男性, 紳士 ; herren, männer ; homme, hommes ; hombre, hombres, uomo, uomini, męski, męska, męskie
girl : girl, girls ; 여아, 소녀 ; 女孩, 女童 ; 女の子, ガールズ ; mädchen ; fille, filles ; niña, niñas, bambina, dziewczynka, dziewczęcy
boy : boy, boys ; 남아, 소년 ; 男孩, 男童 ; 男の子, ボーイズ ; jungen ; garçon, garçons ; chico, ragazzo, chłopiec, chłopięcy
dog-cat : dog, pet ; 강아지, 애견, 반려견 ; 狗狗, 宠物 ; 犬用, ペット ; hund, hunde, haustier ; chien, chiens ; perro, cane, pies
electric : electric ; 전기, 전동 ; 电动, 電動, 电热 ; 電動, 電気 ; elektrisch, elektrische, elektrischer, elektro ; électrique, électriques ; eléctrico, eléctrica, elettrico, elettrica, elektryczny, elektryczna
rechargeable : rechargeable ; 충전식 ; 充电式, 可充电 ; 充電式 ; wiederaufladbar, aufladbar ; rechargeable ; recargable, ricaricabile, akumulatorowy
wireless : wireless, cordless ; 무선 ; 无线, 無線 ; コードレス, ワイヤレス, 無線 ; kabellos, kabellose, drahtlos ; sans fil ; inalámbrico, senza fili, bezprzewodowy, bezprzewodowa
portable : portable ; 휴대용, 휴대 ; 便携, 便携式 ; 携帯用, ポータブル, 携帯 ; tragbar, tragbare, tragbarer ; portable, portatif ; portátil, portatile, przenośny, przenośna
foldable : foldable, folding ; 접이식, 폴딩 ; 折叠, 可折叠, 摺疊 ; 折りたたみ, 折り畳み ; faltbar, klappbar, zusammenklappbar ; pliable, pliant, pliante ; plegable, pieghevole, składany, składana
waterproof : waterproof ; 방수 ; 防水 ; 防水 ; wasserdicht ; étanche, imperméable ; impermeable, impermeabile, wodoodporny
adjustable : adjustable ; 조절, 높이조절 ; 可调节, 可调 ; 調節 ; verstellbar, höhenverstellbar ; réglable ; ajustable, regulable, regolabile, regulowany
inflatable : inflatable ; 공기주입, 에어 ; 充气 ; 空気入れ, エアー ; aufblasbar, aufblasbare, aufblasbarer ; gonflable, gonflables ; inflable, hinchable, gonfiabile, dmuchany, nadmuchiwany
magnetic : magnetic, magnet ; 자석, 자력, 마그네틱 ; 磁力, 磁性, 磁铁 ; マグネット, 磁石, 磁気 ; magnetisch, magnet, magnete ; magnétique, aimant, aimants ; magnético, imán, magnetico, magnetyczny, magnes
wooden : wooden, wood ; 원목, 나무, 목재 ; 木制, 木质, 实木, 木製 ; 木製, 木の ; holz, hölzern ; bois, en bois ; madera, legno, drewniany, drewno
plastic : plastic ; 플라스틱 ; 塑料, 塑膠 ; プラスチック ; kunststoff, plastik ; plastique ; plástico, plastica, plastikowy
silicone : silicone ; 실리콘 ; 硅胶, 矽膠 ; シリコン, シリコーン ; silikon ; silicone ; silicona, silikonowy
leather : leather ; 가죽 ; 皮革, 真皮, 皮质 ; レザー, 本革 ; leder ; cuir ; cuero, pelle, skóra, skórzany
glass : glass ; 유리 ; 玻璃 ; ガラス ; glas ; verre ; vidrio, vetro, szkło, szklany
steel : stainless steel, steel ; 스테인리스, 스텐, 스텐레스 ; 不锈钢 ; ステンレス ; edelstahl, stahl ; acier inoxydable, inox, acier ; acero inoxidable, acciaio, stal nierdzewna
ceramic : ceramic ; 세라믹, 도자기 ; 陶瓷 ; セラミック, 陶器 ; keramik ; céramique ; cerámica, ceramica, ceramiczny
cotton : cotton ; 면, 순면, 코튼 ; 纯棉, 棉质 ; コットン, 綿 ; baumwolle ; coton ; algodón, cotone, bawełna, bawełniany
rubber : rubber ; 고무 ; 橡胶 ; ゴム, ラバー ; gummi ; caoutchouc ; caucho, goma, gomma, guma, gumowy
paper : paper ; 종이 ; 纸质, 纸张 ; 紙製 ; papier ; papier ; papel, carta, papierowy
sleeping : sleep, sleeping ; 수면, 취침, 숙면 ; 睡眠, 睡觉 ; 睡眠, おやすみ ; schlaf, schlafen ; sommeil, nuit ; dormir, sueño, sonno, nanna, sen, snu
bath : bath, bathing, shower ; 목욕, 욕실, 욕조 ; 洗澡, 沐浴, 浴室 ; 風呂, 入浴, バス用 ; bade, baden, dusche ; bain, douche ; baño, ducha, bagno, doccia, kąpiel, prysznic
kitchen : kitchen ; 주방, 부엌 ; 厨房 ; キッチン, 台所 ; küche, küchen ; cuisine ; cocina, cucina, kuchnia, kuchenny
garden : garden, outdoor ; 정원, 야외, 아웃도어 ; 花园, 户外, 庭院 ; 庭, 屋外, アウトドア, ガーデン ; garten, outdoor ; jardin, extérieur ; jardín, exterior, giardino, esterno, ogród, ogrodowy
camping : camping ; 캠핑 ; 露营, 野营 ; キャンプ ; camping ; camping ; acampada, campeggio, kemping, turystyczny
car : car ; 차량용, 자동차, 차량 ; 车载, 汽车, 车用 ; 車用, カー用品, 自動車 ; auto, kfz, pkw ; voiture, auto ; coche, automóvil, auto, samochód, samochodowy
bicycle : bicycle, bike ; 자전거 ; 自行车, 单车 ; 自転車 ; fahrrad ; vélo, bicyclette ; bicicleta, bici, bicicletta, rower, rowerowy
summer : summer ; 여름, 썸머 ; 夏季, 夏天 ; 夏, サマー ; sommer ; été ; verano, estate, letni
winter : winter ; 겨울, 방한 ; 冬季, 冬天 ; 冬, ウィンター ; winter ; hiver ; invierno, inverno, zimowy
christmas : christmas ; 크리스마스, 성탄 ; 圣诞, 聖誕 ; クリスマス ; weihnachten, weihnachts ; noël ; navidad, natale, boże narodzenie, świąteczny
party : party, birthday ; 파티, 생일 ; 派对, 生日 ; パーティー, 誕生日 ; geburtstag, feier ; fête, anniversaire ; fiesta, cumpleaños, festa, compleanno, urodziny, impreza
light : light, lamp, lights ; 조명, 라이트, 램프, 전등 ; 灯, 灯具, 照明 ; ライト, 照明, ランプ ; licht, leuchte, lampe, beleuchtung ; lumière, lampe, éclairage ; luz, lámpara, luce, lampada, światło, lampa, oświetlenie
string-lights : string lights, fairy lights ; 전구, 앵두전구, 줄조명 ; 灯串, 彩灯 ; イルミネーション, ストリングライト ; lichterkette ; guirlande lumineuse, guirlande ; guirnalda, catena luminosa, lampki
necklace : necklace, jewellery, jewelry ; 목걸이, 주얼리, 쥬얼리 ; 项链, 首饰, 饰品 ; ネックレス, ジュエリー ; halskette, kette, schmuck ; collier, bijou, bijoux ; collar, joyería, collana, gioielli, naszyjnik, biżuteria
earring : earrings, earring ; 귀걸이, 귀고리 ; 耳环, 耳钉, 耳饰 ; ピアス, イヤリング ; ohrringe, ohrstecker ; boucles d'oreilles ; pendientes, orecchini, kolczyki
bracelet : bracelet ; 팔찌 ; 手链, 手镯 ; ブレスレット ; armband, armreif ; bracelet ; pulsera, bracciale, braccialetto, bransoletka
ring : ring ; 반지, 링 ; 戒指, 指环 ; 指輪, リング ; ring ; bague, anneau ; anillo, anello, pierścionek
animal : animal ; 동물 ; 动物 ; 動物, アニマル ; tier, tiere ; animal, animaux ; animales, animale, animali, zwierzę, zwierzęta
bear : bear ; 곰, 곰돌이, 베어 ; 小熊, 熊 ; くま, クマ, ベア ; bär, bären ; ours, ourson ; oso, osito, orso, orsetto, miś
rabbit : rabbit, bunny ; 토끼 ; 兔子, 小兔 ; うさぎ, ウサギ ; hase, kaninchen ; lapin ; conejo, coniglio, królik
unicorn : unicorn ; 유니콘 ; 独角兽 ; ユニコーン ; einhorn ; licorne ; unicornio, unicorno, jednorożec
dinosaur : dinosaur ; 공룡 ; 恐龙 ; 恐竜 ; dinosaurier ; dinosaure ; dinosaurio, dinosauro, dinozaur
fruit : fruit ; 과일, 열매 ; 水果 ; フルーツ, 果物 ; obst, frucht ; fruit, fruits ; fruta, frutta, owoc, owocowy
flower : flower ; 꽃, 플라워 ; 花朵, 花卉 ; 花, フラワー ; blume, blumen ; fleur, fleurs ; flor, flores, fiore, fiori, kwiat, kwiaty
food : food ; 식품, 음식 ; 食品, 食物 ; 食品 ; lebensmittel, nahrung ; aliment, alimentaire ; alimento, comida, cibo, żywność, jedzenie
rice : rice ; 쌀, 현미 ; 大米, 米饭 ; 米, ご飯 ; reis ; riz ; arroz, riso, ryż
tea : tea ; 차, 홍차, 녹차 ; 茶叶, 红茶, 绿茶 ; お茶, 紅茶, 緑茶 ; tee ; thé ; té, tè, herbata
coffee : coffee ; 커피 ; 咖啡 ; コーヒー ; kaffee ; café ; café, caffè, kawa
chocolate : chocolate ; 초콜릿, 초콜렛 ; 巧克力 ; チョコレート, チョコ ; schokolade ; chocolat ; chocolate, cioccolato, czekolada
candy : candy, gummies, gummy ; 사탕, 캔디, 젤리, 구미 ; 糖果, 软糖 ; キャンディ, グミ, 飴 ; süßigkeiten, gummibärchen, bonbon ; bonbon, gommes ; caramelo, gominolas, caramelle, cukierki, żelki
vitamin : vitamin ; 비타민 ; 维生素, 維他命 ; ビタミン ; vitamin, vitamine ; vitamine, vitamines ; vitamina, vitaminas, vitamine, witamina
mineral : mineral, minerals ; 미네랄 ; 矿物质 ; ミネラル ; mineralstoff, mineralien ; minéraux ; minerales, minerali, minerały
calcium : calcium ; 칼슘 ; 钙片, 补钙 ; カルシウム ; kalzium ; calcium ; calcio, wapń
magnesium : magnesium ; 마그네슘 ; 镁 ; マグネシウム ; magnesium ; magnésium ; magnesio, magnez
zinc : zinc ; 아연, 징크 ; 补锌, 锌片 ; 亜鉛 ; zink ; zinc ; zinco, cynk
iron-mineral : iron ; 철분 ; 补铁, 铁剂 ; 鉄分 ; eisen ; fer ; hierro, ferro, żelazo
omega : omega, fish oil ; 오메가, 피쉬오일, 어유 ; 鱼油, 欧米伽 ; オメガ, フィッシュオイル, 魚油 ; fischöl ; huile de poisson ; aceite de pescado, olio di pesce, olej rybi
probiotic : probiotics, lactobacillus ; 유산균, 프로바이오틱스, 락토바실러스 ; 益生菌, 乳酸菌 ; 乳酸菌, プロバイオティクス ; probiotika, milchsäurebakterien ; probiotiques, ferments lactiques ; probióticos, fermenti lattici, probiotyki
collagen : collagen ; 콜라겐 ; 胶原蛋白 ; コラーゲン ; kollagen ; collagène ; colágeno, collagene, kolagen
protein : protein, whey ; 단백질, 프로틴, 유청 ; 蛋白质, 蛋白粉, 乳清 ; プロテイン, ホエイ ; eiweiß, protein, molke ; protéine, protéines ; proteína, proteine, białko
turmeric : turmeric, curcumin ; 강황, 커큐민, 울금 ; 姜黄, 姜黄素 ; ウコン, ターメリック, クルクミン ; kurkuma ; curcuma ; cúrcuma, curcuma, kurkuma
ginseng : ginseng ; 인삼, 홍삼, 진생 ; 人参, 人參, 红参 ; 高麗人参, 朝鮮人参 ; ginseng ; ginseng ; ginseng, żeńszeń
garlic : garlic ; 마늘, 갈릭 ; 大蒜 ; ニンニク, ガーリック ; knoblauch ; ail ; ajo, aglio, czosnek
milk-thistle : milk thistle, silymarin ; 밀크씨슬, 실리마린, 엉겅퀴 ; 奶蓟草, 水飞蓟 ; ミルクシスル, マリアアザミ ; mariendistel ; chardon marie ; cardo mariano, ostropest
lutein : lutein, eye ; 루테인, 눈건강 ; 叶黄素 ; ルテイン ; lutein ; lutéine ; luteína, luteina
propolis : propolis ; 프로폴리스 ; 蜂胶 ; プロポリス ; propolis ; propolis ; própolis, propoli
royal-jelly : royal jelly, honey ; 로얄젤리, 꿀, 벌꿀 ; 蜂王浆, 蜂蜜 ; ローヤルゼリー, はちみつ, 蜂蜜 ; gelée royale, honig ; gelée royale, miel ; jalea real, miel, pappa reale, miele, miód
melatonin : melatonin ; 멜라토닌 ; 褪黑素 ; メラトニン ; melatonin ; mélatonine ; melatonina
enzyme : enzyme, digestive ; 효소, 소화 ; 酵素, 消化 ; 酵素, 消化 ; enzym, verdauung ; enzyme, digestion ; enzima, digestivo, enzimi, enzymy, trawienie
diet : diet, weight loss, slimming ; 다이어트, 체중감량, 슬리밍 ; 减肥, 瘦身, 燃脂 ; ダイエット, 痩身 ; diät, abnehmen ; minceur, régime ; adelgazar, dieta, dimagrante, odchudzanie
muscle : muscle ; 근육, 머슬 ; 肌肉, 增肌 ; 筋肉 ; muskel ; muscle ; músculo, muscolo, mięśnie
sexual : male enhancement, sexual, libido ; 정력, 발기, 남성기능 ; 壮阳, 性功能 ; 精力, 勃起 ; potenz, potenzmittel ; aphrodisiaque, érection ; afrodisíaco, erección, erezione, potencja
liver : liver ; 간건강, 간영양제 ; 护肝, 肝脏 ; 肝臓 ; leber ; foie ; hígado, fegato, wątroba
joint : joint, glucosamine ; 관절, 글루코사민 ; 关节, 氨糖 ; 関節, グルコサミン ; gelenk, gelenke, glucosamin ; articulation, glucosamine ; articulación, articolazioni, stawy, glukozamina
hair : hair ; 모발, 머리카락, 헤어 ; 头发, 毛发 ; 髪, ヘア, 毛髪 ; haar, haare ; cheveux, cheveu ; cabello, pelo, capelli, włosy, włosów
skin : skin, face ; 피부, 얼굴, 페이스 ; 皮肤, 面部, 脸部 ; 肌, 皮膚, フェイス ; haut, gesicht ; peau, visage ; piel, cara, pelle, viso, skóra, twarz
nail : nail ; 네일, 손톱 ; 指甲, 美甲 ; ネイル, 爪 ; nagel, nägel ; ongle, ongles ; uñas, uña, unghie, paznokcie
lip : lip ; 립, 입술 ; 唇部, 嘴唇 ; リップ, 唇 ; lippen ; lèvres ; labios, labbra, usta
eye-part : eye, eyelash ; 눈, 속눈썹, 아이 ; 眼部, 睫毛 ; まつげ, アイ ; augen, wimpern ; yeux, cils ; ojos, pestañas, occhi, ciglia, oczy, rzęsy
whitening : whitening, bleaching ; 미백, 화이트닝 ; 美白, 漂白 ; 美白, ホワイトニング ; aufhellend, bleich ; blanchissant, éclaircissant ; blanqueador, sbiancante, wybielający
essential-oil : essential oil, oil ; 오일, 에센셜오일, 아로마오일 ; 精油 ; オイル, 精油, アロマオイル ; öl, ätherisches öl ; huile, huile essentielle ; aceite, aceite esencial, olio, olio essenziale, olej, olejek
perfume-word : fragrance, scent ; 향수, 향기, 방향 ; 香水, 香氛, 香味 ; 香り, 香水, フレグランス ; duft, parfüm ; parfum, senteur ; fragancia, aroma, profumo, fragranza, zapach, perfumy
cleaner : cleaner, detergent ; 세정제, 세제, 클리너 ; 清洁剂, 洗涤剂 ; 洗剤, クリーナー ; reiniger, reinigungsmittel ; nettoyant, détergent ; limpiador, detergente, detersivo, środek czyszczący
glue : glue, adhesive ; 접착제, 본드, 풀 ; 胶水, 粘合剂 ; 接着剤, のり ; kleber, klebstoff ; colle ; pegamento, adhesivo, colla, klej
paint : paint ; 페인트, 물감 ; 油漆, 涂料, 颜料 ; 塗料, 絵の具, ペンキ ; farbe, lack ; peinture ; pintura, vernice, farba
gas-word : gas ; 가스 ; 燃气, 煤气 ; ガス ; gas ; gaz ; gas, gaz, gazowy
water-word : water ; 물, 워터, 정수 ; 水, 饮水 ; 水, ウォーター ; wasser ; eau ; agua, acqua, woda, wodny
hot : hot, heating, heated, warm ; 온열, 발열, 보온, 히팅 ; 加热, 发热, 保暖, 暖 ; 加熱, 発熱, 保温, 温 ; heiz, beheizt, beheizbar, warm ; chauffant, chauffante, chaud ; calefactor, calentador, caliente, riscaldante, caldo, grzewczy, ciepły
cold : cooling, cold ; 냉각, 쿨링, 냉 ; 冷却, 制冷, 冰感 ; 冷却, 冷感, クール ; kühl, kühlung ; froid, refroidissement ; refrigerante, frío, raffreddamento, freddo, chłodzący
table : table ; 테이블, 탁자, 식탁 ; 桌子, 餐桌, 茶几 ; テーブル, 机 ; tisch ; table ; mesa, tavolo, stół, stolik
chair-word : chair, seat ; 의자, 체어, 시트 ; 椅子, 座椅 ; 椅子, チェア, シート ; stuhl, sitz, sessel ; chaise, siège, fauteuil ; silla, asiento, sedia, sedile, krzesło, fotel, siedzisko
bed-word : bed ; 침대 ; 床, 婴儿床 ; ベッド, 寝台 ; bett ; lit ; cama, letto, łóżko
drawer : drawer, chest of drawers, dresser ; 서랍장, 서랍 ; 抽屉, 抽屉柜, 斗柜 ; 引き出し, チェスト ; kommode, schublade ; commode, tiroir ; cómoda, cajón, cassettiera, cassetto, komoda, szuflada
ladder-word : ladder ; 사다리 ; 梯子, 人字梯 ; はしご, 脚立 ; leiter ; échelle, escabeau ; escalera, scala, drabina
rope : rope, cord, string ; 로프, 끈, 줄 ; 绳子, 绳索, 抽绳 ; ロープ, ひも ; seil, kordel, schnur ; corde, cordon ; cuerda, cordón, corda, lina, sznurek
bottle-word : bottle, cup ; 병, 물병, 텀블러, 컵 ; 瓶子, 水瓶, 杯子, 水杯 ; ボトル, 水筒, カップ ; flasche, becher, tasse ; bouteille, gourde, tasse, gobelet ; botella, taza, bottiglia, borraccia, tazza, butelka, kubek
knife-word : knife ; 칼, 나이프 ; 刀具, 刀子 ; 包丁, ナイフ ; messer ; couteau ; cuchillo, coltello, nóż
sun : sun, uv ; 자외선, 선크림, 태양 ; 防晒, 太阳 ; 日焼け, 太陽, 紫外線 ; sonne, sonnen ; soleil, solaire ; sol, solar, sole, solare, słońce, słoneczny
solar : solar ; 태양광, 솔라 ; 太阳能 ; ソーラー ; solar ; solaire ; energía solar, pannello solare, solarny
wall : wall ; 벽걸이, 벽면 ; 壁挂, 墙壁, 挂墙 ; 壁掛け, 壁 ; wand ; mural, mur ; pared, parete, ścienny
protection : protection, protective, safety ; 보호, 안전 ; 保护, 防护, 安全 ; 保護, 安全, プロテクト ; schutz, sicherheit ; protection, sécurité ; protección, seguridad, protezione, sicurezza, ochrona, bezpieczeństwa
lead-metal : lead ; 납, 납성분 ; 铅, 含铅 ; 鉛 ; blei ; plomb ; plomo, piombo, ołów
cadmium : cadmium ; 카드뮴 ; 镉 ; カドミウム ; cadmium, kadmium ; cadmium ; cadmio, kadm
phthalate : phthalates, phthalate ; 프탈레이트, 가소제 ; 邻苯二甲酸酯, 增塑剂 ; フタル酸エステル, 可塑剤 ; phthalate, weichmacher ; phtalates ; ftalatos, ftalati, ftalany
fire : fire, burn ; 화재, 화상, 발화 ; 火灾, 起火, 烧伤 ; 火災, 発火, やけど ; brand, feuer, verbrennung ; incendie, feu, brûlure ; incendio, fuego, quemadura, fuoco, ustione, pożar, oparzenie
choking : choking, suffocation ; 질식, 삼킴 ; 窒息, 误吞 ; 窒息, 誤飲 ; erstickung, ersticken ; étouffement, suffocation ; asfixia, soffocamento, uduszenie, zadławienie
electric-shock : electric shock ; 감전, 전기충격 ; 触电, 电击 ; 感電 ; stromschlag ; choc électrique ; descarga eléctrica, scossa elettrica, porażenie prądem
`;
