/** English words for electrical goods: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const electrical = `
charger ~ power-supply travel-adaptor cable power-bank wireless-charger car-charger : charger, usb charger, wall charger, battery charger, fast charger, charging adapter, charging cradle, charging dock, phone charger, quick charger, charging station, power brick
wireless-charger < charger : wireless charger, wireless charging pad, qi charger, induction charger
car-charger < charger : car charger, vehicle charger, cigarette lighter charger
power-supply ~ charger travel-adaptor : mains adapter, mains adaptor, power supply, power adaptor, power adapter, ac adapter, adapter plug, transformer, mains adaptor, adaptor, dc adapter
travel-adaptor ~ power-supply charger socket : travel adaptor, travel adapter, plug adapter, universal adapter, universal adaptor, socket adapter, plug converter
power-bank ~ charger battery : power bank, powerbank, portable charger, external battery, portable power station, battery pack
cable ~ charger extension-lead : cable, usb cable, charging cable, charger cable, data cable, lightning cable, power cord, hdmi cable
extension-lead ~ cable socket : extension lead, extension cord, extension cable, power strip, multiplug socket, multi plug, cable reel, multiplug, power board, surge protector
socket ~ extension-lead travel-adaptor : socket, wall socket, power outlet, smart plug, plug socket, light switch, dimmer, timer socket
battery ~ power-bank button-battery : battery, batteries, lithium battery, rechargeable battery, li-ion battery, lithium-ion battery, replacement battery, battery cell
button-battery < battery : button battery, button batteries, coin cell, coin battery, button cell, lithium coin
lighting-chain < lighting ~ christmas-decoration led-strip : lighting chain, string lights, fairy lights, christmas lights, light chain, led string, lighting chains, curtain lights, led lighting chain, garland lights, rope light
lighting : lighting, led light, light fixture, luminaire
lamp < lighting ~ ceiling-lamp night-lamp : lamp, table lamp, desk lamp, led lamp, floor lamp, light bulb, led bulb, uv lamp, bulb
ceiling-lamp < lighting ~ lamp : light fitting, ceiling lamp, pendant lamp, ceiling light, chandelier, wall lamp, floodlight, downlight, lamp holder, pendant light, led light fitting
night-lamp < lighting ~ lamp projector : night light, night lamp, nightlight, star projector, galaxy projector, led projector lamp
led-strip < lighting ~ lighting-chain : led strip, led tape, strip light
flashlight < lighting : flashlight, torch, head lamp, headlamp, head torch, lantern, camping light, work light
hair-dryer ~ hair-styler : hair dryer, hairdryer, blow dryer, hair drier
hair-styler ~ hair-dryer : hair straightener, hair curler, curling iron, hair iron, hot comb, hot air brush, straightening brush, flat iron, curling wand
shaver : shaver, hair clipper, trimmer, epilator, electric razor, hair removal device, hair trimmer, beard trimmer
massager : massager, massage gun, massage device, eye massager, neck massager, massage pillow, electric massager
heater ~ fan electric-blanket gas-stove wood-stove : heater, gas heater, camping heater, tent heater, paraffin heater, kerosene heater, fan heater, electric heater, radiator, space heater, oil heater, convector, infrared heater, patio heater, ceramic heater, panel heater
electric-blanket ~ heater heating-pad : electric blanket, heated blanket, heated throw, heated underblanket, electric mat, heated mattress pad
heating-pad ~ electric-blanket hot-water-bottle : heating pad, heat pad, heated cushion, hand warmer, foot warmer, electric foot warmer, heated vest, heated gloves
fan ~ heater air-conditioner : fan, electric fan, usb fan, table fan, ceiling fan, neck fan, handheld fan, portable fan, bladeless fan
air-conditioner ~ fan dehumidifier : air conditioner, air cooler, portable air conditioner
humidifier ~ air-purifier aroma-diffuser : humidifier, air humidifier, ultrasonic humidifier
dehumidifier ~ humidifier air-conditioner : dehumidifier
air-purifier ~ humidifier : air purifier, air cleaner, ioniser, ionizer, ozone generator
aroma-diffuser ~ humidifier candle air-freshener : aroma diffuser, essential oil diffuser, oil diffuser, wax melter, oil burner, reed diffuser
kettle : kettle, electric kettle, water boiler, thermo pot
fryer ~ cooker : deep fryer, air fryer, fryer, hot air fryer
cooker ~ fryer hot-plate pressure-cooker : rice cooker, slow cooker, multicooker, electric cooker, electric oven, toaster oven, microwave, microwave oven, electric lunch box, oven, cooker
pressure-cooker ~ cooker cookware : pressure cooker, electric pressure cooker
hot-plate ~ cooker grill : hot plate, induction hob, induction cooker, hob, electric stove, cooktop, range cooker, electric range
toaster ~ waffle-maker : toaster, sandwich maker, bread maker
waffle-maker ~ toaster : waffle maker, waffle iron, crepe maker, pancake maker
blender : blender, hand blender, mixer, food processor, juicer, immersion blender, hand mixer, portable blender, chopper, liquidiser, smoothie maker
coffee-maker : coffee maker, coffee machine, espresso machine, coffee pot, moka pot, coffee grinder, coffee press, milk frother
refrigerator : refrigerator, fridge, freezer, mini fridge, cool box, wine cooler, ice maker
washing-machine ~ dryer-appliance : washing machine, washer, dishwasher
dryer-appliance ~ washing-machine : tumble dryer, clothes dryer, laundry dryer, electric dryer
vacuum-cleaner : vacuum cleaner, robot vacuum, robot vacuum cleaner, robotic vacuum cleaner, cordless vacuum cleaner, hoover, steam cleaner, steam mop, hand vacuum, cordless vacuum, robotic vacuum, stick vac, stick vacuum
iron-appliance : steam iron, clothes iron, garment steamer, clothes steamer, fabric steamer, handheld steamer, travel iron, dry iron
headphones ~ speaker : headphones, headphone, earphones, earbuds, wireless headphones, headset, wireless earbuds, earphone, bluetooth headset
speaker ~ headphones radio : speaker, bluetooth speaker, wireless speaker, loudspeaker, soundbar, portable speaker
radio ~ speaker clock : radio, clock radio, emergency radio, fm radio, walkie talkie, walkie-talkie, two-way radio
projector ~ night-lamp : projector, mini projector, led projector
smartwatch ~ watch : smartwatch, smart watch, fitness tracker, smart bracelet, fitness band
mobile-phone : smartphone, mobile phone, cell phone, cellphone
tablet-laptop ~ stationery : laptop, notebook, notebook computer, tablet pc, tablet computer, chromebook
camera : camera, security camera, dash cam, webcam, digital camera, action camera, ip camera, surveillance camera
remote-control : remote control, remote controller, tv remote
television : television, smart tv, led tv, monitor, lcd monitor
smoke-alarm ~ gas-alarm : smoke alarm, smoke detector, fire alarm, heat alarm
gas-alarm ~ smoke-alarm : carbon monoxide alarm, carbon monoxide detector, co detector, co alarm, gas detector, gas alarm
insect-killer ~ pest-control : insect killer, mosquito lamp, bug zapper, mosquito killer, electric fly swatter, mosquito swatter
nail-lamp ~ nail-product : nail lamp, uv nail lamp, nail dryer, gel lamp, nail drill
soldering-iron : soldering iron, soldering station, heat gun, glue gun, hot glue gun
laser-pointer : laser pointer, laser pen, laser light, laser engraving machine, laser engraver, laser level
electric-sterilizer : steriliser, sterilizer, uv sterilizer, bottle warmer
water-heater : water heater, instant water heater, immersion heater, electric shower, heated tap
hair-removal-wax : wax warmer, wax heater, depilatory wax heater, paraffin bath
`;
