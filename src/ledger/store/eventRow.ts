import { canonicalText } from "../../canonical/canonicalText.ts";
import { SafepactError } from "../../errors.ts";
import { plainInstant } from "../../text/plainInstant.ts";
import { toBase64Url } from "../base64.ts";
import type { LedgerEvent } from "../events.ts";

/** An event as its row keeps it. @internal */
export interface EventRow {
  readonly id: string;
  /** Canonical JSON. */
  readonly body: string;
  /** Values of {@link eventColumns}, without salt and body. */
  readonly facts: EventFacts;
  /** Records and listings beyond the first. */
  readonly mentions: readonly Mention[];
}

/** What events are found by. @internal */
export interface EventFacts {
  readonly type: string;
  readonly platform: string | null;
  readonly hazard_id: string | null;
  readonly request_id: string | null;
  readonly listing_id: string | null;
  readonly recorded_ms: number;
}

/** A record or listing that an event names in a list. @internal */
export interface Mention {
  readonly kind: "hazard" | "listing";
  readonly value: string;
}

/** @internal */
export const factColumns = [
  "type",
  "platform",
  "hazard_id",
  "request_id",
  "listing_id",
  "recorded_ms",
] as const;

const MAX_BODY = 1_000_000;
const MAX_ID = 1000;

/**
 * Makes the row of an event.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` for what cannot be an event, and `LIMIT_EXCEEDED` for one that is too long.
 *
 * @internal
 */
export function eventRow(event: LedgerEvent): EventRow {
  const { id, type } = event;
  if (typeof id !== "string" || id === "" || typeof type !== "string")
    throw new SafepactError("INVALID_INPUT", "An event has no id or no type.", {
      hint: "Parse it first, with parseCaseEvent.",
    });
  const shown = JSON.stringify(id.slice(0, 60));
  const body = canonicalText(event);
  if (id.length > MAX_ID || body.length > MAX_BODY)
    throw new SafepactError(
      "LIMIT_EXCEEDED",
      `The event ${shown} has ${body.length} characters; ${MAX_BODY} are allowed, and ${MAX_ID} for its id.`,
      { hint: "Keep files elsewhere, and their hashes in the event." },
    );
  // No column can hold it, and no source means it.
  if (body.includes("\\u0000"))
    throw new SafepactError("INVALID_INPUT", `The event ${shown} holds the character U+0000.`, {
      hint: "Take it out of the text.",
    });
  const names = named(event);
  return { id, body, facts: factsOf(event, names), mentions: mentionsOf(event, names) };
}

/** What a row says beside the body, computed from the event. @internal */
export function factsOf(event: LedgerEvent, names: Named = named(event)): EventFacts {
  const { hazards, listings } = names;
  return {
    type: event.type,
    platform: textOf(event, "platform"),
    hazard_id: hazards[0] ?? null,
    request_id: textOf(event, "requestId"),
    listing_id: listings[0] ?? null,
    recorded_ms: endOf(event.recordedAt),
  };
}

/** @internal */
export function mentionsOf(event: LedgerEvent, names: Named = named(event)): readonly Mention[] {
  const { hazards, listings } = names;
  if (hazards.length < 2 && listings.length < 2) return none;
  return [
    ...hazards.slice(1).map((value) => ({ kind: "hazard", value }) as const),
    ...listings.slice(1).map((value) => ({ kind: "listing", value }) as const),
  ];
}

const none: readonly Mention[] = [];

interface Named {
  readonly hazards: readonly string[];
  readonly listings: readonly string[];
}

const nobody: readonly string[] = [];

function named(event: LedgerEvent): Named {
  const about = event.type === "judgement.made" ? event.judgement : event;
  const hazardId = textOf(about, "hazardId");
  const listingId = textOf(about, "listingId");
  const listed = "items" in event ? event.items : undefined;
  return {
    hazards: "hazardIds" in event ? distinct(event.hazardIds) : listOf(hazardId),
    listings: listed
      ? distinct(listed.map((item) => textOf(item, "listingId")))
      : listOf(listingId),
  };
}

function listOf(value: string | null): readonly string[] {
  return value === null ? nobody : [value];
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function textOf(value: object, key: string): string | null {
  const found = (value as Readonly<Record<string, unknown>>)[key];
  return typeof found === "string" ? found : null;
}

const TEN_HOURS = 36_000_000;

/** A mere day counts from when it is over in the first time zone, UTC+14: whoever knows the zone can still leave it out. */
function endOf(recordedAt: string): number {
  const plain = plainInstant(recordedAt);
  const ms = Number.isNaN(plain) ? Date.parse(recordedAt) : plain;
  if (Number.isNaN(ms))
    throw new SafepactError("INVALID_INPUT", "The recordedAt of an event is no instant.", {
      hint: "Parse the event first, with parseCaseEvent.",
    });
  return recordedAt.length === 10 ? ms + TEN_HOURS : ms;
}

/** A salt: 16 random bytes. @internal */
export function newSalts(count: number): string[] {
  const salts: string[] = [];
  // At most 65,536 bytes at a time are given out.
  for (let left = count; left > 0; left -= 4096) {
    const bytes = crypto.getRandomValues(new Uint8Array(16 * Math.min(left, 4096)));
    for (let at = 0; at < bytes.length; at += 16) salts.push(toBase64Url(bytes, at, at + 16));
  }
  return salts;
}
