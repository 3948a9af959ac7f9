/** What the bundler tells of a module. */
interface ModuleLinks {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

type Links = (id: string) => ModuleLinks | null;

const PANEL = '/src/panel/panel.html';
const PANEL_START = '/src/panel/main.tsx';

/**
 * Names the chunk of a module, so that the panel loads two files at first and not fifteen, each compressed on its own: `pages` for what
 * popup and options need too, `panel` for the rest of what the panel needs at once. Null leaves a module to the bundler: what is loaded
 * later, what the devtools page shares with the panel, and the panel's start, which must not run where another page loads a part of it.
 */
export function panelChunks(): (id: string, context: { getModuleInfo: Links }) => 'pages' | 'panel' | null {
  return (id, context) => {
    const linksOf: Links = (one) => context.getModuleInfo(one);
    if (id.endsWith(PANEL_START)) return null;
    const pages = pagesOf(id, linksOf, ({ importers }) => importers);
    if (!pages.has(PANEL)) return null;
    if ([...pages].some((page) => page.endsWith('/devtools.html'))) return null;
    const sooner = pagesOf(id, linksOf, ({ importers, dynamicImporters }) => [...importers, ...dynamicImporters]);
    return sooner.size === 1 ? 'panel' : 'pages';
  };
}

/** The pages from which a module is reached over imports of a kind, as paths from the root of the project. */
function pagesOf(id: string, linksOf: Links, upwards: (links: ModuleLinks) => readonly string[]): ReadonlySet<string> {
  const pages = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const page = /\/src\/\w+\/\w+\.html$/.exec(one);
    if (page) pages.add(page[0]);
    const links = linksOf(one);
    if (links) for (const importer of upwards(links)) seen.add(importer);
  }
  return pages;
}
