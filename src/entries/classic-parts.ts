import { warnOnce } from '../browser/warn.js';

/** What the classic script and the script beside it hand to each other. */
export interface Registry {
  /** The script beside, and its hash as in the attribute `integrity`. */
  file: string;
  integrity: string;
  /** Of the classic script, by place: what the parts need of it. */
  shared: readonly unknown[];
  /** By name; undefined until the script beside has run. */
  parts?: Readonly<Record<string, unknown>>;
}

/** Filled by the classic script once all of it is there. */
export const registry: Registry = { file: '', integrity: '', shared: [] };

/** Known only while the script runs. */
const own = typeof document === 'object' ? (document.currentScript as HTMLScriptElement | null) : null;

let loading: Promise<void> | undefined;

/**
 * A part that loads on intent, from the script beside this one. That may stand on the page already; else it is loaded
 * from the same folder, once for all parts, and again after a failure.
 *
 * @param name the part's source file
 * @throws if the script is not there, or is not of this version
 */
export async function loadClassicPart<T>(name: string): Promise<T> {
  if (!registry.parts) {
    loading ??= load().finally(() => (loading = undefined));
    await loading;
  }
  const part = registry.parts?.[name] as T | undefined;
  if (part) return part;
  warnOnce(
    'no-part',
    registry.parts
      ? `${name} is not in the classic scripts.`
      : `${registry.file}, of the same version, is neither beside the script nor on the page.`,
  );
  throw new Error(registry.file);
}

/** Resolves once the script has run, or could not. */
async function load(): Promise<void> {
  const { file, integrity } = registry;
  const script = document.createElement('script');
  const url = new URL(file, own?.src ?? document.baseURI);
  try {
    script.src = trusted(url.href);
  } catch {
    return; // the page allows no script to be added
  }
  script.nonce = own?.nonce ?? '';
  script.crossOrigin = own?.crossOrigin ?? null;
  // A file cannot be checked, nor what comes from elsewhere and does not let itself be read.
  const readable = url.origin === location.origin || own?.crossOrigin != null;
  if (readable && url.protocol !== 'file:') script.integrity = integrity;
  await new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });
  script.remove();
}

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
