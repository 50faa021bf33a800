import type { Issue } from "../model/issue.ts";
import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { publicKeySchema } from "./keySchema.ts";
import type { SigningKey } from "./keys.ts";

/**
 * Parses a private key from untrusted input, usually a file. No message repeats any of the secret.
 *
 * @param input - Anything, usually a JSON Web Key.
 * @returns The {@link SigningKey}, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseSigningKey } from "safepact/exchange";
 *
 * parseSigningKey({ kty: "OKP", crv: "Ed25519", kid: "k1" }).issues[0]?.code; // => "missing-field"
 * ```
 */
export function parseSigningKey(input: unknown): Result<SigningKey> {
  const { d, ...publicPart } = typeof input === "object" && input !== null ? secretOf(input) : {};
  if (typeof d !== "string" || !/^[\w-]{43}$/u.test(d)) return { ok: false, issues: [noSecret] };
  const parsed = parseWith(publicKeySchema, publicPart);
  return parsed.ok ? { ...parsed, value: { ...parsed.value, d } } : parsed;
}

function secretOf(input: object): { d?: unknown } {
  return { ...input };
}

const noSecret: Issue = {
  code: "missing-field",
  severity: "error",
  path: ["d"],
  message: "d is missing or is not 32 bytes as base64url. Give the private key as JSON Web Key.",
};
