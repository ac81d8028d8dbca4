export { fetchPicture } from './fetch-picture.ts';
export { readLogo } from './read-logo.ts';
export { readOwnPicture } from './read-own-picture.ts';
