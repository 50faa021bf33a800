import type { ReadLimits, RowStream } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { rowIssue } from "../rows/rowIssue.ts";

/** Longest document that is read whole; in a longer one references between its parts are not followed. */
const WHOLE = 16_000_000;
const opening = /<script\b[^>]{0,1000}\bapplication\/ld\+json\b[^>]{0,1000}>/giu;

/**
 * Cuts JSON-LD into documents: a JSON file as it is, and of HTML pages what stands in their `ld+json` scripts, so that a
 * reader sees each document whole and can follow its references.
 *
 * @internal
 */
export async function* schemaOrgRows(text: AsyncIterable<string>, limits: ReadLimits): RowStream {
  const chunks = text[Symbol.asyncIterator]();
  let head = "";
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done) break;
    head += next.value;
    if (head.length > WHOLE) break;
  }
  if (/^[\uFEFF\s]*</u.test(head)) {
    yield* scriptsOf(joined(head, chunks), limits);
    return;
  }
  const whole = { ...limits, maxRecordLength: Math.max(limits.maxRecordLength, WHOLE) };
  const cut = head.length > WHOLE ? jsonRows({ items: ["@graph"] }) : jsonRows();
  yield* cut(joined(head, chunks), whole);
}

/** The scripts of pages, page by page: only what may still belong to an open script is held. */
async function* scriptsOf(text: AsyncIterable<string>, limits: ReadLimits): RowStream {
  let pending = "";
  let line = 1;
  let row = 0;
  let found = false;
  for await (const chunk of text) {
    pending += chunk;
    for (;;) {
      opening.lastIndex = 0;
      const start = opening.exec(pending);
      if (start === null) {
        const kept = Math.max(0, pending.lastIndexOf("<"));
        const from = pending.length - kept > 4000 ? pending.length : kept;
        line += linesIn(pending.slice(0, from));
        pending = pending.slice(from);
        break;
      }
      const from = start.index + start[0].length;
      const end = pending.indexOf("</", from);
      if (end === -1 && pending.length - from <= limits.maxRecordLength) break;
      const until = end === -1 ? pending.length : end;
      row += 1;
      found = true;
      const position = { line: line + linesIn(pending.slice(0, from)), row };
      yield scriptOf(pending.slice(from, until), position);
      line += linesIn(pending.slice(0, until));
      pending = pending.slice(until);
    }
  }
  if (!found) {
    yield rowIssue(
      "no-rows",
      "The page holds no product data (application/ld+json). Take the listing from the shop's own export.",
      {},
    );
  }
}

function scriptOf(content: string, position: { readonly line: number; readonly row: number }) {
  const bare = content.replaceAll(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/gu,
    "",
  );
  for (const text of [bare, bare.replaceAll(/\p{Cc}/gu, " ").replace(/;\s*$/u, "")]) {
    try {
      return { ok: true as const, value: { value: JSON.parse(text), position }, issues: [] };
    } catch {
      // The second attempt is without the raw line ends that JSON forbids and pages have.
    }
  }
  return rowIssue(
    "invalid-json",
    "A script of product data is not JSON. Repair the page.",
    position,
  );
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
