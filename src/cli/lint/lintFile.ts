import { SafepactError } from "../../errors.ts";
import {
  type LintDocument,
  type LintFinding,
  type LintReport,
  lintNotice,
} from "../../notify/index.ts";
import { issuers, lintDocumentKinds } from "../../notify/lint/lintReport.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { readText } from "../common/readJson.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact lint`. */
export interface LintOptions {
  /** Whose rules apply. */
  readonly jurisdiction: string;
  /** Language of the notice. */
  readonly locale: string;
  /** Kind of document. */
  readonly kind: string;
  /** Who issues it. */
  readonly issuer: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Checks a notice against the rules of a jurisdiction, and ends with 1 when a rule of law is broken. */
export async function lintFile(
  file: string,
  options: LintOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const report = lintNotice(documentOf(await readText(file, io)), {
    jurisdiction: options.jurisdiction,
    documentKind: oneOf(lintDocumentKinds, options.kind, "--kind"),
    issuer: oneOf(issuers, options.issuer, "--issuer"),
    language: options.locale,
  });
  if (report.outcome === "error") finish(exitCodes.checkFailed);
  await io.print(
    options.json === true ? `${JSON.stringify(report)}\n` : highlighted(textOf(report, file), io),
  );
}

function oneOf<Word extends string>(words: readonly Word[], word: string, flag: string): Word {
  const known = words.find((each) => each === word);
  if (known !== undefined) return known;
  throw new SafepactError("INVALID_OPTION", `${flag} ${JSON.stringify(word)} is not known.`, {
    hint: nameAdvice(word, words),
  });
}

/** A rendered notice as `safepact notice --json` prints it, a web page, or plain text. */
function documentOf(text: string): LintDocument {
  const rendered = text.trimStart().startsWith("{") ? renderedOf(text) : undefined;
  if (rendered) return rendered;
  return /<(?:!doctype|html|body|p|div)\b/iu.test(text.slice(0, 2000)) ? { html: text } : { text };
}

function renderedOf(text: string): LintDocument | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const part = (name: string): string | undefined => {
      const found: unknown = Reflect.get(value, name);
      return typeof found === "string" ? found : undefined;
    };
    const [subject, body, html] = [part("subject"), part("text"), part("html")];
    if (body === undefined && html === undefined) return undefined;
    return {
      ...(subject === undefined ? {} : { subject }),
      ...(body === undefined ? {} : { text: body }),
      ...(html === undefined ? {} : { html }),
    };
  } catch {
    return undefined;
  }
}

function textOf({ outcome, findings, checked, notCovered }: LintReport, file: string): string {
  return [
    ...findings.map(findingText),
    ...notCovered.map(({ aspect, reason }) => wrapText(`not checked: ${aspect}: ${reason}`)),
    wrapText(`${file}: ${verdicts[outcome]} Rules checked: ${checked.length}.`),
  ].join("");
}

const verdicts = {
  error: "breaks a rule of law.",
  advice: "breaks no rule that was checked, and can be better.",
  clean: "breaks no rule that was checked.",
  "not-covered": "no rule of law is known here; this is not an approval.",
} as const;

function findingText({
  level,
  rule,
  message,
  suggestion,
  position,
  found,
  source,
  confidence,
}: LintFinding): string {
  const place = position ? ` (${position.part} ${position.line}:${position.column})` : "";
  const words = found === undefined ? "" : ` Found: “${found}”.`;
  return [
    wrapText(`${level} ${rule}${place}: ${message}${words} ${suggestion}`),
    wrapText(`Source: ${source} (${confidence}).`, "  "),
  ].join("");
}
