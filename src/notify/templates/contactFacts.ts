import type { Block, Fact } from "../block.ts";
import type { NoticeAuthority } from "../data/noticeAuthority.ts";
import type { NoticeContact } from "../data/noticeContact.ts";
import type { NoticeWriter } from "../writer.ts";

/** How to reach somebody, as rows; that a call is free stands beside the number it is true of. @internal */
export function contactFacts(contact: NoticeContact, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  const { name, phone, url, email, hours, free } = contact;
  const rows: Fact[] = [{ label: say("label.contact"), value: name }];
  if (phone !== undefined) {
    const href = `tel:${phone.replaceAll(/[^+\d]/gu, "")}`;
    const value = free === true ? say("common.free", { contact: phone }) : phone;
    rows.push({ label: say("label.phone"), value, href });
  }
  if (url !== undefined) rows.push({ label: say("label.website"), value: url, href: url });
  if (email !== undefined) {
    rows.push({ label: say("label.email"), value: email, href: `mailto:${email}` });
  }
  if (hours !== undefined) rows.push({ label: say("label.hours"), value: hours });
  return rows;
}

/** The authority and its record, as rows. @internal */
export function authorityFacts(authority: NoticeAuthority, writer: NoticeWriter): Fact[] {
  const { name, reference, url } = authority;
  const rows: Fact[] = [{ label: writer.say("label.authority"), value: name }];
  if (reference !== undefined || url !== undefined) {
    const value = reference ?? url ?? "";
    rows.push({
      label: writer.say("label.reference"),
      value,
      ...(url === undefined ? {} : { href: url }),
    });
  }
  return rows;
}

/** Whom to ask, under its heading; nothing when nobody is named. @internal */
export function contactBlocks(contact: NoticeContact | undefined, writer: NoticeWriter): Block[] {
  if (contact === undefined) return [];
  return [
    { kind: "heading", text: writer.say("section.contact") },
    { kind: "facts", rows: contactFacts(contact, writer) },
  ];
}
