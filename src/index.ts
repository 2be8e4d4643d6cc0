export {
  type CompileOptions,
  type CompileResult,
  type ConfigSource,
  compile,
  type OutputFile,
} from './compile.ts'
export type { Code } from './diagnostics/codes.ts'
export type {
  AcceptedWarning,
  Diagnostic,
  Position,
  Range,
  RelatedPlace,
  Severity,
} from './diagnostics/diagnostic.ts'
