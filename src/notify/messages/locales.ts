import type { NoticeLanguage } from "../language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { pl } from "./pl.ts";
import { zhHans } from "./zhHans.ts";

/** Every language of the library, for programs that take its id from outside. */
export const locales: readonly NoticeLanguage[] = [ko, en, zhHans, ja, de, fr, es, it, pl];
