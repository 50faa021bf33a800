import type { XmlElement } from "../../reader.ts";
import { pendingText } from "./forgivingParser.ts";
import type { Lookalike, OuterElement, XmlDocument } from "./xmlDocument.ts";
import { addFault, closeDown, endGap, giveHollow } from "./xmlGap.ts";
import { placeOf } from "./xmlPlace.ts";

const MAX_FIELDS = 100;
const MAX_HELD = 1000;

/** What an element that begins around the records is, where its name is nearly that of a record. @internal */
export function lookalikeOf(
  document: XmlDocument,
  name: string,
  attributes: object,
): Lookalike | undefined {
  const { items, containers } = document.names;
  if (containers.has(name) || !items.some((item) => isNearly(name, item))) return undefined;
  const fields = new Set(Object.keys(attributes).slice(0, MAX_FIELDS));
  return { name, place: placeOf(document), depth: document.outer.length, fields };
}

/** Notes the name of what an element held, where that may be a record or may hold the fields of one. @internal */
export function noteField(document: XmlDocument, parent: OuterElement, name: string): void {
  if (parent.lookalike !== undefined) addTo(parent.lookalike.fields, name);
  const isDamaged =
    document.items === 0
      ? parent.text !== "" || parent.hasBrokenTag
      : document.gap.text > 0 && document.outer.length === document.itemsDepth;
  if (isDamaged) addBehindDamage(parent, name);
}

/** Notes what a fault before the first record says of the element it is in. @internal */
export function noteFault({ items, outer }: XmlDocument, reason: string): void {
  if (items > 0) return;
  const open = outer.at(-1);
  if (open !== undefined && reason.includes("in tag name")) open.hasBrokenTag = true;
  // The tag of a record may have become one with that of its first field.
  const [, ends] = /^the tag <.*> ends as <\/(?:.*:)?(.*)>$/u.exec(reason) ?? [];
  const around = outer.at(-2);
  if (ends === undefined || around === undefined) return;
  around.hasBrokenTag = true;
  addBehindDamage(around, ends);
}

function addBehindDamage(element: OuterElement, name: string): void {
  element.behindDamage ??= new Set();
  addTo(element.behindDamage, name);
}

/** Tells a lookalike that has ended, when it has the fields of the last record; else it waits for the next. @internal */
export function closeLookalike(document: XmlDocument, { lookalike, children }: OuterElement): void {
  const { gap, held, itemsDepth, last } = document;
  if (lookalike === undefined || (gap.faults.length > 0 && children === 0)) return;
  if (lookalike.depth === itemsDepth && fits(lookalike.fields, last)) {
    tell(document, lookalike);
  } else if (gap.faults.length === 0 && held.length < MAX_HELD) held.push(lookalike);
}

/** Tells the records that stand before one and can only be known by having its fields. @internal */
export function tellLookalikes(document: XmlDocument, record: XmlElement): void {
  const { outer, items, itemsDepth } = document;
  const open = outer.findIndex(
    (element, at) =>
      at > 0 &&
      (items === 0 || at === itemsDepth) &&
      isLeftOpen(document, at) &&
      fits(element.lookalike?.fields, record) &&
      !(document.gap.faults.length > 0 && fits(element.behindDamage, record)),
  );
  const left = outer[open]?.lookalike;
  const held = document.held.filter(({ fields }) => fits(fields, record));
  document.held = [];
  if (left !== undefined) {
    closeDown(document, open);
    held.push(left);
  }
  for (const found of held) if (found.depth === outer.length) tell(document, found);
  closeEnd(document);
  const isDamaged =
    document.gap.faults.length > 0 || items > 0 || pendingText(document.parser) !== "";
  if (isDamaged) tellFields(document, outer.at(-1), record);
}

/** Tells a record of which only the fields are left, behind damage or text directly in what holds the records. @internal */
export function tellFields(
  document: XmlDocument,
  around: OuterElement | undefined,
  neighbour: XmlElement | undefined,
): void {
  if (!fits(around?.behindDamage, neighbour)) return;
  if (document.gap.faults.length === 0) addFault(document, "text stands where records do");
  document.gap.holdsRecord = true;
  endGap(document);
}

/** Closes an element that has only the name of a record, where a record without its tag stands before: it was to be the end of that. */
function closeEnd(document: XmlDocument): void {
  const { gap, outer, itemsDepth } = document;
  const inner = outer.at(-1);
  if (gap.text === 0 || outer.length - 1 !== itemsDepth || inner?.lookalike === undefined) return;
  if (inner.children > 0 || !fits(outer.at(-2)?.behindDamage, document.last)) return;
  addFault(document, `<${inner.name.slice(0, 60)}> is not closed`);
  closeDown(document, itemsDepth);
}

/** Whether an element that is open was to end: an end that lost its signs is text, or begins another with nothing in it. */
function isLeftOpen({ outer, parser }: XmlDocument, at: number): boolean {
  const inner = outer.at(-1);
  if (inner === outer[at]) return inner?.text !== "" || pendingText(parser) !== "";
  return inner?.lookalike !== undefined && inner.children === 0;
}

function tell(document: XmlDocument, { name, place }: Lookalike): void {
  if (document.gap.faults.length === 0) {
    giveHollow(document);
    document.gap.faults.push({
      code: "invalid-xml",
      severity: "warning",
      path: [],
      message: `<${name.slice(0, 60)}> has the fields of a record but not its name, and was not read. Repair its tags.`,
      position: place,
    });
  }
  document.gap.holdsRecord = true;
  endGap(document);
}

/** Whether names are at least half of what a record holds. */
function fits(fields: ReadonlySet<string> | undefined, record: XmlElement | undefined): boolean {
  if (fields === undefined || record === undefined) return false;
  const { children, attributes = {} } = record;
  const names = new Set([...children.map(({ name }) => name), ...Object.keys(attributes)]);
  const found = [...names].filter((name) => fields.has(name)).length;
  return found > 0 && 2 * found >= names.size;
}

/** Whether a name is another less some of its characters, or with one more or another in the place of one. */
function isNearly(name: string, other: string): boolean {
  if (name.length > other.length) return name.length === other.length + 1 && isPart(other, name);
  if (name.length < other.length) return isPart(name, other);
  let differences = 0;
  for (let at = 0; at < name.length; at += 1) if (name[at] !== other[at]) differences += 1;
  return differences <= 1;
}

/** Whether the characters of one name are in another, in their order. */
function isPart(name: string, other: string): boolean {
  let at = 0;
  for (const unit of other) if (unit === name[at]) at += 1;
  return at === name.length;
}

function addTo(fields: Set<string>, name: string): void {
  if (fields.size < MAX_FIELDS) fields.add(name);
}
