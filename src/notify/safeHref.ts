const linkable = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$|tel:\+?\d+$)/iu;
const webAddress = /^https?:\/\/[^\s/]/iu;
const unsafe = /[\s<>"'`\\^{}|]/u;

/** The address when a link may lead there: web, mail and telephone, nothing that runs. @internal */
export function safeHref(address: string): string | undefined {
  return linkable.test(address) && !unsafe.test(address) ? address : undefined;
}

/** The address when it is one of the web: a page or a picture may be loaded from there. @internal */
export function safeWebAddress(address: string): string | undefined {
  return webAddress.test(address) && !unsafe.test(address) ? address : undefined;
}
