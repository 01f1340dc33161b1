// Optional comfort: everything works without it.
for (const element of document.querySelectorAll(".js-only")) element.hidden = false;
for (const element of document.querySelectorAll(".js-hide")) element.hidden = true;
document.querySelector("#sort")?.addEventListener("change", (event) => event.target.form.requestSubmit());
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
