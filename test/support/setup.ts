/** What every test file starts with. */
import './fds.js';
import './matchers.js';
