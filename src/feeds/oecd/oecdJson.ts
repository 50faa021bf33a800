import { isJson, jsonText } from "../jsonValues.ts";
import type { HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { oecdDraft } from "./oecdDraft.ts";

/**
 * Reads recalls of the OECD's portal GlobalRecalls as JSON: answers of its search (`results`), and rows collected from its
 * feed. Ids are those of `oecdRss`.
 *
 * Source of the format: 400 collected rows; the search's answer as other projects describe it.
 */
export const oecdJson: HazardReader = {
  id: "oecd-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["results"] }),
  read: ({ value }) => {
    if (!isJson(value)) return [];
    const first = (...names: readonly string[]) =>
      names.map((name) => jsonText(value[name])).find((text) => text !== "") ?? "";
    return [
      oecdDraft({
        guid: first("guid", "uri", "id"),
        title: first("title", "product.name"),
        description: first("description"),
        country: first("country_name", "countryName", "country"),
        date: first("date_submitted", "date"),
        url: first("portal_link", "extUrl"),
        images: [first("imageUri")],
      }),
    ];
  },
};
