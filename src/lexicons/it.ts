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
bar stool: sgabello,sgabello da bar,sgabelli,sgabello alto,sgabello bar
sofa, sofa bed: divano,divano letto,divani
bed, bunk bed, bed frame, loft bed: letto a castello,letti a castello,letto contenitore
mattress, foam mattress, spring mattress: materasso,materassi
dresser, chest of drawers, clothing storage unit: cassettiera,cassettiere,cassettone
wardrobe, bookcase, shelving unit: guardaroba,libreria scaffale,scaffalatura
table, coffee table, folding table: tavolo,scrivania,tavolino
curtain, roller blind, window blind, roman shade: tenda oscurante,tenda a rullo,veneziana per finestra
bedding, duvet, quilt, comforter: piumone,trapunta,biancheria da letto
pillow: guanciale,cuscino,cuscini,cuscino cervicale,cuscino memory,cuscino gravidanza,cuscino allattamento
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
chest of drawers: comò,cassettiera,settimino
sun lounger: lettino,lettino prendisole,sdraio
power bank: caricatore portatile
dash cam: telecamera auto,dash cam,dashcam
heat gun: pistola ad aria calda,pistola termica,sverniciatore
lunch box: porta pranzo,portapranzo,scatola pranzo,lunch box,contenitore alimenti
shower head: soffione doccia,soffione,doccetta,colonna doccia
aroma diffuser: diffusore oli essenziali
bookcase: libreria,scaffale,mensola,scaffalatura
bluetooth speaker: altoparlante bluetooth
game controller: joypad
camping stove: fornelletto,fornello a gas,fornello da campeggio,fornellino da campeggio,fornello campeggio,fornellino a gas
electric fan heater, oil radiator: radiatore ad olio
cutlery set: set posate,servizio di posate,posate,bacchette cinesi
step ladder: scaletta,scala sgabello,scala telescopica,scaletta pieghevole,scala pieghevole,scala alluminio,sgabello scala
ceiling lamp: lampada da soffitto
sewing machine: macchina da cucire,tagliacuci
pet feeder: distributore di cibo,mangiatoia automatica
doorbell: campanello
security camera: telecamera,telecamera di sorveglianza,telecamera wifi,videocamera sorveglianza
bathroom scale, body scale: bilancia pesapersone,bilancia
clothes airer, drying rack: stendino,stendibiancheria
cool box: borsa frigo,frigo portatile,borsa termica,frigorifero portatile,ghiacciaia
play mat: tappetone
foot spa: pediluvio,idromassaggio piedi,idromassaggio plantare,massaggiatore piedi
hair pin: forcine,forcine per capelli
hair comb: pettine,pettine per capelli
hairpiece: toupet,coda finta capelli,capelli sintetici
hair steamer cap: cuffia termica capelli,casco vapore capelli
hair building fibres: fibre per capelli
hair mascara: gessetti per capelli,mascara per capelli,spray colorato capelli
body glitter: glitter viso,glitter corpo
brow lamination kit: kit laminazione sopracciglia
eyebrow razor: rasoio sopracciglia,regola sopracciglia
tweezers: pinzetta,pinzette
nail file: lima unghie,lima per unghie
foot file: lima per piedi,raspa piedi,pietra pomice
cuticle oil: olio cuticole
nail stickers: adesivi unghie,decorazioni unghie
manicure set: set manicure,set pedicure
foot cream: crema piedi,crema per piedi
cellulite cream: crema anticellulite,gel snellente
breast enhancement cream: crema seno,crema rassodante seno
lice treatment: antipidocchi,shampoo antipidocchi,pettine pidocchi
nasal spray: spray nasale
nasal absorber: inalatore nasale stick,stick nasale
eye drops: collirio,gocce oculari,lacrime artificiali
sleep mask: mascherina per dormire,maschera per dormire
insect bite cream: dopopuntura,stick dopo puntura
disinfecting wipes: salviette disinfettanti,salviette igienizzanti
night guard: bite dentale,bite notturno
anti-bedsore mattress: materasso antidecubito
reacher grabber: pinza raccoglitutto,pinza prensile
baby scale: bilancia neonati,bilancia pesa neonato
baby towel: accappatoio neonato,asciugamano neonato
baby headband: fascia neonata,fascetta capelli neonata
buggy board: pedana passeggino
stroller fan: ventilatore passeggino
fruit feeder: ciuccio frutta,succhietto alimentatore
teething bracelet: bracciale dentizione,guanto dentizione,collana dentizione
white noise machine: macchina rumore bianco
socket cover: copripresa,copripresa bambini
toddler wrist link: bracciale anti smarrimento,guinzaglio bambini
poncho: poncho,poncho pioggia,poncho mare
rain trousers: pantaloni antipioggia,copripantaloni
overalls: tuta da lavoro,tuta protettiva,tuta monouso
work trousers: pantaloni da lavoro
cape: mantello costume,mantello supereroe
ballet shoes: scarpette da danza,mezze punte,scarpe da ballo
maternity clothes: abbigliamento premaman,vestito premaman,reggiseno allattamento
shapewear: guaina contenitiva,corsetto,fascia dimagrante
sports bra: reggiseno sportivo
light-up shoes: scarpe con luci,scarpe luminose
fanny pack: marsupio da cintura,marsupio uomo
nappy bag: borsa fasciatoio,borsa cambio
stethoscope: stetoscopio,fonendoscopio
sweatsuit: completo tuta,tuta intera felpata
foot mask: maschera piedi,calzini esfolianti
hand mask: maschera mani
corn plasters: callifugo,cerotti callifughi
scar gel: gel cicatrici,cerotti cicatrici
stretch mark cream: crema smagliature
cough syrup: sciroppo tosse
throat spray: spray gola
throat lozenges: pastiglie gola,caramelle balsamiche
tongue scraper: puliscilingua
interdental brushes: scovolini interdentali
dental floss: filo interdentale
breast pads: coppette assorbilatte
nipple shield: paracapezzoli
nipple cream: crema capezzoli
neck brace: collare cervicale
arm sling: tutore braccio,tutore spalla
baby mittens: manopole neonato
baby booties: scarpine neonato
baby knee pads: ginocchiere neonato
baby head protector: casco paracolpi bambino,zainetto paracolpi
pushchair organiser: organizer passeggino,borsa passeggino
stroller hook: gancio passeggino
stroller footmuff: sacco passeggino
stroller rain cover: parapioggia passeggino
bottle drying rack: scolabiberon
baby bottle brush: scovolino biberon
formula dispenser: dosatore latte in polvere
breast milk storage bags: sacchetti latte materno
feeding spoon: cucchiaino pappa
suction bowl: ciotola con ventosa
corner guard: paraspigoli
door pinch guard: salvadita porta
fireplace guard: cancelletto camino,parafuoco
eyebrow tint: tinta sopracciglia
beard dye: tinta per barba
hair developer: ossigeno per capelli
hair bleach: polvere decolorante,decolorante capelli
ear wax remover: pulisci orecchie,netta orecchie
ear candles: coni per orecchie
nail clippers: tagliaunghie
nail scissors: forbicine unghie
loafers: mocassini
high heels: décolleté scarpe,scarpe con tacco
espadrilles: espadrillas
beach bag: borsa mare
gym bag: borsone palestra
drawstring bag: sacca sportiva,sacca con coulisse
lab coat: camice da laboratorio
medical scrubs: divisa infermiera,casacca sanitaria
chef jacket: giacca da cuoco
bulletproof vest: giubbotto antiproiettile
airbag vest: gilet airbag
pelvic floor trainer: allenatore pavimento pelvico
hip trainer: attrezzo interno coscia
kegel balls: palline vaginali
pill organiser: portapillole
nasal strips: cerotti nasali,dilatatore nasale
mouth tape: cerotto bocca notte
incontinence pads: assorbenti incontinenza
incontinence pants: pannoloni
bed pads: traverse letto
pain relief gel: gel antidolorifico
herbal ointment: balsamo di tigre,pomata canfora
cooling gel: gel freddo,gel gambe
wart remover: rimozione verruche
mole remover: crema elimina nei,penna elimina nei
after sun lotion: doposole,latte doposole
self-tanning mousse: mousse autoabbronzante
perfume atomiser: atomizzatore profumo,vaporizzatore profumo
solid perfume: profumo solido
hair perfume: profumo per capelli
make-up brush cleaner: pulisci pennelli trucco
make-up organiser: organizer trucchi,porta trucchi
bath sponge: spugna da bagno,guanto esfoliante,luffa
body brush: spazzola corpo,spazzola schiena
menstrual disc: coppetta mestruale,slip mestruale
denture box: scatola per dentiera,porta apparecchio
baby wipe warmer: scaldasalviette
baby tent: tenda bebè,tenda da spiaggia neonato
cot sheet: lenzuolino culla,lenzuolo lettino
high chair cushion: cuscino seggiolone
teething biscuits: biscotti per neonati,snack per bambini
bandana: bandana
kimono: kimono,judogi
earmuffs winter: paraorecchie
arm warmers: manicotti braccia,scaldabraccia
christening gown: vestito battesimo,abito battesimo
shoelaces: lacci scarpe,stringhe scarpe
thermal underwear: intimo termico,maglia termica,calzamaglia termica
gilet: gilet imbottito,smanicato
softshell jacket: giacca softshell,giacca in pile
window shade: tenda a rullo,tenda plissettata,tenda a nido d'ape
wall bed: letto a scomparsa,letto a ribalta
adult bed rail: sponda letto anziani,maniglia letto anziani
furniture anchor: antiribaltamento mobili,fissaggio antiribaltamento
wallpaper: carta da parati
window film: pellicola per vetri,pellicola finestre
wall sticker: adesivo murale,adesivi da parete
tiles: piastrelle,mattonelle
roof window: finestra da tetto,lucernario
sliding door kit: kit porta scorrevole,binario porta scorrevole
garage door opener: motore cancello,automazione garage,apricancello
remote control duplicator: telecomando cancello,telecomando duplicatore
door stop: fermaporta
window opening restrictor: limitatore finestra,blocco finestra
cable railing kit: corrimano,ringhiera,mancorrente
attic stairs: scala retrattile per soffitta,scala a botola
heat pump: pompa di calore
heat exchanger: scambiatore di calore
water tank: serbatoio acqua,cisterna acqua,raccolta acqua piovana
septic pump: pompa acque scure,pompa fognatura
circulation pump: circolatore,pompa di circolazione
soap dispenser: dispenser sapone,dosatore sapone
hand dryer: asciugamani elettrico
shower cap: cuffia doccia,cuffia da doccia
wreath: ghirlanda natalizia porta,corona dell'avvento
decorative light: luce decorativa,lampada decorativa
led panel: pannello led
led light curtain: tenda luminosa,tenda di luci
light tube: tubo led,tubo fluorescente
neon sign: insegna neon,scritta neon
motion sensor: sensore di movimento,rilevatore di movimento
water leak detector: rilevatore perdite acqua,sensore allagamento
voltage tester: tester tensione,cercafase
stud finder: rilevatore montanti,rilevatore pareti
ph meter: phmetro,misuratore ph,tester acqua
breathalyser: etilometro,alcol test
tape measure: metro a nastro,flessometro
wire stripper: spelafili,pinza crimpatrice
plasterboard lifter: alza cartongesso,sollevatore cartongesso
polishing machine: lucidatrice,lucidatrice auto
planer: pialla,pialla elettrica,piallatrice
sweeper: spazzatrice
garden torch: torcia da giardino,fiaccola da giardino
insect trap: trappola per mosche,acchiappamosche,trappola vespe
filler: stucco legno,stucco carrozzeria,stucco muro
headlight restorer: lucida fari,kit ripristino fari
vinyl flooring: piastrelle pvc,pavimento vinilico
laminate flooring: pavimento laminato
casement window: finestra pvc
patio door: portafinestra
stair lift: montascale
home elevator: ascensore domestico
patient hoist: sollevatore pazienti
water softener: addolcitore acqua
shower filter: filtro doccia
safety valve: valvola di sicurezza
ball valve: valvola a sfera
led driver: driver led,alimentatore led,trasformatore led
light switch: interruttore luce,interruttore a parete
dimmer switch: regolatore di luce
radon detector: misuratore radon,rilevatore radon
geiger counter: contatore geiger
hammer: martello
sledgehammer: mazza da demolizione
pliers: pinza universale,tronchesi
screwdriver: cacciavite,cacciaviti
electric screwdriver: avvitatore,cacciavite elettrico
spanner: chiave inglese,chiavi combinate
allen key: chiave a brugola
clamp: morsetto da falegname
bench vice: morsa da banco
utility knife: taglierino
lathe: tornio legno,tornio per metallo
drill press: trapano a colonna
grinding disc: disco lamellare,disco da taglio
sandpaper: carta vetrata,carta abrasiva
drill bit: punte trapano,punta trapano
hole saw: sega a tazza
shovel: vanga,badile
garden rake: rastrello
garden hoe: zappa,estirpatore erbacce
gardening set: set giardinaggio,attrezzi giardinaggio bambini,paletta da giardino
irrigation set: kit irrigazione,impianto a goccia
water timer: programmatore irrigazione
garden sprinkler: irrigatore
garden fence: recinzione giardino
privacy screen: frangivista
garden trellis: traliccio rampicanti,tutore piante
garden shed: casetta da giardino,capanno attrezzi
deck box: baule da esterno
pergola: pergola
carport: carport,tettoia auto
garden arch: arco da giardino
bird repeller: dissuasore uccelli,spaventapasseri
bird spikes: spuntoni piccioni
mole repeller: dissuasore talpe
algaecide: antialghe,alghicida
caulk: sigillante acrilico
tile grout: stucco per fughe
wood polish: cera per mobili,lucidante mobili
floor polish: cera per pavimenti
shoe polish: lucido da scarpe,crema per scarpe
washing machine cleaner: pulilavatrice,curalavatrice
stain remover: smacchiatore
rust remover: antiruggine,convertitore di ruggine
label remover: rimuovi etichette,rimuovi colla
hanging basket: vaso da appendere,cestino pensile
hose nozzle: pistola irrigazione,lancia irrigazione
firefighting nozzle: lancia antincendio,manichetta antincendio
propagator: semenzaio,vassoio semina
compost bin: compostiera
barometer: barometro
rain gauge: pluviometro
door viewer: spioncino
door closer: chiudiporta
gutter: grondaia,pluviale
snow thrower: spazzaneve,turbina da neve
weight loss capsules: capsule dimagranti,brucia grassi,bruciagrassi,pillole dimagranti
slimming tea: tè dimagrante,tisana drenante,tè detox
protein powder: proteine in polvere,proteine whey,creatina
collagen powder: collagene in polvere,collagene marino,collagene idrolizzato
food supplement: integratore alimentare,multivitaminico,integratore,vitamine
fish oil capsules: olio di pesce,omega 3 capsule,olio di fegato di merluzzo
probiotics: probiotici,fermenti lattici
sleeping aid: melatonina,integratore sonno
cbd oil: olio cbd,olio di cbd,olio di canapa
honey: miele di acacia,miele,miele di manuka
tahini: tahina,tahini,crema di sesamo,pasta di sesamo
peanut butter: burro di arachidi,crema di arachidi,crema di mandorle
hazelnut spread: crema spalmabile,crema di nocciole,crema alla nocciola
mussels: cozze,ostriche,vongole,gamberi
smoked salmon: salmone affumicato,trota affumicata,tonno in scatola,sardine
sausage: salame,salsiccia,prosciutto,mortadella
minced meat: carne macinata,hamburger,bocconcini di pollo,petto di pollo
cheese: formaggio,formaggio di capra,gorgonzola,formaggio grattugiato
breakfast cereal: cereali colazione,muesli,fiocchi d'avena,granola
biscuits: biscotti,cracker,gallette di riso,wafer
crisps: patatine,popcorn,nachos
chocolate bar: tavoletta di cioccolato,cioccolatini,cioccolato,uova di cioccolato
jelly cups: gelatine alla frutta,gelatina konjac,mini gelatine
sweets: caramelle,lecca lecca,caramelle gommose,gomme da masticare
ice cream: gelato,ghiaccioli,sorbetto
jam: marmellata,confettura,composta
spices: spezie,paprika in polvere,curry in polvere,curcuma in polvere,cannella in polvere
sauce: salsa piccante,salsa di soia,pesto,maionese,sugo,salsa
olive oil: olio d'oliva,olio di semi,olio di cocco,olio extravergine
noodles: noodles,spaghetti di riso,pasta secca
herbal tea: tisana,tè verde,tè nero,infuso
ground coffee: caffè macinato,caffè in grani,caffè solubile,capsule caffè
energy drink: bevanda energetica,succo di frutta,bibita,tè freddo
beer: birra,vino rosso,vino bianco,liquore,whisky
dried fruit: frutta secca,uvetta,fichi secchi,datteri,albicocche secche
seeds mix: semi di chia,semi di lino,semi di sesamo,semi di girasole
infant formula: latte in polvere neonati,latte artificiale,latte di crescita,latte di proseguimento
baby porridge: pappa neonato,crema di riso,omogeneizzato,pappa lattea,omogeneizzati
mouthwash: collutorio,spray orale,sciacquo orale,collutori
toothpaste: dentifricio
teeth whitening kit: kit sbiancamento denti,sbiancante denti,strisce sbiancanti
denture adhesive: adesivo per dentiere,pulizia dentiere,filo interdentale,scovolini
lash curler: piegaciglia,arricciaciglia
make-up brush set: pennelli trucco,spugnetta trucco,pennelli make up
make-up set: palette ombretti,set trucco,trousse trucchi,palette trucco
foundation: fondotinta,correttore viso,cipria,bb cream
blush: blush,fard guance,illuminante,terra abbronzante
mascara: mascara,matita occhi,matita sopracciglia,eyeliner
lipstick: rossetto,lucidalabbra,balsamo labbra,burrocacao
face cream: crema viso,crema idratante,crema notte,contorno occhi,crema giorno
face serum: siero viso,siero acido ialuronico,fiale viso,siero
body lotion: lozione corpo,crema corpo,crema mani,burro corpo,latte corpo
hair serum: siero capelli,olio per capelli,lozione capelli,siero ricrescita
hair conditioner: balsamo capelli,maschera capelli,balsamo per capelli
hair dye: tinta per capelli,tintura capelli,colorazione capelli,decolorante capelli,crema colorante
beard oil: olio da barba,balsamo barba,olio barba,kit barba
hair gel: gel capelli,cera capelli,lacca capelli,mousse capelli
face mask: maschera viso,maschera in tessuto,maschera argilla,patch occhi
facial cleanser: detergente viso,acqua micellare,struccante,tonico viso,scrub viso
shower gel: bagnoschiuma,docciaschiuma,gel doccia,sali da bagno,bombe da bagno
soap: sapone,sapone liquido,saponetta,sapone mani
shampoo: shampoo,shampoo secco
sunscreen: crema solare,protezione solare,latte solare,spray solare,doposole
deodorant: deodorante roll on,deodorante spray,deodorante stick
perfume: profumo donna,profumo uomo,acqua di colonia,eau de parfum,profumo
nail polish remover: solvente per unghie,acetone,leva smalto,togli smalto
false nails: unghie finte,unghie press on,tips unghie,unghie adesive
gel nail kit: kit unghie gel,gel costruttore,polygel,kit semipermanente,kit ricostruzione unghie
nail polish: smalto unghie,smalto semipermanente,smalto per unghie
false eyelashes: ciglia finte,extension ciglia,ciglia magnetiche,colla per ciglia
lash lift kit: kit laminazione ciglia,laminazione sopracciglia,tinta ciglia,tinta sopracciglia
tattoo machine: macchinetta tatuaggi,macchina per tatuaggi,kit tatuaggio
tattoo ink: inchiostro tatuaggi,inchiostro per tatuaggi,pigmento tatuaggio
numbing cream: crema anestetica
essential oil: olio essenziale,oli essenziali,tea tree oil
baby powder: borotalco,talco neonato,polvere talco,talco bimbi
baby wipes: salviettine umidificate,salviette bambini,salviette struccanti,salviette umidificate
nappies: pannolini,pannoloni,pannolini mutandina
tampons: assorbenti,tamponi interni,coppetta mestruale,salvaslip
cotton buds: cotton fioc,dischetti struccanti,carta igienica,fazzoletti
razor: rasoio di sicurezza,rasoi usa e getta,rasoio
electric shaver: rasoio elettrico,rasoio elettrico uomo
adhesive plaster: cerotti,kit pronto soccorso,benda,cerotti kinesiologici,cassetta pronto soccorso
heat patches: cerotti riscaldanti,cerotti antidolore,fasce autoriscaldanti
knee brace: ginocchiera,fascia lombare,polsiera,cavigliera ortopedica,correttore postura,tutore ginocchio
insoles: solette ortopediche,solette,correttore alluce valgo,divaricatore dita
compression stockings: calze a compressione,calze contenitive,calze elastiche
walking frame: deambulatore,rollator,bastone da passeggio,girello anziani
crutches: stampelle,grucce
wheelchair: sedia a rotelle,carrozzina disabili,carrozzina pieghevole
blood pressure monitor: misuratore di pressione,misuratore pressione,sfigmomanometro
pulse oximeter: pulsossimetro,saturimetro
blood glucose meter: glucometro,misuratore glicemia
rapid test: test antigenico,test di gravidanza,test ovulazione
contact lenses: lenti a contatto,lenti colorate,collirio
sex toy: vibratore,sex toy,dildo,lubrificante intimo
condoms: preservativi,profilattici
e-liquid: e-liquid,sigaretta elettronica,sigaretta usa e getta,liquido sigaretta elettronica
hookah: narghilè,shisha
insect repellent: repellente zanzare,spray antizanzare,antizanzare,shampoo antipidocchi
knife sharpener: affilacoltelli,affilatore per coltelli
can opener: apriscatole
electric grill: bistecchiera,bistecchiera elettrica,griglia elettrica,piastra elettrica
crepe maker: crepiera,piastra per crepes
pizza oven: forno per pizza,forno pizza,fornetto pizza
doughnut maker: macchina per ciambelle
chocolate fountain: fontana di cioccolato,fontana di cioccolata
raclette grill: raclette,piastra per raclette
pasta maker: macchina per pasta,macchina pasta,sfogliatrice
electric lunch box: scaldavivande,scaldavivande elettrico
citrus juicer: spremiagrumi,spremiagrumi elettrico
slow juicer: estrattore di succo,estrattore,centrifuga
smoothie maker: frullatore portatile,mini frullatore
mini chopper: tritatutto,tritaverdure
spice grinder: macinaspezie,macinapepe,macinasale
coffee grinder: macinacaffè,macinino caffè
pod coffee machine: macchina caffè a capsule,macchina a cialde
coffee percolator: caffettiera elettrica,macchina caffè americano
milk frother: montalatte,cappuccinatore,schiumalatte
electric wine opener: cavatappi,cavatappi elettrico
wine cooler: cantinetta vino,cantinetta frigo
mini fridge: mini frigo,frigorifero piccolo,minifrigo,frigobar
ice crusher: tritaghiaccio,macchina per granite
yogurt maker: yogurtiera,macchina per yogurt
soda maker: gasatore d'acqua,gasatore,gasatore acqua,frizzatore
water purifier: purificatore acqua,caraffa filtrante,depuratore acqua
food waste disposer: tritarifiuti,dissipatore
kitchen scale: bilancia da cucina,bilancia cucina
bathroom scale: bilancia pesapersone,pesapersone
luggage scale: pesa valigie,bilancia per valigie
food vacuum sealer: macchina sottovuoto,macchina per sottovuoto
sous vide cooker: roner,cuocitore sous vide
warming tray: piastra scaldavivande,scaldapiatti
mug warmer: scaldatazza,scalda tazza
hot plate: piastra a induzione,fornello elettrico,piano cottura
gas hob: piano cottura a gas,fornello a gas
freezer: congelatore,congelatore a pozzetto
clothes steamer: stiratrice verticale,vaporella,ferro verticale
steam generator iron: ferro da stiro,ferro a caldaia
fabric shaver: levapelucchi,leva pelucchi
clothes dryer: asciugatrice
shoe dryer: asciugascarpe,asciuga scarpe
mini washing machine: centrifuga bucato,mini lavatrice
towel warmer: scaldasalviette,termoarredo
tower fan: ventilatore a torre,ventilatore a colonna,ventilatore a piantana,ventilatore torre
mini fan: mini ventilatore,ventilatore portatile,ventilatore da collo
evaporative cooler: raffrescatore,raffrescatore d'aria,raffreddatore aria
electric heater: radiatore elettrico,termosifone elettrico,stufa elettrica,termoventilatore,stufetta
pellet stove: stufa a pellet,stufa a legna
gas boiler: caldaia a gas,caldaia,scaldabagno a gas
water heater: scaldabagno,scaldacqua,boiler elettrico
heated foot warmer: scaldapiedi
electric hand warmer: scaldamani
car seat heater: coprisedile riscaldante,sedile riscaldato,cuscino riscaldante auto
car heater: riscaldatore auto,sbrinatore auto
heated gloves: guanti riscaldati,guanti riscaldabili
heated vest: gilet riscaldato,giubbotto riscaldato
hair dryer brush: spazzola ad aria calda,spazzola elettrica,spazzola lisciante,spazzola modellante
hair crimper: piastra frisé,arricciacapelli,ferro arricciacapelli
heated rollers: bigodini,bigodini caldi
hair straightener: piastra per capelli,piastra capelli
curling iron: ferro arricciacapelli,ferro per capelli
hair clipper, beard trimmer: tagliacapelli,regolabarba,rifinitore naso,rasoio corpo
ladies shaver: rasoio elettrico donna,depilatore donna
ipl device: epilatore luce pulsata,epilatore a luce pulsata,epilatore laser,epilatore ipl
epilator: epilatore,epilatore elettrico
facial cleansing brush: spazzola viso,spazzola pulizia viso
facial steamer: sauna facciale,vaporizzatore viso
facial device: maschera led,dermaroller,massaggiatore viso,dispositivo viso
blackhead remover: aspiratore punti neri,rimuovi punti neri
nail drill: fresa per unghie,fresa unghie,lima elettrica unghie
callus remover: lima elettrica piedi,rimuovi calli,roll per calli
wax warmer: scaldacera,scalda cera
electric toothbrush: spazzolino elettrico,spazzolino sonico
water flosser: idropulsore,idropulsore dentale
massage gun: pistola massaggiante,pistola massaggio
massager: massaggiatore cervicale,massaggiatore collo,cuscino massaggiante,massaggiatore
tens machine: elettrostimolatore,apparecchio tens
infrared lamp: lampada a infrarossi,lampada infrarossi
light therapy lamp: lampada fototerapia,lampada luce diurna
nebuliser: aerosol apparecchio,nebulizzatore,apparecchio aerosol
hearing aid: apparecchio acustico,apparecchi acustici,amplificatore acustico,protesi acustica
oxygen concentrator: concentratore di ossigeno
sleep apnoea device: cpap,dispositivo anti russamento
thermometer: termometro frontale,termometro infrarossi,termometro auricolare,termometro digitale
bath thermometer: termometro da bagno,termometro bagnetto,termometro bagno
meat thermometer: termometro da cucina,termometro per carne
weather station: stazione meteo,igrometro,termoigrometro
desk lamp: lampada da scrivania,lampada da tavolo,lampada da lettura,lampada scrivania,abat-jour
floor lamp: lampada da terra,piantana,lampada a stelo
pendant light: lampadario,lampada a sospensione,lampada sospensione
wall light: applique da parete,lampada da parete
downlight: faretto da incasso,faretto,plafoniera
lava lamp: lampada lava,lampada di lava,lampada magma
plasma ball: sfera al plasma,palla al plasma,lampada al plasma
star projector: proiettore stelle,proiettore di stelle,proiettore galassia
disco light: luci da discoteca,palla da discoteca,sfera da discoteca
salt lamp: lampada di sale,lampada al sale
grow light: lampada per piante,lampada coltivazione,luce per piante
solar light: luci solari,luce solare,lampada solare,lampade solari,faretto solare
emergency light: lampada di emergenza,luce di emergenza
camping lantern: lanterna da campeggio,lampada da campeggio
headlamp: lampada frontale,torcia frontale
work light: lampada da lavoro,luce da lavoro,faro da lavoro
ring light: anello luminoso,ring light
flashlight: torcia led,torcia elettrica,pila torcia
jump starter: avviatore batteria,avviatore di emergenza,booster avviamento,avviatore
car inverter: inverter auto,inverter,convertitore di tensione
portable power station: power station,centrale elettrica portatile,generatore solare
solar panel: pannello solare,caricatore solare
rechargeable battery: pile ricaricabili,pile alcaline,pile stilo,batterie ricaricabili
ups: gruppo di continuità
ev charger: wallbox,colonnina di ricarica,stazione di ricarica auto
usb hub: hub usb,docking station
router: router wifi,ripetitore wifi,modem router
hard drive, memory card: hard disk esterno,chiavetta usb,scheda di memoria,pendrive
e-reader: lettore ebook,e-reader,ereader,lettore e-book
writing tablet: tavoletta grafica,lavagna lcd,tavoletta da scrittura
keyboard: tastiera,tastiera gaming,tastiera wireless
computer mouse: mouse wireless,mouse gaming
computer monitor: monitor pc,monitor portatile,monitor gaming
graphics card: scheda video,scheda grafica
printer: stampante,stampante 3d,etichettatrice
webcam: webcam
soundbar: soundbar,barra audio
karaoke machine, party speaker: cassa karaoke,karaoke,cassa bluetooth,altoparlante bluetooth
karaoke microphone: microfono karaoke,microfono wireless,microfono
turntable: giradischi,giradischi vinile
cd player: lettore cd,lettore cd portatile
mp3 player: lettore mp3
dvd player: lettore dvd,lettore dvd portatile
radio: radiosveglia,radio portatile,radio di emergenza
headphones: auricolari,cuffie,cuffie bluetooth,auricolari bluetooth,cuffie gaming,cuffie bambini
baby monitor: baby monitor,babyphone,monitor neonato,baby phone
trail camera: fototrappola,telecamera caccia
camera, action camera: action cam,fotocamera,fotocamera istantanea,fotocamera digitale,videocamera,macchina fotografica
video doorbell: videocitofono,campanello wireless,campanello senza fili,campanello video
smart lock: serratura smart,serratura elettronica,serratura intelligente
smart plug: presa smart,presa intelligente,presa wifi,presa timer
smart thermostat: termostato wifi,termostato,valvola termostatica
robot lawnmower: robot tagliaerba,tagliaerba robot,robot rasaerba
window cleaning robot: robot lavavetri,lavavetri elettrico,aspiragocce
robot vacuum: robot aspirapolvere,aspirapolvere robot
handheld vacuum: aspirapolvere portatile,aspirabriciole,scopa elettrica,aspirapolvere auto
ash vacuum: aspiracenere,aspiraceneri,bidone aspiratutto,aspiraliquidi
steam mop: scopa a vapore,lavapavimenti,pulitore a vapore
ultrasonic cleaner: pulitore a ultrasuoni,lavatrice ultrasuoni
mosquito lamp: lampada antizanzare,zanzariera elettrica,racchetta antizanzare,elettroinsetticida
ultrasonic pest repeller: dissuasore ad ultrasuoni,repellente ultrasuoni,scacciatopi
metal detector: metal detector,rilevatore di metalli
walkie talkie: walkie talkie,ricetrasmittente
gps tracker: localizzatore gps,tracker gps,localizzatore
car navigation, car stereo: navigatore satellitare,autoradio,navigatore auto
vr headset: visore vr,occhiali vr
game controller, game console: controller di gioco,console portatile,gamepad
soldering iron: saldatore,saldatore a stagno,stazione saldante,saldatore elettrico
pyrography pen: pirografo
multimeter: multimetro,tester digitale,cercafase,pinza amperometrica
diagnostic scanner: scanner obd2,diagnosi auto
smoke alarm: rilevatore di fumo,rilevatore fumo,allarme antincendio
carbon monoxide alarm: rilevatore di monossido di carbonio,rilevatore monossido carbonio,rilevatore co,rilevatore gas
alarm, alarm system: sistema di allarme,allarme casa,allarme personale,sensore di movimento
air quality monitor: misuratore di co2,misuratore qualità aria
ozone generator: generatore di ozono,ozonizzatore
uv steriliser: sterilizzatore uv,lampada uv germicida
paper shredder: distruggidocumenti,distruggi documenti,tritacarta
laminator: plastificatrice,laminatrice
label maker: etichettatrice
calculator: calcolatrice
heat press: pressa a caldo,pressa a calore,plotter da taglio
electric bicycle: bici elettrica,bicicletta elettrica,ebike
electric scooter: monopattino elettrico,scooter elettrico
hoverboard: hoverboard,monoruota elettrica
mobility scooter: scooter per disabili,carrozzina elettrica
electric skateboard: skateboard elettrico,longboard elettrico
espresso machine: macchina da caffè espresso,macchina espresso,macchina caffè
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
key ring: portachiavi,ciondolo borsa
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
heater: stufa,riscaldatore
dehumidifier: deumidificatore
humidifier: umidificatore
chain saw: motosega
brush cutter: decespugliatore
lawn mower: tosaerba,tagliaerba,rasaerba,trattorino,arieggiatore
saw: sega
drill: trapano
screw: vite,viti
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
dress: vestito,vestito donna,abito,abito lungo,vestitino,abito da sera
trousers: pantaloni,jeans,leggings,pantaloni cargo,pantaloni tuta
slippers: pantofole,ciabatte,ciabatte da casa,scarpine neonato,babbucce
boots: stivali,stivaletti,stivali da pioggia,doposci,scarponi,scarponcini,scarpe da trekking
belt: cintura,cintura pelle,bretelle
scarf: sciarpa,scaldacollo,foulard,scialle,stola
gloves: guanti,muffole,guanti da sci,guanti moto,guanti ciclismo
wallet: portafoglio,portamonete,portacarte,porta passaporto
bathtub: vasca da bagno,vaschetta,vasca pieghevole
changing table: fasciatoio
sleeping bag: sacco nanna,sacco a pelo
soother, pacifier: ciuccio,succhietto
soother holder: catenella portaciuccio
rattle: sonaglio
helmet: casco
goggles: occhiali protettivi
life jacket: giubbotto di salvataggio,giubbotto salvagente,giubbotto galleggiante
swimming aid, swim ring: salvagente,braccioli
diffuser: diffusore
micellar water: acqua micellare
skin lightening: schiarente
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
syrup: sciroppo
sweetener, stevia: dolcificante,stevia
chocolate, cocoa: cioccolato,cacao
dark chocolate, dark: fondente,scuro
candy, sweets: caramelle,dolciumi
chewing gum, gum: gomma da masticare
chewable: masticabile
lollipop: lecca lecca
jelly, mini cups: gelatina
dessert, pudding: dessert,budino
butter: burro
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
anklet: cavigliera,bracciale caviglia,bracciale da caviglia
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
mirror: specchio,specchio da parete,specchio trucco,specchio ingranditore,specchio bagno,specchio led
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
recliner chair: poltrona relax,poltrona reclinabile,poltrona elettrica,poltrona massaggiante
armchair: poltrona,sedia a dondolo,poltroncina
sofa: divano,divano letto,divano angolare
bean bag: pouf a sacco,poltrona a sacco,pouf
gaming chair: sedia gaming,sedia da ufficio,sedia ufficio,poltrona ufficio
dining chair: sedia da pranzo,sedia da cucina,sedie impilabili,sedia
stool: sgabello,sgabello doccia,pouf contenitore
garden chair, garden furniture: sedia da giardino,salotto da giardino,panchina da giardino,lettino prendisole,sdraio giardino
dining table: tavolo da pranzo,tavolo da cucina,tavolo allungabile
coffee table, side table: tavolino da salotto,tavolino,comodino,tavolino da caffè,consolle
desk: scrivania,scrivania regolabile,scrivania per computer,scrittoio,tavolino pc
dressing table: toeletta,toletta,tavolo trucco
shoe cabinet: scarpiera,mobile scarpiera
wardrobe, clothes rail: armadio,appendiabiti,stand appendiabiti,guardaroba
tv stand: mobile tv,mobile porta tv
bathroom cabinet: mobile bagno,specchiera contenitore,armadietto bagno
storage box, laundry basket: contenitore portaoggetti,cesta portabiancheria,portagiochi,baule giocattoli,scatola contenitore
bunk bed: letto a castello,letto a soppalco,letto casetta
bed frame: letto contenitore,struttura letto,giroletto,letto matrimoniale,rete letto
mattress topper: topper materasso,coprimaterasso,correttore materasso
mattress: materasso,materasso memory,materasso lettino
weighted blanket: coperta ponderata,coperta in pile,plaid,copertina neonato,coperta
duvet: piumone,trapunta,copriletto
travel pillow: cuscino da viaggio,cuscino viaggio
seat cushion: cuscino sedia,cuscino lombare,cuscini per sedie,cuscino coccige
clothes airer: stendibiancheria,stendino,stendipanni
ironing board: asse da stiro,tavolo da stiro
waste bin: pattumiera,cestino,bidone spazzatura
mop, broom: mocio,scopa,tergivetro,lavapavimenti manuale
curtain, shower curtain: tende oscuranti,tende,tenda doccia,tendaggi
blind: tenda a rullo,veneziana,tenda oscurante a rullo
awning, parasol: tenda da sole,vela ombreggiante,ombrellone,tenda parasole
rug, doormat: tappeto,zerbino,tappeto bagno,tappetino bagno
bath mat: tappetino antiscivolo doccia,tappetino doccia,tappeto antiscivolo vasca
toilet seat: copriwater,sedile wc,tavoletta wc,asse wc,alzawater
toilet: vaso wc
camping toilet: wc chimico,wc portatile,sedia comoda
shower cubicle: box doccia,cabina doccia,parete doccia
tap: rubinetto,miscelatore,rubinetto cucina,miscelatore lavabo
grab rail, shower chair: maniglione bagno,sedia doccia,sedile vasca,maniglia di sicurezza
towel: asciugamano,telo mare,accappatoio neonato,telo bagno
frying pan: padella,bistecchiera ghisa,padella antiaderente
saucepan: pentola,casseruola,batteria di pentole,tegame
wok: wok,padella wok
pressure cooker: pentola a pressione
baking tin: stampo per torte,teglia,stampo muffin,tortiera,stampo silicone
mandoline slicer: mandolina,affettaverdure,grattugia,tagliaverdure
kitchen knife set: coltello da cucina,set coltelli,ceppo coltelli,coltello da chef
kitchen scissors: forbici da cucina,forbici
chopping board: tagliere
kitchen utensils: utensili da cucina,spatola cucina,mestolo,frusta cucina,paletta
plate set: servizio piatti,set piatti,piatti,ciotola,insalatiera
mug: tazza mug,tazzina caffè,tazza termica,tazze
drinking glasses: bicchieri,calici vino,bicchieri acqua
carafe, teapot: caraffa,brocca,teiera,decanter
vacuum flask: thermos,borraccia termica,bottiglia termica,thermos cibo
water bottle: borraccia,bottiglia acqua,borraccia bambini
garlic press: spremiaglio,schiaccianoci,schiacciapatate,rotella pizza
meat grinder: tritacarne,tritacarne elettrico,insaccatrice
toaster: tostapane
sandwich maker: tostiera,piastra per toast,sandwich maker,tostapane sandwich
fire pit: braciere,braciere da giardino,focolare da esterno,braciere giardino
ethanol fireplace: camino bioetanolo,caminetto elettrico,caminetto bioetanolo,biocamino
barbecue, charcoal grill: barbecue a carbone,barbecue a carbonella,griglia a carbone,affumicatore
gas barbecue: barbecue a gas,griglia a gas,plancha a gas
patio heater: stufa da esterno,riscaldatore da esterno,fungo riscaldante,stufa a gas,riscaldatore esterno
kerosene heater: stufa a kerosene,stufa a petrolio,stufa kerosene,stufa a combustibile liquido
candle, tealight: candele tealight,candela profumata,candele led,lumini,candele
reed diffuser: diffusore bastoncini,profumatore ambiente,cere profumate,profumo per ambienti,diffusore di fragranza
clock, alarm clock: orologio da parete,sveglia,orologio digitale,sveglia digitale,orologio parete
photo frame, picture: cornice foto,cornice digitale,quadro moderno,portafoto
vase, plant pot: vaso per fiori,vaso fiori,fioriera,portavaso
indoor fountain: fontana da interno,fontana da giardino,fontana solare
outdoor thermometer: termometro esterno
safe, money box: cassaforte,salvadanaio,cassetta portavalori
padlock: lucchetto,lucchetto a combinazione,lucchetto tsa,lucchetti
door lock: serratura,cilindro europeo,serratura porta
child safety lock: blocca cassetti,paraspigoli,copripresa,chiusura di sicurezza bambini,blocco armadio
fly screen: zanzariera,zanzariera magnetica
suitcase: trolley cabina,valigia,valigia bagaglio a mano,trolley bambini,bagaglio a mano
shopping trolley: carrello spesa,carrello cucina,carrello portaspesa
scaffold tower: trabattello,ponteggio,ponteggio mobile,trabatello
wash basin: lavabo,lavabo da appoggio
kitchen sink: lavello,lavandino
bed linen: copripiumino,lenzuola,completo letto,lenzuolo
gas range: cucina a gas con forno,cucina elettrica con forno
built-in hob: piano cottura,piano cottura a gas,piano cottura vetroceramica
bar cart: carrello portavivande
wine rack: cantinetta portabottiglie,portabottiglie vino
spice rack: portaspezie
dish rack: scolapiatti
bread bin: portapane
salt and pepper shakers: saliera,pepiera
cake stand: alzata torta,alzatina
serving tray: vassoio
salad spinner: centrifuga insalata
colander: colapasta,scolapasta,colino
measuring cup: misurino,bicchiere graduato
mixing bowl: ciotola per impastare,insalatiera
rolling pin: mattarello
cookie cutter: formine biscotti,tagliabiscotti
piping bag: sac à poche,beccucci per dolci
cake topper: topper torta,decorazione torta
tea towel: canovaccio,strofinaccio
oven glove: guanto da forno,presina
napkins: tovaglioli,tovagliolini
napkin ring: portatovaglioli,anello portatovagliolo
ice bucket: secchiello ghiaccio,glacette
cocktail shaker: shaker cocktail,set barman
hip flask: fiaschetta
storage jar: barattolo,barattolo ermetico
pizza stone: pietra per pizza,pietra refrattaria
grill brush: spazzola barbecue,spazzola griglia
smoker: affumicatore,barbecue a pellet
tortilla maker: pressa tortilla,piadina maker
tea maker: bollitore tè,samovar
kitchen timer: timer da cucina,contaminuti
knife block: ceppo coltelli,portacoltelli
cheese grater: grattugia,grattugia formaggio
clothes hanger: gruccia,grucce,appendiabiti gruccia
coat stand: appendiabiti,attaccapanni
umbrella stand: portaombrelli
wall clock: orologio da parete,orologio a cucù
hourglass: clessidra
sculpture: statua decorativa,scultura,nano da giardino
incense burner: bruciaincensi,portaincenso
wax melt warmer: brucia essenze,lampada scaldacandela
oil lamp: lampada a olio,lampada a petrolio,lume a petrolio
lamp shade: paralume
lamp holder: portalampada
cable reel: avvolgicavo elettrico,bobina prolunga
power plug: spina elettrica
cable tie: fascette,fascette stringicavo
junction box: scatola di derivazione,quadro elettrico
exhaust fan: aspiratore bagno,estrattore aria,ventilatore da condotto
firewood rack: portalegna,cesto portalegna
headboard: testiera letto,testata letto
slatted bed base: rete a doghe,rete letto
trundle bed: letto estraibile,letto divano singolo
cushion cover: federa,copricuscino
sofa cover: copridivano,coprisedia
curtain rod: bastone per tende,binario per tende
toilet brush: scopino wc,spazzolone wc
toilet paper holder: portarotolo carta igienica
bidet: bidet,copriwater bidet
shower tray: piatto doccia
shower hose: flessibile doccia,tubo doccia
scouring pad: spugna piatti,paglietta
household gloves: guanti da cucina,guanti per pulizie
bin bags: sacchi spazzatura,sacchetti immondizia
fly swatter: schiacciamosche
patio set: set da giardino,set bistrot,salottino da giardino
parasol base: base ombrellone
tarpaulin: telone,telo impermeabile
mailbox: cassetta postale,cassetta delle lettere
door handle: maniglia porta,pomello porta,maniglia mobili
hygrometer: igrometro,termoigrometro
endoscope camera: telecamera endoscopica,endoscopio
isopropyl alcohol: alcool isopropilico,isopropanolo
hydrogen peroxide: acqua ossigenata,perossido di idrogeno
hydrochloric acid: acido cloridrico,acido muriatico
sulfuric acid: acido solforico
caustic soda: soda caustica
ammonia solution: ammoniaca
aluminium foil: carta alluminio
cling film: pellicola alimentare
baking paper: carta forno
crowbar: piede di porco
chisel: scalpello legno
rivet gun: rivettatrice
caulking gun: pistola silicone
grease gun: pistola ingrassatrice,ingrassatore
sound level meter: fonometro
light meter: luxmetro
anemometer: anemometro
place mat: tovaglietta
coaster: sottobicchiere,sottopentola
tablecloth: tovaglia
table runner: runner tavolo
tagine: tajine
paella pan: padella paella
roasting pan: rostiera
clay pot: pentola in terracotta
skewers: spiedini barbecue,spiedi barbecue
barbecue tools: utensili barbecue
lifting sling: brache di sollevamento,fascia di sollevamento
shackle: grillo inox
clothes line: filo stendibiancheria
clothes pegs: mollette bucato
dustpan: paletta raccogli polvere
feather duster: piumino catturapolvere
dream catcher: acchiappasogni
wind chime: campanelle a vento
corkscrew: cavatappi
bottle opener: apribottiglie
slush machine: granitore,macchina granite
hot dog machine: macchina per hot dog
tool box: cassetta attrezzi,valigetta attrezzi
tool bag: borsa porta attrezzi
hanging chair: poltrona sospesa,sedia sospesa
porch swing: dondolo da giardino
mothballs: palline antitarme,naftalina
methylated spirit: alcool denaturato
methanol: metanolo
chocolate melter: sciogli cioccolato
stone melanger: melanger
jewellery box: portagioie,portagioielli
underfloor heating: riscaldamento a pavimento
heating cable: cavo scaldante
beer dispenser: spillatore birra
beverage dispenser: dispenser bevande
flag: bandiera
bunting: festone bandierine,bandierine festa
kitchen cabinet: mobile cucina,credenza cucina
kitchen island: isola cucina
thermostat: termostato
radiator valve: valvola termostatica,testina termostatica
lint roller: rullo levapelucchi
toilet plunger: sturalavandini,ventosa sturalavandini
bath pillow: cuscino vasca,cuscino da bagno
bath tray: vassoio vasca,ponte per vasca
bed tray: vassoio da letto,vassoio colazione
fireplace tools: attrezzi camino,set camino
stove pipe: tubo stufa,canna fumaria
bench: panca,panchina,panca contenitore
folding stool: sgabello pieghevole,sgabello telescopico
doll's house: casa delle bambole,casa bambole
doll's furniture: mobili per bambole
doll's pram: passeggino bambole,passeggino per bambole
toy kitchen: cucina giocattolo,cucina per bambini,cucinetta
toy shop: registratore di cassa giocattolo,negozio giocattolo
toy workbench: banco da lavoro giocattolo
toy doctor kit: valigetta dottore
stacking toy: torre impilabile,giocattolo impilabile,bicchieri impilabili
shape sorter: cubo forme,gioco delle forme
building blocks: blocchi di legno,costruzioni in legno,mattoncini,costruzioni
marble run: pista per biglie,pista biglie
marbles: biglie di vetro,biglie
spinning top: trottola,trottole
yo-yo: yo-yo
kite: aquilone,aquiloni
bubble machine: macchina per bolle,macchina bolle di sapone,sparabolle
water gun: pistola ad acqua,fucile ad acqua
dart blaster: pistola lancia dardi,blaster
dart board: bersaglio freccette,freccette,gioco freccette
table football: calcio balilla,biliardino
pool table, air hockey: tavolo da biliardo,biliardo,air hockey
table tennis table: tavolo da ping pong,tavolo ping pong
playing cards: carte da gioco,gioco di carte
chess set: scacchiera,set scacchi
3d puzzle: cubo magico,cubo di rubik,puzzle 3d,puzzle in legno
microscope: microscopio,microscopio per bambini
telescope: telescopio,monocolo,cannocchiale
binoculars: binocolo
science kit: kit scientifico,kit di esperimenti,gioco scientifico
excavation kit: kit di scavo,gioco di scavo
toy robot: robot giocattolo
electronic pet: animale interattivo,cane robot
remote control car: macchina telecomandata,auto telecomandata,macchinina telecomandata
remote control helicopter: elicottero telecomandato,barca telecomandata,aereo telecomandato
drone: mini drone,drone con telecamera
race track: pista per macchinine,pista macchinine
train set: trenino,trenino in legno,pista treno
play tent: tenda gioco,tenda per bambini,tunnel gioco,tenda bambini
ball pit: piscina di palline,palline per piscina,vasca di palline
sandpit, water table: sabbiera,tavolo sabbia e acqua
bouncy castle: castello gonfiabile,gonfiabile
swing set: altalena da giardino,altalena per bambini,dondolo da giardino
trampoline: trampolino elastico,tappeto elastico,trampolino da giardino,trampolino,tappeti elastici
climbing frame: triangolo arrampicata,arrampicata bambini,struttura arrampicata
slide: scivolo per bambini,scivolo
rocking horse: cavallo a dondolo,dondolo per bambini
ride-on car: cavalcabile,macchina cavalcabile,primi passi cavalcabile
electric ride-on car: auto elettrica per bambini,macchina elettrica per bambini,macchina elettrica bambini
balance bike: bici senza pedali,bicicletta senza pedali,balance bike,bicicletta equilibrio
tricycle: triciclo,triciclo per bambini
kick scooter: monopattino bambini,monopattino per bambini,monopattino freestyle
roller skates: pattini in linea,pattini a rotelle,rollerblade,scarpe con rotelle
pogo stick: bastone salterino,pogo stick
skateboard: skateboard,longboard,waveboard
sledge: slitta,slittino,bob da neve
ski jacket, ski suit: giacca da sci,giacca sci,tuta da sci,pantaloni da sci
ski poles: bastoncini da trekking,bastoncini trekking,bastoncini da sci,racchette da sci
snowshoes: ciaspole,ramponi,ramponcini
ice skates: pattini da ghiaccio,pattini ghiaccio
treadmill: tapis roulant,tapis roulant pieghevole,walking pad
exercise bike: cyclette,spin bike,bici da spinning
mini exercise bike: pedaliera,mini cyclette
elliptical trainer: ellittica,bici ellittica
rowing machine: vogatore
stepper: stepper,step aerobica
weight bench: panca pesi,panca per pesi,panca palestra
dumbbell: manubrio palestra,manubri,kettlebell,bilanciere,pesi palestra
resistance bands: elastici fitness,fasce elastiche,bande elastiche,fascia elastica
pull-up bar: barra per trazioni,sbarra per trazioni,barra trazioni
punching bag: sacco da boxe,sacco boxe,sacco da pugilato
boxing gloves: guantoni da boxe,guanti da boxe,guantoni
gym ball: palla fitness,palla da ginnastica,palla pilates,fitball
balance board: tavola equilibrio,balance board,pedana propriocettiva
foam roller: rullo massaggio,foam roller,pallina massaggio
yoga mat: tappetino yoga,materassino fitness,tappetino fitness,materassino yoga,tappetino da yoga
ab roller: ruota per addominali,attrezzo addominali,panca addominali
weighted hula hoop: hula hoop,cerchio fitness
archery set, crossbow: set tiro con l'arco,arco e frecce,balestra,arco compound
slingshot: fionda
airsoft gun: pistola softair,fucile softair,carabina ad aria compressa,pistola a salve
badminton set: set badminton,racchette badminton,racchette da badminton
football goal, basketball hoop: porta da calcio,canestro basket,porta calcio
football, basketball: pallone da calcio,pallone,pallone basket
golf clubs: mazze da golf,putter,set golf
wetsuit: muta,muta da sub,muta neoprene
snorkel mask: maschera snorkeling,maschera da sub,maschera subacquea,kit snorkeling,maschera da snorkeling
swim fins: pinne da nuoto,pinne da sub
swimming ring, pool float: salvagente gonfiabile,ciambella gonfiabile,materassino gonfiabile,salvagente
swimming armbands: braccioli,braccioli nuoto,giubbino galleggiante
paddling pool: piscina gonfiabile,piscinetta,piscina fuori terra,piscina per bambini
hot tub: vasca idromassaggio gonfiabile,spa gonfiabile,idromassaggio gonfiabile
inflatable kayak: kayak gonfiabile,canoa gonfiabile,kayak,canoa
inflatable boat: gommone,canotto gonfiabile,canotto,battello gonfiabile
paddle board: tavola sup,sup gonfiabile,tavola paddle,tavola da surf
bodyboard: tavoletta nuoto,bodyboard
fishing rod, fishing reel: canna da pesca,mulinello,kit da pesca
tent: tenda da campeggio,tenda da spiaggia,tenda campeggio,tenda pop up
gazebo: gazebo pieghevole,gazebo,pergola
camp bed: brandina,brandina da campeggio,letto da campeggio,letto pieghevole,lettino da campeggio
camping chair: sedia da campeggio,sedia pieghevole,sedia campeggio,sedia sdraio,sdraio
camping table: tavolo da campeggio,tavolo pieghevole,tavolino da campeggio
hammock: amaca,amaca da giardino,poltrona sospesa,sedia sospesa,amache
sleeping mat: materasso gonfiabile,materassino autogonfiante,letto gonfiabile
gas lantern: lampada a gas,lanterna a gas
hiking rucksack: zaino da trekking,zaino trekking,zaino idrico
climbing harness: imbracatura,imbragatura,imbrago arrampicata,imbracatura anticaduta
carabiner, climbing rope: moschettone,corda arrampicata,set da ferrata,kit ferrata
multitool: coltellino svizzero,coltello pieghevole,coltellino multiuso,pinza multiuso
bicycle: bicicletta,bici,bicicletta per bambini,mountain bike,bici pieghevole,bicicletta bambino
bicycle trailer: rimorchio bici,rimorchio per bici,carrello bici
bicycle child seat: seggiolino bici,seggiolino da bici,seggiolino bicicletta
bicycle lock: lucchetto bici,antifurto bici,catena antifurto,lucchetto per bici
bicycle pump: pompa bici,pompa da bici,pompa a pedale
bicycle light: luce bici,luci bici,fanale bici,luce per bicicletta
bicycle helmet: casco bici,casco da bici,casco bambino,caschetto bici
bike roller trainer: rullo bici,rulli bici
dog crate: trasportino,gabbia per cani,trasportino cane,recinto per cani
cat tree: tiragraffi,albero tiragraffi
dog bed: cuccia per cani,cuscino per cani,letto per cani,cuccia gatto
pet water fountain: fontanella gatto,fontana per gatti,distributore croccantini,dispenser cibo automatico
aquarium heater: termoriscaldatore,riscaldatore acquario,riscaldatore per acquario
aquarium: acquario
dog chew: snack per cani,ossi da masticare,masticativi per cani,snack cani,osso per cani
dog food: crocchette per cani,cibo per gatti,cibo per cani,crocchette gatto
dog collar, dog lead: collare per cani,guinzaglio,pettorina cane,collare antiabbaio,collare antiparassitario
cat litter, litter box: lettiera gatto,lettiera,sabbia per gatti,toilette gatto
pet clipper: tosatrice cane,tosacani,tagliapelo cani
rodent cage: gabbia per criceti,conigliera,gabbia per uccelli,gabbia criceto
terrarium: terrario
bird feeder, bird house: mangiatoia per uccelli,casetta per uccelli
ukulele: ukulele
guitar: chitarra acustica,chitarra elettrica,chitarra classica,chitarra
keyboard piano: pianoforte digitale,tastiera musicale,pianola,pianoforte elettrico
drum kit: batteria musicale,batteria elettronica,cajon
violin, cello: violino,violoncello
recorder flute, harmonica: flauto dolce,armonica a bocca,melodica
xylophone: xilofono,kalimba,metallofono
guitar amplifier, audio interface: amplificatore per chitarra,amplificatore audio,mixer audio,scheda audio
candle making kit: kit per candele,kit fai da te candele,kit sapone
craft kit: kit creativo,kit perline,kit braccialetti,kit da cucito
diamond painting: pittura diamante,dipingere con i numeri,diamond painting
model kit: modellino da costruire,kit di montaggio
face paint: pittura viso,trucco viso bambini,colori per viso,truccabimbi,trucchi viso,colori per il viso
fancy dress costume: costume di carnevale,costume carnevale,costume halloween,travestimento
wig, hair extensions: parrucca,extension capelli
confetti cannon: cannone spara coriandoli,sparacoriandoli,coriandoli,cannone coriandoli
balloon set: arco palloncini,palloncini,kit palloncini,palloncini elio
helium cylinder: bombola elio,bombola di elio,bombola gas elio
party decorations: decorazioni compleanno,festone,festoni compleanno
birthday candles: candeline compleanno,candeline,candele compleanno
sparklers: stelline scintillanti,fuochi d'artificio,petardi,fumogeno,fuochi artificiali
glow sticks: braccialetti luminosi,bastoncini luminosi,starlight
advent calendar: calendario dell'avvento
christmas tree: albero di natale,albero natale
christmas lights: luci di natale,catena luminosa,tenda luminosa,luci natalizie,filo luci
snow globe: palla di neve,palla di vetro neve,boule de neige
music box: carillon,scatola musicale
artificial flowers: fiori finti,fiori artificiali,pianta artificiale,fiori secchi
correction fluid: correttore liquido,bianchetto,correttore a nastro
whiteboard: lavagna magnetica,lavagna bianca,lavagna,bacheca sughero
drawing board: lavagna magica,cavalletto bambini,lavagnetta,cavalletto pittura
felt-tip pens: pennarelli,evidenziatori,matite colorate,pastelli a cera,pastelli
acrylic paint: colori acrilici,acquerelli,colori ad olio,tempere
ink cartridge: cartuccia inchiostro,toner
backpack: zainetto,zaino per bambini
school bag: zaino scuola,cartella scuola,zaino scolastico
pencil case: astuccio scuola,portapenne,astuccio
baby bouncer: sdraietta,sdraietta neonato,altalena neonato,dondolino
baby walker: girello,girello primi passi,primi passi,carrello primi passi
stair gate: cancelletto di sicurezza,cancelletto scale,cancelletto sicurezza,cancelletto per bambini
bed rail: sponda letto,barriera letto,spondina letto
playpen: box bambini,box per bambini,recinto bambini
baby bottle steriliser: sterilizzatore biberon,sterilizzatore a vapore,sterilizzatore
bottle warmer: scaldabiberon,scalda biberon
breast pump: tiralatte,tiralatte elettrico
baby food maker: robot cuocipappa,cuocipappa
nappy bin: maialino mangiapannolini,mangiapannolini,contenitore pannolini
nasal aspirator: aspiratore nasale,aspiratore nasale neonato
baby nail trimmer: lima unghie neonato,tagliaunghie neonato
baby carrier: marsupio,marsupio neonato,fascia porta bebè,fascia portabebè
child walking harness: redinelle,briglie per bambini,imbracatura primi passi,guinzaglio bambini
bed canopy: baldacchino letto,zanzariera letto,velo culla
moses basket, bedside crib: culla,culla co-sleeping,next to me,riduttore culla,cesta neonato
travel cot: lettino da viaggio,lettino da campeggio bambini,culla da viaggio
cot: lettino neonato,lettino per bambini,lettino
children's toothbrush: spazzolino per bambini,spazzolino bambini
baby cutlery: set pappa,piatto con ventosa,cucchiaini bebè,posate bambini
sippy cup: tazza con beccuccio,bicchiere antigoccia,tazza apprendimento
soother clip: catenella ciuccio,portaciuccio,catenella portaciuccio
baby mobile: giostrina,giostrina culla,giostrina musicale
baby gym: palestrina,palestrina neonato,tappeto attività
busy board: busy board,cubo attività,tavola montessori,gioco montessori
foam play mat: tappeto gioco,tappeto puzzle,tappetino gioco
child car seat: seggiolino auto,ovetto,alzatina,rialzo auto,seggiolino per auto
high chair: seggiolone,seggiolone pappa,seggiolino da tavolo
potty: vasino,riduttore wc,riduttore water
christmas decorations: palline di natale,addobbi natalizi
paint brush: pennello pittura,pennelli,pennellessa
paint roller: rullo pittura,rullo per pittura
artist canvas: tela per dipingere,tela pittura
knitting needles: ferri da maglia
crochet kit: uncinetto,kit uncinetto
knitting yarn: lana per maglia,filato,gomitolo
embroidery kit: kit ricamo,kit punto croce
sewing kit: kit da cucito,set cucito
sewing thimble: ditale da cucito
weaving loom: telaio tessitura
pottery wheel: tornio da vasaio,kit ceramica
origami paper: carta origami,cartoncino colorato
craft foam sheets: gomma crepla,fogli gomma eva
pompoms: pompon,pon pon
glitter: brillantini,polvere glitter,porporina
airbrush: aerografo,kit aerografo
fuse beads: perline da stirare,pyssla
loom bands: elastici loom,braccialetti elastici kit
mosaic kit: kit mosaico
stencil: stencil,mascherina disegno
resin mould: stampo resina,stampi per resina
scrapbook: album fotografico,album foto
barcode scanner: lettore codici a barre
banknote detector: rilevatore banconote false,verifica banconote
hole punch: perforatrice ufficio,perforatore ufficio
stapler: cucitrice,spillatrice
paper trimmer: taglierina carta,ghigliottina carta
tape dispenser: dispenser nastro adesivo,tendinastro
ring binder: raccoglitore ad anelli,raccoglitore documenti
clipboard: portablocco
desk organiser: organizer scrivania,portapenne
footrest: poggiapiedi
tv bracket: staffa tv,supporto tv parete
laptop stand: supporto pc portatile,supporto per notebook
laptop cooling pad: base raffreddamento notebook
phone stand: supporto cellulare,supporto tablet
selfie stick: bastone selfie,asta selfie
gimbal: stabilizzatore smartphone,gimbal
camera lens: obiettivo fotografico,teleobiettivo
camera flash: flash fotocamera,flash da studio
camera bag: borsa fotografica,zaino fotografico
projector screen: schermo proiettore,telo proiezione
document scanner: scanner documenti,scanner per foto
memory card reader: lettore di schede,lettore schede sd
usb flash drive: chiavetta usb,pen drive
external hard drive: hard disk esterno,disco rigido esterno
network switch: switch di rete,switch ethernet
tv antenna: antenna tv,antenna interna
av receiver: amplificatore,amplificatore stereo,sintoamplificatore
subwoofer: subwoofer
car speakers: altoparlanti auto,casse auto
megaphone: megafono
intercom: citofono,videocitofono
voice recorder: registratore vocale,dittafono
digital calendar: calendario digitale,calendario elettronico
portable tv: tv portatile,mini televisore
ink pad: cuscinetto per timbri,tampone inchiostro
rubber stamp: timbro,timbri in gomma
sand art kit: quadri di sabbia
scratch art set: disegni da grattare
wrapping paper: carta da regalo
greeting card: biglietto d'auguri
cash register: registratore di cassa
desk pad: sottomano scrivania
mouse pad: tappetino mouse
monitor arm: braccio monitor
monitor stand: supporto monitor,rialzo monitor
tripod: treppiede,cavalletto fotografico
softbox: softbox,luce studio fotografico
voice translator: traduttore vocale
cordless phone: telefono cordless,telefono fisso
kids tablet: tablet bambini
learning computer: computer educativo,computer per bambini
tv box: tv box
set-top box: decoder digitale terrestre
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
yo-yo, yoyo: yo-yo,yoyo
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: pallina rimbalzante,palla matta
flying disc, frisbee, boomerang: frisbee,disco volante
jump rope, skipping rope: corda per saltare,corda da salto
sand toys, beach toys, bucket and spade, sandpit toys: giochi da spiaggia,giochi per la sabbia
sandpit, sandbox: sabbiera,recinto sabbia
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
camping stove, gas stove portable, gas cooker: fornello da campeggio,fornelletto gas
boxing gloves, punching bag: guantoni,guantoni da boxe,sacco da boxe
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: mascherina ffp2,maschera antipolvere,mascherina filtrante
surgical mask, medical face mask, disposable mask: mascherina chirurgica,mascherine chirurgiche
face shield, safety visor: visiera protettiva,schermo facciale
safety glasses, safety goggles, protective goggles: occhiali protettivi,occhiali di protezione,occhiali di sicurezza
ski goggles: maschera da sci,occhiali da sci,occhialini nuoto,occhialini da nuoto,maschera motocross
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
brake pads, brake pad, brake lining: pastiglie freno
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
kitchen knife, chopping board, cutting board, peeler: coltello da cucina,tagliere,pelapatate
ice cube tray, ice lolly mould, ice cream maker: stampo ghiaccio,vaschetta ghiaccio,stampo ghiaccioli
blood pressure monitor, sphygmomanometer: misuratore di pressione,sfigmomanometro,misura pressione
blood glucose meter, glucometer, test strips device: glucometro,misuratore glicemia
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
water beads: perline d'acqua
slimming capsules: capsule dimagranti,brucia grassi
brake pads: pastiglie freni,pastiglie freno
rubber boots: stivali da pioggia
swimming goggles: occhialini,occhialini da nuoto
inflatable paddle board, paddle board: tavola sup,sup gonfiabile
wiper blades: tergicristalli,spazzole tergicristallo
modelling clay: pasta da modellare
gardening gloves: guanti da giardinaggio
wooden blocks: cubi in legno
bird bath: bagnetto per uccelli,abbeveratoio per uccelli
bird food: mangime per uccelli,becchime
fish food: mangime per pesci
dog house: cuccia per cani da esterno,casetta per cani,casetta per gatti
pet stairs: scaletta per cani,rampa per cani,scala per cani
pet stroller: passeggino per cani,passeggino per animali
pet gate: cancelletto per cani,barriera per cani
pet playpen: recinto per cani,recinto per cuccioli
dog coat: cappottino per cani,impermeabile per cani,vestiti per cani
dog life jacket: giubbotto salvagente per cani
dog muzzle: museruola,museruola per cani
dog bowl: ciotola per cani,ciotola per gatti
automatic pet feeder: distributore automatico di cibo,distributore crocchette
dog treadmill: tapis roulant per cani
pet shampoo: shampoo per cani,shampoo per animali
pet brush: spazzola per cani,cardatore,spazzola per gatti
flea treatment: antipulci,antiparassitario
pet playhouse: mobile per gatti
hamster wheel: ruota per criceti
aquarium filter: filtro per acquario,filtro acquario
aquarium pump: pompa acquario,aeratore per acquario,pompa per laghetto
aquarium light: luce per acquario,lampada acquario,plafoniera acquario
reptile lamp: lampada per rettili,lampada riscaldante rettili
pet heating pad: tappetino riscaldato per animali,cuscino riscaldato per cani
chicken coop: pollaio
egg incubator: incubatrice per uova,incubatrice uova
horse rug: coperta per cavallo
puppy pads: tappetini igienici per cani,traversine per cani
dog nappies: pannolini per cani
cat toy wand: bacchetta per gatti
cat tunnel: tunnel per gatti
catnip toy: gioco erba gatta
beehive: arnia
beekeeping suit: tuta da apicoltore
livestock feed: mangime per cavalli,mangime per galline,mangime zootecnico
riding saddle: sella per cavallo,sella da equitazione
bridle: briglia,redini
horse halter: capezza
stirrups: staffe equitazione
riding boots: stivali da equitazione
riding breeches: pantaloni da equitazione
fidget spinner: fidget spinner,spinner antistress
fidget cube: cubo antistress
sensory bottle: bottiglia sensoriale
stretchy toy: giocattolo elastico,manina appiccicosa
growing egg toy: uovo che cresce,uovo schiudibile
balloon pump: pompa per palloncini,gonfia palloncini
punch balloon: palloncino punching
party blower: lingua di suocera,trombetta festa
party hat: cappellino festa,cappellini compleanno
tiara: tiara,coroncina
magic wand: bacchetta magica
fairy wings: ali da fata,ali farfalla
magic set: set di magia,scatola magica giochi
toy camera: macchina fotografica giocattolo
toy saxophone: trombetta giocattolo,sassofono giocattolo
maracas: maracas,ovetto sonoro
dance mat: tappeto danza,tappeto musicale
busy book: libro sensoriale,quiet book
flash cards: carte didattiche,flashcards
peg puzzle: puzzle a incastro,incastri in legno
magnetic puzzle: puzzle magnetico
puzzle ball: palla labirinto,labirinto 3d
bead maze: labirinto di perline,spirale gioco
abacus: abaco,pallottoliere
magnetic letters: lettere magnetiche,numeri magnetici
fishing game: gioco della pesca,pesca magnetica
hammer bench: banco martello,gioco del martello
nesting dolls: matrioska,bambole russe
rainbow stacker: arcobaleno in legno,gioco dell'equilibrio
dominoes: domino gioco,tessere domino
dice: dadi da gioco,set dadi
bingo set: gioco bingo,tombola
ribbon toy: nastro ginnastica
play parachute: paracadute gioco
hopper ball: palla saltellante,salta palla
beach ball: pallone da spiaggia
velcro catch game: gioco racchette velcro,lancia e prendi
toy binoculars: binocolo giocattolo,binocolo bambini
toy cleaning set: aspirapolvere giocattolo,set pulizie bambini
toy drill: trapano giocattolo,motosega giocattolo
toy lawn mower: tagliaerba giocattolo
toy make-up set: trucchi per bambine,trucchi bambina,set parrucchiera
toy food: cibo giocattolo,frutta giocattolo
doll's bed: culla bambola,lettino bambole
doll's clothes: vestiti bambola,vestiti per bambole
rag doll: bambola di pezza
animal figure: animali giocattolo,dinosauri giocattolo
farm playset: fattoria giocattolo
toy horse: cavallo giocattolo,pony giocattolo
plush backpack: zainetto peluche,borsa peluche
talking toy: cactus ballerino,peluche parlante
toy garage: garage giocattolo
toy fire engine: camion pompieri giocattolo,auto polizia giocattolo
toy plane: aereo giocattolo,aeroplanino,aliante giocattolo
toy rocket: razzo giocattolo,astronave giocattolo
toy boat: barca giocattolo,barchetta giocattolo
flying toy: palla volante giocattolo,giocattolo volante
hover football: hover ball,pallone fluttuante
climbing arch: arco di arrampicata,triangolo di pikler
pedal car: auto a pedali,go kart a pedali
activity table: tavolo attività,centro attività
pram toy: gioco passeggino,spirale attività
led gloves: guanti led,luci da dito
glow in the dark stars: stelle fosforescenti,stelline luminose
spy kit: kit spia,kit detective
educational electronics kit: kit elettronica,kit di elettronica
globe: mappamondo,globo terrestre
suncatcher kit: colori per vetro,acchiappasole kit
slime glue: colla per slime,attivatore slime
sidewalk chalk: gessetti da strada,gessi colorati
3d pen: penna 3d
toy traffic lights: semaforo giocattolo,segnali stradali giocattolo
draughts: dama gioco
backgammon: backgammon
mahjong set: mahjong
roulette: roulette gioco
poker chips: fiches poker
card shuffler: mescolatore carte
kendama: kendama
diabolo: diabolo
juggling balls: palline da giocoliere
tambourine: tamburello
castanets: nacchere
whoopee cushion: cuscino scoreggia
electric shock toy: penna scossa,scherzo carnevale
secret diary: diario segreto
invisible ink pen: penna invisibile
ant farm: formicaio
plant growing kit: kit di coltivazione
butterfly net: retino farfalle,retino per insetti
bug viewer: barattolo insetti
toy iron: ferro da stiro giocattolo
toy washing machine: lavatrice giocattolo
toy coffee machine: macchina caffè giocattolo
stepping stones: pietre dell'equilibrio
walking stilts: trampoli bambini
toy sword: spada giocattolo
toy shield: scudo giocattolo
board book: libro cartonato,libro illustrato
sound book: libro sonoro
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
bracelet: pulsera,bracciale,braccialetto,bransoletka,bracciale rigido,bracciale charms
ring: anillo,anello,pierścionek,fede nuziale,fedina,anello donna,anelli
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
stopwatch: cronometro
pedometer: contapassi
heart rate monitor: cardiofrequenzimetro,fascia cardio
mouthguard: paradenti
cricket bat: mazza da cricket
baseball bat: mazza da baseball
baseball glove: guanto da baseball
hockey stick: bastone da hockey,mazza da hockey
tennis balls: palline da tennis,palla da tennis
table tennis bat: racchetta da ping pong,racchetta da tennistavolo
shuttlecock: volani badminton,volano
bowling set: set bowling,gioco dei birilli,birilli
throwing game: gioco degli anelli,lancio degli anelli
volleyball net: rete da pallavolo,rete badminton
punching toy: palla riflessi boxe,swingball
laser tag set: pistole laser,laser game
shooting target: bersaglio tiro,bersaglio tiro con l'arco,paglione
rifle scope: cannocchiale da puntamento,mirino red dot,ottica di puntamento
gun safe: armadio portafucili,cassaforte per armi
gun holster: fondina,fondina per pistola
axe: ascia,accetta,scure
pepper spray: spray al peperoncino,spray antiaggressione
stun gun: storditore elettrico,taser,dissuasore elettrico
climbing shoes: scarpette da arrampicata
climbing holds: prese da arrampicata
belay device: assicuratore arrampicata,discensore,bloccante arrampicata
crampons: ramponi,ramponcini
ski bindings: attacchi da sci,attacchi snowboard
ski helmet: casco da sci,casco snowboard
balaclava: passamontagna,balaclava
snow shovel: pala da neve,pala spalaneve
ice scraper: raschietto ghiaccio,raschiaghiaccio
hiking boots: scarponi da trekking,scarpe da trekking,scarponi da montagna
gaiters: ghette da trekking
camping shower: doccia da campeggio,doccia solare,doccia portatile
water carrier: tanica acqua,tanica pieghevole
fuel can: tanica benzina,tanica carburante
compass: bussola
rangefinder: telemetro,telemetro golf
golf balls: palline da golf
vibration plate: pedana vibrante
massage table: lettino da massaggio,lettino massaggi
acupressure mat: tappetino agopressione,materassino massaggiante
sauna: sauna,stufa per sauna,sauna a infrarossi,cabina infrarossi
ice bath: vasca per bagno di ghiaccio,vasca ghiaccio
swim cap: cuffia da nuoto,cuffia piscina
underwater scooter: scooter subacqueo,acquascooter
kayak paddle: pagaia,pagaia kayak,remi barca
outboard motor: motore fuoribordo,fuoribordo,motore elettrico barca
jet ski: moto d'acqua,acquascooter a motore
fish finder: ecoscandaglio,sonar da pesca,fishfinder
inflatable slide: scivolo gonfiabile,scivolo d'acqua,tappeto scivolo
above-ground pool: piscina fuori terra,piscina con telaio
pool ladder: scaletta piscina,scala per piscina
pool cleaning robot: robot piscina,pulitore piscina,aspiratore piscina
training mitts: guanti da passata,colpitori
croquet set: set croquet
boules: bocce,set bocce
flying disc: frisbee,disco volante
boomerang: boomerang
machete: machete
hunting knife: coltello da caccia
throwing knife: coltello da lancio
butterfly knife: coltello a farfalla,coltello a scatto
telescopic baton: manganello telescopico,sfollagente
brass knuckles: tirapugni
climbing anchor: ancoraggio arrampicata
climbing sling: fettuccia arrampicata,longe arrampicata,cordino anticaduta
ice axe: piccozza
ice screw: vite da ghiaccio
avalanche transceiver: apparecchio di ricerca in valanga,artva
avalanche probe: sonda da valanga
avalanche airbag: zaino airbag valanga
mosquito coil: spirale antizanzare,zampironi
citronella candle: candela alla citronella
camping cookware: set pentole campeggio,gavetta,pentole da campeggio
survival kit: kit di sopravvivenza
emergency blanket: coperta termica di emergenza,metallina
paracord bracelet: bracciale sopravvivenza,bracciale paracord
night vision device: visore notturno
thermal camera: termocamera,visore termico
golf bag: sacca da golf
golf trolley: carrello da golf
multi gym: stazione multifunzione,multipower
power rack: rack squat,power rack
inversion table: panca a inversione,panca inversione
back stretcher: stretching schiena,distensore schiena
pilates reformer: reformer pilates
pilates ring: anello pilates
pilates ball: palla pilates
balance beam: trave ginnastica
gymnastics bar: sbarra ginnastica
gymnastic rings: anelli ginnastica
battle rope: corda da allenamento
suspension trainer: sospensione trainer
ankle weights: cavigliere con pesi,pesi per caviglie
weighted vest: gilet zavorrato
hand grip strengthener: pinza mano fitness,hand grip
push-up bars: maniglie per flessioni
dry bag: sacca stagna,borsa stagna
swim buoy: boa nuoto
dry suit: muta stagna
rash guard: maglia rashguard,maglia uv
diving knife: coltello da sub
dive torch: torcia subacquea
spear gun: fucile subacqueo
diving weight belt: cintura zavorra
waterskis: sci d'acqua,sci nautico
wakeboard: wakeboard
towable tube: gonfiabile trainabile
surfboard: tavola da surf,skimboard
windsurf board: tavola windsurf
surf kite: kitesurf
rowing boat: barca a remi
pedal boat: pedalò
sailing boat: barca a vela
motor boat: motoscafo
life raft: zattera di salvataggio
lifebuoy: salvagente anulare
throw bag: sacca da lancio
marine flare: fuoco a mano,razzo di segnalazione
smoke bomb: fumogeno,bomba fumogena
boat cover: telo copribarca
boat anchor: ancora barca
boat seat: sedile barca
boat ladder: scaletta barca
fishing lure: esca artificiale,esche siliconiche
fishing hooks: ami da pesca
fishing line: filo da pesca
fishing weight: piombi da pesca
fishing tackle: attrezzatura da pesca,kit pesca
pool cover: telo piscina,copertura piscina,telo copripiscina
pool filter pump: pompa filtro piscina,pompa piscina,filtro a sabbia
pool heater: riscaldatore piscina,pompa di calore piscina
pool alarm: allarme piscina
pool thermometer: termometro piscina
chlorine dispenser: dosatore cloro
zip line: teleferica per bambini,carrucola zip line
slackline: slackline
skate helmet: casco da skate,casco monopattino
martial arts headguard: caschetto boxe
ice hockey helmet: casco hockey
dumbbell rack: rastrelliera manubri,porta manubri
tennis racket: racchetta da tennis
squash racket: racchetta da squash
padel racket: racchetta da padel
pickleball paddle: racchetta pickleball
beach racket set: racchettoni da spiaggia
sweatband: fascia sport,polsino tergisudore
car cover: telo copriauto,copriauto
motorcycle cover: telo coprimoto,coprimoto
motorcycle lock: bloccadisco,antifurto moto,lucchetto moto
motorcycle boots: stivali da moto,stivali moto
motorcycle trousers: pantaloni da moto,jeans moto
motorcycle gloves: guanti da moto,guanti moto
motorcycle stand: cavalletto moto,alzamoto
motorcycle top box: bauletto moto,valigie moto
tyre pressure gauge: manometro pneumatici,misuratore pressione gomme
tyre pressure monitoring system: sensore pressione pneumatici,tpms
child car seat protector: proteggi sedile auto,coprisedile seggiolino
baby car mirror: specchietto auto bambini,specchietto retrovisore neonato
car seat travel tray: tavolino da viaggio auto,vassoio seggiolino
parking sensor: sensore di parcheggio,sensori parcheggio
reversing camera: telecamera retromarcia,retrocamera
car alarm: allarme auto,antifurto auto,immobilizer
car horn: clacson,tromba auto,avvisatore acustico
wheel chocks: cuneo fermaruota,cunei fermaruota
car phone holder: porta cellulare auto,supporto telefono auto
car kettle: bollitore da auto,bollitore 12v
wheel rim: cerchio in lega,cerchi in lega,cerchione
caravan: roulotte
golf cart: golf car,auto da golf
utility vehicle: utv,side by side,buggy fuoristrada
all-terrain vehicle: quad,veicolo fuoristrada,quadriciclo
snowmobile: motoslitta
unicycle: monociclo
cargo bike: cargo bike,bici cargo
e-bike conversion kit: kit conversione bici elettrica,kit bici elettrica
e-bike battery: batteria bici elettrica,batteria monopattino
bicycle pedal: pedali bici,pedali per bicicletta
bicycle saddle: sella bici,sella bicicletta,sellino bici
bicycle wheel: ruota bici,ruote bici
bicycle crankset: guarnitura bici,pedivella
bicycle brake: freno bici,freno a disco bici,leva freno
bicycle computer: ciclocomputer,contachilometri bici
cycling gloves: guanti da ciclismo,guanti bici
cycling shoes: scarpe da ciclismo,scarpe ciclismo
car ramp: rampa auto
loading ramp: rampa di carico
kerb ramp: rampa per cordolo,rampa per sedia a rotelle
warning triangle: triangolo di emergenza,triangolo auto
roadside warning light: lampeggiante,lampeggiante auto
steering wheel lock: bloccasterzo,antifurto volante
wheel clamp: ganascia blocca ruota
steering wheel: volante sportivo,volante auto
gaming steering wheel: volante gaming,volante da gioco
exhaust silencer: marmitta,silenziatore di scarico,terminale di scarico
catalytic converter: catalizzatore,marmitta catalitica
oil filter: filtro olio,filtro dell'olio
car air filter: filtro aria auto
cabin filter: filtro abitacolo,filtro antipolline
fuel filter: filtro carburante,filtro gasolio
spark plug: candela di accensione
fuel pump: pompa carburante,pompa benzina
alternator: alternatore
starter motor: motorino di avviamento
brake hose: tubo freno,tubo dei freni
brake caliper: pinza freno
brake shoes: ganasce freno
ball joint: giunto sferico
wheel bearing: cuscinetto ruota
wheel hub: mozzo ruota
control arm: braccio oscillante
tie rod end: testina sterzo
tow bar: gancio traino
hitch ball: sfera traino
drawbar: timone rimorchio
car trailer: rimorchio auto,rimorchio appendice
boat trailer: rimorchio barca
horse trailer: trailer cavalli
agricultural tractor: trattore agricolo
lawn tractor: trattorino rasaerba,trattorino tagliaerba
excavator: escavatore,miniescavatore
wheel loader: pala gommata
forklift: carrello elevatore,muletto
pallet truck: transpallet
hand truck: carrello portapacchi,carrello saliscale
platform trolley: carrello a piattaforma
wheelbarrow: carriola,carretto da giardino
folding wagon: carrello da spiaggia,carrello pieghevole da giardino
bicycle handlebar: manubrio bici
bicycle stem: attacco manubrio
bicycle frame: telaio bici
bicycle fork: forcella bici,forcella ammortizzata
bicycle tyre: copertone bici,copertoncino
inner tube: camera d'aria,camera d'aria bici
bicycle stand: supporto bici,rastrelliera bici
bicycle repair stand: cavalletto manutenzione bici
bicycle bell: campanello bici,campanello bicicletta
bicycle basket: cestino bici
bicycle bag: borsa bici,borse laterali bici
cycling jersey: maglia ciclismo
cycling shorts: salopette ciclismo,pantaloncini ciclismo
pregnancy seat belt: cintura auto gravidanza
seat belt positioner: guida cintura bambini,clip cintura di sicurezza
head support strap: reggitesta seggiolino,fascia reggitesta
leg warmers: scaldamuscoli,scalda muscoli
cufflinks: gemelli,gemelli da polso,gemelli camicia,fermacravatta
necklace: collana,girocollo,collana con ciondolo,catenina
earrings: orecchini,orecchini a cerchio,orecchini pendenti
body piercing: piercing,piercing naso,piercing ombelico
brooch: spilla,spilletta,spilla da giacca
hair clip: mollettone,cerchietto,fermaglio capelli,elastici capelli,mollette capelli,fascia capelli
hair brush: spazzola capelli,pettine,spazzola districante
t-shirt: maglietta,t-shirt,polo,canotta,camicetta
hoodie: felpa,felpa con cappuccio,giacca in pile,pile
jumper: maglione,cardigan,golfino,pullover
coat: cappotto,piumino,parka,impermeabile,giacca a vento,trench
suit: abito uomo,giacca blazer,cravatta,papillon,completo uomo
pyjamas: pigiama,camicia da notte,accappatoio,vestaglia
underwear: biancheria intima,reggiseno,slip,boxer uomo,mutande,intimo termico,guaina
socks: calzini,collant,calze,calzettoni,calze antiscivolo
swimwear: costume da bagno,bikini,costume intero,boxer mare,cuffia nuoto
baby clothes: tutina,body neonato,pagliaccetto,abbigliamento neonato
baby sleeping bag: sacco nanna,sacco nanna neonato,copertina avvolgente,sacco passeggino,swaddle
bib: bavaglino,bavaglia,bavetta,mussola
apron: grembiule,grembiule da cucina,grembiulino
hat: cappello,berretto,cappellino,cappello da sole,passamontagna,berretta
shoes: scarpe,scarpe da ginnastica,sneakers,scarpe da corsa,ballerine,mocassini,decolleté
sandals: sandali,infradito,ciabatte,zoccoli,scarpe da scoglio
handbag: borsa,borsa a tracolla,borsetta,marsupio borsa,borsone,pochette,shopper
cosmetic bag: beauty case,trousse da viaggio,borsa pc,borsa fasciatoio,borsa cambio
watch: orologio da polso,orologio uomo,orologio donna,orologio bambino,orologio
smartwatch: smartwatch,orologio smart,braccialetto fitness,fitness tracker,orologio intelligente
sunglasses: occhiali da sole,occhiali polarizzati,occhiali sportivi
reading glasses: occhiali da lettura,occhiali luce blu,occhiali presbiopia
magnifying glass: lente d'ingrandimento,lampada con lente,lente di ingrandimento
eclipse glasses: occhiali eclissi,occhiali per eclissi
umbrella: ombrello,ombrello pieghevole,ombrello bambini
: il,gli,di,da,per,con,della,dello,delle,uomo
nail gun: chiodatrice,sparachiodi,chiodatrice pneumatica,graffatrice
angle grinder: smerigliatrice,smerigliatrice angolare,flessibile,mola da banco
glue gun: pistola per colla a caldo,pistola colla
jigsaw: seghetto alternativo,sega a gattuccio,traforo elettrico,sega a nastro
circular saw: sega circolare,troncatrice,sega da banco,tagliapiastrelle
cordless drill: trapano,trapano avvitatore,avvitatore,trapano a percussione,tassellatore
impact wrench: avvitatore a impulsi,chiave dinamometrica,pistola pneumatica
sander: levigatrice,levigatrice orbitale,levigatrice a nastro,utensile multifunzione
rotary tool: utensile rotativo,incisore elettrico,fresatrice,pialla elettrica
pressure washer: idropulitrice,idropulitrice ad alta pressione
hedge trimmer: tagliasiepi,decespugliatore siepi,forbici per erba
grass trimmer: decespugliatore,tagliabordi
leaf blower: soffiatore,soffiafoglie,aspirafoglie
chainsaw: motosega,elettrosega,mini motosega,potatore
log splitter: spaccalegna
garden shredder: biotrituratore,cippatrice
tiller: motozappa,motocoltivatore,trivella
pruning shears: forbici da potatura,cesoie,forbice elettrica,potatrice
garden sprayer: pompa a spalla,irroratore,spruzzatore a pressione,diserbatore termico
garden hose: tubo da giardino,avvolgitubo,irrigatore,annaffiatoio
greenhouse: serra da giardino,orto rialzato,compostiera
electric fence: recinto elettrico,elettrificatore,recinzione elettrica
water pump: pompa sommersa,pompa acqua,elettropompa,pompa piscina
generator: generatore di corrente,gruppo elettrogeno,generatore inverter
cement mixer: betoniera,miscelatore per malta
welding machine: saldatrice,saldatrice inverter,saldatrice a filo,taglio plasma
welding helmet: maschera per saldatura,maschera da saldatore,maschera saldatura,casco saldatura
blow torch: cannello a gas,cannello da cucina,fiamma ossidrica,saldatore a gas
paint sprayer: pistola a spruzzo,pistola per verniciare,aerografo,sistema di verniciatura
air compressor: compressore,compressore aria,compressore silenziato
tyre inflator: gonfiatore pneumatici,compressore portatile,gonfiagomme,gonfia pneumatici,pompa elettrica,mini compressore,gonfiatore
hydraulic jack: cric idraulico,cric,crick,cric a carrello,cavalletti auto,martinetto idraulico
hoist, winch: paranco,verricello,argano,paranco elettrico
ratchet strap, tow rope: cinghia a cricchetto,cavo traino
roof box: box da tetto,box tetto
roof rack: portapacchi,barre portatutto,portabici
car seat covers: coprisedili auto
car mats: tappetini auto,vasca bagagliaio
car sunshade: parasole auto
car battery charger: caricabatterie auto,mantenitore di carica,carica batterie auto
car bulb: lampadine h7
light bar, fog lights: fendinebbia,barra led auto
brake discs: dischi freno
shock absorber: ammortizzatore
snow chains: catene da neve
car tyre: pneumatico,pneumatici invernali
motorcycle helmet: casco moto,casco integrale,casco modulare,casco jet
motorcycle jacket, motorcycle suit: giacca moto,tuta moto,pantaloni moto,stivali moto,gilet airbag
mini motorcycle: minimoto,quad bambini,quad,go kart,kart a pedali,pit bike
safety helmet: elmetto,casco da cantiere,casco equitazione,casco da sci,elmetto di sicurezza
dust mask: mascherina ffp2,maschera antipolvere,maschera antigas,respiratore,mascherine chirurgiche
safety glasses: occhiali di protezione,occhiali protettivi,visiera protettiva,occhiali di sicurezza
ear defenders: cuffie antirumore,tappi per orecchie,protezioni auricolari
work gloves: guanti da lavoro,guanti antitaglio,guanti nitrile,guanti monouso,guanti da giardinaggio,guanti da forno,guanti da saldatore
safety shoes: scarpe antinfortunistiche,scarpe da lavoro,stivali antinfortunistici
hi-vis vest: gilet alta visibilità,gilet catarifrangente,tuta protettiva,pantaloni da lavoro,tuta da lavoro
knee pads: ginocchiere,set protezioni pattini,parastinchi,paradenti,paraschiena
fire extinguisher: estintore,estintore a polvere,estintore auto
fire blanket: coperta antincendio,coperta antifiamma,scala di emergenza
gas regulator: regolatore di gas
gas cartridge, gas cylinder: bombola di gas,cartuccia gas,bombola gas
lighter: accendino,accendigas,accendino elettrico
matches, fire starter: fiammiferi,accendifuoco
drain cleaner: disgorgante,disgorgante per tubi,stura lavandini,sturalavandini,disgorgante gel
oven cleaner: pulisciforno,sgrassatore,anticalcare,detergente forno
mould remover: antimuffa,spray antimuffa,gel wc,detergente bagno,candeggina
laundry detergent: detersivo lavatrice,ammorbidente,smacchiatore,pastiglie lavastoviglie,detersivo piatti,detersivo in capsule
multi-purpose cleaner: detergente multiuso,detergente vetri,detergente pavimenti,sgrassatore universale
disinfectant: disinfettante,gel igienizzante mani,spray disinfettante,igienizzante mani
pool chlorine: cloro piscina,pastiglie cloro,antialghe,cloro granulare
wood stain: impregnante legno,vernice legno,olio per legno,mordente legno,cera legno
spray paint: vernice spray,bomboletta spray,spray vernice,smalto spray
wall paint: pittura murale,idropittura,smalto all'acqua,pittura per interni,vernice metallo
epoxy resin: resina epossidica,resina uv,resina poliestere
super glue: colla istantanea,colla rapida,supercolla,attaccatutto,colla vinilica,colla
polyurethane foam: schiuma poliuretanica,silicone sigillante,sigillante acrilico,schiuma espansa
paint stripper: sverniciante,sverniciatore chimico,diluente,acquaragia,alcol denaturato
lamp oil: olio per lampade
lighter fluid: benzina per accendini,accendifuoco liquido
ethanol fuel: gel combustibile
engine oil: olio motore
chain lubricant: lubrificante catena,spray lubrificante
brake cleaner: pulitore freni
antifreeze, screenwash: antigelo,liquido lavavetri
car shampoo: shampoo auto
impregnation spray: spray impermeabilizzante,impermeabilizzante,lucido scarpe,spray scarpe
rat poison: topicida,ratticida,veleno per topi,esca topicida,rodenticida
mouse trap: trappola per topi,trappola topi,esca formiche,trappola mosche,lumachicida
insecticide: insetticida,spray insetticida,scarafaggi insetticida,zampironi,diserbante,antiformiche
fertiliser: concime,fertilizzante,terriccio,concime liquido
tool set: set utensili,cassetta attrezzi,set cacciaviti,set bussole,valigetta attrezzi
laser level: livella laser,livella,metro laser,misuratore laser
workbench: banco da lavoro,carrello portautensili,carriola,cavalletto da lavoro,carrello portapacchi
extension reel: prolunga elettrica,ciabatta elettrica,multipresa,avvolgicavo,ciabatta multipresa,prolunga
`,
  types: `
