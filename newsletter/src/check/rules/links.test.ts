import { type Case, findsInLetters, more, PICTURE } from '../../../../test/support/good-letter.ts';

/** Links that a rule is about, and links like them. */
const SUSPICIOUS = [
  ['link-placeholder', 'https://www.example.com/', 'https://www.example.com.example/'],
  ['link-placeholder', 'https://exemple.fr/prix', 'https://exemples.fr/prix'],
  ['link-placeholder', 'https://x.example/lien-a-completer', 'https://x.example/lien-a-suivre'],
  [
    'link-placeholder',
    'https://x.example/url_a_remplir/?b',
    'https://x.example/une-page-a-remplir',
  ],
  ['link-placeholder', 'https://x.example/page-a-venir.html', 'https://x.example/lien-a-venir/b'],
  ['link-shortened', 'https://bit.ly/3abc', 'https://habit.ly/3abc'],
  ['link-shortened', 'https://lnkd.in/e1', 'https://www.linkedin.com/company/x'],
  ['link-tracking', 'https://www.linkedin.com/jobs/?trk=a&lipi=b', 'https://x.example/?trek=a'],
  ['link-tracking', 'https://x.example/a#xtor=RSS-3208', 'https://x.example/a#deux'],
  ['link-placeholder', 'https://x.example/{{url}}', 'https://x.example/{url}'],
  ['link-placeholder', 'https://x.example/?a=%7B%7Burl%7D%7D', 'https://x.example/?a=%7Burl'],
  ['link-placeholder', 'https://monsite.fr', 'https://monsite-a-nice.fr'],
  ['link-placeholder', 'https://lien.fr/', 'https://lien-social.fr/'],
  ['link-placeholder', 'https://www.xxx.fr/', 'https://www.xxl.fr/'],
  [
    'link-wrapped',
    'https://www.facebook.com/l.php?u=https%3A%2F%2Fx.example',
    'https://www.facebook.com/pole?u=a',
  ],
  [
    'link-wrapped',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa&data=b',
    'https://outlook.com/?url=https%3A%2F%2Fx.example%2Fa',
  ],
  [
    'link-wrapped',
    'https://urldefense.com/v3/__https://x.example/a__;!!Ab$',
    'https://defense.example/v3/__https://x.example/a__;!!Ab$',
  ],
  ['link-click', 'https://urldefense.com/v3/__https://x.fr/*a__;Iw!!Ab$', 'https://x.fr/*a'],
  [
    'link-click',
    'https://pole.us4.list-manage.com/track/click?u=1&id=2&e=3',
    'https://pole.us4.list-manage.com/subscribe?u=1&id=2',
  ],
  ['link-click', 'https://r.mail.pole.fr/tr/cl/AbC123', 'https://r.mail.pole.fr/tr/clubs/AbC123'],
  ['link-click', 'https://x1.mjt.lu/lnk/AbC123/1', 'https://www.mailjet.com/lnk/'],
  [
    'link-click',
    'https://pole.fr/?mailpoet_router&endpoint=track&action=click&data=a',
    'https://pole.fr/?action=click&data=a',
  ],
  ['link-draft', 'https://x.example/?p=12&preview=true', 'https://x.example/?p=12'],
  [
    'link-draft',
    'https://x.example/wp-admin/post.php?action=edit',
    'https://x.example/administration/?action=edit',
  ],
  ['link-draft', 'https://x.example/fr/node/12/edit', 'https://x.example/fr/node/12/editeurs'],
  ['link-draft', 'https://x.example/typo3/index.php?route=a', 'https://x.example/expertise/typo3/'],
  [
    'link-draft',
    'https://x.example/wp-admin/',
    'https://x.example/wp-admin/admin-ajax.php?action=ics',
  ],
  ['link-draft', 'https://x.example/?preview_id=1', 'https://x.example/episode/1?preview=1'],
  ['link-click', 'https://a.x.example/track/click/1', 'https://x.example/track/click/festival'],
  ['link-password', 'https://name:word@x.example/', 'https://x.example/@name:word'],
  ['link-number', 'https://8.8.8.8/', 'https://8.8.8.8.example/'],
  ['link-number', 'https://[2606:4700::1111]/', 'https://x.example/[2606:4700::1111]'],
  ['link-nowhere', 'https://[fd00::1]/', 'https://fd00.example/'],
  ['link-nowhere', 'https://nas.lan/partage', 'https://nas.lan.example/partage'],
  ['link-nowhere', 'https://box.home', 'https://home.example'],
  ['link-nowhere', 'https://box.home.arpa/', 'https://arpa.example/'],
  ['link-nowhere', 'https://wiki.pole.corp/', 'https://wiki.corporate/'],
  ['link-nowhere', 'https://abc.onion/', 'https://www.oignon.fr/onion/'],
] as const;

