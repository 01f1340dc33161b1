// In a preview only: an open page is loaded again when another version of the content is told than the one it was made from.
const bar = document.querySelector("[data-version]");
const offer = bar.querySelector("a[hidden]");
const tabs = new BroadcastChannel("preview");
let events;

const isEdited = () => [...document.querySelectorAll("input, textarea, option")].some(field => field.tagName === "OPTION"
  ? field.selected !== field.defaultSelected && field.closest("select").querySelector("[selected]")
  : field.value !== field.defaultValue || field.checked !== field.defaultChecked);

function hear(version) {
  const isOld = version !== bar.dataset.version;
  if (isOld && !isEdited()) {
    location.reload();
    return;
  }
  offer.href = location.href;
  offer.hidden = !isOld;
}

function listen() {
  events?.close();
  events = new EventSource(bar.dataset.events);
  events.addEventListener("version", ({ data: version }) => {
    tabs.postMessage(version);
    hear(version);
  });
  // The browser connects again by itself, unless the answer was an error.
  events.addEventListener("error", ({ target }) => {
    if (target === events && target.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
}

// A browser has six connections for a site: one tab listens for all others, and the next one when it is closed.
tabs.addEventListener("message", ({ data: version }) => {
  if (version) hear(version);
  else if (events) listen();
});
if (navigator.locks) navigator.locks.request("preview", () => new Promise(listen));
else listen();

// A page that a browser kept, and shows again after going back, asks what it has missed: who connects is told the version at once.
addEventListener("pageshow", () => tabs.postMessage(""));
