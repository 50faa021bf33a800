// A reader of your own, for an authority that mails one notice a paragraph. A reader says how text is cut into rows and what
// a row means; decoding, gzip, positions, limits and hashes are the same as for every other reader.
import { type HazardReader, type RowCutter, readHazards } from "safepact/feeds";

const townMail: HazardReader = {
  id: "town-mail",
  reads: { hazards: true },
  rows: paragraphs,
  read: ({ value }) => {
    const fields = fieldsOf(String(value));
    if (fields["No"] === undefined) return []; // a greeting, no notice
    const code = fields["Barcode"];
    const product = {
      name: fields["Product"],
      brand: fields["Brand"],
      identifiers: code === undefined ? [] : [{ scheme: "gtin", value: code }],
    };
    const record = {
      id: `town:${fields["No"]}`,
      source: { system: "town", id: fields["No"], publishedOn: fields["Date"] },
      hazards: [{ type: fields["Danger"] ?? "unknown" }],
      territory: ["GB"],
      products: [product],
    };
    return [{ value: record }];
  },
};

const mail = `Dear all, two notices this week.

No: 12
Date: 2026-02-27
Product: Paddling pool
Brand: Splashy
Barcode: 4006381333931
Danger: drowning

No: 13
Date: last Friday
Danger: fire
`;

for await (const result of readHazards(townMail, mail, { file: "mail.txt" })) {
  if (result.ok) {
    const { id, products, source } = result.value;
    console.log(`${id}  ${products[0]?.name}, ${source.publishedOn}`);
    console.log(`         ${products[0]?.identifiers.map(({ value }) => value).join()}`);
    console.log(`         sha-256 ${source.contentHash?.slice(0, 16)}…`);
  }
  for (const { severity, code, path, position } of result.issues) {
    const place = `${position?.file}, line ${position?.line}`;
    console.log(`${place}: ${severity} ${code} at ${path.join(".")}`);
  }
}

// Holds one paragraph at a time, so that a mail of any size can be read.
async function* paragraphs(text: AsyncIterable<string>): ReturnType<RowCutter> {
  let rest = "";
  let line = 1;
  let row = 0;
  const cut = (value: string) => {
    row += 1;
    const place = { ok: true, value: { value, position: { line, row } }, issues: [] } as const;
    line += value.split("\n").length + 1;
    return place;
  };
  for await (const chunk of text) {
    const parts = (rest + chunk).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) yield cut(part);
  }
  if (rest.trim() !== "") yield cut(rest);
}

function fieldsOf(paragraph: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...paragraph.matchAll(/^(\w+): (.+)$/gmu)].map(([, key, value]) => [key, value]),
  );
}
