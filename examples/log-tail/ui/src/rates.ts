import { element } from "./dom.ts";

/** The number of points of a curve. */
const POINTS = 60;
/** The size of the chart. */
const [WIDTH, HEIGHT] = [120, 24] as const;

/** A rate of lines per second, as a number and as a curve of the last 15 seconds. */
class Rate {
  readonly #words: HTMLOutputElement;
  readonly #line: SVGPolylineElement;
  readonly #verb: string;
  readonly points: number[] = [];

  constructor(id: string, verb: string) {
    this.#words = element(id, HTMLOutputElement);
    this.#line = element(`${id}-line`, SVGPolylineElement);
    this.#verb = verb;
  }

  add(rate: number): void {
    this.points.push(rate);
    if (this.points.length > POINTS) this.points.shift();
    // The number is the mean of the last second, since a number that changes too often is hard to read.
    const last = this.points.slice(-4);
    const mean = last.reduce((sum, each) => sum + each, 0) / last.length;
    this.#words.textContent = `${Math.round(mean).toLocaleString("en")}/s ${this.#verb}`;
  }

  draw(max: number): void {
    const points = this.points.map((rate, at) => {
      const x = WIDTH - ((this.points.length - 1 - at) * WIDTH) / (POINTS - 1);
      return `${x.toFixed(1)},${(HEIGHT - 1 - (rate / max) * (HEIGHT - 2)).toFixed(1)}`;
    });
    this.#line.setAttribute("points", points.join(" "));
  }
}

/** The rates at which lines are written to the log and read by this page. */
export class Rates {
  readonly #written = new Rate("written", "written");
  readonly #read = new Rate("read", "read");
  #previous: { at: number; written: number } | undefined;
  #lines = 0;

  /** Counts a line that was read. */
  read(): void {
    this.#lines++;
  }

  /** Updates the rates with the total number of written lines. */
  count(written: number): void {
    const at = performance.now();
    if (this.#previous !== undefined) {
      const seconds = Math.max(0.05, (at - this.#previous.at) / 1000);
      this.#written.add((written - this.#previous.written) / seconds);
      this.#read.add(this.#lines / seconds);
      const max = Math.max(1, ...this.#written.points, ...this.#read.points);
      this.#written.draw(max);
      this.#read.draw(max);
    }
    this.#previous = { at, written };
    this.#lines = 0;
  }

  /** Starts again, for another log. */
  clear(): void {
    this.#previous = undefined;
  }
}
