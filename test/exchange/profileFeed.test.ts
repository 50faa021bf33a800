import { checkBulletin, parseBulletin, profileFeed } from "safepact/exchange";
import { parseHazardRecord } from "safepact/model";
import { expect, test } from "vitest";

const whole = {
  id: "kr:whole",
  products: [
    {
      name: "Heater",
      brand: "Calor",
      models: ["HT-2040"],
      identifiers: [{ scheme: "gtin", value: "4006381333931" }],
      images: [{ url: "https://a.example/1.jpg" }, { url: "https://a.example/2.jpg" }],
      scope: { units: "all" },
    },
  ],
  hazards: [{ type: "fire", description: "It can catch fire." }],
  risk: { level: "serious" },
  measures: [{ action: "recall-from-end-users" }],
  territory: ["KR"],
  offers: [{ platform: "shop", url: "https://shop.example/1" }],
  source: { system: "kr", id: "whole", publishedOn: "2026-03-02", language: "en" },
};
const bare = (id: string, more: object = {}) => ({ id, products: [{ name: "Lamp", ...more }] });
const read = (...inputs: object[]) => inputs.map((input) => parseHazardRecord(input));

test("a feed is measured by the criteria of a bulletin, with the same figures", async () => {
  const inputs = [whole, bare("kr:1"), bare("kr:2", { brand: "Calor" })];
  const bulletin = parseBulletin({
    id: "b",
    authority: "A",
    issuedAt: "2026-03-02",
    records: inputs,
  });
  if (!bulletin.ok) throw new Error("no bulletin");
  const { envelope, records, ...expected } = checkBulletin(bulletin.value);
  const profile = await profileFeed(read(...inputs));
  expect(profile).toMatchObject(expected);
  expect(profile).toMatchObject({ records: 3, evaluated: 3, actionable: 1, complete: 1 });
});

test("fields are counted once a record, however many products fill them, and unknown fills nothing", async () => {
  const two = { id: "kr:2", products: [{ name: "A", brand: "X" }, { name: "B" }] };
  const { fields } = await profileFeed(read(whole, two, bare("kr:3")));
  const filled = Object.fromEntries(fields.map(({ field, filled }) => [field, filled]));
  expect(filled).toMatchObject({
    "products.name": 3,
    "products.brand": 2,
    "products.scope.units": 1,
    "products.images": 1,
    "hazards.type": 1,
    "offers.url": 1,
    incidents: 0,
    consumerAction: 0,
  });
  expect(fields.every(({ of }) => of === 3)).toBe(true);
});

test("the worst come first: those nobody can act on, then those with the smallest share, then as they came", async () => {
  const offer = { offers: [{ platform: "shop", url: "https://shop.example/9" }] };
  const { worst } = await profileFeed(
    read(
      { ...bare("can-act"), ...offer },
      whole,
      bare("branded", { brand: "Calor" }),
      bare("a"),
      bare("b"),
    ),
    { worst: 3 },
  );
  expect(worst.map(({ hazardId }) => hazardId)).toEqual(["a", "b", "branded"]);
  expect(worst[0]).toMatchObject({ name: "Lamp", met: 0, of: 12, actionable: false });
  expect(worst[0]?.missing[0]?.path).toEqual(["products", 0, "identifiers"]);
});

test("ten of the worst are kept unless told otherwise, and of each kind of remark the number and the first", async () => {
  const named = (n: number) => ({ ...bare(`kr:${n}`), [`field${n}`]: "red" });
  const twelve = Array.from({ length: 12 }, (_, n) => named(n));
  const { worst, issues } = await profileFeed(read(...twelve));
  expect(worst.map(({ hazardId }) => hazardId)).toEqual(twelve.slice(0, 10).map(({ id }) => id));
  expect(issues).toMatchObject([{ code: "unknown-key", count: 12, example: { path: ["field0"] } }]);
});

test("retracted records are asked for nothing, refused rows are told with the first of each kind", async () => {
  const profile = await profileFeed(
    read({ ...bare("gone"), status: "retracted" }, { id: "nameless" }, { id: "too" }, whole),
  );
  expect(profile).toMatchObject({ records: 2, retracted: 1, evaluated: 1, refused: 2, worst: [] });
  expect(profile.issues).toMatchObject([{ code: "missing-field", severity: "error", count: 2 }]);
});

test("an empty feed has no share, and is no division by zero", async () => {
  expect(await profileFeed([])).toMatchObject({ records: 0, share: null, worst: [], issues: [] });
});
