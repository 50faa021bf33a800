import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { SafepactError } from "../../errors.ts";
import { type ImportedKey, importPublicKey, importSigningKey } from "../../exchange/importKey.ts";
import type { PublicKey, SigningKey } from "../../exchange/keys.ts";
import { sameBytes, toBase64 } from "../base64.ts";
import { noteKeyId, type SignatureType } from "./noteKey.ts";
import type { NoteSignature, ParsedNote } from "./parseNote.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A key under the name it has in notes. @internal */
export interface NamedKey<Key extends PublicKey> {
  readonly name: string;
  readonly type: SignatureType;
  readonly key: Key;
}

/**
 * Signs the text of a note, and gives the line of the signature.
 *
 * @param text - The text, with its last newline.
 * @param named - Key, its name, and as what it signs.
 * @param seconds - Moment of a cosignature, in seconds since 1970.
 *
 * @internal
 */
export async function signatureLine(
  text: string,
  { name, type, key }: NamedKey<SigningKey>,
  seconds: number,
): Promise<string> {
  const keyId = noteKeyId(name, type, key);
  const secret = cryptoKey(await importSigningKey(key, "EdDSA"), key);
  const signature = await crypto.subtle.sign(
    "Ed25519",
    secret,
    signedBytes(text, type === "log" ? undefined : seconds),
  );
  const time = type === "log" ? new Uint8Array() : timeBytes(seconds);
  return `\u2014 ${name} ${toBase64(concatBytes(keyId, time, new Uint8Array(signature)))}\n`;
}

/**
 * Verifies the signature of a key under a note.
 *
 * @returns Whether the key signed (`absent` when no line is its), and of a cosignature when, in seconds since 1970.
 *
 * @internal
 */
export async function checkSignature(
  { text, signatures }: ParsedNote,
  { name, type, key }: NamedKey<PublicKey>,
): Promise<{ readonly state: "valid" | "invalid" | "absent"; readonly seconds?: number }> {
  const keyId = noteKeyId(name, type, key);
  const line = signatures.find((each) => each.name === name && sameBytes(each.keyId, keyId));
  if (!line) return { state: "absent" };
  const split = splitSignature(line, type);
  if (!split) return { state: "invalid" };
  const known = cryptoKey(await importPublicKey(key, "EdDSA"), key);
  const valid = await crypto.subtle.verify(
    "Ed25519",
    known,
    split.signature,
    signedBytes(text, split.seconds),
  );
  if (!valid) return { state: "invalid" };
  return { state: "valid", ...(split.seconds !== undefined && { seconds: split.seconds }) };
}

function splitSignature(
  { signature }: NoteSignature,
  type: SignatureType,
): { signature: Bytes; seconds?: number } | undefined {
  const bytes = Uint8Array.from(signature);
  if (type === "log") return bytes.length === 64 ? { signature: bytes } : undefined;
  if (bytes.length !== 72) return undefined;
  const seconds = Number(new DataView(bytes.buffer).getBigUint64(0));
  // The year 9999: what a date can be written for.
  return seconds > 253_402_300_799 ? undefined : { signature: bytes.slice(8), seconds };
}

/** Source: C2SP tlog-cosignature, section "Ed25519 signed message". */
function signedBytes(text: string, seconds: number | undefined): Bytes {
  const head = seconds === undefined ? "" : `cosignature/v1\ntime ${seconds}\n`;
  return Uint8Array.from(utf8ToBytes(`${head}${text}`));
}

function timeBytes(seconds: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds));
  return bytes;
}

function cryptoKey(key: ImportedKey, { kid }: PublicKey): Exclude<ImportedKey, Uint8Array> {
  if (!(key instanceof Uint8Array)) return key;
  throw new SafepactError("INVALID_INPUT", `The key "${kid}" is damaged and cannot be used.`);
}
