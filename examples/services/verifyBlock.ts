/*
 * A third party with two public keys and one small bundle: was this listing blocked, when, and did both parties sign that it
 * was? `npx tsx examples/services/verifyBlock.ts BUNDLE.json OWNER-KEYS.json OTHER-KEYS.json`
 */
import { readFile } from "node:fs/promises";
import { orThrow } from "safepact";
import { parseKeySet } from "safepact/exchange";
import { verifyEvent } from "safepact/ledger";

const [bundle = "", owner = "", other = ""] = process.argv.slice(2);
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));
const { entry, proof, checkpoint } = (await read(bundle)) as {
  entry: Parameters<typeof verifyEvent>[0];
  proof: Parameters<typeof verifyEvent>[1];
  checkpoint: Parameters<typeof verifyEvent>[2]["checkpoint"];
};
const log = orThrow(parseKeySet(await read(owner))).keys;
const cosigners = orThrow(parseKeySet(await read(other))).keys;
const origin = `${log[0]?.issuer}/ledger`;
const verified = await verifyEvent(entry, proof, { checkpoint, keys: { origin, log, cosigners } });
if (!verified.ok) {
  console.log(`Not proved: ${verified.issues[0]?.message}`);
  process.exitCode = 1;
} else if ("event" in entry && entry.event.type === "listing.blocked") {
  const { listingId, hazardId, at } = entry.event;
  const signed = verified.value.cosignatures.map(({ by, at: when }) => `${by} at ${when}`);
  console.log(`${listingId} was blocked at ${at} because of ${hazardId}.`);
  console.log(
    `Event ${entry.position} of ${proof.size} in ${origin}, signed by ${signed.join(", ")}.`,
  );
} else {
  console.log(`Proved, and no block: ${"event" in entry ? entry.event.type : "an erased event"}.`);
}
