import type { MatchLexicon } from "../match/index.ts";

/** Words of Spanish with their English. */
export const es: MatchLexicon = {
  language: "es",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
lid: tapa
blade: cuchilla,hoja de corte
fox: zorro
bee: abeja
ladybird: mariquita
duck: pato
lion: león
monkey: mono
horse: caballo
cow: vaca
sheep: oveja
lamb: cordero
turtle: tortuga
snake: serpiente
shark: tiburón
whale: ballena
crab: cangrejo
pig: cerdo,cerdito
tiger: tigre
penguin: pingüino
owl: búho
giraffe: jirafa
snail: caracol
caterpillar: oruga
iron: hierro,ferro,żelazo
brass: latón
chrome: cromo
alloy: aleación
bead, beads: cuenta,cuentas
amber: ámbar
rhinestone: estrás
teething necklace: collar de dentición,collar de ámbar
teether: mordedor
key ring: llavero
colour: colores
shape, shaped: forma
fruit: fruta,frutas,frutta,owoc,owocowy
bee wax, wax: cera
candle: vela,velas
lamp: lámpara
torch oil, lamp oil: aceite para lámparas,aceite para antorchas
torch, flashlight: linterna
night light: luz nocturna
lighting chain, string lights: guirnalda de luces
extension cord: alargador,cable de extensión
socket: enchufe
plug: clavija
charger: cargador
hair dryer: secador de pelo
hair straightener: plancha de pelo
heater: calefactor,calentador
dehumidifier: deshumidificador
humidifier: humidificador
chain saw: motosierra
brush cutter: desbrozadora
lawn mower: cortacésped
saw: sierra
drill: taladro
screw: tornillo
screwdriver: destornillador
ladder: escalera,scala,drabina
building set: juego de construcción
magnetic balls, magnetic: bolas magnéticas
jigsaw puzzle, puzzle: rompecabezas,puzle
fishing toy, fishing game: juego de pesca
fishing: pesca
cartoon: dibujos animados
paint, finger paint: pintura de dedos
drum: tambor
trumpet: trompeta
fancy-dress costume, costume: disfraz
skirt: falda
dress: vestido
trousers: pantalones
slippers: zapatillas de casa,pantuflas
boots: botas
belt: cinturón
scarf: bufanda
gloves: guantes
wallet: cartera,monedero
bathtub: bañera
changing table: cambiador
sleeping bag: saco de dormir
soother, pacifier: chupete
soother holder: cadena para chupete,portachupetes
rattle: sonajero
helmet: casco
goggles: gafas de protección
life jacket: chaleco salvavidas
swimming aid, swim ring: flotador,manguitos
diffuser: difusor
micellar water: agua micelar
hair dye: tinte de pelo,coloración
skin lightening: aclarante,aclaradora
soap: jabón
face mask: mascarilla facial
particle filter mask, respirator: mascarilla autofiltrante
blood glucose: glucemia
milk thistle: cardo mariano
raspberry: frambuesa
cabbage: col,repollo
watermelon: sandía
workshop: taller
opening: apertura
label: etiqueta
remover: quitamanchas,removedor
friendship: amistad
powder: polvo
capsules, capsule: cápsulas
tablets, tablet: comprimidos,tabletas
softgel, softgels: perlas,cápsulas blandas
gummies, gummy: gominolas
lozenge, lozenges: pastillas
drops, drop: gotas
supplement, dietary: suplemento,complemento alimenticio
vegan: vegano,vegana
vegetarian, veg: vegetariano
organic: orgánico,ecológico
natural: natural
pure: puro,pura
fresh: fresco,fresca
raw: crudo,cruda
dried, dry: seco,seca,deshidratado
roasted: tostado,tostada,asado
smoked: ahumado
frozen: congelado
refrigerated, chilled: refrigerado
instant: instantáneo,soluble
whole grain: integral
gluten free: sin gluten
gluten: gluten
free: sin
sugar free, unsweetened: sin azúcar
sugar: azúcar
salt, salted: sal,salado
pepper: pimienta
chili, chilli: chile,guindilla
spicy, hot: picante
sweet: dulce
sour, tangy: ácido,agrio
flavour, flavor: sabor
extract: extracto
concentrate, concentrated: concentrado
blend, mix: mezcla
juice: zumo,jugo
drink, beverage: bebida
soda, cola: refresco,gaseosa
sparkling water, sparkling: agua con gas
energy drink, energy: bebida energética,energía
milk: leche
soy milk, soy: leche de soja,soja
oat, oats, oatmeal: avena
almond, almonds: almendra,almendras
peanut, peanuts: cacahuete,maní
peanut butter: crema de cacahuete
cashew, cashews: anacardo,anacardos
walnut, walnuts: nuez,nueces
hazelnut, hazelnuts: avellana,avellanas
pistachio, pistachios: pistacho,pistachos
nuts, mixed nuts: frutos secos
seeds, seed: semillas
pumpkin seeds, pumpkin: calabaza,pipas de calabaza
sesame: sésamo
sesame oil: aceite de sésamo
chia: chía
flaxseed, flax, linseed: lino,linaza
quinoa: quinoa
brown rice, rice: arroz,arroz integral
rice cake: torta de arroz,tortitas
noodles, noodle: fideos
ramen, instant noodles: ramen,fideos instantáneos
pasta, spaghetti: pasta,espaguetis
flour: harina
wheat: trigo
barley: cebada
corn: maíz
bread: pan
cake: pastel,tarta
cookies, biscuits: galletas
cracker, crackers: crackers
snack, snacks: aperitivo,snack
chips, crisps: patatas fritas
popcorn: palomitas
cereal, granola: cereales
grains, grain: granos,cereal
bar, bars: barrita,barritas
jam: mermelada
honey: miel
syrup: jarabe,sirope
sweetener, stevia: edulcorante,stevia
chocolate, cocoa: chocolate,cacao
dark chocolate, dark: negro,oscuro
candy, sweets: caramelos,golosinas
chewing gum, gum: chicle
chewable: masticable
lollipop: piruleta,chupachups
jelly, mini cups: gelatina
ice cream: helado
dessert, pudding: postre,natillas
butter: mantequilla
cheese: queso
yogurt: yogur
cream, whipped cream: nata,crema
egg, eggs: huevo,huevos
meat: carne
beef: ternera,vacuno
pork: cerdo
chicken: pollo
ham, sausage: jamón,salchicha
tuna: atún
salmon: salmón
fish: pescado,pez
shrimp, prawn: gamba,camarón
seaweed, laver: alga,algas
kimchi: kimchi
soup: sopa
porridge: gachas,papilla
curry: curry
sauce: salsa
soy sauce: salsa de soja
ketchup, tomato sauce: kétchup
mayonnaise: mayonesa
mustard: mostaza
vinegar: vinagre
olive oil, olive: aceite de oliva,oliva
cooking oil, oil: aceite de cocina
coconut oil, coconut: aceite de coco,coco
seasoning, spice, masala: especia,especias,condimento
ginger: jengibre
cinnamon: canela
saffron: azafrán
cumin: comino
cardamom: cardamomo
clove, cloves: clavo
oregano: orégano
basil, tulsi: albahaca
mint, peppermint: menta
rosemary: romero
herb, herbal: hierbas,hierba
onion: cebolla
potato: patata
sweet potato: batata,boniato
tomato: tomate
carrot: zanahoria
cabbage, broccoli: repollo,brócoli
spinach: espinaca
cucumber: pepino
bean, beans: judía,frijol,alubia
lentils, pulses, dal: lentejas
vegetable, vegetables: verdura,verduras
mushroom: seta,champiñón
apple: manzana
pear: pera
banana: plátano,banana
orange, citrus: naranja,cítrico
lemon: limón
lime: lima
grapefruit: pomelo
grape, raisin: uva,pasas
strawberry: fresa
blueberry: arándano
cranberry: arándano rojo
raspberry, berry: frambuesa,bayas
elderberry: saúco
cherry: cereza
peach: melocotón,durazno
apricot: albaricoque
plum, prune: ciruela
mango: mango
pineapple: piña
kiwi: kiwi
melon, watermelon: melón,sandía
pomegranate: granada
date, dates, jujube: dátiles
fig: higo
avocado: aguacate
acai, superfood: acai
green tea, tea: té verde
black tea, tea: té negro
tea bags, tea bag: bolsitas de té,infusión
milk tea: té con leche
coffee: café,caffè,kawa
decaffeinated, decaf: descafeinado
caffeine: cafeína
kombucha: kombucha
wine, beer, alcohol: vino,cerveza,alcohol
vanilla: vainilla
caramel: caramelo
baking powder, baking: levadura,repostería,bicarbonato
yeast: levadura
canned, tin: lata,conserva
drinking water, mineral water: agua mineral,agua
low calorie, calories: bajo en calorías,calorías
fibre, fiber: fibra
breakfast, meal: desayuno,comida
meal replacement, shake: sustitutivo,batido
delicious, tasty: delicioso
crispy, crunchy: crujiente
creamy: cremoso
mild: suave
traditional: tradicional
handmade: hecho a mano,artesanal
cold pressed: prensado en frío
preservative free, no preservatives: sin conservantes,conservante
baby food: comida para bebés,potito
infant formula, formula: leche de fórmula
pet food, dog food: pienso,comida para perros
lava stone, stone: piedra volcánica,piedra
gemstone, crystal: gema,cristal
pearl, pearls, beads: perla,perlas,cuentas
diamond: diamante
gold plated, golden: chapado en oro,dorado
silver: plata
copper, brass: cobre,latón
aluminium, aluminum: aluminio
metal, iron: metal,metálico,hierro
titanium: titanio
nickel, chrome: níquel,cromo
bamboo, rattan: bambú,ratán
cork: corcho
linen: lino
wool, cashmere: lana,cachemira
silk, satin: seda,satén
polyester, nylon: poliéster,nailon
velvet, plush, fleece: terciopelo,felpa,polar
fur, faux fur: piel sintética
lace: encaje
denim, jeans: vaquero,tejano
foam, sponge: espuma,esponja
latex: látex
acrylic, resin: acrílico,resina
porcelain: porcelana
fabric, cloth: tela,tejido
sticker, decal: pegatina,adhesivo
set, kit: juego,conjunto,kit
pair: par
piece, pieces: piezas,pieza
small, mini: pequeño,pequeña,mini
large, big: grande,gran
long: largo,larga
short: corto,corta
round: redondo,redonda
square: cuadrado,cuadrada
thick, thickened: grueso,gruesa
thin, slim: fino,delgado
soft: suave,blando
hard, solid: duro,rígido
heavy duty, strong: resistente,fuerte
lightweight, light: ligero,ligera
automatic: automático,automática
manual: manual
digital: digital
smart: inteligente
professional: profesional
reusable: reutilizable
disposable: desechable
washable: lavable
breathable: transpirable,malla
elastic, stretch: elástico,elástica
anti-slip, non-slip: antideslizante
noise, silent: silencioso,ruido
temperature, thermal: temperatura,térmico
cooling, ice: refrescante,hielo
luminous, glow: luminoso,luminosa,brilla
glitter, shiny: purpurina,brillante
pattern, printed: estampado,patrón
vintage, retro, antique: vintage,retro,antiguo
cute, lovely: lindo,bonito,adorable
fashion, fashionable: moda,de moda
elegant, luxury: elegante,lujo
casual: informal
punk, gothic: punk,gótico
ethnic, tribal, boho: étnico,bohemio
viking, medieval: vikingo,medieval
buddha, religious: buda
cross, skull: cruz,calavera
heart, love: corazón,amor
star, moon: estrella,luna
angel, fairy, princess: ángel,hada,princesa
mermaid, dragon: sirena,dragón
pirate, soldier, police: pirata,soldado,policía
witch, devil, halloween: bruja,diablo,halloween
easter: pascua
carnival, costume: carnaval,disfraz
wedding, bride: boda,novia
school, student: escuela,escolar,estudiante
office, stationery: oficina,papelería
travel: viaje
sport, fitness: deporte,deportivo
swimming, beach, pool: natación,playa,piscina
fishing, hunting: pesca,caza
climbing, hiking: escalada,senderismo
dance, ballet: danza,baile,ballet
music, musical: música,musical
educational, learning, montessori: educativo,aprendizaje,montessori
game, play: juego,juegos
building, construction, blocks: construcción,bloques
rods, sticks: varillas,palos
ball, balls: pelota,bola,balón
car toy, vehicle: coche de juguete,vehículo
train, plane, boat, ship: tren,avión,barco
robot: robot
gun, weapon, sword: pistola,arma,espada
bow, arrow, dart: arco,flecha,dardo
bubble, bubbles, soap bubbles: burbujas,pompas
slime, clay, dough: slime,plastilina,arcilla
squeeze, squishy: antiestrés,squishy
balloon: globo,globos
drawing, colouring: dibujo,colorear
pencil, pen, crayon, marker: lápiz,bolígrafo,rotulador
eraser, sharpener: goma de borrar,sacapuntas
book, notebook: libro,cuaderno
craft, diy, creative: manualidades,creativo
tattoo, temporary tattoo: tatuaje
henna: henna
pendant: colgante
brooch, badge: broche,insignia
piercing, stud: piercing,pendiente
chain: cadena
anklet: tobillera
buckle, clasp: hebilla,cierre
zipper, button: cremallera,botón
hood, hooded: capucha,con capucha
sleeve, long sleeve: manga,manga larga
collar, neck: cuello
waist, belly: cintura,abdomen
back, shoulder: espalda,hombro
foot, leg, knee: pie,pierna,rodilla
hand, finger, wrist: mano,dedo,muñeca
head: cabeza
ear, nose, mouth: oreja,nariz,boca
tooth, teeth, dental: diente,dientes,dental
body: cuerpo,corporal
beard, shaving: barba,afeitado
hair colour, hair dye, dye: tinte,coloración,colorante
curling, straightening: rizador,alisado
keratin: queratina
cream: crema
lotion, milk: loción
serum, essence, ampoule: suero,sérum
gel: gel
spray, mist: spray,pulverizador
ointment, balm: pomada,bálsamo,ungüento
mask, face mask: mascarilla,máscara
moisturising, moisturizing, hydrating: hidratante
nourishing: nutritivo,nutritiva
anti-aging, wrinkle: antiedad,arrugas,antiarrugas
acne, pimple: acné,granos
aloe, aloe vera: áloe
shea butter, argan: karité,argán
rose: rosa,rosas
lavender: lavanda
tea tree, eucalyptus: árbol de té,eucalipto
jasmine, sandalwood: jazmín,sándalo
incense, aroma diffuser, aromatherapy: incienso,aroma,difusor
candle, wax: vela,cera
disinfectant, sanitizer, antibacterial: desinfectante,antibacteriano
insect, mosquito, repellent: insecto,mosquito,repelente
poison, pesticide: veneno,insecticida
tobacco, cigarette, vape: tabaco,cigarrillo,nicotina
medicine, medical: médico,medicina,medicamento
pain, relief: dolor,alivio
massage: masaje
health, healthy: salud,saludable
immune, immunity: inmunidad,inmune
antioxidant: antioxidante
stress, relax: estrés,relajante
weight, body weight: peso
booster, support, boost: apoyo,refuerzo
complex, formula: complejo,fórmula
strength, extra: fuerza,extra
acid: ácido
amino acid, arginine, carnitine: aminoácido,arginina,carnitina
creatine: creatina
biotin: biotina
folate, folic acid: ácido fólico
potassium, selenium, iodine: potasio,selenio,yodo
sodium: sodio
coenzyme, ubiquinol: coenzima,ubiquinol
hyaluronic acid: ácido hialurónico
glutathione: glutatión
quercetin, resveratrol: quercetina,resveratrol
bromelain, papain: bromelina,papaína,papaya
astaxanthin, zeaxanthin: astaxantina,zeaxantina
spirulina, chlorella: espirulina,clorela
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: equinácea,valeriana
ginkgo, grape seed: ginkgo,semilla de uva
saw palmetto, red clover: palma enana,trébol rojo
mannose, inositol, choline: manosa,inositol,colina
evening primrose, borage: onagra,borraja
krill, cod liver: krill,hígado de bacalao
charcoal: carbón
leaf, leaves, root: hoja,hojas,raíz
plant, tree: planta,árbol
motor, engine: motor
pump: bomba
cable, cord, wire: cable,alambre
plug, socket, outlet: enchufe,toma
extension, power strip: alargador,regleta
switch, controller: interruptor,controlador
power supply, transformer: fuente de alimentación,transformador
lithium, lithium battery: litio
screen, display: pantalla
phone, mobile: teléfono,móvil,smartphone
computer, laptop, tablet: ordenador,portátil
sensor, alarm, detector: sensor,alarma,detector
smoke, carbon monoxide: humo,monóxido de carbono
projector, star projector: proyector
humidifier, purifier: humidificador,purificador
air: aire
steam, iron: vapor,plancha
oven, stove, cooktop: horno,cocina,hornillo,placa
pot, pan: olla,sartén,cazuela
plate, bowl, dish: plato,cuenco,bol
spoon, fork, cutlery: cuchara,tenedor,cubiertos
straw, lid: pajita,tapa
box, container, storage: caja,recipiente,almacenamiento
bag, pouch: bolsa,bolso
basket, bucket: cesta,cubo
holder, stand, rack: soporte,estante
hook, hanger: gancho,percha
cover, case: funda,cubierta
mat, pad, carpet: alfombra,alfombrilla,esterilla
curtain, blind: cortina,persiana
window, door: ventana,puerta
mirror: espejo
clock, watch: reloj,despertador
lock, key: candado,llave,cerradura
gate, fence, barrier: barrera,valla
hose, pipe, tube: manguera,tubo
valve, regulator: válvula,regulador
filter: filtro
screw, nail, tool: tornillo,clavo,herramienta
saw, drill, grinder: sierra,taladro,amoladora
brush, comb: cepillo,peine,brocha
scissors, cutter, blade: tijeras,cuchilla,cúter
tape: cinta adhesiva,cinta
glasses, goggles, sunglasses: gafas,gafas de sol
umbrella, parasol: paraguas,sombrilla
wheel, tyre, tire: rueda,neumático
brake, pedal: freno,pedal
scooter, kick scooter: patinete
motorcycle, moped: moto,motocicleta
truck, bus, trailer: camión,autobús,remolque
airbag, seat belt: airbag,cinturón de seguridad
cat, kitten: gato
bird, duck: pájaro,pato
dog, puppy: perro,cachorro
horse, cow, sheep: caballo,vaca,oveja
elephant, lion, monkey: elefante,león,mono
frog, turtle, snake: rana,tortuga,serpiente
butterfly, bee, ladybird: mariposa,abeja,mariquita
wolf, fox, tooth: lobo,zorro
dolphin, shark, whale: delfín,tiburón,ballena
octopus, crab: pulpo,cangrejo
figure, statue, ornament: figura,estatua
decoration, decorative: decoración,decorativo
gift, present: regalo
outdoor, camping: exterior,aire libre,camping
home, house, household: hogar,casa,doméstico
hotel, restaurant: hotel,restaurante
adult, adults: adulto,adultos
pregnant, maternity: embarazo,premamá
unisex: unisex
protection, shield: protección,protector
chemical, toxic: químico,tóxico
mercury, arsenic, asbestos: mercurio,arsénico,amianto
formaldehyde, benzene: formaldehído,benceno
bacteria, mould: bacterias,moho
explosion, overheating: explosión,sobrecalentamiento
injury, fall, cut: lesión,caída
allergy, irritation: alergia,irritación
spray glue, adhesive: pegamento en spray
firework, firecracker: fuegos artificiales,petardo
laser pointer, laser: puntero láser,láser
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
: el,los,las,para,con,por,del,una
`,
  modifiers: `
nuevo, nueva, nuevos, usado, usada, segunda mano, como nuevo, buen estado, perfecto estado, muy buen estado, estado, reacondicionado,
reacondicionada, precintado, sin abrir, sin usar, sin estrenar, embalaje original, factura, garantia, adulto, adultos, nino, ninos, nina, ninas,
infantil, bebe, bebes, recien nacido, mujer, mujeres, hombre, hombres, chico, chica, unisex, juvenil, familia, principiantes, profesional, hogar,
casa, oficina, cocina, dormitorio, salon, bano, comedor, pasillo, jardin, terraza, balcon, garaje, taller, interior, exterior, camping, viaje,
vacaciones, senderismo, deporte, playa, ciudad, urbano, urbana, diario, verano, invierno, primavera, otono, navidad, cumpleanos, plastico, metal,
metalico, acero, acero inoxidable, inox, aluminio, madera, madera maciza, haya, roble, pino, bambu, vidrio, cristal, ceramica, algodon, cuero, piel,
silicona, goma suave, tela, gran, grande, grandes, pequeno, pequena, mediano, mini, compacto, compacta, fino, alto, alta, bajo, baja, largo, corto,
ancho, pesado, ligero, ligera, extra, doble, simple, triple, lote, par, pieza, piezas, set, kit, conjunto, pack, juego, modelo, modelos, version,
edicion, serie, tipo, estilo, diseno, color, colores, liso, mate, brillante, transparente, rayas, estampado, retro, vintage, moderno, moderna,
clasico, clasica, elegante, bonito, bonita, lindo, linda, solido, robusto, robusta, resistente, estable, suave, duro, seguro, segura, comodo, comoda,
ergonomico, facil, practico, practica, potente, potencia, silencioso, silenciosa, rapido, rapida, automatico, automatica, electrico, electrica,
electronico, electronica, digital, inalambrico, inalambrica, con cable, recargable, a pilas, a bateria, solar, usb, led, bluetooth, wifi, app,
portatil, plegable, ajustable, regulable, desmontable, extraible, lavable, impermeable, resistente al agua, antideslizante, ecologico, ecologica,
natural, vegano, transpirable, ventilado, acolchado, reflectante, inflable, hinchable, giratorio, giratoria, reclinable, evolutivo, multifuncion,
multifuncional, universal, variable, programable, flexible, magnetico, tactil, interactivo, educativo, redondo, redonda, cuadrado, cuadrada, ovalado,
plano, plana, caliente, luz calida, luz fria, calida, frio, luminoso, bajo consumo, certificado, homologado, homologada, normativa, autentico,
oficial, original, exclusivo, limitada, edicion limitada, envio, envio gratis, envio rapido, gratis, en stock, entrega, promocion, oferta, ofertas,
rebajas, precio, barato, barata, descuento, regalo, idea de regalo, top, super, perfecto, perfecta, ideal, mejor, novedad, ultimo, ultima, calidad,
alta calidad, premium, lujo, niveles, nivel, velocidades, velocidad, funciones, funcion, modo, modos, autonomia, talla, talla s, talla m, talla l,
anos, meses, dias, horas, cara, facial, cuerpo, corporal, manchas, aclarante, blanqueadora, blanqueador, hidratante, noche, dia, aparato, articulo,
producto, marca, el, los, las, una, unos, y, o, con, sin, para, por, sobre, del, al, muy, mas, todo, toda, todos, todas
`,
};