toy: giocattolo,giocattoli,gioco per bambini
soft-toy: orsacchiotto,orsetto,peluche,pupazzo di peluche
doll: bambola,bambolotto,bambole,statuina
slime: slime
modelling-clay: plastilina,pasta modellabile,pasta da modellare,sabbia magica,sabbia cinetica
toy-vehicle: macchinina,trenino,auto telecomandata,macchina telecomandata,auto giocattolo,trattore giocattolo
drone: droni,quadricottero
ride-on: triciclo,bici senza pedali,cavallo a dondolo,auto elettrica per bambini
toy-scooter: monopattino,monopattino per bambini,monopattino bambini
toy-weapon: pistola giocattolo,pistola ad acqua,pistola a dardi,spada giocattolo,fionda,arco e frecce
magnetic-toy: giocattolo magnetico,costruzioni magnetiche,gioco magnetico
magnetic-balls: sfere magnetiche,palline magnetiche
water-beads: perle d'acqua,perline d'acqua,palline d'acqua,perle di idrogel
balloon: palloncini,palloncino,palloncini ad acqua,palloncini in lattice
ball: palla,pallone,pallone da calcio,pallina rimbalzante
rattle: sonaglio,sonaglino,sonagli
bath-toy: giochi per il bagnetto,gioco bagnetto,giocattolo da bagno,paperella
wooden-toy: giocattolo in legno,giochi in legno,cubo delle attività
building-toy: mattoncini,costruzioni per bambini,blocchi da costruzione
puzzle: rompicapo,puzzle per bambini,tappeto puzzle
musical-toy: giocattolo musicale,telefono giocattolo,pianola giocattolo,strumento giocattolo
bubble-toy: bolle di sapone,pistola bolle,macchina per bolle di sapone,pistola sparabolle
squeeze-toy: pallina antistress,giocattolo antistress,gioco sensoriale
finger-paint: colori a dita,pittura a dita,colori per il viso,trucco per viso bambini
art-set: matite colorate,pastelli a cera,pennarelli,acquerelli,set da disegno
costume: costume di carnevale,travestimento,vestito di carnevale
costume-mask: maschera di carnevale,maschera di halloween,maschere di carnevale
playground-toy: scivolo,trampolino,castello gonfiabile,struttura da arrampicata,casetta per bambini,parco giochi
swing: altalena,altalena per bambini,altalena da giardino
jump-rope: corda per saltare,corda salto,salterello
musical-instrument: chitarra,armonica a bocca,flauto,strumento musicale,ukulele
clothing: abbigliamento,abbigliamento bambino,completino,vestiti per bambini
hoodie: felpa,felpa con cappuccio,felpe
sweater: maglione,cardigan,pullover,golfino
jacket: giacca,giubbotto,giubbino,cappotto,piumino,giacca a vento,parka
snowsuit: tutina,pagliaccetto,tuta da neve,salopette,body neonato
trousers: pantaloni,jeans,leggings,pantaloncini,pantalone
dress: vestito,abito,vestitino,abitino
skirt: gonna,minigonna,gonnellina
shirt: maglietta,camicia,camicetta,t-shirt,canotta
tracksuit: tuta da ginnastica,tuta sportiva
nightwear: pigiama,accappatoio,camicia da notte,vestaglia,pigiami
underwear: biancheria intima,mutande,mutandine,reggiseno,intimo donna
swimwear: costume da bagno,bikini,costumino,costumi da bagno
socks: calzini,collant,calzettoni,calze
gloves: guanti,guanti invernali,muffole
hat: cappello,berretto,cappellino,berrettino
scarf: sciarpa,foulard,scaldacollo
belt: cintura,cintura in pelle,bretelle
shoes: scarpe,stivali,scarpe da ginnastica,stivaletti,scarpe antinfortunistiche,sneakers
sandals: sandali,infradito,zoccoli
slippers: pantofole,ciabatte da casa
bag: borsa,borsetta,borsa a tracolla,beauty case
backpack: zaino,zainetto,zaino scuola
wallet: portafoglio,portamonete,portacarte
luggage: valigia,trolley da viaggio,valigie,bagaglio a mano,borsone
watch: orologio da polso,orologio,orologio digitale,orologio bambini
sunglasses: occhiali da sole,occhiale da sole
glasses: occhiali da lettura,occhiali da vista,montatura occhiali
jewellery: gioielli,bigiotteria,gioiello,bigiotterie
earrings: orecchini,orecchino
necklace: collana,collanina,catenina
pendant: ciondolo
bracelet: braccialetto,bracciale,bracciali,braccialetti
ring-jewellery: anello,anelli
brooch: spilla,spilletta
hair-accessory: cerchietto,fermaglio per capelli,elastico per capelli,molletta per capelli,fascia per capelli
key-ring: portachiavi,portachiave
umbrella: ombrello,ombrellone
cot: culla,lettino,culla da viaggio,lettino da campeggio
cradle: sdraietta,dondolo neonato,culletta,riduttore lettino
high-chair: seggiolone,seggiolone pappa,seggioloni
stroller: passeggino,carrozzina
car-seat: seggiolino auto,seggiolino,rialzo auto
baby-carrier: marsupio,fascia porta bebè,zaino porta bambino
baby-walker: girello
playpen: box bimbi,recinto bimbi,box per bambini
safety-gate: cancelletto,cancelletto di sicurezza,cancello per bambini
bed-rail: paracolpi,spondina letto,barriera letto,sponda letto
soother: ciuccio,succhietto,ciucci
soother-holder: portaciuccio,portasucchietto,catenella ciuccio
teether: massaggiagengive,dentaruolo,massaggia gengive
baby-bottle: biberon
feeding-pillow: cuscino allattamento,cuscino per allattamento,reggi biberon
baby-sleeping-bag: sacco nanna,sacco nanna neonato
playmat: tappetino gioco,tappeto gioco,palestrina,tappeto da gioco
swim-seat: salvagente,braccioli,ciambella gonfiabile,salvagente bambini,mutandina galleggiante
changing-table: fasciatoio,fasciatoi,piano fasciatoio
diaper: pannolini
baby-bath: vaschetta bagnetto
baby-monitor: baby monitor,radiolina bebè
potty: vasino
charger: caricatore,caricabatterie,caricabatteria,caricatore usb
wireless-charger: caricatore wireless,caricabatterie wireless,caricatore a induzione
car-charger: caricatore da auto,caricabatterie da auto,caricatore accendisigari
power-supply: alimentatore,alimentatore usb
travel-adaptor: adattatore da viaggio,adattatore viaggio,adattatore presa,adattatore universale da viaggio
power-bank: powerbank,batteria portatile,caricatore portatile
cable: cavo,cavo usb,cavo di ricarica,cavo di alimentazione
extension-lead: ciabatta elettrica,prolunga,multipresa,avvolgicavo,cavo di prolunga
socket: presa elettrica,presa di corrente,presa intelligente
battery: pila,batteria,batterie ricaricabili
button-battery: pila a bottone,pile a bottone,batteria a bottone
lighting-chain: catena luminosa,ghirlanda luminosa,luci di natale,lucine led,luci natalizie
lighting: illuminazione
lamp: lampada,lampadina,lampade,lampada da tavolo,lampada da terra
ceiling-lamp: lampadario,plafoniera,lampadina a soffitto,lampada da soffitto,lampada a sospensione
night-lamp: luce notturna,lampada notturna,proiettore di stelle,lucina notturna
led-strip: striscia led
flashlight: torcia,torcia frontale,lampada frontale,torcia elettrica
hair-dryer: asciugacapelli,phon,fon asciugacapelli
hair-styler: piastra per capelli,arricciacapelli,piastra lisciante,spazzola lisciante,ferro arricciacapelli
shaver: rasoio elettrico,tagliacapelli,rasoio,regolabarba,rasoio da barba,epilatore
massager: massaggiatore,pistola massaggiante,massaggiatore cervicale
heater: stufa,termoventilatore,riscaldatore,termosifone,convettore,riscaldatore elettrico,stufetta
electric-blanket: coperta elettrica,scaldaletto,termocoperta,coperta termica
heating-pad: scaldamani,termoforo,cuscino termico,cuscino elettrico
fan: ventilatore,ventilatore a soffitto,ventilatore a torre,ventilatori
air-conditioner: condizionatore,climatizzatore,condizionatore portatile
humidifier: umidificatore,umidificatore a ultrasuoni
dehumidifier: deumidificatore
air-purifier: purificatore d'aria,depuratore d'aria,purificatore aria
aroma-diffuser: diffusore,diffusore di aromi,diffusore di oli essenziali,diffusore di fragranze,brucia essenze
kettle: bollitore,bollitore elettrico
fryer: friggitrice,friggitrice ad aria
cooker: forno elettrico,forno,microonde,cuociriso,forno a microonde,vaporiera,cuoci riso,slow cooker
pressure-cooker: pentola a pressione,pentola pressione
hot-plate: piastra elettrica,piano cottura,piastra a induzione,fornello elettrico
toaster: tostapane,tostiera,tostapane elettrico
waffle-maker: macchina per waffle,piastra per waffle,piastra per cialde,crepiera
blender: frullatore,robot da cucina,sbattitore,estrattore di succo,centrifuga,mixer a immersione,frullatore a immersione,impastatrice,tritatutto,spremiagrumi
coffee-maker: macchina da caffè,macchina espresso,macchina per espresso,macchina del caffè,caffettiera,macinacaffè
refrigerator: frigorifero,congelatore,frigo portatile,frigo
washing-machine: lavatrice,lavastoviglie,lavasciuga
dryer-appliance: asciugatrice,essiccatore,asciugabiancheria
vacuum-cleaner: aspirapolvere,aspirapolvere robot,scopa elettrica,aspirabriciole
iron-appliance: vaporizzatore per abiti,ferro da stiro,vaporiera per abiti,ferro a vapore,stiratrice verticale
headphones: cuffie,auricolari,cuffiette,cuffie bluetooth
speaker: altoparlante,cassa bluetooth,altoparlanti,diffusore acustico
radio: radio portatile,radiosveglia,walkie talkie,ricetrasmittente
projector: proiettore,videoproiettore,proiettori
smartwatch: orologio intelligente,orologio smart,braccialetto fitness
mobile-phone: cellulare,telefono cellulare,telefono cordless
tablet-laptop: computer portatile,tablet bambini
camera: fotocamera,telecamera,videocamera,macchina fotografica,telecamera di sorveglianza
remote-control: telecomando,telecomandi
television: televisore
smoke-alarm: rilevatore di fumo,rilevatore di fumi,allarme antifumo
gas-alarm: rilevatore di monossido di carbonio,rilevatore di gas,rilevatore gas
insect-killer: zanzariera elettrica,lampada antizanzare,racchetta elettrica antizanzare,racchetta antizanzare
nail-lamp: lampada unghie,lampada per unghie,fornetto unghie,fresa unghie
soldering-iron: saldatore
laser-pointer: puntatore laser
electric-sterilizer: sterilizzatore,scaldabiberon,sterilizzatore biberon
water-heater: scaldabagno,scaldacqua,boiler elettrico,rubinetto riscaldante
hair-removal-wax: scaldacera,fornellino cera
cosmetics: cosmetico,cosmetici,kit cosmetico
perfume: profumo,acqua di colonia,acqua profumata,profumi,eau de parfum
aftershave: dopobarba,balsamo dopobarba,lozione dopobarba
shaving-product: schiuma da barba,crema da barba,gel da barba,sapone da barba
deodorant: deodorante,antitraspirante,deodoranti
body-spray: spray corpo,acqua profumata per il corpo
shampoo: sciampo,shampoo secco,shampoo antiforfora
hair-conditioner: balsamo capelli,balsamo per capelli,condizionante capelli
hair-mask: maschera capelli,olio per capelli,siero per capelli,lozione per capelli,maschera per capelli
hair-styling: gel per capelli,cera per capelli,gel capelli,schiuma per capelli
hairspray: lacca per capelli,lacca capelli
hair-cream: crema per capelli,crema ricci,crema capelli
hair-relaxer: crema lisciante,lisciante per capelli,trattamento alla cheratina,stiraggio capelli
hair-dye: tinta per capelli,tintura,colorazione per capelli,tinta capelli,colorante per capelli
henna: henné,hennè,tatuaggio temporaneo
shower-gel: bagnoschiuma,docciaschiuma,doccia schiuma,gel doccia,bagno doccia
bath-foam: sali da bagno,bagnoschiuma bambini,schiuma da bagno
bath-bomb: bomba da bagno,bombe da bagno,palla effervescente
soap: sapone,saponetta,sapone liquido
body-lotion: latte corpo,crema corpo,lozione,lozione corpo,burro corpo
hand-cream: crema mani
face-cream: crema viso,crema antirughe,crema idratante viso
face-serum: siero viso,siero,siero per il viso,siero antirughe,fiale viso
face-tonic: tonico viso,acqua micellare,lozione tonica,tonico per il viso
cleanser: latte detergente,detergente viso,struccante,esfoliante viso,scrub viso
wipes: salviettine,salviette,salviette umidificate
face-mask-cosmetic: maschera viso,maschera per il viso
skin-lightening: crema sbiancante,crema schiarente,crema depigmentante,sapone schiarente
sunscreen: crema solare,latte solare,spray solare,protezione solare
tanning-product: autoabbronzante,olio abbronzante,acceleratore di abbronzatura,lozione abbronzante
body-oil: olio corpo,olio da massaggio,olio essenziale
nail-polish: smalto per unghie,smalto,smalto semipermanente
nail-product: unghie finte,gel unghie,acrilico unghie,tip unghie,ricostruzione unghie
nail-glue: colla per unghie
eyelash-product: ciglia finte,extension ciglia,siero ciglia,colla ciglia
eye-make-up: ombretto,mascara ciglia,matita occhi,eyeliner,palette ombretti
lip-product: rossetto,lucidalabbra,burrocacao,balsamo labbra
make-up-face: fondotinta,cipria,fard viso,correttore viso
tattoo-ink: inchiostro per tatuaggi,inchiostro tatuaggio,inchiostri per tatuaggio
permanent-make-up: pigmento trucco permanente,trucco permanente,pigmento per trucco semipermanente,dermopigmentazione
toothpaste: dentifricio,pasta dentifricia
hand-sanitiser: gel igienizzante,gel disinfettante mani,igienizzante mani,disinfettante per le mani
intimate-product: preservativo,preservativi,lubrificante intimo,detergente intimo,profilattici
scooter: monopattino adulto
electric-scooter: monopattino elettrico,monopattini elettrici,scooter elettrico
hoverboard: monociclo elettrico,pedana elettrica autobilanciata
bicycle: bici,bicicletta
electric-bicycle: bici elettrica
bicycle-part: seggiolino bici,seggiolino per bici,rimorchio bici,forcella bici,luce bici,lucchetto bici,portabici
skateboard: tavola da skate,skateboard,longboard
roller-skates: pattini,pattini in linea,pattini a rotelle
moped: ciclomotore
motorcycle: motocicletta,moto elettrica,motociclo
passenger-car: automobile,autovettura,autovetture,furgone
lorry: rimorchio,autocarro,rimorchi,camion
car-part: pastiglie freno,dischi freno,ammortizzatore,filtro olio
tyre: pneumatico,pneumatici,gomme auto
helmet: casco,caschi,casco bici,casco moto
life-jacket: giubbotto di salvataggio,giubbotto salvagente,gilet salvagente
safety-vest: gilet catarifrangente,gilet alta visibilità,giubbino alta visibilità
mask: mascherina,mascherine,mascherina chirurgica
respirator: mascherina ffp2,mascherine ffp2,semimaschera filtrante,facciale filtrante
goggles: occhiali protettivi,occhiali di protezione,occhialini da nuoto,maschera da sci
protective-gloves: guanti da lavoro,guanti protettivi,guanti monouso,guanti in nitrile,guanti in lattice
protective-gear: ginocchiere,gomitiere,paraschiena,parastinchi
hearing-protection: tappi per orecchie,cuffie antirumore,tappi auricolari,protezioni acustiche
climbing-gear: moschettone,imbracatura,moschettoni,corda da arrampicata,discensore,imbragatura
fitness-equipment: tapis roulant,cyclette,manubri pesi,panca pesi,elastici fitness
ski-equipment: sci,slitta,scarponi da sci,attacchi sci,tavola da snowboard,slittino
diving-equipment: maschera subacquea,maschera da sub,boccaglio,muta da sub,erogatore,pinne da sub,maschera snorkeling
pool-toy: materassino,gonfiabile,piscina,piscina gonfiabile,piscinetta,materassino gonfiabile
boat-part: barca,kayak,canoa,gommone,imbarcazione,canotto
fishing: esca,canna da pesca,esca artificiale,amo da pesca,piombi da pesca
weapon-sport: spray al peperoncino,balestra,pistola ad aria compressa,carabina ad aria compressa,fucile softair,storditore elettrico
chair: sedia,sgabello,sedie,poltrona,sgabelli,sedia da ufficio
table: tavolo,tavolino,scrivania,tavoli
bed: letto a castello,divano,letto,letti,divano letto,letto singolo
mattress: materasso,materassi
bedding: coperta,piumone,lenzuola,copripiumino,trapunta,copriletto
pillow: cuscino,cuscini,guanciale
cabinet: armadio,cassettiera,cassettiere,scaffale,libreria,scarpiera
ladder: scala telescopica,scala,scale telescopiche,scaletta,sgabello scala
curtain: tenda,tende,tendine,tapparella,veneziana
rug: tappeto,tovaglia,tappeti,tappetino bagno,zerbino
candle: candela,candele,candela profumata,candeline
candle-holder: portacandele,candeliere,portacandela,caminetto a bioetanolo
lighter: accendino,accendini,accendigas
electronic-cigarette: sigaretta elettronica,sigarette elettroniche,liquido per sigaretta elettronica
tobacco: narghilè,tabacco,sigarette,sigari
fireworks: petardo,fuochi d'artificio,petardi,fuochi artificiali,fontana pirotecnica,botti di capodanno
sky-lantern: lanterna cinese,lanterna volante,lanterne volanti,lanterne cinesi
christmas-decoration: decorazione natalizia,albero di natale,decorazioni natalizie,palline di natale,addobbi natalizi
cookware: padella,pentola,padelle,pentole,casseruola,tegame
baking-ware: stampo,teglia,stampi,stampo per dolci,stampo in silicone
tableware: piatto,tazza,piatti,bicchiere,posate,tazze,ciotola
bottle: borraccia,bottiglia termica,borracce,thermos
knife: coltello,coltelli,coltellino
kitchen-tool: grattugia,tagliere,pelapatate,apriscatole,spatola da cucina,affettaverdure,sifone per panna,utensili da cucina
grill: griglia,barbecue,griglia elettrica,braciere,barbecue a gas,bistecchiera
gas-stove: fornello a gas,fornello,fornello da campeggio,cucina a gas,bombola gas,fornellino a gas
wood-stove: stufa a pellet,caminetto,stufa a legna,inserto camino
hot-water-bottle: borsa dell'acqua calda,borse dell'acqua calda
power-tool: trapano,smerigliatrice,avvitatore,trapano avvitatore,levigatrice,smerigliatrice angolare,martello perforatore,pistola termica,tassellatore,pialla elettrica
saw: sega circolare,seghetto alternativo,sega a gattuccio,troncatrice,sega da banco
saw-blade: lama per sega,disco da taglio,disco diamantato,dischi da taglio,lame per seghetto
chainsaw: motosega,elettrosega,motoseghe,sega a catena,potatore
brush-cutter-part: testina decespugliatore
garden-tool: tagliaerba,decespugliatore,idropulitrice,tagliasiepi,soffiatore,rasaerba,tosaerba,bordatrice,tagliabordi,biotrituratore,motozappa,forbici da potatura,rasaerba elettrico
pump-compressor: compressore,pompa,pompa sommersa,pompa ad aria,compressore portatile,elettropompa
lifting-equipment: paranco,verricello,sollevatore,martinetto,argano,imbracatura di sollevamento
screw: vite,bullone,tassello
construction-product: rubinetto,estintore,rubinetteria,miscelatore,finestra da tetto,lavello
glue: colla,colla istantanea,silicone sigillante,colla vinilica
paint: pittura,vernice spray,vernici,smalto spray,idropittura,bomboletta spray
varnish-coating: vernice per legno,impregnante legno,finitura legno
detergent: detergente,detersivo,candeggina,sgrassatore,disgorgante,ammorbidente,detersivo piatti,pulitore
disinfectant: cloro,disinfettante,cloro per piscina,igienizzante,pastiglie di cloro
descaler: anticalcare,disincrostante
windscreen-fluid: liquido lavavetri,liquido lavavetro,antigelo,lavavetri auto
pest-control: insetticida,repellente,antizanzare,topicida,diserbante,antitarme,formichicida
air-freshener: deodorante per ambienti,profumatore,profumo per ambienti,deodorante auto
adhesive-tape: nastro adesivo,nastro isolante,nastro biadesivo
stationery: penna,matita,astuccio,pennarello,gomma da cancellare,temperamatite,evidenziatore
book: libro,libro da colorare,libro tattile,libri
phone-case: cover cellulare,cover telefono,custodia cellulare,custodia telefono
pet-product: gioco per cani,collare per cani,collare antiabbaio,giochi per cani,guinzaglio,cuccia,pettorina cane,tiragraffi,lettiera gatto
food-supplement: integratore alimentare,integratore,integratori alimentari,integratore vitaminico,proteine in polvere
candy: caramelle,lecca lecca,gomme da masticare
medical-device: sedia a rotelle,termometro,misuratore di pressione,lenti a contatto,stampelle,deambulatore
sleeping-bag: sacco a pelo,sacchi a pelo,amaca
tent: tenda da campeggio,gazebo,tende da campeggio,tendone
money-counter: distruggidocumenti,contabanconote,distruggi documenti,plastificatrice
incense: incenso
textile-dye: tintura per tessuti,colorante per tessuti,colori per stoffa,tinta per tessuti
window-magnet: calamita,calamite,magnete,magneti
clock: sveglia,orologio da parete,sveglia digitale
game-console: console di gioco,console portatile,controller di gioco,console videogiochi
learning-tower: torre montessoriana,torretta montessoriana,torre montessori,torre di apprendimento
mirror: specchio,specchietto,specchi,specchio trucco
glow-stick: bastoncino luminoso,stick luminosi,bracciali luminosi
depilatory: crema depilatoria,ceretta,cera depilatoria,strisce depilatorie
circuit-breaker: interruttore differenziale,interruttore automatico
range-hood: cappa aspirante,cappa da cucina,cappe aspiranti
board-game: gioco da tavolo,giochi da tavolo,gioco di carte,gioco in scatola,scacchi
racket-sport: racchetta,racchettone,racchetta da tennis,racchette badminton,racchetta da padel
`,
  offers: `
