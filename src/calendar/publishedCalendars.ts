// Written by test/support/writeHolidays.ts; do not edit by hand.
import type { Calendar } from "./calendar.ts";
import { at } from "./holidays/at.ts";
import { auAct, auNsw, auNt, auQld, auSa, auTas, auVic, auWa } from "./holidays/au.ts";
import { be } from "./holidays/be.ts";
import { bg } from "./holidays/bg.ts";
import {
  ca,
  caAb,
  caBc,
  caMb,
  caNb,
  caNl,
  caNs,
  caNt,
  caNu,
  caOn,
  caPe,
  caQc,
  caSk,
  caYt,
} from "./holidays/ca.ts";
import { cn } from "./holidays/cn.ts";
import { cy } from "./holidays/cy.ts";
import { cz } from "./holidays/cz.ts";
import {
  de,
  deBb,
  deBe,
  deBw,
  deBy,
  deHb,
  deHe,
  deHh,
  deMv,
  deNi,
  deNw,
  deRp,
  deSh,
  deSl,
  deSn,
  deSt,
  deTh,
} from "./holidays/de.ts";
import { dk } from "./holidays/dk.ts";
import { ee } from "./holidays/ee.ts";
import {
  es,
  esAn,
  esAr,
  esAs,
  esCb,
  esCe,
  esCl,
  esCm,
  esCn,
  esCt,
  esEx,
  esGa,
  esIb,
  esMc,
  esMd,
  esMl,
  esNc,
  esPv,
  esRi,
  esVc,
} from "./holidays/es.ts";
import { eu } from "./holidays/eu.ts";
import { fi } from "./holidays/fi.ts";
import { fr, fr57, fr67, fr68, frBl, frGf, frGp, frMf, frMq, frRe, frYt } from "./holidays/fr.ts";
import { gbEaw, gbNir, gbSct } from "./holidays/gb.ts";
import { gr } from "./holidays/gr.ts";
import { hr } from "./holidays/hr.ts";
import { hu } from "./holidays/hu.ts";
import { ie } from "./holidays/ie.ts";
import { it, it32 } from "./holidays/it.ts";
import { jp, jpGov } from "./holidays/jp.ts";
import { kr } from "./holidays/kr.ts";
import { lt } from "./holidays/lt.ts";
import { lu } from "./holidays/lu.ts";
import { lv } from "./holidays/lv.ts";
import { mt } from "./holidays/mt.ts";
import { nl } from "./holidays/nl.ts";
import { nz } from "./holidays/nz.ts";
import { pl } from "./holidays/pl.ts";
import { pt } from "./holidays/pt.ts";
import { ro } from "./holidays/ro.ts";
import { se } from "./holidays/se.ts";
import { sg } from "./holidays/sg.ts";
import { si } from "./holidays/si.ts";
import { sk } from "./holidays/sk.ts";
import { us } from "./holidays/us.ts";

/**
 * Every calendar of this package, for programs that look one up by id. Import single calendars instead where bundle
 * size counts: each one is exported by its name.
 */
export const publishedCalendars: readonly Calendar[] = [
  eu,
  kr,
  cn,
  at,
  be,
  bg,
  hr,
  cy,
  cz,
  dk,
  ee,
  fi,
  fr,
  fr57,
  fr67,
  fr68,
  frYt,
  frMq,
  frGp,
  frGf,
  frRe,
  frMf,
  frBl,
  de,
  deBb,
  deBe,
  deBw,
  deBy,
  deHb,
  deHe,
  deHh,
  deMv,
  deNi,
  deNw,
  deRp,
  deSh,
  deSl,
  deSn,
  deSt,
  deTh,
  gr,
  hu,
  ie,
  it,
  it32,
  lv,
  lt,
  lu,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  si,
  es,
  esAn,
  esAr,
  esAs,
  esCb,
  esCe,
  esCl,
  esCm,
  esCn,
  esCt,
  esEx,
  esGa,
  esIb,
  esMc,
  esMd,
  esMl,
  esNc,
  esPv,
  esRi,
  esVc,
  se,
  auAct,
  auNsw,
  auNt,
  auQld,
  auSa,
  auTas,
  auVic,
  auWa,
  ca,
  caAb,
  caBc,
  caMb,
  caNb,
  caNl,
  caNs,
  caNt,
  caNu,
  caOn,
  caPe,
  caQc,
  caSk,
  caYt,
  us,
  gbEaw,
  gbSct,
  gbNir,
  nz,
  sg,
  jp,
  jpGov,
];
