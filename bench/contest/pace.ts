/** How long and how often; the same for every contest of a run. */
export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  say(line: string): void;
}
