import type { Matter } from './matters';

export const kinds = ['dense', 'form', 'record', 'receipt', 'cover', 'catalogue', 'notice', 'photo'] as const;
export type Kind = (typeof kinds)[number];

/** One page as HTML. `seal` adds a stamp over the text. Handwriting is a brush face, each sign shaken a little. */
export function sheet(kind: Kind, matter: Matter, seal: boolean): string {
  return `<!doctype html><meta charset="utf-8"><style>${style(matter)}</style><main>${bodies[kind](matter)}${seal ? stamp(matter.agency) : ''}</main>`;
}

const style = ({ font }: Matter) => `
  * { box-sizing: border-box; margin: 0 } body { background: #fff }
  main { position: relative; width: 794px; height: 1123px; padding: 84px 88px; font: 19px/1.75 "${font}"; color: #111; overflow: hidden }
  h1 { font-size: 28px; text-align: center; font-weight: bold; line-height: 1.5 } h2 { font-size: 24px; text-align: center; letter-spacing: 6px }
  .red { color: #c8201c; font-size: 36px } .right { text-align: right } .center { text-align: center } p.in { text-indent: 2em; text-align: justify }
  table { width: 100%; border-collapse: collapse; margin-top: 12px; font-size: 17px; line-height: 1.5 } td, th { border: 1.4px solid #222; padding: 5px 7px; font-weight: normal }
  .label { text-align: center; width: 15% } .tall td { height: 92px; vertical-align: top } .hand { font-family: "AR PL UKai CN"; font-size: 22px; color: #1b2a55 }
  .hand i { font-style: normal; display: inline-block } svg.stamp { position: absolute; mix-blend-mode: multiply }
  .small { font-size: 15px; line-height: 1.6 } hr { border: 0; border-top: 2px solid #c8201c; margin: 6px 0 14px } .photo { height: 300px; margin: 10px 0 }`;

const number = ({ mark, serial }: Matter) => `${mark}〔2024〕${serial}号`;
const name = ({ officers }: Matter, at: 0 | 1) => officers[at]![0];
const certificate = ({ officers }: Matter, at: 0 | 1) => officers[at]![1];

/** Each sign turned and shifted by an amount that depends on its place alone. */
const hand = (text: string) =>
  `<span class="hand">${Array.from(text)
    .map((sign, at) => {
      const wave = Math.sin(at * 12.9898 + sign.charCodeAt(0)) * 0.5;
      return `<i style="transform: rotate(${(wave * 11).toFixed(1)}deg) translateY(${(wave * 4).toFixed(1)}px) scale(${(1 + wave * 0.12).toFixed(2)})">${sign}</i>`;
    })
    .join('')}</span>`;

const row = (...cells: readonly (readonly [label: string, value: string, span?: number])[]) =>
  `<tr>${cells.map(([label, value, span = 1]) => `<td class="label">${label}</td><td colspan="${span}">${value}</td>`).join('')}</tr>`;

