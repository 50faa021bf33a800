import fc from "fast-check";
import { expect, test } from "vitest";
import { reveal } from "../../src/text/reveal.ts";

const pieces =
  "a|b|c|é|가|灯|5| |-|one|two|Nine|three|(|)|[|]|<|>|{|}|&|amp;|#98;|;|%|%41|%c3%a9|ㆍ|·|彡|丨|ſ|٢|\u{1f525}"
    .split("|")
    .concat("|");

test("a title of which the quick look sees nothing hides nothing: a sign behind it, for which all is looked at closely, changes nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const title = parts.join("");
      expect(reveal(`${title} ©`)).toBe(`${reveal(title)} ©`);
    }),
    { numRuns: 3000 },
  );
});
