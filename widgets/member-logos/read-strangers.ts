// Fetched where the source is no document of ours.
export { readMembers } from '@telecom-valley/catalog';
