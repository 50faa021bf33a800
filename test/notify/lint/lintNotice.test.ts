import * as en from "safepact/languages/en";
import {
  consumerRecall,
  email,
  type LintNoticeOptions,
  lintNotice,
  renderNotice,
  vocabularies,
} from "safepact/notify";
import { expect, test } from "vitest";
import { recallData } from "../sampleData.ts";

const eu: LintNoticeOptions = {
  jurisdiction: "EU",
  documentKind: "recall-notice",
  issuer: "business",
  language: "en",
};

function rulesOf(text: string, options = eu): string[] {
  return lintNotice(text, options).findings.map(({ rule }) => rule);
}

test.each([
  ["This is a voluntary recall.", "eu.wording.voluntary"],
  ["A precautionary measure.", "eu.wording.precautionary"],
  ["A discretionary action.", "eu.wording.discretionary"],
  ["It can catch fire in rare situations.", "eu.wording.rare-situations"],
  ["It can catch fire in specific situations.", "eu.wording.specific-situations"],
  ["There have been no reported accidents.", "eu.wording.no-accidents"],
])("the expression that Art. 36(2)(c) names in “%s” is an error of sourced law", (text, rule) => {
  const finding = lintNotice(text, eu).findings.find((one) => one.rule === rule);
  expect(finding).toMatchObject({ level: "error", confidence: "sourced" });
});

test.each([
  ["de", "Ein freiwilliger Rückruf.", "eu.wording.voluntary"],
  ["de", "Vorsorglich rufen wir zurück.", "eu.wording.precautionary"],
  ["de", "In seltenen Fällen kann es brennen.", "eu.wording.rare-situations"],
  ["de", "Es sind keine Unfälle bekannt.", "eu.wording.no-accidents"],
  ["fr", "Un rappel volontaire.", "eu.wording.voluntary"],
  ["fr", "Par mesure de précaution, nous rappelons.", "eu.wording.precautionary"],
  ["fr", "Dans de rares cas, le produit brûle.", "eu.wording.rare-situations"],
  ["fr", "Aucun accident n’a été signalé.", "eu.wording.no-accidents"],
  ["es", "Una retirada voluntaria.", "eu.wording.voluntary"],
  ["es", "Por precaución retiramos el producto.", "eu.wording.precautionary"],
  ["es", "En casos excepcionales arde.", "eu.wording.rare-situations"],
  ["es", "No se ha notificado ningún accidente.", "eu.wording.no-accidents"],
  ["it", "Un richiamo volontario.", "eu.wording.voluntary"],
  ["it", "A titolo precauzionale richiamiamo.", "eu.wording.precautionary"],
  ["it", "In rari casi prende fuoco.", "eu.wording.rare-situations"],
  ["it", "Non sono stati segnalati incidenti.", "eu.wording.no-accidents"],
  ["pl", "Dobrowolne wycofanie produktu.", "eu.wording.voluntary"],
  ["pl", "Zapobiegawczo wycofujemy produkt.", "eu.wording.precautionary"],
  ["pl", "W rzadkich przypadkach produkt płonie.", "eu.wording.rare-situations"],
  ["pl", "Nie zgłoszono żadnych wypadków.", "eu.wording.no-accidents"],
])("the equivalent in %s “%s” is an error whose wording is unverified", (language, text, rule) => {
  const findings = lintNotice(text, { ...eu, language }).findings;
  expect(findings.find((one) => one.rule === rule)).toMatchObject({
    level: "error",
    confidence: "unverified",
  });
});

test("words that only look like the listed ones pass", () => {
  const innocent =
    "Volunteers found it. Take safety precautions. The rarest model is not concerned.";
  expect(rulesOf(innocent).filter((rule) => rule.startsWith("eu.wording"))).toEqual([]);
});

test("“voluntary” is a legal status in the United States and is not reported there", () => {
  const report = lintNotice("A voluntary recall, out of an abundance of caution.", {
    ...eu,
    jurisdiction: "US",
  });
  expect(report.outcome).toBe("not-covered");
  expect(report.findings.map(({ rule }) => rule)).toEqual(["us.wording.abundance-of-caution"]);
  expect(report.notCovered.map(({ aspect }) => aspect)).toContain("voluntary");
});

test.each(["AU", "KR", "JP", "CA"])(
  "where no rule of law is known (%s) nothing looks like approval",
  (jurisdiction) => {
    const report = lintNotice("A recall.", { ...eu, jurisdiction, language: "en" });
    expect(report.outcome).toBe("not-covered");
    expect(report.notCovered.length).toBeGreaterThan(0);
  },
);

test("the EU's words are asked of recalls and warnings that a business or a marketplace issues, and of nothing else", () => {
  const covered = vocabularies.lintDocumentKinds.flatMap((documentKind) =>
    vocabularies.issuers.flatMap((issuer) => {
      const rules = rulesOf("This voluntary recall.", { ...eu, documentKind, issuer });
      return rules.includes("eu.wording.voluntary") ? `${documentKind} of a ${issuer}` : [];
    }),
  );
  expect(covered).toEqual([
    "recall-notice of a business",
    "recall-notice of a marketplace",
    "safety-warning of a business",
    "safety-warning of a marketplace",
  ]);
});

test("a language without words is not covered, not clean", () => {
  const report = lintNotice("리콜 안내 https://recall.example", { ...eu, language: "ko" });
  expect(report.outcome).toBe("not-covered");
});

test("a Member State asks for one of its languages", () => {
  const report = lintNotice("Product safety recall", { ...eu, jurisdiction: "PL" });
  expect(report.findings.map(({ rule }) => rule)).toContain("eu.language");
});

test("what is missing is reported without a position, what is found with one", () => {
  const report = lintNotice("Line one.\nThis voluntary recall", eu);
  expect(report.findings.find(({ rule }) => rule === "eu.content.stop-using")).not.toHaveProperty(
    "position",
  );
  expect(report.findings.find(({ rule }) => rule === "eu.wording.voluntary")?.position).toEqual({
    part: "text",
    offset: 15,
    length: 9,
    line: 2,
    column: 6,
  });
});

test("markup, entities, soft hyphens and line breaks do not hide an expression", () => {
  const html =
    "<p>a pre<b>cau</b>tionary, vol&#117;n&shy;tary recall in\n<i>rare</i> situations</p>";
  const found = lintNotice({ html }, eu).findings.flatMap(({ found }) => found ?? []);
  expect(found).toEqual([
    "pre<b>cau</b>tionary",
    "vol&#117;n&shy;tary",
    "in\n<i>rare</i> situations",
  ]);
});

test("what stands in scripts, styles and comments is not read", () => {
  const html = "<!-- voluntary --><style>.voluntary{}</style><script>voluntary()</script>";
  const rules = lintNotice({ html }, eu).findings.map(({ rule }) => rule);
  expect(rules).not.toContain("eu.wording.voluntary");
});

test("our own recall notice passes", () => {
  const {
    subject = "",
    text = "",
    html = "",
  } = renderNotice(consumerRecall, recallData, {
    messages: en.noticeMessages,
    channel: email,
    zone: "Europe/Dublin",
  });
  expect(lintNotice({ subject, text, html }, { ...eu, jurisdiction: "IE" }).outcome).toBe("clean");
});
