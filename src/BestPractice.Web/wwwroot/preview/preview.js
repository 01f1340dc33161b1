// In a preview only: an open page is loaded again when another version of the content is told than the one it was made from.
const bar = document.querySelector("[data-version]");
const offer = bar.querySelector("a[hidden]");
let events;

const isEdited = () => [...document.querySelectorAll("input, textarea")].some(field => field.value !== field.defaultValue || field.checked !== field.defaultChecked);

function hear({ data: version }) {
  const old = version !== bar.dataset.version;
  if (old && !isEdited()) {
    stop();
    location.reload();
    return;
  }
  offer.href = location.href;
  offer.hidden = !old;
}

function stop() {
  events?.close();
  events = undefined;
}

// A browser has few connections for one site: only pages in view hold one, the others ask when they are looked at again.
function listen() {
  if (events || document.hidden) return;
  events = new EventSource(bar.dataset.events);
  events.addEventListener("version", hear);
  events.addEventListener("error", () => {
    if (events?.readyState !== EventSource.CLOSED) return;
    stop();
    setTimeout(listen, 2000);
  });
}

document.addEventListener("visibilitychange", () => document.hidden ? stop() : listen());
addEventListener("pagehide", stop);
addEventListener("pageshow", listen);
listen();
