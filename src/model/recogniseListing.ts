import type * as z from "zod";
import { listingStatus } from "./lenient/listingStatus.ts";
import { type Listing, listingSchema, listingStatuses, listingStatusSchema } from "./listing.ts";
import { moneySchema } from "./money.ts";
import { instantLeaves, openRecognised } from "./openRecognised.ts";
import { moneyIn } from "./readMoney.ts";
import { type Recognise, recogniser, unrecognised } from "./recogniser.ts";
import { SCHEMA_VERSION } from "./schemaVersion.ts";

const money = /* @__PURE__ */ recogniser(moneySchema);

/** What the lenient parser reads without a remark counts as well-formed. */
const recognise = /* @__PURE__ */ recogniser(
  listingSchema,
  /* @__PURE__ */ new Map<z.core.$ZodType, Recognise>([
    ...instantLeaves,
    [moneySchema, (value) => money(typeof value === "string" ? moneyIn(value) : value)],
    [listingStatusSchema, statusOf],
  ]),
  SCHEMA_VERSION,
);

const statuses: ReadonlySet<unknown> = /* @__PURE__ */ new Set(listingStatuses);

function statusOf(value: unknown): unknown {
  if (statuses.has(value)) return value;
  return typeof value === "string" ? (listingStatus(value) ?? unrecognised) : unrecognised;
}

/**
 * Gives a well-formed listing as the parser would, in a fraction of the time.
 *
 * @returns The listing; nothing where the parser has the word.
 *
 * @internal
 */
export function recogniseListing(input: unknown): Listing | undefined {
  return openRecognised<Listing>(recognise, input);
}
