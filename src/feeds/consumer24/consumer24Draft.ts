import { parseKcNumber } from "../../model/identifier/parseKcNumber.ts";
import { parseModels } from "../../model/identifier/parseModels.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { compactDate, dayOrText } from "../readDates.ts";
import type { Draft } from "../reader.ts";
import { koreanHazards } from "../safetyKorea/koreanHazards.ts";

/** Codes other than 00 (records) and 30 (none) refuse the request. @internal */
export const consumer24Reasons: Readonly<Record<string, string>> = {
  "00": "",
  "0": "",
  "30": "",
  "40": "a parameter is wrong",
  "41": "more records were asked for than one page holds",
  "50": "the key was refused",
  "51": "the user of the key was refused",
};

/** Gives the text of a field of one recall, without markup; nothing when it is empty. @internal */
export type Consumer24Field = (name: string) => string | undefined;

/**
 * Makes a hazard record of one recall of Consumer24. Group 0501 is read as recalls abroad, every other group as Korean ones.
 *
 * @internal
 */
export function consumer24Draft(field: Consumer24Field): Draft {
  const id = field("recallSn");
  const models = parseModels(field("modlNmInfo") ?? "");
  const barcode = field("stdBrcd");
  const reading =
    barcode === undefined
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(barcode, ["products", 0, "identifiers"]);
  const abroad = field("cntntsId") === "0501";
  const published = field("recallPublictBgnde") ?? field("recallRegDt");
  const publishedOn = compactDate(published ?? "");
  const description = [field("shrtcomCn"), field("acdntCn"), field("injryCauseResult")]
    .filter((part) => part !== undefined)
    .join("\n");
  const type = field("recallSe") ?? "";
  const value = {
    id: id === undefined ? undefined : `consumer24:${id}`,
    source: {
      system: "consumer24",
      id,
      url: field("infoOriginUrl") ?? field("infoOriginInsttUrl") ?? field("infoCreatUrl"),
      language: "ko",
      authority: field("infoOriginInstt") ?? field("infoCreatInstt"),
      notifyingCountry: "KR",
      publishedOn: dayOrText(publishedOn, published),
    },
    basis: abroad ? "recalled-abroad" : "domestic-recall",
    products: [
      {
        name: models.names[0] ?? field("productNm"),
        models: models.models.map(({ model }) => model),
        identifiers: [
          ...reading.identifiers,
          ...parseKcNumber([field("prmisnNo"), field("recallProcssInfo")].join(" ")).map(
            (value) => ({ scheme: "kc", value }),
          ),
        ],
        images: (field("recallImgUrls") ?? "")
          .split(/[,\s]+/u)
          .filter((url) => url !== "")
          .map((url) => ({ url })),
        scope: scopeOf(field),
        companies: [
          { role: "other", name: field("bsnmNm") },
          { role: "manufacturer", name: field("makr") },
        ].filter(({ name }) => name !== undefined),
      },
    ],
    hazards: hazardsOf(description),
    measures: [
      {
        action: "recall-from-end-users",
        sourceTerm: type || undefined,
        basis: basisOf(type),
        on: publishedOn,
        territory: "KR",
      },
    ],
    consumerAction:
      [field("cnsmrGhvrTips"), field("recallProcssInfo")]
        .filter((part) => part !== undefined)
        .join("\n") || undefined,
    territory: ["KR"],
  };
  return { value, issues: reading.issues };
}

/** Lot, expiry and day of making, each under its name; a notice that gives any of them does not speak of all units. */
function scopeOf(field: Consumer24Field) {
  const parts = [
    ["제조번호", field("mnfcturNoInfo")],
    ["제조일자", field("mnfcturPd")],
    ["유통기한", field("distbTmlmtDe")],
  ].flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`]));
  const soldAt = field("mainSleoffic");
  return parts.length === 0
    ? { units: "unknown", soldAt }
    : { units: "batches", batches: parts.join("\n"), soldAt };
}

function hazardsOf(description: string) {
  if (description === "") return [];
  const types = koreanHazards(description);
  if (types.length === 0) return [{ type: "unknown", description }];
  return types.map((type, index) => (index === 0 ? { ...type, description } : type));
}

function basisOf(type: string): string {
  if (type.includes("자발")) return "voluntary";
  return type.includes("명령") ? "mandatory" : "unknown";
}
