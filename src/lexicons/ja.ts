import type { MatchLexicon } from "../match/index.ts";

/** Words of Japanese with their English. */
export const ja: MatchLexicon = {
  language: "ja",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
fruit: フルーツ,果物
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
iron: 鉄分
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
ladder: はしご,脚立
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
};
