/** English words for colours: see parseConcepts for the form of a line. The lexicons of other languages bring theirs. @internal */
export const colours = `
black : black
white : white
grey ~ silver : grey, gray, anthracite, charcoal grey
silver ~ grey : silver, silvery
gold : gold, golden
rose-gold ~ gold pink : rose gold, rosegold
red ~ burgundy : red, scarlet
burgundy ~ red : burgundy, bordeaux, maroon, wine red
blue ~ navy turquoise : blue, light blue, sky blue, royal blue
navy ~ blue : navy, navy blue, dark blue
turquoise ~ blue green : turquoise, teal, aqua, cyan, mint
green ~ turquoise : green, khaki, olive green, olive
yellow : yellow
orange : orange
pink ~ rose-gold : pink, fuchsia, magenta
purple : purple, violet, lilac, lavender colour
brown ~ beige : brown, chocolate brown, tan brown
beige ~ brown white : beige, cream colour, ivory
transparent : transparent, clear colour
multicolour : multicolour, multicolor, multicoloured, multi-coloured, multi-colour, colourful, rainbow
`;
