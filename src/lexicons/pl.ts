import type { MatchLexicon } from "../match/index.ts";

/** Words of Polish with their English. */
export const pl: MatchLexicon = {
  language: "pl",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
lid: pokrywka
blade: ostrze,ostrza
fox: lis,lisek
bee: pszczoła
ladybird: biedronka
duck: kaczka,kaczuszka
lion: lew,lewek
monkey: małpa,małpka
horse: koń,konik
cow: krowa
sheep: owca,owieczka
lamb: baranek,jagnięcina
turtle: żółw
snake: wąż
shark: rekin
whale: wieloryb
crab: krab
pig: świnka
tiger: tygrys
penguin: pingwin
owl: sowa
giraffe: żyrafa
snail: ślimak
caterpillar: gąsienica
iron: żelazo,hierro,ferro
brass: mosiądz
chrome: chrom
alloy: stop metali
bead, beads: koralik,koraliki
amber: bursztyn
rhinestone: cyrkonia,stras
teething necklace: naszyjnik na ząbkowanie
teether: gryzak
key ring: brelok
colour: kolor,kolory
shape, shaped: kształt
fruit: owoce,owocowy,fruta,frutta,owoc
bee wax, wax: wosk
candle: świeca,świeczka
lamp: lampa,lampka
torch oil, lamp oil: olej do lamp,olej do pochodni
torch, flashlight: latarka
night light: lampka nocna
lighting chain, string lights: lampki choinkowe,łańcuch świetlny
extension cord: przedłużacz
socket: gniazdko
plug: wtyczka
charger: ładowarka
hair dryer: suszarka do włosów
hair straightener: prostownica
heater: grzejnik,nagrzewnica
dehumidifier: osuszacz powietrza
humidifier: nawilżacz
chain saw: piła łańcuchowa
brush cutter: kosa spalinowa,wykaszarka
lawn mower: kosiarka
saw: piła
drill: wiertarka
screw: śruba
screwdriver: śrubokręt
ladder: drabina,escalera,scala
building set: klocki,zestaw konstrukcyjny
magnetic balls, magnetic: kulki magnetyczne
jigsaw puzzle, puzzle: puzzle,układanka
fishing toy, fishing game: gra w łowienie rybek
fishing: wędkarstwo,wędkarski
cartoon: kreskówka
paint, finger paint: farby do malowania palcami
drum: bębenek
trumpet: trąbka
fancy-dress costume, costume: kostium,przebranie
skirt: spódnica
dress: sukienka
trousers: spodnie
slippers: kapcie
boots: buty zimowe,kozaki
belt: pasek
scarf: szalik
gloves: rękawiczki,rękawice
wallet: portfel
bathtub: wanienka
changing table: przewijak
sleeping bag: śpiworek,śpiwór
soother, pacifier: smoczek
soother holder: zawieszka do smoczka
rattle: grzechotka
helmet: kask,hełm
goggles: gogle
life jacket: kamizelka ratunkowa
swimming aid, swim ring: koło do pływania
diffuser: dyfuzor
micellar water: płyn micelarny
hair dye: farba do włosów
skin lightening: rozjaśniający
soap: mydło
face mask: maseczka
particle filter mask, respirator: półmaska,maska ochronna
blood glucose: glukoza
milk thistle: ostropest
raspberry: malina
cabbage: kapusta
watermelon: arbuz
workshop: warsztat
opening: otwór
label: etykieta
remover: zmywacz
friendship: przyjaźń
powder: proszek,proszku
capsules, capsule: kapsułki,kapsułek
tablets, tablet: tabletki,tabletek
softgel, softgels: kapsułki żelowe
gummies, gummy: żelki
lozenge, lozenges: pastylki
drops, drop: krople
supplement, dietary: suplement,suplement diety
vegan: wegański,wegańskie
vegetarian, veg: wegetariański
organic: ekologiczny,organiczny
natural: naturalny,naturalna
pure: czysty,czysta
fresh: świeży,świeża
raw: surowy,surowa
dried, dry: suszony,suszone,suchy
roasted: prażony,palony,pieczony
smoked: wędzony
frozen: mrożony
refrigerated, chilled: chłodzony
instant: błyskawiczny,rozpuszczalna
whole grain: pełnoziarnisty,razowy
gluten free: bezglutenowy
gluten: gluten
free: bez,wolny
sugar free, unsweetened: bez cukru
sugar: cukier
salt, salted: sól,solony
pepper: pieprz
chili, chilli: chili,papryczka
spicy, hot: ostry,pikantny
sweet: słodki,słodka
sour, tangy: kwaśny
flavour, flavor: smak,aromat
extract: ekstrakt,wyciąg
concentrate, concentrated: koncentrat
blend, mix: mieszanka
juice: sok
drink, beverage: napój
soda, cola: napój gazowany,oranżada
sparkling water, sparkling: woda gazowana
energy drink, energy: napój energetyczny,energia
milk: mleko,mleczny
soy milk, soy: mleko sojowe,soja
oat, oats, oatmeal: owies,płatki owsiane,owsiane
almond, almonds: migdał,migdały
peanut, peanuts: orzeszki ziemne,arachidowe
peanut butter: masło orzechowe
cashew, cashews: nerkowce,orzechy nerkowca
walnut, walnuts: orzech włoski
hazelnut, hazelnuts: orzech laskowy
pistachio, pistachios: pistacja,pistacje
nuts, mixed nuts: orzechy,bakalie
seeds, seed: nasiona,pestki
pumpkin seeds, pumpkin: dynia,pestki dyni
sesame: sezam,sezamowy
sesame oil: olej sezamowy
chia: chia
flaxseed, flax, linseed: siemię lniane,len
quinoa: komosa ryżowa
brown rice, rice: ryż,ryż brązowy
rice cake: wafle ryżowe
noodles, noodle: makaron,nudle
ramen, instant noodles: ramen,zupka chińska
pasta, spaghetti: makaron,spaghetti
flour: mąka
wheat: pszenica,pszenny
barley: jęczmień
corn: kukurydza
bread: chleb
cake: ciasto,tort
cookies, biscuits: ciastka,herbatniki
cracker, crackers: krakersy
snack, snacks: przekąska,przekąski
chips, crisps: chipsy
popcorn: popcorn
cereal, granola: płatki,musli
grains, grain: ziarna,zboże
bar, bars: baton,batony
jam: dżem
honey: miód
syrup: syrop
sweetener, stevia: słodzik,stewia
chocolate, cocoa: czekolada,kakao
dark chocolate, dark: gorzka,ciemny
candy, sweets: cukierki,słodycze
chewing gum, gum: guma do żucia
chewable: do żucia
lollipop: lizak
jelly, mini cups: galaretka
ice cream: lody
dessert, pudding: deser,budyń
butter: masło
cheese: ser
yogurt: jogurt
cream, whipped cream: śmietana,krem
egg, eggs: jajko,jajka
meat: mięso
beef: wołowina
pork: wieprzowina
chicken: kurczak
ham, sausage: szynka,kiełbasa
tuna: tuńczyk
salmon: łosoś
fish: ryba,ryby
shrimp, prawn: krewetki
seaweed, laver: wodorosty,algi
kimchi: kimchi
soup: zupa
porridge: owsianka,kaszka
curry: curry
sauce: sos
soy sauce: sos sojowy
ketchup, tomato sauce: keczup
mayonnaise: majonez
mustard: musztarda
vinegar: ocet
olive oil, olive: oliwa,oliwa z oliwek,oliwki
cooking oil, oil: olej spożywczy
coconut oil, coconut: olej kokosowy,kokos
seasoning, spice, masala: przyprawa,przyprawy
ginger: imbir
cinnamon: cynamon
saffron: szafran
cumin: kmin,kminek
cardamom: kardamon
clove, cloves: goździki
oregano: oregano
basil, tulsi: bazylia
mint, peppermint: mięta
rosemary: rozmaryn
herb, herbal: zioła,ziołowy
onion: cebula
potato: ziemniak,ziemniaki
sweet potato: batat
tomato: pomidor,pomidory
carrot: marchew
cabbage, broccoli: kapusta,brokuły
spinach: szpinak
cucumber: ogórek
bean, beans: fasola
lentils, pulses, dal: soczewica
vegetable, vegetables: warzywa
mushroom: grzyb,grzyby
apple: jabłko,jabłkowy
pear: gruszka
banana: banan
orange, citrus: pomarańcza,cytrusowy
lemon: cytryna,cytrynowy
lime: limonka
grapefruit: grejpfrut
grape, raisin: winogrono,rodzynki
strawberry: truskawka,truskawkowy
blueberry: borówka,jagoda
cranberry: żurawina
raspberry, berry: malina,jagody
elderberry: czarny bez
cherry: wiśnia,czereśnia
peach: brzoskwinia
apricot: morela
plum, prune: śliwka
mango: mango
pineapple: ananas
kiwi: kiwi
melon, watermelon: melon,arbuz
pomegranate: granat
date, dates, jujube: daktyle
fig: figa
avocado: awokado
acai, superfood: jagody acai
green tea, tea: zielona herbata
black tea, tea: czarna herbata
tea bags, tea bag: herbata w torebkach,torebki
milk tea: herbata z mlekiem
coffee: kawa,kawa ziarnista,café,caffè
decaffeinated, decaf: bezkofeinowa
caffeine: kofeina
kombucha: kombucha
wine, beer, alcohol: wino,piwo,alkohol
vanilla: wanilia,waniliowy
caramel: karmel
baking powder, baking: proszek do pieczenia,soda oczyszczona
yeast: drożdże
canned, tin: puszka,konserwa
drinking water, mineral water: woda mineralna,woda
low calorie, calories: niskokaloryczny,kalorie
fibre, fiber: błonnik,włókno
breakfast, meal: śniadanie,posiłek
meal replacement, shake: koktajl,zamiennik posiłku
delicious, tasty: pyszny
crispy, crunchy: chrupiący
creamy: kremowy
mild: łagodny
traditional: tradycyjny
handmade: ręcznie robiony,rękodzieło
cold pressed: tłoczony na zimno
preservative free, no preservatives: bez konserwantów
baby food: jedzenie dla niemowląt
infant formula, formula: mleko modyfikowane
pet food, dog food: karma dla psa,karma
lava stone, stone: kamień lawowy,kamień
gemstone, crystal: kamień szlachetny,kryształ,cyrkonie
pearl, pearls, beads: perła,perły,koraliki
diamond: diament
gold plated, golden: pozłacany,złoty
silver: srebro,srebrny
copper, brass: miedź,mosiądz
aluminium, aluminum: aluminium,aluminiowy
metal, iron: metal,metalowy,żelazo
titanium: tytan
nickel, chrome: nikiel,chrom
bamboo, rattan: bambus,rattan
cork: korek
linen: len,lniany
wool, cashmere: wełna,kaszmir
silk, satin: jedwab,satyna
polyester, nylon: poliester,nylon
velvet, plush, fleece: aksamit,plusz,polar
fur, faux fur: futro,futerko
lace: koronka,koronkowy
denim, jeans: dżins,jeansy
foam, sponge: pianka,gąbka
latex: lateks
acrylic, resin: akryl,żywica
porcelain: porcelana
fabric, cloth: tkanina,materiał
sticker, decal: naklejka,naklejki
set, kit: zestaw,komplet
pair: para
piece, pieces: sztuk,szt,elementów
small, mini: mały,mała,małe,mini
large, big: duży,duża,duże
long: długi,długa,długie
short: krótki,krótka
round: okrągły,okrągła
square: kwadratowy
thick, thickened: gruby,gruba
thin, slim: cienki,cienka
soft: miękki,miękka
hard, solid: twardy,solidny
heavy duty, strong: mocny,wytrzymały
lightweight, light: lekki,lekka
automatic: automatyczny,automatyczna
manual: ręczny,ręczna
digital: cyfrowy
smart: inteligentny
professional: profesjonalny,profesjonalna
reusable: wielokrotnego użytku
disposable: jednorazowy,jednorazowe
washable: zmywalny,do prania
breathable: oddychający
elastic, stretch: elastyczny,rozciągliwy
anti-slip, non-slip: antypoślizgowy
noise, silent: cichy,hałas
temperature, thermal: temperatura,termiczny
cooling, ice: chłodzący,lód
luminous, glow: świecący,świecąca
glitter, shiny: brokat,błyszczący
pattern, printed: wzór,nadruk
vintage, retro, antique: vintage,retro,antyczny
cute, lovely: słodki,uroczy
fashion, fashionable: moda,modny
elegant, luxury: elegancki,luksusowy
casual: codzienny
punk, gothic: punk,gotycki
ethnic, tribal, boho: etniczny,boho
viking, medieval: wikingowie,średniowieczny
buddha, religious: budda
cross, skull: krzyż,czaszka
heart, love: serce,miłość
star, moon: gwiazda,księżyc
angel, fairy, princess: anioł,wróżka,księżniczka
mermaid, dragon: syrenka,smok
pirate, soldier, police: pirat,żołnierz,policja
witch, devil, halloween: czarownica,diabeł,halloween
easter: wielkanoc,wielkanocny
carnival, costume: karnawał,kostium,przebranie
wedding, bride: ślub,panna młoda
school, student: szkoła,szkolny
office, stationery: biuro,biurowy,papiernicze
travel: podróż,podróżny
sport, fitness: sport,sportowy
swimming, beach, pool: pływanie,plaża,basen
fishing, hunting: wędkarski,myśliwski
climbing, hiking: wspinaczka,turystyka
dance, ballet: taniec,balet
music, musical: muzyka,muzyczny
educational, learning, montessori: edukacyjny,edukacyjna,montessori
game, play: gra,gry,zabawa
building, construction, blocks: klocki,konstrukcyjny
rods, sticks: patyczki,pręty
ball, balls: piłka,kulki,kula
car toy, vehicle: samochodzik,pojazd
train, plane, boat, ship: pociąg,samolot,statek,łódka
robot: robot
gun, weapon, sword: pistolet,broń,miecz
bow, arrow, dart: łuk,strzała,strzałka
bubble, bubbles, soap bubbles: bańki mydlane,bańki
slime, clay, dough: slime,plastelina,glina,ciastolina
squeeze, squishy: gniotek,antystresowy
balloon: balon,balony
drawing, colouring: rysowanie,kolorowanka
pencil, pen, crayon, marker: ołówek,długopis,kredki,flamaster
eraser, sharpener: gumka do mazania,temperówka
book, notebook: książka,zeszyt
craft, diy, creative: kreatywny,rękodzieło
tattoo, temporary tattoo: tatuaż
henna: henna
pendant: wisiorek,zawieszka
brooch, badge: broszka,odznaka
piercing, stud: kolczyk,piercing
chain: łańcuch,łańcuszek
anklet: bransoletka na nogę
buckle, clasp: klamra,zapięcie
zipper, button: zamek błyskawiczny,guzik,przycisk
hood, hooded: kaptur,z kapturem
sleeve, long sleeve: rękaw,z długim rękawem
collar, neck: szyja,kołnierz,obroża
waist, belly: talia,brzuch
back, shoulder: plecy,ramię
foot, leg, knee: stopa,noga,kolano
hand, finger, wrist: dłoń,palec,nadgarstek
head: głowa
ear, nose, mouth: ucho,nos,usta
tooth, teeth, dental: zęby,ząb,dentystyczny
body: ciało
beard, shaving: broda,golenie
hair colour, hair dye, dye: farba do włosów,farbowanie
curling, straightening: lokówka,prostowanie
keratin: keratyna
cream: krem
lotion, milk: balsam,mleczko
serum, essence, ampoule: serum,ampułka
gel: żel
spray, mist: spray,mgiełka
ointment, balm: maść,balsam
mask, face mask: maska,maseczka
moisturising, moisturizing, hydrating: nawilżający,nawilżająca
nourishing: odżywczy,pielęgnacja
anti-aging, wrinkle: przeciwzmarszczkowy
acne, pimple: trądzik
aloe, aloe vera: aloes
shea butter, argan: masło shea,arganowy
rose: róża,różany
lavender: lawenda
tea tree, eucalyptus: drzewo herbaciane,eukaliptus
jasmine, sandalwood: jaśmin,drzewo sandałowe
incense, aroma diffuser, aromatherapy: kadzidło,aromat,dyfuzor
candle, wax: świeca,wosk
disinfectant, sanitizer, antibacterial: dezynfekcja,antybakteryjny
insect, mosquito, repellent: owad,komar,na komary
poison, pesticide: trucizna,owadobójczy
tobacco, cigarette, vape: tytoń,papieros,nikotyna
medicine, medical: medyczny,lek
pain, relief: ból,ulga
massage: masaż
health, healthy: zdrowie,zdrowy
immune, immunity: odporność
antioxidant: przeciwutleniacz
stress, relax: stres,relaks
weight, body weight: waga,masa
booster, support, boost: wsparcie,wspomaganie
complex, formula: kompleks,formuła
strength, extra: moc,extra
acid: kwas
amino acid, arginine, carnitine: aminokwas,arginina,karnityna
creatine: kreatyna
biotin: biotyna
folate, folic acid: kwas foliowy
potassium, selenium, iodine: potas,selen,jod
sodium: sód
coenzyme, ubiquinol: koenzym,ubichinol
hyaluronic acid: kwas hialuronowy
glutathione: glutation
quercetin, resveratrol: kwercetyna,resweratrol
bromelain, papain: bromelaina,papaina
astaxanthin, zeaxanthin: astaksantyna,zeaksantyna
spirulina, chlorella: spirulina,chlorella
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: jeżówka,waleriana
ginkgo, grape seed: miłorząb,pestki winogron
saw palmetto, red clover: palma sabalowa,czerwona koniczyna
mannose, inositol, choline: mannoza,inozytol,cholina
evening primrose, borage: wiesiołek,ogórecznik
krill, cod liver: kryl,tran
charcoal: węgiel
leaf, leaves, root: liść,liście,korzeń
plant, tree: roślina,drzewo
motor, engine: silnik
pump: pompa
cable, cord, wire: kabel,przewód,drut
plug, socket, outlet: wtyczka,gniazdo
extension, power strip: przedłużacz,listwa
switch, controller: włącznik,sterownik
power supply, transformer: zasilacz,transformator
lithium, lithium battery: litowy,litowo jonowy
screen, display: ekran,wyświetlacz
phone, mobile: telefon,komórka,smartfon
computer, laptop, tablet: komputer,laptop
sensor, alarm, detector: czujnik,alarm,detektor
smoke, carbon monoxide: dym,tlenek węgla,czad
projector, star projector: projektor
humidifier, purifier: nawilżacz,oczyszczacz
air: powietrze
steam, iron: para,żelazko
oven, stove, cooktop: piekarnik,kuchenka,płyta
pot, pan: garnek,patelnia
plate, bowl, dish: talerz,miska
spoon, fork, cutlery: łyżka,widelec,sztućce
straw, lid: słomka,pokrywka
box, container, storage: pudełko,pojemnik,przechowywanie
bag, pouch: torba,torebka,woreczek
basket, bucket: kosz,wiadro
holder, stand, rack: uchwyt,stojak,półka
hook, hanger: haczyk,wieszak
cover, case: pokrowiec,etui,osłona
mat, pad, carpet: mata,podkładka,dywan
curtain, blind: zasłona,roleta
window, door: okno,drzwi
mirror: lustro
clock, watch: zegar,zegarek
lock, key: zamek,kłódka,klucz
gate, fence, barrier: bramka,ogrodzenie,barierka
hose, pipe, tube: wąż,rura
valve, regulator: zawór,reduktor
filter: filtr
screw, nail, tool: śruba,gwóźdź,narzędzie
saw, drill, grinder: piła,wiertarka,szlifierka
brush, comb: szczotka,grzebień,pędzel
scissors, cutter, blade: nożyczki,ostrze,nóż
tape: taśma
glasses, goggles, sunglasses: okulary,okulary przeciwsłoneczne,gogle
umbrella, parasol: parasol,parasolka
wheel, tyre, tire: koło,opona
brake, pedal: hamulec,pedał
scooter, kick scooter: hulajnoga
motorcycle, moped: motocykl,motorower
truck, bus, trailer: ciężarówka,autobus,przyczepa
airbag, seat belt: poduszka powietrzna,pas bezpieczeństwa
cat, kitten: kot,kotek
bird, duck: ptak,kaczka,kaczuszka
dog, puppy: pies,piesek
horse, cow, sheep: koń,krowa,owca
elephant, lion, monkey: słoń,lew,małpa
frog, turtle, snake: żaba,żółw,wąż
butterfly, bee, ladybird: motyl,pszczoła,biedronka
wolf, fox, tooth: wilk,lis
dolphin, shark, whale: delfin,rekin,wieloryb
octopus, crab: ośmiornica,krab
figure, statue, ornament: figurka,posąg,ozdoba
decoration, decorative: dekoracja,dekoracyjny,ozdobny
gift, present: prezent,upominek
outdoor, camping: zewnętrzny,kemping
home, house, household: dom,domowy,gospodarstwo
hotel, restaurant: hotel,restauracja
adult, adults: dorosły,dorosłych
pregnant, maternity: ciąża,ciążowa
unisex: unisex
protection, shield: ochrona,ochraniacz
chemical, toxic: chemiczny,toksyczny
mercury, arsenic, asbestos: rtęć,arsen,azbest
formaldehyde, benzene: formaldehyd,benzen
bacteria, mould: bakterie,pleśń
explosion, overheating: wybuch,przegrzanie
injury, fall, cut: uraz,upadek
allergy, irritation: alergia,podrażnienie
spray glue, adhesive: klej w sprayu
firework, firecracker: fajerwerki,petarda
laser pointer, laser: wskaźnik laserowy,laser
children, kids, child: niño,niños,bambini,bambino,dziecko,dzieci
baby, infant, toddler: bebé,neonato,neonati,niemowlę,niemowląt
women, ladies, woman: mujer,mujeres,donna,donne,damski,damska,damskie
men, mens, man: hombre,hombres,uomo,uomini,męski,męska,męskie
girl, girls: niña,niñas,bambina,dziewczynka,dziewczęcy
boy, boys: chico,ragazzo,chłopiec,chłopięcy
dog, pet: perro,cane,pies
electric: eléctrico,eléctrica,elettrico,elettrica,elektryczny,elektryczna
rechargeable: recargable,ricaricabile,akumulatorowy
wireless, cordless: inalámbrico,senza fili,bezprzewodowy,bezprzewodowa
portable: portátil,portatile,przenośny,przenośna
foldable, folding: plegable,pieghevole,składany,składana
waterproof: impermeable,impermeabile,wodoodporny
adjustable: ajustable,regulable,regolabile,regulowany
inflatable: inflable,hinchable,gonfiabile,dmuchany,nadmuchiwany
magnetic, magnet: magnético,imán,magnetico,magnetyczny,magnes
wooden, wood: madera,legno,drewniany,drewno
plastic: plástico,plastica,plastikowy
silicone: silicona,silikonowy
leather: cuero,pelle,skóra,skórzany
glass: vidrio,vetro,szkło,szklany
stainless steel, steel: acero inoxidable,acciaio,stal nierdzewna
ceramic: cerámica,ceramica,ceramiczny
cotton: algodón,cotone,bawełna,bawełniany
rubber: caucho,goma,gomma,guma,gumowy
paper: papel,carta,papierowy
sleep, sleeping: dormir,sueño,sonno,nanna,sen,snu
bath, bathing, shower: baño,ducha,bagno,doccia,kąpiel,prysznic
kitchen: cocina,cucina,kuchnia,kuchenny
garden, outdoor: jardín,exterior,giardino,esterno,ogród,ogrodowy
camping: acampada,campeggio,kemping,turystyczny
car: coche,automóvil,auto,samochód,samochodowy
bicycle, bike: bicicleta,bici,bicicletta,rower,rowerowy
summer: verano,estate,letni
winter: invierno,inverno,zimowy
christmas: navidad,natale,boże narodzenie,świąteczny
party, birthday: fiesta,cumpleaños,festa,compleanno,urodziny,impreza
light, lamp, lights: luz,lámpara,luce,lampada,światło,lampa,oświetlenie
string lights, fairy lights: guirnalda,catena luminosa,lampki
necklace, jewellery, jewelry: collar,joyería,collana,gioielli,naszyjnik,biżuteria
earrings, earring: pendientes,orecchini,kolczyki
bracelet: pulsera,bracciale,braccialetto,bransoletka
ring: anillo,anello,pierścionek
animal: animales,animale,animali,zwierzę,zwierzęta
bear: oso,osito,orso,orsetto,miś
rabbit, bunny: conejo,coniglio,królik
unicorn: unicornio,unicorno,jednorożec
dinosaur: dinosaurio,dinosauro,dinozaur
flower: flor,flores,fiore,fiori,kwiat,kwiaty
food: alimento,comida,cibo,żywność,jedzenie
rice: arroz,riso,ryż
tea: té,tè,herbata
chocolate: chocolate,cioccolato,czekolada
candy, gummies, gummy: caramelo,gominolas,caramelle,cukierki,żelki
vitamin: vitamina,vitaminas,vitamine,witamina
mineral, minerals: minerales,minerali,minerały
calcium: calcio,wapń
magnesium: magnesio,magnez
zinc: zinco,cynk
omega, fish oil: aceite de pescado,olio di pesce,olej rybi
probiotics, lactobacillus: probióticos,fermenti lattici,probiotyki
collagen: colágeno,collagene,kolagen
protein, whey: proteína,proteine,białko
turmeric, curcumin: cúrcuma,curcuma,kurkuma
ginseng: ginseng,żeńszeń
garlic: ajo,aglio,czosnek
milk thistle, silymarin: cardo mariano,ostropest
lutein, eye: luteína,luteina
propolis: própolis,propoli
royal jelly, honey: jalea real,miel,pappa reale,miele,miód
melatonin: melatonina
enzyme, digestive: enzima,digestivo,enzimi,enzymy,trawienie
diet, weight loss, slimming: adelgazar,dieta,dimagrante,odchudzanie
muscle: músculo,muscolo,mięśnie
male enhancement, sexual, libido: afrodisíaco,erección,erezione,potencja
liver: hígado,fegato,wątroba
joint, glucosamine: articulación,articolazioni,stawy,glukozamina
hair: cabello,pelo,capelli,włosy,włosów
skin, face: piel,cara,pelle,viso,skóra,twarz
nail: uñas,uña,unghie,paznokcie
lip: labios,labbra,usta
eye, eyelash: ojos,pestañas,occhi,ciglia,oczy,rzęsy
whitening, bleaching: blanqueador,sbiancante,wybielający
essential oil, oil: aceite,aceite esencial,olio,olio essenziale,olej,olejek
fragrance, scent: fragancia,aroma,profumo,fragranza,zapach,perfumy
cleaner, detergent: limpiador,detergente,detersivo,środek czyszczący
glue, adhesive: pegamento,adhesivo,colla,klej
paint: pintura,vernice,farba
gas: gas,gaz,gazowy
water: agua,acqua,woda,wodny
hot, heating, heated, warm: calefactor,calentador,caliente,riscaldante,caldo,grzewczy,ciepły
cooling, cold: refrigerante,frío,raffreddamento,freddo,chłodzący
table: mesa,tavolo,stół,stolik
chair, seat: silla,asiento,sedia,sedile,krzesło,fotel,siedzisko
bed: cama,letto,łóżko
drawer, chest of drawers, dresser: cómoda,cajón,cassettiera,cassetto,komoda,szuflada
rope, cord, string: cuerda,cordón,corda,lina,sznurek
bottle, cup: botella,taza,bottiglia,borraccia,tazza,butelka,kubek
knife: cuchillo,coltello,nóż
sun, uv: sol,solar,sole,solare,słońce,słoneczny
solar: energía solar,pannello solare,solarny
wall: pared,parete,ścienny
protection, protective, safety: protección,seguridad,protezione,sicurezza,ochrona,bezpieczeństwa
lead: plomo,piombo,ołów
cadmium: cadmio,kadm
phthalates, phthalate: ftalatos,ftalati,ftalany
fire, burn: incendio,fuego,quemadura,fuoco,ustione,pożar,oparzenie
choking, suffocation: asfixia,soffocamento,uduszenie,zadławienie
electric shock: descarga eléctrica,scossa elettrica,porażenie prądem
: dla,do,na,ze,lub,oraz,przed
`,
  modifiers: `
nowy, nowa, nowe, uzywany, uzywana, uzywane, jak nowy, stan idealny, stan bardzo dobry, bardzo dobry, dobry, stan, odnowiony, zapakowany,
fabrycznie nowy, nieuzywany, oryginalne opakowanie, faktura, paragon, gwarancja, gwarancji, dorosli, doroslych, dziecko, dziecka, dzieci, dzieciecy,
dziecieca, dzieciece, dla dzieci, niemowle, niemowlat, niemowlaka, noworodek, chlopiec, chlopca, chlopcow, dziewczynka, dziewczynki, dziewczynek,
kobieta, kobiet, damski, damska, damskie, mezczyzna, mezczyzn, meski, meska, meskie, unisex, mlodziezowy, rodzina, poczatkujacych, profesjonalny,
profesjonalna, dom, domu, domowy, domowa, biuro, biura, kuchnia, kuchni, kuchenny, sypialnia, sypialni, salon, salonu, lazienka, lazienki, jadalni,
przedpokoju, ogrod, ogrodu, ogrodowy, taras, balkon, garaz, warsztat, wewnetrzny, zewnetrzny, zewnatrz, kemping, kempingowy, turystyczny,
turystyczna, podroz, podrozy, podrozny, wakacje, sport, sportowy, plaza, miasto, miejski, miejska, lato, zima, wiosna, jesien, swieta, urodziny,
plastik, plastikowy, plastikowa, metal, metalowy, metalowa, stal, stalowy, stal nierdzewna, nierdzewny, aluminium, aluminiowy, drewno, drewniany,
drewniana, drewniane, bukowy, bambus, szklo, szklany, szklana, ceramiczny, bawelna, bawelniany, skora, skorzany, silikon, silikonowy, guma, material,
duzy, duza, duze, maly, mala, male, sredni, mini, kompaktowy, kompaktowa, cienki, wysoki, wysoka, niski, dlugi, krotki, szeroki, ciezki, lekki,
lekka, lekkie, ekstra, podwojny, podwojna, pojedynczy, potrojny, para, sztuka, sztuki, sztuk, szt, zestaw, komplet, set, kit, model, wersja, edycja,
seria, typ, styl, design, kolor, kolory, kolorowy, kolorowa, matowy, matowa, blyszczacy, przezroczysty, w paski, nadruk, retro, vintage, nowoczesny,
nowoczesna, klasyczny, klasyczna, elegancki, elegancka, ladny, ladna, sliczny, solidny, solidna, mocny, mocna, wytrzymaly, stabilny, miekki, miekka,
twardy, bezpieczny, bezpieczna, wygodny, wygodna, ergonomiczny, latwy, praktyczny, cichy, cicha, szybki, szybka, automatyczny, automatyczna,
elektryczny, elektryczna, elektryczne, elektroniczny, cyfrowy, bezprzewodowy, bezprzewodowa, przewodowy, akumulatorowy, akumulatorowa, na baterie,
solarny, usb, led, bluetooth, wifi, aplikacja, przenosny, przenosna, skladany, skladana, skladane, regulowany, regulowana, odpinany, zdejmowany,
do prania, wodoodporny, wodoodporna, wodoszczelny, antyposlizgowy, ekologiczny, naturalny, naturalna, weganski, oddychajacy, wentylowany, odblaskowy,
dmuchany, dmuchana, obrotowy, obrotowa, wielofunkcyjny, wielofunkcyjna, uniwersalny, uniwersalna, programowalny, elastyczny, magnetyczny, dotykowy,
sterowany, interaktywny, interaktywna, edukacyjny, edukacyjna, okragly, okragla, kwadratowy, kwadratowa, owalny, plaski, plaska, cieply, ciepla,
ciepla biel, zimna biel, zimny, jasny, jasna, energooszczedny, certyfikat, atest, norma, oryginalny, oryginalna, oryginal, ekskluzywny, limitowana,
wysylka, wysylka gratis, darmowa, darmowa dostawa, szybka wysylka, gratis, dostawa, od reki, na stanie, promocja, okazja, wyprzedaz, cena, tani,
tania, rabat, prezent, na prezent, pomysl na prezent, super, hit, idealny, idealna, najlepszy, nowosc, jakosc, wysoka jakosc, premium, luksusowy,
poziomy, predkosci, funkcje, funkcja, tryb, tryby, zasieg, moc, rozmiar, rozm, rozmiar s, rozmiar m, rozmiar l, lat, lata, rok, miesiecy, miesiace,
dni, godzin, twarz, twarzy, cialo, ciala, przebarwienia, wybielajacy, rozjasniajacy, nawilzajacy, na noc, na dzien, urzadzenie, produkt, marka,
firmy, i, oraz, z, ze, bez, dla, do, od, na, w, we, po, pod, przy, bardzo, wszystkie, kazdy
`,
};
