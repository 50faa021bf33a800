import * as z from "zod";
import { checkGiven } from "../model/checkGiven.ts";
import { type Deadline, deadlineSchema } from "../model/deadline.ts";
import { type HazardRecord, hazardRecordSchema } from "../model/hazardRecord.ts";
import { parseWith } from "../model/parseWith.ts";
import {
  type Instant,
  instantSchema,
  type PartialDate,
  partialDateSchema,
} from "../model/partialDate.ts";
import { type RequestKind, requestKinds } from "../model/requestKind.ts";
import type { Result } from "../model/result.ts";
import type { Shape } from "../model/shape.ts";
import { textSchema } from "../model/text.ts";
import { checkRecord } from "./checkRecord.ts";
import { type Check, type Completeness, completenessOf } from "./completeness.ts";
import { type ContactPoint, contactPointSchema } from "./contactPoint.ts";
import { openShape, requestShape, signingKeyShape, signOptionsShape } from "./exchangeShapes.ts";
import { hasContact } from "./hasContact.ts";
import type { KeySet, SigningKey } from "./keys.ts";
import { type Opened, open } from "./open.ts";
import type { OpenOptions } from "./openOptions.ts";
import { type RequestedMeasure, requestedMeasures } from "./requestedMeasures.ts";
import { type SignOptions, seal } from "./seal.ts";

/** One thing to take down. */
export interface TakedownItem {
  /** Id of the item within its request; its place when the sender gave none. */
  readonly itemId: string;
  /** The marketplace's id of the listing. */
  readonly listingId?: string;
  /** Exact address of the listing. */
  readonly url?: string;
  /** The marketplace's id of the seller. */
  readonly sellerId?: string;
}

/** How far offers that are identical are to go too. */
export interface IdenticalContent {
  /** What to search for: the identifiers, models and words of the product. */
  readonly searchFor: readonly string[];
  /** First day of the period in which they are to be searched. */
  readonly from?: PartialDate;
  /** Last day of that period. */
  readonly until?: PartialDate;
}

/** A request of an authority to a platform to take a product down. */
export interface TakedownRequest {
  /** Stable id of the request. */
  readonly id: string;
  /** The authority's number of the case; the request's id when the sender gave none. */
  readonly caseId: string;
  /** On what ground it is made. */
  readonly kind: RequestKind;
  /** The law or clause it cites. */
  readonly legalBasis?: string;
  /** Why, in words. */
  readonly reason?: string;
  /** The authority that asks. */
  readonly authority: ContactPoint;
  /** The platform that is asked. */
  readonly platform: string;
  /** When it is asked. */
  readonly requestedAt: Instant;
  /** The dangerous product. */
  readonly record: HazardRecord;
  /** The listings; empty when the platform is to find them by the record. */
  readonly items: readonly TakedownItem[];
  /** What is asked. */
  readonly measures: readonly RequestedMeasure[];
  /** Where, ISO 3166-1 alpha-2 or "EU". */
  readonly territory: readonly string[];
  /** Language of the request, BCP 47. */
  readonly language?: string;
  /** A limit the request itself sets. */
  readonly deadline?: Deadline;
  /** Present when identical offers are to go too. */
  readonly identicalContent?: IdenticalContent;
  /** How a decision about it can be contested. */
  readonly redress?: string;
}

const itemShape = {
  itemId: textSchema,
  listingId: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
  sellerId: textSchema.exactOptional(),
} satisfies Shape<TakedownItem>;

const identicalShape = {
  searchFor: z.array(textSchema).default([]),
  from: partialDateSchema.exactOptional(),
  until: partialDateSchema.exactOptional(),
} satisfies Shape<IdenticalContent>;

/** @internal */
export const identicalContentSchema: z.ZodType<IdenticalContent> = z.object(identicalShape);