spare: ricambio,ricambi,di ricambio,kit di riparazione
accessory: accessorio,accessori
hose: tubo
nozzle: ugello,bocchetta,diffusore
part thermocouple: termocoppia,accenditore
part regulator: regolatore,valvola
filter: filtro,filtri
brush: spazzola,spazzole
part mop: panno
part dust-bag: sacchetti
part chain: catena
engine-part: cilindro,carburatore,pistone,cuscinetto,molla,cerniera
part electric-part: termostato,fusibile,condensatore,trasformatore,schermo
pad: imbottitura,cuscinetti
part visor: lente,visiera,lenti
part tray-part: raccoglibriciole
stopper: tappo,beccuccio,colino
belt: cinghia,cinturino
motor: motore,pompa
wheel: ruota,pneumatico
part brake: pastiglie freno
battery: batteria,portabatterie,pacco batteria,batteria di ricambio
charger: caricabatterie,caricatore,alimentatore,alimentatore di rete,base di ricarica,caricatore da auto,adattatore da viaggio,adattatore presa,adattatore
cable: cavo,cavo di ricarica,cavo di alimentazione,cavetto
remote: telecomando
lid: coperchio
gasket: guarnizione
blade: lame,lama,lame di
attachment: accessorio,frusta,testina
part propeller: elica,eliche
hardware: viti
part board: scheda madre,scheda elettronica
switch: interruttore,manopola,sensore
handle: maniglia,manico
part shell: guscio,scocca
tray: cesta,vassoio,cestello,caraffa,misurino,bicchiere dosatore
bulb: lampadina,resistenza
refill: ricarica,cartuccia
part wick: stoppino
part shade: paralume
part teat: tettarella,tettarelle
part power-base: base di alimentazione
part transducer: membrana,trasduttore
part harness: imbracatura,barra frontale
part crumb: vassoio raccoglibriciole
part starter: avviamento
part carb: serbatoio
part glass: bicchiere di ricambio
part cells: celle
part led: modulo led
accessory rain: capota,capottina,telo parapioggia
accessory mount: supporto a parete,treppiede,porta telefono
accessory cleaning: spazzola per pulizia,kit di pulizia,anticalcare
bundle: parafango,portapacchi,cavalletto
cover: fodera,copertura,telo,rivestimento,parapioggia
case: custodia,borsa,valigetta,sacca
holder: base,supporto,staffa
film: pellicola,vetro temperato
net: zanzariera,sacco invernale,portabicchiere,ombrellino
sticker: adesivo,adesivi
accessory bedding: lenzuolo,materasso,paracolpi
cushion: cuscino,riduttore
accessory clothes: vestiti
clip: fibbia,gancio
part feet: ventosa,piedino,piedini,ventose
part castor: ruota,ruote,rotella,rotelle
part runner: guida cassetto
part pull: pomello,pomelli
part ear-tip: gommini
part disc: disco da taglio,dischi,carta abrasiva
part carbon: carboncini
part! side: solo sinistro,solo destro
accessory soother-holder: portaciuccio,catenella portaciuccio
part gearbox: riduttore
accessory fluid: lubrificante,olio catena,kit decalcificante,decalcificante
accessory fuel: gas ricarica
accessory wear: solette
accessory party: inviti
accessory inflator: gonfiatore
accessory patch: toppe
accessory sleeve: sacca
service fitting: installazione,sostituzione,montaggio
accessory holder-only: supporto magnetico
accessory key-ring: portachiavi
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
part saddle: sella,sellino,reggisella,canotto sella
part handlebar: manubrio,manopole,nastro manubrio,attacco manubrio
part pedal: pedale,pedali,pedivella,guarnitura,movimento centrale
part training-wheel: rotelle stabilizzatrici,rotelle per bicicletta,stabilizzatori
part derailleur: deragliatore,comando cambio,pignone,corona dentata,ruota libera,cavo cambio
part spoke: raggio,raggi,cerchione,cerchioni,cerchio,mozzo,asse ruota,sgancio rapido
part fork: forcella,forcella ammortizzata,ammortizzatore,ammortizzatori,pistone a gas
part footrest-peg: grip tape,griptape
accessory bike-light: luce posteriore,luce anteriore,fanale,fanali,catarifrangente,catarifrangenti
accessory bike-lock: antifurto,catena antifurto,bloccadisco
accessory bike-carry: cestino bici,cestino anteriore,borsa telaio,borsa sottosella,borsa da manubrio,portaborraccia,coprisella
part scooter-controller: acceleratore,centralina,gancio di chiusura,cruscotto
part valve-stem: tappo valvola,valvola pneumatico,leva gomme,kit riparazione forature,gomma piena,camera d aria,camere d aria
part moto-part: specchietto,specchietti,specchietto retrovisore,marmitta,silenziatore,carena,carenatura,parabrezza,frizione,leva frizione
part car-part: tergicristallo,tergicristalli,spazzole tergicristallo,coprisedile,coprisedili,coprivolante,paraurti,copricerchi,coppe ruota,barre portatutto,paraspruzzi,braccio oscillante,pompa carburante,pompa acqua,filtro olio,filtro abitacolo,cinghia di distribuzione,alternatore,sonda lambda
accessory ride-protect: gomitiere,polsiere,mentoniera,borsa portacasco,sottocasco
part drive-belt: cinghia di trasmissione,puleggia,tendicinghia,volano,campana frizione
part bolt-small: rondella,dado di fissaggio,bullone,bulloni,rivetto,rivetti,tassello,tasselli,distanziale,distanziali,coppiglia,boccola,boccole,cuscinetto a sfere
part mower-part: lama tosaerba,cesto raccoglierba,sacco raccoglierba,kit mulching,filo perimetrale,filo decespugliatore,testina decespugliatore,rocchetto,bobina di filo
part trimmer-line: coperchio bobina,cinghia a tracolla,disco decespugliatore,tubo soffiatore
part saw-part: barra guida,barra motosega,coprilama,copribarra,tendicatena,pompa olio
part generator-part: indotto,statore,rotore,regolatore di tensione,albero motore,biella,testata,rubinetto carburante,kit guarnizioni
part chuck: mandrino,mandrino autoserrante,chiave mandrino,pinza di serraggio,alberino,flangia,portainserti
part tool-bit: set di punte,punta trapano,punte trapano,punte da trapano,inserti avvitatore,sega a tazza,lama per sega,lame per seghetto,lama seghetto,ferro pialla,disco diamantato,disco abrasivo,dischi abrasivi,spazzola metallica,tampone lucidante,platorello,nastro abrasivo,nastri abrasivi,fogli abrasivi
part tool-guard: carter di protezione,protezione disco,impugnatura laterale,impugnatura ausiliaria,guida parallela,arresto di profondita,binario guida,clip da cintura,gancio da cintura
part washer-lance: lancia,lancia schiuma,pistola idropulitrice,tubo alta pressione,avvolgitubo,raccordo,raccordi,attacco rapido,ugello rotante
part ladder-part: piedini scala,piolo,pioli,gradino scala,stabilizzatore scala
part hose-clamp: fascetta,fascette,tubo di scarico,tubo di carico,tubo di aspirazione,tubo aria,kit finestra,guarnizione finestra,pompa di scarico,tappo di scarico
part crisper: cestello friggitrice,griglia di cottura,carta forno,vaschetta raccogligrasso,leccarda,griglia interna
part water-tank: serbatoio acqua,serbatoio dell acqua,vaschetta acqua,cartuccia filtrante
part coffee-part: portafiltro,portafiltri,filtri di carta,filtro caffe,gruppo infusore,gruppo erogatore,lancia vapore,beccuccio vapore,contenitore latte,portacapsule,capsula ricaricabile,capsule ricaricabili,pressino,pressa caffe,cassetto fondi,contenitore chicchi,macine,doccetta,caraffa di vetro
part blender-part: bicchiere frullatore,caraffa frullatore,gruppo lame,blocco lame,gancio impastatore,ganci impastatori,fruste,disco grattugia,disco affettatore,pestello,pressino tritacarne,pala impastatrice,innesto motore,coclea,ciotola impastatrice
part toaster-part: scaldabrioche,piastra waffle,piastre per waffle,piastre intercambiabili,piatto girevole,piatto microonde,anello girevole,guarnizione porta,griglia forno,guarnizione forno
part cooker-part: pentola interna,valvola di sicurezza,valvola di sfiato,cestello vapore,manico pentola,manico padella,pomolo coperchio
part kettle-part: filtro anticalcare,coperchio bollitore,base bollitore
part iron-part: piastra ferro,sottopiastra,tubo vapore,spazzola a vapore,cartuccia anticalcare,copriasse,copriasse da stiro,guanto da stiro
part vacuum-part: bocchetta per fessure,bocchetta pavimenti,spazzola turbo,spazzola principale,spazzola laterale,tubo telescopico,prolunga tubo,contenitore polvere,vaschetta polvere,filtro motore,prefiltro,sacchetto aspirapolvere,sacchetti aspirapolvere,panni lavapavimenti,panno microfibra,pannetti
part fridge-part: cassetto verdure,balconcino,cassetto congelatore,evaporatore,cestello posate,braccio irroratore,vaschetta detersivo,guarnizione oblo,filtro lanugine,cestello lavatrice,filtro scarico,maniglia porta
part hood-part: filtro grassi,filtro antigrasso,filtro a carbone,filtro carboni attivi,filtro antiodore,pala ventilatore,pale ventilatore,griglia ventilatore,griglia di protezione,girante,ventola,motore ventola
part heater-part: resistenza elettrica,tubo al quarzo,lampada alogena ricambio,interruttore antiribaltamento,spartifiamma,candeletta,candeletta di accensione,elettrodo di accensione,canna fumaria,tubo stufa,vetro stufa,vetro ceramico,guarnizione stufa,griglia braciere,cassetto cenere,mattone refrattario,mattoni refrattari,pannello vermiculite
part humidifier-part: filtro umidificatore,filtro evaporatore,bastoncino filtro,bastoncini di cotone,ugello nebbia,cartuccia demineralizzante
accessory consumable-water: ricarica profumo,ricarica diffusore
accessory appliance-clean: decalcificante liquido,pastiglie decalcificanti,pastiglie detergenti,salviette detergenti,spray detergente,kit manutenzione,olio per manutenzione,panno in microfibra,scovolino
part grill-part: griglia barbecue,griglie di ricambio,diffusore di calore,fornello laterale,cesto per carbone,vaschetta grasso,termometro coperchio,girarrosto,adattatore gas,adattatore cartuccia,reggipentola,paravento fornello
accessory grill-use: pinze barbecue,spazzola barbecue,tappetino barbecue,copertura barbecue,trucioli affumicatura,pellet di legno,accendifuoco,cartuccia gas
part lamp-part: portalampada,portalampade,attacco lampada,base lampada,rosone,driver led,alimentatore led,reattore,vetro lampada,diffusore in vetro,cavo di collegamento,lampadine di ricambio
accessory candle-use: spegnicandela,tagliastoppino,cera per candele,stampo per candele,benzina per accendini,pietrina,pietrine,porta accendino,olio per lampade
part screen-part: vetro touch,coperchio batteria,coperchio vano batteria,sportello batteria,cover posteriore,carrello sim,connettore di ricarica,cavo flat,modulo fotocamera,dissipatore,pasta termica
part audio-part: cuscinetti auricolari,padiglioni,gommini auricolari,ganci orecchio,archetto,cavo cuffie,spugna microfono,filtro antipop,puntina,testina giradischi
part watch-part: cinturino orologio,cinturino di ricambio,cinturino in silicone,vetro orologio,corona orologio,barrette a molla,movimento orologio
accessory phone-use: cover telefono,custodia a libro,proteggi obiettivo,protezione fotocamera,pellicola privacy,pennino,laccetto,cordino,cinturino da polso,anello supporto,supporto auto,supporto da scrivania,custodia laptop,custodia notebook,supporto notebook,copritastiera,poggiapolsi,scheda di memoria,scheda sd,organizer cavi,fascette per cavi,raccoglicavi
part printer-part: cartuccia inchiostro,cartucce inchiostro,testina di stampa,vassoio carta,rotolo etichette,rotoli etichette,carta termica,rotolo di carta,rotoli di carta,piatto di stampa,inchiostro di ricarica
part drone-part: paraeliche,protezione eliche,carrello di atterraggio,giunto cardanico,pale rotore,braccio motore,servocomando,set ingranaggi,carrozzeria,batteria di volo
part camera-part: tappo obiettivo,paraluce,tracolla fotocamera,borsa fotocamera,piastra di fissaggio,piastra di montaggio,oculare,filtro uv,supporto telecamera
part monitor-part: bracciale per misuratore,bracciale di ricambio,elettrodo,elettrodi,cavi elettrodi,strisce reattive,lancette,pungidito,coprisonda,sonda,boccaglio,mascherina aerosol,ampolla nebulizzatrice,cuffia cpap,testina massaggiante,testine massaggianti,unita genitore,unita bambino
part bottle-part: ghiera,ghiera biberon,manici biberon,cannuccia,cannucce,cannuccia di ricambio,beccuccio in silicone,valvola anticolica,coppa tiralatte,coppe tiralatte,valvola a becco,sacchetti latte materno,sacchetti conservazione,cappuccio biberon
part soother-part: porta ciuccio,scatolina ciuccio,clip ciuccio,laccetto ciuccio,catenella ciuccio
part pram-part: ruota anteriore,ruota posteriore,ruote anteriori,ruote posteriori,pedana passeggino,adattatore auto,adattatori ovetto,coprimanubrio,fodera passeggino,fodera ovetto,materassino passeggino,cestello portaoggetti,gancio passeggino,ganci passeggino,borsa passeggino,organizer passeggino,ombrellino parasole,guanti passeggino,sacco termico,copri spallacci
part seat-part: riduttore neonato,poggiatesta,spallacci,copricinture,copri cintura,base isofix,guide isofix,proteggi sedile,salvasedile,protezione sedile,specchietto bimbo,prolunga cintura,fibbia cintura
part chair-part: vassoio seggiolone,vassoio per seggiolone,cuscino seggiolone,fodera seggiolone,cintura seggiolone,imbracatura seggiolone,poggiapiedi seggiolone
accessory cot-use: lenzuolino,lenzuolo con angoli,lenzuola,paracolpi lettino,giostrina,braccio giostrina,baldacchino,sponda letto,sponda di sicurezza,doga,piedini letto,gambe letto,coprimaterasso,fodera materasso,federa,federe,copripiumino,materassino fasciatoio,fodera fasciatoio
accessory baby-care: ricarica mangiapannolini,supporto vaschetta,cavalletto vaschetta,copertina marsupio,salvabava,estensione cancelletto,kit estensione,estensione,adattatore ringhiera,paraspigoli,blocca cassetti,copripresa,copri presa
accessory toy-part: scarpe bambola,vestiti bambola,parrucca bambola,supporto bambola,espansione pista,binari aggiuntivi,pacco espansione,attivatore slime,ricarica bolle,pompa palloncini,dardi di ricambio,dardi in schiuma,freccette in schiuma,caricatore dardi,palline di ricambio
part outdoor-toy: telo elastico,tappeto elastico ricambio,coprimolle,bordo protettivo,rete di protezione,pali rete,molle trampolino,scaletta trampolino,kit ancoraggio,seggiolino altalena,gancio altalena,corde altalena,copertura piscina,telo piscina,telo copripiscina,scaletta piscina,tappeto piscina,cartuccia filtro,cartucce filtro,pompa filtro,pastiglie di cloro,rete porta,rete di ricambio,retina canestro
part tent-part: picchetti,paleria,pali tenda,camera interna,telo esterno,sovratelo,pavimento tenda,parete laterale,pareti laterali,pannello laterale,telo di ricambio,telo superiore,tetto di ricambio,sacchi di sabbia,pesi gazebo,fodera ombrellone,telo ombrellone,manovella,tessuto tenda da sole,giunto angolare
part furniture-part: pistone sedia,pistone a gas sedia,imbottitura braccioli,ruote sedia,ruote per sedia,base sedia,base a stella,meccanismo oscillante,tappeto salvapavimento,piedini sedia,coprisedia,piedini mobili,piedini divano,gambe tavolo,gamba tavolo,feltrini,frontale cassetto,ripiano aggiuntivo,reggimensola,reggipiano,maniglia mobile,cerniera mobile,cerniere,asta appendiabiti,pannello posteriore,ammortizzatore anta,cinghia antiribaltamento,kit antiribaltamento,eccentrici,ferramenta,kit viteria,anta armadio
part care-part: testina di rasatura,testine di rasatura,lamina e lame,lamina di rasatura,pettine guida,pettini guida,rialzo tagliacapelli,rialzi tagliacapelli,testina spazzolino,testine spazzolino,testine di ricambio,beccuccio idropulsore,testina epilatore,cartuccia lampada,rullo di ricambio,rulli di ricambio,punte fresa unghie,punte per unghie,lampadina uv,aghi tatuaggio,aghi per tatuaggi,cartucce aghi,pelle sintetica tatuaggio,carta transfer,pedale tatuaggio,pompetta,pompa dosatrice,contagocce,applicatore,guanto termico,tappetino termico,pulisci pennelli
accessory jewel-use: scatolina anello,chiusura orecchini,farfalline orecchini,catenella di prolunga,estensione collana,adattatore anello,panno argento,pulitore gioielli,scatola orologi
accessory shoe-wear: spray impermeabilizzante,tendiscarpe,calzascarpe,ramponcini,talloniere,sacca scarpe,tirazip,toppa termoadesiva,bottoni di ricambio,custodia abiti,solette interne
accessory pet-part: spugna filtrante,lana filtrante,materiale filtrante,pietra porosa,tubo aria acquario,biocondizionatore,tappetino lettiera,paletta lettiera,ciotola ricambio,cuscino gabbia,filtro fontanella,filtri fontanella,posatoio,trespolo,collare ricevitore
part luggage-part: ruote valigia,ruota valigia,ruote trolley,maniglia valigia,maniglia telescopica,coprivaligia,copri valigia,etichetta bagaglio,cinghia valigia,organizer valigia,cinghia pettorale
part vape-part: resistenza sigaretta elettronica,cartuccia pod,drip tip,liquido sigaretta
part mask-part: filtro antiparticolato,filtri antiparticolato,inserto filtrante,laccetto mascherina,salva orecchie,porta mascherina,supporto mascherina,naselli,custodia occhiali,panno occhiali,aste occhiali
part fix-part: kit di montaggio,kit di fissaggio,kit di installazione,staffa di montaggio,staffe di montaggio,staffe,staffa a soffitto,squadretta,telaio di montaggio,piastra a muro,supporto magnete,fascetta di fissaggio,asta di prolunga,doccetta flessibile,flessibile doccia,rompigetto,cartuccia ceramica,cartuccia rubinetto,meccanismo cassetta,chiave di ricambio,chiavi di ricambio,cilindro serratura,incontro serratura,chiavistello
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
