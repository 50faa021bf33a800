import type { MatchLexicon } from "../match/index.ts";

/** Words of German with their English. */
export const de: MatchLexicon = {
  language: "de",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
lid: deckel
blade: klinge,klingen,messerblatt
fox: fuchs
bee: biene
ladybird: marienkäfer
duck: ente
lion: löwe
monkey: affe
horse: pferd,pferde
cow: kuh
sheep: schaf
lamb: lamm
turtle: schildkröte
snake: schlange
shark: hai,haifisch
whale: wal
crab: krabbe
pig: schwein,schweinchen
tiger: tiger
penguin: pinguin
owl: eule
giraffe: giraffe
snail: schnecke
caterpillar: raupe
iron: eisen
brass: messing
chrome: chrom
alloy: legierung
bead, beads: perle,perlen
amber: bernstein
rhinestone: strass,strassstein
teething necklace: zahnkette,bernsteinkette
teether: beißring
key ring: schlüsselanhänger
colour: farbe,farben
shape, shaped: form,förmig
fruit: obst,frucht,früchte
bee wax, wax: wachs
candle: kerze,kerzen,duftkerze
lamp: lampe,leuchte
torch oil, lamp oil: lampenöl,fackelöl
torch, flashlight: taschenlampe
night light: nachtlicht
lighting chain, string lights: lichterkette,lichterketten
extension cord: verlängerungskabel
socket: steckdose
plug: stecker
charger: ladegerät,netzteil ladegerät
hair dryer: haartrockner,föhn
hair straightener: glätteisen,haarglätter
heater: heizung,heizgerät,heizlüfter,heizstrahler
dehumidifier: luftentfeuchter
humidifier: luftbefeuchter
chain saw: kettensäge
brush cutter: freischneider,motorsense,sense,trimmerkopf
lawn mower: rasenmäher
saw: säge
drill: bohrer,bohrmaschine
screw: schraube,schrauben
screwdriver: schraubendreher,schraubenzieher
ladder: leiter,trittleiter
building set: baukasten,bausteine,klemmbausteine
magnetic balls, magnetic: magnetkugeln
jigsaw puzzle, puzzle: puzzle
fishing toy, fishing game: angelspiel
fishing: angeln,angel,angelzubehör
cartoon: zeichentrick,cartoon
paint, finger paint: fingerfarbe,fingerfarben
drum: trommel
trumpet: trompete
fancy-dress costume, costume: kostüm,verkleidung
skirt: rock,röcke
dress: kleid,kleider
trousers: hose,hosen
slippers: hausschuhe,pantoffeln
boots: stiefel
belt: gürtel
scarf: schal
gloves: handschuhe
wallet: geldbörse,portemonnaie
bathtub: badewanne
changing table: wickeltisch,wickelkommode
sleeping bag: schlafsack
soother, pacifier: schnuller
soother holder: schnullerkette
rattle: rassel
helmet: helm,helme
goggles: schutzbrille,skibrille
life jacket: schwimmweste,rettungsweste
swimming aid, swim ring: schwimmring,schwimmflügel,schwimmhilfe
diffuser: diffusor,raumduft
micellar water: mizellenwasser
hair dye: haarfarbe,haarfärbemittel
skin lightening: hautaufhellung,bleichcreme
soap: seife
face mask: gesichtsmaske
particle filter mask, respirator: halbmaske,atemschutzmaske
blood glucose: blutzucker
milk thistle: mariendistel
raspberry: himbeere
cabbage: kohl
watermelon: wassermelone
workshop: werkstatt
opening: öffnung
label: etikett,etiketten
remover: entferner,löser
friendship: freundschaft
powder: pulver
capsules, capsule: kapseln,kapsel
tablets, tablet: tabletten,tablette
softgel, softgels: weichkapseln
gummies, gummy: fruchtgummi,gummibärchen
lozenge, lozenges: lutschtabletten,pastillen
drops, drop: tropfen
supplement, dietary: nahrungsergänzung,nahrungsergänzungsmittel
vegan: vegan,veganes,vegane
vegetarian, veg: vegetarisch
organic: bio,biologisch
natural: natürlich,natur,naturrein
pure: rein,reines,pur
fresh: frisch,frische
raw: roh,rohe
dried, dry: getrocknet,getrocknete,trocken
roasted: geröstet,geröstete
smoked: geräuchert
frozen: tiefgekühlt,gefroren
refrigerated, chilled: gekühlt
instant: instant,löslich
whole grain: vollkorn
gluten free: glutenfrei
gluten: gluten
free: frei
sugar free, unsweetened: zuckerfrei,ungesüßt
sugar: zucker
salt, salted: salz,gesalzen
pepper: pfeffer
chili, chilli: chili
spicy, hot: scharf,scharfe
sweet: süß,süße
sour, tangy: sauer
flavour, flavor: geschmack,aroma
extract: extrakt
concentrate, concentrated: konzentrat
blend, mix: mischung,mix
juice: saft
drink, beverage: getränk,drink
soda, cola: limonade,cola
sparkling water, sparkling: sprudel,mineralwasser
energy drink, energy: energydrink,energie
milk: milch
soy milk, soy: sojamilch,soja
oat, oats, oatmeal: hafer,haferflocken
almond, almonds: mandel,mandeln
peanut, peanuts: erdnuss,erdnüsse
peanut butter: erdnussbutter
cashew, cashews: cashew,cashewkerne
walnut, walnuts: walnuss,walnüsse
hazelnut, hazelnuts: haselnuss,haselnüsse
pistachio, pistachios: pistazie,pistazien
nuts, mixed nuts: nüsse,nuss
seeds, seed: samen,kerne
pumpkin seeds, pumpkin: kürbiskerne,kürbis
sesame: sesam
sesame oil: sesamöl
chia: chia,chiasamen
flaxseed, flax, linseed: leinsamen
quinoa: quinoa
brown rice, rice: reis,vollkornreis
rice cake: reiswaffel,reiskuchen
noodles, noodle: nudeln,nudel
ramen, instant noodles: ramen,instantnudeln
pasta, spaghetti: pasta,spaghetti,nudeln
flour: mehl
wheat: weizen
barley: gerste
corn: mais
bread: brot
cake: kuchen,torte
cookies, biscuits: kekse,plätzchen
cracker, crackers: kräcker,cracker
snack, snacks: snack,imbiss
chips, crisps: chips
popcorn: popcorn
cereal, granola: müsli,getreide
grains, grain: getreide,korn
bar, bars: riegel
jam: marmelade,konfitüre
honey: honig
syrup: sirup
sweetener, stevia: süßstoff,süßungsmittel,stevia
chocolate, cocoa: schokolade,kakao
dark chocolate, dark: zartbitter,dunkel
candy, sweets: bonbon,süßigkeiten
chewing gum, gum: kaugummi
chewable: kautabletten
lollipop: lutscher,lolli
jelly, mini cups: gelee,götterspeise
ice cream: eis,eiscreme,speiseeis
dessert, pudding: nachtisch,pudding,dessert
butter: butter
cheese: käse
yogurt: joghurt
cream, whipped cream: sahne
egg, eggs: ei,eier
meat: fleisch
beef: rind,rindfleisch
pork: schwein,schweinefleisch
chicken: huhn,hähnchen
ham, sausage: schinken,wurst,speck
tuna: thunfisch
salmon: lachs
fish: fisch
shrimp, prawn: garnele,garnelen
seaweed, laver: algen,seetang
kimchi: kimchi
soup: suppe
porridge: brei,porridge
curry: curry
sauce: soße,sauce
soy sauce: sojasoße,sojasauce
ketchup, tomato sauce: ketchup
mayonnaise: mayonnaise
mustard: senf
vinegar: essig
olive oil, olive: olivenöl,oliven
cooking oil, oil: speiseöl
coconut oil, coconut: kokosöl,kokos,kokosnuss
seasoning, spice, masala: gewürz,gewürze,würze
ginger: ingwer
cinnamon: zimt
saffron: safran
cumin: kreuzkümmel
cardamom: kardamom
clove, cloves: nelken
oregano: oregano
basil, tulsi: basilikum
mint, peppermint: minze,pfefferminze
rosemary: rosmarin
herb, herbal: kräuter,kraut
onion: zwiebel
potato: kartoffel,kartoffeln
sweet potato: süßkartoffel
tomato: tomate,tomaten
carrot: karotte,möhre
cabbage, broccoli: kohl,brokkoli
spinach: spinat
cucumber: gurke
bean, beans: bohne,bohnen
lentils, pulses, dal: linsen
vegetable, vegetables: gemüse
mushroom: pilz,pilze
apple: apfel,äpfel
pear: birne
banana: banane
orange, citrus: orange,zitrus
lemon: zitrone
lime: limette
grapefruit: grapefruit
grape, raisin: traube,trauben,rosinen
strawberry: erdbeere,erdbeer
blueberry: blaubeere,heidelbeere
cranberry: cranberry,preiselbeere
raspberry, berry: himbeere,beere,beeren
elderberry: holunder
cherry: kirsche,kirsch
peach: pfirsich
apricot: aprikose
plum, prune: pflaume
mango: mango
pineapple: ananas
kiwi: kiwi
melon, watermelon: melone,wassermelone
pomegranate: granatapfel
date, dates, jujube: datteln,dattel
fig: feige
avocado: avocado
acai, superfood: acai,superfood
green tea, tea: grüner tee,grüntee
black tea, tea: schwarztee,schwarzer tee
tea bags, tea bag: teebeutel
milk tea: milchtee
coffee: kaffee,kaffeebohnen
decaffeinated, decaf: entkoffeiniert,koffeinfrei
caffeine: koffein
kombucha: kombucha
wine, beer, alcohol: wein,bier,alkohol
vanilla: vanille
caramel: karamell
baking powder, baking: backpulver,backen,natron
yeast: hefe
canned, tin: dose,konserve
drinking water, mineral water: trinkwasser,wasser
low calorie, calories: kalorienarm,kalorien
fibre, fiber: ballaststoffe,faser,fasern
breakfast, meal: frühstück,mahlzeit
meal replacement, shake: mahlzeitenersatz,shake
delicious, tasty: lecker,köstlich
crispy, crunchy: knusprig,knusper
creamy: cremig
mild: mild,milde
traditional: traditionell
handmade: handgemacht,handgefertigt
cold pressed: kaltgepresst
preservative free, no preservatives: ohne konservierungsstoffe,konservierungsmittel
baby food: babynahrung,babybrei
infant formula, formula: säuglingsnahrung,milchpulver
pet food, dog food: hundefutter,tierfutter,katzenfutter
lava stone, stone: lavastein,stein,naturstein
gemstone, crystal: edelstein,kristall,kristallen,strass
pearl, pearls, beads: perle,perlen
diamond: diamant
gold plated, golden: vergoldet,goldfarben,goldene
silver: silber,silberne
copper, brass: kupfer,messing
aluminium, aluminum: aluminium,alu
metal, iron: metall,eisen
titanium: titan
nickel, chrome: nickel,chrom
bamboo, rattan: bambus,rattan
cork: kork
linen: leinen
wool, cashmere: wolle,kaschmir
silk, satin: seide,satin
polyester, nylon: polyester,nylon
velvet, plush, fleece: samt,plüsch,fleece
fur, faux fur: pelz,fell,kunstfell
lace: spitze
denim, jeans: denim,jeans
foam, sponge: schaum,schaumstoff,schwamm
latex: latex
acrylic, resin: acryl,harz
porcelain: porzellan
fabric, cloth: stoff,gewebe,tuch
sticker, decal: aufkleber,sticker
set, kit: set,satz,bausatz
pair: paar
piece, pieces: stück,teilig,delig
small, mini: klein,kleine,kleiner,mini
large, big: groß,große,großer
long: lang,lange,langer
short: kurz,kurze,kurzer
round: rund,runde,runder
square: quadratisch,viereckig
thick, thickened: dick,dicke
thin, slim: dünn,dünne,schlank
soft: weich,weiche,weicher
hard, solid: hart,fest
heavy duty, strong: robust,stark,starke
lightweight, light: leicht,leichte
automatic: automatisch,automatik
manual: manuell
digital: digital,digitale
smart: smart,intelligent
professional: profi,professionell,professionelle
reusable: wiederverwendbar
disposable: einweg
washable: waschbar
breathable: atmungsaktiv,mesh
elastic, stretch: elastisch,dehnbar,stretch
anti-slip, non-slip: rutschfest,antirutsch
noise, silent: geräuscharm,leise,lärm
temperature, thermal: temperatur,thermo
cooling, ice: kühl,kühlend,eis
luminous, glow: leuchtend,leucht,nachleuchtend
glitter, shiny: glitzer,glänzend
pattern, printed: muster,gemustert,bedruckt
vintage, retro, antique: vintage,retro,antik
cute, lovely: süß,niedlich,niedliche
fashion, fashionable: mode,modisch
elegant, luxury: elegant,luxus,edel
casual: freizeit,lässig
punk, gothic: punk,gothic
ethnic, tribal, boho: ethno,boho,tribal
viking, medieval: wikinger,mittelalter
buddha, religious: buddha,mala
cross, skull: kreuz,totenkopf
heart, love: herz,liebe
star, moon: stern,sterne,mond
angel, fairy, princess: engel,fee,prinzessin
mermaid, dragon: meerjungfrau,drache
pirate, soldier, police: pirat,soldat,polizei
witch, devil, halloween: hexe,teufel,halloween
easter: ostern,oster,osterei
carnival, costume: karneval,fasching,kostüm,verkleidung
wedding, bride: hochzeit,braut
school, student: schule,schul,schüler
office, stationery: büro,schreibwaren
travel: reise
sport, fitness: sport,fitness
swimming, beach, pool: schwimm,strand,pool,bade
fishing, hunting: angel,angeln,jagd
climbing, hiking: klettern,kletter,wandern
dance, ballet: tanz,ballett
music, musical: musik,musikalisch
educational, learning, montessori: lern,pädagogisch,montessori
game, play: spiel,spiele
building, construction, blocks: bausteine,bausatz,konstruktion,bau
rods, sticks: stäbe,stab
ball, balls: ball,bälle,kugel,kugeln
car toy, vehicle: spielzeugauto,fahrzeug
train, plane, boat, ship: zug,flugzeug,boot,schiff
robot: roboter
gun, weapon, sword: pistole,gewehr,waffe,schwert
bow, arrow, dart: bogen,pfeil,dart
bubble, bubbles, soap bubbles: seifenblasen,blasen
slime, clay, dough: schleim,knete,ton
squeeze, squishy: quetsch,squishy
balloon: luftballon,ballon,ballons
drawing, colouring: mal,zeichnen,ausmalen
pencil, pen, crayon, marker: stift,bleistift,buntstift,filzstift,kreide
eraser, sharpener: radiergummi,spitzer
book, notebook: buch,heft
craft, diy, creative: bastel,basteln,kreativ
tattoo, temporary tattoo: tattoo,tätowierung
henna: henna
pendant: anhänger
brooch, badge: brosche,abzeichen
piercing, stud: piercing,stecker
chain: kette,gliederkette
anklet: fußkette,fußkettchen
buckle, clasp: schnalle,verschluss
zipper, button: reißverschluss,knopf,taste
hood, hooded: kapuze,mit kapuze
sleeve, long sleeve: ärmel,langarm,kurzarm
collar, neck: hals,kragen,halsband
waist, belly: taille,bauch
back, shoulder: rücken,schulter
foot, leg, knee: fuß,bein,knie
hand, finger, wrist: hand,finger,handgelenk
head: kopf
ear, nose, mouth: ohr,nase,mund
tooth, teeth, dental: zahn,zähne,zahnpflege
body: körper
beard, shaving: bart,rasur,rasier
hair colour, hair dye, dye: haarfarbe,färbemittel,färbend
curling, straightening: locken,glätten,glätt
keratin: keratin
cream: creme
lotion, milk: lotion,milch
serum, essence, ampoule: serum,ampulle
gel: gel
spray, mist: spray,sprüh,zerstäuber
ointment, balm: salbe,balsam
mask, face mask: maske,gesichtsmaske
moisturising, moisturizing, hydrating: feuchtigkeits,feuchtigkeitsspendend
nourishing: pflegend,nährend,pflege
anti-aging, wrinkle: anti aging,falten
acne, pimple: akne,pickel
aloe, aloe vera: aloe
shea butter, argan: sheabutter,argan
rose: rose,rosen
lavender: lavendel
tea tree, eucalyptus: teebaum,eukalyptus
jasmine, sandalwood: jasmin,sandelholz
incense, aroma diffuser, aromatherapy: räucherstäbchen,duft,aroma
candle, wax: kerze,kerzen,wachs
disinfectant, sanitizer, antibacterial: desinfektion,antibakteriell
insect, mosquito, repellent: insekt,insekten,mücken,mückenschutz
poison, pesticide: gift,insektizid,pestizid
tobacco, cigarette, vape: tabak,zigarette,nikotin
medicine, medical: medizin,medizinisch,arznei
pain, relief: schmerz,linderung
massage: massage
health, healthy: gesundheit,gesund
immune, immunity: immunsystem,immun,abwehrkräfte
antioxidant: antioxidativ,antioxidantien
stress, relax: stress,entspannung,entspannend
weight, body weight: gewicht
booster, support, boost: unterstützung,booster
complex, formula: komplex,formel
strength, extra: stärke,extra
acid: säure
amino acid, arginine, carnitine: aminosäure,arginin,carnitin
creatine: kreatin
biotin: biotin
folate, folic acid: folsäure,folat
potassium, selenium, iodine: kalium,selen,jod
sodium: natrium
coenzyme, ubiquinol: coenzym,ubiquinol
hyaluronic acid: hyaluronsäure
glutathione: glutathion
quercetin, resveratrol: quercetin,resveratrol
bromelain, papain: bromelain,papain,papaya
astaxanthin, zeaxanthin: astaxanthin,zeaxanthin
spirulina, chlorella: spirulina,chlorella
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: echinacea,sonnenhut,baldrian
ginkgo, grape seed: ginkgo,traubenkern
saw palmetto, red clover: sägepalme,rotklee
mannose, inositol, choline: mannose,inosit,cholin
evening primrose, borage: nachtkerze,borretsch
krill, cod liver: krill,lebertran
charcoal: kohle,aktivkohle
leaf, leaves, root: blatt,blätter,wurzel
plant, tree: pflanze,baum
motor, engine: motor
pump: pumpe
cable, cord, wire: kabel,draht
plug, socket, outlet: stecker,steckdose
extension, power strip: verlängerung,mehrfachsteckdose
switch, controller: schalter,regler,steuerung
power supply, transformer: netzteil,transformator,stromversorgung
lithium, lithium battery: lithium,lithium ionen
screen, display: bildschirm,anzeige,display
phone, mobile: handy,telefon,smartphone
computer, laptop, tablet: computer,rechner,laptop
sensor, alarm, detector: sensor,alarm,melder,warnmelder
smoke, carbon monoxide: rauch,kohlenmonoxid
projector, star projector: projektor,beamer
humidifier, purifier: luftbefeuchter,luftreiniger
air: luft
steam, iron: dampf,bügeleisen
oven, stove, cooktop: ofen,herd,kocher,kochfeld
pot, pan: topf,pfanne
plate, bowl, dish: teller,schüssel,schale
spoon, fork, cutlery: löffel,gabel,besteck
straw, lid: strohhalm,trinkhalm,deckel
box, container, storage: kiste,box,behälter,aufbewahrung
bag, pouch: tasche,beutel,tüte
basket, bucket: korb,eimer
holder, stand, rack: halter,halterung,ständer,gestell
hook, hanger: haken,kleiderbügel
cover, case: abdeckung,hülle,bezug
mat, pad, carpet: matte,auflage,teppich
curtain, blind: vorhang,gardine,rollo,jalousie
window, door: fenster,tür
mirror: spiegel
clock, watch: uhr,wecker
lock, key: schloss,schlüssel
gate, fence, barrier: gitter,schutzgitter,zaun
hose, pipe, tube: schlauch,rohr
valve, regulator: ventil,regler,druckminderer
filter: filter
screw, nail, tool: schraube,nagel,werkzeug
saw, drill, grinder: säge,bohrer,schleifer
brush, comb: bürste,kamm,pinsel
scissors, cutter, blade: schere,klinge,schneider
tape: klebeband,band
glasses, goggles, sunglasses: brille,sonnenbrille,schutzbrille
umbrella, parasol: regenschirm,schirm,sonnenschirm
wheel, tyre, tire: rad,räder,reifen
brake, pedal: bremse,pedal
scooter, kick scooter: roller,tretroller,scooter
motorcycle, moped: motorrad,moped
truck, bus, trailer: lastwagen,lkw,bus,anhänger
airbag, seat belt: airbag,sicherheitsgurt,gurt
cat, kitten: katze,katzen
bird, duck: vogel,ente
dog, puppy: hund,welpe
horse, cow, sheep: pferd,kuh,schaf
elephant, lion, monkey: elefant,löwe,affe
frog, turtle, snake: frosch,schildkröte,schlange
butterfly, bee, ladybird: schmetterling,biene,marienkäfer
wolf, fox, tooth: wolf,fuchs
dolphin, shark, whale: delfin,hai,wal
octopus, crab: oktopus,krake,krabbe
figure, statue, ornament: figur,statue,skulptur,dekofigur
decoration, decorative: deko,dekoration,dekorativ,schmuck
gift, present: geschenk,geschenke
outdoor, camping: outdoor,draußen,camping
home, house, household: haus,haushalt,zuhause
hotel, restaurant: hotel,gastronomie
adult, adults: erwachsene,erwachsener
pregnant, maternity: schwangerschaft,umstands
unisex: unisex
protection, shield: schutz,schützer,protektor
chemical, toxic: chemisch,giftig,chemikalie
mercury, arsenic, asbestos: quecksilber,arsen,asbest
formaldehyde, benzene: formaldehyd,benzol
bacteria, mould: bakterien,schimmel
explosion, overheating: explosion,überhitzung
injury, fall, cut: verletzung,sturz
allergy, irritation: allergie,reizung
spray glue, adhesive: sprühkleber
firework, firecracker: feuerwerk,böller,knaller
laser pointer, laser: laserpointer,laser
children, kids, child: kinder,kind
baby, infant, toddler: säugling,kleinkind
women, ladies, woman: damen,frauen
men, mens, man: herren,männer
girl, girls: mädchen
boy, boys: jungen
dog, pet: hund,hunde,haustier
electric: elektrisch,elektrische,elektrischer,elektro
rechargeable: wiederaufladbar,aufladbar
wireless, cordless: kabellos,kabellose,drahtlos
portable: tragbar,tragbare,tragbarer
foldable, folding: faltbar,klappbar,zusammenklappbar
waterproof: wasserdicht
adjustable: verstellbar,höhenverstellbar
inflatable: aufblasbar,aufblasbare,aufblasbarer
magnetic, magnet: magnetisch,magnet,magnete
wooden, wood: holz,hölzern
plastic: kunststoff,plastik
silicone: silikon
leather: leder
glass: glas
stainless steel, steel: edelstahl,stahl
ceramic: keramik
cotton: baumwolle
rubber: gummi
paper: papier
sleep, sleeping: schlaf,schlafen
bath, bathing, shower: bade,baden,dusche
kitchen: küche,küchen
garden, outdoor: garten,outdoor
camping: camping
car: auto,kfz,pkw
bicycle, bike: fahrrad
summer: sommer
winter: winter
christmas: weihnachten,weihnachts
party, birthday: geburtstag,feier
light, lamp, lights: licht,leuchte,lampe,beleuchtung
string lights, fairy lights: lichterkette
necklace, jewellery, jewelry: halskette,kette,schmuck
earrings, earring: ohrringe,ohrstecker
bracelet: armband,armreif
ring: ring
animal: tier,tiere
bear: bär,bären
rabbit, bunny: hase,kaninchen
unicorn: einhorn
dinosaur: dinosaurier
flower: blume,blumen
food: lebensmittel,nahrung
rice: reis
tea: tee
chocolate: schokolade
candy, gummies, gummy: süßigkeiten,gummibärchen,bonbon
vitamin: vitamin,vitamine
mineral, minerals: mineralstoff,mineralien
calcium: kalzium
magnesium: magnesium
zinc: zink
omega, fish oil: fischöl
probiotics, lactobacillus: probiotika,milchsäurebakterien
collagen: kollagen
protein, whey: eiweiß,protein,molke
turmeric, curcumin: kurkuma
ginseng: ginseng
garlic: knoblauch
milk thistle, silymarin: mariendistel
lutein, eye: lutein
propolis: propolis
royal jelly, honey: gelée royale,honig
melatonin: melatonin
enzyme, digestive: enzym,verdauung
diet, weight loss, slimming: diät,abnehmen
muscle: muskel
male enhancement, sexual, libido: potenz,potenzmittel
liver: leber
joint, glucosamine: gelenk,gelenke,glucosamin
hair: haar,haare
skin, face: haut,gesicht
nail: nagel,nägel
lip: lippen
eye, eyelash: augen,wimpern
whitening, bleaching: aufhellend,bleich
essential oil, oil: öl,ätherisches öl
fragrance, scent: duft,parfüm
cleaner, detergent: reiniger,reinigungsmittel
glue, adhesive: kleber,klebstoff
paint: farbe,lack
gas: gas
water: wasser
hot, heating, heated, warm: heiz,beheizt,beheizbar,warm
cooling, cold: kühl,kühlung
table: tisch
chair, seat: stuhl,sitz,sessel
bed: bett
drawer, chest of drawers, dresser: kommode,schublade
rope, cord, string: seil,kordel,schnur
bottle, cup: flasche,becher,tasse
knife: messer
sun, uv: sonne,sonnen
solar: solar
wall: wand
protection, protective, safety: schutz,sicherheit
lead: blei
cadmium: cadmium,kadmium
phthalates, phthalate: phthalate,weichmacher
fire, burn: brand,feuer,verbrennung
choking, suffocation: erstickung,ersticken
electric shock: stromschlag
: der,die,das,und,für,mit,aus,von,zum,zur,ohne,oder,ein,eine
`,
  modifiers: `
neu, ab geburt, geburt, neue, neuer, neues, neuwertig, gebraucht, gebrauchte, gebrauchter, wie neu, top zustand, guter zustand, sehr gut, zustand,
gut, sehr, erhalten, ovp, originalverpackt, in ovp, neu ovp, versiegelt, ungeoffnet, unbenutzt, kaum benutzt, generaluberholt, refurbished,
vorfuhrmodell, aussteller, rechnung, mit rechnung, garantie, jahre, jahren, jahr, ab, bis, monate, monaten, alter, erwachsene, kinder, kind,
kleinkind, kleinkinder, baby, babys, neugeborene, jungen, junge, madchen, damen, herren, frauen, manner, jugend, jugendliche, senioren, familie,
anfanger, profi, profis, unisex, haus, haushalt, zuhause, buro, kuche, schlafzimmer, wohnzimmer, badezimmer, bad, esszimmer, flur, garten, terrasse,
balkon, garage, werkstatt, keller, innen, aussen, innenraum, aussenbereich, camping, reise, reisen, urlaub, unterwegs, wandern, sport, strand, stadt,
alltag, sommer, winter, fruhling, herbst, weihnachten, geburtstag, kunststoff, metall, stahl, edelstahl, aluminium, alu, holz, massivholz, buche,
eiche, kiefer, bambus, glas, keramik, baumwolle, leder, silikon, gummi, stoff, gross, grosse, grosser, grosses, klein, kleine, kleiner, kleines,
mittel, mini, kompakt, kompakte, kompakter, schmal, hoch, lang, kurz, breit, schwer, leicht, leichte, leichter, leichtes, extra, doppelt, einzeln,
zweifach, dreifach, stuck, stk, er set, set, sets, satz, paar, modell, modelle, version, ausfuhrung, serie, typ, design, stil, art, farbe, farben,
farblich, bunt, matt, glanzend, transparent, klar, gestreift, modern, moderne, moderner, modernes, klassisch, klassische, klassischer, schick, edel,
schon, schone, schoner, schones, suss, susse, hubsch, elegant, elegante, eleganter, stabil, stabile, stabiler, stabiles, robust, robuste, robuster,
robustes, weich, weiche, weicher, hart, sicher, sichere, sicherer, bequem, bequeme, bequemer, einfach, einfache, praktisch, praktische, praktischer,
stark, starke, starker, starkes, leistungsstark, leistungsstarke, leistungsstarker, leise, leiser, schnell, schnelle, schneller, sofort, automatisch,
automatische, automatischer, elektrisch, elektrische, elektrischer, elektrisches, elektro, digital, digitale, digitaler, kabellos, kabellose,
kabelloser, kabelgebunden, aufladbar, aufladbare, akkubetrieben, batteriebetrieben, solar, usb, led, bluetooth, wlan, app, tragbar, tragbare,
tragbarer, tragbares, klappbar, klappbare, klappbarer, klappbares, faltbar, faltbare, faltbarer, faltbares, zusammenklappbar, verstellbar,
verstellbare, verstellbarer, verstellbares, hohenverstellbar, hohenverstellbare, einstellbar, abnehmbar, abnehmbare, waschbar, waschbare,
wasserdicht, wasserdichte, wasserfest, spritzwassergeschutzt, staubdicht, rutschfest, rutschfeste, hitzebestandig, umweltfreundlich, bio, naturlich,
naturliche, vegan, atmungsaktiv, belufted, beluftet, gepolstert, reflektierend, aufblasbar, drehbar, drehbare, schwenkbar, dimmbar, dimmbare,
dimmbarer, programmierbar, flexibel, magnetisch, fernbedienbar, interaktiv, freistehend, wandmontiert, rund, runde, runder, rundes, eckig, eckige,
quadratisch, oval, flach, flache, flacher, warm, warmweiss, kaltweiss, tageslichtweiss, hell, helle, heller, dunkel, energiesparend, stufenlos,
mehrstufig, multifunktional, universal, geprueft, gepruft, zertifiziert, tuv, original, echt, exklusiv, limitiert, sonderedition, sofort lieferbar,
lieferbar, versand, versandkostenfrei, kostenlos, kostenloser, gratis, schnellversand, blitzversand, dhl, abholung, lager, auf lager, angebot,
aktion, sale, gunstig, gunstige, gunstiger, rabatt, reduziert, geschenk, geschenkidee, top, super, toll, tolle, toller, perfekt, ideal, beliebt,
neuheit, neueste, neuester, aktuell, hochwertig, hochwertige, hochwertiger, hochwertiges, premium, qualitat, leistung, stufen, stufe, funktionen,
funktion, gange, gang, geschwindigkeit, geschwindigkeiten, grosse s, grosse m, grosse l, gr, groesse, reichweite, kmh, km, strassenzulassung,
mit strassenzulassung, verschiedene, vers, pflege, pflegend, gesicht, korper, haut, tag, nacht, gerat, artikel, produkt, marke, der, die, das, den,
dem, des, ein, eine, einem, einen, einer, und, oder, mit, ohne, fur, von, vom, im, am, zum, zur, zu, aus, bei, auf, nach, vor, nicht, nur, auch, sie,
ihr, ihre, alle, alles, inkl, inklusive
`,
};
