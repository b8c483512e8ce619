// Draws the table as a funnel chart. The table stays on the page as the accessible alternative.
(() => {
  const place = document.getElementById("funnel");
  const table = document.getElementById("funnel-table");
  if (!place || !table || !window.echarts) {
    if (place) place.hidden = true;
    return;
  }
  const steps = [...table.tBodies[0].rows].map((row) => ({
    name: row.cells[0].textContent,
    value: Number(row.cells[1].textContent),
  }));
  if (steps.every((step) => step.value === 0)) {
    place.hidden = true;
    return;
  }
  const chart = echarts.init(place);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 15 },
    grid: { left: 90, right: 60, top: 10, bottom: 10 },
    xAxis: { type: "value", show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: steps.map((step) => step.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { fontSize: 15, color: "#2b1d17" },
    },
    series: [
      {
        type: "bar",
        data: steps.map((step) => step.value),
        barMaxWidth: 30,
        itemStyle: { color: "#9e1b20", borderRadius: [0, 4, 4, 0] },
        label: { show: true, position: "right", fontSize: 15, color: "#2b1d17", formatter: "{c}人" },
      },
    ],
  });
  window.addEventListener("resize", () => chart.resize());
})();
