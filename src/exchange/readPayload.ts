import { canonicalJson } from "../canonical/canonicalJson.ts";
import { isSafepactError } from "../errors.ts";
import type { Result } from "../model/result.ts";
import { SCHEMA_VERSION } from "../model/schemaVersion.ts";
import { refuse } from "./refuse.ts";

/** What a signed document holds, before it is checked. */
export interface SealedPayload {
  /** What the signer says about it. */
  readonly claims: unknown;
  /** The document. */
  readonly document: unknown;
}

/**
 * Reads the payload of a verified document. It must be canonical JSON, so that no two readers understand it in different
 * ways (a key given twice, for example).
 *
 * @internal
 */
export function readPayload(bytes: Uint8Array): Result<SealedPayload> {
  const value = canonicalValue(bytes);
  if (value === undefined) {
    return refuse(
      "invalid-json",
      "The signed content is not canonical JSON (RFC 8785). Ask the signer to sign it anew.",
    );
  }
  const { claims, document, schemaVersion } = value;
  if (schemaVersion !== SCHEMA_VERSION) {
    return refuse(
      "unsupported-schema-version",
      `The signed content is in version ${JSON.stringify(schemaVersion)?.slice(0, 40)}, and this version of safepact reads ${SCHEMA_VERSION}. Update safepact.`,
      ["schemaVersion"],
    );
  }
  return { ok: true, value: { claims, document }, issues: [] };
}

function canonicalValue(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || canonicalJson(value) !== text)
      return undefined;
    return { ...value };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || isSafepactError(error))
      return;
    throw error;
  }
}
