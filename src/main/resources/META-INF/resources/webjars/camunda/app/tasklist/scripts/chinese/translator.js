const attributes = ['placeholder', 'title', 'aria-label', 'alt'];
// The date field of form-js shows the browser's own order of day, month and year.
const dateHint = /^(?=.*yyyy)[dmy./\- ]+$/;

function dictionary(texts) {
  const exact = new Map();
  const patterns = [];
  for (const [english, chinese] of Object.entries(texts)) {
    if (english.includes('{}')) {
      const source = english
        .split('{}')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('(.+?)');
      patterns.push({ pattern: new RegExp('^' + source + '$', 's'), chinese });
    } else {
      exact.set(english, chinese);
    }
  }
  return function (text) {
    if (exact.has(text)) {
      return exact.get(text);
    }
    if (dateHint.test(text)) {
      return text.replace('yyyy', '年').replace(/m+/, '月').replace(/d+/, '日');
    }
    for (const { pattern, chinese } of patterns) {
      const found = pattern.exec(text);
      if (found) {
        let next = 1;
        return chinese.replace(/\{\}/g, () => found[next++]);
      }
    }
    return undefined;
  };
}

/**
 * Replaces the known texts inside the elements that match `root`, now and whenever they change: attributes of any
 * element there, and text that stands in one of `places`. What a person typed is the value of a field, not a text of
 * the page, so it is never touched.
 */
export function translateWithin({ root, places, texts }) {
  const inChinese = dictionary(texts);
  const place = places.join(',');

  function translateText(node) {
    const element = node.parentElement;
    if (!element || !element.closest(place) || !element.closest(root)) {
      return;
    }
    const text = node.data.trim();
    const chinese = text && inChinese(text);
    if (chinese !== undefined && chinese !== '') {
      node.data = node.data.replace(text, () => chinese);
    }
  }

  function translateAttributes(element) {
    for (const name of attributes) {
      const chinese = element.hasAttribute(name) && inChinese(element.getAttribute(name));
      if (chinese) {
        element.setAttribute(name, chinese);
      }
    }
  }

  function translateTree(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.closest(root)) {
        translateAttributes(node);
        node.childNodes.forEach(translateTree);
      } else if (node.querySelector(root)) {
        node.querySelectorAll(root).forEach(translateTree);
      }
    }
  }

  new MutationObserver(function (changes) {
    for (const change of changes) {
      if (change.type === 'childList') {
        change.addedNodes.forEach(translateTree);
      } else if (change.type === 'characterData') {
        translateText(change.target);
      } else if (change.target.closest(root)) {
        translateAttributes(change.target);
      }
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes
  });
  translateTree(document.documentElement);
}
