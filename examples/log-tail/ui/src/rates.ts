import { element } from "./dom.ts";

/** So many points has a curve, and so wide and high is the picture. */
const POINTS = 60;
const [WIDTH, HEIGHT] = [120, 24] as const;

/** How many a second, as a number and as a curve of the last quarter of a minute. */
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
    // A number that jumps can not be read: it tells of the last second.
    const last = this.points.slice(-4);
    const mean = last.reduce((sum, each) => sum + each, 0) / last.length;
    this.#words.textContent = `${Math.round(mean).toLocaleString("en")}/s ${this.#verb}`;
  }

  draw(most: number): void {
    const points = this.points.map((rate, at) => {
      const x = WIDTH - ((this.points.length - 1 - at) * WIDTH) / (POINTS - 1);
      return `${x.toFixed(1)},${(HEIGHT - 1 - (rate / most) * (HEIGHT - 2)).toFixed(1)}`;
    });
    this.#line.setAttribute("points", points.join(" "));
  }
}

/** What is written to the log that is followed, beside what is read of it. */
export class Rates {
  readonly #written = new Rate("written", "written");
  readonly #read = new Rate("read", "read");
  #before: { at: number; written: number } | undefined;
  #lines = 0;

  /** One line has been read. */
  read(): void {
    this.#lines++;
  }

  /** So many lines have been written in all. */
  count(written: number): void {
    const at = performance.now();
    if (this.#before !== undefined) {
      const seconds = Math.max(0.05, (at - this.#before.at) / 1000);
      this.#written.add((written - this.#before.written) / seconds);
      this.#read.add(this.#lines / seconds);
      const most = Math.max(1, ...this.#written.points, ...this.#read.points);
      this.#written.draw(most);
      this.#read.draw(most);
    }
    this.#before = { at, written };
    this.#lines = 0;
  }

  /** Another log. */
  clear(): void {
    this.#before = undefined;
  }
}
