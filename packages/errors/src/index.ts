export { ActionableError } from './actionable-error.ts';
export {
  describeWhere,
  explain,
  type Explanation,
  type Finding,
  type Rule,
  type Severity,
  trouble,
  warning,
  type Where,
} from './finding.ts';
export { findingsOf } from './from-parse-error.ts';
export { nearest } from './nearest.ts';
