import { fromBase64, hashOf } from "../base64.ts";
import { isNoteName } from "./noteKey.ts";

/** One signature line of a note. */
export interface NoteSignature {
  /** Name of the key. */
  readonly name: string;
  /** Four bytes of its hash. */
  readonly keyId: Uint8Array;
  /** The signature. */
  readonly signature: Uint8Array;
  /** The line as it stands, without its newline. */
  readonly line: string;
}

/** A note that is well-formed; nothing of it is believed yet. */
export interface ParsedNote {
  /** The signed text, with its last newline. */
  readonly text: string;
  /** First line. */
  readonly origin: string;
  /** Second line. */
  readonly size: number;
  /** Third line. */
  readonly root: Uint8Array;
  /** Third line as it stands. */
  readonly rootText: string;
  /** Signatures. */
  readonly signatures: readonly NoteSignature[];
}

const MAX_NOTE = 100_000;
const MAX_SIGNATURES = 64;
const signatureLine = /^\u2014 (\S+) ([A-Za-z\d+/]+={0,2})$/u;

/**
 * Reads a checkpoint: a note (C2SP signed-note) whose text is origin, size and root (C2SP tlog-checkpoint). Lines after these are
 * signed too and say nothing here.
 *
 * @returns The note, or what is wrong with it.
 *
 * @internal
 */
export function parseNote(note: string): ParsedNote | string {
  if (note.length > MAX_NOTE) return `it is longer than ${MAX_NOTE} characters`;
  if (/[\p{Cs}\p{Cc}]/u.test(note.replaceAll("\n", "")))
    return "it holds characters that no note has";
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0 || !note.endsWith("\n")) return "it has no signatures, or is cut off";
  const text = note.slice(0, cut + 1);
  const lines = note.slice(cut + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) return `it has more than ${MAX_SIGNATURES} signatures`;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const [, name = "", encoded = ""] = signatureLine.exec(line) ?? [];
    const bytes = fromBase64(encoded);
    if (!isNoteName(name) || !bytes || bytes.length < 5) return "a signature line is malformed";
    signatures.push({ name, keyId: bytes.slice(0, 4), signature: bytes.slice(4), line });
  }
  const body = bodyOf(text);
  return typeof body === "string" ? body : { text, ...body, signatures };
}

function bodyOf(text: string): Pick<ParsedNote, "origin" | "size" | "root" | "rootText"> | string {
  const [origin = "", size = "", rootText = "", ...more] = text.slice(0, -1).split("\n");
  if (origin === "") return "it names no ledger";
  if (!/^(?:0|[1-9]\d{0,15})$/u.test(size) || !Number.isSafeInteger(Number(size)))
    return "its second line is no number of events";
  const root = hashOf(rootText);
  if (!root) return "its third line is no hash";
  if (more.includes("")) return "a line of its text is empty";
  return { origin, size: Number(size), root, rootText };
}
