// Redraws the figure charts of a page at the width they have, with what only a script can do: hover and zoom. The server's drawing stays where this fails.
import { FigureChart } from './figures.js';

for (const figure of document.querySelectorAll('[data-chart="figures"]')) {
  try {
    new FigureChart(figure).start();
  } catch (error) {
    console.warn('The chart stays as the server drew it:', error);
  }
}
