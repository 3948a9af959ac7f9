export { applyEdits } from './apply';
export { correct, defaultChoice } from './correct';
export type { Rendered } from './formats/check';
export { formatsFor, render } from './formats/render';
