import type { XmlElement } from "../../reader.ts";
import { addChild } from "./parsedElement.ts";

/** A record that was read, and where it ends. */
export interface PlainElement {
  readonly element: XmlElement;
  /** Place behind its closing tag. */
  readonly end: number;
  /** How deep it is nested, itself included. */
  readonly depth: number;
}

/**
 * Reads one element of usual XML out of a text, several times as fast as the parser that reads all XML: tags whose names
 * are of ASCII, texts with the entities of XML, CDATA, and attributes in double quotes. Of whatever else it may be it says
 * nothing, and the parser has the word: a comment, an instruction, an entity of another name, a fault, an end that is not
 * there yet.
 *
 * @param text - The text.
 * @param start - Place of the element's `<`.
 * @param until - Place behind the first closing tag of its name.
 * @param isUsual - Whether the text surely holds nothing that {@link isOdd} tells.
 *
 * @internal
 */
export function plainElement(
  text: string,
  start: number,
  until: number,
  isUsual: boolean,
): PlainElement | undefined {
  const record = text.slice(start, until);
  if (!isUsual && oddest.test(record)) return undefined;
  // Most records have nothing that is written otherwise than it is meant.
  const isBare = !record.includes("&") && !record.includes("]]>");
  const open: Open[] = [];
  let inner: Open | undefined;
  let at = start;
  let depth = 0;
  for (;;) {
    // Here begins a tag, or CDATA.
    const second = text.charCodeAt(at + 1);
    if (second === SLASH) {
      if (inner === undefined) return undefined;
      const behind = endOfClosing(text, at + 2, inner.written);
      if (behind === -1) return undefined;
      at = behind;
      const element = elementOf(inner);
      open.pop();
      inner = open.at(-1);
      if (inner === undefined) return { element, end: at, depth };
      addChild(inner, element);
    } else if (second === BANG) {
      const close = text.indexOf("]]>", at);
      if (inner === undefined || close === -1 || !text.startsWith("<![CDATA[", at))
        return undefined;
      const content = text.slice(at + 9, close);
      // CDATA that holds the beginning of another may not have been closed.
      if (content.includes("<![CDATA[")) return undefined;
      inner.text += content;
      at = close + 3;
    } else {
      const tag = tagAt(text, at + 1);
      if (tag === undefined) return undefined;
      at = tag.end;
      depth = Math.max(depth, open.length + 1);
      if (!tag.isEmpty) {
        inner = tag.opens;
        open.push(inner);
      } else if (inner === undefined) return { element: elementOf(tag.opens), end: at, depth };
      else addChild(inner, elementOf(tag.opens));
    }
    const next = text.indexOf("<", at);
    // An element of its own name may stand inside it: then it goes on behind what was looked at.
    if (next === -1 || next >= until) return undefined;
    if (next > at) {
      const content = text.slice(at, next);
      const plain = isBare ? content : plainOf(content);
      if (inner === undefined || plain === undefined) return undefined;
      inner.text += plain;
      at = next;
    }
  }
}

/** Whether a text holds a character that XML forbids, that the parser writes otherwise, or that is written as two. @internal */
export function isOdd(text: string): boolean {
  return odd.test(text);
}

interface Open {
  /** Name as written, with prefix. */
  readonly written: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly children: XmlElement[];
  text: string;
}

const BANG = 0x21;
const SLASH = 0x2f;
const END = 0x3e;
const COLON = 0x3a;
const opening =
  /^([A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?)((?:\s+[A-Za-z_][A-Za-z0-9_.:-]*="[^"<&\t\r\n]*")*)\s*(\/?)$/u;
const attribute = /([A-Za-z_][A-Za-z0-9_.:-]*)="([^"]*)"/gu;
/** Characters that XML forbids or that the parser writes otherwise, and the halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const odd = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
/** The same without the halves that are whole together. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const oddest = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/u;
const entity = /&(?:lt|gt|amp|quot|apos|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/gu;
const named: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

/** The text that is meant; nothing when the parser has to look. */
function plainOf(content: string): string | undefined {
  if (content.includes("]]>")) return undefined;
  if (!content.includes("&")) return content;
  if (content.replaceAll(entity, "").includes("&")) return undefined;
  const plain = content.replaceAll(entity, characterOf);
  return plain.includes("\u0000") ? undefined : plain;
}

/** The character of an entity; one that XML has not is told by a sign that no text holds. */
function characterOf(written: string, decimal?: string, hexadecimal?: string): string {
  const known = named[written];
  if (known !== undefined) return known;
  const code =
    decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number.parseInt(decimal, 10);
  const isCharacter =
    (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe) || code > 0xffff;
  return isCharacter && code <= 0x10ffff ? String.fromCodePoint(code) : "\u0000";
}

interface Tag {
  readonly opens: Open;
  readonly isEmpty: boolean;
  /** Place behind it. */
  readonly end: number;
}

/** The tag of a name there; nothing when the parser has to look. */
function tagAt(text: string, from: number): Tag | undefined {
  const behind = endOfName(text, from);
  if (text.charCodeAt(behind) === END && behind > from) {
    return { opens: openOf(text.slice(from, behind)), isEmpty: false, end: behind + 1 };
  }
  const end = text.indexOf(">", from);
  const [, written, attributes = "", closes = ""] = opening.exec(text.slice(from, end)) ?? [];
  const said = attributes === "" ? undefined : attributesOf(attributes);
  if (end === -1 || written === undefined || said === null) return undefined;
  return { opens: openOf(written, said), isEmpty: closes !== "", end: end + 1 };
}

/** Place behind a name, with a prefix or without; the place itself where none begins. */
function endOfName(text: string, from: number): number {
  let at = behindPart(text, from);
  if (at > from && text.charCodeAt(at) === COLON) {
    const local = behindPart(text, at + 1);
    if (local > at + 1) at = local;
  }
  return at;
}

function behindPart(text: string, from: number): number {
  let at = from;
  while ((kinds[text.charCodeAt(at)] ?? 0) > (at === from ? 1 : 0)) at += 1;
  return at;
}

/** Of each character of ASCII: 2 where a name may begin with it, 1 where it may only go on. */
const kinds = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/u.test(char)) return 2;
  return /[0-9.-]/u.test(char) ? 1 : 0;
});

/** Place behind the closing tag of a name; -1 when another stands there. */
function endOfClosing(text: string, from: number, written: string): number {
  const behind = from + written.length;
  if (!text.startsWith(written, from)) return -1;
  if (text.charCodeAt(behind) === END) return behind + 1;
  const end = text.indexOf(">", behind);
  return end !== -1 && text.slice(behind, end).trim() === "" ? end + 1 : -1;
}

function openOf(written: string, attributes?: Readonly<Record<string, string>>): Open {
  return { written, attributes, children: [], text: "" };
}

/** Attributes that say something; `null` where one is said twice. */
function attributesOf(written: string): Readonly<Record<string, string>> | undefined | null {
  const said = new Map<string, string>();
  for (const [, key = "", value = ""] of written.matchAll(attribute)) {
    if (said.has(key)) return null;
    said.set(key, value);
  }
  const kept = [...said].filter(([key]) => !/^xml|^xsi:/u.test(key));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function elementOf({ written, attributes, children, text }: Open): XmlElement {
  const name = written.slice(written.indexOf(":") + 1);
  return attributes === undefined ? { name, children, text } : { name, children, text, attributes };
}
