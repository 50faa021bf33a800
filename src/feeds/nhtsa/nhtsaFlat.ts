import { plainText } from "../../text/plainText.ts";
import { filledText } from "../filledText.ts";
import { isJson } from "../jsonValues.ts";
import { compactDate, dayOrText } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";

const columns =
  /* @__PURE__ */ "RECORD_ID CAMPNO MAKETXT MODELTXT YEARTXT MFGCAMPNO COMPNAME MFGNAME BGMAN ENDMAN RCLTYPECD POTAFF ODATE INFLUENCED_BY MFGTXT RCDATE DATEA RPNO FMVSS DESC_DEFECT CONEQUENCE_DEFECT CORRECTIVE_ACTION NOTES RCL_CMPT_ID MFR_COMP_NAME MFR_COMP_DESC MFR_COMP_PTNO DO_NOT_ADVISE PARK_OUTSIDE MORE".split(
    " ",
  );

/**
 * Reads the flat file of recalls of the US NHTSA: 29 tab-separated columns without a header; a thirtieth is passed over. A
 * campaign has one row, and so one record, for each make, model, year and component; `source.id` is the campaign.
 *
 * Source of the format: the file as other projects read it, and nine rows of theirs; the names of the columns follow the
 * agency's own list (not seen here).
 */
export const nhtsaFlat: HazardReader = {
  id: "nhtsa-flat",
  reads: { hazards: true },
  rows: /* @__PURE__ */ csvRows({ delimiter: "\t", columns, optional: 1 }),
  read: ({ value }) => [read(isJson(value) ? value : {})],
};

function read(row: Readonly<Record<string, unknown>>): Draft {
  const field = (name: string) => filledText(plainText(String(row[name] ?? "")));
  const campaign = field("CAMPNO");
  const record = field("RECORD_ID");
  const [make, model, part] = [field("MAKETXT"), field("MODELTXT"), field("MFR_COMP_PTNO")];
  const year = field("YEARTXT") === "9999" ? undefined : field("YEARTXT");
  const on = compactDate(field("RCDATE") ?? "");
  const units = field("POTAFF");
  const defect = [field("DESC_DEFECT"), field("CONEQUENCE_DEFECT")].filter(
    (text) => text !== undefined,
  );
  const produced = [field("BGMAN"), field("ENDMAN")].map((date) => compactDate(date ?? ""));
  const value = {
    id: campaign === undefined || record === undefined ? undefined : `nhtsa:${campaign}/${record}`,
    source: {
      system: "nhtsa",
      id: campaign,
      language: "en",
      authority: "US National Highway Traffic Safety Administration",
      notifyingCountry: "US",
      publishedOn: dayOrText(on, field("RCDATE")),
    },
    basis: "domestic-recall",
    products: [
      {
        name:
          [year, make, model].filter((text) => text !== undefined).join(" ") ||
          (field("MFR_COMP_DESC") ?? field("COMPNAME")),
        brand: make,
        models: model === undefined ? [] : [model],
        identifiers: part === undefined ? [] : [{ scheme: "mpn", value: part }],
        categories:
          field("COMPNAME") === undefined ? [] : [{ system: "nhtsa", label: field("COMPNAME") }],
        scope: produced.every((date) => date === undefined)
          ? { units: "unknown" }
          : {
              units: "batches",
              batches: `Manufactured ${produced.map((date) => date ?? "?").join(" to ")}`,
            },
        quantities: units === undefined ? [] : [{ units, territory: "US" }],
        companies: [{ role: "manufacturer", name: field("MFGNAME") ?? field("MFGTXT") }].filter(
          ({ name }) => name !== undefined,
        ),
      },
    ],
    hazards: defect.length === 0 ? [] : [{ type: "unknown", description: defect.join("\n") }],
    measures: [
      { action: "recall-from-end-users", sourceTerm: field("MFGCAMPNO"), on, territory: "US" },
    ],
    consumerAction: field("CORRECTIVE_ACTION"),
    territory: ["US"],
  };
  return { value };
}
