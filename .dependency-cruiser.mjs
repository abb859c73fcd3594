// The boundaries of DESIGN section 4. Each comment is written to whoever broke the rule.
const rooms = [
  'intake',
  'ocr',
  'segmentation',
  'extraction',
  'checks',
  'scoring',
  'panel',
  'ledger',
  'campaign',
  'outputs',
  'journal',
  'packages',
  'search',
  'statistics',
  'redaction',
  'typesetting',
];
const oneOf = (names) => `(?:${names.join('|')})`;

/** One library per job, imported in one place. */
const kept = (name, library, places, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(electron|renderer|shared)/', pathNot: places },
  to: { path: `node_modules/${library}/` },
});

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea or three; take the shared part into a file of its own.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-never-meet',
      comment:
        'A room of the river knows base, model and law only. What two rooms agree on is a type in model/; the order is known to pipeline/.',
      severity: 'error',
      from: { path: `^shared/(${oneOf(rooms)})/` },
      to: { path: `^shared/${oneOf([...rooms, 'pipeline'])}/`, pathNot: '^shared/$1/' },
    },
    {
      name: 'base-knows-nothing',
      comment: 'base/ would suit any program: it may not know the nouns of this one.',
      severity: 'error',
      from: { path: '^shared/base/' },
      to: { path: '^shared/', pathNot: '^shared/base/' },
    },
    {
      name: 'model-is-nouns',
      comment: 'model/ holds shapes; it may lean on base/ only.',
      severity: 'error',
      from: { path: '^shared/model/' },
      to: { path: '^shared/', pathNot: '^shared/(base|model)/' },
    },
    {
      name: 'law-stands-alone',
      comment: 'law/ is imported by every room, so it may import none.',
      severity: 'error',
      from: { path: '^shared/law/' },
      to: { path: '^shared/', pathNot: '^shared/(base|model|law)/' },
    },
    {
      name: 'ports-and-contract-are-types',
      comment: 'ports/ and ipc/ describe the border; behaviour lives on either side of it.',
      severity: 'error',
      from: { path: '^shared/(ports|ipc)/' },
      to: { path: '^shared/', pathNot: '^shared/(base|model|ports|ipc)/' },
    },
    {
      name: 'rooms-have-doors',
      comment: 'From outside, a room is entered by its index.ts; what is not there is its own business.',
      severity: 'error',
      from: { path: '^(electron|renderer)/|^shared/pipeline/' },
      to: { path: `^shared/${oneOf([...rooms, 'law', 'pipeline'])}/(?!index\\.ts)`, pathNot: '^shared/pipeline/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ runs in a window, in Node and in tests alike: nothing from the rim, no Node, no Electron.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests)/|^electron$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-uses-no-node',
      comment: 'shared/ has no file system, no process, no crypto of Node. Ask for it through a port.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-has-two-libraries',
      comment:
        'Only zod (in *-schema.ts) and @noble/hashes (in base/sha256.ts) may enter shared/: both are free of Node types.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '-schema\\.ts$|^shared/base/sha256\\.ts$' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'desktop-has-no-domain',
      comment:
        'The desktop keeps files and journal; it never judges a dossier. Put domain logic in shared/ and call it from the window or the command line.',
      severity: 'error',
      from: { path: '^electron/(main|preload|library)/' },
      to: { path: `^shared/${oneOf(rooms.filter((room) => room !== 'journal').concat('pipeline', 'law'))}/` },
    },
    {
      name: 'window-and-desktop-meet-in-the-contract',
      comment: 'The window asks through shared/ipc; it never imports the desktop.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron(/|$)' },
    },
    {
      name: 'command-line-borrows-little',
      comment:
        'electron/ may take from the window only what needs no window: the document writers, the zip reader, the PDF opener and the packages.',
      severity: 'error',
      from: { path: '^electron/' },
      to: {
        path: '^renderer/',
        pathNot:
          '^renderer/(writers/|adapters/(intake/open-archive\\.ts$|intake/bytes-reader\\.ts$|rasterizer/pdf-opener\\.ts$|packages/))',
      },
    },
    {
      name: 'features-never-meet',
      comment:
        'Features are by task and meet in app/ (routes) or in shared/. Move what both need to ui/ or scan-viewer/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-do-not-choose-adapters',
      comment: 'A feature asks for a service; app/services.ts alone decides what provides it.',
      severity: 'error',
      from: { path: '^renderer/(features|ui|scan-viewer)/' },
      to: { path: '^renderer/(adapters|platform|writers)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-is-plain',
      comment: 'ui/ and scan-viewer/ show what they are given and decide nothing about dossiers.',
      severity: 'error',
      from: { path: '^renderer/(ui|scan-viewer)/' },
      to: { path: '^renderer/(features|app|storage)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'production-knows-no-tests',
      comment: 'Nothing that ships may lean on tests/.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^tests/' },
    },
    kept(
      'docx-in-writers',
      'docx',
      '^renderer/writers/',
      'docx is imported in renderer/writers only: outputs are Paper, one writer turns it into Word.',
    ),
    kept(
      'pdf-lib-in-writers',
      '@cantoo/pdf-lib',
      '^renderer/writers/',
      'pdf-lib is imported in renderer/writers only: it joins the parts a long PDF is printed in.',
    ),
    kept(
      'xlsx-in-writers',
      'write-excel-file',
      '^renderer/writers/',
      'write-excel-file is imported in renderer/writers only: outputs are Sheet.',
    ),
    kept(
      'recharts-in-insight',
      'recharts',
      '^renderer/features/insight/',
      'recharts is imported in renderer/features/insight only: other features show figures, not charts.',
    ),
    kept(
      'dexie-in-storage',
      'dexie(-react-hooks)?',
      '^renderer/storage/',
      'Dexie is imported in renderer/storage only; features use its queries and hooks.',
    ),
    kept(
      'pdfjs-in-rasterizers',
      'pdfjs-dist',
      '^(renderer/adapters|electron/headless)/rasterizer/',
      'pdf.js is imported by the rasterisers only.',
    ),
    kept(
      'tesseract-in-ocr',
      'tesseract\\.js',
      '^(renderer/adapters|electron/headless)/ocr/',
      'tesseract.js is imported by the OCR adapters only.',
    ),
    kept(
      'ort-in-ocr',
      'onnxruntime-(web|node)',
      '^(renderer/adapters|electron/headless)/ocr/',
      'onnxruntime is imported by the OCR adapters only.',
    ),
    kept(
      'noble-hashes-at-two-places',
      '@noble/hashes',
      '^shared/base/sha256\\.ts$|^renderer/adapters/packages/',
      '@noble/hashes hashes in base/sha256.ts and makes keys out of passphrases in renderer/adapters/packages, nowhere else.',
    ),
    kept(
      'zod-at-borders',
      'zod',
      '-schema\\.ts$|^electron/main/',
      "zod stands where data enters: *-schema.ts files and the desktop's validators.",
    ),
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: a file was moved, or a package is missing from package.json.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared|tests)/' },
      to: { couldNotResolve: true, pathNot: '\\?(url|worker|raw|inline)|^virtual:|^electron$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|test-results|tests/chromium-host)/|^resources/runtime/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
