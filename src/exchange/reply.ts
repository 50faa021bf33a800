import * as z from "zod";
import { type Evidence, itemDecisions } from "../model/caseEvent.ts";
import { evidenceSchema } from "../model/caseEventSchema.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { parseWith } from "../model/parseWith.ts";
import { type Instant, instantSchema } from "../model/partialDate.ts";
import type { Result } from "../model/result.ts";
import type { Shape } from "../model/shape.ts";
import { placesCovered } from "../model/territory/placesCovered.ts";
import { textSchema } from "../model/text.ts";
import { type Check, type Completeness, completenessOf } from "./completeness.ts";
import { type ContactPoint, contactPointSchema } from "./contactPoint.ts";
import {
  openShape,
  replyShape,
  requestShape,
  signingKeyShape,
  signOptionsShape,
} from "./exchangeShapes.ts";
import type { KeySet, SigningKey } from "./keys.ts";
import { type Opened, open } from "./open.ts";
import type { OpenOptions } from "./openOptions.ts";
import { type SignOptions, seal } from "./seal.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

/** How many purchasers of an item were told: what the event `consumers.notified` counts, as far as a reply says it. */
export interface ReplyConsumersNotified {
  /** Purchasers who bought an affected unit. */
  readonly affected?: number;
  /** Of these, those the message reached. */
  readonly delivered: number;
  /** When they were told. */
  readonly at?: Instant;
}

/** What a platform decided and did about one item of a request. */
export interface ReplyItem {
  /** The item, as the request numbers it. */
  readonly itemId: string;
  /** What was decided. */
  readonly decision: (typeof itemDecisions)[number];
  /** Why; what a refusal must give. */
  readonly reason?: string;
  /** When it took effect. */
  readonly actedAt?: Instant;
  /** Where it holds, ISO 3166-1 alpha-2 or "EU"; empty when everywhere. */
  readonly territory: readonly string[];
  /** How many identical listings were found; absent when none were looked for. */
  readonly identicalFound?: number;
  /** The marketplace's ids of the identical listings acted upon. */
  readonly identicalListingIds: readonly string[];
  /** The marketplace's ids of the sellers concerned. */
  readonly sellerIds: readonly string[];
  /** How many of the sellers were told. */
  readonly sellersNotified?: number;
  /** Units sold in the territory of the request. */
  readonly unitsSold?: number;
  /** How many purchasers were told. */
  readonly consumersNotified?: ReplyConsumersNotified;
  /** Id of the rule that keeps the product from being listed again. */
  readonly relistingRuleId?: string;
  /** Proofs, with the hash of each file. */
  readonly evidence: readonly Evidence[];
}

/** A platform's answer to a takedown request, item by item. */
export interface Reply {
  /** Stable id of the reply. */
  readonly id: string;
  /** The request it answers. */
  readonly requestId: string;
  /** The authority's number of the case; the request's id when the sender gave none. */
  readonly caseId: string;
  /** The platform that answers. */
  readonly platform: string;
  /** Whom to ask. */
  readonly contact?: ContactPoint;
  /** When the request was received. */
  readonly receivedAt: Instant;
  /** When it is answered. */
  readonly repliedAt: Instant;
  /** The decisions. */
  readonly items: readonly ReplyItem[];
  /** Newest checkpoint of the platform's ledger: the note, for `openCheckpoint` and `cosignCheckpoint` of `safepact/ledger`. */
  readonly checkpoint?: string;
}

const count = z.number().int().min(0);

const consumersShape = {
  affected: count.exactOptional(),
  delivered: count,
  at: instantSchema.exactOptional(),
} satisfies Shape<ReplyConsumersNotified>;

/** @internal */
export const consumersNotifiedSchema: z.ZodType<ReplyConsumersNotified> = z.object(consumersShape);

const itemShape = {
  itemId: textSchema,
  decision: z.enum(itemDecisions),
  reason: textSchema.exactOptional(),
  actedAt: instantSchema.exactOptional(),
  territory: z.array(textSchema).default([]),
  identicalFound: count.exactOptional(),
  identicalListingIds: z.array(textSchema).default([]),
  sellerIds: z.array(textSchema).default([]),
  sellersNotified: count.exactOptional(),
  unitsSold: count.exactOptional(),
  consumersNotified: consumersNotifiedSchema.exactOptional(),
  relistingRuleId: textSchema.exactOptional(),
  evidence: z.array(evidenceSchema).default([]),
} satisfies Shape<ReplyItem>;

