import { plainText } from "../../text/plainText.ts";
import type { HazardReader } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { cpscDraft } from "./cpscDraft.ts";

/**
 * Reads the CSV export of the US CPSC's recall website (22 columns). A recall has the same id as in `cpscJson`; a product
 * safety warning without a recall is read as a warning.
 *
 * Source of the format: the export itself, 902 recalls of 2023-12 to 2026-04.
 */
export const cpscCsv: HazardReader = {
  id: "cpsc-csv",
  reads: { hazards: true },
  rows: /* @__PURE__ */ csvRows({
    delimiter: ",",
    required: ["Recall Number", "Recall Heading", "Name of product"],
  }),
  read: ({ value }) => {
    const cell = cellsOf(value);
    return [
      cpscDraft({
        recallNumber: cell("Recall Number"),
        warningNumber: cell("Product Safety Warning Number"),
        date: cell("Date"),
        warningDate: cell("Product Safety Warning Date"),
        updated: "",
        title: cell("Recall Heading"),
        url: "",
        description: cell("Description"),
        products: [{ name: cell("Name of product"), units: cell("Units"), model: "" }],
        hazard: cell("Hazard Description"),
        remedy: cell("Remedy"),
        remedyOptions: cell("Remedy Type")
          .split(",")
          .filter((option) => option.trim() !== ""),
        consumerAction: cell("Consumer Action"),
        contact: "",
        incidents: cell("Incidents"),
        soldAt: cell("Sold At"),
        companies: [
          { role: "manufacturer", text: cell("Manufacturers") },
          { role: "importer", text: cell("Importers") },
          { role: "distributor", text: cell("Distributors") },
          {
            role: cell("Custom Label"),
            text:
              cell("Custom Label").endsWith(":") &&
              !cell("Custom Label").startsWith("Manufactured") &&
              !cell("Custom Label").startsWith("Important")
                ? cell("Custom Field")
                : "",
          },
        ],
        countries: cell("Manufactured In")
          .split(/,\s?(?:and\s)?|\sand\s/u)
          .filter((country) => country !== ""),
        upcs: [],
        images: [],
        jointUrls: [],
      }),
    ];
  },
};

function cellsOf(value: unknown): (name: string) => string {
  const cells = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
  return (name) => {
    const cell: unknown = cells.get(name);
    return typeof cell === "string" ? plainText(cell) : "";
  };
}
