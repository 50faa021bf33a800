import { parseKcNumber } from "../../model/identifier/parseKcNumber.ts";
import { parseModels } from "../../model/identifier/parseModels.ts";
import type { Issue } from "../../model/index.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonText } from "../jsonValues.ts";
import { compactDate, dayOrText } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { serviceIssues } from "../serviceIssues.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { koreanCountry } from "./koreanCountry.ts";
import { koreanHazards } from "./koreanHazards.ts";

/**
 * Reads the recalls of SafetyKorea (제품안전정보센터 of KATS): lists and details of domestic recalls, and lists of overseas
 * recalls. A `resultCode` other than 2000 (and 2004, no data) becomes the issue `resultcode-error`, because the service
 * answers every failure with HTTP 200.
 *
 * `recallProductName` is the kind of product ("기타완구(완구)"): the real name is taken from "(제품명)" in the model when it
 * stands there. Only KC numbers of a known shape are taken, so that "해당없음" and its like never match.
 *
 * Source of the format: the service's Open API specification 2.0 (2025-06-30).
 */
export const safetykoreaJson: HazardReader = {
  id: "safetykorea-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["resultData"], check: checkEnvelope }),
  read: ({ value }) => (isJson(value) ? [read(value)] : []),
};

const reasons: Readonly<Record<string, string>> = {
  "4000": "the key was refused. Send it in the header AuthKey, not in the address",
  "4001": "the address of the caller is not registered with the key",
  "4005": "a parameter is wrong or empty",
  "5000": "the service failed. Ask again later",
};

function checkEnvelope(envelope: Json): readonly Issue[] | undefined {
  const code = envelope["resultCode"];
  if (code === undefined) return undefined;
  const result = String(code);
  // A detail holds its record where a list holds many: the object itself is the row.
  if (result === "2000") return isJson(envelope["resultData"]) ? undefined : [];
  if (result === "2004") return [];
  const said = filledText(jsonText(envelope["resultMsg"]));
  return serviceIssues("SafetyKorea", result, reasons, said);
}

function read(row: Json): Draft {
  const record = isJson(row["resultData"]) ? row["resultData"] : row;
  const field = (name: string) => filledText(jsonText(record[name]));
  const overseas = field("fRecallUid");
  const uid = overseas ?? field("recallUid");
  if (uid === undefined && field("certUid") !== undefined) {
    return { value: undefined, issues: [certificate()] };
  }
  return recall(record, field, uid, overseas !== undefined);
}

type Field = (name: string) => string | undefined;

function recall(record: Json, field: Field, uid: string | undefined, overseas: boolean): Draft {
  const system = overseas ? "safety-korea-overseas" : "safety-korea";
  const abroad = koreanCountry(field("recallPblshCntryName") ?? "");
  const publishedOn = compactDate(field("publishDate") ?? "");
  const product = productOf(record, field);
  const value = {
    id: uid === undefined ? undefined : `${system}:${uid}`,
    source: {
      system,
      id: uid,
      url: field("recallUrl") ?? field("recallurl"),
      language: "ko",
      authority: field("recallPblshOrgnName") ?? "KATS",
      notifyingCountry: overseas ? abroad || undefined : "KR",
      publishedOn: dayOrText(publishedOn, field("publishDate")),
    },
    basis: overseas ? "recalled-abroad" : "domestic-recall",
    products: [product.value],
    hazards: hazardsOf(field, overseas),
    measures: [
      {
        action: "recall-from-end-users",
        sourceTerm: field("recallTypeName"),
        basis: basisOf(field("recallTypeName") ?? ""),
        on: publishedOn,
        territory: overseas ? abroad || undefined : "KR",
      },
    ],
    remedies: remediesOf(field("recallMeans")),
    consumerAction:
      [overseas ? field("accidentCaseDscr") : undefined, field("publishActionDscr")]
        .filter((part) => part !== undefined)
        .join("\n") || undefined,
    territory: overseas && abroad !== "" && abroad !== "KR" ? ["KR", abroad] : ["KR"],
  };
  return { value, issues: product.issues };
}

