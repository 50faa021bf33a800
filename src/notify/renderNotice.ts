import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { issueOfZod } from "../model/issueOfZod.ts";
import { createWriter } from "./createWriter.ts";
import { cleanTexts } from "./data/cleanTexts.ts";
import type { NoticeLanguage } from "./language.ts";
import type { LegalGap } from "./legalGap.ts";
import type {
  Brand,
  NoticeChannel,
  NoticeContent,
  NoticeTemplate,
  RenderedNotice,
} from "./notice.ts";
import { noticeKey } from "./noticeKey.ts";
import type { NoticeWarning } from "./noticeWarning.ts";
import { noticeLanguageShape, noticeTemplateShape } from "./notifyShapes.ts";
import { requireLanguage } from "./requireLanguage.ts";
import { withoutRunningAddresses } from "./withoutRunningAddresses.ts";
import { withSafeLinks } from "./withSafeLinks.ts";
import type { NoticeWriter } from "./writer.ts";

/** How a notice is written. */
export interface RenderNoticeOptions {
  /** Language to write in. */
  readonly messages: NoticeLanguage;
  /** Form of delivery. */
  readonly channel: NoticeChannel;
  /** Legal time zone of dates in the notice, IANA, such as "Asia/Seoul". */
  readonly zone: string;
  /** Who sends. */
  readonly brand?: Brand;
  /**
   * Language whose words fill gaps of `messages`, for templates that are not bound to a territory; every use is
   * reported.
   */
  readonly fallback?: NoticeLanguage;
  /**
   * Whether the recipient has opted out of messages. A mandatory notice is written all the same, and says so to the
   * reader and to the sender; any other is refused.
   *
   * @defaultValue false
   */
  readonly optedOut?: boolean;
  /**
   * What becomes of a mandatory notice whose data lacks what the law asks for: it is refused, or written with a warning
   * `required-by-law` for each gap, which the sender then answers for. Other notices are always written with warnings.
   *
   * @defaultValue "refuse"
   */
  readonly legalGaps?: "refuse" | "warn";
}

/**
 * Writes a notice: checks its data, puts it together in the reader's language, and gives it the channel's form.
 *
 * @param template - Kind of notice, such as `consumerRecall`.
 * @param data - Its data; free texts in it are plain text in the reader's language.
 * @param options - Language, channel, zone and brand.
 * @returns The notice with its idempotency key and with what the sender should know.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` or `MISSING_DATA` when the data does not carry the
 * notice or lacks what the law asks a mandatory one to say, `LANGUAGE_NOT_ALLOWED` when a mandatory notice is asked for in a language that is not one of the
 * territory's, and `INVALID_OPTION` for an unknown time zone or an optional notice to somebody who opted out.
 *
 * @example
 * ```ts
 * import * as ko from "safepact/languages/ko";
 * import { renderNotice, sellerBlocked, sms } from "safepact/notify";
 *
 * const data = {
 *   caseId: "C-7",
 *   platform: "샘플몰",
 *   listings: [{ id: "L-1", title: "전기방석" }],
 *   hazards: [],
 *   action: "removed",
 *   at: "2026-03-02T01:00:00Z",
 *   territory: ["KR"],
 *   ground: { kind: "agreement", reference: "자율 제품안전협약" },
 *   facts: [],
 *   automatedDetection: true,
 *   automatedDecision: "not",
 *   steps: [],
 *   redress: { url: "https://mall.example/o/7", further: [] },
 * } as const;
 * const notice = renderNotice(sellerBlocked, data, { messages: ko.noticeMessages, channel: sms, zone: "Asia/Seoul" });
 * notice.text; // => "[샘플몰] 제품 안전을 이유로 등록 상품 1건에 제한 조치가 적용되었습니다. 사유와 이의 제기: https://mall.example/o/7"
 * ```
 */
