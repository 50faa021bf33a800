import { xmlRows } from "safepact/feeds";
import { expect, test } from "vitest";

const limits = { maxRecordLength: 500, maxDepth: 10, maxTrackedIds: 10 };

async function rows(text: string, bounds = limits) {
  async function* source() {
    await Promise.resolve();
    for (let at = 0; at < text.length; at += 64) yield text.slice(at, at + 64);
  }
  const results = [];
  for await (const row of xmlRows({ item: "i", root: "r" })(source(), bounds)) results.push(row);
  return results;
}

async function codes(text: string) {
  return (await rows(text)).flatMap((row) =>
    row.ok
      ? ["ok", ...row.issues.map(({ code }) => `warning ${code}`)]
      : row.issues.map(({ code }) => code),
  );
}

test("An entity nobody defined is a warning: nothing is lost", async () => {
  const [row] = await rows("<r><i><t>Cool &nbsp; Dry</t></i></r>");
  expect(row?.ok && JSON.stringify(row.value.value)).toContain("Cool &nbsp; Dry");
  expect(row?.issues.map(({ code }) => code)).toEqual(["invalid-xml"]);
});

test("An ampersand that begins nothing spoils its record, and never passes unseen", async () => {
  const found = await rows(
    "<r><i><t>A</t></i><i><t>Cool & Dry</t><u>x;y</u></i><i><t>B</t></i></r>",
  );
  expect(found[0]?.ok).toBe(true);
  expect(found[1]?.ok).toBe(false);
  expect(found.some((row) => row.ok && JSON.stringify(row.value.value).includes('"B"'))).toBe(true);
});

test("A wrong closing tag refuses its record, and the next is read", async () => {
  const found = await rows("<r><i><a>1</b></i><i><a>2</a></i></r>");
  expect(found[0]?.issues[0]).toMatchObject({ code: "invalid-xml", severity: "error" });
  expect(found.filter(({ ok }) => ok)).toHaveLength(1);
});

test("Another outermost element, or none, is another format", async () => {
  expect(await codes("<html><body>Service unavailable</body></html>")).toEqual(["unknown-format"]);
  expect(await codes('{"a":1}')).toEqual(["unknown-format"]);
});

test("Nesting beyond the bound stops the reading and keeps what was complete", async () => {
  expect(await codes(`<r><i><a>1</a></i>${"<x>".repeat(20)}`)).toEqual(["ok", "too-deep"]);
});

test("A text beyond the bound stops the reading and keeps what was complete", async () => {
  expect(await codes(`<r><i><a>1</a></i><i><a>${"y".repeat(5000)}</a></i></r>`)).toEqual([
    "ok",
    "too-large",
  ]);
});

test("Entities of a document type are not expanded", async () => {
  const bomb =
    '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><r><i><t>&b;</t></i></r>';
  const [row] = await rows(bomb);
  expect(JSON.stringify(row)).not.toContain("aaaaaaaaaaaa");
});

test("A prefix does not matter", async () => {
  expect(await codes('<n:r xmlns:n="urn:x"><n:i><n:a>1</n:a></n:i></n:r>')).toEqual(["ok"]);
});
