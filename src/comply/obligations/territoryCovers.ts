/** Member states of the European Union, ISO 3166-1 alpha-2. Source: Article 52 of the Treaty on European Union. */
const memberStates = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

/**
 * Tells whether something done in one territory covers what was asked for in another.
 *
 * @param done - Where it was done; everywhere when absent.
 * @param asked - Where it was asked for; not stated when absent, and then anything covers it.
 *
 * @internal
 */
export function territoryCovers(done: string | undefined, asked: string | undefined): boolean {
  if (done === undefined || asked === undefined || done === asked) return true;
  return done === "EU" && memberStates.has(asked);
}
