import { publishedAgreements } from "safepact/agreements";
import { expect, test } from "vitest";
import { agreementHint } from "../../src/agreements/agreementHint.ts";

test.each([
  ["AU", "Published for AU: au-2020."],
  ["kr", "Published for KR: kr-2021, kr-2023, kr-2024."],
  ["kr-2025", "Published for KR: kr-2021, kr-2023, kr-2024."],
  ["eu_2019", "Published for EU: eu-2018, eu-2023."],
  ["DE", "Published for DE: eu-2018, eu-2023."],
  ["nonsense", undefined],
  ["", undefined],
])("the mistaken id %j gets %j", (id, hint) => {
  expect(agreementHint(id, publishedAgreements)).toBe(hint);
});
