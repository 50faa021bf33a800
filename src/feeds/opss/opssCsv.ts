import { parseModels } from "../../model/identifier/parseModels.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { type Cells, cellsOf, filledCell } from "../cells.ts";
import { countryCode } from "../countryCode.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";

// The template's lines are numbered before they are filled. More than a number is a row whose quotes hold all of it in one cell.
const unused = /^\d*$/u;
const NAME = "Product name (including model and model number)";

/**
 * Reads the workbook in which authorities of the UK hand in many products to the Product Safety Database of OPSS, saved as
 * CSV. Two lines of explanation stand before the header. A row that has only its number is passed over. The number is one of
 * the file and not of the database: give `source.id` a number of your own before you join several files.
 *
 * Source of the format: the service's own template and its one row of example, as a workbook; no file that was filled in was
 * seen.
 */
export const opssCsv: HazardReader = {
  id: "opss-csv",
  reads: { hazards: true },
  rows: /* @__PURE__ */ csvRows({
    required: ["Entry number", NAME],
    rename: (name) => name.replaceAll("*", "").replaceAll(/\s+/gu, " ").trim(),
    comment: ["*", "PSD "],
  }),
  read: ({ value }) => {
    const cells = cellsOf(value);
    const isFilled = Object.entries(cells).some(([name, cell]) =>
      name === "Entry number" ? !unused.test(cell.trim()) : cell.trim() !== "",
    );
    return isFilled ? [read(cells)] : [];
  },
};

function read(cells: Cells): Draft {
  const number = filledCell(cells, "Entry number");
  const name = filledCell(cells, NAME);
  const barcode = filledCell(cells, "Barcode number");
  const reading =
    barcode === undefined
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(barcode, ["products", 0, "identifiers"]);
  const batches = filledCell(cells, "Batch number");
  const units = /^\d[\d,]*$/u.exec(filledCell(cells, "How many units affected?") ?? "")?.[0];
  const origin = filledCell(cells, "Country of origin");
  const models = parseModels(name ?? "").models.filter(({ strength }) => strength === "strong");
  const value = {
    id: number === undefined ? undefined : `opss-entry:${number}`,
    source: {
      system: "opss-entry",
      id: number,
      language: "en",
      authority: "UK Product Safety Database",
      notifyingCountry: "GB",
    },
    products: [
      {
        name,
        brand: brandName(filledCell(cells, "Manufacturer's brand name") ?? ""),
        models: models.map(({ model }) => model),
        identifiers: reading.identifiers,
        categories: ["Product category", "Product subcategory"].flatMap((column) => {
          const label = filledCell(cells, column);
          return label === undefined ? [] : [{ system: "opss", label }];
        }),
        description: filledCell(cells, "Product description"),
        countryOfOrigin: origin === undefined ? undefined : countryCode(origin) || undefined,
        counterfeit: counterfeitOf(filledCell(cells, "Is the product counterfeit?")),
        scope: batches === undefined ? { units: "unknown" } : { units: "batches", batches },
        quantities:
          units === undefined
            ? []
            : [{ units: Number(units.replaceAll(",", "")), territory: "GB" }],
      },
    ],
    territory: ["GB"],
  };
  return { value, issues: reading.issues };
}

function counterfeitOf(text = ""): string {
  const said = text.toLowerCase();
  return said === "yes" || said === "no" || said === "unsure" ? said : "unknown";
}
