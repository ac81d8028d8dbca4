import { defineCluster } from '@telecom-valley/config';

export default defineCluster({
  name: 'Telecom Valley',
  publicUrl: 'https://telecom-valley.example',
  brand: { accent: '#0b5394', accentDark: '#7ec4ff' },
  events: ['events.ics', 'toulouse-tech.ics'],
  members: 'members.csv',
  contests: 'contests.yaml',
});
