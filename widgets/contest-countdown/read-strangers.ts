// Fetched where the source is no document of ours.
export { readContests } from '@telecom-valley/catalog';
