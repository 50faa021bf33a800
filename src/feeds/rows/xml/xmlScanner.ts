import type { Result } from "../../../model/index.ts";
import type { Row } from "../../reader.ts";
import { rowIssue } from "../rowIssue.ts";
import { isOdd } from "./plainElement.ts";
import { feedUntil, listenAround } from "./readAround.ts";
import { readSign } from "./readSign.ts";
import { newXmlDocument, noGap, type XmlDocument, type XmlSetting } from "./xmlDocument.ts";
import { endGap, giveHollow, stop } from "./xmlGap.ts";
import { SLACK } from "./xmlPlace.ts";
import { tailOf } from "./xmlText.ts";

/** How often damage may let the same text be read again, on average, beside a number of characters that is always allowed. */
const MOST_REREADING = 8;
const ALWAYS_REREAD = 1_000_000;
/** What is read again with every piece. */
const SHORT = 4096;

/**
 * Cuts records out of one XML document, piece by piece.
 *
 * @internal
 */
export function createXmlScanner(setting: XmlSetting) {
  const document = newXmlDocument(setting);
  listenAround(document);
  return {
    push: (piece: string) => {
      document.effort.received += piece.length;
      document.text += piece;
      if (document.text.length >= document.wanted) readOn(document, false);
    },
    end: () => endDocument(document),
    taken: (): readonly Result<Row>[] => {
      const ready = document.results;
      document.results = [];
      return ready;
    },
    stopped: () => document.stopped,
    checkWhole: () => checkWhole(document),
    /** Whether all that came is one whole document. */
    isWhole: () => {
      readOn(document, false);
      return document.root !== undefined && document.outer.length === 0 && document.text === "";
    },
  };
}

function readOn(document: XmlDocument, hasEnded: boolean): void {
  document.hasEnded = hasEnded;
  document.isUsual = !isOdd(document.text);
  readText(document);
  const text = document.text.slice(document.at);
  document.text = text;
  document.at = 0;
  const most = document.limits.maxRecordLength + SLACK;
  document.wanted = text.length > SHORT ? Math.min(2 * text.length, most) : 0;
}

/** Goes from sign to sign: the parser reads what stands between them. */
function readText(document: XmlDocument): void {
  const { text } = document;
  const { any } = document.signs;
  while (!document.stopped && document.at < text.length) {
    if (isTooDamaged(document)) return;
    any.lastIndex = document.at;
    const found = any.exec(text);
    if (found === null) {
      feedUntil(document, document.hasEnded ? text.length : tailOf(text, document.at));
      return;
    }
    feedUntil(document, found.index);
    if (document.stopped || !readSign(document, found[0])) return;
  }
}

function isTooDamaged(document: XmlDocument): boolean {
  const { reread, received } = document.effort;
  if (reread <= ALWAYS_REREAD + MOST_REREADING * received) return false;
  stop(
    document,
    "invalid-xml",
    "The document is damaged in so many places that reading stopped there. Repair the document.",
  );
  return true;
}

function endDocument(document: XmlDocument): void {
  readOn(document, true);
  if (document.stopped) return;
  if (document.leftOpen) document.gap = noGap();
  if (document.outer.length === 0) {
    if (document.root !== "") document.parser.close();
    endGap(document);
    giveHollow(document);
    checkWhole(document);
    return;
  }
  const last = document.results.at(-1);
  if (last?.issues.some(({ code }) => code === "truncated") === true) return;
  const isTold = document.gap.holdsRecord && document.gap.faults.length > 0;
  endGap(document);
  giveHollow(document);
  const record = document.outer[document.itemsDepth ?? 0]?.lookalike;
  stop(
    document,
    "truncated",
    `The document ends inside <${document.outer.at(-1)?.name ?? ""}>; the records before were kept. Fetch the file again.`,
    record && !isTold ? { row: document.nextRow() } : {},
  );
}

/** A document without records is an empty answer, unless it says that it failed or holds something else. */
function checkWhole(document: XmlDocument): void {
  const { options, names, results, stranger } = document;
  const issues = options.check?.(document.headNow) ?? [];
  if (issues.length > 0) results.push({ ok: false, issues });
  else if (document.items === 0 && document.told.faults === 0 && stranger !== undefined) {
    results.push(
      rowIssue(
        "no-rows",
        `The document holds <${stranger.slice(0, 60)}>, but no <${names.items.join("> or <")}>. Choose the reader that fits it, and check that the service still answers in this form.`,
        {},
      ),
    );
  }
}
