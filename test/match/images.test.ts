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
  expect(scores[1]?.evidence.map(({ code }) => code)).toContain("image-similar");
});

test("a picture finds a record whose words are in another language, and does not decide alone", () => {
  const listing = listingOf({ id: "L", title: "욕실 용품", images: [near] });
  for (const each of [matcher, loadMatcher(matcher.toBytes())]) {
    const screening = each.screen(listing, { minScore: 0 });
    expect(screening.outcome).toBe("none-found");
    expect(screening.matches[0]?.hazardId).toBe("P");
  }
});
