import type { MatchLexicon } from "../match/index.ts";

/** Words of Italian with their English. */
export const it: MatchLexicon = {
  language: "it",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
lid: coperchio
blade: lama,lame da taglio
fox: volpe
bee: ape
ladybird: coccinella
duck: anatra,paperella
lion: leone
monkey: scimmia
horse: cavallo
cow: mucca
sheep: pecora
lamb: agnello
turtle: tartaruga
snake: serpente
shark: squalo
whale: balena
crab: granchio
pig: maialino
tiger: tigre
penguin: pinguino
owl: gufo
giraffe: giraffa
snail: lumaca
caterpillar: bruco
iron: ferro,hierro,żelazo
brass: ottone
chrome: cromo
alloy: lega
bead, beads: perlina,perline
amber: ambra
rhinestone: strass
teething necklace: collana da dentizione,collana ambra
teether: massaggiagengive,dentaruolo
key ring: portachiavi
colour: colore,colori
shape, shaped: forma
fruit: frutta,fruta,owoc,owocowy
bee wax, wax: cera
candle: candela,candele
lamp: lampada
torch oil, lamp oil: olio per lampade,olio per torce
torch, flashlight: torcia
night light: luce notturna
lighting chain, string lights: catena luminosa
extension cord: prolunga
socket: presa
plug: spina
charger: caricabatterie
hair dryer: asciugacapelli
hair straightener: piastra per capelli
heater: stufa,riscaldatore
dehumidifier: deumidificatore
humidifier: umidificatore
chain saw: motosega
brush cutter: decespugliatore
lawn mower: tosaerba,tagliaerba
saw: sega
drill: trapano
screw: vite,viti
screwdriver: cacciavite
ladder: scala,escalera,drabina
building set: set di costruzioni,costruzioni
magnetic balls, magnetic: sfere magnetiche
jigsaw puzzle, puzzle: puzzle
fishing toy, fishing game: gioco della pesca
fishing: pesca
cartoon: cartone animato
paint, finger paint: colori a dita
drum: tamburo
trumpet: tromba giocattolo
fancy-dress costume, costume: costume,travestimento
skirt: gonna
dress: vestito
trousers: pantaloni
slippers: pantofole,ciabatte
boots: stivali
belt: cintura
scarf: sciarpa
gloves: guanti
wallet: portafoglio
bathtub: vasca da bagno,vaschetta
changing table: fasciatoio
sleeping bag: sacco nanna,sacco a pelo
soother, pacifier: ciuccio,succhietto
soother holder: catenella portaciuccio
rattle: sonaglio
helmet: casco
goggles: occhiali protettivi
life jacket: giubbotto di salvataggio
swimming aid, swim ring: salvagente,braccioli
diffuser: diffusore
micellar water: acqua micellare
hair dye: tinta per capelli,crema colorante
skin lightening: schiarente
soap: sapone
face mask: maschera viso
particle filter mask, respirator: mascherina filtrante
blood glucose: glicemia
milk thistle: cardo mariano
raspberry: lampone
cabbage: cavolo
watermelon: anguria
workshop: officina
opening: apertura
label: etichetta
remover: smacchiatore,solvente
friendship: amicizia
powder: polvere
capsules, capsule: capsule
tablets, tablet: compresse
softgel, softgels: perle
gummies, gummy: caramelle gommose
lozenge, lozenges: pastiglie
drops, drop: gocce
supplement, dietary: integratore,integratore alimentare
vegan: vegano
vegetarian, veg: vegetariano
organic: biologico
natural: naturale
pure: puro,pura
fresh: fresco,fresca
raw: crudo,cruda
dried, dry: secco,essiccato
roasted: tostato,arrostito
smoked: affumicato
frozen: surgelato,congelato
refrigerated, chilled: refrigerato
instant: istantaneo,solubile
whole grain: integrale
gluten free: senza glutine
gluten: glutine
free: senza
sugar free, unsweetened: senza zucchero
sugar: zucchero
salt, salted: sale,salato
pepper: pepe
chili, chilli: peperoncino
spicy, hot: piccante
sweet: dolce
sour, tangy: acido
flavour, flavor: gusto,sapore,aroma
extract: estratto
concentrate, concentrated: concentrato
blend, mix: miscela,misto
juice: succo
drink, beverage: bevanda
soda, cola: bibita gassata
sparkling water, sparkling: acqua frizzante
energy drink, energy: bevanda energetica,energia
milk: latte
soy milk, soy: latte di soia,soia
oat, oats, oatmeal: avena
almond, almonds: mandorla,mandorle
peanut, peanuts: arachidi,arachide
peanut butter: burro di arachidi
cashew, cashews: anacardi
walnut, walnuts: noce,noci
hazelnut, hazelnuts: nocciola,nocciole
pistachio, pistachios: pistacchio,pistacchi
nuts, mixed nuts: frutta secca,noci
seeds, seed: semi
pumpkin seeds, pumpkin: zucca
sesame: sesamo
sesame oil: olio di sesamo
chia: chia
flaxseed, flax, linseed: lino,semi di lino
quinoa: quinoa
brown rice, rice: riso,riso integrale
rice cake: gallette di riso
noodles, noodle: noodle,tagliatelle
ramen, instant noodles: ramen,noodle istantanei
pasta, spaghetti: pasta,spaghetti
flour: farina
wheat: frumento,grano
barley: orzo
corn: mais
bread: pane
cake: torta
cookies, biscuits: biscotti
cracker, crackers: cracker
snack, snacks: spuntino,merenda
chips, crisps: patatine
popcorn: popcorn
cereal, granola: cereali,muesli
grains, grain: grani
bar, bars: barretta,barrette
jam: marmellata,confettura
honey: miele
syrup: sciroppo
sweetener, stevia: dolcificante,stevia
chocolate, cocoa: cioccolato,cacao
dark chocolate, dark: fondente,scuro
candy, sweets: caramelle,dolciumi
chewing gum, gum: gomma da masticare
chewable: masticabile
lollipop: lecca lecca
jelly, mini cups: gelatina
ice cream: gelato
dessert, pudding: dessert,budino
butter: burro
cheese: formaggio
yogurt: yogurt
cream, whipped cream: panna,crema
egg, eggs: uovo,uova
meat: carne
beef: manzo
pork: maiale
chicken: pollo
ham, sausage: prosciutto,salsiccia
tuna: tonno
salmon: salmone
fish: pesce
shrimp, prawn: gambero,gamberetti
seaweed, laver: alga,alghe
kimchi: kimchi
soup: zuppa,minestra
porridge: porridge,pappa
curry: curry
sauce: salsa,sugo
soy sauce: salsa di soia
ketchup, tomato sauce: ketchup
mayonnaise: maionese
mustard: senape
vinegar: aceto
olive oil, olive: olio d'oliva,oliva
cooking oil, oil: olio da cucina
coconut oil, coconut: olio di cocco,cocco
seasoning, spice, masala: spezie,condimento
ginger: zenzero
cinnamon: cannella
saffron: zafferano
cumin: cumino
cardamom: cardamomo
clove, cloves: chiodi di garofano
oregano: origano
basil, tulsi: basilico
mint, peppermint: menta
rosemary: rosmarino
herb, herbal: erbe,erba
onion: cipolla
potato: patata
sweet potato: patata dolce
tomato: pomodoro
carrot: carota
cabbage, broccoli: cavolo,broccoli
spinach: spinaci
cucumber: cetriolo
bean, beans: fagiolo,fagioli
lentils, pulses, dal: lenticchie
vegetable, vegetables: verdura,verdure
mushroom: fungo,funghi
apple: mela
pear: pera
banana: banana
orange, citrus: arancia,agrumi
lemon: limone
lime: lime
grapefruit: pompelmo
grape, raisin: uva,uvetta
strawberry: fragola
blueberry: mirtillo
cranberry: mirtillo rosso
raspberry, berry: lampone,bacche
elderberry: sambuco
cherry: ciliegia
peach: pesca
apricot: albicocca
plum, prune: prugna
mango: mango
pineapple: ananas
kiwi: kiwi
melon, watermelon: melone,anguria
pomegranate: melograno
date, dates, jujube: datteri
fig: fico
avocado: avocado
acai, superfood: acai
green tea, tea: tè verde
black tea, tea: tè nero
tea bags, tea bag: bustine di tè,infuso
milk tea: tè al latte
coffee: caffè,café,kawa
decaffeinated, decaf: decaffeinato
caffeine: caffeina
kombucha: kombucha
wine, beer, alcohol: vino,birra,alcol
vanilla: vaniglia
caramel: caramello
baking powder, baking: lievito,bicarbonato
yeast: lievito
canned, tin: scatola,conserva
drinking water, mineral water: acqua minerale,acqua
low calorie, calories: ipocalorico,calorie
fibre, fiber: fibra,fibre
breakfast, meal: colazione,pasto
meal replacement, shake: sostituto del pasto,frullato
delicious, tasty: delizioso
crispy, crunchy: croccante
creamy: cremoso
mild: delicato
traditional: tradizionale
handmade: fatto a mano,artigianale
cold pressed: spremuto a freddo
preservative free, no preservatives: senza conservanti
baby food: omogeneizzato,pappa per bambini
infant formula, formula: latte in polvere,latte formula
pet food, dog food: cibo per cani,crocchette
lava stone, stone: pietra lavica,pietra
gemstone, crystal: gemma,cristallo,pietra preziosa
pearl, pearls, beads: perla,perle,perline
diamond: diamante
gold plated, golden: placcato oro,dorato
silver: argento
copper, brass: rame,ottone
aluminium, aluminum: alluminio
metal, iron: metallo,ferro
titanium: titanio
nickel, chrome: nichel,cromo
bamboo, rattan: bambù,rattan
cork: sughero
linen: lino
wool, cashmere: lana,cashmere
silk, satin: seta,raso
polyester, nylon: poliestere,nylon
velvet, plush, fleece: velluto,peluche,pile
fur, faux fur: pelliccia,ecopelle
lace: pizzo
denim, jeans: jeans,denim
foam, sponge: schiuma,spugna
latex: lattice
acrylic, resin: acrilico,resina
porcelain: porcellana
fabric, cloth: tessuto,stoffa
sticker, decal: adesivo
set, kit: set,insieme,kit
pair: paio
piece, pieces: pezzi,pezzo
small, mini: piccolo,piccola,mini
large, big: grande,gigante
long: lungo,lunga
short: corto,corta
round: rotondo,rotonda
square: quadrato,quadrata
thick, thickened: spesso,spessa
thin, slim: sottile
soft: morbido,morbida
hard, solid: duro,rigido
heavy duty, strong: robusto,forte
lightweight, light: leggero,leggera
automatic: automatico,automatica
manual: manuale
digital: digitale
smart: intelligente
professional: professionale
reusable: riutilizzabile
disposable: usa e getta,monouso
washable: lavabile
breathable: traspirante
elastic, stretch: elastico,elasticizzato
anti-slip, non-slip: antiscivolo
noise, silent: silenzioso,rumore
temperature, thermal: temperatura,termico
cooling, ice: rinfrescante,ghiaccio
luminous, glow: luminoso,luminosa,fluorescente
glitter, shiny: brillantini,lucido,glitter
pattern, printed: stampa,fantasia,motivo
vintage, retro, antique: vintage,retrò,antico
cute, lovely: carino,carina
fashion, fashionable: moda,alla moda
elegant, luxury: elegante,lusso
casual: casual
punk, gothic: punk,gotico
ethnic, tribal, boho: etnico,boho
viking, medieval: vichingo,medievale
buddha, religious: buddha
cross, skull: croce,teschio
heart, love: cuore,amore
star, moon: stella,luna
angel, fairy, princess: angelo,fata,principessa
mermaid, dragon: sirena,drago
pirate, soldier, police: pirata,soldato,polizia
witch, devil, halloween: strega,diavolo,halloween
easter: pasqua
carnival, costume: carnevale,costume
wedding, bride: matrimonio,sposa
school, student: scuola,scolastico
office, stationery: ufficio,cancelleria
travel: viaggio
sport, fitness: sport,sportivo
swimming, beach, pool: nuoto,spiaggia,piscina
fishing, hunting: pesca,caccia
climbing, hiking: arrampicata,trekking
dance, ballet: danza,ballo
music, musical: musica,musicale
educational, learning, montessori: educativo,didattico,montessori
game, play: gioco,giochi
building, construction, blocks: costruzioni,mattoncini
rods, sticks: bastoncini,bacchette
ball, balls: palla,pallina,sfere
car toy, vehicle: macchinina,veicolo
train, plane, boat, ship: treno,aereo,barca
robot: robot
gun, weapon, sword: pistola,arma,spada
bow, arrow, dart: arco,freccia,freccette
bubble, bubbles, soap bubbles: bolle,bolle di sapone
slime, clay, dough: slime,plastilina,argilla
squeeze, squishy: antistress,squishy
balloon: palloncino,palloncini
drawing, colouring: disegno,colorare
pencil, pen, crayon, marker: matita,penna,pennarello
eraser, sharpener: gomma da cancellare,temperino
book, notebook: libro,quaderno
craft, diy, creative: fai da te,creativo
tattoo, temporary tattoo: tatuaggio
henna: henné
pendant: ciondolo,pendente
brooch, badge: spilla,distintivo
piercing, stud: piercing
chain: catena,catenina
anklet: cavigliera
buckle, clasp: fibbia,chiusura
zipper, button: cerniera,bottone,pulsante
hood, hooded: cappuccio,con cappuccio
sleeve, long sleeve: manica,maniche lunghe
collar, neck: collo,colletto
waist, belly: vita,pancia
back, shoulder: schiena,spalla
foot, leg, knee: piede,gamba,ginocchio
hand, finger, wrist: mano,dito,polso
head: testa
ear, nose, mouth: orecchio,naso,bocca
tooth, teeth, dental: dente,denti,dentale
body: corpo
beard, shaving: barba,rasatura
hair colour, hair dye, dye: tinta per capelli,colorante,colorazione
curling, straightening: arricciare,lisciante
keratin: cheratina
cream: crema
lotion, milk: lozione,latte
serum, essence, ampoule: siero,fiala
gel: gel
spray, mist: spray,nebulizzatore
ointment, balm: pomata,balsamo,unguento
mask, face mask: maschera,mascherina
moisturising, moisturizing, hydrating: idratante
nourishing: nutriente
anti-aging, wrinkle: antirughe,antietà
acne, pimple: acne,brufoli
aloe, aloe vera: aloe
shea butter, argan: karité,argan
rose: rosa,rose
lavender: lavanda
tea tree, eucalyptus: tea tree,eucalipto
jasmine, sandalwood: gelsomino,sandalo
incense, aroma diffuser, aromatherapy: incenso,aroma,diffusore
candle, wax: candela,cera
disinfectant, sanitizer, antibacterial: disinfettante,antibatterico
insect, mosquito, repellent: insetto,zanzara,repellente
poison, pesticide: veleno,insetticida
tobacco, cigarette, vape: tabacco,sigaretta,nicotina
medicine, medical: medico,medicina,farmaco
pain, relief: dolore,sollievo
massage: massaggio
health, healthy: salute,sano
immune, immunity: immunitario,immunità
antioxidant: antiossidante
stress, relax: stress,rilassante
weight, body weight: peso
booster, support, boost: supporto,potenziatore
complex, formula: complesso,formula
strength, extra: forza,extra
acid: acido
amino acid, arginine, carnitine: aminoacido,arginina,carnitina
creatine: creatina
biotin: biotina
folate, folic acid: acido folico
potassium, selenium, iodine: potassio,selenio,iodio
sodium: sodio
coenzyme, ubiquinol: coenzima,ubichinolo
hyaluronic acid: acido ialuronico
glutathione: glutatione
quercetin, resveratrol: quercetina,resveratrolo
bromelain, papain: bromelina,papaina,papaya
astaxanthin, zeaxanthin: astaxantina,zeaxantina
spirulina, chlorella: spirulina,clorella
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: echinacea,valeriana
ginkgo, grape seed: ginkgo,semi d'uva
saw palmetto, red clover: palma nana,trifoglio rosso
mannose, inositol, choline: mannosio,inositolo,colina
evening primrose, borage: enotera,borragine
krill, cod liver: krill,fegato di merluzzo
charcoal: carbone
leaf, leaves, root: foglia,foglie,radice
plant, tree: pianta,albero
motor, engine: motore
pump: pompa
cable, cord, wire: cavo,filo
plug, socket, outlet: spina,presa
extension, power strip: prolunga,ciabatta
switch, controller: interruttore,controllore
power supply, transformer: alimentatore,trasformatore
lithium, lithium battery: litio
screen, display: schermo
phone, mobile: telefono,cellulare,smartphone
computer, laptop, tablet: computer,portatile
sensor, alarm, detector: sensore,allarme,rilevatore
smoke, carbon monoxide: fumo,monossido di carbonio
projector, star projector: proiettore
humidifier, purifier: umidificatore,purificatore
air: aria
steam, iron: vapore,ferro da stiro
oven, stove, cooktop: forno,fornello,piano cottura
pot, pan: pentola,padella
plate, bowl, dish: piatto,ciotola,scodella
spoon, fork, cutlery: cucchiaio,forchetta,posate
straw, lid: cannuccia,coperchio
box, container, storage: scatola,contenitore
bag, pouch: borsa,sacchetto
basket, bucket: cesto,secchio
holder, stand, rack: supporto,porta,ripiano
hook, hanger: gancio,gruccia
cover, case: copertura,custodia,fodera
mat, pad, carpet: tappetino,tappeto
curtain, blind: tenda,tapparella
window, door: finestra,porta
mirror: specchio
clock, watch: orologio,sveglia
lock, key: lucchetto,chiave,serratura
gate, fence, barrier: cancelletto,recinto,barriera
hose, pipe, tube: tubo,manguera
valve, regulator: valvola,regolatore
filter: filtro
screw, nail, tool: vite,chiodo,attrezzo,utensile
saw, drill, grinder: sega,trapano,smerigliatrice
brush, comb: spazzola,pettine,pennello
scissors, cutter, blade: forbici,lama,taglierino
tape: nastro adesivo,nastro
glasses, goggles, sunglasses: occhiali,occhiali da sole
umbrella, parasol: ombrello,ombrellone
wheel, tyre, tire: ruota,pneumatico,gomma
brake, pedal: freno,pedale
scooter, kick scooter: monopattino
motorcycle, moped: moto,motociclo
truck, bus, trailer: camion,autobus,rimorchio
airbag, seat belt: airbag,cintura di sicurezza
cat, kitten: gatto,gattino
bird, duck: uccello,papera,anatra
dog, puppy: cane,cagnolino
horse, cow, sheep: cavallo,mucca,pecora
elephant, lion, monkey: elefante,leone,scimmia
frog, turtle, snake: rana,tartaruga,serpente
butterfly, bee, ladybird: farfalla,ape,coccinella
wolf, fox, tooth: lupo,volpe
dolphin, shark, whale: delfino,squalo,balena
octopus, crab: polpo,granchio
figure, statue, ornament: statuina,statua,soprammobile
decoration, decorative: decorazione,decorativo,addobbo
gift, present: regalo
outdoor, camping: esterno,aperto,campeggio
home, house, household: casa,domestico
hotel, restaurant: hotel,ristorante
adult, adults: adulto,adulti
pregnant, maternity: gravidanza,premaman
unisex: unisex
protection, shield: protezione,protettore
chemical, toxic: chimico,tossico
mercury, arsenic, asbestos: mercurio,arsenico,amianto
formaldehyde, benzene: formaldeide,benzene
bacteria, mould: batteri,muffa
explosion, overheating: esplosione,surriscaldamento
injury, fall, cut: lesione,caduta
allergy, irritation: allergia,irritazione
spray glue, adhesive: colla spray
firework, firecracker: fuochi d'artificio,petardo
laser pointer, laser: puntatore laser,laser
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
: il,gli,di,da,per,con,della,dello,delle,uomo
`,
  modifiers: `
nuovo, nuova, nuovi, usato, usata, come nuovo, ottimo stato, ottime condizioni, buone condizioni, perfette condizioni, condizioni, ricondizionato,
sigillato, mai usato, mai aperto, imballo originale, confezione originale, scontrino, fattura, garanzia, adulto, adulti, bambino, bambini, bambina,
bambine, bimbo, bimba, bimbi, neonato, neonati, neonata, donna, donne, uomo, uomini, ragazzo, ragazza, ragazzi, unisex, famiglia, principianti,
professionale, casa, ufficio, cucina, camera, camera da letto, soggiorno, bagno, sala da pranzo, corridoio, giardino, terrazza, balcone, garage,
officina, interno, interni, esterno, esterni, campeggio, viaggio, vacanza, escursionismo, sport, spiaggia, citta, urbano, quotidiano, estate,
inverno, primavera, autunno, natale, compleanno, plastica, metallo, acciaio, acciaio inox, inox, alluminio, legno, legno massello, faggio, rovere,
pino, bambu, vetro, ceramica, cotone, pelle, silicone, gomma morbida, tessuto, grande, grandi, piccolo, piccola, piccoli, medio, mini, compatto,
compatta, sottile, alto, alta, basso, bassa, lungo, corto, largo, pesante, leggero, leggera, extra, doppio, doppia, singolo, triplo, lotto, coppia,
pezzo, pezzi, pz, set, kit, modello, modelli, versione, edizione, serie, tipo, stile, design, colore, colori, tinta unita, opaco, opaca, lucido,
lucida, trasparente, righe, stampato, retro, vintage, moderno, moderna, classico, classica, elegante, carino, carina, bello, bella, solido, solida,
robusto, robusta, resistente, stabile, morbido, morbida, duro, sicuro, sicura, comodo, comoda, ergonomico, facile, pratico, pratica, potente,
potenza, silenzioso, silenziosa, rapido, rapida, automatico, automatica, elettrico, elettrica, elettronico, elettronica, digitale, senza fili,
con filo, ricaricabile, a batteria, a pile, solare, usb, led, bluetooth, wifi, app, portatile, pieghevole, regolabile, smontabile, rimovibile,
staccabile, lavabile, impermeabile, antiscivolo, ecologico, naturale, vegano, traspirante, ventilato, imbottito, riflettente, gonfiabile, girevole,
rotante, reclinabile, evolutivo, multifunzione, universale, variabile, programmabile, flessibile, magnetico, tattile, interattivo, educativo,
rotondo, rotonda, quadrato, quadrata, ovale, piatto, piatta, caldo, calda, luce calda, luce fredda, freddo, luminoso, basso consumo, certificato,
omologato, omologata, norma, autentico, ufficiale, originale, esclusivo, limitata, edizione limitata, spedizione, spedizione gratuita,
spedizione gratis, gratis, gratuita, disponibile, pronta consegna, consegna, promo, promozione, offerta, offerte, saldi, prezzo, economico, sconto,
regalo, idea regalo, top, super, perfetto, perfetta, ideale, migliore, novita, ultimo, ultima, qualita, alta qualita, premium, lusso, livelli,
livello, velocita, funzioni, funzione, modalita, autonomia, taglia, taglia s, taglia m, taglia l, anni, mesi, giorni, ore, viso, corpo, macchie,
schiarente, sbiancante, idratante, notte, giorno, apparecchio, articolo, prodotto, marca, il, lo, gli, uno, e, ed, o, con, senza, per, su, in, da,
di, del, della, dei, delle, al, alla, molto, piu, tutto, tutta, tutti, tutte
`,
};
