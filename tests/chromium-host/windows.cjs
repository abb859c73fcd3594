'use strict';

/** Every open window, oldest first. */
const windows = [];

module.exports = { windows };
