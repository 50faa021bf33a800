import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { allNoticeMessages } from "safepact/languages";
import {
  type CapAlertOptions,
  checkDsaStatement,
  type PublicAlertData,
  type SellerBlockedData,
  toCapAlert,
  toDsaStatement,
  vocabularies,
} from "safepact/notify";
import { expect, test } from "vitest";
import { alertData, blockedData, territoryOf } from "../sampleData.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.constantFrom(" ", "\n", "\u3000", "facts", "가".repeat(7000)),
);
const day = fc
  .date({ min: new Date("2020-06-01"), max: new Date("2036-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const when = fc.oneof(
  { weight: 12, arbitrary: day },
  { weight: 12, arbitrary: day.map((instant) => instant.slice(0, 10)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2026-02", "2026", "1999-12-31", "2019-12-31", "2038-01-02"),
  },
);

const blocked = fc.record({
  at: when,
  until: fc.option(fc.oneof(when, fc.constant("further-notice")), { nil: undefined }),
  territory: fc.oneof(
    fc.constant("everywhere" as const),
    fc.array(fc.constantFrom("DE", "IE", "GR", "EU", "NO", "IS", "KR", "US", "GB"), {
      maxLength: 4,
    }),
  ),
  facts: fc.array(text, { maxLength: 3 }),
  explanation: fc.option(text, { nil: undefined }),
  hazards: fc.constantFrom(blockedData.hazards, []),
  ground: fc.record({
    kind: fc.constantFrom("law", "order", "agreement", "terms"),
    reference: text,
  }),
  origin: fc.constantFrom("notice", "own-initiative", undefined),
  action: fc.constantFrom("removed", "disabled", "geo-blocked", "warned"),
});
const options = fc.record({
  source: fc.constantFrom("SOURCE_VOLUNTARY", "SOURCE_ARTICLE_16"),
  listedOn: when,
  contentLanguage: fc.constantFrom("gsw", "fil", "en-IE", "DE", "zh-Hans", "x", "", undefined),
  keywords: fc.option(fc.subarray([...vocabularies.dsaKeywords]), { nil: undefined }),
  redact: fc.constant([]),
});

/** An option that is `undefined` is one that is not there. */
function given<Value extends object>(value: Value): Value {
  // Only members without a value go.
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== undefined),
  ) as Value;
}

/** The database's rules once more, plainly: what the check of the library is held against. */
function isTaken(statement: Readonly<Record<string, unknown>>): boolean {
  const field = (name: string) => String(statement[name] ?? "");
  const real = (name: string) => {
    const [year = 0, month = 0, date = 0] = field(name).split("-").map(Number);
    const made = new Date(Date.UTC(year, month - 1, date));
    return (
      /^\d{4}-\d\d-\d\d$/u.test(field(name)) &&
      made.getUTCMonth() + 1 === month &&
      made.getUTCDate() === date
    );
  };
  const illegal = field("decision_ground").includes("ILLEGAL");
  const needed = illegal
    ? ["illegal_content_legal_ground", "illegal_content_explanation"]
    : ["incompatible_content_ground", "incompatible_content_explanation"];
  const states = new Set(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
      " ",
    ),
  );
  const scope = statement["territorial_scope"] as readonly string[];
  return (
    [...needed, "decision_facts", "puid"].every((name) => field(name).trim() !== "") &&
    [...field("decision_facts")].length <= 5000 &&
    needed.every((name, index) => [...field(name)].length <= (index === 0 ? 500 : 2000)) &&
    real("content_date") &&
    real("application_date") &&
    field("content_date") >= "2000-01-01" &&
    field("application_date") >= "2020-01-01" &&
    field("content_date") <= "2038-01-01" &&
    field("application_date") <= "2038-01-01" &&
    scope.length > 0 &&
    scope.every((place) => states.has(place)) &&
    !["FIL", "GS", "FI", "GSW"].includes(field("content_language"))
  );
}

