import { plainText } from "../../text/plainText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type { HazardReader } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { oecdDraft } from "./oecdDraft.ts";

/**
 * Reads the RSS feed of the OECD's portal GlobalRecalls: the recalls of many countries of the last seven days. Absence from
 * it says nothing.
 *
 * Source of the format: 201 entries of four days.
 */
export const oecdRss: HazardReader = {
  id: "oecd-rss",
  reads: { hazards: true },
  rows: /* @__PURE__ */ xmlRows({ item: "item", root: "rss", within: ["channel"] }),
  read: ({ value }) => {
    if (!isXmlElement(value)) return [];
    const field = (name: string) =>
      plainText(value.children.find((child) => child.name === name)?.text ?? "");
    return [
      oecdDraft({
        guid: field("guid"),
        title: field("title"),
        description: field("description"),
        country: field("creator"),
        date: field("dateSubmitted"),
        url: field("link"),
        images: [],
      }),
    ];
  },
};
