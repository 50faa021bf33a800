import type { Result } from "../model/result.ts";
import { algorithmOf, commonName } from "./algorithmOf.ts";
import type { DocumentKind } from "./claims.ts";
import { isSameKey } from "./isSameKey.ts";
import { type KeySet, type PublicKey, signingAlgorithms } from "./keys.ts";
import { refuse } from "./refuse.ts";
import { typeOf } from "./seal.ts";

/**
 * Members that change how a document is verified, or bring a key of the sender's own choice. What else a header holds
 * (`cty`, `x5t`, a private member) is ignored, as RFC 7515, section 4, has it.
 */
const refused = ["crit", "b64", "jwk", "jku", "x5u", "x5c"];

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
  const algorithm = commonName(alg);
  if (!signingAlgorithms.some((each) => each === algorithm)) return wrongAlgorithm(alg);
  const extra = refused.find((name) => Object.hasOwn(header, name));
  if (extra !== undefined) {
    return refuse("invalid-value", `The header holds "${shown(extra)}", which is not accepted.`, [
      "header",
    ]);
  }
  if (!isType(typ, kind)) {
    return refuse(
      "wrong-kind",
      `This is signed as ${shown(typ)}, and ${typeOf(kind)} is expected. Open it as what it is.`,
      ["header", "typ"],
    );
  }
  const [key, ...others] = keys.filter((candidate) => candidate.kid === kid);
  if (!key) {
    return refuse(
      "unknown-key-id",
      `No key in the set has the id ${shown(kid)}. Fetch the signer's keys again, and check with the signer before trusting a new one.`,
      ["header", "kid"],
    );
  }
  if (others.some((other) => !isSameKey(key, other))) {
    return refuse(
      "duplicate-id",
      `Several keys of the set have the id ${shown(kid)}, so it does not say who signed. Take the wrong ones out.`,
      ["header", "kid"],
    );
  }
  return algorithmOf(key) === algorithm
    ? { ok: true, value: key, issues: [] }
    : wrongAlgorithm(alg);
}

/** Media types have no case, and may leave "application/" out (RFC 7515, section 4.1.9). */
function isType(typ: unknown, kind: DocumentKind): boolean {
  return (
    typeof typ === "string" && typ.toLowerCase().replace(/^application\//u, "") === typeOf(kind)
  );
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
