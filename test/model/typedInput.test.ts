import {
  agreementSchema,
  type CaseEventInput,
  caseEventSchema,
  hazardRecordSchema,
  judgementSchema,
  type Listing,
  type ListingInput,
  listingSchema,
  parseCaseEvent,
  parseHazardRecord,
  parseListing,
} from "safepact/model";
import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";

test("a misspelt, missing or mistyped field of a literal does not compile", () => {
  // @ts-expect-error -- no id, no title
  expect(parseListing({ idd: 1 }).ok).toBe(false);
  // @ts-expect-error -- "brnad" is no field
  expect(parseListing({ id: "1", title: "Kettle", brnad: "Tekka" }).ok).toBe(true);
  // @ts-expect-error -- "melted" is no status
  expect(parseListing({ id: "1", title: "Kettle", status: "melted" }).issues).not.toEqual([]);
  // @ts-expect-error -- a product needs a name
  expect(parseHazardRecord({ id: "r", products: [{ brand: "Tekka" }] }).ok).toBe(false);
  const happened = { id: "e", type: "hazard.changed", at: "2026-03-02", platform: "p" } as const;
  // @ts-expect-error -- an event of this type names its record
  expect(parseCaseEvent(happened).ok).toBe(false);
});

test("what may be left out may be left out, and what feeds write otherwise is taken", () => {
  const listing = parseListing({
    id: "1",
    title: "Kettle",
    brand: null,
    category: undefined,
    price: { amount: "12.50", currency: "EUR" },
    images: ["https://shop.example/1.jpg"],
    attributes: { litres: 2, cordless: true },
  });
  expect(listing).toMatchObject({
    ok: true,
    value: { price: { amount: 12.5 }, attributes: { litres: "2" } },
  });
});

test("values from outside are taken without a cast", () => {
  const outside: unknown = { id: "1", title: "Kettle" };
  const row: Record<string, unknown> = { id: "1", title: "Kettle" };
  const thing: object = { id: "1", title: "Kettle" };
  expect([outside, row, thing].map((value) => parseListing(value).ok)).toEqual([true, true, true]);
  expect(parseListing(JSON.parse('{"id":"1","title":"Kettle"}')).ok).toBe(true);
});

test("a schema says what it takes and what it gives", () => {
  expectTypeOf<z.input<typeof listingSchema>>().toEqualTypeOf<ListingInput>();
  expectTypeOf<z.output<typeof listingSchema>>().toEqualTypeOf<Listing>();
  expectTypeOf<z.input<typeof caseEventSchema>>().toEqualTypeOf<CaseEventInput>();
  expectTypeOf<Listing>().toExtend<ListingInput>();
  expect(
    z.array(hazardRecordSchema).safeParse([{ id: "r", products: [{ name: "Kettle" }] }]).success,
  ).toBe(true);
});

test.each(["input", "output"] as const)("every schema becomes a JSON Schema of its %s", (io) => {
  const schemas = {
    agreementSchema,
    caseEventSchema,
    hazardRecordSchema,
    judgementSchema,
    listingSchema,
  };
  for (const [name, schema] of Object.entries(schemas)) {
    expect(JSON.stringify(z.toJSONSchema(schema, { io })), name).not.toContain("~standard");
  }
  const { required } = z.toJSONSchema(hazardRecordSchema, { io });
  expect(required?.includes("source")).toBe(io === "output");
  const events = z.toJSONSchema(caseEventSchema, { io });
  expect(JSON.stringify(events).includes('"recordedAt","assertedBy"')).toBe(io === "output");
});
