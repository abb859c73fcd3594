const two = (value: number): string => String(value).padStart(2, '0');

/** 14:03:12, in the machine's own time. */
export const clockTime = (at: Date): string => [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');

/** 约 12 分钟, 不到 1 分钟, 约 2 小时 5 分钟 */
export function timeLeft(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return '不到 1 分钟';
  if (minutes < 60) return `约 ${minutes} 分钟`;
  return `约 ${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
}
