// What functions rely on in what notices are written with beside records and listings.

/** What every notice to a consumer is written with. @internal */
export const consumerDetailsShape = {
  caseId: "text",
  actions: "list?",
  authority: "object?",
  noticeUrl: "text?",
  textLanguage: "text?",
} as const;

/** What every notice to a seller is written with. @internal */
export const sellerDetailsShape = {
  caseId: "text",
  variants: "object?",
  platform: "text?",
  line: "text?",
  authority: "object?",
  noticeUrl: "text?",
  textLanguage: "text?",
  contact: "object?",
  recipient: "object?",
} as const;
