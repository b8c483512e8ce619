export default {
  app: {
    name: '大城工匠评选系统',
    vendor: '武汉市总工会'
  },
  // zh.json holds the words that all web apps share and the main navigation; every key that it does
  // not hold comes from the English file that Camunda ships, which is why the fallback stays 'en'.
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'en'
  },
  // Relative to the folder of this app.
  customScripts: ['../tasklist/scripts/one-login'],
  disableWelcomeMessage: true
};
