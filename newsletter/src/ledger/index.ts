export { type EditionReport, Ledger } from './ledger.ts';
export { isLocked, lockSending } from './lock-sending.ts';
export { openDatabase } from './open-database.ts';
