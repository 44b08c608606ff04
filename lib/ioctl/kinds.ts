/** What the arguments of ioctl(2) and fcntl(2) are: every kind that `ioctl=` and `fcntl=` in native/defs may name. */
import { ethtool } from './ethtool.js';
import { ifreq, list } from './ifreq.js';
import * as numbers from './kind.js';
import { f_owner_ex, flock } from './lock.js';
import { arpreq, rtentry } from './route.js';

const { timeval, timespec, u64, uids } = numbers;

export const get = {
  ifreq: { ...ifreq.get, ethtool },
  ifconf: list,
  arpreq: arpreq.get,
  flock: flock.get,
  f_owner_ex: f_owner_ex.get,
  ...{ timeval, timespec, u64, uids },
};
export const set = {
  ifreq: ifreq.set,
  arpreq: arpreq.set,
  rtentry,
  flock: flock.set,
  f_owner_ex: f_owner_ex.set,
  u64: numbers.setU64,
};
export const exchange = { ifreq: ifreq.exchange };
export { int, none, value } from './kind.js';
