import type { MatchLexicon } from "../match/index.ts";

/** Words of Japanese with their English. */
export const ja: MatchLexicon = {
  language: "ja",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: 電気ストーブ,電気ヒーター,電気暖房器具
fan heater, blower heater, heat blower: ファンヒーター,セラミックファンヒーター,電気温風機
oil-filled radiator, oil radiator, oil heater: オイルヒーター
convector heater, convection heater, panel heater: パネルヒーター,コンベクターヒーター
infrared heater, halogen heater, quartz heater, radiant heater: ハロゲンヒーター,カーボンヒーター,遠赤外線ヒーター
patio heater, outdoor heater, terrace heater: パラソルヒーター,屋外用ヒーター,パティオヒーター
electric blanket, heated blanket, heated throw: 電気毛布,電気掛け敷き毛布,電気ブランケット
electric mattress pad, heated underblanket, heated mattress pad: 電気敷毛布,電気敷き毛布,電気敷パッド
heated carpet, heating mat, heated floor mat: 電気カーペット,ホットカーペット
heating pad, heat pad, electric heating pad: 電気ヒートパッド,温熱パッド,電気あんか
foot warmer, heated foot muff, electric foot warmer: 足温器,フットウォーマー,電気足温器
hand warmer, rechargeable hand warmer, pocket warmer: 充電式カイロ,電気カイロ,使い捨てカイロ,ハンドウォーマー
hot water bottle, hot water bag: 湯たんぽ,ゆたんぽ
heated clothing, heated vest, heated jacket, heated gloves: 電熱ベスト,ヒーターベスト,電熱ジャケット,電熱グローブ
electric fireplace, electric stove heater: 電気暖炉,暖炉型ヒーター,暖炉型ファンヒーター
bathroom heater, towel warmer, heated towel rail: 浴室暖房機,タオルウォーマー,浴室暖房乾燥機
kerosene heater, paraffin heater, oil stove: 石油ストーブ,石油ファンヒーター,灯油ストーブ
diesel heater, parking heater, diesel air heater: ffヒーター,ディーゼルヒーター,パーキングヒーター
industrial heater, construction heater, garage heater: ジェットヒーター,熱風ヒーター,スポットヒーター
gas heater, propane heater, portable gas heater, cabinet heater: ガスストーブ,ガスファンヒーター,カセットガスストーブ
wood stove, wood burning stove, log burner, pellet stove: 薪ストーブ,ペレットストーブ
water heater, electric water heater, instantaneous water heater: 電気温水器,給湯器,瞬間湯沸器
immersion heater, travel immersion heater: 投げ込みヒーター,投げ込み式湯沸かし器,バスヒーター
aquarium heater, fish tank heater: 水槽用ヒーター,観賞魚用ヒーター,アクアリウムヒーター
electric fan, standing fan, pedestal fan, desk fan: 扇風機,サーキュレーター,卓上扇風機
portable fan, handheld fan, neck fan, mini fan: ハンディファン,携帯扇風機,ネックファン,首掛け扇風機
ceiling fan, ceiling fan light: シーリングファン,天井扇
air conditioner, portable air conditioner, window air conditioner: エアコン,エアーコンディショナー,窓用エアコン,スポットクーラー
air cooler, evaporative cooler: 冷風扇,冷風機
dehumidifier, dehumidifiers: 除湿機,除湿器,衣類乾燥除湿機
humidifier, air humidifier, ultrasonic humidifier: 加湿器,加湿機,超音波加湿器
air purifier, air cleaner, ioniser, ionizer: 空気清浄機,空気清浄器
aroma diffuser, essential oil diffuser, oil diffuser: アロマディフューザー,アロマ加湿器
refrigerator, fridge, fridge freezer, mini fridge: 冷蔵庫,冷凍冷蔵庫,小型冷蔵庫
freezer, chest freezer, deep freezer: 冷凍庫,冷凍ストッカー
car fridge, cool box, car refrigerator, portable fridge: 車載冷蔵庫,ポータブル冷蔵庫,車載用保冷庫
wine cooler, wine fridge, wine cellar cabinet: ワインセラー,ワインクーラー
ice maker, ice machine, ice cube maker: 製氷機,製氷器
ice cream maker, gelato machine: アイスクリームメーカー,ジェラートメーカー
electric kettle, kettle, water kettle, travel kettle: 電気ケトル,電気ポット,電気やかん
stovetop kettle, whistling kettle, tea kettle: やかん,笛吹きケトル
coffee maker, coffee machine, drip coffee maker, filter coffee machine: コーヒーメーカー,コーヒーマシン,ドリップコーヒーメーカー
espresso machine, espresso maker, espresso coffee machine: エスプレッソマシン,エスプレッソメーカー,カプセル式コーヒーメーカー
moka pot, stovetop espresso maker: モカポット,マキネッタ,直火式エスプレッソメーカー
french press, coffee press, cafetiere: フレンチプレス,コーヒープレス
coffee grinder, electric coffee mill: コーヒーミル,コーヒーグラインダー,電動コーヒーミル
milk frother, milk foamer: ミルクフォーマー,ミルクフローサー,ミルク泡立て器
toaster, bread toaster: トースター,ポップアップトースター
sandwich maker, sandwich toaster, panini press, contact grill: ホットサンドメーカー,サンドイッチメーカー
waffle maker, waffle iron: ワッフルメーカー,ワッフル焼き器
mini oven, toaster oven, tabletop oven, countertop oven: オーブントースター,コンパクトオーブン,電気オーブン
oven, electric oven, built-in oven, wall oven: ビルトインオーブン,電気オーブン
microwave oven, microwave: 電子レンジ,オーブンレンジ
air fryer, hot air fryer, airfryer: エアフライヤー,ノンフライヤー,ノンオイルフライヤー
deep fryer, electric fryer, deep fat fryer, turkey fryer: 電気フライヤー,天ぷら鍋,卓上フライヤー
rice cooker, electric rice cooker: 炊飯器,電気炊飯器,炊飯ジャー
pressure cooker, stovetop pressure cooker: 圧力鍋,圧力なべ
multicooker, multi-cooker, electric pressure cooker, instant pot: 電気圧力鍋,マルチクッカー,電気調理鍋
slow cooker, crock pot, crockpot: スロークッカー,スロー調理鍋
food steamer, electric steamer, steam cooker: 蒸し器,フードスチーマー,電気蒸し器
egg cooker, egg boiler: ゆで卵メーカー,エッグスチーマー,ゆで卵器
electric frying pan, electric skillet, electric griddle, hot plate grill: ホットプレート,電気フライパン,グリル鍋
raclette grill, raclette machine: ラクレットグリル,ラクレットオーブン
fondue set, fondue pot: フォンデュ鍋,フォンデュセット
hot plate, electric hob, portable cooktop, single burner: 電気コンロ,クッキングヒーター,電熱器
induction cooker, induction hob, induction cooktop: ih調理器,ihクッキングヒーター,電磁調理器
electric range, cooker, electric cooker, kitchen range: 電気レンジ
blender, table blender, smoothie maker, personal blender: ミキサー,ブレンダー,スムージーメーカー
hand blender, stick blender, immersion blender: ハンドブレンダー,ハンドミキサー
hand mixer, electric whisk, electric egg beater: ハンドミキサー,電動泡立て器
stand mixer, kitchen machine, dough mixer: スタンドミキサー,ニーダー,卓上ミキサー
food processor, food chopper, mini chopper: フードプロセッサー,電動みじん切り器,チョッパー
meat grinder, meat mincer: ミンサー,肉挽き機,ミートミンサー
food slicer, meat slicer, electric slicer: フードスライサー,電動スライサー,ミートスライサー
mandoline slicer, vegetable slicer, vegetable chopper: スライサー,野菜スライサー,野菜カッター
juicer, juice extractor, citrus juicer: ジューサー,スロージューサー,搾汁機
bread maker, bread machine: ホームベーカリー,自動パン焼き機
popcorn maker, popcorn machine: ポップコーンメーカー,ポップコーンマシン
cotton candy machine, candy floss maker: 綿菓子機,わたあめ機,綿あめメーカー
food dehydrator, dehydrator, fruit dryer: フードドライヤー,食品乾燥機,ドライフードメーカー
soy milk maker, soup maker, soymilk machine: 豆乳メーカー,スープメーカー
yogurt maker, yoghurt maker: ヨーグルトメーカー,発酵器
soda maker, carbonator, sparkling water maker: 炭酸水メーカー,ソーダメーカー,ソーダマシン
cream whipper, whipped cream dispenser, cream siphon: エスプーマ,クリームホイッパー,ホイップサイフォン
water dispenser, water cooler, hot water dispenser: ウォーターサーバー,給水器
vacuum sealer, food vacuum sealer: 真空パック機,真空パック器,フードシーラー
dishwasher, countertop dishwasher: 食器洗い機,食洗機,食器洗い乾燥機
washing machine, clothes washer, front loader washer: 洗濯機,ドラム式洗濯機,全自動洗濯機
tumble dryer, clothes dryer, laundry dryer: 衣類乾燥機,洗濯乾燥機,乾燥機
cooker hood, range hood, extractor hood, kitchen hood: レンジフード,換気フード
vacuum cleaner, cordless vacuum, handheld vacuum: 掃除機,電気掃除機,コードレス掃除機,ハンディクリーナー
robot vacuum, robotic vacuum cleaner, robot cleaner: ロボット掃除機,お掃除ロボット
wet and dry vacuum cleaner, shop vac, ash vacuum: 乾湿両用掃除機,業務用掃除機,集じん機
steam cleaner, steam mop, handheld steam cleaner: スチームクリーナー,スチームモップ
carpet cleaner, carpet washer, spot cleaner: カーペットクリーナー,リンサークリーナー,カーペット洗浄機
pressure washer, high pressure cleaner, power washer: 高圧洗浄機,高圧洗浄器,高圧洗車機
steam iron, clothes iron, steam generator iron: 電気アイロン,スチームアイロン,コードレスアイロン
garment steamer, clothes steamer, handheld steamer, travel steamer: 衣類スチーマー,ガーメントスチーマー
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: 物干しスタンド,布団乾燥機,室内物干し
ironing board, folding ironing board: アイロン台
hair dryer, hairdryer, blow dryer: ヘアドライヤー,ヘアードライヤー,ドライヤー
hair straightener, flat iron, hair iron: ヘアアイロン,ストレートアイロン
curling iron, curling wand, hair curler, hair styling brush: カールアイロン,コテ型ヘアアイロン,カールドライヤー
hair clipper, hair trimmer, beard trimmer: バリカン,ヘアクリッパー,ヘアートリマー
electric shaver, electric razor, shaver: 電気シェーバー,電気カミソリ,電動シェーバー
epilator, hair removal device, ipl hair remover, laser hair remover: 脱毛器,光美容器,家庭用脱毛器
electric toothbrush, sonic toothbrush: 電動歯ブラシ,音波歯ブラシ
water flosser, oral irrigator, dental irrigator: 口腔洗浄器,ジェットウォッシャー
nail lamp, uv nail lamp, gel nail dryer, nail dryer: ネイルライト,ジェルネイルライト,ネイルドライヤー
wax heater, wax warmer, depilatory wax heater, paraffin bath: ワックスウォーマー,パラフィンバス
facial steamer, face steamer, beauty device: フェイススチーマー,美顔器,美顔スチーマー
tanning bed, sunbed, solarium, sun lamp: 日焼けマシン,日焼けマシーン,家庭用日焼け器
massager, electric massager, neck massager, massage gun: マッサージ器,マッサージャー,マッサージガン,首マッサージ器
massage chair, massage cushion, shiatsu seat: マッサージチェア,マッサージクッション,マッサージシート
foot massager, foot spa, foot bath: フットマッサージャー,フットバス,足湯器
tens device, muscle stimulator, ems device: 低周波治療器,低周波マッサージ器
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: 除菌器,消毒器,哺乳瓶消毒器,紫外線除菌器
bottle warmer, baby bottle warmer, milk warmer: ボトルウォーマー,哺乳瓶ウォーマー,ミルクウォーマー
nebuliser, nebulizer, inhaler device, vaporizer humidifier: ネブライザー,吸入器
power adapter, power adaptor, ac adapter, power supply: acアダプター,acアダプタ,電源アダプター
usb charger, charger, mobile phone charger, wall charger, phone charger: 充電器,usb充電器,スマホ充電器,急速充電器
wireless charger, wireless charging pad, qi charger: ワイヤレス充電器,無線充電器,置くだけ充電器
car charger, in-car charger: 車載充電器,カーチャージャー,シガーソケット充電器
battery charger, car battery charger, lithium battery charger: バッテリー充電器,電池充電器,バッテリーチャージャー
ev charger, electric vehicle charger, ev charging cable, wallbox: ev充電器,電気自動車用充電器
power bank, powerbank, portable charger, portable battery: モバイルバッテリー,モバイル電源,携帯充電器
portable power station, solar generator, power station: ポータブル電源,ポタ電
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: リチウムイオン電池,リチウムイオンバッテリー,充電池
button battery, coin cell, button cell, coin battery: ボタン電池,コイン電池,ボタン型電池
solar panel, photovoltaic panel, solar module: ソーラーパネル,太陽光パネル,太陽電池パネル
power inverter, car inverter, solar inverter: インバーター,カーインバーター
extension lead, extension cord, power cord extension, cable reel: 延長コード,コードリール,電源延長コード
power strip, multi-socket, surge protector, multiple socket outlet: 電源タップ,テーブルタップ,マルチタップ
travel adaptor, travel adapter, plug adaptor, plug adapter: 変換プラグ,海外用変換プラグ,トラベルアダプター
smart plug, timer socket, plug-in timer, smart socket: スマートプラグ,スマートコンセント,コンセントタイマー
wall socket, socket outlet, power outlet, electrical outlet: 壁コンセント,埋込コンセント
power cable, power cord, mains lead, mains cable: 電源コード,電源ケーブル
circuit breaker, residual current device, rcd, rcbo: 漏電ブレーカー,漏電遮断器
light fixture, luminaire, ceiling light, pendant light: 照明器具,シーリングライト,ペンダントライト,天井照明
table lamp, desk lamp, bedside lamp, reading lamp: デスクライト,卓上ライト,テーブルランプ,電気スタンド
floor lamp, standing lamp, standard lamp: フロアランプ,フロアライト,フロアスタンド
led bulb, light bulb, led lamp, led lamp bulb: led電球,電球,led照明
led strip, strip light, led strip light, rope light: ledテープライト,テープライト,チューブライト
lighting chain, string lights, fairy lights, christmas lights: イルミネーションライト,ストリングライト,クリスマスライト
night light, nightlight, projector night light: ナイトライト,常夜灯,足元灯
flashlight, head torch, headlamp: 懐中電灯,ヘッドライト,ledランタン
floodlight, work light, led floodlight, spotlight: 投光器,作業灯,ワークライト
solar light, solar garden light, garden light: ソーラーライト,ガーデンライト
salt lamp, himalayan salt lamp: 岩塩ランプ,ソルトランプ,塩ランプ
lava lamp, decorative lamp: ラバライト,ラバランプ
grow light, plant lamp, grow lamp: 植物育成ライト,植物ライト
heat lamp, infrared lamp, brooder lamp: 赤外線ランプ,保温電球,赤外線治療器
insect killer, bug zapper, mosquito killer lamp, electric fly killer: 電撃殺虫器,捕虫器,電撃ラケット,蚊取り器
laptop computer, laptop, notebook computer: ノートパソコン,ノートpc
smartphone, mobile phone, cell phone: スマートフォン,スマホ,携帯電話
television, tv set, smart tv: テレビ受像機,液晶テレビ
smartwatch, smart watch, fitness tracker: スマートウォッチ,スマートバンド
headphones, earphones, earbuds, wireless earbuds: ヘッドホン,ヘッドフォン,イヤホン,ワイヤレスイヤホン
bluetooth speaker, portable speaker, loudspeaker: ブルートゥーススピーカー,ワイヤレススピーカー
projector, video projector, beam projector: プロジェクター,ホームプロジェクター
drone, quadcopter: ドローン,クアッドコプター
e-cigarette, electronic cigarette, disposable vape, vape pen: 電子タバコ,電子たばこ,加熱式タバコ
dash cam, dashcam, car camera: ドライブレコーダー,ドラレコ
security camera, ip camera, surveillance camera: 防犯カメラ,監視カメラ
printer, laser printer, 3d printer: プリンター,レーザープリンター
paper shredder, document shredder: 電動シュレッダー
laminator, laminating machine: ラミネーター
laser pointer, laser pen: レーザーポインター
electric drill, cordless drill, drill driver, impact drill: 電動ドリル,ドライバードリル,振動ドリル
rotary hammer, hammer drill, demolition hammer: ハンマードリル,電動ハンマー
angle grinder, grinder tool: ディスクグラインダー,アングルグラインダー
sander, orbital sander, belt sander: 電動サンダー,オービタルサンダー,ベルトサンダー
circular saw, mitre saw, table saw, miter saw: 電動丸ノコ,丸のこ,卓上丸ノコ
jigsaw, reciprocating saw, sabre saw: レシプロソー,セーバーソー
heat gun, hot air gun: ヒートガン
glue gun, hot glue gun: グルーガン,ホットボンドガン
soldering iron, soldering station: はんだごて,電気はんだこて
welding machine, welder, arc welder: 溶接機,アーク溶接機
nail gun, nailer, staple gun: ネイルガン,釘打ち機
paint sprayer, spray gun: 電動スプレーガン,塗装機
lawn mower, lawnmower, robotic mower: 芝刈り機,芝刈機
grass trimmer, strimmer, brush cutter, string trimmer: 草刈り機,刈払機,草刈機
chainsaw, chain saw, pole saw, mini chainsaw: チェーンソー,電動チェーンソー
hedge trimmer, hedge cutter: ヘッジトリマー,生垣バリカン
leaf blower, garden blower: ブロワー,ブロワ,落ち葉集塵機
garden shredder, wood chipper: ガーデンシュレッダー
log splitter, wood splitter: 薪割り機,薪割機
generator, power generator, petrol generator: 発電機,インバーター発電機
water pump, submersible pump, pond pump: 水中ポンプ,給水ポンプ
air compressor, compressor, air pump, tyre inflator: エアコンプレッサー,空気入れ,電動空気入れ
jack, car jack, trolley jack, axle stand: カージャッキ,油圧ジャッキ
ladder, step ladder, stepladder, telescopic ladder: はしご,脚立,伸縮はしご
step stool, folding step stool: 踏み台,ステップスツール
chair, office chair, folding chair, dining chair: 椅子,オフィスチェア,折りたたみ椅子
bar stool: バースツール,カウンターチェア,バーチェア
sofa, sofa bed: ソファー,ソファベッド,リクライニングソファ
bed, bunk bed, bed frame, loft bed: ベッド,二段ベッド,ロフトベッド
mattress, foam mattress, spring mattress: マットレス
dresser, chest of drawers, clothing storage unit: たんす,タンス
wardrobe, bookcase, shelving unit: 洋服だんす,本棚,ワードローブ
table, coffee table, folding table: 折りたたみテーブル,ローテーブル
curtain, roller blind, window blind, roman shade: カーテン,ロールスクリーン
bedding, duvet, quilt, comforter: 掛け布団,布団,寝具
pillow: クッション,まくら,枕,低反発枕,抱き枕,安眠枕
rug, carpet, bath mat: ラグマット,カーペット,バスマット
blanket, throw blanket: 毛布,ひざ掛け,ブランケット
candle, scented candle, tea light, tealight: ろうそく,キャンドル,アロマキャンドル
candle holder, candlestick, tealight holder, lantern for candles: キャンドルホルダー,燭台,キャンドルスタンド
lighter, cigarette lighter, gas lighter, novelty lighter: ライター,使い捨てライター,点火棒
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: バイオエタノール暖炉,卓上暖炉
fire pit, fire bowl, outdoor fireplace: 焚き火台,ファイアピット
barbecue, bbq grill, gas grill, charcoal grill: バーベキューコンロ,バーベキューグリル,bbqコンロ
fireworks, sparkler, firecracker: 花火,手持ち花火,爆竹
fire extinguisher, fire blanket: 消火器,消火スプレー
smoke alarm, smoke detector, fire alarm: 火災報知器,煙感知器,火災警報器
carbon monoxide alarm, co alarm, co detector, gas alarm: 一酸化炭素警報器,ガス警報器
gas stove, camping stove, portable gas stove, gas cooker: カセットコンロ,ガスコンロ,シングルバーナー
blow torch, blowtorch, gas torch, kitchen torch: ガスバーナー,ガストーチ,トーチバーナー
gas boiler, gas water heater: ガス給湯器,ガス湯沸器
gas regulator, gas pressure regulator: ガス調整器,ガスレギュレーター
frying pan, skillet, wok: フライパン,中華鍋
saucepan, cooking pot, casserole dish, cookware set: 片手鍋,両手鍋,鍋セット
baking tray, bakeware, cake tin, baking mould: ケーキ型,ベーキングトレー
vacuum flask, thermos flask, insulated bottle: 魔法瓶,水筒,ステンレスボトル
kitchen knife, chef's knife, knife set: 包丁,三徳包丁,キッチンナイフ
fan heater: 温風機
knife set: 包丁セット
tabletop fireplace, bioethanol fireplace, table fireplace: 卓上暖炉,バイオエタノール暖炉
carbon monoxide alarm, carbon monoxide detector: 一酸化炭素チェッカー
insect killer: 殺虫器
office chair: デスクチェア
chest of drawers: チェスト,整理タンス,引き出し収納,タンス
sun lounger: サンラウンジャー,ビーチチェア,デッキチェア,ビーチベッド
roller blind: ロールカーテン
cordless drill: 充電式ドリル,電動ドリル,電動ドライバー,インパクトドライバー,ドリルドライバー,ハンマードリル
lunch box: お弁当箱,弁当箱,ランチボックス,保存容器
shower head: シャワーヘッド,シャワーセット
bookcase: 書棚,本棚,ブックシェルフ,ラック,スチールラック,ウォールシェルフ
parasol: ガーデンパラソル
gas barbecue: ガスグリル,ガスバーベキュー
bluetooth speaker: bluetoothスピーカー
wardrobe: クローゼット
cutlery set: カトラリーセット,スプーン,フォーク,箸
sewing machine: ミシン,電動ミシン,ロックミシン
pet feeder: 自動給餌器,給餌器
doorbell: チャイム,インターホン
bathroom scale, body scale: 体重計,体組成計
clothes airer, drying rack: 物干し,室内物干し
cool box: クーラーボックス,保冷バッグ,クーラーバッグ,車載冷蔵庫
heating pad: 電気マット,ホットマット
hot plate: ihコンロ,IHコンロ,電気コンロ,IHクッキングヒーター
hair pin: ヘアピン,アメピン
hair comb: ヘアコーム,くし
hairpiece: ポニーテールウィッグ,部分ウィッグ,ヘアピース
hair steamer cap: ヘアスチーマー,ヒートキャップ
hair building fibres: 増毛パウダー,ヘアファンデーション
hair mascara: ヘアマスカラ,ヘアチョーク,一日染め
body glitter: ボディグリッター,フェイスグリッター
brow lamination kit: 眉毛パーマ,アイブロウラミネーション
eyebrow razor: 眉毛シェーバー,フェイスシェーバー,眉用カミソリ
tweezers: 毛抜き,ピンセット
nail file: 爪やすり,ネイルファイル
foot file: かかと削り,軽石,かかとやすり
cuticle oil: キューティクルオイル,ネイルオイル
nail stickers: ネイルシール,ネイルアートシール
manicure set: マニキュアセット,爪切りセット,ネイルケアセット
foot cream: フットクリーム,かかとクリーム
cellulite cream: スリミングジェル,セルライトクリーム,痩身クリーム
breast enhancement cream: バストクリーム,バストアップクリーム
lice treatment: シラミ駆除,しらみ取りくし
nasal spray: 点鼻薬,鼻スプレー
nasal absorber: 鼻すっきりスティック,アロマ吸入スティック
eye drops: 目薬,点眼薬,人工涙液
sleep mask: アイマスク,安眠マスク,ホットアイマスク
insect bite cream: 虫刺され薬,かゆみ止め
disinfecting wipes: 除菌シート,アルコール綿,除菌ウェットティッシュ
night guard: 歯ぎしりマウスピース,ナイトガード
anti-bedsore mattress: 床ずれ防止マット,エアマット 介護
reacher grabber: マジックハンド,リーチャー
baby scale: ベビースケール
baby towel: ベビーバスタオル,おくるみタオル
baby headband: ベビーヘアバンド
buggy board: ベビーカーボード,バギーボード
stroller fan: ベビーカー扇風機,ベビーカー用ファン
fruit feeder: おしゃぶりフィーダー,フルーツフィーダー
teething bracelet: 歯固めブレスレット,歯固めミトン
white noise machine: ホワイトノイズマシン,寝かしつけ 音
socket cover: コンセントカバー,コンセントキャップ
toddler wrist link: 迷子防止ひも,迷子紐
poncho: ポンチョ,レインポンチョ,お着替えポンチョ
rain trousers: レインパンツ,雨合羽ズボン
overalls: つなぎ作業服,防護服,作業着
work trousers: 作業ズボン,ワークパンツ
cape: マント,ケープ 衣装
ballet shoes: バレエシューズ,ダンスシューズ
maternity clothes: マタニティウェア,授乳ブラ,授乳服
shapewear: 補正下着,コルセット,腰サポーター 引き締め
sports bra: スポーツブラ
light-up shoes: 光る靴
fanny pack: ウエストポーチ,ウエストバッグ
nappy bag: マザーズバッグ,おむつバッグ
stethoscope: 聴診器
sweatsuit: スウェット上下,セットアップ ジャージ
foot mask: フットマスク,フットパック
hand mask: ハンドマスク
corn plasters: 魚の目 パッド,うおの目コロリ
scar gel: 傷跡クリーム,傷跡シート
stretch mark cream: 妊娠線クリーム
cough syrup: 咳止めシロップ,咳止め
throat spray: のどスプレー
throat lozenges: のど飴
tongue scraper: 舌ブラシ,舌クリーナー
interdental brushes: 歯間ブラシ
dental floss: 糸ようじ,デンタルフロス
breast pads: 母乳パッド
nipple shield: 乳頭保護器
nipple cream: 乳頭クリーム
neck brace: 頸椎カラー
arm sling: アームスリング,肩サポーター
baby mittens: ベビーミトン
baby booties: ベビーブーティ
baby knee pads: ベビー膝当て
baby head protector: 赤ちゃん 頭保護,ごっつん防止リュック
pushchair organiser: ベビーカーオーガナイザー
stroller hook: ベビーカーフック
stroller footmuff: ベビーカーフットマフ
stroller rain cover: ベビーカーレインカバー
bottle drying rack: 哺乳瓶乾燥ラック
baby bottle brush: 哺乳瓶ブラシ
formula dispenser: ミルクケース,粉ミルクケース
breast milk storage bags: 母乳保存袋
feeding spoon: ベビースプーン,離乳食スプーン
suction bowl: 吸盤ボウル,離乳食ボウル
corner guard: コーナーガード,コーナークッション
door pinch guard: 指はさみ防止
fireplace guard: ストーブガード,暖炉ガード
eyebrow tint: 眉ティント,眉毛染め
beard dye: ひげ染め
hair developer: オキシ ヘアカラー
hair bleach: ブリーチ剤,脱色剤
ear wax remover: 耳かき,耳かきカメラ
ear candles: イヤーキャンドル
nail clippers: 爪切り
nail scissors: 爪用はさみ
loafers: ローファー,モカシン
high heels: ハイヒール,パンプス
espadrilles: エスパドリーユ
beach bag: ビーチバッグ
gym bag: ジムバッグ,スポーツバッグ
drawstring bag: ナップサック,巾着袋
lab coat: 白衣
medical scrubs: ナース服,スクラブ 医療
chef jacket: コックコート
bulletproof vest: 防刃ベスト,防弾チョッキ
airbag vest: エアバッグベスト
pelvic floor trainer: 骨盤底筋トレーニング
hip trainer: 骨盤トレーナー,内もも トレーニング
kegel balls: 膣トレボール
pill organiser: ピルケース,薬ケース
nasal strips: 鼻腔拡張テープ,いびき防止テープ
mouth tape: 口閉じテープ
incontinence pads: 尿とりパッド
incontinence pants: 大人用おむつ
bed pads: 吸水シーツ,防水シーツ 介護
pain relief gel: 鎮痛ジェル,塗り薬 筋肉痛
herbal ointment: 軟膏 ハーブ,タイガーバーム
cooling gel: 冷却ジェル,クーリングジェル
wart remover: イボ取り
mole remover: ほくろ除去
after sun lotion: アフターサンローション,日焼け後ケア
self-tanning mousse: セルフタンニングムース
perfume atomiser: アトマイザー,香水 詰め替え容器
solid perfume: 練り香水,ソリッドパフューム
hair perfume: ヘアミスト,ヘアフレグランス
make-up brush cleaner: メイクブラシクリーナー
make-up organiser: コスメ収納,メイクボックス
bath sponge: ボディタオル,バススポンジ,あかすり
body brush: ボディブラシ,背中ブラシ
menstrual disc: 月経カップ,吸水ショーツ
denture box: 入れ歯ケース,リテーナーケース
baby wipe warmer: おしりふきウォーマー
baby tent: ベビーテント,赤ちゃん用テント
cot sheet: ベビーベッドシーツ
high chair cushion: ハイチェアクッション
teething biscuits: 赤ちゃんせんべい,ベビーおやつ
bandana: バンダナ
kimono: 着物,浴衣,道着
earmuffs winter: イヤーマフ 防寒,耳あて
arm warmers: アームカバー,アームウォーマー
christening gown: 洗礼ドレス,セレモニードレス
shoelaces: 靴ひも,シューレース
thermal underwear: 保温インナー,ヒート下着,股引
gilet: ダウンベスト,中綿ベスト
softshell jacket: ソフトシェルジャケット,マウンテンパーカー
window shade: ハニカムシェード,ロールスクリーン,調光スクリーン,すだれ
wall bed: 壁収納ベッド,壁面ベッド
adult bed rail: 介護用ベッド手すり,ベッド用手すり
furniture anchor: 家具転倒防止,転倒防止ベルト
wallpaper: 壁紙,壁紙シール
window film: 窓ガラスフィルム,目隠しフィルム
wall sticker: ウォールステッカー
tiles: 陶器タイル,壁タイル
roof window: 天窓,ルーフウィンドウ
sliding door kit: 引き戸レール,吊り戸レール
garage door opener: ガレージドアオープナー,門扉開閉機
remote control duplicator: ガレージリモコン
door stop: ドアストッパー,戸当たり
window opening restrictor: 窓ロック,窓用補助錠,窓ストッパー
cable railing kit: 手すり 階段,階段手摺
attic stairs: 屋根裏はしご,ロフトはしご
heat pump: ヒートポンプ
heat exchanger: 熱交換器
water tank: 貯水タンク,雨水タンク
septic pump: 汚水ポンプ,汚物ポンプ
circulation pump: 循環ポンプ
soap dispenser: ソープディスペンサー,オートディスペンサー 泡
hand dryer: ハンドドライヤー
shower cap: シャワーキャップ
wreath: クリスマスリース,リース 玄関
decorative light: 装飾ライト,インテリアライト
led panel: ledパネル,パネルライト
led light curtain: カーテンライト,つららライト
light tube: 蛍光灯,直管ledランプ
neon sign: ネオンサイン,ライトボックス
motion sensor: 人感センサー,モーションセンサー
water leak detector: 水漏れセンサー,漏水センサー
voltage tester: 検電器,検電ドライバー
stud finder: 下地センサー,下地探し
ph meter: phメーター,水質測定器
breathalyser: アルコールチェッカー,アルコール検知器
tape measure: メジャー 巻尺,巻尺
wire stripper: ワイヤーストリッパー,圧着ペンチ
plasterboard lifter: ボードリフター
polishing machine: ポリッシャー,電動ポリッシャー
planer: 電動カンナ,自動カンナ
sweeper: スイーパー,手押し掃除機
garden torch: ガーデントーチ,トーチ キャンドル
insect trap: ハエ取り紙,粘着トラップ,捕虫器
filler: パテ 補修,木部用パテ
headlight restorer: ヘッドライトクリーナー,ヘッドライト黄ばみ取り
vinyl flooring: フロアタイル,クッションフロア
laminate flooring: フローリング材,ラミネートフロア
casement window: 開き窓,樹脂サッシ
patio door: 掃き出し窓,テラスドア
stair lift: 階段昇降機
home elevator: ホームエレベーター
patient hoist: 介護リフト
water softener: 軟水器
shower filter: シャワーフィルター
safety valve: 安全弁
ball valve: ボールバルブ
led driver: led電源ユニット
light switch: 照明スイッチ,壁スイッチ,スマートスイッチ
dimmer switch: 調光器,調光スイッチ
radon detector: ラドン測定器
geiger counter: 放射線測定器,ガイガーカウンター
hammer: ハンマー,金槌
sledgehammer: 大ハンマー,スレッジハンマー
pliers: ペンチ,プライヤー,ラジオペンチ,ニッパー
screwdriver: ドライバー 工具,精密ドライバー,ドライバー工具
electric screwdriver: 電動ドライバー
spanner: スパナ,モンキーレンチ
allen key: 六角レンチ
clamp: クランプ 工具
bench vice: バイス 万力,万力
utility knife: カッターナイフ,デザインナイフ
lathe: 旋盤
drill press: 卓上ボール盤
grinding disc: 研磨ディスク,切断砥石
sandpaper: 紙やすり,サンドペーパー
drill bit: ドリルビット,ドリル刃
hole saw: ホールソー
shovel: スコップ,シャベル
garden rake: 熊手,レーキ
garden hoe: 鍬,草取り器,草抜き
gardening set: 移植ごて,園芸道具,ガーデンツール
irrigation set: 自動水やり器,点滴灌水
water timer: 散水タイマー
garden sprinkler: スプリンクラー
garden fence: ガーデンフェンス
privacy screen: 目隠しフェンス,バルコニーシェード
garden trellis: トレリス,園芸支柱
garden shed: ガーデン物置,屋外物置
deck box: ガーデンストッカー,屋外収納庫
pergola: パーゴラ
carport: カーポート
garden arch: ガーデンアーチ
bird repeller: 鳥よけ,かかし
bird spikes: 鳥よけスパイク,鳩よけスパイク
mole repeller: モグラ撃退器
algaecide: 藻除去剤,藻類駆除
caulk: コーキング,シーリング材
tile grout: 目地材
wood polish: 家具ワックス
floor polish: 床用ワックス
shoe polish: 靴クリーム,靴墨
washing machine cleaner: 洗濯槽クリーナー
stain remover: 染み抜き
rust remover: サビ取り剤
label remover: シール剥がし
hanging basket: ハンギングバスケット,吊り鉢
hose nozzle: 散水ノズル,ホースノズル
firefighting nozzle: 消防ノズル,消防ホース
propagator: 育苗トレー,育苗箱
compost bin: コンポスター,コンポスト容器
barometer: 気圧計
rain gauge: 雨量計
door viewer: ドアスコープ
door closer: ドアクローザー
gutter: 雨どい
snow thrower: 除雪機
weight loss capsules: ダイエットサプリ,痩身サプリ,ダイエットカプセル
slimming tea: ダイエット茶,痩身茶
protein powder: プロテイン,ホエイプロテイン,クレアチン
collagen powder: コラーゲンパウダー,コラーゲンペプチド,コラーゲンドリンク
food supplement: サプリメント,マルチビタミン,ビタミン剤,健康食品
fish oil capsules: フィッシュオイル,オメガ3サプリ,クリルオイル
probiotics: 乳酸菌サプリ,プロバイオティクス
sleeping aid: メラトニン,睡眠サプリ
cbd oil: CBDオイル,ヘンプオイル
honey: はちみつ,蜂蜜,マヌカハニー,ハニー
tahini: タヒニ,ごまペースト,練りごま,白ねりごま
peanut butter: ピーナッツバター,ピーナツバター,ナッツバター
hazelnut spread: チョコスプレッド,ヘーゼルナッツスプレッド
mussels: ムール貝,牡蠣,あさり,むきエビ
smoked salmon: スモークサーモン,ツナ缶,鯖缶
sausage: ソーセージ,サラミ,ハム,ベーコン
minced meat: ひき肉,ハンバーグ,チキンナゲット,鶏むね肉
cheese: チーズ,クリームチーズ,カマンベール
breakfast cereal: シリアル,グラノーラ,オートミール,コーンフレーク
biscuits: ビスケット,クッキー,クラッカー,せんべい,ウエハース
crisps: ポテトチップス,ポップコーン,トルティーヤチップス
chocolate bar: チョコレート,チョコ,板チョコ
jelly cups: こんにゃくゼリー,ミニカップゼリー,カップゼリー
sweets: キャンディ,飴,グミ,ロリポップ,ガム
ice cream: アイスクリーム,アイスキャンディー,シャーベット,アイス
jam: ジャム,マーマレード
spices: スパイス,カレー粉,ターメリック,唐辛子粉
sauce: ソース,醤油,ホットソース,マヨネーズ,パスタソース,たれ
olive oil: オリーブオイル,食用油,ごま油,ココナッツオイル
noodles: ラーメン,カップ麺,インスタントラーメン,ビーフン
herbal tea: ハーブティー,緑茶,紅茶,ティーバッグ,麦茶
ground coffee: コーヒー豆,インスタントコーヒー,ドリップバッグ,コーヒーカプセル
energy drink: エナジードリンク,清涼飲料水,ジュース,炭酸飲料,スポーツドリンク
beer: ビール,ワイン,ウイスキー,日本酒,焼酎
dried fruit: ドライフルーツ,レーズン,ミックスナッツ,ドライいちじく
seeds mix: チアシード,亜麻仁,いりごま,ひまわりの種
infant formula: 粉ミルク,乳児用ミルク,フォローアップミルク
baby porridge: ベビーフード,離乳食,ベビーおやつ,おかゆ ベビー
mouthwash: マウスウォッシュ,洗口液,口臭スプレー,デンタルリンス
toothpaste: 歯磨き粉,歯みがき,ハミガキ
teeth whitening kit: ホワイトニングキット,ホワイトニングテープ,歯ホワイトニング
denture adhesive: 入れ歯安定剤,入れ歯洗浄剤,デンタルフロス,歯間ブラシ
lash curler: ビューラー,アイラッシュカーラー,ホットビューラー
make-up brush set: メイクブラシ,化粧筆,メイクスポンジ,パフ
make-up set: メイクセット,アイシャドウパレット,コスメセット,キッズコスメ
foundation: ファンデーション,クッションファンデ,コンシーラー,フェイスパウダー,BBクリーム
blush: チーク,ハイライター,ブロンザー,シェーディング
mascara: マスカラ,アイライナー,アイブロウペンシル,眉マスカラ
lipstick: 口紅,リップスティック,リップグロス,リップクリーム,リップティント
face cream: フェイスクリーム,保湿クリーム,アイクリーム,ナイトクリーム
face serum: 美容液,セラム,アンプル,美容オイル
body lotion: ボディローション,ボディクリーム,ハンドクリーム,ボディミルク,ボディバター
hair serum: ヘアオイル,ヘアセラム,育毛剤,育毛トニック,洗い流さないトリートメント
hair conditioner: コンディショナー,トリートメント,ヘアマスク,リンス
hair dye: ヘアカラー,白髪染め,毛染め,ブリーチ剤
beard oil: ビアードオイル,ひげオイル,ヒゲ用オイル
hair gel: ヘアジェル,ヘアワックス,ポマード,ヘアスプレー,ヘアムース
face mask: フェイスマスク 美容,シートマスク,クレイマスク,アイパッチ,毛穴パック,フェイスマスク
facial cleanser: 洗顔料,クレンジング,化粧水,ふき取り化粧水,ピーリングジェル
shower gel: ボディソープ,入浴剤,バスソルト,バスボム,バブルバス
soap: 石鹸,せっけん,ハンドソープ,固形石鹸
shampoo: シャンプー,ドライシャンプー,ベビーシャンプー
sunscreen: 日焼け止め,サンスクリーン,日焼け止めクリーム,UVクリーム
deodorant: デオドラント,制汗剤,制汗スプレー
perfume: 香水,オードトワレ,オードパルファム,ボディミスト
nail polish remover: 除光液,ネイルリムーバー,ジェルリムーバー,アセトン
false nails: つけ爪,ネイルチップ,ネイルシール
gel nail kit: ジェルネイルキット,ポリジェル,ビルダージェル,ネイルキット
nail polish: マニキュア,ネイルポリッシュ,ジェルネイル,トップコート,カラージェル
false eyelashes: つけまつげ,まつげエクステ,つけまつ毛,まつエク
lash lift kit: まつげパーマ,ラッシュリフト,眉ティント
tattoo machine: タトゥーマシン,タトゥーキット
tattoo ink: タトゥーインク,アートメイク色素
numbing cream: 麻酔クリーム
essential oil: アロマオイル,エッセンシャルオイル,精油,ティーツリーオイル
baby powder: ベビーパウダー,タルカムパウダー,ボディパウダー
baby wipes: おしりふき,ウェットティッシュ,ウェットシート,除菌シート
nappies: おむつ,紙おむつ,大人用おむつ,水遊びパンツ
tampons: 生理用ナプキン,タンポン,月経カップ,おりものシート
cotton buds: 綿棒,コットンパッド,トイレットペーパー,ティッシュ
razor: カミソリ,T字カミソリ,髭剃り,ひげそり
electric shaver: 電気シェーバー,電動シェーバー,メンズシェーバー
adhesive plaster: 絆創膏,救急箱,包帯,キネシオロジーテープ,救急セット
heat patches: 温熱シート,カイロ,湿布,足裏シート
knee brace: 膝サポーター,腰サポーター,手首サポーター,足首サポーター,姿勢矯正ベルト,コルセット
insoles: インソール,中敷き,外反母趾サポーター
compression stockings: 着圧ソックス,弾性ストッキング
walking frame: 歩行器,シルバーカー,杖,歩行車,ステッキ
crutches: 松葉杖,ロフストランドクラッチ
wheelchair: 車椅子,車いす,折りたたみ車椅子,介助用車椅子
blood pressure monitor: 血圧計,上腕式血圧計,電子血圧計
pulse oximeter: パルスオキシメーター,血中酸素濃度計
blood glucose meter: 血糖測定器,血糖計
rapid test: 抗原検査キット,妊娠検査薬,排卵検査薬
contact lenses: コンタクトレンズ,カラコン,カラーコンタクト,目薬
sex toy: バイブレーター,ローター アダルト,潤滑ゼリー,ラブグッズ
condoms: コンドーム
e-liquid: リキッド 電子タバコ,電子タバコ,使い捨て電子タバコ,ベイプ
hookah: 水タバコ,シーシャ
insect repellent: 虫よけスプレー,虫除け,虫よけ,シラミ駆除シャンプー
knife sharpener: 包丁研ぎ器,包丁研ぎ,包丁シャープナー,電動シャープナー
can opener: 缶切り,電動缶切り
electric grill: ホットプレート,グリルプレート,焼肉プレート,電気グリル,たこ焼き器
crepe maker: クレープメーカー,パンケーキメーカー
pizza oven: ピザ窯,ピザオーブン,ピザメーカー
doughnut maker: ドーナツメーカー
chocolate fountain: チョコレートファウンテン,チョコフォンデュ
raclette grill: ラクレットグリル
pasta maker: 製麺機,パスタマシン,ヌードルメーカー
electric lunch box: 加熱弁当箱,電熱弁当箱,炊飯弁当箱
citrus juicer: シトラスジューサー,レモン絞り,柑橘搾り
slow juicer: スロージューサー,低速ジューサー
smoothie maker: スムージーメーカー,ボトルブレンダー,パーソナルブレンダー
mini chopper: みじん切り器,フードチョッパー,ミニチョッパー
spice grinder: ミル,スパイスミル,ペッパーミル,電動ミル
coffee grinder: コーヒーミル,コーヒーグラインダー,電動コーヒーミル
pod coffee machine: カプセル式コーヒーメーカー,カプセルコーヒーマシン
coffee percolator: コーヒーメーカー,ドリップコーヒーメーカー,パーコレーター
milk frother: ミルクフォーマー,ミルクフローサー,ミルク泡立て器,電動泡立て器
electric wine opener: 電動ワインオープナー,ワインオープナー
wine cooler: ワインセラー,ワインクーラー
mini fridge: 小型冷蔵庫,ミニ冷蔵庫,冷温庫,保冷温庫
ice crusher: かき氷機,かき氷器,アイスクラッシャー
yogurt maker: ヨーグルトメーカー,発酵器
soda maker: 炭酸水メーカー,炭酸水製造機,ソーダメーカー,ソーダマシン
water purifier: 浄水器,ポット型浄水器
food waste disposer: 生ごみ処理機,ディスポーザー
kitchen scale: キッチンスケール,デジタルスケール,計量スケール
bathroom scale: 体重計,体組成計
luggage scale: ラゲッジスケール,吊りはかり
food vacuum sealer: 真空パック器,真空パック機,フードシーラー
sous vide cooker: 低温調理器,スービッド
warming tray: フードウォーマー,保温プレート
mug warmer: カップウォーマー,保温コースター
gas hob: ガスコンロ,ガステーブル,ビルトインコンロ
freezer: 冷凍庫,フリーザー,冷凍ストッカー
clothes steamer: 衣類スチーマー,スチームアイロン,ハンディスチーマー
steam generator iron: スチームステーション
fabric shaver: 毛玉取り器,毛玉クリーナー
clothes dryer: 衣類乾燥機,乾燥機,洗濯乾燥機
shoe dryer: 靴乾燥機,くつ乾燥機,シュードライヤー
mini washing machine: 脱水機,小型洗濯機,ミニ洗濯機
towel warmer: タオルウォーマー,タオルヒーター
tower fan: タワーファン,スリムファン,サーキュレーター,羽根なし扇風機,扇風機
mini fan: ハンディファン,携帯扇風機,卓上扇風機,ミニ扇風機,ネックファン
evaporative cooler: 冷風機,冷風扇,スポットクーラー
electric heater: オイルヒーター,パネルヒーター,電気ストーブ,セラミックヒーター
pellet stove: ペレットストーブ,薪ストーブ
gas boiler: ガス給湯器,ガスボイラー,ボイラー
water heater: 電気温水器,瞬間湯沸かし器,湯沸かし器
heated foot warmer: フットウォーマー,足温器,電気足入れ
electric hand warmer: 電気カイロ,充電式カイロ,ハンドウォーマー
car seat heater: シートヒーター,ホットシート,車用ヒーターシート,ヒーター付きシート
car heater: 車載ヒーター,車用ヒーター
heated gloves: 電熱グローブ,電熱手袋,ヒーター手袋
heated vest: 電熱ベスト,ヒーターベスト,電熱ジャケット
hair dryer brush: ホットブラシ,カールドライヤー,ヘアブラシアイロン,エアスタイラー
hair crimper: 波ウェーブアイロン,ウェーブアイロン
heated rollers: ホットカーラー,ヘアカーラー
hair straightener: ヘアアイロン,ストレートアイロン
curling iron: カールアイロン,コテ,自動ヘアアイロン
hair clipper, beard trimmer: 鼻毛カッター,ヒゲトリマー,バリカン,ボディトリマー
ladies shaver: レディースシェーバー,女性用シェーバー
ipl device: 光美容器,脱毛器,IPL脱毛器,家庭用脱毛器,光脱毛器
epilator: 毛抜き器,ソイエ
facial cleansing brush: 洗顔ブラシ,電動洗顔ブラシ,音波洗顔器
facial steamer: スチーマー 美顔器,美顔スチーマー,フェイススチーマー
facial device: 美顔器,LEDマスク,イオン導入器,EMS美顔器,ダーマローラー
blackhead remover: 毛穴吸引器,毛穴クリーナー
nail drill: ネイルドリル,ネイルマシン,電動ネイルケア,電動爪やすり
callus remover: 角質リムーバー,電動角質取り,角質ローラー
wax warmer: ワックスウォーマー,ワックスヒーター
electric toothbrush: 電動歯ブラシ,音波歯ブラシ,音波電動歯ブラシ
water flosser: 口腔洗浄器,ジェットウォッシャー,ウォーターフロッサー
foot spa: フットバス,足湯器,フットマッサージャー,足湯バケツ
massage gun: 筋膜ガン,マッサージガン,筋膜リリースガン
massager: マッサージ機,ネックマッサージャー,マッサージクッション,アイマッサージャー,マッサージピロー
tens machine: 低周波治療器,EMS,電気治療器
infrared lamp: 赤外線ランプ,赤外線治療器,赤色ライト
light therapy lamp: 光療法ライト,光目覚まし
nebuliser: ネブライザー,吸入器
hearing aid: 補聴器,集音器,助聴器
oxygen concentrator: 酸素濃縮器,酸素発生器
sleep apnoea device: CPAP装置,いびき防止器
thermometer: 体温計,耳式体温計,非接触体温計
bath thermometer: 湯温計,お風呂温度計,バスサーモメーター
meat thermometer: 料理用温度計,肉用温度計,クッキング温度計
weather station: 温湿度計,湿度計,温度計
desk lamp: デスクライト,デスクランプ,卓上ライト,電気スタンド,ベッドサイドランプ,読書灯
floor lamp: フロアランプ,フロアライト,スタンドライト
pendant light: ペンダントライト,シャンデリア,吊り下げ照明
wall light: ウォールライト,ブラケットライト,壁掛け照明
downlight: ダウンライト,スポットライト
lava lamp: ラバライト,ラバランプ,マグマライト
plasma ball: プラズマボール,プラズマライト,静電気ボール
star projector: スタープロジェクター,プラネタリウム,星空ライト,星空プロジェクター
disco light: ミラーボール,ステージライト,ディスコライト
salt lamp: 岩塩ランプ,ソルトランプ,塩ランプ
grow light: 植物育成ライト,育成ライト,植物ライト
solar light: ソーラーライト,ガーデンライト,ソーラーガーデンライト,ソーラーランタン
emergency light: 非常灯,非常用ライト,誘導灯
camping lantern: ランタン,LEDランタン,キャンプランタン
headlamp: ヘッドライト,ヘッドランプ
work light: 作業灯,ワークライト,投光器
ring light: リングライト,撮影用ライト,自撮りライト
flashlight: 懐中電灯,ハンドライト,ハンディライト
jump starter: ジャンプスターター,エンジンスターター
car inverter: インバーター,カーインバーター
portable power station: ポータブル電源,蓄電池
solar panel: ソーラーパネル,ソーラーチャージャー
rechargeable battery: 乾電池,充電池,アルカリ乾電池,単三電池,単四電池
ups: 無停電電源装置
ev charger: EV充電器,EV充電ケーブル
usb hub: USBハブ,ドッキングステーション
router: ルーター,無線LANルーター,wifi中継機
hard drive, memory card: 外付けHDD,外付けSSD,USBメモリ,メモリーカード
e-reader: 電子書籍リーダー,電子書籍端末,電子ペーパー
writing tablet: 電子メモパッド,電子メモ,ペンタブレット,お絵かきタブレット
keyboard: キーボード,ワイヤレスキーボード,メカニカルキーボード
computer mouse: マウス,ワイヤレスマウス,ゲーミングマウス
computer monitor: 液晶モニター,ゲーミングモニター,モバイルモニター
graphics card: グラフィックボード,グラボ
printer: プリンター,ラベルプリンター,3Dプリンター
webcam: ウェブカメラ,webカメラ
soundbar: サウンドバー,テレビスピーカー,ホームシアター
karaoke machine, party speaker: カラオケセット,パーティースピーカー,ラジカセ,カラオケ機
karaoke microphone: カラオケマイク,ワイヤレスマイク,マイクロホン
turntable: レコードプレーヤー,ターンテーブル
cd player: CDプレーヤー,ポータブルCDプレーヤー
mp3 player: MP3プレーヤー,デジタルオーディオプレーヤー
dvd player: DVDプレーヤー,ポータブルDVDプレーヤー
radio: ラジオ,防災ラジオ,手回しラジオ,ポータブルラジオ
headphones: ワイヤレスイヤホン,イヤホン,ヘッドホン,ヘッドセット,骨伝導イヤホン
baby monitor: ベビーモニター,ベビーカメラ,見守りカメラ
security camera: 防犯カメラ,監視カメラ,ペットカメラ,ネットワークカメラ
trail camera: トレイルカメラ
dash cam: ドライブレコーダー,ドラレコ,車載カメラ
camera, action camera: アクションカメラ,デジタルカメラ,デジカメ,インスタントカメラ,ビデオカメラ,キッズカメラ
video doorbell: ドアホン,インターホン,ドアベル,ワイヤレスチャイム
smart lock: スマートロック,電子錠,デジタルロック
smart plug: スマートプラグ,スマートコンセント,タイマーコンセント
smart thermostat: サーモスタット,スマートサーモスタット
robot lawnmower: ロボット芝刈り機
window cleaning robot: 窓拭きロボット,窓掃除ロボット
robot vacuum: ロボット掃除機
handheld vacuum: ハンディクリーナー,カークリーナー,布団クリーナー,掃除機
ash vacuum: 灰掃除機,業務用掃除機
steam mop: スチームモップ,スチームクリーナー,回転モップクリーナー,電動モップ
ultrasonic cleaner: 超音波洗浄機,超音波洗浄器
mosquito lamp: 蚊取り器,電撃殺虫器,捕虫器,殺虫ライト,電撃ラケット
ultrasonic pest repeller: 超音波害獣除け,ネズミ撃退器,猫よけ
metal detector: 金属探知機,金属探知器
walkie talkie: トランシーバー,無線機
gps tracker: GPSトラッカー,見守りGPS,紛失防止タグ,スマートタグ
car navigation, car stereo: カーナビ,カーオーディオ,ディスプレイオーディオ
vr headset: VRゴーグル,VRヘッドセット
game controller, game console: ゲームパッド,コントローラー,携帯ゲーム機
soldering iron: はんだごて,半田ごて,ハンダゴテ,はんだこて
pyrography pen: ウッドバーニングペン,電熱ペン
multimeter: テスター マルチメーター,デジタルマルチメーター,クランプメーター,検電器
diagnostic scanner: OBD2スキャナー,車診断機
smoke alarm: 火災警報器,煙探知機,火災報知器
carbon monoxide alarm: 一酸化炭素警報器,一酸化炭素チェッカー,ガス警報器
alarm, alarm system: 防犯アラーム,防犯ブザー,警報器
air quality monitor: CO2モニター,二酸化炭素濃度計,空気質モニター
ozone generator: オゾン発生器,オゾン脱臭器
uv steriliser: 紫外線除菌器,UV除菌器,歯ブラシ除菌器,除菌ライト
paper shredder: シュレッダー,電動シュレッダー
laminator: ラミネーター
label maker: ラベルライター
calculator: 電卓,関数電卓
heat press: ヒートプレス機,カッティングマシン
electric bicycle: 電動アシスト自転車,電動自転車,電動バイク
electric scooter: 電動キックボード,電動キックスクーター
hoverboard: ホバーボード,バランススクーター,電動一輪車
mobility scooter: シニアカー,電動車椅子,電動カート
electric skateboard: 電動スケートボード
espresso machine: エスプレッソマシン,全自動コーヒーマシン
lid: 蓋,フタ
blade: 刃,ブレード
fox: キツネ
bee: ハチ,蜂
ladybird: てんとう虫
duck: アヒル
lion: ライオン
monkey: サル,猿
horse: 馬,ウマ
cow: 牛柄
sheep: 羊
lamb: 子羊
turtle: カメ,亀
snake: ヘビ,蛇
shark: サメ
whale: クジラ
crab: カニ
pig: 豚,ブタ
tiger: トラ
penguin: ペンギン
owl: フクロウ
giraffe: キリン
snail: カタツムリ
caterpillar: いもむし
iron: 鉄,鉄分
brass: 真鍮
chrome: クロム
alloy: 合金
bead, beads: ビーズ,玉
amber: 琥珀
rhinestone: ラインストーン
teething necklace: 歯固めネックレス
teether: 歯固め
key ring: キーホルダー,キーリング,バッグチャーム
colour: カラー,色
shape, shaped: 形
fruit: フルーツ,果物
bee wax, wax: 蜜蝋,ワックス
candle: キャンドル,ろうそく
lamp: ランプ
torch oil, lamp oil: ランプオイル
torch, flashlight: 懐中電灯
night light: ナイトライト
lighting chain, string lights: イルミネーション
extension cord: 延長コード
socket: コンセント
plug: プラグ
charger: 充電器
hair dryer: ドライヤー
heater: ヒーター
dehumidifier: 除湿機
humidifier: 加湿器
chain saw: チェーンソー
brush cutter: 草刈機,刈払機
lawn mower: 芝刈り機,芝刈機,電動芝刈り機
saw: のこぎり
drill: ドリル
screw: ネジ
ladder: はしご,脚立
building set: 組み立てブロック
magnetic balls, magnetic: マグネットボール
jigsaw puzzle, puzzle: パズル
fishing toy, fishing game: 魚釣りおもちゃ
fishing: 釣り
cartoon: アニメ
paint, finger paint: フィンガーペイント
drum: ドラム,太鼓
trumpet: トランペット
fancy-dress costume, costume: コスプレ衣装,仮装
skirt: スカート
dress: ワンピース,ドレス,ロングワンピース
trousers: ズボン,パンツ,ジーンズ,レギンス,カーゴパンツ,ジョガーパンツ
slippers: スリッパ,ルームシューズ,上履き,ベビーシューズ
boots: ブーツ,ショートブーツ,スノーブーツ,長靴,レインブーツ,登山靴,トレッキングシューズ
belt: ベルト,革ベルト,サスペンダー
scarf: マフラー,スカーフ,ストール,ネックウォーマー
gloves: 手袋,グローブ,スキーグローブ,サイクルグローブ,ミトン
wallet: 財布,長財布,小銭入れ,パスポートケース,カードケース
bathtub: バスタブ,浴槽,折りたたみ浴槽
changing table: おむつ交換台
sleeping bag: 寝袋,スリーパー,シュラフ
soother, pacifier: おしゃぶり
soother holder: おしゃぶりホルダー
rattle: ガラガラ
helmet: ヘルメット
goggles: ゴーグル
life jacket: ライフジャケット,救命胴衣,ライフベスト
swimming aid, swim ring: 浮き輪
diffuser: ディフューザー
micellar water: ミセルウォーター
skin lightening: 美白
particle filter mask, respirator: 防塵マスク
blood glucose: 血糖
milk thistle: ミルクシスル
raspberry: ラズベリー
cabbage: キャベツ
watermelon: スイカ
workshop: 作業場
opening: 開口
label: ラベル
remover: リムーバー
friendship: 友情
powder: パウダー,粉末
capsules, capsule: カプセル
tablets, tablet: 錠剤,タブレット
softgel, softgels: ソフトジェル
gummies, gummy: グミ
lozenge, lozenges: トローチ
drops, drop: ドロップ,滴
supplement, dietary: サプリ,サプリメント,健康食品
vegan: ヴィーガン
vegetarian, veg: ベジタリアン
organic: オーガニック,有機
natural: 天然,ナチュラル,自然
pure: ピュア,純粋
fresh: フレッシュ,新鮮
raw: 生,ロー
dried, dry: 乾燥,ドライ,干し
roasted: ロースト,焙煎,焼き
smoked: 燻製,スモーク
frozen: 冷凍
refrigerated, chilled: 冷蔵
instant: インスタント,即席
whole grain: 全粒,全粒粉
gluten free: グルテンフリー
gluten: グルテン
free: フリー,無添加
sugar free, unsweetened: 無糖,シュガーフリー,砂糖不使用
sugar: 砂糖,シュガー
salt, salted: 塩,ソルト
pepper: 胡椒,ペッパー,こしょう
chili, chilli: 唐辛子,チリ
spicy, hot: 辛い,スパイシー,激辛
sweet: スイート,甘い
sour, tangy: サワー,酸っぱい
flavour, flavor: 味,フレーバー,風味
extract: エキス,抽出物
concentrate, concentrated: 濃縮
blend, mix: ブレンド,ミックス,混合
juice: ジュース,果汁
drink, beverage: 飲料,ドリンク,飲み物
soda, cola: ソーダ,コーラ,炭酸
sparkling water, sparkling: 炭酸水,スパークリング
energy drink, energy: エナジードリンク,エネルギー
milk: 牛乳,ミルク
soy milk, soy: 豆乳,大豆
oat, oats, oatmeal: オート,オートミール,オーツ
almond, almonds: アーモンド
peanut, peanuts: ピーナッツ,落花生
cashew, cashews: カシュー,カシューナッツ
walnut, walnuts: くるみ,クルミ,胡桃
hazelnut, hazelnuts: ヘーゼルナッツ
pistachio, pistachios: ピスタチオ
nuts, mixed nuts: ナッツ,木の実
seeds, seed: 種,シード
pumpkin seeds, pumpkin: かぼちゃ,カボチャ,南瓜
sesame: ごま,ゴマ,胡麻
sesame oil: ごま油
chia: チアシード
flaxseed, flax, linseed: 亜麻仁,フラックスシード
quinoa: キヌア
brown rice, rice: 玄米,白米,ご飯
rice cake: 餅,もち
noodles, noodle: 麺,ヌードル,うどん,そば
ramen, instant noodles: ラーメン,カップ麺,らーめん
pasta, spaghetti: パスタ,スパゲッティ,マカロニ
flour: 小麦粉,粉
wheat: 小麦
barley: 大麦,麦茶
corn: とうもろこし,コーン
bread: パン
cake: ケーキ
cookies, biscuits: クッキー,ビスケット
cracker, crackers: クラッカー
snack, snacks: おやつ,スナック,お菓子
chips, crisps: ポテトチップス,チップス
popcorn: ポップコーン
cereal, granola: シリアル,グラノーラ
grains, grain: 穀物,雑穀
bar, bars: バー
syrup: シロップ
sweetener, stevia: 甘味料,ステビア
chocolate, cocoa: チョコレート,チョコ,ココア,カカオ
dark chocolate, dark: ダーク
candy, sweets: キャンディ,飴,あめ
chewing gum, gum: ガム
chewable: チュアブル
lollipop: ロリポップ
jelly, mini cups: ゼリー,こんにゃく
dessert, pudding: デザート,プリン
butter: バター
yogurt: ヨーグルト
cream, whipped cream: クリーム,生クリーム
egg, eggs: 卵,たまご,玉子
meat: 肉
beef: 牛肉,ビーフ
pork: 豚肉,ポーク
chicken: 鶏肉,チキン
ham, sausage: ハム,ソーセージ,ベーコン
tuna: ツナ,まぐろ,マグロ
salmon: 鮭,サーモン
fish: 魚,フィッシュ
shrimp, prawn: えび,エビ,海老
seaweed, laver: 海苔,わかめ,昆布,のり
kimchi: キムチ
soup: スープ,汁,味噌汁
porridge: お粥,かゆ
curry: カレー
soy sauce: 醤油,しょうゆ
ketchup, tomato sauce: ケチャップ
mayonnaise: マヨネーズ
mustard: マスタード,からし
vinegar: 酢,ビネガー
olive oil, olive: オリーブオイル,オリーブ
cooking oil, oil: 食用油,サラダ油
coconut oil, coconut: ココナッツオイル,ココナッツ,ココナツ
seasoning, spice, masala: 調味料,スパイス,香辛料
ginger: 生姜,ショウガ,ジンジャー
cinnamon: シナモン
saffron: サフラン
cumin: クミン
cardamom: カルダモン
clove, cloves: クローブ
oregano: オレガノ
basil, tulsi: バジル
mint, peppermint: ミント,ハッカ,ペパーミント
rosemary: ローズマリー
herb, herbal: ハーブ,薬草
onion: 玉ねぎ,オニオン
potato: じゃがいも,ポテト
sweet potato: さつまいも
tomato: トマト
carrot: にんじん,人参
cabbage, broccoli: キャベツ,ブロッコリー,白菜
spinach: ほうれん草
cucumber: きゅうり
bean, beans: 豆,黒豆
lentils, pulses, dal: レンズ豆
vegetable, vegetables: 野菜
mushroom: きのこ,しいたけ,霊芝
apple: りんご,リンゴ,アップル
pear: 梨,なし
banana: バナナ
orange, citrus: オレンジ,みかん
lemon: レモン
lime: ライム
grapefruit: グレープフルーツ
grape, raisin: ぶどう,ブドウ,レーズン
strawberry: いちご,イチゴ,ストロベリー
blueberry: ブルーベリー
cranberry: クランベリー
raspberry, berry: ラズベリー,ベリー
elderberry: エルダーベリー
cherry: チェリー,さくらんぼ
peach: ピーチ,白桃
apricot: あんず,アプリコット
plum, prune: プルーン,梅,すもも
mango: マンゴー
pineapple: パイナップル
kiwi: キウイ
melon, watermelon: メロン,スイカ
pomegranate: ザクロ
date, dates, jujube: なつめ,デーツ
fig: いちじく
avocado: アボカド
acai, superfood: アサイー,スーパーフード
green tea, tea: 緑茶,抹茶
black tea, tea: 紅茶
tea bags, tea bag: ティーバッグ
milk tea: ミルクティー
coffee: コーヒー,珈琲
decaffeinated, decaf: デカフェ,カフェインレス
caffeine: カフェイン
kombucha: コンブチャ
wine, beer, alcohol: ワイン,ビール,お酒,アルコール
vanilla: バニラ
caramel: キャラメル
baking powder, baking: ベーキングパウダー,重曹,製菓
yeast: イースト,酵母
canned, tin: 缶詰,缶
drinking water, mineral water: 水,ミネラルウォーター
low calorie, calories: 低カロリー,カロリー
fibre, fiber: 食物繊維,ファイバー,繊維
breakfast, meal: 朝食,食事
meal replacement, shake: 置き換え,シェイク
delicious, tasty: おいしい,美味しい
crispy, crunchy: サクサク,クリスピー,クランチ
creamy: クリーミー,なめらか
mild: マイルド
traditional: 伝統
handmade: 手作り,ハンドメイド
cold pressed: 低温圧搾,コールドプレス
preservative free, no preservatives: 保存料不使用,防腐剤
baby food: 離乳食,ベビーフード
infant formula, formula: 粉ミルク,調製粉乳
pet food, dog food: ペットフード,ドッグフード
lava stone, stone: 溶岩石,ストーン,石
gemstone, crystal: 宝石,クリスタル,水晶
pearl, pearls, beads: パール,真珠,ビーズ
diamond: ダイヤモンド
gold plated, golden: 金メッキ
silver: シルバー,銀
copper, brass: 銅,真鍮
aluminium, aluminum: アルミ,アルミニウム
metal, iron: メタル,金属,鉄製,アイアン
titanium: チタン
nickel, chrome: ニッケル,クロム
bamboo, rattan: 竹,バンブー,ラタン
cork: コルク
linen: リネン,麻
wool, cashmere: ウール,カシミヤ,羊毛
silk, satin: シルク,サテン,絹
polyester, nylon: ポリエステル,ナイロン
velvet, plush, fleece: ベルベット,フリース,ベロア
fur, faux fur: ファー,毛皮
lace: レース
denim, jeans: デニム,ジーンズ
foam, sponge: スポンジ,フォーム,低反発
latex: ラテックス
acrylic, resin: アクリル,レジン,樹脂
porcelain: 磁器,ポーセリン
fabric, cloth: 布,生地,ファブリック
sticker, decal: シール,ステッカー
set, kit: セット,キット
pair: ペア,足組
piece, pieces: ピース,個入り
small, mini: 小型,ミニ,小さい
large, big: 大型,大容量,ビッグ
long: ロング,長い
short: ショート,短い
round: 丸型,ラウンド,円形
square: 四角,スクエア
thick, thickened: 厚手,厚い
thin, slim: 薄型,薄手,スリム
soft: ソフト,柔らか
hard, solid: ハード,硬い
heavy duty, strong: 強力,頑丈,丈夫
lightweight, light: 軽量,軽い
automatic: 自動,全自動
manual: 手動
digital: デジタル
smart: スマート
professional: プロ,業務用,専門
reusable: 再利用,繰り返し
disposable: 使い捨て
washable: 洗える,ウォッシャブル
breathable: 通気性,メッシュ
elastic, stretch: 伸縮,ストレッチ,ゴム
anti-slip, non-slip: 滑り止め
noise, silent: 静音,騒音
temperature, thermal: 温度,保温
cooling, ice: 冷却,冷感,アイス,氷
luminous, glow: 光る,蓄光,発光
glitter, shiny: ラメ,グリッター,キラキラ
pattern, printed: 柄,プリント,模様
vintage, retro, antique: ヴィンテージ,レトロ,アンティーク
cute, lovely: かわいい,可愛い
fashion, fashionable: ファッション,おしゃれ
elegant, luxury: 高級,エレガント
casual: カジュアル
punk, gothic: パンク,ゴシック
ethnic, tribal, boho: エスニック,ボヘミアン
viking, medieval: バイキング,中世
buddha, religious: 仏,数珠
cross, skull: 十字架,ドクロ,スカル
heart, love: ハート,愛
star, moon: 星,スター,月
angel, fairy, princess: 天使,妖精,プリンセス
mermaid, dragon: 人魚,マーメイド,ドラゴン
pirate, soldier, police: 海賊,兵士,警察
witch, devil, halloween: 魔女,悪魔,ハロウィン
easter: イースター
carnival, costume: カーニバル,衣装,コスチューム
wedding, bride: ウェディング,結婚式,花嫁
school, student: 学校,学生,スクール
office, stationery: 事務用,文具,オフィス
travel: 旅行,トラベル
sport, fitness: スポーツ,運動,フィットネス
swimming, beach, pool: 水泳,プール,ビーチ
fishing, hunting: 釣り,狩猟
climbing, hiking: 登山,クライミング,ハイキング
dance, ballet: ダンス,バレエ
music, musical: 音楽,ミュージック,オルゴール
educational, learning, montessori: 知育,学習,モンテッソーリ
game, play: ゲーム,遊び
building, construction, blocks: ブロック,組み立て,積み木
rods, sticks: スティック,棒
ball, balls: ボール,球
car toy, vehicle: ミニカー,車
train, plane, boat, ship: 電車,飛行機,船,ボート
robot: ロボット
gun, weapon, sword: 銃,水鉄砲,剣,エアガン
bow, arrow, dart: 弓,矢,ダーツ
bubble, bubbles, soap bubbles: シャボン玉,バブル
slime, clay, dough: スライム,粘土
squeeze, squishy: スクイーズ
balloon: 風船,バルーン
drawing, colouring: お絵かき,塗り絵
pencil, pen, crayon, marker: 鉛筆,ペン,クレヨン,マーカー
eraser, sharpener: 消しゴム,鉛筆削り
book, notebook: 本,ノート
craft, diy, creative: 手芸,工作,クラフト
tattoo, temporary tattoo: タトゥー
henna: ヘナ
pendant: ペンダント
brooch, badge: ブローチ,バッジ
piercing, stud: ピアス,スタッド
chain: チェーン,鎖
anklet: アンクレット,足首アクセサリー
buckle, clasp: バックル,留め具
zipper, button: ファスナー,ジッパー,ボタン
hood, hooded: フード,フード付き
sleeve, long sleeve: 長袖,半袖,袖
collar, neck: 首,襟,ネック
waist, belly: 腰,ウエスト,腹
back, shoulder: 背中,肩
foot, leg, knee: 足,脚,膝
hand, finger, wrist: 手,指,手首
head: 頭,ヘッド
ear, nose, mouth: 耳,鼻,口
tooth, teeth, dental: 歯,デンタル,口腔
body: ボディ,体,身体
beard, shaving: ひげ,シェービング,剃刀
hair colour, hair dye, dye: 染毛剤,ヘアカラー,毛染め
curling, straightening: カール,ストレート
keratin: ケラチン
cream: クリーム
lotion, milk: ローション,乳液
serum, essence, ampoule: 美容液,セラム,エッセンス
gel: ジェル
spray, mist: スプレー,ミスト,噴霧
ointment, balm: 軟膏,バーム
mask, face mask: マスク,パック,フェイスマスク
moisturising, moisturizing, hydrating: 保湿,うるおい
nourishing: 栄養
anti-aging, wrinkle: 抗老化,エイジングケア,しわ
acne, pimple: ニキビ
aloe, aloe vera: アロエ
shea butter, argan: シアバター,アルガン
rose: ローズ,バラ
lavender: ラベンダー
tea tree, eucalyptus: ティーツリー,ユーカリ
jasmine, sandalwood: ジャスミン,白檀,サンダルウッド
incense, aroma diffuser, aromatherapy: お香,アロマ,ディフューザー
candle, wax: キャンドル,ろうそく,ワックス
disinfectant, sanitizer, antibacterial: 消毒,抗菌,除菌
insect, mosquito, repellent: 虫除け,蚊,虫
poison, pesticide: 殺虫剤,農薬
tobacco, cigarette, vape: たばこ,電子タバコ,ニコチン
medicine, medical: 医療,薬,医薬品
pain, relief: 痛み,鎮痛,緩和
massage: マッサージ
health, healthy: 健康,ヘルシー
immune, immunity: 免疫
antioxidant: 抗酸化
stress, relax: ストレス,リラックス
weight, body weight: 体重,重さ
booster, support, boost: サポート,ブースター
complex, formula: コンプレックス,複合,配合
strength, extra: 強力,エクストラ
acid: 酸,アシッド
amino acid, arginine, carnitine: アミノ酸,アルギニン,カルニチン
creatine: クレアチン
biotin: ビオチン
folate, folic acid: 葉酸
potassium, selenium, iodine: カリウム,セレン,ヨウ素
sodium: ナトリウム
coenzyme, ubiquinol: コエンザイム,ユビキノール
hyaluronic acid: ヒアルロン酸
glutathione: グルタチオン
quercetin, resveratrol: ケルセチン,レスベラトロール
bromelain, papain: ブロメライン,パパイヤ
astaxanthin, zeaxanthin: アスタキサンチン,ゼアキサンチン
spirulina, chlorella: スピルリナ,クロレラ
maca, ashwagandha: マカ,アシュワガンダ
echinacea, valerian: エキナセア,バレリアン
ginkgo, grape seed: イチョウ,ぶどう種子
saw palmetto, red clover: ノコギリヤシ
mannose, inositol, choline: マンノース,イノシトール,コリン
evening primrose, borage: 月見草,ルリジサ
krill, cod liver: クリル,タラ肝油
charcoal: 炭,活性炭
leaf, leaves, root: 葉,根,ルート
plant, tree: 植物,木,植木
motor, engine: モーター,エンジン
pump: ポンプ
cable, cord, wire: ケーブル,コード,電線
plug, socket, outlet: プラグ,コンセント,ソケット
extension, power strip: 延長コード,電源タップ
switch, controller: スイッチ,コントローラー
power supply, transformer: 電源,変圧器,トランス
lithium, lithium battery: リチウム,リチウムイオン
screen, display: 画面,スクリーン,ディスプレイ
phone, mobile: 携帯,スマホ,スマートフォン,電話
computer, laptop, tablet: パソコン,ノートパソコン,タブレット
sensor, alarm, detector: センサー,警報器,感知
smoke, carbon monoxide: 煙,一酸化炭素
projector, star projector: プロジェクター
humidifier, purifier: 加湿器,空気清浄機
air: 空気,エアー
steam, iron: スチーム,アイロン
oven, stove, cooktop: オーブン,コンロ,レンジ
pot, pan: 鍋,フライパン
plate, bowl, dish: 皿,器,ボウル
spoon, fork, cutlery: スプーン,フォーク,カトラリー,箸
straw, lid: ストロー,蓋
box, container, storage: 箱,ボックス,容器,収納
bag, pouch: バッグ,袋,ポーチ
basket, bucket: かご,バスケット,バケツ
holder, stand, rack: スタンド,ホルダー,棚,ラック
hook, hanger: フック,ハンガー
cover, case: カバー,ケース
mat, pad, carpet: マット,パッド,ラグ
curtain, blind: カーテン,ブラインド
window, door: 窓,ドア
mirror: 鏡,ミラー,全身鏡,姿見,卓上ミラー,LEDミラー,壁掛けミラー
clock, watch: 時計,腕時計
lock, key: 鍵,ロック,錠
gate, fence, barrier: ゲート,フェンス,柵
hose, pipe, tube: ホース,パイプ,チューブ
valve, regulator: バルブ,調整器
filter: フィルター
screw, nail, tool: ネジ,釘,工具
saw, drill, grinder: のこぎり,ドリル,グラインダー
brush, comb: ブラシ,くし
scissors, cutter, blade: はさみ,カッター,刃
tape: テープ
glasses, goggles, sunglasses: 眼鏡,サングラス,ゴーグル
umbrella, parasol: 傘,日傘,パラソル
wheel, tyre, tire: 車輪,タイヤ,ホイール
brake, pedal: ブレーキ,ペダル
scooter, kick scooter: キックボード,スクーター
motorcycle, moped: バイク,オートバイ
truck, bus, trailer: トラック,バス,トレーラー
airbag, seat belt: エアバッグ,シートベルト
cat, kitten: 猫,ネコ,ねこ
bird, duck: 鳥,アヒル,鴨
dog, puppy: 犬,子犬
horse, cow, sheep: 馬,牛,羊
elephant, lion, monkey: ゾウ,象,ライオン,サル
frog, turtle, snake: カエル,カメ,ヘビ
butterfly, bee, ladybird: 蝶,ハチ,てんとう虫
wolf, fox, tooth: オオカミ,狼,キツネ
dolphin, shark, whale: イルカ,サメ,クジラ
octopus, crab: タコ,カニ
figure, statue, ornament: フィギュア,置物,像
decoration, decorative: 装飾,飾り,デコレーション,インテリア
gift, present: ギフト,贈り物,プレゼント
outdoor, camping: 屋外,アウトドア,キャンプ
home, house, household: 家庭用,ホーム,家
hotel, restaurant: ホテル,レストラン,業務用
adult, adults: 大人,成人
pregnant, maternity: マタニティ,妊婦
unisex: 男女兼用,ユニセックス
protection, shield: 保護,プロテクター,ガード
chemical, toxic: 化学,有毒,有害
mercury, arsenic, asbestos: 水銀,ヒ素,アスベスト
formaldehyde, benzene: ホルムアルデヒド,ベンゼン
bacteria, mould: 細菌,カビ
explosion, overheating: 爆発,過熱
injury, fall, cut: 怪我,転倒,負傷
allergy, irritation: アレルギー,刺激
spray glue, adhesive: スプレーのり
firework, firecracker: 花火,爆竹
laser pointer, laser: レーザーポインター,レーザー
recliner chair: リクライニングチェア,リクライナー,リクライニングソファ,座椅子
armchair: アームチェア,ロッキングチェア,一人掛けソファ
sofa: ソファ,ソファベッド,カウチソファ
bean bag: ビーズクッション,人をダメにするソファ
gaming chair: ゲーミングチェア,オフィスチェア,デスクチェア,パソコンチェア
dining chair: ダイニングチェア,食卓椅子
stool: スツール,オットマン,踏み台,バススツール,風呂椅子
garden chair, garden furniture: ガーデンチェア,ガーデンテーブルセット,ガーデンベンチ,サンベッド
dining table: ダイニングテーブル,食卓
coffee table, side table: コーヒーテーブル,サイドテーブル,ローテーブル,ナイトテーブル
desk: デスク,パソコンデスク,学習机,昇降デスク,折りたたみデスク
dressing table: ドレッサー,化粧台
shoe cabinet: シューズラック,下駄箱,シューズボックス,靴箱,シューズキャビネット
wardrobe, clothes rail: ワードローブ,クローゼット,ハンガーラック,洋服タンス
tv stand: テレビ台,テレビボード,テレビスタンド
bathroom cabinet: 洗面台収納,バスルームキャビネット,ミラーキャビネット
storage box, laundry basket: 収納ボックス,収納ケース,おもちゃ箱,ランドリーバスケット,衣装ケース
bunk bed: 二段ベッド,ロフトベッド,2段ベッド
bed frame: ベッドフレーム,すのこベッド,パイプベッド,収納ベッド
mattress topper: マットレストッパー,敷きパッド,ベッドパッド,高反発マットレス,敷布団
mattress: マットレス,ベビーマットレス,折りたたみマットレス
weighted blanket: 加重ブランケット,ブランケット,毛布,ひざ掛け,ベビーブランケット
duvet: 布団,掛け布団,羽毛布団
travel pillow: ネックピロー,トラベルピロー
seat cushion: クッション,座布団,シートクッション,腰クッション
clothes airer: 物干し,室内物干し,物干しスタンド,洗濯物干し,部屋干しスタンド
ironing board: アイロン台
waste bin: ゴミ箱,ダストボックス
mop, broom: モップ,フロアモップ,ほうき,ワイパー 掃除
curtain, shower curtain: カーテン,遮光カーテン,シャワーカーテン,レースカーテン
blind: ロールスクリーン,ブラインド,遮光ブラインド,ロールカーテン
awning, parasol: オーニング,サンシェード,ガーデンパラソル,シェードセイル
rug, doormat: ラグ,カーペット,玄関マット,絨毯,バスマット
bath mat: 滑り止めマット 浴室,浴槽マット,お風呂マット
toilet seat: 便座,トイレ便座,温水洗浄便座,便座ソフトクローズ
toilet: 便器
camping toilet: ポータブルトイレ,簡易トイレ
shower cubicle: シャワーブース,シャワーユニット
tap: 水栓,蛇口,混合水栓,キッチン水栓
grab rail, shower chair: 手すり,浴室手すり,シャワーチェア,介護用風呂椅子
towel: タオル,バスタオル,フェイスタオル,ビーチタオル
frying pan: フライパン,グリルパン,スキレット,玉子焼き器
saucepan: 鍋,片手鍋,両手鍋,ホーロー鍋,土鍋,鍋セット
wok: 中華鍋,いため鍋
pressure cooker: 圧力鍋,電気圧力鍋
baking tin: ケーキ型,マフィン型,シリコン型,パウンド型,オーブン皿
mandoline slicer: スライサー,野菜スライサー,おろし金,千切りスライサー,キャベツスライサー
kitchen knife set: 包丁,包丁セット,三徳包丁,パン切り包丁,ステーキナイフ
kitchen scissors: キッチンバサミ,はさみ
chopping board: まな板,カッティングボード
kitchen utensils: キッチンツール,フライ返し,おたま,トング,泡立て器
plate set: 皿セット,プレート皿,食器セット,お皿,丼鉢
mug: マグカップ,コップ,タンブラー,コーヒーカップ,湯のみ
drinking glasses: グラス,ワイングラス,タンブラーグラス,ガラスコップ
carafe, teapot: ピッチャー,水差し,デキャンタ,ティーポット,急須
vacuum flask: 魔法瓶,水筒,保温ボトル,スープジャー,ステンレスボトル
water bottle: 水筒,ウォーターボトル,スポーツボトル,キッズ水筒
garlic press: にんにく絞り,くるみ割り,ポテトマッシャー,ピザカッター
meat grinder: ミンサー,肉挽き機,ミートグラインダー,電動ミンサー
toaster: トースター,ポップアップトースター
sandwich maker: ホットサンドメーカー,サンドイッチメーカー
fire pit: 焚き火台,ファイヤーピット,焚火台
ethanol fireplace: バイオエタノール暖炉,電気暖炉,暖炉型ヒーター
barbecue, charcoal grill: バーベキューコンロ,BBQコンロ,炭火グリル,七輪,スモーカー 燻製
patio heater: パティオヒーター,屋外ストーブ,ガスストーブ
kerosene heater: 石油ストーブ,石油ファンヒーター,対流式ストーブ
candle, tealight: ティーライト,ティーライトキャンドル,ろうそく,アロマキャンドル,LEDキャンドル
reed diffuser: リードディフューザー,ルームフレグランス,ルームスプレー,アロマワックス
clock, alarm clock: 掛け時計,目覚まし時計,置き時計,デジタル時計,光目覚まし時計
photo frame, picture: フォトフレーム,額縁,デジタルフォトフレーム,アートパネル
vase, plant pot: 花瓶,フラワーベース,植木鉢,プランター
indoor fountain: 卓上噴水,ソーラー噴水,噴水ポンプ
outdoor thermometer: 屋外温度計,外気温計
safe, money box: 金庫,手提げ金庫,貯金箱,家庭用金庫
padlock: 南京錠,ダイヤル錠,ダイヤルロック,番号錠,TSAロック
door lock: ドアロック,シリンダー錠
child safety lock: チャイルドロック,コーナーガード,コンセントカバー,引き出しロック
fly screen: 網戸,蚊帳,マグネット網戸
suitcase: スーツケース,キャリーケース,機内持込スーツケース,キャリーバッグ
shopping trolley: ショッピングカート,キッチンワゴン,ワゴン収納
step ladder: 脚立,はしご,伸縮はしご,踏み台脚立
scaffold tower: 足場,移動式足場,ローリングタワー,足場台,作業台 足場
wash basin: 洗面台,洗面ボウル
kitchen sink: シンク,キッチンシンク
bed linen: 布団カバーセット,シーツ,ボックスシーツ,掛け布団カバー
gas range: ガスレンジ オーブン
built-in hob: ビルトインコンロ,ラジエントヒーター
bar cart: バーワゴン,キッチンワゴン
wine rack: ワインラック
spice rack: スパイスラック,調味料入れ
dish rack: 水切りラック,水切りかご
bread bin: ブレッドケース,パンケース
salt and pepper shakers: 塩入れ,ソルトシェーカー
cake stand: ケーキスタンド
serving tray: お盆,トレー 配膳
salad spinner: サラダスピナー,野菜水切り器
colander: ザル キッチン,こし器,水切りボウル
measuring cup: 計量カップ,計量スプーン
mixing bowl: ミキシングボウル,ステンレスボウル
rolling pin: めん棒,麺棒
cookie cutter: クッキー型,抜き型
piping bag: 絞り袋,口金
cake topper: ケーキトッパー
tea towel: ふきん,キッチンクロス
oven glove: 鍋つかみ,オーブンミトン
napkins: 紙ナプキン,ナプキン 食卓
napkin ring: ナプキンリング
ice bucket: アイスペール,ワインクーラー バケツ
cocktail shaker: カクテルシェーカー,シェイカー カクテル
hip flask: スキットル,ヒップフラスク
storage jar: 保存瓶,キャニスター,密閉瓶
pizza stone: ピザストーン
grill brush: グリルブラシ,網ブラシ
smoker: 燻製器,スモーカーグリル
tortilla maker: トルティーヤメーカー,ロティメーカー
tea maker: ティーメーカー,電気ケトル お茶
kitchen timer: キッチンタイマー
knife block: 包丁スタンド,ナイフブロック
cheese grater: チーズおろし器,おろし金
clothes hanger: ハンガー 衣類,衣類ハンガー
coat stand: コートハンガー,ポールハンガー
umbrella stand: 傘立て
wall clock: 掛け時計,鳩時計
hourglass: 砂時計
sculpture: 置物 オブジェ,彫刻像,ガーデンオーナメント
incense burner: お香立て,香炉
wax melt warmer: キャンドルウォーマー,アロマポット
oil lamp: オイルランプ,灯油ランプ,ハリケーンランプ
lamp shade: ランプシェード
lamp holder: 電球ソケット,ランプホルダー
cable reel: コードリール,電工ドラム
power plug: 電源プラグ
cable tie: 結束バンド,インシュロック
junction box: ジャンクションボックス,分電盤
exhaust fan: 換気扇,浴室換気扇
firewood rack: 薪ラック,薪棚,ログキャリー
headboard: ヘッドボード
slatted bed base: すのこベッド,すのこ
trundle bed: デイベッド,親子ベッド
cushion cover: クッションカバー,枕カバー
sofa cover: ソファカバー,椅子カバー
curtain rod: カーテンレール,突っ張り棒,カーテンポール
toilet brush: トイレブラシ
toilet paper holder: トイレットペーパーホルダー
bidet: 温水洗浄便座,ビデ便座,ウォシュレット
shower tray: シャワートレイ,シャワーパン
shower hose: シャワーホース
scouring pad: スポンジ キッチン,たわし,食器用スポンジ
household gloves: ゴム手袋,炊事手袋
bin bags: ゴミ袋,ポリ袋
fly swatter: ハエ叩き,ハエたたき
patio set: ガーデンテーブルセット,ビストロセット
parasol base: パラソルベース,パラソルスタンド
tarpaulin: タープ,ブルーシート,防水シート
mailbox: 郵便受け,宅配ボックス,ポスト 玄関
door handle: ドアノブ,ドアハンドル,取っ手 家具
hygrometer: 湿度計,温湿度計
endoscope camera: 内視鏡カメラ,ファイバースコープ
isopropyl alcohol: イソプロピルアルコール,イソプロパノール
hydrogen peroxide: 過酸化水素
hydrochloric acid: 塩酸
sulfuric acid: 濃硫酸,希硫酸
caustic soda: 苛性ソーダ,水酸化ナトリウム
ammonia solution: アンモニア水
aluminium foil: アルミホイル
cling film: ラップ 食品
baking paper: クッキングシート
crowbar: バール 工具
chisel: ノミ 木工
rivet gun: リベッター
caulking gun: コーキングガン
grease gun: グリースガン
sound level meter: 騒音計
light meter: 照度計
anemometer: 風速計
place mat: ランチョンマット
coaster: コースター 食卓,鍋敷き
tablecloth: テーブルクロス
table runner: テーブルランナー
tagine: タジン鍋
paella pan: パエリア鍋
roasting pan: ロースティングパン
clay pot: 土鍋
skewers: 串 バーベキュー
barbecue tools: bbqツール,バーベキュー用品
lifting sling: スリングベルト
shackle: シャックル
clothes line: 洗濯ロープ,物干しロープ
clothes pegs: 洗濯バサミ
dustpan: ちりとり
feather duster: はたき,ハンディモップ
dream catcher: ドリームキャッチャー
wind chime: 風鈴,ウインドチャイム
corkscrew: ワインオープナー,コルク抜き
bottle opener: 栓抜き
slush machine: スラッシュマシン,フローズンドリンクメーカー
hot dog machine: ホットドッグメーカー
tool box: 工具箱,ツールボックス
tool bag: 工具バッグ,腰袋
hanging chair: ハンギングチェア
porch swing: ブランコチェア,スイングベンチ
mothballs: 防虫剂 衣類,樟脳,ナフタリン
methylated spirit: 燃料用アルコール
methanol: メタノール
chocolate melter: チョコレートウォーマー
stone melanger: カカオグラインダー
jewellery box: ジュエリーボックス,アクセサリーケース
underfloor heating: 床暖房
heating cable: ヒーターケーブル,凍結防止ヒーター
beer dispenser: ビールサーバー
beverage dispenser: ドリンクサーバー
flag: 旗 フラッグ,国旗
bunting: ガーランド 旗
kitchen cabinet: キッチンキャビネット,食器棚
kitchen island: キッチンカウンター,アイランドキッチン
thermostat: サーモスタット,温度コントローラー
radiator valve: ラジエーターバルブ
lint roller: コロコロ 粘着クリーナー
toilet plunger: ラバーカップ,トイレつまり取り
bath pillow: バスピロー,お風呂 枕
bath tray: バスタブトレー,バステーブル
bed tray: ベッドトレー,ベッドテーブル
fireplace tools: 暖炉ツール,ファイヤーツール
stove pipe: 煙突 ストーブ
bench: ベンチ 家具,収納ベンチ
folding stool: 折りたたみ椅子 小型,折りたたみ踏み台
doll's house: ドールハウス,人形の家
doll's furniture: ドール家具
doll's pram: お人形ベビーカー,ドールバギー
toy kitchen: おままごとキッチン,ままごとキッチン,おままごとセット
toy shop: お店屋さんごっこ,レジスターおもちゃ
toy workbench: 工具おもちゃ,大工さんおもちゃ
toy doctor kit: お医者さんごっこ,お医者さんセット
stacking toy: スタッキングカップ,重ねカップ,リング積み
shape sorter: 型はめ,型はめパズル,形合わせ
building blocks: 積み木,つみき,ブロックおもちゃ
marble run: ビー玉転がし,玉転がし,コロコロタワー
marbles: ビー玉
spinning top: コマ,独楽,対戦コマ,コマ回し,ベーゴマ
yo-yo: ヨーヨー
kite: 凧,カイト,凧揚げ,スポーツカイト
bubble machine: シャボン玉マシン,バブルガン,シャボン玉銃
water gun: 水鉄砲,ウォーターガン
dart blaster: スポンジガン,ダーツブラスター
dart board: ダーツボード,ダーツセット,ダーツ盤
table football: テーブルサッカー,サッカーゲーム
pool table, air hockey: ビリヤード台,ビリヤードテーブル,エアホッケー
table tennis table: 卓球台,卓球セット
playing cards: トランプ,カードゲーム
chess set: チェスセット,チェス盤
3d puzzle: 立体パズル,ルービックキューブ,木製パズル
microscope: 顕微鏡
telescope: 天体望遠鏡,単眼鏡,望遠鏡
binoculars: 双眼鏡,オペラグラス
science kit: 実験キット,科学実験キット,工作キット
excavation kit: 発掘キット,化石発掘
toy robot: ロボットおもちゃ,おもちゃロボット
electronic pet: 電子ペット,ロボット犬
remote control car: ラジコンカー,ラジコン,リモコンカー
remote control helicopter: ラジコンヘリ,ラジコンボート,ラジコン飛行機
drone: ドローン,ミニドローン
race track: レーシングコース,サーキットおもちゃ
train set: 電車おもちゃ,木製レールセット,鉄道模型
play tent: キッズテント,プレイテント,プレイトンネル
ball pit: ボールプール,ボールハウス
sandpit, water table: 砂場,砂遊びセット,ウォーターテーブル
bouncy castle: エアー遊具,ふわふわ遊具
swing set: ブランコ,屋外ブランコ
trampoline: トランポリン,ミニトランポリン
climbing frame: ジャングルジム,室内ジャングルジム,クライミングトライアングル
slide: 滑り台,すべり台
rocking horse: 木馬,ロッキングホース,ロディ
ride-on car: 乗用玩具,足けり乗用
electric ride-on car: 電動乗用カー,電動乗用玩具,電動乗用ラジコン
balance bike: キックバイク,バランスバイク,ペダルなし自転車,ストライダー
tricycle: 三輪車,子供用三輪車
kick scooter: キックスクーター,キックボード,子供用キックボード
roller skates: ローラースケート,インラインスケート,ローラーシューズ
pogo stick: ホッピング,ポゴスティック
skateboard: スケートボード,スケボー,ロングボード,ブレイブボード
sledge: そり,雪そり,スノーチューブ
ski jacket, ski suit: スキーウェア,スノーボードウェア,スキージャケット,スノボウェア
ski poles: トレッキングポール,登山ストック,スキーストック
snowshoes: アイゼン,スノーシュー,滑り止めスパイク
ice skates: アイススケート靴,スケート靴
treadmill: ルームランナー,ランニングマシン,トレッドミル,ウォーキングマシン
exercise bike: エアロバイク,フィットネスバイク,スピンバイク
mini exercise bike: ペダル運動器,ミニサイクル
elliptical trainer: クロストレーナー,エリプティカル
rowing machine: ローイングマシン,ボート漕ぎマシン
stepper: ステッパー,踏み台昇降
weight bench: トレーニングベンチ,インクラインベンチ,ベンチプレス
dumbbell: ダンベル,ケトルベル,バーベル,可変式ダンベル
resistance bands: トレーニングチューブ,エクササイズバンド,トレーニングバンド,ゴムバンド 筋トレ
pull-up bar: 懸垂バー,ぶら下がり健康器,懸垂マシン,鉄棒
punching bag: サンドバッグ,パンチングバッグ
boxing gloves: ボクシンググローブ
gym ball: バランスボール,ヨガボール
balance board: バランスボード,バランスディスク
foam roller: フォームローラー,ストレッチローラー,マッサージボール
yoga mat: ヨガマット,エクササイズマット,トレーニングマット,体操マット
ab roller: 腹筋ローラー,アブローラー,腹筋マシン
weighted hula hoop: フラフープ
archery set, crossbow: アーチェリーセット,弓矢セット,ボーガン,クロスボウ
slingshot: スリングショット,パチンコ 狩猟
airsoft gun: エアガン,エアソフトガン,電動ガン,モデルガン
badminton set: バドミントンセット,バドミントンラケット
football goal, basketball hoop: サッカーゴール,バスケットゴール
football, basketball: サッカーボール,バスケットボール,バレーボール
golf clubs: ゴルフクラブ,パター,ゴルフ練習器具
wetsuit: ウェットスーツ
snorkel mask: シュノーケルマスク,シュノーケルセット,ダイビングマスク,シュノーケリングマスク
swim fins: フィン 水泳,足ひれ,ダイビングフィン
swimming ring, pool float: 浮き輪,うきわ,フロート,首浮き輪
swimming armbands: アームリング,アームヘルパー,腕浮き輪,スイムベスト
paddling pool: ビニールプール,家庭用プール,子供用プール,フレームプール
hot tub: ジャグジー,インフレータブルスパ
inflatable kayak: カヤック,インフレータブルカヤック,カヌー
inflatable boat: ゴムボート,インフレータブルボート
paddle board: SUPボード,サップボード,パドルボード,インフレータブルSUP
bodyboard: ボディボード,ビート板
fishing rod, fishing reel: 釣り竿,釣竿,ロッド 釣り,釣りセット
tent: テント,ワンタッチテント,ポップアップテント,ビーチテント
gazebo: ガゼボ,タープテント,イベントテント
camp bed: キャンプコット,コット,折りたたみベッド,簡易ベッド,アウトドアベッド
camping chair: キャンプチェア,アウトドアチェア,折りたたみ椅子,折りたたみチェア,ビーチチェア
camping table: アウトドアテーブル,キャンプテーブル,折りたたみテーブル,ロールテーブル
hammock: ハンモック,ハンモックチェア,ハンギングチェア
sleeping mat: エアマット,エアーベッド,エアベッド,インフレーターマット,キャンプマット
camping stove: カセットコンロ,シングルバーナー,キャンプコンロ,アウトドアコンロ,ガスバーナー
gas lantern: ガスランタン
hiking rucksack: 登山リュック,ザック,ハイドレーションバッグ
climbing harness: ハーネス,フルハーネス,墜落制止用器具,クライミングハーネス
carabiner, climbing rope: カラビナ,クライミングロープ,ビレイデバイス
multitool: マルチツール,折りたたみナイフ,十徳ナイフ
bicycle: 自転車,子供用自転車,折りたたみ自転車,マウンテンバイク,クロスバイク
bicycle trailer: サイクルトレーラー,自転車トレーラー
bicycle child seat: 自転車チャイルドシート,自転車用チャイルドシート,子供乗せ
bicycle lock: 自転車鍵,自転車ロック,ワイヤーロック,チェーンロック
bicycle pump: 空気入れ,自転車空気入れ,フットポンプ
bicycle light: 自転車ライト,サイクルライト,テールライト自転車
bicycle helmet: 自転車ヘルメット,子供用ヘルメット,サイクルヘルメット
bike roller trainer: サイクルトレーナー,ローラー台
dog crate: 犬ケージ,ペットケージ,ペットキャリー,クレート,ペットサークル
cat tree: キャットタワー,爪とぎ,猫タワー
dog bed: ペットベッド,犬ベッド,猫ベッド
pet water fountain: ペット給水器,自動給水器,自動給餌器,自動給水機
aquarium heater: 水槽ヒーター,水槽用ヒーター,アクアリウムヒーター
aquarium: 水槽,アクアリウム
dog chew: 犬用ガム,犬用おやつ,デンタルガム,犬おやつ,犬ガム
dog food: ドッグフード,キャットフード,ペットフード
dog collar, dog lead: 犬首輪,犬リード,犬ハーネス,首輪,無駄吠え防止首輪
cat litter, litter box: 猫砂,猫トイレ,自動猫トイレ
pet clipper: ペットバリカン,犬用バリカン,犬爪切り
rodent cage: ハムスターケージ,うさぎケージ,鳥かご
terrarium: 爬虫類ケージ,テラリウム
bird feeder, bird house: バードフィーダー,巣箱
ukulele: ウクレレ
guitar: ギター,アコースティックギター,エレキギター
keyboard piano: 電子ピアノ,電子キーボード,キーボード ピアノ,シンセサイザー
drum kit: ドラムセット,電子ドラム,カホン
violin, cello: バイオリン,チェロ
recorder flute, harmonica: リコーダー,ハーモニカ,鍵盤ハーモニカ
xylophone: 木琴,シロフォン,カリンバ,タンドラム,鉄琴
guitar amplifier, audio interface: ギターアンプ,オーディオインターフェース,アンプ
candle making kit: キャンドル作りキット,石鹸作りキット,手作りキャンドル
craft kit: ビーズキット,手芸キット,工作キット,アイロンビーズ,アクセサリー作りキット
diamond painting: ダイヤモンドアート,数字油絵,ダイヤモンドペインティング
model kit: プラモデル,模型キット
face paint: フェイスペイント,ボディペイント
fancy dress costume: コスプレ衣装,ハロウィン衣装,コスチューム,仮装衣装
wig, hair extensions: ウィッグ,かつら,エクステ
confetti cannon: 紙吹雪クラッカー,パーティークラッカー,コンフェッティ
balloon set: バルーンセット,バルーンアーチ,アルミ風船,風船セット
helium cylinder: ヘリウム缶,ヘリウムガス,ヘリウムボンベ
party decorations: パーティー飾り,誕生日飾り,ガーランド 誕生日,誕生日飾り付け
birthday candles: バースデーキャンドル,誕生日ろうそく
sparklers: 手持ち花火,花火,線香花火,爆竹,ロケット花火
glow sticks: サイリウム,ペンライト,光る棒
advent calendar: アドベントカレンダー
christmas tree: クリスマスツリー
christmas lights: イルミネーションライト,クリスマスライト,LEDストリングライト,ストリングライト,フェアリーライト
snow globe: スノードーム,スノーグローブ
music box: オルゴール
artificial flowers: 造花,ドライフラワー,フェイクグリーン,プリザーブドフラワー
correction fluid: 修正液,修正テープ,修正ペン
whiteboard: ホワイトボード,黒板,マグネットボード,コルクボード
drawing board: お絵かきボード,イーゼル,お絵描きボード
felt-tip pens: サインペン,マーカーペン,蛍光ペン,色鉛筆,クレヨン
acrylic paint: アクリル絵の具,水彩絵の具,絵の具セット,油絵の具,ポスターカラー
ink cartridge: インクカートリッジ,トナーカートリッジ
backpack: リュックサック,通学リュック
school bag: ランドセル,通学カバン,スクールバッグ,通学バッグ
pencil case: 筆箱,ペンケース
baby bouncer: バウンサー,ベビーバウンサー,ハイローチェア,電動バウンサー
baby walker: 歩行器,ベビーウォーカー,手押し車,カタカタ
stair gate: ベビーゲート,セーフティゲート,階段ゲート,ペットゲート
bed rail: ベッドガード,ベッドフェンス,ベッド柵
playpen: ベビーサークル,プレイヤード
baby bottle steriliser: 哺乳瓶消毒器,哺乳瓶除菌,哺乳瓶乾燥機
bottle warmer: ボトルウォーマー,ミルクウォーマー,調乳ポット
breast pump: 搾乳器,電動搾乳器,搾乳機,電動搾乳機,さく乳器
baby food maker: 離乳食メーカー,ベビーフードメーカー
nappy bin: おむつゴミ箱,おむつペール
nasal aspirator: 鼻水吸引器,鼻吸い器,電動鼻水吸引器
baby nail trimmer: ベビー爪切り,ベビーネイルケア
baby carrier: 抱っこ紐,抱っこひも,ベビースリング,ヒップシート,おんぶ紐
child walking harness: 迷子防止ハーネス,迷子防止リード,迷子ひも,迷子防止リュック
bed canopy: ベッド天蓋,天蓋カーテン,ベビー蚊帐,蚊帳
moses basket, bedside crib: クーファン,ベビーネスト,バシネット,添い寝ベッド,ベビーベッド
travel cot: ポータブルベビーベッド,折りたたみベビーベッド
cot: ベビーベッド
children's toothbrush: 子供用歯ブラシ,ベビー歯ブラシ
baby cutlery: ベビー食器,ベビースプーン,離乳食食器,吸盤プレート
sippy cup: ストローマグ,スパウトマグ,トレーニングマグ
soother clip: おしゃぶりホルダー,おしゃぶりクリップ
baby mobile: ベビーメリー,ベッドメリー,モビール
baby gym: ベビージム,プレイジム
busy board: ビジーボード,モンテッソーリ教具,知育玩具
foam play mat: プレイマット,ジョイントマット,パズルマット,ベビーマット
child car seat: チャイルドシート,ジュニアシート,ベビーシート,ブースターシート
high chair: ハイチェア,ベビーチェア,お食事チェア
potty: おまる,補助便座,トイレトレーナー
christmas decorations: クリスマス飾り,オーナメント クリスマス
paint brush: ペンキ刷毛,絵筆,塗装用刷毛
paint roller: ペイントローラー,塗装ローラー
artist canvas: キャンバス 絵画,張りキャンバス
knitting needles: 編み針,棒針
crochet kit: かぎ針,編み物キット
knitting yarn: 毛糸,編み糸
embroidery kit: 刺繍キット,クロスステッチ
sewing kit: 裁縫セット,ソーイングセット
sewing thimble: 指ぬき
weaving loom: 織り機,卓上織機
pottery wheel: 電動ろくろ,陶芸ろくろ,陶芸キット
origami paper: 折り紙,色画用紙
craft foam sheets: スポンジシート 工作,evaシート
pompoms: ポンポン 手芸
glitter: グリッターパウダー,ラメパウダー
airbrush: エアブラシ
fuse beads: アイロンビーズ
loom bands: ルームバンド,輪ゴムブレスレット
mosaic kit: モザイクキット
stencil: ステンシル,型紙
resin mould: レジン型,シリコンモールド レジン
scrapbook: アルバム 写真,フォトアルバム,スクラップブック
barcode scanner: バーコードリーダー,バーコードスキャナー
banknote detector: 紙幣識別機,偽札検知器
hole punch: 穴あけパンチ,穴開けパンチ
stapler: ホッチキス,ステープラー
paper trimmer: 裁断機,ペーパーカッター
tape dispenser: テープカッター,テープディスペンサー
ring binder: バインダー,リングファイル
clipboard: クリップボード
desk organiser: ペン立て,デスクオーガナイザー
footrest: フットレスト 足置き,オフィス 足置き
tv bracket: テレビ壁掛け金具,テレビ台 金具
laptop stand: ノートパソコンスタンド,pcスタンド
laptop cooling pad: ノートパソコンクーラー,pc冷却パッド
phone stand: スマホスタンド,タブレットスタンド
selfie stick: 自撮り棒,セルカ棒
gimbal: ジンバル,スタビライザー カメラ
camera lens: カメラレンズ,交換レンズ,望遠レンズ
camera flash: カメラフラッシュ,ストロボ,スピードライト
camera bag: カメラバッグ
projector screen: プロジェクタースクリーン
document scanner: スキャナー ドキュメント,フィルムスキャナー
memory card reader: カードリーダー
usb flash drive: usbメモリ,usbフラッシュメモリ
external hard drive: 外付けハードディスク,外付けssd,外付けhdd
network switch: スイッチングハブ,ネットワークスイッチ
tv antenna: アンテナ テレビ,室内アンテナ
av receiver: アンプ オーディオ,avアンプ,avレシーバー
subwoofer: サブウーファー,サブウーハー
car speakers: カースピーカー,車載スピーカー
megaphone: 拡声器,メガホン
intercom: インターホン,ドアホン
voice recorder: ボイスレコーダー,icレコーダー
digital calendar: デジタルカレンダー,電子カレンダー
portable tv: ポータブルテレビ
ink pad: スタンプ台,朱肉
rubber stamp: ゴム印,シャチハタ
sand art kit: 砂絵
scratch art set: スクラッチアート
wrapping paper: 包装紙
greeting card: グリーティングカード,バースデーカード
cash register: レジスター
desk pad: デスクマット
mouse pad: マウスパッド
monitor arm: モニターアーム
monitor stand: モニター台,モニタースタンド
tripod: 三脚,カメラ三脚
softbox: ソフトボックス,撮影ライト
voice translator: 翻訳機
cordless phone: コードレス電話,固定電話機,電話機
kids tablet: キッズタブレット,子供用タブレット
learning computer: 知育パソコン,おもちゃパソコン
tv box: テレビボックス,メディアプレーヤー
set-top box: セットトップボックス,チューナー テレビ
pushchair, stroller, buggy, baby stroller: ベビーカー,バギー,ストローラー
pram, baby carriage, perambulator: 乳母車,a型ベビーカー
carrycot, bassinet: キャリーコット,バシネット,クーファン
car seat, child car seat, child restraint, baby car seat: チャイルドシート,ベビーシート
booster seat, booster cushion: ジュニアシート,ブースターシート
cot, crib, baby cot, baby bed: ベビーベッド,乳児用ベッド
bedside crib, co-sleeper, bedside sleeper: 添い寝ベッド,ベッドサイドベッド
cradle, rocking cradle, baby hammock: ゆりかご,クレードル,ベビーハンモック
travel cot, playpen, playard, pack and play: プレイヤード,ベビーサークル,プレイペン
bunk bed, double decker bed, loft bed, high bed, bunk beds: 二段ベッド,2段ベッド,ロフトベッド,三段ベッド
bed rail, bed guard: ベッドガード,ベッドフェンス
high chair, highchair, feeding chair: ハイチェア,ベビーチェア,子供用ハイチェア
table-mounted chair, hook-on chair, clip-on chair: テーブルチェア,テーブル取付チェア
learning tower, kitchen tower, helper tower: ラーニングタワー,キッチンヘルパー
baby bottle, feeding bottle, nursing bottle: 哺乳瓶,哺乳びん
bottle teat, teat, bottle nipple: 哺乳瓶乳首,哺乳瓶用乳首
soother, pacifier, baby dummy: おしゃぶり
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: おしゃぶりホルダー,おしゃぶりクリップ
teether, teething ring, teething toy: 歯固め,歯がため
self-feeding pillow, baby self feeding pillow, bottle prop: セルフミルク,哺乳瓶クッション
sippy cup, training cup, toddler cup: マグマグ,トレーニングマグ,ストローマグ
baby food maker, baby food processor: 離乳食メーカー,ベビーフードメーカー
bottle warmer, bottle steriliser, baby bottle sterilizer: ボトルウォーマー,哺乳瓶消毒器
baby carrier, child carrier, front carrier: 抱っこひも,抱っこ紐,おんぶ紐,ベビーキャリア
baby sling, baby wrap: ベビースリング,抱っこスリング
child carrier backpack, back carrier: ベビーキャリアバックパック,背負子
baby bouncer, bouncer, reclined cradle, baby rocker: バウンサー,ベビーバウンサー
baby swing, infant swing: ベビースイング,ハイローチェア,電動バウンサー
baby jumper, door bouncer, baby activity jumper: ジャンパルー,ベビージャンパー
baby walker, walking frame: 歩行器,ベビーウォーカー,赤ちゃん歩行器
push-along walker, walker wagon, push walker toy: 手押し車,カタカタ,ベビーウォーカー手押し
baby monitor, baby camera, babyphone: ベビーモニター,ベビーカメラ
bath seat, baby bath seat, bath ring: バスチェア,ベビーバスチェア,お風呂チェア
baby bath, baby bathtub, bath tub: ベビーバス,赤ちゃん用バスタブ
potty, training potty: おまる,オマル,補助便座
changing table, changing unit, baby changer: おむつ交換台,おむつ替え台
changing mat, changing pad: おむつ替えマット,おむつ替えシート
baby nest, sleep nest, baby lounger: ベビーネスト,ベッドインベッド
cot bumper, crib bumper, bed bumper: ベッドバンパー,ベビーベッドガード
baby sleeping bag, sleep sack, wearable blanket: スリーパー,ベビースリーパー
swaddle, swaddling blanket: おくるみ,スワドル
footmuff, pushchair footmuff: フットマフ
baby mattress, cot mattress, children's mattress: ベビーマットレス,ベビー布団
baby pillow, infant pillow: ベビー枕,ドーナツ枕
nursing pillow, breastfeeding pillow: 授乳クッション,授乳枕
nappy, diaper, nappies: 紙おむつ,おむつ,オムツ
baby wipes, wet wipes: おしりふき,ウェットティッシュ
bib, baby bib: よだれかけ,スタイ,ビブ
safety gate, baby gate, stair gate: ベビーゲート,安全ゲート,ベビーフェンス
child safety lock, cupboard lock, cabinet lock, drawer lock: チャイルドロック,ベビーロック
child safety harness, toddler reins, walking harness, wrist link: 迷子ひも,迷子防止ハーネス
bicycle child seat, child bike seat: 自転車チャイルドシート,自転車用幼児座席
bicycle trailer, child bike trailer: サイクルトレーラー,自転車トレーラー
children's chair, kids chair: キッズチェア,子供椅子
children's table, kids desk: キッズテーブル,子供机,キッズデスク
step stool, children's step stool: 踏み台,ステップスツール
children's night light, nursery lamp: ベビーナイトライト,授乳ライト,ナイトライト
baby mobile, cot mobile, crib mobile: ベビーメリー,ベッドメリー,メリーゴーランド
play mat, baby gym, activity mat: プレイマット,ベビージム,プレイジム
puzzle mat, foam mat, floor puzzle: パズルマット,ジョイントマット
thermometer, baby thermometer, bath thermometer: 体温計,湯温計
nasal aspirator, nose cleaner: 鼻水吸引器,鼻吸い器
doll, plastic doll, fashion doll: 人形,着せ替え人形,ドール
baby doll, reborn doll: 赤ちゃん人形,リボーンドール,ベビードール人形
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: ぬいぐるみ,縫いぐるみ
teddy bear: テディベア,クマのぬいぐるみ
comforter, comfort blanket, security blanket: 安心毛布,ドゥドゥ
hand puppet, finger puppet, puppet: パペット,指人形,ハンドパペット
slime, slime kit, slime toy: スライム
modelling clay, play dough, plasticine: 粘土,ねんど,小麦粘土,紙粘土
kinetic sand, play sand, magic sand: キネティックサンド,砂遊び
squishy toy, squishies, stress ball: スクイーズ,ストレスボール
fidget toy, fidget spinner, pop it: フィジェットトイ,ハンドスピナー,プッシュポップ
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: マグネットボール,磁石ボール,磁石玩具
magnetic building blocks, magnetic tiles: マグネットブロック,マグネットタイル
water beads, water balls, expanding beads, growing toy: ウォータービーズ,水で膨らむボール,吸水ボール,ぷよぷよボール
bath toy, bath duck, rubber duck: お風呂おもちゃ,バストイ,アヒルのおもちゃ
rattle, baby rattle: ガラガラ,ラトル
activity toy, sorting toy, shape sorter, stacking toy, activity cube: 型はめ,積み重ねおもちゃ,スタッキングトイ
busy board, activity board: ビジーボード
pull-along toy, push-along toy, pull toy: プルトイ,引っ張るおもちゃ,引き車
building blocks, wooden blocks, building bricks: 積み木,つみき,知育ブロック
jigsaw puzzle, puzzle, wooden puzzle: ジグソーパズル,パズル,木製パズル
puzzle cube, magic cube: ルービックキューブ,立体パズル,マジックキューブ
board game: ボードゲーム
toy car, toy vehicle, model car: ミニカー,おもちゃの車,車のおもちゃ
remote-controlled car, rc car, radio-controlled car: ラジコン,ラジコンカー
toy train, train set, wooden train: 電車のおもちゃ,おもちゃの電車,汽車,木製レール
racing track, slot car track: スロットカー,レーシングトラック
toy excavator, toy truck, construction vehicle toy: ショベルカーおもちゃ,はたらくくるま,ダンプカーおもちゃ
toy drone, drone, quadcopter, toy helicopter: ドローン,トイドローン,ラジコンヘリ
toy robot, robot toy, transforming robot: ロボットおもちゃ,変形ロボット
action figure, toy figure, figurine: フィギュア,アクションフィギュア
dollhouse, doll's house: ドールハウス,人形の家
doll's pram, toy pushchair, doll stroller: お人形ベビーカー,おもちゃのベビーカー
toy kitchen, play kitchen, kitchen playset: おままごと,おもちゃキッチン,ままごとキッチン
toy food, play food, toy tea set: ままごと食材,おもちゃの食べ物
toy tool set, toy tools, workbench toy: 大工さんセット,おもちゃの工具
toy make-up, children's make-up kit, toy cosmetics: 子供用化粧品,キッズコスメ,おもちゃコスメ
toy doctor set, doctor playset: お医者さんごっこ,お医者さんセット
musical toy, toy piano, toy drum, toy guitar, xylophone: 楽器玩具,おもちゃのピアノ,木琴,音の出るおもちゃ
whistle, toy whistle, toy flute, kazoo: ホイッスル,おもちゃの笛
toy phone, children's tablet, learning tablet: おもちゃのスマホ,キッズタブレット,おもちゃの電話
children's camera, kids camera: キッズカメラ,子供用カメラ,トイカメラ
toy gun, toy pistol, water gun, water pistol: おもちゃの銃,水鉄砲,おもちゃのピストル
projectile toy, dart gun, foam dart blaster, gel blaster: スポンジ銃,ジェルブラスター,ダーツガン
toy bow, bow and arrow toy, toy crossbow: おもちゃの弓矢,弓矢おもちゃ
slingshot, catapult: パチンコ玉飛ばし,スリングショット
toy sword, foam sword: おもちゃの剣,おもちゃの刀
balloon, balloons, latex balloon, foil balloon: 風船,バルーン,ゴム風船
water balloon, water bomb: 水風船,水爆弾
soap bubbles, bubble blower, bubble machine, bubble wand: シャボン玉,しゃぼん玉,バブルマシーン
yo-yo, yoyo: ヨーヨー
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: スーパーボール,バウンスボール
flying disc, frisbee, boomerang: フリスビー,フライングディスク,ブーメラン
jump rope, skipping rope: 縄跳び,なわとび
sand toys, beach toys, bucket and spade, sandpit toys: 砂場セット,砂場おもちゃ,ビーチトイ
sandpit, sandbox: 砂場,サンドボックス
swing, garden swing, children's swing: ブランコ,屋外ブランコ
slide, children's slide, playground slide: 滑り台,すべり台
climbing frame, playground equipment, climbing triangle, climbing toy: ジャングルジム,クライミング遊具
playhouse, play tent, teepee, play tunnel: 子供テント,プレイハウス,キッズテント,プレイトンネル
bouncy castle, inflatable castle: エアー遊具,ふわふわ遊具
seesaw, rocking horse, rocking toy: ロッキングホース,シーソー,木馬
ride-on toy, ride-on car, sit-on toy: 乗用玩具,足けり乗用
electric ride-on car, children's electric car, battery ride-on: 電動乗用玩具,電動乗用カー
balance bike, running bike: バランスバイク,キックバイク
tricycle, children's tricycle: 三輪車,子供用三輪車
fancy-dress costume, costume, carnival costume, halloween costume: コスプレ衣装,コスチューム,仮装衣装
carnival mask, costume mask, party mask: お面,仮面,ハロウィンマスク
wig, costume wig: ウィッグ,かつら,カツラ
craft kit, creative kit, diy craft kit, bead kit: 工作キット,クラフトキット,手作りキット
finger paint, finger paints: フィンガーペイント,指絵の具
experiment kit, science kit, chemistry set: 実験キット,科学実験セット
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: お絵かきボード,電子メモパッド
children's jewellery kit, bead making kit: ビーズキット,アクセサリー作りキット
temporary tattoo, tattoo stickers, children's tattoo: タトゥーシール,ボディシール
inflatable toy, inflatable pool, paddling pool, kids pool: ビニールプール,家庭用プール,エアプール
ball pit, ball pool: ボールプール,ボールハウス
toy ball, children's ball: 子供用ボール,おもちゃボール
bath book, cloth book, baby book, sound book: 布絵本,音の出る絵本,お風呂絵本
capsule toy, surprise egg, mystery box toy: ガチャガチャ,カプセルトイ,ガシャポン
walkie-talkie, two-way radio: トランシーバー,ウォーキートーキー
party popper, confetti cannon: クラッカー,コンフェッティ
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: パーカー,フーディー,スウェット
jumper, sweater, pullover, cardigan: セーター,ニット,カーディガン
jacket, children's jacket, winter jacket: ジャケット,ジャンパー,ダウンジャケット,アウター
coat, winter coat, overcoat: コート,オーバーコート,トレンチコート
raincoat, rain jacket, rain poncho: レインコート,雨合羽,カッパ,レインポンチョ
dress, children's dress, girls dress: ワンピース,ドレス
trousers, pants, children's trousers, jogging trousers: ズボン,パンツ,ジョガーパンツ
shorts, swim shorts: 短パン,ショートパンツ,ハーフパンツ
t-shirt, children's t-shirt, tee shirt: tシャツ,ティーシャツ,カットソー
shirt, blouse: ワイシャツ,ブラウス,シャツ
children's clothing set, tracksuit, jogging suit, two-piece outfit: 上下セット,セットアップ,ジャージ
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: ロンパース,カバーオール,ボディスーツ,つなぎ
pyjamas, pajamas, nightwear, nightdress, nightgown: パジャマ,寝間着,ネグリジェ
bathrobe, dressing gown: バスローブ,ガウン
bikini, swimsuit, bathing suit, children's bikini, swimwear: 水着,ビキニ,スイムウェア,ラッシュガード
underwear, briefs, boxer shorts, knickers: 下着,ショーツ,ボクサーパンツ
bra, brassiere: ブラジャー
tights, leggings, stockings: タイツ,レギンス,ストッキング
socks, children's socks, baby socks: 靴下,ソックス
school uniform, gymnastics leotard, leotard: レオタード,バレエ衣装
snowsuit, ski suit, ski trousers: スキーウェア,スノースーツ,スノーウェア
shoes, footwear, leather shoes, ladies' shoes: 紳士靴,革靴,シューズ,パンプス
children's shoes, baby shoes: 子供靴,ベビーシューズ,キッズシューズ
trainers, sneakers, running shoes, sports shoes: スニーカー,運動靴,ランニングシューズ
boots, winter boots, ankle boots: ブーツ,スノーブーツ
wellington boots, rain boots, rubber boots: 長靴,レインブーツ,ゴム長
sandals, flip-flops, clogs, pool slides: サンダル,ビーチサンダル,クロッグ
slippers, house shoes: スリッパ,ルームシューズ,上履き
hat, baseball cap, beanie, sun hat, baby hat: 帽子,キャップ,ニット帽,麦わら帽子
gloves, mittens: 手袋,ミトン,グローブ手袋
scarf, shawl, snood, neck warmer: マフラー,スカーフ,ストール,ネックウォーマー
belt, leather belt: ベルト,革ベルト
sunglasses, children's sunglasses: サングラス,子供用サングラス
reading glasses, spectacles: 老眼鏡,シニアグラス,リーディンググラス
umbrella, children's umbrella: 折りたたみ傘,雨傘,子供用傘,日傘
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: ヘアピン,ヘアゴム,カチューシャ,ヘアクリップ,ヘアバンド
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: ジュエリー,アクセサリー,装身具
earrings, stud earrings, hoop earrings, ear studs: イヤリング,ピアス,耳飾り
necklace, chain necklace, choker, pendant necklace: ネックレス,ペンダント,チョーカー
amber necklace, teething necklace: 琥珀ネックレス,歯固めネックレス
bracelet, bangle, wristband: ブレスレット,バングル,腕輪
ring, finger ring: 指輪,ファッションリング
brooch, pin badge, brooch pin: ブローチ,バッジ,ピンバッジ
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: ボディピアス,へそピアス,鼻ピアス
anklet, foot chain: アンクレット
watch, wristwatch, children's watch, smartwatch: 腕時計,子供用腕時計,スマートウォッチ
key ring, keychain, key fob: キーホルダー,キーリング,キーチェーン
handbag, shoulder bag, crossbody bag, tote bag: ハンドバッグ,ショルダーバッグ,トートバッグ
backpack, rucksack, school bag, children's backpack, satchel: リュックサック,リュック,ランドセル,バックパック
wallet, purse, coin purse: 財布,小銭入れ,ウォレット
suitcase, travel bag, luggage, trolley case: スーツケース,キャリーケース,旅行カバン
pencil case, make-up bag, cosmetic bag, toiletry bag: ペンケース,筆箱,化粧ポーチ
face cream, day cream, moisturiser, facial cream: フェイスクリーム,保湿クリーム,デイクリーム
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: 美白クリーム,ホワイトニングクリーム,シミ取りクリーム
body lotion, body milk, body cream, body butter: ボディローション,ボディクリーム,ボディミルク
hand cream: ハンドクリーム
baby lotion, baby cream, baby oil, nappy cream: ベビーローション,ベビークリーム,ベビーオイル
baby powder, talcum powder: ベビーパウダー,タルカムパウダー
shampoo, hair shampoo, baby shampoo: シャンプー
hair conditioner, hair mask, hair balm, hair treatment: コンディショナー,リンス,トリートメント,ヘアマスク
shower gel, body wash, bubble bath, bath foam: ボディソープ,シャワージェル,泡風呂,入浴剤
bath bomb, bath salts, bath fizzer: バスボム,バスソルト,バスボール
soap, bar soap, hand soap, liquid soap, hand wash: 石鹸,せっけん,ハンドソープ,石けん
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: ハンドジェル,手指消毒液,手指消毒ジェル
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: 洗顔料,洗顔フォーム,クレンジング,メイク落とし
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: 日焼け止め,サンスクリーン,日焼け止めクリーム
self-tanner, tanning lotion, tanning spray: セルフタンニング,サンオイル
hair dye, hair colour, hair colourant, hair color, henna hair dye: ヘアカラー,白髪染め,染毛剤,ヘアダイ
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: 縮毛矯正剤,ストレートパーマ液,ケラチントリートメント
hair gel, hairspray, hair wax, hair spray, hair styling product: ヘアジェル,ヘアスプレー,ヘアワックス
hair oil, hair growth serum, hair tonic, beard oil: ヘアオイル,育毛剤,ヘアトニック
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: マニキュア,ネイルポリッシュ,ジェルネイル,ネイルカラー
nail glue, artificial nail adhesive, nail adhesive: ネイルグルー,ネイルチップ接着剤
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: ネイルプライマー,ビルダージェル,アクリルリキッド
nail polish remover, acetone remover: 除光液,ネイルリムーバー
artificial nails, false nails, press-on nails: ネイルチップ,つけ爪,付け爪
eyelash glue, eyelash adhesive, lash glue: まつげグルー,つけまつげ用接着剤,まつエクグルー
false eyelashes, eyelash extensions, artificial eyelashes: つけまつげ,まつげエクステ
mascara, eyeliner, kajal, eye pencil: マスカラ,アイライナー,コール墨
eyeshadow, eye shadow palette, make-up palette, make-up kit: アイシャドウ,アイシャドー,メイクパレット
lipstick, lip gloss, lip tint: 口紅,リップスティック,リップグロス,ティント
lip balm, lip care: リップクリーム,リップバーム
foundation, face powder, concealer, blusher, bb cream: ファンデーション,フェイスパウダー,コンシーラー,チークカラー
face paint, face paints, body paint, theatre make-up: フェイスペイント,ボディペイント,ドーラン
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: 香水,オードトワレ,オードパルファム,フレグランス,ボディミスト
after shave, shaving foam, shaving gel, aftershave lotion: アフターシェーブ,シェービングフォーム,シェービングクリーム
deodorant, antiperspirant: デオドラント,制汗剤,制汗スプレー
depilatory cream, hair removal cream, depilatory wax, hair removal wax: 除毛クリーム,脱毛ワックス,脱毛クリーム
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: タトゥーインク,アートメイク色素
henna cone, black henna, henna tattoo: ヘナタトゥー,ヘナコーン,ブラックヘナ
toothpaste, children's toothpaste: 歯磨き粉,歯みがき粉,歯磨き
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: ホワイトニングジェル,歯のホワイトニング,ホワイトニングテープ
toothbrush, electric toothbrush: 歯ブラシ,電動歯ブラシ
sheet mask, facial mask, face mask cosmetic, peel-off mask: フェイスパック,シートマスク,フェイスマスク
face serum, facial serum, anti-ageing serum: 美容液,フェイスセラム
body scrub, exfoliant, chemical peel: ボディスクラブ,ピーリングジェル,スクラブ
massage oil, body oil, essential oil: マッサージオイル,エッセンシャルオイル,アロマオイル,精油
hair extension glue, wig glue, hair bonding glue: ウィッグ接着剤,エクステ用接着剤
hyaluron pen, dermal filler, dermaroller: ヒアルロンペン,ダーマローラー,フィラー注入
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: 自転車ヘルメット,サイクルヘルメット
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: バイクヘルメット,オートバイヘルメット,フルフェイス
ski helmet, riding helmet, equestrian helmet, climbing helmet: スキーヘルメット,乗馬ヘルメット,クライミングヘルメット
bicycle, bike, children's bicycle, mountain bike: 自転車,子供用自転車,マウンテンバイク
electric bicycle, e-bike, ebike, electric bike, pedelec: 電動自転車,電動アシスト自転車
electric scooter, e-scooter: 電動キックボード,電動キックスクーター
kick scooter, scooter, children's scooter: キックボード,キックスクーター,キックスケーター
hoverboard, self-balancing scooter, balance scooter: ホバーボード,バランススクーター
skateboard, longboard, penny board: スケートボード,スケボー,ロングボード
inline skates, roller skates, rollerblades, roller shoes: ローラースケート,インラインスケート,ローラーシューズ
sled, sledge, toboggan, snow slider, bob sleigh: そり,ソリ,雪そり,スノーボブ
ski, skis, ski binding, cross-country skis: スキー板,スキービンディング
ski boots, snowboard boots: スキーブーツ,スノーボードブーツ
snowboard: スノーボード,スノボ
treadmill, running machine, walking pad: ルームランナー,ランニングマシン,トレッドミル
exercise bike, spinning bike, stationary bicycle: エアロバイク,フィットネスバイク,スピンバイク
fitness equipment, rowing machine, cross trainer, home gym: フィットネス器具,トレーニング器具,ローイングマシン
dumbbell, kettlebell, barbell: ダンベル,バーベル,ケトルベル
resistance band, exercise band, elastic exercise band: トレーニングチューブ,エクササイズバンド
gym ball, exercise ball, yoga ball: バランスボール,ジムボール
yoga mat, exercise mat: ヨガマット,エクササイズマット
pull-up bar, door bar, chin-up bar: 懸垂バー,懸垂器,チンニングバー
football goal, basketball hoop, goal post: サッカーゴール,バスケットゴール
football, soccer ball, basketball, volleyball: サッカーボール,バスケットボール,バレーボール
swimming aid, armbands, swim vest, arm floats, buoyancy aid: アームリング,アームヘルパー,スイムベスト
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: 浮き輪,うきわ,首浮き輪,ベビー浮き輪
air mattress, lilo, inflatable float, pool float: フロートマット,エアマット浮き
life jacket, lifejacket, buoyancy vest, life vest: ライフジャケット,救命胴衣
swimming goggles, diving mask, snorkel mask, snorkel: 水中メガネ,ゴーグル,シュノーケル,スイムゴーグル
diving regulator, diving equipment, dive computer, buoyancy compensator: ダイビングレギュレーター,ダイブコンピューター
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: サーフボード,パドルボード,ゴムボート,カヤック
climbing harness, full body harness, safety harness: クライミングハーネス,フルハーネス,安全帯
carabiner, karabiner, quickdraw, via ferrata set: カラビナ,クイックドロー
climbing rope, fall arrester, rope brake, belay device: クライミングロープ,ビレイデバイス,墜落防止器
tent, camping tent: テント,キャンプテント
camping stove, gas stove portable, gas cooker: カセットコンロ,キャンプストーブ,バーナー
boxing gloves, punching bag: ボクシンググローブ,サンドバッグ
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: 防塵マスク,n95マスク
surgical mask, medical face mask, disposable mask: サージカルマスク,使い捨てマスク,不織布マスク
face shield, safety visor: フェイスシールド,防護面
safety glasses, safety goggles, protective goggles: 保護メガネ,安全ゴーグル,保護めがね
ski goggles: スキーゴーグル,スノーゴーグル,スノーボードゴーグル,スイミングゴーグル,水中メガネ
solar eclipse glasses, eclipse viewer: 日食グラス,日食メガネ
protective gloves, work gloves, safety gloves, welding gloves: 作業用手袋,保護手袋,作業手袋,軍手
disposable gloves, nitrile gloves, latex gloves: ニトリル手袋,使い捨て手袋,ゴム手袋
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: バイクグローブ,ライダースジャケット
safety shoes, work shoes, safety boots: 安全靴,作業靴,安全スニーカー
high-visibility vest, reflective vest, safety vest: 安全ベスト,反射ベスト
reflector, safety reflector, reflective tag, pedestrian reflector: 反射板,リフレクター,反射キーホルダー
safety helmet, hard hat, construction helmet: 工事用ヘルメット,保安帽,安全ヘルメット
ear defenders, earmuffs, hearing protection, earplugs: イヤーマフ,耳栓,防音イヤーマフ
knee pads, elbow pads, shin guards, protective pads: 膝パッド,肘パッド,すね当て,プロテクター
back protector, body protector, riding vest: バックプロテクター,ボディプロテクター
welding helmet, welding mask: 溶接面,溶接マスク
passenger car, motor car, automobile: 乗用車,自動車
van, light commercial vehicle, minibus: 商用バン,ワンボックスカー,マイクロバス
lorry, truck, heavy goods vehicle: トラック,貨物自動車
bus, motor coach: 観光バス,路線バス
motor home, campervan, caravan, camper van: キャンピングカー,キャンピングトレーラー
motorcycle, motorbike: オートバイ,自動二輪車,バイク
moped, motor scooter, electric moped: 原付,スクーター,原動機付自転車
quad bike, atv, all-terrain vehicle, quad: 四輪バギー,全地形対応車
mobility scooter, wheelchair, electric wheelchair: 車椅子,電動車椅子,シニアカー
tyre, tire, car tyre: タイヤ,自動車タイヤ
brake pads, brake pad, brake lining: ブレーキパッド,ブレーキシュー
car battery, starter battery, vehicle battery: カーバッテリー,車用バッテリー
jump starter, battery charger for cars: ジャンプスターター,バッテリー充電器車用
car jack, trolley jack, axle stand: カージャッキ,油圧ジャッキ,ガレージジャッキ
roof rack, roof box, bicycle carrier, bike rack: ルーフキャリア,ルーフボックス,サイクルキャリア
tow bar, trailer coupling: ヒッチメンバー,トレーラー,牽引フック
car bulb, car headlight, xenon bulb, led headlight bulb: ヘッドライト,車用バルブ,ledヘッドライト
car charger, cigarette lighter adapter, car usb charger: カーチャージャー,シガーソケット充電器,車載充電器
tyre inflator, tire inflator, car air compressor: 空気入れ電動,エアコンプレッサー
bicycle lock, bicycle light, bike light: 自転車ロック,自転車ライト
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: 瞬間接着剤,強力接着剤
glue, adhesive, contact adhesive, epoxy glue: 接着剤,ボンド,エポキシ接着剤
epoxy resin, resin kit, uv resin: エポキシ樹脂,uvレジン,レジン液
polyurethane foam, assembly foam, expanding foam: 発泡ウレタン,ウレタンフォーム
paint, spray paint, lacquer, varnish, aerosol paint: ペンキ,スプレー塗料,ラッカー,ニス,塗料
paint stripper, paint thinner, solvent, white spirit: 塗料剥離剤,シンナー,剥離剤,うすめ液
drain cleaner, pipe cleaner, drain unblocker: パイプクリーナー,排水口クリーナー
cleaning agent, household cleaner, all-purpose cleaner, detergent: 洗剤,クリーナー液,住居用洗剤
bleach, chlorine bleach, toilet cleaner, descaler: 漂白剤,トイレ洗剤,水垢落とし
laundry detergent, detergent capsules, washing powder, fabric softener: 洗濯洗剤,柔軟剤,ジェルボール
dishwashing liquid, dishwasher tablets, washing-up liquid: 食器用洗剤,食洗機用洗剤,台所用洗剤
air freshener, car air freshener, reed diffuser, room spray: 芳香剤,消臭剤,リードディフューザー,車用芳香剤
candle, scented candle: キャンドル,ろうそく,アロマキャンドル
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: ランプオイル,着火剤,パラフィンオイル
cigarette lighter, gas lighter, novelty lighter: ライター,ガスライター,電子ライター
screenwash, windscreen washer fluid, antifreeze, de-icer: ウォッシャー液,不凍液,解氷剤
car shampoo, rim cleaner, car polish, leak sealer: カーシャンプー,ホイールクリーナー,カーワックス
insecticide, insect spray, rat poison, ant bait, moth repellent: 殺虫剤,殺鼠剤,防虫剤,虫よけ
disinfectant, surface disinfectant, biocide: 消毒剤,除菌スプレー,消毒液
pool chlorine, chlorine tablets: プール用塩素,塩素剤
impregnating spray, waterproofing spray, leather spray: 防水スプレー,撥水スプレー
food supplement, dietary supplement, nutritional supplement: サプリメント,健康食品,栄養補助食品
vitamins, multivitamin, vitamin tablets: ビタミン剤,マルチビタミン
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: ダイエットサプリ,痩せ薬,ダイエット茶
potency product, sexual enhancement supplement, male enhancement: 精力剤,精力増強剤
protein powder, whey protein, protein bar: プロテイン,ホエイプロテイン
infant formula, baby milk powder, baby food: 粉ミルク,ベビーフード,離乳食
energy drink, jelly cups, mini-cup jelly: エナジードリンク,こんにゃくゼリー
plate, children's plate, melamine plate, tableware, dinnerware: 食器皿,子供用食器,メラミン食器
bowl, salad bowl, soup bowl, suction bowl: 茶碗,サラダボウル,ボウル皿,お椀
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: マグカップ,コーヒーカップ,湯呑み
drinking glass, wine glass: ガラスコップ,グラスコップ,ワイングラス
water bottle, drinking bottle, sports bottle: 水筒,ウォーターボトル,スポーツボトル
thermos flask, vacuum flask, insulated bottle, travel mug: 魔法瓶,保温ボトル,タンブラー
cutlery, spoon, children's cutlery, kitchen utensils: カトラリー,スプーン,フォーク
kitchen spatula, ladle, nylon turner, kitchen tongs: フライ返し,おたま,ターナー,キッチンツール
drinking straw, straws, reusable straw: ストロー,使い捨てストロー
lunch box, food container, food storage box: 弁当箱,ランチボックス,保存容器,タッパー
frying pan, saucepan, cooking pot, cookware, wok: フライパン,鍋セット,片手鍋,中華鍋
baking mould, baking tin, silicone mould, baking tray, cake tin: ケーキ型,シリコンモールド,焼き型,製菓型
kettle, teapot, moka pot, coffee maker: やかん,ケトル,急須,電気ケトル,ティーポット
kitchen knife, chopping board, cutting board, peeler: 包丁,まな板,ピーラー
ice cube tray, ice lolly mould, ice cream maker: 製氷皿,製氷器,アイスキャンディー型
blood pressure monitor, sphygmomanometer: 血圧計
blood glucose meter, glucometer, test strips device: 血糖値測定器,血糖計,血糖測定器
nebuliser, nebulizer, inhaler: ネブライザー,吸入器
hearing aid, hearing amplifier: 補聴器,集音器
rapid test, covid test, pregnancy test, antigen test: 抗原検査キット,妊娠検査薬
contact lenses, coloured contact lenses: コンタクトレンズ,カラコン,カラーコンタクト
crutches, walking stick, walking cane, rollator, walking aid: 松葉杖,歩行補助杖,歩行補助器,シルバーカー
adhesive plaster, adhesive bandage, bandage, first aid kit: 絆創膏,包帯,救急セット
hot water bottle, heat pack, heating pad, electric blanket: 湯たんぽ,カイロ,電気毛布
massager, massage gun, neck massager, massage device: マッサージ器,マッサージガン,マッサージャー,マッサージ機
electrostimulator, tens device, muscle stimulator, ems trainer: 低周波治療器,ems機器
condom, condoms: コンドーム
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: 紫外線殺菌ランプ,uvランプ,赤外線ランプ
sunbed, tanning bed, solarium: 日焼けマシン,タンニングマシン
hair removal device, ipl epilator, epilator, electric shaver: 脱毛器,光脱毛器,電気シェーバー,ひげ剃り
pet food, dog food, cat food, pet treats: ペットフード,ドッグフード,キャットフード,犬用おやつ
dog toy, cat toy, pet toy: 犬用おもちゃ,猫用おもちゃ,ペット用おもちゃ,猫じゃらし
dog collar, cat collar, flea collar: 犬用首輪,猫用首輪,ノミ取り首輪
dog lead, dog leash, dog harness: 犬用リード,ハーネス犬,犬用ハーネス
pet bed, dog bed, cat tree, scratching post: ペットベッド,キャットタワー,爪とぎ
pet carrier, dog crate, pet cage, aquarium, fish tank: ペットキャリー,ペットケージ,水槽,キャリーバッグ猫
cat litter, litter box, pet hygiene: 猫砂,猫トイレ
pen, ballpoint pen, fountain pen: ボールペン,万年筆
felt-tip pen, marker, highlighter, coloured markers: マーカーペン,サインペン,蛍光ペン,カラーペン
pencil, coloured pencils, crayons, wax crayons, chalk: 鉛筆,色鉛筆,クレヨン,チョーク
paints, watercolour, poster paint, acrylic paint: 絵の具,水彩絵の具,アクリル絵の具
eraser, rubber eraser, novelty eraser: 消しゴム
correction fluid, correction tape, correction pen: 修正液,修正テープ
glue stick, paper glue, school glue, glitter glue: スティックのり,グリッターグルー,液体のり
notebook, exercise book, diary, colouring book: ノート,手帳,塗り絵,日記帳
stickers, sticker book, sticker sheet: シールブック,シール帳
stamp set, ink pad, children's stamps: スタンプおもちゃ,はんこ,スタンプ台
scissors, children's scissors, paper cutter: はさみ,ハサミ,子供用はさみ,カッターナイフ
sealing wax, modelling compound, plaster casting kit: シーリングワックス,石膏キット
bath seat: お風呂椅子
slimming capsules: ダイエットサプリ
car jack, hydraulic jack: ジャッキ,フロアジャッキ
swimming goggles: 水泳ゴーグル,スイミングゴーグル
inflatable paddle board, paddle board: サップボード,パドルボード
wiper blades: ワイパーブレード,ワイパー
gardening gloves: 園芸手袋,ガーデニンググローブ
eyelash glue: まつげ接着剤
bird bath: バードバス,鳥の水浴び
bird food: 鳥の餌,小鳥の餌,バードフード
fish food: 魚の餌,金魚の餌,熱帯魚の餌
dog house: 犬小屋,ペットハウス
pet stairs: ペットステップ,ドッグステップ,犬用階段,ペットスロープ
pet stroller: ペットカート,ペットバギー,犬用カート
pet gate: ペットゲート,犬用ゲート
pet playpen: ペットサークル,犬用サークル
dog coat: 犬服,ドッグウェア,犬用レインコート
dog life jacket: 犬用ライフジャケット,ドッグライフジャケット
dog muzzle: 犬用口輪,口輪
dog bowl: フードボウル,犬用食器,ペット食器,猫用食器
automatic pet feeder: 自動給餌器,ペットフィーダー
dog treadmill: 犬用トレッドミル,ペット用ランニングマシン
pet shampoo: 犬用シャンプー,ペット用シャンプー,猫用シャンプー
pet brush: ペットブラシ,犬用ブラシ,スリッカーブラシ
flea treatment: ノミ取り,ノミダニ駆除薬
pet playhouse: キャットハウス
hamster wheel: 回し車,ハムスターホイール
aquarium filter: 水槽フィルター,水槽用ろ過器,外部フィルター
aquarium pump: エアポンプ 水槽,水槽用ポンプ,水中ポンプ 水槽
aquarium light: 水槽ライト,アクアリウムライト
reptile lamp: 爬虫類ライト,爬虫類用ヒーター,バスキングライト
pet heating pad: ペットヒーター,ペット用ホットカーペット
chicken coop: 鶏小屋,鳥小屋
egg incubator: 孵卵器,自動孵卵器,インキュベーター
horse rug: 馬着,馬用ブランケット
puppy pads: ペットシーツ,犬用トイレシート
dog nappies: 犬用おむつ,マナーベルト
cat toy wand: 猫じゃらし
cat tunnel: 猫トンネル,キャットトンネル
catnip toy: またたびおもちゃ
beehive: 養蜂箱
beekeeping suit: 蜂防護服,養蜂服
livestock feed: 家畜飼料,配合飼料,馬の飼料
riding saddle: 馬の鞍,乗馬用鞍
bridle: 頭絡,手綱
horse halter: 無口頭絡
stirrups: 乗馬鐙
riding boots: 乗馬ブーツ
riding breeches: 乗馬ズボン,乗馬キュロット
fidget spinner: ハンドスピナー
fidget cube: フィジェットキューブ
sensory bottle: センサリーボトル
stretchy toy: のびるおもちゃ
growing egg toy: 恐竜の卵 おもちゃ,孵化する卵
balloon pump: 風船用空気入れ,バルーンポンプ
punch balloon: パンチバルーン,ヨーヨー風船
party blower: 吹き戻し,ピロピロ笛
party hat: パーティーハット,とんがり帽子
tiara: ティアラ
magic wand: 魔法のステッキ,魔法の杖
fairy wings: 妖精の羽 コスプレ,蝶の羽
magic set: 手品セット,マジックセット
toy camera: おもちゃカメラ,トイカメラ
toy saxophone: おもちゃのラッパ,おもちゃの笛
maracas: マラカス,エッグシェーカー
dance mat: ダンスマット,ピアノマット
busy book: ビジーブック,布絵本
flash cards: フラッシュカード,知育カード
peg puzzle: 型はめパズル,ピックアップパズル
magnetic puzzle: マグネットパズル
puzzle ball: 迷路ボール,立体迷路
bead maze: ルーピング おもちゃ,ビーズコースター
abacus: そろばん,百玉そろばん
magnetic letters: マグネット文字,マグネット数字
fishing game: 魚釣りゲーム,釣りゲーム おもちゃ
hammer bench: ハンマートイ,とんかちトイ
nesting dolls: マトリョーシカ
rainbow stacker: 虹の積み木,バランスゲーム 積み木
dominoes: ドミノ
dice: サイコロ,ダイス
bingo set: ビンゴゲーム,ビンゴセット
ribbon toy: 新体操リボン,リボンスティック
play parachute: パラシュート おもちゃ,プレイパラシュート
hopper ball: ジャンピングボール,ホッピングボール,スキップボール
beach ball: ビーチボール
velcro catch game: マジックキャッチ,くっつくキャッチボール
toy binoculars: おもちゃ双眼鏡
toy cleaning set: おもちゃ掃除機,お掃除ごっこ
toy drill: おもちゃドリル
toy lawn mower: おもちゃ芝刈り機
toy make-up set: 子供用化粧品,キッズコスメ,美容師ごっこ
toy food: おままごと食材,ままごと 野菜
doll's bed: 人形用ベッド
doll's clothes: 人形服,ドール服
rag doll: 布人形
animal figure: 動物フィギュア,恐竜フィギュア
farm playset: 牧場おもちゃ,農場セット おもちゃ
toy horse: おもちゃの馬
plush backpack: ぬいぐるみリュック,ぬいぐるみバッグ
talking toy: 踊るサボテン,おしゃべりぬいぐるみ
toy garage: 駐車場おもちゃ,パーキングおもちゃ
toy fire engine: おもちゃ消防車,おもちゃパトカー
toy plane: おもちゃ飛行機,グライダー 発泡
toy rocket: おもちゃロケット,エアロケット,ペットボトルロケット
toy boat: おもちゃの船
flying toy: フライングボール,飛行おもちゃ,フライングスピナー
hover football: エアーサッカー,ホバーサッカー
climbing arch: ピクラー,クライミングアーチ
pedal car: ペダルカー,ゴーカート
activity table: アクティビティテーブル,プレイテーブル
pram toy: ベビーカーおもちゃ,ベビーカー用おもちゃ
led gloves: 光る手袋,フィンガーライト
glow in the dark stars: 蓄光シール,夜光ステッカー
spy kit: スパイセット,探偵キット
educational electronics kit: 電子工作キット,電子ブロック,ソーラー工作キット
globe: 地球儀
suncatcher kit: サンキャッチャーキット
slime glue: スライム用のり,スライム液
sidewalk chalk: チョーク,お絵かきチョーク
3d pen: 3dペン
toy traffic lights: 信号機おもちゃ,交通標識おもちゃ
draughts: チェッカー ゲーム
backgammon: バックギャモン
mahjong set: 麻雀牌
roulette: ルーレット
poker chips: ポーカーチップ
card shuffler: カードシャッフラー
kendama: けん玉
diabolo: ディアボロ
juggling balls: ジャグリングボール
tambourine: タンバリン
castanets: カスタネット
whoopee cushion: ブーブークッション
electric shock toy: ビリビリペン,いたずらグッズ
secret diary: 秘密の日記帳
invisible ink pen: シークレットペン
ant farm: アリの巣キット
plant growing kit: 栽培キット
butterfly net: 虫取り網
bug viewer: 虫かご,虫観察ケース
toy iron: おもちゃアイロン
toy washing machine: おもちゃ洗濯機
toy coffee machine: おもちゃコーヒーメーカー,おもちゃ家電
stepping stones: バランスストーン,飛び石 遊具
walking stilts: 竹馬,缶ぽっくり
toy sword: おもちゃの剣,おもちゃの刀
toy shield: おもちゃの盾
board book: 絵本,ボードブック
sound book: 音の出る絵本
children, kids, child: 子供,子ども,キッズ,こども
baby, infant, toddler: 赤ちゃん,ベビー,幼児
women, ladies, woman: レディース,女性,婦人
men, mens, man: メンズ,男性,紳士
girl, girls: 女の子,ガールズ
boy, boys: 男の子,ボーイズ
dog, pet: 犬用,ペット
electric: 電動,電気
rechargeable: 充電式
wireless, cordless: コードレス,ワイヤレス,無線
portable: 携帯用,ポータブル,携帯
foldable, folding: 折りたたみ,折り畳み
waterproof: 防水
adjustable: 調節
inflatable: 空気入れ,エアー
magnetic, magnet: マグネット,磁石,磁気
wooden, wood: 木製,木の
plastic: プラスチック
silicone: シリコン,シリコーン
leather: レザー,本革
glass: ガラス
stainless steel, steel: ステンレス
ceramic: セラミック,陶器
cotton: コットン,綿
rubber: ゴム,ラバー
paper: 紙製
sleep, sleeping: 睡眠,おやすみ
bath, bathing, shower: 風呂,入浴,バス用
kitchen: キッチン,台所
garden, outdoor: 庭,屋外,アウトドア,ガーデン
camping: キャンプ
car: 車用,カー用品,自動車
bicycle, bike: 自転車
summer: 夏,サマー
winter: 冬,ウィンター
christmas: クリスマス
party, birthday: パーティー,誕生日
light, lamp, lights: ライト,照明,ランプ
string lights, fairy lights: イルミネーション,ストリングライト
necklace, jewellery, jewelry: ネックレス,ジュエリー
earrings, earring: ピアス,イヤリング
bracelet: ブレスレット,バングル,腕輪,数珠ブレス
ring: 指輪,リング,リング 指,ペアリング,結婚指輪
animal: 動物,アニマル
bear: くま,クマ,ベア
rabbit, bunny: うさぎ,ウサギ
unicorn: ユニコーン
dinosaur: 恐竜
flower: 花,フラワー
food: 食品
rice: 米,ご飯
tea: お茶,紅茶,緑茶
chocolate: チョコレート,チョコ
candy, gummies, gummy: キャンディ,グミ,飴
vitamin: ビタミン
mineral, minerals: ミネラル
calcium: カルシウム
magnesium: マグネシウム
zinc: 亜鉛
omega, fish oil: オメガ,フィッシュオイル,魚油
probiotics, lactobacillus: 乳酸菌,プロバイオティクス
collagen: コラーゲン
protein, whey: プロテイン,ホエイ
turmeric, curcumin: ウコン,ターメリック,クルクミン
ginseng: 高麗人参,朝鮮人参
garlic: ニンニク,ガーリック
milk thistle, silymarin: ミルクシスル,マリアアザミ
lutein, eye: ルテイン
propolis: プロポリス
royal jelly, honey: ローヤルゼリー,はちみつ,蜂蜜
melatonin: メラトニン
enzyme, digestive: 酵素,消化
diet, weight loss, slimming: ダイエット,痩身
muscle: 筋肉
male enhancement, sexual, libido: 精力,勃起
liver: 肝臓
joint, glucosamine: 関節,グルコサミン
hair: 髪,ヘア,毛髪
skin, face: 肌,皮膚,フェイス
nail: ネイル,爪
lip: リップ,唇
eye, eyelash: まつげ,アイ
whitening, bleaching: 美白,ホワイトニング
essential oil, oil: オイル,精油,アロマオイル
fragrance, scent: 香り,香水,フレグランス
cleaner, detergent: 洗剤,クリーナー
glue, adhesive: 接着剤,のり
paint: 塗料,絵の具,ペンキ
gas: ガス
water: 水,ウォーター
hot, heating, heated, warm: 加熱,発熱,保温,温
cooling, cold: 冷却,冷感,クール
table: テーブル,机
chair, seat: 椅子,チェア,シート
bed: ベッド,寝台
drawer, chest of drawers, dresser: 引き出し,チェスト
rope, cord, string: ロープ,ひも
bottle, cup: ボトル,水筒,カップ
knife: 包丁,ナイフ
sun, uv: 日焼け,太陽,紫外線
solar: ソーラー
wall: 壁掛け,壁
protection, protective, safety: 保護,安全,プロテクト
lead: 鉛
cadmium: カドミウム
phthalates, phthalate: フタル酸エステル,可塑剤
fire, burn: 火災,発火,やけど
choking, suffocation: 窒息,誤飲
electric shock: 感電
stopwatch: ストップウォッチ
pedometer: 歩数計,万歩計
heart rate monitor: 心拍計,心拍センサー
mouthguard: マウスガード,マウスピース ボクシング
cricket bat: クリケットバット
baseball bat: 野球バット,金属バット
baseball glove: 野球グローブ,キャッチャーミット
hockey stick: ホッケースティック,ラクロススティック
tennis balls: テニスボール
table tennis bat: 卓球ラケット
shuttlecock: シャトルコック,バドミントンシャトル
bowling set: ボウリングセット,おもちゃボウリング
throwing game: 輪投げ,コーンホール
volleyball net: バレーボールネット,バドミントンネット
punching toy: リフレックスボール,パンチングボール
laser tag set: レーザータグ,レーザー銃
shooting target: 射撃ターゲット,的 アーチェリー
rifle scope: ライフルスコープ,ドットサイト,照準器
gun safe: ガンロッカー,銃保管庫
gun holster: ホルスター,ガンホルスター
axe: 斧,手斧,キャンプ斧
handcuffs: 手錠
pepper spray: 催涙スプレー,熊よけスプレー
stun gun: スタンガン,スタンロッド
climbing shoes: クライミングシューズ
climbing holds: クライミングホールド,ボルダリングホールド
belay device: ビレイデバイス,下降器,アッセンダー
crampons: アイゼン,クランポン,軽アイゼン
ski bindings: スキービンディング,スノーボードビンディング
ski helmet: スキーヘルメット,スノーボードヘルメット
balaclava: バラクラバ,目出し帽,フェイスマスク 防寒
snow shovel: 雪かき,スノーショベル,除雪スコップ
ice scraper: アイススクレーパー,雪落としブラシ
hiking boots: 登山靴,トレッキングシューズ,ハイキングシューズ
gaiters: ゲイター,スパッツ 登山
camping shower: ポータブルシャワー,キャンプシャワー,簡易シャワー
water carrier: ウォータータンク,水タンク,ウォータージャグ
fuel can: 携行缶,ガソリン携行缶,燃料タンク,フューエルボトル
compass: コンパス 方位,方位磁石,方位磁針
rangefinder: レーザー距離計,ゴルフ距離計,ゴルフ距離測定器
golf balls: ゴルフボール
vibration plate: 振動マシン,ぶるぶるマシン,振動マシーン
massage table: マッサージベッド,マッサージ台,エステベッド
acupressure mat: 指圧マット,マッサージマット,足つぼマット
sauna: サウナ,サウナストーブ,家庭用サウナ,テントサウナ
ice bath: アイスバス,水風呂
swim cap: 水泳帽,スイムキャップ,スイミングキャップ
underwater scooter: 水中スクーター,シースクーター
kayak paddle: カヤックパドル,パドル カヌー,オール ボート
outboard motor: 船外機,エレキモーター
jet ski: ジェットスキー,水上バイク
fish finder: 魚群探知機,魚探,プロッター
inflatable slide: ウォータースライダー,エアー滑り台,ウォータースライド
above-ground pool: フレームプール,組み立てプール,家庭用プール
pool ladder: プールはしご,プールラダー
pool cleaning robot: プールロボット,プールクリーナー,プール掃除機
training mitts: パンチングミット,ミット ボクシング,キックミット
croquet set: クロッケーセット
boules: ペタンク
flying disc: フリスビー,フライングディスク
boomerang: ブーメラン
machete: マチェット,山刀
hunting knife: 狩猟ナイフ,剣鉈
throwing knife: 投げナイフ,手裏剣
butterfly knife: バタフライナイフ,バリソン
telescopic baton: 特殊警棒,伸縮警棒
brass knuckles: メリケンサック
climbing anchor: クライミングアンカー,ハーケン
climbing sling: スリング クライミング,ランヤード
ice axe: ピッケル,アイスアックス
ice screw: アイススクリュー
avalanche transceiver: 雪崩ビーコン,アバランチビーコン
avalanche probe: アバランチプローブ
avalanche airbag: アバランチエアバッグ
mosquito coil: 蚊取り線香
citronella candle: シトロネラキャンドル
camping cookware: キャンプクッカー,コッヘル,飯盒
survival kit: サバイバルキット,防災セット
emergency blanket: エマージェンシーブランケット,アルミブランケット
paracord bracelet: パラコードブレスレット
night vision device: 暗視スコープ,ナイトビジョン
thermal camera: サーモグラフィーカメラ,赤外線サーモカメラ
golf bag: キャディバッグ,ゴルフバッグ
golf trolley: ゴルフカート,ゴルフトロリー
multi gym: スミスマシン,マルチジム
power rack: パワーラック,スクワットラック
inversion table: 逆さぶら下がり健康器,ぶら下がり健康器
back stretcher: 腰伸ばし器具,ストレッチャー 腰
pilates reformer: ピラティスリフォーマー
pilates ring: ピラティスリング
pilates ball: ピラティスボール
balance beam: 平均台
gymnastics bar: 鉄棒
gymnastic rings: 体操リング,吊り輪
battle rope: バトルロープ
suspension trainer: サスペンショントレーナー
ankle weights: アンクルウェイト,リストウェイト
weighted vest: ウェイトベスト
hand grip strengthener: ハンドグリップ,握力トレーニング
push-up bars: プッシュアップバー
dry bag: ドライバッグ,防水バッグ
swim buoy: スイムブイ
dry suit: ドライスーツ
rash guard: ラッシュガード
diving knife: ダイビングナイフ
dive torch: 水中ライト,ダイビングライト
spear gun: 水中銃
diving weight belt: ダイビング ウェイトベルト
waterskis: 水上スキー
wakeboard: ウェイクボード
towable tube: トーイングチューブ,バナナボート
surfboard: サーフボード,スキムボード
windsurf board: ウインドサーフィン,ウイングフォイル
surf kite: カイトサーフィン
rowing boat: 手漕ぎボート
pedal boat: ペダルボート
sailing boat: ヨット
motor boat: モーターボート
life raft: 救命いかだ
lifebuoy: 救命浮環
throw bag: スローバッグ,スローロープ
marine flare: 信号紅炎,発炎筒
smoke bomb: 発煙筒,煙玉
boat cover: ボートカバー
boat anchor: ボートアンカー
boat seat: ボートシート
boat ladder: ボートラダー
fishing lure: ルアー,ワーム 釣り,疑似餌
fishing hooks: 釣り針
fishing line: 釣り糸,peライン
fishing weight: 釣り用おもり
fishing tackle: 釣り具,タックルボックス
pool cover: プールカバー
pool filter pump: プールポンプ,プールろ過器
pool heater: プールヒーター
pool alarm: プールアラーム
pool thermometer: プール温度計
chlorine dispenser: 塩素フローター
zip line: ジップライン
slackline: スラックライン
skate helmet: スケートヘルメット
martial arts headguard: ヘッドギア 格闘技
ice hockey helmet: アイスホッケーヘルメット,バッティングヘルメット
dumbbell rack: ダンベルラック
tennis racket: テニスラケット
squash racket: スカッシュラケット
padel racket: パデルラケット
pickleball paddle: ピックルボールパドル
beach racket set: ビーチラケット
sweatband: スポーツヘアバンド,リストバンド スポーツ
car cover: カーカバー,ボディカバー,車カバー
motorcycle cover: バイクカバー
motorcycle lock: バイクロック,ディスクロック
motorcycle boots: バイクブーツ,ライディングブーツ
motorcycle trousers: バイクパンツ,ライディングパンツ
motorcycle gloves: バイクグローブ,ライディンググローブ
motorcycle stand: バイクスタンド,メンテナンススタンド,バイクリフト
motorcycle top box: リアボックス バイク,トップケース
tyre pressure gauge: タイヤゲージ,空気圧計 タイヤ
tyre pressure monitoring system: タイヤ空気圧センサー,空気圧モニター
child car seat protector: チャイルドシート保護マット,シートプロテクター
baby car mirror: ベビーミラー,車用ベビーミラー
car seat travel tray: チャイルドシート テーブル,トラベルトレイ
parking sensor: パーキングセンサー,バックセンサー
reversing camera: バックカメラ,リアカメラ 車
car alarm: カーアラーム,カーセキュリティ
car horn: 車用ホーン,エアホーン,クラクション
wheel chocks: 輪止め,車輪止め,タイヤストッパー
car phone holder: 車載ホルダー,スマホホルダー 車
car kettle: 車載ケトル,車用湯沸かし器
wheel rim: アルミホイール,ホイール 車
caravan: キャンピングトレーラー,キャラバン トレーラー
golf cart: ゴルフカー,電動ゴルフカート
utility vehicle: 多目的四輪車,バギーカー
all-terrain vehicle: 四輪バギー,クアッドバイク
snowmobile: スノーモービル
unicycle: 一輪車 競技用,一輪車 子供
cargo bike: カーゴバイク,カーゴ自転車
e-bike conversion kit: 電動自転車改造キット,電動アシスト化キット
e-bike battery: 電動自転車バッテリー,電動アシスト バッテリー
bicycle pedal: 自転車ペダル
bicycle saddle: 自転車サドル,サドル 自転車
bicycle wheel: 自転車ホイール,ホイールセット
bicycle crankset: クランクセット,クランク 自転車
bicycle brake: 自転車ブレーキ,ブレーキレバー,油圧ディスクブレーキ
bicycle computer: サイクルコンピューター,自転車スピードメーター
cycling gloves: サイクルグローブ,自転車手袋
cycling shoes: サイクリングシューズ,ビンディングシューズ
car ramp: カースロープ
loading ramp: ラダーレール,アルミブリッジ
kerb ramp: 段差スロープ,段差解消スロープ
warning triangle: 三角停止表示板,三角表示板
roadside warning light: 非常信号灯,回転灯,パトランプ
steering wheel lock: ハンドルロック
wheel clamp: タイヤロック
steering wheel: ステアリングホイール
gaming steering wheel: ハンコン,レーシングホイール
exhaust silencer: マフラー 車,エキゾースト,排気管
catalytic converter: 触媒コンバーター
oil filter: オイルフィルター
car air filter: エアフィルター 車,エアクリーナー 車
cabin filter: エアコンフィルター 車
fuel filter: 燃料フィルター
spark plug: スパークプラグ,点火プラグ
fuel pump: 燃料ポンプ
alternator: オルタネーター
starter motor: セルモーター,スターターモーター
brake hose: ブレーキホース
brake caliper: ブレーキキャリパー
brake shoes: ブレーキシュー
ball joint: ボールジョイント
wheel bearing: ハブベアリング
wheel hub: ホイールハブ
control arm: ロアアーム
tie rod end: タイロッドエンド
tow bar: ヒッチメンバー,トレーラーヒッチ
hitch ball: ヒッチボール
drawbar: ドローバー
car trailer: カーゴトレーラー
boat trailer: ボートトレーラー
horse trailer: 馬運車
agricultural tractor: トラクター,農業用トラクター
lawn tractor: 乗用草刈機,乗用芝刈り機
excavator: 油圧ショベル,ミニショベル
wheel loader: ホイールローダー
forklift: フォークリフト
pallet truck: ハンドリフト,ハンドパレット
hand truck: ハンドトラック,キャリーカート
platform trolley: 平台車,運搬台車
wheelbarrow: ねこ車,手押し一輪車
folding wagon: キャリーワゴン,アウトドアワゴン
bicycle handlebar: 自転車ハンドルバー
bicycle stem: ステム 自転車
bicycle frame: 自転車フレーム
bicycle fork: フロントフォーク 自転車
bicycle tyre: 自転車タイヤ
inner tube: 自転車チューブ
bicycle stand: 自転車スタンド,自転車ラック
bicycle repair stand: 自転車メンテナンススタンド
bicycle bell: 自転車ベル,サイクルベル
bicycle basket: 自転車かご
bicycle bag: 自転車バッグ
cycling jersey: サイクルジャージ
cycling shorts: サイクルパンツ,ビブショーツ
pregnancy seat belt: マタニティシートベルト
seat belt positioner: シートベルトクリップ,シートベルト調整
head support strap: チャイルドシート ヘッドサポート
leg warmers: レッグウォーマー,レッグウォーマ
cufflinks: カフス,カフスボタン,カフリンクス,ネクタイピン
necklace: ネックレス,ペンダントネックレス,チョーカー
earrings: ピアス,イヤリング,イヤーカフ,フープピアス
body piercing: ボディピアス,鼻ピアス,へそピアス
brooch: ブローチ,缶バッジ,ピンバッジ
hair clip: ヘアクリップ,ヘアゴム,カチューシャ,シュシュ,バレッタ,ヘアバンド
hair brush: ヘアブラシ,くし,スカルプブラシ
t-shirt: Tシャツ,ポロシャツ,長袖Tシャツ,タンクトップ,ブラウス
hoodie: パーカー,スウェット,フリースジャケット
jumper: セーター,ニット,カーディガン
coat: コート,ダウンジャケット,レインコート,トレンチコート,ウインドブレーカー
suit: スーツ,ブレザー,ネクタイ,蝶ネクタイ
pyjamas: パジャマ,ナイトウェア,バスローブ,ルームウェア,ガウン
underwear: 下着,ブラジャー,ショーツ 下着,ボクサーパンツ,補正下着,肌着
socks: 靴下,ソックス,タイツ,ストッキング,ルームソックス
swimwear: 水着,ビキニ,ラッシュガード,水泳帽
baby clothes: ロンパース,カバーオール,ベビー服,肌着 ベビー
baby sleeping bag: スリーパー,おくるみ,ベビー寝袋,フットマフ
bib: スタイ,よだれかけ,お食事エプロン,ガーゼ
apron: エプロン,割烹着,スモック
hat: 帽子,キャップ 帽,ニット帽,バケットハット,麦わら帽子,目出し帽
shoes: 靴,スニーカー,ランニングシューズ,パンプス,ローファー,キッズシューズ
sandals: サンダル,ビーチサンダル,クロッグ,アクアシューズ,マリンシューズ
handbag: ハンドバッグ,ショルダーバッグ,トートバッグ,ウエストポーチ,ボストンバッグ,エコバッグ
cosmetic bag: 化粧ポーチ,トラベルポーチ,パソコンバッグ,マザーズバッグ
watch: 腕時計,キッズ腕時計,クオーツ時計
smartwatch: スマートウォッチ,スマートバンド,活動量計,キッズスマートウォッチ
sunglasses: サングラス,偏光サングラス,スポーツサングラス
reading glasses: 老眼鏡,リーディンググラス,ブルーライトカットメガネ,伊達メガネ
magnifying glass: 拡大鏡,ルーペ,虫眼鏡,ヘッドルーペ
eclipse glasses: 日食グラス,日食メガネ,太陽観察グラス
umbrella: 傘,折りたたみ傘,日傘,子供傘
nail gun: 釘打機,エアネイラー,タッカー,ネイルガン
angle grinder: ディスクグラインダー,グラインダー,ベンチグラインダー
heat gun: ヒートガン,ホットエアガン
glue gun: グルーガン,ホットボンド
jigsaw: ジグソー,レシプロソー,糸鋸盤,バンドソー
circular saw: 丸ノコ,丸のこ,卓上丸ノコ,スライド丸ノコ,タイルカッター
impact wrench: インパクトレンチ,エアインパクト,トルクレンチ
sander: サンダー,オービタルサンダー,ベルトサンダー,マルチツール電動
rotary tool: ミニルーター,ハンドルーター,電動カンナ,トリマー電動
pressure washer: 高圧洗浄機,高圧洗浄器
hedge trimmer: ヘッジトリマー,生垣バリカン,植木バリカン
grass trimmer: 草刈り機,刈払機,草刈機,グラストリマー
leaf blower: ブロワー,ブロワ,リーフブロワー
chainsaw: チェーンソー,電動ノコギリ,ハンディチェーンソー,高枝チェーンソー
log splitter: 薪割り機,薪割機
garden shredder: ガーデンシュレッダー,粉砕機,ウッドチッパー
tiller: 耕運機,耕うん機,アースオーガー
pruning shears: 剪定ばさみ,剪定鋏,電動剪定ばさみ,充電式剪定ハサミ
garden sprayer: 噴霧器,電動噴霧器,蓄圧式噴霧器,草焼きバーナー
garden hose: 散水ホース,ホースリール,スプリンクラー,じょうろ
greenhouse: ビニールハウス,温室,コンポスト,プランターボックス
electric fence: 電気柵,電柵
water pump: 水中ポンプ,給水ポンプ,プールポンプ
generator: 発電機,インバーター発電機
cement mixer: コンクリートミキサー,撹拌機,モルタルミキサー
welding machine: 溶接機,半自動溶接機,インバーター溶接機,プラズマカッター
welding helmet: 溶接面,溶接マスク,自動遮光溶接面,溶接ヘルメット
blow torch: ガストーチ,バーナートーチ,トーチバーナー,料理用バーナー
paint sprayer: スプレーガン,エアブラシ,塗装機,ペイントスプレー機
air compressor: エアコンプレッサー,コンプレッサー
tyre inflator: 電動空気入れ,エアーコンプレッサー 車,電動エアポンプ,タイヤ空気入れ,エアコンプレッサー 車載
hydraulic jack: ジャッキ,フロアジャッキ,油圧ジャッキ,ガレージジャッキ,パンタグラフジャッキ
hoist, winch: ウインチ,ホイスト,チェーンブロック
ratchet strap, tow rope: ラチェットベルト,牽引ロープ
roof box: ルーフボックス,ルーフバッグ
roof rack: ルーフキャリア,サイクルキャリア
car seat covers: シートカバー 車
car mats: フロアマット,トランクマット
car sunshade: サンシェード 車
car battery charger: バッテリー充電器 車,バッテリーチャージャー
car bulb: LEDヘッドライト 車,LEDバルブ
light bar, fog lights: フォグランプ
brake pads: ブレーキパッド
brake discs: ブレーキローター
shock absorber: ショックアブソーバー
snow chains: タイヤチェーン
car tyre: タイヤ,スタッドレスタイヤ
motorcycle helmet: バイクヘルメット,フルフェイスヘルメット,ジェットヘルメット,オートバイヘルメット
motorcycle jacket, motorcycle suit: バイクジャケット,ライディングジャケット,バイクウェア,エアバッグベスト
mini motorcycle: ポケバイ,四輪バギー,ゴーカート,ミニバイク
safety helmet: 安全ヘルメット,作業用ヘルメット,乗馬ヘルメット,スキーヘルメット
dust mask: 防塵マスク,N95マスク,防毒マスク,ガスマスク,不織布マスク
safety glasses: 保護メガネ,安全ゴーグル,保護めがね,フェイスシールド
ear defenders: イヤーマフ,防音イヤーマフ,耳栓,遮音イヤーマフ
work gloves: 作業手袋,軍手,ニトリル手袋,耐切創手袋,溶接手袋,ガーデングローブ,オーブンミトン
safety shoes: 安全靴,作業靴,セーフティシューズ
hi-vis vest: 反射ベスト,安全ベスト,防護服,作業着,つなぎ作業着
knee pads: 膝当て,プロテクターセット,すね当て,マウスピース スポーツ,肘膝パッド
fire extinguisher: 消火器,車載消火器,粉末消火器,消火スプレー
fire blanket: 消火布,防火ブランケット,避難はしご,防煙マスク
gas regulator: ガス調整器
gas cartridge, gas cylinder: カセットボンベ,ガスボンベ,OD缶
lighter: ライター,ターボライター,点火棒,電子ライター
matches, fire starter: マッチ,着火剤
drain cleaner: パイプクリーナー,排水口クリーナー,パイプ洗浄剤,排水管洗浄剤
oven cleaner: オーブンクリーナー,油汚れクリーナー,油汚れ洗剤,水垢クリーナー
mould remover: カビ取り剤,カビキラー,トイレ洗剤,バスクリーナー,漂白剤,カビ取りジェル
laundry detergent: 洗濯洗剤,柔軟剤,ジェルボール洗剤,シミ取り剤,食器用洗剤,食洗機用洗剤
multi-purpose cleaner: マルチクリーナー,ガラスクリーナー,床用洗剤,住宅用洗剤
disinfectant: 消毒液,手指消毒,除菌スプレー,アルコール消毒,ハンドジェル
pool chlorine: プール用塩素,塩素剤,プール消毒剤
wood stain: 木部用塗料,オイルステイン,ワックス 木,ニス,木材保護塗料
spray paint: スプレー塗料,ラッカースプレー,スプレーペイント,カラースプレー
wall paint: 壁用塗料,水性塗料,ペンキ,下地塗料,さび止め塗料
epoxy resin: エポキシ樹脂,レジン液,UVレジン,エポキシレジン
super glue: 瞬間接着剤,強力接着剤,接着剤,木工用ボンド,ボンド
polyurethane foam: 発泡ウレタン,コーキング剤,シーリング材,シリコンシーラント
paint stripper: 塗料はがし剤,剥離剤,シンナー,うすめ液,ペイントリムーバー
lamp oil: ランプオイル,パラフィンオイル
lighter fluid: ライターオイル
ethanol fuel: 燃料用アルコール
engine oil: エンジンオイル
chain lubricant: チェーンルブ,潤滑スプレー
brake cleaner: ブレーキクリーナー
antifreeze, screenwash: 不凍液,ウォッシャー液
car shampoo: カーシャンプー
impregnation spray: 防水スプレー,撥水スプレー,靴クリーム,靴墨
rat poison: 殺鼠剤,ねずみ駆除剤,毒餌,ネズミ退治
mouse trap: ねずみ捕り,ネズミ捕り,粘着シート,アリの巣コロリ,ハエ取り
insecticide: 殺虫剤,殺虫スプレー,ゴキブリ駆除剤,蚊取り線香,除草剤
fertiliser: 肥料,液体肥料,培養土
tool set: 工具セット,ツールセット,ドライバーセット,ソケットレンチセット
laser level: レーザー墨出し器,水平器,レーザー距離計
workbench: 作業台,ツールワゴン,台車,一輪車,万力,キャリーカート
extension reel: 延長コード,電工ドラム,コードリール,電源タップ,テーブルタップ
`,
  types: `
toy: おもちゃ,玩具,知育玩具
soft-toy: ぬいぐるみ,テディベア
doll: 人形,着せ替え人形,ファッションドール,フィギュア
slime: スライム
modelling-clay: 粘土,ねんど
toy-vehicle: ミニカー,ラジコン,おもちゃの車
drone: ドローン
ride-on: 三輪車,乗用玩具,キックバイク
toy-scooter: キックボード,キックスクーター
toy-weapon: おもちゃの銃,水鉄砲,エアガン,エアソフトガン
magnetic-toy: 磁石おもちゃ,マグネットブロック
magnetic-balls: マグネットボール,磁石ボール,ネオキューブ
water-beads: 水で膨らむボール,ウォータービーズ,ぷよぷよボール
balloon: 風船,バルーン
ball: ボール,サッカーボール
rattle: ガラガラ,ラトル
bath-toy: お風呂おもちゃ
wooden-toy: 木製玩具,木のおもちゃ
building-toy: ブロック玩具,積み木
puzzle: パズル,ジグソーパズル
musical-toy: 音の出るおもちゃ
bubble-toy: シャボン玉
squeeze-toy: スクイーズ,プッシュポップ
finger-paint: フィンガーペイント,指絵の具
art-set: クレヨン,絵の具,色鉛筆
costume: コスプレ,仮装,衣装
costume-mask: 仮面,お面
playground-toy: すべり台,トランポリン,ジャングルジム
swing: ブランコ
jump-rope: 縄跳び
musical-instrument: ウクレレ,ギター
clothing: 衣類,服,子供服
hoodie: パーカー,トレーナー,スウェット
sweater: セーター,カーディガン,ニット
jacket: ジャケット,コート,レインコート,ダウンジャケット
snowsuit: ロンパース,カバーオール,つなぎ
trousers: ズボン,パンツ,ジーンズ,レギンス
dress: ワンピース,ドレス
skirt: スカート
shirt: tシャツ,シャツ,ブラウス
tracksuit: ジャージ
nightwear: パジャマ,バスローブ,ナイトウェア
underwear: 下着,肌着,ブラジャー
swimwear: 水着,ビキニ
socks: 靴下,ソックス,タイツ
gloves: 手袋,グローブ
hat: 帽子,キャップ,ニット帽
scarf: マフラー,スカーフ,ネックウォーマー
belt: ベルト
shoes: 靴,スニーカー,ブーツ,シューズ,長靴
sandals: サンダル,ビーチサンダル
slippers: スリッパ,室内履き
bag: バッグ,ハンドバッグ,ポーチ,鞄
backpack: リュック,リュックサック,バックパック,ランドセル
wallet: 財布,カードケース
luggage: スーツケース,キャリーケース
watch: 腕時計,時計バンド
sunglasses: サングラス
glasses: 老眼鏡,メガネ,眼鏡フレーム
jewellery: アクセサリー,ジュエリー
earrings: ピアス,イヤリング
necklace: ネックレス,チョーカー
pendant: ペンダント,チャーム
bracelet: ブレスレット,アンクレット,バングル
ring-jewellery: 指輪,リング
brooch: ブローチ
hair-accessory: ヘアクリップ,カチューシャ,ヘアゴム,ヘアピン
key-ring: キーホルダー,キーリング
umbrella: 傘,日傘,パラソル
cot: ベビーベッド
cradle: バウンサー,ゆりかご,クーファン,バシネット
high-chair: ハイチェア,ベビーチェア
stroller: ベビーカー,バギー,乳母車
car-seat: チャイルドシート,ジュニアシート
baby-carrier: 抱っこひも,おんぶひも,抱っこ紐
baby-walker: 歩行器,手押し車
playpen: ベビーサークル,プレイヤード
safety-gate: ベビーゲート,安全ゲート
bed-rail: ベッドガード,ベッドフェンス
soother: おしゃぶり
soother-holder: おしゃぶりホルダー,おしゃぶりクリップ
teether: 歯固め
baby-bottle: 哺乳瓶,哺乳びん
feeding-pillow: 授乳クッション,哺乳瓶ホルダー
baby-sleeping-bag: スリーパー,おくるみ,ベビー寝袋
playmat: プレイマット,ベビージム
swim-seat: 浮き輪,アームリング,うきわ,首浮き輪
changing-table: おむつ替え台
diaper: おむつ,紙おむつ
baby-bath: ベビーバス
baby-monitor: ベビーモニター
potty: おまる
charger: 充電器,チャージャー,急速充電器
wireless-charger: ワイヤレス充電器
car-charger: カーチャージャー,シガーソケット
power-supply: acアダプター,電源アダプター,アダプター,変圧器
travel-adaptor: 変換プラグ,海外変換プラグ,トラベルアダプター
power-bank: モバイルバッテリー,ポータブル電源
cable: ケーブル,充電ケーブル,電源コード
extension-lead: 延長コード,電源タップ,テーブルタップ
socket: コンセント,スイッチ,スマートプラグ
battery: 電池,バッテリー,乾電池,リチウム電池
button-battery: ボタン電池,コイン電池
lighting-chain: イルミネーションライト,ストリングライト,電飾,フェアリーライト
lighting: 照明,ライト,ledライト
lamp: 電球,スタンドライト,デスクライト,ランプ
ceiling-lamp: シーリングライト,ペンダントライト,投光器
night-lamp: ナイトライト,常夜灯
led-strip: ledテープ,テープライト
flashlight: 懐中電灯,ヘッドライト,ランタン
hair-dryer: ドライヤー,ヘアドライヤー
hair-styler: ヘアアイロン,カールアイロン,コテ
shaver: シェーバー,バリカン,脱毛器
massager: マッサージ器,マッサージガン,アイマッサージャー
heater: ヒーター,ガスヒーター,石油ストーブ,ガスストーブ,電気ストーブ,ファンヒーター,暖房器具
electric-blanket: 電気毛布,ホットカーペット,電気敷毛布
heating-pad: 電気あんか,カイロ,ヒーティングパッド,電熱ベスト
fan: 扇風機,ハンディファン,サーキュレーター,ハンディ扇風機
air-conditioner: エアコン,冷風機
humidifier: 加湿器
dehumidifier: 除湿機
air-purifier: 空気清浄機,オゾン発生器
aroma-diffuser: アロマディフューザー
kettle: 電気ケトル,ケトル,電気ポット
fryer: エアフライヤー,ノンフライヤー,フライヤー
cooker: 炊飯器,電子レンジ,オーブン,電気鍋
pressure-cooker: 圧力鍋
hot-plate: ihクッキングヒーター,ホットプレート,電気コンロ
toaster: トースター,ホームベーカリー
waffle-maker: ワッフルメーカー
blender: ミキサー,ブレンダー,ジューサー,フードプロセッサー
coffee-maker: コーヒーメーカー,コーヒーミル,エスプレッソマシン
refrigerator: 冷蔵庫,冷凍庫,製氷機
washing-machine: 洗濯機,食洗機
dryer-appliance: 衣類乾燥機
vacuum-cleaner: 掃除機,ロボット掃除機,スチームクリーナー
iron-appliance: アイロン,衣類スチーマー,ハンディスチーマー
headphones: イヤホン,ヘッドホン,ワイヤレスイヤホン
speaker: スピーカー
radio: ラジオ,トランシーバー
projector: プロジェクター
smartwatch: スマートウォッチ
mobile-phone: 携帯電話,スマートフォン,スマホ
tablet-laptop: ノートパソコン,タブレット
camera: カメラ,ドライブレコーダー,監視カメラ
remote-control: リモコン
television: テレビ,モニター
smoke-alarm: 火災警報器,煙感知器,煙探知機
gas-alarm: 一酸化炭素警報器,ガス警報器
insect-killer: 殺虫灯,電撃殺虫器,蚊取り器
nail-lamp: ネイルライト,ジェルネイルランプ
soldering-iron: はんだごて,グルーガン,ヒートガン
laser-pointer: レーザーポインター,レーザー彫刻機
electric-sterilizer: 哺乳瓶消毒,除菌器
water-heater: 給湯器,電気温水器,湯沸器
hair-removal-wax: ワックスウォーマー
cosmetics: 化粧品,コスメ
perfume: 香水,オードトワレ,オードパルファム,フレグランス
aftershave: アフターシェーブ
shaving-product: シェービングフォーム,シェービングクリーム
deodorant: デオドラント,制汗剤,制汗スプレー
body-spray: ボディスプレー
shampoo: シャンプー
hair-conditioner: コンディショナー,リンス,トリートメント
hair-mask: ヘアマスク,ヘアオイル,ヘアトニック
hair-styling: ヘアジェル,ヘアワックス,ヘアフォーム
hairspray: ヘアスプレー
hair-cream: ヘアクリーム
hair-relaxer: 縮毛矯正剤,パーマ液
hair-dye: ヘアカラー,白髪染め,毛染め,ブリーチ剤
henna: ヘナ,タトゥーシール
shower-gel: ボディソープ,シャワージェル,ボディウォッシュ
bath-foam: 入浴剤,バブルバス,バスソルト
bath-bomb: バスボム
soap: 石鹸,せっけん,ハンドソープ
body-lotion: ボディローション,ボディクリーム,ボディミルク,保湿クリーム
hand-cream: ハンドクリーム,フットクリーム
face-cream: フェイスクリーム,アイクリーム,ナイトクリーム
face-serum: 美容液,セラム
face-tonic: 化粧水,トナー
cleanser: 洗顔料,クレンジング,スクラブ,ピーリング
wipes: ウェットティッシュ,おしりふき
face-mask-cosmetic: フェイスマスク,シートマスク,美容パック
skin-lightening: 美白クリーム
sunscreen: 日焼け止め,サンスクリーン,uvクリーム
tanning-product: サンオイル,セルフタンニング
body-oil: ボディオイル,マッサージオイル,アロマオイル,精油
nail-polish: マニキュア,ジェルネイル,ネイルポリッシュ
nail-product: ネイルチップ,つけ爪,アクリルネイル
nail-glue: ネイルグルー,ネイル接着剤
eyelash-product: つけまつげ,まつげエクステ,まつげ美容液,二重テープ
eye-make-up: マスカラ,アイライナー,アイシャドウ
lip-product: 口紅,リップクリーム,リップグロス,リップ
make-up-face: ファンデーション,コンシーラー,チーク,フェイスパウダー
tattoo-ink: タトゥーインク
permanent-make-up: アートメイク
toothpaste: 歯磨き粉,マウスウォッシュ,ホワイトニング歯
hand-sanitiser: ハンドジェル,手指消毒
intimate-product: コンドーム,アダルトグッズ
scooter: スクーター
electric-scooter: 電動キックボード,電動スクーター
hoverboard: バランススクーター,ホバーボード
bicycle: 自転車,マウンテンバイク,子供用自転車
electric-bicycle: 電動アシスト自転車,電動自転車
bicycle-part: 自転車チャイルドシート,自転車ライト
skateboard: スケートボード,スケボー
roller-skates: ローラースケート,インラインスケート
moped: 原付,電動バイク
motorcycle: バイク,オートバイ,二輪車,バギー車
passenger-car: 乗用車,自動車
lorry: トラック,バス,トレーラー,トラクター
car-part: ブレーキパッド,エアバッグ,ワイパー,カー用品
tyre: タイヤ,チューブタイヤ
helmet: ヘルメット,安全帽
life-jacket: 救命胴衣,ライフジャケット,ライフベスト
safety-vest: 安全ベスト,反射ベスト
mask: マスク
respirator: 防塵マスク,防毒マスク
goggles: ゴーグル,保護メガネ,溶接面
protective-gloves: 作業手袋,保護手袋,ニトリル手袋
protective-gear: プロテクター,膝パッド,肘パッド
hearing-protection: 耳栓,イヤーマフ
climbing-gear: カラビナ,ハーネス,クライミングロープ,安全帯
fitness-equipment: ダンベル,ランニングマシン,フィットネスバイク,バランスボール,懸垂器具
ski-equipment: スキー板,スノーボード,そり
diving-equipment: シュノーケル,ダイビング器材,水中マスク
pool-toy: ビニールプール,エアーマット,ゴムボート
boat-part: カヤック,ボート,船外機
fishing: ルアー,釣り竿,釣具
weapon-sport: クロスボウ,スタンガン,催涙スプレー
chair: 椅子,チェア,スツール,折りたたみ椅子
table: テーブル,机,デスク
bed: ベッド,二段ベッド,ソファ
mattress: マットレス
bedding: 布団,毛布,寝具,シーツ
pillow: 枕,クッション
cabinet: タンス,本棚,棚,収納,キャビネット
ladder: はしご,脚立,伸縮はしご,踏み台
curtain: カーテン,ブラインド,ロールスクリーン
rug: ラグ,カーペット,バスマット,テーブルクロス
candle: ろうそく,キャンドル,アロマキャンドル
candle-holder: キャンドルホルダー,燭台,バイオエタノール暖炉
lighter: ライター,点火棒
electronic-cigarette: 電子タバコ,使い捨て電子タバコ,ベイプ
tobacco: 水タバコ,シーシャ,タバコ
fireworks: 花火,爆竹,線香花火
sky-lantern: スカイランタン,天灯
christmas-decoration: クリスマス飾り,オーナメント,クリスマスツリー,スノードーム
cookware: フライパン,鍋,中華鍋
baking-ware: ケーキ型,シリコン型,天板
tableware: 食器,マグカップ,皿,コップ,スプーン
bottle: 水筒,タンブラー,魔法瓶
knife: 包丁,ナイフ,カッターナイフ
kitchen-tool: スライサー,ピーラー,まな板,調理器具
grill: バーベキューコンロ,グリル,焚き火台
gas-stove: ガスコンロ,カセットコンロ,ガスバーナー,ガストーチ
wood-stove: 薪ストーブ,暖炉
hot-water-bottle: 湯たんぽ
power-tool: 電動ドリル,グラインダー,サンダー,工具,インパクトドライバー
saw: のこぎり,丸ノコ,電動のこぎり
saw-blade: のこ刃,チップソー,切断砥石
chainsaw: チェーンソー,チェンソー
brush-cutter-part: 刈払機 刃,草刈り刃,ナイロンコード
garden-tool: 芝刈り機,草刈り機,刈払機,高圧洗浄機,ヘッジトリマー,ブロワー
pump-compressor: ポンプ,コンプレッサー,発電機,空気入れ,溶接機
lifting-equipment: ホイスト,ウインチ,ジャッキ,ラチェットベルト
screw: ねじ,アンカーボルト
construction-product: 蛇口,消火器,シャワーヘッド,床材
glue: 接着剤,瞬間接着剤,ボンド,シーリング材,レジン液
paint: 塗料,ペンキ,スプレー塗料,シンナー
varnish-coating: ニス,ワニス
detergent: 洗剤,漂白剤,クリーナー,柔軟剤,パイプクリーナー
disinfectant: 消毒液,殺菌剤,除菌スプレー
descaler: クエン酸,サビ取り
windscreen-fluid: ウォッシャー液,不凍液,解氷スプレー
pest-control: 殺虫剤,虫よけ,殺鼠剤,除草剤,蚊取り線香,防虫剤
air-freshener: 芳香剤,消臭剤,カーフレグランス
adhesive-tape: 粘着テープ,両面テープ
stationery: 筆箱,鉛筆,ボールペン,消しゴム,文房具,ノート,シール
book: 絵本,布絵本
phone-case: スマホケース,携帯ケース,スマホホルダー
pet-product: ペット用品,犬用おもちゃ,首輪犬,犬首輪,無駄吠え防止首輪
food-supplement: サプリメント,ビタミン,プロテイン,ダイエット茶
candy: キャンディ,こんにゃくゼリー,チョコレート,ゼリー,ガム
medical-device: 体温計,血圧計,車椅子,コンタクトレンズ,カラコン,歩行補助車
sleeping-bag: 寝袋,ハンモック
tent: テント,タープ
money-counter: 紙幣計数機,シュレッダー,ラミネーター
incense: お香,線香,香炉
textile-dye: 染料,タイダイ
window-magnet: マグネット,ネオジム磁石,磁石
clock: 目覚まし時計,掛け時計,置き時計
game-console: ゲーム機,ゲームコントローラー
learning-tower: ラーニングタワー
mirror: 鏡,ミラー
glow-stick: サイリウム,光るブレスレット
depilatory: 除毛クリーム,脱毛ワックス
circuit-breaker: ブレーカー,漏電遮断器
range-hood: レンジフード
board-game: ボードゲーム,トランプ
racket-sport: ラケット,バドミントン
`,
  offers: `
spare: 交換用,交換電球,交換ランプ,交換ブラシ,交換キット,交換部品,部品,補修部品,パーツ,リペアキット,互換品,替芯
accessory: アクセサリー
hose: ホース
nozzle: ノズル,ディフューザー
part thermocouple: 点火器,熱電対,点火装置
part regulator: バルブ,レギュレーター
filter: フィルター
brush: ブラシ,サイドブラシ
part mop: モップパッド
part dust-bag: 紙パック
part chain: チェーン
engine-part: キャブレター,ピストン,ベアリング,バネ,歯車
part electric-part: ヒューズ,サーモスタット,コンデンサー,液晶
pad: パッド,インナーパッド,スポンジ
part visor: バイザー,シールド,レンズ
part tray-part: 台座,パンくずトレイ
stopper: 栓,キャップ,茶こし
belt: ベルト,ストラップ
motor: モーター,ポンプ
wheel: タイヤ,ホイール
part brake: ブレーキパッド
battery: バッテリー,電池,電池ボックス,電池ケース,バッテリーパック
charger: 充電器,アダプター,充電台,ACアダプター,acアダプタ,変換プラグ,充電クレードル,充電スタンド
cable: ケーブル,電源コード,充電ケーブル,充電コード,電源ケーブル
remote: リモコン
lid: 蓋,ふた
gasket: パッキン,シール
blade: 替刃,ブレード
attachment: アタッチメント,替えブラシ
part propeller: プロペラ
hardware: ネジ,ボルト
part board: 基板
switch: スイッチ,つまみ,センサー
handle: 取っ手,ハンドル
part shell: ハウジング,外装
tray: トレイ,バスケット,計量カップ
bulb: 電球,ヒーター管
refill: 詰め替え,カートリッジ
part wick: 芯,替え芯
part shade: ランプシェード
part teat: 乳首,ニプル
part power-base: 電源プレート,電源台,ベースユニット
part transducer: 振動子,超音波素子
part harness: ハーネス,フロントバー
part crumb: パンくず受け
part starter: リコイルスターター
part carb: 燃料タンク,燃料ホース
part glass: ガラスジャグ
part cells: セル
part led: LED基板
accessory rain: サンシェード,幌
accessory mount: スマホホルダー,三脚
accessory cleaning: 洗浄ブラシ,クリーニングキット
bundle: 泥除け,荷台,前カゴ
cover: カバー,保護カバー,レインカバー
case: ケース,ポーチ,収納ケース,収納バッグ,バッグ
holder: スタンド,ホルダー,ブラケット
film: フィルム,保護フィルム,強化ガラス
net: 蚊帳,フットマフ,ドリンクホルダー,日傘
sticker: ステッカー,シール
accessory bedding: シーツ,マットレス,ベッドガード
cushion: クッション,シートマット
accessory clothes: 着せ替え服
clip: バックル,クリップ,フック,留め具
part feet: 吸盤,滑り止めゴム,ゴムキャップ,脚キャップ
part castor: キャスター,車輪
part runner: 引き出しレール
part pull: 取っ手
part ear-tip: イヤーピース,イヤーパッド
part disc: 切断砥石,砥石,サンドペーパー,ドリルビット
part carbon: カーボンブラシ
part! side: 左耳のみ,右耳のみ,片耳のみ
accessory soother-holder: おしゃぶりホルダー
part gearbox: ギアボックス
accessory fluid: 除石灰剤,曇り止めジェル,曇り止めスプレー,潤滑油,洗浄剤,チェーンオイル
accessory fuel: 補充用ガス,補充ガス
accessory wear: インソール,靴紐
accessory party: 招待状
accessory inflator: 空気入れ
accessory patch: 修理パッチ
accessory sleeve: 収納袋
service fitting: 取付け工事
accessory holder-only: マグネットホルダー
accessory key-ring: キーホルダー
manual-strong: 説明書,取扱説明書,取説,マニュアル,レシピ本,型紙,編み図,電路図,部品表,整備書,サービスマニュアル,組立説明書
packaging-strong: 空箱,空瓶,外箱のみ,箱のみ,化粧箱のみ,空き箱,空容器,空の箱,中身なし,箱だけ
packaging: 外箱
service: 修理,修理サービス,修理受付,レンタル,延長保証,講習,受講,取付工事,取付サービス,設置サービス,メンテナンスサービス,クリーニングサービス,貸し出し
service-word: サービス
wanted: 求む,買います,買取,探しています,買い取り,譲ってください,買い取ります
miniature: 模型,ミニチュア,プラモデル,ドールハウス,食玩,ミニチュアモデル,スケールモデル
print: ポスター,ポストカード,カタログ,パンフレット,チラシ,印刷画,写真プリント,アートプリント
none: 交換可能,ギフトボックス,化粧箱入り
part saddle: サドル,シートポスト,シートクランプ
part handlebar: ハンドルバー,ハンドルグリップ,バーテープ,ハンドルステム,バーエンド
part pedal: ペダル,クランク,ボトムブラケット
part training-wheel: 補助輪
part derailleur: ディレイラー,変速機,シフター,スプロケット,チェーンリング,フリーホイール
part spoke: スポーク,車軸,クイックリリース
part fork: フロントフォーク,サスペンション,ショックアブソーバー,ダンパー
part footrest-peg: フットペグ,グリップテープ,デッキテープ
accessory bike-light: テールライト,テールランプ,ウインカー,リフレクター,反射板
accessory bike-lock: 自転車鍵,チェーンロック,ワイヤーロック,ディスクロック
accessory bike-carry: 自転車カゴ,フレームバッグ,サドルバッグ,サドルカバー,ボトルケージ,サイクルカバー
part scooter-controller: スロットル,アクセルレバー,メーターパネル
part valve-stem: バルブキャップ,エアバルブ,パンク修理キット,タイヤレバー,インナーチューブ
part moto-part: バックミラー,サイドミラー,サイレンサー,カウル,ウインドスクリーン,クラッチレバー
part car-part: ワイパー,トランクマット,シートカバー,ハンドルカバー,バンパー,ホイールキャップ,燃料ポンプ,オイルフィルター,タイミングベルト,オルタネーター
accessory ride-protect: 肘当て,プロテクターセット,ヘルメットバッグ
part drive-belt: 駆動ベルト,プーリー,テンショナー,タイミングベルト
part bolt-small: ワッシャー,ナット,リベット,スペーサー,割りピン,ブッシュ,ボールベアリング,アンカー
part mower-part: 替刃セット,ナイロンコード,ナイロンカッター,集草バッグ,境界ワイヤー
part trimmer-line: ナイロンカッターヘッド,スプール,肩掛けベルト,肩ベルト
part saw-part: ガイドバー,バーカバー,ソーチェーン,スプロケットカバー,オイルポンプ,目立てヤスリ
part generator-part: ローター,ステーター,アーマチュア,クランクシャフト,ピストンリング,シリンダーヘッド,燃料コック
part chuck: ドリルチャック,キーレスチャック,チャックキー,コレット,アーバー,ビットホルダー
part tool-bit: ビットセット,ドリル刃,ホールソー,チゼル,ジグソーブレード,替え刃,丸ノコ刃,カンナ刃,ダイヤモンドカッター刃,ワイヤーブラシ,サンディングディスク,サンドペーパーセット,チップソー
part tool-guard: ディスクガード,集じんカバー,サイドハンドル,補助ハンドル,平行ガイド,ガイドレール,ベルトフック
part washer-lance: 高圧ホース,フォームガン,ランス,延長ノズル,ホースリール,カップリング,コネクター
part ladder-part: はしごゴム脚,脚立キャップ
part hose-clamp: 排水ホース,給水ホース,排気ダクト,排熱ダクト,吸引ホース,ホースバンド,窓パネル,排水ポンプ
part crisper: 網カゴ,揚げカゴ,クッキングシート,シリコンライナー,焼き網,シリコンバスケット,焼網
part water-tank: 水タンク,給水タンク,タンクキャップ,貯水タンク,浄水フィルター
part coffee-part: ポルタフィルター,フィルターホルダー,ペーパーフィルター,コーヒーフィルター,抽出ユニット,スチームノズル,ミルクジャグ,カプセルホルダー,詰め替えカプセル,タンパー,ミル刃
part blender-part: ブレンダーカップ,ミキサーカップ,カッターユニット,こね羽根,パン羽根,押し棒,スクリュー,おろし刃
part toaster-part: ワッフルプレート,交換プレート,ターンテーブル皿,回転皿,ローラーリング,ドアパッキン,オーブンラック,焼き網トレー
part cooker-part: 内釜,内鍋,内ぶた,圧力調整おもり,安全弁,蒸し台,蒸し皿,着脱ハンドル,つまみ ふた,内蓋
part kettle-part: 水垢フィルター,ケトル蓋,注ぎ口フィルター
part iron-part: かけ面,アイロンカバー,アイロン台カバー,スチームホース,アイロンミトン,当て布
part vacuum-part: ダストカップ,ダストケース,延長パイプ,すき間ノズル,隙間ノズル,布団ノズル,ヘッドブラシ,回転ブラシ,ローラーブラシ,モップクロス,プレフィルター,排気フィルター,紙パックフィルター,床ブラシ
part fridge-part: 野菜ケース,カトラリーバスケット,スプレーアーム,洗剤ケース,ドアパッキン,糸くずフィルター,ドアハンドル
part hood-part: 活性炭フィルター,脱臭フィルター,油フィルター,レンジフードフィルター,扇風機羽根,羽根,ファンガード,ファン羽根,ファンモーター,インペラー,扇風機カバー
part heater-part: 石英管,ハロゲンヒーター管,転倒スイッチ,バーナーヘッド,バーナーキャップ,煙突,耐火レンガ,火床,灰受け,マントル,ストーブガラス,点火スイッチ
part humidifier-part: 加湿フィルター,気化フィルター,吸水芯,フィルタースティック,ミスト吹出口,超音波霧化片,給水芯
accessory consumable-water: 詰替え液,アロマリフィル
accessory appliance-clean: クエン酸,お手入れキット,洗浄剤セット,お手入れブラシ,メンテナンスキット
part grill-part: 焼き網,焼網,ロストル,五徳,ゴトク,炭受け,網焼きプレート,ガス変換アダプター,風防,遮熱板
accessory grill-use: トング,グリルブラシ,グリルマット,着火剤,スモークチップ,ガス缶,ガスカートリッジ,グリルカバー
part lamp-part: 灯具ソケット,安定器,点灯管,調光器,引掛シーリング,ガラスシェード,LEDユニット
accessory candle-use: 芯切り,キャンドルワックス,キャンドル型,ライターオイル,フリント,ライターケース,ランプオイル
part screen-part: 液晶パネル,バックパネル,電池蓋,電池カバー,バッテリーカバー,simトレイ,充電ポート,フレックスケーブル,キーキャップ,ヒートシンク,放熱グリス
part audio-part: イヤークッション,イヤーチップ,イヤーフック,ヘッドバンドカバー,イヤホンケーブル,マイクカバー,風防スポンジ,レコード針
part watch-part: 時計バンド,時計ベルト,替えベルト,交換ベルト,風防ガラス,竜頭,バネ棒,交換バンド
accessory phone-use: スマホケース,手帳型ケース,レンズカバー,レンズ保護,覗き見防止,タッチペン,ネックストラップ,リストストラップ,ハンドストラップ,スマホリング,車載ホルダー,pcケース,キーボードカバー,リストレスト,メモリーカード,ケーブル収納,結束バンド
part printer-part: インクカートリッジ,トナーカートリッジ,プリントヘッド,詰め替えインク,給紙トレイ,ラベルロール,ラベルシール,感熱紙,ロール紙,ホットエンド,ドラムユニット
part drone-part: プロペラガード,ランディングギア,ジンバルカバー,サーボ,ギアセット,キャタピラ,ボディシェル
part camera-part: レンズキャップ,レンズフード,カメラストラップ,カメラバッグ,クイックシュー,アイカップ,レンズフィルター,uvフィルター,取付プレート
part monitor-part: 腕帯,電極パッド,粘着パッド,試験紙,測定チップ,穿刺針,プローブカバー,吸入マスク,アタッチメントヘッド
part bottle-part: 哺乳瓶キャップ,哺乳瓶ハンドル,ストロー,替えストロー,替えパッキン,さく乳口,母乳バッグ,母乳保存バッグ,シリコンスパウト,キャップセット
part soother-part: おしゃぶりケース,おしゃぶりクリップ,おしゃぶりストラップ,歯固めホルダー
part pram-part: 前輪,後輪,車輪交換,ハンドルカバー,ベビーカーフック,ベビーカーシート,ベビーカーライナー,ベビーカーバッグ,ベビーカーオーガナイザー,幌カバー,チャイルドシートアダプター,ステップ補助
part seat-part: 新生児パッド,肩パッド,股パッド,ベルトカバー,isofixベース,シート保護マット,キックガード,ベビーミラー,シートベルトカバー,延長ベルト
part chair-part: テーブルトレー,食事トレイ,ハイチェアクッション,チェアクッション,チェアベルト,替えトレイ
accessory cot-use: ベッドシーツ,フィッティングシーツ,防水シーツ,マットレスカバー,ベッドメリー,メリー,ベッドバンパー,ベッドフレーム脚,枕カバー,布団カバー,掛け布団カバー,天蓋
accessory baby-care: よだれパッド,よだれカバー,抱っこ紐カバー,拡張フレーム,拡張パネル,コーナーガード,コンセントカバー,おむつゴミ箱カートリッジ
accessory toy-part: 人形の靴,ドールウィッグ,ドールシューズ,ドールスタンド,追加レール,拡張セット,スライム用活性剤,スポンジ弾,補充液
part outdoor-toy: ジャンピングマット,スプリングカバー,ブランコロープ,ブランコ座板,プールカバー,プールはしご,グランドシート,ゴールネット,交換ネット
part tent-part: ペグ,テントポール,ガイロープ,張り綱,インナーテント,フライシート,フットプリント,サイドシート,サイドウォール,天幕,タープ幕,パラソルカバー,継手
part furniture-part: ガス圧シリンダー,ガスシリンダー,椅子カバー,チェアカバー,ソファ脚,家具脚,テーブル脚,椅子脚カバー,フェルトパッド,棚板,棚受け,ダボ,引き出し前板,ハンガーパイプ,転倒防止ベルト,転倒防止金具
part care-part: 替刃ヘッド,外刃,内刃,網刃,シェーバー替刃,バリカン刃,コームアタッチメント,ガイドコーム,替えブラシヘッド,替えノズル,脱毛ヘッド,ランプカートリッジ,ローラーヘッド,ネイルビット,サンディングバンド,uvランプ球,タトゥーニードル,ニードルカートリッジ,転写紙,フットペダル,ポンプヘッド,スプレーポンプ,ポンプ 替え,ブラシクリーナー,レフィル
accessory jewel-use: リングケース,ピアスキャッチ,アジャスターチェーン,延長チェーン,リングサイズ調整,シルバークロス,アクセサリースタンド
accessory shoe-wear: 靴ひも,シューツリー,靴べら,滑り止めスパイク,かかとパッド,シューズバッグ,ファスナー引手,ワッペン,ボタンセット,衣類カバー
accessory pet-part: ろ過材,ろ材,スポンジフィルター,エアストーン,エアチューブ,底砂,水質調整剤,猫砂マット,給水器フィルター,循環フィルター,止まり木,爪とぎ替え
part luggage-part: キャリーケース車輪,スーツケースカバー,スーツケースベルト,ザックカバー,チェストベルト
part vape-part: ドリップチップ,交換ポッド
part mask-part: マスクフィルター,防じんフィルター,マスクストラップ,マスクケース,インナーフレーム,鼻パッド,メガネケース,メガネ拭き
part fix-part: 取付金具,取り付け金具,取付キット,壁掛け金具,取付枠,マグネットマウント,延長ポール,シャワーホース,スペアキー,合鍵,シリンダー錠,固定具
`,
  colours: `
black: 黒,ブラック,黒色
white: ホワイト,白
grey: 灰色,グレー,グレイ
silver: シルバー,銀色
gold: ゴールド,金色
rose-gold: ローズゴールド,ピンクゴールド
red: 赤,レッド,赤色
burgundy: ワインレッド
blue: 青,ブルー,水色
navy: 紺,ネイビー
turquoise: ターコイズ,ミント
green: 緑,グリーン,緑色,カーキ
yellow: 黄色,イエロー
orange: オレンジ色
pink: ピンク,桃色
purple: 紫,パープル
brown: 茶色,ブラウン
beige: ベージュ,アイボリー
transparent: クリア,透明
multicolour: カラフル,マルチカラー
`,
  modifiers: `
無料, 日本, フルフェイス, 交換可能, マイナスイオン, 大風量, 強風, 赤外線, 暗視, クランプ, 超音波, 新品, 新型, 新作, 未使用, 未開封, 中古, 中古品, 美品, 良品, 極美品, 展示品, 動作確認済み, 動作確認済, 動作品, 正規品, 純正, 純正品, 公式, 国内正規品, 正規, 輸入, 国産,
日本製, 日本語, 送料無料, 送料込み, 送料込, 即日発送, 即納, 翌日配達, 特価, 激安, セール, 割引, お買い得, お得, 人気, おすすめ, 売れ筋, ランキング, 限定, 限定品, 数量限定, ギフト, プレゼント, 贈り物, 誕生日, クリスマス, 出産祝い, 入学祝い,
お祝い, 母の日, 父の日, 保証, 保証付き, 年保証, 年, 歳, 才, ヶ月, か月, カ月, から, まで, 以上, 大人, 大人用, 子供, 子ども, こども, 子供用, 子ども用, キッズ, ジュニア, ベビー, 赤ちゃん, 新生児, 乳児, 幼児, 幼児用, 男の子, 女の子,
男性, 女性, メンズ, レディース, 男女兼用, ユニセックス, 家族, 学生, 初心者, プロ, プロ用, 業務用, 家庭, 家庭用, 自宅, おうち, オフィス, 事務所, キッチン, 台所, リビング, 寝室, 部屋, 子供部屋, 和室, 洋室, 浴室, 玄関, 廊下, ベランダ, 庭,
ガレージ, 車載, 室内, 屋内, 屋外, アウトドア, キャンプ, 釣り, 登山, 旅行, 旅行用, 携帯, 携帯用, 持ち運び, 通勤, 通学, 街乗り, 夏, 冬, 春, 秋, オールシーズン, プラスチック, 金属, 金属製, ステンレス, スチール, アルミ, 木製, 天然木, 無垢,
竹, ガラス, 陶器, セラミック, 綿, コットン, 本革, レザー, シリコン, ゴム, 布製, 大型, 中型, 小型, 大, 中, 小, ミニ, コンパクト, スリム, 薄型, 大容量, 軽量, 超軽量, 軽い, 高級, 高品質, 高性能, ハイパワー, 強力, パワフル, 丈夫, 頑丈,
安全, 安心, 快適, 柔らかい, かわいい, 可愛い, おしゃれ, オシャレ, シンプル, モダン, 北欧, 北欧風, レトロ, クラシック, デザイン, カラー, 色, マット, 艶消し, つや消し, 光沢, 透明, クリア, 無地, デジタル, スマート, 自動, 全自動, 手動, 電動,
電気, 電子, 無線, 有線, ワイヤレス, コードレス, 充電式, 充電, 急速充電, 高速, 急速, 静音, 静か, 低騒音, 省エネ, 節電, ソーラー, 防水, 防滴, 防塵, 防風, 耐熱, 滑り止め, エコ, 無添加, 天然, オーガニック, 通気性, 調整, 調節, 高さ調整,
高さ調節, 角度調整, サイズ調整, 調光, 調色, 調光調色, 無段階, 取り外し, 取り外し可能, 着脱, 着脱式, 丸洗い, 洗える, 水洗い, 折りたたみ, 折り畳み, 回転, 回転式, 伸縮, 壁掛け, 卓上, 据え置き, 一体型, 多機能, マルチ, 万能, ブルートゥース, アプリ,
タッチ, タイマー, タイマー機能, 昼白色, 電球色, 昼光色, 明るい, 丸型, 角型, 円形, 畳用, 畳, 省スペース, 簡単, 簡単取付, 工事不要, 便利, 美白, 保湿, うるおい, 潤い, 顔, 顔用, ボディ, 全身, 肌, 敏感肌, シミ, くすみ, 商品, 製品, 本体,
本体セット, 機器, 機械, 家電, 型番, モデル, シリーズ, バージョン, エディション, タイプ, サイズ, フリーサイズ, 型, 式, セット, フルセット, 点セット, 個, 台, 本, 枚, 点, 段階, 段, 付き, 付, 対応, 機能, 機能付き, 可, 可能, の, と, や,
で, に, を, は, が, も, な, インチ, ホワイト, ブラック, グレー, ピンク, ブルー, レッド, グリーン, ベージュ, ブラウン, ネイビー, シルバー, ゴールド, おもちゃ, 知育, ごっこ遊び, 着せ替え, 最新, 最新版, 最新モデル, 改良版, アップグレード,
高輝度, 安全基準, 認証, 適合, 公道走行可, 公道, 双方向, デュアル, ダブル, シングル, 長持ち, 長時間, 点灯, 専門店, ショップ, 販売, 出品, ベーシック, スタンダード, プレミアム,
首, 肩, 腰, 膝, 手首, 足首, ふくらはぎ, うさぎ, くま, 恐竜, ユニコーン, 星, 月, ハート, 花, 動物, キャラクター, お姫様, ハロウィン, バレンタイン, ホワイトデー, 敬老の日, こどもの日, 入学, 入園, 卒業, 結婚, 学校, 保育園, 幼稚園, 海,
プール, テラス, 車中泊, 出張, 洗面所, 脱衣所, 足元, トイレ, 在宅ワーク, テレワーク, 新生活, 一人暮らし, 寮, ジャンク, 翌日配送, 匿名配送, あす楽, 領収書, 人乗り, 人掛け, 特大, 自立, 埋め込み, 半自動, 過熱防止, 自動電源オフ, 自動停止,
切り忘れ防止, 予約, 温度調節, 角度調節, 風量調節, 防寒, 耐衝撃, 耐震, 耐荷重, 抗菌, 無毒, 無香料, 低刺激, 弱酸性, 乾燥肌, コスパ, 話題, 定番, ヴィンテージ, ナチュラル, インテリア, 暖かい, あったか, 涼しい, ひんやり, お返し, ノベルティ, ダニ退治,
組立不要, 完成品, メッシュ, 合皮, ハイバック, 腰痛対策, 離乳食, 出産準備, 上級者, 入門, 父親, 母親, 両親, 祖父母, 彼氏, 彼女, 友達, 通話機能, 心拍数, 血圧, 歩数計, ノイズキャンセリング, 長時間再生, スムージー, 揺れる, セミダブル, キング, 手作り,
ラメ,
ノートpc, ノートパソコン, パソコン, スマホ, スマートフォン, タブレット, アイフォン, スプレー, スモーク, 曇らない, トン, 互換,
前後, 駐車監視, 天井投影, 星柄,
猫, 犬, ペット, 録音, 夜間, 画素, 学習
`,
};
