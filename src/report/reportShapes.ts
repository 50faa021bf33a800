// What functions rely on in the options of pages.

/** What a scorecard is written with, in any format. @internal */
export const cardOptionsShape = {
  messages: "object?",
  rows: "iterable?",
  previous: "object?",
  agreementTitle: "text?",
  zone: "text?",
} as const;