const shape = {
  id: textSchema,
  requestId: textSchema,
  platform: textSchema,
  contact: contactPointSchema.exactOptional(),
  receivedAt: instantSchema,
  repliedAt: instantSchema,
  items: z.array(z.object(itemShape)).default([]),
  checkpoint: textSchema.exactOptional(),
} satisfies Shape<Omit<Reply, "caseId">>;

/** Schema of {@link Reply}. */
export const replySchema: z.ZodType<Reply> = z
  .object({ ...shape, caseId: textSchema.exactOptional() })
  .transform((reply) => ({ ...reply, caseId: reply.caseId ?? reply.requestId }));

/**
 * Parses a reply from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link Reply} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseReply } from "safepact/exchange";
 *
 * const parsed = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 *   items: [{ itemId: "1", decision: "removed", actedAt: "2026-03-02T15:00:00+09:00" }],
 * });
 * parsed.ok && parsed.value.items[0]?.evidence; // => []
 * ```
 */
export function parseReply(input: unknown): Result<Reply> {
  return parseWith(replySchema, input);
}

const acted = new Set<ReplyItem["decision"]>(["removed", "disabled", "geo-blocked", "warned"]);

/**
 * Checks a reply against the request it answers: a decision on every item and none that was not asked about; every place, the time and
 * a proof of each action; a reason for each inaction; sellers, and purchasers where telling them was asked.
 *
 * @param reply - The reply.
 * @param request - The request it answers.
 * @returns What is missing, and the share that is there.
 *
 * @example
 * ```ts
 * import { checkReply, parseReply, parseTakedownRequest } from "safepact/exchange";
 *
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ listingId: "L1" }, { listingId: "L2" }],
 * });
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 *   items: [{ itemId: "1", decision: "refused" }],
 * });
 * if (!request.ok || !reply.ok) throw new Error("not whole");
 * const { missing } = checkReply(reply.value, request.value);
 * missing.map(({ criterion }) => criterion); // => ["reply-reason", "every-item"]
 * ```
 */
export function checkReply(reply: Reply, request: TakedownRequest): Completeness {
  checkGiven({ reply, request }, { reply: replyShape, request: requestShape });
  const asked = new Set(request.items.map(({ itemId }) => itemId));
  // Items are numbered from one in every request, so a reply to another decides on none of these.
  const answers = reply.requestId === request.id;
  const answered = new Set(answers ? reply.items.map(({ itemId }) => itemId) : []);
  const items = reply.items.flatMap((item, index) => {
    const path = ["items", index];
    const known: Check = {
      criterion: "known-item",
      met: answers && (asked.has(item.itemId) || asked.size === 0),
      path: [...path, "itemId"],
      message: answers
        ? `The request has no item "${item.itemId.slice(0, 60)}".`
        : `The reply is to the request "${reply.requestId.slice(0, 60)}", and this is "${request.id.slice(0, 60)}".`,
    };
    return [known, ...checkItem({ item, path }, reply, request)];
  });
  const whole = [...asked].map(
    (itemId): Check => ({
      criterion: "every-item",
      met: answered.has(itemId),
      path: ["items"],
      message: `Decide on the item "${itemId.slice(0, 60)}".`,
    }),
  );
  return completenessOf([...items, ...whole]);
}

