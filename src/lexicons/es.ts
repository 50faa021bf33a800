import type { MatchLexicon } from "../match/index.ts";

/** Words of Spanish with their English. */
export const es: MatchLexicon = {
  language: "es",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
electric heater, space heater, room heater: calefactor eléctrico,estufa eléctrica,calentador de ambiente
fan heater, blower heater, heat blower: termoventilador,calefactor de aire,calefactor cerámico
oil-filled radiator, oil radiator, oil heater: radiador de aceite,radiador eléctrico de aceite
convector heater, convection heater, panel heater: convector eléctrico,panel radiante
infrared heater, halogen heater, quartz heater, radiant heater: calefactor infrarrojo,calefactor halógeno,estufa de cuarzo
patio heater, outdoor heater, terrace heater: estufa de exterior,calefactor de terraza,estufa de terraza
electric blanket, heated blanket, heated throw: manta eléctrica,manta térmica eléctrica,calientacamas
electric mattress pad, heated underblanket, heated mattress pad: calientacamas,cubrecolchón eléctrico,calientacama
heated carpet, heating mat, heated floor mat: alfombra eléctrica,alfombra calefactora,alfombra térmica
heating pad, heat pad, electric heating pad: almohadilla eléctrica,almohadilla térmica
foot warmer, heated foot muff, electric foot warmer: calientapiés,calentador de pies
hand warmer, rechargeable hand warmer, pocket warmer: calientamanos,calentador de manos
hot water bottle, hot water bag: bolsa de agua caliente,bolsas de agua caliente
heated clothing, heated vest, heated jacket, heated gloves: chaleco calefactable,chaqueta calefactable,guantes calefactables
electric fireplace, electric stove heater: chimenea eléctrica,chimeneas eléctricas
bathroom heater, towel warmer, heated towel rail: toallero eléctrico,calientatoallas,radiador toallero
kerosene heater, paraffin heater, oil stove: estufa de queroseno,estufa de parafina
diesel heater, parking heater, diesel air heater: calefacción estacionaria,calefactor diésel
industrial heater, construction heater, garage heater: cañón de calor,generador de aire caliente
gas heater, propane heater, portable gas heater, cabinet heater: estufa de gas,estufa de butano,calefactor de gas
wood stove, wood burning stove, log burner, pellet stove: estufa de leña,estufa de pellets,estufa de biomasa
water heater, electric water heater, instantaneous water heater: calentador de agua,termo eléctrico,termos eléctricos
immersion heater, travel immersion heater: calentador de inmersión,resistencia de inmersión
aquarium heater, fish tank heater: calentador de acuario,termocalentador
electric fan, standing fan, pedestal fan, desk fan: ventilador,ventilador de pie,ventiladores
portable fan, handheld fan, neck fan, mini fan: ventilador portátil,ventilador de mano,ventilador de cuello
ceiling fan, ceiling fan light: ventilador de techo,ventiladores de techo
air conditioner, portable air conditioner, window air conditioner: aire acondicionado,acondicionador de aire,climatizador portátil
air cooler, evaporative cooler: climatizador evaporativo,enfriador de aire,enfriador evaporativo
dehumidifier, dehumidifiers: deshumidificador,deshumidificadores
humidifier, air humidifier, ultrasonic humidifier: humidificador,humidificadores
air purifier, air cleaner, ioniser, ionizer: purificador de aire,ionizador
aroma diffuser, essential oil diffuser, oil diffuser: difusor de aromas,difusor de aceites esenciales
refrigerator, fridge, fridge freezer, mini fridge: frigorífico,refrigerador,nevera,heladera
freezer, chest freezer, deep freezer: congelador,arcón congelador,congeladores
car fridge, cool box, car refrigerator, portable fridge: nevera portátil,nevera eléctrica,nevera para coche
wine cooler, wine fridge, wine cellar cabinet: vinoteca,nevera para vinos
ice maker, ice machine, ice cube maker: máquina de hielo,máquina de hacer hielo,fabricador de hielo
ice cream maker, gelato machine: heladera eléctrica,máquina de helados
electric kettle, kettle, water kettle, travel kettle: hervidor de agua,hervidor eléctrico,tetera eléctrica,pava eléctrica
stovetop kettle, whistling kettle, tea kettle: tetera silbadora,hervidor silbador
coffee maker, coffee machine, drip coffee maker, filter coffee machine: cafetera,cafetera de goteo,cafetera eléctrica,máquina de café
espresso machine, espresso maker, espresso coffee machine: cafetera exprés,cafetera espresso,cafetera de cápsulas
moka pot, stovetop espresso maker: cafetera italiana,cafetera moka
french press, coffee press, cafetiere: cafetera de émbolo,cafetera francesa,prensa francesa
coffee grinder, electric coffee mill: molinillo de café,molinillo eléctrico
milk frother, milk foamer: espumador de leche,batidor de leche
toaster, bread toaster: tostadora,tostador,tostador de pan
sandwich maker, sandwich toaster, panini press, contact grill: sandwichera,sandwichera eléctrica,grill de contacto
waffle maker, waffle iron: gofrera,máquina de gofres,gofreras
mini oven, toaster oven, tabletop oven, countertop oven: horno de sobremesa,minihorno,horno tostador
oven, electric oven, built-in oven, wall oven: horno eléctrico,horno empotrable,hornos eléctricos
microwave oven, microwave: microondas,horno microondas,horno de microondas
air fryer, hot air fryer, airfryer: freidora de aire,freidora sin aceite
deep fryer, electric fryer, deep fat fryer, turkey fryer: freidora,freidora eléctrica,freidoras
rice cooker, electric rice cooker: arrocera,arrocera eléctrica,olla arrocera
pressure cooker, stovetop pressure cooker: olla a presión,olla exprés,olla rápida
multicooker, multi-cooker, electric pressure cooker, instant pot: olla programable,robot multicocina,olla eléctrica
slow cooker, crock pot, crockpot: olla de cocción lenta,olla lenta
food steamer, electric steamer, steam cooker: vaporera,olla vaporera,vaporera eléctrica
egg cooker, egg boiler: cuecehuevos,hervidor de huevos,cocedor de huevos
electric frying pan, electric skillet, electric griddle, hot plate grill: plancha de asar,sartén eléctrica,plancha eléctrica de cocina
raclette grill, raclette machine: raclettera,raclette eléctrica
fondue set, fondue pot: juego de fondue,fondue eléctrica,fondues eléctricas
hot plate, electric hob, portable cooktop, single burner: hornillo eléctrico,placa de cocina,placa eléctrica
induction cooker, induction hob, induction cooktop: placa de inducción,cocina de inducción,vitrocerámica
electric range, cooker, electric cooker, kitchen range: cocina eléctrica,cocina vitrocerámica
blender, table blender, smoothie maker, personal blender: batidora de vaso,licuadora de vaso,batidora americana
hand blender, stick blender, immersion blender: batidora de mano,batidora de brazo,minipimer
hand mixer, electric whisk, electric egg beater: batidora de varillas,batidora amasadora
stand mixer, kitchen machine, dough mixer: robot de repostería,amasadora,batidora de pie
food processor, food chopper, mini chopper: robot de cocina,procesador de alimentos,picadora
meat grinder, meat mincer: picadora de carne,máquina de picar carne
food slicer, meat slicer, electric slicer: cortafiambres,cortadora de fiambre
mandoline slicer, vegetable slicer, vegetable chopper: mandolina de cocina,cortador de verduras,rallador de verduras
juicer, juice extractor, citrus juicer: exprimidor,licuadora,extractor de jugos,exprimidor de zumo
bread maker, bread machine: panificadora,máquina de pan,panera eléctrica
popcorn maker, popcorn machine: palomitero,palomitera,máquina de palomitas
cotton candy machine, candy floss maker: máquina de algodón de azúcar,algodonera de azúcar
food dehydrator, dehydrator, fruit dryer: deshidratador de alimentos,deshidratadora
soy milk maker, soup maker, soymilk machine: máquina de leche de soja,máquina de leche vegetal
yogurt maker, yoghurt maker: yogurtera,yogurteras
soda maker, carbonator, sparkling water maker: máquina de soda,gasificador de agua,máquina de agua con gas
cream whipper, whipped cream dispenser, cream siphon: sifón de cocina,sifón de nata,montador de nata
water dispenser, water cooler, hot water dispenser: dispensador de agua,dispensador de agua caliente
vacuum sealer, food vacuum sealer: envasadora al vacío,selladora al vacío
dishwasher, countertop dishwasher: lavavajillas,lavaplatos
washing machine, clothes washer, front loader washer: lavadora,lavarropas,lavadoras
tumble dryer, clothes dryer, laundry dryer: secadora,secadora de ropa,secarropas
cooker hood, range hood, extractor hood, kitchen hood: campana extractora,campana de cocina,extractor de cocina
vacuum cleaner, cordless vacuum, handheld vacuum: aspiradora,aspirador,aspiradora sin cable
robot vacuum, robotic vacuum cleaner, robot cleaner: robot aspirador,robot aspiradora,aspirador robot
wet and dry vacuum cleaner, shop vac, ash vacuum: aspirador de sólidos y líquidos,aspirador de cenizas,aspirador industrial
steam cleaner, steam mop, handheld steam cleaner: limpiador a vapor,vaporeta,mopa de vapor
carpet cleaner, carpet washer, spot cleaner: limpiadora de alfombras,limpiador de tapicerías
pressure washer, high pressure cleaner, power washer: hidrolavadora,hidrolimpiadora,limpiadora de alta presión
steam iron, clothes iron, steam generator iron: plancha de vapor,plancha de ropa,centro de planchado
garment steamer, clothes steamer, handheld steamer, travel steamer: vaporizador de ropa,plancha vertical,vaporizador de prendas
clothes drying rack, heated airer, electric clothes airer, heated clothes dryer: tendedero,tendedero eléctrico,tendederos
ironing board, folding ironing board: tabla de planchar,mesa de planchar,burro de planchar
hair dryer, hairdryer, blow dryer: secador de pelo,secador de cabello,secadora de pelo
hair straightener, flat iron, hair iron: plancha de pelo,alisador de pelo,plancha alisadora
curling iron, curling wand, hair curler, hair styling brush: rizador de pelo,tenacillas de pelo,cepillo moldeador
hair clipper, hair trimmer, beard trimmer: cortapelos,maquinilla de cortar el pelo,recortadora de barba
electric shaver, electric razor, shaver: afeitadora,afeitadora eléctrica,máquina de afeitar
epilator, hair removal device, ipl hair remover, laser hair remover: depiladora,depiladora eléctrica,depiladora láser
electric toothbrush, sonic toothbrush: cepillo de dientes eléctrico,cepillo eléctrico dental
water flosser, oral irrigator, dental irrigator: irrigador dental,irrigador bucal
nail lamp, uv nail lamp, gel nail dryer, nail dryer: lámpara de uñas,lámpara para uñas,secador de uñas
wax heater, wax warmer, depilatory wax heater, paraffin bath: calentador de cera,fundidor de cera
facial steamer, face steamer, beauty device: vaporizador facial,sauna facial
tanning bed, sunbed, solarium, sun lamp: cama solar,cama de bronceado,solárium
massager, electric massager, neck massager, massage gun: masajeador,pistola de masaje,aparato de masaje
massage chair, massage cushion, shiatsu seat: sillón de masaje,silla de masaje,cojín de masaje
foot massager, foot spa, foot bath: masajeador de pies,baño de pies,hidromasajeador de pies
tens device, muscle stimulator, ems device: electroestimulador,electroestimulador muscular
steriliser, sterilizer, uv steriliser, bottle steriliser, uv sanitizer: esterilizador,esterilizador de biberones
bottle warmer, baby bottle warmer, milk warmer: calientabiberones,calienta biberones
nebuliser, nebulizer, inhaler device, vaporizer humidifier: nebulizador,nebulizadores
power adapter, power adaptor, ac adapter, power supply: adaptador de corriente,fuente de alimentación,transformador de corriente
usb charger, charger, mobile phone charger, wall charger, phone charger: cargador,cargador usb,cargador de móvil,cargador de pared
wireless charger, wireless charging pad, qi charger: cargador inalámbrico,cargador por inducción
car charger, in-car charger: cargador de coche,cargador para coche
battery charger, car battery charger, lithium battery charger: cargador de batería,cargador de pilas
ev charger, electric vehicle charger, ev charging cable, wallbox: cargador de coche eléctrico,punto de recarga
power bank, powerbank, portable charger, portable battery: batería externa,batería portátil,cargador portátil
portable power station, solar generator, power station: estación de energía portátil,generador solar
lithium-ion battery, rechargeable battery, lithium battery, li-ion battery: batería de litio,batería recargable,pila recargable
button battery, coin cell, button cell, coin battery: pila de botón,pilas de botón,pila botón
solar panel, photovoltaic panel, solar module: panel solar,placa solar,panel fotovoltaico
power inverter, car inverter, solar inverter: inversor de corriente,inversor solar,convertidor de corriente
extension lead, extension cord, power cord extension, cable reel: alargador eléctrico,alargadera,cable alargador
power strip, multi-socket, surge protector, multiple socket outlet: regleta,regleta de enchufes,base múltiple,ladrón de enchufes
travel adaptor, travel adapter, plug adaptor, plug adapter: adaptador de viaje,adaptador de enchufe
smart plug, timer socket, plug-in timer, smart socket: enchufe inteligente,enchufe programable,temporizador enchufe
wall socket, socket outlet, power outlet, electrical outlet: toma de corriente,enchufe de pared,tomacorriente
power cable, power cord, mains lead, mains cable: cable de alimentación,cable de corriente
circuit breaker, residual current device, rcd, rcbo: interruptor automático,disyuntor,interruptor diferencial
light fixture, luminaire, ceiling light, pendant light: luminaria,lámpara de techo,plafón de techo,lámpara colgante
table lamp, desk lamp, bedside lamp, reading lamp: lámpara de mesa,lámpara de escritorio,flexo de escritorio
floor lamp, standing lamp, standard lamp: lámpara de pie,lámparas de pie
led bulb, light bulb, led lamp, led lamp bulb: bombilla,bombilla led,bombillas,foco ahorrador
led strip, strip light, led strip light, rope light: tira led,tiras led,manguera luminosa
lighting chain, string lights, fairy lights, christmas lights: guirnalda de luces,guirnalda luminosa,luces de navidad
night light, nightlight, projector night light: luz nocturna,luz de noche,lámpara quitamiedos
flashlight, head torch, headlamp: linterna,linterna frontal
floodlight, work light, led floodlight, spotlight: foco led,proyector led,reflector led,foco de trabajo
solar light, solar garden light, garden light: lámpara solar,luz solar de jardín,farol solar
salt lamp, himalayan salt lamp: lámpara de sal,lámpara de sal del himalaya
lava lamp, decorative lamp: lámpara de lava,lámparas de lava
grow light, plant lamp, grow lamp: lámpara de cultivo,luz de cultivo
heat lamp, infrared lamp, brooder lamp: lámpara infrarroja,lámpara de calor
insect killer, bug zapper, mosquito killer lamp, electric fly killer: matainsectos,matamosquitos,mata mosquitos eléctrico
laptop computer, laptop, notebook computer: ordenador portátil,computadora portátil
smartphone, mobile phone, cell phone: teléfono móvil,teléfono inteligente
television, tv set, smart tv: televisor,televisores
smartwatch, smart watch, fitness tracker: reloj inteligente,pulsera de actividad
headphones, earphones, earbuds, wireless earbuds: auriculares,audífonos,auriculares inalámbricos
bluetooth speaker, portable speaker, loudspeaker: altavoz bluetooth,altavoz portátil,altavoces
projector, video projector, beam projector: videoproyector,mini proyector,videoproyectores
drone, quadcopter: dron,cuadricóptero,drones con cámara
e-cigarette, electronic cigarette, disposable vape, vape pen: cigarrillo electrónico,vapeador,vapeadores
dash cam, dashcam, car camera: cámara de coche,cámara de salpicadero
security camera, ip camera, surveillance camera: cámara de vigilancia,cámara de seguridad
printer, laser printer, 3d printer: impresora,impresoras
paper shredder, document shredder: destructora de papel,trituradora de papel
laminator, laminating machine: plastificadora,plastificadoras
laser pointer, laser pen: puntero láser,punteros láser
electric drill, cordless drill, drill driver, impact drill: taladro eléctrico,taladradora,taladro percutor
rotary hammer, hammer drill, demolition hammer: martillo perforador,martillo demoledor
angle grinder, grinder tool: amoladora,amoladora angular,radial eléctrica
sander, orbital sander, belt sander: lijadora,lijadora orbital,lijadoras
circular saw, mitre saw, table saw, miter saw: sierra circular,ingletadora,sierra de mesa
jigsaw, reciprocating saw, sabre saw: sierra de calar,sierra sable
heat gun, hot air gun: pistola de aire caliente,decapador térmico
glue gun, hot glue gun: pistola de silicona caliente,pistola termofusible
soldering iron, soldering station: soldador de estaño,estación de soldadura
welding machine, welder, arc welder: soldadora inverter,equipo de soldar
nail gun, nailer, staple gun: clavadora,pistola de clavos,grapadora eléctrica
paint sprayer, spray gun: pistola de pintura,pistola de pintar
lawn mower, lawnmower, robotic mower: cortacésped,cortadora de césped,robot cortacésped
grass trimmer, strimmer, brush cutter, string trimmer: desbrozadora,cortabordes,bordeadora
chainsaw, chain saw, pole saw, mini chainsaw: motosierra,electrosierra,motosierras
hedge trimmer, hedge cutter: cortasetos,recortasetos
leaf blower, garden blower: soplador de hojas,sopladora,sopladores
garden shredder, wood chipper: biotriturador,trituradora de ramas,biotrituradora
log splitter, wood splitter: astilladora de leña,cortador de leña
generator, power generator, petrol generator: generador eléctrico,grupo electrógeno
water pump, submersible pump, pond pump: bomba de agua,bomba sumergible
air compressor, compressor, air pump, tyre inflator: compresor de aire,inflador,bomba de aire
jack, car jack, trolley jack, axle stand: gato hidráulico,gato para coche
ladder, step ladder, stepladder, telescopic ladder: escalera de mano,escalera telescópica,escalera plegable
step stool, folding step stool: taburete escalón,escabel plegable
chair, office chair, folding chair, dining chair: silla,silla de oficina,silla plegable
bar stool: taburete,taburete de bar,taburetes,taburete alto,taburete de cocina
sofa, sofa bed: sofá,sofá cama,sillón reclinable
bed, bunk bed, bed frame, loft bed: litera infantil,cama litera,somier
mattress, foam mattress, spring mattress: colchón,colchones
dresser, chest of drawers, clothing storage unit: cómoda,cajonera,cómodas
wardrobe, bookcase, shelving unit: ropero,estantería,librería mueble
table, coffee table, folding table: mesa de centro,mesa plegable
curtain, roller blind, window blind, roman shade: cortina,estor enrollable
bedding, duvet, quilt, comforter: edredón,ropa de cama,funda nórdica
pillow: almohada,cojín,cojines,almohada cervical,almohada viscoelástica,cojín de lactancia,almohada embarazo
rug, carpet, bath mat: alfombra,alfombrilla de baño
blanket, throw blanket: manta de sofá,manta polar
candle, scented candle, tea light, tealight: vela perfumada,vela aromática
candle holder, candlestick, tealight holder, lantern for candles: portavelas,candelabro,candelero
lighter, cigarette lighter, gas lighter, novelty lighter: mechero,encendedor,encendedores
tabletop fire pit, tabletop fireplace, ethanol fireplace, bioethanol burner: chimenea de bioetanol,chimenea de mesa
fire pit, fire bowl, outdoor fireplace: brasero de jardín,brasero exterior
barbecue, bbq grill, gas grill, charcoal grill: barbacoa,barbacoa de gas,parrilla de carbón
fireworks, sparkler, firecracker: fuegos artificiales
fire extinguisher, fire blanket: extintor,manta ignífuga,extintores
smoke alarm, smoke detector, fire alarm: detector de humo,alarma de humo
carbon monoxide alarm, co alarm, co detector, gas alarm: detector de monóxido de carbono,detector de gas
gas stove, camping stove, portable gas stove, gas cooker: hornillo de gas,cocina de gas,hornillo de camping
blow torch, blowtorch, gas torch, kitchen torch: soplete,soplete de cocina,sopletes
gas boiler, gas water heater: caldera de gas,calentador de gas
gas regulator, gas pressure regulator: regulador de gas,regulador de butano
frying pan, skillet, wok: sartén,sartenes
saucepan, cooking pot, casserole dish, cookware set: cacerola,batería de cocina
baking tray, bakeware, cake tin, baking mould: bandeja de horno,molde de repostería
vacuum flask, thermos flask, insulated bottle: botella térmica,termo de acero
kitchen knife, chef's knife, knife set: cuchillo de cocina,cuchillos de cocina
knife set: juego de cuchillos,set de cuchillos
tabletop fireplace, bioethanol fireplace, table fireplace: chimenea de mesa,chimenea de bioetanol
insect killer: mata insectos
office chair: silla de escritorio
sun lounger: tumbona,hamaca de jardín,hamaca de playa
roller blind: estor
heat gun: pistola de calor,decapador,decapador térmico,pistola de aire caliente
lunch box: tartera,fiambrera,tupper,caja de almuerzo,táper
shower head: alcachofa de ducha,cabezal de ducha,columna de ducha,rociador ducha
bookcase: librería,estantería,estante de pared,balda
electric toothbrush: cepillo eléctrico,cepillo de dientes eléctrico,cepillo dental eléctrico
game controller: mando inalámbrico
cutlery set: juego de cubiertos,cubertería,cubiertos,palillos chinos
step ladder: taburete escalera,escalera plegable,escalera telescópica,escalera de tijera,escalera de aluminio
ceiling lamp: lámpara de techo
sewing machine: máquina de coser,remalladora
pet feeder: comedero automático
bathroom scale, body scale: báscula,báscula de baño
stand mixer: robot amasador
clothes airer, drying rack: tendedero
skateboard: skate,monopatín,longboard,skateboard,waveboard
play mat: manta de juegos
foot spa: hidromasaje pies,baño de pies,masajeador de pies
hair pin: horquillas de pelo,horquillas moño
hair comb: peine,peine de pelo
hairpiece: postizo,coleta postiza,pelo sintético
hair steamer cap: gorro térmico pelo,gorro de vapor
hair building fibres: fibras capilares
hair mascara: tiza para el pelo,spray de color pelo
body glitter: purpurina corporal,purpurina facial
brow lamination kit: kit laminado de cejas
eyebrow razor: navaja de cejas,perfilador de cejas
tweezers: pinzas de depilar
nail file: lima de uñas
foot file: lima de pies,piedra pómez
cuticle oil: aceite de cutículas
nail stickers: pegatinas de uñas
manicure set: set de manicura,set de pedicura
foot cream: crema de pies,crema para pies
cellulite cream: crema anticelulítica,gel reductor
breast enhancement cream: crema de senos,crema reafirmante busto
lice treatment: antipiojos,champú antipiojos,lendrera,liendrera
nasal spray: espray nasal,spray nasal descongestivo
nasal absorber: inhalador nasal,barra nasal
eye drops: colirio,lágrimas artificiales,gotas para los ojos
sleep mask: antifaz para dormir,antifaz
insect bite cream: alivio picaduras,crema para picaduras
disinfecting wipes: toallitas desinfectantes,toallitas de alcohol
night guard: férula dental,férula de descarga
anti-bedsore mattress: colchón antiescaras
reacher grabber: pinza recogedora,alcanzador
baby scale: báscula para bebés
baby towel: capa de baño,toalla bebé con capucha
baby headband: diadema bebé,cinta pelo bebé
buggy board: patinete para carrito,plataforma carrito
stroller fan: ventilador carrito bebé
fruit feeder: alimentador antiahogo,chupete de fruta
teething bracelet: pulsera mordedor,manopla mordedor,collar de dentición
white noise machine: máquina de ruido blanco
socket cover: protector de enchufes,tapa enchufes
toddler wrist link: pulsera antipérdida,correa niños
poncho: poncho,poncho de lluvia,poncho toalla
rain trousers: pantalón de lluvia,cubrepantalón
overalls: mono de trabajo,buzo de trabajo,traje de protección
work trousers: pantalón de trabajo
cape: capa disfraz,capa de superhéroe
ballet shoes: zapatillas de ballet,zapatos de baile
maternity clothes: ropa premamá,vestido premamá,sujetador de lactancia
shapewear: faja reductora,faja,corsé
sports bra: sujetador deportivo
light-up shoes: zapatillas con luces,zapatos con luces
fanny pack: riñonera
nappy bag: bolso cambiador,bolsa pañales
stethoscope: estetoscopio,fonendoscopio
sweatsuit: conjunto deportivo chándal,conjunto de casa
foot mask: mascarilla de pies,calcetines exfoliantes
hand mask: mascarilla de manos
corn plasters: callicida,parches para callos
scar gel: gel para cicatrices,parches cicatrices
stretch mark cream: crema antiestrías
cough syrup: jarabe para la tos
throat spray: spray garganta
throat lozenges: pastillas para la garganta
tongue scraper: limpiador de lengua,raspador lingual
interdental brushes: cepillos interdentales
dental floss: hilo dental
breast pads: discos de lactancia
nipple shield: pezoneras
nipple cream: crema para pezones
neck brace: collarín cervical
arm sling: cabestrillo
baby mittens: manoplas bebé
baby booties: patucos
baby knee pads: rodilleras bebé
baby head protector: casco bebé anticaídas,mochila protectora cabeza bebé
pushchair organiser: organizador carrito,bolso para carrito
stroller hook: gancho carrito
stroller footmuff: saco carrito,saco silla de paseo
stroller rain cover: burbuja lluvia carrito,plástico lluvia carrito
bottle drying rack: escurridor biberones
baby bottle brush: escobilla biberones
formula dispenser: dosificador leche en polvo
breast milk storage bags: bolsas leche materna
feeding spoon: cuchara bebé
suction bowl: cuenco con ventosa,cuenco bebé
corner guard: protector esquinas,cantoneras bebé
door pinch guard: tope antipinzamiento,salvadedos
fireplace guard: protector chimenea,barrera chimenea
eyebrow tint: tinte de cejas
beard dye: tinte de barba
hair developer: oxidante pelo,oxigenada en crema
hair bleach: decolorante pelo,polvo decolorante
ear wax remover: limpiador de oídos,extractor de cera oídos
ear candles: velas para oídos
nail clippers: cortaúñas
nail scissors: tijeras de uñas
loafers: mocasines
high heels: zapatos de tacón
espadrilles: alpargatas
beach bag: bolsa de playa
gym bag: bolsa de deporte
drawstring bag: saco de cuerdas,mochila saco
lab coat: bata de laboratorio
medical scrubs: uniforme sanitario,pijama sanitario
chef jacket: chaquetilla de cocinero
bulletproof vest: chaleco antibalas,chaleco antipunzón
airbag vest: chaleco airbag
pelvic floor trainer: ejercitador suelo pélvico
hip trainer: ejercitador de muslos,entrenador de cadera
kegel balls: bolas chinas
pill organiser: pastillero
nasal strips: tiras nasales,dilatador nasal
mouth tape: tiras bucales,cinta bucal
incontinence pads: compresas incontinencia
incontinence pants: pañales para adultos
bed pads: empapadores cama
pain relief gel: gel antidolor
herbal ointment: pomada herbal,bálsamo de tigre
cooling gel: gel frío muscular,gel piernas cansadas
wart remover: antiverrugas,eliminador de verrugas
mole remover: eliminador de lunares
after sun lotion: aftersun,loción después del sol
self-tanning mousse: espuma autobronceadora
perfume atomiser: atomizador de perfume,perfumador recargable
solid perfume: perfume sólido
hair perfume: perfume para el pelo,bruma capilar
make-up brush cleaner: limpiador de brochas
make-up organiser: organizador de maquillaje,maletín maquillaje
bath sponge: esponja de baño,esponja exfoliante,guante exfoliante
body brush: cepillo corporal,cepillo de espalda
menstrual disc: copa menstrual,braga menstrual
denture box: caja para dentadura,caja ortodoncia
baby wipe warmer: calentador de toallitas
baby tent: tienda bebé playa,carpa para bebé
cot sheet: sábana cuna,bajera cuna
high chair cushion: cojín trona,funda trona
teething biscuits: galletas para bebés,snacks para bebés
bandana: bandana,pañoleta
kimono: kimono,traje de judo
earmuffs winter: orejeras invierno
arm warmers: manguitos de brazo,calentadores de brazos
christening gown: traje de bautizo,faldón de bautizo
shoelaces: cordones de zapatos,cordones elásticos
thermal underwear: ropa térmica,camiseta térmica,mallas térmicas
gilet: chaleco acolchado,chaleco de plumas
softshell jacket: chaqueta softshell,forro polar
window shade: estor enrollable,estor noche y día,persiana vertical,estor de bambú
wall bed: cama abatible
adult bed rail: barandilla cama ancianos,asidero para cama
furniture anchor: antivuelco muebles,anclaje antivuelco
wallpaper: papel pintado,papel de pared
window film: vinilo para ventana,lámina para ventanas
wall sticker: vinilo decorativo,pegatina de pared
tiles: azulejos,baldosas cerámicas
roof window: ventana de tejado,claraboya,tragaluz
sliding door kit: kit puerta corredera,riel puerta corredera
garage door opener: motor puerta garaje,motor para puerta corredera
remote control duplicator: mando garaje,mando copiador
door stop: tope de puerta,cuña de puerta
window opening restrictor: limitador de ventana,bloqueo ventana
cable railing kit: pasamanos,barandilla escalera
attic stairs: escalera de buhardilla,escalera escamoteable
heat pump: bomba de calor,aerotermia
heat exchanger: intercambiador de calor
water tank: depósito de agua,depósito de lluvia
septic pump: bomba de aguas sucias,bomba trituradora
circulation pump: bomba de circulación,circulador
soap dispenser: dispensador de jabón,dosificador de jabón
hand dryer: secamanos,secador de manos
shower cap: gorro de ducha
wreath: corona de navidad,corona de adviento
decorative light: luz decorativa,lámpara decorativa
led panel: panel led,placa led techo
led light curtain: cortina de luces,cortina led
light tube: tubo fluorescente,tubo led
neon sign: letrero neón,cartel de neón
motion sensor: sensor de movimiento,detector de movimiento
water leak detector: detector de fugas de agua,sensor de inundación
voltage tester: comprobador de tensión,buscapolos,detector de tensión
stud finder: detector de vigas,detector de pared
ph meter: medidor de ph,medidor ph agua
breathalyser: alcoholímetro,test alcoholemia
tape measure: cinta métrica,flexómetro
wire stripper: pelacables,crimpadora
plasterboard lifter: elevador de placas,elevador pladur
polishing machine: pulidora,pulidora coche
planer: cepilladora,cepillo eléctrico carpintería
sweeper: barredora,barredora manual
garden torch: antorcha de jardín,antorcha bambú
insect trap: atrapamoscas,trampa para moscas,trampa para avispas
filler: masilla madera,masilla carrocería,plaste
headlight restorer: restaurador de faros,pulidor de faros
vinyl flooring: losetas vinílicas,suelo vinílico
laminate flooring: suelo laminado,tarima flotante
casement window: ventana pvc,ventana batiente
patio door: puerta corredera terraza
stair lift: silla salvaescaleras
home elevator: ascensor doméstico
patient hoist: grúa para enfermos
water softener: descalcificador de agua
shower filter: filtro de ducha
safety valve: válvula de seguridad
ball valve: válvula de bola
led driver: driver led,transformador led
light switch: interruptor de luz,interruptor pared
dimmer switch: regulador de luz
radon detector: medidor de radón
geiger counter: contador geiger
hammer: martillo
sledgehammer: maceta albañil,martillo de demolición manual
pliers: alicates,tenazas
screwdriver: destornillador
electric screwdriver: destornillador eléctrico,atornillador
spanner: llave inglesa,llave fija
allen key: llave allen
clamp: sargento carpintero,mordaza carpintería
bench vice: tornillo de banco
utility knife: cúter
lathe: torno de madera,torno para metal
drill press: taladro de columna
grinding disc: disco de láminas,disco de corte metal
sandpaper: papel de lija
drill bit: brocas,broca
hole saw: corona perforadora,sierra de corona
shovel: pala de jardín
garden rake: rastrillo
garden hoe: azada,escardador
gardening set: set de jardinería,herramientas de jardín infantil
irrigation set: kit de riego,riego por goteo
water timer: programador de riego
garden sprinkler: aspersor
garden fence: valla de jardín
privacy screen: ocultación jardín,ocultación balcón
garden trellis: celosía,tutor para plantas
garden shed: caseta de jardín,cobertizo
deck box: baúl de exterior,arcón de exterior
pergola: pérgola
carport: carport,cochera carport
garden arch: arco de jardín
bird repeller: ahuyentador de pájaros,espantapájaros
bird spikes: pinchos antipalomas
mole repeller: ahuyentador de topos
algaecide: antialgas,alguicida
caulk: masilla acrílica,sellador de juntas
tile grout: lechada para juntas,borada
wood polish: cera para muebles
floor polish: abrillantador suelo,cera para suelos
shoe polish: betún para zapatos,crema para zapatos
washing machine cleaner: limpiador de lavadora,limpiamáquinas
stain remover: quitamanchas
rust remover: quitaóxido,eliminador de óxido
label remover: quita etiquetas,quita adhesivos
hanging basket: maceta colgante
hose nozzle: pistola de riego,lanza de riego
firefighting nozzle: lanza contra incendios,manguera contra incendios
propagator: semillero,bandeja de semillas
compost bin: compostador,compostera
barometer: barómetro
rain gauge: pluviómetro
door viewer: mirilla de puerta,mirilla digital
door closer: cierrapuertas
gutter: canalón
snow thrower: quitanieves,fresadora de nieve
weight loss capsules: cápsulas adelgazantes,pastillas para adelgazar,quemagrasas,quemador de grasa
slimming tea: té adelgazante,té detox
protein powder: proteína en polvo,batido de proteínas,proteína whey,creatina
collagen powder: colágeno en polvo,colágeno hidrolizado,colágeno marino
food supplement: suplemento alimenticio,complemento alimenticio,multivitamínico,vitaminas,gominolas vitaminas
fish oil capsules: aceite de pescado,omega 3 cápsulas,aceite de hígado de bacalao
probiotics: probióticos,probiótico
sleeping aid: melatonina,gominolas melatonina
cbd oil: aceite de cbd,aceite cbd,aceite de cáñamo
honey: miel de abeja,miel pura,miel de manuka,miel
tahini: tahini,tahina,crema de sésamo,pasta de sésamo
peanut butter: crema de cacahuete,mantequilla de cacahuete,mantequilla de maní,crema de almendras
hazelnut spread: crema de cacao,crema de avellanas
mussels: mejillones,ostras,almejas,gambas
smoked salmon: salmón ahumado,trucha ahumada,atún en lata,sardinas
sausage: salchichón,chorizo,jamón,embutido,salchichas
minced meat: carne picada,hamburguesas,nuggets de pollo,pechuga de pollo
cheese: queso,queso de cabra,queso rallado,queso curado
breakfast cereal: cereales de desayuno,muesli,copos de avena,granola
biscuits: galletas,galletas saladas,tortitas de arroz,barquillos
crisps: patatas fritas,palomitas,nachos
chocolate bar: chocolate negro,tableta de chocolate,bombones,chocolatina
jelly cups: gelatinas mini,gelatina konjac,minigelatinas
sweets: caramelos,gominolas,piruletas,chicles,golosinas
ice cream: helado,polos de hielo,sorbete
jam: mermelada,confitura,compota
spices: especias,pimentón,curry en polvo,cúrcuma en polvo,canela molida
sauce: salsa picante,salsa de soja,pesto,mayonesa,salsa de tomate,salsa
olive oil: aceite de oliva,aceite de girasol,aceite de coco
noodles: fideos,fideos instantáneos,fideos de arroz
herbal tea: infusión,té verde,té negro,manzanilla infusión
ground coffee: café molido,café en grano,café soluble,cápsulas de café
energy drink: bebida energética,refresco,zumo de frutas,té helado
beer: cerveza,vino tinto,vino blanco,licor,whisky
dried fruit: frutos secos,pasas,higos secos,dátiles,orejones
seeds mix: semillas de chía,semillas de lino,semillas de sésamo,pipas de girasol
infant formula: leche de fórmula,leche infantil,leche de inicio,leche de continuación
baby porridge: papilla,cereales infantiles,potito,puré bebé,tarrito
mouthwash: enjuague bucal,colutorio,spray bucal
toothpaste: pasta de dientes,dentífrico,pasta dental
teeth whitening kit: kit blanqueador dental,blanqueador dental,tiras blanqueadoras
denture adhesive: adhesivo dental,limpiador dentaduras,hilo dental,cepillos interdentales
lash curler: rizapestañas,rizador de pestañas
make-up brush set: brochas de maquillaje,esponja de maquillaje,pinceles de maquillaje
make-up set: paleta de sombras,set de maquillaje,maletín maquillaje,paleta maquillaje
foundation: base de maquillaje,corrector de ojeras,polvos compactos,crema bb,corrector
blush: colorete,iluminador,bronceador maquillaje
mascara: máscara de pestañas,delineador de ojos,lápiz de cejas,rímel
lipstick: pintalabios,brillo de labios,bálsamo labial,labial
face cream: crema facial,crema hidratante,crema de día,contorno de ojos,crema de noche
face serum: sérum facial,suero facial,ampollas faciales,serum
body lotion: loción corporal,crema corporal,crema de manos,leche corporal,manteca corporal
hair serum: sérum capilar,aceite capilar,tónico capilar,loción capilar
hair conditioner: acondicionador,mascarilla capilar,acondicionador de pelo
hair dye: tinte de pelo,tinte capilar,coloración,decolorante pelo
beard oil: aceite para barba,aceite de barba,bálsamo barba,kit barba
hair gel: gomina,gel fijador,cera para el pelo,laca para el pelo,espuma para el pelo
face mask: mascarilla facial,mascarilla de arcilla,parches ojos
facial cleanser: limpiador facial,agua micelar,desmaquillante,tónico facial,exfoliante facial
shower gel: gel de ducha,gel de baño,sales de baño,bombas de baño
soap: jabón,jabón de manos,jabón líquido,pastilla de jabón
shampoo: champú,champú seco,champú infantil
sunscreen: protector solar,crema solar,bronceador,aftersun
deodorant: desodorante,antitranspirante
perfume: perfume,colonia,agua de colonia,eau de parfum
nail polish remover: quitaesmalte,quita esmalte,acetona,removedor de esmalte
false nails: uñas postizas,uñas acrílicas,uñas press on,tips de uñas
gel nail kit: kit de uñas,gel constructor,polygel,kit uñas acrílicas,kit esmalte semipermanente
nail polish: esmalte de uñas,esmalte semipermanente,pintauñas,top coat,esmalte permanente
false eyelashes: pestañas postizas,extensiones de pestañas,pestañas magnéticas,pegamento pestañas
lash lift kit: kit lifting de pestañas,tinte de pestañas,tinte de cejas,laminado cejas
tattoo machine: máquina de tatuar,máquina de tatuajes,kit de tatuaje
tattoo ink: tinta de tatuaje,tinta para tatuajes,pigmento tatuaje,tinta para tatuaje
numbing cream: crema anestésica
essential oil: aceite esencial,aceites esenciales,aceite de árbol de té
baby powder: polvos de talco,talco bebé,polvos talco
baby wipes: toallitas húmedas,toallitas bebé,toallitas desmaquillantes
nappies: pañales,braguitas pañal,pañales adulto,bañador pañal
tampons: tampones,compresas,copa menstrual,salvaslips
cotton buds: bastoncillos,discos desmaquillantes,papel higiénico,pañuelos de papel
razor: maquinilla de afeitar,cuchillas desechables,navaja de afeitar
electric shaver: afeitadora eléctrica,afeitadora,máquina de afeitar eléctrica
adhesive plaster: tiritas,botiquín,vendas,cinta kinesiológica,botiquín de primeros auxilios
heat patches: parches de calor,parches térmicos,parches para el dolor
knee brace: rodillera,faja lumbar,muñequera,tobillera deportiva,corrector de postura
insoles: plantillas ortopédicas,plantillas,corrector juanetes,separador de dedos
compression stockings: medias de compresión,calcetines de compresión
walking frame: andador para ancianos,andador ortopédico,rollator,bastón
crutches: muletas
wheelchair: silla de ruedas,silla de ruedas plegable
blood pressure monitor: tensiómetro,tensiómetro de brazo,monitor de presión arterial
pulse oximeter: pulsioxímetro,oxímetro,saturómetro
blood glucose meter: glucómetro,medidor de glucosa,tiras reactivas
rapid test: test de antígenos,test de embarazo,test de ovulación
contact lenses: lentillas,lentillas de colores,colirio,lentes de contacto
sex toy: vibrador,juguete sexual,consolador,lubricante íntimo
condoms: preservativos,condones
e-liquid: e-líquido,cigarrillo electrónico,vaper desechable,bolsas de nicotina,vapeador
hookah: cachimba,shisha,narguile
insect repellent: repelente de mosquitos,antimosquitos,champú antipiojos,repelente mosquitos
knife sharpener: afilador de cuchillos,afilador,afilacuchillos
can opener: abrelatas
electric grill: plancha de asar,parrilla eléctrica,grill eléctrico
crepe maker: crepera,crepera eléctrica
pizza oven: horno de pizza,horno para pizza
doughnut maker: máquina de donuts,donutera
chocolate fountain: fuente de chocolate
raclette grill: raclette,raclettera
pasta maker: máquina de pasta,máquina para pasta
electric lunch box: fiambrera eléctrica,tupper eléctrico
citrus juicer: exprimidor,exprimidor eléctrico
slow juicer: licuadora,extractor de zumos
smoothie maker: batidora portátil,batidora de vaso,batidora individual
mini chopper: picadora,picadora eléctrica,picador de verduras
spice grinder: molinillo de especias,molinillo de pimienta,molinillo
coffee grinder: molinillo de café,molinillo café
pod coffee machine: cafetera de cápsulas
coffee percolator: cafetera de goteo,cafetera de filtro,percolador
milk frother: espumador de leche,espumador,vaporizador de leche
electric wine opener: sacacorchos eléctrico,sacacorchos
wine cooler: vinoteca,nevera para vinos
mini fridge: mini nevera,nevera pequeña,minibar,frigorífico pequeño
ice crusher: picadora de hielo,triturador de hielo,granizadora
yogurt maker: yogurtera,yogurtera eléctrica
soda maker: máquina de soda,máquina de agua con gas,gasificador de agua,carbonatador
water purifier: purificador de agua,jarra filtrante,ósmosis inversa
food waste disposer: triturador de basura,triturador de residuos
kitchen scale: báscula de cocina,balanza de cocina
bathroom scale: báscula de baño,báscula personal
luggage scale: báscula de equipaje,pesa maletas
food vacuum sealer: envasadora al vacío,selladora al vacío
sous vide cooker: cocedor sous vide,roner
warming tray: calientaplatos,bandeja calientaplatos
mug warmer: calentador de tazas,calientatazas
hot plate: placa de inducción,placa eléctrica,hornillo eléctrico,vitrocerámica
gas hob: placa de gas,encimera de gas,cocina de gas
freezer: congelador,arcón congelador
clothes steamer: plancha vertical,plancha de vapor vertical,vaporizador de ropa
steam generator iron: centro de planchado,plancha de ropa
fabric shaver: quitapelusas,quita pelusas
clothes dryer: secadora,secadora de ropa
shoe dryer: secador de zapatos,secazapatos
mini washing machine: centrifugadora,mini lavadora
towel warmer: toallero eléctrico,calientatoallas,secatoallas
tower fan: ventilador de torre,ventilador de pie,ventilador torre
mini fan: mini ventilador,ventilador portátil,ventilador de mano,ventilador de cuello
evaporative cooler: climatizador evaporativo,enfriador de aire,climatizador
electric heater: radiador eléctrico,emisor térmico,calefactor,estufa eléctrica
pellet stove: estufa de pellets,estufa de leña
gas boiler: caldera de gas,caldera
water heater: calentador de agua,termo eléctrico
heated foot warmer: calientapiés,calienta pies
electric hand warmer: calentador de manos,calientamanos
car seat heater: asiento calefactable,funda calefactable,cojín calefactable,calefactor de asiento
car heater: calefactor para coche,calefactor coche
heated gloves: guantes calefactables
heated vest: chaleco calefactable,chaqueta calefactable
hair dryer brush: cepillo de aire caliente,cepillo secador,cepillo moldeador,cepillo alisador
hair crimper: ondulador,plancha de ondas,tenacillas
heated rollers: rulos calientes,rulos
hair straightener: plancha de pelo,plancha para el pelo,alisador
curling iron: rizador de pelo,rizador,tenacilla
hair clipper, beard trimmer: recortadora de barba,cortapelos,cortapelo,recortador de nariz,barbero
ladies shaver: afeitadora femenina,depiladora femenina,perfilador de bikini
ipl device: depiladora ipl,depiladora láser,depiladora de luz pulsada
epilator: depiladora,depiladora eléctrica
facial cleansing brush: cepillo facial,cepillo limpiador facial
facial steamer: sauna facial,vaporizador facial
facial device: masajeador facial,máscara led,dermaroller,aparato facial
blackhead remover: extractor de puntos negros,aspirador de puntos negros
nail drill: torno de uñas,torno para uñas,lima eléctrica
callus remover: lima eléctrica pies,removedor de callos
wax warmer: calentador de cera,fundidor de cera
water flosser: irrigador dental,irrigador bucal
massage gun: pistola de masaje,pistola masaje
massager: masajeador cervical,masajeador de cuello,cojín de masaje,masajeador
tens machine: electroestimulador,aparato tens
infrared lamp: lámpara de infrarrojos,lámpara infrarrojos
light therapy lamp: lámpara de fototerapia,lámpara de luz diurna
nebuliser: nebulizador,inhalador
hearing aid: audífono,audífonos para sordos,amplificador auditivo,audífonos recargables
oxygen concentrator: concentrador de oxígeno
sleep apnoea device: cpap,dispositivo antirronquidos
thermometer: termómetro infrarrojo,termómetro de oído,termómetro frontal,termómetro digital
bath thermometer: termómetro de baño,termómetro baño
meat thermometer: termómetro de cocina,termómetro de carne
weather station: estación meteorológica,higrómetro,termohigrómetro
desk lamp: lámpara de escritorio,flexo,lámpara de mesa,lámpara de mesilla,flexo led
floor lamp: lámpara de pie
pendant light: lámpara colgante,lámpara de techo,araña de cristal
wall light: aplique de pared,lámpara de pared,aplique
downlight: foco empotrable,foco led,plafón led
lava lamp: lámpara de lava,lámpara lava
plasma ball: bola de plasma,lámpara de plasma
star projector: proyector de estrellas,proyector estrellas,proyector galaxia
disco light: bola de discoteca,luces de discoteca,luz de discoteca
salt lamp: lámpara de sal
grow light: lámpara de cultivo,lámpara para plantas,luz de cultivo
solar light: luz solar jardín,luces solares,lámpara solar,lámparas solares,farol solar
emergency light: luz de emergencia,lámpara de emergencia
camping lantern: farol de camping,linterna de camping,lámpara de camping
headlamp: linterna frontal,frontal led
work light: lámpara de trabajo,foco de trabajo,luz de trabajo
ring light: aro de luz,anillo de luz
flashlight: linterna,linterna led
jump starter: arrancador de batería,arrancador de coche,arrancador
car inverter: inversor de corriente,inversor de corriente coche
portable power station: estación de energía portátil,central eléctrica portátil
solar panel: panel solar,placa solar,cargador solar
rechargeable battery: pilas recargables,pilas alcalinas,pilas aa,pilas
ups: sai,sistema de alimentación ininterrumpida
ev charger: cargador coche eléctrico,punto de recarga,wallbox
usb hub: hub usb,estación de acoplamiento
router: router wifi,repetidor wifi,enrutador
hard drive, memory card: disco duro externo,memoria usb,pendrive,tarjeta de memoria
e-reader: lector de ebooks,ereader,libro electrónico,lector de libros electrónicos
writing tablet: tableta de escritura,tableta gráfica,pizarra lcd
keyboard: teclado,teclado gaming,teclado inalámbrico
computer mouse: ratón inalámbrico,ratón gaming,ratón
computer monitor: monitor gaming,monitor portátil,monitor pc
graphics card: tarjeta gráfica
printer: impresora,impresora 3d,impresora láser,etiquetadora
webcam: cámara web,webcam
soundbar: barra de sonido,barra sonido
karaoke machine, party speaker: altavoz karaoke,máquina de karaoke,altavoz bluetooth,karaoke
karaoke microphone: micrófono karaoke,micrófono inalámbrico,micrófono
turntable: tocadiscos,tocadiscos vinilo
cd player: reproductor de cd,reproductor cd
mp3 player: reproductor mp3
dvd player: reproductor de dvd,reproductor dvd
radio: radio despertador,radio portátil,radio de emergencia
headphones: auriculares,auriculares inalámbricos,auriculares bluetooth,cascos gaming,cascos
baby monitor: vigilabebés,monitor de bebé,cámara bebé,intercomunicador bebé
security camera: cámara de vigilancia,cámara vigilancia,cámara de seguridad,cámara wifi
trail camera: cámara de caza,cámara de fototrampeo
dash cam: cámara de coche,dashcam,cámara coche
camera, action camera: cámara deportiva,cámara de fotos,cámara instantánea,cámara digital,videocámara,cámara infantil
video doorbell: timbre inalámbrico,timbre con cámara,videoportero,timbre
smart lock: cerradura inteligente,cerradura electrónica,cerradura digital
smart plug: enchufe inteligente,enchufe wifi,enchufe programable,temporizador enchufe
smart thermostat: termostato wifi,termostato inteligente,termostato
robot lawnmower: robot cortacésped,cortacésped robot
window cleaning robot: robot limpiacristales,limpiacristales eléctrico,robot limpiaventanas
robot vacuum: robot aspirador,robot aspiradora,aspirador robot
handheld vacuum: aspiradora de mano,aspirador de coche,aspirador escoba,aspirador de mano
ash vacuum: aspirador de cenizas,aspirador industrial
steam mop: mopa de vapor,vaporeta,limpiador a vapor,fregona a vapor
ultrasonic cleaner: limpiador ultrasónico,limpiador por ultrasonidos
mosquito lamp: lámpara antimosquitos,mata mosquitos,matamosquitos,raqueta mosquitos,mata insectos
ultrasonic pest repeller: ahuyentador ultrasónico,ahuyentador,repelente ultrasónico
metal detector: detector de metales
walkie talkie: walkie talkie,walkie-talkies,walkies
gps tracker: localizador gps,rastreador gps,localizador de llaves
car navigation, car stereo: navegador gps,autorradio,radio coche,gps coche
vr headset: gafas vr,gafas de realidad virtual
game controller, game console: mando de juego,consola portátil,gamepad
soldering iron: soldador,soldador de estaño,soldador eléctrico,estación de soldadura
pyrography pen: pirograbador
multimeter: multímetro,polímetro,comprobador de tensión,pinza amperimétrica
diagnostic scanner: escáner obd2,máquina de diagnosis
smoke alarm: detector de humo,detector de humos,alarma de incendios
carbon monoxide alarm: detector de monóxido de carbono,detector de co,detector de gas
alarm, alarm system: alarma para casa,sistema de alarma,alarma personal,detector de movimiento
air quality monitor: medidor de co2,medidor de calidad del aire
ozone generator: generador de ozono,ozonizador
uv steriliser: esterilizador uv,lámpara uv desinfección,esterilizador ultravioleta
paper shredder: destructora de papel,trituradora de papel,destructora de documentos
laminator: plastificadora,laminadora
label maker: rotuladora
calculator: calculadora
heat press: plancha de transferencia,prensa térmica,plotter de corte
electric bicycle: bicicleta eléctrica,bici eléctrica
electric scooter: patinete eléctrico,patín eléctrico,scooter eléctrico
hoverboard: hoverboard,patinete autoequilibrado,monociclo eléctrico
mobility scooter: scooter movilidad,silla de ruedas eléctrica
electric skateboard: monopatín eléctrico,longboard eléctrico
espresso machine: cafetera espresso,cafetera exprés,cafetera superautomática
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
key ring: llavero,colgante bolso,llaveros
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
heater: calefactor,calentador
dehumidifier: deshumidificador
humidifier: humidificador
chain saw: motosierra
brush cutter: desbrozadora
lawn mower: cortacésped,cortacésped eléctrico,tractor cortacésped,escarificador
saw: sierra
drill: taladro
screw: tornillo
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
skirt: falda,faldas,minifalda,pollera
dress: vestido,vestido largo,vestido verano,vestido de fiesta
trousers: pantalones,pantalón,vaqueros,leggings,mallas,pantalón cargo,joggers
slippers: zapatillas de casa,pantuflas,zapatillas de estar por casa,patucos
boots: botas,botines,botas de agua,botas de nieve,botas de montaña
belt: cinturón,cinturón de cuero,tirantes
scarf: bufanda,pañuelo cuello,braga de cuello,fular,chal
gloves: guantes,manoplas,guantes de esquí,guantes de ciclismo,guantes moto
wallet: cartera,monedero,tarjetero,billetera,funda pasaporte
bathtub: bañera,bañera plegable
changing table: cambiador
sleeping bag: saco de dormir
soother, pacifier: chupete
soother holder: cadena para chupete,portachupetes
rattle: sonajero
helmet: casco
goggles: gafas de protección
life jacket: chaleco salvavidas,ayuda a la flotabilidad
swimming aid, swim ring: flotador,manguitos
diffuser: difusor
micellar water: agua micelar
skin lightening: aclarante,aclaradora
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
syrup: jarabe,sirope
sweetener, stevia: edulcorante,stevia
chocolate, cocoa: chocolate,cacao
dark chocolate, dark: negro,oscuro
candy, sweets: caramelos,golosinas
chewing gum, gum: chicle
chewable: masticable
lollipop: piruleta,chupachups
jelly, mini cups: gelatina
dessert, pudding: postre,natillas
butter: mantequilla
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
anklet: tobillera,pulsera de tobillo,pulsera tobillo
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
mirror: espejo,espejo de pared,espejo de maquillaje,espejo de baño,espejo de pie,espejo led
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
recliner chair: sillón relax,sillón reclinable,butaca relax,sillón orejero
armchair: mecedora,butaca,sillón
sofa: sofá,sofá cama,chaise longue sofá
bean bag: puf,puff pera,puf pera
gaming chair: silla gaming,silla de oficina,silla de escritorio,silla giratoria
dining chair: silla de comedor,silla de cocina,silla apilable
stool: taburete,escabel,taburete de ducha
garden chair, garden furniture: silla de jardín,muebles de jardín,banco de jardín,tumbona,conjunto de jardín
dining table: mesa de comedor,mesa de cocina,mesa extensible
coffee table, side table: mesa de centro,mesa auxiliar,mesita de noche,mesilla,consola recibidor
desk: escritorio,mesa de ordenador,escritorio elevable,escritorio infantil,mesa de estudio
dressing table: tocador,mesa tocador
shoe cabinet: zapatero,mueble zapatero
chest of drawers: cómoda,cajonera,sifonier
wardrobe, clothes rail: armario ropero,armario,perchero,burro de ropa
tv stand: mueble tv,mesa tv
bathroom cabinet: mueble de baño,armario de baño,camerino baño
storage box, laundry basket: caja de almacenaje,baúl juguetes,cesto de ropa,caja organizadora
bunk bed: litera,cama alta,cama casita,literas
bed frame: somier,estructura de cama,canapé abatible,cama tapizada
mattress topper: topper,sobrecolchón,protector de colchón
mattress: colchón,colchón viscoelástico,colchón cuna
weighted blanket: manta con peso,manta pesada,manta polar,manta bebé
duvet: edredón,nórdico,colcha
travel pillow: almohada de viaje,cojín de viaje,almohada viaje
seat cushion: cojín de asiento,cojín lumbar,cojín para silla,cojín coxis
clothes airer: tendedero,tendedero plegable,tendedero de ropa
ironing board: tabla de planchar
waste bin: cubo de basura,papelera,basurero
mop, broom: fregona,mopa,escoba,limpiacristales
curtain, shower curtain: cortinas opacas,cortinas,visillos,cortina de ducha
blind: estor enrollable,persiana veneciana,estor,persiana
awning, parasol: toldo,vela de sombra,sombrilla,parasol
rug, doormat: alfombra,felpudo,alfombra de baño,alfombra infantil,alfombrilla de baño
bath mat: alfombra antideslizante ducha,alfombrilla de ducha,alfombrilla bañera
toilet seat: asiento de inodoro,tapa wc,tapa de inodoro,asiento wc,tapa inodoro
toilet: inodoro
camping toilet: inodoro portátil,wc químico,silla inodoro
shower cubicle: mampara de ducha,cabina de ducha,mampara
tap: grifo,grifo de cocina,grifo lavabo,grifo monomando,monomando
grab rail, shower chair: asidero baño,barra de apoyo,silla de ducha,asiento bañera
towel: toalla,toalla de baño,toalla de playa,capa de baño
frying pan: sartén,sartén grill,sartenes
saucepan: olla,cazo,cacerola,batería de cocina,cazuela
wok: wok
pressure cooker: olla a presión,olla exprés,olla rápida
baking tin: molde para tartas,molde de repostería,bandeja de horno,molde silicona
mandoline slicer: mandolina,cortador de verduras,rallador,mandolina de cocina
kitchen knife set: cuchillo de cocina,juego de cuchillos,cuchillo chef,tacoma cuchillos
kitchen scissors: tijeras de cocina,tijeras
chopping board: tabla de cortar
kitchen utensils: utensilios de cocina,espátula,cucharón,batidor manual
plate set: vajilla,platos llanos,juego de platos,bol cerámica,ensaladera
mug: taza de café,taza,vaso térmico,tazas,termo café
drinking glasses: vasos de cristal,copas de vino,vasos,copas
carafe, teapot: jarra,decantador,tetera,jarra de agua
vacuum flask: termo,botella térmica,termo para comida,jarra térmica
water bottle: botella de agua,cantimplora,botella infantil
garlic press: prensa ajos,cascanueces,pasapurés,cortador de pizza
meat grinder: picadora de carne,máquina de picar carne,embutidora
toaster: tostadora,tostador
sandwich maker: sandwichera,tostadora de sándwiches
fire pit: brasero jardín,brasero de jardín,hoguera de jardín,chimenea exterior,fogata
ethanol fireplace: chimenea de bioetanol,chimenea eléctrica,chimenea bioetanol
barbecue, charcoal grill: barbacoa de carbón,barbacoa,barbacoa portátil,ahumador
gas barbecue: barbacoa de gas,plancha de gas
patio heater: estufa de exterior,calefactor terraza,estufa de gas,estufa terraza,calefactor exterior
kerosene heater: estufa de parafina,estufa de queroseno
candle, tealight: velas de té,vela aromática,velas led,vela perfumada,velas
reed diffuser: difusor de varillas,mikado ambientador,ambientador hogar,ceras aromáticas,ambientador mikado
clock, alarm clock: reloj de pared,despertador,reloj digital,despertador digital,despertador luz
photo frame, picture: marco de fotos,marco digital,cuadro decorativo,marco de fotos digital
vase, plant pot: jarrón,florero,maceta,macetero
indoor fountain: fuente de interior,fuente de jardín,fuente solar
outdoor thermometer: termómetro exterior
safe, money box: caja fuerte,hucha,caja de caudales
padlock: candado,candado de combinación,candado tsa,candados
door lock: cerradura,bombín,cerradura de puerta
child safety lock: cierre de seguridad niños,protector de esquinas,protector enchufe,bloqueo armario
fly screen: mosquitera,mosquitera magnética,mosquitera puerta
suitcase: maleta de cabina,maleta,maleta infantil,trolley cabina
shopping trolley: carrito de la compra,carrito auxiliar,carro de compra,carrito de cocina
scaffold tower: andamio,andamio móvil,andamio de aluminio,plataforma de trabajo,torre de andamio
wash basin: lavabo
kitchen sink: fregadero
bed linen: juego de sábanas,funda nórdica,sábana bajera,sábanas
gas range: cocina de gas con horno,cocina eléctrica con horno
built-in hob: placa vitrocerámica,encimera de gas
bar cart: carrito camarera,carrito de servicio
wine rack: botellero
spice rack: especiero,botes de especias
dish rack: escurreplatos
bread bin: panera
salt and pepper shakers: salero,pimentero
cake stand: soporte para tartas,base para tartas
serving tray: bandeja de servir
salad spinner: centrifugadora de ensalada
colander: colador,escurridor de pasta
measuring cup: vaso medidor,jarra medidora
mixing bowl: bol de mezcla,ensaladera
rolling pin: rodillo de cocina,rodillo de amasar
cookie cutter: cortador de galletas,cortapastas
piping bag: manga pastelera,boquillas repostería
cake topper: topper para tarta
tea towel: paño de cocina
oven glove: manopla de cocina,guante de horno,agarrador
napkins: servilletas,servilletas de papel
napkin ring: servilletero,aro servilleta
ice bucket: cubitera,enfriador de botellas
cocktail shaker: coctelera
hip flask: petaca
storage jar: bote de cristal,tarro de conservas
pizza stone: piedra para pizza
grill brush: cepillo barbacoa
smoker: ahumador,barbacoa ahumador,barbacoa de pellets
tortilla maker: tortillera,prensa de tortillas
tea maker: tetera eléctrica,samovar
kitchen timer: temporizador de cocina,minutero
knife block: taco de cuchillos,soporte para cuchillos
cheese grater: rallador de queso
clothes hanger: perchas,percha de ropa
coat stand: perchero,perchero de pie
umbrella stand: paragüero
wall clock: reloj de pared,reloj de cuco
hourglass: reloj de arena
sculpture: escultura decorativa,estatua decorativa,enano de jardín
incense burner: quemador de incienso,portaincienso
wax melt warmer: quemador de cera aromática,calentador de velas
oil lamp: lámpara de aceite,quinqué,lámpara de queroseno
lamp shade: pantalla para lámpara
lamp holder: portalámparas,casquillo bombilla
cable reel: enrollacables,carrete alargador
power plug: clavija eléctrica,clavija enchufe
cable tie: bridas de plástico,bridas nylon
junction box: caja de derivación,cuadro eléctrico
exhaust fan: extractor de baño,extractor de aire
firewood rack: leñero,cesta para leña
headboard: cabecero,cabecero de cama
slatted bed base: somier,somier de láminas
trundle bed: cama nido,diván cama
cushion cover: funda de cojín,funda de almohada
sofa cover: funda de sofá,funda para sillas
curtain rod: barra de cortina,riel de cortina
toilet brush: escobilla de baño,escobillero
toilet paper holder: portarrollos baño,portarrollos papel higiénico
bidet: bidé,tapa wc japonés
shower tray: plato de ducha
shower hose: flexo de ducha,manguera de ducha
scouring pad: estropajo,esponja de cocina
household gloves: guantes de fregar,guantes de goma
bin bags: bolsas de basura
fly swatter: matamoscas
patio set: conjunto de jardín,conjunto de terraza,set bistró
parasol base: base de sombrilla,base para parasol
tarpaulin: lona impermeable,toldo lona
mailbox: buzón,buzón de correos
door handle: pomo de puerta,manilla de puerta,tirador de mueble
hygrometer: higrómetro,termohigrómetro
endoscope camera: cámara endoscópica,cámara de inspección
isopropyl alcohol: alcohol isopropílico,isopropanol
hydrogen peroxide: agua oxigenada,peróxido de hidrógeno
hydrochloric acid: ácido clorhídrico,agua fuerte,salfumán
sulfuric acid: ácido sulfúrico
caustic soda: sosa cáustica
ammonia solution: amoníaco
aluminium foil: papel de aluminio
cling film: film transparente cocina
baking paper: papel de horno
crowbar: palanca uñas
chisel: formón
rivet gun: remachadora
caulking gun: pistola de silicona tubos
grease gun: pistola engrasadora,engrasadora
sound level meter: sonómetro
light meter: luxómetro
anemometer: anemómetro
place mat: mantel individual
coaster: posavasos,salvamanteles
tablecloth: mantel de mesa,mantel antimanchas
table runner: camino de mesa
tagine: tajín
paella pan: paellera
roasting pan: fuente de asar,rustidera
clay pot: cazuela de barro
skewers: pinchos barbacoa,brochetas barbacoa
barbecue tools: utensilios barbacoa
lifting sling: eslinga de elevación
shackle: grillete
clothes line: cuerda de tender
clothes pegs: pinzas de la ropa
dustpan: recogedor
feather duster: plumero
dream catcher: atrapasueños
wind chime: móvil de viento,campanas de viento
corkscrew: sacacorchos
bottle opener: abrebotellas,abridor de botellas
slush machine: granizadora,máquina de granizado
hot dog machine: máquina de perritos calientes
tool box: caja de herramientas
tool bag: bolsa de herramientas,cinturón de herramientas
hanging chair: silla colgante
porch swing: balancín de jardín
mothballs: bolas de naftalina,bolas antipolillas,naftalina
methylated spirit: alcohol de quemar,alcohol desnaturalizado
methanol: metanol
chocolate melter: fundidor de chocolate
stone melanger: melanger chocolate
jewellery box: joyero,caja joyero
underfloor heating: suelo radiante
heating cable: cable calefactor
beer dispenser: dispensador de cerveza
beverage dispenser: dispensador de bebidas
flag: bandera
bunting: banderines
kitchen cabinet: mueble de cocina,alacena
kitchen island: isla de cocina
thermostat: termostato
radiator valve: válvula termostática,cabezal termostático
lint roller: rodillo quitapelusas
toilet plunger: desatascador ventosa
bath pillow: almohada de bañera
bath tray: bandeja de bañera
bed tray: bandeja para cama,bandeja desayuno
fireplace tools: utensilios de chimenea
stove pipe: tubo de estufa
bench: banco de madera,banco de jardín,banco arcón
folding stool: taburete plegable,taburete telescópico
doll's house: casa de muñecas
doll's furniture: muebles de muñecas
doll's pram: cochecito de muñecas,carrito de muñecas
toy kitchen: cocinita,cocina de juguete,cocina infantil
toy shop: caja registradora de juguete,mercadito
toy workbench: banco de trabajo infantil,banco de herramientas juguete
toy doctor kit: maletín médico juguete,maletín de médico
stacking toy: torre apilable,juguete apilable,cubos apilables
shape sorter: clasificador de formas,cubo de actividades
building blocks: bloques de madera,bloques de construcción,juego de construcción
marble run: circuito de canicas
marbles: canicas
spinning top: peonza,peonzas,trompo,trompos
yo-yo: yoyó
kite: cometa infantil,cometa voladora,barrilete,papalote
bubble machine: máquina de burbujas,pompero,pistola de burbujas
water gun: pistola de agua
dart blaster: pistola de dardos,lanzador de dardos
dart board: diana,diana de dardos,juego de dardos
table football: futbolín
pool table, air hockey: mesa de billar,billar,air hockey
table tennis table: mesa de ping pong,set de ping pong
playing cards: baraja,cartas de póker,naipes,juego de cartas
chess set: juego de ajedrez,ajedrez
3d puzzle: cubo mágico,cubo de rubik,puzle 3d,puzle de madera
microscope: microscopio,microscopio infantil
telescope: telescopio,monocular,catalejo
binoculars: prismáticos,binoculares
science kit: kit de ciencia,juego de química,kit de experimentos
excavation kit: kit de excavación
toy robot: robot de juguete,robot juguete
electronic pet: mascota electrónica,perro robot,mascota interactiva
remote control car: coche teledirigido,coche radiocontrol,coche rc
remote control helicopter: helicóptero teledirigido,barco teledirigido,avión teledirigido
drone: mini dron,dron con cámara
race track: pista de coches,circuito de coches
train set: tren de juguete,tren eléctrico,pista de tren
play tent: tienda de campaña infantil,tipi infantil,túnel de juego,tienda infantil
ball pit: piscina de bolas,bolas de piscina
sandpit, water table: arenero,mesa de agua,mesa de arena
bouncy castle: castillo hinchable,castillo inflable
swing set: columpio infantil,columpio de jardín,columpio nido
trampoline: cama elástica,trampolín infantil,mini cama elástica,trampolín,brincolín
climbing frame: triángulo de escalada,estructura de escalada,parque infantil
slide: tobogán infantil,tobogán
rocking horse: caballito balancín,balancín infantil,caballo balancín
ride-on car: correpasillos
electric ride-on car: coche eléctrico infantil,coche eléctrico para niños,coche de batería
balance bike: bicicleta sin pedales,bici sin pedales,bicicleta de equilibrio
tricycle: triciclo,triciclo infantil
kick scooter: patinete infantil,patinete de tres ruedas,patinete freestyle
roller skates: patines en línea,patines,patines de cuatro ruedas,zapatillas con ruedas
pogo stick: saltador pogo,pogo saltarín
sledge: trineo,trineo de nieve
ski jacket, ski suit: chaqueta de esquí,chaqueta esquí,pantalón de esquí,mono de esquí
ski poles: bastones de senderismo,bastones de esquí,bastón de trekking
snowshoes: raquetas de nieve,crampones
ice skates: patines de hielo,patines sobre hielo
treadmill: cinta de correr,cinta de andar,cinta andadora
exercise bike: bicicleta estática,bicicleta spinning,bici estática,bicicleta de spinning
mini exercise bike: pedaleador,pedales estáticos
elliptical trainer: elíptica,bicicleta elíptica
rowing machine: máquina de remo,remo indoor
stepper: stepper,escaladora,step aeróbic
weight bench: banco de musculación,banco de pesas
dumbbell: mancuernas,mancuerna,pesa rusa,kettlebell,pesas
resistance bands: bandas elásticas,bandas de resistencia,cinta elástica fitness,gomas elásticas
pull-up bar: barra de dominadas,barra dominadas,barra de puerta
punching bag: saco de boxeo
boxing gloves: guantes de boxeo
gym ball: pelota de pilates,fitball,pelota fitness,pelota de yoga
balance board: tabla de equilibrio,disco de equilibrio
foam roller: rodillo de espuma,foam roller,bola de masaje
yoga mat: esterilla de yoga,esterilla,colchoneta de gimnasia
ab roller: rueda abdominal,aparato de abdominales
weighted hula hoop: aro de hula hoop,hula hoop
archery set, crossbow: set de tiro con arco,arco y flechas,ballesta,arco compuesto
slingshot: tirachinas
airsoft gun: pistola airsoft,carabina de aire comprimido,escopeta de balines,pistola de balines
badminton set: set de bádminton,raquetas de bádminton,juego de bádminton
football goal, basketball hoop: portería de fútbol,canasta de baloncesto,portería
football, basketball: balón de fútbol,balón de baloncesto,balón
golf clubs: palos de golf,putter,set de golf
wetsuit: traje de neopreno,neopreno
snorkel mask: gafas de buceo,máscara de snorkel,set de snorkel,kit snorkel
swim fins: aletas de buceo,aletas de natación
swimming ring, pool float: flotador,flotador hinchable,colchoneta piscina,flotador bebé
swimming armbands: manguitos,manguitos de natación,chaleco de natación,chaleco flotador,manguitos hinchables
paddling pool: piscina hinchable,piscina infantil,piscina desmontable,piscina inflable
hot tub: spa hinchable,jacuzzi hinchable,jacuzzi
inflatable kayak: kayak hinchable,kayak,canoa hinchable,canoa
inflatable boat: barca hinchable,bote inflable,lancha neumática,barca inflable
paddle board: tabla paddle surf,tabla de paddle surf,paddle surf hinchable,tabla de surf
bodyboard: tabla de bodyboard,tabla de natación,bodyboard
fishing rod, fishing reel: caña de pescar,carrete de pesca
tent: tienda de campaña,tienda de playa,tienda pop up
gazebo: cenador,carpa plegable,gazebo,pérgola
camp bed: cama de camping,catre,cama plegable,catre de camping
camping chair: silla de camping,silla plegable,silla de playa
camping table: mesa de camping,mesa plegable,mesa de picnic
hammock: hamaca,silla hamaca,silla colgante,hamaca colgante,hamaca paraguaya
sleeping mat: colchón hinchable,colchoneta inflable,esterilla autoinflable,colchón inflable
cool box: nevera portátil,nevera de camping,bolsa isotérmica,nevera de playa
camping stove: hornillo de gas,hornillo camping,hornillo de camping,camping gas,cocina de camping
gas lantern: lámpara de gas,farol de gas
hiking rucksack: mochila de montaña,mochila de senderismo,mochila de hidratación
climbing harness: arnés de escalada,arnés anticaídas,arnés de seguridad
carabiner, climbing rope: mosquetón,cuerda de escalada,kit vía ferrata
multitool: navaja,navaja suiza,navaja multiusos,multiherramienta
bicycle: bicicleta,bicicleta infantil,bicicleta de montaña,bicicleta plegable,bici
bicycle trailer: remolque de bicicleta,remolque para bicicleta,remolque infantil
bicycle child seat: silla portabebés bicicleta,silla de bicicleta,silla bici niño
bicycle lock: candado bicicleta,candado de bici,antirrobo bicicleta
bicycle pump: bomba de bicicleta,bomba de pie,bomba bicicleta,inflador de bicicleta
bicycle light: luz de bicicleta,luz bicicleta,faro bicicleta,luces de bicicleta,luces bici
bicycle helmet: casco de bicicleta,casco bicicleta,casco infantil,casco ciclismo
bike roller trainer: rodillo bicicleta,rodillo de ciclismo
dog crate: jaula para perros,transportín,transportín para gatos,parque para perros
cat tree: rascador para gatos,árbol para gatos,rascador
dog bed: cama para perros,cama para gatos,cama perro
pet water fountain: fuente para gatos,fuente de agua gatos,comedero automático
aquarium heater: calentador acuario,calentador de acuario,termocalentador
aquarium: acuario,pecera
dog chew: snacks para perros,hueso para perros,golosinas para perros,masticables para perros,premios para perros
dog food: pienso para perros,comida para gatos,pienso para gatos,comida para perros
dog collar, dog lead: collar para perro,correa para perro,arnés para perro,collar antiladridos,collar antiparasitario
cat litter, litter box: arena para gatos,arenero gatos,arenero para gatos
pet clipper: cortapelos para perros,máquina cortapelos perros
rodent cage: jaula para hámster,conejera,jaula para pájaros
terrarium: terrario
bird feeder, bird house: comedero para pájaros,casita para pájaros
ukulele: ukelele
guitar: guitarra acústica,guitarra eléctrica,guitarra española,guitarra
keyboard piano: piano digital,teclado musical,piano eléctrico,teclado electrónico
drum kit: batería musical,batería electrónica,batería infantil,cajón flamenco
violin, cello: violín,violonchelo
recorder flute, harmonica: flauta dulce,armónica,melódica
xylophone: xilófono,kalimba,metalófono
guitar amplifier, audio interface: amplificador de guitarra,amplificador,mesa de mezclas,interfaz de audio
candle making kit: kit para hacer velas,kit de velas,kit para hacer jabón
craft kit: kit de manualidades,kit de abalorios,kit para hacer pulseras,kit de costura
diamond painting: pintura de diamantes,pintar por números,diamond painting
model kit: maqueta,kit de maqueta
face paint: pintura facial,pinturas de cara,maquillaje infantil
fancy dress costume: disfraz,disfraz infantil,disfraz de halloween,disfraz carnaval
wig, hair extensions: peluca,extensiones de pelo
confetti cannon: cañón de confeti,confeti,lanzador de confeti
balloon set: arco de globos,globos de helio,guirnalda de globos,globos
helium cylinder: bombona de helio,botella de helio,bombona helio
party decorations: decoración de cumpleaños,guirnalda cumpleaños,banderines
birthday candles: velas de cumpleaños,velas cumpleaños
sparklers: bengalas,fuegos artificiales,petardos,bengala
glow sticks: pulseras luminosas,barras luminosas,palos de luz
advent calendar: calendario de adviento
christmas tree: árbol de navidad
christmas lights: guirnalda de luces,luces de navidad,cortina de luces,guirnalda luminosa
snow globe: bola de nieve,bola de cristal nieve
music box: caja de música,caja musical
artificial flowers: flores artificiales,planta artificial,flores secas
correction fluid: corrector líquido,típex,cinta correctora
whiteboard: pizarra blanca,pizarra magnética,pizarra,rotafolio,tablero de corcho
drawing board: pizarra mágica,caballete infantil,caballete,pizarra infantil
felt-tip pens: rotuladores,marcadores,subrayadores,lápices de colores,ceras de colores
acrylic paint: pintura acrílica,acuarelas,óleos,témperas
ink cartridge: cartucho de tinta,tóner
backpack: mochila infantil,mochila
school bag: mochila escolar,cartera escolar,mochila colegio
pencil case: estuche escolar,plumier
baby bouncer: hamaca bebé,hamaca para bebé,balancín bebé,columpio bebé
baby walker: andador,andador bebé,tacatá,correpasillos andador
stair gate: barrera de seguridad,barrera de escalera,puerta de seguridad bebé,barrera escalera,valla de seguridad
bed rail: barrera de cama,barandilla cama
playpen: parque infantil bebé,parque de juegos bebé,corralito
baby bottle steriliser: esterilizador de biberones,esterilizador biberones
bottle warmer: calienta biberones,calientabiberones
breast pump: sacaleches,extractor de leche,sacaleches eléctrico,tiraleches
baby food maker: robot de cocina bebé,procesador de alimentos bebé
nappy bin: contenedor de pañales,cubo de pañales
nasal aspirator: aspirador nasal,sacamocos
baby nail trimmer: lima de uñas bebé,cortaúñas bebé
baby carrier: portabebés,mochila portabebés,fular portabebés
child walking harness: arnés infantil,correa antipérdida,arnés para niños,arnés de paseo,mochila arnés
bed canopy: dosel cama,dosel infantil,mosquitera cuna
moses basket, bedside crib: moisés,minicuna,cuna colecho,nido bebé,capazo
travel cot: cuna de viaje
cot: cuna,cuna bebé
children's toothbrush: cepillo de dientes infantil,cepillo dental bebé
baby cutlery: vajilla infantil,plato con ventosa,cuchara bebé,cubiertos infantiles,vajilla bebé
sippy cup: vaso de aprendizaje,vaso antigoteo,taza de aprendizaje
soother clip: cadena chupete,chupetero,pinza chupete
baby mobile: móvil cuna,móvil musical bebé,carrusel cuna
baby gym: gimnasio bebé,manta de actividades,gimnasio de actividades
busy board: tablero sensorial,cubo de actividades,tablero montessori,juguete montessori
foam play mat: alfombra puzzle,alfombra de juegos,suelo puzzle
child car seat: silla de coche,silla auto,sillita de coche,elevador coche,alzador
high chair: trona,trona bebé,trona evolutiva
potty: orinal,orinal infantil,adaptador wc,reductor wc
christmas decorations: bolas de navidad,adornos navideños,decoración navideña
paint brush: brocha pintura,pinceles,pincel de pintura
paint roller: rodillo de pintura,rodillo pintura
artist canvas: lienzo para pintar,lienzos
knitting needles: agujas de punto,agujas de tejer
crochet kit: kit de ganchillo,agujas de ganchillo
knitting yarn: lana para tejer,ovillo de lana
embroidery kit: kit de bordado,punto de cruz kit
sewing kit: kit de costura,costurero
sewing thimble: dedal
weaving loom: telar,telar infantil
pottery wheel: torno de alfarero,kit de alfarería
origami paper: papel origami,cartulinas,papel de colores
craft foam sheets: goma eva,láminas goma eva
pompoms: pompones
glitter: purpurina,brillantina
airbrush: aerógrafo,kit aerógrafo
fuse beads: cuentas para planchar,beads de planchar
loom bands: gomitas para pulseras
mosaic kit: kit de mosaico
stencil: plantilla de dibujo,stencil
resin mould: molde para resina,moldes de resina
scrapbook: álbum de fotos,álbum scrapbook
barcode scanner: lector de códigos de barras,escáner código de barras
banknote detector: detector de billetes falsos,detector de billetes
hole punch: perforadora de papel,taladradora de papel
stapler: grapadora
paper trimmer: guillotina de papel,cizalla papel
tape dispenser: dispensador de cinta,portarrollos cinta adhesiva
ring binder: archivador,carpeta de anillas
clipboard: portapapeles con clip,sujetapapeles
desk organiser: organizador de escritorio,portalápices
footrest: reposapiés
tv bracket: soporte tv pared,soporte televisión
laptop stand: soporte portátil,soporte para portátil
laptop cooling pad: base refrigeradora portátil,refrigerador portátil ordenador
phone stand: soporte móvil,soporte tablet
selfie stick: palo selfie
gimbal: estabilizador móvil,gimbal
camera lens: objetivo de cámara,teleobjetivo
camera flash: flash de cámara,flash estudio
camera bag: bolsa para cámara,mochila para cámara
projector screen: pantalla de proyección,pantalla proyector
document scanner: escáner de documentos,escáner fotográfico
memory card reader: lector de tarjetas
usb flash drive: memoria usb,lápiz usb
external hard drive: disco duro externo,ssd externo
network switch: switch de red,conmutador ethernet
tv antenna: antena tv,antena interior
av receiver: amplificador,amplificador estéreo,receptor av
subwoofer: subwoofer
car speakers: altavoces coche,altavoz coche
megaphone: megáfono
intercom: videoportero,portero automático,interfono
voice recorder: grabadora de voz,grabadora digital
digital calendar: calendario digital,calendario electrónico
portable tv: televisor portátil,mini tv
ink pad: tampón de tinta,almohadilla de tinta
rubber stamp: sello de caucho,sellos de goma
sand art kit: dibujos con arena
scratch art set: láminas para rascar
wrapping paper: papel de regalo
greeting card: tarjeta de felicitación,tarjeta de cumpleaños
cash register: caja registradora
desk pad: vade de escritorio
mouse pad: alfombrilla de ratón
monitor arm: brazo para monitor
monitor stand: soporte monitor,elevador de monitor
tripod: trípode,trípode cámara
softbox: softbox,foco de estudio fotografía
voice translator: traductor de voz
cordless phone: teléfono inalámbrico,teléfono fijo
kids tablet: tablet infantil
learning computer: ordenador educativo,ordenador infantil
tv box: tv box
set-top box: decodificador tdt,receptor satélite
pushchair, stroller, buggy, baby stroller: silla de paseo,sillita de paseo,carrito de bebé,carriola
pram, baby carriage, perambulator: cochecito,cochecito de bebé,coche de bebé
carrycot, bassinet: capazo bebé,moisés bebé
car seat, child car seat, child restraint, baby car seat: silla de coche,sillita de coche,silla de auto,portabebé de coche,asiento infantil
booster seat, booster cushion: alzador,elevador de asiento,elevador de coche
cot, crib, baby cot, baby bed: cuna,cuna de bebé,cama cuna,camita
bedside crib, co-sleeper, bedside sleeper: cuna colecho,minicuna colecho,cuna de colecho
cradle, rocking cradle, baby hammock: cuna mecedora,cuna balancín,hamaca de bebé
travel cot, playpen, playard, pack and play: cuna de viaje,parque infantil bebé,corralito,parque de juegos bebé
bunk bed, double decker bed, loft bed, high bed, bunk beds: litera,cama litera,cama alta,literas
bed rail, bed guard: barandilla de cama,barrera de cama
high chair, highchair, feeding chair: trona,trona de bebé,trona evolutiva,silla alta
table-mounted chair, hook-on chair, clip-on chair: trona de mesa,asiento de mesa
learning tower, kitchen tower, helper tower: torre de aprendizaje,torre montessori
baby bottle, feeding bottle, nursing bottle: biberón,biberones,tetero,mamadera
bottle teat, teat, bottle nipple: tetina,tetina de biberón
soother, pacifier, baby dummy: chupete,chupetes,chupón,chupete de bebé
soother holder, pacifier clip, dummy chain, soother chain, pacifier chain: chupetero,chupeteros,cadena para chupete,portachupete
teether, teething ring, teething toy: mordedor,mordedores
self-feeding pillow, baby self feeding pillow, bottle prop: cojín de autoalimentación,sujeta biberón
sippy cup, training cup, toddler cup: vaso antigoteo,vaso de aprendizaje
baby food maker, baby food processor: procesador de alimentos para bebés
bottle warmer, bottle steriliser, baby bottle sterilizer: calienta biberones,calientabiberones,esterilizador de biberones
baby carrier, child carrier, front carrier: portabebés,mochila portabebé,mochila de porteo
baby sling, baby wrap: fular portabebé,fular elástico,bandolera portabebés
child carrier backpack, back carrier: mochila portabebés de montaña
baby bouncer, bouncer, reclined cradle, baby rocker: hamaca bebé,hamaquita,mecedora bebé,gandulita
baby swing, infant swing: columpio bebé,columpio eléctrico bebé
baby jumper, door bouncer, baby activity jumper: saltador bebé,saltador de puerta
baby walker, walking frame: andador,andador de bebé,tacatá,taca taca
push-along walker, walker wagon, push walker toy: carrito andador,correpasillos andador,caminador
baby monitor, baby camera, babyphone: vigilabebés,monitor de bebé,intercomunicador bebé,escuchabebés
bath seat, baby bath seat, bath ring: asiento de baño,hamaca de baño,silla de baño bebé
baby bath, baby bathtub, bath tub: bañera bebé,bañera de bebé,bañerita
potty, training potty: orinal,orinal infantil,reductor wc,adaptador wc
changing table, changing unit, baby changer: cambiador,cambiador de bebé,mueble cambiador
changing mat, changing pad: cambiador de viaje,colchoneta cambiador
baby nest, sleep nest, baby lounger: nido bebé,nido para bebé,reductor de cuna
cot bumper, crib bumper, bed bumper: protector de cuna,chichonera
baby sleeping bag, sleep sack, wearable blanket: saco de dormir bebé,saquito de dormir
swaddle, swaddling blanket: arrullo,manta de arrullo
footmuff, pushchair footmuff: saco silla paseo,saco de silla,cubrepiés
baby mattress, cot mattress, children's mattress: colchón de cuna,colchón bebé
baby pillow, infant pillow: almohada bebé,cojín para bebé
nursing pillow, breastfeeding pillow: cojín de lactancia,almohada de lactancia
nappy, diaper, nappies: pañal,pañales,pañal bebé
baby wipes, wet wipes: toallitas húmedas,toallitas bebé,toallitas
bib, baby bib: babero,baberos,babador
safety gate, baby gate, stair gate: barrera de seguridad,puerta de seguridad,barrera escalera
child safety lock, cupboard lock, cabinet lock, drawer lock: cierre de seguridad infantil,bloqueo de cajones
child safety harness, toddler reins, walking harness, wrist link: arnés infantil,correa antipérdida
bicycle child seat, child bike seat: silla de bicicleta infantil,portabebés bicicleta,sillita de bici
bicycle trailer, child bike trailer: remolque de bicicleta,remolque bici
children's chair, kids chair: silla infantil,sillón infantil
children's table, kids desk: mesa infantil,escritorio infantil
step stool, children's step stool: taburete escalón,alzapiés infantil
children's night light, nursery lamp: luz nocturna,lamparita de noche,quitamiedos
baby mobile, cot mobile, crib mobile: móvil de cuna,móvil musical,carrusel de cuna
play mat, baby gym, activity mat: alfombra de juegos,manta de actividades,gimnasio bebé
puzzle mat, foam mat, floor puzzle: alfombra puzzle,puzle de suelo,suelo puzzle
thermometer, baby thermometer, bath thermometer: termómetro,termómetro de bebé,termómetro de baño
nasal aspirator, nose cleaner: aspirador nasal,sacamocos
doll, plastic doll, fashion doll: muñeca,muñecas,muñeco
baby doll, reborn doll: muñeco bebé,bebé reborn,muñeca reborn
soft toy, plush toy, stuffed animal, cuddly toy, stuffed toy: peluche,peluches,muñeco de peluche
teddy bear: osito de peluche,oso de peluche
comforter, comfort blanket, security blanket: doudou,trapito de apego,mantita de apego
hand puppet, finger puppet, puppet: marioneta,títere,títeres
slime, slime kit, slime toy: moco de gorila,slime
modelling clay, play dough, plasticine: plastilina,masa de modelar,pasta de modelar
kinetic sand, play sand, magic sand: arena mágica,arena cinética
squishy toy, squishies, stress ball: bola antiestrés,juguete antiestrés
fidget toy, fidget spinner, pop it: spinner de dedos,juguete sensorial antiestrés
magnetic toy, magnet toy, magnetic balls, magnet balls, magnetic beads: bolas magnéticas,juguete magnético,imanes de juguete
magnetic building blocks, magnetic tiles: bloques magnéticos,construcciones magnéticas
water beads, water balls, expanding beads, growing toy: bolas de agua,perlas de agua,bolas de hidrogel
bath toy, bath duck, rubber duck: juguete de baño,patito de goma,juguetes de baño
rattle, baby rattle: sonajero,sonajeros,sonaja
activity toy, sorting toy, shape sorter, stacking toy, activity cube: encajables,juguete apilable,cubo de actividades
busy board, activity board: tablero sensorial,panel de actividades
pull-along toy, push-along toy, pull toy: juguete de arrastre,arrastre de madera
building blocks, wooden blocks, building bricks: bloques de construcción,cubos de madera
jigsaw puzzle, puzzle, wooden puzzle: rompecabezas,puzle,puzzle de madera
puzzle cube, magic cube: cubo mágico,cubo de rubik
board game: juego de mesa
toy car, toy vehicle, model car: coche de juguete,cochecito de juguete,carrito de juguete
remote-controlled car, rc car, radio-controlled car: coche teledirigido,coche radiocontrol,carro a control remoto
toy train, train set, wooden train: tren de juguete,trenecito
racing track, slot car track: pista de coches,pista de carreras
toy excavator, toy truck, construction vehicle toy: excavadora de juguete,camión de juguete
toy drone, drone, quadcopter, toy helicopter: dron,dron de juguete,helicóptero de juguete
toy robot, robot toy, transforming robot: robot de juguete,robot transformable
action figure, toy figure, figurine: figura de acción,figura coleccionable,muñeco articulado
dollhouse, doll's house: casa de muñecas,casita de muñecas
doll's pram, toy pushchair, doll stroller: carrito de muñecas,cochecito de muñecas
toy kitchen, play kitchen, kitchen playset: cocinita,cocina de juguete,cocinita de juguete
toy food, play food, toy tea set: comida de juguete,alimentos de juguete
toy tool set, toy tools, workbench toy: banco de trabajo infantil,herramientas de juguete
toy make-up, children's make-up kit, toy cosmetics: maquillaje infantil,maquillaje de niña
toy doctor set, doctor playset: maletín de médico,maletín médico juguete
musical toy, toy piano, toy drum, toy guitar, xylophone: juguete musical,xilófono,piano infantil,tambor infantil
whistle, toy whistle, toy flute, kazoo: silbato,silbatos,flauta de juguete
toy phone, children's tablet, learning tablet: teléfono de juguete,tableta infantil,móvil de juguete
children's camera, kids camera: cámara infantil,cámara de fotos infantil
toy gun, toy pistol, water gun, water pistol: pistola de juguete,pistola de agua
projectile toy, dart gun, foam dart blaster, gel blaster: lanzador de dardos,pistola lanzadardos,juguete lanzador
toy bow, bow and arrow toy, toy crossbow: arco y flechas,arco de juguete,ballesta de juguete
slingshot, catapult: tirachinas,resortera
toy sword, foam sword: espada de juguete
balloon, balloons, latex balloon, foil balloon: globo,globos,globo de látex
water balloon, water bomb: globo de agua,globos de agua
soap bubbles, bubble blower, bubble machine, bubble wand: pompas de jabón,pompero,burbujas de jabón,máquina de burbujas
yo-yo, yoyo: yoyó,yoyo
yo-yo water ball, elastic ball, bouncy ball, bouncing ball: pelota saltarina,pelota rebotadora
flying disc, frisbee, boomerang: frisbee,disco volador,bumerán
jump rope, skipping rope: comba,cuerda de saltar,saltador cuerda
sand toys, beach toys, bucket and spade, sandpit toys: juguetes de playa,juguetes de arena
sandpit, sandbox: arenero,cajón de arena
swing, garden swing, children's swing: columpio,columpios,columpio infantil
slide, children's slide, playground slide: tobogán,toboganes,tobogán infantil,resbaladilla
climbing frame, playground equipment, climbing triangle, climbing toy: triángulo de escalada,estructura de escalada infantil,parque de escalada
playhouse, play tent, teepee, play tunnel: tienda de juegos,casita infantil,tipi infantil,tienda tipi
bouncy castle, inflatable castle: castillo hinchable,castillo inflable
seesaw, rocking horse, rocking toy: caballito balancín,balancín infantil,caballo balancín
ride-on toy, ride-on car, sit-on toy: correpasillos,montable infantil
electric ride-on car, children's electric car, battery ride-on: coche eléctrico infantil,coche de batería infantil
balance bike, running bike: bicicleta sin pedales,bici sin pedales
tricycle, children's tricycle: triciclo,triciclo infantil,triciclos
fancy-dress costume, costume, carnival costume, halloween costume: disfraz,disfraces,disfraz infantil
carnival mask, costume mask, party mask: máscara de carnaval,careta,antifaz de disfraz
wig, costume wig: peluca,pelucas
craft kit, creative kit, diy craft kit, bead kit: kit de manualidades,juego de manualidades
finger paint, finger paints: pintura de dedos,pintura para dedos
experiment kit, science kit, chemistry set: kit de ciencia,juego de experimentos,juego de química
drawing board, magnetic drawing board, whiteboard toy, lcd writing tablet: pizarra mágica,pizarra infantil,pizarra magnética
children's jewellery kit, bead making kit: kit de pulseras,abalorios infantiles
temporary tattoo, tattoo stickers, children's tattoo: tatuaje temporal,calcomanía,tatuajes temporales
inflatable toy, inflatable pool, paddling pool, kids pool: piscina hinchable,piscina inflable,piscina infantil
ball pit, ball pool: piscina de bolas
toy ball, children's ball: pelota infantil,balón infantil
bath book, cloth book, baby book, sound book: libro de tela,libro de baño,libro sonoro
capsule toy, surprise egg, mystery box toy: huevo sorpresa,bola sorpresa
walkie-talkie, two-way radio: walkie talkie,intercomunicador infantil
party popper, confetti cannon: cañón de confeti,lanzador de confeti
hooded sweatshirt, hoodie, children's hoodie, hooded jacket: sudadera con capucha,sudadera,canguro sudadera
jumper, sweater, pullover, cardigan: jersey de punto,suéter,chaqueta de punto,rebeca
jacket, children's jacket, winter jacket: chaqueta,cazadora,chamarra,chaquetón,plumífero
coat, winter coat, overcoat: abrigo,gabardina,abrigos,tapado
raincoat, rain jacket, rain poncho: impermeable,chubasquero,capa de lluvia
dress, children's dress, girls dress: vestido,vestidos,vestido de niña
trousers, pants, children's trousers, jogging trousers: pantalón,pantalones,pantalón de chándal
shorts, swim shorts: pantalón corto,bermudas
t-shirt, children's t-shirt, tee shirt: camiseta,camisetas,playera,remera
shirt, blouse: camisa,camisas,blusa
children's clothing set, tracksuit, jogging suit, two-piece outfit: chándal,conjunto infantil,ropa deportiva
baby romper, babygrow, onesie, bodysuit, sleepsuit, jumpsuit: pelele,mono bebé,body bebé,mameluco,ranita bebé
pyjamas, pajamas, nightwear, nightdress, nightgown: pijama,pijamas,camisón
bathrobe, dressing gown: albornoz,bata de baño
bikini, swimsuit, bathing suit, children's bikini, swimwear: bañador,bikini,traje de baño,biquini
underwear, briefs, boxer shorts, knickers: ropa interior,calzoncillos,bragas
bra, brassiere: sujetador,sostén,brasier
tights, leggings, stockings: medias,leotardos,mallas deportivas,panty
socks, children's socks, baby socks: calcetines,calcetín,calcetas
school uniform, gymnastics leotard, leotard: maillot de gimnasia,maillot de danza
snowsuit, ski suit, ski trousers: mono de esquí,traje de nieve,pantalón de esquí
shoes, footwear, leather shoes, ladies' shoes: zapatos,zapato,calzado,mocasines
children's shoes, baby shoes: zapatos infantiles,zapatitos bebé,patucos
trainers, sneakers, running shoes, sports shoes: zapatillas deportivas,zapatillas,tenis deportivos,deportivas
boots, winter boots, ankle boots: botas,botines,bota de invierno
wellington boots, rain boots, rubber boots: botas de agua,botas de lluvia
sandals, flip-flops, clogs, pool slides: sandalias,chanclas,zuecos,chancletas
slippers, house shoes: pantuflas,zapatillas de casa,zapatillas de estar por casa
hat, baseball cap, beanie, sun hat, baby hat: gorro,sombrero,gorra,gorro de lana
gloves, mittens: guantes,manoplas,mitones
scarf, shawl, snood, neck warmer: bufanda,pañuelo de cuello,chal,braga de cuello
belt, leather belt: cinturón,cinturones,cinto
sunglasses, children's sunglasses: gafas de sol,lentes de sol,anteojos de sol
reading glasses, spectacles: gafas de lectura,gafas de presbicia
umbrella, children's umbrella: paraguas,paraguas infantil
hair accessories, hair clip, hairband, headband, scrunchie, hair tie: horquilla,diadema,coletero,pinza de pelo,goma de pelo
jewellery, jewelry, imitation jewellery, costume jewellery, jewellery set: bisutería,joyería,joyas,joya
earrings, stud earrings, hoop earrings, ear studs: pendientes,aretes,zarcillos,aros pendientes
necklace, chain necklace, choker, pendant necklace: gargantilla,collar de mujer,collares,colgante
amber necklace, teething necklace: collar de ámbar,collar de dentición
bracelet, bangle, wristband: pulsera,pulseras,brazalete,esclava pulsera
ring, finger ring: anillo,anillos,sortija,alianza anillo
brooch, pin badge, brooch pin: broche,prendedor
piercing, body piercing jewellery, nose ring, navel piercing, piercing jewellery: pirsin,piercing de nariz,aro de nariz,piercing ombligo
anklet, foot chain: tobillera joya,pulsera tobillera,tobillera de plata
watch, wristwatch, children's watch, smartwatch: reloj de pulsera,reloj infantil,reloj inteligente
key ring, keychain, key fob: llavero,llaveros
handbag, shoulder bag, crossbody bag, tote bag: bolso,bolso de mano,bandolera,bolsos,cartera de mujer
backpack, rucksack, school bag, children's backpack, satchel: mochila,mochilas,mochila escolar
wallet, purse, coin purse: cartera,billetera,monedero
suitcase, travel bag, luggage, trolley case: maleta,maletas,equipaje,bolsa de viaje
pencil case, make-up bag, cosmetic bag, toiletry bag: estuche escolar,neceser,plumier,estuche de lápices
face cream, day cream, moisturiser, facial cream: crema facial,crema hidratante,crema de día
skin-lightening cream, skin whitening cream, bleaching cream, lightening cream, skin lightener: crema blanqueadora,crema aclarante,crema despigmentante
body lotion, body milk, body cream, body butter: loción corporal,crema corporal,leche corporal
hand cream: crema de manos
baby lotion, baby cream, baby oil, nappy cream: crema bebé,aceite bebé,crema de pañal,loción bebé
baby powder, talcum powder: polvos de talco,talco,talco para bebé
shampoo, hair shampoo, baby shampoo: champú,champús,champú infantil
hair conditioner, hair mask, hair balm, hair treatment: acondicionador,mascarilla capilar,mascarilla de pelo
shower gel, body wash, bubble bath, bath foam: gel de ducha,gel de baño,baño de espuma
bath bomb, bath salts, bath fizzer: bomba de baño,bombas de baño,sales de baño
soap, bar soap, hand soap, liquid soap, hand wash: jabón,jabones,jabón de manos,pastilla de jabón
hand sanitiser, hand sanitizer, disinfectant gel, hand disinfectant: gel hidroalcohólico,gel desinfectante,desinfectante de manos
facial cleanser, face wash, micellar water, make-up remover, cleansing foam: limpiador facial,agua micelar,desmaquillante
sunscreen, sun cream, sun protection cream, sunblock, suntan lotion: protector solar,crema solar,bloqueador solar,leche solar
self-tanner, tanning lotion, tanning spray: autobronceador,bronceador
hair dye, hair colour, hair colourant, hair color, henna hair dye: tinte de pelo,tinte capilar,coloración capilar,tinte para el cabello
hair straightening product, hair straightening cream, keratin treatment, hair relaxer: alisador de pelo en crema,alisado brasileño,alisado de keratina,crema alisadora
hair gel, hairspray, hair wax, hair spray, hair styling product: gomina,laca de pelo,cera capilar,fijador de pelo
hair oil, hair growth serum, hair tonic, beard oil: aceite capilar,tónico capilar,aceite de barba
nail polish, nail varnish, gel polish, nail lacquer, gel nail polish: esmalte de uñas,pintauñas,esmalte semipermanente,laca de uñas
nail glue, artificial nail adhesive, nail adhesive: pegamento de uñas,cola de uñas
nail primer, nail gel, acrylic nail liquid, builder gel, acrylic powder: gel constructor,primer de uñas,monómero acrílico,gel para uñas
nail polish remover, acetone remover: quitaesmalte,acetona de uñas
artificial nails, false nails, press-on nails: uñas postizas,uñas artificiales
eyelash glue, eyelash adhesive, lash glue: pegamento de pestañas,adhesivo para pestañas
false eyelashes, eyelash extensions, artificial eyelashes: pestañas postizas,extensiones de pestañas
mascara, eyeliner, kajal, eye pencil: máscara de pestañas,rímel,delineador de ojos,lápiz de ojos
eyeshadow, eye shadow palette, make-up palette, make-up kit: sombra de ojos,paleta de sombras,paleta de maquillaje
lipstick, lip gloss, lip tint: pintalabios,lápiz labial,barra de labios,brillo de labios
lip balm, lip care: bálsamo labial,cacao labial,protector labial
foundation, face powder, concealer, blusher, bb cream: base de maquillaje,polvos compactos,corrector facial,colorete
face paint, face paints, body paint, theatre make-up: pintura facial,maquillaje de carnaval,pinturas de cara
perfume, eau de parfum, eau de toilette, cologne, fragrance, body mist: perfume,perfumes,colonia perfume,agua de colonia
after shave, shaving foam, shaving gel, aftershave lotion: loción para después del afeitado,espuma de afeitar,aftershave
deodorant, antiperspirant: desodorante,antitranspirante
depilatory cream, hair removal cream, depilatory wax, hair removal wax: crema depilatoria,cera depilatoria
tattoo ink, permanent make-up ink, tattoo colour, tattoo pigment: tinta de tatuaje,tinta para tatuar,pigmento micropigmentación
henna cone, black henna, henna tattoo: henna negra,cono de henna
toothpaste, children's toothpaste: pasta de dientes,dentífrico,pasta dental
teeth whitening product, tooth whitening gel, teeth whitening strips, tooth bleaching: blanqueador dental,gel blanqueador dental,blanqueamiento dental
toothbrush, electric toothbrush: cepillo de dientes,cepillo dental
sheet mask, facial mask, face mask cosmetic, peel-off mask: mascarilla facial,mascarilla de tela
face serum, facial serum, anti-ageing serum: sérum facial,suero facial
body scrub, exfoliant, chemical peel: exfoliante,exfoliante corporal,peeling químico
massage oil, body oil, essential oil: aceite de masaje,aceite esencial,aceite corporal
hair extension glue, wig glue, hair bonding glue: pegamento para pelucas,pegamento de extensiones
hyaluron pen, dermal filler, dermaroller: pluma de ácido hialurónico,relleno dérmico,dermaroller
bicycle helmet, bike helmet, cycling helmet, multi-sport helmet: casco de bicicleta,casco bici,casco de ciclismo
motorcycle helmet, motorbike helmet, protective helmet for motorcyclists: casco de moto,casco integral
ski helmet, riding helmet, equestrian helmet, climbing helmet: casco de esquí,casco de equitación,casco de escalada
bicycle, bike, children's bicycle, mountain bike: bicicleta,bicicletas,bicicleta infantil
electric bicycle, e-bike, ebike, electric bike, pedelec: bicicleta eléctrica,bici eléctrica
electric scooter, e-scooter: patinete eléctrico,patín eléctrico,monopatín eléctrico
kick scooter, scooter, children's scooter: patinete,patinete infantil,monopatín con manillar
hoverboard, self-balancing scooter, balance scooter: hoverboard,patinete autoequilibrado
skateboard, longboard, penny board: monopatín,tabla de skate,patineta
inline skates, roller skates, rollerblades, roller shoes: patines en línea,patines,patines de ruedas
sled, sledge, toboggan, snow slider, bob sleigh: trineo,trineos
ski, skis, ski binding, cross-country skis: esquís,fijación de esquí,esquí alpino
ski boots, snowboard boots: botas de esquí,botas de snowboard
snowboard: tabla de snowboard
treadmill, running machine, walking pad: cinta de correr,caminadora,cinta de andar
exercise bike, spinning bike, stationary bicycle: bicicleta estática,bicicleta spinning
fitness equipment, rowing machine, cross trainer, home gym: máquina de remo,bicicleta elíptica,aparato de gimnasia,máquina de musculación
dumbbell, kettlebell, barbell: mancuerna,mancuernas,pesa rusa
resistance band, exercise band, elastic exercise band: banda elástica,banda de resistencia,bandas elásticas
gym ball, exercise ball, yoga ball: pelota de pilates,fitball,pelota de yoga
yoga mat, exercise mat: esterilla de yoga,colchoneta de yoga
pull-up bar, door bar, chin-up bar: barra de dominadas
football goal, basketball hoop, goal post: portería de fútbol,canasta de baloncesto
football, soccer ball, basketball, volleyball: balón de fútbol,balón de baloncesto,balón de voleibol
swimming aid, armbands, swim vest, arm floats, buoyancy aid: manguitos infantiles,chaleco flotador,manguitos de natación
swimming ring, swim ring, swim seat, inflatable swim seat, neck ring: flotador,flotador bebé,flotadores,salvavidas hinchable
air mattress, lilo, inflatable float, pool float: colchoneta hinchable,colchoneta de piscina
life jacket, lifejacket, buoyancy vest, life vest: chaleco salvavidas,chaleco de flotación
swimming goggles, diving mask, snorkel mask, snorkel: gafas de natación,máscara de buceo,tubo de buceo,gafas de buceo
diving regulator, diving equipment, dive computer, buoyancy compensator: regulador de buceo,ordenador de buceo,chaleco de buceo
surfboard, stand-up paddle board, paddleboard, kayak, inflatable boat: tabla de surf,tabla de paddle surf,barca hinchable,kayak hinchable
climbing harness, full body harness, safety harness: arnés de escalada,arnés de seguridad,arnés anticaídas
carabiner, karabiner, quickdraw, via ferrata set: mosquetón,mosquetones,cinta exprés
climbing rope, fall arrester, rope brake, belay device: cuerda de escalada,anticaídas,asegurador
tent, camping tent: tienda de campaña,carpa de camping
camping stove, gas stove portable, gas cooker: hornillo de camping,hornillo de gas,camping gas
boxing gloves, punching bag: guantes de boxeo,saco de boxeo
respirator mask, particle filter mask, ffp2 mask, kn95 mask, dust mask: mascarilla ffp2,mascarilla filtrante,mascarilla antipolvo
surgical mask, medical face mask, disposable mask: mascarilla quirúrgica,mascarilla higiénica,tapabocas,cubrebocas
face shield, safety visor: pantalla facial,protector facial,visera protectora
safety glasses, safety goggles, protective goggles: gafas de protección,gafas de seguridad,lentes de seguridad
ski goggles: gafas de esquí,máscara de esquí,gafas de natación,gafas de nadar
solar eclipse glasses, eclipse viewer: gafas para eclipse,gafas eclipse solar
protective gloves, work gloves, safety gloves, welding gloves: guantes de protección,guantes de trabajo,guantes de soldador
disposable gloves, nitrile gloves, latex gloves: guantes desechables,guantes de nitrilo
motorcycle gloves, motorcycle jacket, motorcycle protective clothing: guantes de moto,chaqueta de moto
safety shoes, work shoes, safety boots: zapatos de seguridad,calzado de seguridad,botas de seguridad
high-visibility vest, reflective vest, safety vest: chaleco reflectante,chaleco de alta visibilidad
reflector, safety reflector, reflective tag, pedestrian reflector: reflectante,catadióptrico
safety helmet, hard hat, construction helmet: casco de obra,casco de seguridad
ear defenders, earmuffs, hearing protection, earplugs: orejeras antirruido,tapones para los oídos,protector auditivo
knee pads, elbow pads, shin guards, protective pads: rodilleras,coderas,espinilleras
back protector, body protector, riding vest: protector de espalda,chaleco de equitación
welding helmet, welding mask: careta de soldar,máscara de soldar
passenger car, motor car, automobile: turismo automóvil,automóvil,coche de pasajeros
van, light commercial vehicle, minibus: furgoneta,furgón,microbús
lorry, truck, heavy goods vehicle: camión,camiones
bus, motor coach: autobús,autocar,autobuses
motor home, campervan, caravan, camper van: autocaravana,caravana,casa rodante
motorcycle, motorbike: motocicleta,motocicletas,moto
moped, motor scooter, electric moped: ciclomotor,escúter,motoneta
quad bike, atv, all-terrain vehicle, quad: cuatrimoto,quad
mobility scooter, wheelchair, electric wheelchair: silla de ruedas,scooter de movilidad
tyre, tire, car tyre: neumático,neumáticos,llanta
brake pads, brake pad, brake lining: pastillas de freno,zapatas de freno
car battery, starter battery, vehicle battery: batería de coche,batería de auto
jump starter, battery charger for cars: arrancador de baterías,arrancador de coche
car jack, trolley jack, axle stand: gato hidráulico,gato de coche,caballete de coche
roof rack, roof box, bicycle carrier, bike rack: baca,cofre de techo,portabicicletas
tow bar, trailer coupling: enganche de remolque,remolque,bola de remolque
car bulb, car headlight, xenon bulb, led headlight bulb: faro de coche,bombilla de coche
car charger, cigarette lighter adapter, car usb charger: cargador de coche,cargador para coche
tyre inflator, tire inflator, car air compressor: compresor de aire,inflador de neumáticos
bicycle lock, bicycle light, bike light: candado de bicicleta,luz de bicicleta
super glue, instant adhesive, cyanoacrylate glue, quick-drying glue: pegamento instantáneo,superpegamento,pegamento rápido
glue, adhesive, contact adhesive, epoxy glue: pegamento,cola de contacto,adhesivo epoxi,cola blanca
epoxy resin, resin kit, uv resin: resina epoxi,resina uv
polyurethane foam, assembly foam, expanding foam: espuma de poliuretano,espuma expansiva
paint, spray paint, lacquer, varnish, aerosol paint: pintura en aerosol,pintura en spray,barniz,laca en spray
paint stripper, paint thinner, solvent, white spirit: decapante,quitapinturas,disolvente,aguarrás
drain cleaner, pipe cleaner, drain unblocker: desatascador,desatascador químico
cleaning agent, household cleaner, all-purpose cleaner, detergent: limpiador,producto de limpieza,detergente,limpiahogar
bleach, chlorine bleach, toilet cleaner, descaler: lejía,limpiador de inodoro,desincrustante,limpia wc
laundry detergent, detergent capsules, washing powder, fabric softener: detergente ropa,suavizante,detergente en cápsulas
dishwashing liquid, dishwasher tablets, washing-up liquid: lavavajillas líquido,pastillas lavavajillas
air freshener, car air freshener, reed diffuser, room spray: ambientador,ambientador de coche,mikado ambientador
candle, scented candle: vela aromática,velas,velas perfumadas
lamp oil, grill lighter fluid, firelighter, fire lighters, bioethanol: aceite de lámpara,encendedor de barbacoa líquido,pastillas de encendido
cigarette lighter, gas lighter, novelty lighter: mechero,encendedor,mecheros
screenwash, windscreen washer fluid, antifreeze, de-icer: líquido limpiaparabrisas,anticongelante,descongelante
car shampoo, rim cleaner, car polish, leak sealer: champú para coche,limpiallantas,cera para coche
insecticide, insect spray, rat poison, ant bait, moth repellent: insecticida,raticida,matarratas,repelente de insectos
disinfectant, surface disinfectant, biocide: desinfectante,desinfectante de superficies
pool chlorine, chlorine tablets: cloro para piscina,pastillas de cloro
impregnating spray, waterproofing spray, leather spray: spray impermeabilizante,impermeabilizante de calzado
food supplement, dietary supplement, nutritional supplement: complemento alimenticio,suplemento alimenticio,suplemento dietético
vitamins, multivitamin, vitamin tablets: vitaminas,multivitamínico
slimming product, weight loss capsules, diet pills, slimming tea, fat burner: pastillas para adelgazar,quemagrasas,té adelgazante
potency product, sexual enhancement supplement, male enhancement: potenciador sexual,afrodisíaco
protein powder, whey protein, protein bar: proteína en polvo,batido de proteínas,barrita de proteína
infant formula, baby milk powder, baby food: leche de fórmula,leche infantil,papilla
energy drink, jelly cups, mini-cup jelly: bebida energética,gelatinas en cápsula
plate, children's plate, melamine plate, tableware, dinnerware: vajilla,vajilla infantil,plato infantil
bowl, salad bowl, soup bowl, suction bowl: cuenco,tazón,ensaladera,bol ventosa
mug, coffee cup, tea cup, coffee-to-go cup, bamboo cup: taza,tazas,taza de café,vaso de café
drinking glass, wine glass: vaso de vidrio,copa de vino,vaso de cristal
water bottle, drinking bottle, sports bottle: botella de agua,cantimplora,botella deportiva
thermos flask, vacuum flask, insulated bottle, travel mug: termo,botella térmica,vaso térmico
cutlery, spoon, children's cutlery, kitchen utensils: cubiertos,cuchara,tenedor,cubertería
kitchen spatula, ladle, nylon turner, kitchen tongs: espátula de cocina,cucharón,utensilio de cocina
drinking straw, straws, reusable straw: pajita,pajitas,popote,sorbete de beber
lunch box, food container, food storage box: fiambrera,táper,tupper,lonchera
frying pan, saucepan, cooking pot, cookware, wok: sartén,cacerola,cazo,olla,batería de cocina
baking mould, baking tin, silicone mould, baking tray, cake tin: molde de repostería,molde de silicona,bandeja de horno
kettle, teapot, moka pot, coffee maker: hervidor,tetera,cafetera,cafetera italiana
kitchen knife, chopping board, cutting board, peeler: cuchillo de cocina,tabla de cortar,pelador
ice cube tray, ice lolly mould, ice cream maker: cubitera,molde de helados,bandeja de hielo
blood pressure monitor, sphygmomanometer: tensiómetro,monitor de presión arterial,baumanómetro
blood glucose meter, glucometer, test strips device: glucómetro,medidor de glucosa
nebuliser, nebulizer, inhaler: nebulizador,inhalador
hearing aid, hearing amplifier: audífono para sordos,amplificador de sonido auditivo,audífonos para sordera
rapid test, covid test, pregnancy test, antigen test: test de antígenos,prueba de embarazo,test de embarazo
contact lenses, coloured contact lenses: lentillas,lentes de contacto,pupilentes
crutches, walking stick, walking cane, rollator, walking aid: muletas,bastón de marcha,andador ortopédico,bastón
adhesive plaster, adhesive bandage, bandage, first aid kit: tirita,tiritas,esparadrapo,botiquín
hot water bottle, heat pack, heating pad, electric blanket: bolsa de agua caliente,almohadilla eléctrica,manta eléctrica
massager, massage gun, neck massager, massage device: masajeador,pistola de masaje,masajeador cervical
electrostimulator, tens device, muscle stimulator, ems trainer: electroestimulador,estimulador muscular
condom, condoms: preservativo,condón,preservativos
uv lamp, uv steriliser, sterilisation lamp, infrared lamp: lámpara uv,esterilizador uv,lámpara de infrarrojos
sunbed, tanning bed, solarium: cama solar,solárium
hair removal device, ipl epilator, epilator, electric shaver: depiladora,depiladora láser,afeitadora eléctrica,maquinilla de afeitar
pet food, dog food, cat food, pet treats: pienso para perros,comida para gatos,pienso para gatos
dog toy, cat toy, pet toy: juguete para perros,juguete para gatos
dog collar, cat collar, flea collar: collar para perro,collar antiparasitario,collar antipulgas
dog lead, dog leash, dog harness: correa para perro,arnés para perro
pet bed, dog bed, cat tree, scratching post: cama para perro,árbol rascador,rascador para gatos
pet carrier, dog crate, pet cage, aquarium, fish tank: transportín,jaula para perros,acuario,pecera
cat litter, litter box, pet hygiene: arena para gatos,arenero para gatos
pen, ballpoint pen, fountain pen: bolígrafo,lapicero,pluma estilográfica,bolígrafos
felt-tip pen, marker, highlighter, coloured markers: rotulador,rotuladores,marcador permanente,subrayador
pencil, coloured pencils, crayons, wax crayons, chalk: lápiz,lápices de colores,ceras de colores,tizas
paints, watercolour, poster paint, acrylic paint: témpera,acuarela,pintura acrílica,témperas
eraser, rubber eraser, novelty eraser: goma de borrar,gomas de borrar
correction fluid, correction tape, correction pen: líquido corrector,cinta correctora
glue stick, paper glue, school glue, glitter glue: barra de pegamento,pegamento en barra,pegamento escolar
notebook, exercise book, diary, colouring book: cuaderno,libreta,libro para colorear,agenda escolar
stickers, sticker book, sticker sheet: libro de pegatinas,pegatinas infantiles
stamp set, ink pad, children's stamps: sellos infantiles,tampón de tinta
scissors, children's scissors, paper cutter: tijeras,tijeras infantiles,cúter
sealing wax, modelling compound, plaster casting kit: lacre para sellar,figuras de escayola,moldes de yeso
bath seat: aro de baño
slimming capsules: cápsulas adelgazantes,quemagrasas
football goal: portería
baby sleeping bag: pelele saco,saco de dormir bebé,arrullo,saco silla de paseo,manta arrullo
inflatable paddle board, paddle board: tabla paddle surf,paddle surf hinchable
wiper blades: limpiaparabrisas,escobillas limpiaparabrisas
hair clipper: máquina de cortar pelo
gardening gloves: guantes de jardinería,guantes de jardín
wooden blocks: bloques de madera
bird bath: bañera para pájaros,bebedero para pájaros
bird food: comida para pájaros,alimento para pájaros,alpiste
fish food: comida para peces,alimento para peces
dog house: caseta para perro,caseta de perro,casa para gatos
pet stairs: escalera para perros,rampa para perros
pet stroller: carrito para perros,cochecito para perros
pet gate: barrera para perros
pet playpen: parque para perros,corral para perros
dog coat: abrigo para perro,chubasquero para perro,ropa para perros
dog life jacket: chaleco salvavidas para perros
dog muzzle: bozal,bozal para perro
dog bowl: comedero para perro,cuenco para perro,bebedero para perros
automatic pet feeder: comedero automático,dispensador de comida para mascotas
dog treadmill: cinta de correr para perros
pet shampoo: champú para perros,champú para mascotas
pet brush: cepillo para perros,cepillo para gatos
flea treatment: antipulgas,pipetas antiparasitarias,antiparasitario
pet playhouse: mueble para gatos
hamster wheel: rueda para hámster
aquarium filter: filtro de acuario,filtro para acuario
aquarium pump: bomba de acuario,bomba de aire para acuario,bomba de estanque
aquarium light: luz de acuario,lámpara para acuario
reptile lamp: lámpara para reptiles,lámpara calefactora reptiles
pet heating pad: manta eléctrica para mascotas,almohadilla térmica para mascotas
chicken coop: gallinero
egg incubator: incubadora de huevos
horse rug: manta para caballo
puppy pads: empapadores para perros
dog nappies: pañales para perros
cat toy wand: caña para gatos
cat tunnel: túnel para gatos
catnip toy: juguete con hierba gatera
beehive: colmena
beekeeping suit: traje de apicultor,traje de apicultura
livestock feed: pienso,pienso para caballos,pienso para gallinas
riding saddle: silla de montar,montura para caballo
bridle: brida de caballo,riendas
horse halter: cabezada de cuadra
stirrups: estribos
riding boots: botas de montar
riding breeches: pantalón de equitación
fidget spinner: spinner de mano
fidget cube: cubo antiestrés
sensory bottle: botella sensorial
stretchy toy: juguete elástico,mano pegajosa
growing egg toy: huevo que crece,huevo de dinosaurio
balloon pump: inflador de globos,bomba para globos
punch balloon: globo punch
party blower: matasuegras,espantasuegras
party hat: gorro de fiesta,gorros de cumpleaños
tiara: tiara,corona de princesa
magic wand: varita mágica
fairy wings: alas de hada,alas de mariposa
magic set: juego de magia,caja de magia
toy camera: cámara de juguete
toy saxophone: trompeta de juguete,saxofón de juguete
maracas: maracas,huevo maraca
dance mat: alfombra de baile,alfombra musical
busy book: libro sensorial,quiet book
flash cards: tarjetas educativas,flashcards
peg puzzle: puzzle con pivotes,encajable de madera
magnetic puzzle: puzle magnético
puzzle ball: bola laberinto,laberinto 3d
bead maze: laberinto de cuentas
abacus: ábaco
magnetic letters: letras magnéticas,números magnéticos
fishing game: juego de pesca,pesca magnética
hammer bench: banco de martillar,juego de martillo
nesting dolls: muñecas rusas,matrioska
rainbow stacker: arcoíris de madera,juego de equilibrio
dominoes: dominó
dice: dados,juego de dados
bingo set: juego de bingo,bingo infantil
ribbon toy: cinta de gimnasia
play parachute: paracaídas de juego,paracaídas juguete
hopper ball: pelota saltarina con asas,saltador pelota
beach ball: pelota de playa,balón hinchable
velcro catch game: juego de velcro,palas de velcro
toy binoculars: prismáticos infantiles,prismáticos de juguete
toy cleaning set: aspiradora de juguete,set de limpieza infantil
toy drill: taladro de juguete,motosierra de juguete
toy lawn mower: cortacésped de juguete
toy make-up set: maquillaje infantil,set de peluquería infantil
toy food: comida de juguete,frutas de juguete
doll's bed: cuna de muñecas,cama de muñecas
doll's clothes: ropa de muñecas,ropa para muñecas
rag doll: muñeca de trapo
animal figure: figuras de animales,dinosaurios juguete
farm playset: granja de juguete
toy horse: caballo de juguete,poni de juguete
plush backpack: mochila de peluche
talking toy: cactus bailarín,juguete que habla
toy garage: garaje de juguete,parking de juguete
toy fire engine: camión de bomberos juguete,coche de policía juguete
toy plane: avión de juguete,planeador juguete
toy rocket: cohete de juguete,nave espacial juguete
toy boat: barco de juguete
flying toy: bola voladora,juguete volador
hover football: balón de fútbol flotante,fútbol aéreo
climbing arch: arco de escalada,triángulo pikler
pedal car: coche de pedales,kart de pedales
activity table: mesa de actividades,centro de actividades
pram toy: juguete para cochecito,espiral de actividades
led gloves: guantes led,luces de dedo
glow in the dark stars: estrellas fluorescentes,estrellas que brillan
spy kit: kit de espía,kit de detective
educational electronics kit: kit de electrónica,juego de electrónica
globe: globo terráqueo
suncatcher kit: pintura para vidrio infantil,atrapasol kit
slime glue: pegamento para slime,activador de slime
sidewalk chalk: tizas de calle,tizas de colores
3d pen: bolígrafo 3d,lápiz 3d
toy traffic lights: semáforo de juguete,señales de tráfico juguete
draughts: damas juego
backgammon: backgammon
mahjong set: mahjong
roulette: ruleta juego
poker chips: fichas de póker
card shuffler: barajador de cartas
kendama: kendama
diabolo: diábolo
juggling balls: pelotas de malabares
tambourine: pandereta
castanets: castañuelas
whoopee cushion: cojín pedorro
electric shock toy: bolígrafo eléctrico broma,artículo de broma
secret diary: diario secreto
invisible ink pen: bolígrafo invisible
ant farm: hormiguero
plant growing kit: kit de cultivo
butterfly net: cazamariposas
bug viewer: caza insectos
toy iron: plancha de juguete
toy washing machine: lavadora de juguete
toy coffee machine: cafetera de juguete
stepping stones: piedras de equilibrio
walking stilts: zancos infantiles
toy sword: espada de juguete
toy shield: escudo de juguete
board book: libro de cartón,cuento infantil
sound book: libro musical,libro con sonidos
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
bracelet: pulsera,bracciale,braccialetto,bransoletka,brazalete,pulsera de dijes,pulseras
ring: anillo,anello,pierścionek,sortija,alianza boda,anillo mujer,anillos
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
stopwatch: cronómetro
pedometer: podómetro
heart rate monitor: pulsómetro,banda de frecuencia cardíaca
mouthguard: protector bucal
cricket bat: bate de críquet
baseball bat: bate de béisbol
baseball glove: guante de béisbol
hockey stick: palo de hockey,stick de hockey
tennis balls: pelotas de tenis
table tennis bat: pala de ping pong,raqueta de tenis de mesa
shuttlecock: volantes de bádminton
bowling set: juego de bolos,bolos infantiles
throwing game: juego de anillas,juego de la rana,cornhole
volleyball net: red de voleibol,red de bádminton
punching toy: bola de reflejos,pelota de boxeo
laser tag set: láser tag,pistolas láser
shooting target: diana de tiro,diana de tiro con arco
rifle scope: mira telescópica,visor de punto rojo,mira holográfica
gun safe: armero,caja fuerte para armas
gun holster: funda para pistola,pistolera
axe: hacha,hacha de camping
handcuffs: esposas metálicas,esposas policiales
pepper spray: spray de pimienta,spray de defensa personal
stun gun: pistola eléctrica,defensa eléctrica,taser
climbing shoes: pies de gato,zapatos de escalada
climbing holds: presas de escalada
belay device: asegurador escalada,descensor,bloqueador de escalada
crampons: crampones,crampones para nieve
ski bindings: fijaciones de esquí,fijaciones de snowboard
ski helmet: casco de esquí,casco de snowboard
balaclava: pasamontañas,balaclava
snow shovel: pala de nieve,pala para nieve
ice scraper: rascador de hielo,rasqueta de hielo
hiking boots: botas de montaña,botas de senderismo,zapatillas de trekking
gaiters: polainas de montaña
camping shower: ducha portátil,ducha de camping,ducha solar
water carrier: bidón de agua,garrafa plegable
fuel can: bidón de gasolina,bidón de combustible
compass: brújula
rangefinder: telémetro,telémetro golf
golf balls: pelotas de golf,bolas de golf
vibration plate: plataforma vibratoria
massage table: camilla de masaje
acupressure mat: esterilla de acupresión,alfombrilla de acupresión
sauna: sauna,estufa de sauna,sauna de infrarrojos
ice bath: bañera de hielo
swim cap: gorro de natación,gorro de piscina
underwater scooter: scooter acuático,scooter submarino
kayak paddle: remo de kayak,pala de kayak,remos
outboard motor: motor fueraborda,fueraborda,motor eléctrico barco
jet ski: moto de agua,moto acuática
fish finder: sonda de pesca,ecosonda,sonar de pesca
inflatable slide: tobogán acuático,tobogán hinchable,pista deslizante
above-ground pool: piscina elevada,piscina desmontable,piscina tubular
pool ladder: escalera para piscina,escalera de piscina
pool cleaning robot: robot limpiafondos,limpiafondos,aspirador de piscina
training mitts: manoplas de boxeo,escudo de entrenamiento
croquet set: juego de croquet
boules: petanca,juego de petanca
flying disc: frisbee,disco volador
boomerang: bumerán
machete: machete
hunting knife: cuchillo de caza
throwing knife: cuchillo lanzador
butterfly knife: navaja mariposa,navaja automática
telescopic baton: porra extensible,defensa extensible
brass knuckles: puño americano
climbing anchor: anclaje de escalada
climbing sling: cinta exprés,cabo de anclaje,eslinga anticaída
ice axe: piolet
ice screw: tornillo de hielo
avalanche transceiver: detector de víctimas de avalancha,arva
avalanche probe: sonda de avalancha
avalanche airbag: mochila airbag avalancha
mosquito coil: espiral antimosquitos
citronella candle: vela de citronela
camping cookware: utensilios de cocina camping,batería de camping,ollas de camping
survival kit: kit de supervivencia
emergency blanket: manta térmica de emergencia
paracord bracelet: pulsera de supervivencia,pulsera paracord
night vision device: visor nocturno,visión nocturna
thermal camera: cámara térmica,monocular térmico
golf bag: bolsa de golf
golf trolley: carrito de golf
multi gym: estación de musculación,multiestación
power rack: jaula de potencia,rack de sentadillas
inversion table: tabla de inversión
back stretcher: estirador de espalda
pilates reformer: reformer de pilates
pilates ring: aro de pilates
pilates ball: pelota de pilates
balance beam: barra de equilibrio
gymnastics bar: barra de gimnasia
gymnastic rings: anillas de gimnasia
battle rope: cuerda de batalla
suspension trainer: entrenamiento en suspensión
ankle weights: tobilleras lastradas,pesas para tobillos
weighted vest: chaleco lastrado
hand grip strengthener: pinza de mano,fortalecedor de agarre
push-up bars: barras de flexiones
dry bag: bolsa estanca
swim buoy: boya de natación
dry suit: traje seco
rash guard: camiseta de licra,camiseta de protección solar
diving knife: cuchillo de buceo
dive torch: linterna de buceo
spear gun: fusil de pesca submarina
diving weight belt: cinturón de lastre
waterskis: esquís acuáticos
wakeboard: wakeboard
towable tube: flotador de arrastre
surfboard: tabla de surf,skimboard
windsurf board: tabla de windsurf
surf kite: cometa de kitesurf
rowing boat: bote de remos
pedal boat: hidropedal
sailing boat: velero
motor boat: lancha motora,lancha rápida
life raft: balsa salvavidas
lifebuoy: aro salvavidas
throw bag: bolsa de rescate
marine flare: bengala de mano,señal de socorro
smoke bomb: bote de humo,bomba de humo
boat cover: funda para barco
boat anchor: ancla para barco
boat seat: asiento para barco
boat ladder: escalera para barco
fishing lure: señuelo de pesca,vinilo de pesca
fishing hooks: anzuelos,anzuelo
fishing line: hilo de pesca,sedal
fishing weight: plomos de pesca
fishing tackle: equipo de pesca,aparejos de pesca
pool cover: cubierta para piscina,lona para piscina,cubierta de piscina
pool filter pump: bomba de piscina,depuradora de piscina,filtro de arena
pool heater: calentador piscina,bomba de calor piscina
pool alarm: alarma para piscina
pool thermometer: termómetro de piscina
chlorine dispenser: dosificador de cloro
zip line: tirolina
slackline: slackline
skate helmet: casco de skate,casco de patinete
martial arts headguard: casco de boxeo
ice hockey helmet: casco de hockey
dumbbell rack: soporte para mancuernas
tennis racket: raqueta de tenis
squash racket: raqueta de squash
padel racket: pala de pádel
pickleball paddle: pala de pickleball
beach racket set: palas de playa
sweatband: cinta de deporte,muñequera deportiva
car cover: funda para coche exterior,lona para coche
motorcycle cover: funda para moto,funda moto
motorcycle lock: candado moto,antirrobo moto,candado de disco
motorcycle boots: botas de moto,botas moto
motorcycle trousers: pantalón de moto,vaqueros moto
motorcycle gloves: guantes de moto,guantes moto
motorcycle stand: caballete moto,elevador moto
motorcycle top box: baúl moto,maleta moto
tyre pressure gauge: manómetro de neumáticos,medidor de presión neumáticos
tyre pressure monitoring system: sensor presión neumáticos,tpms
child car seat protector: protector asiento coche,protector de asiento
baby car mirror: espejo bebé coche,espejo retrovisor bebé
car seat travel tray: bandeja de viaje niños,mesa de viaje coche
parking sensor: sensor de aparcamiento,sensores de parking
reversing camera: cámara de marcha atrás,cámara trasera coche
car alarm: alarma para coche,alarma coche,inmovilizador
car horn: claxon,bocina coche
wheel chocks: calzo para ruedas,calzos para ruedas
car phone holder: soporte móvil coche
car kettle: hervidor de coche,hervidor 12v
wheel rim: llanta de aleación,llantas de aluminio,llantas
caravan: caravana remolque,caravana
golf cart: coche de golf,buggy de golf
utility vehicle: utv,vehículo utilitario todoterreno,buggy todoterreno
all-terrain vehicle: quad,cuatrimoto,vehículo todoterreno,cuadriciclo
snowmobile: moto de nieve
unicycle: monociclo
cargo bike: bicicleta de carga,cargo bike
e-bike conversion kit: kit de conversión bicicleta eléctrica,kit bici eléctrica
e-bike battery: batería bicicleta eléctrica,batería patinete
bicycle pedal: pedales de bicicleta,pedales bici
bicycle saddle: sillín de bicicleta,sillín bici
bicycle wheel: rueda de bicicleta,juego de ruedas bicicleta
bicycle crankset: bielas bicicleta,platos y bielas
bicycle brake: freno de bicicleta,freno de disco bicicleta,maneta de freno
bicycle computer: ciclocomputador,cuentakilómetros bicicleta
cycling gloves: guantes de ciclismo,guantes bicicleta
cycling shoes: zapatillas ciclismo,zapatillas de ciclismo
car ramp: rampa para coche
loading ramp: rampa de carga
kerb ramp: rampa bordillo,rampa para silla de ruedas
warning triangle: triángulo de emergencia,triángulo señalización
roadside warning light: luz de emergencia v16,rotativo luminoso
steering wheel lock: antirrobo volante,barra antirrobo
wheel clamp: cepo rueda,cepo para coche
steering wheel: volante deportivo,volante de coche
gaming steering wheel: volante gaming,volante para consola
exhaust silencer: tubo de escape,silenciador escape
catalytic converter: catalizador
oil filter: filtro de aceite
car air filter: filtro de aire coche
cabin filter: filtro de habitáculo,filtro de polen
fuel filter: filtro de combustible,filtro de gasoil
spark plug: bujía,bujías,bujía de encendido
fuel pump: bomba de combustible,bomba de gasolina
alternator: alternador
starter motor: motor de arranque
brake hose: latiguillo de freno
brake caliper: pinza de freno
brake shoes: zapatas de freno
ball joint: rótula de suspensión
wheel bearing: rodamiento de rueda
wheel hub: buje de rueda
control arm: brazo de suspensión
tie rod end: rótula de dirección
tow bar: enganche de remolque
hitch ball: bola de remolque
drawbar: lanza de remolque
car trailer: remolque de coche
boat trailer: remolque para barco
horse trailer: remolque para caballos
agricultural tractor: tractor agrícola
lawn tractor: tractor cortacésped
excavator: excavadora,miniexcavadora
wheel loader: cargadora de ruedas
forklift: carretilla elevadora
pallet truck: transpaleta
hand truck: carretilla de mano,carretilla plegable
platform trolley: carro plataforma,plataforma con ruedas
wheelbarrow: carretilla de jardín,carretilla de obra
folding wagon: carro de playa,carro plegable
bicycle handlebar: manillar bicicleta,manillar de bicicleta
bicycle stem: potencia bicicleta
bicycle frame: cuadro de bicicleta
bicycle fork: horquilla de bicicleta
bicycle tyre: neumático bicicleta,cubierta bicicleta
inner tube: cámara de aire bicicleta
bicycle stand: soporte para bicicletas,aparcabicicletas
bicycle repair stand: caballete de taller bicicleta
bicycle bell: timbre bicicleta,timbre bici
bicycle basket: cesta bicicleta
bicycle bag: alforjas bicicleta,bolsa bicicleta
cycling jersey: maillot ciclismo
cycling shorts: culotte ciclismo
pregnancy seat belt: cinturón embarazada coche
seat belt positioner: adaptador cinturón de seguridad,clip cinturón
head support strap: sujeta cabezas coche
leg warmers: calentadores de piernas,calentadores,medias calentadoras
cufflinks: gemelos,gemelos camisa,gemelos de camisa,pasador de corbata
necklace: collar,gargantilla,colgante,cadena collar
earrings: pendientes,aretes,aros pendientes,pendientes de aro
body piercing: piercing,piercing nariz,piercing ombligo
brooch: broche,broches,pin de solapa,chapa pin
hair clip: pinza de pelo,diadema,coletero,horquillas,gomas de pelo,lazo pelo
hair brush: cepillo de pelo,peine,cepillo desenredante
t-shirt: camiseta,polo,camiseta de manga larga,blusa,camiseta tirantes
hoodie: sudadera,sudadera con capucha,chaqueta polar,forro polar
jumper: jersey,cárdigan,suéter,rebeca
coat: abrigo,parka,plumífero,chubasquero,gabardina,cortavientos
suit: traje,americana,blazer,corbata,pajarita,chaleco traje
pyjamas: pijama,camisón,albornoz,bata,batín
underwear: ropa interior,sujetador,bragas,calzoncillos,bóxer,faja,camiseta térmica
socks: calcetines,medias,pantis,calcetines térmicos,leotardos
swimwear: bañador,bikini,traje de baño,camiseta protección solar,gorro de natación
baby clothes: pelele,body bebé,mono bebé,ropa de bebé,ranita
bib: babero,babero silicona,muselina,pañuelo bebé
apron: delantal,bata escolar
hat: gorro,sombrero,gorra,gorro pescador,pasamontañas
shoes: zapatos,zapatillas,zapatillas de running,bailarinas,mocasines,tacones,deportivas
sandals: sandalias,chanclas,zuecos,escarpines,cangrejeras
handbag: bolso,bolso bandolera,bolso de mano,riñonera,bolsa de deporte,bolso tote
cosmetic bag: neceser,maletín portátil,bolso cambiador,bolso maternal,estuche maquillaje
watch: reloj de pulsera,reloj hombre,reloj mujer,reloj infantil,reloj
smartwatch: reloj inteligente,smartwatch,pulsera de actividad,reloj deportivo
sunglasses: gafas de sol,gafas polarizadas,gafas de ciclismo
reading glasses: gafas de lectura,gafas de presbicia,gafas luz azul,gafas de vista cansada
magnifying glass: lupa,lámpara lupa,lupa de lectura
eclipse glasses: gafas eclipse,gafas de eclipse,gafas para eclipse
umbrella: paraguas,paraguas plegable,paraguas infantil
: el,los,las,para,con,por,del,una
nail gun: clavadora,clavadora neumática,pistola de clavos,grapadora neumática
angle grinder: amoladora,amoladora angular,radial,esmeriladora
glue gun: pistola de silicona,pistola encoladora,pistola de pegamento
jigsaw: sierra de calar,sierra de sable,sierra caladora,sierra de cinta
circular saw: sierra circular,ingletadora,sierra de mesa,cortadora de azulejos
cordless drill: taladro,taladro atornillador,taladro percutor,atornillador,martillo perforador
impact wrench: llave de impacto,pistola de impacto,llave dinamométrica
sander: lijadora,lijadora orbital,lijadora de banda,multiherramienta eléctrica
rotary tool: herramienta rotativa,grabador eléctrico,fresadora,cepillo eléctrico madera
pressure washer: hidrolimpiadora,limpiador de alta presión,hidrolavadora
hedge trimmer: cortasetos,tijera cortacésped
grass trimmer: desbrozadora,cortabordes
leaf blower: soplador de hojas,soplador,aspirador de hojas
chainsaw: motosierra,electrosierra,mini motosierra,podadora de altura
log splitter: astilladora,rajatroncos,partidora de leña
garden shredder: biotrituradora,triturador de ramas,trituradora de jardín
tiller: motoazada,motocultor,ahoyador
pruning shears: tijeras de podar,tijera de podar eléctrica,podadora
garden sprayer: pulverizador,pulverizador a presión,mochila pulverizadora,quemador de hierbas
garden hose: manguera de jardín,enrollador de manguera,aspersor,regadera
greenhouse: invernadero,huerto urbano,compostador,bancal elevado
electric fence: cercado eléctrico,pastor eléctrico,valla eléctrica
water pump: bomba de agua,bomba sumergible,bomba de achique,bomba piscina
generator: generador eléctrico,generador inverter,grupo electrógeno
cement mixer: hormigonera,mezclador de mortero
welding machine: soldadora inverter,soldadora,equipo de soldadura,soldador inverter,cortadora de plasma
welding helmet: careta de soldar,máscara de soldar,pantalla de soldar,casco de soldar,careta soldar
blow torch: soplete,soplete de cocina,soplete de gas
paint sprayer: pistola de pintura,pulverizador de pintura,aerógrafo,pistola de pintar
air compressor: compresor de aire,compresor
tyre inflator: inflador de neumáticos,compresor portátil,inflador eléctrico,inflador,bomba de aire eléctrica,mini compresor
hydraulic jack: gato hidráulico,gato de coche,gato de botella,gato tijera,borriquetas coche
hoist, winch: cabrestante,polipasto,polipasto eléctrico
ratchet strap, tow rope: cinta de trinquete,eslinga de remolque
roof box: cofre de techo
roof rack: baca,barras de techo,portabicicletas
car seat covers: fundas de asiento coche
car mats: alfombrillas coche
car sunshade: parasol coche
car battery charger: cargador de batería coche,mantenedor de batería
car bulb: bombillas h7
light bar, fog lights: faros antiniebla,barra led coche
brake pads: pastillas de freno
brake discs: discos de freno
shock absorber: amortiguador
snow chains: cadenas de nieve
car tyre: neumático,neumáticos
motorcycle helmet: casco moto,casco integral,casco modular,casco de moto,casco jet
motorcycle jacket, motorcycle suit: chaqueta moto,mono moto,pantalón moto,botas moto,chaleco airbag
mini motorcycle: minimoto,quad infantil,quad,kart a pedales,moto de cross
safety helmet: casco de obra,casco de seguridad,casco de equitación,casco de esquí,casco de escalada
dust mask: mascarilla ffp2,mascarilla antipolvo,máscara de gas,mascarillas quirúrgicas,respirador
safety glasses: gafas de protección,gafas de seguridad,pantalla facial
ear defenders: orejeras antirruido,protectores auditivos,tapones para los oídos,cascos antirruido
work gloves: guantes de trabajo,guantes anticorte,guantes de nitrilo,guantes desechables,guantes de jardinería,guantes de horno,guantes de soldador
safety shoes: zapatos de seguridad,botas de seguridad,zapatillas de seguridad,calzado de seguridad
hi-vis vest: chaleco reflectante,chaleco de seguridad,mono de trabajo,traje de protección,pantalón de trabajo
knee pads: rodilleras,set de protecciones,espinilleras,protector bucal,coderas,espaldera
fire extinguisher: extintor,extintor de coche,extintor de polvo
fire blanket: manta ignífuga,manta apagafuegos,escalera de emergencia
gas regulator: regulador de gas
gas cartridge, gas cylinder: bombona de gas,cartucho de gas,bombona de butano
lighter: mechero,encendedor,encendedor eléctrico
matches, fire starter: cerillas,pastillas de encendido
drain cleaner: desatascador,desatascador líquido,desatascador de tuberías
oven cleaner: limpiahornos,quitagrasas,desengrasante,antical
mould remover: limpiador de moho,antimoho,gel wc,limpiador baño,lejía,quita moho
laundry detergent: detergente para ropa,suavizante,quitamanchas,pastillas lavavajillas,lavavajillas,detergente en cápsulas
multi-purpose cleaner: limpiador multiusos,limpiacristales líquido,limpiasuelos,limpiador general
disinfectant: desinfectante,gel hidroalcohólico,spray desinfectante
pool chlorine: cloro piscina,pastillas de cloro,antialgas,cloro granulado,reductor ph
wood stain: barniz madera,lasur,aceite para madera,protector madera,tinte madera
spray paint: pintura en spray,spray de pintura,pintura spray,pintura en aerosol,esmalte en spray
wall paint: pintura de pared,pintura plástica,esmalte sintético,imprimación,pintura a la tiza
epoxy resin: resina epoxi,resina uv,resina epóxica,resina poliéster
super glue: pegamento instantáneo,superglue,pegamento,cola de contacto,cola blanca,adhesivo instantáneo
polyurethane foam: espuma de poliuretano,sellador silicona,silicona sanitaria,espuma expansiva
paint stripper: decapante,quitapinturas,disolvente,aguarrás,alcohol de quemar
lamp oil: aceite para lámparas
lighter fluid: gasolina para mechero,encendedor líquido
ethanol fuel: gel combustible
engine oil: aceite de motor
chain lubricant: lubricante cadena,lubricante spray
brake cleaner: limpiador de frenos
antifreeze, screenwash: anticongelante,limpiaparabrisas líquido
car shampoo: champú coche
impregnation spray: spray impermeabilizante,impermeabilizante,betún,limpiador de calzado
rat poison: raticida,veneno para ratas,rodenticida,veneno ratas,matarratas
mouse trap: trampa para ratones,ratonera,trampa moscas,cebo hormigas,trampa ratas
insecticide: insecticida,matacucarachas,mata avispas,espirales antimosquitos,herbicida,antihormigas
fertiliser: fertilizante,abono,abono líquido,sustrato
tool set: juego de herramientas,caja de herramientas,juego de destornilladores,juego de llaves,maletín herramientas
laser level: nivel láser,medidor láser,telémetro láser,nivel de burbuja
workbench: banco de trabajo,carro de herramientas,carretilla,caballete de trabajo,carretilla de mano
extension reel: alargador,regleta,alargadera,enrollacables,regleta de enchufes,base múltiple
`,
  types: `
toy: juguete,juguetes,juguete infantil,juego infantil
soft-toy: muñeco de peluche,peluches,peluche,osito de peluche
doll: muñeca,muñeco,figura de acción
slime: slime,masilla mágica
modelling-clay: plastilina,arena mágica,arena cinética
toy-vehicle: coche de juguete,tren de madera,coche teledirigido,tren de juguete,camión de juguete,tractor de juguete
drone: dron,cuadricóptero
ride-on: triciclo,bicicleta sin pedales,caballito balancín,coche eléctrico infantil,moto correpasillos
toy-scooter: patinete,patinete infantil,scooter infantil
toy-weapon: pistola de juguete,pistola de agua,pistola de dardos,espada de juguete,tirachinas,arco y flechas
magnetic-toy: juguete magnético,bloques magnéticos,construcciones magnéticas,juego magnético
magnetic-balls: bolas magnéticas,imanes esféricos,esferas magnéticas
water-beads: bolas de agua,perlas de agua,perlas de gel,bolitas de hidrogel
balloon: globos,globo,globos de agua,globo de látex
ball: pelota,balón de fútbol,pelota saltarina
rattle: sonajero,sonajeros,sonajero bebé
bath-toy: juguete de baño,juguetes de baño,juguetes para la bañera,patito de goma
wooden-toy: juguete de madera,juguetes de madera,cubo de actividades
building-toy: bloques de construcción,juego de construcción,bloques para construir
puzzle: rompecabezas,puzle,rompecabezas infantil,puzle de madera,puzle infantil
musical-toy: juguete musical,teléfono de juguete,piano de juguete,guitarra de juguete
bubble-toy: pompas de jabón,pompero,pistola de burbujas,máquina de burbujas,burbujas de jabón
squeeze-toy: pelota antiestrés,juguete antiestrés,juguete sensorial
finger-paint: pintura de dedos,pinturas de dedos,pintura facial,pintura para la cara
art-set: lápices de colores,ceras de colores,rotuladores,acuarelas,set de pintura
costume: disfraz,disfraces,disfraz infantil,traje de carnaval
costume-mask: careta,máscara de carnaval,máscara de halloween,máscara infantil
playground-toy: tobogán,cama elástica,tobogán infantil,castillo hinchable,estructura de escalada,casita infantil,tipi infantil
swing: columpio,columpio bebé,columpio infantil
jump-rope: comba,cuerda para saltar,cuerda de saltar
musical-instrument: guitarra,flauta,instrumento musical,ukelele
clothing: ropa,prenda de vestir,conjunto de bebé,ropa de bebé,ropa infantil,conjunto infantil
hoodie: sudadera,sudadera con capucha,sudaderas
sweater: jersey,suéter,cárdigan,chaqueta de punto
jacket: chaqueta,abrigo,cazadora,anorak,parka,cortavientos,plumífero
snowsuit: mono bebé,pelele,buzo bebé,peto infantil,ranita
trousers: pantalón,vaqueros,pantalones,vaquero,leggings,pantalón corto
dress: vestido,vestido infantil,vestido de niña
skirt: falda,minifalda,falda infantil
shirt: camiseta,camisa,blusa,polo infantil,camisetas
tracksuit: chándal,conjunto deportivo
nightwear: pijama,albornoz,pijamas,camisón,bata de baño,pijama infantil
underwear: ropa interior,bragas,sujetador,braguitas
swimwear: bañador,traje de baño,biquini,bikini
socks: calcetines,medias,leotardos,calcetín
gloves: guantes,manoplas,guantes de invierno
hat: gorro,gorra,sombrero,sombrero de paja,gorras,gorro infantil
scarf: bufanda,pañuelo,braga de cuello,chal
belt: cinturón,tirantes,cinturón de piel
shoes: zapatos,zapatillas,botas,zapatos de seguridad,botines,deportivas,botas de agua
sandals: sandalias,chanclas,zuecos,sandalia
slippers: zapatillas de casa,pantuflas
bag: bolso,neceser,bandolera,riñonera,bolso de mano,bolsa de aseo
backpack: mochila,mochila escolar,mochila infantil
wallet: cartera,billetera,monedero,tarjetero
luggage: maleta,trolley de viaje,maleta de cabina,bolsa de viaje
watch: reloj de pulsera,reloj,reloj digital,reloj infantil
sunglasses: gafas de sol,gafas de sol infantiles
glasses: gafas de lectura,gafas graduadas,montura de gafas
jewellery: joyas,bisutería,joyería,joya
earrings: pendientes,aros de oreja,pendiente
necklace: collar,collares,gargantilla
pendant: colgante
bracelet: pulsera,pulseras,brazalete
ring-jewellery: anillo,sortija
brooch: broche,prendedor
hair-accessory: diadema,pinza de pelo,horquilla,coletero,cinta de pelo,goma de pelo
key-ring: llavero
umbrella: paraguas,sombrilla,paraguas infantil
cot: cuna,cuna de viaje,cuna colecho
cradle: moisés,hamaca bebé,minicuna,hamaca para bebé,balancín bebé,nido de bebé
high-chair: trona,tronas,trona evolutiva
stroller: cochecito,silla de paseo,carrito de bebé,carrito de paseo
car-seat: silla de coche,sillita de coche,elevador de coche
baby-carrier: mochila portabebés,portabebés,fular portabebés
baby-walker: andador
playpen: parque infantil bebé,parque infantil,corralito,parque bebé
safety-gate: barrera de seguridad,barrera de escalera,puerta de seguridad infantil
bed-rail: barandilla de cama,barrera de cama,chichonera
soother: chupete,chupetes
soother-holder: sujeta chupetes,cadena chupete,cadenita chupete,portachupetes
teether: mordedor,mordedores
baby-bottle: biberón,biberones,vaso de aprendizaje
feeding-pillow: cojín de lactancia,almohada de lactancia,sujeta biberones
baby-sleeping-bag: saco de dormir bebé,saco bebé
playmat: alfombra de juego,alfombra de juegos,manta de juegos,gimnasio bebé
swim-seat: flotador,manguitos,flotador bebé,chaleco de natación
changing-table: cambiador,mesa cambiador,cambiador de bebé
diaper: pañal
baby-bath: bañera de bebé,asiento de baño
baby-monitor: vigilabebés,monitor de bebé,vigila bebés
potty: orinal
charger: cargador,cargador usb,cargador de pared
wireless-charger: cargador inalámbrico,cargador de inducción
car-charger: cargador de coche,cargador para coche,cargador de mechero
power-supply: fuente de alimentación,adaptador de corriente,transformador eléctrico
travel-adaptor: adaptador de viaje,adaptador de enchufe,adaptador universal de viaje
power-bank: batería externa,powerbank,cargador portátil,batería portátil
cable: cable usb,cable de carga,cable cargador,cable de alimentación
extension-lead: regleta,alargador,base múltiple,alargadera,regleta de enchufes,cable alargador
socket: enchufe,toma de corriente,enchufe inteligente
battery: pila,batería recargable
button-battery: pila de botón,pilas de botón
lighting-chain: guirnalda de luces,luces de navidad,guirnalda led,luces navideñas,luces de hadas
lighting: iluminación
lamp: lámpara,bombilla,flexo,lámpara de mesa,lámpara de pie
ceiling-lamp: plafón,lámpara de techo,lámpara colgante
night-lamp: luz nocturna,lámpara quitamiedos,luz quitamiedos,proyector de estrellas
led-strip: tira led
flashlight: linterna,linterna frontal,linternas
hair-dryer: secador de pelo,secador,secadores de pelo
hair-styler: plancha de pelo,rizador,cepillo alisador,plancha para el pelo,tenacillas
shaver: afeitadora,cortapelos,depiladora,máquina de afeitar,cortapelo
massager: masajeador,pistola de masaje,masajeador cervical
heater: calefactor,estufa,estufa de gas,radiador,calefactor eléctrico,termoventilador,convector,calefactor cerámico
electric-blanket: manta eléctrica,calientacamas
heating-pad: almohadilla eléctrica,almohadilla térmica,esterilla eléctrica,calientamanos
fan: ventilador,ventilador de techo,ventilador de torre,ventiladores
air-conditioner: aire acondicionado,climatizador,acondicionador de aire
humidifier: humidificador,humidificador ultrasónico
dehumidifier: deshumidificador
air-purifier: purificador de aire,depurador de aire
aroma-diffuser: difusor de aromas,difusor de aceites esenciales,difusor de aroma,quemador de aceite
kettle: hervidor,hervidor de agua,hervidor eléctrico
fryer: freidora,freidora de aire,freidora sin aceite
cooker: olla eléctrica,horno,microondas,arrocera,horno microondas,cocina eléctrica,hornillo eléctrico,vaporera,olla de cocción lenta
pressure-cooker: olla a presión,olla exprés,olla rápida
hot-plate: placa de inducción,placa de cocina,placa eléctrica
toaster: tostadora,tostador,sandwichera
waffle-maker: gofrera,máquina de gofres,crepera
blender: batidora,licuadora,robot de cocina,exprimidor,batidora de vaso,batidora de mano,procesador de alimentos,amasadora,picadora
coffee-maker: cafetera,máquina de café,cafetera espresso,cafetera italiana,molinillo de café
refrigerator: frigorífico,nevera,congelador,mininevera,nevera portátil
washing-machine: lavadora,lavasecadora
dryer-appliance: secadora,secadora de ropa,deshidratador de alimentos
vacuum-cleaner: aspiradora,aspirador,robot aspirador,aspirador de mano,aspiradora de mano,aspiradora escoba
iron-appliance: plancha de vapor,vaporizador de ropa,plancha vertical,plancha de ropa,centro de planchado
headphones: auriculares,cascos inalámbricos,auriculares inalámbricos
speaker: altavoz,altavoces,barra de sonido,altavoz bluetooth
radio: radio portátil,radio despertador,walkie talkie,radio de emergencia,emisora de radio
projector: proyector,proyectores,videoproyector
smartwatch: reloj inteligente,reloj deportivo,pulsera de actividad,pulsera inteligente,relojes inteligentes
mobile-phone: teléfono móvil,móvil libre,teléfono inteligente
tablet-laptop: portátil,ordenador portátil,tableta gráfica,tablet infantil
camera: cámara,cámara de vigilancia,cámara digital,cámara web,cámara infantil
remote-control: mando a distancia,control remoto
television: televisor
smoke-alarm: detector de humo,alarma de humo,detector de humos
gas-alarm: detector de monóxido,detector de gas,detector de monóxido de carbono,alarma de gas
insect-killer: matamosquitos,lámpara antimosquitos,raqueta matamosquitos,mata mosquitos
nail-lamp: lámpara de uñas,lámpara uv uñas,torno de uñas
soldering-iron: soldador
laser-pointer: puntero láser
electric-sterilizer: esterilizador,esterilizador de biberones,calientabiberones
water-heater: calentador de agua,termo eléctrico,calentador eléctrico,grifo calentador
hair-removal-wax: calentador de cera,fundidor de cera
cosmetics: cosmético,cosméticos,set de cosmética
perfume: agua de perfume,agua de colonia,perfume,agua de toilette
aftershave: loción para después del afeitado,bálsamo aftershave
shaving-product: espuma de afeitar,gel de afeitar,crema de afeitar,jabón de afeitar
deodorant: desodorante,antitranspirante,desodorantes
body-spray: spray corporal,bruma corporal
shampoo: champú,champú seco,champú anticaspa
hair-conditioner: acondicionador,acondicionador de pelo,suavizante capilar
hair-mask: mascarilla capilar,aceite capilar,sérum capilar,tónico capilar,ampollas capilares
hair-styling: gomina,cera para el pelo,gel fijador,espuma para el pelo
hairspray: laca para el pelo
hair-cream: crema capilar,crema de peinado,crema para rizos
hair-relaxer: alisador de pelo,crema alisadora,alisado brasileño,tratamiento de queratina
hair-dye: tinte para el pelo,tinte,coloración capilar,tinte capilar,tinte de pelo
henna: tatuaje temporal,calcomanías
shower-gel: gel de ducha,gel de baño,jabón de ducha
bath-foam: espuma de baño,sales de baño,baño de espuma,gel espumoso
bath-bomb: bomba de baño,bombas de baño,bola efervescente
soap: jabón,jabones,jabón de manos
body-lotion: loción corporal,crema corporal,loción,leche corporal,manteca corporal
hand-cream: crema de manos
face-cream: crema facial,crema antiarrugas,crema hidratante facial
face-serum: suero facial,sérum facial,serum facial,sérum antiedad
face-tonic: tónico facial,loción tónica,agua micelar
cleanser: leche limpiadora,exfoliante,limpiador facial,desmaquillante,gel limpiador,exfoliante facial
wipes: toallitas,toallitas húmedas,toallitas desinfectantes
face-mask-cosmetic: mascarilla facial,máscara facial
skin-lightening: crema blanqueadora,crema aclarante,crema aclaradora,jabón aclarante,crema despigmentante
sunscreen: protector solar,crema solar,bronceador con protección,leche solar,spray solar
tanning-product: autobronceador,aceite bronceador,acelerador de bronceado,loción autobronceadora
body-oil: aceite corporal,aceite esencial,aceite de masaje
nail-polish: esmalte de uñas,pintauñas,esmalte semipermanente
nail-product: uñas postizas,gel de uñas,uñas acrílicas,kit de uñas
nail-glue: pegamento para uñas
eyelash-product: pestañas postizas,extensiones de pestañas,serum de pestañas,pegamento de pestañas
eye-make-up: sombra de ojos,máscara de pestañas,delineador de ojos,lápiz de ojos,rímel
lip-product: pintalabios,barra de labios,bálsamo labial,brillo de labios
make-up-face: base de maquillaje,colorete,maquillaje en polvo,corrector facial,polvos compactos
tattoo-ink: tinta de tatuaje,tinta para tatuajes,tinta para tatuar
permanent-make-up: pigmento micropigmentación,tinta de micropigmentación,micropigmentación,maquillaje permanente
toothpaste: pasta de dientes
hand-sanitiser: gel hidroalcohólico,desinfectante de manos,gel desinfectante de manos
intimate-product: preservativo,condones,lubricante íntimo,juguete sexual,higiene íntima
scooter: patinete adulto,patín scooter
electric-scooter: patinete eléctrico,scooter eléctrico,patinetes eléctricos
hoverboard: patín eléctrico hoverboard,monociclo eléctrico,tabla eléctrica autoequilibrada,patinete autoequilibrado
bicycle: bicicleta,bici
electric-bicycle: bicicleta eléctrica
bicycle-part: silla de bicicleta,remolque de bicicleta,candado de bicicleta,luz de bicicleta,horquilla de bicicleta,portabicicletas
skateboard: monopatín,tabla de skate,longboard,skate infantil
roller-skates: patines,patines en línea,patines de ruedas
moped: ciclomotor
motorcycle: motocicleta,moto eléctrica,motocicletas
passenger-car: automóvil,vehículo de turismo,furgoneta,autocaravana
lorry: camión,remolque,camiones,tractocamión
car-part: pastillas de freno,discos de freno,filtro de aceite,amortiguador
tyre: neumático,cubierta de bicicleta
helmet: casco,casco de bicicleta,casco de moto,cascos de moto
life-jacket: chaleco salvavidas,chaleco flotador,chaleco salvavidas infantil
safety-vest: chaleco reflectante,chaleco de alta visibilidad
mask: mascarilla,mascarillas,mascarilla higiénica
respirator: mascarilla ffp2,mascarillas ffp2,mascarilla autofiltrante
goggles: gafas protectoras,gafas de seguridad,gafas de natación,gafas de esquí
protective-gloves: guantes de protección,guantes de trabajo,guantes desechables,guantes de nitrilo
protective-gear: rodilleras,coderas,protecciones de patinaje,espinilleras
hearing-protection: tapones para los oídos,orejeras,protector auditivo,protectores auditivos
climbing-gear: arnés de escalada,mosquetón,cuerda de escalada
fitness-equipment: mancuerna,cinta de correr,bicicleta estática,banda elástica,pesas,bicicleta elíptica,barra de dominadas
ski-equipment: esquí,trineo,esquís,botas de esquí,fijaciones de esquí,tabla de snowboard
diving-equipment: gafas de buceo,tubo de buceo,máscara de buceo,regulador de buceo,traje de neopreno,aletas de buceo
pool-toy: colchoneta,piscina hinchable,piscina,colchoneta hinchable,piscina desmontable,hinchable piscina
boat-part: barco,kayak,canoa,lancha neumática,tabla de paddle surf,embarcación
fishing: cebo de pesca,caña de pescar,señuelo,anzuelo,plomos de pesca
weapon-sport: ballesta,pistola de aire comprimido,carabina de aire,spray de pimienta,spray de defensa,puntas de flecha
chair: silla,taburete,silla plegable,sillón,taburetes,silla de oficina
table: mesa,escritorio,mesita,mesas,escritorio infantil
bed: cama,litera,sofá,literas,sofá cama,camas
mattress: colchón,colchones
bedding: edredón,manta,funda nórdica,mantas,colcha
pillow: almohada,cojín,almohadas,cojines
cabinet: cómoda,armario,estantería,armarios,cajonera,estantería infantil,mueble zapatero
ladder: escalera telescópica,escalera plegable,escalera,escaleras de aluminio,escalera multiusos
curtain: cortina,persiana,cortinas,estor,persianas,persiana veneciana
rug: alfombra,mantel,alfombras,felpudo
candle: vela,velas,vela perfumada,velas perfumadas,velas decorativas
candle-holder: candelabro,portavelas,candelero,chimenea de bioetanol
lighter: encendedor,mechero,encendedores,mecheros
electronic-cigarette: cigarrillo electrónico,vapeador,cigarrillos electrónicos,vaper desechable,líquido para cigarrillo electrónico
tobacco: cachimba,tabaco,narguile
fireworks: fuegos artificiales,petardo,petardos,fuegos de artificio,bengala,bengalas
sky-lantern: farolillo volador,farolillo chino,farolillos voladores
christmas-decoration: adorno navideño,adornos de navidad,adorno de navidad,árbol de navidad,decoración navideña
cookware: sartén,olla,cacerola,cazuela,sartenes,batería de cocina
baking-ware: molde,molde de silicona,bandeja de horno,molde para pasteles
tableware: vajilla,taza,plato,plato infantil,tazas,cubiertos,vasos
bottle: botella de agua,termo,termos,botella térmica,cantimplora
knife: cuchillo,navaja,navaja multiusos
kitchen-tool: rallador,pelador,abrelatas,tabla de cortar,espátula de cocina,cortador de verduras,sifón de cocina,utensilios de cocina
grill: barbacoa,parrilla,barbacoa de gas,barbacoa de carbón,plancha eléctrica,brasero,parrilla eléctrica
gas-stove: hornillo,cocina de gas,hornillo de gas,cocina de camping,camping gas,quemador de gas
wood-stove: estufa de leña,chimenea,estufa de pellets,estufa de bioetanol
hot-water-bottle: bolsa de agua caliente,bolsas de agua caliente
power-tool: taladro,amoladora,atornillador,taladro atornillador,lijadora,amoladora angular,martillo perforador,fresadora,pistola de aire caliente,cepillo eléctrico
saw: sierra,sierra circular,sierra de calar,ingletadora,sierra de sable
saw-blade: disco de sierra,hoja de sierra,disco de diamante
chainsaw: motosierra,sierra de cadena,motosierras,electrosierra
brush-cutter-part: cabezal de desbrozadora
garden-tool: cortacésped,desbrozadora,cortasetos,soplador de hojas,hidrolimpiadora,cortabordes,motoazada,biotrituradora,tijeras de podar,cortacéspedes
pump-compressor: bomba de agua,compresor,bomba sumergible,compresor de aire,inflador eléctrico,bomba de aire
lifting-equipment: polipasto,cabrestante,gato hidráulico,cabestrante eléctrico,eslinga
screw: tornillo,anclaje químico,tuerca
construction-product: grifo,extintor,grifería,ventana de techo,manguera de ducha,extintores
glue: pegamento,adhesivo,pegamentos,adhesivo instantáneo,silicona selladora
paint: pintura,pinturas,esmalte en spray,pintura en spray
varnish-coating: barniz,laca para madera,barniz para madera,protector de madera,lasur
detergent: detergente,lejía,limpiador,limpiahornos,desatascador,suavizante,lavavajillas líquido
disinfectant: desinfectante,cloro,lejía desinfectante,cloro para piscinas,pastillas de cloro
descaler: descalcificador,desincrustante
windscreen-fluid: líquido limpiaparabrisas,anticongelante,refrigerante anticongelante,lavaparabrisas
pest-control: insecticida,repelente de mosquitos,raticida,herbicida,antipolillas,cebo para hormigas
air-freshener: ambientador,ambientadores,ambientador coche,spray ambientador
adhesive-tape: cinta adhesiva,cinta aislante,cinta de doble cara
stationery: bolígrafo,lápiz,estuche,rotulador,goma de borrar,sacapuntas,tijeras escolares
book: libro,cuaderno para colorear,libro de tela,libros,libro infantil,libro sensorial
phone-case: funda de móvil,carcasa móvil,fundas de móvil
pet-product: juguete para perros,collar para perro,collar antiladridos,juguete para gatos,correa para perro,cama para perros,arnés para perro,rascador
food-supplement: suplemento alimenticio,vitaminas,complemento alimenticio,suplementos,proteína en polvo
candy: caramelos,gominolas,dulces,piruleta,chuches
medical-device: termómetro,tensiómetro,lentillas,silla de ruedas,muletas,andador ortopédico,lentes de contacto,oxímetro
sleeping-bag: saco de dormir,hamaca,hamacas,sacos de dormir
tent: tienda de campaña,carpa,carpa plegable,tiendas de campaña,cenador
money-counter: trituradora de papel,contadora de billetes,destructora de papel,plastificadora
incense: incienso
textile-dye: tinte para ropa,tinte textil,pintura textil,tinte de ropa,kit tie dye
window-magnet: imán,imanes,imán de neodimio,imán de nevera
clock: despertador,reloj de pared,reloj despertador
game-console: consola de juegos,videoconsola,mando para consola,consola portátil,mando inalámbrico
learning-tower: torre de aprendizaje,torre de aprendizaje montessori,torre montessori
mirror: espejo,espejo de maquillaje,espejos
glow-stick: barrita luminosa,barra luminosa,barras luminosas,pulseras luminosas
depilatory: crema depilatoria,cera depilatoria,bandas depilatorias
circuit-breaker: interruptor diferencial,interruptor automático,disyuntor
range-hood: campana extractora,campana de cocina,extractor de cocina
board-game: juego de mesa,juegos de mesa,juego de cartas,ajedrez
racket-sport: raqueta,raqueta de tenis,raqueta de bádminton,raquetas de playa,pala de pádel
`,
  offers: `
spare: repuesto,repuestos,recambio,recambios,de repuesto
accessory: accesorio,accesorios
hose: manguera,tubo
nozzle: boquilla,difusor,inyector
part thermocouple: termopar,encendedor
part regulator: valvula,regulador
filter: filtro,filtros
brush: cepillo,cepillos
part mop: mopa
part dust-bag: bolsas
part chain: cadena
engine-part: piston,carburador,cilindro,rodamiento,muelle,bisagra
part electric-part: fusible,termostato,temporizador,condensador,transformador,pantalla
pad: almohadilla,almohadillas,espuma
part visor: visera,lente
part tray-part: bandeja recogemigas
stopper: tapon,pico,colador
belt: correa
wheel: rueda,neumatico,camara
part brake: pastillas de freno
battery: bateria,baterias,portapilas,pack de bateria,bateria de repuesto
charger: cargador,base de carga,adaptador,adaptador de corriente,fuente de alimentacion,cargador de coche,adaptador de viaje,adaptador de enchufe
cable: cable,cable de carga,cable cargador,cable de alimentacion
remote: mando a distancia
lid: tapa,tapadera
gasket: junta,goma
blade: cuchilla,cuchillas
attachment: cabezal,varilla
part propeller: helice,helices
hardware: tornillo,tornillos
part board: placa base
switch: interruptor,boton,pomo
handle: manija,asa,mango
part shell: carcasa
tray: bandeja,cesta,jarra,vaso medidor
bulb: bombilla,resistencia
refill: recambio liquido,cartucho
part wick: mecha
part shade: pantalla para lampara
part teat: tetina,tetinas
part power-base: base de alimentacion
part transducer: membrana,transductor
part harness: arnes,barra delantera
part crumb: bandeja para migas
part starter: tirador de arranque
part carb: deposito de gasolina
part glass: vaso de cristal
part cells: celdas
part led: modulo led
accessory rain: burbuja de lluvia,plastico de lluvia,capota
accessory mount: soporte de pared,tripode,soporte movil
accessory cleaning: cepillo de limpieza,kit de limpieza,descalcificador
bundle: guardabarros,portaequipajes,alforja,pata de cabra
cover: funda,cubierta,protector
case: estuche,bolsa,maletin,mochila
holder: soporte,base
film: protector de pantalla,cristal templado
net: mosquitera,saco de invierno,portavasos,sombrilla
sticker: pegatina,pegatinas
accessory bedding: sabana,colchon,protector de cuna
cushion: cojin,reductor
accessory clothes: ropa
clip: hebilla,gancho
part feet: taco,ventosa
part runner: guia cajon
part pull: tirador,tiradores
part disc: disco de corte,lija
part carbon: escobilla
part! side: solo izquierdo,solo derecho
accessory soother-holder: sujetachupetes
part gearbox: reductora
accessory fluid: lubricante,aceite de cadena
accessory fuel: recarga de gas
accessory wear: plantilla,cordones
accessory party: invitaciones
accessory inflator: inflador
accessory patch: parche
accessory sleeve: bolsa de almacenamiento
service fitting: instalacion,colocacion,montaje
accessory holder-only: soporte magnetico
accessory key-ring: llavero
manual-strong: manual de instrucciones,manual de usuario,instrucciones de uso,libro de recetas,patron de costura,manual de taller,guia de usuario,despiece
packaging-strong: caja vacia,embalaje vacio,solo caja,solo la caja,frasco vacio,envase vacio,sin contenido,caja original vacia
packaging: caja,embalaje
service: reparacion,servicio de reparacion,servicio de montaje,servicio de instalacion,servicio tecnico,alquiler,se alquila,revision de,puesta a punto
service-word: mantenimiento
wanted: se busca,lo compro,busco comprar
miniature: maqueta,miniatura,casa de munecas,replica en miniatura,a escala
print: poster mural,cartel,lamina,postal,cuadro,lamina decorativa
none: caja regalo
part saddle: sillin,sillines,tija,tija de sillin,abrazadera de sillin
part handlebar: manillar,punos de manillar,punos para manillar,cinta de manillar
part pedal: pedales,biela,bielas,eje de pedalier
part training-wheel: ruedines,ruedas de apoyo,ruedas auxiliares,estabilizadores
part derailleur: cambio trasero,desviador,palanca de cambio,rueda libre
part spoke: radio de rueda,llanta,llantas,buje,eje de rueda,cierre rapido
part fork: horquilla,horquilla de suspension,amortiguador,amortiguadores,piston de gas
part footrest-peg: estribera,estriberas,estribo,lija de tabla
accessory bike-light: luz trasera,luz delantera,intermitente,intermitentes,reflector,catadioptrico,piloto trasero
accessory bike-lock: antirrobo,candado para bicicleta
accessory bike-carry: cesta de bicicleta,cesta para bicicleta,bolsa de cuadro,bolsa de sillin,bolsa de manillar,portabidon,portabidones,funda de sillin,cubre sillin
part scooter-controller: acelerador,centralita,gancho de plegado,tablero
part valve-stem: tapon de valvula,valvula de rueda,desmontables,kit de reparacion de pinchazos,rueda maciza,neumatico macizo
part moto-part: retrovisor,espejo retrovisor,tubo de escape,silenciador,carenado,parabrisas,embrague,maneta de embrague
part car-part: escobillas limpiaparabrisas,limpiaparabrisas,funda de asiento,fundas de asiento,funda de volante,parachoques,tapacubos,barras de techo,faldillas,brazo de suspension,rotula,bomba de combustible,bomba de agua,filtro de aceite,correa de distribucion,alternador,sonda lambda
accessory ride-protect: coderas,munequeras,mentonera,bolsa para casco
part drive-belt: correa de transmision,polea,tensor,volante de inercia,campana de embrague
part bolt-small: arandela,arandelas,tuerca,tuercas,remache,remaches,taco de pared,espaciador,pasador,pasadores,casquillo,casquillos,rodamiento de bolas
part mower-part: cuchilla de cortacesped,bolsa recogedora,saco recogedor,recogedor de hierba,kit mulching,cable perimetral,hilo de corte,hilo de nailon,cabezal de corte,carrete de hilo,bobina de hilo
part trimmer-line: tapa de carrete,correa de hombro,arnes de hombro,disco desbrozadora
part saw-part: espada de motosierra,funda de espada,tensor de cadena,bomba de aceite
part generator-part: inducido,estator,regulador de voltaje,ciguenal,segmentos de piston,culata,grifo de gasolina,juego de juntas
part chuck: portabrocas,llave de portabrocas,pinza de sujecion,husillo,brida,tuerca de fijacion,portapuntas
part tool-bit: juego de puntas,puntas de destornillador,broca,brocas,corona perforadora,hoja de sierra,hojas de sierra,cuchilla de cepillo,disco diamante,disco de diamante,disco de sierra,cepillo metalico,almohadilla de pulido,plato de lijado,disco de lija,discos de lija,banda de lija,bandas de lija
part tool-guard: cubierta de proteccion,protector de disco,empunadura lateral,guia paralela,tope de profundidad,riel guia,clip de cinturon,gancho de cinturon
part washer-lance: lanza de espuma,canon de espuma,pistola de alta presion,manguera de alta presion,enrollador,conector de manguera,racor,conector rapido,acople rapido
part ladder-part: taco de escalera,tacos de escalera,peldano,peldanos,estabilizador de escalera
part hose-clamp: abrazadera,abrazaderas,tubo de desague,manguera de desague,manguera de aspiracion,tubo de salida,kit de ventana,sellador de ventana,bomba de desague,tapon de vaciado
part crisper: cesta de freidora,cestillo,rejilla,papel de horno,papel vegetal,bandeja recogegrasas,recogegrasas
part water-tank: deposito de agua,tanque de agua,cartucho filtrante,filtro de agua,flotador de nivel
part coffee-part: portafiltro,portafiltros,filtro de cafe,filtros de papel,grupo de infusion,grupo erogador,boquilla de vapor,jarra de leche,deposito de leche,portacapsulas,capsula recargable,capsulas recargables,capsulas de cafe,prensador,cajon de posos,tolva de granos
part blender-part: vaso de batidora,jarra de batidora,vaso mezclador,bloque de cuchillas,conjunto de cuchillas,gancho amasador,ganchos amasadores,varillas batidoras,disco rallador,disco rebanador,empujador,pala amasadora,acople de motor,sinfin,tamiz de exprimidor
part toaster-part: calienta bollos,placa de gofres,placas de gofres,placas intercambiables,plato giratorio,plato de microondas,anillo giratorio,junta de puerta,burlete de puerta,goma de puerta,rejilla de horno
part cooker-part: cubeta,olla interior,valvula de presion,valvula de seguridad,cesta de vapor,mango de sarten,asa de olla,pomo de tapa
part kettle-part: filtro antical,filtro de cal,tapa de hervidor,base de hervidor
part iron-part: suela de plancha,suela antiadherente,manguera de vapor,cepillo de vapor,cartucho antical,funda de tabla de planchar,guante de planchado
part vacuum-part: boquilla para ranuras,boquilla de suelo,cepillo turbo,rodillo de cepillo,tubo telescopico,tubo alargador,deposito de polvo,cubo de polvo,filtro de motor,prefiltro,bolsa de polvo,bolsas de aspiradora,mopas,pano de microfibra,cepillo principal,cepillo lateral
part fridge-part: cajon de verduras,anaquel,cajon congelador,evaporador,cesto de cubiertos,aspa,brazo aspersor,cajetin detergente,goma escotilla,filtro de pelusa,filtro de bomba,tirador de puerta
part hood-part: filtro de grasa,filtro de carbon,filtro de carbon activo,filtro antiolor,aspas,aspa de ventilador,rejilla de ventilador,rejilla protectora,impulsor,motor de ventilador
part heater-part: resistencia calefactora,tubo de cuarzo,tubo halogeno,interruptor de vuelco,tapa de quemador,electrodo de encendido,tubo de estufa,tubo de chimenea,cristal de estufa,junta de estufa,cordon ceramico,parrilla de fuego,cajon de cenizas,cenicero de estufa,ladrillo refractario,ladrillos refractarios,placa de vermiculita,camisa de gas,crisol
part humidifier-part: filtro humidificador,filtro evaporador,varilla de algodon,varillas de algodon,boquilla de niebla,cartucho desmineralizador
accessory consumable-water: recarga ambientador,recambio ambientador
accessory appliance-clean: liquido descalcificador,pastillas descalcificadoras,pastillas de limpieza,toallitas limpiadoras,spray limpiador,kit de mantenimiento,aceite de mantenimiento,pano de limpieza,escobilla de biberon,cepillo para biberones
part grill-part: parrilla de coccion,parrillas,rejilla de barbacoa,difusor de calor,quemador lateral,cesta de carbon,bandeja de grasa,termometro de tapa,asador rotativo,espeto,adaptador de gas,adaptador de cartucho,soporte de olla,paravientos
accessory grill-use: pinzas de barbacoa,cepillo de barbacoa,esterilla de barbacoa,funda de barbacoa,astillas de ahumado,pellets de madera,pastillas de encendido,cartucho de gas
part lamp-part: portalamparas,casquillo de lampara,base de lampara,floron,driver led,balasto,cebador,regulador de intensidad,tulipa,pantalla de lampara,cristal de lampara,bombillas de recambio
accessory candle-use: apagavelas,cortamechas,cera para velas,molde para velas,gasolina para mechero,piedra de mechero,piedras de mechero,funda de mechero,aceite para lamparas
part screen-part: digitalizador,tapa trasera,tapa de bateria,tapa de pilas,bandeja sim,conector de carga,cable flex,modulo de camara,disipador,disipador termico,pasta termica,teclas
part audio-part: almohadillas de oido,almohadillas para auriculares,gomas de auriculares,ganchos de oreja,diadema de repuesto,cable de auriculares,espuma de microfono,filtro antipop,aguja de tocadiscos
part watch-part: correa de reloj,correa de repuesto,correa de silicona,pulsera de repuesto,cristal de reloj,corona de reloj,pasador de reloj,maquinaria de reloj,movimiento de reloj,eslabones
accessory phone-use: funda de movil,funda para movil,funda tipo libro,protector de lente,protector de camara,filtro de privacidad,lapiz tactil,cordon para el cuello,correa de muneca,anillo soporte,soporte de coche,soporte de mesa,funda de portatil,funda para portatil,soporte para portatil,cubierta de teclado,reposamunecas,tarjeta de memoria,tarjeta sd,organizador de cables,bridas
part printer-part: cartucho de tinta,cartuchos de tinta,cabezal de impresion,bandeja de papel,rollo de etiquetas,rollos de etiquetas,papel termico,rollo de papel,rollos de papel,cama de impresion,tinta de recarga,botella de tinta
part drone-part: protector de helices,protector de helice,tren de aterrizaje,cardan,palas de rotor,brazo de motor,servo,emisora,juego de engranajes,carroceria,bateria de vuelo
part camera-part: tapa de objetivo,parasol de objetivo,correa de camara,bolsa de camara,placa de montaje,zapata rapida,ocular,filtro uv,soporte de camara
part monitor-part: brazalete de tension,electrodo,electrodos,parches de electrodos,cables de electrodos,tiras reactivas,lancetas,fundas de termometro,sonda,boquilla de inhalador,mascarilla nebulizador,arnes de cabeza,cabezal de masaje,cabezales de masaje,unidad de padres,unidad de bebe
part bottle-part: rosca de biberon,anillo de rosca,asas de biberon,asas para biberon,pajita,pajitas,pajita de repuesto,boquilla de silicona,valvula anticolicos,embudo,embudo extractor,valvula pico de pato,bolsa de leche materna,bolsas de leche materna,bolsas de almacenamiento,capuchon de biberon
part soother-part: portachupetes,caja para chupete,cadena para chupete,cadena chupete,broche chupete,cinta chupete
part pram-part: rueda delantera,rueda trasera,ruedas delanteras,ruedas traseras,patinete acoplable,patin acoplable,adaptador silla de coche,adaptadores maxi cosi,funda de manillar carro,protector de manillar,cesta inferior,gancho para cochecito,ganchos para carrito,bolso carro,organizador de carrito,sombrilla cochecito,parasol carro,guantes para carro,saco de silla,saco de capazo,protector de lluvia,cubre arneses
part seat-part: reductor bebe,cojin reductor,reposacabezas,protectores de arnes,almohadillas de arnes,base isofix,guias isofix,protector de asiento,protector para asiento,espejo bebe,extensor de cinturon,adaptador de cinturon,hebilla de arnes
part chair-part: bandeja de trona,bandeja para trona,cojin de trona,cojin para trona,funda de trona,arnes de trona,reposapies de trona
accessory cot-use: sabana bajera,sabanas,sabanas bajeras,chichonera,movil musical,brazo de movil,dosel,barrera de cama,laminas de somier,patas de cama,pata de cama,funda de colchon,cubrecolchon,protector de colchon,funda de almohada,fundas de almohada,funda nordica,funda de cambiador
accessory baby-care: recambio contenedor panales,soporte de banera,patas de banera,cobertor de porteo,protector de tirantes,extension de barrera,kit de extension,adaptador de barandilla,protector de esquinas,protectores de esquinas,bloqueo de cajones,tapa enchufe,tapas de enchufe
accessory toy-part: zapatos de muneca,ropa de muneca,peluca de muneca,soporte de muneca,vestido de muneca,ampliacion de pista,vias adicionales,pack de expansion,activador de slime,recambio de pompas,inflador de globos,dardos de espuma,dardos de recambio,cargador de dardos,bolas de recambio
part outdoor-toy: lona de salto,cama elastica repuesto,cubremuelles,protector de borde,red de proteccion,postes de red,muelles cama elastica,escalera cama elastica,kit de anclaje,asiento de columpio,ganchos columpio,cuerdas columpio,cubierta de piscina,cobertor de piscina,lona de piscina,escalera de piscina,tapiz de suelo,cartucho de filtro,cartuchos de filtro,bomba de filtro,pastillas de cloro,red de porteria,red de repuesto,red de baloncesto
part tent-part: piquetas,varillas de tienda,varilla de tienda,cuerdas tensoras,tienda interior,doble techo,suelo de tienda,panel lateral,paneles laterales,pared lateral,paredes laterales,techo de repuesto,lona de repuesto,toldo de repuesto,bolsas de arena,pesas para carpa,funda de sombrilla,tela de sombrilla,manivela,tela de toldo,conector de esquina
part furniture-part: piston de silla,cilindro de gas,almohadilla de reposabrazos,ruedas de silla,ruedas para silla,base de silla,mecanismo basculante,fundas para patas,funda de silla,cubre sofa,patas de mueble,patas de sofa,patas de mesa,fieltros adhesivos,frente de cajon,estante adicional,balda adicional,soportes de estante,tirador de mueble,bisagra de cazoleta,bisagras,barra de armario,panel trasero,amortiguador de puerta,correa antivuelco,kit antivuelco,excentricas,bolsa de herrajes,herrajes,puerta de armario
part care-part: cabezal de afeitado,cabezales de afeitado,lamina y cuchilla,lamina de afeitado,peine guia,peines guia,cabezal de cepillo,cabezales de cepillo,cabezal de recambio,cabezales de recambio,boquilla irrigador,boquillas de repuesto,cabezal depilador,cartucho de lampara,rodillo de repuesto,rodillos de repuesto,brocas de unas,fresas para unas,bandas de lijado,bombilla uv,tubo uv,agujas de tatuaje,aguja de tatuaje,cartuchos de agujas,piel de practica,papel de transferencia,pedal de tatuaje,cabezal dosificador,bomba dosificadora,cuentagotas,aplicador,guante termico,alfombrilla termica,limpiador de brochas
accessory jewel-use: caja para anillo,caja de joyas,cierre de pendiente,tuercas para pendientes,topes para pendientes,cadena de extension,extensor de collar,ajustador de anillos,pano para plata,limpiador de joyas
accessory shoe-wear: spray impermeabilizante,calzador,crampones,taloneras,bolsa para zapatos,tirador de cremallera,botones de repuesto,funda para ropa
accessory pet-part: esponja filtrante,esponja de filtro,material filtrante,piedra difusora,piedra de aire,tubo de aire,acondicionador de agua,alfombrilla arenero,pala arenero,bolsas arenero,comedero repuesto,colchoneta jaula,filtro fuente,filtros fuente,filtros de fuente,collar receptor
part luggage-part: ruedas de maleta,rueda de maleta,asa de maleta,mango telescopico,funda de maleta,funda para maleta,etiqueta de equipaje,etiqueta maleta,correa de maleta,organizadores de maleta,correa de pecho
part vape-part: resistencia vaper,cartucho pod,boquilla vaper
part mask-part: filtro de particulas,filtros de particulas,cordon de mascarilla,salvaorejas,soporte de mascarilla,portamascarillas,plaquetas nasales,funda de gafas
part fix-part: kit de montaje,kit de fijacion,kit de instalacion,soporte de techo,escuadra,escuadras,marco de montaje,placa de pared,placa de fijacion,soporte con iman,almohadillas adhesivas,pinza de fijacion,barra de extension,flexo de ducha,aireador,cartucho ceramico,mecanismo de cisterna,llave de repuesto,llaves de repuesto,bombin,cerradero,pestillo
`,
  colours: `
black: negro,negra
white: blanco,blanca
grey: gris
silver: plateado
gold: dorado,oro
rose-gold: oro rosa
red: rojo,roja
burgundy: burdeos
blue: azul
navy: azul marino
turquoise: turquesa
green: verde
yellow: amarillo,amarilla
orange: naranja
pink: rosado,rosa
purple: morado,violeta
brown: marrón
beige: beis
transparent: transparente
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
producto, marca, el, los, las, una, unos, y, o, con, sin, para, por, sobre, del, al, muy, mas, todo, toda, todos, todas,
espalda, cuello, hombros, rodilla, pies, conejo, unicornio, dinosaurio, estrella, estrellas, luna, corazon, flores, animales, princesa, carnaval,
boda, comunion, bautizo, dia de la madre, colegio, guarderia, piscina, a estrenar, seminuevo, chollo, envio incluido, entrega en mano, forrado,
bordado, apagado automatico, temporizador, de pie, de pared, de mesa, colgante, adelgazante, adelgazantes, quemagrasas, calmante, sin amoniaco, sin
perfume, piel sensible, unidades, uds, pack ahorro, mas vendido, alta potencia, delanteras, traseras, delantero, trasero,
hasta, desde, tu, mi, tambien, ni, segun,
vaporizador, parental, ordenador, movil, hormigon, bioetanol, toneladas,
pulsometro, podometro,
completo, completa, gato, perro, gatos, perros,
grupo, gasolina
`,
};
