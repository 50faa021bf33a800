import { publishedCalendars } from "safepact/calendars";
import {
  channels,
  type Issuer,
  type LintDocumentKind,
  lintNotice,
  parseNoticeData,
  renderNotice,
  templates,
} from "safepact/notify";
import { languageOf } from "./languages.ts";
import { Unusable } from "./source.ts";

/** A notice to be written. */
export interface NoticeRequest {
  readonly template: string;
  readonly language: string;
  readonly channel: string;
  /** Its data, JSON. */
  readonly data: string;
  readonly issuer: Issuer;
  /** Whether gaps that the law does not allow become warnings. */
  readonly takeOnGaps: boolean;
}

/** A written notice and what is to be said about it. */
export interface WrittenNotice {
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
  readonly warnings: readonly string[];
  readonly lint: {
    readonly outcome: string;
    readonly findings: readonly {
      readonly level: string;
      readonly text: string;
      readonly source: string;
    }[];
    readonly notCovered: readonly string[];
  };
}

const kinds: readonly (readonly [start: string, kind: LintDocumentKind])[] = [
  ["consumer.recall", "recall-notice"],
  ["consumer.safety-warning", "safety-warning"],
  ["public.alert", "safety-warning"],
  ["seller.", "seller-notice"],
  ["platform.takedown-request", "takedown-request"],
  ["regulator.reply", "regulator-reply"],
];

/** Writes a notice and checks its words by the rules of its place. */
export function writeNotice(request: NoticeRequest): WrittenNotice {
  const template = templates.find(({ id }) => id === request.template);
  const channel = channels.find(({ id }) => id === request.channel);
  if (template === undefined || channel === undefined) throw new Unusable("No such notice.");
  const { notices: messages } = languageOf(request.language);
  const data = dataOf(request.data, template);
  const place = territoryOf(data);
  const zone = publishedCalendars.find(({ id }) => id === place)?.zone ?? "UTC";
  const legalGaps = request.takeOnGaps ? "warn" : "refuse";
  const notice = renderNotice(template, data, { messages, channel, zone, legalGaps });
  const { subject = notice.title ?? "", html } = notice;
  const text = notice.text ?? (notice.json && JSON.stringify(notice.json, null, 2));
  const document = {
    subject,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
  };
  return {
    ...document,
    warnings: notice.warnings.map(
      ({ message, path }) => `${path === undefined ? "" : `${path}: `}${message}`,
    ),
    lint: lint(document, request, place),
  };
}

function dataOf(text: string, template: (typeof templates)[number]): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unusable(`The data is no JSON: ${error instanceof Error ? error.message : ""}`);
  }
  const parsed = parseNoticeData(template, value);
  if (parsed.ok) return parsed.value;
  const told = parsed.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Unusable(`The data does not carry this notice. ${told.join(" ")}`);
}

/** The place a notice is for; the first where it is for several. */
function territoryOf(data: object): string | undefined {
  const asked: unknown = "request" in data ? data.request : data;
  const value: unknown =
    typeof asked === "object" && asked !== null && "territory" in asked
      ? asked.territory
      : undefined;
  const place: unknown = Array.isArray(value) ? value[0] : value;
  return typeof place === "string" ? place : undefined;
}

function lint(
  document: { readonly subject: string; readonly text?: string; readonly html?: string },
  { template, language, issuer }: NoticeRequest,
  place: string | undefined,
): WrittenNotice["lint"] {
  const documentKind = kinds.find(([start]) => template.startsWith(start))?.[1];
  if (documentKind === undefined || place === undefined) {
    const reason = "No rule of wording is known for this kind of notice; that is no approval.";
    return { outcome: "not-covered", findings: [], notCovered: [reason] };
  }
  const options = { jurisdiction: place, documentKind, issuer, language };
  const { outcome, findings, notCovered } = lintNotice(document, options);
  return {
    outcome,
    findings: findings.map(({ level, message, found, suggestion, source, confidence }) => ({
      level,
      text: `${message}${found === undefined ? "" : ` Found: “${found}”.`} ${suggestion}`,
      source: `${source} (${confidence})`,
    })),
    notCovered: notCovered.map(({ aspect, reason }) => `${aspect}: ${reason}`),
  };
}
