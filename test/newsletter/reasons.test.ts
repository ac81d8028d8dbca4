import { describe, expect, it } from 'vitest';
import { openDesk, rss } from '../support/letter-desk.ts';

const cluster = (groups: string) => `export default {
  name: 'Essai', publicUrl: 'https://essai.example', members: 'members.csv', newsletter: {
    from: 'Essai <lettre@essai.example>', postalAddress: 'Ici, 06560 Valbonne', feeds: 'feeds.opml',
    members: ['Adhérents'], sections: [{ title: 'Une', groups: '${groups}' }, { title: 'Reste' }] } };`;

const group = (name: string, feed: string, file: string) =>
  `<outline text="${name}"><outline type="rss" text="${feed}" xmlUrl="https://feeds.example/${file}"/></outline>`;

const open = (groups: string) =>
  openDesk({
    feeds: {
      'journal.xml': rss(
        'Un prix pour Bêta Santé',
        'Alpha Robotique recrute',
        'Vent fort, vigilance orange',
      ),
      'beta.xml': rss(),
      'own.xml': rss('Chez nous'),
    },
    files: {
      'cluster.config.ts': cluster(groups),
      'members.csv':
        'nom,site\nAlpha Robotique,https://alpha.example\nOrange,https://orange.example\n',
      'feeds.opml': `<opml version="2.0"><body>
        ${group('Presse', 'Le Journal', 'journal.xml')}
        <outline text="Adhérents"><outline type="rss" text="Bêta Santé" xmlUrl="https://feeds.example/beta.xml"/>
        <outline type="rss" text="Gamma" xmlUrl="https://feeds.example/own.xml"/></outline></body></opml>`,
    },
  });

describe('newsletter curate', () => {
  it('says of each story why it is proposed, members without news and those of the catalog included', async () => {
    const { run, read } = await open('Adhérents');
    await run('gather');
    const { out } = await run('curate');
    expect(out).not.toContain('group');
    expect(read('editions/2026-11/edition.yaml')).toMatch(
      /# publié par un adhérent\n[^]*Chez nous[^]*# parle de Bêta Santé\n[^]*# parle d’Alpha Robotique\n[^]*# daté du 20 novembre\n[^]*vigilance orange/,
    );
  });

  it.each(['curate', 'run --yes'])(
    'names a group that the list of feeds does not have (%s)',
    async (command) => {
      const { run } = await open('Adherent');
      await run('gather');
      const { out, err } = await run(command);
      expect(`${out}${err}`).toMatch(
        /! cluster\.config\.ts \(newsletter\.sections\[0\]\.groups\): The list of feeds has no group “Adherent”\n.*Did you mean “Adhérents”\?/,
      );
    },
  );
});
