/** Of programs that send letters to many, and count what is followed in them. */
const MAILERS = [
  // They have a host of their own.
  /^(?!www\.)[^/.]+(?:\.[^/.]+){2,}\/(?:mk\/cl|tr\/cl|ls\/click|wf\/click|track\/click|e3t\/ct\w)(?:\/|$)/i,
  /(?:^|\.)(?:mjt\.lu\/lnk|rs6\.net|acemlnk\.com|hubspotlinks\.com|(?:cmail|createsend)\d+\.com\/t\/\w-l-)/,
  /^click\.(?:mlsend|mailerlite)\.com\/|(?:^|\.)substack\.com\/redirect\//,
];

/** Of those that look through the mail of a company before its staff do. */
const PROTECTORS =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.com|urldefense\.proofpoint\.com|linkprotect\.cudasvc\.com|secure-web\.cisco\.com|clicktime\.symantec\.com|url\.avanan\.click|mimecast\.com\/s)\//;

/** Whether an address was made for the one who got it in a letter, and leads on to another. */
export function isClick({ hostname, pathname, searchParams }: URL): boolean {
  const page = hostname + pathname;
  const isMailPoet = searchParams.has('mailpoet_router') && searchParams.get('action') === 'click';
  return isMailPoet || PROTECTORS.test(page) || MAILERS.some((mailer) => mailer.test(page));
}
