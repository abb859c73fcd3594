import type { ScanBytes } from '../../ports/page-rasterizer';

/** Larger files are not searched: all of it has to be held in memory. */
const LARGEST = 1_000_000_000;
/** The head of an object stands no farther before its `/Type /Page` than this. */
const BEFORE = 8192;

type Opened<Document> = { readonly document: Document; readonly bytes: ScanBytes; readonly salvaged: boolean };

/**
 * Opens a PDF; where its list of pages is lost, as in a copy that broke off, the pages that are still there are listed anew.
 * `open` rejects with what `isDamage` recognises where the file as it is cannot be read.
 */
export async function openedOrSalvaged<Document>(
  bytes: ScanBytes,
  open: (bytes: ScanBytes) => Promise<Document>,
  isDamage: (error: unknown) => boolean,
): Promise<Opened<Document>> {
  try {
    return { document: await open(bytes), bytes, salvaged: false };
  } catch (error) {
    if (!isDamage(error) || sizeOf(bytes) > LARGEST) throw error;
    const whole = bytes instanceof Uint8Array ? bytes : await wholeOf(bytes);
    const listed = whole && withPagesListed(whole);
    if (listed === undefined) throw error;
    // Where the pages cannot be had either, the first refusal says it better.
    const document = await open(listed).catch(() => Promise.reject(error));
    return { document, bytes: listed, salvaged: true };
  }
}

const sizeOf = (bytes: ScanBytes): number => (bytes instanceof Uint8Array ? bytes.length : bytes.size);

const wholeOf = (bytes: Exclude<ScanBytes, Uint8Array>): Promise<Uint8Array | undefined> =>
  bytes.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );

/** The file with a catalogue and a list of every page object found in it put behind; undefined where there is no page. */
function withPagesListed(bytes: Uint8Array): Uint8Array | undefined {
  const pages = pageObjects(bytes);
  if (pages.length === 0) return undefined;
  // What pages inherit they ask of their parent: the new list takes its number.
  const list = pages.find(({ parent }) => parent !== undefined)?.parent ?? Math.max(...pages.map(({ id }) => id)) + 1;
  const catalogue = Math.max(list, ...pages.map(({ id }) => id)) + 1_000_000;
  const kids = pages.map(({ id, generation }) => `${id} ${generation} R`).join(' ');
  const tail = [
    '',
    'endstream endobj',
    `${list} 0 obj\n<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]>>\nendobj`,
    `${catalogue} 0 obj\n<</Type/Catalog/Pages ${list} 0 R>>\nendobj`,
    `trailer\n<</Root ${catalogue} 0 R/Size ${catalogue + 1}>>\nstartxref\n0\n%%EOF\n`,
  ].join('\n');
  const all = new Uint8Array(bytes.length + tail.length);
  all.set(bytes);
  for (let at = 0; at < tail.length; at += 1) all[bytes.length + at] = tail.charCodeAt(at);
  return all;
}

type PageObject = { readonly id: number; readonly generation: number; readonly parent: number | undefined };

/** Objects of the type Page, in the order of the file, which is that of scanning; each once, as last written. */
function pageObjects(bytes: Uint8Array): readonly PageObject[] {
  const found = new Map<number, PageObject>();
  for (let at = bytes.indexOf(SLASH); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    if (bytes[at + 1] !== 0x50 || !/^\/Page[^A-Za-z]/.test(latin(bytes, at, at + 6))) continue;
    if (!/\/Type\s*$/.test(latin(bytes, Math.max(0, at - 16), at))) continue;
    const before = latin(bytes, Math.max(0, at - BEFORE), at);
    const head = [...before.matchAll(/(\d+)\s+(\d+)\s+obj\b/g)].at(-1);
    if (head === undefined || before.slice(head.index).includes('endobj')) continue;
    const end = latin(bytes, at, at + BEFORE).indexOf('endobj');
    // A page whose own words broke off says nothing of its picture.
    if (end < 0) continue;
    const words = before.slice(head.index) + latin(bytes, at, at + end);
    const parent = /\/Parent\s+(\d+)\s+\d+\s+R/.exec(words)?.[1];
    const id = Number(head[1]);
    found.set(id, { id, generation: Number(head[2]), parent: parent === undefined ? undefined : Number(parent) });
  }
  return [...found.values()];
}

const SLASH = 0x2f;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
