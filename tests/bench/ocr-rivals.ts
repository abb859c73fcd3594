import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { pagesFolder, type Truth } from './ocr-truth';

/** A program of the system that reads pages; texts in the order of the pages. */
export type Rival = { readonly name: string; readonly read: (pages: readonly Truth[]) => Promise<Read> };

/** `cpu`: processor seconds of the program and its children. */
type Read = { readonly texts: readonly string[]; readonly cpu: number };

/** What is installed of tesseract and ocrmypdf. */
export async function rivalsHere(): Promise<readonly Rival[]> {
  const rivals: Rival[] = [];
  if (await runs('tesseract', ['--version']))
    rivals.push({ name: 'tesseract (native, 1 process)', read: withTesseract });
  if (await runs('ocrmypdf', ['--version'])) {
    rivals.push({ name: 'ocrmypdf --rotate-pages --deskew', read: withOcrmypdf });
  }
  return rivals;
}

async function withTesseract(pages: readonly Truth[]): Promise<Read> {
  const texts: string[] = [];
  let cpu = 0;
  for (const { id, dpi } of pages) {
    const file = fileURLToPath(new URL(`${id}.jpg`, pagesFolder));
    const args = [file, '-', '-l', 'chi_sim', '--dpi', String(dpi)];
    const { text, cpu: spent } = await output('tesseract', args, { OMP_THREAD_LIMIT: '1' });
    texts.push(text);
    cpu += spent;
  }
  return { texts, cpu };
}

async function withOcrmypdf(pages: readonly Truth[]): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-ocr-'));
  try {
    await writeFile(join(folder, 'in.pdf'), await pdfOf(pages));
    const jobs = String(availableParallelism());
    const options = ['--jobs', jobs, '--rotate-pages', '--deskew', '-l', 'chi_sim', '--sidecar', join(folder, 'text')];
    const { cpu } = await output('ocrmypdf', [...options, '-q', join(folder, 'in.pdf'), join(folder, 'out.pdf')], {});
    return { texts: (await readFile(join(folder, 'text'), 'utf8')).split('\f'), cpu };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function pdfOf(pages: readonly Truth[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const { id, dpi } of pages) {
    const image = await pdf.embedJpg(await readFile(new URL(`${id}.jpg`, pagesFolder)));
    const { width, height } = image.scale(72 / dpi);
    pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return pdf.save();
}

const runs = (program: string, args: readonly string[]): Promise<boolean> =>
  output(program, args, {}).then(
    () => true,
    () => false,
  );

/** The shell's `times` is the only word on the processor time of a child that has children of its own. */
function output(program: string, args: readonly string[], environment: NodeJS.ProcessEnv) {
  return new Promise<{ readonly text: string; readonly cpu: number }>((resolve, reject) => {
    const script = '"$@"; code=$?; times >&2; exit $code';
    const child = spawn('bash', ['-c', script, 'bash', program, ...args], { env: { ...process.env, ...environment } });
    const parts: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => complaints.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      const said = Buffer.concat(complaints).toString('utf8');
      if (code === 0) resolve({ text: Buffer.concat(parts).toString('utf8'), cpu: cpuIn(said) });
      else reject(new Error(`${program} ended with ${code}: ${said.slice(-400)}`));
    });
  });
}

/** User and system seconds of the children: the last line, 0m1.234s 0m0.056s. */
const cpuIn = (said: string): number =>
  [...(said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
