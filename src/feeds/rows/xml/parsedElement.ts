import type { SaxesParser } from "saxes";
import type { Issue, Position } from "../../../model/index.ts";
import type { XmlElement } from "../../reader.ts";
import { forgive } from "./forgivingParser.ts";

type Parser = SaxesParser<{ xmlns: false }>;

interface OpenElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** An element that was read by the parser of all XML. */
export interface ParsedElement {
  /** The element; absent where its text does not close it. */
  readonly element?: XmlElement;
  /** Place behind its closing tag. */
  readonly end: number;
  /** Whether it is nested too deep, and was not read further. */
  readonly isTooDeep: boolean;
  /** What is not well formed. */
  readonly faults: readonly Issue[];
  /** Whether a tag is wrong, so that fields may be lost. */
  readonly isBroken: boolean;
}

const MAX_FAULTS = 20;
/** Faults in one element after which it is not read further: each takes the parser as long as some hundred characters. */
const MOST_FAULTS = 1000;
/** What the parser is stopped with then. */
const givenUp = new Error("too many faults");

/** An ampersand that begins no entity, or a section where it may stand. */
const bare =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:[A-Za-z][\w.-]{0,30}|#\d{1,7}|#x[\da-fA-F]{1,6});)/gu;
/** A character that no feed uses: it stands for such an ampersand while the parser reads. */
const STAND_IN = "\uE0F3";

/**
 * Reads one element with a parser of its own, so that its damage is nobody else's. An ampersand that begins no entity stands
 * for itself, which is a fault but costs nothing.
 *
 * @param makeParser - Gives a new parser.
 * @param text - The element and what comes behind it.
 * @param place - Where the element begins in its file.
 *
 * @internal
 */
export function parsedElement(
  makeParser: () => Parser,
  text: string,
  place: { readonly place: Position; readonly maxDepth: number },
): ParsedElement {
  const found = parsed(makeParser(), text, place);
  if (!text.includes("&") || text.includes(STAND_IN)) return found;
  if (found.element !== undefined && !found.isBroken) return found;
  const repaired = text.replaceAll(bare, (sign) => (sign === "&" ? STAND_IN : sign));
  if (repaired === text) return found;
  const again = parsed(makeParser(), repaired, place);
  if (again.element === undefined || again.isBroken) return found;
  const fault: Issue = {
    code: "invalid-xml",
    severity: "warning",
    path: [],
    message: 'The document is not well formed: an ampersand must be written "&amp;".',
    position: place.place,
  };
  return { ...again, faults: [fault, ...again.faults] };
}

function parsed(
  parser: Parser,
  text: string,
  { place, maxDepth }: { readonly place: Position; readonly maxDepth: number },
): ParsedElement {
  const open: OpenElement[] = [];
  const faults: Issue[] = [];
  let element: XmlElement | undefined;
  let depth = 0;
  let isBroken = false;
  let faultCount = 0;
  forgive(parser, () => open.length > 1 && open.at(-1)?.children.length === 0);
  parser.on("opentag", ({ name, attributes }) => {
    if (element !== undefined) return;
    const said = attributesOf(attributes);
    const opened: OpenElement = {
      name: name.slice(name.indexOf(":") + 1),
      children: [],
      text: "",
    };
    open.push(said === undefined ? opened : { ...opened, attributes: said });
    depth = Math.max(depth, open.length);
  });
  const addText = (content: string) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += content.replaceAll(STAND_IN, "&");
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed === undefined) return;
    if (parent === undefined) element ??= closed;
    else addChild(parent, closed);
  });
  parser.on("error", (error) => {
    if (element !== undefined) return;
    faultCount += 1;
    if (faultCount > MOST_FAULTS) throw givenUp;
    const reason = error.message.replace(/^\d+:\d+: /u, "").slice(0, 120);
    isBroken ||= /\btag\b/u.test(reason);
    if (faults.length === MAX_FAULTS) return;
    const { line = 1, column = 1 } = place;
    faults.push({
      code: "invalid-xml",
      severity: "warning",
      path: [],
      message: `The document is not well formed: ${reason}`,
      position: {
        ...(place.row === undefined ? {} : { row: place.row }),
        line: line + parser.line - 1,
        column: parser.line === 1 ? column + parser.column : parser.column + 1,
      },
    });
  });
  // Tag by tag: behind its end nothing of it is read.
  let end = 0;
  while (element === undefined && end < text.length && depth <= maxDepth) {
    const from = end;
    const next = text.indexOf(">", from);
    const until = next === -1 ? text.length : next + 1;
    end = until;
    try {
      parser.write(text.slice(from, until));
    } catch (error) {
      if (error !== givenUp) throw error;
      isBroken = true;
      break;
    }
  }
  const found = { end, isTooDeep: depth > maxDepth, faults, isBroken };
  return element === undefined ? found : { element, ...found };
}

/** `<br/>` and its like inside running text count as a line break. @internal */
export function addChild(
  parent: { readonly children: XmlElement[]; text: string },
  child: XmlElement,
): void {
  if (child.text === "" && child.children.length === 0 && parent.text.trim() !== "") {
    parent.text += "\n";
  }
  parent.children.push(child);
}

/** Attributes that say something of the record: declarations of name spaces do not. */
function attributesOf(attributes: object): Readonly<Record<string, string>> | undefined {
  const named = Object.entries(attributes).flatMap(([name, value]) =>
    /^xml|^xsi:/u.test(name) || typeof value !== "string"
      ? []
      : [[name, value.replaceAll(STAND_IN, "&")] as const],
  );
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
