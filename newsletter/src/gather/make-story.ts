import { createHash } from 'node:crypto';
import { addressKey } from '../address-key.ts';
import type { Feed, Story } from '../model.ts';
import { cleanLink, oneLine, type RawFeed, type RawItem } from '../read/index.ts';
import { afterTitle } from './after-title.ts';
import { findPictures } from './find-pictures.ts';
import { languageTag } from '../language/language-tag.ts';
import { bareText, isCutShort, plainText, withoutCut } from './plain-text.ts';
import { sentencesOf } from './sentences-of.ts';
import { summarise } from './summarise.ts';

/** A story before it is known in which month it belongs and which picture it has. */
export interface MadeStory extends Omit<Story, 'publishedAt' | 'picture' | 'alsoIn' | 'otherIds'> {
  /** Its beginning without mark-up: what it is recognised by. */
  readonly text: string;
  /** An instant; undefined where the feed says none that can be. */
  readonly publishedAt?: string;
  /** Where its picture may be found, the best first. */
  readonly pictureUrls: readonly string[];
}

/** How much of a text is kept: what it is recognised by. */
const TEXT_CHARACTERS = 2000;

/** How much HTML is read for it. */
const HTML_CHARACTERS = 100_000;

const NAME_CHARACTERS = 300;
/** A first sentence that is longer is cut to so many, as a title. */
const LONGEST_SENTENCE = 90;
const FIRST_CHARACTERS = 80;

const MOST_CATEGORIES = 10;
const MOST_PICTURES = 3;

/**
 * Makes a story of an item: text without mark-up, an address without tracking, a date in UTC. What has neither
 * words nor an address is no story.
 *
 * @param url - where the feed was found: what addresses in it are relative to
 */
export function makeStory(
  item: RawItem,
  raw: Pick<RawFeed, 'language'>,
  feed: Feed,
  url: string,
): MadeStory | undefined {
  const base = item.base ?? url;
  const link =
    cleanLink(item.original ?? item.link ?? '', base) ?? cleanLink(item.link ?? '', base);
  const content = (item.content ?? '').slice(0, HTML_CHARACTERS);
  const abstract = (item.summary ?? '').slice(0, HTML_CHARACTERS);
  const whole = plainText(content || abstract);
  const text = whole.slice(0, TEXT_CHARACTERS);
  const language = languageTag(item.language) ?? languageTag(raw.language);
  const title = nameOf(item.title) || firstWords(text, language ?? 'fr');
  if (title === '' || link === undefined) return undefined;
  const pictureUrls = [
    ...item.pictures
      .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
      .map((picture) => picture.url),
    ...findPictures(content),
    ...findPictures(abstract),
  ]
    .map((address) => cleanLink(address, base))
    .filter((address) => address !== undefined);
  return {
    id: idOf(item.id ?? link, feed),
    title,
    link,
    summary: summaryOf(content ? plainText(abstract) : whole, whole, title, language ?? 'fr'),
    text,
    publishedAt: instantOf(item.published),
    author: item.author && nameOf(plainText(item.author)),
    categories: [...new Set(item.categories.map((category) => nameOf(plainText(category))))]
      .filter((category) => category !== '')
      .slice(0, MOST_CATEGORIES),
    language,
    feed,
    pictureUrls: [...new Set(pictureUrls)].slice(0, MOST_PICTURES),
  };
}

/** The feed's own summary, unless it is only the beginning of what it has in full, or its title. */
function summaryOf(abstract: string, whole: string, title: string, language: string): string {
  const own = bareText(afterTitle(abstract, title));
  const isPoor = own === '' || isCutShort(own);
  const best = (isPoor && bareText(afterTitle(whole.slice(0, TEXT_CHARACTERS), title))) || own;
  return summarise(withoutCut(best), language);
}

/** What could not be read as a date is as the feed has it; a clock that was never set says the first of 1970. */
function instantOf(published = ''): string | undefined {
  return /^(?!1970-01-01|1969-12-31)\d{4}-\d\d-\d\dT/.test(published) ? published : undefined;
}

/**
 * Many feeds number their items from 1: only with the feed is such a number one of a kind. An address is one whichever
 * way it is written: a site that moves to https has no new stories.
 */
function idOf(id: string, feed: Feed): string {
  const isAddress = /^[a-z][\w+.-]*:/i.test(id);
  return createHash('sha256')
    .update(isAddress ? addressKey(id) : `${addressKey(feed.url)} ${id}`)
    .digest('hex')
    .slice(0, 12);
}

function nameOf(text = ''): string {
  return oneLine(text).slice(0, NAME_CHARACTERS);
}

/** What has no title is called by its beginning. */
function firstWords(text: string, language: string): string {
  const line = nameOf(text);
  const [sentence = ''] = sentencesOf(line, language);
  if (sentence.trimEnd().length <= LONGEST_SENTENCE) return sentence.trimEnd();
  return line.slice(0, FIRST_CHARACTERS).replace(/\s+\S*$/, '…');
}
