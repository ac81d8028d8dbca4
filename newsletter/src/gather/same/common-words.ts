/** The words of French and English that say nothing of what a text is about, without accents. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a ai aie ainsi alors apres as au aucun aucune aujourd aussi autour autre autres aux avant avec avez avoir avons ayant
beaucoup bien bon bonne car ce ceci cela celle celui ces cet cette ceux chacun chaque chez ci comme comment contre
dans de debut dehors depuis des deux devant dire dit doit donc dont du elle elles en encore enfin entre es est et etaient
etait etant ete etes etre eu eux fait faire faut fois font hors ici il ils je jour jours jusqu jusque la le les leur leurs
lors lui ma mais me meme memes mes mettre moi moins mon ne nos notre nous nouveau nouvelle nouvelles on ont ou par parce
pas pendant peu peut peuvent plus plusieurs pour pourquoi pourra pouvez pouvoir premier premiere prendre qu quand que quel
quelle quelles quels qui quoi rien sa sans se sera seront ses si sien soit son sont sous souvent sur ta tandis te tel tes
toi ton tous tout toute toutes tres trois trop tu un une va vers veut via voici voir vont vos votre vous vu
the an and are at be been but by can could did do does for from get had has have he her here his how if in into is it its
just like more most my new no not now of off on one only or other our out over she should so some than that their them
then there these they this those through to too two up us very was we were what when where which who why will with would
you your about after again all also any as because before being between both down during each few first further having
lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
heure heures rendez soiree evening venez join`
    .split(/\s+/)
    .filter(Boolean),
);
