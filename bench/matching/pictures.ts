import { createMatcher, imageDistance, imageFingerprint } from "safepact/match";
import { parseHazardRecord, parseListing } from "safepact/model";
import { copies, drawProduct } from "./drawnPictures.ts";

const PICTURES = 60;
// As far as a screening looks; see retrieve/lookAlikePictures.ts.
const RADIUS = 12;

/** How far copies of drawn pictures lie from them, and how often another picture comes as near. Usage: tsx pictures.ts */
function main(): void {
  const drawings = Array.from({ length: PICTURES }, (_, seed) => drawProduct(seed + 1));
  const prints = drawings.map(imageFingerprint);
  process.stdout.write(`${apart()}\n\n`);
  const matcher = createMatcher(prints.map((fingerprint, at) => recordOf(at, fingerprint)));
  process.stdout.write(
    "| copy | bits that differ: median, 90th of 100, most | found | first of the candidates | another picture as near |\n|---|---|---|---|---|\n",
  );
  for (const [name, copyOf] of Object.entries(copies)) {
    const made = drawings.map((drawing) => imageFingerprint(copyOf(drawing)));
    const own = made
      .map((print, at) => imageDistance(print, prints[at] ?? ""))
      .sort((a, b) => a - b);
    const found = own.filter((distance) => distance <= RADIUS).length;
    let [first, wrong] = [0, 0];
    for (const [at, print] of made.entries()) {
      const { matches } = matcher.screen(listingOf(print), { minScore: 0, limit: 40 });
      const alike = matches.filter(({ evidence }) =>
        evidence.some(({ code }) => code === "image-similar"),
      );
      if (alike[0]?.hazardId === `P${at}`) first++;
      wrong += alike.filter(({ hazardId }) => hazardId !== `P${at}`).length;
    }
    const at = (share: number) => own[Math.min(PICTURES - 1, Math.floor(share * PICTURES))] ?? 0;
    const cells = [
      `${at(0.5)}, ${at(0.9)}, ${own.at(-1)}`,
      percent(found / PICTURES),
      percent(first / PICTURES),
      `${wrong} of ${PICTURES * (PICTURES - 1)}`,
    ];
    process.stdout.write(`| ${name} | ${cells.join(" | ")} |\n`);
  }
}

/** How near pictures of different things come, in small sizes, of which more can be drawn. */
function apart(): string {
  const prints = Array.from({ length: 300 }, (_, seed) =>
    imageFingerprint(drawProduct(seed + 1, 120)),
  );
  const distances = prints.flatMap((one, at) =>
    prints.slice(0, at).map((other) => imageDistance(one, other)),
  );
  const within = (bits: number) => distances.filter((each) => each <= bits).length;
  const counts = [8, 12, 14, 16, 18].map((bits) => `${within(bits)} within ${bits}`);
  return `Of ${distances.length} pairs of different pictures: ${counts.join(", ")} bits.`;
}

function recordOf(at: number, fingerprint: string) {
  const parsed = parseHazardRecord({
    id: `P${at}`,
    products: [
      { name: `Article ${at}`, images: [{ url: `https://record.example/${at}.jpg`, fingerprint }] },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

function listingOf(fingerprint: string) {
  const parsed = parseListing({
    id: "L",
    title: "욕실 용품",
    images: [{ url: "https://shop.example/1.jpg", fingerprint }],
  });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

main();
