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
  ["Handle,Title,Body (HTML)\n", "shopify-csv", "listings"],
  ["id;platform;title\n", "csv", "listings"],
])("%s", (head, id, holds) => {
  expect(detectFormat(head)).toEqual({ id, holds });
  expect(detectFormat(new TextEncoder().encode(head))).toEqual({ id, holds });
});

test.each(["<html>", "a,b\n", '{"a":1}', ""])("%j is left to a column map", (head) => {
  expect(detectFormat(head)).toBeUndefined();
});
