/** English words for vehicles, sport and protection: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const mobility = `
scooter ~ electric-scooter toy-scooter moped : scooter
electric-scooter < scooter ~ hoverboard : electric scooter, e-scooter, escooter, electric kick scooter, e scooter
hoverboard ~ electric-scooter skateboard : hoverboard, self-balancing scooter, balance scooter, self balancing board, electric unicycle
bicycle ~ ride-on : bicycle, bike, children's bicycle, kids bike, mountain bike, racing bike, children's bike, cargo bike, bmx bike
electric-bicycle < bicycle : electric bicycle, e-bike, ebike, electric bike, pedelec, e bike
bicycle-part ~ bicycle : bicycle child seat, bike child seat, bicycle trailer, bike trailer, bicycle light, bicycle fork, bicycle brake, bike pedal, bicycle rack, bike lock
skateboard ~ roller-skates : skateboard, longboard, waveboard, penny board
roller-skates ~ skateboard : roller skates, inline skates, rollerblades, ice skates
moped ~ motorcycle : moped, motor scooter, electric moped, electric motorcycle
motorcycle ~ moped : motorcycle, motorbike, dirt bike, all-terrain vehicle, atv, quad bike, pocket bike, utv
passenger-car : passenger car, light commercial vehicle, passenger van, camper van, motorhome, pickup truck, electric car
lorry : lorry, truck, trailer, tractor, semi-trailer, caravan
car-part : car part, brake disc, brake pad, brake pads, airbag, windscreen wiper, headlight, gasket, wheel rim, alloy wheel, tow bar, car jack, steering wheel, steering wheel cover, brake hose, spark plug, roof box, car oil filter, car mat, car floor mat, seat cover, car battery
tyre ~ car-part : tyre, tyres, tire, tires, inner tube
helmet : helmet, bicycle helmet, motorcycle helmet, ski helmet, equestrian helmet, riding helmet, cycling helmet, climbing helmet, safety helmet, bike helmet, hard hat, children's helmet
life-jacket ~ swim-seat : life jacket, lifejacket, life vest, buoyancy aid, swim vest buoyancy, flotation vest
safety-vest : safety vest, high visibility vest, hi-vis vest, reflective vest, reflective clothing, reflector
mask ~ costume-mask face-mask-cosmetic respirator : mask, face covering, mouth mask, medical mask, surgical mask
respirator < mask : particle filter mask, ffp2 mask, ffp2, ffp3, kn95, n95, respirator, dust mask, half mask respirator, filtering half mask, gas mask
goggles ~ glasses : goggles, safety goggles, swimming goggles, ski goggles, protective goggles, safety glasses, welding helmet, welding mask, face shield, eye protector
protective-gloves ~ gloves : protective gloves, work gloves, welding gloves, cut resistant gloves, disposable gloves, nitrile gloves, motorcycle gloves, latex gloves
protective-gear ~ helmet : knee pads, elbow pads, protective gear, shin guards, knee protector, protector set, body protector, back protector, motorcycle jacket protective
hearing-protection : ear muffs, earmuffs, ear plugs, earplugs, hearing protection, ear defenders
climbing-gear : climbing harness, safety harness, carabiner, climbing rope, fall arrest, lanyard fall protection, via ferrata set, quickdraw, crampons, fall protection
fitness-equipment : dumbbell, treadmill, exercise bike, gym equipment, resistance band, kettlebell, pull-up bar, weight bench, yoga ball, exercise ball, weight plate, rowing machine, trampoline fitness, fitness equipment, exercise bands
ski-equipment : ski binding, ski, skis, snowboard, ski boots, ski pole, sledge, sled, toboggan
diving-equipment : diving regulator, diving mask, snorkel, snorkel mask, dive computer, wetsuit, buoyancy compensator, diving equipment, snorkel set, full face snorkel mask
pool-toy ~ swim-seat : inflatable toy, inflatable pool, air mattress, inflatable boat, paddling pool, swimming pool, lilo, paddle board, sup board, inflatable island
boat-part : watercraft portlight, portlight, boat, kayak, jet ski, outboard motor, watercraft, canoe
fishing : fishing bait, fishing rod, fishing lure, fishing weight, fishing reel, fishing line, fishing set
weapon-sport : crossbow, air gun, airsoft, hunting knife, pepper spray, bow archery, stun gun
`;
