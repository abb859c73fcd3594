import { TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { AppError } from '#shared/base/app-error';

/** A file's parts by path: text where it is XML, bytes elsewhere. */
type Parts = Map<string, string | Uint8Array>;

/** Where a part of the head or foot stands: on the first page, on odd pages (all, where there are no others), on even ones. */
type Place = 'first' | 'default' | 'even';

/** One header or footer of the house's own file, with the pictures it shows. */
type HeadPart = {
  readonly kind: 'header' | 'footer';
  readonly place: Place;
  readonly xml: string;
  readonly pictures: readonly { readonly id: string; readonly path: string; readonly bytes: Uint8Array }[];
};

export type HouseHead = { readonly parts: readonly HeadPart[] };

/**
 * 红头模板: headers and footers of the first section of a Word file, with their pictures.
 * @throws AppError `letterhead-unusable` where it is no Word file, has neither, or shows pictures from elsewhere
 */
export async function readHouseHead(name: string, file: Uint8Array): Promise<HouseHead> {
  const parts = await partsOf(file).catch(() => undefined);
  const document = parts?.get('word/document.xml');
  if (parts === undefined || typeof document !== 'string') throw new AppError('letterhead-unusable', name);
  const links = relations(parts, 'word/document.xml');
  const section = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(document)?.[0] ?? '';
  const found = [...section.matchAll(/<w:(header|footer)Reference\b[^>]*>/g)].flatMap(
    ([tag, kind]): readonly HeadPart[] => {
      const target = links.get(attribute(tag, 'r:id'))?.target;
      const path = target === undefined ? '' : inWord(target);
      const xml = parts.get(path);
      if (typeof xml !== 'string' || (!/<w:t[ >]/.test(xml) && !/r:embed=/.test(xml))) return [];
      const place = (attribute(tag, 'w:type') || 'default') as Place;
      return [{ kind: kind as HeadPart['kind'], place, xml, pictures: picturesOf(name, parts, path) }];
    },
  );
  if (!found.some(({ kind }) => kind === 'header')) throw new AppError('letterhead-unusable', name);
  return { parts: found };
}

/** The document with the house's own head and foot in place of ours. Its pages are otherwise as they were. */
export async function withHouseHead(file: Uint8Array, { parts: own }: HouseHead): Promise<Uint8Array> {
  const parts = await partsOf(file);
  const types: string[] = [];
  const links: string[] = [];
  const references = own.map(({ kind, place, xml, pictures }, index) => {
    const part = `house-${kind}${index + 1}.xml`;
    parts.set(`word/${part}`, xml);
    types.push(
      `<Override PartName="/word/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    );
    links.push(`<Relationship Id="house${index + 1}" Type="${RELATION}/${kind}" Target="${part}"/>`);
    const shown = pictures.map(({ id, path, bytes }, at) => {
      const target = `media/house-${index + 1}-${at + 1}.${path.split('.').at(-1)}`;
      parts.set(`word/${target}`, bytes);
      return `<Relationship Id="${id}" Type="${RELATION}/image" Target="${target}"/>`;
    });
    if (shown.length > 0)
      parts.set(
        `word/_rels/${part}.rels`,
        `${DECLARATION}<Relationships xmlns="${PACKAGE}">${shown.join('')}</Relationships>`,
      );
    return { kind, place, tag: `<w:${kind}Reference w:type="${place}" r:id="house${index + 1}"/>` };
  });
  edit(parts, '[Content_Types].xml', (xml) => withPictureTypes(xml).replace('</Types>', `${types.join('')}</Types>`));
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${links.join('')}</Relationships>`),
  );
  edit(parts, 'word/document.xml', (xml) =>
    xml.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/, (section) => withReferences(section, references)),
  );
  return packed(parts);
}

type Reference = { readonly kind: 'header' | 'footer'; readonly place: Place; readonly tag: string };

/** Ours of the same kind go; a head for the first page asks for the first page to differ. */
function withReferences(section: string, references: readonly Reference[]): string {
  const kinds = new Set(references.map(({ kind }) => kind));
  const kept = section.replaceAll(/<w:(header|footer)Reference\b[^>]*\/>/g, (tag, kind: 'header' | 'footer') =>
    kinds.has(kind) ? '' : tag,
  );
  const first = references.some(({ place }) => place === 'first') && !kept.includes('<w:titlePg');
  return kept
    .replace(/^<w:sectPr[^>]*>/, (open) => `${open}${references.map(({ tag }) => tag).join('')}`)
    .replace(/(<w:docGrid\b[^>]*\/>)?<\/w:sectPr>$/, (end) => (first ? `<w:titlePg/>${end}` : end));
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const pictureTypes = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

const withPictureTypes = (xml: string): string =>
  Object.entries(pictureTypes).reduce(
    (all, [ending, type]) =>
      all.includes(`Extension="${ending}"`)
        ? all
        : all.replace(/<Types[^>]*>/, (open) => `${open}<Default Extension="${ending}" ContentType="${type}"/>`),
    xml,
  );

/** A picture from outside the file would be fetched when the document is opened: such a file is refused. */
function picturesOf(name: string, parts: Parts, path: string): HeadPart['pictures'] {
  return [...relations(parts, path)].flatMap(([id, { target, external }]) => {
    if (external) throw new AppError('letterhead-unusable', name);
    const at = inWord(target);
    const bytes = parts.get(at);
    return bytes instanceof Uint8Array ? [{ id, path: at, bytes }] : [];
  });
}

function relations(
  parts: Parts,
  path: string,
): ReadonlyMap<string, { readonly target: string; readonly external: boolean }> {
  const at = path.lastIndexOf('/');
  const xml = parts.get(`${path.slice(0, at)}/_rels/${path.slice(at + 1)}.rels`);
  if (typeof xml !== 'string') return new Map();
  return new Map(
    [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      { target: attribute(tag, 'Target'), external: attribute(tag, 'TargetMode') === 'External' },
    ]),
  );
}

const inWord = (target: string): string => (target.startsWith('/') ? target.slice(1) : `word/${target}`);

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const edit = (parts: Parts, path: string, change: (xml: string) => string): void => {
  parts.set(path, change(String(parts.get(path) ?? '')));
};

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

async function partsOf(file: Uint8Array): Promise<Parts> {
  const reader = new ZipReader(new Uint8ArrayReader(file));
  const parts: Parts = new Map();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const asText = isXml(entry.filename);
    parts.set(
      entry.filename,
      asText
        ? await entry.getData(new TextWriter(), { useWebWorkers: false })
        : await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false }),
    );
  }
  await reader.close();
  return parts;
}

async function packed(parts: Parts): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, part] of parts)
    await writer.add(path, typeof part === 'string' ? new TextReader(part) : new Uint8ArrayReader(part));
  return writer.close();
}
