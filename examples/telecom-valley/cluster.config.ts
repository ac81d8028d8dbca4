import { defineCluster } from '@telecom-valley/config';
import { defineNewsletter } from '@telecom-valley/newsletter';

export default defineCluster({
  name: 'Telecom Valley',
  publicUrl: 'https://telecom-valley.example',
  brand: { accent: '#0b5394', accentDark: '#7ec4ff' },
  events: ['events.ics', 'toulouse-tech.ics'],
  members: 'members.csv',
  contests: 'contests.yaml',
  newsletter: defineNewsletter({
    from: 'Telecom Valley <lettre@telecom-valley.example>',
    postalAddress: 'Telecom Valley, Sophia Antipolis, 06560 Valbonne',
    feeds: 'feeds.opml',
    sections: [
      { title: { fr: 'À la une', en: 'First of all' }, groups: 'Le pôle' },
      {
        title: { fr: 'Les nouvelles des adhérents', en: 'News from members' },
        groups: 'Adhérents',
        most: 6,
      },
      {
        title: { fr: 'Du côté des partenaires', en: 'News from partners' },
        groups: 'Partenaires',
        most: 4,
      },
      {
        title: { fr: 'Bienvenue aux nouveaux adhérents', en: 'Welcome to our new members' },
        shows: 'members',
      },
      { title: { fr: 'L’agenda', en: 'What is on' }, shows: 'agenda', most: 8 },
      { title: { fr: 'Les concours', en: 'Contests' }, shows: 'contests' },
    ],
  }),
});
