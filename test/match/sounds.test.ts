import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

const records = [
  ...catalogue,
  recordOf({ id: "ko", products: [{ name: "솔라비트 케르세틴 브로멜라인 120정" }] }),
  recordOf({ id: "en", products: [{ name: "Berrimax elderberry gummies 60 pieces" }] }),
];

test.each([
  ["Quercetin bromelain, 120 tablets", "ko"],
  ["퀘르세틴 브로멜라인 120캡슐", "ko"],
  ["베리맥스 젤리 60개", "en"],
])("%s is found by its sound", (title, id) => {
  const { matches } = createMatcher(records).screen(listingOf({ id: "L", title }), { minScore: 0 });
  expect(matches[0]?.hazardId).toBe(id);
});

test("a word of the same script is not found by its sound", () => {
  const { matches } = createMatcher(records).screen(listingOf({ id: "L", title: "barrymocks" }), {
    minScore: 0,
  });
  expect(matches.map(({ hazardId }) => hazardId)).not.toContain("en");
});

test("the closest record is raised by its lead, the others lowered by the same gap", () => {
  const { matches } = createMatcher([
    ...catalogue,
    recordOf({ id: "near", products: [{ name: "Nimbu bath seat for babies" }] }),
  ]).screen(listingOf({ id: "L", title: "Nimbu baby bath seat NB-120" }), { minScore: 0 });
  const weight = (at: number, code: string) =>
    matches[at]?.evidence.find((each) => each.code === code)?.weight ?? 0;
  expect(matches[0]?.hazardId).toBe("H0");
  expect(weight(0, "clear-of-the-next-record")).toBeGreaterThan(0);
  expect(weight(1, "behind-a-closer-record")).toBeLessThan(0);
});
