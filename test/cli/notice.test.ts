import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedRecall, roughDraft } from "../../src/cli/demo/steps/inventedRecall.ts";
import { replyData } from "../notify/sampleData.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const data = folder.put("data.json", JSON.stringify(inventedRecall));
const call = ["notice", "--template", "consumer.recall", "--channel", "email", "--data", data];

test("a notice is written as text, and its remarks go to standard error", async () => {
  const { code, out } = await runCli([...call, "--locale", "en"]);
  expect(code).toBe(0);
  expect(out).toContain("Illustrative kettle");
  expect(out.toLowerCase()).toContain("product safety recall");
});

test("--json prints the rendered notice, the same on every run", async () => {
  const first = await runCli([...call, "--locale", "en", "--json"]);
  const notice = JSON.parse(first.out);
  expect(notice).toMatchObject({
    locale: "en",
    idempotencyKey: expect.any(String),
    warnings: expect.any(Array),
  });
  expect((await runCli([...call, "--locale", "en", "--json"])).out).toBe(first.out);
});

test("--out writes HTML, JSON or text by its ending", async () => {
  for (const [name, sign] of [
    ["n.html", "<!doctype html"],
    ["n.json", "{"],
    ["n.txt", "Product safety recall"],
  ] as const) {
    const file = folder.path(name);
    expect((await runCli([...call, "--locale", "en", "--out", file])).code).toBe(0);
    expect(readFileSync(file, "utf8").toLowerCase()).toContain(sign.toLowerCase());
  }
});

test("a mandatory notice refuses a language of another territory", async () => {
  const { code, err } = await runCli([...call, "--locale", "ko"]);
  expect(code).toBe(2);
  expect(err).toContain("[LANGUAGE_NOT_ALLOWED]");
});

test("a gap that the law does not allow refuses the notice, unless the sender takes it on", async () => {
  const products = inventedRecall.products.map(({ imageUrl: _, ...product }) => product);
  const poor = folder.put("gap.json", JSON.stringify({ ...inventedRecall, products }));
  const words = [...call.slice(0, -1), poor, "--locale", "en"];
  expect(await runCli(words)).toMatchObject({ code: 3, out: "" });
  const written = await runCli([...words, "--legal-gaps", "warn"]);
  expect(written.code).toBe(0);
  expect(written.err).toContain("warning required-by-law (products.0.imageUrl)");
  expect((await runCli([...words, "--legal-gaps", "hide"])).code).toBe(2);
});

test("data that does not carry the notice is unreadable input, field by field", async () => {
  const poor = folder.put("poor.json", JSON.stringify({ caseId: "1", territory: "IE" }));
  const { code, err } = await runCli([
    "notice",
    "--template",
    "consumer.recall",
    "--locale",
    "en",
    "--channel",
    "email",
    "--data",
    poor,
  ]);
  expect(code).toBe(3);
  expect(err).toContain("[MISSING_DATA]");
  expect(err).toContain("products");
});

test.each([
  ["--template", "consumer.recal", "Did you mean consumer.recall?"],
  ["--locale", "english", "Known are"],
  ["--channel", "fax", "Known are"],
])("an unknown %s is wrong use", async (flag, value, advice) => {
  const options = {
    "--template": "consumer.recall",
    "--locale": "en",
    "--channel": "email",
    [flag]: value,
  };
  const { code, err } = await runCli(["notice", ...Object.entries(options).flat(), "--data", data]);
  expect(code).toBe(2);
  expect(err).toContain(advice);
});

test("a reply is written from the two documents, in the legal time of the request's place", async () => {
  const request = { ...replyData.request, territory: ["KR"] };
  const file = folder.put("reply.json", JSON.stringify({ ...replyData, request }));
  const options = ["--template", "regulator.reply", "--channel", "email", "--locale", "ko"];
  const { code, out } = await runCli(["notice", ...options, "--data", file]);
  expect(code).toBe(0);
  expect(out).toContain("2026년 2월 4일 18:00 한국시간");
});

test("a rough draft breaks rules of law and the rendered notice does not", async () => {
  const rules = ["--jurisdiction", "IE", "--locale", "en"];
  const draft = await runCli(["lint", ...rules, folder.put("draft.txt", roughDraft)]);
  expect(draft.code).toBe(1);
  expect(draft.out).toMatch(/^error eu\./mu);
  expect(draft.out).toContain("Source: ");
  const rendered = await runCli([...call, "--locale", "en", "--json"]);
  const checked = await runCli(["lint", ...rules, "-", "--json"], { stdin: rendered.out });
  expect(checked.code).toBe(0);
  expect(
    JSON.parse(checked.out).findings.filter(({ level }: { level: string }) => level === "error"),
  ).toEqual([]);
});

test("where no rule is known the answer is not-covered, and no approval", async () => {
  const { code, out } = await runCli(["lint", "--jurisdiction", "US", "--locale", "en", "-"], {
    stdin: roughDraft,
  });
  expect(code).toBe(0);
  expect(out).toContain("this is not an approval");
});

test("an unknown kind of document or issuer is wrong use", async () => {
  const lint = ["lint", "--jurisdiction", "EU", "--locale", "en", "-"];
  expect((await runCli([...lint, "--kind", "recall"], { stdin: "x" })).err).toContain(
    "recall-notice",
  );
  expect((await runCli([...lint, "--issuer", "shop"], { stdin: "x" })).code).toBe(2);
});
