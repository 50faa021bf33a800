import { detectFormat } from "safepact/feeds";
import { expect, test } from "vitest";
import { report } from "./report.ts";

test.each([
  [report([]), "safety-gate-xml", "hazards"],
  ['[\n {"RecallID": 10822, "RecallNumber": "26561"', "cpsc-json", "hazards"],
  [
    "\uFEFFRecall Number,Product Safety Warning Number,Date,X,Recall Heading\n",
    "cpsc-csv",
    "hazards",
  ],
  ['{"resultCode":"2000","resultMsg":"","resultData":[', "safetykorea-json", "hazards"],
  ['{"id":"kr:1","products":[{"name":"Slime"}]}\n', "ndjson", "hazards"],
  ['{"id":"a","platform":"p","title":"T"}\n', "ndjson", "listings"],
  [
    '{"results":[{"title":"Product Recall: Lamp","link":"/product-safety-alerts-reports-recalls/lamp"}]}',
    "opss-json",
    "hazards",
  ],
  [
    '{"base_path":"/x","document_type":"product_safety_alert_report_recall"',
    "opss-json",
    "hazards",
  ],
  ['[{"@type":["Product"],"name":"Lamp"}]', "schema-org", "listings"],
  ['{"@type":"http://schema.org/Product","name":"Lamp"}', "schema-org", "listings"],
  ["Handle,Title,Body (HTML)\n", "shopify-csv", "listings"],
  ["Handle,Title,Body (HTML)\ra,Lamp,\r", "shopify-csv", "listings"],
  ["sep=;\r\nHandle;Title;Body (HTML)\r\n", "shopify-csv", "listings"],
  ["item-name\titem-description\tlisting-id\tseller-sku\tprice\n", "amazon-report-tsv", "listings"],
  ["Item number,Title,Variation details,Custom label (SKU)\n", "ebay-csv", "listings"],
  [
    "*Action(SiteID=US|Country=US|Currency=USD|Version=1193),*Title\n",
    "ebay-template-csv",
    "listings",
  ],
  [
    "#INFO,Version=0.0.2,Template= eBay-draft-listings-template_US,,\n#INFO,,,\nAction,Title,Item number,Custom label (SKU)\n",
    "ebay-template-csv",
    "listings",
  ],
  [
    "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1\n",
    "etsy-csv",
    "listings",
  ],
  ["상품번호(스마트스토어),상품명,판매가\n", "naver-csv", "listings"],
  [
    '{"payload":{"sku":"S-1","summaries":[{"marketplaceId":"A1","itemName":"Lamp"}]}}',
    "sp-api-json",
    "listings",
  ],
  ["id;platform;title\n", "csv", "listings"],
  ['{"_note":"x","records":[{"id":1,"notificationType":{"key":"x"}', "safety-gate-json", "hazards"],
  ['{"total_count":1,"results":[{"alert_number":"SR/1/26"', "opendatasoft-rapex", "hazards"],
  ['[{"NID":"82495","Title":"Lamp"', "health-canada-json", "hazards"],
  ['{"MESSAGE":"success","RESULT":[{"PRODUCTSHORTREASONTXT":"x"', "fda-ires-json", "hazards"],
  ['<?xml version="1.0"?><yml_catalog date="2026-03-01">', "yml-xml", "listings"],
  ['{"meta":{},"results":[{"recall_number":"F-1"', "openfda-json", "hazards"],
  ['{"channel":{"return":{"content":[{"recallSn":1', "consumer24-json", "hazards"],
  ["<ns2:selectCntntsForOpenAPIResponse>", "consumer24-xml", "hazards"],
  ["id\ttitle\timage_link\n", "google-merchant-tsv", "listings"],
  [
    '<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel>',
    "google-merchant-xml",
    "listings",
  ],
  ['{"@context":"https://schema.org","@type":"Product"', "schema-org", "listings"],
  ['{"items":[{"asin":"B0DHVHFJWK"', "sp-api-json", "listings"],
  ['{"sellerProductName":"별"', "coupang-json", "listings"],
])("%s", (head, id, holds) => {
  expect(detectFormat(head)).toEqual({ id, holds });
  expect(detectFormat(new TextEncoder().encode(head))).toEqual({ id, holds });
});

test.each(["<html>", "a,b\n", '{"a":1}', ""])("%j is left to a column map", (head) => {
  expect(detectFormat(head)).toBeUndefined();
});
