import { expect, test } from "vitest";
import { calendarHint } from "../../src/calendar/calendarHint.ts";

const ids = ["DE", "DE-BY", "KR", "AU-NSW", "AU-VIC", "GB-EAW"];

test.each([
  ["de", "Did you mean DE?"],
  ["kr", "Did you mean KR?"],
  ["DE-XX", "Days off differ within DE: use one of DE, DE-BY."],
  ["AU", "Days off differ within AU: use one of AU-NSW, AU-VIC."],
  ["UK", "Days off differ within GB: use one of GB-EAW."],
  ["KR-11", "Did you mean KR?"],
  ["FR", undefined],
  ["business days", undefined],
])("for %s the hint is %s", (id, hint) => {
  expect(calendarHint(id, ids)).toBe(hint);
});
