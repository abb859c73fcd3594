import { parseArgs } from 'node:util';
import type { ReadingPolicy } from '#shared/ports/page-reader';

export type Command = {
  readonly kind: 'review';
  readonly paths: readonly string[];
  readonly template: string | undefined;
  readonly library: string | undefined;
  readonly out: string;
  readonly policy: ReadingPolicy;
  readonly jobs: number | undefined;
  readonly json: boolean;
  /** Whether to write the dossier as searchable PDF, and its words as Markdown. */
  readonly pdf: boolean;
  readonly text: boolean;
  readonly password: string | undefined;
  /** Id or name of the local numbers that hold, and a file that brings more of them. */
  readonly locality: string | undefined;
  readonly parameters: string | undefined;
};

type Parsed = Command | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string };

export const usage = `用法：npm run --silent review -- <PDF | 图片文件夹 | ZIP>… [选项]

  --template ID    评分标准（scoring-templates 里的编号或 JSON 文件路径），默认按程序种类选取
  --library DIR    案卷库文件夹：保存原件、日志和识别结果，下次不再重读；默认不保存
  --locality 名称  按哪一组本地参数检查（编号或适用范围）；给了 --library 时，窗口里填的参数、节假日和法规也算在内
  --parameters 文件  另读一个本地参数 JSON（写法见 resources/parameters）；其中只有一组的，不必再写 --locality
  --out DIR        结果文件夹，默认 ./review-out
  --engine ID      pp-ocr（默认，最准）、pp-ocr-quick（省三四成时间，错字稍多）或 tesseract（备用）
  --jobs N         同时识别的页数，默认按本机核数
  --pdf            另写一份可检索 PDF（图像加可检索文字，每件文书一个书签）
  --text           另写一份文字（Markdown）
  --password TEXT  PDF 打开密码
  --json           把结果 JSON 写到标准输出（多卷时每行一卷）；不写文件，除非另给 --out、--pdf 或 --text
  --help           显示本说明

每卷写出 <名称>.json、<名称>-评分表.docx、<名称>-问题清单.xlsx；另加 --pdf 写 <名称>-可检索.pdf，--text 写 <名称>.md。
退出码：0 全部读完；2 参数有误；3 有案卷没能读取（其余照常完成）。`;

const engines: Readonly<Record<string, ReadingPolicy>> = {
  'pp-ocr': 'standard',
  'pp-ocr-quick': 'quick',
  tesseract: 'tesseract-only',
};

/** Reads the arguments; what cannot be understood is answered with a sentence. */
export function commandOf(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: 'string' },
        library: { type: 'string' },
        out: { type: 'string' },
        engine: { type: 'string', default: 'pp-ocr' },
        jobs: { type: 'string' },
        password: { type: 'string' },
        locality: { type: 'string' },
        parameters: { type: 'string' },
        json: { type: 'boolean', default: false },
        pdf: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return wrong('请给出至少一个扫描件、图片文件夹或压缩包。');
    const policy = engines[values.engine];
    if (policy === undefined)
      return wrong(`没有“${values.engine}”这个识别引擎，可选 ${Object.keys(engines).join('、')}。`);
    const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
    if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 64))
      return wrong('--jobs 应为 1 到 64 的整数。');
    return {
      kind: 'review',
      paths: positionals,
      template: values.template,
      library: values.library,
      out: values.out ?? (values.json && !values.pdf && !values.text ? '' : 'review-out'),
      policy,
      jobs,
      json: values.json,
      pdf: values.pdf,
      text: values.text,
      password: values.password,
      locality: values.locality,
      parameters: values.parameters,
    };
  } catch (error) {
    return wrong(`参数有误：${error instanceof Error ? error.message : String(error)}`);
  }
}

const wrong = (why: string): Parsed => ({ kind: 'wrong', why });
