export interface RunningRedis {
  readonly url: string;
  stop(): Promise<void>;
}
export function startRedis(say: (line: string) => void, port?: number): Promise<RunningRedis | undefined>;
