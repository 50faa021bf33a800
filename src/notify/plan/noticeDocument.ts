import type { Result } from "../../model/index.ts";
import type { NoticeTemplate } from "../notice.ts";

/** A planned notice as it can be written. */
export interface NoticeDocument {
  /** Where its readers are, for notices to consumers and the public. */
  readonly territory?: string;
  /** The template; absent when it is not among those given. */
  readonly template?: NoticeTemplate<object>;
  /**
   * The data, ready for {@link renderNotice}; or what is missing, field by field, also where only the law asks for it.
   */
  readonly data: Result<object>;
}
