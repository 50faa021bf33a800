import type { NoticeTemplate } from "../notice.ts";
import { consumerRecall } from "./consumerRecall.ts";
import { platformTakedownRequest } from "./platformTakedownRequest.ts";
import { regulatorReply } from "./regulatorReply.ts";
import { sellerBlocked } from "./sellerBlocked.ts";

/** Every template of the library, for programs that take its id from outside. */
export const templates: readonly NoticeTemplate<object>[] = [
  consumerRecall,
  sellerBlocked,
  platformTakedownRequest,
  regulatorReply,
];
