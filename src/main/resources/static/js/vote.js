// Counts the chosen nominees and filters the list by name. The server validates the ballot.
const ballot = document.getElementById('ballot');
const count = document.getElementById('chosen-count');
const maximum = Number(ballot.dataset.maximum);
const show = () => {
  const chosen = ballot.querySelectorAll('input[name=choice]:checked').length;
  count.textContent = chosen > maximum
    ? `已选 ${chosen} 位，超出 ${chosen - maximum} 位，请去掉后再提交`
    : `已选 ${chosen} 位，最多 ${maximum} 位`;
};
ballot.addEventListener('change', show);
show();

// A chosen nominee whom the filter hides stays chosen.
const find = document.getElementById('find');
const found = document.getElementById('found-count');
const cards = [...ballot.querySelectorAll('.vote-card')];
const filter = () => {
  const words = find.value.trim().split(/\s+/).filter(Boolean);
  cards.forEach((card) => {
    const text = card.querySelector('label').textContent;
    card.hidden = !words.every((word) => text.includes(word));
  });
  const shown = cards.filter((card) => !card.hidden).length;
  found.textContent = words.length === 0
    ? ''
    : shown === 0 ? '没有找到，请换一个词查找；已选的人选不受影响。' : `找到 ${shown} 位；已选的人选不受影响。`;
};
document.getElementById('ballot-search').hidden = false;
find.addEventListener('input', filter);
