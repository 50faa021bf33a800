import type { MatchLexicon } from "../match/index.ts";

/** Words of Chinese, in both scripts with their English. */
export const zh: MatchLexicon = {
  language: "zh",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
powder: 粉末,粉
capsules, capsule: 胶囊,膠囊
tablets, tablet: 片剂,錠
softgel, softgels: 软胶囊,軟膠囊
gummies, gummy: 软糖,軟糖
lozenge, lozenges: 含片
drops, drop: 滴剂,滴劑
supplement, dietary: 补充剂,保健品,營養品
vegan: 纯素,純素
vegetarian, veg: 素食
organic: 有机,有機
natural: 天然
pure: 纯,纯净,純
fresh: 新鲜,新鮮
raw: 生的
dried, dry: 干,干燥,乾燥
roasted: 烤,烘焙,炒
smoked: 烟熏,煙燻
frozen: 冷冻,冷凍
refrigerated, chilled: 冷藏
instant: 速溶,即食,即溶,速食
whole grain: 全麦,全穀
gluten free: 无麸质,無麩質
gluten: 麸质,麩質
free: 无添加,無添加
sugar free, unsweetened: 无糖,無糖
sugar: 糖,白糖,砂糖
salt, salted: 盐,鹽
pepper: 胡椒
chili, chilli: 辣椒
spicy, hot: 辣,辣味,麻辣
sweet: 甜,甜味
sour, tangy: 酸,酸味
flavour, flavor: 味,口味,风味,風味
extract: 提取物,萃取
concentrate, concentrated: 浓缩,濃縮
blend, mix: 混合,拼配
juice: 果汁,汁
drink, beverage: 饮料,飲料
soda, cola: 汽水,可乐,可樂,苏打
sparkling water, sparkling: 气泡水,氣泡水
energy drink, energy: 能量饮料,能量
milk: 牛奶,牛乳,奶
soy milk, soy: 豆浆,大豆,豆奶
oat, oats, oatmeal: 燕麦,燕麥
almond, almonds: 杏仁,巴旦木
peanut, peanuts: 花生
peanut butter: 花生酱,花生醬
cashew, cashews: 腰果
walnut, walnuts: 核桃
hazelnut, hazelnuts: 榛子
pistachio, pistachios: 开心果,開心果
nuts, mixed nuts: 坚果,堅果
seeds, seed: 种子,籽,種子
pumpkin seeds, pumpkin: 南瓜籽,南瓜
sesame: 芝麻
sesame oil: 芝麻油,香油,麻油
chia: 奇亚籽,奇亞籽
flaxseed, flax, linseed: 亚麻籽,亞麻籽
quinoa: 藜麦,藜麥
brown rice, rice: 糙米,大米,米饭,白米
rice cake: 年糕,米饼
noodles, noodle: 面条,米粉,麵,麵條
ramen, instant noodles: 方便面,泡面,拉面,泡麵,拉麵
pasta, spaghetti: 意大利面,意面,義大利麵
flour: 面粉,麵粉
wheat: 小麦,小麥
barley: 大麦,大麥
corn: 玉米
bread: 面包,麵包
cake: 蛋糕
cookies, biscuits: 饼干,曲奇,餅乾
cracker, crackers: 苏打饼干,梳打餅
snack, snacks: 零食,点心,點心
chips, crisps: 薯片,洋芋片
popcorn: 爆米花
cereal, granola: 麦片,谷物,麥片
grains, grain: 谷物,杂粮,穀物
bar, bars: 能量棒,蛋白棒
jam: 果酱,果醬
honey: 蜂蜜
syrup: 糖浆,糖漿
sweetener, stevia: 甜味剂,甜菊,代糖
chocolate, cocoa: 巧克力,可可
dark chocolate, dark: 黑巧克力,黑巧
candy, sweets: 糖果,硬糖
chewing gum, gum: 口香糖
chewable: 咀嚼片
lollipop: 棒棒糖
jelly, mini cups: 果冻,蒟蒻,果凍
ice cream: 冰淇淋,雪糕
dessert, pudding: 甜点,甜品,布丁
butter: 黄油,奶油,牛油
cheese: 奶酪,芝士,起司
yogurt: 酸奶,優格
cream, whipped cream: 奶油,鲜奶油
egg, eggs: 鸡蛋,蛋,雞蛋
meat: 肉,肉类
beef: 牛肉
pork: 猪肉,豬肉
chicken: 鸡肉,鸡,雞肉
ham, sausage: 火腿,香肠,培根,香腸
tuna: 金枪鱼,吞拿鱼,鮪魚
salmon: 三文鱼,鲑鱼,鮭魚
fish: 鱼,魚
shrimp, prawn: 虾,蝦
seaweed, laver: 海苔,海带,紫菜
kimchi: 泡菜,韩国泡菜
soup: 汤,湯
porridge: 粥
curry: 咖喱,咖哩
sauce: 酱,酱料,調味醬,醬
soy sauce: 酱油,醬油
ketchup, tomato sauce: 番茄酱,番茄醬
mayonnaise: 蛋黄酱,美乃滋
mustard: 芥末,黄芥末
vinegar: 醋
olive oil, olive: 橄榄油,橄欖油,橄榄
cooking oil, oil: 食用油,菜籽油
coconut oil, coconut: 椰子油,椰子
seasoning, spice, masala: 调味料,香料,調味料
ginger: 姜,生姜,薑
cinnamon: 肉桂
saffron: 藏红花,番紅花
cumin: 孜然
cardamom: 豆蔻
clove, cloves: 丁香
oregano: 牛至
basil, tulsi: 罗勒,羅勒
mint, peppermint: 薄荷
rosemary: 迷迭香
herb, herbal: 草本,草药,香草
onion: 洋葱,洋蔥
potato: 土豆,马铃薯,馬鈴薯
sweet potato: 红薯,地瓜
tomato: 番茄,西红柿
carrot: 胡萝卜,紅蘿蔔
cabbage, broccoli: 卷心菜,西兰花,白菜
spinach: 菠菜
cucumber: 黄瓜,黃瓜
bean, beans: 豆,黑豆,豆子
lentils, pulses, dal: 扁豆,小扁豆
vegetable, vegetables: 蔬菜
mushroom: 蘑菇,香菇,灵芝,靈芝
apple: 苹果,蘋果
pear: 梨,梨子
banana: 香蕉
orange, citrus: 橙子,柑橘,橘子,柳橙
lemon: 柠檬,檸檬
lime: 青柠
grapefruit: 西柚,葡萄柚
grape, raisin: 葡萄,葡萄干
strawberry: 草莓
blueberry: 蓝莓,藍莓
cranberry: 蔓越莓
raspberry, berry: 覆盆子,莓果,浆果
elderberry: 接骨木莓,接骨木
cherry: 樱桃,櫻桃
peach: 桃子,水蜜桃
apricot: 杏子
plum, prune: 李子,西梅,梅子
mango: 芒果
pineapple: 菠萝,鳳梨
kiwi: 猕猴桃,奇異果
melon, watermelon: 甜瓜,西瓜,哈密瓜
pomegranate: 石榴
date, dates, jujube: 枣,红枣,椰枣,紅棗
fig: 无花果,無花果
avocado: 牛油果,酪梨
acai, superfood: 巴西莓,超级食品
green tea, tea: 绿茶,抹茶,綠茶
black tea, tea: 红茶,紅茶
tea bags, tea bag: 茶包,袋泡茶
milk tea: 奶茶
coffee: 咖啡,咖啡豆
decaffeinated, decaf: 脱咖啡因,低因
caffeine: 咖啡因
kombucha: 康普茶,红茶菌
wine, beer, alcohol: 葡萄酒,啤酒,酒,酒精
vanilla: 香草,香草味
caramel: 焦糖
baking powder, baking: 烘焙,泡打粉,小苏打
yeast: 酵母
canned, tin: 罐头,罐裝,罐頭
drinking water, mineral water: 矿泉水,饮用水,礦泉水
low calorie, calories: 低卡,低热量,卡路里
fibre, fiber: 膳食纤维,纤维,纖維
breakfast, meal: 早餐,餐
meal replacement, shake: 代餐,奶昔
delicious, tasty: 美味,好吃
crispy, crunchy: 脆,酥脆
creamy: 丝滑,滑順
mild: 温和,溫和
traditional: 传统,傳統
handmade: 手工
cold pressed: 冷榨,冷压
preservative free, no preservatives: 无防腐剂,防腐剂
baby food: 辅食,婴儿食品,副食品
infant formula, formula: 奶粉,配方奶粉,婴儿奶粉
pet food, dog food: 狗粮,猫粮,宠物食品,飼料
children, kids, child: 儿童,兒童,宝宝,小孩
baby, infant, toddler: 婴儿,嬰兒,幼儿
women, ladies, woman: 女士,女式,女款,女性
men, mens, man: 男士,男式,男款,男性
girl, girls: 女孩,女童
boy, boys: 男孩,男童
dog, pet: 狗狗,宠物
electric: 电动,電動,电热
rechargeable: 充电式,可充电
wireless, cordless: 无线,無線
portable: 便携,便携式
foldable, folding: 折叠,可折叠,摺疊
waterproof: 防水
adjustable: 可调节,可调
inflatable: 充气
magnetic, magnet: 磁力,磁性,磁铁
wooden, wood: 木制,木质,实木,木製
plastic: 塑料,塑膠
silicone: 硅胶,矽膠
leather: 皮革,真皮,皮质
glass: 玻璃
stainless steel, steel: 不锈钢
ceramic: 陶瓷
cotton: 纯棉,棉质
rubber: 橡胶
paper: 纸质,纸张
sleep, sleeping: 睡眠,睡觉
bath, bathing, shower: 洗澡,沐浴,浴室
kitchen: 厨房
garden, outdoor: 花园,户外,庭院
camping: 露营,野营
car: 车载,汽车,车用
bicycle, bike: 自行车,单车
summer: 夏季,夏天
winter: 冬季,冬天
christmas: 圣诞,聖誕
party, birthday: 派对,生日
light, lamp, lights: 灯,灯具,照明
string lights, fairy lights: 灯串,彩灯
necklace, jewellery, jewelry: 项链,首饰,饰品
earrings, earring: 耳环,耳钉,耳饰
bracelet: 手链,手镯
ring: 戒指,指环
animal: 动物
bear: 小熊,熊
rabbit, bunny: 兔子,小兔
unicorn: 独角兽
dinosaur: 恐龙
fruit: 水果
flower: 花朵,花卉
food: 食品,食物
rice: 大米,米饭
tea: 茶叶,红茶,绿茶
chocolate: 巧克力
candy, gummies, gummy: 糖果,软糖
vitamin: 维生素,維他命
mineral, minerals: 矿物质
calcium: 钙片,补钙
magnesium: 镁
zinc: 补锌,锌片
iron: 补铁,铁剂
omega, fish oil: 鱼油,欧米伽
probiotics, lactobacillus: 益生菌,乳酸菌
collagen: 胶原蛋白
protein, whey: 蛋白质,蛋白粉,乳清
turmeric, curcumin: 姜黄,姜黄素
ginseng: 人参,人參,红参
garlic: 大蒜
milk thistle, silymarin: 奶蓟草,水飞蓟
lutein, eye: 叶黄素
propolis: 蜂胶
royal jelly, honey: 蜂王浆,蜂蜜
melatonin: 褪黑素
enzyme, digestive: 酵素,消化
diet, weight loss, slimming: 减肥,瘦身,燃脂
muscle: 肌肉,增肌
male enhancement, sexual, libido: 壮阳,性功能
liver: 护肝,肝脏
joint, glucosamine: 关节,氨糖
hair: 头发,毛发
skin, face: 皮肤,面部,脸部
nail: 指甲,美甲
lip: 唇部,嘴唇
eye, eyelash: 眼部,睫毛
whitening, bleaching: 美白,漂白
essential oil, oil: 精油
fragrance, scent: 香水,香氛,香味
cleaner, detergent: 清洁剂,洗涤剂
glue, adhesive: 胶水,粘合剂
paint: 油漆,涂料,颜料
gas: 燃气,煤气
water: 水,饮水
hot, heating, heated, warm: 加热,发热,保暖,暖
cooling, cold: 冷却,制冷,冰感
table: 桌子,餐桌,茶几
chair, seat: 椅子,座椅
bed: 床,婴儿床
drawer, chest of drawers, dresser: 抽屉,抽屉柜,斗柜
ladder: 梯子,人字梯
rope, cord, string: 绳子,绳索,抽绳
bottle, cup: 瓶子,水瓶,杯子,水杯
knife: 刀具,刀子
sun, uv: 防晒,太阳
solar: 太阳能
wall: 壁挂,墙壁,挂墙
protection, protective, safety: 保护,防护,安全
lead: 铅,含铅
cadmium: 镉
phthalates, phthalate: 邻苯二甲酸酯,增塑剂
fire, burn: 火灾,起火,烧伤
choking, suffocation: 窒息,误吞
electric shock: 触电,电击
`,
};
