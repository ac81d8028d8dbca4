export {
  type Options,
  type OptionSpec,
  parseOptions,
  UsageError,
  wrong,
} from './parse-arguments.ts';
export { findingsToJson, printFindings } from './print-findings.ts';
export { type Progress, showProgress } from './progress.ts';
export {
  type Command,
  type Context,
  defineCommand,
  exitCodes,
  type Program,
  type Report,
  runCommand,
} from './run-command.ts';
export type { CommandWorld, Output, Terminal } from './terminal.ts';
