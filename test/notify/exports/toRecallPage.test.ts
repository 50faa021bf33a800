import { isSafepactError } from "safepact/errors";
import * as en from "safepact/languages/en";
import { gs1DigitalLink, toRecallPage } from "safepact/notify";
import { expect, test } from "vitest";
import { recallData } from "../sampleData.ts";

const options = {
  messages: en.noticeMessages,
  zone: "Europe/Dublin",
  brand: { name: "Sample Mall" },
};

test("the page names the product for machines", () => {
  const { jsonLd, html } = toRecallPage(recallData, options);
  expect(jsonLd).toMatchObject({
    "@context": "https://schema.org",
    "@type": "WebPage",
    inLanguage: "en",
    name: "Product safety recall",
    about: [
      {
        "@type": "Product",
        "@id": "https://id.gs1.org/01/08801234567893",
        gtin: ["08801234567893"],
        model: ["EB-100", "EB-100W"],
      },
    ],
  });
  const script = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html)?.[1] ?? "";
  expect(JSON.parse(script)).toEqual(jsonLd);
});

test("nothing about a buyer reaches the public, nor the seller unless asked", () => {
  const page = toRecallPage(recallData, options);
  const sold = { ...recallData.sold, seller: "Kim Seller" };
  const everything = JSON.stringify(page);
  for (const detail of ["Kim Hana", "O-42", "d-0001", "Ember heated cushion, white"]) {
    expect(everything).not.toContain(detail);
  }
  const data = { ...recallData, sold };
  expect(JSON.stringify(toRecallPage(data, options))).not.toContain("Kim Seller");
  const named = toRecallPage(data, { ...options, nameSeller: true });
  expect(named.html).toContain("Kim Seller");
});

test("no text of the data ends the script", () => {
  const name = "</script><script>window.pwned=1</script><!-- \u2028";
  const [product] = recallData.products;
  if (product === undefined) throw new Error("no product");
  const { html } = toRecallPage({ ...recallData, products: [{ ...product, name }] }, options);
  expect(html.match(/<script/gu)).toHaveLength(1);
  expect(html.match(/<\/script/gu)).toHaveLength(1);
  expect(html).not.toContain("<!--");
});

test("a damaged or restricted number gets no Digital Link", () => {
  const [product] = recallData.products;
  if (product === undefined) throw new Error("no product");
  const identifiers = [
    { scheme: "gtin", value: "8801234567890" },
    { scheme: "gtin", value: "2000000256559" },
  ] as const;
  const { jsonLd } = toRecallPage(
    { ...recallData, products: [{ ...product, identifiers }] },
    options,
  );
  expect(JSON.stringify(jsonLd)).not.toContain("id.gs1.org");
});

test("a Digital Link escapes what stands in it and refuses what cannot", () => {
  expect(gs1DigitalLink("96385074", { serial: "1/2" })).toBe(
    "https://id.gs1.org/01/00000096385074/21/1%2F2",
  );
  for (const action of [
    () => gs1DigitalLink("8801234567890"),
    () => gs1DigitalLink("8801234567893", { lot: "x".repeat(21) }),
  ]) {
    expect(action).toThrow();
    try {
      action();
    } catch (error) {
      expect(isSafepactError(error) && error.code).toBe("INVALID_INPUT");
    }
  }
});
