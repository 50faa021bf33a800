import { expect, test } from "vitest";
import { measuresIn } from "../../../src/match/measure/measuresIn.ts";
import { units } from "../../../src/match/measure/units.ts";
import { foldText } from "../../../src/text/foldText.ts";

// How numbers and units are read, all together: `npx vitest run test/match/measure/readings.test.ts -u` after a change that means to.

const shapes: readonly ((unit: string) => string)[] = [
  (unit) => `3${unit}`,
  (unit) => `12 ${unit}`,
  (unit) => `7-${unit}`,
  (unit) => `2-5 ${unit}`,
  (unit) => `2 x 1,5 ${unit}`,
  (unit) => `4+ ${unit}`,
  (unit) => `1/2 ${unit}`,
  (unit) => `20x30 ${unit} x 8`,
  (unit) => `64${unit}/box`,
  (unit) => `16${unit}3`,
];

const numbers: readonly string[] = `
5 kg | 5kg | 0.5 kg | 0,500 kg | 0.250 kg | ,5 kg | .5 kg | 1.000 kg | 1,000 kg | 1.234,5 kg | 1,234.5 kg | 1 000 kg | 12,34 kg
½ kg | 2½ kg | 1 ½ kg | 3/4 kg | 1 3/4 kg | ٣ kg | ５kg | 00012 kg | 123456789012 kg | 3 - 5 kg | 3–5 kg | 3~5kg
3 to 5 kg | from 3 kg | up to 5 kg | bis 5 kg | ab 3 kg | über 3 kg | de 3 à 5 kg | 3 kg + | 3+ kg | under 3 kg | over 3 kg
10 000 mah | 5 000mah | 1000 000 mah | 2 000 wh | 12 000 kg | 2 500 ml | 1 500 mah 3 pack
3x | x3 | 3 x | 3x dvd | x 3 pack | pack of 6 | set of 6 | 6 pack | 6er set | twin pack | doppelpack | duo pack | lot de 6
size 5 | size m | size xxl | gr. l | größe 42 | taille 38 | eu 42 | uk 8 | us 9 | talla 40 | rozmiar m | m/l | s-m | xl
3 years | 3+ years | ages 3 and up | ab 3 jahren | from 36 months | 0-6 m | 3세 이상 | 36개월 | 3歳 | 3岁以上 | dès 3 ans
12" | 12'' | 5.5" x 3" | 12 in | 2 in 1 | 1st | 21st | 3rd | 4g | 5g | 6 g | 2.4ghz | ipx4 | spf 50+ | lsf 30 | led 200 | 200 led
30x40x5 cm | 30 x 40 x 5cm | 30*40 cm | 30×40 cm | ø 30 cm | 30cm x 40cm | 1,2 x 1,8 m | 220-240v | 220v-240v | ac 220 v | 50/60hz
3m tape | 3 m | 3 m cable | 4 fl oz | 4 fl. oz. | 4 oz | 1 lb 4 oz | 6 ft 2 in | 100% | 3000k | 64gb | 6gb | 6 go | 64 go
`
  .trim()
  .split(/ \| |\n/u);

const readings = (text: string): string =>
  measuresIn(foldText(text))
    .map(({ dimension, low, high, sure }) => {
      const value = low === high ? `${+low.toFixed(4)}` : `${+low.toFixed(4)}-${+high.toFixed(4)}`;
      return `${dimension} ${value}${sure ? "" : "?"}`;
    })
    .join(" ");

test("every spelling of every unit is read as it was, in ten shapes", async () => {
  const lines = [...units.keys()].map(
    (unit) => `${unit}: ${shapes.map((shape) => readings(shape(unit))).join(" | ")}`,
  );
  expect(lines.length).toBeGreaterThan(250);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("readings/units.txt");
});

test("numbers, ranges, packs and sizes are read as they were", async () => {
  const lines = numbers.map((text) => `${text}: ${readings(text)}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("readings/numbers.txt");
});
