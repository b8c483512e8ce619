// Counts the chosen names; the server checks again what is sent.
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
