// Enhancements of the pages: character counts, fields of a channel, single submission, focus on the error. Every page
// works without this script.
(() => {
  const counted = (text) => [...text.trim().replaceAll("\r\n", "\n")].length;

  const count = (field) => {
    const most = Number(field.dataset.most);
    const show = document.getElementById(field.id + "-count");
    if (!show) return;
    const length = counted(field.value);
    show.textContent = length > most ? `已写${length}字，超出${length - most}字` : `已写${length}字，最多${most}字`;
    show.classList.toggle("is-over", length > most);
  };

  const onlyFor = (select) => {
    document.querySelectorAll("[data-channels]").forEach((part) => {
      part.hidden = !part.dataset.channels.split(" ").includes(select.value);
    });
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-most]")) count(event.target);
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("#recommendation-channel")) onlyFor(event.target);
  });

  document.addEventListener("submit", (event) => {
    const button = event.target.querySelector("button[data-once]");
    if (button) {
      button.setAttribute("aria-busy", "true");
      setTimeout(() => (button.disabled = true));
    }
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("button[data-once]").forEach((button) => {
      button.disabled = false;
      button.removeAttribute("aria-busy");
    });
  });

  document.querySelectorAll("[data-most]").forEach(count);
  document.querySelectorAll("#recommendation-channel").forEach(onlyFor);
  const fault = document.querySelector("[data-focus]");
  if (fault) {
    fault.focus({ preventScroll: true });
    fault.scrollIntoView({ block: "center" });
  }
})();
