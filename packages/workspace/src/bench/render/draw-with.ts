import { PUBLIC_URL, type SampleStory, sampleStories } from './sample-edition.ts';

/**
 * Ways to draw the same stories, each with its picture, title, source, date and summary. Each loads what it needs when it
 * is asked first.
 */
export const drawWith: Readonly<Record<string, (count: number) => Promise<string>>> = {
  async ours(count) {
    const { sampleLetter } = await import('./sample-letter.ts');
    return (await sampleLetter(count)).html;
  },
  mjml: (count) => withMjml(count, false),
  'mjml, minified': (count) => withMjml(count, true),
  'react-email': withReactEmail,
};

async function withMjml(count: number, minify: boolean): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  const cards = sampleStories(count).map(
    (story) => `<mj-section background-color="#ffffff" padding="12px 24px"><mj-column>
      <mj-image src="${pictureOf(story)}" href="${story.link}" alt="" padding="0 0 12px" border-radius="6px" />
      <mj-text padding="0" font-size="19px" line-height="26px"><h3 style="margin:0"><a href="${story.link}" style="color:#0b5394">${story.title}</a></h3></mj-text>
      <mj-text padding="4px 0" font-size="15px" color="#55616c">${toldBy(story)}</mj-text>
      <mj-text padding="0" font-size="16px" line-height="25px">${story.summary}</mj-text>
    </mj-column></mj-section>`,
  );
  const mjml = `<mjml lang="fr"><mj-head><mj-title>La lettre</mj-title></mj-head><mj-body>${cards.join('')}</mj-body></mjml>`;
  return (await mjml2html(mjml, { fonts: {}, minify, validationLevel: 'strict' })).html;
}

async function withReactEmail(count: number): Promise<string> {
  const {
    Body,
    Container,
    Head,
    Heading,
    Html,
    Img,
    Link,
    render: toHtml,
    Section,
    Text,
  } = await import('@react-email/components');
  const { createElement: h } = await import('react');
  const cards = sampleStories(count).map((story) =>
    h(
      Section,
      { key: story.link, style: { padding: '12px 24px' } },
      h(
        Link,
        { href: story.link },
        h(Img, {
          src: pictureOf(story),
          alt: '',
          width: 552,
          height: 290,
          style: { borderRadius: 6 },
        }),
      ),
      h(
        Heading,
        { as: 'h3', style: { margin: 0, fontSize: 19, lineHeight: '26px' } },
        h(Link, { href: story.link, style: { color: '#0b5394' } }, story.title),
      ),
      h(Text, { style: { margin: '4px 0', fontSize: 15, color: '#55616c' } }, toldBy(story)),
      h(Text, { style: { margin: 0, fontSize: 16, lineHeight: '25px' } }, story.summary),
    ),
  );
  const body = h(Body, { style: { backgroundColor: '#eef1f4' } }, h(Container, {}, ...cards));
  return toHtml(h(Html, { lang: 'fr' }, h(Head, {}), body));
}

function pictureOf({ picture }: SampleStory): string {
  return `${PUBLIC_URL}/newsletter/2026-10/${picture.file}`;
}

function toldBy({ source }: SampleStory): string {
  return `${source} · 14 octobre 2026`;
}
