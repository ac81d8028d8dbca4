export { type PostOffice, readPostOffice } from './post-office.ts';
export { send } from './send.ts';
