export { check, type Checked } from './check.ts';
export { lookUpPictures } from './look-up-pictures.ts';
