import type { XmlElement } from "../reader.ts";
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
 *
 * @internal
 */
export function plainElement(text: string, start: number, until: number): PlainElement | undefined {
  const record = text.slice(start, until);
  if (odd.test(record)) return undefined;
  // Most records have nothing that is written otherwise than it is meant.
  const isBare = !record.includes("&") && !record.includes("\r") && !record.includes("]]>");
  const open: Open[] = [];
  let at = start;
  let depth = 0;
  for (;;) {
    // Here begins a tag, or CDATA.
    const second = text.charCodeAt(at + 1);
    if (second === BANG) {
      const inner = open.at(-1);
      const close = text.indexOf("]]>", at);
      if (inner === undefined || close === -1 || !text.startsWith("<![CDATA[", at))
        return undefined;
      inner.text += withLineFeeds(text.slice(at + 9, close));
      at = close + 3;
    } else {
      const end = text.indexOf(">", at + 1);
      if (end === -1) return undefined;
      if (second === SLASH) {
        const element = open.pop();
        if (element === undefined || !isEndOf(text, at + 2, end, element.written)) return undefined;
        at = end + 1;
        const parent = open.at(-1);
        if (parent === undefined) return { element: elementOf(element), end: at, depth };
        addChild(parent, elementOf(element));
      } else {
        const tag = text.slice(at + 1, end);
        const [, written, attributes = "", closes = ""] = opening.exec(tag) ?? [];
        if (written === undefined) return undefined;
        const element = openOf(written, attributes);
        if (element === undefined) return undefined;
        at = end + 1;
        const parent = open.at(-1);
        depth = Math.max(depth, open.length + 1);
        if (closes === "") open.push(element);
        else if (parent === undefined) return { element: elementOf(element), end: at, depth };
        else addChild(parent, elementOf(element));
      }
    }
    const next = text.indexOf("<", at);
    // An element of its own name may stand inside it: then it goes on behind what was looked at.
    if (next === -1 || next >= until) return undefined;
    if (next > at) {
      const inner = open.at(-1);
      const content = text.slice(at, next);
      const plain = isBare ? content : plainOf(content);
      if (inner === undefined || plain === undefined) return undefined;
      inner.text += plain;
      at = next;
    }
  }
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
const opening =
  /^([A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?)((?:\s+[A-Za-z_][A-Za-z0-9_.:-]*="[^"<&\t\r\n]*")*)\s*(\/?)$/u;
const attribute = /([A-Za-z_][A-Za-z0-9_.:-]*)="([^"]*)"/gu;
/** Characters that XML forbids or that the parser writes otherwise. */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/u;
const entity = /&(?:lt|gt|amp|quot|apos|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/gu;
const named: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

/** The text that is meant; nothing when the parser has to look. */
function plainOf(written: string): string | undefined {
  const content = withLineFeeds(written);
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

/** Every line end of XML is one line feed. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

function isEndOf(text: string, from: number, end: number, written: string): boolean {
  if (!text.startsWith(written, from)) return false;
  return end === from + written.length || text.slice(from + written.length, end).trim() === "";
}

function openOf(written: string, attributes: string): Open | undefined {
  if (attributes === "") return { written, attributes: undefined, children: [], text: "" };
  const said = new Map<string, string>();
  for (const [, name = "", value = ""] of attributes.matchAll(attribute)) {
    if (said.has(name)) return undefined;
    said.set(name, value);
  }
  const kept = [...said].filter(([name]) => !/^xml|^xsi:/u.test(name));
  return {
    written,
    attributes: kept.length === 0 ? undefined : Object.fromEntries(kept),
    children: [],
    text: "",
  };
}

function elementOf({ written, attributes, children, text }: Open): XmlElement {
  const name = written.slice(written.indexOf(":") + 1);
  return attributes === undefined ? { name, children, text } : { name, children, text, attributes };
}
