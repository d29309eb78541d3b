"use strict";
// The bench of /live: lets this browser be closed, and shows what it reports beside what was sent.
(() => {
  const bench = document.querySelector("#bench");
  const log = document.querySelector("#log");
  const lang = bench.dataset.lang;
  const base = location.origin.replace(/^http/, "ws") + "/live/";

  const hex = (bytes) => Array.from(bytes, (byte) => (byte & 255).toString(16).padStart(2, "0")).join(" ");

  // A Close frame of a server: FIN and opcode 8, no mask.
  const closeFrame = (code, reason) => {
    const text = new TextEncoder().encode(reason);
    return hex([0x88, 2 + text.length, code >> 8, code, ...text]);
  };

  const cell = (ending, column) => document.querySelector(`#ending-${ending} td:nth-of-type(${column})`).textContent;

  const outcome = (path, ending, frame) => {
    const item = document.querySelector("#outcome").content.firstElementChild.cloneNode(true);
    const part = (name) => item.querySelector(`[data-is="${name}"]`);
    part("path").textContent = "/live/" + path;
    part("sent").textContent = cell(ending, 1);
    part("frame").textContent = frame;
    part("good").textContent = cell(ending, 2);
    log.prepend(item);
    item.scrollIntoView({block: "nearest"});
    document.querySelector("#nothing").hidden = true;
    return part;
  };

  const open = (path, part) => {
    const started = performance.now();
    const socket = new WebSocket(base + path + (path.includes("?") ? "&" : "?") + "lang=" + lang);
    socket.onerror = () => { part("error").hidden = false; };
    socket.addEventListener("close", (event) => {
      part("waiting").hidden = true;
      part("code").textContent = event.code;
      part("reason").textContent = event.reason;
      part("clean").textContent = event.wasClean;
      part("ms").textContent = Math.round(performance.now() - started);
    });
    return socket;
  };

  const closed = (path, ending, frame) => {
    const socket = open(path, outcome(path, ending, frame));
    if (ending === "late") {
      socket.onopen = () => socket.close(1000);
    }
  };

  const row = (field) => {
    const tr = document.createElement("tr");
    for (const text of [field.hex.replace(/..(?=.)/g, "$& "), field.name, field.value, field.meaning]) {
      tr.insertCell().textContent = text;
    }
    return tr;
  };

  // The report says which bytes came; messages after close() are not shown to a page, so it is fetched.
  const judged = (code, reason) => {
    const part = outcome("inspect", "inspect", "");
    part("sent").textContent = "";
    const socket = open("inspect?report=1", part);
    socket.onmessage = (message) => {
      const id = JSON.parse(message.data).report;
      socket.addEventListener("close", async () => {
        const answer = await fetch(`/v1/live/reports/${id}?lang=${lang}`);
        if (answer.ok) {
          const frame = await answer.json();
          // The parts of a byte share its offset.
          const bytes = new Map(frame.fields.map((field) => [field.offset, field.hex]));
          part("frame").textContent = [...bytes.values()].join("").replace(/..(?=.)/g, "$& ");
          part("report").hidden = false;
          part("report").querySelector("tbody").append(...frame.fields.map(row));
        }
      });
      try {
        socket.close(code, reason);
      } catch (refusal) {
        part("refusal").textContent = `${refusal.name}: ${refusal.message}`;
        socket.close();
      }
    };
  };

  bench.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-path]");
    if (button) {
      closed(button.dataset.path, button.dataset.ending, button.dataset.frame);
    }
  });
  document.querySelector("#own").addEventListener("submit", (event) => {
    event.preventDefault();
    const {code, reason} = event.target.elements;
    closed(`close/${code.value}?reason=${encodeURIComponent(reason.value)}`, "close",
      closeFrame(Number(code.value), reason.value));
  });
  document.querySelector("#judge").addEventListener("submit", (event) => {
    event.preventDefault();
    const {code, reason} = event.target.elements;
    judged(Number(code.value), reason.value);
  });
})();
