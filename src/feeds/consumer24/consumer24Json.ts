import type { Issue } from "../../model/index.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonObjects, jsonText } from "../jsonValues.ts";
import type { HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { serviceIssues } from "../serviceIssues.ts";
import { consumer24Draft, consumer24Reasons } from "./consumer24Draft.ts";

/**
 * Reads the recall list of Consumer24 (소비자24) as JSON: whole answers, whose recalls stand as `content` below `channel` and
 * `return`, or recalls alone. The fields and the ids are those of `consumer24Xml`.
 *
 * Source of the format: that of the XML, as clients of other projects read it, since the service answers JSON with the same
 * names; no JSON answer was seen.
 */
export const consumer24Json: HazardReader = {
  id: "consumer24-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["content"], check: checkEnvelope }),
  read: ({ value }) => {
    if (!isJson(value)) return [];
    const recalls = answerOf(value)?.["content"] ?? value;
    return jsonObjects(recalls).map((recall) =>
      consumer24Draft((name) => filledText(jsonText(recall[name]))),
    );
  },
};

const outer = ["selectCntntsForOpenAPIResponse", "channel", "return"];

/** The object that holds the code and the recalls, under the names that enclose it in XML. */
function answerOf(envelope: Json): Json | undefined {
  let answer: Json = envelope;
  for (const name of outer) {
    const inner = answer[name];
    if (isJson(inner)) answer = inner;
  }
  return "content" in answer || "code" in answer || "allCnt" in answer ? answer : undefined;
}

function checkEnvelope(envelope: Json): readonly Issue[] | undefined {
  const answer = answerOf(envelope);
  if (answer === undefined) return undefined;
  const code = jsonText(answer["code"]);
  const issues = code === "" ? [] : serviceIssues("Consumer24", code, consumer24Reasons);
  if (issues.length > 0) return issues;
  // A whole answer with recalls is a row of its own; without any it is empty.
  return jsonObjects(answer["content"]).length > 0 ? undefined : [];
}
