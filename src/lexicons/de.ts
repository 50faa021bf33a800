import type { MatchLexicon } from "../match/index.ts";

/** Words of German with their English. */
export const de: MatchLexicon = {
  language: "de",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
fruit: obst,frucht
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
iron: eisen
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
ladder: leiter
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
`,
};