const shape = {
  id: textSchema,
  kind: z.enum(requestKinds),
  legalBasis: textSchema.exactOptional(),
  reason: textSchema.exactOptional(),
  authority: contactPointSchema,
  platform: textSchema,
  requestedAt: instantSchema,
  record: hazardRecordSchema,
  items: z
    .array(z.object({ ...itemShape, itemId: textSchema.exactOptional() }))
    .default([])
    .transform((items) =>
      items.map((item, index) => ({ ...item, itemId: item.itemId ?? String(index + 1) })),
    ),
  measures: z.array(z.enum(requestedMeasures)).default(["remove"]),
  territory: z.array(textSchema).default([]),
  language: textSchema.exactOptional(),
  deadline: deadlineSchema.exactOptional(),
  identicalContent: identicalContentSchema.exactOptional(),
  redress: textSchema.exactOptional(),
} satisfies Shape<Omit<TakedownRequest, "caseId">>;

/** Schema of {@link TakedownRequest}. */
export const takedownRequestSchema: z.ZodType<TakedownRequest> = z
  .object({ ...shape, caseId: textSchema.exactOptional() })
  .transform((request) => ({ ...request, caseId: request.caseId ?? request.id }));

/**
 * Parses a takedown request from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link TakedownRequest} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseTakedownRequest } from "safepact/exchange";
 *
 * const parsed = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ url: "https://example.org/item/1" }],
 * });
 * parsed.ok && parsed.value.items[0]?.itemId; // => "1"
 * parsed.ok && parsed.value.measures; // => ["remove"]
 * ```
 */
export function parseTakedownRequest(input: unknown): Result<TakedownRequest> {
  return parseWith(takedownRequestSchema, input);
}

/**
 * Checks whether a takedown request holds what a platform needs to act on it: who asks, on what basis, for which listings,
 * where, until when, and all of the record. Reasons and redress are asked of orders only.
 *
 * @param request - The request.
 * @returns What is missing, and the share that is there.
 *
 * @example
 * ```ts
 * import { checkRequest, parseTakedownRequest } from "safepact/exchange";
 *
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ url: "https://example.org/item/1" }, {}],
 * });
 * const missing = request.ok ? checkRequest(request.value).missing : [];
 * missing.slice(0, 3).map(({ criterion }) => criterion); // => ["contact", "legal-basis", "items"]
 * ```
 */
export function checkRequest(request: TakedownRequest): Completeness {
  checkGiven({ request }, { request: requestShape });
  const { record, language, territory, items } = request;
  const named = items.some(({ url, listingId }) => url !== undefined || listingId !== undefined);
  const whole = {
    ...record,
    territory: territory.length > 0 ? territory : record.territory,
    source: { ...record.source, ...(language && { language }) },
  };
  const recordChecks = checkRecord(whole, ["record"]).filter(
    // The items say where the product is offered, the request what is asked.
    ({ criterion }) => !(criterion === "offer-address" && named) && criterion !== "measure",
  );
  return completenessOf([...checkFrame(request), ...recordChecks]);
}

function checkFrame(request: TakedownRequest): Check[] {
  const { authority, kind, legalBasis, deadline, identicalContent, redress, reason } = request;
  const checks: Check[] = [
    {
      criterion: "contact",
      met: hasContact(authority),
      path: ["authority"],
      message: "Say where to answer: an electronic address, a telephone number or a page.",
    },
    {
      criterion: "legal-basis",
      met: legalBasis !== undefined,
      path: ["legalBasis"],
      message: "Cite the law, or the clause of the agreement.",
    },
    ...checkItems(request),
    {
      criterion: "deadline",
      met: deadline !== undefined || kind === "agreement",
      path: ["deadline"],
      message: "Set a limit of time.",
    },
  ];
  if (identicalContent) {
    checks.push({
      criterion: "search-terms",
      met: identicalContent.searchFor.length > 0,
      path: ["identicalContent", "searchFor"],
      message: "Say by which identifiers or words identical offers are to be found.",
    });
  }
  if (kind !== "order") return checks;
  return [
    ...checks,
    {
      criterion: "reason",
      met: reason !== undefined,
      path: ["reason"],
      message: "State the reasons.",
    },
    {
      criterion: "redress",
      met: redress !== undefined,
      path: ["redress"],
      message: "Say how the order can be contested.",
    },
  ];
}

