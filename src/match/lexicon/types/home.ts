/** English words for the household, tools and chemicals: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const home = `
chair ~ table : chair, folding chair, plastic chair, office chair, gaming chair, stool, camping chair, bar stool, rocking chair
table ~ chair : table, desk, dining table, coffee table, folding table, children's table
bed ~ cot mattress : bed, bunk bed, bed frame, loft bed, children's bed, sofa bed, sofa, couch
mattress ~ bed bedding : mattress, mattress topper, foam mattress, mattress protector
bedding ~ pillow mattress : bedding, bed linen, duvet, quilt, blanket, weighted blanket, duvet cover, bed sheet, fitted sheet, comforter
pillow ~ bedding feeding-pillow : pillow, cushion, neck pillow, travel pillow, baby pillow
cabinet : cabinet, wardrobe, dresser, drawer chest, chest of drawers, bookcase, shelf, shelving unit, filing cabinet, bookshelf, tv stand, closet, drawer unit, nightstand, clothing storage unit
ladder : ladder, telescopic ladder, step ladder, folding ladder, stepladder, step stool, loft ladder
curtain : curtain, roller blind, window blind, roman shade, window covering, venetian blind, cordless blinds, shower curtain
rug : rug, carpet, bath mat, door mat, floor mat, tablecloth, non-slip mat
candle ~ candle-holder aroma-diffuser : candle, candles, scented candle, tea light, birthday candle, tealight, led candle, candle set, wax candle
candle-holder ~ candle : candle holder, candlestick, tea light holder, lantern candle, tabletop fireplace, bioethanol burner, tabletop fire pit, ethanol fireplace, bio-ethanol fireplace
lighter : lighter, novelty lighter, cigarette lighter, gas lighter, electric lighter, bbq lighter, cigarette lighters, torch lighter
electronic-cigarette ~ tobacco : electronic cigarette, disposable electronic cigarette, e-cigarette, vape, disposable vape, vape pen, e-cigarettes, electronic cigarette cartridge, e-liquid, vaporizer, pod kit, e cigarette, vapes
tobacco ~ electronic-cigarette : shisha, hookah, tobacco, herbal product for smoking, nicotine pouches, snus, rolling paper, cbd flower, smoking pipe
fireworks : fireworks, firework, firecracker, firecrackers, sparkler, sparklers, rocket fireworks, fountain firework, bangers, smoke bomb, battery of fireworks, party popper
sky-lantern : sky lantern, chinese lantern, flying lantern, wish lantern, sky lanterns
christmas-decoration ~ lighting-chain : christmas decoration, halloween decoration, ornament, christmas tree, snow globe, liquid hourglass, decorative article, decorative figure, party decoration, easter decoration, artificial snow, decoration, snow spray
cookware ~ baking-ware pressure-cooker : cookware, frying pan, saucepan, pan, cooking pot, wok, casserole, non-stick pan, pan set, pot set, skillet
baking-ware ~ cookware tableware : baking tray, baking mould, cake tin, silicone mould, baking form, muffin tin, ice mould, baking sheet, roasting tin
tableware ~ cookware bottle : tableware, bowl, cup, mug, drinking glass, glasses set, dinnerware, cutlery, spoon, bamboo cup, children's tableware, melamine plate, tea cup, cutlery set, bamboo tableware
bottle ~ tableware : water bottle, drinking bottle, thermos, vacuum flask, thermos flask, insulated bottle, tumbler, drinks bottle, stainless steel bottle, soda maker
knife ~ kitchen-tool : knife, kitchen knife, chef knife, pocket knife, knife set, folding knife, utility knife, cutter knife
kitchen-tool ~ knife : grater, peeler, can opener, kitchen scale, mandoline, vegetable slicer, garlic press, spatula, cutting board, whipped cream dispenser, cream siphon, cream charger, kitchen utensil, tongs, meat thermometer
grill ~ gas-stove : barbecue, grill, bbq, gas grill, electric grill, charcoal grill, contact grill, fire pit, bbq grill, smoker grill
gas-stove ~ grill heater wood-stove : gas stove, camping stove, portable gas stove, gas cooker, gas hob, gas burner, gas cartridge, blow torch, gas regulator, gas hose, propane regulator
wood-stove : wood stove, pellet stove, fireplace, chimney, wood burner
hot-water-bottle ~ heating-pad : hot water bottle, hot-water bottle, wheat bag
power-tool ~ saw garden-tool : drill, cordless drill, angle grinder, grinder, sander, power drill, impact drill, screwdriver electric, nail gun, tool set, hand tool, screwdriver, wrench, hammer, rotary tool, hammer drill, impact driver, polisher, heat gun tool, drill driver, combi drill
saw ~ saw-blade power-tool chainsaw : saw, circular saw, mitre saw, table saw, jigsaw tool, reciprocating saw, band saw, miter saw
saw-blade ~ saw brush-cutter-part : circular saw blade, saw blade, cutting disc, grinding disc, diamond disc, cutting blade, abrasive disc, chainsaw disc, saw blades
chainsaw ~ saw garden-tool : chainsaw, chain saw, mini chainsaw, electric chainsaw, cordless chainsaw, pruning saw
brush-cutter-part ~ garden-tool saw-blade : attachment for brush cutter, attachment for brush cutters, brush cutter head, trimmer head, brush cutter blade, brush cutter attachment, brushcutter blade, flail head, chain trimmer head
garden-tool ~ chainsaw brush-cutter-part : lawn mower, hedge trimmer, brush cutter, leaf blower, grass trimmer, garden shredder, pressure washer, high-pressure cleaner, wood chipper, log splitter, string trimmer, robotic mower, snow blower, tiller, lawnmower, mower
pump-compressor : air compressor, water pump, air pump, tyre inflator, compressor, pressure vessel, generator, hydrophore, pool pump, inverter, welding machine
lifting-equipment : hoist, chain hoist, winch, lashing strap, ratchet strap, sling lifting, lifting platform, car lift, jack stand, trolley jack, pallet truck, tie-down strap, round sling
screw : concrete screw, screw, anchor bolt, wall plug, expansion anchor, fastener
construction-product : faucet, mixer tap, cement, water hose, flexible water pipe, shower screen, door lock, fire door, cable duct, tile adhesive, pipe fitting, water filter, sink, toilet seat, garage door, bath screen, roof window, fire extinguisher, shower column
glue ~ nail-glue adhesive-tape : glue, super glue, adhesive, instant glue, contact adhesive, epoxy adhesive, glue stick, sealant, silicone sealant, epoxy resin, epoxy, resin, pu foam
paint ~ varnish-coating : paint, wall paint, spray paint, thinner, paint stripper, paint remover, wood stain, acrylic paint, aerosol paint
varnish-coating ~ paint nail-polish : varnish, wood varnish, wood oil
detergent ~ disinfectant descaler : detergent, cleaner, cleaning product, drain cleaner, washing-up liquid, laundry detergent, bleach, dishwasher tablets, oven cleaner, toilet cleaner, fabric softener, cleaning agent, stain remover, glass cleaner, degreaser, laundry capsules
disinfectant ~ detergent hand-sanitiser : disinfectant, disinfection, chlorine tablets, biocide, antibacterial spray, algaecide, pool chemical
descaler ~ detergent : descaler, limescale remover, rust remover, acid cleaner
windscreen-fluid : windscreen washing fluid, windshield washer fluid, screen wash, screenwash, car windscreen washing fluid, washer fluid, antifreeze, de-icer, coolant, engine oil, fuel additive
pest-control ~ insect-killer : pest control product, insecticide, rat poison, rodenticide, insect repellent, mosquito repellent, pesticide, herbicide, weed killer, mothballs, ant killer, mouse poison, mosquito coil, plant protection product, cockroach gel, fly spray
air-freshener ~ aroma-diffuser : air freshener, car air freshener, room spray, car perfume, potpourri, air freshner, room fragrance, toilet freshener
adhesive-tape ~ glue : adhesive tape, duct tape, insulating tape, double-sided tape, sticky tape
stationery ~ art-set : pencil case, pen, ballpoint pen, pencil, eraser, ruler, notebook, scissors, correction fluid, highlighter, marker, stapler, school set, ink pen, sticker, stickers
book : book, baby book, children's book, colouring book, activity book, cloth book
phone-case : phone case, phone cover, mobile phone case, smartphone cover, phone holder, phone pouch, screen protector
pet-product : pet toy, dog toy, dog bed, cat toy, pet food, dog collar, dog leash, bark collar, anti bark collar, shock collar, dog harness, cat litter, aquarium heater, pet bed, chew toy dog, flea collar
food-supplement : food supplement, dietary supplement, vitamin, vitamins, protein powder, slimming pills, herbal tea, weight loss, energy drink, gummies, slimming tea
candy : candy, jelly cup, chewing gum, chocolate, sweets, lollipop, jelly cups, confectionery, mini jelly
medical-device : thermometer, blood pressure monitor, pulse oximeter, test kit, pregnancy test, contact lenses, syringe, wheelchair, hearing aid, bed cane, walking aid, crutch, plaster bandage, rollator, adult portable bed rail, nebulizer, blood glucose meter
sleeping-bag ~ baby-sleeping-bag tent : sleeping bag, camping mat, hammock
tent ~ sleeping-bag : tent, camping tent, gazebo, pop-up tent, pavilion, awning, roof tent
money-counter : banknote counter, money counter, shredder paper, paper shredder, laminator
incense : incense, incense sticks, incense cones, incense burner
textile-dye : textile dye, fabric dye, fabric paint, tie dye kit
window-magnet ~ magnetic-toy : fridge magnet, neodymium magnet, magnet, magnets, magnetic hooks, name badge magnet, magnet set
clock ~ radio : alarm clock, wall clock, clock, clock radio
game-console : game console, games console, gaming console, handheld console, game controller, gamepad
learning-tower ~ chair ladder high-chair : learning tower, kitchen tower, toddler tower, kitchen helper tower
mirror : mirror, bathroom mirror, led mirror, make-up mirror, makeup mirror
glow-stick < toy : glow stick, glow sticks, light stick, glow bracelet
depilatory < cosmetics ~ hair-removal-wax : depilatory cream, hair removal cream, wax strips, depilatory wax, hair removal wax
circuit-breaker ~ socket : circuit breaker, residual-current device, residual-current circuit breaker, rcd, fuse, motor starter
range-hood : range hood, cooker hood, extractor hood
board-game < toy ~ puzzle : board game, card game, playing cards, chess set, educational game, memory game
racket-sport : racket, tennis racket, badminton set, table tennis, racquet
`;
