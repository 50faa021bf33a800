/**
 * Unit words that make a measure of the number before them, so that "300ml" and "300 ml" are one token, and "300ml" is
 * no model number.
 *
 * @internal
 */
export const unitWords: readonly string[] = (
  "ml cl dl l ltr liter litre liters litres g gr kg mg lb lbs oz mm cm m km in inch inches ft " +
  "gb mb tb kb mhz ghz hz khz mp v volt volts kv w watt watts kw mah ah wh a amp amps ma db lm lux k " +
  "pc pcs pk pack packs piece pieces pcs ct count st stk stück pz rpm mbps gbps psi bar port ports ch channel " +
  "disc discs x fps dpi bit year years yr months"
).split(" ");
