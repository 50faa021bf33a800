import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMatcher } from "safepact/match";
import { orThrow, parseHazardRecord } from "safepact/model";

/** Hazard records of invented lamps. */
export const lamps = Array.from({ length: 12 }, (_, number) =>
  orThrow(
    parseHazardRecord({
      id: `kr:${number}`,
      products: [
        {
          name: `Star lamp ${number}`,
          brand: "Nimbu",
          models: [`NB-${100 + number}X`],
          ...(number === 0 && { identifiers: [{ scheme: "gtin", value: "4006381333931" }] }),
        },
      ],
      hazards: [{ type: "fire" }],
      territory: ["KR"],
    }),
  ),
);

/** A catalogue in which every seventh listing offers one of the lamps. */
export function catalogue(size: number): string {
  const lines = Array.from({ length: size }, (_, number) => {
    const lamp = number % 7 === 0;
    const title = lamp
      ? `Nimbu star lamp NB-${100 + (number % 12)}X`
      : `Garden chair ${number} with table`;
    return JSON.stringify({
      id: `L${number}`,
      platform: "bazaar",
      title,
      ...(number % 84 === 0 && { identifiers: [{ scheme: "gtin", value: "4006381333931" }] }),
      shipsTo: ["KR"],
    });
  });
  return `${lines.join("\n")}\n`;
}

/** Puts index and listings into a folder. */
export function layOut(folder: string, listings: string) {
  const paths = { index: join(folder, "index"), listings: join(folder, "listings.ndjson") };
  writeFileSync(paths.index, createMatcher(lamps).toBytes());
  writeFileSync(paths.listings, listings);
  return paths;
}
