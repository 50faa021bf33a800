import * as z from "zod";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Block } from "../block.ts";
import type { NoticeRecipient } from "../data/noticeRecipient.ts";
import { type NoticeUpdate, noticeUpdateSchema } from "../data/noticeRevision.ts";
import type { NoticeTemplate } from "../notice.ts";
import { noticeTemplateShape } from "../notifyShapes.ts";
import type { NoticeWriter } from "../writer.ts";
import { greeting } from "./consumerBlocks.ts";

/** Data of an update: that of the notice as it is now, and what it replaces. */
export type UpdateData<Data extends object> = Data & {
  /** The notice it replaces, and what has changed. */
  readonly update: NoticeUpdate;
};

/**
 * Makes the template of an update: the whole notice as it is now. Below the greeting, and what is to be done at once, it names the
 * notice it replaces and says what has changed.
 *
 * @param template - Template of the notice that is updated.
 * @returns A template with the id of the first one and `.update`, whose data has `update` beside the rest.
 *
 * @example
 * ```ts
 * import { consumerRecall, updateOf } from "safepact/notify";
 *
 * updateOf(consumerRecall).id; // => "consumer.recall.update"
 * ```
 */
export function updateOf<Data extends object>(
  template: NoticeTemplate<Data>,
): NoticeTemplate<UpdateData<Data>> {
  checkGiven({ template }, { template: noticeTemplateShape });
  return {
    ...template,
    id: `${template.id}.update`,
    schema: z.intersection(template.schema, z.object({ update: noticeUpdateSchema })),
    compose(data, writer) {
      const { say } = writer;
      const content = template.compose(data, writer);
      const { replaces: reference, sentOn, changes } = data.update;
      const date = writer.day(sentOn);
      const led = leading(content.blocks, data, writer);
      return {
        ...content,
        subject: say("update.subject", { subject: content.subject }),
        ...(content.pointer === undefined
          ? {}
          : { pointer: say("update.sms", { message: content.pointer }) }),
        blocks: [
          ...content.blocks.slice(0, led),
          { kind: "paragraph", text: say("update.intro", { reference, date }) },
          { kind: "heading", text: say("section.changes") },
          { kind: "list", items: changes },
          ...content.blocks.slice(led),
        ],
      };
    },
  };
}

/** How many blocks stay first: the greeting, and a warning right below it. What to do comes before what is new. */
function leading(blocks: readonly Block[], data: object, writer: NoticeWriter): number {
  const recipient = "recipient" in data ? (data.recipient as NoticeRecipient) : undefined;
  const hello = greeting(recipient, writer);
  const [first, second] = blocks;
  const greets = isParagraph(first) && isParagraph(hello) && first.text === hello.text;
  if (!greets) return 0;
  return isParagraph(second) && second.tone === "warning" ? 2 : 1;
}

function isParagraph(block: Block | undefined): block is Extract<Block, { kind: "paragraph" }> {
  return block?.kind === "paragraph";
}
