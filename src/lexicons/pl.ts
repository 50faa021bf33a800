import type { MatchLexicon } from "../match/index.ts";

/** Words of Polish with their English. */
export const pl: MatchLexicon = {
  language: "pl",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: grzejnik elektryczny,piecyk elektryczny,ogrzewacz pomieszczeń
fan heater, blower heater, heat blower: termowentylator,farelka,farelki,dmuchawa grzewcza
oil-filled radiator, oil radiator, oil heater: grzejnik olejowy,kaloryfer olejowy
convector heater, convection heater, panel heater: grzejnik konwektorowy,konwektor,konwektora
infrared heater, halogen heater, quartz heater, radiant heater: promiennik podczerwieni,grzejnik halogenowy,promiennika podczerwieni
patio heater, outdoor heater, terrace heater: ogrzewacz tarasowy,parasol grzewczy,grzejnik tarasowy
electric blanket, heated blanket, heated throw: koc elektryczny,koc grzewczy,koca elektrycznego
electric mattress pad, heated underblanket, heated mattress pad: prześcieradło elektryczne,podkład grzewczy,mata grzewcza na łóżko
heated carpet, heating mat, heated floor mat: dywan grzewczy,mata grzewcza,dywanik grzewczy
heating pad, heat pad, electric heating pad: poduszka elektryczna,poduszka rozgrzewająca,poduszki elektrycznej
foot warmer, heated foot muff, electric foot warmer: ogrzewacz do stóp,ogrzewacz stóp,podgrzewacz do stóp
hand warmer, rechargeable hand warmer, pocket warmer: ogrzewacz do rąk,ogrzewacz rąk,ogrzewacze do rąk
hot water bottle, hot water bag: termofor,termofora,worek na gorącą wodę
heated clothing, heated vest, heated jacket, heated gloves: kamizelka podgrzewana,kurtka podgrzewana,rękawice podgrzewane
electric fireplace, electric stove heater: kominek elektryczny,kominka elektrycznego
bathroom heater, towel warmer, heated towel rail: grzejnik łazienkowy,suszarka łazienkowa elektryczna,grzejnik drabinkowy
kerosene heater, paraffin heater, oil stove: piec naftowy,grzejnik naftowy,piecyk naftowy
diesel heater, parking heater, diesel air heater: ogrzewanie postojowe,nagrzewnica diesla,ogrzewania postojowego
industrial heater, construction heater, garage heater: nagrzewnica,nagrzewnica elektryczna,nagrzewnicy
gas heater, propane heater, portable gas heater, cabinet heater: piecyk gazowy,grzejnik gazowy,promiennik gazowy,nagrzewnica gazowa
wood stove, wood burning stove, log burner, pellet stove: piec na drewno,piec wolnostojący,piecyk na pellet,koza kominkowa
water heater, electric water heater, instantaneous water heater: podgrzewacz wody,bojler elektryczny,podgrzewacza wody,terma elektryczna
immersion heater, travel immersion heater: grzałka nurkowa,grzałka turystyczna,grzałka do wody
aquarium heater, fish tank heater: grzałka akwariowa,grzałka do akwarium,grzałki akwariowej
electric fan, standing fan, pedestal fan, desk fan: wentylator,wentylatora,wiatrak stojący,wentylator stojący
portable fan, handheld fan, neck fan, mini fan: wentylator przenośny,wiatraczek ręczny,wentylator na szyję
ceiling fan, ceiling fan light: wentylator sufitowy,wentylatora sufitowego
air conditioner, portable air conditioner, window air conditioner: klimatyzator,klimatyzatora,klimatyzator przenośny
air cooler, evaporative cooler: klimator,klimatora,schładzacz powietrza
dehumidifier, dehumidifiers: osuszacz powietrza,osuszacza powietrza,pochłaniacz wilgoci
humidifier, air humidifier, ultrasonic humidifier: nawilżacz powietrza,nawilżacza powietrza
air purifier, air cleaner, ioniser, ionizer: oczyszczacz powietrza,oczyszczacza powietrza,jonizator
aroma diffuser, essential oil diffuser, oil diffuser: dyfuzor zapachów,dyfuzor zapachowy,dyfuzor olejków
refrigerator, fridge, fridge freezer, mini fridge: lodówka,chłodziarka,lodówki,lodówko-zamrażarka
freezer, chest freezer, deep freezer: zamrażarka,zamrażarki,zamrażalka
car fridge, cool box, car refrigerator, portable fridge: lodówka samochodowa,lodówka turystyczna,lodówki samochodowej
wine cooler, wine fridge, wine cellar cabinet: chłodziarka do wina,lodówka na wino,winiarka
ice maker, ice machine, ice cube maker: kostkarka,kostkarka do lodu,wytwornica lodu
ice cream maker, gelato machine: maszynka do lodów,maszyna do lodów
electric kettle, kettle, water kettle, travel kettle: czajnik elektryczny,czajnik bezprzewodowy,czajnika elektrycznego
stovetop kettle, whistling kettle, tea kettle: czajnik z gwizdkiem,czajnik na gaz
coffee maker, coffee machine, drip coffee maker, filter coffee machine: ekspres do kawy,ekspres przelewowy,ekspresu do kawy
espresso machine, espresso maker, espresso coffee machine: ekspres ciśnieniowy,ekspres kolbowy,ekspres kapsułkowy
moka pot, stovetop espresso maker: kawiarka,kawiarki,kafetiera
french press, coffee press, cafetiere: zaparzacz tłokowy,praska francuska,zaparzacz do kawy
coffee grinder, electric coffee mill: młynek do kawy,młynka do kawy
milk frother, milk foamer: spieniacz do mleka,spieniacz mleka,spieniacza do mleka
toaster, bread toaster: toster,opiekacz,tostera,opiekacz do chleba
sandwich maker, sandwich toaster, panini press, contact grill: opiekacz do kanapek,toster do kanapek,grill kontaktowy
waffle maker, waffle iron: gofrownica,gofrownicy,maszyna do gofrów
mini oven, toaster oven, tabletop oven, countertop oven: piekarnik elektryczny mini,minipiekarnik,piekarnik nastawny
oven, electric oven, built-in oven, wall oven: piekarnik,piekarnika,piekarnik do zabudowy
microwave oven, microwave: kuchenka mikrofalowa,mikrofalówka,mikrofalówki,mikrofala
air fryer, hot air fryer, airfryer: frytkownica beztłuszczowa,frytkownica powietrzna,frytownica beztłuszczowa
deep fryer, electric fryer, deep fat fryer, turkey fryer: frytkownica,frytownica,frytkownicy
rice cooker, electric rice cooker: ryżowar,urządzenie do gotowania ryżu,ryżowaru
pressure cooker, stovetop pressure cooker: szybkowar,szybkowaru,garnek ciśnieniowy
multicooker, multi-cooker, electric pressure cooker, instant pot: wolnowar ciśnieniowy,szybkowar elektryczny,multicookera
slow cooker, crock pot, crockpot: wolnowar,wolnowaru,garnek do wolnego gotowania
food steamer, electric steamer, steam cooker: parowar,parowaru,urządzenie do gotowania na parze
egg cooker, egg boiler: jajowar,jajowaru,urządzenie do gotowania jajek
electric frying pan, electric skillet, electric griddle, hot plate grill: patelnia elektryczna,grill elektryczny,patelni elektrycznej
raclette grill, raclette machine: urządzenie do raclette,grill do raclette
fondue set, fondue pot: zestaw do fondue,garnek do fondue
hot plate, electric hob, portable cooktop, single burner: kuchenka elektryczna,płyta elektryczna,kuchenki elektrycznej
induction cooker, induction hob, induction cooktop: płyta indukcyjna,kuchenka indukcyjna,płyty indukcyjnej
electric range, cooker, electric cooker, kitchen range: kuchnia elektryczna,kuchnia wolnostojąca,kuchenka z piekarnikiem
blender, table blender, smoothie maker, personal blender: blender kielichowy,mikser kielichowy,blendera kielichowego
hand blender, stick blender, immersion blender: blender ręczny,żyrafa kuchenna,blendera ręcznego
hand mixer, electric whisk, electric egg beater: mikser ręczny,miksera ręcznego,trzepaczka elektryczna
stand mixer, kitchen machine, dough mixer: robot planetarny,mikser planetarny,miesiarka
food processor, food chopper, mini chopper: robot kuchenny,malakser,rozdrabniacz kuchenny
meat grinder, meat mincer: maszynka do mięsa,maszynki do mięsa,wilk do mięsa
food slicer, meat slicer, electric slicer: krajalnica,krajalnicy,krajalnica do wędlin
mandoline slicer, vegetable slicer, vegetable chopper: szatkownica,krajalnica do warzyw,szatkownica do warzyw
juicer, juice extractor, citrus juicer: sokowirówka,wyciskarka do soków,wyciskarka wolnoobrotowa
bread maker, bread machine: wypiekacz do chleba,automat do chleba,automat do pieczenia chleba
popcorn maker, popcorn machine: maszyna do popcornu,urządzenie do popcornu
cotton candy machine, candy floss maker: maszyna do waty cukrowej
food dehydrator, dehydrator, fruit dryer: suszarka do grzybów,suszarka spożywcza,dehydrator spożywczy
soy milk maker, soup maker, soymilk machine: urządzenie do mleka sojowego,urządzenie do mleka roślinnego
yogurt maker, yoghurt maker: jogurtownica,jogurtownicy
soda maker, carbonator, sparkling water maker: saturator do wody,saturatora,syfon do wody
cream whipper, whipped cream dispenser, cream siphon: syfon do śmietany,syfon do bitej śmietany
water dispenser, water cooler, hot water dispenser: dystrybutor wody,dyspenser do wody,dystrybutora wody
vacuum sealer, food vacuum sealer: zgrzewarka próżniowa,pakowarka próżniowa
dishwasher, countertop dishwasher: zmywarka,zmywarki,zmywarka do naczyń
washing machine, clothes washer, front loader washer: pralka,pralki,pralka automatyczna,pralko-suszarka
tumble dryer, clothes dryer, laundry dryer: suszarka do ubrań,suszarka bębnowa,suszarka do prania
cooker hood, range hood, extractor hood, kitchen hood: okap kuchenny,okapu kuchennego,wyciąg kuchenny
vacuum cleaner, cordless vacuum, handheld vacuum: odkurzacz,odkurzacza,odkurzacz bezprzewodowy
robot vacuum, robotic vacuum cleaner, robot cleaner: robot sprzątający,odkurzacz automatyczny,robota sprzątającego
wet and dry vacuum cleaner, shop vac, ash vacuum: odkurzacz przemysłowy,odkurzacz do popiołu,odkurzacz warsztatowy
steam cleaner, steam mop, handheld steam cleaner: parownica,myjka parowa,mop parowy,parownicy
carpet cleaner, carpet washer, spot cleaner: odkurzacz piorący,odkurzacza piorącego,odkurzacz do prania dywanów
pressure washer, high pressure cleaner, power washer: myjka ciśnieniowa,myjki ciśnieniowej,myjka wysokociśnieniowa
steam iron, clothes iron, steam generator iron: żelazko,żelazka,żelazko parowe,generator pary do prasowania
garment steamer, clothes steamer, handheld steamer, travel steamer: parownica do ubrań,steamer do ubrań,parownica ręczna
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: suszarka na pranie,suszarka elektryczna na pranie,suszarka stojąca na pranie
ironing board, folding ironing board: deska do prasowania,deski do prasowania
hair dryer, hairdryer, blow dryer: suszarka do włosów,suszarki do włosów
hair straightener, flat iron, hair iron: prostownica,prostownica do włosów,prostownicy
curling iron, curling wand, hair curler, hair styling brush: lokówka,lokówki,lokówko-suszarka,karbownica
hair clipper, hair trimmer, beard trimmer: maszynka do strzyżenia,trymer do brody,strzyżarka do włosów
electric shaver, electric razor, shaver: golarka,golarki,golarka elektryczna
epilator, hair removal device, ipl hair remover, laser hair remover: depilatora,depilator laserowy
electric toothbrush, sonic toothbrush: szczoteczka elektryczna,szczoteczka soniczna,elektryczna szczoteczka do zębów
water flosser, oral irrigator, dental irrigator: irygator,irygator do zębów,irygatora
nail lamp, uv nail lamp, gel nail dryer, nail dryer: lampa do paznokci,lampa do hybryd,lampy do paznokci
wax heater, wax warmer, depilatory wax heater, paraffin bath: podgrzewacz do wosku,podgrzewacz wosku,parafiniarka
facial steamer, face steamer, beauty device: sauna do twarzy,parownica kosmetyczna
tanning bed, sunbed, solarium, sun lamp: łóżko opalające,opalarka do ciała,kwarcówka
massager, electric massager, neck massager, massage gun: masażer,masażera,pistolet do masażu,urządzenie do masażu
massage chair, massage cushion, shiatsu seat: fotel masujący,fotel do masażu,mata masująca,poduszka masująca
foot massager, foot spa, foot bath: masażer stóp,masażer do stóp,hydromasażer do stóp
tens device, muscle stimulator, ems device: elektrostymulator,stymulator mięśni,elektrostymulatora
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: sterylizator,sterylizator do butelek,sterylizatora
bottle warmer, baby bottle warmer, milk warmer: podgrzewacz do butelek,podgrzewacz do mleka
nebuliser, nebulizer, inhaler device, vaporizer humidifier: nebulizator,inhalator pneumatyczny,nebulizatora
power adapter, power adaptor, ac adapter, power supply: zasilacz,zasilacza,zasilacz sieciowy,zasilacz impulsowy
usb charger, charger, mobile phone charger, wall charger, phone charger: ładowarka,ładowarki,ładowarka sieciowa,ładowarka usb
wireless charger, wireless charging pad, qi charger: ładowarka bezprzewodowa,ładowarka indukcyjna
car charger, in-car charger: ładowarka samochodowa,ładowarki samochodowej
battery charger, car battery charger, lithium battery charger: prostownik do akumulatora,ładowarka do akumulatorów,ładowarka do baterii
ev charger, electric vehicle charger, ev charging cable, wallbox: stacja ładowania,ładowarka do samochodu elektrycznego
power bank, powerbank, portable charger, portable battery: bank energii,ładowarka przenośna,zewnętrzna bateria
portable power station, solar generator, power station: stacja zasilania,przenośna stacja zasilania,stacja energetyczna
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: akumulator litowo-jonowy,bateria litowa,akumulatorek
button battery, coin cell, button cell, coin battery: bateria guzikowa,bateria pastylkowa,baterie guzikowe
solar panel, photovoltaic panel, solar module: panel słoneczny,panel fotowoltaiczny
power inverter, car inverter, solar inverter: przetwornica napięcia,falownik,falownika,przetwornicy
extension lead, extension cord, power cord extension, cable reel: przedłużacz,przedłużacza,przedłużacz bębnowy
power strip, multi-socket, surge protector, multiple socket outlet: listwa zasilająca,rozgałęźnik,listwy zasilającej,listwa przepięciowa
travel adaptor, travel adapter, plug adaptor, plug adapter: adapter podróżny,przejściówka do gniazdka,adapter podróżniczy
smart plug, timer socket, plug-in timer, smart socket: inteligentne gniazdko,gniazdko z wyłącznikiem czasowym,programator czasowy
wall socket, socket outlet, power outlet, electrical outlet: gniazdko elektryczne,gniazdo wtykowe,gniazdka elektryczne
power cable, power cord, mains lead, mains cable: kabel zasilający,przewód zasilający,kabla zasilającego
circuit breaker, residual current device, rcd, rcbo: wyłącznik nadprądowy,wyłącznik różnicowoprądowy,bezpiecznik automatyczny
light fixture, luminaire, ceiling light, pendant light: oprawa oświetleniowa,lampa sufitowa,plafon sufitowy,lampa wisząca
table lamp, desk lamp, bedside lamp, reading lamp: lampka biurkowa,lampa stołowa,lampka nocna
floor lamp, standing lamp, standard lamp: lampa podłogowa,lampa stojąca,lampy podłogowej
led bulb, light bulb, led lamp, led lamp bulb: żarówka,żarówki,żarówka led,świetlówka
led strip, strip light, led strip light, rope light: taśma led,wąż świetlny,taśmy led
lighting chain, string lights, fairy lights, christmas lights: lampki choinkowe,łańcuch świetlny,girlanda świetlna,lampek choinkowych
night light, nightlight, projector night light: lampka nocna dla dzieci,światełko nocne
flashlight, head torch, headlamp: latarka,latarki,latarka czołowa
floodlight, work light, led floodlight, spotlight: naświetlacz,halogen led,naświetlacza,lampa warsztatowa
solar light, solar garden light, garden light: lampa solarna,lampa ogrodowa,lampka solarna
salt lamp, himalayan salt lamp: lampa solna,lampa z soli himalajskiej
lava lamp, decorative lamp: lampa lava,lampa z lawą
grow light, plant lamp, grow lamp: lampa do roślin,lampa do uprawy roślin
heat lamp, infrared lamp, brooder lamp: lampa na podczerwień,lampa grzewcza,kwoka elektryczna
insect killer, bug zapper, mosquito killer lamp, electric fly killer: lampa owadobójcza,lampa na komary,packa elektryczna na muchy
laptop computer, laptop, notebook computer: komputer przenośny
smartphone, mobile phone, cell phone: telefon komórkowy,smartfon,smartfona
television, tv set, smart tv: telewizor,telewizora,telewizory
smartwatch, smart watch, fitness tracker: zegarek inteligentny,opaska sportowa smart,smartwatcha
headphones, earphones, earbuds, wireless earbuds: słuchawki bezprzewodowe,słuchawki,słuchawek
bluetooth speaker, portable speaker, loudspeaker: głośnik bluetooth,głośnik przenośny,głośnika
projector, video projector, beam projector: rzutnik multimedialny,projektor multimedialny,projektora
drone, quadcopter: kwadrokopter,dron z kamerą,drona z kamerą
e-cigarette, electronic cigarette, disposable vape, vape pen: e-papieros,papieros elektroniczny,e-papierosa
dash cam, dashcam, car camera: wideorejestrator,kamera samochodowa,rejestrator jazdy
security camera, ip camera, surveillance camera: kamera monitoringu,kamera do monitoringu
printer, laser printer, 3d printer: drukarka,drukarki
paper shredder, document shredder: niszczarka,niszczarka dokumentów,niszczarki
laminator, laminating machine: laminarka,laminarki,laminator biurowy
laser pointer, laser pen: wskaźnik laserowy,wskaźnika laserowego
electric drill, cordless drill, drill driver, impact drill: wiertarka,wkrętarka,wiertarko-wkrętarka,wiertarki
rotary hammer, hammer drill, demolition hammer: młotowiertarka,młot udarowy,młot wyburzeniowy
angle grinder, grinder tool: szlifierka kątowa,szlifierki kątowej,gumówka
sander, orbital sander, belt sander: szlifierka oscylacyjna,szlifierka mimośrodowa,szlifierka taśmowa
circular saw, mitre saw, table saw, miter saw: pilarka tarczowa,piła tarczowa,ukośnica,pilarki tarczowej
jigsaw, reciprocating saw, sabre saw: wyrzynarka,piła szablasta,wyrzynarki
heat gun, hot air gun: opalarka,opalarki
glue gun, hot glue gun: pistolet do kleju,pistolet klejowy
soldering iron, soldering station: lutownica,lutownicy,stacja lutownicza
welding machine, welder, arc welder: spawarka,spawarki,spawarka inwertorowa
nail gun, nailer, staple gun: gwoździarka,zszywacz tapicerski,gwoździarki
paint sprayer, spray gun: pistolet do malowania,agregat malarski
lawn mower, lawnmower, robotic mower: kosiarka,kosiarki,robot koszący
grass trimmer, strimmer, brush cutter, string trimmer: podkaszarka,kosa spalinowa,wykaszarka,podkaszarki
chainsaw, chain saw, pole saw, mini chainsaw: pilarka łańcuchowa,piła łańcuchowa,piła spalinowa
hedge trimmer, hedge cutter: nożyce do żywopłotu,sekator elektryczny
leaf blower, garden blower: dmuchawa do liści,odkurzacz do liści
garden shredder, wood chipper: rozdrabniacz do gałęzi,rębak,rębaka
log splitter, wood splitter: łuparka,łuparka do drewna,łuparki
generator, power generator, petrol generator: agregat prądotwórczy,agregatu prądotwórczego
water pump, submersible pump, pond pump: pompa do wody,pompa zanurzeniowa,pompa głębinowa
air compressor, compressor, air pump, tyre inflator: sprężarka,kompresor,pompka elektryczna,sprężarki
jack, car jack, trolley jack, axle stand: podnośnik samochodowy,lewarek,podnośnik hydrauliczny
ladder, step ladder, stepladder, telescopic ladder: drabina,drabiny,drabina teleskopowa,drabinka domowa
step stool, folding step stool: podnóżek schodkowy,stopień składany,taboret schodek
chair, office chair, folding chair, dining chair: krzesło,krzesła,krzesło biurowe,fotel biurowy
bar stool: hoker,stołek barowy,krzesło barowe
sofa, sofa bed: kanapa,wersalka,kanapy
bed, bunk bed, bed frame, loft bed: łóżko,łóżko piętrowe,łóżka
mattress, foam mattress, spring mattress: materac,materaca,materace
dresser, chest of drawers, clothing storage unit: szafka z szufladami,komody
wardrobe, bookcase, shelving unit: szafa,regał,szafy,biblioteczka
table, coffee table, folding table: stół,biurko,stolik,stolika
curtain, roller blind, window blind, roman shade: zasłona okienna,firanka,roleta,żaluzja
bedding, duvet, quilt, comforter: kołdra,pościel,kołdry
pillow: poduszka,poduszki,poduszka ortopedyczna,poduszka do spania,poduszka ciążowa,rogal do karmienia
rug, carpet, bath mat: dywan,dywanik łazienkowy,chodnik dywanowy
blanket, throw blanket: koc polarowy,narzuta,pled
candle, scented candle, tea light, tealight: świeca,świeczka zapachowa,świece,świecy
candle holder, candlestick, tealight holder, lantern for candles: świecznik,świecznika,lampion na świece
lighter, cigarette lighter, gas lighter, novelty lighter: zapalniczka,zapalniczki,zapalarka
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: biokominek,biokominka,kominek stołowy
fire pit, fire bowl, outdoor fireplace: palenisko ogrodowe,misa ogniowa,palenisko
barbecue, bbq grill, gas grill, charcoal grill: grill ogrodowy,grill gazowy,grill węglowy
fireworks, sparkler, firecracker: fajerwerki,petarda,zimne ognie
fire extinguisher, fire blanket: gaśnica,koc gaśniczy,gaśnicy
smoke alarm, smoke detector, fire alarm: czujnik dymu,detektor dymu,czujka dymu
carbon monoxide alarm, co alarm, co detector, gas alarm: czujnik czadu,czujnik tlenku węgla,detektor gazu
gas stove, camping stove, portable gas stove, gas cooker: kuchenka gazowa,kuchenka turystyczna,kuchenki gazowej
blow torch, blowtorch, gas torch, kitchen torch: palnik gazowy,palnik kuchenny,wypalarka chwastów
gas boiler, gas water heater: kocioł gazowy,piec gazowy
gas regulator, gas pressure regulator: reduktor gazu,reduktor gazowy
frying pan, skillet, wok: patelnia,patelni,patelnie
saucepan, cooking pot, casserole dish, cookware set: garnek,rondel kuchenny,garnki,garnka
baking tray, bakeware, cake tin, baking mould: blacha do pieczenia,forma do ciasta,tortownica
vacuum flask, thermos flask, insulated bottle: termos,butelka termiczna,kubek termiczny,termosu
kitchen knife, chef's knife, knife set: nóż kuchenny,noże kuchenne,noża kuchennego
knife set: zestaw noży
scented candle: świeca zapachowa
tabletop fireplace, bioethanol fireplace, table fireplace: biokominek,kominek stołowy
sun lounger: leżak,leżak ogrodowy
wok: patelnia wok,wok
lunch box: pojemnik śniadaniowy,śniadaniówka,pudełko śniadaniowe,lunchbox,pojemnik na żywność
shower head: słuchawka prysznicowa,deszczownica,zestaw prysznicowy
bookcase: regał na książki,regał,półka ścienna,półka
parasol: parasol ogrodowy
projector: rzutnik
wardrobe: szafa tekstylna
camping stove: palnik turystyczny,kuchenka turystyczna,kuchenka gazowa turystyczna,kuchenka kempingowa
cutlery set: zestaw sztućców,sztućce,komplet sztućców,pałeczki
step ladder: drabina domowa,drabina,drabina teleskopowa,drabina składana,drabinka domowa,drabina aluminiowa
socket, plug socket: gniazdo elektryczne
sewing machine: maszyna do szycia,overlock
pet feeder: karmnik,karmnik automatyczny
doorbell: dzwonek,dzwonek bezprzewodowy
security camera: kamera ip,kamera monitoring,kamera monitoringu,kamera wifi,kamera zewnętrzna
bathroom scale, body scale: waga łazienkowa
clothes airer, drying rack: suszarka na pranie
curtain: firana
play tent: namiot dla dzieci,tipi dla dzieci,tunel dla dzieci,tunel do zabawy
baby swing: huśtawka dla dzieci
food processor: rozdrabniacz
foot spa: wanienka do stóp,masażer do stóp,brodzik do stóp,hydromasaż stóp
hair pin: wsuwki do włosów,kokówki,szpilki do włosów
hair comb: grzebień,grzebień do włosów
hairpiece: treska,doczepiany kucyk,włosy syntetyczne
hair steamer cap: czepek termiczny,sauna do włosów
hair building fibres: mikrowłókna do włosów,zagęszczacz włosów
hair mascara: kreda do włosów,kolorowy spray do włosów
body glitter: brokat do ciała,brokat do twarzy
brow lamination kit: zestaw do laminacji brwi
eyebrow razor: brzytewka do brwi,trymer do brwi
tweezers: pęseta,pinceta
nail file: pilnik do paznokci,pilniczek
foot file: tarka do stóp,pilnik do stóp,pumeks
cuticle oil: oliwka do skórek,preparat do skórek
nail stickers: naklejki na paznokcie,naklejki wodne na paznokcie
manicure set: zestaw do manicure,zestaw do pedicure
foot cream: krem do stóp,balsam do stóp
cellulite cream: krem antycellulitowy,żel wyszczuplający
breast enhancement cream: krem do biustu,krem ujędrniający biust
lice treatment: preparat na wszy,szampon na wszy,grzebień na wszy
nasal spray: spray do nosa,aerozol do nosa
nasal absorber: sztyft do nosa,inhalator do nosa
eye drops: krople do oczu,sztuczne łzy
sleep mask: maska do spania,opaska na oczy
insect bite cream: żel na ukąszenia,sztyft na ukąszenia
disinfecting wipes: chusteczki dezynfekujące,gaziki alkoholowe
night guard: szyna na zgrzytanie zębami,ochraniacz na zęby nocny
anti-bedsore mattress: materac przeciwodleżynowy
reacher grabber: chwytak,chwytak do śmieci
baby scale: waga niemowlęca
baby towel: ręcznik z kapturkiem,okrycie kąpielowe
baby headband: opaska dla niemowląt,opaska niemowlęca
buggy board: dostawka do wózka
stroller fan: wentylator do wózka
fruit feeder: gryzak do owoców,podajnik do owoców
teething bracelet: bransoletka gryzak,rękawiczka gryzak
white noise machine: szumiś,urządzenie białego szumu,szumiący miś
socket cover: zaślepki do gniazdek,zabezpieczenie gniazdka
toddler wrist link: smycz dla dzieci,opaska przeciw zgubieniu
poncho: ponczo,peleryna przeciwdeszczowa,poncho kąpielowe
rain trousers: spodnie przeciwdeszczowe
overalls: kombinezon roboczy,ogrodniczki robocze,kombinezon ochronny
work trousers: spodnie robocze
cape: peleryna karnawałowa,peleryna superbohatera
ballet shoes: baletki do tańca,buty do tańca
maternity clothes: odzież ciążowa,sukienka ciążowa,biustonosz do karmienia
shapewear: bielizna modelująca,gorset,pas wyszczuplający
sports bra: biustonosz sportowy,stanik sportowy
light-up shoes: świecące buty,buty led
fanny pack: saszetka nerka,saszetka biodrowa
nappy bag: torba dla mamy,torba do przewijania
stethoscope: stetoskop
sweatsuit: komplet dresowy,dres dwuczęściowy
foot mask: maska do stóp,skarpetki złuszczające
hand mask: maska do rąk
corn plasters: plastry na odciski,preparat na odciski
scar gel: żel na blizny,plastry na blizny
stretch mark cream: krem na rozstępy
cough syrup: syrop na kaszel
throat spray: spray do gardła
throat lozenges: pastylki na gardło,tabletki do ssania na gardło
tongue scraper: skrobaczka do języka
interdental brushes: szczoteczki międzyzębowe
dental floss: nić dentystyczna
breast pads: wkładki laktacyjne
nipple shield: osłonki na sutki
nipple cream: krem na brodawki
neck brace: kołnierz ortopedyczny
arm sling: temblak,orteza barku
baby mittens: niedrapki,łapki niemowlęce
baby booties: buciki niechodki,buciki niemowlęce
baby knee pads: nakolanniki dla niemowląt
baby head protector: kask ochronny dla dziecka,plecak ochronny na głowę
pushchair organiser: organizer do wózka,torba do wózka
stroller hook: haczyk do wózka
stroller footmuff: śpiworek do wózka
stroller rain cover: folia przeciwdeszczowa do wózka
bottle drying rack: suszarka do butelek
baby bottle brush: szczotka do butelek dziecięcych
formula dispenser: pojemnik na mleko w proszku
breast milk storage bags: woreczki na pokarm
feeding spoon: łyżeczka dla niemowląt
suction bowl: miseczka z przyssawką
corner guard: osłonki na narożniki,zabezpieczenie rogów
door pinch guard: blokada palców do drzwi
fireplace guard: osłona kominka,barierka do kominka
eyebrow tint: henna do brwi,farbka do brwi
beard dye: farba do brody
hair developer: oksydant,utleniacz do włosów
hair bleach: rozjaśniacz do włosów
ear wax remover: czyścik do uszu
ear candles: świece do uszu
nail clippers: obcinacz do paznokci,cążki do paznokci
nail scissors: nożyczki do paznokci
loafers: mokasyny
high heels: czółenka,szpilki buty
espadrilles: espadryle
beach bag: torba plażowa
gym bag: torba sportowa
drawstring bag: worek na buty
lab coat: fartuch laboratoryjny
medical scrubs: odzież medyczna,bluza medyczna
chef jacket: bluza kucharska
bulletproof vest: kamizelka kuloodporna,kamizelka nożoodporna
airbag vest: kamizelka airbag,kamizelka powietrzna
pelvic floor trainer: trener mięśni dna miednicy
hip trainer: trener bioder,trener ud
kegel balls: kulki gejszy
pill organiser: kasetka na leki,pojemnik na tabletki
nasal strips: plastry na chrapanie,rozszerzacz nosa
mouth tape: taśma na usta
incontinence pads: wkładki urologiczne
incontinence pants: pieluchomajtki
bed pads: podkłady higieniczne
pain relief gel: żel przeciwbólowy
herbal ointment: maść końska,maść rozgrzewająca,maść ziołowa
cooling gel: żel chłodzący,żel na zmęczone nogi
wart remover: preparat na kurzajki,usuwanie brodawek
mole remover: usuwanie pieprzyków
after sun lotion: balsam po opalaniu,mleczko po opalaniu
self-tanning mousse: pianka samoopalająca
perfume atomiser: atomizer do perfum
solid perfume: perfumy w kremie,perfumy w kamieniu
hair perfume: perfumy do włosów,mgiełka do włosów
make-up brush cleaner: płyn do czyszczenia pędzli,myjka do pędzli
make-up organiser: organizer na kosmetyki,kuferek kosmetyczny
bath sponge: gąbka do kąpieli,myjka do ciała,rękawica peelingująca
body brush: szczotka do ciała,szczotka do pleców
menstrual disc: kubeczek menstruacyjny,majtki menstruacyjne
denture box: pudełko na protezę,pudełko na aparat
baby wipe warmer: podgrzewacz do chusteczek
baby tent: namiot dla niemowląt,namiot plażowy dla dziecka
cot sheet: prześcieradło do łóżeczka
high chair cushion: wkładka do krzesełka,poduszka do krzesełka do karmienia
teething biscuits: ciasteczka dla niemowląt,chrupki dla niemowląt
bandana: bandana,bandamka
kimono: kimono,judoga
earmuffs winter: nauszniki zimowe
arm warmers: rękawki ocieplające,ocieplacze na ramiona
christening gown: ubranko do chrztu,sukienka do chrztu
shoelaces: sznurowadła,sznurówki
thermal underwear: bielizna termiczna,bielizna termoaktywna,kalesony
gilet: bezrękawnik,kamizelka pikowana
softshell jacket: kurtka softshell,polar bluza
window shade: roleta dzień noc,roleta rzymska,plisa okienna,żaluzja pionowa,verticale
wall bed: łóżko w szafie,półkotapczan
adult bed rail: barierka do łóżka dla seniora,poręcz do łóżka
furniture anchor: zabezpieczenie mebli przed przewróceniem,pasek do mebli
wallpaper: tapeta ścienna,fototapeta
window film: folia okienna,folia na okno,folia na drzwi
wall sticker: naklejka ścienna,naklejki na ścianę
tiles: płytki ceramiczne,glazura,kafelki
roof window: okno dachowe,świetlik dachowy
sliding door kit: system do drzwi przesuwnych,prowadnica do drzwi przesuwnych
garage door opener: napęd do bramy,automat do bramy garażowej
remote control duplicator: pilot do bramy,pilot kopiujący
door stop: stoper do drzwi,odbojnik do drzwi
window opening restrictor: blokada okna,ogranicznik otwarcia okna
cable railing kit: poręcz schodowa,balustrada,pochwyt
attic stairs: schody strychowe
heat pump: pompa ciepła
heat exchanger: wymiennik ciepła
water tank: zbiornik na wodę,zbiornik na deszczówkę,beczka na deszczówkę
septic pump: pompa do szamba,pompa do brudnej wody
circulation pump: pompa obiegowa,pompa cyrkulacyjna
soap dispenser: dozownik do mydła,dozownik mydła
hand dryer: suszarka do rąk
shower cap: czepek pod prysznic
wreath: wieniec świąteczny,wieniec adwentowy,wianek na drzwi
decorative light: lampka dekoracyjna,oświetlenie dekoracyjne
led panel: panel led,panel sufitowy led
led light curtain: kurtyna świetlna,sople led
light tube: świetlówka,świetlówka led
neon sign: neon ścienny,neon led napis
motion sensor: czujnik ruchu,czujka ruchu
water leak detector: czujnik zalania
voltage tester: próbnik napięcia,tester napięcia,wskaźnik napięcia
stud finder: wykrywacz profili,detektor ścienny
ph meter: miernik ph,ph metr
breathalyser: alkomat,tester trzeźwości
tape measure: miarka zwijana,taśma miernicza
wire stripper: ściągacz izolacji,zaciskarka,szczypce do izolacji
plasterboard lifter: podnośnik do płyt,podnośnik płyt gipsowych
polishing machine: polerka,polerka samochodowa
planer: strug elektryczny,strugarka,grubościówka
sweeper: zamiatarka,szczotka mechaniczna
garden torch: pochodnia ogrodowa,pochodnia
insect trap: lep na muchy,pułapka na muchy,pułapka na osy
filler: szpachla,szpachlówka,masa szpachlowa
headlight restorer: regeneracja reflektorów,zestaw do polerowania lamp
vinyl flooring: panele winylowe,płytki pvc
laminate flooring: panele podłogowe
casement window: okno pcv,okno pvc
patio door: drzwi tarasowe,drzwi balkonowe
stair lift: winda schodowa,krzesełko schodowe
home elevator: winda domowa
patient hoist: podnośnik pacjenta
water softener: zmiękczacz wody
shower filter: filtr prysznicowy
safety valve: zawór bezpieczeństwa
ball valve: zawór kulowy
led driver: zasilacz led,sterownik led
light switch: włącznik światła,łącznik ścienny
dimmer switch: ściemniacz
radon detector: miernik radonu,detektor radonu
geiger counter: licznik geigera
hammer: młotek,młotek ciesielski
sledgehammer: młot dwuręczny
pliers: kombinerki,szczypce,obcęgi
screwdriver: śrubokręt,wkrętak
electric screwdriver: wkrętak akumulatorowy,śrubokręt elektryczny
spanner: klucz płaski,klucz nastawny
allen key: klucz imbusowy
clamp: ścisk stolarski
bench vice: imadło
utility knife: nóż do tapet,nożyk tapicerski
lathe: tokarka
drill press: wiertarka stołowa,wiertarka kolumnowa
grinding disc: tarcza listkowa,tarcza do cięcia metalu
sandpaper: papier ścierny
drill bit: wiertło,wiertła
hole saw: piła otwornicowa
shovel: łopata,szpadel
garden rake: grabie
garden hoe: motyka,wyrywacz chwastów
gardening set: zestaw ogrodniczy,narzędzia ogrodnicze dla dzieci,łopatka ogrodowa
irrigation set: system nawadniania,linia kroplująca
water timer: sterownik nawadniania
garden sprinkler: zraszacz
garden fence: ogrodzenie ogrodowe,przęsło ogrodzeniowe
privacy screen: mata osłonowa na balkon,osłona balkonowa
garden trellis: kratka ogrodowa,podpora do roślin
garden shed: domek narzędziowy,domek ogrodowy
deck box: skrzynia ogrodowa
pergola: pergola,zadaszenie tarasu
carport: wiata samochodowa,garaż namiotowy
garden arch: łuk ogrodowy
bird repeller: odstraszacz ptaków
bird spikes: kolce na ptaki
mole repeller: odstraszacz kretów
algaecide: środek przeciw glonom,algicyd,antyglon
caulk: uszczelniacz akrylowy
tile grout: fuga do płytek
wood polish: pasta do mebli,wosk do mebli
floor polish: pasta do podłóg,nabłyszczacz do podłóg
shoe polish: pasta do butów
washing machine cleaner: środek do czyszczenia pralki
stain remover: odplamiacz
rust remover: odrdzewiacz
label remover: środek do usuwania etykiet
hanging basket: doniczka wisząca,kwietnik wiszący
hose nozzle: pistolet ogrodowy,pistolet do podlewania
firefighting nozzle: prądownica,wąż strażacki
propagator: mini szklarnia,propagator,inspekt
compost bin: kompostownik
barometer: barometr
rain gauge: deszczomierz
door viewer: wizjer do drzwi,judasz drzwi
door closer: samozamykacz
gutter: rynna dachowa,rura spustowa
snow thrower: odśnieżarka
weight loss capsules: kapsułki odchudzające,tabletki na odchudzanie,spalacz tłuszczu
slimming tea: herbata odchudzająca,herbatka na odchudzanie
protein powder: odżywka białkowa,białko serwatkowe,kreatyna,przedtreningówka
collagen powder: kolagen w proszku,kolagen rybi,kolagen do picia
food supplement: suplement diety,multiwitamina,witaminy,żelki witaminowe
fish oil capsules: olej rybi,tran,kapsułki omega 3
probiotics: probiotyk,probiotyki
sleeping aid: melatonina,tabletki na sen
cbd oil: olejek cbd,olej cbd,olej konopny
honey: miód pszczeli,miód manuka,miód
tahini: tahini,tahina,pasta sezamowa
peanut butter: masło orzechowe,masło migdałowe,krem orzechowy
hazelnut spread: krem czekoladowy,krem z orzechów laskowych
mussels: małże,omułki,ostrygi,krewetki
smoked salmon: łosoś wędzony,pstrąg wędzony,tuńczyk w puszce,sardynki
sausage: kiełbasa,salami,szynka,pasztet,kabanosy
minced meat: mięso mielone,burgery wołowe,nuggetsy,filet z kurczaka
cheese: ser żółty,ser kozi,twaróg,ser pleśniowy,ser
breakfast cereal: płatki śniadaniowe,musli,płatki owsiane,granola
biscuits: ciastka,herbatniki,krakersy,wafle ryżowe
crisps: chipsy,popcorn,nachosy
chocolate bar: czekolada,baton czekoladowy,czekoladki,praliny
jelly cups: żelki w kubeczkach,galaretki konjac
sweets: cukierki,żelki,lizaki,guma do żucia
ice cream: lody,sorbet,lody na patyku
jam: dżem,konfitura,marmolada,mus owocowy
spices: przyprawy,mieszanka przypraw,papryka mielona,kurkuma mielona,cynamon mielony
sauce: sos ostry,sos sojowy,pesto,majonez,sos pomidorowy,sos
olive oil: oliwa z oliwek,olej słonecznikowy,olej rzepakowy,olej kokosowy
noodles: makaron,zupka chińska,makaron ryżowy
herbal tea: herbata ziołowa,zielona herbata,czarna herbata,herbata owocowa
ground coffee: kawa mielona,kawa ziarnista,kawa rozpuszczalna,kapsułki do kawy
energy drink: napój energetyczny,sok owocowy,napój gazowany,lemoniada
beer: piwo,wino czerwone,wino białe,wódka,likier
dried fruit: bakalie,suszone owoce,rodzynki,suszone figi,daktyle
seeds mix: nasiona chia,siemię lniane,sezam,słonecznik łuskany
infant formula: mleko modyfikowane,mleko następne,mleko początkowe
baby porridge: kaszka dla niemowląt,kaszka,słoiczek dla niemowląt,mus dla dzieci,kaszka mleczna
mouthwash: płyn do płukania ust,płyn do płukania jamy ustnej,płyn do ust
toothpaste: pasta do zębów,żel do zębów
teeth whitening kit: zestaw do wybielania zębów,paski wybielające,wybielacz do zębów
denture adhesive: klej do protez,tabletki do protez,nić dentystyczna,szczoteczki międzyzębowe
lash curler: zalotka,zalotka do rzęs
make-up brush set: pędzle do makijażu,gąbka do makijażu
make-up set: paleta cieni,zestaw do makijażu,paleta do makijażu
foundation: podkład do twarzy,korektor pod oczy,puder do twarzy,krem bb
blush: róż do policzków,rozświetlacz,bronzer
mascara: tusz do rzęs,eyeliner,kredka do oczu,kredka do brwi,maskara
lipstick: pomadka,szminka,błyszczyk,balsam do ust
face cream: krem do twarzy,krem na dzień,krem na noc,krem pod oczy,krem nawilżający
face serum: serum do twarzy,ampułki do twarzy,serum
body lotion: balsam do ciała,krem do rąk,masło do ciała,mleczko do ciała
hair serum: serum do włosów,olejek do włosów,wcierka do włosów,serum na porost włosów
hair conditioner: odżywka do włosów,maska do włosów
hair dye: farba do włosów,koloryzacja,rozjaśniacz do włosów,szampon koloryzujący
beard oil: olejek do brody,balsam do brody,zestaw do brody
hair gel: żel do włosów,wosk do włosów,lakier do włosów,pianka do włosów,pomada do włosów
face mask: maseczka do twarzy,maseczka w płachcie,płatki pod oczy,maska glinkowa,maseczka
facial cleanser: żel do mycia twarzy,płyn micelarny,tonik do twarzy,peeling do twarzy,pianka do twarzy
shower gel: żel pod prysznic,płyn do kąpieli,sól do kąpieli,kule do kąpieli
soap: mydło,mydło w płynie,mydło w kostce
shampoo: szampon,suchy szampon,szampon do włosów
sunscreen: krem z filtrem,krem przeciwsłoneczny,mleczko do opalania,spray do opalania
deodorant: dezodorant,antyperspirant
perfume: perfumy,woda perfumowana,woda toaletowa,mgiełka do ciała
nail polish remover: zmywacz do paznokci,aceton,usuwacz hybrydy
false nails: sztuczne paznokcie,tipsy,paznokcie press on,naklejki na paznokcie
gel nail kit: zestaw do paznokci,żel budujący,zestaw hybrydowy,akrylożel,zestaw do hybryd
nail polish: lakier do paznokci,lakier hybrydowy,hybryda
false eyelashes: sztuczne rzęsy,przedłużanie rzęs,rzęsy magnetyczne,klej do rzęs
lash lift kit: zestaw do liftingu rzęs,henna do brwi,laminacja brwi,farbka do brwi
tattoo machine: maszynka do tatuażu,zestaw do tatuażu
tattoo ink: tusz do tatuażu,pigment do tatuażu,barwnik do makijażu permanentnego
numbing cream: krem znieczulający,maść znieczulająca
essential oil: olejek eteryczny,olejki eteryczne,olejek lawendowy,olejek z drzewa herbacianego
baby powder: zasypka dla niemowląt,puder dla niemowląt,talk kosmetyczny,zasypka
baby wipes: chusteczki nawilżane,chusteczki dla niemowląt,chusteczki do demakijażu
nappies: pieluchy,pieluchomajtki,pampersy,pieluchy dla dorosłych
tampons: podpaski,tampony,kubeczek menstruacyjny,wkładki higieniczne
cotton buds: patyczki kosmetyczne,płatki kosmetyczne,papier toaletowy,chusteczki higieniczne
razor: maszynka do golenia,golarka,maszynki jednorazowe
electric shaver: golarka elektryczna,maszynka elektryczna do golenia
adhesive plaster: plastry,apteczka,bandaż,taśma kinezjologiczna,apteczka pierwszej pomocy
heat patches: plastry rozgrzewające,plastry przeciwbólowe,plastry detoksykujące
knee brace: stabilizator kolana,pas lędźwiowy,opaska na nadgarstek,stabilizator kostki,prostotrzymacz,orteza kolana
insoles: wkładki do butów,wkładki ortopedyczne,separator palców,aparat na haluksy
compression stockings: pończochy uciskowe,podkolanówki uciskowe,skarpety kompresyjne
walking frame: rollator,balkonik,chodzik dla seniora,laska inwalidzka,podpórka rehabilitacyjna
crutches: kule ortopedyczne,kule inwalidzkie,kule łokciowe
wheelchair: wózek inwalidzki,wózek inwalidzki składany
blood pressure monitor: ciśnieniomierz,ciśnieniomierz naramienny
pulse oximeter: pulsoksymetr,pulsoksymetru
blood glucose meter: glukometr,paski do glukometru
rapid test: test antygenowy,test ciążowy,test owulacyjny
contact lenses: soczewki kontaktowe,kolorowe soczewki,krople do oczu
sex toy: wibrator,zabawka erotyczna,dildo,lubrykant,żel intymny
condoms: prezerwatywy,kondomy
e-liquid: e-liquid,e-papieros,jednorazowy e-papieros,saszetki nikotynowe,liquid do e-papierosów
hookah: fajka wodna,shisha,bongo
insect repellent: środek na komary,spray na komary,szampon na wszy,spray na kleszcze
knife sharpener: ostrzałka do noży,ostrzałka
can opener: otwieracz do puszek
electric grill: grill elektryczny,grill kontaktowy,opiekacz elektryczny
crepe maker: naleśnikarka,naleśnikarka elektryczna
pizza oven: piec do pizzy,opiekacz do pizzy
doughnut maker: maszynka do donutów
chocolate fountain: fontanna czekoladowa,fontanna do czekolady
raclette grill: raclette,grill raclette
pasta maker: maszynka do makaronu,maszyna do makaronu
electric lunch box: podgrzewany lunchbox,lunchbox elektryczny
citrus juicer: wyciskarka do cytrusów,wyciskarka
slow juicer: wyciskarka wolnoobrotowa,sokowirówka
smoothie maker: blender kielichowy,blender osobisty
mini chopper: rozdrabniacz,rozdrabniacz kuchenny
spice grinder: młynek do przypraw,młynek do pieprzu
coffee grinder: młynek do kawy
pod coffee machine: ekspres na kapsułki,ekspres kapsułkowy
coffee percolator: ekspres przelewowy,zaparzacz przelewowy
milk frother: spieniacz do mleka,spieniacz
electric wine opener: korkociąg,elektryczny korkociąg
wine cooler: chłodziarka do wina,winiarka
mini fridge: mini lodówka,minilodówka,lodówka kosmetyczna
ice crusher: kruszarka do lodu
yogurt maker: jogurtownica,urządzenie do jogurtu
soda maker: saturator,saturator do wody,syfon do wody
water purifier: dzbanek filtrujący,filtr odwróconej osmozy
food waste disposer: młynek do odpadów,rozdrabniacz odpadów
kitchen scale: waga kuchenna
bathroom scale: waga łazienkowa,waga osobowa
luggage scale: waga bagażowa,waga do bagażu
food vacuum sealer: zgrzewarka próżniowa,pakowarka próżniowa
sous vide cooker: cyrkulator sous vide,urządzenie sous vide
warming tray: podgrzewacz do potraw,płyta podgrzewająca
mug warmer: podgrzewacz do kubka,podgrzewacz kubków
hot plate: płyta indukcyjna,kuchenka elektryczna,płyta grzewcza
gas hob: płyta gazowa,kuchenka gazowa
freezer: zamrażarka,zamrażarka skrzyniowa
clothes steamer: parownica do ubrań,steamer do ubrań,parownica
steam generator iron: generator pary,stacja parowa,żelazko parowe
fabric shaver: golarka do ubrań,golarka do tkanin
clothes dryer: suszarka bębnowa,suszarka do prania
shoe dryer: suszarka do butów
mini washing machine: wirówka do prania,mini pralka
towel warmer: suszarka do ręczników,grzejnik łazienkowy
tower fan: wentylator kolumnowy,wentylator wieżowy,wentylator stojący
mini fan: mini wentylator,wentylator ręczny,wentylator na szyję
evaporative cooler: klimator,klimatyzer
electric heater: grzejnik elektryczny,grzejnik olejowy,farelka,termowentylator
pellet stove: piecyk na pellet,piec na pellet,koza,kominek
gas boiler: kocioł gazowy,piec gazowy,podgrzewacz gazowy
water heater: bojler,podgrzewacz wody,przepływowy podgrzewacz wody
heated foot warmer: ogrzewacz stóp,podgrzewacz do stóp
electric hand warmer: ogrzewacz do rąk,ogrzewacz dłoni
car seat heater: mata grzewcza na fotel,podgrzewana mata na fotel,podgrzewana mata,podgrzewane siedzisko
car heater: ogrzewacz samochodowy,farelka samochodowa
heated gloves: podgrzewane rękawice,rękawice grzewcze
heated vest: kamizelka grzewcza,podgrzewana kamizelka
hair dryer brush: lokówko suszarka,suszarko lokówka,szczotka prostująca,lokówkosuszarka
hair crimper: karbownica,falownica
heated rollers: termoloki,wałki do włosów
hair straightener: prostownica,prostownica do włosów
curling iron: lokówka,lokówka automatyczna
hair clipper, beard trimmer: trymer,trymer do brody,maszynka do strzyżenia,maszynka do włosów
ladies shaver: golarka damska,trymer bikini
ipl device: depilator laserowy,depilator ipl,depilator świetlny
epilator: depilator,depilator elektryczny
facial cleansing brush: szczoteczka do twarzy,szczoteczka soniczna do twarzy
facial steamer: sauna do twarzy,parownica do twarzy
facial device: maska led,derma roller,urządzenie do twarzy
blackhead remover: odkurzacz do porów,oczyszczacz porów
nail drill: frezarka do paznokci,frezarka kosmetyczna
callus remover: elektryczny pilnik do stóp,pilnik do stóp
wax warmer: podgrzewacz do wosku,podgrzewacz wosku
electric toothbrush: szczoteczka elektryczna,szczoteczka soniczna,elektryczna szczoteczka
water flosser: irygator,irygator do zębów
massage gun: pistolet do masażu,masażer pistoletowy
massager: masażer karku,masażer szyi,poduszka masująca,masażer
tens machine: elektrostymulator,urządzenie tens
infrared lamp: lampa na podczerwień,lampa podczerwona,lampa sollux
light therapy lamp: lampa do światłoterapii,lampa antydepresyjna
nebuliser: inhalator,nebulizator
hearing aid: aparat słuchowy,aparaty słuchowe,wzmacniacz słuchu
oxygen concentrator: koncentrator tlenu
sleep apnoea device: aparat cpap,aparat przeciw chrapaniu
thermometer: termometr bezdotykowy,termometr na podczerwień,termometr elektroniczny,termometr do ucha
bath thermometer: termometr do kąpieli,termometr kąpielowy
meat thermometer: termometr kuchenny,termometr do mięsa
weather station: stacja pogody,higrometr,termometr pokojowy
desk lamp: lampka biurkowa,lampka nocna,lampa biurkowa,lampka do czytania
floor lamp: lampa podłogowa,lampa stojąca
pendant light: lampa wisząca,żyrandol,lampa sufitowa
wall light: kinkiet,lampa ścienna
downlight: oczko led,oprawa wpuszczana,plafon led
lava lamp: lampa lava,lampa lawowa,lampka lava
plasma ball: kula plazmowa,lampa plazmowa
star projector: projektor gwiazd,projektor nieba
disco light: kula dyskotekowa,światła dyskotekowe
salt lamp: lampa solna
grow light: lampa do roślin,lampa do wzrostu roślin
solar light: lampa solarna,lampy solarne,lampka solarna,lampki solarne,oświetlenie solarne
emergency light: lampa awaryjna,oprawa awaryjna
camping lantern: lampa kempingowa,latarnia kempingowa,lampa turystyczna
headlamp: latarka czołowa,czołówka led
work light: lampa warsztatowa,lampa robocza,naświetlacz led
ring light: lampa pierścieniowa,pierścień led
flashlight: latarka,latarka led
jump starter: urządzenie rozruchowe,booster samochodowy,jump starter,booster rozruchowy
car inverter: przetwornica,przetwornica napięcia,inwerter
portable power station: stacja zasilania,przenośna stacja zasilania
solar panel: panel słoneczny,panel fotowoltaiczny,ładowarka solarna
rechargeable battery: akumulatorki,baterie alkaliczne,baterie aa,paluszki baterie
ups: zasilacz awaryjny,zasilacz ups
ev charger: ładowarka do samochodu elektrycznego,wallbox,stacja ładowania
usb hub: hub usb,stacja dokująca
router: router wifi,wzmacniacz wifi
hard drive, memory card: dysk zewnętrzny,pendrive,karta pamięci
e-reader: czytnik e-booków,czytnik ebooków,czytnik ebook,czytnik książek
writing tablet: tablet graficzny,tablet do rysowania,znikopis lcd
keyboard: klawiatura,klawiatura gamingowa
computer mouse: mysz bezprzewodowa,mysz komputerowa,myszka bezprzewodowa
computer monitor: monitor komputerowy,monitor przenośny
graphics card: karta graficzna
printer: drukarka,drukarka 3d,drukarka etykiet
webcam: kamera internetowa
soundbar: soundbar,kino domowe,listwa głośnikowa
karaoke machine, party speaker: głośnik karaoke,zestaw karaoke,głośnik bluetooth
karaoke microphone: mikrofon karaoke,mikrofon bezprzewodowy,mikrofon
turntable: gramofon,adapter gramofon
cd player: odtwarzacz cd,discman
mp3 player: odtwarzacz mp3
dvd player: odtwarzacz dvd
radio: radiobudzik,radio przenośne,radio na korbkę
headphones: słuchawki,słuchawki bezprzewodowe,słuchawki nauszne,słuchawki douszne
baby monitor: niania elektroniczna,elektroniczna niania,niania video,elektroniczna niania z kamerą
trail camera: fotopułapka,kamera leśna
dash cam: wideorejestrator,kamera samochodowa,rejestrator jazdy
camera, action camera: kamera sportowa,aparat fotograficzny,aparat cyfrowy,aparat natychmiastowy,kamera cyfrowa
video doorbell: wideodomofon,dzwonek bezprzewodowy,dzwonek do drzwi,wideodzwonek
smart lock: inteligentny zamek,zamek elektroniczny,inteligentny zamek do drzwi
smart plug: inteligentne gniazdko,gniazdko wifi,programator czasowy,gniazdko z timerem
smart thermostat: termostat,głowica termostatyczna,termostat pokojowy
robot lawnmower: robot koszący,kosiarka automatyczna
window cleaning robot: robot do mycia okien,myjka do okien
robot vacuum: robot sprzątający,odkurzacz automatyczny
handheld vacuum: odkurzacz ręczny,odkurzacz samochodowy,odkurzacz pionowy,odkurzacz bezprzewodowy
ash vacuum: odkurzacz do popiołu,odkurzacz przemysłowy
steam mop: mop parowy,myjka parowa,parownica do czyszczenia
ultrasonic cleaner: myjka ultradźwiękowa,myjka ultradzwiękowa
mosquito lamp: lampa owadobójcza,lampa na komary,elektryczna packa,packa na komary
ultrasonic pest repeller: odstraszacz ultradźwiękowy,odstraszacz kun,odstraszacz
metal detector: wykrywacz metali,wykrywacz metalu
walkie talkie: krótkofalówka,walkie talkie,krótkofalówki
gps tracker: lokalizator gps,lokalizator,lokalizator kluczy
car navigation, car stereo: nawigacja samochodowa,radio samochodowe,nawigacja gps
vr headset: gogle vr,okulary vr
game controller, game console: pad do gier,konsola przenośna,kontroler do gier
soldering iron: lutownica,stacja lutownicza,lutownica transformatorowa
pyrography pen: wypalarka do drewna,pirograf
multimeter: multimetr,miernik uniwersalny,próbnik napięcia,miernik cęgowy
diagnostic scanner: skaner obd2,interfejs diagnostyczny,tester diagnostyczny
smoke alarm: czujnik dymu,czujka dymu,detektor dymu
carbon monoxide alarm: czujnik czadu,czujnik tlenku węgla,detektor czadu,czujnik gazu
alarm, alarm system: system alarmowy,alarm osobisty,czujnik ruchu
air quality monitor: miernik co2,czujnik jakości powietrza
ozone generator: generator ozonu,ozonator
uv steriliser: sterylizator uv,lampa uv bakteriobójcza
paper shredder: niszczarka,niszczarka do papieru,niszczarka dokumentów
laminator: laminator,laminarka
label maker: drukarka do etykiet,etykieciarka
calculator: kalkulator
heat press: prasa termotransferowa,ploter tnący
electric bicycle: rower elektryczny,ebike
electric scooter: hulajnoga elektryczna
hoverboard: hoverboard,deskorolka elektryczna,monocykl elektryczny
mobility scooter: skuter inwalidzki,wózek elektryczny
electric skateboard: elektryczna deskorolka,longboard elektryczny
espresso machine: ekspres ciśnieniowy,ekspres kolbowy,ekspres automatyczny
lid: pokrywka
blade: ostrze,ostrza
fox: lis,lisek
bee: pszczoła
ladybird: biedronka
duck: kaczka,kaczuszka
lion: lew,lewek
monkey: małpa,małpka
horse: koń,konik
cow: krowa
sheep: owca,owieczka
lamb: baranek,jagnięcina
turtle: żółw
snake: wąż
shark: rekin
whale: wieloryb
crab: krab
pig: świnka
tiger: tygrys
penguin: pingwin
owl: sowa
giraffe: żyrafa
snail: ślimak
caterpillar: gąsienica
iron: żelazo,hierro,ferro
brass: mosiądz
chrome: chrom
alloy: stop metali
bead, beads: koralik,koraliki
amber: bursztyn
rhinestone: cyrkonia,stras
teething necklace: naszyjnik na ząbkowanie
teether: gryzak
key ring: brelok,breloczek,zawieszka do kluczy,smycz na klucze
colour: kolor,kolory
shape, shaped: kształt
fruit: owoce,owocowy,fruta,frutta,owoc
bee wax, wax: wosk
candle: świeca,świeczka
lamp: lampa,lampka
torch oil, lamp oil: olej do lamp,olej do pochodni
torch, flashlight: latarka
night light: lampka nocna
lighting chain, string lights: lampki choinkowe,łańcuch świetlny
extension cord: przedłużacz
socket: gniazdko
plug: wtyczka
charger: ładowarka
hair dryer: suszarka do włosów
heater: grzejnik,nagrzewnica
dehumidifier: osuszacz powietrza
humidifier: nawilżacz
chain saw: piła łańcuchowa
brush cutter: kosa spalinowa,wykaszarka
lawn mower: kosiarka,kosiarka akumulatorowa,kosiarka spalinowa,wertykulator
saw: piła
drill: wiertarka
screw: śruba
ladder: drabina,escalera,scala
building set: klocki,zestaw konstrukcyjny
magnetic balls, magnetic: kulki magnetyczne
jigsaw puzzle, puzzle: puzzle,układanka
fishing toy, fishing game: gra w łowienie rybek
fishing: wędkarstwo,wędkarski
cartoon: kreskówka
paint, finger paint: farby do malowania palcami
drum: bębenek
trumpet: trąbka
fancy-dress costume, costume: kostium,przebranie
skirt: spódnica,spódniczka,spódnicy
dress: sukienka,sukienka letnia,sukienka maxi,suknia wieczorowa
trousers: spodnie,dżinsy,legginsy,spodnie dresowe,joggery,bojówki
slippers: kapcie,papcie,pantofle,niechodki
boots: buty zimowe,kozaki,botki,kalosze,śniegowce,buty trekkingowe,trapery
belt: pasek,pasek do spodni,pasek skórzany,szelki do spodni
scarf: szalik,chusta,komin,szal,apaszka
gloves: rękawiczki,rękawice,rękawice narciarskie,rękawiczki rowerowe,rękawice motocyklowe,rękawiczki zimowe
wallet: portfel,portmonetka,etui na karty,etui na paszport
bathtub: wanienka,wanna,wanna składana
changing table: przewijak
sleeping bag: śpiworek,śpiwór
soother, pacifier: smoczek
soother holder: zawieszka do smoczka
rattle: grzechotka
helmet: kask,hełm
goggles: gogle
life jacket: kamizelka ratunkowa,kamizelka asekuracyjna,kapok
swimming aid, swim ring: koło do pływania
diffuser: dyfuzor
micellar water: płyn micelarny
skin lightening: rozjaśniający
particle filter mask, respirator: półmaska,maska ochronna
blood glucose: glukoza
milk thistle: ostropest
raspberry: malina
cabbage: kapusta
watermelon: arbuz
workshop: warsztat
opening: otwór
label: etykieta
remover: zmywacz
friendship: przyjaźń
powder: proszek,proszku
capsules, capsule: kapsułki,kapsułek
tablets, tablet: tabletki,tabletek
softgel, softgels: kapsułki żelowe
gummies, gummy: żelki
lozenge, lozenges: pastylki
drops, drop: krople
supplement, dietary: suplement,suplement diety
vegan: wegański,wegańskie
vegetarian, veg: wegetariański
organic: ekologiczny,organiczny
natural: naturalny,naturalna
pure: czysty,czysta
fresh: świeży,świeża
raw: surowy,surowa
dried, dry: suszony,suszone,suchy
roasted: prażony,palony,pieczony
smoked: wędzony
frozen: mrożony
refrigerated, chilled: chłodzony
instant: błyskawiczny,rozpuszczalna
whole grain: pełnoziarnisty,razowy
gluten free: bezglutenowy
gluten: gluten
free: bez,wolny
sugar free, unsweetened: bez cukru
sugar: cukier
salt, salted: sól,solony
pepper: pieprz
chili, chilli: chili,papryczka
spicy, hot: ostry,pikantny
sweet: słodki,słodka
sour, tangy: kwaśny
flavour, flavor: smak,aromat
extract: ekstrakt,wyciąg
concentrate, concentrated: koncentrat
blend, mix: mieszanka
juice: sok
drink, beverage: napój
soda, cola: napój gazowany,oranżada
sparkling water, sparkling: woda gazowana
energy drink, energy: napój energetyczny,energia
milk: mleko,mleczny
soy milk, soy: mleko sojowe,soja
oat, oats, oatmeal: owies,płatki owsiane,owsiane
almond, almonds: migdał,migdały
peanut, peanuts: orzeszki ziemne,arachidowe
cashew, cashews: nerkowce,orzechy nerkowca
walnut, walnuts: orzech włoski
hazelnut, hazelnuts: orzech laskowy
pistachio, pistachios: pistacja,pistacje
nuts, mixed nuts: orzechy,bakalie
seeds, seed: nasiona,pestki
pumpkin seeds, pumpkin: dynia,pestki dyni
sesame: sezam,sezamowy
sesame oil: olej sezamowy
chia: chia
flaxseed, flax, linseed: siemię lniane,len
quinoa: komosa ryżowa
brown rice, rice: ryż,ryż brązowy
rice cake: wafle ryżowe
noodles, noodle: makaron,nudle
ramen, instant noodles: ramen,zupka chińska
pasta, spaghetti: makaron,spaghetti
flour: mąka
wheat: pszenica,pszenny
barley: jęczmień
corn: kukurydza
bread: chleb
cake: ciasto,tort
cookies, biscuits: ciastka,herbatniki
cracker, crackers: krakersy
snack, snacks: przekąska,przekąski
chips, crisps: chipsy
popcorn: popcorn
cereal, granola: płatki,musli
grains, grain: ziarna,zboże
bar, bars: baton,batony
syrup: syrop
sweetener, stevia: słodzik,stewia
chocolate, cocoa: czekolada,kakao
dark chocolate, dark: gorzka,ciemny
candy, sweets: cukierki,słodycze
chewing gum, gum: guma do żucia
chewable: do żucia
lollipop: lizak
jelly, mini cups: galaretka
dessert, pudding: deser,budyń
butter: masło
yogurt: jogurt
cream, whipped cream: śmietana,krem
egg, eggs: jajko,jajka
meat: mięso
beef: wołowina
pork: wieprzowina
chicken: kurczak
ham, sausage: szynka,kiełbasa
tuna: tuńczyk
salmon: łosoś
fish: ryba,ryby
shrimp, prawn: krewetki
seaweed, laver: wodorosty,algi
kimchi: kimchi
soup: zupa
porridge: owsianka,kaszka
curry: curry
soy sauce: sos sojowy
ketchup, tomato sauce: keczup
mayonnaise: majonez
mustard: musztarda
vinegar: ocet
olive oil, olive: oliwa,oliwa z oliwek,oliwki
cooking oil, oil: olej spożywczy
coconut oil, coconut: olej kokosowy,kokos
seasoning, spice, masala: przyprawa,przyprawy
ginger: imbir
cinnamon: cynamon
saffron: szafran
cumin: kmin,kminek
cardamom: kardamon
clove, cloves: goździki
oregano: oregano
basil, tulsi: bazylia
mint, peppermint: mięta
rosemary: rozmaryn
herb, herbal: zioła,ziołowy
onion: cebula
potato: ziemniak,ziemniaki
sweet potato: batat
tomato: pomidor,pomidory
carrot: marchew
cabbage, broccoli: kapusta,brokuły
spinach: szpinak
cucumber: ogórek
bean, beans: fasola
lentils, pulses, dal: soczewica
vegetable, vegetables: warzywa
mushroom: grzyb,grzyby
apple: jabłko,jabłkowy
pear: gruszka
banana: banan
orange, citrus: pomarańcza,cytrusowy
lemon: cytryna,cytrynowy
lime: limonka
grapefruit: grejpfrut
grape, raisin: winogrono,rodzynki
strawberry: truskawka,truskawkowy
blueberry: borówka,jagoda
cranberry: żurawina
raspberry, berry: malina,jagody
elderberry: czarny bez
cherry: wiśnia,czereśnia
peach: brzoskwinia
apricot: morela
plum, prune: śliwka
mango: mango
pineapple: ananas
kiwi: kiwi
melon, watermelon: melon,arbuz
pomegranate: granat
date, dates, jujube: daktyle
fig: figa
avocado: awokado
acai, superfood: jagody acai
green tea, tea: zielona herbata
black tea, tea: czarna herbata
tea bags, tea bag: herbata w torebkach,torebki
milk tea: herbata z mlekiem
coffee: kawa,kawa ziarnista,café,caffè
decaffeinated, decaf: bezkofeinowa
caffeine: kofeina
kombucha: kombucha
wine, beer, alcohol: wino,piwo,alkohol
vanilla: wanilia,waniliowy
caramel: karmel
baking powder, baking: proszek do pieczenia,soda oczyszczona
yeast: drożdże
canned, tin: puszka,konserwa
drinking water, mineral water: woda mineralna,woda
low calorie, calories: niskokaloryczny,kalorie
fibre, fiber: błonnik,włókno
breakfast, meal: śniadanie,posiłek
meal replacement, shake: koktajl,zamiennik posiłku
delicious, tasty: pyszny
crispy, crunchy: chrupiący
creamy: kremowy
mild: łagodny
traditional: tradycyjny
handmade: ręcznie robiony,rękodzieło
cold pressed: tłoczony na zimno
preservative free, no preservatives: bez konserwantów
baby food: jedzenie dla niemowląt
infant formula, formula: mleko modyfikowane
pet food, dog food: karma dla psa,karma
lava stone, stone: kamień lawowy,kamień
gemstone, crystal: kamień szlachetny,kryształ,cyrkonie
pearl, pearls, beads: perła,perły,koraliki
diamond: diament
gold plated, golden: pozłacany,złoty
silver: srebro,srebrny
copper, brass: miedź,mosiądz
aluminium, aluminum: aluminium,aluminiowy
metal, iron: metal,metalowy,żelazo
titanium: tytan
nickel, chrome: nikiel,chrom
bamboo, rattan: bambus,rattan
cork: korek
linen: len,lniany
wool, cashmere: wełna,kaszmir
silk, satin: jedwab,satyna
polyester, nylon: poliester,nylon
velvet, plush, fleece: aksamit,plusz,polar
fur, faux fur: futro,futerko
lace: koronka,koronkowy
denim, jeans: dżins,jeansy
foam, sponge: pianka,gąbka
latex: lateks
acrylic, resin: akryl,żywica
porcelain: porcelana
fabric, cloth: tkanina,materiał
sticker, decal: naklejka,naklejki
set, kit: zestaw,komplet
pair: para
piece, pieces: sztuk,szt,elementów
small, mini: mały,mała,małe,mini
large, big: duży,duża,duże
long: długi,długa,długie
short: krótki,krótka
round: okrągły,okrągła
square: kwadratowy
thick, thickened: gruby,gruba
thin, slim: cienki,cienka
soft: miękki,miękka
hard, solid: twardy,solidny
heavy duty, strong: mocny,wytrzymały
lightweight, light: lekki,lekka
automatic: automatyczny,automatyczna
manual: ręczny,ręczna
digital: cyfrowy
smart: inteligentny
professional: profesjonalny,profesjonalna
reusable: wielokrotnego użytku
disposable: jednorazowy,jednorazowe
washable: zmywalny,do prania
breathable: oddychający
elastic, stretch: elastyczny,rozciągliwy
anti-slip, non-slip: antypoślizgowy
noise, silent: cichy,hałas
temperature, thermal: temperatura,termiczny
cooling, ice: chłodzący,lód
luminous, glow: świecący,świecąca
glitter, shiny: brokat,błyszczący
pattern, printed: wzór,nadruk
vintage, retro, antique: vintage,retro,antyczny
cute, lovely: słodki,uroczy
fashion, fashionable: moda,modny
elegant, luxury: elegancki,luksusowy
casual: codzienny
punk, gothic: punk,gotycki
ethnic, tribal, boho: etniczny,boho
viking, medieval: wikingowie,średniowieczny
buddha, religious: budda
cross, skull: krzyż,czaszka
heart, love: serce,miłość
star, moon: gwiazda,księżyc
angel, fairy, princess: anioł,wróżka,księżniczka
mermaid, dragon: syrenka,smok
pirate, soldier, police: pirat,żołnierz,policja
witch, devil, halloween: czarownica,diabeł,halloween
easter: wielkanoc,wielkanocny
carnival, costume: karnawał,kostium,przebranie
wedding, bride: ślub,panna młoda
school, student: szkoła,szkolny
office, stationery: biuro,biurowy,papiernicze
travel: podróż,podróżny
sport, fitness: sport,sportowy
swimming, beach, pool: pływanie,plaża,basen
fishing, hunting: wędkarski,myśliwski
climbing, hiking: wspinaczka,turystyka
dance, ballet: taniec,balet
music, musical: muzyka,muzyczny
educational, learning, montessori: edukacyjny,edukacyjna,montessori
game, play: gra,gry,zabawa
building, construction, blocks: klocki,konstrukcyjny
rods, sticks: patyczki,pręty
ball, balls: piłka,kulki,kula
car toy, vehicle: samochodzik,pojazd
train, plane, boat, ship: pociąg,samolot,statek,łódka
robot: robot
gun, weapon, sword: pistolet,broń,miecz
bow, arrow, dart: łuk,strzała,strzałka
bubble, bubbles, soap bubbles: bańki mydlane,bańki
slime, clay, dough: slime,plastelina,glina,ciastolina
squeeze, squishy: gniotek,antystresowy
balloon: balon,balony
drawing, colouring: rysowanie,kolorowanka
pencil, pen, crayon, marker: ołówek,długopis,kredki,flamaster
eraser, sharpener: gumka do mazania,temperówka
book, notebook: książka,zeszyt
craft, diy, creative: kreatywny,rękodzieło
tattoo, temporary tattoo: tatuaż
henna: henna
pendant: wisiorek,zawieszka
brooch, badge: broszka,odznaka
piercing, stud: kolczyk,piercing
chain: łańcuch,łańcuszek
anklet: bransoletka na nogę,bransoletka na kostkę,łańcuszek na kostkę
buckle, clasp: klamra,zapięcie
zipper, button: zamek błyskawiczny,guzik,przycisk
hood, hooded: kaptur,z kapturem
sleeve, long sleeve: rękaw,z długim rękawem
collar, neck: szyja,kołnierz,obroża
waist, belly: talia,brzuch
back, shoulder: plecy,ramię
foot, leg, knee: stopa,noga,kolano
hand, finger, wrist: dłoń,palec,nadgarstek
head: głowa
ear, nose, mouth: ucho,nos,usta
tooth, teeth, dental: zęby,ząb,dentystyczny
body: ciało
beard, shaving: broda,golenie
hair colour, hair dye, dye: farba do włosów,farbowanie
curling, straightening: lokówka,prostowanie
keratin: keratyna
cream: krem
lotion, milk: balsam,mleczko
serum, essence, ampoule: serum,ampułka
gel: żel
spray, mist: spray,mgiełka
ointment, balm: maść,balsam
mask, face mask: maska,maseczka
moisturising, moisturizing, hydrating: nawilżający,nawilżająca
nourishing: odżywczy,pielęgnacja
anti-aging, wrinkle: przeciwzmarszczkowy
acne, pimple: trądzik
aloe, aloe vera: aloes
shea butter, argan: masło shea,arganowy
rose: róża,różany
lavender: lawenda
tea tree, eucalyptus: drzewo herbaciane,eukaliptus
jasmine, sandalwood: jaśmin,drzewo sandałowe
incense, aroma diffuser, aromatherapy: kadzidło,aromat,dyfuzor
candle, wax: świeca,wosk
disinfectant, sanitizer, antibacterial: dezynfekcja,antybakteryjny
insect, mosquito, repellent: owad,komar,na komary
poison, pesticide: trucizna,owadobójczy
tobacco, cigarette, vape: tytoń,papieros,nikotyna
medicine, medical: medyczny,lek
pain, relief: ból,ulga
massage: masaż
health, healthy: zdrowie,zdrowy
immune, immunity: odporność
antioxidant: przeciwutleniacz
stress, relax: stres,relaks
weight, body weight: waga,masa
booster, support, boost: wsparcie,wspomaganie
complex, formula: kompleks,formuła
strength, extra: moc,extra
acid: kwas
amino acid, arginine, carnitine: aminokwas,arginina,karnityna
creatine: kreatyna
biotin: biotyna
folate, folic acid: kwas foliowy
potassium, selenium, iodine: potas,selen,jod
sodium: sód
coenzyme, ubiquinol: koenzym,ubichinol
hyaluronic acid: kwas hialuronowy
glutathione: glutation
quercetin, resveratrol: kwercetyna,resweratrol
bromelain, papain: bromelaina,papaina
astaxanthin, zeaxanthin: astaksantyna,zeaksantyna
spirulina, chlorella: spirulina,chlorella
maca, ashwagandha: maca,ashwagandha
echinacea, valerian: jeżówka,waleriana
ginkgo, grape seed: miłorząb,pestki winogron
saw palmetto, red clover: palma sabalowa,czerwona koniczyna
mannose, inositol, choline: mannoza,inozytol,cholina
evening primrose, borage: wiesiołek,ogórecznik
krill, cod liver: kryl,tran
charcoal: węgiel
leaf, leaves, root: liść,liście,korzeń
plant, tree: roślina,drzewo
motor, engine: silnik
pump: pompa
cable, cord, wire: kabel,przewód,drut
plug, socket, outlet: wtyczka,gniazdo
extension, power strip: przedłużacz,listwa
switch, controller: włącznik,sterownik
power supply, transformer: zasilacz,transformator
lithium, lithium battery: litowy,litowo jonowy
screen, display: ekran,wyświetlacz
phone, mobile: telefon,komórka,smartfon
computer, laptop, tablet: komputer,laptop
sensor, alarm, detector: czujnik,alarm,detektor
smoke, carbon monoxide: dym,tlenek węgla,czad
projector, star projector: projektor
humidifier, purifier: nawilżacz,oczyszczacz
air: powietrze
steam, iron: para,żelazko
oven, stove, cooktop: piekarnik,kuchenka,płyta
pot, pan: garnek,patelnia
plate, bowl, dish: talerz,miska
spoon, fork, cutlery: łyżka,widelec,sztućce
straw, lid: słomka,pokrywka
box, container, storage: pudełko,pojemnik,przechowywanie
bag, pouch: torba,torebka,woreczek
basket, bucket: kosz,wiadro
holder, stand, rack: uchwyt,stojak,półka
hook, hanger: haczyk,wieszak
cover, case: pokrowiec,etui,osłona
mat, pad, carpet: mata,podkładka,dywan
curtain, blind: zasłona,roleta
window, door: okno,drzwi
mirror: lustro,lustro ścienne,lusterko do makijażu,lustro łazienkowe,lustro led,lusterko kosmetyczne
clock, watch: zegar,zegarek
lock, key: zamek,kłódka,klucz
gate, fence, barrier: bramka,ogrodzenie,barierka
hose, pipe, tube: wąż,rura
valve, regulator: zawór,reduktor
filter: filtr
screw, nail, tool: śruba,gwóźdź,narzędzie
saw, drill, grinder: piła,wiertarka,szlifierka
brush, comb: szczotka,grzebień,pędzel
scissors, cutter, blade: nożyczki,ostrze,nóż
tape: taśma
glasses, goggles, sunglasses: okulary,okulary przeciwsłoneczne,gogle
umbrella, parasol: parasol,parasolka
wheel, tyre, tire: koło,opona
brake, pedal: hamulec,pedał
scooter, kick scooter: hulajnoga
motorcycle, moped: motocykl,motorower
truck, bus, trailer: ciężarówka,autobus,przyczepa
airbag, seat belt: poduszka powietrzna,pas bezpieczeństwa
cat, kitten: kot,kotek
bird, duck: ptak,kaczka,kaczuszka
dog, puppy: pies,piesek
horse, cow, sheep: koń,krowa,owca
elephant, lion, monkey: słoń,lew,małpa
frog, turtle, snake: żaba,żółw,wąż
butterfly, bee, ladybird: motyl,pszczoła,biedronka
wolf, fox, tooth: wilk,lis
dolphin, shark, whale: delfin,rekin,wieloryb
octopus, crab: ośmiornica,krab
figure, statue, ornament: figurka,posąg,ozdoba
decoration, decorative: dekoracja,dekoracyjny,ozdobny
gift, present: prezent,upominek
outdoor, camping: zewnętrzny,kemping
home, house, household: dom,domowy,gospodarstwo
hotel, restaurant: hotel,restauracja
adult, adults: dorosły,dorosłych
pregnant, maternity: ciąża,ciążowa
unisex: unisex
protection, shield: ochrona,ochraniacz
chemical, toxic: chemiczny,toksyczny
mercury, arsenic, asbestos: rtęć,arsen,azbest
formaldehyde, benzene: formaldehyd,benzen
bacteria, mould: bakterie,pleśń
explosion, overheating: wybuch,przegrzanie
injury, fall, cut: uraz,upadek
allergy, irritation: alergia,podrażnienie
spray glue, adhesive: klej w sprayu
firework, firecracker: fajerwerki,petarda
laser pointer, laser: wskaźnik laserowy,laser
recliner chair: fotel rozkładany,fotel relaksacyjny,fotel wypoczynkowy,fotel masujący
armchair: fotel bujany,fotel uszak,fotel
sofa: kanapa,sofa rozkładana,narożnik,wersalka
bean bag: worek sako,pufa sako
gaming chair: fotel gamingowy,krzesło biurowe,fotel biurowy,krzesło obrotowe
dining chair: krzesło do jadalni,krzesło kuchenne,krzesło tapicerowane
stool: taboret,stołek,pufa,podest dla dzieci
garden chair, garden furniture: krzesło ogrodowe,meble ogrodowe,ławka ogrodowa,leżak ogrodowy
dining table: stół do jadalni,stół rozkładany,stół kuchenny
coffee table, side table: stolik kawowy,stolik boczny,szafka nocna,ława,konsola
desk: biurko,biurko komputerowe,biurko regulowane,stolik pod laptopa
dressing table: toaletka
shoe cabinet: szafka na buty,stojak na buty,regał na buty
chest of drawers: komoda,szafka z szufladami
wardrobe, clothes rail: szafa,wieszak stojący,szafa tekstylna,stojak na ubrania
tv stand: szafka rtv,stolik rtv
bathroom cabinet: szafka łazienkowa,szafka pod umywalkę,szafka lustrzana
storage box, laundry basket: pojemnik do przechowywania,skrzynia na zabawki,kosz na pranie,pudełko do przechowywania
bunk bed: łóżko piętrowe,antresola,łóżko domek
bed frame: rama łóżka,łóżko tapicerowane,stelaż łóżka,łóżko kontynentalne
mattress topper: topper,nakładka na materac,materac nawierzchniowy,ochraniacz na materac
mattress: materac,materac piankowy,materac dziecięcy
weighted blanket: kołdra obciążeniowa,koc obciążeniowy,koc polarowy,kocyk dla niemowląt,koc
duvet: kołdra,narzuta
travel pillow: poduszka podróżna,rogal podróżny
seat cushion: poduszka na krzesło,poduszka lędźwiowa,poduszka do siedzenia
clothes airer: suszarka na pranie,suszarka stojąca,suszarka balkonowa,suszarka na bieliznę
ironing board: deska do prasowania
waste bin: kosz na śmieci,kosz do segregacji
mop, broom: mop obrotowy,miotła,ściągaczka do szyb
curtain, shower curtain: zasłony zaciemniające,zasłony,firanka,zasłona prysznicowa
blind: roleta,żaluzja,roleta zaciemniająca,plisa,roleta dzień noc
awning, parasol: markiza,żagiel przeciwsłoneczny,parasol ogrodowy
rug, doormat: dywan,wycieraczka,dywanik łazienkowy,chodnik dywanowy
bath mat: mata antypoślizgowa do wanny,mata prysznicowa,mata do wanny
toilet seat: deska sedesowa,deska wc,deska wolnoopadająca,nakładka na sedes
toilet: miska wc
camping toilet: toaleta turystyczna,przenośna toaleta,krzesło toaletowe
shower cubicle: kabina prysznicowa,parawan nawannowy,ścianka prysznicowa
tap: kran,bateria kuchenna,bateria umywalkowa
grab rail, shower chair: uchwyt łazienkowy,krzesło prysznicowe,ławeczka na wannę,poręcz łazienkowa
towel: ręcznik,ręcznik kąpielowy,ręcznik plażowy,okrycie kąpielowe
frying pan: patelnia,patelnia grillowa
saucepan: garnek,rondel,zestaw garnków,garnek żeliwny
pressure cooker: szybkowar,szybkowaru
baking tin: forma do pieczenia,tortownica,blacha do pieczenia,forma silikonowa,foremka do muffinek
mandoline slicer: mandolina,szatkownica,tarka,krajalnica do warzyw
kitchen knife set: nóż kuchenny,zestaw noży,nóż szefa kuchni,blok z nożami
kitchen scissors: nożyce kuchenne,nożyczki
chopping board: deska do krojenia
kitchen utensils: przybory kuchenne,łopatka kuchenna,chochla,trzepaczka
plate set: zestaw talerzy,serwis obiadowy,talerze,miska ceramiczna,zastawa stołowa
mug: kubek termiczny,kubek ceramiczny,filiżanka,kubek
drinking glasses: szklanki,kieliszki do wina,szklanka,kieliszki
carafe, teapot: karafka,dzbanek,imbryk,dekanter,czajniczek
vacuum flask: termos,butelka termiczna,bidon termiczny,termos obiadowy
water bottle: bidon,butelka na wodę,bidon dla dzieci
garlic press: wyciskarka do czosnku,dziadek do orzechów,tłuczek do ziemniaków,nóż do pizzy
meat grinder: maszynka do mielenia,maszynka do mięsa,maszynka do mielenia mięsa,nadziewarka
toaster: toster,opiekacz do chleba
sandwich maker: opiekacz do kanapek,sandwich maker,toster do kanapek
fire pit: palenisko,palenisko ogrodowe,misa ogniowa,koksownik,kosz ogniowy
ethanol fireplace: biokominek,kominek elektryczny,kominek stołowy
barbecue, charcoal grill: grill węglowy,grill ogrodowy,grill,wędzarnia
gas barbecue: grill gazowy
patio heater: parasol grzewczy,ogrzewacz tarasowy,promiennik gazowy,piecyk gazowy,ogrzewacz gazowy
kerosene heater: piecyk naftowy,ogrzewacz naftowy
candle, tealight: podgrzewacze tealight,świeca zapachowa,świeczki,świece led,świeca
reed diffuser: dyfuzor zapachowy,patyczki zapachowe,wosk zapachowy,odświeżacz pomieszczeń
clock, alarm clock: zegar ścienny,budzik,zegar cyfrowy,budzik cyfrowy
photo frame, picture: ramka na zdjęcia,ramka cyfrowa,obraz na ścianę,obraz na płótnie
vase, plant pot: wazon,doniczka,donica
indoor fountain: fontanna pokojowa,fontanna ogrodowa,fontanna solarna
outdoor thermometer: termometr zewnętrzny
safe, money box: sejf,skarbonka,kasetka na pieniądze
padlock: kłódka,kłódka szyfrowa,kłódka na szyfr,zamek szyfrowy
door lock: zamek do drzwi,wkładka do zamka
child safety lock: zabezpieczenie szafek,osłonki na rogi,zaślepki do gniazdek,blokada szuflad
fly screen: moskitiera,moskitiera magnetyczna,moskitiera okienna
suitcase: walizka kabinowa,walizka,walizka dziecięca,bagaż podręczny
shopping trolley: wózek na zakupy,barek na kółkach,wózek zakupowy,barek kuchenny
scaffold tower: rusztowanie,rusztowanie jezdne,rusztowanie przejezdne,podest roboczy
wash basin: umywalka
kitchen sink: zlewozmywak,zlew
bed linen: pościel,komplet pościeli,prześcieradło,poszewka
gas range: kuchnia gazowa,kuchnia wolnostojąca,kuchnia elektryczna
built-in hob: płyta ceramiczna,płyta gazowa do zabudowy
bar cart: barek na kółkach,wózek kelnerski
wine rack: stojak na wino
spice rack: przyprawnik,stojak na przyprawy
dish rack: suszarka do naczyń,ociekacz do naczyń
bread bin: chlebak
salt and pepper shakers: solniczka,pieprzniczka
cake stand: patera na ciasto,stojak na babeczki
serving tray: taca
salad spinner: suszarka do sałaty,wirówka do sałaty
colander: durszlak,sitko kuchenne,cedzak
measuring cup: miarka kuchenna,dzbanek z miarką
mixing bowl: miska do miksowania,misa kuchenna
rolling pin: wałek do ciasta
cookie cutter: foremki do ciastek,wykrawacze
piping bag: rękaw cukierniczy,tylki cukiernicze
cake topper: topper na tort,dekoracja na tort
tea towel: ścierka kuchenna,ściereczka kuchenna
oven glove: rękawica kuchenna,łapka kuchenna
napkins: serwetki,serwetki papierowe
napkin ring: obrączka na serwetki,serwetnik
ice bucket: wiaderko na lód,cooler do wina
cocktail shaker: shaker barmański,zestaw barmański
hip flask: piersiówka
storage jar: słoik,pojemnik kuchenny szklany
pizza stone: kamień do pizzy
grill brush: szczotka do grilla
smoker: wędzarnia,grill wędzarnia,grill na pellet
tortilla maker: prasa do tortilli
tea maker: czajnik do herbaty elektryczny,samowar
kitchen timer: minutnik,minutnik kuchenny
knife block: blok na noże,stojak na noże
cheese grater: tarka do sera
clothes hanger: wieszaki na ubrania,wieszak na ubrania
coat stand: wieszak stojący,wieszak ścienny na ubrania
umbrella stand: stojak na parasole,parasolnik
wall clock: zegar ścienny,zegar z kukułką
hourglass: klepsydra
sculpture: figurka dekoracyjna,rzeźba,figura ogrodowa,krasnal ogrodowy
incense burner: kadzielnica,podstawka na kadzidełka
wax melt warmer: kominek do wosku zapachowego,podgrzewacz do świec
oil lamp: lampa naftowa,lampa oliwna
lamp shade: abażur,klosz lampy
lamp holder: oprawka do żarówki,oprawka e27
cable reel: przedłużacz bębnowy,bęben kablowy
power plug: wtyczka elektryczna,wtyczka sieciowa
cable tie: opaski zaciskowe,trytytki
junction box: puszka instalacyjna,rozdzielnica elektryczna
exhaust fan: wentylator łazienkowy,wentylator kanałowy,wyciąg łazienkowy
firewood rack: stojak na drewno,kosz na drewno
headboard: zagłówek łóżka,zagłówek do łóżka
slatted bed base: stelaż do łóżka,stelaż pod materac
trundle bed: łóżko wysuwane,leżanka rozkładana
cushion cover: poszewka na poduszkę,poszewki
sofa cover: pokrowiec na kanapę,pokrowiec na krzesło
curtain rod: karnisz,szyna sufitowa do zasłon,drążek rozporowy
toilet brush: szczotka do wc,szczotka toaletowa
toilet paper holder: uchwyt na papier toaletowy
bidet: bidet,deska myjąca
shower tray: brodzik,brodzik prysznicowy
shower hose: wąż prysznicowy
scouring pad: zmywak kuchenny,gąbka do naczyń,druciak
household gloves: rękawice gospodarcze,rękawiczki gumowe
bin bags: worki na śmieci
fly swatter: packa na muchy,łapka na muchy
patio set: zestaw mebli ogrodowych,komplet balkonowy,zestaw bistro
parasol base: podstawa do parasola,stojak na parasol ogrodowy
tarpaulin: plandeka,tarp
mailbox: skrzynka na listy,skrzynka pocztowa
door handle: klamka,gałka do drzwi,uchwyt meblowy
hygrometer: higrometr,termohigrometr
endoscope camera: kamera endoskopowa,kamera inspekcyjna
isopropyl alcohol: alkohol izopropylowy,izopropanol
hydrogen peroxide: woda utleniona,nadtlenek wodoru
hydrochloric acid: kwas solny
sulfuric acid: kwas siarkowy
caustic soda: soda kaustyczna,wodorotlenek sodu
ammonia solution: woda amoniakalna
aluminium foil: folia aluminiowa
cling film: folia spożywcza
baking paper: papier do pieczenia
crowbar: łom stalowy
chisel: dłuto
rivet gun: nitownica
caulking gun: wyciskacz do silikonu
grease gun: smarownica
sound level meter: sonometr,decybelomierz
light meter: luksomierz
anemometer: wiatromierz,anemometr
place mat: podkładka na stół
coaster: podkładka pod kubek
tablecloth: obrus
table runner: bieżnik na stół
tagine: tadżin
paella pan: patelnia do paelli
roasting pan: brytfanna
clay pot: garnek gliniany
skewers: szpikulce do szaszłyków,szpady do grilla
barbecue tools: przybory do grilla
lifting sling: zawiesie pasowe,zawiesie łańcuchowe
shackle: szekla
clothes line: sznurek na pranie
clothes pegs: klamerki do bielizny
dustpan: szufelka ze zmiotką
feather duster: miotełka do kurzu
dream catcher: łapacz snów
wind chime: dzwonki wietrzne
corkscrew: korkociąg
bottle opener: otwieracz do butelek
slush machine: maszyna do granity,granitor
hot dog machine: maszyna do hot dogów
tool box: skrzynka narzędziowa
tool bag: torba narzędziowa,pas narzędziowy
hanging chair: fotel wiszący,kokon wiszący
porch swing: huśtawka ogrodowa kanapa,ławka bujana
mothballs: kulki na mole,naftalina
methylated spirit: denaturat
methanol: metanol
chocolate melter: topielnica do czekolady
stone melanger: melanżer
jewellery box: szkatułka na biżuterię,kasetka na biżuterię
underfloor heating: ogrzewanie podłogowe
heating cable: kabel grzewczy,przewód grzejny
beer dispenser: nalewak do piwa
beverage dispenser: dozownik do napojów,słój z kranikiem
flag: flaga
bunting: proporczyki,girlanda z chorągiewek
kitchen cabinet: szafka kuchenna,kredens kuchenny
kitchen island: wyspa kuchenna
thermostat: termostat pokojowy
radiator valve: głowica termostatyczna,zawór termostatyczny
lint roller: rolka do ubrań
toilet plunger: przepychacz do wc
bath pillow: poduszka do wanny
bath tray: półka na wannę
bed tray: taca śniadaniowa,stolik do łóżka
fireplace tools: przybory kominkowe
stove pipe: rura do pieca,rura dymowa
bench: ławka,ławka ogrodowa,ławka z pojemnikiem
folding stool: stołek składany,taboret składany
doll's house: domek dla lalek
doll's furniture: mebelki dla lalek,meble dla lalek
doll's pram: wózek dla lalek
toy kitchen: kuchnia dla dzieci,kuchnia drewniana,kuchnia zabawkowa
toy shop: sklepik dla dzieci,kasa fiskalna zabawkowa
toy workbench: warsztat dla dzieci,warsztat zabawkowy
toy doctor kit: zestaw lekarza,walizka lekarza
stacking toy: piramidka,wieża do układania,kubeczki piramidka
shape sorter: sorter,sorter kształtów
building blocks: klocki drewniane,klocki konstrukcyjne
marble run: kulodrom,tor kulkowy
marbles: szklane kulki
spinning top: bączek zabawka,bąk zabawka,bączek,bączka
yo-yo: jojo
kite: latawiec,latawca,latawce
bubble machine: maszyna do baniek,bańki mydlane,pistolet do baniek
water gun: pistolet na wodę
dart blaster: pistolet na strzałki,wyrzutnia strzałek
dart board: tarcza do rzutek,rzutki,zestaw dart
table football: piłkarzyki,stół do piłkarzyków
pool table, air hockey: stół bilardowy,stół do cymbergaja
table tennis table: stół do ping ponga,stół do tenisa
playing cards: karty do gry,gra karciana
chess set: szachy,szachownica
3d puzzle: kostka rubika,puzzle 3d,łamigłówka,puzzle drewniane
microscope: mikroskop
telescope: teleskop,luneta,monokular
binoculars: lornetka
science kit: zestaw eksperymentów,zestaw naukowy,mały chemik
excavation kit: zestaw wykopaliskowy,wykopaliska
toy robot: robot zabawka,robot interaktywny
electronic pet: interaktywny piesek,piesek robot,interaktywne zwierzątko
remote control car: samochód zdalnie sterowany,auto na pilota,samochód rc,auto zdalnie sterowane,auto rc
remote control helicopter: helikopter zdalnie sterowany,łódka rc,samolot rc
drone: dron z kamerą,minidron
race track: tor wyścigowy,tor samochodowy
train set: kolejka drewniana,kolejka elektryczna,pociąg zabawka
ball pit: suchy basen,basen z kulkami,suchy basen z piłeczkami
sandpit, water table: piaskownica,stolik wodny
bouncy castle: dmuchaniec,dmuchany zamek
swing set: huśtawka ogrodowa,bocianie gniazdo,huśtawka dla dzieci
trampoline: trampolina,trampolina ogrodowa,trampoliny
climbing frame: drabinka do wspinaczki,trójkąt wspinaczkowy,plac zabaw
slide: zjeżdżalnia,zjeżdżalnia dla dzieci
rocking horse: koń na biegunach,bujak,skoczek dla dzieci
ride-on car: jeździk,jeździk pchacz
electric ride-on car: auto na akumulator,samochód na akumulator,pojazd na akumulator,autko na akumulator
balance bike: rowerek biegowy,rower biegowy
tricycle: rowerek trójkołowy,trójkołowiec
kick scooter: hulajnoga dla dzieci,hulajnoga trójkołowa,hulajnoga wyczynowa
roller skates: rolki,wrotki,buty na kółkach
pogo stick: pogo stick,skaczące szczudło
skateboard: deskorolka,longboard,waveboard
sledge: sanki,ślizg,jabłuszko do zjeżdżania
ski jacket, ski suit: kurtka narciarska,kurtka snowboardowa,spodnie narciarskie,kombinezon narciarski
ski poles: kijki trekkingowe,kijki nordic walking,kijki narciarskie
snowshoes: rakiety śnieżne,raczki,raki na buty
ice skates: łyżwy,łyżew
treadmill: bieżnia,bieżnia elektryczna,bieżnia treningowa
exercise bike: rower stacjonarny,rower treningowy,rower spinningowy
mini exercise bike: rotor rehabilitacyjny,mini rower
elliptical trainer: orbitrek,trenażer eliptyczny
rowing machine: wioślarz treningowy,ergometr wioślarski
stepper: steper,step do aerobiku
weight bench: ławka treningowa,ławka do ćwiczeń
dumbbell: hantle,hantla,kettlebell,sztanga,ciężarki
resistance bands: gumy oporowe,gumy do ćwiczeń,taśmy oporowe,taśma do ćwiczeń
pull-up bar: drążek do podciągania,drążek rozporowy,drążek do ćwiczeń
punching bag: worek bokserski,worek treningowy
boxing gloves: rękawice bokserskie
gym ball: piłka gimnastyczna,piłka do ćwiczeń,piłka fitness
balance board: deska do balansowania,trenażer równowagi,dysk do balansowania
foam roller: roller do masażu,wałek do masażu,piłka do masażu
yoga mat: mata do jogi,mata do ćwiczeń,materac gimnastyczny
ab roller: kółko do ćwiczeń,roller do brzucha,wałek do brzucha
weighted hula hoop: hula hop,hula hoop
archery set, crossbow: zestaw łuczniczy,łuk i strzały,kusza,łuk bloczkowy
slingshot: proca
airsoft gun: replika asg,wiatrówka,pistolet na kulki,karabinek pneumatyczny
badminton set: zestaw do badmintona,rakietki do badmintona
football goal, basketball hoop: bramka piłkarska,kosz do koszykówki,bramka do piłki nożnej
football, basketball: piłka nożna,piłka do koszykówki,piłka do nogi
golf clubs: kije golfowe,zestaw golfowy,putter
wetsuit: pianka do pływania,pianka neoprenowa,kombinezon neoprenowy
snorkel mask: maska do nurkowania,zestaw do snorkelingu,maska do snorkelingu,maska pełnotwarzowa,maska do snurkowania
swim fins: płetwy do pływania,płetwy do nurkowania
swimming ring, pool float: koło do pływania,kółko do pływania,materac dmuchany,kółko dla niemowląt
swimming armbands: rękawki do pływania,rękawki,kamizelka do pływania
paddling pool: basen dmuchany,basen ogrodowy,brodzik,basen dla dzieci,basen stelażowy
hot tub: jacuzzi ogrodowe,dmuchane spa,dmuchane jacuzzi,jacuzzi dmuchane
inflatable kayak: kajak dmuchany,kajak pneumatyczny,kajak,kanu
inflatable boat: ponton,łódka pneumatyczna,ponton dmuchany
paddle board: deska sup,deska paddle,deska surfingowa,sup pompowany
bodyboard: deska do pływania,bodyboard
fishing rod, fishing reel: wędka,kołowrotek,zestaw wędkarski
tent: namiot turystyczny,namiot plażowy,namiot kempingowy
gazebo: pawilon ogrodowy,namiot handlowy,altana ogrodowa
camp bed: łóżko polowe,łóżko turystyczne,łóżko składane,łóżko kempingowe
camping chair: krzesło turystyczne,krzesło kempingowe,krzesło składane,leżak
camping table: stolik turystyczny,stół składany,stolik kempingowy
hammock: hamak,fotel wiszący,krzesło brazylijskie,hamaka
sleeping mat: materac dmuchany,materac samopompujący,mata samopompująca,łóżko dmuchane,karimata
cool box: lodówka turystyczna,torba termiczna,torba termoizolacyjna,lodówka samochodowa
gas lantern: lampa gazowa
hiking rucksack: plecak turystyczny,plecak trekkingowy
climbing harness: uprząż wspinaczkowa,szelki bezpieczeństwa,uprząż
carabiner, climbing rope: karabinek,lina wspinaczkowa,zestaw via ferrata
multitool: scyzoryk,nóż składany,multitool,narzędzie wielofunkcyjne
bicycle: rower dziecięcy,rowerek,rower górski,rower składany,rower miejski,rower
bicycle trailer: przyczepka rowerowa,przyczepka dla dzieci,przyczepka rowerowa dla psa
bicycle child seat: fotelik rowerowy,fotelik na rower
bicycle lock: zapięcie rowerowe,blokada rowerowa,zapięcie do roweru,u-lock
bicycle pump: pompka rowerowa,pompka nożna
bicycle light: lampka rowerowa,oświetlenie rowerowe,lampa rowerowa
bicycle helmet: kask rowerowy,kask dziecięcy,kask na rower
bike roller trainer: trenażer rowerowy
dog crate: klatka dla psa,transporter dla psa,transporter dla kota,kojec dla psa
cat tree: drapak dla kota,drapak
dog bed: legowisko dla psa,legowisko,legowisko dla kota
pet water fountain: fontanna dla kota,poidło dla kota,automatyczny karmnik,automatyczna miska
aquarium heater: grzałka do akwarium,grzałka akwariowa
aquarium: akwarium
dog chew: przysmaki dla psa,gryzaki dla psa,gryzak dla psa,smakołyki dla psa,kości dla psa
dog food: karma dla psa,karma dla kota,sucha karma
dog collar, dog lead: obroża dla psa,smycz dla psa,szelki dla psa,obroża antyszczekowa,obroża przeciw pchłom
cat litter, litter box: żwirek dla kota,kuweta,kuweta dla kota
pet clipper: maszynka do strzyżenia psów,maszynka dla psa
rodent cage: klatka dla chomika,klatka dla królika,klatka dla ptaków
terrarium: terrarium
bird feeder, bird house: karmnik dla ptaków,budka lęgowa
ukulele: ukulele
guitar: gitara akustyczna,gitara elektryczna,gitara klasyczna,gitara
keyboard piano: pianino cyfrowe,keyboard,organy elektroniczne
drum kit: perkusja,perkusja elektroniczna,perkusja dla dzieci
violin, cello: skrzypce,wiolonczela
recorder flute, harmonica: flet prosty,harmonijka ustna,melodyka
xylophone: cymbałki,ksylofon,kalimba
guitar amplifier, audio interface: wzmacniacz gitarowy,wzmacniacz audio,mikser audio,interfejs audio
candle making kit: zestaw do robienia świec,zestaw do świec,zestaw do mydła
craft kit: zestaw kreatywny,koraliki do prasowania,zestaw do robienia bransoletek,zestaw plastyczny
diamond painting: haft diamentowy,malowanie po numerach,mozaika diamentowa
model kit: model do sklejania
face paint: farby do twarzy,farbki do malowania twarzy,malowanie twarzy,farbki do twarzy
fancy dress costume: kostium karnawałowy,przebranie,strój karnawałowy,kostium na halloween
wig, hair extensions: peruka,doczepy do włosów,treska
confetti cannon: tuba konfetti,konfetti,wystrzałowe konfetti,wyrzutnia konfetti
balloon set: girlanda balonowa,balony foliowe,balony,zestaw balonów
helium cylinder: butla z helem,butla helu,hel do balonów
party decorations: dekoracje urodzinowe,girlanda urodzinowa,ozdoby urodzinowe
birthday candles: świeczki urodzinowe,fontanna tortowa
sparklers: zimne ognie,fajerwerki,petardy,świeca dymna,race
glow sticks: pałeczki świecące,światło chemiczne,bransoletki świecące
advent calendar: kalendarz adwentowy
christmas tree: choinka sztuczna,choinka
christmas lights: lampki choinkowe,łańcuch świetlny,kurtyna świetlna,girlanda świetlna,lampki led
snow globe: kula śnieżna
music box: pozytywka,pozytywki
artificial flowers: sztuczne kwiaty,sztuczna roślina,suszone kwiaty
correction fluid: korektor w płynie,korektor w taśmie
whiteboard: tablica suchościeralna,tablica magnetyczna,tablica kredowa,tablica korkowa
drawing board: znikopis,sztaluga,tablica dla dzieci
felt-tip pens: flamastry,pisaki,zakreślacze,kredki,kredki świecowe,mazaki
acrylic paint: farby akrylowe,akwarele,farby olejne,farby plakatowe
ink cartridge: tusz do drukarki,toner
backpack: plecak dziecięcy,plecak
school bag: tornister,plecak szkolny,tornister szkolny
pencil case: piórnik
baby bouncer: leżaczek,bujaczek,leżaczek bujaczek,huśtawka niemowlęca
baby walker: chodzik,pchacz,chodzik dla dziecka
stair gate: bramka zabezpieczająca,bramka na schody,bramka ochronna,barierka ochronna,barierka na schody
bed rail: barierka do łóżka,barierka ochronna do łóżka
playpen: kojec dla dziecka,kojec
baby bottle steriliser: sterylizator do butelek,sterylizator parowy
bottle warmer: podgrzewacz do butelek,podgrzewacz butelek
breast pump: laktator,laktator elektryczny,odciągacz pokarmu,laktatora
baby food maker: robot do przygotowywania posiłków dla niemowląt,parowar dla niemowląt
nappy bin: kosz na pieluchy,pojemnik na pieluchy
nasal aspirator: aspirator do nosa,aspirator kataru,odciągacz kataru
baby nail trimmer: pilnik do paznokci dla niemowląt,obcinacz dla niemowląt
baby carrier: nosidełko,nosidło,chusta do noszenia
child walking harness: szelki dla dzieci,smycz dla dziecka,szelki bezpieczeństwa dla dzieci,szelki do nauki chodzenia
bed canopy: baldachim,baldachim nad łóżeczko,moskitiera nad łóżko
moses basket, bedside crib: kosz mojżesza,dostawka do łóżka,łóżeczko dostawne,kokon niemowlęcy,kołyska
travel cot: łóżeczko turystyczne
cot: łóżeczko dziecięce,łóżeczko niemowlęce,łóżeczko
children's toothbrush: szczoteczka dla dzieci,szczoteczka do zębów dla dzieci
baby cutlery: naczynia dla dzieci,talerzyk z przyssawką,sztućce dla dzieci,łyżeczka dla niemowląt
sippy cup: kubek niekapek,kubek treningowy,kubek ze słomką,bidon dla dzieci
soother clip: zawieszka do smoczka,łańcuszek do smoczka
baby mobile: karuzela do łóżeczka,karuzela nad łóżeczko,zawieszka do wózka
baby gym: mata edukacyjna,stojak gimnastyczny dla niemowląt
busy board: tablica manipulacyjna,kostka edukacyjna,zabawka montessori,zabawka sensoryczna
foam play mat: mata piankowa,mata puzzle,mata do zabawy,puzzle piankowe
child car seat: fotelik samochodowy,fotelik,podstawka samochodowa,nosidełko samochodowe
high chair: krzesełko do karmienia,krzesło do karmienia
potty: nocnik,nakładka na sedes dla dzieci,nocnik dla dziecka
christmas decorations: bombki,bombki choinkowe,ozdoby świąteczne
paint brush: pędzel malarski,pędzle malarskie,pędzelki
paint roller: wałek malarski
artist canvas: płótno malarskie,podobrazie
knitting needles: druty do robótek,druty dziewiarskie
crochet kit: szydełko,zestaw do szydełkowania
knitting yarn: włóczka,włóczki
embroidery kit: zestaw do haftu,haft krzyżykowy
sewing kit: zestaw do szycia,przybornik krawiecki
sewing thimble: naparstek
weaving loom: krosno,krosno tkackie
pottery wheel: koło garncarskie,zestaw garncarski
origami paper: papier kolorowy,papier origami,blok techniczny
craft foam sheets: pianka kreatywna,arkusze piankowe
pompoms: pompony
glitter: brokat,brokat sypki
airbrush: aerograf,zestaw do aerografu
fuse beads: koraliki do prasowania
loom bands: gumki do bransoletek,gumki loom
mosaic kit: zestaw mozaika,mozaika kreatywna
stencil: szablon malarski,szablony do rysowania
resin mould: forma do żywicy,formy do żywicy
scrapbook: album na zdjęcia,album do scrapbookingu
barcode scanner: czytnik kodów kreskowych,skaner kodów kreskowych
banknote detector: tester banknotów,wykrywacz fałszywych banknotów
hole punch: dziurkacz
stapler: zszywacz
paper trimmer: gilotyna do papieru,trymer do papieru
tape dispenser: podajnik do taśmy,dyspenser do taśmy
ring binder: segregator,skoroszyt
clipboard: podkładka z klipsem,clipboard
desk organiser: organizer na biurko,przybornik na biurko,kubek na długopisy
footrest: podnóżek biurowy,podnóżek
tv bracket: uchwyt do telewizora,wieszak do telewizora
laptop stand: podstawka pod laptopa,stojak na laptopa
laptop cooling pad: podstawka chłodząca pod laptopa
phone stand: stojak na telefon,uchwyt na tablet
selfie stick: kijek do selfie
gimbal: gimbal,stabilizator do telefonu
camera lens: obiektyw,obiektyw fotograficzny,teleobiektyw
camera flash: lampa błyskowa,flesz fotograficzny
camera bag: torba fotograficzna,plecak fotograficzny
projector screen: ekran projekcyjny,ekran do projektora
document scanner: skaner dokumentów,skaner do zdjęć
memory card reader: czytnik kart,czytnik kart pamięci
usb flash drive: pendrive,pamięć usb
external hard drive: dysk zewnętrzny,dysk ssd
network switch: switch sieciowy,przełącznik sieciowy
tv antenna: antena tv,antena pokojowa
av receiver: wzmacniacz,amplituner,wzmacniacz stereo
subwoofer: subwoofer,głośnik niskotonowy
car speakers: głośniki samochodowe
megaphone: megafon
intercom: domofon,wideodomofon
voice recorder: dyktafon,rejestrator dźwięku
digital calendar: kalendarz elektroniczny,kalendarz cyfrowy
portable tv: telewizor przenośny,mini telewizor
ink pad: poduszka do stempli,tusz do stempli
rubber stamp: pieczątka,stempelki
sand art kit: obrazki z piasku
scratch art set: zdrapywanki
wrapping paper: papier do pakowania prezentów
greeting card: kartka okolicznościowa,kartka urodzinowa
cash register: kasa fiskalna
desk pad: mata na biurko
mouse pad: podkładka pod mysz
monitor arm: uchwyt na monitor,ramię do monitora
monitor stand: podstawka pod monitor
tripod: statyw,statyw fotograficzny
softbox: softbox,lampa studyjna
voice translator: translator głosowy,tłumacz elektroniczny
cordless phone: telefon bezprzewodowy,telefon stacjonarny
kids tablet: tablet dla dzieci
learning computer: komputer edukacyjny,laptop dla dzieci
tv box: przystawka smart tv
set-top box: dekoder,tuner dvb-t
pushchair, stroller, buggy, baby stroller: wózek spacerowy,spacerówka,spacerówki,wózek dziecięcy,wózka dziecięcego
pram, baby carriage, perambulator: wózek głęboki,wózek dziecięcy głęboki,wózka głębokiego
carrycot, bassinet: gondola dziecięca,nosidło kosz,kosz mojżesza
car seat, child car seat, child restraint, baby car seat: fotelik samochodowy,fotelika samochodowego,nosidełko samochodowe,fotelik dziecięcy
booster seat, booster cushion: podstawka samochodowa,siedzisko podwyższające,podkładka podwyższająca
cot, crib, baby cot, baby bed: łóżeczko dziecięce,łóżeczko,łóżeczka dziecięcego,łóżeczko niemowlęce
bedside crib, co-sleeper, bedside sleeper: łóżeczko dostawne,dostawka do łóżka,łóżeczko dostawka
cradle, rocking cradle, baby hammock: kołyska,kołyski,kołyska dla niemowląt
travel cot, playpen, playard, pack and play: łóżeczko turystyczne,łóżeczka turystycznego,kojec,kojec dziecięcy
bunk bed, double decker bed, loft bed, high bed, bunk beds: łóżko piętrowe,łóżka piętrowego,antresola,łóżko dwupiętrowe
bed rail, bed guard: barierka do łóżka,barierka ochronna,barierka łóżkowa
high chair, highchair, feeding chair: krzesełko do karmienia,krzesełka do karmienia,wysokie krzesełko
table-mounted chair, hook-on chair, clip-on chair: krzesełko przystawne do stołu,krzesełko mocowane do stołu
learning tower, kitchen tower, helper tower: kitchen helper,pomocnik kuchenny,wieża edukacyjna
baby bottle, feeding bottle, nursing bottle: butelka dla niemowląt,butelka do karmienia,butelki dla niemowląt,butelka niemowlęca
bottle teat, teat, bottle nipple: smoczek do butelki,smoczki do butelek
soother, pacifier, baby dummy: smoczek,smoczka,smoczek uspokajający,smoczki
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: zawieszka do smoczka,łańcuszek do smoczka,przypinka do smoczka
teether, teething ring, teething toy: gryzak,gryzaka,gryzaczek,gryzaki
self-feeding pillow, baby self feeding pillow, bottle prop: poduszka do samodzielnego karmienia
sippy cup, training cup, toddler cup: kubek niekapek,niekapek,kubek treningowy
baby food maker, baby food processor: urządzenie do gotowania dla dzieci
bottle warmer, bottle steriliser, baby bottle sterilizer: podgrzewacz do butelek,sterylizator do butelek
baby carrier, child carrier, front carrier: nosidełko,nosidło,nosidełka,nosidełko dla dziecka
baby sling, baby wrap: chusta do noszenia,chusta dla dziecka,chusta kółkowa
child carrier backpack, back carrier: nosidło turystyczne,nosidło na plecy
baby bouncer, bouncer, reclined cradle, baby rocker: leżaczek,bujaczek,leżaczka,bujaczek niemowlęcy
baby swing, infant swing: huśtawka dla niemowląt,huśtawka niemowlęca
baby jumper, door bouncer, baby activity jumper: skoczek dla niemowląt,skakadełko
baby walker, walking frame: chodzik,chodzika,chodzik dla dzieci
push-along walker, walker wagon, push walker toy: pchacz,wózek pchacz,pchacz dla dzieci,jeździk pchacz
baby monitor, baby camera, babyphone: niania elektroniczna,elektroniczna niania,niani elektronicznej
bath seat, baby bath seat, bath ring: krzesełko do kąpieli,siedzisko do kąpieli,leżaczek do kąpieli
baby bath, baby bathtub, bath tub: wanienka,wanienki,wanienka dla niemowląt
potty, training potty: nocnik,nocnika,nocnik dla dzieci,nakładka na sedes
changing table, changing unit, baby changer: przewijak,przewijaka,komoda z przewijakiem
changing mat, changing pad: mata do przewijania,podkład do przewijania
baby nest, sleep nest, baby lounger: kokon niemowlęcy,gniazdko niemowlęce,kokon dla niemowląt
cot bumper, crib bumper, bed bumper: ochraniacz do łóżeczka,ochraniacz na łóżeczko
baby sleeping bag, sleep sack, wearable blanket: śpiworek niemowlęcy,śpiworek,śpiworek do spania
swaddle, swaddling blanket: otulacz,rożek niemowlęcy,otulacz niemowlęcy
footmuff, pushchair footmuff: śpiworek do wózka,śpiworek zimowy
baby mattress, cot mattress, children's mattress: materac dziecięcy,materacyk,materac do łóżeczka
baby pillow, infant pillow: poduszka dla niemowląt,poduszka niemowlęca
nursing pillow, breastfeeding pillow: poduszka do karmienia,rogal do karmienia
nappy, diaper, nappies: pieluszka,pieluszki,pieluchy,pieluchomajtki
baby wipes, wet wipes: chusteczki nawilżane,chusteczek nawilżanych
bib, baby bib: śliniak,śliniaka,śliniaczek
safety gate, baby gate, stair gate: bramka bezpieczeństwa,bramka ochronna,bramka na schody,barierka na schody
child safety lock, cupboard lock, cabinet lock, drawer lock: zabezpieczenie do szafek,blokada do szuflad
child safety harness, toddler reins, walking harness, wrist link: szelki do nauki chodzenia,szelki bezpieczeństwa dla dzieci
bicycle child seat, child bike seat: fotelik rowerowy,fotelika rowerowego
bicycle trailer, child bike trailer: przyczepka rowerowa,przyczepki rowerowej
children's chair, kids chair: krzesełko dziecięce,krzesełko dla dziecka,fotelik dla dzieci
children's table, kids desk: stolik dziecięcy,biurko dziecięce
step stool, children's step stool: podest dziecięcy,stopień łazienkowy,podnóżek dziecięcy
children's night light, nursery lamp: lampka nocna,lampka nocna dla dzieci,lampki nocnej
baby mobile, cot mobile, crib mobile: karuzela do łóżeczka,karuzelka,karuzela z pozytywką
play mat, baby gym, activity mat: mata edukacyjna,mata piankowa,mata do zabawy
puzzle mat, foam mat, floor puzzle: puzzle piankowe,mata puzzle,puzzli piankowych
thermometer, baby thermometer, bath thermometer: termometr,termometru,termometr do kąpieli
nasal aspirator, nose cleaner: aspirator do nosa,odciągacz kataru
doll, plastic doll, fashion doll: lalka,lalki,laleczka
baby doll, reborn doll: lalka bobas,bobas,lalka niemowlak
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: pluszak,maskotka,pluszaka,maskotki,zabawka pluszowa,przytulanka
teddy bear: miś pluszowy,pluszowy miś
comforter, comfort blanket, security blanket: przytulanka niemowlęca,kocyk przytulanka
hand puppet, finger puppet, puppet: pacynka,kukiełka,pacynki
slime, slime kit, slime toy: glut,slajm,glutek,masa glutowata
modelling clay, play dough, plasticine: plastelina,ciastolina,masa plastyczna,modelina
kinetic sand, play sand, magic sand: piasek kinetyczny,magiczny piasek,piasku kinetycznego
squishy toy, squishies, stress ball: gniotek,gniotki,piłeczka antystresowa
fidget toy, fidget spinner, pop it: fidget spinner,zabawka antystresowa,zabawka sensoryczna
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: kulki magnetyczne,zabawka magnetyczna,kulek magnetycznych
magnetic building blocks, magnetic tiles: klocki magnetyczne,klocków magnetycznych
water beads, water balls, expanding beads, growing toy: kulki wodne,kulki hydrożelowe,kulek wodnych,hydrożel kulki
bath toy, bath duck, rubber duck: zabawka do kąpieli,kaczuszka do kąpieli,gumowa kaczka
rattle, baby rattle: grzechotka,grzechotki,grzechotka dla niemowląt
activity toy, sorting toy, shape sorter, stacking toy, activity cube: sorter,sorter kształtów,wieża do układania,kostka edukacyjna
busy board, activity board: tablica manipulacyjna,tablica sensoryczna
pull-along toy, push-along toy, pull toy: zabawka do ciągnięcia,zabawka do pchania
building blocks, wooden blocks, building bricks: klocki,klocki drewniane,klocki konstrukcyjne,klocków
jigsaw puzzle, puzzle, wooden puzzle: puzzle drewniane,układanka,układanki
puzzle cube, magic cube: kostka rubika,kostka logiczna
board game: gra planszowa,planszówka,gry planszowe
toy car, toy vehicle, model car: samochodzik,autko zabawka,samochodzika,resorak
remote-controlled car, rc car, radio-controlled car: samochód zdalnie sterowany,autko zdalnie sterowane
toy train, train set, wooden train: kolejka zabawka,kolejka drewniana,pociąg zabawka,ciuchcia
racing track, slot car track: tor wyścigowy,tor samochodowy
toy excavator, toy truck, construction vehicle toy: koparka zabawka,wywrotka zabawka,ciężarówka zabawka
toy drone, drone, quadcopter, toy helicopter: dron,drona,helikopter zdalnie sterowany
toy robot, robot toy, transforming robot: robot zabawka,robot interaktywny
action figure, toy figure, figurine: figurka,figurki,figurka kolekcjonerska
dollhouse, doll's house: domek dla lalek,domku dla lalek
doll's pram, toy pushchair, doll stroller: wózek dla lalek,wózka dla lalek
toy kitchen, play kitchen, kitchen playset: kuchnia dla dzieci,kuchenka zabawka,kuchnia zabawkowa
toy food, play food, toy tea set: zabawkowe jedzenie,jedzenie zabawka,warzywa do krojenia
toy tool set, toy tools, workbench toy: warsztat dla dzieci,narzędzia zabawkowe
toy make-up, children's make-up kit, toy cosmetics: kosmetyki dla dzieci,zestaw do makijażu dla dzieci,malowidła dla dziewczynek
toy doctor set, doctor playset: zestaw lekarski,mały lekarz,walizka lekarza
musical toy, toy piano, toy drum, toy guitar, xylophone: zabawka muzyczna,cymbałki,pianinko,organki dziecięce
whistle, toy whistle, toy flute, kazoo: gwizdek,gwizdki,gwizdka
toy phone, children's tablet, learning tablet: telefon zabawka,telefonik,tablet edukacyjny
children's camera, kids camera: aparat dla dzieci,aparat fotograficzny dla dzieci
toy gun, toy pistol, water gun, water pistol: pistolet zabawka,pistolet na wodę,pistolet na kulki,pistoletu na wodę
projectile toy, dart gun, foam dart blaster, gel blaster: wyrzutnia zabawkowa,pistolet na strzałki,pistolet na piankowe strzałki
toy bow, bow and arrow toy, toy crossbow: łuk zabawka,łuk dla dzieci,kusza zabawka
slingshot, catapult: proca,procy
toy sword, foam sword: miecz zabawka,miecz dla dzieci
balloon, balloons, latex balloon, foil balloon: balon,balony,balonik,baloniki
water balloon, water bomb: balony na wodę,bomby wodne
soap bubbles, bubble blower, bubble machine, bubble wand: bańki mydlane,maszyna do baniek,baniek mydlanych
yo-yo, yoyo: jojo
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: piłka skacząca,piłeczka kauczukowa
flying disc, frisbee, boomerang: frisbee,latający dysk,bumerang
jump rope, skipping rope: skakanka,skakanki
sand toys, beach toys, bucket and spade, sandpit toys: zabawki do piasku,zabawki do piaskownicy
sandpit, sandbox: piaskownica,piaskownicy
swing, garden swing, children's swing: huśtawka,huśtawki,huśtawka ogrodowa
slide, children's slide, playground slide: zjeżdżalnia,zjeżdżalni,ślizgawka
climbing frame, playground equipment, climbing triangle, climbing toy: drabinka do wspinania,drabinka gimnastyczna,plac zabaw ogrodowy,trójkąt pikler
playhouse, play tent, teepee, play tunnel: namiot do zabawy,domek dla dzieci,namiot tipi,domek ogrodowy dla dzieci
bouncy castle, inflatable castle: dmuchany zamek,dmuchaniec,zamek dmuchany
seesaw, rocking horse, rocking toy: konik na biegunach,bujak,konia na biegunach
ride-on toy, ride-on car, sit-on toy: jeździk,jeździka,jeździk dla dzieci
electric ride-on car, children's electric car, battery ride-on: auto na akumulator,samochód na akumulator,pojazd na akumulator
balance bike, running bike: rowerek biegowy,rower biegowy,rowerka biegowego
tricycle, children's tricycle: rowerek trójkołowy,rower trójkołowy,trójkołowiec
fancy-dress costume, costume, carnival costume, halloween costume: kostium,strój karnawałowy,przebranie,strój na halloween
carnival mask, costume mask, party mask: maska karnawałowa,maska na halloween
wig, costume wig: peruka,peruki
craft kit, creative kit, diy craft kit, bead kit: zestaw kreatywny,zestaw plastyczny,zestawu kreatywnego
finger paint, finger paints: farby do malowania palcami,farba do malowania palcami
experiment kit, science kit, chemistry set: zestaw naukowy,zestaw eksperymentów,mały chemik
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: tablica magnetyczna,znikopis,tablica do rysowania
children's jewellery kit, bead making kit: zestaw do robienia biżuterii,koraliki do nawlekania
temporary tattoo, tattoo stickers, children's tattoo: tatuaż zmywalny,tatuaże zmywalne,tatuaż tymczasowy
inflatable toy, inflatable pool, paddling pool, kids pool: basen dmuchany,basenik,dmuchana zabawka,brodzik dmuchany
ball pit, ball pool: suchy basen,basen z kulkami,basen z piłeczkami
toy ball, children's ball: piłka dla dzieci,piłeczka
bath book, cloth book, baby book, sound book: książeczka materiałowa,książeczka do kąpieli,książeczka dźwiękowa
capsule toy, surprise egg, mystery box toy: jajko niespodzianka,kula niespodzianka
walkie-talkie, two-way radio: krótkofalówka,walkie-talkie,krótkofalówki
party popper, confetti cannon: wyrzutnia konfetti,tuba konfetti
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: bluza z kapturem,bluza dziecięca,bluzy z kapturem
jumper, sweater, pullover, cardigan: sweter,swetra,sweterek,kardigan
jacket, children's jacket, winter jacket: kurtka,kurtki,kurtka zimowa,kurtka dziecięca
coat, winter coat, overcoat: płaszcz,płaszcza,płaszczyk
raincoat, rain jacket, rain poncho: płaszcz przeciwdeszczowy,kurtka przeciwdeszczowa,peleryna przeciwdeszczowa
dress, children's dress, girls dress: sukienka,sukienki,sukienka dziewczęca
trousers, pants, children's trousers, jogging trousers: spodnie,spodni,spodnie dresowe,spodenki
shorts, swim shorts: krótkie spodenki,szorty,spodenek
t-shirt, children's t-shirt, tee shirt: koszulka,koszulki,podkoszulek,t-shirt
shirt, blouse: koszula,bluzka,koszuli,bluzki
children's clothing set, tracksuit, jogging suit, two-piece outfit: dres,dresu,dresik,komplet dresowy,komplet dziecięcy
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: pajacyk,body niemowlęce,rampers,śpioszki,kombinezon niemowlęcy
pyjamas, pajamas, nightwear, nightdress, nightgown: piżama,piżamy,koszula nocna,piżamka
bathrobe, dressing gown: szlafrok,szlafroka,płaszcz kąpielowy
bikini, swimsuit, bathing suit, children's bikini, swimwear: strój kąpielowy,kostium kąpielowy,bikini,kąpielówki
underwear, briefs, boxer shorts, knickers: bielizna,majtki,bokserki,majteczki
bra, brassiere: biustonosz,stanik,biustonosza
tights, leggings, stockings: rajstopy,legginsy,getry
socks, children's socks, baby socks: skarpetki,skarpety,skarpetek
school uniform, gymnastics leotard, leotard: strój gimnastyczny,body gimnastyczne,strój baletowy
snowsuit, ski suit, ski trousers: kombinezon zimowy,kombinezon narciarski,spodnie narciarskie
shoes, footwear, leather shoes, ladies' shoes: buty,obuwie,półbuty,pantofle
children's shoes, baby shoes: buty dziecięce,buciki,buciki niemowlęce
trainers, sneakers, running shoes, sports shoes: buty sportowe,trampki,sneakersy
boots, winter boots, ankle boots: kozaki,botki,śniegowce,kozaków
wellington boots, rain boots, rubber boots: kalosze,kaloszy,gumowce
sandals, flip-flops, clogs, pool slides: sandały,klapki,japonki,sandałki
slippers, house shoes: kapcie,papcie,pantofle domowe
hat, baseball cap, beanie, sun hat, baby hat: czapka,kapelusz,czapki,czapeczka
gloves, mittens: rękawiczki,rękawiczek,rękawice
scarf, shawl, snood, neck warmer: szalik,chusta,apaszka,komin szalik
belt, leather belt: pasek skórzany,pasek damski,pasek męski,pasek do spodni
sunglasses, children's sunglasses: okulary przeciwsłoneczne,okularów przeciwsłonecznych
reading glasses, spectacles: okulary do czytania
umbrella, children's umbrella: parasolka,parasolki
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: spinka do włosów,opaska do włosów,gumka do włosów,spinki do włosów
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: biżuteria,biżuterii
earrings, stud earrings, hoop earrings, ear studs: kolczyki,kolczyk,kolczyków,sztyfty kolczyki
necklace, chain necklace, choker, pendant necklace: naszyjnik,naszyjnika,łańcuszek na szyję,wisiorek,kolia
amber necklace, teething necklace: naszyjnik bursztynowy,bursztynki,korale bursztynowe
bracelet, bangle, wristband: bransoletka,bransoletki,bransoleta
ring, finger ring: pierścionek,pierścień,pierścionki,obrączka
brooch, pin badge, brooch pin: broszka,przypinka,broszki
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: kolczyk do pępka,kolczyk do nosa,piercing,kolczyk do piercingu
anklet, foot chain: bransoletka na kostkę,łańcuszek na nogę
watch, wristwatch, children's watch, smartwatch: zegarek,zegarka,zegarek na rękę,smartwatch
key ring, keychain, key fob: brelok,breloczek,breloki,brelok do kluczy
handbag, shoulder bag, crossbody bag, tote bag: torebka,torebki,torba na ramię,listonoszka,torebka damska
backpack, rucksack, school bag, children's backpack, satchel: plecak,plecaka,tornister,plecaczek
wallet, purse, coin purse: portfel,portmonetka,portfela,portmonetki
suitcase, travel bag, luggage, trolley case: walizka,walizki,torba podróżna,walizka podróżna
pencil case, make-up bag, cosmetic bag, toiletry bag: piórnik,kosmetyczka,piórnika,kosmetyczki
face cream, day cream, moisturiser, facial cream: krem do twarzy,krem na dzień,krem nawilżający,kremu do twarzy
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: krem wybielający,krem rozjaśniający,krem na przebarwienia
body lotion, body milk, body cream, body butter: balsam do ciała,mleczko do ciała,masło do ciała,krem do ciała
hand cream: krem do rąk
baby lotion, baby cream, baby oil, nappy cream: krem dla niemowląt,oliwka dla dzieci,krem na odparzenia
baby powder, talcum powder: zasypka dla niemowląt,talk kosmetyczny,puder dla niemowląt
shampoo, hair shampoo, baby shampoo: szampon,szamponu,szampon do włosów
hair conditioner, hair mask, hair balm, hair treatment: odżywka do włosów,maska do włosów,odżywki do włosów
shower gel, body wash, bubble bath, bath foam: żel pod prysznic,płyn do kąpieli,piana do kąpieli
bath bomb, bath salts, bath fizzer: kula do kąpieli,kule do kąpieli,sól do kąpieli
soap, bar soap, hand soap, liquid soap, hand wash: mydło,mydła,mydło w płynie,mydełko
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: żel antybakteryjny,płyn do dezynfekcji rąk,żel do dezynfekcji
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: płyn micelarny,żel do mycia twarzy,płyn do demakijażu
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: krem przeciwsłoneczny,krem z filtrem,balsam do opalania,mleczko do opalania,krem do opalania
self-tanner, tanning lotion, tanning spray: samoopalacz,przyspieszacz opalania,bronzer do ciała
hair dye, hair colour, hair colourant, hair color, henna hair dye: farba do włosów,farby do włosów,szampon koloryzujący
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: keratynowe prostowanie włosów,krem do prostowania włosów,keratyna do prostowania
hair gel, hairspray, hair wax, hair spray, hair styling product: żel do włosów,lakier do włosów,wosk do włosów,pianka do włosów
hair oil, hair growth serum, hair tonic, beard oil: olejek do włosów,wcierka do włosów,olejek do brody
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: lakier do paznokci,lakier hybrydowy,lakieru do paznokci,hybryda lakier
nail glue, artificial nail adhesive, nail adhesive: klej do paznokci,klej do tipsów,kleju do tipsów
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: żel budujący,primer do paznokci,żel do paznokci,akryl do paznokci
nail polish remover, acetone remover: zmywacz do paznokci,zmywacza do paznokci
artificial nails, false nails, press-on nails: sztuczne paznokcie,tipsy,tipsów
eyelash glue, eyelash adhesive, lash glue: klej do rzęs,kleju do rzęs
false eyelashes, eyelash extensions, artificial eyelashes: sztuczne rzęsy,kępki rzęs,rzęsy magnetyczne
mascara, eyeliner, kajal, eye pencil: tusz do rzęs,kredka do oczu,maskara,tuszu do rzęs
eyeshadow, eye shadow palette, make-up palette, make-up kit: cienie do powiek,cień do powiek,paleta cieni
lipstick, lip gloss, lip tint: szminka,pomadka do ust,błyszczyk,szminki
lip balm, lip care: balsam do ust,pomadka ochronna
foundation, face powder, concealer, blusher, bb cream: podkład do twarzy,puder do twarzy,korektor pod oczy,róż do policzków
face paint, face paints, body paint, theatre make-up: farby do twarzy,farbki do malowania twarzy,kredki do malowania twarzy
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: perfumy,perfum,woda toaletowa,woda perfumowana,wody toaletowej
after shave, shaving foam, shaving gel, aftershave lotion: woda po goleniu,pianka do golenia,żel do golenia,płyn po goleniu
deodorant, antiperspirant: dezodorant,antyperspirant,dezodorantu
depilatory cream, hair removal cream, depilatory wax, hair removal wax: krem do depilacji,wosk do depilacji
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: tusz do tatuażu,pigment do makijażu permanentnego,tuszu do tatuażu
henna cone, black henna, henna tattoo: henna w tubce,henna do ciała,henna do brwi
toothpaste, children's toothpaste: pasta do zębów,pasty do zębów
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: wybielacz do zębów,żel wybielający zęby,paski wybielające
toothbrush, electric toothbrush: szczoteczka do zębów,szczoteczki do zębów,szczoteczka elektryczna
sheet mask, facial mask, face mask cosmetic, peel-off mask: maseczka do twarzy,maseczka w płachcie,maseczki do twarzy
face serum, facial serum, anti-ageing serum: serum do twarzy,serum przeciwzmarszczkowe
body scrub, exfoliant, chemical peel: peeling do ciała,peeling do twarzy,peeling kwasowy
massage oil, body oil, essential oil: olejek do masażu,olejek eteryczny,olejki eteryczne
hair extension glue, wig glue, hair bonding glue: klej do peruk,klej do przedłużania włosów
hyaluron pen, dermal filler, dermaroller: pen hialuronowy,wypełniacz skórny,dermaroller
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: kask rowerowy,kasku rowerowego,kask dziecięcy
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: kask motocyklowy,kasku motocyklowego
ski helmet, riding helmet, equestrian helmet, climbing helmet: kask narciarski,kask jeździecki,kask wspinaczkowy
bicycle, bike, children's bicycle, mountain bike: rower,roweru,rowerek,rower górski
electric bicycle, e-bike, ebike, electric bike, pedelec: rower elektryczny,roweru elektrycznego
electric scooter, e-scooter: hulajnoga elektryczna,hulajnogi elektrycznej
kick scooter, scooter, children's scooter: hulajnoga,hulajnogi,hulajnoga dziecięca
hoverboard, self-balancing scooter, balance scooter: deskorolka elektryczna,hoverboard,hulajnoga samobalansująca
skateboard, longboard, penny board: deskorolka,deskorolki,fiszka deskorolka
inline skates, roller skates, rollerblades, roller shoes: rolki dziecięce,łyżworolki,wrotki
sled, sledge, toboggan, snow slider, bob sleigh: sanki,sanek,ślizg śnieżny
ski, skis, ski binding, cross-country skis: narty,wiązania narciarskie,narty biegowe
ski boots, snowboard boots: buty narciarskie,buty snowboardowe
snowboard: deska snowboardowa,snowboard
treadmill, running machine, walking pad: bieżnia,bieżni,bieżnia elektryczna
exercise bike, spinning bike, stationary bicycle: rower stacjonarny,rower treningowy,rower spinningowy
fitness equipment, rowing machine, cross trainer, home gym: wioślarz,orbitrek,sprzęt fitness,atlas do ćwiczeń
dumbbell, kettlebell, barbell: hantle,hantel,sztanga,hantli
resistance band, exercise band, elastic exercise band: guma oporowa,gumy oporowe,taśma oporowa,gumy do ćwiczeń
gym ball, exercise ball, yoga ball: piłka gimnastyczna,piłka do ćwiczeń
yoga mat, exercise mat: mata do jogi,mata do ćwiczeń
pull-up bar, door bar, chin-up bar: drążek do podciągania,drążek rozporowy
football goal, basketball hoop, goal post: bramka piłkarska,kosz do koszykówki
football, soccer ball, basketball, volleyball: piłka nożna,piłka do koszykówki,piłka siatkowa
swimming aid, armbands, swim vest, arm floats, buoyancy aid: rękawki do pływania,kamizelka do pływania,rękawki dmuchane
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: kółko do pływania,koło do pływania,dmuchane koło
air mattress, lilo, inflatable float, pool float: materac dmuchany,materac plażowy,materac do pływania
life jacket, lifejacket, buoyancy vest, life vest: kamizelka ratunkowa,kapok,kamizelka asekuracyjna
swimming goggles, diving mask, snorkel mask, snorkel: okulary do pływania,maska do nurkowania,fajka do nurkowania,okularki pływackie
diving regulator, diving equipment, dive computer, buoyancy compensator: automat oddechowy,komputer nurkowy,jacket nurkowy
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: deska surfingowa,deska sup,ponton,kajak
climbing harness, full body harness, safety harness: uprząż wspinaczkowa,szelki bezpieczeństwa,uprzęży wspinaczkowej
carabiner, karabiner, quickdraw, via ferrata set: karabinek,karabinki,ekspres wspinaczkowy,lonża wspinaczkowa
climbing rope, fall arrester, rope brake, belay device: lina wspinaczkowa,przyrząd asekuracyjny,urządzenie samohamowne
tent, camping tent: namiot,namiotu,namiot turystyczny
camping stove, gas stove portable, gas cooker: kuchenka turystyczna,kuchenka gazowa turystyczna
boxing gloves, punching bag: rękawice bokserskie,worek bokserski
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: maska ffp2,półmaska filtrująca,maska przeciwpyłowa
surgical mask, medical face mask, disposable mask: maseczka chirurgiczna,maseczka jednorazowa,maseczka medyczna
face shield, safety visor: przyłbica,przyłbicy,przyłbica ochronna
safety glasses, safety goggles, protective goggles: okulary ochronne,gogle ochronne,okulary bhp
ski goggles: gogle narciarskie,okulary do pływania,okularki pływackie,gogle snowboardowe
solar eclipse glasses, eclipse viewer: okulary do obserwacji zaćmienia
protective gloves, work gloves, safety gloves, welding gloves: rękawice ochronne,rękawice robocze,rękawice spawalnicze
disposable gloves, nitrile gloves, latex gloves: rękawiczki jednorazowe,rękawiczki nitrylowe
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: rękawice motocyklowe,kurtka motocyklowa
safety shoes, work shoes, safety boots: buty robocze,obuwie ochronne,buty bezpieczne
high-visibility vest, reflective vest, safety vest: kamizelka odblaskowa,kamizelka ostrzegawcza
reflector, safety reflector, reflective tag, pedestrian reflector: odblask,zawieszka odblaskowa,odblaski
safety helmet, hard hat, construction helmet: kask ochronny,kask budowlany,hełm ochronny
ear defenders, earmuffs, hearing protection, earplugs: nauszniki ochronne,zatyczki do uszu,słuchawki wygłuszające,stopery do uszu
knee pads, elbow pads, shin guards, protective pads: nakolanniki,nałokietniki,ochraniacze piłkarskie
back protector, body protector, riding vest: ochraniacz pleców,kamizelka jeździecka,żółw ochraniacz
welding helmet, welding mask: przyłbica spawalnicza,maska spawalnicza
passenger car, motor car, automobile: samochód osobowy,samochodu osobowego,samochody osobowe
van, light commercial vehicle, minibus: furgonetka,samochód dostawczy,mikrobus
lorry, truck, heavy goods vehicle: ciężarówka,samochód ciężarowy,ciężarówki
bus, motor coach: autokar,autobus,autokaru
motor home, campervan, caravan, camper van: kamper,przyczepa kempingowa,kampera
motorcycle, motorbike: motocykl,motocykla,motocykle
moped, motor scooter, electric moped: skuter,motorower,skutera
quad bike, atv, all-terrain vehicle, quad: quad,czterokołowiec
mobility scooter, wheelchair, electric wheelchair: wózek inwalidzki,wózka inwalidzkiego,skuter inwalidzki
tyre, tire, car tyre: opona,opony,opony samochodowe
brake pads, brake pad, brake lining: klocki hamulcowe
car battery, starter battery, vehicle battery: akumulator samochodowy,akumulatora samochodowego
jump starter, battery charger for cars: urządzenie rozruchowe,jump starter,prostownik samochodowy
car jack, trolley jack, axle stand: podnośnik samochodowy,lewarek,podnośnik hydrauliczny
roof rack, roof box, bicycle carrier, bike rack: bagażnik dachowy,box dachowy,bagażnik rowerowy
tow bar, trailer coupling: hak holowniczy,przyczepa samochodowa,przyczepka samochodowa
car bulb, car headlight, xenon bulb, led headlight bulb: żarówka samochodowa,reflektor samochodowy,żarówki samochodowe
car charger, cigarette lighter adapter, car usb charger: ładowarka samochodowa,ładowarki samochodowej
tyre inflator, tire inflator, car air compressor: kompresor samochodowy,pompka elektryczna
bicycle lock, bicycle light, bike light: zapięcie rowerowe,lampka rowerowa
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: klej błyskawiczny,klej kropelka,klej cyjanoakrylowy,szybkoschnący klej
glue, adhesive, contact adhesive, epoxy glue: klej,kleju,klej kontaktowy,klej epoksydowy
epoxy resin, resin kit, uv resin: żywica epoksydowa,żywica uv
polyurethane foam, assembly foam, expanding foam: pianka montażowa,pianka poliuretanowa
paint, spray paint, lacquer, varnish, aerosol paint: farba w sprayu,lakier w sprayu,farba akrylowa,farba ścienna
paint stripper, paint thinner, solvent, white spirit: zmywacz do farb,rozpuszczalnik,rozcieńczalnik,środek do usuwania farby
drain cleaner, pipe cleaner, drain unblocker: udrażniacz rur,środek do udrażniania rur,preparat do rur
cleaning agent, household cleaner, all-purpose cleaner, detergent: środek czyszczący,płyn czyszczący,płyn uniwersalny,środka czyszczącego
bleach, chlorine bleach, toilet cleaner, descaler: wybielacz,płyn do wc,odkamieniacz,wybielacza
laundry detergent, detergent capsules, washing powder, fabric softener: proszek do prania,kapsułki do prania,płyn do płukania tkanin,żel do prania
dishwashing liquid, dishwasher tablets, washing-up liquid: płyn do naczyń,tabletki do zmywarki
air freshener, car air freshener, reed diffuser, room spray: odświeżacz powietrza,zapach do samochodu,dyfuzor zapachowy
candle, scented candle: świeca,świeczka,świece zapachowe
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: olej do lamp,podpałka,rozpałka do grilla,podpałki
cigarette lighter, gas lighter, novelty lighter: zapalniczka,zapalniczki,zapalarka
screenwash, windscreen washer fluid, antifreeze, de-icer: płyn do spryskiwaczy,płyn zimowy do spryskiwaczy,odmrażacz do szyb
car shampoo, rim cleaner, car polish, leak sealer: szampon samochodowy,płyn do felg,wosk samochodowy
insecticide, insect spray, rat poison, ant bait, moth repellent: środek owadobójczy,trutka na szczury,środek na owady,spray na komary
disinfectant, surface disinfectant, biocide: środek dezynfekujący,płyn dezynfekujący,środka dezynfekującego
pool chlorine, chlorine tablets: chlor do basenu,tabletki chlorowe
impregnating spray, waterproofing spray, leather spray: impregnat,impregnat do butów,spray impregnujący
food supplement, dietary supplement, nutritional supplement: suplement diety,suplementy diety,suplementu diety
vitamins, multivitamin, vitamin tablets: witaminy,multiwitamina,witamina
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: tabletki na odchudzanie,spalacz tłuszczu,herbata odchudzająca
potency product, sexual enhancement supplement, male enhancement: tabletki na potencję,środek na potencję,afrodyzjak
protein powder, whey protein, protein bar: odżywka białkowa,białko serwatkowe,baton proteinowy
infant formula, baby milk powder, baby food: mleko modyfikowane,mleka modyfikowanego,kaszka dla dzieci
energy drink, jelly cups, mini-cup jelly: napój energetyczny,galaretki w kubeczkach
plate, children's plate, melamine plate, tableware, dinnerware: talerz,talerzyk,zastawa stołowa,talerze
bowl, salad bowl, soup bowl, suction bowl: miska,miseczka,salaterka
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: kubek,filiżanka,kubki,kubek do kawy
drinking glass, wine glass: szklanka,kieliszek,szklanki
water bottle, drinking bottle, sports bottle: bidon,butelka na wodę,bidonu
thermos flask, vacuum flask, insulated bottle, travel mug: termos,kubek termiczny,butelka termiczna,termosu
cutlery, spoon, children's cutlery, kitchen utensils: sztućce,łyżka,widelec,łyżeczka
kitchen spatula, ladle, nylon turner, kitchen tongs: łopatka kuchenna,chochla,przybory kuchenne
drinking straw, straws, reusable straw: słomka do picia,słomki do picia,słomki
lunch box, food container, food storage box: pudełko śniadaniowe,śniadaniówka,lunchbox,pojemnik na żywność
frying pan, saucepan, cooking pot, cookware, wok: patelnia,garnek,rondel,patelni
baking mould, baking tin, silicone mould, baking tray, cake tin: forma do pieczenia,foremka silikonowa,blacha do pieczenia,tortownica
kettle, teapot, moka pot, coffee maker: czajnik,czajniczek,kawiarka,ekspres do kawy
kitchen knife, chopping board, cutting board, peeler: nóż kuchenny,deska do krojenia,obieraczka
ice cube tray, ice lolly mould, ice cream maker: foremka do lodu,foremki do lodów,kostkarka
blood pressure monitor, sphygmomanometer: ciśnieniomierz,ciśnieniomierza
blood glucose meter, glucometer, test strips device: glukometr,glukometru
nebuliser, nebulizer, inhaler: nebulizator,inhalator,inhalatora
hearing aid, hearing amplifier: aparat słuchowy,aparatu słuchowego
rapid test, covid test, pregnancy test, antigen test: test ciążowy,test antygenowy,testu ciążowego
contact lenses, coloured contact lenses: soczewki kontaktowe,soczewki kolorowe
crutches, walking stick, walking cane, rollator, walking aid: kule ortopedyczne,laska inwalidzka,chodzik rehabilitacyjny,balkonik
adhesive plaster, adhesive bandage, bandage, first aid kit: plaster opatrunkowy,bandaż,apteczka,plastry opatrunkowe
hot water bottle, heat pack, heating pad, electric blanket: termofor,poduszka elektryczna,koc elektryczny,termofora
massager, massage gun, neck massager, massage device: masażer,pistolet do masażu,masażera
electrostimulator, tens device, muscle stimulator, ems trainer: elektrostymulator,urządzenie tens,stymulator mięśni
condom, condoms: prezerwatywa,prezerwatywy,kondomy
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: lampa uv,sterylizator uv,lampa bakteriobójcza
sunbed, tanning bed, solarium: łóżko opalające,solarium
hair removal device, ipl epilator, epilator, electric shaver: depilator,depilator laserowy,golarka,maszynka do golenia
pet food, dog food, cat food, pet treats: karma dla psa,karma dla kota,karmy dla psa
dog toy, cat toy, pet toy: zabawka dla psa,zabawka dla kota
dog collar, cat collar, flea collar: obroża dla psa,obroża,obroża przeciw pchłom
dog lead, dog leash, dog harness: smycz,szelki dla psa,smycz dla psa
pet bed, dog bed, cat tree, scratching post: legowisko,drapak dla kota,legowiska,drapak
pet carrier, dog crate, pet cage, aquarium, fish tank: transporter dla kota,klatka dla psa,akwarium,transporterek
cat litter, litter box, pet hygiene: żwirek dla kota,kuweta,kuwety
pen, ballpoint pen, fountain pen: długopis,pióro wieczne,długopisu
felt-tip pen, marker, highlighter, coloured markers: flamaster,pisak,zakreślacz,mazaki
pencil, coloured pencils, crayons, wax crayons, chalk: ołówek,kredki,kredki świecowe,kreda
paints, watercolour, poster paint, acrylic paint: farby plakatowe,akwarele,farby akrylowe,farbki
eraser, rubber eraser, novelty eraser: gumka do ścierania,gumka do mazania
correction fluid, correction tape, correction pen: korektor w płynie,korektor w taśmie
glue stick, paper glue, school glue, glitter glue: klej w sztyfcie,klej brokatowy,klej szkolny
notebook, exercise book, diary, colouring book: zeszyt,notatnik,kolorowanka
stickers, sticker book, sticker sheet: książeczka z naklejkami,naklejki dla dzieci
stamp set, ink pad, children's stamps: stempelki,pieczątki dla dzieci
scissors, children's scissors, paper cutter: nożyczki,nożyczki dla dzieci,nożyk do papieru
sealing wax, modelling compound, plaster casting kit: wosk do pieczęci,odlewy gipsowe,figurki gipsowe
water beads: kulki żelowe
slimming capsules: kapsułki odchudzające,spalacz tłuszczu,tabletki na odchudzanie
resistance band: guma do ćwiczeń
swimming goggles: okulary pływackie
inflatable paddling pool, paddling pool: brodzik
inflatable paddle board, paddle board: deska sup
wiper blades: wycieraczki,wycieraczki samochodowe,pióra wycieraczek
gardening gloves: rękawice ogrodowe,rękawice ogrodnicze
slime: gluty
bed guard: barierka łóżka
safety gate: bramka zabezpieczająca,bramka schodowa
bird bath: poidełko dla ptaków,basenik dla ptaków
bird food: karma dla ptaków,pokarm dla ptaków,kule tłuszczowe
fish food: pokarm dla ryb,karma dla ryb
dog house: buda dla psa,domek dla kota
pet stairs: schodki dla psa,rampa dla psa
pet stroller: wózek dla psa,wózek dla zwierząt
pet gate: bramka dla psa,barierka dla psa
pet playpen: kojec dla psa,zagroda dla psa
dog coat: ubranko dla psa,kurtka dla psa,płaszczyk dla psa
dog life jacket: kapok dla psa,kamizelka ratunkowa dla psa
dog muzzle: kaganiec,kaganiec dla psa
dog bowl: miska dla psa,miska dla kota
automatic pet feeder: automatyczny karmnik,automatyczny podajnik karmy,dozownik karmy
dog treadmill: bieżnia dla psa
pet shampoo: szampon dla psa,szampon dla zwierząt
pet brush: szczotka dla psa,furminator,szczotka dla kota
flea treatment: preparat na pchły,krople na pchły i kleszcze
pet playhouse: mebel dla kota
hamster wheel: kołowrotek dla chomika
aquarium filter: filtr akwarystyczny,filtr do akwarium,filtr do oczka wodnego
aquarium pump: pompa do akwarium,napowietrzacz do akwarium,pompa do oczka wodnego
aquarium light: oświetlenie do akwarium,lampa do akwarium
reptile lamp: lampa do terrarium,lampa grzewcza dla gadów
pet heating pad: mata grzewcza dla zwierząt,mata grzewcza dla psa
chicken coop: kurnik
egg incubator: inkubator do jaj,wylęgarka,klujnik
horse rug: derka,derka dla konia
puppy pads: maty higieniczne dla psa,podkłady dla psa
dog nappies: pieluchy dla psa
cat toy wand: wędka dla kota
cat tunnel: tunel dla kota
catnip toy: zabawka z kocimiętką
beehive: ul wielkopolski,ul dla pszczół
beekeeping suit: kombinezon pszczelarski,bluza pszczelarska
livestock feed: pasza,pasza dla koni,pasza dla kur
riding saddle: siodło jeździeckie,siodło dla konia
bridle: ogłowie,wodze
horse halter: kantar dla konia,uwiąz
stirrups: strzemiona
riding boots: buty jeździeckie,sztyblety,oficerki
riding breeches: bryczesy,legginsy jeździeckie
fidget spinner: fidget spinner,spinner na palec
fidget cube: kostka antystresowa
sensory bottle: butelka sensoryczna
stretchy toy: rozciągliwa zabawka,lepka rączka
growing egg toy: jajko rosnące,jajko do wyklucia
balloon pump: pompka do balonów
punch balloon: balon do boksowania
party blower: trąbka imprezowa,gwizdek urodzinowy,rozwijane trąbki
party hat: czapeczki urodzinowe
tiara: tiara,diadem księżniczki
magic wand: różdżka,magiczna różdżka
fairy wings: skrzydełka wróżki,skrzydła motyla
magic set: zestaw do magii,zestaw magika
toy camera: aparat zabawkowy,aparat fotograficzny zabawka
toy saxophone: trąbka zabawka,flet zabawka,saksofon zabawka
maracas: marakasy,grzechotka jajko
dance mat: mata do tańczenia,mata muzyczna
busy book: książka manipulacyjna,quiet book
flash cards: karty edukacyjne,fiszki
peg puzzle: puzzle drewniane z uchwytami,układanka z pinezkami
magnetic puzzle: puzzle magnetyczne
puzzle ball: kula labirynt,labirynt kulkowy
bead maze: przeplatanka,pętla motoryczna
abacus: liczydło
magnetic letters: literki magnetyczne,cyferki magnetyczne
fishing game: gra łowienie rybek,łowienie rybek
hammer bench: przebijanka,wbijak
nesting dolls: matrioszka
rainbow stacker: tęcza drewniana,klocki balansujące
dominoes: domino gra,domino drewniane
dice: kostki do gry,kości do gry
bingo set: bingo gra,lotto gra
ribbon toy: wstążka gimnastyczna
play parachute: chusta animacyjna,spadochron zabawka
hopper ball: piłka do skakania,skoczek piłka,hula skoczek
beach ball: piłka plażowa
velcro catch game: gra na rzepy,tarcze na rzep
toy binoculars: lornetka dla dzieci,lornetka zabawka
toy cleaning set: odkurzacz zabawka,zestaw do sprzątania dla dzieci
toy drill: wiertarka zabawka,piła zabawka
toy lawn mower: kosiarka zabawka
toy make-up set: kosmetyki dla dzieci zestaw,zestaw fryzjerski dla dzieci
toy food: jedzenie zabawkowe,owoce do krojenia
doll's bed: łóżeczko dla lalek,kołyska dla lalek
doll's clothes: ubranka dla lalek,ubranka dla lalki
rag doll: lalka szmaciana,szmacianka
animal figure: figurki zwierząt,figurki dinozaurów
farm playset: farma zabawka,zagroda zabawka
toy horse: konik zabawka,kucyk zabawka
plush backpack: plecak pluszowy,torebka pluszowa
talking toy: tańczący kaktus,mówiąca zabawka
toy garage: garaż zabawka,parking dla samochodzików
toy fire engine: straż pożarna zabawka,wóz strażacki zabawka
toy plane: samolot zabawka,samolot styropianowy
toy rocket: rakieta zabawka,statek kosmiczny zabawka
toy boat: łódka zabawka,statek zabawka
flying toy: latająca kula,latająca zabawka,latający spinner
hover football: latająca piłka hover,piłka powietrzna
climbing arch: bujak drewniany,drabinka pikler,trójkąt pikler
pedal car: gokart,gokart na pedały,samochód na pedały
activity table: stolik edukacyjny,stolik interaktywny,centrum aktywności
pram toy: zabawka do wózka,zawieszka do wózka,spirala do wózka
led gloves: rękawiczki led,światełka na palce
glow in the dark stars: świecące gwiazdki,gwiazdki fluorescencyjne
spy kit: zestaw detektywa,zestaw szpiega
educational electronics kit: zestaw elektroniczny edukacyjny,mały elektronik
globe: globus,globus podświetlany
suncatcher kit: farby witrażowe,farbki do szyb
slime glue: klej do slime,aktywator do slime
sidewalk chalk: kreda chodnikowa,kredy chodnikowe
3d pen: długopis 3d
toy traffic lights: sygnalizacja zabawka,znaki drogowe zabawka
draughts: warcaby
backgammon: backgammon,tryktrak
mahjong set: madżong
roulette: ruletka
poker chips: żetony do pokera
card shuffler: tasowarka do kart
kendama: kendama
diabolo: diabolo
juggling balls: piłeczki do żonglowania
tambourine: tamburyn
castanets: kastaniety
whoopee cushion: pierdząca poduszka
electric shock toy: długopis rażący prądem,zabawka na psikusy
secret diary: pamiętnik na kłódkę
invisible ink pen: niewidzialny długopis
ant farm: farma mrówek
plant growing kit: zestaw do uprawy
butterfly net: siatka na motyle
bug viewer: pojemnik na owady
toy iron: żelazko zabawka
toy washing machine: pralka zabawka
toy coffee machine: ekspres do kawy zabawka
stepping stones: kamienie do balansowania
walking stilts: szczudła dla dzieci
toy sword: miecz zabawka
toy shield: tarcza zabawka
board book: książeczka kartonowa,bajka książka
sound book: książeczka dźwiękowa
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
bracelet: pulsera,bracciale,braccialetto,bransoletka,bransoleta,bransoletka z koralików
ring: anillo,anello,pierścionek,obrączka,sygnet,pierścionek damski
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
stopwatch: stoper
pedometer: krokomierz
heart rate monitor: pulsometr,pas tętna
mouthguard: ochraniacz na zęby
cricket bat: kij do krykieta
baseball bat: kij baseballowy
baseball glove: rękawica baseballowa
hockey stick: kij hokejowy,kij do unihokeja
tennis balls: piłki tenisowe,piłka tenisowa
table tennis bat: rakietka do ping ponga,rakietka do tenisa stołowego
shuttlecock: lotki do badmintona
bowling set: kręgle,zestaw do kręgli
throwing game: rzut ringo,gra w ringo,ringo
volleyball net: siatka do siatkówki,siatka do badmintona
punching toy: piłka refleksowa,swingball
laser tag set: laserowy paintball,pistolety laserowe
shooting target: tarcza strzelecka,tarcza łucznicza,mata łucznicza
rifle scope: luneta celownicza,kolimator,celownik optyczny
gun safe: szafa na broń,sejf na broń
gun holster: kabura,kabura na pistolet
axe: siekiera,siekierka,toporek
handcuffs: kajdanki
pepper spray: gaz pieprzowy,gaz łzawiący,spray obronny
stun gun: paralizator elektryczny,paralizator,taser
climbing shoes: buty wspinaczkowe
climbing holds: chwyty wspinaczkowe
belay device: przyrząd asekuracyjny,przyrząd zjazdowy,kości wspinaczkowe
crampons: raki,raczki,nakładki antypoślizgowe na buty
ski bindings: wiązania narciarskie,wiązania snowboardowe
ski helmet: kask narciarski,kask snowboardowy
balaclava: kominiarka,balaklawa
snow shovel: łopata do śniegu,odśnieżarka ręczna,szufla do śniegu
ice scraper: skrobaczka do szyb,skrobaczka do lodu
hiking boots: buty trekkingowe,buty górskie,buty turystyczne
gaiters: stuptuty,ochraniacze na buty
camping shower: prysznic turystyczny,prysznic solarny,prysznic kempingowy
water carrier: kanister na wodę,zbiornik na wodę turystyczny
fuel can: kanister na paliwo,kanister na benzynę,karnister
compass: kompas,busola
rangefinder: dalmierz,dalmierz golfowy
golf balls: piłki golfowe
vibration plate: platforma wibracyjna
massage table: stół do masażu,łóżko do masażu
acupressure mat: mata do akupresury,mata masująca
sauna: sauna,piec do sauny,sauna na podczerwień
ice bath: wanna do morsowania,balia do morsowania
swim cap: czepek pływacki
underwater scooter: skuter podwodny
kayak paddle: wiosło,wiosło do kajaka,wiosła
outboard motor: silnik zaburtowy,silnik elektryczny do łodzi
jet ski: skuter wodny
fish finder: echosonda,echosonda wędkarska
inflatable slide: zjeżdżalnia wodna,dmuchana zjeżdżalnia,ślizgawka wodna
above-ground pool: basen stelażowy,basen rozporowy,basen ogrodowy
pool ladder: drabinka basenowa,drabinka do basenu
pool cleaning robot: robot basenowy,odkurzacz basenowy
training mitts: łapy bokserskie,tarcze treningowe
croquet set: zestaw do krokieta,krokiet ogrodowy
boules: zestaw petanque,bule
flying disc: frisbee,latający dysk
boomerang: bumerang
machete: maczeta
hunting knife: nóż myśliwski
throwing knife: nóż do rzucania
butterfly knife: nóż motylkowy,nóż sprężynowy
telescopic baton: pałka teleskopowa
brass knuckles: kastet
climbing anchor: stanowisko wspinaczkowe,ring wspinaczkowy
climbing sling: taśma wspinaczkowa,lonża wspinaczkowa,amortyzator bezpieczeństwa
ice axe: czekan,dziaba
ice screw: śruba lodowa
avalanche transceiver: detektor lawinowy
avalanche probe: sonda lawinowa
avalanche airbag: plecak lawinowy
mosquito coil: spirala na komary,spirale przeciw komarom
citronella candle: świeca citronella,świeca cytronelowa
camping cookware: naczynia turystyczne,menażka,garnki turystyczne
survival kit: zestaw survivalowy,zestaw ucieczkowy
emergency blanket: koc ratunkowy,folia nrc
paracord bracelet: bransoletka survivalowa
night vision device: noktowizor
thermal camera: kamera termowizyjna,termowizor
golf bag: torba golfowa
golf trolley: wózek golfowy
multi gym: atlas treningowy,suwnica
power rack: klatka treningowa,stojaki do przysiadów
inversion table: stół inwersyjny,ławka inwersyjna
back stretcher: rozciągacz do pleców
pilates reformer: reformer do pilatesu
pilates ring: obręcz do pilatesu
pilates ball: piłka do pilatesu
balance beam: równoważnia
gymnastics bar: drążek gimnastyczny
gymnastic rings: kółka gimnastyczne
battle rope: lina treningowa
suspension trainer: taśmy do treningu w podwieszeniu
ankle weights: obciążniki na kostki,obciążniki na nogi
weighted vest: kamizelka obciążeniowa
hand grip strengthener: ściskacz do dłoni
push-up bars: uchwyty do pompek,poręcze do pompek
dry bag: worek wodoszczelny
swim buoy: bojka pływacka
dry suit: suchy skafander
rash guard: koszulka uv do pływania,koszulka lycra
diving knife: nóż nurkowy
dive torch: latarka nurkowa
spear gun: kusza podwodna
diving weight belt: pas balastowy
waterskis: narty wodne
wakeboard: wakeboard
towable tube: koło do holowania
surfboard: deska surfingowa,skimboard
windsurf board: deska windsurfingowa
surf kite: latawiec do kitesurfingu
rowing boat: łódź wiosłowa
pedal boat: rower wodny
sailing boat: żaglówka,jacht żaglowy
motor boat: motorówka
life raft: tratwa ratunkowa
lifebuoy: koło ratunkowe
throw bag: rzutka ratownicza
marine flare: flara ratunkowa,pochodnia ręczna
smoke bomb: świeca dymna,flara dymna
boat cover: pokrowiec na łódź
boat anchor: kotwica do łodzi
boat seat: fotel do łodzi
boat ladder: drabinka do łodzi
fishing lure: przynęta wędkarska,przynęty gumowe,wobler
fishing hooks: haczyki wędkarskie
fishing line: żyłka wędkarska,plecionka wędkarska
fishing weight: ciężarki wędkarskie,ołów wędkarski
fishing tackle: zestaw wędkarski,skrzynka wędkarska
pool cover: plandeka na basen,pokrywa basenowa,folia solarna na basen
pool filter pump: pompa basenowa,pompa filtrująca,filtr piaskowy
pool heater: podgrzewacz basenowy,pompa ciepła do basenu
pool alarm: alarm basenowy
pool thermometer: termometr basenowy
chlorine dispenser: dozownik chloru
zip line: tyrolka,zjazd linowy
slackline: slackline
skate helmet: kask na rolki,kask na hulajnogę
martial arts headguard: kask bokserski
ice hockey helmet: kask hokejowy
dumbbell rack: stojak na hantle
tennis racket: rakieta tenisowa
squash racket: rakieta do squasha
padel racket: rakieta do padla
pickleball paddle: rakieta do pickleballa
beach racket set: rakietki plażowe
sweatband: opaska sportowa,frotka na nadgarstek
car cover: pokrowiec na samochód,plandeka na samochód
motorcycle cover: pokrowiec na motocykl,pokrowiec na skuter
motorcycle lock: blokada tarczy,zapięcie do motocykla
motorcycle boots: buty motocyklowe
motorcycle trousers: spodnie motocyklowe,jeansy motocyklowe
motorcycle gloves: rękawice motocyklowe
motorcycle stand: stojak motocyklowy,podnośnik motocyklowy
motorcycle top box: kufer motocyklowy,sakwy motocyklowe
tyre pressure gauge: manometr do opon,miernik ciśnienia w oponach
tyre pressure monitoring system: czujnik ciśnienia w oponach,tpms
child car seat protector: mata pod fotelik,ochraniacz fotela samochodowego
baby car mirror: lusterko do obserwacji dziecka,lusterko do auta dla dziecka
car seat travel tray: stolik podróżny dla dzieci,stolik do fotelika
parking sensor: czujnik parkowania,czujniki cofania
reversing camera: kamera cofania
car alarm: alarm samochodowy,autoalarm,immobilizer
car horn: klakson,trąbka samochodowa
wheel chocks: klin pod koła,kliny pod koła
car phone holder: uchwyt samochodowy na telefon,uchwyt na telefon do samochodu
car kettle: czajnik samochodowy
wheel rim: felga,felgi aluminiowe,felgi
caravan: przyczepa kempingowa,przyczepa campingowa
golf cart: wózek golfowy elektryczny,melex
utility vehicle: utv,pojazd użytkowy utv,pojazd terenowy
all-terrain vehicle: quad,czterokołowiec,pojazd czterokołowy
snowmobile: skuter śnieżny
unicycle: monocykl
cargo bike: rower cargo,rower towarowy
e-bike conversion kit: zestaw do konwersji roweru,zestaw rower elektryczny
e-bike battery: bateria do roweru elektrycznego,akumulator do hulajnogi
bicycle pedal: pedały rowerowe,pedał rowerowy
bicycle saddle: siodełko rowerowe,siodło rowerowe
bicycle wheel: koło rowerowe,koła rowerowe
bicycle crankset: korba rowerowa,mechanizm korbowy
bicycle brake: hamulec rowerowy,hamulec tarczowy rowerowy,dźwignia hamulca
bicycle computer: licznik rowerowy,komputer rowerowy
cycling gloves: rękawiczki rowerowe,rękawiczki kolarskie
cycling shoes: buty rowerowe,buty kolarskie
car ramp: najazd samochodowy
loading ramp: rampa najazdowa,najazdy aluminiowe
kerb ramp: rampa krawężnikowa,podjazd dla wózków
warning triangle: trójkąt ostrzegawczy
roadside warning light: lampa ostrzegawcza,kogut ostrzegawczy
steering wheel lock: blokada kierownicy
wheel clamp: blokada na koło
steering wheel: kierownica samochodowa,kierownica sportowa
gaming steering wheel: kierownica do gier,kierownica gamingowa
exhaust silencer: układ wydechowy,tłumik wydechu
catalytic converter: katalizator samochodowy
oil filter: filtr oleju
car air filter: filtr powietrza samochodowy
cabin filter: filtr kabinowy,filtr przeciwpyłkowy
fuel filter: filtr paliwa
spark plug: świeca zapłonowa,świece zapłonowe
fuel pump: pompa paliwa
alternator: alternator
starter motor: rozrusznik
brake hose: przewód hamulcowy
brake caliper: zacisk hamulcowy
brake shoes: szczęki hamulcowe
ball joint: sworzeń wahacza
wheel bearing: łożysko koła
wheel hub: piasta koła
control arm: wahacz
tie rod end: końcówka drążka
tow bar: hak holowniczy samochodu
hitch ball: kula haka holowniczego
drawbar: dyszel przyczepy
car trailer: przyczepa samochodowa,przyczepka samochodowa
boat trailer: przyczepa podłodziowa
horse trailer: przyczepa do przewozu koni
agricultural tractor: ciągnik rolniczy
lawn tractor: traktorek ogrodowy,traktor ogrodowy,kosiarka samojezdna
excavator: koparka,minikoparka
wheel loader: ładowarka kołowa
forklift: wózek widłowy
pallet truck: wózek paletowy,paleciak
hand truck: wózek transportowy,wózek schodowy
platform trolley: wózek platformowy,platforma transportowa
wheelbarrow: taczka,wózek ogrodowy
folding wagon: wózek plażowy,wózek składany turystyczny
bicycle handlebar: kierownica rowerowa
bicycle stem: mostek rowerowy,wspornik kierownicy
bicycle frame: rama rowerowa
bicycle fork: widelec rowerowy,amortyzator rowerowy
bicycle tyre: opona rowerowa
inner tube: dętka,dętka rowerowa
bicycle stand: stojak na rower,stojak rowerowy,wieszak na rower
bicycle repair stand: stojak serwisowy rowerowy
bicycle bell: dzwonek rowerowy
bicycle basket: koszyk rowerowy
bicycle bag: sakwa rowerowa,torba rowerowa
cycling jersey: koszulka rowerowa,koszulka kolarska
cycling shorts: spodenki rowerowe,spodenki kolarskie
pregnancy seat belt: adapter do pasów dla kobiet w ciąży
seat belt positioner: nakładka na pas bezpieczeństwa,klips do pasów
head support strap: opaska podtrzymująca głowę do fotelika
leg warmers: getry,ocieplacze na nogi,getry zakolanówki
cufflinks: spinki do mankietów,spinki do koszuli,spinka do krawata
necklace: naszyjnik,łańcuszek,choker,wisiorek,korale
earrings: kolczyki,kolczyki koła,klipsy do uszu,nausznica
body piercing: kolczyk do nosa,kolczyk do pępka,piercing
brooch: broszka,przypinka,pins
hair clip: spinka do włosów,opaska do włosów,gumka do włosów,klamra do włosów
hair brush: szczotka do włosów,grzebień
t-shirt: koszulka,t-shirt,podkoszulek,bluzka,koszulka polo
hoodie: bluza z kapturem,bluza,polar,kangurka
jumper: sweter,kardigan,pulower
coat: płaszcz,kurtka puchowa,parka,płaszcz przeciwdeszczowy,wiatrówka kurtka,kurtka zimowa
suit: garnitur,marynarka,krawat,muszka,kamizelka garniturowa
pyjamas: piżama,koszula nocna,szlafrok,podomka
underwear: bielizna,biustonosz,majtki,bokserki,bielizna termiczna,stanik
socks: skarpety,skarpetki,rajstopy,pończochy,podkolanówki
swimwear: strój kąpielowy,bikini,kąpielówki,kostium kąpielowy,czepek pływacki
baby clothes: body niemowlęce,pajac niemowlęcy,śpioszki,rampers,ubranka niemowlęce
baby sleeping bag: śpiworek,śpiworek niemowlęcy,otulacz,rożek niemowlęcy,śpiworek do wózka
bib: śliniak,śliniaczek,pieluszka muślinowa
apron: fartuch kuchenny,fartuszek,fartuch
hat: czapka,kapelusz,czapka z daszkiem,kominiarka,kapelusz przeciwsłoneczny
shoes: buty,buty sportowe,sneakersy,buty do biegania,baleriny,mokasyny,szpilki,trampki
sandals: sandały,klapki,japonki,chodaki,buty do wody
handbag: torebka,torba na ramię,listonoszka,nerka saszetka,torba sportowa,kopertówka,shopperka
cosmetic bag: kosmetyczka,torba na laptopa,torba dla mamy,torba do wózka
watch: zegarek,zegarek damski,zegarek męski,zegarek dziecięcy
smartwatch: smartwatch,opaska sportowa,smartband,inteligentny zegarek,zegarek sportowy
sunglasses: okulary przeciwsłoneczne,okulary polaryzacyjne,okulary rowerowe,okulary sportowe
reading glasses: okulary do czytania,okulary komputerowe,okulary do komputera
magnifying glass: lupa,lampa z lupą,szkło powiększające
eclipse glasses: okulary do zaćmienia,okulary do obserwacji zaćmienia
umbrella: parasolka,parasol składany,parasolka dziecięca
: dla,do,na,ze,lub,oraz,przed
nail gun: gwoździarka,gwoździarka pneumatyczna,zszywacz tapicerski,sztyfciarka
angle grinder: szlifierka kątowa,szlifierka stołowa,kątówka
heat gun: opalarka,opalarka elektryczna
glue gun: pistolet do kleju,klej na gorąco
jigsaw: wyrzynarka,piła szablasta,piła taśmowa,lisi ogon
circular saw: pilarka tarczowa,ukośnica,piła stołowa,przecinarka do płytek,zagłębiarka
cordless drill: wiertarka,wkrętarka,wiertarko-wkrętarka,młotowiertarka,wkrętarka akumulatorowa
impact wrench: klucz udarowy,klucz dynamometryczny,klucz pneumatyczny
sander: szlifierka oscylacyjna,szlifierka mimośrodowa,szlifierka taśmowa,narzędzie oscylacyjne
rotary tool: miniszlifierka,grawerka,frezarka górnowrzecionowa,strug elektryczny
pressure washer: myjka ciśnieniowa,myjka wysokociśnieniowa
hedge trimmer: nożyce do żywopłotu,nożyce do trawy
grass trimmer: podkaszarka,kosa spalinowa,wykaszarka
leaf blower: dmuchawa do liści,odkurzacz do liści
chainsaw: piła łańcuchowa,pilarka łańcuchowa,piła spalinowa,podkrzesywarka
log splitter: łuparka,łuparka do drewna,rozłupywarka
garden shredder: rozdrabniacz do gałęzi,rębak,rozdrabniacz ogrodowy
tiller: glebogryzarka,kultywator,świder glebowy
pruning shears: sekator,sekator elektryczny,nożyce do gałęzi
garden sprayer: opryskiwacz,opryskiwacz ciśnieniowy,wypalarka do chwastów
garden hose: wąż ogrodowy,zraszacz,konewka,bęben na wąż
greenhouse: szklarnia,tunel foliowy,kompostownik,podwyższona grządka
electric fence: pastuch elektryczny,elektryzator,ogrodzenie elektryczne
water pump: pompa zanurzeniowa,pompa do wody,pompa ogrodowa,hydrofor,pompa basenowa
generator: agregat prądotwórczy,generator prądu
cement mixer: betoniarka,mieszarka do zapraw,mieszadło elektryczne
welding machine: spawarka,spawarka inwertorowa,półautomat spawalniczy,migomat,przecinarka plazmowa
welding helmet: przyłbica spawalnicza,maska spawalnicza,przyłbica,przyłbica samościemniająca
blow torch: palnik gazowy,lutlampa,palnik kuchenny
paint sprayer: pistolet do malowania,aerograf,pistolet lakierniczy,agregat malarski
air compressor: kompresor,sprężarka,kompresor olejowy,kompresor bezolejowy
tyre inflator: kompresor samochodowy,pompka elektryczna,pompka do opon,kompresor do opon,kompresor przenośny
hydraulic jack: podnośnik samochodowy,podnośnik hydrauliczny,lewarek,podnośnik,żaba podnośnik
hoist, winch: wciągarka,wyciągarka,wciągnik łańcuchowy
ratchet strap, tow rope: pas transportowy,linka holownicza
roof box: box dachowy,boks dachowy
roof rack: bagażnik dachowy,bagażnik rowerowy,belki dachowe
car seat covers: pokrowce samochodowe
car mats: dywaniki samochodowe,mata do bagażnika
car sunshade: osłona przeciwsłoneczna
car battery charger: prostownik,prostownik samochodowy,ładowarka akumulatorów
car bulb: żarówki h7
light bar, fog lights: lampy przeciwmgielne,listwa led samochodowa
brake pads: klocki hamulcowe
brake discs: tarcze hamulcowe
shock absorber: amortyzator
snow chains: łańcuchy śniegowe
car tyre: opona,opony zimowe,opony letnie
motorcycle helmet: kask motocyklowy,kask integralny,kask szczękowy,kask na motor
motorcycle jacket, motorcycle suit: kurtka motocyklowa,kombinezon motocyklowy,spodnie motocyklowe,buty motocyklowe
mini motorcycle: mini motor,quad dla dzieci,quad,gokart,pocket bike
safety helmet: kask ochronny,kask budowlany,kask jeździecki,kask narciarski,hełm ochronny
dust mask: maska przeciwpyłowa,maska ffp2,półmaska,maska przeciwgazowa,maseczki ochronne
safety glasses: okulary ochronne,gogle ochronne,przyłbica ochronna
ear defenders: ochronniki słuchu,nauszniki ochronne,zatyczki do uszu,słuchawki wygłuszające
work gloves: rękawice robocze,rękawice antyprzecięciowe,rękawiczki nitrylowe,rękawiczki jednorazowe,rękawice ogrodowe,rękawice kuchenne,rękawice spawalnicze
safety shoes: buty robocze,obuwie robocze,buty ochronne,obuwie ochronne
hi-vis vest: kamizelka odblaskowa,kamizelka ostrzegawcza,kombinezon ochronny,spodnie robocze,ubranie robocze
knee pads: nakolanniki,ochraniacze na rolki,ochraniacze piłkarskie,ochraniacz na zęby,zestaw ochraniaczy
fire extinguisher: gaśnica,gaśnica proszkowa,gaśnica samochodowa
fire blanket: koc gaśniczy,drabina ewakuacyjna
gas regulator: reduktor do gazu,regulator gazu
gas cartridge, gas cylinder: butla gazowa,kartusz gazowy
lighter: zapalniczka,zapalarka,zapalniczka plazmowa
matches, fire starter: zapałki,podpałka
drain cleaner: udrażniacz do rur,środek do udrażniania rur,żel do rur,kret do rur
oven cleaner: płyn do piekarnika,środek do czyszczenia piekarnika,odtłuszczacz,odkamieniacz
mould remover: środek na pleśń,preparat na pleśń,płyn do toalet,żel do wc,wybielacz
laundry detergent: proszek do prania,płyn do prania,kapsułki do prania,płyn do płukania,odplamiacz,tabletki do zmywarki,płyn do naczyń
multi-purpose cleaner: płyn uniwersalny,płyn do szyb,płyn do podłóg,środek czyszczący
disinfectant: środek dezynfekujący,płyn do dezynfekcji,żel do rąk antybakteryjny,spray do dezynfekcji
pool chlorine: chlor do basenu,tabletki chlorowe,środek na glony,ph minus
wood stain: lakierobejca,bejca,olej do drewna,lakier do drewna,impregnat do drewna
spray paint: farba w sprayu,lakier w sprayu,spray malarski,farba w aerozolu
wall paint: farba ścienna,farba do ścian,farba lateksowa,emalia,farba kredowa,farba do metalu
epoxy resin: żywica epoksydowa,żywica uv,żywica poliestrowa
super glue: klej błyskawiczny,klej cyjanoakrylowy,super glue,klej do drewna,klej montażowy
polyurethane foam: piana montażowa,pianka montażowa,silikon sanitarny,uszczelniacz,pianka poliuretanowa
paint stripper: zmywacz do farb,środek do usuwania farb,rozpuszczalnik,rozcieńczalnik,denaturat,benzyna ekstrakcyjna
lamp oil: olej do lamp
lighter fluid: benzyna do zapalniczek,podpałka w płynie
ethanol fuel: biopaliwo,żel do biokominka
engine oil: olej silnikowy
chain lubricant: smar do łańcucha,olej do łańcucha
brake cleaner: zmywacz do hamulców
antifreeze, screenwash: płyn do spryskiwaczy,płyn chłodniczy
car shampoo: szampon samochodowy
impregnation spray: impregnat do butów,impregnat w sprayu,pasta do butów,spray do butów
rat poison: trutka na szczury,trutka na myszy,rodentycyd,trutka
mouse trap: pułapka na myszy,łapka na myszy,lep na muchy,pułapka na szczury,trutka na mrówki
insecticide: środek owadobójczy,spray na owady,środek na karaluchy,spray na osy,spirale na komary,środek na chwasty,środek na mrówki
fertiliser: nawóz,nawóz do trawnika,ziemia do kwiatów,nawóz w płynie
tool set: zestaw narzędzi,skrzynka narzędziowa,zestaw wkrętaków,zestaw kluczy,klucze nasadowe
laser level: poziomica laserowa,laser krzyżowy,dalmierz laserowy,poziomica
workbench: stół warsztatowy,wózek narzędziowy,taczka,wózek transportowy,imadło,stół roboczy
extension reel: przedłużacz,listwa zasilająca,przedłużacz bębnowy,listwa antyprzepięciowa,rozgałęźnik
`,
  types: `
toy: zabawka,zabawki,zabawka edukacyjna,zabawki edukacyjne
soft-toy: pluszak,maskotka,przytulanka,miś pluszowy,pluszowy miś,zabawka pluszowa
doll: lalka,bobas,figurka,laleczka
slime: glutek,slime,inteligentna plastelina
modelling-clay: plastelina,ciastolina,piasek kinetyczny,masa plastyczna
toy-vehicle: kolejka,samochodzik,samochód zabawka,samochód zdalnie sterowany,auto zdalnie sterowane,autko,resorak
drone: dron,quadrocopter
ride-on: rowerek,rowerek biegowy,jeździk,koń na biegunach,pojazd na akumulator,rowerek trójkołowy
toy-scooter: hulajnoga,hulajnoga dziecięca,hulajnoga dla dzieci,hulajnoga trójkołowa
toy-weapon: pistolet na wodę,pistolet zabawka,proca,miecz zabawka,łuk zabawka
magnetic-toy: klocki magnetyczne,zabawka magnetyczna,puzzle magnetyczne
magnetic-balls: kulki magnetyczne,magnetyczne kulki
water-beads: kulki wodne,kulki żelowe,kulki hydrożelowe,hydrożelki
balloon: balony,balon,baloniki,balonik,balony wodne,balony lateksowe
ball: piłka,piłeczka,piłka nożna,piłka gumowa,piłka plażowa
rattle: grzechotka,grzechotki
bath-toy: zabawka do kąpieli,zabawki do kąpieli,gumowa kaczuszka
wooden-toy: zabawka drewniana,drewniana zabawka,sorter drewniany,zabawki drewniane
building-toy: klocki,klocki konstrukcyjne,klocki do budowania,klocki drewniane
puzzle: układanka,puzzle drewniane,układanki,mata puzzle
musical-toy: zabawka muzyczna,telefonik,zabawkowy instrument,pianinko
bubble-toy: bańki mydlane,pistolet do baniek,maszynka do baniek
squeeze-toy: gniotek,antystresowa zabawka,piłeczka antystresowa,zabawka sensoryczna
finger-paint: farby do malowania palcami,farbki do malowania palcami,farby do twarzy
art-set: kredki,pisaki,flamastry,farbki,zestaw plastyczny,zestaw do malowania
costume: kostium,przebranie,strój karnawałowy,kostium karnawałowy,przebranie karnawałowe
costume-mask: maska karnawałowa,maska na halloween
playground-toy: trampolina,zjeżdżalnia,zamek dmuchany,drabinka gimnastyczna,plac zabaw,namiot dla dzieci,trampolina ogrodowa
swing: huśtawka,huśtawka ogrodowa,huśtawka dla dzieci,bocianie gniazdo
jump-rope: skakanka
musical-instrument: gitara,harmonijka,flet,instrument muzyczny
clothing: ubranie,odzież,odzież dziecięca,ubranko,ubranka dla dzieci,komplet dziecięcy
hoodie: bluza,bluza z kapturem,bluzy
sweater: sweter,kardigan,pulower,sweterek
jacket: kurtka,płaszcz,kurtka zimowa,kurtka przeciwdeszczowa,kurteczka,płaszczyk
snowsuit: pajacyk,kombinezon dziecięcy,kombinezon zimowy,rampers,śpioszki,ogrodniczki,body niemowlęce
trousers: spodnie,spodenki,dżinsy,jeansy,legginsy,szorty
dress: sukienka,sukieneczka,suknia
skirt: spódnica,spódniczka
shirt: koszulka,koszula,bluzka,t-shirt,podkoszulek
tracksuit: dres,dres sportowy,spodnie dresowe
nightwear: piżama,szlafrok,koszula nocna,piżamka,podomka
underwear: bielizna,majtki,biustonosz,bokserki,stanik
swimwear: strój kąpielowy,kostium kąpielowy,kąpielówki,bikini
socks: skarpetki,rajstopy,skarpety,pończochy,rajtuzy
gloves: rękawiczki,rękawice,rękawiczki zimowe
hat: czapka,czapeczka,kapelusz,czapka z daszkiem
scarf: szalik,chusta,apaszka
belt: pasek do spodni,pasek skórzany
shoes: buty,obuwie,kozaki,trampki,kalosze,półbuty,obuwie robocze
sandals: sandały,klapki,japonki,sandałki,chodaki
slippers: kapcie,papcie,pantofle
bag: torebka,kosmetyczka,torba na ramię,saszetka
backpack: plecak,plecak szkolny,tornister,plecaczek
wallet: portfel,portmonetka,portfelik
luggage: walizka,walizki,torba podróżna,walizka kabinowa
watch: zegarek,zegarek dziecięcy
sunglasses: okulary przeciwsłoneczne,okulary słoneczne
glasses: okulary do czytania,oprawki,okulary korekcyjne
jewellery: biżuteria,wyroby jubilerskie
earrings: kolczyki,klipsy,kolczyk
necklace: naszyjnik,kolia,łańcuszek
pendant: wisiorek
bracelet: bransoletka,bransoletki
ring-jewellery: pierścionek,obrączka
brooch: broszka,przypinka
hair-accessory: spinka do włosów,opaska do włosów,gumka do włosów,frotka
key-ring: brelok,breloczek
umbrella: parasolka
cot: łóżeczko,łóżeczko turystyczne,łóżeczko dostawne
cradle: bujaczek,leżaczek,kołyska,kosz mojżesza,kokon niemowlęcy,leżaczek bujaczek
high-chair: krzesełko do karmienia,fotelik do karmienia
stroller: wózek dziecięcy,spacerówka,wózek spacerowy,wózek,wózek dla dziecka
car-seat: fotelik samochodowy,fotelik
baby-carrier: nosidełko,chusta do noszenia
baby-walker: chodzik
playpen: kojec,kojec dziecięcy
safety-gate: bramka zabezpieczająca,bramka na schody,bramka ochronna
bed-rail: barierka do łóżka,ochraniacz do łóżeczka,barierka ochronna
soother: smoczek,smoczek uspokajający
soother-holder: łańcuszek do smoczka,klips do smoczka
teether: gryzak,gryzaczek
baby-bottle: butelka dla niemowląt,butelka dla niemowlęcia,butelka do karmienia,kubek niekapek
feeding-pillow: poduszka do karmienia,rogal do karmienia
baby-sleeping-bag: śpiworek,śpiworek niemowlęcy,śpiworek dziecięcy
playmat: mata edukacyjna,mata do zabawy,mata piankowa
swim-seat: rękawki do pływania,koło do pływania,kółko do pływania,kamizelka do pływania
changing-table: przewijak,komoda z przewijakiem
diaper: pieluchy
baby-bath: wanienka
baby-monitor: niania elektroniczna,elektroniczna niania
potty: nocnik
charger: ładowarka,ładowarka sieciowa,ładowarka usb
wireless-charger: ładowarka bezprzewodowa,ładowarka indukcyjna
car-charger: ładowarka samochodowa
power-supply: zasilacz,zasilacz sieciowy,zasilacz impulsowy
travel-adaptor: adapter podróżny,przejściówka do gniazdka,adapter wtyczki
power-bank: powerbank,power bank
cable: przewód,kabel usb,kabel ładujący
extension-lead: przedłużacz,listwa zasilająca,przedłużacz bębnowy,rozgałęziacz,przedłużacz elektryczny
socket: gniazdko,gniazdo elektryczne,gniazdko elektryczne
battery: bateria,akumulator,akumulatorki,baterie alkaliczne
button-battery: bateria guzikowa,baterie guzikowe,bateria pastylkowa
lighting-chain: lampki choinkowe,girlanda świetlna,girlanda ledowa,lampki świąteczne,łańcuch świetlny
lighting: oświetlenie
lamp: żarówka,lampa,lampka,lampa biurkowa,lampka biurkowa,lampa stołowa,lampa stojąca,kinkiet
ceiling-lamp: lampa sufitowa,plafon,żyrandol,lampa wisząca
night-lamp: lampka nocna,projektor gwiazd,lampka nocna dla dzieci
led-strip: taśma led
flashlight: latarka,latarka czołowa,czołówka
hair-dryer: suszarka do włosów,suszarka,suszarki do włosów
hair-styler: prostownica,lokówka,prostownica do włosów,lokówka do włosów,szczotka prostująca
shaver: golarka,maszynka do golenia,maszynka do włosów,depilator,trymer,strzyżarka,maszynka do strzyżenia
massager: masażer,pistolet do masażu,masażer karku
heater: grzejnik,termowentylator,piecyk,piecyk gazowy,ogrzewacz,nagrzewnica,grzejnik elektryczny,konwektor,promiennik,farelka
electric-blanket: koc elektryczny,koc grzewczy,podkład grzewczy
heating-pad: poduszka elektryczna,poduszka grzewcza,mata grzewcza,ogrzewacz do rąk
fan: wentylator,wentylator sufitowy,wentylator kolumnowy
air-conditioner: klimatyzator,klimatyzator przenośny
humidifier: nawilżacz,nawilżacz powietrza
dehumidifier: osuszacz
air-purifier: oczyszczacz powietrza,oczyszczacz
aroma-diffuser: dyfuzor zapachowy,kominek zapachowy,dyfuzor olejków
kettle: czajnik,czajnik elektryczny
fryer: frytkownica,frytkownica beztłuszczowa,frytkownica powietrzna
cooker: kuchenka mikrofalowa,piekarnik,mikrofalówka,parowar,wolnowar,ryżowar,garnek elektryczny,kuchenka elektryczna
pressure-cooker: szybkowar,garnek ciśnieniowy
hot-plate: płyta grzewcza,płyta indukcyjna,kuchenka indukcyjna
toaster: toster,opiekacz,opiekacz do kanapek,opiekacz do tostów
waffle-maker: gofrownica,naleśnikarka,urządzenie do gofrów
blender: mikser,robot kuchenny,wyciskarka,sokowirówka,blender,blender ręczny,blender kielichowy,malakser
coffee-maker: ekspres do kawy,ekspres ciśnieniowy,młynek do kawy
refrigerator: lodówka,zamrażarka,chłodziarka,lodówka turystyczna
washing-machine: pralka,zmywarka,pralko-suszarka
dryer-appliance: suszarka bębnowa,suszarka do ubrań,suszarka do grzybów,suszarka spożywcza
vacuum-cleaner: odkurzacz,robot sprzątający,odkurzacz ręczny,odkurzacz pionowy
iron-appliance: parownica,żelazko,parownica do ubrań,żelazko parowe,generator pary
headphones: słuchawki,słuchawki bezprzewodowe,słuchawki douszne
speaker: głośnik,głośnik bluetooth,głośniki
radio: radio przenośne,radiobudzik,krótkofalówka,radiotelefon,radioodbiornik
projector: projektor,rzutnik,projektor led
smartwatch: inteligentny zegarek,opaska sportowa,smartband,zegarek sportowy
mobile-phone: telefon komórkowy,smartfon,telefon dla seniora
tablet-laptop: laptop,tablet dla dzieci,komputer przenośny
camera: kamera,aparat fotograficzny,kamera ip,kamera samochodowa,kamera monitoringu
remote-control: pilot,pilot zdalnego sterowania
television: telewizor
smoke-alarm: czujnik dymu,detektor dymu,czujka dymu
gas-alarm: czujnik czadu,czujnik gazu,detektor gazu,czujnik tlenku węgla
insect-killer: lampa owadobójcza,łapka elektryczna,elektryczna łapka na muchy,lampa na komary
nail-lamp: lampa do paznokci,lampa uv led do paznokci,frezarka do paznokci
soldering-iron: lutownica
laser-pointer: wskaźnik laserowy
electric-sterilizer: sterylizator,podgrzewacz do butelek,sterylizator do butelek
water-heater: podgrzewacz wody,bojler,przepływowy ogrzewacz wody,terma elektryczna
hair-removal-wax: podgrzewacz do wosku,podgrzewacz wosku
cosmetics: kosmetyki,kosmetyk,zestaw kosmetyków
perfume: perfumy,woda toaletowa,woda perfumowana,woda kolońska,perfumetka,mgiełka do ciała
aftershave: woda po goleniu,płyn po goleniu,balsam po goleniu
shaving-product: pianka do golenia,krem do golenia,żel do golenia,mydło do golenia
deodorant: dezodorant,antyperspirant,antyperspirant w kulce
body-spray: spray do ciała,mgiełka zapachowa
shampoo: szampon,szampon do włosów,suchy szampon
hair-conditioner: odżywka do włosów,odżywka
hair-mask: maska do włosów,olejek do włosów,serum do włosów,wcierka do włosów
hair-styling: żel do włosów,pasta do włosów,pianka do włosów,wosk do włosów
hairspray: lakier do włosów,lakier utrwalający do włosów
hair-cream: krem do włosów,krem do loków
hair-relaxer: keratynowe prostowanie,krem prostujący,zabieg keratynowy
hair-dye: farba do włosów,farba koloryzująca,szampon koloryzujący,krem koloryzujący
henna: henna,tatuaż zmywalny,tatuaże tymczasowe
shower-gel: żel pod prysznic,żel do mycia,płyn pod prysznic
bath-foam: płyn do kąpieli,sól do kąpieli,pianka do kąpieli,płyn do kąpieli dla dzieci
bath-bomb: kula do kąpieli,kule do kąpieli,bomba do kąpieli
soap: mydło,mydełko,mydło w płynie
body-lotion: balsam do ciała,mleczko do ciała,masło do ciała,krem do ciała
hand-cream: krem do rąk
face-cream: krem do twarzy,krem,krem przeciwzmarszczkowy,krem nawilżający
face-serum: serum do twarzy,serum przeciwzmarszczkowe
face-tonic: tonik do twarzy,płyn micelarny,woda micelarna
cleanser: mleczko do demakijażu,żel do mycia twarzy,peeling do twarzy,pianka do mycia twarzy
wipes: chusteczki nawilżane,chusteczki dla niemowląt
face-mask-cosmetic: maseczka,maseczka do twarzy,maska w płachcie
skin-lightening: krem wybielający,krem rozjaśniający,mydło wybielające,krem na przebarwienia
sunscreen: krem z filtrem,krem przeciwsłoneczny,mleczko do opalania,emulsja do opalania
tanning-product: samoopalacz,przyspieszacz opalania,olejek do opalania
body-oil: olejek,olejek do masażu,olejek eteryczny,olejek do ciała
nail-polish: lakier hybrydowy,lakier do paznokci,lakier żelowy,lakier do paznokci hybrydowy
nail-product: żel do paznokci,sztuczne paznokcie,akryl do paznokci
nail-glue: klej do paznokci
eyelash-product: sztuczne rzęsy,odżywka do rzęs,klej do rzęs,kępki rzęs
eye-make-up: tusz do rzęs,cienie do powiek,kredka do oczu,maskara,eyeliner
lip-product: pomadka,szminka,błyszczyk,balsam do ust
make-up-face: podkład,puder,róż do policzków,korektor do twarzy,podkład do twarzy
tattoo-ink: tusz do tatuażu,tusze do tatuażu,farba do tatuażu
permanent-make-up: pigment do makijażu permanentnego,makijaż permanentny,barwnik do makijażu permanentnego
toothpaste: pasta do zębów,pasta do zębów dla dzieci
hand-sanitiser: żel do dezynfekcji rąk,żel antybakteryjny,płyn do dezynfekcji rąk
intimate-product: prezerwatywy,żel intymny,lubrykant,płyn do higieny intymnej
scooter: hulajnoga,hulajnoga wyczynowa,skuter
electric-scooter: hulajnoga elektryczna,hulajnogi elektryczne,skuter elektryczny
hoverboard: deskorolka elektryczna,monocykl elektryczny,elektroniczna deskorolka
bicycle: rower
electric-bicycle: rower elektryczny
bicycle-part: fotelik rowerowy,przyczepka rowerowa,lampka rowerowa,widelec rowerowy,bagażnik rowerowy
skateboard: deskorolka,deskorolki,longboard,waveboard
roller-skates: rolki,wrotki,łyżworolki,rolki dziecięce
moped: motorower
motorcycle: motocykl,motocykle
passenger-car: samochód,samochód osobowy,auto osobowe,kamper,furgon
lorry: ciężarówka,samochód ciężarowy,naczepa
car-part: klocki hamulcowe,tarcze hamulcowe,amortyzator,filtr oleju
tyre: opona,opony
helmet: kask,kask rowerowy,kask motocyklowy,kask narciarski
life-jacket: kamizelka ratunkowa,kapok,kamizelka asekuracyjna
safety-vest: kamizelka odblaskowa,kamizelka ostrzegawcza
mask: maseczka,maseczka ochronna,maseczki
respirator: półmaska filtrująca,maska ffp2,maseczka ffp2
goggles: gogle,okulary ochronne,okularki pływackie,gogle narciarskie
protective-gloves: rękawice ochronne,rękawice robocze,rękawice nitrylowe,rękawiczki jednorazowe
protective-gear: ochraniacze,nakolanniki,zestaw ochraniaczy,nałokietniki
hearing-protection: zatyczki do uszu,nauszniki ochronne,ochronniki słuchu,stopery do uszu
climbing-gear: uprząż,karabinek wspinaczkowy,lina wspinaczkowa,uprząż wspinaczkowa
fitness-equipment: hantle,bieżnia,rower stacjonarny,taśma oporowa,orbitrek,ławka treningowa,drążek do podciągania,hantel
ski-equipment: sanki,narty,buty narciarskie,wiązania narciarskie,snowboard,kijki narciarskie
diving-equipment: maska do nurkowania,fajka do nurkowania,automat oddechowy,płetwy do nurkowania,pianka do nurkowania,komputer nurkowy
pool-toy: basen dmuchany,basen,materac dmuchany,zabawka dmuchana,dmuchany materac
boat-part: kajak,łódź,ponton,łódka,kajaki,deska sup
fishing: przynęta,wędka,haczyk wędkarski,ciężarek wędkarski,przynęta wędkarska
weapon-sport: kusza,wiatrówka pistolet,gaz pieprzowy,paralizator,łuk sportowy
chair: krzesło,stołek,krzesła,fotel biurowy,taboret,krzesełko
table: biurko,stolik,stół,biurka,stoły
bed: łóżko,łóżka,łóżko piętrowe,kanapa,sofa
mattress: materac,materacyk
bedding: kołdra,pościel,koc,kocyk,narzuta,kołderka,poszewka
pillow: poduszka,poduszki,jasiek
cabinet: komoda,szafa,szafka,regał,szafki,komody
ladder: drabina,drabina teleskopowa,drabina aluminiowa,drabinka
curtain: zasłona,roleta,zasłony,firanka,rolety,żaluzja,żaluzje
rug: dywan,obrus,dywany,dywanik,chodnik,wycieraczka
candle: świeca,świeczka,świece,świeca zapachowa,świeczki,podgrzewacze
candle-holder: świecznik,biokominek,lampion,lichtarz,świeczniki
lighter: zapalniczka,zapalniczki,zapalarka
electronic-cigarette: e-papieros,papieros elektroniczny,e-liquid,liquid do e-papierosa,jednorazowy e-papieros
tobacco: tytoń,papierosy,fajka wodna
fireworks: fajerwerki,petardy,petarda,wyrób pirotechniczny,zimne ognie
sky-lantern: lampion szczęścia,latający lampion,lampiony szczęścia
christmas-decoration: ozdoba świąteczna,bombki,ozdoby świąteczne,choinka,ozdoba choinkowa
cookware: patelnia,garnek,garnki,patelnie,rondel,zestaw garnków
baking-ware: forma do pieczenia,forma silikonowa,blacha do pieczenia,foremka
tableware: kubek,talerz,kubki,talerze,sztućce,szklanka,filiżanka
bottle: bidon,butelka,bidon dziecięcy,termos,butelka termiczna,butelka na wodę
knife: nóż,noże,scyzoryk,nóż kuchenny
kitchen-tool: tarka,obieraczka,deska do krojenia,otwieracz do puszek,krajalnica do warzyw,przybory kuchenne,syfon do śmietany
grill: grill gazowy,grill elektryczny,grill węglowy,palenisko,grill ogrodowy
gas-stove: kuchenka gazowa,kuchenka turystyczna,palnik gazowy,kuchenka turystyczna gazowa
wood-stove: kominek,piec,kominek wolnostojący,piecyk na drewno
hot-water-bottle: termofor,termofory,butelka na gorącą wodę
power-tool: wiertarka,szlifierka,wkrętarka,wiertarko-wkrętarka,szlifierka kątowa,młotowiertarka,opalarka,frezarka górnowrzecionowa,strug elektryczny
saw: piła,pilarka,wyrzynarka,pilarka tarczowa,piła szablowa,piła stołowa
saw-blade: tarcza do cięcia,brzeszczot,tarcza tnąca,tarcza diamentowa
chainsaw: piła łańcuchowa,pilarka łańcuchowa,pilarka spalinowa
brush-cutter-part: głowica do kosy
garden-tool: kosiarka,nożyce do żywopłotu,dmuchawa do liści,myjka ciśnieniowa,podkaszarka,kosa spalinowa,glebogryzarka,sekator,rozdrabniacz ogrodowy,wertykulator
pump-compressor: pompa,kompresor,agregat,sprężarka,pompka elektryczna,pompa zanurzeniowa
lifting-equipment: wciągarka,podnośnik,lewarek,wyciągarka,zawiesie,podnośnik hydrauliczny
screw: śruba,wkręt,kołek rozporowy,wkręty,nakrętka
construction-product: gaśnica,bateria umywalkowa,bateria kuchenna,okno dachowe
glue: klej,klej błyskawiczny,kleje,uszczelniacz
paint: farba,farby,farba w sprayu,emalia
varnish-coating: lakier,bejca,impregnat do drewna,lakierobejca,lakier do drewna
detergent: środek czyszczący,proszek do prania,płyn do prania,płyn do naczyń,udrażniacz,kapsułki do prania,żel do prania,środek do udrażniania
disinfectant: środek dezynfekujący,chlor do basenu,preparat do dezynfekcji,płyn dezynfekujący
descaler: odkamieniacz,odkamieniacz do ekspresu
windscreen-fluid: płyn do spryskiwaczy,płyn do chłodnic,zimowy płyn do spryskiwaczy
pest-control: środek owadobójczy,preparat na komary,trutka na szczury,środek na mrówki,kulki na mole,spray na komary
air-freshener: odświeżacz powietrza,zapach samochodowy,zawieszka zapachowa,odświeżacz
adhesive-tape: taśma klejąca,taśma izolacyjna,taśma dwustronna
stationery: długopis,piórnik,ołówek,gumka do mazania,temperówka,zakreślacz
book: książka,książeczka,książeczka sensoryczna,kolorowanka
phone-case: etui na telefon,obudowa na telefon,pokrowiec na telefon
pet-product: zabawka dla psa,obroża dla psa,obroża antyszczekowa,smycz,szelki dla psa,legowisko dla psa,drapak,zabawka dla kota,kuweta
food-supplement: suplement diety,suplementy diety,witaminy,odżywka białkowa
candy: cukierki,czekolada,czekoladki,żelki,lizak
medical-device: wózek inwalidzki,ciśnieniomierz,termometr,soczewki kontaktowe,kule ortopedyczne,pulsoksymetr,chodzik rehabilitacyjny
sleeping-bag: śpiwór,hamak,śpiwory
tent: namiot,namioty,pawilon ogrodowy,altana
money-counter: niszczarka,licznik banknotów,liczarka banknotów,niszczarka dokumentów,laminator
incense: kadzidło
textile-dye: barwnik do tkanin,farba do tkanin,farbki do tkanin
window-magnet: magnes,magnesy,magnes neodymowy,magnes na lodówkę
clock: budzik,zegar ścienny,zegar,budzik cyfrowy,zegar stojący
game-console: konsola do gier,konsola przenośna,pad do konsoli,gra elektroniczna,kontroler do gier
learning-tower: wieża edukacyjna,pomocnik kuchenny,wieża montessori
mirror: lustro,lusterko,lusterko kosmetyczne
glow-stick: światło chemiczne,pałeczki świetlne,bransoletki świecące
depilatory: krem do depilacji,wosk do depilacji,plastry do depilacji
circuit-breaker: wyłącznik różnicowoprądowy,wyłącznik nadprądowy,bezpiecznik automatyczny
range-hood: okap kuchenny,okap,okap podszafkowy
board-game: gra planszowa,gry planszowe,gra karciana,szachy
racket-sport: rakieta tenisowa,rakietka,zestaw do badmintona,rakietka do tenisa stołowego
`,
  offers: `
spare: czesc zamienna,czesci zamienne,zamienny,zamienna,zamienne,zestaw naprawczy
accessory: akcesoria,akcesorium
hose: waz,przewod
nozzle: dysza,dyfuzor,koncentrator
part thermocouple: termopara,zapalnik
part regulator: reduktor,zawor
filter: filtr,filtry
brush: szczotka,szczotki
part mop: nakladka
part dust-bag: worki
part chain: lancuch
engine-part: gaznik,tlok,cylinder,lozysko,sprezyna,zawias
part electric-part: bezpiecznik,termostat,kondensator,transformator,wyswietlacz
pad: wkladki,gabka
part visor: szybka,soczewka
part tray-part: tacka na okruchy,podstawka
stopper: korek,zatyczka,sitko
belt: pasek
motor: pompa,silnik
wheel: kolo,opona,detka
part brake: klocki hamulcowe
battery: bateria,akumulator,bateria zapasowa,koszyk na baterie,pojemnik na baterie,pakiet baterii,akumulator zamienny,bateria zamienna
charger: ladowarka,zasilacz,zasilacz sieciowy,stacja ladujaca,stacja ladowania,podstawka ladujaca,ladowarka samochodowa,adapter podrozny,przejsciowka
cable: kabel zasilajacy,przewod zasilajacy,kabel do ladowania,przewod do ladowania,kabel zasilania
remote: pilot zdalnego,pilot do
lid: pokrywa,pokrywka
gasket: uszczelka
blade: ostrze,noz
attachment: koncowka,nasadka,trzepaczka
part propeller: smiglo,smigla
hardware: sruba,sruby
part board: plyta glowna
switch: przelacznik,pokretlo,czujnik
handle: uchwyt,raczka
part shell: obudowa
tray: taca,kosz,miarka,kubek miarowy
bulb: zarowka,grzalka
refill: wklad,wklady
part shade: abazur,klosz
part teat: smoczek,smoczki
part power-base: podstawa zasilajaca
part transducer: przetwornik,membrana
part harness: szelki,palak
part crumb: tacka na okruszki
part starter: rozrusznik
part carb: zbiornik paliwa
part glass: szklany dzbanek
part cells: ogniwa
part led: modul led
accessory rain: budka,folia na wozek
accessory mount: statyw,uchwyt na telefon
accessory cleaning: szczotka do czyszczenia,odkamieniacz
bundle: blotnik,bagaznik,sakwa,nozka
cover: pokrowiec,oslona,folia przeciwdeszczowa
case: etui,etui ochronne,torba,walizka,plecak
holder: wieszak,stojak,uchwyt scienny
film: szklo hartowane,folia ochronna
net: moskitiera,spiworek,uchwyt na kubek,parasolka
sticker: naklejka,naklejki
accessory bedding: przescieradlo,materac,ochraniacz
cushion: poduszka,wkladka
accessory clothes: ubranka
clip: klamra,haczyk,zapiecie,zawieszka
part feet: nozka,nozki,stopka,stopki,przyssawka,przyssawki
part castor: kolka,kolko
part runner: prowadnica,prowadnice
part pull: galka,galki,uchwyty
part ear-tip: nakladki,gumki
part disc: tarcza,tarcze,papier scierny,wiertla
part carbon: szczotki weglowe
part! side: tylko lewa,tylko prawa,tylko lewy,tylko prawy
accessory soother-holder: zawieszka do smoczka
part gearbox: przekladnia
accessory fluid: smar,olej do lancucha,tabletki odkamieniajace
accessory fuel: gaz do zapalniczek
accessory wear: wkladki do butow,sznurowki
accessory party: zaproszenia
accessory inflator: pompka
accessory patch: latki
accessory sleeve: worek
service fitting: instalacja,montaz,wymiana
accessory holder-only: uchwyt magnetyczny
accessory key-ring: brelok
manual-strong: instrukcja obslugi,instrukcja,podrecznik,ksiazka kucharska,wykroj,instrukcja montazu,instrukcja naprawy,schemat
packaging-strong: puste pudelko,pusty karton,puste opakowanie,samo pudelko,tylko pudelko,pudelko po,bez zawartosci,oryginalne pudelko puste
packaging: pudelko,opakowanie
service: naprawa,serwis,wynajem,wypozyczalnia,uslugi montazu,przeglad,wymiana ogniw,wynajme,do wynajecia
service-word: obsluga serwisowa
wanted: chcialbym kupic,skup,poszukuje
miniature: miniatura,miniaturka,model w skali,domek dla lalek,replika w skali
print: pocztowka,obraz na plotnie,reklama prasowa,ulotka,wydruk
none: pudelko prezentowe
part saddle: siodelko,siodelka,siodlo,sztyca,obejma sztycy
part handlebar: kierownica,chwyty kierownicy,chwyt kierownicy,owijka,owijka kierownicy,gripy,mostek kierownicy
part pedal: pedaly,korba,korby,suport
part training-wheel: kolka boczne,kolka podporowe
part derailleur: przerzutka,przerzutki,manetka,manetki,zebatka,zebatki,wolnobieg,linka przerzutki
part spoke: szprycha,szprychy,obrecz,obrecze,felga,felgi,piasta,os kola,szybkozamykacz
part fork: widelec amortyzowany,amortyzator,amortyzatory,silownik gazowy
part footrest-peg: papier scierny do hulajnogi,podest
accessory bike-light: lampka tylna,lampka przednia,swiatlo tylne,kierunkowskaz,kierunkowskazy,odblask,odblaski
accessory bike-lock: zapiecie rowerowe,blokada,blokada rowerowa
accessory bike-carry: koszyk rowerowy,koszyk na kierownice,torba na rame,torba podsiodlowa,sakwa na kierownice,uchwyt na bidon,pokrowiec na siodelko,bagaznik rowerowy
part scooter-controller: manetka gazu,przyspieszacz,kontroler silnika,zatrzask skladania,kokpit
part valve-stem: nakretki na wentyle,wentyl,lyzki do opon,zestaw naprawczy do detek,opona pelna,detki
part moto-part: lusterko,lusterka,lusterko wsteczne,tlumik,wydech,owiewka,szyba przednia,sprzeglo,klamka sprzegla,chlodnica
part car-part: piora wycieraczek,wycieraczka,wycieraczki,mata do bagaznika,pokrowce na fotele,pokrowiec na kierownice,zderzak,kolpak,kolpaki,bagaznik dachowy,chlapacze,wahacz,drazek kierowniczy,pompa paliwa,pompa wody,filtr oleju,filtr kabinowy,pasek rozrzadu,alternator,sonda lambda
accessory ride-protect: ochraniacze na kolana,nakolanniki,nalokietniki,worek na kask
part drive-belt: pasek napedowy,pasek klinowy,kolo pasowe,napinacz,kolo zamachowe
part bolt-small: podkladki,nakretka,nakretki,nity,kolek,kolki,kolki rozporowe,dystans,zawleczka,tuleja,tulejka,lozysko kulkowe
part mower-part: noz do kosiarki,kosz na trawe,worek na trawe,zestaw do mulczowania,przewod ograniczajacy,zylka tnaca,zylka do podkaszarki,glowica zylkowa,szpula,szpulka
part trimmer-line: pokrywa szpuli,szelki do kosy,pasek na ramie,nosnik,tarcza do kosy
part saw-part: prowadnica do pily,oslona prowadnicy,napinacz lancucha,hamulec lancucha,pompka oleju
part generator-part: wirnik,stojan,twornik,regulator napiecia,wal korbowy,korbowod,pierscienie tloka,glowica cylindra,kranik paliwa,zestaw uszczelek
part chuck: uchwyt wiertarski,kluczyk do uchwytu,tulejka zaciskowa,wrzeciono,nakretka mocujaca,uchwyt do bitow
part tool-bit: zestaw bitow,bity,koncowki wkretakowe,wiertlo,otwornica,otwornice,brzeszczot,brzeszczoty,tarcza pilarska,noze do struga,tarcza diamentowa,szczotka druciana,gabka polerska,talerz szlifierski,krazki scierne,tasma scierna,pasy scierne,frez,frezy
part tool-guard: oslona tarczy,oslona ochronna,uchwyt boczny,rekojesc boczna,prowadnica rownolegla,ogranicznik glebokosci,szyna prowadzaca,klips na pasek,zaczep na pasek
part washer-lance: lanca pianowa,pianownica,pistolet do myjki,waz wysokocisnieniowy,dysza rotacyjna,zwijacz,szybkozlacze,zlaczka,zlaczki
part ladder-part: stopka drabiny,stopki do drabiny,szczebel,szczeble
part hose-clamp: opaska zaciskowa,opaski zaciskowe,waz odplywowy,waz doplywowy,waz ssacy,rura odprowadzajaca,uszczelka okienna,uszczelnienie okna,pompa odplywowa,korek spustowy
part crisper: kosz do frytownicy,koszyk do smazenia,ruszt,wklad silikonowy,papier do pieczenia,tacka ociekowa,blacha do pieczenia
part water-tank: zbiornik na wode,zbiornik wody,pojemnik na wode,filtr wody,wklad filtrujacy,plywak
part coffee-part: kolba,filtry papierowe,filtr do kawy,filtry do kawy,jednostka zaparzajaca,blok zaparzajacy,dysza pary,pojemnik na mleko,uchwyt na kapsulki,kapsulka wielorazowa,tamper,pojemnik na fusy,pojemnik na ziarna,zarna,dzbanek szklany
part blender-part: kielich blendera,dzbanek blendera,kielich miksujacy,pojemnik blendera,zespol nozy,hak do wyrabiania,haki do ciasta,mieszadlo,mieszadla,ubijak,tarcza do tarcia,tarcza tnaca,popychacz,sprzeglo blendera,slimak do maszynki,sitko do maszynki
part toaster-part: ruszt na bulki,plytki do gofrow,plyty wymienne,talerz obrotowy,talerz do mikrofali,pierscien obrotowy,uszczelka drzwi,uszczelka drzwiczek,kratka do piekarnika
part cooker-part: misa wewnetrzna,wklad do wolnowaru,zawor bezpieczenstwa,zawor parowy,wklad do gotowania na parze,raczka do garnka,raczka do patelni,uchwyt pokrywki
part kettle-part: filtr antywapienny,filtr do czajnika,pokrywka czajnika,podstawa czajnika
part iron-part: stopa zelazka,nakladka na stope,waz parowy,szczotka parowa,wklad antywapienny,pokrowiec na deske,pokrowiec na deske do prasowania,rekawica do prasowania
part vacuum-part: ssawka,ssawka szczelinowa,ssawka podlogowa,turboszczotka,szczotka glowna,szczotka boczna,watek szczotki,rura teleskopowa,rura przedluzajaca,pojemnik na kurz,pojemnik na brud,filtr silnika,filtr wylotowy,worek do odkurzacza,worki do odkurzacza,mop wymienny,nakladka mopujaca,nakladki mopujace,sciereczka z mikrofibry
part fridge-part: szuflada na warzywa,szuflada zamrazarki,parownik,kosz na sztucce,ramie spryskujace,kosz gorny,kosz dolny,szuflada na proszek,kolnierz pralki,filtr klaczkow,filtr pompy,klamka drzwi
part hood-part: filtr przeciwtluszczowy,filtr weglowy,filtr tluszczowy,filtr zapachowy,lopatki wentylatora,smiglo wentylatora,kratka wentylatora,oslona wentylatora,siatka ochronna,wirnik wentylatora,silnik wentylatora
part heater-part: grzalka kwarcowa,rurka kwarcowa,zarnik,wylacznik przechylowy,nakladka palnika,elektroda zaplonowa,rura spalinowa,rura dymowa,szyba kominkowa,szyba do pieca,sznur uszczelniajacy,ruszt zeliwny,popielnik,szuflada na popiol,cegla szamotowa,cegly szamotowe,plyta wermikulitowa,siatka zarowa
part humidifier-part: filtr nawilzacza,mata ewaporacyjna,filtr do nawilzacza,patyczki filtrujace,dysza mgielki,wklad demineralizujacy
accessory consumable-water: uzupelniacz,wklad zapachowy,zapas do
accessory appliance-clean: plyn do odkamieniania,tabletki czyszczace,sciereczki czyszczace,spray czyszczacy,zestaw do czyszczenia,zestaw konserwacyjny,srodek do konserwacji,olej konserwujacy,szczotka do butelek
part grill-part: ruszt grillowy,ruszt do grilla,oslona palnika,palnik boczny,koszyk na wegiel,pojemnik na tluszcz,tacka na tluszcz,termometr do pokrywy,adapter gazowy,adapter do kartuszy,stelaz na garnek,oslona od wiatru,parawan do kuchenki
accessory grill-use: szczypce do grilla,szczotka do grilla,mata do grilla,maty do grilla,pokrowiec na grill,pokrowiec na grilla,zrebki wedzarnicze,rozpalka,podpalka,komin rozpalowy,kartusz gazowy
part lamp-part: oprawka,oprawki,podstawa lampy,rozeta,podsufitka,zasilacz led,statecznik,sciemniacz,klosz szklany,klosze,szklo do lampy,kabel laczacy,zarowki zapasowe
accessory candle-use: gasidlo,nozyczki do knota,knoty,wosk do swiec,forma do swiec,benzyna do zapalniczek,kamien do zapalniczki,kamienie do zapalniczek,etui na zapalniczke,olej do lamp
part screen-part: digitizer,klapka baterii,pokrywa baterii,tylna klapka,tacka sim,gniazdo ladowania,tasma flex,modul kamery,radiator procesora,pasta termoprzewodzaca
part audio-part: nausznice do sluchawek,poduszki do sluchawek,gabki do sluchawek,gumki do sluchawek,palak do sluchawek,kabel do sluchawek,gabka na mikrofon,pop filtr,igla gramofonowa
part watch-part: pasek do zegarka,pasek zamienny,pasek silikonowy,bransoleta do zegarka,opaska zamienna,szkielko do zegarka,koronka zegarka,mechanizm zegarka
accessory phone-use: etui na telefon,case na telefon,etui z klapka,oslona obiektywu,folia prywatyzujaca,rysik,pasek na szyje,pasek na nadgarstek,uchwyt samochodowy,podstawka na biurko,etui na laptopa,podstawka pod laptopa,nakladka na klawiature,podkladka pod nadgarstek,karta pamieci,organizer kabli,opaski kablowe,opaska kablowa,klipsy do kabli
part printer-part: tusz do drukarki,tusze do drukarki,glowica drukujaca,podajnik papieru,rolka etykiet,rolki etykiet,papier termiczny,rolka papieru,rolki papieru,stol roboczy drukarki,atrament,kartridz
part drone-part: oslona smigiel,oslony smigiel,podwozie drona,oslona gimbala,lopaty wirnika,ramie silnika,serwo,serwomechanizm,zestaw zebatek,karoseria,gasienice
part camera-part: dekielek,dekielek na obiektyw,oslona przeciwsloneczna,pasek do aparatu,torba na aparat,plytka montazowa,muszla oczna,filtr uv,uchwyt do kamery,uchwyt na kamere
part monitor-part: mankiet,mankiet do cisnieniomierza,elektroda,elektrody,przewody do elektrod,paski testowe,lancety,oslonki termometru,sonda,ustnik,maseczka do inhalatora,maska do inhalatora,nebulizator zamienny,glowica masujaca,koncowki do masazu,nadajnik rodzica,odbiornik rodzica
part bottle-part: nakretka butelki,zakretka,uchwyty do butelki,raczki do butelki,slomka,slomki,rurka silikonowa,ustnik silikonowy,zaworek antykolkowy,zaworek,lejek,lejek do laktatora,zaworek kaczy dziob,woreczki na pokarm,woreczki do mleka,oslonka smoczka
part soother-part: etui na smoczek,pudelko na smoczek,klips do smoczka,lancuszek do smoczka,smycz do smoczka,tasiemka do smoczka
part pram-part: kolo przednie,kolo tylne,kola przednie,kola tylne,dostawka do wozka,adapter do fotelika,adaptery do fotelika,oslona na palak,pokrowiec na raczke,wkladka do wozka,siedzisko do wozka,kosz na zakupy do wozka,haczyk do wozka,haczyki do wozka,torba do wozka,organizer do wozka,oslonka przeciwsloneczna,daszek przeciwsloneczny,parasol do wozka,mufka,mufki,rekawice do wozka,rekawiczki do wozka,spiworek do wozka,ochraniacze na pasy
part seat-part: wkladka dla noworodka,wkladka redukcyjna,zaglowek,naladki na pasy,nakladki na pasy,ochraniacz na pasy,baza isofix,prowadnice isofix,mata ochronna pod fotelik,mata pod fotelik,lusterko do obserwacji,przedluzka pasa,klamra pasow
part chair-part: taca do krzeselka,tacka do krzeselka,blat do krzeselka,wkladka do krzeselka,poduszka do krzeselka,pasy do krzeselka,szelki do krzeselka,podnozek do krzeselka
accessory cot-use: przescieradlo z gumka,przescieradla,ochraniacz do lozeczka,wysiegnik do karuzeli,baldachim,moskitiera na lozeczko,szuflada do lozeczka,listwa stelaza,nogi do lozka,nozki do lozka,pokrowiec na materac,ochraniacz na materac,nakladka na materac,poszewka,poszewki,poszwa,pokrowiec na przewijak
accessory baby-care: wklad do pojemnika na pieluchy,wklady do kosza na pieluchy,stelaz pod wanienke,stojak pod wanienke,oslonka na nosidlo,sliniaczki na pasy,rozszerzenie bramki,przedluzka bramki,przedluzenie bramki,rozszerzenie,adapter do poreczy,narozniki ochronne,zabezpieczenie szuflady,zabezpieczenie szafki,zaslepki do gniazdek
accessory toy-part: buty dla lalki,ubranko dla lalki,peruka dla lalki,stojak dla lalki,sukienka dla lalki,rozszerzenie toru,dodatkowe tory,zestaw rozszerzajacy,aktywator do slime,wklad do baniek,pompka do balonow,strzalki piankowe,naboje piankowe,strzalki zapasowe,magazynek,kulki zapasowe
part outdoor-toy: mata do skakania,mata do trampoliny,oslona sprezyn,siatka do trampoliny,slupki do siatki,sprezyny do trampoliny,drabinka do trampoliny,kotwy,zestaw kotwiacy,siedzisko do hustawki,haki do hustawki,liny do hustawki,pokrywa basenowa,przykrycie basenu,plandeka basenowa,folia solarna,drabinka basenowa,mata pod basen,wklad filtrujacy do pompy,filtr kartuszowy,pompa basenowa,tabletki chloru,siatka do bramki,siatka wymienna,siatka do kosza
part tent-part: sledzie,szpilki do namiotu,stelaz namiotu,linki odciagowe,odciagi,sypialnia namiotu,tropik,podloga namiotu,scianka boczna,scianki boczne,sciana boczna,dach zamienny,poszycie dachowe,poszycie,worki z piaskiem,obciazniki,pokrowiec na parasol,tkanina na parasol,korba do markizy,tkanina markizy,zlacze narozne
part furniture-part: silownik do krzesla,nakladki na podlokietniki,kolka do krzesla,kolka do fotela,podstawa krzesla,krzyzak,mechanizm tilt,slizgacze,pokrowiec na krzeslo,narzuta na sofe,nogi meblowe,nozki meblowe,nogi do stolu,podkladki filcowe,front szuflady,dodatkowa polka,polka dodatkowa,podporki do polek,podporka polki,uchwyt meblowy,uchwyty meblowe,zawias meblowy,zawiasy,drazek do szafy,sciana tylna,amortyzator drzwi,pas zabezpieczajacy mebel,zabezpieczenie przed przewroceniem,mimosrod,mimosrody,okucia,zestaw okuc,drzwi do szafy
part care-part: glowica golaca,glowice golace,folia golaca,siateczka golarki,ostrza golarki,noz do maszynki,grzebien nasadka,nakladka grzebieniowa,nasadka grzebieniowa,nakladki grzebieniowe,koncowka szczoteczki,koncowki do szczoteczki,koncowki do szczoteczek,glowica szczoteczki,dysza do irygatora,koncowki do irygatora,glowica depilujaca,kartridz lampy,walek wymienny,rolka wymienna,rolki wymienne,frezy do paznokci,kapturki scierne,zarowka uv,zarniki uv,igly do tatuazu,igla do tatuazu,kartridze,skora treningowa,kalka do tatuazu,pedal do tatuazu,pompka dozujaca,pompka do butelki,zakraplacz,aplikator,puszek do pudru,rekawica termoochronna,ostrza do maszynki
accessory jewel-use: kasetka na bizuterie,pudelko na pierscionek,baranki do kolczykow,zatyczki do kolczykow,przedluzka do naszyjnika,lancuszek przedluzajacy,reduktor pierscionka,sciereczka do srebra,stojak na bizuterie,etui na zegarek
accessory shoe-wear: impregnat do butow,prawidla,prawidla do butow,lyzka do butow,raki na buty,zapietki,worek na buty,zawieszka suwaka,naszywka,guziki zapasowe,pokrowiec na ubrania,wkladki do butow
accessory pet-part: gabka filtracyjna,gabka do filtra,wata filtracyjna,wklad filtracyjny,wklady filtracyjne,kamien napowietrzajacy,wezyk do napowietrzacza,uzdatniacz,mata pod kuwete,lopatka do kuwety,miska zamienna,obroza zamienna,filtr do fontanny,filtry do fontanny,zerdz,drapak zamienny
part luggage-part: kolka do walizki,kolko do walizki,raczka do walizki,stelaz walizki,pokrowiec na walizke,zawieszka do walizki,identyfikator bagazu,pas do walizki,organizery do walizki,pas piersiowy
part vape-part: grzalka do e-papierosa,wklad pod,ustnik e-papieros
part mask-part: filtr czastek,wklad filtrujacy do maski,pochlaniacz,pochlaniacze,smycz do maseczki,zawieszka do maski,etui na maseczke,etui na okulary,sciereczka do okularow,zauszniki
part fix-part: zestaw montazowy,zestaw do montazu,zestaw mocujacy,elementy mocujace,uchwyt sufitowy,uchwyt montazowy,wspornik,wsporniki,ramka montazowa,plytka scienna,plyta montazowa,uchwyt na magnes,podkladki samoprzylepne,obejma,obejmy,drazek przedluzajacy,waz prysznicowy,perlator,glowica ceramiczna,zawor spluczki,zawiasy do deski,zapasowy klucz,klucz zapasowy,wkladka bebenkowa,wkladka do zamka,rygiel
`,
  colours: `
black: czarny,czarna
white: biały,biała
grey: szary,szara
silver: srebrny
gold: złoty
red: czerwony,czerwona
burgundy: bordowy
blue: niebieski,niebieska
navy: granatowy
turquoise: turkusowy
green: zielony,zielona
yellow: żółty,żółta
orange: pomarańczowy
pink: różowy,różowa
purple: fioletowy
brown: brązowy
beige: beżowy
transparent: przezroczysty
multicolour: wielokolorowy
`,
  modifiers: `
nowy, nowa, nowe, uzywany, uzywana, uzywane, jak nowy, stan idealny, stan bardzo dobry, bardzo dobry, dobry, stan, odnowiony, zapakowany,
fabrycznie nowy, nieuzywany, oryginalne opakowanie, faktura, paragon, gwarancja, gwarancji, dorosli, doroslych, dziecko, dziecka, dzieci, dzieciecy,
dziecieca, dzieciece, dla dzieci, niemowle, niemowlat, niemowlaka, noworodek, chlopiec, chlopca, chlopcow, dziewczynka, dziewczynki, dziewczynek,
kobieta, kobiet, damski, damska, damskie, mezczyzna, mezczyzn, meski, meska, meskie, unisex, mlodziezowy, rodzina, poczatkujacych, profesjonalny,
profesjonalna, dom, domu, domowy, domowa, biuro, biura, kuchnia, kuchni, kuchenny, sypialnia, sypialni, salon, salonu, lazienka, lazienki, jadalni,
przedpokoju, ogrod, ogrodu, ogrodowy, taras, balkon, garaz, warsztat, wewnetrzny, zewnetrzny, zewnatrz, kemping, kempingowy, turystyczny,
turystyczna, podroz, podrozy, podrozny, wakacje, sport, sportowy, plaza, miasto, miejski, miejska, lato, zima, wiosna, jesien, swieta, urodziny,
plastik, plastikowy, plastikowa, metal, metalowy, metalowa, stal, stalowy, stal nierdzewna, nierdzewny, aluminium, aluminiowy, drewno, drewniany,
drewniana, drewniane, bukowy, bambus, szklo, szklany, szklana, ceramiczny, bawelna, bawelniany, skora, skorzany, silikon, silikonowy, guma, material,
duzy, duza, duze, maly, mala, male, sredni, mini, kompaktowy, kompaktowa, cienki, wysoki, wysoka, niski, dlugi, krotki, szeroki, ciezki, lekki,
lekka, lekkie, ekstra, podwojny, podwojna, pojedynczy, potrojny, para, sztuka, sztuki, sztuk, szt, zestaw, komplet, set, kit, model, wersja, edycja,
seria, typ, styl, design, kolor, kolory, kolorowy, kolorowa, matowy, matowa, blyszczacy, przezroczysty, w paski, nadruk, retro, vintage, nowoczesny,
nowoczesna, klasyczny, klasyczna, elegancki, elegancka, ladny, ladna, sliczny, solidny, solidna, mocny, mocna, wytrzymaly, stabilny, miekki, miekka,
twardy, bezpieczny, bezpieczna, wygodny, wygodna, ergonomiczny, latwy, praktyczny, cichy, cicha, szybki, szybka, automatyczny, automatyczna,
elektryczny, elektryczna, elektryczne, elektroniczny, cyfrowy, bezprzewodowy, bezprzewodowa, przewodowy, akumulatorowy, akumulatorowa, na baterie,
solarny, usb, led, bluetooth, wifi, aplikacja, przenosny, przenosna, skladany, skladana, skladane, regulowany, regulowana, odpinany, zdejmowany,
do prania, wodoodporny, wodoodporna, wodoszczelny, antyposlizgowy, ekologiczny, naturalny, naturalna, weganski, oddychajacy, wentylowany, odblaskowy,
dmuchany, dmuchana, obrotowy, obrotowa, wielofunkcyjny, wielofunkcyjna, uniwersalny, uniwersalna, programowalny, elastyczny, magnetyczny, dotykowy,
sterowany, interaktywny, interaktywna, edukacyjny, edukacyjna, okragly, okragla, kwadratowy, kwadratowa, owalny, plaski, plaska, cieply, ciepla,
ciepla biel, zimna biel, zimny, jasny, jasna, energooszczedny, certyfikat, atest, norma, oryginalny, oryginalna, oryginal, ekskluzywny, limitowana,
wysylka, wysylka gratis, darmowa, darmowa dostawa, szybka wysylka, gratis, dostawa, od reki, na stanie, promocja, okazja, wyprzedaz, cena, tani,
tania, rabat, prezent, na prezent, pomysl na prezent, super, hit, idealny, idealna, najlepszy, nowosc, jakosc, wysoka jakosc, premium, luksusowy,
poziomy, predkosci, funkcje, funkcja, tryb, tryby, zasieg, moc, rozmiar, rozm, rozmiar s, rozmiar m, rozmiar l, lat, lata, rok, miesiecy, miesiace,
dni, godzin, twarz, twarzy, cialo, ciala, przebarwienia, wybielajacy, rozjasniajacy, nawilzajacy, na noc, na dzien, urzadzenie, produkt, marka,
firmy, i, oraz, z, ze, bez, dla, do, od, na, w, we, po, pod, przy, bardzo, wszystkie, kazdy,
plecy, kark, ramiona, szyja, kolano, stopy, kroliczek, mis, jednorozec, dinozaur, gwiazdki, ksiezyc, serce, serduszka, kwiaty, zwierzatka, zwierzeta,
ksiezniczka, boze narodzenie, wielkanoc, wesele, chrzest, komunia, dzien matki, dzien dziecka, szkola, przedszkole, basen, nieuzywana, zafoliowany,
darmowa wysylka, odbior osobisty, faktura vat, ocieplany, haftowany, ladowalny, rozkladany, zmywalny, automatyczne wylaczanie, wylacznik czasowy,
stojacy, scienny, do zabudowy, wiszacy, kojacy, bez amoniaku, wrazliwa skora, homologacja, dla doroslych, poczatkujacy, biegow, zimna, przod, tyl,
przednie, tylne, polskie menu, pulsometr, integralny, sensoryczny, montessori,
lub, wiecej, tez, przed, jak,
motoryzacyjny,
krokomierz,
pompowana, pompowany,
kompletny, kota, psa,
sprawny, sprawna, grupa, benzynowy
`,
};