test("of a thousand statements every one that is written passes the rules of the database, and the others say why", () => {
  let written = 0;
  let refused = 0;
  fc.assert(
    fc.property(blocked, options, (changes, asked) => {
      // A generated value of each field is one the type allows.
      const data = given({ ...blockedData, ...changes }) as SellerBlockedData;
      const result = toDsaStatement(data, given(asked) as Parameters<typeof toDsaStatement>[1]);
      if (result.ok) {
        written += 1;
        expect(checkDsaStatement(result.value)).toEqual([]);
        expect(isTaken({ ...result.value })).toBe(true);
      } else {
        refused += 1;
        expect(result.issues.some(({ severity }) => severity === "error")).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
  expect(written).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});

test.each([
  [{ category_specification: ["KEYWORD_DANGEROUS_TOYS"] }, "category_specification"],
  [{ content_language: "FIL" }, "content_language"],
  [{ content_language: "en" }, "content_language"],
  [{ content_date: "2026-02-30" }, "content_date"],
  [{ content_date: "1999-12-31" }, "content_date"],
  [{ application_date: "2019-12-31" }, "application_date"],
  [{ application_date: "2038-01-02" }, "application_date"],
  [{ end_date_visibility_restriction: "2026-02-03" }, "end_date_visibility_restriction"],
  [{ decision_facts: " \n" }, "decision_facts"],
  [{ territorial_scope: ["DE", "GB"] }, "territorial_scope"],
  [{ territorial_scope: [] }, "territorial_scope"],
])("the database would refuse %j", (change, field) => {
  const result = toDsaStatement(blockedData, {
    source: "SOURCE_ARTICLE_16",
    listedOn: "2025-11-02",
    redact: [],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(checkDsaStatement(result.value)).toEqual([]);
  expect(result.value.territorial_scope).toEqual(["DE", "IE"]);
  const changed = { ...result.value, ...change } as typeof result.value;
  expect(checkDsaStatement(changed).map(({ path }) => path[0])).toEqual([field]);
});

test("a letter and a public statement that tell two stories are not written", () => {
  const asked = { source: "SOURCE_VOLUNTARY", listedOn: "2025-11-02", redact: [] } as const;
  expect(toDsaStatement(blockedData, asked).issues.map(({ code }) => code)).toContain(
    "contradiction",
  );
});

const hasXmllint = (() => {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const alert = fc.record({
  name: text.filter((name) => /\S/u.test(name)),
  description: fc.option(text, { nil: undefined }),
  noticeUrl: fc.constantFrom(undefined, "https://a.example/1", "no address", "javascript:alert(1)"),
  stopUsing: fc.boolean(),
  actions: fc.array(text, { maxLength: 2 }),
  language: fc.constantFrom(...allNoticeMessages),
  msgType: fc.constantFrom("Alert", "Update", "Cancel"),
  note: text,
  severity: fc.constantFrom("Severe", "Unknown"),
});

test.skipIf(!hasXmllint)(
  "a thousand alerts, updates and cancellations fit the schema of CAP 1.2 (needs xmllint)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "safepact-cap-"));
    const files: string[] = [];
    fc.assert(
      fc.property(alert, (made) => {
        const { name, description, language, msgType, note, severity, ...rest } = made;
        const data = given({
          ...alertData,
          ...given(rest),
          territory: territoryOf[language.id] ?? "IE",
          products: [{ name, models: [name], identifiers: [], units: "unknown" }],
          hazards: [given({ type: "fire", description, tests: [] })],
        }) as PublicAlertData;
        const sent = "2026-02-03T10:00:00+01:00";
        const asked: CapAlertOptions = {
          identifier: `authority.example-${files.length}`,
          sender: "authority.example",
          sent,
          msgType,
          severity,
          messages: [language],
          zone: "UTC",
          ...(msgType === "Alert"
            ? {}
            : { note, references: [{ sender: "a.example", identifier: "a-1", sent }] }),
        };
        const file = join(folder, `${files.length}.xml`);
        const xml = toCapAlert(data, asked);
        if (msgType === "Cancel") expect(xml).not.toContain("<responseType>Avoid");
        writeFileSync(file, xml);
        files.push(file);
      }),
      { numRuns: 1000 },
    );
    const schema = fileURLToPath(new URL("cap12.xsd", import.meta.url));
    try {
      execFileSync("xmllint", ["--noout", "--schema", schema, ...files], { stdio: "pipe" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
