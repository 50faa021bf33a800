import { webcrypto } from "node:crypto";
import {
  checkReply,
  createNonce,
  createSeen,
  generateSigningKey,
  openReply,
  parseReply,
  type Reply,
  signReply,
  toPublicKey,
} from "../../../exchange/index.ts";
import type { HazardRecord, RequestAnswered, RequestReceived } from "../../../model/index.ts";
import { regulatorReply } from "../../../notify/index.ts";
import { ko } from "../../../notify/messages/ko.ts";
import { DAY } from "../../../text/durations.ts";
import { formatTable } from "../../common/formatTable.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";
import { koreanTime } from "../timeline.ts";
import { noticeDesk } from "./noticeDesk.ts";
import { AUTHORITY } from "./provideBulletins.ts";
import { requestDocument } from "./requestDocument.ts";

interface Answered {
  readonly request: RequestReceived;
  readonly answer: RequestAnswered;
  readonly record: HazardRecord;
}

/**
 * Answers: each marketplace signs its reply to each request, item by item, and the authority opens it.
 *
 * @param stage - Where to print and write.
 * @param cases - The marketplaces with their events.
 * @param records - The records as provided.
 */
export async function answerRequests(
  stage: DemoStage,
  cases: readonly Case[],
  records: readonly HazardRecord[],
): Promise<void> {
  await stage.step("ANSWER  Marketplaces reply, item by item");
  const rows: string[][] = [];
  for (const each of cases) rows.push(await answerAll(stage, each, records));
  await stage.show(
    formatTable(
      [
        { title: "marketplace" },
        { title: "requests", side: "right" },
        { title: "replies", side: "right" },
        { title: "opened", side: "right" },
        { title: "items", side: "right" },
        { title: "removed", side: "right" },
        { title: "gone", side: "right" },
        { title: "other", side: "right" },
      ],
      rows,
      77,
    ),
  );
}

async function answerAll(
  stage: DemoStage,
  each: Case,
  records: readonly HazardRecord[],
): Promise<string[]> {
  const { marketplace, events } = each;
  const key = await generateSigningKey({ issuer: marketplace.id });
  const keySet = { keys: [toPublicKey(key)] };
  await stage.write(`keys/${marketplace.id}.json`, `${JSON.stringify(keySet)}\n`);
  const answered = answeredOf(each, records);
  const seen = createSeen();
  let opened = 0;
  for (const [place, one] of answered.entries()) {
    const reply = replyOf(one, marketplace.id);
    const jws = await signReply(reply, key, {
      audience: AUTHORITY,
      issuedAt: reply.repliedAt,
      expiresAt: koreanTime(Date.parse(reply.repliedAt) + 30 * DAY),
      nonce: createNonce((bytes) => webcrypto.getRandomValues(bytes)),
      sequence: place + 1,
    });
    await stage.write(`replies/${reply.id}.jws`, `${jws}\n`);
    const result = await openReply(jws, keySet, {
      audience: AUTHORITY,
      now: reply.repliedAt,
      seen,
    });
    if (result.ok && answersEveryItem(result.value.document, one)) opened += 1;
  }
  const first = answered[0];
  if (first) await writeFirst(stage, each, first);
  const items = answered.flatMap(({ answer }) => answer.items);
  const count = (...decisions: readonly string[]): string =>
    String(items.filter(({ decision }) => decisions.includes(decision)).length);
  return [
    marketplace.name,
    String(events.filter(({ type }) => type === "request.received").length),
    String(answered.length),
    String(opened),
    String(items.length),
    count("removed", "disabled"),
    count("already-gone"),
    count("not-found", "not-identical", "refused"),
  ];
}

function answeredOf({ events }: Case, records: readonly HazardRecord[]): readonly Answered[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const requests = new Map<string, RequestReceived>();
  const answered: Answered[] = [];
  for (const event of events) {
    if (event.type === "request.received") requests.set(event.requestId, event);
    if (event.type !== "request.answered") continue;
    const request = requests.get(event.requestId);
    const record = byId.get(request?.hazardId ?? "");
    if (request && record) answered.push({ request, answer: event, record });
  }
  return answered;
}

function replyOf({ request, answer }: Answered, platform: string): Reply {
  const parsed = parseReply({
    id: `${request.requestId}-reply`,
    requestId: request.requestId,
    platform,
    receivedAt: request.at,
    repliedAt: answer.at,
    items: answer.items.map((item) => ({
      ...item,
      ...(item.decision === "removed" && { actedAt: answer.at }),
    })),
  });
  if (!parsed.ok) throw new Error(`The reply to ${request.requestId} is incomplete.`);
  return parsed.value;
}

function answersEveryItem(reply: Reply, { request, record }: Answered): boolean {
  const document = requestDocument(request, record);
  return checkReply(reply, document).missing.every(({ criterion }) => criterion !== "known-item");
}

async function writeFirst(stage: DemoStage, { marketplace }: Case, one: Answered): Promise<void> {
  const request = requestDocument(one.request, one.record);
  const data = { reply: replyOf(one, marketplace.name), request };
  const name = `regulator-reply.ko.${marketplace.id}`;
  await noticeDesk(stage).put(name, regulatorReply, data, { messages: ko });
}
