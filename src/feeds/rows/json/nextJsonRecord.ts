import { escaped } from "../../../text/escaped.ts";
import { isJson } from "../../jsonValues.ts";

/** Where the next record begins, or from where to look again when more of the text is there. */
export type NextRecord = { readonly at: number } | { readonly resume: number };

/** Longest run of white space between two records that is looked through again. */
const LOOK_BACK = 4000;
/** Characters that may be looked through at once, beside four times what is new: each object can reach to the end of the text. */
const MOST_LOOKED_AT = 1_000_000;
const anyObject = /(?:[,\n]|\]\s*\[)\s*(?=\{\s*"(?:[^"\\]|\\.){1,200}"\s*:)/gu;
const anyKey = /"((?:[^"\\]|\\.){1,200})"\s*:/gu;

/**
 * Finds the next record behind a damaged one. It begins with the key with which the records before it begin; where their own
 * parts begin so too, or no record came before, it is the next whole object that has half of their keys.
 *
 * @param text - The text, from the damaged record on.
 * @param from - From where to look.
 * @param sound - The last sound record; empty when there was none.
 * @param before - The record before the damaged one; absent when the text may hold no other record.
 * @param ended - Whether nothing comes behind the text.
 *
 * @internal
 */
export function nextJsonRecord(
  text: string,
  from: number,
  {
    sound,
    before,
    ended,
  }: { readonly sound: string; readonly before?: string; readonly ended: boolean },
): NextRecord {
  const resume = Math.max(from, text.length - LOOK_BACK);
  const first = firstKeyOf(sound);
  const begins = first === undefined ? undefined : beginningWith([first, firstKeyOf(before ?? "")]);
  if (begins !== undefined && !begins.test(sound.slice(1))) {
    begins.lastIndex = from;
    const found = begins.exec(text);
    return found === null ? { resume } : { at: found.index + found[0].length };
  }
  const known = keysOf(sound);
  const [firstBefore] = keysOf(before ?? "");
  const others: { readonly at: number; readonly keys: readonly string[] }[] = [];
  let looked = 0;
  anyObject.lastIndex = from;
  for (let found = anyObject.exec(text); found !== null; found = anyObject.exec(text)) {
    const at = found.index + found[0].length;
    const end = objectEnd(text, at);
    if (end === -1 && !ended) return { resume: found.index };
    looked += (end === -1 ? text.length : end) - at + (sound === "" ? at : 0);
    if (looked > MOST_LOOKED_AT + 4 * (text.length - from)) break;
    const own = end === -1 ? [] : keysOf(text.slice(at, end));
    const isRecord =
      sound === ""
        ? isAnnounced(own, (before ?? "") + text.slice(0, at)) &&
          (own[0] === firstBefore || isFollowed(text, end, { own, firstBefore, ended }))
        : isAlike(own, known);
    if (isRecord === undefined) return { resume: found.index };
    // Those between may be records too, whose like was only too damaged to tell.
    if (isRecord) return { at: others.find(({ keys }) => isSame(keys, own))?.at ?? at };
    others.push({ at, keys: own });
  }
  const at = ended && sound === "" && before !== undefined ? largest(others) : undefined;
  return at === undefined ? { resume } : { at };
}

/**
 * Whether another object with the same keys comes right behind one, or nothing does: a part of the damaged record has keys of that
 * before it too, but nothing like it behind it. Nothing is said while that is not here.
 */
function isFollowed(
  text: string,
  end: number,
  {
    own,
    firstBefore,
    ended,
  }: {
    readonly own: readonly string[];
    readonly firstBefore: string | undefined;
    readonly ended: boolean;
  },
): boolean | undefined {
  if (firstBefore === undefined) return true;
  const at = end + (/^[\s,]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const isEnd = at === text.length;
  if (isEnd || (text[at] === "{" && objectEnd(text, at) === -1)) return ended ? isEnd : undefined;
  return isSame(keysAt(text, at), own);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}

/** Of objects of which none is like the damaged one, the first of those with the most keys, where there are several. */
function largest(
  objects: readonly { readonly at: number; readonly keys: readonly string[] }[],
): number | undefined {
  const most = Math.max(1, ...objects.map(({ keys }) => keys.length));
  const [first, second] = objects.filter(({ keys }) => keys.length === most);
  return second === undefined ? undefined : first?.at;
}

/** Whether an object has half of the keys of a record, or begins as that does. */
function isAlike(own: readonly string[], known: readonly string[]): boolean {
  const shared = own.filter((key) => known.includes(key)).length;
  return shared > 0 && (own[0] === known[0] || shared * 2 >= known.length);
}

/** Whether an object is a record as the damaged text before it was one. */
function isAnnounced(own: readonly string[], before: string): boolean {
  const written = keysWritten(before);
  const shared = own.filter((key) => before.includes(`"${key}"`)).length;
  return (
    shared > 0 &&
    (own[0] === written[0] || (shared * 2 >= own.length && own.length * 2 >= written.length))
  );
}

function beginningWith(keys: readonly (string | undefined)[]): RegExp {
  const known = keys.filter((key) => key !== undefined).map(escaped);
  return new RegExp(`(?:[,\\n]|\\]\\s*\\[)\\s*(?=\\{\\s*"(?:${known.join("|")})"\\s*:)`, "gu");
}

/** The key with which a record begins. @internal */
export function firstKeyOf(record: string): string | undefined {
  return /^\{\s*"((?:[^"\\]|\\.){1,200})"\s*:/u.exec(record)?.[1];
}

/** The keys of a record. @internal */
export function keysOf(record: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(record);
    return isJson(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** The keys of the object that begins at a place. @internal */
export function keysAt(text: string, at: number): readonly string[] {
  const end = text[at] === "{" ? objectEnd(text, at) : -1;
  return end === -1 ? [] : keysOf(text.slice(at, end));
}

/** The keys that a damaged text still shows. */
function keysWritten(text: string): readonly string[] {
  return [...new Set([...text.matchAll(anyKey)].map(([, key = ""]) => key))];
}

/** Place behind the bracket that closes the object; -1 when it is not there. */
function objectEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== 0x22) {
        at += text.charCodeAt(at) === 0x5c ? 2 : 1;
      }
    } else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
