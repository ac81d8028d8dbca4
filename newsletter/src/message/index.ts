export { compose, type Mail, type Sender } from './compose.ts';
export { personalFor, places, plain, splice } from './personal.ts';
