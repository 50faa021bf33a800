import type { Reply } from "../../exchange/reply.ts";
import type { TakedownRequest } from "../../exchange/takedownRequest.ts";
import type { CaseEvent, Listing } from "../../model/index.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { PlannedNotice } from "./plannedNotice.ts";

/** What the data of planned notices is taken from. */
export interface NoticeWriting {
  /** The templates that may be needed, such as all of {@link templates}. */
  readonly templates: readonly NoticeTemplate<object>[];
  /** The listings concerned. */
  readonly listings?: readonly Listing[];
  /** The events the obligations were derived from: they say what was done, when and where. */
  readonly events?: readonly CaseEvent[];
  /** The requests that are answered. */
  readonly requests?: readonly TakedownRequest[];
  /** The replies to them. */
  readonly replies?: readonly Reply[];
  /**
   * What neither record nor events say: number of the case, ground, way to object, whom to ask. What it gives goes before what the
   * record says.
   */
  readonly details: (notice: PlannedNotice, territory?: string) => object;
}
