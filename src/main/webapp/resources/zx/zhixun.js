/* What every page does in the browser: the menu on a phone, open lists that close again, the theme without a reload. */
(function () {
  "use strict";

  function closeMenu(button) {
    document.body.classList.remove("zx-menu-open");
    button.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("zx-menu-button");
    if (button) {
      button.addEventListener("click", function () {
        var open = document.body.classList.toggle("zx-menu-open");
        button.setAttribute("aria-expanded", String(open));
        if (open) {
          var first = document.querySelector(".zx-menu a");
          if (first) {
            first.focus();
          }
        }
      });
    }

    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") {
        return;
      }
      if (button && document.body.classList.contains("zx-menu-open")) {
        closeMenu(button);
        button.focus();
      }
      document.querySelectorAll("details.zx-pop[open]").forEach(function (pop) {
        pop.open = false;
        pop.querySelector("summary").focus();
      });
    });

    document.addEventListener("click", function (event) {
      document.querySelectorAll("details.zx-pop[open]").forEach(function (pop) {
        if (!pop.contains(event.target)) {
          pop.open = false;
        }
      });
      if (button && document.body.classList.contains("zx-menu-open")
          && !event.target.closest(".zx-menu, #zx-menu-button")) {
        closeMenu(button);
      }
    });

    document.querySelectorAll("form[data-zx-theme]").forEach(function (form) {
      form.addEventListener("submit", function (event) {
        var chosen = event.submitter;
        if (!chosen || !window.fetch) {
          return;
        }
        event.preventDefault();
        document.documentElement.dataset.theme = chosen.value.toLowerCase();
        form.querySelectorAll("button").forEach(function (each) {
          each.setAttribute("aria-pressed", String(each === chosen));
        });
        fetch(form.action, { method: "POST", body: new URLSearchParams({ theme: chosen.value }) });
      });
    });

    // PrimeFaces calls the chosen ones a list box, whose input is no option: a plain list with an input says what it is.
    var plainLists = function () {
      document.querySelectorAll(".ui-autocomplete-multiple-container").forEach(function (list) {
        [list].concat(Array.from(list.children)).forEach(function (each) {
          each.removeAttribute("role");
          each.removeAttribute("aria-selected");
          each.removeAttribute("aria-multiselectable");
          each.removeAttribute("aria-orientation");
          each.removeAttribute("tabindex");
        });
      });
    };
    plainLists();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", plainLists);
    }

    document.querySelectorAll("[data-zx-fill]").forEach(function (each) {
      each.addEventListener("click", function () {
        Object.entries(JSON.parse(each.dataset.zxFill)).forEach(function (pair) {
          document.querySelector(pair[0]).value = pair[1];
        });
      });
    });
  });
})();
