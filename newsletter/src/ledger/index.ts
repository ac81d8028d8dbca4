export { type EditionReport, Ledger } from './ledger.ts';
export { lockSending } from './lock-sending.ts';
export { openDatabase } from './open-database.ts';
