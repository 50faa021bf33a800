import {
  email,
  type NoticeChannel,
  type NoticeLanguage,
  type NoticeTemplate,
  type RenderedNotice,
  renderNotice,
} from "../../../notify/index.ts";
import type { DemoStage } from "../demoStage.ts";

/** How a notice of the demo is written. */
interface DeskOptions {
  /** Language. */
  readonly messages: NoticeLanguage;
  /** TakedownChannel; mail when absent. */
  readonly channel?: NoticeChannel;
  /** Time zone of its dates; that of Korea when absent. */
  readonly zone?: string;
}

/** Where the demo's notices are rendered and filed. */
export interface NoticeDesk {
  /** Renders a notice and writes it as text and, where the channel has it, as HTML. */
  readonly put: <Data extends object>(
    name: string,
    template: NoticeTemplate<Data>,
    data: Data,
    options: DeskOptions,
  ) => Promise<RenderedNotice>;
  /** Notices written. */
  readonly count: () => number;
}

/**
 * Opens the desk.
 *
 * @param stage - Where to write.
 * @returns The desk.
 */
export function noticeDesk(stage: DemoStage): NoticeDesk {
  let count = 0;
  return {
    put: async (name, template, data, { messages, channel = email, zone = "Asia/Seoul" }) => {
      const notice = renderNotice(template, data, { messages, channel, zone });
      const { subject, text, html } = notice;
      const head = subject === undefined ? "" : `${subject}\n\n`;
      if (text !== undefined) {
        await stage.write(`notices/${name}.txt`, `${head}${text.trimEnd()}\n`);
      }
      if (html !== undefined) await stage.write(`notices/${name}.html`, html);
      count += 1;
      return notice;
    },
    count: () => count,
  };
}
