import type { XmlElement } from "../../reader.ts";
import { pendingText } from "./forgivingParser.ts";
import type { Lookalike, OuterElement, XmlDocument } from "./xmlDocument.ts";
import { closeDown, endGap, giveHollow } from "./xmlGap.ts";
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
export function noteField({ items }: XmlDocument, parent: OuterElement, name: string): void {
  if (parent.lookalike !== undefined) addTo(parent.lookalike.fields, name);
  if (items > 0 || (parent.text === "" && !parent.hasBrokenTag)) return;
  parent.behindDamage ??= new Set();
  addTo(parent.behindDamage, name);
}

/** Tells a lookalike that has ended, when it has the fields of the last record; else it waits for the next. @internal */
export function closeLookalike(document: XmlDocument, { lookalike, children }: OuterElement): void {
  const { gap, held, itemsDepth, last } = document;
  if (lookalike === undefined || (gap.faults.length > 0 && children === 0)) return;
  if (lookalike.depth === itemsDepth && last !== undefined && fits(lookalike.fields, last)) {
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
      !fits(element.behindDamage, record),
  );
  const left = outer[open]?.lookalike;
  const held = document.held.filter(({ fields }) => fits(fields, record));
  document.held = [];
  if (left !== undefined) {
    closeDown(document, open);
    held.push(left);
  }
  for (const found of held) if (found.depth === outer.length) tell(document, found);
  const behindDamage = outer.at(-1)?.behindDamage;
  if (document.gap.faults.length === 0 || !fits(behindDamage, record)) return;
  document.gap.holdsRecord = true;
  endGap(document);
}

/** Whether an element that is open was to end: an end that lost its signs is text, or begins another with nothing in it. */
function isLeftOpen({ outer, parser }: XmlDocument, at: number): boolean {
  const inner = outer[at + 1];
  if (inner === undefined) return outer[at]?.text !== "" || pendingText(parser) !== "";
  return outer.length === at + 2 && inner.lookalike !== undefined && inner.children === 0;
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
function fits(fields: ReadonlySet<string> | undefined, record: XmlElement): boolean {
  if (fields === undefined) return false;
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
