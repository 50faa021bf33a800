import type { NoticeChannel } from "../notice.ts";

/** A message in an app or on a page: a title, a body of a few sentences, and one action. */
export const inApp: NoticeChannel = {
  id: "in-app",
  layout: ({ title, summary, action }) => ({
    title,
    text: summary,
    ...(action === undefined ? {} : { action }),
  }),
};
