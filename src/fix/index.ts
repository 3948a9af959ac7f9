export { applyEdits } from './apply';
export { correct } from './correct';
export type { Forecast } from './further';
export type { Rendered } from './formats/check';
export { formatsFor, render } from './formats/render';
