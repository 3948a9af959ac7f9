export { applyEdits } from './apply';
export { correct, defaultChoice } from './correct';
export type { Rendered } from './formats/check';
export type { TextFormat } from './formats/render';
export { formatsFor, render } from './formats/render';
