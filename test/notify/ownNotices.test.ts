import { allNoticeMessages } from "safepact/languages";
import {
  channels,
  consumerRecall,
  consumerSafetyWarning,
  email,
  type LintNoticeOptions,
  lintNotice,
  print,
  renderNotice,
  templates,
  updateOf,
} from "safepact/notify";
import { expect, test } from "vitest";
import { sampleFor } from "./sampleData.ts";

const eu = allNoticeMessages.filter(({ id }) => ["en", "de", "fr", "es", "it", "pl"].includes(id));
const territory: Readonly<Record<string, string>> = {
  en: "IE",
  de: "DE",
  fr: "FR",
  es: "ES",
  it: "IT",
  pl: "PL",
};

test.each(eu)("our recall notice in $id passes the EU's rules, in email and print", (language) => {
  const options: LintNoticeOptions = {
    jurisdiction: territory[language.id] ?? "EU",
    documentKind: "recall-notice",
    issuer: "marketplace",
    language: language.id,
  };
  for (const channel of [email, print]) {
    const data = sampleFor("consumer.recall", language.id);
    const setting = { messages: language, channel, zone: "Europe/Dublin" };
    const notice = renderNotice<object>(consumerRecall, data, setting);
    const { text = "", html = "" } = notice;
    const report = lintNotice({ text, html }, options);
    expect(report.findings).toEqual([]);
    expect(report.outcome).toBe("clean");
  }
});

test.each(eu)("an update in $id still passes", (language) => {
  const data = sampleFor("consumer.recall.update", language.id);
  const setting = { messages: language, channel: email, zone: "Europe/Dublin" };
  const { text = "" } = renderNotice<object>(updateOf(consumerRecall), data, setting);
  const report = lintNotice(text, {
    jurisdiction: "EU",
    documentKind: "recall-notice",
    issuer: "business",
    language: language.id,
  });
  expect(report.findings.filter(({ level }) => level === "error")).toEqual([]);
});

test.each(eu)("our safety warning in $id uses no word that lowers the risk", (language) => {
  const setting = { messages: language, channel: email, zone: "Europe/Dublin" };
  const data = sampleFor("consumer.safety-warning", language.id);
  const { text = "" } = renderNotice<object>(consumerSafetyWarning, data, setting);
  const report = lintNotice(text, {
    jurisdiction: "EU",
    documentKind: "safety-warning",
    issuer: "business",
    language: language.id,
  });
  expect(report.outcome).toBe("not-covered");
  expect(report.findings).toEqual([]);
});

test("each headline that is not checked against the official text reaches the sender", () => {
  const unverified = eu.filter((language) => {
    const [channel] = channels;
    if (channel === undefined) return false;
    const data = sampleFor("consumer.recall", language.id);
    const setting = { messages: language, channel, zone: "UTC" };
    const { warnings } = renderNotice<object>(consumerRecall, data, setting);
    return warnings.some(({ code }) => code === "headline-unverified");
  });
  expect(unverified.map(({ id }) => id)).toEqual(["de", "fr", "es", "it", "pl"]);
});

const spoken = templates.filter(({ id }) => /^(?:consumer|public)\./u.test(id));

test.each(allNoticeMessages)(
  "no notice to buyers or the public in $id lowers the risk",
  (language) => {
    const inEu = eu.some(({ id }) => id === language.id);
    const found = spoken.flatMap((template) => {
      const data = sampleFor(template.id, language.id);
      const setting = { messages: language, channel: email, zone: "UTC" };
      const { text = "", subject = "" } = renderNotice(template, data, setting);
      const { findings } = lintNotice(
        { subject, text },
        {
          jurisdiction: inEu ? "EU" : "KR",
          documentKind: "recall-notice",
          issuer: "marketplace",
          language: language.id,
        },
      );
      return findings.filter(({ rule }) => rule.includes(".wording."));
    });
    expect(found).toEqual([]);
  },
);
