import type { MatchLexicon } from "../match/index.ts";

/** Words of French with their English. */
export const fr: MatchLexicon = {
  language: "fr",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: chauffage électrique,radiateur électrique,chauffage d'appoint
fan heater, blower heater, heat blower: radiateur soufflant,chauffage soufflant,soufflant céramique
oil-filled radiator, oil radiator, oil heater: radiateur à bain d'huile,radiateur bain d'huile
convector heater, convection heater, panel heater: convecteur,convecteur électrique,panneau rayonnant
infrared heater, halogen heater, quartz heater, radiant heater: chauffage infrarouge,radiateur halogène,chauffage radiant
patio heater, outdoor heater, terrace heater: chauffage de terrasse,parasol chauffant,chauffage d'extérieur
electric blanket, heated blanket, heated throw: couverture chauffante,plaid chauffant,surmatelas chauffant
electric mattress pad, heated underblanket, heated mattress pad: surmatelas chauffant,chauffe-matelas,chauffe-lit
heated carpet, heating mat, heated floor mat: tapis chauffant,tapis de sol chauffant
heating pad, heat pad, electric heating pad: coussin chauffant,coussin chauffant électrique
foot warmer, heated foot muff, electric foot warmer: chauffe-pieds,chauffe pieds électrique,chancelière chauffante
hand warmer, rechargeable hand warmer, pocket warmer: chauffe-mains,chaufferette,chauffe mains
hot water bottle, hot water bag: bouillotte,bouillotte à eau
heated clothing, heated vest, heated jacket, heated gloves: gilet chauffant,veste chauffante,gants chauffants
electric fireplace, electric stove heater: cheminée électrique,poêle électrique décoratif
bathroom heater, towel warmer, heated towel rail: sèche-serviettes,radiateur sèche-serviettes,chauffe-serviettes
kerosene heater, paraffin heater, oil stove: poêle à pétrole,chauffage à pétrole
diesel heater, parking heater, diesel air heater: chauffage diesel,chauffage de stationnement,chauffage stationnaire
industrial heater, construction heater, garage heater: canon à chaleur,générateur d'air chaud,chauffage de chantier
gas heater, propane heater, portable gas heater, cabinet heater: chauffage à gaz,poêle à gaz,chauffage d'appoint à gaz
wood stove, wood burning stove, log burner, pellet stove: poêle à bois,poêle à granulés,poêles à bois
water heater, electric water heater, instantaneous water heater: chauffe-eau,chauffe-eau électrique,cumulus électrique,ballon d'eau chaude
immersion heater, travel immersion heater: thermoplongeur,thermoplongeurs
aquarium heater, fish tank heater: chauffage aquarium,chauffage d'aquarium,chauffe-eau d'aquarium
electric fan, standing fan, pedestal fan, desk fan: ventilateur,ventilateur sur pied,brasseur d'air
portable fan, handheld fan, neck fan, mini fan: mini ventilateur,ventilateur portatif,ventilateur de poche,ventilateur de cou
ceiling fan, ceiling fan light: ventilateur de plafond,ventilateur plafonnier
air conditioner, portable air conditioner, window air conditioner: climatiseur,climatiseur mobile,climatisation mobile
air cooler, evaporative cooler: rafraîchisseur d'air,refroidisseur d'air
dehumidifier, dehumidifiers: déshumidificateur,déshumidificateur d'air,déshumidificateurs
humidifier, air humidifier, ultrasonic humidifier: humidificateur,humidificateur d'air,humidificateurs
air purifier, air cleaner, ioniser, ionizer: purificateur d'air,épurateur d'air,ioniseur d'air
aroma diffuser, essential oil diffuser, oil diffuser: diffuseur d'huiles essentielles,diffuseur d'arômes,diffuseur de parfum
refrigerator, fridge, fridge freezer, mini fridge: réfrigérateur,frigo,frigidaire,réfrigérateur congélateur
freezer, chest freezer, deep freezer: congélateur,congélateur coffre,congélateurs
car fridge, cool box, car refrigerator, portable fridge: glacière électrique,glacière à compression
wine cooler, wine fridge, wine cellar cabinet: cave à vin,armoire à vin,cave à vin électrique
ice maker, ice machine, ice cube maker: machine à glaçons,fabrique de glaçons
ice cream maker, gelato machine: sorbetière,turbine à glace,machine à glace
electric kettle, kettle, water kettle, travel kettle: bouilloire,bouilloire électrique,bouilloires
stovetop kettle, whistling kettle, tea kettle: bouilloire sifflante,bouilloire à sifflet
coffee maker, coffee machine, drip coffee maker, filter coffee machine: cafetière,machine à café,cafetière électrique,cafetière filtre
espresso machine, espresso maker, espresso coffee machine: machine à expresso,machine à espresso,cafetière expresso
moka pot, stovetop espresso maker: cafetière italienne,cafetière moka
french press, coffee press, cafetiere: cafetière à piston,cafetière piston
coffee grinder, electric coffee mill: moulin à café,broyeur à café
milk frother, milk foamer: mousseur à lait,émulsionneur de lait
toaster, bread toaster: grille-pain,grille pain,grille-pains
sandwich maker, sandwich toaster, panini press, contact grill: appareil à croque-monsieur,machine à panini,appareil à croque
waffle maker, waffle iron: gaufrier,gaufrier électrique,machine à gaufres
mini oven, toaster oven, tabletop oven, countertop oven: mini four,four posable,four de table
oven, electric oven, built-in oven, wall oven: four encastrable,four électrique,fours encastrables
microwave oven, microwave: micro-ondes,four à micro-ondes,micro ondes
air fryer, hot air fryer, airfryer: friteuse sans huile,friteuse à air,friteuse à air chaud
deep fryer, electric fryer, deep fat fryer, turkey fryer: friteuse,friteuse électrique,friteuses
rice cooker, electric rice cooker: cuiseur à riz,cuiseur de riz,rice cooker électrique
pressure cooker, stovetop pressure cooker: autocuiseur,cocotte-minute,cocotte minute
multicooker, multi-cooker, electric pressure cooker, instant pot: multicuiseur,robot multicuiseur,autocuiseur électrique
slow cooker, crock pot, crockpot: mijoteuse,mijoteuse électrique,cuiseur lent
food steamer, electric steamer, steam cooker: cuit-vapeur,cuiseur vapeur,cuiseur à vapeur
egg cooker, egg boiler: cuiseur à œufs,cuit-œufs,cuiseur à oeufs
electric frying pan, electric skillet, electric griddle, hot plate grill: plancha électrique,poêle électrique de cuisson,gril électrique
raclette grill, raclette machine: appareil à raclette,raclette électrique
fondue set, fondue pot: service à fondue,appareil à fondue
hot plate, electric hob, portable cooktop, single burner: plaque de cuisson,plaque électrique,réchaud électrique
induction cooker, induction hob, induction cooktop: plaque à induction,table à induction,plaque induction
electric range, cooker, electric cooker, kitchen range: cuisinière,cuisinière électrique,cuisinières
blender, table blender, smoothie maker, personal blender: mixeur,mixeur blender,mélangeur électrique
hand blender, stick blender, immersion blender: mixeur plongeant,mixeur à main,girafe de cuisine
hand mixer, electric whisk, electric egg beater: batteur électrique,fouet électrique,batteurs électriques
stand mixer, kitchen machine, dough mixer: robot pâtissier,pétrin,batteur sur socle
food processor, food chopper, mini chopper: robot culinaire,robot multifonction,hachoir électrique,robot de cuisine
meat grinder, meat mincer: hachoir à viande,hache-viande
food slicer, meat slicer, electric slicer: trancheuse,trancheuse électrique,trancheur à jambon
mandoline slicer, vegetable slicer, vegetable chopper: mandoline de cuisine,coupe-légumes,tranche-légumes
juicer, juice extractor, citrus juicer: centrifugeuse,extracteur de jus,presse-agrumes
bread maker, bread machine: machine à pain,machines à pain
popcorn maker, popcorn machine: machine à pop-corn,appareil à popcorn
cotton candy machine, candy floss maker: machine à barbe à papa,appareil à barbe à papa
food dehydrator, dehydrator, fruit dryer: déshydrateur alimentaire,déshydrateur
soy milk maker, soup maker, soymilk machine: machine à lait de soja,machine à soupe
yogurt maker, yoghurt maker: yaourtière,yaourtières
soda maker, carbonator, sparkling water maker: machine à gazéifier,gazéificateur,machine à soda
cream whipper, whipped cream dispenser, cream siphon: siphon à chantilly,siphon culinaire
water dispenser, water cooler, hot water dispenser: fontaine à eau,distributeur d'eau,fontaine d'eau chaude
vacuum sealer, food vacuum sealer: machine sous vide,appareil de mise sous vide,soudeuse sous vide
dishwasher, countertop dishwasher: lave-vaisselle,lave vaisselle
washing machine, clothes washer, front loader washer: lave-linge,machine à laver,lave linge
tumble dryer, clothes dryer, laundry dryer: sèche-linge,sèche linge
cooker hood, range hood, extractor hood, kitchen hood: hotte aspirante,hotte de cuisine,hottes aspirantes
vacuum cleaner, cordless vacuum, handheld vacuum: aspirateur,aspirateur balai,aspirateurs
robot vacuum, robotic vacuum cleaner, robot cleaner: aspirateur robot,robot aspirateur
wet and dry vacuum cleaner, shop vac, ash vacuum: aspirateur eau et poussière,aspirateur de chantier,aspirateur à cendres
steam cleaner, steam mop, handheld steam cleaner: nettoyeur vapeur,balai vapeur,nettoyeur à vapeur
carpet cleaner, carpet washer, spot cleaner: shampouineuse,nettoyeur de moquette,nettoyeur de tapis
pressure washer, high pressure cleaner, power washer: nettoyeur haute pression,laveuse à pression,laveuse à haute pression
steam iron, clothes iron, steam generator iron: fer à repasser,centrale vapeur,fers à repasser
garment steamer, clothes steamer, handheld steamer, travel steamer: défroisseur,défroisseur vapeur,défroisseur à main,steamer à vêtements
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: séchoir à linge,étendoir chauffant,étendoir à linge
ironing board, folding ironing board: table à repasser,planche à repasser
hair dryer, hairdryer, blow dryer: sèche-cheveux,sèche cheveux,séchoir à cheveux
hair straightener, flat iron, hair iron: lisseur,fer à lisser,lisseur à cheveux
curling iron, curling wand, hair curler, hair styling brush: fer à boucler,boucleur,brosse soufflante
hair clipper, hair trimmer, beard trimmer: tondeuse à cheveux,tondeuse à barbe
electric shaver, electric razor, shaver: rasoir électrique,rasoirs électriques
epilator, hair removal device, ipl hair remover, laser hair remover: épilateur,épilateur électrique,épilateur lumière pulsée
electric toothbrush, sonic toothbrush: brosse à dents électrique,brosses à dents électriques
water flosser, oral irrigator, dental irrigator: hydropulseur,jet dentaire,hydropropulseur
nail lamp, uv nail lamp, gel nail dryer, nail dryer: lampe à ongles,lampe pour ongles,lampe manucure
wax heater, wax warmer, depilatory wax heater, paraffin bath: chauffe-cire,chauffe cire,appareil à cire
facial steamer, face steamer, beauty device: sauna facial,vaporisateur facial,bain de vapeur visage
tanning bed, sunbed, solarium, sun lamp: banc solaire,cabine de bronzage,lit de bronzage
massager, electric massager, neck massager, massage gun: appareil de massage,masseur électrique,pistolet de massage
massage chair, massage cushion, shiatsu seat: fauteuil de massage,fauteuil massant,coussin de massage
foot massager, foot spa, foot bath: bain de pieds,appareil de massage des pieds,thalasso pieds
tens device, muscle stimulator, ems device: électrostimulateur,appareil d'électrostimulation
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: stérilisateur,stérilisateur de biberons,stérilisateurs
bottle warmer, baby bottle warmer, milk warmer: chauffe-biberon,chauffe biberon
nebuliser, nebulizer, inhaler device, vaporizer humidifier: nébuliseur,nébuliseurs
power adapter, power adaptor, ac adapter, power supply: adaptateur secteur,bloc d'alimentation,adaptateur d'alimentation
usb charger, charger, mobile phone charger, wall charger, phone charger: chargeur,chargeur usb,chargeur de téléphone,chargeur secteur
wireless charger, wireless charging pad, qi charger: chargeur sans fil,chargeur à induction
car charger, in-car charger: chargeur allume-cigare,chargeur de voiture,chargeur voiture
battery charger, car battery charger, lithium battery charger: chargeur de batterie,chargeur de piles,chargeur batterie
ev charger, electric vehicle charger, ev charging cable, wallbox: borne de recharge,chargeur de voiture électrique
power bank, powerbank, portable charger, portable battery: batterie externe,batterie portable,batterie de secours
portable power station, solar generator, power station: station électrique portable,générateur solaire,station d'énergie portable
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: batterie lithium-ion,batterie rechargeable,pile rechargeable
button battery, coin cell, button cell, coin battery: pile bouton,piles bouton,pile plate bouton
solar panel, photovoltaic panel, solar module: panneau solaire,panneaux solaires,panneau photovoltaïque
power inverter, car inverter, solar inverter: onduleur,convertisseur de tension,onduleur solaire
extension lead, extension cord, power cord extension, cable reel: rallonge électrique,rallonges électriques,enrouleur électrique
power strip, multi-socket, surge protector, multiple socket outlet: multiprise,bloc multiprise,multiprises
travel adaptor, travel adapter, plug adaptor, plug adapter: adaptateur de voyage,adaptateur de prise,adaptateur universel de voyage
smart plug, timer socket, plug-in timer, smart socket: prise connectée,prise programmable,minuterie de prise
wall socket, socket outlet, power outlet, electrical outlet: prise électrique,prise de courant,prise murale
power cable, power cord, mains lead, mains cable: cordon d'alimentation,câble d'alimentation,cordon secteur
circuit breaker, residual current device, rcd, rcbo: disjoncteur,disjoncteur différentiel,interrupteur différentiel
light fixture, luminaire, ceiling light, pendant light: plafonnier,lustre suspendu,suspension luminaire
table lamp, desk lamp, bedside lamp, reading lamp: lampe de table,lampe de bureau,lampe de chevet
floor lamp, standing lamp, standard lamp: lampadaire,lampe sur pied,lampadaires
led bulb, light bulb, led lamp, led lamp bulb: ampoule led,ampoule électrique,ampoules led
led strip, strip light, led strip light, rope light: ruban led,bande led,guirlande tube lumineux
lighting chain, string lights, fairy lights, christmas lights: guirlande lumineuse,guirlande électrique,guirlandes lumineuses
night light, nightlight, projector night light: veilleuse,veilleuses,veilleuse enfant
flashlight, head torch, headlamp: lampe torche,lampe frontale,lampe de poche
floodlight, work light, led floodlight, spotlight: projecteur led,projecteur de chantier,lampe de chantier
solar light, solar garden light, garden light: lampe solaire,lampe de jardin,borne solaire
salt lamp, himalayan salt lamp: lampe de sel,lampe en cristal de sel
lava lamp, decorative lamp: lampe à lave,lampe lave
grow light, plant lamp, grow lamp: lampe horticole,lampe de croissance
heat lamp, infrared lamp, brooder lamp: lampe infrarouge,lampe chauffante
insect killer, bug zapper, mosquito killer lamp, electric fly killer: tue-mouches électrique,lampe anti-moustique,destructeur d'insectes,raquette anti-moustique
laptop computer, laptop, notebook computer: ordinateur portable,ordinateurs portables
smartphone, mobile phone, cell phone: téléphone portable,téléphone mobile
television, tv set, smart tv: téléviseur,téléviseurs
smartwatch, smart watch, fitness tracker: montre connectée,montre intelligente,bracelet connecté
headphones, earphones, earbuds, wireless earbuds: casque audio,écouteurs,écouteurs sans fil
bluetooth speaker, portable speaker, loudspeaker: enceinte bluetooth,enceinte portable,haut-parleur
projector, video projector, beam projector: vidéoprojecteur,vidéoprojecteurs,mini projecteur
drone, quadcopter: quadricoptère,drone volant,drone télécommandé
e-cigarette, electronic cigarette, disposable vape, vape pen: cigarette électronique,vapoteuse
dash cam, dashcam, car camera: caméra embarquée,caméra de tableau de bord
security camera, ip camera, surveillance camera: caméra de surveillance,caméra de sécurité
printer, laser printer, 3d printer: imprimante,imprimantes,imprimante laser
paper shredder, document shredder: destructeur de documents,déchiqueteuse
laminator, laminating machine: plastifieuse,plastifieuses
laser pointer, laser pen: pointeur laser,stylo laser
electric drill, cordless drill, drill driver, impact drill: perceuse,perceuse visseuse,perceuse sans fil
rotary hammer, hammer drill, demolition hammer: perforateur,marteau perforateur,marteau piqueur
angle grinder, grinder tool: meuleuse d'angle,meuleuse,disqueuse
sander, orbital sander, belt sander: ponceuse,ponceuse orbitale,ponceuses
circular saw, mitre saw, table saw, miter saw: scie circulaire,scie à onglet,scie sur table
jigsaw, reciprocating saw, sabre saw: scie sauteuse,scie sabre
heat gun, hot air gun: décapeur thermique,pistolet à air chaud
glue gun, hot glue gun: pistolet à colle,pistolets à colle
soldering iron, soldering station: fer à souder,station de soudage
welding machine, welder, arc welder: poste à souder,postes à souder
nail gun, nailer, staple gun: cloueur,cloueuse,agrafeuse électrique
paint sprayer, spray gun: pistolet à peinture,pulvérisateur de peinture
lawn mower, lawnmower, robotic mower: tondeuse à gazon,robot tondeuse,tondeuses à gazon
grass trimmer, strimmer, brush cutter, string trimmer: coupe-bordure,débroussailleuse,rotofil
chainsaw, chain saw, pole saw, mini chainsaw: tronçonneuse,élagueuse,tronçonneuses
hedge trimmer, hedge cutter: taille-haie,taille-haies,taille haie
leaf blower, garden blower: souffleur de feuilles,aspirateur souffleur
garden shredder, wood chipper: broyeur de végétaux,broyeur de branches
log splitter, wood splitter: fendeuse de bûches,fendeur de bûches
generator, power generator, petrol generator: groupe électrogène,groupes électrogènes,générateur électrique
water pump, submersible pump, pond pump: pompe à eau,pompe immergée,pompe vide-cave
air compressor, compressor, air pump, tyre inflator: compresseur d'air,gonfleur,compresseur portatif
jack, car jack, trolley jack, axle stand: cric hydraulique,cric rouleur,chandelle automobile
ladder, step ladder, stepladder, telescopic ladder: échelle,escabeau,échelle télescopique,escabeaux
step stool, folding step stool: marchepied,tabouret marchepied
chair, office chair, folding chair, dining chair: chaise,chaise de bureau,chaise pliante
bar stool: tabouret de bar,tabourets,chaise de bar
sofa, sofa bed: canapé convertible,canapé-lit,canapé d'angle
bed, bunk bed, bed frame, loft bed: lits superposés,lit superposé,lit mezzanine,cadre de lit
mattress, foam mattress, spring mattress: matelas,matelas mousse
dresser, chest of drawers, clothing storage unit: commode à tiroirs,meuble à tiroirs
wardrobe, bookcase, shelving unit: bibliothèque meuble,meuble de rangement
table, coffee table, folding table: table basse,bureau meuble,table à manger
curtain, roller blind, window blind, roman shade: rideau,store enrouleur,store vénitien,rideaux
bedding, duvet, quilt, comforter: couette,parure de lit,linge de lit
pillow: oreiller,coussin,oreillers,oreiller cervical,oreiller ergonomique,coussin de grossesse,coussin d'allaitement
rug, carpet, bath mat: tapis de bain
blanket, throw blanket: couverture polaire,plaid polaire
candle, scented candle, tea light, tealight: bougie parfumée,bougies
candle holder, candlestick, tealight holder, lantern for candles: bougeoir,photophore,chandelier à bougies
lighter, cigarette lighter, gas lighter, novelty lighter: briquet,briquets,allume-gaz
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: cheminée éthanol,cheminée de table,cheminée bioéthanol
fire pit, fire bowl, outdoor fireplace: braséro,foyer extérieur
barbecue, bbq grill, gas grill, charcoal grill: barbecue à gaz,barbecue à charbon
fireworks, sparkler, firecracker: feu d'artifice,feux d'artifice
fire extinguisher, fire blanket: extincteur,couverture anti-feu,extincteurs
smoke alarm, smoke detector, fire alarm: détecteur de fumée,avertisseur de fumée
carbon monoxide alarm, co alarm, co detector, gas alarm: détecteur de monoxyde de carbone,détecteur de gaz
gas stove, camping stove, portable gas stove, gas cooker: réchaud à gaz,réchaud camping,cuisinière à gaz
blow torch, blowtorch, gas torch, kitchen torch: chalumeau,chalumeau de cuisine,désherbeur thermique
gas boiler, gas water heater: chaudière à gaz,chauffe-eau à gaz
gas regulator, gas pressure regulator: détendeur gaz,détendeur butane
frying pan, skillet, wok: poêle à frire,poêle antiadhésive
saucepan, cooking pot, casserole dish, cookware set: faitout,batterie de cuisine
baking tray, bakeware, cake tin, baking mould: plaque à pâtisserie,moule à gâteau
vacuum flask, thermos flask, insulated bottle: bouteille isotherme,thermos bouteille,mug isotherme
kitchen knife, chef's knife, knife set: couteau de cuisine,couteaux de cuisine
knife set: set de couteaux,bloc de couteaux
tabletop fireplace, bioethanol fireplace, table fireplace: cheminée de table,cheminée bioéthanol
carbon monoxide alarm, carbon monoxide detector: détecteur co
insect killer: tue-mouches,tueur de moustiques
office chair: fauteuil de bureau
sun lounger: bain de soleil,chaise longue,transat de jardin,transat
power supply, ac adapter: chargeur secteur
shower head: pomme de douche,douchette,pommeau de douche,colonne de douche
bluetooth speaker: haut-parleur bluetooth
game controller: manette de jeu
wardrobe: penderie
super glue: superglue,colle forte,colle instantanée,super glue,colle cyanoacrylate,colle à bois,colle contact
cutlery set: set de couverts,ménagère couverts,couverts de table,baguettes chinoises
sewing machine: machine à coudre,surjeteuse
pet feeder: distributeur de croquettes
doorbell: sonnette
bathroom scale, body scale: pèse-personne,balance connectée
clothes airer, drying rack: étendoir,séchoir à linge
baby swing: balancelle bébé
food processor: hachoir
hair pin: épingles à cheveux,pinces guiches
hair comb: peigne,peigne à cheveux
hairpiece: postiche,mèches à tresser,queue de cheval postiche
hair steamer cap: bonnet chauffant,casque vapeur cheveux
hair building fibres: fibres capillaires,poudre densifiante
hair mascara: mascara cheveux,craie pour cheveux,spray colorant cheveux
body glitter: paillettes corps,gel pailleté
brow lamination kit: kit brow lift,kit lamination sourcils
eyebrow razor: rasoir sourcils,rasoir visage,tondeuse sourcils
tweezers: pince à épiler
nail file: lime à ongles
foot file: râpe à pied,râpe pieds,pierre ponce
cuticle oil: huile à cuticules,huile ongles
nail stickers: stickers ongles,nail art stickers
manicure set: kit manucure,set manucure,kit pédicure
foot cream: crème pieds,crème pour les pieds,baume pieds
cellulite cream: crème anti-cellulite,gel minceur,crème minceur
breast enhancement cream: crème buste,crème raffermissante seins
lice treatment: traitement anti-poux,shampooing anti-poux,peigne à poux
nasal spray: spray nasal
nasal absorber: inhalateur de poche,stick nasal,poudre à sniffer
eye drops: gouttes oculaires,collyre,larmes artificielles
sleep mask: masque de nuit yeux,masque de sommeil,masque pour les yeux
insect bite cream: gel anti-piqûres,crayon apaisant piqûres
disinfecting wipes: lingettes désinfectantes,compresses alcoolisées
night guard: gouttière dentaire,protège-dents nuit
anti-bedsore mattress: matelas anti-escarres
reacher grabber: pince de préhension,pince ramasse-tout
baby scale: pèse-bébé
baby towel: cape de bain,sortie de bain bébé
baby headband: bandeau bébé
buggy board: planche à roulettes poussette,marchepied poussette
stroller fan: ventilateur poussette
fruit feeder: grignoteuse,sucette fruits
teething bracelet: bracelet de dentition,moufle de dentition,collier de dentition
white noise machine: machine à bruit blanc,veilleuse bruit blanc
socket cover: cache-prise,cache prise,protège-prise
toddler wrist link: bracelet anti-perte,laisse enfant
poncho: poncho,poncho de pluie,poncho de bain
rain trousers: pantalon de pluie,surpantalon
overalls: combinaison de travail,bleu de travail,combinaison jetable
work trousers: pantalon de travail
cape: cape déguisement,cape super-héros
ballet shoes: chaussons de danse,chaussures de danse,demi-pointes
maternity clothes: vêtement de grossesse,robe de grossesse,soutien-gorge d'allaitement
shapewear: gaine amincissante,corset,ceinture amincissante
sports bra: brassière de sport
light-up shoes: chaussures lumineuses,baskets lumineuses
fanny pack: sac banane,banane,ceinture running
nappy bag: sac à langer
stethoscope: stéthoscope
sweatsuit: ensemble jogging,ensemble d'intérieur
foot mask: masque pieds,chaussettes exfoliantes
hand mask: masque mains
corn plasters: anti-callosités,pansement cors,coricide
scar gel: gel cicatrices,crème cicatrices
stretch mark cream: crème anti-vergetures
cough syrup: sirop toux,sirop contre la toux
throat spray: spray gorge
throat lozenges: pastilles gorge,pastilles pour la gorge
tongue scraper: gratte-langue
interdental brushes: brossettes interdentaires
dental floss: fil dentaire
breast pads: coussinets d'allaitement
nipple shield: bouts de sein
nipple cream: crème mamelons
neck brace: collier cervical,minerve
arm sling: écharpe bras,attelle épaule
baby mittens: moufles bébé,moufles anti-griffures
baby booties: chaussons bébé
baby knee pads: genouillères bébé
baby head protector: casque anti-choc bébé,sac à dos anti-choc
pushchair organiser: organisateur poussette,sac à langer poussette
stroller hook: crochet poussette
stroller footmuff: chancelière,chancelière poussette
stroller rain cover: housse pluie poussette,habillage pluie poussette
bottle drying rack: égouttoir biberons
baby bottle brush: goupillon biberon
formula dispenser: boîte doseuse lait
breast milk storage bags: sachets conservation lait maternel
feeding spoon: cuillère bébé
suction bowl: bol ventouse,bol bébé
corner guard: protège-coins,protège-angles
door pinch guard: anti-pince-doigts
fireplace guard: pare-feu enfant,barrière de cheminée
eyebrow tint: teinture sourcils,teinture cils
beard dye: teinture barbe,coloration barbe
hair developer: oxydant,oxydant crème
hair bleach: poudre décolorante,décolorant cheveux
ear wax remover: cure-oreilles,nettoyeur d'oreilles
ear candles: bougies auriculaires
nail clippers: coupe-ongles
nail scissors: ciseaux à ongles
loafers: mocassins
high heels: escarpins,talons hauts
espadrilles: espadrilles
beach bag: sac de plage
gym bag: sac de sport
drawstring bag: sac à cordon
lab coat: blouse de laboratoire
medical scrubs: blouse médicale,tunique médicale
chef jacket: veste de cuisinier
bulletproof vest: gilet pare-balles,gilet pare-couteau
airbag vest: gilet airbag
pelvic floor trainer: rééducation périnéale appareil
hip trainer: appareil cuisses fessiers
kegel balls: boules de geisha
pill organiser: pilulier,boîte à médicaments
nasal strips: bandelettes nasales,dilatateur nasal
mouth tape: bande buccale,mouth tape
incontinence pads: protections incontinence
incontinence pants: culottes incontinence,couches adultes
bed pads: alèses jetables
pain relief gel: gel antidouleur
herbal ointment: baume du tigre,baume chauffant
cooling gel: gel froid,gel jambes légères
wart remover: anti-verrues
mole remover: élimine-grains de beauté
after sun lotion: après-soleil,lait après-soleil
self-tanning mousse: mousse autobronzante
perfume atomiser: vaporisateur de parfum,atomiseur parfum
solid perfume: parfum solide
hair perfume: parfum cheveux,brume cheveux
make-up brush cleaner: nettoyant pinceaux maquillage
make-up organiser: organisateur maquillage,vanity maquillage
bath sponge: éponge de bain,fleur de douche,loofah,gant exfoliant
body brush: brosse corps,brosse dos,brosse de bain
menstrual disc: coupe menstruelle,culotte menstruelle
denture box: boîte à dentier,boîte dentaire
baby wipe warmer: chauffe-lingettes
baby tent: tente bébé,tente de plage bébé
cot sheet: drap housse bébé
high chair cushion: coussin chaise haute
teething biscuits: biscuits bébé,snacks bébé
bandana: bandana
kimono: kimono,tenue de judo
earmuffs winter: cache-oreilles
arm warmers: manchettes bras,manchons de bras
christening gown: robe de baptême,tenue de baptême
shoelaces: lacets,lacets de chaussures
thermal underwear: sous-vêtement thermique,sous-vêtements thermiques,caleçon long
gilet: gilet sans manches,bodywarmer,doudoune sans manches
softshell jacket: veste softshell,veste polaire
window shade: store enrouleur,store californien,store alvéolaire,store bambou
wall bed: lit escamotable,lit mural,lit armoire
adult bed rail: barre de lit adulte,poignée de lit senior,barre d'appui lit
furniture anchor: anti-basculement meuble,sangle anti-basculement
wallpaper: papier peint
window film: film vitre,film occultant fenêtre
wall sticker: sticker mural,autocollant mural
tiles: carrelage mural,faïence
roof window: fenêtre de toit,puits de lumière
sliding door kit: rail porte coulissante,kit porte coulissante
garage door opener: motorisation portail,moteur porte de garage
remote control duplicator: télécommande portail,télécommande copieuse
door stop: butoir de porte,cale-porte,arrêt de porte
window opening restrictor: entrebâilleur fenêtre,blocage fenêtre,bloque-fenêtre
cable railing kit: main courante,rampe d'escalier,garde-corps
attic stairs: escalier escamotable,escalier de grenier
heat pump: pompe à chaleur
heat exchanger: échangeur de chaleur,échangeur thermique
water tank: cuve à eau,récupérateur d'eau,réservoir d'eau
septic pump: pompe de relevage,pompe eaux usées,broyeur wc
circulation pump: circulateur,pompe de circulation
soap dispenser: distributeur de savon
hand dryer: sèche-mains
shower cap: bonnet de douche
wreath: couronne de noël,couronne de l'avent
decorative light: lampe décorative,lumière décorative
led panel: panneau led,dalle led
led light curtain: rideau lumineux,rideau led
light tube: tube néon,tube led,tube fluorescent
neon sign: enseigne néon,néon mural
motion sensor: détecteur de mouvement,détecteur de présence
water leak detector: détecteur de fuite d'eau,détecteur d'inondation
voltage tester: testeur de tension,détecteur de tension,tournevis testeur
stud finder: détecteur de montants,détecteur mural
ph meter: ph-mètre,testeur ph,testeur d'eau
breathalyser: éthylotest,alcootest
tape measure: mètre ruban,mètre à ruban
wire stripper: pince à dénuder,pince à sertir
plasterboard lifter: lève-plaque,lève-placo
polishing machine: polisseuse,lustreuse
planer: rabot électrique,raboteuse,dégauchisseuse
sweeper: balayeuse,balai mécanique
garden torch: torche de jardin,torche bambou
insect trap: piège à mouches,attrape-mouches,piège à guêpes
filler: enduit de rebouchage,mastic carrosserie,pâte à bois
headlight restorer: rénovateur de phares,kit rénovation phares
vinyl flooring: dalles pvc,sol vinyle,lames pvc
laminate flooring: parquet stratifié,sol stratifié
casement window: fenêtre pvc
patio door: baie vitrée,porte-fenêtre
stair lift: monte-escalier
home elevator: ascenseur privatif
patient hoist: lève-personne
water softener: adoucisseur d'eau
shower filter: filtre de douche
safety valve: soupape de sécurité,groupe de sécurité
ball valve: vanne à bille,vanne à boisseau
led driver: transformateur led,driver led
light switch: interrupteur mural,interrupteur connecté
dimmer switch: variateur de lumière
radon detector: détecteur de radon
geiger counter: compteur geiger
hammer: marteau,marteau de charpentier
sledgehammer: masse de démolition
pliers: pince universelle,pince multiprise,pince coupante
screwdriver: tournevis
electric screwdriver: visseuse,tournevis électrique
spanner: clé plate,clé à molette,clé à cliquet
allen key: clé allen,clés allen
clamp: serre-joint,serre-joints
bench vice: étau d'établi
utility knife: couteau à lame rétractable,couteau cutter
lathe: tour à bois,tour à métaux
drill press: perceuse à colonne
grinding disc: disque à lamelles,disque à tronçonner
sandpaper: papier abrasif,papier de verre
drill bit: foret,mèche perceuse
hole saw: scie cloche
shovel: pelle de jardin,bêche
garden rake: râteau,balai à feuilles
garden hoe: binette,arrache-mauvaises herbes,désherbeur manuel
gardening set: kit de jardinage,set de jardinage enfant,transplantoir
irrigation set: arrosage automatique,kit goutte à goutte
water timer: programmateur d'arrosage
garden sprinkler: arroseur,arroseur oscillant
garden fence: clôture de jardin,panneau de clôture
privacy screen: brise-vue
garden trellis: treillis jardin,tuteur plantes
garden shed: abri de jardin
deck box: coffre de jardin
pergola: pergola
carport: carport,garage pliant
garden arch: arche de jardin
bird repeller: répulsif oiseaux,épouvantail
bird spikes: pics anti-pigeons,pics anti-oiseaux
mole repeller: répulsif taupes
algaecide: anti-algues,algicide
caulk: mastic acrylique,mastic d'étanchéité
tile grout: mortier de jointoiement,joint carrelage
wood polish: cire pour meubles,polish meubles
floor polish: cire pour sol,cire parquet
shoe polish: cirage,cirage chaussures
washing machine cleaner: nettoyant machine à laver,nettoyant lave-vaisselle
stain remover: détachant
rust remover: dérouillant,antirouille dérouillant
label remover: décolle-étiquettes,dissolvant colle
hanging basket: suspension pot de fleurs,jardinière suspendue
hose nozzle: pistolet d'arrosage,lance d'arrosage
firefighting nozzle: lance incendie,tuyau incendie
propagator: mini serre,bac de semis,châssis de jardin
compost bin: composteur
barometer: baromètre
rain gauge: pluviomètre
door viewer: judas de porte,œilleton
door closer: ferme-porte
gutter: gouttière de toit,tuyau de descente
snow thrower: fraise à neige,souffleuse à neige
weight loss capsules: gélules minceur,brûleur de graisse,pilules minceur,coupe-faim
slimming tea: thé minceur,tisane minceur,thé détox
protein powder: protéine en poudre,whey,créatine,gainer
collagen powder: collagène en poudre,collagène marin,peptides de collagène
food supplement: complément alimentaire,multivitamines,vitamines gummies,vitamines
fish oil capsules: huile de poisson,oméga 3,huile de foie de morue
probiotics: probiotiques,probiotique
sleeping aid: mélatonine,complément sommeil
cbd oil: huile de cbd,huile cbd,huile de chanvre
honey: miel de fleurs,miel de manuka,miel aphrodisiaque,miel
tahini: tahin,tahini,crème de sésame,purée de sésame,pâte de sésame
peanut butter: beurre de cacahuète,beurre de cacahuètes,purée d'amande,pâte d'arachide,purée de cacahuète
hazelnut spread: pâte à tartiner
mussels: moules,huîtres,palourdes,crevettes
smoked salmon: saumon fumé,truite fumée,thon en boîte,sardines
sausage: saucisson,saucisse sèche,jambon,pâté de campagne,rillettes,saucisse
minced meat: steak haché,viande hachée,nuggets de poulet,filet de poulet
cheese: fromage,camembert,fromage de chèvre,fromage râpé,reblochon,brie
breakfast cereal: céréales petit déjeuner,muesli,flocons d'avoine,granola
biscuits: biscuits,galettes de riz,gâteaux secs,gaufrettes
crisps: chips,tortillas chips,pop-corn
chocolate bar: tablette de chocolat,chocolats,barre chocolatée,œufs en chocolat
jelly cups: gelées en barquette,gelée konjac,mini gelées,bonbons gélifiés
sweets: bonbons,sucettes,confiseries,chewing-gum,oursons gélifiés
ice cream: crème glacée,glaces,sorbet,bâtonnets glacés,glace
jam: confiture,compote,marmelade
spices: épices,mélange d'épices,paprika en poudre,curry en poudre,curcuma en poudre,cannelle moulue
sauce: sauce piquante,sauce soja,pesto,mayonnaise,sauce tomate,sauce
olive oil: huile d'olive,huile de tournesol,huile de coco,huile de colza
noodles: nouilles instantanées,nouilles,pâtes alimentaires,ramen
herbal tea: tisane,infusion,thé vert,thé noir
ground coffee: café moulu,café en grains,café soluble,capsules de café
energy drink: boisson énergisante,jus de fruits,soda,limonade,thé glacé
beer: bière,vin rouge,vin blanc,liqueur,whisky
dried fruit: fruits secs,raisins secs,figues séchées,dattes,abricots secs
seeds mix: graines de chia,graines de lin,graines de sésame,graines de tournesol
infant formula: lait infantile,lait en poudre bébé,lait de croissance,préparation pour nourrissons
baby porridge: céréales bébé,petit pot bébé,purée bébé,compote gourde bébé,bouillie bébé
mouthwash: bain de bouche,spray buccal,bains de bouche
toothpaste: dentifrice,dentifrice enfant
teeth whitening kit: kit de blanchiment dentaire,blanchiment dents,bandes blanchissantes
denture adhesive: crème adhésive dentaire,nettoyant dentier,fil dentaire,brossettes interdentaires
lash curler: recourbe-cils,recourbe cils
make-up brush set: pinceaux maquillage,pinceau de maquillage,éponge maquillage
make-up set: palette de maquillage,palette fard à paupières,coffret maquillage,mallette maquillage
foundation: fond de teint,correcteur anti-cernes,poudre visage,bb crème,anti-cernes
blush: blush,fard à joues,enlumineur,poudre bronzante
mascara: mascara,crayon yeux,crayon sourcils,eye-liner,khôl
lipstick: rouge à lèvres,brillant à lèvres,baume à lèvres,gloss
face cream: crème visage,crème de jour,crème de nuit,contour des yeux,crème hydratante
face serum: sérum visage,sérum,sérum acide hyaluronique,ampoules visage
body lotion: lait corporel,crème corps,crème mains,beurre corporel,lait pour le corps
hair serum: sérum cheveux,huile cheveux,sérum capillaire,lotion capillaire,huile capillaire
hair conditioner: après-shampooing,masque cheveux,après-shampoing,soin cheveux
hair dye: coloration cheveux,teinture cheveux,couleur cheveux,décoloration cheveux,teinture
beard oil: huile à barbe,baume à barbe,kit barbe,huile barbe
hair gel: gel coiffant,cire coiffante,laque cheveux,mousse coiffante,pommade cheveux
face mask: masque visage,masque en tissu,masque argile,patchs yeux
facial cleanser: nettoyant visage,eau micellaire,démaquillant,lotion tonique,gommage visage
shower gel: gel douche,bain moussant,sels de bain,boules de bain,huile de douche
soap: savon,savon liquide,savon noir,savon de marseille
shampoo: shampooing,shampoing sec,shampooing sec,shampoing
sunscreen: crème solaire,lait solaire,spray solaire,écran solaire,après-soleil
deodorant: déodorant,déodorant bille,anti-transpirant
perfume: parfum femme,parfum homme,eau de parfum,eau de toilette,eau de cologne,parfum
nail polish remover: dissolvant,dissolvant ongles,acétone
false nails: faux ongles,ongles press on,capsules ongles,stickers ongles
gel nail kit: kit ongles gel,gel de construction,kit vernis semi-permanent,poudre acrylique ongles
nail polish: vernis à ongles,vernis semi-permanent,top coat,vernis
false eyelashes: faux cils,extensions de cils,cils magnétiques,colle faux cils
lash lift kit: kit rehaussement de cils,lash lift,teinture cils,teinture sourcils
tattoo machine: machine à tatouer,kit tatouage,dermographe,stylo tatouage
tattoo ink: encre de tatouage,encre tatouage,pigments tatouage
numbing cream: crème anesthésiante
essential oil: huile essentielle,huiles essentielles,huile essentielle lavande
baby powder: talc bébé,poudre bébé,talc,poudre corps,poudre pour bébé
baby wipes: lingettes bébé,lingettes,lingettes démaquillantes,lingettes désinfectantes
nappies: couches bébé,couches-culottes,couches,protections incontinence
tampons: serviettes hygiéniques,tampons hygiéniques,coupe menstruelle,protège-slips
cotton buds: cotons-tiges,disques démaquillants,papier toilette,mouchoirs
razor: rasoir de sûreté,rasoirs jetables,rasoir
electric shaver: rasoir électrique,rasoir électrique homme
adhesive plaster: pansements,trousse de secours,bandage,bande de kinésiologie,kit premiers secours
heat patches: patch chauffant,patchs antidouleur,patch anti-douleur,patchs détox
knee brace: genouillère,ceinture lombaire,attelle poignet,chevillère,correcteur de posture,attelle genou
insoles: semelles orthopédiques,semelles intérieures,correcteur hallux valgus
compression stockings: bas de contention,chaussettes de contention,chaussettes de compression
walking frame: déambulateur,rollator,canne de marche,canne
crutches: béquilles,cannes anglaises
wheelchair: fauteuil roulant,fauteuil roulant pliant,fauteuil de transfert
blood pressure monitor: tensiomètre,tensiomètre bras,autotensiomètre
pulse oximeter: oxymètre de pouls,oxymètre,saturomètre
blood glucose meter: lecteur de glycémie,glucomètre,bandelettes glycémie
rapid test: test antigénique,test de grossesse,autotest,test d'ovulation
contact lenses: lentilles de contact,lentilles de couleur,collyre,solution lentilles
sex toy: vibromasseur,sextoy,godemichet,lubrifiant intime
condoms: préservatifs,préservatif
e-liquid: e-liquide,cigarette électronique,puff jetable,sachets de nicotine,vapoteuse
hookah: chicha,narguilé,bang
insect repellent: spray anti-moustiques,répulsif moustiques,anti-poux,shampoing anti-poux,anti-moustique
knife sharpener: aiguiseur de couteaux,aiguiseur,affûteur de couteaux,affûteur
can opener: ouvre-boîte,ouvre-boîtes,ouvre boîte
electric grill: grill électrique,gril électrique,plancha électrique,grill de table,barbecue électrique
crepe maker: crêpière,crêpière électrique,appareil à crêpes
pizza oven: four à pizza,pizza maker
doughnut maker: machine à donuts,appareil à donuts
chocolate fountain: fontaine à chocolat,fontaine de chocolat
raclette grill: appareil à raclette,raclette
pasta maker: machine à pâtes,laminoir à pâtes
electric lunch box: lunch box chauffante,gamelle chauffante,boîte repas chauffante
citrus juicer: presse-agrumes,presse agrumes
slow juicer: extracteur de jus,centrifugeuse
smoothie maker: blender individuel,mini blender,blender portable
mini chopper: mini hachoir,hachoir électrique,hachoir à légumes
spice grinder: moulin à épices,moulin à poivre,moulin à sel
coffee grinder: moulin à café
pod coffee machine: machine à café à capsules,machine à dosettes,cafetière à dosettes
coffee percolator: cafetière filtre,cafetière électrique,percolateur
milk frother: mousseur à lait,mousseur de lait,émulsionneur de lait
electric wine opener: tire-bouchon électrique,tire-bouchon
wine cooler: cave à vin,armoire à vin
mini fridge: mini réfrigérateur,mini frigo,mini-frigo,réfrigérateur compact
ice crusher: pilon à glace,broyeur à glaçons,machine à granité
yogurt maker: yaourtière,machine à yaourt
soda maker: machine à soda,machine à eau pétillante,gazéificateur d'eau,machine à gazéifier
water purifier: purificateur d'eau,carafe filtrante,osmoseur
food waste disposer: broyeur de déchets alimentaires,broyeur évier
kitchen scale: balance de cuisine
bathroom scale: pèse-personne,balance connectée,impédancemètre
luggage scale: pèse-bagage,pèse bagage
food vacuum sealer: machine sous vide,appareil sous vide,soude-sac
sous vide cooker: cuiseur sous vide,thermoplongeur sous vide
warming tray: chauffe-plat,chauffe-plats
mug warmer: chauffe-tasse,chauffe tasse
hot plate: plaque de cuisson,plaque électrique,plaque à induction,réchaud électrique
gas hob: plaque de cuisson gaz,plaque à gaz,gazinière
freezer: congélateur,congélateur coffre
clothes steamer: défroisseur,défroisseur vapeur,défroisseur à main
steam generator iron: centrale vapeur,fer à repasser
fabric shaver: rasoir anti-bouloches,rase-bouloches,anti-bouloches
clothes dryer: sèche-linge,sèche linge
shoe dryer: sèche-chaussures,sèche chaussures
mini washing machine: essoreuse,mini machine à laver,mini lave-linge
towel warmer: sèche-serviettes,radiateur sèche-serviettes,chauffe-serviettes
tower fan: ventilateur colonne,ventilateur tour,ventilateur sur pied,ventilateur de table
mini fan: mini ventilateur,ventilateur portable,ventilateur à main,ventilateur de poche
evaporative cooler: rafraîchisseur d'air,refroidisseur d'air,climatiseur évaporatif
electric heater: radiateur électrique,radiateur bain d'huile,convecteur,chauffage d'appoint,radiateur soufflant
pellet stove: poêle à granulés,poêle à bois,poêle à pellets
gas boiler: chaudière à gaz,chaudière gaz,chaudière
water heater: chauffe-eau,chauffe-eau instantané,ballon d'eau chaude
heated foot warmer: chauffe-pieds,chauffe pieds
electric hand warmer: chauffe-mains,chauffe mains
car seat heater: siège chauffant,couvre-siège chauffant,housse de siège chauffante,coussin chauffant voiture
car heater: chauffage voiture,chauffage auto,désembueur
heated gloves: gants chauffants
heated vest: gilet chauffant,veste chauffante
hair dryer brush: brosse soufflante,brosse chauffante,brosse lissante,brosse séchante
hair crimper: gaufreur,fer à gaufrer,gaufrier cheveux
heated rollers: bigoudis chauffants,bigoudis
hair straightener: lisseur,fer à lisser,lisseur cheveux
curling iron: fer à boucler,boucleur
hair clipper, beard trimmer: tondeuse à barbe,tondeuse nez,tondeuse cheveux,tondeuse corps,tondeuse à cheveux
ladies shaver: rasoir électrique femme,tondeuse bikini
ipl device: épilateur lumière pulsée,épilateur à lumière pulsée,épilateur ipl,épilateur laser
epilator: épilateur électrique,épilateur
facial cleansing brush: brosse nettoyante visage,brosse visage
facial steamer: sauna facial,vapozone,vaporisateur visage
facial device: appareil de beauté,masque led,dermaroller,appareil anti-rides
blackhead remover: aspirateur points noirs,extracteur de points noirs
nail drill: ponceuse à ongles,ponceuse ongle,lime électrique ongles
callus remover: râpe électrique pieds,râpe à pieds,anti-callosités
wax warmer: chauffe-cire,chauffe cire,appareil à cire
electric toothbrush: brosse à dents électrique,brosse à dents sonique
water flosser: hydropulseur,jet dentaire,hydropropulseur
foot spa: bain de pieds,thalasso pieds,spa pour pieds,masseur de pieds
massage gun: pistolet de massage
massager: masseur cervical,masseur de nuque,appareil de massage,coussin massant,masseur oculaire
tens machine: électrostimulateur,appareil tens,stimulateur musculaire
infrared lamp: lampe infrarouge,lampe chauffante infrarouge
light therapy lamp: lampe de luminothérapie,luminothérapie
nebuliser: nébuliseur,aérosol appareil,inhalateur
hearing aid: aide auditive,aides auditives,appareil auditif,amplificateur auditif,prothèse auditive
oxygen concentrator: concentrateur d'oxygène
sleep apnoea device: appareil cpap,appareil anti-ronflement
thermometer: thermomètre frontal,thermomètre auriculaire,thermomètre infrarouge,thermomètre médical
bath thermometer: thermomètre de bain,thermomètre bain
meat thermometer: thermomètre à viande,thermomètre de cuisson,thermomètre cuisine
weather station: station météo,hygromètre,thermomètre hygromètre
desk lamp: lampe de bureau,lampe de chevet,lampe de lecture,lampe de table
floor lamp: lampadaire,lampe sur pied
pendant light: suspension luminaire,lustre,lampe suspendue
wall light: applique murale,applique
downlight: spot encastrable,spot led,plafonnier
lava lamp: lampe à lave,lampe lave,lampe magma
plasma ball: boule plasma,boule à plasma,lampe plasma
star projector: projecteur étoile,projecteur ciel étoilé,projecteur galaxie
disco light: boule disco,boule à facettes,jeu de lumière
salt lamp: lampe de sel,lampe de sel de l'himalaya,lampe en sel
grow light: lampe de croissance,lampe horticole,lampe pour plantes
solar light: lampe solaire,lampes solaires,lampe solaire jardin,éclairage solaire,balise solaire
emergency light: éclairage de secours,bloc de secours,baes
camping lantern: lanterne de camping,lampe de camping,lampe tempête
headlamp: lampe frontale,frontale led
work light: lampe de travail,baladeuse,projecteur de chantier,lampe d'atelier
ring light: anneau lumineux,ring light,lumière annulaire
flashlight: lampe torche,lampe de poche
jump starter: booster de batterie,booster batterie,démarreur de batterie
car inverter: convertisseur de tension,onduleur,convertisseur 12v
portable power station: station électrique portable,station d'énergie portable,générateur solaire
solar panel: panneau solaire,chargeur solaire
rechargeable battery: piles rechargeables,piles alcalines,piles aa,piles
ups: onduleur ups,alimentation sans interruption
ev charger: borne de recharge,wallbox,câble de recharge voiture électrique
usb hub: hub usb,station d'accueil
router: routeur,routeur wifi,répéteur wifi
hard drive, memory card: disque dur externe,clé usb,carte mémoire,ssd externe
e-reader: liseuse,liseuse électronique,liseuse numérique
writing tablet: tablette d'écriture,tablette graphique,ardoise magique lcd
keyboard: clavier,clavier gamer,clavier sans fil
computer mouse: souris sans fil,souris gamer,souris ordinateur
computer monitor: écran pc,moniteur pc,écran portable
graphics card: carte graphique
printer: imprimante,imprimante 3d,imprimante laser,étiqueteuse
webcam: webcam,caméra pc
soundbar: barre de son,barre de son tv,soundbar,home cinéma
karaoke machine, party speaker: enceinte karaoké,machine karaoké,karaoké,enceinte bluetooth,enceinte
karaoke microphone: micro karaoké,microphone karaoké,micro sans fil,microphone
turntable: platine vinyle,tourne-disque
cd player: lecteur cd,lecteur cd portable
mp3 player: lecteur mp3,baladeur mp3
dvd player: lecteur dvd,lecteur dvd portable
radio: radio-réveil,radio portable,radio dab,radio à manivelle
headphones: écouteurs,écouteurs sans fil,casque audio,casque bluetooth,casque gamer,casque enfant
baby monitor: babyphone,babyphone vidéo,écoute-bébé,écoute bébé,moniteur bébé
security camera: caméra de surveillance,caméra surveillance,caméra wifi,caméra ip
trail camera: caméra de chasse,piège photographique
dash cam: dashcam,caméra embarquée,caméra voiture
camera, action camera: caméra d'action,appareil photo,appareil photo instantané,appareil photo enfant,caméscope
video doorbell: sonnette vidéo,sonnette sans fil,visiophone,interphone vidéo,carillon sans fil
smart lock: serrure connectée,serrure électronique,serrure intelligente
smart plug: prise connectée,prise intelligente,prise programmable,programmateur prise
smart thermostat: thermostat connecté,thermostat,tête thermostatique
robot lawnmower: robot tondeuse,tondeuse robot
window cleaning robot: robot lave-vitres,lave-vitres électrique,nettoyeur de vitres
robot vacuum: robot aspirateur,aspirateur robot
handheld vacuum: aspirateur à main,aspirateur voiture,aspirateur balai,aspirateur de table
ash vacuum: aspirateur à cendres,aspirateur vide-cendres,aspirateur de chantier,aspirateur eau et poussière
steam mop: balai vapeur,nettoyeur vapeur,balai à vapeur
ultrasonic cleaner: nettoyeur à ultrasons,nettoyeur ultrason
mosquito lamp: lampe anti-moustique,destructeur d'insectes,raquette anti-moustique,raquette électrique moustique,tue-mouche électrique
ultrasonic pest repeller: répulsif ultrason,répulsif souris ultrason,répulsif chat ultrason
metal detector: détecteur de métaux,détecteur métaux
walkie talkie: talkie-walkie,talkie walkie
gps tracker: traceur gps,balise gps,porte-clés connecté,localisateur
car navigation, car stereo: gps voiture,autoradio,gps auto
vr headset: casque vr,casque de réalité virtuelle,lunettes vr
game controller, game console: manette de jeu,console portable,manette
soldering iron: fer à souder,station de soudage,pistolet à souder
pyrography pen: pyrograveur,appareil à pyrogravure
multimeter: multimètre,testeur de tension,pince ampèremétrique
diagnostic scanner: valise diagnostic auto,lecteur obd2,scanner obd
smoke alarm: détecteur de fumée,daaf,alarme incendie,avertisseur de fumée
carbon monoxide alarm: détecteur de monoxyde de carbone,détecteur co,détecteur monoxyde de carbone,détecteur de gaz
alarm, alarm system: système d'alarme,alarme maison,alarme personnelle,détecteur de mouvement
air quality monitor: capteur de co2,détecteur de radon,mesureur de co2
ozone generator: générateur d'ozone,ozoneur
uv steriliser: stérilisateur uv,lampe uv désinfection,boîte de stérilisation uv
paper shredder: destructeur de documents,broyeur de papier,destructeur papier
laminator: plastifieuse
label maker: étiqueteuse
calculator: calculatrice,calculette
heat press: presse à chaud,presse à transfert,machine de découpe
electric bicycle: vélo électrique,vélo à assistance électrique,vae
electric scooter: trottinette électrique,trottinette elec
hoverboard: hoverboard,gyropode,monoroue
mobility scooter: scooter pmr,fauteuil roulant électrique,scooter senior
electric skateboard: skateboard électrique,longboard électrique
espresso machine: machine à expresso,machine expresso,machine à espresso,robot café
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
key ring: porte-clés,porte clé,porte-clé,bijou de sac,tour de cou clés
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
heater: chauffage,radiateur
dehumidifier: déshumidificateur
humidifier: humidificateur
chain saw: tronçonneuse
brush cutter: débroussailleuse,coupe-bordure,tête de débroussailleuse
lawn mower: tondeuse à gazon,tondeuse,tondeuse autoportée,scarificateur
saw: scie
drill: perceuse
screw: vis
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
skirt: jupe,jupes,minijupe
dress: robe,robe longue,robe d'été,robe de soirée
trousers: pantalon,jean,legging,jogging,pantalon cargo,jegging
slippers: chaussons,pantoufles,chaussons bébé,mules femme
boots: bottes,bottines,bottes de pluie,bottes de neige,chaussures de randonnée
belt: ceinture,ceinture cuir,ceinture femme,ceinture homme,bretelles
scarf: écharpe,foulard,snood,châle,tour de cou,étole
gloves: gants,moufles,gants de ski,gants vélo,gants moto,gants d'hiver
wallet: portefeuille,porte-monnaie,porte-cartes,étui passeport
bathtub: baignoire,baignoire pliante
changing table: table à langer
sleeping bag: gigoteuse,turbulette,sac de couchage,duvet de camping
soother, pacifier: tétine,sucette pour bébé,tétine bébé
soother holder: attache-tétine,attache-sucette,attache tétine
rattle: hochet
helmet: casque de protection,casque de vélo,casque moto,casque
goggles: lunettes de protection
life jacket: gilet de sauvetage,gilet d'aide à la flottabilité,brassière de sauvetage
swimming aid, swim ring: bouée,brassards
diffuser: diffuseur
micellar water: eau micellaire
skin lightening: éclaircissant,éclaircissante,clarifiant
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
syrup: sirop
sweetener, stevia: édulcorant,stévia
chocolate, cocoa: chocolat,cacao
dark chocolate, dark: noir
candy, sweets: bonbons,friandises
chewing gum, gum: chewing-gum
chewable: à croquer,à mâcher
lollipop: sucette
jelly, mini cups: gelée
dessert, pudding: dessert,flan
butter: beurre
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
anklet: bracelet de cheville,chaîne de cheville,bracelet cheville,chaîne cheville
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
mirror: miroir,miroir mural,miroir grossissant,miroir maquillage,miroir lumineux,miroir sur pied
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
recliner chair: fauteuil relax,fauteuil inclinable,fauteuil releveur,fauteuil de relaxation
armchair: fauteuil à bascule,rocking chair,fauteuil crapaud,fauteuil
sofa: canapé,canapé convertible,canapé d'angle,clic-clac
bean bag: pouf poire,pouf géant
gaming chair: fauteuil gamer,chaise gaming,chaise de bureau,siège gamer,fauteuil de bureau
dining chair: chaise de salle à manger,chaise de cuisine,chaise empilable
stool: tabouret,pouf,marchepied,tabouret de douche
garden chair, garden furniture: chaise de jardin,salon de jardin,banc de jardin,bain de soleil,transat jardin
dining table: table à manger,table de cuisine,table extensible,table haute
coffee table, side table: table basse,table d'appoint,table de chevet,table de nuit,console d'entrée
desk: bureau enfant,bureau d'ordinateur,bureau assis debout,table pour ordinateur portable,bureau informatique
dressing table: coiffeuse,table de maquillage
shoe cabinet: meuble à chaussures,étagère à chaussures,armoire à chaussures,range-chaussures
chest of drawers: commode,chiffonnier,meuble à tiroirs
bookcase: bibliothèque meuble,étagère murale,étagère,étagère de rangement
wardrobe, clothes rail: armoire,penderie,portant,porte-manteau,dressing
tv stand: meuble tv,banc tv
bathroom cabinet: meuble salle de bain,armoire de toilette,meuble sous vasque
storage box, laundry basket: boîte de rangement,coffre à jouets,panier à linge,bac de rangement
bunk bed: lit superposé,lits superposés,lit mezzanine,lit cabane
bed frame: cadre de lit,lit coffre,lit adulte,sommier,structure de lit
mattress topper: surmatelas,protège-matelas,alèse
mattress: matelas,matelas mémoire de forme,matelas bébé
weighted blanket: couverture lestée,couverture polaire,plaid polaire,couverture bébé,plaid
duvet: couette,couvre-lit
travel pillow: oreiller de voyage,coussin de voyage,coussin tour de cou
seat cushion: coussin de chaise,coussin lombaire,galette de chaise,coussin d'assise,coussin de sol
clothes airer: étendoir,étendoir à linge,séchoir à linge,tancarville,séchoir
ironing board: planche à repasser,table à repasser
waste bin: poubelle,poubelle à pédale,poubelle cuisine,corbeille
mop, broom: balai serpillière,serpillière,balai,raclette vitre
curtain, shower curtain: rideau occultant,rideaux,voilage,rideau de douche
blind: store enrouleur,store vénitien,store occultant,store
awning, parasol: store banne,voile d'ombrage,parasol déporté,parasol
rug, doormat: tapis de salon,paillasson,tapis de bain,tapis enfant,tapis d'entrée
bath mat: tapis antidérapant baignoire,tapis de douche,fond de baignoire,tapis de baignoire
toilet seat: abattant wc,abattant,lunette wc,siège de toilette,rehausse wc
toilet: wc à poser
camping toilet: toilettes sèches,wc chimique,wc portable,chaise percée
shower cubicle: cabine de douche,paroi de douche,pare-baignoire
tap: robinet,mitigeur,robinet cuisine,robinet chauffe-eau,mélangeur
grab rail, shower chair: barre d'appui,poignée de bain,chaise de douche,siège de bain,siège de douche
towel: serviette de bain,serviette de plage,cape de bain,drap de bain
frying pan: poêle,poêle à frire,sauteuse,crêpière poêle,poêle grill
saucepan: casserole,faitout,cocotte,batterie de cuisine,marmite,cocotte en fonte
wok: wok
pressure cooker: autocuiseur,cocotte-minute,cocotte minute
baking tin: moule à gâteau,moule à muffins,plaque de four,moule silicone,plat à four
mandoline slicer: mandoline,mandoline de cuisine,coupe-légumes,râpe,râpe cuisine
kitchen knife set: couteau de cuisine,set de couteaux,bloc de couteaux,couteau de chef,couteau à pain
kitchen scissors: ciseaux de cuisine,ciseaux
chopping board: planche à découper
kitchen utensils: ustensiles de cuisine,spatule,louche,fouet cuisine,pince de cuisine
plate set: service de table,assiettes,service vaisselle,assiette plate,saladier
mug: mug isotherme,tasse à café,mug,tasses,gobelet isotherme
drinking glasses: verres à eau,verres à vin,verre à pied,flûtes à champagne
carafe, teapot: carafe,pichet,théière,carafe à décanter,infuseur à thé
vacuum flask: bouteille isotherme,thermos,gourde isotherme,pichet isotherme,boîte isotherme
water bottle: gourde,bouteille d'eau,gourde enfant,gourde inox
lunch box: boîte à goûter,lunch box,boîte à repas,boîte hermétique,gamelle
garlic press: presse-ail,casse-noix,presse-purée,roulette à pizza,dénoyauteur
meat grinder: hachoir à viande,hachoir électrique viande,machine à hacher
toaster: grille-pain,toaster
sandwich maker: appareil à croque-monsieur,croque-monsieur appareil,appareil à sandwich,grille-sandwich,machine à croque monsieur
fire pit: brasero,brasero de jardin,braséro,vasque à feu,cheminée de jardin
ethanol fireplace: cheminée bioéthanol,cheminée éthanol,cheminée électrique,brûleur bioéthanol,cheminée de table
barbecue, charcoal grill: barbecue à charbon,barbecue charbon,barbecue,fumoir
gas barbecue: barbecue à gaz,barbecue gaz,plancha gaz,plancha à gaz
patio heater: chauffage terrasse,parasol chauffant,chauffage extérieur,chauffage de terrasse,radiateur gaz
kerosene heater: poêle à pétrole,chauffage à pétrole
candle, tealight: bougies chauffe-plat,bougie parfumée,bougies led,bougie,bougie citronnelle
reed diffuser: diffuseur bâtonnets,parfum d'ambiance,fondants parfumés,diffuseur de parfum,bouquet parfumé
clock, alarm clock: horloge murale,réveil,réveil digital,réveil lumineux,pendule murale
photo frame, picture: cadre photo,cadre photo numérique,tableau décoratif,cadre photo numerique
vase, plant pot: vase décoratif,pot de fleurs,jardinière,cache-pot
indoor fountain: fontaine d'intérieur,fontaine de jardin,fontaine solaire
outdoor thermometer: thermomètre extérieur
safe, money box: coffre-fort,tirelire,caisse à monnaie,coffre fort,boîte à clés
padlock: cadenas,cadenas à code,cadenas à combinaison,cadenas tsa
door lock: serrure de porte,cylindre de serrure
child safety lock: sécurité enfant,bloque placard,protège-coins,cache-prise,bloque-tiroir
fly screen: moustiquaire,moustiquaire magnétique,moustiquaire de porte
suitcase: valise cabine,valise,valise enfant,bagage cabine
shopping trolley: chariot de courses,desserte,caddie de courses,desserte cuisine
step ladder: escabeau,échelle télescopique,échelle pliante,échelle,marchepied pliant
scaffold tower: échafaudage,échafaudage roulant,plate-forme de travail,échafaudage pliant
wash basin: lavabo,vasque
kitchen sink: évier
bed linen: parure de lit,housse de couette,drap housse,draps
gas range: cuisinière à gaz,cuisinière électrique,gazinière
built-in hob: plaque vitrocéramique,table de cuisson,table de cuisson gaz
bar cart: desserte à roulettes,chariot de service
wine rack: casier à vin,porte-bouteilles vin
spice rack: étagère à épices,pots à épices
dish rack: égouttoir vaisselle,égouttoir
bread bin: boîte à pain
salt and pepper shakers: salière,poivrière
cake stand: présentoir à gâteaux,plat à gâteau
serving tray: plateau de service
salad spinner: essoreuse à salade
colander: passoire,tamis de cuisine
measuring cup: verre doseur,cuillères doseuses
mixing bowl: saladier,bol mélangeur,cul de poule
rolling pin: rouleau à pâtisserie
cookie cutter: emporte-pièce,emporte-pièces
piping bag: poche à douille,douilles pâtisserie
cake topper: décoration gâteau,topper gâteau
tea towel: torchon,essuie-vaisselle
oven glove: manique,gant de four
napkins: serviettes en papier,serviettes de table
napkin ring: rond de serviette,porte-serviettes table
ice bucket: seau à glace,seau à champagne
cocktail shaker: shaker à cocktail
hip flask: flasque,flasque alcool
storage jar: bocal,bocaux,pot de conservation
pizza stone: pierre à pizza
grill brush: brosse barbecue,brosse à barbecue
smoker: fumoir,barbecue fumoir,barbecue à pellets
tortilla maker: presse à tortilla,machine à galettes
tea maker: théière électrique,samovar
kitchen timer: minuteur de cuisine,minuterie
knife block: bloc à couteaux,porte-couteaux
cheese grater: râpe à fromage
clothes hanger: cintre,cintres
coat stand: portemanteau,porte-manteau
umbrella stand: porte-parapluies
wall clock: horloge murale,pendule murale,coucou horloge
hourglass: sablier
sculpture: statue décorative,statuette,nain de jardin
incense burner: brûle-encens,porte-encens,encensoir
wax melt warmer: brûle-parfum,lampe chauffe-bougie
oil lamp: lampe à huile,lampe à pétrole,lampe tempête
lamp shade: abat-jour
lamp holder: douille d'ampoule,douille e27
cable reel: enrouleur électrique,enrouleur de câble
power plug: fiche électrique,fiche mâle
cable tie: collier de serrage,serre-câble
junction box: boîte de dérivation,tableau électrique
exhaust fan: extracteur d'air,aérateur salle de bain,vmc
firewood rack: porte-bûches,panier à bûches,range-bûches
headboard: tête de lit
slatted bed base: sommier,sommier à lattes
trundle bed: banquette lit gigogne,lit gigogne
cushion cover: housse de coussin,taie d'oreiller
sofa cover: housse de canapé,housse de chaise
curtain rod: tringle à rideaux,barre de rideaux,rail rideau
toilet brush: brosse wc,brosse de toilettes
toilet paper holder: dérouleur papier toilette,porte-papier toilette
bidet: bidet,abattant wc japonais,douchette wc
shower tray: receveur de douche,bac à douche
shower hose: flexible de douche
scouring pad: éponge vaisselle,éponge grattante,tampon à récurer
household gloves: gants de ménage,gants vaisselle
bin bags: sacs poubelle
fly swatter: tapette à mouches
patio set: salon de jardin,ensemble bistro
parasol base: pied de parasol
tarpaulin: bâche,bâche de protection,tarp
mailbox: boîte aux lettres,boîte à colis
door handle: poignée de porte,bouton de porte,poignée de meuble
hygrometer: hygromètre,thermomètre hygromètre
endoscope camera: caméra endoscope,caméra d'inspection,endoscope
isopropyl alcohol: alcool isopropylique,isopropanol
hydrogen peroxide: eau oxygénée,peroxyde d'hydrogène
hydrochloric acid: acide chlorhydrique,esprit de sel
sulfuric acid: acide sulfurique
caustic soda: soude caustique
ammonia solution: ammoniaque,alcali
aluminium foil: papier aluminium
cling film: film alimentaire,film étirable
baking paper: papier cuisson,papier sulfurisé
crowbar: pied-de-biche,barre à mine
chisel: ciseau à bois
rivet gun: pince à riveter
caulking gun: pistolet à silicone,pistolet à mastic
grease gun: pompe à graisse
sound level meter: sonomètre
light meter: luxmètre
anemometer: anémomètre
place mat: set de table
coaster: dessous de verre,dessous de plat
tablecloth: nappe
table runner: chemin de table
tagine: tajine
paella pan: plat à paella,poêle à paella
roasting pan: plat à rôtir,cocotte rôtissoire
clay pot: marmite en terre cuite
skewers: brochettes à barbecue,pics à brochettes
barbecue tools: ustensiles barbecue
lifting sling: élingue,élingue de levage
shackle: manille de levage
clothes line: corde à linge,fil à linge
clothes pegs: pinces à linge
dustpan: pelle et balayette
feather duster: plumeau
dream catcher: attrape-rêves
wind chime: carillon à vent
corkscrew: tire-bouchon
bottle opener: décapsuleur
slush machine: machine à granita,machine à slush
hot dog machine: machine à hot-dog
tool box: boîte à outils,caisse à outils
tool bag: sac à outils,ceinture porte-outils
hanging chair: fauteuil suspendu,fauteuil œuf
porch swing: balancelle
mothballs: boules antimites,boules de naphtaline,antimites
methylated spirit: alcool à brûler,alcool ménager
methanol: méthanol
chocolate melter: appareil à fondre le chocolat
stone melanger: mélangeur pierre chocolat
jewellery box: boîte à bijoux,coffret à bijoux
underfloor heating: plancher chauffant
heating cable: câble chauffant,cordon chauffant
beer dispenser: tireuse à bière
beverage dispenser: distributeur de boissons,fontaine à boisson
flag: drapeau
bunting: guirlande fanions
kitchen cabinet: meuble de cuisine,buffet cuisine
kitchen island: îlot de cuisine
thermostat: thermostat d'ambiance
radiator valve: robinet thermostatique,vanne thermostatique
lint roller: rouleau anti-peluches,rouleau adhésif poils
toilet plunger: débouche wc,ventouse wc
bath pillow: coussin de bain,oreiller de bain
bath tray: pont de baignoire,plateau de bain
bed tray: plateau de lit,plateau petit déjeuner
fireplace tools: serviteur de cheminée,accessoires cheminée
stove pipe: tuyau de poêle,conduit de fumée
bench: banc,banc de rangement,banc de jardin
folding stool: tabouret pliant,tabouret télescopique
doll's house: maison de poupée,maison de poupées
doll's furniture: meubles de poupée,mobilier poupée
doll's pram: poussette poupée,landau poupée,poussette de poupée
toy kitchen: cuisine enfant,dînette,cuisine en bois enfant,cuisine jouet
toy shop: marchande,caisse enregistreuse jouet,épicerie enfant
toy workbench: établi enfant,établi jouet
toy doctor kit: mallette docteur,malette docteur
stacking toy: jouet à empiler,pyramide d'éveil,gobelets empilables,anneaux à empiler
shape sorter: boîte à formes,trieur de formes
building blocks: cubes en bois,blocs de construction,jeu de construction,briques de construction
marble run: circuit de billes,toboggan à billes
marbles: billes en verre
spinning top: toupie,toupies,toupie lumineuse,toupie jouet
yo-yo: yoyo,yo-yo
kite: cerf-volant,cerfs-volants
bubble machine: machine à bulles,pistolet à bulles
water gun: pistolet à eau,fusil à eau
dart blaster: pistolet à fléchettes,blaster à fléchettes
dart board: cible fléchettes,jeu de fléchettes,cible de fléchettes
table football: baby-foot,babyfoot
pool table, air hockey: table de billard,billard,air hockey
table tennis table: table de ping-pong,table de ping pong,table de tennis de table
playing cards: cartes à jouer,jeu de cartes
chess set: jeu d'échecs,échiquier
3d puzzle: casse-tête,cube magique,puzzle 3d,puzzle en bois
microscope: microscope enfant,microscope
telescope: télescope,lunette astronomique,longue-vue,monoculaire
binoculars: jumelles enfant,jumelles,paire de jumelles
science kit: kit de sciences,coffret scientifique,kit expérience,coffret chimie
excavation kit: kit de fouille,kit d'excavation
toy robot: robot jouet,robot programmable,robot enfant
electronic pet: animal interactif,chien robot,animal virtuel
remote control car: voiture télécommandée,voiture radiocommandée,voiture rc
remote control helicopter: hélicoptère télécommandé,bateau télécommandé,avion télécommandé
drone: mini drone,drone caméra,drone enfant
race track: circuit de voitures,circuit voiture enfant
train set: train électrique,train en bois,circuit de train
play tent: tente enfant,tipi enfant,tunnel de jeu,tente de jeu
ball pit: piscine à balles,balles de piscine
sandpit, water table: bac à sable,table de jeu d'eau,table d'eau
bouncy castle: château gonflable,structure gonflable
swing set: balançoire de jardin,portique balançoire,balançoire nid d'oiseau,balancelle
trampoline: trampoline,trampoline de jardin,mini trampoline
climbing frame: structure d'escalade,triangle d'escalade,cage à grimper,arche d'escalade
slide: toboggan enfant,toboggan
rocking horse: cheval à bascule,animal à bascule,animal sauteur
ride-on car: porteur enfant,trotteur,porteur bébé
electric ride-on car: voiture électrique enfant,voiture électrique pour enfant
balance bike: draisienne,vélo sans pédale,draisienne enfant
tricycle: tricycle,tricycle enfant,tricycle évolutif
kick scooter: trottinette enfant,trottinette freestyle,trottinette 3 roues
roller skates: patins à roulettes,rollers,roller en ligne,chaussures à roulettes
pogo stick: bâton sauteur,pogo stick
skateboard: planche à roulettes,skateboard,longboard,waveboard
sledge: luge,luge gonflable,bouée de neige
ski jacket, ski suit: veste de ski,blouson de ski,combinaison de ski,pantalon de ski
ski poles: bâtons de marche,bâtons de randonnée,bâtons de ski
snowshoes: raquettes à neige,crampons antidérapants,crampons
ice skates: patins à glace
treadmill: tapis de course,tapis de marche,tapis roulant fitness
exercise bike: vélo d'appartement,vélo d'intérieur,vélo spinning,vélo de biking
mini exercise bike: pédalier,mini vélo d'appartement
elliptical trainer: vélo elliptique
rowing machine: rameur,rameur fitness
stepper: stepper,mini stepper,step fitness
weight bench: banc de musculation
dumbbell: haltère,haltères,kettlebell,poids musculation
resistance bands: bandes élastiques fitness,bande de résistance,bandes de résistance,élastique musculation,elastiband
pull-up bar: barre de traction,chaise romaine,barre de porte
punching bag: sac de frappe,punching ball,sac de boxe
boxing gloves: gants de boxe
gym ball: ballon de gym,swiss ball,ballon fitness,ballon de grossesse
balance board: planche d'équilibre,plateau d'équilibre
foam roller: rouleau de massage,foam roller,balle de massage
yoga mat: tapis de yoga,tapis de gym,tapis de sol,tapis de fitness
ab roller: roue abdominale,appareil abdominaux
weighted hula hoop: cerceau,hula hoop
archery set, crossbow: set tir à l'arc,arc et flèches,arbalète,arc à poulies
slingshot: lance-pierre
airsoft gun: pistolet airsoft,carabine à plomb,réplique airsoft,pistolet à billes
badminton set: set badminton,raquettes de badminton,set de badminton
football goal, basketball hoop: but de football,cage de foot,panier de basket,but de foot
football, basketball: ballon de football,ballon de basket,ballon de volley,ballon de foot
golf clubs: clubs de golf,putter,set de golf
wetsuit: combinaison néoprène,combinaison de plongée,shorty néoprène
snorkel mask: masque de plongée,masque tuba,kit snorkeling,masque de snorkeling,palmes masque tuba,masque facial
swim fins: palmes de plongée,palmes de natation
swimming ring, pool float: bouée gonflable,bouée,matelas gonflable piscine,bouée bébé,bouée siège
swimming armbands: brassards,brassards de natation,brassards gonflables,gilet de natation
paddling pool: piscine gonflable,pataugeoire,piscine hors sol,piscine tubulaire,piscinette
hot tub: spa gonflable,jacuzzi gonflable,jacuzzi
inflatable kayak: kayak gonflable,canoë gonflable,kayak,canoë
inflatable boat: bateau gonflable,canot pneumatique,zodiac
paddle board: planche paddle,stand up paddle,paddle gonflable,planche de surf
bodyboard: planche de natation,bodyboard
fishing rod, fishing reel: canne à pêche,moulinet,set de pêche
tent: tente de camping,tente pop up,tente de plage,tente familiale
gazebo: tonnelle,tente de réception,barnum,pergola
camp bed: lit de camp,lit de camping,lit pliant,lit d'appoint
camping chair: chaise de camping,chaise pliante,fauteuil de camping,chaise de plage,chaise longue
camping table: table de camping,table pliante,table de pique-nique
hammock: hamac,chaise hamac,chaise suspendue,fauteuil suspendu,hamacs
sleeping mat: matelas gonflable,matelas autogonflant,matelas de camping,lit gonflable
cool box: glacière,glacière électrique,sac isotherme
camping stove: réchaud à gaz,réchaud de camping,réchaud camping,réchaud gaz,cuisinière de camping
gas lantern: lanterne à gaz,lampe à gaz
hiking rucksack: sac de randonnée,sac à dos randonnée,sac d'hydratation
climbing harness: harnais d'escalade,harnais antichute,baudrier,harnais de sécurité
carabiner, climbing rope: mousqueton,corde d'escalade,longe via ferrata
multitool: couteau suisse,couteau pliant,couteau de poche,pince multifonction
bicycle: vélo,vélo enfant,vtt,vélo pliant,vélo de ville
bicycle trailer: remorque vélo,remorque enfant,remorque vélo enfant,remorque chien
bicycle child seat: siège vélo enfant,siège bébé vélo,porte-bébé vélo,siège enfant vélo
bicycle lock: antivol vélo,antivol,antivol u,cadenas vélo
bicycle pump: pompe à vélo,pompe à pied,pompe vélo
bicycle light: éclairage vélo,lumière vélo,feu vélo,lampe vélo,feux de vélo
bicycle helmet: casque vélo,casque de vélo,casque enfant,casque trottinette
bike roller trainer: home trainer vélo,home-trainer
dog crate: cage pour chien,caisse de transport chien,cage chien,parc chiot,cage de transport
cat tree: arbre à chat,griffoir,griffoir chat
dog bed: panier chien,lit pour chien,couchage chien,niche chat,coussin chien
pet water fountain: fontaine à eau chat,fontaine à chat,distributeur de croquettes
aquarium heater: chauffage aquarium,chauffe-eau aquarium,chauffage d'aquarium,thermoplongeur aquarium
aquarium: aquarium
dog chew: friandises pour chien,os à mâcher,friandise chien,friandises chien,bâtonnets à mâcher
dog food: croquettes chien,croquettes chat,nourriture pour chien,pâtée pour chat,croquettes
dog collar, dog lead: collier chien,laisse chien,harnais chien,collier anti-aboiement,collier antiparasitaire
cat litter, litter box: litière chat,litière,bac à litière,maison de toilette chat
pet clipper: tondeuse chien,tondeuse pour chien,tondeuse animaux
rodent cage: cage hamster,clapier,cage oiseau,cage à oiseaux
terrarium: terrarium
bird feeder, bird house: mangeoire oiseaux,nichoir,mangeoire à oiseaux
ukulele: ukulélé,ukulele
guitar: guitare acoustique,guitare électrique,guitare classique
keyboard piano: piano numérique,clavier piano,piano électrique,synthétiseur
drum kit: batterie musique,batterie électronique,batterie enfant,cajon
violin, cello: violon,violoncelle
recorder flute, harmonica: flûte à bec,harmonica,mélodica
xylophone: xylophone,carillon enfant,kalimba
guitar amplifier, audio interface: ampli guitare,amplificateur,table de mixage,interface audio
candle making kit: kit fabrication bougie,kit bougie,kit de fabrication de bougies,kit savon
craft kit: kit créatif,kit de perles,loisirs créatifs,perles à repasser,kit de couture
diamond painting: broderie diamant,peinture par numéros,diamond painting
model kit: maquette,maquette à construire
face paint: maquillage enfant,peinture visage,maquillage visage,palette maquillage enfant
fancy dress costume: déguisement,costume de carnaval,déguisement enfant,costume halloween
wig, hair extensions: perruque,extensions cheveux,postiche
confetti cannon: canon à confettis,confettis,canon confettis
balloon set: arche ballon,ballons de baudruche,ballon aluminium,ballons hélium
helium cylinder: bouteille d'hélium,bonbonne d'hélium,bouteille hélium,bonbonne hélium
party decorations: décoration anniversaire,guirlande anniversaire,déco anniversaire,fanions
birthday candles: bougies d'anniversaire,bougies anniversaire,fontaine gâteau
sparklers: cierges magiques,feu d'artifice,pétards,fumigène,feux d'artifice
glow sticks: bâtons lumineux,bracelets lumineux,bâton fluo
advent calendar: calendrier de l'avent
christmas tree: sapin de noël,sapin artificiel
christmas lights: guirlande lumineuse,guirlande de noël,rideau lumineux,guirlande led
snow globe: boule à neige,boule de neige décorative
music box: boîte à musique
artificial flowers: fleurs artificielles,plante artificielle,fleurs séchées
correction fluid: correcteur liquide,blanco,ruban correcteur,roller correcteur
whiteboard: tableau blanc,tableau noir,tableau magnétique,paperboard
drawing board: ardoise magique,chevalet enfant,chevalet,tableau dessin
felt-tip pens: feutres de coloriage,marqueurs,surligneurs,crayons de couleur,crayons de cire
acrylic paint: peinture acrylique,aquarelle,peinture à l'huile,gouache
ink cartridge: cartouche d'encre,toner
backpack: sac à dos enfant,sac à dos
school bag: cartable,sac d'école,cartable à roulettes,sac scolaire
pencil case: trousse scolaire,trousse d'école,plumier
baby bouncer: transat bébé,balancelle bébé,transat balancelle,transat
baby walker: trotteur bébé,chariot de marche,youpala,trotteur,pousseur
stair gate: barrière de sécurité,barrière escalier,barrière de sécurité enfant,barrière d'escalier,barrière bébé
bed rail: barrière de lit,barrière lit enfant
playpen: parc bébé,parc pour bébé
baby bottle steriliser: stérilisateur biberon,stérilisateur de biberons,stérilisateur
bottle warmer: chauffe-biberon,chauffe biberon,préparateur de biberon
breast pump: tire-lait,tire-lait électrique,tire lait
baby food maker: robot bébé,robot cuiseur bébé,babycook
nappy bin: poubelle à couches,poubelle couches
nasal aspirator: mouche-bébé,mouche bébé,aspirateur nasal
baby nail trimmer: lime à ongles bébé,coupe-ongles bébé
baby carrier: porte-bébé,écharpe de portage,porte bébé
child walking harness: harnais enfant,laisse enfant,harnais de marche,laisse de sécurité enfant,sac à dos harnais
bed canopy: ciel de lit,baldaquin,moustiquaire lit
moses basket, bedside crib: couffin,berceau cododo,lit cododo,réducteur de lit,berceau
travel cot: lit parapluie,lit de voyage bébé,lit pliant bébé
cot: lit bébé,lit à barreaux
children's toothbrush: brosse à dents enfant,brosse à dents bébé
baby cutlery: vaisselle bébé,assiette ventouse,cuillère bébé,couverts bébé,assiette bébé
sippy cup: tasse d'apprentissage,gobelet d'apprentissage,tasse à bec
soother clip: attache-tétine,attache tétine,attache-sucette
baby mobile: mobile bébé,mobile musical,mobile lit bébé
baby gym: arche d'éveil,tapis d'éveil,arche de jeu
busy board: busy board,cube d'activités,planche d'activités,jouet montessori
foam play mat: tapis de jeu,tapis puzzle,tapis mousse
child car seat: siège auto,siège-auto,rehausseur,cosy bébé,coque bébé
high chair: chaise haute,chaise haute bébé,réhausseur de chaise
potty: pot bébé,réducteur de toilette,réducteur wc,pot d'apprentissage
christmas decorations: boules de noël,décoration de noël
paint brush: pinceau peinture,pinceaux,pinceau à peinture
paint roller: rouleau peinture,rouleau à peinture
artist canvas: toile à peindre,châssis entoilé
knitting needles: aiguilles à tricoter
crochet kit: crochet à tricoter,kit crochet
knitting yarn: laine à tricoter,pelote de laine
embroidery kit: kit broderie,kit point de croix
sewing kit: kit de couture,nécessaire couture
sewing thimble: dé à coudre
weaving loom: métier à tisser,tricotin
pottery wheel: tour de potier,kit poterie
origami paper: papier origami,papier cartonné,papier créatif
craft foam sheets: mousse créative,plaques de mousse
pompoms: pompons
glitter: paillettes,poudre pailletée
airbrush: aérographe,kit aérographe
fuse beads: perles à repasser
loom bands: élastiques loom,bracelets élastiques kit
mosaic kit: kit mosaïque,mosaïques autocollantes
stencil: pochoir,pochoirs
resin mould: moule résine,moule en silicone résine
scrapbook: album photo,album scrapbooking
barcode scanner: lecteur code-barres,lecteur de codes-barres
banknote detector: détecteur de faux billets
hole punch: perforatrice,perforateur de bureau
stapler: agrafeuse,agrafeuse de bureau
paper trimmer: massicot,rogneuse,cisaille papier
tape dispenser: dévidoir ruban adhésif,dévidoir adhésif
ring binder: classeur,classeur à anneaux,chemise document
clipboard: porte-bloc,presse-papiers à pince
desk organiser: organiseur de bureau,pot à crayons
footrest: repose-pieds,repose-pied bureau
tv bracket: support mural tv,support tv
laptop stand: support ordinateur portable
laptop cooling pad: refroidisseur pc portable,ventilateur pc portable
phone stand: support téléphone,support tablette
selfie stick: perche à selfie,perche selfie
gimbal: stabilisateur smartphone,gimbal
camera lens: objectif appareil photo,téléobjectif
camera flash: flash appareil photo,flash cobra,flash studio
camera bag: sac photo,sacoche appareil photo
projector screen: écran de projection,écran projecteur
document scanner: scanner de documents,scanner photo
memory card reader: lecteur de carte,lecteur de cartes sd
usb flash drive: clé usb
external hard drive: disque dur externe,ssd externe
network switch: switch réseau,commutateur réseau
tv antenna: antenne tv,antenne intérieure
av receiver: amplificateur,ampli hifi,ampli home cinéma
subwoofer: caisson de basses,subwoofer
car speakers: haut-parleur voiture,haut-parleurs voiture
megaphone: mégaphone,porte-voix
intercom: interphone,visiophone,portier vidéo
voice recorder: dictaphone,enregistreur vocal
digital calendar: calendrier électronique,calendrier numérique
portable tv: télévision portable,mini télé
ink pad: encreur
rubber stamp: tampon encreur,tampons en caoutchouc
sand art kit: tableaux de sable
scratch art set: cartes à gratter
wrapping paper: papier cadeau
greeting card: carte de vœux,carte d'anniversaire
cash register: caisse enregistreuse
desk pad: sous-main
mouse pad: tapis de souris
monitor arm: bras écran
monitor stand: réhausseur écran,support écran
tripod: trépied,trépied appareil photo
softbox: boîte à lumière photo,éclairage studio
voice translator: traducteur vocal
cordless phone: téléphone fixe,téléphone sans fil
kids tablet: tablette enfant
learning computer: ordinateur éducatif,ordinateur enfant
tv box: box tv android
set-top box: décodeur tnt,récepteur satellite
pushchair, stroller, buggy, baby stroller: poussette,poussette canne,poussette pliante
pram, baby carriage, perambulator: landau,poussette landau,poussette combinée
carrycot, bassinet: nacelle bébé,couffin,moïse
car seat, child car seat, child restraint, baby car seat: siège auto,siège-auto,siège enfant,cosy auto,coque bébé
booster seat, booster cushion: rehausseur,réhausseur,rehausseur auto
cot, crib, baby cot, baby bed: lit bébé,lit à barreaux,berceau,lit pour bébé
bedside crib, co-sleeper, bedside sleeper: berceau cododo,lit cododo,cododo
cradle, rocking cradle, baby hammock: berceau à bascule,balancelle bébé,hamac bébé
travel cot, playpen, playard, pack and play: lit parapluie,lit de voyage,parc bébé,parc à bébé
bunk bed, double decker bed, loft bed, high bed, bunk beds: lit superposé,lits superposés,lit mezzanine,lit en hauteur
bed rail, bed guard: barrière de lit,barre de lit
high chair, highchair, feeding chair: chaise haute,chaise haute bébé,chaises hautes
table-mounted chair, hook-on chair, clip-on chair: siège de table,siège bébé de table
learning tower, kitchen tower, helper tower: tour d'apprentissage,tour d'observation
baby bottle, feeding bottle, nursing bottle: biberon,biberons
bottle teat, teat, bottle nipple: tétine de biberon
soother, pacifier, baby dummy: sucette bébé,tétine,tétine bébé,sucette physiologique,tototte
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: attache-tétine,attache-sucette,attache sucette,attache tétine
teether, teething ring, teething toy: anneau de dentition,jouet de dentition
self-feeding pillow, baby self feeding pillow, bottle prop: coussin d'auto-alimentation,cale-biberon
sippy cup, training cup, toddler cup: tasse d'apprentissage,gobelet d'apprentissage
baby food maker, baby food processor: robot cuiseur bébé,préparateur de repas bébé
bottle warmer, bottle steriliser, baby bottle sterilizer: chauffe-biberon,stérilisateur biberon
baby carrier, child carrier, front carrier: porte-bébé,porte-bébés,porte bébé
baby sling, baby wrap: écharpe de portage,sling de portage
child carrier backpack, back carrier: porte-bébé dorsal,porte-bébé de randonnée
baby bouncer, bouncer, reclined cradle, baby rocker: transat bébé
baby swing, infant swing: balançoire bébé,balancelle électrique
baby jumper, door bouncer, baby activity jumper: sauteur bébé,trotteur sauteur
baby walker, walking frame: trotteur,trotteur bébé,youpala
push-along walker, walker wagon, push walker toy: chariot de marche,pousseur bébé
baby monitor, baby camera, babyphone: babyphone,babycam,écoute-bébé
bath seat, baby bath seat, bath ring: siège de bain,anneau de bain,transat de bain
baby bath, baby bathtub, bath tub: baignoire bébé,baignoire pour bébé
potty, training potty: pot bébé,pot de bébé,petit pot bébé,réducteur de toilette
changing table, changing unit, baby changer: table à langer,commode à langer
changing mat, changing pad: matelas à langer,tapis à langer
baby nest, sleep nest, baby lounger: nid bébé,cocon bébé,réducteur de lit
cot bumper, crib bumper, bed bumper: tour de lit,tour de lit bébé
baby sleeping bag, sleep sack, wearable blanket: gigoteuse,turbulette,sac de couchage bébé
swaddle, swaddling blanket: couverture d'emmaillotage,lange bébé,gigoteuse d'emmaillotage
footmuff, pushchair footmuff: chancelière,chancelières
baby mattress, cot mattress, children's mattress: matelas bébé,matelas enfant
baby pillow, infant pillow: coussin bébé,oreiller bébé
nursing pillow, breastfeeding pillow: coussin d'allaitement
nappy, diaper, nappies: couche bébé,couches bébé,couches-culottes,couche-culotte
baby wipes, wet wipes: lingettes bébé,lingettes,lingette
bib, baby bib: bavoir,bavoirs
safety gate, baby gate, stair gate: barrière de sécurité,barrière bébé,barrière d'escalier
child safety lock, cupboard lock, cabinet lock, drawer lock: bloque-placard,bloque-tiroir,verrou de sécurité enfant
child safety harness, toddler reins, walking harness, wrist link: harnais de marche,harnais de sécurité enfant
bicycle child seat, child bike seat: siège vélo enfant,porte-bébé vélo,siège enfant vélo
bicycle trailer, child bike trailer: remorque vélo,remorque vélo enfant
children's chair, kids chair: chaise enfant,fauteuil enfant
children's table, kids desk: table enfant,bureau enfant
step stool, children's step stool: marchepied,marchepied enfant
children's night light, nursery lamp: veilleuse,veilleuse bébé,veilleuse enfant
baby mobile, cot mobile, crib mobile: mobile bébé,mobile musical
play mat, baby gym, activity mat: tapis d'éveil,tapis de jeu,arche d'éveil
puzzle mat, foam mat, floor puzzle: tapis puzzle,dalles en mousse,tapis mousse puzzle
thermometer, baby thermometer, bath thermometer: thermomètre,thermomètre de bain,thermomètre bébé
nasal aspirator, nose cleaner: mouche-bébé,aspirateur nasal
doll, plastic doll, fashion doll: poupée,poupées,poupée mannequin
baby doll, reborn doll: poupon,bébé reborn,baigneur
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: peluche,peluches,doudou,jouet en peluche
teddy bear: ours en peluche,nounours
comforter, comfort blanket, security blanket: doudou plat,doudou bébé
hand puppet, finger puppet, puppet: marionnette,marionnettes
slime, slime kit, slime toy: pâte gluante,slime
modelling clay, play dough, plasticine: pâte à modeler
kinetic sand, play sand, magic sand: sable magique,sable cinétique,sable à modeler
squishy toy, squishies, stress ball: jouet anti-stress,balle anti-stress
fidget toy, fidget spinner, pop it: jouet fidget,hand spinner,main toupie
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: billes magnétiques,jouet magnétique,boules magnétiques
magnetic building blocks, magnetic tiles: blocs magnétiques,jeu de construction magnétique
water beads, water balls, expanding beads, growing toy: perles d'eau,billes d'eau,perles de gel
bath toy, bath duck, rubber duck: jouet de bain,canard de bain,jouets de bain
rattle, baby rattle: hochet,hochets,hochet bébé
activity toy, sorting toy, shape sorter, stacking toy, activity cube: boîte à formes,pyramide à empiler,cube d'activités
busy board, activity board: planche d'activité,tableau d'activités montessori
pull-along toy, push-along toy, pull toy: jouet à tirer,jouet à traîner,jouet à pousser
building blocks, wooden blocks, building bricks: cubes en bois,briques de construction,blocs de construction
jigsaw puzzle, puzzle, wooden puzzle: puzzle,puzzle en bois,casse-tête
puzzle cube, magic cube: cube magique,cube casse-tête
board game: jeu de société,jeu de plateau
toy car, toy vehicle, model car: voiture jouet,petite voiture,voiture miniature
remote-controlled car, rc car, radio-controlled car: voiture télécommandée,voiture radiocommandée
toy train, train set, wooden train: train jouet,petit train,circuit de train
racing track, slot car track: circuit de voitures,circuit voiture électrique
toy excavator, toy truck, construction vehicle toy: pelleteuse jouet,camion jouet,tractopelle jouet
toy drone, drone, quadcopter, toy helicopter: drone jouet,hélicoptère télécommandé,drone enfant
toy robot, robot toy, transforming robot: robot jouet,robot transformable
action figure, toy figure, figurine: figurine,figurine articulée,figurine d'action
dollhouse, doll's house: maison de poupée,maison de poupées
doll's pram, toy pushchair, doll stroller: poussette poupée,landau de poupée
toy kitchen, play kitchen, kitchen playset: cuisine enfant,dînette,cuisine jouet
toy food, play food, toy tea set: aliments en jouet,dînette jouet,aliments factices
toy tool set, toy tools, workbench toy: établi enfant,outils jouets
toy make-up, children's make-up kit, toy cosmetics: maquillage enfant,maquillage pour enfants
toy doctor set, doctor playset: mallette de docteur,mallette docteur
musical toy, toy piano, toy drum, toy guitar, xylophone: jouet musical,piano enfant,xylophone,instrument de musique enfant
whistle, toy whistle, toy flute, kazoo: sifflet,sifflets,flûte jouet
toy phone, children's tablet, learning tablet: téléphone jouet,tablette enfant,ordinateur éducatif
children's camera, kids camera: appareil photo enfant
toy gun, toy pistol, water gun, water pistol: pistolet jouet,pistolet à eau,fusil jouet
projectile toy, dart gun, foam dart blaster, gel blaster: pistolet à fléchettes,jouet à projectiles,pistolet à billes de gel
toy bow, bow and arrow toy, toy crossbow: arc enfant,arc et flèches,arbalète jouet
slingshot, catapult: lance-pierre,lance-pierres,fronde
toy sword, foam sword: épée jouet,épée en mousse
balloon, balloons, latex balloon, foil balloon: ballon de baudruche,ballons de baudruche,ballon gonflable,baudruche
water balloon, water bomb: bombe à eau,bombes à eau
soap bubbles, bubble blower, bubble machine, bubble wand: bulles de savon,machine à bulles,pistolet à bulles
yo-yo, yoyo: yoyo
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: balle rebondissante,balle sauteuse
flying disc, frisbee, boomerang: frisbee,disque volant,boomerang
jump rope, skipping rope: corde à sauter
sand toys, beach toys, bucket and spade, sandpit toys: jouets de plage,jouets de sable
sandpit, sandbox: bac à sable
swing, garden swing, children's swing: balançoire,balançoires,portique balançoire
slide, children's slide, playground slide: toboggan,toboggan enfant,toboggans
climbing frame, playground equipment, climbing triangle, climbing toy: structure d'escalade enfant,triangle d'escalade,cage à écureuil,aire de jeux
playhouse, play tent, teepee, play tunnel: tente de jeu,tente enfant,tipi enfant,maisonnette enfant,cabane enfant
bouncy castle, inflatable castle: château gonflable,structure gonflable
seesaw, rocking horse, rocking toy: cheval à bascule,jouet à bascule,bascule enfant
ride-on toy, ride-on car, sit-on toy: porteur enfant,porteur bébé
electric ride-on car, children's electric car, battery ride-on: voiture électrique enfant,véhicule électrique enfant
balance bike, running bike: draisienne,draisiennes,vélo sans pédales
tricycle, children's tricycle: tricycle,tricycle enfant,tricycle évolutif
fancy-dress costume, costume, carnival costume, halloween costume: déguisement,costume de carnaval,déguisement enfant
carnival mask, costume mask, party mask: masque de carnaval,masque de déguisement
wig, costume wig: perruque,perruques
craft kit, creative kit, diy craft kit, bead kit: kit créatif,coffret créatif,loisirs créatifs
finger paint, finger paints: peinture au doigt,peinture à doigts
experiment kit, science kit, chemistry set: coffret scientifique,kit d'expériences,jeu de chimie
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: ardoise magique,ardoise magnétique,tableau enfant
children's jewellery kit, bead making kit: kit bijoux enfant,coffret perles
temporary tattoo, tattoo stickers, children's tattoo: tatouage temporaire,tatouages éphémères,décalcomanie
inflatable toy, inflatable pool, paddling pool, kids pool: piscine gonflable,pataugeoire,jouet gonflable
ball pit, ball pool: piscine à balles
toy ball, children's ball: ballon enfant,balle enfant
bath book, cloth book, baby book, sound book: livre de bain,livre en tissu,livre sonore
capsule toy, surprise egg, mystery box toy: œuf surprise,capsule surprise
walkie-talkie, two-way radio: talkie-walkie,talkies-walkies
party popper, confetti cannon: canon à confettis,lance-confettis
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: sweat à capuche,sweatshirt à capuche,veste à capuche
jumper, sweater, pullover, cardigan: pull-over,chandail,gilet tricoté,cardigan
jacket, children's jacket, winter jacket: veste,blouson,doudoune,anorak
coat, winter coat, overcoat: manteau,manteaux,caban,pardessus
raincoat, rain jacket, rain poncho: imperméable enfant,manteau de pluie,ciré,poncho de pluie
dress, children's dress, girls dress: robe fille,robe d'été,robe femme,robe de soirée,robe longue
trousers, pants, children's trousers, jogging trousers: pantalon,pantalons,pantalon de jogging,jogging enfant
shorts, swim shorts: bermuda,culotte courte
t-shirt, children's t-shirt, tee shirt: tee-shirt,t-shirt,maillot de corps
shirt, blouse: chemise,chemises,chemisier
children's clothing set, tracksuit, jogging suit, two-piece outfit: survêtement,ensemble enfant,ensemble jogging
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: barboteuse,grenouillère,combinaison bébé,body bébé,dors-bien
pyjamas, pajamas, nightwear, nightdress, nightgown: pyjama,pyjamas,chemise de nuit
bathrobe, dressing gown: peignoir,peignoir de bain,robe de chambre
bikini, swimsuit, bathing suit, children's bikini, swimwear: maillot de bain,bikini,combinaison de bain
underwear, briefs, boxer shorts, knickers: sous-vêtements,culotte,caleçon,slip homme
bra, brassiere: soutien-gorge,brassière de sport
tights, leggings, stockings: collants,bas de contention,legging
socks, children's socks, baby socks: chaussettes,chaussette,chaussettes bébé
school uniform, gymnastics leotard, leotard: justaucorps,tenue de danse
snowsuit, ski suit, ski trousers: combinaison de ski,pantalon de ski,combinaison pilote
shoes, footwear, leather shoes, ladies' shoes: chaussures,chaussure,souliers,mocassins
children's shoes, baby shoes: chaussures enfant,chaussons bébé,chaussures bébé
trainers, sneakers, running shoes, sports shoes: baskets enfant,chaussures de sport,tennis chaussures,chaussures de running
boots, winter boots, ankle boots: bottes,botte,bottines,boots femme
wellington boots, rain boots, rubber boots: bottes de pluie,bottes en caoutchouc
sandals, flip-flops, clogs, pool slides: sandales,tongs de plage,claquettes,sabots
slippers, house shoes: pantoufles,chaussons,charentaises
hat, baseball cap, beanie, sun hat, baby hat: chapeau,casquette,bonnet bébé,bonnet d'hiver,chapeau de soleil
gloves, mittens: gants,moufles,mitaines
scarf, shawl, snood, neck warmer: écharpe,foulard,châle,snood,cache-cou
belt, leather belt: ceinture,ceintures,ceinture en cuir
sunglasses, children's sunglasses: lunettes de soleil
reading glasses, spectacles: lunettes de lecture,lunettes loupe
umbrella, children's umbrella: parapluie,parapluies,ombrelle
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: barrette à cheveux,serre-tête,chouchou cheveux,élastique à cheveux,bandeau cheveux
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: bijoux,bijou,bijouterie,bijoux fantaisie
earrings, stud earrings, hoop earrings, ear studs: boucles d'oreilles,boucle d'oreille,créoles,puces d'oreilles,clous d'oreilles
necklace, chain necklace, choker, pendant necklace: collier,colliers,sautoir,ras de cou,pendentif
amber necklace, teething necklace: collier d'ambre,collier de dentition
bracelet, bangle, wristband: bracelet,bracelets,gourmette,jonc bracelet
ring, finger ring: bague,bagues,alliance bague,chevalière
brooch, pin badge, brooch pin: broche bijou,épinglette,badge épingle
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: piercing nombril,piercing nez,anneau de nez
anklet, foot chain: chaîne de cheville,bracelet de cheville
watch, wristwatch, children's watch, smartwatch: montre,montres,montre enfant,montre connectée,montre-bracelet
key ring, keychain, key fob: porte-clés,porte-clefs,porte-clé
handbag, shoulder bag, crossbody bag, tote bag: sac à main,sac bandoulière,sacoche,sac cabas
backpack, rucksack, school bag, children's backpack, satchel: sac à dos,cartable,sacs à dos
wallet, purse, coin purse: portefeuille,porte-monnaie
suitcase, travel bag, luggage, trolley case: valise,valises,bagage,sac de voyage
pencil case, make-up bag, cosmetic bag, toiletry bag: trousse scolaire,trousse de toilette,plumier,trousse à maquillage
face cream, day cream, moisturiser, facial cream: crème visage,crème de jour,crème hydratante
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: crème éclaircissante,crème blanchissante,lait éclaircissant,crème dépigmentante
body lotion, body milk, body cream, body butter: lait corporel,lait pour le corps,crème pour le corps,beurre corporel
hand cream: crème mains,crème pour les mains
baby lotion, baby cream, baby oil, nappy cream: crème bébé,huile bébé,crème change,lait de toilette bébé
baby powder, talcum powder: talc bébé,poudre de talc,talc
shampoo, hair shampoo, baby shampoo: shampooing,shampoing,shampooings
hair conditioner, hair mask, hair balm, hair treatment: après-shampooing,masque capillaire,soin capillaire
shower gel, body wash, bubble bath, bath foam: gel douche,bain moussant,mousse de bain
bath bomb, bath salts, bath fizzer: bombe de bain,boule de bain,sels de bain,boules effervescentes
soap, bar soap, hand soap, liquid soap, hand wash: savon,savons,savon liquide,savonnette
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: gel hydroalcoolique,gel désinfectant,désinfectant pour les mains
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: nettoyant visage,eau micellaire,démaquillant,lait démaquillant
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: crème solaire,lait solaire,écran solaire,protection solaire,spray solaire
self-tanner, tanning lotion, tanning spray: autobronzant,accélérateur de bronzage
hair dye, hair colour, hair colourant, hair color, henna hair dye: coloration cheveux,teinture pour cheveux,coloration capillaire,teinture cheveux
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: lissage brésilien,lissage à la kératine,crème défrisante,défrisant
hair gel, hairspray, hair wax, hair spray, hair styling product: gel coiffant,laque cheveux,cire coiffante
hair oil, hair growth serum, hair tonic, beard oil: huile capillaire,huile cheveux,lotion capillaire,huile à barbe
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: vernis à ongles,vernis semi-permanent,vernis ongles
nail glue, artificial nail adhesive, nail adhesive: colle à ongles,colle faux ongles
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: gel de construction,primer ongles,gel pour ongles,liquide acrylique
nail polish remover, acetone remover: dissolvant ongles,dissolvant pour vernis
artificial nails, false nails, press-on nails: faux ongles,faux-ongles,ongles artificiels
eyelash glue, eyelash adhesive, lash glue: colle à cils,colle faux cils
false eyelashes, eyelash extensions, artificial eyelashes: faux cils,faux-cils,extensions de cils
mascara, eyeliner, kajal, eye pencil: mascara,eye-liner,khôl,crayon khôl
eyeshadow, eye shadow palette, make-up palette, make-up kit: fard à paupières,ombre à paupières,palette de maquillage
lipstick, lip gloss, lip tint: rouge à lèvres,gloss lèvres,brillant à lèvres
lip balm, lip care: baume à lèvres,stick à lèvres
foundation, face powder, concealer, blusher, bb cream: fond de teint,poudre de riz,anticerne,fard à joues,blush
face paint, face paints, body paint, theatre make-up: maquillage de déguisement,peinture visage,fard gras,maquillage carnaval
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: parfum,parfums,eau de toilette,eau de parfum
after shave, shaving foam, shaving gel, aftershave lotion: après-rasage,mousse à raser,gel à raser
deodorant, antiperspirant: déodorant,anti-transpirant,déodorants
depilatory cream, hair removal cream, depilatory wax, hair removal wax: crème dépilatoire,cire dépilatoire,cire à épiler
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: encre de tatouage,encre tatouage,pigment maquillage permanent
henna cone, black henna, henna tattoo: henné,cône de henné,henné noir
toothpaste, children's toothpaste: dentifrice,dentifrices
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: blanchiment dentaire,gel blanchissant dents,kit blanchiment dents
toothbrush, electric toothbrush: brosse à dents,brosse à dents électrique
sheet mask, facial mask, face mask cosmetic, peel-off mask: masque visage,masque en tissu,masque de beauté
face serum, facial serum, anti-ageing serum: sérum visage
body scrub, exfoliant, chemical peel: gommage corps,exfoliant visage,gommage visage
massage oil, body oil, essential oil: huile de massage,huile essentielle,huiles essentielles
hair extension glue, wig glue, hair bonding glue: colle à perruque,colle pour extensions
hyaluron pen, dermal filler, dermaroller: stylo hyaluron,produit de comblement,dermaroller
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: casque de vélo,casque vélo,casque cycliste
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: casque moto,casque de moto,casque intégral
ski helmet, riding helmet, equestrian helmet, climbing helmet: casque de ski,bombe d'équitation,casque d'équitation,casque d'escalade
bicycle, bike, children's bicycle, mountain bike: vélo,vélos,bicyclette,vélo enfant
electric bicycle, e-bike, ebike, electric bike, pedelec: vélo électrique,vélo à assistance électrique
electric scooter, e-scooter: trottinette électrique,trottinettes électriques
kick scooter, scooter, children's scooter: trottinette,trottinettes,patinette
hoverboard, self-balancing scooter, balance scooter: gyropode,hoverboard,overboard
skateboard, longboard, penny board: planche à roulettes,skateboard
inline skates, roller skates, rollerblades, roller shoes: patins à roulettes,rollers en ligne,patins en ligne
sled, sledge, toboggan, snow slider, bob sleigh: luge enfant,luges,traîneau
ski, skis, ski binding, cross-country skis: skis alpins,fixation de ski,skis de fond
ski boots, snowboard boots: chaussures de ski,bottes de snowboard
snowboard: planche de snowboard,snowboard
treadmill, running machine, walking pad: tapis de course,tapis roulant de marche
exercise bike, spinning bike, stationary bicycle: vélo d'appartement,vélo d'intérieur,vélo spinning
fitness equipment, rowing machine, cross trainer, home gym: appareil de fitness,rameur d'appartement,vélo elliptique,appareil de musculation
dumbbell, kettlebell, barbell: haltère,haltères,kettlebell
resistance band, exercise band, elastic exercise band: bande de résistance,élastique de musculation,élastique fitness
gym ball, exercise ball, yoga ball: ballon de gym,ballon de yoga
yoga mat, exercise mat: tapis de yoga,tapis de gym
pull-up bar, door bar, chin-up bar: barre de traction,barre de porte traction
football goal, basketball hoop, goal post: but de football,panier de basket,cage de foot
football, soccer ball, basketball, volleyball: ballon de football,ballon de basket,ballon de volley
swimming aid, armbands, swim vest, arm floats, buoyancy aid: brassards de natation,brassards,gilet de natation,aide à la flottabilité
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: bouée,bouée gonflable,bouée siège,bouée bébé
air mattress, lilo, inflatable float, pool float: matelas gonflable,matelas de piscine,île gonflable
life jacket, lifejacket, buoyancy vest, life vest: gilet de sauvetage,gilet de flottaison
swimming goggles, diving mask, snorkel mask, snorkel: lunettes de natation,masque de plongée,tuba de plongée,lunettes de piscine
diving regulator, diving equipment, dive computer, buoyancy compensator: détendeur de plongée,ordinateur de plongée,gilet stabilisateur
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: planche de surf,paddle gonflable,bateau gonflable,canot pneumatique
climbing harness, full body harness, safety harness: baudrier,baudrier d'escalade,harnais d'escalade,harnais antichute
carabiner, karabiner, quickdraw, via ferrata set: mousqueton,mousquetons,longe via ferrata
climbing rope, fall arrester, rope brake, belay device: corde d'escalade,antichute,appareil d'assurage
tent, camping tent: tente de camping,tente pliante
camping stove, gas stove portable, gas cooker: réchaud,réchaud à gaz,réchaud de camping
boxing gloves, punching bag: gants de boxe,sac de frappe
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: masque ffp2,masque de protection respiratoire,masque anti-poussière
surgical mask, medical face mask, disposable mask: masque chirurgical,masque jetable,masque médical
face shield, safety visor: visière de protection,écran facial
safety glasses, safety goggles, protective goggles: lunettes de protection,lunettes de sécurité
ski goggles: masque de ski,lunettes de ski,lunettes de natation,lunettes de piscine,masque motocross
solar eclipse glasses, eclipse viewer: lunettes éclipse,lunettes d'éclipse
protective gloves, work gloves, safety gloves, welding gloves: gants de protection,gants de travail,gants de soudeur
disposable gloves, nitrile gloves, latex gloves: gants jetables,gants nitrile,gants latex
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: gants moto,blouson moto
safety shoes, work shoes, safety boots: chaussures de sécurité,bottes de sécurité
high-visibility vest, reflective vest, safety vest: gilet de sécurité,gilet jaune,gilet réfléchissant
reflector, safety reflector, reflective tag, pedestrian reflector: réflecteur,catadioptre,brassard réfléchissant
safety helmet, hard hat, construction helmet: casque de chantier,casque de sécurité
ear defenders, earmuffs, hearing protection, earplugs: casque anti-bruit,bouchons d'oreilles,protection auditive
knee pads, elbow pads, shin guards, protective pads: genouillères,coudières,protège-tibias
back protector, body protector, riding vest: protection dorsale,dorsale moto,gilet de protection équitation
welding helmet, welding mask: masque de soudure,masque de soudeur,cagoule de soudage
passenger car, motor car, automobile: automobile,voiture de tourisme,véhicule particulier,voiture particulière
van, light commercial vehicle, minibus: fourgonnette,camionnette,fourgon,minibus
lorry, truck, heavy goods vehicle: camion,poids lourd,camions
bus, motor coach: autocar,autobus
motor home, campervan, caravan, camper van: camping-car,autocaravane,fourgon aménagé
motorcycle, motorbike: motocyclette,motocycle,moto,motos
moped, motor scooter, electric moped: cyclomoteur,mobylette,scooter électrique
quad bike, atv, all-terrain vehicle, quad: quad,véhicule tout-terrain
mobility scooter, wheelchair, electric wheelchair: fauteuil roulant,scooter pmr,fauteuil roulant électrique
tyre, tire, car tyre: pneu,pneus,pneumatique
brake pads, brake pad, brake lining: plaquettes de frein,mâchoires de frein
car battery, starter battery, vehicle battery: batterie de voiture,batterie auto
jump starter, battery charger for cars: booster de démarrage,booster batterie
car jack, trolley jack, axle stand: cric,cric hydraulique,chandelle auto
roof rack, roof box, bicycle carrier, bike rack: barres de toit,coffre de toit,porte-vélo
tow bar, trailer coupling: attelage remorque,attache-remorque,remorque
car bulb, car headlight, xenon bulb, led headlight bulb: ampoule voiture,phare de voiture,ampoule de phare
car charger, cigarette lighter adapter, car usb charger: chargeur voiture,chargeur allume-cigare
tyre inflator, tire inflator, car air compressor: compresseur d'air portatif,gonfleur de pneu,gonfleur électrique
bicycle lock, bicycle light, bike light: antivol vélo,éclairage vélo,lampe vélo
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: colle forte,super glue,colle instantanée,colle cyanoacrylate
glue, adhesive, contact adhesive, epoxy glue: colle,colles,adhésif de contact,colle époxy,colle néoprène
epoxy resin, resin kit, uv resin: résine époxy,résine uv
polyurethane foam, assembly foam, expanding foam: mousse expansive,mousse polyuréthane
paint, spray paint, lacquer, varnish, aerosol paint: peinture en bombe,bombe de peinture,vernis bois,peinture aérosol
paint stripper, paint thinner, solvent, white spirit: décapant,décapant peinture,diluant,décapants
drain cleaner, pipe cleaner, drain unblocker: déboucheur,déboucheur de canalisations,débouche canalisation
cleaning agent, household cleaner, all-purpose cleaner, detergent: nettoyant,produit nettoyant,nettoyant multi-usages,produit d'entretien
bleach, chlorine bleach, toilet cleaner, descaler: eau de javel,nettoyant wc,détartrant,javel
laundry detergent, detergent capsules, washing powder, fabric softener: lessive,lessive liquide,capsules de lessive,adoucissant,assouplissant
dishwashing liquid, dishwasher tablets, washing-up liquid: liquide vaisselle,tablettes lave-vaisselle
air freshener, car air freshener, reed diffuser, room spray: désodorisant,parfum d'ambiance,diffuseur de parfum,désodorisant voiture
candle, scented candle: bougie,bougies,bougie parfumée
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: huile de lampe,allume-feu,allume-barbecue,pétrole lampant
cigarette lighter, gas lighter, novelty lighter: briquet,briquets,allume-gaz
screenwash, windscreen washer fluid, antifreeze, de-icer: lave-glace,antigel,dégivrant,liquide lave-glace
car shampoo, rim cleaner, car polish, leak sealer: shampooing auto,nettoyant jantes,polish voiture
insecticide, insect spray, rat poison, ant bait, moth repellent: insecticide,mort aux rats,anti-moustique,anti-fourmis
disinfectant, surface disinfectant, biocide: désinfectant,désinfectant surfaces,spray désinfectant
pool chlorine, chlorine tablets: chlore piscine,galets de chlore
impregnating spray, waterproofing spray, leather spray: spray imperméabilisant,imperméabilisant chaussures
food supplement, dietary supplement, nutritional supplement: complément alimentaire,compléments alimentaires
vitamins, multivitamin, vitamin tablets: vitamines,multivitamines
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: produit amincissant,pilule minceur,brûleur de graisse,thé minceur
potency product, sexual enhancement supplement, male enhancement: stimulant sexuel,aphrodisiaque
protein powder, whey protein, protein bar: protéine en poudre,poudre protéinée,barre protéinée
infant formula, baby milk powder, baby food: lait infantile,lait en poudre bébé,aliment pour bébé
energy drink, jelly cups, mini-cup jelly: boisson énergisante,gelée en gobelet
plate, children's plate, melamine plate, tableware, dinnerware: assiette,assiettes,vaisselle,assiette enfant
bowl, salad bowl, soup bowl, suction bowl: bol enfant,saladier,bol à ventouse
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: tasse,tasses,gobelet,mug bambou
drinking glass, wine glass: verre à boire,verre à vin,verres à eau
water bottle, drinking bottle, sports bottle: gourde,bouteille d'eau,gourde enfant,gourdes
thermos flask, vacuum flask, insulated bottle, travel mug: bouteille isotherme,thermos,mug isotherme
cutlery, spoon, children's cutlery, kitchen utensils: couverts,cuillère,fourchette,couverts enfant
kitchen spatula, ladle, nylon turner, kitchen tongs: spatule de cuisine,louche,ustensile de cuisine
drinking straw, straws, reusable straw: paille à boire,pailles jetables,pailles réutilisables
lunch box, food container, food storage box: boîte à lunch,boîte à goûter,boîte alimentaire,boîte repas
frying pan, saucepan, cooking pot, cookware, wok: poêle à frire,casserole,batterie de cuisine,faitout
baking mould, baking tin, silicone mould, baking tray, cake tin: moule à gâteau,moule en silicone,plaque de cuisson
kettle, teapot, moka pot, coffee maker: bouilloire,théière,cafetière,cafetière italienne
kitchen knife, chopping board, cutting board, peeler: couteau de cuisine,planche à découper,éplucheur
ice cube tray, ice lolly mould, ice cream maker: bac à glaçons,moule à glaces
blood pressure monitor, sphygmomanometer: tensiomètre
blood glucose meter, glucometer, test strips device: glucomètre,lecteur de glycémie
nebuliser, nebulizer, inhaler: nébuliseur,inhalateur
hearing aid, hearing amplifier: aide auditive,prothèse auditive,appareil auditif
rapid test, covid test, pregnancy test, antigen test: test antigénique,test de grossesse,autotest
contact lenses, coloured contact lenses: lentilles de contact,lentilles de couleur
crutches, walking stick, walking cane, rollator, walking aid: béquilles,canne de marche,déambulateur,rollator
adhesive plaster, adhesive bandage, bandage, first aid kit: pansement,pansements,sparadrap,trousse de secours
hot water bottle, heat pack, heating pad, electric blanket: bouillotte,coussin chauffant,couverture chauffante
massager, massage gun, neck massager, massage device: appareil de massage,masseur électrique,pistolet de massage
electrostimulator, tens device, muscle stimulator, ems trainer: électrostimulateur,appareil tens
condom, condoms: préservatif,préservatifs
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: lampe uv,stérilisateur uv,lampe infrarouge
sunbed, tanning bed, solarium: banc solaire,cabine de bronzage
hair removal device, ipl epilator, epilator, electric shaver: épilateur,épilateur lumière pulsée,rasoir électrique
pet food, dog food, cat food, pet treats: croquettes chien,croquettes chat,nourriture pour chien,pâtée pour chat
dog toy, cat toy, pet toy: jouet pour chien,jouet pour chat,jouet chien
dog collar, cat collar, flea collar: collier pour chien,collier antiparasitaire,collier pour chat
dog lead, dog leash, dog harness: laisse pour chien,harnais pour chien
pet bed, dog bed, cat tree, scratching post: panier pour chien,arbre à chat,griffoir
pet carrier, dog crate, pet cage, aquarium, fish tank: caisse de transport chien,cage pour chien,aquarium
cat litter, litter box, pet hygiene: litière pour chat,bac à litière,maison de toilette chat
pen, ballpoint pen, fountain pen: stylo,stylo à bille,stylo-plume,stylos
felt-tip pen, marker, highlighter, coloured markers: stylo feutre,feutres,surligneur,marqueur
pencil, coloured pencils, crayons, wax crayons, chalk: crayon à papier,crayons de couleur,craies,pastels gras
paints, watercolour, poster paint, acrylic paint: gouache,aquarelle,peinture acrylique,peinture à l'eau
eraser, rubber eraser, novelty eraser: gomme à effacer,gommes scolaires
correction fluid, correction tape, correction pen: correcteur liquide,blanc correcteur,ruban correcteur
glue stick, paper glue, school glue, glitter glue: colle en bâton,bâton de colle,colle pailletée
notebook, exercise book, diary, colouring book: cahier,carnet,livre de coloriage,agenda scolaire
stickers, sticker book, sticker sheet: livre d'autocollants,gommettes,autocollants enfant
stamp set, ink pad, children's stamps: tampons encreurs,tampons enfant
scissors, children's scissors, paper cutter: ciseaux,ciseaux enfant,massicot
sealing wax, modelling compound, plaster casting kit: cire à cacheter,moulage en plâtre,plâtre à mouler
slimming capsules: gélules minceur,brûleur de graisse
resistance band: bande élastique
inflatable paddle board, paddle board: stand up paddle,paddle gonflable
wiper blades: balais d'essuie-glace,essuie-glace
gardening gloves: gants de jardinage
bird bath: bain d'oiseaux,bain pour oiseaux,abreuvoir à oiseaux
bird food: graines pour oiseaux,boules de graisse,nourriture pour oiseaux
fish food: nourriture pour poissons,aliment pour poissons
dog house: niche pour chien,niche à chien,maison pour chat
pet stairs: escalier pour chien,rampe pour chien
pet stroller: poussette pour chien,poussette pour animaux
pet gate: barrière pour chien,barrière animaux
pet playpen: parc pour chien,enclos pour chien,chenil
dog coat: manteau pour chien,imperméable pour chien,vêtement pour chien
dog life jacket: gilet de sauvetage pour chien
dog muzzle: muselière,muselière pour chien
dog bowl: gamelle pour chien,écuelle
automatic pet feeder: distributeur de croquettes,distributeur automatique de nourriture
dog treadmill: tapis de course pour chien
pet shampoo: shampooing pour chien,shampoing pour chien
pet brush: brosse pour chien,brosse pour chat
flea treatment: antiparasitaire,pipettes antiparasitaires,anti-puces
pet playhouse: mobilier pour chat
hamster wheel: roue pour hamster,roue d'exercice
aquarium filter: filtre aquarium,filtre d'aquarium,filtre de bassin
aquarium pump: pompe aquarium,pompe à air aquarium,pompe de bassin
aquarium light: éclairage aquarium,lampe aquarium
reptile lamp: lampe chauffante reptile,lampe terrarium
pet heating pad: tapis chauffant pour animaux,coussin chauffant pour chien
chicken coop: poulailler
egg incubator: couveuse à œufs,incubateur à œufs,couveuse œufs
horse rug: couverture cheval,couverture pour cheval
puppy pads: tapis éducateur,alèses pour chien
dog nappies: couches pour chien
cat toy wand: canne à pêche pour chat
cat tunnel: tunnel pour chat
catnip toy: jouet à l'herbe à chat
beehive: ruche
beekeeping suit: combinaison apiculteur,vareuse apiculteur
livestock feed: aliment pour chevaux,aliment pour bétail
riding saddle: selle d'équitation,selle de cheval
bridle: bride cheval,rênes
horse halter: licol
stirrups: étriers d'équitation
riding boots: bottes d'équitation
riding breeches: pantalon d'équitation,culotte d'équitation
fidget spinner: hand spinner,toupie à main
fidget cube: cube anti-stress
sensory bottle: bouteille sensorielle
stretchy toy: jouet extensible,main collante
growing egg toy: œuf à éclore,œuf magique dinosaure
balloon pump: pompe à ballons,gonfleur ballons
punch balloon: ballon punching
party blower: langue de belle-mère,sans-gêne
party hat: chapeau de fête,chapeaux de fête
tiara: tiare,couronne princesse
magic wand: baguette magique
fairy wings: ailes de fée,ailes de papillon
magic set: coffret de magie,boîte de magie
toy camera: appareil photo jouet
toy saxophone: trompette jouet,saxophone jouet,flûte jouet
maracas: maracas,œuf maracas
dance mat: tapis de danse,tapis musical,tapis piano
busy book: livre d'éveil montessori,quiet book
flash cards: cartes éducatives,imagier cartes
peg puzzle: puzzle à boutons,encastrement bois
magnetic puzzle: puzzle magnétique,jeu magnétique images
puzzle ball: balle labyrinthe,labyrinthe 3d
bead maze: circuit de motricité,labyrinthe de perles
abacus: abaque,boulier
magnetic letters: lettres magnétiques,chiffres magnétiques
fishing game: jeu de pêche,pêche à la ligne jouet
hammer bench: banc à marteler,jeu de marteau
nesting dolls: poupées russes,matriochka
rainbow stacker: arc-en-ciel en bois,jeu d'équilibre
dominoes: dominos,jeu de dominos
dice: dés à jouer,jeu de dés
bingo set: jeu de loto,jeu de bingo
ribbon toy: ruban de gymnastique,ruban gymnastique
play parachute: parachute jeu,toile de parachute
hopper ball: ballon sauteur,corde à cheville
beach ball: ballon de plage,ballon gonflable plage
velcro catch game: jeu de scratch,raquettes scratch
toy binoculars: jumelles enfant,jumelles jouet
toy cleaning set: aspirateur jouet,set de ménage enfant
toy drill: perceuse jouet,tronçonneuse jouet
toy lawn mower: tondeuse jouet
toy make-up set: maquillage enfant,coffret maquillage enfant,coiffeuse jouet
toy food: dînette fruits,aliments jouets
doll's bed: lit de poupée,berceau poupée
doll's clothes: vêtements de poupée
rag doll: poupée de chiffon,poupée en tissu
animal figure: figurine animaux,figurines dinosaures
farm playset: ferme jouet,zoo jouet
toy horse: cheval jouet,poney jouet
plush backpack: sac peluche,sac à dos peluche
talking toy: cactus dansant,peluche qui parle
toy garage: garage jouet
toy fire engine: camion de pompier,camion pompier jouet
toy plane: avion jouet,planeur polystyrène
toy rocket: fusée jouet,fusée à eau
toy boat: bateau jouet
flying toy: balle volante,jouet volant
hover football: ballon de foot aéroglisseur,foot aérien
climbing arch: arche d'escalade,triangle d'escalade,triangle de pikler
pedal car: voiture à pédales,kart à pédales
activity table: table d'activités,table d'éveil,centre d'activités
pram toy: jouet poussette,spirale d'activité,jouet cosy
led gloves: gants led,gants lumineux
glow in the dark stars: étoiles phosphorescentes
spy kit: kit d'espion,kit détective
educational electronics kit: kit électronique,coffret électronique
globe: globe terrestre,mappemonde
suncatcher kit: peinture vitrail,kit attrape-soleil
slime glue: colle slime,activateur slime
sidewalk chalk: craies de trottoir,craie de rue
3d pen: stylo 3d
toy traffic lights: feu tricolore jouet,panneaux de signalisation jouet
draughts: jeu de dames
backgammon: backgammon,trictrac
mahjong set: mahjong
roulette: jeu de roulette
poker chips: jetons de poker
card shuffler: mélangeur de cartes
kendama: kendama,bilboquet
diabolo: diabolo
juggling balls: balles de jonglage
tambourine: tambourin
castanets: castagnettes
whoopee cushion: coussin péteur
electric shock toy: stylo électrique farce,farces et attrapes
secret diary: journal intime
invisible ink pen: stylo invisible
ant farm: fourmilière
plant growing kit: kit de plantation enfant
butterfly net: filet à papillons
bug viewer: boîte à insectes,boîte loupe
toy iron: fer à repasser jouet
toy washing machine: machine à laver jouet
toy coffee machine: machine à café jouet
stepping stones: pierres d'équilibre
walking stilts: échasses enfant
toy sword: épée jouet
toy shield: bouclier jouet
board book: livre cartonné,livre d'images
sound book: livre sonore
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
bracelet: bracelet,bracelet femme,gourmette,jonc bracelet,bracelet perles
ring: bague,anneau,alliance mariage,chevalière,bague femme,bague de fiançailles
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
stopwatch: chronomètre
pedometer: podomètre,compteur de pas
heart rate monitor: cardiofréquencemètre,ceinture cardiaque
mouthguard: protège-dents
cricket bat: batte de cricket
baseball bat: batte de baseball
baseball glove: gant de baseball
hockey stick: crosse de hockey
tennis balls: balles de tennis,balle de tennis
table tennis bat: raquette de ping-pong,raquette de tennis de table
shuttlecock: volants de badminton,volant de badminton
bowling set: jeu de quilles,jeu de bowling
throwing game: jeu d'anneaux,jeu de lancer,jeu de palets
volleyball net: filet de volley,filet de badminton
punching toy: balle de réflexe,swingball
laser tag set: pistolet laser,jeu laser
shooting target: cible de tir,cible tir à l'arc
rifle scope: lunette de tir,viseur point rouge,lunette de visée
gun safe: coffre à armes,armoire à fusils,coffre-fort pour armes
gun holster: holster,étui de pistolet
axe: hache,hachette,merlin
handcuffs: menottes
pepper spray: spray au poivre,bombe lacrymogène,aérosol de défense
stun gun: pistolet électrique,shocker électrique,taser
climbing shoes: chaussons d'escalade
climbing holds: prises d'escalade
belay device: assureur,descendeur,bloqueur escalade,coinceurs
crampons: crampons à glace,crampons alpinisme,crampons antidérapants
ski bindings: fixations de ski,fixations snowboard
ski helmet: casque de ski,casque snowboard
balaclava: cagoule,masque de ski
snow shovel: pelle à neige
ice scraper: grattoir à glace,gratte-givre,raclette à glace
hiking boots: chaussures de randonnée,chaussures de trekking
gaiters: guêtres
camping shower: douche de camping,douche solaire,douche portable
water carrier: jerrycan alimentaire,bidon à eau,réservoir d'eau pliable
fuel can: jerrican,jerricane,bidon essence,bidon de carburant
compass: boussole
rangefinder: télémètre,télémètre golf
golf balls: balles de golf
vibration plate: plateforme vibrante,plaque vibrante
massage table: table de massage,lit de massage
acupressure mat: tapis d'acupression,tapis de massage,tapis champ de fleurs
sauna: sauna,poêle sauna,cabine infrarouge,poêle pour sauna
ice bath: bain froid,bain de glace
swim cap: bonnet de bain
underwater scooter: scooter sous-marin,propulseur sous-marin
kayak paddle: pagaie,pagaie kayak,avirons
outboard motor: moteur hors-bord,hors-bord,moteur électrique bateau
jet ski: jet-ski,scooter des mers,moto marine
fish finder: sondeur de pêche,échosondeur,sonar de pêche,traceur de cartes
inflatable slide: toboggan aquatique,toboggan gonflable,tapis de glisse
above-ground pool: piscine hors sol,piscine tubulaire,piscine autoportante
pool ladder: échelle de piscine,échelle piscine
pool cleaning robot: robot piscine,robot de piscine,aspirateur piscine
training mitts: pattes d'ours,bouclier de frappe
croquet set: jeu de croquet
boules: boules de pétanque,jeu de pétanque
flying disc: frisbee,disque volant
boomerang: boomerang
machete: machette
hunting knife: couteau de chasse
throwing knife: couteau de lancer
butterfly knife: couteau papillon,cran d'arrêt
telescopic baton: matraque télescopique
brass knuckles: poing américain
climbing anchor: ancrage escalade,piton escalade
climbing sling: sangle d'escalade,longe escalade,longe antichute
ice axe: piolet,piolet à glace
ice screw: broche à glace
avalanche transceiver: détecteur de victimes d'avalanche,détecteur avalanche
avalanche probe: sonde avalanche
avalanche airbag: sac airbag avalanche
mosquito coil: spirale anti-moustiques,serpentin anti-moustiques
citronella candle: bougie citronnelle,bougie à la citronnelle
camping cookware: batterie de cuisine camping
survival kit: kit de survie
emergency blanket: couverture de survie
paracord bracelet: bracelet de survie,bracelet paracorde
night vision device: vision nocturne,jumelles vision nocturne
thermal camera: caméra thermique,monoculaire thermique
golf bag: sac de golf
golf trolley: chariot de golf
multi gym: station de musculation,appareil de musculation
power rack: rack à squat,cage à squat
inversion table: table d'inversion
back stretcher: étireur de dos
pilates reformer: reformer pilates
pilates ring: anneau de pilates
pilates ball: ballon de pilates
balance beam: poutre de gymnastique
gymnastics bar: barre de gymnastique
gymnastic rings: anneaux de gymnastique
battle rope: corde ondulatoire,battle rope
suspension trainer: sangles de suspension
ankle weights: poids chevilles,bracelets lestés
weighted vest: gilet lesté
hand grip strengthener: poignée de musculation,pince musculation main
push-up bars: poignées de pompes
dry bag: sac étanche
swim buoy: bouée de nage
dry suit: combinaison étanche,combinaison sèche
rash guard: lycra anti-uv,t-shirt anti-uv
diving knife: couteau de plongée
dive torch: lampe de plongée,phare de plongée
spear gun: fusil harpon,arbalète de chasse sous-marine
diving weight belt: ceinture de plomb,ceinture de lest
waterskis: skis nautiques
wakeboard: wakeboard
towable tube: bouée tractée
surfboard: planche de surf,skimboard
windsurf board: planche à voile,wingfoil
surf kite: kitesurf,aile de kitesurf
rowing boat: barque
pedal boat: pédalo
sailing boat: voilier
motor boat: bateau à moteur
life raft: radeau de survie
lifebuoy: bouée de sauvetage,bouée couronne
throw bag: sac de lancer
marine flare: feu à main,fusée de détresse
smoke bomb: fumigène,bombe fumigène
boat cover: bâche bateau
boat anchor: ancre bateau
boat seat: siège bateau
boat ladder: échelle bateau
fishing lure: leurre de pêche,leurre souple
fishing hooks: hameçon,hameçons
fishing line: fil de pêche,tresse de pêche
fishing weight: plomb de pêche,plombs de pêche
fishing tackle: attirail de pêche,kit de pêche
pool cover: bâche piscine,bâche de piscine,bâche à bulles
pool filter pump: pompe piscine,pompe de filtration,filtre à sable
pool heater: réchauffeur piscine,pompe à chaleur piscine
pool alarm: alarme piscine,alarme de piscine
pool thermometer: thermomètre piscine
chlorine dispenser: diffuseur de chlore
zip line: tyrolienne
slackline: slackline
skate helmet: casque de skate,casque trottinette
martial arts headguard: casque de boxe
ice hockey helmet: casque de hockey
dumbbell rack: rack à haltères,support haltères
tennis racket: raquette de tennis
squash racket: raquette de squash
padel racket: raquette de padel
pickleball paddle: raquette de pickleball
beach racket set: raquettes de plage
sweatband: bandeau sport,bandeau éponge
car cover: bâche voiture,housse voiture extérieure
motorcycle cover: housse moto,bâche moto
motorcycle lock: antivol moto,bloque-disque
motorcycle boots: bottes moto,bottes de moto
motorcycle trousers: pantalon moto,jean moto
motorcycle gloves: gants moto,gants de moto
motorcycle stand: béquille d'atelier,lève-moto,béquille moto
motorcycle top box: top case,valise moto,bagagerie moto
tyre pressure gauge: manomètre pneu,contrôleur de pression pneu
tyre pressure monitoring system: capteur de pression pneu,tpms
child car seat protector: protège-siège auto,protection siège voiture
baby car mirror: miroir bébé voiture,rétroviseur bébé
car seat travel tray: tablette de voyage enfant,plateau siège auto
parking sensor: radar de recul,aide au stationnement,capteur de stationnement
reversing camera: caméra de recul
car alarm: alarme voiture,antidémarrage
car horn: klaxon,avertisseur sonore voiture
wheel chocks: cale de roue,cales de roues
car phone holder: support téléphone voiture
car kettle: bouilloire de voiture,bouilloire 12v
wheel rim: jante,jantes alu,jante aluminium
caravan: caravane,caravane pliante
golf cart: voiturette de golf,voiturette
utility vehicle: utv,véhicule utilitaire tout-terrain,buggy ssv
all-terrain vehicle: quad,véhicule tout-terrain,quadricycle
snowmobile: motoneige,scooter des neiges
unicycle: monocycle
cargo bike: vélo cargo,vélo-cargo,vélo longtail
e-bike conversion kit: kit de conversion vélo électrique,kit vélo électrique
e-bike battery: batterie vélo électrique,batterie trottinette
bicycle pedal: pédales vélo,pédale de vélo
bicycle saddle: selle de vélo,selle vélo
bicycle wheel: roue de vélo,paire de roues vélo
bicycle crankset: pédalier,manivelle vélo
bicycle brake: frein vélo,frein à disque vélo,levier de frein
bicycle computer: compteur vélo,compteur de vélo
cycling gloves: gants de vélo,gants vélo
cycling shoes: chaussures de vélo,chaussures vélo
car ramp: rampe voiture
loading ramp: rampe de chargement
kerb ramp: rampe de trottoir,rampe de seuil
warning triangle: triangle de signalisation,triangle de présignalisation
roadside warning light: gyrophare,feu de détresse
steering wheel lock: antivol volant,canne antivol
wheel clamp: sabot de denver
steering wheel: volant sport,volant auto
gaming steering wheel: volant de course,volant ps4
exhaust silencer: pot d'échappement,silencieux échappement,ligne d'échappement
catalytic converter: catalyseur,pot catalytique
oil filter: filtre à huile
car air filter: filtre à air voiture,filtre à air moteur
cabin filter: filtre habitacle,filtre à pollen
fuel filter: filtre à carburant,filtre à gasoil
spark plug: bougie d'allumage,bougies d'allumage
fuel pump: pompe à carburant,pompe à essence
alternator: alternateur
starter motor: démarreur voiture
brake hose: flexible de frein
brake caliper: étrier de frein
brake shoes: mâchoires de frein
ball joint: rotule de suspension
wheel bearing: roulement de roue
wheel hub: moyeu de roue
control arm: bras de suspension
tie rod end: rotule de direction,biellette de direction
tow bar: attelage,attelage remorque
hitch ball: boule d'attelage
drawbar: timon de remorque
car trailer: remorque voiture,remorque bagagère
boat trailer: remorque bateau
horse trailer: van à chevaux
agricultural tractor: tracteur agricole
lawn tractor: tracteur tondeuse,autoportée,tondeuse autoportée
excavator: pelleteuse,mini-pelle
wheel loader: chargeuse sur pneus
forklift: chariot élévateur,gerbeur
pallet truck: transpalette
hand truck: diable pliant,diable de manutention,diable escalier
platform trolley: chariot plateforme,plateau roulant
wheelbarrow: brouette,chariot de jardin
folding wagon: chariot de plage,chariot de transport pliable
bicycle handlebar: guidon vélo,guidon de vélo
bicycle stem: potence vélo
bicycle frame: cadre de vélo,cadre vélo
bicycle fork: fourche de vélo,fourche suspendue,fourche vélo
bicycle tyre: pneu vélo,pneu de vélo
inner tube: chambre à air,chambre à air vélo
bicycle stand: râtelier vélo,support vélo mural
bicycle repair stand: pied d'atelier vélo
bicycle bell: sonnette vélo,sonnette de vélo
bicycle basket: panier vélo,panier de vélo
bicycle bag: sacoche vélo,sacoche de vélo
cycling jersey: maillot de vélo,maillot cycliste
cycling shorts: cuissard vélo,cuissard
pregnancy seat belt: ceinture de sécurité grossesse
seat belt positioner: guide ceinture enfant,clip ceinture de sécurité
head support strap: bandeau maintien tête siège auto,soutien-tête enfant
leg warmers: jambières,guêtres,jambière
cufflinks: boutons de manchette,bouton de manchette,pince à cravate,épingle à cravate
necklace: collier,collier pendentif,ras de cou,sautoir,chaîne collier
earrings: boucles d'oreilles,créoles,clous d'oreilles,puces d'oreilles
body piercing: piercing nez,piercing nombril,piercing,anneau nez
brooch: broche bijou,badge épingle,pin's
hair clip: barrette cheveux,serre-tête,chouchou,élastiques cheveux,pince à cheveux,bandeau cheveux
hair brush: brosse à cheveux,peigne,brosse démêlante
t-shirt: t-shirt,tee-shirt,polo homme,débardeur,chemisier
hoodie: sweat à capuche,sweat-shirt,veste polaire,sweat zippé
jumper: pull,gilet tricoté,cardigan,pull col roulé
coat: manteau,doudoune,parka,imperméable,trench,coupe-vent
suit: costume homme,blazer,veste de costume,cravate,nœud papillon
pyjamas: pyjama,chemise de nuit,nuisette,robe de chambre,peignoir,combinaison pyjama
underwear: sous-vêtements,soutien-gorge,culotte,boxer homme,slip homme,gaine,sous-vêtement thermique
socks: chaussettes,collants,bas,chaussettes chaudes,socquettes
swimwear: maillot de bain,bikini,short de bain,t-shirt anti-uv,bonnet de bain
baby clothes: body bébé,grenouillère,barboteuse,dors-bien,gigoteuse,vêtement bébé
baby sleeping bag: gigoteuse,turbulette,emmaillotage,chancelière,nid d'ange
bib: bavoir,bavette,lange bébé,bavoir silicone
apron: tablier de cuisine,tablier,blouse de peinture
hat: bonnet,chapeau,bob enfant,casquette,chapeau de paille,cagoule
shoes: chaussures,baskets,chaussures de course,ballerines,escarpins,mocassins,chaussures enfant
sandals: sandales,tongs,sabots,claquettes,chaussures aquatiques,nu-pieds
handbag: sac à main,sac bandoulière,sac cabas,pochette,banane sac,sac de sport,tote bag
cosmetic bag: trousse de toilette,vanity,sacoche ordinateur,sac à langer,trousse maquillage
watch: montre,montre homme,montre enfant,montre-bracelet,montre femme
smartwatch: montre connectée,bracelet connecté,montre gps,tracker d'activité
sunglasses: lunettes de soleil,lunettes polarisées,lunettes de sport
reading glasses: lunettes de lecture,lunettes anti-lumière bleue,lunettes loupe,lunettes presbytie
magnifying glass: loupe,lampe loupe,loupe de lecture
eclipse glasses: lunettes éclipse,lunettes d'éclipse,lunettes éclipse solaire
umbrella: parapluie,parapluie pliant,parapluie enfant,ombrelle
: le,les,des,du,et,pour,avec,sans,une,aux,en,sur
nail gun: cloueur,cloueur pneumatique,agrafeuse électrique,pistolet à clous,agrafeuse murale
angle grinder: meuleuse,meuleuse d'angle,disqueuse,touret à meuler
heat gun: décapeur thermique,pistolet à air chaud
glue gun: pistolet à colle
jigsaw: scie sauteuse,scie sabre,scie à chantourner,scie à ruban
circular saw: scie circulaire,scie à onglet,scie sur table,scie plongeante,coupe-carreaux
cordless drill: perceuse,perceuse visseuse,visseuse,perforateur,visseuse à choc
impact wrench: clé à choc,boulonneuse,clé dynamométrique
sander: ponceuse,ponceuse excentrique,ponceuse à bande,outil multifonction
rotary tool: outil rotatif,graveur électrique,défonceuse,rabot électrique
pressure washer: nettoyeur haute pression,karcher
hedge trimmer: taille-haie,taille-haies,cisaille à gazon,taille haie
grass trimmer: coupe-bordures,débroussailleuse,coupe bordure
leaf blower: souffleur de feuilles,souffleur,aspirateur feuilles
chainsaw: tronçonneuse,mini tronçonneuse,élagueuse,scie à chaîne
log splitter: fendeur de bûches,fendeuse à bois,fendeuse de bûches
garden shredder: broyeur de végétaux,broyeur végétaux,broyeur de branches
tiller: motobineuse,motoculteur,tarière thermique
pruning shears: sécateur,sécateur électrique,ébrancheur
garden sprayer: pulvérisateur,pulvérisateur à pression,désherbeur thermique
garden hose: tuyau d'arrosage,dévidoir,arroseur,arrosoir
greenhouse: serre de jardin,serre tunnel,carré potager,composteur
electric fence: clôture électrique,électrificateur,électrificateur de clôture
water pump: pompe à eau,pompe immergée,pompe vide-cave,pompe piscine,pompe de relevage
generator: groupe électrogène,générateur électrique,générateur inverter
cement mixer: bétonnière,malaxeur,mélangeur de mortier
welding machine: poste à souder,poste de soudure,soudeuse,découpeur plasma,soudeur inverter
welding helmet: masque de soudure,masque à souder,masque soudure,casque de soudure,cagoule de soudure
blow torch: chalumeau,chalumeau cuisine,lampe à souder,chalumeau gaz
paint sprayer: pistolet à peinture,pulvérisateur peinture,aérographe,station de peinture
air compressor: compresseur,compresseur d'air,compresseur sans huile
tyre inflator: gonfleur de pneus,gonfleur,compresseur portable,gonfleur électrique,gonfleur voiture,mini compresseur
hydraulic jack: cric hydraulique,cric,cric rouleur,cric bouteille,chandelles voiture,cric voiture
hoist, winch: treuil,palan électrique,palan à chaîne
ratchet strap, tow rope: sangle à cliquet,sangle d'arrimage,corde de remorquage
roof box: coffre de toit,sac de toit
roof rack: barres de toit,porte-vélo,porte-vélos
car seat covers: housses de siège auto
car mats: tapis de voiture,tapis de coffre
car sunshade: pare-soleil voiture
car battery charger: chargeur de batterie,chargeur batterie voiture,mainteneur de charge
car bulb: ampoule h7,ampoules voiture
light bar, fog lights: feux antibrouillard,barre led voiture
brake pads: plaquettes de frein
brake discs: disques de frein
shock absorber: amortisseur
snow chains: chaînes à neige,chaussettes à neige
car tyre: pneu,pneus hiver,pneu voiture
motorcycle helmet: casque moto,casque intégral,casque modulable,casque jet
motorcycle jacket, motorcycle suit: blouson moto,veste moto,combinaison moto,pantalon moto,gilet airbag
mini motorcycle: pocket bike,quad enfant,quad,kart à pédales,karting,moto cross enfant,mini moto
safety helmet: casque de chantier,casque de sécurité,casque d'équitation,bombe équitation,casque de ski
dust mask: masque anti-poussière,masque ffp2,masque à gaz,masque respiratoire,masques chirurgicaux
safety glasses: lunettes de protection,lunettes de sécurité,visière de protection,écran facial
ear defenders: casque anti-bruit,casque antibruit,bouchons d'oreilles,protection auditive
work gloves: gants de travail,gants anti-coupure,gants nitrile,gants jetables,gants de jardinage,gants de four,gants de soudeur,maniques
safety shoes: chaussures de sécurité,baskets de sécurité,bottes de sécurité
hi-vis vest: gilet de sécurité,gilet haute visibilité,gilet jaune,combinaison de protection,pantalon de travail
knee pads: genouillères,kit de protection roller,protège-tibias,protège-dents,dorsale moto,protections roller
fire extinguisher: extincteur,extincteur voiture,extincteur à poudre,aérosol extincteur
fire blanket: couverture anti-feu,couverture antifeu,échelle d'évacuation
gas regulator: détendeur gaz,détendeur butane
gas cartridge, gas cylinder: bouteille de gaz,cartouche de gaz
lighter: briquet,briquet tempête,briquet électrique,allume-gaz
matches, fire starter: allumettes,allume-feu
drain cleaner: déboucheur,déboucheur canalisation,déboucheur gel,déboucheur canalisations
oven cleaner: nettoyant four,décapant four,dégraissant,anticalcaire
mould remover: anti-moisissures,nettoyant moisissures,gel wc,nettoyant salle de bain,anti-moisissure
laundry detergent: lessive liquide,lessive,adoucissant,détachant,tablettes lave-vaisselle,liquide vaisselle,capsules de lessive
multi-purpose cleaner: nettoyant multi-usages,nettoyant vitres,nettoyant sol,spray nettoyant
disinfectant: désinfectant,gel hydroalcoolique,spray désinfectant,gel désinfectant
pool chlorine: chlore piscine,galets de chlore,chlore choc,anti-algues,ph moins
wood stain: lasure,vernis bois,huile pour bois,saturateur bois,teinture bois,lasure bois
spray paint: peinture aérosol,bombe de peinture,peinture en bombe,peinture spray,aérosol peinture
wall paint: peinture murale,peinture acrylique mur,peinture glycéro,sous-couche peinture,peinture métal
epoxy resin: résine époxy,résine epoxy,résine uv,résine polyester
polyurethane foam: mousse polyuréthane,mousse expansive,mastic silicone,mastic acrylique
paint stripper: décapant peinture,décapant,diluant,white spirit,alcool à brûler,dissolvant peinture
lamp oil: huile lampante,huile de lampe
lighter fluid: essence à briquet,allume-barbecue liquide
ethanol fuel: gel combustible
engine oil: huile moteur
chain lubricant: lubrifiant chaîne,graisse chaîne
brake cleaner: nettoyant freins
antifreeze, screenwash: antigel,lave-glace,liquide de refroidissement
car shampoo: shampoing auto
impregnation spray: spray imperméabilisant,imperméabilisant,cirage,spray chaussures
rat poison: raticide,mort aux rats,souricide,rodenticide,poison rat,appât rat
mouse trap: piège à souris,piège à rats,tapette à souris,piège à mouches,appât fourmis,piège mites,anti-limaces
insecticide: insecticide,bombe insecticide,anti-cafards,anti-guêpes,spirales anti-moustiques,désherbant,anti-fourmis
fertiliser: engrais,engrais gazon,terreau,engrais liquide
tool set: coffret à outils,caisse à outils,jeu de tournevis,coffret douilles,boîte à outils,malette à outils
laser level: niveau laser,niveau à bulle,télémètre laser,détecteur de matériaux
workbench: établi,servante d'atelier,diable de transport,brouette,tréteau,étau d'établi,chariot de transport
extension reel: enrouleur électrique,rallonge électrique,multiprise,rallonge,bloc multiprise,enrouleur de câble
`,
  types: `
toy: jouet,jouets,jeu d'éveil
soft-toy: peluche,doudou,ours en peluche
doll: poupée,poupon,figurine
slime: pâte slime,pâte gluante
modelling-clay: pâte à modeler,sable magique
toy-vehicle: voiture jouet,petite voiture,train jouet,voiture télécommandée,train en bois
drone: drone,quadricoptère
ride-on: porteur,draisienne,tricycle,cheval à bascule
toy-scooter: trottinette,trottinette enfant
toy-weapon: pistolet à eau,pistolet jouet,arc jouet,arbalète
magnetic-toy: jouet magnétique,jeu magnétique,blocs magnétiques
magnetic-balls: billes magnétiques,boules magnétiques
water-beads: perles d'eau,billes d'eau,perles de gel
balloon: ballon de baudruche,ballons de baudruche,ballons gonflables
ball: balle,ballon de foot,balle rebondissante
rattle: hochet
bath-toy: jouet de bain,canard de bain
wooden-toy: jouet en bois
building-toy: blocs de construction,briques de construction
puzzle: casse-tête
musical-toy: jouet musical,téléphone jouet
bubble-toy: bulles de savon,pistolet à bulles
squeeze-toy: jouet anti-stress,balle anti-stress
finger-paint: peinture à doigts,peinture au doigt
art-set: crayons de couleur,craie,kit de peinture,feutres
costume: déguisement,costume de carnaval
costume-mask: masque de carnaval,masque d'halloween
playground-toy: toboggan,structure d'escalade,tente de jeu,château gonflable
swing: balançoire
jump-rope: corde à sauter
musical-instrument: guitare,flûte
clothing: vêtement,vêtements,ensemble enfant
hoodie: sweat à capuche,sweat-shirt,veste à capuche
sweater: pull-over,gilet tricoté,chandail
jacket: veste,manteau,blouson,doudoune,imperméable,parka
snowsuit: combinaison enfant,grenouillère,barboteuse,body bébé,salopette
trousers: pantalon,jean enfant,short enfant,legging,jogging
dress: robe,robe enfant
skirt: jupe
shirt: chemise,tee-shirt,chemisier,t-shirt
tracksuit: survêtement
nightwear: pyjama,chemise de nuit,peignoir
underwear: sous-vêtement,culotte,soutien-gorge
swimwear: maillot de bain
socks: chaussettes,collants
gloves: gants,moufles
hat: bonnet,chapeau,casquette
scarf: écharpe,foulard,tour de cou
belt: ceinture cuir,bretelles
shoes: chaussures,bottes,bottines,chaussures de sécurité
sandals: sandales,tongs,sabots
slippers: pantoufles,chaussons
bag: sac à main,sac,trousse de toilette,trousse,pochette
backpack: sac à dos,cartable
wallet: portefeuille,porte-monnaie,porte-cartes
luggage: valise,bagage cabine,sac de voyage
watch: montre,bracelet de montre,montre-bracelet
sunglasses: lunettes de soleil
glasses: lunettes de lecture,lunettes de vue,monture de lunettes
jewellery: bijoux,bijou,parure
earrings: boucles d'oreilles,boucle d'oreille,créoles
necklace: collier,ras de cou
pendant: pendentif,breloque
bracelet: bracelet,gourmette
ring-jewellery: bague,bagues,anneau
brooch: broche
hair-accessory: barrette,serre-tête,élastique cheveux,bandeau cheveux
key-ring: porte-clés,porte-clé
umbrella: parapluie,parasol,ombrelle
cot: lit bébé,lit à barreaux,lit parapluie,lit pour enfant
cradle: berceau,transat bébé,couffin,réducteur de lit,balancelle
high-chair: chaise haute
stroller: poussette,landau
car-seat: siège auto,siège-auto,rehausseur,cosy auto,coque bébé
baby-carrier: porte-bébé,écharpe de portage
baby-walker: trotteur,youpala,chariot de marche
playpen: parc bébé,parc pour enfant
safety-gate: barrière de sécurité
bed-rail: barrière de lit,tour de lit
soother: sucette,tétine,tototte
soother-holder: attache-tétine,attache-sucette,attache tétine
teether: anneau de dentition,jouet de dentition,collier de dentition
baby-bottle: biberon
feeding-pillow: coussin d'allaitement,coussin biberon,porte-biberon
baby-sleeping-bag: gigoteuse,turbulette
playmat: tapis d'éveil,tapis de jeu
swim-seat: siège de natation,bouée,brassards,bouée bébé
changing-table: table à langer,matelas à langer
diaper: couche bébé,couches bébé
baby-bath: baignoire bébé,siège de bain,anneau de bain
baby-monitor: écoute-bébé,babyphone
potty: pot bébé
charger: chargeur,chargeur usb,chargeur rapide,chargeur de batterie
wireless-charger: chargeur sans fil,chargeur à induction
car-charger: chargeur voiture,chargeur allume-cigare
power-supply: alimentation,adaptateur secteur,bloc d'alimentation,transformateur
travel-adaptor: adaptateur de voyage,adaptateur de prise
power-bank: batterie externe,batterie portable,batterie de secours
cable: câble,câble de charge,câble usb,cordon d'alimentation
extension-lead: rallonge,multiprise,rallonge électrique,enrouleur
socket: prise électrique,prise de courant,interrupteur,variateur
battery: batterie,piles,accumulateur
button-battery: pile bouton,piles bouton
lighting-chain: guirlande lumineuse,guirlande électrique,rideau lumineux
lighting: luminaire,éclairage,lumière led
lamp: lampe,lampe de bureau,ampoule,lampadaire
ceiling-lamp: plafonnier,suspension luminaire,lustre,applique murale,projecteur led
night-lamp: veilleuse
led-strip: ruban led,bande led
flashlight: lampe torche,lampe frontale,lampe de poche
hair-dryer: sèche-cheveux,seche cheveux
hair-styler: lisseur,fer à lisser,fer à friser,boucleur,fer à boucler
shaver: rasoir électrique,tondeuse cheveux,épilateur,tondeuse à cheveux,rasoir
massager: appareil de massage,pistolet de massage,masseur
heater: radiateur,chauffage,chauffage d'appoint,poêle à gaz,chauffage au gaz,radiateur soufflant,convecteur
electric-blanket: couverture chauffante,surmatelas chauffant
heating-pad: coussin chauffant,chauffe-mains,chauffe-pieds
fan: ventilateur,brasseur d'air
air-conditioner: climatiseur,rafraîchisseur d'air
humidifier: humidificateur
dehumidifier: déshumidificateur
air-purifier: purificateur d'air,ioniseur
aroma-diffuser: diffuseur d'arômes,diffuseur d'huiles essentielles,brûle-parfum
kettle: bouilloire,bouilloire électrique
fryer: friteuse,friteuse à air
cooker: cuiseur à riz,micro-ondes,mijoteuse,gamelle chauffante
pressure-cooker: autocuiseur,cocotte-minute
hot-plate: plaque de cuisson,plaque à induction,plaque électrique
toaster: grille-pain,machine à pain
waffle-maker: gaufrier,crêpière
blender: mixeur,batteur,robot culinaire,extracteur de jus,robot de cuisine,centrifugeuse
coffee-maker: cafetière,machine à café,moulin à café,machine à expresso
refrigerator: réfrigérateur,congélateur,glacière,machine à glaçons
washing-machine: lave-linge,lave-vaisselle,machine à laver
dryer-appliance: sèche-linge
vacuum-cleaner: aspirateur,robot aspirateur,nettoyeur vapeur
iron-appliance: fer à repasser,défroisseur
headphones: écouteurs,casque audio,oreillettes
speaker: enceinte,enceinte bluetooth,haut-parleur
radio: talkie-walkie,poste radio
projector: projecteur vidéo,vidéoprojecteur
smartwatch: montre connectée,montre intelligente
mobile-phone: téléphone portable,téléphone mobile
tablet-laptop: ordinateur portable,tablette tactile
camera: caméra,appareil photo,caméra de surveillance
remote-control: télécommande
television: téléviseur,télévision,écran pc
smoke-alarm: détecteur de fumée,avertisseur de fumée,daaf
gas-alarm: détecteur de monoxyde de carbone,détecteur de gaz
insect-killer: lampe anti-moustique,raquette électrique,tue-insectes
nail-lamp: lampe à ongles,lampe uv ongles,ponceuse ongles
soldering-iron: fer à souder,pistolet à colle,décapeur thermique
laser-pointer: pointeur laser,graveur laser
electric-sterilizer: stérilisateur,chauffe-biberon
water-heater: chauffe-eau,thermoplongeur,robinet chauffant
hair-removal-wax: chauffe-cire
cosmetics: cosmétique,coffret beauté,maquillage
perfume: parfum,eau de toilette,eau de parfum,brume corporelle
aftershave: après-rasage,lotion après-rasage
shaving-product: mousse à raser,crème à raser,gel à raser
deodorant: déodorant,anti-transpirant
body-spray: spray corporel
shampoo: shampooing,shampoing,champú,szampon
hair-conditioner: après-shampooing,après-shampoing
hair-mask: masque capillaire,huile capillaire,lotion capillaire
hair-styling: gel coiffant,cire coiffante,mousse coiffante
hairspray: laque cheveux,spray coiffant
hair-cream: crème capillaire,crème coiffante
hair-relaxer: défrisant,lissage brésilien,lissage à la kératine
hair-dye: coloration cheveux,teinture cheveux,coloration capillaire,décoloration
henna: henné,tatouage temporaire
shower-gel: gel douche,crème de douche,gel bain et douche
bath-foam: bain moussant,sel de bain
bath-bomb: bombe de bain,boule de bain
soap: savon,savon liquide,gel lavant
body-lotion: lait corporel,lait pour le corps,crème pour le corps,crème hydratante,beurre corporel
hand-cream: crème mains,crème pour les mains,crème pieds
face-cream: crème visage,crème de nuit,crème de jour,contour des yeux,crème anti-rides
face-serum: sérum visage,ampoules
face-tonic: tonique visage,lotion tonique,eau micellaire
cleanser: lait démaquillant,nettoyant visage,démaquillant,gommage
wipes: lingettes
face-mask-cosmetic: masque visage,masque en tissu
skin-lightening: crème éclaircissante,lait éclaircissant,crème blanchissante,éclaircissant,sérum éclaircissant
sunscreen: crème solaire,lait solaire,spray solaire,huile solaire
tanning-product: autobronzant,huile bronzante,monoï
body-oil: huile corporelle,huile de massage,huile essentielle,huile pour le corps
nail-polish: vernis à ongles,vernis semi-permanent,vernis gel
nail-product: gel uv ongles,faux ongles,ongles acryliques,gel de construction
nail-glue: colle à ongles,colle faux ongles
eyelash-product: faux cils,colle à cils,extension de cils,sérum cils
eye-make-up: fard à paupières,crayon yeux,khôl,crayon à sourcils
lip-product: rouge à lèvres,baume à lèvres,brillant à lèvres,crayon à lèvres
make-up-face: fond de teint,poudre visage,anticernes,fard à joues,talc
tattoo-ink: encre de tatouage,encre tatouage
permanent-make-up: maquillage permanent,pigment maquillage permanent
toothpaste: dentifrice,bain de bouche,blanchiment dentaire
hand-sanitiser: gel hydroalcoolique,solution hydroalcoolique
intimate-product: préservatif,lubrifiant intime,gel intime,sextoy
scooter: trottinette
electric-scooter: trottinette électrique
hoverboard: hoverboard,gyropode,monoroue
bicycle: vélo,vélo enfant,bicyclette,vtt,vélo cargo
electric-bicycle: vélo électrique,vélo à assistance électrique,vae
bicycle-part: siège vélo,remorque vélo,éclairage vélo,fourche vélo,porte-vélo
skateboard: planche à roulettes,skateboard
roller-skates: patins à roulettes,rollers,patins à glace
moped: cyclomoteur,mobylette,scooter électrique
motorcycle: motocyclette,pocket bike
passenger-car: camping-car,véhicule utilitaire,fourgon
lorry: camion,autobus,autocar,remorque,tracteur
car-part: pièce auto,disque de frein,plaquette de frein,essuie-glace,jante,attelage,filtre à huile,cric,tapis de voiture
tyre: pneu,pneus,chambre à air
helmet: casque,casque vélo,casque moto,casque de ski,bombe équitation,casque de chantier
life-jacket: gilet de sauvetage,gilet de flottaison,aide à la flottabilité
safety-vest: gilet de sécurité,gilet jaune,gilet haute visibilité
mask: masque,masque chirurgical
respirator: masque ffp2,masque de protection respiratoire,masque anti-poussière
goggles: lunettes de protection,lunettes de natation,masque de ski,masque de soudure,visière
protective-gloves: gants de protection,gants de travail,gants jetables,gants moto
protective-gear: genouillères,protections roller,protège-tibias,dorsale
hearing-protection: bouchons d'oreilles,casque antibruit,protection auditive
climbing-gear: baudrier,mousqueton,corde d'escalade,harnais antichute,crampons
fitness-equipment: haltère,tapis de course,vélo d'appartement,barre de traction,élastique fitness
ski-equipment: skis,fixation ski,luge,planche à neige
diving-equipment: tuba,masque de plongée,détendeur,combinaison néoprène
pool-toy: matelas gonflable,piscine gonflable,bateau gonflable,jouet gonflable,pataugeoire,piscine
boat-part: kayak,moteur hors-bord,hublot
fishing: leurre,canne à pêche,plomb de pêche,appât
weapon-sport: bombe lacrymogène,carabine à air,arc de chasse
chair: chaise,tabouret,fauteuil,chaise pliante,chaise de bureau
table: bureau,table basse,table à manger,table pliante
bed: lit superposé,cadre de lit,canapé,lit mezzanine
mattress: matelas,surmatelas
bedding: linge de lit,couette,couverture,plaid,drap housse
pillow: oreiller,coussin
cabinet: commode,armoire,étagère,bibliothèque,meuble à tiroirs
ladder: échelle,échelle télescopique,escabeau,marchepied
curtain: rideau,store enrouleur,store vénitien,rideau de douche
rug: tapis,tapis de bain,paillasson,nappe
candle: bougie,bougies,bougie parfumée,chauffe-plat
candle-holder: bougeoir,photophore,chandelier,cheminée bioéthanol,cheminée de table
lighter: briquet,allume-gaz
electronic-cigarette: cigarette électronique,puff,e-liquide,cigarette jetable,vapoteuse
tobacco: chicha,narguilé,tabac,sachets de nicotine
fireworks: feu d'artifice,pétard,pétards,cierge magique,fumigène
sky-lantern: lanterne céleste,lanterne volante,lanterne chinoise
christmas-decoration: décoration de noël,sapin de noël,boule de noël,décoration halloween,boule à neige
cookware: poêle,casserole,marmite,batterie de cuisine,sauteuse
baking-ware: moule à gâteau,moule silicone,plaque de four
tableware: vaisselle,assiette,tasse,bol,couverts,mug,verre à boire,gobelet
bottle: gourde,bouteille isotherme,thermos,bouteille d'eau
knife: couteau,couteau de cuisine,canif,cutter
kitchen-tool: râpe,éplucheur,mandoline,ouvre-boîte,planche à découper,siphon à chantilly,ustensile de cuisine
grill: barbecue,plancha,gril électrique,brasero
gas-stove: réchaud,réchaud à gaz,cuisinière à gaz,chalumeau,cartouche de gaz,détendeur gaz
wood-stove: poêle à bois,poêle à granulés,cheminée
hot-water-bottle: bouillotte
power-tool: perceuse,meuleuse,ponceuse,visseuse,outil,coffret outils,tournevis,perforateur
saw: scie,scie circulaire,scie sauteuse,scie à onglet
saw-blade: lame de scie,disque à tronçonner,disque de coupe,lame circulaire
chainsaw: tronçonneuse,mini tronçonneuse,élagueuse
brush-cutter-part: tête de débroussailleuse,lame de débroussailleuse
garden-tool: tondeuse à gazon,taille-haie,débroussailleuse,souffleur de feuilles,nettoyeur haute pression,broyeur,fendeuse
pump-compressor: pompe,compresseur,groupe électrogène,pompe à eau,gonfleur,poste à souder,onduleur
lifting-equipment: palan,treuil,sangle,élingue,pont élévateur,sangle d'arrimage
screw: vis à béton,boulon
construction-product: robinet,isolant,ciment,extincteur,flexible d'eau,paroi de douche,serrure
glue: colle,colle forte,super glue,adhésif,mastic,résine époxy
paint: peinture,peinture en bombe,diluant,décapant,sous-couche
varnish-coating: vernis,vernis bois,lasure
detergent: détergent,lessive,nettoyant,déboucheur,eau de javel,adoucissant,liquide vaisselle,détachant
disinfectant: désinfectant,chlore,biocide,javel pastilles
descaler: détartrant,antirouille
windscreen-fluid: liquide lave-glace,lave-glace,antigel,dégivrant,liquide de refroidissement
pest-control: insecticide,anti-moustique,mort aux rats,désherbant,répulsif,antimites,raticide
air-freshener: désodorisant,parfum d'intérieur,parfum d'ambiance,désodorisant voiture
adhesive-tape: ruban adhésif,scotch,adhésif double face
stationery: trousse scolaire,stylo,crayon,gomme,ciseaux,feutre,surligneur,correcteur,autocollants
book: livre,livre bébé,livre en tissu,cahier de coloriage
phone-case: coque de téléphone,étui téléphone,support téléphone
pet-product: jouet pour chien,jouet pour chat,laisse,collier pour chien,litière,collier chien,collier anti-aboiement
food-supplement: complément alimentaire,vitamines,protéines en poudre,thé minceur,gélules
candy: bonbons,confiserie,chocolat,chewing-gum,sucettes bonbons
medical-device: thermomètre,tensiomètre,fauteuil roulant,lentilles de contact,déambulateur,béquille
sleeping-bag: sac de couchage,hamac
tent: tente,tonnelle,tente de camping
money-counter: compteuse de billets,destructeur de documents,plastifieuse
incense: encens,bâtons d'encens,porte-encens
textile-dye: teinture textile,peinture textile
window-magnet: aimant,aimants,magnet frigo
clock: réveil,horloge,radio-réveil
game-console: console de jeu,console de jeux,manette
learning-tower: tour d'observation,tour d'apprentissage
mirror: miroir
glow-stick: bâton lumineux,bracelet fluo
depilatory: crème dépilatoire,cire dépilatoire
circuit-breaker: disjoncteur,interrupteur différentiel
range-hood: hotte aspirante,hotte de cuisine
board-game: jeu de société,jeu de cartes
racket-sport: raquette,badminton
`,
  offers: `
spare: de rechange,piece detachee,pieces detachees,rechange,kit de reparation
accessory: accessoire,accessoires
hose: tuyau,flexible
nozzle: buse,embout,diffuseur,gicleur
part thermocouple: thermocouple,allumeur
part regulator: detendeur,vanne
filter: filtre,filtres,lot de filtres
brush: brosse,brosses,brosse laterale
part mop: serpilliere
part dust-bag: sac aspirateur,sacs
part chain: chaine
engine-part: carburateur,piston,cylindre,roulement,ressort,charniere,engrenage
part electric-part: fusible,thermostat,minuterie,condensateur,transformateur,ecran
pad: mousse,rembourrage
part visor: visiere,ecran facial
part tray-part: ramasse-miettes,tiroir a miettes,socle
stopper: bouchon,bec,tamis
belt: courroie,sangle,bracelet
motor: moteur,pompe
wheel: roue,pneu,chambre a air
part brake: plaquette de frein
battery: batterie,pile,support de pile,boitier de piles,pack batterie,batterie de rechange
charger: chargeur,station de charge,adaptateur,bloc d alimentation,bloc secteur,adaptateur secteur,socle de charge,base de charge,adaptateur de voyage,adaptateur prise,chargeur allume-cigare
cable: cable,cordon,cable de charge,cable de chargement,cordon d alimentation,cordon secteur,cable d alimentation
remote: telecommande
lid: couvercle
gasket: joint,joint de couvercle,joint d etancheite
blade: lame,lames
attachment: accessoire tete,fouet
part propeller: helice,helices
hardware: vis,visserie
part board: carte mere,carte electronique
switch: interrupteur,bouton,capteur
handle: poignee,manche
part shell: coque,boitier
tray: bac,panier,plateau,verre doseur,gobelet doseur
bulb: ampoule,resistance
refill: recharge,cartouche
part wick: meche
part shade: abat-jour
part teat: tetine,tetines
part power-base: base d alimentation,socle chauffant
part transducer: membrane,transducteur
part harness: harnais,barre de maintien
part crumb: bac a miettes
part starter: lanceur,demarreur
part carb: reservoir d essence,durite
part glass: verre de rechange
part cells: cellules
part led: module led
accessory rain: capote,canopy
accessory mount: fixation murale,trepied,support telephone
accessory cleaning: brosse de nettoyage,kit de nettoyage,detartrant
bundle: garde-boue,porte-bagages,sacoche,bequille
cover: housse,bache,protection,housse de protection,habillage pluie
case: etui,sac,pochette,sac de transport,mallette,coque
holder: support,support mural,socle,fixation,base
film: film de protection,verre trempe
net: moustiquaire,chanceliere,porte-gobelet,ombrelle
sticker: autocollant,autocollants
accessory bedding: drap,drap housse,matelas,tour de lit
cushion: coussin,reducteur
accessory clothes: vetements
clip: boucle,crochet,pince
part feet: patin,ventouse
part castor: roulette
part runner: glissiere,coulisse
part ear-tip: embout silicone
part disc: disque,papier abrasif
part carbon: charbons
part! side: gauche seul,droit seul
accessory soother-holder: attache tetine,attache sucette
part gearbox: reducteur moteur
accessory fluid: lubrifiant,huile de chaine,produit detartrant,pastille detartrante
accessory fuel: recharge de gaz
accessory wear: semelle,lacets
accessory party: carte d invitation
accessory inflator: gonfleur,pompe a air
accessory patch: rustine,kit anti crevaison
accessory sleeve: sac de rangement
service fitting: installation,pose,montage,depose
accessory holder-only: fixation magnetique
accessory key-ring: porte-cles
manual-strong: mode d'emploi,notice d'utilisation,manuel d'utilisation,manuel utilisateur,notice,livre de recettes,patron de couture,manuel d atelier,guide d utilisation,notice de montage,vue eclatee
manual: manuel
packaging-strong: boite vide,boites vides,emballage vide,carton vide,flacon vide,pot vide,boite seule,emballage seul,sans contenu,emballage d origine seul
packaging: boite,emballage
service: reparation,service de reparation,location de,a louer,service d'installation,montage a domicile,extension de garantie,entretien de,revision de,prestation,pret de
service-word: entretien
wanted: je cherche,je recherche,cherche a acheter,rachat de,achete votre
miniature: miniature de,maquette,maison de poupee,replique miniature,modele reduit
print: affiche,carte postale,publicite ancienne,impression sur toile,poster mural,tirage photo
none: boite cadeau,coffret cadeau
part saddle: selle,selle de velo,tige de selle,collier de selle
part handlebar: guidon,poignees de guidon,poignee de guidon,ruban de guidon,guidoline,potence de guidon
part pedal: pedale,pedales,pedalier,manivelle,boitier de pedalier
part training-wheel: roulettes stabilisatrices,stabilisateurs,petites roues,roues stabilisatrices
part derailleur: derailleur,manette de vitesse,pignon,plateau de pedalier,roue libre,cable de vitesse
part spoke: rayon de roue,jante,jantes,moyeu,axe de roue,blocage rapide,fond de jante
part fork: fourche,fourche suspendue,amortisseur,amortisseurs,verin a gaz
part footrest-peg: grip de plateau
accessory bike-light: feu arriere,feu avant,clignotant,clignotants,catadioptre,reflecteur,reflecteurs
accessory bike-lock: antivol,antivol velo,cadenas velo,bloque disque
accessory bike-carry: panier velo,panier avant,sacoche de cadre,sacoche de selle,sacoche de guidon,porte-bidon,couvre selle
part scooter-controller: accelerateur,gachette d accelerateur,loquet de pliage,tableau de bord
part valve-stem: bouchon de valve,valve de pneu,demonte-pneu,kit reparation crevaison,pneu plein
part moto-part: retroviseur,pot d echappement,echappement,silencieux,carenage,pare-brise,embrayage,levier d embrayage,radiateur moteur
part car-part: balai d essuie-glace,essuie-glace,essuie-glaces,tapis de coffre,housse de siege,housses de siege,couvre volant,pare-chocs,enjoliveur,enjoliveurs,barres de toit,bavettes,bras de suspension,biellette,pompe a essence,pompe a eau,filtre a huile,courroie de distribution,alternateur,sonde lambda
accessory ride-protect: coudieres,protege-poignets,mentonniere,sac a casque,cache casque
part drive-belt: courroie d entrainement,poulie,galet tendeur,volant moteur,cloche d embrayage
part bolt-small: rondelles,ecrou,ecrous,rivet,rivets,cheville,chevilles,entretoise,entretoises,goupille,goupilles,circlip,roulement a billes
part mower-part: lame de tondeuse,lames de tondeuse,bac de ramassage,bac a herbe,kit mulching,obturateur mulching,cable peripherique,fil de coupe,tete de coupe,bobine de fil,fil nylon
part trimmer-line: tete de debroussailleuse,couvercle de bobine,sangle d epaule,harnais d epaule,tube de soufflage
part saw-part: guide chaine,guide de tronconneuse,protege chaine,protege guide,tendeur de chaine,pompe a huile
part generator-part: induit,stator,regulateur de tension,vilebrequin,bielle,segment de piston,segments de piston,culasse,robinet d essence,pochette de joints
part chuck: mandrin,mandrin autoserrant,cle de mandrin,pince de serrage,porte-embout
part tool-bit: coffret embouts,embouts de vissage,embout de vissage,foret,forets,meche de percage,scie cloche,lame de scie,lames de scie,lame de scie sauteuse,fer de rabot,disque diamant,disques abrasifs,brosse metallique,patin de polissage,plateau de poncage,bande abrasive,bandes abrasives,feuille abrasive,feuilles abrasives,fraise de defonceuse
part tool-guard: carter de protection,capot de protection,protege lame,poignee laterale,poignee auxiliaire,guide parallele,butee de profondeur,clip de ceinture,crochet de ceinture
part washer-lance: lance a mousse,pistolet haute pression,canon a mousse,nettoyeur de surface,rotabuse,flexible haute pression,enrouleur,raccord de tuyau,raccord rapide,raccord
part ladder-part: patin d echelle,patins d echelle,barreau,barreaux,ecarteur d echelle
part hose-clamp: collier de serrage,colliers de serrage,tuyau de vidange,tuyau d arrivee d eau,tuyau d aspiration,gaine d evacuation,tuyau d evacuation,kit fenetre,kit de calfeutrage,joint de fenetre,pompe de vidange,bouchon de vidange
part crisper: panier a friture,cuve amovible,grille de cuisson,papier cuisson,plaque de cuisson amovible,lechefrite,bac a graisse,grille panier
part water-tank: reservoir d eau,bac a eau,cartouche filtrante,filtre a eau,flotteur,robinet flotteur
part coffee-part: porte-filtre,porte filtre,filtre a cafe,filtres a cafe,filtre papier,filtres papier,groupe d infusion,unite de percolation,buse vapeur,pot a lait,reservoir a lait,porte capsule,porte-capsules,capsule rechargeable,capsules rechargeables,capsules de cafe,tasseur,bac a marc,bac a grains,meules,verseuse,douchette de percolation
part blender-part: bol mixeur,bol de mixeur,bol blender,gobelet mixeur,ensemble couteaux,bloc lames,bloc couteau,crochet petrisseur,crochets petrisseurs,batteur plat,disque eminceur,disque rapeur,poussoir,pale de petrissage,entraineur,vis sans fin,filtre extracteur
part toaster-part: support viennoiseries,rechauffe-viennoiseries,plaque gaufres,plaques gaufres,plaques interchangeables,plateau tournant,plateau micro-ondes,anneau tournant,joint de porte,grille de four,joint de four
part cooker-part: cuve interieure,cuve de cuisson,soupape,soupape de securite,panier vapeur,poignee de casserole,poignee amovible,bouton de couvercle
part kettle-part: filtre anti-calcaire,filtre anticalcaire,couvercle de bouilloire,base de bouilloire
part iron-part: semelle de fer,semelle de protection,tuyau vapeur,brosse vapeur,cassette anticalcaire,housse de planche a repasser,housse de table a repasser,gant de repassage
part vacuum-part: suceur,suceur plat,suceur parquet,embout d aspirateur,turbobrosse,rouleau brosse,brosse rotative,tube telescopique,tube d aspirateur,tube rallonge,bac a poussiere,collecteur de poussiere,filtre moteur,prefiltre,sac a poussiere,sacs a poussiere,lingette de nettoyage,serpillieres,serpilliere microfibre,brosse principale
part fridge-part: bac a legumes,balconnet,tiroir congelateur,evaporateur,panier a couverts,bras de lavage,bac a produit,boite a produits,joint hublot,manchette de hublot,filtre a peluches,filtre de vidange,poignee de porte,bandeau de commande
part hood-part: filtre a graisse,filtre a charbon,filtre charbon actif,filtre anti-odeur,filtre hotte,pale de ventilateur,pales,grille de ventilateur,grille de protection,helice de ventilateur,moteur de ventilateur
part heater-part: resistance chauffante,tube quartz,tube halogene,interrupteur de basculement,chapeau de bruleur,bougie d allumage,electrode d allumage,conduit de fumee,tuyau de poele,vitre de poele,vitre d insert,joint de poele,grille foyere,bac a cendres,cendrier de poele,brique refractaire,briques refractaires,plaque vermiculite,manchon de lampe,pot de combustion
part humidifier-part: filtre evaporateur,filtre humidificateur,tige de coton,tiges de coton,buse a brume,cartouche de demineralisation,tampon aromatique
accessory consumable-water: recharge parfum,recharge diffuseur
accessory appliance-clean: detartrant liquide,lingettes nettoyantes,spray nettoyant,kit d entretien,huile d entretien,produit d entretien,chiffon microfibre,goupillon,batonnets de nettoyage
part grill-part: grille de barbecue,grilles de barbecue,diffuseur de chaleur,bruleur lateral,panier a charbon,grille foyere barbecue,recuperateur de graisse,thermometre de couvercle,tournebroche,adaptateur gaz,adaptateur cartouche,support de casserole,pare-vent
accessory grill-use: pince a barbecue,brosse barbecue,tapis de cuisson,tapis de barbecue,housse barbecue,copeaux de fumage,granules de bois,allume-feu,cheminee d allumage,cartouche de gaz
part lamp-part: douille,douilles,pied de lampe,rosace,pavillon,driver led,ballast,transfo,variateur,verre de lampe,globe en verre,cache ampoule,cable de raccordement,ampoules de rechange
accessory candle-use: eteignoir,coupe-meche,coupe meche,cire a bougie,moule a bougie,essence a briquet,pierre a briquet,pierres a briquet,etui a briquet,huile de lampe
part screen-part: vitre tactile,dalle tactile,cache batterie,cache pile,cache piles,couvercle de batterie,coque arriere,tiroir sim,connecteur de charge,module camera,dissipateur,dissipateur thermique,pate thermique,capuchons de touches
part audio-part: coussinet,coussinets,coussinets d oreille,embouts d oreille,embouts,bandeau de casque,cable de casque,bonnette,bonnette micro,filtre anti-pop,cellule,diamant de platine
part watch-part: bracelet de montre,bracelet de rechange,verre de montre,couronne de montre,pompes de bracelet,mouvement de montre,boucle de montre
accessory phone-use: coque telephone,etui portefeuille,etui a rabat,protege objectif,protection objectif,film de confidentialite,filtre de confidentialite,stylet,dragonne,tour de cou,cordon tour de cou,bague de maintien,support voiture,support de bureau,housse d ordinateur,housse ordinateur,sacoche ordinateur,protege-clavier,repose-poignet,carte memoire,carte sd,range-cable,attache cable,serre-cable,serre-cables
part printer-part: cartouche d encre,cartouches d encre,tete d impression,bac a papier,rouleau d etiquettes,rouleaux d etiquettes,papier thermique,rouleau de papier,rouleaux de papier,plateau d impression,encre de recharge,bouteille d encre
part drone-part: protection d helice,protege-helice,protege helices,train d atterrissage,nacelle gimbal,pale de rotor,pales de rotor,bras moteur,servo,kit d engrenages,carrosserie,batterie de vol
part camera-part: bouchon d objectif,pare-soleil objectif,courroie appareil photo,sac photo,plaque de fixation,plateau rapide,oeilleton,filtre uv,support de camera
part monitor-part: brassard tensiometre,electrode,electrodes,cables d electrodes,bandelettes,bandelettes de test,lancettes,embout thermometre,capuchons thermometre,sonde,embout buccal,masque nebuliseur,harnais de tete,tete de massage,tetes de massage,unite parents,unite bebe,tapis capteur
part bottle-part: bague de serrage,bague a vis,poignees biberon,poignees de biberon,paille de rechange,pailles de rechange,bec souple,bec silicone,valve anti-colique,soupape anticolique,teterelle,teterelles,valve bec de canard,sachet de conservation,sachets de conservation,capuchon de biberon
part soother-part: boite a tetine,boite tetine,boite a sucette,attache-sucette,attache-tetine,cordon tetine,clip tetine
part pram-part: roue avant,roue arriere,roues avant,roues arriere,planche a roulettes poussette,marche-pied poussette,adaptateur siege auto,adaptateurs siege auto,adaptateur cosy,housse d arceau,housse de guidon poussette,protege guidon,assise poussette,doublure poussette,panier poussette,crochet poussette,crochets poussette,sac poussette,organisateur poussette,ombrelle poussette,protection soleil,canopy poussette,chanceliere universelle,manchons poussette,moufles poussette,habillage de pluie
part seat-part: reducteur nouveau-ne,insert nouveau ne,appui-tete,appuie-tete,coussin reducteur,protege-harnais,fourreaux de harnais,fourreaux,base isofix,embase isofix,embase,guides isofix,protege siege,protection de siege,tapis protege siege,miroir bebe,rallonge de ceinture,attache ceinture
part chair-part: tablette de chaise haute,plateau chaise haute,coussin chaise haute,housse chaise haute,repose-pieds chaise haute,harnais chaise haute,assise chaise haute
accessory cot-use: drap-housse,drap de lit,draps,alese,tour de lit tresse,bras de mobile,support mobile,ciel de lit,barriere de lit,pied de lit,pieds de lit,housse de matelas,protege-matelas,protege matelas,surmatelas,taie d oreiller,taies d oreiller,housse de couette,matelas a langer,housse de matelas a langer
accessory baby-care: recharge poubelle a couches,recharge poubelle couches,support de baignoire,pied de baignoire,couverture de portage,bavoir de portage,extension barriere,kit d extension,adaptateur rampe,vis de pression,protege-coin,protege-coins,protege angle,bloque tiroir,cache-prise,cache-prises
accessory toy-part: chaussures de poupee,perruque de poupee,support de poupee,robe de poupee,extension de circuit,rails supplementaires,pack d extension,activateur de slime,recharge de bulles,pompe a ballons,poids pour ballon,flechettes,flechettes en mousse,recharge de flechettes,chargeur de flechettes,billes de rechange
part outdoor-toy: toile de saut,tapis de saut,coussin de protection,coussins de protection,filet de protection,poteaux de filet,ressorts trampoline,echelle trampoline,kit d ancrage,siege de balancoire,crochet balancoire,cordes balancoire,bache de piscine,bache piscine,bache a bulles,liner piscine,echelle de piscine,echelle piscine,tapis de sol piscine,cartouche de filtration,cartouches de filtration,pastilles de chlore,galets de chlore,filet de but,filet de rechange,filet de basket
part tent-part: piquets,piquets de tente,arceaux de tente,haubans,tente interieure,chambre interieure,double toit,tapis de sol tente,paroi laterale,parois laterales,panneau lateral,toile de rechange,toile de toit,toile de tonnelle,sac de lestage,sacs de lestage,poids de lestage,housse de parasol,toile de parasol,manivelle de store,toile de store,raccord d angle
part furniture-part: verin de chaise,verin a gaz pour chaise,roulettes de chaise,roulettes fauteuil,etoile de fauteuil,pietement,mecanisme de bascule,patins de chaise,housse de chaise,jete de canape,pieds de meuble,pied de meuble,pieds de canape,pieds de table,patins en feutre,facade de tiroir,tablette supplementaire,taquets,taquet d etagere,support d etagere,poignee de meuble,charniere de meuble,tringle de penderie,panneau arriere,amortisseur de porte,sangle anti-bascule,kit anti-basculement,excentrique,excentriques,sachet de visserie,porte d armoire
part care-part: tete de rasage,tetes de rasage,grille de rasage,grille et couteaux,lame de tondeuse a cheveux,sabot,sabots,peigne guide,peignes guides,guide de coupe,brossette,brossettes,tete de brosse,tetes de brosse,canule,canules,embout de brosse,tete d epilation,cartouche de lampe,rouleau de rechange,rouleaux de rechange,embouts de poncage,bandes de poncage,ampoule uv,tube uv,aiguilles de tatouage,aiguille de tatouage,cartouches d aiguilles,peau d entrainement,papier transfert,pedale tatouage,pompe distributrice,tete de pompe,pulverisateur de rechange,compte-gouttes,applicateur,gant thermique,tapis thermique,nettoyeur de pinceaux
accessory jewel-use: ecrin,ecrin a bague,fermoir,fermoirs,poussettes boucles d oreilles,fermoirs boucles d oreilles,chaine d extension,rallonge collier,ajusteur de bague,chiffon argent,chiffon de polissage,nettoyant bijoux,coffret a montre
accessory shoe-wear: spray impermeabilisant,embauchoir,embauchoirs,chausse-pied,crampons a glace,talonnettes,sac a chaussures,tirette,tirette de fermeture,ecusson,boutons de rechange,housse de vetement,semelles interieures
accessory pet-part: mousse filtrante,mousse de filtration,ouate filtrante,masse filtrante,pierre a air,diffuseur d air,tuyau a air,decor de fond,conditionneur d eau,tapis litiere,pelle a litiere,sac litiere,coussin de cage,filtre fontaine,filtres fontaine,filtre fontaine a eau,perchoir,carton de rechange griffoir,collier recepteur
part luggage-part: roulette de valise,roulettes de valise,poignee de valise,poignee telescopique,housse de valise,housse valise,etiquette bagage,etiquette de bagage,sangle de valise,cadenas valise,organisateurs de valise,sangle de poitrine,pipette d hydratation
part vape-part: resistance cigarette electronique,cartouche pod,drip tip,reservoir pyrex
part mask-part: filtre a particules,filtres a particules,insert filtrant,cordon de masque,attache masque,support de masque,boite a masque,plaquettes de nez,etui a lunettes,chiffon lunettes,branches de lunettes
part fix-part: kit de montage,kit de fixation,kit d installation,patte de fixation,pattes de fixation,equerre de fixation,equerre,cadre de montage,platine de fixation,plaque murale,support magnetique,pastilles adhesives,collier de fixation,bras d extension,flexible de douche,mousseur,cartouche ceramique,cartouche robinet,mecanisme de chasse,robinet flotteur wc,cle de rechange,cles de rechange,double de cle,barillet,gache,loquet
`,
  colours: `
black: noir,noire
white: blanc,blanche
grey: gris,grise
silver: argenté,argent
gold: doré,dorée
rose-gold: or rose
red: rouge
blue: bleu,bleue
navy: bleu marine,marine
green: vert,verte,kaki
yellow: jaune
pink: rose
purple: violette,mauve
brown: marron,brun
beige: ivoire,écru
multicolour: multicolore
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
en, au, aux, a, tres, plus, tout, toute, tous, toutes,
dos, nuque, epaules, cou, genou, pieds, ventre, lapin, licorne, dinosaure, etoile, etoiles, lune, coeur, fleurs, animaux, princesse, paques, carnaval,
mariage, bapteme, fete des meres, rentree, ecole, creche, piscine, jamais porte, destockage, envoi rapide, envoi soigne, remise en main propre,
places, pointure, molletonne, brode, rectangulaire, autonome, anti calcaire, anti pince doigts, arret automatique, arret auto, minuterie, econome, sur
pied, mural, murale, de poche, a poser, a suspendre, tous feux, induction, nourrissant, apaisant, sans ammoniaque, peau sensible, peaux sensibles,
conforme, unites, meilleure vente,
votre, notre, mon, ma, encore, aussi, ni, si,
vaporisateur, parentale, parental, ordinateur, telephone, beton, norme nf,
podometre, cardio, cardiofrequencemetre,
complet, chat, chien, chats, chiens,
groupe, essence
`,
};
