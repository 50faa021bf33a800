import type { NoticeChannel } from "../notice.ts";
import { email } from "./email.ts";
import { inApp } from "./inApp.ts";
import { print } from "./print.ts";
import { sms } from "./sms.ts";
import { webhook } from "./webhook.ts";

/** Every channel of the library, for programs that take its id from outside. */
export const channels: readonly NoticeChannel[] = [email, sms, inApp, webhook, print];
