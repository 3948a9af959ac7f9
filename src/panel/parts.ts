// All that the panel draws after its first paint. One file of the package holds it: it is loaded at once, and packs better than many small ones.
export { CatalogueScreen } from './catalogue/catalogue-screen';
export { CopyDialog } from './copy/copy-dialog';
export { together } from './copy/together';
export { Detail } from './detail/detail';
export { EmptyState } from './empty/empty-state';
export { ExportMenu } from './files/export-menu';
export { FileBar } from './files/file-bar';
export { ColumnMenu } from './list/column-menu';
export { RowMenu } from './menu/row-menu';
export { Meter } from './rates/meter';
export { SettingsScreen } from './settings/settings-screen';
export { Splitter } from './splitter/splitter';
export { RangeNotice } from './timeline/range-notice';
export { Timeline } from './timeline/timeline';
