import { plainText } from "../../text/plainText.ts";
import { filledText } from "../filledText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type { HazardReader } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { serviceIssues } from "../serviceIssues.ts";
import { consumer24Draft, consumer24Reasons } from "./consumer24Draft.ts";

/**
 * Reads the recall list of Consumer24 (소비자24) as XML. Group 0501 is read as recalls abroad, every other group as
 * Korean ones.
 *
 * Source of the format: clients of other projects; not seen at its publisher. Of group 0501 one client says otherwise.
 */
export const consumer24Xml: HazardReader = {
  id: "consumer24-xml",
  reads: { hazards: true },
  rows: /* @__PURE__ */ xmlRows({
    item: "content",
    root: "selectCntntsForOpenAPIResponse",
    within: ["channel", "return"],
    check: ({ code }) =>
      code === undefined ? [] : serviceIssues("Consumer24", code, consumer24Reasons),
  }),
  read: ({ value }) => {
    if (!isXmlElement(value)) return [];
    return [
      consumer24Draft((name) =>
        filledText(plainText(value.children.find((child) => child.name === name)?.text ?? "")),
      ),
    ];
  },
};
