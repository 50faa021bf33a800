import type { MatchLexicon } from "../match/index.ts";

/** Words of Korean with their English. */
export const ko: MatchLexicon = {
  language: "ko",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
key ring: 키링,열쇠고리
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
hair straightener: 고데기
heater: 히터,온풍기
dehumidifier: 제습기
humidifier: 가습기
chain saw: 체인톱,전기톱
brush cutter: 예초기,예초기 날
lawn mower: 잔디깎이
saw: 톱
drill: 드릴
screw: 나사
screwdriver: 드라이버 공구
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
dress: 원피스,드레스
trousers: 바지
slippers: 슬리퍼,실내화
boots: 부츠
belt: 벨트,허리띠
scarf: 스카프,목도리
gloves: 장갑
wallet: 지갑
bathtub: 욕조
changing table: 기저귀 교환대
sleeping bag: 침낭,슬립색
soother, pacifier: 공갈젖꼭지,쪽쪽이
soother holder: 쪽쪽이 클립
rattle: 딸랑이
helmet: 헬멧,안전모
goggles: 고글
life jacket: 구명조끼
swimming aid, swim ring: 튜브,암링튜브
diffuser: 디퓨저
micellar water: 미셀라 워터
hair dye: 염색약,헤어컬러
skin lightening: 피부 미백
soap: 비누
face mask: 마스크팩
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
peanut butter: 땅콩버터,피넛버터
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
jam: 잼,딸기잼,콩포트
honey: 꿀,벌꿀,허니
syrup: 시럽
sweetener, stevia: 감미료,스위트너,스테비아
chocolate, cocoa: 초콜릿,초콜렛,초코,코코아,카카오
dark chocolate, dark: 다크초콜릿,다크
candy, sweets: 사탕,캔디,엿
chewing gum, gum: 껌,츄잉껌
chewable: 츄어블,씹어먹는
lollipop: 롤리팝,막대사탕
jelly, mini cups: 젤리,곤약젤리,곤약
ice cream: 아이스크림
dessert, pudding: 디저트,푸딩
butter: 버터
cheese: 치즈
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
sauce: 소스,양념
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
anklet: 발찌
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
mirror: 거울,미러
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
bracelet: 팔찌
ring: 반지,링
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
쿨링, 온열, 난방, 냉방, 보온, 방음, 주행, 장거리, 듀얼, 싱글, 더블, 트리플, 울트라, 프로, 플러스, 라이트, 맥스, 리퍼비시
`,
};
