// Written by test/support/writeHolidays.ts; do not edit by hand.
/**
 * Business days of the jurisdictions of the agreements, all in one list. Each calendar stands under a subpath of its own too, which is
 * its id in small letters: `safepact/calendars/kr` exports `kr`, `safepact/calendars/au-nsw` exports `auNsw`.
 *
 * Holiday data from date-holidays by commenthol and contributors, based on articles of Wikipedia, CC BY-SA 3.0; each calendar lists its
 * sources with licence and attribution. subpath exports `'safepact/calendars'`, `'safepact/calendars/*'`.
 *
 * @module
 */
import type { Calendar } from "../calendar/calendar.ts";
import { at } from "./at.ts";
import { auAct } from "./au-act.ts";
import { auNsw } from "./au-nsw.ts";
import { auNt } from "./au-nt.ts";
import { auQld } from "./au-qld.ts";
import { auSa } from "./au-sa.ts";
import { auTas } from "./au-tas.ts";
import { auVic } from "./au-vic.ts";
import { auWa } from "./au-wa.ts";
import { be } from "./be.ts";
import { bg } from "./bg.ts";
import { ca } from "./ca.ts";
import { caAb } from "./ca-ab.ts";
import { caBc } from "./ca-bc.ts";
import { caMb } from "./ca-mb.ts";
import { caNb } from "./ca-nb.ts";
import { caNl } from "./ca-nl.ts";
import { caNs } from "./ca-ns.ts";
import { caNt } from "./ca-nt.ts";
import { caNu } from "./ca-nu.ts";
import { caOn } from "./ca-on.ts";
import { caPe } from "./ca-pe.ts";
import { caQc } from "./ca-qc.ts";
import { caSk } from "./ca-sk.ts";
import { caYt } from "./ca-yt.ts";
import { cn } from "./cn.ts";
import { cy } from "./cy.ts";
import { cz } from "./cz.ts";
import { de } from "./de.ts";
import { deBb } from "./de-bb.ts";
import { deBe } from "./de-be.ts";
import { deBw } from "./de-bw.ts";
import { deBy } from "./de-by.ts";
import { deHb } from "./de-hb.ts";
import { deHe } from "./de-he.ts";
import { deHh } from "./de-hh.ts";
import { deMv } from "./de-mv.ts";
import { deNi } from "./de-ni.ts";
import { deNw } from "./de-nw.ts";
import { deRp } from "./de-rp.ts";
import { deSh } from "./de-sh.ts";
import { deSl } from "./de-sl.ts";
import { deSn } from "./de-sn.ts";
import { deSt } from "./de-st.ts";
import { deTh } from "./de-th.ts";
import { dk } from "./dk.ts";
import { ee } from "./ee.ts";
import { es } from "./es.ts";
import { esAn } from "./es-an.ts";
import { esAr } from "./es-ar.ts";
import { esAs } from "./es-as.ts";
import { esCb } from "./es-cb.ts";
import { esCe } from "./es-ce.ts";
import { esCl } from "./es-cl.ts";
import { esCm } from "./es-cm.ts";
import { esCn } from "./es-cn.ts";
import { esCt } from "./es-ct.ts";
import { esEx } from "./es-ex.ts";
import { esGa } from "./es-ga.ts";
import { esIb } from "./es-ib.ts";
import { esMc } from "./es-mc.ts";
import { esMd } from "./es-md.ts";
import { esMl } from "./es-ml.ts";
import { esNc } from "./es-nc.ts";
import { esPv } from "./es-pv.ts";
import { esRi } from "./es-ri.ts";
import { esVc } from "./es-vc.ts";
import { eu } from "./eu.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { fr57 } from "./fr-57.ts";
import { fr67 } from "./fr-67.ts";
import { fr68 } from "./fr-68.ts";
import { frBl } from "./fr-bl.ts";
import { frGf } from "./fr-gf.ts";
import { frGp } from "./fr-gp.ts";
import { frMf } from "./fr-mf.ts";
import { frMq } from "./fr-mq.ts";
import { frRe } from "./fr-re.ts";
import { frYt } from "./fr-yt.ts";
import { gbEaw } from "./gb-eaw.ts";
import { gbNir } from "./gb-nir.ts";
import { gbSct } from "./gb-sct.ts";
import { gr } from "./gr.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { ie } from "./ie.ts";
import { it } from "./it.ts";
import { it32 } from "./it-32.ts";
import { jp } from "./jp.ts";
import { jpGov } from "./jp-gov.ts";
import { kr } from "./kr.ts";
import { lt } from "./lt.ts";
import { lu } from "./lu.ts";
import { lv } from "./lv.ts";
import { mt } from "./mt.ts";
import { nl } from "./nl.ts";
import { nz } from "./nz.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { se } from "./se.ts";
import { sg } from "./sg.ts";
import { si } from "./si.ts";
import { sk } from "./sk.ts";
import { us } from "./us.ts";

/** Every calendar of this package, for programs that look one up by id. */
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
