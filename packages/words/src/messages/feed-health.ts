import { catalogue } from '../catalogue.ts';

/** The letter to those who keep a feed about its health. */
export const feedHealth = catalogue({
  en: {
    hello: 'Hello,',
    read: 'For its newsletter, {cluster} reads your feed “{title}” ({url}): {items}, {kilobytes} kB, in {seconds} s.',
    unread: 'For its newsletter, {cluster} would like to read your feed ({url}), and cannot:',
    good: 'It is in good health: there is nothing to mend.',
    latest: 'The latest it tells us: {titles}.',
    flaws: {
      one: 'We manage, but other readers will not always. {count} thing could be better:',
      other: 'We manage, but other readers will not always. {count} things could be better:',
    },
    line: '{message} (line {line})',
    thanks: 'Thank you!',
    items: { one: '{count} item', other: '{count} items' },
  },
  fr: {
    hello: 'Bonjour,',
    read: 'Pour sa lettre d’information, {cluster} lit votre flux « {title} » ({url}) : {items}, {kilobytes} ko, en {seconds} s.',
    unread:
      'Pour sa lettre d’information, {cluster} voudrait lire votre flux ({url}), et n’y parvient pas :',
    good: 'Il est en bonne santé : il n’y a rien à réparer.',
    latest: 'Ce qu’il nous dit de plus récent : {titles}.',
    flaws: {
      one: 'Nous nous en sortons, mais ce ne sera pas toujours le cas d’autres lecteurs. {count} chose pourrait être améliorée :',
      other:
        'Nous nous en sortons, mais ce ne sera pas toujours le cas d’autres lecteurs. {count} choses pourraient être améliorées :',
    },
    line: '{message} (ligne {line})',
    thanks: 'Merci !',
    items: { one: '{count} article', other: '{count} articles' },
  },
  it: {
    hello: 'Buongiorno,',
    read: 'Per la sua lettera, {cluster} legge il vostro feed «{title}» ({url}): {items}, {kilobytes} kB, in {seconds} s.',
    unread:
      'Per la sua lettera, {cluster} vorrebbe leggere il vostro feed ({url}), e non ci riesce:',
    good: 'È in buona salute: non c’è nulla da riparare.',
    latest: 'Le ultime cose che ci dice: {titles}.',
    flaws: {
      one: 'Noi ce la caviamo, ma altri lettori non sempre ci riusciranno. {count} cosa si potrebbe migliorare:',
      other:
        'Noi ce la caviamo, ma altri lettori non sempre ci riusciranno. {count} cose si potrebbero migliorare:',
    },
    line: '{message} (riga {line})',
    thanks: 'Grazie!',
    items: { one: '{count} articolo', other: '{count} articoli' },
  },
});
