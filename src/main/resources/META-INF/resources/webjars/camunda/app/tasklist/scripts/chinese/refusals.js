const beforeTheSentence = /^(?:Cannot |Could |Couldn't |Unable |ENGINE-|An? |There )[^\p{Script=Han}“‘《「（]*:\s+/u;
const chinese = /\p{Script=Han}/u;
const words = /[A-Za-z]{2,}\s+[A-Za-z]{2,}/;

/**
 * A refusal as the person should read it. The REST layer writes "Cannot submit task form <id>: " in front of our
 * sentence; English that holds no Chinese at all says nothing to a clerk and goes to the console.
 */
export function forThePerson(message) {
  if (typeof message !== 'string') {
    return message;
  }
  if (chinese.test(message)) {
    const sentence = message.replace(beforeTheSentence, '');
    return sentence === message ? message : sentence.replace(/^'(.*)'\.?$/s, '$1');
  }
  if (words.test(message)) {
    console.warn(message);
    return '操作未成功，请刷新页面后再试；仍不行请联系管理员。';
  }
  return message;
}
