import type { Issue } from "../model/issue.ts";
import type { Result } from "../model/result.ts";
import { checkClaims } from "./checkClaims.ts";
import { checkOpenOptions } from "./checkOpenOptions.ts";
import type { Claims, DocumentKind } from "./claims.ts";
import { findKey } from "./findKey.ts";
import type { KeySet } from "./keys.ts";
import type { OpenOptions } from "./openOptions.ts";
import { readPayload } from "./readPayload.ts";
import { refuse } from "./refuse.ts";
import { splitJws } from "./splitJws.ts";
import { verifySignature } from "./verifySignature.ts";

/** A document whose signature and claims hold. */
export interface Opened<Document> {
  /** The document. */
  readonly document: Document;
  /** What the signer says about it. */
  readonly claims: Claims;
  /** Id of the key that signed. */
  readonly kid: string;
}

/**
 * Opens a signed document. The order matters: nothing of the payload is read before the signature holds, and a document
 * is remembered only when all else holds.
 *
 * @internal
 */
export async function open<Document>(
  { kind, parse }: { kind: DocumentKind; parse: (input: unknown) => Result<Document> },
  jws: string,
  { keySet, options }: { keySet: KeySet; options: OpenOptions },
): Promise<Result<Opened<Document>>> {
  checkOpenOptions(options);
  // A file ends with a newline, and mail adds one.
  const text = jws.trim();
  const split = splitJws(text, options.maxLength ?? 64_000_000);
  if (!split.ok) return split;
  const key = findKey(split.value.header, keySet, kind);
  if (!key.ok) return key;
  const verified = await verifySignature(text, key.value);
  if (!verified.ok) return verified;
  const payload = readPayload(split.value.payload);
  if (!payload.ok) return payload;
  const claims = checkClaims(payload.value.claims, { kind, key: key.value, options });
  if (!claims.ok) return claims;
  const document = parse(payload.value.document);
  if (!document.ok) return document;
  const { verdict, previous } = await options.seen.remember(claims.value);
  if (verdict !== "new") return replayed(verdict, claims.value);
  const { kid } = key.value;
  return {
    ok: true,
    value: { document: document.value, claims: claims.value, kid },
    issues: [...gapBefore(claims.value, previous), ...document.issues],
  };
}

/** A gap may be a document that was held back: it opens, and the reader is told. */
function gapBefore({ issuer, sequence }: Claims, previous: number | undefined): Issue[] {
  const missed = sequence - (previous ?? sequence) - 1;
  if (missed < 1) return [];
  const which = missed === 1 ? `number ${sequence - 1} is` : `${missed} documents are`;
  return [
    {
      code: "sequence-gap",
      severity: "warning",
      path: ["sequence"],
      message: `This is document ${sequence} of ${issuer}, and the last one opened was ${previous}: ${which} missing. Ask the sender for what did not arrive.`,
    },
  ];
}

function replayed(verdict: "nonce-seen" | "sequence-not-greater", claims: Claims) {
  const { issuer, nonce, sequence } = claims;
  return verdict === "nonce-seen"
    ? refuse("replayed", `A document of ${issuer} with the nonce ${nonce} was opened before.`, [
        "nonce",
      ])
    : refuse(
        "replayed",
        `The sequence ${sequence} is not greater than that of the last document of ${issuer}. It is a repeat, or it was overtaken: ask for it again.`,
        ["sequence"],
      );
}
