// Writes docs/catalogue.md from the catalogue: npm run catalogue
import { writeFileSync } from 'node:fs';
import { cataloguePage } from './catalogue-page/page';

const PAGE = 'docs/catalogue.md';
writeFileSync(PAGE, cataloguePage());
console.log(`${PAGE}: written`);
