'use strict';

/** An object of Electron's whose unimplemented members fail by name instead of being undefined. */
function strict(name, members) {
  return new Proxy(members, {
    get(target, key, receiver) {
      const harmless = typeof key === 'symbol' || key === 'then' || key === 'toJSON';
      if (key in target || harmless) return Reflect.get(target, key, receiver);
      throw new Error(`chromium-host: ${name}.${key} is not implemented`);
    },
  });
}

module.exports = { strict };