const bodies: Record<Kind, (matter: Matter) => string> = {
  cover: (m) => `
    <h1 style="margin-top: 60px">${m.agency}</h1><h1 style="font-size: 40px; letter-spacing: 10px; margin: 40px 0">行政处罚案卷</h1>
    <table style="font-size: 21px; line-height: 2.1">${row(['案号', number(m)])}${row(['案由', m.cause])}${row(['当事人', m.party])}
    ${row(['立案日期', '2024年5月20日'])}${row(['结案日期', '2024年9月6日'])}${row(['处罚结果', `警告，罚款${m.fine[0]}元`])}
    ${row(['承办人', hand(`${name(m, 0)}　${name(m, 1)}`)])}${row(['归档日期', '2024年10月11日'])}${row(['保管期限', '长期'])}${row(['卷内页数', '共46页'])}</table>
    <p class="center" style="margin-top: 40px">全宗号0${m.serial % 90}　目录号3　案卷号${m.serial}</p>`,
  form: (m) => `
    <h2>行政处罚立案审批表</h2><p class="right">编号：${number(m)}</p>
    <table>${row(['案件来源', '日常监督检查'], ['发现时间', '2024年5月18日'])}${row(['案由', m.cause, 3])}
    ${row(['当事人', m.party], ['证件号码', m.code])}${row(['负责人', m.head], ['联系电话', m.phone])}${row(['住址', m.address, 3])}
    <tr class="tall"><td class="label">案情摘要</td><td colspan="3">${m.seen.slice(0, 118)}</td></tr>
    <tr class="tall"><td class="label">承办人意见</td><td colspan="3">当事人的行为涉嫌违反${m.law}${m.broken}的规定，建议立案调查。<p class="right">${hand(name(m, 0))}　${hand(name(m, 1))}　${hand('2024年5月19日')}</p></td></tr>
    <tr class="tall"><td class="label">承办机构意见</td><td colspan="3">${hand('同意立案，请报领导审批。')}<p class="right">${hand('2024年5月20日')}</p></td></tr>
    <tr class="tall"><td class="label">负责人审批意见</td><td colspan="3">${hand('同意。')}<p class="right">${hand('2024年5月20日')}</p></td></tr>
    ${row(['备注', '附现场检查笔录1份、照片4张', 3])}</table>`,
  record: (m) => `
    <h2>询问笔录</h2><p>时间：2024年6月3日9时10分至10时35分　第1次询问</p><p>地点：${m.agency}二楼询问室</p>
    <p>被询问人：${m.head}　性别：女　年龄：39　电话：${m.phone}</p><p>住址：${m.address}</p>
    <p>询问人：${name(m, 0)}、${name(m, 1)}　记录人：${name(m, 1)}</p>
    <p class="in">问：我们是${m.agency}的执法人员${name(m, 0)}、${name(m, 1)}，执法证件号码是${certificate(m, 0)}、${certificate(m, 1)}，这是我们的证件，请你过目。现依法向你询问，你有如实回答的义务，也有申请回避的权利，你听清楚了吗？</p>
    <p class="in">答：看清楚了，也听清楚了，不申请回避。</p>
    ${m.said.map(([question, answer]) => `<p class="in">问：${question}</p><p class="in">答：${answer}</p>`).join('')}
    <p style="margin-top: 22px">被询问人签名：${hand(m.head)}　　　　　${hand('2024年6月3日')}</p><p>询问人签名：${hand(name(m, 0))}　${hand(name(m, 1))}</p><p class="center small">第1页 共1页</p>`,
  receipt: (m) => `
    <h2>送达回证</h2><p class="right">${number(m)}</p>
    <table style="font-size: 18px; line-height: 2">${row(['受送达人', m.party, 3])}${row(['送达文书名称、文号', `行政处罚决定书（${number(m)}）`, 3])}${row(['送达地点', m.address, 3])}
    ${row(['送达方式', '直接送达'], ['送达人', `${hand(name(m, 0))} ${hand(name(m, 1))}`])}
    <tr class="tall"><td class="label">收件人签名或者盖章</td><td colspan="3">${hand(m.head)}<p class="right">${hand('2024年8月29日15时40分')}</p></td></tr>
    <tr class="tall"><td class="label">代收人签名及代收理由</td><td colspan="3"></td></tr><tr class="tall"><td class="label">见证人</td><td colspan="3"></td></tr>
    ${row(['备注', '受送达人本人签收', 3])}</table><p class="small">注：受送达人拒绝签收的，送达人应当邀请有关基层组织或者所在单位的代表到场，说明情况，在送达回证上记明拒收事由和日期。</p>`,
  catalogue: (m) => `
    <h2>卷内文件目录</h2><table class="small"><tr><th>序号</th><th>文号</th><th>责任者</th><th>题名</th><th>日期</th><th>页号</th></tr>
    ${catalogue
      .map(
        ([title, day, page], at) =>
          `<tr><td class="center">${at + 1}</td><td>${at % 3 === 0 ? number(m) : ''}</td><td>${m.agency.slice(-7)}</td><td>${title}</td><td>${day}</td><td class="center">${page}</td></tr>`,
      )
      .join('')}</table>`,
  notice: (m) => `
    <h1 class="red">${m.agency}</h1><hr><h2>行政处罚事先告知书</h2><p class="center">${number(m).replace('罚', '罚告')}</p><p>${m.party}：</p>
    <p class="in">经查，你（单位）${m.cause.replace(/案$/, '')}的行为，违反了${m.law}${m.broken}的规定，依据${m.law}${m.basis}，参照本机关行政处罚裁量基准，拟作出如下行政处罚：</p>
    <p class="in">一、警告；</p><p class="in">二、罚款人民币${m.fine[1]}（¥${m.fine[0]}）。</p>
    <p class="in">根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条的规定，你（单位）有权进行陈述和申辩，并可自收到本告知书之日起五个工作日内要求举行听证。逾期未提出的，视为放弃上述权利。</p>
    <p>联系人：${name(m, 0)}　联系电话：${m.phone}</p><p>联系地址：${m.address.slice(0, 6)}政务大楼7层703室　邮政编码：3540${(m.serial % 90) | 10}</p>
    <p class="right" style="margin-top: 46px">${m.agency}</p><p class="right">二〇二四年七月三十日</p>`,
  dense: (m) => `
    <h1>${m.agency}</h1><h1>行政处罚决定书</h1><p class="center">${number(m)}</p><div class="small" style="font-size: 16.5px">
    <p>当事人：${m.party}　证件号码：${m.code}</p><p>住所：${m.address}　负责人：${m.head}</p>
    <p class="in">2024年5月18日，本机关执法人员${name(m, 0)}、${name(m, 1)}出示执法证件后依法进行检查。${m.seen}</p>
    <p class="in">经调查查明，${m.said.map(([, answer]) => answer).join('')}上述事实有现场检查笔录、询问笔录、照片、书证等证据证实，证据之间相互印证，形成完整的证据链。</p>
    <p class="in">本机关于2024年7月30日向当事人送达了《行政处罚事先告知书》，告知其拟作出行政处罚的内容及事实、理由、依据和依法享有的陈述、申辩、听证权利。当事人在规定期限内未提出陈述、申辩意见，也未要求举行听证。</p>
    <p class="in">本机关认为，当事人的行为违反了${m.law}${m.broken}的规定。鉴于当事人积极配合调查，主动消除或者减轻违法行为危害后果，符合《中华人民共和国行政处罚法》第三十二条第一项规定的从轻处罚情形，依据${m.law}${m.basis}，决定处罚如下：1．警告；2．罚款人民币${m.fine[1]}（¥${m.fine[0]}）。</p>
    <p class="in">限当事人自收到本决定书之日起十五日内到指定银行缴纳罚款。到期不缴纳的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。</p>
    <p class="in">如不服本决定，可以自收到本决定书之日起六十日内向${m.body}申请行政复议，也可以在六个月内依法向${m.court}提起行政诉讼。</p></div>
    <p class="right" style="margin-top: 20px">${m.agency}</p><p class="right">2024年8月27日</p>`,
  photo: (m) => `
    <h2>现场照片</h2><div class="photo" style="background: ${scene(m.serial)}"></div>
    <table>${row(['拍摄时间', '2024年5月18日9时32分'], ['拍摄人', name(m, 1)])}${row(['拍摄地点', m.address, 3])}${row(['证明内容', m.seen.slice(0, 40), 3])}</table>
    <div class="photo" style="background: ${scene(m.serial + 7)}"></div><table>${row(['拍摄时间', '2024年5月18日9时47分'], ['当事人签名', hand(m.head)])}</table>`,
};

