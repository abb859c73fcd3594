import { expect, test } from 'vitest';
import { readerNoticeWords } from '#shared/ocr/index';

test.each([
  [
    { unavailable: 'pp-ocr', because: 'engine-file-missing', detail: 'pp-ocr/a.onnx' },
    ['标准识别引擎缺少文件“pp-ocr/a.onnx”', '正在用备用引擎识别', '重新安装程序', 'npm run build'],
  ],
  [
    { unavailable: 'tesseract', because: 'engine-file-damaged', detail: 'tesseract/chi_sim.traineddata' },
    ['备用识别引擎的文件“tesseract/chi_sim.traineddata”已损坏或不完整', '正在用标准引擎识别', '重新安装程序'],
  ],
  [
    { unavailable: 'pp-ocr', because: 'engine-unavailable', detail: 'no memory' },
    ['无法启动标准识别引擎（no memory）', '正在用备用引擎识别'],
  ],
] as const)('%j', (notice, said) => {
  for (const words of said) expect(readerNoticeWords(notice)).toContain(words);
});