function productOf(record: Json, field: Field) {
  const models = parseModels(field("recallModelName") ?? "");
  const kind = field("recallProductName");
  const name = models.names[0] ?? kind;
  const certificates = jsonText(record["certNum"]);
  const certified = [...certificates.matchAll(/[(]인증모델\s?:\s?([^)]{1,100})[)]/gu)].map(
    ([, model = ""]) => model.trim(),
  );
  const barcode = field("barcodeNum");
  const reading =
    barcode === undefined
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(barcode, ["products", 0, "identifiers"]);
  const category = field("categoryName");
  const origin = field("makingCntryName");
  const volume = field("publishRecallVol");
  const units = unitsOf(volume ?? "");
  const described = [models.names[0] === undefined ? undefined : kind, field("recallProductDscr")];
  const value = {
    name,
    names: name === undefined ? undefined : { ko: name },
    brand: brandName(jsonText(record["recallBrandName"])),
    models: uniqueBy([...models.models.map(({ model }) => model), ...certified], (model) => model),
    identifiers: [
      ...reading.identifiers,
      ...parseKcNumber(certificates).map((number) => ({ scheme: "kc", value: number })),
    ],
    categories: category === undefined ? [] : [{ system: "safety-korea", label: category }],
    description: described.filter((part) => part !== undefined).join(". ") || undefined,
    images: imagesOf(record),
    countryOfOrigin: origin === undefined ? undefined : koreanCountry(origin),
    scope: { units: "unknown", soldAt: models.online ? "온라인" : undefined },
    quantities: units === undefined ? [] : [{ units, territory: "KR" }],
    companies: companiesOf(field),
  };
  const unread = volume === undefined || units !== undefined ? [] : [noNumber(volume)];
  return { value, issues: [...reading.issues, ...unread] };
}

/** "1,000개", "3000 EA", "약 1,200대". */
function unitsOf(text: string): number | undefined {
  const [, digits] =
    /^(?:약|총)?\s?([\d,]{1,15})\s?(?:개|대|점|세트|매|벌|켤레|본|박스|ea|pcs|set)?\.?$/iu.exec(
      text,
    ) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}

function noNumber(volume: string): Issue {
  return {
    code: "dropped-value",
    severity: "warning",
    path: ["products", 0, "quantities"],
    message: `The number of units ${JSON.stringify(volume.slice(0, 60))} could not be read. It was left out.`,
  };
}

/** In the overseas list `accidentCaseDscr` is what consumers should do (specification 2.0): no hazard is read from it. */
function hazardsOf(field: Field, overseas: boolean) {
  const accident = overseas ? undefined : field("accidentCaseDscr");
  const description = [field("harmDscr"), field("violateDscr"), accident]
    .filter((part) => part !== undefined)
    .join("\n");
  if (description === "") return [];
  const types = koreanHazards(description);
  if (types.length === 0) return [{ type: "unknown", description }];
  return types.map((type, index) => (index === 0 ? { ...type, description } : type));
}

/** 자발적리콜 is the firm's own, 명령에따른리콜 was ordered; a recommendation (권고) is neither. */
function basisOf(type: string): "voluntary" | "mandatory" | "unknown" {
  if (type.includes("자발")) return "voluntary";
  return type.includes("명령") ? "mandatory" : "unknown";
}

const remedyWords: readonly (readonly [RegExp, string])[] = [
  [/교환/u, "replace"],
  [/환불|환급|보상/u, "refund"],
  [/수리|개선|보완|부품 ?교체/u, "repair"],
  [/폐기|파기/u, "dispose"],
];

function remediesOf(means: string | undefined) {
  if (means === undefined) return [];
  const kinds = remedyWords.filter(([pattern]) => pattern.test(means)).map(([, kind]) => kind);
  return kinds.length > 0
    ? kinds.map((kind) => ({ kind, description: means }))
    : [{ kind: "other", description: means }];
}

function companiesOf(field: Field) {
  const named = [
    {
      role: roleOf(field("recallCmpnyDivName") ?? field("recallCmpnDivName") ?? ""),
      name: field("recallCmpnyName"),
      contact: field("recallInqryTel"),
    },
    {
      role: "manufacturer",
      name: field("makerName"),
      country: koreanCountry(field("makerCntryName") ?? "") || undefined,
    },
    { role: "other", name: field("recallFrgnCmpnyName") },
  ];
  return named.filter(({ name }) => name !== undefined);
}

function roleOf(text: string): string {
  if (text.includes("제조")) return "manufacturer";
  if (text.includes("수입")) return "importer";
  return /판매|유통/u.test(text) ? "retailer" : "other";
}

function imagesOf(record: Json) {
  const files = Array.isArray(record["recallFiles"]) ? record["recallFiles"] : [];
  const urls = [
    ...jsonText(record["imageUrl"]).split(","),
    ...files.map((file) => (isJson(file) ? jsonText(file["imageUrl"]) : "")),
  ];
  return uniqueBy(
    urls.map((url) => url.trim()).filter((url) => url !== ""),
    (url) => url,
  ).map((url) => ({ url }));
}

function certificate(): Issue {
  return {
    code: "unknown-format",
    severity: "error",
    path: [],
    message: "The record is a safety certificate, not a recall. Read recallList or fRecallList.",
  };
}