function checkItem(
  { item, path }: { readonly item: ReplyItem; readonly path: readonly (string | number)[] },
  { repliedAt }: Reply,
  { measures, territory }: TakedownRequest,
): Check[] {
  if (!acted.has(item.decision)) {
    const met = item.reason !== undefined || item.decision === "already-gone";
    const message = "Say why nothing was taken down.";
    return [{ criterion: "reply-reason", met, path: [...path, "reason"], message }];
  }
  const { actedAt } = item;
  const isPast = actedAt !== undefined && Date.parse(actedAt) <= Date.parse(repliedAt);
  const checks: Check[] = [
    {
      criterion: "action-time",
      met: isPast,
      path: [...path, "actedAt"],
      message:
        actedAt === undefined
          ? "Say when it took effect."
          : `Say when it took effect: ${actedAt} is after the reply, ${repliedAt}.`,
    },
    {
      criterion: "sellers",
      met: item.sellerIds.length > 0 && item.sellersNotified !== undefined,
      path: [...path, "sellerIds"],
      message: "Name the sellers, and say how many were told.",
    },
    {
      criterion: "evidence-hash",
      met: item.evidence.some(({ sha256 }) => sha256 !== undefined),
      path: [...path, "evidence"],
      message: "Give a proof with the hash of its file.",
    },
  ];
  if (territory.length > 0) checks.push(checkPlaces({ item, path }, territory));
  if (!measures.includes("notify-consumers")) return checks;
  const met = item.consumersNotified !== undefined;
  const message = "Say how many purchasers were told.";
  return [
    ...checks,
    { criterion: "purchasers", met, path: [...path, "consumersNotified"], message },
  ];
}

/**
 * Signs a reply: a compact JWS (RFC 7515; EdDSA or ES256, as the key is) over canonical JSON (RFC 8785).
 *
 * @param reply - The document.
 * @param key - The signer's private key.
 * @param options - For whom, when, until when, nonce and sequence.
 * @returns The signed document, one line of text; it holds nothing of the key but its id.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the document or the key is not whole, and
 *   `INVALID_OPTION` when an option is wrong.
 *
 * @example
 * ```ts
 * import { createNonce, generateSigningKey, parseReply, signReply } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "shop.example" });
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 * });
 * if (!reply.ok) throw new Error("not whole");
 * const jws = await signReply(reply.value, key, {
 *   audience: "kftc.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 * jws.split(".").length; // => 3
 * ```
 */
export function signReply(reply: Reply, key: SigningKey, options: SignOptions): Promise<string> {
  checkGiven(
    { reply, key, options },
    {
      reply: "object",
      key: signingKeyShape,
      options: signOptionsShape,
    },
  );
  return seal({ kind: "reply", parse: parseReply }, reply, { key, options });
}

/**
 * Opens a signed reply: verifies the signature, then who signed it for whom and when, then that it was not opened
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
 * import { createNonce, createSeen, generateSigningKey, openReply, parseReply, signReply, toPublicKey } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "shop.example" });
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 * });
 * if (!reply.ok) throw new Error("not whole");
 * const jws = await signReply(reply.value, key, {
 *   audience: "kftc.example",
 *   issuedAt: "2026-03-03T10:00:00+09:00",
 *   expiresAt: "2026-03-10T10:00:00+09:00",
 *   nonce: createNonce((bytes) => crypto.getRandomValues(bytes)),
 *   sequence: 1,
 * });
 *
 * const keySet = { keys: [toPublicKey(key)] };
 * const options = { audience: "kftc.example", now: "2026-03-04T00:00:00Z", seen: createSeen() };
 * const opened = await openReply(jws, keySet, options);
 * opened.ok && opened.value.document.id; // => "a-1"
 * const again = await openReply(jws, keySet, options);
 * again.issues[0]?.code; // => "replayed"
 * ```
 */
export function openReply(
  jws: string,
  keySet: KeySet,
  options: OpenOptions,
): Promise<Result<Opened<Reply>>> {
  checkGiven({ jws, keySet, options }, openShape);
  return open({ kind: "reply", parse: parseReply }, jws, { keySet, options });
}

/** What was removed is gone everywhere unless the item names places; what is "geo-blocked" is gone in those it names alone. */
function checkPlaces(
  { item, path }: { readonly item: ReplyItem; readonly path: readonly (string | number)[] },
  asked: readonly string[],
): Check {
  const unnamed = item.territory.length === 0;
  const none = unnamed && item.decision === "geo-blocked";
  const covered = none ? [] : placesCovered(asked, item.territory);
  const open = asked.filter((place) => !covered.includes(place));
  return {
    criterion: "every-place",
    met: open.length === 0,
    path: [...path, "territory"],
    message: none
      ? "Say where it was blocked."
      : `Say what was done in ${open.map((place) => place.slice(0, 10)).join(", ")}.`,
  };
}
