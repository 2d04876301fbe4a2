/** The parts of Chart.js that lanes need, and no others; always loaded by `import()`, so that no page waits for it. */
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';

Chart.register(BarController, BarElement, LinearScale);

export { Chart };
