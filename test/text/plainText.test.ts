import { expect, test } from "vitest";
import { plainText } from "../../src/text/plainText.ts";

test.each([
  ["A&nbsp;lamp &amp; a&#32;bed &#x2013; caf&eacute;", "A lamp & a bed – café"],
  ["<p>One</p><p>Two<br/>three</p>", "One\nTwo\nthree"],
  ["<b>bo</b>ld <script>alert(1)</script><style>p{}</style>text", "bold text"],
  ["a < b and c > d", "a < b and c > d"],
  ["1 <2", "1 <2"],
  ["<!-- gone -->kept<!-- open", "kept"],
  ["&amp;lt;p&amp;gt;", "&lt;p&gt;"],
  ["&unknown; &#0; &#xD800; &#99999999;", "&unknown; &#0; &#xD800; &#99999999;"],
  ["zero\u200bwidth \u00ad\ufeffgone", "zerowidth gone"],
  ["  many   spaces \n\n\n lines  ", "many spaces\nlines"],
  ["&constructor; &toString;", "&constructor; &toString;"],
])("%j is %j as text", (markup, text) => {
  expect(plainText(markup)).toBe(text);
});

test("Markup that opens tags without end takes linear time", () => {
  const text = "<a ".repeat(200_000);
  expect(plainText(text).length).toBeGreaterThan(0);
  expect(plainText("&".repeat(300_000)).length).toBe(300_000);
  expect(plainText("<script>".repeat(50_000))).toBe("");
});
