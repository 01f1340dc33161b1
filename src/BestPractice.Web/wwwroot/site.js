// Optional comfort: everything works without it.
for (const element of document.querySelectorAll(".js-only")) element.hidden = false;
document.querySelector("[data-print]")?.addEventListener("click", () => print());
document.querySelector("[data-copy]")?.addEventListener("click", async ({ currentTarget: button }) => {
  const source = document.querySelector(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = "Copied";
  } catch {
    source.closest("details").open = true;
  }
});
