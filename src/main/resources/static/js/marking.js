// Lets an expert mark a file from the keyboard, and shows the total. The page works without this script, and the server
// validates every value.
(() => {
  const keys = (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const way = { ArrowUp: "move-previous", ArrowDown: "move-next" }[event.key];
    const link = way && document.getElementById(way);
    if (link) {
      event.preventDefault();
      link.click();
    }
  };
  document.addEventListener("keydown", keys);

  const form = document.getElementById("marks");
  if (!form) return;
  const fields = ["g1", "g2", "g3", "g4"].map((id) => document.getElementById(id));
  const total = document.getElementById("total");
  const wanted = document.getElementById("reason-wanted");
  const reason = document.getElementById("reason");
  const value = (field) => (/^[0-9]+$/.test(field.value.trim()) ? Number(field.value) : null);
  const fits = (field) => value(field) !== null && value(field) <= Number(field.dataset.maximum);
  const firstEmpty = () => fields.find((field) => field.value.trim() === "");

  const show = () => {
    fields.forEach((field) => {
      const typed = field.value.trim() !== "";
      field.setAttribute("aria-invalid", String(typed && !fits(field)));
      document.querySelectorAll(`#${field.getAttribute("aria-describedby")} li`).forEach((band) => {
        const [from, to] = band.querySelector("span").textContent.match(/[0-9]+/g).map(Number);
        band.classList.toggle("is-here", fits(field) && value(field) >= from && value(field) <= to);
      });
    });
    const complete = fields.every(fits);
    const sum = complete ? fields.reduce((all, field) => all + value(field), 0) : 0;
    const over = fields.find((field) => field.value.trim() !== "" && !fits(field));
    total.textContent = over
      ? `第${fields.indexOf(over) + 1}组请打0至${over.dataset.maximum}分的整数。`
      : complete ? `合计 ${sum} 分` : "四组都填写后显示合计。";
    const extreme = complete && (sum < Number(form.dataset.least) || sum > Number(form.dataset.most));
    const missing = extreme && [...reason.value.trim()].length < 5;
    wanted.textContent = missing ? `合计${sum}分，提交前请写明理由（5至500字）。` : "";
    reason.setAttribute("aria-required", String(extreme));
  };

  const inMarks = (element) => fields.includes(element);

  form.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && event.ctrlKey && form.contains(event.target)) {
      event.preventDefault();
      // Ctrl+Enter in the reason of a withdrawal does not submit marks, and a form that is being sent is not sent twice.
      const sent = form.querySelector("button[data-once][aria-busy]");
      if (event.target.id !== "conflict" && !sent) form.requestSubmit();
    } else if (event.key === "Enter" && inMarks(event.target) && firstEmpty()) {
      event.preventDefault();
      firstEmpty().focus();
    } else if (/^[0-9]$/.test(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey
        && !event.target.closest("input, textarea, select, [contenteditable]")) {
      (firstEmpty() || fields[0]).focus();
    }
  });
  show();
})();
