import type { MatchLexicon } from "../match/index.ts";

/** Words of Italian with their English. */
export const it: MatchLexicon = {
  language: "it",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
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
