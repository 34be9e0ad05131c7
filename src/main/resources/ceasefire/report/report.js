(function () {
  "use strict";
  var root = document.documentElement;
  var charts = [];

  function css(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  function isDark() {
    var chosen = root.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  /* The theme: that of the system until the button chooses one. */
  var button = document.getElementById("theme");
  function showTheme() {
    button.setAttribute("aria-pressed", String(isDark()));
    charts.forEach(function (chart) { chart.paint(); });
  }
  button.hidden = false;
  button.addEventListener("click", function () {
    root.dataset.theme = isDark() ? "light" : "dark";
    showTheme();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);

  function number(value, unit) {
    if (value === null || value === undefined) {
      return "no value";
    }
    var digits = Math.abs(value) >= 100 ? 0 : 1;
    return value.toLocaleString("en", { maximumFractionDigits: digits }) + unit;
  }

  function Chart(place) {
    var data = JSON.parse(document.getElementById(place.id + "-values").textContent);
    var drawing = place.parentNode.querySelector(".drawing");
    var shown = data.curves.map(function () { return true; });
    var at = -1;
    var plot = null;
    var host = document.createElement("div");
    var readout = document.createElement("p");
    var time = data.time.replace(/s$/, "");

    /* Columns of the plot: the ends of all bands, over which the curves are drawn. */
    var columns = [data.days.map(function (day) { return day / data.daysPerUnit; })];
    var first = [];
    data.curves.forEach(function (curve) {
      first.push(columns.length);
      curve.bands.forEach(function (band) { columns.push(band.high, band.low); });
    });
    data.curves.forEach(function (curve) { columns.push(curve.values); });

    /* Bands of many curves would hide each other. */
    function bandsShown() {
      var count = shown.filter(Boolean).length;
      return count <= 2;
    }

    function tell(index) {
      if (index === null || index === undefined || index < 0) {
        readout.textContent = "Point at the chart, or use the left and right arrow keys, to read values."
          + (data.curves.length > 2 ? " With two curves or fewer left, their bands are seen." : "");
        return;
      }
      at = index;
      var parts = [];
      data.curves.forEach(function (curve, i) {
        if (shown[i]) {
          var band = curve.bands[curve.bands.length - 1];
          var low = band && band.low[index];
          var range = low === null || low === undefined
            ? "" : " (" + number(low, "") + "\u2013" + number(band.high[index], "") + ")";
          parts.push(curve.name + " " + number(curve.values[index], data.unit) + range);
        }
      });
      var x = columns[0][index];
      readout.textContent = time.charAt(0).toUpperCase() + time.slice(1) + " " + x.toFixed(data.daysPerUnit > 1 ? 2 : 0)
        + ", day " + data.days[index].toLocaleString("en") + ": " + parts.join("; ");
    }

    function series() {
      var all = [{}];
      var paths = data.log ? undefined : uPlot.paths.stepped({ align: 1 });
      data.curves.forEach(function (curve, i) {
        for (var end = 0; end < 2 * curve.bands.length; end++) {
          all.push({
            stroke: "transparent", width: 0, show: shown[i] && bandsShown(),
            points: { show: false }, paths: paths
          });
        }
      });
      data.curves.forEach(function (curve, i) {
        all.push({
          label: curve.name,
          stroke: css("--c-" + curve.hue + "-line"),
          width: 2.2,
          dash: curve.dash,
          show: shown[i],
          paths: paths,
          points: { show: columns[0].length === 1 }
        });
      });
      return all;
    }

    function bands() {
      var all = [];
      data.curves.forEach(function (curve, i) {
        curve.bands.forEach(function (band, b) {
          var high = first[i] + 2 * b;
          var fill = css("--c-" + curve.hue + "-" + band.shade);
          all.push({ series: [high, high + 1], fill: data.log ? fill : fill + "88" });
        });
      });
      return all;
    }

    function range(u, low, high) {
      if (data.log) {
        return [data.floor, high * 1.1];
      }
      var least = bandsShown() ? data.top : data.topOfCurves;
      var top = high > 60 ? 100 : Math.max(high, least) * 1.04;
      var bottom = low < 60 || top < 100 ? 0 : 10 * Math.floor(low / 10);
      return [bottom, Math.max(top, 1e-3)];
    }

    function build() {
      if (plot) {
        plot.destroy();
      }
      var axis = {
        stroke: css("--c-faint"),
        font: "13px " + css("--sans"),
        labelFont: "13px " + css("--sans"),
        grid: { stroke: css("--c-grid"), width: 1 },
        ticks: { stroke: css("--c-rule"), width: 1, size: 4 }
      };
      var width = Math.max(host.clientWidth, 200);
      plot = new uPlot({
        width: width,
        height: Math.round(Math.min(420, Math.max(280, width * 0.46))),
        legend: { show: false },
        cursor: { drag: { x: false, y: false, setScale: false }, points: { size: 7 } },
        scales: {
          x: { time: false, range: function () { return [0, data.end]; } },
          y: data.log ? { distr: 4, asinh: 1, range: range } : { range: range }
        },
        axes: [
          Object.assign({ splits: marks, label: time.charAt(0).toUpperCase() + time.slice(1) + "s since the ceasefire began", labelSize: 24, size: 32 }, axis),
          Object.assign({
            label: width < 480 ? undefined : data.label, labelSize: width < 480 ? 0 : 26, size: data.log ? 62 : 44,
            splits: data.log ? steps : undefined,
            filter: function (u, all) { return all; },
            values: function (u, all) { return all.map(function (v) { return v.toLocaleString("en"); }); }
          }, axis)
        ],
        series: series(),
        bands: bands(),
        hooks: { setCursor: [function (u) { if (u.cursor.idx !== null && u.cursor.idx !== undefined) { tell(u.cursor.idx); } }] }
      }, columns, host);
    }

    function marks() {
      var all = [];
      for (var at = 0; at <= data.end; at += data.step) { all.push(at); }
      return all;
    }

    function steps(u, axis, low, high) {
      var all = low > 0 ? [] : [0];
      for (var decade = 1; decade <= high; decade *= 10) {
        [1, 2, 5].forEach(function (m) {
          if (m * decade <= high && m * decade >= low) { all.push(m * decade); }
        });
      }
      return all.length > 8
        ? all.filter(function (v) { return v === 0 || String(v).charAt(0) === "1"; }) : all;
    }

    function swatch(curve) {
      return "<svg viewBox='0 0 38 14' aria-hidden='true' focusable='false'><path d='M0,7L38,7' fill='none' stroke-width='4'"
        + " stroke='var(--c-" + curve.hue + "-line)' stroke-dasharray='" + curve.dash.join(",") + "'/></svg>";
    }

    function legend() {
      var list = document.createElement("div");
      list.className = "legend";
      list.setAttribute("role", "group");
      list.setAttribute("aria-label", "Curves shown");
      data.curves.forEach(function (curve, i) {
        var toggle = document.createElement("button");
        toggle.type = "button";
        toggle.setAttribute("aria-pressed", "true");
        toggle.innerHTML = swatch(curve);
        toggle.appendChild(document.createTextNode(curve.name));
        toggle.addEventListener("click", function () {
          shown[i] = !shown[i];
          toggle.setAttribute("aria-pressed", String(shown[i]));
          build();
          tell(at);
        });
        list.appendChild(toggle);
      });
      return list;
    }

    host.className = "plot";
    host.tabIndex = 0;
    host.setAttribute("role", "group");
    host.setAttribute("aria-label", place.dataset.label + " The arrow keys read values.");
    host.addEventListener("keydown", function (event) {
      var step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -13, PageDown: 13 }[event.key];
      var last = columns[0].length - 1;
      if (event.key === "Home") { step = -last; }
      if (event.key === "End") { step = last; }
      if (step === undefined) { return; }
      event.preventDefault();
      var index = Math.max(0, Math.min(last, (at < 0 ? 0 : at) + step));
      plot.setCursor({ left: plot.valToPos(columns[0][index], "x"), top: 10 });
      tell(index);
    });
    readout.className = "readout";
    readout.setAttribute("role", "status");
    var table = place.querySelector(".at-risk");
    if (data.curves.length > 1) {
      place.insertBefore(legend(), table);
    }
    place.insertBefore(host, table);
    place.insertBefore(readout, table);
    place.hidden = false;
    drawing.hidden = true;
    drawing.setAttribute("data-replaced", "");
    build();
    tell(-1);
    new ResizeObserver(function () {
      if (Math.abs(host.clientWidth - plot.width) > 4) { build(); }
    }).observe(host);
    this.paint = build;
  }

  document.querySelectorAll(".live").forEach(function (place) {
    charts.push(new Chart(place));
  });
  showTheme();

  /* Stories are printed whole. */
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll(".story details:not([open])"));
    opened.forEach(function (story) { story.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (story) { story.open = false; });
  });
})();
