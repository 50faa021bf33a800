import type { NoticeChannel } from "../notice.ts";
import { email } from "./email.ts";
import { sms } from "./sms.ts";

/** Every channel of the library, for programs that take its id from outside. */
export const channels: readonly NoticeChannel[] = [email, sms];
