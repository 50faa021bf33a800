import type { MatchLexicon } from "../match/index.ts";

/** Words of French with their English. */
export const fr: MatchLexicon = {
  language: "fr",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
powder: poudre
capsules, capsule: gélules,capsules
tablets, tablet: comprimés
softgel, softgels: capsules molles
gummies, gummy: gommes,oursons
lozenge, lozenges: pastilles
drops, drop: gouttes
supplement, dietary: complément alimentaire,compléments
vegan: végan,végétalien
vegetarian, veg: végétarien
organic: biologique,bio
natural: naturel,naturelle
pure: pur,pure
fresh: frais,fraîche
raw: cru,crue
dried, dry: séché,séchée,sec
roasted: grillé,torréfié,rôti
smoked: fumé,fumée
frozen: surgelé,congelé
refrigerated, chilled: réfrigéré
instant: instantané,soluble
whole grain: complet,céréales complètes
gluten free: sans gluten
gluten: gluten
free: sans
sugar free, unsweetened: sans sucre
sugar: sucre
salt, salted: sel,salé
pepper: poivre
chili, chilli: piment
spicy, hot: épicé,piquant
sweet: doux,sucré
sour, tangy: acide,aigre
flavour, flavor: saveur,goût,arôme
extract: extrait
concentrate, concentrated: concentré
blend, mix: mélange
juice: jus
drink, beverage: boisson
soda, cola: soda,limonade
sparkling water, sparkling: eau gazeuse,pétillant
energy drink, energy: boisson énergisante,énergie
milk: lait
soy milk, soy: lait de soja,soja
oat, oats, oatmeal: avoine,flocons d'avoine
almond, almonds: amande,amandes
peanut, peanuts: cacahuète,arachide
peanut butter: beurre de cacahuète
cashew, cashews: cajou,noix de cajou
walnut, walnuts: noix
hazelnut, hazelnuts: noisette,noisettes
pistachio, pistachios: pistache,pistaches
nuts, mixed nuts: noix,fruits à coque
seeds, seed: graines
pumpkin seeds, pumpkin: graines de courge,citrouille,potiron
sesame: sésame
sesame oil: huile de sésame
chia: chia
flaxseed, flax, linseed: lin,graines de lin
quinoa: quinoa
brown rice, rice: riz,riz complet
rice cake: galette de riz
noodles, noodle: nouilles
ramen, instant noodles: ramen,nouilles instantanées
pasta, spaghetti: pâtes,spaghetti
flour: farine
wheat: blé,froment
barley: orge
corn: maïs
bread: pain
cake: gâteau
cookies, biscuits: biscuits,gâteaux secs
cracker, crackers: crackers
snack, snacks: collation,en-cas
chips, crisps: chips
popcorn: pop-corn
cereal, granola: céréales,muesli
grains, grain: céréale,grains
bar, bars: barre,barres
jam: confiture
honey: miel
syrup: sirop
sweetener, stevia: édulcorant,stévia
chocolate, cocoa: chocolat,cacao
dark chocolate, dark: noir
candy, sweets: bonbons,friandises
chewing gum, gum: chewing-gum
chewable: à croquer,à mâcher
lollipop: sucette
jelly, mini cups: gelée
ice cream: glace,crème glacée
dessert, pudding: dessert,flan
butter: beurre
cheese: fromage
yogurt: yaourt
cream, whipped cream: crème
egg, eggs: œuf,œufs
meat: viande
beef: bœuf
pork: porc
chicken: poulet
ham, sausage: jambon,saucisse
tuna: thon
salmon: saumon
fish: poisson
shrimp, prawn: crevette,crevettes
seaweed, laver: algue,algues
kimchi: kimchi
soup: soupe,potage
porridge: bouillie,porridge
curry: curry
sauce: sauce
soy sauce: sauce soja
ketchup, tomato sauce: ketchup
mayonnaise: mayonnaise
mustard: moutarde
vinegar: vinaigre
olive oil, olive: huile d'olive,olive
cooking oil, oil: huile de cuisson
coconut oil, coconut: huile de coco,noix de coco,coco
seasoning, spice, masala: épice,épices,assaisonnement
ginger: gingembre
cinnamon: cannelle
saffron: safran
cumin: cumin
cardamom: cardamome
clove, cloves: clou de girofle
oregano: origan
basil, tulsi: basilic
mint, peppermint: menthe
rosemary: romarin
herb, herbal: herbes,plantes
onion: oignon
potato: pomme de terre
sweet potato: patate douce
tomato: tomate
carrot: carotte
cabbage, broccoli: chou,brocoli
spinach: épinard
cucumber: concombre
bean, beans: haricot,haricots
lentils, pulses, dal: lentilles
vegetable, vegetables: légumes
mushroom: champignon,champignons
apple: pomme
pear: poire
banana: banane
orange, citrus: orange,agrumes
lemon: citron
lime: citron vert
grapefruit: pamplemousse
grape, raisin: raisin
strawberry: fraise
blueberry: myrtille
cranberry: canneberge
raspberry, berry: framboise,baies
elderberry: sureau
cherry: cerise
peach: pêche
apricot: abricot
plum, prune: prune,pruneau
mango: mangue
pineapple: ananas
kiwi: kiwi
melon, watermelon: melon,pastèque
pomegranate: grenade
date, dates, jujube: dattes,datte
fig: figue
avocado: avocat
acai, superfood: açaï
green tea, tea: thé vert
black tea, tea: thé noir
tea bags, tea bag: sachets de thé,infusion
milk tea: thé au lait
coffee: café,grains de café
decaffeinated, decaf: décaféiné
caffeine: caféine
kombucha: kombucha
wine, beer, alcohol: vin,bière,alcool
vanilla: vanille
caramel: caramel
baking powder, baking: levure chimique,pâtisserie
yeast: levure
canned, tin: conserve,boîte
drinking water, mineral water: eau minérale,eau
low calorie, calories: faible en calories,calories
fibre, fiber: fibres,fibre
breakfast, meal: petit déjeuner,repas
meal replacement, shake: substitut de repas
delicious, tasty: délicieux
crispy, crunchy: croustillant,croquant
creamy: crémeux,onctueux
mild: doux
traditional: traditionnel
handmade: fait main,artisanal
cold pressed: pressé à froid
preservative free, no preservatives: sans conservateur,conservateur
baby food: petits pots,aliments bébé
infant formula, formula: lait infantile,lait en poudre
pet food, dog food: croquettes,nourriture pour chien
children, kids, child: enfant,enfants
baby, infant, toddler: bébé,bébés
women, ladies, woman: femme,femmes
men, mens, man: homme,hommes
girl, girls: fille,filles
boy, boys: garçon,garçons
dog, pet: chien,chiens
electric: électrique,électriques
rechargeable: rechargeable
wireless, cordless: sans fil
portable: portable,portatif
foldable, folding: pliable,pliant,pliante
waterproof: étanche,imperméable
adjustable: réglable
inflatable: gonflable,gonflables
magnetic, magnet: magnétique,aimant,aimants
wooden, wood: bois,en bois
plastic: plastique
silicone: silicone
leather: cuir
glass: verre
stainless steel, steel: acier inoxydable,inox,acier
ceramic: céramique
cotton: coton
rubber: caoutchouc
paper: papier
sleep, sleeping: sommeil,nuit
bath, bathing, shower: bain,douche
kitchen: cuisine
garden, outdoor: jardin,extérieur
camping: camping
car: voiture,auto
bicycle, bike: vélo,bicyclette
summer: été
winter: hiver
christmas: noël
party, birthday: fête,anniversaire
light, lamp, lights: lumière,lampe,éclairage
string lights, fairy lights: guirlande lumineuse,guirlande
necklace, jewellery, jewelry: collier,bijou,bijoux
earrings, earring: boucles d'oreilles
bracelet: bracelet
ring: bague,anneau
animal: animal,animaux
bear: ours,ourson
rabbit, bunny: lapin
unicorn: licorne
dinosaur: dinosaure
fruit: fruit,fruits
flower: fleur,fleurs
food: aliment,alimentaire
rice: riz
tea: thé
chocolate: chocolat
candy, gummies, gummy: bonbon,gommes
vitamin: vitamine,vitamines
mineral, minerals: minéraux
calcium: calcium
magnesium: magnésium
zinc: zinc
iron: fer
omega, fish oil: huile de poisson
probiotics, lactobacillus: probiotiques,ferments lactiques
collagen: collagène
protein, whey: protéine,protéines
turmeric, curcumin: curcuma
ginseng: ginseng
garlic: ail
milk thistle, silymarin: chardon marie
lutein, eye: lutéine
propolis: propolis
royal jelly, honey: gelée royale,miel
melatonin: mélatonine
enzyme, digestive: enzyme,digestion
diet, weight loss, slimming: minceur,régime
muscle: muscle
male enhancement, sexual, libido: aphrodisiaque,érection
liver: foie
joint, glucosamine: articulation,glucosamine
hair: cheveux,cheveu
skin, face: peau,visage
nail: ongle,ongles
lip: lèvres
eye, eyelash: yeux,cils
whitening, bleaching: blanchissant,éclaircissant
essential oil, oil: huile,huile essentielle
fragrance, scent: parfum,senteur
cleaner, detergent: nettoyant,détergent
glue, adhesive: colle
paint: peinture
gas: gaz
water: eau
hot, heating, heated, warm: chauffant,chauffante,chaud
cooling, cold: froid,refroidissement
table: table
chair, seat: chaise,siège,fauteuil
bed: lit
drawer, chest of drawers, dresser: commode,tiroir
ladder: échelle,escabeau
rope, cord, string: corde,cordon
bottle, cup: bouteille,gourde,tasse,gobelet
knife: couteau
sun, uv: soleil,solaire
solar: solaire
wall: mural,mur
protection, protective, safety: protection,sécurité
lead: plomb
cadmium: cadmium
phthalates, phthalate: phtalates
fire, burn: incendie,feu,brûlure
choking, suffocation: étouffement,suffocation
electric shock: choc électrique
`,
};
