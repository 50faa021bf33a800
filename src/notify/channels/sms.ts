import { SafepactError } from "../../errors.ts";
import { countSms } from "../countSms.ts";
import type { NoticeChannel } from "../notice.ts";
import { toGsm7 } from "../toGsm7.ts";

const manySegments = 4;

/**
 * A text message that points to the notice, never the notice itself. Letters outside the GSM-7 alphabet are replaced by
 * their base letters where that keeps the whole message in GSM-7, which doubles what one message carries; Korean,
 * Chinese and Japanese stay as they are.
 */
export const sms: NoticeChannel = {
  id: "sms",
  layout(content, { template, warn }) {
    if (content.pointer === undefined) {
      throw new SafepactError(
        "MISSING_DATA",
        `A text message of ${template} has nothing to point to.`,
        {
          hint: "Give noticeUrl, the address of the whole notice.",
        },
      );
    }
    const plain = toGsm7(content.pointer);
    const text = plain?.text ?? content.pointer;
    const count = countSms(text);
    if (plain?.replacedLetters) {
      warn({
        code: "letters-replaced",
        message: "Accents were left out so that the message stays in the GSM-7 alphabet.",
      });
    }
    if (count.segments >= manySegments) {
      warn({
        code: "many-segments",
        message: `The message is sent as ${count.segments} parts; use a shorter address or product name.`,
      });
    }
    return { text, sms: count };
  },
};
