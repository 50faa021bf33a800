import * as z from "zod";
import { checkGiven } from "../../model/checkGiven.ts";
import { type NoticeCancellation, noticeCancellationSchema } from "../data/noticeRevision.ts";
import type { NoticeContent, NoticeTemplate } from "../notice.ts";
import { noticeTemplateShape } from "../notifyShapes.ts";
import type { NoticeWriter } from "../writer.ts";

/** Data of a cancellation: that of the notice that was sent, and why it no longer applies. */
export type CancellationData<Data extends object> = Data & {
  /** The notice it cancels, and why. */
  readonly cancellation: NoticeCancellation;
};

/**
 * Makes the template of a cancellation: it names the notice that no longer applies and the reason, and repeats none of
 * its instructions.
 *
 * @param template - Template of the notice that is cancelled.
 * @returns A template with the id of the first one and `.cancellation`, whose data has `cancellation` beside the rest.
 *
 * @example
 * ```ts
 * import { cancellationOf, consumerRecall } from "safepact/notify";
 *
 * cancellationOf(consumerRecall).id; // => "consumer.recall.cancellation"
 * ```
 */
export function cancellationOf<Data extends object>(
  template: NoticeTemplate<Data>,
): NoticeTemplate<CancellationData<Data>> {
  checkGiven({ template }, { template: noticeTemplateShape });
  return {
    ...template,
    id: `${template.id}.cancellation`,
    schema: z.intersection(template.schema, z.object({ cancellation: noticeCancellationSchema })),
    compose: (data, writer) =>
      composeCancellation(composeEarlier(template, data, writer), data, writer),
  };
}

/** What the earlier notice lacked is no gap of its cancellation, which repeats none of it. */
function composeEarlier<Data extends object>(
  template: NoticeTemplate<Data>,
  data: Data,
  writer: NoticeWriter,
): NoticeContent {
  return template.compose(data, { ...writer, lacks: () => undefined });
}

function composeCancellation(
  earlier: NoticeContent,
  data: { readonly cancellation: NoticeCancellation },
  writer: NoticeWriter,
): NoticeContent {
  const { say, short } = writer;
  const { replaces: reference, sentOn, reason } = data.cancellation;
  const date = writer.day(sentOn);
  const page = "noticeUrl" in data ? data.noticeUrl : undefined;
  const url = typeof page === "string" ? page : earlier.action?.url;
  return {
    subject: say("cancellation.subject", { subject: earlier.subject }),
    title: say("cancellation.title"),
    summary: say("cancellation.summary", { date, reason: short(reason, 200) }),
    ...(url === undefined ? {} : { pointer: say("cancellation.sms", { date, url }) }),
    blocks: [
      {
        kind: "paragraph",
        tone: "warning",
        text: say("cancellation.intro", { reference, date }),
      },
      { kind: "paragraph", text: reason },
      {
        kind: "facts",
        rows: [
          { label: say("label.replaces"), value: earlier.subject },
          { label: say("label.notice-reference"), value: reference },
          { label: say("label.sent"), value: date },
        ],
      },
    ],
  };
}
