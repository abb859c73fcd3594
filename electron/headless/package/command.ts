import { parseArgs } from 'node:util';

/** What is asked of one or several packages. `passphraseFile` undefined: the environment or the terminal gives it. */
export type PackageCommand = { readonly passphraseFile: string | undefined } & (
  | { readonly kind: 'inspect'; readonly files: readonly string[] }
  | { readonly kind: 'open'; readonly file: string; readonly out: string }
  | { readonly kind: 'seal'; readonly folder: string; readonly out: string }
  | { readonly kind: 'merge'; readonly files: readonly string[]; readonly library: string; readonly by: string }
);

type Parsed = PackageCommand | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string };

export const packageUsage = `用法：npm run --silent package -- <动作> <文件>… [选项]

  inspect FILE…                        看评查包是什么：用途、活动、谁做给谁、何时做、里面有哪些文件
  open FILE --out DIR                  核对后解开到一个新文件夹；有一处不符就什么都不写
  seal DIR --out FILE                  把 open 解开的文件夹重新封成评查包（可换口令）
  merge FILE… --library DIR --by 姓名  把评查员交回的结果收入组织方的案卷库；次序不限，重复收取不变

  --passphrase-file FILE  口令所在的文件，取第一行；也可放在环境变量 AJPC_PASSPHRASE，都没有时在终端里输入
  --help                  显示本说明

口令不能写在命令行上：别人看得到正在运行的命令。
退出码：0 全部完成；2 参数有误；3 有文件没有处理（其余照常完成）。`;

/** Reads the arguments; what cannot be understood is answered with a sentence. */
export function packageCommandOf(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        library: { type: 'string' },
        by: { type: 'string' },
        'passphrase-file': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const [act, ...files] = positionals;
    return commandOf(act, files, values);
  } catch (error) {
    return wrong(`参数有误：${error instanceof Error ? error.message : String(error)}`);
  }
}

type Values = {
  readonly out?: string;
  readonly library?: string;
  readonly by?: string;
  readonly 'passphrase-file'?: string;
};

function commandOf(act: string | undefined, files: readonly string[], values: Values): Parsed {
  const passphraseFile = values['passphrase-file'];
  const { out, library } = values;
  const by = values.by?.trim() ?? '';
  const [file] = files;
  if (act === undefined) return wrong('请给出动作：inspect、open、seal 或 merge。');
  if (file === undefined) return wrong(`请给出 ${act} 的文件。`);
  switch (act) {
    case 'inspect':
      return { kind: 'inspect', files, passphraseFile };
    case 'open':
      if (files.length > 1) return wrong('open 每次只解开一个评查包。');
      return out === undefined ? wrong('请用 --out 给出解开到的文件夹。') : { kind: 'open', file, out, passphraseFile };
    case 'seal':
      if (files.length > 1) return wrong('seal 每次只封一个文件夹。');
      return out === undefined
        ? wrong('请用 --out 给出评查包的文件名。')
        : { kind: 'seal', folder: file, out, passphraseFile };
    case 'merge':
      if (library === undefined) return wrong('请用 --library 给出组织方的案卷库文件夹。');
      if (by === '') return wrong('请用 --by 给出经办人姓名：收取记在此人名下。');
      return { kind: 'merge', files, library, by, passphraseFile };
    default:
      return wrong(`没有“${act}”这个动作，可选 inspect、open、seal、merge。`);
  }
}

const wrong = (why: string): Parsed => ({ kind: 'wrong', why });
