import type { Issue } from "../model/issue.ts";
import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { isSameKey } from "./isSameKey.ts";
import { publicKeySchema } from "./keySchema.ts";
import type { KeySet, PublicKey } from "./keys.ts";

/** Members of a JSON Web Key that hold a secret. Source: RFC 7518, sections 6.2.2, 6.3.2 and 6.4. */
const secrets = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/**
 * Parses a set of public keys from untrusted input. Keys of other kinds or for other uses (RSA, `use: "enc"`) are left
 * out with a warning, as RFC 7517, section 5, has it, and so are keys that share an id, because that id says no longer who
 * signed. A set with a private key in it is refused: somebody has given away a secret, and that key must not be used any
 * more.
 *
 * @param input - Anything, usually a JSON Web Key Set.
 * @returns The {@link KeySet} with a warning for each key left out, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseKeySet } from "safepact/exchange";
 *
 * const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
 * const ours = { kty: "OKP", crv: "Ed25519", x, kid: "k1", issuer: "kftc.example" };
 * const foreign = { kty: "RSA", n: "sXch", e: "AQAB", kid: "k2" };
 * const parsed = parseKeySet({ keys: [ours, foreign] });
 * parsed.ok && parsed.value.keys.map(({ kid }) => kid); // => ["k1"]
 * parsed.issues[0]?.path; // => ["keys", 1]
 * parseKeySet({ keys: [{ kty: "oct", k: "c2VjcmV0", kid: "k1" }] }).ok; // => false
 * ```
 */
export function parseKeySet(input: unknown): Result<KeySet> {
  const given = isObject(input) ? input["keys"] : undefined;
  if (!Array.isArray(given))
    return refused("missing-field", ["keys"], "keys must be a list of keys");
  const leaked = given.flatMap((key: unknown, index) =>
    isObject(key) && hasSecret(key) ? [leak(index)] : [],
  );
  if (leaked.length > 0) return { ok: false, issues: leaked };
  const read = given.map((key: unknown) => parseWith(publicKeySchema, key));
  const known = read.flatMap((each) => (each.ok ? [each.value] : []));
  const issues = read.flatMap((each, index): Issue[] => {
    if (!each.ok) return [leftOut(index, each.issues[0])];
    return isAmbiguous(each.value, known) ? [shared(index)] : [];
  });
  const keys = known.filter(
    (key, index) =>
      !isAmbiguous(key, known) && known.findIndex((other) => other.kid === key.kid) === index,
  );
  if (keys.length === 0 && given.length > 0) {
    return {
      ok: false,
      issues: issues.map((issue) => ({ ...issue, severity: "error" })),
    };
  }
  return { ok: true, value: { keys }, issues };
}

function hasSecret(key: Record<string, unknown>): boolean {
  return secrets.some((name) => Object.hasOwn(key, name));
}

function isAmbiguous(key: PublicKey, keys: readonly PublicKey[]): boolean {
  return keys.some((other) => other.kid === key.kid && !isSameKey(key, other));
}

function leak(index: number): Issue {
  return {
    code: "invalid-value",
    severity: "error",
    path: ["keys", index],
    message: `keys.${index} holds a private or shared secret. Give public keys only, and replace the key whose secret got out.`,
  };
}

function leftOut(index: number, reason: Issue | undefined): Issue {
  return {
    code: "dropped-value",
    severity: "warning",
    path: ["keys", index],
    message: `keys.${index} was left out, because it is no Ed25519 or P-256 key for signatures: ${reason?.message ?? "unreadable"}`,
  };
}

function shared(index: number): Issue {
  return {
    code: "duplicate-id",
    severity: "warning",
    path: ["keys", index, "kid"],
    message: `keys.${index} was left out, because another key has the same kid: it does not say who signed. Ask the owner for keys with ids of their own.`,
  };
}

function refused(code: Issue["code"], path: Issue["path"], message: string): Result<KeySet> {
  return { ok: false, issues: [{ code, severity: "error", path, message: `${message}.` }] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
