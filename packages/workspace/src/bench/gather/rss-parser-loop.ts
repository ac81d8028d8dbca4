// What rss-parser does alone: `url ORIGIN FEEDS AT_ONCE` fetches and parses, `string FEEDS ITEMS` only parses.
import Parser from 'rss-parser';
import { sampleFeed } from './sample-feed.ts';

const [how, first = '', second = '', third = ''] = process.argv.slice(2);

let items = 0;
if (how === 'url') {
  let next = 0;
  const work = async () => {
    for (let feed = next++; feed < Number(second); feed = next++) {
      items += (await new Parser().parseURL(`${first}/${feed}`)).items.length;
    }
  };
  await Promise.all(Array.from({ length: Number(third) }, work));
} else {
  for (let feed = 0; feed < Number(first); feed += 1) {
    items += (await new Parser().parseString(sampleFeed(feed, Number(second)))).items.length;
  }
}
console.log(items);
