/** English words for cosmetics and body care: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const cosmetics = `
cosmetics : cosmetics, cosmetics set, cosmetic set, beauty set, make-up set, body care set, skin care set, make-up, makeup
perfume < cosmetics ~ aftershave deodorant body-spray : perfume, eau de toilette, eau de parfum, edt, edp, parfum, cologne, eau de cologne, fragrance, perfume set, scented body water, body mist
aftershave < cosmetics ~ perfume shaving-product : aftershave, after shave, aftershave lotion, after-shave balm
shaving-product < cosmetics ~ aftershave : shaving foam, shaving cream, shaving gel, shaving soap
deodorant < cosmetics ~ perfume body-spray : deodorant, deodorant spray, deodorant stick, roll-on deodorant, antiperspirant, deo spray
body-spray < cosmetics ~ perfume deodorant : body spray
shampoo < cosmetics ~ hair-conditioner shower-gel : shampoo, shampoo and conditioner, hair and body wash, dry shampoo, baby shampoo
hair-conditioner < cosmetics ~ shampoo hair-mask : hair conditioner, conditioner, hair balm, hair rinse
hair-mask < cosmetics ~ hair-conditioner hair-cream : hair mask, hair treatment, hair lotion, hair serum, hair oil, hair tonic
hair-styling < cosmetics ~ hairspray hair-cream : hair gel, hair wax, hair mousse, hair foam, styling gel, hair clay, hair pomade, styling mousse, edge control
hairspray < cosmetics ~ hair-styling : hairspray, hair spray, hair lacquer, glitter hair spray, hair lacquer spray
hair-cream < cosmetics ~ hair-styling hair-mask hair-relaxer : hair cream, curl cream, leave-in cream
hair-relaxer < cosmetics ~ hair-cream : hair relaxer, keratin treatment, hair straightening cream, hair straightening product, perm lotion
hair-dye < cosmetics : hair dye, hair colour, hair color, hair colouring mousse, hair colouring, hair bleach, hair dye cream, hair colourant, hair tint, eyebrow tint, eyelash tint, hair chalk
henna < cosmetics ~ hair-dye tattoo-ink : henna, henna paste, henna cone, black henna, temporary tattoo
shower-gel < cosmetics ~ soap bath-foam shampoo : shower gel, body wash, shower cream, shower foam, bath and shower gel, bath and shower cream, bath cream, shower milk, bath milk, shower oil
bath-foam < cosmetics ~ shower-gel bath-bomb : bath foam, bubble bath, bath salts, bath oil, bath gel
bath-bomb < cosmetics ~ bath-foam : bath bomb, bath bombs, bath fizzer, bath fizzies
soap < cosmetics ~ shower-gel : soap, liquid soap, soap bar, hand soap, cream soap, liquid hand soap, hand wash, whitening soap
body-lotion < cosmetics ~ face-cream hand-cream body-oil : body lotion, body cream, body milk, body butter, moisturising cream, body mousse, moisturizer, skin cream, moisturising lotion, baby cream, nappy cream, baby lotion, lotion
hand-cream < cosmetics ~ body-lotion : hand cream, hand lotion, foot cream, hand balm
face-cream < cosmetics ~ body-lotion face-serum skin-lightening : face cream, facial cream, night cream, day cream, eye cream, anti-ageing cream, anti-wrinkle cream, anti aging cream, face moisturizer
face-serum < cosmetics ~ face-cream face-tonic : serum, face serum, facial serum, ampoule serum, hyaluronic ampoule
face-tonic < cosmetics ~ face-serum cleanser : face tonic, toner, facial toner, face lotion, face water, micellar water
cleanser < cosmetics ~ face-tonic wipes : cleansing milk, face wash, facial cleanser, cleansing foam, make-up remover, makeup remover, cleansing gel, face scrub, peeling, body scrub
wipes ~ cleanser : wipes, wet wipes, baby wipes, make-up remover wipes, cleansing wipes
face-mask-cosmetic < cosmetics ~ mask : face mask sheet, sheet mask, clay mask, facial mask, peel-off mask, cosmetic face mask, collagen mask
skin-lightening < cosmetics ~ face-cream body-lotion soap : skin lightening cream, skin lightening lotion, skin whitening cream, bleaching cream, lightening cream, whitening cream, skin-lightening cream, skin lightening, skin whitening, skin bleaching, lightening lotion, lightening serum, fairness cream, whitening lotion, brightening cream
sunscreen < cosmetics : sunscreen, sun cream, sunscreen milk, sun protection milk, sunblock, sunscreen lotion, sun lotion, sun spray, sun milk, sun oil, sun screen
tanning-product < cosmetics ~ sunscreen : self tanner, tanning oil, tanning lotion, tan accelerator, tanning nasal spray, melanotan, tanning drops, tanning gel
body-oil < cosmetics ~ body-lotion : body oil, massage oil, essential oil, baby oil, skin oil, face oil, argan oil
nail-polish < cosmetics ~ nail-product : nail polish, nail varnish, gel nail polish, nail lacquer, gel polish, gel varnish, uv gel polish, nail polish set, gel nail varnish, top coat, base coat
nail-product < cosmetics ~ nail-polish nail-glue nail-lamp : nail gel, nails gel, uv gel, builder gel, acrylic nails, artificial nails, false nails, press on nails, acrylic liquid, nail primer, nail kit, poly gel, polygel, nail set, acrylic powder
nail-glue < cosmetics ~ nail-product glue : nail glue, nail adhesive, brush-on nail glue
eyelash-product < cosmetics ~ eye-make-up : false eyelashes, eyelash glue, lash extension, eyelash extension, eyelashes, eyelash serum, eyelash adhesive, lash glue, lash lift, double eyelid tape, eyelash perm
eye-make-up < cosmetics ~ eyelash-product make-up-face : mascara, eyeliner, eye shadow, eyeshadow, kohl, kajal, surma, eyebrow pencil, eye pencil, eyeshadow palette, khol
lip-product < cosmetics : lipstick, lip gloss, lip balm, lip liner, lip oil, lip plumper
make-up-face < cosmetics ~ eye-make-up : foundation, face powder, concealer, blush, blusher, bb cream, highlighter make-up, bronzer, talcum powder, body powder, baby powder
tattoo-ink ~ henna permanent-make-up : tattoo ink, tattoo colour, tattoo color, tattoo ink set, tattoo kit, tattoo pigment
permanent-make-up ~ tattoo-ink : permanent make-up, permanent makeup, microblading, permanent make-up ink, pmu
toothpaste < cosmetics : toothpaste, mouthwash, teeth whitening, tooth whitening, tooth powder, teeth whitening kit, teeth whitening gel
hand-sanitiser ~ soap disinfectant : hand sanitiser, hand sanitizer, hand gel, sanitising gel, hand disinfectant
intimate-product : intimate gel, intimate wash, lubricant gel, sex toy, vibrator, condom, condoms, lubricant intimate
`;
