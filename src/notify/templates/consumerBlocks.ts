import type { Block, Fact } from "../block.ts";
import type { ConsumerNoticeData, NoticeSales } from "../data/consumerBase.ts";
import type { NoticeRecipient } from "../data/noticeRecipient.ts";
import type { NoticeWriter } from "../writer.ts";
import { authorityFacts } from "./contactFacts.ts";
import { productNames } from "./productBlocks.ts";

/** The salutation. @internal */
export function greeting(recipient: NoticeRecipient | undefined, writer: NoticeWriter): Block {
  const text =
    recipient?.name === undefined
      ? writer.say("common.hello-all")
      : writer.say("common.hello", { name: recipient.name });
  return { kind: "paragraph", text };
}

/** What the reader bought, when that is known. @internal */
export function purchaseBlocks(
  data: Pick<ConsumerNoticeData, "order" | "products">,
  writer: NoticeWriter,
): Block[] {
  const { order, products } = data;
  if (order === undefined) return [];
  const title = order.title ?? productNames(products, writer);
  const text =
    order.on === undefined
      ? writer.say("consumer.bought", { title, order: order.id })
      : writer.say("consumer.bought-on", { title, order: order.id, date: writer.day(order.on) });
  return [{ kind: "paragraph", text }];
}

/** What a reader must do first stands first, before anything is explained: stop using it. @internal */
export function leadBlocks(
  { products }: Pick<ConsumerNoticeData, "products">,
  stopUsing: boolean,
  writer: NoticeWriter,
): Block[] {
  if (!stopUsing) return [];
  const product = productNames(products, writer);
  return [{ kind: "paragraph", tone: "warning", text: writer.say("consumer.stop", { product }) }];
}

/** What else to do, under its heading; a product that may still be used has the given actions only. @internal */
export function actionBlocks(
  { actions }: Pick<ConsumerNoticeData, "actions">,
  stopUsing: boolean,
  writer: NoticeWriter,
): Block[] {
  const items = stopUsing ? [writer.say("consumer.pass-on"), ...actions] : actions;
  return listBlocks("section.do", items, writer);
}

/** A list under its heading; nothing when it is empty. @internal */
export function listBlocks(
  heading:
    | "section.do"
    | "section.rights"
    | "section.help"
    | "section.reasons"
    | "section.redress"
    | "section.notes",
  items: readonly string[],
  writer: NoticeWriter,
): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: writer.say(heading) },
    { kind: "list", items },
  ];
}

/** When, where and by whom it was sold, and who says so. @internal */
export function salesFacts(
  data: Pick<ConsumerNoticeData, "sold" | "authority">,
  writer: NoticeWriter,
): Block[] {
  const rows: Fact[] = data.sold === undefined ? [] : soldFacts(data.sold, writer);
  if (data.authority !== undefined) rows.push(...authorityFacts(data.authority, writer));
  return rows.length > 0 ? [{ kind: "facts", rows }] : [];
}

function soldFacts(sold: NoticeSales, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  const rows: Fact[] = [];
  const period = periodText(sold.from, sold.until, writer);
  if (period !== undefined) rows.push({ label: say("label.sold"), value: period });
  if (sold.at !== undefined) rows.push({ label: say("label.sold-at"), value: sold.at });
  if (sold.seller !== undefined) rows.push({ label: say("label.seller"), value: sold.seller });
  return rows;
}

/** A period with one or both ends. @internal */
export function periodText(
  from: string | undefined,
  until: string | undefined,
  writer: NoticeWriter,
): string | undefined {
  const { say, day } = writer;
  if (from !== undefined && until !== undefined) {
    return say("common.range", { from: day(from), until: day(until) });
  }
  if (from !== undefined) return say("common.since", { from: day(from) });
  return until === undefined ? undefined : say("common.until", { until: day(until) });
}
