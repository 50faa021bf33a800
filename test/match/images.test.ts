import { createMatcher, loadMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

const picture = { url: "https://example.com/seat.jpg", fingerprint: "00ff00ff00ff00ff" };
const near = { url: "https://example.org/1.jpg", fingerprint: "00ff00ff00ff00fe" };
const far = { url: "https://example.org/2.jpg", fingerprint: "ff00ff00ff00ff00" };
const record = recordOf({
  id: "P",
  products: [{ name: "Baby bath seat", brand: "Orbo", images: [picture] }],
});
const matcher = createMatcher([...catalogue, record]);

test("a picture that looks the same raises the score and is explained", () => {
  const scores = [[], [near], [far]].map((images) => {
    const { matches } = matcher.screen(listingOf({ id: "L", title: "Orbo bath seat", images }), {
      minScore: 0,
      limit: 20,
    });
    return matches.find(({ hazardId }) => hazardId === "P");
  });
  expect(scores[1]?.score).toBeGreaterThan(scores[0]?.score ?? 1);
  expect(scores[2]?.score).toBe(scores[0]?.score);
  const evidence = scores[1]?.evidence.find(({ code }) => code === "image-similar");
  expect(evidence).toMatchObject({
    params: { distance: 1 },
    listingValue: near.url,
    hazardValue: picture.url,
  });
});

test("a picture finds a record whose words are in another language, and does not decide alone", () => {
  const listing = listingOf({ id: "L", title: "욕실 용품", images: [near] });
  for (const each of [matcher, loadMatcher(matcher.toBytes())]) {
    const screening = each.screen(listing, { minScore: 0 });
    expect(screening.outcome).toBe("none-found");
    expect(screening.matches[0]?.hazardId).toBe("P");
  }
});

test("the nearest two of several pictures are named, and the nearer they are the more they count", () => {
  const weights = [
    "00ff00ff00ff00ff",
    "00ff00ff00ff000f",
    "00ff00ff00ff0000",
    "00ff00ff00f00000",
  ].map((fingerprint) => {
    const images = [far, { url: "https://example.org/3.jpg", fingerprint }];
    const listing = listingOf({ id: "L", title: "Orbo bath seat", images });
    const { matches } = matcher.screen(listing, { minScore: 0, limit: 20 });
    const found = matches.find(({ hazardId }) => hazardId === "P")?.evidence;
    const image = found?.find(({ code }) => code === "image-similar");
    if (image) expect(image.listingValue).toBe("https://example.org/3.jpg");
    return image?.weight;
  });
  expect(weights).toEqual([5, 3.75, 2.5, 1.25]);
});
