export { type Catalogue, catalogue, fill, type Message, type Say, speak } from './catalogue.ts';
export { type Language, languageOf, languages } from './language.ts';
export { expectations } from './messages/expectations.ts';
export { findings } from './messages/findings.ts';
export { narrowNoBreakSpace, noBreakSpace, typography } from './typography.ts';
