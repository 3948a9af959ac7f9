export { applyEdits } from './apply';
export { correct, defaultChoice } from './correct';
export type { Forecast } from './further';
export type { Rendered } from './formats/check';
export { formatsFor, render } from './formats/render';
