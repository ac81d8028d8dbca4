import { drawLogo } from './draw-logo.ts';
import { pick, randomFrom } from './random.ts';

/** The sample members as the files a cluster keeps: a spreadsheet's table and a folder of logos. */
export interface SampleMembers {
  /** In windows-1252, as spreadsheets in France write. */
  readonly table: Uint8Array;
  /** By their paths from the table. */
  readonly logos: ReadonlyMap<string, string>;
}

const NAMES =
  'Agave Alisier Aloès Amandier Ancolie Anémone Anis Arbousier Ardoise Argousier Armoise Arnica Asphodèle Aster Aubépine Aulne Azalée Balise Basilic Bergamote Bleuet Bora Bourrache Brise Brugnon Bruyère Buis Cade Calanque Camomille Capucine Caroube Cèdre Cerisier Chardon Charme Châtaigne Ciboule Cigale Ciste Citron Clématite Clémentine Cobalt Colline Corail Coriandre Cornouiller Crique Cyclamen Cyprès Dahlia Datte Digue Dune Écume Embruns Épicéa Érable Estragon Eucalyptus Fenouil Figuier Flamant Galet Garance Garrigue Gattilier Genêt Genévrier Gentiane Géranium Ginkgo Girofle Glycine Goéland Granit Grenade Grive Guimauve Hélianthe Hibiscus Houle Iris Jasmin Jonquille Jujube Lagune Laurier Lavande Lentisque Lichen Lilas Limon Lupin Magnolia Marjoraine Mélèze Mélisse Menthe Mimosa Mistral Mouette Mûrier Muscari Myrte Narcisse Nèfle Nénuphar Noisette Ocre Œillet Olivier Opale Oranger Origan Orme Palmier Pampre Pastèque Pervenche Phare Phlox Pistachier Pivoine Platane Pollen Pomelo Primevère Quartz Récif Réglisse Rivage Romarin Roseau Safran Salicorne Santal Sarriette Sauge Saule Sirocco Thym Tilleul Tramontane Trèfle Tulipe Vanille Verveine Vigne'.split(
    ' ',
  );

const SECTORS = [
  'Cybersécurité',
  'Intelligence artificielle',
  'Télécoms',
  'Objets connectés',
  'Santé numérique',
  'Tourisme',
  'Énergie',
  'Mobilité',
  'Microélectronique',
  'Services aux entreprises',
  'Formation',
  'Jeux vidéo',
];

/** From Menton to Saint-Raphaël, and some in Marseille and Paris. */
const TOWNS =
  'Valbonne,Valbonne,Valbonne,Biot,Biot,Antibes,Antibes,Mougins,Nice,Nice,Nice,Cannes,Grasse,Cagnes-sur-Mer,Saint-Laurent-du-Var,Vallauris,Mandelieu-la-Napoule,Menton,Saint-Raphaël,Marseille,Paris'.split(
    ',',
  );

const KINDS = [
  ...Array<string>(120).fill('PME'),
  ...Array<string>(16).fill('Grand groupe'),
  ...Array<string>(8).fill('Université'),
  ...Array<string>(6).fill('Association'),
];

const HEADER = [
  'Nom',
  'Site',
  'Logo',
  'Logo sombre',
  'Secteurs',
  'Type',
  'Ville',
  'Adhésion',
  'Emplois',
];

/** A hundred and fifty members that are not real, and say so. The same each time. */
export function sampleMembers(): SampleMembers {
  const random = randomFrom(1991);
  const logos = new Map<string, string>();
  const rows = NAMES.map((word, index) => {
    const file = `logos/${slug(word)}.svg`;
    const { svg, isForDark } = drawLogo(word, index * 7919 + 17);
    logos.set(file, svg);
    const kind = KINDS[(index * 37) % KINDS.length]!;
    const sectors = new Set([pick(random, SECTORS), pick(random, SECTORS)]);
    const jobs = kind === 'Grand groupe' ? 250 + random() * 750 : 2 + random() ** 3 * 140;
    return [
      `Exemple ${word}`,
      `https://${slug(word)}.example/`,
      isForDark ? '' : file,
      isForDark ? file : '',
      [...sectors].join(', '),
      kind,
      pick(random, TOWNS),
      joinedOn(index, random),
      String(Math.round(jobs)),
    ];
  });
  const table = [HEADER, ...rows].map((row) => row.map(quote).join(';')).join('\r\n');
  return { table: encode(`${table}\r\n`), logos };
}

/** Four joined of late, in the autumn of 2026; the others over the thirty-five years before. */
function joinedOn(index: number, random: () => number): string {
  const late = ['03/11/2026', '09/11/2026', '12/11/2026', '19/11/2026'][index / 35];
  const pad = (number: number) => String(number).padStart(2, '0');
  const [day, month] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12)];
  const year = 2025 - Math.floor(random() ** 2 * 34);
  return late ?? `${pad(day)}/${pad(month)}/${year}`;
}

function quote(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function slug(word: string): string {
  return word.replaceAll('Œ', 'Oe').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** windows-1252; of what is beyond latin-1, the samples have the one sign Œ. */
function encode(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('Œ', '\u008C'), 'latin1');
}
