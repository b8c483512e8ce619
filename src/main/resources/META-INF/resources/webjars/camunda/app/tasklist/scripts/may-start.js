// Offers "start a process" only to those who may start one: for all others the list behind it is empty.
const startable =
  '../../../api/engine/engine/default/process-definition/count' +
  '?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true';
try {
  const answer = await fetch(new URL(startable, import.meta.url), { headers: { Accept: 'application/json' } });
  if (answer.ok && (await answer.json()).count > 0) {
    document.documentElement.classList.add('may-start');
  }
} catch (unreachable) {
  // Without an answer the entry stays hidden.
}
