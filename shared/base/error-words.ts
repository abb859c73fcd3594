import type { ErrorCode } from './app-error';

/** One sentence per refusal: what happened, to what (`{}`), and what to do. */
const words: Record<ErrorCode, string> = {
  'file-empty': '“{}”是空文件（0 字节），已跳过；请重新扫描或重新拷贝。',
  'file-unsupported': '“{}”不是可以读取的扫描件，已跳过；请提供 PDF、JPG、PNG、TIFF、BMP 或 ZIP。',
  'file-damaged': '“{}”已损坏或不完整，无法打开；请向移交单位重新索取。',
  'file-incomplete': '“{}”不完整，只收下了还能找到的页；缺的页请向移交单位重新索取。',
  'file-too-large': '“{}”超过单个文件的大小上限，已跳过；请拆分后再导入。',
  'pdf-needs-password': '“{}”设有打开密码，请输入密码后读取。',
  'pdf-wrong-password': '“{}”的密码不正确，请核对后再试。',
  'pdf-without-pages': '“{}”里没有页面，已跳过；请检查扫描是否成功。',
  'archive-unsafe-name': '压缩包“{}”里有越出文件夹的文件名，该文件已跳过；其余文件照常导入。',
  'archive-too-large': '压缩包“{}”解开后过大，已停止解压；请分批压缩后再导入。',
  'archive-encrypted': '压缩包“{}”设有密码，请先解压再导入。',
  'image-too-large': '“{}”的像素超过上限，无法安全打开；请以 300 dpi 以下重新扫描。',
  'page-unreadable': '“{}”无法读取，已记录并跳过；其余页面照常识别，可稍后重试。',
  'engine-unavailable': '文字识别引擎无法启动（{}）；请重新启动程序，仍不行请重新安装。',
  'engine-file-missing':
    '文字识别缺少文件“{}”，没有识别；请重新安装程序（从源代码运行的，删除 node_modules 后执行 npm run build），再打开时接着识别，已有的内容不受影响。',
  'engine-file-damaged':
    '文字识别的文件“{}”已损坏或不完整，没有识别；请重新安装程序（从源代码运行的，删除 node_modules 后执行 npm run build），再打开时接着识别，已有的内容不受影响。',
  'engine-timeout': '“{}”识别超时，已跳过；可稍后单独重新识别。',
  'disk-full': '磁盘已满，“{}”没有保存；请清理磁盘后重试，已保存的内容不受影响。',
  'disk-low': '磁盘剩余空间不足（{}），已暂停写入缓存；请清理磁盘后继续。',
  'library-locked': '案卷库“{}”正由另一个窗口使用，本窗口只能查看；请先关闭另一个窗口。',
  'library-damaged': '案卷库“{}”无法打开；原始扫描件和日志仍在文件夹中，请先备份再联系管理员。',
  'journal-broken': '操作日志在第 {} 条处校验不符，之后的内容未采用；请保留案卷库文件夹并联系管理员。',
  'parameters-invalid': '本地参数文件读不懂：{}；写法见 resources/parameters/README.md。',
  'locality-unknown': '没有这一组本地参数：{}。请改正 --locality 后重新运行。',
  'template-invalid': '评分标准“{}”无法使用；请按提示修改后重新载入。',
  'table-unsupported': '“{}”不是可以读取的表格；请另存为 .xlsx 或 .csv 后再导入。',
  'table-encrypted': '“{}”设有打开密码，没有读出内容；请在 Excel 或 WPS 里去掉密码、另存后再导入。',
  'package-foreign': '“{}”不是本程序的评查包，没有导入任何内容；请核对文件，或请对方重新制作。',
  'package-newer': '“{}”由更新版本的程序制作，没有导入任何内容；请先更新本机程序。',
  'package-damaged': '“{}”已损坏或被改动过，没有导入任何内容；请重新拷贝，或请对方重新制作。',
  'package-sealed': '“{}”已加密，请输入口令后打开。',
  'package-wrong-passphrase': '“{}”的口令不正确，没有读出任何内容；请核对后再试。',
  'package-not-here': '“{}”不属于本机的评查活动，没有导入任何内容；请核对是否拿错了文件。',
  'package-not-result': '“{}”不是评查员交回的结果，没有收入；请核对是否拿错了文件。',
  'package-for-another': '这个评查包是给“{}”的，没有导入任何内容；请先在“设置”里把评查员姓名改为此人。',
  'package-standard-missing':
    '评查包要用的评分标准“{}”本机没有或内容不同，没有导入任何内容；请安装与组织方相同的标准。',
  'letterhead-unusable': '“{}”不能用作红头模板，没有采用；请提供页眉里有红头的 Word 文件（.docx），且图片存在文件内。',
  'lead-only': '锁定、裁定、签字和答复异议只由组长{}操作；请组长本人在右上角换成自己的姓名后再操作。',
  'lead-missing': '“{}”没有指定组长，不能锁定、裁定和签字；请组织方在“活动”的“计划”里指定。',
  'review-locked': '这一卷已由组长{}锁定合议，评查意见不能再改，没有记录；确需改的，请组长先解除锁定。',
  'seat-only': '这一步由{}操作，没有记录；请先在右上角更换身份。',
  'law-file-unsupported': '“{}”读不出文字，没有加入；请提供 TXT 或 Word（docx）格式的法规全文。',
  'not-found': '找不到“{}”；它可能已被移动或删除，请重新选择。',
  refused: '操作没有完成（{}）；请稍后重试。',
  cancelled: '已取消“{}”。',
};

/** The sentence for the user. `detail` names the file, page or place concerned. */
export const errorWords = (code: ErrorCode, detail: string): string => words[code].replaceAll('{}', detail);
