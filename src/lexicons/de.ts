import type { MatchLexicon } from "../match/index.ts";

/** Words of German with their English. */
export const de: MatchLexicon = {
  language: "de",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: heizgerät,elektroheizung,elektroheizer,heizlüfter elektrisch
fan heater, blower heater, heat blower: heizlüfter,schnellheizer,keramikheizlüfter
oil-filled radiator, oil radiator, oil heater: ölradiator,elektroradiator,ölheizkörper
convector heater, convection heater, panel heater: konvektor,elektrokonvektor,konvektorheizung
infrared heater, halogen heater, quartz heater, radiant heater: infrarotheizung,infrarotstrahler,quarzheizer,heizstrahler
patio heater, outdoor heater, terrace heater: terrassenstrahler,heizpilz,terrassenheizer,heizpilze
electric blanket, heated blanket, heated throw: heizdecke,elektrische heizdecke,wärmedecke
electric mattress pad, heated underblanket, heated mattress pad: wärmeunterbett,heizunterbett,heizmatratzenauflage
heated carpet, heating mat, heated floor mat: heizteppich,heizmatte,teppichheizung
heating pad, heat pad, electric heating pad: heizkissen,wärmekissen,elektrisches heizkissen
foot warmer, heated foot muff, electric foot warmer: fußwärmer,elektrischer fußwärmer,heizpantoffeln
hand warmer, rechargeable hand warmer, pocket warmer: handwärmer,taschenwärmer,taschenofen
hot water bottle, hot water bag: wärmflasche,bettflasche,wärmeflasche
heated clothing, heated vest, heated jacket, heated gloves: heizweste,beheizbare weste,beheizbare jacke,heizhandschuhe
electric fireplace, electric stove heater: elektrokamin,elektrischer kamin,kaminheizung
bathroom heater, towel warmer, heated towel rail: handtuchheizkörper,badheizkörper,handtuchwärmer,badheizer
kerosene heater, paraffin heater, oil stove: petroleumofen,petroleumheizung,petroleumheizer
diesel heater, parking heater, diesel air heater: standheizung,dieselheizung,luftstandheizung
industrial heater, construction heater, garage heater: heizkanone,bauheizer,heizgebläse,elektroheizgebläse
gas heater, propane heater, portable gas heater, cabinet heater: gasheizer,gasofen,gasheizofen,gasheizstrahler
wood stove, wood burning stove, log burner, pellet stove: kaminofen,holzofen,pelletofen,kaminöfen
water heater, electric water heater, instantaneous water heater: warmwasserspeicher,durchlauferhitzer,warmwasserboiler,boiler elektrisch
immersion heater, travel immersion heater: tauchsieder,reisetauchsieder
aquarium heater, fish tank heater: aquariumheizer,regelheizer,aquarienheizer
electric fan, standing fan, pedestal fan, desk fan: standventilator,tischventilator,turmventilator,bodenventilator
portable fan, handheld fan, neck fan, mini fan: handventilator,halsventilator,miniventilator
ceiling fan, ceiling fan light: deckenventilator,deckenventilatoren
air conditioner, portable air conditioner, window air conditioner: klimaanlage,klimagerät,mobiles klimagerät
air cooler, evaporative cooler: luftkühler,verdunstungskühler,klimaventilator
dehumidifier, dehumidifiers: luftentfeuchter,raumentfeuchter,entfeuchter
humidifier, air humidifier, ultrasonic humidifier: luftbefeuchter,raumbefeuchter,ultraschallbefeuchter
air purifier, air cleaner, ioniser, ionizer: luftreiniger,raumluftreiniger,ionisator
aroma diffuser, essential oil diffuser, oil diffuser: aromadiffusor,duftdiffusor,öldiffusor
refrigerator, fridge, fridge freezer, mini fridge: kühlschrank,kühlschränke,kühlgefrierkombination
freezer, chest freezer, deep freezer: gefrierschrank,gefriertruhe,tiefkühltruhe,gefrierschränke
car fridge, cool box, car refrigerator, portable fridge: kühlbox,elektrische kühlbox,autokühlschrank,kompressorkühlbox
wine cooler, wine fridge, wine cellar cabinet: weinkühlschrank,weintemperierschrank,weinklimaschrank
ice maker, ice machine, ice cube maker: eiswürfelmaschine,eiswürfelbereiter,eiswürfelautomat
ice cream maker, gelato machine: eismaschine,speiseeismaschine,speiseeisbereiter
electric kettle, kettle, water kettle, travel kettle: wasserkocher,reisewasserkocher,elektrischer wasserkessel
stovetop kettle, whistling kettle, tea kettle: flötenkessel,pfeifkessel,wasserkessel
coffee maker, coffee machine, drip coffee maker, filter coffee machine: kaffeemaschine,filterkaffeemaschine,kaffeeautomat,padmaschine
espresso machine, espresso maker, espresso coffee machine: espressomaschine,siebträgermaschine,kaffeevollautomat,kapselmaschine
moka pot, stovetop espresso maker: espressokocher,espressokanne,herdkanne
french press, coffee press, cafetiere: stempelkanne,pressstempelkanne,kaffeebereiter,kaffeepresse
coffee grinder, electric coffee mill: kaffeemühle,elektrische kaffeemühle,kaffeemühlen
milk frother, milk foamer: milchaufschäumer,milchschäumer
toaster, bread toaster: brotröster,toastautomat,doppelschlitztoaster,langschlitztoaster
sandwich maker, sandwich toaster, panini press, contact grill: sandwichtoaster,kontaktgrill,paninigrill
waffle maker, waffle iron: waffeleisen,waffelautomat,waffelmaschine
mini oven, toaster oven, tabletop oven, countertop oven: minibackofen,kleinbackofen,tischbackofen,miniofen
oven, electric oven, built-in oven, wall oven: backofen,einbaubackofen,backöfen,elektrobackofen
microwave oven, microwave: mikrowelle,mikrowellenherd,mikrowellengerät
air fryer, hot air fryer, airfryer: heißluftfritteuse,luftfritteuse,heissluftfritteuse
deep fryer, electric fryer, deep fat fryer, turkey fryer: fritteuse,fritöse,elektrofritteuse
rice cooker, electric rice cooker: reiskocher,elektrischer reiskocher
pressure cooker, stovetop pressure cooker: schnellkochtopf,dampfkochtopf,drucktopf,schnellkochtöpfe
multicooker, multi-cooker, electric pressure cooker, instant pot: multikocher,elektrischer schnellkochtopf
slow cooker, crock pot, crockpot: schongarer,schongarer topf,langsamgarer
food steamer, electric steamer, steam cooker: dampfgarer,dampfgargerät,elektrischer dampfgarer
egg cooker, egg boiler: eierkocher
electric frying pan, electric skillet, electric griddle, hot plate grill: elektropfanne,elektrische pfanne,tischgrill,partypfanne
raclette grill, raclette machine: raclettegrill,raclettegerät,racletteofen
fondue set, fondue pot: fondueset,fonduetopf,fonduegerät
hot plate, electric hob, portable cooktop, single burner: kochplatte,doppelkochplatte,einzelkochplatte,elektrokochplatte
induction cooker, induction hob, induction cooktop: induktionskochfeld,induktionskochplatte,induktionsplatte,induktionsherd
electric range, cooker, electric cooker, kitchen range: elektroherd,küchenherd,standherd,elektroherde
blender, table blender, smoothie maker, personal blender: standmixer,standmixgerät,hochleistungsmixer
hand blender, stick blender, immersion blender: stabmixer,pürierstab,pürierstäbe
hand mixer, electric whisk, electric egg beater: handmixer,handrührer,handrührgerät
stand mixer, kitchen machine, dough mixer: küchenmaschine,knetmaschine,rührmaschine
food processor, food chopper, mini chopper: universalzerkleinerer,kompaktküchenmaschine,multizerkleinerer
meat grinder, meat mincer: fleischwolf,elektrischer fleischwolf,fleischwölfe
food slicer, meat slicer, electric slicer: allesschneider,aufschnittmaschine,brotschneidemaschine
mandoline slicer, vegetable slicer, vegetable chopper: gemüsehobel,gemüseschneider,mandolinenhobel
juicer, juice extractor, citrus juicer: entsafter,saftpresse,zitruspresse
bread maker, bread machine: brotbackautomat,brotbackmaschine
popcorn maker, popcorn machine: popcornmaschine,popcornautomat
cotton candy machine, candy floss maker: zuckerwattemaschine,zuckerwattegerät
food dehydrator, dehydrator, fruit dryer: dörrautomat,dörrgerät,obsttrockner
soy milk maker, soup maker, soymilk machine: sojamilchbereiter,suppenbereiter,suppenmaschine
yogurt maker, yoghurt maker: joghurtbereiter,joghurtmaschine
soda maker, carbonator, sparkling water maker: wassersprudler,trinkwassersprudler,sprudler
cream whipper, whipped cream dispenser, cream siphon: sahnesyphon,sahnespender,sahnebereiter,sahnesiphon
water dispenser, water cooler, hot water dispenser: wasserspender,heißwasserspender
vacuum sealer, food vacuum sealer: vakuumierer,vakuumiergerät,folienschweißgerät
dishwasher, countertop dishwasher: geschirrspüler,spülmaschine,geschirrspülmaschine
washing machine, clothes washer, front loader washer: waschmaschine,waschvollautomat,waschmaschinen
tumble dryer, clothes dryer, laundry dryer: wäschetrockner,kondenstrockner,wärmepumpentrockner
cooker hood, range hood, extractor hood, kitchen hood: dunstabzugshaube,dunsthaube,dunstabzug
vacuum cleaner, cordless vacuum, handheld vacuum: staubsauger,akkusauger,akkustaubsauger,handstaubsauger
robot vacuum, robotic vacuum cleaner, robot cleaner: saugroboter,staubsaugerroboter,wischroboter
wet and dry vacuum cleaner, shop vac, ash vacuum: nasssauger,trockensauger,industriestaubsauger,aschesauger
steam cleaner, steam mop, handheld steam cleaner: dampfreiniger,dampfbesen,dampfmopp,handdampfreiniger
carpet cleaner, carpet washer, spot cleaner: teppichreiniger,teppichreinigungsgerät,waschsauger,polsterreiniger
pressure washer, high pressure cleaner, power washer: hochdruckreiniger,hochdruckreinigungsgerät
steam iron, clothes iron, steam generator iron: bügeleisen,dampfbügeleisen,dampfbügelstation,bügelstation
garment steamer, clothes steamer, handheld steamer, travel steamer: dampfglätter,dampfbürste,kleiderdampfer,textildampfer
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: wäscheständer,beheizter wäscheständer,wäschetrockner beheizt
ironing board, folding ironing board: bügelbrett,bügeltisch,bügelbretter
hair dryer, hairdryer, blow dryer: haartrockner,föhn,reisehaartrockner,haarföhn
hair straightener, flat iron, hair iron: glätteisen,haarglätter
curling iron, curling wand, hair curler, hair styling brush: lockenstab,lockenwickler elektrisch,warmluftbürste,lockenstäbe
hair clipper, hair trimmer, beard trimmer: haarschneidemaschine,haarschneider,bartschneider,barttrimmer
electric shaver, electric razor, shaver: elektrorasierer,rasierapparat,elektrischer rasierer,trockenrasierer
epilator, hair removal device, ipl hair remover, laser hair remover: epilierer,epiliergerät,haarentfernungsgerät
electric toothbrush, sonic toothbrush: elektrische zahnbürste,schallzahnbürste,elektrozahnbürste
water flosser, oral irrigator, dental irrigator: munddusche,mundduschen
nail lamp, uv nail lamp, gel nail dryer, nail dryer: nagellampe,lichthärtungsgerät,nagellichthärter,nageltrockner
wax heater, wax warmer, depilatory wax heater, paraffin bath: wachserwärmer,wachswärmer,wachserhitzer,paraffinbad
facial steamer, face steamer, beauty device: gesichtssauna,gesichtsdampfer,gesichtsdampfgerät
tanning bed, sunbed, solarium, sun lamp: sonnenbank,sonnenbänke,gesichtsbräuner,bräunungsgerät
massager, electric massager, neck massager, massage gun: massagegerät,massagepistole,nackenmassagegerät
massage chair, massage cushion, shiatsu seat: massagesessel,massagestuhl,massagekissen,massagesitzauflage
foot massager, foot spa, foot bath: fußmassagegerät,fußbad,fußsprudelbad
tens device, muscle stimulator, ems device: reizstromgerät,muskelstimulator,elektrostimulationsgerät
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: sterilisator,vaporisator babyflaschen,desinfektionsgerät,flaschensterilisator
bottle warmer, baby bottle warmer, milk warmer: babykostwärmer,flaschenwärmer,fläschchenwärmer
nebuliser, nebulizer, inhaler device, vaporizer humidifier: inhalationsgerät,vernebler,inhalator elektrisch
power adapter, power adaptor, ac adapter, power supply: netzteil,steckernetzteil,netzadapter,netzgerät
usb charger, charger, mobile phone charger, wall charger, phone charger: ladegerät,usb-ladegerät,handyladegerät,schnellladegerät
wireless charger, wireless charging pad, qi charger: induktionsladegerät,kabelloses ladegerät,qi-ladegerät
car charger, in-car charger: autoladegerät,kfz-ladegerät,autoladeadapter
battery charger, car battery charger, lithium battery charger: batterieladegerät,akkuladegerät,autobatterieladegerät
ev charger, electric vehicle charger, ev charging cable, wallbox: ladestation,e-auto-ladegerät,ladesäule
power bank, powerbank, portable charger, portable battery: zusatzakku,externer akku,mobiler akku
portable power station, solar generator, power station: tragbares kraftwerk,tragbare powerstation,solargenerator
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: lithium-ionen-akku,lithiumakku,akkupack
button battery, coin cell, button cell, coin battery: knopfzelle,knopfzellen,knopfbatterie
solar panel, photovoltaic panel, solar module: solarpanel,solarmodul,photovoltaikmodul,balkonkraftwerk
power inverter, car inverter, solar inverter: wechselrichter,spannungswandler
extension lead, extension cord, power cord extension, cable reel: verlängerungskabel,verlängerungsleitung,kabeltrommel
power strip, multi-socket, surge protector, multiple socket outlet: steckdosenleiste,mehrfachsteckdose,steckerleiste,mehrfachstecker
travel adaptor, travel adapter, plug adaptor, plug adapter: reiseadapter,reisestecker,steckeradapter
smart plug, timer socket, plug-in timer, smart socket: zeitschaltuhr,funksteckdose,zwischenstecker,schaltsteckdose
wall socket, socket outlet, power outlet, electrical outlet: steckdose,wandsteckdose,steckdosen
power cable, power cord, mains lead, mains cable: netzkabel,stromkabel,netzleitung,kaltgerätekabel
circuit breaker, residual current device, rcd, rcbo: leitungsschutzschalter,sicherungsautomat,fehlerstromschutzschalter
light fixture, luminaire, ceiling light, pendant light: leuchte,deckenleuchte,deckenlampe,pendelleuchte,hängelampe
table lamp, desk lamp, bedside lamp, reading lamp: tischlampe,tischleuchte,schreibtischlampe,nachttischlampe
floor lamp, standing lamp, standard lamp: stehlampe,stehleuchte,stehlampen
led bulb, light bulb, led lamp, led lamp bulb: glühbirne,led-lampe,leuchtmittel,led-birne,glühlampe
led strip, strip light, led strip light, rope light: led-streifen,lichtband,lichtschlauch,led-leiste
lighting chain, string lights, fairy lights, christmas lights: lichterkette,lichterketten,weihnachtsbeleuchtung
night light, nightlight, projector night light: nachtlicht,nachtlichter,schlummerlicht
flashlight, head torch, headlamp: taschenlampe,stirnlampe,kopflampe,campinglaterne
floodlight, work light, led floodlight, spotlight: baustrahler,flutlichtstrahler,arbeitsleuchte,scheinwerfer led
solar light, solar garden light, garden light: solarleuchte,solarlampe,gartenleuchte
salt lamp, himalayan salt lamp: salzlampe,salzkristalllampe,salzkristallleuchte
lava lamp, decorative lamp: lavalampe,lavaleuchte
grow light, plant lamp, grow lamp: pflanzenlampe,pflanzenleuchte,pflanzenlicht
heat lamp, infrared lamp, brooder lamp: rotlichtlampe,wärmelampe,infrarotlampe
insect killer, bug zapper, mosquito killer lamp, electric fly killer: insektenvernichter,insektenfalle,mückenlampe,elektrische fliegenklatsche
laptop computer, laptop, notebook computer: klapprechner
smartphone, mobile phone, cell phone: mobiltelefon
television, tv set, smart tv: fernseher,fernsehgerät
smartwatch, smart watch, fitness tracker: intelligente uhr,fitnessarmband
headphones, earphones, earbuds, wireless earbuds: kopfhörer,ohrhörer
bluetooth speaker, portable speaker, loudspeaker: lautsprecher,bluetooth-lautsprecher,lautsprecherbox
projector, video projector, beam projector: videoprojektor,videobeamer
drone, quadcopter: quadrokopter,kameradrohne,minidrohne
e-cigarette, electronic cigarette, disposable vape, vape pen: e-zigarette,elektrische zigarette,elektronische zigarette
dash cam, dashcam, car camera: autokamera,unfallkamera
security camera, ip camera, surveillance camera: überwachungskamera,sicherheitskamera
printer, laser printer, 3d printer: drucker,laserdrucker,tintenstrahldrucker
paper shredder, document shredder: aktenvernichter,papierschredder
laminator, laminating machine: laminiergerät,laminiermaschine
electric drill, cordless drill, drill driver, impact drill: bohrmaschine,akkuschrauber,akkubohrschrauber,schlagbohrmaschine
rotary hammer, hammer drill, demolition hammer: bohrhammer,abbruchhammer,meißelhammer
angle grinder, grinder tool: winkelschleifer,trennschleifer
sander, orbital sander, belt sander: schwingschleifer,exzenterschleifer,bandschleifer
circular saw, mitre saw, table saw, miter saw: handkreissäge,kreissäge,kappsäge,tischkreissäge
jigsaw, reciprocating saw, sabre saw: stichsäge,säbelsäge,stichsägen
heat gun, hot air gun: heißluftpistole,heißluftgebläse,heißluftföhn
glue gun, hot glue gun: heißklebepistole,klebepistole
soldering iron, soldering station: lötkolben,lötstation,lötpistole
welding machine, welder, arc welder: schweißgerät,schweißmaschine
nail gun, nailer, staple gun: nagelpistole,druckluftnagler,elektrotacker
paint sprayer, spray gun: farbsprühsystem,lackierpistole,farbspritzpistole
lawn mower, lawnmower, robotic mower: rasenmäher,mähroboter,akkurasenmäher
grass trimmer, strimmer, brush cutter, string trimmer: motorsense,freischneider
chainsaw, chain saw, pole saw, mini chainsaw: kettensäge,motorsäge,elektrokettensäge,hochentaster
hedge trimmer, hedge cutter: heckenschere,elektroheckenschere,akkuheckenschere
leaf blower, garden blower: laubbläser,laubsauger,laubgebläse
garden shredder, wood chipper: gartenhäcksler,häcksler,leisehäcksler
log splitter, wood splitter: holzspalter,brennholzspalter
generator, power generator, petrol generator: stromerzeuger,stromgenerator,stromaggregat
water pump, submersible pump, pond pump: wasserpumpe,tauchpumpe,teichpumpe,gartenpumpe
air compressor, compressor, air pump, tyre inflator: luftkompressor,druckluftkompressor,luftpumpe
jack, car jack, trolley jack, axle stand: wagenheber,rangierwagenheber,unterstellbock
ladder, step ladder, stepladder, telescopic ladder: stehleiter,trittleiter,teleskopleiter,haushaltsleiter
step stool, folding step stool: tritthocker,klapptritt
chair, office chair, folding chair, dining chair: stuhl,bürostuhl,klappstuhl,stühle
bar stool: barhocker,tresenhocker,thekenhocker
sofa, sofa bed: schlafsofa,polstersofa,schlafcouch,ecksofa
bed, bunk bed, bed frame, loft bed: bettgestell,etagenbett,hochbett,stockbett
mattress, foam mattress, spring mattress: matratze,matratzen
dresser, chest of drawers, clothing storage unit: kommode,schubladenschrank
wardrobe, bookcase, shelving unit: kleiderschrank,bücherregal,wandschrank
table, coffee table, folding table: tisch,schreibtisch,esstisch,couchtisch
curtain, roller blind, window blind, roman shade: vorhang,gardine,rollo
bedding, duvet, quilt, comforter: bettdecke,bettwäsche,steppdecke
pillow: kopfkissen,sofakissen,zierkissen,nackenkissen,nackenstützkissen,seitenschläferkissen,stillkissen
rug, carpet, bath mat: teppich,badematte
blanket, throw blanket: wolldecke,kuscheldecke,wohndecke
candle, scented candle, tea light, tealight: kerze,duftkerze,teelicht,kerzen
candle holder, candlestick, tealight holder, lantern for candles: kerzenhalter,kerzenständer,teelichthalter,windlicht
lighter, cigarette lighter, gas lighter, novelty lighter: feuerzeug,stabfeuerzeug,feuerzeuge
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: tischkamin,ethanolkamin,bioethanolkamin,tischfeuer
fire pit, fire bowl, outdoor fireplace: feuerschale,feuerkorb,feuerschalen
barbecue, bbq grill, gas grill, charcoal grill: gasgrill,holzkohlegrill,gartengrill
fireworks, sparkler, firecracker: feuerwerkskörper,wunderkerze,feuerwerk,knallkörper
fire extinguisher, fire blanket: feuerlöscher,löschdecke,feuerlöschspray
smoke alarm, smoke detector, fire alarm: rauchmelder,rauchwarnmelder,feuermelder
carbon monoxide alarm, co alarm, co detector, gas alarm: kohlenmonoxidmelder,co-melder,gasmelder
gas stove, camping stove, portable gas stove, gas cooker: gaskocher,campingkocher,gasherd,kartuschenkocher
blow torch, blowtorch, gas torch, kitchen torch: lötlampe,gasbrenner,flambierbrenner,unkrautbrenner
gas boiler, gas water heater: gastherme,gasheizkessel,gasboiler
gas regulator, gas pressure regulator: gasdruckregler,druckminderer gas
frying pan, skillet, wok: bratpfanne,wokpfanne,bratpfannen
saucepan, cooking pot, casserole dish, cookware set: kochtopf,stieltopf,bratentopf,kochtöpfe
baking tray, bakeware, cake tin, baking mould: backblech,backform,kuchenform
vacuum flask, thermos flask, insulated bottle: thermosflasche,isolierflasche,isolierkanne,thermobecher
kitchen knife, chef's knife, knife set: küchenmesser,kochmesser,messerblock
tabletop fireplace, bioethanol fireplace, table fireplace: tischkamin,ethanolkamin
insect killer: fliegenfalle
sun lounger: sonnenliege,gartenliege,liegestuhl
smartwatch: fitnessuhr,smartwatch,fitness-tracker,fitness-armband,kinder-smartwatch,sportuhr,fitnesstracker
shower head: duschkopf,duschbrause,handbrause,duschsystem,regendusche,brausekopf
bluetooth speaker: bluetooth box
exercise bike: ergometer,heimtrainer,hometrainer,indoor-bike,speedbike
sewing machine: nähmaschine,overlock,mini-nähmaschine
pet feeder: futterautomat
doorbell: türklingel,funkklingel
bathroom scale, body scale: personenwaage,körperfettwaage
clothes airer, drying rack: wäscheständer
laser hair remover: ipl haarentferner
hair pin: haarnadeln,haarklemmen,haarnadel
hair comb: haarkamm,stielkamm
hairpiece: haarteil,zopf haarteil,pferdeschwanz haarteil,kunsthaar
hair steamer cap: haarhaube,dampfhaube,thermohaube
hair building fibres: haarverdichter,schütthaar,haarfasern
hair mascara: haarkreide,haarmascara,farbspray haare
body glitter: körperglitzer,gesichtsglitzer
brow lamination kit: augenbrauenlifting set,brow lamination set
eyebrow razor: augenbrauenrasierer,gesichtsrasierer,augenbrauentrimmer
tweezers: pinzette,pinzetten
nail file: nagelfeile,glasnagelfeile
foot file: hornhautfeile,hornhautraspel,bimsstein
cuticle oil: nagelöl,nagelhautöl,nagelhautentferner
nail stickers: nagelsticker,nagelfolien,nageltattoo
manicure set: maniküre set,pediküre set,nagelset
foot cream: fußcreme,fußbalsam,fußgel,fußspray
cellulite cream: anti-cellulite creme,cellulite creme,schlankheitsgel
breast enhancement cream: brustcreme,bruststraffungscreme
lice treatment: läusemittel,läuseshampoo,läusekamm,nissenkamm
nasal spray: nasenspray,meerwasser nasenspray
nasal absorber: riechstift,inhalierstift,schnupfpulver
eye drops: augentropfen
sleep mask: schlafmaske,schlafbrille,augenmaske
insect bite cream: insektenstichheiler,stichheiler,insektenstich gel
disinfecting wipes: desinfektionstücher,alkoholtupfer
night guard: knirscherschiene,aufbissschiene,zahnschiene
anti-bedsore mattress: antidekubitus matratze,wechseldruckmatratze,dekubitusmatratze
reacher grabber: greifzange,greifhilfe,müllgreifer
baby scale: babywaage
baby towel: babyhandtuch,kapuzenhandtuch,babybadetuch
baby headband: babystirnband,baby haarband
buggy board: buggyboard,mitfahrbrett,trittbrett kinderwagen
stroller fan: kinderwagen ventilator
fruit feeder: fruchtsauger,obstsauger
teething bracelet: beißarmband,beißhandschuh,zahnungsarmband
white noise machine: white noise maschine,einschlafhilfe baby,weißes rauschen gerät
socket cover: steckdosensicherung,kindersicherung steckdose,steckdosenschutz
toddler wrist link: kinderleine,laufleine kinder,handgelenk link
poncho: poncho,regenponcho,badeponcho,surfponcho
rain trousers: regenhose,matschhose,regenlatzhose
overalls: overall arbeit,arbeitsoverall,schutzanzug,einwegoverall,arbeitslatzhose
work trousers: arbeitshose,bundhose arbeit,arbeitsshorts
cape: umhang,kostümumhang,superhelden cape
ballet shoes: ballettschuhe,tanzschuhe,ballettschläppchen
maternity clothes: umstandskleid,umstandsmode,still bh,stillshirt
shapewear: shapewear,korsett,taillenmieder,bauchweggürtel
sports bra: sport bh,sport-bh
light-up shoes: blinkschuhe,leuchtschuhe
fanny pack: bauchtasche,gürteltasche,hüfttasche
nappy bag: wickeltasche,wickelrucksack
stethoscope: stethoskop
sweatsuit: jogginganzug,hausanzug,freizeitanzug
foot mask: fußmaske,fußpeeling maske
hand mask: handmaske
corn plasters: hühneraugenpflaster,hornhautpflaster
scar gel: narbengel,narbensalbe,narbenpflaster
stretch mark cream: dehnungsstreifen creme,schwangerschaftsstreifen creme
cough syrup: hustensaft
throat spray: rachenspray,halsspray
throat lozenges: hustenbonbons,halspastillen
tongue scraper: zungenschaber,zungenreiniger
interdental brushes: interdentalbürsten
dental floss: zahnseide
breast pads: stilleinlagen
nipple shield: brusthütchen,stillhütchen
nipple cream: brustwarzensalbe
neck brace: halskrause,zervikalstütze
arm sling: armschlinge,schulterbandage
baby mittens: kratzhandschuhe,babyfäustlinge
baby booties: babyschühchen,babyboots
baby knee pads: baby knieschoner,krabbel knieschoner
baby head protector: kopfschutz baby,babyhelm
pushchair organiser: kinderwagen organizer,kinderwagentasche
stroller hook: kinderwagenhaken
stroller footmuff: kinderwagen fußsack,babyfußsack
stroller rain cover: regenschutz kinderwagen,regenverdeck kinderwagen
bottle drying rack: flaschentrockner babyflaschen,abtropfständer babyflaschen
baby bottle brush: flaschenbürste babyflaschen
formula dispenser: milchpulverportionierer
breast milk storage bags: muttermilchbeutel
feeding spoon: babylöffel,breilöffel
suction bowl: saugnapfschüssel,babyschüssel
corner guard: eckenschutz,kantenschutz
door pinch guard: klemmschutz tür,türklemmschutz
fireplace guard: kaminschutzgitter,ofenschutzgitter,herdschutzgitter
eyebrow tint: augenbrauenfarbe,wimpernfarbe
beard dye: bartfarbe
hair developer: entwickler haarfarbe,wasserstoffperoxid haare
hair bleach: blondierpulver,haaraufheller,blondierung
ear wax remover: ohrenreiniger,ohrlöffel
ear candles: ohrenkerzen
nail clippers: nagelknipser,nagelzange
nail scissors: nagelschere,babynagelschere
loafers: mokassins,slipper herren
high heels: stöckelschuhe,high heels
espadrilles: espadrilles
beach bag: strandtasche
gym bag: sporttasche
drawstring bag: turnbeutel
lab coat: laborkittel,arztkittel
medical scrubs: schwesternkittel,kasack
chef jacket: kochjacke
bulletproof vest: schutzweste,stichschutzweste
airbag vest: airbagweste
pelvic floor trainer: beckenbodentrainer
hip trainer: hüfttrainer,beintrainer
kegel balls: liebeskugeln
pill organiser: pillendose,tablettenbox,medikamentenbox
nasal strips: nasenpflaster,schnarchpflaster,nasenspreizer
mouth tape: mundpflaster,mouth tape
incontinence pads: inkontinenzeinlagen
incontinence pants: inkontinenzhosen,windelhosen
bed pads: krankenunterlagen
pain relief gel: schmerzgel
herbal ointment: pferdesalbe,wärmesalbe,kräutersalbe,tigerbalsam
cooling gel: kühlgel,eisgel,beingel
wart remover: warzenentferner,warzenmittel
mole remover: muttermalentferner
after sun lotion: after sun lotion,after-sun gel
self-tanning mousse: selbstbräuner mousse,bräunungsschaum
perfume atomiser: parfümzerstäuber,taschenzerstäuber
solid perfume: festes parfüm,parfümcreme
hair perfume: haarparfüm,haarparfum
make-up brush cleaner: make-up pinsel reiniger,pinselreiniger kosmetik
make-up organiser: kosmetik organizer,schminkkoffer,beautycase
bath sponge: badeschwamm,luffa,peelinghandschuh,duschschwamm
body brush: körperbürste,rückenbürste,trockenbürste
menstrual disc: menstruationstasse,periodenunterwäsche
denture box: prothesendose,zahnspangendose
baby wipe warmer: feuchttücherwärmer
baby tent: babyzelt,strandmuschel baby,babyreisezelt
cot sheet: babybett spannbettlaken,kinderbett laken
high chair cushion: hochstuhl sitzkissen,sitzverkleinerer hochstuhl
teething biscuits: babykekse,babysnacks,hirsekringel
bandana: bandana,nickituch
kimono: kimono,karateanzug,judoanzug
earmuffs winter: ohrenwärmer,ohrenschützer winter
arm warmers: armlinge,armwärmer,armstulpen
christening gown: taufkleid,taufanzug
shoelaces: schnürsenkel,schuhbänder
thermal underwear: thermounterwäsche,skiunterwäsche,lange unterhose
gilet: steppweste,daunenweste,bodywarmer
softshell jacket: softshelljacke,fleecejacke
window shade: wabenplissee,bambusrollo,doppelrollo,lamellenvorhang
wall bed: schrankbett,wandbett,klappbett wand
adult bed rail: bettaufstehhilfe,aufstehhilfe bett,seniorenbettgitter
furniture anchor: kippschutz,kippsicherung möbel,möbelkippsicherung
wallpaper: tapete,fototapete,vliestapete
window film: fensterfolie,sichtschutzfolie,türfolie
wall sticker: wandtattoo,wandsticker,wandaufkleber
tiles: wandfliesen,keramikfliesen,mosaikfliesen
roof window: dachfenster,dachflächenfenster,lichtkuppel
sliding door kit: schiebetürsystem,schiebetürbeschlag,schiebetür schiene
garage door opener: garagentorantrieb,garagentoröffner,torantrieb
remote control duplicator: garagentor handsender,handsender kopieren
door stop: türstopper,türkeil,türpuffer
window opening restrictor: fenstersicherung,fensterbegrenzer,fenstersperre
cable railing kit: treppengeländer,handlauf,geländer
attic stairs: bodentreppe,dachbodentreppe
heat pump: wärmepumpe,luft wasser wärmepumpe
heat exchanger: wärmetauscher,plattenwärmetauscher
water tank: wassertank,regentonne,regenwassertank
septic pump: schmutzwasserpumpe,abwasserpumpe,hebeanlage
circulation pump: umwälzpumpe,zirkulationspumpe,heizungspumpe
soap dispenser: seifenspender
hand dryer: händetrockner
shower cap: duschhaube,duschkappe
wreath: adventskranz,türkranz,weihnachtskranz
decorative light: dekoleuchte,dekolampe,dekolicht
led panel: led panel,led paneel
led light curtain: led lichtervorhang,eisregen lichterkette,lichternetz
light tube: leuchtstoffröhre,led röhre
neon sign: neonschild,leuchtschild,neon led schild
motion sensor: bewegungsmelder,präsenzmelder
water leak detector: wassermelder,wasserwächter
voltage tester: spannungsprüfer,phasenprüfer,durchgangsprüfer
stud finder: ortungsgerät,leitungssucher,balkenfinder
ph meter: ph messgerät,ph meter,leitwertmesser
breathalyser: alkoholtester,atemalkoholtester
tape measure: maßband,bandmaß,rollmaßband,gliedermaßstab
wire stripper: abisolierzange,crimpzange,entmanteler
plasterboard lifter: gipsplattenheber,plattenheber,plattenlift
polishing machine: poliermaschine,exzenterpolierer
planer: elektrohobel,hobelmaschine,abrichthobel,dickenhobel
sweeper: kehrmaschine,teppichkehrer,rasenkehrer
garden torch: gartenfackel,bambusfackel,wachsfackel,fackel
insect trap: insektenfalle,fliegenfalle,wespenfalle,gelbtafeln
filler: spachtelmasse,holzspachtel,feinspachtel,autospachtel
headlight restorer: scheinwerfer aufbereitung,scheinwerferpolitur
vinyl flooring: vinylboden,pvc fliesen,klickvinyl
laminate flooring: laminatboden,laminat boden
casement window: kunststofffenster,kellerfenster
patio door: terrassentür,terrassenschiebetür
stair lift: treppenlift
home elevator: hausaufzug,plattformlift
patient hoist: patientenlifter,deckenlifter
water softener: wasserenthärter,enthärtungsanlage
shower filter: duschfilter
safety valve: sicherheitsventil
ball valve: kugelhahn
led driver: led treiber,led trafo,led netzteil
light switch: lichtschalter,wandschalter,wippschalter
dimmer switch: drehdimmer,lichtdimmer
radon detector: radonmessgerät,radon messgerät
geiger counter: geigerzähler,strahlungsmessgerät
hammer: zimmermannshammer,schlosserhammer,latthammer
sledgehammer: vorschlaghammer
pliers: kombizange,spitzzange,wasserpumpenzange,seitenschneider
screwdriver: schraubendreher,schraubenzieher
electric screwdriver: akkuschrauber,elektroschrauber
spanner: schraubenschlüssel,ringschlüssel,rollgabelschlüssel,maulschlüssel
allen key: inbusschlüssel,innensechskantschlüssel
clamp: schraubzwinge,federzwinge,korpuszwinge
bench vice: schraubstock
utility knife: cuttermesser,teppichmesser,bastelmesser
lathe: drehbank,drechselbank
drill press: tischbohrmaschine,standbohrmaschine
grinding disc: fächerscheibe,trennscheibe,schleifscheibe
sandpaper: schleifpapier,sandpapier
drill bit: bohrer set,steinbohrer,spiralbohrer
hole saw: lochsäge,lochsägen
shovel: spaten,schaufel garten,klappspaten
garden rake: laubrechen,gartenrechen,laubbesen
garden hoe: gartenhacke,unkrautstecher,fugenkratzer
gardening set: gartenset,gartenwerkzeug set,handschaufel,kinder gartenset
irrigation set: bewässerungssystem,tropfbewässerung
water timer: bewässerungscomputer,bewässerungsuhr
garden sprinkler: rasensprenger,viereckregner
garden fence: gartenzaun,zaunelement
privacy screen: balkonsichtschutz,sichtschutzzaun,sichtschutzmatte
garden trellis: rankgitter,rankhilfe,pflanzenstütze
garden shed: gerätehaus,geräteschuppen,gartenhaus
deck box: auflagenbox,kissenbox,gartenbox
pergola: pergola,terrassenüberdachung
carport: carport,garagenzelt
garden arch: rosenbogen
bird repeller: vogelscheuche,vogelabwehr,vogelschreck
bird spikes: taubenspikes,vogelspikes
mole repeller: maulwurfschreck,maulwurfabwehr,wühlmausschreck
algaecide: algenvernichter,algizid,algenmittel
caulk: acryldichtstoff,fugendichtmasse
tile grout: fugenmörtel,fliesenfuge
wood polish: möbelpolitur,möbelwachs
floor polish: bodenpolitur,bohnerwachs
shoe polish: schuhcreme,schuhpflege creme
washing machine cleaner: waschmaschinenreiniger,maschinenreiniger
stain remover: fleckenentferner,fleckensalz
rust remover: rostentferner,rostlöser,rostumwandler
label remover: etikettenlöser,klebstoffentferner
hanging basket: blumenampel,hängeampel,hängetopf
hose nozzle: gartenbrause,gartenspritze,spritzpistole garten
firefighting nozzle: feuerwehrstrahlrohr,strahlrohr,feuerlöschschlauch
propagator: anzuchtschale,zimmergewächshaus,frühbeet
compost bin: komposter,schnellkomposter
barometer: barometer
rain gauge: regenmesser
door viewer: türspion
door closer: türschließer
gutter: dachrinne,regenrinne,fallrohr
snow thrower: schneefräse
weight loss capsules: abnehmkapseln,abnehmpillen,diätpillen,fatburner,schlankheitskapseln
slimming tea: schlankheitstee,abnehmtee,detox-tee
protein powder: proteinpulver,eiweißpulver,whey-protein,kreatin,pre-workout
collagen powder: kollagenpulver,collagen pulver,kollagen-peptide,kollagen
food supplement: nahrungsergänzungsmittel,multivitamin,vitamintabletten,vitamingummis,nahrungsergänzung
fish oil capsules: fischöl,fischölkapseln,omega-3-kapseln,krillöl,lebertran
probiotics: probiotika,probiotikum,probiotika kapseln
sleeping aid: melatonin,schlafmittel,einschlafhilfe,melatonin-spray
cbd oil: cbd-öl,cbd öl,hanföl
honey: honig,manukahonig,bienenhonig
tahini: tahin,tahini,sesammus,sesampaste
peanut butter: erdnussbutter,erdnussmus,nussmus,mandelmus,erdnusscreme
hazelnut spread: nuss-nougat-creme,schokoaufstrich,schokocreme
mussels: muscheln,miesmuscheln,austern,garnelen
smoked salmon: räucherlachs,räucherforelle,thunfisch dose,sardinen
sausage: wurst,salami,schinken,leberwurst,mettwurst
minced meat: hackfleisch,rinderhack,hähnchen-nuggets,hähnchenbrust
cheese: käse,ziegenkäse,frischkäse,weichkäse,reibekäse
breakfast cereal: müsli,cornflakes,haferflocken,granola
biscuits: kekse,plätzchen,cracker,reiswaffeln,waffeln kekse
crisps: chips,kartoffelchips,tortillachips,popcorn
chocolate bar: schokolade,schokoriegel,pralinen,schokoladentafel,schokoeier
jelly cups: gelee-becher,fruchtgelee becher,konjak-gelee,jelly cups
sweets: bonbons,fruchtgummi,lutscher,süßigkeiten,kaugummi,saure bonbons
ice cream: speiseeis,eiscreme,eis am stiel,eis
jam: marmelade,konfitüre,fruchtaufstrich,apfelmus
spices: gewürze,gewürzmischung,paprikapulver,currypulver,kurkuma pulver,zimt gemahlen
sauce: soße,scharfe soße,sojasoße,pesto,tomatensoße,mayonnaise,sauce
olive oil: olivenöl,speiseöl,sonnenblumenöl,rapsöl,kokosöl
noodles: nudeln,instantnudeln,reisnudeln,ramen
herbal tea: kräutertee,grüner tee,schwarztee,früchtetee,teebeutel
ground coffee: kaffeebohnen,gemahlener kaffee,löslicher kaffee,kaffeekapseln
energy drink: energydrink,limonade,fruchtsaft,eistee,erfrischungsgetränk
beer: bier,rotwein,weißwein,schnaps,likör,whisky
dried fruit: trockenfrüchte,rosinen,getrocknete feigen,nussmischung,datteln
seeds mix: chiasamen,leinsamen,sesamsamen,sonnenblumenkerne,mohn
infant formula: säuglingsmilch,babymilch,folgemilch,anfangsmilch,milchpulver baby
baby porridge: babybrei,getreidebrei,babynahrung,milchbrei,quetschie,babygläschen
mouthwash: mundspülung,mundwasser,mundspray
toothpaste: zahnpasta,zahncreme,kinderzahnpasta,zahngel
teeth whitening kit: zahnbleaching,bleaching-set,zahnaufhellung,whitening-strips,bleaching zähne
denture adhesive: haftcreme,gebissreiniger,zahnseide,interdentalbürsten
lash curler: wimpernzange,wimpernformer,wimpernroller
make-up brush set: schminkpinsel,make-up-pinsel,kosmetikpinsel,make-up-schwamm
make-up set: schminkset,lidschattenpalette,make-up-set,make-up set
foundation: foundation,concealer,gesichtspuder,bb-creme,abdeckstift
blush: rouge,blush,highlighter,bronzer
mascara: wimperntusche,mascara,eyeliner,augenbrauenstift,kajalstift
lipstick: lippenstift,lipgloss,lippenpflegestift,lippenbalsam
face cream: gesichtscreme,tagescreme,nachtcreme,augencreme,feuchtigkeitscreme
face serum: gesichtsserum,hyaluron serum,hyaluronserum,serum,ampullen gesicht
body lotion: körperlotion,bodylotion,körpercreme,handcreme,fußcreme,körperbutter,körpermilch
hair serum: haarserum,haaröl,haarwasser,haarwuchsmittel,haartonikum
hair conditioner: haarspülung,conditioner,haarmaske,haarkur,spülung
hair dye: haarfarbe,haartönung,coloration,blondierung,haarfärbemittel
beard oil: bartöl,bartpflege,bartbalsam,bartwachs,bartpflegeset
hair gel: haargel,haarwachs,pomade,haarspray,schaumfestiger
face mask: gesichtsmaske,tuchmaske,tonmaske,augenpads
facial cleanser: gesichtsreinigung,reinigungsgel,mizellenwasser,gesichtswasser,make-up-entferner,gesichtspeeling
shower gel: duschgel,schaumbad,badesalz,duschöl,badekugeln,badebomben
soap: seife,flüssigseife,handseife,kernseife
shampoo: shampoo,trockenshampoo,babyshampoo,haarshampoo
sunscreen: sonnencreme,sonnenmilch,sonnenspray,sonnenschutz,after sun
deodorant: deo,deodorant,deospray,deostick,deoroller
perfume: parfüm,parfum,eau de parfum,eau de toilette,duftwasser
nail polish remover: nagellackentferner,aceton,gel-entferner
false nails: künstliche nägel,nageltips,press-on-nägel,kunstnägel,nagelsticker
gel nail kit: gelnägel-set,aufbaugel,acryl-set nägel,polygel,nagelset,uv-gel-set
nail polish: nagellack,gel-nagellack,uv-nagellack,überlack
false eyelashes: künstliche wimpern,wimpernverlängerung,magnetwimpern,falsche wimpern,wimpernkleber
lash lift kit: wimpernlifting-set,wimpernwelle,augenbrauenlifting,wimpernfarbe,augenbrauenfarbe
tattoo machine: tattoo-maschine,tattoomaschine,tätowiermaschine,tattoo-set
tattoo ink: tätowierfarbe,tattoofarbe,tattoo-tinte,pigmentierfarbe
numbing cream: betäubungscreme,betäubungssalbe
essential oil: ätherisches öl,ätherische öle,teebaumöl,lavendelöl,duftöl
baby powder: babypuder,körperpuder,talkumpuder
baby wipes: feuchttücher,babyfeuchttücher,abschminktücher,desinfektionstücher
nappies: windeln,windelhosen,schwimmwindeln,inkontinenzwindeln
tampons: tampons,damenbinden,menstruationstasse,slipeinlagen,binden
cotton buds: wattestäbchen,wattepads,toilettenpapier,taschentücher
razor: rasierer,nassrasierer,rasierhobel,einwegrasierer
electric shaver: elektrorasierer,rasierapparat,folienrasierer
adhesive plaster: pflaster,verbandskasten,erste-hilfe-set,kinesiotape,verband
heat patches: wärmepflaster,schmerzpflaster,fußpflaster detox,wärmepads
knee brace: kniebandage,rückenbandage,handgelenkbandage,sprunggelenkbandage,geradehalter,kniestütze,haltungskorrektur
insoles: einlegesohlen,schuheinlagen,hallux-valgus-schiene,zehenspreizer
compression stockings: kompressionsstrümpfe,stützstrümpfe,thrombosestrümpfe
walking frame: rollator,gehwagen,gehhilfe,gehstock,gehgestell
crutches: krücken,unterarmgehstützen,gehstützen
wheelchair: rollstuhl,faltrollstuhl,transportrollstuhl,reiserollstuhl
blood pressure monitor: blutdruckmessgerät,blutdruckmesser,oberarm-blutdruckmessgerät
pulse oximeter: pulsoximeter,fingerpulsoximeter
blood glucose meter: blutzuckermessgerät,blutzuckerteststreifen
rapid test: schnelltest,antigentest,schwangerschaftstest,ovulationstest
contact lenses: kontaktlinsen,farbige kontaktlinsen,augentropfen,kontaktlinsenflüssigkeit
sex toy: vibrator,sexspielzeug,dildo,gleitgel,massagestab
condoms: kondome,kondom
e-liquid: e-liquid,e-zigarette,einweg-vape,nikotinbeutel,liquid e-zigarette,vape
hookah: shisha,wasserpfeife,bong
insect repellent: mückenspray,insektenschutzmittel,zeckenspray,läuseshampoo,mückenschutzmittel
knife sharpener: messerschärfer,messerschleifer,messerschleifmaschine
can opener: dosenöffner
electric grill: elektrogrill,kontaktgrill,tischgrill,paninigrill
crepe maker: crêpe-maker,crepemaker,crêpesmaker,crêpeseisen
pizza oven: pizzaofen,pizzamaker
doughnut maker: donutmaker,donut-maker,cake-pop-maker
chocolate fountain: schokobrunnen,schokoladenbrunnen
raclette grill: raclettegrill,raclette-grill,raclette
pasta maker: nudelmaschine,pastamaschine
electric lunch box: elektrische lunchbox,heizbare brotdose
citrus juicer: zitruspresse,saftpresse,zitronenpresse,orangenpresse
slow juicer: entsafter,slow juicer
smoothie maker: smoothie-maker,smoothiemaker,standmixer,mini-mixer,minimixer
mini chopper: zerkleinerer,multizerkleinerer,zwiebelschneider,universalzerkleinerer
spice grinder: gewürzmühle,pfeffermühle,salzmühle
coffee grinder: kaffeemühle,mahlwerkmühle
pod coffee machine: kapselmaschine,kaffeekapselmaschine,padmaschine,kaffeepadmaschine
coffee percolator: filterkaffeemaschine,kaffeeautomat,perkolator
milk frother: milchaufschäumer,milchschäumer
electric wine opener: elektrischer korkenzieher,korkenzieher,weinöffner
wine cooler: weinkühlschrank,weinklimaschrank
mini fridge: minikühlschrank,mini-kühlschrank,kosmetikkühlschrank,getränkekühlschrank
ice crusher: eiscrusher,eiszerkleinerer,crushed-ice-maschine
yogurt maker: joghurtbereiter,joghurtmaschine,joghurtmaker
soda maker: wassersprudler,sodamaschine,sprudler,trinkwassersprudler
water purifier: wasserfilteranlage,umkehrosmoseanlage,wasserfilterkanne,tischwasserfilter
food waste disposer: küchenabfallzerkleinerer,speiseresteentsorger
kitchen scale: küchenwaage,haushaltswaage
bathroom scale: personenwaage,körperfettwaage,körperanalysewaage
luggage scale: kofferwaage,gepäckwaage,hängewaage
food vacuum sealer: vakuumierer,vakuumiergerät,folienschweißgerät
sous vide cooker: sous-vide-garer,sous-vide-stick
warming tray: warmhalteplatte,speisenwärmer
mug warmer: tassenwärmer,kaffeewärmer
hot plate: kochplatte,doppelkochplatte,induktionskochplatte,kochfeld
gas hob: gaskochfeld,gaskochplatte,gasherd
freezer: gefrierschrank,gefriertruhe,tiefkühlschrank,tiefkühltruhe
clothes steamer: dampfglätter,dampfbürste,kleiderdampfer
steam generator iron: dampfbügelstation,bügelstation,dampfbügeleisen
fabric shaver: fusselrasierer,textilrasierer
clothes dryer: wäschetrockner,wärmepumpentrockner,ablufttrockner
shoe dryer: schuhtrockner,stiefeltrockner
mini washing machine: wäscheschleuder,miniwaschmaschine,mini-waschmaschine
towel warmer: handtuchwärmer,handtuchheizkörper,badheizkörper
tower fan: turmventilator,säulenventilator,standventilator,tischventilator
mini fan: handventilator,miniventilator,mini-ventilator,halsventilator
evaporative cooler: luftkühler,verdunstungskühler,klimagerät
electric heater: elektroheizkörper,wandheizung,nachtspeicherheizung,heizstrahler
pellet stove: pelletofen,kaminofen,holzofen,schwedenofen
gas boiler: gasheizung,gastherme,gasbrennwertgerät,brennwerttherme,heizkessel
water heater: durchlauferhitzer,warmwasserspeicher,boiler,untertischgerät
heated foot warmer: fußwärmer,fußheizung
electric hand warmer: handwärmer,taschenwärmer
car seat heater: sitzheizung,sitzheizauflage,heizauflage,beheizbare sitzauflage
car heater: autoheizung,auto-heizlüfter,autoheizlüfter
heated gloves: beheizbare handschuhe,heizhandschuhe
heated vest: heizweste,beheizbare weste,beheizbare jacke
hair dryer brush: warmluftbürste,lockenbürste,föhnbürste,stylingbürste,glättbürste
hair crimper: kreppeisen,welleneisen
heated rollers: heizwickler,lockenwickler
hair straightener: glätteisen,haarglätter
curling iron: lockenstab,lockenformer
hair clipper, beard trimmer: barttrimmer,bartschneider,nasenhaartrimmer,körperrasierer,haarschneidemaschine,haarschneider
ladies shaver: damenrasierer,ladyshaver,bikinitrimmer
ipl device: ipl-gerät,haarentfernungsgerät,ipl haarentfernung,laser haarentfernungsgerät,laser-haarentfernungsgerät
epilator: epilierer,epiliergerät
facial cleansing brush: gesichtsreinigungsbürste,gesichtsbürste
facial steamer: gesichtssauna,gesichtsdampfer
facial device: led-gesichtsmaske,beautygerät,dermaroller,mikrostromgerät
blackhead remover: mitesserentferner,porenreiniger,porensauger
nail drill: nagelfräser,elektrische nagelfeile,maniküregerät
callus remover: hornhautentferner,hornhautraspel,elektrischer hornhautentferner
wax warmer: wachserwärmer,wachswärmer
electric toothbrush: elektrische zahnbürste,schallzahnbürste,elektrozahnbürste
water flosser: munddusche,zahndusche
foot spa: fußbad,fußsprudelbad,fußmassagegerät,fußbadewanne
massage gun: massagepistole,massage-pistole,massage gun
massager: nackenmassagegerät,massagekissen,massagegerät,massagematte,augenmassagegerät,schultermassagegerät
tens machine: tens-gerät,reizstromgerät,muskelstimulator,elektrostimulationsgerät
infrared lamp: infrarotlampe,rotlichtlampe,wärmelampe
light therapy lamp: tageslichtlampe,lichttherapielampe,lichtdusche
nebuliser: inhalator,inhalationsgerät,vernebler
hearing aid: hörgerät,hörgeräte,hörverstärker,hörhilfe
oxygen concentrator: sauerstoffkonzentrator,sauerstoffgerät
sleep apnoea device: cpap-gerät,antischnarchgerät,schnarchstopper
thermometer: fieberthermometer,ohrthermometer,stirnthermometer,infrarotthermometer
bath thermometer: badethermometer,babybadethermometer
meat thermometer: fleischthermometer,bratenthermometer,grillthermometer,küchenthermometer
weather station: wetterstation,hygrometer,thermo-hygrometer,raumthermometer
desk lamp: schreibtischlampe,schreibtischleuchte,nachttischlampe,leselampe,tischleuchte
floor lamp: stehlampe,stehleuchte,deckenfluter
pendant light: pendelleuchte,hängelampe,hängeleuchte,kronleuchter
wall light: wandleuchte,wandlampe
downlight: einbaustrahler,einbauleuchte,deckenstrahler
lava lamp: lavalampe,magma-lampe
plasma ball: plasmakugel,plasmaball,plasmalampe
star projector: sternenhimmelprojektor,sternenprojektor,sternenhimmel projektor
disco light: discokugel,partylicht,discolicht,lichteffekt
salt lamp: salzlampe,salzkristalllampe,himalaya salzlampe
grow light: pflanzenlampe,pflanzenlicht,pflanzenleuchte
solar light: solarleuchte,solarleuchten,solarlampe,solarlampen,gartenleuchte,wegeleuchte
emergency light: notleuchte,notbeleuchtung,notlicht
camping lantern: campinglampe,campinglaterne,sturmlaterne
headlamp: stirnlampe,kopflampe
work light: arbeitsleuchte,arbeitslampe,baustrahler,werkstattlampe,handleuchte
ring light: ringlicht,ringleuchte,fotolampe,videoleuchte
flashlight: taschenlampe,handlampe,taschenlampen
jump starter: starthilfe powerbank,starthilfegerät,jump starter
car inverter: wechselrichter,spannungswandler
portable power station: powerstation,tragbare powerstation,solargenerator
solar panel: solarpanel,solarmodul,balkonkraftwerk,solarladegerät
rechargeable battery: akkus,aufladbare batterien,mignon batterien,alkalibatterien,mignon akku
ups: usv-anlage,unterbrechungsfreie stromversorgung
ev charger: wallbox,ladestation elektroauto,elektroauto ladekabel
usb hub: usb-hub,dockingstation,docking station
router: wlan-router,wlan router,wlan-repeater,wlan-verstärker
hard drive, memory card: externe festplatte,usb-stick,speicherkarte,speicherstick
e-reader: e-reader,ebook-reader,e-book-reader,ebook reader,ebookreader
writing tablet: lcd-schreibtafel,zeichentablett,grafiktablett,schreibtafel
keyboard: tastatur,gaming-tastatur,funktastatur
computer mouse: computermaus,gaming-maus,funkmaus
computer monitor: computermonitor,gaming-monitor,tragbarer monitor
graphics card: grafikkarte
printer: drucker,laserdrucker,etikettendrucker,3d-drucker,tintenstrahldrucker
webcam: webcam,webkamera
soundbar: soundbar,sound bar,fernseh-lautsprecher,heimkinosystem
karaoke machine, party speaker: karaoke-maschine,karaokemaschine,partylautsprecher,karaoke-anlage,ghettoblaster
karaoke microphone: karaoke-mikrofon,karaoke mikrofon,mikrofon,funkmikrofon
turntable: plattenspieler,schallplattenspieler
cd player: cd-player,cd-spieler,discman
mp3 player: mp3-player,mp3 player,musikplayer
dvd player: dvd-player,tragbarer dvd-player
radio: radiowecker,kurbelradio,digitalradio,dab-radio,notfallradio
headphones: kopfhörer,ohrhörer,in-ear-kopfhörer,kinderkopfhörer,headset,gaming-headset
baby monitor: babyphone,babyfon,babymonitor,video-babyphone,babykamera
security camera: überwachungskamera,ip-kamera,wlan-kamera,wildkamera,haustierkamera
trail camera: wildkamera,fotofalle
dash cam: dashcam,autokamera
camera, action camera: actionkamera,action-cam,actioncam,digitalkamera,sofortbildkamera,camcorder,kinderkamera
video doorbell: video-türklingel,videotürklingel,türklingel,funkklingel,türsprechanlage
smart lock: smartes türschloss,smart lock,elektronisches türschloss,türschloss
smart plug: smarte steckdose,wlan-steckdose,funksteckdose,zeitschaltuhr
smart thermostat: heizkörperthermostat,raumthermostat,thermostat
robot lawnmower: mähroboter,rasenmähroboter,rasenroboter
window cleaning robot: fensterputzroboter,fenstersauger,fensterroboter
robot vacuum: saugroboter,wischroboter,staubsaugerroboter
handheld vacuum: handstaubsauger,akkusauger,autostaubsauger,milbensauger,akku-handstaubsauger
ash vacuum: aschesauger,werkstattsauger,industriesauger,nass-trockensauger
steam mop: dampfbesen,dampfreiniger,dampfmop,bodenwischer
ultrasonic cleaner: ultraschallreiniger,ultraschallreinigungsgerät
mosquito lamp: insektenvernichter,mückenlampe,fliegenklatsche elektrisch,elektrische fliegenklatsche,insektenfalle,mückenvernichter
ultrasonic pest repeller: marderschreck,marderabwehr,katzenschreck,mäuseabwehr,maulwurfabwehr
metal detector: metalldetektor,metallsuchgerät,metallsonde
walkie talkie: walkie-talkie,funkgerät,funkgeräte,kinder walkie-talkie
gps tracker: gps-tracker,schlüsselfinder,ortungsgerät,gps tracker
car navigation, car stereo: navigationsgerät,navi,autoradio,navigationssystem
vr headset: vr-brille,vr brille,vr-headset
game controller, game console: gamepad,spielkonsole,joystick
soldering iron: lötkolben,lötstation,lötpistole,lötkolbenset,lötset
pyrography pen: brandmalkolben,brandmalset,brandmalgerät
multimeter: multimeter,spannungsprüfer,stromzange,digitalmultimeter
diagnostic scanner: obd2-diagnosegerät,diagnosegerät auto,obd-scanner
smoke alarm: rauchmelder,rauchwarnmelder,hitzemelder,feuermelder
carbon monoxide alarm: kohlenmonoxidmelder,co-melder,co-warnmelder,gasmelder,gaswarner
alarm, alarm system: alarmanlage,taschenalarm,bewegungsmelder,personenalarm,türalarm
air quality monitor: luftqualitätsmesser,co2-messgerät,co2-ampel,radonmessgerät
ozone generator: ozongenerator,ozongerät
uv steriliser: uv-sterilisator,uv-desinfektionslampe,uv-desinfektion,zahnbürsten-sterilisator
paper shredder: aktenvernichter,papierschredder,reißwolf,papiershredder
laminator: laminiergerät,laminator
label maker: beschriftungsgerät,etikettiergerät
calculator: taschenrechner,tischrechner
heat press: transferpresse,textilpresse,schneideplotter
electric bicycle: e-bike,pedelec,elektrofahrrad,elektrorad
electric scooter: e-scooter,elektroroller,elektroscooter,e-roller,escooter
hoverboard: hoverboard,balance-board,elektro-einrad
mobility scooter: elektromobil,seniorenmobil,elektrorollstuhl
electric skateboard: elektro-skateboard,e-skateboard,e-longboard
espresso machine: siebträgermaschine,espressomaschine,kaffeevollautomat
lid: deckel
blade: klinge,klingen,messerblatt
fox: fuchs
bee: biene
ladybird: marienkäfer
duck: ente
lion: löwe
monkey: affe
horse: pferd,pferde
cow: kuh
sheep: schaf
lamb: lamm
turtle: schildkröte
snake: schlange
shark: hai,haifisch
whale: wal
crab: krabbe
pig: schwein,schweinchen
tiger: tiger
penguin: pinguin
owl: eule
giraffe: giraffe
snail: schnecke
caterpillar: raupe
iron: eisen
brass: messing
chrome: chrom
alloy: legierung
bead, beads: perle,perlen
amber: bernstein
rhinestone: strass,strassstein
teething necklace: zahnkette,bernsteinkette
teether: beißring
key ring: schlüsselanhänger,schlüsselband,taschenanhänger,schlüsselring
colour: farbe,farben
shape, shaped: form,förmig
fruit: obst,frucht,früchte
bee wax, wax: wachs
candle: kerze,kerzen,duftkerze
lamp: lampe,leuchte
torch oil, lamp oil: lampenöl,fackelöl
torch, flashlight: taschenlampe
night light: nachtlicht
lighting chain, string lights: lichterkette,lichterketten
extension cord: verlängerungskabel
socket: steckdose
plug: stecker
charger: ladegerät,netzteil ladegerät
hair dryer: haartrockner,föhn
heater: heizung,heizgerät,heizlüfter,heizstrahler
dehumidifier: luftentfeuchter
humidifier: luftbefeuchter
chain saw: kettensäge
brush cutter: freischneider,motorsense,sense,trimmerkopf
lawn mower: rasenmäher,akku-rasenmäher,benzin-rasenmäher,aufsitzmäher,vertikutierer
saw: säge
drill: bohrer,bohrmaschine
screw: schraube,schrauben
ladder: leiter,trittleiter
building set: baukasten,bausteine,klemmbausteine
magnetic balls, magnetic: magnetkugeln
jigsaw puzzle, puzzle: puzzle
fishing toy, fishing game: angelspiel
fishing: angeln,angel,angelzubehör
cartoon: zeichentrick,cartoon
paint, finger paint: fingerfarbe,fingerfarben
drum: trommel
trumpet: trompete
fancy-dress costume, costume: kostüm,verkleidung
skirt: rock,röcke,damenrock,minirock,kinderrock,faltenrock
dress: kleid,kleider,sommerkleid,abendkleid,maxikleid,etuikleid
trousers: hose,hosen,jeans,leggings,jogginghose,cargohose,stoffhose,chino
slippers: hausschuhe,pantoffeln,hüttenschuhe,krabbelschuhe
boots: stiefel,stiefeletten,winterstiefel,gummistiefel,schneestiefel,wanderschuhe,wanderstiefel
belt: gürtel,ledergürtel,hosenträger
scarf: schal,halstuch,loopschal,schlauchschal,kopftuch,stola
gloves: handschuhe,fäustlinge,winterhandschuhe,skihandschuhe,fahrradhandschuhe,motorradhandschuhe
wallet: geldbörse,portemonnaie,geldbeutel,brieftasche,kartenetui
bathtub: badewanne,faltbare badewanne
changing table: wickeltisch,wickelkommode
sleeping bag: schlafsack,mumienschlafsack,deckenschlafsack
soother, pacifier: schnuller
soother holder: schnullerkette
rattle: rassel
helmet: helm,helme
goggles: schutzbrille,skibrille
life jacket: schwimmweste,rettungsweste,schwimmhilfe,rettungskragen
swimming aid, swim ring: schwimmring,schwimmflügel,schwimmhilfe
diffuser: diffusor,raumduft
micellar water: mizellenwasser
skin lightening: hautaufhellung,bleichcreme
particle filter mask, respirator: halbmaske,atemschutzmaske
blood glucose: blutzucker
milk thistle: mariendistel
raspberry: himbeere
cabbage: kohl
watermelon: wassermelone
workshop: werkstatt
opening: öffnung
label: etikett,etiketten
remover: entferner,löser
friendship: freundschaft
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
syrup: sirup
sweetener, stevia: süßstoff,süßungsmittel,stevia
chocolate, cocoa: schokolade,kakao
dark chocolate, dark: zartbitter,dunkel
candy, sweets: bonbon,süßigkeiten
chewing gum, gum: kaugummi
chewable: kautabletten
lollipop: lutscher,lolli
jelly, mini cups: gelee,götterspeise
dessert, pudding: nachtisch,pudding,dessert
butter: butter
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
lava stone, stone: lavastein,stein,naturstein
gemstone, crystal: edelstein,kristall,kristallen,strass
pearl, pearls, beads: perle,perlen
diamond: diamant
gold plated, golden: vergoldet,goldfarben,goldene
silver: silber,silberne
copper, brass: kupfer,messing
aluminium, aluminum: aluminium,alu
metal, iron: metall,eisen
titanium: titan
nickel, chrome: nickel,chrom
bamboo, rattan: bambus,rattan
cork: kork
linen: leinen
wool, cashmere: wolle,kaschmir
silk, satin: seide,satin
polyester, nylon: polyester,nylon
velvet, plush, fleece: samt,plüsch,fleece
fur, faux fur: pelz,fell,kunstfell
lace: spitze
denim, jeans: denim,jeans
foam, sponge: schaum,schaumstoff,schwamm
latex: latex
acrylic, resin: acryl,harz
porcelain: porzellan
fabric, cloth: stoff,gewebe,tuch
sticker, decal: aufkleber,sticker
set, kit: set,satz,bausatz
pair: paar
piece, pieces: stück,teilig,delig
small, mini: klein,kleine,kleiner,mini
large, big: groß,große,großer
long: lang,lange,langer
short: kurz,kurze,kurzer
round: rund,runde,runder
square: quadratisch,viereckig
thick, thickened: dick,dicke
thin, slim: dünn,dünne,schlank
soft: weich,weiche,weicher
hard, solid: hart,fest
heavy duty, strong: robust,stark,starke
lightweight, light: leicht,leichte
automatic: automatisch,automatik
manual: manuell
digital: digital,digitale
smart: smart,intelligent
professional: profi,professionell,professionelle
reusable: wiederverwendbar
disposable: einweg
washable: waschbar
breathable: atmungsaktiv,mesh
elastic, stretch: elastisch,dehnbar,stretch
anti-slip, non-slip: rutschfest,antirutsch
noise, silent: geräuscharm,leise,lärm
temperature, thermal: temperatur,thermo
cooling, ice: kühl,kühlend,eis
luminous, glow: leuchtend,leucht,nachleuchtend
glitter, shiny: glitzer,glänzend
pattern, printed: muster,gemustert,bedruckt
vintage, retro, antique: vintage,retro,antik
cute, lovely: süß,niedlich,niedliche
fashion, fashionable: mode,modisch
elegant, luxury: elegant,luxus,edel
casual: freizeit,lässig
punk, gothic: punk,gothic
ethnic, tribal, boho: ethno,boho,tribal
viking, medieval: wikinger,mittelalter
buddha, religious: buddha,mala
cross, skull: kreuz,totenkopf
heart, love: herz,liebe
star, moon: stern,sterne,mond
angel, fairy, princess: engel,fee,prinzessin
mermaid, dragon: meerjungfrau,drache
pirate, soldier, police: pirat,soldat,polizei
witch, devil, halloween: hexe,teufel,halloween
easter: ostern,oster,osterei
carnival, costume: karneval,fasching,kostüm,verkleidung
wedding, bride: hochzeit,braut
school, student: schule,schul,schüler
office, stationery: büro,schreibwaren
travel: reise
sport, fitness: sport,fitness
swimming, beach, pool: schwimm,strand,pool,bade
fishing, hunting: angel,angeln,jagd
climbing, hiking: klettern,kletter,wandern
dance, ballet: tanz,ballett
music, musical: musik,musikalisch
educational, learning, montessori: lern,pädagogisch,montessori
game, play: spiel,spiele
building, construction, blocks: bausteine,bausatz,konstruktion,bau
rods, sticks: stäbe,stab
ball, balls: ball,bälle,kugel,kugeln
car toy, vehicle: spielzeugauto,fahrzeug
train, plane, boat, ship: zug,flugzeug,boot,schiff
robot: roboter
gun, weapon, sword: pistole,gewehr,waffe,schwert
bow, arrow, dart: bogen,pfeil,dart
bubble, bubbles, soap bubbles: seifenblasen,blasen
slime, clay, dough: schleim,knete,ton
squeeze, squishy: quetsch,squishy
balloon: luftballon,ballon,ballons
drawing, colouring: mal,zeichnen,ausmalen
pencil, pen, crayon, marker: stift,bleistift,buntstift,filzstift,kreide
eraser, sharpener: radiergummi,spitzer
book, notebook: buch,heft
craft, diy, creative: bastel,basteln,kreativ
tattoo, temporary tattoo: tattoo,tätowierung
henna: henna
pendant: anhänger
brooch, badge: brosche,abzeichen
piercing, stud: piercing,stecker
chain: kette,gliederkette
anklet: fußkette,fußkettchen,fusskettchen
buckle, clasp: schnalle,verschluss
zipper, button: reißverschluss,knopf,taste
hood, hooded: kapuze,mit kapuze
sleeve, long sleeve: ärmel,langarm,kurzarm
collar, neck: hals,kragen,halsband
waist, belly: taille,bauch
back, shoulder: rücken,schulter
foot, leg, knee: fuß,bein,knie
hand, finger, wrist: hand,finger,handgelenk
head: kopf
ear, nose, mouth: ohr,nase,mund
tooth, teeth, dental: zahn,zähne,zahnpflege
body: körper
beard, shaving: bart,rasur,rasier
hair colour, hair dye, dye: haarfarbe,färbemittel,färbend
curling, straightening: locken,glätten,glätt
keratin: keratin
cream: creme
lotion, milk: lotion,milch
serum, essence, ampoule: serum,ampulle
gel: gel
spray, mist: spray,sprüh,zerstäuber
ointment, balm: salbe,balsam
mask, face mask: maske,gesichtsmaske
moisturising, moisturizing, hydrating: feuchtigkeits,feuchtigkeitsspendend
nourishing: pflegend,nährend,pflege
anti-aging, wrinkle: anti aging,falten
acne, pimple: akne,pickel
aloe, aloe vera: aloe
shea butter, argan: sheabutter,argan
rose: rose,rosen
lavender: lavendel
tea tree, eucalyptus: teebaum,eukalyptus
jasmine, sandalwood: jasmin,sandelholz
incense, aroma diffuser, aromatherapy: räucherstäbchen,duft,aroma
candle, wax: kerze,kerzen,wachs
disinfectant, sanitizer, antibacterial: desinfektion,antibakteriell
insect, mosquito, repellent: insekt,insekten,mücken,mückenschutz
poison, pesticide: gift,insektizid,pestizid
tobacco, cigarette, vape: tabak,zigarette,nikotin
medicine, medical: medizin,medizinisch,arznei
pain, relief: schmerz,linderung
massage: massage
health, healthy: gesundheit,gesund
immune, immunity: immunsystem,immun,abwehrkräfte
antioxidant: antioxidativ,antioxidantien
stress, relax: stress,entspannung,entspannend
weight, body weight: gewicht
booster, support, boost: unterstützung,booster
complex, formula: komplex,formel
strength, extra: stärke,extra
acid: säure
amino acid, arginine, carnitine: aminosäure,arginin,carnitin
creatine: kreatin
biotin: biotin
folate, folic acid: folsäure,folat
potassium, selenium, iodine: kalium,selen,jod
sodium: natrium
coenzyme, ubiquinol: coenzym,ubiquinol
hyaluronic acid: hyaluronsäure
glutathione: glutathion
quercetin, resveratrol: quercetin,resveratrol
bromelain, papain: bromelain,papain,papaya
astaxanthin, zeaxanthin: astaxanthin,zeaxanthin
spirulina, chlorella: spirulina,chlorella
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: echinacea,sonnenhut,baldrian
ginkgo, grape seed: ginkgo,traubenkern
saw palmetto, red clover: sägepalme,rotklee
mannose, inositol, choline: mannose,inosit,cholin
evening primrose, borage: nachtkerze,borretsch
krill, cod liver: krill,lebertran
charcoal: kohle,aktivkohle
leaf, leaves, root: blatt,blätter,wurzel
plant, tree: pflanze,baum
motor, engine: motor
pump: pumpe
cable, cord, wire: kabel,draht
plug, socket, outlet: stecker,steckdose
extension, power strip: verlängerung,mehrfachsteckdose
switch, controller: schalter,regler,steuerung
power supply, transformer: netzteil,transformator,stromversorgung
lithium, lithium battery: lithium,lithium ionen
screen, display: bildschirm,anzeige,display
phone, mobile: handy,telefon,smartphone
computer, laptop, tablet: computer,rechner,laptop
sensor, alarm, detector: sensor,alarm,melder,warnmelder
smoke, carbon monoxide: rauch,kohlenmonoxid
projector, star projector: projektor,beamer
humidifier, purifier: luftbefeuchter,luftreiniger
air: luft
steam, iron: dampf,bügeleisen
oven, stove, cooktop: ofen,herd,kocher,kochfeld
pot, pan: topf,pfanne
plate, bowl, dish: teller,schüssel,schale
spoon, fork, cutlery: löffel,gabel,besteck
straw, lid: strohhalm,trinkhalm,deckel
box, container, storage: kiste,box,behälter,aufbewahrung
bag, pouch: tasche,beutel,tüte
basket, bucket: korb,eimer
holder, stand, rack: halter,halterung,ständer,gestell
hook, hanger: haken,kleiderbügel
cover, case: abdeckung,hülle,bezug
mat, pad, carpet: matte,auflage,teppich
curtain, blind: vorhang,gardine,rollo,jalousie
window, door: fenster,tür
mirror: spiegel,wandspiegel,kosmetikspiegel,standspiegel,badspiegel,schminkspiegel,led-spiegel
clock, watch: uhr,wecker
lock, key: schloss,schlüssel
gate, fence, barrier: gitter,schutzgitter,zaun
hose, pipe, tube: schlauch,rohr
valve, regulator: ventil,regler,druckminderer
filter: filter
screw, nail, tool: schraube,nagel,werkzeug
saw, drill, grinder: säge,bohrer,schleifer
brush, comb: bürste,kamm,pinsel
scissors, cutter, blade: schere,klinge,schneider
tape: klebeband,band
glasses, goggles, sunglasses: brille,sonnenbrille,schutzbrille
umbrella, parasol: regenschirm,schirm,sonnenschirm
wheel, tyre, tire: rad,räder,reifen
brake, pedal: bremse,pedal
scooter, kick scooter: roller,tretroller,scooter
motorcycle, moped: motorrad,moped
truck, bus, trailer: lastwagen,lkw,bus,anhänger
airbag, seat belt: airbag,sicherheitsgurt,gurt
cat, kitten: katze,katzen
bird, duck: vogel,ente
dog, puppy: hund,welpe
horse, cow, sheep: pferd,kuh,schaf
elephant, lion, monkey: elefant,löwe,affe
frog, turtle, snake: frosch,schildkröte,schlange
butterfly, bee, ladybird: schmetterling,biene,marienkäfer
wolf, fox, tooth: wolf,fuchs
dolphin, shark, whale: delfin,hai,wal
octopus, crab: oktopus,krake,krabbe
figure, statue, ornament: figur,statue,skulptur,dekofigur
decoration, decorative: deko,dekoration,dekorativ,schmuck
gift, present: geschenk,geschenke
outdoor, camping: outdoor,draußen,camping
home, house, household: haus,haushalt,zuhause
hotel, restaurant: hotel,gastronomie
adult, adults: erwachsene,erwachsener
pregnant, maternity: schwangerschaft,umstands
unisex: unisex
protection, shield: schutz,schützer,protektor
chemical, toxic: chemisch,giftig,chemikalie
mercury, arsenic, asbestos: quecksilber,arsen,asbest
formaldehyde, benzene: formaldehyd,benzol
bacteria, mould: bakterien,schimmel
explosion, overheating: explosion,überhitzung
injury, fall, cut: verletzung,sturz
allergy, irritation: allergie,reizung
spray glue, adhesive: sprühkleber
firework, firecracker: feuerwerk,böller,knaller
laser pointer, laser: laserpointer,laser
recliner chair: relaxsessel,fernsehsessel,liegesessel,ruhesessel,massagesessel
armchair: sessel,ohrensessel,schaukelstuhl,stillsessel
sofa: schlafsofa,ecksofa,schlafcouch
bean bag: sitzsack
gaming chair: gaming-stuhl,gamingstuhl,bürostuhl,drehstuhl,schreibtischstuhl
dining chair: esszimmerstuhl,küchenstuhl,stapelstuhl,polsterstuhl
stool: hocker,sitzhocker,duschhocker,tritthocker,polsterhocker
garden chair, garden furniture: gartenstuhl,gartenmöbel,gartenbank,sonnenliege,gartenliege,gartensessel
dining table: esstisch,küchentisch,ausziehtisch,bartisch
coffee table, side table: couchtisch,beistelltisch,nachttisch,nachtschrank,konsolentisch
desk: schreibtisch,computertisch,höhenverstellbarer schreibtisch,laptoptisch,kinderschreibtisch
dressing table: schminktisch,frisiertisch,kosmetiktisch
shoe cabinet: schuhschrank,schuhregal,schuhkipper,schuhbank
chest of drawers: kommode,schubladenschrank,sideboard,highboard
bookcase: bücherregal,wandregal,standregal,kellerregal,schwerlastregal
wardrobe, clothes rail: kleiderschrank,garderobenständer,kleiderständer,stoffschrank,garderobe
tv stand: tv-schrank,fernsehschrank,lowboard,tv-lowboard
bathroom cabinet: badschrank,spiegelschrank,waschbeckenunterschrank,badmöbel
storage box, laundry basket: aufbewahrungsbox,spielzeugkiste,wäschekorb,aufbewahrungskorb,spielzeugtruhe
bunk bed: etagenbett,hochbett,stockbett,hausbett
bed frame: bettgestell,polsterbett,boxspringbett,metallbett,stauraumbett
mattress topper: topper,matratzentopper,matratzenauflage,matratzenschoner
mattress: matratze,kaltschaummatratze,federkernmatratze,kindermatratze
weighted blanket: gewichtsdecke,wolldecke,kuscheldecke,fleecedecke,babydecke,therapiedecke
duvet: bettdecke,steppbett,daunendecke,tagesdecke
travel pillow: reisekissen,nackenhörnchen
seat cushion: sitzkissen,stuhlkissen,rückenkissen,lendenkissen,bodenkissen
clothes airer: wäscheständer,wäschetrockner klappbar,wäschespinne,flügelwäschetrockner,wäschetrockner stand
ironing board: bügelbrett,bügeltisch
waste bin: mülleimer,treteimer,abfalleimer,sensor-mülleimer,papierkorb
mop, broom: wischmop,wischmopp,bodenwischer,besen,fensterwischer
curtain, shower curtain: gardine,gardinen,vorhänge,verdunkelungsvorhang,duschvorhang
blind: rollo,verdunkelungsrollo,jalousie,plissee,raffrollo,doppelrollo
awning, parasol: markise,sonnensegel,sonnenschirm,ampelschirm,marktschirm
rug, doormat: teppich,läufer,fußmatte,badteppich,kinderteppich,badematte
bath mat: badewanneneinlage,duschmatte,duscheinlage,antirutschmatte badewanne
toilet seat: wc-sitz,toilettensitz,klodeckel,toilettendeckel,klobrille,wc-deckel
toilet: stand-wc,toilette,hänge-wc
camping toilet: campingtoilette,chemietoilette,toilettenstuhl
shower cubicle: duschkabine,duschabtrennung,duschwand,badewannenaufsatz
tap: wasserhahn,küchenarmatur,waschtischarmatur,einhebelmischer
grab rail, shower chair: haltegriff,badewannengriff,duschstuhl,badewannensitz,badewannenlift
towel: handtuch,badetuch,duschtuch,strandtuch,kapuzenhandtuch
frying pan: bratpfanne,grillpfanne,schmorpfanne,crêpepfanne
saucepan: kochtopf,topfset,bräter,stielkasserolle,schmortopf,suppentopf
wok: wok,wokpfanne
pressure cooker: schnellkochtopf,dampfkochtopf,dampfdrucktopf
baking tin: backform,springform,muffinform,backblech,silikonform,kastenform
mandoline slicer: gemüsehobel,gemüseschneider,mandoline,küchenreibe,reibe,spiralschneider
kitchen knife set: küchenmesser,messerset,messerblock,kochmesser,brotmesser
kitchen scissors: küchenschere,geflügelschere,schere
chopping board: schneidebrett,frühstücksbrett
kitchen utensils: küchenhelfer,pfannenwender,schöpfkelle,schneebesen,kochlöffel,küchenutensilien
cutlery set: besteck,besteckset,essbesteck,essstäbchen
plate set: tellerset,geschirrset,tafelservice,speiseteller,schüsselset,schale
mug: kaffeebecher,kaffeetasse,thermobecher,teetasse,reisebecher,tassen-set
drinking glasses: trinkgläser,weingläser,gläserset,trinkglas,sektgläser
carafe, teapot: wasserkaraffe,karaffe,krug,teekanne,dekanter
vacuum flask: thermosflasche,isolierflasche,thermoskanne,isolierkanne,thermobehälter
water bottle: trinkflasche,wasserflasche,kindertrinkflasche,sportflasche
lunch box: brotdose,lunchbox,brotbox,frischhaltedosen,vesperdose
garlic press: knoblauchpresse,nussknacker,kartoffelstampfer,pizzaschneider,kirschentkerner
meat grinder: fleischwolf,elektrischer fleischwolf,wurstfüller
toaster: toaster,langschlitztoaster
sandwich maker: sandwichmaker,sandwichtoaster,sandwich-maker
fire pit: feuerschale,feuerkorb,feuerstelle,gartenkamin,terrassenofen
ethanol fireplace: ethanolkamin,bioethanol-kamin,elektrokamin,tischkamin,tischfeuer
barbecue, charcoal grill: holzkohlegrill,kugelgrill,grill,tischgrill holzkohle,räucherofen,smoker
gas barbecue: gasgrill,gas-grill,plancha gas
patio heater: heizpilz,terrassenstrahler,terrassenheizstrahler,gasheizstrahler,heizstrahler terrasse
kerosene heater: petroleumofen,petroleumheizung,petroleumheizer
candle, tealight: teelichter,duftkerze,stumpenkerze,led-kerzen,kerze,citronella-kerze
reed diffuser: raumduft,duftstäbchen,duftwachs,raumspray,raumerfrischer
clock, alarm clock: wanduhr,wecker,digitalwecker,lichtwecker,tischuhr
photo frame, picture: bilderrahmen,fotorahmen,digitaler bilderrahmen,wandbild,leinwandbild
vase, plant pot: blumenvase,blumentopf,pflanzkübel,übertopf
indoor fountain: zimmerbrunnen,gartenbrunnen,solarbrunnen,solar springbrunnen
outdoor thermometer: außenthermometer,gartenthermometer
safe, money box: tresor,möbeltresor,spardose,geldkassette,schlüsseltresor,safe
padlock: vorhängeschloss,zahlenschloss,bügelschloss,kofferschloss,hangschloss
door lock: türschloss,schließzylinder,einsteckschloss
child safety lock: kindersicherung,schranksicherung,eckenschutz,steckdosensicherung,schubladensicherung
fly screen: fliegengitter,insektenschutz,moskitonetz,fliegenvorhang
suitcase: koffer,handgepäckkoffer,reisekoffer,trolley,kinderkoffer,hartschalenkoffer
shopping trolley: einkaufstrolley,servierwagen,rollwagen,küchenwagen
step ladder: trittleiter,stehleiter,teleskopleiter,anlegeleiter,klapptritt,haushaltsleiter,leiter,bodentreppe
scaffold tower: rollgerüst,fahrgerüst,gerüst,arbeitsbühne,arbeitsplattform,zimmergerüst
wash basin: waschbecken,waschtisch,aufsatzwaschbecken
kitchen sink: spüle,spülbecken,einbauspüle
bed linen: bettwäsche,spannbettlaken,bettlaken,bettbezug
gas range: standherd,gasherd,elektroherd
built-in hob: einbaukochfeld,glaskeramikkochfeld,gaskochfeld
bar cart: servierwagen,barwagen
wine rack: weinregal,flaschenregal
spice rack: gewürzregal,gewürzständer,gewürzgläser
dish rack: abtropfgestell,abtropfgitter,geschirrkorb
bread bin: brotkasten,brotbox
salt and pepper shakers: salzstreuer,pfefferstreuer
cake stand: tortenplatte,etagere,tortenständer
serving tray: serviertablett,tablett
salad spinner: salatschleuder
colander: nudelsieb,küchensieb,seiher
measuring cup: messbecher,messlöffel
mixing bowl: rührschüssel,schüsselset
rolling pin: nudelholz,teigrolle
cookie cutter: ausstechformen,plätzchenausstecher
piping bag: spritzbeutel,spritztüllen
cake topper: tortenaufsatz,tortendeko,cake topper
tea towel: geschirrtuch,spültuch,küchentuch
oven glove: ofenhandschuh,topflappen,topfhandschuh
napkins: servietten,papierservietten
napkin ring: serviettenring,serviettenhalter
ice bucket: eiskübel,sektkühler,eiswürfelbehälter
cocktail shaker: cocktailshaker,cocktailset
hip flask: flachmann
storage jar: vorratsglas,vorratsdose,einmachglas
pizza stone: pizzastein,backstein pizza
grill brush: grillbürste
smoker: räucherofen,smoker grill,pelletgrill,räuchertonne
tortilla maker: tortilla presse,fladenbrotmaker
tea maker: teekocher,samowar,teemaschine
kitchen timer: küchentimer,eieruhr,kurzzeitmesser
knife block: messerblock,messerhalter
cheese grater: käsereibe,küchenreibe,zestenreibe
clothes hanger: kleiderbügel
coat stand: garderobenständer,kleiderständer,wandgarderobe
umbrella stand: schirmständer
wall clock: wanduhr,kuckucksuhr,küchenuhr
hourglass: sanduhr
sculpture: dekofigur,skulptur,gartenfigur,gartenzwerg
incense burner: räuchergefäß,räucherstäbchenhalter,räucherkegelhalter
wax melt warmer: duftlampe,kerzenwärmer lampe
oil lamp: öllampe,petroleumlampe,sturmlaterne
lamp shade: lampenschirm
lamp holder: lampenfassung,e27 fassung
cable reel: kabeltrommel
power plug: netzstecker,schukostecker,schutzkontaktstecker
cable tie: kabelbinder
junction box: verteilerdose,abzweigdose,sicherungskasten
exhaust fan: abluftventilator,badlüfter,rohrventilator
firewood rack: kaminholzregal,holzkorb kamin,brennholzregal
headboard: bettkopfteil,kopfteil bett
slatted bed base: lattenrost,lattenroste
trundle bed: tagesbett,ausziehbett,kojenbett
cushion cover: kissenbezug,kissenhülle,kopfkissenbezug
sofa cover: sofabezug,sofaüberwurf,stuhlhussen
curtain rod: gardinenstange,vorhangschiene,klemmstange
toilet brush: toilettenbürste,klobürste,wc bürste
toilet paper holder: toilettenpapierhalter,klorollenhalter
bidet: bidet,dusch wc aufsatz,popodusche
shower tray: duschwanne,duschtasse
shower hose: brauseschlauch,duschschlauch
scouring pad: topfschwamm,spülschwamm,scheuerschwamm
household gloves: haushaltshandschuhe,gummihandschuhe,spülhandschuhe
bin bags: müllbeutel,müllsäcke,abfallbeutel
fly swatter: fliegenklatsche
patio set: gartensitzgruppe,bistroset,gartenmöbel set,balkonset
parasol base: sonnenschirmständer,schirmständer garten
tarpaulin: abdeckplane,gewebeplane,tarp
mailbox: briefkasten,paketkasten
door handle: türgriff,türklinke,türdrücker,möbelgriff
hygrometer: hygrometer,thermohygrometer,luftfeuchtigkeitsmesser
endoscope camera: endoskopkamera,inspektionskamera
isopropyl alcohol: isopropanol,isopropylalkohol
hydrogen peroxide: wasserstoffperoxid
hydrochloric acid: salzsäure
sulfuric acid: schwefelsäure,batteriesäure
caustic soda: ätznatron,natriumhydroxid,natronlauge
ammonia solution: salmiakgeist,ammoniaklösung
aluminium foil: alufolie
cling film: frischhaltefolie
baking paper: backpapier
crowbar: brechstange,kuhfuß
chisel: stemmeisen,stechbeitel
rivet gun: nietzange,blindnietzange
caulking gun: kartuschenpistole,silikonpistole
grease gun: fettpresse
sound level meter: schallpegelmesser
light meter: luxmeter,lichtmesser
anemometer: windmesser,anemometer
place mat: tischset,platzset
coaster: untersetzer,glasuntersetzer
tablecloth: tischdecke,tischtuch
table runner: tischläufer
tagine: tajine
paella pan: paellapfanne
roasting pan: bräter,römertopf
clay pot: tontopf
skewers: grillspieße,schaschlikspieße
barbecue tools: grillbesteck,grillwerkzeug
lifting sling: hebegurt,rundschlinge,hebeband,anschlagkette
shackle: schäkel
clothes line: wäscheleine
clothes pegs: wäscheklammern
dustpan: kehrschaufel,kehrgarnitur
feather duster: staubwedel
dream catcher: traumfänger
wind chime: windspiel,klangspiel
corkscrew: korkenzieher
bottle opener: flaschenöffner,kapselheber
slush machine: slush maschine,slusheismaschine
hot dog machine: hot dog maschine,hotdog maker
tool box: werkzeugkasten,werkzeugkoffer,werkzeugkiste
tool bag: werkzeugtasche,werkzeuggürtel
hanging chair: hängesessel,hängekorb
porch swing: hollywoodschaukel,gartenschaukel bank
mothballs: mottenkugeln,naphthalinkugeln
methylated spirit: brennspiritus
methanol: methanol
chocolate melter: schokoladenschmelzer,schmelztopf schokolade
stone melanger: melangeur,kakaomühle
jewellery box: schmuckkästchen,schmuckkasten
underfloor heating: fußbodenheizung,heizfolie
heating cable: heizkabel,frostschutzkabel
beer dispenser: bierzapfanlage,zapfanlage
beverage dispenser: getränkespender
flag: fahne,flagge
bunting: wimpelkette,wimpelgirlande
kitchen cabinet: küchenschrank,küchenbuffet
kitchen island: kücheninsel
thermostat: raumthermostat,heizungsthermostat
radiator valve: heizkörperthermostat,heizkörperventil
lint roller: fusselrolle,fusselroller
toilet plunger: pömpel,saugglocke,abflussstampfer
bath pillow: badewannenkissen,wannenkissen
bath tray: badewannenablage,badewannentablett
bed tray: betttablett,frühstückstablett
fireplace tools: kaminbesteck
stove pipe: ofenrohr,rauchrohr
bench: sitzbank,gartenbank,truhenbank
folding stool: klapphocker,falthocker,teleskophocker
doll's house: puppenhaus,holzpuppenhaus
doll's furniture: puppenmöbel,puppenhausmöbel
doll's pram: puppenwagen,puppenbuggy
toy kitchen: spielküche,kinderküche,holzküche
toy shop: kaufladen,kaufmannsladen,spielkasse
toy workbench: kinderwerkbank,werkbank spielzeug,spielwerkzeug
toy doctor kit: arztkoffer,doktorkoffer
stacking toy: stapelbecher,stapelturm,stapelspiel,stapelringe
shape sorter: steckbox,steckspiel,sortierbox,steckwürfel
building blocks: holzbausteine,bauklötze,bausteine,klemmbausteine
marble run: kugelbahn,murmelbahn
marbles: murmeln,glasmurmeln
spinning top: kreisel,brummkreisel,kampfkreisel,spielkreisel
yo-yo: jojo,jo-jo
kite: lenkdrachen,flugdrachen,kinderdrachen,drachen steigen,einleiner drachen
bubble machine: seifenblasenmaschine,seifenblasenpistole
water gun: wasserpistole,wassergewehr,spritzpistole
dart blaster: dartpistole,schaumstoffpistole,dart-blaster
dart board: dartscheibe,dartboard,dartset,magnetdart
table football: tischkicker,tischfußball,kickertisch
pool table, air hockey: billardtisch,airhockey-tisch
table tennis table: tischtennisplatte,tischtennistisch,tischtennisset
playing cards: spielkarten,kartenspiel,pokerset,sammelkarten
chess set: schachspiel,schachbrett
3d puzzle: zauberwürfel,3d-puzzle,holzpuzzle,geduldspiel
microscope: mikroskop,kindermikroskop
telescope: teleskop,fernrohr,monokular
binoculars: fernglas,feldstecher,kinderfernglas
science kit: experimentierkasten,experimentierset,kristalle züchten,chemiebaukasten
excavation kit: ausgrabungsset,ausgrabungsspielset
toy robot: spielzeugroboter,roboter spielzeug
electronic pet: elektronisches haustier,roboterhund,interaktives haustier
remote control car: ferngesteuertes auto,rc-auto,rc auto,ferngesteuerter buggy
remote control helicopter: ferngesteuerter hubschrauber,rc-boot,rc-flugzeug,rc-hubschrauber
drone: minidrohne,kameradrohne,mini-drohne
race track: rennbahn,autorennbahn,spielzeug-rennbahn
train set: holzeisenbahn,spielzeugeisenbahn,modelleisenbahn
play tent: spielzelt,kinderzelt,tipi,spieltunnel,krabbeltunnel,tipi-zelt
ball pit: bällebad,bällepool,bälle für bällebad
sandpit, water table: sandkasten,sandkiste,sandspieltisch,matschtisch,wasserspieltisch
bouncy castle: hüpfburg
swing set: schaukelgestell,nestschaukel,gartenschaukel,kinderschaukel,hollywoodschaukel
trampoline: trampolin,gartentrampolin,fitnesstrampolin,minitrampolin,kindertrampolin
climbing frame: klettergerüst,kletterdreieck,kletterbogen,spielturm
slide: kinderrutsche,gartenrutsche,rutschbahn
rocking horse: schaukelpferd,schaukeltier,steckenpferd,hüpftier
ride-on car: rutschauto,rutscher,bobby-car,rutscherauto
electric ride-on car: kinder-elektroauto,elektroauto kinder,kinderelektroauto,elektroauto für kinder,kinder elektroauto
balance bike: laufrad,kinderlaufrad,lauflernrad
tricycle: dreirad,kinderdreirad
kick scooter: kinderroller,tretroller,stuntscooter,scooter kinder,dreiradscooter
roller skates: rollschuhe,inlineskates,inliner,schuhe mit rollen
pogo stick: pogostick,pogo-stick,springstab
skateboard: skateboard,longboard,waveboard
sledge: schlitten,bob,rodel,snowtube,poporutscher
ski jacket, ski suit: skijacke,snowboardjacke,skianzug,skihose,skioverall
ski poles: wanderstöcke,trekkingstöcke,skistöcke,nordic-walking-stöcke
snowshoes: schneeschuhe,steigeisen,schuhspikes
ice skates: schlittschuhe,eishockeyschlittschuhe,eislaufschuhe
treadmill: laufband,walking pad,heimlaufband
mini exercise bike: mini-heimtrainer,pedaltrainer,arm- und beintrainer
elliptical trainer: crosstrainer,ellipsentrainer
rowing machine: rudergerät,rudermaschine
stepper: stepper,mini-stepper,steppbrett
weight bench: hantelbank,trainingsbank,kraftbank
dumbbell: hantel,hanteln,kurzhantel,langhantel,kettlebell,kurzhanteln,kugelhantel
resistance bands: fitnessbänder,fitnessband,widerstandsbänder,gymnastikband,theraband,expander
pull-up bar: klimmzugstange,türreck,dip-station,power tower
punching bag: boxsack,standboxsack,punchingball
boxing gloves: boxhandschuhe,mma-handschuhe
gym ball: gymnastikball,sitzball,fitnessball,pezziball
balance board: balanceboard,balancekissen,wackelbrett
foam roller: faszienrolle,massagerolle,massageball,faszienball
yoga mat: yogamatte,fitnessmatte,gymnastikmatte,turnmatte,sportmatte
ab roller: bauchtrainer,bauchroller,ab roller,bauchmuskeltrainer
weighted hula hoop: hula-hoop-reifen,hula hoop,fitnessreifen
archery set, crossbow: bogenset,bogenschießen set,armbrust,compoundbogen,kinderbogen
slingshot: steinschleuder,zwille
airsoft gun: softair-pistole,luftgewehr,luftpistole,softairgewehr,schreckschusspistole
badminton set: federballset,badmintonset,badmintonschläger,federballschläger
football goal, basketball hoop: fußballtor,basketballkorb,basketballständer
football, basketball: fußball,basketball,volleyball
golf clubs: golfschläger,golfset,putter
wetsuit: neoprenanzug,tauchanzug,surfanzug,shorty neopren
snorkel mask: schnorchelmaske,schnorchelset,tauchermaske,tauchmaske,taucherbrille
swim fins: schwimmflossen,taucherflossen
swimming ring, pool float: schwimmring,schwimmreifen,luftmatratze,badeinsel,schwimmsitz
swimming armbands: schwimmflügel,schwimmärmel,schwimmscheiben,schwimmweste
paddling pool: planschbecken,aufstellpool,kinderpool,schwimmbecken,aufstellbecken,stahlrahmenpool
hot tub: whirlpool,outdoor-whirlpool,aufblasbarer whirlpool
inflatable kayak: kajak,schlauchkajak,luftkajak,aufblasbares kajak,kanu
inflatable boat: schlauchboot,gummiboot,angelboot
paddle board: stand-up-paddle-board,sup-board,sup board,surfbrett
bodyboard: bodyboard,schwimmbrett
fishing rod, fishing reel: angelrute,angelrolle,angelset
tent: zelt,campingzelt,wurfzelt,strandmuschel,familienzelt,kuppelzelt
gazebo: pavillon,partyzelt,faltpavillon,gartenpavillon
camp bed: feldbett,campingbett,campingliege,klappbett,gästebett
camping chair: campingstuhl,klappstuhl,faltstuhl,strandstuhl,anglerstuhl,liegestuhl
camping table: campingtisch,klapptisch,falttisch
hammock: hängematte,hängesessel,hängestuhl,hängematten
sleeping mat: isomatte,luftmatratze,luftbett,selbstaufblasende isomatte,gästeluftbett
cool box: kühlbox,kühltasche,kompressor-kühlbox
camping stove: campingkocher,gaskocher,campinggaskocher,kartuschenkocher,spirituskocher
gas lantern: gaslaterne,gaslampe
hiking rucksack: wanderrucksack,trekkingrucksack,trinkrucksack
climbing harness: klettergurt,auffanggurt,absturzsicherung,sicherheitsgurt höhenarbeit
carabiner, climbing rope: karabiner,kletterseil,klettersteigset,sicherungsgerät
multitool: taschenmesser,klappmesser,multitool,multifunktionswerkzeug
bicycle: fahrrad,kinderfahrrad,mountainbike,klapprad,rennrad,damenrad,trekkingrad
bicycle trailer: fahrradanhänger,kinderanhänger,hundeanhänger
bicycle child seat: fahrrad-kindersitz,fahrradsitz,fahrradkindersitz,kinderfahrradsitz
bicycle lock: fahrradschloss,kettenschloss,bügelschloss,faltschloss
bicycle pump: fahrradpumpe,standpumpe,fußpumpe,luftpumpe
bicycle light: fahrradlicht,fahrradlampe,fahrradbeleuchtung,fahrradrücklicht
bicycle helmet: fahrradhelm,kinderhelm,skaterhelm,radhelm
bike roller trainer: rollentrainer,fahrrad-rollentrainer
dog crate: hundebox,hundekäfig,transportbox hund,katzentransportbox,welpenauslauf
cat tree: kratzbaum,kratztonne,kratzbrett,katzenbaum
dog bed: hundebett,hundekissen,katzenbett,katzenhöhle,hundesofa
pet water fountain: trinkbrunnen katze,katzenbrunnen,futterautomat,haustier-trinkbrunnen
aquarium heater: aquarium-heizer,aquariumheizer,heizstab aquarium,regelheizer
aquarium: aquarium set,nano-aquarium
dog chew: kauknochen,kausnack,kausnacks,hundeleckerli,kaustange,kaustangen,hundesnack
dog food: hundefutter,katzenfutter,trockenfutter,nassfutter
dog collar, dog lead: hundehalsband,hundeleine,hundegeschirr,flohhalsband,antibellhalsband
cat litter, litter box: katzenstreu,katzenklo,katzentoilette
pet clipper: hundeschermaschine,tierhaarschneidemaschine,krallenschleifer
rodent cage: hamsterkäfig,kaninchenstall,vogelkäfig,nagerkäfig,hasenstall
terrarium: terrarium
bird feeder, bird house: vogelhaus,futterhaus,nistkasten,vogelfutterspender
ukulele: ukulele
guitar: gitarre,akustikgitarre,e-gitarre,kindergitarre,konzertgitarre
keyboard piano: e-piano,digitalpiano,keyboard,kinderklavier
drum kit: schlagzeug,kinderschlagzeug,e-drum,cajon
violin, cello: geige,violine,cello
recorder flute, harmonica: blockflöte,mundharmonika,melodica
xylophone: xylophon,glockenspiel,kalimba,zungentrommel
guitar amplifier, audio interface: gitarrenverstärker,verstärker,mischpult,audio-interface
candle making kit: kerzen selber machen,kerzen-set zum selbermachen,kerzengießset,seifen-set
craft kit: bastelset,perlenset,armbänder selber machen,bügelperlen,nähset
diamond painting: diamond painting,malen nach zahlen
model kit: modellbausatz,bausatz
face paint: kinderschminke,gesichtsfarbe,schminkset,schminkfarben,faschingsschminke
fancy dress costume: kostüm,faschingskostüm,karnevalskostüm,kinderkostüm,halloween-kostüm,verkleidung
wig, hair extensions: perücke,haarverlängerung,extensions,haarteil
confetti cannon: konfettikanone,partypopper,konfetti,konfetti-kanone
balloon set: ballongirlande,folienballon,luftballons,ballon-set,heliumballons
helium cylinder: heliumflasche,ballongas,helium ballongas,heliumgas
party decorations: partydeko,geburtstagsdeko,wimpelkette,partyset
birthday candles: geburtstagskerzen,tortenkerzen,eisfontäne
sparklers: wunderkerzen,feuerwerk,böller,rakete feuerwerk,knallerbsen,rauchbombe,feuerwerkskörper
glow sticks: knicklichter,leuchtstäbe,leuchtstab
advent calendar: adventskalender
christmas tree: weihnachtsbaum,künstlicher weihnachtsbaum,tannenbaum
christmas lights: lichterkette,weihnachtsbeleuchtung,led-lichterkette,lichtervorhang,lichternetz
snow globe: schneekugel,glitzerkugel
music box: spieluhr,spieldose,musikbox
artificial flowers: kunstblumen,kunstpflanze,trockenblumen
correction fluid: korrekturflüssigkeit,korrekturroller,korrekturfluid
whiteboard: whiteboard,magnettafel,kreidetafel,flipchart,pinnwand
drawing board: zaubertafel,maltafel,kinderstaffelei,staffelei,standtafel
felt-tip pens: filzstifte,textmarker,buntstifte,wachsmalstifte,permanentmarker,fasermaler
acrylic paint: acrylfarben,wasserfarben,aquarellfarben,ölfarben,acrylfarbe,deckfarbkasten
ink cartridge: druckerpatrone,tintenpatrone,toner
backpack: rucksack,schulrucksack,kinderrucksack,kindergartenrucksack
school bag: schulranzen,schultasche,ranzen,schulrucksack,schultornister
pencil case: federmäppchen,federtasche,schlampermäppchen,mäppchen
baby bouncer: babywippe,babyschaukel,babywiege,elektrische babywippe
baby walker: lauflernhilfe,lauflernwagen,gehfrei,babywalker,lauflerner
stair gate: treppenschutzgitter,türschutzgitter,treppengitter,schutzgitter,absperrgitter
bed rail: bettgitter,bettschutzgitter,rausfallschutz
playpen: laufgitter,laufstall,krabbelgitter
baby bottle steriliser: vaporisator,dampfsterilisator,flaschensterilisator,babyflaschen-sterilisator
bottle warmer: flaschenwärmer,babykostwärmer
breast pump: milchpumpe,brustpumpe,elektrische milchpumpe,tragbare milchpumpe
baby food maker: babynahrungszubereiter,babykostzubereiter,dampfgarer baby
nappy bin: windeleimer
nasal aspirator: nasensauger,nasensekretsauger,elektrischer nasensauger
baby nail trimmer: baby-nagelfeile,babynagelpflege,baby-nagelschere
baby carrier: babytrage,tragetuch,bauchtrage,babytragetuch
child walking harness: laufleine kinder,kinderleine,lauflerngeschirr,laufgeschirr,sicherheitsleine kinder
bed canopy: betthimmel,baldachin,himmelbett-vorhang,moskitonetz
moses basket, bedside crib: stubenwagen,beistellbett,moseskörbchen,babynest,babynestchen
travel cot: reisebett,kinderreisebett,babyreisebett
cot: babybett,kinderbett,gitterbett
children's toothbrush: kinderzahnbürste,babyzahnbürste
baby cutlery: kindergeschirr,babylöffel,kinderbesteck,babyteller,babyschüssel
sippy cup: trinklernbecher,trinklernflasche,schnabeltasse
soother clip: schnullerkette,schnullerband,schnullerclip
baby mobile: mobile baby,babymobile,spieluhr mobile,kinderwagenkette
baby gym: spielbogen,spieltrapez,krabbeldecke,erlebnisdecke
busy board: activity board,motorikwürfel,motorikschleife,montessori-spielzeug,lernspielzeug
foam play mat: spielmatte,puzzlematte,krabbelmatte,spielteppich
child car seat: kindersitz,autositz,babyschale,autokindersitz,sitzerhöhung,reboarder
high chair: hochstuhl,kinderhochstuhl,treppenhochstuhl,sitzerhöhung
potty: töpfchen,toilettentrainer,wc-sitz kinder,lerntöpfchen
christmas decorations: christbaumkugeln,weihnachtsdeko,weihnachtskugeln
paint brush: malerpinsel,lackierpinsel,künstlerpinsel,pinselset
paint roller: farbroller,malerrolle,farbwalze
artist canvas: leinwand malen,keilrahmen
knitting needles: stricknadeln,rundstricknadel
crochet kit: häkelnadel,häkelset,häkelnadeln
knitting yarn: strickgarn,strickwolle,häkelgarn
embroidery kit: stickset,kreuzstich set,stickpackung
sewing kit: nähset,nähkästchen,nähzeug
sewing thimble: fingerhut nähen
weaving loom: webrahmen,strickrahmen
pottery wheel: töpferscheibe,töpferset
origami paper: faltpapier,bastelpapier,tonpapier,origamipapier
craft foam sheets: moosgummi,moosgummiplatten
pompoms: pompons,bastelpompons
glitter: glitzerpulver,glitter,streuglitzer
airbrush: airbrush set,airbrushpistole
fuse beads: bügelperlen
loom bands: loom bänder,gummibänder set
mosaic kit: mosaikset,mosaik bastelset
stencil: schablone,zeichenschablonen
resin mould: harzform,epoxidharz form,gießform
scrapbook: fotoalbum,scrapbook
barcode scanner: barcodescanner,barcodelesegerät
banknote detector: geldscheinprüfer,banknotenprüfer
hole punch: locher,motivlocher
stapler: heftgerät,hefter,tacker büro
paper trimmer: papierschneider,schneidemaschine papier,rollenschneider
tape dispenser: klebebandabroller,packbandabroller,tischabroller
ring binder: ringbuch,aktenordner,ordner
clipboard: klemmbrett
desk organiser: schreibtisch organizer,stiftehalter,stiftebox
footrest: fußstütze,fußablage
tv bracket: tv wandhalterung,fernsehhalterung
laptop stand: laptopständer,notebookständer
laptop cooling pad: laptop kühler,notebook kühler
phone stand: handyhalter,handyständer,tablethalter
selfie stick: selfie stick,selfiestick
gimbal: gimbal,handy gimbal
camera lens: objektiv kamera,kameraobjektiv,teleobjektiv
camera flash: kamerablitz,aufsteckblitz,studioblitz,blitzgerät
camera bag: kameratasche,fototasche,fotorucksack
projector screen: beamer leinwand,projektionsleinwand,rollo leinwand
document scanner: dokumentenscanner,filmscanner,diascanner,flachbettscanner
memory card reader: kartenleser,kartenlesegerät
usb flash drive: usb stick,usb-stick
external hard drive: externe festplatte,externe ssd
network switch: netzwerk switch,ethernet switch
tv antenna: zimmerantenne,dvbt antenne,fernsehantenne
av receiver: verstärker,stereo verstärker,av receiver,endstufe
subwoofer: subwoofer
car speakers: autolautsprecher,lautsprecher auto
megaphone: megafon,megaphon
intercom: gegensprechanlage,türsprechanlage,videosprechanlage
voice recorder: diktiergerät,sprachrekorder
digital calendar: digitaler kalender,elektronischer kalender
portable tv: tragbarer fernseher,mini fernseher
ink pad: stempelkissen
rubber stamp: gummistempel,stempelset,selbstfärber stempel
sand art kit: sandbilder
scratch art set: kratzbilder
wrapping paper: geschenkpapier
greeting card: grußkarte,geburtstagskarte
cash register: registrierkasse,kassensystem
desk pad: schreibtischunterlage
mouse pad: mauspad,mousepad
monitor arm: monitorarm,bildschirmhalterung
monitor stand: monitorständer,monitorerhöhung
tripod: kamerastativ,dreibeinstativ
softbox: softbox,studioleuchte
voice translator: sprachübersetzer,übersetzungsgerät
cordless phone: schnurlostelefon,festnetztelefon,dect telefon
kids tablet: kindertablet,lerntablet
learning computer: lerncomputer,kindercomputer,spielzeug laptop
tv box: tv box,streaming stick
set-top box: sat receiver,receiver dvb
pushchair, stroller, buggy, baby stroller: buggy,kinderbuggy,sportwagen,sportkinderwagen,kindersportwagen
pram, baby carriage, perambulator: kinderwagen,kombikinderwagen,babywagen
carrycot, bassinet: babytragetasche,babytragekorb,stubenwagen
car seat, child car seat, child restraint, baby car seat: kindersitz,autokindersitz,autositz,babyschale,kinderautositz,reboarder
booster seat, booster cushion: sitzerhöhung,kindersitzerhöhung
cot, crib, baby cot, baby bed: babybett,kinderbett,gitterbett,kinderbettchen
bedside crib, co-sleeper, bedside sleeper: beistellbett,babybeistellbett,babybalkon
cradle, rocking cradle, baby hammock: wiege,babywiege,federwiege,babyhängematte
travel cot, playpen, playard, pack and play: reisebett,kinderreisebett,laufstall,laufgitter,babyreisebett
bunk bed, double decker bed, loft bed, high bed, bunk beds: hochbett,etagenbett,stockbett,doppelstockbett
bed rail, bed guard: bettgitter,bettschutzgitter,rausfallschutz
high chair, highchair, feeding chair: hochstuhl,kinderhochstuhl,babyhochstuhl,treppenhochstuhl
table-mounted chair, hook-on chair, clip-on chair: tischsitz,babytischsitz
learning tower, kitchen tower, helper tower: lernturm,lerntower,küchenturm
baby bottle, feeding bottle, nursing bottle: babyflasche,babyfläschchen,trinkflasche baby,nuckelflasche,milchflasche
bottle teat, teat, bottle nipple: flaschensauger,trinksauger
soother, pacifier, baby dummy: schnuller,nuckel,beruhigungssauger,nuggi
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: schnullerkette,schnullerband,nuckelkette,schnullerhalter
teether, teething ring, teething toy: beißring,zahnungsring,zahnungshilfe,beissring
self-feeding pillow, baby self feeding pillow, bottle prop: selbstfütterungskissen,flaschenhalter baby
sippy cup, training cup, toddler cup: trinklernbecher,trinklerntasse,schnabeltasse
baby food maker, baby food processor: babynahrungszubereiter
bottle warmer, bottle steriliser, baby bottle sterilizer: flaschenwärmer,babykostwärmer,vaporisator,sterilisator babyflaschen
baby carrier, child carrier, front carrier: babytrage,bauchtrage,kindertrage
baby sling, baby wrap: tragetuch,babytragetuch
child carrier backpack, back carrier: kraxe,rückentrage,kindertragerucksack
baby bouncer, bouncer, reclined cradle, baby rocker: babywippe,wippe baby,babywiegestuhl
baby swing, infant swing: babyschaukel,elektrische babyschaukel
baby jumper, door bouncer, baby activity jumper: türhopser,babyhopser,babyspringer
baby walker, walking frame: lauflernhilfe,gehfrei,lauflerngerät,babywalker
push-along walker, walker wagon, push walker toy: lauflernwagen,gehwagen,lauflernwagen aus holz
baby monitor, baby camera, babyphone: babyphone,babyfon,babyüberwachung,babykamera
bath seat, baby bath seat, bath ring: badesitz,babybadesitz,badewannensitz,badering
baby bath, baby bathtub, bath tub: babywanne,babybadewanne,badeeimer
potty, training potty: töpfchen,kindertopf,toilettentrainer,kindertöpfchen
changing table, changing unit, baby changer: wickeltisch,wickelkommode,wickelaufsatz
changing mat, changing pad: wickelunterlage,wickelauflage
baby nest, sleep nest, baby lounger: babynest,babynestchen,kuschelnest
cot bumper, crib bumper, bed bumper: nestchen,bettnestchen,bettumrandung,bettschlange
baby sleeping bag, sleep sack, wearable blanket: babyschlafsack,schlafsack baby,kinderschlafsack,strampelsack
swaddle, swaddling blanket: pucksack,pucktuch
footmuff, pushchair footmuff: fußsack,winterfußsack,kinderwagenfußsack
baby mattress, cot mattress, children's mattress: babymatratze,kindermatratze
baby pillow, infant pillow: babykissen,kinderkissen
nursing pillow, breastfeeding pillow: stillkissen
nappy, diaper, nappies: windel,windeln,babywindel,windelhöschen
baby wipes, wet wipes: feuchttücher,babyfeuchttücher,babytücher
bib, baby bib: lätzchen,babylätzchen,sabberlatz
safety gate, baby gate, stair gate: türschutzgitter,treppenschutzgitter,treppengitter,absperrgitter
child safety lock, cupboard lock, cabinet lock, drawer lock: kindersicherung,schrankschloss,schubladensicherung
child safety harness, toddler reins, walking harness, wrist link: laufgurt,kinderleine,lauflerngurt
bicycle child seat, child bike seat: fahrradkindersitz,fahrradsitz kinder
bicycle trailer, child bike trailer: fahrradanhänger,kinderanhänger,kinderfahrradanhänger
children's chair, kids chair: kinderstuhl,kindersessel
children's table, kids desk: kindertisch,kinderschreibtisch,kindersitzgruppe
step stool, children's step stool: tritthocker,kinderhocker,trittschemel
children's night light, nursery lamp: nachtlicht,kindernachtlicht,schlummerlicht
baby mobile, cot mobile, crib mobile: babymobile,mobile baby,bettmobile
play mat, baby gym, activity mat: spielmatte,krabbeldecke,spieldecke,spielbogen,krabbelmatte
puzzle mat, foam mat, floor puzzle: puzzlematte,bodenpuzzle,puzzleteppich
thermometer, baby thermometer, bath thermometer: fieberthermometer,badethermometer,thermometer
nasal aspirator, nose cleaner: nasensauger,nasensekretsauger
doll, plastic doll, fashion doll: puppe,spielpuppe,modepuppe,ankleidepuppe
baby doll, reborn doll: babypuppe,reborn puppe
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: kuscheltier,plüschtier,stofftier,schmusetier
teddy bear: teddybär,plüschbär
comforter, comfort blanket, security blanket: schmusetuch,schnuffeltuch,kuscheltuch
hand puppet, finger puppet, puppet: handpuppe,fingerpuppe,marionette
slime, slime kit, slime toy: spielschleim,schleim selber machen,glibber
modelling clay, play dough, plasticine: knete,knetmasse,kinderknete,modelliermasse
kinetic sand, play sand, magic sand: spielsand,zaubersand,magischer sand
squishy toy, squishies, stress ball: quetschtier,knautschball,stressball,antistressball
fidget toy, fidget spinner, pop it: fingerkreisel,fidgetspielzeug,handkreisel
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: magnetkugeln,magnetspielzeug,magnetwürfel,neodym kugeln
magnetic building blocks, magnetic tiles: magnetbausteine,magnetische bausteine,magnetfliesen
water beads, water balls, expanding beads, growing toy: wasserperlen,hydroperlen,gelperlen,aquaperlen
bath toy, bath duck, rubber duck: badespielzeug,badeente,quietscheente,wasserspielzeug
rattle, baby rattle: rassel,babyrassel,greifling
activity toy, sorting toy, shape sorter, stacking toy, activity cube: steckspiel,stapelturm,sortierspiel,motorikwürfel,steckwürfel
busy board, activity board: motorikbrett,aktivitätsbrett
pull-along toy, push-along toy, pull toy: nachziehspielzeug,nachziehtier,schiebespielzeug
building blocks, wooden blocks, building bricks: bauklötze,bausteine,holzbausteine,klemmbausteine
jigsaw puzzle, puzzle, wooden puzzle: holzpuzzle,puzzlespiel,steckpuzzle
puzzle cube, magic cube: zauberwürfel
board game: brettspiel,gesellschaftsspiel
toy car, toy vehicle, model car: spielzeugauto,modellauto,spielzeugfahrzeug
remote-controlled car, rc car, radio-controlled car: ferngesteuertes auto,rc auto,rc-auto
toy train, train set, wooden train: spielzeugeisenbahn,holzeisenbahn,modelleisenbahn,spielzeugzug
racing track, slot car track: autorennbahn,rennbahn spielzeug
toy excavator, toy truck, construction vehicle toy: spielzeugbagger,spielzeug lkw,baustellenfahrzeug
toy drone, drone, quadcopter, toy helicopter: drohne,spielzeugdrohne,ferngesteuerter hubschrauber
toy robot, robot toy, transforming robot: spielzeugroboter,roboter spielzeug
action figure, toy figure, figurine: spielfigur,actionfigur,sammelfigur
dollhouse, doll's house: puppenhaus,puppenstube
doll's pram, toy pushchair, doll stroller: puppenwagen,puppenbuggy
toy kitchen, play kitchen, kitchen playset: spielküche,kinderküche
toy food, play food, toy tea set: spielzeuglebensmittel,kaufladenzubehör,puppengeschirr
toy tool set, toy tools, workbench toy: kinderwerkbank,spielwerkzeug,spielzeugwerkzeug
toy make-up, children's make-up kit, toy cosmetics: kinderkosmetik,kinderschminkset
toy doctor set, doctor playset: arztkoffer,doktorkoffer,kinderarztkoffer
musical toy, toy piano, toy drum, toy guitar, xylophone: musikspielzeug,kinderklavier,xylophon,spielzeugtrommel
whistle, toy whistle, toy flute, kazoo: trillerpfeife,pfeifchen,spielzeugflöte
toy phone, children's tablet, learning tablet: spielzeughandy,spielzeugtelefon,kindertablet,lerncomputer
children's camera, kids camera: kinderkamera
toy gun, toy pistol, water gun, water pistol: spielzeugpistole,wasserpistole,spielzeuggewehr
projectile toy, dart gun, foam dart blaster, gel blaster: dartblaster,geschossspielzeug,gelblaster
toy bow, bow and arrow toy, toy crossbow: kinderbogen,spielzeugbogen,kinderarmbrust
slingshot, catapult: steinschleuder,zwille
toy sword, foam sword: spielzeugschwert,holzschwert,schaumstoffschwert
balloon, balloons, latex balloon, foil balloon: luftballon,luftballons,folienballon,ballon
water balloon, water bomb: wasserbombe,wasserbomben
soap bubbles, bubble blower, bubble machine, bubble wand: seifenblasen,seifenblasenmaschine,seifenblasenpistole
yo-yo, yoyo: jojo,yoyo
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: flummi,springball,hüpfball
flying disc, frisbee, boomerang: frisbee,wurfscheibe,bumerang
jump rope, skipping rope: springseil,hüpfseil,seilspringen
sand toys, beach toys, bucket and spade, sandpit toys: sandspielzeug,strandspielzeug,sandkastenspielzeug
sandpit, sandbox: sandkasten,sandkiste,buddelkasten
swing, garden swing, children's swing: schaukel,kinderschaukel,gartenschaukel,nestschaukel
slide, children's slide, playground slide: rutsche,kinderrutsche,gartenrutsche
climbing frame, playground equipment, climbing triangle, climbing toy: klettergerüst,kletterdreieck,spielturm,kletterturm
playhouse, play tent, teepee, play tunnel: spielzelt,kinderzelt,spielhaus,tipi zelt,kriechtunnel
bouncy castle, inflatable castle: hüpfburg,hüpfburgen
seesaw, rocking horse, rocking toy: schaukelpferd,schaukeltier,kinderwippe
ride-on toy, ride-on car, sit-on toy: rutschauto,rutscher,rutschfahrzeug,kinderrutscher
electric ride-on car, children's electric car, battery ride-on: kinderelektroauto,elektroauto kinder,kinderauto
balance bike, running bike: laufrad,kinderlaufrad,lauflernrad
tricycle, children's tricycle: dreirad,kinderdreirad
fancy-dress costume, costume, carnival costume, halloween costume: kostüm,karnevalskostüm,faschingskostüm,kinderkostüm,verkleidung
carnival mask, costume mask, party mask: karnevalsmaske,faschingsmaske,kindermaske
wig, costume wig: perücke,perücken
craft kit, creative kit, diy craft kit, bead kit: bastelset,kreativset,bastelkasten,perlenset
finger paint, finger paints: fingerfarbe,fingerfarben,fingermalfarbe
experiment kit, science kit, chemistry set: experimentierkasten,chemiekasten,experimentierset
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: zaubertafel,maltafel,kindertafel,magnettafel
children's jewellery kit, bead making kit: schmuckbastelset,perlenbastelset
temporary tattoo, tattoo stickers, children's tattoo: klebetattoo,kindertattoo,temporäre tattoos
inflatable toy, inflatable pool, paddling pool, kids pool: planschbecken,kinderpool,aufblasbarer pool,aufblasspielzeug
ball pit, ball pool: bällebad,bällepool
toy ball, children's ball: spielball,kinderball,softball kinder
bath book, cloth book, baby book, sound book: stoffbuch,badebuch,soundbuch,babybuch
capsule toy, surprise egg, mystery box toy: überraschungsei,überraschungskugel,kapselspielzeug
walkie-talkie, two-way radio: walkie-talkie,funkgerät,kinderfunkgerät
party popper, confetti cannon: konfettikanone,partyknaller,konfettibombe
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: kapuzenpullover,kapuzenjacke,kapuzensweatshirt,kapuzenpulli
jumper, sweater, pullover, cardigan: pullover,strickpullover,strickjacke,pulli
jacket, children's jacket, winter jacket: jacke,kinderjacke,winterjacke,anorak,steppjacke
coat, winter coat, overcoat: wintermantel,damenmantel,trenchcoat,kindermantel
raincoat, rain jacket, rain poncho: regenjacke,regenmantel,regenponcho
dress, children's dress, girls dress: kleid,kleider,kinderkleid,mädchenkleid,sommerkleid
trousers, pants, children's trousers, jogging trousers: lange hose,kinderhose,jogginghose,hosen,stoffhose
shorts, swim shorts: kurze hose,shorts,bermudashorts
t-shirt, children's t-shirt, tee shirt: t-shirt,kurzarmshirt,kindershirt,unterhemd
shirt, blouse: hemd,bluse,kinderhemd,herrenhemd
children's clothing set, tracksuit, jogging suit, two-piece outfit: trainingsanzug,jogginganzug,kinderanzug,sportanzug
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: strampler,babystrampler,babybody,strampelanzug,overall baby
pyjamas, pajamas, nightwear, nightdress, nightgown: schlafanzug,pyjama,nachthemd,nachtwäsche
bathrobe, dressing gown: bademantel,morgenmantel
bikini, swimsuit, bathing suit, children's bikini, swimwear: badeanzug,bikini,badehose,schwimmanzug,bademode
underwear, briefs, boxer shorts, knickers: unterwäsche,unterhose,boxershorts
bra, brassiere: büstenhalter,sport-bh
tights, leggings, stockings: strumpfhose,leggings,strumpfhosen
socks, children's socks, baby socks: socken,kindersocken,söckchen,strümpfe
school uniform, gymnastics leotard, leotard: gymnastikanzug,turnanzug,ballettanzug
snowsuit, ski suit, ski trousers: schneeanzug,skianzug,skihose,skijacke
shoes, footwear, leather shoes, ladies' shoes: schuhe,schuh,halbschuhe,damenschuhe,lederschuhe
children's shoes, baby shoes: kinderschuhe,babyschuhe,lauflernschuhe,krabbelschuhe
trainers, sneakers, running shoes, sports shoes: turnschuhe,sneaker,laufschuhe,sportschuhe
boots, winter boots, ankle boots: stiefel,stiefeletten,winterstiefel,schnürstiefel
wellington boots, rain boots, rubber boots: gummistiefel,regenstiefel
sandals, flip-flops, clogs, pool slides: sandalen,zehentrenner,badelatschen,flipflops
slippers, house shoes: hausschuhe,pantoffeln,hüttenschuhe
hat, baseball cap, beanie, sun hat, baby hat: mütze,kappe,sonnenhut,strickmütze,kindermütze
gloves, mittens: handschuhe,fäustlinge,fausthandschuhe
scarf, shawl, snood, neck warmer: schal,halstuch,loopschal,schlauchschal
belt, leather belt: gürtel,ledergürtel,damengürtel,herrengürtel
sunglasses, children's sunglasses: sonnenbrille,sonnenbrillen,kindersonnenbrille
reading glasses, spectacles: lesebrille,lesebrillen
umbrella, children's umbrella: regenschirm,kinderschirm,taschenschirm
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: haarspange,haarreif,haargummi,haarband,stirnband,haarklammer
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: schmuck,modeschmuck,schmuckset,kinderschmuck
earrings, stud earrings, hoop earrings, ear studs: ohrringe,ohrstecker,creolen,ohrring,ohrhänger
necklace, chain necklace, choker, pendant necklace: halskette,halsketten,collier,halsband schmuck,anhängerkette
amber necklace, teething necklace: bernsteinkette,zahnungskette,babybernsteinkette
bracelet, bangle, wristband: armband,armbänder,armreif,armkette
ring, finger ring: fingerring,damenring,verlobungsring,ehering
brooch, pin badge, brooch pin: brosche,anstecknadel,ansteckpin
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: bauchnabelpiercing,nasenpiercing,piercingschmuck,nasenring
anklet, foot chain: fußkette,fußkettchen,fußband
watch, wristwatch, children's watch, smartwatch: armbanduhr,kinderuhr,damenuhr,herrenuhr,smartwatch
key ring, keychain, key fob: schlüsselanhänger,schlüsselring,schlüsselband
handbag, shoulder bag, crossbody bag, tote bag: handtasche,umhängetasche,schultertasche,damentasche
backpack, rucksack, school bag, children's backpack, satchel: rucksack,kinderrucksack,schulranzen,schultasche,schulrucksack
wallet, purse, coin purse: geldbörse,geldbeutel,portemonnaie,brieftasche
suitcase, travel bag, luggage, trolley case: koffer,reisekoffer,trolley koffer,reisetasche,kinderkoffer
pencil case, make-up bag, cosmetic bag, toiletry bag: federmäppchen,kosmetiktasche,federmappe,kulturbeutel,schlampermäppchen
face cream, day cream, moisturiser, facial cream: gesichtscreme,tagescreme,nachtcreme,feuchtigkeitscreme
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: hautaufhellungscreme,bleichcreme,aufhellungscreme,hautaufheller
body lotion, body milk, body cream, body butter: körperlotion,bodylotion,körpercreme,körpermilch,körperbutter
hand cream: handcreme
baby lotion, baby cream, baby oil, nappy cream: babycreme,babyöl,wundschutzcreme,babylotion
baby powder, talcum powder: babypuder,talkumpuder,körperpuder
shampoo, hair shampoo, baby shampoo: shampoo,haarshampoo,babyshampoo,haarwaschmittel
hair conditioner, hair mask, hair balm, hair treatment: haarspülung,haarkur,haarmaske,haarbalsam
shower gel, body wash, bubble bath, bath foam: duschgel,schaumbad,badeschaum,duschbad
bath bomb, bath salts, bath fizzer: badebombe,badekugel,badesalz,badebomben
soap, bar soap, hand soap, liquid soap, hand wash: seife,handseife,flüssigseife,seifenstück
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: handdesinfektionsmittel,desinfektionsgel,handdesinfektion
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: gesichtsreiniger,mizellenwasser,abschminkmittel,waschgel,reinigungsmilch
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: sonnencreme,sonnenmilch,sonnenschutzmittel,sonnenschutzcreme,sonnenspray,sonnenlotion
self-tanner, tanning lotion, tanning spray: selbstbräuner,bräunungslotion,bräunungsbeschleuniger
hair dye, hair colour, hair colourant, hair color, henna hair dye: haarfarbe,haarfärbemittel,haartönung,haarcoloration
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: haarglättungsmittel,haarglättung,keratinglättung,haarglättungscreme
hair gel, hairspray, hair wax, hair spray, hair styling product: haargel,haarspray,haarwachs,haarlack
hair oil, hair growth serum, hair tonic, beard oil: haaröl,haarwasser,haarserum,bartöl
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: nagellack,uv-nagellack,gelnagellack,shellac nagellack
nail glue, artificial nail adhesive, nail adhesive: nagelkleber,kunstnagelkleber
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: nagelgel,nagelprimer,aufbaugel,acrylflüssigkeit
nail polish remover, acetone remover: nagellackentferner
artificial nails, false nails, press-on nails: kunstnägel,künstliche nägel,fingernägel zum aufkleben
eyelash glue, eyelash adhesive, lash glue: wimpernkleber
false eyelashes, eyelash extensions, artificial eyelashes: künstliche wimpern,falsche wimpern,wimpernverlängerung
mascara, eyeliner, kajal, eye pencil: wimperntusche,mascara,eyeliner,kajalstift,lidstrich
eyeshadow, eye shadow palette, make-up palette, make-up kit: lidschatten,lidschattenpalette,schminkpalette
lipstick, lip gloss, lip tint: lippenstift,lippenstifte,lipgloss,lippenglanz
lip balm, lip care: lippenbalsam,lippenpflegestift,lippenpflege
foundation, face powder, concealer, blusher, bb cream: foundation,gesichtspuder,abdeckstift,flüssiges make-up
face paint, face paints, body paint, theatre make-up: gesichtsfarbe,schminkfarbe,kinderschminke,gesichtsschminke,schminkstifte
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: parfüm,parfum,duftwasser,kölnisch wasser,körperspray
after shave, shaving foam, shaving gel, aftershave lotion: rasierwasser,rasierschaum,rasiergel,aftershave
deodorant, antiperspirant: deodorant,deospray,deoroller,deostift
depilatory cream, hair removal cream, depilatory wax, hair removal wax: enthaarungscreme,enthaarungswachs,haarentfernungscreme
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: tätowierfarbe,tattoofarbe,tattootinte,tätowiermittel,permanent make-up farbe
henna cone, black henna, henna tattoo: hennakegel,hennafarbe,hennapaste,hennapulver
toothpaste, children's toothpaste: zahnpasta,zahncreme,kinderzahnpasta
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: zahnaufheller,zahnbleaching,zahnaufhellungsgel,zahnweiß
toothbrush, electric toothbrush: zahnbürste,zahnbürsten,elektrische zahnbürste
sheet mask, facial mask, face mask cosmetic, peel-off mask: gesichtsmaske,tuchmaske,peelingmaske
face serum, facial serum, anti-ageing serum: gesichtsserum,gesichtsessenz
body scrub, exfoliant, chemical peel: körperpeeling,gesichtspeeling,fruchtsäurepeeling
massage oil, body oil, essential oil: massageöl,körperöl,duftöl,ätherisches öl
hair extension glue, wig glue, hair bonding glue: perückenkleber,haarverlängerungskleber
hyaluron pen, dermal filler, dermaroller: hyaluronpen,hautfüller,dermaroller
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: fahrradhelm,kinderhelm,radhelm,kinderfahrradhelm
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: motorradhelm,integralhelm,rollerhelm
ski helmet, riding helmet, equestrian helmet, climbing helmet: skihelm,reithelm,kletterhelm
bicycle, bike, children's bicycle, mountain bike: fahrrad,kinderfahrrad,mountainbike,rennrad
electric bicycle, e-bike, ebike, electric bike, pedelec: elektrofahrrad,e-bike,pedelec
electric scooter, e-scooter: elektroroller,e-scooter,elektroscooter,e-roller
kick scooter, scooter, children's scooter: tretroller,kinderroller,cityroller
hoverboard, self-balancing scooter, balance scooter: hoverboard,e-balance board
skateboard, longboard, penny board: skateboard,rollbrett,longboard
inline skates, roller skates, rollerblades, roller shoes: inlineskates,rollschuhe,rollerskates,inliner
sled, sledge, toboggan, snow slider, bob sleigh: schlitten,rodel,kinderschlitten,bobschlitten,schneerutscher
ski, skis, ski binding, cross-country skis: skier,skibindung,langlaufski
ski boots, snowboard boots: skischuhe,skistiefel,snowboardschuhe
snowboard: snowboard
treadmill, running machine, walking pad: laufband,heimtrainer laufband
exercise bike, spinning bike, stationary bicycle: heimtrainer,fahrradergometer,spinningrad,hometrainer
fitness equipment, rowing machine, cross trainer, home gym: fitnessgerät,rudergerät,crosstrainer,kraftstation,trainingsgerät
dumbbell, kettlebell, barbell: hantel,hanteln,kurzhantel,kugelhantel
resistance band, exercise band, elastic exercise band: fitnessband,widerstandsband,gymnastikband,theraband
gym ball, exercise ball, yoga ball: gymnastikball,sitzball,yogaball
yoga mat, exercise mat: yogamatte,gymnastikmatte,sportmatte
pull-up bar, door bar, chin-up bar: klimmzugstange,türreck
football goal, basketball hoop, goal post: fußballtor,basketballkorb,basketballständer
football, soccer ball, basketball, volleyball: fußball,basketball,volleyball
swimming aid, armbands, swim vest, arm floats, buoyancy aid: schwimmflügel,schwimmhilfe,schwimmscheiben
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: schwimmring,schwimmreifen,schwimmsitz,babyschwimmring
air mattress, lilo, inflatable float, pool float: luftmatratze,badeinsel,schwimmliege
life jacket, lifejacket, buoyancy vest, life vest: rettungsweste,schwimmweste,auftriebsweste
swimming goggles, diving mask, snorkel mask, snorkel: schwimmbrille,tauchmaske,schnorchelmaske,taucherbrille,schnorchel
diving regulator, diving equipment, dive computer, buoyancy compensator: atemregler,tauchcomputer,tarierweste,tauchausrüstung
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: surfbrett,stehpaddelbrett,schlauchboot,kajak
climbing harness, full body harness, safety harness: klettergurt,auffanggurt,sicherheitsgurt klettern,hüftgurt klettern
carabiner, karabiner, quickdraw, via ferrata set: karabiner,karabinerhaken,klettersteigset,expressset
climbing rope, fall arrester, rope brake, belay device: kletterseil,sicherungsgerät,höhensicherungsgerät
tent, camping tent: campingzelt,kuppelzelt,wurfzelt
camping stove, gas stove portable, gas cooker: campingkocher,gaskocher
boxing gloves, punching bag: boxhandschuhe,boxsack
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: atemschutzmaske,ffp2-maske,staubmaske,partikelfiltermaske
surgical mask, medical face mask, disposable mask: op-maske,mundschutz,mund-nasen-schutz
face shield, safety visor: gesichtsschutzschild,gesichtsvisier,schutzvisier
safety glasses, safety goggles, protective goggles: schutzbrille,schutzbrillen,arbeitsschutzbrille
ski goggles: skibrille,skibrillen,schneebrille,schwimmbrille,snowboardbrille,motocrossbrille
solar eclipse glasses, eclipse viewer: sonnenfinsternisbrille
protective gloves, work gloves, safety gloves, welding gloves: schutzhandschuhe,arbeitshandschuhe,schweißerhandschuhe
disposable gloves, nitrile gloves, latex gloves: einweghandschuhe,einmalhandschuhe,nitrilhandschuhe
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: motorradhandschuhe,motorradjacke,motorradkombi
safety shoes, work shoes, safety boots: sicherheitsschuhe,arbeitsschuhe,sicherheitsstiefel
high-visibility vest, reflective vest, safety vest: warnweste,sicherheitsweste
reflector, safety reflector, reflective tag, pedestrian reflector: reflektor,reflektoranhänger,sicherheitsreflektor
safety helmet, hard hat, construction helmet: schutzhelm,bauhelm,arbeitshelm,industrieschutzhelm
ear defenders, earmuffs, hearing protection, earplugs: gehörschutz,ohrstöpsel,kapselgehörschutz,ohrenschützer
knee pads, elbow pads, shin guards, protective pads: knieschützer,knieschoner,ellbogenschützer,schienbeinschoner
back protector, body protector, riding vest: rückenprotektor,reitweste,sicherheitsweste reiten
welding helmet, welding mask: schweißhelm,schweißmaske,schweißerhelm
passenger car, motor car, automobile: personenkraftwagen,pkw,personenwagen
van, light commercial vehicle, minibus: lieferwagen,kleintransporter,kastenwagen,kleinbus
lorry, truck, heavy goods vehicle: lastkraftwagen,lastwagen,lkw
bus, motor coach: reisebus,omnibus,linienbus
motor home, campervan, caravan, camper van: wohnmobil,wohnwagen,reisemobil
motorcycle, motorbike: motorrad,motorräder,kraftrad
moped, motor scooter, electric moped: motorroller,kleinkraftrad,mofa
quad bike, atv, all-terrain vehicle, quad: quad,geländefahrzeug,kinderquad
mobility scooter, wheelchair, electric wheelchair: rollstuhl,elektrorollstuhl,elektromobil senioren
tyre, tire, car tyre: autoreifen,reifen,winterreifen,sommerreifen
brake pads, brake pad, brake lining: bremsbelag,bremsbeläge,bremsklötze
car battery, starter battery, vehicle battery: autobatterie,starterbatterie
jump starter, battery charger for cars: starthilfegerät,autobatterieladegerät,starthilfe powerbank
car jack, trolley jack, axle stand: wagenheber,rangierwagenheber,unterstellbock
roof rack, roof box, bicycle carrier, bike rack: dachträger,dachbox,fahrradträger,dachgepäckträger
tow bar, trailer coupling: anhängerkupplung,autoanhänger,abschleppstange
car bulb, car headlight, xenon bulb, led headlight bulb: autolampe,autoscheinwerfer,scheinwerferlampe
car charger, cigarette lighter adapter, car usb charger: autoladegerät,kfz-ladegerät,zigarettenanzünder adapter
tyre inflator, tire inflator, car air compressor: luftkompressor,reifenfüller,luftpumpe elektrisch
bicycle lock, bicycle light, bike light: fahrradschloss,fahrradlicht,fahrradlampe
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: sekundenkleber,schnellkleber,superkleber
glue, adhesive, contact adhesive, epoxy glue: klebstoff,kleber,alleskleber,kontaktkleber,epoxidkleber
epoxy resin, resin kit, uv resin: epoxidharz,gießharz,uv-harz
polyurethane foam, assembly foam, expanding foam: montageschaum,bauschaum,pu-schaum
paint, spray paint, lacquer, varnish, aerosol paint: wandfarbe,sprühfarbe,sprühlack,lackspray,holzlack
paint stripper, paint thinner, solvent, white spirit: abbeizer,farbentferner,verdünner,nitroverdünnung,abbeizmittel
drain cleaner, pipe cleaner, drain unblocker: rohrreiniger,abflussreiniger
cleaning agent, household cleaner, all-purpose cleaner, detergent: reinigungsmittel,putzmittel,allzweckreiniger,haushaltsreiniger
bleach, chlorine bleach, toilet cleaner, descaler: bleichmittel,chlorreiniger,toilettenreiniger,entkalker,wc-reiniger
laundry detergent, detergent capsules, washing powder, fabric softener: waschmittel,waschpulver,weichspüler,waschkapseln
dishwashing liquid, dishwasher tablets, washing-up liquid: spülmittel,geschirrspülmittel,geschirrspültabs
air freshener, car air freshener, reed diffuser, room spray: lufterfrischer,raumduft,duftbaum,raumspray
candle, scented candle: kerze,kerzen,duftkerze,teelicht
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: lampenöl,grillanzünder,kaminanzünder,brennspiritus,bioethanol
cigarette lighter, gas lighter, novelty lighter: feuerzeug,feuerzeuge,stabfeuerzeug
screenwash, windscreen washer fluid, antifreeze, de-icer: scheibenfrostschutz,frostschutzmittel,scheibenenteiser,scheibenklar
car shampoo, rim cleaner, car polish, leak sealer: autoshampoo,felgenreiniger,autopolitur,autowachs
insecticide, insect spray, rat poison, ant bait, moth repellent: insektizid,insektenspray,rattengift,mottenkugeln,ameisenköder
disinfectant, surface disinfectant, biocide: desinfektionsmittel,flächendesinfektion,desinfektionsspray
pool chlorine, chlorine tablets: chlortabletten,poolchlor,chlorgranulat
impregnating spray, waterproofing spray, leather spray: imprägnierspray,imprägniermittel,lederspray
food supplement, dietary supplement, nutritional supplement: nahrungsergänzungsmittel,nahrungsergänzung
vitamins, multivitamin, vitamin tablets: vitamine,multivitamin,vitamintabletten
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: schlankheitsmittel,diätpillen,abnehmpillen,fettverbrenner,schlankheitstee
potency product, sexual enhancement supplement, male enhancement: potenzmittel,potenzpillen
protein powder, whey protein, protein bar: eiweißpulver,proteinpulver,molkenprotein,proteinriegel
infant formula, baby milk powder, baby food: säuglingsnahrung,babymilch,milchpulver,babynahrung,babybrei
energy drink, jelly cups, mini-cup jelly: energydrink,energiegetränk,geleebecher
plate, children's plate, melamine plate, tableware, dinnerware: geschirr,kindergeschirr,kinderteller,melaminteller,speiseteller
bowl, salad bowl, soup bowl, suction bowl: schüssel,salatschüssel,müslischale,breischale
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: kaffeebecher,tasse,kaffeetasse,trinkbecher,bambusbecher
drinking glass, wine glass: trinkglas,trinkgläser,weinglas,weingläser
water bottle, drinking bottle, sports bottle: trinkflasche,wasserflasche,sportflasche,kindertrinkflasche
thermos flask, vacuum flask, insulated bottle, travel mug: thermosflasche,isolierflasche,thermobecher,thermoskanne
cutlery, spoon, children's cutlery, kitchen utensils: besteck,kinderbesteck,löffel,esslöffel
kitchen spatula, ladle, nylon turner, kitchen tongs: pfannenwender,schöpfkelle,kochlöffel,küchenhelfer,kochbesteck
drinking straw, straws, reusable straw: trinkhalm,trinkhalme,strohhalm,strohhalme
lunch box, food container, food storage box: brotdose,brotbox,lunchbox,frischhaltedose
frying pan, saucepan, cooking pot, cookware, wok: bratpfanne,kochtopf,stieltopf,kochgeschirr,pfanne
baking mould, baking tin, silicone mould, baking tray, cake tin: backform,kuchenform,silikonform,backblech
kettle, teapot, moka pot, coffee maker: wasserkocher,teekanne,espressokocher,kaffeemaschine,wasserkessel
kitchen knife, chopping board, cutting board, peeler: küchenmesser,schneidebrett,sparschäler,kochmesser
ice cube tray, ice lolly mould, ice cream maker: eiswürfelform,eisform,stieleisform,eiswürfelschale
blood pressure monitor, sphygmomanometer: blutdruckmessgerät,blutdruckmesser
blood glucose meter, glucometer, test strips device: blutzuckermessgerät,glukosemessgerät
nebuliser, nebulizer, inhaler: inhalator,inhalationsgerät,vernebler
hearing aid, hearing amplifier: hörgerät,hörverstärker,hörgeräte
rapid test, covid test, pregnancy test, antigen test: schnelltest,antigentest,schwangerschaftstest,selbsttest
contact lenses, coloured contact lenses: kontaktlinsen,farbige kontaktlinsen
crutches, walking stick, walking cane, rollator, walking aid: krücken,gehstock,rollator,unterarmgehstützen,gehhilfe
adhesive plaster, adhesive bandage, bandage, first aid kit: heftpflaster,wundpflaster,verbandkasten,mullbinde
hot water bottle, heat pack, heating pad, electric blanket: wärmflasche,heizkissen,heizdecke,wärmekissen
massager, massage gun, neck massager, massage device: massagegerät,massagepistole,nackenmassagegerät
electrostimulator, tens device, muscle stimulator, ems trainer: reizstromgerät,muskelstimulator,tens gerät
condom, condoms: kondom,kondome,präservativ
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: uv-lampe,rotlichtlampe,uv-sterilisator,infrarotlampe
sunbed, tanning bed, solarium: sonnenbank,solarium,bräunungsgerät
hair removal device, ipl epilator, epilator, electric shaver: epilierer,epiliergerät,ipl-gerät,elektrorasierer
pet food, dog food, cat food, pet treats: hundefutter,katzenfutter,tierfutter,hundeleckerli
dog toy, cat toy, pet toy: hundespielzeug,katzenspielzeug,tierspielzeug
dog collar, cat collar, flea collar: hundehalsband,katzenhalsband,flohhalsband
dog lead, dog leash, dog harness: hundeleine,hundegeschirr
pet bed, dog bed, cat tree, scratching post: hundebett,katzenbett,kratzbaum,hundekorb
pet carrier, dog crate, pet cage, aquarium, fish tank: transportbox hund,hundebox,aquarium,katzentransportbox,hundekäfig
cat litter, litter box, pet hygiene: katzenstreu,katzentoilette,katzenklo
pen, ballpoint pen, fountain pen: kugelschreiber,füllfederhalter,tintenroller
felt-tip pen, marker, highlighter, coloured markers: filzstift,faserstift,textmarker,fasermaler
pencil, coloured pencils, crayons, wax crayons, chalk: bleistift,buntstift,buntstifte,wachsmalstifte,straßenkreide
paints, watercolour, poster paint, acrylic paint: wasserfarbe,malfarbe,malkasten,acrylfarbe,plakatfarbe
eraser, rubber eraser, novelty eraser: radiergummi,radierer
correction fluid, correction tape, correction pen: korrekturflüssigkeit,korrekturroller
glue stick, paper glue, school glue, glitter glue: klebestift,bastelkleber,glitzerkleber
notebook, exercise book, diary, colouring book: notizbuch,schulheft,malbuch,tagebuch
stickers, sticker book, sticker sheet: stickerbuch,stickerbogen,stickerheft
stamp set, ink pad, children's stamps: stempelset,kinderstempel,stempelkissen
scissors, children's scissors, paper cutter: schere,kinderschere,bastelschere,cuttermesser
sealing wax, modelling compound, plaster casting kit: siegelwachs,gipsgießset,gipsfiguren
slimming capsules: diätkapseln,fettverbrenner
wiper blades: scheibenwischer,wischerblätter
bird bath: vogeltränke,vogelbad
bird food: vogelfutter,meisenknödel,streufutter
fish food: fischfutter,flockenfutter
dog house: hundehütte,katzenhaus
pet stairs: hundetreppe,hunderampe,haustiertreppe
pet stroller: hundebuggy,hundewagen
pet gate: hundegitter,hundeabsperrgitter
pet playpen: welpenauslauf,hundezwinger,welpengitter,freilaufgehege
dog coat: hundemantel,hundejacke,hunderegenmantel,hundepullover
dog life jacket: hundeschwimmweste,schwimmweste für hunde
dog muzzle: maulkorb,hundemaulkorb
dog bowl: hundenapf,futternapf,fressnapf,katzennapf
automatic pet feeder: futterautomat
dog treadmill: hundelaufband
pet shampoo: hundeshampoo,katzenshampoo,pferdeshampoo
pet brush: hundebürste,fellbürste,katzenbürste,fellpflegehandschuh
flea treatment: flohmittel,zeckenmittel,flohspray
pet playhouse: katzenmöbel,katzenhöhle
hamster wheel: hamsterrad,laufrad hamster
aquarium filter: aquarienfilter,aquariumfilter,außenfilter,teichfilter
aquarium pump: aquariumpumpe,aquarienpumpe,luftpumpe aquarium,teichpumpe
aquarium light: aquariumbeleuchtung,aquarienlampe,aquariumlampe
reptile lamp: terrarienlampe,reptilienlampe,wärmelampe reptilien
pet heating pad: haustierheizmatte,heizmatte für haustiere,heizkissen für hunde
chicken coop: hühnerstall,hühnerhaus
egg incubator: brutautomat,brutmaschine,brutapparat
horse rug: pferdedecke,fliegendecke,abschwitzdecke
puppy pads: welpenunterlagen,trainingsunterlagen
dog nappies: hundewindeln,hundewindel
cat toy wand: katzenangel
cat tunnel: katzentunnel,spieltunnel katze
catnip toy: katzenminze spielzeug,katzenkissen baldrian
beehive: bienenstock,bienenbeute
beekeeping suit: imkeranzug,imkerjacke,imkerschleier
livestock feed: pferdefutter,viehfutter,kraftfutter,hühnerfutter
riding saddle: pferdesattel,reitsattel
bridle: trense,pferdezügel
horse halter: pferdehalfter,stallhalfter
stirrups: steigbügel,sicherheitssteigbügel
riding boots: reitstiefel,reitstiefeletten
riding breeches: reithose,reitleggings
fidget spinner: fidget spinner,handkreisel
fidget cube: fidget cube,zappelwürfel
sensory bottle: sensorikflasche,wasserschlange spielzeug
stretchy toy: dehnbares spielzeug,klebehand,stretchspielzeug
growing egg toy: schlüpfei,wachsendes tier,zauberei spielzeug
balloon pump: ballonpumpe,luftballonpumpe
punch balloon: punchballon,punchballons
party blower: luftrüssel,partytröte,tröte
party hat: partyhut,partyhütchen,geburtstagskrone
tiara: diadem kinder,prinzessinnenkrone,kinderkrone
magic wand: zauberstab,feenstab,led zauberstab
fairy wings: feenflügel,kostümflügel,elfenflügel
magic set: zauberkasten,zauberset
toy camera: spielzeugkamera,kinderkamera spielzeug
toy saxophone: spielzeugtrompete,spielzeugflöte,spielzeugsaxophon
maracas: maracas,rasseleier,rumbarasseln
dance mat: tanzmatte,klaviermatte,musikmatte
busy book: quiet book,beschäftigungsbuch
flash cards: lernkarten,karteikarten kinder
peg puzzle: steckpuzzle,greifpuzzle,holzpuzzle
magnetic puzzle: magnetpuzzle
puzzle ball: kugellabyrinth,labyrinthball
bead maze: motorikschleife
abacus: abakus,rechenrahmen,rechenschieber kinder
magnetic letters: magnetbuchstaben,magnetzahlen
fishing game: angelspiel,magnet angelspiel
hammer bench: klopfbank,hammerspiel,hämmerbank
nesting dolls: matroschka,matrjoschka,steckpuppen
rainbow stacker: regenbogen stapelspiel,balancierspiel
dominoes: dominospiel,dominosteine
dice: würfelset,spielwürfel,würfelbecher
bingo set: bingospiel,bingotrommel
ribbon toy: gymnastikband,rhythmikband
play parachute: schwungtuch,fallschirmspringer spielzeug
hopper ball: hüpfball,hopperball,fußkreisel,springball
beach ball: strandball,wasserball aufblasbar
velcro catch game: klettballspiel,fangballspiel
toy binoculars: spielzeugfernglas,kinderfernglas
toy cleaning set: spielzeug staubsauger,putzset kinder
toy drill: spielzeug bohrmaschine,kinder kettensäge
toy lawn mower: spielzeug rasenmäher,kinderrasenmäher
toy make-up set: kinderschminke,kinder make-up set,frisierset kinder
toy food: spielzeug lebensmittel,spielobst,schneideobst
doll's bed: puppenbett,puppenwiege
doll's clothes: puppenkleidung,puppenkleider
rag doll: stoffpuppe
animal figure: tierfiguren,tierfigur,dinosaurier figuren,spieltiere
farm playset: spielzeug bauernhof,spielbauernhof
toy horse: spielzeugpferd,spielpferd
plush backpack: plüschrucksack,plüschtasche
talking toy: tanzender kaktus,sprechendes spielzeug
toy garage: parkgarage spielzeug,spielzeuggarage
toy fire engine: spielzeug feuerwehr,feuerwehrauto,polizeiauto spielzeug
toy plane: spielzeugflugzeug,styroporflieger,wurfgleiter
toy rocket: spielzeugrakete,druckluftrakete
toy boat: spielzeugboot,spielzeugschiff
flying toy: flugball,fliegender ball,fliegendes spielzeug
hover football: schwebender fußball,air fußball,hover ball
climbing arch: kletterbogen,kletterdreieck,pikler dreieck,kletterturm
pedal car: tretauto,gokart,kettcar
activity table: spieltisch baby,aktivitätstisch,activity center
pram toy: kinderwagenkette,kinderwagenspielzeug,babyschalenspielzeug,aktivspirale
led gloves: led handschuhe,leuchthandschuhe,fingerlichter
glow in the dark stars: leuchtsterne,leuchtsticker
spy kit: detektivset,spionageset
educational electronics kit: elektronikbaukasten,elektro baukasten,solarbaukasten
globe: leuchtglobus,globus
suncatcher kit: window color set,fensterfarben,fensterbild bastelset
slime glue: schleim kleber,slime aktivator
sidewalk chalk: straßenkreide,straßenmalkreide,tafelkreide
3d pen: 3d stift,3d druckstift
toy traffic lights: spielzeug ampel,verkehrszeichen spielzeug
draughts: damespiel
backgammon: backgammon
mahjong set: mahjong
roulette: roulettespiel
poker chips: pokerchips,pokerkoffer
card shuffler: kartenmischer,kartenmischmaschine
kendama: kendama
diabolo: diabolo
juggling balls: jonglierbälle,jonglierset
tambourine: tamburin,schellenkranz
castanets: kastagnetten
whoopee cushion: furzkissen
electric shock toy: elektroschock kuli,scherzartikel
secret diary: geheimes tagebuch,kindertagebuch
invisible ink pen: geheimstift,uv stift
ant farm: ameisenfarm
plant growing kit: pflanzset kinder,anzuchtset
butterfly net: schmetterlingsnetz,insektenkescher
bug viewer: becherlupe,insektenbox
toy iron: spielzeug bügeleisen
toy washing machine: spielzeug waschmaschine,kinder waschmaschine
toy coffee machine: spielzeug kaffeemaschine,spielzeug toaster
stepping stones: balanciersteine
walking stilts: laufstelzen,topfstelzen
toy sword: spielzeugschwert,spielzeugmesser,schaumstoffschwert
toy shield: spielzeugschild,ritterschild kinder
board book: pappbilderbuch,bilderbuch,kinderbuch
sound book: soundbuch,geräuschebuch
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
bracelet: armband,armreif,armkette,bettelarmband,perlenarmband
ring: ring,fingerring,damenring,siegelring,ehering,verlobungsring
animal: tier,tiere
bear: bär,bären
rabbit, bunny: hase,kaninchen
unicorn: einhorn
dinosaur: dinosaurier
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
stopwatch: stoppuhr
pedometer: schrittzähler
heart rate monitor: pulsuhr,pulsmesser,brustgurt pulsmesser
mouthguard: zahnschutz,mundschutz boxen
cricket bat: cricketschläger
baseball bat: baseballschläger
baseball glove: baseballhandschuh
hockey stick: hockeyschläger,eishockeyschläger,floorballschläger
tennis balls: tennisbälle,tennisball
table tennis bat: tischtennisschläger
shuttlecock: federbälle
bowling set: bowlingset,kegelspiel
throwing game: ringwurfspiel,wurfspiel,cornhole,leitergolf
volleyball net: volleyballnetz,badmintonnetz
punching toy: boxball,reflexball,swingball
laser tag set: lasertag set,laserpistole spielzeug
shooting target: zielscheibe,schießscheibe,bogenzielscheibe
rifle scope: zielfernrohr,rotpunktvisier,leuchtpunktvisier
gun safe: waffenschrank,waffentresor
gun holster: pistolenholster,holster
axe: axt,handbeil,spaltaxt,spalthammer,campingbeil
handcuffs: handschellen
pepper spray: pfefferspray,tierabwehrspray,reizgasspray
stun gun: elektroschocker,elektroimpulsgerät,elektroschockgerät
climbing shoes: kletterschuhe
climbing holds: klettergriffe,klettersteine
belay device: sicherungsgerät,abseilgerät,steigklemme,klemmkeile
crampons: steigeisen,schuhspikes,grödel,schuhkrallen
ski bindings: skibindung,snowboardbindung,tourenbindung
ski helmet: skihelm,snowboardhelm
balaclava: sturmhaube,skimaske,balaclava
snow shovel: schneeschaufel,schneeschieber
ice scraper: eiskratzer,schneebesen auto,eisschaber
hiking boots: wanderschuhe,trekkingschuhe,bergschuhe,wanderstiefel
gaiters: gamaschen,wandergamaschen
camping shower: campingdusche,solardusche,outdoordusche
water carrier: wasserkanister,faltkanister,wassersack
fuel can: benzinkanister,kraftstoffkanister,reservekanister,brennstoffflasche
compass: wanderkompass,peilkompass,marschkompass
rangefinder: entfernungsmesser,laser entfernungsmesser
golf balls: golfbälle,golfball
vibration plate: vibrationsplatte,rüttelplatte fitness,vibrationstrainer
massage table: massageliege,massagebank,behandlungsliege
acupressure mat: akupressurmatte,massagematte,nagelmatte
sauna: sauna,saunaofen,infrarotkabine,fasssauna,infrarotsauna
ice bath: eisbad,eistonne,eisbadewanne
swim cap: badekappe,badehaube,schwimmkappe
underwater scooter: unterwasserscooter,tauchscooter,seascooter
kayak paddle: paddel,kajakpaddel,doppelpaddel,ruder boot,stechpaddel
outboard motor: außenbordmotor,außenborder,elektro außenborder
jet ski: jetski,wassermotorrad
fish finder: fischfinder,echolot,kartenplotter
inflatable slide: wasserrutsche,aufblasbare rutsche,wasserrutschbahn
above-ground pool: aufstellpool,stahlrahmenpool,frame pool,stahlwandpool,quick up pool
pool ladder: poolleiter,einstiegsleiter
pool cleaning robot: poolroboter,poolsauger,poolreiniger
training mitts: boxpratzen,handpratzen,schlagpolster
croquet set: krocketspiel,krocket
boules: boulekugeln,bocciaspiel,boule set,bocciakugeln
flying disc: frisbee,wurfscheibe
boomerang: bumerang
machete: machete,buschmesser
hunting knife: jagdmesser,outdoormesser
throwing knife: wurfmesser,wurfstern
butterfly knife: butterflymesser,springmesser,balisong
telescopic baton: teleskopschlagstock,schlagstock
brass knuckles: schlagring
climbing anchor: bohrhaken,kletteranker
climbing sling: bandschlinge,kletterschlinge,verbindungsmittel,falldämpfer
ice axe: eispickel,eisgerät
ice screw: eisschraube
avalanche transceiver: lawinenverschüttetensuchgerät,lvs gerät
avalanche probe: lawinensonde
avalanche airbag: lawinenairbag,lawinenrucksack
mosquito coil: mückenspirale,mückenspiralen
citronella candle: citronellakerze,zitronellakerze
camping cookware: campinggeschirr,campingtopf,campingtopfset
survival kit: survival kit,notfallset
emergency blanket: rettungsdecke,notfalldecke
paracord bracelet: paracord armband,survival armband
night vision device: nachtsichtgerät,nachtsichtbrille
thermal camera: wärmebildkamera,wärmebildgerät
golf bag: golftasche,golfbag
golf trolley: golftrolley,golfwagen
multi gym: kraftstation,multipresse
power rack: squat rack,power rack
inversion table: inversionsbank,schwerkrafttrainer
back stretcher: rückenstrecker,rückendehner
pilates reformer: pilates reformer
pilates ring: pilatesring
pilates ball: pilatesball
balance beam: schwebebalken,balancierbalken
gymnastics bar: turnreck,reckstange
gymnastic rings: turnringe,gymnastikringe
battle rope: battle rope,trainingsseil
suspension trainer: schlingentrainer
ankle weights: gewichtsmanschetten,fußgewichte
weighted vest: gewichtsweste
hand grip strengthener: handtrainer,fingerhantel,griffkrafttrainer
push-up bars: liegestützgriffe,liegestützbrett
dry bag: packsack,drybag
swim buoy: schwimmboje
dry suit: trockenanzug,trockentauchanzug
rash guard: rash guard,uv shirt,lycrashirt
diving knife: tauchermesser
dive torch: taucherlampe,tauchlampe
spear gun: harpune,unterwasserharpune
diving weight belt: bleigurt,tauchblei
waterskis: wasserski
wakeboard: wakeboard
towable tube: schleppreifen,bananenboot
surfboard: surfbrett,surfboard,skimboard
windsurf board: windsurfbrett,wingfoil
surf kite: kiteboard,lenkdrachen kitesurfen
rowing boat: ruderboot
pedal boat: tretboot
sailing boat: segelboot,segeljolle
motor boat: motorboot
life raft: rettungsinsel
lifebuoy: rettungsring,rettungsboje
throw bag: wurfsack,wurfleine
marine flare: handfackel,seenotsignal,signalrakete
smoke bomb: rauchbombe,rauchfackel,rauchtopf
boat cover: bootsplane,bootspersenning
boat anchor: bootsanker
boat seat: bootssitz,bootsstuhl
boat ladder: badeleiter,bootsleiter
fishing lure: kunstköder,gummiköder,angelköder,wobbler
fishing hooks: angelhaken
fishing line: angelschnur
fishing weight: angelblei
fishing tackle: angelzubehör,angelset,angelkoffer
pool cover: poolabdeckung,poolplane,solarplane
pool filter pump: poolpumpe,filterpumpe,sandfilteranlage,poolfilter
pool heater: poolheizung,pool wärmepumpe
pool alarm: poolalarm
pool thermometer: poolthermometer
chlorine dispenser: dosierschwimmer,chlordosierer
zip line: seilrutsche,seilbahn garten
slackline: slackline
skate helmet: skaterhelm,skatehelm
martial arts headguard: kopfschutz boxen,boxhelm
ice hockey helmet: eishockeyhelm
dumbbell rack: hantelständer,hantelablage
tennis racket: tennisschläger
squash racket: squashschläger
padel racket: padelschläger
pickleball paddle: pickleballschläger
beach racket set: beachball set,strandtennis
sweatband: schweißband,schweißbänder,stirnband sport
car cover: autoabdeckung,autoplane,hagelschutzplane auto
motorcycle cover: motorradabdeckung,motorradplane,motorradgarage
motorcycle lock: motorradschloss,bremsscheibenschloss
motorcycle boots: motorradstiefel,motocrossstiefel
motorcycle trousers: motorradhose,motorradjeans
motorcycle gloves: motorradhandschuhe,motocrosshandschuhe
motorcycle stand: motorradständer,montageständer motorrad,motorradheber
motorcycle top box: motorradkoffer,topcase,motorradgepäck
tyre pressure gauge: reifendruckprüfer,reifendruckmesser,luftdruckprüfer
tyre pressure monitoring system: reifendruckkontrollsystem,reifendrucksensor,rdks
child car seat protector: autositzauflage,sitzschoner,rückenlehnenschutz
baby car mirror: rücksitzspiegel,autospiegel baby,babyspiegel
car seat travel tray: reisetisch kinder,kindersitz tablett,spieltisch auto
parking sensor: einparkhilfe,parksensor,rückfahrsensor
reversing camera: rückfahrkamera
car alarm: autoalarmanlage,autoalarm,wegfahrsperre
car horn: autohupe,drucklufthupe,fanfare auto
wheel chocks: unterlegkeil,unterlegkeile
car phone holder: handyhalterung auto,kfz handyhalterung,autohalterung
car kettle: auto wasserkocher,kfz wasserkocher,12v wasserkocher
wheel rim: alufelgen,alufelge,felge,leichtmetallfelge
caravan: wohnwagen,wohnanhänger
golf cart: golfmobil,golfcart
utility vehicle: utv,side by side fahrzeug,geländefahrzeug
all-terrain vehicle: quad,atv fahrzeug,geländequad,vierrädriges leichtkraftfahrzeug
snowmobile: schneemobil,motorschlitten
unicycle: einrad,kindereinrad
cargo bike: lastenrad,lastenfahrrad,e-lastenrad
e-bike conversion kit: e-bike umbausatz,elektrofahrrad umbausatz,nabenmotor umbausatz
e-bike battery: e-bike akku,ebike akku,fahrradakku
bicycle pedal: fahrradpedale,fahrradpedal,pedale fahrrad
bicycle saddle: fahrradsattel
bicycle wheel: laufradsatz,fahrradfelge
bicycle crankset: kurbelgarnitur,tretkurbel
bicycle brake: fahrradbremse,scheibenbremse fahrrad,bremshebel
bicycle computer: fahrradcomputer,fahrradtacho,tacho fahrrad
cycling gloves: fahrradhandschuhe,radhandschuhe
cycling shoes: fahrradschuhe,radschuhe,rennradschuhe
car ramp: auffahrrampe,auffahrrampen
loading ramp: verladerampe,laderampe,verladeschiene
kerb ramp: bordsteinrampe,schwellenrampe,rollstuhlrampe
warning triangle: warndreieck
roadside warning light: rundumleuchte,warnblinkleuchte,rundumkennleuchte
steering wheel lock: lenkradkralle,lenkradschloss
wheel clamp: parkkralle,radkralle
steering wheel: lenkrad,sportlenkrad
gaming steering wheel: gaming lenkrad,lenkrad controller
exhaust silencer: auspuff,schalldämpfer auspuff,auspuffanlage,endschalldämpfer
catalytic converter: katalysator auto
oil filter: ölfilter
car air filter: luftfilter auto,motorluftfilter
cabin filter: innenraumfilter,pollenfilter
fuel filter: kraftstofffilter,dieselfilter
spark plug: zündkerze,zündkerzen
fuel pump: kraftstoffpumpe,benzinpumpe
alternator: lichtmaschine
starter motor: anlasser,anlassermotor
brake hose: bremsschlauch
brake caliper: bremssattel
brake shoes: bremsbacken
ball joint: kugelgelenk,traggelenk
wheel bearing: radlager
wheel hub: radnabe
control arm: querlenker
tie rod end: spurstangenkopf,spurstange
tow bar: anhängerkupplung
hitch ball: kugelkopfkupplung,anhängerkugel
drawbar: zugdeichsel,anhängerdeichsel
car trailer: pkw anhänger,autoanhänger,kastenanhänger
boat trailer: bootsanhänger,bootstrailer
horse trailer: pferdeanhänger
agricultural tractor: ackerschlepper,traktor landwirtschaft,kleintraktor
lawn tractor: rasentraktor,aufsitzmäher
excavator: minibagger,kettenbagger,mobilbagger
wheel loader: radlader,hoflader
forklift: gabelstapler,hochhubwagen
pallet truck: hubwagen,handhubwagen
hand truck: sackkarre,transportkarre,treppenkarre,treppensackkarre
platform trolley: plattformwagen,transportroller,möbelroller
wheelbarrow: schubkarre,gartenkarre
folding wagon: bollerwagen,faltbollerwagen,handwagen
bicycle handlebar: fahrradlenker
bicycle stem: vorbau fahrrad,lenkervorbau
bicycle frame: fahrradrahmen
bicycle fork: fahrradgabel,federgabel
bicycle tyre: fahrradreifen,fahrradmantel
inner tube: fahrradschlauch
bicycle stand: fahrradständer,fahrradwandhalter
bicycle repair stand: fahrradmontageständer,montageständer fahrrad
bicycle bell: fahrradklingel
bicycle basket: fahrradkorb
bicycle bag: fahrradtasche,lenkertasche,packtasche fahrrad
cycling jersey: radtrikot,fahrradtrikot
cycling shorts: radhose,fahrradhose,radlerhose
pregnancy seat belt: schwangerschaftsgurt auto
seat belt positioner: gurtführung,gurtclip
head support strap: kopfband kindersitz,kopfstütze kindersitz
leg warmers: beinstulpen,beinwärmer,stulpen,legwarmer
cufflinks: manschettenknöpfe,krawattennadel,krawattenklammer
necklace: halskette,collier,kette mit anhänger,choker,perlenkette
earrings: ohrringe,ohrstecker,creolen,ohrhänger,ohrclips
body piercing: piercing,nasenpiercing,bauchnabelpiercing,septum-piercing
brooch: brosche,anstecknadel,anstecker
hair clip: haarspange,haarreif,haargummi,haarklammer,scrunchie,haarband
hair brush: haarbürste,kamm,entwirrbürste,paddlebürste
t-shirt: t-shirt,poloshirt,langarmshirt,tanktop,trägertop,bluse
hoodie: kapuzenpullover,sweatshirt,fleecejacke,sweatjacke,hoodie
jumper: pullover,strickjacke,strickpullover,rollkragenpullover
coat: mantel,wintermantel,daunenjacke,regenjacke,regenmantel,steppjacke,windjacke
suit: anzug,sakko,blazer,krawatte,fliege herren,weste herren
pyjamas: schlafanzug,nachthemd,pyjama,bademantel,morgenmantel,hausanzug
underwear: unterwäsche,bh,slip damen,boxershorts,thermounterwäsche,unterhosen,mieder
socks: socken,strümpfe,strumpfhose,kuschelsocken,thermosocken,söckchen
swimwear: badeanzug,bikini,badehose,badeshorts,uv-shirt,badekappe
baby clothes: strampler,babybody,schlafstrampler,babykleidung,wickelbody,baby-overall
baby sleeping bag: babyschlafsack,pucksack,pucktuch,fußsack,einschlagdecke
bib: lätzchen,sabberlätzchen,halstuch baby,spucktuch,mulltuch
apron: schürze,kochschürze,malkittel
hat: mütze,sonnenhut,fischerhut,basecap,strohhut,wintermütze,sturmhaube,schirmmütze
shoes: schuhe,turnschuhe,sneaker,laufschuhe,halbschuhe,ballerinas,pumps,kinderschuhe
sandals: sandalen,flip-flops,clogs,badelatschen,zehentrenner,badeschuhe,wasserschuhe,pantoletten
handbag: handtasche,umhängetasche,schultertasche,bauchtasche,sporttasche,shopper,stoffbeutel,clutch
cosmetic bag: kosmetiktasche,kulturbeutel,kulturtasche,laptoptasche,wickeltasche
watch: armbanduhr,herrenuhr,damenuhr,kinderuhr,chronograph
sunglasses: sonnenbrille,polarisierte sonnenbrille,kindersonnenbrille,sportbrille,fahrradbrille
reading glasses: lesebrille,lesehilfe,blaulichtfilter-brille,computerbrille,brillenfassung
magnifying glass: lupe,lupenlampe,leselupe,kopflupe
eclipse glasses: sonnenfinsternisbrille,sofi-brille
umbrella: regenschirm,taschenschirm,kinderschirm,stockschirm
: der,die,das,und,für,mit,aus,von,zum,zur,ohne,oder,ein,eine
nail gun: druckluftnagler,nagler,akku-nagler,druckluft-nagler,nagelpistole,tacker
angle grinder: winkelschleifer,trennschleifer,akku-winkelschleifer,doppelschleifer
heat gun: heißluftpistole,heißluftgebläse,heissluftpistole
glue gun: heißklebepistole,klebepistole,heißklebestift
jigsaw: stichsäge,säbelsäge,dekupiersäge,bandsäge
circular saw: kreissäge,kappsäge,tischkreissäge,handkreissäge,tauchsäge,fliesenschneider
cordless drill: akkuschrauber,bohrmaschine,schlagbohrmaschine,bohrhammer,schlagschrauber,akkubohrschrauber
impact wrench: akku-schlagschrauber,drehmomentschlüssel,druckluft-schlagschrauber
sander: exzenterschleifer,bandschleifer,schwingschleifer,langhalsschleifer,multifunktionswerkzeug
rotary tool: multischleifer,graviergerät,oberfräse,elektrohobel,geradschleifer
pressure washer: hochdruckreiniger,akku-druckreiniger,druckreiniger
hedge trimmer: heckenschere,akku-heckenschere,teleskop-heckenschere,grasschere
grass trimmer: rasentrimmer,freischneider,motorsense,akku-rasentrimmer
leaf blower: laubbläser,laubsauger,akku-laubbläser
chainsaw: kettensäge,motorsäge,akku-kettensäge,hochentaster,astsäge
log splitter: holzspalter,brennholzspalter,anzündholzspalter
garden shredder: gartenhäcksler,häcksler,leisehäcksler
tiller: motorhacke,bodenhacke,kultivator,erdbohrer,gartenfräse
pruning shears: gartenschere,astschere,rebschere,akku-gartenschere
garden sprayer: drucksprüher,rückenspritze,gartenspritze,unkrautbrenner
garden hose: gartenschlauch,schlauchtrommel,rasensprenger,gießkanne,schlauchwagen
greenhouse: gewächshaus,foliengewächshaus,hochbeet,komposter,tomatenhaus
electric fence: weidezaungerät,elektrozaun,weidezaun
water pump: tauchpumpe,gartenpumpe,wasserpumpe,poolpumpe,schmutzwasserpumpe,hauswasserwerk
generator: stromerzeuger,stromaggregat,notstromaggregat,inverter-stromerzeuger
cement mixer: betonmischer,rührwerk,mörtelrührer,farbrührer
welding machine: schweißgerät,inverter-schweißgerät,mig-mag-schweißgerät,plasmaschneider,elektrodenschweißgerät
welding helmet: schweißhelm,schweißmaske,automatik-schweißhelm,schweißschirm
blow torch: lötlampe,gasbrenner,flambierbrenner,bunsenbrenner,küchenbrenner
paint sprayer: farbsprühsystem,lackierpistole,farbspritzpistole,airbrush-set,airless-gerät
air compressor: kompressor,druckluftkompressor,flüsterkompressor,werkstattkompressor
tyre inflator: reifenfüller,reifenpumpe,akku-luftpumpe,mini-kompressor,luftkompressor,elektrische luftpumpe,autoluftpumpe
hydraulic jack: wagenheber,rangierwagenheber,hydraulik-wagenheber,unterstellböcke,scherenwagenheber
hoist, winch: seilwinde,kettenzug,elektrische seilwinde,flaschenzug
ratchet strap, tow rope: zurrgurt,spanngurt,abschleppseil
roof box: dachbox,dachtasche
roof rack: dachträger,fahrradträger,heckträger
car seat covers: autositzbezüge
car mats: automatten,kofferraumwanne
car sunshade: sonnenschutz auto
car battery charger: autobatterie-ladegerät,batterieladegerät,erhaltungsladegerät
car bulb: h7 led,scheinwerferlampe
light bar, fog lights: nebelscheinwerfer,led-lichtbalken,zusatzscheinwerfer
brake pads: bremsbeläge
brake discs: bremsscheiben
shock absorber: stoßdämpfer
snow chains: schneeketten
car tyre: winterreifen,sommerreifen,ganzjahresreifen
motorcycle helmet: motorradhelm,integralhelm,klapphelm,jethelm,rollerhelm
motorcycle jacket, motorcycle suit: motorradjacke,motorradkombi,motorradhose,motorradstiefel,airbagweste
mini motorcycle: pocketbike,quad,kinderquad,gokart,crossbike,minimoto
safety helmet: schutzhelm,bauhelm,kletterhelm,reithelm,skihelm
dust mask: staubmaske,ffp2-maske,atemschutzmaske,gasmaske,halbmaske,atemschutz,mund-nasen-schutz
safety glasses: schutzbrille,arbeitsschutzbrille,gesichtsschutz,laserschutzbrille,visier
ear defenders: gehörschutz,kapselgehörschutz,ohrenschützer,ohrstöpsel,lärmschutzkopfhörer
work gloves: arbeitshandschuhe,schnittschutzhandschuhe,nitrilhandschuhe,einweghandschuhe,gartenhandschuhe,ofenhandschuhe,schweißerhandschuhe
safety shoes: sicherheitsschuhe,arbeitsschuhe,sicherheitsstiefel,arbeitsstiefel
hi-vis vest: warnweste,sicherheitsweste,arbeitshose,schutzanzug,arbeitsoverall,warnschutzjacke
knee pads: knieschoner,schoner-set,schienbeinschoner,protektorenset,zahnschutz,rückenprotektor,protektorenjacke
fire extinguisher: feuerlöscher,pulverlöscher,autofeuerlöscher,feuerlöschspray,schaumlöscher
fire blanket: löschdecke,feuerlöschdecke,rettungsleiter,fluchthaube
gas regulator: gasdruckregler
gas cartridge, gas cylinder: gasflasche,gaskartusche,propangasflasche
lighter: feuerzeug,sturmfeuerzeug,stabfeuerzeug,lichtbogenfeuerzeug
matches, fire starter: streichhölzer,grillanzünder
drain cleaner: rohrreiniger,abflussreiniger,abflussfrei
oven cleaner: backofenreiniger,grillreiniger,fettlöser,kalkreiniger,kalklöser
mould remover: schimmelentferner,schimmelspray,wc-reiniger,badreiniger,schimmelvernichter,chlorreiniger
laundry detergent: waschmittel,waschpulver,weichspüler,fleckenentferner,spülmaschinentabs,spülmittel,waschcaps
multi-purpose cleaner: allzweckreiniger,glasreiniger,bodenreiniger,universalreiniger
disinfectant: desinfektionsmittel,handdesinfektion,desinfektionsspray,flächendesinfektion,händedesinfektionsmittel
pool chlorine: chlortabletten,chlorgranulat,ph-senker,algizid,poolchemie,poolchlor
wood stain: holzlasur,holzöl,holzschutzlasur,holzlack,terrassenöl,holzwachs,holzbeize
spray paint: sprühlack,lackspray,farbspray,sprühfarbe,sprühdose,kreidespray
wall paint: wandfarbe,dispersionsfarbe,metallschutzlack,kreidefarbe,buntlack,grundierung farbe
epoxy resin: epoxidharz,gießharz,uv-harz,polyesterharz,kunstharz
super glue: sekundenkleber,superkleber,kraftkleber,holzleim,alleskleber,montagekleber
polyurethane foam: montageschaum,bauschaum,pu-schaum,silikon-dichtstoff,acryldichtstoff,dichtmasse
paint stripper: abbeizer,farbentferner,lackentferner,verdünnung,terpentin,brennspiritus,nitroverdünnung
lamp oil: lampenöl
lighter fluid: feuerzeugbenzin,grillanzünder flüssig
ethanol fuel: brenngel,brennpaste
engine oil: motoröl
chain lubricant: kettenöl,schmierspray,kettenspray
brake cleaner: bremsenreiniger
antifreeze, screenwash: frostschutz,scheibenreiniger,kühlerfrostschutz
car shampoo: autoshampoo
impregnation spray: imprägnierspray,imprägniermittel,schuhspray,schuhcreme,lederpflege,nanoversiegelung
rat poison: rattengift,mäusegift,köderblöcke,rattenköder,rodentizid,mäuseköder
mouse trap: mausefalle,rattenfalle,ameisenköder,fliegenfalle,mottenfalle,schneckenkorn,lebendfalle
insecticide: insektizid,insektenspray,ameisenpulver,wespenspray,kakerlakenspray,mückenspiralen,unkrautvernichter,flohspray
fertiliser: dünger,rasendünger,blumenerde,flüssigdünger
tool set: werkzeugset,werkzeugkoffer,steckschlüsselsatz,schraubendreherset,zangenset,werkzeugkasten
laser level: kreuzlinienlaser,wasserwaage,laser-entfernungsmesser,ortungsgerät wand
workbench: werkbank,werkstattwagen,schraubstock,sackkarre,schubkarre,arbeitsbock,transportkarre
extension reel: kabeltrommel,verlängerungskabel,steckdosenleiste,mehrfachsteckdose,verteilersteckdose
`,
  types: `
toy: spielzeug,spielwaren,kinderspielzeug,babyspielzeug
soft-toy: plüschtier,kuscheltier,stofftier,plüsch,plüschspielzeug,teddybär
doll: puppe,puppen,puppenset,spielfigur,actionfigur
slime: schleim,spielschleim,knete
modelling-clay: knetmasse,modelliermasse,spielsand
toy-vehicle: spielzeugauto,spielzeugzug,ferngesteuertes auto,modellauto,rc auto,holzeisenbahn
drone: drohne,quadrokopter
ride-on: laufrad,dreirad,rutschauto,rutscherauto,schaukelpferd,kinderfahrzeug
toy-scooter: kinderroller,tretroller,cityroller,kickroller
toy-weapon: spielzeugpistole,wasserpistole,spielzeugwaffe,armbrust,spielzeuggewehr
magnetic-toy: magnetspielzeug,magnetbausteine,magnetspiel
magnetic-balls: magnetkugeln,kugelmagnete,neodym kugeln
water-beads: wasserperlen,wachsperlen,aquaperlen,gelperlen,hydroperlen
balloon: luftballon,luftballons,ballonset,wasserbomben
ball: spielball,fußball,gummiball,springball
rattle: rassel,babyrassel,greifling
bath-toy: badespielzeug,badeente,gummiente
wooden-toy: holzspielzeug
building-toy: bausteine,klemmbausteine,baukasten
puzzle: puzzlespiel,puzzlematte
musical-toy: musikspielzeug,spielzeugtelefon,spielzeugtrompete
bubble-toy: seifenblasen,seifenblasenpistole
squeeze-toy: quetschspielzeug,knautschball,stressball,squeeze ball
finger-paint: fingerfarbe,fingermalfarbe,schminkfarbe
art-set: wachsmalstifte,buntstifte,malset,malkasten,straßenkreide,bastelset
costume: kostüm,faschingskostüm,karnevalskostüm,verkleidung
costume-mask: karnevalsmaske,halloween maske,faschingsmaske
playground-toy: rutsche,trampolin,klettergerüst,spielzelt,hüpfburg,kletterdreieck
swing: schaukel,babyschaukel,schaukelsitz
jump-rope: springseil,hüpfseil
musical-instrument: gitarre,mundharmonika,blockflöte
clothing: kleidung,bekleidung,kinderkleidung,bekleidungsset
hoodie: kapuzenpullover,kapuzenjacke,kapuzensweatshirt,sweatjacke
sweater: strickjacke,strickpullover,pullover
jacket: jacke,mantel,winterjacke,regenjacke,windjacke,kinderjacke
snowsuit: schneeanzug,strampler,babybody,latzhose
trousers: kinderhose,jogginghose,jeans,leggings,jeanshose
dress: kleid,mädchenkleid,kinderkleid,sommerkleid
skirt: kinderrock,tutu
shirt: hemd,bluse,t-shirt
tracksuit: trainingsanzug,jogginganzug
nightwear: schlafanzug,pyjama,bademantel,nachthemd
underwear: unterwäsche,unterhose,büstenhalter,boxershorts
swimwear: badeanzug,bademode,badehose,bikini
socks: socken,strumpfhose,strümpfe
gloves: handschuhe,fäustlinge,fausthandschuhe
hat: mütze,kappe,sonnenhut,basecap,schirmmütze
scarf: schal,halstuch,loop schal,schlauchschal
belt: gürtel,ledergürtel,hosenträger
shoes: schuhe,turnschuhe,stiefel,kinderschuhe,sicherheitsschuhe,gummistiefel,stiefeletten
sandals: sandalen,flip flops,zehentrenner,clogs,badelatschen
slippers: hausschuhe,pantoffeln,slipper
bag: tasche,handtasche,umhängetasche,kosmetiktasche,kulturbeutel,schultertasche
backpack: rucksack,kinderrucksack,schulranzen,schulrucksack
wallet: geldbörse,portemonnaie,brieftasche
luggage: koffer,reisekoffer,trolley,reisetasche
watch: armbanduhr,uhrenarmband
sunglasses: sonnenbrille,kindersonnenbrille
glasses: lesebrille,brillengestell,brille
jewellery: schmuck,schmuckset,modeschmuck
earrings: ohrringe,ohrstecker,creolen,ohrring
necklace: halskette,collier,kette mit anhänger
pendant: anhänger,kettenanhänger
bracelet: armband,fußkettchen,armreif
ring-jewellery: fingerring,ringset,ringe
brooch: brosche,anstecker
hair-accessory: haarspange,haarreif,stirnband,haargummi,haarklammer
key-ring: schlüsselanhänger,schlüsselring
umbrella: regenschirm,sonnenschirm,taschenschirm
cot: kinderbett,babybett,beistellbett,reisebett,gitterbett
cradle: wiege,babywippe,stubenwagen,babynest,wippe
high-chair: hochstuhl,kinderhochstuhl,babyhochstuhl,tischsitz
stroller: kinderwagen,buggy,sportwagen kinder,kombikinderwagen,jogger kinderwagen
car-seat: kindersitz,autokindersitz,babyschale,kindersitzerhöhung,autositz,kinderautositz,sitzerhöhung
baby-carrier: babytrage,tragetuch,bauchtrage,babytragetuch
baby-walker: lauflernhilfe,lauflernwagen,gehfrei,babywalker
playpen: laufstall,laufgitter
safety-gate: türschutzgitter,treppenschutzgitter,schutzgitter
bed-rail: bettgitter,bettschutzgitter,bettumrandung,nestchen,bettnestchen
soother: schnuller,nuckel,beruhigungssauger
soother-holder: schnullerkette,schnullerband,nuckelkette,schnullerhalter
teether: beißring,zahnungshilfe,zahnungskette,bernsteinkette
baby-bottle: babyflasche,babyfläschchen,trinklernbecher
feeding-pillow: fütterkissen,stillkissen,selbstfütterkissen,flaschenhalter
baby-sleeping-bag: babyschlafsack,pucksack,pucktuch
playmat: spielmatte,krabbeldecke,spielbogen,krabbelmatte
swim-seat: schwimmsitz,schwimmring,schwimmflügel,schwimmhilfe,schwimmreifen
changing-table: wickeltisch,wickelauflage,wickelkommode
diaper: windel,windeln
baby-bath: babybadewanne,badesitz,babywanne
baby-monitor: babyphon,babyphone
potty: töpfchen,toilettensitz kinder
charger: ladegerät,schnellladegerät,ladeadapter,akkuladegerät,usb ladegerät,ladestation
wireless-charger: kabelloses ladegerät,induktionsladegerät
car-charger: kfz ladegerät,autoladegerät,kfz ladeadapter
power-supply: netzteil,netzadapter,steckernetzteil,transformator,stromadapter
travel-adaptor: reiseadapter,reisestecker,steckeradapter,weltreiseadapter
power-bank: powerbank,externer akku,zusatzakku,powerstation
cable: kabel,ladekabel,usb kabel,datenkabel,netzkabel
extension-lead: verlängerungskabel,steckdosenleiste,mehrfachsteckdose,kabeltrommel,mehrfachstecker
socket: steckdose,lichtschalter,zeitschaltuhr,dimmer
battery: batterie,akku,batterien,ersatzakku,akkumulator
button-battery: knopfzelle,knopfbatterie,knopfzellen
lighting-chain: lichterkette,lichterketten,led lichterkette,lichtervorhang,lichtschlauch
lighting: leuchte,beleuchtung,led licht
lamp: lampe,tischlampe,schreibtischlampe,glühbirne,stehlampe,leuchtmittel
ceiling-lamp: deckenleuchte,deckenlampe,pendelleuchte,kronleuchter,wandleuchte,fluter,lampenfassung
night-lamp: nachtlicht,nachtlampe,sternenprojektor,kindernachtlicht
led-strip: led streifen,led band,led stripe
flashlight: taschenlampe,stirnlampe,kopflampe,campinglampe
hair-dryer: haartrockner,föhn,fön
hair-styler: glätteisen,lockenstab,haarglätter,warmluftbürste
shaver: rasierer,haarschneidemaschine,epilierer,bartschneider,ipl gerät,elektrorasierer,haarschneider
massager: massagegerät,massagepistole,nackenmassagegerät
heater: heizlüfter,heizgerät,gasheizer,gasheizung,gasofen,heizofen,petroleumofen,heizstrahler,elektroheizung,ölradiator,konvektor
electric-blanket: heizdecke,wärmeunterbett,elektrische decke
heating-pad: heizkissen,handwärmer,fußwärmer,wärmekissen
fan: ventilator,tischventilator,standventilator,handventilator,deckenventilator
air-conditioner: klimaanlage,klimagerät,luftkühler
humidifier: luftbefeuchter
dehumidifier: luftentfeuchter,entfeuchter
air-purifier: luftreiniger,ionisator,ozongenerator
aroma-diffuser: aromadiffuser,duftlampe,aroma diffusor,raumduft
kettle: wasserkocher
fryer: heißluftfritteuse,fritteuse
cooker: reiskocher,mikrowelle,backofen,schongarer,multikocher,elektroherd
pressure-cooker: schnellkochtopf,dampfkochtopf
hot-plate: kochplatte,induktionskochfeld,kochfeld
toaster: sandwichmaker,brotbackautomat
waffle-maker: waffeleisen
blender: standmixer,stabmixer,handmixer,entsafter,küchenmaschine,zerkleinerer,smoothie-maker
coffee-maker: kaffeemaschine,espressokocher,kaffeevollautomat,kaffeemühle,milchaufschäumer,espressomaschine
refrigerator: kühlschrank,gefrierschrank,kühlbox,eiswürfelmaschine
washing-machine: waschmaschine,geschirrspüler,spülmaschine
dryer-appliance: wäschetrockner
vacuum-cleaner: staubsauger,saugroboter,dampfreiniger,akkustaubsauger
iron-appliance: bügeleisen,dampfbügeleisen,dampfglätter,dampfbürste
headphones: kopfhörer,ohrhörer,in-ear kopfhörer
speaker: lautsprecher,bluetooth lautsprecher,lautsprecherbox
radio: radiogerät,funkgerät,kurbelradio
projector: projektor
smartwatch: fitness armband,fitnesstracker
mobile-phone: mobiltelefon
tablet-laptop: notebook pc,laptop
camera: kamera,überwachungskamera,digitalkamera
remote-control: fernbedienung
television: fernseher,bildschirm
smoke-alarm: rauchmelder,rauchwarnmelder,feuermelder,hitzemelder
gas-alarm: co melder,kohlenmonoxidmelder,gasmelder,gaswarnmelder
insect-killer: insektenvernichter,mückenlampe,elektrische fliegenklatsche
nail-lamp: nagellampe,nageltrockner,uv lampe nägel,nagelfräser
soldering-iron: lötkolben,lötstation,heißklebepistole,heißluftpistole
laser-pointer: laserpointer,lasergravierer,laserstift
electric-sterilizer: sterilisator,flaschenwärmer,desinfektionsgerät
water-heater: durchlauferhitzer,warmwasserbereiter,tauchsieder
hair-removal-wax: wachserhitzer,wachswärmer
cosmetics: kosmetik,kosmetikset,pflegeset
perfume: parfüm,duftwasser,körperspray
aftershave: rasierwasser
shaving-product: rasierschaum,rasiercreme,rasiergel
deodorant: deo,deospray,deoroller,antitranspirant
body-spray: körperspray,bodyspray
shampoo: haarshampoo,haarwaschmittel,trockenshampoo
hair-conditioner: haarspülung,conditioner,spülung
hair-mask: haarmaske,haaröl,haarkur,haarwasser,haarserum
hair-styling: haargel,haarwachs,haarschaum,schaumfestiger,pomade
hairspray: haarspray,haarlack
hair-cream: haarcreme,lockencreme
hair-relaxer: haarglättungsmittel,dauerwelle,keratinbehandlung
hair-dye: haarfarbe,haarfärbemittel,haartönung,blondierung,haarkreide
henna: hennafarbe,klebetattoo
shower-gel: duschgel,duschcreme,duschschaum,duschbad,duschöl
bath-foam: badeschaum,schaumbad,badesalz,badezusatz
bath-bomb: badekugel,badebombe
soap: seife,flüssigseife,handseife,waschlotion
body-lotion: körperlotion,bodylotion,körpercreme,körpermilch,feuchtigkeitscreme,wundschutzcreme,körperbutter
hand-cream: handcreme,fußcreme
face-cream: gesichtscreme,nachtcreme,tagescreme,augencreme,antifaltencreme,hautcreme
face-serum: gesichtsserum,ampullen
face-tonic: gesichtswasser,tonikum,mizellenwasser
cleanser: reinigungsmilch,gesichtsreinigung,waschgel,make-up entferner,körperpeeling,gesichtspeeling
wipes: feuchttücher,reinigungstücher,abschminktücher
face-mask-cosmetic: gesichtsmaske,tuchmaske,peel-off maske
skin-lightening: bleichcreme,hautaufheller,aufhellungscreme,hautbleichcreme,hautaufhellungscreme,hautaufhellung,aufhellende creme,aufhellende gesichtscreme
sunscreen: sonnencreme,sonnenmilch,sonnenschutz,sonnenspray,sonnenlotion
tanning-product: selbstbräuner,bräunungsöl,bräunungsbeschleuniger
body-oil: körperöl,massageöl,ätherisches öl,babyöl,hautöl
nail-polish: nagellack,uv nagellack,gellack,gel-nagellack,unterlack,überlack
nail-product: nagelgel,künstliche nägel,acrylpulver,aufbaugel,kunstnägel,pressnägel
nail-glue: nagelkleber
eyelash-product: künstliche wimpern,wimpernkleber,wimpernserum,wimpernverlängerung
eye-make-up: wimperntusche,lidschatten,eyeliner,augenbrauenstift,kajalstift
lip-product: lippenstift,lippenbalsam,lipgloss,lippenpflege,lippenkonturenstift
make-up-face: foundation,gesichtspuder,rouge puder,abdeckstift,babypuder
tattoo-ink: tattoofarbe,tätowierfarbe,tattoo tinte,tätowiertinte
permanent-make-up: permanent make up farbe,pigmentierfarbe
toothpaste: zahnpasta,mundwasser,zahnaufhellung,bleaching zähne
hand-sanitiser: handdesinfektion,desinfektionsgel
intimate-product: gleitgel,kondome,sexspielzeug,intimpflege
scooter: roller,scooter
electric-scooter: elektroroller,e-scooter,elektro scooter,e-roller
hoverboard: hoverboard,balance scooter,elektro einrad
bicycle: fahrrad,kinderfahrrad,mountainbike,lastenrad,rennrad,kinderrad
electric-bicycle: elektrofahrrad,e-bike,pedelec,e bike
bicycle-part: fahrradsitz,kinderfahrradsitz,fahrradanhänger,fahrradlicht,fahrradgabel,fahrradschloss,fahrradträger
skateboard: skateboard,longboard,waveboard
roller-skates: rollschuhe,inlineskates,inline skates,schlittschuhe
moped: mofa,motorroller,moped
motorcycle: motorrad,kinderquad,pocketbike
passenger-car: personenkraftwagen,pkw,wohnmobil,lieferwagen
lorry: lastkraftwagen,lkw,anhänger fahrzeug,traktor,omnibus,wohnwagen
car-part: autoteil,bremsscheibe,bremsbelag,scheibenwischer,scheinwerfer,anhängerkupplung,ölfilter,luftfilter,wagenheber,felge,zündkerze,fußmatten,bremsschlauch
tyre: reifen,autoreifen,sommerreifen,winterreifen,fahrradreifen
helmet: helm,fahrradhelm,motorradhelm,reithelm,skihelm,schutzhelm,kinderhelm
life-jacket: schwimmweste,rettungsweste,auftriebshilfe
safety-vest: warnweste,sicherheitsweste,reflektorweste
mask: mundschutz,maske,mund-nasen-schutz,op-maske
respirator: atemschutzmaske,staubmaske,ffp2 maske,halbmaske,partikelfiltrierende halbmaske
goggles: schutzbrille,skibrille,taucherbrille,schwimmbrille,schweißhelm,gesichtsschild
protective-gloves: schutzhandschuhe,arbeitshandschuhe,einmalhandschuhe,motorradhandschuhe
protective-gear: knieschoner,schonerset,protektoren,schienbeinschoner,rückenprotektor
hearing-protection: gehörschutz,ohrstöpsel,kapselgehörschützer
climbing-gear: klettergurt,karabiner,kletterseil,auffanggurt,klettersteigset,steigeisen
fitness-equipment: hantel,laufband,heimtrainer,klimmzugstange,fitnessgerät,gymnastikball,widerstandsband
ski-equipment: skibindung,skischuhe,snowboard,schlitten
diving-equipment: schnorchel,schnorchelmaske,atemregler,tauchcomputer,neoprenanzug,tarierjacket
pool-toy: luftmatratze,planschbecken,schlauchboot,aufblasbares spielzeug,wasserspielzeug
boat-part: kajak,außenbordmotor,bullauge
fishing: angelköder,angelrute,angelblei,kunstköder
weapon-sport: pfefferspray,luftgewehr,elektroschocker,sportbogen
chair: stuhl,klappstuhl,bürostuhl,hocker,barhocker,sessel,campingstuhl
table: tisch,schreibtisch,couchtisch,esstisch,klapptisch
bed: bett,etagenbett,hochbett,bettgestell,boxspringbett,schlafsofa,sofa
mattress: matratze,topper,matratzenschoner
bedding: bettwäsche,bettdecke,decke,spannbettlaken,kuscheldecke,bettlaken
pillow: kissen,kopfkissen,nackenkissen
cabinet: kommode,kleiderschrank,schrank,regal,bücherregal,aktenschrank,nachttisch
ladder: leiter,teleskopleiter,trittleiter,klappleiter,stehleiter,dachbodentreppe
curtain: vorhang,gardine,jalousie,rollo,raffrollo,duschvorhang
rug: teppich,badematte,fußmatte,tischdecke,badteppich
candle: kerze,kerzen,duftkerze,teelicht,geburtstagskerze,teelichter
candle-holder: kerzenhalter,kerzenständer,teelichthalter,tischkamin,tischfeuer,bioethanol kamin
lighter: feuerzeug,stabfeuerzeug,gasfeuerzeug,sturmfeuerzeug
electronic-cigarette: e-zigarette,elektronische zigarette,einweg e-zigarette,einweg vape,liquid e-zigarette,elektrische zigarette
tobacco: wasserpfeife,tabak,shisha,nikotinbeutel,zigarettenpapier
fireworks: feuerwerk,böller,wunderkerze,rakete feuerwerk,feuerwerkskörper,knallkörper
sky-lantern: himmelslaterne,himmelslaternen,wunschlaterne
christmas-decoration: weihnachtsdeko,weihnachtsbaum,christbaumschmuck,dekoration,schneekugel,halloween deko,dekofigur
cookware: pfanne,topf,kochtopf,bratpfanne,topfset,wok
baking-ware: backform,backblech,silikonform,kuchenform,muffinform
tableware: geschirr,tasse,becher,teller,schüssel,trinkglas,besteck,bambusgeschirr
bottle: trinkflasche,thermoskanne,thermosflasche,isolierflasche,thermobecher
knife: messer,küchenmesser,taschenmesser,messerset,klappmesser
kitchen-tool: reibe,schäler,gemüsehobel,dosenöffner,schneidebrett,sahnespender,küchenwaage,küchenhelfer
grill: gasgrill,holzkohlegrill,elektrogrill,kontaktgrill,feuerschale
gas-stove: gaskocher,campingkocher,gasherd,gasbrenner,gaskartusche,lötlampe,gasregler,druckregler
wood-stove: kaminofen,pelletofen,kamin,holzofen
hot-water-bottle: wärmflasche
power-tool: bohrmaschine,akkuschrauber,winkelschleifer,schleifmaschine,werkzeug,werkzeugset,bohrhammer,schraubendreher,hammer,akkubohrer,akkubohrschrauber,bohrschrauber,schlagbohrschrauber,exzenterschleifer
saw: säge,kreissäge,stichsäge,kappsäge,tischkreissäge,säbelsäge
saw-blade: sägeblatt,kreissägeblatt,trennscheibe,schleifscheibe,kettensägescheibe
chainsaw: kettensäge,motorsäge,mini kettensäge,akku kettensäge
brush-cutter-part: freischneider messer,freischneiderkopf,motorsense kopf,fadenkopf,sensenkopf,kettenkopf
garden-tool: rasenmäher,heckenschere,freischneider,laubbläser,rasentrimmer,hochdruckreiniger,mähroboter,häcksler,holzspalter,motorsense
pump-compressor: pumpe,kompressor,wasserpumpe,stromerzeuger,generator,luftpumpe,schweißgerät,wechselrichter
lifting-equipment: seilwinde,kettenzug,spanngurt,hebebühne,zurrgurt,hebeband,rangierwagenheber
screw: betonschraube,schraube,dübel,ankerbolzen
construction-product: wasserhahn,armatur,dämmung,zement,duschkabine,feuerlöscher,rohrverbinder,türschloss,schlauch
glue: kleber,klebstoff,sekundenkleber,alleskleber,montagekleber,epoxidharz,dichtstoff
paint: wandfarbe,sprühfarbe,sprühlack,verdünner,abbeizer,grundierung,acrylfarbe
varnish-coating: holzlack,klarlack,lasur,holzschutz
detergent: reinigungsmittel,waschmittel,rohrreiniger,spülmittel,bleichmittel,weichspüler,backofenreiniger,fleckenentferner,reiniger
disinfectant: desinfektionsmittel,chlortabletten,desinfektionsspray,algizid
descaler: entkalker,rostentferner,kalklöser
windscreen-fluid: scheibenwaschwasser,frostschutzmittel,scheibenfrostschutz,scheibenreiniger,scheibenenteiser,kühlmittel
pest-control: insektizid,insektenspray,mückenschutz,rattengift,unkrautvernichter,mottenkugeln,schädlingsbekämpfung,pflanzenschutzmittel
air-freshener: lufterfrischer,raumspray,raumduft,duftbaum,autoduft
adhesive-tape: klebeband,isolierband,doppelseitiges klebeband
stationery: federmäppchen,kugelschreiber,bleistift,radiergummi,stift,schere,textmarker,aufkleber,mäppchen
book: buch,kinderbuch,babybuch,malbuch,stoffbuch
phone-case: handyhülle,handytasche,handyhalter,schutzhülle
pet-product: hundespielzeug,katzenspielzeug,hundebett,hundeleine,hundehalsband,aquariumheizer,antibellhalsband
food-supplement: nahrungsergänzungsmittel,vitamine,proteinpulver,abnehmpillen,nahrungsergänzung
candy: süßigkeiten,bonbons,schokolade,kaugummi,gelee becher
medical-device: fieberthermometer,blutdruckmessgerät,rollstuhl,kontaktlinsen,rollator,gehhilfe,krücke
sleeping-bag: schlafsack,hängematte,isomatte
tent: zelt,pavillon,campingzelt,markise,dachzelt
money-counter: geldzählmaschine,aktenvernichter,laminiergerät
incense: räucherstäbchen,räucherkegel,weihrauch
textile-dye: textilfarbe,stofffarbe,batikfarbe
window-magnet: magnet,neodym magnet,kühlschrankmagnet,magnete
clock: wecker,wanduhr,radiowecker
game-console: spielkonsole,spielekonsole
learning-tower: lernturm,küchenturm
mirror: spiegel,badspiegel,kosmetikspiegel
glow-stick: knicklicht,knicklichter,leuchtstab
depilatory: enthaarungscreme,kaltwachsstreifen,enthaarungswachs
circuit-breaker: sicherungsautomat,fi-schutzschalter,leitungsschutzschalter
range-hood: dunstabzugshaube
board-game: brettspiel,kartenspiel,gesellschaftsspiel
racket-sport: tennisschläger,federball,tischtennis
`,
  offers: `
spare: ersatzteil,ersatzteile,ersatz,reparatursatz,reparaturset
accessory: zubehor,zubehorset,zubehorteil
hose: -schlauch,gasschlauch
nozzle: duse,diffusor
part thermocouple: thermoelement,zunder,zundkerze
part regulator: druckminderer,druckregler,ventil
filter: filtereinsatz
brush: -burste,seitenburste,seitenbursten,-bursten
part mop: wischtuch,wischpad
part dust-bag: staubbeutel,staubsaugerbeutel
part chain: sagekette,fahrradkette,kette,schwert
engine-part: vergaser,kolben,zylinder,lager,feder,scharnier,zahnrad,luftfilter,zundspule
part electric-part: sicherung,zeitschaltuhr,kondensator,transformator,anzeige
pad: polster,polsterung,ohrpolster
part visor: visier,linse
part tray-part: krumelschublade,bodenplatte,sockel
stopper: stopfen,verschluss,ausguss,sieb
belt: -riemen,gurt,armband
wheel: reifen,rad,schlauch reifen,rolle
part brake: bremsbelag,bremsbelage
battery: -akku,batterie,akkus,ersatzakku,batteriehalter,batteriefach,-akkupack,-batteriepack,-wechselakku,-zusatzakku,bms-platine
charger: -ladegerat,-netzteil,ladestation,ladekabel,steckernetzteil,ladeschale,ladeadapter,reiseadapter,steckeradapter,netzadapter,kfz-ladegerat
cable: -kabel,netzkabel,-ladekabel,-netzstecker,stromkabel,anschlusskabel
remote: fernbedienung
lid: -deckel,topfdeckel
gasket: -dichtung,-dichtungsring,ersatzdichtung
blade: -klinge,-messer,ersatzmesser
attachment: -aufsatz,aufsatze,burstenkopf
hardware: -schrauben,schraubenset,beschlag
part board: platine,steuerplatine
switch: -schalter,knopf,drehknopf
handle: -griff,hebel
part shell: -gehause,gehauseteil
tray: einlegeboden,behalter,korb,kanne,schublade,messbecher
bulb: gluhbirne,leuchtmittel,heizelement
refill: nachfullpack,nachfullung,-patrone,patronen
part wick: docht,dochte
part shade: lampenschirm
part teat: sauger,trinksauger,ersatzsauger
part power-base: basisstation,heizsockel,brotchenaufsatz
part transducer: piezoscheibe,membran
part harness: gurtpolster,gurtsystem,sicherheitsbugel
part starter: seilzugstarter,anreissstarter
part carb: vergasersatz,kraftstofftank,tankdeckel
part glass: glaskanne,mixbehalter
part cells: zellen
part led: led modul
accessory rain: regenverdeck,sonnendach,verdeck
accessory mount: klemmhalter,stativ,handyhalterung
accessory cleaning: reinigungsburste,reinigungsset,entkalker
bundle: schutzblech,gepacktrager,packtasche,klingel,standerfuss
cover: -abdeckung,abdeckhaube,schutzhaube,-hulle,schutzhulle,regenschutz,-bezug,schonbezug,schutzabdeckung
case: -tasche,tragetasche,aufbewahrungstasche,koffer,transportkoffer,etui,-beutel
holder: -halter,wandhalter,-halterung,wandhalterung,stander
film: -schutzfolie,displayschutz,panzerglas,displayschutzfolie
net: moskitonetz,insektenschutz,fusssack,getrankehalter,sonnenschirm
sticker: -aufkleber,aufkleberset
accessory bedding: spannbettlaken,-matratze,himmel,nestchen,bettwasche
cushion: sitzkissen,sitzauflage,-kissen,-einlage,sitzverkleinerer
accessory clothes: puppenkleidung,kleidung
clip: klammer,klemme,schnalle,haken
part feet: fusse,gummifuss,gummifusse,ersatzfuss,saugnapf,saugnapfe
part castor: rollen,laufrolle,laufrollen,ersatzrolle,ersatzrollen
part runner: schubladenschiene,schubladenschienen,auszug
part pull: mobelgriff,mobelgriffe,knauf
part disc: trennscheibe,trennscheiben,schleifscheibe,schleifscheiben,facherscheibe,facherscheiben,schleifpapier,bohrerset,sageblatt,sageblatter
part carbon: kohleburste,kohlebursten
part! side: nur links,nur rechts
accessory soother-holder: schnullerkette,schnullerhalter
part gearbox: getriebe
accessory fluid: kettenol,sagekettenol,schmiermittel,reinigungsmittel,reinigungstabletten,entkalkungstabletten,antibeschlagspray,montagepaste
accessory fuel: gaskartusche,nachfullgas,feuerzeuggas
accessory wear: einlegesohle,einlegesohlen,schnursenkel
accessory party: einladungskarte,einladungskarten
accessory inflator: luftpumpe
accessory patch: flickzeug
accessory sleeve: packsack
accessory holder-only: wandhalterung,magnethalter,magnethalterung
accessory key-ring: schlusselanhanger,anhanger
manual-strong: bedienungsanleitung,gebrauchsanleitung,betriebsanleitung,gebrauchsanweisung,handbuch,-anleitung,aufbauanleitung,montageanleitung,rezeptbuch,kochbuch,schnittmuster,hakelanleitung,reparaturanleitung,werkstatthandbuch,ersatzteilliste,schaltplan
packaging-strong: leerkarton,leerverpackung,leere verpackung,leerer karton,leere box,nur karton,nur verpackung,nur ovp,nur die verpackung,nur die ovp,leere dose,leere flasche,ovp leer,leer ohne inhalt,ohne inhalt,originalverpackung leer,nur originalverpackung
packaging: verpackung,karton,originalverpackung
service: reparaturservice,reparatur,reparaturdienst,montageservice,aufbauservice,installationsservice,mietservice,miete,mieten,zu vermieten,vermietung,verleih,garantieverlangerung,zellentausch,scharfservice,schleifservice,leihen,leihgerat,reparaturannahme,inspektion von
service-word: dienst,kundendienst
wanted: kaufgesuch,suche dringend,ankauf
miniature: miniatur,miniaturen,modellbausatz,puppenhaus,standmodell,modell im massstab,im massstab,spielzeugmodell,nachbildung im miniaturformat
print: kuhlschrankmagnet,blechschild,plakat,kunstdruck,postkarte,werbeanzeige,prospekt,fotodruck,leinwandbild,fototasse
part saddle: -sattel,sattelstutze,sattelstutzen,sattelklemme
part handlebar: lenker,fahrradlenker,-lenkergriff,-lenkergriffe,lenkerband,lenkervorbau
part pedal: -pedale,fahrradpedale,kurbel,tretkurbel,kurbelgarnitur,tretlager,innenlager
part training-wheel: stutzrader,stutzrad
part derailleur: schaltwerk,umwerfer,schalthebel,schaltzug,ritzel,-kettenrad,kettenblatt,kettenblatter,ritzelpaket,freilauf
part spoke: speiche,-speichen,-felge,nabe,radnabe,achse,radachse,schnellspanner,felgenband
part fork: federgabel,vordergabel,stossdampfer,-federbein,gasdruckdampfer,gasdruckfeder
part footrest-peg: fussraste,fussrasten,griptape
accessory bike-light: frontlicht,rucklicht,blinker,bremslicht,reflektoren
accessory bike-lock: kettenschloss,bugelschloss,kabelschloss,scooterschloss,bremsscheibenschloss
accessory bike-carry: fahrradkorb,lenkerkorb,lenkertasche,satteltasche,rahmentasche,sattelbezug,flaschenhalter,fahrradstander,montagestander,fahrradplane,fahrradgarage
part scooter-controller: gashebel,gasgriff,daumengas,motorsteuerung,steuergerat,klapphaken,tachometer
part valve-stem: ventilkappe,ventilkappen,reifenventil,reifenheber,reifenreparaturset,fahrradschlauch,-ersatzreifen,fahrradreifen,autoreifen,vollgummireifen
part moto-part: ruckspiegel,aussenspiegel,seitenspiegel,auspuff,schalldampfer,windschutzscheibe,windschild,kupplung,kupplungshebel,kupplungszug,kuhler
part car-part: wischerblatt,wischerblatter,scheibenwischer,kofferraummatte,kofferraumwanne,sitzbezug,sitzbezuge,lenkradbezug,stossstange,radkappe,radkappen,dachgepacktrager,schmutzfanger,airbagmodul,querlenker,spurstange,kraftstoffpumpe,wasserpumpe,olfilter,innenraumfilter,zahnriemen,keilriemen,lichtmaschine,lambdasonde,gluhkerze
accessory ride-protect: knieschoner,ellenbogenschoner,schonerset,handgelenkschoner,protektorenset,kinnschutz,helmtasche,helmbeutel,helmschloss,helmlicht
part drive-belt: antriebsriemen,-keilriemen,zahnriemen,riemenscheibe,umlenkrolle,spannrolle,schwungrad,kupplungsglocke,antriebsrad
part bolt-small: unterlegscheibe,unterlegscheiben,muttern,niete,nieten,dubel,distanzstuck,distanzhulse,splint,sicherungsring,-kugellager,gleitlager,scherbolzen,bolzen
part mower-part: mahmesser,rasenmahermesser,-grasfangkorb,grasfangsack,grasfangbox,mulchkit,mulchkeil,begrenzungskabel,begrenzungsdraht,messerbalken,messerhalter,fadenspule,mahfaden,fadenkopf,trimmerfaden,mahkopf,antriebswelle
part trimmer-line: trimmerspule,ersatzspule,spulendeckel,spulenabdeckung,schultergurt,tragegurt,blasrohr,heckenscherenmesser
part saw-part: fuhrungsschiene,sageschiene,schwertschutz,kettenschutz,kettenspanner,kettenbremse,olpumpe,oldeckel,-ersatzkette,kettenfeile
part generator-part: stator,spannungsregler,kurbelwelle,pleuel,kolbenring,kolbenringe,zylinderkopf,benzinhahn,kraftstoffschlauch,benzinschlauch,dichtungssatz
part chuck: bohrfutter,schnellspannbohrfutter,bohrfutterschlussel,spannzange,spindel,flansch,flanschmutter,spannmutter,bithalter
part tool-bit: bitset,bitsatz,bit-set,bohrer,bohrersatz,lochsage,lochsagen,stichsageblatt,stichsageblatter,sabelsageblatt,sabelsageblatter,kreissageblatt,-sageblatter,hobelmesser,diamantscheibe,diamanttrennscheibe,drahtburste,topfburste,polierscheibe,polierschwamm,polierpad,schleifteller,schleifband,schleifbander,schleifblatt,schleifblatter,fraser,fraserset,schleifpapierset
part tool-guard: schutzabdeckung winkelschleifer,trennschutzhaube,absaughaube,staubabsaugung,zusatzhandgriff,seitengriff,parallelanschlag,fuhrungsschienen,tiefenanschlag,gurtelclip,gurtelhaken,-schutzbugel,messerschutz
part washer-lance: strahlrohr,lanze,schaumkanone,schaumlanze,schaumduse,flachenreiniger,dreckfraser,hochdruckschlauch,hochdruckpistole,schlauchtrommel,schlauchkupplung,schlauchanschluss,schnellkupplung
part ladder-part: leiterfuss,leiterfusse,leitersprosse,leiterkopfsicherung,leitertraverse
part hose-clamp: schlauchschelle,schlauchschellen,abwasserschlauch,ablaufschlauch,zulaufschlauch,saugschlauch,abluftschlauch,luftschlauch,druckluftschlauch,fensterabdichtung,fensterkit,ablaufpumpe,laugenpumpe,ablassventil,ablassschraube
part crisper: frittierkorb,garkorb,-drahtkorb,backblech,grillrost,einsatzkorb,papiereinlage,papiereinlagen,backpapier,silikoneinsatz,silikonkorb,auffangschale,fettauffangschale,fettpfanne
part water-tank: -wassertank,wasserbehalter,wasserfilter,wassertankdeckel,schwimmerventil,filterpatrone,-wasserfilterpatrone
part coffee-part: filterkorb,filtereinsatz kaffee,kaffeefilter,filtertuten,papierfilter,tropfstopp,bruhgruppe,bruheinheit,dampfduse,milchbehalter,milchschlauch,kapselhalter,kapselbehalter,nachfullkapsel,kaffeekapseln,tamper,tresterbehalter,bohnenbehalter,duschsieb,ersatzkanne,thermoskanne ersatz
part blender-part: mixbecher,mixkrug,mixaufsatz,standmixerkrug,messereinsatz,messereinheit,knethaken,-ruhrbesen,schneebesen,flachruhrer,-schneebesen,raspelscheibe,schneidscheibe,reibescheibe,zerkleinerer aufsatz,stossel,stopfer,saftpressenaufsatz,mitnehmer,antriebskupplung,ruhrschussel,lochscheibe,forderschnecke,smoothie becher,smoothiebecher
part toaster-part: brotchenrost,waffelplatte,waffelplatten,grillplatte,grillplatten,wechselplatte,wechselplatten,drehteller,glasteller,mikrowellenteller,rollenring,drehkreuz,turdichtung,backofenrost,backofendichtung,kuhlschrankdichtung
part cooker-part: innentopf,inneneinsatz,kochtopfeinsatz,uberdruckventil,sicherheitsventil,druckventil,dampfeinsatz,dampfkorb,topfgriff,pfannengriff,stielgriff,deckelknopf,deckelgriff
part kettle-part: kalkfilter,kalkschutzfilter,wasserkocherdeckel,wasserkocherfilter,-entkalkerpulver
part iron-part: bugelsohle,-bugelsohlenschutz,dampfschlauch,antikalkkartusche,antikalkkassette,bugelbrettbezug,bugelhandschuh,bugelunterlage
part vacuum-part: bodenduse,fugenduse,polsterduse,turboburste,turboduse,burstenrolle,-burstenwalze,saugrohr,teleskoprohr,verlangerungsrohr,staubbehalter,staubbox,schmutzbehalter,motorschutzfilter,abluftfilter,vorfilter,-filterset,wischtucher,wischbezug,wischpads,hauptburste,parkettduse,matratzenduse,-staubfilterbeutel
part fridge-part: gemuseschublade,turfach,flaschenfach,gefrierschublade,eierablage,verdampfer,besteckkorb,spruharm,oberkorb,unterkorb,waschmittelschublade,turmanschette,flusensieb,flusenfilter,pumpenfilter,turgriff,turscharnier,bedienblende
part hood-part: fettfilter,aktivkohlefilter,kohlefilter,geruchsfilter,metallfettfilter,ventilatorflugel,lufterrad,lufterflugel,-schutzgitter,frontgitter,geblaserad,geblasemotor,laufrad pumpe,impeller
part heater-part: heizstab,heizspirale,heizwendel,quarzrohr,quarzstab,halogenrohr,heizrohr,kippschalter,brennerkopf,brennerdeckel,brennerrohr,zundmodul,zundelektrode,ofenrohr,rauchrohr,ofenscheibe,kaminscheibe,ofendichtung,dichtschnur,-feuerrost,aschekasten,aschenkasten,schamottstein,schamottsteine,vermiculiteplatte,gluhstrumpf,brenntopf
part humidifier-part: verdunsterfilter,verdunstermatte,befeuchterfilter,wattestabchen filter,filterstabchen,nebelduse,entmineralisierungskartusche,aromapad,aromapads,duftpad
accessory consumable-water: nachfuller,nachfullflasche,duftnachfuller
accessory appliance-clean: entkalkerflussigkeit,flussigentkalker,entkalkungsmittel,reinigungstucher,reinigungstuch,reinigungsspray,reinigungsflussigkeit,pflegeset,pflegeol,pflegemittel,mikrofasertuch,flaschenburste,reinigungsstabchen,-reinigungspinsel
part grill-part: grillroste,-gussrost,warmhalterost,flammenverteiler,brennerabdeckung,seitenkocher,kohlekorb,kohlerost,fettschale,fettauffangbehalter,deckelthermometer,drehspiess,gasadapter,kartuschenadapter,topfstander,topftrager,windschutz kocher,tropfschale
accessory grill-use: grillzange,grillburste,grillmatte,grillmatten,grillabdeckung,grillhaube,raucherchips,holzpellets,anzunder,grillanzunder,anzundkamin,stechkartusche
part lamp-part: lampenfassung,lampensockel,lampenfuss,led-treiber,ledtreiber,led treiber,vorschaltgerat,trafo,-transformator,lampenabdeckung,lampenglas,-ersatzglas,glasschirm,-leuchtmittel,verbindungskabel,verbindungsstecker,ersatzlampchen,ersatzbirnen
accessory candle-use: kerzenloscher,dochtschere,kerzenwachs,kerzenform,feuerzeugbenzin,feuerstein,feuersteine,feuerzeughulle,lampenol
part screen-part: displayeinheit,-batteriefachdeckel,-batteriedeckel,akkudeckel,backcover,sim-schlitten,ladebuchse,flexkabel,flachbandkabel,kameramodul,tastenkappen,kuhlkorper,-warmeleitpaste
part audio-part: ohrpolster,ohrstopsel aufsatz,ohrpassstucke,ohradapter,ohrbugel,kopfbugel,kopfbugelpolster,kopfhorerkabel,mikrofonschaumstoff,mikrofonschutz,popschutz,tonabnehmer
part watch-part: uhrenarmband,-ersatzarmband,uhrband,uhrglas,uhrenglas,federsteg,federstege,wechselarmband,dornschliesse,faltschliesse
accessory phone-use: handyhulle,handyhullen,handytasche,klapphulle,tablethulle,-schutztasche,kameraschutz,linsenschutz,sichtschutzfolie,blickschutzfolie,eingabestift,handykette,umhangeband,trageband,tragegurt,handschlaufe,handgelenkschlaufe,handyring,kfz-halterung,autohalterung,laptophulle,laptopstander,tastaturabdeckung,handballenauflage,speicherkarte,-sd-karte,kabelbinder,kabelhalter,kabelclips,kabelorganizer
part printer-part: tintenpatrone,-druckerpatrone,druckerpatronen,tonerkartusche,druckkopf,trommeleinheit,nachfulltinte,papierfach,einzugsrolle,etikettenrolle,etikettenrollen,thermopapier,papierrolle,papierrollen,druckplatte,druckbett,hotend
part drone-part: propellerschutz,rotorschutz,landegestell,gimbalschutz,rotorblatt,rotorblatter,heckrotor,motorarm,flugakku,servo,getriebesatz,karosserie
part camera-part: objektivdeckel,-gegenlichtblende,kameragurt,kamerahalterung,schnellwechselplatte,montageplatte,augenmuschel,uv-filter,blitzdiffusor
part monitor-part: manschette,-oberarmmanschette,blutdruckmanschette,elektrode,elektroden,elektrodenpads,elektrodenkabel,gelpads,teststreifen,lanzetten,messspitzenhulle,schutzhullen thermometer,mundstuck,inhaliermaske,luftschlauch inhalator,kopfgurt,massagekopf,massagekopfe,-massageaufsatz,elterneinheit,babyeinheit,sensormatte
part bottle-part: flaschendeckel,flaschengriff,flaschengriffe,schraubring,-trinkhalm,strohhalm,strohhalme,trinkschnabel,trinkaufsatz,anti-kolik-ventil,antikolikventil,bodenventil,brusthaube,brusthauben,brusttrichter,lippenventil,milchbeutel,muttermilchbeutel,muttermilchbehalter,verschlusskappe,verschlussplattchen
part soother-part: schnullerbox,schnullerdose,schnullerband,schnullertasche,schnullerclip,beisskette
part pram-part: vorderrad,hinterrad,vorderrader,hinterrader,-ersatzrad,ersatzrader,schwenkrad,sportsitz,sitzeinheit,mitfahrbrett,buggyboard,babyschalenadapter,autositzadapter,-schutzbugelbezug,handgriffbezug,griffbezug,-sitzbezug,-ersatzbezug,einkaufskorb kinderwagen,kinderwagenhaken,kinderwagentasche,kinderwagenorganizer,buggytasche,-sonnenverdeck,windabweiser,handmuff,kinderwagenhandschuhe,winterfusssack,-regenhaube,kinderwagenbezug
part seat-part: sitzeinlage,neugeboreneneinsatz,neugeboreneneinlage,kopfkissen kindersitz,kopfpolster,gurtschloss,-gurtpolster,gurtschoner,isofix-basis,isofixbasis,isofix basis,-isofix-station,einfuhrhilfen,-sitzschutz,autositzunterlage,sitzunterlage,rucksitzspiegel,ruckenlehnenschutz,gurtverlangerung,gurtadapter
part chair-part: essbrett,-essbrettchen,hochstuhltablett,hochstuhlkissen,hochstuhlauflage,sitzverkleinerer hochstuhl,fussbrett,sitzbrett,hosentragergurt
accessory cot-use: bettlaken,laken,-spannlaken,-spannbetttuch,bettumrandung,bettschlange,-nestchen,mobilehalter,betthimmel,himmelstange,bettbeine,bettfusse,bettpfosten,-matratzenschoner,-matratzenbezug,-matratzenauflage,matratzenschutz,kissenbezug,kissenbezuge,bettbezug,wickelauflage,wickelauflagenbezug,stillkissenbezug
accessory baby-care: windeleimer nachfullkassette,nachfullkassette,nachfullkassetten,topfcheneinlage,badewannenstander,badewannengestell,tragecover,sabberschutz,nuckelpads,verlangerungsset,verlangerungsteil,treppenadapter,-gelanderadapter,y-spindel,klemmschraube,wandschalen,eckenschutz,kantenschutz,schubladensicherung,schrankschloss,steckdosenschutz
accessory toy-part: puppenschuhe,puppenperucke,puppenstander,puppenkleid,puppenkleider,puppenbettwasche,erweiterungsset,erweiterungspack,schienenset,zusatzschienen,schleimaktivator,glitzerpulver,seifenblasenlosung,ballonstander,ballongewicht,schaumstoffpfeile,softdarts,dartpfeile nachfull,ersatzpfeile,-ersatzkugeln,zusatzkarten
part outdoor-toy: sprungtuch,-sprungmatte,randabdeckung,federabdeckung,-ersatznetz,netzstangen,netzpfosten,schaumstoffrohr,trampolinleiter,bodenanker,windsicherung,schaukelsitz,schaukelhaken,schaukelseil,schaukelseile,poolfolie,poolabdeckung,solarfolie,solarplane,bodenplane,unterlegplane,bodenfolie,filterkartusche,filterkartuschen,poolpumpe,sandfilterpumpe,poolchemie,teststreifen pool,hangemattengurt,hangemattengestell,tornetz,basketballnetz,korbnetz,sandkastenabdeckung
part tent-part: heringe,zeltheringe,zeltstange,zeltstangen,abspannseil,abspannleine,abspannleinen,innenzelt,aussenzelt,uberzelt,zeltunterlage,zeltteppich,-ersatzdach,dachplane,pavillondach,-ersatzbezug,sandsacke,gewichtsplatten,schirmhulle,sonnenschirmhulle,schirmbezug,kurbelgriff,markisenstoff,markisenkurbel,-eckverbinder,verbindungsstuck,gewachshausfolie
part furniture-part: gasdruckfeder burostuhl,armlehnenpolster,-armauflagen,-fusskreuz,stuhlgleiter,-stuhlrollen,stuhlhusse,stuhlhussen,couchbezug,sofafusse,mobelfuss,mobelfusse,mobelgleiter,filzgleiter,tischbein,tischbeine,schubladenfront,schubladenblende,schubkasten,zusatzboden,bodentrager,regaltrager,regalhalter,schrankgriff,topfscharnier,topfband,turdampfer,kippsicherung,wandbefestigung,exzenterschrauben,exzenterverbinder,beschlagset,schrankture,schrankturen
part care-part: scherkopf,-scherkopfe,scherfolie,-schermesser,schneidsatz,rasierkopf,kammaufsatz,kammaufsatze,fuhrungskamm,aufsteckkamm,distanzkamm,stylingaufsatz,-diffusoraufsatz,aufsteckburste,-aufsteckbursten,zahnburstenkopf,zahnburstenkopfe,-burstenkopfe,ersatzduse,ersatzdusen,epilierkopf,epilieraufsatz,lampenkartusche,hornhautrolle,rollenkopf,ersatzrollenkopf,nagelfraser bits,schleifkappen,schleifhulsen,uv-rohre,uv-lampen ersatz,wachseinsatz,nadelmodul,nadelmodule,tattoonadeln,tattoo-nadeln,ubungshaut,transferpapier,fussschalter,fusspedal,pumpkopf,pumpspender,spruhkopf,pipettenflasche,puderquaste,nachfulldose,hitzeschutzhandschuh,hitzematte,pinselreiniger
accessory jewel-use: ringbox,ringschachtel,ohrstecker verschluss,ohrringverschluss,ohrringstopper,verlangerungskette,kettenverlangerung,ringgrossen,silberputztuch,poliertuch,schmuckreiniger,schmuckstander,-schmuckbeutel
accessory shoe-wear: schuhspray,impragniermittel,schuhspanner,schuhloffel,spikes schuhe,fersenpolster,fersenkissen,schuhbeutel,schuhanhanger,-schnursenkel,aufnaher,bugelbild,ersatzknopfe,kleiderhulle,kleidersack
accessory pet-part: filterschwamm,filterwatte,filtermedium,filtermaterial,ausstromer,ausstromerstein,luftschlauch aquarium,heizstab aquarium,aquarienkies,wasseraufbereiter,streumatte,streuschaufel,kafigwanne,brunnenfilter,-trinkbrunnenfilter,kratzpappe,sitzstange,empfangerhalsband
part luggage-part: kofferrollen,kofferrad,kofferrader,koffergriff,kofferhulle,kofferschutzhulle,koffergurt,rucksackhulle,trinkschlauch
part vape-part: verdampferkopf,verdampferkopfe,ersatzpod,mundstuck vape,tankglas
part mask-part: filtereinlage,filtereinlagen,partikelfilter,maskenband,maskenhalter,maskenhalterung,maskenbox,nasenpads,brillenetui,brillenputztuch,bugel brille
part fix-part: montageset,montagesatz,befestigungsset,befestigungssatz,befestigungsmaterial,montagerahmen,montagebugel,-befestigungsplatte,wandplatte,wandbefestigungsset,klebepads,klebepad,-klemmhalterung,rohrschelle,deckenhalter,-deckenhalterung,verlangerungsstange,brauseschlauch,duschschlauch,perlator,mischkartusche,spulventil,fullventil,wc-sitz scharnier,ersatzschlussel,schliesszylinder,schliessblech,-wandhalter,deckenmontage
`,
  colours: `
black: schwarz,schwarze,schwarzer,schwarzes
white: weiß,weiss,weiße,weißer,weißes
grey: grau,graue,anthrazit
silver: silber,silbern
rose-gold: roségold
red: rot,rote,roter,rotes
burgundy: weinrot
blue: blau,blaue,blauer,blaues,hellblau
navy: marineblau,dunkelblau
turquoise: türkis,petrol
green: grün,grüne,grüner,grünes,oliv
yellow: gelb,gelbe,gelber,gelbes
pink: rosa,rosafarben
purple: lila,violett
brown: braun,braune,brauner,braunes
beige: creme farben,elfenbein
transparent: durchsichtig
multicolour: bunt,mehrfarbig
`,
  modifiers: `
neu, ab geburt, geburt, neue, neuer, neues, neuwertig, gebraucht, gebrauchte, gebrauchter, wie neu, top zustand, guter zustand, sehr gut, zustand,
gut, sehr, erhalten, ovp, originalverpackt, in ovp, neu ovp, versiegelt, ungeoffnet, unbenutzt, kaum benutzt, generaluberholt, refurbished,
vorfuhrmodell, aussteller, rechnung, mit rechnung, garantie, jahre, jahren, jahr, ab, bis, monate, monaten, alter, erwachsene, kinder, kind,
kleinkind, kleinkinder, baby, babys, neugeborene, jungen, junge, madchen, damen, herren, frauen, manner, jugend, jugendliche, senioren, familie,
anfanger, profi, profis, unisex, haus, haushalt, zuhause, buro, kuche, schlafzimmer, wohnzimmer, badezimmer, bad, esszimmer, flur, garten, terrasse,
balkon, garage, werkstatt, keller, innen, aussen, innenraum, aussenbereich, camping, reise, reisen, urlaub, unterwegs, wandern, sport, strand, stadt,
alltag, sommer, winter, fruhling, herbst, weihnachten, geburtstag, kunststoff, metall, stahl, edelstahl, aluminium, alu, holz, massivholz, buche,
eiche, kiefer, bambus, glas, keramik, baumwolle, leder, silikon, gummi, stoff, gross, grosse, grosser, grosses, klein, kleine, kleiner, kleines,
mittel, mini, kompakt, kompakte, kompakter, schmal, hoch, lang, kurz, breit, schwer, leicht, leichte, leichter, leichtes, extra, doppelt, einzeln,
zweifach, dreifach, stuck, stk, er set, set, sets, satz, paar, modell, modelle, version, ausfuhrung, serie, typ, design, stil, art, farbe, farben,
farblich, bunt, matt, glanzend, transparent, klar, gestreift, modern, moderne, moderner, modernes, klassisch, klassische, klassischer, schick, edel,
schon, schone, schoner, schones, suss, susse, hubsch, elegant, elegante, eleganter, stabil, stabile, stabiler, stabiles, robust, robuste, robuster,
robustes, weich, weiche, weicher, hart, sicher, sichere, sicherer, bequem, bequeme, bequemer, einfach, einfache, praktisch, praktische, praktischer,
stark, starke, starker, starkes, leistungsstark, leistungsstarke, leistungsstarker, leise, leiser, schnell, schnelle, schneller, sofort, automatisch,
automatische, automatischer, elektrisch, elektrische, elektrischer, elektrisches, elektro, digital, digitale, digitaler, kabellos, kabellose,
kabelloser, kabelgebunden, aufladbar, aufladbare, akkubetrieben, batteriebetrieben, solar, usb, led, bluetooth, wlan, app, tragbar, tragbare,
tragbarer, tragbares, klappbar, klappbare, klappbarer, klappbares, faltbar, faltbare, faltbarer, faltbares, zusammenklappbar, verstellbar,
verstellbare, verstellbarer, verstellbares, hohenverstellbar, hohenverstellbare, einstellbar, abnehmbar, abnehmbare, waschbar, waschbare,
wasserdicht, wasserdichte, wasserfest, spritzwassergeschutzt, staubdicht, rutschfest, rutschfeste, hitzebestandig, umweltfreundlich, bio, naturlich,
naturliche, vegan, atmungsaktiv, belufted, beluftet, gepolstert, reflektierend, aufblasbar, drehbar, drehbare, schwenkbar, dimmbar, dimmbare,
dimmbarer, programmierbar, flexibel, magnetisch, fernbedienbar, interaktiv, freistehend, wandmontiert, rund, runde, runder, rundes, eckig, eckige,
quadratisch, oval, flach, flache, flacher, warm, warmweiss, kaltweiss, tageslichtweiss, hell, helle, heller, dunkel, energiesparend, stufenlos,
mehrstufig, multifunktional, universal, geprueft, gepruft, zertifiziert, tuv, original, echt, exklusiv, limitiert, sonderedition, sofort lieferbar,
lieferbar, versand, versandkostenfrei, kostenlos, kostenloser, gratis, schnellversand, blitzversand, dhl, abholung, lager, auf lager, angebot,
aktion, sale, gunstig, gunstige, gunstiger, rabatt, reduziert, geschenk, geschenkidee, top, super, toll, tolle, toller, perfekt, ideal, beliebt,
neuheit, neueste, neuester, aktuell, hochwertig, hochwertige, hochwertiger, hochwertiges, premium, qualitat, leistung, stufen, stufe, funktionen,
funktion, gange, gang, geschwindigkeit, geschwindigkeiten, grosse s, grosse m, grosse l, gr, groesse, reichweite, kmh, km, strassenzulassung,
mit strassenzulassung, verschiedene, vers, pflege, pflegend, gesicht, korper, haut, tag, nacht, gerat, artikel, produkt, marke, der, die, das, den,
dem, des, ein, eine, einem, einen, einer, und, oder, mit, ohne, fur, von, vom, im, am, zum, zur, zu, aus, bei, auf, nach, vor, nicht, nur, auch, sie,
ihr, ihre, alle, alles, inkl, inklusive,
schlank, extern, externer, externe, externes, silberfarben, goldfarben, kupferfarben, naturfarben, zweifarbig, nacken, schulter, rucken, bauch, fusse,
knie, hufte, hase, einhorn, dino, sterne, mond, herz, blumen, tiere, tiermotiv, prinzessin, feuerwehr, schule, kindergarten, ostern, einschulung,
taufe, hochzeit, pool, gewerbe, gastro, sehr guter zustand, selbstabholung, versand moglich, privatverkauf, mwst, jahre garantie, lagerware,
restposten, b ware, vorfuhrgerat, platzsparend, spulmaschinenfest, bruchsicher, stossfest, kratzfest, auslaufsicher, gerauscharm, stromsparend,
abschaltautomatik, uberhitzungsschutz, netzbetrieb, manuell, einsteiger, heimwerker, stubenrein, personen, sitzer, teilig, stufig, lagig, turig,
flammig, motorig, gesteppt, wattiert, gefuttert, bestickt, bedruckt, kuschelig, flauschig, hypoallergen, allergikergeeignet, oeko tex, naturkosmetik,
sensitiv, empfindliche haut, sitzhohe, liegeflache, traglast, kg belastbar, tief, extra lang, xxl, riesig, stammkunden, markenware, ohne bohren,
bohren, klemmfix, im set, vorratspack, doppelpack, dreierpack, sparpack, grosspackung,
wenn, durch, je, sowie, bzw, als, wie, dein, unser, mein, noch,
beton, zerstauber, mit dach,
pulsmesser, schrittzahler,
komplett, knetend, beheizt, katzen, hunde, katze, hund, schussel edelstahl,
gruppe, benzin, isoliert
`,
};
