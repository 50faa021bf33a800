import { forgive, isInText } from "./forgivingParser.ts";
import { closeLookalike, lookalikeOf, noteFault, noteField, tellFields } from "./lookalike.ts";
import type { XmlDocument } from "./xmlDocument.ts";
import { addFault, isHollow, stop } from "./xmlGap.ts";
import { passUntil } from "./xmlPlace.ts";

const MAX_HEAD = 100;
const MAX_HEAD_TEXT = 100_000;

/** Lets the parser tell the document what stands around the records. @internal */
export function listenAround(document: XmlDocument): void {
  const { parser, outer } = document;
  const heard = () => {
    document.silence = 0;
  };
  const addText = (text: string) => {
    heard();
    const open = outer.at(-1);
    if (open === undefined || open.text.length >= MAX_HEAD_TEXT) return;
    open.text += open.text === "" ? text.trimStart() : text;
    if (outer.length === document.itemsDepth) document.gap.text += text.trim().length;
  };
  forgive(parser, () => (outer.at(-1)?.children ?? 1) === 0);
  parser.on("opentag", ({ name, attributes }) => {
    heard();
    openOuter(document, name, attributes);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("doctype", heard);
  parser.on("comment", heard);
  parser.on("closetag", () => {
    heard();
    closeOuter(document);
  });
  parser.on("error", ({ message }) => tellFault(document, message));
}

function openOuter(document: XmlDocument, written: string, attributes: object): void {
  const { outer, limits } = document;
  const { containers } = document.names;
  const name = written.slice(written.indexOf(":") + 1);
  if (document.root === undefined) openRoot(document, name);
  const parent = outer.at(-1);
  if (outer.length > 1 && parent !== undefined && !containers.has(parent.name)) {
    document.stranger ??= parent.name;
  }
  outer.push({
    name,
    written,
    text: "",
    children: 0,
    since: document.items,
    lookalike: lookalikeOf(document, name, attributes),
    hasBrokenTag: false,
    behindDamage: undefined,
  });
  if (outer.length > limits.maxDepth) {
    stop(
      document,
      "too-deep",
      `The document is nested deeper than ${limits.maxDepth} levels; reading stopped there. Check the file.`,
    );
  }
}

function openRoot(document: XmlDocument, name: string): void {
  const { roots } = document.names;
  document.root = name;
  if (roots === undefined || roots.includes(name)) return;
  stop(
    document,
    "unknown-format",
    `The outermost element is <${name.slice(0, 60)}>, not <${roots.join("> or <")}>: this is another kind of file. Choose the reader that fits it.`,
  );
}

function closeOuter(document: XmlDocument): void {
  const { outer, head, items } = document;
  const { containers } = document.names;
  const element = outer.pop();
  const parent = outer.at(-1);
  if (element === undefined) return;
  if (parent !== undefined) {
    parent.children += 1;
    noteField(document, parent, element.name);
  }
  // Before the first record only what stands deeper than what may hold records can be one.
  const isInside = parent !== undefined && containers.size > 0 && !containers.has(parent.name);
  const holdsOthers = element.children > 0 && !containers.has(element.name);
  document.gap.holdsRecord ||=
    items === 0 ? isInside || holdsOthers : element.since === items && !isHollow(element);
  closeLookalike(document, element);
  tellFields(document, element, document.last);
  if (element.children > 0 || head.size >= MAX_HEAD) return;
  head.set(element.name, element.text.trim());
  document.headNow = Object.fromEntries(head);
}

function tellFault(document: XmlDocument, message: string): void {
  if (document.stopped) return;
  if (document.root === undefined) {
    stop(
      document,
      "unknown-format",
      "The file does not begin with an XML element. Choose the reader that fits it, or pass the encoding.",
    );
    return;
  }
  const reason = message.replace(/^\d+:\d+: /u, "").slice(0, 120);
  noteFault(document, reason);
  addFault(document, reason);
}

/** Gives the parser the text up to a place; white space between records is only counted. @internal */
export function feedUntil(document: XmlDocument, until: number): void {
  const { parser, outer } = document;
  const piece = document.text.slice(document.at, until);
  const isBlank = piece.trim() === "";
  const isOneLineEnd = document.endsInReturn || piece.includes("\r");
  if (isBlank && outer.length > 0 && isInText(parser) && !isOneLineEnd) {
    passUntil(document, until);
    return;
  }
  if (!isBlank) document.afterBroken = false;
  feed(document, piece);
  document.at = until;
}

function feed(document: XmlDocument, piece: string): void {
  if (document.stopped || piece === "") return;
  document.silence += piece.length;
  document.endsInReturn = piece.endsWith("\r");
  document.parser.write(piece);
  const { maxRecordLength } = document.limits;
  if (document.silence > maxRecordLength) {
    stop(
      document,
      "too-large",
      `A text or tag is longer than ${maxRecordLength} characters; reading stopped there. Check the file, or raise limits.maxRecordLength.`,
    );
  }
}
