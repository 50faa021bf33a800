/**
 * English words for what is offered beside a product, one thing a line: `kind thing : words`. The lexicons of languages bring theirs, that of English
 * more, and name further things by kind and thing. A kind with `!` is told by the word alone, wherever it stands; the others only by the shape of the phrase.
 * One thing has no English.
 *
 * @internal
 */
export const offerTable = `
part! spare : spare part, spare parts, replacement, replacement part, replacements, repair kit, repair set, service kit, retrofit kit, upgrade kit, conversion kit, recall kit
accessory! accessory : accessory, accessories, accessory kit, add-on
part hose : hose, gas hose, tubing
part nozzle : nozzle, diffuser, jet, concentrator
part thermocouple : thermocouple, igniter, piezo igniter, ignition, spark plug, pilot light
part regulator : regulator, pressure regulator, gas regulator, valve, ceramic plate
part filter : filter, hepa filter, filters, dust filter
part brush : brush, side brush, main brush, roller brush, brush roll, brushes
part mop : mop pad, mop cloth, mopping pad
part dust-bag : dust bag, dust bags, vacuum bag, vacuum bags
part chain : chain, saw chain, bicycle chain, guide bar
part engine-part : carburettor, carburetor, piston, cylinder, bearing, spring, hinge, gear, air filter, fuel filter, starter, ignition coil
part electric-part : fuse, thermostat, timer, relay, capacitor, transformer, display, lcd, led strip, speaker, antenna, heating plate
part pad : pad, pads, padding, inner pad, ear pads, foam
part visor : visor, face shield, lens
part tray-part : crumb tray, base plate, base, socket
part stopper : stopper, plug, cap, spout, strainer, sieve, mesh
part belt : drive belt, belt, strap, watch strap, watch band
part motor : motor, wheel motor, engine, fan motor, pump
part wheel : wheel, wheels, tyre, tire, inner tube, tyres, castor, caster
part brake : brake pad, brake pads, brake disc, brake lever
part battery : battery, batteries, battery pack, rechargeable battery
part charger : charger, charging dock, charging station, charging base, dock, power supply, power adapter, ac adapter, adapter, adaptor
part cable : cable, power cord, cord, charging cable
part remote : remote, remote control
part lid : lid, glass lid
part gasket : gasket, seal, sealing ring, seal ring, o-ring, o ring
part blade : blade, blades, cutter blade, knife blade
part attachment : attachment, attachments, whisk attachment, head attachment, whisk, brush head, brush heads
part propeller : propeller, propellers, rotor blades, propellor
part hardware : screw, screws, bolts, bolt, hardware kit, hardware, screw set, fixing kit
part board : circuit board, pcb, mainboard, motherboard, control board
part switch : switch, knob, sensor, button
part handle : handle, grip, lever
part shell : shell, housing, casing, plastic shell, battery shell
part tray : measuring cup, measuring beaker, tray, basket, drip tray, shelf, rack, bowl, jug, carafe, pot liner
part bulb : bulb, light bulb, lamp bulb, heating element
part refill : refill, refills, cartridge, cartridges, refill pack
part wick : wick, cotton wick
part shade : lampshade, lamp shade, diffuser shade
part teat : teat, teats, nipple, nipples
part power-base : power base, base unit, heating base, warming base, bun warmer
part transducer : piezo disc, ultrasonic disc, transducer, atomizer disc, membrane
part harness : harness, harness pads, shoulder pads, crotch strap, chest clip, bumper bar
part crumb : crumb tray, drip pan
part starter : recoil starter, pull starter, starter rope
part carb : carburetor kit, carburettor kit, fuel line, fuel tank, tank cap
part glass : glass jar, mixing bowl, glass carafe
part cells : cells, battery cells, cell pack, battery shell
part led : led module, led chip, led board, light module
accessory rain : rain hood, raincover, rain canopy, wind shield, sun canopy
accessory mount : clamp mount, wall bracket, ceiling mount, tripod, phone holder, handlebar mount
accessory cleaning : cleaning brush, cleaning kit, cleaning tablets, descaler, cleaning cloth
accessory bundle : basket liner, cup holder, snack tray, bell, mudguard, pannier, pannier bag, rear rack, kickstand, child seat
accessory cover : cover, covers, rain cover, rain hood, dust cover, protective cover, weather cover, seat cover, slipcover
accessory case : case, carrying case, carry case, travel case, hard case, storage case, pouch, travel pouch, bag, carrying bag, carry bag, travel bag, storage bag, sleeve, holster, backpack
accessory holder : holder, wall holder, wall mount, mount, stand, bracket, cradle, rack, hanger
accessory film : screen protector, protective film, film, tempered glass, skin
accessory net : mosquito net, insect net, net, footmuff, cup holder, bottle holder, parasol, storage net, organizer
accessory sticker : sticker, stickers, sticker set, decal, decals, sticker sheet
accessory bedding : fitted sheet, sheet, sheets, mattress, mattress pad, mattress protector, bumper, crib bumper, canopy, bedding set
accessory cushion : cushion, seat cushion, liner, seat liner, seat pad, pillow, head support
accessory clothes : doll clothes, outfit, clothes
part clip : clip, clasp, buckle, hook
part feet : rubber feet, rubber foot, end cap, ferrule, suction cup
part castor : castor wheel, wheel set
part runner : drawer runner, drawer slide, drawer rail
part pull : drawer handle, drawer knob, drawer pull
part ear-tip : ear tip, eartip, ear hook, earbud tip
part disc : cutting disc, grinding disc, grinding wheel, flap disc, sanding disc, sanding sheet, sandpaper, drill bit, drill bit set, saw blade
part carbon : carbon brush
part! side : left only, right only, left side only, right side only, left earbud only, right earbud only
accessory soother-holder : soother clip, soother chain, dummy clip, pacifier clip, pacifier holder
part gearbox : gearbox, gear box
accessory fluid : lubricant, chain oil, cleaning solution, anti fog spray, descaling tablets, descaling liquid
accessory fuel : refill gas, butane refill, bioethanol refill
accessory wear : insole, shoelace
accessory party : party invitation, invitation card, invitations, cake topper, display card, card backing
accessory inflator : inflator, hand pump, air pump
accessory patch : patch kit, repair patch, puncture kit
accessory sleeve : neoprene sleeve, bottle sleeve, protective sleeve, carry sack, stuff sack, storage sack
service fitting : fitting service
accessory holder-only
accessory key-ring : key ring, keychain, key chain, charm, fob
manual! manual-strong : user manual, users manual, owner's manual, owners manual, owner manual, instruction manual, instruction booklet, operating instructions, instruction book, instructions only, service manual, workshop manual, manual only, manual pdf, paper manual, recipe book, cookbook, sewing pattern, knitting pattern, crochet pattern, pattern pdf, handbook, owners handbook, owner s handbook, user guide, quick start guide, parts list, exploded drawing, wiring diagram, repair manual
manual manual : manual, booklet, instructions
packaging! packaging-strong : empty box, empty boxes, box empty, jar empty, bottle empty, can empty, packaging empty, case empty, empty tube, empty can, empty container, empty jar, empty bottle, empty case, empty packaging, empty carton, box only, boxes only, only box, only the box, packaging only, original box only, no toaster inside, without contents, no contents, carton only
packaging packaging : box, carton, packaging, polystyrene
service! service : repair service, repair of, repairs, repair for, repair and service, maintenance service, installation service, assembly service, rental, for rent, to rent, hire, for hire, rent a, rent me, dismantling, removal service, training course, driving lesson, cleaning service, refurbishment service, extended warranty, insurance for, warranty extension, servicing of, sharpening service, tuning service, calibration service, cell replacement
service service-word : service, servicing
wanted! wanted : wanted to buy, looking to buy, looking to purchase, want to buy, want to purchase, looking for a, i am looking for, we buy, will pay cash, will buy, searching for a, cash for your, we purchase
miniature! miniature : miniature, miniatures, scale model, model kit, dollhouse, doll house, dolls house, diorama, diecast, die-cast, die cast model, papercraft, toy version, doll-sized, toy replica, replica model
print! print : fridge magnet, retro ad, print ad, ad print, tin sign, metal sign, t-shirt print, mug print, mouse pad, poster, posters, art print, photo print, canvas print, wall art, print on canvas, postcard, postcards, vintage advert, magazine ad, advertisement, brochure, advertising sign, advertising plate, enamel sign, catalogue page, product photo, sticker print, coffee mug with, art poster, photograph of, schematic print
accessory none : nintendo switch, switch ps4, switch ps5, pc switch, switch lite, switch oled, uk plug, eu plug, us plug, mains plug, gift box, gift bag, new in box, in box, boxed, original box, box opened, open box, in original packaging, original packaging, with packaging, bag of
`;
