export { compose, type Mail, type Sender } from './compose.ts';
export { readSigningKey, type Signer } from './sign-mail.ts';
export { personalFor, places, plain, splice } from './personal.ts';
