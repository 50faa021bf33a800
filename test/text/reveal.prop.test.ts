import fc from "fast-check";
import { expect, test } from "vitest";
import { reveal } from "../../src/text/reveal.ts";

// With whole parts of what hides letters, or else chance would seldom put these together.
const pieces = [
  ..."abcé가灯5 -()[]<>{}|&;%ㆍ·彡丨ſ٢\u{1f525}",
  ..."one two- Nine three amp; #98; &#98; %41%62 %c3%a9 (a) [b] b| c|d|e five-".split(" "),
  "one ",
  "two ",
];

test("a title of which the quick look sees nothing hides nothing: a sign behind it, for which all is looked at closely, changes nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (parts) => {
      const title = parts.join("");
      expect(reveal(`${title} ©`)).toBe(`${reveal(title)} ©`);
    }),
    { numRuns: 10_000 },
  );
});
