/** The stores' limits, and ours. */
export const LIMITS = {
  /** Chrome Web Store: name; addons.mozilla.org takes 50. */
  name: 50,
  /** Chrome Web Store: summary, the manifest's description. */
  short: 132,
  /** Bytes of a whole package; docs/store/release.md tells why it takes that many. To be lowered, not raised, where nothing was added. */
  zip: 315 * 1024,
} as const;

/** What a release is judged by. */
export interface Release {
  readonly version: string;
  readonly changelog: string;
  /** Files that git knows to be changed or does not know. */
  readonly changed: readonly string[];
  readonly packages: readonly { readonly path: string; readonly bytes: number | null; readonly version: string | null }[];
  /** The store texts, by file name; null for one that is missing. */
  readonly texts: Readonly<Record<'name.txt' | 'short.txt' | 'long.md' | 'permissions.md' | 'privacy.md', string | null>>;
  /** Those for the pages in the stores, with what their files say of themselves. */
  readonly pictures: readonly Picture[];
}

/** A PNG of docs/store. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Chrome Web Store refuses transparency. */
  readonly isOpaque: boolean;
}

/** The size of a store's pictures, in pixels. */
export const STORE_PICTURE = { width: 1280, height: 800 } as const;

/** How many pictures a store's page has: Chrome Web Store takes five at most. */
const PICTURES = { fewest: 3, most: 5 } as const;

/** What is missing for a release, one sentence each. */
export function missingFor(release: Release): string[] {
  return [...changelogFaults(release), ...treeFaults(release), ...release.packages.flatMap((each) => packageFaults(each, release.version)), ...textFaults(release), ...pictureFaults(release)];
}

function changelogFaults({ changelog, version }: Release): string[] {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version}`));
  if (heading === undefined) return [`CHANGELOG.md has no section "## ${version}".`];
  if (/unreleased/i.test(heading)) return [`CHANGELOG.md still calls ${version} unreleased: put the date there.`];
  const section = changelog.slice(changelog.indexOf(heading) + heading.length).split(/^## /m)[0] ?? '';
  return section.includes('- ') ? [] : [`The section "${heading}" of CHANGELOG.md says nothing.`];
}

function treeFaults({ changed }: Release): string[] {
  return changed.length === 0 ? [] : [`Files differ from the commit: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}.`];
}

function packageFaults({ path, bytes, version }: Release['packages'][number], wanted: string): string[] {
  if (bytes === null) return [`There is no ${path}: run "npm run package".`];
  const faults: string[] = [];
  if (bytes > LIMITS.zip) faults.push(`${path} has ${bytes} bytes, more than ${LIMITS.zip}.`);
  if (version !== wanted) faults.push(`The manifest in ${path} says version ${version ?? 'nothing'}, package.json says ${wanted}.`);
  return faults;
}

function textFaults({ texts }: Release): string[] {
  const missing = Object.entries(texts).filter(([, text]) => text === null || text.trim() === '').map(([name]) => `docs/store/${name} is missing.`);
  const tooLong = ([['name.txt', LIMITS.name], ['short.txt', LIMITS.short]] as const).flatMap(([name, most]) => {
    const length = texts[name]?.trim().length ?? 0;
    return length > most ? [`docs/store/${name} has ${length} characters, more than ${most}.`] : [];
  });
  return [...missing, ...tooLong];
}

function pictureFaults({ pictures }: Release): string[] {
  const { fewest, most } = PICTURES;
  const number = pictures.length < fewest || pictures.length > most
    ? [`docs/store holds ${pictures.length} pictures, not ${fewest} to ${most}: run "npm run pictures -- --store".`]
    : [];
  const { width, height } = STORE_PICTURE;
  const sizes = pictures
    .filter((picture) => picture.width !== width || picture.height !== height)
    .map((picture) => `docs/store/${picture.name} is ${picture.width}×${picture.height}, not ${width}×${height}.`);
  const transparent = pictures.filter(({ isOpaque }) => !isOpaque).map(({ name }) => `docs/store/${name} has transparent pixels.`);
  return [...number, ...sizes, ...transparent];
}
