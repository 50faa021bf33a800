import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isInstant } from "../../model/isInstant.ts";
import { escapeHtml } from "../../text/escapeHtml.ts";
import { createWriter } from "../createWriter.ts";
import { cleanTexts } from "../data/cleanTexts.ts";
import type { PublicAlertData } from "../data/publicAlertData.ts";
import type { NoticeLanguage } from "../language.ts";
import type { NoticeContent } from "../notice.ts";
import type { NoticeWarning } from "../noticeWarning.ts";
import { noticeLanguageShape } from "../notifyShapes.ts";
import { parseNoticeData } from "../parseNoticeData.ts";
import { requireLanguage } from "../requireLanguage.ts";
import { safeWebAddress } from "../safeHref.ts";
import { cancellationOf } from "../templates/cancellationOf.ts";
import { leadBlocks } from "../templates/consumerBlocks.ts";
import { testText } from "../templates/hazardBlocks.ts";
import { publicAlert } from "../templates/publicAlert.ts";
import { updateOf } from "../templates/updateOf.ts";
import { withoutRunningAddresses } from "../withoutRunningAddresses.ts";
import type { NoticeWriter } from "../writer.ts";

/** An earlier message that this one updates or cancels. */
export interface CapReference {
  /** Its sender. */
  readonly sender: string;
  /** Its identifier. */
  readonly identifier: string;
  /** When it was sent, an instant. */
  readonly sent: string;
}

/** What a CAP message needs beyond the alert. */
export interface CapAlertOptions {
  /** Unique id of this message; an update or a cancellation has one of its own. */
  readonly identifier: string;
  /** Id of the sender, such as a domain or an address. */
  readonly sender: string;
  /** When it is sent, an instant. */
  readonly sent: string;
  /**
   * Whether it is meant.
   *
   * @defaultValue "Actual"
   */
  readonly status?: "Actual" | "Exercise" | "System" | "Test" | "Draft";
  /**
   * What it does.
   *
   * @defaultValue "Alert"
   */
  readonly msgType?: "Alert" | "Update" | "Cancel";
  /** The messages it updates or cancels: all that are still in force. */
  readonly references?: readonly CapReference[];
  /** Why a message is cancelled, what an update changes, or what is tested. A cancellation must say why. */
  readonly note?: string;
  /**
   * Whether the hazard of a cancelled alert goes on. `false` makes the cancellation an all-clear; otherwise it asks for
   * nothing.
   */
  readonly hazardRemains?: boolean;
  /**
   * How soon to act.
   *
   * @defaultValue "Unknown"
   */
  readonly urgency?: "Immediate" | "Expected" | "Future" | "Past" | "Unknown";
  /**
   * How severe.
   *
   * @defaultValue "Unknown"
   */
  readonly severity?: "Extreme" | "Severe" | "Moderate" | "Minor" | "Unknown";
  /**
   * How certain.
   *
   * @defaultValue "Unknown"
   */
  readonly certainty?: "Observed" | "Likely" | "Possible" | "Unlikely" | "Unknown";
  /** When it ends, an instant. */
  readonly expires?: string;
  /** Languages, one `info` block each. */
  readonly messages: readonly NoticeLanguage[];
  /** Legal time zone of dates in the text, IANA. */
  readonly zone: string;
}

/**
 * Writes an alert to the public as a message of the Common Alerting Protocol 1.2. Urgency, severity and certainty are
 * "Unknown" unless they are given: no published table derives them from a product's level of risk.
 *
 * @param data - Data of the alert.
 * @param options - What the message needs beyond it.
 * @returns XML in UTF-8, with one `info` block for each language.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when an update or a cancellation refers to nothing, a
 * cancellation gives no reason, an id holds a space, a comma, "<" or "&", or a time is no instant; `INVALID_INPUT` for unusable data; and
 * `LANGUAGE_NOT_ALLOWED` as `renderNotice` does.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { toCapAlert } from "safepact/notify";
 *
 * const xml = toCapAlert(
 *   {
 *     caseId: "ALERT-7",
 *     territory: "IE",
 *     products: [{ name: "Lamp", models: ["L-1"], identifiers: [], units: "all" }],
 *     hazards: [{ type: "fire", tests: [] }],
 *     actions: [],
 *     authority: { name: "Safety Office" },
 *     issuedAt: "2026-02-03T09:00:00Z",
 *     stopUsing: true,
 *   },
 *   { identifier: "safety.example-7", sender: "safety.example", sent: "2026-02-03T09:00:00Z", messages: [en.noticeMessages], zone: "UTC" },
 * );
 * xml.includes("<msgType>Alert</msgType>"); // => true
 * xml.includes("<sent>2026-02-03T09:00:00-00:00</sent>"); // => true
 * ```
 */
