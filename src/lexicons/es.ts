import type { MatchLexicon } from "../match/index.ts";

/** Words of Spanish with their English. */
export const es: MatchLexicon = {
  language: "es",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
fruit: fruta,frutta,owoc,owocowy
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
iron: hierro,ferro,żelazo
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
ladder: escalera,scala,drabina
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
`,
};
