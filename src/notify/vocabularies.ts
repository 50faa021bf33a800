import { noticeUnits } from "./data/noticeProduct.ts";
import { platformSizes } from "./data/sellerBlockedData.ts";
import { restoreReasons } from "./data/sellerRestoredData.ts";
import { dsaKeywords } from "./exports/dsaStatement.ts";
import { issuers, lintDocumentKinds } from "./lint/lintReport.ts";
import { audiences } from "./notice.ts";
import { noticeWarningCodes } from "./noticeWarning.ts";

/**
 * The closed lists of notices.
 *
 * @example
 * ```ts
 * import { vocabularies } from "safepact/notify";
 *
 * vocabularies.audiences.includes("consumer"); // => true
 * ```
 */
export const vocabularies = {
  /** Whom a notice speaks to. */
  audiences,
  /** Keywords that the database takes with the category of unsafe and prohibited products. */
  dsaKeywords,
  /** Who issues a document; a duty of a business is not one of an authority. */
  issuers,
  /** Kinds of document that can be checked. */
  lintDocumentKinds,
  /** Which units of a product a notice concerns: all of them, some, or not said. */
  noticeUnits,
  /** Every code of a `NoticeWarning`. */
  noticeWarningCodes,
  /** Sizes of enterprises as Recommendation 2003/361/EC draws them; all above medium are large here. */
  platformSizes,
  /** Why a listing can come back. */
  restoreReasons,
} as const;