function checkItems({ items, record }: TakedownRequest): Check[] {
  if (items.length === 0) {
    const met = record.offers.length > 0;
    return [{ criterion: "items", met, path: ["items"], message: "Name the listings." }];
  }
  return items.map(({ url, listingId, sellerId }, index) => ({
    criterion: "items",
    met: [url, listingId, sellerId].some((name) => name !== undefined),
    path: ["items", index],
    message: "Give the exact address, the listing's number or the seller's.",
  }));
}

/**
 * Signs a takedown request: a compact JWS (RFC 7515; EdDSA or ES256, as the key is) over canonical JSON (RFC 8785).
 *
 * @param request - The document.
 * @param key - The signer's private key.
 * @param options - For whom, when, until when, nonce and sequence.
 * @returns The signed document, one line of text; it holds nothing of the key but its id.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the document or the key is not whole, and
 *   `INVALID_OPTION` when an option is wrong.
 *
 * @example
 * ```ts
 * import { createNonce, generateSigningKey, parseTakedownRequest, signRequest } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "kftc.example" });
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 * });
 * if (!request.ok) throw new Error("not whole");
 * const jws = await signRequest(request.value, key, {
 *   audience: "shop.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 * jws.split(".").length; // => 3
 * ```
 */
export function signRequest(
  request: TakedownRequest,
  key: SigningKey,
  options: SignOptions,
): Promise<string> {
  checkGiven(
    { request, key, options },
    {
      request: "object",
      key: signingKeyShape,
      options: signOptionsShape,
    },
  );
  return seal({ kind: "takedown-request", parse: parseTakedownRequest }, request, { key, options });
}

/**
 * Opens a signed takedown request: verifies the signature, then who signed it for whom and when, then that it was not opened
 * before, and gives the document.
 *
 * @param jws - The signed document.
 * @param keySet - Public keys of those whose documents are accepted.
 * @param options - The reader's name, the instant, and the memory of opened documents.
 * @returns The document with its claims, or why it is refused: `signature-invalid`, `algorithm-not-allowed`,
 *   `unknown-key-id`, `wrong-kind`, `wrong-issuer`, `wrong-audience`, `not-yet-valid`, `expired`, `replayed`, `truncated`,
 *   `too-large`, `invalid-json`, `unsupported-schema-version`, or an issue of the document.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE` when `now` is no instant, and `INVALID_INPUT`
 *   when a key of the set is damaged.
 *
 * @example
 * ```ts
 * import { createNonce, createSeen, generateSigningKey, openRequest, parseTakedownRequest, signRequest, toPublicKey } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "kftc.example" });
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 * });
 * if (!request.ok) throw new Error("not whole");
 * const jws = await signRequest(request.value, key, {
 *   audience: "shop.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 *
 * const keySet = { keys: [toPublicKey(key)] };
 * const options = { audience: "shop.example", now: "2026-03-04T00:00:00Z", seen: createSeen() };
 * const opened = await openRequest(jws, keySet, options);
 * opened.ok && opened.value.document.id; // => "r-1"
 * const again = await openRequest(jws, keySet, options);
 * again.issues[0]?.code; // => "replayed"
 * ```
 */
export function openRequest(
  jws: string,
  keySet: KeySet,
  options: OpenOptions,
): Promise<Result<Opened<TakedownRequest>>> {
  checkGiven({ jws, keySet, options }, openShape);
  return open({ kind: "takedown-request", parse: parseTakedownRequest }, jws, { keySet, options });
}
