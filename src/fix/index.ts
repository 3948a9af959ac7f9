export { applyEdits } from './apply';
export { correct } from './correct';
export type { Forecast } from './further';
export { formatsFor, render } from './formats/render';
