export { check, type Checked, checkNote } from './check.ts';
export { NOTHING_BEFORE } from './check-rule.ts';
export { lookUpLinks } from './look-up-links.ts';
export { lookUpPictures } from './look-up-pictures.ts';
export { lookUpSender, type ResolveTxt, unasked } from './look-up-sender.ts';
export { lookUpSpelling } from './look-up-spelling.ts';
export { lookUpSpam, type RunProgram } from './look-up-spam.ts';
export { weighPictures } from './weigh-pictures.ts';
