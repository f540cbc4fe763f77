import { beside as besideScripts } from '../browser/beside.js';
import { warnOnce } from '../browser/warn.js';

/** Of the classic script, what it hands to the script beside it. */
export interface Registry {
  /** The script beside, and its hash as in the attribute `integrity`. */
  file: string;
  integrity: string;
  /** The hashes of further scripts beside it, by their names. */
  others: Readonly<Record<string, string>>;
  /** By place: what the parts need of the classic script. */
  shared: readonly unknown[];
}

type Parts = Readonly<Record<string, unknown>>;

/** Filled by the classic script once all of it is there. */
export const registry: Registry = { file: '', integrity: '', others: {}, shared: [] };

/** Known only while the script runs. */
const own = typeof document === 'object' ? (document.currentScript as HTMLScriptElement | null) : null;

let parts: Parts | undefined;
const loading = new Map<string, Promise<void>>();

/**
 * A part that loads on intent, from the script beside this one. That may stand on the page already, or behind this one
 * in the same file; else it is loaded from the folder that the script's tag names, or that it came from, once for all
 * parts, and again after a failure.
 *
 * @param name the part's source file
 * @throws if the script is not there, or is not of this version
 */
export async function loadClassicPart<T>(name: string): Promise<T> {
  await load(registry.file, () => !!beside(), registry.integrity);
  const part = beside()?.[name] as T | undefined;
  if (part) return part;
  warnOnce(
    'no-part',
    beside()
      ? `${name} is not in the classic scripts.`
      : `${registry.file}, of the same version, is neither beside the script, nor in the folder that data-folder on its tag names, nor on the page.`,
  );
  throw new Error(registry.file);
}

/** The parts by name, once the script of this version has left them, whichever of the two came first. */
function beside(): Parts | undefined {
  const left = (globalThis as unknown as Record<symbol, ((shared: Registry['shared']) => Parts) | undefined>)[
    Symbol.for(`credit-rate-simulator ${__CRS_VERSION__} views`)
  ];
  return (parts ??= left?.(registry.shared));
}

/**
 * Resolves once the script has run, or could not; then the page may still bring it, as long as it is being read.
 *
 * @param integrity by default the one that this script knows
 */
async function load(
  file: string,
  isThere: () => boolean,
  integrity = registry.others[file] ?? '',
): Promise<void> {
  // What else is in the file has run by then.
  await Promise.resolve();
  if (isThere()) return;
  // The page may allow no script to be added, or name no folder.
  const asked = loading.get(file) ?? request(file, integrity).catch(() => undefined);
  loading.set(file, asked);
  await asked;
  loading.delete(file);
  if (!isThere() && document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
}

/** Where a script beside the classic one is. */
function addressOf(file: string): URL {
  const folder = own?.dataset.folder;
  const src = own?.src ?? '';
  // Code in the page has no address of its own, and nothing lies beside a blob.
  const from = /^(blob|data):|^$/.test(src) ? document.baseURI : src;
  return new URL(file, folder ? new URL(folder.replace(/\/?$/, '/'), document.baseURI) : from);
}

async function request(file: string, integrity: string): Promise<void> {
  const script = document.createElement('script');
  const url = addressOf(file);
  script.src = trusted(url.href);
  script.nonce = own?.nonce ?? '';
  script.crossOrigin = own?.crossOrigin ?? null;
  // A file cannot be checked, nor what comes from elsewhere and does not let itself be read; to a sandboxed frame, all does.
  const readable = url.origin === origin || own?.crossOrigin != null;
  if (readable && url.protocol !== 'file:') script.integrity = integrity;
  await new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });
  script.remove();
}

besideScripts.scripts = { address: (file) => trusted(addressOf(file).href), load };

interface Policy {
  readonly createScriptURL: (url: string) => string;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** Under Trusted Types, the address of a script takes a policy, which the page has to allow by name. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('credit-rate-simulator', { createScriptURL: (given) => given });
  return policy?.createScriptURL(url) ?? url;
}
