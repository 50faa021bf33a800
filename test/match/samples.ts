import { type HazardRecord, type Listing, parseHazardRecord, parseListing } from "safepact/model";

/** A hazard record from as little as a test wants to say. */
export function recordOf(input: Readonly<Record<string, unknown>>): HazardRecord {
  const parsed = parseHazardRecord(input);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

/** A listing from as little as a test wants to say. */
export function listingOf(input: Readonly<Record<string, unknown>>): Listing {
  const parsed = parseListing(input);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

/** A valid GTIN-13 that names a product worldwide. */
export const GTIN = { scheme: "gtin", value: "4006381333931" } as const;

/** Two dozen records of products that have nothing to do with each other. */
export const catalogue: readonly HazardRecord[] = [
  ["Nimbu", "Baby bath seat", "NB-120"],
  ["Voltano", "USB travel charger", "VT20W-C"],
  ["Kindra", "Wooden stacking rings", "KR7731"],
  ["Helioxa", "Sun lamp for the desk", "HX-9000"],
  ["Fuji Tori", "Rice cooker 1.8 l", "FT18L"],
  ["Brixel", "Magnetic building tiles 64 pieces", "BX64"],
  ["Aromella", "Scented candle vanilla", ""],
  ["Pedalio", "Bicycle child carrier", "PC-300"],
  ["Lumikko", "Fairy lights 200 LED", "LK200"],
  ["Snorli", "Weighted sleep sack", "SN-2"],
  ["Tarnwald", "Hiking stove", "TW-44G"],
  ["Oriva", "Hair dryer 2200 W", "OR2200"],
].map(([brand, name, model], at) =>
  recordOf({
    id: `H${at}`,
    products: [{ name, brand, ...(model && { models: [model] }), scope: { units: "all" } }],
  }),
);
