import { stemIn, WORD } from './stems.ts';
import { type Rarity, READ_CHARACTERS, type ToldStory } from './story-signs.ts';

/** Of fewer stories nobody knows quite what is rare. */
const ENOUGH_STORIES = 100;

/** Of a word of which nothing is known. */
const UNKNOWN = 0.5;

/** How rare words are among stories, which is another matter in each language. */
export function rarityAmong(stories: readonly ToldStory[]): (language?: string) => Rarity {
  const byLanguage = Map.groupBy(stories, ({ language }) => primary(language));
  const rarities = new Map([...byLanguage].map(([language, own]) => [language, rarityIn(own)]));
  const unknown = rarityIn([]);
  return (language) => rarities.get(primary(language)) ?? unknown;
}

function rarityIn(stories: readonly ToldStory[]): Rarity {
  const having = new Map<string, number>();
  for (const story of stories) {
    for (const word of wordsOf(story)) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const count = stories.length + 1;
  const most = Math.log(count * 2);
  const sure = Math.min(1, stories.length / ENOUGH_STORIES);
  return (stem) => {
    const rarity = Math.log(count / ((having.get(stem) ?? 0) + 0.5)) / most;
    return Math.max(0, sure * rarity + (1 - sure) * UNKNOWN);
  };
}

/** That takes less than all signs of a story. */
function wordsOf({ title, text, language }: ToldStory): Set<string> {
  const words = `${title} ${text.slice(0, READ_CHARACTERS)}`.match(WORD) ?? [];
  return new Set(words.map(stemIn(language)));
}

function primary(language = 'fr'): string {
  return language.toLowerCase().split('-')[0]!;
}
