export { compose, composeNote, type Mail, type Sender } from './compose.ts';
export { readSigningKey, type Signer } from './sign-mail.ts';
export { LETTER_BUDGET } from './letter-budget.ts';
export { messageIn } from './message-in.ts';
export { personalFor, places, plain, plainIn, splice } from './personal.ts';
