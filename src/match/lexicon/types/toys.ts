/** English words for toys: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const toys = `
toy : toy, plaything, game set, toy set
soft-toy < toy ~ doll rattle key-ring : soft toy, plush toy, plush, plushie, stuffed animal, stuffed toy, cuddly toy, teddy, teddy bear, soft doll, plush doll
doll < toy ~ soft-toy : doll, plastic doll, dolls, baby doll, doll set, doll house, dollhouse, figurine, action figure
slime < toy : slime, toy slime, slime kit, putty, magic putty, bouncing putty, crystal mud, barrel o slime
modelling-clay < toy ~ slime : modelling clay, modeling clay, play dough, playdough, clay set, kinetic sand, magic sand
toy-vehicle < toy : toy car, toy train, toy truck, toy vehicle, remote control car, rc car, radio controlled car, radio controlled toy, toy plane, toy tractor, toy motorcycle, toy bus, model car, pull-along toy, toy aeroplane, toy excavator, toy boat
drone < toy ~ toy-vehicle : drone, quadcopter, quadrocopter, rc helicopter
ride-on < toy ~ toy-scooter bicycle : ride-on, ride on toy, ride-on car, rocking horse, balance bike, tricycle, children's tricycle, kids tricycle, toy tractor ride
toy-scooter < scooter ~ ride-on electric-scooter : toy scooter, kick scooter, kids scooter, children's scooter
toy-weapon < toy : toy gun, toy crossbow, water gun, toy sword, toy pistol, dart gun, toy bow, bow and arrow set, gel blaster, toy gun set, toy rifle, cap gun, slingshot
magnetic-toy < toy ~ magnetic-balls building-toy : magnetic toy, magnetic toy set, magnetic tiles, magnetic blocks, magnet toy, magnetic darts, magnetic game, magnetic chess
magnetic-balls < toy ~ magnetic-toy : magnetic balls, magnet balls, magnetic beads, buckyballs, neodymium balls, magnet cube, neocube, magnetic spheres
water-beads < toy : water beads, water balls, gel beads, orbeez, water pearls, expanding beads, growing balls, expandable toy, water absorbing beads
balloon : balloon, balloons, latex balloon, balloon set, foil balloon, water balloon
ball < toy : ball, plastic ball, bouncing ball, football, soccer ball, basketball, inflatable ball, rubber ball
rattle < toy ~ teether soft-toy : rattle, toy rattle, baby rattle, rattle toy
bath-toy < toy : bath toy, rubber duck, bath toys, squirting toy
wooden-toy < toy ~ building-toy puzzle toy-vehicle : wooden toy, wooden toy set, wooden activity, activity cube, wooden blocks, shape sorter, toy blocks
building-toy < toy ~ magnetic-toy wooden-toy : building blocks, building bricks, construction toy, building set, blocks set
puzzle < toy : puzzle, jigsaw, jigsaw puzzle, puzzle mat
musical-toy < toy : musical toy, toy trumpet, toy piano, toy guitar, toy drum, toy telephone, toy phone, toy microphone, toy instrument
bubble-toy < toy : soap bubble, bubble toy, bubble gun, bubble machine, soap bubbles, bubble wand
squeeze-toy < toy ~ slime : squeeze toy, squishy, squishies, squeezable toy, stress ball, puffer toy, squishy toy, fidget toy, pop it, sensory toy
finger-paint ~ art-set : finger paint, finger paints, face paint, bath paint
art-set ~ finger-paint : crayon, crayons, colouring pencils, coloring pencils, paint set, watercolour, marker set, chalk, diamond painting, craft kit, colouring pens
costume < clothing ~ costume-mask : costume, fancy-dress costume, fancy dress costume, fancy dress, halloween costume, carnival costume, cosplay, dress-up
costume-mask ~ costume mask : fancy-dress mask, toy mask, halloween mask, party mask, carnival mask
playground-toy < toy ~ swing : climbing frame, play tent, playhouse, trampoline, ball pit, sandbox, bouncy castle, jumping castle
swing ~ playground-toy : swing, baby swing, sensory swing, plastic swing, swing seat, swing set
jump-rope < toy : jumping rope, skipping rope, jump rope
musical-instrument : ukulele, guitar, recorder flute, keyboard piano, violin, harmonica, xylophone
`;
