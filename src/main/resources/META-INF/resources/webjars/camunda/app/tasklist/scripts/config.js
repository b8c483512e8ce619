export default {
  app: {
    name: '大城工匠评选系统',
    vendor: '武汉市总工会'
  },
  // Only the first part of the browser's language is compared, so the file is zh.json. It is the only
  // locale: the forms are Chinese, and a browser set to another language would show a mixed page.
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  // Relative to the folder of this app.
  customScripts: [
    'scripts/chinese',
    'scripts/dates',
    'scripts/ways',
    'scripts/one-login',
    'scripts/order',
    'scripts/may-start',
    'scripts/links',
    'scripts/faults',
    'scripts/phone',
    'scripts/words',
    'scripts/try-again'
  ],
  requireJsConfig: {
    ngDeps: ['craftsman.chinese', 'craftsman.dates', 'craftsman.ways', 'craftsman.tryAgain']
  },
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前选中的任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选器'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到列表中的第一个任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“启动流程”窗口'
    }
  }
};
