// The few words that Welcome carries in its bundle and zh.json cannot reach.
import { translateWithin } from '../../tasklist/scripts/chinese/translator.js';

document.documentElement.lang = 'zh-CN';

translateWithin({
  root: '.app-switch, [user-profile]',
  places: ['.app-switch a'],
  texts: {
    Welcome: '欢迎页',
    Admin: '系统管理',
    Cockpit: '流程监控',
    Tasklist: '任务列表',
    Jonny: '建国',
    Prosciutto: '王',
    'j.prosciutto@acme.org': 'wangjianguo@example.cn'
  }
});
translateWithin({ root: '#footer-timezone', places: ['i'], texts: { 'Asia/Shanghai': '北京时间' } });