export function toCapAlert(data: PublicAlertData, options: CapAlertOptions): string {
  checkGiven(
    { data, options },
    {
      data: {
        authority: { name: "text" },
        hazards: "list",
        products: "list",
        territory: "text",
        actions: "list",
      },
      options: {
        identifier: "text",
        sender: "text",
        sent: "text",
        messages: [noticeLanguageShape],
        zone: "text",
        references: "list?",
        status: "text?",
        msgType: "text?",
        note: "text?",
        hazardRemains: "flag?",
        urgency: "text?",
        severity: "text?",
        certainty: "text?",
        expires: "text?",
      },
    },
  );
  const clean = cleanTexts(checked(withoutRunningAddresses(data, () => {})));
  const { identifier, sender, sent, references = [], msgType = "Alert", note } = options;
  for (const id of [identifier, sender, ...references.flatMap(idsOf)]) requireId(id);
  if (msgType !== "Alert" && references.length === 0) {
    throw new SafepactError(
      "INVALID_OPTION",
      `A CAP message of type ${msgType} refers to nothing.`,
      {
        hint: "Name in references every message it updates or cancels.",
      },
    );
  }
  if (msgType === "Cancel" && note === undefined) {
    throw new SafepactError("INVALID_OPTION", "A CAP cancellation does not say why.", {
      hint: "Give the reason in note.",
    });
  }
  const parts = [
    element("identifier", identifier),
    element("sender", sender),
    element("sent", capTime(sent)),
    element("status", options.status ?? "Actual"),
    element("msgType", msgType),
    element("scope", "Public"),
    ...(note === undefined ? [] : [element("note", note)]),
    ...(references.length === 0
      ? []
      : [element("references", references.map(reference).join(" "))]),
    ...options.messages.map((language) => infoBlock(clean, language, options)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">\n${parts.join("\n")}\n</alert>\n`;
}

function checked(data: PublicAlertData): PublicAlertData {
  const parsed = parseNoticeData(publicAlert, data);
  if (parsed.ok) return parsed.value;
  const places = parsed.issues.map(({ path, code }) => `${path.join(".")} (${code})`);
  throw new SafepactError("INVALID_INPUT", `The alert is not usable: ${places.join(", ")}.`);
}

function infoBlock(
  data: PublicAlertData,
  language: NoticeLanguage,
  options: CapAlertOptions,
): string {
  const { zone, urgency, severity, certainty, expires } = options;
  const ignore = (_warning: NoticeWarning) => {};
  requireLanguage(publicAlert, data, language, ignore);
  const writer = createWriter({
    language,
    zone,
    template: publicAlert,
    warn: ignore,
    lacks: () => undefined,
  });
  const content = contentOf(data, options, writer);
  const { contact } = data;
  const instruction = instructions(data, options, writer);
  const parts = [
    element("language", language.formatLocale),
    element("category", "Safety"),
    element("event", content.title),
    element("responseType", responseOf(data, options)),
    element("urgency", urgency ?? "Unknown"),
    element("severity", severity ?? "Unknown"),
    element("certainty", certainty ?? "Unknown"),
    ...(expires === undefined ? [] : [element("expires", capTime(expires))]),
    element("senderName", data.authority.name),
    element("headline", writer.short(content.summary, 160)),
    element("description", describe(data, content, options, writer)),
    ...(instruction === "" ? [] : [element("instruction", instruction)]),
    ...(data.noticeUrl !== undefined && safeWebAddress(data.noticeUrl)
      ? [element("web", data.noticeUrl)]
      : []),
    ...(contact === undefined
      ? []
      : [
          element(
            "contact",
            [contact.name, contact.phone, contact.url, contact.email].filter(Boolean).join(", "),
          ),
        ]),
    ...parameters(data),
    `<area>\n${element("areaDesc", writer.territory(data.territory))}\n<geocode>\n${element("valueName", "ISO 3166-1")}\n${element("value", data.territory)}\n</geocode>\n</area>`,
  ];
  return `<info>\n${parts.join("\n")}\n</info>`;
}

/** A cancellation says that the alert no longer applies, and why; an update says what it replaces. */
function contentOf(
  data: PublicAlertData,
  { msgType = "Alert", references = [], note }: CapAlertOptions,
  writer: NoticeWriter,
): NoticeContent {
  const [first] = references;
  if (msgType === "Alert" || first === undefined) return publicAlert.compose(data, writer);
  const earlier = { replaces: first.identifier, sentOn: first.sent };
  if (msgType === "Cancel") {
    const cancellation = { ...earlier, reason: note ?? "" };
    return cancellationOf(publicAlert).compose({ ...data, cancellation }, writer);
  }
  const update = { ...earlier, changes: note === undefined ? [] : [note] };
  const content = updateOf(publicAlert).compose({ ...data, update }, writer);
  return { ...content, summary: writer.say("update.subject", { subject: content.summary }) };
}

function responseOf(
  { stopUsing }: PublicAlertData,
  { msgType = "Alert", hazardRemains }: CapAlertOptions,
): "Avoid" | "Monitor" | "AllClear" | "None" {
  if (msgType === "Cancel") return hazardRemains === false ? "AllClear" : "None";
  return stopUsing ? "Avoid" : "Monitor";
}

function describe(
  data: PublicAlertData,
  { summary, blocks }: NoticeContent,
  { msgType = "Alert", note }: CapAlertOptions,
  writer: NoticeWriter,
): string {
  const rows = blocks.flatMap((block) => (block.kind === "facts" ? block.rows : []));
  const facts = rows.map(({ label, value }) => `${label}: ${value}`);
  if (msgType === "Cancel") return [summary, ...facts].join("\n");
  const hazards = data.hazards.flatMap(({ description, tests }) => [
    ...(description === undefined ? [] : [description]),
    ...tests.map((test) => testText(test, writer)),
  ]);
  const changes = msgType === "Update" && note !== undefined ? [note] : [];
  return [summary, ...changes, ...hazards, ...facts].join("\n");
}

/** What to do; a cancelled alert asks for nothing any more. */
function instructions(
  data: PublicAlertData,
  { msgType = "Alert" }: CapAlertOptions,
  writer: NoticeWriter,
): string {
  if (msgType === "Cancel") return "";
  const lead = leadBlocks(data, data.stopUsing, writer);
  const stop = lead.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  const more = data.stopUsing ? [writer.say("consumer.pass-on")] : [];
  return [...stop, ...more, ...data.actions].join("\n");
}

function parameters({ products }: PublicAlertData): string[] {
  return products.flatMap(({ identifiers, models }) => [
    ...identifiers.map(({ scheme, value }) => parameter(scheme, value)),
    ...models.map((model) => parameter("model", model)),
  ]);
}

function parameter(name: string, value: string): string {
  return `<parameter>\n${element("valueName", name)}\n${element("value", value)}\n</parameter>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function idsOf({ sender, identifier }: CapReference): string[] {
  return [sender, identifier];
}

function reference({ sender, identifier, sent }: CapReference): string {
  return `${sender},${identifier},${capTime(sent)}`;
}

/** CAP ids hold no space, comma, "<" or "&": they stand in lists. */
function requireId(id: string): void {
  if (id !== "" && !/[\s,<&]/u.test(id)) return;
  throw new SafepactError(
    "INVALID_OPTION",
    "A CAP identifier or sender is empty or holds a space, a comma, < or &.",
  );
}

/** CAP writes whole seconds with an offset, and UTC as `-00:00`. */
function capTime(instant: string): string {
  if (!isInstant(instant)) {
    throw new SafepactError(
      "INVALID_OPTION",
      "A time of a CAP message is not an instant with an offset.",
      {
        hint: "Write it like 2026-02-03T09:00:00Z.",
      },
    );
  }
  return `${new Date(instant).toISOString().slice(0, 19)}-00:00`;
}
