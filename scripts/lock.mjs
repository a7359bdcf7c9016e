import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Lets one process at a time do the work; a lock whose process is gone is taken over. */
export async function withLock(file, say, work) {
  for (let told = false; !take(file); await pause(100)) {
    if (!told) say(`Menunggu proses lain (${file}) ...`);
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The file appears with its content in one step (link), so that a reader never sees an empty one. */
function take(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeIfStale(file);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moved away before it is removed: of two who find it stale, one moves it, and a fresh lock moved by mistake is put back. */
function removeIfStale(file) {
  try {
    if (isAlive(Number(readFileSync(file, 'utf8')))) return;
    const aside = `${file}.stale.${process.pid}`;
    renameSync(file, aside);
    if (isAlive(Number(readFileSync(aside, 'utf8')))) renameSync(aside, file);
    else rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
