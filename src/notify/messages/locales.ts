import type { NoticeLanguage } from "../language.ts";
import { en } from "./en.ts";
import { ko } from "./ko.ts";

/** Every language of the library, for programs that take its id from outside. */
export const locales: readonly NoticeLanguage[] = [ko, en];
