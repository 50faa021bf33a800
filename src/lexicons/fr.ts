import type { MatchLexicon } from "../match/index.ts";

/** Words of French with their English. */
export const fr: MatchLexicon = {
  language: "fr",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
lid: couvercle
blade: lame,lames
fox: renard
bee: abeille
ladybird: coccinelle
duck: canard
lion: lion
monkey: singe
horse: cheval
cow: vache
sheep: mouton
lamb: agneau
turtle: tortue
snake: serpent
shark: requin
whale: baleine
crab: crabe
pig: cochon
tiger: tigre
penguin: pingouin
owl: hibou,chouette
giraffe: girafe
snail: escargot
caterpillar: chenille
iron: fer
brass: laiton
chrome: chrome
alloy: alliage
bead, beads: perle,perles
amber: ambre
rhinestone: strass
teething necklace: collier de dentition,collier dentition,collier ambre
teether: anneau de dentition,jouet de dentition,jouet à mâcher
key ring: porte-clés,porte clé
colour: couleur,couleurs
shape, shaped: forme
fruit: fruit,fruits
bee wax, wax: cire
candle: bougie,bougies
lamp: lampe
torch oil, lamp oil: huile pour lampe,huile de lampe,huile pour torches
torch, flashlight: lampe torche,lampe de poche
night light: veilleuse
lighting chain, string lights: guirlande lumineuse
extension cord: rallonge électrique,cordon prolongateur
socket: prise
plug: fiche électrique
charger: chargeur
hair dryer: sèche-cheveux
hair straightener: lisseur,fer à lisser
heater: chauffage,radiateur
dehumidifier: déshumidificateur
humidifier: humidificateur
chain saw: tronçonneuse
brush cutter: débroussailleuse,coupe-bordure,tête de débroussailleuse
lawn mower: tondeuse à gazon,tondeuse
saw: scie
drill: perceuse
screw: vis
screwdriver: tournevis
ladder: échelle,escabeau
building set: jeu de construction,kit de construction,blocs de construction
magnetic balls, magnetic: billes magnétiques,boules magnétiques
jigsaw puzzle, puzzle: puzzle
fishing toy, fishing game: jouet de pêche,jeu de pêche
fishing: pêche
cartoon: dessin animé
paint, finger paint: peinture au doigt,peinture à doigts
drum: tambour
trumpet: trompette
fancy-dress costume, costume: déguisement,costume
skirt: jupe
dress: robe
trousers: pantalon
slippers: chaussons,pantoufles
boots: bottes
belt: ceinture
scarf: écharpe,foulard
gloves: gants
wallet: portefeuille,porte-monnaie
bathtub: baignoire
changing table: table à langer
sleeping bag: gigoteuse,turbulette,sac de couchage
soother, pacifier: tétine,sucette pour bébé,tétine bébé
soother holder: attache-tétine,attache-sucette,attache tétine
rattle: hochet
helmet: casque de protection,casque de vélo,casque moto,casque
goggles: lunettes de protection
life jacket: gilet de sauvetage
swimming aid, swim ring: bouée,brassards
diffuser: diffuseur
micellar water: eau micellaire
hair dye: coloration cheveux,teinture
skin lightening: éclaircissant,éclaircissante,clarifiant
soap: savon
face mask: masque visage
particle filter mask, respirator: masque de protection respiratoire
blood glucose: glycémie
milk thistle: chardon-marie
raspberry: framboise
cabbage: chou
watermelon: pastèque
workshop: atelier
opening: ouverture
label: étiquette,étiquettes
remover: dissolvant,détachant
friendship: amitié
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
lava stone, stone: pierre de lave,pierre
gemstone, crystal: pierre précieuse,cristal,strass
pearl, pearls, beads: perle,perles
diamond: diamant
gold plated, golden: plaqué or,doré
silver: argent
copper, brass: cuivre,laiton
aluminium, aluminum: aluminium
metal, iron: métal,métallique,fer
titanium: titane
nickel, chrome: nickel,chrome
bamboo, rattan: bambou,rotin
cork: liège
linen: lin
wool, cashmere: laine,cachemire
silk, satin: soie,satin
polyester, nylon: polyester,nylon
velvet, plush, fleece: velours,peluche,polaire
fur, faux fur: fourrure,fausse fourrure
lace: dentelle
denim, jeans: jean,denim
foam, sponge: mousse,éponge
latex: latex
acrylic, resin: acrylique,résine
porcelain: porcelaine
fabric, cloth: tissu,toile
sticker, decal: autocollant,sticker
set, kit: ensemble,lot,coffret
pair: paire
piece, pieces: pièces,pièce
small, mini: petit,petite,mini
large, big: grand,grande
long: long,longue
short: court,courte
round: rond,ronde
square: carré,carrée
thick, thickened: épais,épaisse
thin, slim: fin,fine,mince
soft: doux,douce,souple
hard, solid: dur,solide
heavy duty, strong: robuste,puissant,fort
lightweight, light: léger,légère
automatic: automatique
manual: manuel,manuelle
digital: numérique,digital
smart: intelligent,connecté
professional: professionnel,professionnelle
reusable: réutilisable,lavable
disposable: jetable,jetables
washable: lavable
breathable: respirant
elastic, stretch: élastique,extensible
anti-slip, non-slip: antidérapant
noise, silent: silencieux,bruit
temperature, thermal: température,thermique
cooling, ice: rafraîchissant,glaçon
luminous, glow: lumineux,lumineuse,phosphorescent
glitter, shiny: paillettes,brillant
pattern, printed: motif,imprimé
vintage, retro, antique: vintage,rétro,ancien
cute, lovely: mignon,mignonne,adorable
fashion, fashionable: mode,tendance
elegant, luxury: élégant,luxe
casual: décontracté
punk, gothic: punk,gothique
ethnic, tribal, boho: ethnique,bohème
viking, medieval: viking,médiéval
buddha, religious: bouddha
cross, skull: croix,tête de mort,crâne
heart, love: cœur,amour
star, moon: étoile,lune
angel, fairy, princess: ange,fée,princesse
mermaid, dragon: sirène,dragon
pirate, soldier, police: pirate,soldat,police
witch, devil, halloween: sorcière,diable,halloween
easter: pâques
carnival, costume: carnaval,déguisement,costume
wedding, bride: mariage,mariée
school, student: école,scolaire,étudiant
office, stationery: bureau,papeterie
travel: voyage
sport, fitness: sport,fitness
swimming, beach, pool: natation,plage,piscine
fishing, hunting: pêche,chasse
climbing, hiking: escalade,randonnée
dance, ballet: danse,ballet
music, musical: musique,musical
educational, learning, montessori: éducatif,éveil,montessori
game, play: jeu,jeux
building, construction, blocks: construction,blocs,briques
rods, sticks: bâtonnets,tiges
ball, balls: balle,ballon,boule,billes
car toy, vehicle: petite voiture,véhicule
train, plane, boat, ship: train,avion,bateau
robot: robot
gun, weapon, sword: pistolet,fusil,arme,épée
bow, arrow, dart: arc,flèche,fléchette
bubble, bubbles, soap bubbles: bulles,bulles de savon
slime, clay, dough: slime,pâte à modeler,argile
squeeze, squishy: anti stress,squishy
balloon: ballon,ballons de baudruche
drawing, colouring: dessin,coloriage
pencil, pen, crayon, marker: crayon,stylo,feutre
eraser, sharpener: gomme,taille crayon
book, notebook: livre,cahier
craft, diy, creative: loisirs créatifs,bricolage,créatif
tattoo, temporary tattoo: tatouage
henna: henné
pendant: pendentif
brooch, badge: broche,badge
piercing, stud: piercing,clou
chain: chaîne
anklet: bracelet de cheville
buckle, clasp: boucle,fermoir
zipper, button: fermeture éclair,bouton
hood, hooded: capuche,à capuche
sleeve, long sleeve: manche,manches longues
collar, neck: cou,col,collier
waist, belly: taille,ventre
back, shoulder: dos,épaule
foot, leg, knee: pied,jambe,genou
hand, finger, wrist: main,doigt,poignet
head: tête
ear, nose, mouth: oreille,nez,bouche
tooth, teeth, dental: dent,dents,dentaire
body: corps
beard, shaving: barbe,rasage
hair colour, hair dye, dye: coloration,teinture
curling, straightening: boucler,lissage,lisseur
keratin: kératine
cream: crème
lotion, milk: lait,lotion
serum, essence, ampoule: sérum,ampoule
gel: gel
spray, mist: spray,brume,vaporisateur
ointment, balm: pommade,baume
mask, face mask: masque
moisturising, moisturizing, hydrating: hydratant,hydratante
nourishing: nourrissant,soin
anti-aging, wrinkle: anti âge,rides
acne, pimple: acné,boutons
aloe, aloe vera: aloès
shea butter, argan: karité,argan
rose: rose,roses
lavender: lavande
tea tree, eucalyptus: arbre à thé,eucalyptus
jasmine, sandalwood: jasmin,bois de santal
incense, aroma diffuser, aromatherapy: encens,arôme,diffuseur
candle, wax: bougie,cire
disinfectant, sanitizer, antibacterial: désinfectant,antibactérien
insect, mosquito, repellent: insecte,moustique,anti moustique
poison, pesticide: poison,insecticide,pesticide
tobacco, cigarette, vape: tabac,cigarette,nicotine
medicine, medical: médical,médicament
pain, relief: douleur,soulagement
massage: massage
health, healthy: santé,sain
immune, immunity: immunité,immunitaire
antioxidant: antioxydant
stress, relax: stress,détente,relaxant
weight, body weight: poids
booster, support, boost: soutien,booster
complex, formula: complexe,formule
strength, extra: force,extra
acid: acide
amino acid, arginine, carnitine: acide aminé,arginine,carnitine
creatine: créatine
biotin: biotine
folate, folic acid: acide folique,folate
potassium, selenium, iodine: potassium,sélénium,iode
sodium: sodium
coenzyme, ubiquinol: coenzyme,ubiquinol
hyaluronic acid: acide hyaluronique
glutathione: glutathion
quercetin, resveratrol: quercétine,resvératrol
bromelain, papain: bromélaïne,papaïne,papaye
astaxanthin, zeaxanthin: astaxanthine,zéaxanthine
spirulina, chlorella: spiruline,chlorelle
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: échinacée,valériane
ginkgo, grape seed: ginkgo,pépins de raisin
saw palmetto, red clover: palmier nain,trèfle rouge
mannose, inositol, choline: mannose,inositol,choline
evening primrose, borage: onagre,bourrache
krill, cod liver: krill,foie de morue
charcoal: charbon
leaf, leaves, root: feuille,feuilles,racine
plant, tree: plante,arbre
motor, engine: moteur
pump: pompe
cable, cord, wire: câble,fil,cordon
plug, socket, outlet: prise,fiche
extension, power strip: rallonge,multiprise
switch, controller: interrupteur,contrôleur
power supply, transformer: alimentation,transformateur
lithium, lithium battery: lithium
screen, display: écran,affichage
phone, mobile: téléphone,portable,smartphone
computer, laptop, tablet: ordinateur,portable
sensor, alarm, detector: capteur,alarme,détecteur
smoke, carbon monoxide: fumée,monoxyde de carbone
projector, star projector: projecteur
humidifier, purifier: humidificateur,purificateur
air: air
steam, iron: vapeur,fer à repasser
oven, stove, cooktop: four,cuisinière,réchaud,plaque
pot, pan: casserole,poêle,marmite
plate, bowl, dish: assiette,bol,saladier
spoon, fork, cutlery: cuillère,fourchette,couverts
straw, lid: paille,couvercle
box, container, storage: boîte,récipient,rangement
bag, pouch: sac,pochette,sachet
basket, bucket: panier,seau
holder, stand, rack: support,porte,étagère
hook, hanger: crochet,cintre
cover, case: housse,étui,coque
mat, pad, carpet: tapis,coussinet
curtain, blind: rideau,store
window, door: fenêtre,porte
mirror: miroir
clock, watch: montre,horloge,réveil
lock, key: serrure,cadenas,clé
gate, fence, barrier: barrière,clôture
hose, pipe, tube: tuyau,tube
valve, regulator: vanne,détendeur
filter: filtre
screw, nail, tool: vis,clou,outil
saw, drill, grinder: scie,perceuse,meuleuse
brush, comb: brosse,peigne,pinceau
scissors, cutter, blade: ciseaux,lame,cutter
tape: ruban adhésif,scotch
glasses, goggles, sunglasses: lunettes,lunettes de soleil
umbrella, parasol: parapluie,ombrelle,parasol
wheel, tyre, tire: roue,pneu
brake, pedal: frein,pédale
scooter, kick scooter: trottinette
motorcycle, moped: moto,cyclomoteur
truck, bus, trailer: camion,bus,remorque
airbag, seat belt: airbag,ceinture de sécurité
cat, kitten: chat,chaton
bird, duck: oiseau,canard
dog, puppy: chien,chiot
horse, cow, sheep: cheval,vache,mouton
elephant, lion, monkey: éléphant,lion,singe
frog, turtle, snake: grenouille,tortue,serpent
butterfly, bee, ladybird: papillon,abeille,coccinelle
wolf, fox, tooth: loup,renard
dolphin, shark, whale: dauphin,requin,baleine
octopus, crab: pieuvre,poulpe,crabe
figure, statue, ornament: figurine,statue,statuette
decoration, decorative: décoration,décoratif,déco
gift, present: cadeau,cadeaux
outdoor, camping: extérieur,plein air,camping
home, house, household: maison,ménage,domestique
hotel, restaurant: hôtel,restaurant
adult, adults: adulte,adultes
pregnant, maternity: grossesse,maternité
unisex: unisexe,mixte
protection, shield: protection,protecteur
chemical, toxic: chimique,toxique
mercury, arsenic, asbestos: mercure,arsenic,amiante
formaldehyde, benzene: formaldéhyde,benzène
bacteria, mould: bactéries,moisissure
explosion, overheating: explosion,surchauffe
injury, fall, cut: blessure,chute
allergy, irritation: allergie,irritation
spray glue, adhesive: colle en spray,colle en bombe
firework, firecracker: feu d'artifice,pétard
laser pointer, laser: pointeur laser,laser
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
: le,les,des,du,et,pour,avec,sans,une,aux,en,sur
`,
  modifiers: `
d appoint, appoint, neuf, neuve, neufs, occasion, d occasion, comme neuf, tres bon etat, bon etat, etat neuf, etat, parfait etat, reconditionne,
reconditionnee, jamais servi, jamais utilise, scelle, sous blister, emballe, emballage d origine, facture, garantie, garanti, adulte, adultes,
enfant, enfants, bebe, bebes, nouveau ne, nourrisson, garcon, garcons, fille, filles, femme, femmes, homme, hommes, mixte, junior, ado, ados, senior,
famille, debutant, pro, professionnel, professionnelle, maison, bureau, cuisine, chambre, salon, salle de bain, salle a manger, couloir, jardin,
terrasse, balcon, garage, atelier, interieur, exterieur, camping, voyage, vacances, randonnee, sport, plage, ville, urbain, urbaine, quotidien, ete,
hiver, printemps, automne, noel, anniversaire, fete, plastique, metal, metallique, acier, inox, acier inoxydable, aluminium, bois, bois massif,
hetre, chene, pin, bambou, verre, ceramique, coton, cuir, silicone, caoutchouc, tissu, grand, grande, grands, petit, petite, petits, moyen, moyenne,
mini, compact, compacte, fin, fine, haut, haute, bas, basse, long, longue, court, large, lourd, leger, legere, extra, double, simple, triple, lot,
lot de, paire, piece, pieces, pcs, set, kit, ensemble, pack, modele, modeles, version, edition, serie, type, style, design, couleur, couleurs,
coloris, uni, mat, mate, brillant, brillante, transparent, transparente, raye, imprime, retro, vintage, moderne, classique, contemporain, elegant,
elegante, chic, mignon, mignonne, joli, jolie, beau, belle, solide, robuste, resistant, resistante, stable, doux, douce, dur, sur, sure, securise,
securisee, confortable, ergonomique, facile, pratique, puissant, puissante, puissance, silencieux, silencieuse, rapide, automatique, electrique,
electronique, numerique, digital, sans fil, filaire, rechargeable, a piles, a batterie, solaire, usb, led, bluetooth, wifi, appli, portable,
portatif, pliable, pliant, pliante, reglable, ajustable, amovible, detachable, lavable, etanche, impermeable, antiderapant, antiderapante,
ecologique, bio, naturel, naturelle, vegan, respirant, respirante, ventile, ventilee, matelasse, rembourre, reflechissant, gonflable, rotatif,
rotative, pivotant, pivotante, inclinable, evolutif, evolutive, multifonction, multifonctions, universel, universelle, variable, programmable,
flexible, magnetique, tactile, telecommande, interactif, interactive, educatif, rond, ronde, carre, carree, ovale, plat, plate, chaud, chaude,
blanc chaud, blanc froid, froid, lumineux, lumineuse, basse consommation, economique, certifie, homologue, homologuee, norme, authentique, officiel,
original, originale, exclusif, limitee, edition limitee, livraison, livraison gratuite, livraison rapide, gratuit, gratuite, offert, en stock,
expedition, promo, promotion, solde, soldes, prix, pas cher, remise, cadeau, idee cadeau, top, super, parfait, ideal, ideale, meilleur, meilleure,
nouveau, nouvelle, nouveaute, dernier, derniere, qualite, haute qualite, premium, luxe, niveaux, niveau, vitesses, vitesse, fonctions, fonction,
mode, modes, autonomie, taille, taille s, taille m, taille l, ans, mois, jours, heures, visage, corps, peau, taches, eclaircissant, eclaircissante,
hydratant, hydratante, nuit, jour, appareil, article, produit, marque, le, la, les, un, une, des, du, de, d, l, et, ou, avec, sans, pour, par, dans,
en, au, aux, a, tres, plus, tout, toute, tous, toutes
`,
};
