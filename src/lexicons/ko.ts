import type { MatchLexicon } from "../match/index.ts";

/** Words of Korean with their English. */
export const ko: MatchLexicon = {
  language: "ko",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
fruit: 과일,열매
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
iron: 철분
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
ladder: 사다리
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
};
