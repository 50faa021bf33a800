import type { MatchLexicon } from "../match/index.ts";

/** Words of Japanese with their English. */
export const ja: MatchLexicon = {
  language: "ja",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
key ring: キーホルダー
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
hair straightener: ヘアアイロン
heater: ヒーター
dehumidifier: 除湿機
humidifier: 加湿器
chain saw: チェーンソー
brush cutter: 草刈機,刈払機
lawn mower: 芝刈り機
saw: のこぎり
drill: ドリル
screw: ネジ
screwdriver: ドライバー工具
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
dress: ワンピース,ドレス
trousers: ズボン,パンツ
slippers: スリッパ
boots: ブーツ
belt: ベルト
scarf: マフラー,スカーフ
gloves: 手袋
wallet: 財布
bathtub: バスタブ
changing table: おむつ交換台
sleeping bag: 寝袋,スリーパー
soother, pacifier: おしゃぶり
soother holder: おしゃぶりホルダー
rattle: ガラガラ
helmet: ヘルメット
goggles: ゴーグル
life jacket: ライフジャケット
swimming aid, swim ring: 浮き輪
diffuser: ディフューザー
micellar water: ミセルウォーター
hair dye: ヘアカラー
skin lightening: 美白
soap: 石鹸
face mask: フェイスマスク
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
peanut butter: ピーナッツバター
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
jam: ジャム
honey: はちみつ,蜂蜜,ハニー
syrup: シロップ
sweetener, stevia: 甘味料,ステビア
chocolate, cocoa: チョコレート,チョコ,ココア,カカオ
dark chocolate, dark: ダーク
candy, sweets: キャンディ,飴,あめ
chewing gum, gum: ガム
chewable: チュアブル
lollipop: ロリポップ
jelly, mini cups: ゼリー,こんにゃく
ice cream: アイスクリーム,アイス
dessert, pudding: デザート,プリン
butter: バター
cheese: チーズ
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
sauce: ソース,たれ
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
anklet: アンクレット
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
mirror: 鏡,ミラー
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
bracelet: ブレスレット
ring: 指輪,リング
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
高輝度, 安全基準, 認証, 適合, 公道走行可, 公道, 双方向, デュアル, ダブル, シングル, 長持ち, 長時間, 点灯, 専門店, ショップ, 販売, 出品, ベーシック, スタンダード, プレミアム
`,
};