findsInLetters([
  [
    'link-relative',
    more('<a href="/b">Une suite</a>', '/b'),
    more('<a href="mailto:a@x.example">Écrire</a>', 'a@x.example'),
  ],
  [
    'link-relative',
    more('<a href="javascript:alert(1)">Une suite</a>', 'javascript:alert(1)'),
    more('<a href="tel:+33493000000">04 93 00 00 00</a>', '+33493000000'),
  ],
  [
    'link-relative',
    more('<a href="mailto:contact">Écrire</a>', 'contact'),
    more('<a href="mailto:?subject=Une%20suite">Faire suivre</a>', '?subject=Une%20suite'),
  ],
  [
    'link-wordless',
    more(`<a href="https://x.example/b">${PICTURE}</a>`, 'https://x.example/b'),
    more(`<a href="https://x.example/b">Une suite${PICTURE}</a>`, 'https://x.example/b'),
  ],
  [
    'link-nowhere',
    more('<a href="https://localhost/b">Une suite</a>', 'https://localhost/b'),
    more('<a href="https://localhost.example/b">Une suite</a>', 'https://localhost.example/b'),
  ],
  [
    'link-nowhere',
    more('<a href="http://192.168.1.4/b">Une suite</a>', 'http://192.168.1.4/b'),
    more('<a href="https://192.168.1.4.example/b">Une suite</a>', 'https://192.168.1.4.example/b'),
  ],
  [
    'link-insecure',
    more('<a href="http://x.example/b">Une suite</a>', 'http://x.example/b'),
    more('<a href="HTTPS://x.example/b">Une suite</a>', 'HTTPS://x.example/b'),
  ],
  [
    'link-only-html',
    more('<a href="https://x.example/b">Une suite</a>'),
    // A long address is broken over lines.
    more('<a href="https://x.example/b">Une suite</a>', 'https://x.exam\nple/b'),
  ],
  [
    'link-only-html',
    more('<a href="https://y.example/">Un site</a>', 'https://y.example.org'),
    more('<a href="https://y.example/">Un site</a>', '(https://y.example).'),
  ],
  [
    'link-wordless',
    more(`<a href="mailto:a@x.example">${PICTURE}</a>`, 'a@x.example'),
    more(
      `<a href="mailto:a@x.example">${PICTURE.replace('alt=""', 'alt="Écrire"')}</a>`,
      'a@x.example',
    ),
  ],
  [
    'link-tracking',
    more(
      '<a href="https://x.example/b?utm_source=c">Une suite</a>',
      'https://x.example/b?utm_source=c',
    ),
    more('<a href="https://x.example/b?id=c">Une suite</a>', 'https://x.example/b?id=c'),
  ],
  ...SUSPICIOUS.map(([rule, breaking, nearly]): Case => [
    rule,
    more(`<a href="${breaking}">Une suite</a>`, breaking),
    more(`<a href="${nearly}">Une suite</a>`, nearly),
  ]),
]);
