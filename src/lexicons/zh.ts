import type { MatchLexicon } from "../match/index.ts";

/** Words of Chinese, in both scripts with their English. */
export const zh: MatchLexicon = {
  language: "zh",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
lid: 盖子,蓋子
blade: 刀片,刀刃
fox: 狐狸
bee: 蜜蜂
ladybird: 瓢虫
duck: 鸭子,小黄鸭,鴨子
lion: 狮子,獅子
monkey: 猴子
horse: 小马,马
cow: 奶牛
sheep: 绵羊
lamb: 小羊
turtle: 乌龟,烏龜
snake: 蛇
shark: 鲨鱼
whale: 鲸鱼
crab: 螃蟹
pig: 小猪,猪
tiger: 老虎
penguin: 企鹅
owl: 猫头鹰
giraffe: 长颈鹿
snail: 蜗牛
caterpillar: 毛毛虫
iron: 铁,补铁,铁剂
brass: 黄铜
chrome: 铬
alloy: 合金
bead, beads: 珠子,串珠
amber: 琥珀
rhinestone: 水钻
teething necklace: 磨牙项链
teether: 牙胶,磨牙
key ring: 钥匙扣
colour: 颜色
shape, shaped: 形状
fruit: 水果
bee wax, wax: 蜂蜡
candle: 蜡烛,香薰蜡烛
lamp: 灯,台灯
torch oil, lamp oil: 灯油
torch, flashlight: 手电筒
night light: 小夜灯
lighting chain, string lights: 灯串
extension cord: 延长线
socket: 插座
plug: 插头
charger: 充电器
hair dryer: 吹风机
hair straightener: 直发器
heater: 取暖器
dehumidifier: 除湿机
humidifier: 加湿器
chain saw: 电锯,链锯
brush cutter: 割草机,打草头,割灌机
lawn mower: 割草机,剪草机
saw: 锯子
drill: 电钻
screw: 螺丝
screwdriver: 螺丝刀
ladder: 梯子,人字梯
building set: 积木
magnetic balls, magnetic: 磁力球,巴克球
jigsaw puzzle, puzzle: 拼图
fishing toy, fishing game: 钓鱼玩具
fishing: 钓鱼,渔具
cartoon: 卡通
paint, finger paint: 手指画颜料
drum: 鼓
trumpet: 小号乐器
fancy-dress costume, costume: 角色扮演服
skirt: 裙子,半身裙
dress: 连衣裙
trousers: 裤子
slippers: 拖鞋
boots: 靴子
belt: 腰带,皮带
scarf: 围巾
gloves: 手套
wallet: 钱包
bathtub: 浴盆,澡盆
changing table: 尿布台
sleeping bag: 睡袋
soother, pacifier: 安抚奶嘴,奶嘴
soother holder: 奶嘴链
rattle: 摇铃
helmet: 头盔,安全帽,頭盔
goggles: 护目镜
life jacket: 救生衣
swimming aid, swim ring: 游泳圈
diffuser: 香薰机,扩香
micellar water: 卸妆水
hair dye: 染发剂
skin lightening: 美白
soap: 肥皂,香皂
face mask: 面膜
particle filter mask, respirator: 防护口罩,防尘口罩
blood glucose: 血糖
milk thistle: 水飞蓟,奶蓟
raspberry: 覆盆子
cabbage: 卷心菜
watermelon: 西瓜
workshop: 车间
opening: 开口
label: 标签
remover: 去除剂
friendship: 友谊
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
lava stone, stone: 火山石,熔岩石,石头
gemstone, crystal: 宝石,水晶,寶石
pearl, pearls, beads: 珍珠,珠子,串珠
diamond: 钻石,鑽石
gold plated, golden: 镀金,鍍金
silver: 银,銀
copper, brass: 铜,黄铜,銅
aluminium, aluminum: 铝,铝合金,鋁合金
metal, iron: 金属,铁艺,金屬
titanium: 钛,鈦
nickel, chrome: 镍,铬,鎳
bamboo, rattan: 竹,竹制,藤编
cork: 软木
linen: 亚麻,亞麻
wool, cashmere: 羊毛,羊绒,羊絨
silk, satin: 丝绸,真丝,緞面
polyester, nylon: 聚酯,涤纶,尼龙,尼龍
velvet, plush, fleece: 天鹅绒,绒,抓绒,絨毛
fur, faux fur: 毛皮,皮草
lace: 蕾丝,蕾絲
denim, jeans: 牛仔,牛仔裤
foam, sponge: 海绵,泡沫,海綿
latex: 乳胶,乳膠
acrylic, resin: 亚克力,树脂,壓克力
porcelain: 瓷,瓷器
fabric, cloth: 布料,布艺,面料
sticker, decal: 贴纸,貼紙
set, kit: 套装,套裝,组合
pair: 双,一对
piece, pieces: 件,片,件套
small, mini: 小型,迷你,小号
large, big: 大号,大型,大容量
long: 长,长款,長
short: 短,短款
round: 圆形,圆,圓形
square: 方形,正方形
thick, thickened: 加厚,厚
thin, slim: 超薄,修身,薄
soft: 柔软,软,柔軟
hard, solid: 硬,坚固
heavy duty, strong: 强力,加强,結實
lightweight, light: 轻便,轻量,輕量
automatic: 自动,全自动,自動
manual: 手动,手動
digital: 数字,数显,數位
smart: 智能,智慧
professional: 专业,專業
reusable: 可重复使用,可重複使用
disposable: 一次性,拋棄式
washable: 可水洗,可洗
breathable: 透气,网眼,透氣
elastic, stretch: 弹力,彈性
anti-slip, non-slip: 防滑,止滑
noise, silent: 静音,噪音,靜音
temperature, thermal: 温度,保温,溫度
cooling, ice: 降温,冰,冰凉
luminous, glow: 发光,夜光,荧光,螢光
glitter, shiny: 闪光,亮片,閃粉
pattern, printed: 印花,图案,花纹
vintage, retro, antique: 复古,古董,復古
cute, lovely: 可爱,可愛
fashion, fashionable: 时尚,潮流,時尚
elegant, luxury: 优雅,奢华,轻奢,高级
casual: 休闲,休閒
punk, gothic: 朋克,哥特
ethnic, tribal, boho: 民族风,波西米亚
viking, medieval: 维京,中世纪
buddha, religious: 佛,佛珠,佛像
cross, skull: 十字架,骷髅
heart, love: 爱心,心形,愛心
star, moon: 星星,月亮
angel, fairy, princess: 天使,仙女,公主
mermaid, dragon: 美人鱼,龙,美人魚
pirate, soldier, police: 海盗,士兵,警察
witch, devil, halloween: 女巫,恶魔,万圣节,萬聖節
easter: 复活节,復活節
carnival, costume: 狂欢节,服装,装扮
wedding, bride: 婚礼,新娘,婚禮
school, student: 学校,学生,學生
office, stationery: 办公,文具,辦公
travel: 旅行
sport, fitness: 运动,健身,運動
swimming, beach, pool: 游泳,沙滩,泳池,泳衣
fishing, hunting: 钓鱼,狩猎,釣魚
climbing, hiking: 登山,攀岩,徒步
dance, ballet: 舞蹈,跳舞,芭蕾
music, musical: 音乐,音樂
educational, learning, montessori: 早教,益智,教具,蒙氏
game, play: 游戏,桌游,遊戲
building, construction, blocks: 积木,拼装,积木玩具,積木
rods, sticks: 棒,磁力棒
ball, balls: 球,皮球
car toy, vehicle: 玩具车,小汽车,玩具車
train, plane, boat, ship: 火车,飞机,船,飛機
robot: 机器人,機器人
gun, weapon, sword: 枪,水枪,剑,玩具枪
bow, arrow, dart: 弓箭,飞镖,箭
bubble, bubbles, soap bubbles: 泡泡,泡泡机
slime, clay, dough: 史莱姆,粘土,橡皮泥,黏土
squeeze, squishy: 捏捏乐,解压,紓壓
balloon: 气球,氣球
drawing, colouring: 画画,涂色,绘画
pencil, pen, crayon, marker: 铅笔,蜡笔,马克笔,彩色筆
eraser, sharpener: 橡皮,削笔刀
book, notebook: 书,笔记本,書
craft, diy, creative: 手工,自制,工艺
tattoo, temporary tattoo: 纹身,紋身
henna: 海娜,指甲花
pendant: 吊坠,墜子
brooch, badge: 胸针,徽章,胸針
piercing, stud: 穿孔,耳钉
chain: 链条,链子,鏈
anklet: 脚链,腳鏈
buckle, clasp: 扣,卡扣
zipper, button: 拉链,纽扣,按钮
hood, hooded: 连帽,帽
sleeve, long sleeve: 长袖,短袖,袖
collar, neck: 领,脖子,頸
waist, belly: 腰,腰部,腹部
back, shoulder: 背部,肩
foot, leg, knee: 足部,腿,膝盖,脚
hand, finger, wrist: 手,手指,手腕
head: 头部,頭
ear, nose, mouth: 耳朵,鼻子,嘴
tooth, teeth, dental: 牙齿,口腔,牙齒
body: 身体,身體
beard, shaving: 胡须,剃须,刮鬍
hair colour, hair dye, dye: 染发,染发剂,染髮
curling, straightening: 卷发,直发,捲髮
keratin: 角蛋白
cream: 霜,面霜,乳霜
lotion, milk: 乳液,身体乳
serum, essence, ampoule: 精华,精华液,安瓶,精華
gel: 凝胶,啫喱,凝膠
spray, mist: 喷雾,噴霧
ointment, balm: 药膏,膏,軟膏
mask, face mask: 面膜,口罩
moisturising, moisturizing, hydrating: 保湿,补水,保濕
nourishing: 滋养,营养
anti-aging, wrinkle: 抗衰老,抗皱,抗皺
acne, pimple: 祛痘,痘痘,痤疮
aloe, aloe vera: 芦荟,蘆薈
shea butter, argan: 乳木果,摩洛哥坚果
rose: 玫瑰
lavender: 薰衣草
tea tree, eucalyptus: 茶树,桉树,茶樹
jasmine, sandalwood: 茉莉,檀香
incense, aroma diffuser, aromatherapy: 香薰,熏香,香氛
candle, wax: 蜡烛,蜡,蠟燭
disinfectant, sanitizer, antibacterial: 消毒,抗菌,杀菌,消毒液
insect, mosquito, repellent: 蚊子,驱蚊,昆虫,防蚊
poison, pesticide: 杀虫剂,农药,殺蟲劑
tobacco, cigarette, vape: 烟,香烟,电子烟,尼古丁
medicine, medical: 医用,药,医疗,醫療
pain, relief: 止痛,疼痛,缓解
massage: 按摩
health, healthy: 健康,养生,養生
immune, immunity: 免疫,免疫力
antioxidant: 抗氧化
stress, relax: 压力,放松,舒缓
weight, body weight: 体重,重量,體重
booster, support, boost: 支持,增强,促进
complex, formula: 复合,配方,複合
strength, extra: 强效,特强
acid: 酸
amino acid, arginine, carnitine: 氨基酸,精氨酸,左旋肉碱,胺基酸
creatine: 肌酸
biotin: 生物素
folate, folic acid: 叶酸,葉酸
potassium, selenium, iodine: 钾,硒,碘
sodium: 钠,鈉
coenzyme, ubiquinol: 辅酶,泛醇,輔酶
hyaluronic acid: 透明质酸,玻尿酸
glutathione: 谷胱甘肽,穀胱甘肽
quercetin, resveratrol: 槲皮素,白藜芦醇
bromelain, papain: 菠萝蛋白酶,木瓜酶,木瓜
astaxanthin, zeaxanthin: 虾青素,玉米黄质,蝦青素
spirulina, chlorella: 螺旋藻,小球藻
maca, ashwagandha: 玛咖,南非醉茄,瑪卡
echinacea, valerian: 紫锥菊,缬草,紫錐花
ginkgo, grape seed: 银杏,葡萄籽,銀杏
saw palmetto, red clover: 锯棕榈,红三叶草,鋸棕櫚
mannose, inositol, choline: 甘露糖,肌醇,胆碱
evening primrose, borage: 月见草,琉璃苣
krill, cod liver: 磷虾,鱼肝油,魚肝油
charcoal: 活性炭,竹炭
leaf, leaves, root: 叶,根,葉
plant, tree: 植物,树,盆栽
motor, engine: 电机,马达,发动机,馬達
pump: 泵,水泵,打气筒
cable, cord, wire: 电线,数据线,线,電線
plug, socket, outlet: 插头,插座,插頭
extension, power strip: 插排,排插,延长线,延長線
switch, controller: 开关,控制器,開關
power supply, transformer: 电源,变压器,電源
lithium, lithium battery: 锂电池,锂离子,鋰電池
screen, display: 屏幕,显示屏,螢幕
phone, mobile: 手机,电话,手機
computer, laptop, tablet: 电脑,笔记本电脑,平板,電腦
sensor, alarm, detector: 传感器,报警器,感应,警報
smoke, carbon monoxide: 烟雾,一氧化碳,煙霧
projector, star projector: 投影仪,星空灯,投影機
humidifier, purifier: 加湿器,净化器,加濕器
air: 空气,空氣
steam, iron: 蒸汽,熨斗
oven, stove, cooktop: 烤箱,炉灶,电磁炉,烤爐
pot, pan: 锅,平底锅,鍋
plate, bowl, dish: 盘子,碗,盤
spoon, fork, cutlery: 勺子,叉子,餐具,湯匙
straw, lid: 吸管,盖子,蓋子
box, container, storage: 盒子,箱,收纳,容器,收納
bag, pouch: 包,袋子,袋
basket, bucket: 篮子,桶,籃子
holder, stand, rack: 支架,置物架,架子
hook, hanger: 挂钩,衣架,掛鉤
cover, case: 罩,套,保护套,保護套
mat, pad, carpet: 垫子,地毯,墊
curtain, blind: 窗帘,百叶窗,窗簾
window, door: 窗户,门,門
mirror: 镜子,鏡子
clock, watch: 时钟,手表,手錶
lock, key: 锁,钥匙,鑰匙
gate, fence, barrier: 围栏,安全门,圍欄
hose, pipe, tube: 软管,管,水管
valve, regulator: 阀,阀门,減壓閥
filter: 过滤器,滤芯,濾芯
screw, nail, tool: 螺丝,钉子,工具,螺絲
saw, drill, grinder: 锯,电钻,角磨机,電鑽
brush, comb: 刷子,梳子
scissors, cutter, blade: 剪刀,刀片,美工刀
tape: 胶带,膠帶
glasses, goggles, sunglasses: 眼镜,太阳镜,护目镜,眼鏡
umbrella, parasol: 雨伞,遮阳伞,雨傘
wheel, tyre, tire: 轮子,轮胎,車輪
brake, pedal: 刹车,踏板,煞車
scooter, kick scooter: 滑板车,电动滑板车,滑板車
motorcycle, moped: 摩托车,机车,機車
truck, bus, trailer: 卡车,公交车,拖车,卡車
airbag, seat belt: 安全气囊,安全带,安全帶
cat, kitten: 猫,猫咪,貓
bird, duck: 鸟,鸭子,小黄鸭,鳥
dog, puppy: 小狗,狗
horse, cow, sheep: 马,牛,羊,馬
elephant, lion, monkey: 大象,狮子,猴子,獅子
frog, turtle, snake: 青蛙,乌龟,蛇,烏龜
butterfly, bee, ladybird: 蝴蝶,蜜蜂,瓢虫
wolf, fox, tooth: 狼,狐狸
dolphin, shark, whale: 海豚,鲨鱼,鲸鱼,鯊魚
octopus, crab: 章鱼,螃蟹,章魚
figure, statue, ornament: 摆件,手办,雕像,擺件
decoration, decorative: 装饰,摆饰,裝飾
gift, present: 礼物,礼品,禮物
outdoor, camping: 户外,露营,戶外
home, house, household: 家用,家居,居家
hotel, restaurant: 酒店,餐厅,飯店
adult, adults: 成人,大人
pregnant, maternity: 孕妇,产妇,孕婦
unisex: 男女通用,中性
protection, shield: 护具,保护,護具
chemical, toxic: 化学,有毒,有害
mercury, arsenic, asbestos: 汞,水银,砷,石棉
formaldehyde, benzene: 甲醛,苯
bacteria, mould: 细菌,霉菌,細菌
explosion, overheating: 爆炸,过热,過熱
injury, fall, cut: 受伤,跌落,伤害,受傷
allergy, irritation: 过敏,刺激,過敏
spray glue, adhesive: 喷胶,胶粘剂
firework, firecracker: 烟花,鞭炮,煙火
laser pointer, laser: 激光笔,激光,雷射
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
  modifiers: `
出差, 出差旅行, 高, 超, 汽油, 柴油, 航拍, 全国, 全国联保, 大风量, 负离子, 超声波, 红外, 夜视, 锂电, 新款, 全新, 新品, 新, 二手, 九成新, 几乎全新, 未拆封, 未使用, 未开封, 正品, 原装, 原装正品, 官方, 官方正品, 官方旗舰, 旗舰店, 专柜, 进口, 国产, 国行, 现货,
包邮, 顺丰, 顺丰包邮, 发货, 当天发货, 秒发, 特价, 促销, 优惠, 清仓, 热卖, 爆款, 热销, 推荐, 网红, 限量, 限量版, 限定, 礼物, 送礼, 生日, 生日礼物, 圣诞, 节日, 赠品, 质保, 保修, 联保, 年, 岁, 个月, 以上, 成人, 大人, 儿童, 小孩,
孩子, 宝宝, 婴儿, 新生儿, 幼儿, 婴幼儿, 青少年, 学生, 男孩, 女孩, 男童, 女童, 男生, 女生, 男士, 女士, 男女, 男女通用, 通用, 情侣, 老人, 家人, 家庭, 家用, 家居, 居家, 办公室, 办公, 商用, 工业, 工业级, 厨房, 客厅, 卧室, 房间,
餐厅, 浴室, 卫生间, 走廊, 阳台, 花园, 院子, 车载, 室内, 室外, 户外, 露营, 野营, 野外, 旅行, 旅游, 出行, 便携, 便携式, 上班, 通勤, 代步, 城市, 山地, 公路, 夏季, 冬季, 夏天, 冬天, 春秋, 四季, 塑料, 金属, 不锈钢, 铝合金, 合金,
铁艺, 实木, 木质, 木制, 榉木, 竹, 玻璃, 陶瓷, 纯棉, 棉, 真皮, 皮革, 硅胶, 橡胶, 布艺, 碳钢, 碳纤维, 大号, 中号, 小号, 加大, 加厚, 加长, 大, 中, 小, 小型, 中型, 大型, 迷你, 超薄, 轻薄, 大容量, 容量, 轻便, 轻量, 轻型, 超轻,
高端, 高档, 豪华, 奢华, 优质, 高品质, 高性能, 大功率, 强力, 强劲, 耐用, 结实, 牢固, 稳固, 安全, 安心, 舒适, 柔软, 可爱, 漂亮, 精致, 时尚, 简约, 现代, 北欧, 欧式, 中式, 复古, 经典, 创意, 个性, 设计, 款式, 颜色, 色, 磨砂, 哑光,
亮光, 透明, 纯色, 智能, 数码, 数显, 自动, 全自动, 半自动, 手动, 电动, 电子, 无线, 有线, 插电, 充电, 充电式, 可充电, 快充, 快速, 高速, 超快, 静音, 低噪音, 节能, 省电, 太阳能, 防水, 防尘, 防滑, 防风, 防摔, 防撞, 耐高温, 环保,
无毒, 食品级, 天然, 有机, 透气, 通风, 可调节, 可调, 调节, 可升降, 升降, 可拆卸, 可拆洗, 可水洗, 折叠, 可折叠, 旋转, 可旋转, 伸缩, 壁挂, 落地, 台式, 桌面, 立式, 手持, 吸顶, 嵌入式, 一体, 一体式, 一体成型, 多功能, 多用, 万能, 蓝牙,
遥控调光, 调光, 无极调光, 触控, 触摸, 感应, 定时, 三色, 暖光, 白光, 暖白, 自然光, 护眼, 圆形, 方形, 长方形, 椭圆, 高亮, 美白, 保湿, 补水, 淡斑, 祛斑, 滋润, 面部, 脸部, 身体, 全身, 护肤, 嫩肤, 提亮, 日霜, 晚霜, 产品, 商品, 设备,
机器, 电器, 型号, 系列, 版本, 版, 款, 型, 尺寸, 尺码, 码, 均码, 套装, 整套, 全套, 套, 个, 件, 只, 支, 瓶, 盒装, 装, 双, 单, 两, 三, 四, 多, 档, 档位, 速, 带, 含, 送, 配, 和, 与, 及, 的, 玩具, 益智, 早教, 仿真,
过家家, 公主, 女孩玩具, 男孩玩具, 入门, 专业, 专业级, 初学者, 升级, 升级版, 最新, 最新款, 改良, 双向, 可坐可躺, 可坐, 可躺, 多档, 认证, 国标, 新国标, 认证正品, 低价, 直销, 厂家直销, 批发, 整机, 主机, 运动, 骑行, 男女款, 百搭, 必备
`,
};
