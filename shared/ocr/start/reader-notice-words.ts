import type { ReaderNotice } from '../../ports/page-reader';

const names = { 'pp-ocr': '标准识别引擎', tesseract: '备用识别引擎' } as const;

/** What reads instead, and how well. */
const instead = {
  'pp-ocr': '正在用备用引擎识别；准确率较低，请多核对原页。',
  tesseract: '正在用标准引擎识别，其余照常。',
} as const;

const REMEDY = '要恢复，请重新安装程序；从源代码运行的，删除 node_modules 后执行 npm run build。';

/** Of what an engine itself says, in whatever language it speaks. */
const LONGEST = 120;

/** The sentence of a notice: which engine does not run and why, what reads instead, what to do. */
export function readerNoticeWords({ unavailable, because, detail }: ReaderNotice): string {
  const name = names[unavailable];
  const reads = instead[unavailable];
  if (because === 'engine-file-missing') return `${name}缺少文件“${detail}”，${reads}${REMEDY}`;
  if (because === 'engine-file-damaged') return `${name}的文件“${detail}”已损坏或不完整，${reads}${REMEDY}`;
  const said = detail === '' ? '' : `（${detail.slice(0, LONGEST)}）`;
  return `本机无法启动${name}${said}，${reads}`;
}
