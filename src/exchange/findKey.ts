import type { Result } from "../model/result.ts";
import { algorithmOf } from "./algorithmOf.ts";
import type { DocumentKind } from "./claims.ts";
import { type KeySet, type PublicKey, signingAlgorithms } from "./keys.ts";
import { refuse } from "./refuse.ts";
import { typeOf } from "./seal.ts";

/** Nothing else is understood, so nothing else is let through: no `crit`, no key or address of a key in the header. */
const members = new Set(["alg", "kid", "typ"]);

/**
 * Finds the key a header names. The header never decides how it is verified: its algorithm must be the one of the key.
 *
 * @internal
 */
export function findKey(
  header: Readonly<Record<string, unknown>>,
  { keys }: KeySet,
  kind: DocumentKind,
): Result<PublicKey> {
  const { alg, kid, typ } = header;
  if (!signingAlgorithms.some((algorithm) => algorithm === alg)) return wrongAlgorithm(alg);
  const extra = Object.keys(header).find((name) => !members.has(name));
  if (extra !== undefined) {
    return refuse("invalid-value", `The header holds "${shown(extra)}", which is not accepted.`, [
      "header",
    ]);
  }
  if (typ !== typeOf(kind)) {
    return refuse(
      "wrong-kind",
      `This is signed as ${shown(typ)}, and ${typeOf(kind)} is expected. Open it as what it is.`,
      ["header", "typ"],
    );
  }
  const key = keys.find((candidate) => candidate.kid === kid);
  if (!key) {
    return refuse(
      "unknown-key-id",
      `No key in the set has the id ${shown(kid)}. Fetch the signer's keys again, and check with the signer before trusting a new one.`,
      ["header", "kid"],
    );
  }
  return algorithmOf(key) === alg ? { ok: true, value: key, issues: [] } : wrongAlgorithm(alg);
}

function wrongAlgorithm(alg: unknown) {
  return refuse(
    "algorithm-not-allowed",
    `The algorithm ${shown(alg)} is not allowed here: only ${signingAlgorithms.join(" or ")}, and only the one the key is for.`,
    ["header", "alg"],
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : "(none)";
}
