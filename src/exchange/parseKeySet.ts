import type { Issue } from "../model/issue.ts";
import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { keySetSchema } from "./keySchema.ts";
import type { KeySet } from "./keys.ts";

/** Members of a JSON Web Key that hold a secret. Source: RFC 7518, sections 6.2.2, 6.3.2 and 6.4. */
const secrets = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/**
 * Parses a set of public keys from untrusted input. A set with a private key in it is refused: somebody has given away a
 * secret, and that key must not be used any more.
 *
 * @param input - Anything, usually a JSON Web Key Set.
 * @returns The {@link KeySet}, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseKeySet } from "safepact/exchange";
 *
 * const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
 * parseKeySet({ keys: [{ kty: "OKP", crv: "Ed25519", x, kid: "k1", issuer: "kftc.example" }] }).ok; // => true
 * parseKeySet({ keys: [{ kty: "oct", k: "c2VjcmV0", kid: "k1" }] }).ok; // => false
 * ```
 */
export function parseKeySet(input: unknown): Result<KeySet> {
  const keys = isObject(input) && Array.isArray(input["keys"]) ? input["keys"] : [];
  const leaked = keys.flatMap((key, index) =>
    isObject(key) && hasSecret(key) ? [leak(index)] : [],
  );
  return leaked.length > 0 ? { ok: false, issues: leaked } : parseWith(keySetSchema, input);
}

function hasSecret(key: Record<string, unknown>): boolean {
  return secrets.some((name) => Object.hasOwn(key, name));
}

function leak(index: number): Issue {
  return {
    code: "invalid-value",
    severity: "error",
    path: ["keys", index],
    message: `keys.${index} holds a private or shared secret. Give public keys only, and replace the key whose secret got out.`,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
