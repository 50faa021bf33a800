import type { NoticeTemplate } from "../notice.ts";
import { cancellationOf } from "./cancellationOf.ts";
import { consumerIllegalProduct } from "./consumerIllegalProduct.ts";
import { consumerRecall } from "./consumerRecall.ts";
import { consumerSafetyWarning } from "./consumerSafetyWarning.ts";
import { digest } from "./digest.ts";
import { platformTakedownRequest } from "./platformTakedownRequest.ts";
import { publicAlert } from "./publicAlert.ts";
import { regulatorPeriodicReport } from "./regulatorPeriodicReport.ts";
import { regulatorReply } from "./regulatorReply.ts";
import { sellerBlocked } from "./sellerBlocked.ts";
import { sellerInquiry } from "./sellerInquiry.ts";
import { sellerObjectionDecided } from "./sellerObjectionDecided.ts";
import { sellerObjectionReceived } from "./sellerObjectionReceived.ts";
import { sellerRestored } from "./sellerRestored.ts";
import { sellerUnderReview } from "./sellerUnderReview.ts";
import { updateOf } from "./updateOf.ts";

const first: readonly NoticeTemplate<object>[] = [
  consumerRecall,
  consumerSafetyWarning,
  consumerIllegalProduct,
  sellerInquiry,
  sellerUnderReview,
  sellerBlocked,
  sellerObjectionReceived,
  sellerObjectionDecided,
  sellerRestored,
  platformTakedownRequest,
  regulatorReply,
  regulatorPeriodicReport,
  publicAlert,
];

/**
 * Every template of the library, for programs that take its id from outside: the thirteen kinds of notice, their
 * updates (`consumer.recall.update`) and cancellations (`consumer.recall.cancellation`), and `digest`.
 */
export const templates: readonly NoticeTemplate<object>[] = [
  ...first,
  ...first.map((template) => updateOf(template)),
  ...first.map((template) => cancellationOf(template)),
  digest,
];
