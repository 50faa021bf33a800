import { checkGiven } from "../../model/checkGiven.ts";
import { parseGtin } from "../../model/identifier/parseGtin.ts";
import { print } from "../channels/print.ts";
import type { ConsumerRecallData } from "../data/consumerRecallData.ts";
import type { NoticeProduct } from "../data/noticeProduct.ts";
import type { NoticeLanguage } from "../language.ts";
import type { Brand } from "../notice.ts";
import type { NoticeWarning } from "../noticeWarning.ts";
import { noticeLanguageShape } from "../notifyShapes.ts";
import { renderNotice } from "../renderNotice.ts";
import { safeHref, safeWebAddress } from "../safeHref.ts";
import { consumerRecall } from "../templates/consumerRecall.ts";
import { withoutRunningAddresses } from "../withoutRunningAddresses.ts";
import { gs1DigitalLink } from "./gs1DigitalLink.ts";
import { jsonForHtml } from "./jsonForHtml.ts";

/** How a public recall page is made. */
export interface RecallPageOptions {
  /** Language of the page. */
  readonly messages: NoticeLanguage;
  /** Legal time zone, IANA. */
  readonly zone: string;
  /** Who publishes it. */
  readonly brand?: Brand;
  /**
   * Whether the seller is named; a seller may be a private person.
   *
   * @defaultValue false
   */
  readonly nameSeller?: boolean;
  /**
   * What becomes of a page whose data lacks what the law asks for, as for `renderNotice`.
   *
   * @defaultValue "refuse"
   */
  readonly legalGaps?: "refuse" | "warn";
}

/** A recall notice for everybody. */
export interface RecallPage {
  /** A whole HTML document with machine-readable identifiers in it. */
  readonly html: string;
  /** The same identifiers, as schema.org JSON-LD. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
  /** The notice's data without anything about one buyer, as plain JSON. */
  readonly json: object;
  /** What the publisher should know. */
  readonly warnings: readonly NoticeWarning[];
}

/**
 * Writes a recall notice for the public: the notice itself, identifiers that machines read (schema.org products, with GS1
 * Digital Links as their ids), and its data as JSON. What concerns one buyer is left out, and so is the seller's name
 * unless it is asked for. schema.org has no type for a recall, so the page is a `WebPage` about its products.
 *
 * @param data - Data of the notice.
 * @param options - Language, zone and publisher.
 * @returns The page, its JSON-LD and its JSON.
 * @throws A {@link errors!SafepactError} as `renderNotice` does.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { toRecallPage } from "safepact/notify";
 *
 * const page = toRecallPage(
 *   {
 *     caseId: "C-1",
 *     territory: "IE",
 *     products: [
 *       {
 *         name: "Lamp",
 *         brand: "unbranded",
 *         models: [],
 *         identifiers: [{ scheme: "gtin", value: "4006381333931" }],
 *         units: "all",
 *         imageUrl: "https://lamp.example/lamp.jpg",
 *       },
 *     ],
 *     hazards: [{ type: "fire", tests: [] }],
 *     actions: [],
 *     recall: { territory: ["EU"] },
 *     remedies: [{ kind: "refund" }, { kind: "replace" }],
 *     freeOfCharge: true,
 *     buyerChooses: true,
 *     remedyProvider: { name: "Lamp Ltd", phone: "+353 1800 000 100", free: true },
 *     order: { id: "O-1" },
 *   },
 *   { messages: en.noticeMessages, zone: "Europe/Dublin" },
 * );
 * page.html.includes("https://id.gs1.org/01/04006381333931"); // => true
 * "order" in page.json; // => false
 * ```
 */
export function toRecallPage(data: ConsumerRecallData, options: RecallPageOptions): RecallPage {
  checkGiven(
    { data, options },
    {
      data: "object",
      options: {
        messages: noticeLanguageShape,
        zone: "text",
        brand: "object?",
        nameSeller: "flag?",
        legalGaps: "text?",
      },
    },
  );
  const { messages, zone, brand, nameSeller = false, legalGaps = "refuse" } = options;
  const left: NoticeWarning[] = [];
  const safe = withoutRunningAddresses(data, (warning) => left.push(warning));
  const json = forEverybody(safe, nameSeller);
  const setting = {
    messages,
    zone,
    legalGaps,
    channel: print,
    ...(brand === undefined ? {} : { brand }),
  };
  const { html = "", warnings } = renderNotice(consumerRecall, json, setting);
  const jsonLd = linkedData(json, options);
  const script = `<script type="application/ld+json">${jsonForHtml(jsonLd)}</script>\n</head>`;
  return {
    html: html.replace("</head>", () => script),
    jsonLd,
    json,
    warnings: [...left, ...warnings],
  };
}

function forEverybody(data: ConsumerRecallData, nameSeller: boolean): ConsumerRecallData {
  const { recipient: _recipient, order: _order, sold, ...rest } = data;
  if (sold === undefined) return rest;
  const { seller, ...known } = sold;
  return { ...rest, sold: nameSeller && seller !== undefined ? { ...known, seller } : known };
}

function linkedData(data: ConsumerRecallData, { messages, brand }: RecallPageOptions) {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    inLanguage: messages.id,
    name: messages.messages["recall.headline"],
    identifier: data.caseId,
    ...(data.noticeUrl !== undefined && safeHref(data.noticeUrl) ? { url: data.noticeUrl } : {}),
    ...(data.recall.on === undefined ? {} : { datePublished: data.recall.on }),
    ...(brand === undefined ? {} : { publisher: { "@type": "Organization", name: brand.name } }),
    about: data.products.map(linkedProduct),
  };
}

function linkedProduct({ name, brand, models, identifiers, batches, imageUrl }: NoticeProduct) {
  const gtins = identifiers
    .filter(({ scheme }) => scheme === "gtin")
    .flatMap(({ value }) => parseGtin(value))
    .filter(({ certainty, restriction }) => certainty === "strong" && restriction === undefined)
    .map(({ gtin }) => gtin);
  const others = identifiers.filter(({ scheme }) => scheme !== "gtin");
  const [first] = gtins;
  return {
    "@type": "Product",
    ...(first === undefined ? {} : { "@id": gs1DigitalLink(first) }),
    name,
    ...(brand === undefined || brand === "unbranded"
      ? {}
      : { brand: { "@type": "Brand", name: brand } }),
    ...(gtins.length === 0 ? {} : { gtin: gtins }),
    ...(models.length === 0 ? {} : { model: models }),
    ...(others.length === 0
      ? {}
      : {
          identifier: others.map(({ scheme, value }) => ({
            "@type": "PropertyValue",
            propertyID: scheme,
            value,
          })),
        }),
    ...(batches === undefined
      ? {}
      : { additionalProperty: { "@type": "PropertyValue", name: "batch", value: batches } }),
    ...(imageUrl !== undefined && safeWebAddress(imageUrl) ? { image: imageUrl } : {}),
  };
}
