/** Invented cases of three departments: nobody and nothing here exists. */
export type Matter = {
  readonly agency: string;
  readonly mark: string;
  readonly serial: number;
  readonly party: string;
  readonly code: string;
  readonly head: string;
  readonly address: string;
  readonly phone: string;
  readonly cause: string;
  readonly law: string;
  readonly broken: string;
  readonly basis: string;
  readonly fine: readonly [figures: string, capitals: string];
  readonly officers: readonly (readonly [name: string, certificate: string])[];
  readonly seen: string;
  readonly said: readonly (readonly [question: string, answer: string])[];
  readonly body: string;
  readonly court: string;
  readonly font: string;
};

export const matters: readonly Matter[] = [
  {
    agency: '青禾市市场监督管理局',
    mark: '青市监罚',
    serial: 137,
    party: '青禾市百味轩餐饮有限公司',
    code: '91330199MA2XK7Q40B',
    head: '周小曼',
    address: '青禾市河东区柳荫路126号一层东侧',
    phone: '0599-6372815',
    cause: '经营超过保质期的食品案',
    law: '《中华人民共和国食品安全法》',
    broken: '第三十四条第十项',
    basis: '第一百二十四条第一款第五项',
    fine: ['5,000.00', '伍仟元整'],
    officers: [
      ['陈立群', 'QH1103026'],
      ['苏映雪', 'QH1103047'],
    ],
    seen: '后厨调料架第二层摆放“鲜味”牌酱油3瓶，规格500毫升，生产日期2023年4月12日，保质期12个月，检查时已超过保质期36天；冷藏柜内有散装卤牛肉2.4千克，未标明制作时间。货架旁未见临近保质期食品专区，进货台账中最近一次登记日期为2024年3月9日。',
    said: [
      ['你的姓名、职务是什么？', '我叫周小曼，是公司法定代表人，负责日常经营管理。'],
      ['过期的酱油是什么时候购进的？', '2023年6月8日从南街批发部购进一箱12瓶，每瓶8.5元，进货单找不到了。'],
      ['为什么没有及时下架？', '后厨人员更换频繁，没有坚持每周自查，是我管理上的疏忽。'],
      ['这批酱油用于加工食品没有？', '用过一部分，具体数量没有记录，剩下的3瓶你们检查时都看到了。'],
      ['你对我局认定的事实有无异议？', '没有异议，愿意改正，请求从轻处理。'],
    ],
    body: '青禾市人民政府',
    court: '青禾市河东区人民法院',
    font: 'Noto Serif CJK SC',
  },
  {
    agency: '临澜县交通运输局',
    mark: '临交罚',
    serial: 52,
    party: '贺长庚',
    code: '350799198507214316',
    head: '贺长庚',
    address: '临澜县渔浦镇上塘村四组18号',
    phone: '13900005731',
    cause: '未取得道路货物运输经营许可擅自从事经营活动案',
    law: '《中华人民共和国道路运输条例》',
    broken: '第二十四条第一款',
    basis: '第六十三条',
    fine: ['32,400.00', '叁万贰仟肆佰元整'],
    officers: [
      ['何知远', '35072100118'],
      ['罗嘉木', '35072100163'],
    ],
    seen: '2024年8月16日9时25分，闽Q7K320号重型自卸货车行驶至县道X416线12公里600米处，装载机制砂约28.6吨。现场出示行驶证、驾驶证，未能出示道路运输证。车辆登记使用性质为非营运，核定载质量15,680千克。当事人称受砂场雇请，每趟运费420元，当日已运送两趟。',
    said: [
      ['你驾驶的车辆属于谁所有？', '车是我本人的，2022年11月花19.8万元买的二手车。'],
      ['你有没有办理道路运输经营许可证？', '没有办。我以为自己的车拉一点砂不需要办证。'],
      ['运费怎样结算？', '每趟420元，由砂场老板月底用微信转给我，一共拉了11趟。'],
      ['是否知道应当办理从业资格证？', '听说过，但是没有去考。'],
      ['以上笔录请你核对，是否与你所说相符？', '看过了，和我说的一样。'],
    ],
    body: '临澜县人民政府',
    court: '临澜县人民法院',
    font: 'AR PL UMing CN',
  },
  {
    agency: '沅浦市应急管理局',
    mark: '沅应急罚',
    serial: 208,
    party: '沅浦恒岳新材料科技有限公司',
    code: '91430699MA4R8T2N6W',
    head: '吴承岳',
    address: '沅浦市高新技术产业园区创业二路9号',
    phone: '0739-8120466',
    cause: '未按规定对从业人员进行安全生产教育和培训案',
    law: '《中华人民共和国安全生产法》',
    broken: '第二十八条第一款',
    basis: '第九十七条第三项',
    fine: ['48,000.00', '肆万捌仟元整'],
    officers: [
      ['高闻笛', '43060015022'],
      ['邱若谷', '43060015039'],
    ],
    seen: '查阅该公司2024年度安全生产教育培训档案，未见混料车间6名新进员工的三级安全教育记录；抽查员工樊某、纪某，均不能说明所在岗位的主要危险因素和应急处置措施。车间北侧粉尘清扫制度上墙，清扫记录缺3月11日至3月24日共14天。灭火器压力正常，疏散通道畅通。',
    said: [
      ['贵公司现有员工多少人？', '在册员工87人，其中混料车间21人，今年3月新招了6人。'],
      ['新员工上岗前进行过哪些培训？', '只由班组长口头讲了操作步骤，没有组织公司级和车间级培训。'],
      ['培训学时和考核结果有没有记录？', '没有。安全员二月份离职，接手的人还没有配齐。'],
      ['公司是否制定了年度培训计划？', '有计划，文件在办公室，但是没有按计划执行。'],
      ['你还有什么需要补充说明的？', '我们已经联系培训机构，保证十日内补齐培训和考核。'],
    ],
    body: '沅浦市人民政府',
    court: '沅浦市高新区人民法院',
    font: 'Noto Sans CJK SC',
  },
];
