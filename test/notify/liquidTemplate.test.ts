import { Liquid } from "liquidjs";
import { isSafepactError } from "safepact/errors";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { email, liquidTemplate, renderNotice } from "safepact/notify";
import { expect, test } from "vitest";
import * as z from "zod";

const schema = z.object({ product: z.string(), items: z.array(z.string()).default([]) });

function render(body: string, data: z.input<typeof schema>, subject = "Note"): string {
  const template = liquidTemplate({
    Liquid,
    id: "acme.note",
    version: "1",
    audience: "consumer",
    schema,
    sources: { en: { subject, summary: "s", body } },
  });
  const options = { messages: en.noticeMessages, channel: email, zone: "UTC" };
  return renderNotice<object>(template, data, options).html ?? "";
}

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return isSafepactError(error) ? error.code : String(error);
  }
  return undefined;
}

test("lines become headings, lists, warnings and paragraphs", () => {
  const html = render(
    "# Now\n\n! Stop.\n\nA\nB\n\n- one\n{% for i in items %}- {{ i }}\n{% endfor %}",
    {
      product: "x",
      items: ["two"],
    },
  );
  expect(html).toContain(">Now</h2>");
  expect(html).toMatch(/class="w"[^>]*>Stop\.</u);
  expect(html).toContain("A<br>B");
  expect(html).toMatch(/<li[^>]*>one<\/li><li[^>]*>two<\/li>/u);
});

test("markup in the data and in the text is shown, never interpreted", () => {
  const html = render("{{ product }} <i>x</i>", { product: "<script>1</script>" });
  expect(html).toContain("&lt;script&gt;1&lt;/script&gt; &lt;i&gt;x&lt;/i&gt;");
});

test("a value cannot forge a heading or a warning", () => {
  const html = render("{{ product }}", { product: "a\n\n# Forged\n! Forged" });
  expect(html).not.toContain("Forged</h2>");
  expect(html).toContain("# Forged<br>! Forged");
});

test.each([
  ["{{ missing }}", "MISSING_DATA"],
  ["{{ product.constructor }}", "MISSING_DATA"],
  ["{{ product | nosuchfilter }}", "INVALID_OPTION"],
  ["{{ product | raw }}", "INVALID_OPTION"],
  ["{{ 'now' | date: '%Y' }}", "INVALID_OPTION"],
  ["{{ product | date_to_xmlschema }}", "INVALID_OPTION"],
  ["{% include 'secrets' %}", "INVALID_OPTION"],
  ["{% render 'secrets' %}", "INVALID_OPTION"],
  ["{% if %}", "INVALID_OPTION"],
  ["{% for i in (1..100000000) %}x{% endfor %}", "LIMIT_EXCEEDED"],
  [
    "{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}x{% endfor %}{% endfor %}{% endfor %}",
    "LIMIT_EXCEEDED",
  ],
])("the sandbox refuses %s", (body, code) => {
  expect(codeOf(() => render(body, { product: "x" }))).toBe(code);
});

test("nesting and length are bounded before anything runs", () => {
  const deep = `${"{% if product %}".repeat(5000)}${"{% endif %}".repeat(5000)}`;
  expect(codeOf(() => render(deep, { product: "x" }))).toBe("INVALID_OPTION");
  expect(codeOf(() => render("x".repeat(60_000), { product: "x" }))).toBe("INVALID_OPTION");
});

test("a language without texts is refused", () => {
  const sources = { en: { subject: "s", summary: "s", body: "b" } };
  const template = liquidTemplate({
    Liquid,
    id: "acme.note",
    version: "1",
    audience: "consumer",
    schema,
    sources,
  });
  const options = { messages: ko.noticeMessages, channel: email, zone: "UTC" };
  const data = { product: "x", items: [] };
  expect(codeOf(() => renderNotice(template, data, options))).toBe("MISSING_DATA");
});
