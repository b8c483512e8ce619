export default {
  app: {
    name: '大城工匠评选系统',
    vendor: '武汉市总工会'
  },
  // See the comment in Tasklist's config.js.
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  links: [
    {
      label: '评选门户',
      href: '/',
      description: '查看评选进度、候选人、公示和光荣榜'
    }
  ],
  // Relative to the folder of this app.
  customScripts: ['scripts/chinese', '../tasklist/scripts/one-login'],
  disableWelcomeMessage: true
};
