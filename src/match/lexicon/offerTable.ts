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
part filter : filter, hepa filter, filters, dust filter
part brush : brush, side brush, main brush, roller brush, brush roll, brushes
part engine-part : carburettor, carburetor, piston, cylinder, bearing, spring, hinge, gear, air filter, fuel filter, starter, ignition coil
part pad : pad, pads, padding, inner pad, ear pads, foam
part stopper : stopper, plug, cap, spout, strainer, sieve, mesh
part belt : drive belt, belt, strap, watch strap, watch band
part motor : motor, wheel motor, engine, fan motor, pump
part wheel : wheel, wheels, tyre, tire, inner tube, tyres, castor, caster
part battery : battery, batteries, battery pack, rechargeable battery
part charger : charger, charging dock, charging station, charging base, dock, power supply, power adapter, ac adapter, adapter, adaptor
part cable : cable, power cord, cord, charging cable
part remote : remote, remote control
part lid : lid, glass lid
part gasket : gasket, seal, sealing ring, seal ring, o-ring, o ring
part blade : blade, blades, cutter blade, knife blade
part attachment : attachment, attachments, whisk attachment, head attachment, whisk, brush head, brush heads
part hardware : screw, screws, bolts, bolt, hardware kit, hardware, screw set, fixing kit
part switch : switch, knob, sensor, button
part handle : handle, grip, lever
part tray : measuring cup, measuring beaker, tray, basket, drip tray, shelf, rack, bowl, jug, carafe, pot liner
part bulb : bulb, light bulb, lamp bulb, heating element
part refill : refill, refills, cartridge, cartridges, refill pack
accessory bundle : basket liner, cup holder, snack tray, bell, mudguard, pannier, pannier bag, rear rack, kickstand, child seat
accessory cover : cover, covers, rain cover, rain hood, dust cover, protective cover, weather cover, seat cover, slipcover
accessory case : case, carrying case, carry case, travel case, hard case, storage case, pouch, travel pouch, bag, carrying bag, carry bag, travel bag, storage bag, sleeve, holster, backpack
accessory holder : holder, wall holder, wall mount, mount, stand, bracket, cradle, rack, hanger
accessory film : screen protector, protective film, film, tempered glass, skin
accessory net : mosquito net, insect net, net, footmuff, cup holder, bottle holder, parasol, storage net, organizer
accessory sticker : sticker, stickers, sticker set, decal, decals, sticker sheet
accessory cushion : cushion, seat cushion, liner, seat liner, seat pad, pillow, head support
part clip : clip, clasp, buckle, hook
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
