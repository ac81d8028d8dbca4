export { check, type Checked } from './check.ts';
