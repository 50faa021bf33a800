/** English words for childcare articles: see parseConcepts for the form of a line; other languages have theirs in `src/lexicons/types.txt`. @internal */
export const childcare = `
cot ~ cradle playpen bed : cot, crib, children's cot, baby cot, baby crib, travel cot, bedside crib, drop-side crib, toddler bed, crib bed
cradle ~ cot swing : cradle, bassinet, moses basket, baby bouncer, rocker, bouncer seat, inclined sleeper, infant sleeper, baby nest, lounger baby, infant lounger
high-chair ~ car-seat : high chair, highchair, children's high chair, feeding chair, booster seat, table mounted chair, baby chair
stroller : stroller, pushchair, pram, buggy, baby stroller, baby carriage, jogging stroller
car-seat : car seat, child seat, child car seat, children's car seat, baby car seat, infant car seat, booster car seat, carseat
baby-carrier : baby carrier, baby sling, baby wrap, carrier sling, hip seat
baby-walker : baby walker, walker, walking frame baby, learning walker, push walker
playpen ~ cot safety-gate : playpen, play yard, play pen, baby fence
safety-gate ~ playpen bed-rail : safety gate, baby gate, stair gate
bed-rail ~ safety-gate : bed rail, bed guard, bed barrier, crib bumper, cot bumper
soother ~ soother-holder teether : soother, pacifier, dummy, baby pacifier, soothers
soother-holder ~ soother : soother holder, pacifier clip, dummy clip, pacifier holder, soother chain, dummy chain, pacifier chain
teether ~ rattle soother : teether, teething ring, teething toy, teething necklace, teething stick
baby-bottle ~ feeding-pillow bottle : baby bottle, feeding bottle, nursing bottle, bottle teat, sippy cup
feeding-pillow ~ pillow : self-feeding pillow, baby self-feeding pillow, bottle holder, bottle propper, hands free bottle, feeding pillow, nursing pillow
baby-sleeping-bag ~ sleeping-bag bedding : baby sleeping bag, sleep sack, swaddle, wearable blanket, sleepsack, baby sleep bag, swaddle blanket
playmat : playmat, play mat, baby mat, baby gym, activity gym, crawling mat, foam mat
swim-seat ~ life-jacket pool-toy : swim seat, inflatable swim seat, swim ring, swimming ring, swimming aid, arm bands, swim trainer, baby float, neck float, armbands, swim vest
changing-table : changing table, changing mat, nappy changing, diaper changing pad
diaper : nappy, diaper, diapers, nappies
baby-bath ~ bath-toy : baby bath, bath seat, baby bathtub, bath ring
baby-monitor : baby monitor, baby phone, babyphone
potty : potty, toilet trainer, potty seat
`;
