import type { Agreement } from "../model/index.ts";
import { au2020 } from "./au2020.ts";
import { ca2023 } from "./ca2023.ts";
import { eu2018 } from "./eu2018.ts";
import { eu2023 } from "./eu2023.ts";
import { jp2023 } from "./jp2023.ts";
import { kr2021 } from "./kr2021.ts";
import { kr2023 } from "./kr2023.ts";
import { kr2024 } from "./kr2024.ts";
import { oecd2021 } from "./oecd2021.ts";

/** Every agreement of this package, for programs that look one up by id; each is exported by its own name too. */
export const publishedAgreements: readonly Agreement[] = [
  kr2021,
  kr2023,
  kr2024,
  eu2018,
  eu2023,
  au2020,
  jp2023,
  ca2023,
  oecd2021,
];
