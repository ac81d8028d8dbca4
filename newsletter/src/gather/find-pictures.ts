/** Pictures that show nothing of a story: counters, faces, smileys, buttons. */
const SHOWS_NOTHING =
  /(?:gravatar\.com|s\.w\.org\/images\/core\/emoji|feedburner\.com\/~r|doubleclick|pixel|spacer|1x1|blank\.gif|\/smil(?:ey|ies)|avatar|feeds\.feedburner|stats\.wp\.com|share[-_]?(?:button|icon))/i;

/** Pixels; what is narrower is an icon. */
const NARROWEST = 120;

/** The addresses of the pictures in HTML that may show something of it, in their order. */
export function findPictures(html: string): string[] {
  return [...html.matchAll(/<img\b[^>]*>/gi)].flatMap(([tag]) => {
    const width = Number.parseInt(attribute(tag, 'width') ?? '', 10);
    const height = Number.parseInt(attribute(tag, 'height') ?? '', 10);
    const src = attribute(tag, 'src');
    // Pages that load pictures late have a drawing of nothing in their place.
    const address = !src || src.startsWith('data:') ? attribute(tag, 'data-src') : src;
    const isShown = address && !SHOWS_NOTHING.test(address);
    return isShown && !(width < NARROWEST) && !(height < NARROWEST / 2) ? [address] : [];
  });
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&').trim();
}
