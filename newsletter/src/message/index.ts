export { compose, type Mail, type Sender } from './compose.ts';
export { readSigningKey, type Signer } from './sign-mail.ts';
export { personalFor, places, plain, plainIn, splice } from './personal.ts';
