import { catalogue } from '../catalogue.ts';

/** What the check finds in addresses that work for those alone who gave them: what it is, and the one thing to do. */
export const linkFindings = catalogue({
  en: {
    'link-draft':
      'The link “{address}” leads to a draft, or to where the site is written, which its team alone sees\nPublish the page, and give the address that everybody sees',
    'link-click':
      'The link “{address}” comes from a letter to somebody, and counts the click of each reader as theirs\nOpen it, and give the address that it ends at',
    'link-wrapped':
      'The link “{address}” only leads on, by way of somebody who learns that it is followed\nGive the address that it ends at: {target}',
  },
  fr: {
    'link-draft':
      'Le lien « {address} » mène à un brouillon, ou à l’administration du site, que seule l’équipe voit\nPubliez la page, et donnez l’adresse que tout le monde voit',
    'link-click':
      'Le lien « {address} » vient d’une lettre à quelqu’un, et compte comme son clic celui de chaque lecteur\nOuvrez-le, et donnez l’adresse à laquelle il aboutit',
    'link-wrapped':
      'Le lien « {address} » ne fait que renvoyer ailleurs, par quelqu’un qui apprend qu’on le suit\nDonnez l’adresse à laquelle il aboutit : {target}',
  },
  it: {
    'link-draft':
      'Il collegamento «{address}» porta a una bozza, o all’amministrazione del sito, che solo chi lo cura vede\nPubblica la pagina, e dai l’indirizzo che tutti vedono',
    'link-click':
      'Il collegamento «{address}» viene da una lettera a qualcuno, e conta come suo il clic di ogni lettore\nAprilo, e dai l’indirizzo a cui arriva',
    'link-wrapped':
      'Il collegamento «{address}» rinvia soltanto, passando da qualcuno che viene a sapere che è seguito\nDai l’indirizzo a cui arriva: {target}',
  },
});
