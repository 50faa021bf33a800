import type { MatchLexicon } from "../match/index.ts";

/** Words of Korean with their English. */
export const ko: MatchLexicon = {
  language: "ko",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: 전기히터,온열기,전기난로,전기스토브
fan heater, blower heater, heat blower: 온풍기,전기온풍기,팬히터
oil-filled radiator, oil radiator, oil heater: 라디에이터,오일라디에이터,전기라디에이터
convector heater, convection heater, panel heater: 컨벡터,전기컨벡터,컨벡션히터
infrared heater, halogen heater, quartz heater, radiant heater: 적외선히터,할로겐히터,석영관히터,원적외선히터
patio heater, outdoor heater, terrace heater: 야외용히터,야외난로,파티오히터
electric blanket, heated blanket, heated throw: 전기담요,전기요,온열담요
electric mattress pad, heated underblanket, heated mattress pad: 전기매트,온열매트,전기장판,전기방석
heated carpet, heating mat, heated floor mat: 전기카펫,전기카페트,온열카펫,전기매트,전기장판
heating pad, heat pad, electric heating pad: 전기찜질기,찜질팩,온열패드
foot warmer, heated foot muff, electric foot warmer: 발난로,족온기,온열발매트
hand warmer, rechargeable hand warmer, pocket warmer: 손난로,충전식손난로,핫팩,전자손난로
hot water bottle, hot water bag: 보온물주머니,유단포,찜질물주머니,탕파
heated clothing, heated vest, heated jacket, heated gloves: 발열조끼,온열조끼,발열자켓,열선장갑
electric fireplace, electric stove heater: 전기벽난로,벽난로히터
bathroom heater, towel warmer, heated towel rail: 욕실히터,수건건조기,욕실난방기
kerosene heater, paraffin heater, oil stove: 석유난로,등유난로,석유스토브,등유히터
diesel heater, parking heater, diesel air heater: 무시동히터,디젤히터,차량용무시동히터
industrial heater, construction heater, garage heater: 열풍기,산업용열풍기,산업용온풍기
gas heater, propane heater, portable gas heater, cabinet heater: 가스난로,가스히터,부탄가스히터
wood stove, wood burning stove, log burner, pellet stove: 화목난로,펠릿난로,장작난로
water heater, electric water heater, instantaneous water heater: 전기온수기,순간온수기,온수기
immersion heater, travel immersion heater: 물가열봉,돼지꼬리히터,온수히터봉
aquarium heater, fish tank heater: 수족관히터,어항히터
electric fan, standing fan, pedestal fan, desk fan: 선풍기,서큘레이터,스탠드선풍기,탁상용선풍기
portable fan, handheld fan, neck fan, mini fan: 휴대용선풍기,손선풍기,넥선풍기,핸디선풍기,목선풍기
ceiling fan, ceiling fan light: 실링팬,천장선풍기,천장팬
air conditioner, portable air conditioner, window air conditioner: 에어컨,에어콘,이동식에어컨,창문형에어컨
air cooler, evaporative cooler: 냉풍기,에어쿨러
dehumidifier, dehumidifiers: 제습기,소형제습기
humidifier, air humidifier, ultrasonic humidifier: 가습기,초음파가습기,가열식가습기
air purifier, air cleaner, ioniser, ionizer: 공기청정기,공기정화기,음이온발생기
aroma diffuser, essential oil diffuser, oil diffuser: 디퓨저,아로마디퓨저,아로마가습기
refrigerator, fridge, fridge freezer, mini fridge: 냉장고,소형냉장고,미니냉장고,김치냉장고
freezer, chest freezer, deep freezer: 냉동고,소형냉동고
car fridge, cool box, car refrigerator, portable fridge: 차량용냉장고,전기쿨러,캠핑냉장고
wine cooler, wine fridge, wine cellar cabinet: 와인셀러,와인냉장고
ice maker, ice machine, ice cube maker: 제빙기,얼음제조기
ice cream maker, gelato machine: 아이스크림제조기,아이스크림메이커
electric kettle, kettle, water kettle, travel kettle: 전기포트,전기주전자,무선주전자,전기커피포트
stovetop kettle, whistling kettle, tea kettle: 주전자,휘슬주전자
coffee maker, coffee machine, drip coffee maker, filter coffee machine: 커피메이커,커피머신,드립커피머신
espresso machine, espresso maker, espresso coffee machine: 에스프레소머신,캡슐커피머신,반자동커피머신
moka pot, stovetop espresso maker: 모카포트
french press, coffee press, cafetiere: 프렌치프레스,커피프레스
coffee grinder, electric coffee mill: 커피그라인더,원두분쇄기,커피밀
milk frother, milk foamer: 우유거품기,전동우유거품기,밀크포머
toaster, bread toaster: 토스터,토스터기,토스트기
sandwich maker, sandwich toaster, panini press, contact grill: 샌드위치메이커,파니니그릴,샌드위치기
waffle maker, waffle iron: 와플메이커,와플기계,와플기,와플팬
mini oven, toaster oven, tabletop oven, countertop oven: 오븐토스터,미니오븐,전기오븐,오븐토스터기
oven, electric oven, built-in oven, wall oven: 전기오븐,빌트인오븐,오븐기
microwave oven, microwave: 전자레인지,전자렌지,마이크로웨이브오븐
air fryer, hot air fryer, airfryer: 에어프라이어,에어프라이기
deep fryer, electric fryer, deep fat fryer, turkey fryer: 튀김기,전기튀김기,전기프라이어
rice cooker, electric rice cooker: 전기밥솥,밥솥,압력밥솥,전기압력밥솥
pressure cooker, stovetop pressure cooker: 압력솥,압력냄비,가압솥
multicooker, multi-cooker, electric pressure cooker, instant pot: 멀티쿠커,전기압력솥,전기멀티쿠커
slow cooker, crock pot, crockpot: 슬로우쿠커,슬로쿠커
food steamer, electric steamer, steam cooker: 전기찜기,스팀쿠커,전기찜솥
egg cooker, egg boiler: 계란찜기,에그쿠커,계란삶는기계
electric frying pan, electric skillet, electric griddle, hot plate grill: 전기프라이팬,전기그릴,전기팬
raclette grill, raclette machine: 라클렛그릴
fondue set, fondue pot: 퐁듀세트,퐁듀기
hot plate, electric hob, portable cooktop, single burner: 전기레인지,전기쿡탑
induction cooker, induction hob, induction cooktop: 인덕션,인덕션레인지,인덕션쿡탑
electric range, cooker, electric cooker, kitchen range: 전기레인지오븐,가스오븐레인지
blender, table blender, smoothie maker, personal blender: 믹서기,블렌더,초고속블렌더,휴대용믹서기
hand blender, stick blender, immersion blender: 핸드블렌더,도깨비방망이,핸드믹서기
hand mixer, electric whisk, electric egg beater: 핸드믹서,전동거품기,휘핑기
stand mixer, kitchen machine, dough mixer: 반죽기,스탠드믹서,제빵반죽기
food processor, food chopper, mini chopper: 푸드프로세서,다지기,전동다지기,차퍼
meat grinder, meat mincer: 고기분쇄기,민서기,고기다지기
food slicer, meat slicer, electric slicer: 슬라이서,육절기,햄슬라이서
mandoline slicer, vegetable slicer, vegetable chopper: 채칼,만능채칼,야채다지기
juicer, juice extractor, citrus juicer: 착즙기,주서기,원액기,녹즙기
bread maker, bread machine: 제빵기,식빵기계
popcorn maker, popcorn machine: 팝콘메이커,팝콘기계
cotton candy machine, candy floss maker: 솜사탕기계,솜사탕제조기
food dehydrator, dehydrator, fruit dryer: 식품건조기,과일건조기
soy milk maker, soup maker, soymilk machine: 두유제조기,두유기,수프메이커
yogurt maker, yoghurt maker: 요거트메이커,요구르트제조기,발효기
soda maker, carbonator, sparkling water maker: 탄산수제조기,탄산수기
cream whipper, whipped cream dispenser, cream siphon: 휘핑기,휘핑사이폰,생크림제조기
water dispenser, water cooler, hot water dispenser: 정수기,냉온수기,온수디스펜서
vacuum sealer, food vacuum sealer: 진공포장기,식품진공포장기,진공실링기
dishwasher, countertop dishwasher: 식기세척기,식세기
washing machine, clothes washer, front loader washer: 세탁기,드럼세탁기,통돌이세탁기,미니세탁기
tumble dryer, clothes dryer, laundry dryer: 의류건조기,빨래건조기,세탁건조기
cooker hood, range hood, extractor hood, kitchen hood: 레인지후드,주방후드
vacuum cleaner, cordless vacuum, handheld vacuum: 진공청소기,청소기,무선청소기,핸디청소기
robot vacuum, robotic vacuum cleaner, robot cleaner: 로봇청소기,물걸레로봇청소기
wet and dry vacuum cleaner, shop vac, ash vacuum: 건습식청소기,업소용청소기,산업용청소기
steam cleaner, steam mop, handheld steam cleaner: 스팀청소기,스팀물걸레청소기,스팀클리너
carpet cleaner, carpet washer, spot cleaner: 카펫청소기,습식청소기,카페트청소기
pressure washer, high pressure cleaner, power washer: 고압세척기,고압세차기,고압분무기
steam iron, clothes iron, steam generator iron: 다리미,스팀다리미,전기다리미,무선다리미
garment steamer, clothes steamer, handheld steamer, travel steamer: 의류스팀기,핸디스팀다리미,스팀다리미,의류스티머
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: 빨래건조대,전기빨래건조대,온열건조대
ironing board, folding ironing board: 다림질판,다리미판
hair dryer, hairdryer, blow dryer: 헤어드라이어,헤어드라이기,드라이기
hair straightener, flat iron, hair iron: 고데기,매직기,헤어스트레이트너
curling iron, curling wand, hair curler, hair styling brush: 봉고데기,컬링아이론,헤어컬러,롤빗고데기
hair clipper, hair trimmer, beard trimmer: 이발기,바리깡,전동이발기,수염트리머
electric shaver, electric razor, shaver: 전기면도기,전동면도기,면도기
epilator, hair removal device, ipl hair remover, laser hair remover: 제모기,레이저제모기,모근제거기
electric toothbrush, sonic toothbrush: 전동칫솔,음파칫솔
water flosser, oral irrigator, dental irrigator: 구강세정기,워터픽,물치실
nail lamp, uv nail lamp, gel nail dryer, nail dryer: 네일램프,젤네일램프,젤램프
wax heater, wax warmer, depilatory wax heater, paraffin bath: 왁스워머,왁싱기,파라핀베스
facial steamer, face steamer, beauty device: 페이스스티머,얼굴스팀기,피부관리기
tanning bed, sunbed, solarium, sun lamp: 태닝기,선탠기,태닝머신
massager, electric massager, neck massager, massage gun: 안마기,마사지기,마사지건,목마사지기,목안마기
massage chair, massage cushion, shiatsu seat: 안마의자,마사지의자,안마쿠션,마사지쿠션
foot massager, foot spa, foot bath: 발마사지기,족욕기,발안마기
tens device, muscle stimulator, ems device: 저주파자극기,저주파마사지기,저주파치료기
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: 살균기,소독기,젖병소독기,자외선살균기,칫솔살균기
bottle warmer, baby bottle warmer, milk warmer: 분유포트,젖병워머,보틀워머
nebuliser, nebulizer, inhaler device, vaporizer humidifier: 네블라이저,네뷸라이저
power adapter, power adaptor, ac adapter, power supply: 전원어댑터,직류전원장치,전원공급장치
usb charger, charger, mobile phone charger, wall charger, phone charger: 충전기,휴대폰충전기,고속충전기,usb충전기
wireless charger, wireless charging pad, qi charger: 무선충전기,무선충전패드
car charger, in-car charger: 차량용충전기,시거잭충전기
battery charger, car battery charger, lithium battery charger: 배터리충전기,건전지충전기,밧데리충전기
ev charger, electric vehicle charger, ev charging cable, wallbox: 전기차충전기,전기차완속충전기
power bank, powerbank, portable charger, portable battery: 보조배터리,휴대용배터리,보조밧데리
portable power station, solar generator, power station: 파워뱅크,휴대용파워뱅크,파워스테이션,캠핑파워뱅크
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: 리튬이온배터리,리튬배터리,충전지,리튬전지
button battery, coin cell, button cell, coin battery: 버튼전지,코인전지,단추형전지,단추전지,수은전지
solar panel, photovoltaic panel, solar module: 태양광패널,태양전지판,솔라패널
power inverter, car inverter, solar inverter: 차량용인버터
extension lead, extension cord, power cord extension, cable reel: 연장선,전기연장선,전선릴,연장코드
power strip, multi-socket, surge protector, multiple socket outlet: 멀티탭,멀티콘센트,다구콘센트
travel adaptor, travel adapter, plug adaptor, plug adapter: 여행용어댑터,해외여행용어댑터,변환플러그
smart plug, timer socket, plug-in timer, smart socket: 스마트플러그,타이머콘센트
wall socket, socket outlet, power outlet, electrical outlet: 콘센트,매입콘센트,벽콘센트
power cable, power cord, mains lead, mains cable: 전원코드,전원케이블,파워케이블
circuit breaker, residual current device, rcd, rcbo: 누전차단기,배선용차단기
light fixture, luminaire, ceiling light, pendant light: 등기구,천장등,실링라이트,조명기구,펜던트등
table lamp, desk lamp, bedside lamp, reading lamp: 탁상용스탠드,책상스탠드,스탠드조명,탁상램프
floor lamp, standing lamp, standard lamp: 플로어램프,장스탠드,플로어스탠드
led bulb, light bulb, led lamp, led lamp bulb: 전구,엘이디전구,led전구,led램프
led strip, strip light, led strip light, rope light: led스트립,엘이디줄조명,led테이프,띠조명
lighting chain, string lights, fairy lights, christmas lights: 줄조명,줄전구,크리스마스전구,앵두전구
night light, nightlight, projector night light: 취침등,수면등,무드등,수유등
flashlight, head torch, headlamp: 손전등,랜턴,헤드랜턴,후레쉬
floodlight, work light, led floodlight, spotlight: 투광기,투광등,작업등,led투광등
solar light, solar garden light, garden light: 태양광정원등,태양광조명,쏠라등,정원등
salt lamp, himalayan salt lamp: 소금램프,히말라야소금램프,솔트램프
lava lamp, decorative lamp: 라바램프,용암램프
grow light, plant lamp, grow lamp: 식물등,식물생장등,식물조명
heat lamp, infrared lamp, brooder lamp: 적외선램프,보온등,적외선조사기
insect killer, bug zapper, mosquito killer lamp, electric fly killer: 포충기,해충퇴치기,모기퇴치기,전기파리채,전자모기채
laptop computer, laptop, notebook computer: 노트북,노트북컴퓨터
smartphone, mobile phone, cell phone: 스마트폰,휴대폰,핸드폰
television, tv set, smart tv: 텔레비전,스마트tv,티비
smartwatch, smart watch, fitness tracker: 스마트워치,스마트밴드
headphones, earphones, earbuds, wireless earbuds: 헤드폰,이어폰,블루투스이어폰,무선이어폰
bluetooth speaker, portable speaker, loudspeaker: 블루투스스피커,휴대용스피커
projector, video projector, beam projector: 프로젝터,빔프로젝터,빔프로젝트
drone, quadcopter: 드론,쿼드콥터
e-cigarette, electronic cigarette, disposable vape, vape pen: 전자담배,액상전자담배
dash cam, dashcam, car camera: 블랙박스카메라,차량용블랙박스
security camera, ip camera, surveillance camera: 보안카메라,홈캠,감시카메라
printer, laser printer, 3d printer: 프린터,복합기,프린터기
paper shredder, document shredder: 문서세단기,문서파쇄기,세단기
laminator, laminating machine: 코팅기,라미네이터
laser pointer, laser pen: 레이저포인터,레이저포인트
electric drill, cordless drill, drill driver, impact drill: 전동드릴,전기드릴,해머드릴,충전드릴
rotary hammer, hammer drill, demolition hammer: 로터리해머,함마드릴,파괴함마
angle grinder, grinder tool: 앵글그라인더,핸드그라인더,디스크그라인더
sander, orbital sander, belt sander: 샌더기,전동샌더
circular saw, mitre saw, table saw, miter saw: 원형톱,전기원형톱,각도절단기,테이블쏘
jigsaw, reciprocating saw, sabre saw: 직쏘,컷쏘,전동직소
heat gun, hot air gun: 히팅건,열풍기건,열풍건
glue gun, hot glue gun: 글루건,전기글루건
soldering iron, soldering station: 납땜인두기,전기인두,인두기
welding machine, welder, arc welder: 용접기,아크용접기,전기용접기
nail gun, nailer, staple gun: 네일건,타카,전동타카
paint sprayer, spray gun: 페인트스프레이건,전동스프레이건,도장기
lawn mower, lawnmower, robotic mower: 잔디깎이,잔디깎기,잔디깍기
grass trimmer, strimmer, brush cutter, string trimmer: 예초기,충전예초기,전동예초기
chainsaw, chain saw, pole saw, mini chainsaw: 체인톱,엔진톱,전기톱,기계톱
hedge trimmer, hedge cutter: 헤지트리머,전동전정기,생울타리전정기
leaf blower, garden blower: 송풍기,낙엽송풍기,브로워
garden shredder, wood chipper: 잔가지파쇄기,목재파쇄기,나무파쇄기
log splitter, wood splitter: 장작패는기계,도끼장작기계,유압도끼
generator, power generator, petrol generator: 발전기,휴대용발전기
water pump, submersible pump, pond pump: 수중펌프,양수기,워터펌프
air compressor, compressor, air pump, tyre inflator: 공기압축기,에어컴프레서,콤프레샤,에어펌프
jack, car jack, trolley jack, axle stand: 자동차잭,유압자키,유압작키
ladder, step ladder, stepladder, telescopic ladder: 사다리,접이식사다리,알루미늄사다리
step stool, folding step stool: 발받침대,디딤대,스텝스툴
chair, office chair, folding chair, dining chair: 의자,사무용의자,접이식의자
bar stool: 바의자,스툴의자,바스툴,빠의자,바체어,홈바의자
sofa, sofa bed: 소파,쇼파,소파베드,리클라이너
bed, bunk bed, bed frame, loft bed: 침대,이층침대,벙커침대
mattress, foam mattress, spring mattress: 매트리스,메트리스
dresser, chest of drawers, clothing storage unit: 서랍장,수납장,옷장서랍
wardrobe, bookcase, shelving unit: 옷장,책장,장롱,선반장
table, coffee table, folding table: 책상,식탁,접이식테이블
curtain, roller blind, window blind, roman shade: 커튼,블라인드,롤스크린,롤블라인드
bedding, duvet, quilt, comforter: 이불,침구,이불커버,침구류
pillow: 베개,쿠션방석,경추베개,메모리폼 베개,바디필로우,임산부베개
rug, carpet, bath mat: 러그,카페트,카펫,발매트
blanket, throw blanket: 담요,블랭킷,무릎담요
candle, scented candle, tea light, tealight: 양초,향초,캔들,티라이트
candle holder, candlestick, tealight holder, lantern for candles: 캔들홀더,촛대
lighter, cigarette lighter, gas lighter, novelty lighter: 라이터,가스라이터,점화기,일회용라이터
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: 에탄올난로,탁상용화로,바이오에탄올난로
fire pit, fire bowl, outdoor fireplace: 화로대,캠핑화로,불멍화로
barbecue, bbq grill, gas grill, charcoal grill: 바베큐그릴,바비큐그릴,숯불그릴
fireworks, sparkler, firecracker: 폭죽,불꽃놀이세트,스파클라
fire extinguisher, fire blanket: 소화기,소화담요,간이소화기
smoke alarm, smoke detector, fire alarm: 화재감지기,연기감지기,화재경보기
carbon monoxide alarm, co alarm, co detector, gas alarm: 일산화탄소경보기,가스경보기,가스누설경보기
gas stove, camping stove, portable gas stove, gas cooker: 부탄가스레인지,휴대용가스레인지,가스버너,부르스타
blow torch, blowtorch, gas torch, kitchen torch: 토치,가스토치
gas boiler, gas water heater: 가스보일러,가스온수기
gas regulator, gas pressure regulator: 가스조정기,가스레귤레이터
frying pan, skillet, wok: 프라이팬,후라이팬,궁중팬
saucepan, cooking pot, casserole dish, cookware set: 냄비,냄비세트,편수냄비
baking tray, bakeware, cake tin, baking mould: 베이킹팬,오븐팬,케이크틀
vacuum flask, thermos flask, insulated bottle: 보온병,보온물병
kitchen knife, chef's knife, knife set: 식칼,부엌칼,주방칼
string lights: 꼬마전구
hair straightener: 판고데기,고데기,매직기,스트레이트너
knife set: 칼세트,식도세트
tabletop fireplace, bioethanol fireplace, table fireplace: 에탄올 난로,에탄올 벽난로
carbon monoxide alarm, carbon monoxide detector: 일산화탄소 감지기
office chair: 컴퓨터의자
sun lounger: 선베드,썬베드,비치체어
led bulb: LED 전구
power supply, ac adapter: 노트북 어댑터
desk lamp: 책상조명,책상 스탠드,LED 스탠드,독서등,탁상스탠드,침대조명
heat gun: 열풍기,히팅건,열풍건
wok: 웍,중화팬,궁중팬
shower head: 샤워기,샤워헤드,해바라기 샤워기
bookcase: 책꽂이,책장,선반,수납선반,벽선반
game controller: 게임패드
cutlery set: 커트러리 세트,수저세트,커트러리,숟가락,젓가락
step ladder: 발판사다리,스텝사다리,사다리,접이식 사다리,텔레스코픽 사다리
sewing machine: 재봉틀,미싱,미니재봉틀,오버록
pet feeder: 자동급식기
doorbell: 초인종,무선벨
bathroom scale, body scale: 체중계
clothes airer, drying rack: 빨래건조대
cool box: 아이스박스,쿨러,쿨러백,보냉가방,보냉백
air compressor: 에어컴프레샤,컴프레셔,콤프레샤
heating pad: 찜질기
hair pin: 실핀,머리핀 실삔,유핀
hair comb: 머리빗,꼬리빗
hairpiece: 가발 포니테일,부분가발,붙임머리
hair steamer cap: 헤어캡 전기,스팀캡,헤어스팀기
hair building fibres: 흑채,헤어파우더
hair mascara: 헤어 마스카라,일회용 염색
body glitter: 바디 글리터,페이스 글리터
brow lamination kit: 눈썹펌 키트
eyebrow razor: 눈썹칼,눈썹면도기
tweezers: 족집게,핀셋
nail file: 손톱줄,네일파일
foot file: 각질제거기,발각질제거 버퍼
cuticle oil: 큐티클오일,네일오일,큐티클리무버
nail stickers: 네일스티커,네일아트 스티커
manicure set: 네일케어 세트,손톱깎이세트,매니큐어세트
foot cream: 풋크림,발크림,힐밤
cellulite cream: 셀룰라이트 크림,슬리밍크림
breast enhancement cream: 가슴크림,바스트크림
lice treatment: 머릿니 제거,참빗,이 샴푸
nasal spray: 비강스프레이,코스프레이
nasal absorber: 코로 흡입하는 스틱,코뻥
eye drops: 인공눈물,안약
sleep mask: 안대,수면안대,온열안대
insect bite cream: 벌레물린데 바르는,모기패치
disinfecting wipes: 소독티슈,알콜스왑,살균티슈
night guard: 이갈이방지,이갈이 마우스피스
anti-bedsore mattress: 욕창매트리스,욕창방지 매트
reacher grabber: 집게 손 연장,집게 쓰레기
baby scale: 아기체중계,유아체중계
baby towel: 아기목욕타월,아기 비치타올,속싸개 타월
baby headband: 아기머리띠,아기 헤어밴드
buggy board: 유모차 보조발판,유모차 발판
stroller fan: 유모차 선풍기
fruit feeder: 과즙망
teething bracelet: 치발기팔찌,치발기장갑
white noise machine: 백색소음기,수면유도기
socket cover: 콘센트안전커버,콘센트커버
toddler wrist link: 미아방지끈,미아방지팔찌
poncho: 판초,우비 판초,판초타월
rain trousers: 방수바지,비옷 바지
overalls: 작업복,방진복,보호복,멜빵바지 작업
work trousers: 작업바지,작업복바지
cape: 망토,히어로망토
ballet shoes: 발레슈즈,댄스화,토슈즈
maternity clothes: 임부복,수유브라,수유복
shapewear: 보정속옷,코르셋,복대
sports bra: 스포츠브라
light-up shoes: 불빛운동화,led신발
fanny pack: 힙색,힙쌕,벨트백,웨이스트백
nappy bag: 기저귀가방
stethoscope: 청진기
sweatsuit: 추리닝 세트,조거세트,트레이닝 세트
foot mask: 발각질팩,풋마스크
hand mask: 핸드팩,핸드마스크
corn plasters: 티눈밴드,티눈약
scar gel: 흉터연고,흉터패치
stretch mark cream: 튼살크림
cough syrup: 기침약,기침시럽
throat spray: 인후스프레이,목스프레이
throat lozenges: 목캔디
tongue scraper: 혀클리너,설태제거기
interdental brushes: 치간칫솔
dental floss: 치실
breast pads: 수유패드
nipple shield: 유두보호기
nipple cream: 유두크림
neck brace: 목보호대
arm sling: 팔걸이 보호대,어깨보호대
baby mittens: 손싸개
baby booties: 발싸개,아기덧신
baby knee pads: 아기 무릎보호대
baby head protector: 아기 머리보호대,쿵보호대
pushchair organiser: 유모차 정리함,유모차 가방
stroller hook: 유모차 걸이
stroller footmuff: 유모차 풋머프
stroller rain cover: 유모차 방풍커버,유모차 레인커버
bottle drying rack: 젖병건조대
baby bottle brush: 젖병솔
formula dispenser: 분유케이스,분유통
breast milk storage bags: 모유저장팩
feeding spoon: 이유식스푼
suction bowl: 이유식 그릇,흡착볼
corner guard: 모서리보호대
door pinch guard: 손끼임방지
fireplace guard: 벽난로 안전망
eyebrow tint: 눈썹염색약
beard dye: 수염염색약
hair developer: 산화제
hair bleach: 탈색제,블리치 파우더
ear wax remover: 귀이개,귀청소기
ear candles: 귀초
nail clippers: 손톱깎이
nail scissors: 손톱가위
loafers: 로퍼,모카신
high heels: 하이힐,펌프스
espadrilles: 에스파드류
beach bag: 비치백
gym bag: 짐백,스포츠백
drawstring bag: 신발주머니,스트링백
lab coat: 실험복,가운 의사
medical scrubs: 간호복
chef jacket: 조리복
bulletproof vest: 방탄조끼,방검조끼
airbag vest: 에어백조끼
pelvic floor trainer: 케겔운동기구,골반운동기구
hip trainer: 힙업기구,골반 트레이너
kegel balls: 케겔볼
pill organiser: 약통,알약케이스
nasal strips: 코골이 밴드,코밴드
mouth tape: 입벌림방지 테이프
incontinence pads: 요실금패드
incontinence pants: 성인기저귀
bed pads: 위생깔개
pain relief gel: 파스젤,근육통 크림
herbal ointment: 맨소래담,호랑이연고
cooling gel: 쿨링젤
wart remover: 사마귀 제거
mole remover: 점빼는
after sun lotion: 애프터선,애프터썬 로션
self-tanning mousse: 셀프태닝 무스
perfume atomiser: 향수공병,향수 아토마이저
solid perfume: 고체향수
hair perfume: 헤어퍼퓸,헤어미스트
make-up brush cleaner: 브러쉬 세척기,브러쉬클리너
make-up organiser: 화장품정리함,메이크업박스
bath sponge: 샤워볼,때수건,목욕스펀지
body brush: 등브러쉬,바디브러쉬
menstrual disc: 생리컵,월경컵,생리팬티
denture box: 틀니통,틀니케이스
baby wipe warmer: 물티슈워머
baby tent: 아기텐트,유아 모기장텐트
cot sheet: 아기침대시트,아기침대 커버
high chair cushion: 하이체어 쿠션,하이체어 시트
teething biscuits: 떡뻥,아기과자,유아과자
bandana: 반다나,두건
kimono: 기모노,도복,유카타
earmuffs winter: 귀마개 방한,귀도리
arm warmers: 팔토시,쿨토시,팔워머
christening gown: 세례복,유아 드레스 세례
shoelaces: 신발끈,운동화끈
thermal underwear: 내복,발열내의,히트텍 내의
gilet: 패딩조끼,조끼 패딩
softshell jacket: 소프트쉘 자켓,바람막이자켓
window shade: 허니콤 블라인드,콤비블라인드,우드블라인드,버티컬 블라인드
wall bed: 벽장침대,머피베드
adult bed rail: 성인 침대난간,노인 침대 손잡이,침대 안전손잡이
furniture anchor: 가구고정장치,넘어짐방지 고정대,가구 전도방지
wallpaper: 벽지,시트지 벽지
window film: 창문필름,유리시트지,창문시트지
wall sticker: 벽스티커,데코스티커,포인트스티커
tiles: 세라믹타일,욕실타일
roof window: 천창,지붕창
sliding door kit: 슬라이딩도어 레일,미닫이문 레일
garage door opener: 차고문 개폐기,자동문 개폐기
remote control duplicator: 리모컨 복사기,차고 리모컨
door stop: 도어스토퍼,문닫힘방지,말발굽
window opening restrictor: 창문잠금장치,창문 안전잠금
cable railing kit: 난간,계단난간,안전손잡이 계단
attic stairs: 다락사다리,다락방 사다리
heat pump: 히트펌프
heat exchanger: 열교환기
water tank: 물탱크,빗물저장통,저수조
septic pump: 오수펌프,하수펌프
circulation pump: 순환펌프
soap dispenser: 디스펜서 비누,자동손세정기,물비누 디스펜서
hand dryer: 핸드드라이어,손건조기
shower cap: 샤워캡,헤어캡
wreath: 크리스마스 리스,도어리스
decorative light: 장식조명,장식등
led panel: led패널,평판등,엘이디 평판조명
led light curtain: 커튼조명,커튼전구,고드름전구
light tube: 형광등,led형광등
neon sign: 네온사인,라이트박스
motion sensor: 모션센서,동작감지센서,인체감지센서
water leak detector: 누수감지기,누수센서
voltage tester: 검전기,검전드라이버,테스터기 전압
stud finder: 벽체탐지기,벽 탐지기
ph meter: ph측정기,수질측정기,산도측정기
breathalyser: 음주측정기
tape measure: 줄자,곱자
wire stripper: 와이어스트리퍼,전선탈피기,압착기 단자
plasterboard lifter: 석고보드 리프트
polishing machine: 광택기,폴리셔
planer: 전기대패,자동대패,대패 목공
sweeper: 스위퍼,청소기 밀대,노면청소기
garden torch: 정원횃불,대나무 횃불
insect trap: 끈끈이,해충트랩,파리끈끈이,말벌트랩
filler: 퍼티,목재 메꿈제,빠데
headlight restorer: 헤드라이트 복원제,헤드라이트 복원키트
vinyl flooring: 데코타일,장판 바닥
laminate flooring: 강화마루,강마루
casement window: 시스템창호,여닫이창
patio door: 미닫이문 테라스,슬라이딩도어
stair lift: 계단 리프트
home elevator: 홈엘리베이터
patient hoist: 환자 리프트
water softener: 연수기
shower filter: 샤워필터,녹물제거 필터
safety valve: 안전밸브
ball valve: 볼밸브
led driver: led컨버터,led드라이버
light switch: 전등스위치,벽스위치,스마트스위치
dimmer switch: 디머,조광기
radon detector: 라돈측정기
geiger counter: 방사능측정기
hammer: 망치,장도리
sledgehammer: 오함마
pliers: 펜치,플라이어,니퍼
screwdriver: 드라이버 공구,십자드라이버
electric screwdriver: 전동드라이버
spanner: 스패너,몽키스패너
allen key: 육각렌치
clamp: 클램프,조임쇠
bench vice: 바이스 공구
utility knife: 커터칼,공업용칼,아트나이프
lathe: 목선반,미니선반
drill press: 드릴프레스,탁상드릴
grinding disc: 연마디스크,절단석,그라인더날
sandpaper: 사포,샌드페이퍼
drill bit: 드릴날,드릴비트
hole saw: 홀쏘
shovel: 삽,야전삽
garden rake: 갈퀴
garden hoe: 호미,괭이,제초기 수동
gardening set: 모종삽,원예 공구
irrigation set: 점적관수,자동급수기 화분
water timer: 관수타이머,급수타이머
garden sprinkler: 스프링클러
garden fence: 울타리,정원펜스
privacy screen: 차면막,베란다 차면
garden trellis: 트렐리스,식물지지대
garden shed: 정원창고,야외창고
deck box: 야외보관함
pergola: 퍼걸러,파고라
carport: 카포트
garden arch: 정원아치
bird repeller: 조류퇴치기,허수아비
bird spikes: 버드스파이크
mole repeller: 두더지퇴치기
algaecide: 이끼제거제,살조제
caulk: 코킹,실란트
tile grout: 백시멘트,줄눈시멘트,줄눈제
wood polish: 가구광택제,목재광택제
floor polish: 마루왁스,바닥광택제
shoe polish: 구두약
washing machine cleaner: 세탁조클리너,식세기 세정제
stain remover: 얼룩제거제
rust remover: 녹제거제
label remover: 스티커제거제
hanging basket: 행잉화분,걸이화분
hose nozzle: 분사기 호스,호스 노즐,살수기
firefighting nozzle: 소방호스,소방노즐,관창
propagator: 파종상자,육묘상자,모종트레이
compost bin: 퇴비통,컴포스터
barometer: 기압계
rain gauge: 우량계
door viewer: 도어뷰어,현관 외시경
door closer: 도어클로저,도어체크
gutter: 빗물받이,홈통
snow thrower: 제설기
weight loss capsules: 다이어트 캡슐,다이어트약,체지방감소제,다이어트 보조제
slimming tea: 다이어트차,디톡스차
protein powder: 단백질보충제,프로틴,단백질쉐이크,크레아틴,부스터
collagen powder: 콜라겐,저분자 콜라겐,콜라겐 분말,먹는 콜라겐
food supplement: 건강기능식품,영양제,종합비타민,비타민젤리,비타민C
fish oil capsules: 오메가3,피쉬오일,크릴오일
probiotics: 유산균,프로바이오틱스
sleeping aid: 멜라토닌,수면영양제
cbd oil: CBD오일,햄프시드오일
honey: 꿀,벌꿀,마누카꿀,허니
tahini: 타히니,참깨 페이스트,참깨소스
peanut butter: 땅콩버터,피넛버터,아몬드버터,땅콩잼
hazelnut spread: 초코스프레드,헤이즐넛 스프레드
mussels: 홍합,굴,바지락,새우
smoked salmon: 훈제연어,참치캔,훈제송어
sausage: 소시지,살라미,햄,베이컨
minced meat: 다짐육,패티,치킨너겟,닭가슴살
cheese: 치즈,크림치즈,까망베르
breakfast cereal: 시리얼,그래놀라,뮤즐리,오트밀
biscuits: 비스킷,쿠키,크래커,쌀과자,떡뻥
crisps: 감자칩,과자,팝콘,나쵸
chocolate bar: 초콜릿,초콜렛,초코바
jelly cups: 미니컵젤리,곤약젤리,컵젤리
sweets: 사탕,젤리,막대사탕,껌,캔디
ice cream: 아이스크림,빙과
jam: 잼,딸기잼,마멀레이드,콩포트
spices: 향신료,시즈닝,고춧가루,카레가루,강황가루
sauce: 소스,핫소스,간장,마요네즈,페스토,양념
olive oil: 올리브유,식용유,참기름,코코넛오일
noodles: 라면,컵라면,국수,쌀국수
herbal tea: 허브차,녹차,홍차,티백,보리차
ground coffee: 원두커피,원두,인스턴트커피,커피믹스,커피캡슐
energy drink: 에너지드링크,음료수,주스,탄산음료,이온음료
beer: 맥주,와인,위스키,소주,막걸리
dried fruit: 건과일,건포도,곶감,견과류
seeds mix: 치아씨드,아마씨,참깨,해바라기씨
infant formula: 분유,조제분유,산양분유
baby porridge: 이유식,쌀미음,아기과자,유아퓨레
mouthwash: 구강청결제,가글,가글액,구중청량제,구강세정제
toothpaste: 치약,미백치약,어린이치약
teeth whitening kit: 치아미백제,미백패치,치아미백키트
denture adhesive: 의치접착제,틀니세정제,치실,치간칫솔
lash curler: 뷰러,아이래쉬컬러,속눈썹 뷰러,속눈썹 고데기
make-up brush set: 메이크업 브러시,화장브러시,퍼프,메이크업 스펀지
make-up set: 메이크업 세트,아이섀도 팔레트,화장품 세트,어린이 화장품
foundation: 파운데이션,쿠션팩트,비비크림,컨실러,파우더팩트
blush: 블러셔,하이라이터,브론저,쉐딩
mascara: 마스카라,아이라이너,아이브로우,아이펜슬
lipstick: 립스틱,립틴트,립밤,립글로스
face cream: 페이스크림,수분크림,아이크림,나이트크림,보습크림
face serum: 세럼,에센스,앰플,비타민C 세럼
body lotion: 바디로션,바디크림,핸드크림,바디버터,풋크림
hair serum: 헤어세럼,헤어오일,헤어에센스,발모제,두피토닉
hair conditioner: 린스,컨디셔너,트리트먼트,헤어팩
hair dye: 염색약,헤어컬러,새치염색,탈색약,셀프염색
beard oil: 수염오일,비어드오일,수염 케어
hair gel: 헤어젤,헤어왁스,포마드,헤어스프레이,흑채
face mask: 마스크팩,팩,모델링팩,아이패치,코팩
facial cleanser: 클렌징폼,클렌징워터,클렌징오일,스킨토너,필링젤
shower gel: 바디워시,입욕제,거품입욕제,배쓰밤
soap: 비누,핸드워시,물비누,수제비누
shampoo: 샴푸,탈모샴푸,드라이샴푸,베이비샴푸
sunscreen: 선크림,선스틱,자외선차단제,선로션
deodorant: 데오드란트,땀냄새제거제
perfume: 향수,오드퍼퓸,바디미스트,퍼퓸
nail polish remover: 네일리무버,아세톤,젤네일 리무버
false nails: 인조손톱,네일팁,붙이는 네일,네일스티커,젤네일스티커
gel nail kit: 젤네일 세트,빌더젤,폴리젤,네일아트 세트
nail polish: 매니큐어,젤네일,네일폴리시,탑코트
false eyelashes: 속눈썹,인조속눈썹,붙이는 속눈썹,속눈썹 연장,속눈썹풀
lash lift kit: 속눈썹펌,속눈썹파마,눈썹염색
tattoo machine: 타투머신,타투기계,반영구 머신
tattoo ink: 타투잉크,문신잉크,반영구 색소
numbing cream: 마취크림,리도카인크림
essential oil: 에센셜오일,아로마오일,티트리오일,라벤더오일
baby powder: 베이비파우더,베이비 파우더,땀띠분
baby wipes: 물티슈,아기물티슈,클렌징티슈
nappies: 기저귀,팬티기저귀,성인용 기저귀,수영장기저귀
tampons: 생리대,탐폰,생리컵,팬티라이너
cotton buds: 면봉,화장솜,화장지,두루마리휴지
razor: 면도기,안전면도기,일회용면도기
electric shaver: 전기면도기,전동면도기
adhesive plaster: 반창고,밴드,구급함,키네시오 테이프,상처밴드
heat patches: 파스,온열패치,핫팩,발패치
knee brace: 무릎보호대,허리보호대,손목보호대,발목보호대,자세교정기
insoles: 깔창,기능성깔창,발가락교정기
compression stockings: 압박스타킹,의료용 압박스타킹
walking frame: 보행기,노인보행기,실버카,지팡이,보행보조기
crutches: 목발
wheelchair: 휠체어,접이식 휠체어,수동휠체어
blood pressure monitor: 혈압계,자동혈압계,가정용 혈압계
pulse oximeter: 산소포화도측정기,펄스옥시미터,맥박산소측정기
blood glucose meter: 혈당측정기,혈당계,혈당시험지
rapid test: 자가검사키트,임신테스트기,배란테스트기
contact lenses: 콘택트렌즈,컬러렌즈,렌즈세척액,인공눈물,서클렌즈
sex toy: 바이브레이터,성인용품,딜도,러브젤,윤활제
condoms: 콘돔
e-liquid: 전자담배 액상,전자담배,일회용 전자담배,액상
hookah: 물담배,시샤
insect repellent: 모기기피제,해충기피제,벌레퇴치제,머릿니 샴푸
knife sharpener: 칼갈이,전동 칼갈이,칼연마기
can opener: 캔오프너,통조림따개,전동 캔따개
electric grill: 전기그릴,와이드그릴,양면그릴,불판그릴,전기 바베큐그릴
crepe maker: 크레페 메이커,팬케이크 메이커
pizza oven: 피자오븐,화덕오븐
doughnut maker: 도넛 메이커
chocolate fountain: 초콜릿 분수,초코퐁듀
raclette grill: 라클렛 그릴
pasta maker: 제면기,파스타머신,국수기계
electric lunch box: 전기도시락,발열도시락,보온도시락
citrus juicer: 착즙기,시트러스 착즙기,스퀴저
slow juicer: 원액기,저속착즙기
smoothie maker: 텀블러 믹서,휴대용 믹서기,미니믹서기
mini chopper: 다지기,전동 다지기,마늘다지기,야채다지기
spice grinder: 그라인더 분쇄기,후추 그라인더,제분기
coffee grinder: 커피그라인더,원두그라인더,원두분쇄기
pod coffee machine: 캡슐 커피머신
coffee percolator: 커피메이커,드립머신,퍼콜레이터
milk frother: 우유거품기,밀크포머,우유 거품기,밀크프로더
electric wine opener: 전동 와인오프너,와인오프너,와인따개
wine cooler: 와인셀러,와인냉장고
mini fridge: 미니냉장고,소형냉장고,화장품냉장고,냉온고
ice crusher: 빙수기,얼음분쇄기,제빙 분쇄기
yogurt maker: 요거트 메이커,요구르트 제조기,청국장 제조기,발효기
soda maker: 탄산수 제조기,소다메이커,탄산수기,소다머신
water purifier: 정수기,직수정수기
food waste disposer: 음식물처리기,음식물 분쇄기
kitchen scale: 주방저울,전자저울,요리저울
bathroom scale: 체중계,체지방계,인바디 체중계
luggage scale: 여행용 저울,손저울
food vacuum sealer: 진공포장기,진공밀봉기,밀봉기
sous vide cooker: 수비드 머신,수비드기
warming tray: 푸드 워머,음식 보온판,보온플레이트
mug warmer: 컵워머,머그워머,보온컵받침
hot plate: 전기쿡탑,하이라이트,인덕션렌지,핫플레이트
gas hob: 가스쿡탑,가스레인지,빌트인 가스레인지
freezer: 냉동고,김치냉장고,소형냉동고
clothes steamer: 스팀다리미,핸디 스팀다리미,의류 스티머
steam generator iron: 스팀 스테이션
fabric shaver: 보풀제거기
clothes dryer: 의류건조기,빨래건조기,미니건조기
shoe dryer: 신발건조기,신발살균건조기
mini washing machine: 탈수기,미니세탁기,짤순이
towel warmer: 수건건조기,타월워머,수건 온열기
tower fan: 타워팬,타워형 선풍기,서큘레이터,날개없는 선풍기
mini fan: 손선풍기,휴대용 선풍기,탁상용 선풍기,클립선풍기,넥밴드 선풍기
evaporative cooler: 냉풍기,이동식 냉풍기,에어쿨러
electric heater: 라디에이터,벽걸이 히터,전기라디에이터,컨벡터
pellet stove: 펠릿난로,화목난로,장작난로
gas boiler: 가스보일러,콘덴싱보일러,보일러
water heater: 온수기,순간온수기,전기온수기
heated foot warmer: 발난로,족온기,발찜질기,풋워머
electric hand warmer: 손난로,전기 손난로,충전식 손난로
car seat heater: 열선시트,온열시트,차량용 온열시트,열선방석
car heater: 차량용 히터,차량용 온풍기
heated gloves: 열선장갑,발열장갑
heated vest: 발열조끼,열선조끼,발열자켓
hair dryer brush: 에어브러시,볼륨드라이기,헤어 에어스타일러
hair crimper: 다이렉트 고데기,물결고데기
heated rollers: 전기 헤어롤,열 헤어롤,세팅롤
curling iron: 봉고데기,컬링기,자동고데기
hair clipper, beard trimmer: 수염정리기,코털제거기,바디트리머,이발기,바리깡
ladies shaver: 여성용 면도기,레이디 쉐이버
ipl device: 레이저 제모기,제모기,IPL 제모기
epilator: 전동 제모기,모근제거기
facial cleansing brush: 진동클렌저,세안브러시
facial steamer: 페이셜 스티머,얼굴 스팀기,스팀미용기
facial device: 미용기기,피부관리기,LED마스크,갈바닉 마사지기,고주파 미용기
blackhead remover: 블랙헤드 제거기,피지흡입기
nail drill: 네일드릴,네일 드릴머신,전동 네일파일
callus remover: 각질제거기,발각질 제거기
wax warmer: 왁스워머
electric toothbrush: 전동칫솔,음파칫솔
water flosser: 구강세정기,워터픽,워터플로서
foot spa: 족욕기,발마사지기,풋스파
massage gun: 마사지건,근막건
massager: 목마사지기,어깨마사지기,안마기,눈마사지기,안마쿠션
tens machine: 저주파 자극기,저주파치료기,EMS 마사지기
infrared lamp: 적외선 램프,적외선 조사기,온열램프
light therapy lamp: 광테라피 램프,라이트테라피
nebuliser: 네블라이저,흡입기,가정용 네블라이저
hearing aid: 보청기,귓속형 보청기,음성증폭기,청력보조기
oxygen concentrator: 산소발생기
sleep apnoea device: 양압기,코골이 방지기
thermometer: 체온계,귀체온계,비접촉 체온계,적외선 체온계
bath thermometer: 탕온계,목욕온도계,아기 탕온계,욕조온도계
meat thermometer: 육류온도계,탐침온도계,요리온도계
weather station: 온습도계,기상 스테이션
floor lamp: 장스탠드,플로어 스탠드
pendant light: 펜던트등,샹들리에,식탁등
wall light: 벽등,벽조명,브라켓등
downlight: 다운라이트,매입등,매립등
lava lamp: 라바램프,용암램프,용암등
plasma ball: 플라즈마볼,플라즈마 램프,매직볼
star projector: 별 프로젝터,은하수 무드등,오로라 무드등
disco light: 미러볼,무대조명,디스코조명
salt lamp: 소금램프,히말라야 소금램프
grow light: 식물등,식물 LED 조명,식물생장등
solar light: 태양광 정원등,쏠라등,태양광 조명,솔라 가든라이트
emergency light: 비상등,비상조명등,유도등
camping lantern: 캠핑랜턴,LED 랜턴,감성랜턴
headlamp: 헤드랜턴,헤드램프
work light: 작업등,LED 작업등,투광기
ring light: 링라이트,조명 링라이트,방송조명
flashlight: 손전등,후레쉬,랜턴
jump starter: 점프스타터,배터리 점프스타터,시동기
car inverter: 인버터,차량용 인버터
portable power station: 파워스테이션,휴대용 파워뱅크 대용량,캠핑용 배터리
solar panel: 태양광 패널,솔라패널
rechargeable battery: 건전지,충전지,알카라인 건전지,충전식 건전지
ups: 무정전 전원장치
ev charger: 전기차 충전기
usb hub: USB 허브,도킹스테이션
router: 공유기,와이파이 공유기,무선공유기
hard drive, memory card: 외장하드,외장 SSD,USB 메모리,메모리카드
e-reader: 이북리더기,전자책 리더기,전자책단말기
writing tablet: LCD 전자노트,전자칠판,그림태블릿,드로잉패드
keyboard: 키보드,무선키보드,기계식키보드
computer mouse: 마우스,무선마우스,게이밍마우스
computer monitor: 모니터,게이밍모니터,휴대용 모니터
graphics card: 그래픽카드
printer: 프린터,라벨프린터,3D 프린터,포토프린터
webcam: 웹캠,화상카메라
soundbar: 사운드바,TV 스피커,홈시어터
karaoke machine, party speaker: 파티스피커,노래방기계,블루투스 노래방,카세트 플레이어
karaoke microphone: 노래방 마이크,블루투스 마이크,무선마이크,마이크
turntable: 턴테이블,LP 플레이어
cd player: CD플레이어,휴대용 CD플레이어
mp3 player: MP3 플레이어
dvd player: DVD플레이어,휴대용 DVD
radio: 라디오,비상라디오,라디오시계
headphones: 무선이어폰,블루투스 이어폰,골전도 이어폰,헤드셋,이어폰,헤드폰
baby monitor: 베이비모니터,베이비캠,아기모니터,홈캠,아기 홈캠
security camera: 보안카메라,CCTV,감시카메라,홈캠,펫캠
trail camera: 트레일 카메라,사냥 카메라
dash cam: 블랙박스,차량용 블랙박스
camera, action camera: 액션캠,캠코더,즉석카메라,디지털카메라,디카,키즈카메라
video doorbell: 비디오 초인종,무선초인종,현관벨
smart lock: 도어락,디지털 도어락,스마트 도어락
smart plug: 스마트플러그,스마트 콘센트,타이머 콘센트
smart thermostat: 온도조절기,스마트 온도조절기
robot lawnmower: 로봇 잔디깎이
window cleaning robot: 창문 로봇청소기,유리창 청소로봇
robot vacuum: 로봇청소기
handheld vacuum: 핸디청소기,차량용 청소기,침구청소기,무선청소기
ash vacuum: 재 청소기,업소용 청소기
steam mop: 스팀청소기,물걸레청소기,스팀 물걸레
ultrasonic cleaner: 초음파세척기,안경세척기
mosquito lamp: 모기퇴치기,모기퇴치램프,전기모기채,해충퇴치기,벌레퇴치등
ultrasonic pest repeller: 초음파 퇴치기,쥐퇴치기,고양이 퇴치기
metal detector: 금속탐지기,금속 탐지기
walkie talkie: 무전기,어린이 무전기,워키토키
gps tracker: 위치추적기,GPS 추적기,스마트태그
car navigation, car stereo: 네비게이션,차량용 네비게이션,카오디오
vr headset: VR 헤드셋,VR 기기
game controller, game console: 게임패드,조이스틱,휴대용 게임기
soldering iron: 인두기,전기인두기,납땜기,납땜인두
pyrography pen: 우드버닝기,인두화 기계
multimeter: 멀티미터,멀티테스터기,클램프미터
diagnostic scanner: OBD 스캐너,차량진단기
smoke alarm: 화재경보기,연기감지기,단독경보형 감지기
carbon monoxide alarm: 일산화탄소 경보기,가스경보기,가스누설경보기
alarm, alarm system: 경보기,호신용 경보기,도난경보기
air quality monitor: 공기질 측정기,이산화탄소 측정기,라돈측정기
ozone generator: 오존발생기,오존살균기
uv steriliser: UV 살균기,자외선 살균기,칫솔살균기,휴대폰 살균기
paper shredder: 문서세단기,세단기,종이세단기,문서파쇄기,파쇄기
laminator: 코팅기,라미네이터
label maker: 라벨기,라벨메이커
calculator: 계산기,공학용 계산기
heat press: 열프레스기,커팅머신
electric bicycle: 전기자전거,전동자전거
electric scooter: 전동킥보드,전동스쿠터,전동휠
hoverboard: 전동휠,호버보드,외발 전동휠
mobility scooter: 전동휠체어,전동스쿠터 노인
electric skateboard: 전동보드,전동 스케이트보드
espresso machine: 에스프레소 머신,전자동 커피머신,반자동 커피머신
lid: 뚜껑
blade: 칼날
fox: 여우
bee: 벌,꿀벌
ladybird: 무당벌레
duck: 오리
lion: 사자
monkey: 원숭이
horse: 말 인형
cow: 젖소
sheep: 양 인형
lamb: 어린양
turtle: 거북이
snake: 뱀
shark: 상어
whale: 고래
crab: 꽃게
pig: 돼지
tiger: 호랑이
penguin: 펭귄
owl: 부엉이
giraffe: 기린
snail: 달팽이
caterpillar: 애벌레
iron: 철,무쇠,철분
brass: 황동
chrome: 크롬
alloy: 합금
bead, beads: 비즈,구슬
amber: 호박석
rhinestone: 큐빅,라인석
teething necklace: 치발기 목걸이
teether: 치발기
key ring: 키링,열쇠고리,백참,키체인
colour: 색상,컬러
shape, shaped: 모양
fruit: 과일,열매
bee wax, wax: 밀랍,왁스
candle: 양초,캔들
lamp: 램프,스탠드 조명
torch oil, lamp oil: 등유 램프 오일
torch, flashlight: 손전등
night light: 수면등,무드등
lighting chain, string lights: 줄조명,트리조명
extension cord: 연장선
socket: 콘센트
plug: 플러그
charger: 충전기
hair dryer: 드라이기
heater: 히터,온풍기
dehumidifier: 제습기
humidifier: 가습기
chain saw: 체인톱,전기톱
brush cutter: 예초기,예초기 날
lawn mower: 잔디깎이,잔디깎기,제초기
saw: 톱
drill: 드릴
screw: 나사
ladder: 사다리
building set: 조립 블록
magnetic balls, magnetic: 자석 구슬,네오큐브
jigsaw puzzle, puzzle: 퍼즐
fishing toy, fishing game: 낚시 장난감
fishing: 낚시
cartoon: 만화
paint, finger paint: 핑거페인트,손가락 물감
drum: 드럼,북 장난감
trumpet: 트럼펫
fancy-dress costume, costume: 코스튬,변장 의상
skirt: 치마,스커트
dress: 원피스,드레스,롱원피스
trousers: 바지,청바지,레깅스,조거팬츠,슬랙스
slippers: 슬리퍼,실내화,털슬리퍼,거실화,아기신발
boots: 부츠,앵클부츠,방한부츠,장화,레인부츠,등산화
belt: 벨트,허리띠,가죽벨트,멜빵
scarf: 스카프,목도리,넥워머,숄,머플러
gloves: 장갑,벙어리장갑,방한장갑,스키장갑,자전거장갑
wallet: 지갑,반지갑,카드지갑,동전지갑,여권지갑
bathtub: 욕조,이동식욕조,접이식 욕조,반신욕조
changing table: 기저귀 교환대
sleeping bag: 침낭,슬립색,캠핑침낭
soother, pacifier: 공갈젖꼭지,쪽쪽이
soother holder: 쪽쪽이 클립
rattle: 딸랑이
helmet: 헬멧,안전모
goggles: 고글
life jacket: 구명조끼,구명의,부력조끼
swimming aid, swim ring: 튜브,암링튜브
diffuser: 디퓨저
micellar water: 미셀라 워터
skin lightening: 피부 미백
particle filter mask, respirator: 방진마스크
blood glucose: 혈당
milk thistle: 밀크씨슬
raspberry: 라즈베리,산딸기
cabbage: 양배추
watermelon: 수박
workshop: 작업장
opening: 입구
label: 라벨
remover: 제거제
friendship: 우정
powder: 파우더,분말,가루
capsules, capsule: 캡슐,베지캡슐
tablets, tablet: 정제,알약,타블렛
softgel, softgels: 소프트젤,연질캡슐
gummies, gummy: 구미,구미젤리,젤리
lozenge, lozenges: 로젠지,트로키
drops, drop: 드롭,드롭스,점적
supplement, dietary: 보충제,영양제,건강기능식품,건강식품
vegan: 비건,식물성
vegetarian, veg: 채식,베지,베지테리언
organic: 유기농,오가닉
natural: 천연,내추럴,자연
pure: 퓨어,순수,순수한
fresh: 신선한,프레시,후레쉬
raw: 생,로우,날것
dried, dry: 건조,말린,드라이
roasted: 구운,로스트,볶은,로스팅
smoked: 훈제
frozen: 냉동
refrigerated, chilled: 냉장
instant: 인스턴트,즉석
whole grain: 통곡물,통밀,홀그레인
gluten free: 글루텐프리,글루텐 프리,무글루텐
gluten: 글루텐
free: 프리,무첨가
sugar free, unsweetened: 무설탕,무가당,슈가프리,제로슈거
sugar: 설탕,슈가,슈거
salt, salted: 소금,솔트,솔티드,염
pepper: 후추,페퍼
chili, chilli: 칠리,고추,고춧가루
spicy, hot: 매운맛,매콤한,매운,스파이시
sweet: 스위트,달콤한,단맛
sour, tangy: 신맛,새콤한,사워
flavour, flavor: 맛,향,풍미,플레이버
extract: 추출물,추출액,익스트랙트,엑기스
concentrate, concentrated: 농축액,농축
blend, mix: 블렌드,믹스,혼합,모듬
juice: 주스,쥬스,즙
drink, beverage: 음료,드링크,음료수
soda, cola: 사이다,콜라,탄산음료,탄산
sparkling water, sparkling: 탄산수,스파클링
energy drink, energy: 에너지드링크,에너지
milk: 우유,밀크
soy milk, soy: 두유,콩,대두,소이
oat, oats, oatmeal: 귀리,오트,오트밀
almond, almonds: 아몬드
peanut, peanuts: 땅콩,피넛
cashew, cashews: 캐슈,캐슈넛
walnut, walnuts: 호두,월넛
hazelnut, hazelnuts: 헤이즐넛
pistachio, pistachios: 피스타치오
nuts, mixed nuts: 견과류,견과,너트
seeds, seed: 씨앗,씨드,씨
pumpkin seeds, pumpkin: 호박씨,호박,단호박
sesame: 참깨,깨,세서미,들깨
sesame oil: 참기름,들기름
chia: 치아씨드,치아씨
flaxseed, flax, linseed: 아마씨,플랙스씨드
quinoa: 퀴노아
brown rice, rice: 현미,백미,쌀,햅쌀,흰밥,밥,햇반
rice cake: 떡,떡볶이,쌀떡
noodles, noodle: 국수,면,누들,쌀국수
ramen, instant noodles: 라면,컵라면,라멘
pasta, spaghetti: 파스타,스파게티,마카로니
flour: 밀가루,부침가루,튀김가루,아타
wheat: 밀,휘트
barley: 보리,보리차
corn: 옥수수,콘
bread: 빵,브레드,식빵
cake: 케이크,케익
cookies, biscuits: 쿠키,비스킷,비스켓,과자
cracker, crackers: 크래커
snack, snacks: 간식,스낵
chips, crisps: 칩,감자칩,포테이토칩
popcorn: 팝콘
cereal, granola: 시리얼,그래놀라,뮤즐리
grains, grain: 곡물,잡곡,그레인
bar, bars: 바,에너지바,단백질바
syrup: 시럽
sweetener, stevia: 감미료,스위트너,스테비아
chocolate, cocoa: 초콜릿,초콜렛,초코,코코아,카카오
dark chocolate, dark: 다크초콜릿,다크
candy, sweets: 사탕,캔디,엿
chewing gum, gum: 껌,츄잉껌
chewable: 츄어블,씹어먹는
lollipop: 롤리팝,막대사탕
jelly, mini cups: 젤리,곤약젤리,곤약
dessert, pudding: 디저트,푸딩
butter: 버터
yogurt: 요거트,요구르트
cream, whipped cream: 크림,생크림,휘핑크림
egg, eggs: 계란,달걀,에그
meat: 고기,육류,살코기
beef: 소고기,쇠고기,한우
pork: 돼지고기,삼겹살,한돈
chicken: 닭,닭고기,닭가슴살,치킨
ham, sausage: 햄,소시지,베이컨
tuna: 참치,고추참치,튜나
salmon: 연어
fish: 생선,물고기,피쉬
shrimp, prawn: 새우,쉬림프
seaweed, laver: 김,미역,다시마,해조류,조미김
kimchi: 김치
soup: 수프,스프,국,탕,찌개
porridge: 죽,포리지
curry: 카레,커리
soy sauce: 간장
ketchup, tomato sauce: 케첩
mayonnaise: 마요네즈
mustard: 머스타드,겨자
vinegar: 식초,비니거,애플사이다비니거
olive oil, olive: 올리브오일,올리브유,올리브,엑스트라버진
cooking oil, oil: 식용유,카놀라유,포도씨유
coconut oil, coconut: 코코넛오일,코코넛
seasoning, spice, masala: 조미료,향신료,시즈닝,마살라,스파이스
ginger: 생강,진저,생강차
cinnamon: 계피,시나몬
saffron: 사프란,샤프란
cumin: 쿠민,커민,큐민
cardamom: 카다멈,엘라이치
clove, cloves: 정향,클로브
oregano: 오레가노
basil, tulsi: 바질,툴시
mint, peppermint: 민트,박하,페퍼민트
rosemary: 로즈마리
herb, herbal: 허브,약초,허벌
onion: 양파,어니언
potato: 감자,포테이토
sweet potato: 고구마
tomato: 토마토
carrot: 당근
cabbage, broccoli: 양배추,브로콜리,배추
spinach: 시금치
cucumber: 오이
bean, beans: 검은콩,강낭콩,병아리콩,콩류
lentils, pulses, dal: 렌틸콩,렌틸,달
vegetable, vegetables: 채소,야채,베지터블
mushroom: 버섯,표고버섯,영지버섯,상황버섯
apple: 사과,애플
pear: 배,배도라지
banana: 바나나
orange, citrus: 오렌지,감귤,귤,한라봉
lemon: 레몬
lime: 라임
grapefruit: 자몽
grape, raisin: 포도,건포도,청포도
strawberry: 딸기,스트로베리
blueberry: 블루베리
cranberry: 크랜베리
raspberry, berry: 라즈베리,베리,산딸기,복분자
elderberry: 엘더베리
cherry: 체리
peach: 복숭아,피치
apricot: 살구
plum, prune: 자두,푸룬,매실
mango: 망고
pineapple: 파인애플
kiwi: 키위,참다래
melon, watermelon: 멜론,수박,참외
pomegranate: 석류
date, dates, jujube: 대추,대추야자
fig: 무화과
avocado: 아보카도
acai, superfood: 아사이,슈퍼푸드
green tea, tea: 녹차,그린티,말차
black tea, tea: 홍차,블랙티,아삼
tea bags, tea bag: 티백
milk tea: 밀크티
coffee: 커피,원두,아메리카노,카페라떼,커피믹스
decaffeinated, decaf: 디카페인,무카페인
caffeine: 카페인
kombucha: 콤부차
wine, beer, alcohol: 와인,맥주,소주,막걸리,알코올
vanilla: 바닐라
caramel: 카라멜,캐러멜
baking powder, baking: 베이킹,베이킹파우더,베이킹소다
yeast: 이스트,효모
canned, tin: 통조림,캔
drinking water, mineral water: 생수,물,워터
low calorie, calories: 저칼로리,칼로리,제로칼로리
fibre, fiber: 식이섬유,섬유,섬유질,파이버
breakfast, meal: 아침,식사,아침식사,한끼
meal replacement, shake: 식사대용,쉐이크,셰이크
delicious, tasty: 맛있는
crispy, crunchy: 바삭한,크런치,크리스피
creamy: 크리미,부드러운
mild: 마일드,순한맛,순한
traditional: 전통,재래
handmade: 수제,핸드메이드
cold pressed: 냉압착,냉압착오일,콜드프레스
preservative free, no preservatives: 무방부제,방부제
baby food: 이유식,아기과자,유아식
infant formula, formula: 분유,조제분유
pet food, dog food: 사료,강아지사료,애견간식
lava stone, stone: 용암석,화산석,스톤,돌
gemstone, crystal: 보석,원석,크리스탈
pearl, pearls, beads: 진주,비즈,구슬
diamond: 다이아몬드
gold plated, golden: 도금,골드
silver: 은,실버
copper, brass: 구리,황동,동
aluminium, aluminum: 알루미늄
metal, iron: 메탈,금속,철제
titanium: 티타늄
nickel, chrome: 니켈,크롬
bamboo, rattan: 대나무,라탄,뱀부
cork: 코르크
linen: 리넨,린넨
wool, cashmere: 울,모직,캐시미어,양모
silk, satin: 실크,새틴
polyester, nylon: 폴리에스터,나일론
velvet, plush, fleece: 벨벳,극세사,플리스,벨로아
fur, faux fur: 퍼,인조모피,모피
lace: 레이스
denim, jeans: 데님,청바지
foam, sponge: 스펀지,폼,메모리폼
latex: 라텍스
acrylic, resin: 아크릴,레진
porcelain: 포세린,사기
fabric, cloth: 패브릭,천,원단,직물
sticker, decal: 스티커
set, kit: 세트,키트
pair: 켤레,쌍
piece, pieces: 조각,피스,개입
small, mini: 소형,미니,작은
large, big: 대형,대용량,빅,큰
long: 긴,롱
short: 짧은,쇼트,숏
round: 원형,라운드,둥근
square: 사각,정사각
thick, thickened: 두꺼운,도톰한
thin, slim: 얇은,슬림
soft: 소프트,부드러운,말랑
hard, solid: 하드,단단한
heavy duty, strong: 강력,튼튼한,강화
lightweight, light: 경량,가벼운
automatic: 자동,전자동
manual: 수동,수동식
digital: 디지털
smart: 스마트
professional: 전문가용,프로페셔널,전문가
reusable: 재사용,다회용
disposable: 일회용
washable: 세탁가능,물세탁
breathable: 통기성,메쉬
elastic, stretch: 신축성,밴딩,스트레치
anti-slip, non-slip: 미끄럼방지,논슬립
noise, silent: 소음,저소음,무소음
temperature, thermal: 온도,보온,발열
cooling, ice: 쿨링,냉감,얼음,아이스
luminous, glow: 야광,발광
glitter, shiny: 반짝이,글리터,펄
pattern, printed: 패턴,프린트,무늬
vintage, retro, antique: 빈티지,레트로,앤틱
cute, lovely: 귀여운,큐트
fashion, fashionable: 패션,유행
elegant, luxury: 고급,럭셔리,우아한
casual: 캐주얼
punk, gothic: 펑크,고딕
ethnic, tribal, boho: 에스닉,보헤미안
viking, medieval: 바이킹,중세
buddha, religious: 부처,불교
cross, skull: 십자가,해골
heart, love: 하트,사랑
star, moon: 별,달
angel, fairy, princess: 천사,요정,공주
mermaid, dragon: 인어,드래곤,용
pirate, soldier, police: 해적,군인,경찰
witch, devil, halloween: 마녀,악마,할로윈
easter: 부활절
carnival, costume: 카니발,분장,의상
wedding, bride: 웨딩,결혼,신부
school, student: 학교,학생,스쿨
office, stationery: 사무용,문구,학용품
travel: 여행용,여행
sport, fitness: 스포츠,운동,피트니스
swimming, beach, pool: 수영,물놀이,비치,수영장
fishing, hunting: 낚시,사냥
climbing, hiking: 등산,클라이밍,하이킹
dance, ballet: 댄스,무용,발레
music, musical: 음악,뮤직
educational, learning, montessori: 교육용,학습,몬테소리
game, play: 게임,놀이,보드게임
building, construction, blocks: 조립,블록,빌딩
rods, sticks: 막대
ball, balls: 공,볼,구슬
car toy, vehicle: 장난감차,자동차,미니카
train, plane, boat, ship: 기차,비행기,배,보트
robot: 로봇
gun, weapon, sword: 총,물총,검,칼
bow, arrow, dart: 활,화살,다트
bubble, bubbles, soap bubbles: 비눗방울,버블
slime, clay, dough: 슬라임,점토,클레이,액체괴물
squeeze, squishy: 스퀴시,말랑이
balloon: 풍선
drawing, colouring: 색칠,그림,드로잉
pencil, pen, crayon, marker: 연필,펜,크레용,마커,색연필
eraser, sharpener: 지우개,연필깎이
book, notebook: 책,노트,북
craft, diy, creative: 공예,만들기,미술공예
tattoo, temporary tattoo: 타투,문신
henna: 헤나
pendant: 펜던트
brooch, badge: 브로치,배지,뱃지
piercing, stud: 피어싱,스터드
chain: 체인,사슬
anklet: 발찌,앵클릿,앵클렛,발목팔찌
buckle, clasp: 버클,잠금
zipper, button: 지퍼,단추,버튼
hood, hooded: 후드,모자 달린
sleeve, long sleeve: 긴팔,소매,반팔
collar, neck: 목,칼라,넥
waist, belly: 허리,복부,배
back, shoulder: 등,어깨
foot, leg, knee: 발,다리,무릎
hand, finger, wrist: 손,손가락,손목
head: 머리,헤드
ear, nose, mouth: 귀,코,입
tooth, teeth, dental: 치아,이빨,덴탈,구강
body: 바디,신체,몸
beard, shaving: 수염,면도
hair colour, hair dye, dye: 염색약,염색,염모제
curling, straightening: 고데기,웨이브,컬
keratin: 케라틴
cream: 크림
lotion, milk: 로션,유액
serum, essence, ampoule: 세럼,에센스,앰플
gel: 젤
spray, mist: 스프레이,미스트,분사
ointment, balm: 연고,밤,바셀린
mask, face mask: 마스크팩,팩,마스크
moisturising, moisturizing, hydrating: 보습,수분
nourishing: 영양
anti-aging, wrinkle: 주름개선,안티에이징,주름
acne, pimple: 여드름
aloe, aloe vera: 알로에
shea butter, argan: 시어버터,아르간
rose: 장미,로즈
lavender: 라벤더
tea tree, eucalyptus: 티트리,유칼립투스
jasmine, sandalwood: 자스민,백단향,샌달우드
incense, aroma diffuser, aromatherapy: 향,인센스,디퓨저,아로마
candle, wax: 양초,캔들,왁스
disinfectant, sanitizer, antibacterial: 소독,손소독제,항균,살균
insect, mosquito, repellent: 모기,벌레,해충,퇴치
poison, pesticide: 살충제,농약,독
tobacco, cigarette, vape: 담배,전자담배,니코틴
medicine, medical: 의료용,의약품,약
pain, relief: 통증,진통,완화
massage: 마사지,안마
health, healthy: 건강,건강한,헬스
immune, immunity: 면역,면역력
antioxidant: 항산화
stress, relax: 스트레스,릴렉스,진정
weight, body weight: 체중,무게
booster, support, boost: 부스터,서포트,지원
complex, formula: 복합,콤플렉스,포뮬러
strength, extra: 스트렝스,엑스트라,고함량
acid: 산,애시드
amino acid, arginine, carnitine: 아미노산,아르기닌,카르니틴,타우린,글루타민
creatine: 크레아틴
biotin: 비오틴
folate, folic acid: 엽산,폴레이트
potassium, selenium, iodine: 칼륨,포타슘,셀레늄,요오드
sodium: 나트륨,소듐
coenzyme, ubiquinol: 코엔자임,유비퀴놀,코큐텐
hyaluronic acid: 히알루론산
glutathione: 글루타치온
quercetin, resveratrol: 퀘르세틴,케르세틴,레스베라트롤
bromelain, papain: 브로멜라인,파파인,파파야
astaxanthin, zeaxanthin: 아스타잔틴,지아잔틴
spirulina, chlorella: 스피루리나,클로렐라
maca, ashwagandha: 마카,아슈와간다
echinacea, valerian: 에키네시아,발레리안,쥐오줌풀
ginkgo, grape seed: 은행잎,징코,포도씨
saw palmetto, red clover: 쏘팔메토,소팔메토,레드클로버
mannose, inositol, choline: 만노스,이노시톨,콜린
evening primrose, borage: 달맞이꽃,보라지
krill, cod liver: 크릴,대구간유
charcoal: 숯,활성탄
leaf, leaves, root: 잎,뿌리,루트,리프
plant, tree: 식물,나무,화분
motor, engine: 모터,엔진
pump: 펌프
cable, cord, wire: 케이블,전선,선
plug, socket, outlet: 플러그,콘센트,소켓
extension, power strip: 멀티탭,연장선
switch, controller: 스위치,조절기,컨트롤러
power supply, transformer: 전원,전원공급장치,변압기,직류전원장치
lithium, lithium battery: 리튬,리튬이온,리튬배터리
screen, display: 화면,스크린,디스플레이
phone, mobile: 휴대폰,핸드폰,스마트폰,폰
computer, laptop, tablet: 컴퓨터,노트북,태블릿
sensor, alarm, detector: 센서,경보기,감지기
smoke, carbon monoxide: 연기,일산화탄소,화재감지기
projector, star projector: 프로젝터,무드등
humidifier, purifier: 가습기,공기청정기
air: 공기,에어
steam, iron: 스팀,다리미
oven, stove, cooktop: 오븐,레인지,전기레인지,버너
pot, pan: 냄비,프라이팬,팬
plate, bowl, dish: 접시,그릇,볼
spoon, fork, cutlery: 숟가락,포크,수저,스푼
straw, lid: 빨대,뚜껑
box, container, storage: 상자,박스,용기,보관함,수납
bag, pouch: 가방,파우치,봉투,백
basket, bucket: 바구니,양동이
holder, stand, rack: 거치대,홀더,스탠드,선반
hook, hanger: 고리,행거,옷걸이,후크
cover, case: 커버,덮개,케이스
mat, pad, carpet: 매트,패드,러그,카페트
curtain, blind: 커튼,블라인드
window, door: 창문,문,도어
mirror: 거울,미러,전신거울,화장거울,LED거울,벽거울,손거울
clock, watch: 시계,손목시계
lock, key: 자물쇠,열쇠,잠금
gate, fence, barrier: 안전문,펜스,울타리
hose, pipe, tube: 호스,파이프,튜브
valve, regulator: 밸브,조절기,레귤레이터
filter: 필터
screw, nail, tool: 나사,못,공구,도구
saw, drill, grinder: 톱,드릴,그라인더
brush, comb: 브러시,빗,솔
scissors, cutter, blade: 가위,칼날,커터
tape: 테이프
glasses, goggles, sunglasses: 안경,선글라스,고글
umbrella, parasol: 우산,양산,파라솔
wheel, tyre, tire: 바퀴,타이어,휠
brake, pedal: 브레이크,페달
scooter, kick scooter: 킥보드,전동킥보드,스쿠터
motorcycle, moped: 오토바이,모터사이클,이륜자동차
truck, bus, trailer: 트럭,버스,트레일러
airbag, seat belt: 에어백,안전벨트
cat, kitten: 고양이,냥이
bird, duck: 새,오리
dog, puppy: 개,강아지,멍멍이
horse, cow, sheep: 말,소,양
elephant, lion, monkey: 코끼리,사자,원숭이
frog, turtle, snake: 개구리,거북이,뱀
butterfly, bee, ladybird: 나비,벌,무당벌레
wolf, fox, tooth: 늑대,여우
dolphin, shark, whale: 돌고래,상어,고래
octopus, crab: 문어,게
figure, statue, ornament: 피규어,조각상,장식품,인형
decoration, decorative: 장식,데코,인테리어
gift, present: 선물,기프트
outdoor, camping: 야외,아웃도어,캠핑
home, house, household: 가정용,홈,집,생활
hotel, restaurant: 호텔,식당,업소용
adult, adults: 성인용,성인
pregnant, maternity: 임산부,산모,임신
unisex: 남녀공용,유니섹스
protection, shield: 보호,보호대,가드
chemical, toxic: 화학,유해,독성
mercury, arsenic, asbestos: 수은,비소,석면
formaldehyde, benzene: 포름알데히드,폼알데하이드,벤젠
bacteria, mould: 세균,박테리아,곰팡이
explosion, overheating: 폭발,과열
injury, fall, cut: 부상,낙상,상해
allergy, irritation: 알레르기,자극
spray glue, adhesive: 스프레이접착제
firework, firecracker: 폭죽,불꽃놀이
laser pointer, laser: 레이저포인터,레이저
recliner chair: 리클라이너,리클라이너 소파,1인용 리클라이너,안락의자
armchair: 암체어,흔들의자,1인소파
sofa: 소파,소파베드,코너소파
bean bag: 빈백,빈백소파
gaming chair: 게이밍의자,컴퓨터의자,사무용의자,회전의자
dining chair: 식탁의자,다이닝체어,플라스틱 의자
stool: 스툴,화장대의자,목욕의자
garden chair, garden furniture: 야외의자,정원의자,선베드,야외벤치
dining table: 식탁,다이닝테이블
coffee table, side table: 거실테이블,소파테이블,협탁,사이드테이블,콘솔
desk: 책상,컴퓨터책상,높이조절책상,노트북 테이블
dressing table: 화장대
shoe cabinet: 신발장,신발정리대,슈즈랙
chest of drawers: 서랍장,5단 서랍장,수납장
wardrobe, clothes rail: 옷장,행거,조립식 옷장,드레스룸 행거
tv stand: TV장,거실장,티비장
bathroom cabinet: 욕실장,욕실수납장,거울장
storage box, laundry basket: 수납함,정리함,리빙박스,장난감 정리함,빨래바구니
bunk bed: 이층침대,벙커침대,하우스침대
bed frame: 침대프레임,침대,수납침대,저상형 침대
mattress topper: 토퍼,매트리스 토퍼,매트리스커버,메모리폼 토퍼
mattress: 매트리스,메모리폼 매트리스,유아매트리스
weighted blanket: 무게이불,담요,무릎담요,블랭킷,중력이불
duvet: 이불,차렵이불,누비이불
travel pillow: 여행용 목베개,목베개,목쿠션
seat cushion: 방석,쿠션,허리쿠션,꼬리뼈 방석,대방석
clothes airer: 빨래건조대,건조대,접이식 건조대,빨래걸이
ironing board: 다리미판,다림판
waste bin: 쓰레기통,휴지통,센서 휴지통
mop, broom: 밀대,걸레,물걸레,빗자루
curtain, shower curtain: 커튼,암막커튼,샤워커튼,쉬폰커튼
blind: 블라인드,롤스크린,콤비블라인드,암막블라인드
awning, parasol: 어닝,차양막,파라솔,그늘막
rug, doormat: 러그,카페트,발매트,현관매트,규조토 발매트
bath mat: 욕실매트,미끄럼방지 매트,욕조매트
toilet seat: 변기시트,양변기 커버,변기커버,비데
toilet: 변기,양변기
camping toilet: 휴대용 변기,이동식 변기,좌변기 의자
shower cubicle: 샤워부스,샤워파티션
tap: 수도꼭지,수전,주방수전,순간온수 수전
grab rail, shower chair: 안전손잡이,욕실 안전바,샤워의자,목욕의자 노인
towel: 수건,타올,목욕타올,비치타올
frying pan: 프라이팬,그릴팬,궁중팬,후라이팬
saucepan: 냄비,편수냄비,양수냄비,냄비세트,무쇠냄비,곰솥
pressure cooker: 압력솥,압력밥솥,전기압력솥
baking tin: 베이킹틀,케이크틀,머핀틀,오븐팬,실리콘몰드
mandoline slicer: 채칼,슬라이서,강판,야채슬라이서
kitchen knife set: 식칼,칼세트,부엌칼,과도
kitchen scissors: 주방가위,가위
chopping board: 도마
kitchen utensils: 조리도구,뒤집개,국자,집게,거품기
plate set: 접시,접시세트,그릇세트,식기세트
mug: 머그컵,컵,텀블러,찻잔,보온컵
drinking glasses: 유리컵,와인잔,유리잔,맥주잔
carafe, teapot: 물병,유리저그,디캔터,주전자,티포트
vacuum flask: 보온병,보온물병,보온죽통,진공보온병
water bottle: 물병,물통,스포츠물병,어린이 물통
lunch box: 도시락,도시락통,밀폐용기,반찬통
garlic press: 마늘압착기,호두까기,감자으깨기,피자칼
meat grinder: 고기 분쇄기,민서기,전동 민서기,고기갈이
toaster: 토스터,토스터기
sandwich maker: 샌드위치 메이커,샌드위치기,토스트기
fire pit: 화로대,화롯대,불멍 화로,파이어피트
ethanol fireplace: 에탄올 난로,전기벽난로,에탄올 램프
barbecue, charcoal grill: 숯불그릴,바베큐그릴,화로구이,훈연기
gas barbecue: 가스그릴,가스 바베큐
patio heater: 야외난로,테라스 히터,가스난로
kerosene heater: 등유난로,석유난로,팬히터
candle, tealight: 티라이트,티라이트 캔들,양초,향초,LED 캔들
reed diffuser: 디퓨저,룸스프레이,왁스타블렛,섬유향수
clock, alarm clock: 벽시계,알람시계,탁상시계,디지털시계
photo frame, picture: 액자,디지털액자,포토프레임
vase, plant pot: 화병,꽃병,화분
indoor fountain: 실내분수,정원분수,태양광 분수
outdoor thermometer: 실외온도계
safe, money box: 금고,가정용금고,저금통,돈통
padlock: 자물쇠,번호자물쇠,다이얼 자물쇠,열쇠자물쇠
door lock: 현관문 잠금장치
child safety lock: 안전잠금장치,모서리보호대,콘센트 안전커버,서랍잠금장치
fly screen: 방충망,모기장,자석방충망
suitcase: 캐리어,여행가방,기내용 캐리어,어린이 캐리어
shopping trolley: 쇼핑카트,트롤리,이동식 트롤리,장바구니 카트
scaffold tower: 비계,이동식 비계,작업발판,말비계,우마사다리
wash basin: 세면대,세면기
kitchen sink: 싱크대,싱크볼
bed linen: 침구세트,이불커버,침대커버,침대시트
gas range: 가스오븐레인지,전기레인지 오븐
built-in hob: 빌트인 쿡탑,하이라이트 쿡탑
bar cart: 바트롤리,주방 트롤리
wine rack: 와인랙,와인거치대
spice rack: 양념통,양념랙,양념선반
dish rack: 식기건조대,식기건조대 싱크대
bread bin: 브레드박스,빵보관함
salt and pepper shakers: 소금통,후추통
cake stand: 케이크스탠드,케이크트레이
serving tray: 쟁반,트레이 쟁반
salad spinner: 야채탈수기,샐러드스피너
colander: 채반,거름망,체망
measuring cup: 계량컵,계량스푼
mixing bowl: 믹싱볼,스텐볼
rolling pin: 밀대 베이킹,밀방망이
cookie cutter: 쿠키커터,모양틀
piping bag: 짤주머니,깍지 베이킹
cake topper: 케이크토퍼
tea towel: 행주,키친타올 천
oven glove: 오븐장갑,주방장갑 내열,냄비받침
napkins: 냅킨,종이냅킨
napkin ring: 냅킨링,냅킨홀더
ice bucket: 아이스버킷,아이스바스켓
cocktail shaker: 쉐이커 칵테일,칵테일쉐이커
hip flask: 힙플라스크,휴대용 술병
storage jar: 유리병 보관,밀폐병,보관용기
pizza stone: 피자스톤,피자돌판
grill brush: 그릴브러쉬,그릴솔
smoker: 훈연그릴,훈제기,펠릿그릴
tortilla maker: 또띠아 메이커,로티메이커
tea maker: 티메이커,티포트 전기,사모바르
kitchen timer: 키친타이머,주방타이머
knife block: 칼꽂이,칼블럭
cheese grater: 치즈강판,강판
clothes hanger: 옷걸이
coat stand: 스탠드행거,스탠드 옷걸이
umbrella stand: 우산꽂이
wall clock: 벽시계,뻐꾸기시계
hourglass: 모래시계
sculpture: 조각상,석고상,장식인형
incense burner: 향꽂이,향로,인센스홀더
wax melt warmer: 캔들워머,왁스멜트 워머
oil lamp: 오일램프,호롱불,등유램프
lamp shade: 램프갓,전등갓
lamp holder: 전구소켓,램프홀더
cable reel: 릴선,전선릴
power plug: 전원플러그,전기플러그
cable tie: 케이블타이
junction box: 분전함,정션박스,배전함
exhaust fan: 환풍기,욕실환풍기,배기팬
firewood rack: 장작거치대,장작랙,장작가방
headboard: 침대헤드,헤드보드
slatted bed base: 갈빗살,침대 깔판,받침대 침대
trundle bed: 데이베드,서랍침대,슬라이딩침대
cushion cover: 쿠션커버,베개커버
sofa cover: 소파커버,의자커버
curtain rod: 커튼봉,커튼레일,압축봉
toilet brush: 변기솔,화장실솔
toilet paper holder: 휴지걸이,화장지걸이
bidet: 비데,전자비데
shower tray: 샤워트레이
shower hose: 샤워호스,샤워줄
scouring pad: 수세미,스펀지 주방
household gloves: 고무장갑
bin bags: 쓰레기봉투,비닐봉투
fly swatter: 파리채
patio set: 야외테이블세트,테라스세트
parasol base: 파라솔받침대,파라솔 거치대
tarpaulin: 타프,방수포,천막천
mailbox: 우편함,우체통,택배함
door handle: 문손잡이,도어손잡이,가구손잡이
hygrometer: 습도계,온습도계
endoscope camera: 내시경카메라,산업용 내시경
isopropyl alcohol: 이소프로필알콜,이소프로판올
hydrogen peroxide: 과산화수소
hydrochloric acid: 염산
sulfuric acid: 황산
caustic soda: 가성소다,수산화나트륨
ammonia solution: 암모니아수
aluminium foil: 쿠킹호일,알루미늄 호일
cling film: 랩 주방,비닐랩
baking paper: 종이호일
crowbar: 빠루
chisel: 끌 목공
rivet gun: 리벳건
caulking gun: 실리콘건,코킹건
grease gun: 구리스건
sound level meter: 소음측정기
light meter: 조도계
anemometer: 풍속계
place mat: 식탁매트,테이블매트
coaster: 컵받침,코스터 컵받침
tablecloth: 식탁보,테이블보
table runner: 테이블러너
tagine: 타진냄비
paella pan: 빠에야팬
roasting pan: 로스팅팬
clay pot: 뚝배기
skewers: 꼬치,바베큐 꼬치
barbecue tools: 바베큐 도구,그릴 도구
lifting sling: 슬링바,체인슬링
shackle: 샤클
clothes line: 빨랫줄
clothes pegs: 빨래집게
dustpan: 쓰레받기
feather duster: 먼지떨이
dream catcher: 드림캐쳐
wind chime: 풍경 종,윈드차임
corkscrew: 와인오프너,코르크스크류
bottle opener: 병따개
slush machine: 슬러시기계
hot dog machine: 핫도그기계
tool box: 공구함
tool bag: 공구가방,공구벨트
hanging chair: 에그체어,해먹의자
porch swing: 그네의자,그네벤치
mothballs: 좀약,나프탈렌
methylated spirit: 변성알코올,알코올 연료
methanol: 메탄올
chocolate melter: 초콜릿 멜팅기,초콜릿 중탕기
stone melanger: 멜란저
jewellery box: 보석함,악세사리 보관함
underfloor heating: 바닥난방 필름
heating cable: 열선 케이블,동파방지열선
beer dispenser: 맥주디스펜서
beverage dispenser: 음료디스펜서
flag: 깃발,국기
bunting: 가랜드,만국기
kitchen cabinet: 주방수납장,렌지대
kitchen island: 아일랜드 식탁
thermostat: 온도조절기
radiator valve: 라디에이터 밸브,난방밸브
lint roller: 돌돌이,먼지제거 롤러
toilet plunger: 뚫어뻥,압축기 변기
bath pillow: 욕조베개
bath tray: 욕조트레이
bed tray: 베드트레이,침대 테이블
fireplace tools: 벽난로 도구
stove pipe: 연통
bench: 벤치,수납벤치,벤치의자
folding stool: 접이식의자 간이,폴딩스툴,접이식 발판
doll's house: 인형집,인형의 집,돌하우스
doll's furniture: 인형 가구
doll's pram: 인형 유모차
toy kitchen: 주방놀이,소꿉놀이,원목 주방놀이
toy shop: 마트놀이,계산대 놀이,금전등록기 완구
toy workbench: 공구놀이
toy doctor kit: 병원놀이
stacking toy: 링쌓기,컵쌓기,스태킹 토이
shape sorter: 도형맞추기,모양맞추기
building blocks: 원목블록,쌓기블록,조립블록
marble run: 구슬굴리기,마블런
marbles: 유리구슬
spinning top: 팽이,배틀팽이
yo-yo: 요요
kite: 연날리기,가오리연,어린이연
bubble machine: 버블머신,버블건,비눗방울 기계
water gun: 물총,워터건
dart blaster: 너프건,스펀지총
dart board: 다트판,다트게임,자석다트
table football: 테이블축구,축구게임기
pool table, air hockey: 당구대,포켓볼,에어하키
table tennis table: 탁구대,탁구세트
playing cards: 트럼프카드,카드게임,플레잉카드
chess set: 체스,체스판,체스세트
3d puzzle: 입체퍼즐,큐브퍼즐,스피드 큐브
microscope: 현미경,어린이 현미경
telescope: 천체망원경,단망경,망원경
binoculars: 쌍안경,오페라글라스
science kit: 과학실험키트,실험세트,과학교구,코딩로봇
excavation kit: 발굴키트,공룡발굴
toy robot: 로봇완구,장난감 로봇,변신로봇
electronic pet: 전자펫,로봇강아지,다마고치
remote control car: RC카,무선조종 자동차,무선자동차,알씨카
remote control helicopter: RC 헬기,RC 보트,RC 비행기
drone: 미니드론,촬영드론,카메라 드론
race track: 레이싱트랙,트랙 자동차
train set: 기차놀이,기차세트,기차 장난감
play tent: 놀이텐트,인디언텐트,놀이터널,키즈텐트
ball pit: 볼풀,볼풀공,볼풀장
sandpit, water table: 모래놀이 테이블,모래상자,물놀이 테이블
bouncy castle: 에어바운스,바운스캐슬
swing set: 정원그네,야외그네,그네세트
trampoline: 트램폴린,방방이,점핑 트램폴린,트램펄린,방방,점핑트램폴린
climbing frame: 클라이밍돔,정글짐,피클러
slide: 유아 미끄럼틀,미끄럼틀
rocking horse: 흔들목마,스프링카,점핑말,목마
ride-on car: 붕붕카,승용완구,스윙카
electric ride-on car: 유아 전동차,어린이 전동차,전동승용차,전동차
balance bike: 밸런스바이크,유아 밸런스 자전거
tricycle: 세발자전거,유아 세발자전거,삼륜 자전거
kick scooter: 킥보드,유아 킥보드,스턴트 스쿠터
roller skates: 롤러스케이트,인라인스케이트,힐리스
pogo stick: 포고스틱,스카이콩콩
skateboard: 스케이트보드,롱보드,에스보드
sledge: 눈썰매,썰매,스노우튜브
ski jacket, ski suit: 스키복,스키자켓,보드복,스키바지
ski poles: 등산스틱,스키폴,트레킹폴
snowshoes: 아이젠,설피
ice skates: 스케이트화,아이스스케이트,피겨스케이트,빙상스케이트
treadmill: 런닝머신,러닝머신,트레드밀,워킹패드
exercise bike: 실내자전거,헬스자전거,스핀바이크
mini exercise bike: 미니 사이클,페달운동기구
elliptical trainer: 일립티컬,크로스트레이너
rowing machine: 로잉머신
stepper: 스텝퍼,스텝박스
weight bench: 벤치프레스,웨이트벤치,인클라인 벤치
dumbbell: 덤벨,아령,케틀벨,바벨
resistance bands: 저항밴드,운동밴드,루프밴드,풀업밴드
pull-up bar: 철봉,문틀철봉,치닝디핑
punching bag: 샌드백,권투 샌드백,펀치백
boxing gloves: 복싱글러브,권투글러브
gym ball: 짐볼,요가볼,밸런스볼
balance board: 밸런스보드,균형판
foam roller: 폼롤러,마사지볼
yoga mat: 요가매트,운동매트,필라테스 매트
ab roller: 복근운동기구,슬라이드 휠,복근롤러
weighted hula hoop: 훌라후프
archery set, crossbow: 양궁세트,활쏘기,석궁,컴파운드 보우
slingshot: 새총
airsoft gun: 비비탄총,에어소프트건,공기총
badminton set: 배드민턴 라켓,배드민턴 세트,배드민턴채
football goal, basketball hoop: 축구골대,농구대,농구골대
football, basketball: 축구공,농구공,배구공
golf clubs: 골프채,골프클럽,퍼터,골프스윙연습기
wetsuit: 잠수복,웨트슈트,슈트 서핑
snorkel mask: 스노클 마스크,스노클링 세트,잠수경,물안경,풀페이스 마스크
swim fins: 오리발,스노클핀
swimming ring, pool float: 튜브,물놀이 튜브,유아튜브,목튜브
swimming armbands: 팔튜브,암링,부력조끼,스윔베스트
paddling pool: 유아풀장,풀장,에어풀,미니풀장,물놀이풀
hot tub: 이동식 스파,자쿠지,반신욕조
inflatable kayak: 카약,인플래터블 카약,공기주입식 카약,카누
inflatable boat: 고무보트,공기보트
paddle board: 패들보드,서프보드,인플레이터블 패들보드
bodyboard: 부기보드,킥판
fishing rod, fishing reel: 낚싯대,낚시대,릴낚시
tent: 텐트,원터치텐트,팝업텐트,캠핑텐트,그늘막텐트
gazebo: 캐노피,몽골텐트,파고라,그늘막
camp bed: 야전침대,캠핑침대,접이식침대,간이침대
camping chair: 캠핑의자,접이식의자,낚시의자,비치체어
camping table: 캠핑테이블,접이식테이블,롤테이블
hammock: 해먹,흔들의자 해먹,행잉체어
sleeping mat: 에어매트,자충매트,캠핑매트,에어매트리스
camping stove: 캠핑버너,휴대용 버너,휴대용 가스레인지,부탄가스버너,가스버너,구이바다
gas lantern: 가스랜턴
hiking rucksack: 등산배낭,하이드레이션 백팩
climbing harness: 안전벨트 등반,하네스,안전대,추락방지 안전대
carabiner, climbing rope: 카라비너,등반로프,클라이밍로프
multitool: 멀티툴,주머니칼,맥가이버칼
bicycle: 자전거,산악자전거,접이식 자전거,아동자전거,MTB 자전거
bicycle trailer: 자전거 트레일러,자전거 견인차
bicycle child seat: 자전거 유아시트,자전거 안장 유아용,자전거 안장시트
bicycle lock: 자전거 자물쇠,자전거락
bicycle pump: 자전거 펌프,발펌프,손펌프
bicycle light: 자전거 라이트,자전거 전조등,자전거 후미등
bicycle helmet: 자전거 헬멧,아동헬멧,킥보드 헬멧
bike roller trainer: 자전거 롤러,스마트로라
dog crate: 강아지 케이지,이동장,애견 케이지,애견 울타리,켄넬
cat tree: 캣타워,스크래쳐,캣폴
dog bed: 강아지방석,강아지집,고양이집,애견침대
pet water fountain: 고양이 정수기,자동급식기,펫정수기
aquarium heater: 수족관 히터,어항히터,수조히터
aquarium: 어항,수족관,수조
dog chew: 개껌,애견간식,강아지 간식,강아지껌
dog food: 강아지사료,고양이사료,사료
dog collar, dog lead: 강아지 목줄,강아지 하네스,짖음방지기,애견 리드줄
cat litter, litter box: 고양이모래,고양이 화장실,자동화장실
pet clipper: 애견미용기,애견 바리깡,발톱갈이
rodent cage: 햄스터 케이지,토끼집,새장
terrarium: 테라리움,파충류 사육장
bird feeder, bird house: 새모이통,새집
ukulele: 우쿨렐레
guitar: 기타,통기타,어쿠스틱기타,전자기타,일렉기타
keyboard piano: 전자피아노,디지털피아노,전자키보드,신디사이저
drum kit: 드럼세트,전자드럼,카혼
violin, cello: 바이올린,첼로
recorder flute, harmonica: 리코더,하모니카,멜로디언
xylophone: 실로폰,칼림바,텅드럼,글로켄슈필
guitar amplifier, audio interface: 기타앰프,앰프,오디오 인터페이스,믹서 음향
candle making kit: 캔들만들기,비누만들기 키트,캔들 DIY
craft kit: 만들기키트,비즈공예,팔찌만들기,DIY키트
diamond painting: 보석십자수,명화그리기
model kit: 프라모델,조립모형
face paint: 페이스페인팅,바디페인팅,분장물감
fancy dress costume: 할로윈 코스튬,코스튬,분장의상
wig, hair extensions: 가발,붙임머리,헤어피스
confetti cannon: 파티폭죽,컨페티,꽃가루 폭죽,에어샷
balloon set: 풍선세트,은박풍선,헬륨풍선,풍선아치
helium cylinder: 헬륨가스,헬륨통,헬륨 가스통
party decorations: 파티용품,생일가랜드,파티가랜드
birthday candles: 생일초,생일케이크초,분수초
sparklers: 스파클라,불꽃놀이,폭죽,스파클러,연막탄
glow sticks: 야광스틱,야광봉,응원봉
advent calendar: 어드벤트 캘린더,크리스마스 캘린더
christmas tree: 크리스마스트리
christmas lights: 크리스마스 조명,트리전구,앵두전구,커튼조명
snow globe: 스노우볼,워터볼,오르골 스노우볼
music box: 오르골,뮤직박스
artificial flowers: 조화,인조화,드라이플라워,비누꽃
correction fluid: 수정액,수정테이프,수정펜
whiteboard: 화이트보드,칠판,자석보드,코르크보드
drawing board: 그림판,이젤,자석그림판,물놀이 그림판
felt-tip pens: 사인펜,마카펜,형광펜,색연필,크레용
acrylic paint: 아크릴물감,수채화물감,유화물감,포스터물감
ink cartridge: 잉크카트리지,토너,프린터잉크
backpack: 책가방,백팩
school bag: 책가방,초등학생 책가방,학생가방,초등 책가방
pencil case: 필통,연필꽂이
baby bouncer: 바운서,아기 바운서,전동바운서,아기그네
baby walker: 보행기,걸음마 보조기,아기 보행기
stair gate: 안전문,아기 안전문,베이비게이트,계단 안전문
bed rail: 침대안전가드,침대가드,침대난간
playpen: 베이비룸,플레이야드,아기울타리
baby bottle steriliser: 젖병소독기,젖병살균기
bottle warmer: 분유포트,보틀워머,젖병워머,분유제조기
breast pump: 유축기,전동유축기,수동유축기,핸즈프리 유축기,모유유축기
baby food maker: 이유식 제조기,이유식 마스터기,이유식기
nappy bin: 기저귀 쓰레기통,매직캔
nasal aspirator: 콧물흡입기,코흡입기,전동 콧물흡입기
baby nail trimmer: 아기 손톱깎이,아기 네일트리머
baby carrier: 아기띠,힙시트,슬링,포대기
child walking harness: 미아방지끈,미아방지가방,보행보조끈,미아방지띠
bed canopy: 캐노피 침대,침대캐노피,아기모기장,유아모기장
moses basket, bedside crib: 아기침대,요람,베이비네스트,신생아침대,바시넷
travel cot: 휴대용 아기침대,여행용 아기침대
cot: 아기침대,유아침대
children's toothbrush: 유아칫솔,어린이칫솔
baby cutlery: 유아식기,이유식 스푼,흡착식판,유아식판
sippy cup: 빨대컵,스파우트컵,유아컵
soother clip: 공갈젖꼭지 클립,쪽쪽이 클립,노리개 클립
baby mobile: 모빌,아기모빌,흑백모빌
baby gym: 아기체육관
busy board: 비지보드,몬테소리 교구,액티비티 큐브
foam play mat: 놀이매트,폴더매트,퍼즐매트,층간소음매트
child car seat: 카시트,유아카시트,부스터시트,주니어카시트,바구니카시트
high chair: 하이체어,아기 식탁의자,유아 식탁의자,부스터
potty: 유아변기,아기변기,유아 변기커버
christmas decorations: 트리장식,크리스마스 오너먼트
paint brush: 페인트붓,그림붓,미술붓
paint roller: 페인트롤러,도장롤러
artist canvas: 캔버스 미술,유화 캔버스
knitting needles: 뜨개바늘,대바늘
crochet kit: 코바늘,코바늘세트,뜨개질키트
knitting yarn: 뜨개실,털실
embroidery kit: 자수키트,십자수,프랑스자수 키트
sewing kit: 반짇고리,바느질세트
sewing thimble: 골무
weaving loom: 직조기,베틀,위빙룸
pottery wheel: 도예물레,물레 도자기,도자기만들기
origami paper: 색종이,색지
craft foam sheets: 에바폼,색스펀지
pompoms: 폼폼이,뿅뿅이
glitter: 글리터,반짝이가루
airbrush: 에어브러쉬,에어브러시
fuse beads: 펄러비즈,컬러비즈 다림질
loom bands: 고무줄팔찌,룸밴드
mosaic kit: 모자이크 만들기
stencil: 스텐실,모양자
resin mould: 레진몰드,에폭시 몰드
scrapbook: 앨범,포토앨범,스크랩북
barcode scanner: 바코드스캐너,바코드리더기
banknote detector: 위폐감별기,지폐감별기
hole punch: 펀치 문구,타공기
stapler: 스테이플러,호치키스,찍개
paper trimmer: 재단기,종이재단기,작두 종이
tape dispenser: 테이프커터기,테이프디스펜서
ring binder: 바인더,서류철,파일철
clipboard: 클립보드
desk organiser: 책상정리함,연필꽂이,데스크 오거나이저
footrest: 발받침,발거치대 책상
tv bracket: 티비브라켓,벽걸이 브라켓,tv거치대
laptop stand: 노트북거치대,노트북받침대
laptop cooling pad: 노트북쿨러,노트북쿨링패드
phone stand: 휴대폰거치대,태블릿거치대,스마트폰 거치대
selfie stick: 셀카봉
gimbal: 짐벌
camera lens: 카메라렌즈,망원렌즈
camera flash: 카메라플래시,스트로보
camera bag: 카메라가방
projector screen: 프로젝터스크린,빔스크린
document scanner: 스캐너,문서스캐너,필름스캐너
memory card reader: 카드리더기,메모리카드리더기
usb flash drive: usb메모리,유에스비메모리
external hard drive: 외장하드,외장ssd
network switch: 스위칭허브,네트워크 스위치
tv antenna: 안테나,tv안테나,실내안테나
av receiver: 앰프,스테레오 앰프,av리시버
subwoofer: 서브우퍼,우퍼
car speakers: 차량용 스피커,카스피커
megaphone: 확성기,메가폰
intercom: 인터폰,비디오폰
voice recorder: 녹음기,보이스레코더,소형녹음기
digital calendar: 디지털달력,전자달력
portable tv: 휴대용 tv,휴대용 티비
ink pad: 스탬프잉크,인주,스탬프패드
rubber stamp: 고무도장,만년도장
sand art kit: 모래그림,샌드아트
scratch art set: 스크래치북
wrapping paper: 포장지
greeting card: 생일카드,축하카드
cash register: 금전등록기,포스기
desk pad: 데스크패드,데스크매트
mouse pad: 마우스패드
monitor arm: 모니터암
monitor stand: 모니터받침대,모니터스탠드
tripod: 삼각대,카메라삼각대
softbox: 소프트박스,촬영조명
voice translator: 번역기,통역기
cordless phone: 무선전화기,유선전화기,집전화기
kids tablet: 어린이태블릿,유아 태블릿
learning computer: 어린이 노트북,유아컴퓨터
tv box: tv박스
set-top box: 셋톱박스
pushchair, stroller, buggy, baby stroller: 유모차,절충형 유모차,휴대용 유모차,스트롤러
pram, baby carriage, perambulator: 디럭스 유모차,요람형 유모차,신생아 유모차
carrycot, bassinet: 휴대용 아기침대,배시넷,캐리코트
car seat, child car seat, child restraint, baby car seat: 카시트,유아용 카시트,신생아 카시트,바구니 카시트
booster seat, booster cushion: 부스터 시트,주니어 카시트
cot, crib, baby cot, baby bed: 아기침대,유아침대,유아용 침대,베이비침대
bedside crib, co-sleeper, bedside sleeper: 사이드 침대,아기 사이드침대,코슬리퍼
cradle, rocking cradle, baby hammock: 요람,아기요람,흔들침대,아기 해먹
travel cot, playpen, playard, pack and play: 여행용 아기침대,플레이펜,아기 베이비룸,놀이방 울타리
bunk bed, double decker bed, loft bed, high bed, bunk beds: 2층침대,이층침대,벙커침대,다층침대,2단침대
bed rail, bed guard: 침대가드,침대 안전가드,침대 난간
high chair, highchair, feeding chair: 하이체어,유아 식탁의자,아기식탁의자,이유식 의자
table-mounted chair, hook-on chair, clip-on chair: 부착식 식탁의자,테이블 부착 의자
learning tower, kitchen tower, helper tower: 러닝타워,키친헬퍼,학습탑
baby bottle, feeding bottle, nursing bottle: 젖병,아기젖병,분유병,유아젖병
bottle teat, teat, bottle nipple: 젖꼭지,젖병꼭지
soother, pacifier, baby dummy: 공갈젖꼭지,쪽쪽이,노리개젖꼭지
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: 쪽쪽이클립,공갈젖꼭지 클립,공갈젖꼭지 스트랩
teether, teething ring, teething toy: 치발기,치아발육기,이앓이 장난감
self-feeding pillow, baby self feeding pillow, bottle prop: 셀프수유쿠션,셀프 수유,젖병 거치대
sippy cup, training cup, toddler cup: 빨대컵,연습컵,유아컵,아기컵
baby food maker, baby food processor: 이유식 제조기,이유식 마스터
bottle warmer, bottle steriliser, baby bottle sterilizer: 젖병워머,젖병소독기,분유포트
baby carrier, child carrier, front carrier: 아기띠,힙시트,아기캐리어
baby sling, baby wrap: 슬링아기띠,아기 슬링,베이비랩,포대기
child carrier backpack, back carrier: 등산용 아기캐리어,백캐리어
baby bouncer, bouncer, reclined cradle, baby rocker: 바운서,아기바운서,바운스체어
baby swing, infant swing: 아기그네,스윙바운서,베이비스윙
baby jumper, door bouncer, baby activity jumper: 점퍼루,쏘서,도어점퍼
baby walker, walking frame: 보행기,아기 보행기,유아 보행기,걸음마 보조기
push-along walker, walker wagon, push walker toy: 걸음마 수레,러닝워커,걸음마 장난감
baby monitor, baby camera, babyphone: 베이비모니터,아기 모니터,베이비캠,홈캠
bath seat, baby bath seat, bath ring: 목욕의자,아기 목욕의자,유아 욕조의자
baby bath, baby bathtub, bath tub: 아기욕조,신생아 욕조,유아욕조
potty, training potty: 유아변기,아기변기,배변훈련기,유아용 소변기
changing table, changing unit, baby changer: 기저귀교환대,기저귀갈이대
changing mat, changing pad: 기저귀갈이매트,기저귀교환매트
baby nest, sleep nest, baby lounger: 베이비네스트,아기 둥지침대,신생아 라운저
cot bumper, crib bumper, bed bumper: 침대범퍼,범퍼침대,범퍼가드
baby sleeping bag, sleep sack, wearable blanket: 아기 수면조끼,아기 슬리핑백,수면조끼
swaddle, swaddling blanket: 속싸개,스와들,스와들업
footmuff, pushchair footmuff: 풋머프,유모차 방한커버
baby mattress, cot mattress, children's mattress: 아기 매트리스,유아 매트리스
baby pillow, infant pillow: 아기베개,신생아 베개,짱구베개
nursing pillow, breastfeeding pillow: 수유쿠션,수유베개
nappy, diaper, nappies: 기저귀,아기기저귀,팬티기저귀
baby wipes, wet wipes: 물티슈,아기물티슈
bib, baby bib: 턱받이,아기 턱받이
safety gate, baby gate, stair gate: 안전문,아기 안전문,베이비게이트
child safety lock, cupboard lock, cabinet lock, drawer lock: 서랍잠금장치,안전잠금장치,서랍안전잠금
child safety harness, toddler reins, walking harness, wrist link: 미아방지끈,미아방지가방
bicycle child seat, child bike seat: 자전거 유아시트,자전거 아동안장
bicycle trailer, child bike trailer: 자전거 트레일러,유아 트레일러
children's chair, kids chair: 유아의자,어린이의자,아동의자
children's table, kids desk: 유아책상,어린이책상,아동책상
step stool, children's step stool: 유아 발판,발디딤대,계단 발판
children's night light, nursery lamp: 수유등,아기 무드등,취침등
baby mobile, cot mobile, crib mobile: 모빌,아기모빌,흑백모빌
play mat, baby gym, activity mat: 놀이매트,아기체육관,바닥매트
puzzle mat, foam mat, floor puzzle: 퍼즐매트,폼매트
thermometer, baby thermometer, bath thermometer: 체온계,아기체온계,탕온도계
nasal aspirator, nose cleaner: 콧물흡입기,코흡입기
doll, plastic doll, fashion doll: 인형,패션인형,플라스틱 인형,구체관절인형
baby doll, reborn doll: 아기인형,베이비돌,리본돌
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: 봉제인형,인형,솜인형,봉제완구
teddy bear: 곰인형,테디베어
comforter, comfort blanket, security blanket: 애착이불,애착인형,아기 위로담요
hand puppet, finger puppet, puppet: 손인형,손가락인형
slime, slime kit, slime toy: 슬라임,액체괴물,액괴
modelling clay, play dough, plasticine: 점토,클레이,찰흙,아이클레이,유토
kinetic sand, play sand, magic sand: 모래놀이,매직샌드,키네틱샌드,촉촉이모래
squishy toy, squishies, stress ball: 스퀴시,말랑이,스트레스볼
fidget toy, fidget spinner, pop it: 피젯토이,피젯스피너,푸시팝,팝잇
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: 자석완구,자석구슬,자석장난감,자석볼
magnetic building blocks, magnetic tiles: 자석블록,자석타일
water beads, water balls, expanding beads, growing toy: 워터비즈,개구리알,수정토,물먹는 구슬
bath toy, bath duck, rubber duck: 목욕놀이,목욕장난감,물놀이 장난감,러버덕
rattle, baby rattle: 딸랑이,아기딸랑이
activity toy, sorting toy, shape sorter, stacking toy, activity cube: 도형맞추기,쌓기놀이,오감놀이,원목 링쌓기
busy board, activity board: 비지보드,감각놀이판
pull-along toy, push-along toy, pull toy: 끌차,끄는 장난감,밀고 끄는 장난감
building blocks, wooden blocks, building bricks: 블록,블럭,원목블록,쌓기나무
jigsaw puzzle, puzzle, wooden puzzle: 퍼즐,직소퍼즐,원목퍼즐
puzzle cube, magic cube: 큐브,매직큐브,스피드큐브
board game: 보드게임
toy car, toy vehicle, model car: 장난감 자동차,미니카,자동차 완구,모형자동차
remote-controlled car, rc car, radio-controlled car: 무선조종 자동차,rc카,무선자동차,알씨카
toy train, train set, wooden train: 장난감 기차,기차놀이,기차완구
racing track, slot car track: 레이싱트랙,자동차 트랙
toy excavator, toy truck, construction vehicle toy: 포크레인 장난감,중장비 장난감,덤프트럭 장난감
toy drone, drone, quadcopter, toy helicopter: 드론,장난감 드론,쿼드콥터,무선헬기
toy robot, robot toy, transforming robot: 로봇 장난감,변신로봇,완구로봇
action figure, toy figure, figurine: 피규어,액션피규어,캐릭터 피규어
dollhouse, doll's house: 인형집,인형의 집,돌하우스
doll's pram, toy pushchair, doll stroller: 인형 유모차,장난감 유모차
toy kitchen, play kitchen, kitchen playset: 주방놀이,소꿉놀이,장난감 주방
toy food, play food, toy tea set: 음식모형,과일자르기,소꿉놀이 음식
toy tool set, toy tools, workbench toy: 공구놀이,장난감 공구
toy make-up, children's make-up kit, toy cosmetics: 어린이 화장품,화장놀이,어린이 메이크업
toy doctor set, doctor playset: 병원놀이,의사놀이
musical toy, toy piano, toy drum, toy guitar, xylophone: 악기 장난감,장난감 피아노,장난감 드럼,실로폰
whistle, toy whistle, toy flute, kazoo: 호루라기,피리,장난감 나팔
toy phone, children's tablet, learning tablet: 장난감 전화기,장난감 휴대폰,어린이 태블릿
children's camera, kids camera: 어린이 카메라,키즈카메라
toy gun, toy pistol, water gun, water pistol: 장난감총,물총,장난감 권총,비비탄총
projectile toy, dart gun, foam dart blaster, gel blaster: 다트총,젤리탄총,수정탄총
toy bow, bow and arrow toy, toy crossbow: 장난감 활,활쏘기 장난감,석궁 장난감
slingshot, catapult: 새총,슬링샷
toy sword, foam sword: 장난감 칼,광선검,장난감 검
balloon, balloons, latex balloon, foil balloon: 풍선,고무풍선,은박풍선,헬륨풍선
water balloon, water bomb: 물풍선
soap bubbles, bubble blower, bubble machine, bubble wand: 비눗방울,버블건,비누방울,버블머신
yo-yo, yoyo: 요요,요요장난감
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: 탱탱볼,얌체공,요요볼
flying disc, frisbee, boomerang: 프리스비,원반,부메랑
jump rope, skipping rope: 줄넘기
sand toys, beach toys, bucket and spade, sandpit toys: 모래놀이 장난감,모래놀이세트
sandpit, sandbox: 모래놀이통,샌드박스
swing, garden swing, children's swing: 그네,유아그네,실외그네
slide, children's slide, playground slide: 미끄럼틀,유아미끄럼틀
climbing frame, playground equipment, climbing triangle, climbing toy: 정글짐,클라이밍 놀이기구,피클러 트라이앵글
playhouse, play tent, teepee, play tunnel: 놀이텐트,플레이하우스,인디언텐트,터널텐트
bouncy castle, inflatable castle: 에어바운스,바운시캐슬
seesaw, rocking horse, rocking toy: 흔들목마,시소,흔들말
ride-on toy, ride-on car, sit-on toy: 붕붕카,승용완구,푸쉬카,타는 장난감
electric ride-on car, children's electric car, battery ride-on: 유아전동차,어린이 전동차,아동용 전동차
balance bike, running bike: 밸런스바이크,유아밸런스바이크
tricycle, children's tricycle: 세발자전거,유아자전거,삼륜자전거
fancy-dress costume, costume, carnival costume, halloween costume: 코스튬,할로윈 의상,캐릭터 의상,코스프레 의상
carnival mask, costume mask, party mask: 가면,파티가면,할로윈마스크
wig, costume wig: 가발,파티가발
craft kit, creative kit, diy craft kit, bead kit: 만들기세트,공예키트,비즈공예,만들기키트
finger paint, finger paints: 핑거페인트,손가락 물감,핑거물감
experiment kit, science kit, chemistry set: 과학실험키트,실험키트,과학키트
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: 자석칠판,그림판,lcd 전자칠판,화이트보드
children's jewellery kit, bead making kit: 비즈만들기,팔찌만들기
temporary tattoo, tattoo stickers, children's tattoo: 타투스티커,판박이,문신스티커
inflatable toy, inflatable pool, paddling pool, kids pool: 에어풀장,유아풀장,튜브풀장,물놀이풀
ball pit, ball pool: 볼풀,볼풀장,볼텐트
toy ball, children's ball: 장난감 공,유아공
bath book, cloth book, baby book, sound book: 헝겊책,목욕책,사운드북,촉감책
capsule toy, surprise egg, mystery box toy: 뽑기,가챠,캡슐토이,서프라이즈에그
walkie-talkie, two-way radio: 무전기,워키토키
party popper, confetti cannon: 파티폭죽,컨페티
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: 후드티,후드집업,후디,맨투맨
jumper, sweater, pullover, cardigan: 스웨터,니트,가디건,풀오버
jacket, children's jacket, winter jacket: 자켓,재킷,점퍼,패딩,아동자켓
coat, winter coat, overcoat: 코트,외투,겨울코트
raincoat, rain jacket, rain poncho: 우비,우의,레인코트,비옷
dress, children's dress, girls dress: 원피스,드레스,여아원피스
trousers, pants, children's trousers, jogging trousers: 바지,팬츠,트레이닝바지,조거팬츠
shorts, swim shorts: 반바지,숏팬츠
t-shirt, children's t-shirt, tee shirt: 티셔츠,반팔티,아동티셔츠
shirt, blouse: 셔츠,블라우스,남방
children's clothing set, tracksuit, jogging suit, two-piece outfit: 상하복,트레이닝복,아동 상하세트,츄리닝
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: 우주복,바디수트,롬퍼,아기 내의,점프수트
pyjamas, pajamas, nightwear, nightdress, nightgown: 잠옷,파자마,실내복
bathrobe, dressing gown: 목욕가운,샤워가운,배스로브
bikini, swimsuit, bathing suit, children's bikini, swimwear: 수영복,비키니,래쉬가드,아동수영복
underwear, briefs, boxer shorts, knickers: 속옷,팬티,드로즈,사각팬티
bra, brassiere: 브라,브래지어
tights, leggings, stockings: 스타킹,타이즈,레깅스
socks, children's socks, baby socks: 양말,아기양말,덧신
school uniform, gymnastics leotard, leotard: 발레복,체조복,레오타드,교복
snowsuit, ski suit, ski trousers: 스키복,스노우슈트,스키바지,방한우주복
shoes, footwear, leather shoes, ladies' shoes: 신발,구두,단화,로퍼
children's shoes, baby shoes: 아동화,유아신발,아기신발,걸음마신발
trainers, sneakers, running shoes, sports shoes: 운동화,스니커즈,러닝화
boots, winter boots, ankle boots: 부츠,방한화,앵클부츠
wellington boots, rain boots, rubber boots: 장화,레인부츠,고무장화
sandals, flip-flops, clogs, pool slides: 샌들,쪼리,아쿠아슈즈
slippers, house shoes: 슬리퍼,실내화
hat, baseball cap, beanie, sun hat, baby hat: 모자,비니,야구모자,벙거지,아기모자
gloves, mittens: 장갑,벙어리장갑,손모아장갑
scarf, shawl, snood, neck warmer: 스카프,목도리,넥워머,머플러
belt, leather belt: 벨트,허리띠,가죽벨트
sunglasses, children's sunglasses: 선글라스,썬글라스,아동선글라스
reading glasses, spectacles: 돋보기,돋보기안경,독서안경
umbrella, children's umbrella: 우산,양산,어린이우산
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: 머리핀,헤어밴드,머리끈,헤어핀,머리띠
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: 쥬얼리,패션악세사리,패션액세서리,주얼리,장신구
earrings, stud earrings, hoop earrings, ear studs: 귀걸이,귀고리,이어링,귀찌
necklace, chain necklace, choker, pendant necklace: 목걸이,네크리스,초커,펜던트
amber necklace, teething necklace: 호박목걸이,치발 목걸이
bracelet, bangle, wristband: 팔찌,브레이슬릿,뱅글
ring, finger ring: 반지,링반지,가락지,커플링
brooch, pin badge, brooch pin: 브로치,뱃지,배지
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: 피어싱,배꼽피어싱,코걸이,코피어싱
anklet, foot chain: 발찌
watch, wristwatch, children's watch, smartwatch: 손목시계,어린이시계,스마트워치,키즈워치
key ring, keychain, key fob: 열쇠고리,키링,키체인
handbag, shoulder bag, crossbody bag, tote bag: 핸드백,숄더백,크로스백,에코백,토트백
backpack, rucksack, school bag, children's backpack, satchel: 백팩,책가방,배낭,책가방 어린이,학생가방
wallet, purse, coin purse: 지갑,동전지갑,반지갑,장지갑
suitcase, travel bag, luggage, trolley case: 여행용 캐리어,여행가방,트렁크가방
pencil case, make-up bag, cosmetic bag, toiletry bag: 필통,파우치,화장품파우치
face cream, day cream, moisturiser, facial cream: 페이스크림,수분크림,얼굴크림,데이크림
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: 미백크림,화이트닝크림,기미크림
body lotion, body milk, body cream, body butter: 바디로션,바디크림,바디밀크,바디버터
hand cream: 핸드크림
baby lotion, baby cream, baby oil, nappy cream: 베이비로션,베이비크림,베이비오일,기저귀발진크림
baby powder, talcum powder: 베이비파우더,땀띠분
shampoo, hair shampoo, baby shampoo: 샴푸,두피샴푸,베이비샴푸
hair conditioner, hair mask, hair balm, hair treatment: 린스,컨디셔너,트리트먼트,헤어팩
shower gel, body wash, bubble bath, bath foam: 바디워시,샤워젤,바디클렌저,버블바스
bath bomb, bath salts, bath fizzer: 배스밤,배쓰밤,입욕제,바스솔트
soap, bar soap, hand soap, liquid soap, hand wash: 비누,핸드워시,수제비누
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: 손소독제,손세정제,손소독젤
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: 클렌징폼,클렌징오일,세안제,클렌징워터
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: 선크림,썬크림,자외선차단제,선블록,선스틱
self-tanner, tanning lotion, tanning spray: 태닝로션,셀프태닝,태닝오일
hair dye, hair colour, hair colourant, hair color, henna hair dye: 염색약,헤어염색제,염모제,새치염색약
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: 매직약,스트레이트약,케라틴 트리트먼트
hair gel, hairspray, hair wax, hair spray, hair styling product: 헤어젤,헤어스프레이,헤어왁스,포마드
hair oil, hair growth serum, hair tonic, beard oil: 헤어오일,발모제,헤어토닉,탈모토닉
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: 매니큐어,네일폴리시,젤네일,네일컬러
nail glue, artificial nail adhesive, nail adhesive: 네일글루,네일접착제,네일팁 접착제
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: 네일프라이머,빌더젤,아크릴리퀴드,네일젤
nail polish remover, acetone remover: 네일리무버,아세톤 리무버,네일제거제
artificial nails, false nails, press-on nails: 인조손톱,네일팁,붙이는네일
eyelash glue, eyelash adhesive, lash glue: 속눈썹풀,속눈썹접착제,속눈썹글루,속눈썹연장글루
false eyelashes, eyelash extensions, artificial eyelashes: 인조속눈썹,속눈썹연장,속눈썹
mascara, eyeliner, kajal, eye pencil: 마스카라,아이라이너
eyeshadow, eye shadow palette, make-up palette, make-up kit: 아이섀도우,아이섀도,섀도우 팔레트,메이크업 팔레트
lipstick, lip gloss, lip tint: 립스틱,립글로스,립틴트,루즈
lip balm, lip care: 립밤,립케어,챕스틱
foundation, face powder, concealer, blusher, bb cream: 파운데이션,페이스파우더,컨실러,블러셔,비비크림,쿠션팩트
face paint, face paints, body paint, theatre make-up: 페이스페인팅,바디페인트,페이스페인트
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: 향수,오드퍼퓸,오드뚜왈렛,바디미스트,코롱
after shave, shaving foam, shaving gel, aftershave lotion: 애프터쉐이브,쉐이빙폼,면도크림,쉐이빙젤
deodorant, antiperspirant: 데오드란트,데오도란트,땀억제제
depilatory cream, hair removal cream, depilatory wax, hair removal wax: 제모크림,제모왁스,왁싱
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: 타투잉크,문신잉크,반영구색소,타투색소
henna cone, black henna, henna tattoo: 헤나,헤나타투,블랙헤나
toothpaste, children's toothpaste: 치약,어린이치약
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: 치아미백제,치아미백젤,미백스트립
toothbrush, electric toothbrush: 칫솔,전동칫솔
sheet mask, facial mask, face mask cosmetic, peel-off mask: 마스크팩,얼굴팩,시트마스크
face serum, facial serum, anti-ageing serum: 세럼,에센스,앰플
body scrub, exfoliant, chemical peel: 바디스크럽,필링젤,각질제거제
massage oil, body oil, essential oil: 마사지오일,바디오일,에센셜오일,아로마오일
hair extension glue, wig glue, hair bonding glue: 가발접착제,붙임머리 접착제
hyaluron pen, dermal filler, dermaroller: 히알루론펜,필러,더마롤러
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: 자전거헬멧,사이클헬멧,어린이헬멧
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: 오토바이헬멧,바이크헬멧,풀페이스헬멧
ski helmet, riding helmet, equestrian helmet, climbing helmet: 스키헬멧,승마헬멧,등산헬멧
bicycle, bike, children's bicycle, mountain bike: 자전거,어린이자전거,아동자전거,산악자전거
electric bicycle, e-bike, ebike, electric bike, pedelec: 전기자전거,전동자전거
electric scooter, e-scooter: 전동킥보드,전기스쿠터
kick scooter, scooter, children's scooter: 킥보드,씽씽카,어린이킥보드
hoverboard, self-balancing scooter, balance scooter: 전동휠,호버보드,투휠보드
skateboard, longboard, penny board: 스케이트보드,롱보드,크루저보드
inline skates, roller skates, rollerblades, roller shoes: 인라인스케이트,롤러스케이트,롤러신발
sled, sledge, toboggan, snow slider, bob sleigh: 썰매,눈썰매
ski, skis, ski binding, cross-country skis: 스키,스키바인딩,스키플레이트
ski boots, snowboard boots: 스키부츠,보드부츠
snowboard: 스노보드,스노우보드
treadmill, running machine, walking pad: 러닝머신,런닝머신,워킹패드,트레드밀
exercise bike, spinning bike, stationary bicycle: 실내자전거,헬스자전거,스핀바이크
fitness equipment, rowing machine, cross trainer, home gym: 운동기구,로잉머신,일립티컬,헬스기구
dumbbell, kettlebell, barbell: 덤벨,아령,케틀벨,바벨
resistance band, exercise band, elastic exercise band: 저항밴드,운동밴드,세라밴드,튜빙밴드
gym ball, exercise ball, yoga ball: 짐볼,요가볼
yoga mat, exercise mat: 요가매트,운동매트
pull-up bar, door bar, chin-up bar: 철봉,문틀철봉,턱걸이
football goal, basketball hoop, goal post: 축구골대,농구대
football, soccer ball, basketball, volleyball: 축구공,농구공,배구공
swimming aid, armbands, swim vest, arm floats, buoyancy aid: 암튜브,수영조끼,팔튜브,부력보조복
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: 물놀이튜브,보행기튜브,목튜브,수영튜브
air mattress, lilo, inflatable float, pool float: 에어매트,물놀이매트,플로팅매트
life jacket, lifejacket, buoyancy vest, life vest: 구명조끼,라이프자켓,부력조끼
swimming goggles, diving mask, snorkel mask, snorkel: 물안경,수경,스노클,스노클링마스크
diving regulator, diving equipment, dive computer, buoyancy compensator: 다이빙 호흡기,스쿠버장비,다이브컴퓨터,부력조절기
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: 서핑보드,패들보드,카약,고무보트
climbing harness, full body harness, safety harness: 안전벨트 등반용,클라이밍 하네스,안전대
carabiner, karabiner, quickdraw, via ferrata set: 카라비너,퀵드로
climbing rope, fall arrester, rope brake, belay device: 등산로프,추락방지대,빌레이장치
tent, camping tent: 텐트,캠핑텐트,원터치텐트
camping stove, gas stove portable, gas cooker: 캠핑버너,가스버너,휴대용 버너
boxing gloves, punching bag: 권투글러브,복싱글러브,샌드백
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: 방진마스크,보건용마스크,kf94마스크,분진마스크
surgical mask, medical face mask, disposable mask: 덴탈마스크,일회용마스크,수술용마스크
face shield, safety visor: 페이스쉴드,안면보호구
safety glasses, safety goggles, protective goggles: 보안경,보호안경,안전고글
ski goggles: 스키고글,스노우고글,보드고글,수경,물안경 수영
solar eclipse glasses, eclipse viewer: 일식안경,태양관찰안경
protective gloves, work gloves, safety gloves, welding gloves: 작업장갑,보호장갑,안전장갑,용접장갑
disposable gloves, nitrile gloves, latex gloves: 라텍스장갑,니트릴장갑,일회용장갑
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: 오토바이장갑,라이딩자켓,바이크장갑
safety shoes, work shoes, safety boots: 안전화,작업화
high-visibility vest, reflective vest, safety vest: 안전조끼,반사조끼,형광조끼
reflector, safety reflector, reflective tag, pedestrian reflector: 반사판,안전반사,반사키링
safety helmet, hard hat, construction helmet: 안전모,작업모
ear defenders, earmuffs, hearing protection, earplugs: 귀마개,청력보호구,이어머프,방음귀마개
knee pads, elbow pads, shin guards, protective pads: 무릎보호대,팔꿈치보호대,정강이보호대
back protector, body protector, riding vest: 등보호대,척추보호대,승마조끼
welding helmet, welding mask: 용접면,용접마스크,자동용접면
passenger car, motor car, automobile: 승용차,자동차
van, light commercial vehicle, minibus: 승합차,밴차량,미니버스
lorry, truck, heavy goods vehicle: 트럭,화물차
bus, motor coach: 버스,관광버스
motor home, campervan, caravan, camper van: 캠핑카,카라반,모터홈
motorcycle, motorbike: 오토바이,모터사이클,이륜차
moped, motor scooter, electric moped: 스쿠터,모페드,전동스쿠터
quad bike, atv, all-terrain vehicle, quad: 사륜바이크,사발이
mobility scooter, wheelchair, electric wheelchair: 전동휠체어,휠체어,전동스쿠터 노인용
tyre, tire, car tyre: 타이어,자동차타이어
brake pads, brake pad, brake lining: 브레이크패드,브레이크라이닝
car battery, starter battery, vehicle battery: 자동차배터리,차량용 배터리
jump starter, battery charger for cars: 점프스타터,자동차 배터리충전기
car jack, trolley jack, axle stand: 차량용 자키,차량용 잭,유압자키
roof rack, roof box, bicycle carrier, bike rack: 루프랙,루프박스,자전거캐리어
tow bar, trailer coupling: 견인장치,트레일러,견인고리
car bulb, car headlight, xenon bulb, led headlight bulb: 자동차전구,헤드라이트,led 전조등
car charger, cigarette lighter adapter, car usb charger: 차량용충전기,시거잭충전기
tyre inflator, tire inflator, car air compressor: 공기주입기,타이어 공기주입기,에어컴프레셔
bicycle lock, bicycle light, bike light: 자전거자물쇠,자전거라이트,자전거전조등
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: 순간접착제,강력접착제,순간본드
glue, adhesive, contact adhesive, epoxy glue: 접착제,본드,에폭시접착제,목공풀
epoxy resin, resin kit, uv resin: 에폭시레진,uv레진,레진공예
polyurethane foam, assembly foam, expanding foam: 우레탄폼,발포우레탄
paint, spray paint, lacquer, varnish, aerosol paint: 페인트,스프레이페인트,락카,바니쉬
paint stripper, paint thinner, solvent, white spirit: 페인트제거제,신너,시너,박리제
drain cleaner, pipe cleaner, drain unblocker: 배수구세정제,하수구클리너
cleaning agent, household cleaner, all-purpose cleaner, detergent: 세정제,세제,다목적세정제,청소세제
bleach, chlorine bleach, toilet cleaner, descaler: 락스,표백제,변기세정제,석회제거제
laundry detergent, detergent capsules, washing powder, fabric softener: 세탁세제,캡슐세제,섬유유연제,빨래세제
dishwashing liquid, dishwasher tablets, washing-up liquid: 주방세제,식기세척기세제
air freshener, car air freshener, reed diffuser, room spray: 방향제,차량용 방향제,디퓨저,탈취제
candle, scented candle: 양초,향초,캔들
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: 등유,파라핀오일,점화액,착화제
cigarette lighter, gas lighter, novelty lighter: 라이터,가스라이터,토치라이터
screenwash, windscreen washer fluid, antifreeze, de-icer: 워셔액,부동액,유리막워셔,제빙제
car shampoo, rim cleaner, car polish, leak sealer: 카샴푸,휠클리너,자동차왁스,펑크수리제
insecticide, insect spray, rat poison, ant bait, moth repellent: 살충제,모기약,쥐약,바퀴약
disinfectant, surface disinfectant, biocide: 살균소독제,소독제,소독약
pool chlorine, chlorine tablets: 수영장 염소,염소정제
impregnating spray, waterproofing spray, leather spray: 방수스프레이,발수제
food supplement, dietary supplement, nutritional supplement: 건강기능식품,영양제,건강보조식품
vitamins, multivitamin, vitamin tablets: 비타민,종합비타민,멀티비타민
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: 다이어트약,다이어트보조제,다이어트차
potency product, sexual enhancement supplement, male enhancement: 정력제,남성강화제
protein powder, whey protein, protein bar: 프로틴,단백질보충제,유청단백질
infant formula, baby milk powder, baby food: 분유,조제분유,이유식
energy drink, jelly cups, mini-cup jelly: 에너지드링크,미니컵젤리,곤약젤리
plate, children's plate, melamine plate, tableware, dinnerware: 접시,식판,유아식판,식기,멜라민식기
bowl, salad bowl, soup bowl, suction bowl: 그릇,볼그릇,흡착볼,면기
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: 머그컵,찻잔,커피컵
drinking glass, wine glass: 유리컵,유리잔,와인잔
water bottle, drinking bottle, sports bottle: 물병,물통,보틀
thermos flask, vacuum flask, insulated bottle, travel mug: 보온병,보온텀블러,텀블러
cutlery, spoon, children's cutlery, kitchen utensils: 수저,숟가락,포크,커트러리,유아수저
kitchen spatula, ladle, nylon turner, kitchen tongs: 뒤집개,국자,주걱,조리도구
drinking straw, straws, reusable straw: 빨대,실리콘빨대,일회용빨대
lunch box, food container, food storage box: 도시락,도시락통,밀폐용기,반찬통
frying pan, saucepan, cooking pot, cookware, wok: 프라이팬,냄비,후라이팬
baking mould, baking tin, silicone mould, baking tray, cake tin: 베이킹틀,실리콘몰드,오븐팬,케이크틀
kettle, teapot, moka pot, coffee maker: 주전자,찻주전자,모카포트,전기포트
kitchen knife, chopping board, cutting board, peeler: 식칼,도마,감자칼,주방칼
ice cube tray, ice lolly mould, ice cream maker: 얼음틀,얼음트레이,아이스몰드
blood pressure monitor, sphygmomanometer: 혈압계,혈압측정기
blood glucose meter, glucometer, test strips device: 혈당계,혈당측정기
nebuliser, nebulizer, inhaler: 네뷸라이저,흡입기,가정용 네블라이저
hearing aid, hearing amplifier: 보청기,음성증폭기
rapid test, covid test, pregnancy test, antigen test: 자가진단키트,임신테스트기,항원검사키트
contact lenses, coloured contact lenses: 콘택트렌즈,컬러렌즈,써클렌즈
crutches, walking stick, walking cane, rollator, walking aid: 목발,지팡이,보행보조기,실버카
adhesive plaster, adhesive bandage, bandage, first aid kit: 반창고,일회용밴드,붕대,구급함
hot water bottle, heat pack, heating pad, electric blanket: 보온물주머니,핫팩,전기찜질기,전기담요
massager, massage gun, neck massager, massage device: 안마기,마사지기,마사지건,목안마기
electrostimulator, tens device, muscle stimulator, ems trainer: 저주파치료기,ems 마사지기,저주파자극기
condom, condoms: 콘돔
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: 자외선소독기,살균램프,적외선조사기,자외선램프
sunbed, tanning bed, solarium: 태닝기,태닝베드
hair removal device, ipl epilator, epilator, electric shaver: 제모기,레이저제모기,면도기,전기면도기
pet food, dog food, cat food, pet treats: 사료,강아지사료,고양이사료,애견간식
dog toy, cat toy, pet toy: 강아지장난감,고양이장난감,반려동물장난감
dog collar, cat collar, flea collar: 강아지목줄,고양이목걸이,해충방지목걸이
dog lead, dog leash, dog harness: 리드줄,강아지하네스,가슴줄,자동줄
pet bed, dog bed, cat tree, scratching post: 강아지방석,고양이캣타워,캣타워,스크래쳐
pet carrier, dog crate, pet cage, aquarium, fish tank: 이동장,켄넬,어항,수족관,강아지울타리
cat litter, litter box, pet hygiene: 고양이모래,고양이화장실
pen, ballpoint pen, fountain pen: 볼펜,만년필
felt-tip pen, marker, highlighter, coloured markers: 마커,사인펜,형광펜,매직펜
pencil, coloured pencils, crayons, wax crayons, chalk: 연필,색연필,크레용,크레파스,분필
paints, watercolour, poster paint, acrylic paint: 물감,수채물감,포스터물감,아크릴물감
eraser, rubber eraser, novelty eraser: 지우개
correction fluid, correction tape, correction pen: 수정액,수정테이프,화이트수정
glue stick, paper glue, school glue, glitter glue: 딱풀,풀스틱,글리터풀,물풀
notebook, exercise book, diary, colouring book: 노트,공책,다이어리,컬러링북,색칠공부
stickers, sticker book, sticker sheet: 스티커북,다꾸스티커
stamp set, ink pad, children's stamps: 고무도장,스탬프,어린이도장
scissors, children's scissors, paper cutter: 가위,안전가위,문구용칼
sealing wax, modelling compound, plaster casting kit: 실링왁스,석고방향제 만들기,석고모형
slimming capsules: 다이어트 캡슐,다이어트 보조제
car jack, hydraulic jack: 자동차 작기,유압잭,자키
baby sleeping bag: 아기 침낭,수면조끼,속싸개,스와들,유아 슬리핑백
wiper blades: 와이퍼,와이퍼 블레이드
gardening gloves: 원예장갑
baby nest: 아기침대 둥지
bird bath: 새 목욕통,새욕조
bird food: 새모이,앵무새 사료
fish food: 물고기 사료,금붕어 사료
dog house: 개집,강아지집,고양이집,반려견 하우스
pet stairs: 강아지계단,반려견 계단,강아지 슬라이드,애견계단
pet stroller: 개모차,강아지유모차,반려견 유모차,펫유모차
pet gate: 강아지 안전문,반려견 안전문,펫도어
pet playpen: 강아지울타리,반려견 울타리,애견 울타리
dog coat: 강아지옷,애견의류,강아지우비,반려견 옷
dog life jacket: 강아지 구명조끼,애견 구명조끼
dog muzzle: 강아지 입마개,애견 입마개
dog bowl: 강아지밥그릇,애견식기,반려견 식기,고양이식기
automatic pet feeder: 자동급식기,자동배식기
dog treadmill: 강아지 러닝머신,애견 런닝머신
pet shampoo: 강아지샴푸,애견샴푸,고양이샴푸
pet brush: 강아지빗,애견빗,펫브러쉬,고양이빗
flea treatment: 벼룩약,진드기약,외부구충제
pet playhouse: 캣하우스,숨숨집
hamster wheel: 햄스터 쳇바퀴,쳇바퀴
aquarium filter: 어항여과기,여과기,수족관 필터
aquarium pump: 기포기,산소발생기 어항,수족관 펌프
aquarium light: 수족관조명,어항조명,어항등
reptile lamp: 파충류 히팅램프,파충류 조명,uvb램프
pet heating pad: 펫 온열매트,강아지 전기장판
chicken coop: 닭장
egg incubator: 부화기,자동부화기,계란부화기
horse rug: 마의,말 담요
puppy pads: 배변패드,강아지패드,애견패드
dog nappies: 강아지기저귀,강아지 매너벨트
cat toy wand: 고양이낚시대,고양이 낚싯대
cat tunnel: 고양이터널,캣터널
catnip toy: 캣닢 장난감,마따따비
beehive: 벌통
beekeeping suit: 양봉복,방충복
livestock feed: 가축사료,배합사료,말사료
riding saddle: 말안장,승마 안장
bridle: 말굴레,말고삐
horse halter: 말 홀터
stirrups: 등자
riding boots: 승마부츠,승마화
riding breeches: 승마바지
fidget spinner: 피젯스피너,핑거스피너
fidget cube: 피젯큐브
sensory bottle: 감각병,물뱀 장난감
stretchy toy: 늘어나는 장난감,끈끈이 장난감,만득이
growing egg toy: 공룡알 부화,자라는 장난감
balloon pump: 풍선펌프,전동 풍선펌프
punch balloon: 펀치풍선
party blower: 파티 피리,나팔 파티
party hat: 파티모자,고깔모자,생일왕관
tiara: 티아라,왕관
magic wand: 요술봉,마법봉
fairy wings: 날개 코스튬,요정날개
magic set: 마술도구,마술세트
toy camera: 장난감 카메라
toy saxophone: 장난감 나팔,장난감 피리
maracas: 마라카스,에그쉐이커
dance mat: 댄스매트,피아노매트,음악매트
busy book: 비지북,퀴어트북
flash cards: 플래시카드,낱말카드
peg puzzle: 꼭지퍼즐,원목퍼즐
magnetic puzzle: 자석퍼즐
puzzle ball: 미로공,퍼즐볼
bead maze: 롤러코스터 장난감,비즈미로
abacus: 주판,수판
magnetic letters: 자석글자,자석숫자
fishing game: 낚시놀이,낚시 장난감
hammer bench: 망치놀이,못박기놀이
nesting dolls: 마트료시카,러시아인형
rainbow stacker: 무지개블록,균형잡기 놀이
dominoes: 도미노
dice: 주사위
bingo set: 빙고게임,빙고세트
ribbon toy: 리본막대,리듬체조 리본
play parachute: 낙하산놀이,파라슈트
hopper ball: 점핑볼,짐볼 유아,스킵볼
beach ball: 비치볼
velcro catch game: 찍찍이 캐치볼,캐치볼세트
toy binoculars: 장난감 망원경
toy cleaning set: 청소놀이,장난감 청소기
toy drill: 장난감 드릴
toy lawn mower: 장난감 잔디깎이
toy make-up set: 화장놀이,어린이 화장품,미용놀이
toy food: 음식모형 장난감,과일자르기
doll's bed: 인형침대
doll's clothes: 인형옷
rag doll: 헝겊인형,봉제인형 여아
animal figure: 동물피규어,공룡피규어,동물모형
farm playset: 농장놀이,동물농장 장난감
toy horse: 말 장난감,조랑말 장난감
plush backpack: 인형가방,봉제가방
talking toy: 춤추는 선인장,말하는 인형
toy garage: 주차타워 장난감,주차장 놀이
toy fire engine: 장난감 소방차,장난감 경찰차
toy plane: 장난감 비행기,스티로폼 비행기,글라이더
toy rocket: 로켓 장난감,에어로켓,우주선 장난감
toy boat: 장난감 배
flying toy: 플라잉볼,비행 장난감,플라잉스피너
hover football: 에어 축구,호버볼
climbing arch: 피클러 트라이앵글,유아 클라이밍,아치 클라이밍
pedal car: 페달카,고카트
activity table: 액티비티 테이블,러닝테이블,쏘서
pram toy: 유모차 장난감,카시트 장난감,모빌 유모차
led gloves: led장갑,손가락 라이트
glow in the dark stars: 야광별,야광스티커
spy kit: 탐정놀이,스파이키트
educational electronics kit: 전자회로키트,과학상자,태양광 로봇
globe: 지구본
suncatcher kit: 선캐처 만들기
slime glue: 슬라임 풀,슬라임 액티베이터,물풀 슬라임
sidewalk chalk: 분필,거리분필
3d pen: 3d펜,쓰리디펜
toy traffic lights: 신호등 장난감,교통표지판 장난감
draughts: 체커
backgammon: 백개먼
mahjong set: 마작
roulette: 룰렛 게임
poker chips: 포커칩
card shuffler: 카드셔플기
kendama: 켄다마
diabolo: 디아볼로
juggling balls: 저글링공
tambourine: 탬버린
castanets: 캐스터네츠
whoopee cushion: 방귀쿠션
electric shock toy: 전기충격 장난감,장난용품
secret diary: 비밀일기장
invisible ink pen: 비밀펜
ant farm: 개미집
plant growing kit: 식물키우기 키트
butterfly net: 잠자리채
bug viewer: 곤충관찰통
toy iron: 장난감 다리미
toy washing machine: 장난감 세탁기
toy coffee machine: 장난감 커피머신,장난감 믹서기
stepping stones: 징검다리 유아,균형 징검다리
walking stilts: 죽마 놀이
toy sword: 장난감 칼,장난감 검
toy shield: 장난감 방패
board book: 보드북,그림책,동화책
sound book: 사운드북
children, kids, child: 어린이,아동,키즈,아이
baby, infant, toddler: 유아,아기,신생아,영유아,베이비
women, ladies, woman: 여성,여자,숙녀
men, mens, man: 남성,남자,신사
girl, girls: 여아,소녀
boy, boys: 남아,소년
dog, pet: 강아지,애견,반려견
electric: 전기,전동
rechargeable: 충전식
wireless, cordless: 무선
portable: 휴대용,휴대
foldable, folding: 접이식,폴딩
waterproof: 방수
adjustable: 조절,높이조절
inflatable: 공기주입,에어
magnetic, magnet: 자석,자력,마그네틱
wooden, wood: 원목,나무,목재
plastic: 플라스틱
silicone: 실리콘
leather: 가죽
glass: 유리
stainless steel, steel: 스테인리스,스텐,스텐레스
ceramic: 세라믹,도자기
cotton: 면,순면,코튼
rubber: 고무
paper: 종이
sleep, sleeping: 수면,취침,숙면
bath, bathing, shower: 목욕,욕실,욕조
kitchen: 주방,부엌
garden, outdoor: 정원,야외,아웃도어
camping: 캠핑
car: 차량용,자동차,차량
bicycle, bike: 자전거
summer: 여름,썸머
winter: 겨울,방한
christmas: 크리스마스,성탄
party, birthday: 파티,생일
light, lamp, lights: 조명,라이트,램프,전등
string lights, fairy lights: 전구,앵두전구,줄조명
necklace, jewellery, jewelry: 목걸이,주얼리,쥬얼리
earrings, earring: 귀걸이,귀고리
bracelet: 팔찌,뱅글,비즈팔찌,염주팔찌
ring: 반지,링,커플링,결혼반지
animal: 동물
bear: 곰,곰돌이,베어
rabbit, bunny: 토끼
unicorn: 유니콘
dinosaur: 공룡
flower: 꽃,플라워
food: 식품,음식
rice: 쌀,현미
tea: 차,홍차,녹차
chocolate: 초콜릿,초콜렛
candy, gummies, gummy: 사탕,캔디,젤리,구미
vitamin: 비타민
mineral, minerals: 미네랄
calcium: 칼슘
magnesium: 마그네슘
zinc: 아연,징크
omega, fish oil: 오메가,피쉬오일,어유
probiotics, lactobacillus: 유산균,프로바이오틱스,락토바실러스
collagen: 콜라겐
protein, whey: 단백질,프로틴,유청
turmeric, curcumin: 강황,커큐민,울금
ginseng: 인삼,홍삼,진생
garlic: 마늘,갈릭
milk thistle, silymarin: 밀크씨슬,실리마린,엉겅퀴
lutein, eye: 루테인,눈건강
propolis: 프로폴리스
royal jelly, honey: 로얄젤리,꿀,벌꿀
melatonin: 멜라토닌
enzyme, digestive: 효소,소화
diet, weight loss, slimming: 다이어트,체중감량,슬리밍
muscle: 근육,머슬
male enhancement, sexual, libido: 정력,발기,남성기능
liver: 간건강,간영양제
joint, glucosamine: 관절,글루코사민
hair: 모발,머리카락,헤어
skin, face: 피부,얼굴,페이스
nail: 네일,손톱
lip: 립,입술
eye, eyelash: 눈,속눈썹,아이
whitening, bleaching: 미백,화이트닝
essential oil, oil: 오일,에센셜오일,아로마오일
fragrance, scent: 향수,향기,방향
cleaner, detergent: 세정제,세제,클리너
glue, adhesive: 접착제,본드,풀
paint: 페인트,물감
gas: 가스
water: 물,워터,정수
hot, heating, heated, warm: 온열,발열,보온,히팅
cooling, cold: 냉각,쿨링,냉
table: 테이블,탁자,식탁
chair, seat: 의자,체어,시트
bed: 침대
drawer, chest of drawers, dresser: 서랍장,서랍
rope, cord, string: 로프,끈,줄
bottle, cup: 병,물병,텀블러,컵
knife: 칼,나이프
sun, uv: 자외선,선크림,태양
solar: 태양광,솔라
wall: 벽걸이,벽면
protection, protective, safety: 보호,안전
lead: 납,납성분
cadmium: 카드뮴
phthalates, phthalate: 프탈레이트,가소제
fire, burn: 화재,화상,발화
choking, suffocation: 질식,삼킴
electric shock: 감전,전기충격
stopwatch: 스톱워치,초시계
pedometer: 만보기,만보계
heart rate monitor: 심박측정기,심박계,심박벨트
mouthguard: 마우스피스 격투기,마우스가드
cricket bat: 크리켓 배트
baseball bat: 야구배트,야구방망이,알루미늄 배트
baseball glove: 야구글러브,글러브 야구,포수미트
hockey stick: 하키스틱,아이스하키 스틱
tennis balls: 테니스공,연식공
table tennis bat: 탁구라켓,탁구채
shuttlecock: 셔틀콕,배드민턴공
bowling set: 볼링세트,볼링 장난감,유아볼링
throwing game: 콘홀,고리던지기,링던지기,투호
volleyball net: 배구네트,배드민턴네트,족구네트
punching toy: 테더볼,복싱볼,반사볼
laser tag set: 레이저 태그,레이저 서바이벌
shooting target: 과녁,사격표적,표적지
rifle scope: 조준경,도트사이트,스코프 조준경
gun safe: 총기보관함,총기금고
gun holster: 홀스터,권총집
axe: 도끼,손도끼,캠핑도끼
handcuffs: 수갑
pepper spray: 호신용스프레이,페퍼스프레이,호신스프레이
stun gun: 전기충격기,호신용 전기충격기
climbing shoes: 암벽화,클라이밍화
climbing holds: 클라이밍 홀드,암벽홀드
belay device: 확보기,하강기,등강기,빌레이
crampons: 아이젠,크램폰,체인젠
ski bindings: 스키바인딩,스노보드 바인딩,보드 바인딩
ski helmet: 스키헬멧,보드헬멧
balaclava: 바라클라바,방한마스크,스키마스크
snow shovel: 눈삽,제설삽,넉가래
ice scraper: 성에제거기,얼음제거 스크래퍼,눈털이개
hiking boots: 등산화,트레킹화,하이킹화
gaiters: 각반,스패츠 등산
camping shower: 캠핑샤워기,휴대용 샤워기
water carrier: 물통 캠핑,캠핑물통,접이식 물통
fuel can: 연료통,휘발유통,제리캔,말통
compass: 나침반
rangefinder: 거리측정기,골프거리측정기
golf balls: 골프공
vibration plate: 진동운동기,진동판,덜덜이
massage table: 마사지베드,마사지침대,왁싱베드
acupressure mat: 지압매트,지압판,마사지매트
sauna: 사우나,사우나기,사우나난로,반신욕기
ice bath: 아이스배스,냉수욕조
swim cap: 수영모,수영모자,실리콘 수모
underwater scooter: 수중스쿠터,씨스쿠터,수중 추진기
kayak paddle: 카약패들,카누 패들,노 보트,패들보드 노
outboard motor: 선외기,보트모터,가이드모터
jet ski: 제트스키,수상오토바이
fish finder: 어군탐지기,어탐기
inflatable slide: 워터슬라이드,에어슬라이드,물미끄럼틀
above-ground pool: 조립식 수영장,프레임풀,가정용 수영장
pool ladder: 수영장 사다리,풀 사다리
pool cleaning robot: 수영장 청소로봇,수영장 청소기
training mitts: 미트 복싱,펀칭미트,킥미트
croquet set: 크로케세트
boules: 페탕크,보체볼
flying disc: 프리스비,원반던지기,플라잉디스크
boomerang: 부메랑
machete: 마체테,정글도
hunting knife: 사냥칼,헌팅나이프
throwing knife: 투척용 나이프,표창
butterfly knife: 버터플라이나이프,발리송
telescopic baton: 삼단봉,호신봉
brass knuckles: 너클,브라스너클
climbing anchor: 볼트 클라이밍,앵커 등반
climbing sling: 슬링 등반,확보줄,죔줄
ice axe: 피켈,아이스바일
ice screw: 아이스스크류
avalanche transceiver: 비콘 눈사태,눈사태 비콘
avalanche probe: 눈사태 탐침
avalanche airbag: 눈사태 에어백
mosquito coil: 모기향
citronella candle: 시트로넬라 캔들
camping cookware: 코펠,캠핑코펠,캠핑냄비,반합
survival kit: 생존키트,서바이벌 키트,비상키트
emergency blanket: 은박담요,서바이벌 블랭킷
paracord bracelet: 파라코드 팔찌,생존팔찌
night vision device: 야간투시경
thermal camera: 열화상카메라,열화상 카메라
golf bag: 골프백,캐디백
golf trolley: 골프카트,골프트롤리
multi gym: 스미스머신,멀티짐,헬스기구
power rack: 스쿼트랙,파워랙
inversion table: 거꾸리,꺼꾸리
back stretcher: 허리스트레칭기
pilates reformer: 필라테스 리포머
pilates ring: 필라테스링
pilates ball: 필라테스볼
balance beam: 평균대
gymnastics bar: 체조 철봉,유아 철봉,철봉
gymnastic rings: 링 체조,체조링
battle rope: 배틀로프
suspension trainer: 서스펜션 트레이너
ankle weights: 모래주머니,발목모래주머니
weighted vest: 중량조끼
hand grip strengthener: 악력기
push-up bars: 푸쉬업바,푸시업바
dry bag: 드라이백,방수백
swim buoy: 오픈워터부이,안전부이
dry suit: 드라이슈트
rash guard: 래쉬가드,래시가드
diving knife: 다이빙 나이프
dive torch: 다이빙 라이트,수중랜턴
spear gun: 작살총
diving weight belt: 웨이트벨트 다이빙
waterskis: 수상스키
wakeboard: 웨이크보드
towable tube: 바나나보트,땅콩보트
surfboard: 서핑보드,서프보드,스킴보드
windsurf board: 윈드서핑,윙포일
surf kite: 카이트서핑
rowing boat: 노젓는배
pedal boat: 페달보트,오리배
sailing boat: 요트,세일링보트
motor boat: 모터보트
life raft: 구명뗏목
lifebuoy: 구명환,구명부환
throw bag: 구명줄,스로우백
marine flare: 조난신호탄,신호탄,신호홍염
smoke bomb: 연막탄,컬러연막
boat cover: 보트커버
boat anchor: 보트앵커,보트 닻
boat seat: 보트의자
boat ladder: 보트사다리
fishing lure: 루어,웜 낚시,인조미끼
fishing hooks: 낚시바늘,낚싯바늘
fishing line: 낚싯줄,합사줄
fishing weight: 낚시추,봉돌
fishing tackle: 낚시용품,낚시세트,태클박스
pool cover: 수영장 덮개,수영장커버,풀 커버
pool filter pump: 수영장 여과기,수영장 펌프
pool heater: 수영장 히터
pool alarm: 수영장 경보기
pool thermometer: 수영장 온도계
chlorine dispenser: 염소 디스펜서
zip line: 짚라인,집라인
slackline: 슬랙라인
skate helmet: 스케이트헬멧,킥보드 헬멧
martial arts headguard: 헤드기어
ice hockey helmet: 하키 헬멧,타자 헬멧
dumbbell rack: 덤벨거치대,덤벨랙
tennis racket: 테니스라켓,테니스채
squash racket: 스쿼시 라켓
padel racket: 패들 라켓
pickleball paddle: 피클볼 라켓
beach racket set: 비치볼 라켓
sweatband: 스포츠 헤어밴드,땀밴드,아대 손목
car cover: 자동차커버,차량커버,바디커버
motorcycle cover: 오토바이커버,바이크커버
motorcycle lock: 오토바이 자물쇠,디스크락
motorcycle boots: 오토바이부츠,라이딩부츠,라이딩슈즈
motorcycle trousers: 라이딩팬츠,라이딩진,오토바이 바지
motorcycle gloves: 오토바이장갑,라이딩장갑,라이딩글러브
motorcycle stand: 오토바이 스탠드,정비스탠드,오토바이리프트
motorcycle top box: 탑박스,오토바이 사이드백
tyre pressure gauge: 공기압게이지,타이어 공기압 측정기
tyre pressure monitoring system: 타이어 공기압 모니터,tpms센서
child car seat protector: 카시트보호매트,시트보호매트
baby car mirror: 아기거울 차량용,카시트 거울,뒷좌석 거울
car seat travel tray: 카시트 트레이,차량용 트레이 유아
parking sensor: 주차센서,후방감지기
reversing camera: 후방카메라
car alarm: 자동차경보기,차량도난경보기
car horn: 자동차 경적,에어혼,클락션
wheel chocks: 고임목,바퀴고임목
car phone holder: 차량용 휴대폰 거치대,차량용거치대
car kettle: 차량용 주전자,차량용 포트
wheel rim: 알루미늄휠,자동차휠,알로이휠
caravan: 카라반,캠핑트레일러
golf cart: 골프 카트카,전동 골프카
utility vehicle: 다목적운반차,utv차량
all-terrain vehicle: 사륜오토바이,사발이,atv차량
snowmobile: 스노모빌,스노우모빌,설상차
unicycle: 외발자전거
cargo bike: 카고바이크,화물자전거
e-bike conversion kit: 전기자전거 개조키트,전동키트
e-bike battery: 전기자전거 배터리,킥보드 배터리
bicycle pedal: 자전거페달
bicycle saddle: 자전거안장
bicycle wheel: 자전거휠,자전거 바퀴,휠셋
bicycle crankset: 크랭크셋,자전거 크랭크
bicycle brake: 자전거브레이크,디스크브레이크 자전거,브레이크 레버
bicycle computer: 자전거속도계,속도계 자전거
cycling gloves: 자전거장갑
cycling shoes: 클릿슈즈,자전거신발
car ramp: 자동차 램프 정비용
loading ramp: 적재램프,적재 사다리
kerb ramp: 경사로,문턱 경사로
warning triangle: 안전삼각대,삼각대 차량
roadside warning light: 차량용 경광등,경광등,불꽃신호기
steering wheel lock: 핸들락,핸들잠금장치
wheel clamp: 휠락,바퀴 잠금장치
steering wheel: 스티어링휠
gaming steering wheel: 레이싱휠
exhaust silencer: 머플러 배기,배기 머플러,소음기 차량
catalytic converter: 촉매 변환기
oil filter: 오일필터
car air filter: 에어필터 차량,에어클리너 차량
cabin filter: 에어컨필터 차량
fuel filter: 연료필터
spark plug: 점화플러그,스파크플러그
fuel pump: 연료펌프
alternator: 알터네이터
starter motor: 시동모터,스타터모터
brake hose: 브레이크 호스
brake caliper: 브레이크 캘리퍼
brake shoes: 브레이크 슈,브레이크 라이닝
ball joint: 볼조인트
wheel bearing: 허브베어링
wheel hub: 휠허브
control arm: 로어암
tie rod end: 타이로드
tow bar: 견인장치,토우바
hitch ball: 히치볼,견인볼
drawbar: 견인봉
car trailer: 카고트레일러,소형 트레일러
boat trailer: 보트트레일러
horse trailer: 말 트레일러
agricultural tractor: 트랙터,농업용 트랙터
lawn tractor: 승용 잔디깎이,승용예초기
excavator: 굴삭기,미니굴삭기,굴착기
wheel loader: 휠로더
forklift: 지게차
pallet truck: 핸드파렛트트럭,파레트 자키
hand truck: 핸드카트,구루마,계단 손수레
platform trolley: 접이식 카트,평판 카트,대차
wheelbarrow: 외발수레,정원수레
folding wagon: 캠핑웨건,웨건 캠핑,폴딩카트
bicycle handlebar: 자전거핸들바
bicycle stem: 자전거 스템
bicycle frame: 자전거프레임
bicycle fork: 자전거 포크,서스펜션 포크
bicycle tyre: 자전거타이어
inner tube: 자전거튜브
bicycle stand: 자전거거치대,자전거스탠드
bicycle repair stand: 자전거 정비대
bicycle bell: 자전거벨
bicycle basket: 자전거바구니
bicycle bag: 자전거가방,패니어
cycling jersey: 자전거저지
cycling shorts: 빕숏,자전거바지
pregnancy seat belt: 임산부 안전벨트
seat belt positioner: 안전벨트 조절기,안전벨트 클립
head support strap: 카시트 머리고정,머리받침 밴드
leg warmers: 레그워머,발토시,니트 워머,레그 워머
cufflinks: 커프스,커프스버튼,커프스링크,넥타이핀
necklace: 목걸이,펜던트 목걸이,초커,진주목걸이
earrings: 귀걸이,귀찌,이어커프,링귀걸이
body piercing: 피어싱,코피어싱,배꼽피어싱
brooch: 브로치,뱃지,핀버튼
hair clip: 머리핀,헤어핀,머리띠,머리끈,집게핀,헤어밴드
hair brush: 헤어브러쉬,빗,두피브러시,헤어브러시
t-shirt: 티셔츠,반팔티,긴팔티,폴로티,민소매,블라우스
hoodie: 후드티,후드집업,맨투맨,플리스
jumper: 스웨터,니트,가디건,니트티
coat: 코트,패딩,롱패딩,우비,바람막이,트렌치코트
suit: 정장,수트,블레이저,넥타이,나비넥타이
pyjamas: 잠옷,파자마,홈웨어,샤워가운,목욕가운,수면잠옷
underwear: 속옷,팬티,브라,브래지어,내복,보정속옷
socks: 양말,스타킹,수면양말,타이즈,덧신
swimwear: 수영복,비키니,래쉬가드,수영모
baby clothes: 우주복,바디슈트,배냇저고리,아기옷,롬퍼
bib: 턱받이,빕,가제손수건
apron: 앞치마,미술가운,주방앞치마
hat: 모자,비니,버킷햇,야구모자,벙거지,바라클라바
shoes: 신발,운동화,런닝화,구두,로퍼,스니커즈,하이힐
sandals: 샌들,슬리퍼,쪼리,아쿠아슈즈,크록스 신발
handbag: 핸드백,숄더백,토트백,크로스백,힙색,보스턴백,에코백
cosmetic bag: 화장품파우치,세면가방,노트북가방,기저귀가방,파우치
watch: 손목시계,시계,아동시계,전자손목시계
smartwatch: 스마트워치,스마트밴드,키즈워치,핏니스밴드
sunglasses: 선글라스,편광 선글라스,스포츠고글
reading glasses: 돋보기,돋보기안경,블루라이트 안경,안경테
magnifying glass: 확대경,루페,돋보기 조명
eclipse glasses: 일식 안경,태양관측 안경
umbrella: 우산,접이식우산,아동우산,양산
nail gun: 타카,에어타카,전동타카,네일건,못총
angle grinder: 그라인더,앵글그라인더,핸드그라인더,탁상그라인더
glue gun: 글루건,글루건총
jigsaw: 직쏘,컷쏘,스크롤쏘,밴드쏘
circular saw: 원형톱,각도절단기,테이블쏘,타일커터
cordless drill: 전동드릴,충전드릴,임팩트드릴,전동드라이버,해머드릴
impact wrench: 임팩트렌치,에어임팩,토크렌치
sander: 샌더기,원형샌더,벨트샌더,만능커터
rotary tool: 조각기,로터리툴,전동대패,트리머 목공
pressure washer: 고압세척기,고압분사기,세차기
hedge trimmer: 헤지트리머,전정기,울타리 전정기
grass trimmer: 예초기,충전예초기,잔디깎기 예초기
leaf blower: 송풍기,낙엽송풍기
chainsaw: 엔진톱,체인톱,미니 전기톱,충전체인톱
log splitter: 장작패기,도끼 장작,장작절단기
garden shredder: 파쇄기,나무파쇄기,잔가지 파쇄기
tiller: 관리기,경운기,땅파기,로터리 경운
pruning shears: 전정가위,전동전지가위,전동가위
garden sprayer: 분무기,압축분무기,충전분무기,제초 토치
garden hose: 호스릴,스프링클러,물조리개,정원호스
greenhouse: 온실,미니온실,비닐하우스,텃밭상자
electric fence: 전기울타리,전기목책기
water pump: 수중펌프,양수기,물펌프,펌프 수영장
generator: 발전기,인버터발전기,캠핑발전기
cement mixer: 믹서 시멘트,콘크리트 믹서,몰탈믹서,교반기
welding machine: 용접기,인버터용접기,CO2용접기,아크용접기
welding helmet: 용접면,자동용접면,용접헬멧,자동 차광 용접면
blow torch: 토치,가스토치,주방토치,부탄토치
paint sprayer: 도장 스프레이건,에어브러쉬,페인트 분사기
tyre inflator: 에어펌프,공기주입기,타이어 공기주입기,차량용 에어펌프,차량용 공기주입기
hydraulic jack: 자동차 작키,유압작키,차량용 자키,리프트 잭,자키,가래지작키
hoist, winch: 윈치,호이스트,체인블럭
ratchet strap, tow rope: 래칫바,견인로프,깔깔이
roof box: 루프박스,루프백
roof rack: 루프랙,자전거 캐리어
car seat covers: 자동차시트커버
car mats: 카매트,트렁크매트
car sunshade: 차량용 햇빛가리개
car battery charger: 자동차 배터리 충전기,배터리충전기
car bulb: 전조등 전구,LED 헤드라이트
light bar, fog lights: 안개등,써치라이트
brake pads: 브레이크패드
brake discs: 브레이크 디스크
shock absorber: 쇼바,쇽업소버
snow chains: 스노우체인,스노우 체인
car tyre: 타이어,겨울타이어
motorcycle helmet: 오토바이헬멧,풀페이스 헬멧,시스템헬멧,오토바이 헬멧
motorcycle jacket, motorcycle suit: 오토바이 자켓,라이딩자켓,바이크자켓,에어백조끼
mini motorcycle: 미니바이크,포켓바이크,ATV,사륜바이크,고카트
safety helmet: 안전모,작업모,승마헬멧,스키헬멧
dust mask: 방진마스크,마스크 KF94,방독면,방독마스크,황사마스크
safety glasses: 보안경,고글,보호안경,페이스쉴드,안면보호구
ear defenders: 귀마개,소음방지 귀마개,청력보호구,방음귀마개
work gloves: 작업장갑,안전장갑,니트릴장갑,용접장갑,목장갑,원예장갑,오븐장갑
safety shoes: 안전화,작업화,안전장화
hi-vis vest: 안전조끼,반사조끼,작업복,방호복,보호복
knee pads: 무릎보호대 작업,보호대 세트,정강이보호대,마우스피스,인라인 보호대
fire extinguisher: 소화기,차량용 소화기,분말소화기,스프레이 소화기
fire blanket: 방화담요,소화담요,화재대피마스크,완강기
gas regulator: 가스 레귤레이터
gas cartridge, gas cylinder: 부탄가스,이소가스,가스통
lighter: 라이터,터보라이터,전기라이터,점화기
matches, fire starter: 성냥,착화제
drain cleaner: 배수구 클리너,배수관 세정제,하수구 세정제,막힘 뚫는제,뚫어뻥
oven cleaner: 오븐클리너,기름때제거제,주방세정제,물때제거제
mould remover: 곰팡이제거제,욕실세정제,변기세정제,락스,곰팡이 제거젤
laundry detergent: 세탁세제,캡슐세제,섬유유연제,얼룩제거제,주방세제,식기세척기 세제
multi-purpose cleaner: 다목적세정제,유리세정제,바닥세정제,만능클리너
disinfectant: 소독제,손소독제,살균소독제,손세정제,소독스프레이
pool chlorine: 수영장 소독제,수영장 염소
wood stain: 우드스테인,오일스테인,바니쉬,목재보호제
spray paint: 스프레이 페인트,락카,락카스프레이,래커스프레이
wall paint: 페인트,수성페인트,벽페인트,방수페인트,젯소
epoxy resin: 에폭시,레진,에폭시 수지,UV레진,에폭시 레진
super glue: 순간접착제,강력접착제,본드,목공풀,만능본드
polyurethane foam: 우레탄폼,실리콘 실란트,폼 건축,실란트
paint stripper: 페인트제거제,페인트 리무버,신나,시너,메틸알콜
lamp oil: 램프오일,파라핀오일
lighter fluid: 라이터기름
ethanol fuel: 에탄올 연료
engine oil: 엔진오일
chain lubricant: 체인루브,윤활제 스프레이
brake cleaner: 브레이크클리너
antifreeze, screenwash: 부동액,워셔액
car shampoo: 카샴푸
impregnation spray: 방수스프레이,발수스프레이,구두약,가죽클리너
rat poison: 쥐약,쥐퇴치제,쥐 미끼,살서제
mouse trap: 쥐덫,쥐끈끈이,개미약,파리끈끈이,초파리트랩
insecticide: 살충제,바퀴벌레약,개미살충제,모기향,에프킬라,제초제
fertiliser: 비료,액체비료,식물영양제,배양토
tool set: 공구세트,공구함,드라이버세트,소켓렌치세트
laser level: 레이저레벨기,수평기,레이저 거리측정기,레이저수평기
workbench: 작업대,공구카트,손수레,핸드카,바이스,구르마
extension reel: 릴선,연장선,멀티탭,전선릴,멀티콘센트
`,
  types: `
toy: 장난감,완구,작동완구,운동완구
soft-toy: 봉제인형,인형 완구,곰인형,솜인형,플러시
doll: 인형,인형놀이,피규어
slime: 슬라임,액체괴물,액괴
modelling-clay: 클레이,점토,찰흙,모래놀이
toy-vehicle: 자동차 완구,장난감 자동차,무선조종,rc카,미니카
drone: 드론,헬리콥터 완구
ride-on: 승용완구,승용차 완구,세발자전거,밸런스바이크,흔들목마,유아용 삼륜차,삼륜차
toy-scooter: 킥보드,씽씽카,싱싱카
toy-weapon: 장난감 총,물총,비비탄총,활 완구,완구총
magnetic-toy: 자석 완구,자석블록,자석 장난감,자석교구
magnetic-balls: 자석구슬,네오큐브,자석볼,구슬자석
water-beads: 개구리알,워터비즈,수정토,물구슬
balloon: 풍선,물풍선
ball: 공,탱탱볼,축구공,농구공,비치볼
rattle: 딸랑이,유아 딸랑이
bath-toy: 목욕완구,목욕 장난감
wooden-toy: 원목완구,나무 장난감,목재완구
building-toy: 블록,블럭,레고
puzzle: 퍼즐,직소퍼즐,퍼즐매트
musical-toy: 악기완구,전화기 완구,장난감 피아노,멜로디 완구
bubble-toy: 비눗방울,버블건
squeeze-toy: 스퀴시,말랑이,푸쉬팝,팝잇,피젯
finger-paint: 핑거페인트,손가락 물감,페이스페인팅
art-set: 크레용,크레파스,물감,색연필,미술공예,사인펜
costume: 코스튬,할로윈 의상,분장의상
costume-mask: 가면,할로윈 마스크,파티가면
playground-toy: 미끄럼틀,트램펄린,정글짐,텐트 완구,에어바운스,놀이텐트
swing: 그네,유아그네
jump-rope: 줄넘기
musical-instrument: 악기류,우쿨렐레,기타악기,실로폰
clothing: 의류,외의류,중의류,내의류,섬유제품,아동복
hoodie: 후드티,후드집업,맨투맨
sweater: 스웨터,가디건,니트
jacket: 자켓,재킷,점퍼,패딩,코트,우비,바람막이
snowsuit: 우주복,점프수트,롬퍼,바디슈트
trousers: 바지,청바지,레깅스,반바지
dress: 원피스,드레스
skirt: 치마,스커트
shirt: 티셔츠,셔츠,블라우스
tracksuit: 트레이닝복,운동복
nightwear: 잠옷,파자마,가운
underwear: 속옷,팬티,브라,내복
swimwear: 수영복,비키니,래시가드
socks: 양말,스타킹,타이즈
gloves: 장갑,벙어리장갑
hat: 모자,비니,캡모자
scarf: 목도리,스카프,넥워머
belt: 벨트,가죽벨트
shoes: 신발,운동화,구두,부츠,장화,안전화,가죽구두
sandals: 샌들,쪼리,플립플랍
slippers: 슬리퍼,실내화
bag: 가방,핸드백,파우치,가방류,숄더백,토트백
backpack: 백팩,배낭,책가방
wallet: 지갑,카드지갑
luggage: 캐리어,여행가방
watch: 손목시계,시계줄
sunglasses: 선글라스,썬글라스
glasses: 안경,안경테,돋보기
jewellery: 장신구,쥬얼리,주얼리,액세서리
earrings: 귀걸이,귀고리,피어싱
necklace: 목걸이,초커
pendant: 펜던트,참장식
bracelet: 팔찌,발찌
ring-jewellery: 반지,링반지
brooch: 브로치
hair-accessory: 머리핀,머리띠,헤어밴드,헤어핀
key-ring: 키링,열쇠고리
umbrella: 우산,양산,파라솔
cot: 유아용 침대,아기침대,유아용침대
cradle: 요람,바운서,흔들침대,아기 흔들의자,베이비네스트
high-chair: 유아용 의자,하이체어,아기의자,유아의자,부스터 의자
stroller: 유모차,디럭스 유모차,휴대용 유모차
car-seat: 카시트,유아용 카시트,주니어 카시트
baby-carrier: 아기띠,힙시트,슬링 아기
baby-walker: 보행기,유아 보행기,걸음마 보조기
playpen: 놀이방,베이비룸,유아 울타리,안전울타리
safety-gate: 안전문,베이비게이트
bed-rail: 침대가드,침대 안전가드,범퍼침대,침대 난간
soother: 노리개젖꼭지,공갈젖꼭지,쪽쪽이
soother-holder: 젖꼭지 걸이,노리개젖꼭지 홀더,쪽쪽이 클립
teether: 치발기,치아발육기
baby-bottle: 젖병,젖꼭지,빨대컵
feeding-pillow: 셀프수유쿠션,수유쿠션,수유베개,젖병홀더
baby-sleeping-bag: 수면조끼,슬리핑백 아기,속싸개,스와들
playmat: 놀이매트,바닥매트,아기체육관,유아매트
swim-seat: 튜브,보행기튜브,목튜브,암튜브,수영보조용품,부력보조복,물놀이기구
changing-table: 기저귀갈이대,기저귀 교환대
diaper: 기저귀
baby-bath: 아기욕조,목욕의자 아기
baby-monitor: 베이비모니터
potty: 유아변기
charger: 충전기,고속충전기,급속충전기,배터리충전기
wireless-charger: 무선충전기
car-charger: 차량용 충전기,시거잭
power-supply: 직류전원장치,전원공급장치,어댑터,변압기,파워서플라이,전압조정기
travel-adaptor: 여행용 어댑터,멀티어댑터,변환플러그,돼지코
power-bank: 보조배터리,파워뱅크,휴대용 배터리
cable: 케이블,충전케이블,전원코드,전선,데이터케이블
extension-lead: 멀티탭,연장코드,멀티콘센트,케이블릴,연장선
socket: 콘센트,플러그,스위치,조광기,스마트플러그
battery: 배터리,건전지,전지,리튬전지,충전지
button-battery: 단추형 전지,버튼전지,코인전지,수은건전지
lighting-chain: 전구 트리,트리전구,줄조명,은하수전구,크리스마스 전구,조명기구 체인
lighting: 조명,조명기구,등기구,일반조명기구,led등
lamp: 램프,스탠드,전구,led전구,형광등
ceiling-lamp: 천장등,펜던트등,벽등,투광등,매입등,방등
night-lamp: 무드등,수면등,취침등,별빛 조명
led-strip: led 스트립,led바
flashlight: 손전등,헤드랜턴,랜턴,후레쉬
hair-dryer: 헤어드라이어,드라이어,드라이기,헤어드라이기,전기머리건조기
hair-styler: 고데기,헤어아이론,매직기,전기머리인두
shaver: 면도기,이발기,제모기,바리깡
massager: 마사지기,안마기,눈마사지기,마사지건,미용기기,저주파 자극기
heater: 히터,가스히터,가스난로,가스 난로,석유난로,캠핑난로,전기히터,온풍기,전열기구,기름난로,난로,전기스토브,라디에이터
electric-blanket: 전기장판,전기요,전기담요,전기매트,온수매트,전기침대
heating-pad: 전기찜질기,찜질팩,전기방석,온열팩,발보온기,손난로,온열시트,핫팩,온열조끼
fan: 선풍기,손선풍기,휴대용 선풍기,서큘레이터,목걸이 선풍기
air-conditioner: 에어컨,냉풍기
humidifier: 가습기
dehumidifier: 제습기
air-purifier: 공기청정기,오존발생기
aroma-diffuser: 디퓨저,아로마 디퓨저,캔들워머
kettle: 전기주전자,전기포트,커피포트
fryer: 에어프라이어,튀김기
cooker: 전기밥솥,전자레인지,전기오븐,전기레인지,멀티쿠커,오븐,음식물처리기
pressure-cooker: 압력솥,압력밥솥,전기압력솥
hot-plate: 인덕션,핫플레이트,하이라이트 레인지
toaster: 토스터,토스터기,샌드위치메이커,제빵기
waffle-maker: 와플메이커,와플기
blender: 믹서기,블렌더,주서기,착즙기,분쇄기,핸드블렌더
coffee-maker: 커피메이커,커피머신,커피그라인더,모카포트
refrigerator: 냉장고,냉동고,제빙기,전기온장고,미니냉장고,전기보온기
washing-machine: 세탁기,식기세척기
dryer-appliance: 건조기,의류건조기,전기건조기,식품건조기
vacuum-cleaner: 청소기,진공청소기,로봇청소기,전기청소기,스팀청소기
iron-appliance: 전기다리미,다리미,스팀다리미,의류스팀기,의류스티머,핸디스팀다리미
headphones: 이어폰,헤드폰,무선이어폰,블루투스 이어폰,헤드셋
speaker: 스피커,블루투스 스피커
radio: 라디오,무전기
projector: 프로젝터,빔프로젝터
smartwatch: 스마트워치,스마트밴드
mobile-phone: 휴대전화,스마트폰,휴대폰
tablet-laptop: 노트북,태블릿,노트북컴퓨터
camera: 카메라,블랙박스,웹캠,cctv
remote-control: 리모컨,리모콘
television: 텔레비전,모니터,스마트tv
smoke-alarm: 화재감지기,연기감지기,단독경보형감지기
gas-alarm: 일산화탄소 경보기,가스감지기,가스누설경보기
insect-killer: 전기모기채,해충퇴치기,포충기,모기퇴치기
nail-lamp: 젤램프,네일램프,네일드릴
soldering-iron: 인두기,납땜인두,글루건,히팅건
laser-pointer: 레이저포인터,레이저 포인터,레이저용품,레이저각인기
electric-sterilizer: 소독기,전기소독기,살균기,분유포트
water-heater: 온수기,순간온수기,전기온수기,돼지꼬리히터
hair-removal-wax: 왁스워머
cosmetics: 화장품,화장품세트
perfume: 향수,오드뚜왈렛,오드퍼퓸,오드코롱,바디미스트
aftershave: 애프터쉐이브,면도 후 로션
shaving-product: 면도크림,쉐이빙폼
deodorant: 데오드란트,땀억제제
body-spray: 바디스프레이
shampoo: 샴푸
hair-conditioner: 린스,컨디셔너,트리트먼트
hair-mask: 헤어팩,헤어에센스,헤어오일,헤어토닉
hair-styling: 헤어젤,헤어왁스,헤어무스,포마드
hairspray: 헤어스프레이
hair-cream: 헤어크림,컬크림
hair-relaxer: 매직약,파마약,스트레이트 크림
hair-dye: 염색약,염모제,헤어컬러,새치염색,탈색제
henna: 헤나,타투 스티커
shower-gel: 바디워시,샤워젤,바디클렌저
bath-foam: 버블바스,입욕제,배쓰솔트
bath-bomb: 배쓰밤
soap: 비누,손세정제,핸드워시,물비누
body-lotion: 바디로션,바디크림,보습크림,바디버터,베이비로션
hand-cream: 핸드크림,풋크림
face-cream: 페이스크림,영양크림,아이크림,나이트크림,주름크림
face-serum: 세럼,앰플,에센스
face-tonic: 스킨토너,토너,미셀라워터
cleanser: 클렌징폼,세안제,클렌징오일,스크럽,필링젤
wipes: 물티슈,클렌징티슈
face-mask-cosmetic: 마스크팩,시트마스크,팩 화장품
skin-lightening: 미백크림,미백로션,화이트닝 크림
sunscreen: 선크림,자외선차단제,선스틱
tanning-product: 태닝오일,셀프태닝
body-oil: 바디오일,마사지오일,에센셜오일,베이비오일
nail-polish: 매니큐어,젤네일,네일폴리시,네일젤
nail-product: 네일팁,인조손톱,아크릴 네일,빌더젤
nail-glue: 네일글루,손톱접착제
eyelash-product: 속눈썹,인조속눈썹,속눈썹 접착제,쌍꺼풀용 테이프,쌍꺼풀 테이프,속눈썹 열 성형기
eye-make-up: 마스카라,아이라이너,아이섀도,눈썹연필
lip-product: 립스틱,립글로스,립밤,틴트,립라이너
make-up-face: 파운데이션,파우더,컨실러,블러셔,쿠션 팩트,비비크림
tattoo-ink: 타투잉크,문신용 염료,타투 염료
permanent-make-up: 반영구 색소,반영구화장
toothpaste: 치약,구강청결제,치아미백
hand-sanitiser: 손소독제
intimate-product: 성인용품,여성청결제,콘돔
scooter: 스쿠터
electric-scooter: 전동킥보드,전동스쿠터,전동보드
hoverboard: 호버보드,전동휠,전동외륜보드,세그웨이
bicycle: 자전거,이륜자전거,산악자전거,아동용 자전거
electric-bicycle: 전기자전거,전동자전거
bicycle-part: 자전거 부품,자전거 안장,유아용 자전거 시트
skateboard: 스케이트보드,롱보드
roller-skates: 롤러스케이트,인라인 롤러스케이트,인라인스케이트
moped: 오토바이,전기이륜차
motorcycle: 모터사이클,이륜차,사륜오토바이
passenger-car: 승용차,자동차
lorry: 트럭,버스,트레일러,트랙터
car-part: 자동차 부품,브레이크,에어백,타이어 체인,와이퍼
tyre: 타이어,자동차용 타이어
helmet: 안전모,헬멧,승차용 안전모,운동용 안전모,자전거 헬멧
life-jacket: 구명조끼,구명복,부력보조복
safety-vest: 안전조끼,반사조끼
mask: 마스크,방한용 마스크,덴탈마스크
respirator: 방진마스크,방독면,보건용 마스크,kf94
goggles: 보안경,고글,물안경,눈보호구,용접면
protective-gloves: 보호장갑,작업장갑,용접장갑,니트릴장갑
protective-gear: 보호장구,무릎보호대,롤러스포츠 보호장구
hearing-protection: 귀마개,청력보호구
climbing-gear: 등산용 로프,안전벨트 등반,카라비너,추락방지
fitness-equipment: 덤벨,런닝머신,트레드밀,실내자전거,풀업바,짐볼,운동기구
ski-equipment: 스키,스노보드,썰매,스키부츠
diving-equipment: 잠수용품,스노클,스노클마스크,오리발,다이빙
pool-toy: 공기주입 물놀이기구,수영장,에어매트,튜브보트,패들보드
boat-part: 보트,카약,선외기
fishing: 낚시추,낚싯대,루어,낚시용품
weapon-sport: 석궁,비비탄총,호신용 스프레이,전기충격기,양궁
chair: 의자,스툴,사무용 의자,접이식 의자,캠핑의자
table: 책상,탁자,테이블,식탁
bed: 침대,이층침대,소파,쇼파
mattress: 매트리스,토퍼
bedding: 이불,침구류,담요,무릎담요,침대커버
pillow: 베개,쿠션,목베개
cabinet: 서랍장,옷장,책장,캐비닛,파일링 캐비닛,선반,수납장
ladder: 사다리,접이식 사다리,계단식 소형,스텝스툴
curtain: 커튼,블라인드,롤스크린,코드 블라인드
rug: 러그,카펫,발매트,식탁보
candle: 양초,향초,캔들,티라이트
candle-holder: 촛대,캔들홀더,에탄올 난로
lighter: 라이터,가스라이터,점화기
electronic-cigarette: 전자담배,액상 전자담배,일회용 전자담배
tobacco: 물담배,담배,니코틴 파우치
fireworks: 폭죽,불꽃놀이
sky-lantern: 풍등,소원등
christmas-decoration: 크리스마스 장식,할로윈 장식,트리 장식,스노우볼
cookware: 프라이팬,냄비,주방용 냄비,후라이팬
baking-ware: 베이킹틀,오븐틀,실리콘 몰드
tableware: 식기,컵,머그컵,접시,그릇,수저,텀블러 컵
bottle: 물병,보온병,텀블러,물통
knife: 칼,식칼,과도,접이식 칼,커터칼
kitchen-tool: 강판,채칼,도마,뒤집개,주방용품,휘핑기
grill: 그릴,바베큐,전기그릴
gas-stove: 가스레인지,휴대용 가스레인지,부탄가스,가스버너,가스토치,버너
wood-stove: 화목난로,펠릿난로,벽난로
hot-water-bottle: 보온물주머니,물주머니,탕파
power-tool: 전동드릴,드릴,그라인더,공구,전동공구,임팩트 드라이버,샌더
saw: 원형톱,톱,테이블쏘,직소기
saw-blade: 톱날,절단석,연마석,그라인더 날,체인톱날
chainsaw: 전기톱,체인톱,엔진톱
brush-cutter-part: 예초기의 날,예초기 날,예초날,예초기날
garden-tool: 예초기,잔디깎기,전정기,송풍기,고압세척기,잔디깍기
pump-compressor: 공기압축기,펌프,발전기,컴프레서,수중펌프,용접기
lifting-equipment: 호이스트,윈치,리프트,체인블록
screw: 나사,앙카볼트,볼트 너트
construction-product: 수도꼭지,소화기,바닥재,벽지,도어락,샤워기,합성수지제 창
glue: 접착제,순간접착제,본드,실리콘,에폭시,레진
paint: 페인트,락카,시너,도료,스프레이 페인트
varnish-coating: 바니시,래커
detergent: 세제,세정제,락스,섬유유연제,배수관 세척제,주방세제,표백제
disinfectant: 소독제,살균제,살균소독제
descaler: 제거제 석회,녹제거제,구연산
windscreen-fluid: 워셔액,부동액,성에제거제
pest-control: 살충제,모기기피제,쥐약,제초제,좀약,구충제,기피제
air-freshener: 방향제,차량용 방향제,탈취제
adhesive-tape: 테이프,접착테이프,절연테이프
stationery: 필통,연필,볼펜,지우개,공책,학용품,연필류,가위,스티커
book: 도서,그림책,사운드북,헝겊책
phone-case: 휴대폰 케이스,폰케이스,핸드폰 거치대
pet-product: 반려동물 용품,강아지 장난감,고양이 장난감,펫용품,강아지 목줄,짖음방지기
food-supplement: 건강기능식품,비타민,다이어트 보조제,단백질보충제
candy: 사탕,젤리,초콜릿,껌,과자
medical-device: 체온계,혈압계,휠체어,콘택트렌즈,보행보조차,고령자용 보행차,보행차,지팡이
sleeping-bag: 침낭,해먹
tent: 텐트,캠핑텐트,그늘막,천막,타프
money-counter: 지폐계수기,문서세단기,코팅기
incense: 인센스,향,인센스 스틱
textile-dye: 의류 염색약,타이다이 키트
window-magnet: 냉장고 자석,네오디뮴 자석,자석
clock: 알람시계,벽시계,탁상시계
game-console: 게임기,게임 컨트롤러
learning-tower: 러닝타워,유아 스텝 타워
mirror: 거울,욕실 거울
glow-stick: 야광봉,야광팔찌
depilatory: 제모크림,제모왁스
circuit-breaker: 누전차단기,배선용차단기,차단기
range-hood: 레인지후드
board-game: 보드게임,바둑,장기세트,카드게임
racket-sport: 테니스 라켓,배드민턴,탁구
`,
  offers: `
spare: 교체,교체용,교체키트,교환용,부품,부속,부속품,수리킷,수리용,호환품,해체부품
accessory: 액세서리,악세사리,악세서리
hose: 호스
nozzle: 노즐
part thermocouple: 열전대,점화기,점화플러그
part regulator: 밸브,압력조절기,레귤레이터
filter: 필터,헤파필터,집진필터
brush: 브러시,브러쉬,사이드브러쉬
part mop: 물걸레포,걸레패드
part dust-bag: 먼지봉투,더스트백
part chain: 체인,톱날
engine-part: 카뷰레터,피스톤,베어링,스프링,경첩,기어
part electric-part: 퓨즈,온도조절기,콘덴서,액정
pad: 패드,이너패드,스펀지
part visor: 바이저,렌즈
part tray-part: 받침대,빵가루받이
stopper: 마개,캡,거름망
belt: 벨트,스트랩,시계줄
motor: 모터,펌프
wheel: 바퀴,타이어,튜브 타이어,휠
part brake: 브레이크 패드
battery: 배터리,건전지,밧데리,배터리홀더,배터리팩
charger: 충전기,어댑터,충전독,충전거치대,전원어댑터,차량용충전기,충전크래들,충전패드,변환어댑터,변환플러그
cable: 케이블,전원코드,전선,충전케이블,전원케이블,충전선,전원선
remote: 리모컨,리모콘
lid: 뚜껑
gasket: 패킹,고무패킹,가스켓,실링
blade: 칼날,날
attachment: 어태치먼트,교체헤드,브러시헤드,칫솔모
part propeller: 프로펠러
hardware: 나사,볼트,고정나사
part board: 메인보드,기판
switch: 스위치,손잡이,센서
handle: 핸들,그립
part shell: 하우징,외장
tray: 트레이,바스켓,선반,계량컵
bulb: 전구,히터봉
refill: 리필,카트리지
part wick: 심지
part shade: 전등갓,램프갓
part teat: 젖꼭지,니플
part power-base: 전원받침대,전원베이스
part transducer: 진동자,진동판
part harness: 안전벨트 패드,어깨패드,안전가드,안전바
part crumb: 빵가루 받이,빵부스러기
part starter: 리코일,스타터
part carb: 연료탱크,연료호스
part glass: 유리병,유리볼
part cells: 배터리셀
part led: LED모듈,LED 모듈
accessory rain: 레인커버,방풍커버,햇빛가리개,차양막
accessory mount: 휴대폰 거치대,삼각대,벽걸이 브라켓
accessory cleaning: 세척솔,청소솔,청소키트,세척제
bundle: 짐받이,흙받이,자전거 가방,벨
cover: 커버,덮개,레인커버,방수커버,보호커버
case: 케이스,파우치,가방,보관함,수납가방,수납케이스
holder: 거치대,홀더,스탠드,브라켓,걸이
film: 보호필름,강화유리,필름
net: 모기장,풋머프,방풍커버,컵홀더,파라솔
sticker: 스티커,데칼
accessory bedding: 매트리스,시트커버,침대시트,범퍼,모기장
cushion: 방석,쿠션,쿨시트,라이너,이너시트
accessory clothes: 인형옷
clip: 클립,버클,후크
part feet: 고무발,고무캡,빨판,흡착판
part castor: 캐스터
part runner: 서랍레일
part pull: 서랍손잡이
part ear-tip: 이어팁,이어패드
part disc: 절단석,연마석,그라인더날,사포,드릴비트,톱날
part carbon: 카본브러시
part! side: 왼쪽만,오른쪽만,한쪽만,한쪽 유닛
accessory soother-holder: 쪽쪽이 클립,쪽쪽이 스트랩
part gearbox: 기어박스
accessory fluid: 윤활유,체인오일,세정제,석회제거제,김서림방지제
accessory fuel: 충전가스,가스리필,가스 리필
accessory wear: 깔창,신발끈
accessory party: 초대장
accessory inflator: 에어펌프,공기주입기
accessory patch: 수리패치
accessory sleeve: 보관백
service fitting: 시공,설치대행
accessory holder-only: 자석거치대
accessory key-ring: 키링,열쇠고리
manual-strong: 설명서,사용설명서,매뉴얼,취급설명서,레시피북,요리책,도안,패턴도안,정비지침서,회로도,사용법,조립설명서
packaging-strong: 빈박스,빈용기,빈병,빈통,공병,공용기,빈 박스,공박스,박스만,상자만,빈상자,빈 상자,빈케이스,포장박스만,내용물 없음,박스만 판매,케이스만 판매
packaging: 박스
service: 수리,수리 서비스,출장수리,수리비,설치 서비스,설치 대행,설치비,조립 서비스,대여,렌탈,렌트,연장보증,보증연장,출장설치,세탁 서비스,방문수거,강습,점검 서비스,청소 서비스,방문 설치,배터리 수리,보수 서비스,리퍼 서비스
service-word: 서비스
wanted: 삽니다,구합니다,구매합니다,매입,구해요,사요,구해봅니다,매입합니다,찾습니다
miniature: 미니어처,미니어쳐,프라모델,축소모형,모형,인형의집,미니어처 모형,장난감 모형,레플리카
print: 포스터,엽서,브로슈어,카탈로그,캔버스액자,그림액자,냉장고자석,마우스패드,사진 인쇄,아트프린트,머그컵 인쇄
none: 교체가능,교체 가능,교체주기,교체 불필요,교체식,교체형,선물박스
part saddle: 안장,안장봉,싯포스트,시트포스트,시트클램프
part handlebar: 핸들바,핸들그립,바테이프,손잡이그립
part pedal: 페달,크랭크,크랭크암,비비셋
part training-wheel: 보조바퀴
part derailleur: 변속기,뒷변속기,변속레버,스프라켓,체인링,프리휠
part spoke: 스포크,차축,큐알레버,림테이프
part fork: 서스펜션포크,앞포크,쇼바,쇼크업소버,완충기
part footrest-peg: 풋페그,그립테이프,데크패드
accessory bike-light: 후미등,테일라이트,방향지시등,반사판,반사경
accessory bike-lock: 자전거자물쇠,잠금장치,번호키
accessory bike-carry: 자전거바구니,프레임백,안장가방,핸들가방,물통케이지,안장커버
part scooter-controller: 스로틀,쓰로틀,가속레버,모터컨트롤러,계기판,폴딩레버
part valve-stem: 밸브캡,타이어밸브,펑크수리키트,타이어레버,이너튜브
part moto-part: 백미러,사이드미러,배기관,카울,윈드스크린,윈드쉴드,클러치레버
part car-part: 와이퍼,카매트,트렁크매트,시트커버,핸들커버,휠캡,에어백 모듈,로어암,연료펌프,워터펌프,오일필터,타이밍벨트,알터네이터,산소센서
accessory ride-protect: 팔꿈치보호대,보호대세트,헬멧가방
part drive-belt: 구동벨트,풀리,텐셔너,플라이휠
part bolt-small: 와셔,리벳,앙카,스페이서,분할핀,부싱,볼베어링,나사세트
part mower-part: 잔디깎이 칼날,예초기날,집초통,경계선
part trimmer-line: 나일론줄,예초기줄,예초기헤드,스풀,어깨끈,어깨벨트
part saw-part: 체인커버,체인톱날,가이드바,스프로킷,체인톱바,오일펌프,체인줄
part generator-part: 정류자,스테이터,아마추어,전압조정기,실린더헤드,크랭크축,피스톤링,연료코크
part chuck: 드릴척,키레스척,척키,콜렛,아버,플랜지너트,비트홀더
part tool-bit: 비트세트,드릴날,홀쏘,직쏘날,컷쏘날,원형톱날,대패날,다이아몬드날,와이어브러시,폴리싱패드,광택패드,샌딩페이퍼,사포패드
part tool-guard: 보호커버 그라인더,집진커버,보조손잡이,사이드핸들,평행가이드,깊이게이지,벨트클립
part washer-lance: 고압호스,폼건,폼캐논,분사노즐,호스릴,랜스
part ladder-part: 사다리발,사다리고무발,사다리받침
part hose-clamp: 배수호스,급수호스,배기호스,흡입호스,호스클램프,창문키트,창문패널,자바라호스,배수펌프
part crisper: 종이호일,실리콘용기,바스켓,내열바스켓,망바스켓,튀김망,그릴망
part water-tank: 워터탱크,물탱크,정수필터,수위센서
part coffee-part: 포터필터,커피필터,여과지,종이필터,추출그룹,밀크저그,캡슐홀더,리유저블캡슐,탬퍼,커피캡슐,원두통,샤워스크린
part blender-part: 블렌더컵,믹서컵,유리컵 믹서,칼날뭉치,반죽기날,반죽훅,거품기날,푸셔,다지기볼,착즙망,스크류
part toaster-part: 와플판,그릴판,교체플레이트,회전판,유리회전접시,회전링,오븐랙,도어패킹,유리접시
part cooker-part: 내솥,압력추,고무패킹 압력솥,찜기,찜판,스팀망,분리형 손잡이,냄비손잡이,뚜껑손잡이
part kettle-part: 주전자뚜껑,스케일필터,포트 받침
part iron-part: 다리미커버,열판,스팀호스,스팀브러시,다림질장갑,다리미판커버
part vacuum-part: 먼지통,먼지컵,먼지필터,연장관,연장봉,틈새노즐,침구브러시,롤러브러시,메인브러시,사이드브러시,물걸레 패드,청소포,흡입헤드,바닥헤드,프리필터
part fridge-part: 냉장고서랍,야채칸,식기바구니,분사날개,세제통,도어고무,배수필터,보풀필터,도어손잡이
part hood-part: 카본필터,활성탄필터,탈취필터,기름필터,후드필터,선풍기날개,선풍기망,팬날개,임펠러,팬커버,선풍기커버
part heater-part: 히터관,석영관,할로겐히터봉,버너헤드,점화스위치,연통,재받이,화격자,내화벽돌,심지통,맨틀,난로유리
part humidifier-part: 가습필터,디스크필터,분무구,면봉필터,가습봉,은이온
accessory consumable-water: 리필액,방향제리필,디퓨저리필
accessory appliance-clean: 구연산,스케일제거제,석회제거,청소세트,관리키트,청소브러쉬,극세사천,클리닝스왑,세척브러시
part grill-part: 그릴망,석쇠,화로망,버너관,숯받이,온도계 그릴,가스어댑터,삼발이,냄비받침
accessory grill-use: 그릴브러시,그릴매트,훈연칩,착화제,부탄가스,이소가스,그릴커버
part lamp-part: 전등소켓,안정기,LED 안정기,드라이버 안정기,디밍스위치,천장캡,유리갓,조명커버,조명갓,LED칩,LED기판
accessory candle-use: 심지가위,캔들용기,캔들왁스,라이터기름,라이터돌,라이터케이스,램프오일
part screen-part: 액정패널,뒷커버,배터리커버,건전지커버,유심트레이,충전단자,플렉스케이블,카메라모듈,키캡,방열판,써멀구리스,디스플레이 패널
part audio-part: 이어쿠션,이어패드쿠션,헤드밴드커버,이어폰줄,마이크커버,마이크솜,바늘,이어후크,폼팁
part watch-part: 시계밴드,시계스트랩,스트랩밴드,시계유리,시계용두,스프링바,교체밴드,밴드줄
accessory phone-use: 폰케이스,핸드폰케이스,휴대폰케이스,카메라렌즈보호,사생활보호필름,그립톡,스트랩줄,목걸이줄,손목스트랩,차량용거치대,노트북파우치,키보드커버,키스킨,손목받침대,메모리카드,케이블정리,케이블타이,태블릿케이스,카드지갑케이스
part printer-part: 잉크카트리지,토너카트리지,프린트헤드,무한잉크,용지함,라벨지,감열지,용지롤,노즐헤드,베드시트,라벨롤,드럼유닛,리필잉크
part drone-part: 프로펠러가드,랜딩기어,짐벌커버,드론팔,모터암,서보,변속기 esc,기어세트,조종기
part camera-part: 렌즈캡,렌즈후드,카메라스트랩,카메라가방,플레이트,아이컵,UV필터,렌즈필터,카메라브라켓
part monitor-part: 혈압계커프,전극패드,저주파패드,시험지,혈당시험지,란셋,채혈침,프로브커버,네블라이저마스크,마사지헤드,안마볼,부모유닛,필터커버 체온계,렌즈필터 체온계
part bottle-part: 젖병뚜껑,젖병손잡이,젖병캡,빨대,빨대세트,스트로우,실리콘마개,배기밸브,깔때기,유축깔때기,유축기깔때기,모유저장팩,저장팩,빨대컵뚜껑,젖병집게
part soother-part: 공갈젖꼭지케이스,쪽쪽이케이스,노리개클립,쪽쪽이줄,쪽쪽이홀더,치발기클립
part pram-part: 유모차바퀴,앞바퀴,뒷바퀴,안전바커버,핸들커버,유모차라이너,유모차시트,유모차걸이,유모차가방,유모차후크,유모차장갑,유모차담요,유모차선풍기,이너라이너,카시트어댑터,보조발판,유모차 정리함
part seat-part: 신생아이너시트,벨트커버,어깨패드커버,아이소픽스베이스,카시트보호매트,발차기매트,카시트시트커버,안전벨트커버,안전벨트연장,버클커버,후방거울
part chair-part: 의자식판,의자쿠션,하이체어쿠션,트레이커버,식탁의자커버,발판 의자
accessory cot-use: 침대시트커버,침대패드,매트리스커버,방수커버 매트,방수패드,모빌,모빌거치대,범퍼가드,침대다리,깔판,베개커버,이불커버,캐노피 침대
accessory baby-care: 침받이패드,아기띠커버,아기띠워머,힙시트커버,안전문확장,확장프레임,확장패널,모서리보호대,콘센트커버,아기욕조받침,기저귀쓰레기통리필
accessory toy-part: 인형신발,인형가발,인형받침대,확장세트,추가블록,슬라임활성제,버블액,스펀지총알,탄창,총알 리필,트랙확장,교체볼,리필볼
part outdoor-toy: 점핑매트,스프링커버,가장자리커버,그네줄,그네좌석,그네고리,수영장커버,수영장사다리,바닥시트,그라운드시트,골망,농구망,그네의자 시트
part tent-part: 텐트팩,폴대,텐트폴,가이라인,이너텐트,그라운드시트 텐트,지붕천막,천막천,사이드월,모래주머니,파라솔커버,파라솔원단,연결관절
part furniture-part: 가스리프트,팔걸이패드,의자바퀴,의자커버,오발,중심봉,소파다리,가구다리,의자발커버,소음방지패드,선반받침,선반판,다보,경첩세트,서랍앞판,옷봉,전도방지끈,전도방지키트,책상다리,테이블다리
part care-part: 면도망,날망,교체날,이발기날,빗살,가이드빗,칫솔헤드,칫솔 리필,구강세정기노즐,제모헤드,램프카트리지,각질롤러,네일비트,샌딩밴드,UV램프관,타투바늘,타투니들,니들카트리지,전사지,펌프헤드,스프레이펌프,디스펜서펌프,브러시클리너,공병 리필,전기면도기 날,리필용기
accessory jewel-use: 반지함,귀걸이뒷침,귀걸이마개,연장체인,사이즈조절기,은세척제,폴리싱천,쥬얼리케이스
accessory shoe-wear: 신발끈세트,슈트리,구두주걱,아이젠,뒤꿈치패드,신발가방,지퍼손잡이,단추세트,옷커버
accessory pet-part: 여과기스펀지,여과재,에어스톤,에어호스,조명 수조,바닥재,모래매트,모래삽,케이지패드,정수기필터 고양이,목줄버클,스크래처리필,횃대,급수기필터
part luggage-part: 캐리어바퀴,캐리어손잡이,캐리어커버,캐리어벨트,트렁크바퀴,배낭커버,가슴끈,파우치세트
part vape-part: 드립팁,교체팟
part mask-part: 필터리필 마스크,마스크필터,방진필터,마스크스트랩,마스크줄,마스크목걸이,마스크가드,코받침,안경케이스,안경닦이
part fix-part: 벽걸이브라켓,고정브라켓,설치키트,마운트키트,자석마운트,연장봉세트,샤워호스,수전카트리지,예비열쇠,스페어키,도어락커버,고정클램프,집게형거치대,천장브라켓
`,
  colours: `
black: 검정,검정색,블랙,검은색,흑색
white: 흰색,화이트,백색,하얀색
grey: 회색,그레이,쥐색
silver: 은색,실버
gold: 금색,골드
rose-gold: 로즈골드
red: 빨강,빨간색,레드,적색
burgundy: 버건디,와인색
blue: 파랑,파란색,블루,하늘색,청색
navy: 남색,네이비
turquoise: 청록색,민트
green: 초록,초록색,그린,녹색,카키
yellow: 노랑,노란색,옐로우,황색
orange: 주황,주황색,오렌지색
pink: 분홍,분홍색,핑크
purple: 보라,보라색,퍼플
brown: 갈색,브라운
beige: 베이지,아이보리
transparent: 투명
multicolour: 멀티컬러,다색,무지개
`,
  modifiers: `
무료, 무상, 신품, 새것, 오픈페이스, 접이, 오토바이, 모터사이클, 풀페이스, 음이온, 대풍량, 강풍, 야간, 적외선, 야간투시, 부스터, 주니어, 초음파, 발열, 원터치, 마사지, 신형, 신상, 신상품, 신제품, 새상품, 새제품, 미개봉, 미사용, 중고, 중고품, 리퍼, 리퍼브, 상태 좋음, 상태좋음,
상태 최상, 최상급, 풀박스, 정품, 국내정품, 공식, 공식판매, 공식수입, 병행수입, 수입, 국산, 국내, 해외, 해외직구, 직구, 국내배송, 무료배송, 무배, 당일발송, 당일배송, 빠른배송, 로켓배송, 배송, 특가, 할인, 세일, 최저가, 인기, 추천, 베스트,
한정판, 한정, 행사, 이벤트, 사은품, 증정, 선물, 선물용, 생일선물, 어린이날, 크리스마스, 집들이, 판매, 판매합니다, 팝니다, 급처, 보증, 무상보증, 년, 개월, 세, 살, 이상, 이하, 성인, 성인용, 어른, 유아, 유아용, 아기, 아기용, 신생아,
영유아, 아동, 아동용, 어린이, 어린이용, 키즈, 초등, 초등학생, 학생, 청소년, 남아, 여아, 남성, 여성, 남자, 여자, 남녀공용, 공용, 가족, 부모님, 초보, 초보자, 전문가, 전문가용, 가정, 가정용, 집, 홈, 사무실, 사무용, 업소용, 업소, 상업용,
주방, 거실, 침실, 방, 안방, 아이방, 욕실, 베란다, 마당, 정원, 현관, 차량, 실내, 실외, 야외, 실내외, 캠핑, 캠핑용, 낚시, 등산, 여행, 여행용, 휴대, 휴대용, 출퇴근, 출근, 도심, 산악, 여름, 겨울, 봄, 가을, 사계절, 플라스틱, 금속,
메탈, 철제, 스틸, 스텐, 스테인리스, 스테인레스, 알루미늄, 나무, 원목, 우드, 대나무, 유리, 세라믹, 도자기, 순면, 면, 가죽, 인조가죽, 실리콘, 고무, 패브릭, 대형, 중형, 소형, 미니, 초소형, 특대, 슬림, 콤팩트, 컴팩트, 대용량, 소용량,
초경량, 경량, 가벼운, 고급, 고급형, 프리미엄, 럭셔리, 고성능, 고출력, 강력, 강력한, 파워, 튼튼한, 안전, 안전한, 안전인증, 인증, 편안한, 푹신한, 부드러운, 예쁜, 귀여운, 심플, 심플한, 모던, 모던한, 북유럽, 클래식, 빈티지, 감성, 인테리어,
디자인, 컬러, 색상, 무광, 유광, 투명, 단색, 디지털, 스마트, 자동, 수동, 전동, 전기, 무선, 유선, 충전, 충전식, 고속충전, 급속충전, 고속, 급속, 초고속, 저소음, 무소음, 조용한, 절전, 에너지 절약, 태양광, 방수, 생활방수, 방진, 방한,
방풍, 내열, 논슬립, 미끄럼방지, 친환경, 무독성, 저자극, 천연, 유기농, 통풍, 통기성, 경량형, 조절, 높이조절, 각도조절, 밝기조절, 사이즈조절, 분리, 분리형, 분리세탁, 세탁가능, 물세탁, 탈부착, 탈착, 접이식, 폴딩, 회전, 회전형, 벽걸이,
스탠드형, 거치형, 탁상용, 천장, 천정, 직부, 매립, 일체형, 다기능, 멀티, 다용도, 만능, 블루투스, 와이파이, 앱, 어플, 리모컨 조절, 타이머, 터치, 센서등, 주백색, 주광색, 전구색, 밝은, 원형, 사각, 사각형, 타원형, 고휘도, 눈부심방지, 화이트,
블랙, 그레이, 핑크, 블루, 레드, 그린, 옐로우, 베이지, 브라운, 네이비, 민트, 퍼플, 실버, 골드, 아이보리, 화이트닝, 미백, 보습, 수분, 영양, 탄력, 주름, 기미, 잡티, 얼굴, 바디, 피부, 전신, 데일리, 모든피부, 제품, 상품, 물건, 기기,
기계, 장난감 선물, 모델, 모델명, 시리즈, 버전, 에디션, 타입, 사이즈, 소, 중, 대, 세트, 풀세트, 구성, 본품, 단품 판매, 개입, 개, 종, 단, 단계, 단속도, 구, 포트, 채널, 용량, 출력, 한국어, 한글판, 및, 겸용, 포함, 택1, 택일,
옵션, 선택, 여러가지, 다양한, 놀이, 교육, 교육용, 역할놀이, 여자아이, 남자아이, 남여공용, 자전거용, 출산, 출산준비, 출산선물, 육아, 육아필수템, 필수템, 꿀템, 최신, 최신형, 업그레이드, 개선형, 오리지널, 순정, 코드, 안심, 인체공학, 에어,
쿨링, 온열, 난방, 냉방, 보온, 방음, 주행, 장거리, 듀얼, 싱글, 더블, 트리플, 울트라, 프로, 플러스, 라이트, 맥스, 리퍼비시,
목, 어깨, 허리, 무릎, 발목, 손목, 종아리, 토끼, 곰돌이, 공룡, 유니콘, 별, 달, 하트, 꽃, 동물, 캐릭터, 공주, 생일, 할로윈, 부활절, 결혼, 돌잔치, 백일, 돌선물, 입학, 졸업, 어버이날, 스승의날, 명절, 학교, 어린이집, 유치원, 해변,
수영장, 물놀이, 테라스, 차박, 출장, 휴가, 화장실, 원룸, 자취, 자취방, 자취생, 기숙사, 신혼, 매장, 카페, 식당, 풀구성, 급매, 네고, 쿨거래, 택포, 직거래, 안전거래, 영수증, 보증서, 인승, 단독, 프리사이즈, 빅사이즈, 탁상, 반자동, 전자동,
저전력, 과열방지, 과부하차단, 자동차단, 전원차단, 예약, 온도조절, 풍량조절, 충격흡수, 항균, 무형광, 무향, 약산성, 민감성, 지성, 건성, 복합성, 두피케어, 탈모완화, 진정, 각질, 비건, 가성비, 인기템, 국민, 추천템, 레트로, 따뜻한, 시원한,
선물포장, 답례품, 판촉, 기념품, 베이직, 시즌, 보온보냉, 보냉, 기내반입, 무조립, 완제품, 완성품, 극세사, 메쉬, 투휠, 혈압, 심박, 통화, 수면, 걸음수, 노이즈캔슬링, 등하교, 라이딩, 육아템, 애착, 세척간편, 알러지방지, 최대하중, 하중, 개별스위치,
무드등,
노트북, 스마트폰, 휴대폰, 핸드폰, 태블릿, 아이폰, 갤럭시, 컴퓨터, 스프레이, 부모, 톤,
칸막이, 모기퇴치, 전후방,
조임끈, 고양이, 강아지, 반려동물, 음성, 양방향, 화소, 패턴, 학습, 후드, 음파
`,
};
