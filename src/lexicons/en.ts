import type { MatchLexicon } from "../match/index.ts";

/** Further words of English, with the English that records use. */
export const en: MatchLexicon = {
  language: "en",
  // Written by `npx tsx test/support/writeLexicons.ts` from the tables beside it.
  table: `
hair pin: hairpin,bobby pins,hair grips,hairpins
hair comb: comb,wide tooth comb
hairpiece: ponytail hairpiece,braiding hair,ponytail artificial hair,hair bun piece
hair steamer cap: steamer cap,heat cap,hair steamer
hair building fibres: hair fibres,hair fibers
hair mascara: hair chalk,temporary hair colour,hair colour spray,colour mousse
body glitter: face glitter,glitter gel,face gems
brow lamination kit: eyebrow lamination kit,brow lift kit
eyebrow razor: facial razor,eyebrow trimmer,dermaplaning
tweezers: eyebrow tweezers
nail file: emery board,glass nail file
foot file: callus file,pumice stone,foot rasp,foot scraper
cuticle oil: nail oil,cuticle remover
nail stickers: nail art kit,nail decals,nail wraps,nail rhinestones
manicure set: pedicure set,nail care set
foot cream: heel balm,foot balm,foot gel,foot spray
cellulite cream: anti-cellulite cream,slimming cream,slimming gel,fat burning cream
breast enhancement cream: breast cream,bust cream,breast-firming cream
lice treatment: lice shampoo,nit treatment,nit comb,lice comb,head lice lotion
nasal spray: saline nasal spray,nasal inhaler,nose spray
nasal absorber: energy sniffing powder,nasal sniffing powder,aromatherapy inhaler,nasal stick
eye drops: artificial tears,eyewash
sleep mask: eye mask,sleeping eye mask,heated eye mask
insect bite cream: bite healer,bite relief,itch relief
disinfecting wipes: disinfectant wipes,antibacterial wipes,alcohol wipes,alcohol pads
night guard: teeth grinding guard,mouth guard night,anti-snore mouthpiece
anti-bedsore mattress: alternating pressure mattress,decubitus mattress
reacher grabber: grabber tool,litter picker,reaching aid
baby scale: infant scale,baby weighing scale
baby towel: hooded baby towel,baby bath towel
baby headband: baby hair bow,newborn headband
buggy board: stroller board,ride-on board stroller
stroller fan: pram fan,clip-on stroller fan
fruit feeder: food feeder,fresh food feeder,silicone feeder
teething bracelet: teething mitten,teething necklace silicone,silicone teething jewellery
white noise machine: sound machine,baby sleep soother,sleep sound machine
socket cover: plug cover,outlet cover,socket protector
toddler wrist link: anti-lost wristband,anti-lost bracelet,toddler leash,wrist link
poncho: rain poncho,beach poncho,surf poncho,towel poncho
rain trousers: waterproof trousers,rain pants,rain dungarees
overalls: coveralls,boiler suit,work overalls,disposable coverall,protective suit
work trousers: work pants,cargo work trousers,work shorts
cape: cloak,superhero cape,wizard robe
ballet shoes: ballet flats,dance shoes,ballet slippers,tap shoes
maternity clothes: maternity dress,nursing bra,nursing top,maternity leggings
shapewear: corset,waist trainer,slimming belt,tummy control
sports bra: training bra,crop top bra
light-up shoes: led shoes,flashing shoes
fanny pack: bum bag,waist bag,belt bag,running belt
nappy bag: changing bag,diaper bag,mummy bag
sweatsuit: jogging suit,lounge set,two-piece tracksuit
foot mask: foot peeling mask,exfoliating foot mask
corn plasters: corn remover,callus plaster,callus spray
scar gel: scar cream,silicone scar sheets,scar patches
cough syrup: cough medicine
throat lozenges: cough drops,lozenges
tongue scraper: tongue cleaner
interdental brushes: interdental brush
dental floss: floss picks,dental picks
breast pads: nursing pads
nipple shield: nipple shields
neck brace: cervical collar
arm sling: shoulder brace
baby mittens: scratch mittens
baby booties: booties
baby knee pads: crawling knee pads
baby head protector: head protection backpack,baby helmet
pushchair organiser: stroller organizer,stroller bag,pram organiser
stroller hook: pram hook
stroller footmuff: pushchair footmuff
stroller rain cover: pushchair rain cover,pram rain cover
bottle drying rack: bottle rack,baby bottle drying rack
baby bottle brush: bottle brush
formula dispenser: milk powder dispenser
breast milk storage bags: milk storage bags,breast milk bags
feeding spoon: baby spoon
suction bowl: weaning bowl,baby bowl
corner guard: corner protector,edge protector,corner protection
door pinch guard: finger guard door,finger pinch guard
fireplace guard: fire guard,stove guard
eyebrow tint: brow tint,eyebrow dye,lash tint
beard dye: beard colour
hair developer: peroxide developer,cream developer,oxidant
hair bleach: hair bleach powder,bleaching powder hair,hair lightener
ear wax remover: ear cleaner,ear pick
ear candles: ear candle
nail clippers: nail cutter,toenail clippers
nail scissors: baby nail scissors
loafers: moccasins,penny loafers
high heels: stilettos,court shoes
beach bag: beach tote
gym bag: sports bag,duffel bag
drawstring bag: gym sack,shoe bag
lab coat: doctor coat
medical scrubs: nurse uniform,scrubs set
chef jacket: chef coat
bulletproof vest: body armour,stab vest
airbag vest: airbag jacket,inflatable vest
pelvic floor trainer: kegel exerciser
hip trainer: hip training device,thigh trainer
kegel balls: ben wa balls
pill organiser: pill box,pill organizer,medicine box
nasal strips: nose strips,anti-snoring strips,nasal dilator
incontinence pads: incontinence liners
incontinence pants: adult diapers
bed pads: underpads,incontinence bed pads
pain relief gel: muscle gel,pain relief cream
herbal ointment: warming ointment,heat rub,balm ointment,herbal balm
cooling gel: ice gel,cooling spray,leg gel
wart remover: skin tag remover,verruca treatment
mole remover: mole removal cream,mole removal pen
after sun lotion: aftersun,after sun gel,aftersun cream,aftersun milk
self-tanning mousse: tanning mousse,self tan foam
perfume atomiser: perfume atomizer,refillable perfume bottle
solid perfume: perfume balm
hair perfume: hair mist,hair fragrance
make-up brush cleaner: makeup brush cleaner
make-up organiser: makeup organizer,cosmetic organiser,makeup case
bath sponge: loofah,bath puff,exfoliating glove
body brush: back brush,dry brush,bath brush
menstrual disc: menstrual cup,period underwear
denture box: denture case,retainer case
baby wipe warmer: wipes warmer
baby tent: baby beach tent,baby dome,pop-up baby tent
cot sheet: crib sheet,fitted cot sheet
high chair cushion: high chair insert,high chair pad
teething biscuits: baby rusks,baby snacks,baby puffs
bandana: neckerchief
kimono: yukata,karate suit,judo suit
earmuffs winter: ear warmers,ear muffs fluffy
arm warmers: arm sleeves,sun sleeves
christening gown: baptism dress,christening outfit
shoelaces: shoe laces,elastic laces
thermal underwear: base layer,thermal set,long johns
gilet: body warmer,sleeveless jacket,padded vest
softshell jacket: fleece jacket,windbreaker jacket
window shade: roller shade,cellular shade,bamboo shade,honeycomb shade,zebra blind,vertical blind
wall bed: murphy bed,folding wall bed
adult bed rail: bed assist rail,bed assist handle,bed support rail,portable bed rail
furniture anchor: anti-tip strap,tip-over restraint kit,furniture strap,anti-tip kit
wallpaper: peel and stick wallpaper,wall mural
window film: window foil,door foil,privacy film,glass film
wall sticker: wall decal,wall tattoo,vinyl decal
tiles: ceramic tiles,wall tiles,mosaic tiles
roof window: skylight,roof light
sliding door kit: barn door kit,sliding door rail,sliding door hardware
garage door opener: gate opener,garage door motor,gate motor
remote control duplicator: garage remote,remote duplicator,gate remote
door stop: door stopper,door stop alarm,door wedge
window opening restrictor: window restrictor,window opening control device,window lock
cable railing kit: handrail,stair handrail,stair railing,balustrade
attic stairs: loft ladder,folding attic stairs,attic stairway
heat pump: heat pump system,air source heat pump
heat exchanger: boiler heat exchanger
water tank: storage tank,rainwater tank,rain barrel,cold water storage tank
septic pump: sewage pump,macerator pump,sump pump
circulation pump: circulating pump,heating pump
soap dispenser: automatic soap dispenser,lotion dispenser
hand dryer: electric hand dryer
shower cap: shower hat
wreath: christmas wreath,door wreath,wreath with candles,advent wreath
decorative light: decoration light,led decoration,led candle,light-up decoration
led panel: panel light,led panel light,ceiling panel light
led light curtain: string light curtain,curtain lights,icicle lights,net lights
light tube: fluorescent tube,led tube,tube light
neon sign: led neon sign,light sign,lightbox
motion sensor: pir sensor,movement detector,occupancy sensor
water leak detector: flood sensor,leak alarm,water alarm
voltage tester: voltage detector,circuit tester,test pen,socket tester
stud finder: stud detector,wall scanner
ph meter: digital ph meter,tds meter,water tester
breathalyser: alcohol tester,breathalyzer,alcohol meter
tape measure: measuring tape,ruler
wire stripper: cable stripper,crimping tool,crimper
plasterboard lifter: drywall lift,panel lifter,drywall hoist
polishing machine: polisher,car polisher,buffer machine
planer: thickness planer,electric planer,hand planer
sweeper: push sweeper,lawn sweeper,carpet sweeper
garden torch: outdoor torch,torches,citronella torch,bamboo torch,tabletop torch
insect trap: fly catcher,fly paper,insect catcher,wasp trap,pheromone trap
filler: wood filler,car body filler,fiberglass filler,spackle,putty filler
headlight restorer: headlight restoration kit,headlight polish,headlight repair fluid
vinyl flooring: pvc floor tiles,vinyl floor,self-adhesive floor tiles,floor pvc tiles
casement window: pvc window,window frame
patio door: sliding patio door,sliding glass door
stair lift: stairlift
home elevator: residential elevator,platform lift,home lift
patient hoist: ceiling hoist,patient lift
shower filter: tap filter
safety valve: pressure relief valve
led driver: led control gear,led transformer
light switch: wall switch,touch switch,smart switch
dimmer switch: light dimmer
radon detector: radon monitor,radon meter
geiger counter: radiation detector
hammer: claw hammer,mallet
pliers: combination pliers,folding pliers,split ring pliers,needle nose pliers
screwdriver: precision screwdriver
electric screwdriver: cordless screwdriver
spanner: adjustable wrench,ratchet spanner,combination spanner
allen key: hex key set,hex key
clamp: bar clamp,g clamp,screw clamp
bench vice: vise,bench vise
utility knife: box cutter,snap-off knife,craft knife
lathe: wood lathe,mini lathe
drill press: pillar drill,bench drill
grinding disc: flap disc,cutting disc,abrasive disc
sandpaper: abrasive paper,sanding sheets
drill bit: drill bits,drill bit set
shovel: spade
garden rake: rake,leaf rake
garden hoe: hoe,weeder,weed puller
gardening set: garden tool set,children's gardening set,hand trowel,kids garden tools
irrigation set: drip irrigation kit,watering system
water timer: irrigation timer,watering timer
garden sprinkler: lawn sprinkler
garden fence: fence panel,wooden fence
privacy screen: balcony privacy screen,garden screen
garden trellis: trellis,plant support,climbing frame plants
garden shed: tool shed
deck box: outdoor storage box,garden storage box
pergola: arbour,patio cover
carport: car shelter,garage tent
garden arch: rose arch
bird repeller: scarecrow,bird scarer
bird spikes: pigeon spikes
mole repeller: mole repellent,vole repeller
algaecide: algae treatment,pool algaecide,anti-algae treatment
caulk: acrylic caulk,joint sealant
tile grout: grout,tile adhesive
wood polish: furniture polish,furniture wax,wood treatment
floor polish: floor wax
shoe polish: shoe cream,shoe wax
washing machine cleaner: dishwasher cleaner
stain remover: laundry whitener
label remover: adhesive remover,sticker remover
hanging basket: hanging planter,wall planter
hose nozzle: spray gun garden,hose spray gun
firefighting nozzle: fire hose nozzle,fire hose
propagator: seed tray,mini propagator,cold frame
compost bin: composter
door viewer: peephole,digital door viewer
door closer: hydraulic door closer
gutter: roof gutter,downpipe
snow thrower: snow blower,snowblower
weight loss capsules: slimming capsules,slimming pills,diet pills,fat burner,weight loss pills
slimming tea: detox tea,diet tea,weight loss tea
protein powder: whey protein,protein shake,mass gainer,pre workout,creatine powder,bcaa
collagen powder: collagen peptides,collagen drink,marine collagen
food supplement: dietary supplement,multivitamin,vitamin gummies,vitamin tablets,vitamin c,vitamin d
fish oil capsules: omega 3 capsules,cod liver oil,krill oil
probiotics: probiotic capsules,lactobacillus capsules
sleeping aid: melatonin gummies,melatonin tablets,sleep aid
cbd oil: hemp oil drops,cannabis oil
honey: royal honey,manuka honey,energy honey
tahini: sesame paste,tahin,sesame butter
peanut butter: peanut spread,nut butter,almond butter,nut spread
hazelnut spread: chocolate spread,cocoa spread
mussels: oysters,clams,frozen seafood,prawns
smoked salmon: smoked trout,smoked fish,canned tuna,sardines
sausage: salami,chorizo,ham,pate,cured meat
minced meat: beef burgers,chicken nuggets,ground beef,chicken breast
cheese: camembert,goat cheese,raw milk cheese,grated cheese,cream cheese
breakfast cereal: muesli,granola,oat flakes,porridge oats,cornflakes
biscuits: cookies,crackers,rice cakes,wafers,cake bar
crisps: potato chips,tortilla chips,popcorn snack,nuts snack
chocolate bar: chocolate,pralines,chocolate eggs,chocolate figures
jelly cups: mini jelly cups,jelly fruit cups,konjac jelly,fruit jelly
sweets: candies,lollipops,gummy bears,sour candy,hard candy,chewing gum
ice cream: ice lolly,sorbet,frozen dessert
jam: marmalade,fruit spread,compote,apple sauce
spices: spice mix,paprika powder,curry powder,cinnamon powder,turmeric powder,chilli powder
sauce: hot sauce,soy sauce bottle,pasta sauce,pesto,mayonnaise,ketchup bottle
olive oil: cooking oil,sunflower oil,rapeseed oil,sesame oil bottle,coconut oil
noodles: instant noodles,rice noodles,ramen noodles,pasta
herbal tea: tea bags,green tea,black tea,fruit tea,loose tea
ground coffee: coffee beans,instant coffee,coffee capsules,coffee pods
energy drink: soft drink,lemonade,fruit juice,iced tea,sports drink
beer: wine,spirits,vodka,whisky,liqueur
dried fruit: raisins,dried figs,dried apricots,dates fruit,nuts mix
seeds mix: chia seeds,linseed,sesame seeds,sunflower seeds,poppy seeds
infant formula: baby milk,follow on milk,formula milk,milk powder baby
baby porridge: baby cereal,baby food pouch,baby food jar,infant cereal,baby puree,baby snacks
mouthwash: mouth rinse,oral rinse,mouth spray,breath spray
toothpaste: whitening toothpaste,kids toothpaste,tooth gel
teeth whitening kit: tooth whitening gel,whitening strips,teeth whitening strips,whitening pen
denture adhesive: denture cleaner,denture cream,dental floss,interdental brushes
lash curler: eyelash curler,heated eyelash curler
make-up brush set: makeup brushes,make-up sponge,beauty blender,cosmetic brush
make-up set: makeup palette,eyeshadow palette,make-up kit,kids make-up set
foundation: concealer,bb cream,cushion foundation,face powder,setting powder
blush: blusher,highlighter,bronzer,contour stick
mascara: eyeliner,eyebrow pencil,kajal,brow gel,kohl pencil
lipstick: lip gloss,lip balm,lip tint,lip liner,lip oil,lip plumper
face cream: day cream,night cream,anti ageing cream,moisturiser face,eye cream
face serum: hyaluronic serum,vitamin c serum,retinol serum,ampoule
body lotion: body cream,body butter,body milk,hand cream,foot cream
hair serum: hair oil,hair growth serum,minoxidil,hair tonic,scalp serum
hair conditioner: hair mask,hair treatment,leave-in conditioner
hair dye: hair colour,hair colorant,permanent hair color,hair bleach powder,hair toner
beard oil: beard balm,beard kit,beard care set,beard wax
hair gel: hair wax,pomade,styling gel,hair mousse,hair clay,hair spray,hair fibres
face mask: sheet mask,clay mask,peel off mask,eye patches,nose strips
facial cleanser: face wash,cleansing foam,micellar water,make-up remover,facial toner,face scrub,peeling gel
shower gel: body wash,bubble bath,bath salts,bath foam,shower oil,bath bombs
soap: bar soap,liquid soap,hand wash,black soap
shampoo: anti dandruff shampoo,dry shampoo,baby shampoo,shampoo bar
sunscreen: sun cream,suncream,sun lotion,sun spray,after sun
deodorant: roll on deodorant,deodorant stick,body spray deodorant
perfume: eau de parfum,eau de toilette,cologne,body mist,perfume oil
nail polish remover: acetone,gel remover,nail polish remover wipes
false nails: press on nails,artificial nails,acrylic nails,nail tips,nail stickers,nail wraps
gel nail kit: builder gel,poly gel kit,acrylic powder nail,nail art set,gel polish set
nail polish: nail varnish,gel polish,nail lacquer,base coat,top coat
false eyelashes: lash extensions,magnetic lashes,lash clusters,strip lashes,lash glue,eyelash adhesive
lash lift kit: brow lamination kit,eyelash perm kit,lash tint,brow henna
tattoo machine: tattoo kit,tattoo gun,tattoo pen,microblading kit,tattoo set
tattoo ink: tattoo colour,permanent make-up pigment,tattoo pigment
numbing cream: anaesthetic cream,lidocaine cream
essential oil: essential oils set,tea tree oil,lavender oil,aroma oil,fragrance oil
baby powder: talcum powder,talc,body powder
baby wipes: wet wipes,cleansing wipes,toilet wipes,disinfectant wipes
nappies: diapers,nappy pants,swim nappies,adult diapers,incontinence pads
tampons: sanitary pads,sanitary towels,menstrual cup,panty liners,period pants
cotton buds: cotton pads,cotton swabs,toilet paper,tissues
razor: safety razor,disposable razors,manual razor,straight razor
electric shaver: electric razor,foil shaver,rotary shaver
adhesive plaster: plasters,bandage,first aid kit,kinesiology tape,wound dressing
heat patches: pain relief patch,heat plasters,detox foot patches,nicotine patches
knee brace: back brace,wrist splint,ankle support,posture corrector,lumbar belt,knee support
insoles: orthopaedic insoles,heel pads,toe separators,bunion corrector
compression stockings: compression socks,support stockings
walking frame: rollator,walker for seniors,zimmer frame,walking stick,walking cane
crutches: forearm crutches,underarm crutches
wheelchair: folding wheelchair,transport wheelchair,transit chair,travel wheelchair
blood pressure monitor: blood pressure cuff monitor,sphygmomanometer,bp monitor
pulse oximeter: oximeter,finger oximeter,baby oximeter
blood glucose meter: glucometer,glucose test strips,blood sugar monitor
rapid test: antigen test,pregnancy test,ovulation test,self test
contact lenses: coloured contact lenses,color contacts,colour contacts,colored contacts,coloured contacts,circle lenses,contact lens solution,eye drops
sex toy: vibrator,dildo,massage wand,lubricant gel,cock ring
condoms: condom,latex-free condoms
e-liquid: vape juice,e-cigarette,disposable vape,nicotine pouches,vape pen,e-shisha
hookah: shisha,water pipe,bong,grinder tobacco
insect repellent: mosquito repellent,tick repellent,mosquito spray,anti lice shampoo,lice comb
knife sharpener: blade sharpener,knife grinder
can opener: tin opener
electric grill: contact grill,health grill,panini grill,teppanyaki grill
crepe maker: pancake maker
pizza oven: pizza maker
doughnut maker: donut maker,cake pop maker
chocolate fountain: chocolate fondue fountain
raclette grill: raclette
pasta maker: noodle maker,pasta machine
electric lunch box: heated lunch box
citrus juicer: citrus press,orange squeezer
slow juicer: masticating juicer,cold press juicer
smoothie maker: personal blender,portable blender,nutrition blender
mini chopper: electric chopper,garlic chopper,vegetable chopper
spice grinder: electric mill,pepper mill,salt and pepper grinder
coffee grinder: coffee mill
pod coffee machine: capsule coffee machine,coffee pod machine
coffee percolator: filter coffee machine,drip coffee maker
milk frother: milk foamer,milk steamer,milk whisk
electric wine opener: electric corkscrew,wine opener
wine cooler: wine fridge,wine cabinet
mini fridge: skincare fridge,beauty fridge,compact refrigerator,small fridge
ice crusher: ice shaver,snow cone machine,shaved ice machine
yogurt maker: yoghurt maker,yogurt machine,fermenter
soda maker: sparkling water maker,carbonator,soda machine,carbonated water machine
water purifier: water filter jug,water filtration system,reverse osmosis system
food waste disposer: waste disposal unit,kitchen composter
kitchen scale: kitchen scales,food scale,baking scale
bathroom scale: body fat scale,weighing scales,smart scale
luggage scale: hanging scale
food vacuum sealer: vacuum sealing machine,bag sealer
sous vide cooker: immersion circulator
warming tray: food warmer,buffet warmer,plate warmer
mug warmer: cup warmer,coffee warmer
hot plate: table top hob,double hot plate,electric cooking plate
gas hob: gas cooktop,built-in gas hob
freezer: upright freezer
clothes steamer: fabric steamer,handheld steamer,travel steamer
steam generator iron: steam station,ironing station
fabric shaver: lint remover,bobble remover,lint shaver
clothes dryer: portable dryer,vented dryer,heat pump dryer
shoe dryer: boot dryer
mini washing machine: mini washing machine,portable washing machine,twin tub
towel warmer: heated towel rail,towel radiator
tower fan: column fan,pedestal fan,bladeless fan
mini fan: hand fan,clip fan,desk fan,usb fan
evaporative cooler: air cooler,swamp cooler
electric heater: electric radiator,wall heater,panel radiator,oil filled heater
pellet stove: log burner,multi-fuel stove
gas boiler: combi boiler,condensing boiler,central heating boiler
water heater: instant water heater,tankless water heater,geyser
heated foot warmer: electric foot muff
electric hand warmer: pocket heater
car seat heater: heated car seat cushion,heated seat cover,heated car seat pad
car heater: windscreen defroster,car fan heater
heated gloves: electric gloves
heated vest: heated jacket,heated gilet,electric vest
hair dryer brush: hot air brush,blow dry brush,hair styler brush,volumiser brush
hair crimper: crimping iron,hair waver
heated rollers: hot rollers,hair rollers
hair straightener: hair iron,straightening iron
curling iron: hair curler,auto curler
hair clipper, beard trimmer: body groomer,nose trimmer,nose hair trimmer,multi groomer
ladies shaver: lady shaver,bikini trimmer,leg shaver
ipl device: ipl hair removal,laser epilator,light epilator,ipl machine
epilator: electric epilator
facial cleansing brush: face brush,cleansing device,sonic face cleanser
facial steamer: face sauna,nano steamer
facial device: beauty device,face lifting device,led face mask,microcurrent device,dermaroller
blackhead remover: pore vacuum,pore cleaner
nail drill: electric nail file,manicure set electric,nail machine
callus remover: electric foot file,pedicure device,foot grinder
wax warmer: depilatory wax heater,wax pot,roll on wax heater
electric toothbrush: sonic toothbrush
water flosser: oral irrigator,dental water jet,cordless flosser
foot spa: foot bath,foot massager
massage gun: percussion massager,muscle gun
massager: shoulder massager,back massager,massage cushion,eye massager
tens machine: muscle stimulator,ems device,electrostimulation device
infrared lamp: red light therapy lamp,heat therapy lamp
light therapy lamp: sad lamp,daylight lamp,therapy light
nebuliser: nebulizer,inhaler,inhalator
hearing aid: hearing aids,hearing amplifier,sound amplifier
oxygen concentrator: oxygen generator
sleep apnoea device: cpap machine,anti snoring device
thermometer: digital thermometer,ear thermometer,forehead thermometer,infrared thermometer
bath thermometer: baby bath thermometer,room thermometer
meat thermometer: food thermometer,kitchen thermometer,bbq thermometer
weather station: thermo hygrometer,room hygrometer
desk lamp: reading lamp,bedside lamp,study lamp,table light
floor lamp: standard lamp,uplighter
pendant light: hanging lamp,chandelier
wall light: wall lamp,sconce
downlight: recessed light,spotlight,ceiling spotlight
lava lamp: motion lamp
plasma ball: plasma globe,plasma lamp,static electricity ball
star projector: galaxy projector,nebula projector,aurora projector
disco light: disco ball,stage light,party light,strobe light
salt lamp: himalayan salt lamp,crystal salt lamp
grow light: plant light,grow lamp
solar light: solar garden light,solar lamp,solar path light,solar garden lamp
emergency light: exit light,emergency lamp
camping lantern: led lantern,camping lamp,storm lantern
headlamp: head torch,head light
work light: inspection lamp,site light
ring light: selfie light,photo light,video light
flashlight: tactical torch,hand torch
jump starter: car battery booster,jump pack
car inverter: power inverter,voltage converter
portable power station: solar generator,camping power station
solar panel: solar charger,foldable solar panel,balcony power plant
rechargeable battery: aa batteries,aaa batteries,alkaline batteries,nimh batteries
ups: uninterruptible power supply
ev charger: wallbox,ev charging cable,electric car charger
usb hub: docking station,usb splitter
router: wifi router,wifi extender,wlan repeater,mesh system
hard drive, memory card: portable ssd,usb stick,memory card,usb flash drive
e-reader: ebook reader,e-book reader,ereader,ebook
writing tablet: lcd writing tablet,graphics tablet,drawing tablet
keyboard: gaming keyboard,wireless keyboard,mechanical keyboard
computer mouse: gaming mouse,wireless mouse
computer monitor: gaming monitor,portable monitor
graphics card: video card
printer: label printer,photo printer,3d printer,thermal printer
webcam: web camera,pc camera
soundbar: sound bar,tv speaker,home cinema system
karaoke machine, party speaker: karaoke machine,boombox,karaoke speaker
karaoke microphone: bluetooth microphone,wireless microphone,microphone
turntable: record player,vinyl player
cd player: portable cd player,walkman
mp3 player: music player
dvd player: portable dvd player,blu-ray player
radio: clock radio,dab radio,emergency radio,crank radio
headphones: wireless earbuds,in-ear headphones,bone conduction headphones,gaming headset,kids headphones
baby monitor: baby video monitor,babyphone,baby camera,nursery monitor
security camera: surveillance camera,cctv camera,wifi camera,outdoor camera,pet camera
trail camera: wildlife camera,game camera
dash cam: car camera,driving recorder
camera, action camera: sports camera,camcorder,instant camera,digital camera,kids camera
video doorbell: doorbell camera,wireless doorbell,smart doorbell
smart lock: digital door lock,electronic lock,fingerprint lock
smart plug: wifi plug,smart socket,timer switch,timer plug
smart thermostat: room thermostat,radiator thermostat
robot lawnmower: robotic lawn mower,robot mower
window cleaning robot: window vacuum,window robot
robot vacuum: robotic vacuum,vacuum mop robot
handheld vacuum: car vacuum,hand vacuum,mattress vacuum,dust buster
ash vacuum: ash vac,workshop vacuum
steam mop: steam cleaner,floor steamer
ultrasonic cleaner: jewellery cleaner,ultrasonic cleaning machine
mosquito lamp: bug zapper,insect trap lamp,mosquito killer,fly zapper,electric fly swatter
ultrasonic pest repeller: mouse repeller,cat repeller,marten repeller
metal detector: gold detector
walkie talkie: two-way radio,kids walkie talkies
gps tracker: kids gps,pet tracker,key finder,smart tag
car navigation, car stereo: gps navigation,car navigation system,car stereo,android auto screen
vr headset: virtual reality headset,vr glasses
game controller, game console: gamepad,joystick,handheld console
soldering iron: soldering station,soldering kit,soldering gun
pyrography pen: wood burning pen
multimeter: voltage tester,clamp meter,battery tester
diagnostic scanner: obd scanner,obd2 reader
smoke alarm: smoke detector,heat alarm,fire alarm
carbon monoxide alarm: co alarm,co detector,carbon monoxide detector
alarm, alarm system: burglar alarm,motion sensor alarm,personal alarm,door alarm
air quality monitor: co2 monitor,radon detector
ozone generator: ozone machine,ozoniser
uv steriliser: uv sanitizer,uv disinfection lamp,phone sanitizer
paper shredder: document shredder,office shredder
laminator: laminating machine
label maker: labeller
calculator: pocket calculator,scientific calculator
sewing machine: overlocker,mini sewing machine
heat press: heat press machine,t-shirt press,cutting plotter
electric bicycle: e-bike,ebike,pedelec,electric bike
electric scooter: e-scooter,escooter,kick scooter electric,commuter scooter
hoverboard: self balancing scooter,electric unicycle
mobility scooter: electric wheelchair,power wheelchair
electric skateboard: motorised longboard
espresso machine: espresso maker,bean to cup coffee machine,portafilter machine
recliner chair: recliner,recliner armchair,lounge chair,massage recliner,rise and recline chair
armchair: accent chair,wing chair,rocking chair,glider chair
sofa: couch,corner sofa,sofa bed,futon
bean bag: beanbag,bean bag chair
gaming chair: racing chair,swivel chair,desk chair,computer chair,kneeling chair
dining chair: kitchen chair,stacking chair,plastic chair
stool: footstool,ottoman,pouffe,shower stool,bath stool,step stool
bar stool: counter stool,kitchen stool
garden chair, garden furniture: outdoor chair,garden furniture set,garden bench,sun lounger
dining table: kitchen table,extendable table,bar table
coffee table, side table: side table,nesting tables,bedside table,nightstand,console table
desk: computer desk,standing desk,writing desk,laptop table,kids desk
dressing table: vanity table,make-up table
shoe cabinet: shoe rack,shoe storage,shoe cupboard,shoe bench
chest of drawers: dresser,drawer unit,tallboy,drawers
bookcase: bookshelf,shelving unit,wall shelf,storage shelf,kids bookcase
wardrobe, clothes rail: closet,armoire,clothes rail,fabric wardrobe,garment rack
tv stand: tv unit,tv cabinet,media console
bathroom cabinet: vanity unit,mirror cabinet,medicine cabinet
storage box, laundry basket: storage bin,toy box,storage basket,laundry basket,organiser box
bunk bed: loft bed,mid sleeper,house bed
bed frame: bedstead,upholstered bed,storage bed,metal bed,divan bed
mattress topper: memory foam topper,mattress pad,mattress protector
mattress: pocket sprung mattress,memory foam mattress,cot mattress
weighted blanket: gravity blanket,fleece blanket,throw,electric throw,baby blanket
duvet: quilt,comforter,duvet set,bedspread
pillow: memory foam pillow,body pillow,pregnancy pillow,neck pillow,orthopaedic pillow
travel pillow: neck pillow travel,inflatable travel pillow
seat cushion: chair cushion,lumbar cushion,coccyx cushion,wheelchair cushion,floor cushion
clothes airer: clothes horse,drying rack,laundry rack,washing line,rotary airer,airer
ironing board: ironing table,sleeve board
waste bin: rubbish bin,trash can,pedal bin,sensor bin
mop, broom: spin mop,floor mop,broom,squeegee,cleaning bucket
curtain, shower curtain: blackout curtains,net curtains,shower curtain,curtain panels
blind: roller blind,venetian blind,blackout blind,roman blind,pleated blind
awning, parasol: sun sail,shade sail,parasol,garden umbrella,sunshade
rug, doormat: carpet,bath rug,doormat,play rug,runner rug
bath mat: shower mat,non slip bath mat,bathtub mat
toilet seat: soft close toilet seat,toilet lid,raised toilet seat,bidet seat
toilet: wc,close coupled toilet
camping toilet: portable toilet,chemical toilet,commode chair
shower cubicle: shower enclosure,shower cabin,shower door,shower screen
shower head: hand shower,shower set,rain shower,shower system
tap: faucet,kitchen tap,mixer tap,basin mixer,electric heating tap
grab rail, shower chair: bath grab bar,bath seat,bath step,shower chair
towel: bath towel,hand towel,beach towel,hooded towel
frying pan: skillet,grill pan,saute pan,crepe pan,griddle
saucepan: stockpot,casserole,cooking pot,dutch oven,pot set,cookware set
wok: wok pan,carbon steel wok
pressure cooker: electric pressure pot,instant pot
baking tin: cake tin,baking tray,muffin tin,silicone mould,roasting tin,pizza pan
mandoline slicer: vegetable slicer,mandolin,vegetable cutter,grater,spiralizer
kitchen knife set: chef knife,bread knife,knife block set,santoku knife,steak knives
kitchen scissors: poultry shears,garden scissors,scissors
chopping board: cutting board,bread board
kitchen utensils: spatula,ladle,tongs,whisk,kitchen utensil set,nylon spatula
cutlery set: flatware,spoon,fork,chopsticks,tableware set
plate set: dinner plates,dinnerware set,bowl set,serving plate,crockery set
mug: coffee mug,cup and saucer,travel mug,tumbler,tea cup
drinking glasses: wine glasses,tumbler glasses,champagne flutes,glass set
carafe, teapot: jug,pitcher,decanter,teapot,tea infuser
vacuum flask: thermos flask,thermos,insulated bottle,thermal carafe,food flask,food jar
water bottle: sports bottle,drinking bottle,kids water bottle,flask
lunch box: bento box,food container,snack box,food storage containers
garlic press: nutcracker,potato masher,pizza cutter,apple corer,cherry pitter
meat grinder: meat mincer,mincer,electric mincer,sausage maker
toaster: bread toaster,two slice toaster,long slot toaster
sandwich maker: sandwich press,toastie maker,sandwich toaster,jaffle iron
fire pit: fire bowl,brazier,outdoor fireplace,fire basket,chiminea
ethanol fireplace: bioethanol burner,tabletop fireplace,electric fireplace,gel fireplace
barbecue, charcoal grill: bbq,kettle grill,portable barbecue,charcoal grill,smoker grill,kamado
gas barbecue: gas grill,gas bbq,plancha grill
patio heater: outdoor heater,terrace heater,gas patio heater
kerosene heater: paraffin heater,oil stove
candle, tealight: tea lights,candles,pillar candles,led candles,scented candle,citronella candle
reed diffuser: room fragrance,fragrance sticks,wax melts,room spray,essential oil burner
clock, alarm clock: alarm clock,table clock,digital clock,sunrise alarm clock
photo frame, picture: picture frame,digital photo frame,wall art,canvas print,poster frame
vase, plant pot: flower vase,plant pot,planter,flower pot
mirror: wall mirror,make-up mirror,led mirror,full length mirror,hollywood mirror
indoor fountain: tabletop fountain,solar fountain,garden fountain
outdoor thermometer: garden thermometer
safe, money box: home safe,key safe,money box,cash box,piggy bank
padlock: combination lock,combination padlock,luggage lock,tsa lock
door lock: cylinder lock,mortice lock
child safety lock: cupboard lock,drawer lock,corner protectors,socket covers,anti tip kit
fly screen: mosquito net,insect screen,magnetic fly screen
suitcase: cabin suitcase,carry-on,travel case,trolley suitcase,hand luggage,kids suitcase
shopping trolley: storage trolley,kitchen trolley
step ladder: stepladder,telescopic ladder,extension ladder,loft ladder,household ladder
scaffold tower: scaffolding,mobile scaffold,work platform,rolling scaffold
wash basin: washbasin,countertop basin
kitchen sink: undermount sink
bathtub: freestanding bath,folding bathtub
bed linen: bedding set,duvet cover set,bed sheet,fitted sheet
gas range: gas cooker,electric range,freestanding cooker,dual fuel range
built-in hob: ceramic hob,built in gas hob,glass-ceramic cook top,cooktop,ceramic cooker
bar cart: serving cart,tea trolley,kitchen cart
wine rack: bottle rack
spice rack: spice organiser,spice jars
dish rack: dish drainer,dish drying rack
bread bin: bread box
salt and pepper shakers: salt shaker,pepper shaker,salt cellar
cake stand: cupcake stand,cake dome
serving tray: tray,tea tray
colander: strainer,sieve,kitchen sieve
measuring cup: measuring jug,measuring spoons
mixing bowl: salad bowl,mixing bowl set
cookie cutter: pastry cutter,biscuit cutter
piping bag: icing nozzles,cake decorating set,piping nozzles
cake topper: cake decoration,cupcake topper
tea towel: dish cloth,kitchen towel
oven glove: oven mitt,pot holder,oven gloves
napkins: paper napkins,napkin,serviettes
napkin ring: napkin holder
ice bucket: wine cooler bucket,champagne bucket
cocktail shaker: bar set,cocktail set
storage jar: glass jar,cookie jar,canister,preserving jar
pizza stone: baking stone,pizza peel
grill brush: bbq brush,barbecue brush
smoker: pellet smoker,electric smoker,bbq smoker,pellet grill,smoker grill
tortilla maker: tortilla press,roti maker
tea maker: electric tea kettle,tea brewer,samovar
kitchen timer: egg timer,cooking timer
knife block: knife holder,magnetic knife rack
cheese grater: grater,zester
clothes hanger: coat hanger,clothes hangers
coat stand: coat rack,hat stand,hall tree
umbrella stand: umbrella holder
wall clock: cuckoo clock,kitchen clock,pendulum clock
hourglass: sand timer,hour glass
sculpture: statue,decorative figurine,garden statue,garden gnome
incense burner: incense holder,backflow incense burner
wax melt warmer: wax warmer fragrance,oil burner,candle warmer lamp
oil lamp: kerosene lamp,hurricane lamp,paraffin lamp
lamp shade: lampshade
lamp holder: light bulb socket,lamp socket,bulb holder
cable reel: cable drum,extension reel,garden reel
power plug: mains plug,electrical plug,plug connector,electric plug
cable tie: zip ties,cable ties
junction box: distribution box,fuse box,consumer unit
exhaust fan: bathroom fan,ventilation fan,extractor fan,inline fan
firewood rack: log rack,log basket,log holder,firewood carrier
headboard: bed headboard
slatted bed base: slatted base,bed base,box spring
trundle bed: day bed,daybed,pull-out bed
cushion cover: pillowcase,pillow case
sofa cover: chair cover,slipcover,armchair cover
curtain rod: curtain rail,curtain pole,tension rod
toilet brush: toilet brush holder
toilet paper holder: toilet roll holder
bidet: bidet toilet seat,bidet attachment,smart toilet seat,hand bidet
shower tray: shower base
scouring pad: kitchen sponge,cleaning sponge,scrubber,cleaning brush
household gloves: rubber gloves,dishwashing gloves,washing-up gloves
bin bags: rubbish bags,garbage bags,trash bags,bin liners
sun lounger: deck chair,garden lounger,beach lounger,chaise lounge
patio set: bistro set,garden set,outdoor dining set,conversation set
parasol base: umbrella base,parasol stand
tarpaulin: tarp,waterproof tarp,ground sheet
mailbox: letterbox,post box,parcel box
door handle: door knob,lever handle,cabinet knob,drawer handle
hygrometer: thermo-hygrometer,thermometer hygrometer,humidity meter
endoscope camera: inspection camera,endoscope,borescope
isopropyl alcohol: isopropanol,rubbing alcohol,ipa cleaner
hydrogen peroxide: oxygenated water,peroxide solution
hydrochloric acid: muriatic acid
sulfuric acid: sulphuric acid,battery acid
caustic soda: sodium hydroxide,lye
ammonia solution: household ammonia
aluminium foil: tin foil,kitchen foil
cling film: plastic wrap,food wrap
baking paper: parchment paper
crowbar: pry bar
chisel: wood chisel
rivet gun: riveter,blind rivet gun
caulking gun: sealant gun,silicone gun
sound level meter: decibel meter
light meter: lux meter
anemometer: wind speed meter
place mat: placemat
coaster: coasters,drink coaster,trivet,thermostatic coaster
tablecloth: table cover,table linen
tagine: tajine
roasting pan: roaster,roasting dish
clay pot: earthenware pot,donabe
skewers: barbecue skewers,kebab skewers
barbecue tools: bbq tools,grill tool set,barbecue utensils
lifting sling: hoist sling,lifting chain,round sling
shackle: bow shackle
clothes line: clothesline,washing line
clothes pegs: clothespins,clothes peg
dustpan: dustpan and brush
feather duster: duster
wind chime: wind chimes
corkscrew: wine opener
bottle opener: beer opener
slush machine: frozen drink machine,slushie maker
hot dog machine: hot dog maker
tool box: toolbox,tool case,tool chest
tool bag: tool belt,tool pouch
hanging chair: egg chair,hanging egg chair
porch swing: swing seat,garden swing seat,swing bench
mothballs: moth balls,naphthalene balls,naphthalene mothballs
methylated spirit: denatured alcohol,burning alcohol
methanol: methyl alcohol,methyl hydrate
chocolate melter: chocolate melting pot
stone melanger: melanger,cocoa grinder
jewellery box: jewelry box,jewellery organiser
underfloor heating: floor heating mat,heated floor film
heating cable: pipe heating cable,frost protection cable
beer dispenser: beer tap,beer tap machine
beverage dispenser: drinks dispenser
flag: national flag
bunting: pennant garland,flag garland
kitchen cabinet: kitchen cupboard,pantry cabinet
thermostat: heating thermostat
radiator valve: thermostatic radiator valve
toilet plunger: plunger,drain plunger
bath pillow: bathtub pillow
bath tray: bath caddy,bathtub tray
bed tray: breakfast tray,lap tray
fireplace tools: fireplace tool set,fire irons
stove pipe: flue pipe,chimney pipe
bench: storage bench,hallway bench,wooden bench
folding stool: folding step,portable stool,telescopic stool
doll's house: dolls house,dollhouse,wooden dollhouse
doll's furniture: dollhouse furniture
doll's pram: doll stroller,doll buggy
toy kitchen: play kitchen,kids kitchen,wooden kitchen
toy shop: play shop,toy cash register,market stall
toy workbench: toy tool bench,kids tool set
toy doctor kit: doctor's case toy,doctor set
stacking toy: stacking cups,stacking rings,nesting toy
shape sorter: sorting cube,sorting box
building blocks: wooden blocks,construction blocks,building bricks
marble run: marble track
marbles: glass marbles
spinning top: battle top,beyblade top
yo-yo: yoyo
kite: stunt kite,kids kite
bubble machine: bubble gun,bubble maker,bubble blower
water gun: water pistol,water blaster,soaker
dart blaster: foam dart gun,foam blaster,soft bullet gun
dart board: dartboard,darts set,electronic dartboard,magnetic darts
table football: foosball table,football table
pool table, air hockey: billiard table,snooker table,air hockey table
table tennis table: ping pong table,table tennis set
playing cards: card game,trading cards,poker set
chess set: chess board
3d puzzle: puzzle cube,brain teaser,speed cube,wooden puzzle
microscope: kids microscope,digital microscope
telescope: astronomical telescope,monocular,spotting scope
binoculars: kids binoculars,field glasses
science kit: experiment kit,chemistry set,crystal growing kit,volcano kit,robot kit
excavation kit: dig kit,dinosaur egg kit
toy robot: programmable robot,interactive robot,remote control robot
electronic pet: interactive pet,virtual pet,robot dog
remote control car: rc car,remote controlled car,rc truck,rc buggy
remote control helicopter: rc helicopter,rc plane,rc boat
drone: mini drone,camera drone,kids drone
race track: slot car track,car track,racing track toy
train set: toy railway,wooden train set,model railway
play tent: wigwam,kids tent,teepee,play tunnel
ball pit: ball pool,pit balls
sandpit, water table: sand box,sandbox,water table,sand and water table
bouncy castle: inflatable castle,jumping castle
swing set: garden swing,nest swing,children's swing,tree swing
trampoline: garden trampoline,mini trampoline,rebounder
climbing frame: climbing dome,climbing triangle,jungle gym
slide: children's slide,garden slide
rocking horse: rocking toy,rocking animal,hobby horse,bouncy animal
ride-on car: push car,foot to floor car,slide car
electric ride-on car: kids electric car,battery powered car,electric toy car
balance bike: push bike toddler,no pedal bike,walking bike
tricycle: trike,kids tricycle,push trike
kick scooter: kids scooter,stunt scooter,three wheel scooter,push scooter
roller skates: inline skates,quad skates,roller shoes,heelys
pogo stick: jumping stick
skateboard: longboard,waveboard,penny board
sledge: sled,toboggan,snow tube,bob sled
ski jacket, ski suit: snowboard jacket,ski coat,ski suit,ski pants,salopettes
ski poles: trekking poles,walking poles,nordic walking poles
snowshoes: ice cleats,crampons,shoe spikes
ice skates: figure skates,hockey skates
treadmill: walking pad,running machine,under desk treadmill
exercise bike: spin bike,spinning bike,stationary bike,indoor cycle
mini exercise bike: pedal exerciser
elliptical trainer: cross trainer,elliptical machine
rowing machine: rower machine,indoor rower
stepper: stair stepper,mini stepper,aerobic step
weight bench: gym bench,bench press
dumbbell: dumbbells,kettlebell,barbell,weight plates,adjustable dumbbells
resistance bands: exercise bands,pull up bands,loop bands,fitness band
pull-up bar: door pull up bar,chin up bar,dip bars,power tower
punching bag: punch bag,boxing bag,boxing stand
boxing gloves: mma gloves
gym ball: exercise ball,yoga ball,stability ball,fitness ball
balance board: wobble board,balance cushion
foam roller: massage roller,massage ball
yoga mat: exercise mat,fitness mat,gymnastics mat,tumbling mat
ab roller: ab wheel,abdominal trainer,ab machine
weighted hula hoop: hula hoop
archery set, crossbow: bow and arrow set,crossbow,compound bow
slingshot: catapult
airsoft gun: bb gun,air rifle,air pistol,pellet gun,paintball gun
badminton set: badminton racket
football goal, basketball hoop: soccer goal,goal net,basketball hoop,basketball stand
football, basketball: soccer ball,basketball,volleyball,rugby ball
golf clubs: golf set,putter,golf trainer
wetsuit: diving suit,neoprene suit,shorty wetsuit
snorkel mask: snorkel set,diving mask,full face snorkel mask
swim fins: flippers,diving fins
swimming ring, pool float: pool float,swim ring,inflatable lounger,pool lounger
swimming armbands: arm bands,water wings,arm floats,swim vest
life jacket: buoyancy aid,life vest,personal flotation device
paddling pool: inflatable pool,swimming pool,kiddie pool,frame pool,above ground pool
hot tub: inflatable hot tub,spa pool,whirlpool
inflatable kayak: kayak,canoe,inflatable canoe
inflatable boat: dinghy,rubber boat,fishing boat
paddle board: stand up paddle board,sup board,inflatable paddle board
bodyboard: boogie board,kickboard,swimming board
fishing rod, fishing reel: fishing pole,fishing reel,fishing set
tent: camping tent,pop up tent,beach tent,family tent
gazebo: party tent,pavilion,pop up gazebo,canopy tent
camp bed: camping bed,camping cot,folding bed,guest bed,travel bed
camping chair: folding chair,beach chair,fishing chair,deck chair
camping table: folding table,picnic table,trestle table
hammock: hanging chair,hammock chair,swing chair,baby hammock
sleeping mat: self inflating mat,camping mattress,air mattress,inflatable mattress
sleeping bag: camping sleeping bag
cool box: cooler box,cooler bag,ice chest,electric cooler
camping stove: gas stove camping,portable stove,gas burner,backpacking stove,butane stove
gas lantern: gas lamp
hiking rucksack: trekking backpack,hydration pack
climbing harness: fall arrest harness,safety harness,fall protection kit,climbing belt
carabiner, climbing rope: climbing rope,quickdraw,via ferrata set,belay device
multitool: pocket knife,folding knife,survival knife
bicycle: city bike,mountain bike,folding bike,kids bike,road bike
bicycle trailer: bike trailer,child trailer,dog bike trailer
bicycle child seat: child bike seat,bike seat for kids,baby bike seat
bicycle lock: bike lock,u lock,chain lock,cable lock
bicycle pump: bike pump,floor pump,foot pump
bicycle light: bike light,rear bike light,bicycle lamp
bicycle helmet: bike helmet,cycling helmet,kids helmet,skate helmet
bike roller trainer: turbo trainer,bike trainer
dog crate: dog cage,pet cage,dog kennel,pet carrier,dog playpen
cat tree: cat scratching post,cat tower,scratching board
dog bed: cat bed,pet bed,pet sofa,cat cave
pet water fountain: cat water fountain,pet fountain,automatic pet feeder,pet feeder
aquarium heater: fish tank heater,submersible heater
aquarium: fish tank
dog chew: dog chews,dog treats,dental chews,rawhide chew,dog bone
dog food: cat food,pet food,dry dog food,wet cat food,kibble
dog collar, dog lead: dog lead,dog harness,dog leash,shock collar,flea collar
cat litter, litter box: litter box,litter tray,cat toilet,self cleaning litter box
pet clipper: dog clippers,pet grooming kit,pet nail grinder
rodent cage: hamster cage,rabbit hutch,bird cage,guinea pig cage
bird feeder, bird house: bird house,nesting box
ukulele: soprano ukulele,concert ukulele
guitar: acoustic guitar,electric guitar,bass guitar,kids guitar
keyboard piano: digital piano,electronic keyboard,electric piano,synthesizer
drum kit: drum set,electronic drum,practice pad,cajon
violin, cello: cello,viola
recorder flute, harmonica: recorder instrument,harmonica,melodica,clarinet
xylophone: glockenspiel,kalimba,handpan,tongue drum
guitar amplifier, audio interface: guitar amp,audio amplifier,mixing console,audio interface
candle making kit: soap making kit,wax melting kit
craft kit: bead kit,bracelet making kit,jewellery making kit,loom bands,fuse beads,sewing kit
diamond painting: paint by numbers,colouring kit
model kit: plastic model kit,scale model kit,wooden model kit
face paint: face painting kit,body paint,costume make-up
fancy dress costume: carnival costume,halloween costume,cosplay costume,kids costume
wig, hair extensions: cosplay wig,hair extensions,hairpiece
confetti cannon: party popper,confetti shooter,confetti
balloon set: balloon arch kit,foil balloons,balloon garland,latex balloons,helium balloons
helium cylinder: helium tank,helium canister,helium gas bottle
party decorations: birthday banner,party supplies set,photo booth props,bunting
birthday candles: cake candles,fountain candle,cake fountain
sparklers: firecrackers,fireworks rocket,firework,bengal lights,smoke bomb
glow sticks: light sticks,glow bracelets,led foam sticks
advent calendar: christmas calendar,beauty advent calendar
christmas tree: artificial christmas tree
christmas lights: fairy lights,christmas string lights,led curtain lights,net lights
snow globe: glitter globe,water globe
music box: musical box,jewellery music box
artificial flowers: fake plants,dried flowers,silk flowers,artificial plant
correction fluid: correction tape,tipp-ex,white out
whiteboard: dry erase board,magnetic board,flipchart,blackboard,cork board
drawing board: magnetic drawing board,easel,kids easel,doodle board
felt-tip pens: marker pens,permanent marker,highlighters,coloured pencils,crayons,gel pens
acrylic paint: watercolours,paint set,oil paints,poster paint,gouache
ink cartridge: printer ink,toner cartridge
backpack: rucksack kids,school rucksack
school bag: satchel,schoolbag,school backpack,book bag,trolley school bag
pencil case: pencil pouch
baby bouncer: bouncer chair,baby rocker,baby swing chair,electric baby swing
baby walker: walking frame baby,push along walker,activity walker
stair gate: safety gate,baby gate,pressure fit gate,dog gate
bed rail: bed guard,toddler bed rail
playpen: baby playpen,play yard,baby fence
baby bottle steriliser: bottle sterilizer,bottle steamer,bottle dryer
bottle warmer: milk warmer,baby food warmer,formula maker
breast pump: electric breast pump,wearable breast pump,manual breast pump,milk pump
baby food maker: baby food processor,steamer blender
nappy bin: diaper pail,diaper bin
nasal aspirator: nose cleaner,snot sucker,electric nasal aspirator
baby nail trimmer: baby nail file,baby grooming kit
baby carrier: baby sling,hip carrier,wrap carrier,hip seat
child walking harness: toddler harness,toddler reins,anti lost wrist link,walking reins,safety reins
bed canopy: crib canopy,mosquito net bed,cot mosquito net
moses basket, bedside crib: carrycot,baby nest,co-sleeper,bedside crib,cosleeping crib
travel cot: folding cot,playard
cot: crib,baby cot bed
children's toothbrush: baby toothbrush,kids electric toothbrush,u shaped toothbrush
baby cutlery: baby spoon,weaning set,baby plate,baby bowl,suction plate
sippy cup: straw cup,training cup,spill proof cup
soother clip: dummy clip,pacifier clip,dummy chain
baby mobile: cot mobile,musical mobile,pram toy,activity spiral
baby gym: play gym,activity gym,play arch
busy board: sensory board,montessori toy,activity cube
foam play mat: puzzle mat,baby play mat,crawling mat,folding play mat
child car seat: baby seat,isofix seat,infant carrier car,booster cushion,high back booster
high chair: highchair,baby high chair,feeding chair,booster chair
potty: potty chair,toilet training seat,kids toilet seat,toilet trainer
christmas decorations: christmas baubles,tree ornaments
paint brush: paintbrush,artist brush,paint brush set
paint roller: roller set,foam paint roller
artist canvas: canvas panel,painting canvas,stretched canvas
knitting needles: knitting needle set
crochet kit: crochet hook,crochet set,crochet hooks
knitting yarn: yarn,wool yarn,crochet yarn,knitting wool
embroidery kit: cross stitch kit,embroidery set
sewing kit: sewing set,travel sewing kit
sewing thimble: thimble
weaving loom: loom,weaving kit,knitting loom
pottery wheel: toy pottery kit,pottery wheel kit,clay wheel
origami paper: craft paper,coloured paper,construction paper
craft foam sheets: foam sheets,eva foam sheets
pompoms: craft pompoms,pom poms
glitter: craft glitter,cosmetic glitter,glitter powder
airbrush: airbrush kit,airbrush set,air brush gun
fuse beads: iron beads,perler beads,hama-type beads
loom bands: rainbow loom,rubber band bracelet kit
mosaic kit: foam mosaic set
stencil: drawing stencils,stencil set
resin mould: resin mold,casting mould,silicone resin mold
scrapbook: photo album,scrapbook album
barcode scanner: bar code reader,qr scanner
banknote detector: counterfeit detector,money detector,money tester
hole punch: paper punch,puncher
stapler: office stapler,electric stapler
paper trimmer: paper cutter,guillotine,paper guillotine
ring binder: lever arch file,binder,document folder
desk organiser: desk organizer,pen holder,pencil holder,letter tray
footrest: foot rest,office footrest
tv bracket: tv mount,tv wall mount,television bracket
laptop stand: laptop riser,notebook stand
laptop cooling pad: notebook cooler
phone stand: phone holder,tablet stand,tablet holder
selfie stick: bluetooth selfie stick
gimbal: gimbal stabilizer,phone gimbal
camera lens: zoom lens,telephoto lens,lens for camera
camera flash: flashgun,speedlite,studio flash
camera bag: camera case,camera backpack
projector screen: projection screen
document scanner: film scanner,photo scanner,flatbed scanner
memory card reader: card reader,sd card reader
usb flash drive: usb stick,memory stick,pen drive,thumb drive
external hard drive: external ssd,hard disk,solid state drive
network switch: ethernet switch,lan switch
tv antenna: aerial,indoor antenna,satellite dish
av receiver: amplifier,stereo amplifier,hifi amplifier,power amplifier
subwoofer: active subwoofer,car subwoofer
car speakers: car speaker,vehicle loudspeaker
megaphone: bullhorn,loudhailer
intercom: door intercom,video intercom,door entry phone
voice recorder: digital voice recorder,dictaphone,recording pen
digital calendar: electronic calendar,colour screen calendar,smart calendar
portable tv: mini tv,portable television
ink pad: inkpad,finger paint inkpad
rubber stamp: self-inking stamp
sand art kit: sand art,sand painting kit
scratch art set: scratch paper,scratch art
wrapping paper: gift wrap,gift paper
greeting card: birthday card,musical greeting card
cash register: till,pos terminal
desk pad: desk mat
mouse pad: mouse mat
monitor arm: monitor mount
monitor stand: screen riser,monitor riser
tripod: camera tripod,phone tripod
softbox: studio light,photo studio lamp
voice translator: translator device,language translator
cordless phone: landline phone,dect phone,home phone
kids tablet: children's tablet,learning tablet
learning computer: toy laptop,kids laptop,educational computer
tv box: streaming stick,media player,android box
set-top box: satellite receiver,tv decoder,digital tv receiver
bird bath: birdbath,bird drinker
bird food: bird seed,wild bird food,suet balls
fish food: aquarium fish food,fish flakes
dog house: outdoor dog kennel,dog kennel house,cat house
pet stairs: dog ramp,dog stairs,pet steps,pet ramp,dog steps
pet stroller: dog stroller,pet pram,dog buggy
pet gate: dog barrier,pet safety gate
pet playpen: dog pen,puppy playpen,dog run,dog enclosure
dog coat: dog raincoat,dog jacket,dog jumper,dog clothes,pet clothes
dog life jacket: dog lifejacket,pet life vest
dog bowl: pet bowl,slow feeder bowl,cat bowl,food bowl
automatic pet feeder: automatic feeder,pet food dispenser,pet feeder
dog treadmill: pet treadmill
pet shampoo: dog shampoo,cat shampoo,horse shampoo
pet brush: dog brush,cat brush,deshedding brush,pet grooming brush,grooming glove
flea treatment: flea drops,flea spray,spot-on,tick treatment
pet playhouse: cat condo,cat furniture
hamster wheel: exercise wheel,rodent wheel,hamster ball
aquarium filter: fish tank filter,pond filter,external filter
aquarium pump: aquarium air pump,air pump for aquarium,pond pump
aquarium light: aquarium lamp,fish tank light
reptile lamp: reptile heat lamp,basking lamp,heat mat reptile,uvb lamp
pet heating pad: pet heat mat,heated dog bed,heated cat bed
chicken coop: hen house,poultry house,duck house
egg incubator: hatching machine,poultry incubator
horse rug: horse blanket,fly rug,stable rug
puppy pads: training pads,pee pads,puppy training pads
dog nappies: dog diapers,dog diaper
cat toy wand: cat wand toy,cat teaser
cat tunnel: cat play tunnel
catnip toy: cat catnip toy
beehive: bee hive
beekeeping suit: bee suit,beekeeper jacket
livestock feed: horse feed,cattle feed,poultry feed
riding saddle: horse saddle,horse-riding saddle
bridle: horse bridle,horse reins
horse halter: head collar horse
stirrups: safety stirrups,riding stirrups
riding boots: horse riding boots
riding breeches: jodhpurs,riding trousers,riding leggings
fidget spinner: finger spinner,hand spinner
sensory bottle: water snake toy,liquid motion toy
stretchy toy: stretchy string,sticky toy,sticky hand
growing egg toy: hatching egg toy,growing egg,growing toy,growing animal
balloon pump: balloon inflator,electric balloon pump
punch balloon: punching balloon
party blower: party whistle,blowout,noise maker,party horn
party hat: birthday hat,birthday crown
tiara: toy crown,princess crown
magic wand: fairy wand,toy wand,light-up wand,led wand
fairy wings: costume wings,butterfly wings costume
magic set: magic kit,magic trick set
toy camera: kids camera toy
toy saxophone: toy trumpet,toy flute,toy harmonica,toy recorder
maracas: maraca,egg shaker,music shaker,rainmaker toy
dance mat: music mat,piano mat,musical mat
busy book: quiet book,activity book toddler
flash cards: learning cards,alphabet cards
peg puzzle: alphabet puzzle,wooden peg puzzle,knob puzzle
magnetic puzzle: magnetic puzzle set,magnetic picture game
puzzle ball: maze ball,3d maze,maze toy
bead maze: wire bead maze,roller coaster beads
abacus: counting frame,counting toy
magnetic letters: number blocks,magnetic numbers,alphabet magnets
fishing game: magnetic fishing game,fishing toy,fishing set toy
hammer bench: pounding bench,hammer toy,pounding toy,hammer ball toy
nesting dolls: matryoshka,russian dolls
rainbow stacker: wooden rainbow,balance blocks,balance toy
dominoes: domino,domino game,domino train
dice: dice set,dice game,dice roller,electric dice roller
bingo set: bingo game,lotto game,lottery cage
ribbon toy: ribbon stick,gymnastics ribbon,streamer toy
play parachute: toy parachute,parachute toy
hopper ball: space hopper,jumping ball,bouncy hopper,skip ball,jump ring
beach ball: inflatable ball
velcro catch game: velcro catch,catch ball set,ball catch set
toy binoculars: toy telescope,toy microscope
toy cleaning set: toy vacuum cleaner,toy broom set
toy drill: toy chainsaw,toy power tool
toy lawn mower: bubble lawn mower
toy make-up set: kids makeup,children's make-up,toy hairdressing set,toy hair styling kit
toy food: toy fruit,toy cake,cutting food toy,toy pizza
doll's bed: doll bed,doll cradle,doll high chair
doll's clothes: doll clothes,doll outfit
rag doll: fabric doll,cloth doll,soft doll
animal figure: dinosaur figure,toy animal,farm animal figures,animal figurines,plastic animals
farm playset: toy farm,farm set,zoo set,toy castle,toy barn
toy horse: toy pony,unicorn toy
plush backpack: plush bag,soft toy bag
talking toy: dancing cactus,dancing toy,talking cactus toy,cactus toy
toy garage: car park toy,parking garage toy
toy fire engine: toy ambulance,toy police car,car transporter toy
toy plane: toy airplane,toy aeroplane,foam glider,airplane toy
toy rocket: stomp rocket,toy spaceship,toy spacecraft,water rocket
toy boat: wind-up boat,toy submarine
flying toy: flying ball,flying orb,flying fairy,flying spinner,hover ball,flying gadget
hover football: hover ball toy,air power soccer
climbing arch: pikler triangle,climbing tower,climber playset,rocker board,climbing ramp
pedal car: go-kart,pedal go-kart,drift kart,electric go-kart
activity table: activity centre,activity center,activity cube toy,play table
pram toy: stroller toy,car seat toy,activity spiral,pushchair toy,crib toy,pram mobile
led gloves: light-up gloves,flashlight gloves,finger lights,laser gloves
glow in the dark stars: glow stars,luminous stickers
spy kit: detective kit
educational electronics kit: electronics kit,circuit kit,educational motor,solar robot kit
globe: illuminated globe,world globe
suncatcher kit: window colours,window paint set,stained glass kit,gem painting kit
slime glue: glue for slime,slime activator
sidewalk chalk: pavement chalk,street chalk,chalk sticks
3d pen: 3d printing pen,3d drawing pen
toy traffic lights: traffic light toy,traffic signs toy,road carpet
draughts: checkers,draughts game
backgammon: backgammon set
mahjong set: mahjong
roulette: roulette game,casino set
poker chips: poker chip set
card shuffler: card shuffling machine
kendama: cup and ball
juggling balls: juggling set
tambourine: toy tambourine
electric shock toy: electric shock pen,shock pen,joke toy,prank toy
secret diary: kids diary
invisible ink pen: spy pen
plant growing kit: grow kit,terrarium kit
butterfly net: insect net
bug viewer: bug catcher,insect viewer
toy iron: toy ironing set
toy coffee machine: toy mixer,toy toaster,toy kitchen appliance
stepping stones: balance stones
walking stilts: bucket stilts,stilts
toy sword: toy knife,toy axe,foam sword
board book: picture book,story book,children's book
sound book: musical book
stopwatch: sports timer
pedometer: step counter
heart rate monitor: chest strap heart rate
mouthguard: gum shield,sports mouth guard
cricket bat: cricket set
baseball bat: softball bat,baseball set
baseball glove: baseball mitt,catcher mitt
hockey stick: field hockey stick,floorball stick,lacrosse stick
table tennis bat: ping pong paddle,ping pong bat,table tennis racket
shuttlecock: badminton shuttlecocks,shuttlecocks
bowling set: skittles,toy bowling,ninepins
throwing game: cornhole,horseshoe set,ring toss,quoits,ladder toss
volleyball net: badminton net,beach volleyball set,tennis net
punching toy: swingball,tetherball,reflex ball,boxing reflex ball
laser tag set: laser tag gun,laser game
shooting target: archery target,target stand,clay target
rifle scope: red dot sight,riflescope,telescopic sight,dot sight
gun safe: rifle safe,gun cabinet,pistol safe,biometric gun safe
gun holster: holster
axe: hatchet,camping axe,splitting axe,tomahawk
handcuffs: hand cuffs,toy handcuffs
pepper spray: self-defence spray,tear gas spray,animal repellent spray
stun gun: taser,electric shock device,electroshock weapon
climbing shoes: rock climbing shoes
climbing holds: climbing wall holds,climbing stones
belay device: auto belay,descender,ascender,fall arrester device,climbing chocks
crampons: ice cleats,snow chains for shoes,ice grippers
ski bindings: ski binding,snowboard bindings,touring bindings
ski helmet: snowboard helmet,snow helmet
balaclava: ski mask,face warmer
snow shovel: snow pusher,car snow shovel
ice scraper: windscreen scraper,snow brush
hiking boots: hiking shoes,trekking shoes,mountaineering boots
gaiters: hiking gaiters
camping shower: portable shower,solar shower
water carrier: water container,water canister,collapsible water bag
fuel can: jerry can,fuel canister,petrol can,gas can,fuel container,fuel bottle
compass: hiking compass,orienteering compass
rangefinder: golf rangefinder,laser rangefinder
golf balls: golf ball
vibration plate: vibration platform,vibration trainer,power plate
massage table: massage bed,beauty bed,treatment couch
acupressure mat: massage mat,spike mat,massage pad
sauna: infrared sauna,sauna heater,sauna stove,sauna blanket,barrel sauna
ice bath: cold plunge tub,ice bath tub
swim cap: swimming cap,bathing cap
underwater scooter: sea scooter,diver propulsion vehicle
kayak paddle: paddle,canoe paddle,boat oars,oars
outboard motor: outboard engine,electric outboard,trolling motor
jet ski: personal watercraft,water scooter
fish finder: fishfinder,sonar fishing,depth sounder,chartplotter
inflatable slide: water slide,slip and slide,inflatable water park
above-ground pool: swimming pool frame,frame pool,above ground pool,pool set
pool ladder: pool steps
pool cleaning robot: pool robot,robotic pool cleaner,pool vacuum
training mitts: focus pads,boxing pads,kick shield,punch mitts
croquet set: croquet game
boules: petanque set,boccia set,bocce balls,toy petanque set
flying disc: frisbee,disc golf set
machete: jungle knife
hunting knife: bowie knife,fixed blade knife
throwing knife: throwing knives,throwing star
butterfly knife: balisong,flick knife,switchblade
telescopic baton: expandable baton,extendable baton
brass knuckles: knuckle duster,knuckleduster
climbing anchor: climbing bolt,anchor for climbing
climbing sling: climbing lanyard,via ferrata lanyard,shock absorbing lanyard,fall arrest lanyard
ice axe: ice climbing axe,ice tool
avalanche transceiver: avalanche beacon
avalanche airbag: avalanche backpack
mosquito coil: mosquito coils,mosquito incense
camping cookware: camping pot,mess kit,camping cook set
survival kit: emergency kit,bushcraft kit
emergency blanket: rescue blanket,space blanket
paracord bracelet: survival bracelet
night vision device: night vision goggles,night vision binoculars
thermal camera: thermal imaging camera,thermal monocular,thermal imager
golf trolley: golf push cart
multi gym: home gym machine,cable machine,leg press machine,smith machine
power rack: squat rack,power cage
inversion table: inversion bench
back stretcher: back stretching device
pilates reformer: pilates machine,reformer pilates
pilates ring: magic circle pilates
pilates ball: gym ball small
gymnastics bar: horizontal bar,kids gymnastics bar
gymnastic rings: gym rings
suspension trainer: sling trainer
ankle weights: wrist weights,ankle weight
weighted vest: weight vest
hand grip strengthener: hand gripper,grip trainer
push-up bars: push up board,push-up handles
dry bag: waterproof bag,waterproof pouch
swim buoy: swimming buoy,open water buoy
dry suit: drysuit
rash guard: rash vest,uv swim shirt
diving knife: dive knife
dive torch: diving torch,diving light,dive light
spear gun: speargun
diving weight belt: weight belt diving,weight pockets
waterskis: water skis
towable tube: inflatable towable,banana boat
surfboard: surf board,foam surfboard,skimboard
windsurf board: wing foil,windsurfing board
surf kite: kite surfing kite,kiteboard,kitesurfing kite
rowing boat: rowboat
pedal boat: pedalo
sailing boat: sailboat,sailing dinghy,yacht
motor boat: speedboat,motorboat
lifebuoy: life ring,ring buoy
throw bag: rescue throw bag,throw line
marine flare: distress flare,hand flare,rocket flare
smoke bomb: smoke grenade,smoke flare,coloured smoke
boat cover: boat tarpaulin
boat anchor: anchor boat
boat ladder: swim ladder boat
fishing lure: soft bait,spinner lure,crankbait,fishing bait
fishing hooks: fish hooks,fish hook
fishing line: braided fishing line
fishing weight: lead fishing weights,sinker
fishing tackle: fishing tackle box,fishing kit
pool cover: pool tarpaulin,solar cover
pool filter pump: pool pump,pool filter,sand filter pump
pool heater: pool heat pump
chlorine dispenser: pool chlorine dispenser,chlorine floater
zip line: zipline,zip wire
skate helmet: skateboard helmet,scooter helmet
martial arts headguard: boxing headgear,boxing helmet
ice hockey helmet: batting helmet,hockey helmet
dumbbell rack: weight rack,dumbbell stand
tennis racket: tennis racquet
squash racket: squash racquet
padel racket: padel bat
pickleball paddle: pickleball set
beach racket set: beach bat and ball,beach paddles
sweatband: headband sports,wristband sports
car cover: car tarpaulin,hail cover car
motorcycle cover: motorbike cover,scooter cover
motorcycle lock: disc lock,disc brake lock
motorcycle boots: motorbike boots,motocross boots
motorcycle trousers: motorbike trousers,motorcycle jeans,motorcycle pants
motorcycle gloves: motorbike gloves,motocross gloves
motorcycle stand: paddock stand,motorcycle lift,motorcycle jack
motorcycle top box: motorcycle luggage,pannier motorcycle,motorcycle case
tyre pressure gauge: tire pressure gauge,tire gauge
tyre pressure monitoring system: tpms,tyre pressure monitor,tire pressure sensor
child car seat protector: car seat protector,seat saver
baby car mirror: back seat mirror,rear seat baby mirror
car seat travel tray: kids travel tray,car travel tray
parking sensor: parking sensors,reversing sensor
reversing camera: backup camera,rear view camera,reverse camera
car alarm: car alarm system,immobiliser,motorcycle alarm
car horn: air horn,motorcycle horn,vehicle horn
wheel chocks: wheel chock,wheel blocks
car phone holder: car phone mount,dashboard phone holder
car kettle: 12v kettle,travel car kettle
wheel rim: alloy wheel,aluminium rim,car wheels,alloy wheels
caravan: travel trailer,camper trailer
golf cart: golf buggy,golf car
utility vehicle: side-by-side vehicle,utv,off-road vehicle,recreational off-road vehicle,rov
all-terrain vehicle: quad,four-wheeled all-terrain vehicle,four wheeler,quadricycle
snowmobile: snow mobile,snow scooter
cargo bike: cargo bicycle,e-cargo bike,longtail bike
e-bike conversion kit: electric bike conversion kit,bike conversion kit
e-bike battery: electric bicycle battery,scooter battery,electric scooter battery
bicycle pedal: bike pedals,bicycle pedals
bicycle saddle: bike saddle,bike seat,bicycle seat
bicycle wheel: bike wheel,bicycle wheels,wheelset
bicycle crankset: crankset,bike crank,crank arm
bicycle brake: disc brake bike,bike brake,hydraulic disc brake,brake lever
bicycle computer: bike computer,cycling computer,bike speedometer
cycling gloves: bike gloves,bicycle gloves
cycling shoes: bike shoes,clipless shoes
car ramp: car ramps,vehicle ramp
loading ramp: motorcycle ramp,trailer ramp
kerb ramp: curb ramp,threshold ramp,wheelchair ramp
warning triangle: hazard warning triangle,reflective triangle
roadside warning light: led road flare,emergency beacon v16,beacon light
steering wheel lock: steering wheel club
wheel clamp: parking clamp
steering wheel: sports steering wheel,car steering wheel
gaming steering wheel: racing wheel,simulator wheel
exhaust silencer: exhaust muffler,exhaust system,exhaust pipe
car air filter: engine air filter
cabin filter: pollen filter
spark plug: spark plugs
fuel pump: petrol pump
alternator: car alternator
brake shoes: brake shoe,motorcycle brake shoe,brake drum
control arm: suspension arm,track control arm
tie rod end: tie rod
tow bar: tow hitch,trailer hitch,trailer coupling
hitch ball: tow ball,towball
drawbar: trailer drawbar
car trailer: utility trailer,cargo trailer,food trailer,trailer boxed
horse trailer: horsebox
agricultural tractor: tractor,farm tractor,compact tractor
lawn tractor: ride-on mower,garden tractor,riding mower
excavator: mini excavator,digger,backhoe loader
forklift: fork lift truck,stacker truck
pallet truck: pallet jack,hand pallet truck
hand truck: sack truck,hand trolley,stair climber trolley
platform trolley: platform truck,moving dolly,furniture dolly,flatbed trolley
wheelbarrow: wheel barrow,garden cart
folding wagon: beach wagon,pull along wagon,collapsible wagon,stroller wagon
bicycle handlebar: bike handlebar,handlebars
bicycle stem: handlebar stem,bike stem
bicycle frame: bike frame
bicycle fork: suspension fork,bike fork
bicycle tyre: bike tyre,bicycle tire
inner tube: bicycle inner tube,bike tube
bicycle stand: bike stand,bicycle rack,bike storage rack
bicycle repair stand: bike repair stand,bike work stand
bicycle bell: bike bell
bicycle basket: bike basket
bicycle bag: bike bag,pannier bag,handlebar bag,saddle bag bike
cycling jersey: bike jersey,cycling top
cycling shorts: bib shorts,padded cycling shorts
pregnancy seat belt: bump belt,maternity seat belt
seat belt positioner: seat belt guide,seat belt adjuster,seat belt clip
head support strap: car seat head support,child head support
leg warmers: ballet leg warmers,knitted leg warmers
cufflinks: cuff links,tie clip,tie pin
anklet: ankle bracelet,foot chain,ankle chain
necklace: pendant necklace,choker,chain necklace,pearl necklace,rosary
earrings: stud earrings,hoop earrings,ear cuffs,clip on earrings,ear studs
bracelet: bangle,charm bracelet,beaded bracelet,friendship bracelet,magnetic bracelet
ring: finger ring,signet ring,wedding ring,engagement ring,rings set
body piercing: nose stud,belly button ring,nipple piercing,septum ring,labret
brooch: badge,lapel pin,enamel pin,pin badge
hair clip: hair claw,headband,scrunchies,hair bands,hair ties,tiara,hair bow,bobby pins
hair brush: hairbrush,comb,detangling brush,scalp massager brush
dress: maxi dress,summer dress,evening dress,party dress,bridesmaid dress
t-shirt: tee,polo shirt,tank top,long sleeve top,vest top,blouse,shirt
hoodie: sweatshirt,zip hoodie,fleece jacket,jumper hooded
jumper: sweater,cardigan,pullover,knitted jumper
trousers: pants,jeans,leggings,joggers,cargo pants,chinos
coat: winter coat,parka,down jacket,puffer jacket,raincoat,trench coat,windbreaker
suit: blazer,waistcoat,tuxedo,tie,bow tie
pyjamas: pajamas,nightdress,nightgown,onesie pyjamas,dressing gown,bathrobe,robe
underwear: boxer shorts,briefs,bra,panties,lingerie set,thermal underwear,shapewear
socks: ankle socks,stockings,tights,slipper socks,thermal socks,heated socks
swimwear: swimsuit,bikini,swim shorts,swim trunks,rash guard,swimming cap
baby clothes: baby romper,bodysuit,onesie,sleepsuit,baby grow,babygrow
baby sleeping bag: sleep sack,swaddle,swaddle blanket,footmuff
bib: baby bib,silicone bib,bandana bib,muslin cloth,burp cloth
apron: kitchen apron,kids apron,painting smock
hat: beanie,sun hat,bucket hat,baseball cap,straw hat,winter hat,balaclava
scarf: snood,neck gaiter,shawl,headscarf,pashmina,neck warmer
gloves: mittens,winter gloves,touchscreen gloves,ski gloves,cycling gloves,motorcycle gloves
belt: leather belt,braces,suspenders,waist belt
shoes: sneakers,trainers,running shoes,loafers,ballet pumps,high heels,kids shoes
boots: ankle boots,winter boots,snow boots,wellington boots,hiking boots,rain boots,wellies
sandals: flip flops,sliders,clogs,beach shoes,water shoes,aqua shoes
slippers: house shoes,indoor slippers,heated slippers,baby booties
handbag: tote bag,shoulder bag,crossbody bag,clutch bag,bum bag,sports bag,duffel bag,gym bag
cosmetic bag: toiletry bag,wash bag,make-up bag,laptop bag,changing bag,nappy bag
wallet: purse,card holder,coin purse,passport holder
watch: wristwatch,quartz watch,kids watch,automatic watch,chronograph
smartwatch: fitness tracker,activity tracker,fitness watch,kids smartwatch,smart band
sunglasses: polarised sunglasses,kids sunglasses,sports sunglasses,cycling glasses
reading glasses: magnifying glasses,blue light glasses,spectacles frame,computer glasses
magnifying glass: magnifier lamp,loupe,head magnifier
ski goggles: snow goggles,swimming goggles,motocross goggles
eclipse glasses: solar eclipse glasses,solar viewer
key ring: keychain,keyring,lanyard,bag charm,plush keychain
umbrella: folding umbrella,kids umbrella,rain umbrella,golf umbrella
nail gun: nailer,air nailer,brad nailer,staple gun,pneumatic nailer,cordless nailer
angle grinder: disc grinder,cordless angle grinder,bench grinder
heat gun: hot air gun,paint stripping gun,heat blower
glue gun: hot glue gun,hot melt glue gun
jigsaw: sabre saw,reciprocating saw,scroll saw,band saw
circular saw: mitre saw,table saw,plunge saw,chop saw,tile cutter
cordless drill: drill driver,impact drill,hammer drill,impact driver,electric screwdriver,rotary hammer
impact wrench: air wrench,cordless impact wrench,torque wrench,ratchet wrench
sander: orbital sander,belt sander,drywall sander,palm sander,multi tool oscillating
rotary tool: engraving pen,electric engraver,router woodworking,planer,wood lathe
pressure washer: high pressure cleaner,jet washer,power washer,car washer
hedge trimmer: hedge cutter,pole hedge trimmer,grass shears
grass trimmer: strimmer,brush cutter,lawn trimmer,lawn edger
lawn mower: lawnmower,cordless mower,petrol mower,ride on mower,scarifier
leaf blower: garden vacuum,leaf vacuum
chainsaw: chain saw,pole saw,mini chainsaw,pruning saw electric,cordless pruning saw
log splitter: wood splitter,kindling splitter
garden shredder: wood chipper,branch shredder,wood shredder,compost shredder
tiller: cultivator,rotavator,soil cultivator,earth auger,post hole digger
pruning shears: secateurs,electric pruner,loppers,cordless pruning shears
garden sprayer: pressure sprayer,weed burner,weed killer sprayer
garden hose: hose reel,sprinkler,irrigation kit,watering can
greenhouse: polytunnel,mini greenhouse,raised bed,compost bin
electric fence: electric fence energiser,fence energizer,pasture fence
water pump: submersible pump,garden pump,pool pump,dirty water pump,well pump
generator: inverter generator,petrol generator,power generator
cement mixer: concrete mixer,mortar mixer,paint mixer
welding machine: welder,inverter welder,mig welder,arc welder,plasma cutter,stick welder
welding helmet: welding mask,auto darkening helmet,welding hood,welding shield
blow torch: gas torch,kitchen torch,soldering torch,propane torch,creme brulee torch
paint sprayer: paint spray gun,airless sprayer,airbrush kit,spray gun
air compressor: workshop compressor,silent compressor,oil free compressor
tyre inflator: tire inflator,air pump car,portable air compressor,tyre pump,electric air pump
hydraulic jack: car jack,trolley jack,bottle jack,scissor jack,floor jack,jack stands
hoist, winch: chain hoist,electric hoist,lever hoist
ratchet strap, tow rope: cargo strap,lashing strap
roof box: roof bag,cargo box car
roof rack: roof bars,bike rack car,bicycle carrier
car seat covers: seat covers car
car mats: car floor mats,boot liner
car sunshade: window sunshade car
car battery charger: battery maintainer,trickle charger
car bulb: headlight bulb,led headlight bulb,h7 bulb
light bar, fog lights: led light bar
brake pads: disc brake pads
brake discs: brake rotors
shock absorber: shocks
snow chains: tyre chains,snow socks
car tyre: winter tyres,summer tyres
motorcycle helmet: motorbike helmet,full face helmet,modular helmet,open face helmet
motorcycle jacket, motorcycle suit: motorbike jacket,motorcycle suit,motorcycle trousers,motorcycle boots,airbag vest
mini motorcycle: pocket bike,quad bike,kids quad,atv,dirt bike,petrol scooter,go kart
safety helmet: hard hat,construction helmet,climbing helmet,equestrian helmet,riding hat,ski helmet
dust mask: ffp2 mask,respirator,n95 mask,gas mask,half face respirator,face masks
safety glasses: safety goggles,protective goggles,shooting glasses,laser safety glasses,face shield
ear defenders: ear muffs,ear protectors,ear plugs,kids ear defenders,hearing protection
work gloves: safety gloves,cut resistant gloves,welding gloves,gardening gloves,oven gloves,nitrile gloves,disposable gloves
safety shoes: safety boots,work boots,steel toe boots,safety trainers,wellingtons safety
hi-vis vest: high visibility vest,reflective vest,high vis jacket,work trousers,protective suit,coverall
knee pads: elbow pads,skate protective gear,shin guards,body armour,mouthguard,back protector
fire extinguisher: car fire extinguisher,powder extinguisher,foam extinguisher,fire spray
fire blanket: fire escape ladder,evacuation hood
gas regulator: gas pressure regulator
gas cartridge, gas cylinder: butane cartridge,gas bottle,propane cylinder
lighter: torch lighter,electric lighter,refillable lighter,bbq lighter,arc lighter
matches, fire starter: firelighters
drain cleaner: drain unblocker,pipe cleaner,sink unblocker,drain opener
oven cleaner: grill cleaner,kitchen degreaser,degreaser,limescale remover
mould remover: mold remover,anti mould spray,bathroom cleaner,toilet cleaner,bleach,grout cleaner
laundry detergent: washing powder,laundry pods,fabric softener,stain remover,washing capsules,dishwasher tablets,washing up liquid
multi-purpose cleaner: all purpose cleaner,glass cleaner,floor cleaner,cleaning spray,window cleaner
disinfectant: disinfectant spray,surface disinfectant,hand sanitizer gel,hand sanitiser,chlorine tablets
pool chlorine: chlorine granules,ph minus,algicide,pool chemicals,shock chlorine
wood stain: wood varnish,wood oil,decking oil,wood preservative,wood wax
spray paint: aerosol paint,paint spray can,spray can paint,chalk spray,lacquer spray
wall paint: emulsion paint,gloss paint,metal paint,primer paint,chalk paint,radiator paint
epoxy resin: resin kit,casting resin,uv resin,polyester resin,epoxy glue,floor epoxy
super glue: superglue,instant glue,cyanoacrylate glue,instant adhesive,contact adhesive,wood glue,construction adhesive
polyurethane foam: expanding foam,silicone sealant,sealant,mounting foam,acrylic sealant
paint stripper: paint remover,varnish remover,graffiti remover,paint thinner,white spirit,methylated spirits
lamp oil: torch oil,paraffin lamp oil
lighter fluid: barbecue lighter fuel,lighter petrol
ethanol fuel: bioethanol fuel,fire gel
engine oil: motor oil
chain lubricant: lubricant spray,chain spray
brake cleaner: brake fluid
antifreeze, screenwash: coolant
car shampoo: car wash shampoo
impregnation spray: waterproofing spray,shoe spray,leather spray,nano spray,shoe polish
rat poison: rodenticide,mouse poison,rat bait,mouse bait,bait blocks
mouse trap: rat trap,glue trap,ant bait,fly trap,moth trap,slug pellets
insecticide: insect spray,ant powder,wasp spray,cockroach killer,flea spray,bed bug spray,mosquito coil,weed killer
fertiliser: plant food,lawn feed,potting soil
tool set: tool kit,socket set,screwdriver set,wrench set,hand tool set,toolbox
laser level: spirit level,cross line laser,distance meter,laser measure,stud finder
workbench: saw horse,clamp vice,tool trolley,tool cabinet,sack truck,wheelbarrow,hand truck
extension reel: cable reel,extension cable outdoor,socket strip,surge protector strip,power board
`,
  offers: `
part thermocouple: thermocouple,igniter,piezo igniter,ignition,spark plug,pilot light
part regulator: regulator,pressure regulator,gas regulator,valve,ceramic plate
part mop: mop pad,mop cloth,mopping pad
part dust-bag: dust bag,dust bags,vacuum bag,vacuum bags
part chain: chain,saw chain,bicycle chain,guide bar
part electric-part: fuse,thermostat,timer,relay,capacitor,transformer,display,lcd,led strip,speaker,antenna,heating plate
part visor: visor,face shield,lens
part tray-part: crumb tray,base plate,base,socket
part brake: brake pad,brake pads,brake disc,brake lever
battery: battery holder,battery case,battery box,battery connector,bms
charger: mains adapter,mains adaptor,wall adapter,car charger,charging pad,charger base,battery charger,plug adapter,travel adapter,adapter plug,power brick
cable: charging cord,aux cable,power lead,mains lead,mains cable
part propeller: propeller,propellers,rotor blades,propellor
part board: circuit board,pcb,mainboard,motherboard,control board
part shell: shell,housing,casing,plastic shell,battery shell
part wick: wick,cotton wick
part shade: lampshade,lamp shade,diffuser shade
part teat: teat,teats,nipple,nipples
part power-base: power base,base unit,heating base,warming base,bun warmer
part transducer: piezo disc,ultrasonic disc,transducer,atomizer disc,membrane
part harness: harness,harness pads,shoulder pads,crotch strap,chest clip,bumper bar
part crumb: crumb tray,drip pan
part starter: recoil starter,pull starter,starter rope
part carb: carburetor kit,carburettor kit,fuel line,fuel tank,tank cap
part glass: glass jar,mixing bowl,glass carafe
part cells: cells,battery cells,cell pack,battery shell
part led: led module,led chip,led board,light module
accessory rain: rain hood,raincover,rain canopy,wind shield,sun canopy
accessory mount: clamp mount,wall bracket,ceiling mount,tripod,phone holder,handlebar mount
accessory cleaning: cleaning brush,cleaning kit,cleaning tablets,descaler,cleaning cloth
accessory bedding: fitted sheet,sheet,sheets,mattress,mattress pad,mattress protector,bumper,crib bumper,canopy,bedding set
accessory clothes: doll clothes,outfit,clothes
part feet: rubber feet,rubber foot,end cap,ferrule,suction cup
part castor: castor wheel,wheel set
part runner: drawer runner,drawer slide,drawer rail
part pull: drawer handle,drawer knob,drawer pull
part ear-tip: ear tip,eartip,ear hook,earbud tip
part disc: cutting disc,grinding disc,grinding wheel,flap disc,sanding disc,sanding sheet,sandpaper,drill bit,drill bit set,saw blade
part carbon: carbon brush
part! side: left only,right only,left side only,right side only,left earbud only,right earbud only
accessory soother-holder: soother clip,soother chain,dummy clip,pacifier clip,pacifier holder
part gearbox: gearbox,gear box
accessory fluid: lubricant,chain oil,cleaning solution,anti fog spray,descaling tablets,descaling liquid
accessory fuel: refill gas,butane refill,bioethanol refill
accessory wear: insole,shoelace
accessory party: party invitation,invitation card,invitations,cake topper,display card,card backing
accessory inflator: inflator,hand pump,air pump
accessory patch: patch kit,repair patch,puncture kit
accessory sleeve: neoprene sleeve,bottle sleeve,protective sleeve,carry sack,stuff sack,storage sack
service fitting: fitting service
accessory key-ring: key ring,keychain,key chain,charm,fob
part saddle: saddle,bike saddle,bike seat,bicycle seat,seat post,seatpost,saddle post,seat clamp
part handlebar: handlebar,handlebars,handlebar grip,handlebar grips,handlebar tape,handlebar stem,bar ends,bar end plugs
part pedal: pedals,bike pedals,crank arm,crank arms,crankset,bottom bracket
part training-wheel: training wheels,training wheel,stabilisers,stabilizers,stabiliser wheels
part derailleur: derailleur,rear derailleur,shifter,gear shifter,gear cable,shift lever,freewheel,sprocket,chainring,chain ring
part spoke: spoke,spokes,rim,rims,wheel rim,axle,wheel axle,quick release skewer,rim tape
part fork: suspension fork,front fork,bike fork,shock absorber
part footrest-peg: foot peg,foot pegs,footpeg,deck pad,grip tape,standing platform
accessory bike-light: tail light,taillight,rear light,front light,brake light,turn signal,turn signals,indicator light,reflector,reflectors
accessory bike-lock: u-lock,chain lock,cable lock,scooter lock,disc lock,steering lock
accessory bike-carry: bike basket,bicycle basket,front basket,frame bag,saddle bag,handlebar bag,top tube bag,bottle cage,saddle cover,gel saddle cover,bike cover,repair stand,tow bar
part scooter-controller: throttle,throttle grip,accelerator,motor controller,folding hook,folding latch,dashboard,dashboard cover
part valve-stem: valve cap,valve caps,valve extender,tyre valve,tire valve,valve stem,tyre lever,tubeless kit,puncture repair kit
part moto-part: rear view mirror,side mirror,wing mirror,silencer,exhaust pipe,fairing,windscreen,windshield,fuel cap,clutch lever,clutch cable,brake master cylinder
part car-part: wiper blade,wiper blades,windscreen wiper,car mat,boot liner,trunk mat,seat covers,steering wheel cover,hub cap,hub caps,roof bars,mudflap,mudflaps,mud flaps,airbag module,inflator module,clock spring,control arm,ball joint,tie rod,fuel pump,water pump,oil filter,cabin filter,timing belt,alternator,oxygen sensor,glow plug
accessory ride-protect: elbow pads,wrist guards,protector set,chin guard,chin bar,helmet lock,helmet bag,visor lock,helmet light,helmet mount
part drive-belt: timing belt,toothed belt,v-belt,drive wheel,idler wheel,pulley,pulleys,idler pulley,tensioner,flywheel,coupling,clutch drum,clutch bell
part bolt-small: washers,rivet,rivets,dowel,dowels,wall plug,wall plugs,spacer,spacers,split pin,cotter pin,circlip,locking ring,retaining ring,retaining clip,shear pin,shim,grommet,bushing,bushings,sleeve bearing,ball bearing,ball bearings
part mower-part: blade carrier,mower blade,mower blades,mower deck,grass bag,grass catcher,grass box,mulch plug,mulching kit,mulch kit,boundary wire,guide wire,perimeter wire,drive shaft
part trimmer-line: trimmer line,trimmer head,trimmer spool,line spool,spool,spool cover,bump feed head,strimmer line,brush cutter blade,hedge trimmer blade,blower tube,shoulder strap,shoulder harness
part saw-part: bar cover,chain cover,scabbard,chain sprocket,drive sprocket,chain tensioner,chain brake,oil pump,oil cap,chain file,bar nut
part generator-part: avr,voltage regulator,stator,armature,governor spring,fuel tap,fuel petcock,fuel hose,recoil assembly,cylinder head,crankshaft,camshaft,connecting rod,piston ring,piston rings,gasket set,spark arrestor
part chuck: chuck,drill chuck,keyless chuck,chuck key,collet,arbor,arbour,mandrel,spindle,flange,flange nut,tool holder,bit holder,bit extension
part tool-bit: bit set,screwdriver bits,screwdriver bit,drill bits,hole saw,hole saw set,router bit,router bits,jigsaw blade,jigsaw blades,reciprocating saw blade,circular saw blade,multi tool blades,oscillating blade,planer blade,planer blades,diamond disc,diamond blade,wire brush,wire wheel,polishing pad,polishing pads,buffing pad,backing pad,sanding pad,sanding discs,sanding belt,sanding belts,sandpaper set
part tool-guard: disc guard,blade guard,wheel guard,dust extractor,dust collector adapter,dust shroud,side handle,auxiliary handle,parallel guide,rip fence,mitre fence,miter gauge,depth stop,belt clip,belt hook
part washer-lance: spray lance,trigger gun,foam cannon,foam lance,snow foam lance,turbo nozzle,dirt blaster,pressure hose,high pressure hose,detergent bottle,hose reel,hose connector,quick connector,spray wand
part ladder-part: ladder feet,ladder foot,rung,rungs,ladder stabiliser,ladder stabilizer,ladder stand-off,ladder tray,ladder hooks,ladder levelers
part hose-clamp: hose clamp,hose clamps,jubilee clip,hose kit,drain hose,inlet hose,suction hose,exhaust hose,air hose,exhaust duct,vent hose,window kit,window seal,window sealing kit,duct,air outlet,drain pump,drain plug,drain valve
part crisper: crisper plate,crisper tray,frying basket,fryer basket,baking tray,cooking rack,grill rack,grill pan insert,air fryer liner,air fryer liners,silicone liner,silicone pot,paper liner,paper liners,drip tray liner,parchment paper,baking paper
part water-tank: water tank,water reservoir,tank lid,water container,reservoir,water level window,water filter,float valve
part coffee-part: portafilter,filter basket,coffee filter,coffee filters,paper filters,drip stop,brew group,brewing unit,steam wand,milk frother nozzle,milk container,coffee pod holder,capsule holder,reusable capsule,reusable capsules,refillable capsule,coffee capsules,coffee pods,tamper,group head gasket,grounds container,bean hopper,burr,burrs,grinding burr,shower screen
part blender-part: blender jug,blender jar,blending jar,blender cup,jar lid,jar base,blade assembly,drive coupler,drive socket,mixing bowl lid,dough hook,dough hooks,beater,beaters,flat beater,grater disc,slicing disc,shredding disc,chopper bowl,juicer attachment,pusher,food pusher,kneading paddle,kneading hook,meat grinder plate,auger,juicing screen
part toaster-part: bread rack,bagel rack,roll warmer,roasting rack,waffle plate,waffle plates,grill plate,grill plates,sandwich plate,interchangeable plates,pancake plate,rotating plate,turntable plate,turntable ring,glass tray,microwave plate,roller ring,door latch,door seal,oven rack,oven light,wire shelf
part cooker-part: inner pot,steam valve,pressure valve,safety valve,float seal,steam tray,steamer basket,steaming rack,steam rack,pot handle,pan handle,detachable handle,glass lid knob,lid knob,pressure weight,sealing lid
part kettle-part: limescale filter,lime filter,anti-limescale filter,kettle filter,kettle lid,kettle base,spout filter,thermostat switch,kettle switch,descaling powder
part iron-part: soleplate,soleplate cover,steam hose,steam brush,fabric brush,anti-calc cartridge,anti-scale cartridge,ironing pad,ironing mitt,ironing board cover,crease attachment,steam head,hanger hook
part vacuum-part: floor head,floor tool,crevice tool,upholstery tool,turbo brush,brush bar,brush roller,suction head,extension tube,telescopic tube,extension wand,dust bin,dust container,dust cup,dirt cup,pre filter,motor filter,exhaust filter,dust bag holder,mop cloths,mop pads,mop head,mop refill,side brushes,roller cover,wall dock,self-empty bag
part fridge-part: crisper drawer,vegetable drawer,door shelf,bottle shelf,freezer drawer,egg tray,evaporator,condenser,drain hole,cutlery basket,dish rack,spray arm,upper basket,lower basket,soap dispenser drawer,detergent drawer,door boot,door gasket,lint filter,fluff filter,drum paddle,pump filter,door hinge,door handle,program selector
part hood-part: grease filter,carbon filter,charcoal filter,activated carbon filter,odour filter,odor filter,hood filter,hood lamp,fan blade,fan blades,fan grille,fan guard,front grille,safety grille,fan cover,impeller,blower wheel,blower motor,fan wheel,tower base
part heater-part: heater grille,heating element,heating coil,quartz tube,halogen tube,heating tube,reflector dish,tilt switch,gas cylinder clip,burner head,burner cap,ignition switch,ignition module,flame sensor,oil radiator wheels,castor feet,chimney pipe,flue pipe,stove pipe,stove glass,stove rope,fire rope,grate,fire grate,ash pan,ash drawer,fire brick,fire bricks,vermiculite board,mantle,gas mantle,pellet basket,thermostat knob
part humidifier-part: humidifier filter,wick filter,mist nozzle,mist lid,cotton stick,cotton sticks,filter stick,filter sticks,demineralization cartridge,aroma pad,aroma pads,silver stick,evaporator pad
accessory consumable-water: scent refill,perfume refill,scent pod,scent pods,air freshener refill
accessory appliance-clean: descaling solution,descaling agent,limescale remover,descaling kit,milk system cleaner,washing machine cleaner,cleaning pads,cleaning swabs,cleaning wipes,cleaning spray,care kit,maintenance kit,care oil,leather care,bottle brush,lens cloth,microfibre cloth,microfiber cloth
part grill-part: cooking grate,cooking grates,grill grate,grill grates,warming rack,flavorizer bar,heat plate,heat tent,burner tube,burner tubes,side burner,charcoal basket,charcoal grate,ash catcher,grease tray,grease cup,hood thermometer,lid thermometer,rotisserie spit,spit rod,gas adapter,gas canister adapter,propane adapter,fuel bottle,pot support,pan support,windscreen stove
accessory grill-use: grill tongs,grill mat,grill mats,bbq cover,grill cover,wood chips,smoking chips,wood pellets,firelighters,fire starter,fire starters,chimney starter
part lamp-part: lamp holder,bulb socket,light socket,bulb holder,lamp base,lamp cord,canopy rose,ceiling rose,ceiling canopy,led driver,ballast,starter bulb,lamp cover,globe shade,glass shade,diffuser panel,chain extension,connector cable,power adapter cable,spare bulbs,replacement bulbs,lamp stand,remote controller
accessory candle-use: candle snuffer,wick trimmer,candle lid,wick dipper,candle wicks,candle wax,candle dye,candle mould,candle mold,dripless candle,lighter fluid,lighter gas,flint,flints,lighter case,lighter refill,fuel canister,lamp oil,ethanol fuel
part screen-part: digitizer,lcd screen,screen assembly,back cover,battery cover,battery door,battery compartment cover,sim tray,charging port,charging board,flex cable,ribbon cable,camera module,volume button,keycap,keycaps,laptop hinge,hinge cover,heat sink,heatsink,thermal paste,thermal pad
part audio-part: ear cushion,ear cushions,earpads,earpad,ear tips,eartips,ear hooks,ear gel,headband cover,headband pad,earphone cable,headphone cable,microphone cover,foam cover,pop filter,mic foam,stylus,tonearm,speaker cone
part watch-part: watch bracelet,watch glass,watch crystal,watch crown,spring bar,spring bars,watch buckle,link remover,watch link,watch links,watch movement,replacement band
accessory phone-use: camera lens protector,lens protector,privacy filter,privacy film,screen guard,stylus pen,phone strap,neck strap,wrist strap,hand strap,pop grip,ring holder,car mount,car holder,vent mount,desk stand,laptop sleeve,laptop stand,keyboard cover,keyboard skin,wrist rest,mouse mat,memory card,sd card,micro sd,hard drive case,cable organizer,cable organiser,cable tie,cable ties,cable clip,cable clips
part printer-part: ink cartridge,ink cartridges,toner cartridge,drum unit,print head,printhead,ink bottle,ink refill,paper tray,pickup roller,fuser,label roll,label rolls,thermal paper,paper roll,3d printer filament,hotend,extruder,build plate,print bed,print bed sheet
part drone-part: propeller guard,propeller guards,landing gear,landing gears,gimbal cover,gimbal protector,rotor blade,rotor blades,tail rotor,motor arm,drone arm,flight battery,body shell,canopy shell,remote controller case,antenna booster,servo,servo horn,tank track,differential,gear set,wheel hub hex,body clips,rc tyres,rc tires
part camera-part: lens cap,lens hood,camera strap,camera battery,tripod plate,quick release plate,flash diffuser,mounting plate,camera mount,security mount,viewfinder,eyecup,uv filter,lens filter
part monitor-part: parent unit,baby unit,camera unit only,sensor pad,arm cuff,blood pressure cuff,finger clip,electrode,electrodes,electrode pads,tens pads,gel pads,lead wires,test strips,lancets,probe cover,probe covers,probe,nebulizer mask,nebuliser mask,mask cushion,tubing set,air tube,cpap hose,head strap,massage head,massage heads,heating pad cover,charging plug
part bottle-part: bottle cap,bottle collar,collar ring,screw ring,anti-colic valve,anti colic vent,vent insert,straw set,sippy spout,silicone spout,drinking spout,bottle handle,bottle handles,flow teat,travel cap,sealing disc,milk collector,breast shield,flange insert,duckbill valve,membrane valve,milk storage bag,milk storage bags,breast milk bags
part soother-part: dummy case,pacifier case,soother case,dummy strap,soother strap,pacifier cap,soother cap,teether clip
part pram-part: pram wheel,stroller wheel,pushchair wheel,front wheel,rear wheel,swivel wheel,seat unit,buggy board,adapters car seat,car seat adapter,car seat adapters,bumper cover,handle cover,handle grip cover,pram liner,stroller liner,seat fabric,canopy frame,chassis frame,brake cable pram,shopping basket,stroller hook,pram hook,stroller bag,pram organiser,stroller organizer,pram parasol,foot muff,cosytoes,hand muff,pram mittens,stroller gloves,stroller fan,snack tray stroller
part seat-part: seat insert,newborn insert,infant insert,head pillow,buckle cover,strap cover,strap covers,strap pads,belt pads,belt clip car seat,harness buckle,isofix base,car seat base,isofix connectors,isofix guides,top tether,seat protector,kick mat,backseat mirror,seat belt adapter,seat belt extender,booster cushion insert
part chair-part: high chair tray,highchair tray,tray cover,tray insert,high chair cushion,highchair cushion,footplate,seat plate,harness set,tray table,splash mat,floor mat high chair
accessory cot-use: crib sheet,cot sheet,fitted crib sheet,cot bumper,braided bumper,cot mobile,crib mobile,mobile arm,bed guard insert,crib rail cover,teething guard,bed canopy,bed drape,cot canopy,bed slats,bed leg,bed legs,bed frame support,center support leg,mattress topper,mattress cover,mattress encasement,mattress zip cover,bed sheet,bed sheets,pillowcase,pillowcases,duvet cover,changing mat,changing pad cover,nursing pillow cover
accessory baby-care: nappy sacks,nappy bin refill,diaper pail refill,nappy bin liner,potty liner,potty liners,bath thermometer,bath kneeler,bath stand,bath support,carrier cover,carrier insert,teething pads,drool pads,suck pads,sling ring,gate extension,extension kit,gate extension kit,pressure bolt,wall cup,wall cups,gate spindle,y spindle,stair post adapter,banister adapter,corner protector,corner protectors,edge protector,drawer lock,cupboard lock,socket cover,socket covers
accessory toy-part: doll shoes,doll wig,doll hair,doll stand,doll dress,doll eyes,extra cars,track extension,track pieces,expansion set,extension set,add-on set,expansion pack,refill pack slime,glitter pack,slime activator,foam beads,play mat slime,marble refill,water bead refill,card pack,replacement pieces,missing pieces,battery cover toy,puzzle pieces,bubble refill,balloon stand,balloon weight,foam darts,foam bullets,dart refill
part outdoor-toy: jumping mat,jump mat,trampoline mat,spring cover,edge cover,safety pad,trampoline springs,net poles,enclosure pole,foam sleeve,foam sleeves,trampoline ladder,anchor kit,ground anchor,ground anchors,wind stakes,swing seat,swing hanger,swing hangers,swing hook,swing rope,swing ropes,swing chain,slide replacement,sandpit lid,sandbox cover,pool liner,pool cover,solar cover,ground cloth,ground sheet,groundsheet,filter cartridge,pool pump,pool chemicals,test strip pool,inflatable pillow,hammock straps,hammock stand,goal net,basketball net,hoop net,replacement net,backboard
part tent-part: tent pegs,tent peg,tent pole,tent poles,tent stakes,guy rope,guy ropes,guy lines,guyline,inner tent,outer tent,flysheet,rainfly,footprint,tent footprint,tent carpet,roof cover,gazebo roof,canopy top,canopy cover,replacement canopy,sandbag,sand bags,weight bags,weight plates,parasol cover,umbrella cover,crank handle,awning fabric,awning crank,pole connector,corner connector,frame connector,greenhouse cover,hammock ropes
part furniture-part: gas strut,chair base,chair castors,chair casters,office chair wheels,arm pad,arm pads,armrest pads,seat mechanism,star base,floor mat chair,chair glides,chair cover,sofa legs,sofa connector,furniture legs,furniture leg,furniture feet,furniture glides,felt pads,felt pad,table legs,table leg,drawer front,drawer box,drawer liner,shelf board,extra shelf,shelf support,shelf supports,shelf pins,shelf bracket,shelf brackets,cabinet handle,cabinet knob,cabinet hinge,soft close hinge,wardrobe rail,door damper,furniture lock,anti tip strap,anti tip kit,tip restraint,wall anchor kit,cam lock,cam locks,assembly kit,hanging rail,wardrobe door
part care-part: shaver head,shaving head,shaver heads,shaving heads,foil head,shaver foil,foil and cutter,trimmer blade,clipper blade,guide comb,guide combs,clipper guard,comb attachment,comb attachments,barrel attachment,styling attachment,diffuser attachment,concentrator nozzle,ceramic plates,heat resistant glove,heat mat,toothbrush head,toothbrush heads,irrigator tip,irrigator tips,flosser tip,nozzle tips,replacement tips,epilator head,epilator cap,lamp cartridge,ipl cartridge,pumice roller,foot file roller,roller head,roller heads,nail drill bits,nail drill bit,sanding bands,uv bulb,uv bulbs,uv tube,wax heater insert,derma roller head,needle cartridge,needle cartridges,tattoo grip,tattoo practice skin,transfer paper,clip cord,pump head,spray pump,dropper bottle,pump top,sponge applicator,mascara brush,brush cleaner,powder puff,compact case,refill pan,refill pod,razor stand,travel lock cap
accessory jewel-use: ring box,necklace box,earring backs,earring back,earring stoppers,jewellery pouch,chain extender,necklace extender,extender chain,ring sizer,ring size adjuster,silver cloth,polishing cloth,jewellery cleaner,jewelry cleaner,jewellery stand,watch case
accessory shoe-wear: shoe laces,insoles,shoe spray,impregnation spray,shoe tree,shoe trees,shoe horn,shoehorn,boot liner felt,ice grips,ice cleats,heel pads,heel grips,heel tips,shoe bag,shoe charms,zipper pull,zip puller,replacement zip,sew-on patch,iron-on patch,button set,bra strap,suspender clips,garment bag,clothes cover
accessory pet-part: filter sponge,filter floss,filter media,air stone,air stones,airline tubing,aquarium background,water conditioner,heat lamp bulb,litter box liner,litter liner,litter mat,litter scoop,dog bed cover,crate pad,cage tray,bed liner,collar buckle,fountain filter,fountain filters,fountain pump,scratch pad,cardboard refill,catnip refill,feeder tray,seed tray,water bottle holder,training collar strap,contact points,probe contacts,receiver collar,test light tool
part luggage-part: luggage wheel,luggage wheels,suitcase wheels,suitcase wheel,luggage handle,suitcase handle,luggage cover,suitcase cover,luggage strap,rain cover backpack,backpack straps,bite valve,drinking tube
part vape-part: vape coil,coil head,pod cartridge,drip tip,replacement pod,replacement pods,tank glass
part mask-part: filter insert,filter inserts,filter cartridge mask,particle filter,mask strap,mask extender,ear saver,mask frame,mask bracket,mask case,lens insert,prescription insert,temple arms,nose pads,nose pad,anti fog wipes,glasses case,spectacle case,lens cloth glasses
part fix-part: mounting bracket,mounting brackets,mounting kit,mounting frame,mounting screws,wall plate,back plate,backplate,base plate adapter,magnet mount,magnetic mount,adhesive pads,adhesive pad,suction mount,clamp bracket,pole mount,ceiling bracket,corner bracket,extension pole,extension rod,extension arm,tv bracket,installation kit,trim kit,shower hose,tap cartridge,tap aerator,ceramic cartridge,flush valve,fill valve,toilet seat hinge,toilet seat hinges,waste trap,valve core,smoke alarm base,detector base,spare key,door strike,lock cylinder
`,
};