const catalogue = [
  ['行政处罚决定书', '2024.08.27', '1-4'],
  ['送达回证', '2024.08.29', '5'],
  ['立案审批表', '2024.05.20', '6-7'],
  ['现场检查笔录', '2024.05.18', '8-10'],
  ['现场照片', '2024.05.18', '11-14'],
  ['询问通知书', '2024.05.27', '15'],
  ['询问笔录', '2024.06.03', '16-20'],
  ['营业执照、身份证复印件', '2024.06.03', '21-23'],
  ['责令改正通知书及送达回证', '2024.05.18', '24-25'],
  ['案件调查终结报告', '2024.07.12', '26-30'],
  ['法制审核意见书', '2024.07.19', '31-32'],
  ['重大案件集体讨论记录', '2024.07.25', '33-35'],
  ['行政处罚事先告知书及送达回证', '2024.07.30', '36-38'],
  ['罚款缴纳票据', '2024.09.03', '39'],
  ['行政处罚结案审批表', '2024.09.06', '40-41'],
] as const;

/** Shelves, boxes and light: no characters. */
const scene = (seed: number) =>
  `radial-gradient(circle at ${seed % 80}% 30%, #8a93a0 0 12%, transparent 13%), repeating-linear-gradient(${seed % 90}deg, #5c5247 0 24px, #a89a86 25px 60px, #3b3a38 61px 66px), #777`;

function stamp(agency: string): string {
  const radius = 79;
  const signs = Array.from(agency);
  const ring = signs
    .map((sign, at) => {
      const angle = ((at - (signs.length - 1) / 2) * 250) / signs.length;
      return `<text transform="rotate(${angle}) translate(0 -${radius - 21})" text-anchor="middle" font-size="19" font-family="Noto Serif CJK SC">${sign}</text>`;
    })
    .join('');
  return `<svg class="stamp" style="right: 92px; bottom: 96px" width="170" height="170" viewBox="-85 -85 170 170" fill="#d3201f" opacity="0.82" aria-hidden="true">
    <circle r="${radius}" fill="none" stroke="#d3201f" stroke-width="4"/><path d="M0,-26 6,-8 25,-8 10,4 15,22 0,11 -15,22 -10,4 -25,-8 -6,-8Z"/>${ring}</svg>`;
}
