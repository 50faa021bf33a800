import type { MatchLexicon } from "../match/index.ts";

/** Words of Italian with their English. */
export const it: MatchLexicon = {
  language: "it",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: stufa elettrica,stufetta elettrica,riscaldatore elettrico
fan heater, blower heater, heat blower: termoventilatore,stufetta ceramica,aerotermo
oil-filled radiator, oil radiator, oil heater: radiatore a olio,termosifone elettrico
convector heater, convection heater, panel heater: termoconvettore,convettore elettrico
infrared heater, halogen heater, quartz heater, radiant heater: stufa alogena,stufa al quarzo,riscaldatore a infrarossi
patio heater, outdoor heater, terrace heater: fungo riscaldante,stufa da esterno,riscaldatore da esterno
electric blanket, heated blanket, heated throw: coperta elettrica,termocoperta,plaid riscaldante
electric mattress pad, heated underblanket, heated mattress pad: scaldaletto,scaldasonno,coprimaterasso riscaldante
heated carpet, heating mat, heated floor mat: tappeto riscaldante,tappetino riscaldante
heating pad, heat pad, electric heating pad: termoforo,cuscino termico,cuscino riscaldante
foot warmer, heated foot muff, electric foot warmer: scaldapiedi,scaldapiedi elettrico
hand warmer, rechargeable hand warmer, pocket warmer: scaldamani,scaldamani elettrico
hot water bottle, hot water bag: borsa dell'acqua calda,borsa acqua calda,boule dell'acqua
heated clothing, heated vest, heated jacket, heated gloves: gilet riscaldato,giacca riscaldata,guanti riscaldati
electric fireplace, electric stove heater: camino elettrico,caminetto elettrico,caminetti elettrici
bathroom heater, towel warmer, heated towel rail: scaldasalviette,termoarredo
kerosene heater, paraffin heater, oil stove: stufa a petrolio,stufa a cherosene
diesel heater, parking heater, diesel air heater: riscaldatore diesel,riscaldatore autonomo
industrial heater, construction heater, garage heater: generatore di aria calda,cannone riscaldante,cannone ad aria calda
gas heater, propane heater, portable gas heater, cabinet heater: stufa a gas,stufetta a gas,stufa gpl
wood stove, wood burning stove, log burner, pellet stove: stufa a legna,stufa a pellet,termostufa
water heater, electric water heater, instantaneous water heater: scaldabagno,scaldacqua,scaldabagni
immersion heater, travel immersion heater: riscaldatore a immersione,bollitore a immersione
aquarium heater, fish tank heater: riscaldatore per acquario,termoriscaldatore
electric fan, standing fan, pedestal fan, desk fan: ventilatore,ventilatore a piantana,ventilatori
portable fan, handheld fan, neck fan, mini fan: ventilatore portatile,mini ventilatore,ventilatore da collo
ceiling fan, ceiling fan light: ventilatore da soffitto,ventilatori da soffitto
air conditioner, portable air conditioner, window air conditioner: condizionatore,climatizzatore,condizionatori,climatizzatori
air cooler, evaporative cooler: raffrescatore,raffrescatore evaporativo,raffreddatore d'aria
dehumidifier, dehumidifiers: deumidificatore,deumidificatori
humidifier, air humidifier, ultrasonic humidifier: umidificatore,umidificatori,umidificatore ad ultrasuoni
air purifier, air cleaner, ioniser, ionizer: purificatore d'aria,depuratore d'aria,ionizzatore
aroma diffuser, essential oil diffuser, oil diffuser: diffusore di aromi,diffusore di oli essenziali
refrigerator, fridge, fridge freezer, mini fridge: frigorifero,frigoriferi,frigobar
freezer, chest freezer, deep freezer: congelatore,congelatori,pozzetto congelatore
car fridge, cool box, car refrigerator, portable fridge: frigorifero portatile,borsa frigo elettrica,frigo portatile
wine cooler, wine fridge, wine cellar cabinet: cantinetta vino,cantinetta frigo,frigorifero per vini
ice maker, ice machine, ice cube maker: macchina per ghiaccio,macchina del ghiaccio,fabbricatore di ghiaccio
ice cream maker, gelato machine: gelatiera,macchina per gelato,gelatiere
electric kettle, kettle, water kettle, travel kettle: bollitore elettrico,bollitore,bollitori
stovetop kettle, whistling kettle, tea kettle: bollitore con fischietto,bollitore fischiante
coffee maker, coffee machine, drip coffee maker, filter coffee machine: macchina da caffè,macchina per caffè,macchina caffè americano
espresso machine, espresso maker, espresso coffee machine: macchina espresso,macchina caffè espresso,macchina a capsule
moka pot, stovetop espresso maker: caffettiera,macchinetta del caffè
french press, coffee press, cafetiere: caffettiera a stantuffo,caffettiera francese,pressofiltro
coffee grinder, electric coffee mill: macinacaffè,macinino da caffè
milk frother, milk foamer: montalatte,schiumatore per latte,cappuccinatore
toaster, bread toaster: tostapane,tostiera
sandwich maker, sandwich toaster, panini press, contact grill: tostiera elettrica,piastra per panini,bistecchiera elettrica
waffle maker, waffle iron: piastra per waffle,macchina per waffle,piastra per cialde
mini oven, toaster oven, tabletop oven, countertop oven: fornetto elettrico,fornetto,mini forno
oven, electric oven, built-in oven, wall oven: forno elettrico,forno da incasso,forni da incasso
microwave oven, microwave: microonde,forno a microonde,forno microonde
air fryer, hot air fryer, airfryer: friggitrice ad aria,friggitrici ad aria
deep fryer, electric fryer, deep fat fryer, turkey fryer: friggitrice,friggitrici,friggitrice elettrica
rice cooker, electric rice cooker: cuociriso,cuoci riso,bollitore per riso
pressure cooker, stovetop pressure cooker: pentola a pressione,pentole a pressione
multicooker, multi-cooker, electric pressure cooker, instant pot: pentola multifunzione elettrica,multicottura,pentola a pressione elettrica
slow cooker, crock pot, crockpot: pentola a cottura lenta,slow cooker elettrica
food steamer, electric steamer, steam cooker: vaporiera,vaporiera elettrica,vaporiere
egg cooker, egg boiler: cuociuova,bollitore per uova
electric frying pan, electric skillet, electric griddle, hot plate grill: piastra elettrica per cucinare,padella elettrica,griglia elettrica
raclette grill, raclette machine: macchina per raclette,griglia per raclette
fondue set, fondue pot: servizio da fonduta,set fonduta,pentola per fonduta
hot plate, electric hob, portable cooktop, single burner: piastra elettrica,fornello elettrico,fornelli elettrici
induction cooker, induction hob, induction cooktop: piano a induzione,piastra a induzione,fornello a induzione
electric range, cooker, electric cooker, kitchen range: cucina elettrica,cucina a libera installazione
blender, table blender, smoothie maker, personal blender: frullatore,frullatori,frullatore da tavolo
hand blender, stick blender, immersion blender: frullatore a immersione,minipimer,frullatore ad immersione
hand mixer, electric whisk, electric egg beater: sbattitore elettrico,sbattitore,frusta elettrica
stand mixer, kitchen machine, dough mixer: impastatrice,planetaria da cucina,impastatrici
food processor, food chopper, mini chopper: robot da cucina,tritatutto,robot multifunzione
meat grinder, meat mincer: tritacarne,tritacarne elettrico
food slicer, meat slicer, electric slicer: affettatrice,affettatrici,affettatrice elettrica
mandoline slicer, vegetable slicer, vegetable chopper: mandolina da cucina,affettaverdure,tagliaverdure
juicer, juice extractor, citrus juicer: centrifuga per frutta,estrattore di succo,spremiagrumi
bread maker, bread machine: macchina del pane,macchina per il pane
popcorn maker, popcorn machine: macchina per popcorn,macchina per pop corn
cotton candy machine, candy floss maker: macchina per zucchero filato
food dehydrator, dehydrator, fruit dryer: essiccatore,essiccatore per alimenti
soy milk maker, soup maker, soymilk machine: macchina per latte di soia,macchina per latte vegetale
yogurt maker, yoghurt maker: yogurtiera,macchina per yogurt
soda maker, carbonator, sparkling water maker: gasatore,gasatore d'acqua,gasatori
cream whipper, whipped cream dispenser, cream siphon: sifone per panna,sifone da cucina,montapanna
water dispenser, water cooler, hot water dispenser: erogatore d'acqua,distributore d'acqua,boccione erogatore
vacuum sealer, food vacuum sealer: macchina per sottovuoto,macchina sottovuoto
dishwasher, countertop dishwasher: lavastoviglie,lavapiatti
washing machine, clothes washer, front loader washer: lavatrice,lavabiancheria,lavatrici
tumble dryer, clothes dryer, laundry dryer: asciugatrice,asciugabiancheria,asciugatrici
cooker hood, range hood, extractor hood, kitchen hood: cappa aspirante,cappa da cucina,cappe aspiranti
vacuum cleaner, cordless vacuum, handheld vacuum: aspirapolvere,scopa elettrica,aspirabriciole
robot vacuum, robotic vacuum cleaner, robot cleaner: robot aspirapolvere,aspirapolvere robot
wet and dry vacuum cleaner, shop vac, ash vacuum: aspiraliquidi,bidone aspiratutto,aspiracenere
steam cleaner, steam mop, handheld steam cleaner: pulitore a vapore,scopa a vapore,pulitrice a vapore
carpet cleaner, carpet washer, spot cleaner: lavamoquette,lavatappeti,pulitore per tappeti
pressure washer, high pressure cleaner, power washer: idropulitrice,idropulitrici
steam iron, clothes iron, steam generator iron: ferro da stiro,ferri da stiro,ferro a vapore
garment steamer, clothes steamer, handheld steamer, travel steamer: stiratrice verticale,ferro da stiro verticale,vaporizzatore per abiti
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: stendibiancheria,stendino elettrico,stendino riscaldato
ironing board, folding ironing board: asse da stiro,tavola da stiro,assi da stiro
hair dryer, hairdryer, blow dryer: asciugacapelli,phon
hair straightener, flat iron, hair iron: piastra per capelli,piastra lisciante,piastre per capelli
curling iron, curling wand, hair curler, hair styling brush: arricciacapelli,ferro arricciacapelli,spazzola modellante
hair clipper, hair trimmer, beard trimmer: tagliacapelli,regolabarba,rifinitore barba
electric shaver, electric razor, shaver: rasoio elettrico,rasoi elettrici
epilator, hair removal device, ipl hair remover, laser hair remover: epilatore,epilatore elettrico,epilatore luce pulsata
electric toothbrush, sonic toothbrush: spazzolino elettrico,spazzolini elettrici
water flosser, oral irrigator, dental irrigator: idropulsore,irrigatore orale
nail lamp, uv nail lamp, gel nail dryer, nail dryer: lampada per unghie,lampada unghie,fornetto unghie
wax heater, wax warmer, depilatory wax heater, paraffin bath: scaldacera,scalda cera
facial steamer, face steamer, beauty device: sauna facciale,vaporizzatore viso,vaporizzatore facciale
tanning bed, sunbed, solarium, sun lamp: lettino abbronzante,doccia abbronzante,lampada abbronzante
massager, electric massager, neck massager, massage gun: massaggiatore,pistola massaggiante,massaggiatori
massage chair, massage cushion, shiatsu seat: poltrona massaggiante,cuscino massaggiante,sedile massaggiante
foot massager, foot spa, foot bath: massaggiatore piedi,pediluvio idromassaggio,idromassaggiatore plantare
tens device, muscle stimulator, ems device: elettrostimolatore,elettrostimolatori
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: sterilizzatore,sterilizzatore biberon
bottle warmer, baby bottle warmer, milk warmer: scaldabiberon,scalda biberon
nebuliser, nebulizer, inhaler device, vaporizer humidifier: aerosolterapia apparecchio,nebulizzatore,apparecchio per aerosol
power adapter, power adaptor, ac adapter, power supply: alimentatore,alimentatori,adattatore di corrente
usb charger, charger, mobile phone charger, wall charger, phone charger: caricabatterie,caricatore usb,caricabatteria,carica batterie
wireless charger, wireless charging pad, qi charger: caricabatterie wireless,caricatore senza fili
car charger, in-car charger: caricabatterie da auto,caricatore per auto
battery charger, car battery charger, lithium battery charger: caricabatteria auto,caricabatterie per pile,carica batteria
ev charger, electric vehicle charger, ev charging cable, wallbox: colonnina di ricarica,caricatore per auto elettrica
power bank, powerbank, portable charger, portable battery: batteria esterna,caricabatterie portatile,batteria portatile
portable power station, solar generator, power station: centrale elettrica portatile,generatore solare,stazione di energia portatile
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: batteria al litio,batteria ricaricabile,pila ricaricabile
button battery, coin cell, button cell, coin battery: batteria a bottone,pila a bottone,pile a bottone
solar panel, photovoltaic panel, solar module: pannello solare,pannello fotovoltaico,pannelli solari
power inverter, car inverter, solar inverter: convertitore di tensione,invertitore di corrente
extension lead, extension cord, power cord extension, cable reel: prolunga elettrica,avvolgicavo,prolunghe elettriche
power strip, multi-socket, surge protector, multiple socket outlet: ciabatta elettrica,multipresa,multiprese
travel adaptor, travel adapter, plug adaptor, plug adapter: adattatore da viaggio,adattatore per spine,adattatore di viaggio
smart plug, timer socket, plug-in timer, smart socket: presa intelligente,presa smart,presa programmabile
wall socket, socket outlet, power outlet, electrical outlet: presa di corrente,presa elettrica,prese elettriche
power cable, power cord, mains lead, mains cable: cavo di alimentazione,cavo elettrico di alimentazione
circuit breaker, residual current device, rcd, rcbo: interruttore magnetotermico,interruttore differenziale,salvavita elettrico
light fixture, luminaire, ceiling light, pendant light: plafoniera,lampadario,lampada da soffitto
table lamp, desk lamp, bedside lamp, reading lamp: lampada da tavolo,lampada da scrivania,abat-jour
floor lamp, standing lamp, standard lamp: lampada da terra,piantana luminosa,lampade da terra
led bulb, light bulb, led lamp, led lamp bulb: lampadina,lampadina led,lampadine
led strip, strip light, led strip light, rope light: striscia led,strisce led,tubo luminoso
lighting chain, string lights, fairy lights, christmas lights: catena luminosa,luci di natale,catene luminose,ghirlanda luminosa
night light, nightlight, projector night light: luce notturna,lucina notturna,luci notturne
flashlight, head torch, headlamp: torcia elettrica,lampada frontale,torce elettriche
floodlight, work light, led floodlight, spotlight: faro led,faretto led,faro da cantiere
solar light, solar garden light, garden light: lampada solare,lampada da giardino,lampioncino solare
salt lamp, himalayan salt lamp: lampada di sale,lampada di sale rosa
lava lamp, decorative lamp: lampada lava,lampada di lava
grow light, plant lamp, grow lamp: lampada per piante,lampada coltivazione
heat lamp, infrared lamp, brooder lamp: lampada a infrarossi,lampada riscaldante
insect killer, bug zapper, mosquito killer lamp, electric fly killer: zanzariera elettrica lampada,ammazzazanzare,elettroinsetticida,fulmina insetti
laptop computer, laptop, notebook computer: computer portatile
smartphone, mobile phone, cell phone: telefono cellulare,cellulare,cellulari
television, tv set, smart tv: televisore,televisori
smartwatch, smart watch, fitness tracker: orologio intelligente,braccialetto fitness
headphones, earphones, earbuds, wireless earbuds: cuffie auricolari,auricolari,cuffie senza fili
bluetooth speaker, portable speaker, loudspeaker: cassa bluetooth,altoparlante,altoparlanti
projector, video projector, beam projector: videoproiettore,proiettore portatile,videoproiettori
drone, quadcopter: quadricottero,drone telecomandato
e-cigarette, electronic cigarette, disposable vape, vape pen: sigaretta elettronica,sigarette elettroniche
dash cam, dashcam, car camera: telecamera per auto,videocamera per auto
security camera, ip camera, surveillance camera: telecamera di sorveglianza,telecamera di sicurezza
printer, laser printer, 3d printer: stampante,stampanti
paper shredder, document shredder: distruggidocumenti,tritacarta
laminator, laminating machine: plastificatrice,plastificatrici
laser pointer, laser pen: puntatore laser,penna laser
electric drill, cordless drill, drill driver, impact drill: trapano,trapano avvitatore,trapani
rotary hammer, hammer drill, demolition hammer: martello demolitore,tassellatore
angle grinder, grinder tool: smerigliatrice angolare,smerigliatrice
sander, orbital sander, belt sander: levigatrice,levigatrice orbitale
circular saw, mitre saw, table saw, miter saw: sega circolare,troncatrice,sega da banco
jigsaw, reciprocating saw, sabre saw: seghetto alternativo,sega a gattuccio
heat gun, hot air gun: pistola termica,termosoffiatore
glue gun, hot glue gun: pistola per colla a caldo,incollatrice a caldo
soldering iron, soldering station: saldatore a stagno,stazione saldante
welding machine, welder, arc welder: saldatrice,saldatrici
nail gun, nailer, staple gun: chiodatrice,sparachiodi,graffatrice
paint sprayer, spray gun: pistola a spruzzo,aerografo per vernice
lawn mower, lawnmower, robotic mower: tosaerba,rasaerba,tagliaerba
grass trimmer, strimmer, brush cutter, string trimmer: decespugliatore,tagliabordi,decespugliatori
chainsaw, chain saw, pole saw, mini chainsaw: motosega,elettrosega,motoseghe
hedge trimmer, hedge cutter: tagliasiepi,tosasiepi
leaf blower, garden blower: soffiatore foglie,soffiafoglie,soffiatore da giardino
garden shredder, wood chipper: biotrituratore,cippatrice,biotrituratori
log splitter, wood splitter: spaccalegna,spaccalegna elettrico
generator, power generator, petrol generator: gruppo elettrogeno,generatore di corrente
water pump, submersible pump, pond pump: pompa sommersa,elettropompa,pompa per acqua
air compressor, compressor, air pump, tyre inflator: compressore d'aria,compressori,gonfiatore
jack, car jack, trolley jack, axle stand: cric idraulico,sollevatore idraulico,martinetto
ladder, step ladder, stepladder, telescopic ladder: scala telescopica,scaletta pieghevole,scala a pioli
step stool, folding step stool: sgabello scaletta,sgabello a gradini
chair, office chair, folding chair, dining chair: sedia,sedia da ufficio,sedia pieghevole
bar stool: sgabello,sgabello da bar,sgabelli
sofa, sofa bed: divano,divano letto,divani
bed, bunk bed, bed frame, loft bed: letto a castello,letti a castello,letto contenitore
mattress, foam mattress, spring mattress: materasso,materassi
dresser, chest of drawers, clothing storage unit: cassettiera,cassettiere,cassettone
wardrobe, bookcase, shelving unit: guardaroba,libreria scaffale,scaffalatura
table, coffee table, folding table: tavolo,scrivania,tavolino
curtain, roller blind, window blind, roman shade: tenda oscurante,tenda a rullo,veneziana per finestra
bedding, duvet, quilt, comforter: piumone,trapunta,biancheria da letto
pillow: guanciale,cuscino,cuscini
rug, carpet, bath mat: tappeto,tappetino bagno,tappeti
blanket, throw blanket: coperta,coperta in pile,coperte
candle, scented candle, tea light, tealight: candela profumata,candele
candle holder, candlestick, tealight holder, lantern for candles: portacandela,portacandele,candeliere
lighter, cigarette lighter, gas lighter, novelty lighter: accendino,accendini,accendigas
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: caminetto a bioetanolo,biocamino,caminetto da tavolo
fire pit, fire bowl, outdoor fireplace: braciere,braciere da giardino
barbecue, bbq grill, gas grill, charcoal grill: barbecue a gas,griglia a carbone,barbecue a carbonella
fireworks, sparkler, firecracker: fuochi d'artificio
fire extinguisher, fire blanket: estintore,coperta antifuoco,estintori
smoke alarm, smoke detector, fire alarm: rilevatore di fumo,rivelatore di fumo
carbon monoxide alarm, co alarm, co detector, gas alarm: rilevatore di monossido di carbonio,rilevatore di gas
gas stove, camping stove, portable gas stove, gas cooker: fornello a gas,fornello da campeggio,cucina a gas
blow torch, blowtorch, gas torch, kitchen torch: cannello a gas,cannello da cucina
gas boiler, gas water heater: caldaia a gas,scaldabagno a gas
gas regulator, gas pressure regulator: regolatore gas,riduttore gas
frying pan, skillet, wok: padella,padelle,tegame
saucepan, cooking pot, casserole dish, cookware set: pentola,casseruola,pentole
baking tray, bakeware, cake tin, baking mould: teglia,tortiera,teglie
vacuum flask, thermos flask, insulated bottle: borraccia termica,thermos borraccia,tazza termica
kitchen knife, chef's knife, knife set: coltello da cucina,coltelli da cucina
fan heater: stufetta
knife set: set di coltelli,set coltelli,ceppo coltelli
tabletop fireplace, bioethanol fireplace, table fireplace: caminetto da tavolo,biocamino
office chair: sedia ufficio
chest of drawers: comò
sun lounger: lettino,lettino prendisole,sdraio
power bank: caricatore portatile
dash cam: telecamera auto
heat gun: pistola ad aria calda
lunch box: porta pranzo
shower head: soffione doccia,soffione,doccetta
aroma diffuser: diffusore oli essenziali
bookcase: libreria,scaffale
bluetooth speaker: altoparlante bluetooth
game controller: joypad
camping stove: fornelletto
electric fan heater, oil radiator: radiatore ad olio
cutlery set: set posate,servizio di posate
step ladder: scaletta,scala sgabello
ceiling lamp: lampada da soffitto
sewing machine: macchina da cucire
pet feeder: distributore di cibo,mangiatoia automatica
doorbell: campanello
security camera: telecamera
bathroom scale, body scale: bilancia pesapersone,bilancia
clothes airer, drying rack: stendino,stendibiancheria
cool box: borsa frigo
play mat: tappetone
foot spa: pediluvio,idromassaggio piedi
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
skirt: gonna,gonna lunga,minigonna,gonna donna,gonnellina
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
life jacket: giubbotto di salvataggio,giubbotto salvagente
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
pushchair, stroller, buggy, baby stroller: passeggino,passeggini
pram, baby carriage, perambulator: carrozzina,carrozzine,carrozzina neonato
carrycot, bassinet: navicella passeggino,culla portatile,porte-enfant
car seat, child car seat, child restraint, baby car seat: seggiolino auto,ovetto auto,seggiolini auto,seggiolino da auto
booster seat, booster cushion: alzatina auto,rialzo auto,rialzo per seggiolino
cot, crib, baby cot, baby bed: lettino,lettini,lettino neonato,lettino con sbarre
bedside crib, co-sleeper, bedside sleeper: culla co-sleeping,culla fianco letto
cradle, rocking cradle, baby hammock: culla,culla a dondolo,dondolina
travel cot, playpen, playard, pack and play: lettino da viaggio,lettino da campeggio,box bambini
bunk bed, double decker bed, loft bed, high bed, bunk beds: letto a castello,letti a castello,letto a soppalco
bed rail, bed guard: barriera letto,sponda letto,spondina letto
high chair, highchair, feeding chair: seggiolone,seggioloni,seggiolone pappa
table-mounted chair, hook-on chair, clip-on chair: seggiolino da tavolo,alzasedia
learning tower, kitchen tower, helper tower: torre montessoriana,torre di apprendimento,learning tower
baby bottle, feeding bottle, nursing bottle: biberon,biberon neonato
bottle teat, teat, bottle nipple: tettarella,tettarelle
soother, pacifier, baby dummy: ciuccio,ciucci,succhietto,succhietti
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: portaciuccio,catenella portaciuccio,clip portaciuccio
teether, teething ring, teething toy: massaggiagengive,dentaruolo,anello da dentizione
self-feeding pillow, baby self feeding pillow, bottle prop: cuscino per auto-alimentazione,reggi biberon
breast pump: tiralatte
sippy cup, training cup, toddler cup: tazza antigoccia,bicchiere antigoccia
baby food maker, baby food processor: cuocipappa
bottle warmer, bottle steriliser, baby bottle sterilizer: scaldabiberon,sterilizzatore biberon
baby carrier, child carrier, front carrier: marsupio neonato,marsupio porta bebè,marsupio baby
baby sling, baby wrap: fascia porta bebè,fascia portabebè
child carrier backpack, back carrier: zaino porta bambino,zaino porta bimbo
baby bouncer, bouncer, reclined cradle, baby rocker: sdraietta,sdraiette,sdraietta neonato,dondolino
baby swing, infant swing: altalena neonato,altalena per neonati
baby jumper, door bouncer, baby activity jumper: saltarello neonato,jumper neonato
baby walker, walking frame: girello,girelli,girello neonato
push-along walker, walker wagon, push walker toy: carrellino primi passi,primi passi spingibile
baby monitor, baby camera, babyphone: baby monitor,interfono per bambini,interfono neonato
bath seat, baby bath seat, bath ring: seggiolino da bagno,anello da bagno,seggiolino bagnetto
baby bath, baby bathtub, bath tub: vaschetta bagnetto,vaschetta da bagno,vaschetta neonato
potty, training potty: vasino,vasini,riduttore wc
changing table, changing unit, baby changer: fasciatoio,fasciatoi
changing mat, changing pad: materassino fasciatoio,fasciatoio da viaggio
baby nest, sleep nest, baby lounger: nido neonato,riduttore lettino,materassino nido
cot bumper, crib bumper, bed bumper: paracolpi,paracolpi lettino
baby sleeping bag, sleep sack, wearable blanket: sacco nanna,sacco nanna neonato,sacchi nanna
swaddle, swaddling blanket: coperta fasciante,copertina avvolgente,sacco swaddle
footmuff, pushchair footmuff: sacco passeggino,coprigambe passeggino
baby mattress, cot mattress, children's mattress: materasso lettino,materassino lettino
baby pillow, infant pillow: cuscino neonato,cuscino antisoffoco
nursing pillow, breastfeeding pillow: cuscino allattamento
nappy, diaper, nappies: pannolino,pannolini
baby wipes, wet wipes: salviette umidificate,salviettine
bib, baby bib: bavaglino,bavaglini,bavetta
safety gate, baby gate, stair gate: cancelletto,cancelletto di sicurezza,cancelletto bambini
child safety lock, cupboard lock, cabinet lock, drawer lock: blocca cassetti,bloccacassetti,blocco sicurezza armadi
child safety harness, toddler reins, walking harness, wrist link: briglie primi passi,redinelle
bicycle child seat, child bike seat: seggiolino bici,seggiolino bicicletta
bicycle trailer, child bike trailer: rimorchio bici,rimorchio bicicletta,carrellino bici
children's chair, kids chair: sedia bambini,seggiolina,poltroncina bambini
children's table, kids desk: tavolino bambini,scrivania bambini
step stool, children's step stool: sgabello bambini,sgabellino
children's night light, nursery lamp: luce notturna,lucina notturna
baby mobile, cot mobile, crib mobile: giostrina,giostrina lettino,giostrina musicale
play mat, baby gym, activity mat: tappeto gioco,palestrina,tappetino gioco
puzzle mat, foam mat, floor puzzle: tappeto puzzle,tappetino puzzle
thermometer, baby thermometer, bath thermometer: termometro,termometro da bagno
nasal aspirator, nose cleaner: aspiratore nasale,aspiramuco
doll, plastic doll, fashion doll: bambola,bambole,bambolina
baby doll, reborn doll: bambolotto,bambola reborn,bambolotti
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: peluche,pupazzo,pupazzo di peluche
teddy bear: orsacchiotto,orsetto di peluche
comforter, comfort blanket, security blanket: doudou,copertina doudou
hand puppet, finger puppet, puppet: marionetta,burattino
slime, slime kit, slime toy: slime,melma
modelling clay, play dough, plasticine: plastilina,pasta modellabile
kinetic sand, play sand, magic sand: sabbia magica,sabbia cinetica
squishy toy, squishies, stress ball: pallina antistress,gioco antistress
fidget toy, fidget spinner, pop it: giocattolo antistress,spinner da dita
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: palline magnetiche,sfere magnetiche,giocattolo magnetico
magnetic building blocks, magnetic tiles: costruzioni magnetiche,blocchi magnetici
water beads, water balls, expanding beads, growing toy: perle d'acqua,palline d'acqua,perle idrogel
bath toy, bath duck, rubber duck: gioco da bagno,paperella,giochi bagnetto,giocattolo da bagno
rattle, baby rattle: sonaglio,sonaglino,sonagli
activity toy, sorting toy, shape sorter, stacking toy, activity cube: gioco ad incastro,impilabili,cubo attività
busy board, activity board: pannello sensoriale,tavola sensoriale
pull-along toy, push-along toy, pull toy: gioco trainabile,giocattolo da trainare,trainabile
building blocks, wooden blocks, building bricks: mattoncini,costruzioni giocattolo,cubi di legno
jigsaw puzzle, puzzle, wooden puzzle: puzzle in legno,rompicapo
puzzle cube, magic cube: cubo magico,cubo di rubik
board game: gioco da tavolo,gioco di società
toy car, toy vehicle, model car: macchinina,macchinine,automobilina,macchina giocattolo
remote-controlled car, rc car, radio-controlled car: macchina telecomandata,auto telecomandata,auto radiocomandata
toy train, train set, wooden train: trenino,trenini,treno giocattolo
racing track, slot car track: pista macchinine,pista elettrica
toy excavator, toy truck, construction vehicle toy: escavatore giocattolo,camion giocattolo,ruspa giocattolo
toy drone, drone, quadcopter, toy helicopter: drone giocattolo,elicottero telecomandato
toy robot, robot toy, transforming robot: robot giocattolo,robot trasformabile
action figure, toy figure, figurine: personaggio giocattolo,statuina giocattolo,action figure
dollhouse, doll's house: casa delle bambole,casa di bambole
doll's pram, toy pushchair, doll stroller: passeggino bambole,carrozzina bambole
toy kitchen, play kitchen, kitchen playset: cucina giocattolo,cucina bambini
toy food, play food, toy tea set: cibo giocattolo,frutta giocattolo,alimenti giocattolo
toy tool set, toy tools, workbench toy: banco da lavoro giocattolo,attrezzi giocattolo
toy make-up, children's make-up kit, toy cosmetics: trucchi bambina,trucchi per bambini
toy doctor set, doctor playset: valigetta dottore,valigetta del dottore
musical toy, toy piano, toy drum, toy guitar, xylophone: giocattolo musicale,xilofono,pianola,strumento musicale giocattolo
whistle, toy whistle, toy flute, kazoo: fischietto,fischietti,flauto giocattolo
music box: carillon,scatola musicale
toy phone, children's tablet, learning tablet: telefono giocattolo,tablet per bambini
children's camera, kids camera: fotocamera bambini,macchina fotografica bambini
toy gun, toy pistol, water gun, water pistol: pistola giocattolo,pistola ad acqua,fucile giocattolo
projectile toy, dart gun, foam dart blaster, gel blaster: pistola lanciadardi,giocattolo a proiettili,lancia dardi
toy bow, bow and arrow toy, toy crossbow: arco giocattolo,arco e frecce,balestra giocattolo
slingshot, catapult: fionda,fionde
toy sword, foam sword: spada giocattolo
balloon, balloons, latex balloon, foil balloon: palloncino,palloncini
water balloon, water bomb: palloncino d'acqua,bombe d'acqua,gavettoni
soap bubbles, bubble blower, bubble machine, bubble wand: bolle di sapone,macchina per bolle,pistola sparabolle
kite: aquilone,aquiloni
yo-yo, yoyo: yo-yo,yoyo
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: pallina rimbalzante,palla matta
spinning top: trottola,trottole
flying disc, frisbee, boomerang: frisbee,disco volante
jump rope, skipping rope: corda per saltare,corda da salto
sand toys, beach toys, bucket and spade, sandpit toys: giochi da spiaggia,giochi per la sabbia
sandpit, sandbox: sabbiera,recinto sabbia
trampoline: tappeto elastico,trampolino,tappeti elastici
swing, garden swing, children's swing: altalena,altalene,altalena da giardino
slide, children's slide, playground slide: scivolo,scivoli,scivolo bambini
climbing frame, playground equipment, climbing triangle, climbing toy: triangolo da arrampicata,struttura da arrampicata,torre da gioco
playhouse, play tent, teepee, play tunnel: tenda gioco,casetta gioco,casetta bambini,tenda bambini
bouncy castle, inflatable castle: castello gonfiabile,gonfiabile bambini
seesaw, rocking horse, rocking toy: cavallo a dondolo,dondolo bambini
ride-on toy, ride-on car, sit-on toy: cavalcabile,cavalcabili,primi passi cavalcabile
electric ride-on car, children's electric car, battery ride-on: auto elettrica bambini,macchina elettrica per bambini
balance bike, running bike: bicicletta senza pedali,bici senza pedali
tricycle, children's tricycle: triciclo,triciclo bambini,tricicli
fancy-dress costume, costume, carnival costume, halloween costume: costume di carnevale,travestimento,costumi di carnevale
carnival mask, costume mask, party mask: maschera di carnevale,maschera carnevale
wig, costume wig: parrucca,parrucche
craft kit, creative kit, diy craft kit, bead kit: kit creativo,set creativo,gioco creativo
finger paint, finger paints: colori a dita,pittura a dita,colori per dita
experiment kit, science kit, chemistry set: kit scientifico,gioco scientifico,piccolo chimico
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: lavagna magnetica,lavagnetta,lavagna bambini
children's jewellery kit, bead making kit: kit gioielli bambina,perline per bambini
temporary tattoo, tattoo stickers, children's tattoo: tatuaggio temporaneo,tatuaggi temporanei,tatuaggi per bambini
inflatable toy, inflatable pool, paddling pool, kids pool: piscina gonfiabile,piscinetta,gioco gonfiabile
ball pit, ball pool: piscina di palline,vasca palline
toy ball, children's ball: palla per bambini,palla gioco
bath book, cloth book, baby book, sound book: libro di stoffa,libro da bagno,libro sonoro
capsule toy, surprise egg, mystery box toy: uovo sorpresa,ovetto sorpresa
walkie-talkie, two-way radio: walkie talkie,ricetrasmittente
party popper, confetti cannon: sparacoriandoli,cannone spara coriandoli
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: felpa con cappuccio,felpa,felpe
jumper, sweater, pullover, cardigan: maglione,maglioni,cardigan,maglioncino
jacket, children's jacket, winter jacket: giacca,giubbotto,giubbino,piumino giacca
coat, winter coat, overcoat: cappotto,cappotti,soprabito,cappottino
raincoat, rain jacket, rain poncho: impermeabile,mantella antipioggia,giacca antipioggia
dress, children's dress, girls dress: vestito bambina,abito donna,abitino,vestitino
trousers, pants, children's trousers, jogging trousers: pantaloni,pantalone,pantaloni tuta
shorts, swim shorts: pantaloncini,bermuda,calzoncini corti
t-shirt, children's t-shirt, tee shirt: maglietta,magliette,t-shirt
shirt, blouse: camicia,camicie,camicetta,blusa
children's clothing set, tracksuit, jogging suit, two-piece outfit: tuta sportiva,tuta da ginnastica,completo bambino,completino
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: tutina,pagliaccetto,body neonato,tutine neonato
pyjamas, pajamas, nightwear, nightdress, nightgown: pigiama,pigiami,camicia da notte
bathrobe, dressing gown: accappatoio,accappatoi,vestaglia
bikini, swimsuit, bathing suit, children's bikini, swimwear: costume da bagno,bikini,costumi da bagno,costumino
underwear, briefs, boxer shorts, knickers: biancheria intima,mutande,mutandine,boxer uomo
bra, brassiere: reggiseno,reggiseni
tights, leggings, stockings: calze collant,calzamaglia,leggings,collant
socks, children's socks, baby socks: calzini,calzino,calzettoni
school uniform, gymnastics leotard, leotard: body danza,body ginnastica
snowsuit, ski suit, ski trousers: tuta da sci,tuta da neve,pantaloni da sci
shoes, footwear, leather shoes, ladies' shoes: scarpe,scarpa,calzature,mocassini
children's shoes, baby shoes: scarpine neonato,scarpe bambino,babbucce
trainers, sneakers, running shoes, sports shoes: scarpe da ginnastica,scarpe sportive,scarpe da corsa
boots, winter boots, ankle boots: stivali,stivaletti,stivale,scarponcini
wellington boots, rain boots, rubber boots: stivali di gomma,stivali pioggia,galosce
sandals, flip-flops, clogs, pool slides: sandali,infradito,ciabatte,zoccoli
slippers, house shoes: pantofole,ciabatte da casa
hat, baseball cap, beanie, sun hat, baby hat: cappello,berretto,cappellino,cuffia di lana
gloves, mittens: guanti,manopole,guanto
scarf, shawl, snood, neck warmer: sciarpa,foulard,scialle,scaldacollo
belt, leather belt: cintura uomo,cintura donna,cinture in pelle,cintura in pelle
sunglasses, children's sunglasses: occhiali da sole
reading glasses, spectacles: occhiali da lettura
umbrella, children's umbrella: ombrello,ombrelli,ombrellino
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: fermacapelli,cerchietto capelli,elastico per capelli,mollette capelli
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: gioielli,bigiotteria,gioiello
earrings, stud earrings, hoop earrings, ear studs: orecchini,orecchino,orecchini a cerchio,orecchini a lobo
necklace, chain necklace, choker, pendant necklace: collana,collane,girocollo,collanina
amber necklace, teething necklace: collana d'ambra,collana di ambra
bracelet, bangle, wristband: bracciale,braccialetto,bracciali,bracciale rigido
ring, finger ring: anello,anelli,fedina,fede nuziale
brooch, pin badge, brooch pin: spilla,spille,spilletta
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: piercing ombelico,piercing naso,anello naso
anklet, foot chain: cavigliera gioiello,cavigliera donna
watch, wristwatch, children's watch, smartwatch: orologio da polso,orologio bambini,orologi da polso
key ring, keychain, key fob: portachiavi
handbag, shoulder bag, crossbody bag, tote bag: borsa a mano,borsetta,borsa a tracolla,tracolla,borsa donna
backpack, rucksack, school bag, children's backpack, satchel: zaino,zaini,zainetto,cartella scuola
wallet, purse, coin purse: portafoglio,portamonete,borsellino,portafogli
suitcase, travel bag, luggage, trolley case: valigia,valigie,valigia trolley,borsone
pencil case, make-up bag, cosmetic bag, toiletry bag: astuccio,astucci,portapenne,beauty case
face cream, day cream, moisturiser, facial cream: crema viso,crema giorno,crema idratante
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: crema schiarente,crema sbiancante,crema depigmentante
body lotion, body milk, body cream, body butter: crema corpo,latte corpo,burro corpo,lozione corpo
hand cream: crema mani
baby lotion, baby cream, baby oil, nappy cream: crema neonato,crema cambio,olio baby,pasta lenitiva
baby powder, talcum powder: borotalco,talco
shampoo, hair shampoo, baby shampoo: shampoo capelli,sciampo
hair conditioner, hair mask, hair balm, hair treatment: balsamo capelli,maschera capelli,balsamo per capelli
shower gel, body wash, bubble bath, bath foam: bagnoschiuma,doccia schiuma,docciaschiuma,bagno schiuma
bath bomb, bath salts, bath fizzer: bomba da bagno,bombe da bagno,sali da bagno
soap, bar soap, hand soap, liquid soap, hand wash: sapone,saponi,saponetta,sapone liquido
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: gel igienizzante,gel disinfettante mani,igienizzante mani
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: detergente viso,acqua micellare,struccante,latte detergente
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: crema solare,crema solari,protezione solare,latte solare,spray solare
self-tanner, tanning lotion, tanning spray: autoabbronzante,abbronzante
hair dye, hair colour, hair colourant, hair color, henna hair dye: tinta per capelli,tintura capelli,colorazione capelli,tinta capelli
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: lisciante capelli,stiratura alla cheratina,crema lisciante
hair gel, hairspray, hair wax, hair spray, hair styling product: gel capelli,lacca capelli,cera capelli
hair oil, hair growth serum, hair tonic, beard oil: olio capelli,lozione capelli,olio da barba
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: smalto unghie,smalto semipermanente,smalto per unghie,smalti unghie
nail glue, artificial nail adhesive, nail adhesive: colla per unghie,colla unghie
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: gel costruttore,primer unghie,gel unghie,monomero acrilico
nail polish remover, acetone remover: solvente unghie,levasmalto,acetone unghie
artificial nails, false nails, press-on nails: unghie finte,unghie artificiali
eyelash glue, eyelash adhesive, lash glue: colla per ciglia,colla ciglia
false eyelashes, eyelash extensions, artificial eyelashes: ciglia finte,extension ciglia
mascara, eyeliner, kajal, eye pencil: mascara,eyeliner,matita occhi,kajal
eyeshadow, eye shadow palette, make-up palette, make-up kit: ombretto,ombretti,palette trucco
lipstick, lip gloss, lip tint: rossetto,rossetti,lucidalabbra
lip balm, lip care: balsamo labbra,burrocacao,burro di cacao labbra
foundation, face powder, concealer, blusher, bb cream: fondotinta,cipria,correttore viso,fard
face paint, face paints, body paint, theatre make-up: trucco carnevale,colori viso,pittura viso,face painting
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: profumo,profumi,acqua profumata,acqua di colonia
after shave, shaving foam, shaving gel, aftershave lotion: dopobarba,schiuma da barba,gel da barba
deodorant, antiperspirant: deodorante,antitraspirante
depilatory cream, hair removal cream, depilatory wax, hair removal wax: crema depilatoria,ceretta,ceretta depilatoria
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: inchiostro per tatuaggi,inchiostro tatuaggio,pigmento trucco permanente
henna cone, black henna, henna tattoo: henné,henna tatuaggio,cono di henné
toothpaste, children's toothpaste: dentifricio,dentifrici,pasta dentifricia
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: sbiancante denti,gel sbiancante denti,sbiancamento denti
toothbrush, electric toothbrush: spazzolino da denti,spazzolino elettrico,spazzolino denti
mouthwash: collutorio,collutori
sheet mask, facial mask, face mask cosmetic, peel-off mask: maschera viso,maschera in tessuto
face serum, facial serum, anti-ageing serum: siero viso,siero viso antietà
body scrub, exfoliant, chemical peel: scrub corpo,esfoliante viso,scrub viso
massage oil, body oil, essential oil: olio da massaggio,olio essenziale,olio corpo,oli essenziali
hair extension glue, wig glue, hair bonding glue: colla per parrucche,colla per extension
hyaluron pen, dermal filler, dermaroller: penna ialuronica,penna hyaluron,filler dermico
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: casco bici,casco da bicicletta,caschetto bici
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: casco moto,casco integrale
ski helmet, riding helmet, equestrian helmet, climbing helmet: casco da sci,cap equitazione,casco arrampicata
bicycle, bike, children's bicycle, mountain bike: bicicletta,biciclette,bici bambino,bicicletta bambino
electric bicycle, e-bike, ebike, electric bike, pedelec: bicicletta elettrica,bici elettrica
electric scooter, e-scooter: monopattino elettrico,monopattini elettrici
kick scooter, scooter, children's scooter: monopattino,monopattini,monopattino bambini
hoverboard, self-balancing scooter, balance scooter: hoverboard,overboard
skateboard, longboard, penny board: tavola da skate,skateboard
inline skates, roller skates, rollerblades, roller shoes: pattini in linea,pattini a rotelle,pattini
ice skates: pattini da ghiaccio
sled, sledge, toboggan, snow slider, bob sleigh: slitta,slittino,bob da neve
ski, skis, ski binding, cross-country skis: sci alpino,attacchi sci,sci di fondo
ski boots, snowboard boots: scarponi da sci,scarponi snowboard
snowboard: tavola da snowboard
treadmill, running machine, walking pad: tapis roulant,tapis roulant elettrico
exercise bike, spinning bike, stationary bicycle: cyclette,bici da spinning,bicicletta da camera
fitness equipment, rowing machine, cross trainer, home gym: vogatore,bicicletta ellittica,attrezzo fitness,panca multifunzione
dumbbell, kettlebell, barbell: manubrio pesi,manubri palestra,bilanciere
resistance band, exercise band, elastic exercise band: elastico fitness,banda elastica,bande elastiche
gym ball, exercise ball, yoga ball: palla fitness,palla da ginnastica,palla pilates
yoga mat, exercise mat: tappetino yoga,tappetino fitness
pull-up bar, door bar, chin-up bar: barra trazioni,sbarra per trazioni
football goal, basketball hoop, goal post: porta da calcio,canestro basket
football, soccer ball, basketball, volleyball: pallone da calcio,pallone,pallone basket
swimming aid, armbands, swim vest, arm floats, buoyancy aid: braccioli,giubbotto galleggiante,bracciolo nuoto
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: salvagente,ciambella gonfiabile,salvagente mutandina
air mattress, lilo, inflatable float, pool float: materassino gonfiabile,materassino mare,isola gonfiabile
life jacket, lifejacket, buoyancy vest, life vest: giubbotto di salvataggio,giubbino salvagente
swimming goggles, diving mask, snorkel mask, snorkel: occhialini nuoto,maschera subacquea,boccaglio,maschera da sub
diving regulator, diving equipment, dive computer, buoyancy compensator: erogatore,computer subacqueo,jacket subacqueo
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: tavola da surf,gommone,canotto,kayak gonfiabile
climbing harness, full body harness, safety harness: imbracatura arrampicata,imbrago,imbracatura di sicurezza
carabiner, karabiner, quickdraw, via ferrata set: moschettone,moschettoni,rinvio arrampicata
climbing rope, fall arrester, rope brake, belay device: corda arrampicata,assicuratore,anticaduta
tent, camping tent: tenda da campeggio,tenda campeggio
hammock: amaca,amache
camping stove, gas stove portable, gas cooker: fornello da campeggio,fornelletto gas
boxing gloves, punching bag: guantoni,guantoni da boxe,sacco da boxe
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: mascherina ffp2,maschera antipolvere,mascherina filtrante
surgical mask, medical face mask, disposable mask: mascherina chirurgica,mascherine chirurgiche
face shield, safety visor: visiera protettiva,schermo facciale
safety glasses, safety goggles, protective goggles: occhiali protettivi,occhiali di protezione,occhiali di sicurezza
ski goggles: maschera da sci,occhiali da sci
solar eclipse glasses, eclipse viewer: occhiali per eclissi,occhialini eclissi
protective gloves, work gloves, safety gloves, welding gloves: guanti da lavoro,guanti protettivi,guanti da saldatore
disposable gloves, nitrile gloves, latex gloves: guanti monouso,guanti in nitrile
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: guanti moto,giacca moto
safety shoes, work shoes, safety boots: scarpe antinfortunistiche,scarpe da lavoro
high-visibility vest, reflective vest, safety vest: gilet alta visibilità,gilet catarifrangente,giubbotto catarifrangente
reflector, safety reflector, reflective tag, pedestrian reflector: catarifrangente,riflettore sicurezza
safety helmet, hard hat, construction helmet: elmetto protettivo,casco da cantiere,elmetto da lavoro
ear defenders, earmuffs, hearing protection, earplugs: cuffie antirumore,tappi per orecchie,cuffia antirumore
knee pads, elbow pads, shin guards, protective pads: ginocchiere,gomitiere,parastinchi
back protector, body protector, riding vest: paraschiena,corpetto equitazione
welding helmet, welding mask: maschera per saldare,casco per saldatura
passenger car, motor car, automobile: autovettura,automobile,autovetture
van, light commercial vehicle, minibus: furgone,furgoncino,pulmino
lorry, truck, heavy goods vehicle: autocarro,autocarri
bus, motor coach: autobus,pullman,corriera
motor home, campervan, caravan, camper van: autocaravana,roulotte
motorcycle, motorbike: motocicletta,motociclo,moto
moped, motor scooter, electric moped: ciclomotore,motorino,scooter elettrico
quad bike, atv, all-terrain vehicle, quad: quad,quad bambini
mobility scooter, wheelchair, electric wheelchair: sedia a rotelle,carrozzina elettrica,scooter per disabili
tyre, tire, car tyre: pneumatico,pneumatici
brake pads, brake pad, brake disc, brake shoes, brake lining: pastiglie freno,disco freno,dischi freno
car battery, starter battery, vehicle battery: batteria auto
jump starter, battery charger for cars: avviatore batteria,avviatore auto
car jack, trolley jack, axle stand: cric auto,martinetto,martinetto idraulico,crick
roof rack, roof box, bicycle carrier, bike rack: portapacchi,box da tetto,portabici,barre portatutto
tow bar, trailer coupling: gancio traino,rimorchio
car bulb, car headlight, xenon bulb, led headlight bulb: lampadina auto,faro auto,fanale auto
car charger, cigarette lighter adapter, car usb charger: caricabatterie auto,caricatore auto,accendisigari adattatore
tyre inflator, tire inflator, car air compressor: compressore portatile,gonfiatore pneumatici
bicycle lock, bicycle light, bike light: lucchetto bici,luce bici,antifurto bici
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: colla istantanea,colla rapida,supercolla,attaccatutto
glue, adhesive, contact adhesive, epoxy glue: colla,colle adesive,adesivo epossidico,mastice
epoxy resin, resin kit, uv resin: resina epossidica,resina uv
polyurethane foam, assembly foam, expanding foam: schiuma poliuretanica,schiuma espansa
paint, spray paint, lacquer, varnish, aerosol paint: vernice,vernice spray,bomboletta spray,smalto spray
paint stripper, paint thinner, solvent, white spirit: sverniciatore,diluente,acquaragia,sverniciante
drain cleaner, pipe cleaner, drain unblocker: disgorgante,sturatore,disgorganti
cleaning agent, household cleaner, all-purpose cleaner, detergent: detergente,detersivo,pulitore multiuso,detergente multiuso
bleach, chlorine bleach, toilet cleaner, descaler: candeggina,detergente wc,anticalcare,disincrostante
laundry detergent, detergent capsules, washing powder, fabric softener: detersivo lavatrice,ammorbidente,detersivo bucato
dishwashing liquid, dishwasher tablets, washing-up liquid: detersivo piatti,pastiglie lavastoviglie
air freshener, car air freshener, reed diffuser, room spray: deodorante ambiente,profumatore,profumatore auto,diffusore profumo
candle, scented candle: candela,candele,candela profumata
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: olio per lampade,accendifuoco,liquido accendifuoco
cigarette lighter, gas lighter, novelty lighter: accendino,accendini,accendigas
screenwash, windscreen washer fluid, antifreeze, de-icer: liquido lavavetri,antigelo,liquido tergicristalli
car shampoo, rim cleaner, car polish, leak sealer: shampoo auto,pulitore cerchi,cera auto
insecticide, insect spray, rat poison, ant bait, moth repellent: insetticida,topicida,antizanzare,veleno per topi
disinfectant, surface disinfectant, biocide: disinfettante,disinfettante superfici,igienizzante superfici
pool chlorine, chlorine tablets: cloro piscina,pastiglie di cloro
impregnating spray, waterproofing spray, leather spray: spray impermeabilizzante,impermeabilizzante scarpe
food supplement, dietary supplement, nutritional supplement: integratore alimentare,integratori alimentari,integratore
vitamins, multivitamin, vitamin tablets: vitamine,multivitaminico
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: prodotto dimagrante,brucia grassi,pillole dimagranti,tisana dimagrante
potency product, sexual enhancement supplement, male enhancement: stimolante sessuale,afrodisiaco
protein powder, whey protein, protein bar: proteine in polvere,barretta proteica
infant formula, baby milk powder, baby food: latte artificiale,latte in polvere,omogeneizzato
energy drink, jelly cups, mini-cup jelly: bevanda energetica,gelatine in coppetta
plate, children's plate, melamine plate, tableware, dinnerware: piatto bambini,stoviglie,piatti piani,piatto in melamina
bowl, salad bowl, soup bowl, suction bowl: ciotola,insalatiera,scodella
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: tazza,tazze,tazzina,bicchiere caffè
drinking glass, wine glass: bicchiere,bicchieri,calice vino
water bottle, drinking bottle, sports bottle: borraccia,borracce,bottiglia d'acqua
thermos flask, vacuum flask, insulated bottle, travel mug: thermos,borraccia termica,tazza termica
cutlery, spoon, children's cutlery, kitchen utensils: posate,cucchiaio,forchetta,cucchiaino
kitchen spatula, ladle, nylon turner, kitchen tongs: paletta da cucina,mestolo,schiumarola,utensile da cucina
drinking straw, straws, reusable straw: cannuccia,cannucce
lunch box, food container, food storage box: portapranzo,contenitore alimentare,portamerenda,schiscetta
frying pan, saucepan, cooking pot, cookware, wok: padella,pentola,casseruola,batteria di pentole
baking mould, baking tin, silicone mould, baking tray, cake tin: stampo per dolci,stampo in silicone,teglia da forno,tortiera
kettle, teapot, moka pot, coffee maker: bollitore,teiera,caffettiera,macchina da caffè
pressure cooker: pentola a pressione
kitchen knife, chopping board, cutting board, peeler: coltello da cucina,tagliere,pelapatate
ice cube tray, ice lolly mould, ice cream maker: stampo ghiaccio,vaschetta ghiaccio,stampo ghiaccioli
blood pressure monitor, sphygmomanometer: misuratore di pressione,sfigmomanometro,misura pressione
blood glucose meter, glucometer, test strips device: glucometro,misuratore glicemia
pulse oximeter: pulsossimetro,saturimetro
nebuliser, nebulizer, inhaler: aerosol medicale,nebulizzatore,inalatore
hearing aid, hearing amplifier: apparecchio acustico,amplificatore acustico
rapid test, covid test, pregnancy test, antigen test: test antigenico,test di gravidanza,test rapido
contact lenses, coloured contact lenses: lenti a contatto,lenti colorate
crutches, walking stick, walking cane, rollator, walking aid: stampelle,bastone da passeggio,deambulatore,girello anziani
adhesive plaster, adhesive bandage, bandage, first aid kit: cerotto,cerotti,cassetta pronto soccorso,bende
hot water bottle, heat pack, heating pad, electric blanket: borsa dell'acqua calda,termoforo,coperta elettrica,scaldasonno
massager, massage gun, neck massager, massage device: massaggiatore,pistola massaggiante,massaggiatore cervicale
electrostimulator, tens device, muscle stimulator, ems trainer: elettrostimolatore,elettrostimolatori
condom, condoms: profilattico,preservativi,profilattici
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: lampada uv,sterilizzatore uv,lampada a infrarossi
sunbed, tanning bed, solarium: lettino abbronzante,solarium
hair removal device, ipl epilator, epilator, electric shaver: epilatore,epilatore luce pulsata,rasoio elettrico
pet food, dog food, cat food, pet treats: crocchette cane,cibo per cani,cibo per gatti,crocchette gatto
dog toy, cat toy, pet toy: gioco per cani,gioco per gatti,giocattolo per cani
dog collar, cat collar, flea collar: collare per cani,collare antipulci,collare gatto
dog lead, dog leash, dog harness: guinzaglio,pettorina,pettorina cane
pet bed, dog bed, cat tree, scratching post: cuccia,tiragraffi,cuccia cane
pet carrier, dog crate, pet cage, aquarium, fish tank: trasportino,gabbia per animali,acquario
cat litter, litter box, pet hygiene: lettiera gatto,sabbia per gatti
pen, ballpoint pen, fountain pen: penna a sfera,penna stilografica,biro,penne a sfera
felt-tip pen, marker, highlighter, coloured markers: pennarello,pennarelli,evidenziatore
pencil, coloured pencils, crayons, wax crayons, chalk: matita,matite colorate,pastelli a cera,gessetti
paints, watercolour, poster paint, acrylic paint: tempera,acquerelli,colori acrilici,tempere
eraser, rubber eraser, novelty eraser: gomma da cancellare,gommine
correction fluid, correction tape, correction pen: bianchetto,correttore liquido
glue stick, paper glue, school glue, glitter glue: colla stick,colla vinilica,colla glitter
notebook, exercise book, diary, colouring book: quaderno,taccuino,libro da colorare,diario scolastico
stickers, sticker book, sticker sheet: album adesivi,libro adesivi,figurine adesive
stamp set, ink pad, children's stamps: timbrini,timbri bambini
scissors, children's scissors, paper cutter: forbici,forbicine,taglierino
sealing wax, modelling compound, plaster casting kit: ceralacca,gessetti da modellare,calchi in gesso
electric ride-on car: auto elettrica per bambini,macchina elettrica bambini
water beads: perline d'acqua
snorkel mask: maschera da snorkeling
slimming capsules: capsule dimagranti,brucia grassi
brake pads: pastiglie freni
badminton set: set badminton,racchette da badminton
rubber boots: stivali da pioggia
swimming goggles: occhialini,occhialini da nuoto
yoga mat: tappetino da yoga
inflatable paddle board, paddle board: tavola sup,sup gonfiabile
bicycle light: luci bici,luce per bicicletta
wiper blades: tergicristalli,spazzole tergicristallo
jump starter: avviatore,avviatore di emergenza
baby powder: talco bimbi
modelling clay: pasta da modellare
remote control car: macchina telecomandata,auto telecomandata
gardening gloves: guanti da giardinaggio
wooden blocks: cubi in legno
face paint: trucchi viso,colori per il viso
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
  types: `
toy: giocattolo
soft-toy: orsacchiotto,orsetto
doll: bambola,bambolotto
modelling-clay: plastilina,pasta modellabile
toy-vehicle: macchinina,trenino
ride-on: triciclo
toy-scooter: monopattino
toy-weapon: pistola giocattolo,pistola ad acqua
balloon: palloncini,palloncino
ball: palla
rattle: sonaglio
bubble-toy: bolle di sapone
finger-paint: colori a dita
costume-mask: maschera di carnevale
playground-toy: scivolo,trampolino
swing: altalena
clothing: abbigliamento
hoodie: felpa
sweater: maglione
jacket: giacca,giubbotto
snowsuit: tutina
trousers: pantaloni
dress: vestito
skirt: gonna
shirt: maglietta
tracksuit: tuta da ginnastica
nightwear: pigiama
underwear: biancheria intima
swimwear: costume da bagno
socks: calzini
gloves: guanti
hat: cappello,berretto
scarf: sciarpa
belt: cintura
shoes: scarpe,stivali
sandals: sandali,infradito
slippers: pantofole
bag: borsa
backpack: zaino
wallet: portafoglio
luggage: valigia
watch: orologio da polso,orologio
sunglasses: occhiali da sole
glasses: occhiali da lettura
jewellery: gioielli,bigiotteria
earrings: orecchini
necklace: collana
pendant: ciondolo
bracelet: braccialetto,bracciale
ring-jewellery: anello
brooch: spilla
hair-accessory: cerchietto
key-ring: portachiavi
umbrella: ombrello
cot: culla,lettino
cradle: sdraietta
high-chair: seggiolone
stroller: passeggino,carrozzina
car-seat: seggiolino auto,seggiolino,rialzo auto
baby-carrier: marsupio
baby-walker: girello
playpen: box bimbi
safety-gate: cancelletto
bed-rail: paracolpi
soother: ciuccio
soother-holder: portaciuccio
teether: massaggiagengive
baby-sleeping-bag: sacco nanna
playmat: tappetino gioco
swim-seat: salvagente,braccioli
changing-table: fasciatoio
diaper: pannolini
baby-bath: vaschetta bagnetto
potty: vasino
charger: caricatore,caricabatterie
power-supply: alimentatore
travel-adaptor: adattatore da viaggio
power-bank: powerbank
cable: cavo
extension-lead: ciabatta elettrica,prolunga
socket: presa elettrica
battery: pila,batteria
button-battery: pila a bottone
lighting-chain: catena luminosa
lighting: illuminazione
lamp: lampada,lampadina
ceiling-lamp: lampadario,plafoniera,lampadina a soffitto
night-lamp: luce notturna
led-strip: striscia led
flashlight: torcia
hair-dryer: asciugacapelli,phon
hair-styler: piastra per capelli,arricciacapelli
shaver: rasoio elettrico,tagliacapelli,rasoio
massager: massaggiatore
heater: stufa,termoventilatore,riscaldatore
electric-blanket: coperta elettrica
heating-pad: scaldamani
fan: ventilatore
air-conditioner: condizionatore
humidifier: umidificatore
dehumidifier: deumidificatore
air-purifier: purificatore d'aria
aroma-diffuser: diffusore
kettle: bollitore
fryer: friggitrice
cooker: forno elettrico,forno,microonde,cuociriso
pressure-cooker: pentola a pressione
hot-plate: piastra elettrica,piano cottura
toaster: tostapane
blender: frullatore,robot da cucina,sbattitore,estrattore di succo,centrifuga
coffee-maker: macchina da caffè,macchina espresso,macchina per espresso
refrigerator: frigorifero
washing-machine: lavatrice
dryer-appliance: asciugatrice
vacuum-cleaner: aspirapolvere
iron-appliance: vaporizzatore per abiti,ferro da stiro
headphones: cuffie
speaker: altoparlante
projector: proiettore
mobile-phone: cellulare
camera: fotocamera
remote-control: telecomando
television: televisore
smoke-alarm: rilevatore di fumo
insect-killer: zanzariera elettrica
soldering-iron: saldatore
laser-pointer: puntatore laser
water-heater: scaldabagno
cosmetics: cosmetico
perfume: profumo
aftershave: dopobarba
shaving-product: schiuma da barba
deodorant: deodorante
hair-conditioner: balsamo capelli
hair-mask: maschera capelli
hair-styling: gel per capelli
hairspray: lacca per capelli
hair-dye: tinta per capelli,tintura
shower-gel: bagnoschiuma,docciaschiuma
soap: sapone
body-lotion: latte corpo,crema corpo,lozione
hand-cream: crema mani
face-cream: crema viso
face-serum: siero viso,siero
face-tonic: tonico viso
cleanser: latte detergente
wipes: salviettine
face-mask-cosmetic: maschera viso
skin-lightening: crema sbiancante,crema schiarente
sunscreen: crema solare
tanning-product: autoabbronzante
body-oil: olio corpo
nail-polish: smalto per unghie,smalto
nail-product: unghie finte
nail-glue: colla per unghie
eyelash-product: ciglia finte
eye-make-up: ombretto
lip-product: rossetto
make-up-face: fondotinta
tattoo-ink: inchiostro per tatuaggi
toothpaste: dentifricio
hand-sanitiser: gel igienizzante
intimate-product: preservativo,preservativi
electric-scooter: monopattino elettrico
bicycle: bici,bicicletta
electric-bicycle: bici elettrica
bicycle-part: seggiolino bici
roller-skates: pattini
moped: ciclomotore
motorcycle: motocicletta
lorry: rimorchio
car-part: pastiglie freno
tyre: pneumatico
helmet: casco
life-jacket: giubbotto di salvataggio
safety-vest: gilet catarifrangente
mask: mascherina
respirator: mascherina ffp2
goggles: occhiali protettivi
protective-gloves: guanti da lavoro
protective-gear: ginocchiere
hearing-protection: tappi per orecchie
climbing-gear: moschettone,imbracatura
fitness-equipment: tapis roulant
ski-equipment: sci,slitta
diving-equipment: maschera subacquea
pool-toy: materassino,gonfiabile,piscina
boat-part: barca
fishing: esca
weapon-sport: spray al peperoncino
chair: sedia,sgabello
table: tavolo
bed: letto a castello,divano,letto
mattress: materasso
bedding: coperta,piumone
pillow: cuscino
cabinet: armadio,cassettiera
ladder: scala telescopica,scala
curtain: tenda
rug: tappeto,tovaglia
candle: candela
candle-holder: portacandele
lighter: accendino
electronic-cigarette: sigaretta elettronica
tobacco: narghilè
fireworks: petardo,fuochi d'artificio
sky-lantern: lanterna cinese
christmas-decoration: decorazione natalizia
cookware: padella,pentola
baking-ware: stampo
tableware: piatto,tazza
bottle: borraccia
knife: coltello
kitchen-tool: grattugia,tagliere
grill: griglia
gas-stove: fornello a gas,fornello,fornello da campeggio
wood-stove: stufa a pellet
hot-water-bottle: borsa dell'acqua calda
power-tool: trapano,smerigliatrice,avvitatore,trapano avvitatore,levigatrice
saw: sega circolare,seghetto alternativo
saw-blade: lama per sega,disco da taglio
chainsaw: motosega,elettrosega
brush-cutter-part: testina decespugliatore
garden-tool: tagliaerba,decespugliatore,idropulitrice,tagliasiepi,soffiatore,rasaerba,tosaerba
pump-compressor: compressore,pompa
lifting-equipment: paranco,verricello
screw: vite
construction-product: rubinetto,estintore
glue: colla
paint: pittura,vernice spray
detergent: detergente,detersivo,candeggina
disinfectant: cloro,disinfettante
descaler: anticalcare
windscreen-fluid: liquido lavavetri
pest-control: insetticida,repellente
air-freshener: deodorante per ambienti
adhesive-tape: nastro adesivo
stationery: penna,matita,astuccio
book: libro
phone-case: cover cellulare
pet-product: gioco per cani
food-supplement: integratore alimentare
candy: caramelle
medical-device: sedia a rotelle
sleeping-bag: sacco a pelo
tent: tenda da campeggio
money-counter: distruggidocumenti
incense: incenso
textile-dye: tintura per tessuti
window-magnet: calamita
clock: sveglia
learning-tower: torre montessoriana
mirror: specchio
depilatory: crema depilatoria,ceretta
circuit-breaker: interruttore differenziale
range-hood: cappa aspirante
board-game: gioco da tavolo
racket-sport: racchetta
`,
  offers: `
spare: ricambio,ricambi,di ricambio,kit di riparazione
accessory: accessorio,accessori
hose: tubo
nozzle: ugello,bocchetta,diffusore
thermocouple: termocoppia,accenditore
regulator: regolatore,valvola
filter: filtro,filtri
brush: spazzola,spazzole
mop: panno
dust-bag: sacchetti
chain: catena
engine-part: cilindro,carburatore,pistone,cuscinetto,molla,cerniera
electric-part: termostato,fusibile,condensatore,trasformatore,schermo
pad: imbottitura,cuscinetti
visor: lente,visiera,lenti
tray-part: raccoglibriciole
stopper: tappo,beccuccio,colino
belt: cinghia,cinturino
motor: motore,pompa
wheel: ruota,pneumatico
brake: pastiglie freno
battery: batteria
charger: caricabatterie,caricatore,alimentatore
cable: cavo
remote: telecomando
lid: coperchio
gasket: guarnizione
blade: lame,lama,lame di
attachment: accessorio,frusta,testina
propeller: elica,eliche
hardware: viti
board: scheda madre,scheda elettronica
switch: interruttore,manopola,sensore
handle: maniglia,manico
shell: guscio,scocca
tray: cesta,vassoio,cestello,caraffa
bulb: lampadina,resistenza
refill: ricarica,cartuccia
wick: stoppino
shade: paralume
teat: tettarella,tettarelle
power-base: base di alimentazione
transducer: membrana,trasduttore
harness: imbracatura,barra frontale
crumb: vassoio raccoglibriciole
starter: avviamento
carb: serbatoio
glass: bicchiere di ricambio
cells: celle
led: modulo led
rain: capota,capottina,telo parapioggia
mount: supporto a parete,treppiede,porta telefono
cleaning: spazzola per pulizia,kit di pulizia,anticalcare
bundle: parafango,portapacchi,cavalletto
cover: fodera,copertura,telo,rivestimento,parapioggia
case: custodia,borsa,valigetta,sacca
holder: base,supporto,staffa
film: pellicola,vetro temperato
net: zanzariera,sacco invernale,portabicchiere,ombrellino
sticker: adesivo,adesivi
bedding: lenzuolo,materasso,paracolpi
cushion: cuscino,riduttore
clothes: vestiti
clip: fibbia,gancio
feet: ventosa,piedino,piedini,ventose
castor: ruota,ruote,rotella,rotelle
runner: guida cassetto
pull: pomello,pomelli
ear-tip: gommini
disc: disco da taglio,dischi,carta abrasiva
carbon: carboncini
side: solo sinistro,solo destro
soother-holder: portaciuccio,catenella portaciuccio
gearbox: riduttore
fluid: lubrificante,olio catena,kit decalcificante,decalcificante
fuel: gas ricarica
wear: solette
party: inviti
inflator: gonfiatore
patch: toppe
sleeve: sacca
fitting: installazione,sostituzione,montaggio
holder-only: supporto magnetico
key-ring: portachiavi
manual-strong: libretto di istruzioni,manuale d'uso,manuale utente,manuale istruzioni,istruzioni per l'uso,ricettario,cartamodello,manuale d officina,guida utente,esploso
manual: manuale
packaging-strong: scatola vuota,confezione vuota,solo scatola,barattolo vuoto,senza contenuto,scatola originale vuota
packaging: scatola,confezione
service: riparazione,servizio di riparazione,assistenza tecnica,noleggio,servizio di montaggio,revisione di
service-word: assistenza
wanted: lo compro,compro usato,acquisto usato
miniature: miniatura,modellino,modellismo,casa delle bambole,modello in scala,riproduzione in miniatura
print: locandina,cartolina,stampa artistica,quadro,stampa su tela
none: scatola regalo
`,
  colours: `
black: nero,nera
white: bianco,bianca
grey: grigio
silver: argento
gold: dorato,oro
rose-gold: oro rosa
red: rosso,rossa
blue: blu,azzurro
navy: blu scuro
turquoise: turchese
green: verde
yellow: giallo,gialla
orange: arancione
pink: rosa
purple: viola
brown: marrone
beige: avorio
transparent: trasparente
multicolour: multicolore
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
di, del, della, dei, delle, al, alla, molto, piu, tutto, tutta, tutti, tutte,
schiena, cervicale, spalle, collo, ginocchio, piedi, coniglio, orso, orsetto, unicorno, dinosauro, stella, stelle, luna, cuore, fiori, animali,
principessa, pasqua, carnevale, matrimonio, battesimo, comunione, festa della mamma, scuola, asilo, mare, piscina, terrazzo, salotto, mai usata,
sigillata, spedizione inclusa, spedizione veloce, consegna a mano, ritiro a mano, posti, tg, foderato, ricamato, spegnimento automatico,
autospegnimento, da terra, da parete, da tavolo, da appoggio, da incasso, sospeso, lenitivo, senza ammoniaca, senza profumo, pelle sensibile,
convenienza, piu venduto, anteriori, posteriori, anteriore, posteriore, primi passi, antivento, tea tree,
tuo, suo, mio, anche, ne,
vapo, nebulizzatore, cellulare, cemento, bioetanolo, tonnellate, prendisole,
cardiofrequenzimetro, contapassi,
a scomparti, retto,
completo, completa, planetaria, gatto, cane, gatti, cani,
gruppo, benzina
`,
};
