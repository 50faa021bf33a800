import { euContent } from "./euContent.ts";
import { euWords } from "./euWords.ts";
import type { RuleSet } from "./lintRule.ts";
import { words } from "./words.ts";

/** Rules by jurisdiction. A jurisdiction or a kind of document that is not here is not covered. @internal */
export const ruleSets: readonly RuleSet[] = [
  {
    jurisdiction: "EU",
    documentKinds: ["recall-notice"],
    issuers: ["business", "marketplace"],
    rules: [...euContent, ...euWords],
    gaps: [],
  },
  {
    jurisdiction: "EU",
    documentKinds: ["safety-warning"],
    issuers: ["business", "marketplace"],
    rules: euWords.map((rule) => ({
      ...rule,
      level: "advice",
      confidence: "unverified",
      source: `By analogy: ${rule.source}`,
    })),
    gaps: [
      {
        aspect: "content",
        reason:
          "The prescribed content of Art. 36 is for recall notices; no rule for the content of a safety warning is in our sources.",
      },
    ],
  },
  {
    jurisdiction: "US",
    documentKinds: ["recall-notice", "safety-warning"],
    issuers: ["business", "marketplace"],
    rules: [
      {
        kind: "word",
        id: "us.wording.abundance-of-caution",
        source: "16 CFR 1115.27, as read by a third party",
        confidence: "secondary-source",
        level: "advice",
        message: "This can lower a reader's perception of the risk.",
        suggestion: "Say plainly that the product is recalled, or leave the words out.",
        patterns: { en: [words("(?:out of )?an abundance of caution")] },
      },
    ],
    gaps: [
      {
        aspect: "content",
        reason: "The content that 16 CFR 1115.27 asks for is not in our sources.",
      },
      {
        aspect: "voluntary",
        reason:
          'In the United States "voluntary" is a legal status of a recall, so the word is not reported.',
      },
    ],
  },
  {
    jurisdiction: "KR",
    documentKinds: ["recall-notice", "safety-warning"],
    issuers: ["business", "marketplace"],
    rules: [
      {
        kind: "word",
        id: "kr.wording.kindred",
        source: "Good practice, after the EU's list; no Korean rule is in our sources",
        confidence: "unverified",
        level: "advice",
        message: "This can lower a reader's perception of the risk.",
        suggestion: "제품이 위험하여 리콜된다고 분명히 알리고 이 표현은 빼세요.",
        patterns: {
          ko: [
            () =>
              /자발적|예방\s?차원|예방적\s?차원|만일을\s?위해|드물게|일부\s?상황에서|특정\s?상황에서|극히\s?일부/gu,
            () =>
              /(?:사고|부상|피해)\s?(?:사례|신고|보고)(?:는|가|은|이)?\s?(?:아직\s?)?(?:없|접수되지\s?않)/gu,
          ],
        },
      },
    ],
    gaps: [
      {
        aspect: "law",
        reason:
          "No Korean rule on the wording or the content of a recall notice to consumers is in our sources.",
      },
    ],
  },
];
