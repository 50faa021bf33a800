import type { MatchLexicon } from "../match/index.ts";

/** Words of Chinese, in both scripts with their English. */
export const zh: MatchLexicon = {
  language: "zh",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: 电暖器,取暖器,电暖气,电热取暖器
fan heater, blower heater, heat blower: 暖风机,热风机,电暖风机
oil-filled radiator, oil radiator, oil heater: 油汀,电热油汀,油汀取暖器
convector heater, convection heater, panel heater: 对流式取暖器,欧式快热炉,快热炉
infrared heater, halogen heater, quartz heater, radiant heater: 小太阳,石英管取暖器,红外线取暖器,碳纤维取暖器
patio heater, outdoor heater, terrace heater: 户外取暖器,伞形取暖器,户外取暖炉
electric blanket, heated blanket, heated throw: 电热毯,电褥子,加热毯
electric mattress pad, heated underblanket, heated mattress pad: 电热褥,电热垫毯,水暖毯
heated carpet, heating mat, heated floor mat: 电热地毯,碳晶地暖垫,加热地垫
heating pad, heat pad, electric heating pad: 加热垫,电热垫,理疗电热垫
foot warmer, heated foot muff, electric foot warmer: 暖脚器,暖脚宝,电热暖脚垫
hand warmer, rechargeable hand warmer, pocket warmer: 暖手宝,暖手器,电暖宝,暖宝宝
hot water bottle, hot water bag: 热水袋,暖水袋,热水暖袋
heated clothing, heated vest, heated jacket, heated gloves: 加热马甲,电热背心,发热衣,加热手套
electric fireplace, electric stove heater: 电壁炉,壁炉取暖器,仿真壁炉
bathroom heater, towel warmer, heated towel rail: 浴霸,浴室暖风机,电热毛巾架
kerosene heater, paraffin heater, oil stove: 煤油取暖器,煤油炉,煤油暖炉
diesel heater, parking heater, diesel air heater: 驻车加热器,柴暖,柴油暖风机
industrial heater, construction heater, garage heater: 工业热风机,工业暖风机,热风炮
gas heater, propane heater, portable gas heater, cabinet heater: 燃气取暖器,煤气取暖器,液化气取暖器
wood stove, wood burning stove, log burner, pellet stove: 柴火炉,燃木壁炉,颗粒取暖炉
water heater, electric water heater, instantaneous water heater: 电热水器,热水器,即热式热水器
immersion heater, travel immersion heater: 热得快,电热棒,烧水棒
aquarium heater, fish tank heater: 鱼缸加热棒,水族加热棒,鱼缸加热器
electric fan, standing fan, pedestal fan, desk fan: 电风扇,电扇,落地扇,台式风扇
portable fan, handheld fan, neck fan, mini fan: 手持风扇,挂脖风扇,小风扇
ceiling fan, ceiling fan light: 吊扇,吊扇灯,风扇灯
air conditioner, portable air conditioner, window air conditioner: 空调,空调器,移动空调,空调机
air cooler, evaporative cooler: 冷风机,空调扇,冷风扇
dehumidifier, dehumidifiers: 除湿机,抽湿机,除湿器
humidifier, air humidifier, ultrasonic humidifier: 加湿器,空气加湿器,增湿器
air purifier, air cleaner, ioniser, ionizer: 空气净化器,空气清净机,负离子发生器
aroma diffuser, essential oil diffuser, oil diffuser: 香薰机,香薰加湿器,扩香机
refrigerator, fridge, fridge freezer, mini fridge: 冰箱,电冰箱,迷你冰箱
freezer, chest freezer, deep freezer: 冰柜,冷柜,冷冻柜
car fridge, cool box, car refrigerator, portable fridge: 车载冰箱,车用冰箱
wine cooler, wine fridge, wine cellar cabinet: 酒柜,红酒柜,恒温酒柜
ice maker, ice machine, ice cube maker: 制冰机,冰块机
ice cream maker, gelato machine: 冰淇淋机,雪糕机
electric kettle, kettle, water kettle, travel kettle: 电水壶,电热水壶,烧水壶,热水壶
stovetop kettle, whistling kettle, tea kettle: 鸣笛水壶,鸣音壶
coffee maker, coffee machine, drip coffee maker, filter coffee machine: 咖啡机,滴漏咖啡机,美式咖啡机
espresso machine, espresso maker, espresso coffee machine: 意式咖啡机,浓缩咖啡机,胶囊咖啡机
moka pot, stovetop espresso maker: 摩卡壶,意式摩卡壶
french press, coffee press, cafetiere: 法压壶,法式压滤壶
coffee grinder, electric coffee mill: 磨豆机,咖啡磨豆机,咖啡研磨机
milk frother, milk foamer: 奶泡机,打奶器,奶泡器
toaster, bread toaster: 烤面包机,多士炉,吐司机
sandwich maker, sandwich toaster, panini press, contact grill: 三明治机,早餐机,轻食机
waffle maker, waffle iron: 华夫饼机,松饼机,华夫机
mini oven, toaster oven, tabletop oven, countertop oven: 电烤箱,小烤箱,台式烤箱
oven, electric oven, built-in oven, wall oven: 烤箱,嵌入式烤箱
microwave oven, microwave: 微波炉
air fryer, hot air fryer, airfryer: 空气炸锅,气炸锅
deep fryer, electric fryer, deep fat fryer, turkey fryer: 电炸锅,油炸锅,油炸机
rice cooker, electric rice cooker: 电饭煲,电饭锅,饭煲
pressure cooker, stovetop pressure cooker: 压力锅,高压锅
multicooker, multi-cooker, electric pressure cooker, instant pot: 电压力锅,电高压锅,多功能锅
slow cooker, crock pot, crockpot: 慢炖锅,电炖锅,电炖盅
food steamer, electric steamer, steam cooker: 电蒸锅,电蒸笼,蒸锅
egg cooker, egg boiler: 煮蛋器,蒸蛋器
electric frying pan, electric skillet, electric griddle, hot plate grill: 电煎锅,电烤盘,电饼铛,电热锅
raclette grill, raclette machine: 奶酪烤炉,拉克莱特烤盘
fondue set, fondue pot: 奶酪火锅,巧克力火锅,芝士火锅套装
hot plate, electric hob, portable cooktop, single burner: 电炉,电陶炉,电热炉
induction cooker, induction hob, induction cooktop: 电磁炉,电磁灶
electric range, cooker, electric cooker, kitchen range: 电灶,一体灶
blender, table blender, smoothie maker, personal blender: 搅拌机,破壁机,料理机,榨汁杯
hand blender, stick blender, immersion blender: 手持搅拌机,料理棒,手持搅拌棒
hand mixer, electric whisk, electric egg beater: 打蛋器,电动打蛋器,手持打蛋器
stand mixer, kitchen machine, dough mixer: 厨师机,和面机,揉面机
food processor, food chopper, mini chopper: 食物处理器,绞肉机,食品加工机,绞馅机
meat grinder, meat mincer: 绞肉机,电动绞肉机,碎肉机
food slicer, meat slicer, electric slicer: 切片机,切肉机,电动切片机
mandoline slicer, vegetable slicer, vegetable chopper: 切菜器,擦丝器,刨丝器
juicer, juice extractor, citrus juicer: 榨汁机,原汁机,果汁机
bread maker, bread machine: 面包机,家用面包机
popcorn maker, popcorn machine: 爆米花机
cotton candy machine, candy floss maker: 棉花糖机
food dehydrator, dehydrator, fruit dryer: 干果机,食物烘干机,食品脱水机
soy milk maker, soup maker, soymilk machine: 豆浆机
yogurt maker, yoghurt maker: 酸奶机
soda maker, carbonator, sparkling water maker: 苏打水机,气泡水机
cream whipper, whipped cream dispenser, cream siphon: 奶油枪,奶油发泡器,裱花枪
water dispenser, water cooler, hot water dispenser: 饮水机,净饮机,即热饮水机
vacuum sealer, food vacuum sealer: 真空封口机,真空包装机
dishwasher, countertop dishwasher: 洗碗机,洗碟机
washing machine, clothes washer, front loader washer: 洗衣机,滚筒洗衣机
tumble dryer, clothes dryer, laundry dryer: 烘干机,干衣机,烘衣机
cooker hood, range hood, extractor hood, kitchen hood: 抽油烟机,油烟机,吸油烟机
vacuum cleaner, cordless vacuum, handheld vacuum: 吸尘器,无线吸尘器,手持吸尘器
robot vacuum, robotic vacuum cleaner, robot cleaner: 扫地机器人,扫地机,扫拖机器人
wet and dry vacuum cleaner, shop vac, ash vacuum: 干湿两用吸尘器,工业吸尘器,桶式吸尘器
steam cleaner, steam mop, handheld steam cleaner: 蒸汽清洁机,蒸汽拖把,高温蒸汽清洁器
carpet cleaner, carpet washer, spot cleaner: 地毯清洗机,布艺清洗机,沙发清洗机
pressure washer, high pressure cleaner, power washer: 高压清洗机,高压洗车机,洗车机
steam iron, clothes iron, steam generator iron: 电熨斗,蒸汽熨斗,熨斗
garment steamer, clothes steamer, handheld steamer, travel steamer: 挂烫机,手持挂烫机,蒸汽挂烫机
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: 电热晾衣架,晾衣架,智能晾衣机
ironing board, folding ironing board: 烫衣板,熨衣板
hair dryer, hairdryer, blow dryer: 吹风机,电吹风,吹风筒
hair straightener, flat iron, hair iron: 直发器,直发夹板,拉直板
curling iron, curling wand, hair curler, hair styling brush: 卷发棒,卷发器,电卷棒
hair clipper, hair trimmer, beard trimmer: 理发器,电推剪,电推子,理发推剪
electric shaver, electric razor, shaver: 剃须刀,电动剃须刀,刮胡刀
epilator, hair removal device, ipl hair remover, laser hair remover: 脱毛仪,脱毛器,拔毛器
electric toothbrush, sonic toothbrush: 电动牙刷,声波牙刷
water flosser, oral irrigator, dental irrigator: 冲牙器,洗牙器,水牙线
nail lamp, uv nail lamp, gel nail dryer, nail dryer: 美甲灯,光疗机,美甲光疗灯
wax heater, wax warmer, depilatory wax heater, paraffin bath: 熔蜡机,脱毛蜡机,蜡疗机
facial steamer, face steamer, beauty device: 蒸脸器,蒸脸仪,美容仪
tanning bed, sunbed, solarium, sun lamp: 日光浴床,美黑仪,晒灯机
massager, electric massager, neck massager, massage gun: 按摩器,按摩仪,筋膜枪,颈椎按摩仪
massage chair, massage cushion, shiatsu seat: 按摩椅,按摩垫,按摩靠垫
foot massager, foot spa, foot bath: 足疗机,足浴盆,泡脚桶,足浴器
tens device, muscle stimulator, ems device: 低频治疗仪,低频脉冲按摩器
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: 消毒器,消毒柜,奶瓶消毒器,紫外线消毒灯
bottle warmer, baby bottle warmer, milk warmer: 温奶器,暖奶器,调奶器
nebuliser, nebulizer, inhaler device, vaporizer humidifier: 雾化器,雾化机,雾化吸入器
power adapter, power adaptor, ac adapter, power supply: 电源适配器,电源供应器
usb charger, charger, mobile phone charger, wall charger, phone charger: 充电器,手机充电器,充电头,usb充电器
wireless charger, wireless charging pad, qi charger: 无线充电器,无线充,无线充电板
car charger, in-car charger: 车载充电器,车充
battery charger, car battery charger, lithium battery charger: 电池充电器,电瓶充电器,蓄电池充电器
ev charger, electric vehicle charger, ev charging cable, wallbox: 充电桩,电动汽车充电器,随车充
power bank, powerbank, portable charger, portable battery: 充电宝,移动电源,行动电源
portable power station, solar generator, power station: 户外电源,便携式储能电源,储能电源
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: 锂电池,锂离子电池,充电电池
button battery, coin cell, button cell, coin battery: 纽扣电池,扣式电池
solar panel, photovoltaic panel, solar module: 太阳能板,太阳能电池板,光伏板
power inverter, car inverter, solar inverter: 逆变器,车载逆变器,电源转换器
extension lead, extension cord, power cord extension, cable reel: 延长线,电源延长线,卷线盘
power strip, multi-socket, surge protector, multiple socket outlet: 插线板,排插,插排,接线板
travel adaptor, travel adapter, plug adaptor, plug adapter: 转换插头,旅行转换插头,旅行转换器
smart plug, timer socket, plug-in timer, smart socket: 智能插座,定时插座,定时器插座
wall socket, socket outlet, power outlet, electrical outlet: 墙壁插座,电源插座
power cable, power cord, mains lead, mains cable: 电源线,电源连接线
circuit breaker, residual current device, rcd, rcbo: 断路器,漏电保护器
light fixture, luminaire, ceiling light, pendant light: 灯具,吸顶灯,吊灯
table lamp, desk lamp, bedside lamp, reading lamp: 台灯,护眼灯,床头灯
floor lamp, standing lamp, standard lamp: 落地灯,立式灯
led bulb, light bulb, led lamp, led lamp bulb: 灯泡,led灯泡,节能灯
led strip, strip light, led strip light, rope light: led灯带,灯带,灯条
lighting chain, string lights, fairy lights, christmas lights: 串灯,灯串,圣诞灯串,彩灯
night light, nightlight, projector night light: 小夜灯,夜灯,感应夜灯
flashlight, head torch, headlamp: 手电筒,头灯,强光手电
floodlight, work light, led floodlight, spotlight: 投光灯,泛光灯,工作灯,射灯
solar light, solar garden light, garden light: 太阳能灯,庭院灯,太阳能庭院灯
salt lamp, himalayan salt lamp: 盐灯,水晶盐灯
lava lamp, decorative lamp: 熔岩灯,火山灯
grow light, plant lamp, grow lamp: 植物灯,植物生长灯,补光灯
heat lamp, infrared lamp, brooder lamp: 取暖灯,烤灯,红外线灯,保温灯
insect killer, bug zapper, mosquito killer lamp, electric fly killer: 灭蚊灯,灭蚊器,电蚊拍,捕蚊灯
laptop computer, laptop, notebook computer: 笔记本电脑,手提电脑
smartphone, mobile phone, cell phone: 智能手机,手机
television, tv set, smart tv: 电视机,液晶电视,智能电视
smartwatch, smart watch, fitness tracker: 智能手表,智能手环
headphones, earphones, earbuds, wireless earbuds: 耳机,蓝牙耳机,无线耳机
bluetooth speaker, portable speaker, loudspeaker: 蓝牙音箱,音箱,蓝牙音响
projector, video projector, beam projector: 投影仪,投影机
drone, quadcopter: 无人机,四轴飞行器
e-cigarette, electronic cigarette, disposable vape, vape pen: 电子烟,电子香烟
dash cam, dashcam, car camera: 行车记录仪
security camera, ip camera, surveillance camera: 监控摄像头,监控摄像机
printer, laser printer, 3d printer: 打印机,激光打印机
paper shredder, document shredder: 碎纸机
laminator, laminating machine: 塑封机,覆膜机
laser pointer, laser pen: 激光笔,镭射笔
electric drill, cordless drill, drill driver, impact drill: 电钻,手电钻,冲击钻,锂电钻
rotary hammer, hammer drill, demolition hammer: 电锤,电镐
angle grinder, grinder tool: 角磨机,角向磨光机
sander, orbital sander, belt sander: 砂光机,打磨机,砂带机
circular saw, mitre saw, table saw, miter saw: 电圆锯,圆锯机,斜切锯,台锯
jigsaw, reciprocating saw, sabre saw: 曲线锯,往复锯,马刀锯
heat gun, hot air gun: 热风枪
glue gun, hot glue gun: 热熔胶枪,胶枪
soldering iron, soldering station: 电烙铁,焊台
welding machine, welder, arc welder: 电焊机,焊机
nail gun, nailer, staple gun: 射钉枪,钉枪
paint sprayer, spray gun: 喷漆枪,电动喷枪
lawn mower, lawnmower, robotic mower: 割草机,剪草机,草坪机
grass trimmer, strimmer, brush cutter, string trimmer: 打草机,割灌机
chainsaw, chain saw, pole saw, mini chainsaw: 电链锯,链锯,油锯,电锯
hedge trimmer, hedge cutter: 绿篱机,修枝机
leaf blower, garden blower: 吹叶机,吹吸机
garden shredder, wood chipper: 碎枝机,树枝粉碎机
log splitter, wood splitter: 劈柴机,劈木机
generator, power generator, petrol generator: 发电机,汽油发电机
water pump, submersible pump, pond pump: 水泵,潜水泵,抽水泵
air compressor, compressor, air pump, tyre inflator: 空气压缩机,空压机,充气泵,打气泵
jack, car jack, trolley jack, axle stand: 千斤顶,液压千斤顶
ladder, step ladder, stepladder, telescopic ladder: 梯子,人字梯,伸缩梯,折叠梯
step stool, folding step stool: 踏步凳,垫脚凳,梯凳
chair, office chair, folding chair, dining chair: 椅子,办公椅,折叠椅,餐椅
bar stool: 吧台椅,凳子,高脚凳,吧椅
sofa, sofa bed: 沙发,沙发床
bed, bunk bed, bed frame, loft bed: 床架,双层床,上下铺,高低床
mattress, foam mattress, spring mattress: 床垫,席梦思
dresser, chest of drawers, clothing storage unit: 斗柜,抽屉柜,五斗橱
wardrobe, bookcase, shelving unit: 衣柜,书柜,书架,储物柜
table, coffee table, folding table: 桌子,书桌,餐桌,折叠桌
curtain, roller blind, window blind, roman shade: 窗帘,百叶窗,卷帘
bedding, duvet, quilt, comforter: 被子,床上用品,棉被
pillow: 枕头,抱枕,靠垫,颈椎枕,乳胶枕,记忆枕,孕妇枕
rug, carpet, bath mat: 地毯,地垫,浴室地垫
blanket, throw blanket: 毛毯,毯子,盖毯
candle, scented candle, tea light, tealight: 蜡烛,香薰蜡烛,香氛蜡烛
candle holder, candlestick, tealight holder, lantern for candles: 烛台,蜡烛台
lighter, cigarette lighter, gas lighter, novelty lighter: 打火机,点火器,防风打火机
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: 酒精壁炉,桌面火炉,酒精炉
fire pit, fire bowl, outdoor fireplace: 火盆,篝火盆,烤火盆
barbecue, bbq grill, gas grill, charcoal grill: 烧烤炉,烧烤架,烤肉炉
fireworks, sparkler, firecracker: 烟花,爆竹,鞭炮
fire extinguisher, fire blanket: 灭火器,灭火毯
smoke alarm, smoke detector, fire alarm: 烟雾报警器,烟感报警器,烟雾探测器
carbon monoxide alarm, co alarm, co detector, gas alarm: 一氧化碳报警器,燃气报警器
gas stove, camping stove, portable gas stove, gas cooker: 卡式炉,燃气灶,露营炉
blow torch, blowtorch, gas torch, kitchen torch: 喷火枪,火焰喷枪
gas boiler, gas water heater: 燃气壁挂炉,燃气热水器
gas regulator, gas pressure regulator: 减压阀,煤气减压阀
frying pan, skillet, wok: 平底锅,煎锅,炒锅
saucepan, cooking pot, casserole dish, cookware set: 汤锅,炖锅,奶锅,锅具套装
baking tray, bakeware, cake tin, baking mould: 烤盘,蛋糕模具,烘焙模具
vacuum flask, thermos flask, insulated bottle: 保温杯,保温壶,热水瓶
kitchen knife, chef's knife, knife set: 菜刀,厨刀,厨房刀具
electric bicycle: 电动单车,助力车,电动自行车,电动车,电瓶车
hoverboard: 体感车,平衡车,电动平衡车,独轮车 电动
travel adapter: 旅行插头
knife set: 刀具套装,菜刀套装
tabletop fireplace, bioethanol fireplace, table fireplace: 酒精壁炉
laser pointer: 激光手电
office chair: 电脑椅,人体工学椅
chest of drawers: 五斗柜,斗柜,抽屉柜,收纳柜
sun lounger: 躺椅,沙滩椅,躺椅 户外,日光浴床
cordless drill: 充电钻,电钻,手电钻,冲击钻,电锤,电动螺丝刀,锂电钻
shower head: 花洒,淋浴喷头,花洒套装
parasol: 户外伞
gas barbecue: 燃气烧烤炉,燃气烤炉
wardrobe: 布衣柜
camping stove: 户外炉,卡式炉,便携式燃气炉,野营炉,露营炉具,炉头
electric fan heater, oil radiator: 电油汀
cutlery set: 餐具套装,勺子,叉子,筷子
sewing machine: 缝纫机,迷你缝纫机,锁边机
pet feeder: 自动喂食器,喂食器
doorbell: 门铃
bathroom scale, body scale: 体重秤,体脂秤
clothes airer, drying rack: 晾衣架
cool box: 保温箱,冷藏箱,保冷箱,保温袋,冰包
air compressor: 气泵,空压机,空气压缩机
heating pad: 理疗垫
laser hair remover: 光子脱毛仪
hair pin: 发卡,一字夹,u型夹
hair comb: 梳子,尖尾梳
hairpiece: 假马尾,假发片,发包
hair steamer cap: 蒸发帽,焗油帽,电热帽
hair building fibres: 增发纤维,发际线粉
hair mascara: 一次性染发,染发棒
body glitter: 脸部闪粉,身体亮片
brow lamination kit: 眉毛烫,野生眉 套装
eyebrow razor: 修眉刀,修眉器
tweezers: 镊子,眉夹
nail file: 指甲锉
foot file: 磨脚石,搓脚板,去死皮锉
cuticle oil: 指缘油,软化死皮剂
nail stickers: 美甲贴,指甲贴纸,美甲饰品
manicure set: 美甲套装,修甲套装,指甲刀套装
foot cream: 足霜,护足霜,足部凝胶
cellulite cream: 瘦身霜,燃脂霜,紧致霜
breast enhancement cream: 丰胸霜,美乳霜
lice treatment: 除虱,篦子,去虱子
nasal spray: 鼻喷剂,鼻腔喷雾
nasal absorber: 鼻吸棒,鼻通棒
eye drops: 眼药水,人工泪液,滴眼液
sleep mask: 眼罩,睡眠眼罩,蒸汽眼罩
insect bite cream: 蚊虫止痒膏,止痒棒
disinfecting wipes: 消毒湿巾,酒精棉片
night guard: 磨牙套,防磨牙牙套
anti-bedsore mattress: 防褥疮气垫,防褥疮床垫
reacher grabber: 拾物器,捡拾器,取物夹
baby scale: 婴儿秤,婴儿体重秤
baby towel: 婴儿浴巾,宝宝浴巾
baby headband: 婴儿发带,宝宝发带
buggy board: 二胎踏板,婴儿车踏板
stroller fan: 婴儿车风扇,八爪鱼风扇
fruit feeder: 果蔬乐,咬咬袋
teething bracelet: 牙胶手镯,磨牙手套
white noise machine: 白噪音机,助眠仪,白噪音助眠仪
socket cover: 插座保护盖,插座安全塞
toddler wrist link: 防走失手环,防走失绳,牵引绳 儿童
poncho: 斗篷雨衣,斗篷浴巾
rain trousers: 雨裤,防水裤
overalls: 工作服,连体工作服,防护服
work trousers: 工装裤,工作裤
cape: 披风,斗篷
ballet shoes: 芭蕾鞋,舞蹈鞋
maternity clothes: 孕妇装,哺乳文胸,孕妇裙
shapewear: 塑身衣,束腰带,束腹
sports bra: 运动内衣,运动文胸
light-up shoes: 发光鞋,亮灯鞋,闪灯鞋
fanny pack: 腰包,胸包,跑步腰包
nappy bag: 妈咪包,母婴包
stethoscope: 听诊器
sweatsuit: 卫衣套装,休闲套装
foot mask: 足膜
hand mask: 手膜
corn plasters: 鸡眼贴,鸡眼膏
scar gel: 祛疤膏,疤痕贴
stretch mark cream: 妊娠纹霜
cough syrup: 止咳糖浆
throat spray: 咽喉喷雾
throat lozenges: 润喉糖
tongue scraper: 刮舌器
interdental brushes: 牙缝刷
dental floss: 牙线,牙线棒
breast pads: 防溢乳垫
nipple shield: 乳头保护罩
nipple cream: 羊脂膏,乳头霜
neck brace: 颈托,护颈
arm sling: 手臂吊带,护肩
baby mittens: 防抓手套,婴儿手套
baby booties: 婴儿脚套,婴儿软底鞋
baby knee pads: 宝宝护膝
baby head protector: 婴儿防摔帽,防摔枕
pushchair organiser: 婴儿车收纳袋,推车挂包
stroller hook: 推车挂钩
stroller footmuff: 婴儿车脚套,推车睡袋
stroller rain cover: 推车雨罩
bottle drying rack: 奶瓶沥水架,奶瓶晾干架
baby bottle brush: 奶瓶刷
formula dispenser: 奶粉盒
breast milk storage bags: 母乳储存袋,储奶袋
feeding spoon: 婴儿勺
suction bowl: 辅食碗,吸盘碗
corner guard: 防撞角,防撞条
door pinch guard: 门夹手防护,门卡 儿童
fireplace guard: 壁炉护栏
eyebrow tint: 染眉膏
beard dye: 胡须染色,染胡膏
hair developer: 双氧奶
hair bleach: 漂发粉,褪色膏
ear wax remover: 挖耳勺,可视挖耳勺,采耳棒
ear candles: 耳烛
nail clippers: 指甲刀,指甲剪,指甲钳
nail scissors: 指甲剪刀,修甲剪
loafers: 乐福鞋,豆豆鞋
high heels: 高跟鞋
espadrilles: 渔夫鞋
beach bag: 沙滩包
gym bag: 健身包,运动包
drawstring bag: 束口袋
lab coat: 白大褂
medical scrubs: 护士服,洗手衣
chef jacket: 厨师服
bulletproof vest: 防弹背心,防刺服
airbag vest: 安全气囊马甲
pelvic floor trainer: 盆底肌训练器
hip trainer: 美臀训练器,美腿器
kegel balls: 缩阴球
pill organiser: 药盒,分药盒
nasal strips: 鼻贴,止鼾贴
mouth tape: 闭口贴
incontinence pads: 尿失禁垫
incontinence pants: 成人纸尿裤
bed pads: 成人护理垫
pain relief gel: 镇痛凝胶
herbal ointment: 活络油,万金油,清凉油,药膏
cooling gel: 冷敷凝胶,冰敷凝胶
wart remover: 去疣,祛疣膏
mole remover: 点痣,点痣笔
after sun lotion: 晒后修复,晒后乳液
self-tanning mousse: 美黑慕斯
perfume atomiser: 香水分装瓶
solid perfume: 固体香水,香膏
hair perfume: 头发香水,护发香水
make-up brush cleaner: 化妆刷清洗器,洗刷器
make-up organiser: 化妆品收纳盒,化妆箱
bath sponge: 沐浴球,搓澡巾,丝瓜络
body brush: 洗澡刷,搓背刷
menstrual disc: 月经杯,月亮杯,生理裤
denture box: 假牙盒,牙套盒
baby wipe warmer: 湿巾加热器,湿巾机
baby tent: 婴儿帐篷,宝宝沙滩帐篷
cot sheet: 婴儿床单,婴儿床笠
high chair cushion: 餐椅坐垫,餐椅垫
teething biscuits: 磨牙饼干,婴儿零食,泡芙 宝宝
bandana: 方巾 头巾
kimono: 和服,浴衣 和服,道服
earmuffs winter: 保暖耳罩,护耳罩
arm warmers: 冰袖,袖套
christening gown: 洗礼服,婴儿洗礼裙
shoelaces: 鞋带
thermal underwear: 保暖内衣,秋衣秋裤
gilet: 马甲,羽绒马甲
softshell jacket: 软壳衣,冲锋衣
window shade: 蜂巢帘,竹帘,斑马帘,垂直帘
wall bed: 壁床,隐形床,墨菲床
adult bed rail: 老人床边扶手,床边护栏 老人,起身扶手
furniture anchor: 家具防倒固定器,防倾倒固定带
wallpaper: 墙纸,壁纸,壁紙貼
window film: 窗户贴膜,玻璃贴膜,玻璃贴纸
wall sticker: 墙贴,墙面贴纸
tiles: 瓷砖,墙砖
roof window: 天窗 屋顶,屋顶窗
sliding door kit: 谷仓门轨道,推拉门吊轨
garage door opener: 车库门电机,开门机,平移门电机
remote control duplicator: 车库门遥控器,对拷遥控器
door stop: 门挡,门吸,门阻
window opening restrictor: 窗户限位器,儿童窗户锁,窗锁
cable railing kit: 楼梯扶手,栏杆 楼梯
attic stairs: 阁楼楼梯,阁楼伸缩梯
heat pump: 热泵,空气能热泵
heat exchanger: 换热器,热交换器
water tank: 水箱 储水,水塔,雨水桶
septic pump: 污水泵,排污泵
circulation pump: 循环泵,热水循环泵
soap dispenser: 皂液器,自动洗手机,给皂机
hand dryer: 干手机,烘手机
shower cap: 浴帽
wreath: 圣诞花环,花环 门
decorative light: 装饰灯,氛围灯
led panel: led面板灯,平板灯,集成吊顶灯
led light curtain: 窗帘灯,冰条灯,网灯
light tube: 日光灯管,灯管
neon sign: 霓虹灯,灯牌
motion sensor: 人体感应器,红外感应开关
water leak detector: 漏水报警器,水浸报警器
voltage tester: 测电笔,试电笔,验电器
stud finder: 墙体探测仪
ph meter: ph计,ph测试笔,水质检测笔
breathalyser: 酒精测试仪,酒精检测仪
tape measure: 卷尺,钢卷尺
wire stripper: 剥线钳,压线钳
plasterboard lifter: 石膏板升降机
polishing machine: 抛光机,打蜡机
planer: 电刨,木工刨,压刨
sweeper: 手推扫地机,扫地机 手推
garden torch: 花园火把,竹火把
insect trap: 粘蝇板,诱虫板,捕蝇器,诱捕器
filler: 原子灰,腻子,木材修补膏
headlight restorer: 车灯修复液,大灯翻新
vinyl flooring: 地板贴,pvc地板,地板革
laminate flooring: 强化地板,复合地板
casement window: 平开窗,塑钢窗
patio door: 推拉门,阳台门
stair lift: 楼梯升降椅,座椅电梯
home elevator: 家用电梯
patient hoist: 移位机
water softener: 软水机
shower filter: 淋浴过滤器,龙头净水器
safety valve: 安全阀
ball valve: 球阀
led driver: led驱动电源,led变压器
light switch: 墙壁开关,电灯开关,智能开关
dimmer switch: 调光器,调光开关
radon detector: 氡检测仪,测氡仪
geiger counter: 辐射检测仪,盖革计数器
hammer: 锤子,羊角锤,铁锤
sledgehammer: 大锤
pliers: 钳子,老虎钳,尖嘴钳
screwdriver: 螺丝刀,起子
electric screwdriver: 电动螺丝刀,电批
spanner: 扳手,活动扳手
allen key: 内六角扳手
clamp: 木工夹,g字夹,f夹
bench vice: 台虎钳,台钳
utility knife: 美工刀,手工刻刀
lathe: 车床,木工车床
drill press: 台钻
grinding disc: 百叶片,切割片,磨片
sandpaper: 砂纸
drill bit: 钻头
hole saw: 开孔器
shovel: 铁锹,工兵铲
garden rake: 耙子,搂草耙
garden hoe: 锄头,除草器 手动
gardening set: 园艺工具,儿童园艺工具,园艺铲
irrigation set: 滴灌设备,自动浇花器
water timer: 灌溉定时器,浇水定时器
garden sprinkler: 洒水器,园林喷头
garden fence: 栅栏,篱笆,花园围栏
privacy screen: 阳台遮挡布,围栏遮挡
garden trellis: 爬藤架,植物支架
garden shed: 花园工具房
deck box: 户外储物柜,户外收纳箱
pergola: 花园凉亭,廊架
carport: 车棚,停车棚
garden arch: 花园拱门,花架拱门
bird repeller: 驱鸟器,稻草人
bird spikes: 防鸟刺
mole repeller: 驱鼹鼠器
algaecide: 除藻剂,灭藻剂
caulk: 密封胶,玻璃胶
tile grout: 美缝剂,填缝剂
wood polish: 家具蜡,木质精油
floor polish: 地板蜡
shoe polish: 鞋油
washing machine cleaner: 洗衣机槽清洁剂,洗碗机清洁剂
stain remover: 去渍剂,去渍笔
rust remover: 除锈剂
label remover: 除胶剂
hanging basket: 吊篮花盆,壁挂花盆
hose nozzle: 水枪 浇花,洒水喷头
firefighting nozzle: 消防水枪,消防水带
propagator: 育苗盘,育苗盒
compost bin: 堆肥桶
barometer: 气压计
rain gauge: 雨量计
door viewer: 猫眼,门镜
door closer: 闭门器
gutter: 雨水槽,排水槽 屋檐
snow thrower: 扫雪机,抛雪机
weight loss capsules: 减肥胶囊,减肥药,瘦身胶囊,燃脂胶囊
slimming tea: 减肥茶,瘦身茶
protein powder: 蛋白粉,乳清蛋白粉,肌酸,增肌粉
collagen powder: 胶原蛋白粉,胶原蛋白肽,胶原蛋白饮
food supplement: 保健品,复合维生素,维生素软糖,维生素片
fish oil capsules: 鱼油,深海鱼油,磷虾油
probiotics: 益生菌,益生菌粉
sleeping aid: 褪黑素,睡眠软糖,助眠软糖
cbd oil: 大麻油,火麻油
honey: 蜂蜜,麦卢卡蜂蜜
tahini: 芝麻酱,中东芝麻酱,白芝麻酱
peanut butter: 花生酱,坚果酱,杏仁酱,花生醬
hazelnut spread: 巧克力酱,榛子酱
mussels: 青口贝,生蚝,蛤蜊,虾仁
smoked salmon: 烟熏三文鱼,金枪鱼罐头,熏鱼
sausage: 香肠,火腿,腊肠,萨拉米
minced meat: 肉末,汉堡肉饼,鸡块,鸡胸肉
cheese: 奶酪,芝士,奶油奶酪,起司
breakfast cereal: 麦片,燕麦片,即食麦片
biscuits: 饼干,曲奇,米饼,威化饼
crisps: 薯片,爆米花,玉米片
chocolate bar: 巧克力,黑巧克力,巧克力棒
jelly cups: 果冻,蒟蒻果冻,果冻杯
sweets: 糖果,软糖,棒棒糖,硬糖,口香糖
ice cream: 冰淇淋,雪糕,冰棍
jam: 果酱,草莓酱,果醬
spices: 香料,调味料,辣椒粉,咖喱粉,姜黄粉,孜然粉
sauce: 酱油,辣酱,番茄酱,蛋黄酱,意面酱,酱,酱料,調味醬,醬
olive oil: 橄榄油,食用油,芝麻油,椰子油
noodles: 方便面,挂面,米粉,泡面
herbal tea: 花茶,茶叶,绿茶,红茶,茶包
ground coffee: 咖啡豆,速溶咖啡,挂耳咖啡,咖啡胶囊
energy drink: 能量饮料,果汁,汽水,功能饮料,碳酸饮料
beer: 啤酒,葡萄酒,白酒,威士忌
dried fruit: 果干,葡萄干,无花果干,坚果
seeds mix: 奇亚籽,亚麻籽,芝麻,葵花籽
infant formula: 婴儿奶粉,奶粉,配方奶粉
baby porridge: 婴儿米粉,辅食泥,果泥,婴儿辅食
mouthwash: 漱口水,口气清新剂,口腔喷雾
toothpaste: 牙膏,儿童牙膏,美白牙膏
teeth whitening kit: 牙齿美白仪,美白牙贴,牙贴
denture adhesive: 假牙粘合剂,假牙清洁片,牙线
lash curler: 睫毛夹,电烫睫毛器,睫毛卷翘器
make-up brush set: 化妆刷,美妆蛋,化妆刷套装,粉扑
make-up set: 彩妆套装,眼影盘,化妆品套装,儿童化妆品
foundation: 粉底液,气垫,遮瑕膏,散粉,BB霜
blush: 腮红,高光,修容,胭脂
mascara: 睫毛膏,眼线笔,眉笔,眼线液
lipstick: 口红,唇釉,润唇膏,唇彩,唇膏
face cream: 面霜,眼霜,晚霜,保湿霜,日霜
face serum: 精华液,精华,安瓶,原液
body lotion: 身体乳,身体霜,护手霜,润肤乳
hair serum: 护发精油,生发液,护发精华,防脱精华
hair conditioner: 护发素,发膜,焗油膏
hair dye: 染发剂,染发膏,漂发粉,盖白染发
beard oil: 胡须油,胡须膏,胡须护理套装
hair gel: 发胶,发蜡,发泥,定型喷雾,啫喱水
face mask: 面膜,泥膜,眼膜,鼻贴
facial cleanser: 洗面奶,卸妆水,卸妆油,爽肤水,磨砂膏,洁面乳
shower gel: 沐浴露,泡泡浴,浴盐,泡澡球,沐浴乳
soap: 香皂,肥皂,洗手液,手工皂
shampoo: 洗发水,洗发露,干发喷雾,洗发膏
sunscreen: 防晒霜,防晒喷雾,防晒乳
deodorant: 止汗露,香体露,腋下喷雾
perfume: 香水,淡香水,身体喷雾,古龙水
nail polish remover: 洗甲水,卸甲水,卸甲液,卸甲巾
false nails: 美甲片,穿戴甲,假指甲,甲片,美甲贴
gel nail kit: 美甲套装,延长胶,甲油胶套装,光疗胶
nail polish: 指甲油,甲油胶,封层,底胶
false eyelashes: 假睫毛,嫁接睫毛,磁性假睫毛,睫毛胶水
lash lift kit: 睫毛烫,烫睫毛,眉毛染色
tattoo machine: 纹身机,纹身套装,纹绣机,纹身笔
tattoo ink: 纹身色料,纹绣色料,纹身墨水
numbing cream: 麻膏,麻药膏
essential oil: 精油,香薰精油,茶树精油,单方精油
baby powder: 痱子粉,爽身粉,婴儿爽身粉
baby wipes: 湿巾,婴儿湿巾,卸妆湿巾,消毒湿巾
nappies: 纸尿裤,尿不湿,拉拉裤,成人纸尿裤
tampons: 卫生巾,卫生棉条,月经杯,护垫
cotton buds: 棉签,化妆棉,卫生纸,抽纸
razor: 剃须刀,刮胡刀,手动剃须刀
electric shaver: 电动剃须刀,电动刮胡刀
adhesive plaster: 创可贴,急救包,绷带,肌贴,急救箱
heat patches: 膏药,发热贴,暖宝宝,热敷贴,足贴
knee brace: 护膝,护腰,护腕,护踝,背背佳 矫正带
insoles: 鞋垫,足弓垫,拇外翻矫正器,分趾器
compression stockings: 压力袜,静脉曲张袜,弹力袜
walking frame: 助行器,老人助步车,拐杖,手杖,老人手推车
crutches: 拐杖 腋下,腋拐,肘拐
wheelchair: 轮椅,手动轮椅,折叠轮椅
blood pressure monitor: 血压计,血压仪,电子血压计
pulse oximeter: 血氧仪,指夹式血氧仪,血氧機
blood glucose meter: 血糖仪,血糖试纸
rapid test: 验孕棒,抗原检测试剂盒,排卵试纸
contact lenses: 隐形眼镜,美瞳,护理液,眼药水
sex toy: 震动棒,情趣用品,跳蛋,润滑液,飞机杯
condoms: 避孕套,安全套
e-liquid: 烟油,电子烟,一次性电子烟,尼古丁袋
hookah: 水烟壶,水烟
insect repellent: 驱蚊液,驱蚊喷雾,驱蚊手环,花露水
knife sharpener: 磨刀器,磨刀机,电动磨刀器,磨刀神器
can opener: 开罐器,罐头刀,电动开罐器
electric grill: 电烤盘,电烤炉,电饼铛,铁板烧
crepe maker: 煎饼机,薄饼机,春卷皮机
pizza oven: 披萨炉,披萨烤炉,披萨机
doughnut maker: 甜甜圈机
chocolate fountain: 巧克力喷泉,巧克力喷泉机
raclette grill: 瑞士烤盘
pasta maker: 面条机,压面机,制面机
electric lunch box: 电热饭盒,加热饭盒
citrus juicer: 榨汁器,橙汁机,柠檬榨汁器
slow juicer: 原汁机,慢榨机
smoothie maker: 榨汁杯,随行杯榨汁机,便携榨汁杯
mini chopper: 绞菜机,蒜泥机,切碎机,绞蒜器
spice grinder: 研磨机,磨粉机,胡椒研磨器,打粉机
coffee grinder: 咖啡磨豆机,磨豆机,咖啡研磨机
pod coffee machine: 胶囊咖啡机
coffee percolator: 滴漏咖啡机,美式咖啡机,滴滤咖啡机
milk frother: 奶泡机,打奶泡器,电动奶泡机,打奶器,打奶泡机
electric wine opener: 电动开瓶器,红酒开瓶器
wine cooler: 红酒柜,酒柜,恒温酒柜
mini fridge: 迷你冰箱,小冰箱,化妆品冰箱,小型冰箱,美妆冰箱
ice crusher: 碎冰机,刨冰机
yogurt maker: 酸奶机,发酵机
soda maker: 气泡水机,苏打水机,汽水机
water purifier: 净水器,净水机,滤水壶
food waste disposer: 厨余处理器,垃圾处理器
kitchen scale: 厨房秤,电子秤,厨房电子秤
bathroom scale: 体重秤,体脂秤,人体秤
luggage scale: 行李秤,手提秤
food vacuum sealer: 真空封口机,真空包装机,封口机
sous vide cooker: 低温慢煮机,舒肥机
warming tray: 暖菜板,保温板,热菜板
mug warmer: 暖杯垫,恒温杯垫,加热杯垫
hot plate: 电陶炉,电磁炉,电热炉
gas hob: 燃气灶,煤气灶,天然气灶
freezer: 冷柜,冰柜,冷冻柜
clothes steamer: 挂烫机,手持挂烫机,蒸汽挂烫机
steam generator iron: 蒸汽电熨斗
fabric shaver: 毛球修剪器,去球器,剃毛器
clothes dryer: 干衣机,烘干机,烘衣机
shoe dryer: 烘鞋器,干鞋器
mini washing machine: 脱水机,迷你洗衣机,甩干机
towel warmer: 毛巾架加热,电热毛巾架,毛巾烘干机
tower fan: 塔扇,落地扇,无叶风扇,电风扇,循环扇
mini fan: 小风扇,手持风扇,夹扇,桌面风扇,挂脖风扇
evaporative cooler: 冷风机,水冷风扇,空调扇,冷风扇
electric heater: 油汀,电暖器,取暖器,电油汀,踢脚线取暖器
pellet stove: 颗粒炉,壁炉,柴火炉
gas boiler: 燃气锅炉,壁挂炉,燃气壁挂炉
water heater: 电热水器,即热式热水器,热水器,小厨宝
heated foot warmer: 暖脚宝,暖脚器,暖脚垫
electric hand warmer: 暖手宝,充电暖手宝
car seat heater: 汽车加热坐垫,加热坐垫,车载加热坐垫,电热坐垫
car heater: 车载暖风机,汽车取暖器
heated gloves: 加热手套,电热手套
heated vest: 加热马甲,发热背心,电热马甲
hair dryer brush: 热风梳,吹风梳,卷发梳
hair crimper: 玉米夹,玉米须夹板,蛋卷棒
heated rollers: 电热卷发筒,卷发筒
hair straightener: 直发器,直板夹,直发夹板
curling iron: 卷发棒,自动卷发器,卷发器
hair clipper, beard trimmer: 鼻毛修剪器,胡须修剪器,理发器,剃毛刀,推子
ladies shaver: 女士剃毛器,刮毛器,女士脱毛器
ipl device: 脱毛仪,冰点脱毛仪,激光脱毛仪,光子脱毛仪
epilator: 拔毛器,脱毛器
facial cleansing brush: 洁面仪,洗脸仪,洗脸刷
facial steamer: 蒸脸器,蒸脸仪,纳米喷雾仪
facial device: 美容仪,射频美容仪,面罩美容仪,导入仪
blackhead remover: 黑头仪,吸黑头神器,黑头吸出器
nail drill: 美甲打磨机,电动磨甲器,打磨机 美甲
callus remover: 磨脚器,去死皮器,电动磨脚器
wax warmer: 融蜡机,脱毛蜡机,熔蜡器
electric toothbrush: 电动牙刷,声波牙刷
water flosser: 冲牙器,洗牙器,水牙线
foot spa: 足浴盆,泡脚桶,足疗机,洗脚盆
massage gun: 筋膜枪,按摩枪
massager: 颈椎按摩仪,颈椎按摩器,肩颈按摩仪,眼部按摩仪,按摩靠垫,按摩枕
tens machine: 低频理疗仪,中频治疗仪,经络按摩仪
infrared lamp: 红外线灯,理疗灯,烤灯,红外线理疗灯
light therapy lamp: 光疗灯,日光灯 治疗
nebuliser: 雾化器,雾化机,家用雾化器
hearing aid: 助听器,老人助听器,集音器
oxygen concentrator: 制氧机,吸氧机
sleep apnoea device: 呼吸机,止鼾器
thermometer: 体温计,额温枪,耳温枪,电子体温计
bath thermometer: 水温计,洗澡水温计,婴儿水温计
meat thermometer: 食品温度计,烧烤温度计,油温计
weather station: 温湿度计,气象站,温度计
desk lamp: 台灯,护眼灯,床头灯,阅读灯
floor lamp: 落地灯
pendant light: 吊灯,水晶灯,枝形吊灯
wall light: 壁灯
downlight: 筒灯,射灯
lava lamp: 熔岩灯,岩浆灯,水母灯
plasma ball: 静电球,离子球,魔灯,闪电球,等离子球
star projector: 星空灯,星空投影灯,极光灯
disco light: 舞台灯,蹦迪灯,球灯
salt lamp: 盐灯,喜马拉雅盐灯
grow light: 植物补光灯,植物生长灯,补光灯
solar light: 太阳能灯,太阳能草坪灯,太阳能庭院灯,太阳能地插灯
emergency light: 应急灯,应急照明灯,消防应急灯
camping lantern: 露营灯,野营灯,马灯,帐篷灯
headlamp: 头灯,强光头灯
work light: 工作灯,检修灯,泛光灯
ring light: 环形补光灯,直播补光灯,美颜灯
flashlight: 手电筒,强光手电
jump starter: 汽车应急启动电源,应急启动电源,搭电宝
car inverter: 逆变器,车载逆变器
portable power station: 户外电源,移动电源,储能电源
solar panel: 太阳能板,太阳能电池板,光伏板
rechargeable battery: 充电电池,碱性电池,五号电池,七号电池,干电池
ups: 不间断电源
ev charger: 充电桩,新能源充电枪
usb hub: 扩展坞,分线器,集线器
router: 路由器,无线路由器,信号放大器
hard drive, memory card: 移动硬盘,固态硬盘,U盘,内存卡,优盘
e-reader: 电子书阅读器,电纸书,墨水屏阅读器,电子阅读器
writing tablet: 液晶手写板,数位板,手写板,画板 电子
keyboard: 键盘,机械键盘,无线键盘
computer mouse: 鼠标,无线鼠标,游戏鼠标
computer monitor: 显示器,电脑显示器,便携显示器
graphics card: 显卡
printer: 打印机,标签打印机,3D打印机
webcam: 摄像头 电脑,网络摄像头
soundbar: 回音壁,电视音响,家庭影院音响
karaoke machine, party speaker: 广场舞音响,K歌音响,拉杆音箱,家庭KTV
karaoke microphone: 麦克风,无线话筒,话筒,唱歌麦克风
turntable: 黑胶唱片机,唱片机,留声机
cd player: CD机,CD播放机,随身听
mp3 player: MP3播放器,音乐播放器
dvd player: DVD播放机,影碟机,移动DVD
radio: 收音机,手摇收音机,应急收音机
headphones: 蓝牙耳机,无线耳机,骨传导耳机,耳机,头戴式耳机,儿童耳机
baby monitor: 婴儿监视器,婴儿监护器,宝宝监控,婴儿看护器
security camera: 监控摄像头,监控器,无线摄像头,摄像头
trail camera: 红外触发相机,狩猎相机
dash cam: 行车记录仪
camera, action camera: 运动相机,数码相机,拍立得,摄像机,儿童相机,照相机
video doorbell: 可视门铃,智能门铃,无线门铃,门铃
smart lock: 智能锁,指纹锁,密码锁 门,电子锁
smart plug: 智能插座,定时插座,定时器插座
smart thermostat: 温控器,智能温控器
robot lawnmower: 智能割草机器人,割草机器人
window cleaning robot: 擦窗机器人,擦玻璃机器人
robot vacuum: 扫地机器人,扫拖机器人
handheld vacuum: 手持吸尘器,车载吸尘器,除螨仪,除螨吸尘器
ash vacuum: 吸灰机,桶式吸尘器,工业吸尘器
steam mop: 蒸汽拖把,蒸汽清洁机,电动拖把,洗地机
ultrasonic cleaner: 超声波清洗机,眼镜清洗机
mosquito lamp: 灭蚊灯,电蚊拍,驱蚊灯,捕蚊灯,灭蝇灯,电蚊香
ultrasonic pest repeller: 超声波驱鼠器,驱鼠器,驱猫器
metal detector: 金属探测器,探测器 金属
walkie talkie: 对讲机,儿童对讲机
gps tracker: 定位器,GPS定位器,防丢器
car navigation, car stereo: 导航仪,车载导航,车载音响
vr headset: VR眼镜,VR一体机
game controller, game console: 游戏手柄,掌上游戏机,掌机
soldering iron: 电烙铁,焊台,焊接工具,烙铁
pyrography pen: 烙画机,烙铁笔,烫画笔
multimeter: 万用表,钳形表,测电笔
diagnostic scanner: 汽车诊断仪,OBD检测仪
smoke alarm: 烟雾报警器,烟感报警器,火灾报警器
carbon monoxide alarm: 一氧化碳报警器,燃气报警器,煤气报警器
alarm, alarm system: 报警器,防盗报警器,个人防身报警器
air quality monitor: 空气质量检测仪,甲醛检测仪,二氧化碳检测仪
ozone generator: 臭氧机,臭氧发生器
uv steriliser: 紫外线消毒灯,消毒柜,消毒盒,牙刷消毒器,杀菌灯
paper shredder: 碎纸机,文件粉碎机
laminator: 塑封机,过塑机,覆膜机
label maker: 标签机
calculator: 计算器,科学计算器
heat press: 烫画机,热转印机,刻字机
electric scooter: 电动滑板车,折叠电动滑板车,代步滑板车
mobility scooter: 老年代步车,电动轮椅
electric skateboard: 电动滑板
espresso machine: 意式咖啡机,浓缩咖啡机,全自动咖啡机
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
teether: 牙胶,磨牙,咬咬胶
key ring: 钥匙扣,钥匙链,挂件,包挂
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
heater: 取暖器
dehumidifier: 除湿机
humidifier: 加湿器
chain saw: 电锯,链锯
brush cutter: 割草机,打草头,割灌机
lawn mower: 割草机,剪草机,草坪机,推草机
saw: 锯子
drill: 电钻
screw: 螺丝
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
skirt: 裙子,半身裙,短裙
dress: 连衣裙,长裙,礼服裙,吊带裙
trousers: 裤子,牛仔裤,打底裤,工装裤,休闲裤,瑜伽裤
slippers: 拖鞋,棉拖鞋,居家拖鞋,家居鞋,婴儿鞋
boots: 靴子,短靴,雪地靴,雨鞋,雨靴,登山鞋,马丁靴
belt: 腰带,皮带,背带 裤
scarf: 围巾,披肩,丝巾,脖套,围脖
gloves: 手套,保暖手套,滑雪手套,骑行手套
wallet: 钱包,卡包,零钱包,护照夹
bathtub: 浴盆,澡盆,浴缸,折叠浴桶,泡澡桶
changing table: 尿布台
sleeping bag: 睡袋,露营睡袋
soother, pacifier: 安抚奶嘴,奶嘴
soother holder: 奶嘴链
rattle: 摇铃
helmet: 头盔,安全帽,頭盔
goggles: 护目镜
life jacket: 救生衣,浮力衣,救生背心,浮力背心
swimming aid, swim ring: 游泳圈
diffuser: 香薰机,扩香
micellar water: 卸妆水
skin lightening: 美白
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
syrup: 糖浆,糖漿
sweetener, stevia: 甜味剂,甜菊,代糖
chocolate, cocoa: 巧克力,可可
dark chocolate, dark: 黑巧克力,黑巧
candy, sweets: 糖果,硬糖
chewing gum, gum: 口香糖
chewable: 咀嚼片
lollipop: 棒棒糖
jelly, mini cups: 果冻,蒟蒻,果凍
dessert, pudding: 甜点,甜品,布丁
butter: 黄油,奶油,牛油
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
anklet: 脚链,腳鏈,脚踝链
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
mirror: 镜子,鏡子,全身镜,化妆镜,浴室镜,穿衣镜,梳妆镜
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
recliner chair: 躺椅,单人沙发 功能,懒人躺椅,功能沙发
armchair: 摇椅,单人沙发,老虎椅
sofa: 沙发,沙发床,布艺沙发
bean bag: 懒人沙发,豆袋
gaming chair: 电竞椅,电脑椅,办公椅,转椅,人体工学椅
dining chair: 餐椅,靠背椅,塑料椅
stool: 凳子,矮凳,脚凳,换鞋凳,浴室凳
garden chair, garden furniture: 户外椅,庭院桌椅,公园椅,户外躺椅
dining table: 餐桌,饭桌
coffee table, side table: 茶几,边几,床头柜,玄关桌
desk: 电脑桌,书桌,升降桌,学习桌,床上电脑桌
dressing table: 梳妆台,化妆台
shoe cabinet: 鞋柜,鞋架,换鞋柜,翻斗鞋柜
bookcase: 书架,书柜,置物架,层架
wardrobe, clothes rail: 衣柜,简易衣柜,挂衣架,衣帽架,布衣柜
tv stand: 电视柜
bathroom cabinet: 浴室柜,镜柜
storage box, laundry basket: 收纳箱,收纳盒,玩具收纳箱,脏衣篮,储物箱
bunk bed: 上下铺,高低床,双层床,子母床
bed frame: 床架,双人床,实木床,铁艺床,箱体床
mattress topper: 床褥,床垫保护垫,榻榻米床垫,薄床垫
mattress: 床垫,乳胶床垫,弹簧床垫,棕垫
weighted blanket: 重力被,毛毯,盖毯,法兰绒毯,婴儿毯
duvet: 被子,羽绒被,夏凉被
travel pillow: U型枕,旅行枕,护颈枕,充气枕
seat cushion: 坐垫,靠垫,腰靠,抱枕,椅垫
clothes airer: 晾衣架,折叠晾衣架,落地晾衣架,晒衣架,晾衣杆
ironing board: 熨衣板,烫衣板
waste bin: 垃圾桶,感应垃圾桶,废纸篓
mop, broom: 拖把,平板拖把,扫把,旋转拖把
curtain, shower curtain: 窗帘,遮光窗帘,浴帘,纱帘
blind: 卷帘,百叶窗,百叶帘,遮光帘
awning, parasol: 遮阳篷,遮阳伞,遮阳帆,户外伞
rug, doormat: 地毯,地垫,脚垫,门垫,硅藻泥垫
bath mat: 浴室防滑垫,浴缸垫,淋浴垫
toilet seat: 马桶盖,马桶圈,坐便器盖,马桶座圈,智能马桶盖
toilet: 马桶,坐便器
camping toilet: 便携马桶,移动马桶,坐便椅
shower cubicle: 淋浴房,浴室隔断
tap: 水龙头,厨房龙头,电热水龙头
grab rail, shower chair: 浴室扶手,安全扶手,洗澡椅,洗澡凳
towel: 毛巾,浴巾,沙滩巾
frying pan: 煎锅,平底锅,不粘锅,炒锅,牛排锅
saucepan: 汤锅,奶锅,炖锅,铸铁锅,砂锅,锅具套装
wok: 炒锅,炒菜锅,铁锅
pressure cooker: 高压锅,电压力锅,压力锅,壓力鍋
baking tin: 蛋糕模具,烤盘,烘焙模具,硅胶模具
mandoline slicer: 切菜器,刨丝器,擦丝器,多功能切菜神器,切片器
kitchen knife set: 菜刀,刀具套装,厨师刀,水果刀,厨刀
kitchen scissors: 厨房剪刀,剪刀,鸡骨剪
chopping board: 砧板,菜板,切菜板
kitchen utensils: 锅铲,汤勺,厨具套装,硅胶铲,打蛋器
plate set: 盘子,餐盘,碗碟套装,陶瓷碗,碗
mug: 马克杯,水杯,咖啡杯,保温杯,茶杯,随行杯
drinking glasses: 玻璃杯,红酒杯,高脚杯,啤酒杯
carafe, teapot: 水壶,凉水壶,醒酒器,茶壶,花茶壶
vacuum flask: 保温壶,保温杯,热水瓶,焖烧杯
water bottle: 水壶,运动水杯,儿童水杯,水瓶
lunch box: 饭盒,便当盒,保鲜盒,餐盒
garlic press: 压蒜器,核桃夹,压薯器,披萨刀
meat grinder: 绞肉机,电动绞肉机,灌肠机
toaster: 烤面包机,多士炉,吐司机
sandwich maker: 三明治机,早餐机,三明治早餐机
fire pit: 火盆,篝火盆,烤火盆,户外火盆,焚火台
ethanol fireplace: 酒精壁炉,电壁炉,乙醇壁炉
barbecue, charcoal grill: 烧烤炉,木炭烧烤架,烧烤架,烤炉
patio heater: 户外取暖器,伞形取暖器,燃气取暖器
kerosene heater: 煤油取暖器,煤油炉
candle, tealight: 茶蜡,蜡烛,香薰蜡烛,电子蜡烛
reed diffuser: 无火香薰,香薰精油,香薰蜡块,藤条香薰
clock, alarm clock: 挂钟,闹钟,电子钟,时钟,儿童闹钟
photo frame, picture: 相框,画框,数码相框,挂画,装饰画
vase, plant pot: 花瓶,花盆,花盆套装
indoor fountain: 流水摆件,喷泉,太阳能喷泉
outdoor thermometer: 室外温度计
safe, money box: 保险箱,保险柜,存钱罐,现金盒
padlock: 挂锁,密码锁,密码挂锁,锁头,行李箱锁
door lock: 门锁
child safety lock: 儿童安全锁,抽屉锁,防撞角,插座保护盖
fly screen: 纱窗,防蚊纱门,蚊帐,磁性纱窗
suitcase: 行李箱,拉杆箱,登机箱,旅行箱,儿童行李箱
shopping trolley: 购物车,小推车,买菜车,置物推车
step ladder: 人字梯,伸缩梯,折叠梯,家用梯子,梯子
scaffold tower: 脚手架,移动脚手架,马凳,工程梯
wash basin: 洗手盆,洗脸盆,台上盆
kitchen sink: 水槽,洗菜盆
bed linen: 床上四件套,四件套,被套,床单,床笠
gas range: 燃气灶烤箱一体,集成灶
built-in hob: 嵌入式灶具,电陶炉
bar cart: 餐车,酒水推车
wine rack: 红酒架,酒架
spice rack: 调料架,调料罐,调味盒
dish rack: 沥水架,碗碟架
bread bin: 面包箱,面包盒
salt and pepper shakers: 盐罐,胡椒瓶,调料瓶
cake stand: 蛋糕架,蛋糕托盘
serving tray: 托盘,茶盘
salad spinner: 蔬菜脱水器,甩水器
colander: 沥水篮,漏勺,筛子 厨房
measuring cup: 量杯,量勺
mixing bowl: 打蛋盆,料理盆,和面盆
rolling pin: 擀面杖
cookie cutter: 饼干模具,切模
piping bag: 裱花袋,裱花嘴
cake topper: 蛋糕插牌,蛋糕装饰
tea towel: 擦碗布,抹布,洗碗布
oven glove: 隔热手套,烤箱手套
napkins: 餐巾纸,餐巾
napkin ring: 餐巾环,餐巾扣
ice bucket: 冰桶,香槟桶
cocktail shaker: 调酒器,雪克杯
hip flask: 便携酒壶,酒壶
storage jar: 密封罐,储物罐,玻璃罐
pizza stone: 披萨石板,烘焙石板
grill brush: 烧烤刷,烤架清洁刷
smoker: 烟熏炉,熏烤炉
tortilla maker: 薄饼机,烙饼机
tea maker: 煮茶器,养生壶,煮茶壶
kitchen timer: 厨房定时器,煮蛋计时器
knife block: 刀架,刀座
cheese grater: 刨丝器,奶酪刨
clothes hanger: 衣架
coat stand: 衣帽架,落地衣架
umbrella stand: 雨伞架,雨伞桶
wall clock: 挂钟,布谷鸟钟
hourglass: 沙漏,计时沙漏
sculpture: 雕塑,摆件,装饰摆件
incense burner: 香炉,香插,倒流香炉
wax melt warmer: 蜡烛暖灯,融蜡灯,香薰炉
oil lamp: 煤油灯,油灯,马灯
lamp shade: 灯罩
lamp holder: 灯座,灯头
cable reel: 电缆盘,线盘
power plug: 电源插头,三脚插头
cable tie: 扎带,尼龙扎带
junction box: 接线盒,配电箱
exhaust fan: 排气扇,换气扇,排风扇
firewood rack: 木柴架,柴火架
headboard: 床头板,床头靠背
slatted bed base: 排骨架,床架 排骨
trundle bed: 抽拉床,沙发床 拖床,子母床
cushion cover: 抱枕套,枕套,靠垫套
sofa cover: 沙发套,椅套,沙发罩
curtain rod: 窗帘杆,窗帘轨道,伸缩杆
toilet brush: 马桶刷
toilet paper holder: 纸巾架,厕纸架
bidet: 智能马桶盖,洁身器,妇洗器
shower tray: 淋浴底盆,淋浴盘
shower hose: 淋浴软管,花洒软管
scouring pad: 百洁布,洗碗海绵,钢丝球
household gloves: 橡胶手套 家务,洗碗手套
bin bags: 垃圾袋
fly swatter: 苍蝇拍
patio set: 户外桌椅,庭院桌椅,阳台桌椅
parasol base: 遮阳伞底座,太阳伞底座
tarpaulin: 防水布,油布,天幕,篷布
mailbox: 信箱,邮箱 户外,快递箱
door handle: 门把手,拉手,柜门拉手
hygrometer: 湿度计,温湿度计
endoscope camera: 工业内窥镜,内窥镜摄像头,管道内窥镜
isopropyl alcohol: 异丙醇
hydrogen peroxide: 双氧水,过氧化氢
hydrochloric acid: 盐酸
sulfuric acid: 硫酸
caustic soda: 火碱,氢氧化钠
ammonia solution: 氨水
aluminium foil: 锡纸,铝箔
cling film: 保鲜膜
baking paper: 烘焙纸
crowbar: 撬棍
chisel: 凿子,木工凿
rivet gun: 铆钉枪
caulking gun: 打胶枪
grease gun: 黄油枪
sound level meter: 分贝仪,噪音计
light meter: 照度计
anemometer: 风速仪
place mat: 餐垫
coaster: 杯垫,隔热垫
tablecloth: 桌布,台布
table runner: 桌旗
tagine: 塔吉锅
paella pan: 海鲜饭锅
roasting pan: 烤盘 深,烤肉盘
clay pot: 砂锅
skewers: 烧烤签,烤串签
barbecue tools: 烧烤工具
lifting sling: 吊带 起重,吊索具
shackle: 卸扣
clothes line: 晾衣绳
clothes pegs: 晾衣夹
dustpan: 簸箕
feather duster: 鸡毛掸子,除尘掸
dream catcher: 捕梦网
wind chime: 风铃
corkscrew: 红酒开瓶器
bottle opener: 开瓶器,启瓶器
slush machine: 雪融机,冰沙机
hot dog machine: 热狗机
tool box: 工具箱
tool bag: 工具包,工具腰带
hanging chair: 吊椅,吊篮
porch swing: 秋千椅,户外秋千椅
mothballs: 樟脑丸,卫生球,樟脑球
methylated spirit: 变性酒精,工业酒精
methanol: 甲醇
chocolate melter: 巧克力熔炉
stone melanger: 巧克力研磨机
jewellery box: 首饰盒,首饰收纳盒,首飾盒
underfloor heating: 地暖,电热膜
heating cable: 发热电缆,伴热带
beer dispenser: 啤酒机,扎啤机
beverage dispenser: 饮料桶,果汁桶
flag: 旗帜,国旗
bunting: 彩旗,三角旗
kitchen cabinet: 橱柜,餐边柜
kitchen island: 厨房岛台,中岛台
thermostat: 温控器
radiator valve: 暖气阀门,温控阀
lint roller: 粘毛器,滚筒粘毛
toilet plunger: 马桶塞,皮搋子,通下水道神器
bath pillow: 浴枕,浴缸枕
bath tray: 浴缸置物架
bed tray: 床上小桌,床上托盘
fireplace tools: 壁炉工具
stove pipe: 烟囱管,炉管
bench: 长凳,换鞋凳 长凳,长椅
folding stool: 折叠凳,伸缩凳,马扎
doll's house: 娃娃屋,玩具屋,过家家别墅,公主屋
doll's furniture: 娃娃家具
doll's pram: 娃娃推车,玩具推车
toy kitchen: 过家家厨房,玩具厨房,厨房玩具
toy shop: 收银机玩具,超市玩具
toy workbench: 工具台玩具,工具箱玩具
toy doctor kit: 医生玩具,过家家医生
stacking toy: 叠叠乐,套圈玩具,叠叠杯,叠叠圈
shape sorter: 形状配对玩具,形状盒
building blocks: 积木玩具,木制积木,拼插积木
marble run: 轨道滚珠,弹珠轨道
marbles: 玻璃弹珠,弹珠
spinning top: 陀螺,战斗陀螺,发光陀螺,戰鬥陀螺
yo-yo: 悠悠球,溜溜球
kite: 风筝,風箏
bubble machine: 泡泡机,泡泡枪,吹泡泡玩具
water gun: 水枪,玩具水枪,滋水枪
dart blaster: 软弹枪,泡沫弹枪
dart board: 飞镖盘,飞镖靶,飞镖套装
table football: 桌上足球,桌式足球
pool table, air hockey: 台球桌,桌球台,冰球桌
table tennis table: 乒乓球桌,乒乓球台,兵乓球拍
playing cards: 扑克牌,卡牌游戏,纸牌
chess set: 国际象棋,象棋
3d puzzle: 魔方,立体拼图
microscope: 显微镜,儿童显微镜
telescope: 天文望远镜,单筒望远镜,望远镜
binoculars: 双筒望远镜
science kit: 科学实验套装,科学实验玩具,实验玩具
excavation kit: 考古挖掘玩具,恐龙化石挖掘
toy robot: 机器人玩具,智能机器人玩具,变形机器人
electronic pet: 电子宠物,电子狗玩具,机器狗
remote control car: 遥控汽车,遥控车,遥控越野车,遥控玩具车
remote control helicopter: 遥控直升机,遥控飞机,遥控船
drone: 无人机,航拍无人机,迷你无人机
race track: 轨道赛车,轨道车玩具
train set: 火车玩具,轨道火车,小火车玩具
play tent: 儿童帐篷,游戏屋,爬行隧道,阳光隧道
ball pit: 海洋球,海洋球池,波波池
sandpit, water table: 沙池,沙盘玩具,玩沙桌,戏水桌
bouncy castle: 充气城堡,蹦蹦床,儿童城堡
swing set: 秋千架,户外秋千,儿童秋千
trampoline: 蹦床,跳跳床,儿童蹦床,弹跳床,彈跳床
climbing frame: 攀爬架,儿童攀爬架,攀岩架
slide: 滑滑梯,儿童滑梯
rocking horse: 摇摇马,木马,跳跳马,摇马
ride-on car: 扭扭车,溜溜车,滑行车
electric ride-on car: 儿童电动车,儿童电动汽车,电动童车
balance bike: 平衡车,儿童平衡车,滑步车,无脚踏自行车
tricycle: 三轮车,儿童三轮车,脚踏三轮车
kick scooter: 儿童滑板车,滑板车,三轮滑板车
roller skates: 轮滑鞋,溜冰鞋,旱冰鞋,暴走鞋
pogo stick: 跳跳杆,弹跳杆
skateboard: 滑板,长板,双翘滑板,活力板
sledge: 雪橇,滑雪圈,雪板 儿童
ski jacket, ski suit: 滑雪服,滑雪衣,滑雪夹克,滑雪裤
ski poles: 登山杖,滑雪杖
snowshoes: 冰爪,雪鞋,防滑鞋套
ice skates: 冰刀鞋,冰鞋,冰刀,溜冰刀
treadmill: 跑步机,走步机,家用跑步机,平板走步机
exercise bike: 动感单车,健身车,家用健身单车
mini exercise bike: 迷你健身车,脚踏车 健身
elliptical trainer: 椭圆机,漫步机
rowing machine: 划船机
stepper: 踏步机,健身踏板
weight bench: 哑铃凳,健身凳,卧推凳
dumbbell: 哑铃,壶铃,杠铃,可调节哑铃
resistance bands: 弹力带,阻力带,拉力带,拉力器
pull-up bar: 单杠,引体向上,门上单杠
punching bag: 沙袋,拳击沙袋,拳击袋,不倒翁沙袋
boxing gloves: 拳击手套,拳套
gym ball: 瑜伽球,健身球
balance board: 平衡板,平衡垫
foam roller: 泡沫轴,筋膜球,按摩滚轴
yoga mat: 瑜伽垫,健身垫,体操垫
ab roller: 健腹轮,健腹器,仰卧起坐器
weighted hula hoop: 呼啦圈,智能呼啦圈
archery set, crossbow: 弓箭套装,射箭套装,弓弩,弩,复合弓
slingshot: 弹弓
airsoft gun: 仿真枪,气枪,水弹枪,玩具枪
badminton set: 羽毛球拍,羽毛球套装
football goal, basketball hoop: 足球门,篮球架,篮球框
football, basketball: 足球,篮球,排球
golf clubs: 高尔夫球杆,高尔夫推杆,挥杆练习器
wetsuit: 潜水服,湿衣,冲浪服
snorkel mask: 浮潜面罩,浮潜三宝,潜水镜,潜水面罩,潜水面镜
swim fins: 脚蹼,蛙鞋
swimming ring, pool float: 游泳圈,泳圈,浮排,婴儿游泳圈,脖圈
swimming armbands: 手臂圈,水袖,浮力背心,游泳臂圈
paddling pool: 充气泳池,充气游泳池,儿童泳池,戏水池,支架泳池
hot tub: 充气浴缸,泡澡桶,充气泡池
inflatable kayak: 皮划艇,充气皮划艇,充气艇,独木舟
inflatable boat: 橡皮艇,充气船,钓鱼船,皮划船
paddle board: 桨板,充气桨板,冲浪板,站立式桨板
bodyboard: 趴板,浮板,打水板
fishing rod, fishing reel: 鱼竿,钓鱼竿,渔轮,钓竿
tent: 帐篷,露营帐篷,沙滩帐篷,自动帐篷
gazebo: 凉亭,折叠帐篷 摆摊,遮阳棚,天幕
camp bed: 行军床,折叠床,露营床,午休床,陪护床
camping chair: 折叠椅,露营椅,沙滩椅,钓鱼椅,户外折叠椅
camping table: 折叠桌,露营桌,蛋卷桌,户外折叠桌
hammock: 吊床,吊椅,户外吊床,摇篮椅
sleeping mat: 充气床垫,防潮垫,气垫床,自动充气垫,充气床
gas lantern: 气灯,燃气灯
hiking rucksack: 登山包,徒步背包,水袋背包
climbing harness: 攀岩安全带,安全带 高空,高空作业安全带
carabiner, climbing rope: 登山扣,攀岩绳,登山绳,快挂
multitool: 多功能刀,折叠刀,瑞士军刀
bicycle: 自行车,山地车,折叠自行车,儿童自行车,公路车
bicycle trailer: 自行车拖车,儿童拖车
bicycle child seat: 自行车儿童座椅,儿童座椅 电动车
bicycle lock: 自行车锁,U型锁,链条锁,摩托车锁
bicycle pump: 打气筒,自行车打气筒,脚踏打气筒
bicycle light: 自行车灯,自行车前灯,自行车尾灯
bicycle helmet: 自行车头盔,骑行头盔,儿童头盔
bike roller trainer: 骑行台
dog crate: 狗笼,狗笼子,宠物围栏,宠物航空箱,猫包
cat tree: 猫爬架,猫抓板,猫树,猫架
dog bed: 狗窝,猫窝,宠物窝,宠物床
pet water fountain: 宠物饮水机,猫咪饮水机,自动喂食器,宠物喂食器
aquarium heater: 鱼缸加热棒,加热棒,水族加热棒
aquarium: 鱼缸,水族箱
dog chew: 狗咬胶,狗零食,磨牙棒,宠物零食,狗骨头
dog food: 狗粮,猫粮,宠物食品
dog collar, dog lead: 狗项圈,牵引绳狗,狗胸背带,止吠器,狗绳
cat litter, litter box: 猫砂,猫砂盆,自动猫砂盆,猫厕所
pet clipper: 宠物电推剪,狗狗剃毛器,宠物剃毛器,宠物磨甲器
rodent cage: 仓鼠笼,兔笼,鸟笼
terrarium: 爬宠箱,饲养箱,爬虫箱
bird feeder, bird house: 喂鸟器,鸟屋
ukulele: 尤克里里,乌克丽丽
guitar: 吉他,民谣吉他,电吉他
keyboard piano: 电子琴,电钢琴,手卷钢琴
drum kit: 架子鼓,电子鼓,儿童架子鼓,爵士鼓
violin, cello: 小提琴,大提琴
recorder flute, harmonica: 竖笛,口琴,口风琴
xylophone: 木琴,拇指琴,卡林巴,空灵鼓,敲琴
guitar amplifier, audio interface: 吉他音箱,功放,声卡,调音台
candle making kit: 蜡烛DIY,手工皂材料包,香薰蜡烛材料包
craft kit: 手工材料包,串珠玩具,手工DIY,拼豆
diamond painting: 钻石画,数字油画
model kit: 拼装模型,模型套件,手办模型
face paint: 人体彩绘,脸部彩绘,面部彩绘
fancy dress costume: 万圣节服装,角色扮演服装,演出服,动漫服装
wig, hair extensions: 假发,假发套,接发片
confetti cannon: 礼花筒,手持礼炮,彩带礼花,礼宾花
balloon set: 气球套装,铝膜气球,气球链,乳胶气球
helium cylinder: 氦气罐,氦气瓶,家用氦气罐
party decorations: 生日装饰,派对用品,生日布置,拉旗
birthday candles: 生日蜡烛,数字蜡烛
sparklers: 仙女棒,烟花,鞭炮,烟花棒,烟雾弹
glow sticks: 荧光棒,发光棒,泡沫发光棒
advent calendar: 圣诞倒计时日历,倒数日历
christmas tree: 圣诞树
christmas lights: 圣诞灯,彩灯,灯串,窗帘灯,满天星灯
snow globe: 水晶球,雪花球,水晶球音乐盒
music box: 音乐盒,八音盒,音樂盒
artificial flowers: 仿真花,假花,干花,永生花,仿真植物
correction fluid: 修正液,涂改液,修正带,涂改带
whiteboard: 白板,黑板,磁性白板,留言板
drawing board: 画板,儿童画架,磁性画板,画架
felt-tip pens: 水彩笔,马克笔,荧光笔,彩色铅笔,蜡笔,中性笔
acrylic paint: 丙烯颜料,水彩颜料,油画颜料,水粉颜料
ink cartridge: 墨盒,硒鼓,打印机墨水
backpack: 双肩背包,书包
school bag: 书包,小学生书包,儿童书包,护脊书包
pencil case: 笔袋,文具盒,铅笔盒
baby bouncer: 婴儿摇椅,摇摇椅,婴儿电动摇椅,安抚椅
baby walker: 学步车,婴儿学步车,学步推车,助步车
stair gate: 楼梯护栏,婴儿门栏,儿童安全门栏,宠物门栏,防护栏
bed rail: 床围栏,床护栏,婴儿床围栏
playpen: 婴儿围栏,游戏围栏,宝宝围栏
baby bottle steriliser: 奶瓶消毒器,奶瓶消毒烘干器,消毒锅
bottle warmer: 温奶器,暖奶器,调奶器,恒温壶
breast pump: 吸奶器,电动吸奶器,免手扶吸奶器,挤奶器,吸乳器,擠乳器
baby food maker: 辅食机,婴儿辅食机
nappy bin: 尿布桶,尿不湿垃圾桶
nasal aspirator: 吸鼻器,电动吸鼻器,婴儿吸鼻器
baby nail trimmer: 婴儿磨甲器,宝宝指甲剪
baby carrier: 婴儿背带,腰凳,背巾,婴儿背巾
child walking harness: 防走失带,防走失绳,儿童防走失,防走失背包,儿童牵引绳,防走失背带
bed canopy: 床幔,婴儿蚊帐,蚊帐,公主床幔
moses basket, bedside crib: 婴儿提篮,婴儿床中床,摇篮床,婴儿床
travel cot: 便携婴儿床,折叠婴儿床
cot: 婴儿床,宝宝床
children's toothbrush: 儿童牙刷,婴儿牙刷,U型牙刷
baby cutlery: 婴儿餐具,辅食碗,儿童餐盘,婴儿勺,吸盘碗
sippy cup: 学饮杯,吸管杯,鸭嘴杯,婴儿水杯
soother clip: 奶嘴链,奶嘴夹
baby mobile: 床铃,婴儿床铃,车挂玩具
baby gym: 婴儿健身架,宝宝健身架
busy board: 忙碌板,蒙氏教具,早教玩具
foam play mat: 爬行垫,宝宝爬爬垫,拼接地垫,游戏垫
child car seat: 儿童安全座椅,安全座椅,增高垫,婴儿提篮,汽车安全座椅
high chair: 餐椅,宝宝餐椅,儿童餐椅
potty: 儿童马桶,坐便器儿童,儿童坐便圈,婴儿便盆
christmas decorations: 圣诞装饰,圣诞挂件,圣诞球
paint brush: 油漆刷,画笔,油画笔
paint roller: 油漆滚筒,滚筒刷
artist canvas: 油画布,画布
knitting needles: 毛衣针,棒针,编织针
crochet kit: 钩针,钩针套装,钩织材料包
knitting yarn: 毛线,毛线团,编织线
embroidery kit: 刺绣材料包,十字绣,绣花套装
sewing kit: 针线盒,针线包,缝纫套装
sewing thimble: 顶针
weaving loom: 织布机,编织机
pottery wheel: 陶艺机,拉坯机,陶艺套装
origami paper: 折纸,彩色卡纸,手工纸
craft foam sheets: 海绵纸,泡沫板 手工
pompoms: 毛绒球 手工,毛球
glitter: 闪粉,亮片粉
airbrush: 喷笔,喷枪 模型
fuse beads: 拼豆,熨烫豆,神奇水珠
loom bands: 彩虹编织机,橡皮筋手链
mosaic kit: 马赛克贴画
stencil: 镂空模板,绘画模板
resin mould: 滴胶模具,树脂模具
scrapbook: 相册,手工相册,影集
barcode scanner: 扫码枪,条码扫描器,扫描枪
banknote detector: 验钞机,验钞灯
hole punch: 打孔器,打孔机
stapler: 订书机,訂書機
paper trimmer: 切纸机,裁纸机,切纸刀
tape dispenser: 胶带切割器,胶带座
ring binder: 文件夹,活页夹
clipboard: 板夹,写字板夹
desk organiser: 笔筒,桌面收纳盒,文件架
footrest: 脚踏板 办公,搁脚凳
tv bracket: 电视挂架,电视支架
laptop stand: 笔记本支架,电脑支架
laptop cooling pad: 笔记本散热器,散热底座
phone stand: 手机支架,平板支架,懒人支架
selfie stick: 自拍杆,自拍棒
gimbal: 云台稳定器,手机稳定器
camera lens: 相机镜头,镜头 摄影
camera flash: 闪光灯 相机,机顶闪光灯
camera bag: 相机包,摄影包
projector screen: 投影幕,投影幕布
document scanner: 扫描仪,高拍仪
memory card reader: 读卡器,讀卡機
usb flash drive: u盘,优盘,隨身碟
external hard drive: 移动硬盘,固态硬盘
network switch: 网络交换机,以太网交换机
tv antenna: 天线,电视天线,室内天线
av receiver: 功放,功放机,音响功放
subwoofer: 低音炮,重低音音箱
car speakers: 汽车喇叭 音响,车载扬声器
megaphone: 扩音器,喊话器,大声公
intercom: 对讲门铃,楼宇对讲,可视对讲
voice recorder: 录音笔,录音机
digital calendar: 电子日历,智能日历
portable tv: 便携电视,便携式电视
ink pad: 印泥,印台
rubber stamp: 印章,橡皮章,图章
sand art kit: 沙画
scratch art set: 刮画纸,刮画
wrapping paper: 包装纸
greeting card: 贺卡,生日贺卡
cash register: 收银机,收款机
desk pad: 桌垫,办公桌垫
mouse pad: 鼠标垫,滑鼠墊
monitor arm: 显示器支架
monitor stand: 显示器增高架
tripod: 三脚架,相机三脚架
softbox: 柔光箱,摄影灯
voice translator: 翻译机,翻译笔
cordless phone: 无绳电话,座机,电话机
kids tablet: 儿童平板,早教平板
learning computer: 儿童学习机,早教机,玩具电脑
tv box: 电视盒子,網路電視盒
set-top box: 机顶盒
pushchair, stroller, buggy, baby stroller: 婴儿推车,婴儿车,童车,嬰兒推車,嬰兒車
pram, baby carriage, perambulator: 高景观婴儿车,婴儿手推车,嬰兒手推車
carrycot, bassinet: 婴儿提篮,婴儿摇篮,嬰兒提籃
car seat, child car seat, child restraint, baby car seat: 儿童安全座椅,安全座椅,汽车安全座椅,兒童安全座椅,嬰兒汽座,汽座
booster seat, booster cushion: 增高垫,增高座椅,增高墊
cot, crib, baby cot, baby bed: 婴儿床,儿童床,嬰兒床,寶寶床
bedside crib, co-sleeper, bedside sleeper: 拼接婴儿床,床边婴儿床,床邊嬰兒床
cradle, rocking cradle, baby hammock: 摇篮,摇篮床,搖籃,嬰兒搖床
travel cot, playpen, playard, pack and play: 便携式婴儿床,游戏围栏,婴儿围栏,遊戲圍欄,遊戲床
bunk bed, double decker bed, loft bed, high bed, bunk beds: 双层床,上下床,高低床,上下铺,雙層床,高架床
bed rail, bed guard: 床护栏,床围栏,床護欄,床邊護欄
high chair, highchair, feeding chair: 儿童餐椅,宝宝餐椅,婴儿餐椅,兒童餐椅,高腳椅
table-mounted chair, hook-on chair, clip-on chair: 便携餐椅,桌边餐椅,桌邊餐椅
learning tower, kitchen tower, helper tower: 学习塔,儿童厨房站台,學習塔
baby bottle, feeding bottle, nursing bottle: 奶瓶,婴儿奶瓶,嬰兒奶瓶
bottle teat, teat, bottle nipple: 奶嘴头,奶瓶奶嘴,奶瓶嘴
soother, pacifier, baby dummy: 安抚奶嘴,安慰奶嘴,奶嘴,安撫奶嘴
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: 奶嘴链,奶嘴夹,奶嘴鏈,奶嘴夾
teether, teething ring, teething toy: 牙胶,磨牙棒,固齿器,固齒器
self-feeding pillow, baby self feeding pillow, bottle prop: 自助喂奶枕,奶瓶支架,自助餵奶
sippy cup, training cup, toddler cup: 学饮杯,吸管杯,鸭嘴杯,學習杯
baby food maker, baby food processor: 辅食机,婴儿辅食机,副食品調理機
bottle warmer, bottle steriliser, baby bottle sterilizer: 暖奶器,奶瓶消毒器,溫奶器,奶瓶消毒鍋
baby carrier, child carrier, front carrier: 婴儿背带,背巾,腰凳,嬰兒背帶
baby sling, baby wrap: 婴儿背巾,背婴带,嬰兒揹巾
child carrier backpack, back carrier: 儿童背架,婴儿背架,兒童背架
baby bouncer, bouncer, reclined cradle, baby rocker: 婴儿摇椅,安抚椅,安撫椅,嬰兒搖椅
baby swing, infant swing: 婴儿秋千,电动摇椅,嬰兒鞦韆
baby jumper, door bouncer, baby activity jumper: 婴儿跳跳椅,弹跳椅,彈跳椅
baby walker, walking frame: 学步车,婴儿学步车,學步車,螃蟹車
push-along walker, walker wagon, push walker toy: 学步手推车,助步车,學步手推車
baby monitor, baby camera, babyphone: 婴儿监视器,婴儿监护器,嬰兒監視器,寶寶監視器
bath seat, baby bath seat, bath ring: 婴儿浴椅,洗澡椅,沐浴椅,嬰兒浴椅
baby bath, baby bathtub, bath tub: 婴儿浴盆,婴儿澡盆,嬰兒澡盆,嬰兒浴盆
potty, training potty: 儿童马桶,婴儿便盆,坐便器,兒童馬桶,學習馬桶
changing table, changing unit, baby changer: 尿布台,婴儿护理台,尿布檯
changing mat, changing pad: 尿布垫,隔尿垫,尿布墊
baby nest, sleep nest, baby lounger: 婴儿床中床,便携床中床,床中床
cot bumper, crib bumper, bed bumper: 床围,婴儿床围,床圍,嬰兒床圍
baby sleeping bag, sleep sack, wearable blanket: 婴儿睡袋,防踢被,嬰兒睡袋
swaddle, swaddling blanket: 婴儿包巾,襁褓,包巾,嬰兒包巾
footmuff, pushchair footmuff: 婴儿车脚套,推车睡袋,推車睡袋
baby mattress, cot mattress, children's mattress: 婴儿床垫,儿童床垫,嬰兒床墊
baby pillow, infant pillow: 婴儿枕,定型枕,嬰兒枕頭
nursing pillow, breastfeeding pillow: 哺乳枕,喂奶枕,餵奶枕
nappy, diaper, nappies: 纸尿裤,尿不湿,拉拉裤,尿布,紙尿褲
baby wipes, wet wipes: 婴儿湿巾,湿巾,濕紙巾,濕巾
bib, baby bib: 围兜,口水巾,围嘴,圍兜
safety gate, baby gate, stair gate: 安全门栏,婴儿门栏,楼梯护栏,安全門欄
child safety lock, cupboard lock, cabinet lock, drawer lock: 儿童安全锁,抽屉锁,柜门锁,兒童安全鎖
child safety harness, toddler reins, walking harness, wrist link: 防走失带,防丢绳,防走失繩
bicycle child seat, child bike seat: 自行车儿童座椅,單車兒童座椅
bicycle trailer, child bike trailer: 自行车拖车,儿童自行车拖车,自行車拖車
children's chair, kids chair: 儿童椅,儿童椅子,兒童椅
children's table, kids desk: 儿童桌,儿童书桌,兒童書桌
step stool, children's step stool: 儿童脚凳,踩脚凳,兒童腳凳
children's night light, nursery lamp: 儿童夜灯,小夜灯,小夜燈
baby mobile, cot mobile, crib mobile: 床铃,婴儿床铃,床鈴,嬰兒床鈴
play mat, baby gym, activity mat: 爬行垫,游戏垫,健身架,爬行墊,遊戲墊
puzzle mat, foam mat, floor puzzle: 拼图地垫,泡沫地垫,拼圖地墊
thermometer, baby thermometer, bath thermometer: 体温计,额温枪,水温计,體溫計,耳溫槍
nasal aspirator, nose cleaner: 吸鼻器,吸鼻涕器
doll, plastic doll, fashion doll: 娃娃,玩偶,洋娃娃,公仔
baby doll, reborn doll: 婴儿娃娃,重生娃娃,仿真娃娃,嬰兒娃娃
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: 毛绒玩具,毛绒公仔,填充玩具,绒毛玩具,絨毛玩偶,毛絨玩具
teddy bear: 泰迪熊,玩具熊
comforter, comfort blanket, security blanket: 安抚巾,安抚玩偶,安撫巾
hand puppet, finger puppet, puppet: 手偶,指偶,手偶玩具
slime, slime kit, slime toy: 史莱姆,水晶泥,史萊姆,鬼口水
modelling clay, play dough, plasticine: 橡皮泥,彩泥,黏土,超轻粘土,超輕黏土
kinetic sand, play sand, magic sand: 太空沙,动力沙,魔力沙,動力沙
squishy toy, squishies, stress ball: 捏捏乐,解压玩具,慢回弹玩具,捏捏樂
fidget toy, fidget spinner, pop it: 指尖陀螺,减压玩具,灭鼠先锋,紓壓玩具
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: 磁力球,巴克球,磁铁玩具,磁性玩具,磁鐵玩具
magnetic building blocks, magnetic tiles: 磁力片,磁力积木,磁力積木
water beads, water balls, expanding beads, growing toy: 水宝宝,海绵宝宝珠,吸水珠,水晶宝宝,水晶寶寶
bath toy, bath duck, rubber duck: 洗澡玩具,戏水玩具,小黄鸭,戲水玩具
rattle, baby rattle: 摇铃,手摇铃,拨浪鼓,手搖鈴,搖鈴
activity toy, sorting toy, shape sorter, stacking toy, activity cube: 形状盒,叠叠乐,套圈玩具,形狀配對玩具,疊疊樂
busy board, activity board: 忙碌板,蒙氏忙碌板
pull-along toy, push-along toy, pull toy: 拖拉玩具,拉线玩具,手推玩具
building blocks, wooden blocks, building bricks: 积木,木制积木,拼装积木,積木
jigsaw puzzle, puzzle, wooden puzzle: 拼图,木制拼图,拼圖
puzzle cube, magic cube: 魔方,魔术方块,魔術方塊
board game: 桌游,棋盘游戏,桌遊,棋盤遊戲
toy car, toy vehicle, model car: 玩具车,玩具汽车,小汽车玩具,玩具車,模型車
remote-controlled car, rc car, radio-controlled car: 遥控车,遥控汽车,遙控車
toy train, train set, wooden train: 玩具火车,轨道火车,小火车玩具,玩具火車
racing track, slot car track: 轨道赛车,赛车轨道,軌道賽車
toy excavator, toy truck, construction vehicle toy: 挖掘机玩具,工程车玩具,挖土機玩具
toy drone, drone, quadcopter, toy helicopter: 无人机,玩具无人机,遥控飞机,無人機,空拍機
toy robot, robot toy, transforming robot: 机器人玩具,变形机器人,機器人玩具
action figure, toy figure, figurine: 手办,人偶,动漫手办,公仔模型,可動人偶
dollhouse, doll's house: 娃娃屋,玩具屋,娃娃房
doll's pram, toy pushchair, doll stroller: 玩具推车,娃娃推车,娃娃推車
toy kitchen, play kitchen, kitchen playset: 过家家玩具,厨房玩具,扮家家酒,廚房玩具
toy food, play food, toy tea set: 切水果玩具,切切乐,仿真食物,切切樂
toy tool set, toy tools, workbench toy: 工具玩具,儿童工具箱,工具箱玩具
toy make-up, children's make-up kit, toy cosmetics: 儿童化妆品,儿童彩妆,兒童化妝品
toy doctor set, doctor playset: 医生玩具,医具玩具,醫生玩具
musical toy, toy piano, toy drum, toy guitar, xylophone: 音乐玩具,玩具钢琴,儿童电子琴,木琴,音樂玩具
whistle, toy whistle, toy flute, kazoo: 哨子,口哨,笛子玩具
toy phone, children's tablet, learning tablet: 玩具手机,儿童平板,儿童学习机,玩具手機
children's camera, kids camera: 儿童相机,玩具相机,兒童相機
toy gun, toy pistol, water gun, water pistol: 玩具枪,水枪,软弹枪,玩具槍,水槍
projectile toy, dart gun, foam dart blaster, gel blaster: 水弹枪,吸盘枪,弹射玩具,水彈槍
toy bow, bow and arrow toy, toy crossbow: 弓箭玩具,玩具弓箭,玩具弩
slingshot, catapult: 弹弓,彈弓
toy sword, foam sword: 玩具剑,玩具刀,玩具劍
balloon, balloons, latex balloon, foil balloon: 气球,乳胶气球,铝膜气球,氣球
water balloon, water bomb: 水球气球,水气球,水氣球
soap bubbles, bubble blower, bubble machine, bubble wand: 泡泡水,泡泡机,泡泡枪,吹泡泡,泡泡機
yo-yo, yoyo: 悠悠球,溜溜球
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: 弹力球,弹弹球,彈力球
flying disc, frisbee, boomerang: 飞盘,回旋镖,飛盤
jump rope, skipping rope: 跳绳,跳繩
sand toys, beach toys, bucket and spade, sandpit toys: 沙滩玩具,挖沙玩具,沙灘玩具
sandpit, sandbox: 沙池,沙盘玩具,沙坑
swing, garden swing, children's swing: 秋千,儿童秋千,鞦韆
slide, children's slide, playground slide: 滑梯,儿童滑梯,滑滑梯,溜滑梯
climbing frame, playground equipment, climbing triangle, climbing toy: 攀爬架,攀爬玩具,攀爬架玩具
playhouse, play tent, teepee, play tunnel: 儿童帐篷,游戏屋,游戏帐篷,兒童帳篷
bouncy castle, inflatable castle: 充气城堡,充氣城堡,充气蹦床
seesaw, rocking horse, rocking toy: 摇摇马,木马,跷跷板,搖搖馬,木馬
ride-on toy, ride-on car, sit-on toy: 骑乘玩具,扭扭车,滑行车,溜溜车,嚕嚕車,扭扭車
electric ride-on car, children's electric car, battery ride-on: 儿童电动车,儿童电动汽车,兒童電動車
balance bike, running bike: 平衡车儿童,儿童平衡车,滑步车,滑步車
tricycle, children's tricycle: 三轮车,儿童三轮车,三輪車
fancy-dress costume, costume, carnival costume, halloween costume: 角色扮演服,万圣节服装,儿童演出服,萬聖節服裝
carnival mask, costume mask, party mask: 面具,派对面具,万圣节面具
wig, costume wig: 假发,假髮
craft kit, creative kit, diy craft kit, bead kit: 手工材料包,儿童手工,手工玩具,手作材料包
finger paint, finger paints: 手指画颜料,指画颜料,手指颜料,手指膏
experiment kit, science kit, chemistry set: 科学实验玩具,实验套装,科學實驗玩具
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: 画板,磁性画板,液晶手写板,画板玩具,畫板
children's jewellery kit, bead making kit: 串珠玩具,手链制作,串珠手工
temporary tattoo, tattoo stickers, children's tattoo: 纹身贴,纹身贴纸,紋身貼紙
inflatable toy, inflatable pool, paddling pool, kids pool: 充气泳池,儿童泳池,充气玩具,充氣泳池
ball pit, ball pool: 海洋球池,波波池,球池
toy ball, children's ball: 儿童皮球,玩具球,兒童皮球
bath book, cloth book, baby book, sound book: 布书,洗澡书,有声书,布書,有聲書
capsule toy, surprise egg, mystery box toy: 扭蛋,奇趣蛋,盲盒,惊喜蛋,驚喜蛋
walkie-talkie, two-way radio: 对讲机,对讲机玩具,對講機
party popper, confetti cannon: 礼花筒,彩带筒,拉炮,禮花筒
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: 连帽卫衣,卫衣,帽衫,連帽衛衣,帽t
jumper, sweater, pullover, cardigan: 毛衣,针织衫,开衫,針織衫
jacket, children's jacket, winter jacket: 夹克,外套,羽绒服,夾克,羽絨服
coat, winter coat, overcoat: 大衣,风衣,風衣,棉衣
raincoat, rain jacket, rain poncho: 雨衣,雨披,儿童雨衣
dress, children's dress, girls dress: 连衣裙,裙子,公主裙,洋装,連衣裙,洋裝
trousers, pants, children's trousers, jogging trousers: 裤子,长裤,运动裤,褲子,長褲
shorts, swim shorts: 短裤,短褲
t-shirt, children's t-shirt, tee shirt: t恤,短袖,体恤衫,短袖t恤
shirt, blouse: 衬衫,衬衣,襯衫
children's clothing set, tracksuit, jogging suit, two-piece outfit: 儿童套装,运动套装,运动服,兒童套裝,運動服
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: 连体衣,哈衣,爬服,连体爬服,連身衣,包屁衣
pyjamas, pajamas, nightwear, nightdress, nightgown: 睡衣,家居服,睡裙
bathrobe, dressing gown: 浴袍,睡袍,浴衣袍
bikini, swimsuit, bathing suit, children's bikini, swimwear: 泳衣,比基尼,泳裤,泳衣套装,泳裝
underwear, briefs, boxer shorts, knickers: 内裤,内衣,內褲
bra, brassiere: 文胸,胸罩,内衣文胸
tights, leggings, stockings: 连裤袜,打底裤,丝袜,褲襪,內搭褲
socks, children's socks, baby socks: 袜子,短袜,船袜,襪子
school uniform, gymnastics leotard, leotard: 体操服,舞蹈服,練功服,芭蕾舞服
snowsuit, ski suit, ski trousers: 滑雪服,滑雪裤,雪地服,滑雪衣
shoes, footwear, leather shoes, ladies' shoes: 鞋子,皮鞋,单鞋,鞋類
children's shoes, baby shoes: 童鞋,婴儿鞋,学步鞋,嬰兒鞋,學步鞋
trainers, sneakers, running shoes, sports shoes: 运动鞋,跑鞋,球鞋,運動鞋
boots, winter boots, ankle boots: 靴子,雪地靴,短靴,马丁靴,馬丁靴
wellington boots, rain boots, rubber boots: 雨鞋,雨靴,胶鞋,膠鞋
sandals, flip-flops, clogs, pool slides: 凉鞋,人字拖,洞洞鞋,涼鞋
slippers, house shoes: 拖鞋,棉拖鞋,室内拖鞋
hat, baseball cap, beanie, sun hat, baby hat: 帽子,棒球帽,毛线帽,遮阳帽,毛帽
gloves, mittens: 手套,保暖手套,连指手套
scarf, shawl, snood, neck warmer: 围巾,披肩,丝巾,脖套,圍巾
belt, leather belt: 皮带,腰带,皮帶,腰帶
sunglasses, children's sunglasses: 太阳镜,墨镜,儿童墨镜,太陽眼鏡,墨鏡
reading glasses, spectacles: 老花镜,老花眼镜,老花眼鏡
umbrella, children's umbrella: 雨伞,儿童雨伞,遮阳伞,雨傘
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: 发夹,发箍,发圈,头绳,髮夾,髮圈
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: 首饰,饰品,珠宝首饰,首飾,飾品
earrings, stud earrings, hoop earrings, ear studs: 耳环,耳钉,耳坠,耳饰,耳環,耳釘
necklace, chain necklace, choker, pendant necklace: 项链,吊坠,锁骨链,項鍊,頸鍊
amber necklace, teething necklace: 琥珀项链,蜜蜡项链,琥珀項鍊
bracelet, bangle, wristband: 手链,手镯,手环,手鍊,手鐲
ring, finger ring: 戒指,指环,指環
brooch, pin badge, brooch pin: 胸针,徽章,别针,胸針
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: 脐钉,鼻环,鼻钉,唇钉,舌钉,肚臍環,鼻環
anklet, foot chain: 脚链,腳鍊
watch, wristwatch, children's watch, smartwatch: 手表,腕表,儿童手表,智能手表,手錶
key ring, keychain, key fob: 钥匙扣,钥匙链,鑰匙圈,鑰匙扣
handbag, shoulder bag, crossbody bag, tote bag: 手提包,单肩包,斜挎包,女包,手提袋,側背包
backpack, rucksack, school bag, children's backpack, satchel: 背包,双肩包,书包,後背包,書包
wallet, purse, coin purse: 钱包,零钱包,皮夹,錢包,皮夾
suitcase, travel bag, luggage, trolley case: 行李箱,拉杆箱,旅行箱,旅行包,拉桿箱
pencil case, make-up bag, cosmetic bag, toiletry bag: 笔袋,化妆包,文具盒,洗漱包,化妝包,筆袋
face cream, day cream, moisturiser, facial cream: 面霜,保湿霜,日霜,晚霜,面部霜,保濕霜
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: 美白霜,美白祛斑霜,祛斑霜,淡斑霜
body lotion, body milk, body cream, body butter: 身体乳,润肤乳,身体霜,身體乳
hand cream: 护手霜,護手霜
baby lotion, baby cream, baby oil, nappy cream: 婴儿润肤乳,婴儿霜,护臀膏,婴儿油,護臀膏
baby powder, talcum powder: 爽身粉,痱子粉,滑石粉
shampoo, hair shampoo, baby shampoo: 洗发水,洗发露,洗髮精,洗髮乳
hair conditioner, hair mask, hair balm, hair treatment: 护发素,发膜,护发精油,護髮素,潤髮乳
shower gel, body wash, bubble bath, bath foam: 沐浴露,沐浴乳,泡泡浴,沐浴液
bath bomb, bath salts, bath fizzer: 浴盐球,泡澡球,浴球,浴盐,浴鹽
soap, bar soap, hand soap, liquid soap, hand wash: 肥皂,香皂,洗手液,手工皂
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: 免洗洗手液,洗手凝胶,消毒凝胶,乾洗手
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: 洗面奶,洁面乳,卸妆水,卸妆油,洗面乳,卸妝水
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: 防晒霜,防晒乳,防晒喷雾,防曬乳,防曬霜
self-tanner, tanning lotion, tanning spray: 助晒油,美黑霜,助曬油
hair dye, hair colour, hair colourant, hair color, henna hair dye: 染发剂,染发膏,染髮劑,染髮膏
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: 直发膏,拉直膏,角蛋白直发,直髮膏
hair gel, hairspray, hair wax, hair spray, hair styling product: 发胶,发蜡,定型喷雾,啫喱膏,髮膠,髮蠟
hair oil, hair growth serum, hair tonic, beard oil: 护发油,生发液,育发液,胡须油,生髮液
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: 指甲油,甲油胶,美甲胶,指甲油膠
nail glue, artificial nail adhesive, nail adhesive: 美甲胶水,指甲胶,甲片胶,指甲膠水
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: 美甲底胶,延长胶,水晶甲液,光疗胶,光療膠
nail polish remover, acetone remover: 洗甲水,卸甲水,去光水
artificial nails, false nails, press-on nails: 假指甲,穿戴甲,美甲片,甲片
eyelash glue, eyelash adhesive, lash glue: 睫毛胶,嫁接睫毛胶水,假睫毛胶,睫毛膠
false eyelashes, eyelash extensions, artificial eyelashes: 假睫毛,嫁接睫毛
mascara, eyeliner, kajal, eye pencil: 睫毛膏,眼线笔,眼线液,眼線筆
eyeshadow, eye shadow palette, make-up palette, make-up kit: 眼影,眼影盘,彩妆盘,眼影盤
lipstick, lip gloss, lip tint: 口红,唇膏,唇彩,唇釉,口紅
lip balm, lip care: 润唇膏,护唇膏,護唇膏
foundation, face powder, concealer, blusher, bb cream: 粉底液,气垫粉底,遮瑕膏,腮红,散粉,粉餅
face paint, face paints, body paint, theatre make-up: 人体彩绘,脸彩,面部彩绘,人體彩繪
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: 香水,淡香水,古龙水,淡香精,古龍水
after shave, shaving foam, shaving gel, aftershave lotion: 须后水,剃须泡沫,剃须膏,剃鬚膏
deodorant, antiperspirant: 止汗露,香体露,除臭剂身体,止汗劑,體香劑
depilatory cream, hair removal cream, depilatory wax, hair removal wax: 脱毛膏,脱毛蜡,除毛膏,除毛蠟
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: 纹身色料,纹绣色乳,刺青墨水,纹身墨水,紋身色料
henna cone, black henna, henna tattoo: 海娜膏,海娜纹身膏,海娜粉,指甲花粉
toothpaste, children's toothpaste: 牙膏,儿童牙膏
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: 牙齿美白凝胶,美牙贴,牙贴,牙齒美白
toothbrush, electric toothbrush: 牙刷,电动牙刷,電動牙刷
sheet mask, facial mask, face mask cosmetic, peel-off mask: 面膜,补水面膜
face serum, facial serum, anti-ageing serum: 精华液,面部精华,精華液
body scrub, exfoliant, chemical peel: 磨砂膏,去角质,刷酸,去角質
massage oil, body oil, essential oil: 按摩油,精油,身体油,芳香精油
hair extension glue, wig glue, hair bonding glue: 假发胶水,接发胶,假髮膠水
hyaluron pen, dermal filler, dermaroller: 玻尿酸笔,水光针,微针滚轮,玻尿酸筆
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: 自行车头盔,骑行头盔,儿童头盔,自行車安全帽
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: 摩托车头盔,电动车头盔,機車安全帽
ski helmet, riding helmet, equestrian helmet, climbing helmet: 滑雪头盔,马术头盔,登山头盔,滑雪安全帽
bicycle, bike, children's bicycle, mountain bike: 自行车,儿童自行车,山地车,腳踏車,自行車
electric bicycle, e-bike, ebike, electric bike, pedelec: 电动自行车,电动车自行车,電動自行車
electric scooter, e-scooter: 电动滑板车,電動滑板車
kick scooter, scooter, children's scooter: 滑板车,儿童滑板车,滑板車
hoverboard, self-balancing scooter, balance scooter: 平衡车,电动平衡车,電動平衡車
skateboard, longboard, penny board: 滑板,长板,双翘滑板,長板
inline skates, roller skates, rollerblades, roller shoes: 轮滑鞋,溜冰鞋,旱冰鞋,直排輪,暴走鞋
sled, sledge, toboggan, snow slider, bob sleigh: 雪橇,滑雪板雪橇,滑雪圈
ski, skis, ski binding, cross-country skis: 滑雪板,双板滑雪,滑雪板固定器,雙板
ski boots, snowboard boots: 滑雪鞋,滑雪靴
snowboard: 单板滑雪板,滑雪单板,滑雪單板
treadmill, running machine, walking pad: 跑步机,走步机,平板走步机,跑步機
exercise bike, spinning bike, stationary bicycle: 动感单车,健身车,飛輪健身車
fitness equipment, rowing machine, cross trainer, home gym: 健身器材,划船机,椭圆机,健身器,划船機
dumbbell, kettlebell, barbell: 哑铃,杠铃,壶铃,啞鈴
resistance band, exercise band, elastic exercise band: 弹力带,拉力带,阻力带,彈力帶
gym ball, exercise ball, yoga ball: 瑜伽球,健身球,瑜珈球
yoga mat, exercise mat: 瑜伽垫,健身垫,瑜珈墊
pull-up bar, door bar, chin-up bar: 单杠,引体向上器,門框單槓
football goal, basketball hoop, goal post: 足球门,篮球架,籃球架
football, soccer ball, basketball, volleyball: 足球,篮球,排球,籃球
swimming aid, armbands, swim vest, arm floats, buoyancy aid: 手臂圈,浮力衣,儿童浮力背心,臂圈,浮力背心
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: 游泳圈,脖圈,婴儿游泳圈,腋下圈,泳圈
air mattress, lilo, inflatable float, pool float: 充气浮排,水上浮床,充氣浮床
life jacket, lifejacket, buoyancy vest, life vest: 救生衣,救生背心
swimming goggles, diving mask, snorkel mask, snorkel: 泳镜,潜水镜,浮潜面罩,呼吸管,泳鏡,潛水鏡
diving regulator, diving equipment, dive computer, buoyancy compensator: 潜水呼吸器,潜水调节器,潜水电脑表,潛水調節器
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: 冲浪板,桨板,皮划艇,充气船,橡皮艇,充氣船
climbing harness, full body harness, safety harness: 攀岩安全带,登山安全带,全身式安全带,攀岩吊帶
carabiner, karabiner, quickdraw, via ferrata set: 登山扣,快挂,登山鉤環
climbing rope, fall arrester, rope brake, belay device: 登山绳,攀岩绳,防坠器,保护器,攀岩繩
tent, camping tent: 帐篷,露营帐篷,帳篷
camping stove, gas stove portable, gas cooker: 卡式炉,露营炉具,便携燃气炉,卡式爐
boxing gloves, punching bag: 拳击手套,沙袋拳击,拳擊手套
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: 防尘口罩,防护口罩,n95口罩,防塵口罩
surgical mask, medical face mask, disposable mask: 医用口罩,外科口罩,一次性口罩,醫用口罩
face shield, safety visor: 防护面罩,面罩防护,防護面罩
safety glasses, safety goggles, protective goggles: 护目镜,防护眼镜,護目鏡
ski goggles: 滑雪镜,雪镜,滑雪鏡,泳镜,游泳镜
solar eclipse glasses, eclipse viewer: 日食眼镜,观日镜,日食眼鏡
protective gloves, work gloves, safety gloves, welding gloves: 防护手套,劳保手套,劳工手套,焊工手套,工作手套
disposable gloves, nitrile gloves, latex gloves: 丁腈手套,乳胶手套,一次性手套,乳膠手套
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: 摩托车手套,骑行服,摩托车骑行服,機車手套
safety shoes, work shoes, safety boots: 劳保鞋,安全鞋,勞保鞋,工作鞋
high-visibility vest, reflective vest, safety vest: 反光背心,反光衣
reflector, safety reflector, reflective tag, pedestrian reflector: 反光片,反光挂件,反光板
safety helmet, hard hat, construction helmet: 安全帽,施工安全帽,工地安全帽
ear defenders, earmuffs, hearing protection, earplugs: 隔音耳罩,耳塞,降噪耳罩,防噪耳罩
knee pads, elbow pads, shin guards, protective pads: 护膝,护肘,护腿板,護膝,護具
back protector, body protector, riding vest: 护背,马术背心,护甲背心,護背
welding helmet, welding mask: 电焊面罩,焊接面罩,電焊面罩
passenger car, motor car, automobile: 乘用车,轿车,汽车,汽車,轎車
van, light commercial vehicle, minibus: 面包车,厢式车,轻型商用车,廂型車
lorry, truck, heavy goods vehicle: 卡车,货车,卡車,貨車
bus, motor coach: 客车,大巴,公交车,客車
motor home, campervan, caravan, camper van: 房车,旅居车,露营拖车,露營車
motorcycle, motorbike: 摩托车,机车摩托,機車,摩托車
moped, motor scooter, electric moped: 踏板摩托车,轻便摩托车,電動機車
quad bike, atv, all-terrain vehicle, quad: 四轮摩托车,全地形车,沙滩车,沙灘車
mobility scooter, wheelchair, electric wheelchair: 轮椅,电动轮椅,老年代步车,輪椅
tyre, tire, car tyre: 轮胎,汽车轮胎,輪胎
brake pads, brake pad, brake lining: 刹车片,煞車片,制动片,剎車片
car battery, starter battery, vehicle battery: 汽车蓄电池,汽车电瓶,汽車電瓶
jump starter, battery charger for cars: 汽车应急启动电源,搭电宝,救車行動電源
car jack, trolley jack, axle stand: 千斤顶,汽车千斤顶,千斤頂
roof rack, roof box, bicycle carrier, bike rack: 车顶架,车顶箱,自行车架车用,車頂架
tow bar, trailer coupling: 拖车钩,拖车,挂车,拖車鉤
car bulb, car headlight, xenon bulb, led headlight bulb: 汽车大灯,汽车灯泡,车灯,車燈
car charger, cigarette lighter adapter, car usb charger: 车载充电器,车充,車用充電器
tyre inflator, tire inflator, car air compressor: 车载充气泵,打气泵,打氣機
bicycle lock, bicycle light, bike light: 自行车锁,自行车灯,單車鎖,車前燈
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: 强力胶,瞬间胶,502胶水,快乾膠,三秒膠
glue, adhesive, contact adhesive, epoxy glue: 胶水,万能胶,环氧胶,膠水,黏合劑
epoxy resin, resin kit, uv resin: 环氧树脂,uv胶滴胶,滴胶,環氧樹脂
polyurethane foam, assembly foam, expanding foam: 发泡胶,填缝剂发泡,聚氨酯泡沫,發泡膠
paint, spray paint, lacquer, varnish, aerosol paint: 油漆,喷漆,清漆,自喷漆,噴漆
paint stripper, paint thinner, solvent, white spirit: 脱漆剂,稀释剂,香蕉水,脫漆劑,去漆劑
drain cleaner, pipe cleaner, drain unblocker: 管道疏通剂,下水道疏通剂,水管疏通劑
cleaning agent, household cleaner, all-purpose cleaner, detergent: 清洁剂,清洗剂,去污剂,清潔劑
bleach, chlorine bleach, toilet cleaner, descaler: 漂白水,漂白剂,洁厕灵,除垢剂,潔廁劑
laundry detergent, detergent capsules, washing powder, fabric softener: 洗衣液,洗衣粉,洗衣凝珠,柔顺剂,洗衣精
dishwashing liquid, dishwasher tablets, washing-up liquid: 洗洁精,洗碗块,洗碗精
air freshener, car air freshener, reed diffuser, room spray: 空气清新剂,车载香薰,无火香薰,空氣芳香劑,擴香
candle, scented candle: 蜡烛,香薰蜡烛,蠟燭
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: 灯油,引火液,点火剂,点火块,燈油
cigarette lighter, gas lighter, novelty lighter: 打火机,点火枪,打火機
screenwash, windscreen washer fluid, antifreeze, de-icer: 玻璃水,防冻液,雨刷精,除冰剂,防凍液
car shampoo, rim cleaner, car polish, leak sealer: 洗车液,轮毂清洗剂,车蜡,补胎液,洗車精
insecticide, insect spray, rat poison, ant bait, moth repellent: 杀虫剂,老鼠药,蟑螂药,驱虫剂,殺蟲劑
disinfectant, surface disinfectant, biocide: 消毒液,消毒剂,消毒水,消毒劑
pool chlorine, chlorine tablets: 泳池消毒片,氯片,氯錠
impregnating spray, waterproofing spray, leather spray: 防水喷雾,防水剂喷雾,防水噴霧
food supplement, dietary supplement, nutritional supplement: 保健品,膳食补充剂,营养补充剂,保健食品,營養補充品
vitamins, multivitamin, vitamin tablets: 维生素,复合维生素,维他命,維他命
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: 减肥药,减肥茶,瘦身胶囊,減肥藥
potency product, sexual enhancement supplement, male enhancement: 壮阳药,男性保健品,壯陽藥
protein powder, whey protein, protein bar: 蛋白粉,乳清蛋白粉,蛋白棒
infant formula, baby milk powder, baby food: 婴儿配方奶粉,奶粉,婴儿辅食,嬰兒奶粉
energy drink, jelly cups, mini-cup jelly: 能量饮料,果冻,能量飲料,果凍
plate, children's plate, melamine plate, tableware, dinnerware: 餐盘,盘子,餐具,儿童餐盘,餐盤
bowl, salad bowl, soup bowl, suction bowl: 沙拉碗,汤碗,吸盘碗,泡面碗,湯碗
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: 马克杯,杯子,咖啡杯,茶杯,馬克杯
drinking glass, wine glass: 玻璃杯,酒杯,红酒杯,紅酒杯
water bottle, drinking bottle, sports bottle: 水杯,水壶,运动水壶,水瓶
thermos flask, vacuum flask, insulated bottle, travel mug: 保温杯,保温壶,保溫瓶,保溫杯
cutlery, spoon, children's cutlery, kitchen utensils: 勺子,叉子,儿童餐具,汤匙,餐具套裝
kitchen spatula, ladle, nylon turner, kitchen tongs: 锅铲,汤勺,厨具铲,鍋鏟
drinking straw, straws, reusable straw: 吸管,饮管,飲管
lunch box, food container, food storage box: 饭盒,便当盒,保鲜盒,便當盒,保鮮盒
frying pan, saucepan, cooking pot, cookware, wok: 平底锅,炒锅,汤锅,锅具,平底鍋,炒鍋
baking mould, baking tin, silicone mould, baking tray, cake tin: 烘焙模具,硅胶模具,烤盘,蛋糕模,烤盤
kettle, teapot, moka pot, coffee maker: 茶壶,摩卡壶,电热水壶,茶壺
kitchen knife, chopping board, cutting board, peeler: 菜刀,砧板,切菜板,削皮器
ice cube tray, ice lolly mould, ice cream maker: 冰格,制冰盒,雪糕模具,製冰盒
blood pressure monitor, sphygmomanometer: 血压计,电子血压计,血壓計
blood glucose meter, glucometer, test strips device: 血糖仪,血糖測試儀,血糖機
nebuliser, nebulizer, inhaler: 雾化器,雾化机,霧化器
hearing aid, hearing amplifier: 助听器,助聽器
rapid test, covid test, pregnancy test, antigen test: 抗原检测试剂,验孕棒,快筛试剂,驗孕棒,快篩試劑
contact lenses, coloured contact lenses: 隐形眼镜,美瞳,彩色隐形眼镜,隱形眼鏡
crutches, walking stick, walking cane, rollator, walking aid: 拐杖,助行器,腋拐,柺杖
adhesive plaster, adhesive bandage, bandage, first aid kit: 创可贴,绷带,急救包,創可貼,ok繃
hot water bottle, heat pack, heating pad, electric blanket: 热水袋,暖手宝,电热毯,暖宝宝,熱水袋,電熱毯
massager, massage gun, neck massager, massage device: 按摩器,筋膜枪,颈椎按摩仪,按摩槍,按摩儀
electrostimulator, tens device, muscle stimulator, ems trainer: 低频治疗仪,肌肉电刺激仪,低週波治療器
condom, condoms: 避孕套,安全套,保險套
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: 紫外线消毒灯,紫外线灯,红外线理疗灯,紫外線燈
sunbed, tanning bed, solarium: 日光浴床,美黑机,日曬機
hair removal device, ipl epilator, epilator, electric shaver: 脱毛仪,脱毛器,剃须刀,電動刮鬍刀,除毛機
pet food, dog food, cat food, pet treats: 狗粮,猫粮,宠物零食,宠物食品,寵物飼料
dog toy, cat toy, pet toy: 狗玩具,猫玩具,宠物玩具,逗猫棒,寵物玩具
dog collar, cat collar, flea collar: 狗项圈,猫项圈,驱虫项圈,寵物項圈
dog lead, dog leash, dog harness: 牵引绳,狗绳,胸背带,牽繩
pet bed, dog bed, cat tree, scratching post: 狗窝,猫窝,猫爬架,宠物窝,貓跳台
pet carrier, dog crate, pet cage, aquarium, fish tank: 宠物包,航空箱,鱼缸,宠物笼,魚缸,寵物籠
cat litter, litter box, pet hygiene: 猫砂,猫砂盆,貓砂
pen, ballpoint pen, fountain pen: 圆珠笔,钢笔,中性笔,原子筆,鋼筆
felt-tip pen, marker, highlighter, coloured markers: 马克笔,水彩笔,荧光笔,記號筆,螢光筆
pencil, coloured pencils, crayons, wax crayons, chalk: 铅笔,彩色铅笔,蜡笔,粉笔,鉛筆,蠟筆
paints, watercolour, poster paint, acrylic paint: 颜料,水彩颜料,水粉颜料,丙烯颜料,水彩顏料
eraser, rubber eraser, novelty eraser: 橡皮擦
correction fluid, correction tape, correction pen: 修正液,修正带,涂改液,立可白
glue stick, paper glue, school glue, glitter glue: 固体胶,胶棒,口紅膠,闪粉胶
notebook, exercise book, diary, colouring book: 笔记本,练习本,涂色书,日记本,筆記本,著色本
stickers, sticker book, sticker sheet: 贴纸书,贴纸本,貼紙書
stamp set, ink pad, children's stamps: 印章玩具,儿童印章,印台,兒童印章
scissors, children's scissors, paper cutter: 剪刀,儿童剪刀,美工刀,兒童剪刀
sealing wax, modelling compound, plaster casting kit: 火漆蜡,石膏娃娃,石膏彩绘,石膏像
soft toy: 玩偶
bath seat: 浴椅
slimming capsules: 减肥胶囊
swimming goggles: 游泳镜
inflatable paddling pool, paddling pool: 充气游泳池
wiper blades: 雨刮器,雨刷
gardening gloves: 园艺手套
safety gate: 门栏
changing mat: 尿布台垫,护理垫
bird bath: 鸟澡盆,鸟浴盆,鳥澡盆
bird food: 鸟粮,鸟食,鸟饲料
fish food: 鱼食,鱼粮,鱼饲料
dog house: 狗屋,狗窝,狗房子,猫屋
pet stairs: 宠物楼梯,狗楼梯,狗狗台阶,宠物坡道
pet stroller: 宠物推车,狗推车,宠物手推车
pet gate: 宠物围栏门,宠物门栏,狗围栏
pet playpen: 宠物围栏,狗栅栏,狗狗围栏
dog coat: 狗衣服,宠物衣服,狗雨衣,狗狗衣服
dog life jacket: 狗救生衣,宠物救生衣
dog muzzle: 狗嘴套,狗口罩,宠物嘴套
dog bowl: 狗碗,宠物碗,猫碗,狗食盆
automatic pet feeder: 自动喂食器,宠物喂食器,自动投食机
dog treadmill: 宠物跑步机,狗跑步机
pet shampoo: 宠物沐浴露,狗沐浴露,宠物香波
pet brush: 宠物梳子,狗梳,猫梳,宠物毛刷
flea treatment: 驱虫滴剂,跳蚤药,宠物体外驱虫
pet playhouse: 猫别墅,猫房
hamster wheel: 仓鼠跑轮,仓鼠滚轮,倉鼠跑輪
aquarium filter: 鱼缸过滤器,水族箱过滤器,外置过滤桶
aquarium pump: 鱼缸增氧泵,氧气泵,鱼缸水泵
aquarium light: 水族灯,鱼缸灯,草缸灯
reptile lamp: 爬虫加热灯,爬宠灯,爬虫保温灯
pet heating pad: 宠物电热毯,宠物加热垫
chicken coop: 鸡笼,鸡舍,雞籠
egg incubator: 孵化机,孵蛋器,孵化器
horse rug: 马衣,马毯
puppy pads: 宠物尿垫,狗尿垫,狗尿片
dog nappies: 宠物尿不湿,狗尿不湿,狗纸尿裤
cat toy wand: 逗猫棒,逗貓棒
cat tunnel: 猫隧道
catnip toy: 猫薄荷玩具,木天蓼
beehive: 蜂箱
beekeeping suit: 防蜂服,养蜂服
livestock feed: 畜禽饲料,牛饲料,鸡饲料
riding saddle: 马鞍
bridle: 马笼头,马缰绳
horse halter: 马络头
stirrups: 马镫,安全马镫
riding boots: 马靴,马术靴
riding breeches: 马裤,骑马裤
fidget spinner: 指尖陀螺
fidget cube: 减压骰子,解压魔方
sensory bottle: 液体沙漏,水蛇玩具
stretchy toy: 拉丝玩具,粘粘手,面条绳
growing egg toy: 孵化蛋玩具,恐龙孵化蛋
balloon pump: 气球打气筒,电动充气泵 气球
punch balloon: 拍拍球气球
party blower: 吹龙,派对吹笛
party hat: 派对帽,生日帽
tiara: 皇冠 儿童,公主皇冠
magic wand: 魔法棒,仙女棒 玩具
fairy wings: 蝴蝶翅膀 道具,天使翅膀
magic set: 魔术道具,儿童魔术
toy camera: 玩具相机
toy saxophone: 玩具喇叭,玩具萨克斯,玩具笛子
maracas: 沙锤,沙蛋
dance mat: 跳舞毯,钢琴毯,音乐毯
busy book: 安静书,忙碌书
flash cards: 识字卡片,闪卡
peg puzzle: 手抓板,抓握拼图
magnetic puzzle: 磁性拼图
puzzle ball: 迷宫球,迷宫玩具
bead maze: 绕珠玩具,绕珠
abacus: 算盘,计算架
magnetic letters: 磁性字母,磁力数字贴
fishing game: 钓鱼玩具,磁性钓鱼
hammer bench: 敲敲乐,打桩台,敲球台
nesting dolls: 套娃,俄罗斯套娃
rainbow stacker: 彩虹积木,平衡积木,叠叠高
dominoes: 多米诺骨牌
dice: 骰子,筛子
bingo set: 宾果游戏,摇奖机
ribbon toy: 彩带 体操,彩带棒
play parachute: 彩虹伞,降落伞玩具
hopper ball: 跳跳球,羊角球,甩脚球
beach ball: 沙滩球,充气球
velcro catch game: 粘粘球,吸盘球 亲子
toy binoculars: 玩具望远镜,玩具显微镜
toy cleaning set: 玩具吸尘器,清洁玩具套装,过家家扫地
toy drill: 玩具电钻,玩具电锯
toy lawn mower: 玩具割草机
toy make-up set: 儿童化妆品,儿童化妆盒,理发玩具
toy food: 切切乐,仿真食物玩具,水果切切乐
doll's bed: 娃娃床
doll's clothes: 娃娃衣服,娃衣
rag doll: 布娃娃,布偶娃娃
animal figure: 动物模型,恐龙模型,仿真动物
farm playset: 农场玩具,动物园玩具套装
toy horse: 玩具马,小马玩具
plush backpack: 毛绒背包,毛绒包
talking toy: 会跳舞的仙人掌,跳舞玩具,会说话的玩具
toy garage: 停车场玩具,汽车停车场玩具
toy fire engine: 玩具消防车,玩具警车
toy plane: 玩具飞机,泡沫飞机,手抛飞机
toy rocket: 玩具火箭,脚踩火箭,冲天火箭
toy boat: 玩具船,玩具潜水艇
flying toy: 飞行球,飞行玩具,感应飞行器,魔术飞球
hover football: 悬浮足球,气垫足球
climbing arch: 儿童攀爬架,攀爬三角架,感统拱桥
pedal car: 卡丁车,脚踏卡丁车,儿童卡丁车
activity table: 游戏桌 婴儿,早教游戏桌
pram toy: 推车挂件,婴儿车玩具,床绕
led gloves: 发光手套,手指灯,手套灯
glow in the dark stars: 夜光贴,荧光星星贴
spy kit: 侦探玩具,间谍玩具
educational electronics kit: 电路积木,电子积木,科学小制作,太阳能机器人玩具
globe: 地球仪,地球儀
suncatcher kit: 玻璃彩绘,太阳捕手 diy
slime glue: 史莱姆胶水,史莱姆活化剂
sidewalk chalk: 粉笔,地面粉笔
3d pen: 3d打印笔,立体画笔
toy traffic lights: 红绿灯玩具,交通标志玩具
draughts: 国际跳棋,跳棋
backgammon: 双陆棋
mahjong set: 麻将,麻將
roulette: 轮盘游戏
poker chips: 筹码
card shuffler: 洗牌机
kendama: 剑玉
diabolo: 空竹,扯铃
juggling balls: 抛球 杂耍
tambourine: 铃鼓
castanets: 响板
whoopee cushion: 放屁坐垫
electric shock toy: 电人玩具,整蛊玩具
secret diary: 密码日记本
invisible ink pen: 隐形笔
ant farm: 蚂蚁工坊
plant growing kit: 种植套装 儿童
butterfly net: 捕虫网
bug viewer: 昆虫观察盒
toy iron: 玩具熨斗
toy washing machine: 玩具洗衣机
toy coffee machine: 咖啡机玩具,小家电玩具
stepping stones: 平衡踏石,过河石
walking stilts: 踩高跷
toy sword: 玩具剑,玩具刀
toy shield: 玩具盾牌
board book: 绘本,纸板书,故事书
sound book: 有声书 儿童,发声书
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
bracelet: 手链,手镯,手串,手环 饰品
ring: 戒指,指环,对戒,钻戒
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
stopwatch: 秒表,碼錶
pedometer: 计步器,計步器
heart rate monitor: 心率带,心率监测器
mouthguard: 护齿,拳击护齿
cricket bat: 板球拍,板球棒
baseball bat: 棒球棒,棒球棍,棒球套装
baseball glove: 棒球手套
hockey stick: 曲棍球杆,冰球杆
tennis balls: 网球,網球
table tennis bat: 乒乓球拍,兵乓球拍
shuttlecock: 羽毛球球
bowling set: 保龄球玩具,保龄球套装
throwing game: 套圈玩具,沙包投掷,套圈游戏
volleyball net: 排球网,羽毛球网,网球网
punching toy: 反应球,拳击反应球,速度球
laser tag set: 激光枪玩具,激光对战
shooting target: 射击靶,箭靶,靶子
rifle scope: 瞄准镜,红点瞄准镜,瞄準鏡
gun safe: 枪柜,枪支保险箱,枪箱
gun holster: 枪套,快拔枪套
axe: 斧头,手斧,斧頭
handcuffs: 手铐,手銬
pepper spray: 防狼喷雾,辣椒喷雾,胡椒喷雾
stun gun: 电击棒,电击器,电棍
climbing shoes: 攀岩鞋
climbing holds: 攀岩岩点,攀岩石
belay device: 保护器 攀岩,下降器,上升器
crampons: 冰爪,雪爪
ski bindings: 滑雪固定器,雪板固定器
ski helmet: 滑雪头盔,滑雪盔
balaclava: 滑雪面罩,巴拉克拉法帽,防风面罩
snow shovel: 雪铲,铲雪锹,雪鏟
ice scraper: 除雪铲 汽车,刮雪器,刮冰铲
hiking boots: 登山鞋,徒步鞋,登山靴
gaiters: 雪套,登山雪套
camping shower: 户外淋浴,便携淋浴器,露营淋浴袋
water carrier: 水桶 户外,户外水袋,储水桶
fuel can: 汽油桶,油桶,燃油桶
compass: 指南针,指北针,指南針
rangefinder: 测距仪,高尔夫测距仪,測距儀
golf balls: 高尔夫球,高爾夫球
vibration plate: 甩脂机,抖抖机,震动板
massage table: 按摩床,美容床,推拿床
acupressure mat: 指压板,按摩垫,针灸垫
sauna: 桑拿,桑拿房,桑拿炉,汗蒸箱,汗蒸房
ice bath: 冰浴桶,冷水浴桶
swim cap: 泳帽
underwater scooter: 水下推进器,潜水推进器,水下助推器
kayak paddle: 船桨,皮划艇桨,桨板桨
outboard motor: 舷外机,船外机,船用推进器,电动推进器
jet ski: 水上摩托,摩托艇 水上
fish finder: 探鱼器,声呐探鱼,测深仪
inflatable slide: 水滑梯,充气滑梯,充气水滑梯
above-ground pool: 支架水池,支架游泳池,家用泳池
pool ladder: 泳池梯,泳池扶梯
pool cleaning robot: 泳池清洁机器人,泳池吸污机,水下吸尘器
training mitts: 拳击手靶,脚靶,拳靶
croquet set: 槌球
boules: 法式滚球,地掷球
flying disc: 飞盘,飛盤
boomerang: 回旋镖,迴力鏢
machete: 砍刀,开山刀
hunting knife: 猎刀,直刀 户外
throwing knife: 飞刀,飞镖刀
butterfly knife: 蝴蝶刀,甩刀
telescopic baton: 甩棍,伸缩棍
brass knuckles: 指虎
climbing anchor: 攀岩挂片,岩钉
climbing sling: 攀岩扁带,挽索,安全绳 缓冲
ice axe: 冰镐
ice screw: 冰锥 登山
avalanche transceiver: 雪崩信标,雪崩探测器
avalanche probe: 雪崩探杆
avalanche airbag: 雪崩气囊,雪崩背包
mosquito coil: 蚊香
citronella candle: 香茅蜡烛
camping cookware: 露营锅具,野营锅,户外套锅
survival kit: 求生套装,应急包
emergency blanket: 急救毯,保温毯 应急
paracord bracelet: 伞绳手链
night vision device: 夜视仪,夜視儀
thermal camera: 热成像仪,热像仪
golf bag: 高尔夫球包,高爾夫球袋
golf trolley: 高尔夫推车,高尔夫球车
multi gym: 史密斯机,综合训练器
power rack: 深蹲架
inversion table: 倒立机,倒挂器
back stretcher: 腰椎拉伸器,腰椎舒缓器
pilates reformer: 普拉提床,普拉提核心床
pilates ring: 普拉提圈
pilates ball: 普拉提球
balance beam: 平衡木
gymnastics bar: 单杠 儿童,单杠
gymnastic rings: 体操吊环,吊环 健身
battle rope: 战绳
suspension trainer: 悬挂训练带
ankle weights: 沙袋绑腿,负重沙袋
weighted vest: 负重背心
hand grip strengthener: 握力器
push-up bars: 俯卧撑支架,俯卧撑板
dry bag: 防水袋,漂流包,防水包
swim buoy: 跟屁虫 游泳,游泳浮标
dry suit: 干式潜水服
rash guard: 防晒泳衣,冲浪服
diving knife: 潜水刀
dive torch: 潜水手电筒,潜水灯
spear gun: 鱼枪
diving weight belt: 潜水配重带,潜水铅块
waterskis: 滑水板
wakeboard: 尾波板
towable tube: 拖曳圈,香蕉船
surfboard: 冲浪板,衝浪板
windsurf board: 风帆板,水翼板
surf kite: 风筝冲浪
rowing boat: 划艇
pedal boat: 脚踏船
sailing boat: 帆船,帆艇
motor boat: 摩托艇,快艇
life raft: 救生筏
lifebuoy: 救生圈 船用
throw bag: 抛绳包,救生抛绳
marine flare: 信号弹,求救信号弹
smoke bomb: 烟雾弹,烟饼,彩烟
boat cover: 船罩
boat anchor: 船锚
boat seat: 船用座椅
boat ladder: 船梯
fishing lure: 路亚饵,假饵,鱼饵
fishing hooks: 鱼钩,魚鉤
fishing line: 鱼线,釣魚線
fishing weight: 铅坠,鱼坠
fishing tackle: 渔具,渔具盒
pool cover: 泳池罩,泳池盖布,游泳池盖
pool filter pump: 泳池过滤泵,泳池水泵,泳池过滤器
pool heater: 泳池加热器
pool alarm: 泳池报警器
pool thermometer: 泳池温度计
chlorine dispenser: 泳池加药器
zip line: 滑索,索道 儿童
slackline: 走扁带
skate helmet: 轮滑头盔,滑板头盔
martial arts headguard: 拳击护头
ice hockey helmet: 冰球头盔
dumbbell rack: 哑铃架
tennis racket: 网球拍,網球拍
squash racket: 壁球拍
padel racket: 板式网球拍
pickleball paddle: 匹克球拍
beach racket set: 沙滩球拍
sweatband: 运动头带,吸汗带,运动护腕
car cover: 车衣,汽车罩,车罩
motorcycle cover: 摩托车罩,摩托车衣
motorcycle lock: 摩托车锁,碟刹锁
motorcycle boots: 摩托车靴,骑行靴 摩托
motorcycle trousers: 摩托车裤,骑行裤 摩托
motorcycle gloves: 摩托车手套
motorcycle stand: 摩托车起车架,摩托车支架,摩托车升降台
motorcycle top box: 摩托车尾箱,摩托车边箱
tyre pressure gauge: 胎压表,轮胎气压表,胎压计
tyre pressure monitoring system: 胎压监测,胎压监测器,胎压传感器
child car seat protector: 汽车座椅保护垫,安全座椅防磨垫
baby car mirror: 婴儿观察镜,车内宝宝观后镜,宝宝后视镜
car seat travel tray: 儿童车载托盘,安全座椅托盘
parking sensor: 倒车雷达,泊车雷达
reversing camera: 倒车影像,倒车摄像头,后视摄像头
car alarm: 汽车防盗器,汽车报警器
car horn: 汽车喇叭,气喇叭
wheel chocks: 车轮止退器,轮挡,止滑器
car phone holder: 车载手机支架,车载支架
car kettle: 车载热水壶,车载电热杯,车载水壶
wheel rim: 铝合金轮毂,轮毂,轮圈
caravan: 拖挂房车,旅居挂车
golf cart: 高尔夫电动车,高尔夫球车 电动
utility vehicle: 全地形多功能车,utv全地形车,沙滩车
all-terrain vehicle: 四轮越野摩托车,全地形车,沙滩摩托
snowmobile: 雪地摩托,雪地摩托车
unicycle: 独轮自行车
cargo bike: 载货自行车,货运自行车,倒骑驴
e-bike conversion kit: 电动车改装套件,自行车改装电机,助力改装套件
e-bike battery: 电动车电池,电动自行车锂电池,滑板车电池
bicycle pedal: 自行车脚踏,脚踏板 自行车
bicycle saddle: 自行车坐垫,自行车鞍座,车座
bicycle wheel: 自行车轮组,自行车轮子
bicycle crankset: 自行车牙盘,曲柄 自行车
bicycle brake: 自行车刹车,自行车碟刹,刹车把
bicycle computer: 自行车码表,码表
cycling gloves: 骑行手套
cycling shoes: 骑行鞋,锁鞋
car ramp: 汽车坡道板
loading ramp: 登车桥,装车斜坡
kerb ramp: 路沿坡,台阶垫
warning triangle: 三角警示牌,三脚架警示牌
roadside warning light: 警示灯,爆闪灯,车顶警示灯
steering wheel lock: 方向盘锁
wheel clamp: 车轮锁,锁车器
steering wheel: 汽车方向盘,改装方向盘
gaming steering wheel: 游戏方向盘,赛车模拟器
exhaust silencer: 排气管,消音器 汽车,排气消声器
catalytic converter: 三元催化器
oil filter: 机油滤清器,机滤
car air filter: 空气滤清器
cabin filter: 空调滤芯 汽车,空调滤清器
fuel filter: 汽油滤清器,燃油滤清器
spark plug: 火花塞
fuel pump: 燃油泵,汽油泵
alternator: 发电机 汽车
starter motor: 起动机,启动马达
brake hose: 刹车油管
brake caliper: 刹车卡钳
brake shoes: 刹车蹄
ball joint: 汽车球头,下臂球头
wheel bearing: 轮毂轴承
wheel hub: 轮毂单元
control arm: 汽车摆臂,下摆臂
tie rod end: 拉杆球头
tow bar: 拖车杆,拖车钩
hitch ball: 拖车球
drawbar: 牵引杆
car trailer: 小拖车,拖挂车
boat trailer: 船拖车,游艇拖车
horse trailer: 马匹拖车
agricultural tractor: 拖拉机,农用拖拉机
lawn tractor: 坐骑式割草机,骑乘式割草机
excavator: 挖掘机,小型挖掘机
wheel loader: 装载机,铲车
forklift: 叉车,堆高机
pallet truck: 地牛,液压搬运车
hand truck: 搬运手推车,爬楼车,老虎车
platform trolley: 平板车,平板推车
wheelbarrow: 独轮手推车,花园推车
folding wagon: 露营推车,折叠拖车,营地车
bicycle handlebar: 自行车把,自行车车把
bicycle stem: 自行车把立
bicycle frame: 自行车车架
bicycle fork: 自行车前叉
bicycle tyre: 自行车轮胎,自行车外胎
inner tube: 自行车内胎
bicycle stand: 自行车停车架,自行车停放架
bicycle repair stand: 自行车维修架
bicycle bell: 自行车铃铛,车铃
bicycle basket: 自行车篮,车筐
bicycle bag: 自行车驮包,自行车包
cycling jersey: 骑行服
cycling shorts: 骑行裤
pregnancy seat belt: 孕妇安全带
seat belt positioner: 安全带调节器,安全带固定器
head support strap: 儿童头部固定带,安全座椅睡觉头托
leg warmers: 袜套,腿套,堆堆袜,护腿套
cufflinks: 袖扣,袖钉,领带夹,法式袖扣
necklace: 项链,吊坠项链,锁骨链,珍珠项链,毛衣链
earrings: 耳环,耳钉,耳坠,耳夹,耳饰
body piercing: 鼻钉,脐钉,唇钉,鼻环
brooch: 胸针,徽章,别针,胸花
hair clip: 发夹,发箍,发圈,抓夹,发绳,发带
hair brush: 梳子,气垫梳,按摩梳
t-shirt: T恤,短袖,长袖T恤,背心 上衣,POLO衫,衬衫
hoodie: 卫衣,连帽卫衣,摇粒绒外套
jumper: 毛衣,针织衫,开衫,羊毛衫
coat: 外套,羽绒服,大衣,雨衣,风衣,冲锋衣
suit: 西装,西服套装,领带,领结,马甲
pyjamas: 睡衣,睡裙,家居服,浴袍,睡袍
underwear: 内裤,内衣,文胸,保暖内衣,塑身衣,秋衣秋裤
socks: 袜子,连裤袜,丝袜,船袜,地板袜
swimwear: 泳衣,泳裤,比基尼,泳帽,防晒泳衣
baby clothes: 连体衣,哈衣,爬服,婴儿衣服,包屁衣
baby sleeping bag: 婴儿睡袋,防踢被,襁褓,包被
bib: 围兜,口水巾,婴儿围嘴,纱布巾
apron: 围裙,罩衣,厨房围裙
hat: 帽子,渔夫帽,棒球帽,毛线帽,遮阳帽,鸭舌帽
shoes: 鞋子,运动鞋,跑步鞋,皮鞋,小白鞋,高跟鞋,童鞋,帆布鞋
sandals: 凉鞋,拖鞋,人字拖,洞洞鞋,沙滩鞋,涉水鞋
handbag: 手提包,单肩包,斜挎包,托特包,腰包,健身包,旅行包,帆布包
cosmetic bag: 化妆包,洗漱包,电脑包,妈咪包
watch: 手表,腕表,儿童手表,石英表,机械表
smartwatch: 智能手表,智能手环,运动手环,儿童电话手表
sunglasses: 太阳镜,墨镜,偏光镜,骑行眼镜
reading glasses: 老花镜,防蓝光眼镜,眼镜架,老花眼镜
magnifying glass: 放大镜,台式放大镜,头戴放大镜
eclipse glasses: 日食眼镜,观日镜
umbrella: 雨伞,折叠伞,儿童雨伞,太阳伞,晴雨伞
nail gun: 气钉枪,射钉枪,电动钉枪,码钉枪
angle grinder: 角磨机,角向磨光机,砂轮机,打磨机
heat gun: 热风枪,电热风枪
glue gun: 热熔胶枪,胶枪
jigsaw: 曲线锯,往复锯,马刀锯,带锯
circular saw: 电圆锯,斜切锯,台锯,切割机,瓷砖切割机
impact wrench: 冲击扳手,电动扳手,扭力扳手
sander: 砂光机,砂带机,墙面打磨机,万用宝
rotary tool: 电磨机,雕刻机,电刨,修边机
pressure washer: 高压清洗机,洗车机,高压洗车机,洗车水枪
hedge trimmer: 绿篱机,修枝机,绿篱修剪机
grass trimmer: 割草机,打草机,割灌机,锂电割草机
leaf blower: 吹叶机,吹风机 工业,鼓风机
chainsaw: 油锯,电锯,电链锯,伐木锯,高枝锯
log splitter: 劈柴机,劈木机
garden shredder: 碎枝机,树枝粉碎机
tiller: 微耕机,松土机,翻土机,地钻
pruning shears: 修枝剪,电动修枝剪,园艺剪,粗枝剪
garden sprayer: 喷雾器,电动喷雾器,喷壶,除草火焰枪
garden hose: 浇水软管,花园水管,洒水器,浇水壶
greenhouse: 温室,花房,种植箱,堆肥箱
electric fence: 电子围栏,脉冲电围栏
water pump: 水泵,潜水泵,抽水机,增压泵
generator: 发电机,汽油发电机,变频发电机
cement mixer: 水泥搅拌机,搅拌机 混凝土,腻子搅拌机
welding machine: 电焊机,焊机,二保焊机,氩弧焊机,等离子切割机
welding helmet: 电焊面罩,焊接面罩,焊工面罩,焊帽,自动变光面罩
blow torch: 喷火枪,喷枪,火焰枪,厨房喷枪
paint sprayer: 喷漆枪,喷涂机,喷笔,电动喷枪
tyre inflator: 充气泵,车载充气泵,打气泵,轮胎充气泵,无线充气泵
hydraulic jack: 千斤顶,液压千斤顶,卧式千斤顶,汽车千斤顶
hoist, winch: 绞盘,电动葫芦,手拉葫芦
ratchet strap, tow rope: 捆绑带,拖车绳
roof box: 车顶箱,车顶行李箱
roof rack: 车顶行李架,自行车车载架
car seat covers: 汽车座套
car mats: 汽车脚垫,后备箱垫
car sunshade: 遮阳挡
car battery charger: 汽车电瓶充电器,电瓶充电器
car bulb: 汽车大灯,LED车灯
light bar, fog lights: 雾灯
brake pads: 刹车片
brake discs: 刹车盘
shock absorber: 减震器
snow chains: 防滑链
car tyre: 轮胎,汽车轮胎,雪地胎
motorcycle helmet: 摩托车头盔,电动车头盔,全盔,半盔
motorcycle jacket, motorcycle suit: 摩托车骑行服,骑行服 摩托,机车夹克,安全气囊背心
mini motorcycle: 小型摩托车,沙滩车,四轮越野车,卡丁车
safety helmet: 安全帽,工地安全帽,骑马头盔,滑雪头盔
dust mask: 防尘口罩,N95口罩,防毒面具,医用口罩,口罩
safety glasses: 护目镜,防护眼镜,防护面罩,劳保眼镜
ear defenders: 隔音耳罩,耳塞,降噪耳罩,防噪音耳塞
work gloves: 劳保手套,防割手套,丁腈手套,电焊手套,园艺手套,隔热手套
safety shoes: 劳保鞋,安全鞋,防砸鞋
hi-vis vest: 反光背心,反光衣,防护服,工作服
knee pads: 护膝护肘,护具套装,护腿板,护齿,轮滑护具
fire extinguisher: 灭火器,车载灭火器,干粉灭火器,水基灭火器
fire blanket: 灭火毯,防火毯,逃生梯,防烟面罩
gas regulator: 减压阀
gas cartridge, gas cylinder: 煤气罐,丁烷气罐,气罐
lighter: 打火机,防风打火机,点火器,电弧打火机
matches, fire starter: 火柴
drain cleaner: 管道疏通剂,下水道疏通剂,通渠剂,管道通
oven cleaner: 油污清洁剂,重油污清洗剂,烤箱清洁剂,水垢清洁剂
mould remover: 除霉剂,霉菌清洁剂,洁厕剂,漂白水,除霉啫喱,洁厕灵
laundry detergent: 洗衣液,洗衣凝珠,洗衣粉,柔顺剂,去渍剂,洗洁精,洗碗块
multi-purpose cleaner: 多功能清洁剂,玻璃清洁剂,地板清洁剂
disinfectant: 消毒液,免洗洗手液,消毒喷雾,消毒片,酒精消毒液
pool chlorine: 泳池消毒片,泳池氯片,除藻剂
wood stain: 木器漆,木蜡油,木油,清漆
spray paint: 自喷漆,喷漆,手喷漆,喷雾漆
wall paint: 乳胶漆,墙面漆,油漆,金属漆,防锈漆
epoxy resin: 环氧树脂,滴胶,AB胶,水晶滴胶,UV胶
super glue: 强力胶,瞬间胶,502胶水,胶水,木工胶,万能胶
polyurethane foam: 发泡胶,填缝剂,玻璃胶,密封胶,美缝剂
paint stripper: 脱漆剂,除漆剂,稀释剂,松香水,去漆水
lamp oil: 煤油
lighter fluid: 打火机油,火机油
ethanol fuel: 酒精燃料
engine oil: 机油
chain lubricant: 链条油,润滑喷剂,除锈剂
brake cleaner: 刹车油
antifreeze, screenwash: 防冻液,玻璃水
car shampoo: 洗车液
impregnation spray: 防水喷雾,鞋油,皮革护理剂,纳米喷雾
rat poison: 老鼠药,灭鼠药,杀鼠剂,鼠药,灭鼠
mouse trap: 老鼠夹,粘鼠板,捕鼠器,蚂蚁药,粘蝇纸
insecticide: 杀虫剂,杀虫喷雾,蟑螂药,蚊香,蚂蚁粉,除草剂
fertiliser: 肥料,营养液 植物,营养土
tool set: 工具箱,五金工具套装,螺丝刀套装,套筒扳手套装
laser level: 激光水平仪,水平仪,激光测距仪,红外线水平仪
workbench: 工作台,工具车,手推车,台虎钳,平板车
extension reel: 插线板,插排,排插,电缆盘,线盘,接线板
`,
  types: `
toy: 玩具
soft-toy: 毛绒玩具,毛绒公仔,绒毛玩具,公仔,毛絨玩具
doll: 娃娃,洋娃娃,人偶,芭比,手办
slime: 史莱姆,水晶泥,起泡胶,鬼口水
modelling-clay: 橡皮泥,彩泥,黏土,超轻粘土,太空沙
toy-vehicle: 玩具车,遥控车,玩具汽车,小汽车玩具,玩具火车,小火车
drone: 无人机,遥控飞机,四轴飞行器
ride-on: 滑步车,平衡车儿童,三轮车,扭扭车,摇马,儿童电动车
toy-scooter: 滑板车,儿童滑板车
toy-weapon: 玩具枪,水枪,软弹枪,玩具弓箭,水弹枪
magnetic-toy: 磁力片,磁性玩具,磁力棒,磁力积木
magnetic-balls: 巴克球,磁力球,磁球,磁力珠
water-beads: 水晶宝宝,泡大珠,水宝宝,吸水珠
balloon: 气球,氣球,水球气球
ball: 皮球,足球,篮球,弹力球
rattle: 摇铃,拨浪鼓,手摇铃
bath-toy: 洗澡玩具,戏水玩具,小黄鸭
wooden-toy: 木制玩具,木质玩具
building-toy: 积木,拼装玩具
puzzle: 拼图
musical-toy: 音乐玩具,玩具电话,玩具琴
bubble-toy: 泡泡机,泡泡枪,泡泡水
squeeze-toy: 捏捏乐,解压玩具,发泄球,减压玩具
finger-paint: 手指画颜料,人体彩绘
art-set: 蜡笔,颜料,彩笔,水彩
costume: 戏服,万圣节服装,角色扮演服,演出服
costume-mask: 面具,万圣节面具
playground-toy: 滑梯,蹦床,攀爬架,充气城堡,儿童帐篷
swing: 秋千
jump-rope: 跳绳
musical-instrument: 尤克里里,吉他,口琴
clothing: 衣服,服装,童装,套装
hoodie: 卫衣,连帽衫,帽T
sweater: 毛衣,针织衫,开衫
jacket: 外套,夹克,羽绒服,雨衣,风衣,棉衣
snowsuit: 连体衣,爬服,哈衣,连体裤
trousers: 裤子,长裤,牛仔裤,短裤,打底裤
dress: 连衣裙,公主裙,裙子
skirt: 半身裙,短裙
shirt: t恤,衬衫,短袖
tracksuit: 运动服,运动套装
nightwear: 睡衣,浴袍,睡袍
underwear: 内裤,内衣,文胸
swimwear: 泳衣,泳裤,比基尼
socks: 袜子,连裤袜,丝袜
gloves: 手套
hat: 帽子,棒球帽,毛线帽
scarf: 围巾,围脖,披肩
belt: 皮带,腰带
shoes: 鞋子,运动鞋,童鞋,靴子,皮鞋,雨鞋
sandals: 凉鞋,人字拖,洞洞鞋
slippers: 拖鞋,棉拖
bag: 手提包,包包,化妆包,单肩包,挎包,防水袋
backpack: 背包,双肩包,书包
wallet: 钱包,卡包
luggage: 行李箱,拉杆箱,旅行箱
watch: 手表,腕表,表带
sunglasses: 太阳镜,墨镜,太陽眼鏡
glasses: 老花镜,眼镜,眼镜框
jewellery: 首饰,饰品,珠宝
earrings: 耳环,耳钉,耳饰
necklace: 项链,颈链,锁骨链
pendant: 吊坠,挂件
bracelet: 手链,手镯,脚链
ring-jewellery: 戒指,指环
brooch: 胸针,徽章
hair-accessory: 发夹,发箍,发圈,发饰
key-ring: 钥匙扣,钥匙链
umbrella: 雨伞,太阳伞,遮阳伞
cot: 婴儿床
cradle: 摇篮,婴儿摇椅,安抚椅,婴儿提篮
high-chair: 餐椅,儿童餐椅,宝宝餐椅
stroller: 婴儿车,婴儿推车,手推车婴儿,童车,嬰兒車
car-seat: 安全座椅,儿童安全座椅,汽车安全座椅
baby-carrier: 婴儿背带,背巾,腰凳,婴儿背巾
baby-walker: 学步车,婴儿学步车
playpen: 围栏,游戏围栏,婴儿围栏
safety-gate: 安全门栏,楼梯护栏
bed-rail: 床护栏,床围,床栏
soother: 安抚奶嘴,奶嘴
soother-holder: 奶嘴链,奶嘴夹,奶嘴绳
teether: 牙胶,咬胶,磨牙棒
baby-bottle: 奶瓶,吸管杯
feeding-pillow: 喂奶枕,哺乳枕,自动喂奶,奶瓶支架
baby-sleeping-bag: 婴儿睡袋,襁褓,防惊跳
playmat: 爬行垫,游戏垫,健身架
swim-seat: 游泳圈,腋下圈,脖圈,手臂圈
changing-table: 尿布台,换尿布台
diaper: 纸尿裤,尿不湿
baby-bath: 婴儿浴盆,浴网
baby-monitor: 婴儿监视器,婴儿监控器
potty: 儿童坐便器
charger: 充电器,充電器,充电头,快充头
wireless-charger: 无线充电器,無線充電器
car-charger: 车载充电器
power-supply: 电源适配器,适配器,电源,变压器,開關電源
travel-adaptor: 旅行转换插头,转换插头,转换器插头
power-bank: 充电宝,移动电源,行動電源
cable: 数据线,充电线,电源线,線材
extension-lead: 插线板,排插,延长线,接线板,拖线板
socket: 插座,插头,开关,智能插座
battery: 电池,锂电池,蓄电池,電池
button-battery: 纽扣电池,钮扣电池
lighting-chain: 灯串,彩灯,串灯,星星灯,窗帘灯,圣诞灯
lighting: 灯具,照明,led灯
lamp: 台灯,灯泡,落地灯,灯
ceiling-lamp: 吸顶灯,吊灯,壁灯,射灯,投光灯
night-lamp: 小夜灯,夜灯,星空灯
led-strip: 灯带,led灯带
flashlight: 手电筒,头灯,露营灯,強光手電
hair-dryer: 吹风机,电吹风,吹風機
hair-styler: 直发器,卷发棒,夹板,直发梳,直发夹板,直板夹,直发夹
shaver: 剃须刀,理发器,脱毛仪,电推剪
massager: 按摩器,按摩仪,筋膜枪,按摩枕
heater: 取暖器,燃气取暖器,暖炉,电暖器,暖风机,电热器
electric-blanket: 电热毯,電熱毯,水暖毯
heating-pad: 暖手宝,电热垫,暖宝宝,加热垫,发热马甲
fan: 风扇,电风扇,小风扇,吊扇
air-conditioner: 空调,冷风机
humidifier: 加湿器,加濕器
dehumidifier: 除湿机,除濕機,抽湿机
air-purifier: 空气净化器,臭氧机
aroma-diffuser: 香薰机,扩香器,香薰灯
kettle: 电热水壶,电水壶,烧水壶
fryer: 空气炸锅,炸锅,油炸锅
cooker: 电饭煲,微波炉,烤箱,电烤箱,电饭盒
pressure-cooker: 高压锅,压力锅,电压力锅
hot-plate: 电磁炉,电炉,电陶炉
toaster: 烤面包机,多士炉,面包机,三明治机
waffle-maker: 华夫饼机,电饼铛
blender: 搅拌机,榨汁机,料理机,破壁机
coffee-maker: 咖啡机,咖啡壶,磨豆机,摩卡壶
refrigerator: 冰箱,冷柜,制冰机,車載冰箱
washing-machine: 洗衣机,洗碗机
dryer-appliance: 烘干机,干衣机
vacuum-cleaner: 吸尘器,扫地机器人,蒸汽拖把
iron-appliance: 电熨斗,熨斗,挂烫机,手持挂烫机,蒸汽熨斗
headphones: 耳机,蓝牙耳机,耳機
speaker: 音箱,蓝牙音箱,喇叭,音响
radio: 收音机,对讲机
projector: 投影仪,投影機
smartwatch: 智能手表,智能手环
mobile-phone: 手机,智能手机
tablet-laptop: 笔记本电脑,平板电脑
camera: 摄像头,相机,行车记录仪,监控摄像头
remote-control: 遥控器
television: 电视机,显示器
smoke-alarm: 烟雾报警器,烟感,烟雾探测器
gas-alarm: 一氧化碳报警器,燃气报警器
insect-killer: 灭蚊灯,电蚊拍,灭蚊器
nail-lamp: 美甲灯,光疗机,美甲打磨机
soldering-iron: 电烙铁,热熔胶枪,热风枪
laser-pointer: 激光笔,激光雕刻机,镭射笔
electric-sterilizer: 消毒柜,消毒器,暖奶器
water-heater: 热水器,电热水龙头,热得快
hair-removal-wax: 蜡疗机,脱毛蜡机
cosmetics: 化妆品,化妝品,护肤品
perfume: 香水,淡香水,古龙水
aftershave: 须后水
shaving-product: 剃须膏,剃须泡沫
deodorant: 除臭剂,止汗剂,香体露,走珠
body-spray: 身体喷雾
shampoo: 洗发水,洗髮精,洗发露
hair-conditioner: 护发素,潤髮乳
hair-mask: 发膜,护发精油,生发液
hair-styling: 发胶,发蜡,发泥,摩丝,啫喱
hairspray: 定型喷雾,发胶喷雾
hair-cream: 发乳,润发霜
hair-relaxer: 直发膏,烫发水
hair-dye: 染发剂,染发膏,染髮劑,漂发
henna: 海娜,纹身贴
shower-gel: 沐浴露,沐浴乳,沐浴油
bath-foam: 泡泡浴,浴盐
bath-bomb: 浴球,泡澡球,浴爆
soap: 肥皂,香皂,洗手液,手工皂
body-lotion: 身体乳,润肤露,身體乳液,保湿霜,婴儿霜
hand-cream: 护手霜,護手霜,足霜
face-cream: 面霜,晚霜,眼霜,日霜,雪花膏
face-serum: 精华液,精华,安瓶
face-tonic: 爽肤水,化妆水,卸妆水
cleanser: 洗面奶,卸妆油,洁面乳,磨砂膏,去角质
wipes: 湿巾,湿纸巾,卸妆巾
face-mask-cosmetic: 面膜
skin-lightening: 美白霜,祛斑霜,美白乳,淡斑
sunscreen: 防晒霜,防晒乳,防曬
tanning-product: 美黑,助晒
body-oil: 精油,按摩油,身体油,婴儿油
nail-polish: 指甲油,甲油胶,美甲胶
nail-product: 假指甲,延长胶,美甲片,水晶粉,美甲套装
nail-glue: 美甲胶水,甲片胶,指甲胶
eyelash-product: 假睫毛,睫毛胶,双眼皮贴,睫毛增长液
eye-make-up: 睫毛膏,眼线笔,眼影,眉笔
lip-product: 口红,唇膏,唇彩,唇釉
make-up-face: 粉底液,粉饼,遮瑕,腮红,爽身粉
tattoo-ink: 纹身墨水,纹身色料,刺青颜料
permanent-make-up: 纹绣色料,纹眉
toothpaste: 牙膏,漱口水,牙齿美白
hand-sanitiser: 免洗洗手液,消毒凝胶
intimate-product: 情趣用品,避孕套,私处护理
scooter: 滑板车
electric-scooter: 电动滑板车,電動滑板車
hoverboard: 平衡车,电动平衡车,體感車
bicycle: 自行车,儿童自行车,单车,腳踏車
electric-bicycle: 电动自行车,电动车,電動自行車,电助力车
bicycle-part: 自行车配件,自行车儿童座椅,车把
skateboard: 滑板,长板
roller-skates: 轮滑鞋,溜冰鞋,旱冰鞋
moped: 电动摩托车,轻便摩托车
motorcycle: 摩托车,沙滩车,机车
passenger-car: 轿车,汽车,乘用车
lorry: 卡车,货车,拖车,拖拉机,大巴
car-part: 汽车配件,刹车片,雨刮器,安全气囊,脚垫,方向盘套
tyre: 轮胎,内胎
helmet: 头盔,安全帽,骑行头盔,安全頭盔
life-jacket: 救生衣,浮力衣
safety-vest: 反光背心,反光衣
mask: 口罩
respirator: 防尘口罩,防毒面具,n95口罩
goggles: 护目镜,泳镜,滑雪镜,焊接面罩
protective-gloves: 防护手套,劳保手套,丁腈手套,防割手套
protective-gear: 护膝,护具,护腿板,护肘
hearing-protection: 耳罩,耳塞,降噪耳塞
climbing-gear: 登山扣,攀岩安全带,安全绳,冰爪
fitness-equipment: 哑铃,跑步机,健身车,拉力带,健身器材,瑜伽球
ski-equipment: 滑雪板,雪橇,单板
diving-equipment: 潜水镜,浮潜面罩,呼吸管,潜水装备
pool-toy: 充气玩具,充气床,充气船,充气泳池,浮排,桨板
boat-part: 皮划艇,摩托艇,船
fishing: 鱼饵,钓鱼竿,渔具,路亚
weapon-sport: 弩,弓箭,防狼喷雾,电击器
chair: 椅子,折叠椅,办公椅,凳子,电竞椅
table: 桌子,书桌,餐桌,茶几
bed: 床,双层床,沙发,上下床
mattress: 床垫,床褥
bedding: 床上用品,被子,毯子,床单,被套
pillow: 枕头,抱枕,靠垫
cabinet: 柜子,衣柜,抽屉柜,书架,置物架,斗柜
ladder: 梯子,伸缩梯,折叠梯,人字梯
curtain: 窗帘,百叶窗,卷帘,浴帘
rug: 地毯,地垫,浴室垫,桌布
candle: 蜡烛,香薰蜡烛,茶蜡
candle-holder: 烛台,酒精壁炉
lighter: 打火机,点火器,打火機
electronic-cigarette: 电子烟,一次性电子烟,电子烟油,電子煙
tobacco: 水烟,烟草,烟斗,尼古丁袋
fireworks: 烟花,鞭炮,爆竹,仙女棒
sky-lantern: 孔明灯,天灯
christmas-decoration: 圣诞装饰,圣诞树,万圣节装饰,装饰品,水晶球
cookware: 锅,平底锅,炒锅,煎锅,汤锅,锅具
baking-ware: 烤盘,烘焙模具,硅胶模具
tableware: 餐具,杯子,马克杯,盘子,碗,勺子
bottle: 水杯,保温杯,水壶,保温瓶
knife: 刀,菜刀,折叠刀,刀具,美工刀
kitchen-tool: 厨房用具,削皮器,切菜器,砧板,锅铲,奶油枪
grill: 烧烤炉,烤架,电烤炉,烧烤架
gas-stove: 燃气灶,卡式炉,便携炉,喷火枪,煤气炉
wood-stove: 壁炉,柴火炉
hot-water-bottle: 热水袋,暖水袋
power-tool: 电钻,角磨机,砂光机,电动工具,螺丝刀,工具箱,扳手
saw: 电锯,圆锯,锯子,台锯,曲线锯
saw-blade: 锯片,切割片,砂轮片,链锯片
chainsaw: 链锯,电链锯,油锯
brush-cutter-part: 打草头,割草机刀片,割草刀片,割草头
garden-tool: 割草机,修剪机,高压清洗机,吹叶机,绿篱机,草坪机,剪草机
pump-compressor: 水泵,空压机,发电机,充气泵,打气筒,电焊机
lifting-equipment: 葫芦,绞盘,吊带,千斤顶,升降机,捆绑带
screw: 螺丝,膨胀螺栓,锚栓
construction-product: 水龙头,花洒,灭火器,门锁,软管
glue: 胶水,强力胶,万能胶,粘合剂,502胶,密封胶,环氧树脂
paint: 油漆,喷漆,涂料,稀释剂,脱漆剂
varnish-coating: 清漆,木器漆
detergent: 清洁剂,洗衣液,洗洁精,漂白剂,管道疏通剂,洁厕灵
disinfectant: 消毒液,杀菌剂,消毒片,84消毒
descaler: 除垢剂,除锈剂
windscreen-fluid: 玻璃水,防冻液,除冰剂
pest-control: 杀虫剂,驱蚊液,老鼠药,除草剂,蟑螂药,蚊香,樟脑丸
air-freshener: 空气清新剂,车载香水,香片
adhesive-tape: 胶带,双面胶,电工胶带
stationery: 文具,铅笔,圆珠笔,橡皮,笔袋,笔记本,修正液,贴纸
book: 图书,布书,绘本,早教书
phone-case: 手机壳,手机套,手机支架
pet-product: 宠物玩具,狗玩具,猫砂,狗项圈,宠物用品,止吠器
food-supplement: 保健品,维生素,减肥药,蛋白粉,减肥茶
candy: 糖果,果冻,巧克力,口香糖
medical-device: 体温计,血压计,血氧仪,隐形眼镜,轮椅,美瞳
sleeping-bag: 睡袋,吊床
tent: 帐篷,天幕,遮阳棚
money-counter: 点钞机,碎纸机,过塑机
incense: 香薰,线香,塔香,香炉
textile-dye: 染料,扎染
window-magnet: 冰箱贴,强力磁铁,磁铁,吸铁石
clock: 闹钟,挂钟
game-console: 游戏机,游戏手柄
learning-tower: 学习塔
mirror: 镜子,化妆镜
glow-stick: 荧光棒
depilatory: 脱毛膏,脱毛蜡
circuit-breaker: 断路器,漏电保护器,空气开关
range-hood: 抽油烟机,油烟机
board-game: 桌游,棋,扑克牌
racket-sport: 球拍,羽毛球拍,乒乓球
`,
  offers: `
spare: 配件,零件,备件,替换件,替换装,更换装,维修包,替芯,拆机件,拆机
accessory: 附件,周边
hose: 软管,管子
nozzle: 喷嘴,喷头,风嘴
part thermocouple: 热电偶,点火针,点火器,点火装置
part regulator: 阀门,减压阀
filter: 滤网,滤芯,过滤网,滤棉
brush: 边刷,滚刷,毛刷
part mop: 拖布,抹布
part dust-bag: 尘袋,集尘袋
part chain: 链条,锯链
engine-part: 化油器,活塞,轴承,弹簧,铰链,齿轮
part electric-part: 保险丝,温控器,电容,变压器,屏幕,液晶
pad: 内衬,衬垫,海绵,耳罩套
part visor: 镜片,面罩镜片
part tray-part: 底座,接渣盘
stopper: 塞子,瓶盖,滤网
belt: 皮带,表带,背带
motor: 电机,马达,水泵
wheel: 轮胎,轮子,车轮,内胎
part brake: 刹车片
battery: 电池,蓄电池,電池,电池盒,电池仓,电池组,保护板
charger: 充电器,充电座,电源适配器,适配器,充電器,充电头,转换插头,转换头,车载充电器,充电底座
cable: 数据线,电源线,充电线,电源线插头,数据充电线
remote: 遥控器
lid: 盖子,锅盖,蓋
gasket: 密封圈,胶圈,垫圈
blade: 刀片,刀头
attachment: 替换头,刷头
part propeller: 螺旋桨,桨叶
hardware: 螺丝,螺丝包
part board: 主板,电路板,基板
switch: 开关,旋钮,传感器
handle: 把手,手柄
part shell: 外壳
tray: 托盘,内胆,量杯
bulb: 灯泡,发热管
refill: 补充装,墨盒
part wick: 灯芯,棉芯,芯
part shade: 灯罩
part teat: 奶嘴
part power-base: 底座,电源底座
part transducer: 雾化片,换能器
part harness: 安全带,扶手
part crumb: 接渣盘
part starter: 启动器,拉盘
part carb: 油箱,油管
part glass: 玻璃壶
part cells: 电芯
part led: 灯板
accessory rain: 雨罩,遮阳篷
accessory mount: 手机支架,三脚架
accessory cleaning: 清洁刷,清洗剂,除垢剂
bundle: 挡泥板,货架,车筐
cover: 罩子,防尘罩,保护套,罩,雨罩
case: 收纳包,收纳盒,手提包,便携包,保护壳,手机壳
holder: 支架,挂架,底座,壁挂架
film: 贴膜,钢化膜,保护膜
net: 蚊帐,脚套,杯架,遮阳伞,蚊帳
sticker: 贴纸,贴花
accessory bedding: 床单,床笠,床垫,床围,蚊帐
cushion: 坐垫,凉席,靠垫
accessory clothes: 娃娃衣服
clip: 卡扣,夹子,挂钩
part feet: 脚垫,脚套,吸盘,吸盤
part castor: 脚轮,万向轮,轮子
part runner: 导轨,滑轨
part pull: 拉手
part ear-tip: 耳塞套,耳帽
part disc: 切割片,磨片,砂纸,锯片,钻头
part carbon: 碳刷
part! side: 单只左耳,单只右耳
accessory soother-holder: 奶嘴链,奶嘴夹
part gearbox: 齿轮箱
accessory fluid: 润滑油,除垢剂,清洁剂,防雾剂,潤滑油
accessory fuel: 补充气
accessory wear: 鞋垫,鞋带
accessory party: 请柬,邀请函
accessory inflator: 打气筒,充气泵
accessory patch: 补丁,补胎片
accessory sleeve: 收纳袋,收纳套
service fitting: 代安装
accessory holder-only: 磁吸支架
accessory key-ring: 钥匙扣,挂件
manual-strong: 说明书,使用手册,食谱,图纸,纸样,维修手册,操作手册,零件图
manual: 安装图
packaging-strong: 空盒,空盒子,空箱,仅包装,仅盒子,包装盒 空,空瓶,空容器,仅外盒,只有盒子,没有内容
packaging: 包装盒,外箱
service: 维修,维修服务,修理,上门维修,安装服务,出租,租赁,租用,延保,延长保修,培训课程,上门安装,保养服务,清洗服务,打磨服务
service-word: 服务
wanted: 求购,收购,高价回收,回收,高价收,收二手
miniature: 模型,微缩,微缩模型,娃娃屋,仿真模型,仿真玩具,迷你模型,食玩
print: 冰箱贴,鼠标垫,海报,明信片,宣传册,装饰画,挂画,照片
none: 可更换,可替换,礼盒,礼品盒
part saddle: 车座,鞍座,座管,座杆,坐杆,鞍管,车坐
part handlebar: 车把,把套,车把套,把立,把带,手把套
part pedal: 脚蹬,脚蹬子,脚踏板,曲柄,牙盘,中轴
part training-wheel: 辅助轮
part derailleur: 变速器,后拨,指拨,飞轮,链轮,盘片,变速线
part spoke: 辐条,轮圈,花鼓,轮毂,车轴,快拆杆,轮轴
part fork: 前叉,避震前叉,减震器,避震器,后减震
part footrest-peg: 脚踏垫,脚垫贴,砂纸贴,脚撑
accessory bike-light: 尾灯,后灯,转向灯,刹车灯,反光片,反光板,车灯
accessory bike-lock: 密码锁,碟刹锁,锁具
accessory bike-carry: 车篮,车篓,车包,尾包,车梁包,水壶架,坐垫套,座套,车衣,车罩
part scooter-controller: 油门,转把,加速器,仪表盘,折叠扣,拨杆
part valve-stem: 气门芯,气门帽,气嘴,补胎工具,撬胎棒,气门嘴
part moto-part: 后视镜,倒车镜,排气管,消音器,挡风玻璃,前挡风,离合器,散热器,外壳件,护板
part car-part: 雨刷,雨刮器,脚垫,后备箱垫,座套,方向盘套,保险杠,轮毂盖,挡泥板,气囊,燃油泵,水泵,机油滤芯,空调滤芯,正时皮带,发电机皮带,火花塞
accessory ride-protect: 护肘,护掌,头盔包,风镜
part drive-belt: 传动带,皮带轮,滑轮,张紧轮,同步带,齿带
part bolt-small: 垫片,螺母,铆钉,膨胀螺丝,开口销,衬套,卡簧,轴套,滚珠轴承,螺栓,螺钉,螺帽
part mower-part: 割草刀片,打草头,打草绳,集草袋,集草箱,割草头,刀盘,边界线
part trimmer-line: 打草机头,尼龙绳,尼龙线,线盘,背带
part saw-part: 导板,导板套,链轮罩,机油泵,锉刀,磨链器
part generator-part: 定子,转子,电枢,调压器,曲轴,连杆,活塞环,缸盖,油门拉线,拉绳,油路开关
part chuck: 夹头,钻夹头,夹头钥匙,法兰,压板,主轴,批头杆
part tool-bit: 批头,钻头套装,开孔器,凿子,曲线锯条,锯条,马刀锯条,刨刀片,金刚石锯片,钢丝轮,抛光盘,抛光垫,砂盘,砂带,砂纸片,打磨片,套筒
part tool-guard: 护罩,防护罩,集尘罩,辅助手柄,侧手柄,平行导尺,靠山,深度尺,腰挂扣
part washer-lance: 高压水管,泡沫壶,泡沫喷壶,喷杆,卷管器,快速接头,水管接头
part ladder-part: 梯脚,梯子脚套,梯子挂钩
part hose-clamp: 排水管,进水管,排风管,排气软管,吸尘管,喉箍,卡箍,窗户密封,密封挡板,排水泵,排水阀
part crisper: 炸篮,炸网,烤网,纸垫,吸油纸,油纸,硅胶烤盘,烘焙纸
part water-tank: 水箱,水箱盖,储水箱,浮球阀,浮子,净水滤芯
part coffee-part: 粉碗,冲煮手柄,咖啡手柄,滤纸,咖啡滤纸,冲泡器,酿造单元,奶泡管,蒸汽管,胶囊架,循环胶囊,咖啡胶囊,压粉器,粉锤,豆仓,磨豆刀盘,磨芯
part blender-part: 搅拌杯,料理杯,随行杯,刀座,刀组,搅拌刀,和面钩,打蛋头,打蛋棒,推料棒,绞肉杯,榨汁网,螺旋推进器,揉面桨,连接器,玻璃杯体
part toaster-part: 烤盘配件,华夫饼烤盘,可换烤盘,玻璃转盘,转圈,转盘支架,门封条,烤箱架,面包架
part cooker-part: 内锅,压力阀,限压阀,排气阀,安全阀,蒸笼,蒸架,蒸屉,锅柄,锅盖钮,浮子阀,内盖
part kettle-part: 水垢滤网,壶盖,壶嘴滤网,温控开关
part iron-part: 熨斗底板,底板套,蒸汽管,烫衣手套,熨衣板套,喷汽头,除垢盒
part vacuum-part: 尘杯,集尘盒,尘盒,集尘桶,延长管,扁吸,缝隙吸头,床褥吸头,地刷,吸头,滚刷盖,主刷,海帕,前置滤网,拖布支架,抹布支架,拖把布,除螨刷
part fridge-part: 果蔬盒,冰箱抽屉,蒸发器,冷凝器,喷淋臂,餐具篮,洗涤剂盒,门封,毛絮过滤器,门把手,排水过滤器
part hood-part: 活性炭滤网,炭滤网,油网,滤油网,扇叶,风叶,风扇网罩,网罩,叶轮,风轮,风扇罩,防护网
part heater-part: 石英管,发热丝,加热管,加热丝,卤素管,倾倒开关,火盖,点火开关,烟管,烟囱,炉排,炉条,灰盒,耐火砖,蛭石板,纱罩,炉芯
part humidifier-part: 加湿滤网,棉棒,滤芯棒,吸水棉,出雾口,喷雾口,雾化器片,蒸发滤网
accessory consumable-water: 香薰补充液,补充液,替换液
accessory appliance-clean: 柠檬酸,除垢片,清洁片,清洗剂套装,清洁套装,清洁棉签,养护油,超细纤维布,擦拭布,清洁刷头
part grill-part: 烤网,炉架,接油盘,烧烤网,炭盆,炭网,旋转烤叉,气罐转接头,转接头,防风板,锅架,支锅架,炉头配件
accessory grill-use: 烧烤夹,烤肉夹,烧烤垫,引火块,木屑,气罐,烧烤刷,炉罩
part lamp-part: 灯座,驱动电源,镇流器,启辉器,调光器,吸顶盘,玻璃灯罩,连接线,灯珠,灯芯片,光源,吊线,吊盘
accessory candle-use: 烛台架,灭烛罩,烛芯剪,蜡烛杯,蜡烛模具,打火机油,打火石,火石,打火机套,灯油,棉芯油
part screen-part: 屏幕总成,后盖,电池盖,电池后盖,卡托,尾插,排线,摄像头模组,键帽,散热片,导热硅脂,后壳,背板
part audio-part: 耳机套,硅胶套,海绵套,耳机线,头梁,头梁垫,话筒套,防喷罩,唱针
part watch-part: 手表带,表扣,表镜,表冠,生耳,表链,替换表带,硅胶表带
accessory phone-use: 手机套,手机挂绳,镜头膜,镜头保护膜,防窥膜,触控笔,腕绳,指环扣,车载支架,内胆包,键盘膜,鼠标垫手托,内存卡,存储卡,理线器,扎带,保护皮套,皮套,硅胶保护套
part printer-part: 硒鼓,碳粉,粉盒,墨水,打印头,搓纸轮,标签纸,热敏纸,打印纸,耗材,打印耗材,喷头组件,挤出机,打印平台,墨水盒
part drone-part: 桨叶保护罩,保护罩桨,起落架,云台罩,机臂,舵机,电调,遥控手柄,桨保护圈,机身壳,齿轮组,车壳,履带
part camera-part: 镜头盖,遮光罩,相机背带,相机包,快装板,滤镜,柔光罩,监控支架,摄像头支架
part monitor-part: 袖带,电极片,理疗贴片,试纸,采血针,探头,探头套,耳套,面罩配件,雾化面罩,咬嘴,按摩头,导线
part bottle-part: 奶瓶盖,奶瓶手柄,吸管,吸管配件,吸管头,奶嘴头,防胀气阀,鸭嘴阀,喇叭罩,吸乳护罩,储奶袋,母乳储存袋,瓶盖,旋盖,防尘盖,重力球
part soother-part: 奶嘴盒,安抚奶嘴链,防掉链,牙胶链,奶嘴收纳盒,防掉带
part pram-part: 前轮,后轮,扶手套,推车轮子,推车挂钩,推车挂包,推车凉席,推车坐垫,推车手套,提篮适配器,连接器适配,踏板拖车,推车雨罩,推车蚊帐
part seat-part: 护肩,护肩套,座椅保护垫,防踢垫,新生儿内垫,isofix底座,安全座椅底座,观察镜,安全带护套,安全带延长,卡扣套
part chair-part: 餐椅餐盘,餐椅坐垫,餐椅垫,餐椅安全带,脚踏餐椅,餐椅桌板,餐椅配件
accessory cot-use: 床单罩,床围栏,床铃,床铃支架,床帘,床幔,隔尿垫,床垫套,床垫保护套,床腿,枕套,被套,床头套,床护栏
accessory baby-care: 背带口水垫,背带罩,加宽件,延长件,护栏延长,楼梯杆配件,防撞角,防撞条,插座保护盖,抽屉锁,浴架,浴网,尿布桶替换袋
accessory toy-part: 娃娃鞋,娃娃衣,娃娃假发,娃娃支架,扩展包,扩充轨道,轨道配件,泡泡补充液,起泡剂,软弹,海绵子弹,弹夹,补充球
part outdoor-toy: 跳布,弹跳布,护垫,弹簧护套,护边,秋千绳,秋千座板,秋千挂钩,泳池盖,泳池布,泳池梯,滤芯泳池,地布,篮网,球网,防护网布
part tent-part: 地钉,帐篷杆,撑杆,防风绳,内帐,外帐,地席,围布,顶布,棚布,沙袋,伞套,伞布,连接件,支杆,顶篷布
part furniture-part: 气压杆,气压棒,气杆,椅轮,扶手垫,五星脚,椅脚,椅套,沙发垫,沙发脚,家具脚,桌腿,桌脚,椅脚套,毛毡垫,层板,层板托,柜脚,抽屉面板,挂衣杆,防倾倒带,偏心轮,阻尼铰链,防倒固定
part care-part: 刀网,刀头网,网膜,剃须刀头,推子刀头,限位梳,定位梳,牙刷头,冲牙器喷头,喷头管,脱毛头,灯头脱毛,磨脚轮,磨头,打磨头,砂圈,灯管uv,纹身针,纹身针头,一体针,练习皮,转印纸,脚踏开关,泵头,喷雾头,按压泵头,化妆刷头,替换刀头,替换芯
accessory jewel-use: 戒指盒,项链盒,耳堵,耳塞帽,延长链,戒指调节器,擦银布,首饰架,首饰袋
accessory shoe-wear: 鞋撑,鞋拔,冰爪,后跟贴,鞋袋,拉链头,补丁贴,防尘衣罩,鞋花
accessory pet-part: 过滤棉,滤材,气泡石,气石,气管,背景板,底砂,猫砂垫,猫砂铲,宠物垫,饮水机滤芯,宠物饮水滤芯,水泵饮水机,猫抓板替换芯,栖木
part luggage-part: 箱轮,行李箱轮子,行李箱拉杆,箱套,行李箱套,行李绑带,背包防雨罩,胸带,吸管水袋,收纳袋套装
part vape-part: 雾化芯,雾化头,烟弹,滴嘴
part mask-part: 滤棉盒,滤毒盒,滤片,口罩挂绳,口罩支架,口罩收纳盒,鼻托,眼镜盒,眼镜布,镜腿
part fix-part: 安装支架,安装套件,安装底座,固定支架,固定夹,磁吸底座,延长杆,淋浴软管,阀芯,起泡器,备用钥匙,锁芯,锁扣,壁挂支架,安装螺丝,底盘支架
`,
  colours: `
black: 黑色,黑
white: 白色,白
grey: 灰色,灰
silver: 银色,銀色
gold: 金色
rose-gold: 玫瑰金
red: 红色,紅色
burgundy: 酒红色
blue: 蓝色,藍色,天蓝色
navy: 藏青色,深蓝色
turquoise: 青色,薄荷绿
green: 绿色,綠色
yellow: 黄色,黃色
orange: 橙色,橘色
pink: 粉色,粉红色
purple: 紫色
brown: 棕色,咖啡色,褐色
beige: 米色,米白色
transparent: 透明
multicolour: 彩色,多色
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
过家家, 公主, 女孩玩具, 男孩玩具, 入门, 专业, 专业级, 初学者, 升级, 升级版, 最新, 最新款, 改良, 双向, 可坐可躺, 可坐, 可躺, 多档, 认证, 国标, 新国标, 认证正品, 低价, 直销, 厂家直销, 批发, 整机, 主机, 运动, 骑行, 男女款, 百搭, 必备,
颈部, 肩部, 腰部, 膝盖, 手腕, 脚踝, 腿部, 兔子, 小熊, 恐龙, 独角兽, 星星, 月亮, 爱心, 花朵, 动物, 卡通, 萌, 圣诞节, 万圣节, 情人节, 七夕, 母亲节, 父亲节, 六一, 儿童节, 新年, 春节, 中秋, 开学, 毕业, 结婚, 婚庆, 满月, 周岁, 学校,
幼儿园, 宿舍, 出租屋, 租房, 海边, 泳池, 露台, 庭院, 自驾, 差旅, 度假, 上学, 床头, 书房, 闲置, 转让, 九五新, 正品保证, 假一赔十, 当天发, 次日达, 七天无理由, 发票, 人份, 可坐人, 双人, 单人, 三人, 特大号, 加宽, 加高, 超大, 超小, 低噪,
速热, 恒温, 过热保护, 过载保护, 自动断电, 倒水断电, 防干烧, 智能预约, 预约, 可机洗, 可登机, 可水煮, 防寒, 防震, 防雾, 防蚊, 抗菌, 除螨, 无味, 无香, 温和, 油皮, 干皮, 止痒控油, 控油, 舒缓, 去角质, 纯素, 轻奢, 性价比, 神器, 日常, 好看,
保暖, 清凉, 礼品, 伴手礼, 秋冬, 春夏, 成品, 镀锌, 网布, 双驱, 四驱, 四轮, 两轮, 遥控, 心率, 血氧, 血压, 通话, 计步, 降噪, 超长续航, 长续航, 大吸力, 破壁, 承重, 独立开关, 独立, 接口, 七彩, 哄娃, 哄睡, 宝妈, 早餐, 安神, 助眠,
花果香调, 花香, 淡香, 持久, 可卸, 防o型腿,
笔记本, 笔记本电脑, 电脑, 手机, 平板, 苹果, 安卓, 喷雾, 吨, 全脸,
抽绳连帽, 连帽, 不沾杯, 大雾量, 低音炮, 雾面,
猫咪, 狗狗, 宠物, 定量, 定时定量, 高清, 锁边, 揉面, 声控, 戏水, 夏天, 夏季, 不伤发, 直卷两用
`,
};
