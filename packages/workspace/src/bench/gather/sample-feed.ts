const WORDS =
  'société région innovation logiciel équipe projet données santé énergie mer territoire école recherche contrat plateforme lancement partenaire entreprise ville collectivité services réseau antenne capteur robot modèle calcul énergie usage public laboratoire formation étudiants ingénieurs métiers concours lauréats financement croissance export marché client'.split(
    ' ',
  );
const NAMES =
  'Azurea Novatis Sophia Antipolis Nice Cannes Grasse Menton Antibes Valbonne Orbilia Kineis Datalys Medicor Thalès Numerix Aquilon Cryptis Veloce Meridia Claire Martin Paul Giraud Ines Roux Marc Fabre'.split(
    ' ',
  );

/** A feed of a month's news, of about 50 kB; the same number gives the same feed. */
export function sampleFeed(feed: number, items: number): string {
  const next = randomOf(feed + 1);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  const sentence = (length: number) => {
    const words = Array.from({ length }, () => (next() < 0.12 ? pick(NAMES) : pick(WORDS)));
    return `${words.join(' ').replace(/^./, (sign) => sign.toUpperCase())}.`;
  };
  const entries = Array.from({ length: items }, (_item, at) => {
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const paragraphs = Array.from(
      { length: 5 },
      () =>
        `<p class="wp-block-paragraph">${sentence(18)} <strong>${sentence(6)}</strong> <a href="https://feed-${feed}.example/x/${at}">${sentence(3)}</a></p>`,
    ).join('\n');
    return `<item><title>${sentence(9).slice(0, -1)}</title><link>https://feed-${feed}.example/${at}?utm_source=rss&amp;utm_medium=feed</link>
<guid isPermaLink="false">https://feed-${feed}.example/?p=${at}</guid><pubDate>${day} Nov 2026 08:${String(10 + at)}:00 +0100</pubDate>
<dc:creator><![CDATA[${pick(NAMES)} ${pick(NAMES)}]]></dc:creator><category><![CDATA[${pick(WORDS)}]]></category>
<description><![CDATA[<p>${sentence(30)} […]</p>]]></description><content:encoded><![CDATA[${paragraphs}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Actualités ${feed}</title><link>https://feed-${feed}.example/</link><description>Actualités</description><language>fr-FR</language>${entries.join('')}</channel></rss>`;
}

/** The same numbers again and again, of 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state / 2 ** 32;
  };
}
