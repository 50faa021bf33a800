import { webcrypto } from "node:crypto";
import {
  type Bulletin,
  checkBulletin,
  createNonce,
  createSeen,
  generateSigningKey,
  type OpenOptions,
  openBulletin,
  type SigningKey,
  signBulletin,
  toPublicKey,
} from "../../../exchange/index.ts";
import type { HazardRecord } from "../../../model/index.ts";
import { DAY, HOUR } from "../../../text/durations.ts";
import { percent } from "../../common/percent.ts";
import type { DemoStage } from "../demoStage.ts";
import { marketplaces } from "../marketplaces.ts";
import type { Case } from "../readCases.ts";
import { koreanTime } from "../timeline.ts";

/** Name the illustrative authority signs with. */
export const AUTHORITY = "authority.example";

interface Draft {
  readonly bulletin: Bulletin;
  readonly ms: number;
}

/**
 * Provides: the authority puts the records into bulletins, looks what they lack, signs them for each marketplace, and the
 * marketplaces open them.
 *
 * @param stage - Where to print and write.
 * @param cases - The marketplaces, whose events say when they were given which record.
 * @param editions - The records as they apply in Korea, later editions behind.
 */
export async function provideBulletins(
  stage: DemoStage,
  cases: readonly Case[],
  editions: readonly HazardRecord[],
): Promise<void> {
  await stage.step("PROVIDE  The authority hands over signed bulletins");
  const key = await generateSigningKey({ issuer: AUTHORITY });
  await stage.write("keys/authority.json", `${JSON.stringify({ keys: [toPublicKey(key)] })}\n`);
  const drafts = draftsOf(cases, editions);
  const handed = { opened: 0, changed: 0, repeated: 0 };
  for (const { id: audience } of marketplaces) {
    const seen = createSeen();
    for (const [place, draft] of drafts.entries()) {
      const jws = await signed(draft, key, { audience, sequence: place + 1 });
      await stage.write(`bulletins/${draft.bulletin.id}.${audience}.jws`, `${jws}\n`);
      const opens = opener(key, { audience, now: koreanTime(draft.ms + HOUR), seen });
      if (!(await opens(oneByteChanged(jws)))) handed.changed += 1;
      if (await opens(jws)) handed.opened += 1;
      if (!(await opens(jws))) handed.repeated += 1;
    }
  }
  await stage.say(
    `${drafts.length} bulletins with ${drafts.reduce((sum, { bulletin }) => sum + bulletin.records.length, 0)} records, signed (Ed25519) for ${marketplaces.length} marketplaces. Opened: ${handed.opened}. Refused after one byte was changed: ${handed.changed}. Refused when handed over a second time: ${handed.repeated}.`,
  );
  await stage.say(completenessText(drafts));
}

/** Each bulletin that was received, with every record in the edition of that day. */
function draftsOf([first]: readonly Case[], editions: readonly HazardRecord[]): readonly Draft[] {
  const received = first?.events.filter((event) => event.type === "bulletin.received") ?? [];
  return received.map(({ at, bulletinId, hazardIds }) => ({
    ms: Date.parse(at),
    bulletin: {
      id: bulletinId,
      title: "Hazard records in force in Korea (illustrative)",
      authority: { name: "Illustrative authority", email: "safety@authority.example" },
      issuedAt: at,
      agreementId: "kr-2024",
      territory: ["KR"],
      records: hazardIds.flatMap((id) => editionOf(id, at, editions)),
    },
  }));
}

function editionOf(
  id: string,
  at: string,
  editions: readonly HazardRecord[],
): readonly HazardRecord[] {
  const known = editions.filter((record) => record.id === id);
  return known.filter(({ source }) => (source.publishedOn ?? "") < at).slice(-1);
}

function opener(key: SigningKey, options: OpenOptions): (jws: string) => Promise<boolean> {
  const keySet = { keys: [toPublicKey(key)] };
  return async (jws) => (await openBulletin(jws, keySet, options)).ok;
}

function signed(
  { bulletin, ms }: Draft,
  key: SigningKey,
  { audience, sequence }: { audience: string; sequence: number },
): Promise<string> {
  return signBulletin(bulletin, key, {
    audience,
    issuedAt: koreanTime(ms),
    expiresAt: koreanTime(ms + 30 * DAY),
    nonce: createNonce((bytes) => webcrypto.getRandomValues(bytes)),
    sequence,
  });
}

function oneByteChanged(jws: string): string {
  const place = Math.floor(jws.length / 2);
  const other = jws[place] === "A" ? "B" : "A";
  return jws.slice(0, place) + other + jws.slice(place + 1);
}

function completenessText(drafts: readonly Draft[]): string {
  const checked = drafts.map(({ bulletin }) => checkBulletin(bulletin));
  const sum = (count: (one: (typeof checked)[number]) => number): number =>
    checked.reduce((total, one) => total + count(one), 0);
  const evaluated = sum((one) => one.evaluated);
  const share = sum((one) => (one.share ?? 0) * one.evaluated) / evaluated;
  const found = sum((one) => one.byCriterion["product-identifier"]?.met ?? 0);
  const of = sum((one) => one.byCriterion["product-identifier"]?.of ?? 0);
  return `What public feeds give is thin: ${sum((one) => one.complete)} of ${evaluated} records lack nothing a marketplace needs, ${found} of ${of} products carry an identifier, and on average ${percent(share)} of what is needed is there.`;
}
