// Written by test/support/writeHolidays.ts; do not edit by hand.
import type { Calendar } from "./calendar.ts";
import { at } from "./holidays/at.ts";
import { auAct } from "./holidays/au-act.ts";
import { auNsw } from "./holidays/au-nsw.ts";
import { auNt } from "./holidays/au-nt.ts";
import { auQld } from "./holidays/au-qld.ts";
import { auSa } from "./holidays/au-sa.ts";
import { auTas } from "./holidays/au-tas.ts";
import { auVic } from "./holidays/au-vic.ts";
import { auWa } from "./holidays/au-wa.ts";
import { be } from "./holidays/be.ts";
import { bg } from "./holidays/bg.ts";
import { ca } from "./holidays/ca.ts";
import { caAb } from "./holidays/ca-ab.ts";
import { caBc } from "./holidays/ca-bc.ts";
import { caMb } from "./holidays/ca-mb.ts";
import { caNb } from "./holidays/ca-nb.ts";
import { caNl } from "./holidays/ca-nl.ts";
import { caNs } from "./holidays/ca-ns.ts";
import { caNt } from "./holidays/ca-nt.ts";
import { caNu } from "./holidays/ca-nu.ts";
import { caOn } from "./holidays/ca-on.ts";
import { caPe } from "./holidays/ca-pe.ts";
import { caQc } from "./holidays/ca-qc.ts";
import { caSk } from "./holidays/ca-sk.ts";
import { caYt } from "./holidays/ca-yt.ts";
import { cn } from "./holidays/cn.ts";
import { cy } from "./holidays/cy.ts";
import { cz } from "./holidays/cz.ts";
import { de } from "./holidays/de.ts";
import { deBb } from "./holidays/de-bb.ts";
import { deBe } from "./holidays/de-be.ts";
import { deBw } from "./holidays/de-bw.ts";
import { deBy } from "./holidays/de-by.ts";
import { deHb } from "./holidays/de-hb.ts";
import { deHe } from "./holidays/de-he.ts";
import { deHh } from "./holidays/de-hh.ts";
import { deMv } from "./holidays/de-mv.ts";
import { deNi } from "./holidays/de-ni.ts";
import { deNw } from "./holidays/de-nw.ts";
import { deRp } from "./holidays/de-rp.ts";
import { deSh } from "./holidays/de-sh.ts";
import { deSl } from "./holidays/de-sl.ts";
import { deSn } from "./holidays/de-sn.ts";
import { deSt } from "./holidays/de-st.ts";
import { deTh } from "./holidays/de-th.ts";
import { dk } from "./holidays/dk.ts";
import { ee } from "./holidays/ee.ts";
import { es } from "./holidays/es.ts";
import { esAn } from "./holidays/es-an.ts";
import { esAr } from "./holidays/es-ar.ts";
import { esAs } from "./holidays/es-as.ts";
import { esCb } from "./holidays/es-cb.ts";
import { esCe } from "./holidays/es-ce.ts";
import { esCl } from "./holidays/es-cl.ts";
import { esCm } from "./holidays/es-cm.ts";
import { esCn } from "./holidays/es-cn.ts";
import { esCt } from "./holidays/es-ct.ts";
import { esEx } from "./holidays/es-ex.ts";
import { esGa } from "./holidays/es-ga.ts";
import { esIb } from "./holidays/es-ib.ts";
import { esMc } from "./holidays/es-mc.ts";
import { esMd } from "./holidays/es-md.ts";
import { esMl } from "./holidays/es-ml.ts";
import { esNc } from "./holidays/es-nc.ts";
import { esPv } from "./holidays/es-pv.ts";
import { esRi } from "./holidays/es-ri.ts";
import { esVc } from "./holidays/es-vc.ts";
import { eu } from "./holidays/eu.ts";
import { fi } from "./holidays/fi.ts";
import { fr } from "./holidays/fr.ts";
import { fr57 } from "./holidays/fr-57.ts";
import { fr67 } from "./holidays/fr-67.ts";
import { fr68 } from "./holidays/fr-68.ts";
import { frBl } from "./holidays/fr-bl.ts";
import { frGf } from "./holidays/fr-gf.ts";
import { frGp } from "./holidays/fr-gp.ts";
import { frMf } from "./holidays/fr-mf.ts";
import { frMq } from "./holidays/fr-mq.ts";
import { frRe } from "./holidays/fr-re.ts";
import { frYt } from "./holidays/fr-yt.ts";
import { gbEaw } from "./holidays/gb-eaw.ts";
import { gbNir } from "./holidays/gb-nir.ts";
import { gbSct } from "./holidays/gb-sct.ts";
import { gr } from "./holidays/gr.ts";
import { hr } from "./holidays/hr.ts";
import { hu } from "./holidays/hu.ts";
import { ie } from "./holidays/ie.ts";
import { it } from "./holidays/it.ts";
import { it32 } from "./holidays/it-32.ts";
import { jp } from "./holidays/jp.ts";
import { jpGov } from "./holidays/jp-gov.ts";
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
 * Every calendar of this package, for programs that look one up by id. Where bundle size counts, take single ones instead: each has a
 * subpath of its own, which is its id in small letters, such as `safepact/calendars/kr` (`kr`) and `safepact/calendars/au-nsw` (`auNsw`).
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
