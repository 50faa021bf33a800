/** English words for clothing, jewellery and accessories: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const clothing = `
clothing : clothing, clothes, clothing set, children's clothing set, children's clothing, apparel, garment, outfit
hoodie < clothing ~ sweater jacket : hoodie, sweatshirt, hooded sweatshirt, children's hoodie, hooded jacket, zip hoodie, hooded jumper
sweater < clothing ~ hoodie : sweater, jumper, pullover, cardigan, knitwear
jacket < clothing ~ hoodie snowsuit : jacket, coat, winter jacket, parka, anorak, raincoat, windbreaker, children's jacket, vest jacket, bodywarmer, gilet
snowsuit < clothing ~ jacket : snowsuit, romper, jumpsuit, dungarees, bodysuit, onesie, baby romper
trousers < clothing : trousers, pants, jeans, children's trousers, leggings, shorts, jogging pants, sweatpants, jogger pants
dress < clothing ~ skirt : dress, children's dress, girl's dress, sundress, princess dress
skirt < clothing ~ dress : skirt, tutu
shirt < clothing : shirt, t-shirt, tshirt, blouse, polo shirt, tank top, children's t-shirt, tee shirt
tracksuit < clothing ~ hoodie trousers : tracksuit, children's tracksuit, jogging suit
nightwear < clothing : pyjamas, pajamas, nightwear, nightgown, bathrobe, robe bath, sleepwear, nightdress
underwear < clothing ~ socks : underwear, panties, bra, boxer shorts, briefs, lingerie, menstrual underwear
swimwear < clothing : swimwear, swimsuit, bikini, children's bikini, swimming trunks, swim shorts, bathing suit
socks < clothing ~ underwear : socks, tights, stockings, baby socks
gloves ~ protective-gloves : gloves, mittens, winter gloves, children's gloves
hat : hat, beanie, children's hat, sun hat, baseball cap, winter hat, bobble hat
scarf < clothing : scarf, snood, neck warmer, neck gaiter, shawl, headscarf
belt : belt, leather belt
shoes : shoes, sneakers, trainers, footwear, children's shoes, boots, leather shoes, safety footwear, safety shoes, running shoes, ankle boots, rubber boots, football boots
sandals < shoes ~ slippers : sandals, flip flops, children's sandals, flip-flops, clogs
slippers < shoes ~ sandals : slippers, children's slippers, house shoes, indoor shoes
bag ~ backpack luggage wallet : bag, handbag, shoulder bag, tote bag, cosmetic bag, toiletry bag, pouch, waterproof bag, crossbody bag, gym bag, makeup bag, lunch bag, purse
backpack ~ bag : backpack, rucksack, school bag, schoolbag, children's backpack
wallet ~ bag : wallet, purse wallet, card holder, coin purse
luggage ~ bag : luggage, suitcase, travel bag, trolley case, luggage strap
watch ~ smartwatch jewellery : watch, wristwatch, wrist watch, watch strap, watch band
sunglasses ~ glasses : sunglasses, children's sunglasses, sun glasses
glasses ~ sunglasses goggles : reading glasses, eyeglasses, glasses frame, spectacles, ready-to-wear reading glasses
jewellery : jewellery, jewelry, jewellery set, jewelry set, costume jewellery, jewelery
earrings < jewellery : earrings, earring, ear studs, ear cuff, hoop earrings, piercing
necklace < jewellery ~ pendant : necklace, necklace with pendant, choker, chain necklace, children's necklace
pendant < jewellery ~ necklace key-ring : pendant, charm pendant, locket
bracelet < jewellery : bracelet, bracelets, bangle, anklet, bracelet set, wristband
ring-jewellery < jewellery : ring, rings, ring set, finger ring, wedding ring, signet ring
brooch < jewellery : brooch, pin badge, badge pin
hair-accessory : hair clip, hair band, headband, hair tie, hairband, scrunchie, hair accessories, hair slide, tiara
key-ring ~ soft-toy pendant : key ring, keyring, keychain, key chain, key ring with soft toy, key fob
umbrella : umbrella, parasol, sun umbrella, garden parasol
`;
