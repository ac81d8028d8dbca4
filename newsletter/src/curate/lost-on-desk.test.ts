import { describe, expect, it } from 'vitest';
import type { Story } from '../model.ts';
import { toEditorialHtml } from './editorial-markdown.ts';
import { lostInEditorial, lostPictures, pictureOf } from './lost-on-desk.ts';

function lost(written: string) {
  return lostInEditorial(toEditorialHtml(written));
}

describe('what an editor wrote and no letter shows', () => {
  it.each([
    ['desk-link-lost', '[ancre](#x)', { words: 'ancre', address: '#x' }],
    ['desk-link-lost', '- [page](page.html)', { words: 'page', address: 'page.html' }],
    ['desk-link-lost', '[à venir](mailto:)', { words: 'à venir', address: 'mailto:' }],
    ['desk-link-lost', '[un][1]\n\n[1]: javascript:alert(1)', { words: 'un' }],
    ['desk-link-wordless', '[](https://x.example/)', { address: 'https://x.example/' }],
    ['desk-link-empty', '**[vide]()**', { words: 'vide' }],
    [
      'desk-picture-lost',
      '![photo](https://photos.example/p.jpg)',
      { picture: 'https://photos.example/p.jpg' },
    ],
    ['desk-picture-lost', 'Voici <img src="photo.jpg" alt="La photo">.', { picture: 'photo.jpg' }],
    ['desk-picture-lost', '<figure><img alt="La photo"></figure>', { picture: 'La photo' }],
    ['desk-link-lost', '<a href="page.html">La <b>page</b></a>', { words: 'La page' }],
    [
      'desk-element-lost',
      'Voir <iframe src="https://films.example/1?a=b&amp;c"></iframe>',
      { element: 'https://films.example/1?a=b&c' },
    ],
    ['desk-element-lost', '<video controls><source src="a.mp4"></video>', { element: '<video>' }],
    ['desk-words-struck', 'Le ~~10 **décembre**~~ 12', { text: '10 décembre' }],
    ['desk-words-struck', 'et <s>gratuit</s> payant', { text: 'gratuit' }],
    ['desk-words-struck', '<del><p>Un</p></del>Deux', { text: 'Un' }],
    ['desk-words-struck', 'Un<strike></strike>', { text: '<strike>' }],
    ['desk-element-lost', '<p><script>a("<img>")</script></p>', { element: '<script>' }],
  ])('is told as %s: %s', (rule, written, values) => {
    expect(lost(written)).toMatchObject([{ rule, severity: 'warning', values }]);
  });

  it('is nothing where all came through', () => {
    const links = ['HTTPS://X.example', 'mailto:a@x.example', 'tel:+33493000000'];
    const written = links.map((address) => `- [_un_ lien](${address} "titre")`).join('\n');
    const more =
      '<https://y.example/é?a=1&b=2>, `[x](#y)`, `<img>`, <video de Paul>, <br><a id="z">';
    expect(lost(`# Un\n\n${written}\n\n${more}`)).toEqual([]);
  });

  it('is a picture that was not gathered with its story, and is none of staff’s own', () => {
    const picture = { file: 'img/a.jpg', width: 1, height: 1 };
    const stories = [{ id: '1', picture }] as unknown as readonly Story[];
    const written = [
      { title: 'Un', id: '1', picture: 'img/a.jpg' },
      { title: 'Sans' },
      { title: { fr: 'Deux' }, id: '1', picture: 'img/nexistepas.jpg' },
      { title: 'Trois', picture: 'img/a.jpg' },
      { title: 'Quatre', id: '1', picture: 'photos/gala.png' },
    ];
    const ownPictures = new Map([['photos/gala.png', picture]]);
    expect(lostPictures(written, { stories, pictures: new Map(), ownPictures })).toMatchObject([
      {
        rule: 'desk-picture-other',
        values: { title: 'Deux', picture: 'img/nexistepas.jpg', gathered: 'img/a.jpg' },
      },
      { rule: 'desk-picture-unknown', values: { title: 'Trois', picture: 'img/a.jpg' } },
    ]);
  });

  it('is no picture of a story that another feed tells now, or none any more', () => {
    const [one, other] = ['img/1.jpg', 'img/2.jpg'].map((file) => ({ file, width: 1, height: 1 }));
    const stories = [{ id: '2', otherIds: ['1'], picture: other }] as unknown as readonly Story[];
    const gathered = {
      stories,
      pictures: new Map([
        ['1', one!],
        ['3', one!],
      ]),
      ownPictures: new Map(),
    };
    const written = [
      { title: 'Un', id: '1', picture: 'img/1.jpg' },
      { title: 'Un', id: '1', picture: 'img/2.jpg' },
      { title: 'Trois', id: '3', picture: 'img/1.jpg' },
    ];
    expect(written.map((story) => pictureOf(story, gathered))).toEqual([one, other, one]);
    expect(lostPictures(written, gathered)).toEqual([]);
  });
});