export function renderNotice<Data extends object>(
  template: NoticeTemplate<Data>,
  data: Data,
  options: RenderNoticeOptions,
): RenderedNotice {
  checkGiven(
    { template, options },
    {
      template: noticeTemplateShape,
      options: {
        messages: noticeLanguageShape,
        channel: { id: "text", layout: "function" },
        zone: "text",
        brand: "object?",
        fallback: "object?",
        optedOut: "flag?",
        legalGaps: "text?",
      },
    },
  );
  const { messages: language, channel, zone } = options;
  const brand = options.brand && cleanTexts(options.brand);
  requireZone(zone);
  const warnings: NoticeWarning[] = [];
  const warn = collectInto(warnings);
  const clean = cleanTexts(checked(template, withoutRunningAddresses(data, warn)));
  requireLanguage(template, clean, language, warn);
  const gaps: LegalGap[] = [];
  const writer = createWriter({
    language,
    zone,
    template,
    warn,
    lacks: (gap) => gaps.push(gap),
    ...(options.fallback && template.languages === "recipient"
      ? { fallback: options.fallback }
      : {}),
  });
  const content = withOptOut(
    withSafeLinks(onOneLine(template.compose(clean, writer), writer), warn),
    writer,
    template,
    options,
  );
  tellGaps(gaps, template, warn, options);
  const idempotencyKey = noticeKey({
    template,
    data: clean,
    language,
    channel: channel.id,
    zone,
    brand,
  });
  const output = channel.layout(content, {
    language,
    template: template.id,
    version: template.version,
    idempotencyKey,
    data: clean,
    warn,
    ...(brand === undefined ? {} : { brand }),
  });
  return { ...output, locale: language.id, idempotencyKey, warnings };
}

function tellGaps(
  gaps: readonly LegalGap[],
  { id, mandatory }: Pick<NoticeTemplate<object>, "id" | "mandatory">,
  warn: (warning: NoticeWarning) => void,
  { legalGaps = "refuse" }: RenderNoticeOptions,
): void {
  const [first] = gaps;
  if (first !== undefined && mandatory && legalGaps === "refuse") {
    const told = gaps.map(({ path, message, source }) => `${path}: ${message} (${source})`);
    throw new SafepactError(
      "MISSING_DATA",
      `${id} lacks what the law asks for. ${told.join(" ")}`,
      {
        hint: 'Give what is missing, or take it on with legalGaps: "warn".',
      },
    );
  }
  for (const { path, message, source } of gaps) {
    warn({ code: "required-by-law", message: `${message} (${source})`, path });
  }
}

function withOptOut(
  content: NoticeContent,
  writer: NoticeWriter,
  { id, mandatory }: Pick<NoticeTemplate<object>, "id" | "mandatory">,
  { optedOut = false }: RenderNoticeOptions,
): NoticeContent {
  if (!optedOut) return content;
  if (!mandatory) {
    throw new SafepactError(
      "INVALID_OPTION",
      `The recipient has opted out, and ${id} is optional.`,
      {
        hint: "Do not send it; notices of serious risks that it groups go out alone.",
      },
    );
  }
  writer.warn({
    code: "overrides-opt-out",
    message: `${id} is sent although the recipient has opted out: it is mandatory.`,
  });
  const text = writer.say("common.opt-out");
  return { ...content, blocks: [...content.blocks, { kind: "paragraph", tone: "small", text }] };
}

/** What becomes a header, a title or a button has one line and a length that fits there. */
function onOneLine(content: NoticeContent, writer: NoticeWriter): NoticeContent {
  const { short } = writer;
  const { action, pointer } = content;
  return {
    ...content,
    subject: short(content.subject, 250),
    title: short(content.title, 250),
    ...(action === undefined ? {} : { action: { ...action, label: short(action.label, 100) } }),
    ...(pointer === undefined ? {} : { pointer: pointer.replaceAll(/\s*\n\s*/gu, " ") }),
  };
}

function checked<Data extends object>(template: NoticeTemplate<Data>, data: Data): Data {
  const parsed = template.schema.safeParse(data);
  if (parsed.success) return parsed.data;
  // Only the rare failure is worth the time of a second look that keeps what was given.
  const again = template.schema.safeParse(data, { reportInput: true });
  const issues = (again.error ?? parsed.error).issues.flatMap(issueOfZod);
  const places = issues.map(({ path, code }) => `${path.join(".") || "the data"} (${code})`);
  const missing = issues.every(({ code }) => code === "missing-field");
  throw new SafepactError(
    missing ? "MISSING_DATA" : "INVALID_INPUT",
    `The data of ${template.id} is not usable: ${places.slice(0, 5).join(", ")}.`,
    { hint: "parseNoticeData tells what each field must hold." },
  );
}

/** The same remark about the same field is made once. */
function collectInto(warnings: NoticeWarning[]): (warning: NoticeWarning) => void {
  return (warning) => {
    const known = warnings.some(
      ({ code, path, message }) =>
        code === warning.code && path === warning.path && message === warning.message,
    );
    if (!known) warnings.push(warning);
  };
}

const zones = new Set<string>();

function requireZone(zone: string): void {
  if (zones.has(zone)) return;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch (cause) {
    throw new SafepactError("INVALID_OPTION", `There is no time zone "${zone}".`, {
      hint: 'Give an IANA name such as "Asia/Seoul".',
      cause,
    });
  }
  zones.add(zone);
}
