const linkable = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$|tel:\+?\d+$)/iu;
const webAddress = /^https?:\/\/[^\s/]/iu;
const unsafe = /[\s<>"'`\\^{}|]/u;

/** The address when a link may lead there: web, mail and telephone, nothing that runs. @internal */
export function safeHref(address: string): string | undefined {
  return linkable.test(address) && !unsafe.test(address) ? address : undefined;
}

/** The address when a picture may be loaded from there. @internal */
export function safeImage(address: string): string | undefined {
  return webAddress.test(address) && !unsafe.test(address) ? address : undefined;
}
