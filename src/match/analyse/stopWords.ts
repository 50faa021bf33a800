/**
 * Words left out of every comparison: articles, prepositions and the remains of markup, in the languages of the feeds
 * and of the marketplaces. A word with a digit is never one of them.
 *
 * @internal
 */
export const stopWords: readonly string[] = (
  "the and for with of in to a an by from on or is new at as be it its this that are not no other which " +
  "amp quot nbsp lt gt apos " +
  "der die das den dem des und mit fuer für von aus im zu zum zur ein eine einer eines auf bei oder als ist nicht " +
  "le la les du de des et un une pour avec sur dans au aux par en sans ou " +
  "el los las del y con para por una uno sin il lo gli di da per e della dello delle dei con " +
  "het een van voor met op uit te bij i na do z ze w dla nie och med till av för på " +
  "einem einen einer am vom oder sowie sehr auch sa son ses leur votre vos ce cette est qui que tres al su sus este esta muy desde " +
  "gli ed un nel nella sul degli alla oraz od po przez"
).split(" ");
