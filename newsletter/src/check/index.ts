export { check, type Checked, checkNote } from './check.ts';
export { lookUpPictures } from './look-up-pictures.ts';
