import type { Asked } from '../background/watch/asked';
import { hostOfSite, permissionsFor, permissionsToDrop } from '../background/watch/sites';

/** The part of `permissions` that is used. */
export interface PermissionsApi {
  contains(wanted: object): Promise<boolean>;
  request(wanted: object): Promise<boolean>;
  remove(dropped: object): Promise<boolean>;
  getAll(): Promise<{ readonly origins?: string[] }>;
  readonly onAdded: { addListener(listener: () => void): void };
  readonly onRemoved: { addListener(listener: () => void): void };
}

/** Whether one site is watched while DevTools is closed. */
export interface Watching {
  readonly host: string;
  readonly isOn: boolean;
  /** The browser has told nothing since it was started: it may begin at its next start. */
  readonly isDeaf: boolean;
  /** The last wish to watch was refused, by the person or the browser. */
  readonly wasRefused: boolean;
  /** Asks the browser for the access, or gives it back. To be called in the click itself, or the browser does not ask. */
  set(on: boolean): void;
}

/** What following needs of the browser. */
export interface WatchingTools {
  readonly permissions: PermissionsApi;
  readonly asked: Asked;
  /** Tells whether the browser has told of a request since it was started. */
  hasHeard(): Promise<boolean>;
}

/** Follows whether a site (a match pattern) is watched; calls back with the state now and after each change. */
export function followWatching({ permissions, asked, hasHeard }: WatchingTools, site: string, onChange: (watching: Watching) => void): void {
  let wasRefused = false;
  const look = async (isLeft: Promise<boolean> | false): Promise<void> => {
    const [isOn, wasLeft] = await Promise.all([permissions.contains(permissionsFor(site)), isLeft]);
    wasRefused ||= wasLeft;
    const isDeaf = isOn && !(await hasHeard().catch(() => true));
    onChange({ host: hostOfSite(site), isOn, isDeaf, wasRefused: wasRefused && !isOn, set });
  };
  // A browser that does not tell what it grants is not asked for more.
  const tell = (isLeft: Promise<boolean> | false = false): void => void look(isLeft).catch(() => undefined);
  const ask = (): Promise<boolean> => {
    asked.note(site).catch(() => undefined);
    return permissions.request(permissionsFor(site)).finally(() => asked.forget().catch(() => undefined));
  };
  const set = (on: boolean): void => {
    const done = on ? ask() : drop(permissions, site);
    void done.catch(() => false).then((isDone) => {
      wasRefused = on && !isDone;
      tell();
    });
  };
  permissions.onAdded.addListener(() => tell());
  permissions.onRemoved.addListener(() => tell());
  // Both are asked for at once: the popup is not shown before they are known.
  tell(asked.take(site).catch(() => false));
}

/** Gives the access to a site back. */
export async function drop(permissions: PermissionsApi, site: string): Promise<boolean> {
  const { origins } = await permissions.getAll();
  return permissions.remove(permissionsToDrop(site, origins ?? []));
}
